"""What third records say of a link: whom both are linked to, and whom only one of them is.

Two records of one thing mostly have their other links in common; where one fits third records that the other does not
fit, they speak of two things that look alike. The chances of the links are multiplied along each way round over a third
record and added up (*shared*); what is left of either record's own links is what *parts* them. Both, and how
strong the link is by itself, are looked up in two tables.

Chances are whole thousandths, sums are of whole numbers: they depend on the set of links and not on their order.
"""

from typing import Any, NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.bins import bounds_reached
from treve.linkage.block import Ints

LEAST = 20
"""Links of a lower chance, in thousandths, are not asked."""

SHARED: Ints = np.array([20, 50, 100, 200, 350, 500, 750, 1_000, 1_500, 2_500], dtype=np.int64) * 1_000
PARTING: Ints = np.array([100, 250, 500, 800, 1_200, 2_000, 3_000], dtype=np.int64) * 1_000
"""From which sum on a bin begins, millionths."""

STRENGTHS, STEP, WEAKEST = 16, 750, -7_500
"""Bins of a link's own strength, thousandths of a nat."""

_SHARED, _PARTING = len(SHARED) + 1, len(PARTING) + 1
SIZE_PARTING = _SHARED * _PARTING * _PARTING
SIZE_STRENGTH = _SHARED * STRENGTHS

_LOWEST, _HIGHEST = -8_000, 8_000
_CHANCE: Ints = np.rint(1_000 / (1 + np.exp(-np.arange(_LOWEST, _HIGHEST + 1, 8) / 1_000))).astype(np.int64)


class Thirds(NamedTuple):
    """Two tables, thousandths of a nat, by what is shared: and by what parts the two, and by the link's strength."""

    parting: Ints
    strength: Ints


NOTHING = Thirds(np.zeros(SIZE_PARTING, dtype=np.int64), np.zeros(SIZE_STRENGTH, dtype=np.int64))


Whole = NDArray[np.integer[Any]]


def third_levels(n: int, left: Whole, right: Whole, score: Whole, bias: int = 0) -> tuple[Ints, Ints]:
    """Return for each link its entry in the two tables.

    Args:
        n: how many records there are.
        left: of each link, one record.
        right: the other; no two records share two links.
        score: thousandths of a nat.
        bias: what every pair gets; it is taken off the score.

    Cost: some tens of nanoseconds a link, and more where a record has very many strong links; least where links of one
    left record stand together.
    """
    parting, strength = _levels(n, left, right, score, bias)
    return parting.astype(np.int64), strength.astype(np.int64)


def _levels(n: int, left: Whole, right: Whole, score: Whole, bias: int) -> tuple[NDArray[np.uint16], NDArray[np.uint8]]:
    parting, strength = np.zeros(len(left), dtype=np.uint16), np.zeros(len(left), dtype=np.uint8)
    _enter(left, right, score, bias, *_near(n, left, right, score, bias, _CHANCE), _CHANCE, SHARED, PARTING,
           parting, strength)  # fmt: skip
    return parting, strength


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, inline="always")
def _chance(score: int, chance_of: Ints) -> Any:
    """Return the chance of a link, 0 where it is not asked."""
    found = chance_of[(min(max(score, _LOWEST), _HIGHEST) - _LOWEST) // 8]
    return found if found >= LEAST else 0


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _near(
    n: int, left: Whole, right: Whole, score: Whole, bias: int, chance_of: Ints
) -> tuple[Ints, NDArray[np.int32], NDArray[np.int32], Ints]:
    """Return where each record's links begin, one record after another, to whom they are, their chances, and sums."""
    starts, total = np.zeros(n + 2, dtype=np.int64), np.zeros(n, dtype=np.int64)
    for e in range(len(left)):
        chance = _chance(score[e] - bias, chance_of)
        if chance > 0:
            for r in (left[e], right[e]):
                starts[r + 2] += 1
                total[r] += chance
    for r in range(2, n + 2):
        starts[r] += starts[r - 1]
    others, chances = np.empty(starts[-1], dtype=np.int32), np.empty(starts[-1], dtype=np.int32)
    for e in range(len(left)):
        chance = _chance(score[e] - bias, chance_of)
        if chance > 0:
            for r, other in ((left[e], right[e]), (right[e], left[e])):
                others[starts[r + 1]], chances[starts[r + 1]] = other, chance
                starts[r + 1] += 1
    return starts, others, chances, total


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _enter(
    left: Whole, right: Whole, score: Whole, bias: int,
    starts: Ints, others: NDArray[np.int32], chances: NDArray[np.int32], total: Ints,
    chance_of: Ints, shared_from: Ints, parting_from: Ints, parting: NDArray[np.uint16], strength: NDArray[np.uint8],
) -> None:  # fmt: skip
    """Write the entries of each link; the chances of its left record's links are spread out while it stays the same."""
    mine = np.zeros(len(total), dtype=np.int32)
    spread = np.int64(-1)
    for e in range(len(left)):
        i, j = np.int64(left[e]), np.int64(right[e])
        if i != spread:
            if spread >= 0:
                for at in range(starts[spread], starts[spread + 1]):
                    mine[others[at]] = 0
            for at in range(starts[i], starts[i + 1]):
                mine[others[at]] = chances[at]
            spread = i
        shared = np.int64(0)
        if total[i] > 0:
            for at in range(starts[j], starts[j + 1]):
                shared += np.int64(mine[others[at]]) * chances[at]
        own = score[e] - bias
        chance = _chance(own, chance_of)
        one, two = (total[i] - chance) * 1_000 - shared, (total[j] - chance) * 1_000 - shared
        common = bounds_reached(shared, shared_from)
        low, high = bounds_reached(min(one, two), parting_from), bounds_reached(max(one, two), parting_from)
        parting[e] = (common * _PARTING + low) * _PARTING + high
        strength[e] = common * STRENGTHS + min(max((own - WEAKEST) // STEP, 0), STRENGTHS - 1)


def by_thirds(n: int, left: Whole, right: Whole, score: Whole, thirds: Thirds, bias: int = 0) -> NDArray[np.int32]:
    """Return what is added to the score of each link; arguments as those of `third_levels`."""
    if not len(score) or not (thirds.parting.any() or thirds.strength.any()):
        return np.zeros(len(score), dtype=np.int32)
    parting, strength = _levels(n, left, right, score, bias)
    added: NDArray[np.int32] = thirds.parting.astype(np.int32)[parting]
    added += thirds.strength.astype(np.int32)[strength]
    return added
