"""Geometries of GeoJSON and of ODK forms to a place: a point, or an area with its covering circle.

What a source drew is never mended: a ring that is not closed, a polygon that crosses itself, axes that are swapped are
said, and the row's names stand, or the row is held. An area keeps its outline where it is one ring; for computing,
it also gets a circle that covers it: around the middle of its box, to its farthest corner, rounded up to ten metres.

Source: RFC 7946 (GeoJSON); "lat lon altitude accuracy", parts joined by semicolons (ODK XForms, geopoint to geoshape).
"""

import math
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, NamedTuple

import shapely

from treve.base.place import E7, distance_m
from treve.sources.cells import UnreadableError, degrees_e7, shown

MAX_POSITIONS = 100_000
MAX_CORNERS = 10_000
_AT_SOURCE = "Correct the geometry at the source."
_FULL_E7 = 360 * E7

Position = tuple[int, int]
"""(lon_e7, lat_e7), as GeoJSON orders them."""


class Number(str):
    """A number of JSON as it was written, so that no digit is lost or invented."""

    __slots__ = ()


class Spot(NamedTuple):
    """A place that was drawn. `wrong` says why it cannot be used; then all else is empty.

    `radius_m` of a point is the accuracy that was measured, `None` where none was; `is_drawn` tells lines and
    areas from points; `outline` is a closed ring.
    """

    lat_e7: int = 0
    lon_e7: int = 0
    radius_m: int | None = None
    outline: tuple[Position, ...] = ()
    is_drawn: bool = False
    note: str = ""
    wrong: str = ""
    remedy: str = ""


def from_geojson(geometry: Any) -> Spot | None:
    """Return the place of a geometry of GeoJSON, `None` where it is null; coordinates are `Number`s.

    Cost: about 1 us a position; a polygon is tested for crossings in n log n steps.

    >>> from_geojson({"type": "Point", "coordinates": [Number("36.25"), Number("34.5")]})[:2]
    (345000000, 362500000)
    """
    if geometry is None:
        return None
    try:
        return _geometry(geometry)
    except UnreadableError as why:
        return Spot(wrong=why.what, remedy=why.remedy)


def from_odk(text: str) -> Spot | None:
    """Return the place of a geopoint, geotrace or geoshape, `None` where the field is empty.

    An accuracy of 0 says that nothing was measured, as of a point set by hand on a map.

    >>> from_odk("34.5 36.25 410 4.2")
    Spot(lat_e7=345000000, lon_e7=362500000, radius_m=5, outline=(), is_drawn=False, note='', wrong='', remedy='')
    """
    try:
        return _odk(text)
    except UnreadableError as why:
        return Spot(wrong=why.what, remedy=why.remedy)


def _odk(text: str) -> Spot | None:
    parts = [part.split() for part in text.split(";") if part.strip()]
    if not parts:
        return None
    if len(parts) > MAX_POSITIONS:
        raise UnreadableError(f"has more than {MAX_POSITIONS:,} positions", "Simplify it at the source.")
    if any(not 2 <= len(part) <= 4 for part in parts):
        raise UnreadableError(f"is {shown(text)}: expected latitude, longitude, altitude and accuracy", _AT_SOURCE)
    path = [(degrees_e7(part[1], "lon"), degrees_e7(part[0], "lat")) for part in parts]
    if len(path) == 1:
        return Spot(path[0][1], path[0][0], _accuracy(parts[0][3] if len(parts[0]) == 4 else ""))
    if len(path) > 3 and path[0] == path[-1]:
        return _area([[path]])
    return _covered(path, (), "")


def _accuracy(text: str) -> int | None:
    """Return whole metres, rounded up; None where nothing was measured."""
    if not text.replace(".", "", 1).isdecimal() or len(text) > 40 or not text.isascii():
        return None
    metres = math.ceil(Decimal(text))
    return metres if 0 < metres < 10_000_000 else None


def _geometry(geometry: Any) -> Spot:
    kind = geometry.get("type") if isinstance(geometry, dict) else None
    coordinates = geometry.get("coordinates") if isinstance(geometry, dict) else None
    if kind == "Point":
        lon, lat = _position(coordinates)
        return Spot(lat, lon)
    if kind == "MultiPoint":
        path = _positions(coordinates, 1)
        return Spot(path[0][1], path[0][0]) if len(set(path)) == 1 else _covered(path, (), "")
    if kind == "LineString":
        return _covered(_positions(coordinates, 2), (), "")
    if kind == "MultiLineString":
        return _covered([p for line in _list(coordinates, "lines") for p in _positions(line, 2)], (), "")
    if kind == "Polygon":
        return _area([_rings(coordinates)])
    if kind == "MultiPolygon":
        return _area([_rings(polygon) for polygon in _list(coordinates, "polygons")])
    if kind == "GeometryCollection":
        raise UnreadableError("is a collection of geometries", "Export one geometry for each feature.")
    raise UnreadableError("is no geometry of GeoJSON", _AT_SOURCE)


