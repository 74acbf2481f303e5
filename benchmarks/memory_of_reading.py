"""Read one file as `treve take-in` does, and print the most memory that it took, in MiB, beyond what came before.

usage: python benchmarks/memory_of_reading.py FILE
"""

import sys
from pathlib import Path

from peer import memory_mib

from treve.base.errors import Refused
from treve.names import kinds
from treve.sources.read import read


def main() -> None:
    file = Path(sys.argv[1])
    register = Path(__file__).parents[1] / "src/treve/data/registers/kinds.yaml"
    known = kinds.read(register.read_text("utf-8"))
    before = memory_mib()
    try:
        read(file.read_bytes(), file.name, kinds=known)
    except Refused as why:
        print(why, file=sys.stderr)
    print(memory_mib() - before)


if __name__ == "__main__":
    main()
