"""An article laid out with what was read in it: paragraphs, marked spans, and a numbered note for each.

Spans of rows index the raw file; here they are turned into places of the cleaned text. A span whose words are not those
of the row is not marked: of two files of one name, each shows only what is its own. Marks may lie in each other and may
cross; each piece of text stands once, within all the marks that cover it.
"""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Any, Literal, NamedTuple

from treve.statements.article import Article, Span
from treve.timeline.shapes import SourceRow
from treve.web.model import Opened

MarkKind = Literal["statement", "struck", "happening", "report", "copied", "asked"]

PAGE_WEIGHT = 60_000
NOTE_WEIGHT = 900
"""How much a note weighs against a character of the text, about, when pages are cut."""


class Note(NamedTuple):
    """What is said of a mark, in the margin: one of a row of statements, a happening with its source, a report.

    `anchor` leads back to the mark; empty where another mark has it.
    """

    number: int
    kind: MarkKind
    row: Mapping[str, Any]
    source: SourceRow | None = None
    anchor: str = ""


class Mark(NamedTuple):
    """A span of the article's text; `anchor` is its name in addresses, `note` the number of its note or 0."""

    start: int
    end: int
    kind: MarkKind
    anchor: str
    note: int
    level: int = 0


class Token(NamedTuple):
    """A piece of a paragraph: `open` a mark (`first`: it begins here), `close` it, its `text`, or a note's `number`."""

    what: Literal["open", "close", "text", "number"]
    text: str = ""
    mark: Mark | None = None
    first: bool = False


class Paragraph(NamedTuple):
    """A paragraph, whether the reader of articles passed it over, and the notes of the marks that begin in it."""

    tokens: tuple[Token, ...]
    passed_over: bool
    notes: tuple[Note, ...]


class Laid(NamedTuple):
    """One page of an article. `unplaced`: notes whose words are not found in the text as they stand."""

    paragraphs: tuple[Paragraph, ...]
    unplaced: tuple[Note, ...]
    page: int
    last: int


def lay_out(opened: Opened, asked: Span | None = None, page: int = 1, anchor: str = "") -> Laid:
    """Return one page of an article with its marks.

    Args:
        opened: the article and what was read in it.
        asked: a span of the raw file to show, marked `at`; the page is then that on which it begins.
        anchor: a mark to show, likewise.
        page: otherwise, from 1; a page beyond the last is the last.
    """
    article = opened.article
    marks, notes, unplaced = _marks(opened)
    begins = -1
    if asked is not None:
        start, end = _trimmed(article, *place(article, *asked))
        if start < end:
            marks.append(Mark(start, end, "asked", "at", 0))
            begins = start
    elif anchor:
        begins = next((mark.start for mark in marks if mark.anchor == anchor), -1)
    by_number = {note.number: note for note in notes}
    starts = sorted(mark.start for mark in marks if mark.note)
    spans = list(_paragraphs(article))
    begun = [bisect_left(starts, end) - bisect_left(starts, start) for (start, end), _ in spans]
    pages = _pages([end - start + NOTE_WEIGHT * count for ((start, end), _), count in zip(spans, begun, strict=True)])
    if begins >= 0:
        at = next((k for k, ((_, end), _) in enumerate(spans) if begins < end), 0)
        page = next((n for n, (low, high) in enumerate(pages, 1) if low <= at < high), 1)
    page = min(page, max(1, len(pages)))
    low, high = pages[page - 1] if pages else (0, 0)
    made = []
    for (start, end), passed_over in spans[low:high]:
        inside = [mark for mark in marks if mark.start < end and start < mark.end]
        told = tuple(by_number[m.note] for m in _in_order(inside) if m.note and start <= m.start)
        made.append(Paragraph(tuple(_tokens(article.text, start, end, inside)), passed_over, told))
    return Laid(tuple(made), tuple(unplaced), page, max(1, len(pages)))


def place(article: Article, start: int, end: int) -> Span:
    """Return a span of the raw file as one of the text, within its bounds."""
    return article.place(start, end)


def _trimmed(article: Article, start: int, end: int) -> Span:
    """Return a span without the blanks at its ends."""
    text = article.text[start:end]
    return end - len(text.lstrip()), start + len(text.rstrip())


class _Found(NamedTuple):
    start: int
    end: int
    kind: MarkKind
    anchor: str
    row: Mapping[str, Any]
    source: SourceRow | None = None
    level: int = 0


