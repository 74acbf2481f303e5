"""How commitments stand, in sentences: English and French. Nothing is called late that only nobody speaks of."""

from collections.abc import Mapping, Sequence

from treve.base.lang import Lang
from treve.timeline.due_rows import DutyRow, LimitRow, WaitRow
from treve.timeline.words import KINDS, STATES, day_words, pick, quoted

_N = "\u00a0"
_T = "\u202f"

STANDS: Mapping[str, tuple[str, str]] = {
    "not_yet": ("not yet owed", "pas encore exigible"),
    "due": ("owed", "dû"),
    "waiting": ("waiting", "en attente"),
    "met": ("met, as a source says", "tenu, selon une source"),
    "met_late": ("met late, as a source says", "tenu avec retard, selon une source"),
    "late": ("not met in time, as a source says", "non tenu à temps, selon une source"),
    "impossible_to_tell": ("impossible to tell", "impossible à dire"),
    "lapsed": ("lapsed", "caduc"),
}

WHY: Mapping[str, tuple[str, str]] = {
    "no_time": ("The terms set no time.", "Les termes ne fixent pas de délai."),
    "day_not_told": ("No source says on which day it was done.", "Aucune source ne dit quel jour ce fut fait."),
    "in_time_or_late": (
        "By one deadline or word it was in time, by another late.",
        "Selon un délai ou une source ce fut à temps, selon d’autres en retard.",
    ),
    "dependency": ("It depends on something that has not come.", "Il dépend de quelque chose qui n’est pas advenu."),
    "dependency_lost": (
        "It depended on something that can no longer come.",
        "Il dépendait de quelque chose qui ne peut plus advenir.",
    ),
    "event": (
        "Its time counts from an event that no source says has come.",
        "Son délai court à partir d’un événement dont aucune source ne dit qu’il est advenu.",
    ),
    "event_never": (
        "The event that its time counts from is told not to have come.",
        "L’événement d’où court son délai n’est pas advenu, selon les sources.",
    ),
    "agreement_ended": (
        "The agreement ended before it fell due.",
        "L’accord a pris fin avant l’échéance.",
    ),
    "told_not_met": (
        "Its time is over, and a source says that it was not done.",
        "Le délai est passé, et une source dit que ce ne fut pas fait.",
    ),
    "nobody_says": (
        "Overdue by the text; nobody says whether it was done.",
        f"Échu selon le texte{_T}; nul ne dit si ce fut fait.",
    ),
    "condition": (
        "Overdue by the text if its condition held; nobody says whether it did, nor whether it was done.",
        f"Échu selon le texte si sa condition était remplie{_T}; nul ne dit si elle l’était, ni si ce fut fait.",
    ),
    "suspended": (
        "Its time ended while the duty stood still, or may have; nobody says whether it was done.",
        f"Le délai a pris fin alors que l’obligation était, ou a pu être, suspendue{_T}; nul ne dit si ce fut fait.",
    ),
    "in_part": (
        "Its time is over; a source says that it was done in part.",
        f"Le délai est passé{_T}; une source dit que ce fut fait en partie.",
    ),
    "sources_differ": (
        "Sources differ on whether it was done.",
        "Les sources divergent sur le point de savoir si ce fut fait.",
    ),
    "deadlines_differ": (
        "The texts or sources give several deadlines, and it stands otherwise by each.",
        "Les textes ou les sources donnent plusieurs délais, et la réponse change avec chacun.",
    ),
    "event_undated": (
        "The event that its time counts from came, and no source says when.",
        "L’événement d’où court son délai est advenu, et aucune source ne dit quand.",
    ),
}

SAYS: Mapping[str, tuple[str, str]] = {
    "met": ("done", "fait"),
    "partly": ("done in part", "fait en partie"),
    "not_met": ("not done", "pas fait"),
}


def due_on(row: DutyRow, lang: Lang) -> str:
    """Return the day or days by which it is due, empty where there is none.

    Two days are not a time that runs from one to the other, but the earliest and latest of those that are possible.
    """
    first, last = row["due_earliest"], row["due_latest"]
    if first is None:
        return ""
    if first == last:
        return (
            f"by {day_words(first, first, lang)}"
            if lang == "en"
            else f"avant la fin du {day_words(first, first, lang)}"
        )
    if last is None:
        open_end = day_words(first, first, lang)
        return f"by {open_end} at the earliest" if lang == "en" else f"au plus tôt à la fin du {open_end}"
    days = [day_words(one, one, lang) for one in sorted({each["day"] for each in row["deadlines"] if each["day"]})]
    together = (" or " if lang == "en" else " ou ").join(days)
    return f"by {together}" if lang == "en" else f"avant la fin du {together}"


