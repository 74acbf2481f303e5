"""How long one new report takes beside very many: its links and the incident that it would join.

    python benchmarks/fusion_one.py --reports R.parquet [--count 300]

Takes `--count` reports out of a table of the generator that FUSION.md describes, fuses the rest and makes its index,
and lets them come one by one, each beside the same rest. Printed as JSON: seconds to make the index, milliseconds for
a report from its columns to the answer (median, 99th of a hundred, longest), and how often the incident that it joins
is one in which its own is told (by gold, of those whose incident is told by the rest).
"""

import argparse
import json
import resource
import time
from pathlib import Path

import numpy as np
import polars as pl
from fusion import GOLD, SHIPPED, as_reports

from treve.incidents.arrive import arrive_row, index
from treve.incidents.fuse import fuse
from treve.incidents.learn import learn
from treve.incidents.parameters import read_parameters


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
    out[:: len(every) // arguments.count] = True
    rest, coming = every.filter(~pl.Series(out)), every.filter(pl.Series(out))
    parameters = learn(rest, read_parameters(SHIPPED.read_bytes()), 2)
    members = fuse(rest, parameters, threads=2).members
    clock = time.perf_counter()
    among = index(rest, members, parameters)
    made = time.perf_counter() - clock
    told = members.group_by("incident").agg("report")
    inside = {row[0]: {gold[report] for report in row[1]} for row in told.iter_rows()}
    known = {gold[report] for report in rest["report"].to_list()}
    arrive_row(coming.row(0, named=True), among)
    spent, right, possible = [], 0, 0
    for one in coming.iter_slices(1):
        clock = time.perf_counter()
        found = arrive_row(one.row(0, named=True), among)
        spent.append(1000 * (time.perf_counter() - clock))
        truth = gold[one["report"][0]]
        possible += truth in known
        right += found.incident is not None and truth in inside[found.incident]
    print(
        json.dumps(
            {
                "reports": len(rest),
                "seconds_index": round(made, 2),
                "ms_median": round(float(np.median(spent)), 2),
                "ms_p99": round(float(np.quantile(spent, 0.99)), 2),
                "ms_longest": round(max(spent), 2),
                "joins_where_its_incident_is_told": round(right / max(possible, 1), 3),
                "peak_memory_mib": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
            }
        )
    )


if __name__ == "__main__":
    main()
