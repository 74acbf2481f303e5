"""Findings against the rows labelled by hand, and how fast findings are computed.

usage: python benchmarks/labels.py --data ../shared/data

First every row of UCDP GED is judged as it stands; then the product walks its whole path (take-in, fusion, findings),
and a labelled row is met by the incident that it became part of. Labels: tests/findings/LABELS.md; they tune nothing.
"""

import argparse
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import polars as pl

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.findings.ged import ged_incidents
from tests.findings.labels import compared, told
from tests.findings.theatre import actors, kinds, parameters, syria

from treve.findings.assess import assess
from treve.node.adopt import adopt_terms
from treve.node.centre import open_centre
from treve.node.shipped import shipped
from treve.node.start import start
from treve.node.take_in import Asked, take_in
from treve.node.view import view

READINGS = ("guarantors", "opposition")
SOME = 6_000


def speed(rows: pl.DataFrame) -> None:
    """Print how long the last incidents take under all readings."""
    some = rows.sort("start_s", "incident").tail(SOME)
    seconds = []
    for _ in range(4):
        begin = time.perf_counter()
        out = assess(some, syria(), None, actors(), kinds(), parameters())
        seconds.append(time.perf_counter() - begin)
    best = min(seconds)
    print(f"{len(some):,} incidents, {len(out):,} findings: first {seconds[0]:.2f} s, best {best:.2f} s,")
    print(f"{len(out) / best:,.0f} findings a second\n")


def by_rows(rows: pl.DataFrame) -> None:
    """Print the agreement where every row is an incident of its own."""
    out = assess(rows, syria(), None, actors(), kinds(), parameters())
    print("Each row judged by itself")
    for reading in READINGS:
        found = {one["incident"]: one for one in out.filter(reading=reading).iter_rows(named=True)}
        print(told(compared(found, reading), reading))


def by_incidents(file: Path, home: Path) -> None:
    """Print the agreement of the incidents that the product makes of the rows."""
    start(home, "bench")
    with open_centre(home, to_write=True) as centre:
        adopt_terms(centre, Path(str(shipped("agreements", "syria-2016-12-29.yaml"))), "bench")
        take_in(centre, file, Asked(), "bench")
    with open_centre(home) as centre:
        seen = view(centre)
    natives = seen.told.filter("computed_with").select("report", "native_id")
    members = seen.members.filter(pl.col("link") == "same").select("incident", "report").join(natives, on="report")
    out = members.join(seen.findings, on="incident")
    print("\nEach row met by the incident that it became part of")
    for reading in READINGS:
        found: dict[str, dict[str, Any]] = {
            one["native_id"]: one for one in out.filter(reading=reading).iter_rows(named=True)
        }
        print(told(compared(found, reading), reading))


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--data", type=Path, required=True)
    data: Path = arguments.parse_args().data
    if not (data / "ucdp_ged_syria").is_dir():
        sys.exit(f"{data} has no ucdp_ged_syria: name the folder of the datasets with --data (make bench DATA=...)")
    rows = ged_incidents(data.parent)
    speed(rows)
    by_rows(rows)
    with tempfile.TemporaryDirectory() as home:
        by_incidents(data / "ucdp_ged_syria" / "ged_syria_2016_2017.csv", Path(home) / "centre")


if __name__ == "__main__":
    main()
