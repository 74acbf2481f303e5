"""Records that clearly sum up others: "part of" beside "same as".

An aggregate ("three villages shelled, eleven dead") is not the same thing as any one incident. Where the incidents
that lie within its time, place and sides add up to exactly its number of dead, it contains them: they are its
parts, and its own numbers are not counted again. Where they do not add up it stays alone. Nothing is guessed.
"""

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.linkage.metric import COSINE_PPM, distance_m

Ints = NDArray[np.int64]


def part_links(reports: pl.DataFrame, group: Ints, most: int) -> tuple[Ints, Ints]:
    """Return (row of the aggregate, group that is a part of it), sorted.

    Args:
        reports: a `Reports` frame.
        group: for each row, the row of the first member of its incident.
        most: no report sums up more incidents than this; with more, an equal sum is no evidence.

    Cost: one pass over the incidents of its days for each aggregate.
    """
    wholes = reports.with_row_index("row").filter(
        pl.col("aggregate") & (pl.col("killed_best") >= 2) & pl.col("start_s").is_not_null()
    )
    found: list[tuple[int, int]] = []
    if len(wholes):
        single = _incidents(reports, group)
        starts = single["start_s"].to_numpy()
        for whole in wholes.iter_rows(named=True):
            first, last = np.searchsorted(starts, [whole["start_s"], whole["end_s"]])
            inside = [one for one in single[int(first) : int(last)].iter_rows(named=True) if _within(whole, one)]
            if 2 <= len(inside) <= most and sum(one["killed"] for one in inside) == whole["killed_best"]:
                found += [(whole["row"], one["group"]) for one in inside]
    found.sort()
    pairs = np.array(found, dtype=np.int64).reshape(-1, 2)
    return pairs[:, 0].copy(), pairs[:, 1].copy()


def _incidents(reports: pl.DataFrame, group: Ints) -> pl.DataFrame:
    """Return the incidents that are no aggregates and have deaths, in the order of their start."""
    return (
        reports.with_columns(group=pl.Series(group))
        .filter(~pl.col("aggregate") & pl.col("start_s").is_not_null() & (pl.col("killed_best") > 0))
        .sort("group", "radius_m", "report", nulls_last=True)
        .group_by("group", maintain_order=True)
        .agg(
            pl.col("start_s").max(),
            pl.col("end_s").min(),
            pl.col("killed_best").sort().get((pl.len() - 1) // 2).alias("killed"),
            *(pl.col(name).first() for name in ("lat_e7", "lon_e7", "adm1", "country")),
            *(
                pl.col(name).list.explode(keep_nulls=False, empty_as_null=False).unique().sort()
                for name in ("group_a", "group_b")
            ),
        )
        .sort("start_s", "group")
    )


def _within(whole: dict[str, Any], one: dict[str, Any]) -> bool:
    """Return whether an incident surely lies within what an aggregate speaks of."""
    sides = [set(whole["group_a"]), set(whole["group_b"])]
    others = [set(one["group_a"]), set(one["group_b"])]
    if not all(sides) or not (
        (sides[0] & others[0] and sides[1] & others[1]) or (sides[0] & others[1] and sides[1] & others[0])
    ):
        return False
    if one["end_s"] > whole["end_s"]:
        return False
    if whole["place_class"] == "country":
        return bool(whole["country"] is not None and whole["country"] == one["country"])
    if whole["place_class"] == "province" and whole["adm1"] is not None and one["adm1"] is not None:
        return bool(whole["adm1"] == one["adm1"])
    if whole["lat_e7"] is None or whole["radius_m"] is None or one["lat_e7"] is None:
        return False
    metres = distance_m(whole["lat_e7"], whole["lon_e7"], one["lat_e7"], one["lon_e7"], COSINE_PPM)
    return bool(metres <= whole["radius_m"])
