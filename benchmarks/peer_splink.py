"""Splink on a table of reports, as `fusion_peers.py` asks it: learns by EM, scores pairs, divides by average linkage.

    python benchmarks/peer_splink.py --reports R.parquet --tune T.parquet --out L.parquet [--labels]

Runs in an environment of its own (requirements/bench.txt). The threshold of average linkage is the best of the
pairwise F1 on `--tune`, a smaller file with gold; the model is learnt without labels from `--reports`, as ours is, or
with `--labels` from the gold of `--tune`. Splink ends in connected components, which do it no justice here, so that
average linkage within them stands in its place. Prints one JSON object.
"""

import argparse
import json
import resource
import time
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import splink.comparison_level_library as level
import splink.comparison_library as comparison
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.sparse import coo_matrix
from scipy.sparse.csgraph import connected_components
from scipy.spatial.distance import squareform
from splink import DuckDBAPI, Linker, SettingsCreator

LEAST = 0.05
MOST = 1_500
THRESHOLDS = (0.06, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 0.99, 0.995)
BLOCKS = (
    "l.cell = r.cell and l.day = r.day",
    "l.cell = r.cell and l.day = r.day + 1",
    "l.cell = r.cell and l.day + 1 = r.day",
    "l.adm1 = r.adm1 and l.day = r.day",
    "l.adm2 = r.adm2 and l.days = r.days",
)


def prepared(path: Path) -> pl.DataFrame:
    """Return the public columns that Splink compares."""
    return pl.read_parquet(path).select(
        unique_id="report_id",
        source="source",
        lat="lat",
        lon="lon",
        t="t",
        day=pl.col("t").floor().cast(pl.Int64),
        days=(pl.col("t") / 3).floor().cast(pl.Int64),
        cell=pl.format("{}/{}", (pl.col("lat") * 3).floor().cast(pl.Int64), (pl.col("lon") * 3).floor().cast(pl.Int64)),
        adm1="adm1",
        adm2="adm2",
        place="place",
        kind="type_leaf",
        branch="type_parent",
        a="actor_a_id",
        a_group="actor_a_grp",
        b="actor_b_id",
        b_group="actor_b_grp",
        deaths="deaths",
        details=pl.when(pl.col("details") != "").then(pl.col("details").str.split(" ")),
    )


def settings() -> SettingsCreator:
    """Return the comparisons: place, time, kind, sides, deaths, details."""

    def two(fine: str, coarse: str) -> Any:
        missing = f"{coarse}_l is null or {coarse}_r is null"
        return comparison.CustomComparison(
            output_column_name=fine,
            comparison_levels=[
                level.CustomLevel(missing).configure(is_null_level=True),
                level.CustomLevel(f"{fine}_l = {fine}_r"),
                level.CustomLevel(f"{coarse}_l = {coarse}_r"),
                level.ElseLevel(),
            ],
        )

    apart = "abs(lat_l - lat_r) * 111 + abs(lon_l - lon_r) * 90"
    return SettingsCreator(
        link_type="dedupe_only",
        blocking_rules_to_generate_predictions=list(BLOCKS),
        comparisons=[
            comparison.CustomComparison(
                output_column_name="spot",
                comparison_levels=[
                    level.CustomLevel("lat_l is null or lat_r is null").configure(is_null_level=True),
                    *(level.CustomLevel(f"{apart} <= {km}") for km in (0.5, 3, 10, 25, 50)),
                    level.ElseLevel(),
                ],
            ),
            comparison.CustomComparison(
                output_column_name="t",
                comparison_levels=[
                    level.CustomLevel("t_l is null or t_r is null").configure(is_null_level=True),
                    *(level.CustomLevel(f"abs(t_l - t_r) <= {days}") for days in (0.06, 0.3, 0.6, 1.1, 2.1)),
                    level.ElseLevel(),
                ],
            ),
            comparison.ExactMatch("place"),
            comparison.ExactMatch("source"),
            two("kind", "branch"),
            two("a", "a_group"),
            two("b", "b_group"),
            comparison.CustomComparison(
                output_column_name="deaths",
                comparison_levels=[
                    level.CustomLevel("deaths_l is null or deaths_r is null").configure(is_null_level=True),
                    level.CustomLevel("deaths_l = deaths_r and deaths_l > 2"),
                    level.CustomLevel("deaths_l = deaths_r"),
                    level.CustomLevel("abs(deaths_l - deaths_r) <= 0.3 * greatest(deaths_l, deaths_r) + 1"),
                    level.ElseLevel(),
                ],
            ),
            comparison.ArrayIntersectAtSizes("details", [2, 1]),
        ],
        additional_columns_to_retain=["day"],
    )


