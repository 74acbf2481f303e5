"""The timeline as its page shows it: pages of happenings by month and day, jumps, and what falls due.

Due is reckoned from the last day of the data, never from a clock: the same entries give the same page on every machine.
"""

import datetime as dt
import math
from collections import Counter
from collections.abc import Sequence
from itertools import groupby
from typing import NamedTuple

from treve.timeline.shapes import HappeningRow
from treve.web.model import Book, Line

PAGE_LINES = 40
MONTHS_MOST = 48
DUE_MOST = 6
PASSED_MOST = 4
PASSED_DAYS = 92

Days = tuple[str | None, str | None]


class Jump(NamedTuple):
    """A month (or year, where there are many) of the filtered timeline: how many happenings, and on which page."""

    key: str
    happenings: int
    page: int


class Shown(NamedTuple):
    """One page: months (see `months`), each with its days, each with its happenings."""

    months: tuple[tuple[str, tuple[tuple[Days, tuple[HappeningRow, ...]], ...]], ...]
    page: int
    last: int


class Due(NamedTuple):
    """What falls due from the last day on, soonest first, and what fell due lately of which no source tells more.

    Each with its day. `more`, `passed_more`: how many further ones there are.
    """

    next: tuple[tuple[dt.date, HappeningRow], ...]
    more: int
    passed: tuple[tuple[dt.date, HappeningRow], ...]
    passed_more: int


def page_of_lines(lines: Sequence[Line], page: int) -> Shown:
    """Return one page of the happenings; a page beyond the last is the last."""
    last = max(1, math.ceil(len(lines) / PAGE_LINES))
    page = min(page, last)
    first = (page - 1) * PAGE_LINES
    shown = lines[first : first + PAGE_LINES]
    months = tuple(
        (month, tuple((days, tuple(group)) for days, group in groupby((line.row for line in within), key=_days)))
        for month, within in groupby(shown, key=lambda line: line.month)
    )
    return Shown(months, page, last)


def _days(row: HappeningRow) -> Days:
    return row["earliest"], row["latest"]


def jumps(lines: Sequence[Line]) -> tuple[Jump, ...]:
    """Return the months that have happenings, in the order of the lines, or the years where the months are too many."""
    counted = Counter(line.month for line in lines)  # in the order of the lines, in which a month is of one piece
    whole_years = len(counted) > MONTHS_MOST
    found: dict[str, Jump] = {}
    at = 0
    for month, count in counted.items():
        key = month[:4] if whole_years else month
        known = found.get(key, Jump(key, 0, at // PAGE_LINES + 1))
        found[key] = known._replace(happenings=known.happenings + count)
        at += count
    return tuple(jump for key, jump in found.items() if key)


def due(book: Book) -> Due:
    """Return what falls due next after the last day of the data, and what fell due shortly before it."""
    if book.last_day is None:
        return Due((), 0, (), 0)
    due_lines = [(line.due, line.row) for line in book.happenings if line.due is not None]
    dated = sorted(
        (pair for pair in due_lines if pair[1]["standing"] != "met"), key=lambda pair: (pair[0], pair[1]["id"])
    )
    ahead = [(day, row) for day, row in dated if day >= book.last_day]
    since = book.last_day - dt.timedelta(days=PASSED_DAYS)
    passed = [pair for pair in reversed(dated) if since <= pair[0] < book.last_day and _open(pair[1])]
    return Due(
        tuple(ahead[:DUE_MOST]), max(0, len(ahead) - DUE_MOST),
        tuple(passed[:PASSED_MOST]), max(0, len(passed) - PASSED_MOST),
    )  # fmt: skip


def _open(row: HappeningRow) -> bool:
    """Return whether no source says what became of it."""
    return row["standing"] in (None, "undecided") and row["later"] is None and row["status"] not in ("suspended",)
