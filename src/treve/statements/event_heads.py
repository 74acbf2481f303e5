"""Where a sentence tells of a happening: its clauses, and the heads in them (see `event_words`)."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.statements.article import Span, Statement
from treve.statements.beginnings import Beginnings
from treve.statements.event_words import KINDS, OTHER, SPOKEN, Kind

_BREAKS = frozenset({"suspension", "resumption"})
_KINDS_BY_WORDS = Beginnings([kind.head for kind in KINDS])

STOP = r"(?<!\bM)(?<!\bMM)(?<!\bMr)(?<!\bMs)(?<!\bDr)(?<!\bMrs)(?<!\bGen)(?<!\bCol)(?<!\b[A-Z])\. "
"""A full stop that ends a sentence: not that of "M. Roth" or "J. Berg"."""

_PART = re.compile(rf";|(?<!rendez-vous)\s:\s|(?<!rendez-vous)(?<!rendez-vous\s): |{STOP}(?=[A-ZÉÀ«])|\n")

DATELINE = re.compile(r"[A-ZÉÈÎ][A-ZÉÈÎ' -]{2,30}(?:\([^)]{1,30}\)\s*)?\s*[-–—] ")

_QUOTES = re.compile(r"«[^»]*»|“[^”]*”|\"[^\"]*\"")


_A_TERM = 25
"""Most letters of a quotation that is only a term of the sentence around it."""
_SAYS = re.compile(r"annonc|announc", re.I)


class Head(NamedTuple):
    """A place where a happening is told of."""

    kind: Kind
    start: int
    end: int


def clauses(text: str, start: int, end: int) -> list[list[Span]]:
    """Return the clauses of a sentence, each a row of stretches: what is quoted is a clause of its own.

    Words around a quotation stay together; a semicolon, a colon or a full stop parts them.
    """
    inner: list[Span] = []
    outer: list[Span] = []
    at = start
    for quote in _QUOTES.finditer(text, start, end):
        if quote.end() - quote.start() <= _A_TERM:
            continue  # a word or two in marks is part of the sentence: "attendu « dès cette semaine »"
        outer.append((at, quote.start()))
        if quote.end() - quote.start() > _A_TERM:
            inner.append((quote.start() + 1, quote.end() - 1))
        at = quote.end()
    outer.append((at, end))
    found: list[list[Span]] = [[]]
    for begin, last in outer:
        dateline = DATELINE.match(text, begin, last) if begin == start else None
        first = cut = dateline.end() if dateline is not None else begin
        for mark in _PART.finditer(text[first:last]):
            found[-1].append((cut, first + mark.start()))
            found.append([])
            cut = first + mark.end()
        found[-1].append((cut, last))
    found += [[span] for span in inner]
    return [kept for clause in found if (kept := [s for s in clause if s[1] - s[0] > 2])]


def heads_of(text: str, clause: list[Span], about: Span | None) -> list[Head]:
    """Return the places that tell of a happening, by place; of two that overlap the kind that comes first."""
    taken: list[Head] = []
    possible = {number for first, last in clause for number in _KINDS_BY_WORDS.may_match(text, first, last)}
    for kind in (KINDS[number] for number in sorted(possible)):
        for first, last in clause:
            for match in kind.head.finditer(text, first, last):
                if any(h.start < match.end() and match.start() < h.end for h in taken):
                    continue
                if kind.needs is not None and not (
                    _has_needs(text, match, kind, clause)
                    or (
                        about is not None
                        and kind.what in ("ceasefire", "signature")
                        and kind.needs.search(text, *about)
                    )
                ):
                    continue
                if any(
                    h.kind.what == kind.what and h.kind.phase == kind.phase and _beside(text, h, match) for h in taken
                ):
                    continue
                # That an extension was announced is no truce that begins.
                if any(h.kind.phase == "extended" for h in taken) and _SAYS.match(match.group()):
                    continue
                taken.append(Head(kind, match.start(), match.end()))
    return _with_objects(text, sorted(taken, key=lambda h: h.start))


def other_heads(text: str, clause: list[Span], statements: Sequence[Statement], language: str) -> list[Head]:
    """Return the verbs of a clause that tell of something, whatever it is: what a day may be given to.

    Not those that tell of words, and none in words that somebody said.
    """
    kind = OTHER["fr" if language == "fr" else "en"]
    first, last = clause[0][0], clause[-1][1]
    cues = {row.cue.lower() for row in statements if first - FAR < row.start < last + FAR and row.cue}
    found = [match for span in clause for match in kind.head.finditer(text, *span)]
    return [
        Head(kind, m.start(), m.end())
        for m in found
        if SPOKEN.search(m.group()) is None
        and (_VOTED.search(m.group()) or not any(m.group().lower() in cue or cue in m.group().lower() for cue in cues))
        and not any(
            row.kind == "direct" and row.start <= m.start() < row.end and row.end - row.start < _A_TURN
            for row in statements
        )
    ]


_VOTED = re.compile(
    r"\b(?:approuvé|adopté|ratifié|voté|entériné|convenue?s?|approved|adopted|ratified|endorsed|voted|agreed|undertook|swore)",
    re.I,
)
"""Verbs that report, of which the act is a vote, or a bond entered into."""
_A_TURN = 250
"""Who speaks for so long tells what happened as an article does: a turn in a record, an answer in an interview."""
FAR = 200
"""How far from a clause the statements whose verb it may hold begin."""


def _with_objects(text: str, heads: list[Head]) -> list[Head]:
    """Return the heads, talks that are broken off or taken up again as part of that: "walked out of the talks"."""
    kept: list[Head] = []
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
        for other in kind.needs.finditer(
            text, max(clause[0][0], begin), max(clause[0][0], begin, min(clause[-1][1], stop))
        )
    )


def _beside(text: str, head: Head, match: re.Match[str]) -> bool:
    """Return whether two heads of a kind are one telling: a noun and its verb, with no "and", no comma between."""
    between = text[min(head.end, match.end()) : max(head.start, match.start())]
    return len(between) < 45 and not re.search(r",|\bet\b|\band\b|\d", between)
