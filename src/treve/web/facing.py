"""Words beside deeds, party by party and month by month, as their page shows them.

Parties stand in the alphabetical order of the reader's language, which says nothing of them. Nothing is summed over
parties and nothing is set in proportion: a count of findings says how much was reported and found, with bounds where
findings are undetermined, and nobody knows how hard anyone looked at one party.
"""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from treve.names.fold import fold
from treve.products.say import Lang
from treve.timeline.shapes import DeedRow
from treve.web.months import month_of
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
    findings: Counts
    months: tuple[Month, ...]


class Facing(NamedTuple):
    """One page. `months`: all months of the period, newest first, each with its page; `shown` those on this one."""

    sections: tuple[Section, ...]
    months: tuple[tuple[str, int], ...]
    shown: tuple[str, ...]
    page: int
    last: int


class _Cell:
    """What one party said, did, and how often it was found in something, in one month."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.words: list[DeedRow] = []
        self.deeds: list[DeedRow] = []
        self.findings: Counter[tuple[str, str]] = Counter()

    def cost(self, cut: int) -> int:
        """Return how many lines it takes of a page."""
        return min(len(self.words), cut) + min(len(self.deeds), cut) + TABLE_COST * bool(self.findings)


def sides_of(rows: Iterable[DeedRow], lang: Lang = "en") -> dict[str, DeedRow]:
    """Return a line of each party, by name in a language; of two agreements with one party, the first.

    The key is what the filter calls the party.
    """
    heads: dict[tuple[str, int], DeedRow] = {}
    for row in rows:
        heads.setdefault((row["agreement"], row["order"]), row)
    found: dict[str, DeedRow] = {}
    for part in sorted(heads, key=lambda each: _by_name(heads[each], lang)):
        found.setdefault(heads[part]["party"], heads[part])
    return found


def _by_name(head: DeedRow, lang: Lang) -> tuple[str, str, int]:
    """Return what parties are ordered by: their name without its article, then the agreement."""
    name = fold(head["name_fr"] if lang == "fr" else head["name_en"])
    return _ARTICLE.sub("", name), head["agreement"], head["order"]


_ARTICLE = re.compile(r"^(?:the|le|la|les|l) ")


def face(
    rows: Iterable[DeedRow], query: FacingQuery, readings: Sequence[str] = (), lang: Lang = "en"
) -> Facing:  # fmt: skip
    """Return one page of words and deeds; parties by name in a language, findings in the order of `readings`.

    Cost: 10 ms for 10,000 lines.
    """
    heads: dict[tuple[str, int], DeedRow] = {}
    cells: dict[tuple[str, int], dict[str, _Cell]] = {}
    for row in _within(rows, query):
        part = row["agreement"], row["order"]
        if part not in heads:
            heads[part], cells[part] = row, {}
        month = month_of(row)
        cell = cells[part].get(month)
        if cell is None:
            cell = cells[part][month] = _Cell()
        if row["side"] == "words":
            cell.words.append(row)
        elif row["what"] != "findings":
            cell.deeds.append(row)
        elif row["reading"] is not None and row["verdict"] is not None:
            cell.findings[row["reading"], row["verdict"]] += row["count"] or 0
    keys = sorted({month for part in cells.values() for month in part}, reverse=True)  # what has no day comes last
    alone = bool(query.party) and len(keys) == 1
    cut = ALONE_MOST if alone else CELL_MOST
    pages = _pages(keys, list(cells.values()), cut)
    page = min(query.page, max(1, len(pages)))
    shown = pages[page - 1] if pages else []
    ordered = sorted(heads, key=lambda part: _by_name(heads[part], lang))
    sections = tuple(_section(heads[part], cells[part], shown, cut, readings) for part in ordered)
    page_of = {key: at for at, each in enumerate(pages, 1) for key in each}
    return Facing(sections, tuple((key, page_of[key]) for key in keys), tuple(shown), page, max(1, len(pages)))


def _within(rows: Iterable[DeedRow], query: FacingQuery) -> Iterable[DeedRow]:
    """Return the lines whose days lie wholly within the period; what has no day is in no period."""
    if query.party:
        rows = (row for row in rows if row["party"] == query.party)
    if query.since:
        since = query.since.isoformat()
        rows = [row for row in rows if row["earliest"] is not None and row["earliest"] >= since]
    if query.until:
        until = query.until.isoformat()
        rows = [row for row in rows if row["latest"] is not None and row["latest"] <= until]
    return rows


def _pages(keys: Sequence[str], parts: Sequence[dict[str, _Cell]], cut: int) -> list[list[str]]:
    """Return the months of each page: as many as the budget holds, and one at least."""
    pages: list[list[str]] = []
    left = 0
    for key in keys:
        cost = sum(part[key].cost(cut) for part in parts if key in part)
        if not pages or cost > left:
            pages.append([])
            left = BUDGET
        pages[-1].append(key)
        left -= cost
    return pages


def _section(
    head: DeedRow, cells: dict[str, _Cell], shown: Sequence[str], cut: int, readings: Sequence[str]
) -> Section:
    whole: Counter[tuple[str, str]] = Counter()
    for cell in cells.values():
        whole.update(cell.findings)
    return Section(
        head, _counts(whole, readings), tuple(_month(key, cells[key], cut, readings) for key in shown if key in cells)
    )


def _month(key: str, cell: _Cell, cut: int, readings: Sequence[str]) -> Month:
    more = max(0, len(cell.words) - cut), max(0, len(cell.deeds) - cut)
    return Month(
        key, tuple(cell.words[:cut]), more[0], tuple(cell.deeds[:cut]), more[1], _counts(cell.findings, readings)
    )


def _counts(found: Counter[tuple[str, str]], readings: Sequence[str]) -> Counts:
    """Return findings by reading and verdict, in the order of the readings given, others after them."""
    order = {reading: at for at, reading in enumerate(readings)}
    counts: Counts = {}
    for reading, verdict in sorted(found, key=lambda one: (order.get(one[0], len(order)), one)):
        counts.setdefault(reading, {})[verdict] = found[reading, verdict]
    return counts
