"""Which statements of many articles one person or body may have made: the gate before their words are compared.

A person is one by the sound of a name, by a last name alone where one of two articles has no more, by an office
that one article names and another gives with the name; a body by what its name means in either language, by its
initials, and by whoever speaks for it.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations
from typing import NamedTuple

from treve.statements.article import Article, Statement
from treve.statements.concepts import concepts
from treve.statements.lexicon import words
from treve.statements.sounds import name_words, sound_key

_KIND_OF_BODY = words(
    "charity ong ngo association organisation organization group groupe agence agency special spécial local national "
    "regional régional officiel official ancien former vice deputy adjoint porte-parole spokesman spokeswoman "
    "spokesperson"
)
"""What a body is called beside its name, or not; who speaks for it speaks as the body."""
_INITIALS = re.compile(r"\(([A-Z][A-Z0-9-]{1,9})\)|^\W*([A-Z]{3,9})\W*$")
"""Initials, which the languages often share where the names they stand for are translated."""


class Key(NamedTuple):
    """A statement among many articles: its article's index and its own."""

    article: int
    statement: int


_LAST = "last "
_BODY = "body "
NEAR_WITHIN = 120
"""How many statements of one speaker on, in one article, a repetition is looked for: the cost stays in proportion."""


def candidates(
    articles: Sequence[Article], statements: Sequence[Sequence[Statement]], names: Mapping[str, str]
) -> Iterator[tuple[Key, Key]]:
    """Yield the pairs of statements, in order, that one speaker may have made; a pair may come more than once."""
    by_speaker: dict[str, list[Key]] = defaultdict(list)
    for key, row in each_of(statements):
        for name in row.speakers:
            if not row.anonymous:
                by_speaker[speaker_key(names.get(name, name))].append(key)
                if len(last := name_words(name)) and len(last[-1]) > 3:
                    by_speaker[_LAST + sound_key(last[-1:])].append(key)
    bodies, offices = _bodies(articles, statements)
    for key, each in bodies.items():
        for body in each:
            by_speaker[body].append(key)
    short = {key for key, row in each_of(statements) if _goes_by_one_word(row)}
    for speaker, keys in by_speaker.items():
        alone = len({key.article for key in keys}) < 2
        named = not speaker.startswith((_LAST, _BODY))
        if alone and not named:
            continue  # compared by the name already
        for at, one in enumerate(keys):
            for other in keys[at + 1 : at + 1 + NEAR_WITHIN] if alone else keys[at + 1 :]:
                if one == other or (not named and one.article == other.article):
                    continue
                if speaker.startswith(_LAST) and (one in short) == (other in short):
                    continue  # two full names that end alike are two persons
                if (speaker, one) in offices and (speaker, other) in offices:
                    continue  # two persons of one office
                yield min(one, other), max(one, other)


def theme_of(statements: Sequence[Sequence[Statement]], names: Mapping[str, str]) -> dict[Key, str]:
    """Return which statements are one speaker's in one article."""
    return {
        key: f"{key.article} " + speaker_key(names.get(row.speakers[0], row.speakers[0]))
        for key, row in each_of(statements)
        if row.speakers and not row.anonymous
    }


def each_of(statements: Sequence[Sequence[Statement]]) -> Iterator[tuple[Key, Statement]]:
    """Yield each statement of many articles with its key."""
    for a, rows in enumerate(statements):
        for s, row in enumerate(rows):
            yield Key(a, s), row


def by_full_name(row: Statement) -> bool:
    """Return whether a person is named, and not a body or an office: "Bakary Ouologuem", not "gouverneur de Mopti"."""
    return not row.anonymous and any(_PERSON.match(name) is not None for name in row.speakers)


_PERSON = re.compile(
    r"[A-ZÀ-Ý][\w’'-]+ (?:(?:ag|al|el|ben|bin|ibn|van|von|der|de|da|dos|abu|abou) )*(?:al-|el-|d’|d')?[A-ZÀ-Ý]"
)


def _bodies(
    articles: Sequence[Article], statements: Sequence[Sequence[Statement]]
) -> tuple[dict[Key, list[str]], set[tuple[str, Key]]]:
    """Return by which bodies each statement may be compared, and where a body is only the office of a person named.

    One article writes "the governor of Mopti" of him whom another names; one leaves out a word that another gives
    ("le ministre syrien de l'Intérieur"), so that a body is also compared by each whose words are all among its own.
    """
    named: dict[Key, set[frozenset[str]]] = {}
    held: dict[Key, set[frozenset[str]]] = {}
    found: dict[Key, list[str]] = defaultdict(list)
    for key, row in each_of(statements):
        if row.anonymous:
            continue
        language = articles[key.article].language
        named[key] = {_body(name, language) for name in row.speakers}
        held[key] = {_body(row.role, language)} if row.role is not None and by_full_name(row) else set()
        for name in row.speakers:
            if (initials := _INITIALS.search(name)) is not None:
                found[key].append(_BODY + (initials[1] or initials[2]))
    known = {body for bodies in named.values() for body in bodies}
    offices: set[tuple[str, Key]] = set()
    for key, bodies in named.items():
        mine = {*bodies, *(_within(bodies) & known)}
        office = ({*held[key], *_within(held[key])} & known) - mine
        for body in sorted(map(sorted, mine | office)):
            found[key].append(_BODY + " ".join(body))
        offices |= {(_BODY + " ".join(sorted(body)), key) for body in office}
    return found, offices


def _within(bodies: Iterable[frozenset[str]]) -> set[frozenset[str]]:
    """Return the bodies that a shorter name may mean: some of their words, two at least."""
    return {
        frozenset(part)
        for body in bodies
        if len(body) <= _LONGEST_BODY
        for size in range(_LEAST_BODY, len(body))
        for part in combinations(sorted(body), size)
    }


_LEAST_BODY, _LONGEST_BODY = 2, 6
"""Of how many words a body is that another may hold, and of how many one is looked through."""


def _goes_by_one_word(row: Statement) -> bool:
    """Return whether an article names the speaker by a last name alone."""
    return len(row.speakers) == 1 and len(name_words(row.speakers[0])) == 1


def body_key(name: str, language: str) -> str:
    """Return what a body is compared by across languages: the concepts of its name, in no order.

    >>> body_key("ministère de l'Intérieur", "fr") == body_key("interior ministry", "en")
    True
    """
    return _BODY + " ".join(sorted(_body(name, language)))


def _body(name: str, language: str) -> frozenset[str]:
    return frozenset(concepts(_INITIALS.sub("", name) or name, language)) - _kind_of_body()


def speaker_key(name: str) -> str:
    """Return what a speaker is compared by: the sound of the name."""
    return sound_key(name_words(name)) or name


@lru_cache(1)
def _kind_of_body() -> frozenset[str]:
    return frozenset(mark for word in _KIND_OF_BODY for mark in concepts(word, "fr") + concepts(word, "en"))
