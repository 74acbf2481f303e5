"""What a link is worth beside the other links of its two records.

A pair that fits well means little where ten others fit as well, and much where nothing else does. The odds of a
record's other links add up to what *rivals* it: all of them, and those to the source that the pair's other record is
of, which rarely tells one thing twice. Both sums, by doublings and for both records, are looked up in two tables, and
what they say is added to the score of the link.

Sums are of whole numbers, so that they depend on the set of links and not on their order. They are made record by
record, so that none but the links' own entries are kept.
"""

from typing import Any, NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.bins import bounds_reached
from treve.linkage.block import Ints

BINS = 12
SIZE = BINS * BINS
"""Entries of a table: the lesser bin of the two records times BINS, plus the greater."""

_LOWEST, _HIGHEST = -8_000, 5_000
_ODDS: Ints = np.rint(1e4 * np.exp(np.arange(_LOWEST, _HIGHEST + 1, 8) / 1000)).astype(np.int64)
"""Odds in ten-thousandths; the highest is a million and a half."""

_BOUNDS: Ints = np.array([156 << k for k in range(BINS - 1)], dtype=np.int64)
"""From which sum of odds on a bin begins: a sixty-fourth, a thirty-second and so on to sixteen."""


class Rivals(NamedTuple):
    """Two tables of SIZE entries, thousandths of a nat: of all rivals, and of those of the same source."""

    every: Ints
    source: Ints


NONE = Rivals(np.zeros(SIZE, dtype=np.int64), np.zeros(SIZE, dtype=np.int64))


Levels = NDArray[np.uint8]
Whole = NDArray[np.integer[Any]]


def rival_levels(left: Whole, right: Whole, score: Whole, source: Ints, bias: int = 0) -> tuple[Ints, Ints]:
    """Return for each link its entry in the two tables.

    Args:
        left: of each link, one record.
        right: the other.
        score: thousandths of a nat.
        source: for each record a code of its source.
        bias: what every pair gets; it is taken off the score.

    Cost: some tens of nanoseconds a link, however many sources there are.
    """
    every, same = _levels(left, right, score, source, bias)
    return every.astype(np.int64), same.astype(np.int64)


def _levels(left: Whole, right: Whole, score: Whole, source: Ints, bias: int) -> tuple[Levels, Levels]:
    known, kind = np.unique(source, return_inverse=True)
    every, same = (np.full(len(left), _NOT_YET, dtype=np.uint8) for _ in range(2))
    starts, ends = _by_record(left, right, len(source))
    _enter(left, right, score, bias, kind.astype(np.int32), len(known), starts, ends, _ODDS, _BOUNDS, every, same)
    return every, same


_NOT_YET = 255


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _by_record(left: Whole, right: Whole, n: int) -> tuple[Ints, NDArray[np.int32]]:
    """Return the links of each record, one record after another, and where those of each begin."""
    starts = np.zeros(n + 2, dtype=np.int64)
    for e in range(len(left)):
        starts[left[e] + 2] += 1
        starts[right[e] + 2] += 1
    for r in range(2, n + 2):
        starts[r] += starts[r - 1]
    ends = np.empty(2 * len(left), dtype=np.int32)
    for e in range(len(left)):
        for r in (left[e], right[e]):
            ends[starts[r + 1]] = e
            starts[r + 1] += 1
    return starts, ends


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _enter(
    left: Whole, right: Whole, score: Whole, bias: int, kind: NDArray[np.int32], kinds: int,
    starts: Ints, ends: NDArray[np.int32], odds_of: Ints, bounds: Ints, every: Levels, same: Levels,
) -> None:  # fmt: skip
    """Write the entries of each link: what its first record to be met finds, then both together."""
    sums = np.zeros(kinds, dtype=np.int64)
    for r in range(len(kind)):
        total = np.int64(0)
        for k in range(starts[r], starts[r + 1]):
            e = ends[k]
            odds = _odds(score[e] - bias, odds_of)
            total += odds
            sums[kind[right[e] if left[e] == r else left[e]]] += odds
        for k in range(starts[r], starts[r + 1]):
            e = ends[k]
            odds = _odds(score[e] - bias, odds_of)
            of = sums[kind[right[e] if left[e] == r else left[e]]]
            every[e] = _entry(every[e], bounds_reached(total - odds, bounds))
            same[e] = _entry(same[e], bounds_reached(of - odds, bounds))
        for k in range(starts[r], starts[r + 1]):
            e = ends[k]
            sums[kind[right[e] if left[e] == r else left[e]]] = 0


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, inline="always")
def _odds(score: int, odds_of: Ints) -> Any:
    return odds_of[(min(max(score, _LOWEST), _HIGHEST) - _LOWEST) // 8]


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, inline="always")
def _entry(before: int, found: int) -> Any:
    if before == _NOT_YET:
        return np.uint8(found)
    return np.uint8(min(before, found) * BINS + max(before, found))


def beside(
    left: Whole,
    right: Whole,
    score: Whole,
    source: Ints,
    rivals: Rivals,
    bias: int = 0,
) -> NDArray[np.int32]:
    """Return what is added to the score of each link; arguments as those of `rival_levels`."""
    if not len(score) or not (rivals.every.any() or rivals.source.any()):
        return np.zeros(len(score), dtype=np.int32)
    every, same = _levels(left, right, score, source, bias)
    added: NDArray[np.int32] = rivals.every.astype(np.int32)[every]
    added += rivals.source.astype(np.int32)[same]
    return added
