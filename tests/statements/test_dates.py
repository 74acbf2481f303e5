"""Words of time become intervals, and a year is never invented."""

import datetime as dt

import pytest

from treve.statements.article import Dated
from treve.statements.dates import LANGUAGES, Anchor, anchor, day, month, time_words

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
        ("fr", "ce mardi", "2017-01-31", "2017-01-31"),
        ("fr", "avant-hier", "2017-01-29", "2017-01-29"),
        ("fr", "après-demain", "2017-02-02", "2017-02-02"),
        ("fr", "l'avant-veille", "2017-01-29", "2017-01-29"),
        ("fr", "la nuit dernière", "2017-01-30", "2017-01-30"),
        ("fr", "lundi en huit", "2017-02-13", "2017-02-13"),
        ("fr", "lundi en quinze", "2017-02-20", "2017-02-20"),
        ("fr", "le week-end prochain", "2017-02-04", "2017-02-05"),
        ("fr", "samedi 28.", "2017-01-28", "2017-01-28"),
        ("fr", "à la mi-mars", "2016-03-01", "2016-03-31"),
        ("fr", "il y a deux ans", "2015-01-01", "2015-12-31"),
        ("fr", "il y a trois mois", "2016-10-01", "2016-10-31"),
        ("fr", "voilà dix jours", "2017-01-21", "2017-01-21"),
        ("fr", "en juin 97", "1997-06-01", "1997-06-30"),
        ("fr", "le 20 mars dernier", "2016-03-20", "2016-03-20"),
        ("fr", "le 12/05/99", "1999-05-12", "1999-05-12"),
        ("fr", "le 14 févr. 2016", "2016-02-14", "2016-02-14"),
        ("en", "on Monday", "2017-01-30", "2017-01-30"),
        ("en", "last night", "2017-01-30", "2017-01-30"),
        ("en", "the day before yesterday", "2017-01-29", "2017-01-29"),
        ("en", "the day after tomorrow", "2017-02-02", "2017-02-02"),
        ("en", "three years ago", "2014-01-01", "2014-12-31"),
        ("en", "Jan. 20, 2016", "2016-01-20", "2016-01-20"),
        ("en", "next weekend", "2017-02-04", "2017-02-05"),
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


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("fr", "chaque lundi"),
        ("fr", "le Vendredi saint"),
        ("fr", "à la veille de la réunion"),
        ("fr", "ce soir-là"),
        ("fr", "de sept personnes"),
        ("en", "every Monday"),
        ("en", "the Good Friday Agreement"),
        ("en", "the day before the talks"),
    ],
)
def test_what_comes_back_or_only_looks_like_a_day_is_none(language: str, words: str) -> None:
    assert time_words(words, 0, len(words), language, Anchor(TUESDAY, frozenset())) == []


@pytest.mark.parametrize(
    ("words", "days"),
    [
        ("vendredi 3, samedi 4 et dimanche 5 mars 2017", ["2017-03-03", "2017-03-04", "2017-03-05"]),
        ("du lundi 27 février au vendredi 3 mars 2017", ["2017-02-27", "2017-03-03"]),
        ("du 28 avril au 3 mai 2015", ["2015-04-28", "2015-05-03"]),
    ],
)
def test_days_of_a_list_take_month_and_year_from_its_end(words: str, days: list[str]) -> None:
    found = time_words(words, 0, len(words), "fr", Anchor(TUESDAY, frozenset()))
    assert [str(each.when.earliest) for each in found if each.when is not None] == days


def test_a_number_of_people_is_no_day_of_the_month() -> None:
    found = only("lundi 20 soldats")
    assert found is not None
    assert found.earliest == dt.date(2017, 1, 30)


def test_a_weekday_ahead_that_is_the_day_of_the_article_is_that_day() -> None:
    found = only("mardi", future=True)
    assert found is not None
    assert found.earliest == dt.date(2017, 1, 31)


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_weekday_and_month_is_a_word_of_time(language: str) -> None:
    for name in LANGUAGES[language].weekdays:
        assert only(name, language) is not None
    for name in LANGUAGES[language].months:
        if name != "sept" or language == "en":  # in French a number
            assert only(f"{'en' if language == 'fr' else 'in'} {name}", language) is not None
        assert only(f"3 {name}", language) is not None
