"""Splink on two databases of one war, as `two_databases.py --peer` asks it: every pair with its probability.

    python benchmarks/peer_splink_two.py --reports R.parquet --out PAIRS.parquet

Runs in an environment of its own (requirements/bench.txt). Links the two sources of the table, learnt by EM without
labels: distance, days, likeness of the names of places, districts and sides, and the dead. Kinds are left out: the two
share no word of them, and Splink does not translate. Who reads the pairs decides how many partners a record may have.
"""

import argparse
from pathlib import Path
from typing import Any

import polars as pl
import splink.comparison_level_library as level
import splink.comparison_library as comparison
from splink import DuckDBAPI, Linker, SettingsCreator

LEAST = 0.001


def graded(output: str, missing: str, conditions: list[str]) -> Any:
    """Return a comparison of levels, the closest first."""
    return comparison.CustomComparison(
        output_column_name=output,
        comparison_levels=[
            level.CustomLevel(missing).configure(is_null_level=True),
            *(level.CustomLevel(condition) for condition in conditions),
            level.ElseLevel(),
        ],
    )


def side(one: str) -> Any:
    """Return how like the names of one side are, or of the other, as sides are told in either order."""
    like = "greatest(jaro_winkler_similarity({0}_l, {0}_r), jaro_winkler_similarity({0}_l, coalesce({1}_r, '')))"
    other = "b" if one == "a" else "a"
    return graded(
        one, f"{one}_l is null or {one}_r is null", [f"{like.format(one, other)} >= {bound}" for bound in (0.92, 0.75)]
    )


def settings(prior: float) -> SettingsCreator:
    """Return the comparisons; `prior`: of all pairs, how many match."""
    apart = "sqrt(pow((lat_l - lat_r) * 111.2, 2) + pow((lon_l - lon_r) * 91, 2))"
    unknown = "deaths_l is null or deaths_r is null"
    blocks = [f"l.cell{x}{y} = r.cell and l.days{z} = r.days" for x in "012" for y in "012" for z in "012"]
    return SettingsCreator(
        link_type="link_only",
        blocking_rules_to_generate_predictions=blocks,
        comparisons=[
            graded("lat", "lat_l is null or lat_r is null", [f"{apart} <= {km}" for km in (1, 3, 7, 15, 30)]),
            graded("t", "t_l is null or t_r is null", [f"abs(t_l - t_r) <= {days}" for days in (0.5, 1.1, 2.1)]),
            comparison.JaroWinklerAtThresholds("place", [0.95, 0.85, 0.7]),
            comparison.JaroWinklerAtThresholds("adm2", [0.95, 0.8]),
            side("a"),
            side("b"),
            graded(
                "deaths",
                unknown,
                [
                    "deaths_l = deaths_r and deaths_l > 5",
                    "deaths_l = deaths_r and deaths_l > 1",
                    "deaths_l = deaths_r",
                    "abs(deaths_l - deaths_r) <= 0.3 * greatest(deaths_l, deaths_r) + 1",
                ],
            ),
        ],
        additional_columns_to_retain=["cell"],
        probability_two_random_records_match=prior,
    )


def prepared(table: pl.DataFrame) -> pl.DataFrame:
    """Return the columns that are compared, and those of blocks: a third of a degree, two days, each moved by one."""
    columns = {"a": "actor_a", "b": "actor_b", "lat": "lat", "lon": "lon", "t": "t", "deaths": "deaths"}
    rows = table.select(
        pl.col("report_id").cast(pl.String).alias("unique_id"),
        "place",
        "adm2",
        *(pl.col(column).alias(name) for name, column in columns.items()),
        x=(pl.col("lat") * 3).floor().cast(pl.Int64),
        y=(pl.col("lon") * 3).floor().cast(pl.Int64),
        day=(pl.col("t") / 2).floor().cast(pl.Int64),
    )
    return rows.with_columns(
        pl.format("{}/{}", "x", "y").alias("cell"),
        pl.col("day").alias("days"),
        *(
            pl.format("{}/{}", pl.col("x") + i - 1, pl.col("y") + j - 1).alias(f"cell{i}{j}")
            for i in range(3)
            for j in range(3)
        ),
        *((pl.col("day") + k - 1).alias(f"days{k}") for k in range(3)),
    ).drop("x", "y", "day")


def main() -> None:
    """Read the arguments and write the pairs."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    asked = parser.parse_args()
    table = pl.read_parquet(asked.reports)
    api = DuckDBAPI()
    names = sorted(table["source"].unique())
    frames = [api.register(prepared(table.filter(pl.col("source") == name)).to_arrow()) for name in names]
    # Names are spelt apart, so that no rule finds sure matches to count: half of the smaller is taken to have one.
    prior = 0.5 / max(*(int((table["source"] == name).sum()) for name in names))
    linker = Linker(frames, settings(prior), log_level="ERROR")
    training = linker.training
    training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in ("l.cell = r.cell and l.days = r.days", "l.deaths = r.deaths and l.days = r.days"):
        training.estimate_parameters_using_expectation_maximisation(rule)
    found = linker.inference.predict(threshold_match_probability=LEAST).as_duckdbpyrelation()
    pairs = found.select("unique_id_l, unique_id_r, match_probability").pl()
    pairs.sort("match_probability", "unique_id_l", "unique_id_r", descending=[True, False, False]).write_parquet(
        asked.out
    )


if __name__ == "__main__":
    main()
