"""Pairs to groups, scope by scope.

A *scope* is a set of records joined by links that speak for a match; nothing outside can change how it is divided, so
it is the unit of reworking. A scope larger than `most` is cut: links are taken from the strongest down, and one that
would make a scope too large is refused. Within a scope: average linkage, then single records move as long as the
partition gets better. Connected components themselves are never an answer: one bad link joins two groups.

All in whole numbers; ties go to the lower index, and indices follow the records' own ids.
"""

from typing import Any

import numba as nb
import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_FAR = 1 << 60
NEVER = -1_000_000_000
"""The score of two records that are kept apart, whatever others say; no sum of scores of a scope comes near it."""


def scopes(n: int, left: Ints, right: Ints, score: Ints, most: int) -> Ints:
    """Return for each of n records the lowest index of its scope.

    Args:
        n: how many records there are.
        left: of each link that speaks for a match, its lower record.
        right: its higher record.
        score: its score, strictly positive.
        most: no scope is larger.
    """
    parent = np.arange(n, dtype=np.int64)
    if not len(left):
        return parent
    _join(parent, np.ones(n, dtype=np.int64), left, right, np.arange(len(left), dtype=np.int64), n + 1)
    sizes = np.bincount(parent, minlength=n)
    large = np.flatnonzero(sizes[parent[left]] > most)
    if len(large):
        again = sizes[parent] > most
        parent[again] = np.flatnonzero(again)
        order = large[np.lexsort((right[large], left[large], -score[large]))].astype(np.int64)
        _join(parent, np.ones(n, dtype=np.int64), left, right, order, most)
    return parent


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _root(parent: Ints, i: int) -> int:
    while parent[i] != i:
        parent[i] = parent[parent[i]]
        i = parent[i]
    return i


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _join(parent: Ints, size: Ints, left: Ints, right: Ints, order: Ints, most: int) -> None:
    """Join along `order` while no group grows beyond `most`; then point every record at its lowest member."""
    for k in range(len(order)):
        a, b = _root(parent, left[order[k]]), _root(parent, right[order[k]])
        if a == b or size[a] + size[b] > most:
            continue
        a, b = min(a, b), max(a, b)
        parent[b] = a
        size[a] += size[b]
    for i in range(len(parent)):
        parent[i] = _root(parent, i)


