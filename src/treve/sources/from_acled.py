"""ACLED to reports: an export of its data tool or interface of any year, columns by name.

A row is one event as ACLED coded it. Its precision is kept by the table of RECORDS.md: a week is every day of a week
that may hold the date given, a month the whole month, a town near by 25 km, a region the province. What the sub-event
is called stands for a kind by the register (codes "acled:..."), else its event type does, else the kind is unknown;
both stay in `as_called`. Fatalities are ACLED's one number: best, without bounds.

ACLED's own codebook says that actor 1 and actor 2 give no direction, so that both are sides and nobody is said to
have begun. Those associated with an actor stand on its side.

Names of columns: ACLED codebooks 2017 to 2024. `data_id`, `event_id_no_cnty`, `iso3` went in 2023, when
`disorder_type`, `civilian_targeting` and `tags` came; `sub_event_type` came in 2019. Cost: about 25 us a row.
"""

import calendar
import datetime as dt
import re
from collections.abc import Sequence
from functools import lru_cache

from treve.base.errors import Problem, Refused
from treve.base.ids import report_id
from treve.base.place import RADIUS_M, PlacePrecision, Where
from treve.base.time import When
from treve.entries.report import Content, Flag, Harm, Identity, Named, Provenance, Report, Role
from treve.names.kinds import Kinds
from treve.sources.cells import BadRowError, UnreadableError, shown, western, whole
from treve.sources.dates import moment
from treve.sources.reading import Reading, hold
from treve.sources.spots import contradicted
from treve.sources.table import Row, Table, check_row
from treve.sources.ucdp_cells import AT_SOURCE, once, point

SOURCE = "acled"

_NEEDED = ("event_id_cnty", "event_date", "event_type", "actor1", "country", "latitude", "longitude", "geo_precision")
_WANTED = (
    *_NEEDED, "time_precision", "sub_event_type", "assoc_actor_1", "actor2", "assoc_actor_2", "admin1", "admin2",
    "admin3", "location", "source", "notes", "fatalities",
)  # fmt: skip
_LONG = ("notes", "source")
_PLACES: dict[str, PlacePrecision] = {"1": "settlement", "2": "near", "3": "province"}
_NUMERIC = re.compile(r"(\d{1,2})([/.-])(\d{1,2})\2(\d{4})", re.ASCII)
_WEEK = dt.timedelta(days=6)


def is_acled(names: Sequence[str]) -> bool:
    """Say whether a header is that of an ACLED export, whatever the order and case of its columns."""
    return set(_NEEDED) <= {name.strip().lower() for name in names}


def from_acled(table: Table, file_name: str, kinds: Kinds, source: str = SOURCE) -> Reading:
    """Return the reports of a table with the columns of ACLED.

    Args:
        table: as `read_delimited` or `read_workbook` gives it.
        file_name: for messages.
        kinds: the register; it says which kind of act a sub-event is.
        source: the name under which ACLED's ids are unique.

    Raises:
        Refused: columns are missing, or stand twice.
    """
    names = [name.strip().lower() for name in table.called]
    missing = [name for name in _NEEDED if name not in names]
    if missing:
        raise Refused(
            f"these columns of ACLED are missing: {', '.join(missing)}.",
            where=file_name,
            remedy="Export the file with all its columns, or take it in as a table with a mapping.",
        )
    twice = [name for name in _WANTED if names.count(name) > 1]
    if twice:
        raise Refused(f"the column {twice[0]!r} occurs twice.", where=file_name, remedy="Remove one of them.")
    reader = _Rows(table, {name: names.index(name) for name in _WANTED if name in names}, kinds, source)
    reports = []
    held = [hold(source, f"{file_name}:{b.line}", b.message, b.remedy, b.raw) for b in table.broken]
    for row in table.rows:
        try:
            reports.append(reader.report(row))
        except BadRowError as why:
            held.append(hold(source, f"{file_name}:{row.line}:{why.column}", why.message, why.remedy, row.raw))
    notes = [*table.notes]
    if reader.form is not None:
        what = f"the dates are written in numbers; days beyond 12 show that they are {reader.form}."
        notes.append(Problem(file_name, what, "", "note"))
    for called, count in sorted(reader.unmapped.items()):
        what = f"{shown(called)} stands for no kind of act in the register; {count} rows were kept as called."
        notes.append(Problem(file_name, what, "Add its code to the register of kinds if it is one.", "note"))
    return Reading("acled", source, "dataset", len(reports) + len(held), reports, held, notes[:200])