def _marks(opened: Opened) -> tuple[list[Mark], list[Note], list[Note]]:
    """Return marks, their notes numbered in the order of the text, and notes without a place."""
    article = opened.article
    found: list[_Found] = []
    lost: list[Mapping[str, Any]] = []
    for row in opened.statements:
        start, end = place(article, row["start"], row["end"])
        if article.text[start:end] == row["text"]:
            anchor = f"s-{row['start']}-{row['end']}"
            found.append(_Found(start, end, "statement", anchor, row, level=row["level"]))
    for row in opened.reviews:
        start, end = place(article, row["start"], row["end"])
        if row["state"] == "rejected" and article.text[start:end] == row["text"]:
            found.append(_Found(start, end, "struck", f"s-{row['start']}-{row['end']}", row))
    for happening, source in opened.happenings:
        start, end = place(article, source["start"] or 0, source["end"] or 0)
        if article.text[start:end] == source["text"]:
            found.append(_Found(start, end, "happening", f"h-{source['id']}", happening, source))
    for told in opened.reports:
        start, end = _told_at(article, told)
        if start < end:
            found.append(_Found(start, end, "report", f"r-{told['report']}", told))
        else:
            lost.append(told)
    for copied in opened.row["copied"]:
        start, end = _trimmed(article, *place(article, copied["start"], copied["end"]))
        if start < end:
            anchor = f"c-{copied['start']}-{copied['document'][:12]}"
            found.append(_Found(start, end, "copied", anchor, copied))
    found.sort(key=lambda one: (one.start, -one.end, _ORDER.index(one.kind), one.anchor))
    named: set[str] = set()
    marks, notes = [], []
    for number, one in enumerate(found, 1):
        anchor = "" if one.anchor in named else one.anchor
        named.add(one.anchor)
        marks.append(Mark(one.start, one.end, one.kind, anchor, number, one.level))
        notes.append(Note(number, one.kind, one.row, one.source, anchor))
    return marks, notes, [Note(len(found) + k, "report", told) for k, told in enumerate(lost, 1)]


def _told_at(article: Article, told: Mapping[str, Any]) -> Span:
    """Return where an article tells of a report: its span, else where its words stand; empty where neither is known."""
    if told.get("start") is not None and told.get("end") is not None:
        return _trimmed(article, *place(article, told["start"], told["end"]))
    at = article.text.find(told["text"]) if told["text"] else -1
    return (at, at + len(told["text"])) if at >= 0 else (0, 0)


_ORDER: tuple[MarkKind, ...] = ("copied", "report", "happening", "statement", "struck", "asked")


def _paragraphs(article: Article) -> Iterator[tuple[Span, bool]]:
    """Yield every part of the text that is not blank, in order: the article's own, and what was passed over."""
    known = sorted([*((span, False) for span in article.blocks), *((span, True) for span in article.boilerplate)])
    at = 0
    for (start, end), passed_over in known:
        if start > at:
            yield from _if_any(article, at, start, passed_over=True)
        if end > max(start, at):
            yield from _if_any(article, max(start, at), end, passed_over=passed_over)
        at = max(at, end)
    yield from _if_any(article, at, len(article.text), passed_over=True)


def _if_any(article: Article, start: int, end: int, *, passed_over: bool) -> Iterator[tuple[Span, bool]]:
    text = article.text[start:end]
    if text.strip():
        yield (start + len(text) - len(text.lstrip()), end - len(text) + len(text.rstrip())), passed_over


def _in_order(marks: Sequence[Mark]) -> list[Mark]:
    return sorted(marks, key=lambda mark: (mark.start, -mark.end, _ORDER.index(mark.kind), mark.anchor))


def _tokens(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Token]:
    """Yield a paragraph so that what is opened last is closed first: a mark that crosses another is opened again."""
    edges = sorted({start, end, *(m.start for m in marks), *(m.end for m in marks)} & set(range(start, end + 1)))
    stack: list[Mark] = []
    for here, there in pairwise(edges):
        wanted = _in_order([mark for mark in marks if mark.start <= here and there <= mark.end])
        kept = 0
        while kept < min(len(stack), len(wanted)) and stack[kept] == wanted[kept]:
            kept += 1
        for _ in stack[kept:]:
            yield Token("close")
        stack = stack[:kept]
        for mark in wanted[kept:]:
            yield Token("open", mark=mark, first=mark.start == here)
            if mark.start == here and mark.note:
                yield Token("number", str(mark.note), mark)
            stack.append(mark)
        yield Token("text", text[here:there])
    for _ in stack:
        yield Token("close")


def _pages(weights: Sequence[int]) -> list[tuple[int, int]]:
    """Return where pages begin and end among the paragraphs: as many as weigh enough, and one at least."""
    pages: list[tuple[int, int]] = []
    begin, weight = 0, 0
    for at, each in enumerate(weights):
        if at > begin and weight + each > PAGE_WEIGHT:
            pages.append((begin, at))
            begin, weight = at, 0
        weight += each
    if weights:
        pages.append((begin, len(weights)))
    return pages
