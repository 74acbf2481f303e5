import datetime as dt
import math
from typing import Any

import numpy as np
import pytest
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.terms.model import Derived, Geometry, Terms, Words, Zone
from treve.terms.shapes import buffer, shapes_of, standing_outlines

from ..findings.theatre import reading, syria

AXIS_M, FLAT = 6_378_137.0, 1 / 298.257223563


def geodesic_m(lon1: float, lat1: float, lon2: float, lat2: float) -> float:
    """The distance on the ellipsoid (Vincenty's inverse formula), for checking against another way of reckoning."""
    b = AXIS_M * (1 - FLAT)
    u1, u2 = (math.atan((1 - FLAT) * math.tan(math.radians(lat))) for lat in (lat1, lat2))
    around = lam = math.radians((lon2 - lon1 + 540) % 360 - 180)
    for _ in range(200):
        east = math.cos(u2) * math.sin(lam)
        north = math.cos(u1) * math.sin(u2) - math.sin(u1) * math.cos(u2) * math.cos(lam)
        sine, cosine = (
            math.hypot(east, north),
            math.sin(u1) * math.sin(u2) + math.cos(u1) * math.cos(u2) * math.cos(lam),
        )
        if sine == 0:
            return 0.0
        sigma, alpha = math.atan2(sine, cosine), math.cos(u1) * math.cos(u2) * math.sin(lam) / sine
        square = 1 - alpha * alpha
        middle = cosine - 2 * math.sin(u1) * math.sin(u2) / square if square else 0.0
        c = FLAT / 16 * square * (4 + FLAT * (4 - 3 * square))
        lam = around + (1 - c) * FLAT * alpha * (sigma + c * sine * (middle + c * cosine * (2 * middle * middle - 1)))
    k = square * (AXIS_M**2 - b * b) / (b * b)
    big = 1 + k / 16384 * (4096 + k * (k * (320 - 175 * k) - 768))
    small = k / 1024 * (256 + k * (k * (74 - 47 * k) - 128))
    last = small / 6 * middle * (4 * sine * sine - 3) * (4 * middle * middle - 3)
    return b * big * (sigma - small * sine * (middle + small / 4 * (cosine * (2 * middle * middle - 1) - last)))


def zones(*some: tuple[str, list[Geometry]]) -> Terms:
    listed = [
        Zone(id=name, definition=Words(en=name, fr=name), clause="area", geometries=shapes) for name, shapes in some
    ]
    return syria().model_copy(update={"zones": listed})


def shape(**what: Any) -> Geometry:
    usual: dict[str, Any] = {"by": "x", "standing": "claimed", "precision_m": 100, "source": "x"}
    return Geometry(**usual | what)


LINE = [(38.0, 48.0), (38.0, 49.0)]
SQUARE = [(37.0, 47.0), (38.0, 47.0), (38.0, 50.0), (37.0, 50.0)]


@settings(max_examples=60, deadline=None)
@given(st.floats(-180, 180), st.floats(-72, 72), st.sampled_from([1_000, 15_000, 70_000, 140_000, 300_000]))
def test_a_buffer_is_true_to_the_metre_it_was_asked_for_anywhere(lon: float, lat: float, width_m: int) -> None:
    """Half a percent is asked for, at the date line and at 70 degrees north too."""
    line = shapely.LineString([(lon, lat), (lon + 0.001, lat)])
    edge = shapely.get_coordinates(buffer(line, width_m))
    away = [min(geodesic_m(lon, lat, x, y), geodesic_m(lon + 0.001, lat, x, y)) for x, y in edge]
    assert min(away) > width_m * 0.995 - 1
    assert max(away) < width_m * 1.005 + 1


def test_a_long_line_has_its_buffer_true_along_its_whole_length() -> None:
    line = shapely.LineString([(30.0, 60.0), (40.0, 60.0)])
    around = buffer(line, 50_000)
    for lon in (31.0, 35.0, 39.0):
        for lat, inside in ((60.445, True), (60.452, False), (59.555, True), (59.548, False)):
            assert bool(shapely.contains_xy(around, lon, lat)) is inside


