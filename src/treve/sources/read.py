"""Bytes of a file to a reading: recognise, decode, tell the rows, give them meaning.

The one door of this room. It is pure: the same bytes, name, mapping and register give the same reading, and nothing is
written anywhere.
"""

import gc
import unicodedata
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.base.ids import sha256_hex
from treve.entries.records import Document
from treve.entries.report import SourceKind
from treve.names.kinds import Kinds
from treve.sources import from_acled, from_effort, from_gdelt, from_geojson, from_kobo, from_treve
from treve.sources.decode import Decoded, decode
from treve.sources.delimited import read_delimited
from treve.sources.flat import with_fields
from treve.sources.from_allegations import from_allegations
from treve.sources.from_press import from_press
from treve.sources.from_table import from_table
from treve.sources.from_ucdp import SOURCE, from_ucdp, is_ucdp, is_ucdp_without_header, with_layout
from treve.sources.guess import Guess, guess
from treve.sources.json_items import read_items
from treve.sources.mapping import TABLE_DELIMITERS, Mapping, read_mapping
from treve.sources.reading import MAX_FILE_BYTES, MappingNeeded, Reading
from treve.sources.recognise import packed, recognise
from treve.sources.running_text import is_article, not_read, unread_language
from treve.sources.table import Row, Table
from treve.sources.unpack import unpack
from treve.sources.workbook import read_workbook

MAX_NAME = 200
FORMATS = ("ucdp-ged", "acled", "gdelt", "geojson", "kobo", "press", "table", "csv", "xlsx")


