"""A place and the words around its name become a point with the doubt that belongs to both.

A circle never says more than the words do: "northern X" is not X, "15 km south of X" is a point that is known to two
fifths of that distance, and what is between two towns may be anywhere between them.

Source: plane geometry on the mean Earth, which is right to a hundredth at the distances of a province.
"""

import math
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.place import E7, EARTH_RADIUS_M, RADIUS_M, PlacePrecision, Where, distance_m
from treve.names.listed import Listed
from treve.names.place_mention import PlaceFound
from treve.names.place_weigh import KEPT, LEAST_PPM, TOTAL, shares
from treve.names.place_words import Direction, Meant
from treve.names.places import Place

_BEARING: dict[Direction, int] = {"n": 0, "ne": 45, "e": 90, "se": 135, "s": 180, "sw": 225, "w": 270, "nw": 315}
_SUBURB_M = 15_000
_SAME_M = 5_000
_LONGEST_STRETCH_M = 500_000


class Lies(NamedTuple):
    """Where something lies by a gazetteer or by the register of areas, before any word around it is heard."""

    id: str
    name: str
    adm1: str | None
    country: str | None
    lat_e7: int
    lon_e7: int
    radius_m: int
    precision: PlacePrecision
    is_area: bool


def of_listed(place: Listed, adm1: str | None, country: str | None) -> Lies:
    """Return where a listed place lies, under the name that its gazetteer gives it."""
    return Lies(
        place.id, place.names[0], adm1, country, place.lat_e7, place.lon_e7, place.radius, place.precision, False
    )


def of_area(place: Place, country: str | None) -> Lies:
    """Return the circle that covers a province or country."""
    is_country = place.level == "country"
    name = place.labels["en"]
    return Lies(
        place.id,
        name,
        None if is_country else name,
        name if is_country else country,
        *place.area,
        "country" if is_country else "province",
        True,
    )


