from typing import Any

import polars as pl
import pytest

from treve.base.errors import Refused
from treve.incidents.columns import SCHEMA, held, plain, reports_frame

GOOD: dict[str, Any] = {"report": "a", "start_s": 0, "end_s": 60, "lat_e7": 1, "lon_e7": 1, "place_class": "settlement"}


def test_missing_columns_are_added_and_nothing_is_filled_in() -> None:
    frame = reports_frame(pl.DataFrame([{"report": "b"}, {"report": "a"}]))
    assert dict(frame.schema) == SCHEMA
    assert frame["report"].to_list() == ["a", "b"]
    assert frame["killed_best"].null_count() == 2
    assert frame["time_class"].to_list() == ["unknown", "unknown"]
    assert frame["radius_m"].null_count() == 2


def test_a_point_without_a_radius_gets_that_of_its_class() -> None:
    assert reports_frame(pl.DataFrame([GOOD]))["radius_m"].to_list() == [2_000]


@pytest.mark.parametrize(
    "fault",
    [
        {"report": None},
        {"time_class": "moment"},
        {"place_class": "town"},
        {"lat_e7": None},
        {"end_s": None},
        {"end_s": 0},
        {"lat_e7": 900_000_001},
        {"lon_e7": -1_800_000_001},
        {"killed": 3},
        {"start_s": "yesterday"},
    ],
)
def test_a_frame_that_cannot_be_read_one_way_is_refused(fault: dict[str, Any]) -> None:
    with pytest.raises(Refused):
        reports_frame(pl.DataFrame([GOOD | fault]))


def test_two_rows_with_one_id_are_refused() -> None:
    with pytest.raises(Refused, match="two rows"):
        reports_frame(pl.DataFrame([GOOD, GOOD]))


def test_numbers_too_large_for_four_bytes_are_held_as_they_are() -> None:
    frame = reports_frame(pl.DataFrame([GOOD | {"killed_best": 3_000_000_000, "text": None, "origins": ["x"]}]))
    assert plain(held(frame)).equals(frame)
