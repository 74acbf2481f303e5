"""What articles tell differently of one statement: who said it, on which day, how many, whether it is denied. Pure.

Statements are compared where two articles have the same words, whoever is said to have said them (most of the weight of
their words, and a run of three in order), and where they are the same statement already. Nothing is settled: each value
stands beside the words that it was read in. A speaker who is named by one article and described by another is no
contradiction, nor is a day that lies within another's interval.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from treve.base.joined import Joined
from treve.statements.article import Statement
from treve.statements.concepts import concept
from treve.statements.content import content_words, likeness
from treve.statements.numbered import NUMBER
from treve.statements.numerals import whole_number
from treve.statements.one_speaker import Key, speaker_key
from treve.statements.rows import Press
from treve.statements.sounds import name_words

RUN = 3
"""So many words that carry content, in order, two statements share before they are compared."""
COMMON = 40
"""A run that stands in more statements than these is a formula."""
LEAST_WORDS = 5
LEAST_LIKE = 0.6
MOST_DAYS = 45
"""Words that are repeated later than this are another statement."""


class Value(NamedTuple):
    """One of several things that articles say, with the statements that say it."""

    value: str
    keys: tuple[Key, ...]


class Differing(NamedTuple):
    """A field on which statements of one fact differ: `speaker`, `date`, `negation`, or `number of WORD`."""

    field: str
    values: tuple[Value, ...]


def differing(press: Press) -> list[Differing]:
    """Return what articles tell differently of one statement, in a fixed order. Cost: about 50 us a statement."""
    alike = _alike_words(press)
    same = [(one, other) for group in press.same for one, other in combinations(group, 2)]
    found: list[Differing] = []
    for group in Joined(alike).groups():
        found += _of_speakers(press, group)
        for each in _by_speaker(press, group):
            found += _of_days(press, each)
            found += _of_negation(press, each)
    for group in Joined([*alike, *same]).groups():
        found += _of_numbers(press, group)
    told = [one for one in found if len({key.article for each in one.values for key in each.keys}) > 1]
    return sorted(set(told), key=lambda one: (min(min(each.keys) for each in one.values), one.field, one.values))


def statement_of(press: Press, key: Key) -> Statement:
    """Return the statement that a key means."""
    return press.read[key.article].statements[key.statement]


def text_of(press: Press, key: Key) -> str:
    """Return its words."""
    row = statement_of(press, key)
    return press.read[key.article].article.text[row.start : row.end]


def _alike_words(press: Press) -> list[tuple[Key, Key]]:
    """Return the pairs of statements of two articles that have mostly the same words, a run of them in order."""
    words: dict[Key, tuple[str, ...]] = {}
    runs: dict[tuple[str, ...], list[Key]] = defaultdict(list)
    counts: Counter[str] = Counter()
    for a, read in enumerate(press.read):
        for s, row in enumerate(read.statements):
            key = Key(a, s)
            words[key] = content_words(read.article.text[row.start : row.end])
            counts.update(set(words[key]))
            if len(words[key]) < LEAST_WORDS or row.question:
                continue
            for at in range(len(words[key]) - RUN + 1):
                runs[words[key][at : at + RUN]].append(key)
    total = max(2, len(words))
    weight = {word: math.log(1 + total / count) for word, count in counts.items()}
    pairs = {
        (one, other)
        for keys in runs.values()
        if len(keys) <= COMMON
        for one, other in combinations(sorted(set(keys)), 2)
        if one.article != other.article
    }
    return sorted(
        (one, other)
        for one, other in pairs
        if likeness(words[one], words[other], weight) >= LEAST_LIKE and not _far(press, one, other)
    )


def _far(press: Press, one: Key, other: Key) -> bool:
    first, last = statement_of(press, one).said, statement_of(press, other).said
    if first is None or last is None:
        return False
    return max((first.earliest - last.latest).days, (last.earliest - first.latest).days) > MOST_DAYS


def _valued(keys: Iterable[Key], value_of: Callable[[Key], str | None]) -> tuple[Value, ...]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key in keys:
        value = value_of(key)
        if value is not None:
            found[value].append(key)
    return tuple(Value(value, tuple(found[value])) for value in sorted(found))


def _of_speakers(press: Press, group: Sequence[Key]) -> Iterator[Differing]:
    """Yield the persons to whom the same words are given, where they are not one person."""

    def person(key: Key) -> str | None:
        row, read = statement_of(press, key), press.read[key.article]
        known = set(read.people) | set(press.applied[key.article].stands[key.statement].obeyed.get("speakers", ()))
        if row.anonymous or row.level or len(row.speakers) != 1 or row.speakers[0] not in known:
            return None
        return row.speakers[0]

    values = _valued(group, person)
    if any(_two_persons(one.value, other.value) for one, other in combinations(values, 2)):
        yield Differing("speaker", values)


def _two_persons(one: str, other: str) -> bool:
    """Return whether two names are surely not one person's: no word of the shorter sounds like one of the longer."""
    first, last = ({speaker_key(word) for word in name_words(name)} for name in (one, other))
    return bool(first and last) and not first & last and speaker_key(one) != speaker_key(other)


