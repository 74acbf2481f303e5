"""What the pages of statements, persons and contradictions show, as values for their templates."""

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, get_args

from treve.entries.statement_review import STATUSES
from treve.products.say import Lang
from treve.statements.article import StatementKind
from treve.statements.queue import Question
from treve.statements.reviewed import overlap
from treve.web.model import Book, Opened
from treve.web.query import PAGE_ROWS, given_of, page_of

SPAN = re.compile(r"(\d{1,8})-(\d{1,8})", re.ASCII)
NAME_MOST = 100


def _other(lang: Lang) -> Lang:
    return "en" if lang == "fr" else "fr"


def _page(rows: Sequence[Any], params: Mapping[str, str], path: str, lang: Lang, more: str = "") -> dict[str, Any]:
    """Return one page of rows, and the addresses around it."""
    last = max(1, math.ceil(len(rows) / PAGE_ROWS))
    page = min(page_of(given_of(params)), last)
    first = (page - 1) * PAGE_ROWS
    turned = f"page={page}&" if page > 1 else ""
    return {
        "rows": rows[first : first + PAGE_ROWS], "first": first + 1, "page": page, "last": last, "path": path,
        "more": more, "count": len(rows), "elsewhere": f"{path}?{more}{turned}lang={_other(lang)}",
    }  # fmt: skip


def queue(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return the statements to look at, what would settle most first.

    Raises:
        BadQuery: the page cannot be read.
    """
    found: Sequence[Question] = book.questions()
    return _page(found, params, "/statements", lang)


def contradictions(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what articles tell differently, the latest first; those without a day last.

    Raises:
        BadQuery: the page cannot be read.
    """
    dated = [row for row in book.contradictions if row["earliest"]]
    rows = [*reversed(dated), *(row for row in book.contradictions if not row["earliest"])]
    return _page(rows, params, "/contradictions", lang)


def persons(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return the persons by name: those who say something, and all of the register where `all` asks for them.

    Raises:
        BadQuery: the page cannot be read.
    """
    everybody = params.get("all", "") == "yes"
    rows = [row for row in book.persons if everybody or row["statements"]]
    return {**_page(rows, params, "/persons", lang, "all=yes&" if everybody else ""), "everybody": everybody}


def person(book: Book, wanted: str, lang: Lang) -> dict[str, Any] | None:
    """Return what the page of one person shows; `None` where there is none."""
    row = next((one for one in book.persons if one["person"] == wanted), None)
    if row is None:
        return None
    near = [one for one in book.persons if one["person"] in row["may_be"]]
    return {"row": row, "near": near, "elsewhere": f"/persons/{wanted}?lang={_other(lang)}"}


def review(book: Book, opened: Opened, given: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what the form of a review shows: the statement, if one stands there, and what it may be compared with."""
    span = SPAN.fullmatch(given["at"])
    row = _row_at(opened, (int(span[1]), int(span[2]))) if span else None
    document = opened.row["document"]
    others = [] if row is None else _others(book, opened, row)
    return {
        "opened": opened,
        "row": row,
        "others": others,
        "kinds": get_args(StatementKind),
        "statuses": STATUSES,
        "elsewhere": f"/documents/{document}/review?at={given['at'] if span else ''}&lang={_other(lang)}",
    }


def _row_at(opened: Opened, span: tuple[int, int]) -> Mapping[str, Any] | None:
    """Return the row of the statement at a span: as it stands, or as it was struck."""
    rows = [*opened.statements, *(row for row in opened.reviews if row["state"] not in ("extracted",))]
    near = [row for row in rows if overlap(span, tuple(row["anchor"])) >= 0.5]
    return max(near, key=lambda row: overlap(span, tuple(row["anchor"])), default=None)


def _others(book: Book, opened: Opened, row: Mapping[str, Any]) -> list[tuple[str, str]]:
    """Return the statements with which one may be compared: those it is joined with, and those of the same article."""
    document = opened.row["document"]
    joined = [
        (f"{each}:{start}-{end}", f"{name}, {start}-{end}")
        for name, start, end in row.get("same_as", ())
        for each in book.files.get(name, ())[:1]
    ]
    beside = [
        (f"{document}:{each['start']}-{each['end']}", str(each["text"]))
        for each in opened.statements
        if tuple(each["anchor"]) != tuple(row["anchor"])
    ]
    return [*joined, *beside]


def lines_of(row: Mapping[str, Any]) -> list[tuple[str, Any, list[tuple[Any, str]]]]:
    """Return what was corrected and what is contested, line by line: what was read, and what each body says."""
    found: list[tuple[str, Any, list[tuple[Any, str]]]] = [(each["line"], each["value"], []) for each in row["was"]]
    for each in row["contested"]:
        values = [(one["value"], ", ".join(one["by"])) for one in each["values"]]
        found.append((each["line"], None, values))
    return found
