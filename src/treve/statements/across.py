"""Whether two statements mean the same in either language: the concepts, numbers and cognates that they share.

What is rare among the statements at hand weighs more, and a number more than a word. There is no model; what the
table of concepts does not know, and what two languages write differently, is not found.
"""

import math
from collections import Counter
from collections.abc import Hashable, Mapping
from typing import Generic, TypeVar

LEAST = 0.40
LEAST_SHARED = 2
NEARLY, SHARED_NEARLY = 0.24, 2
"""What one person said within a day, told in other words, shares less."""
ONE_IN_FEW = 0.60
"""Where one side holds a concept or two only ("à la désescalade"), one shared concept is enough with this likeness."""
_NUMBER = 1.5
_MAYBE = 0.5
"""What a word counts that the table does not know and the other side does not hold: it may be there, translated."""


Key = TypeVar("Key", bound=Hashable)


class Across(Generic[Key]):
    """The statements at hand by what they mean."""

    def __init__(self, meant: Mapping[Key, tuple[str, ...]]) -> None:
        """Weigh concepts by how few statements hold them."""
        self.meant = {key: frozenset(row) for key, row in meant.items()}
        counts = Counter(mark for row in self.meant.values() for mark in row)
        total = max(2, len(self.meant))
        self.weight = {
            mark: math.log(1 + total / count) * (_NUMBER if mark.startswith("#") else 1.0)
            for mark, count in counts.items()
        }

    def likeness(self, one: Key, other: Key) -> float:
        """Return the weight that two statements share against the geometric mean of theirs, in [0, 1]."""
        a, b = self.meant[one], self.meant[other]
        both = sum(self.weight[mark] for mark in sorted(a & b))
        mine, theirs = (
            both + sum(self.weight[m] * (_MAYBE if m.startswith("~") else 1.0) for m in sorted(only))
            for only in (a - b, b - a)
        )
        size = math.sqrt(mine * theirs)
        return both / size if size else 0.0

    def numbers_agree(self, one: Key, other: Key) -> bool:
        """Return whether a number is shared where both hold one: "twelve mines" and "nine mines" are two statements."""
        mine, theirs = ({m for m in self.meant[key] if m.startswith("#")} for key in (one, other))
        return not mine or not theirs or bool(mine & theirs)

    def alike(self, one: Key, other: Key) -> bool:
        """Return whether two statements of one speaker are the same."""
        a, b = self.meant[one], self.meant[other]
        if not self.numbers_agree(one, other):
            return False
        shared = len(a & b)
        if min(len(a), len(b)) <= LEAST_SHARED:
            return shared >= 1 and self.likeness(one, other) >= ONE_IN_FEW
        return shared >= LEAST_SHARED and self.likeness(one, other) >= LEAST

    def nearly(self, one: Key, other: Key) -> bool:
        """Return whether two statements may be the same, where one person made both within a day."""
        shared, likeness = len(self.meant[one] & self.meant[other]), self.likeness(one, other)
        return self.numbers_agree(one, other) and shared >= SHARED_NEARLY and likeness >= NEARLY
