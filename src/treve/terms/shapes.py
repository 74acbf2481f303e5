"""The outlines of a zone: what somebody drew, and what follows from what others drew.

A zone may have several outlines at once, each by somebody, each for a time. A derived one (the buffer of a line, what
lies between two lines, half a width from one's own line) is made of every outline or line of its source, so that
competing sources make competing results; it hangs on the points of all that it was made of.

Metres are measured on a plane of its own for each shape: the ellipsoid is laid on its Gauss sphere (conformal, true to
the third order at the middle latitude) and from there by equal distances from the shape's middle. Within 300 km of the
middle the error is below 0.1 %, at any latitude and over the date line; longitudes of a shape run on past 180 degrees
rather than jump. Between two corners a line runs straight in longitude and latitude, as in GeoJSON (RFC 7946).

Sources: Gauss sphere, equal-distance projection: Snyder, Map Projections (USGS 1395), chapters 10 and 25.
"""

import math
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import numpy as np
import shapely
from numpy.typing import NDArray

from treve.base.time import zone_of
from treve.terms.model import Derived, Geometry, Moment, Position, Reading, Terms, Zone

Floats = NDArray[np.float64]

AXIS_M, FLATTENING = 6_378_137.0, 1 / 298.257223563
STEP_DEG = 0.05
"""Lines are broken into pieces no longer than this before they are laid on the plane."""
STEP_M = 8_000.0
QUARTER = 32
"""Pieces of a quarter of a circle: a buffer is too narrow by 0.03 % at most."""
DEEPEST = 8
"""So many zones may be derived from one another; a circle of them ends here with nothing."""


class Outline(NamedTuple):
    """One outline of a zone: `shape` in degrees, an area, or a line that holds no place.

    `points`: names of points on which it hangs (see `model`), its own first; empty where nobody can choose.
    `since_s`, `until_s`: UTC seconds within which it holds, `None` open.
    """

    id: str | None
    by: str
    standing: str
    precision_m: int
    points: tuple[str, ...]
    since_s: int | None
    until_s: int | None
    shape: shapely.Geometry

    @property
    def is_area(self) -> bool:
        """Whether it can hold a place."""
        return bool(shapely.area(self.shape) > 0)


def shapes_of(terms: Terms, zone: str, when: int | None = None) -> list[Outline]:
    """Return the outlines of a zone in the order of the file.

    Args:
        terms: the agreement.
        zone: an id among `terms.zones`.
        when: UTC second for which they are wanted; `None` gives those of all times.

    A derived outline whose source is not drawn is left out. Cost: about 5 ms for a buffer.
    """
    found = _outlines(terms, {one.id: one for one in terms.zones}, zone, 0)
    return [one for one in found if when is None or holds(one, when)]


def holds(one: Outline, when: int) -> bool:
    """Return whether an outline is valid at a UTC second."""
    return (one.since_s is None or one.since_s <= when) and (one.until_s is None or when < one.until_s)


def standing_outlines(zone: str, found: Sequence[Outline], reading: Reading) -> list[Outline]:
    """Return those of a zone's outlines that a reading leaves: the one that it chooses, else those agreed, else all."""
    left = [one for one in found if not any(_ruled_out(point, reading) for point in one.points)]
    chosen = {
        name for name, holds_true in reading.settles.items() if holds_true and name.startswith(f"outline:{zone}/")
    }
    if chosen:
        left = [one for one in left if chosen & set(one.points)]
    agreed = [one for one in left if one.standing == "agreed"]
    return agreed or left


def _ruled_out(point: str, reading: Reading) -> bool:
    """Return whether the reading denies a point, or chooses another of its set."""
    if point in reading.settles:
        return not reading.settles[point]
    zone = point.removeprefix("outline:").rpartition("/")[0]
    return any(true and name.startswith(f"outline:{zone}/") for name, true in reading.settles.items())


def _outlines(terms: Terms, zones: Mapping[str, Zone], zone: str, depth: int) -> list[Outline]:
    if zone not in zones or depth > DEEPEST:
        return []
    found: list[Outline] = []
    for one in zones[zone].geometries:
        own = (f"outline:{zone}/{one.id}",) if one.id is not None else ()
        since, until = _second(one.since, terms), _second(one.until, terms)
        for shape, precision, points, held in _made(terms, zones, one, depth):
            first = max((s for s in (since, held[0]) if s is not None), default=None)
            last = min((s for s in (until, held[1]) if s is not None), default=None)
            if not shapely.is_empty(shape) and (first is None or last is None or first < last):
                names = tuple(dict.fromkeys((*own, *points)))
                found.append(Outline(one.id, one.by, one.standing, precision, names, first, last, shape))
    return found