def sentences(row: DutyRow, lang: Lang) -> list[str]:
    """Return how a commitment stands, why, what it waits for, and who says what."""
    found = []
    if row["why"]:
        found.append(pick(WHY[row["why"]], lang))
    if row["waits_for"]:
        found.append(_chain(row["waits_for"], lang, over=row["stands"] == "lapsed"))
    if row["why"] == "deadlines_differ":
        found += [_limit(one, lang) for one in row["deadlines"]]
    if row["condition"] is not None:
        words = row["condition"] if lang == "en" else row["condition_fr"] or row["condition"]
        found.append(f"Condition: {words}" if lang == "en" else f"Condition{_N}: {words}")
    for said in row["said"]:
        at = "" if said["at"] is None else f", {day_words(said['at'][:10], said['at'][:10], lang)}"
        colon = ":" if lang == "en" else _N + ":"
        found.append(f"{said['who']}{colon} {pick(SAYS[said['says']], lang)}{at} ({said['source']}).")
    return found


def _chain(waits: Sequence[WaitRow], lang: Lang, *, over: bool) -> str:
    names = [quoted((one["text"] if lang == "en" else one["text_fr"]).rstrip("."), lang) for one in waits]
    joined = (", which waits for " if lang == "en" else ", qui attend ").join(names)
    if over:
        return f"It waited for {joined}." if lang == "en" else f"Il attendait {joined}."
    return f"It waits for {joined}." if lang == "en" else f"Il attend {joined}."


def _limit(one: LimitRow, lang: Lang) -> str:
    """Return how it stands by one deadline alone."""
    who = f" ({one['who']})" if one["who"] else ""
    stands = pick(STANDS[one["stands"]], lang)
    colon = ":" if lang == "en" else _N + ":"
    if one["day"] is not None:
        day = day_words(one["day"], one["day"], lang)
        return f"{'By' if lang == 'en' else 'Pour le'} {day}{who}{colon} {stands}."
    return f"{pick(_WITHOUT_DAY[one['state']], lang)}{who}{colon} {stands}."


_WITHOUT_DAY: Mapping[str, tuple[str, str]] = {
    "waiting": ("If the event that it counts from has not come", "Si l’événement d’où court le délai n’est pas advenu"),
    "never": ("If that event is never to come", "Si cet événement ne doit jamais advenir"),
    "undated": ("By an event of which nobody says when it came", "Selon un événement dont nul ne dit la date"),
    "unset": ("By a text that sets no time", "Selon un texte qui ne fixe pas de délai"),
}


_SHOWN: Mapping[str, tuple[str, str]] = {
    "withdrawal_seen": ("withdrawal seen", "retrait observé"),
    "detainees_exchanged": ("exchange of detainees", "échange de détenus"),
    "aid_delivered": ("aid delivered", "aide livrée"),
    "aid_obstructed": ("aid obstructed", "aide entravée"),
    "convoy": ("convoy", "convoi"),
    "demining": ("demining", "déminage"),
}
"""Kinds of incident that may show that a commitment is being met, or is not."""


def beside(row: DutyRow, lang: Lang) -> list[str]:
    """Return what else is known of a commitment, which decides nothing."""
    if not row["evidence"]:
        return []
    found = []
    for one in row["evidence"]:
        when = day_words(one["earliest"], one["latest"], lang)
        if one["kind"] == "incidents":
            what = pick(_SHOWN.get(one["what"], (one["what"], one["what"])), lang)
            found.append(f"{what}, {one['count']} ({when})")
        elif one["kind"] == "body":
            name = one["text"] if lang == "en" else one["text_fr"]
            found.append(f"{name}, {'since' if lang == 'en' else 'depuis le'} {when}")
        else:
            found.append(f"{pick(KINDS[one['what']], lang)}, {pick(STATES[one['state'] or 'held'], lang)} ({when})")
    head = "Known beside, and deciding nothing: " if lang == "en" else f"Connu par ailleurs, sans rien trancher{_N}: "
    return [head + ("; " if lang == "en" else f"{_T}; ").join(found) + "."]
