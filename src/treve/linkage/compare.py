"""How well two records agree, feature by feature, as small whole numbers.

A comparison has *contexts* (how precisely the two know the thing, how common it is around them) and *levels* (how they
agree). `compare` gives
for each pair and each feature the index context * LEVELS[feature] + level, so that a score is a sum of table
look-ups and an explanation reads the same index back. Nothing here knows what the records are about.
"""

from enum import IntEnum
from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage import common
from treve.linkage.bins import HALVINGS, STEP_M, STEP_S, bin_of, halvings, steps, whole_root
from treve.linkage.common import rare_of
from treve.linkage.metric import COSINE_PPM, square_m

Ints = NDArray[np.int64]
Levels = NDArray[np.uint16]


class Feature(IntEnum):
    """What is compared; the order is that of the columns of `compare`."""

    PLACE = 0
    AREA = 1
    TIME = 2
    KIND = 3
    SIDES = 4
    COUNT = 5
    TOKENS = 6
    CROWD = 7
    SOURCE = 8


N_FEATURES = len(Feature)
PLACE_CLASSES = 5
"""0 exact, 1 settlement, 2 near, 3 district, 4 province: the caller's classes, finest first."""
TIME_CLASSES = 4
"""0 hour or finer, 1 day, 2 several days, 3 week."""

DISTANCES_M: Ints = np.array([150, 700, 1_500, 3_000, 6_000, 12_000, 20_000, 35_000, 55_000, 95_000], dtype=np.int64)
GAPS_S: Ints = np.array([h * 3600 for h in (1, 3, 6, 9, 13, 18, 30, 42, 54, 78, 102)], dtype=np.int64)
"""Upper bounds, inclusive, of the bins of distance and of the gap between the middles of two intervals."""

_BY_DISTANCE, _BY_GAP = steps(DISTANCES_M, STEP_M), steps(GAPS_S, STEP_S)

RARITY = (1_500, 3_000, 4_500)
"""Upper bounds of the rarity bins, in thousandths of a nat: minus the log of a value's share of all records."""

COMMON_BINS = 8
COMMON_STEP = 28
"""Bins of how rare a value is around the two, each seven tenths of a nat wide: 0 is what half or more of all say."""

PAIRS_PLACE = PLACE_CLASSES * (PLACE_CLASSES + 1) // 2
PAIRS_TIME = TIME_CLASSES * (TIME_CLASSES + 1) // 2
CROWD_BINS = 12
CONTEXTS = (PAIRS_PLACE, PAIRS_PLACE * COMMON_BINS, PAIRS_TIME, COMMON_BINS, COMMON_BINS, COMMON_BINS, 1, 6, 1)
LEVELS = (len(DISTANCES_M) + 1, 9, len(GAPS_S) + 1, 8, 45, 13, 8, CROWD_BINS, 6)
SIZES = tuple(c * n for c, n in zip(CONTEXTS, LEVELS, strict=True))

SIDE_PAIR = 15
UNKNOWN, SAME, COMPATIBLE, SIBLING, DIFFER = range(5)
BOTH_SAME = 2
"""The code of the pair of levels in which both sides are the same."""


class Traits(NamedTuple):
    """What n records say, encoded; codes are positive, 0 is "not said", counts are -1 when not said.

    `lat`, `lon`, `moment`, `place`, `time`, `level`, `wide`: as in block. `crowd`: n x 6, records near by for each
    (level, wide) class. `common`: how rare around it is what it says, see the module `common`. `name`, `area1`,
    `area2`: codes of the place's own name and of the areas that hold it, widest first. `leaf`, `branch`: a category
    and its parent (leaf 0: only the parent is known). `low`, `best`, `high`: a count and its bounds. `source`;
    `numbered`: 1 where the source gave it an id of its own. Sets are rows of zero-padded codes: `side_a`, `side_b`
    (exact) with `group_a`, `group_b`, `tokens`, `origins`. Rarities are in
    thousandths of a nat: `leaf_rare` (n), `side_a_rare`, `side_b_rare`, `tokens_rare` (shaped as their sets).
    """

    lat: Ints
    lon: Ints
    moment: Ints
    place: Ints
    time: Ints
    level: Ints
    wide: Ints
    crowd: Ints
    common: Ints
    name: Ints
    area1: Ints
    area2: Ints
    leaf: Ints
    branch: Ints
    low: Ints
    best: Ints
    high: Ints
    source: Ints
    numbered: Ints
    side_a: Ints
    side_b: Ints
    group_a: Ints
    group_b: Ints
    tokens: Ints
    origins: Ints
    leaf_rare: Ints
    side_a_rare: Ints
    side_b_rare: Ints
    tokens_rare: Ints


