"""How much two statements mean the same, in one language or two: the concepts, numbers and names that they share.

What is rare among the statements at hand weighs more, a number more than a word, everyday words less, and less what one
speaker says in several statements of an article: that is its theme. Concepts that are only akin, the one called in a
dictionary as the other, are shared in part. What speaks for two statements being one is weighed by few weights, which
benchmarks/same_weights.py fits to articles that people have judged.
"""

import math
from collections import Counter
from collections.abc import Hashable, Mapping, Set
from operator import mul
from typing import Generic, NamedTuple, TypeVar

from treve.statements.concepts import everyday

SURE = 1.5
"""Two statements of one speaker for which as much speaks (`sameness`) are one."""
LEAST = 0.40
"""Two texts of one likeness as this are of one matter."""
_NUMBER = 1.5
_MAYBE = 0.5
"""What a word counts that the table does not know and the other side does not hold: it may be there, translated."""
_AKIN = 0.7
"""How much of two concepts is shared that a dictionary makes akin: it has several words for one."""
_BEFORE, _SEEN, _SEEN_EVERYDAY = 200, 1, 20
"""As if so many statements had been seen before these, one of them with each concept, more with an everyday one."""
_THEME = 2
"""As if a speaker made so many statements more in an article, of other things."""

Key = TypeVar("Key", bound=Hashable)


class Reasons(NamedTuple):
    """What speaks for two statements being one, and against.

    How alike they are; how much of the shorter the longer holds; how much that is, by the logarithm of its weight;
    whether it is one concept alone; whether both have numbers and share none.
    """

    likeness: float
    held: float
    much: float
    alone: float
    other_number: float


WEIGHTS = Reasons(4.2, 2.6, 1.5, -1.2, -2.0)
"""As fitted, but that one concept alone counts for less: a wrong join is worse than a missed one."""
BIAS = -4.7
"""What speaks for two statements that share nothing."""


class Across(Generic[Key]):
    """The statements at hand by what they mean."""

    def __init__(
        self,
        meant: Mapping[Key, tuple[str, ...]],
        theme_of: Mapping[Key, str] | None = None,
        kin: Mapping[Key, Mapping[str, frozenset[str]]] | None = None,
    ) -> None:
        """Weigh concepts by how few statements hold them, and how few of one theme: one speaker's in one article.

        `kin` is what makes a concept of a statement akin to others (`concepts.meant`); without it none is.
        """
        self.meant = {key: frozenset(row) for key, row in meant.items()}
        self._kin = kin or {}
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
        akin = self._akin(one, other)
        mine, theirs = a - b - {mark for mark, _ in akin}, b - a - {mark for _, mark in akin}
        themes = {self._theme_of[key] for key in (one, other) if key in self._theme_of}
        both = self._weigh(a & b, 1.0, themes) + _AKIN * math.fsum(
            min(self._weigh({mark}, 1.0, themes) for mark in pair) for pair in akin
        )
        first, second = (both + self._weigh(rest, _MAYBE, themes) for rest in (mine, theirs))
        return both, min(first, second), max(first, second)

    def _akin(self, one: Key, other: Key) -> list[tuple[str, str]]:
        """Return the concepts of one statement that are akin to one of the other, each once, weightiest first."""
        mine, theirs = self._kin.get(one), self._kin.get(other)
        if not mine or not theirs:
            return []
        a, b = self.meant[one], self.meant[other]
        there = [(mark, theirs[mark]) for mark in b - a if mark in theirs]
        pairs = [
            (mark, twin) for mark in a - b if mark in mine for twin, kin in there if not kin.isdisjoint(mine[mark])
        ]
        pairs.sort(key=lambda pair: (-min(map(self.weight.__getitem__, pair)), min(pair), max(pair)))
        found: list[tuple[str, str]] = []
        taken: set[str] = set()
        for pair in pairs:
            if taken.isdisjoint(pair):
                found.append(pair)
                taken.update(pair)
        return found

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
        return (math.log(1 + total / count) / math.log(1 + total)) ** 2 if count > 1 else 1.0

    def likeness(self, one: Key, other: Key) -> float:
        """Return the weight that two statements share against the geometric mean of theirs, in [0, 1]."""
        both, less, more = self._parts(one, other)
        return both / math.sqrt(less * more) if both else 0.0

    def reasons(self, one: Key, other: Key) -> Reasons:
        """Return what speaks for two statements being one."""
        both, less, more = self._parts(one, other)
        shared = [*(self.meant[one] & self.meant[other]), *(mark for mark, _ in self._akin(one, other))]
        if all(mark.startswith("#") for mark in shared):
            return Reasons(0.0, 0.0, 0.0, 0.0, 0.0)  # a number alone may count anything
        return Reasons(
            both / math.sqrt(less * more),
            both / less,
            math.log1p(both),
            float(len(shared) == 1),
            float(not self.numbers_agree(one, other)),
        )

    def sameness(self, one: Key, other: Key) -> float:
        """Return the logarithm of the odds that two statements of one speaker are the same: above 0 they rather are."""
        return math.fsum(map(mul, WEIGHTS, self.reasons(one, other))) + BIAS

    def numbers_agree(self, one: Key, other: Key) -> bool:
        """Return whether a number is shared where both hold one: "twelve mines" and "nine mines" are two statements."""
        mine, theirs = ({m for m in self.meant[key] if m.startswith("#")} for key in (one, other))
        return not mine or not theirs or bool(mine & theirs)

    def alike(self, one: Key, other: Key) -> bool:
        """Return whether two statements of one speaker are surely the same."""
        return self.sameness(one, other) >= SURE and self.numbers_agree(one, other)


def chance(odds: float) -> float:
    """Return how likely something is, in [0, 1], by the logarithm of its odds.

    >>> chance(0.0)
    0.5
    """
    return 1 / (1 + math.exp(-odds))
