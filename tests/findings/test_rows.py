import datetime as dt

import polars as pl
import pytest

from treve.base.errors import Refused
from treve.findings.rows import SCHEMA, rows_of

DAY = 86_400


def seconds(text: str) -> int:
    return int(dt.datetime.fromisoformat(text).timestamp())


def test_civil_days_are_laid_on_the_days_of_the_theatre() -> None:
    rows = rows_of(
        pl.DataFrame(
            [
                {
                    "incident": "a",
                    "start_s": seconds("2017-01-15T00:00Z"),
                    "end_s": seconds("2017-01-16T00:00Z"),
                }
            ]
        ),
        "Asia/Damascus",
    )
    assert rows["start_s"][0] == seconds("2017-01-15T00:00+02:00")
    assert rows["end_s"][0] == seconds("2017-01-16T00:00+02:00")


def test_a_known_hour_stays_where_it_is() -> None:
    rows = rows_of(pl.DataFrame({"incident": ["a"], "start_s": [7_200], "end_s": [10_800]}), "Asia/Damascus")
    assert rows.select("start_s", "end_s").row(0) == (7_200, 10_800)


def test_the_day_on_which_the_clocks_change_has_no_gap() -> None:
    """In Damascus 31 March 2017 begins at one o'clock: midnight does not exist."""
    day = seconds("2017-03-31T00:00Z")
    rows = rows_of(pl.DataFrame({"incident": ["a"], "start_s": [day], "end_s": [day + DAY]}), "Asia/Damascus")
    assert rows["end_s"][0] > rows["start_s"][0]


def test_columns_that_are_missing_are_not_said() -> None:
    rows = rows_of(pl.DataFrame({"incident": ["b", "a"]}), "UTC")
    assert rows.columns == list(SCHEMA)
    assert rows["incident"].to_list() == ["a", "b"]
    assert rows["side_a"].to_list() == [[], []]
    assert rows["kind"].to_list() == ["unknown", "unknown"]


@pytest.mark.parametrize(
    ("columns", "message"),
    [
        ({"other": ["a"]}, "no column"),
        ({"incident": [None]}, "without an id"),
        ({"incident": ["a"], "start_s": [5], "end_s": [5]}, "does not end after"),
        ({"incident": ["a"], "start_s": [5]}, "half an interval"),
        ({"incident": ["a"], "lat_e7": [5]}, "half a point"),
        ({"incident": ["a"], "direction": ["upwards"]}, "unknown direction"),
        ({"incident": ["a"], "lat_e7": ["north"]}, "another type"),
    ],
)
def test_a_column_that_cannot_be_read_is_refused(columns: dict[str, list[object]], message: str) -> None:
    with pytest.raises(Refused, match=message):
        rows_of(pl.DataFrame(columns), "UTC")