_AT = {name: k for k, name in enumerate(Traits._fields)}
_PLACE, _TIME, _LEVEL, _WIDE, _CROWD = (_AT[name] for name in ("place", "time", "level", "wide", "crowd"))
_COMMON = _AT["common"]
_NAME, _AREA1, _AREA2, _LEAF, _BEST = (_AT[name] for name in ("name", "area1", "area2", "leaf", "best"))
_SOURCE, _NUMBERED, _A, _B = (_AT[name] for name in ("source", "numbered", "side_a", "side_b"))
_GA, _GB, _TOKENS, _ORIGINS = (_AT[name] for name in ("group_a", "group_b", "tokens", "origins"))
_LEAF_RARE, _A_RARE, _B_RARE, _TOKENS_RARE = (
    _AT[name] for name in ("leaf_rare", "side_a_rare", "side_b_rare", "tokens_rare")
)


class Packed(NamedTuple):
    """The same as `Traits`, one row a record: `matrix` (n, columns), `starts` the first column of each field."""

    matrix: Ints
    starts: Ints


def pack(traits: Traits) -> Packed:
    """Return the columns side by side, so that a record is read from one place; 300 bytes a record.

    Columns that lie so already (see `side_by_side`) are not copied.
    """
    base = traits.lat.base
    if isinstance(base, np.ndarray) and all(column.base is base for column in traits):
        return Packed(base, _starts(traits))
    columns = [column if column.ndim == 2 else column[:, None] for column in traits]
    return Packed(np.ascontiguousarray(np.concatenate(columns, axis=1)), _starts(traits))


def _starts(traits: Traits) -> Ints:
    return np.cumsum([0, *(1 if column.ndim == 1 else column.shape[1] for column in traits)]).astype(np.int64)


def side_by_side(traits: Traits) -> Traits:
    """Return the same traits as views of one packed matrix, so that they and what `pack` gives are held once."""
    matrix, starts = pack(traits)
    return Traits(
        *(
            matrix[:, starts[k]] if column.ndim == 1 else matrix[:, starts[k] : starts[k + 1]]
            for k, column in enumerate(traits)
        )
    )


def said(packed: Packed, rows: Ints) -> Ints:
    """Return what is counted around some packed records (see `common.values`)."""
    m, f = packed.matrix, packed.starts
    leaf, branch, best, name = (m[rows, f[at]] for at in (_LEAF, _LEAF + 1, _BEST, _NAME))
    a, b, ga, gb = (m[rows, f[at]][:, None] for at in (_A, _B, _GA, _GB))
    return common.values(leaf, branch, a, b, ga, gb, best, name)


def compare(packed: Packed, left: Ints, right: Ints) -> Levels:
    """Return an array (pairs, N_FEATURES) of indices into the tables of `LEVELS` and `CONTEXTS`.

    Cost: about a seventh of a microsecond a pair.
    """
    out = np.zeros((len(left), N_FEATURES), dtype=np.uint16)
    if len(left):
        _compare(packed.matrix, packed.starts, left, right, COSINE_PPM, out)
    return out


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _rare(value: int) -> int:
    if value <= RARITY[0]:
        return 0
    if value <= RARITY[1]:
        return 1
    if value <= RARITY[2]:
        return 2
    return 3


