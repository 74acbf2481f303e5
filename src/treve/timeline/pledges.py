"""Pledges over time: the pledges of the timeline, those that are one joined, each with what moved it.

Two statings are one pledge where somebody is in both, or speaks for the same actor, and they mean the same in either
language (`statements.across`); all of one pledge fit each other. What moves it is worked out in `pledge_moves`. The
answer depends on the sets of rows, agreements and findings, and on the day on which one asks.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import polars as pl

from treve.names.topics import NO_TOPICS, Topics
from treve.statements.across import LEAST, Across
from treve.statements.concepts import concepts
from treve.terms.model import Terms
from treve.timeline.pledge_breaches import Breaches
from treve.timeline.pledge_moves import NOT, Moved, lapsed_by, moves_of
from treve.timeline.pledge_shapes import LADDER, MoveRow, PledgeRow, StatingRow
from treve.timeline.shapes import HappeningRow
from treve.timeline.tracker_bodies import bodies_in
from treve.timeline.voices import alike

BECAME = frozenset({"acted_on", "kept", "broken", "lapsed", "resumed", "not_yet"})
"""What an article tells that became of a pledge is no stating of it, and moves one that was stated."""
TOLD_LEAST = 0.22
"""How alike such words are at least to those of the pledge, where somebody is in both."""
MOST_COMPARED = 400
"""So many statings of one who speaks are compared with each other; further ones stay alone, as their export shows."""


class Around(NamedTuple):
    """What pledges are held against: the timeline, the newest version of each agreement, and judged incidents."""

    timeline: Sequence[HappeningRow]
    agreements: Sequence[Terms]
    incidents: pl.DataFrame | None = None
    findings: pl.DataFrame | None = None
    topics: Topics = NO_TOPICS


def pledge_rows(around: Around, on: dt.date) -> list[PledgeRow]:
    """Return every pledge, by the day on which it was first stated, then id; what has no day comes last.

    Args:
        around: what is known.
        on: the day at whose end one asks; what was told to happen later had not happened then.
    """
    every = sorted(
        (row for row in around.timeline if row["what"] == "pledge" and row["status"] is not None and _by(row, on)),
        key=lambda row: row["id"],
    )
    stated = [row for row in every if row["status"] not in BECAME]
    others = sorted(
        (row for row in around.timeline if row["what"] != "pledge" and _by(row, on)),
        key=lambda row: (row["earliest"] or "9999", row["id"]),
    )
    across = Across(_meant(every, others, around.agreements))
    moved = Moved(others, around.agreements, across, _bodies_named([*every, *others]))
    breaches = Breaches(around.agreements, around.incidents, around.findings)
    groups = _groups(stated, across)
    became, alone = _became([row for row in every if row["status"] in (*BECAME, "suspended")], groups, across)
    found = [
        _row(group, moved, breaches, around.topics, on, became.get(at, ()))
        for at, group in enumerate([*groups, *alone])
    ]
    return sorted(found, key=lambda row: (row["earliest"] or "9999", row["id"]))


def _bodies_named(rows: Sequence[HappeningRow]) -> dict[str, frozenset[str]]:
    """Return the documents that name each body."""
    found: dict[str, set[str]] = {}
    for row in rows:
        for one in row["sources"]:
            for body in bodies_in(one["text"], one["language"] or "en"):
                found.setdefault(body.key, set()).add(one["document"] or "")
    return {key: frozenset(documents) for key, documents in found.items()}


def _became(
    told: Sequence[HappeningRow], groups: Sequence[Sequence[HappeningRow]], across: Across[str]
) -> tuple[dict[int, list[HappeningRow]], list[list[HappeningRow]]]:
    """Return what articles tell that became of each pledge, by its place, and what became of pledges told nowhere else.

    Each goes to the pledge whose words are most alike, stated no later, of somebody in both or in plainly those words.
    """
    found: dict[int, list[HappeningRow]] = {}
    alone = []
    for row in told:
        fitting = [
            (-_likeness_of(row, group, across), at) for at, group in enumerate(groups) if _fits(row, group, across)
        ]
        if fitting:
            found.setdefault(min(fitting)[1], []).append(row)
        elif row["status"] in ("kept", "broken", "lapsed"):
            alone.append([row])
    return found, alone


def _likeness_of(row: HappeningRow, group: Sequence[HappeningRow], across: Across[str]) -> float:
    return max(_likeness(row, each, across) for each in group)


def _fits(row: HappeningRow, group: Sequence[HappeningRow], across: Across[str]) -> bool:
    statuses = {each["status"] for each in group}
    if (row["status"] == "resumed") != ("suspended" in statuses) or statuses == {"refused"}:
        return False
    if row["status"] == "acted_on" and all(NOT.search(each["text"]) for each in group):
        return False  # who promised not to do something has not acted on it by a deed
    if row["status"] == "suspended" and not statuses & {"declared", "agreed"}:
        return False  # a part that was suspended moves what was promised, and no wish
    if all(each["of_another"] is not None for each in group):
        return False
    first = min((each["earliest"] for each in group if each["earliest"]), default=None)
    if first is not None and row["latest"] is not None and row["latest"] < first:
        return False
    return any(_tells_of(row, each, across) for each in group)


def _tells_of(row: HappeningRow, pledge: HappeningRow, across: Across[str]) -> bool:
    least, shared = (TOLD_LEAST, 2) if together(row, pledge) else (LEAST, 3)
    return any(
        len(across.meant[a["id"]] & across.meant[b["id"]]) >= shared
        and across.likeness(a["id"], b["id"]) >= least
        and across.numbers_agree(a["id"], b["id"])
        for a in row["sources"]
        for b in pledge["sources"]
    )


def _by(row: HappeningRow, on: dt.date) -> bool:
    """Return whether something is told of a day no later than that on which one asks, or was announced for later."""
    return row["earliest"] is None or row["earliest"] <= on.isoformat() or row["state"] != "held"


def _meant(
    stated: Sequence[HappeningRow], others: Sequence[HappeningRow], agreements: Sequence[Terms]
) -> dict[str, tuple[str, ...]]:
    found = {
        one["id"]: concepts(_matter(one["text"], row), one["language"] or "en")
        for row in (*stated, *others)
        for one in row["sources"]
    }
    for terms in agreements:
        for one in terms.commitments:
            for lang, text in (("en", one.summary.en), ("fr", one.summary.fr)):
                found[f"{terms.agreement}/{one.id}/{lang}"] = concepts(text, lang)
    return found


def _matter(text: str, row: HappeningRow) -> str:
    """Return the words of a source without those that say by when, whose numbers are days and none of the matter."""
    for words in (row["deadline"], row["date_words"]):
        text = text.replace(words, " ") if words else text
    return text


def _groups(stated: Sequence[HappeningRow], across: Across[str]) -> list[list[HappeningRow]]:
    """Return the statings of each pledge; pairs that are most alike are joined first."""
    by_id = {row["id"]: row for row in stated}
    group = {key: [key] for key in by_id}
    pairs = [
        (-_likeness(one, other, across), one["id"], other["id"])
        for at, one in enumerate(stated)
        for other in stated[at + 1 : at + 1 + MOST_COMPARED]
        if _same(one, other, across)
    ]
    for _, one_id, other_id in sorted(pairs):
        mine, theirs = group[one_id], group[other_id]
        if mine is not theirs and all(_same(by_id[a], by_id[b], across) for a in mine for b in theirs):
            whole = sorted([*mine, *theirs])
            for key in whole:
                group[key] = whole
    return [[by_id[key] for key in group[first]] for first in sorted(by_id) if group[first][0] == first]


def _same(one: HappeningRow, other: HappeningRow, across: Across[str]) -> bool:
    if (one["status"] == "suspended") != (other["status"] == "suspended"):
        return False
    if (one["of_another"] is None) != (other["of_another"] is None):
        return False
    if one["of_another"] and other["of_another"] and not alike(one["of_another"], other["of_another"]):
        return False
    return together(one, other) and any(
        across.alike(a["id"], b["id"]) for a in one["sources"] for b in other["sources"]
    )


def _likeness(one: HappeningRow, other: HappeningRow, across: Across[str]) -> float:
    return max(across.likeness(a["id"], b["id"]) for a in one["sources"] for b in other["sources"])


def together(one: HappeningRow, other: HappeningRow) -> bool:
    """Return whether somebody is in both, by name in any spelling or by the register."""
    if set(one["actors"]) & set(other["actors"]):
        return True
    return any(alike(a, b) for a in one["parties"] for b in other["parties"])


def _row(
    group: Sequence[HappeningRow], moved: Moved, breaches: Breaches, topics: Topics, on: dt.date,
    became: Sequence[HappeningRow] = (),
) -> PledgeRow:  # fmt: skip
    """Return one pledge; its words are those of the stating that goes farthest, the latest of these.

    `became`: what articles tell that became of it.
    """
    statings = statings_of(group)
    best = max(group, key=lambda row: (_rank(row["status"]), row["earliest"] or "", row["id"]))
    own = max(statings, key=lambda one: (_rank(one["status"]), one["earliest"] or "", one["text"]))
    dued = max(
        (row for row in group if row["due_latest"] is not None), key=lambda row: (row["earliest"] or "", row["id"]),
        default=None,
    )  # fmt: skip
    actors = sorted({actor for row in group for actor in row["actors"]})
    moves = moves_of(group, statings, moved, statings_of(became))
    bound = best["of_another"] is None
    since = min((one["earliest"] for one in statings if one["earliest"]), default=None)
    beside = breaches.beside(actors, since, best["text"]) if bound else []
    moves += breaches.moves(actors, since, best["text"]) if bound else []
    stands = _due_stands(dued["due_latest"] if dued else None, moves, on)
    if stands == "passed_untold" and bound and own["status"] in ("declared", "agreed"):
        moves += lapsed_by(group, statings, on)
    moves.sort(key=_place)
    sides = {row["one_side"] for row in group}
    return {
        "id": min(row["id"] for row in group),
        "who": _names(group),
        "actors": actors,
        "to": best["to"] or next((row["to"] for row in group if row["to"]), None),
        "of_another": best["of_another"],
        "text": own["text"],
        "language": own["language"],
        "condition": best["condition"] or next((row["condition"] for row in group if row["condition"]), None),
        "deadline": dued["deadline"] if dued else best["deadline"],
        "due_earliest": dued["due_earliest"] if dued else None,
        "due_latest": dued["due_latest"] if dued else None,
        "due_stands": stands,
        "stated": own["status"],
        "status": moves[-1]["status"],
        "earliest": since,
        "latest": max((one["latest"] for one in statings if one["latest"]), default=None),
        "topics": topics.of([one["text"] for one in statings], actors),
        "statings": statings,
        "moves": moves,
        "beside": beside,
        "one_side": sides.pop() if len(sides) == 1 else None,
        "on": on.isoformat(),
    }


def _rank(status: str | None) -> int:
    """Return how far words go; a refusal or suspension is as far as an agreement."""
    return {"wished": 0, "declared": 1, "agreed": 2, "acted_on": 3}.get(status or "wished", 2)


def _place(move: MoveRow) -> tuple[str, int, str, str]:
    order: Mapping[str, int] = {status: at for at, status in enumerate(LADDER)}
    return move["earliest"] or "0000", order[move["status"]], move["by"], move["ref"]


def _names(group: Sequence[HappeningRow]) -> list[str]:
    found: list[str] = []
    for row in group:
        found += [name for name in row["parties"] if not any(alike(name, known) for known in found)]
    return found


def _due_stands(due: str | None, moves: Sequence[MoveRow], on: dt.date) -> str:
    if any(move["status"] in ("acted_on", "kept", "broken", "lapsed", "refused") for move in moves):
        return "answered" if due is not None else "none"
    if due is None:
        return "none"
    return "ahead" if due >= on.isoformat() else "passed_untold"


def statings_of(group: Sequence[HappeningRow]) -> list[StatingRow]:
    """Return each time that it was stated: one for each source, by day, document and place."""
    found: list[StatingRow] = [
        {
            "happening": row["id"], "who": row["parties"], "earliest": one["earliest"] or row["earliest"],
            "latest": one["latest"] or row["latest"],
            "status": one["status"] or row["status"] or "wished", "text": one["text"],
            "language": one["language"], "document": one["document"], "outlet": one["outlet"],
            "start": one["start"], "end": one["end"],
        }
        for row in group
        for one in row["sources"]
    ]  # fmt: skip
    return sorted(found, key=lambda one: (one["earliest"] or "9999", one["document"] or "", one["start"] or 0))
