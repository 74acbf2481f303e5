"""Writes the shipped theatre, Valdria: see scripts/theatre and docs/THEATRE.md.

usage: python scripts/make_theatre.py      (writes src/treve/data/demo and tests/data)
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from scripts.theatre.__main__ import main

if __name__ == "__main__":
    main()
