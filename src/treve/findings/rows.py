"""The columns that findings read of incidents, made whole.

An incident says when, where, what and between whom, each with its doubt. Columns that a caller does not have are
"not said", which leaves the matter open; they are never filled with a likely value.

Civil days lie on UTC days in incidents, because fusion is global. An interval that begins and ends at midnight UTC is
therefore read as civil days and laid on the days of the theatre; one whose source gave a zone or an hour does not
begin and end there, and stays.
"""

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.errors import Refused
from treve.base.time import DAY_S

STRINGS = pl.List(pl.String)
SCHEMA: dict[str, pl.DataType] = {
    "incident": pl.String(),
    "start_s": pl.Int64(),  # half-open [start, end), UTC; null when unknown
    "end_s": pl.Int64(),
    "lat_e7": pl.Int64(),
    "lon_e7": pl.Int64(),
    "radius_m": pl.Int64(),  # nine tenths of the doubt lie within
    "place_class": pl.String(),
    "place_name": pl.String(),
    "adm1": pl.String(),
    "country": pl.String(),
    "kind": pl.String(),
    "kind_alternatives": STRINGS,  # what other members call it
    "weapon": STRINGS,  # what reports call it
    "calibre_mm": pl.List(pl.Int64()),
    "place_is": pl.String(),  # fire_from, impact, unknown: which end of the fire the place is
    "side_a": STRINGS,  # canonical actor ids; empty: unknown
    "side_b": STRINGS,
    "mentions": STRINGS,  # actors that the texts name, wherever they act
    "direction": pl.String(),  # a_to_b, b_to_a, unknown
    "killed_best": pl.Int64(),
    "aggregate": pl.Boolean(),  # sums up several events
    "reports": pl.Int64(),
    "independent_sources": pl.Int64(),
    "source_names": STRINGS,  # who reports it
    "origins": STRINGS,  # whom they cite
    "parties_only": pl.Boolean(),  # nobody but parties to the conflict says so
}
_WORDS = {"place_class": "unknown", "kind": "unknown", "direction": "unknown", "place_is": "unknown"}
_DIRECTIONS = ("a_to_b", "b_to_a", "unknown")
_ENDS = ("fire_from", "impact", "unknown")


FEW = 20
"""Up to so many rows, doing a thing at all costs more than doing it twice."""


def rows_of(incidents: pl.DataFrame, zone: str) -> pl.DataFrame:
    """Return the incidents with all columns of `SCHEMA`, sorted by id, civil days laid on those of the zone.

    Columns that findings do not read are left out. Lists are sorted sets. A point without a radius keeps none.

    Raises:
        Refused: there is no id, one id stands twice, a column has another type, an interval ends before it starts,
            half a point, an unknown direction.
    """
    if "incident" not in incidents.columns:
        raise Refused("there is no column `incident`", where="incidents", remedy="See findings/rows.py for the names.")
    try:
        rows = incidents.select(
            (pl.col(name) if name in incidents.columns else pl.lit(None)).cast(kind).alias(name)
            for name, kind in SCHEMA.items()
        )
    except pl.exceptions.PolarsError as error:
        message = f"a column has another type: {error}"
        raise Refused(message, where="incidents", remedy="See findings/rows.py.") from error
    lists = [name for name, kind in SCHEMA.items() if isinstance(kind, pl.List)]
    # Of few rows all sets are made in one go; of many it pays to see first whether they are sets already.
    sets = (pl.col(name).fill_null([]).list.drop_nulls().list.unique().list.sort() for name in lists)
    rows = rows.with_columns(
        *(pl.col(name).fill_null(word) for name, word in _WORDS.items()),
        *(sets if len(rows) <= FEW else (_as_set(rows[name]) for name in lists)),
        pl.col("aggregate", "parties_only").fill_null(value=False),
    )
    _check(rows)
    rows = _on_civil_days(rows, zone)
    return rows if rows["incident"].is_sorted() else rows.sort("incident")


def _as_set(column: pl.Series) -> pl.Series:
    """Return lists as sorted sets without nulls; those of one item at most are that already."""
    full = column.fill_null(pl.Series([[]], dtype=column.dtype)) if column.null_count() else column
    most = full.list.len().max()
    full = full.list.drop_nulls() if most and full.explode(keep_nulls=False, empty_as_null=False).null_count() else full
    return full if not isinstance(most, int) or most < 2 else full.list.unique().list.sort()


def numbers(rows: pl.DataFrame, name: str, missing: float = np.nan) -> NDArray[np.float64]:
    """Return a column of whole numbers as floats, `missing` where nothing was said."""
    found: NDArray[np.float64] = rows[name].to_numpy().astype(np.float64)  # nulls are not a number there
    return found if np.isnan(missing) else np.where(np.isnan(found), missing, found)


def _on_civil_days(rows: pl.DataFrame, zone: str) -> pl.DataFrame:
    whole = (pl.col("start_s") % DAY_S == 0) & (pl.col("end_s") % DAY_S == 0)
    return rows.with_columns(
        pl.when(whole).then(_local_midnight(name, zone)).otherwise(pl.col(name)).alias(name)
        for name in ("start_s", "end_s")
    )


def _local_midnight(name: str, zone: str) -> pl.Expr:
    """Return the instant at which the civil day begins whose UTC midnight the column gives.

    Where the clocks go forward at midnight that instant does not exist; then the UTC midnight stands, at most
    some hours off.
    """
    civil = pl.from_epoch(pl.col(name), time_unit="s")
    local = civil.dt.replace_time_zone(zone, ambiguous="earliest", non_existent="null").dt.epoch("s")
    return pl.coalesce(local, pl.col(name))


def _check(rows: pl.DataFrame) -> None:
    faults = {
        "an incident without an id": pl.col("incident").is_null(),
        "two rows with one incident id": pl.col("incident").is_duplicated(),
        "half an interval": pl.col("start_s").is_null() != pl.col("end_s").is_null(),
        "an interval that does not end after its start": pl.col("end_s") <= pl.col("start_s"),
        "half a point": pl.col("lat_e7").is_null() != pl.col("lon_e7").is_null(),
        "an unknown direction": ~pl.col("direction").is_in(_DIRECTIONS),
        "an unknown end of fire": ~pl.col("place_is").is_in(_ENDS),
    }
    found = rows.select(test.fill_null(value=False).any().alias(what) for what, test in faults.items())
    for what, held in found.row(0, named=True).items() if len(rows) else ():
        if held:
            wrong = rows.filter(faults[what].fill_null(value=False))
            raise Refused(what, where=f"incident {wrong['incident'][0]}", remedy="Correct the column before assessing.")
