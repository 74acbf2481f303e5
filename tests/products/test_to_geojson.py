"""GeoJSON as RFC 7946 wants it, with doubt as an area."""

import json
import math
from typing import Any

import shapely
from hypothesis import given
from hypothesis import strategies as st
from shapely.geometry import shape

from treve.base.place import E7, distance_m
from treve.products.to_geojson import geometry, to_geojson

LAT = st.floats(-89.9, 89.9).map(lambda x: round(x, 7))
LON = st.floats(-180, 180).map(lambda x: round(x, 7))
RADIUS = st.integers(2_001, 1_500_000)


def outer_rings(made: dict[str, object]) -> list[list[tuple[float, float]]]:
    parts = made["coordinates"] if made["type"] == "MultiPolygon" else [made["coordinates"]]
    assert isinstance(parts, list)
    return [part[0] for part in parts]


@given(LAT, LON, RADIUS)
def test_a_circle_is_valid_runs_counter_clockwise_and_stays_on_the_map(lat: float, lon: float, radius: int) -> None:
    made = geometry(lat, lon, radius)
    assert made is not None
    assert shape(made).is_valid
    for ring in outer_rings(made):
        assert ring[0] == ring[-1]
        assert shapely.LinearRing(ring).is_ccw
        assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)


@given(LAT, LON, RADIUS)
def test_a_circle_holds_its_middle(lat: float, lon: float, radius: int) -> None:
    made = geometry(lat, lon, radius)
    assert made is not None
    assert shape(made).distance(shapely.Point(lon, lat)) < 1e-6


@given(st.floats(-70, 70), st.floats(-150, 150), st.integers(2_001, 400_000))
def test_every_corner_of_a_circle_lies_the_radius_away(lat: float, lon: float, radius: int) -> None:
    made = geometry(lat, lon, radius)
    assert made is not None
    (ring,) = outer_rings(made)
    assert len(ring) == 49
    for x, y in ring:
        away = distance_m(round(lat * E7), round(lon * E7), round(y * E7), round(x * E7))
        assert math.isclose(away, radius, rel_tol=1e-3)


def test_a_circle_over_the_antimeridian_is_cut_there() -> None:
    made = geometry(10.0, 179.9, 100_000)
    assert made is not None
    assert made["type"] == "MultiPolygon"
    east, west = (shapely.Polygon(ring).bounds for ring in outer_rings(made))
    assert east[2] == 180
    assert west[0] == -180


def test_a_close_place_is_a_point_and_an_unknown_one_is_nothing() -> None:
    assert geometry(34.0, 36.0, 2_000) == {"type": "Point", "coordinates": (36.0, 34.0)}
    assert geometry(34.0, 36.0, None) == {"type": "Point", "coordinates": (36.0, 34.0)}
    assert geometry(None, None, 5_000) is None


def test_an_outline_is_closed_and_turned() -> None:
    clockwise = [(0.0, 0.0), (0.0, 1.0), (1.0, 1.0), (1.0, 0.0)]
    made = geometry(0.5, 0.5, 10, clockwise)
    assert made is not None
    (ring,) = outer_rings(made)
    assert shapely.LinearRing(ring).is_ccw
    assert shape(made).area == 1


def test_the_collection_is_one_document_with_a_feature_for_each_row() -> None:
    rows: list[dict[str, Any]] = [
        {"incident": "a", "lat": 34.0, "lon": 36.0, "radius_m": 25_000, "place": "x"},
        {"incident": "b", "lat": None, "lon": None, "radius_m": None, "place": None},
    ]
    stream = to_geojson(rows)
    whole = json.loads(b"".join(stream))
    assert whole["type"] == "FeatureCollection"
    assert [one["id"] for one in whole["features"]] == ["a", "b"]
    assert whole["features"][1]["geometry"] is None
    assert [one["properties"] for one in whole["features"]] == rows
    assert stream.count == 2


def test_an_empty_collection_is_still_a_document() -> None:
    assert json.loads(b"".join(to_geojson([]))) == {"type": "FeatureCollection", "features": []}