def test_left_and_right_are_told_looking_along_the_line() -> None:
    line = shapely.LineString(LINE)
    left, right = buffer(line, 15_000, "left"), buffer(line, 15_000, "right")
    assert shapely.contains_xy(left, 37.9, 48.5)
    assert not shapely.contains_xy(left, 38.1, 48.5)
    assert shapely.contains_xy(right, 38.1, 48.5)
    assert shapely.area(left) + shapely.area(right) < shapely.area(buffer(line, 15_000)) * 1.001


def test_half_of_a_width_is_half() -> None:
    terms = zones(("line", [shape(line=LINE)]), ("half", [shape(derived=Derived(around="line", half_of_m=50_000))]))
    row = shapely.intersection(shapes_of(terms, "half")[0].shape, shapely.LineString([(30.0, 48.5), (50.0, 48.5)]))
    west = shapely.bounds(row)[0]
    assert geodesic_m(west, 48.5, 38.0, 48.5) == pytest.approx(25_000, rel=0.005)


def test_competing_sources_make_competing_results_that_hang_on_the_same_points() -> None:
    far = [(39.0, 48.0), (39.0, 49.0)]
    terms = zones(
        ("line", [shape(id="contact", line=LINE), shape(id="memorandum", line=far)]),
        ("zone", [shape(id="own", derived=Derived(around="line", within_m=15_000))]),
    )
    found = shapes_of(terms, "zone")
    assert [one.points for one in found] == [
        ("outline:zone/own", "outline:line/contact"),
        ("outline:zone/own", "outline:line/memorandum"),
    ]
    settled = reading("as-agreed").model_copy(update={"settles": {"outline:line/contact": True}})
    assert standing_outlines("zone", found, settled) == found[:1]
    denied = reading("as-agreed").model_copy(update={"settles": {"outline:line/contact": False}})
    assert standing_outlines("zone", found, denied) == found[1:]


def test_what_lies_between_two_lines_and_inside_another_zone() -> None:
    other = [(38.5, 49.0), (38.5, 48.0)]
    terms = zones(
        ("one", [shape(line=LINE)]),
        ("other", [shape(line=other)]),
        ("limit", [shape(rings=[[(37.0, 48.5), (40.0, 48.5), (40.0, 50.0), (37.0, 50.0)]])]),
        ("whole", [shape(derived=Derived(between=("one", "other")))]),
        ("part", [shape(derived=Derived(between=("one", "other"), inside="limit"))]),
    )
    whole, part = (shapes_of(terms, name)[0].shape for name in ("whole", "part"))
    assert shapely.contains_xy(whole, 38.2, 48.2)
    assert not shapely.contains_xy(part, 38.2, 48.2)
    assert shapely.contains_xy(part, 38.2, 48.7)


def test_a_derived_outline_holds_no_longer_than_its_source() -> None:
    until = dt.datetime.fromisoformat("2017-02-01T00:00")
    terms = zones(
        ("line", [shape(line=LINE, until=until)]), ("zone", [shape(derived=Derived(around="line", within_m=15_000))])
    )
    second = int(dt.datetime.fromisoformat("2017-02-01T00:00+02:00").timestamp())
    assert len(shapes_of(terms, "zone", second - 1)) == 1
    assert shapes_of(terms, "zone", second) == []


def test_zones_that_are_derived_in_a_circle_have_no_shape() -> None:
    terms = zones(
        ("a", [shape(derived=Derived(around="b", within_m=1_000))]),
        ("b", [shape(derived=Derived(around="a", within_m=1_000))]),
    )
    assert shapes_of(terms, "a") == []


def test_a_line_holds_no_place_itself() -> None:
    assert not shapes_of(zones(("line", [shape(line=LINE)])), "line")[0].is_area


def test_a_buffer_over_the_date_line_runs_on() -> None:
    rings = [
        [(179.0, 10.0), (180.0, 10.0), (180.0, 11.0), (179.0, 11.0)],
        [(-180.0, 10.0), (-179.0, 10.0), (-179.0, 11.0), (-180.0, 11.0)],
    ]
    terms = zones(("sea", [shape(rings=rings)]), ("near", [shape(derived=Derived(around="sea", within_m=20_000))]))
    west, _, east, _ = shapely.bounds(shapes_of(terms, "near")[0].shape)
    assert east - west == pytest.approx(2 + 2 * np.degrees(20_000 / (6_371_000 * np.cos(np.radians(10.5)))), rel=0.01)
