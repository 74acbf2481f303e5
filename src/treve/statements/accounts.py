"""What one article tells of one event, sentence by sentence, laid out so that two articles can be compared. Pure.

An **account** is a sentence and a family of event words that stand in it ("a signed text", "a release"), with what it
says of the event: the day, the place, how many, who came, and whether it is told as done, as planned, or as denied.
What a sentence does not say stays open. An account decides nothing, and is no line of the timeline.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from treve.base.doubt import Span as Bounds
from treve.statements.account_parts import WORD, place, sides, signed
from treve.statements.account_words import (
    FAMILY,
    FURTHER,
    HEDGES,
    LASTS,
    LISTED,
    NEVER,
    NEVER_AT,
    NOT_COUNTED,
    NOT_RULED_OUT,
    REFUSED_WORDS,
)
from treve.statements.article import Dated, DatedEvent, Span, Statement
from treve.statements.concepts import concept, concepts
from treve.statements.counts import read_quantity
from treve.statements.event_heads import clauses, heads_of
from treve.statements.meeting_parts import led_in
from treve.statements.numbered import NUMBER, NUMBER_OF, ROUND
from treve.statements.numerals import whole_number
from treve.statements.plain import plain
from treve.statements.rows import Read
from treve.statements.sentences import sentences
from treve.statements.sounds import name_words, sound_key
from treve.statements.tolls import tolls


class Counted(NamedTuple):
    """How many an article says that there were: bounds, the words for them, and where the number stands."""

    what: str
    low: int
    high: int | None
    word: str
    span: Span


class Account(NamedTuple):
    """One article's words for one event; `start` and `end` index its text, `at` is where the event is named.

    `names` are marks of who and what is named, `marks` of everything that the sentence means (statements/concepts.py).
    `told` is held, ahead or denied; `put_off` is what is ahead by being postponed. `carried`: the sentence names no
    event, and goes on with that of the one before it. `signed`: persons named behind words of signing; `signers`: the
    words behind "signed by"; `left_out`: sides that are said not to have signed; `led`: sides, each with who led its
    delegation.
    """

    article: int
    start: int
    end: int
    at: int
    family: str
    told: str
    when: Dated | None
    place: str | None
    parties: tuple[str, ...]
    counts: tuple[Counted, ...]
    presence: tuple[tuple[str, str], ...]
    signed: tuple[str, ...]
    led: tuple[tuple[str, str], ...]
    carried: bool
    names: frozenset[str]
    marks: frozenset[str]
    put_off: bool = False
    signers: str = ""
    left_out: tuple[str, ...] = ()


def accounts(number: int, read: Read) -> list[Account]:
    """Return the accounts of an article, by place. Cost: about 3 ms a page."""
    article = read.article
    lowered = plain(article.text)
    known = _capitals(article.text, article.blocks)
    found = []
    last: dict[str, int] = {}
    block = -1
    for sentence in sentences(article.text, article.blocks):
        span = sentence.start, sentence.end
        if article.text[span[0] : span[1]].rstrip(" »”\"'").endswith("?"):
            continue
        text = article.text[span[0] : span[1]]
        own = _families(article.text, span)
        families = own or (last if sentence.block == block else {})
        last, block = families, sentence.block
        if not families:
            continue
        marks = frozenset(mark for mark in concepts(text, article.language) if mark[0] in "@~^")
        names = frozenset(mark for mark in _names(text, known))
        for family in sorted(families):
            inside = [e for e in read.events if span[0] <= e.start < span[1] and FAMILY.get(e.what) == family]
            first = next((e for e in inside if e.when is not None), inside[0] if inside else None)
            at = families[family] if own else span[0]
            found.append(
                Account(
                    number, *span, at, family,
                    _told(article.text, span, at, first, read.statements),
                    first.when if first is not None and first.when is not None else _only_day(read.events, span),
                    (first.place if first is not None else None)
                    or (place(article.text, span) if family in _TALKED else None),
                    tuple(name for each in inside for name in each.parties),
                    tuple(counts_of(article.text, lowered, span, article.language, lasts=family in LASTS)),
                    tuple((each.who, each.how) for e in inside for each in e.delegations),
                    signed(read, span) if family == "accord" else (),
                    tuple(led_in(article.text, *span)) if family == "delegation" else (),
                    not own, names, marks, bool(own) and first is not None and first.state == "postponed",
                    *(sides(article.text, span) if family == "accord" else ("", ())),
                )
            )  # fmt: skip
    return found


def _only_day(events: Sequence[DatedEvent], span: Span) -> Dated | None:
    """Return the one day that a sentence gives, whichever of its happenings it was read with."""
    inside = [e for e in events if span[0] <= e.start < span[1] and e.what in FAMILY]
    days = {e.when for e in inside if e.when is not None}
    return days.pop() if len(days) == 1 and {FAMILY[e.what] for e in inside} <= _TALKED else None


_TALKED = frozenset({"meeting", "accord"})
"""Families of which a day in one sentence is surely both's: what was signed when they met."""


def _families(text: str, span: Span) -> dict[str, int]:
    """Return the families of a sentence, each with where it is named first."""
    found: dict[str, int] = {}
    for clause in clauses(text, *span):
        for head in heads_of(text, clause, None):
            family = FAMILY.get(head.kind.what)
            if family is not None:
                found.setdefault(family, head.start)
    for family, words, needs in FURTHER:
        match = words.search(text, *span)
        if match is not None and (needs is None or needs.search(text, *span)):
            found.setdefault(family, match.start())
    return found