def read(
    data: bytes,
    file_name: str,
    *,
    kinds: Kinds,
    mapping: str | None = None,
    source: str | None = None,
    as_format: str | None = None,
    mapping_name: str = "mapping",
    source_kind: SourceKind | Callable[[str], SourceKind | None] | None = None,
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
        source_kind: of what kind the source of a text is, said for this file, or by the name of the source; the press
            where nothing is said. A table says so in its mapping, and is refused where it is said for the file.

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
        reading = _read(data, _Asked(file_name, kinds, meant, mapping, source, as_format, source_kind))
    if not (reading.documents or source_kind is None or callable(source_kind)):
        what = "only a text is said to be of one kind of source or another; a table says so in its mapping."
        raise Refused(what, where=file_name, remedy="Leave out `--kind`, or write `source_kind` into the mapping.")
    told = (reading.reports, reading.held, reading.documents, reading.efforts, reading.allegations)
    counted = sum(len(each) for each in told)
    assert reading.rows == counted, "a row was lost or doubled"
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


class _Asked(NamedTuple):
    """What is asked of a file: who speaks, what it means, what it must be."""

    file_name: str
    kinds: Kinds
    meant: Mapping | None
    mapping: str | None
    source: str | None
    as_format: str | None
    source_kind: SourceKind | Callable[[str], SourceKind | None] | None = None

    def kind_of(self, source: str) -> SourceKind:
        """Return of what kind the source of a text is."""
        said = self.source_kind(source) if callable(self.source_kind) else self.source_kind
        return said or "press"

    def may_be(self, form: str) -> bool:
        """Say whether the file may be taken for a format that needs no mapping."""
        return self.as_format in (None, "csv", "xlsx", form) and (self.meant is None or self.meant.format == form)

    def must_be(self, form: str) -> bool:
        """Say whether somebody said that it is this format."""
        return self.as_format == form or (self.meant is not None and self.meant.format == form)

    def speaker(self, otherwise: str) -> str:
        """Return the name of the source."""
        return self.source or (self.meant.source if self.meant else None) or otherwise


def _read(data: bytes, asked: _Asked) -> Reading:
    untold = asked.as_format is None and asked.meant is None
    if asked.as_format == "press" or (untold and is_article(data, asked.file_name)):
        return _of_press(data, asked)
    container = recognise(data, asked.file_name)
    form = asked.as_format
    if form is not None and container not in _MAY_COME_IN.get(form, ("text", "xlsx", "zip")):
        raise _other(_CONTAINERS[container], asked)
    if container == "json":
        return _of_json(data, asked)
    if container == "xlsx":
        meant = asked.meant
        table = read_workbook(
            data, asked.file_name, sheet=meant.sheet if meant else None, header_row=meant.header_row if meant else None
        )
        return _meaning(table, asked)
    decoded = decode(unpack(data, asked.file_name) if container == "zip" else data, asked.file_name, _encoding(asked))
    if asked.may_be("gdelt") and from_gdelt.is_gdelt(decoded.text):
        table = from_gdelt.read_events(decoded.text, asked.file_name, cut=decoded.cut)
    elif container == "zip":
        raise packed(asked.file_name)
    else:
        table = _delimited(decoded, asked)
    return _meaning(table._replace(notes=[*decoded.notes, *table.notes]), asked)


def _of_press(data: bytes, asked: _Asked) -> Reading:
    """Return an article as one document; what it says is derived from its kept original, whenever it is asked for."""
    article = from_press(data, asked.file_name)
    other = unread_language(" ".join(article.text[start:end] for start, end in article.blocks))
    if other is not None:
        raise not_read(other, asked.file_name)
    source = asked.source or article.outlet or "press"
    outlet = unicodedata.normalize("NFC", article.outlet) if article.outlet else None
    name = unicodedata.normalize("NFC", source)
    kind = asked.kind_of(name)
    document = Document(sha256_hex(data), name, kind, article.language, outlet)
    notes = []
    if article.published is None:
        what = "no date of publication was found: nothing that it says is given a year."
        notes.append(Problem(asked.file_name, what, 'Write a line "date 2017-02-14" above the text.', "doubt"))
    return Reading("press", document.source, kind, 1, [], [], notes, None, (document,))


_MAY_COME_IN = {"csv": ("text",), "xlsx": ("xlsx",), "geojson": ("json",), "kobo": ("json", "text", "xlsx")}
_CONTAINERS = {"xlsx": "a workbook", "text": "text", "json": "JSON", "zip": "a zip archive"}


def _other(found: str, asked: _Asked) -> Refused:
    what = f"this is {found}, not {asked.as_format}."
    return Refused(what, where=asked.file_name, remedy="Leave out `--as`, or correct it.")


def _encoding(asked: _Asked) -> str | None:
    return asked.meant.encoding if asked.meant else None


def _delimited(decoded: Decoded, asked: _Asked) -> Table:
    meant = asked.meant
    return read_delimited(
        decoded.text,
        asked.file_name,
        delimiter=TABLE_DELIMITERS[meant.delimiter] if meant and meant.delimiter else None,
        header_row=meant.header_row if meant else None,
        cut=decoded.cut,
        is_plain=decoded.is_plain,
    )


def _of_json(data: bytes, asked: _Asked) -> Reading:
    """Return the reading of a document of features or submissions.

    Raises:
        Refused: JSON that is neither.
    """
    decoded = decode(data, asked.file_name, _encoding(asked))
    if asked.as_format is None and asked.meant is None and from_effort.is_lines(decoded.text):
        reading = from_effort.from_lines(decoded.text, asked.file_name, asked.source)
        return reading._replace(notes=[*decoded.notes, *reading.notes])
    if asked.as_format is None and asked.meant is None and from_treve.is_lines(decoded.text):
        reading = from_treve.from_lines(decoded.text, asked.file_name, asked.kinds, asked.source)
        return reading._replace(notes=[*decoded.notes, *reading.notes])
    items = read_items(decoded.text, asked.file_name, ("features", *from_kobo.LISTS))
    items.notes.extend(decoded.notes)
    if from_geojson.is_geojson(items):
        if asked.as_format == "kobo":
            raise _other("GeoJSON", asked)
        from_geojson.check_layer(items, asked.file_name)
        if asked.meant is None and from_treve.is_export(items, asked.file_name):
            return from_treve.from_export(items, asked.file_name, asked.kinds, asked.source)
        return _mapped(from_geojson.to_features(items, asked.file_name), asked)
    if asked.as_format == "geojson" or not (asked.must_be("kobo") or from_kobo.is_submissions(items)):
        raise Refused(
            "this is JSON, but neither GeoJSON nor a list of submissions of ODK or Kobo.",
            where=asked.file_name,
            remedy="Export it as a table, one row each.",
        )
    return _submitted(from_kobo.to_submissions(items, asked.file_name), asked)


def _meaning(table: Table, asked: _Asked) -> Reading:
    """Return the reading of a table as what it is, or as what somebody said it is."""
    name = asked.file_name
    if asked.may_be("ucdp-ged") and not is_ucdp(table.called) and is_ucdp_without_header(table.called):
        first = Row(table.header_line, table.called, ",".join(table.called))
        table = with_layout(table, first, name)
    if asked.must_be("ucdp-ged") or (asked.may_be("ucdp-ged") and is_ucdp(table.called)):
        return from_ucdp(table, name, asked.kinds, asked.speaker(SOURCE))
    if asked.must_be("acled") or (asked.may_be("acled") and from_acled.is_acled(table.called)):
        return from_acled.from_acled(table, name, asked.kinds, asked.speaker(from_acled.SOURCE))
    if asked.must_be("gdelt") or (asked.may_be("gdelt") and from_gdelt.is_gdelt_header(table.called)):
        return from_gdelt.from_gdelt(table, name, asked.kinds, asked.speaker(from_gdelt.SOURCE))
    if asked.must_be("kobo") or (asked.as_format in (None, "csv", "xlsx") and from_kobo.is_export(table.called)):
        return _submitted(table, asked)
    return _mapped(table, asked)


def _submitted(table: Table, asked: _Asked) -> Reading:
    """Return the reading of submissions of a form."""
    if asked.meant is None or asked.mapping is None or asked.meant.observed is None:
        return _mapped(table, asked, None if asked.meant else from_kobo.guess_of(table, asked.kinds, asked.source))
    meant = from_kobo.meant_for(table, asked.meant)
    if table.format == "kobo":
        table = with_fields(table, meant, asked.file_name)
    reading = _by_mapping(table, asked, meant, asked.mapping)
    notes = from_kobo.notes_on(table, meant, asked.file_name)
    return reading._replace(format="kobo", notes=[*reading.notes, *notes])


def _by_mapping(table: Table, asked: _Asked, meant: Mapping, text: str) -> Reading:
    """Return the rows of a table as its mapping says: reports, how hard anyone looked, or what somebody alleges."""
    tell = from_table
    if meant.effort is not None:
        tell = from_effort.from_effort
    elif meant.alleges is not None:
        tell = from_allegations
    return tell(table, asked.file_name, meant, text, asked.source)


def _mapped(table: Table, asked: _Asked, guessed: Guess | None = None) -> Reading:
    """Return the reading of a table by its mapping, or by a guess that leaves no question open.

    Raises:
        MappingNeeded: there is no mapping, and the guess leaves questions open.
    """
    file_name = asked.file_name
    if asked.meant is not None and asked.mapping is not None:
        if asked.meant.observed is None:
            what = f"the mapping is for {asked.meant.format}, and this is a file of another format."
            raise Refused(what, where=file_name, remedy="Write a mapping for it; see docs/TABLES.md.")
        if table.format in ("geojson", "kobo"):
            table = with_fields(table, asked.meant, file_name)
        return _by_mapping(table, asked, asked.meant, asked.mapping)
    if not table.rows:
        what = "the file holds a header and no rows" if not table.broken else "no row of the file is whole"
        raise Refused(
            f"{what}, so that its columns cannot be told.", where=file_name, remedy="Ask whether it was exported whole."
        )
    if guessed is None:
        guessed = guess(table, asked.kinds, asked.source, placed=[] if any(row.spot for row in table.rows) else None)
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
    meant = read_mapping(guessed.text, "guessed mapping", asked.kinds)
    reading = from_table(table, file_name, meant, guessed.text, asked.source)
    note = Problem(
        file_name,
        "the table came without a mapping; every column that is needed was recognised, and the guess was used.",
        "It is recorded with the take-in; write a mapping to overrule it.",
        "note",
    )
    return reading._replace(notes=[*reading.notes, note])
