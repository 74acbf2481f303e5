"""How much of where an incident may have been lies inside the zones of a rule, and outside what is taken out of it.

A place with a radius is a fixed pattern of points around it, laid out so that nine tenths lie within the radius; each
is inside or outside, and the share is their mean. So a place that may be in several parts never gets more than
its likeliest part, nor less than its least likely one. A place that bears a name which the zone is `whole_of` (a
country, a province) lies inside, however coarse it is. A zone without outline *may* hold any other place; so may any
outline hold a place without coordinates.

Where several outlines of one zone compete, those agreed go first, else all count alike, and what turns on the choice
between them stays open.
"""

from collections.abc import Sequence
from typing import Any, NamedTuple, cast

import numpy as np
import shapely
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.base.place import E7, EARTH_RADIUS_M
from treve.findings.nearby import R90, Floats
from treve.terms.model import Terms, Zone

Flags = NDArray[np.bool_]

CHUNK = 2_000
"""Places laid over outlines at a time: bounds the memory of their points."""


class TakenOut(NamedTuple):
    """A zone that an exclusion takes out: the chance that the exclusion holds, and whether it may go either way."""

    zone: str
    chance: float
    open: bool


class Plan(NamedTuple):
    """Where a rule holds under a reading: inside any of `within`, outside all of `without`. Reckoned zones apart."""

    within: tuple[str, ...]
    without: tuple[TakenOut, ...]


class Places(NamedTuple):
    """n places: 1e-7 degrees and metres (NaN: not known), and the names that they bear."""

    lat_e7: Floats
    lon_e7: Floats
    radius_m: Floats
    names: Sequence[frozenset[str]]


class Share(NamedTuple):
    """For n places, how much lies where a plan holds; `within` and `mean` in [0, 1].

    `within`: inside the zones, whatever is taken out. `mean`: and outside what is taken out. `least` and `most`: the
    same with everything open settled against and for the rule. `named`: inside by its name. `vague`: it may be
    inside or outside because nobody drew the zone, or the place has no coordinates.
    """

    within: Floats
    mean: Floats
    least: Floats
    most: Floats
    named: Flags
    vague: Flags


class _Inside(NamedTuple):
    """For k places and s points (or one for all), how much of each is inside a zone; between `low` and `high`."""

    mean: Floats
    low: Floats
    high: Floats
    named: Flags
    vague: Flags


def shares(terms: Terms, plans: Sequence[Plan], places: Places, undrawn: float, samples: int) -> list[Share]:
    """Return the share of each place under each plan.

    Args:
        terms: the zones.
        plans: p of them.
        places: n of them; equal ones are worked out once.
        undrawn: how likely a zone without outline is reckoned to hold a place that it may hold.
        samples: points that a place with a radius is laid out to.

    Cost: about 20 us for a distinct place that an outline may cut; else 2 us.
    """
    zones = {zone.id: zone for zone in terms.zones}
    used = sorted({name for plan in plans for name in (*plan.within, *(out.zone for out in plan.without))})
    outlines = {name: _outlines(zones[name]) for name in used}
    kept, back = _distinct(places)
    pattern = _pattern(samples)
    parts: list[list[Share]] = [[] for _ in plans]
    for at in range(0, max(len(kept), 1), CHUNK):
        some = _take(places, kept[at : at + CHUNK])
        inside = {name: _inside(zones[name], outlines[name], some, undrawn, pattern) for name in used}
        for plan, into in zip(plans, parts, strict=True):
            into.append(_share(plan, inside))
    return [_spread(into, back) for into in parts]


def _share(plan: Plan, inside: dict[str, _Inside]) -> Share:
    mean, low, high = (_union([inside[name][k] for name in plan.within]) for k in range(3))
    within = mean.mean(axis=1)
    for out in plan.without:
        taken = inside[out.zone]
        mean = mean * (1 - out.chance * taken.mean)
        low = low * (1 - (1.0 if out.open else out.chance) * taken.high)
        high = high * (1 - (0.0 if out.open else out.chance) * taken.low)
    named = np.any([inside[name].named for name in plan.within], axis=0)
    vague = np.all([inside[name].vague for name in plan.within], axis=0)
    return Share(within, mean.mean(axis=1), low.mean(axis=1), high.mean(axis=1), named, vague)


def _union(shares: list[NDArray[Any]]) -> Floats:
    """Return the chance to be in one at least: exact where each is 0 or 1."""
    missing: Floats = np.ones((1, 1))
    for share in shares:
        missing = missing * (1 - share)
    return 1 - missing


