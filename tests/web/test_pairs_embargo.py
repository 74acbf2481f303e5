"""Two centres that differ only in what the embargo holds back answer alike, on every page and by every command: fine
points and those told in words, reports that are not due, rows that could not be read, texts not of the press."""

import shutil
from pathlib import Path

import pytest
from tests.web.asking import differences, shown_words, told_secrets
from tests.web.pairs import Base, base, embargoed_pair

SHOWN: set[int] = set()
"""Pairs in whose answers some word of what is shown stands: where there is none, a pair says little."""


@pytest.fixture(scope="module")
def start(tmp_path_factory: pytest.TempPathFactory) -> Base:
    return base(tmp_path_factory.mktemp("pairs") / "base")


@pytest.mark.parametrize("seed", range(50))
def test_two_centres_that_differ_only_in_what_the_embargo_holds_back_answer_alike(
    start: Base, tmp_path: Path, seed: int
) -> None:
    found, told, sides = differences(embargoed_pair, start, tmp_path, seed)
    assert found == []
    assert [each for side in sides for each in told_secrets(told, side)] == []
    assert len(told) > 100
    SHOWN.update([seed] if shown_words(told) else [])
    shutil.rmtree(tmp_path)


def test_in_nearly_all_pairs_words_were_shown_so_that_they_say_something() -> None:
    if not SHOWN:
        pytest.skip("runs after the pairs of this file")
    assert len(SHOWN) > 40


@pytest.mark.soak
def test_two_hundred_and_fifty_such_pairs_answer_alike(start: Base, tmp_path: Path) -> None:
    for seed in range(1_000, 1_250):
        found, told, sides = differences(embargoed_pair, start, tmp_path, seed, everything=True)
        assert found == [], seed
        assert [each for side in sides for each in told_secrets(told, side)] == [], seed
        shutil.rmtree(tmp_path / str(seed))
