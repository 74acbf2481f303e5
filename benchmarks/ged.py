"""UCDP GED, Syria, against both agreements of 29-30 December 2016 and 4 May 2017: verdicts, grounds and readings.

usage: python benchmarks/ged.py --data ../shared/data

Every row that ends in 2017 is an incident of its own; areas of combat are reckoned from all rows. Then the hundred
rows that were read by hand (tests/findings/HAND_100.md), with every row on which program and reader part.
"""

import argparse
import sys
from pathlib import Path

import polars as pl

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.findings.ged import ged_incidents
from tests.findings.hand_100 import ASKED, compared, shipped_terms, told
from tests.findings.theatre import actors, kinds, parameters

from treve.findings.assess import assess

FIRST_S = 1_483_228_800
"""1 January 2017, 00:00 UTC; GED's days are civil days, laid on UTC."""


def counted(rows: pl.DataFrame, agreement: str) -> None:
    """Print how many findings each reading has by verdict, then by ground."""
    terms = shipped_terms(agreement)
    out = assess(rows, terms, None, actors(), kinds(), parameters())
    in_2017 = rows.filter(pl.col("end_s") > FIRST_S).select("incident")
    out = out.join(in_2017, on="incident", how="semi")
    readings = [one.id for one in terms.readings]
    print(f"\n{agreement}: {len(in_2017):,} rows that end in 2017")
    for keys in (["verdict"], ["verdict", "ground"]):
        table = out.group_by(*keys, "reading").len().pivot("reading", index=keys, values="len").fill_null(0).sort(keys)
        print(f"  {'':42}" + "".join(f"{name:>14}" for name in readings))
        for row in table.iter_rows(named=True):
            print(f"  {', '.join(row[key] for key in keys):42}" + "".join(f"{row[name]:14,}" for name in readings))
    likely = out.group_by("reading", maintain_order=True).agg(pl.col("probability_ppm").sum() / 1_000_000)
    sums = dict(likely.iter_rows())
    print(f"  {'sum of the probabilities':42}" + "".join(f"{sums[name]:14,.0f}" for name in readings))


def main() -> None:
    """Print the counts and the hand check."""
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--data", type=Path, required=True)
    data: Path = arguments.parse_args().data
    if not (data / "ucdp_ged_syria").is_dir():
        sys.exit(f"{data} has no ucdp_ged_syria: name the folder of the datasets with --data")
    rows = ged_incidents(data.parent)
    for agreement, _ in ASKED.values():
        counted(rows, agreement)
    print("\nOne hundred rows drawn at random and read by hand")
    for name in ASKED:
        print(told(compared(rows, name), name))


if __name__ == "__main__":
    main()
