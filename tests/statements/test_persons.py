"""Who speaks: joined by the register, by name and role, and by nothing else."""

from typing import Any

from tests.statements.reviewing import article

from treve.names.offices import read_offices
from treve.statements.persons import person_rows
from treve.statements.rows import read_press

REGISTER = read_offices(
    """
offices:
  - names: [ministre ravnois des Affaires étrangères]
    of: ravna
    holders: [{name: Anton Berg, from: 2020-01-01}]
persons:
  - {name: Anton Berg, aliases: [Tony Berg], apart: [Antoine Berg]}
"""
)


def told(*bodies: str) -> list[dict[str, Any]]:
    articles = [
        article(f"Le Courrier, {n + 10} mars 2021\n\n{body}\n", f"{n}" * 64, f"{n}.txt")
        for n, body in enumerate(bodies)
    ]
    return person_rows(read_press(articles), REGISTER)


def of(rows: list[dict[str, Any]], name: str) -> list[dict[str, Any]]:
    return [row for row in rows if row["name"] == name]


SAYS = "« Les routes de Ravna seront ouvertes dès lundi », a déclaré {who}."


def test_whom_the_register_names_is_one_in_every_spelling_with_offices_and_words_in_order() -> None:
    rows = told(SAYS.format(who="Anton Berg"), SAYS.format(who="le ministre Tony Berg"))
    (row,) = of(rows, "Anton Berg")
    assert row["registered"]
    assert [each["names"] for each in row["offices"]] == [["ministre ravnois des Affaires étrangères"]]
    assert [one["document"] for one in row["statements"]] == ["0.txt", "1.txt"]
    assert row["statements"] == sorted(row["statements"], key=lambda one: one["earliest"])


def test_a_name_that_the_register_keeps_apart_is_another_person() -> None:
    rows = told(SAYS.format(who="Antoine Berg"))
    assert of(rows, "Anton Berg")[0]["statements"] == []
    assert len(of(rows, "Antoine Berg")[0]["statements"]) == 1


def test_an_unknown_person_is_followed_from_article_to_article_only_where_the_role_fits() -> None:
    both = told(SAYS.format(who="le ministre Luc Moreau"), SAYS.format(who="le ministre Luc Moreau"))
    assert [len(row["documents"]) for row in of(both, "Luc Moreau")] == [2]
    other = told(SAYS.format(who="le ministre Luc Moreau"), SAYS.format(who="le maire Luc Moreau"))
    assert [len(row["documents"]) for row in of(other, "Luc Moreau")] == [1, 1]
    first, second = of(other, "Luc Moreau")
    assert first["may_be"] == [second["person"]]


def test_a_witness_without_a_role_is_not_followed() -> None:
    rows = told(SAYS.format(who="Marta Lind"), SAYS.format(who="Marta Lind"))
    assert [len(row["documents"]) for row in of(rows, "Marta Lind")] == [1, 1]


def test_ids_stay_whatever_comes_later_and_rows_are_in_the_order_of_names() -> None:
    before = told(SAYS.format(who="le ministre Luc Moreau"))
    after = told(SAYS.format(who="le ministre Luc Moreau"), SAYS.format(who="le ministre Luc Moreau"))
    assert of(before, "Luc Moreau")[0]["person"] == of(after, "Luc Moreau")[0]["person"]
    names = [row["name"].casefold() for row in after]
    assert names == sorted(names)


def test_what_somebody_denies_is_said_to_be_a_denial() -> None:
    rows = told("Le ministre Luc Moreau a nié que les routes de Ravna soient ouvertes.")
    assert [one["denied"] for one in of(rows, "Luc Moreau")[0]["statements"]] == ["a nié"]
