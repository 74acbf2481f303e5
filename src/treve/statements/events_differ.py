"""What articles tell differently of one event: on which day, where, how many, who came, whether it took place. Pure.

Accounts that are of one event (one_event) are compared slot by slot. A value that lies within another's bounds is no
contradiction ("at least twelve" and 14; a week and a day in it), nor is a slot that one of them leaves open. What is
still ahead is not held against what was done. Nothing is settled.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from treve.base.joined import Joined
from treve.statements.accounts import Account, accounts, named
from treve.statements.facts import bare_account
from treve.statements.one_event import one_event
from treve.statements.one_fact import unlike_facts
from treve.statements.rows import Press
from treve.statements.slots import Slot, agree, slots_of

_LEAST = {"told": 0.42, "date": 0.34, "place": 0.34, "number": 0.25, "signed": 0.18, "took": 0.18, "led": 0.18}
"""How much must speak for one event before a slot is compared: the rarer it is that two events have it, the less."""
_CARRIED = 0.34
"""The same of a sentence that names no event itself."""
_ONLY = {
    **dict.fromkeys(("date held", "date ahead", "place held"), 0.22),
    **dict.fromkeys(("place ahead", "date denied", "place denied"), 0.12),
}
"""The same where each article gives one value alone of what is of the family: it tells of one.

Least of what is next, or did not take place: an article seldom tells of two.
"""


class Said(NamedTuple):
    """One of the values of a slot, with the accounts that give it."""

    value: str
    accounts: tuple[Account, ...]


class EventDiffers(NamedTuple):
    """A slot of one event on which articles differ; `field` as in timeline/contradictions.py.

    `family` is empty where sentences are held together by their meaning alone (one_fact).
    """

    family: str
    field: str
    values: tuple[Said, ...]

    def values_at(self) -> tuple[tuple[str, tuple[tuple[int, int], ...]], ...]:
        """Return each value with the places of the sentences that give it."""
        return tuple((said.value, tuple((row.article, row.start) for row in said.accounts)) for said in self.values)


def events_differ(press: Press) -> list[EventDiffers]:
    """Return every slot on which articles tell one event differently, in a fixed order. Cost: about 5 ms an article."""
    rows = [row for at, read in enumerate(press.read) for row in accounts(at, read)]
    whole = [named(read) for read in press.read]
    scores = one_event(rows, [read.article.published for read in press.read], whole)
    slots = [slots_of(row) for row in rows]
    by_key: dict[tuple[int, str, str], list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for what in {slot.what for slot in slots[at]}:
            by_key[row.article, _within(row.family, what), what].append(at)
    compared: dict[tuple[str, str], list[tuple[float, int, int]]] = defaultdict(list)
    for (one, other), score in scores.items():
        for what in {slot.what for slot in slots[one]} & {slot.what for slot in slots[other]}:
            carried = rows[one].carried or rows[other].carried
            least = _LEAST[_kind(what)]
            if what in _ONLY and all(len(_values_of(at, what, by_key, slots, rows)) == 1 for at in (one, other)):
                least = _ONLY[what]
            if score >= (max(_CARRIED, least) if carried else least):
                compared[rows[one].family, what].append((score, one, other))
    found = []
    for (family, what), pairs in sorted(compared.items()):
        mine = {at: next(slot for slot in slots[at] if slot.what == what) for _, *both in pairs for at in both}
        apart = [
            (one, other)
            for one, other in _best(pairs, rows)
            if not agree(mine[one], mine[other])
            and not (what == "told" and _held_since(rows[one], rows[other], press))
            and not _told_alike(mine[one], by_key[rows[other].article, _within(family, what), what], slots)
            and not _told_alike(mine[other], by_key[rows[one].article, _within(family, what), what], slots)
        ]
        for group in Joined(apart).groups():
            field = min(mine[at].field for at in group)
            told = {at: mine[at].value for at in group}
            for at in group if what != "told" else ():
                for again in by_key[rows[at].article, _within(family, what), what]:
                    if any((slot.what, slot.value) == (what, mine[at].value) for slot in slots[again]):
                        told.setdefault(
                            again, mine[at].value
                        )  # an article may say it in its heading, and again in full
            found.append(EventDiffers(family, field, _said([(rows[at], told[at]) for at in sorted(told)])))
    return _once([*found, *_of_facts(press)])


def _values_of(
    at: int,
    what: str,
    by_key: Mapping[tuple[int, str, str], Sequence[int]],
    slots: Sequence[Sequence[Slot]],
    rows: Sequence[Account],
) -> set[str]:
    """Return the values that an account's article gives of what is of its family."""
    same = by_key[rows[at].article, _within(rows[at].family, what), what]
    return {slot.value for each in same for slot in slots[each] if slot.what == what}


def _of_facts(press: Press) -> list[EventDiffers]:
    """Return what sentences say differently that mean the same, whatever event their words name."""
    found = []
    for unlike in unlike_facts(press):
        pairs = [
            (bare_account(row), value) for row, value in zip((unlike.one, unlike.other), unlike.values, strict=True)
        ]
        found.append(EventDiffers("", unlike.field, _said(pairs)))
    return found


def _once(found: Sequence[EventDiffers]) -> list[EventDiffers]:
    """Return each difference once, where a sentence is of two families, or of none as well."""
    kept: list[EventDiffers] = []
    seen: set[tuple[str, frozenset[tuple[int, int]]]] = set()
    for one in found:
        field = one.field.partition(" ")[0]
        places = [frozenset((row.article, row.start) for row in said.accounts) for said in one.values]
        pairs = {(field, frozenset((a, b))) for x, y in combinations(places, 2) for a in x for b in y}
        if one.family == "" and pairs <= seen:
            continue
        if any(one.field == other.field and one.values_at() == other.values_at() for other in kept):
            continue
        seen |= pairs
        kept.append(one)
    return kept


def _best(pairs: Sequence[tuple[float, int, int]], rows: Sequence[Account]) -> list[tuple[int, int]]:
    """Return the pairs of which each is the best in its article for the other."""
    best: dict[tuple[int, int], float] = {}
    for score, one, other in pairs:
        for mine, theirs in ((one, other), (other, one)):
            key = mine, rows[theirs].article
            best[key] = max(best.get(key, 0.0), score)
    return sorted(
        (one, other)
        for score, one, other in pairs
        if score == best[one, rows[other].article] and score == best[other, rows[one].article]
    )


def _kind(what: str) -> str:
    return what.partition(" ")[0]


def _within(family: str, what: str) -> str:
    """Return the family within which a thing may be told elsewhere; a number is the same whatever it is told with."""
    return "" if what.startswith("number") else family


def _told_alike(slot: Slot, others: Sequence[int], slots: Sequence[Sequence[Slot]]) -> bool:
    """Return whether another sentence of an article gives the very thing: then it contradicts nobody."""
    if slot.what == "told":
        return False
    return any(agree(slot, theirs) for at in others for theirs in slots[at] if theirs.what == slot.what)


def _held_since(one: Account, other: Account, press: Press) -> bool:
    """Return whether what one account says was put off may have been held, on its new day, when the other came out."""
    for off, held in ((one, other), (other, one)):
        if off.put_off and off.when is not None:
            day = held.when or press.read[held.article].article.published
            return day is None or day.latest >= off.when.earliest
    return False


def _said(pairs: Sequence[tuple[Account, str]]) -> tuple[Said, ...]:
    found: dict[str, list[Account]] = defaultdict(list)
    for row, value in pairs:
        found[value].append(row)
    return tuple(Said(value, tuple(found[value])) for value in sorted(found))