def _told(text: str, span: Span, at: int, event: DatedEvent | None, statements: Sequence[Statement]) -> str:
    """Return whether an event is told as done, as still ahead, or as something that did not take place."""
    if event is not None and event.state == "cancelled":
        return "denied"
    for row in statements:
        if row.start <= at < row.end and (row.denial or (row.cue_class == "reject" and not row.negated_cue)):
            return "denied"
    before = text[max(span[0], at - 60) : at]
    if NOT_RULED_OUT.search(before):
        return "ahead"
    if NEVER.search(before) or NEVER_AT.match(text, at) or REFUSED_WORDS.search(before):
        return "denied"
    if event is not None and event.state in ("scheduled", "postponed"):
        return "ahead"
    return "held"


def counts_of(text: str, lowered: str, span: Span, language: str, *, lasts: bool) -> Iterator[Counted]:
    """Yield the numbers of a sentence: of people harmed, and of whatever else the table of concepts knows."""
    taken: list[Span] = []
    for toll in tolls(lowered, *span, language):
        taken.append((toll.start, toll.end))
        if not toll.part and not toll.stale and toll.number.is_known:
            yield _counted(toll.what, toll.number, text[toll.start : toll.end], (toll.start, toll.end))
    for match in NUMBER.finditer(text, *span):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        number = whole_number(match["n"])
        after = match["after"].replace("'", " ").replace("’", " ").split()
        if number is None or (match["n"].isdigit() and len(match["n"]) == 4 and 1900 <= number <= 2100):
            continue
        for mark, word in _nouns(after, language):
            if mark not in _not_counted() or lasts:
                yield _counted(mark, _hedged(lowered, span, match, language), word, match.span())
    for match in NUMBER_OF.finditer(text, *span):
        number = whole_number(match["n"] or match["m"])
        if number is not None:
            for mark, word in _nouns((match["after"] or match["before"]).split(), language):
                yield _counted(mark, Bounds(number, number, number), word, match.span())
    for match in ROUND.finditer(text, *span):
        rough = read_quantity(match["n"].lower(), "fr" if language == "fr" else "en")
        if rough is not None and not any(a < match.end() and match.start() < b for a, b in taken):
            for mark, word in _nouns(match["after"].split(), language):
                yield _counted(mark, rough, word, match.span())
    for match in LISTED.finditer(text, *span):
        yield Counted("votes for", int(match["for"]), int(match["for"]), match["for"], match.span())
        yield Counted("votes against", int(match["against"]), int(match["against"]), match["against"], match.span())


def _nouns(after: Sequence[str], language: str) -> Iterator[tuple[str, str]]:
    """Yield what a number may count: the words behind it, names left out, up to the first that says nothing.

    "Thirty-two United Nations trucks" are trucks, "forty aid trucks" are aid and trucks.
    """
    found = 0
    for word in after:
        mark = concept(word, language)
        if word[0].isupper() or word.lower() in _STILL:
            continue
        if not mark or mark[0] not in "@~" or found == 2:
            return
        found += 1
        yield mark, word


_STILL = frozenset(("encore", "still", "autres", "other", "more", "further", "additional", "supplémentaires"))
"""Words between a number and what it counts: "twelve more trucks"."""


@lru_cache(1)
def _not_counted() -> frozenset[str]:
    return frozenset(concept(word, "fr") for word in NOT_COUNTED)


def _hedged(lowered: str, span: Span, match: "re.Match[str]", language: str) -> Bounds:
    """Return the bounds of a number, with "at least", "près de" before it."""
    hedge = HEDGES.search(lowered, max(span[0], match.start() - 22), match.start())
    words = lowered[hedge.start() if hedge is not None else match.start() : match.end("n")]
    number = whole_number(match["n"]) or 0
    return read_quantity(words, "fr" if language == "fr" else "en") or Bounds(number, number, number)


def numbers_meet(one: Counted, other: Counted) -> bool:
    """Return whether two numbers may be one: rough ones where the middle of either lies within the other."""
    if one.high is not None and other.high is not None and one.low < one.high and other.low < other.high:
        middles = ((one.low + one.high) / 2, other), ((other.low + other.high) / 2, one)
        return any(each.low <= middle <= (each.high or 0) for middle, each in middles)
    top = float("inf")
    return one.low <= (top if other.high is None else other.high) and other.low <= (
        top if one.high is None else one.high
    )


def _counted(what: str, number: Bounds, word: str, span: Span) -> Counted:
    low = (
        number.low if number.low is not None else number.best if number.best is not None and number.high is None else 0
    )
    high = number.high if number.high is not None else number.best if number.low == number.best else None
    return Counted(what, low or 0, high, word, span)


def _capitals(text: str, blocks: Sequence[Span]) -> frozenset[str]:
    """Return the words that stand with a capital inside a sentence somewhere in an article."""
    return frozenset(
        match.group()
        for start, end in blocks
        for match in WORD.finditer(text, start, end)
        if match.group()[0].isupper()
        and re.search(r"[\w,'’(-] ?$", text[max(start, match.start() - 2) : match.start()])
    )


def _names(text: str, known: frozenset[str]) -> Iterator[str]:
    """Yield what the names of a text sound like: "Mascate" and "Muscat" are one in two languages."""
    for match in WORD.finditer(text):
        if match.group() in known and match.group()[0].isupper():
            mark = _sound(match.group())
            if mark:
                yield mark


@lru_cache(maxsize=16_384)
def _sound(word: str) -> str:
    mark = concept(word)
    if not mark or mark[0] not in "@~^":
        return ""
    return mark if mark[0] == "@" else sound_key(name_words(word)) or mark


def named(read: Read) -> frozenset[str]:
    """Return the marks of all that an article names."""
    text = read.article.text
    known = _capitals(text, read.article.blocks)
    return frozenset(mark for start, end in read.article.blocks for mark in _names(text[start:end], known))
