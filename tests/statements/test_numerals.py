"""Whole numbers in words are worth what they say."""

import pytest

from treve.statements.numerals import whole_number


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("soixante et onze", "fr", 71),
        ("quatre-vingt-dix-sept", "fr", 97),
        ("deux mille trois cents", "fr", 2_300),
        ("Vingt-quatre", None, 24),
        ("one hundred and five", "en", 105),
        ("twenty-one", None, 21),
        ("12\u202f000", None, 12_000),
        ("1,200", "en", 1_200),
    ],
)
def test_a_number_is_read_in_digits_and_in_words(text: str, language: str | None, value: int) -> None:
    assert whole_number(text, language) == value


@pytest.mark.parametrize("text", ["", "et", "plusieurs", "vingt tonnes", "1,5"])
def test_what_is_no_whole_number_is_none(text: str) -> None:
    assert whole_number(text) is None


def test_a_language_knows_its_own_words_only() -> None:
    assert whole_number("deux", "en") is None
    assert whole_number("a", "fr") is None