_Made = tuple[shapely.Geometry, int, tuple[str, ...], tuple[int | None, int | None]]


def _made(terms: Terms, zones: Mapping[str, Zone], one: Geometry, depth: int) -> list[_Made]:
    if one.derived is not None:
        return _derived(terms, zones, one.derived, one.precision_m, depth)
    if one.line:
        return [(shapely.LineString(_unwrapped(one.line)), one.precision_m, (), (None, None))]
    shape = shapely.union_all([shapely.make_valid(shapely.Polygon(_unwrapped(ring))) for ring in one.rings])
    return [(shape, one.precision_m, (), (None, None))]


def _derived(terms: Terms, zones: Mapping[str, Zone], how: Derived, precision: int, depth: int) -> list[_Made]:
    found: list[_Made] = []
    if how.between is not None:
        ends = [_outlines(terms, zones, name, depth + 1) for name in how.between]
        found = [_with(_between(one.shape, other.shape), precision, one, other) for one in ends[0] for other in ends[1]]
    elif how.around is not None:
        width = how.within_m if how.within_m is not None else (how.half_of_m or 0) / 2
        sources = _outlines(terms, zones, how.around, depth + 1)
        found = [_with(buffer(one.shape, width, how.side), precision, one) for one in sources]
    if how.inside is not None:
        limits = _outlines(terms, zones, how.inside, depth + 1)
        found = [
            (_common(shape, limit.shape), max(exact, limit.precision_m), (*points, *limit.points), _both(held, limit))
            for shape, exact, points, held in found
            for limit in limits
        ]
    return found


def _with(shape: shapely.Geometry, precision: int, *made_of: Outline) -> _Made:
    held: tuple[int | None, int | None] = (None, None)
    for one in made_of:
        held = _both(held, one)
    points = tuple(dict.fromkeys(name for one in made_of for name in one.points))
    return shape, max([precision, *(one.precision_m for one in made_of)]), points, held


def _both(held: tuple[int | None, int | None], one: Outline) -> tuple[int | None, int | None]:
    since = [s for s in (held[0], one.since_s) if s is not None]
    until = [s for s in (held[1], one.until_s) if s is not None]
    return max(since, default=None), min(until, default=None)


def _second(moment: Moment | None, terms: Terms) -> int | None:
    return None if moment is None else int(moment.replace(tzinfo=zone_of(terms.theatre.zone)).timestamp())


def buffer(shape: shapely.Geometry, width_m: float, side: str = "both") -> shapely.Geometry:
    """Return what lies within so many metres of a line or an area, or of one side of a line, looking along it.

    >>> around = buffer(shapely.LineString([(38.0, 48.0), (38.0, 49.0)]), 15_000.0)
    >>> bool(shapely.contains_xy(around, 38.19, 48.5)), bool(shapely.contains_xy(around, 38.21, 48.5))
    (True, False)
    """
    whole = _together(shape)
    plane = Plane(whole)
    flat = plane.lay(whole)
    made = shapely.buffer(flat, width_m, quad_segs=QUARTER)
    if side != "both" and not shapely.area(whole) > 0:
        signed = width_m if side == "left" else -width_m
        half = shapely.buffer(flat, signed, quad_segs=QUARTER, cap_style="flat", single_sided=True)
        # The library's half may stick out where a line bends sharply; it never lies farther off than the width.
        made = shapely.intersection(shapely.make_valid(half), made)
    return plane.back(made)


