"""Compliance over time in words: what a period's numbers are worth. English and French; never that anybody complied."""

from collections.abc import Mapping

from treve.base.lang import Lang
from treve.timeline.compliance_shapes import ComplianceRow, EffortOf
from treve.timeline.words import day_words, pick

_N = "\u00a0"
_T = "\u202f"

STATES: Mapping[str, tuple[str, str]] = {
    "nothing_known": ("no report and no effort: nothing is known", f"ni signalement ni effort{_N}: on ne sait rien"),
    "denied": (
        "no report; somebody tried to look and was not let",
        f"aucun signalement{_T}; quelqu’un a voulu voir et en fut empêché",
    ),
    "looked_wider": (
        "no report; looking is on record for a longer time only",
        f"aucun signalement{_T}; l’effort n’est consigné que pour une période plus longue",
    ),
    "looked_saw_nothing": ("looked and saw nothing", "on a regardé sans rien voir"),
    "reported_wider": (
        "no report of it alone; reports of a longer time include it",
        f"aucun signalement propre{_T}; des signalements d’une période plus longue la comprennent",
    ),
    "reported_unlooked": (
        "reported; how hard anyone looked is not on record",
        f"signalé{_T}; l’effort d’observation n’est pas consigné",
    ),
    "reported": ("reported, and somebody looked", "signalé, et quelqu’un a regardé"),
    "apart": ("in no period", "dans aucune période"),
}

SPREADS: Mapping[str, tuple[str, str]] = {
    "within": ("within", "dans la période"),
    "wider": ("time wider than a period", "date plus large qu’une période"),
    "undated": ("time unknown", "date inconnue"),
    "before": ("before its days", "avant ses jours"),
    "after": ("after its days", "après ses jours"),
}

MIND: tuple[tuple[str, str], ...] = (
    (
        "Quiet is not compliance: what nobody looked at, nobody saw.",
        f"Le calme n’est pas le respect{_N}: ce que nul n’a regardé, nul ne l’a vu.",
    ),
    (
        "Counts are apparent until a body adopts them, and no party is ranked by them.",
        "Les nombres sont apparents tant qu’aucune instance ne les adopte, et aucune partie n’est classée d’après eux.",
    ),
)

HOW: Mapping[str, tuple[str, str]] = {
    "patrol": ("patrols", "patrouilles"),
    "site_visit": ("site visits", "visites de sites"),
    "camera": ("cameras", "caméras"),
    "uav": ("UAV flights", "vols de drone"),
    "acoustic": ("acoustic sensors", "capteurs acoustiques"),
    "satellite": ("satellite imagery", "imagerie satellite"),
    "hotline": ("a hotline", "une ligne d’appel"),
}


def state_words(row: ComplianceRow, lang: Lang) -> str:
    """Return what may be said of a row."""
    return pick(STATES[row["state"]] if row["state"] != "apart" else SPREADS[row["spread"]], lang)


def effort_words(effort: EffortOf, lang: Lang) -> str:
    """Return how hard anyone looked: "126 h (patrols 90, cameras 36), 5 of 7 areas reached, access denied 2 times"."""
    parts = []
    if effort["minutes"] is not None:
        means = ", ".join(f"{pick(HOW[one['how']], lang)} {hours(one['minutes'], lang)}" for one in effort["how"])
        parts.append(f"{hours(effort['minutes'], lang)}{_N}h ({means})")
    if effort["unsaid"]:
        n = effort["unsaid"]
        parts.append(f"{n} without hours" if lang == "en" else f"{n} sans durée")
    if effort["reached"] is not None or effort["planned"] is not None:
        reached, planned = (("?" if each is None else str(each)) for each in (effort["reached"], effort["planned"]))
        one = effort["reached"] in (0, 1)
        french = f"{reached} secteur{'' if one else 's'} atteint{'' if one else 's'} sur {planned}"
        parts.append(f"{reached} of {planned} areas reached" if lang == "en" else french)
    if effort["denied"]:
        n = effort["denied"]
        parts.append(f"access denied: {n}" if lang == "en" else f"accès refusé{_N}: {n}")
    if effort["delayed"]:
        n = effort["delayed"]
        parts.append(f"delayed or conditional: {n}" if lang == "en" else f"retardé ou sous conditions{_N}: {n}")
    if effort["wider"]:
        n = effort["wider"]
        parts.append(f"for a longer time: {n}" if lang == "en" else f"pour une période plus longue{_N}: {n}")
    return ", ".join(parts)


def hours(minutes: int, lang: Lang) -> str:
    """Return minutes as hours with one decimal at most.

    >>> hours(450, "fr"), hours(120, "en")
    ('7,5', '2')
    """
    tenths = (minutes * 10 + 30) // 60
    whole, tenth = divmod(tenths, 10)
    return f"{whole}{',' if lang == 'fr' else '.'}{tenth}" if tenth else str(whole)


def headed(row: ComplianceRow, lang: Lang) -> str:
    """Return which period and area a row is of: "1–7 January 2017, Idlib"."""
    when = day_words(row["earliest"], row["latest"], lang) if row["earliest"] else pick(SPREADS[row["spread"]], lang)
    if row["area"] is None:
        return when
    return f"{when}, {row['area'] or ('area not told' if lang == 'en' else 'secteur non précisé')}"


def numbers(row: ComplianceRow, lang: Lang) -> str:
    """Return what was found: apparent and adopted violations apart, what is undetermined, aggregates by themselves."""
    found, sums = row["incidents"], row["aggregates"]
    english = lang == "en"
    parts = [
        f"apparent violations: {row['apparent']}" if english else f"violations apparentes{_N}: {row['apparent']}",
        f"adopted: {row['adopted']}" if english else f"adoptées{_N}: {row['adopted']}",
        f"undetermined: {found['undetermined']}" if english else f"indéterminés{_N}: {found['undetermined']}",
        f"not covered: {found['not_covered']}" if english else f"non couverts{_N}: {found['not_covered']}",
        f"outside: {found['outside']}" if english else f"hors accord{_N}: {found['outside']}",
        f"expected {row['expected']:g} ({row['least']:g} to {row['most']:g})"
        if english
        else f"attendues {_comma(row['expected'])} ({_comma(row['least'])} à {_comma(row['most'])})",
    ]
    if row["earliest"] is not None and row["days_in_force"] != row["days"]:
        parts.append(_force(row, lang))
    if any(sums.values()):
        total = sum(sums.values())
        parts.append(f"rows that sum up several events: {total}" if english else f"lignes de cumul{_N}: {total}")
    alleges = "alleges" if english else "en allègue"
    parts += [f"{one['by']} {alleges} {one['acts']}" for one in row["allegations"]]
    return ", ".join(parts)


def _force(row: ComplianceRow, lang: Lang) -> str:
    """Return on how many days of a period the agreement was in force, surely and perhaps."""
    sure, maybe, days = row["days_in_force"], row["days_maybe"], row["days"]
    perhaps = (f" (perhaps {maybe})" if lang == "en" else f" (peut-être {maybe})") if maybe != sure else ""
    return (
        f"in force on {sure}{perhaps} of {days} days"
        if lang == "en"
        else f"en vigueur {sure}{perhaps} jours sur {days}"
    )


def _comma(number: float) -> str:
    return f"{number:g}".replace(".", ",")
