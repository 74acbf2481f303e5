"""How common what a record says is around it.

That two records name the same sides says much where a dozen groups fight, and next to nothing in a town where the
same two fight every day. So what is compared is set beside how many of the records near by say the same: the nine
cells of place around a record, three days before and after, as the widest crowd of `block.crowds` is counted. What an
agreement is worth is then learnt for each degree of commonness.

Six things are counted: the leaf and the branch of a category, both sides, both groups, a count, and the place's name.
How common each is becomes a small whole number, and a record's six stand in one: rarity in twentieths of a nat, seven
bits each. It depends on the set of records, not on their order.
"""

from typing import Any, NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.block import Ints, Sites, side_e7
from treve.linkage.metric import CIRCLE_E7

LEAF, BRANCH, SIDES, GROUPS, COUNT, NAME = range(6)
VALUES = 6
BITS = 7
TOP = (1 << BITS) - 1

DAYS = 3
"""How far before and after a record others count, days."""

DOUBT, BEFORE = 4, 5
"""Four further records are imagined around each, of which together one fifth of a record says the same."""

_SHARES: Ints = np.rint(1e6 * np.exp(-np.arange(1, TOP + 1) / 20)).astype(np.int64)[::-1].copy()
"""Shares in millionths, by twentieths of a nat, smallest first."""


class Laid(NamedTuple):
    """Records laid on the grid of place and day: where each lies, whether it meets anybody at all."""

    row: Ints
    column: Ints
    day: Ints
    on: NDArray[np.bool_]


class Near(NamedTuple):
    """Records in the order of their cells of place and day, so that those around one are found at once."""

    keys: Ints
    record: Ints


def values(
    leaf: Ints, branch: Ints, side_a: Ints, side_b: Ints, group_a: Ints, group_b: Ints, best: Ints, name: Ints
) -> Ints:
    """Return (n, VALUES) codes of what is counted, 0 where a record does not say it; sets count by their first code."""
    a, b, ga, gb = side_a[:, 0], side_b[:, 0], group_a[:, 0], group_b[:, 0]
    both = np.where((a != 0) & (b != 0), _mixed(a, b), 0)
    groups = np.where((ga != 0) | (gb != 0), _mixed(ga, gb), 0)
    return np.stack([leaf, branch, both, groups, np.maximum(best, -1) + 1, name], axis=1)


def _mixed(a: Ints, b: Ints) -> Ints:
    """Return a code of the pair, the same whichever comes first."""
    low, high = np.minimum(a, b), np.maximum(a, b)
    return (low * 1_000_003 ^ high) | 1


