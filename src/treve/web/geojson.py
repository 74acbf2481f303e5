"""The places of a filtered list, for the map.

Incidents that are known to the same point and radius, and come to the same thing, are one feature with a count: a map
that drew a thousand circles of one province over each other would say nothing. The page draws the circle itself,
in metres; no point stands for an area. What has no place to draw is counted in `unplaced`.
"""

from typing import Any

import polars as pl

from treve.base.place import E7
from treve.products.marks import TOGETHER
from treve.web.query import drawable

MOST_FEATURES = 20_000


def features(rows: pl.DataFrame, bbox: tuple[float, float, float, float] | None = None) -> dict[str, Any]:
    """Return a FeatureCollection of points with the radius of their doubt.

    Args:
        rows: as `query.select` gives them.
        bbox: west, south, east, north in degrees; places outside are left out, the radius not reckoned.

    `id`: the incident where it is alone. `slot`, `slots`: which of the signs of this place it is.
    `truncated`: more than `MOST_FEATURES` places; the widest are left out.
    """
    placed = rows.filter(drawable())
    unplaced = len(rows) - len(placed)
    if bbox:
        west, south, east, north = (round(edge * E7) for edge in bbox)
        placed = placed.filter(pl.col("lon_e7").is_between(west, east), pl.col("lat_e7").is_between(south, north))
    where = ["lat_e7", "lon_e7", "radius_m"]
    grouped = (
        placed.group_by([*where, "class"])
        .agg(
            pl.len().alias("n"),
            pl.col("incident").min(),
            pl.col("place_name").drop_nulls().sort().first(),
            pl.col("adm1").drop_nulls().sort().first(),
            pl.col("place_class").sort().first(),
        )
        .with_columns(pl.col("class").replace_strict(_RANK, default=9, return_dtype=pl.Int64).alias("rank"))
        .sort(*where, "rank")
        .with_columns(pl.int_range(pl.len()).over(where).alias("slot"), pl.len().over(where).alias("slots"))
        .sort("radius_m", "lat_e7", "lon_e7", "slot", descending=[True, False, False, False])
    )
    truncated = len(grouped) > MOST_FEATURES
    found = [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [row["lon_e7"] / E7, row["lat_e7"] / E7]},
            "properties": {
                "at": f"{row['lat_e7']},{row['lon_e7']},{row['radius_m']}",
                "class": row["class"], "n": row["n"], "radius_m": row["radius_m"], "precision": row["place_class"],
                "name": row["place_name"] or row["adm1"] or "", "slot": row["slot"], "slots": row["slots"],
                **({"id": row["incident"]} if row["n"] == 1 else {}),
            },
        }
        for row in grouped.tail(MOST_FEATURES).iter_rows(named=True)
    ]  # fmt: skip
    return {"type": "FeatureCollection", "features": found, "unplaced": unplaced, "truncated": truncated}


_RANK = {what: rank for rank, what in enumerate(TOGETHER)}
