"""Words beside deeds, party by party and month by month, as their page shows them.

Parties stand in the agreement's own order. Nothing is summed over parties and nothing is set in proportion: a count of
findings says how much was reported and found, and nobody knows how hard anyone looked.
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from treve.timeline.shapes import DeedRow
from treve.web.query_time import FacingQuery

BUDGET = 110
"""Lines of a page, about; a month is never split."""
CELL_MOST = 10
ALONE_MOST = 120
TABLE_COST = 4

Counts = dict[str, dict[str, int]]
"""Findings by reading and verdict."""


class Month(NamedTuple):
    """One month of one party: `words` beside `deeds`, how many of each are not shown, and apparent findings."""

    key: str
    words: tuple[DeedRow, ...]
    words_more: int
    deeds: tuple[DeedRow, ...]
    deeds_more: int
    findings: Counts


class Section(NamedTuple):
    """One party: its line of the agreement in `head`, counts over the whole period, its months on this page."""

    head: DeedRow
    words: int
    deeds: int
    findings: Counts
    months: tuple[Month, ...]


class Facing(NamedTuple):
    """One page. `months`: all months of the period, newest first, each with its page; `shown` those on this one."""

    sections: tuple[Section, ...]
    months: tuple[tuple[str, int], ...]
    shown: tuple[str, ...]
    page: int
    last: int


def sides_of(rows: Iterable[DeedRow]) -> dict[str, DeedRow]:
    """Return a line of each party, in the agreements' order; of two agreements with one party, the first.

    `party` is what the filter calls it.
    """
    found: dict[str, DeedRow] = {}
    for row in sorted(rows, key=lambda each: (each["agreement"], each["order"])):
        found.setdefault(row["party"], row)
    return found


def face(rows: Sequence[DeedRow], query: FacingQuery) -> Facing:
    """Return one page of words and deeds. Cost: 10 ms for 10,000 lines."""
    rows = [row for row in rows if _passes(row, query)]
    parts: dict[tuple[str, int], list[DeedRow]] = {}
    for row in rows:
        parts.setdefault((row["agreement"], row["order"]), []).append(row)
    keys = sorted({_month(row) for row in rows}, reverse=True)  # what has no day comes last
    alone = bool(query.party) and len(keys) == 1
    cut = ALONE_MOST if alone else CELL_MOST
    by_month = {part: _by_month(parts[part]) for part in sorted(parts)}
    pages = _pages(keys, list(by_month.values()), cut)
    page = min(query.page, max(1, len(pages)))
    shown = pages[page - 1] if pages else []
    sections = tuple(_section(parts[part], by_month[part], shown, cut) for part in sorted(parts))
    page_of = {key: at for at, each in enumerate(pages, 1) for key in each}
    return Facing(sections, tuple((key, page_of[key]) for key in keys), tuple(shown), page, max(1, len(pages)))


def _passes(row: DeedRow, query: FacingQuery) -> bool:
    """Return whether the days of a line lie wholly within the period; what has no day is in no period."""
    if query.party and row["party"] != query.party:
        return False
    first, last = row["earliest"], row["latest"]
    if query.since and (first is None or first < query.since.isoformat()):
        return False
    return not (query.until and (last is None or last > query.until.isoformat()))


def _month(row: DeedRow) -> str:
    return (row["earliest"] or "")[:7]


def _by_month(rows: Iterable[DeedRow]) -> dict[str, list[DeedRow]]:
    found: dict[str, list[DeedRow]] = {}
    for row in rows:
        found.setdefault(_month(row), []).append(row)
    return found


def _pages(keys: Sequence[str], parts: Sequence[dict[str, list[DeedRow]]], cut: int) -> list[list[str]]:
    """Return the months of each page: as many as the budget holds, and one at least."""
    pages: list[list[str]] = []
    left = 0
    for key in keys:
        cost = sum(_cost(part.get(key, ()), cut) for part in parts)
        if not pages or cost > left:
            pages.append([])
            left = BUDGET
        pages[-1].append(key)
        left -= cost
    return pages


def _cost(rows: Sequence[DeedRow], cut: int) -> int:
    words = sum(row["side"] == "words" for row in rows)
    found = any(row["what"] == "findings" for row in rows)
    deeds = sum(row["side"] != "words" and row["what"] != "findings" for row in rows)
    return min(words, cut) + min(deeds, cut) + found * TABLE_COST


def _section(rows: list[DeedRow], by_month: dict[str, list[DeedRow]], shown: Sequence[str], cut: int) -> Section:
    return Section(
        rows[0],
        sum(row["side"] == "words" for row in rows),
        sum(row["side"] != "words" and row["what"] != "findings" for row in rows),
        counts(rows),
        tuple(_month_of(key, by_month[key], cut) for key in shown if key in by_month),
    )


def _month_of(key: str, rows: list[DeedRow], cut: int) -> Month:
    words = [row for row in rows if row["side"] == "words"]
    deeds = [row for row in rows if row["side"] != "words" and row["what"] != "findings"]
    return Month(
        key, tuple(words[:cut]), max(0, len(words) - cut), tuple(deeds[:cut]), max(0, len(deeds) - cut), counts(rows)
    )


def counts(rows: Iterable[DeedRow]) -> Counts:
    """Return apparent findings by reading and verdict."""
    found: Counts = {}
    for row in rows:
        if row["what"] == "findings" and row["reading"] is not None and row["verdict"] is not None:
            verdicts = found.setdefault(row["reading"], {})
            verdicts[row["verdict"]] = verdicts.get(row["verdict"], 0) + (row["count"] or 0)
    return found
