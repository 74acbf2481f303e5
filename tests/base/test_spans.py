import datetime as dt
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.spans import FIRST_S, LAST_S, add
from treve.base.time import DAY_S, iso, zone_of

ZONES = st.sampled_from(["UTC", "Asia/Damascus", "Europe/Kyiv", "Pacific/Kiritimati", "+03:00", "-09:30"])
SECONDS = st.integers(-1_000_000_000, 4_000_000_000)


class Length(NamedTuple):
    hours: int = 0
    days: int = 0
    weeks: int = 0
    months: int = 0


LENGTHS = st.builds(
    Length, st.integers(0, 10_000), st.integers(0, 10_000), st.integers(0, 1_000), st.integers(0, 1_000)
)


def at(text: str, zone: str) -> int:
    return int(dt.datetime.fromisoformat(text).replace(tzinfo=zone_of(zone)).timestamp())


@pytest.mark.parametrize(
    ("begin", "length", "end"),
    [
        ("2017-05-04T00:00", Length(months=1), "2017-06-04T00:00:00+03:00"),
        ("2017-01-31T12:00", Length(months=1), "2017-02-28T12:00:00+02:00"),
        ("2016-01-31T12:00", Length(months=1), "2016-02-29T12:00:00+02:00"),
        ("2017-05-06T00:00", Length(months=6), "2017-11-06T00:00:00+02:00"),
        ("2017-03-30T12:00", Length(days=1), "2017-03-31T12:00:00+03:00"),
        ("2017-03-30T12:00", Length(hours=24), "2017-03-31T13:00:00+03:00"),
        ("2017-02-15T00:00", Length(weeks=2, days=1), "2017-03-02T00:00:00+02:00"),
        ("2017-03-30T00:00", Length(days=1), "2017-03-31T01:00:00+03:00"),  # clocks skip that midnight
    ],
)
def test_days_and_months_go_by_the_calendar_and_hours_by_what_passes(begin: str, length: Length, end: str) -> None:
    assert iso(add(at(begin, "Asia/Damascus"), length, "Asia/Damascus"), "Asia/Damascus") == end


@given(SECONDS, ZONES)
def test_a_length_of_nothing_leaves_the_moment_as_it_is(moment_s: int, zone: str) -> None:
    assert add(moment_s, Length(), zone) == moment_s


@given(st.integers(), LENGTHS, ZONES)
def test_no_length_and_no_moment_leads_out_of_the_calendar(moment_s: int, length: Length, zone: str) -> None:
    assert FIRST_S <= add(moment_s, length, zone) <= LAST_S


@given(SECONDS, LENGTHS, st.integers(0, 1_000), ZONES)
def test_a_longer_length_never_ends_earlier(moment_s: int, length: Length, more: int, zone: str) -> None:
    ends = add(moment_s, length, zone)
    assert add(moment_s, length._replace(hours=length.hours + more), zone) >= ends
    assert add(moment_s, length._replace(days=length.days + more), zone) >= ends
    assert add(moment_s, length._replace(months=length.months + more), zone) >= ends


@given(SECONDS, st.integers(0, 5_000), ZONES)
def test_so_many_days_later_the_clock_shows_the_same_hour_unless_it_skips_it(n: int, days: int, zone: str) -> None:
    begin = dt.datetime.fromtimestamp(n, zone_of(zone)).replace(tzinfo=None)
    end = dt.datetime.fromtimestamp(add(n, Length(days=days), zone), zone_of(zone)).replace(tzinfo=None)
    assert abs((end - begin).total_seconds() - days * DAY_S) in (0, 1_800, 3_600)
