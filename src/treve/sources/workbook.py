"""XLSX bytes to a table, read as a stream with bounds, so that no file can make it swell.

We read the few parts of the format that a table needs ourselves, because what the libraries leave out matters here:
python-calamine gives an error cell and a formula without a stored value as an empty cell, and allots the whole
rectangle of a sheet that uses two far corners; openpyxl gives either formulas or values (ADR 0005).

* Before anything is unpacked, the directory of the archive is held against bounds; while unpacking, so is what comes out.
* A document type declaration (the only way to define entities) is refused. Nothing outside the file is ever opened.
* A formula counts as the value stored with it; without one, and with an error value, the cell is a fault.
* Dates follow the workbook's own system (1900 or 1904) and the cell's number format, and become ISO 8601.
* Cells merged over several rows are faults: whether the value holds for each row, only the author knows.

Source: ECMA-376, part 1 (18.2 workbook, 18.3 worksheets, 18.4 shared strings, 18.8 styles). Cost: about 3 us a cell.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal, InvalidOperation
from typing import IO
from xml.parsers import expat

from treve.base.errors import Problem, Refused
from treve.sources.cells import Unreadable
from treve.sources.dates import DateSystem, NoDateError, from_serial
from treve.sources.reading import MAX_COLUMNS, MAX_ROWS, MAX_TEXT_BYTES
from treve.sources.table import Row, Table, clean, unique_names

MAX_MEMBERS = 2_000
MAX_UNPACKED_BYTES = 256 * 1024 * 1024
MAX_RATIO = 200
"""Sheets shrink by 5 to 40; what shrinks more than this, above a megabyte, was made to swell."""

MAX_CELLS = 1_000_000
MAX_STRINGS_CHARS = 64 * 1024 * 1024
_CHUNK = 65_536
_BUILT_IN_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_ERRORS = ("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A")
_REFERENCE = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    struct.error,
    UnicodeError,
    ValueError,
    OverflowError,
    OSError,
)


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


class _TooMuchError(Exception):
    pass


def read_workbook(data: bytes, file_name: str, *, sheet: str | None = None, header_row: int | None = None) -> Table:
    """Return the table of one sheet.

    Args:
        data: the whole file.
        file_name: for messages.
        sheet: its name; by default the only visible sheet that holds anything.
        header_row: row of the header, from 1; by default the first row that is not blank.

    Raises:
        Refused: not a workbook, damaged, protected by a password, built to swell, several sheets to choose from, no such
            sheet, or no header.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
        _guard(archive, len(data), file_name)
        book = _Book(archive, file_name)
        sheets = book.sheets
        found = _choose(book, sheets, sheet, file_name)
        return _to_table(found, file_name, header_row, book.notes)
    except expat.ExpatError as why:
        raise Refused(
            f"a part of the workbook is not whole XML ({why}).",
            where=file_name,
            remedy="Open it, and save it again as XLSX or CSV.",
        ) from why
    except _TooMuchError as why:
        raise Refused(
            str(why), where=file_name, remedy="Export the sheet as CSV in UTF-8, in parts if need be."
        ) from why
    except _DAMAGED as why:
        raise Refused(
            f"the workbook is damaged, cut off or protected ({why}).",
            where=file_name,
            remedy="Open it in the program that made it, without password, and save it again.",
        ) from why


def _guard(archive: zipfile.ZipFile, size: int, file_name: str) -> None:
    """Refuse what was made to swell, by the archive's own directory, before a byte is unpacked."""
    members = archive.infolist()
    unpacked = sum(member.file_size for member in members)
    bomb = (
        f"its {len(members)} parts"
        if len(members) > MAX_MEMBERS
        else f"{unpacked:,} bytes unpacked"
        if unpacked > MAX_UNPACKED_BYTES
        else f"{unpacked:,} bytes out of {size:,}"
        if unpacked > 1_000_000 and unpacked > MAX_RATIO * size
        else next(
            (
                f"{m.file_size:,} bytes out of {m.compress_size:,} in {m.filename!r}"
                for m in members
                if m.file_size > 1_000_000 and m.file_size > MAX_RATIO * max(1, m.compress_size)
            ),
            "",
        )
    )
    if bomb:
        raise Refused(
            f"the workbook is built to swell ({bomb}) and was not unpacked.",
            where=file_name,
            remedy="Do not open it. If it is honest, export the sheet as CSV.",
        )
    if any(member.flag_bits & 1 for member in members):
        raise Refused("the workbook is protected by a password.", where=file_name, remedy="Save it without one.")


