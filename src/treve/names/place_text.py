"""The words of a text that may be a place's name: capitals, what stands before them, what they are part of.

A name that is part of a longer proper name ("Paris Hilton", "Aleppo Today") is not the place; nor is one that carries a
title or that the text uses as somebody's surname. Where a text gives no sign either way, nothing is found: a
place that nobody named is worse than one that is left open.
"""

import re
from typing import NamedTuple

from treve.names.fold import WORD, fold_word

_JOIN = re.compile(r"[ \t\u00a0]*[-\u2010\u2011'\u2019\u2018`]?[ \t\u00a0]*\n?[ \t\u00a0]*")
_ARTICLES = frozenset("al el ul ad adh an ar as ash at ath az ed er es esh ez".split())
_PARTICLES = frozenset(
    "de du des la le les d l of von van der bin ben ibn abu abou umm bar da di do dos sur en".split()
)


class Token(NamedTuple):
    """A word of the text with its place; `capital`: it begins with a capital, or with a letter that knows none."""

    start: int
    end: int
    raw: str
    folded: str
    capital: bool
    opens: bool


_OPENS = re.compile(r"(?:^|[.!?…:;]|\n\s*\n|\n|[«»\"“”(\[–—•-]\s)[\s«»\"“”'‘’(\[–—•\d-]*$")


def tokens(text: str, low: int = 0, high: int | None = None) -> list[Token]:
    """Return the words of a text; `opens` marks those that begin a sentence, which says nothing of a capital."""
    found: list[Token] = []
    for word in WORD.finditer(text, low, len(text) if high is None else high):
        raw = word[0]
        first = raw[0]
        before = text[max(low, word.start() - 12) : word.start()]
        opens = word.start() == low or _OPENS.search(before) is not None
        found.append(Token(word.start(), word.end(), raw, fold_word(raw), _is_capital(first), opens))
    return found


def _is_capital(letter: str) -> bool:
    return letter.isupper() or (letter.isalpha() and letter.lower() == letter.upper())


def joined(text: str, one: Token, other: Token) -> bool:
    """Return whether two words stand side by side, or across a hyphen or apostrophe."""
    return _JOIN.fullmatch(text, one.end, other.start) is not None


def article(token: Token) -> bool:
    """Return whether a word is an Arabic article in some spelling, which is written small or large."""
    return token.folded in _ARTICLES


def particle(token: Token) -> bool:
    """Return whether a word joins the parts of a longer name: "de", "ben", "of"."""
    return token.folded in _PARTICLES
