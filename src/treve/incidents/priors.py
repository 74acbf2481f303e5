"""Where the shipped tables come from: assumptions about sources, written down by hand, learnt from no data at all.

Each table entry is 1,000 * ln(chance among reports of one incident / chance among near reports of two). The chances
come from the few numbers below. They are deliberately blunt; `incidents.learn` sharpens them on a centre's own reports.
"""

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from treve.incidents.parameters import Calibration, Limits, Parameters
from treve.linkage.block import Reach
from treve.linkage.compare import (
    COMMON_BINS,
    CONTEXTS,
    CROWD_BINS,
    DISTANCES_M,
    GAPS_S,
    LEVELS,
    PLACE_CLASSES,
    SIDE_PAIR,
    SIZES,
    TIME_CLASSES,
    Feature,
)

SPREAD_M = (1_000, 2_500, 12_000, 22_000, 60_000)
"""By place class, what holds nine tenths of a report's error: an incident is itself some hundred metres wide, a
village is entered at another point by another gazetteer, most of a district's incidents lie near its towns."""

HALF_WIDTH_H = (1.5, 12.0, 48.0, 84.0)
"""By time class, half of the interval in which the incident lies, hours."""

DAY_OFF, ANY_TIME = 0.10, 0.03
"""Share of pairs of one incident that differ by a day (night, zone, day of the report), and by anything."""

SIDE = {0: 0, 1: 1_000, 2: 500, 3: -400, 4: -2_000}
"""One side of the two: not said, same, compatible (a group and its member), siblings in a group, differ."""

KIND = (0, 1_000, 1_000, 1_000, 1_000, 400, -800, -2_000)
COUNT = (0, 200, 700, 1_100, 1_700, 2_600, 800, 200, -500, -1_500, -400, -1_500, 900)
HERE, USUAL = 500, 2
"""What an agreement gains with each bin of rarity around the two (seven tenths of a nat, a little damped), and the bin
that the numbers around here are meant for: one in six says it. Where nearly all say one thing, to differ is worth half.
"""

TOKENS = (0, -600, 1_200, 1_800, 2_500, 3_200, 4_200, 5_000)
SOURCE = (0, 800, -3_000, -3_500, -30_000, -9_500)
"""Two sources; two that cite one origin (outlets copy an agency); one source; one source and one origin (an article
lists several incidents); one source that numbers its reports, whose own ids say that it means two: never, unless
the two are near-identical in everything, and then only where what they share is rare."""

BIAS = 500
"""What is added to every pair. Raising it finds more links and more wrong ones."""

REACH = Reach(metres=(18_000, 40_000, 95_000), seconds=(42 * 3600, 102 * 3600), most=1_000)
LIMITS = Limits(keep=-5_000, absent=-5_000, scope=300, part_most=12)
CALIBRATION = Calibration(slope=600, shift=-300)
"""The features of a pair hang together, so that their sum is worth about three fifths of what it says."""
UNSEEN = {"kind": 3_000, "actor": 2_500, "detail": 4_000}


def priors() -> Parameters:
    """Return the parameters that ship."""
    tables = [np.zeros(size, dtype=np.int64) for size in SIZES]
    tables[Feature.PLACE] = _place()
    tables[Feature.AREA] = _area()
    tables[Feature.TIME] = _time()
    tables[Feature.KIND] = _here(KIND, frozenset({1, 2, 3, 4, 5}))
    tables[Feature.SIDES] = _sides()
    tables[Feature.COUNT] = _here(COUNT, frozenset({1, 2, 3, 4, 5, 12}))
    tables[Feature.TOKENS] = np.array(TOKENS, dtype=np.int64)
    tables[Feature.CROWD] = _crowd()
    tables[Feature.SOURCE] = np.array(SOURCE, dtype=np.int64)
    assert tuple(len(t) for t in tables) == SIZES
    nothing: dict[str, dict[str, int]] = {"kind": {}, "actor": {}, "detail": {}}
    return Parameters(tuple(tables), BIAS, {}, nothing, dict(UNSEEN), REACH, LIMITS, CALIBRATION)


