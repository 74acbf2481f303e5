"""How hard anyone looked: a sheet of patrols, cameras or hotlines, or lines of JSON, to effort records.

A sheet needs a mapping with `effort:` (docs/DUTIES.md). Lines of JSON are what `treve export CENTRE effort` writes: one
object a line, no mapping. A row that cannot be read is held whole; a cell that can be left out is, with a doubt.
"""

import re
from typing import Any, cast, get_args

import msgspec

from treve.base.errors import Problem, Refused
from treve.base.time import TimePrecision, When, interval
from treve.entries.effort import Access, Effort, How, effort_id
from treve.entries.records import Held
from treve.entries.report import Flag, SourceKind
from treve.sources.cells import BadRowError, UnreadableError, shown, western
from treve.sources.mapped_when import WhenCells
from treve.sources.mapping import Effort as EffortCells
from treve.sources.mapping import Many, Mapping
from treve.sources.reading import Reading, hold
from treve.sources.table import Row, Table, clean

MOST_MINUTES = 60 * 24 * 366 * 1_000
MOST_DOUBTS = 50
_CLOCK = re.compile(r"(\d{1,6})\s*(?::|h|H)\s*([0-5]?\d)?\s*(?:min|mn|m)?")
_DECIMAL = re.compile(r"(\d{1,6})(?:[.,](\d{1,4}))?")


