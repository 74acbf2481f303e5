"""Which points of a place lie inside an outline: the innermost loop of place, compiled.

An outline is cut into its polygons, each with its edges sorted into slabs of latitude, so that a point looks at a few
edges only. Longitudes are counted from the middle of the polygon the shorter way round the Earth, so nothing changes
where the date line runs.

A place is a fixed pattern of points around its middle (`pattern`), blown up by its scatter. Where no edge comes within
its reach the middle answers for all of them; else each is looked at, and the answers are bits: 64 a word.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import shapely
from numpy.typing import NDArray

from treve.base.place import EARTH_RADIUS_M

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NONE, ALL, CUT, UNASKED = 0, 1, 2, 3
MOST_SLABS = 2_048
METRE_DEG = float(np.degrees(1 / EARTH_RADIUS_M))
LEAST_COSINE = 0.01
"""Nearer to a pole than this a degree of longitude is not taken for shorter."""


class Polygons(NamedTuple):
    """The polygons of all outlines, flat.

    `first`: outline -> its first polygon (one more than outlines). `box`: middle longitude; west and east from there,
    south and north. `slabs`: first slab, how many. `starts`: slab -> its first edge. `edges`: from x, y, to x, y.
    """

    first: Ints
    box: Floats
    slabs: Ints
    starts: Ints
    edges: Floats


def polygons(shapes: list[shapely.Geometry]) -> Polygons:
    """Return shapes in degrees (areas; a line has no polygon) as flat arrays. Cost: n log n of their corners."""
    first, boxes, slabs, starts, edges = [0], [], [], [0], []
    for shape in shapes:
        for part in shapely.get_parts(shape):
            if part.geom_type != "Polygon" or shapely.is_empty(part):
                continue
            lines = [shapely.get_coordinates(ring) for ring in (part.exterior, *part.interiors)]
            every = np.concatenate([np.hstack([ring[:-1], ring[1:]]) for ring in lines])
            west, south, east, north = shapely.bounds(part)
            middle = (west + east) / 2
            every[:, 0] -= middle
            every[:, 2] -= middle
            boxes.append((middle, west - middle, east - middle, south, north))
            count = int(np.clip(len(every) // 2, 1, MOST_SLABS))
            slabs.append((len(starts) - 1, count))
            height = (north - south) / count
            low = np.minimum(every[:, 1], every[:, 3])
            high = np.maximum(every[:, 1], every[:, 3])
            # A hair to both sides, so that rounding never hides an edge from the points beside it.
            begin = np.clip(np.floor((low - south) / height - 1e-9).astype(np.int64), 0, count - 1)
            end = np.clip(np.floor((high - south) / height + 1e-9).astype(np.int64), 0, count - 1)
            spread = np.repeat(np.arange(len(every)), end - begin + 1)
            offset = np.arange(len(spread)) - np.repeat(np.cumsum(end - begin + 1) - (end - begin + 1), end - begin + 1)
            slab = begin[spread] + offset
            order = np.argsort(slab, kind="stable")
            edges.append(every[spread[order]])
            starts.extend((starts[-1] + np.cumsum(np.bincount(slab, minlength=count))).tolist())
        first.append(len(boxes))
    return Polygons(
        np.array(first, dtype=np.int64),
        np.array(boxes, dtype=np.float64).reshape(-1, 5),
        np.array(slabs, dtype=np.int64).reshape(-1, 2),
        np.array(starts, dtype=np.int64),
        np.concatenate([np.empty((0, 4)), *edges]),
    )


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def inside(x: float, y: float, at: int, every: Polygons) -> bool:
    """Return whether a point (longitude from the polygon's middle, latitude) lies in a polygon; even-odd."""
    south, north = every.box[at, 3], every.box[at, 4]
    if y < south or y > north or x < every.box[at, 1] or x > every.box[at, 2]:
        return False
    begin, count = every.slabs[at, 0], every.slabs[at, 1]
    slab = min(max(int((y - south) / (north - south) * count), 0), count - 1)
    odd = False
    for k in range(every.starts[begin + slab], every.starts[begin + slab + 1]):
        y1, y2 = every.edges[k, 1], every.edges[k, 3]
        if (y1 > y) != (y2 > y):
            x1, x2 = every.edges[k, 0], every.edges[k, 2]
            if x < (x2 - x1) * (y - y1) / (y2 - y1) + x1:
                odd = not odd
    return odd


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _near(x: float, y: float, wide: float, reach_m: float, at: int, every: Polygons) -> bool:
    """Return whether an edge of a polygon comes within the reach of a point, in metres on the plane around it."""
    south, north = every.box[at, 3], every.box[at, 4]
    begin, count = every.slabs[at, 0], every.slabs[at, 1]
    per = count / (north - south)
    low = min(max(int((y - reach_m * METRE_DEG - south) * per) - 1, 0), count - 1)
    high = min(max(int((y + reach_m * METRE_DEG - south) * per) + 1, 0), count - 1)
    square = reach_m * reach_m
    for k in range(every.starts[begin + low], every.starts[begin + high + 1]):
        ax, ay = (every.edges[k, 0] - x) / wide, (every.edges[k, 1] - y) / METRE_DEG
        bx, by = (every.edges[k, 2] - x) / wide, (every.edges[k, 3] - y) / METRE_DEG
        dx, dy = bx - ax, by - ay
        length = dx * dx + dy * dy
        part = 0.0 if length == 0.0 else min(max(-(ax * dx + ay * dy) / length, 0.0), 1.0)
        px, py = ax + part * dx, ay + part * dy
        if px * px + py * py <= square:
            return True
    return False


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def cover(
    lat: float, lon: float, scatter_m: float, outline: int, every: Polygons, pattern: Floats, bits: NDArray[np.uint64]
) -> int:
    """Return whether a place lies in an outline with NONE, ALL or some (CUT) of its points, which `bits` then tell.

    `scatter_m`: the width of the place's doubt, one standard deviation. The last point of the pattern lies farthest.
    """
    wide = METRE_DEG / max(np.cos(np.radians(lat)), LEAST_COSINE)
    last = len(pattern) - 1
    reach_m = np.hypot(pattern[last, 0], pattern[last, 1]) * scatter_m * 1.000001
    whole, cut = False, False
    for at in range(every.first[outline], every.first[outline + 1]):
        x = lon - every.box[at, 0]
        x -= 360.0 * np.floor(x / 360.0 + 0.5)
        if (
            x + reach_m * wide < every.box[at, 1]
            or x - reach_m * wide > every.box[at, 2]
            or lat + reach_m * METRE_DEG < every.box[at, 3]
            or lat - reach_m * METRE_DEG > every.box[at, 4]
        ):
            continue
        if not _near(x, lat, wide, reach_m, at, every):
            whole = whole or inside(x, lat, at, every)
            continue
        if not cut:
            bits[:] = 0
            cut = True
        for k in range(len(pattern)):
            if inside(x + pattern[k, 0] * scatter_m * wide, lat + pattern[k, 1] * scatter_m * METRE_DEG, at, every):
                bits[k >> 6] |= np.uint64(1) << np.uint64(k & 63)
    if whole:
        return ALL
    if not cut:
        return NONE
    return CUT


def round_pattern(count: int) -> Floats:
    """Return points of a round normal scatter of width one: equal shares of it, turned by the golden angle."""
    k = np.arange(count)
    radius = np.sqrt(-2 * np.log1p(-(k + 0.5) / count))
    angle = k * (np.pi * (3 - np.sqrt(5)))
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)
