"""Points in words, in the ways in which people write them: none is left, and what is no point stays."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.release.positions import TAKEN_OUT, without_positions

CASES = Path(__file__).parents[1] / "data" / "positions"
POINTS = (CASES / "points.txt").read_text(encoding="utf-8").splitlines()
NONE = (CASES / "none.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("words", POINTS)
@pytest.mark.parametrize("around", ["{}", "Impact at {}.", "Un obus ({}) est tombé près de l'école.", "1) {}; 2) seen"])
def test_no_number_of_a_point_is_left_whatever_stands_around_it(words: str, around: str) -> None:
    left = without_positions(around.format(words))
    assert TAKEN_OUT in left
    assert not any(len(number) > 2 for number in re.findall("[0-9]+", left)), left
    assert without_positions(left) == left


@pytest.mark.parametrize("text", NONE)
def test_dates_hours_counts_calibres_and_names_stay(text: str) -> None:
    assert without_positions(text) == text


@given(st.text(alphabet="0123456789 .,:;°'NSEWO+-/abcdegrspointfl٤۸\n", max_size=200))
def test_what_is_left_is_made_of_the_text_alone_and_once_is_enough_to_end(text: str) -> None:
    left = without_positions(text)
    rest = iter(text)
    assert all(each in rest for each in left.replace(TAKEN_OUT, ""))


@given(st.floats(-90, 90), st.floats(-180, 180), st.integers(4, 7), st.sampled_from([", ", " ", "; ", " / ", ","]))
def test_decimal_degrees_of_four_places_and_more_are_always_taken_out(
    lat: float, lon: float, places: int, between: str
) -> None:
    words = f"{lat:.{places}f}{between}{lon:.{places}f}"
    assert not re.search("[0-9]", without_positions(f"seen at {words} by us")), words


def test_a_long_text_takes_time_in_proportion_to_its_length() -> None:
    for part in ("1 ", "one ", "twenty-", "1° ", "12:", "grid ", "NSEW ", "23456789"):
        assert len(without_positions(part * 20_000)) <= len(part) * 20_000
