"""UCDP GED to reports: the Georeferenced Event Dataset of any release, columns by name.

A row is one event as UCDP coded it: a claim by a dataset, with the precision that UCDP states and no more. Faults are
flagged and not mended. Where a point cannot be believed, it is left out, and the place is what the names say.

Names of columns: UCDP GED Codebook, versions 5.0 to 25.1. Releases differ in order and in some names (`best_est`
before 17, `side_a_dset_id` beside `side_a_new_id` from 5 on); candidate files sometimes come without a header.
Cost: about 15 us a row.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from operator import itemgetter
from typing import NamedTuple, TypeVar

from treve.base.errors import Problem, Refused
from treve.base.ids import report_id
from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.base.time import TimePrecision, When
from treve.entries.records import Held
from treve.entries.report import Content, Flag, Harm, Identity, Named, Provenance, Report
from treve.names.kinds import Kinds
from treve.sources.cells import Unreadable, degrees_e7, shown, whole
from treve.sources.dates import FIRST_YEAR, LAST_YEAR, moment
from treve.sources.reading import MAX_TEXT_BYTES, Reading, hold
from treve.sources.spots import contradicted, doubt_of
from treve.sources.table import Row, Table

SOURCE = "ucdp-ged"

_NEEDED = (
    "id",
    "type_of_violence",
    "side_a",
    "side_b",
    "where_prec",
    "latitude",
    "longitude",
    "country",
    "date_prec",
    "date_start",
    "date_end",
    "best",
    "low",
    "high",
)
_WANTED = (
    *_NEEDED,
    "where_coordinates",
    "where_description",
    "adm_1",
    "adm_2",
    "geom_wkt",
    "side_a_new_id",
    "side_b_new_id",
    "side_a_dset_id",
    "side_b_dset_id",
    "source_office",
    "source_article",
    "source_headline",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
)
_FORMER = {"best_est": "best", "low_est": "low", "high_est": "high", "where_coord": "where_coordinates"}
_LAYOUT = ["id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id", "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a", "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office", "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description", "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region", "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob"]
"""The columns of candidate releases from 2020 on, for files that came without a header."""

_VIOLENCE = {"1": "state-based conflict", "2": "non-state conflict", "3": "one-sided violence"}
_PLACES: dict[str, PlacePrecision] = {
    "1": "settlement",
    "2": "near",
    "3": "district",
    "4": "province",
    "5": "feature",
    "6": "country",
    "7": "feature",
}
_TIMES: dict[str, TimePrecision] = {"1": "day", "2": "days", "3": "week", "4": "month", "5": "longer"}
_AT_SOURCE = "Compare with the source, and correct it there."


class _Bad(Exception):
    """The row cannot be loaded: which column, what is wrong, what to do."""

    def __init__(self, column: str, message: str, remedy: str) -> None:
        super().__init__(message)
        self.column, self.message, self.remedy = column, message, remedy


_T = TypeVar("_T")


def _once(read: Callable[..., _T]) -> Callable[..., _T]:
    """Return the reader of some cells, which trims them and remembers what it gave for the same ones."""
    return lru_cache(maxsize=65_536)(lambda *cells: read(*(cell.strip() for cell in cells)))


class _Dated(NamedTuple):
    observed: When
    aggregate: bool
    flags: tuple[Flag, ...]


class _Placed(NamedTuple):
    place: Where
    flags: tuple[Flag, ...]


class _Counted(NamedTuple):
    harm: tuple[Harm, ...]
    flags: tuple[Flag, ...]


def is_ucdp(names: Sequence[str]) -> bool:
    """Say whether a header is that of UCDP GED, whatever the order and case of its columns."""
    return set(_NEEDED) <= {_plain(name) for name in names}


def is_ucdp_without_header(cells: Sequence[str]) -> bool:
    """Say whether a first row is data in the layout of candidate releases that lack the header."""
    at = dict(zip(_LAYOUT, cells, strict=False))
    return (
        len(cells) == len(_LAYOUT)
        and at["id"].isdecimal()
        and at["type_of_violence"] in _VIOLENCE
        and at["where_prec"] in _PLACES
        and at["date_prec"] in _TIMES
        and at["year"] in at["date_start"]
    )


def with_layout(table: Table, first: Row, where: str) -> Table:
    """Return a table whose header is in truth its first row of data, with the header that it lacks."""
    note = Problem(
        where, "the file has no header; the columns were taken for those of UCDP's candidate releases.", "", "note"
    )
    return table._replace(
        header=list(_LAYOUT), called=list(_LAYOUT), rows=[first, *table.rows], notes=[*table.notes, note]
    )


def _plain(name: str) -> str:
    lower = name.strip().lower()
    return _FORMER.get(lower, lower)


def from_ucdp(table: Table, file_name: str, kinds: Kinds, source: str = SOURCE) -> Reading:
    """Return the reports of a table with the columns of UCDP GED.

    Args:
        table: as `read_delimited` or `read_workbook` gives it.
        file_name: for messages.
        kinds: the register; it says which kind of act a type of violence is.
        source: the name under which the dataset's own ids are unique.

    Raises:
        Refused: columns are missing.
    """
    names = [_plain(name) for name in table.called]
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise Refused(
            f"these columns of UCDP GED are missing: {', '.join(missing)}.",
            where=file_name,
            remedy="Export the file with all its columns, or take it in as a table with a mapping.",
        )
    at = {name: names.index(name) for name in _WANTED if name in names}
    twice = [name for name in _WANTED if names.count(name) > 1]
    if twice:
        raise Refused(f"the column {twice[0]!r} occurs twice.", where=file_name, remedy="Remove one of them.")
    reports: list[Report] = []
    held = [hold(source, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    reader = _Rows(table.rows, at, kinds, source)
    for row, outcome in reader.read():
        if isinstance(outcome, Report):
            reports.append(outcome)
        else:
            where = f"{file_name}:{row.line}:{outcome.column}"
            held.append(hold(source, where, outcome.message, outcome.remedy, row.raw))
    return _reading(table, source, reports, held)


def _reading(table: Table, source: str, reports: list[Report], held: list[Held]) -> Reading:
    return Reading("ucdp-ged", source, "dataset", len(reports) + len(held), reports, held, table.notes)


class _Rows:
    """All rows of one table; what recurs (places, dates, sides, counts) is read once."""

    def __init__(self, rows: list[Row], at: dict[str, int], kinds: Kinds, source: str) -> None:
        self.rows, self.at, self.source = rows, at, source
        self.kinds = {code: kinds.from_ucdp(code) or "unknown" for code in _VIOLENCE}
        self.seen: dict[str, int] = {}
        name, lat, lon = (at.get(n, -1) for n in ("where_coordinates", "latitude", "longitude"))
        self.contradicted = (
            contradicted((r.cells[name], r.cells[lat], r.cells[lon]) for r in rows) if name >= 0 else frozenset()
        )
        self.place = _once(self._place)
        self.dated = _once(_dated)
        self.sides = _once(_sides)
        self.counted = _once(_counted)
        self.origins = _once(_origins)

    def read(self) -> Iterator[tuple[Row, "Report | _Bad"]]:
        # A column that the release lacks reads as an empty cell behind the last.
        order = [self.at.get(name, -1) for name in _WANTED]
        pick = itemgetter(*order)
        lacks = -1 in order
        for row in self.rows:
            cells = row.cells
            try:
                if row.faults:
                    _check_faults(row, self.at)
                if len(row.raw) > 4_096:
                    _check_lengths(cells, self.at)
                yield row, self._report(row, pick([*cells, ""] if lacks else cells))
            except _Bad as why:
                yield row, why

    def _report(self, row: Row, c: tuple[str, ...]) -> Report:
        (
            native_id,
            violence,
            side_a,
            side_b,
            where_prec,
            lat,
            lon,
            country,
            date_prec,
            start,
            end,
            best,
            low,
            high,
            name,
            words,
            adm1,
            adm2,
            wkt,
            a_new,
            b_new,
            a_dset,
            b_dset,
            office,
            article,
            headline,
            dead_a,
            dead_b,
            dead_civilians,
            dead_unknown,
        ) = c
        native_id = native_id.strip().removesuffix(".0")
        violence = violence.strip()
        text = headline.strip() or article.strip() or None
        if not native_id:
            raise _Bad("id", "the row has no id", "Ask for the file as UCDP published it.")
        dated = self.dated(start, end, date_prec)
        placed = self.place(where_prec, lat, lon, name, words, adm2, adm1, country, wkt)
        counted = self.counted(low, best, high, dead_civilians, dead_a, dead_b, dead_unknown)
        flags = dated.flags + placed.flags + counted.flags
        if row.cleaned:
            flags += (
                Flag("row", "control characters were taken out of it", "Compare with the original file.", "note"),
            )
        before = self.seen.setdefault(native_id, row.line)
        if before != row.line:
            flags += (
                Flag("id", f"the same id stands in row {before}", "One of the two is wrong, or a copy.", "doubt"),
            )
        kind = self.kinds.get(violence)
        if kind is None:
            flags += (Flag("type_of_violence", f"is {shown(violence)}: expected 1, 2 or 3", _AT_SOURCE, "doubt"),)
        called = f"type_of_violence {violence}: {_VIOLENCE[violence]}" if violence in _VIOLENCE else violence or None
        return Report(
            Identity(
                report_id(self.source, native_id, b""),
                self.source,
                "dataset",
                native_id,
                self.sides(side_a, a_new, a_dset, side_b, b_new, b_dset),
            ),
            placed.place,
            Content(
                observed=dated.observed,
                kind=kind or "unknown",
                as_called=called,
                harm=counted.harm,
                aggregate=dated.aggregate,
                text=text,
                language="en" if text else None,
                origins=self.origins(office, "" if office else article),
            ),
            Provenance(row.line, flags),
        )

    def _place(
        self, prec: str, lat: str, lon: str, name: str, words: str, adm2: str, adm1: str, country: str, wkt: str
    ) -> _Placed:
        """Return the place as precise as the row says; as its names say where the point cannot be believed."""
        flags: list[Flag] = []
        precision = _PLACES.get(prec)
        lat_e7: int | None = None
        lon_e7: int | None = None
        if precision is None:
            flags.append(
                Flag("where_prec", f"is {shown(prec)}: expected 1 to 7; the point was left out", _AT_SOURCE, "doubt")
            )
        elif not lat and not lon:
            if precision not in ("country", "feature", "province", "district"):
                flags.append(Flag("latitude", "is empty; the place is what the names say", _AT_SOURCE, "doubt"))
                precision = None
        else:
            lat_e7, lon_e7, doubts = _point(lat, lon, country, wkt, (name, lat, lon) in self.contradicted)
            flags += doubts
            if lat_e7 is None:
                precision = None
        lowered: PlacePrecision = precision or (
            "district" if adm2 else "province" if adm1 else "country" if country else "unknown"
        )
        if lowered == "unknown" and not (name or words):
            raise _Bad("latitude", "the row says no place: neither a point that exists nor a name", _AT_SOURCE)
        return _Placed(
            Where(
                lowered,
                lat_e7 if precision else None,
                lon_e7 if precision else None,
                RADIUS_M.get(precision) if precision and lat_e7 is not None else None,
                (),
                name or None,
                adm2 or None,
                adm1 or None,
                country or None,
                words or None,
            ),
            tuple(flags),
        )


def _point(
    lat: str, lon: str, country: str, wkt: str, is_contradicted: bool
) -> tuple[int, int, list[Flag]] | tuple[None, None, list[Flag]]:
    """Return the point with what is odd about it, or nothing where it cannot be believed."""
    flags: list[Flag] = []
    values = []
    for text, axis in ((lat, "lat"), (lon, "lon")):
        column = "latitude" if axis == "lat" else "longitude"
        try:
            values.append(degrees_e7(text, "lat" if axis == "lat" else "lon"))
        except Unreadable as why:
            try:  # a spreadsheet of another locale; degrees have no thousands, so a comma can be but one thing
                values.append(degrees_e7(text, "lat" if axis == "lat" else "lon", "comma"))
                flags.append(Flag(column, f"is {shown(text)}: its comma was read as the decimal mark", "", "note"))
            except Unreadable:
                seems = ""
                if axis == "lat" and "beyond" in why.what and _is_latitude(lon):
                    seems = "; latitude and longitude are apparently swapped"
                remedy = why.remedy if "beyond" in why.what else _AT_SOURCE
                flags.append(Flag(column, f"{why.what}{seems}; the place is what the names say", remedy, "doubt"))
    if len(values) < 2:
        return None, None, flags
    lat_e7, lon_e7 = values
    doubt = doubt_of(lat_e7, lon_e7, country)
    swapped = doubt == "swapped" or is_contradicted or (wkt != "" and lat != lon and f"({lat} {lon})" in wkt)
    point = f"{lat[:20]}, {lon[:20]}"
    if swapped:
        message = f"latitude and longitude are apparently swapped ({point}); the point was left out, the names stand"
    elif doubt == "outside" or (lat_e7 == 0 and lon_e7 == 0):
        message = f"the point {point} lies far outside {country or 'any land'}; it was left out, the names stand"
    else:
        return lat_e7, lon_e7, flags
    return None, None, [*flags, Flag("latitude", message, _AT_SOURCE, "doubt")]


def _is_latitude(text: str) -> bool:
    try:
        degrees_e7(text, "lat")
    except Unreadable:
        return False
    return True


def _date(text: str, column: str) -> dt.date:
    try:
        return dt.date.fromisoformat(text[:10] if text[10:] in _MIDNIGHT else text)
    except ValueError:
        pass
    try:
        said = moment(text, ("iso",))
    except Unreadable as why:
        raise _Bad(column, why.what, _AT_SOURCE) from None
    if said.precision in ("month", "longer"):
        raise _Bad(column, f"is {shown(text)}: expected a day", _AT_SOURCE)
    return dt.date.fromisoformat(said.first[:10])


_MIDNIGHT = ("", " 00:00:00.000", " 00:00:00", "T00:00:00", " 00:00", " 0:00:00")


def _dated(start: str, end: str, prec: str) -> _Dated:
    """Return the days as UCDP gives them, inclusive, without a zone."""
    if not start and not end:
        raise _Bad("date_start", "the row has no date", _AT_SOURCE)
    flags: list[Flag] = []
    for text, column in ((start, "date_start"), (end, "date_end")):
        if not text:
            flags.append(Flag(column, "is empty; the other date stands for both", _AT_SOURCE, "doubt"))
    first = _date(start or end, "date_start" if start else "date_end")
    last = _date(end or start, "date_end" if end else "date_start")
    if last < first:
        raise _Bad("date_start", f"{first} lies after date_end {last}", _AT_SOURCE)
    for day, column in ((first, "date_start"), (last, "date_end")):
        if not FIRST_YEAR <= day.year <= LAST_YEAR:
            raise _Bad(column, f"the year {day.year} is not plausible", _AT_SOURCE)
    if first.year < 1989:
        flags.append(Flag("date_start", f"is {first}, before UCDP's events begin (1989)", _AT_SOURCE, "doubt"))
    days = (last - first).days + 1
    precision = _TIMES.get(prec)
    if precision is None:
        flags.append(Flag("date_prec", f"is {shown(prec)}: expected 1 to 5", _AT_SOURCE, "doubt"))
        precision = "longer" if days > 31 else "days" if days > 1 else "unknown"
    elif precision == "day" and days > 1:
        flags.append(Flag("date_prec", f"is 1, one day, but the dates span {days} days", _AT_SOURCE, "doubt"))
        precision = "days"
    observed = When(precision, first.isoformat(), last.isoformat())
    return _Dated(observed, prec in ("4", "5") or days > 31, tuple(flags))


def _sides(a: str, a_new: str, a_dset: str, b: str, b_new: str, b_dset: str) -> tuple[Named, ...]:
    return tuple(
        Named(name, "side_a" if side == "a" else "side_b", _code(new, dset))
        for side, name, new, dset in (("a", a, a_new, a_dset), ("b", b, b_new, b_dset))
        if name
    )


def _code(new: str, dset: str) -> str | None:
    code = (new or dset).removesuffix(".0")
    if not code or code.startswith("-"):
        return None
    return f"ucdp:{code}" if new else f"ucdp-dset:{code}"


def _counted(low: str, best: str, high: str, civilians: str, a: str, b: str, unknown: str) -> _Counted:
    """Return the people killed: all within bounds, and UCDP's best number for each group."""
    flags: list[Flag] = []
    lo, be, hi = (_count(text, column, flags) for text, column in ((low, "low"), (best, "best"), (high, "high")))
    if lo is not None and hi is not None and lo > hi:
        flags.append(Flag("low", f"low {lo} is above high {hi}; both were kept as they are", _AT_SOURCE, "doubt"))
    if be is not None and ((lo is not None and be < lo) or (hi is not None and be > hi)):
        flags.append(Flag("best", f"best {be} lies outside low {lo} to high {hi}; all were kept", _AT_SOURCE, "doubt"))
    groups = (
        ("civilians", civilians, "deaths_civilians"),
        ("side_a", a, "deaths_a"),
        ("side_b", b, "deaths_b"),
        ("unknown", unknown, "deaths_unknown"),
    )
    found = [Harm("killed", "all", lo, be, hi)] if (lo, be, hi) != (None, None, None) else []
    parts = 0
    whole_known = be is not None
    for whom, text, column in groups:
        count = _count(text, column, flags)
        if count is not None:
            found.append(Harm("killed", whom, None, count))  # type: ignore[arg-type]
            parts += count
        whole_known = whole_known and count is not None
    if whole_known and parts != be:
        flags.append(
            Flag("best", f"best {be} is not the sum of its groups, {parts}; all were kept", _AT_SOURCE, "note")
        )
    return _Counted(tuple(found), tuple(flags))


