"""Paragraphs to sentences that respect quotations.

A sentence ends at a full stop outside a quotation before a capital, a dash or a quotation, and after a quotation that
itself ended in a full stop, unless what follows goes on in lower case ("..." he said).
"""

import re
from typing import NamedTuple

from treve.statements.incises import cut_at_incises
from treve.statements.lexicon import Language
from treve.statements.quotes import Quote, dialogue, nested, quotes, single_quotes
from treve.statements.tokens import OPENERS, Token, tokens

_ABBREVIATED = frozenset(
    {
        "m",
        "mm",
        "mme",
        "mr",
        "mrs",
        "ms",
        "dr",
        "pr",
        "gen",
        "col",
        "lt",
        "maj",
        "brig",
        "adm",
        "prof",
        "msgr",
        "rev",
        "st",
        "no",
        "art",
        "vs",
        "cf",
        "gov",
        "sen",
        "capt",
        "sgt",
        "jan",
        "feb",
        "mar",
        "apr",
        "jun",
        "jul",
        "aug",
        "sep",
        "sept",
        "oct",
        "nov",
        "dec",
        "etc",
        "hon",
        "amb",
        "cllr",
        "engr",
    }
)
_STOP = re.compile(r"[.!?…]+")


MOST_TOKENS = 300
"""A longer row of tokens is no sentence: it is read in pieces, so that the cost stays in proportion to the text."""


class Sentence(NamedTuple):
    """A sentence: its place, its tokens with outermost quotations as one token each, its paragraph, its quotations.

    `speech` is where a line of dialogue begins to speak, after its dash; `None` elsewhere.
    """

    start: int
    end: int
    tokens: list[Token]
    block: int
    quotes: list[Quote]
    speech: int | None = None


def sentences(text: str, blocks: tuple[tuple[int, int], ...], lang: Language | None = None) -> list[Sentence]:
    """Return the sentences of the paragraphs, by place; with a language, quotations are cut at words that report."""
    found = []
    for number, (start, end) in enumerate(blocks):
        marks = quotes(text, start, end)
        if lang is not None and lang.code == "fr":
            single = single_quotes(text, start, end, marks) if marks and text.find("‘", start, end) >= 0 else ()
            inner = [q for q in single if q.depth]
            marks = sorted([*_cut(text, marks, lang), *inner], key=lambda q: (q.start, -q.end))
        elif lang is not None and lang.code == "en":
            marks = nested([*marks, *single_quotes(text, start, end, marks)])
        speech = dialogue(text, start, end)
        outer = [q for q in marks if q.depth == 0]
        first = True
        for begin, stop in _spans(text, start, end, outer):
            inside = [q for q in marks if begin <= q.start and q.end <= stop]
            row = _with_quotes(text, begin, stop, [q for q in inside if q.depth == 0])
            for at in range(0, len(row), MOST_TOKENS):
                part = row[at : at + MOST_TOKENS]
                found.append(Sentence(part[0].start, part[-1].end, part, number, inside, speech if first else None))
                first = False
    return found


def _cut(text: str, marks: list[Quote], lang: Language) -> list[Quote]:
    """Return the quotations, outermost ones in pieces where they name their own speaker."""
    found: list[Quote] = []
    for quote in marks:
        if quote.depth == 0:
            found += cut_at_incises(text, quote, lang)
        elif any(q.start <= quote.start and quote.end <= q.end for q in reversed(found) if q.depth == 0):
            found.append(quote)
    return sorted(found, key=lambda q: (q.start, -q.end))


_STAMPED = re.compile(r"\d{1,2} ?[:hH.] ?\d{2}\b[^\n]*[^\s.!?…:,;»”\"–—-](?=[ \t]*\n[ \t]*[A-ZÀ-Ý«“\"])")
"""The title of an entry of a live page, with its hour, above the entry's text."""


def _spans(text: str, start: int, end: int, outer: list[Quote]) -> list[tuple[int, int]]:
    spans, begin, at = [], start, start
    title = _STAMPED.match(text, start, end)
    if title is not None and not any(q.start < title.end() < q.end for q in outer):
        spans.append((start, title.end()))
        begin = at = title.end()
    nexts = iter([*(q for q in outer if q.start >= begin), None])
    quote = next(nexts)
    while at < end:
        limit = quote.start if quote else end
        cut = None
        for stop in _STOP.finditer(text, at, limit):
            if _ends(text, stop.start(), stop.end(), end):
                cut = stop.end()
                break
        if cut is not None:
            spans.append((begin, cut))
            begin = at = cut
            continue
        if quote is None:
            break
        at = quote.end
        inner = text[quote.inner_start : quote.inner_end]
        rest = text[at : at + 24].lstrip(" \u00a0\u202f")
        closed = inner.endswith((".", "!", "?", "…")) and (not rest or rest[0].isupper() or rest[0] in "«“\"‘'")
        if closed and not rest.startswith(("(",)):
            spans.append((begin, at))
            begin = at
        quote = next(nexts)
    if text[begin:end].strip():
        spans.append((begin, end))
    return spans


def _ends(text: str, dot: int, after: int, end: int) -> bool:
    """Return whether a full stop ends the sentence."""
    rest = text[after : min(end, after + 6)]
    if rest and not rest[0].isspace():
        return False
    rest = rest.strip()
    if rest and not (rest[0].isupper() or rest[0].isdigit() or rest[0] in "«“\"‘'—–-[("):
        return False
    if text[dot] == "." and after - dot == 1:
        word = re.search(r"(\w+)$", text[max(0, dot - 12) : dot])
        if word and rest:
            name = word.group(1)
            if name.lower() in _ABBREVIATED and not (name.islower() and len(name) < 3):
                return False
            initial = len(name) == 1 and name.isupper() and text[dot - 2 : dot - 1] in (" ", ".", "", "-")
            if initial and rest[0] not in '«“"‘' and OPENERS.match(text, after) is None:  # "posted on X. He is ready"
                return False
    return True


def _with_quotes(text: str, start: int, end: int, outer: list[Quote]) -> list[Token]:
    row: list[Token] = []
    at = start
    for quote in outer:
        row += tokens(text, at, quote.start)
        row.append(
            Token(text[quote.start : quote.end], quote.start, quote.end, "quote", (quote.inner_start, quote.inner_end))
        )
        at = quote.end
    return row + tokens(text, at, end)
