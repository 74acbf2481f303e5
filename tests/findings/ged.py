"""UCDP GED as incidents, by the product's own readers: every row is an incident of its own."""

from pathlib import Path

import polars as pl

from treve.incidents.gather import Arrived, gather
from treve.names import places as places_register
from treve.sources.read import read

from .theatre import DATA, actors, kinds

GED = Path("data") / "ucdp_ged_syria" / "ged_syria_2016_2017.csv"


def ged_incidents(shared: Path) -> pl.DataFrame:
    """All rows of the file, `incident` being UCDP's own id; nothing is fused, so that a label is met by its row."""
    found = read((shared / GED).read_bytes(), GED.name, kinds=kinds())
    places = places_register.read((DATA / "registers" / "places.yaml").read_text(encoding="utf-8"))
    arrived = [
        Arrived(report, str(k), 0, k, "document", GED.name, "2026-01-01T00:00:00Z", revises=False)
        for k, report in enumerate(found.reports)
    ]
    gathered = gather(arrived, actors(), kinds(), places)
    told = gathered.told.select(
        "report",
        "mentions",
        "direction",
        pl.concat_list("source").alias("source_names"),
        pl.lit(1, dtype=pl.Int64).alias("independent_sources"),
        pl.lit(1, dtype=pl.Int64).alias("reports"),
    )
    return gathered.reports.join(told, on="report").drop("report").rename({"native_id": "incident"})
