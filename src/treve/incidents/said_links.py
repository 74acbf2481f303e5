"""What people have said of links, and what counts of it. Pure.

Everything is kept pair by pair. The last word of a body on a pair stands; "not sure" is a line of its own, which
settles nothing and only says that somebody has looked. Of the bodies that decide for the record (the mission, the
bodies of the agreement) the latest word on a pair counts. A party's word counts for nothing by itself: it is kept, and
shown as dissent where it differs. What a later word that counts makes impossible is overruled (`settle.settled`).
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

import polars as pl

from treve.entries.linking import Says, SpokenLink
from treve.incidents.settle import JUDGED, settled

Pair = tuple[str, str]


class Word(NamedTuple):
    """A standing word of a body on a pair; `left` is the whole where it is "part"."""

    left: str
    right: str
    says: Says
    said: SpokenLink


def pair_of(one: str, other: str) -> Pair:
    """Return two reports as the pair that they are, the lower id first."""
    return (one, other) if one < other else (other, one)


def standing(spoken: Iterable[SpokenLink]) -> dict[Pair, dict[str, Word]]:
    """Return for each pair what each body says of it and has not taken back; "not sure" is not among it."""
    found: dict[Pair, dict[str, Word]] = {}
    for one in _in_order(spoken):
        for left, right, says in one.linking.words():
            if says == "not_sure":
                continue
            words = found.setdefault(pair_of(left, right), {})
            words.pop(one.linking.body, None)
            if says != "undo":
                words[one.linking.body] = Word(left, right, says, one)
    return {pair: words for pair, words in found.items() if words}


def unsure(spoken: Iterable[SpokenLink]) -> dict[Pair, frozenset[str]]:
    """Return for each pair the bodies that have looked and are not sure, and have said nothing else of it since."""
    found: dict[Pair, set[str]] = {}
    for one in _in_order(spoken):
        for left, right, says in one.linking.words():
            bodies = found.setdefault(pair_of(left, right), set())
            bodies.discard(one.linking.body)
            if says == "not_sure":
                bodies.add(one.linking.body)
    return {pair: frozenset(bodies) for pair, bodies in found.items() if bodies}


def judged_pairs(spoken: Iterable[SpokenLink], here: Collection[str]) -> pl.DataFrame:
    """Return what counts, for fusion to obey: a frame of `settle.JUDGED`.

    Args:
        spoken: linkings in any order.
        here: the reports that are here; a linking that names another one waits as a whole.
    """
    known = [one for one in spoken if all(report in here for report in one.linking.named)]
    places = {place: rank for rank, place in enumerate(sorted({(one.entry, one.position) for one in known}))}
    rows = []
    for words in standing(known).values():
        counting = deciding(words)
        if counting is not None:
            left, right, says, said = counting
            rows.append((left, right, says == "same", says == "part", places[said.entry, said.position]))
    return pl.DataFrame(rows, schema=JUDGED, orient="row").sort("left", "right")


def deciding(words: dict[str, Word]) -> Word | None:
    """Return which of the words on a pair counts: the latest of a body that decides; `None` where none has spoken."""
    counting = [word for word in words.values() if word.said.linking.decides]
    return max(counting, key=lambda word: (word.said.entry, word.said.position), default=None)


def linking_rows(spoken: Iterable[SpokenLink], members: pl.DataFrame) -> list[dict[str, Any]]:
    """Return one row a linking (`LINKINGS`), in the order of the log.

    `status`: "stands" (it counts, for all its pairs or some), "dissent" (a word of a body that does not decide, or
    whom another body that decides has set aside), "overruled" (what counts is contradicted by what was said later),
    "replaced" (the same body has said something else since, or taken it back), "undo", "not_sure", or "pending" (it
    names a report that is not here).
    """
    every = _in_order(spoken)
    belongs = dict(members.filter(pl.col("link") == "same").select("report", "incident").iter_rows())
    known = [one for one in every if all(report in belongs for report in one.linking.named)]
    stands = standing(known)
    kept, _ = settled(judged_pairs(known, belongs))
    obeyed = {pair_of(left, right) for left, right in kept.select("left", "right").iter_rows()}
    here = set(known)
    return [_row(one, belongs, stands, obeyed, is_here=one in here) for one in every]


def _row(
    one: SpokenLink,
    belongs: dict[str, str],
    stands: dict[Pair, dict[str, Word]],
    obeyed: Collection[Pair],
    *,
    is_here: bool,
) -> dict[str, Any]:
    said, against = one.linking, set()
    own: list[Word] = []
    for left, right, says in said.words():
        words = stands.get(pair_of(left, right), {})
        mine = words.get(said.body)
        if mine is not None and mine.said == one:
            own.append(mine)
        against |= {body for body, word in words.items() if says != "undo" and word[:3] != (left, right, says)}
    status: str = said.act
    if said.act in ("undo", "not_sure"):
        against = set()
    elif not is_here:
        status = "pending"
    elif not own:
        status = "replaced"
    else:
        status = _status(own, stands, obeyed)
    return {
        "act": said.act, "groups": [list(group) for group in said.groups],
        "incidents": sorted({belongs[report] for report in said.named if report in belongs}),
        "body": said.body, "person": one.person, "day": one.day, "why": said.why, "decides": said.decides,
        "status": status, "against": sorted(against - {said.body}), "entry": one.entry, "position": one.position,
    }  # fmt: skip


def _status(own: Sequence[Word], stands: dict[Pair, dict[str, Word]], obeyed: Collection[Pair]) -> str:
    counting = [word for word in own if deciding(stands[pair_of(word.left, word.right)]) == word]
    if not counting:
        return "dissent"
    return "stands" if any(pair_of(word.left, word.right) in obeyed for word in counting) else "overruled"


def _in_order(spoken: Iterable[SpokenLink]) -> list[SpokenLink]:
    """Return what was said in the order of the log, each once, whatever order it comes in."""
    return sorted(set(spoken), key=lambda one: (one.entry, one.position))
