"""How the time to read one paragraph grows with it: relative clauses, short sentences, names of ever other people.

usage: python benchmarks/long_paragraph.py [COUNT]

Prints the processor's seconds for a quarter of COUNT (18,000) and for all: four times as many should take four times
as long.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "src"))

from treve.sources.from_press import from_press
from treve.statements.extract import extract

_SYLLABLES = ("ba", "ko", "li", "mu", "ne", "ra", "so", "ti", "vo", "za")


def _name(number: int) -> str:
    """Return a name that no other number has."""
    return "".join(_SYLLABLES[int(digit)] for digit in f"{number:05}").capitalize()


_CLAUSES = {
    "relative clauses": lambda _: ", who said he knew",
    "short sentences": lambda _: " X said it held on Monday.",
    "names": lambda number: f", Anna {_name(number)}",
}


def seconds(kind: str, count: int) -> tuple[float, int]:
    """Return how long so many clauses in one paragraph take on one core, and how many statements they hold."""
    clauses = "".join(map(_CLAUSES[kind], range(count)))
    article = from_press(f"31 January 2017\n\nThe minister{clauses} said that it held.\n".encode(), "a.txt")
    began = time.process_time()
    rows = extract(article)
    return time.process_time() - began, len(rows)


def main() -> None:
    """Print every kind."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 18_000
    for name in _CLAUSES:
        (few, _), (many, said) = seconds(name, count // 4), seconds(name, count)
        print(
            f"{name}: {count // 4:,} in {few:.2f} s, {count:,} in {many:.2f} s ({said:,} statements), "
            f"times {many / few:.1f}"
        )


if __name__ == "__main__":
    main()