def _count(text: str, column: str, flags: list[Flag]) -> int | None:
    if not text:
        return None
    try:
        return whole(text)
    except Unreadable as why:
        flags.append(Flag(column, f"{why.what}; it was left out", why.remedy, "doubt"))
        return None


def _origins(office: str, article: str) -> tuple[str, ...]:
    """Return the agencies that the row cites, each once: two articles of one agency are one origin."""
    cited = office.split(";") if office else [part.strip(' "').partition(",")[0] for part in article.split('";"')]
    found: dict[str, str] = {}
    for name in cited:
        plain = " ".join(name.split())
        if plain:
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())


def _check_faults(row: Row, at: dict[str, int]) -> None:
    by_index = {index: name for name, index in at.items()}
    for index, fault in sorted(row.faults.items()):
        if index in by_index or index < 0:
            raise _Bad(by_index.get(index, "row"), fault, "Open the sheet, correct the cell, and save it again.")


def _check_lengths(cells: list[str], at: dict[str, int]) -> None:
    for name, index in at.items():
        limit = MAX_TEXT_BYTES if name in ("source_article", "source_headline", "source_office") else 4_096
        if len(cells[index]) * 4 > limit and len(cells[index].encode()) > limit:
            raise _Bad(name, f"the cell is longer than {limit} bytes", "Shorten it at the source.")
