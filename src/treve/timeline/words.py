"""The timeline in sentences, English and French: what a line is, what its day rests on, what sources say otherwise."""

import datetime as dt
from collections.abc import Mapping

from treve.base.lang import Lang
from treve.base.time import MONTHS
from treve.timeline.shapes import ConflictRow, HappeningRow

_N = "\u00a0"

KINDS: Mapping[str, tuple[str, str]] = {
    "call": ("telephone call", "entretien téléphonique"),
    "meeting": ("meeting", "rencontre"),
    "round": ("round of talks", "cycle de pourparlers"),
    "press_conference": ("press conference", "conférence de presse"),
    "interview": ("interview", "interview"),
    "announcement": ("announcement", "annonce"),
    "agreement": ("agreement reached", "entente conclue"),
    "signature": ("signature", "signature"),
    "suspension": ("suspension", "suspension"),
    "resumption": ("resumption", "reprise"),
    "mechanism": ("mechanism set up", "mécanisme mis en place"),
    "ceasefire": ("ceasefire", "cessez-le-feu"),
    "withdrawal": ("withdrawal", "retrait"),
    "exchange_of_detainees": ("exchange or release of detainees", "échange ou libération de détenus"),
    "aid": ("aid", "aide"),
    "appointment": ("appointment", "nomination"),
    "resignation": ("resignation or dismissal", "démission ou limogeage"),
    "investigation": ("investigation", "enquête"),
    "deadline": ("deadline", "échéance"),
    "pledge": ("pledge or wish", "engagement ou souhait"),
    "incident": ("incident of note", "incident marquant"),
    "other": ("other dated fact", "autre fait daté"),
}
PHASES: Mapping[str, tuple[str, str]] = {
    "begins": ("begins", "début"),
    "extended": ("extended", "prolongation"),
    "ends": ("ends", "fin"),
}
STATES: Mapping[str, tuple[str, str]] = {
    "scheduled": ("announced; not known to have happened", f"annoncé{_N}; on ignore s’il a eu lieu"),
    "held": ("told as having happened", "rapporté comme ayant eu lieu"),
    "postponed": ("put off", "reporté"),
    "cancelled": ("did not take place, or was called off", "n’a pas eu lieu, ou annulé"),
    "disputed": ("sources differ on whether it took place", "les sources divergent sur sa tenue"),
}
STANDINGS: Mapping[str, tuple[str, str]] = {
    "met": ("met, as a source says", "tenu, selon une source"),
    "met_late": ("met late, as a source says", "tenu avec retard, selon une source"),
    "late": ("not met in time, as a source says", "non tenu à temps, selon une source"),
    "lapsed": ("lapsed: what it waited for did not come", "caduc\u202f: ce qu’il attendait n’est pas venu"),
    "undecided": ("no source says whether it was met", "aucune source ne dit si c’est tenu"),
    "waiting": ("waiting on an event", "en attente d’un événement"),
    "unsaid": ("the terms give no time", "les termes ne fixent pas de délai"),
}
STATUSES: Mapping[str, tuple[str, str]] = {
    "wished": ("wished", "souhaité"),
    "declared": ("declared", "déclaré"),
    "agreed": ("agreed", "convenu"),
    "not_yet": ("told as not yet done", "dit encore à faire"),
    "acted_on": ("acted on", "suivi d’effet"),
    "suspended": ("suspended", "suspendu"),
    "refused": ("refused", "refusé"),
    "resumed": ("resumed", "repris"),
    "kept": ("kept, as a source says", "tenu, selon une source"),
    "broken": ("not kept, by what is cited", "non tenu, d’après ce qui est cité"),
    "lapsed": ("lapsed", "caduc"),
}
ACTS: Mapping[str, tuple[str, str]] = {
    "statement": ("statement", "déclaration"),
    "denial": ("denial", "démenti"),
    "pledge": ("pledge or wish", "engagement ou souhait"),
    "attended": ("took part", "participation"),
    "suspended": ("suspended", "suspension"),
    "resumed": ("resumed", "reprise"),
    "signed": ("signed", "signature"),
    "withdrew": ("withdrew", "retrait"),
    "exchanged": ("exchange of detainees", "échange de détenus"),
    "delivered": ("aid", "aide"),
    "set_up": ("mechanism set up", "mécanisme mis en place"),
    "commitment": ("commitment", "engagement de l’accord"),
    "findings": ("apparent findings", "constats apparents"),
}
_FIELDS: Mapping[str, tuple[str, str]] = {
    "date": ("The date", "La date"),
    "state": ("Whether it took place", "La tenue"),
    "place": ("The place", "Le lieu"),
    "number": ("Which round", "Le numéro du cycle"),
    "signed": ("Who signed", "Les signataires"),
    "status": ("How far it commits", "La portée de l’engagement"),
    "count of killed": ("The number of dead", "Le nombre de morts"),
    "count of wounded": ("The number of wounded", "Le nombre de blessés"),
    "count of detainees": ("The number of detainees", "Le nombre de détenus"),
    "count of lorries": ("The number of lorries", "Le nombre de camions"),
    "count of violations": ("The number of violations", "Le nombre de violations"),
}


