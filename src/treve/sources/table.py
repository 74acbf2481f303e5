"""A table as text: a header and rows, whatever file it came in.

Cells are text, in NFC and without control characters other than newline and tab. Rows keep the line (of a CSV, as
an editor counts) or the row number (of a sheet) on which they begin. Rows that are not whole are broken: they never
reach an adapter that gives them meaning, and go to quarantine as they are.
"""

import re
import unicodedata
from collections import Counter
from collections.abc import Container, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.sources.cells import BadRowError
from treve.sources.geometry import Spot
from treve.sources.reading import MAX_COLUMNS, MAX_NAME_BYTES, MAX_TEXT_BYTES

CONTROL = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
"""Characters that no record holds: all controls but newline and tab. A carriage return becomes a newline first."""

UNREADABLE = re.compile("[\ud800-\udfff]")
"""Bytes that the encoding does not know, or half a character of UTF-16."""

_NO_FAULTS: Mapping[int, str] = MappingProxyType({})


class Row(NamedTuple):
    """One whole row.

    `raw`: the row as the file wrote it. `faults`: column (from 0; -1 is the row) to what is wrong with that cell, where
    the sheet itself says so. `dates`: columns whose cell the sheet holds as a date, written here in ISO 8601.
    `cleaned`: control characters were taken out of it. `key`: what tells the row from others where it has no id, by
    default its cells. `spot`: the place that it drew beside its cells (GeoJSON).
    """

    line: int
    cells: list[str]
    raw: str
    faults: Mapping[int, str] = _NO_FAULTS
    dates: frozenset[int] = frozenset()
    cleaned: bool = False
    key: bytes | None = None
    spot: Spot | None = None


class BrokenRow(NamedTuple):
    """A row that cannot be told into its cells, and why."""

    line: int
    message: str
    remedy: str
    raw: str


class Table(NamedTuple):
    """Rows of as many cells as the header has names.

    `header` names are unique (see `unique_names`), `called` are the names as written. `format` says
    in what it came: csv, xlsx, geojson, kobo, gdelt.
    """

    format: str
    header: list[str]
    called: list[str]
    rows: list[Row]
    broken: list[BrokenRow]
    notes: list[Problem]
    header_line: int = 1


def titles(filled: Sequence[int]) -> int:
    """Return how many rows above the header are titles: one cell each, and then a row of three or more.

    >>> titles([1, 1, 5, 5])
    2
    >>> titles([1, 2, 2])
    0
    """
    count = next((index for index, cells in enumerate(filled) if cells != 1), 0)
    return count if count and filled[count] >= 3 else 0


def title_note(where: str, count: int) -> Problem:
    """Return the note that rows above the header were passed over."""
    return Problem(
        where,
        f"the first {count} rows hold one cell each; they were taken for a title, and the next row for the header.",
        "If that is wrong, name the row of the header by `header_row:` in a mapping.",
        "note",
    )


def clean(text: str) -> str:
    r"""Return the text in NFC, with newlines as "\n" and without control characters.

    >>> clean("a\r\nb\x00")
    'a\nb'
    """
    if text.isascii() and text.isprintable():
        return text
    return unicodedata.normalize("NFC", CONTROL.sub("", text.replace("\r\n", "\n").replace("\r", "\n")))


def readable(raw: str) -> str:
    r"""Return a row's raw text as it can be kept in a record: unreadable bytes written as "\xff", in NFC."""
    if raw.isascii():
        return raw
    if UNREADABLE.search(raw):
        raw = raw.encode("utf-8", "surrogateescape" if not _has_other_halves(raw) else "backslashreplace").decode(
            "utf-8", "backslashreplace"
        )
    return unicodedata.normalize("NFC", raw)


def _has_other_halves(text: str) -> bool:
    return any(not "\udc80" <= c <= "\udcff" for c in UNREADABLE.findall(text))


def unique_names(cells: list[str], where: str) -> tuple[list[str], list[str]]:
    """Return unique names of the columns, and the names as written, both trimmed.

    A name that occurs more than once gets its count, "Date (1)", "Date (2)"; a column without a name is called
    "column 7" by its number.

    Raises:
        Refused: more than `MAX_COLUMNS` columns, or a header that cannot be read.

    >>> unique_names(["Date", "Date", " "], "f.csv:1")
    (['Date (1)', 'Date (2)', 'column 3'], ['Date', 'Date', ''])
    """
    if len(cells) > MAX_COLUMNS:
        raise Refused(
            f"the header has {len(cells)} columns, and a table may have {MAX_COLUMNS}.",
            where=where,
            remedy="Export only the columns that are needed.",
        )
    if any(UNREADABLE.search(cell) for cell in cells):
        raise Refused(
            "the header holds bytes that its encoding does not know.",
            where=where,
            remedy="Save the file as UTF-8, or declare `encoding:` in a mapping.",
        )
    called = [" ".join(clean(cell).split()) for cell in cells]
    total = Counter(called)
    seen: Counter[str] = Counter()
    names = []
    for number, name in enumerate(called, 1):
        seen[name] += 1
        if not name:
            names.append(f"column {number}")
        else:
            names.append(f"{name} ({seen[name]})" if total[name] > 1 else name)
    if len(set(names)) < len(names):
        names = [f"column {number}" if names.count(name) > 1 else name for number, name in enumerate(names, 1)]
    return names, called


def check_row(row: Row, at: Mapping[str, int], long: Container[str] = ()) -> None:
    """Hold a row for what its sheet itself calls wrong, and for cells that are too long.

    Args:
        row: as it came.
        at: the columns that are read, by name.
        long: those that hold a text, which may have `MAX_TEXT_BYTES`; the others have `MAX_NAME_BYTES`.

    Raises:
        BadRowError: which column, what is wrong, what to do.
    """
    by_index = {index: name for name, index in at.items()} if row.faults else {}
    for index, fault in sorted(row.faults.items()):
        if index in by_index or index < 0:
            remedy = "Open the sheet, correct the cell, and save it again."
            raise BadRowError(by_index.get(index, "row"), fault, remedy)
    if len(row.raw) <= MAX_NAME_BYTES // 4:
        return
    for name, index in at.items():
        limit = MAX_TEXT_BYTES if name in long else MAX_NAME_BYTES
        if len(row.cells[index]) * 4 > limit and len(row.cells[index].encode()) > limit:
            raise BadRowError(name, f"the cell is longer than {limit} bytes", "Shorten it at the source.")
