"""Deadlines that articles tell: the words of a pledge become days; what falls due stands in order."""

import datetime as dt

import pytest
from tests.timeline.made import VOICES, press
from tests.timeline.made_due import agreement, commitment, until

from treve.statements.article import Article, Dated
from treve.timeline.derive import timeline
from treve.timeline.due_told import due_of_words, falls_due

TOLD = Dated(dt.date(2023, 5, 16), dt.date(2023, 5, 16), "day")


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("fr", "d'ici au 31 mai", "2023-05-31"),
        ("fr", "avant le 2 juin", "2023-06-02"),
        ("fr", "dans un délai de quinze jours", "2023-05-31"),
        ("fr", "dans les 72 heures", "2023-05-19"),
        ("fr", "sous trois jours", "2023-05-19"),
        ("fr", "d'ici à vendredi", "2023-05-19"),
        ("fr", "avant juillet", "2023-06-30"),
        ("en", "by 31 May", "2023-05-31"),
        ("en", "within two weeks", "2023-05-30"),
        ("en", "before June 2", "2023-06-02"),
    ],
)
def test_the_words_of_a_deadline_become_a_day(language: str, words: str, day: str) -> None:
    found = due_of_words(words, Article("a.txt", words, language, None, TOLD, ((0, len(words)),)), TOLD)
    assert found is not None
    assert found[1].isoformat() == day


@pytest.mark.parametrize("words", ["dans un avenir proche", "avant l'hiver", "dès la formation du cabinet"])
def test_words_that_give_no_day_give_none(words: str) -> None:
    assert due_of_words(words, Article("a.txt", words, "fr", None, TOLD, ((0, len(words)),)), TOLD) is None


def test_what_counts_from_words_without_a_day_has_none() -> None:
    assert due_of_words("sous trois jours", Article("a.txt", "", "fr", None, None, ()), None) is None


def test_what_falls_due_stands_in_order_and_what_was_met_is_gone() -> None:
    text = (
        "Agence du Littoral | mardi 16 mai 2023, 17h20\n\nTitre de la dépêche du jour\n\n"
        "Anna Roth a promis de rouvrir le pont d'ici au 31 mai. Les ministres se réuniront le 20 mai à Lorca. "
        "Une réunion prévue le 22 mai à Alger a été annulée.\n"
    )
    rows = timeline(press(a=text), [], None, None, VOICES)
    due = falls_due(rows, dt.date(2023, 5, 16), dt.date(2023, 5, 31))
    assert [row["what"] for row in due] == ["meeting", "pledge"]
    assert falls_due(rows, dt.date(2023, 6, 1), dt.date(2023, 6, 14)) == []
    owed = agreement(commitment(until(after="entry-into-force", days=14)))
    met = [
        {**row, "standing": "met"} for row in timeline(press(), [owed], None, None, VOICES) if row["what"] == "deadline"
    ]
    assert falls_due(met, dt.date(2017, 1, 1), dt.date(2017, 2, 1)) == []  # type: ignore[arg-type]
