"""Rows to GeoJSON (RFC 7946): a place known to an area is exported as that area.

A radius of more than 2 km becomes a circle of 48 corners, an outline stays what its source drew, a closer place is a
point, and an unknown one has no geometry. The row, radius included, stands in the properties. Outer rings run
counter-clockwise; what crosses the antimeridian is cut there.
"""

import math
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import msgspec

from treve.base.place import E7, EARTH_RADIUS_M
from treve.products.stream import Row, Stream

CORNERS = 48
POINT_WITHIN_M = 2_000

Position = tuple[float, float]
Geometry = dict[str, Any]


def to_geojson(rows: Iterable[Row]) -> Stream:
    """Return the rows as one FeatureCollection.

    Args:
        rows: with `lat`, `lon` (degrees or None), `radius_m`, and perhaps `outline`, a ring of [lon, lat]; the first
            field is the feature's id.
    """
    return Stream(_features(rows), head=b'{"type":"FeatureCollection","features":[\n', tail=b"\n]}\n", between=b",\n")


def geometry(
    lat: float | None, lon: float | None, radius_m: int | None, outline: list[Position] | None = None
) -> Geometry | None:
    """Return a place as far as it is known.

    >>> geometry(34.5, 36.25, 2000)
    {'type': 'Point', 'coordinates': (36.25, 34.5)}
    >>> geometry(None, None, None) is None
    True
    """
    if outline and len(set(outline)) >= 3:
        return {"type": "Polygon", "coordinates": [_closed(outline)]}
    if lat is None or lon is None:
        return None
    if radius_m is None or radius_m <= POINT_WITHIN_M:
        return {"type": "Point", "coordinates": (lon, lat)}
    return _circle(lat, lon, radius_m)


@lru_cache(maxsize=16_384)
def _circle(lat: float, lon: float, radius_m: int) -> Geometry:
    """Return the places a radius away, on the sphere; a circle around a pole becomes the cap's band of latitudes."""
    reach = math.degrees(radius_m / EARTH_RADIUS_M)
    if lat + reach >= 90 or lat - reach <= -90:
        south, north = (lat - reach, 90.0) if lat > 0 else (-90.0, lat + reach)
        box = [(-180.0, south), (180.0, south), (180.0, north), (-180.0, north)]
        return {"type": "Polygon", "coordinates": [_closed(box)]}
    up, turn = math.radians(lat), radius_m / EARTH_RADIUS_M
    ring = []
    for k in range(CORNERS):
        # From east by north, which is counter-clockwise on a map.
        course = math.pi / 2 - 2 * math.pi * k / CORNERS
        there = math.asin(math.sin(up) * math.cos(turn) + math.cos(up) * math.sin(turn) * math.cos(course))
        along = math.atan2(
            math.sin(course) * math.sin(turn) * math.cos(up), math.cos(turn) - math.sin(up) * math.sin(there)
        )
        ring.append((round(lon + math.degrees(along), 6), round(math.degrees(there), 6)))
    east, west = max(x for x, _ in ring), min(x for x, _ in ring)
    if west < -180 or east > 180:
        edge = 180.0 if east > 180 else -180.0
        near, far = _cut(ring, edge)
        back = [(x - math.copysign(360, edge), y) for x, y in far]
        return {"type": "MultiPolygon", "coordinates": [[_closed(near)], [_closed(back)]]}
    return {"type": "Polygon", "coordinates": [_closed(ring)]}


def _cut(ring: list[Position], edge: float) -> tuple[list[Position], list[Position]]:
    """Return what of a convex ring lies on this side of a meridian, and what beyond."""
    near: list[Position] = []
    far: list[Position] = []
    for (x0, y0), (x1, y1) in zip(ring, ring[1:] + ring[:1], strict=True):
        (near if abs(x0) <= 180 else far).append((x0, y0))
        if (abs(x0) <= 180) != (abs(x1) <= 180):
            crossing = (edge, round(y0 + (y1 - y0) * (edge - x0) / (x1 - x0), 6))
            near.append(crossing)
            far.append(crossing)
    return near, far


def _closed(ring: list[Position]) -> list[Position]:
    """Return a ring that runs counter-clockwise and ends where it began."""
    corners = ring[:-1] if ring[0] == ring[-1] else list(ring)
    twice = sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in zip(corners, corners[1:] + corners[:1], strict=True))
    if twice < 0:
        corners.reverse()
    return [*corners, corners[0]]


def _drawn(further: str | None) -> list[Position]:
    """Return the ring that the source drew, of what else a report said."""
    if further is None or '"outline"' not in further:
        return []
    return [(lon / E7, lat / E7) for lon, lat in msgspec.json.decode(further).get("outline", ())]


def _features(rows: Iterable[Row]) -> Iterator[bytes]:
    encode = msgspec.json.Encoder().encode
    for row in rows:
        outline = [(float(x), float(y)) for x, y in row.get("outline") or _drawn(row.get("further"))]
        place = geometry(row["lat"], row["lon"], row["radius_m"], outline)
        yield encode({"type": "Feature", "id": next(iter(row.values())), "geometry": place, "properties": row})
