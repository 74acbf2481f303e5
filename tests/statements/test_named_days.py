"""Days that have a name: feasts, and the first Sunday of a month."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.article import Dated
from treve.statements.dates import day
from treve.statements.named_days import easter, meaning, pattern

MAY = day(dt.date(1999, 5, 20))


def named(text: str, language: str = "fr", *, on: Dated | None = MAY, ahead: bool | None = None) -> str | None:
    match = pattern(language).search(text)
    if match is None:
        return None
    when = meaning(match, language, on, ahead=ahead)
    return str(when.earliest) if when is not None else None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("la trêve de Noël", "1998-12-25"),
        ("la veille de Noël 1997", "1997-12-24"),
        ("le lundi de Pâques", "1999-04-05"),
        ("le lundi de Pentecôte", "1999-05-24"),
        ("l'Ascension", "1999-05-13"),
        ("Pâques prochain", "2000-04-23"),
        ("le premier dimanche de juin 1999", "1999-06-06"),
        ("le dernier samedi de février 2004", "2004-02-28"),
    ],
)
def test_a_feast_is_the_one_next_to_the_article_or_of_the_year_that_is_written(text: str, wanted: str) -> None:
    assert named(text) == wanted


def test_a_verb_of_the_future_makes_it_the_next_one() -> None:
    assert named("Noël", ahead=True) == "1999-12-25"
    assert named("Easter Monday", "en", ahead=True) == "2000-04-24"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("le Père Noël", "fr"),
        ("Noël Mamère", "fr"),
        ("Jean-Noël", "fr"),
        ("l'accord du Vendredi saint", "fr"),
        ("les vacances de Noël", "fr"),
        ("the Good Friday Agreement", "en"),
        ("Christmas Island", "en"),
        ("Easter Rising", "en"),
    ],
)
def test_what_is_called_after_a_feast_is_no_day(text: str, language: str) -> None:
    assert named(text, language) is None


def test_without_a_date_of_the_document_a_feast_has_no_year() -> None:
    assert named("Noël", on=None) is None
    assert named("Noël 1998", on=None) == "1998-12-25"


@given(st.integers(1583, 9000))
def test_easter_is_a_sunday_of_spring(year: int) -> None:
    assert easter(year).weekday() == 6
    assert dt.date(year, 3, 22) <= easter(year) <= dt.date(year, 4, 25)
