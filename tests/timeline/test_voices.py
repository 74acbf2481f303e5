"""For whom somebody speaks: only where a register says so."""

import datetime as dt

import pytest
from tests.timeline.made import ACTORS, VOICES

from treve.timeline.voices import Voices, alike

DAY = dt.date(2017, 1, 30)


@pytest.mark.parametrize(
    ("name", "role", "actor", "decided"),
    [
        ("Russie", None, "russia", "name"),
        ("Moscou", None, "russia", "name"),
        ("Paris", None, "france", "metonym"),
        ("Sergueï Lavrov", None, "russia", "office"),
        ("Sergey Lavrov", None, "russia", "office"),
        ("Anna Roth", "ministre russe des Affaires étrangères", "russia", "office"),
        ("Anna Roth", "spokeswoman of Ahrar al-Sham", "ahrar-al-sham", "role"),
        ("Anna Roth", "Ahrar al-Sham spokeswoman", "ahrar-al-sham", "role"),
    ],
)
def test_a_name_an_office_or_a_role_says_for_whom(name: str, role: str | None, actor: str, decided: str) -> None:
    ((found, how),) = VOICES.of(name, DAY, DAY, role)
    assert (found, how) == (actor, decided)


@pytest.mark.parametrize(
    ("name", "role"),
    [("Anna Roth", None), ("Anna Roth", "envoy to Ahrar al-Sham"), ("Anna Roth", "médecin"), ("un responsable", None)],
)
def test_what_no_register_says_is_not_guessed(name: str, role: str | None) -> None:
    assert VOICES.of(name, DAY, DAY, role) == ()


def test_an_office_speaks_only_while_it_was_held() -> None:
    assert [one.actor for one in VOICES.of("Barack Obama", dt.date(2016, 5, 1), dt.date(2016, 5, 1))] == [
        "united-states"
    ]
    assert VOICES.of("Barack Obama", dt.date(2019, 5, 1), dt.date(2019, 5, 1)) == ()


def test_without_offices_names_alone_speak() -> None:
    bare = Voices(ACTORS, None)
    assert bare.of("Sergueï Lavrov", DAY, DAY) == ()
    assert [one.actor for one in bare.of("Russie", DAY, DAY)] == ["russia"]


def test_spellings_of_one_name_are_alike_and_others_are_not() -> None:
    assert alike("Adel al-Joubeir", "Adel al-Jubeir")
    assert not alike("Anna Roth", "Paul Ardant")