def _ratio(match: float, other: float) -> int:
    return round(1000 * math.log(max(match, 1e-4) / max(other, 1e-4)))


def _here(row: Sequence[int], agree: frozenset[int]) -> NDArray[np.int64]:
    """Return the row for each bin of rarity around the two: an agreement gains with it, bin 0 halves a difference."""
    out = []
    for rare in range(COMMON_BINS):
        for level, value in enumerate(row):
            if level in agree:
                out.append(value + HERE * (rare - USUAL))
            else:
                out.append(value // 2 if rare == 0 and value < 0 else value)
    return np.array(out, dtype=np.int64)


def _place() -> NDArray[np.int64]:
    """Return the table of place: matches scatter (Rayleigh), others fill the reach, denser towards the middle."""
    out = []
    bounds = [0, *DISTANCES_M.tolist(), 10**7]
    for high in range(PLACE_CLASSES):
        for low in range(high + 1):
            variance = (SPREAD_M[low] ** 2 + SPREAD_M[high] ** 2) / 4.605
            reach = REACH.metres[(0, 0, 1, 1, 2)[high]]
            for a, b in pairwise(bounds):
                near = math.exp(-a * a / 2 / variance) - math.exp(-b * b / 2 / variance)
                share = [min(x, reach) / reach for x in (a, b)]
                other = share[1] ** 1.4 - share[0] ** 1.4
                out.append(_ratio(0.95 * near + 0.05 * other, other) if other > 0 else -3_000)
    return np.array(out, dtype=np.int64)


def _area() -> NDArray[np.int64]:
    """Return the table of area: the same name says much between settlements, little between provinces."""
    out = []
    for high in range(PLACE_CLASSES):
        for _ in range(high + 1):
            row = []
            for area in (0, 150, -300):
                row += [area, area + (600 if high <= 2 else 0), area - (500 if high <= 1 else 0)]
            out.append(_here(row, frozenset({1, 4, 7}) if high <= 2 else frozenset()))
    return np.concatenate(out)


def _time() -> NDArray[np.int64]:
    """Return the table of time: within what both allow, a day off, or anything."""
    out = []
    bounds = [0, *GAPS_S.tolist(), 10**7]
    for high in range(TIME_CLASSES):
        for low in range(high + 1):
            spread = 2.0 if low == high == 1 else max(HALF_WIDTH_H[high], 2.5)
            reach = REACH.seconds[1 if high >= 2 else 0] / 3600
            for a_s, b_s in pairwise(bounds):
                a, b = a_s / 3600, b_s / 3600
                other = max(min(b, reach) - min(a, reach), 0) / reach
                near = max(min(b, spread) - min(a, spread), 0) / spread
                late = max(min(b, 24 + spread) - max(a, 24 - spread, 0), 0) / (2 * spread)
                match = (1 - DAY_OFF - ANY_TIME) * near + DAY_OFF * late + ANY_TIME * other
                out.append(_ratio(match, other) if other > 0 else -3_000)
    return np.array(out, dtype=np.int64)


def _sides() -> NDArray[np.int64]:
    """Return the table of sides: the second says less than the first, for who fights whom hangs together."""
    row, agree = [], set()
    for _ in range(3):
        for high in range(5):
            for low in range(high + 1):
                first, second = SIDE[low], SIDE[high]
                row.append(first + second * (7 if first * second > 0 else 10) // 10)
                if row[-1] > 0:
                    agree.add(len(row) - 1)
    assert len(row) == 3 * SIDE_PAIR
    return _here(row, frozenset(agree))


def _crowd() -> NDArray[np.int64]:
    """Return the table of crowds: of 2^b reports near the two together, about two are of the same incident."""
    one = [round(1000 * (math.log(4) - (b + 0.5) * math.log(2))) for b in range(CROWD_BINS)]
    return np.array(one * (CONTEXTS[Feature.CROWD]), dtype=np.int64).reshape(-1, LEVELS[Feature.CROWD]).ravel()
