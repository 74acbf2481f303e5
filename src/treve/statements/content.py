"""The words of a text that carry content, cut to their stems: what texts of one language are compared by."""

import math
from collections.abc import Mapping
from functools import lru_cache

from treve.names.fold import fold_words, raw_words
from treve.statements.lexicon import words

_EMPTY = words(
    "le la les l un une des du de d et ou mais que qu qui dont a au aux en dans par pour sur avec sans "
    "est sont ete etre avoir ont il elle ils elles on nous vous je ce cette ces se s ne n pas plus son sa "
    "ses leur leurs notre nos y the a an of and or but that which who to in on by for with without is are "
    "was were be been has have had it he she they we you i this these not no his her its their our as at "
    "from would will deux tout tous toute tres aussi fait faire peut peuvent doit doivent"
)


@lru_cache(maxsize=65_536)
def stem(word: str) -> str:
    """Return a folded word without the endings that say number, gender or person; rough, for comparing only.

    >>> stem("possibilites") == stem("possibilite"), stem("illimitees") == stem("illimite")
    (True, True)
    """
    for ending in (
        "issements",
        "issement",
        "erions",
        "aient",
        "erait",
        "erent",
        "ations",
        "ation",
        "ements",
        "ement",
        "antes",
        "ante",
        "ants",
        "ant",
        "ees",
        "ives",
        "ive",
        "ifs",
        "if",
        "iers",
        "iere",
        "eront",
        "era",
        "ait",
        "ent",
        "ons",
        "ing",
        "ed",
        "es",
        "ee",
        "er",
        "ir",
        "re",
        "e",
        "s",
        "x",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word


def content_words(text: str) -> tuple[str, ...]:
    """Return the words of a text that carry content, folded and cut to their stems, in order."""
    return tuple(stem(w) for w in fold_words(raw_words(text)) if w and w not in _EMPTY and (len(w) > 2 or w.isdigit()))


def likeness(one: tuple[str, ...], other: tuple[str, ...], weight: Mapping[str, float]) -> float:
    """Return how much of their weight two texts share, against the geometric mean of both, in [0, 1]."""
    a, b = set(one), set(other)
    both = sum(weight[w] for w in a & b)
    size = math.sqrt(sum(weight[w] for w in a) * sum(weight[w] for w in b))
    return both / size if size and len(a & b) >= 2 else 0.0
