"""A key in words, to be read out over a telephone and compared by ear.

128 bits of a hash of the key are sixteen words, one a byte, and a seventeenth that depends on all of them and on their
order: a word misheard or two exchanged are noticed without looking at the key.
"""

import unicodedata
from collections.abc import Sequence
from hashlib import sha256
from typing import Literal

from treve.base.errors import Malformed
from treve.ledger.fingerprint_words import ENGLISH, FRENCH

WORDS = 17
Language = Literal["en", "fr"]
_LISTS: dict[Language, tuple[str, ...]] = {"en": ENGLISH, "fr": FRENCH}


def words_of(key: str, language: Language = "en") -> tuple[str, ...]:
    """Return the words of a key, given by its name ("ed25519:" and 64 hex digits)."""
    told = _bytes_of(key)
    listed = _LISTS[language]
    return tuple(listed[each] for each in (*told, _check_of(told)))


def is_said(key: str, said: str) -> bool:
    """Say whether words that somebody read out, in either language, are those of the key.

    Raises:
        Malformed: they are no fingerprint: too few, an unknown word, or the check does not hold.
    """
    return _read(said) == _bytes_of(key)


def _read(said: str) -> bytes:
    folded = unicodedata.normalize("NFKC", said).casefold().replace(",", " ").split()
    if len(folded) != WORDS:
        raise Malformed(f"A fingerprint has {WORDS} words, these are {len(folded)}.", remedy="Ask for all of them.")
    unknown: Sequence[str] = ()
    for listed in _LISTS.values():
        missing = [each for each in folded if each not in listed]
        if not missing:
            *told, check = (listed.index(each) for each in folded)
            if _check_of(bytes(told)) != check:
                what = "The last word does not go with the others: one was misheard, or two were exchanged."
                raise Malformed(what, remedy="Have them read out once more.")
            return bytes(told)
        unknown = missing if not unknown or len(missing) < len(unknown) else unknown
    raise Malformed(f"{unknown[0]!r} is no word of a fingerprint.", remedy="Have it spelt out.")


def _bytes_of(key: str) -> bytes:
    return sha256(b"treve fingerprint/1\x00" + key.encode()).digest()[: WORDS - 1]


def _check_of(told: bytes) -> int:
    return sha256(b"treve fingerprint check/1\x00" + told).digest()[0]