def _list(value: Any, what: str) -> list[Any]:
    if not isinstance(value, list) or not value:
        raise UnreadableError(f"has no {what}", _AT_SOURCE)
    return value


def _positions(value: Any, least: int) -> list[Position]:
    found = [_position(each) for each in _list(value, "positions")]
    if len(found) < least:
        raise UnreadableError(f"has {len(found)} positions, and needs {least}", _AT_SOURCE)
    return found


def _position(value: Any) -> Position:
    if not isinstance(value, list) or not 2 <= len(value) <= 4:
        raise UnreadableError("has a position that is not longitude and latitude", _AT_SOURCE)
    if not isinstance(value[0], Number) or not isinstance(value[1], Number):
        raise UnreadableError("has a coordinate that is no number", _AT_SOURCE)
    first, second = plain_degrees(value[0]), plain_degrees(value[1])
    try:
        return degrees_e7(first, "lon"), degrees_e7(second, "lat")
    except UnreadableError as why:
        if "beyond" not in why.what:
            raise
        sizes = sorted((abs(Decimal(first)), abs(Decimal(second))))
        if sizes[0] > 180:
            raise UnreadableError(
                f"has the coordinates {first[:20]}, {second[:20]}, which are no degrees but metres of a projection",
                "Export it in WGS 84 (EPSG:4326), as GeoJSON asks for.",
            ) from None
        swapped = abs(Decimal(first)) <= 90 < abs(Decimal(second)) <= 180
        also = "; latitude and longitude are apparently swapped" if swapped else ""
        raise UnreadableError(why.what + also, "GeoJSON writes longitude first: correct it at the source.") from None


def plain_degrees(number: Number) -> str:
    """Return a number of degrees without exponent.

    Raises:
        UnreadableError: no degrees are that small or large.
    """
    if "e" not in number and "E" not in number:
        return str(number)
    value = Decimal(number)
    if not -40 < value.adjusted() < 9:
        raise UnreadableError(f"has the coordinate {shown(number)}", _AT_SOURCE)
    return f"{value:f}"


def _rings(value: Any) -> list[list[Position]]:
    rings = [_positions(ring, 1) for ring in _list(value, "rings")]
    for ring in rings:
        if ring[0] != ring[-1]:
            raise UnreadableError("has a ring that is not closed: its first and last position differ", _AT_SOURCE)
        if len(ring) < 4:
            raise UnreadableError(f"has a ring of {len(ring)} positions, and needs 4", _AT_SOURCE)
    return rings


def _area(polygons: Sequence[Sequence[Sequence[Position]]]) -> Spot:
    """Return an area; the outline is kept where one ring says all, or all but holes."""
    total = sum(len(ring) for rings in polygons for ring in rings)
    if total > MAX_POSITIONS:
        raise UnreadableError(f"has {total:,} positions, more than {MAX_POSITIONS:,}", "Simplify it at the source.")
    shapes = [shapely.Polygon(rings[0], rings[1:]) for rings in polygons]
    if not all(shapely.is_valid(shape) for shape in shapes):
        raise UnreadableError("is a polygon that crosses or touches itself", _AT_SOURCE)
    corners = [position for rings in polygons for position in rings[0]]
    if len(polygons) > 1:
        return _covered(corners, (), f"has {len(polygons)} polygons; the circle that covers them all was kept")
    if len(corners) > MAX_CORNERS:
        return _covered(corners, (), f"has {len(corners):,} corners; the circle that covers it was kept")
    note = "has holes; its outer ring was kept" if len(polygons[0]) > 1 else ""
    return _covered(corners, tuple(corners), note)


def _covered(path: Sequence[Position], outline: tuple[Position, ...], note: str) -> Spot:
    """Return the path with the circle that covers it; across the antimeridian where that is the shorter way."""
    if len(path) > MAX_POSITIONS:
        raise UnreadableError(f"has more than {MAX_POSITIONS:,} positions", "Simplify it at the source.")
    lons, lats = [lon for lon, _ in path], [lat for _, lat in path]
    if max(lons) - min(lons) > 180 * E7:
        turned = [lon + _FULL_E7 if lon < 0 else lon for lon in lons]
        lons = turned if max(turned) - min(turned) < max(lons) - min(lons) else lons
    lon, lat = (min(lons) + max(lons)) // 2, (min(lats) + max(lats)) // 2
    farthest = max(distance_m(lat, lon, y, x) for x, y in zip(lons, lats, strict=True))
    radius = max(10, math.ceil(farthest / 10) * 10)
    return Spot(lat, lon - _FULL_E7 if lon > 180 * E7 else lon, radius, outline, is_drawn=True, note=note)