def from_effort(
    table: Table, file_name: str, mapping: Mapping, mapping_text: str, source: str | None = None
) -> Reading:
    """Return the efforts of a sheet.

    Args:
        table: as `read_delimited` or `read_workbook` gives it.
        file_name: for messages.
        mapping: what the columns mean; it has `effort`.
        mapping_text: the same as it was written, for the record.
        source: who speaks; overrules the mapping's `source`.

    Raises:
        Refused: a column of the mapping is not in the table, or nobody says who speaks.
    """
    rows = _Rows(table, file_name, mapping, source)
    name = rows.source or "several"
    held: list[Held] = [hold(name, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    efforts: list[Effort] = []
    for row in table.rows:
        try:
            efforts.append(rows.effort_of(row))
        except BadRowError as why:
            held.append(hold(name, f"{file_name}:{row.line}:{why.column}", why.message, why.remedy, row.raw))
    kind, count = mapping.source_kind, len(efforts) + len(held)
    notes = [*table.notes, *rows.doubts]
    return Reading(table.format, name, kind, count, [], held, notes, mapping_text, efforts=tuple(efforts))


class _Rows(WhenCells):
    """The rows of one sheet."""

    def __init__(self, table: Table, file_name: str, mapping: Mapping, source: str | None) -> None:
        super().__init__(table, file_name, mapping)
        assert mapping.effort is not None, "asked only for a mapping that has it"
        self.e: EffortCells = mapping.effort
        self.source = source or mapping.source
        self.doubts: list[Problem] = []
        if self.source is None and mapping.source_column is None:
            raise Refused(
                "nobody says who looked in this table.",
                where=file_name,
                remedy="Name the source by `--source NAME`, or by `source:` in the mapping.",
            )

    def effort_of(self, row: Row) -> Effort:
        """Return what a row tells; what is odd about it goes to the notes.

        Raises:
            BadRowError: it does not say who looked, how, or when.
        """
        flags: list[Flag] = []
        for index, fault in row.faults.items():
            if index in self.at.values():
                raise BadRowError(self.table.header[index], fault, "Correct the cell in the sheet.")
        used = {index: name for name, index in self.at.items()}
        self._check_lengths(row, used, set())
        source = self.source or self._get(row, self.m.source_column)
        if not source:
            raise BadRowError(str(self.m.source_column), "is empty: nobody says who looked")
        how = self._word(row, self.e.how, "effort.how", get_args(How), flags)
        if how is None:
            raise BadRowError(self.e.how.column or "how", "does not say how anyone looked", "Correct the cell.")
        observed = self._when(row, flags)
        if observed.precision == "unknown":
            raise BadRowError(str(self.observed.date or self.observed.start), "says no day", "Correct the cell.")
        native_id = self._get(row, self.m.id) or None
        p = self.m.place
        places = {name: self._get(row, getattr(p, name)) or None for name in ("name", "adm2", "adm1")} if p else {}
        text = "\n".join(part for part in (self._get(row, column) for column in self.m.text) if part)
        found = Effort(
            effort_id(source, native_id, row.key or msgspec.json.encode(row.cells)),
            source,
            self.m.source_kind,
            cast(How, how),
            observed,
            native_id,
            **places,
            country=self._value(row, p.country, "place.country", flags) if p else None,
            minutes=self._minutes(row, flags),
            units=self._count(row, self.e.units, flags),
            units_planned=self._count(row, self.e.units_planned, flags),
            areas_planned=self._names(row, self.e.areas_planned),
            areas_reached=self._names(row, self.e.areas_reached),
            planned=self._count(row, self.e.planned, flags),
            reached=self._count(row, self.e.reached, flags),
            access=cast(Access | None, self._word(row, self.e.access, "effort.access", get_args(Access), flags)),
            access_by=self._get(row, self.e.access_by) or None,
            access_why=self._get(row, self.e.access_why) or None,
            text=text or None,
            language=self.m.language if text else None,
        )
        self._tell(row, flags)
        return found

    def _minutes(self, row: Row, flags: list[Flag]) -> int | None:
        if self.e.minutes is not None:
            return self._count(row, self.e.minutes, flags)
        text = self._get(row, self.e.hours)
        if not text:
            return None
        try:
            return minutes_of(text)
        except UnreadableError as why:
            flags.append(Flag(str(self.e.hours), f"{why.what}; it was left out", why.remedy, "doubt"))
            return None

    def _names(self, row: Row, many: Many | None) -> tuple[str, ...]:
        if many is None:
            return ()
        parts = (" ".join(part.split()) for part in self._get(row, many.column).split(many.separator))
        return tuple(dict.fromkeys((many.values or {}).get(part, part) for part in parts if part))

    def _tell(self, row: Row, flags: list[Flag]) -> None:
        for flag in flags:
            if flag.gravity == "doubt" and len(self.doubts) < MOST_DOUBTS:
                where = f"{self.file_name}:{row.line}:{flag.column}"
                self.doubts.append(Problem(where, f"{flag.message}.", flag.remedy, "doubt"))


def minutes_of(text: str) -> int:
    """Return the minutes of a length of time: hours with a decimal, or hours and minutes.

    Raises:
        UnreadableError: it is neither, or too long to be true.

    >>> [minutes_of(each) for each in ("7,5", "7.25", "7:30", "7 h 05", "12")]
    [450, 435, 450, 425, 720]
    """
    plain = western(text.strip())
    if (decimal := _DECIMAL.fullmatch(plain)) is not None:
        part = decimal.group(2) or "0"
        whole: int = 10 ** len(part)
        found = int(decimal.group(1)) * 60 + (int(part) * 60 + whole // 2) // whole
    elif (clock := _CLOCK.fullmatch(plain)) is not None:
        found = int(clock.group(1)) * 60 + int(clock.group(2) or 0)
    else:
        raise UnreadableError(f"is {shown(text)}: expected hours, as 7.5, 7,5, 7:30 or 7 h 30", "Correct the cell.")
    if found > MOST_MINUTES:
        raise UnreadableError(f"is {shown(text)}, longer than a thousand observers look in a year", "Correct the cell.")
    return found


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of JSON: the fields of `treve export CENTRE effort`; `effort`, where left out, is worked out."""

    how: How
    source: str
    earliest: str
    effort: str | None = None
    source_kind: SourceKind = "patrol"
    native_id: str | None = None
    latest: str | None = None
    zone: str | None = None
    time_precision: TimePrecision | None = None
    place: str | None = None
    adm2: str | None = None
    adm1: str | None = None
    country: str | None = None
    minutes: int | None = None
    units: int | None = None
    units_planned: int | None = None
    areas_planned: tuple[str, ...] = ()
    areas_reached: tuple[str, ...] = ()
    planned: int | None = None
    reached: int | None = None
    access: Access | None = None
    access_by: str | None = None
    access_why: str | None = None
    text: str | None = None
    language: str | None = None
    conflict: bool = False


def is_lines(text: str) -> bool:
    """Say whether a text is lines of JSON whose first one tells of an effort."""
    first = next((line for line in text.splitlines() if line.strip()), "")
    if not first.lstrip().startswith("{"):
        return False
    try:
        found: Any = msgspec.json.decode(first.encode())
    except (msgspec.DecodeError, RecursionError, UnicodeEncodeError):
        return False
    return isinstance(found, dict) and {"how", "earliest"} <= found.keys()


def from_lines(text: str, file_name: str, source: str | None = None) -> Reading:
    """Return the efforts of lines of JSON; a line that is none is held."""
    efforts: list[Effort] = []
    held: list[Held] = []
    for number, raw in enumerate(text.split("\n"), 1):
        if not raw.strip():
            continue
        try:
            efforts.append(_of_line(raw, source))
        except (msgspec.DecodeError, ValueError, OverflowError, RecursionError) as why:
            where, remedy = f"{file_name}:{number}", "Correct the line; docs/DUTIES.md names its fields."
            held.append(hold(source or "effort", where, f"{why}.", remedy, clean(raw)))
    sources = {one.source for one in efforts}
    kinds = {one.source_kind for one in efforts}
    name = source or (sources.pop() if len(sources) == 1 else "several")
    kind = kinds.pop() if len(kinds) == 1 else "patrol"
    return Reading("effort", name, kind, len(efforts) + len(held), [], held, [], efforts=tuple(efforts))


def _of_line(raw: str, source: str | None) -> Effort:
    """Return what a line tells.

    Raises:
        msgspec.DecodeError, ValueError: it is none, or no such time exists.
    """
    line = msgspec.json.decode(raw.encode(), type=Line)
    numbers = (line.minutes, line.units, line.units_planned, line.planned, line.reached)
    if any(each is not None and not 0 <= each <= MOST_MINUTES for each in numbers):
        raise ValueError("a number is negative, or too large to be true")
    who = source or line.source
    if not (who.strip() and who.isprintable()):
        raise ValueError("the source has no name that people could read out")
    latest = line.latest or line.earliest
    day = len(line.earliest) == len(latest) == 10
    precision = line.time_precision or (("day" if latest == line.earliest else "days") if day else "minute")
    observed = When(precision, line.earliest, latest, line.zone)
    interval(observed)
    fields = msgspec.structs.asdict(line)
    for name in ("effort", "source", "earliest", "latest", "zone", "time_precision", "place", "conflict"):
        del fields[name]
    cleaned: dict[str, Any] = {
        name: clean(value) if isinstance(value, str) else value for name, value in fields.items()
    }
    for name in ("areas_planned", "areas_reached"):
        cleaned[name] = tuple(dict.fromkeys(clean(each) for each in cleaned[name]))
    given = line.effort if line.effort is not None and re.fullmatch("[0-9a-f]{32}", line.effort) else None
    if line.effort is not None and (given is None or (line.native_id and given != effort_id(who, line.native_id, b""))):
        raise ValueError("`effort` is not the id that its source and native_id give")
    identity = given or effort_id(who, line.native_id, raw.strip().encode())
    area = clean(line.place) if line.place is not None else None
    return Effort(effort=identity, source=clean(who), observed=observed, name=area, **cleaned)
