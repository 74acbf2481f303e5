"""How long one new report takes beside very many: in the kernel, and as a durable entry with its findings.

    python benchmarks/fusion_one.py --reports R.parquet [--count 300]

Takes `--count` reports out of a table of the generator that FUSION.md describes, fuses the rest and makes its index,
and lets them come one by one. **Kernel**: from the row of columns to its links and the incident that it joins, beside
the same rest. **Durable**: from a file of one row to the answer, in a centre on the disk, each after those before it:
read, sealed, signed, appended and acknowledged, then looked up, its incident summed up, and that held against two
agreements that ship under each reading (`node/report_one.py`). The reports at hand are on the desk, not in the log,
which is empty: what appending costs does not depend on how long the log is (`benchmarks/ledger.py`). Printed as JSON:
seconds to make index and desk, milliseconds by the clock and of the processor (median, 99th of a hundred, longest), and
how often the incident that a report joins is one in which its own is told (by gold, of those whose incident is told by
the rest). Files of 100,000 reports take a minute, a million some minutes.
"""

import argparse
import csv
import datetime as dt
import gc
import json
import resource
import tempfile
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
from fusion import GOLD, SHIPPED, as_reports

from treve.incidents.arrive import arrive_row, index
from treve.incidents.fuse import fuse
from treve.incidents.gather import TOLD
from treve.incidents.learn import learn
from treve.incidents.parameters import read_parameters
from treve.node.adopt import adopt_terms
from treve.node.agreements import seen_agreements
from treve.node.centre import Centre, open_centre
from treve.node.derive import with_what_was_told
from treve.node.desk import Desk, Held, over
from treve.node.last_texts import last_texts
from treve.node.registers import registers_of
from treve.node.report_one import report_one
from treve.node.sight import sight_of
from treve.node.start import start
from treve.node.take_in import Asked

AGREEMENTS = ("syria-2016-12-29.yaml", "syria-2016-02-22.yaml")
COLUMNS = ("id", "date", "lat", "lon", "place", "adm1", "precision", "kind", "by", "against", "killed", "text")
DAY = "%Y-%m-%d"
MAPPING = """
mapping: 1
source: newcomer
language: en
id: id
observed: {date: date, format: iso, zone: UTC}
place:
  latitude: lat
  longitude: lon
  name: place
  adm1: adm1
  precision: {column: precision, values: {exact: exact, settlement: settlement, district: district, province: province}}
kind: {column: kind, values: {KINDS}}
actors:
  - {column: by, role: side_a}
  - {column: against, role: side_b}
harm:
  - {what: killed, best: killed}
text: text
missing: ["", "-"]
"""


def timed(work: Callable[[Any], Any], asked: Iterable[Any]) -> tuple[list[Any], dict[str, float]]:
    """Return the answers, and milliseconds by the clock and of the processor."""
    answers, clock, processor = [], [], []
    gc.collect()
    gc.freeze()  # what was made before is not gone through again and again, as in a server that has started up
    for one in asked:
        begun, spent = time.perf_counter(), time.process_time()
        answers.append(work(one))
        processor.append(1000 * (time.process_time() - spent))
        clock.append(1000 * (time.perf_counter() - begun))
    figures = {
        "ms_median": np.median(clock),
        "ms_p99": np.quantile(clock, 0.99),
        "ms_longest": max(clock),
        "processor_ms_median": np.median(processor),
        "processor_ms_p99": np.quantile(processor, 0.99),
    }
    return answers, {name: round(float(value), 2) for name, value in figures.items()}


def as_told(reports: pl.DataFrame) -> pl.DataFrame:
    """Return reports as a view has them told, as far as incidents ask."""
    known = {"report", "source", "native_id", "start_s", "end_s", "kind", "side_a", "side_b", "origins", "aggregate"}
    said = {"computed_with": pl.lit(value=True), "fingerprint": pl.lit("0"), "direction": pl.lit("unknown")}
    said |= {"source_kind": pl.lit("dataset")}
    return reports.select(
        (pl.col(name) if name in known else said.get(name, pl.lit([] if isinstance(kind, pl.List) else None)))
        .cast(kind)
        .alias(name)
        for name, kind in TOLD.items()
    )


