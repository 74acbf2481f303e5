"""Delimited text to a table: CSV in all the ways that people and programs write it.

Each row keeps the physical line on which it begins. A row that does not fit is broken and kept as it is; the rows
after it load. A quotation mark that is never closed would swallow everything that follows: where the lines after
it are rows by themselves, only its own line is broken.

The reader is Python's `csv` in strict mode, fed line by line, so that one endless line or quotation cannot make it
hold the whole file in one cell.
"""

import csv
import io
import re
import unicodedata
from collections import Counter
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.sources.reading import MAX_ROWS
from treve.sources.table import UNREADABLE, BrokenRow, Row, Table, clean, readable, title_note, titles, unique_names

DELIMITERS = {",": "comma", ";": "semicolon", "\t": "tab", "|": "bar"}
MAX_LINE = 1_048_576
MAX_RECORD_LINES = 1_000
_MAX_RESYNCS = 1_000


class _Record(NamedTuple):
    line: int
    lines: int
    cells: list[str]


class _TooLongError(Exception):
    pass


class _Feeder:
    """Hands physical lines to the reader, and remembers where the record began."""

    def __init__(self, lines: list[str], at: int) -> None:
        self.lines = lines
        self.at = at
        self.start = at

    def __iter__(self) -> "_Feeder":
        return self

    def __next__(self) -> str:
        at = self.at
        if at >= len(self.lines):
            raise StopIteration
        self.at = at + 1
        line = self.lines[at]
        if len(line) > MAX_LINE or at - self.start >= MAX_RECORD_LINES:
            raise _TooLongError
        return line


def read_delimited(
    text: str,
    file_name: str,
    *,
    delimiter: str | None = None,
    header_row: int | None = None,
    cut: bool = False,
    is_plain: bool = False,
) -> Table:
    """Return the table that a delimited text holds.

    Args:
        text: the whole text, lone surrogates standing for bytes that could not be read.
        file_name: for messages.
        delimiter: one of `DELIMITERS`; by default it is told from the text.
        header_row: physical line of the header, from 1; by default the first line that is not blank.
        cut: the file ends inside a character.
        is_plain: the text is known to hold neither control characters nor lone surrogates.

    Raises:
        Refused: no rows of equal width, too many lines, a delimiter that cannot be told, a header that is not there.

    Cost: about 6 million cells a second; memory about three times the text.
    """
    if text.count("\n") + text.count("\r") > MAX_ROWS + 65_536:
        raise Refused(
            f"the file has more than {MAX_ROWS:,} lines.", where=file_name, remedy="Split it, and take in the parts."
        )
    lines = io.StringIO(text, newline="").readlines()
    notes: list[Problem] = []
    first = 0
    if lines and lines[0].lower().startswith("sep=") and len(lines[0].strip()) == 5:
        delimiter, first = delimiter or lines[0].strip()[4], 1
    if header_row is not None:
        if header_row > len(lines):
            raise Refused(
                f"the mapping puts the header on line {header_row}, but the file has {len(lines)} lines.",
                where=file_name,
                remedy="Correct `header_row:`.",
            )
        first = header_row - 1
    while first < len(lines) and not lines[first].strip():
        first += 1
    if first == len(lines):
        raise Refused("the file holds blank lines only.", where=file_name, remedy="Ask for it again.")
    above = first
    if header_row is None:
        first = _below_bare_lines(lines, first)
    if delimiter is None:
        delimiter = _tell_delimiter(lines, first, file_name)
    if header_row is None:
        top, _ = _records(lines[first : first + 20], 0, delimiter)
        skipped = titles([sum(map(bool, record.cells)) for record in top])
        first += top[skipped].line - 1 if skipped else 0
        if first > above:
            notes.append(title_note(file_name, sum(bool(line.strip()) for line in lines[above:first])))
    is_clean = (is_plain or not _ODD.search(text)) and unicodedata.is_normalized("NFC", text)
    return _table(lines, first, delimiter, file_name, notes, cut, is_clean)


_ODD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")


