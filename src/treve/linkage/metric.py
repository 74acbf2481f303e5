"""Whole-number geometry, so that no score hangs on the last bit of a floating-point cosine.

Distances are metres on a local plane (equirectangular at the mean latitude): within 0.6 % below 500 km, which
is far finer than the bins that use them.
"""

import math

import numba as nb
import numpy as np
from numpy.typing import NDArray

COSINE_PPM: NDArray[np.int64] = np.array([round(1e6 * math.cos(math.radians(d))) for d in range(92)], dtype=np.int64)
"""Cosine of 0 to 91 degrees in millionths; the values between are interpolated in whole numbers."""

METRES_PER_DEGREE = 111_195
CIRCLE_E7 = 3_600_000_000


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def cosine_ppm(lat_e7: int, table: NDArray[np.int64]) -> int:
    """Return the cosine of a latitude in millionths, never below 0.01."""
    a = abs(lat_e7)
    d = min(a // 10_000_000, 90)
    value: int = table[d] + (table[d + 1] - table[d]) * (a - d * 10_000_000) // 10_000_000
    return max(value, 10_000)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def distance_m(lat1: int, lon1: int, lat2: int, lon2: int, table: NDArray[np.int64]) -> int:
    """Return whole metres between two points given in 1e-7 degree; the shorter way round the Earth."""
    square = square_m(lat1, lon1, lat2, lon2, table)
    root = int(math.sqrt(square))
    while root * root > square:
        root -= 1
    while (root + 1) * (root + 1) <= square:
        root += 1
    return root


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def square_m(lat1: int, lon1: int, lat2: int, lon2: int, table: NDArray[np.int64]) -> int:
    """Return the square of the distance that `distance_m` rounds down to whole metres."""
    d_lon = abs(lon1 - lon2) % CIRCLE_E7
    d_lon = min(d_lon, CIRCLE_E7 - d_lon)
    north = abs(lat1 - lat2) * METRES_PER_DEGREE // 10_000_000
    east = d_lon * METRES_PER_DEGREE // 10_000_000 * cosine_ppm((lat1 + lat2) // 2, table) // 1_000_000
    square: int = north * north + east * east
    return square
