"""When a row of a mapped table happened: as precise as its cells say, and unknown where they say nothing."""

import re
from functools import lru_cache
from typing import Literal, cast, get_args

from treve.base.time import TimePrecision, When, zone_of
from treve.entries.report import Flag
from treve.sources.cells import BadRowError, UnreadableError
from treve.sources.dates import Moment, clock, moment
from treve.sources.mapped import CORRECT, Cells
from treve.sources.mapping import Mapping
from treve.sources.table import Row, Table

_OFFSET = re.compile(r"(\d{1,2}:.*\d)(Z|[+-](?:0\d|1[0-4]):[0-5]\d)")
_MIDNIGHT = re.compile(r"[T ]0?0:00(?::00(?:\.0+)?)?$")
_PRECISIONS = get_args(TimePrecision)


class WhenCells(Cells):
    """The cells of a table that say when."""

    def __init__(self, table: Table, file_name: str, mapping: Mapping) -> None:
        """Look at each column of dates once as a whole: days may be written with a midnight that means nothing."""
        super().__init__(table, file_name, mapping)
        assert mapping.observed is not None, "a mapping of a table says when"
        self.observed = mapping.observed
        self.moment = lru_cache(maxsize=65_536)(moment)
        self.midnight = frozenset(
            column
            for column in (self.observed.date, self.observed.start, self.observed.end)
            if column is not None and self._is_all_midnight(column)
        )

    def _is_all_midnight(self, column: str) -> bool:
        """Say whether every date of a column ends at 0:00, as programs write days that have no time."""
        cells = [text for text in (row.cells[self.at[column]].strip() for row in self.table.rows) if text]
        return bool(cells) and all(_MIDNIGHT.search(cell) for cell in cells)

    def _moment(self, row: Row, column: str | None) -> Moment | None:
        text = self._get(row, column)
        if not text or column is None:
            return None
        if column in self.midnight:
            text = _MIDNIGHT.sub("", text)
        forms = ("iso",) if self.at[column] in row.dates else self.observed.format
        try:
            return self.moment(text, forms, self.m.date_system)
        except UnreadableError as why:
            raise BadRowError(column, why.what, why.remedy) from None

    def _when(self, row: Row, flags: list[Flag]) -> When:
        """Return the time as precise as the cells say; unknown where they are empty."""
        o = self.observed
        first = self._moment(row, o.date or o.start)
        last = self._moment(row, o.end) if o.end else first
        words = (
            " - ".join(
                t for t in (self._get(row, o.date or o.start), self._get(row, o.end), self._get(row, o.time)) if t
            )
            or None
        )
        if first is None and last is None:
            flags.append(Flag(str(o.date or o.start), "says no date; when it happened is not known", CORRECT, "doubt"))
            return When("unknown", words=words)
        if first is None or last is None:
            missing = o.end if last is None else o.start
            flags.append(Flag(str(missing), "is empty; the other date stands for both", CORRECT, "doubt"))
            first = last = first or last
        assert first is not None and last is not None
        start, end = first.first, last.last
        precision: TimePrecision = first.precision if first == last else _coarser(first, last)
        offset = None
        if o.time is not None and len(start) == 10 and start == end and (text := self._get(row, o.time)):
            if with_zone := _OFFSET.fullmatch(text):  # as forms write a time of day: 14:30:00.000+02:00
                text, offset = with_zone.group(1), with_zone.group(2).replace("Z", "UTC")
            try:
                at, fineness = clock(text)
                start = f"{start}T{at}"
                end = start if fineness == "minute" else f"{start[:13]}:59"
                precision = fineness
            except UnreadableError as why:
                flags.append(Flag(o.time, f"{why.what}; the day stands", why.remedy, "doubt"))
        if end[: len(start)] < start[: len(end)]:
            raise BadRowError(str(o.start or o.date), f"{start} lies after the end, {end}")
        stated = self._word(row, o.precision, "observed.precision", _PRECISIONS, flags)
        if stated is not None:
            precision = cast(TimePrecision, stated)
        zone = first.zone or offset or o.zone or self._zone(row, flags)
        return When(precision, start, end, zone, words if words not in (start, f"{start} - {end}") else None)

    def _zone(self, row: Row, flags: list[Flag]) -> str | None:
        name = self._get(row, self.observed.zone_column)
        if not name:
            return None
        try:
            zone_of(name)
        except ValueError as why:
            flags.append(Flag(str(self.observed.zone_column), f"{why}; no zone was taken", CORRECT, "doubt"))
            return None
        return name


def _coarser(first: Moment, last: Moment) -> Literal["minute", "hour", "day", "days", "month", "longer"]:
    """Return the precision of an interval that is drawn by two cells."""
    if "longer" in (first.precision, last.precision):
        return "longer"
    if first.first[:7] == last.last[:7] and "month" in (first.precision, last.precision):
        return "month"
    if first.first[:10] == last.last[:10]:
        return "hour" if "hour" in (first.precision, last.precision) else "minute"
    return "longer" if "month" in (first.precision, last.precision) else "days"