def _table(
    lines: list[str], first: int, delimiter: str, file_name: str, notes: list[Problem], cut: bool, is_clean: bool
) -> Table:
    records, broken = _records(lines, first, delimiter)
    if not records or records[0].line != first + 1:
        raise Refused(
            "the header cannot be read: a quotation mark in it is not closed, or it is too long.",
            where=f"{file_name}:{first + 1}",
            remedy="Correct the header, or name its line by `header_row:` in a mapping.",
        )
    header, called = unique_names(records[0].cells, f"{file_name}:{first + 1}")
    width = len(header)
    rows: list[Row] = []
    blank = 0
    last_line = len(lines)
    open_end = not lines[-1].endswith(("\n", "\r")) and len(lines) > first + records[0].lines
    for line, count, cells in records[1:]:
        if not any(cells):
            blank += len(cells) > 1
            continue
        raw = lines[line - 1] if count == 1 else "".join(lines[line - 1 : line - 1 + count])
        is_last = line - 1 + count == last_line
        if len(cells) > width and not any(cells[width:]):
            del cells[width:]
        if len(cells) != width:
            if is_last and (open_end or cut) and len(cells) < width:
                broken.append(_cut_row(line, raw))
            else:
                broken.append(_ragged(line, raw, len(cells), width))
            continue
        if is_last and cut:
            broken.append(_cut_row(line, raw))
            continue
        if is_clean:
            rows.append(Row(line, cells if count == 1 else [clean(c) for c in cells], raw))
            continue
        if UNREADABLE.search(raw):
            broken.append(
                BrokenRow(
                    line,
                    "the row holds bytes that the file's encoding does not know.",
                    "Correct them at the source, or declare another `encoding:` in a mapping.",
                    readable(raw),
                )
            )
            continue
        cleaned = any(_ODD.search(c) for c in cells)
        rows.append(Row(line, [clean(c) for c in cells], readable(raw), cleaned=cleaned))
    broken.sort()
    if broken and broken[-1].message == _CUT:
        notes.append(
            Problem(
                f"{file_name}:{broken[-1].line}",
                "the file ends in the middle of a row: it was cut off, and may have had more rows.",
                "Ask for the whole file; what is already known will not be taken in twice.",
                "doubt",
            )
        )
    elif open_end and rows and rows[-1].line + rows[-1].raw.count("\n") >= last_line:
        notes.append(
            Problem(
                f"{file_name}:{rows[-1].line}",
                "the last line has no line end: if the file was cut off there, its last cell may be incomplete.",
                "Compare the last row with the source.",
                "note",
            )
        )
    if blank:
        notes.append(Problem(file_name, f"{blank} rows with delimiters but nothing else were passed over.", "", "note"))
    if len(rows) + len(broken) > MAX_ROWS:
        raise Refused(f"the file has more than {MAX_ROWS:,} rows.", where=file_name, remedy="Split it.")
    return Table("csv", header, called, rows, broken, notes, first + 1)


_CUT = "the file ends in the middle of this row."


def _cut_row(line: int, raw: str) -> BrokenRow:
    return BrokenRow(line, _CUT, "Ask for the whole file, and take it in again.", readable(raw))


def _ragged(line: int, raw: str, count: int, width: int) -> BrokenRow:
    return BrokenRow(
        line,
        f"the row has {count} cells, and the header has {width}.",
        "Correct the row: a delimiter inside a cell needs quotation marks around the cell.",
        readable(raw),
    )


