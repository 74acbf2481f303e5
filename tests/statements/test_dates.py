"""Words of time become intervals, and a year is never invented."""

import datetime as dt

import pytest

from treve.statements.article import Dated
from treve.statements.dates import Anchor, anchor, day, month, time_words

TUESDAY = day(dt.date(2017, 1, 31))


def only(text: str, language: str = "fr", published: Dated | None = TUESDAY, *, future: bool = False) -> Dated | None:
    (found,) = time_words(text, 0, len(text), language, anchor(text, language, published), future=future)
    return found.when


@pytest.mark.parametrize(
    ("language", "words", "first", "last"),
    [
        ("fr", "lundi", "2017-01-30", "2017-01-30"),
        ("fr", "mardi", "2017-01-31", "2017-01-31"),
        ("fr", "mardi dernier", "2017-01-24", "2017-01-24"),
        ("fr", "hier", "2017-01-30", "2017-01-30"),
        ("fr", "la veille", "2017-01-30", "2017-01-30"),
        ("fr", "le 28 janvier", "2017-01-28", "2017-01-28"),
        ("fr", "le 3 octobre", "2016-10-03", "2016-10-03"),
        ("fr", "le 1er mars 2015", "2015-03-01", "2015-03-01"),
        ("fr", "samedi 28 janvier", "2017-01-28", "2017-01-28"),
        ("fr", "la semaine dernière", "2017-01-23", "2017-01-29"),
        ("fr", "l'année dernière", "2016-01-01", "2016-12-31"),
        ("fr", "depuis janvier", "2017-01-01", "2017-01-31"),
        ("fr", "le mois dernier", "2016-12-01", "2016-12-31"),
        ("en", "on Monday", "2017-01-30", "2017-01-30"),
        ("en", "28 January", "2017-01-28", "2017-01-28"),
        ("en", "October 3", "2016-10-03", "2016-10-03"),
        ("en", "October 3, 2015", "2015-10-03", "2015-10-03"),
        ("en", "yesterday", "2017-01-30", "2017-01-30"),
        ("en", "last week", "2017-01-23", "2017-01-29"),
    ],
)
def test_words_of_time_hang_on_the_day_of_publication(language: str, words: str, first: str, last: str) -> None:
    found = only(words, language)
    assert found is not None
    assert (found.earliest.isoformat(), found.latest.isoformat()) == (first, last)


def test_two_days_are_an_interval_and_lie_ahead_where_the_text_says_so() -> None:
    found = only("les 3 et 4 mai", published=month(2017, 4), future=True)
    assert found is not None
    assert (found.earliest, found.latest) == (dt.date(2017, 5, 3), dt.date(2017, 5, 4))


def test_a_weekday_ahead_is_the_next_one() -> None:
    found = only("lundi", future=True)
    assert found is not None
    assert found.earliest == dt.date(2017, 2, 6)


def test_in_an_article_of_a_month_a_weekday_is_fixed_by_the_one_date_that_falls_on_it() -> None:
    text = "L'appel du 28 janvier. Samedi, ils ont parlé."
    base = anchor(text, "fr", month(2017, 1))
    weekday = [w for w in time_words(text, 0, len(text), "fr", base) if w.form == "weekday"]
    assert weekday[0].when is not None
    assert weekday[0].when.earliest == dt.date(2017, 1, 28)


def test_in_an_article_of_a_month_a_weekday_alone_stays_open() -> None:
    assert only("samedi", published=month(2017, 1)) is None


@pytest.mark.parametrize("words", ["le 3 octobre", "lundi", "hier", "depuis janvier", "l'année dernière"])
def test_without_a_date_of_the_document_nothing_is_invented(words: str) -> None:
    (found,) = time_words(words, 0, len(words), "fr", Anchor(None, frozenset()))
    assert found.when is None


def test_a_day_that_does_not_exist_is_no_date() -> None:
    assert only("le 31 février") is None