def pick(words: tuple[str, str], lang: Lang) -> str:
    """Return the words of a language."""
    return words[0 if lang == "en" else 1]


def kind_words(row: HappeningRow, lang: Lang) -> str:
    """Return what a line is: "round of talks 2", "ceasefire: begins"."""
    words = pick(KINDS[row["what"]], lang)
    if row["number"] is not None:
        words += f" {row['number']}"
    if row["phase"] is not None:
        words += f"{':' if lang == 'en' else _N + ':'} {pick(PHASES[row['phase']], lang)}"
    return words


def own_words(row: HappeningRow, lang: Lang) -> str:
    """Return the words of the best source; an agreement's in the language asked for."""
    return row["text_fr"] if lang == "fr" and row["text_fr"] is not None else row["text"]


_PAIRS = (("«", "»"), ("“", "”"), ('"', '"'))


def bare(text: str) -> str:
    """Return a quotation without the marks that enclose the whole of it."""
    inside = text.strip()
    for left, right in _PAIRS:
        if len(inside) > 1 and inside[0] == left and inside[-1] == right:
            within = inside[1:-1]
            if left not in within and right not in within:
                return within.strip()
    return text


def quoted(text: str, lang: Lang) -> str:
    """Return a text between the quotation marks of a language, those taken off that it stands in already.

    >>> quoted("« Rien. »", "en")
    '“Rien.”'
    >>> quoted("« Oui » ou « non »", "en")
    '“« Oui » ou « non »”'
    """
    text = bare(text)
    return f"“{text}”" if lang == "en" else f"«{_N}{text}{_N}»"


def day_words(earliest: str | None, latest: str | None, lang: Lang) -> str:
    """Return the days of a line in words.

    >>> day_words("2017-05-03", "2017-05-04", "en").replace(_N, " ")
    '3–4 May 2017'
    >>> day_words("2017-01-01", "2017-01-31", "fr"), day_words(None, None, "en")
    ('janvier 2017', 'day not known')
    """
    if earliest is None or latest is None:
        return "day not known" if lang == "en" else "jour inconnu"
    first, last = dt.date.fromisoformat(earliest), dt.date.fromisoformat(latest)
    if first == last:
        return _day(first, lang)
    if first.day == 1 and (last + dt.timedelta(days=1)).day == 1 and first.year == last.year:
        if first.month == last.month:
            return f"{MONTHS[lang][first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_number(first, lang)}–{last.day}{_N}{MONTHS[lang][first.month - 1]} {first.year}"
    return f"{_day(first, lang)} – {_day(last, lang)}"


def _day(day: dt.date, lang: Lang) -> str:
    return f"{_number(day, lang)}{_N}{MONTHS[lang][day.month - 1]} {day.year}"


