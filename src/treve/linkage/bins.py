"""Bins by look-up: which stretch of a scale a number falls into, without asking bound after bound.

A pair is sorted into bins several times, and which bin it will be nobody can guess; a processor that guesses wrong
loses more than the look-up costs. So each scale is a table of small steps, made once from the bounds.
"""

import math
from typing import Any

import numba as nb
import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Table = NDArray[np.uint8]

STEP_M, STEP_S = 50, 3_600
"""Bounds of distances and of gaps are whole multiples of these."""

MOST_HALVED = 1 << 12
"""From here on all numbers count as one less than this."""

HALVINGS: Table = np.array([max(n.bit_length() - 1, 0) for n in range(MOST_HALVED)], dtype=np.uint8)


def steps(bounds: Ints, step: int) -> Table:
    """Return the bin of each step: that of n is the bin of all numbers above (n - 1) * step up to n * step.

    Args:
        bounds: upper bounds, inclusive, rising, whole multiples of the step.
        step: how fine the table is.

    >>> steps(np.array([100, 250]), 50).tolist()
    [0, 0, 0, 1, 1, 1, 2]
    """
    assert not (bounds % step).any()
    found: Table = np.searchsorted(bounds, np.arange(bounds[-1] // step + 2) * step).astype(np.uint8)
    return found


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def bin_of(value: int, step: int, table: Table) -> Any:
    """Return the bin of a number that is not negative; `table` and `step` as those of `steps`."""
    return np.int64(table[min((value + step - 1) // step, len(table) - 1)])


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def whole_root(square: int) -> int:
    """Return the root of a number below 2^52, rounded down: there the root of the machine is exact enough."""
    return int(math.sqrt(square))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def halvings(value: int, table: Table) -> Any:
    """Return how often a number that is not negative can be halved before it is 1, up to eleven times."""
    return np.int64(table[min(value, MOST_HALVED - 1)])


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, inline="always")
def bounds_reached(value: Any, bounds: Ints) -> Any:
    """Return how many rising bounds a value reaches: the bin of what has too few of them for a table."""
    found = 0
    while found < len(bounds) and bounds[found] <= value:
        found += 1
    return found
