"""How two sources tell of one incident, beside what holds for any two.

One source dates by the day on which it heard, another writes half the dead, a third calls every attack a battle. What
a day's delay or a count is worth hangs on whose two reports are held against each other. For each pair of sources that
is known, whole numbers by how far apart they date, count, name kinds and sides, share details, and one for the pair as
such, are added to what the tables say; for any other pair nothing is.

The numbers belong to the features whose tables they correct, so that an explanation shows what decided.
A compiled kernel is kept under the time of its own file alone: whoever changes what a level means in `compare` changes
this file too.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.incidents.codes import code
from treve.linkage.block import Ints
from treve.linkage.compare import (
    LEVELS,
    N_FEATURES,
    SIDE_PAIR,
    Feature,
    Packed,
    Traits,
    kind_level,
    sides_level,
    tokens_entry,
)

FEATURES = (Feature.SOURCE, Feature.TIME, Feature.KIND, Feature.COUNT, Feature.SIDES, Feature.TOKENS)
"""What is corrected, in the order of the columns of a pair's numbers."""

HALF_DAY_S, MOST_HALVES = 43_200, 6
RATIOS: Ints = np.array([1_284, 2_117, 3_490, 5_755, 9_488], dtype=np.int64)
"""From which ratio of two counts (each twice itself and one, thousandths) a bin begins; half a nat each."""

COUNTS = 3 + 2 * len(RATIOS) + 1
WIDTHS = (1, 2 * (2 * MOST_HALVES + 1), LEVELS[Feature.KIND], COUNTS, SIDE_PAIR, LEVELS[Feature.TOKENS])
STARTS: Ints = np.cumsum([0, *WIDTHS]).astype(np.int64)
WIDTH = int(STARTS[-1])

CHUNK = 1 << 18
"""Links looked at at a time: bounds the memory."""


class Manners(NamedTuple):
    """Pairs of names of sources, the lower first and in order, and for each WIDTH thousandths of a nat."""

    pairs: tuple[tuple[str, str], ...]
    worth: Ints


NOBODY = Manners((), np.zeros((0, WIDTH), dtype=np.int64))


def of_others(manners: Manners, feature: Feature) -> Manners:
    """Return the manners without what they say of one feature."""
    if feature not in FEATURES:
        return manners
    at = FEATURES.index(feature)
    worth = manners.worth.copy()
    worth[:, STARTS[at] : STARTS[at + 1]] = 0
    return manners._replace(worth=worth)


class Known(NamedTuple):
    """Records' sources by number (-1: in no pair), in the order of their names; the row of each pair of them, or -1."""

    number: Ints
    row: Ints


def known(source: Ints, pairs: tuple[tuple[str, str], ...]) -> Known:
    """Return who is who among records whose sources have these codes."""
    names = sorted({name for pair in pairs for name in pair})
    at = {name: number for number, name in enumerate(names)}
    codes = np.array([code(name) for name in names], dtype=np.int64)
    order = np.argsort(codes)
    place = np.minimum(np.searchsorted(codes[order], source), len(names) - 1)
    number = np.where(codes[order][place] == source, order[place], -1).astype(np.int64)
    row = np.full((len(names) + 1, len(names) + 1), -1, dtype=np.int64)  # the last of each is for number -1
    for k, (a, b) in enumerate(pairs):
        row[at[a], at[b]] = row[at[b], at[a]] = k
    return Known(number, row)


def entries(packed: Packed, left: NDArray[Any], right: NDArray[Any], who: Known) -> NDArray[np.int32]:
    """Return (links, features) of positions in the numbers of all pairs one after another; -1 for unknown pairs."""
    out = np.full((len(left), len(FEATURES)), -1, dtype=np.int32)
    _entries(packed.matrix, packed.starts, left, right, who.number, who.row, RATIOS, STARTS, out)
    return out


def by_manners(packed: Packed, left: NDArray[Any], right: NDArray[Any], manners: Manners) -> NDArray[np.int32]:
    """Return what is added to each link."""
    added = np.zeros(len(left), dtype=np.int32)
    for at, found in _each(packed, left, right, manners):
        added[at : at + len(found)] = found.sum(axis=1)
    return added


def manners_by_feature(packed: Packed, left: NDArray[Any], right: NDArray[Any], manners: Manners) -> Ints:
    """Return (links, N_FEATURES): the same by the feature whose table it corrects."""
    out = np.zeros((len(left), N_FEATURES), dtype=np.int64)
    for at, found in _each(packed, left, right, manners):
        out[at : at + len(found), list(FEATURES)] = found
    return out


def _each(packed: Packed, left: NDArray[Any], right: NDArray[Any], manners: Manners) -> Iterator[tuple[int, Ints]]:
    if not manners.pairs:
        return
    source = packed.matrix[:, packed.starts[Traits._fields.index("source")]]
    who = known(np.ascontiguousarray(source), manners.pairs)
    worth = np.append(manners.worth.ravel(), 0)  # the last, -1, is for unknown pairs
    for at in range(0, len(left), CHUNK):
        yield at, worth[entries(packed, left[at : at + CHUNK], right[at : at + CHUNK], who)]


_MOMENT, _TIME = Traits._fields.index("moment"), Traits._fields.index("time")
_LEAF_FIELD, _BEST_FIELD = Traits._fields.index("leaf"), Traits._fields.index("best")


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _entries(
    m: Ints, f: Ints, left: Any, right: Any, number: Ints, row: Ints, ratios: Ints, starts: Ints, out: Any
) -> None:
    for k in range(len(left)):
        i, j = left[k], right[k]
        pair = row[number[i], number[j]]
        if pair < 0:
            continue
        if number[i] > number[j]:
            i, j = j, i
        base = pair * starts[-1]
        own = number[i] == number[j]
        halves = (m[i, f[_MOMENT]] - m[j, f[_MOMENT]] + HALF_DAY_S // 2) // HALF_DAY_S
        halves = min(max(halves, -MOST_HALVES), MOST_HALVES)
        if own:  # neither is the first of the two
            halves = abs(halves)
        wide = 0 if max(m[i, f[_TIME]], m[j, f[_TIME]]) <= 1 else 1
        out[k, 0] = base
        out[k, 1] = base + starts[1] + (halves + MOST_HALVES) * 2 + wide
        out[k, 2] = base + starts[2] + kind_level(m, f, i, j)
        out[k, 3] = base + starts[3] + _counts(m[i, f[_BEST_FIELD]], m[j, f[_BEST_FIELD]], own, ratios)
        out[k, 4] = base + starts[4] + sides_level(m, f, i, j) % SIDE_PAIR
        out[k, 5] = base + starts[5] + tokens_entry(m, f, i, j)


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _counts(a: int, b: int, own: bool, ratios: Ints) -> int:
    """0 not said by one, 1 none by both, 2 equal, then by how many times the first counts fewer or more."""
    if a < 0 or b < 0:
        return 0
    if a == b:
        return 1 if a == 0 else 2
    ratio, times = (2 * max(a, b) + 1) * 1_000 // (2 * min(a, b) + 1), 0
    while times < len(ratios) and ratio >= ratios[times]:
        times += 1
    middle = 3 + len(ratios)
    return middle + times if a > b or own else middle - times
