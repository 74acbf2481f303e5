"""A role is no other person's: owners and offices keep persons apart, "a spokesperson" brings in somebody."""

import pytest
from tests.statements.test_extract import said

SAYS = "Army spokesman Brigadier Adam Ferri said that the army would return. "


@pytest.mark.parametrize(
    "role",
    [
        "a U.S. State Department spokesperson",
        "the UK prime minister",
        "a British minister",
        "the Turkish foreign ministry spokesman",
        "a spokesman",
    ],
)
def test_words_of_another_office_are_not_given_to_the_spokesman_who_was_named(role: str) -> None:
    rows = said(f"{SAYS}\n\n“We do not see it,” {role} told reporters.", "en")
    assert len(rows) == 2
    assert rows[1][1] != "Adam Ferri"
    assert rows[1][1].removeprefix("the ") in role


@pytest.mark.parametrize(
    "role", ["un porte-parole du ministère russe", "le porte-parole du gouvernement", "un ministre"]
)
def test_the_words_of_another_spokesman_in_french_are_not_given_to_the_first(role: str) -> None:
    rows = said(
        f"Le porte-parole de l'armée, Paul Roche, a affirmé que tout allait bien.\n\n« Nous attendons », a dit {role}."
    )
    assert rows[1][0] == "Nous attendons"
    assert rows[1][1] != "Paul Roche"


def test_the_same_office_said_shorter_or_otherwise_is_still_the_same_person() -> None:
    rows = said(
        "Ukraine's foreign minister, Anna Berg, said that the talks went on.\n\n"
        "“We shall see,” the Ukrainian minister said. “Perhaps,” the minister added.",
        "en",
    )
    assert [who for _, who in rows] == ["Anna Berg"] * 3