class _Rows:
    """All rows of one table; what recurs is read once."""

    def __init__(self, table: Table, at: dict[str, int], kinds: Kinds, source: str) -> None:
        self.at, self.kinds, self.source = at, kinds, source
        self.seen: dict[str, int] = {}
        self.unmapped: dict[str, int] = {}
        self.form = _form_of([row.cells[at["event_date"]] for row in table.rows])
        self.place = once(_place)
        name, lat, lon = at.get("location", -1), at["latitude"], at["longitude"]
        cells = ((r.cells[name].strip(), r.cells[lat].strip(), r.cells[lon].strip()) for r in table.rows)
        self.contradicted = contradicted(cells) if name >= 0 else frozenset()
        self.dated = lru_cache(maxsize=65_536)(self._dated)

    def report(self, row: Row) -> Report:
        check_row(row, self.at, _LONG)
        c = {name: row.cells[index].strip() for name, index in self.at.items()}
        native_id = c["event_id_cnty"]
        if not native_id:
            raise BadRowError("event_id_cnty", "the row has no id", "Ask for the file as ACLED published it.")
        flags: list[Flag] = []
        if row.cleaned:
            what = "control characters were taken out of it"
            flags.append(Flag("row", what, "Compare with the original file.", "note"))
        before = self.seen.setdefault(native_id, row.line)
        if before != row.line:
            what = f"the same id stands in row {before}"
            flags.append(Flag("event_id_cnty", what, "One of the two is wrong, or a copy.", "doubt"))
        observed, doubts = self.dated(c["event_date"], c.get("time_precision", ""))
        names = (c.get("location", ""), c.get("admin3", ""), c.get("admin2", ""), c.get("admin1", ""), c["country"])
        exchanged = "yes" if (names[0], c["latitude"], c["longitude"]) in self.contradicted else ""
        place, doubts_of_place = self.place(c["geo_precision"], c["latitude"], c["longitude"], exchanged, *names)
        flags += [*doubts, *doubts_of_place]
        kind, called = self._kind(c["event_type"], c.get("sub_event_type", ""))
        text = c.get("notes") or None
        return Report(
            Identity(report_id(self.source, native_id, b""), self.source, "dataset", native_id, _actors(c)),
            place,
            Content(
                observed=observed,
                kind=kind,
                as_called=called,
                harm=_harm(c.get("fatalities", ""), flags),
                aggregate=observed.precision == "month",
                text=text,
                language="en" if text else None,
                origins=_parts(c.get("source", "")),
            ),
            Provenance(row.line, tuple(flags)),
        )

    def _kind(self, event: str, sub: str) -> tuple[str, str | None]:
        """Return the kind, and what ACLED calls it: "event type: sub-event type"."""
        called = ": ".join(part for part in (event, sub) if part) or None
        kind = next((k for part in (sub, event) if part and (k := kind_of(part, self.kinds))), None)
        if kind is None and called is not None:
            self.unmapped[called[:120]] = self.unmapped.get(called[:120], 0) + 1
        return kind or "unknown", called

    def _dated(self, text: str, precision: str) -> tuple[When, tuple[Flag, ...]]:
        """Return the days that the row allows.

        The date of a week is a day of it (by the codebook its middle, in practice also another), so that the week is
        one of those that hold the day; that of a month is its middle, its first or its last day.
        """
        if not text:
            raise BadRowError("event_date", "the row has no date", AT_SOURCE)
        if _NUMERIC.fullmatch(western(text)) and self.form is None:
            what = f"is {shown(text)}, and no row of the file shows whether day or month comes first"
            raise BadRowError("event_date", what, "Export it again as ACLED gives it (15 January 2017, 2017-01-15).")
        forms = ("iso", "words", *([self.form] if self.form else ()))
        try:
            said = moment(text, forms)
        except UnreadableError as why:
            raise BadRowError("event_date", why.what, AT_SOURCE) from None
        if said.precision in ("month", "longer"):
            raise BadRowError("event_date", f"is {shown(text)}: expected a day", AT_SOURCE)
        day = dt.date.fromisoformat(said.first[:10])
        if precision == "1":
            return When("day", day.isoformat(), day.isoformat()), ()
        if precision == "2":
            return When("week", (day - _WEEK).isoformat(), (day + _WEEK).isoformat(), words=text), ()
        last = day.replace(day=calendar.monthrange(day.year, day.month)[1])
        month = When("month", day.replace(day=1).isoformat(), last.isoformat(), words=text)
        if precision == "3":
            return month, ()
        what = f"is {shown(precision)}: expected 1 to 3; the date was taken for its month"
        return month, (Flag("time_precision", what, AT_SOURCE, "doubt"),)


