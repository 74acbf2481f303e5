"""How well and how fast reports become incidents, on a table of reports with or without gold.

    python benchmarks/fusion.py --reports R.parquet --out L.parquet [--train T.parquet] [--parameters FILE] [--no-learn]

Reads the public columns of the generator that FUSION.md describes into `Reports` (`public_columns` says what else may
stand in them, or be missing), learns without labels from that very file (timed; `--no-learn`: the shipped tables as
they are; `--train`: also from the incidents of another file, null where nobody looked), fuses with the product's own
kernel on all cores (`--threads`), and writes `report_id, incident`. A report that sums up others and those that it sums
up share an `incident`; `link`, `part_of` and `own` tell them apart. Prints one JSON object: `unread` (cells, words and
columns of which nothing could be made), figures and a table of
reliability against `incident` where the file has it, seconds of each step by the clock and of the processor (which
says more on a machine that others use), peak memory in all and up to each step. Compiling is timed apart, on the first
reports; it takes memory too. Columns that begin with `_` are not read.
"""

# ruff: noqa: E402 (how free memory is dealt with must be said before Polars is imported)

import argparse
import json
import os
import resource
import sys
import time
from pathlib import Path
from typing import Any

from treve.node.memory import give_back

give_back()

import polars as pl

sys.path.insert(0, str(Path(__file__).parent))

from public_cells import Cells, cells_of
from public_columns import GOLD, OF_ACTORS, as_reports, labels_of, names_of_reports, share_ids, taught_by, unread

from treve.incidents.columns import held
from treve.incidents.fuse import fuse
from treve.incidents.learn import learn
from treve.incidents.parameters import read_parameters
from treve.node.kernels import fresh_kernels

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


READ_AT_ONCE = 50_000
"""Rows of the table that are read and made reports at a time: the table is never in memory as a whole."""


def read_reports(file: Path, cells: Cells | None = None) -> pl.DataFrame:
    """Return the reports of a table; columns that begin with `_`, and gold, are not read."""
    table = pl.scan_parquet(file)
    there = table.collect_schema().names()
    names = [name for name in there if not name.startswith("_") and name != GOLD]
    rows = int(table.select(pl.len()).collect().item())
    ids = share_ids(table.select(name for name in OF_ACTORS if name in there).collect())
    cells = cells_of(table) if cells is None else cells
    pieces = (table.slice(at, READ_AT_ONCE).select(names).collect() for at in range(0, rows, READ_AT_ONCE))
    parts = [held(as_reports(piece, ids, cells)) for piece in pieces]
    reports = (
        pl.concat(parts, how="vertical_relaxed") if parts else as_reports(table.select(names).collect(), ids, cells)
    )
    return reports if reports["report"].is_sorted() else reports.sort("report")


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Read, learn, fuse, write; return what is printed."""
    seconds: dict[str, float] = {}
    clock = time.perf_counter()

    processor: dict[str, float] = {}
    memory: dict[str, int] = {}
    spent = time.process_time()

    def lap(step: str) -> None:
        nonlocal clock, spent
        seconds[step], clock = round(time.perf_counter() - clock, 3), time.perf_counter()
        processor[step], spent = round(time.process_time() - spent, 3), time.process_time()
        memory[step] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

    parameters = read_parameters(arguments.parameters.read_bytes())
    there = pl.read_parquet_schema(arguments.reports)
    named = pl.read_parquet(arguments.reports, columns=[name for name in ("report_id", "source") if name in there])
    names_of_reports(named)  # stops here where ids are missing or double
    cells = cells_of(pl.scan_parquet(arguments.reports))
    reports = read_reports(arguments.reports, cells)
    not_read = unread(pl.scan_parquet(arguments.reports), cells)
    lap("read")
    learn(reports.head(3_000), parameters)
    fuse(reports.head(3_000), parameters)
    lap("compile")
    if arguments.train is not None:
        parameters = taught_by(pl.read_parquet(arguments.train), parameters, arguments.threads, reports)
        lap("train")
    elif not arguments.no_learn:
        parameters = learn(reports, parameters, arguments.threads)
        lap("learn")
    result = fuse(reports, parameters, threads=arguments.threads)
    lap("fuse")
    count, incidents = len(reports), len(result.incidents)
    members = result.members
    del reports, result  # labels follow from the members alone
    labels = labels_of(members, named)
    labels.write_parquet(arguments.out)
    lap("write")
    working = seconds.get("learn", 0.0) + seconds["fuse"]
    answer: dict[str, Any] = {
        "reports": count,
        "incidents": incidents,
        "seconds": seconds,
        "processor_seconds": processor,
        "reports_per_second": round(count / working),
        "reports_per_second_fuse": round(count / seconds["fuse"]),
        "reports_per_processor_second": round(count / (processor.get("learn", 0.0) + processor["fuse"])),
        "unread": not_read,
        "peak_memory_mib": memory["write"],
        "peak_memory_mib_so_far": memory,
    }
    if GOLD in pl.read_parquet_schema(arguments.reports):
        gold_of = pl.read_parquet(arguments.reports, columns=[GOLD])[GOLD].alias("gold")
        truth = pl.DataFrame([names_of_reports(named), named["report_id"], gold_of]).drop_nulls()
        gold = labels.join(truth, on="report_id")
        answer["figures"] = figures(gold["gold"], gold["incident"])
        answer["reliability"] = reliability(members, truth.select("report", "gold"))
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
    fresh_kernels()
    main()
