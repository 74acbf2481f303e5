"""Dated events for the timeline, in the article's own words.

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
from treve.statements.dates import Anchor, TimeWords, time_words
from treve.statements.event_words import (
    BODY,
    CANCELLED,
    COUNTED,
    JUNK,
    KINDS,
    MAYBE_SCHEDULED,
    ORDINALS,
    PLACE,
    PLACE_BEFORE,
    PLACE_OF,
    POSTPONED,
    SAY,
    SCHEDULED,
    UNREAL,
    WAS,
    Kind,
)
from treve.statements.lexicon import words as table

_FORMS = frozenset({"weekday", "date", "days", "month", "eve", "relative", "year", "week"})
_FARTHEST = 150
"""A day that stands farther from a happening than so many signs, marks between them counted on top, is not its day."""

_COMMA, _OTHER, _STRONG = 14, 45, 70
"""What a comma, another happening, and a mark that ends a thought between them count for."""

_BREAKS = frozenset({"suspension", "resumption"})
_MOVABLE = frozenset({"round", "meeting", "press_conference", "signature", "withdrawal", "mechanism", "call", "aid"})
_STOP = r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\b[A-Z])\. "
"""A full stop that ends a sentence: not that of "M. Roth" or "J. Berg"."""

_PART = re.compile(rf";|\s:\s|: |{_STOP}(?=[A-ZÉÀ«])|\n")
_MARK = re.compile(rf"[;:»”—] ?|{_STOP}")
_DATELINE = re.compile(r"[A-ZÉÈÎ][A-ZÉÈÎ' -]{2,30}(?:\([^)]{1,30}\)\s*)?\s*[-–—] ")
_BACK = re.compile(r"(?:Elle|Il|Ils|Elles|Celle-ci|Celui-ci|It|They)\b")
"""Who begins a sentence thus is what the sentence before was about."""

_QUOTES = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


class Told(NamedTuple):
    """A sentence as events need it: its span, and who is named in it, with the place of each."""

    span: Span
    parties: tuple[tuple[int, str], ...]


class _Head(NamedTuple):
    """A place where a happening is told of."""

    kind: Kind
    start: int
    end: int


class _Given(NamedTuple):
    """A head with the words of time that belong to it; `was` is the day from which it was moved."""

    head: _Head
    words: TimeWords | None
    was: TimeWords | None
    state: str


def events(article: Article, statements: Sequence[Statement], told: Sequence[Told], base: Anchor) -> list[DatedEvent]:
    """Return the dated events of an article, by place.

    A press conference without a day of its own takes that of the statement in its sentence. Cost: about 2 ms a page.
    """
    found: list[DatedEvent] = []
    before: Span | None = None
    for sentence in told:
        start, end = sentence.span
        about = before if _BACK.match(article.text, start, end) else None
        before = sentence.span
        if article.text[start:end].rstrip().endswith("?"):
            continue
        for clause in _clauses(article.text, start, end):
            found += _of_clause(article, clause, sentence, statements, base, about)
    return _as_calls(_eves(sorted(_without_doubles(found), key=lambda e: (e.start, e.end, e.what))), article)


def _of_clause(
    article: Article,
    clause: list[Span],
    sentence: Told,
    statements: Sequence[Statement],
    base: Anchor,
    about: Span | None,
) -> list[DatedEvent]:
    """Return the events of one clause; `about` is the sentence before, where a pronoun takes it up."""
    heads = _heads(article.text, clause, about)
    if not heads:
        return []
    rows = []
    given = _given(article, clause, heads, base)
    for at, each in enumerate(given):
        kind, when = each.head.kind, each.words.when if each.words is not None else None
        if _unreal(article.text, each, clause):
            continue
        if when is None and kind.what in ("press_conference", "interview"):
            when = _said_in(sentence.span, statements) or base.published
        if when is None and each.words is None and not kind.undated:
            continue
        room = _room(given, at, clause)
        span = _span(article.text, each, room, clause)
        place = _place(article.text, each, room)
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
                _who(article.text, kind.what, span, sentence, statements)
                or _parties(article.text, sentence, room, clause, place),
                state,
                place,
                each.was.when if each.was is not None else None,
                article.text[each.words.start : each.words.end] if each.words is not None else "",
                _number(article.text, each.head) if kind.what == "round" else None,
                kind.phase,
            )
        )
    return rows


def _clauses(text: str, start: int, end: int) -> list[list[Span]]:
    """Return the clauses of a sentence, each a row of stretches: what is quoted is a clause of its own.

    Words around a quotation stay together; a semicolon, a colon or a full stop parts them.
    """
    inner: list[Span] = []
    outer: list[Span] = []
    at = start
    for quote in _QUOTES.finditer(text, start, end):
        outer.append((at, quote.start()))
        if quote.end() - quote.start() > 25:
            inner.append((quote.start() + 1, quote.end() - 1))
        at = quote.end()
    outer.append((at, end))
    clauses: list[list[Span]] = [[]]
    for begin, last in outer:
        dateline = _DATELINE.match(text, begin, last) if begin == start else None
        first = cut = dateline.end() if dateline is not None else begin
        for mark in _PART.finditer(text[first:last]):
            clauses[-1].append((cut, first + mark.start()))
            clauses.append([])
            cut = first + mark.end()
        clauses[-1].append((cut, last))
    clauses += [[span] for span in inner]
    return [kept for clause in clauses if (kept := [s for s in clause if s[1] - s[0] > 2])]


def _heads(text: str, clause: list[Span], about: Span | None) -> list[_Head]:
    """Return the places that tell of a happening, by place; of two that overlap the kind that comes first."""
    taken: list[_Head] = []
    for kind in KINDS:
        for first, last in clause:
            for match in kind.head.finditer(text, first, last):
                if any(h.start < match.end() and match.start() < h.end for h in taken):
                    continue
                if kind.needs is not None and not (
                    _has_needs(text, match, kind, clause)
                    or (about is not None and kind.what == "ceasefire" and kind.needs.search(text, *about))
                ):
                    continue
                if any(
                    h.kind.what == kind.what and h.kind.phase == kind.phase and _beside(text, h, match) for h in taken
                ):
                    continue
                taken.append(_Head(kind, match.start(), match.end()))
    return _with_objects(text, sorted(taken, key=lambda h: h.start))


def _with_objects(text: str, heads: list[_Head]) -> list[_Head]:
    """Return the heads, talks that are broken off or taken up again as part of that: "walked out of the talks"."""
    kept: list[_Head] = []
    for head in heads:
        last = kept[-1] if kept else None
        if last is not None and not re.search(r"[,;:\d]", gap := text[last.end : head.start]) and len(gap) < 40:
            if last.kind.what in _BREAKS and head.kind.what == "round":
                kept[-1] = last._replace(end=head.end)
                continue
            if last.kind.what == "round" and head.kind.what in _BREAKS:
                kept[-1] = head._replace(start=last.start)
                continue
        kept.append(head)
    return kept


def _has_needs(text: str, match: re.Match[str], kind: Kind, clause: list[Span]) -> bool:
    """Return whether the words that a kind needs stand near its head; its head may hold them only where it counts."""
    assert kind.needs is not None
    begin, stop = match.start() - kind.within, match.end() + kind.within
    return any(
        other.end() <= match.start() or match.end() <= other.start() or kind.what in ("deadline", "incident")
        for first, last in clause
        for other in kind.needs.finditer(text, max(first, begin), max(first, begin, min(last, stop)))
    )


def _beside(text: str, head: _Head, match: re.Match[str]) -> bool:
    """Return whether two heads of a kind are one telling: a noun and its verb, with no "and", no comma between."""
    between = text[min(head.end, match.end()) : max(head.start, match.start())]
    return len(between) < 45 and not re.search(r",|\bet\b|\band\b|\d", between)


def _given(article: Article, clause: list[Span], heads: list[_Head], base: Anchor) -> list[_Given]:
    """Return the heads of a clause with the words of time that each has for itself."""
    text = article.text
    past, ahead = (
        [
            w
            for span in clause
            for w in time_words(text, *span, article.language, base, future=future)
            if w.form in _FORMS
        ]
        for future in (False, True)
    )
    times = {w.start: (w, next((a for a in ahead if a.start == w.start), w)) for w in past}
    spoken = [
        w.start for w in past if any(0 <= w.start - m.end() <= 4 for span in clause for m in SAY.finditer(text, *span))
    ]
    states = _states(text, clause, heads)
    costs = sorted(
        (cost, at, start)
        for at, head in enumerate(heads)
        for start, (w, _) in times.items()
        if start not in spoken and (cost := _cost(text, head, w, heads)) <= _FARTHEST
    )
    own: dict[int, int] = {}
    was: dict[int, int] = {}
    used: set[int] = set()
    for _, at, start in costs:
        if start in used or _not_its_day(heads[at], times[start][0], text):
            continue
        moved = states[at] in ("postponed", "cancelled")
        if moved and at not in was and WAS.search(text[max(0, start - 60) : start]):
            was[at] = start
            used.add(start)
        elif at not in own:
            own[at] = start
            used.add(start)
    given = []
    for at, head in enumerate(heads):
        state = states[at]
        old = times[was[at]] if at in was else None
        new = times[own[at]] if at in own else None
        alone = new is None and old is not None
        if alone:
            new, old = old, None
        if new is not None and state == "held":
            low, high = min(head.start, new[0].start), max(head.end, new[0].end)
            nearby = text[max(low - 28, clause[0][0]) : high]
            if SCHEDULED.search(nearby) or (MAYBE_SCHEDULED.search(nearby) and not _told_as_past(nearby)):
                state = "scheduled"
        future = state in ("scheduled", "postponed") or head.kind.what == "deadline"
        if alone and new is not None:
            future = _moved_from_ahead(new, text[head.start : head.end + 120], base)
        chosen = new[1 if future else 0] if new is not None else None
        if (
            chosen is not None
            and state == "cancelled"
            and re.search(r"\b(?:aura|tiendra|will|would)\b", text[head.start : head.end + 60])
        ):
            chosen = new[1] if new is not None else None
        given.append(_Given(head, chosen, old[0] if old is not None else None, state))
    return given


def _moved_from_ahead(words: tuple[TimeWords, TimeWords], text: str, base: Anchor) -> bool:
    """Return whether the day of something put off or called off lay ahead when the article appeared.

    A weekday did, unless it is told that nothing took place on it; of a date, the reading nearer to the article holds.
    """
    past, ahead = words[0].when, words[1].when
    if past is None or ahead is None or base.published is None:
        return False
    if words[0].form == "weekday":
        return not re.search(
            r"n['’](?:a|ont) (?:pas|jamais) eu lieu|did not take place|never took place|was not held", text
        )
    on = base.published.latest
    return abs((ahead.earliest - on).days) < abs((past.earliest - on).days)


def _told_as_past(text: str) -> bool:
    """Return whether the verb beside a happening is past for all that a word of planning stands near."""
    return bool(
        re.search(r"\b(?:a|ont|est|sont) (?:été )?\w+(?:é|ée|és|ées|u|ue|us|ues|is|ise|it|ite)\b|\w{3,}ed\b", text)
    )


_SINCE = frozenset({"mechanism", "suspension", "ceasefire"})
"""Kinds whose day may be told as that since which something lasts; talks stuck since then were not held then."""


def _not_its_day(head: _Head, words: TimeWords, text: str) -> bool:
    """Return whether words of time cannot be the day of such a head.

    A deadline needs them right behind it; "since August" is the day of what began then.
    """
    since = re.search(r"(?:depuis|since)(?: le)?\s?$", text[max(0, words.start - 12) : words.start], re.I) or re.match(
        r"(?:depuis|since)\b", text[words.start : words.end], re.I
    )
    if since and (head.kind.what not in _SINCE or re.search(r"\bnot\b|\bn['’]", text[head.end : words.start])):
        return True
    if head.kind.what != "deadline":
        return False
    noun = re.match(r"date|échéance|délai|deadline|ultimatum|fix", text[head.start : head.end], re.I)
    return not -12 <= words.start - head.end <= 14 and not noun


def _cost(text: str, head: _Head, words: TimeWords, heads: Sequence[_Head]) -> int:
    """Return how far words of time stand from a head: signs between them, and what parts them on top."""
    if head.start < words.end and words.start < head.end:
        return 0
    first, last = (head.end, words.start) if head.end <= words.start else (words.end, head.start)
    between = text[first:last]
    others = sum(1 for h in heads if h is not head and first <= h.start and h.end <= last)
    marks = between.count(",") * _COMMA + len(re.findall(r"[«»“”;:—–]", between)) * _STRONG
    ahead = 0 if head.end <= words.start else 4
    return len(between) + marks + others * _OTHER + ahead


def _states(text: str, clause: list[Span], heads: list[_Head]) -> list[str]:
    """Return the state of each head as far as a verb of putting off or calling off says it, else `held`.

    Such a verb speaks of the nearest happening that can be moved and stands before it, else of the one behind.
    """
    found = ["held"] * len(heads)
    for state, words in (("postponed", POSTPONED), ("cancelled", CANCELLED)):
        for span in clause:
            for match in words.finditer(text, *span):
                movable = [n for n, h in enumerate(heads) if h.kind.what in _MOVABLE and span[0] - 200 <= h.start]
                before = [n for n in movable if heads[n].start <= match.start()]
                after = [n for n in movable if heads[n].start > match.start()]
                if before:
                    found[before[-1] if len(before) == 1 or _close(text, heads[before[-1]], match) else before[0]] = (
                        state
                    )
                elif after:
                    found[after[0]] = state
    return found


def _close(text: str, head: _Head, match: re.Match[str]) -> bool:
    return text.count(",", head.end, match.start()) == 0 if head.end <= match.start() else True


def _unreal(text: str, each: _Given, clause: list[Span]) -> bool:
    """Return whether a happening is only thought of: "pourrait se réunir", "n'a pas exclu une rencontre"."""
    if each.head.kind.what in ("incident", "press_conference", "interview", "suspension", "call"):
        return False
    low = max(clause[0][0], each.head.start - 45)
    return bool(UNREAL.search(text, low, min(clause[-1][1], each.head.end + 25)))


def _room(given: Sequence[_Given], at: int, clause: list[Span]) -> Span:
    """Return the stretch of a clause that belongs to one happening: up to the dated ones beside it."""
    kept = [g for n, g in enumerate(given) if n == at or g.words is not None]
    index = next(n for n, g in enumerate(kept) if g is given[at])
    first = kept[index - 1] if index else None
    last = kept[index + 1] if index + 1 < len(kept) else None
    mine = _ends(given[at])
    begin = min(_ends(first)[1], mine[0]) if first is not None else clause[0][0]
    stop = max(_ends(last)[0], mine[1]) if last is not None else clause[-1][1]
    return begin, stop


def _ends(each: _Given) -> Span:
    if each.words is None:
        return each.head.start, each.head.end
    return min(each.head.start, each.words.start), max(each.head.end, each.words.end)


def _span(text: str, each: _Given, room: Span, clause: list[Span]) -> Span:
    """Return the words of an event: head and day, for what is told by a verb out to the marks around them.

    Where another happening stands beside it, a comma between the two parts them.
    """
    first, last = _ends(each)
    if each.head.kind.what in ("press_conference", "interview"):
        if last - first >= 160:
            first, last = each.head.start, each.head.end
        return first, _with_whom(text, last, room[1])
    begin = room[0]
    for mark in _MARK.finditer(text[room[0] : first]):
        begin = room[0] + mark.end()
    stop = min(
        (p for mark in (";", " :", "»", "”", ". ", "\n") if (p := text.find(mark, last, room[1])) >= 0), default=room[1]
    )
    if room[0] > clause[0][0] and (comma := text.rfind(",", begin, first)) >= 0:
        begin = comma + 1
    if room[1] < clause[-1][1] and (comma := text.find(",", last, stop)) >= 0:
        stop = comma
    while begin < first and text[begin] in ' ,\u00a0«“"':
        begin += 1
    while stop > last and text[stop - 1] in ' .,\u00a0«“"\n':
        stop -= 1
    return begin, stop


_WITH = re.compile(r"\s+(?:\w+\s+)?(?:avec|aux côtés|en compagnie|with|alongside)\b[^.;:«»“”\"]*")


def _with_whom(text: str, at: int, stop: int) -> int:
    """Return where the words end that say with whom somebody met the press."""
    found = _WITH.match(text, at, stop)
    return len(text[: found.end()].rstrip(" ,\u00a0\n")) if found is not None else at


def _said_in(span: Span, statements: Sequence[Statement]) -> Dated | None:
    row = next((s for s in statements if span[0] <= s.start < span[1] and s.said is not None), None)
    return row.said if row is not None else None


def _who(text: str, what: str, span: Span, sentence: Told, statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return who gave a press conference or interview: whoever speaks in its sentence, and those named beside."""
    if what not in ("press_conference", "interview"):
        return ()
    first, last = sentence.span
    row = next((s for s in statements if first <= s.start < last and not s.level), None)
    beside = [name for at, name in sentence.parties if span[0] <= at < span[1] and _takes_part(text, at, name, None)]
    return tuple(dict.fromkeys([*row.speakers, *beside])) if row is not None else ()


