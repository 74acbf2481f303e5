import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.time import DAY_S, When, civil_day, interval, iso, zone_of

ZONES = st.sampled_from(["UTC", "Asia/Damascus", "Europe/Kyiv", "Pacific/Kiritimati", "+03:00", "-09:30"])
DAYS = st.dates(dt.date(1990, 1, 1), dt.date(2037, 12, 31))


def test_a_day_of_damascus_begins_at_ten_in_the_evening_before() -> None:
    day = interval(When("day", "2016-12-30", "2016-12-30", "Asia/Damascus"))
    assert day is not None
    assert iso(day.start_s) == "2016-12-29T22:00:00Z"
    assert day.end_s - day.start_s == DAY_S


def test_a_day_on_which_the_clocks_change_has_another_length() -> None:
    day = interval(When("day", "2017-03-31", "2017-03-31", "Asia/Damascus"))
    assert day is not None
    assert day.end_s - day.start_s == 23 * 3600


@given(DAYS, st.integers(0, 400), ZONES)
def test_a_span_of_days_holds_each_of_its_days(first: dt.date, more: int, zone: str) -> None:
    last = first + dt.timedelta(days=more)
    span = interval(When("days", first.isoformat(), last.isoformat(), zone))
    one = interval(When("day", last.isoformat(), last.isoformat()), zone)
    assert span is not None and one is not None
    assert span.start_s <= one.start_s < one.end_s == span.end_s
    assert civil_day(span.start_s, zone) == first


def test_what_has_no_date_stays_without_an_interval() -> None:
    assert interval(When("unknown", words="some time ago")) is None


def test_a_time_to_the_minute_covers_that_minute() -> None:
    minute = interval(When("minute", "2017-01-15T14:30", "2017-01-15T14:30", "UTC"))
    assert minute is not None
    assert minute.end_s - minute.start_s == 60


@pytest.mark.parametrize(
    "when",
    [
        When("day", "2017-02-30", "2017-02-30"),
        When("day", "2017-01-02", "2017-01-01"),
        When("day", "2017-01-01", "2017-01-01", "Syria/Nowhere"),
        When("minute", "2017-01-01T10:00+03:00", "2017-01-01T10:00+03:00"),
    ],
)
def test_what_does_not_exist_is_refused(when: When) -> None:
    with pytest.raises(ValueError, match=r".+"):
        interval(when)


def test_a_zone_must_exist() -> None:
    for name in ("", "../etc/passwd", "Mars/Olympus"):
        with pytest.raises(ValueError, match="zone"):
            zone_of(name)


@given(
    st.datetimes(dt.datetime(2017, 3, 30, 20), dt.datetime(2017, 3, 31, 4)),
    st.timedeltas(dt.timedelta(), dt.timedelta(hours=3)),
)
def test_a_span_over_the_night_on_which_the_clock_is_put_forward_is_a_span(
    first: dt.datetime, length: dt.timedelta
) -> None:
    texts = [each.isoformat(timespec="minutes") for each in (first, first + length)]
    span = interval(When("minute", texts[0], texts[1], "Asia/Damascus"))
    assert span is not None
    assert span.start_s < span.end_s
    assert span.end_s - span.start_s <= length.total_seconds() + 60 + 3_600


@pytest.mark.parametrize("name", ["+99:00", "+14:01", "-23:59", "+03:75", "+3", "+", "-x", "+02:00:00:00"])
def test_an_offset_that_no_clock_has_is_no_zone(name: str) -> None:
    with pytest.raises(ValueError, match="no offset"):
        zone_of(name)
