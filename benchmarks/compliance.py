"""Compliance over time and duties on a centre: how many rows, how fast, and whether every finding is counted once.

usage: python benchmarks/compliance.py CENTRE
"""

import datetime as dt
import sys
import time
from pathlib import Path
from typing import get_args

from treve.node.centre import open_centre
from treve.node.compliance import compliance_seen
from treve.node.duties import duties_seen
from treve.node.view import view
from treve.timeline.compliance import Asked
from treve.timeline.compliance_shapes import VERDICTS, Over
from treve.timeline.days import By


def main(path: str) -> int:
    """Print a line for each way to ask; return 1 where a finding was lost or counted twice."""
    with open_centre(Path(path)) as centre:
        seen = view(centre)
    print(f"{len(seen.told):,} reports, {len(seen.findings):,} findings, {len(seen.effort):,} efforts")
    wrong = 0
    for over in get_args(Over):
        for by in get_args(By):
            started = time.perf_counter()
            rows = compliance_seen(seen, Asked(by, over))
            seconds = time.perf_counter() - started
            counted = sum(row["incidents"][one] + row["aggregates"][one] for row in rows for one in VERDICTS)
            whole = over == "party" or counted == len(seen.findings)
            wrong += not whole
            told = "" if whole else f"; {counted:,} findings counted, WRONG"
            print(f"compliance by {by:5} over {over:8} {len(rows):>7,} rows {seconds:7.2f} s{told}")
    started = time.perf_counter()
    duties = duties_seen(seen, dt.date(2017, 6, 1))
    print(f"duties {len(duties):,} rows {time.perf_counter() - started:.2f} s")
    return int(wrong > 0)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
