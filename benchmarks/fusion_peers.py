"""Our fusion beside Splink 5: the same reports, in the same run, each in a process and an environment of its own.

    python benchmarks/fusion_peers.py --reports R.parquet --tune T.parquet [--train T.parquet]

`make bench-peers` makes Splink's environment. Both learn without labels from R; Splink's threshold is tuned on the gold
of T first, untimed, which ours does not need. With `--train` both learn from the gold of a file instead. Printed as
JSON: pairwise and B-cubed figures, seconds by the clock and of the processor without reading files or compiling, peak
memory of the process.
"""

import argparse
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import polars as pl
from fusion import GOLD, figures

HERE = Path(__file__).parent
PEER = HERE.parent / ".venv-bench/bin/python"


def ask(python: Path, script: str, *arguments: str) -> Any:
    """Run a program to its end and return the JSON object that it prints."""
    done = subprocess.run([str(python), str(HERE / script), *arguments], check=False, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{script} has failed:\n{done.stderr[-2_000:]}")
    return json.loads(done.stdout.splitlines()[-1])


def main() -> None:
    """Run both and print what they found and cost."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reports", type=Path, required=True)
    parser.add_argument("--tune", type=Path, required=True)
    parser.add_argument("--train", type=Path)
    parser.add_argument("--peer", type=Path, default=PEER, help="the Python that has Splink")
    arguments = parser.parse_args()
    reports = str(arguments.reports)
    with tempfile.TemporaryDirectory() as folder:
        out = str(Path(folder) / "labels.parquet")
        taught = ["--train", str(arguments.train)] if arguments.train else []
        ours = ask(Path(sys.executable), "fusion.py", "--reports", reports, "--out", out, *taught)
        tuned = ["--tune", str(arguments.train), "--labels"] if arguments.train else ["--tune", str(arguments.tune)]
        peer = ask(arguments.peer, "peer_splink.py", "--reports", reports, "--out", out, *tuned)
        gold = pl.read_parquet(reports, columns=["report_id", GOLD])
        both = gold.join(pl.read_parquet(out).rename({"incident": "found"}), on="report_id")
    peer["figures"] = figures(both[GOLD], both["found"])
    names = ("figures", "seconds", "processor_seconds", "reports_per_second", "peak_memory_mib")
    print(json.dumps({"treve": {name: ours[name] for name in names}, "splink": peer}, indent=1))


if __name__ == "__main__":
    main()
