"""Words of time that mean something only in their place; what `dates` knows stays as it is."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.dates import Anchor, day, time_words
from treve.statements.wider_dates import every_time

BASE = Anchor(day(dt.date(2017, 2, 1)), frozenset())


def first(text: str, language: str = "fr", *, future: bool = False) -> tuple[str, str]:
    when = every_time(text, 0, len(text), language, BASE, future=future)[-1].when
    assert when is not None
    return str(when.earliest), str(when.latest)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("le recensement de 1999", ("1999-01-01", "1999-12-31")),
        ("pour octobre 98", ("1998-10-01", "1998-10-31")),
        ("les chiffres de novembre", ("2016-11-01", "2016-11-30")),
        ("juin prochain", ("2017-06-01", "2017-06-30")),
        ("cette année", ("2017-01-01", "2017-12-31")),
        ("l'an prochain", ("2018-01-01", "2018-12-31")),
        ("le 28 janvier, puis le lendemain", ("2017-01-29", "2017-01-29")),
        ("mardi, à 21 h 45", ("2017-01-31", "2017-01-31")),
        ("Les débats reprendront vendredi", ("2017-02-03", "2017-02-03")),
        ("Les débats ont repris vendredi", ("2017-01-27", "2017-01-27")),
    ],
)
def test_a_word_of_time_means_what_its_place_says(text: str, wanted: tuple[str, str]) -> None:
    assert first(text) == wanted


def test_a_count_is_no_year() -> None:
    assert every_time("2000 soldats et 1990 francs", 0, 27, "fr", BASE) == []


def test_nothing_is_dated_in_an_article_without_a_date() -> None:
    found = every_time("cette année, en mars, le lendemain, à 20 h", 0, 42, "fr", Anchor(None, frozenset()))
    assert [row for row in found if row.when is not None] == []


@given(
    st.lists(
        st.sampled_from(["lundi", "mars", "1998", "20 h", "le lendemain", "le 3 mai", "cette année", "hier", "."]),
        max_size=9,
    )
)
def test_what_is_sure_stays_where_it_was_and_words_never_overlap(parts: list[str]) -> None:
    text = " ".join(parts)
    rows = every_time(text, 0, len(text), "fr", BASE)
    assert {(w.start, w.end) for w in time_words(text, 0, len(text), "fr", BASE)} <= {(w.start, w.end) for w in rows}
    assert all(a.end <= b.start for a, b in pairwise(rows))
