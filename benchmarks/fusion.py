"""How well and how fast reports become incidents, on a table of reports with or without gold.

    python benchmarks/fusion.py --reports R.parquet --out L.parquet [--train T.parquet] [--parameters FILE] [--no-learn]

Reads the public columns of the generator that FUSION.md describes into `Reports`, learns without labels from that very
file (timed; `--no-learn`: the shipped tables as they are; `--train`: from the incidents of another file), fuses with
the product's own kernel on all cores (`--threads`), writes `report_id, incident`, and prints one JSON object: figures
and a table of reliability against `incident` where the file has it, seconds of each step by the clock and of the
processor (which says more on a machine that others use), peak memory. Compiling is timed apart, on the first reports.
Columns that begin with `_` are not read.
"""

import argparse
import json
import os
import resource
import time
from pathlib import Path
from typing import Any

import polars as pl

from treve.incidents.columns import reports_frame
from treve.incidents.fuse import fuse
from treve.incidents.learn import learn, learn_from
from treve.incidents.parameters import read_parameters

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "src" / "treve" / "data" / "parameters" / "fusion.json"
EPOCH_S = 1_483_228_800  # day 0 of the table becomes 1 January 2017; any day would do
DAY_S = 86_400
PLACES = {"exact": "exact", "town": "settlement", "district": "district", "province": "province"}
GOLD = "incident"


def as_reports(table: pl.DataFrame) -> pl.DataFrame:
    """Return the public columns as `Reports`; what a source did not say stays null.

    Times are an hour, a day or a week around `t`, as `t_prec` says. `report_id` is a row number of the table, not an id
    that the source itself gave, so `native_id` is null.
    """
    t = pl.col("t")
    start = (
        pl.when(pl.col("t_prec") == "hour")
        .then((t - 0.5 / 24) * DAY_S)
        .when(pl.col("t_prec") == "day")
        .then(t.floor() * DAY_S)
        .otherwise((t.floor() - 3) * DAY_S)
        .round()
        .cast(pl.Int64)
        + EPOCH_S
    )
    length = pl.col("t_prec").replace_strict({"hour": 3600, "day": DAY_S, "week": 7 * DAY_S}, return_dtype=pl.Int64)
    return reports_frame(
        table.select(
            report=pl.col("report_id").cast(pl.String).str.zfill(32),
            source="source",
            received_s=(pl.col("received") * DAY_S).round().cast(pl.Int64) + EPOCH_S,
            start_s=start,
            end_s=start + length,
            time_class="t_prec",
            lat_e7=(pl.col("lat") * 1e7).round().cast(pl.Int64),
            lon_e7=(pl.col("lon") * 1e7).round().cast(pl.Int64),
            place_class=pl.col("loc_prec").replace_strict(PLACES),
            place_name="place",
            adm1="adm1",
            adm2="adm2",
            kind=pl.coalesce("type_leaf", "type_parent"),
            kind_parent="type_parent",
            side_a=_one("actor_a_id"),
            side_b=_one("actor_b_id"),
            group_a=_one("actor_a_grp"),
            group_b=_one("actor_b_grp"),
            killed_best=pl.col("deaths").cast(pl.Int64),
            details=pl.col("details").str.split(" ").list.filter(pl.element() != ""),
            text="text",
        )
    )


def _one(name: str) -> pl.Expr:
    return pl.when(pl.col(name).is_not_null()).then(pl.concat_list(pl.col(name)))


