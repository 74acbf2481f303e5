"""The statements of an article that touch a stretch of it, found by place.

Each sentence is asked what is said in it, and a long article has as many statements as sentences: to look at all of
them for each sentence would cost their product.
"""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import accumulate

from treve.statements.article import Statement


class ByPlace:
    """The statements of one article, from which those near a sentence are taken."""

    def __init__(self, statements: Sequence[Statement]) -> None:
        """Sort them by where they begin, and note how far those up to each of them reach."""
        self._statements = statements
        self._order = sorted(range(len(statements)), key=lambda at: statements[at].start)
        self._starts = [statements[at].start for at in self._order]
        self._reach = list(accumulate((statements[at].end for at in self._order), max))

    def touching(self, start: int, end: int) -> list[Statement]:
        """Return those of which a part lies in a stretch or at its edges, in the order in which they were given.

        Cost: linear in what is returned, where statements hold few others.
        """
        found = []
        at = bisect_right(self._starts, end) - 1
        while at >= 0 and self._reach[at] >= start:
            if self._statements[self._order[at]].end >= start:
                found.append(self._order[at])
            at -= 1
        return [self._statements[number] for number in sorted(found)]
