"""Sentences of two articles that mean the same are compared by their numbers and days, whatever event they tell of."""

import pytest
from tests.statements.reviewing import article

from treve.statements.events_differ import events_differ
from treve.statements.rows import read_press


def fields(french: str, english: str) -> dict[str, list[str]]:
    one = article(f"Le Courrier, 14 mai 2019\n\n{french}\n", "a" * 64, "a.txt")
    other = article(f"The Herald, 15 May 2019\n\n{english}\n", "b" * 64, "b.txt")
    return {one.field: [each.value for each in one.values] for one in events_differ(read_press([one, other]))}


@pytest.mark.parametrize(
    ("french", "english", "expected"),
    [
        (
            "La mission de Sarnie a compté en une semaine plus de 11 000 violations à Valmont.",
            "The Sarnia mission counted 9,300 violations in a week in Valmont.",
            ["11001+", "9300"],
        ),
        (
            "Le point de passage de Valmont restera ouvert pour trois mois, selon la Sarnie.",
            "The Valmont crossing will stay open for six months, Sarnia says.",
            ["six months", "trois mois"],
        ),
        (
            "Le point de passage de Valmont restera ouvert pour trois mois, selon la Sarnie.",
            "The Valmont crossing will stay open for 90 days, Sarnia says.",
            None,
        ),
        (
            "La Sarnie a accepté de prolonger l'accord de Valmont de soixante jours.",
            "Sarnia renewed the Valmont deal in May, for 90 days.",
            ["90 days", "soixante jours"],
        ),
        (
            "Les premiers tracteurs de Sarnie devaient entrer à Valmont dès dimanche.",
            "The first tractors of Sarnia were to enter Valmont starting Monday.",
            ["2019-05-19", "2019-05-20"],
        ),
        (
            "Les fermiers de Valmont ont reçu quarante tracteurs de Sarnie.",
            "In Brisk, the council bought 12 tractors.",
            None,
        ),
    ],
)
def test_what_two_sentences_of_one_meaning_say_otherwise(french: str, english: str, expected: list[str] | None) -> None:
    assert list(fields(french, english).values()) == ([expected] if expected else [])


def test_rough_numbers_differ_where_neither_is_near_the_other() -> None:
    french = "Une quarantaine de tracteurs de Sarnie sont passés par le pont de Valmont."
    assert fields(french, "Some 40 tractors of Sarnia have crossed the Valmont bridge.") == {}
    assert any("tractors" in field or "tracteurs" in field for field in fields(
        french, "Only 15 tractors of Sarnia have crossed the Valmont bridge."
    ))  # fmt: skip


def test_a_number_that_stands_apart_from_what_it_counts_is_read() -> None:
    french = "Le ministre de Sarnie chiffre à vingt mille le nombre de combattants étrangers à Valmont."
    english = "Some 17,000 foreign fighters are in Valmont, the Sarnian minister says."
    assert any("20000" in values for values in fields(french, english).values())


def test_signatories_whom_the_other_article_leaves_out_are_a_contradiction_on_both_sides_only() -> None:
    both = "L'accord de Castelmar a été signé à Valmont par Paul Roche et par Ivo Marek."
    assert fields(both, "The Castelmar agreement was signed in Valmont by Paul Roche and by Anna Berg.").keys() == {
        "signed"
    }
    assert fields(both, "The Castelmar agreement was signed in Valmont by Paul Roche.") == {}
