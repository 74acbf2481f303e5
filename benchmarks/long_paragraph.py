"""How the time to read one paragraph grows with it: relative clauses and short sentences that somebody says.

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

_CLAUSES = {"relative clauses": ", who said he knew", "short sentences": " X said no on Monday."}


def seconds(clause: str, count: int) -> tuple[float, int]:
    """Return how long so many clauses in one paragraph take on one core, and how many statements they hold."""
    article = from_press(f"31 January 2017\n\nThe minister{clause * count} that it held.\n".encode(), "a.txt")
    began = time.process_time()
    rows = extract(article)
    return time.process_time() - began, len(rows)


def main() -> None:
    """Print both kinds."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 18_000
    for name, clause in _CLAUSES.items():
        (few, _), (many, said) = seconds(clause, count // 4), seconds(clause, count)
        print(
            f"{name}: {count // 4:,} in {few:.2f} s, {count:,} in {many:.2f} s ({said:,} statements), "
            f"times {many / few:.1f}"
        )


if __name__ == "__main__":
    main()