# Below, `m` is the packed matrix; a set is the columns from `a` to `a_end`, padded with zeros at its end.


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _overlap(m: Ints, i: int, a: int, a_end: int, j: int, b: int, b_end: int) -> int:
    """Return where in row i the first code lies that row j has too; -1 where the sets share none."""
    for x in range(a, a_end):
        if m[i, x] == 0:
            return -1
        for y in range(b, b_end):
            if m[j, y] == m[i, x]:
                return x
    return -1


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _side(
    m: Ints, i: int, a: int, a_end: int, ga: int, ga_end: int, j: int, b: int, b_end: int, gb: int, gb_end: int
) -> int:
    """Compare one side of i (exact codes from `a`, groups from `ga`) with one side of j."""
    if (m[i, a] == 0 and m[i, ga] == 0) or (m[j, b] == 0 and m[j, gb] == 0):
        return UNKNOWN
    if _overlap(m, i, a, a_end, j, b, b_end) >= 0:
        return SAME
    if _overlap(m, i, ga, ga_end, j, gb, gb_end) < 0:
        return DIFFER
    return SIBLING if m[i, a] > 0 and m[j, b] > 0 else COMPATIBLE


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _rarest(m: Ints, i: int, a: int, a_end: int, rare: int, j: int, b: int, b_end: int) -> int:
    """Return the highest rarity of the codes that two sides share; 0 where they share none."""
    top = 0
    for x in range(a, a_end):
        if m[i, x] == 0:
            break
        for y in range(b, b_end):
            if m[j, y] == m[i, x]:
                top = max(top, m[i, rare + x - a])
    return top


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _pair_code(a: int, b: int) -> int:
    """Return 0..n(n+1)/2-1 for an unordered pair of small numbers."""
    low, high = min(a, b), max(a, b)
    return high * (high + 1) // 2 + low


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _worth(level: int) -> int:
    """Order the two ways round of pairing sides: higher is the better match."""
    if level == SAME:
        return 8
    if level == COMPATIBLE:
        return 5
    if level == SIBLING:
        return 3
    return 0  # unknown is no better than different: else an empty side would hide a contradiction


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _sides(m: Ints, f: Ints, i: int, j: int) -> int:
    """Rarity bin (0 to 2) times SIDE_PAIR plus the unordered pair of the two sides' levels, the better way round."""
    a, b, ga, gb, end = f[_A], f[_B], f[_GA], f[_GB], f[_GB + 1]
    aa = _side(m, i, a, b, ga, gb, j, a, b, ga, gb)
    bb = _side(m, i, b, ga, gb, end, j, b, ga, gb, end)
    if aa == SAME and bb == SAME:
        crossed = False
    else:
        ab = _side(m, i, a, b, ga, gb, j, b, ga, gb, end)
        ba = _side(m, i, b, ga, gb, end, j, a, b, ga, gb)
        crossed = _worth(ab) + _worth(ba) > _worth(aa) + _worth(bb)
        if crossed:
            aa, bb = ab, ba
    rare = 0
    if aa == SAME:
        rare += _rarest(m, i, a, b, f[_A_RARE], j, b if crossed else a, ga if crossed else b)
    if bb == SAME:
        rare += _rarest(m, i, b, ga, f[_B_RARE], j, a if crossed else b, b if crossed else ga)
    return min(_rare(rare), 2) * SIDE_PAIR + _pair_code(aa, bb)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _count(low: int, high: int, a: int, b: int) -> int:
    """Compare two counts a and b; `low` is the higher of their lower bounds, `high` the lower of the upper, or -1.

    0 not said, 1 both none, 2..5 equal (1, 2, 3 to 5, more), 6 close, 7 within twice, 8 within four times, 9 farther,
    10 none and few, 11 none and many, 12 different but within each other's bounds.
    """
    a, b = min(a, b), max(a, b)
    if a < 0:
        return 0
    if a == b:
        return 1 if a == 0 else 2 if a == 1 else 3 if a == 2 else 4 if a < 6 else 5
    if a == 0:
        return 10 if b <= 2 else 11
    if low <= high:
        return 12
    if b - a == 1 or b * 3 <= a * 4:
        return 6
    return 7 if b <= a * 2 else 8 if b <= a * 4 else 9


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _tokens(m: Ints, f: Ints, i: int, j: int) -> int:
    """0 not said, 1 none shared, 2..5 one shared by rarity, 6 and 7 two or more shared."""
    a, end, rarity = f[_TOKENS], f[_TOKENS + 1], f[_TOKENS_RARE]
    if m[i, a] == 0 or m[j, a] == 0:
        return 0
    shared, rare = 0, 0
    for x in range(a, end):
        if m[i, x] == 0:
            break
        for y in range(a, end):
            if m[j, y] == m[i, x]:
                shared += 1
                rare += m[i, rarity + x - a]
    if shared == 0:
        return 1
    return 2 + _rare(rare) if shared == 1 else (6 if rare < 9_000 else 7)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _agree(a: int, b: int) -> int:
    """0 not said by one, 1 the same, 2 different."""
    if a == 0 or b == 0:
        return 0
    return 1 if a == b else 2


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _kind(leaf_i: int, branch_i: int, leaf_j: int, branch_j: int, rare: int) -> int:
    """0 not said, 1..4 same leaf by rarity, 5 one is the other's parent, 6 siblings, 7 differ."""
    if branch_i == 0 or branch_j == 0:
        return 0
    if leaf_i > 0 and leaf_i == leaf_j:
        return 1 + _rare(rare)
    # Trees are deeper than two: "mortar", below "shelling", meets "shelling", whose own branch is "fire".
    if (leaf_i > 0 and leaf_i == branch_j) or (leaf_j > 0 and leaf_j == branch_i):
        return 5
    if branch_i != branch_j:
        return 7
    return 6 if leaf_i > 0 and leaf_j > 0 else 5


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _source(m: Ints, f: Ints, i: int, j: int) -> int:
    """Compare the sources.

    0 two sources, 1 two that cite one origin, 2 and 3 the same of one source; of one source that gives each its own id:
    4 not near-identical, 5 near-identical in all that they say.
    """
    same = m[i, f[_SOURCE]] == m[j, f[_SOURCE]]
    if not same or m[i, f[_NUMBERED]] == 0 or m[j, f[_NUMBERED]] == 0:
        cited = _overlap(m, i, f[_ORIGINS], f[_ORIGINS + 1], j, f[_ORIGINS], f[_ORIGINS + 1]) >= 0
        return (2 if same else 0) + (1 if cited else 0)
    if m[i, f[_BEST]] <= 0:
        return 4
    # Everything but the crowd around it and the codes of names: place, time, kind, count, sides.
    for x in range(f[0], f[_CROWD]):
        if m[i, x] != m[j, x]:
            return 4
    for x in range(f[_LEAF], f[_SOURCE]):
        if m[i, x] != m[j, x]:
            return 4
    for x in range(f[_A], f[_GA]):
        if m[i, x] != m[j, x]:
            return 4
    return 5


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def rare_here(m: Ints, f: Ints, i: int, j: int, value: int) -> int:
    """Return the bin of how rare a value of two records is around them."""
    rare: int = rare_of(m[i, f[_COMMON]], m[j, f[_COMMON]], value, COMMON_STEP, COMMON_BINS)
    return rare


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def place_entry(m: Ints, i: int, j: int, cosines: Ints) -> int:
    """Return the entry of two packed records in the table of place."""
    away = whole_root(square_m(m[i, 0], m[i, 1], m[j, 0], m[j, 1], cosines))
    entry: int = _pair_code(m[i, _PLACE], m[j, _PLACE]) * LEVELS[0] + bin_of(away, STEP_M, _BY_DISTANCE)
    return entry


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def area_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of area."""
    area = _agree(m[i, f[_AREA2]], m[j, f[_AREA2]])
    if area == 0:
        area = _agree(m[i, f[_AREA1]], m[j, f[_AREA1]])
    name = _agree(m[i, f[_NAME]], m[j, f[_NAME]])
    rare = 0 if name == 0 else rare_here(m, f, i, j, common.NAME)
    return (_pair_code(m[i, _PLACE], m[j, _PLACE]) * COMMON_BINS + rare) * LEVELS[1] + area * 3 + name


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def time_entry(m: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of time."""
    gap = bin_of(abs(m[i, 2] - m[j, 2]), STEP_S, _BY_GAP)
    entry: int = _pair_code(m[i, _TIME], m[j, _TIME]) * LEVELS[2] + gap
    return entry


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def kind_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of kind."""
    return kind_around(m, f, i, j, kind_level(m, f, i, j))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def kind_level(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return how two packed records agree in kind, whatever is common around them."""
    leaf, branch = f[_LEAF], f[_LEAF] + 1
    return _kind(m[i, leaf], m[i, branch], m[j, leaf], m[j, branch], m[i, f[_LEAF_RARE]])


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def kind_around(m: Ints, f: Ints, i: int, j: int, level: int) -> int:
    """Return the entry of a level of kind, by how common what they say is around the two."""
    if level == 0:
        return 0
    return rare_here(m, f, i, j, common.LEAF if level <= 4 else common.BRANCH) * LEVELS[3] + level


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def sides_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of sides."""
    return sides_around(m, f, i, j, sides_level(m, f, i, j))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def sides_level(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return how two packed records agree in sides, whatever is common around them."""
    return _sides(m, f, i, j)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def sides_around(m: Ints, f: Ints, i: int, j: int, level: int) -> int:
    """Return the entry of a level of sides, by how common what they say is around the two."""
    if level == 0:
        return 0
    both = level % SIDE_PAIR == BOTH_SAME
    return rare_here(m, f, i, j, common.SIDES if both else common.GROUPS) * LEVELS[4] + level


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def count_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of count."""
    best = f[_BEST]
    bounded = m[i, best - 1] < m[i, best + 1] or m[j, best - 1] < m[j, best + 1]
    high = min(m[i, best + 1], m[j, best + 1]) if bounded else -1
    level = _count(max(m[i, best - 1], m[j, best - 1]), high, m[i, best], m[j, best])
    return 0 if level == 0 else rare_here(m, f, i, j, common.COUNT) * LEVELS[5] + level


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def tokens_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of tokens."""
    return _tokens(m, f, i, j)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def crowd_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of crowds."""
    c = max(m[i, _LEVEL], m[j, _LEVEL]) * 2 + max(m[i, _WIDE], m[j, _WIDE])
    entry: int = c * LEVELS[7] + halvings(m[i, f[_CROWD] + c] + m[j, f[_CROWD] + c], HALVINGS)
    return entry


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def source_entry(m: Ints, f: Ints, i: int, j: int) -> int:
    """Return the entry of two packed records in the table of source."""
    return _source(m, f, i, j)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def same_source(m: Ints, f: Ints, i: int, j: int) -> bool:
    """Return whether two packed records come of one source."""
    same: bool = m[i, f[_SOURCE]] == m[j, f[_SOURCE]]
    return same


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def says(m: Ints, f: Ints, i: int) -> tuple[bool, bool]:
    """Return whether a packed record gives a count, and whether it has tokens."""
    return m[i, f[_BEST]] >= 0, m[i, f[_TOKENS]] != 0


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _compare(m: Ints, f: Ints, left: Ints, right: Ints, cosines: Ints, out: Levels) -> None:
    for p in range(len(left)):
        i, j = left[p], right[p]
        out[p, 0] = place_entry(m, i, j, cosines)
        out[p, 1] = area_entry(m, f, i, j)
        out[p, 2] = time_entry(m, i, j)
        out[p, 3] = kind_entry(m, f, i, j)
        out[p, 4] = sides_entry(m, f, i, j)
        out[p, 5] = count_entry(m, f, i, j)
        out[p, 6] = tokens_entry(m, f, i, j)
        out[p, 7] = crowd_entry(m, f, i, j)
        out[p, 8] = source_entry(m, f, i, j)
