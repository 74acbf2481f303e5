"""The benchmark of fusion reads tables of whatever database: columns missing, null, or of another type."""

import contextlib
import importlib.util
import io
import json
import sys
from functools import lru_cache
from pathlib import Path
from typing import Any
from unittest import mock

import numpy as np
import polars as pl
import pytest

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "benchmarks"))

from public_cells import cells_of  # type: ignore[import-not-found]  # noqa: E402
from public_columns import as_reports, unread  # type: ignore[import-not-found]  # noqa: E402


def run(table: pl.DataFrame, folder: Path, *more: str) -> tuple[int, dict[str, Any], str, pl.DataFrame | None]:
    """Return the exit code, what was printed, what was complained of, and the labels."""
    reports, labels = folder / "r.parquet", folder / "l.parquet"
    table.write_parquet(reports)
    line = ["fusion.py", "--reports", str(reports), "--out", str(labels), *more]
    code, complaint, out = 0, "", io.StringIO()
    with mock.patch.object(sys, "argv", line), contextlib.redirect_stdout(out):
        try:
            benchmark().main()
        except SystemExit as why:  # anything else falls through: a person would see a traceback
            code, complaint = (1, why.code) if isinstance(why.code, str) else (int(why.code or 0), "")
    answer = json.loads(out.getvalue()) if code == 0 else {}
    return code, answer, complaint, pl.read_parquet(labels) if labels.exists() else None


@lru_cache(maxsize=1)
def benchmark() -> Any:
    """Return the benchmark as a module: a process of its own for each table would import all of it each time."""
    file = ROOT / "benchmarks" / "fusion.py"
    spec = importlib.util.spec_from_file_location("benchmark_of_fusion", file)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with mock.patch.object(sys, "path", list(sys.path)):
        spec.loader.exec_module(module)
    return module


def two(n: int = 60) -> pl.DataFrame:
    """Return two databases of one war, which share neither kinds nor names."""
    rng = np.random.default_rng(7)
    t, lat, lon, dead = rng.uniform(0, 90, n), rng.uniform(34, 36, n), rng.uniform(36, 39, n), rng.integers(1, 9, n)
    one = {"t": np.floor(t) + 0.5, "lat": lat, "lon": lon, "deaths": dead, "incident": np.arange(n)}
    return pl.concat(
        [
            pl.DataFrame(one).with_columns(source=pl.lit("A"), type_leaf=pl.lit("air strike"), actor_a=pl.lit("Army")),
            pl.DataFrame(one).with_columns(source=pl.lit("B"), type_leaf=pl.lit("bombing"), actor_a=pl.lit("Regime")),
        ],
        how="vertical",
    ).with_row_index("report_id")


def test_columns_may_be_missing_null_or_of_other_types(tmp_path: Path) -> None:
    table = two().select(
        pl.format("x-{}", "report_id").alias("report_id"),
        "source",
        t=pl.when(pl.col("report_id") % 9 > 0).then("t"),
        t_prec=pl.Series(["day", "month", "days", "year", "unknown", None, "1", "fortnight"] * 15),
        lat=pl.when(pl.col("report_id") % 7 > 0).then("lat"),
        lon=pl.col("lon").cast(pl.String),
        loc_prec=pl.Series([1, 2, 3, 4, 5, 6, None, 9] * 15),
        deaths=pl.col("deaths").cast(pl.Float64),
        details=pl.when(pl.col("report_id") % 2 == 0).then(pl.lit(["mosque"], dtype=pl.List(pl.String))),
        received=pl.lit(None),
        event_type="type_leaf",
        unheard_of=pl.lit(1),
        incident=pl.when(pl.col("report_id") % 3 > 0).then(pl.col("incident").cast(pl.String)),
    )
    code, answer, _, labels = run(table, tmp_path)
    assert code == 0
    assert labels is not None
    assert labels["report_id"].sort().to_list() == table["report_id"].sort().to_list()
    assert labels["incident"].null_count() == 0
    assert 0 <= answer["figures"]["pairwise_f1"] <= 1


@pytest.mark.parametrize("n", [0, 1, 2])
def test_almost_nothing_is_read_too(tmp_path: Path, n: int) -> None:
    code, answer, complaint, labels = run(two().head(n), tmp_path)
    assert code == 0, complaint
    assert labels is not None
    assert len(labels) == answer["reports"] == n


def test_only_the_id_and_the_source_must_be_there(tmp_path: Path) -> None:
    code, answer, complaint, _ = run(two().select("report_id", "source"), tmp_path)
    assert code == 0, complaint
    assert answer["incidents"] == 120
    for missing in ("report_id", "source"):
        code, _, complaint, _ = run(two().drop(missing), tmp_path)
        assert code == 1
        assert f"no column {missing}" in complaint
        assert "Traceback" not in complaint