def divide(starts: Ints, links: Ints, left: Ints, right: Ints, score: Ints, absent: int, apart: Ints) -> Ints:
    """Return a group number for every record of every scope; numbers start at 0 in each scope.

    Args:
        starts: m + 1 offsets of m scopes into one concatenated list of records.
        links: m + 1 offsets of the scopes' links into `left`, `right`, `score`.
        left: of each link, the lower position within the scope.
        right: the higher position within the scope.
        score: thousandths of a nat, of either sign.
        absent: the score of two records that were never compared or scored lower than what is kept; negative.
        apart: a code for every record; two of one code (but 0) are kept apart unless their own score is positive,
            whatever third records say.

    Cost: about size^2 steps and 8 * size^2 bytes for a scope, one at a time.
    """
    out = np.zeros(int(starts[-1]), dtype=np.int64)
    if len(out):
        _divide(starts, links, left, right, score, absent, apart, out)
    return out


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _divide(
    starts: Ints, links: Ints, left: Ints, right: Ints, score: Ints, absent: int, apart: Ints, out: Ints
) -> None:
    for m in range(len(starts) - 1):
        size = starts[m + 1] - starts[m]
        table = np.full((size, size), absent, dtype=np.int64)
        for k in range(links[m], links[m + 1]):
            table[left[k], right[k]] = score[k]
            table[right[k], left[k]] = score[k]
        for i in range(size):
            for j in range(i):
                if apart[starts[m] + i] != 0 and apart[starts[m] + i] == apart[starts[m] + j] and table[i, j] <= 0:
                    table[i, j] = table[j, i] = NEVER
        group = _average(table.copy(), size)
        _climb(table, group, size)
        names = np.full(size, -1, dtype=np.int64)
        found = 0
        for i in range(size):
            if names[group[i]] < 0:
                names[group[i]] = found
                found += 1
            out[starts[m] + i] = names[group[i]]


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _best_of(sums: Ints, count: Ints, a: int, size: int) -> tuple[Any, Any]:
    """Return the best partner of a group with a higher index, and their mean score times 1,024; (-1, 0) if none."""
    at, best = -1, np.int64(0)
    for b in range(a + 1, size):
        if count[b] > 0 and sums[a, b] > 0:
            mean = sums[a, b] * 1024 // (count[a] * count[b])
            if mean > best:
                at, best = b, mean
    return at, best


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _average(sums: Ints, size: int) -> Ints:
    """Return a group for each record by average linkage, merging while the best mean is positive."""
    group = np.arange(size)
    count = np.ones(size, dtype=np.int64)
    best = np.zeros(size, dtype=np.int64)
    partner = np.full(size, -1, dtype=np.int64)
    for a in range(size):
        partner[a], best[a] = _best_of(sums, count, a, size)
    while True:
        a = -1
        top = np.int64(0)
        for x in range(size):
            if count[x] > 0 and best[x] > top:
                a, top = x, best[x]
        if a < 0:
            return group
        b = partner[a]
        for x in range(size):
            sums[a, x] += sums[b, x]
            sums[x, a] = sums[a, x]
            if group[x] == b:
                group[x] = a
        count[a] += count[b]
        count[b], best[b], partner[b] = 0, 0, -1
        partner[a], best[a] = _best_of(sums, count, a, size)
        for x in range(a):
            if count[x] == 0:
                continue
            if partner[x] == a or partner[x] == b:
                partner[x], best[x] = _best_of(sums, count, x, size)
            elif sums[x, a] > 0:
                mean = sums[x, a] * 1024 // (count[x] * count[a])
                if mean > best[x] or (mean == best[x] and a < partner[x]):
                    partner[x], best[x] = a, mean
        for x in range(a + 1, b):
            if count[x] > 0 and partner[x] == b:
                partner[x], best[x] = _best_of(sums, count, x, size)


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _worth(best: Any, total: Any, members: Any) -> Any:
    """Return the worth of a group: what its members say of their best exemplar, tempered by all taking their turn.

    `best`: the largest sum of scores to one member; `total`: the sum of all these sums. Pairs of one group are not
    independent witnesses, so their evidence is not simply added up: given what truly happened, of which the
    exemplar is the best account, the others speak independently. The quarter share of the mean over all exemplars
    keeps out what agrees with one vague member only. Weights by trial on generated reports of four seeds.
    """
    return 3 * best + total // members if members > 1 else 0


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _climb(table: Ints, group: Ints, size: int) -> None:
    """Move single records between groups, or out on their own, while the total worth rises; ten rounds at most."""
    head = np.full(size, -1, dtype=np.int64)  # the members of each group as a linked list
    after = np.full(size, -1, dtype=np.int64)
    count = np.zeros(size, dtype=np.int64)
    for i in range(size):
        after[i] = head[group[i]]
        head[group[i]] = i
        count[group[i]] += 1
    sums = np.zeros(size, dtype=np.int64)  # of each record to the others of its group
    for i in range(size):
        j = head[group[i]]
        while j >= 0:
            if j != i:
                sums[i] += table[i, j]
            j = after[j]
    seen = np.full(size, -1, dtype=np.int64)
    for turn in range(10):
        moved = False
        for i in range(size):
            home = group[i]
            with_best, with_total, best, total = -_FAR, 0, -_FAR, 0
            j = head[home]
            while j >= 0:
                with_best, with_total = max(with_best, sums[j]), with_total + sums[j]
                if j != i:
                    best, total = max(best, sums[j] - table[i, j]), total + sums[j] - table[i, j]
                j = after[j]
            leave = _worth(best, total, count[home] - 1) - _worth(with_best, with_total, count[home])
            gain, to = 0, home
            if count[home] > 1 and leave > 0:
                gain, to = leave, -1
            stamp = turn * size + i
            for x in range(size):
                g = group[x]
                if table[i, x] <= 0 or g == home or seen[g] == stamp:
                    continue
                seen[g] = stamp
                mine, old_best, old_total, best = 0, -_FAR, 0, -_FAR
                j = head[g]
                while j >= 0:
                    mine += table[i, j]
                    old_best, old_total = max(old_best, sums[j]), old_total + sums[j]
                    best = max(best, sums[j] + table[i, j])
                    j = after[j]
                change = leave - _worth(old_best, old_total, count[g])
                change += _worth(max(best, mine), old_total + 2 * mine, count[g] + 1)
                if change > gain or (change == gain and to >= 0 and to != home and g < to):
                    gain, to = change, g
            if to == home:
                continue
            if to < 0:
                to = 0
                while count[to] > 0:
                    to += 1
            moved = True
            _take_out(i, home, table, head, after, sums)
            count[home] -= 1
            sums[i] = 0
            j = head[to]
            while j >= 0:
                sums[j] += table[i, j]
                sums[i] += table[i, j]
                j = after[j]
            after[i], head[to] = head[to], i
            count[to] += 1
            group[i] = to
        if not moved:
            return


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _take_out(i: int, home: int, table: Ints, head: Ints, after: Ints, sums: Ints) -> None:
    """Take a record from its group's list, and its scores from the sums of those who stay."""
    last, j = -1, head[home]
    while j >= 0:
        if j == i:
            if last < 0:
                head[home] = after[j]
            else:
                after[last] = after[j]
        else:
            sums[j] -= table[i, j]
            last = j
        j = after[j]
