"""What an answer on links costs: the view after it, beside the view made anew from the entries.

    python benchmarks/answers.py --centre CENTRE [--count 3]

Works on a copy of a centre in which nobody has a role. After a first view, somebody says of two reports of one incident
that they are of two, and the view is asked for again; so many times. Last, the cache is thrown away and the view made
anew. Printed as JSON: reports, incidents, seconds by the clock and of the processor (of answers the median), whether
all frames of the last two views are equal.
"""

import argparse
import json
import shutil
import statistics
import tempfile
import time
from pathlib import Path

import polars as pl

from treve.node.centre import Centre, open_centre
from treve.node.kept_frames import FRAMES
from treve.node.link import AskedLink, link
from treve.node.sight import sight_of
from treve.node.view import View, view


def timed(centre: Centre) -> tuple[View, float, float]:
    """Return the view, seconds by the clock and of the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    seen = view(centre)
    return seen, time.perf_counter() - clock, time.process_time() - processor


def main() -> None:
    """Answer, look, look anew; print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--centre", type=Path, required=True)
    parser.add_argument("--count", type=int, default=3)
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        path = Path(shutil.copytree(arguments.centre, Path(name) / "centre"))
        with open_centre(path, to_write=True) as centre:
            seen = view(centre)
            same = seen.members.filter(pl.col("link") == "same").group_by("incident").agg("report")
            several = same.filter(pl.col("report").list.len() > 1).sort("incident")["report"].to_list()
            after = []
            for one, other, *_ in several[:: max(len(several) // arguments.count, 1)][: arguments.count]:
                asked = AskedLink("different", ((one,), (other,)), body="operator")
                link(centre, seen, sight_of(centre), asked, "operator")
                seen, *took = timed(centre)
                after.append(took)
            shutil.rmtree(path / "cache")
            whole, clock, processor = timed(centre)
    print(
        json.dumps(
            {
                "reports": len(whole.reports),
                "incidents": len(whole.incidents),
                "after_an_answer_seconds": round(statistics.median(took[0] for took in after), 2),
                "after_an_answer_processor": round(statistics.median(took[1] for took in after), 2),
                "anew_seconds": round(clock, 2),
                "anew_processor": round(processor, 2),
                "equal": all(getattr(seen, each).equals(getattr(whole, each)) for each in FRAMES),
            }
        )
    )


if __name__ == "__main__":
    main()