def laid_out(sites: Sites, metres: int) -> Laid:
    """Return where the records lie on a grid whose cells have this side."""
    side = side_e7(metres)
    row, column = (sites.lat + CIRCLE_E7 // 4) // side, (sites.lon + CIRCLE_E7 // 2) // side
    return Laid(row, column, sites.moment // 86_400, sites.level >= 0)


def same_around(sites: Sites, said: Ints, metres: int) -> NDArray[np.int32]:
    """Return (n, VALUES): how many records around each say the same, itself included; 0 where it says nothing.

    Cost: about a microsecond a record.
    """
    out = np.zeros(said.shape, dtype=np.int32)
    at = laid_out(sites, metres)
    placed = np.flatnonzero(at.on).astype(np.int64)
    if not len(placed):
        return out
    row, column, day = _closed(at.row[placed], 2), _closed(at.column[placed], 2), _closed(at.day[placed], DAYS + 1)
    days, columns, rows = (int(x.max()) + DAYS + 2 for x in (day, column, row))
    shifts = np.array([(r * columns + c) * days for r in (-1, 0, 1) for c in (-1, 0, 1)], dtype=np.int64)
    for k in range(VALUES):
        speaks = said[placed, k] != 0
        who = placed[speaks]
        word = _numbered(said[who, k])
        key = ((word * rows + row[speaks]) * columns + column[speaks]) * days + day[speaks]
        order = np.argsort(key)  # who comes first of equal keys changes no count
        _count(key[order], who[order], shifts, DAYS, out[:, k])
    return out


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _numbered(codes: Ints) -> Ints:
    """Return small numbers, the same for equal codes, in the order in which they come."""
    size = 1
    while size < 2 * len(codes):
        size *= 2
    mask = np.uint64(size - 1)
    first, number = np.full(size, -1, dtype=np.int32), np.empty(len(codes), dtype=np.int64)
    count = 0
    for i in range(len(codes)):
        stirred = np.uint64(codes[i]) * np.uint64(0x9E3779B97F4A7C15)
        at = (stirred ^ (stirred >> np.uint64(32))) & mask
        while first[at] >= 0 and codes[first[at]] != codes[i]:
            at = (at + np.uint64(1)) & mask
        if first[at] < 0:
            first[at], number[i] = i, count
            count += 1
        else:
            number[i] = number[first[at]]
    return number


def _closed(values: Ints, gap: int) -> Ints:
    """Return the same values with every gap wider than `gap` closed to it, beginning at `gap`.

    What is near stays as near and what is far stays far, and the numbers become small enough to be put into one.
    """
    found, at = np.unique(values, return_inverse=True)
    closed: Ints = np.cumsum(np.append(gap, np.minimum(np.diff(found), gap)))[at]
    return closed


_DAYS_IN_ALL = 1 << 22
_DAY_ZERO = 1 << 21
"""Room for the days of eleven thousand years, half of them before 1970, within the key of a cell."""


def sorted_near(sites: Sites, metres: int) -> Near:
    """Return the records that meet anybody by cell and day; cost: that of sorting them."""
    at = laid_out(sites, metres)
    placed = np.flatnonzero(at.on).astype(np.int64)
    keys = _key(at.row[placed], at.column[placed], at.day[placed], metres)
    order = np.argsort(keys, kind="stable")
    return Near(keys[order], placed[order])


def around_one(one: Sites, others: Near, metres: int) -> Ints:
    """Return which of the others lie around a single record, so that each counts in what is common around the other."""
    at = laid_out(one, metres)
    if not at.on[0]:
        return np.zeros(0, dtype=np.int64)
    cells = [_key(at.row + r, at.column + c, at.day, metres)[0] for r in (-1, 0, 1) for c in (-1, 0, 1)]
    first = np.searchsorted(others.keys, [cell - DAYS for cell in cells])
    last = np.searchsorted(others.keys, [cell + DAYS for cell in cells], side="right")
    return np.concatenate([others.record[a:b] for a, b in zip(first.tolist(), last.tolist(), strict=True)])


def both_around(some: Sites, said: Ints, few: Sites, few_said: Ints, metres: int) -> NDArray[np.int32]:
    """Return (n, VALUES): how many of a few records around each of n say the same as it, itself if it is one."""
    a, b = laid_out(some, metres), laid_out(few, metres)
    out = np.zeros(said.shape, dtype=np.int32)
    for k in range(len(b.row)):
        near_by = (np.abs(a.row - b.row[k]) <= 1) & (np.abs(a.column - b.column[k]) <= 1)
        near_by &= (np.abs(a.day - b.day[k]) <= DAYS) & a.on & b.on[k]
        out += (said == few_said[k]) & (few_said[k] != 0) & near_by[:, None]
    return out


def _key(row: Ints, column: Ints, day: Ints, metres: int) -> Ints:
    columns = CIRCLE_E7 // side_e7(metres) + 4
    return ((row + 1) * columns + column + 1) * _DAYS_IN_ALL + day + _DAY_ZERO


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _count(keys: Ints, who: Ints, shifts: Ints, days: int, out: NDArray[np.int32]) -> None:
    """Add to each record those whose key lies within `days` of one of its nine cells; the keys are sorted."""
    n = len(keys)
    for s in range(len(shifts)):
        low, high = 0, 0
        for q in range(n):
            middle = keys[q] + shifts[s]
            while low < n and keys[low] < middle - days:
                low += 1
            while high < n and keys[high] <= middle + days:
                high += 1
            out[who[q]] += high - low


def rarity(same: NDArray[np.int32], around: Ints) -> Ints:
    """Return what stands for a record: how rare each of its values is around it.

    Args:
        same: (n, VALUES), as `same_around` counts.
        around: n, how many records lie around each in all, itself included.

    A record and one more of its kind are left out of both: two of one incident do not make what they say common.
    """
    out = np.zeros(len(around), dtype=np.int64)
    _rarity(same, around, _SHARES, out)
    return out


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _rarity(same: NDArray[np.int32], around: Ints, shares: Ints, out: Ints) -> None:
    for i in range(len(out)):
        of = BEFORE * (max(around[i] - 2, 0) + DOUBT)
        for k in range(VALUES):
            if same[i, k] > 0:
                share = (BEFORE * np.int64(max(same[i, k] - 2, 0)) + 1) * 1_000_000 // of
                rare = TOP - np.searchsorted(shares, min(share, 1_000_000))
                out[i] |= np.int64(min(max(rare, 0), TOP)) << (BITS * k)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def rare_of(one: Any, two: Any, value: int, step: int, bins: int) -> Any:
    """Return the bin of the mean rarity of one value of two records; `step` is twice a bin's width."""
    both = ((one >> (BITS * value)) & TOP) + ((two >> (BITS * value)) & TOP)
    return min(both // step, bins - 1)


__all__ = [
    "BRANCH",
    "COUNT",
    "GROUPS",
    "LEAF",
    "NAME",
    "SIDES",
    "around_one",
    "both_around",
    "laid_out",
    "rare_of",
    "rarity",
    "same_around",
    "sorted_near",
    "values",
]
