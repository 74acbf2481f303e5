"""Words of time that mean something only in their place; what `dates` knows stays as it is."""

import datetime as dt
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.dates import Anchor, anchor, day, time_words
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
        ("L'exposition ouvrira en septembre", ("2017-09-01", "2017-09-30")),
        ("La trêve a été rompue en septembre", ("2016-09-01", "2016-09-30")),
        ("Les travaux de mars", ("2017-03-01", "2017-03-31")),
        ("Le bilan du recensement de novembre sera publié", ("2016-11-01", "2016-11-30")),
        ("En 97 (en janvier", ("1997-01-01", "1997-01-31")),
        ("Loto vendredi, à 20 h 30", ("2017-02-03", "2017-02-03")),
        ("Permanence, lundi 6 février : tri. Mercredi", ("2017-02-08", "2017-02-08")),
        ("Réunion publique vers 18 heures", ("2017-02-01", "2017-02-01")),
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


def test_a_month_of_a_stretch_takes_the_year_from_its_end() -> None:
    rows = every_time("entre novembre et mars 1998", 0, 27, "fr", BASE)
    assert [str(row.when.earliest) for row in rows if row.when is not None] == ["1997-11-01", "1998-03-01"]


def test_a_weekday_of_which_nothing_is_said_is_the_one_that_the_article_writes_out() -> None:
    text = "Concert à Besançon vendredi.\nEn scène vendredi 3 février au Kursaal."
    rows = every_time(text, 0, len(text), "fr", anchor(text, "fr", BASE.published))
    assert [str(row.when.earliest) for row in rows if row.when is not None] == ["2017-02-03", "2017-02-03"]


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("Le club organise mercredi et jeudi un tournoi.", ["2017-02-01", "2017-02-02"]),
        ("Ils joueront jeudi et vendredi.", ["2017-02-02"]),
        ("Ils ont joué lundi et mardi.", ["2017-01-30"]),
    ],
)
def test_two_weekdays_lie_on_one_side_of_the_article(text: str, days: list[str]) -> None:
    rows = every_time(text, 0, len(text), "fr", BASE)
    assert [str(row.when.earliest) for row in rows if row.when is not None] == days


def test_an_hour_is_of_the_day_of_its_own_sentence() -> None:
    text = "Il est arrivé lundi. Il part de 9 h à 12 h le 3 mars 2016."
    rows = every_time(text, 0, len(text), "fr", BASE)
    assert [str(row.when.earliest) for row in rows if row.when is not None and row.form == "hour"] == ["2016-03-03"] * 2


@pytest.mark.parametrize(
    "text", ["les années 90", "les années 1990", "une marche de 2 h", "24 h sur 24", "en 3 h 15", "chiffré à sept"]
)
def test_a_decade_a_length_or_a_number_is_no_date(text: str) -> None:
    assert every_time(text, 0, len(text), "fr", BASE) == []


def test_a_deadline_lies_ahead_whatever_it_is_the_complement_of() -> None:
    assert first("avant le sommet de novembre", future=True) == ("2017-11-01", "2017-11-30")
    assert first("avant Noël", future=True) == ("2017-12-25", "2017-12-25")


def test_the_verb_may_is_no_month() -> None:
    assert every_time("it may hold, in the 1990s", 0, 25, "en", BASE) == []
