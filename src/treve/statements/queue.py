"""Which statements a person should look at first: where an answer would settle most. Pure.

Doubt times consequence. Doubt: how sure the reader is of the speaker, whether a role waits for a name, whether the day
is inferred, whether bodies or outlets differ. Consequence: whether it commits somebody, has a deadline, carries a line
of the timeline or an incident, and how many articles tell the same. What people have settled is not asked again. It
orders questions, never people.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from treve.base.lang import Lang

Row = Mapping[str, Any]

SETTLED = frozenset({"confirmed", "corrected", "added"})
UNSURE = frozenset({"pronoun", "elided", "continued", "counterpart", "role"})
MOST_SAME = 6

REASONS: Mapping[str, tuple[str, str]] = {
    "no_speaker": ("nobody could be told to have said it", "on ne sait pas qui l’a dit"),
    "unsure_speaker": ("the speaker is inferred, not named beside it", "l’auteur est déduit, non nommé à cet endroit"),
    "candidates": ("the register proposes who held the office", "le registre propose qui exerçait la fonction"),
    "no_date": ("no day is known", "aucun jour n’est connu"),
    "inferred_date": ("the day is that of the article", "le jour est celui de l’article"),
    "contested": ("bodies differ on it", "des organes divergent à son sujet"),
    "differs": ("other articles tell it differently", "d’autres articles le disent autrement"),
    "pledge": ("it commits somebody", "elle engage quelqu’un"),
    "deadline": ("it names a deadline", "elle fixe une échéance"),
    "timeline": ("a line of the timeline rests on it", "une ligne de la chronologie en dépend"),
    "incident": ("an incident is told in its words", "un incident est raconté dans ses mots"),
    "same": ("other articles tell the same", "d’autres articles disent la même chose"),
}  # fmt: skip


class Question(NamedTuple):
    """A statement to look at. `settles`: thousandths of doubt times consequence; `why`: keys of `REASONS`, in order."""

    row: Row
    settles: int
    why: tuple[str, ...]
    outlets: int


class Resting(NamedTuple):
    """What rests on words of articles: spans by file name, of lines of the timeline and of incidents."""

    timeline: Mapping[str, Sequence[tuple[int, int]]]
    incidents: Mapping[str, Sequence[tuple[int, int]]]
    differing: frozenset[tuple[str, int, int]]


def resting(happenings: Iterable[Row], reports: Iterable[Row], contradictions: Iterable[Row]) -> Resting:
    """Return what rests on which words.

    Args:
        happenings: rows of the timeline.
        reports: rows of reports that articles tell (`file_name`, `start`, `end`).
        contradictions: rows of timeline/contradictions.py.
    """
    timeline: dict[str, list[tuple[int, int]]] = {}
    incidents: dict[str, list[tuple[int, int]]] = {}
    for row in happenings:
        for source in row["sources"]:
            if source["document"] is not None and source["start"] is not None:
                timeline.setdefault(source["document"], []).append((source["start"], source["end"]))
    for row in reports:
        if row["start"] is not None:
            incidents.setdefault(row["file_name"], []).append((row["start"], row["end"]))
    differing = frozenset(
        (one["document"], one["start"], one["end"])
        for row in contradictions
        for value in row["values"]
        for one in value["sources"]
    )
    return Resting(timeline, incidents, differing)


def queue(rows: Sequence[Row], on: Resting) -> list[Question]:
    """Return the statements that are open, what would settle most first; equals by document and place."""
    outlets = {(row["document"], row["start"], row["end"]): row["outlet"] for row in rows}
    found = [one for row in rows if (one := _question(row, on, outlets)) is not None]
    return sorted(found, key=lambda one: (-one.settles, one.row["document"], one.row["start"], one.row["end"]))


def _question(row: Row, on: Resting, outlets: Mapping[tuple[str, int, int], str | None]) -> Question | None:
    contested = bool(row["contested"] or row["differ_on"])
    if row["state"] in SETTLED and not contested:
        return None
    why: list[str] = []
    doubt = 0

    def add(reason: str, weight: int) -> int:
        why.append(reason)
        return weight

    place = (row["document"], row["start"], row["end"])
    doubt += add("contested", 3000) if contested else 0
    doubt += add("differs", 2000) if place in on.differing else 0
    if not row["speakers"] and not row["anonymous"]:
        doubt += add("no_speaker", 2500)
    elif row["confidence"] < 3 or row["decided"] in UNSURE:
        doubt += add("unsure_speaker", 500 * (4 - row["confidence"]))
    doubt += add("candidates", 700) if row["candidates"] else 0
    if row["said_earliest"] is None:
        doubt += add("no_date", 800)
    elif row["said_source"] not in ("text", "review"):
        doubt += add("inferred_date", 250)
    if not doubt:
        return None
    weight = 1
    pledge = row["pledge"]
    weight += add("pledge", 3) if pledge else 0
    weight += add("deadline", 2) if pledge and pledge["deadline"] else 0
    weight += add("timeline", 2) if _rests(place, on.timeline) else 0
    weight += add("incident", 2) if _rests(place, on.incidents) else 0
    carried = {tuple(each) for each in row["same_as"]}
    weight += add("same", min(MOST_SAME, len(carried))) if carried else 0
    told = {outlets.get(each) for each in carried} | {row["outlet"]}
    return Question(row, doubt * weight // (2 if row["level"] else 1), tuple(why), len(told - {None}))


def _rests(place: tuple[str, int, int], spans: Mapping[str, Sequence[tuple[int, int]]]) -> bool:
    """Return whether something rests on the words of a statement, or on most of them."""
    document, start, end = place
    return any(min(end, b) - max(start, a) > 0.5 * min(end - start, b - a) for a, b in spans.get(document, ()))


def reasons(question: Question, lang: Lang) -> list[str]:
    """Return why it is asked, in words."""
    return [REASONS[each][0 if lang == "en" else 1] for each in question.why]
