"""Dates are read as declared, keep the precision they have, and never become another date."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.sources.cells import UnreadableError
from treve.sources.dates import check_format, clock, moment

DAYS = st.dates(dt.date(1900, 3, 1), dt.date(2100, 12, 31))


@pytest.mark.parametrize(
    ("text", "forms", "first", "precision"),
    [
        ("2017-01-15", ("iso",), "2017-01-15", "day"),
        ("2017-03", ("iso",), "2017-03-01", "month"),
        ("2017", ("iso",), "2017-01-01", "longer"),
        ("2017-01-15T14:30", ("iso",), "2017-01-15T14:30", "minute"),
        ("15 janvier 2017", ("words",), "2017-01-15", "day"),
        ("1er février 2017", ("words",), "2017-02-01", "day"),
        ("le dimanche 15 janvier 2017", ("words",), "2017-01-15", "day"),
        ("January 15, 2017", ("words",), "2017-01-15", "day"),
        ("janvier 2017", ("words",), "2017-01-01", "month"),
        ("15 كانون الثاني 2017", ("words",), "2017-01-15", "day"),
        ("15/01/2017", ("dd/mm/yyyy",), "2017-01-15", "day"),
        ("01/15/2017", ("mm/dd/yyyy",), "2017-01-15", "day"),
        ("15/01/17", ("jj/mm/aa",), "2017-01-15", "day"),
        ("١٥/٠١/٢٠١٧", ("dd/mm/yyyy",), "2017-01-15", "day"),
        ("15.01.2017 14:30", ("dd.mm.yyyy HH:MM",), "2017-01-15T14:30", "minute"),
        ("42750", ("serial",), "2017-01-15", "day"),
        ("42750.604166667", ("serial",), "2017-01-15T14:30", "minute"),
        ("15-Jan-2017", ("dd-month-yyyy",), "2017-01-15", "day"),
    ],
)
def test_a_date_of_any_declared_style_is_read(text: str, forms: tuple[str, ...], first: str, precision: str) -> None:
    found = moment(text, forms)
    assert (found.first, found.precision) == (first, precision)


@pytest.mark.parametrize(
    ("text", "forms", "says"),
    [
        ("30/02/2017", ("dd/mm/yyyy",), "has no day 30"),
        ("29 février 2017", ("words",), "has no day 29"),
        ("2017-13-01", ("iso",), "no month 13"),
        ("15/01/0017", ("dd/mm/yyyy",), "year 17"),
        ("3/4/2017", ("dd/mm/yyyy", "mm/dd/yyyy"), "two ways"),
        ("yesterday", ("iso", "words"), "expected a date"),
        ("59", ("serial",), "no plausible date"),
        ("15/01/2017", ("iso",), "expected a date"),
        ("2017-01-15T25:00", ("iso",), "no such time"),
        ("2017-01-15T14:30+99:00", ("iso",), "no offset"),
        ("2017-01-15T14:30+03:75", ("iso",), "no offset"),
        ("2017-01-15T14:30-15:00", ("iso",), "no offset"),
        ("1e400", ("serial", "iso"), "expected"),
        ("", ("iso",), "expected"),
    ],
)
def test_a_date_that_does_not_exist_or_is_not_declared_is_not_mended(
    text: str, forms: tuple[str, ...], says: str
) -> None:
    with pytest.raises(UnreadableError, match=says):
        moment(text, forms)


@given(DAYS)
def test_every_day_is_read_back_in_every_style(day: dt.date) -> None:
    styles = {
        "iso": "%Y-%m-%d",
        "dd/mm/yyyy": "%d/%m/%Y",
        "mm/dd/yyyy": "%m/%d/%Y",
        "dd.mm.yyyy": "%d.%m.%Y",
        "yyyymmdd": "%Y%m%d",
    }
    for form, style in styles.items():
        assert moment(day.strftime(style), (form,)).first == day.isoformat()


@given(DAYS)
def test_serial_numbers_of_both_systems_name_the_same_day(day: dt.date) -> None:
    since_1900, since_1904 = (day - dt.date(1899, 12, 30)).days, (day - dt.date(1904, 1, 1)).days
    assert moment(str(since_1900), ("serial",), "1900").first == day.isoformat()
    if since_1904 >= 0:
        assert moment(str(since_1904), ("serial",), "1904").first == day.isoformat()


@given(st.text(max_size=30), st.sampled_from([("iso", "words"), ("serial",), ("dd/mm/yyyy",), ("d month yy HH:MM",)]))
def test_any_text_is_a_date_or_unreadable(text: str, forms: tuple[str, ...]) -> None:
    try:
        found = moment(text, forms)
    except UnreadableError:
        return
    dt.datetime.fromisoformat(found.first)
    dt.datetime.fromisoformat(found.last)


@pytest.mark.parametrize(
    "form", ["iso", "words", "serial", "dd/mm/yyyy", "jj/mm/aaaa", "d month yyyy", "mm/yyyy", "dd/mm/yyyy HHhMM"]
)
def test_good_formats_are_accepted(form: str) -> None:
    assert check_format(form) is None


@pytest.mark.parametrize("form", ["?", "", "foo", "HH:MM", "dd/yyyy", "dd/mm/mm/yyyy", "%d/%m/%Y", "dd/mm/yyyy MM:HH"])
def test_formats_that_say_nothing_sure_are_not(form: str) -> None:
    assert check_format(form)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("14:30", "14:30"),
        ("14h30", "14:30"),
        ("14h", "14:00"),
        ("2:30 pm", "14:30"),
        ("12 am", "00:00"),
        ("0.5", "12:00"),
        ("١٤:٣٠", "14:30"),
    ],
)
def test_a_time_of_day_is_read(text: str, at: str) -> None:
    assert clock(text)[0] == at


@pytest.mark.parametrize("text", ["25:00", "14:60", "13 pm", "noon", "7", "", "-1:00"])
def test_a_time_that_does_not_exist_is_not(text: str) -> None:
    with pytest.raises(UnreadableError):
        clock(text)
