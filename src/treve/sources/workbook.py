"""XLSX bytes to a table, read as a stream with bounds, so that no file can make it swell.

We read the few parts of the format that a table needs ourselves, because what the libraries leave out matters here:
python-calamine gives an error cell and a formula without a stored value as an empty cell, and allots the whole
rectangle of a sheet that uses two far corners; openpyxl gives either formulas or values (ADR 0005).

* A formula counts as the value stored with it; without one, and with an error value, the cell is a fault.
* Dates follow the workbook's own system (1900 or 1904) and the cell's number format, and become ISO 8601.
* Cells merged over several rows are faults: whether the value holds for each row, only the author knows.

Source: ECMA-376, part 1 (18.3 worksheets). Cost: about 7 us a cell, so that the most cells that are read
take some 7 s.
"""

import io
import re
import struct
import zipfile
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from xml.parsers import expat

from treve.base.errors import Problem, Refused
from treve.sources.archive import DAMAGED, Book, TooMuchError, guard, integer
from treve.sources.cells import UnreadableError
from treve.sources.dates import DateSystem, NoDateError, from_serial
from treve.sources.reading import MAX_COLUMNS, MAX_ROWS, MAX_TEXT_BYTES
from treve.sources.table import Row, Table, clean, title_note, titles, unique_names

MAX_CELLS = 1_000_000
_ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_DAMAGED = (*DAMAGED, struct.error, OverflowError)


@dataclass
class _Cell:
    """A cell while it is being read."""

    column: int
    kind: str
    style: int
    value: str = ""
    has_formula: bool = False
    has_value: bool = False


@dataclass
class _Sheet:
    """One sheet as read: rows of column -> text, faults and dates beside."""

    name: str
    rows: list[tuple[int, dict[int, str], dict[int, str], set[int]]] = field(default_factory=list)
    merged: list[tuple[int, int, int, int]] = field(default_factory=list)
    formulas: int = 0
    hidden_rows: int = 0