class Plane:
    """A local plane in metres around the middle of a shape."""

    def __init__(self, shape: shapely.Geometry) -> None:
        """Fit the sphere at the middle latitude."""
        west, south, east, north = shapely.bounds(shape)
        self.lon, lat = (west + east) / 2, math.radians(min(max((south + north) / 2, -89.0), 89.0))
        square = FLATTENING * (2 - FLATTENING)
        self._e = math.sqrt(square)
        below = 1 - square * math.sin(lat) ** 2
        self.radius_m = AXIS_M * math.sqrt(1 - square) / below
        self._alpha = math.sqrt(1 + square / (1 - square) * math.cos(lat) ** 4)
        self._middle = math.asin(math.sin(lat) / self._alpha)
        self._k = 0.0
        self._k = math.atanh(math.sin(self._middle)) - self._alpha * float(self._isometric(np.array([lat]))[0])

    def lay(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Return a shape in degrees on the plane, in metres."""
        return shapely.transform(shapely.segmentize(shape, STEP_DEG), self._to_plane)

    def back(self, shape: shapely.Geometry) -> shapely.Geometry:
        """Return a shape on the plane in degrees."""
        return shapely.make_valid(shapely.transform(shapely.segmentize(shape, STEP_M), self._to_degrees))

    def _isometric(self, lat: Floats) -> Floats:
        sine = np.sin(lat)
        return np.asarray(np.arctanh(sine) - self._e * np.arctanh(self._e * sine))

    def _to_plane(self, corners: Floats) -> Floats:
        lat = np.radians(np.clip(corners[:, 1], -89.9999, 89.9999))
        high = np.arcsin(np.tanh(self._alpha * self._isometric(lat) + self._k))
        east = self._alpha * np.radians(corners[:, 0] - self.lon)
        cosine = np.sin(self._middle) * np.sin(high) + np.cos(self._middle) * np.cos(high) * np.cos(east)
        x = np.cos(high) * np.sin(east)
        y = np.cos(self._middle) * np.sin(high) - np.sin(self._middle) * np.cos(high) * np.cos(east)
        angle, short = np.arctan2(np.hypot(x, y), cosine), np.hypot(x, y)
        times = np.where(short > 0, angle / np.maximum(short, 1e-300), 1.0) * self.radius_m
        return np.stack([x * times, y * times], axis=1)

    def _to_degrees(self, spots: Floats) -> Floats:
        away = np.hypot(spots[:, 0], spots[:, 1])
        angle = away / self.radius_m
        unit = np.where(away > 0, np.sin(angle) / np.maximum(away, 1e-300), 0.0)
        sine = np.cos(angle) * np.sin(self._middle) + spots[:, 1] * unit * np.cos(self._middle)
        high = np.arcsin(np.clip(sine, -1.0, 1.0))
        down = np.cos(self._middle) * np.cos(angle) - spots[:, 1] * unit * np.sin(self._middle)
        east = np.arctan2(spots[:, 0] * unit, down)
        wanted = (np.arctanh(np.sin(high)) - self._k) / self._alpha
        lat = np.arcsin(np.tanh(wanted))
        for _ in range(6):
            lat = np.arcsin(np.tanh(wanted + self._e * np.arctanh(self._e * np.sin(lat))))
        return np.stack([self.lon + np.degrees(east / self._alpha), np.degrees(lat)], axis=1)


def _between(one: shapely.Geometry, other: shapely.Geometry) -> shapely.Geometry:
    """Return what lies between two lines, joined at the ends that lie nearer to each other."""
    if one.geom_type != "LineString" or other.geom_type != "LineString":
        return shapely.Polygon()
    first = shapely.get_coordinates(one)
    second = shapely.get_coordinates(other)
    second[:, 0] += 360 * np.round((first[:, 0].mean() - second[:, 0].mean()) / 360)
    straight = np.hypot(*(first[-1] - second[-1])) + np.hypot(*(first[0] - second[0]))
    crossed = np.hypot(*(first[-1] - second[0])) + np.hypot(*(first[0] - second[-1]))
    ring = np.concatenate([first, second[::-1] if straight <= crossed else second])
    return shapely.make_valid(shapely.Polygon(ring))


def _common(shape: shapely.Geometry, limit: shapely.Geometry) -> shapely.Geometry:
    """Return what lies in both, whichever way round the Earth their longitudes were counted."""
    turned = [_turned(limit, by) for by in (-360.0, 0.0, 360.0)]
    return shapely.intersection(shape, shapely.union_all(turned))


def _together(shape: shapely.Geometry) -> shapely.Geometry:
    """Return a shape whose parts lie side by side, where the date line was between them."""
    parts = list(shapely.get_parts(shape))
    if len(parts) < 2:
        return shape
    middle = shapely.get_x(shapely.centroid(parts[0]))
    turns = [360 * round((middle - shapely.get_x(shapely.centroid(part))) / 360) for part in parts]
    if not any(turns):
        return shape
    return shapely.union_all([_turned(part, by) for part, by in zip(parts, turns, strict=True)])


def _turned(shape: shapely.Geometry, by: float) -> shapely.Geometry:
    return shapely.transform(shape, lambda corners: corners + np.array([by, 0.0]))


def _unwrapped(corners: Iterable[Position]) -> list[Position]:
    """Return corners whose longitudes run on past 180 degrees rather than jump."""
    listed = list(corners)
    lon = np.unwrap([x for x, _ in listed], period=360.0).tolist()
    return [(float(x), y) for x, (_, y) in zip(lon, listed, strict=True)]
