"""Bytes of a file to a reading: recognise, decode, tell the rows, give them meaning.

The one door of this room. It is pure: the same bytes, name, mapping and register give the same reading, and nothing is
written anywhere.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from treve.base.errors import Problem, Refused
from treve.names.kinds import Kinds
from treve.sources.decode import decode
from treve.sources.delimited import read_delimited
from treve.sources.from_table import from_table
from treve.sources.from_ucdp import SOURCE, from_ucdp, is_ucdp, is_ucdp_without_header, with_layout
from treve.sources.guess import guess
from treve.sources.mapping import TABLE_DELIMITERS, Mapping, read_mapping
from treve.sources.reading import MAX_FILE_BYTES, MappingNeeded, Reading
from treve.sources.recognise import recognise
from treve.sources.table import Row, Table
from treve.sources.workbook import read_workbook

MAX_NAME = 200
FORMATS = ("ucdp-ged", "table", "csv", "xlsx")


def read(
    data: bytes,
    file_name: str,
    *,
    kinds: Kinds,
    mapping: str | None = None,
    source: str | None = None,
    as_format: str | None = None,
    mapping_name: str = "mapping",
) -> Reading:
    """Return the reports of a file, the rows that are held, and what is to be said of it.

    Args:
        data: the whole file.
        file_name: its name, for messages only: a format is told by content.
        kinds: the register of kinds of act.
        mapping: text of a mapping file (docs/TABLES.md); a table needs one unless its columns leave no question open.
        source: who speaks, overruling the mapping.
        as_format: one of `FORMATS`; the file is refused if it is another. "table" takes a UCDP file as a plain table.
        mapping_name: name of the mapping file, for messages.

    Raises:
        Refused: the file as a whole cannot be taken in.
        MappingNeeded: it is a table whose meaning cannot be told; the guess is in `mapping_text`.
        MappingRefused: the mapping has faults, each with line and column.

    Cost: about 30 us a row of UCDP GED, 60 us a row of a table.
    """
    if as_format is not None and as_format not in FORMATS:
        raise Refused(f"there is no format {as_format!r}.", where=file_name, remedy=f"Known: {', '.join(FORMATS)}.")
    if len(data) > MAX_FILE_BYTES:
        raise Refused(
            f"the file has {len(data):,} bytes, and {MAX_FILE_BYTES:,} are read at once.",
            where=file_name,
            remedy="Split it.",
        )
    _require_name(source, "--source")
    with _collector_resting():
        meant = read_mapping(mapping, mapping_name, kinds) if mapping is not None else None
        _require_name(meant.source if meant else None, mapping_name)
        table = _table(data, file_name, meant, as_format)
        reading = _meaning(table, file_name, kinds, meant, mapping, source, as_format)
    assert reading.rows == len(reading.reports) + len(reading.held), "a row was lost or doubled"
    if not reading.rows:
        note = Problem(file_name, "the file holds a header and no rows.", "Ask whether it was exported whole.", "doubt")
        return reading._replace(notes=[*reading.notes, note])
    return reading


def _require_name(source: str | None, where: str) -> None:
    """Refuse a source whose name nobody could read out or type again: it is part of the id of every report."""
    if source is not None and not (source.strip() and source.isprintable() and len(source) <= MAX_NAME):
        raise Refused(
            "a source needs a name that can be read: no control characters, no line ends, and not nothing.",
            where=where,
            remedy=f"Give a short one, of at most {MAX_NAME} letters, such as monitors-north.",
        )


@contextmanager
def _collector_resting() -> Iterator[None]:
    """Keep the collector of cycles from walking over and over what is being built and all of which is kept.

    Measured on 11,757 rows of UCDP: 0.6 s without, 0.35 s with. Nothing here makes cycles in proportion to the file.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            # Freezing and thawing puts what was made among the old objects, instead of walking it at once.
            gc.freeze()
            gc.unfreeze()
            gc.enable()


def _table(data: bytes, file_name: str, meant: Mapping | None, as_format: str | None) -> Table:
    header_row = meant.header_row if meant else None
    container = recognise(data, file_name)
    if as_format in ("csv", "xlsx") and (container == "xlsx") != (as_format == "xlsx"):
        found = "a workbook" if container == "xlsx" else "text"
        raise Refused(f"this is {found}, not {as_format}.", where=file_name, remedy="Leave out `--as`, or correct it.")
    if container == "xlsx":
        return read_workbook(data, file_name, sheet=meant.sheet if meant else None, header_row=header_row)
    decoded = decode(data, file_name, meant.encoding if meant else None)
    delimiter = TABLE_DELIMITERS[meant.delimiter] if meant and meant.delimiter else None
    table = read_delimited(
        decoded.text, file_name, delimiter=delimiter, header_row=header_row, cut=decoded.cut, is_plain=decoded.is_plain
    )
    return table._replace(notes=[*decoded.notes, *table.notes])


def _meaning(
    table: Table,
    file_name: str,
    kinds: Kinds,
    meant: Mapping | None,
    mapping: str | None,
    source: str | None,
    as_format: str | None,
) -> Reading:
    """Return the reading of a table as what it is, or as what somebody said it is."""
    may_be_ucdp = as_format != "table" and (meant is None or meant.format == "ucdp-ged")
    if may_be_ucdp and not is_ucdp(table.called) and is_ucdp_without_header(table.called):
        first = Row(table.header_line, table.called, ",".join(table.called))
        table = with_layout(table, first, file_name)
    if (
        as_format == "ucdp-ged"
        or (meant is not None and meant.format == "ucdp-ged")
        or (may_be_ucdp and is_ucdp(table.called))
    ):
        name = source or (meant.source if meant else None) or SOURCE
        return from_ucdp(table, file_name, kinds, name)
    if meant is not None and mapping is not None:
        return from_table(table, file_name, meant, mapping, source)
    if not table.rows:
        what = "the file holds a header and no rows" if not table.broken else "no row of the file is whole"
        raise Refused(
            f"{what}, so that its columns cannot be told.", where=file_name, remedy="Ask whether it was exported whole."
        )
    guessed = guess(table, kinds, source)
    if guessed.doubts:
        more = f" (and {len(guessed.doubts) - 3} more)" if len(guessed.doubts) > 3 else ""
        raise MappingNeeded(
            f"this is a table of {len(table.rows)} rows whose meaning is not sure:"
            f" {' '.join(guessed.doubts[:3])}{more}",
            where=file_name,
            remedy="Answer the questions in the guessed mapping, and take the file in with `--mapping`.",
            mapping_text=guessed.text,
            doubts=guessed.doubts,
        )
    reading = from_table(table, file_name, read_mapping(guessed.text, "guessed mapping", kinds), guessed.text, source)
    note = Problem(
        file_name,
        "the table came without a mapping; every column that is needed was recognised, and the guess was used.",
        "It is recorded with the take-in; write a mapping to overrule it.",
        "note",
    )
    return reading._replace(notes=[*reading.notes, note])