def _inside(
    zone: Zone, outlines: list[tuple[shapely.Geometry, float]], places: Places, undrawn: float, pattern: Floats
) -> _Inside:
    names = frozenset(zone.whole_of)
    named = np.array([not names.isdisjoint(borne) for borne in places.names], dtype=np.bool_)
    known = ~(np.isnan(places.lat_e7) | np.isnan(places.lon_e7) | np.isnan(places.radius_m))
    count = len(named)
    if not outlines:
        sure = named[:, None].astype(np.float64)
        return _Inside(np.where(named[:, None], 1.0, undrawn), sure, np.ones_like(sure), named, ~named)
    each = np.zeros((len(outlines), count, len(pattern)))
    look = np.flatnonzero(known & ~named)
    for k, (outline, precision_m) in enumerate(outlines):
        each[k, look] = _covered(outline, precision_m, places, look, pattern)
    each[:, named] = 1.0
    mean, low, high = each.mean(axis=0), each.min(axis=0), each.max(axis=0)
    vague = ~known & ~named
    mean[vague], low[vague], high[vague] = undrawn, 0.0, 1.0
    return _Inside(mean, low, high, named, vague)


def _covered(
    outline: shapely.Geometry, precision_m: float, places: Places, rows: NDArray[np.int64], pattern: Floats
) -> Floats:
    """Return which points of each place lie inside an outline, as 0 and 1; rows by points."""
    lat, lon = places.lat_e7[rows] / E7, places.lon_e7[rows] / E7
    scatter_m = np.hypot(places.radius_m[rows], precision_m) / R90
    metre = np.degrees(1 / EARTH_RADIUS_M)
    wide = metre / np.maximum(np.cos(np.radians(lat)), 0.01)
    out = np.repeat(shapely.contains_xy(outline, lon, lat)[:, None], len(pattern), axis=1).astype(np.float64)
    # A degree of longitude is never longer than one of latitude, so this many degrees hold all points.
    reach = np.hypot(pattern[-1, 0], pattern[-1, 1]) * scatter_m * wide
    cut = np.flatnonzero(shapely.distance(shapely.boundary(outline), shapely.points(lon, lat)) <= reach)
    x = lon[cut, None] + pattern[:, 0] * (scatter_m * wide)[cut, None]
    y = lat[cut, None] + pattern[:, 1] * (scatter_m * metre)[cut, None]
    out[cut] = shapely.contains_xy(outline, x.ravel(), y.ravel()).reshape(x.shape)
    return out


def _pattern(count: int) -> Floats:
    """Return points of a round normal scatter of width one: equal shares of it, turned by the golden angle."""
    k = np.arange(count)
    radius = np.sqrt(-2 * np.log1p(-(k + 0.5) / count))
    angle = k * (np.pi * (3 - np.sqrt(5)))
    return np.stack([radius * np.cos(angle), radius * np.sin(angle)], axis=1)


def _outlines(zone: Zone) -> list[tuple[shapely.Geometry, float]]:
    """Return the outlines that count, prepared, each with its precision in metres."""
    agreed = [one for one in zone.geometries if one.standing == "agreed"]
    found: list[tuple[shapely.Geometry, float]] = []
    for one in agreed or zone.geometries:
        shape = shapely.union_all([shapely.make_valid(shapely.Polygon(ring)) for ring in one.rings])
        shapely.prepare(shape)
        found.append((shape, float(one.precision_m)))
    return found


def _distinct(places: Places) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Return the rows of distinct places, and for each row which of them it is."""
    known: dict[tuple[float, float, float, frozenset[str]], int] = {}
    kept: list[int] = []
    back = np.zeros(len(places.names), dtype=np.int64)
    columns = (np.where(np.isnan(column), -1e18, column).tolist() for column in places[:3])
    for row, key in enumerate(zip(*columns, places.names, strict=True)):
        at = known.get(key)
        if at is None:
            at = known[key] = len(kept)
            kept.append(row)
        back[row] = at
    return np.array(kept, dtype=np.int64), back


def _take(places: Places, rows: NDArray[np.int64]) -> Places:
    return Places(places.lat_e7[rows], places.lon_e7[rows], places.radius_m[rows], [places.names[row] for row in rows])


def _spread(parts: list[Share], back: NDArray[np.int64]) -> Share:
    """Join the chunks, bring one share for all up to the length of the places, and go back to the rows asked for."""
    count = [len(part.named) for part in parts]
    columns = [
        np.concatenate([np.broadcast_to(part[k], (n,)) for part, n in zip(parts, count, strict=True)])[back]
        for k in range(4)
    ]
    named, vague = (np.concatenate([part[k] for part in parts])[back] for k in (4, 5))
    within, mean, least, most = columns
    return Share(within, mean, least, most, cast("Flags", named), cast("Flags", vague))


def as_share(ppm: int) -> float:
    """Return parts per million as a share in [0, 1]."""
    return ppm / PPM
