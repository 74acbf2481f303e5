"""Whatever the bytes are: every row loaded or held, or the file refused. Never another exception, never a hang.

A tenth here, the whole in `make soak`; `python benchmarks/hostile.py` prints how many, how long, and the memory.
"""

import random

import pytest
from tests.sources.conftest import as_csv
from tests.sources.hostile import Made, mutate, recoded, run
from tests.sources.hostile_formats import FORMATS, GED, HEADER, MAPPING, ROWS, TABLE

from treve.names.kinds import Kinds

ROUNDS, SOAK = 1_000, 10_000


@pytest.mark.parametrize("name", FORMATS)
def test_no_file_of_a_format_breaks_taking_in(name: str, kinds: Kinds) -> None:
    run(ROUNDS, len(name), FORMATS[name], kinds)


def test_no_mapping_breaks_taking_in(kinds: Kinds) -> None:
    good = as_csv([HEADER, *ROWS])

    def make(rng: random.Random) -> Made:
        if rng.random() < 0.3:
            lines = MAPPING.splitlines()
            lines[rng.randrange(len(lines))] = ""
            return Made(good, "\n".join(lines))
        return Made(good, mutate(MAPPING.encode(), rng).decode("utf-8", "replace"))

    run(ROUNDS, 4, make, kinds)


@pytest.mark.soak
@pytest.mark.parametrize("name", FORMATS)
def test_ten_thousand_files_of_a_format_do_not_break_taking_in(name: str, kinds: Kinds) -> None:
    run(SOAK, 100 + len(name), FORMATS[name], kinds)


@pytest.mark.soak
def test_a_hundred_thousand_files_do_not_break_taking_in(kinds: Kinds) -> None:
    def make(rng: random.Random) -> Made:
        which = rng.random() < 0.5
        return Made(mutate(recoded(GED if which else TABLE, rng), rng), None if which else MAPPING)

    run(100_000, 5, make, kinds)
