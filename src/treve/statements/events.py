"""Dated events, in the article's own words.

Words that tell of a happening (`event_words`) and words of time are found clause by clause and put together by how near
they stand: each day goes to one happening, and a day beside a verb that reports goes to the words reported. An event
has the interval that the text gives it; a day without a year takes the document's; without a document date it has words
and no interval. What was announced, put off, or did not take place is said to be so.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from treve.statements.article import Article, Dated, DatedEvent, Span, Statement
from treve.statements.by_place import ByPlace
from treve.statements.dates import Anchor, time_words
from treve.statements.event_days import Given, counted_on, days_of
from treve.statements.event_heads import FAR, Head, clauses, heads_of, other_heads
from treve.statements.event_own import of_today, reports
from treve.statements.event_parts import number_of, parties_of, place_of, room_of, span_of, speakers_of
from treve.statements.event_words import UNREAL
from treve.statements.meeting_parts import with_meeting_parts

_BACK = re.compile(r"(?:Elle|Il|Ils|Elles|Celle-ci|Celui-ci|Sa|Son|It|They|Its|Their)\b")
"""Who begins a sentence thus is what the sentence before was about."""


class Told(NamedTuple):
    """A sentence as events need it: its span, and who is named in it, with the place of each."""

    span: Span
    parties: tuple[tuple[int, str], ...]


_NEAR_BEFORE, _NEAR_COUNTED = 200, 320
"""How far before "the day before", and before "two days later", the day stands from which it counts."""
_EVE = re.compile(r"la veille|the day before|a day earlier", re.I)
_SAME_DAY = re.compile(
    r"(?:dans (?:la (?:soirée|journée|matinée)|l['’]après-midi)|le (?:soir|jour) même|le même (?:jour|soir)"
    r"|that (?:evening|day|night|same day)|(?:on )?the same day|later that day|in the (?:evening|afternoon|morning))",
    re.I,
)
"""Words that take up the day told of just before."""


def events(article: Article, statements: Sequence[Statement], told: Sequence[Told], base: Anchor) -> list[DatedEvent]:
    """Return the dated events of an article, by place.

    A press conference without a day of its own takes that of the statement in its sentence. Cost: about 5 ms a page.
    """
    found: list[DatedEvent] = []
    by_place = ByPlace(statements)
    before: Span | None = None
    for sentence in told:
        start, end = sentence.span
        about = before if _BACK.match(article.text, start, end) else None
        before = sentence.span
        if article.text[start:end].rstrip().endswith("?"):
            continue
        for clause in clauses(article.text, start, end):
            found += _of_clause(
                article, clause, sentence, statements, by_place.touching(start - FAR, end + FAR), base, about
            )
    ordered = _as_calls(_dated(_eves(sorted(_without_doubles(found), key=lambda e: (e.start, e.end, e.what)))), article)
    return with_meeting_parts(article, ordered, [sentence.span for sentence in told])


def _of_clause(
    article: Article,
    clause: list[Span],
    sentence: Told,
    statements: Sequence[Statement],
    near: Sequence[Statement],
    base: Anchor,
    about: Span | None,
) -> list[DatedEvent]:
    """Return the events of one clause; `about` is the sentence before, where a pronoun takes it up.

    `near` are the statements that are not FAR from its sentence.

    Where none of a known kind has a day, whatever else the clause gives one to is told.
    """
    rows = _of_heads(article, clause, heads_of(article.text, clause, about), sentence, statements, base)
    if any(row.when is not None or row.words for row in rows):
        return rows
    others = _of_heads(
        article, clause, other_heads(article.text, clause, near, article.language), sentence, statements, base
    )
    return rows + [
        row
        for row in others
        if (row.when is not None and (row.when.precision in _EXACT or row.state in ("postponed", "cancelled")))
        or counted_on(row.words) is not None
    ]


_EXACT = ("day", "days", "week")
"""How exact a day must be for a fact of no known kind: "in May" or "in 2019" is the background of an article."""


def _of_heads(
    article: Article,
    clause: list[Span],
    heads: list[Head],
    sentence: Told,
    statements: Sequence[Statement],
    base: Anchor,
) -> list[DatedEvent]:
    if not heads:
        return []
    rows = []
    given = days_of(article, clause, heads, base)
    for at, each in enumerate(given):
        kind, when = each.head.kind, each.words.when if each.words is not None else None
        if _unreal(article.text, each, clause):
            continue
        day = each.words.start if each.words is not None else None
        if kind.what == "announcement" and reports(article.text, each.head, statements, day):
            continue
        if when is None and kind.what in ("press_conference", "interview"):
            when = _said_in(sentence.span, statements) or base.published
        if when is None and each.words is None and each.state == "cancelled":
            when = _due_before(article, sentence.span[0], each.head.start, base)
        if when is None and each.words is None and of_today(article, each, statements, base):
            when = base.published
        if when is None and each.words is None and not kind.undated:
            continue
        if when is not None and each.words is not None and _day_of_the_word(article.text, each, statements):
            continue
        room = room_of(given, at, clause)
        span = span_of(article.text, each, room, clause)
        place = place_of(article.text, each, room)
        state = each.state
        if (
            state == "held"
            and when is not None
            and base.published is not None
            and when.earliest > base.published.latest
        ):
            state = "scheduled"
        rows.append(
            DatedEvent(
                span[0],
                span[1],
                kind.what,
                when,
                speakers_of(article.text, kind.what, span, sentence.span, sentence.parties, statements)
                or parties_of(article.text, sentence.parties, room, clause, place),
                state,
                place,
                each.was.when if each.was is not None else None,
                article.text[each.words.start : each.words.end] if each.words is not None else "",
                number_of(article.text, each.head) if kind.what == "round" else None,
                kind.phase,
            )
        )
    return rows


def _unreal(text: str, each: Given, clause: list[Span]) -> bool:
    """Return whether a happening is only thought of: "pourrait se réunir", "n'a pas exclu une rencontre"."""
    if each.head.kind.what in ("incident", "press_conference", "interview", "suspension", "call"):
        return False
    low = max(clause[0][0], each.head.start - 45)
    return bool(UNREAL.search(text, low, min(clause[-1][1], each.head.end + 25)))


_AHEAD = re.compile(
    r"\b(?:would|will|shall|\w+(?:raient|rait|ront|era|ira|dra))\b|^(?:\W*to|\W*de|\W*d['’])\b", re.IGNORECASE
)


def _day_of_the_word(text: str, each: Given, statements: Sequence[Statement]) -> bool:
    """Return whether a day is that of the words in which a happening is still ahead.

    "He promised on Monday that the prisoners would be released": nobody was released on Monday.
    """
    assert each.words is not None
    for row in statements:
        if row.kind == "direct" or not row.start <= each.head.start < row.end or each.words.start >= row.start:
            continue
        content = text[row.start : min(row.end, each.head.end + 30)]
        if row.cue_class in ("promise", "ask", "wish", "threaten") or (
            _AHEAD.search(content) and each.head.end <= row.end
        ):
            return True
    return False


def _due_before(article: Article, start: int, end: int, base: Anchor) -> Dated | None:
    """Return the day for which what was not held had been due, by the words of its sentence before it."""
    told = [words.when for words in time_words(article.text, start, end, article.language, base)]
    found = [when for when in told if when is not None and when.precision == "day"]
    return found[-1] if found else None


def _said_in(span: Span, statements: Sequence[Statement]) -> Dated | None:
    row = next((s for s in statements if span[0] <= s.start < span[1] and s.said is not None), None)
    return row.said if row is not None else None


def _without_doubles(found: Sequence[DatedEvent]) -> list[DatedEvent]:
    """Return the events; an announcement or agreement gives way to what was announced or agreed on the same words."""
    kept: list[DatedEvent] = []
    for event in found:
        double = any(
            other is not event
            and (other.start, other.end, other.what, other.phase) == (event.start, event.end, event.what, event.phase)
            for other in kept
        )
        if not double:
            kept.append(event)
    return kept


def _eves(found: list[DatedEvent]) -> list[DatedEvent]:
    """Return the events, "the day before" counted from the day told of just before it, where there is one."""
    rows: list[DatedEvent] = []
    for event in found:
        last = next((e for e in reversed(rows) if e.when is not None and e.when.words != event.words), None)
        near = _NEAR_COUNTED if counted_on(event.words) is not None else _NEAR_BEFORE
        known = last.when if last is not None and event.start - last.end < near else None
        if known is not None and known.precision == "day" and _EVE.fullmatch(event.words):
            eve = known.earliest - dt.timedelta(days=1)
            rows.append(msgspec.structs.replace(event, when=Dated(eve, eve, "day", event.words, "text")))
        elif (
            event.when is None
            and known is not None
            and known.precision == "day"
            and (later := counted_on(event.words)) is not None
        ):
            on = known.earliest + later
            rows.append(msgspec.structs.replace(event, when=Dated(on, on, "day", event.words, "text")))
        elif known is not None and known.precision == "day" and _SAME_DAY.fullmatch(event.words):
            same = Dated(known.earliest, known.latest, "day", event.words, "text")
            rows.append(msgspec.structs.replace(event, when=same))
        else:
            rows.append(event)
    return rows


def _dated(found: list[DatedEvent]) -> list[DatedEvent]:
    """Return the events but facts of no known kind whose day, counted from one before, could not be told."""
    return [event for event in found if event.what != "other" or event.when is not None]


def _as_calls(found: list[DatedEvent], article: Article) -> list[DatedEvent]:
    """Return the events, talks of a day on which the article tells of a telephone call taken for that call."""
    days = {e.when.earliest for e in found if e.what == "call" and e.when is not None}
    rows = []
    for event in found:
        talk = event.what == "meeting" and re.search(r"entre(?:tien|tenu)", article.text[event.start : event.end])
        if talk and event.when is not None and event.when.earliest in days and event.place is None:
            rows.append(msgspec.structs.replace(event, what="call"))
        else:
            rows.append(event)
    return rows