def test_dates_are_read_as_times_and_ids_keep_their_type(tmp_path: Path) -> None:
    table = two().with_columns(
        t=pl.date(2017, 1, 1) + pl.duration(days=pl.col("t").cast(pl.Int64)), report_id=pl.col("report_id") - 60.0
    )
    code, answer, complaint, labels = run(table, tmp_path)
    assert code == 0, complaint
    assert labels is not None
    assert labels["report_id"].dtype == pl.Float64
    assert answer["figures"]["pairwise_recall"] > 0.5


def test_gold_that_is_partial_teaches(tmp_path: Path) -> None:
    table = two(200).with_columns(incident=pl.when(pl.col("incident") % 2 == 0).then("incident"))
    known = tmp_path / "t.parquet"
    table.write_parquet(known)
    code, answer, complaint, _ = run(two(200), tmp_path, "--train", str(known))
    assert code == 0, complaint
    assert answer["figures"]["pairwise_f1"] > 0.8


def test_a_table_to_learn_from_without_gold_and_ids_that_are_lists_are_refused_in_words(tmp_path: Path) -> None:
    known = tmp_path / "t.parquet"
    two().drop("incident").write_parquet(known)
    for table, more, said in (
        (two(), ["--train", str(known)], "no column incident"),
        (two().with_columns(report_id=pl.concat_list("report_id")), [], "report_id holds lists"),
    ):
        code, _, complaint, _ = run(table, tmp_path, *more)
        assert code == 1
        assert said in complaint
        assert "Traceback" not in complaint


def test_a_day_beyond_all_days_and_a_text_in_pieces_are_read_as_far_as_they_can_be(tmp_path: Path) -> None:
    table = two().with_columns(
        t=pl.when(pl.col("report_id") == 5).then(1e15).otherwise("t"),
        text=pl.lit(["a", None], dtype=pl.List(pl.String)),
    )
    code, _, complaint, labels = run(table, tmp_path)
    assert code == 0, complaint
    assert labels is not None
    assert len(labels) == len(table)


def test_dates_degrees_and_deaths_may_be_written_as_people_write_them() -> None:
    plain = two().with_columns(t=pl.col("t").floor() + 17_000.5)
    days = pl.col("t").floor().cast(pl.Int32).cast(pl.Date)
    written = plain.with_columns(
        t=days.dt.strftime("%d/%m/%Y"),
        lat=pl.col("lat").round(6).cast(pl.String).str.replace(".", ",", literal=True),
        lon=pl.col("lon").round(6).cast(pl.String).str.replace(".", ",", literal=True),
        deaths=pl.when(pl.col("deaths") > 5)
        .then(pl.format("{} - 9", "deaths"))
        .otherwise(pl.col("deaths").cast(pl.String)),
    )
    same = as_reports(plain), as_reports(written)
    assert same[0].select("start_s", "end_s").equals(same[1].select("start_s", "end_s"))
    assert (same[0]["lat_e7"] - same[1]["lat_e7"]).abs().max() <= 10
    assert (
        same[1]["killed_low"]
        .drop_nulls()
        .sort()
        .equals(plain["deaths"].filter(plain["deaths"] > 5).sort(), check_names=False)
    )
    for told in (days.dt.strftime("%m-%d-%y"), days.dt.strftime("%d %B %Y"), days.dt.strftime("%Y%m%d").cast(pl.Int64),
                 days.cast(pl.Int64) * 86_400, days.dt.strftime("%Y-%m-%dT10:20:00Z")):  # fmt: skip
        assert as_reports(plain.with_columns(t=told)).select("start_s").equals(same[0].select("start_s"))


def test_what_cannot_be_read_is_counted_and_what_has_two_readings_is_refused() -> None:
    table = two().with_columns(
        t=pl.when(pl.col("report_id") == 5).then(pl.lit("soon")).otherwise(pl.lit("2017-03-04")),
        lat=pl.when(pl.col("report_id") < 2).then(134.0).otherwise("lat"),
        loc_prec=pl.lit("somewhere"),
        weather=pl.lit("rain"),
    )
    found = unread(table.lazy(), cells_of(table))
    assert found["t"] == {"cells": 1, "such_as": "soon"}
    assert found["lat"] == {"cells": 2, "such_as": "134.0"}
    assert found["loc_prec"] == {"cells": 120, "such_as": "somewhere"}
    assert found["columns"] == ["weather"]
    for t, said in ((pl.lit("03/04/2017"), "day or the month"), (pl.lit(7e8) * 1e9, "neither days nor seconds")):
        with pytest.raises(SystemExit, match=said):
            as_reports(two().with_columns(t=t))