def _by_speaker(press: Press, group: Sequence[Key]) -> list[list[Key]]:
    found: dict[str, list[Key]] = defaultdict(list)
    for key in group:
        row = statement_of(press, key)
        if row.speakers and not row.anonymous:
            found[" ".join(sorted(speaker_key(name) for name in row.speakers))].append(key)
    return [found[name] for name in sorted(found)]


def _of_days(press: Press, group: Sequence[Key]) -> Iterator[Differing]:
    """Yield the days on which the same words are said to have been said, where two of them cannot both be.

    At least one of them stands in the words of an article: that two articles came out on two days is no contradiction.
    """
    said = [(key, day) for key in group if (day := statement_of(press, key).said) is not None]
    apart = any(
        (one.latest < other.earliest or other.latest < one.earliest)
        and a.article != b.article
        and "text" in (one.source, other.source)
        for (a, one), (b, other) in combinations(said, 2)
    )
    if apart:
        days = {
            key: day.earliest.isoformat() + ("" if day.latest == day.earliest else f"/{day.latest.isoformat()}")
            for key, day in said
        }
        yield Differing("date", _valued(group, days.get))


def _of_negation(press: Press, group: Sequence[Key]) -> Iterator[Differing]:
    def sense(key: Key) -> str:
        row = statement_of(press, key)
        return "denied" if row.negated != (row.denial or row.negated_cue) else "affirmed"

    values = _valued(group, sense)
    if len(values) > 1:
        yield Differing("negation", values)


_YEARS = range(1900, 2101)


def numbers_in(text: str, language: str | None = None) -> dict[str, dict[int, str]]:
    """Return the numbers of a text by the concept of what they count, each with the word that names it.

    >>> [*numbers_in("douze prisonniers").values()], [*numbers_in("in May 2017 nobody")]
    ([{12: 'prisonniers'}], [])
    """
    found: dict[str, dict[int, str]] = {}
    for match in NUMBER.finditer(text):
        number = whole_number(match["n"])
        if number is None or (number in _YEARS and match["n"].isdigit() and len(match["n"]) == 4):
            continue
        for word in match["after"].replace("'", " ").replace("’", " ").split():
            mark = concept(word, language)
            if mark and mark[0] in "@~":
                found.setdefault(mark, {})[number] = word
                break
            if mark:
                break
    return found


def _of_numbers(press: Press, group: Sequence[Key]) -> Iterator[Differing]:
    """Yield the numbers that statements give of the same things, where two articles share none."""
    counted = {key: numbers_in(text_of(press, key), press.read[key.article].article.language) for key in group}
    for what in sorted({what for each in counted.values() for what in each}):
        have = [key for key in group if len(counted[key].get(what, {})) == 1]
        values = _valued(have, lambda key, what=what: str(next(iter(counted[key][what]))))  # type: ignore[misc]
        if len(values) > 1:
            word = sorted(word for key in have for word in counted[key][what].values())[0]
            yield Differing(f"number of {word}", values)
