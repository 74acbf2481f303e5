"""Every kind, state and standing has words in both languages; what a day rests on is said."""

from typing import get_args

import pytest
from tests.timeline.made import VOICES, press

from treve.statements.event_words import KINDS as TOLD
from treve.timeline import words
from treve.timeline.derive import timeline
from treve.timeline.shapes import Phase, Standing, State, What

SPUTNIK = (
    "date 2017-02 Titre de l'article du mois\n\n"
    "Le 3 octobre, les États-Unis ont suspendu leur participation aux pourparlers.\n"
)
UNDATED = "Un titre sans date\n\nLes discussions restent gelées depuis la suspension décidée le 3 octobre.\n"


def test_every_word_of_the_shapes_has_both_languages() -> None:
    for table, kind in (
        (words.KINDS, What),
        (words.STATES, State),
        (words.PHASES, Phase),
        (words.STANDINGS, Standing),
    ):
        assert set(table) == set(get_args(kind))
        assert all(en and fr and (en != fr or len(en) < 12) for en, fr in table.values())


def test_every_kind_that_is_read_is_a_kind_of_the_timeline() -> None:
    assert {kind.what for kind in TOLD} <= set(get_args(What))


def test_an_inferred_year_is_said_to_be_the_articles() -> None:
    row = next(r for r in timeline(press(a=SPUTNIK), [], None, None, VOICES) if r["what"] == "suspension")
    assert (row["earliest"], row["inferred_part"]) == ("2016-10-03", "year")
    assert words.how_dated(row, "en") == "The source writes “Le 3 octobre”; the year is 2016 by the article’s date."
    assert "l’année est 2016 d’après la date de l’article" in words.how_dated(row, "fr")


def test_without_a_date_of_the_document_no_year_is_invented() -> None:
    row = next(r for r in timeline(press(a=UNDATED), [], None, None, VOICES) if r["what"] == "suspension")
    assert (row["earliest"], row["latest"], row["date_words"]) == (None, None, "le 3 octobre")
    assert "no year is given" in words.how_dated(row, "en")
    assert "aucune année" in words.how_dated(row, "fr")


@pytest.mark.parametrize(
    ("first", "last", "en", "fr"),
    [
        ("2017-01-28", "2017-01-28", "28 January 2017", "28 janvier 2017"),
        ("2017-01-01", "2017-01-01", "1 January 2017", "1er janvier 2017"),
        ("2017-05-03", "2017-05-04", "3–4 May 2017", "3–4 mai 2017"),
        ("2016-01-01", "2016-12-31", "2016", "2016"),
        ("2017-04-30", "2017-05-02", "30 April 2017 – 2 May 2017", "30 avril 2017 – 2 mai 2017"),
    ],
)
def test_days_are_said_as_a_careful_writer_says_them(first: str, last: str, en: str, fr: str) -> None:
    assert words.day_words(first, last, "en").replace("\u00a0", " ") == en
    assert words.day_words(first, last, "fr").replace("\u00a0", " ") == fr


def test_a_conflict_is_said_and_not_settled() -> None:
    conflict = {
        "field": "date",
        "values": [{"value": "2017-01-28", "sources": ["a", "b"]}, {"value": "2017-01-29", "sources": ["c"]}],
    }
    said = words.conflict_words(conflict, "en").replace("\u00a0", " ")  # type: ignore[arg-type]
    assert said == "The date: sources differ, 28 January 2017 (2 sources); 29 January 2017 (1 source)."
