"""A verb that no table has reports where it stands behind a quotation with somebody behind it."""

import pytest
from tests.statements.test_extract import article

from treve.statements.article import Statement
from treve.statements.extract import extract


def read(text: str) -> list[Statement]:
    return extract(article(text, "en" if '"' in text else "fr"))


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "« Ils peuvent changer d'avis », décortique Wilmer Palacios, défenseur du peuple.",
            "Wilmer Palacios",
        ),
        ("« Personne ne lira cela ! » s'esclaffe le maire, Paul Dumas.", "Paul Dumas"),
        ("Anna Roth a signé lundi. « On recommence demain », philosophe-t-elle.", "Anna Roth"),
        ('"They will be back," quips Jane Doe.', "Jane Doe"),
    ],
)
def test_whoever_stands_behind_an_unknown_verb_after_a_quotation_speaks(text: str, speaker: str) -> None:
    assert [
        one.speakers
        for one in extract(article(text, "en" if text.isascii() and "'" not in text[:1] and '"' in text else "fr"))
    ][-1] == (speaker,)


@pytest.mark.parametrize(
    "text",
    [
        "Le camp « Espoir », entre Osmara et la frontière, est vide.",
        "L'opération « Aube », contre le maire Paul Dumas, a échoué.",
        'He called it "a farce," unless the ministry agreed.',
    ],
)
def test_a_word_that_is_no_verb_makes_nobody_speak(text: str) -> None:
    assert all(
        "Dumas" not in name
        for one in extract(article(text, "en" if text.isascii() and "'" not in text[:1] and '"' in text else "fr"))
        for name in one.speakers
    )
