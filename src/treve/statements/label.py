"""A paragraph's label: who speaks there, and what kind of label it is."""

import re
from typing import NamedTuple

from treve.statements.lexicon import words as table
from treve.statements.sounds import name_words

People = list[tuple[str, tuple[str, ...]]]
"""Names of persons of an article with their words, in the order in which they come."""
LEAST_TURNS = 3
LEAST_VOICES = 2
ARTICLES = frozenset(("le", "la", "l'", "l’", "the", "m.", "mme", "mr.", "mrs.", "ms.", "dr.", "dr"))
_ASKING = table(
    "question questions journaliste journalist reporter présentateur présentatrice presenter host anchor animateur "
    "animatrice modérateur modératrice moderator interviewer intervieweur intervieweuse studio rédaction"
)
"""Whoever is labelled thus asks and is not asked: "La présentatrice", "QUESTION (AFP)"."""
OWN = re.compile(r"\b(?:je|j['’]|nous|notre|nos|moi|mon|ma|mes|i|we|our|us|my|me)\b|\bm['’]", re.I)
"""Words by which somebody speaks of themself."""
YOU = re.compile(r"\b(?:vous|votre|vos|you|your)\b", re.I)


class Label(NamedTuple):
    """A paragraph's label: who speaks ("" for whoever asks), as written, and where the speech begins.

    `tells` is said of a presenter or reporter of a broadcast: what they tell is the piece's own, like an article.
    """

    speaker: str
    words: str
    after: int
    role: str | None = None
    tells: bool = False


def first_word(label: str) -> str:
    """Return the first word of a label past its article."""
    parts = [word.casefold() for word in label.replace("’", "'").replace("l'", "l' ").split()]
    return next((part for part in parts if part not in ARTICLES), "")


def is_name(label: str, people: People) -> bool:
    """Return whether a label is a person's whole name, as a transcript gives it."""
    words = name_words(label)
    return len(words) > 1 and any(set(words) == set(each) for _, each in people)


def asks(label: str) -> bool:
    """Return whether a label is that of whoever asks: "Question (Télé Nord)", "LA PRÉSENTATRICE"."""
    return first_word(label) in _ASKING


def plain(label: str) -> str:
    """Return a label's name without its title, and not all in capitals."""
    name = " ".join(word for word in label.split() if word.casefold() not in ARTICLES)
    return name.title() if name.isupper() else name
