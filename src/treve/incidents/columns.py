"""Reports as columns: what fusion and findings read.

One row is one report. Nothing is filled in: what was not said is null, or an empty list. The frame is always in
the order of the report ids, so that whatever is computed from it depends on the set of reports alone.
"""

import polars as pl

from treve.base.errors import Refused
from treve.base.place import RADIUS_M

TIME_CLASSES = ("minute", "hour", "day", "days", "week", "month", "longer", "unknown")
"""How precisely the time is known; "days" is two to six days. From "month" on a report does not fuse by chance."""

PLACE_CLASSES = ("exact", "settlement", "near", "district", "province", "feature", "country", "unknown")
"""How precisely the place is known; a feature (a road, a front) fuses only where it has a point and a radius."""

STRINGS = pl.List(pl.String)
SCHEMA: dict[str, pl.DataType] = {
    "report": pl.String(),  # 32 hex digits, unique
    "source": pl.String(),
    "native_id": pl.String(),
    "received_s": pl.Int64(),  # UTC seconds since 1970, like all below
    "start_s": pl.Int64(),  # half-open [start, end); null when unknown
    "end_s": pl.Int64(),
    "time_class": pl.String(),
    "lat_e7": pl.Int64(),
    "lon_e7": pl.Int64(),
    "radius_m": pl.Int64(),  # nine tenths of the doubt lie within
    "place_class": pl.String(),
    "place_name": pl.String(),
    "adm1": pl.String(),
    "adm2": pl.String(),
    "country": pl.String(),
    "kind": pl.String(),  # a leaf or an inner node of the kinds tree; "unknown"
    "kind_parent": pl.String(),  # its parent; of an inner node: itself
    "side_a": STRINGS,  # canonical actor ids; empty: unknown
    "side_b": STRINGS,
    "group_a": STRINGS,  # their parent groups, or the group where only that was said
    "group_b": STRINGS,
    "killed_low": pl.Int64(),
    "killed_best": pl.Int64(),
    "killed_high": pl.Int64(),
    "details": STRINGS,  # rare words that identify: "mosque"
    "text": pl.String(),
    "origins": STRINGS,  # agencies and articles that it copies or cites
    "aggregate": pl.Boolean(),  # sums up several incidents
    "voice": pl.String(),  # who the source is by the register of agencies; null: the source itself
    "means": STRINGS,  # heard, seen, camera, ...: by what the source knows
}

_LISTS = tuple(name for name, kind in SCHEMA.items() if kind == STRINGS)
_DEFAULTS: dict[str, str] = {"time_class": "unknown", "place_class": "unknown", "kind": "unknown", "source": ""}


def reports_frame(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the rows as a valid `Reports` frame, sorted by report id.

    Columns that are missing are added as null; null lists become empty, null classes "unknown", a null
    `aggregate` false. A place with a point and no radius gets that of its class. Sets are sorted.

    Raises:
        Refused: a column of another name or type, a report id that is missing or double, an unknown class, half
            a point, an interval that ends before it starts.

    >>> reports_frame(pl.DataFrame({"report": ["b", "a"], "source": ["x", "y"]}))["report"].to_list()
    ['a', 'b']
    """
    strange = [name for name in rows.columns if name not in SCHEMA]
    if strange:
        raise Refused(f"unknown columns {strange}", where="reports", remedy="See incidents/columns.py for the names.")
    try:
        frame = rows.select(
            (pl.col(name) if name in rows.columns else pl.lit(None)).cast(kind).alias(name)
            for name, kind in SCHEMA.items()
        )
    except pl.exceptions.PolarsError as error:
        raise Refused(f"a column has another type: {error}", where="reports", remedy="See SCHEMA.") from error
    radius = pl.col("place_class").replace_strict(RADIUS_M, default=None, return_dtype=pl.Int64)
    frame = frame.with_columns(
        *(pl.col(name).fill_null(word) for name, word in _DEFAULTS.items()),
        *(pl.col(name).fill_null([]).list.drop_nulls().list.unique().list.sort() for name in _LISTS),
        pl.col("aggregate").fill_null(value=False),
    ).with_columns(
        pl.col("kind_parent").fill_null(pl.col("kind")),
        pl.when(pl.col("lat_e7").is_not_null()).then(pl.coalesce("radius_m", radius)).alias("radius_m"),
    )
    _check(frame)
    return frame.sort("report")


_OWN_WORDS = ("report", "text", "native_id")
"""Columns in which each row says something else; the first two stay as they are."""

_MOST_NARROW = (1 << 31) - 1


def held(reports: pl.DataFrame) -> pl.DataFrame:
    """Return the same reports in less room: a word that many say is kept once, small numbers take four bytes.

    A column in which nothing is said takes none. Whoever fuses takes these as well; `plain` gives back what was there.

    >>> said = reports_frame(pl.DataFrame({"report": ["a", "b"], "kind": ["mortar", "mortar"], "lat_e7": [1, None],
    ...     "lon_e7": [2, None]}))
    >>> plain(held(said)).equals(said)
    True
    """
    return reports.cast({column.name: _narrow(column) for column in reports})


def _narrow(column: pl.Series) -> pl.DataType:
    if column.dtype == STRINGS:
        return pl.List(pl.Categorical())
    if column.dtype == pl.String and column.name not in _OWN_WORDS[:2]:
        if column.null_count() == len(column):
            return pl.Null()
        return column.dtype if column.name in _OWN_WORDS else pl.Categorical()
    small = column.dtype == pl.Int64 and bool(column.is_between(-_MOST_NARROW, _MOST_NARROW).all())
    return pl.Int32() if small else column.dtype


def plain(reports: pl.DataFrame) -> pl.DataFrame:
    """Return the columns as `SCHEMA` has them, however they are held; what is so already, or no part of it, stays."""
    other = [name for name, kind in reports.schema.items() if SCHEMA.get(name, kind) != kind]
    return reports.cast({name: SCHEMA[name] for name in other}) if other else reports


def _check(frame: pl.DataFrame) -> None:
    faults = {
        "a report without an id": pl.col("report").is_null(),
        "two rows with one report id": pl.col("report").is_duplicated(),
        "an unknown time class": ~pl.col("time_class").is_in(TIME_CLASSES),
        "an unknown place class": ~pl.col("place_class").is_in(PLACE_CLASSES),
        "half a point": pl.col("lat_e7").is_null() != pl.col("lon_e7").is_null(),
        "a point off the Earth": (pl.col("lat_e7").abs() > 900_000_000) | (pl.col("lon_e7").abs() > 1_800_000_000),
        "half an interval": pl.col("start_s").is_null() != pl.col("end_s").is_null(),
        "an interval that does not end after its start": pl.col("end_s") <= pl.col("start_s"),
    }
    found = frame.select(test.fill_null(value=False).any().alias(what) for what, test in faults.items())
    for what, held in found.row(0, named=True).items() if len(frame) else ():
        if held:
            wrong = frame.filter(faults[what].fill_null(value=False))
            raise Refused(what, where=f"report {wrong['report'][0]}", remedy="Correct the row before it is fused.")
