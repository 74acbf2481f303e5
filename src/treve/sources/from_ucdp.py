"""UCDP GED to reports: the Georeferenced Event Dataset of any release, columns by name.

A row is one event as UCDP coded it: a claim by a dataset, with the precision that UCDP states and no more. Faults are
flagged and not mended. Where a point cannot be believed, it is left out, and the place is what the names say.

Names of columns: UCDP GED Codebook, versions 5.0 to 25.1. Releases differ in order and in some names (`best_est`
before 17, `side_a_dset_id` beside `side_a_new_id` from 5 on); candidate files sometimes come without a header.
Cost: about 15 us a row.
"""

from collections.abc import Iterator, Sequence
from operator import itemgetter

from treve.base.errors import Problem, Refused
from treve.base.ids import report_id
from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.entries.records import Held
from treve.entries.report import Content, Flag, Identity, Provenance, Report
from treve.names.kinds import Kinds
from treve.sources.cells import BadRowError, shown
from treve.sources.reading import MAX_TEXT_BYTES, Reading, hold
from treve.sources.spots import contradicted
from treve.sources.table import Row, Table
from treve.sources.ucdp_cells import (
    AT_SOURCE,
    PLACES,
    TIMES,
    VIOLENCE,
    Placed,
    counted,
    dated,
    once,
    origins,
    point,
    sides,
)

SOURCE = "ucdp-ged"

_NEEDED = (
    "id", "type_of_violence", "side_a", "side_b", "where_prec", "latitude", "longitude", "country", "date_prec",
    "date_start", "date_end", "best", "low", "high",
)  # fmt: skip
_WANTED = (
    *_NEEDED, "where_coordinates", "where_description", "adm_1", "adm_2", "geom_wkt", "side_a_new_id",
    "side_b_new_id", "side_a_dset_id", "side_b_dset_id", "source_office", "source_article", "source_headline",
    "deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown",
)  # fmt: skip
_FORMER = {"best_est": "best", "low_est": "low", "high_est": "high", "where_coord": "where_coordinates"}
_LAYOUT = [
    "id", "relid", "year", "active_year", "code_status", "type_of_violence", "conflict_dset_id", "conflict_new_id",
    "conflict_name", "dyad_dset_id", "dyad_new_id", "dyad_name", "side_a_dset_id", "side_a_new_id", "side_a",
    "side_b_dset_id", "side_b_new_id", "side_b", "number_of_sources", "source_article", "source_office",
    "source_date", "source_headline", "source_original", "where_prec", "where_coordinates", "where_description",
    "adm_1", "adm_2", "latitude", "longitude", "geom_wkt", "priogrid_gid", "country", "country_id", "region",
    "event_clarity", "date_prec", "date_start", "date_end", "deaths_a", "deaths_b", "deaths_civilians",
    "deaths_unknown", "best", "high", "low", "gwnoa", "gwnob",
]  # fmt: skip
"""The columns of candidate releases from 2020 on, for files that came without a header."""


def is_ucdp(names: Sequence[str]) -> bool:
    """Say whether a header is that of UCDP GED, whatever the order and case of its columns."""
    return set(_NEEDED) <= {_plain(name) for name in names}


def is_ucdp_without_header(cells: Sequence[str]) -> bool:
    """Say whether a first row is data in the layout of candidate releases that lack the header."""
    at = dict(zip(_LAYOUT, cells, strict=False))
    return (
        len(cells) == len(_LAYOUT)
        and at["id"].isdecimal()
        and at["type_of_violence"] in VIOLENCE
        and at["where_prec"] in PLACES
        and at["date_prec"] in TIMES
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
        self.kinds = {code: kinds.from_ucdp(code) or "unknown" for code in VIOLENCE}
        self.seen: dict[str, int] = {}
        name, lat, lon = (at.get(n, -1) for n in ("where_coordinates", "latitude", "longitude"))
        self.contradicted = (
            contradicted((r.cells[name], r.cells[lat], r.cells[lon]) for r in rows) if name >= 0 else frozenset()
        )
        self.place = once(_place)
        self.dated = once(dated)
        self.sides = once(sides)
        self.counted = once(counted)
        self.origins = once(origins)

    def read(self) -> Iterator[tuple[Row, "Report | BadRowError"]]:
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
            except BadRowError as why:
                yield row, why

    def _report(self, row: Row, c: tuple[str, ...]) -> Report:
        (
            native_id, violence, side_a, side_b, where_prec, lat, lon, country, date_prec, start, end, best, low,
            high, name, words, adm1, adm2, wkt, a_new, b_new, a_dset, b_dset, office, article, headline, dead_a,
            dead_b, dead_civilians, dead_unknown,
        ) = c  # fmt: skip
        native_id = native_id.strip().removesuffix(".0")
        violence = violence.strip()
        text = headline.strip() or article.strip() or None
        if not native_id:
            raise BadRowError("id", "the row has no id", "Ask for the file as UCDP published it.")
        dated = self.dated(start, end, date_prec)
        exchanged = "yes" if (name, lat, lon) in self.contradicted else ""
        placed = self.place(where_prec, lat, lon, name, words, adm2, adm1, country, wkt, exchanged)
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
            flags += (Flag("type_of_violence", f"is {shown(violence)}: expected 1, 2 or 3", AT_SOURCE, "doubt"),)
        called = f"type_of_violence {violence}: {VIOLENCE[violence]}" if violence in VIOLENCE else violence or None
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
    prec: str,
    lat: str,
    lon: str,
    name: str,
    words: str,
    adm2: str,
    adm1: str,
    country: str,
    wkt: str,
    contradicted: str,
) -> Placed:
    """Return the place as precise as the row says; as its names say where the point cannot be believed."""
    flags: list[Flag] = []
    precision = PLACES.get(prec)
    lat_e7: int | None = None
    lon_e7: int | None = None
    if precision is None:
        flags.append(
            Flag("where_prec", f"is {shown(prec)}: expected 1 to 7; the point was left out", AT_SOURCE, "doubt")
        )
    elif not lat and not lon:
        if precision not in ("country", "feature", "province", "district"):
            flags.append(Flag("latitude", "is empty; the place is what the names say", AT_SOURCE, "doubt"))
            precision = None
    else:
        lat_e7, lon_e7, doubts = point(lat, lon, country, wkt, contradicted != "")
        flags += doubts
        if lat_e7 is None:
            precision = None
    lowered: PlacePrecision = precision or (
        "district" if adm2 else "province" if adm1 else "country" if country else "unknown"
    )
    if lowered == "unknown" and not (name or words):
        raise BadRowError("latitude", "the row says no place: neither a point that exists nor a name", AT_SOURCE)
    return Placed(
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


def _check_faults(row: Row, at: dict[str, int]) -> None:
    by_index = {index: name for name, index in at.items()}
    for index, fault in sorted(row.faults.items()):
        if index in by_index or index < 0:
            raise BadRowError(by_index.get(index, "row"), fault, "Open the sheet, correct the cell, and save it again.")


def _check_lengths(cells: list[str], at: dict[str, int]) -> None:
    for name, index in at.items():
        limit = MAX_TEXT_BYTES if name in ("source_article", "source_headline", "source_office") else 4_096
        if len(cells[index]) * 4 > limit and len(cells[index].encode()) > limit:
            raise BadRowError(name, f"the cell is longer than {limit} bytes", "Shorten it at the source.")