def _number(day: dt.date, lang: Lang) -> str:
    return "1er" if lang == "fr" and day.day == 1 else str(day.day)


def how_dated(row: HappeningRow, lang: Lang) -> str:
    """Return on what the day of a line rests, empty where the source writes the whole date."""
    words = quoted(row["date_words"], lang) if row["date_words"] else ""
    if row["earliest"] is None:
        if not words:
            return ""
        return (
            f"The source writes {words}; its own date is not known, so no year is given."
            if lang == "en"
            else f"La source écrit {words}{_N}; sa propre date est inconnue, aucune année n’est donc donnée."
        )
    year = row["earliest"][:4]
    if row["inferred_part"] == "year":
        return (
            f"The source writes {words}; the year is {year} by the article’s date."
            if lang == "en"
            else f"La source écrit {words}{_N}; l’année est {year} d’après la date de l’article."
        )
    if row["inferred_part"] == "day":
        return (
            f"The source writes {words}; the day is worked out from the article’s date."
            if lang == "en"
            else f"La source écrit {words}{_N}; le jour est déduit de la date de l’article."
        )
    if row["inferred_part"] == "date":
        return (
            "The source gives no day; it is the article’s, or that of the same statement elsewhere."
            if lang == "en"
            else "La source ne donne pas de jour\u202f; c’est celui de l’article, ou de la même déclaration ailleurs."
        )
    return ""


def conflict_words(conflict: ConflictRow, lang: Lang) -> str:
    """Return what sources say differently, as one sentence; nothing is decided."""
    field = pick(_FIELDS.get(conflict["field"], (conflict["field"], conflict["field"])), lang)
    values = []
    for one in conflict["values"]:
        value = one["value"]
        if conflict["field"] == "date":
            first, _, last = value.partition("/")
            value = day_words(first, last or first, lang)
        elif conflict["field"] == "state":
            value = pick(STATES[value], lang)
        elif conflict["field"] == "status":
            value = pick(STATUSES[value], lang)
        n = len(one["sources"])
        values.append(f"{value} ({n} source{'s' if n > 1 else ''})")
    told = "sources differ" if lang == "en" else "les sources divergent"
    colon, apart = (":", "; ") if lang == "en" else (_N + ":", "\u202f; ")
    return f"{field}{colon} {told}, {apart.join(values)}."


def from_whom(row: HappeningRow, lang: Lang) -> str:
    """Return from whom a line comes: documents with their outlets, agreements, incidents; one side only is said."""
    found = []
    for one in row["sources"]:
        if one["document"] is not None:
            found.append(f"{one['outlet']} ({one['document']})" if one["outlet"] else one["document"])
        elif one["agreement"] is not None:
            clause = f", {one['clause']}" if one["clause"] else ""
            found.append(f"{one['agreement']}{clause}")
        elif one["incident"] is not None:
            found.append(f"incident {one['incident'][:8]}")
    told = ", ".join(dict.fromkeys(found))
    if row["one_side"]:
        told += f" – {one_side(row['one_side'], lang)}"
    return told


def one_side(name: str, lang: Lang) -> str:
    """Return that an article lets one speaker alone be heard."""
    return f"only {name} is heard there" if lang == "en" else f"seul {name} y est entendu"


def described(row: HappeningRow, lang: Lang) -> str:
    """Return everything that is to be known of a line besides its day, kind and words, in sentences."""
    parts = [f"{pick(STATES[row['state']], lang)[:1].upper()}{pick(STATES[row['state']], lang)[1:]}."]
    if row["what"] in ("pledge", "deadline"):
        parts = []
    if row["standing"] is not None:
        words = pick(STANDINGS[row["standing"]], lang)
        waiting = f" ({row['waiting_for']})" if row["waiting_for"] else ""
        parts.append(f"{words[:1].upper()}{words[1:]}{waiting}.")
    parts.append(how_dated(row, lang))
    parts += [conflict_words(one, lang) for one in row["conflicts"]]
    return " ".join(part for part in parts if part)