class _Book:
    """The parts of a workbook that stand beside its sheets."""

    def __init__(self, archive: zipfile.ZipFile, file_name: str) -> None:
        self.archive = archive
        self.file_name = file_name
        self.left = MAX_UNPACKED_BYTES
        self.notes: list[Problem] = []
        self.system: DateSystem = "1900"
        self.sheets: list[tuple[str, str, bool]] = []
        self._names = set(archive.namelist())
        self._workbook()
        self.strings = self._strings()
        self.date_styles = self._date_styles()

    def parse(
        self,
        name: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Feed one part to the handlers, by local names of its elements; stops at the bounds."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = lambda tag, attributes: start(tag.rpartition(" ")[2], attributes)
        if end is not None:
            parser.EndElementHandler = lambda tag: end(tag.rpartition(" ")[2])
        if text is not None:
            parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = self._no_doctype
        with self.archive.open(name) as part:
            for chunk in self._chunks(part):
                parser.Parse(chunk)
            parser.Parse(b"", True)

    def _chunks(self, part: IO[bytes]) -> Iterator[bytes]:
        while chunk := part.read(_CHUNK):
            self.left -= len(chunk)
            if self.left < 0:
                raise _TooMuchError(f"the workbook holds more than {MAX_UNPACKED_BYTES:,} bytes unpacked.")
            yield chunk

    def _no_doctype(self, *_: object) -> None:
        raise Refused(
            "a part of the workbook declares a document type, which could define entities; no workbook needs one.",
            where=self.file_name,
            remedy="Do not open it. Ask for it as CSV.",
        )

    def _workbook(self) -> None:
        if "xl/workbook.xml" not in self._names:
            raise Refused(
                "the archive holds no workbook.", where=self.file_name, remedy="Save the table as XLSX or CSV."
            )
        targets: dict[str, str] = {}
        listed: list[tuple[str, str, bool]] = []

        def relation(tag: str, at: dict[str, str]) -> None:
            if tag == "Relationship" and at.get("TargetMode") != "External":
                target = at.get("Target", "")
                targets[at.get("Id", "")] = target[1:] if target.startswith("/") else f"xl/{target}"

        def element(tag: str, at: dict[str, str]) -> None:
            if tag == "workbookPr" and at.get("date1904") in ("1", "true", "on"):
                self.system = "1904"
            elif tag == "sheet":
                key = next((value for name, value in at.items() if name.rpartition(" ")[2] == "id"), "")
                listed.append((at.get("name", ""), key, at.get("state", "visible") == "visible"))

        if "xl/_rels/workbook.xml.rels" in self._names:
            self.parse("xl/_rels/workbook.xml.rels", relation)
        self.parse("xl/workbook.xml", element)
        self.sheets = [
            (name, targets[key], seen)
            for name, key, seen in listed
            if targets.get(key) in self._names and "sheets/" in targets[key]
        ]
        if self.system == "1904":
            self.notes.append(
                Problem(self.file_name, "the workbook counts days from 1904, and was read so.", "", "note")
            )

    def _strings(self) -> list[str]:
        found: list[str] = []
        parts: list[str] = []
        state = {"text": False, "phonetic": False, "chars": 0}

        def start(tag: str, _: dict[str, str]) -> None:
            if tag == "si":
                parts.clear()
            state["text"] = tag == "t"
            state["phonetic"] = state["phonetic"] or tag == "rPh"

        def end(tag: str) -> None:
            if tag == "si":
                found.append("".join(parts))
            elif tag == "rPh":
                state["phonetic"] = False
            state["text"] = False

        def text(data: str) -> None:
            if state["text"] and not state["phonetic"]:
                state["chars"] += len(data)
                if state["chars"] > MAX_STRINGS_CHARS:
                    raise _TooMuchError("the workbook holds too much text.")
                parts.append(data)

        if "xl/sharedStrings.xml" in self._names:
            self.parse("xl/sharedStrings.xml", start, end, text)
        return found

    def _date_styles(self) -> set[int]:
        """Return the indexes of cell formats that show a number as a date or time."""
        custom: dict[int, str] = {}
        formats: list[int] = []
        inside = {"cellXfs": False}

        def start(tag: str, at: dict[str, str]) -> None:
            if tag == "numFmt":
                custom[_number(at.get("numFmtId"))] = at.get("formatCode", "")
            elif tag == "cellXfs":
                inside["cellXfs"] = True
            elif tag == "xf" and inside["cellXfs"]:
                formats.append(_number(at.get("numFmtId")))

        def end(tag: str) -> None:
            if tag == "cellXfs":
                inside["cellXfs"] = False

        if "xl/styles.xml" in self._names:
            self.parse("xl/styles.xml", start, end)
        return {
            index
            for index, number in enumerate(formats)
            if (number in custom and _is_date_format(custom[number]))
            or (number not in custom and number in _BUILT_IN_DATES)
        }


def _number(text: str | None) -> int:
    return int(text) if text and text.isascii() and text.isdecimal() and len(text) < 10 else 0


def _is_date_format(code: str) -> bool:
    """Say whether a number format shows a date: a d, m, y, h or s outside quotes, colours and escapes."""
    bare = re.sub(r'"[^"]*"|\\.|_.|\*.|\[(?!h|m|s)[^\]]*\]', "", code.split(";", maxsplit=1)[0], flags=re.IGNORECASE)
    return bool(re.search(r"[dmyhsaj]", bare, re.IGNORECASE)) and "general" not in bare.lower()


def _choose(book: _Book, sheets: list[tuple[str, str, bool]], wanted: str | None, file_name: str) -> _Sheet:
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


def _read_sheet(book: _Book, name: str, part: str) -> _Sheet:
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
                raise _TooMuchError(f"the sheet {name!r} has more columns than a sheet can have.")
            next_column = column + 1
            total += 1
            if total > MAX_CELLS:
                raise _TooMuchError(f"the sheet {name!r} has more than {MAX_CELLS:,} cells.")
            cell = _Cell(column, at.get("t", "n"), _number(at.get("s")))
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
                raise _TooMuchError(f"a cell of the sheet {name!r} is longer than a sheet allows.")
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
                    raise _TooMuchError(f"the sheet {name!r} has more than {MAX_ROWS:,} rows.")
        elif tag in ("v", "t", "f", "rPh"):
            collecting = ""

    book.parse(part, start, end, text)
    return sheet


def _settle(cell: _Cell, book: _Book, row: dict[int, str], faults: dict[int, str], dates: set[int]) -> None:
    """Write what a finished cell says into its row."""
    value, at = cell.value, cell.column
    if cell.kind == "e" or (cell.kind == "str" and value in _ERRORS):
        faults[at] = f"holds the error {value[:20] or '(unnamed)'}"
        row[at] = value
    elif cell.has_formula and not cell.has_value:
        faults[at] = "holds a formula whose value was not stored"
        row[at] = ""
    elif cell.kind == "s":
        index = _number(value)
        if index >= len(book.strings) or not value.isdecimal():
            faults[at] = "points to a text that the workbook does not have"
        else:
            row[at] = clean(book.strings[index])
    elif cell.kind == "b":
        row[at] = {"1": "true", "0": "false"}.get(value, value)
    elif cell.kind in ("str", "inlineStr"):
        row[at] = clean(value)
    elif cell.kind == "d":
        row[at] = clean(value).replace("T00:00:00", "").removesuffix("Z")
        dates.add(at)
    elif value:
        plain = _plain_number(value)
        if plain is None:
            faults[at] = f"holds {value[:40]!r}, which is no number"
            row[at] = clean(value)
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
    except (NoDateError, Unreadable) as why:
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
    if header_row is not None:
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
                    raise _TooMuchError(f"the sheet {sheet.name!r} merges too many cells.")
                found.setdefault(line, set()).update(columns)
    return found