def file_of(row: dict[str, Any], folder: Path) -> Path:
    """Write a report as the table of one row that somebody would send."""
    day = dt.datetime.fromtimestamp((row["start_s"] + row["end_s"]) // 2, dt.UTC).strftime(DAY)
    file = folder / f"{row['report']}.csv"
    with file.open("w", newline="") as opened:
        writer = csv.writer(opened)
        writer.writerow(COLUMNS)
        where = (row["lat_e7"] / 1e7, row["lon_e7"] / 1e7, row["place_name"], row["adm1"], row["place_class"])
        sides = (row["side_a"] or [""])[0], (row["side_b"] or [""])[0]
        writer.writerow([row["report"], day, *where, row["kind"], *sides, row["killed_best"], row["text"]])
    return file


def durable(centre: Centre, desk: Desk, coming: list[dict[str, Any]], folder: Path) -> dict[str, Any]:
    """Let the reports come one after another, each in a file of its own."""
    words = sorted({row["kind"] for row in coming})
    known = {word for word in words if registers_of(centre).kinds.known(word)}
    kinds = ", ".join(f"{json.dumps(word)}: {word if word in known else 'unknown'}" for word in words)
    asked = Asked(mapping=MAPPING.replace("{KINDS}", "{" + kinds + "}"))
    files = [file_of(row, folder) for row in coming]
    for file in files[:5]:
        report_one(centre, desk, file, asked, "bench")
    answers, figures = timed(lambda file: report_one(centre, desk, file, asked, "bench"), files[5:])
    stored = sum(one.taken.loaded for one in answers)
    findings = sum(len(each.findings) for one in answers for each in one.answers)
    joined = sum(not each.new for one in answers for each in one.answers)
    return {**figures, "stored": stored, "joined": joined, "findings": findings}


def main() -> None:
    """Fuse, index, let some come; print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--count", type=int, default=300)
    arguments = parser.parse_args()
    table = pl.read_parquet(arguments.reports)
    gold = dict(zip(table["report_id"].cast(pl.String).str.zfill(32).to_list(), table[GOLD].to_list(), strict=True))
    every = as_reports(table)
    out = np.zeros(len(every), dtype=bool)
    out[:: max(len(every) // arguments.count, 1)] = True
    rest, coming = every.filter(~pl.Series(out)), every.filter(pl.Series(out)).to_dicts()
    parameters = learn(rest, read_parameters(SHIPPED.read_bytes()), 2)
    fused = fuse(rest, parameters, threads=2)
    clock = time.perf_counter()
    among = index(rest, fused.members, parameters)
    made = time.perf_counter() - clock
    told = fused.members.group_by("incident").agg("report")
    inside = {row[0]: {gold[report] for report in row[1]} for row in told.iter_rows()}
    known = {gold[report] for report in rest["report"].to_list()}
    for row in coming[:5]:
        arrive_row(row, among)
    answers, kernel = timed(lambda row: arrive_row(row, among), coming)
    truth = [gold[row["report"]] for row in coming]
    possible = sum(each in known for each in truth)
    right = sum(
        found.incident is not None and each in inside[found.incident]
        for found, each in zip(answers, truth, strict=True)
    )
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        start(folder / "centre", "One report")
        with open_centre(folder / "centre", to_write=True) as centre:
            for each in AGREEMENTS:
                adopt_terms(centre, SHIPPED.parents[1] / "agreements" / each, "bench")
            clock = time.perf_counter()
            as_said = as_told(rest)
            incidents = with_what_was_told(fused.incidents, fused.members, as_said)
            texts = {name: text for (_, name), text in last_texts(centre, ("parameters",)).items()}
            agreements = seen_agreements(centre, sight_of(centre))[0]
            desk = over(Held(rest, as_said, incidents), among, agreements, registers_of(centre), texts)
            laid = time.perf_counter() - clock
            with_findings = durable(centre, desk, coming, folder)
    print(
        json.dumps(
            {
                "reports": len(rest),
                "seconds_index": round(made, 2),
                "seconds_desk": round(laid, 2),
                "kernel": kernel,
                "durable_with_findings": with_findings,
                "joins_where_its_incident_is_told": round(right / max(possible, 1), 3),
                "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


if __name__ == "__main__":
    main()
