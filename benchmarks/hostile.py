"""Bad inputs of every format: how many were read and refused, their rows, the slowest, and the memory.

usage: python benchmarks/hostile.py [--rounds 10000] [--format NAME] [--seed N]

Each format runs in a process of its own, so that its memory is told apart. An error ends it with the round that
repeats it.
"""

import argparse
import subprocess
import sys
from pathlib import Path

from peer import memory_mib

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))


def main() -> None:
    from tests.sources.conftest import ROOT as SOURCES
    from tests.sources.hostile import run
    from tests.sources.hostile_formats import FORMATS

    from treve.names import kinds

    ask = argparse.ArgumentParser()
    ask.add_argument("--rounds", type=int, default=10_000)
    ask.add_argument("--seed", type=int)
    ask.add_argument("--format", choices=FORMATS)
    asked = ask.parse_args()
    if asked.format is None:
        columns = ("inputs", "read", "refused", "rows", "held", "s", "slowest", "MiB")
        print(f"{'format':10}", *(f"{name:>8}" for name in columns), flush=True)
        failed = 0
        for name in FORMATS:
            ran = subprocess.run([sys.executable, __file__, *sys.argv[1:], "--format", name], check=False)
            failed += ran.returncode != 0
        sys.exit(failed)
    known = kinds.read((SOURCES / "src/treve/data/registers/kinds.yaml").read_text("utf-8"))
    seed = 100 + len(asked.format) if asked.seed is None else asked.seed
    got = run(asked.rounds, seed, FORMATS[asked.format], known)
    figures = (got.inputs, got.read, got.refused, got.rows, got.held)
    seconds = f"{got.seconds:8.1f} {got.slowest_s:8.2f}"
    print(f"{asked.format:10}", *(f"{each:8}" for each in figures), seconds, f"{memory_mib():8}", flush=True)


if __name__ == "__main__":
    main()