def figures(gold: pl.Series, found: pl.Series) -> dict[str, float]:
    """Return pairwise and B-cubed precision, recall and F1."""
    pairs = pl.DataFrame({"g": gold, "p": found})
    both = pairs.group_by("g", "p").len("n").with_columns(pl.col("n").cast(pl.Int64))
    g, p = (both.group_by(side).agg(pl.col("n").sum().alias(f"n_{side}")) for side in ("g", "p"))
    both = both.join(g, on="g").join(p, on="p")

    def count(n: pl.Series) -> int:
        return int((n * (n - 1) // 2).sum())

    def f1(precision: float, recall: float) -> float:
        return 2 * precision * recall / (precision + recall) if precision + recall else 0.0

    true = count(both["n"])
    precision, recall = true / max(count(p["n_p"]), 1), true / max(count(g["n_g"]), 1)
    b_precision = float((both["n"] ** 2 / both["n_p"]).sum()) / len(pairs)
    b_recall = float((both["n"] ** 2 / both["n_g"]).sum()) / len(pairs)
    values = {
        "pairwise_precision": precision,
        "pairwise_recall": recall,
        "pairwise_f1": f1(precision, recall),
        "b_cubed_precision": b_precision,
        "b_cubed_recall": b_recall,
        "b_cubed_f1": f1(b_precision, b_recall),
    }
    return {name: round(value, 4) for name, value in values.items()}


def with_truth(table: pl.DataFrame) -> tuple[pl.DataFrame, Any]:
    """Return the reports of a table and, row by row, the number of their incident."""
    reports = as_reports(table)
    truth = table.select(report=pl.col("report_id").cast(pl.String).str.zfill(32), truth=pl.col(GOLD).rank("dense"))
    return reports, reports.join(truth, on="report", how="left", maintain_order="left")["truth"].to_numpy().astype("i8")


def reliability(members: pl.DataFrame, gold: pl.DataFrame) -> list[dict[str, float]]:
    """Return, by the probability given to a link, how many links there are and which share is right.

    A link is that of a report to the one of its incident that it is most strongly linked to.
    """
    linked = members.filter((pl.col("link") == "same") & pl.col("with").is_not_null())
    linked = linked.join(gold, on="report").join(gold.rename({"report": "with", "gold": "other"}), on="with")
    given = pl.col("probability_ppm") / 1e6
    bins = linked.group_by((given * 10).floor().clip(0, 9).alias("bin")).agg(
        links=pl.len(), given=given.mean(), right=(pl.col("gold") == pl.col("other")).mean()
    )
    return [
        {name: round(value, 3) for name, value in row.items() if name != "bin"}
        for row in bins.sort("bin").iter_rows(named=True)
    ]


READ_AT_ONCE = 50_000
"""Rows of the table that are read and made reports at a time: the table is never in memory as a whole."""


def read_reports(file: Path) -> pl.DataFrame:
    """Return the reports of a table; columns that begin with `_`, and gold, are not read."""
    table = pl.scan_parquet(file)
    names = [name for name in table.collect_schema().names() if not name.startswith("_") and name != GOLD]
    rows = int(table.select(pl.len()).collect().item())
    parts = [as_reports(table.slice(at, READ_AT_ONCE).select(names).collect()) for at in range(0, rows, READ_AT_ONCE)]
    reports = pl.concat(parts) if parts else as_reports(table.select(names).collect())
    return reports if reports["report"].is_sorted() else reports.sort("report")


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Read, learn, fuse, write; return what is printed."""
    seconds: dict[str, float] = {}
    clock = time.perf_counter()

    processor: dict[str, float] = {}
    spent = time.process_time()

    def lap(step: str) -> None:
        nonlocal clock, spent
        seconds[step], clock = round(time.perf_counter() - clock, 3), time.perf_counter()
        processor[step], spent = round(time.process_time() - spent, 3), time.process_time()

    parameters = read_parameters(arguments.parameters.read_bytes())
    reports = read_reports(arguments.reports)
    lap("read")
    learn(reports.head(3_000), parameters)
    fuse(reports.head(3_000), parameters)
    lap("compile")
    if arguments.train is not None:
        known, truth = with_truth(pl.read_parquet(arguments.train))
        parameters = learn_from(known, parameters, truth, arguments.threads)
        lap("train")
    elif not arguments.no_learn:
        parameters = learn(reports, parameters, arguments.threads)
        lap("learn")
    result = fuse(reports, parameters, threads=arguments.threads)
    lap("fuse")
    labels = (
        result.members.filter(pl.col("link") == "same")
        .select(report_id=pl.col("report").cast(pl.Int64), incident="incident")
        .sort("report_id")
    )
    labels.write_parquet(arguments.out)
    lap("write")
    working = seconds.get("learn", 0.0) + seconds["fuse"]
    answer: dict[str, Any] = {
        "reports": len(reports),
        "incidents": len(result.incidents),
        "seconds": seconds,
        "processor_seconds": processor,
        "reports_per_second": round(len(reports) / working),
        "reports_per_second_fuse": round(len(reports) / seconds["fuse"]),
        "reports_per_processor_second": round(len(reports) / (processor.get("learn", 0.0) + processor["fuse"])),
        "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
    }
    if GOLD in pl.read_parquet_schema(arguments.reports):
        table = pl.read_parquet(arguments.reports, columns=["report_id", GOLD])
        gold = labels.join(table.select(pl.col("report_id").cast(pl.Int64), gold=GOLD), on="report_id")
        answer["figures"] = figures(gold["gold"], gold["incident"])
        named = gold.select(report=pl.col("report_id").cast(pl.String).str.zfill(32), gold="gold")
        answer["reliability"] = reliability(result.members, named)
    return answer


def main() -> None:
    """Read the arguments and print the answer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--parameters", type=Path, default=SHIPPED)
    parser.add_argument("--train", type=Path, help="learn from the incidents of this file")
    parser.add_argument("--threads", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--no-learn", action="store_true", help="use the tables as they are")
    print(json.dumps(run(parser.parse_args())))


if __name__ == "__main__":
    main()