def pairs(table: pl.DataFrame, model: Any = None) -> tuple[Any, Any, Any]:
    """Learn by EM from the table, unless a model is given, and return its pairs: two report ids and a probability."""
    linker = Linker(DuckDBAPI().register(table.to_arrow()), model or settings(), log_level="ERROR")
    if model is None:
        by_em(linker)
    found = linker.inference.predict(threshold_match_probability=LEAST).as_duckdbpyrelation()
    frame = found.select("unique_id_l, unique_id_r, match_probability").pl()
    return tuple(frame[name].to_numpy() for name in frame.columns)


def by_labels(table: pl.DataFrame) -> Any:
    """Return a model learnt from the column `incident`."""
    linker = Linker(DuckDBAPI().register(table.to_arrow()), settings(), log_level="ERROR")
    n = table.group_by("incident").len()["len"].cast(pl.Int64)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_m_from_label_column("incident")
    model = linker.misc.save_model_to_json()
    model["probability_two_random_records_match"] = (n * (n - 1)).sum() / len(table) ** 2
    return model


def by_em(linker: Any) -> None:
    """Learn without labels."""
    linker.training.estimate_probability_two_random_records_match(
        ["l.place = r.place and l.day = r.day and l.kind = r.kind and l.a = r.a"], recall=0.2
    )
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    for rule in ("l.cell = r.cell and l.day = r.day", "l.kind = r.kind and l.a = r.a and l.days = r.days"):
        linker.training.estimate_parameters_using_expectation_maximisation(rule, record_sample_proportion=1.0)


def average(n: int, left: Any, right: Any, probability: Any, threshold: float) -> Any:
    """Return groups by average linkage at a threshold, within components (cut to `MOST` by raising their floor)."""
    groups = np.arange(n)
    floor = LEAST
    rest = np.ones(len(left), dtype=bool)
    while rest.any():
        kept = rest & (probability >= floor)
        graph = coo_matrix((np.ones(int(kept.sum())), (left[kept], right[kept])), shape=(n, n))
        component = connected_components(graph, directed=False)[1]
        size = np.bincount(component, minlength=n)
        ready = kept & (size[component[left]] <= MOST)
        order = np.flatnonzero(ready)[np.argsort(component[left[ready]], kind="stable")]
        cuts = np.flatnonzero(np.diff(component[left[order]])) + 1
        for links in np.split(order, cuts) if len(order) else ():
            members = np.unique(np.concatenate([left[links], right[links]]))
            apart = np.ones((len(members), len(members)))
            a, b = np.searchsorted(members, left[links]), np.searchsorted(members, right[links])
            apart[a, b] = apart[b, a] = 1 - probability[links]
            np.fill_diagonal(apart, 0)
            label = fcluster(linkage(squareform(apart, checks=False), "average"), 1 - threshold, "distance")
            groups[members] = members[np.unique(label, return_index=True)[1]][label - 1]
        rest = kept & ~ready
        floor += (1 - floor) / 4
    return groups


def f1(gold: Any, groups: Any) -> float:
    """Return pairwise F1."""
    frame = pl.DataFrame({"g": gold, "p": groups})

    def count(*by: str) -> int:
        n = frame.group_by(*by).len()["len"].cast(pl.Int64)
        return int((n * (n - 1) // 2).sum())

    return 2 * count("g", "p") / max(count("g") + count("p"), 1)


def main() -> None:
    """Tune, learn, score, divide; print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("reports", "tune", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--labels", action="store_true", help="learn the model from the gold of --tune")
    arguments = parser.parse_args()
    tuning = prepared(arguments.tune)
    gold = pl.read_parquet(arguments.tune, columns=["incident"])["incident"].to_numpy()
    tuning = tuning.with_columns(unique_id=pl.int_range(len(tuning)))
    model = by_labels(tuning.with_columns(incident=pl.Series(gold))) if arguments.labels else None
    found = pairs(tuning, model)
    threshold = max(THRESHOLDS, key=lambda each: f1(gold, average(len(tuning), *found, each)))
    table = prepared(arguments.reports)
    ids = table["unique_id"]
    clock, spent = time.perf_counter(), time.process_time()
    found = pairs(table.with_columns(unique_id=pl.int_range(len(table))), model)
    groups = average(len(table), *found, threshold)
    seconds, processor = time.perf_counter() - clock, time.process_time() - spent
    pl.DataFrame({"report_id": ids, "incident": groups}).write_parquet(arguments.out)
    print(
        json.dumps(
            {
                "threshold": threshold,
                "seconds": round(seconds, 2),
                "processor_seconds": round(processor, 2),
                "reports_per_second": round(len(table) / seconds),
                "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


if __name__ == "__main__":
    main()