def _parties(text: str, sentence: Told, room: Span, clause: list[Span], place: str | None) -> tuple[str, ...]:
    """Return who is named in the room of an event, else in its clause; places and topics are nobody."""
    for first, last in (room, (clause[0][0], clause[-1][1])):
        found = [
            _cut(text, at, name) if text.startswith(name, at) else name
            for at, name in sentence.parties
            if first <= at < last and any(a <= at < b for a, b in clause) and _takes_part(text, at, name, place)
        ]
        if found:
            return tuple(dict.fromkeys(found))
    return ()


def _cut(text: str, at: int, name: str) -> str:
    """Return a name without what tells of a happening behind it: "Highland Movement pulled out" is the movement."""
    heads = [m.start() for kind in KINDS for m in kind.head.finditer(text, at + 1, at + len(name))]
    return text[at : min(heads)].rstrip(" ,") if heads else name


_NEAR = re.compile(
    r"(?<![\w'’])(?:sur|en|à|au|aux|dans|vers|depuis|in|at|on|over|about|near|from|to|port|ville)\s+"
    r"(?:la |le |les |l['’]|the )?$"
)


def _takes_part(text: str, at: int, name: str, place: str | None) -> bool:
    if name == place or JUNK.search(name) or (name == name.lower() and not BODY.search(name)):
        return False
    if any(kind.head.match(name) for kind in KINDS) or COUNTED.match(name):
        return False
    return " " in name.strip() or not _NEAR.search(text[max(0, at - 22) : at])


