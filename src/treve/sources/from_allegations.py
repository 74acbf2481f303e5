"""A table of allegations to allegations: who registered how many acts of whom, for which days.

The mapping says so by `alleges`. Nothing of such a table becomes a report or an incident, and its tallies are never
added up. A row without a day, without a registrar or somebody against whom, or with a tally that cannot be read, is
held.
"""

import unicodedata

import msgspec

from treve.base.errors import Refused
from treve.entries.judgement import Allegation, allegation_id
from treve.entries.records import Held
from treve.entries.report import Flag
from treve.ledger import canonical
from treve.sources.cells import BadRowError, UnreadableError, whole
from treve.sources.mapped import CORRECT
from treve.sources.mapped_when import WhenCells
from treve.sources.mapping import Alleges, Mapping
from treve.sources.reading import Reading, hold
from treve.sources.table import Row, Table


def from_allegations(
    table: Table, file_name: str, mapping: Mapping, mapping_text: str, source: str | None = None
) -> Reading:
    """Return the allegations of a table.

    Args:
        table: as `read_delimited` or `read_workbook` gives it.
        file_name: for messages.
        mapping: what the columns mean; its `alleges` is there.
        mapping_text: the same as it was written, for the record.
        source: who speaks; overrules the mapping's `source`.

    Raises:
        Refused: a column of the mapping is not in the table, or nobody says whose table it is.

    Cost: about 40 us a row.
    """
    name = source or mapping.source
    if name is None:
        what = "nobody says whose table of allegations this is."
        raise Refused(what, where=file_name, remedy="Name the source by `--source NAME`, or by `source:`.")
    reader = _Rows(table, file_name, mapping)
    held: list[Held] = [hold(name, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    found: list[Allegation] = []
    for row in table.rows:
        try:
            found.append(reader.allegation(row))
        except BadRowError as why:
            held.append(hold(name, f"{file_name}:{row.line}:{why.column}", why.message, why.remedy, row.raw))
    rows = len(found) + len(held)
    return Reading(
        table.format, name, mapping.source_kind, rows, [], held, [*table.notes], mapping_text,
        allegations=tuple(found),
    )  # fmt: skip


class _Rows(WhenCells):
    """All rows of one table of allegations under one mapping."""

    def __init__(self, table: Table, file_name: str, mapping: Mapping) -> None:
        super().__init__(table, file_name, mapping)
        assert isinstance(mapping.alleges, Alleges)
        self.alleges = mapping.alleges

    def allegation(self, row: Row) -> Allegation:
        """Return what one row alleges.

        Raises:
            BadRowError: it says no day, nobody, or a tally that cannot be read.
        """
        flags: list[Flag] = []
        by = self._value(row, self.alleges.by, "alleges.by", flags)
        against = self._value(row, self.alleges.against, "alleges.against", flags)
        if not by or not against:
            column = (self.alleges.by if not by else self.alleges.against).column
            raise BadRowError(column or "alleges", "does not say who alleges what of whom", CORRECT)
        when = self._when(row, flags)
        if when.earliest is None or when.latest is None:
            raise BadRowError(str(self.observed.date or self.observed.start), "says no day", CORRECT)
        kind = self._value(row, self.m.kind, "kind", flags)
        place = self.m.place
        where = [self._get(row, column) for column in (place.words, place.name)] if place is not None else []
        told = {
            "against": against, "earliest": when.earliest[:10], "latest": when.latest[:10], "zone": when.zone,
            "count": self._tally(row), "kind": kind, "place": ", ".join(part for part in where if part) or None,
            "text": "\n".join(part for part in (self._get(row, column) for column in self.m.text) if part) or None,
            "agreement": self._value(row, self.alleges.agreement, "alleges.agreement", flags),
        }  # fmt: skip
        said = {key: _normal(value) for key, value in told.items() if value is not None}
        native_id = self._get(row, self.m.id) or None
        number = allegation_id(by, native_id, canonical.encode(said).decode())
        own = {} if native_id is None else {"native_id": _normal(native_id)}
        try:
            return msgspec.convert({"allegation": number, "by": _normal(by), **own, **said}, Allegation)
        except (ValueError, msgspec.ValidationError) as why:
            raise BadRowError("row", f"is no allegation: {why}", CORRECT) from None

    def _tally(self, row: Row) -> int | None:
        text = self._get(row, self.alleges.count)
        try:
            return whole(text, self.style) if text else None
        except UnreadableError as why:
            raise BadRowError(str(self.alleges.count), why.what, why.remedy) from None


def _normal(value: object) -> object:
    return unicodedata.normalize("NFC", value) if isinstance(value, str) else value
