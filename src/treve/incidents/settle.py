"""Of all that people decided of pairs, what can be obeyed at once.

The answer follows from the set of what was decided: what was said later goes first, and what contradicts it, be it by
way of third reports, is overruled and reported, never obeyed by halves.
"""

import polars as pl

JUDGED: dict[str, pl.DataType] = {
    "left": pl.String(),
    "right": pl.String(),
    "same": pl.Boolean(),
    "part": pl.Boolean(),
    "at": pl.Int64(),
}
"""What people decided of pairs of reports: `same`, else kept apart; `part`: `left` sums up `right` among others, and is
kept apart from it. `at`: which was said later, of any two that contradict each other."""


class _Chains:
    """Reports joined so far, and which of these sets are kept apart."""

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._apart: dict[str, set[str]] = {}

    def root(self, report: str) -> str:
        path = []
        while (above := self._parent.get(report, report)) != report:
            path.append(report)
            report = above
        for each in path:
            self._parent[each] = report
        return report

    def join(self, one: str, other: str) -> bool:
        """Put two sets together; False where they are kept apart."""
        first, then = self.root(one), self.root(other)
        if first == then:
            return True
        if then in self._apart.get(first, ()):
            return False
        low, high = min(first, then), max(first, then)
        self._parent[high] = low
        for far in self._apart.pop(high, set()):
            self._apart[far].discard(high)
            self._keep_apart(low, far)
        return True

    def part(self, one: str, other: str) -> bool:
        """Keep two sets apart; False where they are one."""
        first, then = self.root(one), self.root(other)
        if first == then:
            return False
        self._keep_apart(first, then)
        return True

    def _keep_apart(self, one: str, other: str) -> None:
        self._apart.setdefault(one, set()).add(other)
        self._apart.setdefault(other, set()).add(one)


def settled(judged: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return what can be obeyed of all that was decided, and what is overruled: two frames of `JUDGED`.

    What was said later goes first; of what was said at one time, the lower ids. Whatever then contradicts what stands
    already (two reports that are one by way of third ones, and kept apart) is overruled.
    """
    rows = judged.unique().sort("at", "left", "right", "same", "part", descending=[True, *[False] * 4])
    chains = _Chains()
    fits = [
        chains.join(left, right) if same else chains.part(left, right)
        for left, right, same in rows.select("left", "right", "same").iter_rows()
    ]
    kept = pl.Series(fits, dtype=pl.Boolean)
    return rows.filter(kept), rows.filter(~kept)