def read_workbook(data: bytes, file_name: str, *, sheet: str | None = None, header_row: int | None = None) -> Table:
    """Return the table of one sheet.

    Args:
        data: the whole file.
        file_name: for messages.
        sheet: its name; by default the only visible sheet that holds anything.
        header_row: row of the header, from 1; by default the first row that is not blank.

    Raises:
        Refused: not a workbook, damaged, protected by a password, built to swell, several sheets to choose from, no
            such sheet, or no header.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        guard(archive, len(data), file_name)
        book = Book(archive, file_name)
        sheets = book.sheets
        found = _choose(book, sheets, sheet, file_name)
        return _to_table(found, file_name, header_row, book.notes)
    except expat.ExpatError as why:
        raise Refused(
            f"a part of the workbook is not whole XML ({why}).",
            where=file_name,
            remedy="Open it, and save it again as XLSX or CSV.",
        ) from why
    except TooMuchError as why:
        raise Refused(
            str(why), where=file_name, remedy="Export the sheet as CSV in UTF-8, in parts if need be."
        ) from why
    except _DAMAGED as why:
        raise Refused(
            f"the workbook is damaged, cut off or protected ({why}).",
            where=file_name,
            remedy="Open it in the program that made it, without password, and save it again.",
        ) from why


def _choose(book: Book, sheets: list[tuple[str, str, bool]], wanted: str | None, file_name: str) -> _Sheet:
    if wanted is not None:
        for name, part, _ in sheets:
            if name == wanted:
                return _read_sheet(book, name, part)
        names = ", ".join(repr(name) for name, _, _ in sheets) or "none"
        raise Refused(f"there is no sheet {wanted!r}; there are: {names}.", where=file_name, remedy="Correct `sheet:`.")
    hidden = [name for name, _, seen in sheets if not seen]
    filled = [s for s in (_read_sheet(book, name, part) for name, part, seen in sheets if seen) if s.rows]
    if not filled:
        raise Refused("no visible sheet of the workbook holds anything.", where=file_name, remedy="Ask for it again.")
    if len(filled) > 1:
        names = ", ".join(repr(s.name) for s in filled)
        raise Refused(
            f"the workbook has {len(filled)} sheets with data: {names}.",
            where=file_name,
            remedy="Name one by `sheet:` in a mapping, and take in the others by mappings of their own.",
        )
    if hidden:
        names = ", ".join(repr(name) for name in hidden)
        book.notes.append(
            Problem(
                file_name,
                f"hidden sheets were not read: {names}.",
                "Name one by `sheet:` in a mapping to read it.",
                "note",
            )
        )
    return filled[0]


def _read_sheet(book: Book, name: str, part: str) -> _Sheet:
    sheet = _Sheet(name)
    row: dict[int, str] = {}
    faults: dict[int, str] = {}
    dates: set[int] = set()
    cell: _Cell | None = None
    number, next_column, total = 0, 0, 0
    collecting = ""

    def start(tag: str, at: dict[str, str]) -> None:
        nonlocal cell, number, next_column, row, faults, dates, collecting, total
        if tag == "row":
            given = at.get("r", "")
            number = int(given) if given.isascii() and given.isdecimal() and len(given) < 9 else number + 1
            row, faults, dates, next_column = {}, {}, set(), 0
            sheet.hidden_rows += at.get("hidden") in ("1", "true")
        elif tag == "c":
            found = _REFERENCE.fullmatch(at.get("r", ""))
            column = _column(found.group(1)) if found else next_column
            if column >= MAX_COLUMNS * 4:
                raise TooMuchError(f"the sheet {name!r} has more columns than a sheet can have.")
            next_column = column + 1
            total += 1
            if total > MAX_CELLS:
                raise TooMuchError(f"the sheet {name!r} has more than {MAX_CELLS:,} cells.")
            cell = _Cell(column, at.get("t", "n"), integer(at.get("s")))
        elif cell is not None and tag in ("v", "t"):
            collecting = tag
            cell.has_value = cell.has_value or tag == "t"
        elif cell is not None and tag == "f":
            cell.has_formula = True
            collecting = ""
        elif tag == "rPh":
            collecting = "phonetic"
        elif tag == "mergeCell":
            box = _box(at.get("ref", ""))
            if box is not None and len(sheet.merged) < 100_000:
                sheet.merged.append(box)

    def text(data: str) -> None:
        if cell is not None and collecting in ("v", "t"):
            if len(cell.value) > MAX_TEXT_BYTES * 4:
                raise TooMuchError(f"a cell of the sheet {name!r} is longer than a sheet allows.")
            cell.value += data
            cell.has_value = True

    def end(tag: str) -> None:
        nonlocal cell, collecting
        if tag == "c" and cell is not None:
            _settle(cell, book, row, faults, dates)
            sheet.formulas += cell.has_formula
            cell = None
        elif tag == "row":
            if any(row.values()) or faults:
                sheet.rows.append((number, row, faults, dates))
                if len(sheet.rows) > MAX_ROWS:
                    raise TooMuchError(f"the sheet {name!r} has more than {MAX_ROWS:,} rows.")
        elif tag in ("v", "t", "f", "rPh"):
            collecting = ""

    book.parse(part, start, end, text)
    return sheet


def _settle(cell: _Cell, book: Book, row: dict[int, str], faults: dict[int, str], dates: set[int]) -> None:
    """Write what a finished cell says into its row."""
    value, at = clean(cell.value), cell.column
    if cell.kind == "e" or (cell.kind == "str" and value in _ERRORS):
        faults[at] = f"holds the error {value[:20] or '(unnamed)'}"
        row[at] = value
    elif cell.has_formula and not cell.has_value:
        faults[at] = "holds a formula whose value was not stored"
        row[at] = ""
    elif cell.kind == "s":
        index = integer(value)
        if index >= len(book.strings) or not value.isdecimal():
            faults[at] = "points to a text that the workbook does not have"
        else:
            row[at] = clean(book.strings[index])
    elif cell.kind == "b":
        row[at] = {"1": "true", "0": "false"}.get(value, value)
    elif cell.kind in ("str", "inlineStr"):
        row[at] = value
    elif cell.kind == "d":
        row[at] = value.replace("T00:00:00", "").removesuffix("Z")
        dates.add(at)
    elif value:
        plain = _plain_number(value)
        if plain is None:
            faults[at] = f"holds {value[:40]!r}, which is no number"
            row[at] = value
        elif cell.style in book.date_styles:
            _settle_date(plain, at, book.system, row, faults, dates)
        else:
            row[at] = plain


def _settle_date(
    plain: str, at: int, system: DateSystem, row: dict[int, str], faults: dict[int, str], dates: set[int]
) -> None:
    row[at] = plain
    if re.fullmatch(r"0\.\d+", plain):  # a time of day alone
        minutes = round(Decimal(plain) * 1440) % 1440
        row[at] = f"{minutes // 60:02}:{minutes % 60:02}"
        return
    try:
        moment = from_serial(plain[:20], system)
    except (NoDateError, UnreadableError) as why:
        faults[at] = f"holds the date number {plain[:20]}: {why}"
        return
    if moment is None:
        faults[at] = f"holds {plain[:20]} as a date"
        return
    row[at] = moment.first
    dates.add(at)


def _plain_number(text: str) -> str | None:
    """Return a number as people write it: no exponent, no binary tail ("0.1", not "0.1000000000000000055")."""
    if text.isascii() and text.isdecimal() and len(text) < 16:
        return text
    if len(text) > 40:
        return None
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    if not value.is_finite() or abs(value.adjusted()) > 30:
        return None
    # A sheet stores binary fractions; 15 digits are what its own program shows of them.
    rounded = +value if len(value.as_tuple().digits) <= 15 else value.quantize(Decimal(1).scaleb(value.adjusted() - 14))
    plain = f"{rounded:f}"
    return plain.rstrip("0").rstrip(".") if "." in plain else plain


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _box(reference: str) -> tuple[int, int, int, int] | None:
    first, _, last = reference.partition(":")
    a, b = _REFERENCE.fullmatch(first), _REFERENCE.fullmatch(last or first)
    if a is None or b is None:
        return None
    return int(a.group(2)), _column(a.group(1)), int(b.group(2)), _column(b.group(1))


def _to_table(sheet: _Sheet, file_name: str, header_row: int | None, notes: list[Problem]) -> Table:
    start = 0
    if header_row is None:
        start = titles([sum(map(bool, cells.values())) for _, cells, _, _ in sheet.rows[:20]])
        if start:
            notes.append(title_note(file_name, start))
    else:
        start = next((i for i, row in enumerate(sheet.rows) if row[0] == header_row), -1)
        if start < 0:
            raise Refused(
                f"row {header_row} of the sheet {sheet.name!r} is blank, and the mapping puts the header there.",
                where=file_name,
                remedy="Correct `header_row:`.",
            )
    number, cells, _, _ = sheet.rows[start]
    width = max(cells, default=-1) + 1
    header, called = unique_names([cells.get(i, "") for i in range(width)], f"{file_name}:{number}")
    spread = _spread(sheet, number)
    rows = []
    for line, found, faults, dates in sheet.rows[start + 1 :]:
        for column in spread.get(line, ()):
            faults[column] = "is merged with cells of other rows"
        beyond = [i for i, value in found.items() if i >= width and value]
        if beyond:
            faults[-1] = f"the row has a value in column {min(beyond) + 1}, and the header has {width} columns"
        width_here = max(width, max(found, default=0) + 1)
        raw = "\t".join(found.get(i, "") for i in range(width_here))
        rows.append(Row(line, [found.get(i, "") for i in range(width)], raw, faults, frozenset(dates)))
    if sheet.formulas:
        notes.append(
            Problem(
                file_name,
                f"{sheet.formulas} cells hold formulas; the values stored with them were read.",
                "If the sheet was not computed before saving, open it, save it again, and take it in again.",
                "note",
            )
        )
    if sheet.hidden_rows:
        notes.append(Problem(file_name, f"{sheet.hidden_rows} hidden rows were read like the others.", "", "note"))
    return Table("xlsx", header, called, rows, [], notes, number)


def _spread(sheet: _Sheet, header: int) -> dict[int, set[int]]:
    """Return the columns of each row, below the header, that are merged over several rows."""
    there = {row[0] for row in sheet.rows}
    found: dict[int, set[int]] = {}
    budget = MAX_CELLS
    for top, left, bottom, right in sheet.merged:
        if bottom <= max(top, header):
            continue
        columns = range(left, min(right, MAX_COLUMNS) + 1)
        lines = (
            [line for line in there if max(top, header + 1) <= line <= bottom]
            if bottom - top > 1_000
            else range(max(top, header + 1), bottom + 1)
        )
        for line in lines:
            if line in there:
                budget -= len(columns)
                if budget < 0:
                    raise TooMuchError(f"the sheet {sheet.name!r} merges too many cells.")
                found.setdefault(line, set()).update(columns)
    return found
