"""Numbers and days as each language writes them."""

import datetime as dt

from hypothesis import given
from hypothesis import strategies as st

from treve.base.doubt import Span
from treve.base.lang import LANGS, Lang
from treve.products import say
from treve.products.say import NARROW, NBSP


@given(st.integers(0, 1_000_000), st.sampled_from(LANGS))
def test_only_what_is_certain_is_called_nothing_or_all(ppm: int, lang: Lang) -> None:
    text = say.percent(ppm, lang)
    digits = text.strip(f"<>%{NBSP}")
    assert (digits == "0") == (ppm == 0)
    assert (digits == "100") == (ppm == 1_000_000)
    assert text.startswith("<") == (0 < ppm < 10_000)


@given(st.dates(), st.dates(), st.sampled_from(LANGS))
def test_every_span_of_days_can_be_said(one: dt.date, other: dt.date, lang: Lang) -> None:
    first, last = sorted((one, other))
    text = say.when(first.isoformat(), last.isoformat(), lang)
    assert str(last.year) in text


def test_french_numbers_have_their_own_spaces_and_comma() -> None:
    assert say.number(1_234_567, "fr") == f"1{NARROW}234{NARROW}567"
    assert say.decimal(2.5, 1, "fr") == "2,5"
    assert say.percent(456_000, "fr") == f"46{NBSP}%"
    assert say.day(dt.date(2017, 8, 1), "fr", weekday=True) == f"mardi 1er{NBSP}août 2017"


def test_unknown_is_a_dash_and_never_zero() -> None:
    assert (
        say.number(None, "en") == say.percent(None, "fr") == say.span(Span(), "en") == say.when(None, None, "fr") == "–"
    )
    assert say.span(Span(0, 0, 0), "en") == "0"
    assert say.span(Span(None, 3, None), "en") == "3 (?–?)"


def test_a_span_across_months_and_years_names_both() -> None:
    plain = {NBSP: " ", NARROW: " "}
    table = str.maketrans(plain)
    assert say.when("2016-12-30", "2017-01-02", "en").translate(table) == "30 December 2016 – 2 January 2017"
    assert say.when("2017-01-30", "2017-02-01", "fr").translate(table) == "30 janvier – 1er février 2017"
    assert say.when("2017-01-01", "2017-12-31", "en") == "2017"
    assert say.when("2017-01-15T09:00", "2017-01-15T11:30", "en").translate(table) == "15 January 2017, 09:00–11:30"


@given(st.text())
def test_polishing_twice_is_polishing_once(text: str) -> None:
    once = say.polish(text, "fr")
    assert say.polish(once, "fr") == once
    assert say.polish(text, "en") == text


def test_a_line_never_ends_between_a_number_and_its_unit() -> None:
    assert say.polish("de 99 %, à 10 km", "fr") == f"de 99{NBSP}%, à 10{NBSP}km"
    assert say.polish("99 %", "en") == "99 %"