def kind_of(called: str, kinds: Kinds) -> str | None:
    """Return the kind that a sub-event type or event type of ACLED stands for, `None` where the register is silent."""
    return kinds.from_code("acled", " ".join(called.split()).lower())


def _form_of(dates: list[str]) -> str | None:
    """Return the order of dates in numbers where days beyond 12 show it, None where they do not, or contradict."""
    found = [match for match in (_NUMERIC.fullmatch(western(date.strip())) for date in dates) if match]
    marks = {match.group(2) for match in found}
    day_first = any(int(match.group(1)) > 12 for match in found)
    month_first = any(int(match.group(3)) > 12 for match in found)
    if len(marks) != 1 or day_first == month_first:
        return None
    mark = marks.pop()
    return mark.join(("dd", "mm", "yyyy") if day_first else ("mm", "dd", "yyyy"))


def _place(
    prec: str, lat: str, lon: str, exchanged: str, name: str, adm3: str, adm2: str, adm1: str, country: str
) -> tuple[Where, tuple[Flag, ...]]:
    """Return the place as precise as the row says; as its names say where the point cannot be believed."""
    flags: list[Flag] = []
    precision = _PLACES.get(prec)
    lat_e7: int | None = None
    lon_e7: int | None = None
    if precision is None:
        what = f"is {shown(prec)}: expected 1 to 3; the point was left out"
        flags.append(Flag("geo_precision", what, AT_SOURCE, "doubt"))
    elif not lat and not lon:
        flags.append(Flag("latitude", "is empty; the place is what the names say", AT_SOURCE, "doubt"))
    else:
        lat_e7, lon_e7, doubts = point(lat, lon, country, "", exchanged != "")
        flags += doubts
    if lat_e7 is None:
        precision = "district" if adm2 else "province" if adm1 else "country" if country else "unknown"
        if precision == "unknown" and not name:
            raise BadRowError("latitude", "the row says no place: neither a point that exists nor a name", AT_SOURCE)
    assert precision is not None
    radius = RADIUS_M.get(precision) if lat_e7 is not None else None
    words = ", ".join(dict.fromkeys(part for part in (name, adm3, adm2, adm1, country) if part)) if adm3 else None
    return (
        Where(precision, lat_e7, lon_e7, radius, (), name or None, adm2 or None, adm1 or None, country or None, words),
        tuple(flags),
    )


def _actors(c: dict[str, str]) -> tuple[Named, ...]:
    sides: tuple[tuple[Role, str, str], ...] = (
        ("side_a", c["actor1"], c.get("assoc_actor_1", "")),
        ("side_b", c.get("actor2", ""), c.get("assoc_actor_2", "")),
    )
    found = [Named(name, role) for role, main, more in sides for name in (main, *_parts(more)) if name]
    return tuple(dict.fromkeys(found))


def _parts(text: str) -> tuple[str, ...]:
    """Return the names of a list, each once, whatever its capitals."""
    found: dict[str, str] = {}
    for part in text.split(";"):
        if plain := " ".join(part.split()):
            found.setdefault(plain.casefold(), plain)
    return tuple(found.values())


def _harm(text: str, flags: list[Flag]) -> tuple[Harm, ...]:
    if not text:
        return ()
    try:
        return (Harm("killed", "all", None, whole(text)),)
    except UnreadableError as why:
        flags.append(Flag("fatalities", f"{why.what}; it was left out", why.remedy, "doubt"))
        return ()
