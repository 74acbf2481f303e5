"""What a word form may be, by itself: a finite verb, a noun of a person, a common word that is no name.

Two tables ship, for French and English (`words_french`, `words_english`; `scripts/wordbook.py` makes them from two free
dictionaries). They tell what is possible; what a word is in its sentence, its place decides.

Cost: a table is unfolded when its language is first asked, some 60 ms and 15 MiB; a look-up takes about 1 us.
"""

from functools import lru_cache
from importlib import import_module

_LONGEST = 40
"""No table holds a longer word."""


class Wordbook:
    """The word forms of one language."""

    def __init__(self, table: str) -> None:
        """Unfold a table: each line has endings with their letters, a colon, and the stems that take them.

        >>> book = Wordbook("e/v er/i é/p: parl chant")
        >>> book.may_be("parle"), book.may_be("chanter"), book.may_be("chante "), book.may_be("chant")
        ('v', 'i', '', '')
        """
        self._endings: list[dict[str, str]] = []
        self._stems: dict[str, tuple[int, ...]] = {}
        stems = self._stems
        for line in table.strip().splitlines():
            endings, _, words = line.partition(": ")
            number = len(self._endings)
            self._endings.append(dict(pair.split("/") for pair in endings.split(" ")))
            for stem in words.split(" "):
                key = "" if stem == "-" else stem
                stems[key] = (*stems[key], number) if key in stems else (number,)
        self._longest = max((len(ending) for group in self._endings for ending in group), default=0)
        self._known: dict[str, str] = {}
        self._heads: dict[str, tuple[str, ...]] = {}

    def may_be(self, form: str) -> str:
        """Return the letters of everything that a form in small letters may be; empty where it is unknown.

        `v` a finite verb in the third person, `p` a past participle, `g` a present one, `i` an infinitive; `n` an
        English noun, `m` and `f` a French one by its gender, `h` a noun of people, `b` one of groups, `s` a plural;
        `a` an adjective, `d` an adverb.
        """
        found = self._known.get(form)
        if found is None:
            found = self._known[form] = self._look_up(form) if len(form) <= _LONGEST else ""
        return found

    def lemmas(self, form: str) -> tuple[str, ...]:
        """Return the words of which a form may be one: its infinitive, its singular, its masculine; nearest first.

        >>> Wordbook("e/v er/i é/p: parl chant").lemmas("chanté")
        ('chanter',)
        """
        found = self._heads.get(form)
        if found is None:
            found = self._heads[form] = self._lemmas(form) if len(form) <= _LONGEST else ()
        return found

    def _lemmas(self, form: str) -> tuple[str, ...]:
        found: dict[str, None] = {}
        for size in range(min(self._longest, len(form)) + 1):
            stem, ending = form[: len(form) - size], form[len(form) - size :]
            for group in self._stems.get(stem, ()):
                endings = self._endings[group]
                if ending in endings:
                    found[stem + min(endings, key=lambda one: ("i" not in endings[one], len(one), one))] = None
        return tuple(found)

    def _look_up(self, form: str) -> str:
        letters: set[str] = set()
        for size in range(min(self._longest, len(form)) + 1):
            groups = self._stems.get(form[: len(form) - size])
            if groups:
                ending = form[len(form) - size :]
                letters.update(*(self._endings[group].get(ending, "") for group in groups))
        return "".join(sorted(letters))


@lru_cache(2)
def wordbook(code: str) -> Wordbook:
    """Return the words of French (`fr`) or English (`en`)."""
    name = {"fr": "words_french", "en": "words_english"}[code]
    table: str = import_module(f"treve.base.{name}").TABLE
    return Wordbook(table)
