"""What sentences of two articles say differently of one fact: another number, day, or time that it lasts. Pure.

Sentences are held together where they mean the same (`across`) in articles that name the same and appeared within days,
each the nearest of its article to the other; two that hold one statement need less. What both say is left out, and
what an article says elsewhere in nearly the same words contradicts nobody.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from itertools import combinations
from typing import NamedTuple

from treve.statements.accounts import Counted, named, numbers_meet
from treve.statements.across import BIAS, Across
from treve.statements.concepts import everyday
from treve.statements.facts import EXTENDED, LASTS, Fact, facts
from treve.statements.one_event import NEAR_ARTICLES, NEAR_DAYS, likeness_of_articles
from treve.statements.one_speaker import Key
from treve.statements.rows import Press

COMMON = 60
"""A concept that stands in more sentences than these brings no two together."""
LEAST_SHARED = 2
ONE_STORY = 0.12
"""How much of what they name two articles share before their sentences are compared."""
_SAYINGS = {"day": False, "day of saying": True}
NUMBER_ENOUGH = 0.7
ENOUGH = {LASTS: 1.4, EXTENDED: -0.2, "day": 2.6, "day of saying": 2.6}
"""How much must speak for one fact (`Across.sameness`): a day is named beside anything, a number beside its thing."""
NEARLY = -1.4
"""For a sentence for which as much speaks, what it says is said of the same."""
ONE_STATEMENT = 3.0
"""What it counts that both sentences hold one statement."""

Pair = tuple[int, int]


class Unlike(NamedTuple):
    """Two facts that give one thing otherwise: `field` as in timeline/contradictions.py, and each one's value."""

    field: str
    one: Fact
    other: Fact
    values: tuple[str, str]


def unlike_facts(press: Press) -> list[Unlike]:
    """Return what sentences of two articles say differently, in a fixed order. Cost: about 5 ms an article."""
    rows = [fact for number, read in enumerate(press.read) for fact in facts(number, read)]
    scores = _scores(press, rows)
    things = [_things(row) for row in rows]
    best: dict[tuple[int, int, str], float] = defaultdict(lambda: BIAS)
    near: dict[tuple[int, int], list[Fact]] = defaultdict(list)
    for (one, other), score in scores.items():
        for mine, theirs in ((one, other), (other, one)):
            article = rows[theirs].article
            for thing in things[one] & things[other]:
                best[mine, article, thing] = max(best[mine, article, thing], score)
            if score >= NEARLY:
                near[mine, article].append(rows[theirs])
    found = []
    for (one, other), score in sorted(scores.items()):
        for thing in sorted(things[one] & things[other]):
            if score >= ENOUGH.get(thing, NUMBER_ENOUGH) and score == max(
                best[one, rows[other].article, thing], best[other, rows[one].article, thing]
            ):
                others = near[one, rows[other].article], near[other, rows[one].article]
                unlike = (_days if thing in _SAYINGS else _counts)(thing, rows[one], rows[other], others)
                found += [unlike] if unlike is not None else []
    return found


def _things(row: Fact) -> frozenset[str]:
    """Return of what a sentence gives a value: what it counts once, how long something lasts, the days it names."""
    held = Counter(each.what for each in (*row.counts, *row.lasts))
    return frozenset(what for what, count in held.items() if count == 1) | {
        thing for thing, of_saying in _SAYINGS.items() if any(each.of_saying == of_saying for each in row.days)
    }


def _scores(press: Press, rows: Sequence[Fact]) -> dict[Pair, float]:
    """Return how much speaks for two sentences telling one fact, of the pairs that may."""
    across = Across({at: row.marks for at, row in enumerate(rows)})
    one_story = likeness_of_articles([named(read) for read in press.read])
    group_of = {key: number for number, group in enumerate(press.same) for key in group}
    holding: dict[int, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for number, each in enumerate(press.read[row.article].statements):
            group = group_of.get(Key(row.article, number))
            if group is not None and row.start < each.end and each.start < row.end:
                holding[group].append(at)
    one_statement = {pair for members in holding.values() for pair in combinations(sorted(set(members)), 2)}
    by_mark: dict[str, list[int]] = defaultdict(list)
    for at, row in enumerate(rows):
        for mark in set(row.marks):
            by_mark[mark].append(at)
    shared: Counter[Pair] = Counter()
    for mark, members in by_mark.items():
        if len(members) <= COMMON and not everyday(mark):
            shared.update(combinations(members, 2))
    found = {}
    for one, other in {pair for pair, count in shared.items() if count >= LEAST_SHARED} | one_statement:
        first, second = rows[one].article, rows[other].article
        same = (one, other) in one_statement
        if first != second and (same or (_near(press, first, second) and one_story(first, second) >= ONE_STORY)):
            found[one, other] = across.sameness(one, other) + (ONE_STATEMENT if same else 0.0)
    return found


def _near(press: Press, one: int, other: int) -> bool:
    first, second = press.read[one].article.published, press.read[other].article.published
    if first is None or second is None:
        return True
    return max((first.earliest - second.latest).days, (second.earliest - first.latest).days) <= NEAR_ARTICLES


Others = tuple[Sequence[Fact], Sequence[Fact]]
"""What else the other's article says nearly as one does, and what else one's article says nearly as the other."""


def _counts(what: str, one: Fact, other: Fact, others: Others) -> Unlike | None:
    """Return how two sentences count one thing, if they cannot both be right and neither article has both."""
    a, b = (next(each for each in (*row.counts, *row.lasts) if each.what == what) for row in (one, other))
    if numbers_meet(a, b) or _told(a, others[0]) or _told(b, others[1]):
        return None
    return Unlike(LASTS if what in (LASTS, EXTENDED) else f"number of {a.word}", one, other, (_value(a), _value(b)))


def _told(count: Counted, rows: Sequence[Fact]) -> bool:
    return any(
        numbers_meet(count, each) for row in rows for each in (*row.counts, *row.lasts) if each.what == count.what
    )


def _value(each: Counted) -> str:
    if each.what in (LASTS, EXTENDED):
        return each.word
    return (
        f"{each.low}+" if each.high is None else str(each.low) if each.low == each.high else f"{each.low}-{each.high}"
    )


def _days(thing: str, one: Fact, other: Fact, others: Others) -> Unlike | None:
    """Return the day of each where, but for what both name, they name one each, near one another."""
    mine, theirs = (
        {each.when.earliest: each.ahead for each in row.days if each.of_saying == _SAYINGS[thing]}
        for row in (one, other)
    )
    a, b = sorted(mine.keys() - theirs), sorted(theirs.keys() - mine)
    if len(a) != 1 or len(b) != 1 or abs((a[0] - b[0]).days) > NEAR_DAYS or mine[a[0]] != theirs[b[0]]:
        return None
    named_too = ((a[0], others[0]), (b[0], others[1]))
    if any(each.when.earliest == day for day, rows in named_too for row in rows for each in row.days):
        return None
    return Unlike("date", one, other, (a[0].isoformat(), b[0].isoformat()))
