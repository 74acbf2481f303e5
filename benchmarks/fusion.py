"""How well and how fast reports become incidents, on a table of reports with or without gold.

    python benchmarks/fusion.py --reports R.parquet --out L.parquet [--train T.parquet] [--parameters FILE] [--no-learn]

Reads the public columns of the generator that FUSION.md describes into `Reports` (`public_columns` says what else may
stand in them, or be missing), learns without labels from that very file (timed; `--no-learn`: the shipped tables as
they are; `--train`: from the incidents of another file, null where nobody looked), fuses with the product's own kernel
on all cores (`--threads`), and writes `report_id, incident`. A report that sums up others and those that it sums up
share an `incident`; `link`, `part_of` and `own` tell them apart. Prints one JSON object: figures and a table of
reliability against `incident` where the file has it, seconds of each step by the clock and of the processor (which
says more on a machine that others use), peak memory. Compiling is timed apart, on the first reports. Columns that
begin with `_` are not read.
"""

import argparse
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

import polars as pl

sys.path.insert(0, str(Path(__file__).parent))

from public_columns import GOLD, as_reports, labels_of, names_of_reports, taught_by

from treve.incidents.fuse import fuse
from treve.incidents.learn import learn
from treve.incidents.parameters import read_parameters

ROOT = Path(__file__).parents[1]
SHIPPED = ROOT / "src" / "treve" / "data" / "parameters" / "fusion.json"


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
    b_precision = float((both["n"] ** 2 / both["n_p"]).sum()) / max(len(pairs), 1)
    b_recall = float((both["n"] ** 2 / both["n_g"]).sum()) / max(len(pairs), 1)
    values = {
        "pairwise_precision": precision,
        "pairwise_recall": recall,
        "pairwise_f1": f1(precision, recall),
        "b_cubed_precision": b_precision,
        "b_cubed_recall": b_recall,
        "b_cubed_f1": f1(b_precision, b_recall),
    }
    return {name: round(value, 4) for name, value in values.items()}


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
    table = pl.read_parquet(arguments.reports)
    table = table.select(name for name in table.columns if not name.startswith("_"))
    reports = as_reports(table)
    lap("read")
    learn(reports.head(3_000), parameters)
    fuse(reports.head(3_000), parameters)
    lap("compile")
    if arguments.train is not None:
        parameters = taught_by(pl.read_parquet(arguments.train), parameters, arguments.threads)
        lap("train")
    elif not arguments.no_learn:
        parameters = learn(reports, parameters, arguments.threads)
        lap("learn")
    result = fuse(reports, parameters, threads=arguments.threads)
    lap("fuse")
    labels = labels_of(result, table)
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
    if GOLD in table.columns:
        truth = pl.DataFrame([names_of_reports(table), table["report_id"], table[GOLD].alias("gold")]).drop_nulls()
        gold = labels.join(truth, on="report_id")
        answer["figures"] = figures(gold["gold"], gold["incident"])
        named = truth.select("report", "gold")
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
