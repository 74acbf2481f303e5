"""A key in words: heard right or noticed."""

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed
from treve.ledger.fingerprint import WORDS, Language, is_said, words_of
from treve.ledger.fingerprint_words import ENGLISH, FRENCH
from treve.ledger.signature import key_name

keys = st.binary(min_size=32, max_size=32).map(key_name)


def test_each_list_has_a_word_for_each_byte_that_any_keyboard_writes() -> None:
    for listed in (ENGLISH, FRENCH):
        assert len(set(listed)) == len(listed) == 256
        assert list(listed) == sorted(listed)
        assert all(word.isascii() and word.islower() for word in listed)


@given(keys, st.sampled_from(("en", "fr")))
def test_the_words_of_a_key_are_said_of_it_however_they_are_written_down(key: str, language: Language) -> None:
    words = words_of(key, language)
    assert len(words) == WORDS
    assert is_said(key, " ".join(words))
    assert is_said(key, ",\n".join(words).upper())


@given(keys, keys)
def test_the_words_of_another_key_are_not_said_of_this_one(key: str, other: str) -> None:
    assert is_said(key, " ".join(words_of(other))) == (key == other)


def test_a_word_misheard_or_exchanged_is_nearly_always_noticed() -> None:
    chance, passed = random.Random(3), 0
    for _ in range(2_000):
        key = key_name(chance.randbytes(32))
        words = list(words_of(key))
        at, other = chance.sample(range(WORDS), 2)
        if chance.random() < 0.5:
            words[at] = chance.choice([each for each in ENGLISH if each != words[at]])
        else:
            words[at], words[other] = words[other], words[at]
        try:
            passed += is_said(key, " ".join(words)) and words != list(words_of(key))
        except Malformed:
            continue
    assert passed == 0


@pytest.mark.parametrize("said", ["", "oak", " ".join(["oak"] * 16), " ".join(["nothing"] * 17)])
def test_what_is_no_fingerprint_is_refused(said: str) -> None:
    with pytest.raises(Malformed):
        is_said(key_name(bytes(32)), said)
