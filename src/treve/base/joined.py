"""Things put together pair by pair, and pairs kept apart: which are one then.

Reports that people say are one, statements told twice, mentions of one person, tellings with a common origin: each is
found by pairs, and whatever hangs together by them is one. Each set goes by its least member, so that the answer is a
matter of the pairs alone; where some are kept apart (`part`), of the order in which they are told as well.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Generic, Protocol, TypeVar


class Ordered(Protocol):
    """What can be hashed and put in order."""

    def __lt__(self, other: Any, /) -> bool: ...
    def __hash__(self) -> int: ...


K = TypeVar("K", bound=Ordered)


class Joined(Generic[K]):
    """Sets of things, put together pair by pair. What was never named is a set of its own.

    Cost: nearly constant a pair.

    >>> sets = Joined([("b", "c"), ("d", "e")])
    >>> sets.join("a", "c"), sets.part("a", "e"), sets.join("b", "d")
    (True, True, False)
    >>> sets.root("c"), sets.groups()
    ('a', [['a', 'b', 'c'], ['d', 'e']])
    """

    def __init__(self, pairs: Iterable[tuple[K, K]] = ()) -> None:
        self._above: dict[K, K] = {}
        self._apart: dict[K, set[K]] = {}
        for one, other in pairs:
            self.join(one, other)

    def root(self, one: K) -> K:
        """Return the least of what is one with this."""
        path = []
        while (above := self._above.setdefault(one, one)) != one:
            path.append(one)
            one = above
        for each in path:
            self._above[each] = one
        return one

    def join(self, one: K, other: K) -> bool:
        """Put two sets together; False where they are kept apart."""
        first, then = self.root(one), self.root(other)
        if first == then:
            return True
        if then in self._apart.get(first, ()):
            return False
        low, high = (first, then) if first < then else (then, first)
        self._above[high] = low
        for far in self._apart.pop(high, set()):
            self._apart[far].discard(high)
            self._keep_apart(low, far)
        return True

    def part(self, one: K, other: K) -> bool:
        """Keep two sets apart from now on; False where they are one."""
        first, then = self.root(one), self.root(other)
        if first == then:
            return False
        self._keep_apart(first, then)
        return True

    def _keep_apart(self, one: K, other: K) -> None:
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)

    def groups(self) -> list[list[K]]:
        """Return all that was named, in sets, by their least members; each set in order."""
        found: dict[K, list[K]] = defaultdict(list)
        for one in sorted(self._above):
            found[self.root(one)].append(one)
        return list(found.values())
