"""Every way of telling who said what that the tables of tests/statements/ways.py make up: how many are read right.

usage: python benchmarks/ways.py [--wrong]

Prints, by kind, the ways, those read with the right words and speaker, and of these those on the right day.
"""

import argparse
import sys
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path[:0] = [str(ROOT), str(ROOT / "src")]

from tests.statements.ways import read, ways  # noqa: E402


def main() -> None:
    ask = argparse.ArgumentParser()
    ask.add_argument("--wrong", action="store_true")
    asked = ask.parse_args()
    total: Counter[str] = Counter()
    right: Counter[str] = Counter()
    on_day: Counter[str] = Counter()
    for way in ways():
        found = read(way)
        for kind in (way.kind, "all"):
            total[kind] += 1
            right[kind] += found.right
            on_day[kind] += found.on_its_day
        if asked.wrong and not found.on_its_day:
            print(way.text.replace("\n", " "))
    for kind, count in sorted(total.items()):
        print(f"{kind:60} {count:6} right {right[kind]:6}  on its day {on_day[kind]:6}")


if __name__ == "__main__":
    main()
