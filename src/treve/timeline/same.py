"""Which tellings are one happening, across sources and languages.

Two tellings are **surely** one where kind, days and parties fit and something that both say ties them: a party, a
place, a round's number, or their words. They **may** be one where nothing speaks against it and nothing ties them: a
month that holds the day, no day at all, nobody named. They are **not** where kind, phase, number, place or parties
differ, or where their days lie apart.

Sure ones are joined first, in the order of their ids, never two of which one speaks against the other. Then those
whose days differ by little, where all else says so: the days stay as a conflict. Last, what may belong to exactly one
happening is joined to it; what may belong to two stays alone. So the answer depends on the set of tellings and not on
their order, and every telling ends in exactly one happening.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache
from typing import Literal

from treve.base.doubt import PPM
from treve.statements.content import content_words
from treve.timeline.gather import Pair
from treve.timeline.parameters import Parameters
from treve.timeline.shapes import Telling
from treve.timeline.voices import alike

Fit = Literal["surely", "maybe", "no"]
Group = tuple[Telling, ...]

_PRECISE_DAYS = 4
"""An interval of at most so many days tells when; a week or a month only narrows it."""

_PUT_OFF_DAYS = 120
"""What is put off by longer is another round."""

_ONCE = frozenset({"call", "signature", "suspension", "resumption", "exchange_of_detainees", "ceasefire", "mechanism"})
"""What the same two sides hardly do twice within days, so that days which differ by little are a conflict."""

_ALONE = frozenset({"pledge", "deadline", "other"})
"""What is joined only where it is tied: two promises of one day are two, and so are two facts of no known kind."""


def happenings(tellings: Iterable[Telling], tied: Iterable[Pair], rule: Parameters) -> tuple[Group, ...]:
    """Return the happenings, each its tellings by id, in the order of their least ids.

    Args:
        tellings: of all sources; ids are unique.
        tied: pairs of ids that are surely one: a passage that was copied, one statement in two articles.
        rule: how far days may lie apart, how alike words must be.

    Cost: about 3 us a pair of one kind whose days meet.
    """
    by_id = {telling.id: telling for telling in tellings}
    groups = _Groups(by_id)
    for one, other in sorted((min(pair), max(pair)) for pair in tied):
        if one in by_id and other in by_id and by_id[one].what == by_id[other].what:
            groups.join(one, other)
    by_what: dict[str, list[Telling]] = {}
    for key in sorted(by_id):
        if by_id[key].what not in _ALONE:
            by_what.setdefault(by_id[key].what, []).append(by_id[key])
    for what in sorted(by_what):
        _join_sure(by_what[what], groups, rule)
        _join_near(by_what[what], groups, rule)
        _join_put_off(by_what[what], groups)
    together = _together(groups.all())
    for what in sorted(by_what):
        _join_only_one(by_what[what], groups, rule, together)
    return groups.all()


def _together(found: Iterable[Group]) -> frozenset[Pair]:
    """Return the pairs of articles that surely tell of some one happening: two accounts of the same days."""
    pairs: set[Pair] = set()
    for group in found:
        documents = sorted({one.document for one in group if one.document is not None and one.what not in _ALONE})
        pairs.update((a, b) for a in documents for b in documents if a != b)
    return frozenset(pairs)


class _Groups:
    """Tellings in groups, joined by id."""

    def __init__(self, by_id: Mapping[str, Telling]) -> None:
        self._by_id = by_id
        self._group = {key: [key] for key in by_id}

    def of(self, key: str) -> list[Telling]:
        return [self._by_id[each] for each in self._group[key]]

    def together(self, one: str, other: str) -> bool:
        return self._group[one] is self._group[other]

    def join(self, one: str, other: str) -> None:
        if self.together(one, other):
            return
        whole = sorted([*self._group[one], *self._group[other]])
        for key in whole:
            self._group[key] = whole

    def all(self) -> tuple[Group, ...]:
        return tuple(tuple(self.of(key)) for key in sorted(self._by_id) if self._group[key][0] == key)


def _join_sure(rows: Sequence[Telling], groups: _Groups, rule: Parameters) -> None:
    """Join what is surely one, a group only with a group none of whose tellings speaks against it."""
    by_day = sorted(
        ((first, telling.id, last, telling) for telling in rows for first, last in _days(telling)),
        key=lambda each: each[:3],
    )
    pairs = set()
    for at, (_, key, last, telling) in enumerate(by_day):
        for first, other_key, _, other in by_day[at + 1 :]:
            if first > last:
                break
            if key != other_key and fit(telling, other, rule) == "surely":
                pairs.add((min(key, other_key), max(key, other_key)))
    for first_id, last_id in sorted(pairs):
        if not groups.together(first_id, last_id) and _compatible(groups.of(first_id), groups.of(last_id), rule):
            groups.join(first_id, last_id)


def _compatible(one: Sequence[Telling], other: Sequence[Telling], rule: Parameters) -> bool:
    moved = [row for row in (*one, *other) if row.was is not None]
    return all(fit(a, b, rule) != "no" or _bridged(a, b, moved) for a in one for b in other)


def _bridged(one: Telling, other: Telling, moved: Sequence[Telling]) -> bool:
    """Return whether only the day parts two tellings, and a third tells that it was moved from one day to the other.

    "Planned for the 18th" and "held on the 21st" are one meeting, once it is told that it was put off.
    """
    if one.what != other.what or _differ(one, other):
        return False
    for early, late in ((one, other), (other, one)):
        if early.state in ("scheduled", "postponed") and any(
            row.was is not None and _within(early, row.was) and _within(late, (row.earliest, row.latest))
            for row in moved
        ):
            return True
    return False


def _within(row: Telling, days: tuple[dt.date | None, dt.date | None]) -> bool:
    first, last = days
    if first is None or last is None or row.earliest is None or row.latest is None:
        return False
    return row.earliest <= last and first <= row.latest


def _join_near(rows: Sequence[Telling], groups: _Groups, rule: Parameters) -> None:
    """Join happenings whose days differ by little, where all else ties them and no article tells of both."""
    precise = [row for row in rows if _is_precise(row)]
    precise.sort(key=lambda row: (row.earliest or dt.date.min, row.id))
    pairs = set()
    for at, one in enumerate(precise):
        for other in precise[at + 1 :]:
            gap = _gap(one, other)
            if gap is None or gap > rule.days_apart_most:
                break
            if gap > 0 and _told_of_one(one, other, rule):
                pairs.add((gap, min(one.id, other.id), max(one.id, other.id)))
    for _, one_id, other_id in sorted(pairs):
        mine, theirs = groups.of(one_id), groups.of(other_id)
        documents = {row.document or row.id for row in mine} & {row.document or row.id for row in theirs}
        apart = documents or any(_differ(a, b) for a in mine for b in theirs)
        if not apart and not groups.together(one_id, other_id):
            groups.join(one_id, other_id)


def _join_put_off(rows: Sequence[Telling], groups: _Groups) -> None:
    """Join what was announced for a day to the telling that puts the same round off to a later one.

    They are the same where both give its number, and only one announcement fits.
    """
    put_off = [row for row in rows if row.state == "postponed" and row.was is None and row.number is not None]
    announced = [row for row in rows if row.state == "scheduled" and row.number is not None and _is_precise(row)]
    for late in put_off:
        fitting = {
            min(each.id for each in groups.of(early.id))
            for early in announced
            if early.number == late.number and _is_later(early, late) and not _differ(early, late)
        }
        if len(fitting) == 1:
            (early_id,) = fitting
            if not any(_differ(a, b) for a in groups.of(early_id) for b in groups.of(late.id)):
                groups.join(early_id, late.id)


def _is_later(early: Telling, late: Telling) -> bool:
    """Return whether a day lies after another, by no more than a season."""
    if early.latest is None or late.earliest is None:
        return False
    return 0 < (late.earliest - early.latest).days <= _PUT_OFF_DAYS


def _told_of_one(one: Telling, other: Telling, rule: Parameters) -> bool:
    """Return whether all but the day says that two tellings speak of one happening."""
    if one.state != other.state or one.inferred_part == "date" or other.inferred_part == "date":
        return False
    if _differ(one, other):
        return False
    shared = _shared(one, other)
    placed = bool(one.place and other.place)
    words = _likeness_ppm(one, other) >= rule.likeness_least_ppm
    if one.what in _ONCE:
        return shared >= 2 or (shared >= 1 and (placed or words))
    return (
        (shared >= 2 and placed)
        or (shared >= 1 and placed and words)
        or (one.number is not None and one.number == other.number and placed)
    )


def _join_only_one(rows: Sequence[Telling], groups: _Groups, rule: Parameters, together: frozenset[Pair]) -> None:
    """Join a telling that may belong to exactly one happening to it; the happenings are those found before."""
    alone = [row for row in rows if len(groups.of(row.id)) == 1]
    loose = [row for row in alone if not _is_precise(row) or not (row.parties or row.actors)]
    loose_ids = {row.id for row in loose}
    heads = {min(each.id for each in groups.of(row.id)): groups.of(row.id) for row in rows if row.id not in loose_ids}
    _join_beside(alone, loose_ids, groups, rule, together)
    wanted = []
    for row in loose:
        fitting = [
            head
            for head, members in sorted(heads.items())
            if all(fit(row, each, rule) != "no" for each in members)
            and any(_leans(row, each, rule) for each in members)
        ]
        if len(fitting) == 1:
            wanted.append((row.id, fitting[0]))
    for one, other in sorted(wanted):
        # Two that each fit the happening may speak against each other; the least id comes first.
        if _compatible(groups.of(one), groups.of(other), rule):
            groups.join(one, other)


def _join_beside(
    alone: Sequence[Telling], loose: set[str], groups: _Groups, rule: Parameters, together: frozenset[Pair]
) -> None:
    """Join what two articles in two languages tell of one day, where they tell of other things together.

    Nothing ties them but kind and day, so each must be the only one that the other fits, and of a kind that hardly
    happens twice a day.
    """
    fitting: dict[str, list[str]] = {}
    kept = [row for row in alone if row.id not in loose and row.what in _ONCE and row.document is not None]
    for one in kept:
        for other in kept:
            beside = (one.document or "", other.document or "") in together and one.language != other.language
            if beside and fit(one, other, rule) == "maybe":
                fitting.setdefault(one.id, []).append(other.id)
    for one_id, others in sorted(fitting.items()):
        if len(others) == 1 and fitting.get(others[0]) == [one_id]:
            groups.join(one_id, others[0])


def _leans(one: Telling, other: Telling, rule: Parameters) -> bool:
    """Return whether a telling without a day, or with a wide one, says enough to be put to a happening."""
    if _shared(one, other) or (one.place and other.place) or (one.number is not None and other.number is not None):
        return True
    if _likeness_ppm(one, other) >= rule.likeness_least_ppm:
        return True
    return _is_precise(one) and not (one.parties or one.actors)


def fit(one: Telling, other: Telling, rule: Parameters) -> Fit:
    """Return whether two tellings are surely one happening, may be, or are not."""
    if one.what != other.what or _differ(one, other):
        return "no"
    if not _meet(one, other):
        return "no"
    tied = (
        _shared(one, other) > 0
        or bool(one.place and other.place)
        or (one.number is not None and other.number is not None)
        or _likeness_ppm(one, other) >= rule.likeness_least_ppm
    )
    if not tied:
        return "maybe"
    if _is_precise(one) and _is_precise(other):
        return "surely"
    same_width = (one.earliest, one.latest) == (other.earliest, other.latest) and one.earliest is not None
    return "surely" if same_width and (_shared(one, other) or one.place) else "maybe"


def _differ(one: Telling, other: Telling) -> bool:
    """Return whether something other than the day speaks against their being one."""
    if one.incident is not None and other.incident is not None:
        return True  # which reports are one incident was settled where all that reports know is known
    if one.phase != other.phase and one.phase is not None and other.phase is not None:
        return True
    if one.number != other.number and one.number is not None and other.number is not None:
        return True
    if one.place and other.place and not same_place(one.place, other.place):
        return True
    return _strangers(one, other)


def same_place(one: str, other: str) -> bool:
    """Return whether two names of places may be one: the same sound, or one within the other.

    >>> same_place("Genève", "Geneva"), same_place("Astana", "Astana, Kazakhstan"), same_place("Alger", "Amman")
    (True, True, False)
    """
    a, b = one.casefold(), other.casefold()
    return a in b or b in a or alike(one, other)


def _strangers(one: Telling, other: Telling) -> bool:
    """Return whether both name who took part and nobody is in both.

    Persons are held against persons, actors against actors, bodies against bodies of the same language: a minister and
    a state do not exclude each other, nor do two names of one movement in two languages.
    """
    if _shared(one, other):
        return False
    if (one.people and other.people) or (one.actors and other.actors):
        return True
    if one.language != other.language:
        return False  # what a body is called in another language cannot be told without the register
    bodies = [{name for name in each.parties if name not in each.people} for each in (one, other)]
    return all(bodies)


def _shared(one: Telling, other: Telling) -> int:
    """Return how many parties two tellings have in common, by name in any spelling or by the register.

    A name and its state count once: whoever was told of by both is one.
    """
    names = sum(any(alike(a, b) for b in other.parties) for a in one.parties)
    return max(names, len(set(one.actors) & set(other.actors)))


def _days(telling: Telling) -> list[tuple[dt.date, dt.date]]:
    """Return the intervals that a telling gives: its own, and that from which it was put off."""
    found = []
    if telling.earliest is not None and telling.latest is not None:
        found.append((telling.earliest, telling.latest))
    if telling.was is not None:
        found.append(telling.was)
    return found


def _meet(one: Telling, other: Telling) -> bool:
    """Return whether two tellings have a day in common; one without a day may be any day."""
    mine, theirs = _days(one), _days(other)
    return not mine or not theirs or any(a <= d and c <= b for a, b in mine for c, d in theirs)


def _is_precise(telling: Telling) -> bool:
    if telling.earliest is None or telling.latest is None:
        return False
    return (telling.latest - telling.earliest).days < _PRECISE_DAYS


def _gap(one: Telling, other: Telling) -> int | None:
    if one.earliest is None or one.latest is None or other.earliest is None or other.latest is None:
        return None
    return max(0, (other.earliest - one.latest).days, (one.earliest - other.latest).days)


def _likeness_ppm(one: Telling, other: Telling) -> int:
    """Return how many of their words two tellings share, against the geometric mean of both, in parts per million."""
    if one.language != other.language:
        return 0
    a, b = _words(one.text), _words(other.text)
    both = len(a & b)
    if both < 2:
        return 0
    return int(both * PPM / (len(a) * len(b)) ** 0.5)


@lru_cache(maxsize=16_384)
def _words(text: str) -> frozenset[str]:
    return frozenset(content_words(text))
