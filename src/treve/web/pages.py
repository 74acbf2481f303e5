"""What the pages of the timeline, of words and deeds, and of the articles show, as values for their templates."""

import calendar
import datetime as dt
import math
import re
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from treve.products.say import Lang, day
from treve.timeline.compliance import Asked
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.shapes import HappeningRow
from treve.web.facing import face, sides_of
from treve.web.happenings import PAGE_LINES, due, jumps, page_of_lines
from treve.web.kin import KINDS
from treve.web.marked import lay_out
from treve.web.model import Book, Line, Opened
from treve.web.months import LONGER
from treve.web.query import PAGE_ROWS, BadQuery, Query, given_of, page_of
from treve.web.query_time import (
    FacingQuery,
    TimeQuery,
    facing_address,
    read_facing,
    read_time,
    select_lines,
    time_address,
)
from treve.web.review_pages import lines_of
from treve.web.strip import strip
from treve.web.words import say

LATEST = 3
_SPAN = re.compile(r"(\d{1,8})-(\d{1,8})", re.ASCII)
_ID = re.compile(r"[0-9a-f]{32}", re.ASCII)


def timeline(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what the timeline shows.

    Raises:
        BadQuery: a field of the filter cannot be read.
    """
    query = read_time(params)
    lines = select_lines(book, query)
    return {
        "asked": query,
        "plain": TimeQuery(),
        "time_address": time_address,
        "elsewhere": time_address(query, _other(lang)),
        "families": KINDS,
        "count": len(lines),
        "shown": page_of_lines(lines, query.page),
        "jumps": jumps(lines),
        "due": due(book),
        **_strip(lines, lang),
    }


def happening(book: Book, wanted: str, lang: Lang) -> dict[str, Any] | None:
    """Return what the page of one happening shows, found by its id or that of one of its sources."""
    found = _find(book, wanted)
    if found is None:
        return None
    row = found[1].row
    return {"row": row, "elsewhere": f"/happenings/{row['id']}?lang={_other(lang)}"}


def _find(book: Book, happening: str) -> tuple[int, Line] | None:
    """Return a happening and its place in the whole timeline."""
    if not _ID.fullmatch(happening):
        return None
    for at, line in enumerate(select_lines(book, TimeQuery())):
        row = line.row
        if row["id"] == happening or any(one["id"] == happening for one in row["sources"]):
            return at, line
    return None


def where_in_timeline(book: Book, happening: str, lang: Lang) -> str:
    """Return the address of a happening by its id, or that of one of its sources; empty where there is none."""
    found = _find(book, happening)
    if found is None:
        return ""
    at, line = found
    return time_address(TimeQuery(page=at // PAGE_LINES + 1), lang) + f"#h-{line.row['id']}"


def facing(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what words and deeds show.

    Raises:
        BadQuery: a field of the filter cannot be read.
    """
    sides = sides_of(book.deeds, lang)
    query = read_facing(params, set(sides))
    page = face(book.deeds, query, book.readings, lang)
    keys = {key for key, _ in page.months if key}
    return {
        "asked": query,
        "plain": Query(),
        "facing_address": facing_address,
        "elsewhere": facing_address(query, _other(lang)),
        "sides": sides,
        "page": page,
        "spans": {key: _month(key, query) for key in keys if not key.endswith(LONGER)},
        "months_alone": bool(query.party) and len(page.months) == 1,
        "shown_agreement": book.terms.agreement if book.terms else "",
        "several": len({section.head["agreement"] for section in page.sections}) > 1,
        "looked": _looked(book),
    }


def _looked(book: Book) -> dict[str, ComplianceRow]:
    """Return how hard anyone looked, by month: the same for all parties, for nobody looks at one alone."""
    if book.terms is None or not book.terms.readings:
        return {}
    rows = book.compliance(Asked("month", "all"), book.terms.agreement)
    mine = (row for row in rows if row["version"] == book.terms.version and row["reading"] == book.readings[0])
    return {row["earliest"][:7]: row for row in mine if row["earliest"] is not None}


def documents(book: Book, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what the list of articles shows, the latest first; those without a date last."""
    dated = [row for row in book.documents if row["published_earliest"]]
    rows = [*reversed(dated), *(row for row in book.documents if not row["published_earliest"])]
    last = max(1, math.ceil(len(rows) / PAGE_ROWS))
    page = min(page_of(given_of(params)), last)
    first = (page - 1) * PAGE_ROWS
    turned = f"page={page}&" if page > 1 else ""
    return {
        "rows": rows[first : first + PAGE_ROWS],
        "first": first + 1,
        "page": page,
        "last": last,
        "elsewhere": f"/documents?{turned}lang={_other(lang)}",
    }


def document(opened: Opened, params: Mapping[str, str], lang: Lang) -> dict[str, Any]:
    """Return what the page of one article shows.

    Raises:
        BadQuery: a span, a report or a page cannot be read.
    """
    given = given_of(params)
    at, report = given.get("at", ""), given.get("report", "")
    span = _SPAN.fullmatch(at)
    if at and not span:
        raise BadQuery("at")
    if report and not _ID.fullmatch(report):
        raise BadQuery("report")
    asked = (int(span[1]), int(span[2])) if span else None
    page = page_of(given)
    laid = lay_out(opened, asked, page, f"r-{report}" if report else "")
    pairs = [("at", at), ("report", report), ("page", str(page) if page > 1 else ""), ("lang", _other(lang))]
    turned = "&".join(f"{name}={value}" for name, value in pairs if value)
    path = f"/documents/{opened.row['document']}"
    return {"opened": opened, "laid": laid, "lines_of": lines_of, "elsewhere": f"{path}?{turned}{'#at' if at else ''}"}


def ahead(book: Book) -> dict[str, Any]:
    """Return what the first page says of the timeline: what falls due next, and what is told of last."""
    latest: list[HappeningRow] = []
    for line in reversed(book.happenings):
        told = line.row["what"] not in ("incident", "deadline") and line.row["state"] != "scheduled"
        if told and line.last is not None and (book.last_day is None or line.last <= book.last_day):
            latest.append(line.row)
            if len(latest) == LATEST:
                break
    return {"due": due(book), "latest": latest}


def _strip(lines: list[Line], lang: Lang) -> dict[str, Any]:
    if not any(line.first for line in lines):
        return {"strip": None, "strip_title": ""}
    made = strip(lines, lambda of: say(f"fam.{of}", lang), lambda one: day(one, lang), say("timeline", lang))
    title = say("strip", lang, by=say(f"bin.{made.by}", lang), most=made.most)
    # Our own drawing: every text in it was escaped where it was made (products/svg.py).
    return {"strip": Markup(made.svg), "strip_title": title}  # noqa: S704


def _month(key: str, query: FacingQuery) -> tuple[dt.date, dt.date]:
    """Return the first and the last day of a month, no wider than the period asked for."""
    first = dt.date.fromisoformat(f"{key}-01")
    last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    return max(first, query.since or first), min(last, query.until or last)


def _other(lang: Lang) -> Lang:
    return "en" if lang == "fr" else "fr"
