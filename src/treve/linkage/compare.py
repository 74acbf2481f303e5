"""How well two records agree, feature by feature, as small whole numbers.

A comparison has *contexts* (how precisely the two know the thing) and *levels* (how they agree). `compare` gives
for each pair and each feature the index context * LEVELS[feature] + level, so that a score is a sum of table
look-ups and an explanation reads the same index back. Nothing here knows what the records are about.
"""

from enum import IntEnum
from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.metric import COSINE_PPM, distance_m

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
GAPS_S: Ints = np.array(
    [h * 3600 for h in (1, 3, 6, 9, 13, 18, 30, 42, 54, 78, 102)], dtype=np.int64
)
"""Upper bounds, inclusive, of the bins of distance and of the gap between the middles of two intervals."""

RARITY = (1_500, 3_000, 4_500)
"""Upper bounds of the rarity bins, in thousandths of a nat: minus the log of a value's share of all records."""

PAIRS_PLACE = PLACE_CLASSES * (PLACE_CLASSES + 1) // 2
PAIRS_TIME = TIME_CLASSES * (TIME_CLASSES + 1) // 2
CROWD_BINS = 12
CONTEXTS = (PAIRS_PLACE, PAIRS_PLACE, PAIRS_TIME, 1, 1, 1, 1, 6, 1)
LEVELS = (len(DISTANCES_M) + 1, 9, len(GAPS_S) + 1, 8, 45, 13, 8, CROWD_BINS, 4)
SIZES = tuple(c * n for c, n in zip(CONTEXTS, LEVELS, strict=True))

SIDE_PAIR = 15
UNKNOWN, SAME, COMPATIBLE, SIBLING, DIFFER = range(5)


class Traits(NamedTuple):
    """What n records say, encoded; codes are positive, 0 is "not said", counts are -1 when not said.

    `lat`, `lon`, `moment`, `place`, `time`, `level`, `wide`: as in block. `crowd`: n x 6, records near by for each
    (level, wide) class. `name`, `area1`, `area2`: codes of the place's own name and of the areas that hold it,
    widest first. `leaf`, `branch`: a category and its parent (leaf 0: only the parent is known). `low`, `best`,
    `high`: a count and its bounds. `source`. Sets are rows of zero-padded codes: `side_a`, `side_b` (exact) with
    `group_a`, `group_b`, `tokens`, `origins`. Rarities are in thousandths of a nat: `leaf_rare` (n),
    `side_a_rare`, `side_b_rare`, `tokens_rare` (shaped as their sets).
    """

    lat: Ints
    lon: Ints
    moment: Ints
    place: Ints
    time: Ints
    level: Ints
    wide: Ints
    crowd: Ints
    name: Ints
    area1: Ints
    area2: Ints
    leaf: Ints
    branch: Ints
    low: Ints
    best: Ints
    high: Ints
    source: Ints
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


def compare(traits: Traits, left: Ints, right: Ints) -> Levels:
    """Return an array (pairs, N_FEATURES) of indices into the tables of `LEVELS` and `CONTEXTS`.

    Cost: about a quarter of a microsecond a pair.
    """
    out = np.zeros((len(left), N_FEATURES), dtype=np.uint16)
    if len(left):
        _compare(traits, left, right, DISTANCES_M, GAPS_S, COSINE_PPM, out)
    return out


@nb.njit(cache=True, boundscheck=False)
def _bin(value: int, bounds: Ints) -> int:
    for k in range(len(bounds)):
        if value <= bounds[k]:
            return k
    return len(bounds)


@nb.njit(cache=True, boundscheck=False)
def _rare(value: int) -> int:
    if value <= RARITY[0]:
        return 0
    if value <= RARITY[1]:
        return 1
    if value <= RARITY[2]:
        return 2
    return 3


@nb.njit(cache=True, boundscheck=False)
def _side(exact_i: Ints, group_i: Ints, exact_j: Ints, group_j: Ints, rare_i: Ints) -> tuple[int, int]:
    """Compare two sets of codes: (level, rarity of what is shared)."""
    said_i, said_j = exact_i[0] > 0 or group_i[0] > 0, exact_j[0] > 0 or group_j[0] > 0
    if not said_i or not said_j:
        return UNKNOWN, 0
    shared = 0
    for x in range(len(exact_i)):
        if exact_i[x] == 0:
            break
        for y in range(len(exact_j)):
            if exact_j[y] == exact_i[x]:
                shared = max(shared, rare_i[x] + 1)
    if shared > 0:
        return SAME, shared - 1
    kin = False
    for x in range(len(group_i)):
        if group_i[x] == 0:
            break
        for y in range(len(group_j)):
            if group_j[y] == group_i[x]:
                kin = True
    if not kin:
        return DIFFER, 0
    if exact_i[0] > 0 and exact_j[0] > 0:
        return SIBLING, 0
    return COMPATIBLE, 0


@nb.njit(cache=True, boundscheck=False)
def _pair_code(a: int, b: int) -> int:
    """Return 0..n(n+1)/2-1 for an unordered pair of small numbers."""
    low, high = min(a, b), max(a, b)
    return high * (high + 1) // 2 + low


@nb.njit(cache=True, boundscheck=False)
def _worth(level: int) -> int:
    """Order the two ways round of pairing sides: higher is the better match."""
    if level == SAME:
        return 8
    if level == COMPATIBLE:
        return 5
    if level == SIBLING:
        return 3
    if level == UNKNOWN:
        return 2
    return 0


