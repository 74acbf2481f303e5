"""The table of what words mean holds each word once, and texts are looked up in it in every form of a word."""

from collections import Counter

import pytest

from treve.statements.concepts import concept, concepts
from treve.statements.meanings import TABLE

ROWS = [row.removeprefix("- ").split(" | ") for row in TABLE.strip().splitlines() if not row.startswith("#")]


def test_a_family_has_words_of_both_languages_and_a_word_stands_in_one_family() -> None:
    assert all(len(row) == 2 and all(row) for row in ROWS)
    for side in (0, 1):
        counted = Counter(word for row in ROWS for word in row[side].split())
        assert [word for word, times in counted.items() if times > 1] == []


@pytest.mark.parametrize(
    ("french", "english"),
    [
        ("libérera", "let go"),
        ("remises", "handed over"),
        ("signé", "signed"),
        ("rouvrirait", "reopens"),
        ("tiendrait", "held"),
        ("entre en vigueur", "comes into force"),
        ("répondront de leurs actes", "prosecuted"),
        ("cinq cents camions", "500 lorries"),
        ("les deux camps", "both sides"),
        ("sur la côte", "coastal"),
        ("à Mascate", "Muscat"),
    ],
)
def test_one_family_serves_all_forms_of_its_words(french: str, english: str) -> None:
    assert concepts(french, "fr") == concepts(english, "en") != ()


def test_a_french_word_of_no_family_is_compared_by_its_english_twin() -> None:
    assert concept("bougies", "fr") == concept("candle", "en") != concept("chair", "fr")
    assert concept("chair", "en") != concept("flesh", "en")


def test_accents_tell_words_apart_and_a_text_without_them_is_read() -> None:
    assert concept("côte", "fr") != concept("côté", "fr")
    assert concepts("LIBERATION DES PRISONNIERS", "fr") == concepts("libération des prisonniers", "fr")
