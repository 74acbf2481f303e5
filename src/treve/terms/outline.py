"""What can be wrong with an outline or a line that somebody typed or copied.

A ring is n >= 3 corners of [longitude, latitude] in degrees (WGS 84), closed or open, in either direction.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from shapely import MultiPoint, Polygon, is_valid_reason

Corner = tuple[float, float]


class Box(NamedTuple):
    """Least and greatest longitude and latitude, degrees."""

    west: float
    south: float
    east: float
    north: float

    def swapped(self) -> "Box":
        """Return the box with longitude and latitude exchanged."""
        return Box(self.south, self.west, self.north, self.east)

    def meets(self, other: "Box") -> bool:
        """Return whether the two share a point."""
        return (
            self.west <= other.east
            and other.west <= self.east
            and self.south <= other.north
            and other.south <= self.north
        )


class Bend(NamedTuple):
    """What is wrong with a ring, at one of its corners (an index from 0) or, if `None`, as a whole."""

    corner: int | None
    message: str
    remedy: str


def box(ring: Sequence[Corner]) -> Box:
    """Return the box around n >= 1 corners."""
    lons, lats = [corner[0] for corner in ring], [corner[1] for corner in ring]
    return Box(min(lons), min(lats), max(lons), max(lats))


def faults(ring: Sequence[Corner]) -> list[Bend]:
    """Return what is wrong with a ring; empty where it encloses an area.

    Source: GEOS finds crossings. Cost: n log n.

    >>> faults([(36.0, 33.0), (37.0, 33.0), (37.0, 34.0)])
    []
    >>> faults([(36.0, 33.0), (37.0, 34.0), (37.0, 33.0), (36.0, 34.0)])[0].message
    'The outline crosses itself near [36.5, 33.5]'
    """
    found = [bend for index, corner in enumerate(ring) if (bend := _out_of_range(index, corner))]
    if found:
        return found
    if len(set(ring)) < 3:
        return [Bend(None, f"An outline has three corners or more, this one {len(set(ring))}", "Add the missing ones.")]
    around = box(ring)
    if around.east - around.west > 180:
        return [Bend(None, "The outline spans more than half the Earth", "Split it at the 180th meridian.")]
    if MultiPoint(ring).convex_hull.area == 0:
        return [Bend(None, "The corners lie on one line and enclose nothing", "Give the corners of an area.")]
    reason = is_valid_reason(Polygon(ring))
    if reason != "Valid Geometry":
        return [_crossing(ring, reason)]
    return []


def line_faults(line: Sequence[Corner]) -> list[Bend]:
    """Return what is wrong with a line; empty where it leads from somewhere to somewhere else. It may cross itself.

    >>> line_faults([(38.0, 48.0), (38.0, 48.0)])[0].message
    'A line has two points or more, this one 1'
    """
    found = [bend for index, corner in enumerate(line) if (bend := _out_of_range(index, corner))]
    if found:
        return found
    if len(set(line)) < 2:
        return [Bend(None, f"A line has two points or more, this one {len(set(line))}", "Add the missing ones.")]
    around = box(line)
    if around.east - around.west > 180:
        return [Bend(None, "The line spans more than half the Earth", "Split it at the 180th meridian.")]
    return []


def _out_of_range(index: int, corner: Corner) -> Bend | None:
    lon, lat = corner
    if abs(lat) > 90 and abs(lat) <= 180 and abs(lon) <= 90:
        return Bend(index, f"The latitude {lat} does not exist", "The axes look swapped: write [longitude, latitude].")
    if abs(lat) > 90:
        return Bend(index, f"The latitude {lat} does not exist", "Latitudes lie between -90 and 90 degrees.")
    if abs(lon) > 180:
        return Bend(index, f"The longitude {lon} does not exist", "Longitudes lie between -180 and 180 degrees.")
    return None


def _crossing(ring: Sequence[Corner], reason: str) -> Bend:
    """Return the fault with the corner nearest to where the library saw it."""
    remedy = "Give the corners in the order in which one walks around the area."
    place = re.search(r"\[(\S+) (\S+)\]", reason)
    if place is None:
        return Bend(None, "The outline crosses or touches itself", remedy)
    lon, lat = float(place[1]), float(place[2])
    nearest = min(range(len(ring)), key=lambda i: (ring[i][0] - lon) ** 2 + (ring[i][1] - lat) ** 2)
    return Bend(nearest, f"The outline crosses itself near [{lon:g}, {lat:g}]", remedy)
