"""The core path on a real dataset: take-in, fusion, findings, report, with seconds and peak memory of each step.

usage: python benchmarks/core_path.py --data ../shared/data [--day 2017-01-15] [--json]

Everything runs in one process that starts with nothing imported, as a person's command would; the first run on a
machine also compiles the fusion kernel, and says so by its seconds. Durable means durable: the centre lies on disk
and every commit is synced.
"""

import argparse
import json
import resource
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

AIM_ROWS_PER_S, AIM_SECONDS, AIM_MIB = 20_000, 30.0, 1024


def rss_mib() -> float:
    """Return the resident memory of this process."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    return 0.0


class Steps:
    """Seconds and peak memory, step by step."""

    def __init__(self) -> None:
        self.rows: list[dict[str, object]] = []

    @contextmanager
    def step(self, what: str) -> Iterator[dict[str, object]]:
        facts: dict[str, object] = {"step": what}
        peak, going = [rss_mib()], threading.Event()

        def watch() -> None:
            while not going.wait(0.01):
                peak[0] = max(peak[0], rss_mib())

        thread = threading.Thread(target=watch, daemon=True)
        thread.start()
        began = time.perf_counter()
        yield facts
        facts["seconds"] = round(time.perf_counter() - began, 2)
        going.set()
        thread.join()
        facts["peak_mib"] = round(max(peak[0], rss_mib()))
        self.rows.append(facts)


def run(data: Path, day: str, home: Path) -> dict[str, object]:
    """Walk the path once and return what it took."""
    file = data / "ucdp_ged_syria" / "ged_syria_2016_2017.csv"
    steps = Steps()
    began = time.perf_counter()
    with steps.step("start"):
        from treve.node.adopt import adopt_terms
        from treve.node.centre import open_centre
        from treve.node.daily_report import daily_report
        from treve.node.shipped import shipped
        from treve.node.start import start
        from treve.node.take_in import Asked, take_in
        from treve.node.view import view

        start(home, "bench")
        with open_centre(home, to_write=True) as centre:
            adopt_terms(centre, Path(str(shipped("agreements", "syria-2016-12-29.yaml"))), "bench")
    with steps.step("take-in") as facts, open_centre(home, to_write=True) as centre:
        first = take_in(centre, file, Asked(), "bench")
    facts |= {
        "rows": first.rows,
        "loaded": first.loaded,
        "known": first.already_known,
        "held": first.held,
        "rows_per_s": round(first.rows / first.seconds),
    }
    with steps.step("take-in again") as facts, open_centre(home, to_write=True) as centre:
        again = take_in(centre, file, Asked(), "bench")
    facts |= {"loaded": again.loaded, "known": again.already_known, "held": again.held}
    parts: list[tuple[str, float]] = []
    with steps.step("view: fusion and findings") as facts, open_centre(home) as centre:
        seen = view(centre, lambda what, _done, _total: parts.append((what, time.perf_counter())))
    ends = [at for _, at in parts[1:]] + [time.perf_counter()]
    spent: dict[str, float] = {}
    for (what, at), end in zip(parts, ends, strict=True):
        spent[what] = round(spent.get(what, 0.0) + end - at, 2)
    facts |= {"incidents": len(seen.incidents), "findings": len(seen.findings), **spent}
    with steps.step(f"report of {day}") as facts:
        page = daily_report(seen, day, "fr", None)
    facts["bytes"] = len(page)
    with steps.step("view from the cache"), open_centre(home) as centre:
        view(centre)
    total = time.perf_counter() - began
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {
        "rows_add_up": first.rows == first.loaded + first.already_known + first.held and again.loaded == 0,
        "steps": steps.rows,
        "seconds": round(total, 1),
        "peak_mib": round(peak),
        "aims": {"rows_per_s": AIM_ROWS_PER_S, "seconds": AIM_SECONDS, "peak_mib": AIM_MIB},
    }


def main() -> None:
    """Run in a fresh directory and print the figures."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--data", type=Path, required=True)
    arguments.add_argument("--day", default="2017-01-15")
    arguments.add_argument("--json", action="store_true")
    asked = arguments.parse_args()
    if not (asked.data / "ucdp_ged_syria").is_dir():
        sys.exit(
            f"{asked.data} has no ucdp_ged_syria: name the folder of the datasets with --data (make bench DATA=...)"
        )
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder:
        found = run(asked.data, asked.day, Path(folder) / "centre")
    if asked.json:
        print(json.dumps(found))
        return
    for row in found["steps"]:  # type: ignore[attr-defined]
        facts = ", ".join(
            f"{key} {value:,}" for key, value in row.items() if key not in ("step", "seconds", "peak_mib")
        )
        print(f"{row['step']:32} {row['seconds']:7.2f} s {row['peak_mib']:6} MiB   {facts}")
    print(f"{'in all':32} {found['seconds']:7} s {found['peak_mib']:6} MiB   aims: 20,000 rows/s, 30 s, 1,024 MiB")


if __name__ == "__main__":
    main()
