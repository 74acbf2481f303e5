"""Which points of a place lie inside an outline: the innermost loop of place, compiled.

An outline is cut into its polygons, each with its edges sorted into slabs of latitude, so that a point looks at a few
edges only. Longitudes are counted from the middle of the polygon the shorter way round the Earth, so nothing changes
where the date line runs.

A place is a fixed pattern of points around its middle (`patterns`), blown up by its scatter. Where no edge comes within
its reach the middle answers for all of them; else each is looked at, and the answers are bits: 64 a word.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import shapely
from numpy.typing import NDArray

from treve.base.place import EARTH_RADIUS_M
from treve.findings.nearby import R90

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

NONE, ALL, CUT, UNASKED = 0, 1, 2, 3
SPREADS = ("normal", "even")
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


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def inside(x: float, y: float, south: float, per: float, begin: int, count: int, starts: Ints, edges: Floats) -> bool:
    """Return whether a point (longitude from the polygon's middle, latitude) lies in a polygon, within its box."""
    slab = begin + min(max(int((y - south) * per), 0), count - 1)
    odd = False
    for k in range(starts[slab], starts[slab + 1]):
        y1, y2 = edges[k, 1], edges[k, 3]
        if (y1 > y) != (y2 > y):
            x1 = edges[k, 0]
            if x < (edges[k, 2] - x1) * (y - y1) / (y2 - y1) + x1:
                odd = not odd
    return odd


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _near(x: float, y: float, wide: float, reach_m: float, low: int, high: int, starts: Ints, edges: Floats) -> bool:
    """Return whether an edge in some slabs comes within the reach of a point, in metres on the plane around it."""
    square, across, up = reach_m * reach_m, 1 / wide, 1 / METRE_DEG
    for k in range(starts[low], starts[high + 1]):
        ax, ay = (edges[k, 0] - x) * across, (edges[k, 1] - y) * up
        dx, dy = (edges[k, 2] - x) * across - ax, (edges[k, 3] - y) * up - ay
        length = dx * dx + dy * dy
        part = 0.0 if length == 0.0 else min(max(-(ax * dx + ay * dy) / length, 0.0), 1.0)
        px, py = ax + part * dx, ay + part * dy
        if px * px + py * py <= square:
            return True
    return False


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def meets(lat: float, lon: float, wide: float, reach_m: float, outline: int, first: Ints, box: Floats) -> bool:
    """Return whether what a place reaches meets the box of a polygon of an outline."""
    for at in range(first[outline], first[outline + 1]):
        up = reach_m * METRE_DEG
        if lat + up >= box[at, 3] and lat - up <= box[at, 4]:
            x = lon - box[at, 0]
            x -= 360.0 * np.floor(x / 360.0 + 0.5)
            if x + reach_m * wide >= box[at, 1] and x - reach_m * wide <= box[at, 2]:
                return True
    return False


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def cover(
    lat: float,
    lon: float,
    wide: float,
    scatter_m: float,
    outline: int,
    every: Polygons,
    pattern: Floats,
    bits: NDArray[np.uint64],
) -> int:
    """Return whether a place lies in an outline with NONE, ALL or some (CUT) of its points, which `bits` then tell.

    `wide`: degrees of longitude in a metre there. `scatter_m`: the radius that holds nine tenths of the place's doubt.
    """
    box, slabs, starts, edges = every.box, every.slabs, every.starts, every.edges
    reach_m = reach(pattern, scatter_m)
    whole, cut = False, False
    for at in range(every.first[outline], every.first[outline + 1]):
        x = lon - box[at, 0]
        x -= 360.0 * np.floor(x / 360.0 + 0.5)
        west, east, south, north = box[at, 1], box[at, 2], box[at, 3], box[at, 4]
        up = reach_m * METRE_DEG
        if x + reach_m * wide < west or x - reach_m * wide > east or lat + up < south or lat - up > north:
            continue
        begin, count = slabs[at, 0], slabs[at, 1]
        per = count / (north - south)
        low = begin + min(max(int((lat - up - south) * per) - 1, 0), count - 1)
        high = begin + min(max(int((lat + up - south) * per) + 1, 0), count - 1)
        if not _near(x, lat, wide, reach_m, low, high, starts, edges):
            if west <= x <= east and south <= lat <= north:
                whole = whole or inside(x, lat, south, per, begin, count, starts, edges)
            continue
        if not cut:
            bits[:] = 0
            cut = True
        for k in range(len(pattern)):
            px, py = x + pattern[k, 0] * scatter_m * wide, lat + pattern[k, 1] * scatter_m * METRE_DEG
            if west <= px <= east and south <= py <= north and inside(px, py, south, per, begin, count, starts, edges):
                bits[k >> 6] |= np.uint64(1) << np.uint64(k & 63)
    return ALL if whole else CUT if cut else NONE


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def reach(pattern: Floats, scatter_m: float) -> float:
    """Return how far the points of a place lie from its middle at most; the last of the pattern lies farthest."""
    last = len(pattern) - 1
    return float(np.sqrt(pattern[last, 0] ** 2 + pattern[last, 1] ** 2) * scatter_m * 1.000001)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def wide_deg(lat: float) -> float:
    """Return how many degrees of longitude a metre is at a latitude."""
    return float(METRE_DEG / max(np.cos(np.radians(lat)), LEAST_COSINE))


def patterns(count: int) -> Floats:
    """Return points of a place by how its doubt is spread (`SPREADS`), nine tenths of them within a radius of one.

    `normal`: a round normal scatter. `even`: evenly over a disk, as of a district of which only the middle is given.
    Both take equal shares, turned by the golden angle; the last point lies farthest.
    """
    k = np.arange(count)
    angle = k * (np.pi * (3 - np.sqrt(5)))
    normal = np.sqrt(-2 * np.log1p(-(k + 0.5) / count)) / R90
    even = np.sqrt((k + 0.5) / count / 0.9)
    return np.stack([np.stack([far * np.cos(angle), far * np.sin(angle)], axis=1) for far in (normal, even)])
