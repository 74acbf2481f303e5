"""One canonical name for a person in many articles: transliterations, and the parts of a full name."""

from collections import Counter, defaultdict
from collections.abc import Sequence

from treve.statements.sounds import name_words, sound_key


def canonical_names(groups: Sequence[Sequence[str]]) -> dict[str, str]:
    """Return one name for each that is written, the same for transliterations and for the parts of a full name.

    Args:
        groups: the names of each article, in the order of the articles; the spelling of most articles becomes
            canonical, of two the first.

    >>> names = canonical_names([["Iyad Ag Moussa"], ["Eyad ag Moussa", "Moussa"]])
    >>> names["Eyad ag Moussa"], names["Moussa"]
    ('Iyad Ag Moussa', 'Iyad Ag Moussa')
    """
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for names in groups:
        for name in dict.fromkeys(names):
            counts[sound_key(name_words(name))][name] += 1
    # `max` keeps the first of equals, and a Counter the order in which names came.
    by_sound = {key: max(spelt, key=lambda name: spelt[name]) for key, spelt in counts.items()}
    found: dict[str, str] = {}
    for names in groups:
        full: list[tuple[frozenset[str], str]] = []
        for name in sorted(names, key=lambda n: -len(name_words(n))):
            words = name_words(name)
            if not words or name in found:
                continue
            key = sound_key(words)
            if len(words) > 1 and len(key) > 3:
                found[name] = by_sound[key]
                full.append((frozenset(words), found[name]))
            else:
                found[name] = next((known for held, known in full if set(words) <= held), name)
    return found