def heard(lies: Lies, meant: Meant, words: str) -> Where:
    """Return where the words put it: the place itself, or what its relation makes of it."""
    lat, lon, radius, precision = lies.lat_e7, lies.lon_e7, lies.radius_m, lies.precision
    if not lies.is_area:
        radius, precision = _widened(meant, radius, precision)
    if meant.part is not None and meant.part != "c":
        if lies.is_area or precision in ("district", "province"):
            # A circle of four fifths, moved by nine twentieths, holds nine tenths of a half circle.
            lat, lon = moved(lat, lon, meant.part, radius * 9 // 20)
            radius = radius * 4 // 5
        else:
            # "Northern X" is a part of X or the country north of it.
            lat, lon = moved(lat, lon, meant.part, 8_000)
            radius, precision = max(radius, 15_000), "near"
    if meant.away_m is not None:
        if meant.away is None:
            radius += meant.away_m * 6 // 5
        else:
            # One of eight winds is known to a sixteenth of a turn to each side, and the distance to a tenth.
            lat, lon = moved(lat, lon, meant.away, meant.away_m)
            radius = max(radius, RADIUS_M["settlement"]) + meant.away_m * 2 // 5
        precision = "near" if radius <= RADIUS_M["district"] else "district"
    elif meant.near:
        radius = max(radius, RADIUS_M["near"])
        precision = precision if lies.is_area else "near"
    name, adm1, country = lies.name, lies.adm1, lies.country
    return Where(precision, lat, lon, radius, name=name, adm1=adm1, country=country, words=words)


def _widened(meant: Meant, radius: int, precision: PlacePrecision) -> tuple[int, PlacePrecision]:
    """Return the radius and class of a listed place under the word for its extent."""
    if meant.extent == "district":
        return max(radius, RADIUS_M["district"]), "district"
    if meant.extent == "province":
        return max(radius, RADIUS_M["province"]), "province"
    if meant.extent == "countryside":
        return max(2 * radius, RADIUS_M["near"]), "near"
    if meant.extent == "suburb":
        return max(2 * radius, _SUBURB_M), "near"
    if meant.extent == "site":
        return max(2 * radius, _SUBURB_M), "near"
    return radius, precision


def best(weighed: Sequence[tuple[int, Lies]]) -> list[tuple[int, Lies]]:
    """Return the likeliest candidates, best first, with shares that sum to a million."""
    ordered: list[tuple[int, Lies]] = []
    for weight, lies in sorted(weighed, key=lambda each: (-each[0], each[1].id)):
        same = next((at for at, (_, other) in enumerate(ordered) if _same(lies, other)), None)
        if same is None:
            ordered.append((weight, lies))
        else:
            ordered[same] = (ordered[same][0] + weight, ordered[same][1])
    ordered = sorted(ordered, key=lambda each: (-each[0], each[1].id))[:KEPT]
    total = sum(weight for weight, _ in ordered)
    kept = [each for each in ordered if each[0] * TOTAL >= LEAST_PPM * total]
    return [(share, lies) for share, (_, lies) in zip(shares([weight for weight, _ in kept]), kept, strict=True)]


def _same(one: Lies, other: Lies) -> bool:
    """Return whether two listings are of one place: a gazetteer may list it twice, and reports may know it too."""
    if one.is_area or other.is_area:
        return False
    return distance_m(one.lat_e7, one.lon_e7, other.lat_e7, other.lon_e7) <= _SAME_M


def between_found(these: Sequence[PlaceFound], those: Sequence[PlaceFound], words: str) -> tuple[PlaceFound, ...]:
    """Return the stretches between two points; of namesakes, those that lie near each other count more.

    A stretch between a town and a whole country, or of more than 500 km, is none.
    """
    weighed: list[tuple[int, str, Where]] = []
    for one in these:
        for other in those:
            ends = [one.where, other.where]
            points = [(end.lat_e7, end.lon_e7) for end in ends if end.lat_e7 is not None and end.lon_e7 is not None]
            if (
                len(points) < 2
                or any(end.precision in ("country", "province") for end in ends)
                or one.place == other.place
            ):
                continue
            apart = round(distance_m(*points[0], *points[1]))
            if apart > _LONGEST_STRETCH_M:
                continue
            weight = one.weight_ppm * other.weight_ppm // (apart + 10_000) + 1
            weighed.append(
                (weight, f"{one.place}..{other.place}", _between(one.where, other.where, points, apart, words))
            )
    weighed.sort(key=lambda each: (-each[0], each[1]))
    kept = weighed[:KEPT]
    return tuple(
        PlaceFound(place, where, share)
        for share, (_, place, where) in zip(shares([weight for weight, *_ in kept]), kept, strict=True)
    )


def _between(one: Where, other: Where, points: Sequence[tuple[int, int]], apart: int, words: str) -> Where:
    """Return the circle over all that lies between two points."""
    radius = apart // 2 + max(one.radius_m or 0, other.radius_m or 0)
    return Where(
        "near" if radius <= RADIUS_M["district"] else "district",
        (points[0][0] + points[1][0]) // 2,
        (points[0][1] + points[1][1]) // 2,
        radius,
        name=f"{one.name} – {other.name}",
        adm1=one.adm1 if one.adm1 == other.adm1 else None,
        country=one.country if one.country == other.country else None,
        words=words,
    )


def moved(lat_e7: int, lon_e7: int, towards: Direction, metres: int) -> tuple[int, int]:
    """Return a point moved by some metres in one of eight directions.

    >>> moved(330000000, 360000000, "n", 111195)
    (339999993, 360000000)
    """
    bearing = math.radians(_BEARING.get(towards, 0))
    degree = EARTH_RADIUS_M * math.pi / 180
    lat = lat_e7 + round(metres * math.cos(bearing) / degree * E7)
    lat = max(-90 * E7, min(90 * E7, lat))
    wide = max(math.cos(math.radians(lat_e7 / E7)), 0.01)
    lon = lon_e7 + round(metres * math.sin(bearing) / (degree * wide) * E7)
    return lat, (lon + 180 * E7) % (360 * E7) - 180 * E7
