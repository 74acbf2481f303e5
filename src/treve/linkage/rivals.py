"""What a link is worth beside the other links of its two records.

A pair that fits well means little where ten others fit as well, and much where nothing else does. The odds of a
record's other links add up to what *rivals* it: all of them, and those to the source that the pair's other record is
of, which rarely tells one thing twice. Both sums, by doublings and for both records, are looked up in two tables, and
what they say is added to the score of the link.

Sums are of whole numbers, so that they depend on the set of links and not on their order.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from treve.linkage.block import Ints

BINS = 12
SIZE = BINS * BINS
"""Entries of a table: the lesser bin of the two records times BINS, plus the greater."""

MOST_KEYS = 4
"""Sums are kept for every record and source while there are no more of these than so many times the links."""

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


def rival_levels(left: NDArray[np.integer], right: NDArray[np.integer], score: Ints, source: Ints) -> tuple[Ints, Ints]:
    """Return for each link its entry in the two tables.

    Args:
        left: of each link, one record.
        right: the other.
        score: thousandths of a nat, without what every pair gets.
        source: for each record a code of its source.

    Cost: about a quarter of a microsecond a link.
    """
    odds = _ODDS[(np.clip(score, _LOWEST, _HIGHEST) - _LOWEST) // 8]
    a, b = left.astype(np.int64), right.astype(np.int64)
    kind = np.unique(source, return_inverse=True)[1].astype(np.int64)
    kinds = int(kind.max(initial=0)) + 1
    every = _entries(_others(a, odds, b, len(source)), _others(b, odds, a, len(source)))
    # A record's links to one source: the key of a pair is the record and the other's source.
    to_b, to_a = a * kinds + kind[b], b * kinds + kind[a]
    size = len(source) * kinds
    if size > MOST_KEYS * max(len(a), 1):  # many sources: only the keys that occur are counted
        both = np.unique(np.concatenate([to_b, to_a]), return_inverse=True)[1]
        to_b, to_a, size = both[: len(a)], both[len(a) :], int(both.max(initial=0)) + 1
    sums = (np.bincount(to_b, odds, size) + np.bincount(to_a, odds, size)).astype(np.int64)
    return every, _entries(sums[to_b] - odds, sums[to_a] - odds)


def _others(mine: Ints, odds: Ints, other: Ints, n: int) -> Ints:
    """Return what the other links of each link's first record add up to; sums of whole numbers below 2^53 are exact."""
    total = np.bincount(mine, odds, n) + np.bincount(other, odds, n)
    rest: Ints = total.astype(np.int64)[mine] - odds
    return rest


def _entries(one: Ints, two: Ints) -> Ints:
    low, high = (np.searchsorted(_BOUNDS, side, side="right") for side in (np.minimum(one, two), np.maximum(one, two)))
    entry: Ints = (low * BINS + high).astype(np.int64)
    return entry


def beside(left: NDArray[np.integer], right: NDArray[np.integer], score: Ints, source: Ints, rivals: Rivals) -> Ints:
    """Return what is added to the score of each link; arguments as those of `rival_levels`."""
    if not len(score) or not (rivals.every.any() or rivals.source.any()):
        return np.zeros(len(score), dtype=np.int64)
    every, same = rival_levels(left, right, score, source)
    added: Ints = rivals.every[every] + rivals.source[same]
    return added