def _place(text: str, each: _Given, room: Span) -> str | None:
    """Return where it happened: a name after "à", "in", or one that the noun of the happening carries with it."""
    head = each.head
    if head.kind.what in ("call", "announcement", "pledge", "deadline", "resignation", "appointment", "interview"):
        return None
    near = []
    if (of := PLACE_OF.match(text[head.end : room[1]])) and head.kind.what in ("round", "meeting"):
        near.append((0, of.group("name")))
    noun = re.match(r"talks|summit|meeting|round|conference", text[head.start : head.end], re.I)
    if noun and (front := PLACE_BEFORE.search(text[room[0] : head.start])):
        near.append((12, front.group("name")))
    first, last = _ends(each)
    for match in PLACE.finditer(text, room[0], room[1]):
        if _is_time(match.group("name")) or match.start("name") < room[0]:
            continue
        gap = max(0, match.start() - last, first - match.end())
        near.append((4 + gap, match.group("name")))
    return min(near)[1].rstrip("'’-") if near and min(near)[0] <= 90 else None


_TIME_WORDS = table(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december the a an un une it he she they its his her"
)


def _is_time(name: str) -> bool:
    return name.partition(" ")[0].lower() in _TIME_WORDS


def _number(text: str, head: _Head) -> int | None:
    """Return the number of a round: "deuxième cycle", "Round II"."""
    words = re.findall(r"\w+", text[max(0, head.start - 4) : head.end].lower())
    found = [ORDINALS[w] for w in words if w in ORDINALS and (len(w) > 1 or "round" in words)]
    return found[0] if found else None


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


_EVE = re.compile(r"la veille|the day before|a day earlier", re.I)


def _eves(found: list[DatedEvent]) -> list[DatedEvent]:
    """Return the events, "the day before" counted from the day told of just before it, where there is one."""
    rows: list[DatedEvent] = []
    for event in found:
        last = next((e for e in reversed(rows) if e.when is not None and e.when.words != event.words), None)
        known = last.when if last is not None and event.start - last.end < 200 else None
        if known is not None and known.precision == "day" and _EVE.fullmatch(event.words):
            eve = known.earliest - dt.timedelta(days=1)
            rows.append(msgspec.structs.replace(event, when=Dated(eve, eve, "day", event.words, "text")))
        else:
            rows.append(event)
    return rows


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
