"""How much two accounts, of two articles, look like being of one event. Pure; the order of the articles plays no part.

Accounts are held together where they are of one family, their articles name the same and their days lie near; what
tells is how much of what their sentences mean is the same, and of what their articles name. That is a proposal to
look, made so that what differs can be shown side by side; nothing else follows from it.
"""

import datetime as dt
import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import NamedTuple

from treve.statements.accounts import Account
from treve.statements.article import Dated

COMMON = 40
"""What more articles of one time than these name brings no two together."""
NEAR_DAYS = 4
"""Days told of one event lie no farther apart than so many."""
NEAR_DENIED = 7
"""The same of what did not take place: a day is that on which it was due, or was called off."""
NEAR_ARTICLES = 12
"""Where an account gives no day, the articles appeared no farther apart than so many days."""
LEAST = 0.12
"""What scores less is not handed on; how much a slot asks for is written in events_differ."""
ARTICLE_WEIGHT = 0.45
"""How much it counts that two whole articles name the same."""
NAME, MOST_NAMES = 0.06, 3
SAME_COUNT = 0.15
A_DAY = 0.03
LONG_AGO, SAME_PAST = 30, 0.3
"""Days told of one time, so many days before either article, speak for one event."""
OTHER_PLACE = 0.12

_SPAN = 28
"""Articles that lie farther apart than about so many days are not compared."""
LEAST_NAMES = 1

Day = tuple[dt.date, dt.date] | None
Pair = tuple[int, int]


class Weighed(NamedTuple):
    """How rare marks are in accounts and in what whole articles name, which that is, and when the articles appeared."""

    weight: dict[str, float]
    over: dict[str, float]
    whole: Sequence[frozenset[str]]
    published: Sequence[Dated | None]


def one_event(
    rows: Sequence[Account], published: Sequence[Dated | None], whole: Sequence[frozenset[str]]
) -> dict[Pair, float]:
    """Return the pairs of accounts, by index, that may be of one event, with how much speaks for it: about 0 to 1.5.

    Args:
        rows: the accounts of all articles, by article and place.
        published: when each article appeared.
        whole: what each article names.

    Cost: about 10 us a pair of one family whose articles name the same.
    """
    at_hand = Weighed(_weights(row.marks | row.names for row in rows), _weights(whole), whole, published)
    found = {}
    for one, other in _candidates(rows, published, whole):
        score = _score(rows[one], rows[other], at_hand)
        if score is not None and score >= LEAST:
            found[one, other] = score
    return found


def _weights(sets: Iterable[frozenset[str]]) -> dict[str, float]:
    counts: Counter[str] = Counter()
    total = 2
    for marks in sets:
        counts.update(marks)
        total += 1
    return {mark: math.log(1 + total / count) for mark, count in counts.items()}


def _candidates(
    rows: Sequence[Account], published: Sequence[Dated | None], whole: Sequence[frozenset[str]]
) -> list[Pair]:
    """Return the pairs of one family, of two articles that name the same and appeared within weeks that touch."""
    by_name: dict[tuple[str, int], set[int]] = defaultdict(set)
    spans = {at: day.earliest.toordinal() // _SPAN for at, day in enumerate(published) if day is not None}
    every = sorted({near for at in spans.values() for near in (at, at + 1)}) or [0]
    for at, names in enumerate(whole):
        weeks = (spans[at], spans[at] + 1) if at in spans else every  # an article without a date may be of any time
        for name in names:
            for week in weeks:
                by_name[name, week].add(at)
    shared: dict[Pair, set[str]] = defaultdict(set)
    for (name, _), members in by_name.items():
        if 1 < len(members) <= COMMON:
            for pair in combinations(sorted(members), 2):
                shared[pair].add(name)
    of_article: dict[tuple[int, str], list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        of_article[row.article, row.family].append(at)
    families = sorted({row.family for row in rows})
    return sorted(
        (a, b)
        for (one, other), both in shared.items()
        if len(both) >= LEAST_NAMES
        for family in families
        for a in of_article[one, family]
        for b in of_article[other, family]
    )


def likeness_of_articles(whole: Sequence[frozenset[str]]) -> Callable[[int, int], float]:
    """Return a measure of how much two articles, by index, name the same, in [0, 1]; `whole` as for `one_event`."""
    over = _weights(whole)
    known: dict[Pair, float] = {}

    def alike(one: int, other: int) -> float:
        pair = min(one, other), max(one, other)
        if pair not in known:
            known[pair] = _likeness(whole[pair[0]], whole[pair[1]], over)
        return known[pair]

    return alike


def _days(when: Dated | None) -> Day:
    return (when.earliest, when.latest) if when is not None else None


def _score(one: Account, other: Account, at_hand: Weighed) -> float | None:
    """Return how much two accounts have in common, `None` where their days lie apart."""
    mine, theirs = _days(one.when), _days(other.when)
    told = one.when is not None and other.when is not None
    if not told:
        mine, theirs = _days(at_hand.published[one.article]), _days(at_hand.published[other.article])
    gap = 0
    if mine is not None and theirs is not None:
        gap = max(0, (mine[0] - theirs[1]).days, (theirs[0] - mine[1]).days)
        denied = one.told == other.told == "denied"
        if gap > (NEAR_ARTICLES if not told else NEAR_DENIED if denied else NEAR_DAYS):
            return None
    shared = one.names & other.names
    score = _likeness(one.marks, other.marks, at_hand.weight)
    score += ARTICLE_WEIGHT * _likeness(at_hand.whole[one.article], at_hand.whole[other.article], at_hand.over)
    score += NAME * min(MOST_NAMES, len(shared))
    if any(a.what == b.what and (a.low, a.high) == (b.low, b.high) for a in one.counts for b in other.counts):
        score += SAME_COUNT
    if one.place and other.place and not {one.place.casefold()} & {other.place.casefold()}:
        score -= OTHER_PLACE
    if told and gap == 0 and all(_long_ago(row, at_hand.published) for row in (one, other)):
        score += SAME_PAST
    return score - A_DAY * (gap if told else 0)


def _long_ago(row: Account, published: Sequence[Dated | None]) -> bool:
    """Return whether an account gives a month, or less, that was long past when its article appeared."""
    when, came = row.when, published[row.article]
    if when is None or came is None or (when.latest - when.earliest).days > LONG_AGO:
        return False
    return (came.earliest - when.latest).days > LONG_AGO


def _likeness(one: frozenset[str], other: frozenset[str], weight: dict[str, float]) -> float:
    both = sum(weight[mark] for mark in sorted(one & other))
    size = math.sqrt(sum(weight[mark] for mark in sorted(one)) * sum(weight[mark] for mark in sorted(other)))
    return both / size if size else 0.0
