# ruff: noqa: E501
"""What articles tell differently of one event, in other words and languages, and what is no contradiction."""

import pytest
from tests.statements.reviewing import article

from treve.statements.article import Article
from treve.statements.events_differ import events_differ
from treve.statements.rows import read_press


def courrier(body: str, day: str = "14 mai 2019") -> Article:
    return article(f"Le Courrier, {day}\n\n{body}\n", "a" * 64, "a.txt")


def herald(body: str, day: str = "15 May 2019") -> Article:
    return article(f"The Herald, {day}\n\n{body}\n", "b" * 64, "b.txt")


def fields(*articles: Article) -> dict[str, list[str]]:
    return {one.field: [each.value for each in one.values] for one in events_differ(read_press(articles))}


SIGNED = "Le gouvernement de Sarnie et le Front d'Ormes ont signé dimanche à Castelmar un protocole sur les ports."


def test_two_days_of_one_signature_in_two_languages_stand_side_by_side() -> None:
    other = "Sarnia's government and the Ormes Front signed an agreement on ports in Castelmar on Monday."
    assert fields(courrier(SIGNED), herald(other)) == {"date": ["2019-05-12", "2019-05-13"]}


def test_what_one_article_tells_as_done_and_another_denies_stands_side_by_side() -> None:
    other = "The Ormes Front denied that any protocol on ports was signed in Castelmar with Sarnia's government."
    assert fields(courrier(SIGNED), herald(other))["told"] == ["denied", "held"]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("Le Front d'Ormes a libéré samedi 84 prisonniers à Valmont.", "The Ormes Front freed 78 detainees in Valmont.", ["78", "84"]),
        ("Le Front d'Ormes a libéré samedi 84 prisonniers à Valmont.", "The Ormes Front freed at least 80 detainees in Valmont.", None),
        ("Le Front d'Ormes a libéré samedi 84 prisonniers à Valmont.", "The Ormes Front freed 84 detainees in Valmont.", None),
        ("Une frappe a tué douze civils à Valmont, en Sarnie.", "Shells killed 19 civilians in Valmont, in Sarnia.", ["12", "19"]),
    ],
)  # fmt: skip
def test_numbers_are_compared_with_their_bounds(one: str, other: str, expected: list[str] | None) -> None:
    found = fields(courrier(one), herald(other))
    assert list(found.values()) == ([expected] if expected else [])


def test_events_of_two_places_and_names_are_not_compared() -> None:
    assert (
        fields(courrier("Une frappe a tué douze civils à Valmont."), herald("Shells killed 19 civilians in Brisk."))
        == {}
    )


def test_what_an_article_also_gives_as_the_other_does_is_no_contradiction() -> None:
    both = "The Ormes Front freed 78 detainees in Valmont. The Front said that 84 detainees were freed in Valmont."
    assert fields(courrier("Le Front d'Ormes a libéré samedi 84 prisonniers à Valmont."), herald(both)) == {}


def test_the_order_of_the_articles_plays_no_part() -> None:
    rows = courrier(SIGNED), herald("Sarnia's government and the Ormes Front signed a deal in Castelmar on Monday.")
    assert fields(*rows) == fields(*rows[::-1])


def test_articles_of_other_months_are_not_compared() -> None:
    late = herald("The Ormes Front freed 78 detainees in Valmont.", "15 October 2019")
    assert fields(courrier("Le Front d'Ormes a libéré 84 prisonniers à Valmont."), late) == {}