@nb.njit(cache=True, boundscheck=False)
def _sides(t: Traits, i: int, j: int) -> int:
    aa, raa = _side(t.side_a[i], t.group_a[i], t.side_a[j], t.group_a[j], t.side_a_rare[i])
    bb, rbb = _side(t.side_b[i], t.group_b[i], t.side_b[j], t.group_b[j], t.side_b_rare[i])
    ab, rab = _side(t.side_a[i], t.group_a[i], t.side_b[j], t.group_b[j], t.side_a_rare[i])
    ba, rba = _side(t.side_b[i], t.group_b[i], t.side_a[j], t.group_a[j], t.side_b_rare[i])
    if _worth(ab) + _worth(ba) > _worth(aa) + _worth(bb):
        aa, bb, raa, rbb = ab, ba, rab, rba
    rare = (raa if aa == SAME else 0) + (rbb if bb == SAME else 0)
    return min(_rare(rare), 2) * SIDE_PAIR + _pair_code(aa, bb)


@nb.njit(cache=True, boundscheck=False)
def _count(t: Traits, i: int, j: int) -> int:
    """0 not said, 1 both none, 2..5 equal (1, 2, 3-5, 6+), 6 one apart, 7..9 ratio, 10 none and few, 11 none and
    many, 12 the bounds overlap."""
    a, b = t.best[i], t.best[j]
    if a < 0 or b < 0:
        return 0
    if a == b:
        if a == 0:
            return 1
        return 2 if a == 1 else 3 if a == 2 else 4 if a < 6 else 5
    low, high = min(a, b), max(a, b)
    if low == 0:
        return 10 if high <= 2 else 11
    if max(t.low[i], t.low[j]) <= min(t.high[i], t.high[j]) and (t.low[i] < t.high[i] or t.low[j] < t.high[j]):
        return 12
    if high - low == 1 or high * 3 <= low * 4:
        return 6
    if high <= low * 2:
        return 7
    return 8 if high <= low * 4 else 9


@nb.njit(cache=True, boundscheck=False)
def _tokens(t: Traits, i: int, j: int) -> int:
    """0 not said, 1 none shared, 2..5 one shared by rarity, 6 and 7 two or more shared."""
    a, b = t.tokens[i], t.tokens[j]
    if a[0] == 0 or b[0] == 0:
        return 0
    shared, rare = 0, 0
    for x in range(len(a)):
        if a[x] == 0:
            break
        for y in range(len(b)):
            if b[y] == a[x]:
                shared += 1
                rare += t.tokens_rare[i, x]
    if shared == 0:
        return 1
    return 2 + _rare(rare) if shared == 1 else (6 if rare < 9_000 else 7)


@nb.njit(cache=True, boundscheck=False)
def _area(t: Traits, i: int, j: int) -> int:
    """0..2 by area (not said, same, differ) times 3 by own name (not said, same, differ)."""
    area = 0
    if t.area2[i] > 0 and t.area2[j] > 0:
        area = 1 if t.area2[i] == t.area2[j] else 2
    elif t.area1[i] > 0 and t.area1[j] > 0:
        area = 1 if t.area1[i] == t.area1[j] else 2
    name = 0
    if t.name[i] > 0 and t.name[j] > 0:
        name = 1 if t.name[i] == t.name[j] else 2
    return area * 3 + name


@nb.njit(cache=True, boundscheck=False)
def _source(t: Traits, i: int, j: int) -> int:
    """0 two sources, 1 two sources that cite the same origin, 2 one source, 3 one source and one origin."""
    cited = False
    for x in range(t.origins.shape[1]):
        if t.origins[i, x] == 0:
            break
        for y in range(t.origins.shape[1]):
            if t.origins[j, y] == t.origins[i, x]:
                cited = True
    return (2 if t.source[i] == t.source[j] else 0) + (1 if cited else 0)


@nb.njit(cache=True, boundscheck=False)
def _kind(t: Traits, i: int, j: int) -> int:
    """0 not said, 1..4 same leaf by rarity, 5 one is the other's parent, 6 siblings, 7 differ."""
    if t.branch[i] == 0 or t.branch[j] == 0:
        return 0
    if t.leaf[i] > 0 and t.leaf[i] == t.leaf[j]:
        return 1 + _rare(t.leaf_rare[i])
    if t.branch[i] != t.branch[j]:
        return 7
    return 6 if t.leaf[i] > 0 and t.leaf[j] > 0 else 5


@nb.njit(cache=True, boundscheck=False)
def _compare(
    t: Traits, left: Ints, right: Ints, distances: Ints, gaps: Ints, cosines: Ints, out: Levels
) -> None:
    for p in range(len(left)):
        i, j = left[p], right[p]
        places = _pair_code(t.place[i], t.place[j])
        metres = distance_m(t.lat[i], t.lon[i], t.lat[j], t.lon[j], cosines)
        out[p, 0] = places * LEVELS[0] + _bin(metres, distances)
        out[p, 1] = places * LEVELS[1] + _area(t, i, j)
        out[p, 2] = _pair_code(t.time[i], t.time[j]) * LEVELS[2] + _bin(abs(t.moment[i] - t.moment[j]), gaps)
        out[p, 3] = _kind(t, i, j)
        out[p, 4] = _sides(t, i, j)
        out[p, 5] = _count(t, i, j)
        out[p, 6] = _tokens(t, i, j)
        c = max(t.level[i], t.level[j]) * 2 + max(t.wide[i], t.wide[j])
        near = t.crowd[i, c] + t.crowd[j, c]
        bits = 0
        while near > 1 and bits < CROWD_BINS - 1:
            near //= 2
            bits += 1
        out[p, 7] = c * LEVELS[7] + bits
        out[p, 8] = _source(t, i, j)