def _records(lines: list[str], first: int, delimiter: str) -> tuple[list[_Record], list[BrokenRow]]:
    """Return the records and the lines that are none; blank lines are neither."""
    records: list[_Record] = []
    broken: list[BrokenRow] = []
    feeder = _Feeder(lines, first)
    reader = csv.reader(feeder, delimiter=delimiter, strict=True)
    width = 0
    resyncs = 0
    while True:
        start = feeder.start = feeder.at
        message = ""
        cells: list[str] = []
        try:
            cells = next(reader)
        except StopIteration:
            return records, broken
        except (csv.Error, _TooLongError) as why:
            message = str(why) or "too long"
        count = feeder.at - start
        if not message and (count == 1 or not width or len(cells) == width):
            if cells:
                width = width or len(cells)
                records.append(_Record(start + 1, count, cells))
            continue
        # Broken, or of several lines and of the wrong width: perhaps one mark swallowed rows that are whole.
        if count > 1 and resyncs < _MAX_RESYNCS and _has_whole_row(lines, start + 1, feeder.at, width, delimiter):
            resyncs += 1
            broken.append(_unclosed(start + 1, lines[start], delimiter))
            feeder = _Feeder(lines, start + 1)
            reader = csv.reader(feeder, delimiter=delimiter, strict=True)
            continue
        raw = "".join(lines[start : feeder.at])
        if not message:
            broken.append(_ragged(start + 1, raw, len(cells), width))
        elif "unexpected end of data" in message:
            broken.append(_cut_row(start + 1, raw))
        else:
            broken.append(_misquoted(start + 1, raw, message))
        feeder = _Feeder(lines, feeder.at)
        reader = csv.reader(feeder, delimiter=delimiter, strict=True)


def _has_whole_row(lines: list[str], start: int, end: int, width: int, delimiter: str) -> bool:
    for line in lines[start : min(end, start + 50)]:
        if len(line) > MAX_LINE or line.count(delimiter) < width - 1:
            continue
        try:
            cells = next(csv.reader([line], delimiter=delimiter, strict=True), [])
        except csv.Error:
            continue
        if len(cells) == width:
            return True
    return False


def _unclosed(line: int, raw: str, delimiter: str) -> BrokenRow:
    return BrokenRow(
        line,
        "a quotation mark in this row is not closed.",
        "Close it, or double it where it is part of the text;"
        f" the {DELIMITERS.get(delimiter, 'delimiter')} separates cells.",
        readable(raw),
    )


def _misquoted(line: int, raw: str, message: str) -> BrokenRow:
    if "field larger" in message or message == "too long":
        return BrokenRow(
            line,
            "the row is too long to be one: a quotation mark may not be closed, or line ends are missing.",
            "Look at the row in the original file.",
            readable(raw),
        )
    return BrokenRow(
        line,
        "a quotation mark stands inside a quoted cell.",
        'Double it ("") where it is part of the text.',
        readable(raw),
    )


def _below_bare_lines(lines: list[str], first: int) -> int:
    """Return the line below a title: a few lines without any delimiter, and then one with at least two of a kind."""
    for at in range(first, min(first + 10, len(lines))):
        most = max(lines[at].count(delimiter) for delimiter in DELIMITERS)
        if most >= 2:
            return at
        if most or '"' in lines[at]:
            return first
    return first


def _tell_delimiter(lines: list[str], first: int, file_name: str) -> str:
    """Return the delimiter under which most of the first records have the width of the header."""
    sample = [line for line in lines[first : first + 200] if len(line) < 65_536] or lines[first : first + 1]
    found: list[tuple[float, int, str]] = []
    for delimiter in DELIMITERS:
        if not any(delimiter in line for line in sample):
            continue
        records, broken = _records(sample, 0, delimiter)
        widths = [len(r.cells) for r in records if any(r.cells)]
        if not widths or widths[0] < 2:
            continue
        share = Counter(widths)[widths[0]] / (len(widths) + max(0, len(broken) - 1))
        found.append((round(share, 3), widths[0], delimiter))
    found.sort(reverse=True)
    if not found or (found[0][0] <= 0.5 and len(sample) > 3):
        raise Refused(
            "this is not a table: its lines do not have the same number of cells under any delimiter"
            " (comma, semicolon, tab, bar).",
            where=file_name,
            remedy="Name the line of the header by `header_row:` and the delimiter by `delimiter:` in a mapping.",
        )
    if len(found) > 1 and found[1][0] == found[0][0] and found[1][1] * 2 > found[0][1]:
        names = " or ".join(DELIMITERS[d] for _, _, d in found[:2])
        raise Refused(
            f"it cannot be told whether {names} separates the cells.",
            where=file_name,
            remedy="Declare `delimiter:` in a mapping.",
        )
    return found[0][2]
