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


@pytest.mark.parametrize(
    ("one", "other", "field", "expected"),
    [
        (
            "Aucune des deux délégations n'a signé quoi que ce soit à Castelmar sur les ports de Sarnie, dit le Front d'Ormes.",
            "The Ormes Front signed a truce on Sarnia's ports in Castelmar.",
            "told", ["denied", "held"],
        ),
        (
            "La commission de Sarnie et d'Ormes doit se réunir à Valmont en juin.",
            "The commission of Sarnia and Ormes will hold its session inland, in the oil town of Brisk, in June.",
            "place", ["Brisk", "Valmont"],
        ),
        (
            "La rencontre entre la Sarnie et le Front d'Ormes prévue à Valmont a été annulée.",
            "A meeting in Brisk between Sarnia and the Ormes Front was called off.",
            "place", ["Brisk", "Valmont"],
        ),
        (
            "Le protocole sur les ports de Sarnie a été signé à Castelmar par les seuls ministres, le Front n'en étant pas.",
            "The protocol on Sarnia's ports was signed in Castelmar by the ministers and the Front.",
            "signed", ["the ministers and the Front", "without Front"],
        ),
        (
            "La rencontre de la Sarnie et du Front d'Ormes s'est tenue lundi à Valmont.",
            "The meeting of Sarnia and the Ormes Front in Valmont has been put off until Friday.",
            "told", ["held", "postponed"],
        ),
        (
            "Quelque 350 détenus d'Ormes seront échangés à Valmont, en Sarnie.",
            "About 300 prisoners of Ormes are to be exchanged in Valmont, in Sarnia.",
            "number of détenus", ["270-330", "315-385"],
        ),
    ],
)  # fmt: skip
def test_more_that_two_articles_may_say_otherwise(one: str, other: str, field: str, expected: list[str]) -> None:
    assert fields(courrier(one), herald(other)).get(field) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "La rencontre de la Sarnie et du Front d'Ormes s'est tenue vendredi à Valmont.",
            "The meeting of Sarnia and the Ormes Front in Valmont has been put off until Friday.",
        ),
        (
            "Le protocole sur les ports de Sarnie a été signé à Castelmar, le Mali n'en étant pas.",
            "The protocol on Sarnia's ports was signed in Castelmar by the ministers and Somaliland.",
        ),
        (
            "Le protocole sur les ports de Sarnie a été signé en Suisse.",
            "The protocol on Sarnia's ports was signed in Geneva.",
        ),
    ],
)
def test_what_was_held_on_its_new_day_or_in_a_town_of_the_country_is_no_contradiction(one: str, other: str) -> None:
    assert fields(courrier(one, "18 mai 2019"), herald(other)) == {}


def test_a_month_long_ago_that_both_tell_brings_two_signings_together() -> None:
    one = "La ministre a rappelé que le mémorandum de Sarnie signé le 22 juillet 2018 à Castelmar prévoyait une banque."
    other = "Those terms of Sarnia go back to a memorandum signed in Brisk in July 2018."
    assert fields(courrier(one), herald(other)) == {"place": ["Brisk", "Castelmar"]}
