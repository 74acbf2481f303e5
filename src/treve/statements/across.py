"""How much two statements mean the same, in one language or two: the concepts, numbers and names that they share.

What is rare among the statements at hand weighs more, a number more than a word, everyday words less, and less what one
speaker says in several statements of an article: that is its theme. There is no model; what the table of concepts does
not know, and what two languages write differently, is not found.
"""

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Sequence, Set
from typing import Generic, TypeVar

from treve.statements.concepts import everyday

SURE = 2.4
"""Two statements of one speaker for which as much speaks (`sameness`) are one."""
LEAST = 0.40
"""Two texts of one likeness as this are of one matter."""
_NUMBER = 1.5
_MAYBE = 0.5
"""What a word counts that the table does not know and the other side does not hold: it may be there, translated."""
_BEFORE, _SEEN, _SEEN_EVERYDAY = 200, 1, 20
"""As if so many statements had been seen before these, one of them with each concept, more with an everyday one."""
_THEME = 2
"""As if a speaker made so many statements more in an article, of other things."""
_EVIDENCE = 0.5
_OTHER_NUMBER, _OTHER_COUNT = 0.8, 0.6
"""What it takes away that two statements share no number; less where they count one thing: one may be told wrong."""
_NOUNS = 2
"""So many words behind a number may be what it counts."""
_ALONE = 0.5
"""So much of the shorter statement one concept must be where no other is shared."""

Key = TypeVar("Key", bound=Hashable)


class Across(Generic[Key]):
    """The statements at hand by what they mean."""

    def __init__(self, meant: Mapping[Key, tuple[str, ...]], theme_of: Mapping[Key, str] | None = None) -> None:
        """Weigh concepts by how few statements hold them, and how few of one theme: one speaker's in one article."""
        self.meant = {key: frozenset(row) for key, row in meant.items()}
        self._counted = {key: _counted(row) for key, row in meant.items()}
        counts = Counter(mark for row in self.meant.values() for mark in row)
        total = _BEFORE + len(self.meant)
        self.weight = {
            mark: math.log(1 + total / (count + (_SEEN_EVERYDAY if everyday(mark) else _SEEN)))
            * (_NUMBER if mark.startswith("#") else 1.0)
            for mark, count in counts.items()
        }
        self._theme_of = theme_of or {}
        self._in_theme: dict[str, Counter[str]] = {}
        self._of_theme: Counter[str] = Counter(self._theme_of.values())
        for key, theme in self._theme_of.items():
            self._in_theme.setdefault(theme, Counter()).update(self.meant[key])

    def _parts(self, one: Key, other: Key) -> tuple[float, float, float]:
        """Return the weight that two statements share, and what each has: the smaller first."""
        a, b = self.meant[one], self.meant[other]
        themes = {self._theme_of[key] for key in (one, other) if key in self._theme_of}
        both = self._weigh(a & b, 1.0, themes)
        mine, theirs = both + self._weigh(a - b, _MAYBE, themes), both + self._weigh(b - a, _MAYBE, themes)
        return both, min(mine, theirs), max(mine, theirs)

    def _weigh(self, marks: Set[str], unknown: float, themes: Set[str]) -> float:
        return math.fsum(
            self.weight[mark]
            * (unknown if mark.startswith("~") else 1.0)
            * min((self._telling(mark, theme) for theme in themes), default=1.0)
            for mark in marks
        )

    def _telling(self, mark: str, theme: str) -> float:
        """Return how much a concept tells among statements of one theme: all of it where no more than one holds it."""
        count, total = self._in_theme[theme][mark], self._of_theme[theme] + _THEME
        return math.log(1 + total / count) / math.log(1 + total) if count > 1 else 1.0

    def likeness(self, one: Key, other: Key) -> float:
        """Return the weight that two statements share against the geometric mean of theirs, in [0, 1]."""
        both, less, more = self._parts(one, other)
        return both / math.sqrt(less * more) if both else 0.0

    def sameness(self, one: Key, other: Key) -> float:
        """Return how much speaks for two statements of one speaker being the same, some 0 to 6.

        How alike they are, how much of the shorter the longer holds, and how much that is; less where no number
        is shared and both have some.
        """
        both, less, more = self._parts(one, other)
        if not both or (len(self.meant[one] & self.meant[other]) == 1 and both < _ALONE * less):
            return 0.0
        found = both / math.sqrt(less * more) + both / less + _EVIDENCE * math.log1p(both)
        if self.numbers_agree(one, other):
            return found
        return found - (_OTHER_COUNT if self._counted[one] & self._counted[other] else _OTHER_NUMBER)

    def numbers_agree(self, one: Key, other: Key) -> bool:
        """Return whether a number is shared where both hold one: "twelve mines" and "nine mines" are two statements."""
        mine, theirs = ({m for m in self.meant[key] if m.startswith("#")} for key in (one, other))
        return not mine or not theirs or bool(mine & theirs)

    def alike(self, one: Key, other: Key) -> bool:
        """Return whether two statements of one speaker are surely the same."""
        return self.sameness(one, other) >= SURE and self.numbers_agree(one, other)


def _counted(row: Sequence[str]) -> frozenset[str]:
    """Return what a statement counts: the families right behind its numbers."""
    behind = (row[at + 1 : at + 1 + _NOUNS] for at, mark in enumerate(row) if mark.startswith("#"))
    return frozenset(mark for marks in behind for mark in marks if mark.startswith("@"))
