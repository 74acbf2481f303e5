"""UCDP GED tells an incident once: hardly any two of its rows may meet."""

from pathlib import Path

import polars as pl
import pytest

from treve.incidents.columns import reports_frame
from treve.incidents.fuse import fuse
from treve.incidents.priors import priors

PLACE = {
    "1": "settlement",
    "2": "near",
    "3": "district",
    "4": "province",
    "5": "feature",
    "6": "country",
    "7": "feature",
}
TIME = {"1": "day", "2": "days", "3": "week", "4": "month", "5": "longer"}


def ged(shared: Path) -> pl.DataFrame:
    rows = pl.read_csv(shared / "data" / "ucdp_ged_syria" / "ged_syria_2016_2017.csv", infer_schema_length=0)

    def day(name: str) -> pl.Expr:
        return pl.col(name).str.slice(0, 10).str.to_date().cast(pl.Int64) * 86_400

    def degree(name: str) -> pl.Expr:
        return (pl.col(name).cast(pl.Float64) * 1e7).round().cast(pl.Int64)

    kinds = {"1": "armed_clash", "2": "armed_clash", "3": "civilians_attacked"}
    kind = pl.col("type_of_violence").replace_strict(kinds)
    time = pl.col("date_prec").replace_strict(TIME)
    return reports_frame(
        rows.select(
            report=pl.col("id").str.zfill(32),
            source=pl.lit("ucdp-ged"),
            native_id="id",
            start_s=day("date_start"),
            end_s=day("date_end") + 86_400,
            time_class=time,
            lat_e7=degree("latitude"),
            lon_e7=degree("longitude"),
            place_class=pl.col("where_prec").replace_strict(PLACE),
            place_name="where_coordinates",
            adm1="adm_1",
            adm2="adm_2",
            country="country",
            kind=kind,
            kind_parent=pl.lit("fire"),
            side_a=pl.col("side_a").str.split(", "),
            side_b=pl.col("side_b").str.split(", "),
            group_a=pl.col("side_a").str.split(", "),
            group_b=pl.col("side_b").str.split(", "),
            killed_low=pl.col("low").cast(pl.Int64),
            killed_best=pl.col("best").cast(pl.Int64),
            killed_high=pl.col("high").cast(pl.Int64),
            text="source_headline",
            origins=pl.concat_list("source_article"),
            aggregate=time.is_in(["month", "longer"]),
        )
    )


@pytest.mark.real
def test_hardly_any_two_rows_of_one_dataset_meet_and_those_are_near_identical(shared: Path) -> None:
    reports = ged(shared)
    assert len(reports) == 11_757
    result = fuse(reports, priors())
    several = result.incidents.filter(pl.col("reports") > 1)
    # Eight pairs by eye: same village, day, sides and exact deaths of 3 to 15, among them Khan Shaykhun (10) and Al Bab
    # (12), where both rows speak of one massacre. Rows with fewer or other deaths stay apart.
    assert len(several) <= 12
    members = result.members.join(several.select("incident"), on="incident").join(reports, on="report", suffix="_r")
    for _, pair in members.group_by("incident"):
        for column in ("lat_e7", "lon_e7", "start_s", "end_s", "killed_best", "kind"):
            assert pair[column].n_unique() == 1
    assert (result.incidents["verification"] == "reported").all()


@pytest.mark.real
def test_a_month_or_a_country_never_fuses(shared: Path) -> None:
    reports = ged(shared)
    result = fuse(reports, priors())
    coarse = reports.filter(pl.col("time_class").is_in(["month", "longer"]) | (pl.col("place_class") == "country"))
    assert len(coarse) > 250
    mine = result.members.filter(pl.col("link") == "same").join(coarse.select("report"), on="report")
    assert mine["with"].null_count() == len(mine)
