"""Bad files of terms: how many were read and refused, the slowest, and the memory.

usage: python benchmarks/hostile_terms.py [--rounds 10000] [--seed N]

An error ends it with the round that repeats it.
"""

import argparse
import sys
from pathlib import Path

from peer import memory_mib

sys.path.insert(0, str(Path(__file__).parents[1]))


def main() -> None:
    from tests.terms.hostile import run

    ask = argparse.ArgumentParser()
    ask.add_argument("--rounds", type=int, default=10_000)
    ask.add_argument("--seed", type=int, default=1)
    asked = ask.parse_args()
    got = run(asked.rounds, asked.seed)
    print(f"{'inputs':>8}{'read':>8}{'refused':>9}{'s':>8}{'slowest':>9}{'MiB':>6}")
    print(f"{got.inputs:8}{got.read:8}{got.refused:9}{got.seconds:8.1f}{got.slowest_s:9.2f}{memory_mib():6}")


if __name__ == "__main__":
    main()
