"""How fast findings are computed: 6,000 incidents of UCDP GED, Syria, under three readings.

`PYTHONPATH=src:. python -m benchmarks.findings ../shared`
"""

import sys
import time
from pathlib import Path

import polars as pl
from tests.findings.ged import ged_incidents
from tests.findings.theatre import actors, kinds, parameters, syria

from treve.findings.assess import assess


def main(shared: Path) -> None:
    rows = ged_incidents(shared).sort("start_s", "incident").tail(6_000)
    terms, registers, settings = syria(), (actors(), kinds()), parameters()
    seconds = []
    for _ in range(4):
        begin = time.perf_counter()
        out = assess(rows, terms, None, *registers, settings)
        seconds.append(time.perf_counter() - begin)
    best = min(seconds)
    counts = out.filter(pl.col("reading") == "guarantors")["verdict"].value_counts(sort=True).rows()
    print(f"{len(rows):,} incidents, {len(out):,} findings: first {seconds[0]:.2f} s, best {best:.2f} s")
    print(f"{len(out) / best:,.0f} findings a second")
    print("guarantors:", ", ".join(f"{verdict} {count:,}" for verdict, count in counts))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
