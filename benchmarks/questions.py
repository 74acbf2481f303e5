"""What answers to open links are worth: pairs asked in the order of the queue, beside as many drawn at random.

    python benchmarks/questions.py --reports R.parquet [--answers 100 300] [--parameters FILE] [--seed N]

Fuses a file with gold (as `fusion.py` reads it), asks its queue, answers from the gold (same or different), fuses again
obeying the answers, and prints pairwise and B-cubed figures beside those after as many answers on links drawn at
random among all that were scored above what is kept; and the seconds that the queue took. Nobody answers wrongly here.
"""

import argparse
import json
import random
import time
from pathlib import Path
from typing import Any

import polars as pl
from fusion import GOLD, SHIPPED, as_reports, figures

from treve.incidents.fuse import Incidents, fuse
from treve.incidents.parameters import Parameters, read_parameters
from treve.incidents.questions import questions
from treve.incidents.settle import JUDGED

NO_FINDINGS = pl.DataFrame(
    schema=dict.fromkeys(("incident", "agreement", "version", "reading", "verdict"), pl.String())
)


def answered(pairs: list[tuple[str, str]], gold: dict[str, Any]) -> pl.DataFrame:
    """Return what somebody who knows the gold says of pairs."""
    rows = [(min(pair), max(pair), gold[pair[0]] == gold[pair[1]], False, at) for at, pair in enumerate(pairs)]
    return pl.DataFrame(rows, schema=JUDGED, orient="row")


def measured(result: Incidents, gold: dict[str, Any]) -> dict[str, float]:
    """Return the figures of a fusion against the gold."""
    same = result.members.filter(pl.col("link") == "same").sort("report")
    return figures(pl.Series([gold[one] for one in same["report"]]), same["incident"])


def run(arguments: argparse.Namespace) -> dict[str, Any]:
    """Ask, answer, fuse again; return what is printed."""
    table = pl.read_parquet(arguments.reports)
    gold = dict(table.select(pl.col("report_id").cast(pl.String).str.zfill(32), GOLD).iter_rows())
    reports = as_reports(table.select(name for name in table.columns if not name.startswith("_")))
    parameters: Parameters = read_parameters(arguments.parameters.read_bytes())
    before = fuse(reports, parameters)
    ids = reports["report"].to_list()
    links = before.work.links
    every = list(zip(links.left.tolist(), links.right.tolist(), strict=True))
    chance = random.Random(arguments.seed)
    questions(reports.head(1_000), fuse(reports.head(1_000), parameters).members, NO_FINDINGS, parameters)
    started, spent = time.perf_counter(), time.process_time()
    asked = questions(reports, before.members, NO_FINDINGS, parameters, most=max(arguments.answers))
    seconds = {"clock": round(time.perf_counter() - started, 2), "processor": round(time.process_time() - spent, 2)}
    pairs = [(one.left, one.right) for one in asked]
    answer: dict[str, Any] = {
        "reports": len(reports), "asked": len(pairs), "queue_seconds": seconds, "before": measured(before, gold),
    }  # fmt: skip
    for count in arguments.answers:
        drawn = [(ids[left], ids[right]) for left, right in chance.sample(every, min(count, len(every)))]
        for name, some in (("queue", pairs[:count]), ("random", drawn)):
            after = fuse(reports, parameters, before=before, judged=answered(some, gold))
            answer[f"after_{count}_{name}"] = measured(after, gold)
    return answer


def main() -> None:
    """Read the arguments and print the answer."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--answers", type=int, nargs="+", default=[100, 300])
    parser.add_argument("--parameters", type=Path, default=SHIPPED)
    parser.add_argument("--seed", type=int, default=1)
    print(json.dumps(run(parser.parse_args()), indent=1))


if __name__ == "__main__":
    main()
