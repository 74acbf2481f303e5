"""A mission's own table to reports, by a mapping that says what its columns mean.

Each column is read by the reader that the mapping names, and nothing else is made of it. What cannot be read is
left out with a doubt where the rest of the row still says something, and holds the row where it would not: no date that
exists, no place at all, a cell whose sheet itself calls it an error, a text too long to keep.
"""

import re
from collections.abc import Iterator
from typing import Any, cast, get_args

import msgspec

from treve.base.errors import Problem, Refused
from treve.base.ids import ReportId, report_id
from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.entries.records import Held
from treve.entries.report import Content, Flag, Harm, Identity, Means, Named, Provenance, Report
from treve.sources.cells import BadRowError, UnreadableError, both_e7, degrees_e7, dms_e7, shown
from treve.sources.geometry import Spot, from_odk
from treve.sources.mapped import CORRECT
from treve.sources.mapped_when import WhenCells
from treve.sources.mapping import Mapping, People, Place
from treve.sources.reading import MAX_NAME_BYTES, MAX_TEXT_BYTES, Reading, hold
from treve.sources.spots import contradicted, doubt_of
from treve.sources.table import Row, Table


def from_table(table: Table, file_name: str, mapping: Mapping, mapping_text: str, source: str | None = None) -> Reading:
    """Return the reports of a table.

    Args:
        table: as `read_delimited` or `read_workbook` gives it.
        file_name: for messages.
        mapping: what the columns mean.
        mapping_text: the same as it was written, for the record.
        source: who speaks; overrules the mapping's `source`.

    Raises:
        Refused: a column of the mapping is not in the table, or nobody says who speaks.

    Cost: about 40 us a row.
    """
    reader = _Rows(table, file_name, mapping, source)
    name = reader.source or "several"
    held: list[Held] = [hold(name, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    reports: list[Report] = []
    for row, outcome in reader.read():
        if isinstance(outcome, Report):
            reports.append(outcome)
        else:
            where = f"{file_name}:{row.line}:{outcome.column}"
            held.append(hold(name, where, outcome.message, outcome.remedy, row.raw))
    notes = [*table.notes, *reader.notes()]
    return Reading(
        table.format, name, mapping.source_kind, len(reports) + len(held), reports, held, notes, mapping_text
    )


class _Rows(WhenCells):
    """All rows of one table under one mapping."""

    def __init__(self, table: Table, file_name: str, mapping: Mapping, source: str | None) -> None:
        super().__init__(table, file_name, mapping)
        if mapping.place is None and table.rows and not any(row.spot for row in table.rows):
            raise Refused(
                "the mapping does not say where: only features of GeoJSON carry a place of their own.",
                where=file_name,
                remedy="Add `place:` to the mapping; see docs/TABLES.md.",
            )
        self.place = mapping.place or Place.model_construct()
        self.is_drawn = not (self.place.latitude or self.place.both or self.place.geopoint)
        self.source = source or mapping.source
        if self.source is None and mapping.source_column is None:
            raise Refused(
                "nobody says who speaks in this table.",
                where=file_name,
                remedy="Name the source by `--source NAME`, or by `source:` in the mapping.",
            )
        self.seen: dict[str, int] = {}
        names, lats, lons = self.place.name, self.place.latitude, self.place.longitude
        self.contradicted = (
            contradicted((r.cells[self.at[names]], r.cells[self.at[lats]], r.cells[self.at[lons]]) for r in table.rows)
            if names and lats and lons
            else frozenset()
        )

    def notes(self) -> Iterator[Problem]:
        """Give what is to be said of the table as a whole."""
        used = set(self.at.values())
        left = [name for i, name in enumerate(self.table.header) if i not in used]
        if left:
            yield Problem(
                self.file_name,
                f"columns that the mapping does not name stay in the original only: {', '.join(left[:40])}"
                f"{' ...' if len(left) > 40 else ''}.",
                "Name them in the mapping if they matter.",
                "note",
            )
        for (key, word), count in sorted(self.unmapped.items(), key=lambda item: (-item[1], item[0]))[:50]:
            yield Problem(
                self.file_name,
                f"{shown(word)} in {key} stands for nothing in the mapping; in {count} rows it was kept as called.",
                f"Add it to `{key}: values:` and take the file in again.",
                "doubt",
            )
        if self.midnight:
            yield Problem(
                self.file_name,
                "all times of the date column are 0:00; it was read as days without time.",
                "If midnight is meant, put the time into a column of its own.",
                "note",
            )

    def read(self) -> Iterator[tuple[Row, "Report | BadRowError"]]:
        """Give each row with its report, or with what holds it."""
        used = {index: name for name, index in self.at.items()}
        for row in self.table.rows:
            try:
                _check_faults(row, used)
                yield row, self._report(row, used)
            except BadRowError as why:
                yield row, why
            except UnreadableError as why:  # of a cell without which the row says nothing
                yield row, BadRowError("row", why.what, why.remedy)

    def _report(self, row: Row, used: dict[int, str]) -> Report:
        m, flags = self.m, list[Flag]()
        if row.cleaned:
            flags.append(
                Flag("row", "control characters were taken out of it", "Compare with the original file.", "note")
            )
        texts = {index for column in m.text for index in [self.at[column]]}
        if len(row.raw) * 4 > MAX_NAME_BYTES:
            self._check_lengths(row, used, texts)
        source = self.source or self._get(row, m.source_column)
        if not source:
            raise BadRowError(str(m.source_column), "is empty: nobody says who speaks")
        native_id = self._get(row, m.id) or None
        if native_id is not None and re.fullmatch(r"\d\.\d+E\+\d+", native_id):
            raise BadRowError(
                str(m.id),
                f"is {shown(native_id)}: the spreadsheet has lost digits of this id",
                "Format the column as text.",
            )
        raw = row.key or msgspec.json.encode(row.cells)
        identity = report_id(source, native_id, raw)
        before = self.seen.setdefault(identity, row.line)
        if before != row.line:
            what = "the same id stands" if native_id else "the same words stand"
            flags.append(
                Flag(
                    m.id or "row",
                    f"{what} in row {before}",
                    "If these are two events, give each an id of its own.",
                    "doubt",
                )
            )
        observed = self._when(row, flags)
        place = self._where(row, flags)
        kind = self._value(row, m.kind, "kind", flags)
        called = self._get(row, m.kind.column) if m.kind is not None else ""
        counts: dict[str, int] = {
            what: n for what, column in m.counts.items() if (n := self._count(row, column, flags)) is not None
        }
        weapon = self._value(row, m.weapon, "weapon", flags)
        text = "\n".join(part for part in (self._get(row, column) for column in m.text) if part)
        if len(text.encode()) > MAX_TEXT_BYTES:
            raise BadRowError(m.text[0], f"the text is longer than {MAX_TEXT_BYTES} bytes", "Shorten it at the source.")
        return Report(
            Identity(identity, source, m.source_kind, native_id, self._actors(row)),
            place,
            Content(
                observed=observed,
                kind=kind or "unknown",
                as_called=called or None,
                weapon=weapon,
                calibre_mm=self._number(row, m.calibre_mm, "calibre_mm", flags),
                direction=cast(Any, self._word(row, m.direction, "direction", _DIRECTIONS, flags)),
                counts=counts,
                harm=tuple(self._harm(row, flags)),
                means=self._means(row, flags),
                reliability=cast(Any, self._word(row, m.reliability, "reliability", tuple("ABCDEF"), flags)),
                credibility=cast(Any, self._word(row, m.credibility, "credibility", tuple("123456"), flags)),
                aggregate=self._word(row, m.aggregate, "aggregate", ("true", "false"), flags) == "true"
                or observed.precision in ("month", "longer"),
                text=text or None,
                language=m.language if text else None,
                origins=self._origins(row),
                corrects=self._other(row, m.corrects, source),
                withdraws=self._other(row, m.withdraws, source),
            ),
            Provenance(row.line, tuple(flags)),
        )

    def _other(self, row: Row, column: str | None, source: str) -> ReportId | None:
        native_id = self._get(row, column)
        return report_id(source, native_id, b"") if native_id else None

    # Where

    def _spot(self, row: Row) -> Spot | None:
        """Return what the row drew, or what the column of a geopoint holds, where that is its place."""
        if self.place.geopoint:
            return from_odk(self._get(row, self.place.geopoint))
        return row.spot if self.is_drawn else None

    def _point(self, row: Row, spot: Spot | None) -> tuple[int, int] | None:
        p, decimal = self.place, self.m.decimal
        if spot is not None:
            if spot.wrong:
                raise UnreadableError(spot.wrong, spot.remedy)
            return spot.lat_e7, spot.lon_e7
        if p.both is not None:
            text = self._get(row, p.both)
            return both_e7(text, decimal, p.order, p.form) if text else None
        lat, lon = self._get(row, p.latitude), self._get(row, p.longitude)
        if not lat and not lon:
            return None
        if not lat or not lon:
            raise UnreadableError("is only half there: latitude or longitude is empty", CORRECT)
        try:
            if p.form == "dms":
                return dms_e7(lat, "lat"), dms_e7(lon, "lon")
            return degrees_e7(lat, "lat", decimal), degrees_e7(lon, "lon", decimal)
        except UnreadableError as why:
            raise UnreadableError(why.what + self._seems_swapped(lat, lon, why), why.remedy) from None

    def _seems_swapped(self, lat: str, lon: str, why: UnreadableError) -> str:
        if "no latitude" not in why.what:
            return ""
        try:
            degrees_e7(lon, "lat", self.m.decimal)
            degrees_e7(lat, "lon", self.m.decimal)
        except UnreadableError:
            return ""
        return "; latitude and longitude are apparently swapped"

    def _believable(self, row: Row, spot: Spot | None, country: str | None) -> tuple[int, int] | None:
        """Return the point, None where the row has none.

        Raises:
            UnreadableError: it cannot be read, or cannot be where the row says.
        """
        p = self.place
        point = self._point(row, spot)
        doubt = doubt_of(*point, country) if point else None
        key = (self._cell(row, p.name), self._cell(row, p.latitude), self._cell(row, p.longitude))
        if doubt == "swapped" or key in self.contradicted:
            raise UnreadableError(f"({_of(point)}): latitude and longitude are apparently swapped", CORRECT)
        if doubt == "outside" or point == (0, 0):
            raise UnreadableError(f"({_of(point)}) lies far outside {country or 'any land'}", CORRECT)
        return point

    def _where(self, row: Row, flags: list[Flag]) -> Where:
        """Return the place as precise as the cells say; as its names say where the point cannot be believed."""
        p = self.place
        name, adm2, adm1, words = (self._get(row, c) or None for c in (p.name, p.adm2, p.adm1, p.words))
        country = self._value(row, p.country, "place.country", flags)
        spot = self._spot(row)
        column = p.geopoint or p.both or p.latitude or ("geometry" if spot else p.name or "place")
        names = name or words or adm2 or adm1 or country
        point: tuple[int, int] | None = None
        try:
            point = self._believable(row, spot, country)
        except UnreadableError as why:
            point = None
            if not names:
                raise BadRowError(column, why.what, why.remedy) from None
            flags.append(Flag(column, f"{why.what}; the point was left out, the names stand", why.remedy, "doubt"))
        if point is None and not names:
            flags.append(Flag(column, "says no place; where it happened is not known", CORRECT, "doubt"))
        radius = self._radius(row, flags)
        if spot is not None and point is not None:
            radius = spot.radius_m if radius is None else radius
            if spot.note:
                flags.append(Flag(column, spot.note, "", "note"))
        stated = self._word(row, p.precision, "place.precision", _PLACES, flags)
        by_names: PlacePrecision = (
            "settlement"
            if name and point
            # A name without a point is as precise as the name, which a gazetteer may know; the source did not say.
            else "unknown"
            if name
            else "district"
            if adm2
            else "province"
            if adm1
            else "country"
            if country and not name and not words
            else "unknown"
        )
        if stated is not None and point is not None:
            precision = cast(PlacePrecision, stated)
        elif point is None:
            coarse = ("district", "province", "feature", "country")
            keeps = stated in coarse or (name is not None and stated in ("settlement", "near"))
            precision = cast(PlacePrecision, stated if keeps else by_names)
        elif spot is not None and spot.is_drawn:
            precision = "feature"
        else:
            precision = "exact" if radius is not None else "settlement"
        if point is None:
            return Where(precision, None, None, None, (), name, adm2, adm1, country, words)
        return Where(
            precision,
            point[0],
            point[1],
            radius if radius is not None else RADIUS_M.get(precision),
            spot.outline if spot is not None else (),
            name,
            adm2,
            adm1,
            country,
            words,
        )

    def _radius(self, row: Row, flags: list[Flag]) -> int | None:
        """Return metres; a device's decimals are rounded up, so that nothing gets narrower."""
        p = self.place.radius_m
        text = self._get(row, p.column) if p is not None and p.values is None else ""
        found = re.fullmatch(r"(\d{1,7})[.,](\d{1,12})", text, re.ASCII)
        if found is None or len(found.group(2)) == 3:
            return self._number(row, p, "place.radius_m", flags)
        return int(found.group(1)) + (int(found.group(2)) > 0)

    # Who and what

    def _actors(self, row: Row) -> tuple[Named, ...]:
        found = []
        for actor in self.m.actors:
            text = actor.fixed or self._get(row, actor.column)
            code = self._get(row, actor.code) or None
            parts = [part.strip() for part in text.split(actor.separator)] if actor.separator else [text]
            names = [part for part in parts if part]
            found += [Named(name, actor.role, code if len(names) == 1 else None) for name in names]
        return tuple(dict.fromkeys(found))

    def _harm(self, row: Row, flags: list[Flag]) -> Iterator[Harm]:
        for people in self.m.harm:
            low, best, high = (self._count(row, column, flags) for column in (people.low, people.best, people.high))
            if (low, best, high) == (None, None, None):
                continue
            if low is not None and high is not None and low > high:
                flags.append(_order(people, f"low {low} is above high {high}"))
            elif best is not None and ((low is not None and best < low) or (high is not None and best > high)):
                flags.append(_order(people, f"best {best} lies outside low {low} to high {high}"))
            yield Harm(people.what, people.whom, low, best, high)

    def _means(self, row: Row, flags: list[Flag]) -> tuple[Means, ...]:
        many = self.m.means
        if many is None:
            return ()
        found: list[str] = []
        words = {k.casefold(): v for k, v in (many.values or {}).items()}
        for part in self._get(row, many.column).split(many.separator):
            text = part.strip()
            value = words.get(text.casefold(), "" if words else text)
            if text and value not in get_args(Means):
                self.unmapped["means", text[:60]] = self.unmapped.get(("means", text[:60]), 0) + 1
                flags.append(
                    Flag(
                        many.column,
                        f"{shown(text)} stands for nothing in the mapping",
                        "Add it to `means: values:`.",
                        "doubt",
                    )
                )
            elif text and value not in found:
                found.append(value)
        return cast(tuple[Means, ...], tuple(found))

    def _origins(self, row: Row) -> tuple[str, ...]:
        many = self.m.origins
        if many is None:
            return ()
        found: dict[str, str] = {}
        for part in self._get(row, many.column).split(many.separator):
            plain = " ".join(part.split())
            if plain:
                value = (many.values or {}).get(plain, plain)
                found.setdefault(value.casefold(), value)
        return tuple(found.values())


_DIRECTIONS = ("incoming", "outgoing", "impact", "undetermined")
_PLACES = get_args(PlacePrecision)


def _order(people: People, message: str) -> Flag:
    column = people.low or people.best or people.high
    return Flag(str(column), f"{message}; all were kept as they are", CORRECT, "doubt")


def _of(point: tuple[int, int] | None) -> str:
    return f"{point[0] / 1e7:g}, {point[1] / 1e7:g}" if point else ""


def _check_faults(row: Row, used: dict[int, str]) -> None:
    for index, fault in row.faults.items():
        if index in used or index < 0:
            remedy = "Correct the cell in the sheet, save it, and take it in again."
            raise BadRowError(used.get(index, "row"), fault, remedy)
