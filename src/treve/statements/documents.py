"""One row an article: where it comes from, what day it is of, which passages it shares with others.

An article is named by the hash of its original, so that two files of one name stay two.
"""

from collections.abc import Sequence
from typing import TypedDict

from treve.statements.article import Article, Span
from treve.statements.rows import Press, one_sides

LEAD_MOST = 180


class CopiedRow(TypedDict):
    """A passage that another article has too; spans are code points of the raw files, end exclusive."""

    start: int
    end: int
    document: str
    file_name: str
    other_start: int
    other_end: int


class DocumentRow(TypedDict):
    """An article as it was taken in.

    `document`: SHA-256 of its original. `published_*`: the days it is of, inclusive, with the words and the source of
    that date; null where none was found. `lead`: how its text begins. `one_side`: the only speaker heard.
    """

    document: str
    file_name: str
    outlet: str | None
    language: str
    published_earliest: str | None
    published_latest: str | None
    published_precision: str | None
    published_words: str | None
    published_source: str | None
    lead: str
    statements: int
    pledges: int
    one_side: str | None
    copied: list[CopiedRow]


def document_rows(press: Press) -> list[DocumentRow]:
    """Return one row an article, by day and hash; those without a day come last."""
    sides = one_sides(press)
    copied: list[list[CopiedRow]] = [[] for _ in press.read]
    for passage in press.copied:
        copied[passage.one].append(_copied(press, passage.one, passage.one_span, passage.other, passage.other_span))
        copied[passage.other].append(_copied(press, passage.other, passage.other_span, passage.one, passage.one_span))
    rows = [_row(press, at, sides[at], copied[at]) for at in range(len(press.read))]
    return sorted(rows, key=lambda row: (row["published_earliest"] or "9999", row["document"], row["file_name"]))


def _row(press: Press, at: int, one_side: str | None, copied: Sequence[CopiedRow]) -> DocumentRow:
    each = press.read[at]
    article, day = each.article, each.article.published
    return {
        "document": article.original,
        "file_name": article.file_name,
        "outlet": article.outlet,
        "language": article.language,
        "published_earliest": day.earliest.isoformat() if day else None,
        "published_latest": day.latest.isoformat() if day else None,
        "published_precision": day.precision if day else None,
        "published_words": day.words or None if day else None,
        "published_source": day.source or None if day else None,
        "lead": _lead(article),
        "statements": len(each.statements),
        "pledges": len(each.pledges),
        "one_side": one_side,
        "copied": sorted(copied, key=lambda one: (one["start"], one["end"], one["document"], one["other_start"])),
    }


def _copied(press: Press, mine: int, span: Span, other: int, other_span: Span) -> CopiedRow:
    article = press.read[other].article
    start, end = press.read[mine].article.raw(*span)
    other_start, other_end = article.raw(*other_span)
    return {
        "start": start,
        "end": end,
        "document": article.original,
        "file_name": article.file_name,
        "other_start": other_start,
        "other_end": other_end,
    }


def _lead(article: Article) -> str:
    """Return how the text begins, cut at a word."""
    text = " ".join(article.text[slice(*article.blocks[0])].split()) if article.blocks else ""
    return text if len(text) <= LEAD_MOST else text[:LEAD_MOST].rsplit(" ", 1)[0] + " …"
