"""What a French or English word may be called in the other language, by itself.

One table ships (`words_translated`; `scripts/translations.py` makes it from free dictionaries). It has single words as
their dictionary has them, and tells what is possible; which of its senses a word has, its sentence decides.

Cost: the table is unfolded when it is first asked, some 20 ms and 9 MiB; a look-up takes less than 1 us.
"""

from collections import defaultdict
from collections.abc import Sequence
from functools import lru_cache
from importlib import import_module


class Translations:
    """The words of French and English that mean the same."""

    def __init__(self, table: str) -> None:
        r"""Unfold a table: each line has a French word, a colon, and English ones, "=" before a twin.

        >>> words = Translations("mourir: =die perish\npérir: =perish")
        >>> words.of("mourir", "fr"), words.of("perish", "en"), words.of("mourir", "en")
        (['die', 'perish'], ['mourir', 'périr'], ())
        >>> words.twin("mourir"), words.twin("die")
        ('die', '')
        """
        self._french: dict[str, list[str]] = {}
        self._twins: dict[str, str] = {}
        self._english: dict[str, list[str]] = defaultdict(list)
        for line in table.strip().splitlines():
            word, _, others = line.partition(": ")
            self._french[word] = others.removeprefix("=").split(" ")
            if others.startswith("="):
                self._twins[word] = self._french[word][0]
            for each in self._french[word]:
                self._english[each].append(word)

    def of(self, word: str, code: str) -> Sequence[str]:
        """Return what a word of the dictionary in small letters is called in the other language."""
        return (self._french if code == "fr" else self._english).get(word, ())

    def twin(self, word: str) -> str:
        """Return the English word that a French one is first of all, and that is first of all it; "" without one."""
        return self._twins.get(word, "")


@lru_cache(1)
def translations() -> Translations:
    """Return the words that ship."""
    table: str = import_module("treve.base.words_translated").TABLE
    return Translations(table)
