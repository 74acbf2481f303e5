"""GeoJSON: properties are cells, the geometry is the place, and what was drawn is not mended."""

import json
import math
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.base.place import Where, distance_m
from treve.entries.report import Report
from treve.names.kinds import Kinds
from treve.sources import geometry
from treve.sources.geometry import Number, Spot, from_geojson
from treve.sources.read import read
from treve.sources.reading import MappingNeeded, Reading

POSTS = (Path(__file__).parent / "data/posts.geojson").read_bytes()
MAPPING = """mapping: 1
source: north
id: id
observed: {date: date}
kind:
  column: kind
  values: {mortar: mortar, air strike: air_strike, shelling: shelling, checkpoint built: position_or_trench}
harm: [{what: killed, best: killed}]
text: notes
"""
NAMED = MAPPING + "place: {name: place}\n"


def feature(geometry: Any, **more: Any) -> dict[str, Any]:
    said = {"date": "2017-01-15", "kind": "shelling", "place": "Old Ford", "id": "7", **more}
    return {"type": "Feature", "geometry": geometry, "properties": said}


def take(kinds: Kinds, *features: Any, mapping: str | None = NAMED, **members: Any) -> Reading:
    document = {"type": "FeatureCollection", "features": list(features), **members}
    return read(json.dumps(document).encode(), "f.geojson", kinds=kinds, mapping=mapping)


def place(kinds: Kinds, geometry: Any) -> tuple[Where, str]:
    report = take(kinds, feature(geometry)).reports[0]
    return report.place, " ".join(f.message for f in report.provenance.flags)


def polygon(*ring: tuple[float, float]) -> dict[str, Any]:
    return {"type": "Polygon", "coordinates": [list(ring)]}


SQUARE = polygon((36.7, 35.0), (36.8, 35.0), (36.8, 35.1), (36.7, 35.1), (36.7, 35.0))


def test_a_layer_goes_in_by_a_mapping_that_leaves_the_place_out(kinds: Kinds) -> None:
    reading = read(POSTS, "posts.json", kinds=kinds, mapping=MAPPING)
    assert (reading.format, reading.source, reading.rows, len(reading.held)) == ("geojson", "north", 5, 0)
    assert [r.identity.native_id for r in reading.reports] == ["11", "12", "13", "14", "15"]
    assert [r.content.kind for r in reading.reports] == [
        "mortar",
        "air_strike",
        "position_or_trench",
        "shelling",
        "shelling",
    ]
    assert [r.content.harm[0].best if r.content.harm else None for r in reading.reports] == [0, 3, None, 1, 1]
    assert [r.place.precision for r in reading.reports] == ["settlement", "feature", "feature", "feature", "unknown"]


def test_a_layer_whose_properties_are_plain_needs_no_mapping(kinds: Kinds) -> None:
    reading = read(POSTS, "posts.json", kinds=kinds, source="north")
    assert reading.mapping_text is not None
    assert "latitude" not in reading.mapping_text
    assert read(POSTS, "posts.json", kinds=kinds, mapping=reading.mapping_text).reports == reading.reports


def test_a_layer_whose_properties_are_not_plain_is_refused_with_a_guess(kinds: Kinds) -> None:
    with pytest.raises(MappingNeeded) as why:
        take(kinds, feature(SQUARE, date="03/04/2017"), mapping=None)
    assert "day or month" in " ".join(why.value.doubts)


def test_one_feature_alone_is_a_layer_of_one(kinds: Kinds) -> None:
    reading = read(json.dumps(feature(SQUARE)).encode(), "f", kinds=kinds, mapping=NAMED)
    assert (reading.format, reading.rows, len(reading.reports)) == ("geojson", 1, 1)


def test_a_point_is_a_settlement_unless_its_precision_is_said(kinds: Kinds) -> None:
    found, _ = place(kinds, {"type": "Point", "coordinates": [36.7, 35.1, 400]})
    assert (found.lat_e7, found.lon_e7, found.radius_m, found.precision) == (
        351_000_000,
        367_000_000,
        2_000,
        "settlement",
    )
    stated = take(
        kinds,
        feature({"type": "Point", "coordinates": [36.7, 35.1]}),
        mapping=MAPPING + "place: {name: place, radius_m: {fixed: 40}}\n",
    )
    assert (stated.reports[0].place.radius_m, stated.reports[0].place.precision) == (40, "exact")


def test_an_area_keeps_its_outline_and_gets_a_circle_that_covers_it(kinds: Kinds) -> None:
    found, said = place(kinds, SQUARE)
    assert (found.precision, found.lat_e7, found.lon_e7, said) == ("feature", 350_500_000, 367_500_000, "")
    assert found.outline[0] == found.outline[-1] == (367_000_000, 350_000_000)
    assert found.radius_m is not None
    assert all(distance_m(found.lat_e7 or 0, found.lon_e7 or 0, y, x) <= found.radius_m for x, y in found.outline)


@pytest.mark.parametrize(
    ("geometry", "says", "is_outlined"),
    [
        ({"type": "LineString", "coordinates": [[36.7, 35.0], [36.8, 35.1]]}, "", False),
        ({"type": "MultiLineString", "coordinates": [[[36.7, 35.0], [36.8, 35.1]]]}, "", False),
        ({"type": "MultiPoint", "coordinates": [[36.7, 35.0], [36.8, 35.1]]}, "", False),
        ({"type": "MultiPolygon", "coordinates": [SQUARE["coordinates"]]}, "", True),
        (
            {
                "type": "MultiPolygon",
                "coordinates": [SQUARE["coordinates"], polygon((1, 1), (2, 1), (2, 2), (1, 1))["coordinates"]],
            },
            "2 polygons",
            False,
        ),
        (
            {
                "type": "Polygon",
                "coordinates": [
                    *polygon((0, 1), (9, 1), (9, 9), (0, 1))["coordinates"],
                    [[7, 3], [8, 3], [8, 4], [7, 3]],
                ],
            },
            "holes",
            True,
        ),
    ],
)
def test_lines_and_areas_are_features_with_a_circle(geometry: Any, says: str, is_outlined: bool, kinds: Kinds) -> None:
    found, said = place(kinds, geometry)
    assert found.precision == "feature"
    assert found.radius_m is not None
    assert (bool(found.outline), says in said) == (is_outlined, True)


def test_a_circle_across_the_antimeridian_takes_the_shorter_way() -> None:
    ring = [[Number(x), Number(y)] for x, y in (("179.9", "10"), ("-179.9", "10"), ("-179.9", "10.1"), ("179.9", "10"))]
    found = from_geojson({"type": "Polygon", "coordinates": [ring]})
    assert found is not None
    assert abs(found.lon_e7) == 1_800_000_000
    assert (found.radius_m or 0) < 20_000


@given(st.lists(st.tuples(st.integers(-1700, 1700), st.integers(-800, 800)), min_size=2, max_size=12))
def test_every_circle_covers_what_it_was_drawn_around(points: list[tuple[int, int]]) -> None:
    line = [[Number(f"{x / 10}"), Number(f"{y / 10}")] for x, y in points]
    found = from_geojson({"type": "LineString", "coordinates": line})
    assert found is not None
    assert found.radius_m is not None
    for x, y in points:
        assert distance_m(found.lat_e7, found.lon_e7, y * 1_000_000, x * 1_000_000) <= found.radius_m


@pytest.mark.parametrize(
    ("geometry", "says"),
    [
        (polygon((0, 0), (2, 2), (2, 0), (0, 2), (0, 0)), "crosses or touches itself"),
        (polygon((36, 35), (37, 35), (37, 36), (36, 36)), "not closed"),
        (polygon((36, 35), (37, 35), (36, 35)), "needs 4"),
        (polygon((36, 35), (37, 35), (36, 35), (36, 35)), "crosses or touches itself"),
        ({"type": "Point", "coordinates": [35.1, 136.7]}, "apparently swapped"),
        ({"type": "Point", "coordinates": [4012345.2, 4112345.2]}, "metres of a projection"),
        ({"type": "Point", "coordinates": [36.7, 95.0]}, "no latitude lies beyond 90"),
        ({"type": "Point", "coordinates": ["36.7", "35.1"]}, "no number"),
        ({"type": "Point", "coordinates": [None, 35.1]}, "no number"),
        ({"type": "Point", "coordinates": []}, "not longitude and latitude"),
        ({"type": "Point", "coordinates": 7}, "not longitude and latitude"),
        ({"type": "Point", "coordinates": [0, 0]}, "far outside any land"),
        ({"type": "Point"}, "not longitude and latitude"),
        ({"type": "GeometryCollection", "geometries": []}, "collection of geometries"),
        ({"type": "Circle", "coordinates": [1, 2]}, "no geometry of GeoJSON"),
        ("POINT (1 2)", "no geometry of GeoJSON"),
        ({"type": "LineString", "coordinates": [[36.7, 35.0]]}, "needs 2"),
        ({"type": "Polygon", "coordinates": []}, "no rings"),
    ],
)
def test_what_was_drawn_wrong_is_said_and_the_name_stands_or_the_feature_is_held(
    geometry: Any, says: str, kinds: Kinds
) -> None:
    found, said = place(kinds, geometry)
    assert (found.lat_e7, found.outline, found.name) == (None, (), "Old Ford")
    assert says in said
    held = take(kinds, feature(geometry), mapping=MAPPING).held
    assert says in held[0].message
    assert held[0].where == "f.geojson:1:geometry"


@pytest.mark.parametrize("number", ["NaN", "Infinity", "-Infinity", "1e400", "1e-400", "3.67e1e1"])
def test_numbers_that_are_none_are_no_coordinates(number: str, kinds: Kinds) -> None:
    text = json.dumps(feature({"type": "Point", "coordinates": [36.7, 35.1]})).replace("36.7", number)
    reading = read(text.encode(), "f", kinds=kinds, mapping=MAPPING)
    assert (len(reading.reports), len(reading.held)) == (0, 1)


def test_an_exponent_is_a_number(kinds: Kinds) -> None:
    text = json.dumps(feature({"type": "Point", "coordinates": [36.7, 35.1]})).replace("36.7", "3.67e1")
    assert read(text.encode(), "f", kinds=kinds, mapping=NAMED).reports[0].place.lon_e7 == 367_000_000


@pytest.mark.parametrize(
    ("system", "is_read"),
    [
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:OGC:1.3:CRS84"}}, True),
        ({"type": "name", "properties": {"name": "EPSG:4326"}}, True),
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::4326"}}, True),
        ({"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32637"}}, False),
        ({"type": "name", "properties": {"name": "EPSG:3857"}}, False),
        ({"type": "link", "properties": {"href": "http://example.com/crs"}}, False),
        (None, False),
        ("EPSG:4326", False),
    ],
)
def test_only_wgs_84_is_read(system: Any, is_read: bool, kinds: Kinds) -> None:
    if is_read:
        assert take(kinds, feature(SQUARE), crs=system).reports
        return
    with pytest.raises(Refused, match="WGS 84") as why:
        take(kinds, feature(SQUARE), crs=system)
    assert "4326" in why.value.remedy


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ('{"type":"FeatureCollection","features":[]}', "no features"),
        ('{"type":"FeatureCollection"}', "without a list of features"),
        ('{"type":"Point","coordinates":[1,2]}', "bare geometries"),
        ('{"type":"Topology","features":[{"type":"Feature"}]}', "its type is 'Topology'"),
        ('{"type":"FeatureCollection","features":[{}],"features":[{}]}', "stands twice"),
        ('{"type":"FeatureCollection","features":[{"type":"Feature"} {"type":"Feature"}]}', "stands where it cannot"),
        ('{"type":"FeatureCollection","features":[{"type":"Feature"}]} trailing', "stands where it cannot"),
        ('{"type":"FeatureCollection","features":' + "[" * 100_000, "nested more than"),
        (
            '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"a":'
            + "[" * 50_000
            + "]" * 50_000
            + "}}]}",
            "nested more than",
        ),
        ('{"a" 1}', "stands where it cannot"),
        ('{"type": "Feat', "stands where it cannot"),
        ('[{"type":"Feature"}]', "neither GeoJSON nor"),
        ('["a", 1]', "neither GeoJSON nor"),
        ('{"rows": [1]}', "neither GeoJSON nor"),
    ],
)
def test_json_that_is_no_layer_is_refused_with_a_remedy(text: str, says: str, kinds: Kinds) -> None:
    with pytest.raises(Refused, match=says) as why:
        read(text.encode(), "f", kinds=kinds, mapping=NAMED)
    assert why.value.remedy
    assert why.value.where.startswith("f")


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        ('{"type":"Feature","properties":{"date":"2017-01-15","date":"2017-01-16"},"geometry":null}', "stands twice"),
        ('{"type":"Feature","properties":{"date":2017-01-15},"geometry":null}', "not JSON"),
        ('{"type":"Feature","properties":{"date":"\\ud800"},"geometry":null}', "half of a character"),
        ('{"type":"Feature","properties":["a"],"geometry":null}', "no object"),
        ('{"type":"Thing"}', "no feature"),
        ("7", "no feature"),
        ('{"type":"Feature","properties":{"date":"2017-02-30","place":"x"},"geometry":null}', "no day 30"),
    ],
)
def test_a_feature_that_cannot_be_read_is_held_and_the_others_load(broken: str, says: str, kinds: Kinds) -> None:
    good = json.dumps(feature(SQUARE, notes="é \U0001f600", killed=1))
    text = f'{{"type":"FeatureCollection","features":[{good},{broken},{good}]}}'
    reading = read(text.encode(), "f", kinds=kinds, mapping=NAMED)
    assert (reading.rows, len(reading.reports), len(reading.held)) == (3, 2, 1)
    assert says in reading.held[0].message
    assert reading.held[0].raw == broken
    assert reading.held[0].where.startswith("f:2")


def test_a_layer_that_is_cut_off_gives_what_is_whole_and_holds_the_rest(kinds: Kinds) -> None:
    whole = read(POSTS, "f", kinds=kinds, mapping=NAMED)
    for cut in range(POSTS.index(b'"id": 12'), POSTS.index(b'"id": 15'), 37):
        part = read(POSTS[:cut], "f", kinds=kinds, mapping=NAMED)
        count = len(part.reports)
        assert part.reports == whole.reports[:count]
        assert len(part.held) <= 1
        assert any("cut off" in note.message for note in part.notes)


def test_the_same_feature_has_the_same_id_in_every_order_and_company(kinds: Kinds) -> None:
    def one(value: dict[str, Any]) -> Report:
        return take(kinds, feature(None, other=1), value, mapping=NAMED.replace("id: id\n", "")).reports[1]

    value = feature(SQUARE, killed=2)
    turned = {key: value[key] for key in reversed(value)}
    turned["properties"] = dict(reversed(value["properties"].items()))
    assert one(value).identity == one(turned).identity
    assert one(value).identity != one(feature(SQUARE, killed=3)).identity


def test_lists_of_objects_are_not_read_and_that_is_said(kinds: Kinds) -> None:
    reading = take(kinds, feature(SQUARE, witnesses=[{"name": "A"}], tags=["a", "b"], deep={"er": {"est": True}}))
    assert any("'witnesses'" in note.message for note in reading.notes)
    assert any("deep/er/est" in note.message and "tags" in note.message for note in reading.notes)


def test_a_mapping_that_says_where_rules_over_the_geometry(kinds: Kinds) -> None:
    mapping = MAPPING + "place: {latitude: y, longitude: x}\n"
    report = take(kinds, feature(SQUARE, y="34.5", x="36.5"), mapping=mapping).reports[0]
    assert (report.place.lat_e7, report.place.outline) == (345_000_000, ())


def test_a_table_needs_a_mapping_that_says_where(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="does not say where"):
        read(b"id,date,kind,killed,notes\r\n1,2017-01-15,mortar,1,x\r\n", "f.csv", kinds=kinds, mapping=MAPPING)


def test_a_mapping_of_another_format_is_refused(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="mapping is for acled"):
        read(POSTS, "f", kinds=kinds, mapping="mapping: 1\nformat: acled\n")
    with pytest.raises(Refused, match="is JSON, not csv"):
        read(POSTS, "f", kinds=kinds, as_format="csv")
    with pytest.raises(Refused, match="is text, not geojson"):
        read(b"a,b\r\n1,2\r\n", "f", kinds=kinds, as_format="geojson")


def test_bounds_hold_for_what_is_made_to_swell(kinds: Kinds) -> None:
    began = time.process_time()
    wide = ",".join(json.dumps({"type": "Feature", "properties": {f"k{i}": 1}, "geometry": None}) for i in range(5_000))
    with pytest.raises(Refused, match="different fields"):
        read(f'{{"type":"FeatureCollection","features":[{wide}]}}'.encode(), "f", kinds=kinds, mapping=NAMED)
    long = '{"type":"FeatureCollection","features":["' + "a" * 5_000_000 + '"]}'
    with pytest.raises(Refused, match="more than 4,194,304"):
        read(long.encode(), "f", kinds=kinds, mapping=NAMED)
    with pytest.raises(Refused):
        read(b'{"type":"FeatureCollection","features":[' + b'"\\"' * 2_000_000, "f", kinds=kinds, mapping=NAMED)
    many = [[36 + i % 1000 / 1000, 35 + i / 1_000_000] for i in range(100_001)]
    found = take(kinds, feature({"type": "LineString", "coordinates": many})).reports[0]
    assert "more than 100,000 positions" in found.provenance.flags[0].message
    assert time.process_time() - began < 20


def test_an_outline_of_very_many_corners_stays_in_the_original_and_its_circle_stands(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    ring = [
        [Number(f"{30 + math.cos(i / 2000 * math.pi):.7f}"), Number(f"{30 + math.sin(i / 2000 * math.pi):.7f}")]
        for i in range(4_000)
    ]
    fine = from_geojson({"type": "Polygon", "coordinates": [[*ring, ring[0]]]})
    assert isinstance(fine, Spot)
    assert len(fine.outline) == 4_001

    most, geometry.MAX_CORNERS = geometry.MAX_CORNERS, 1_000
    try:
        coarse = from_geojson({"type": "Polygon", "coordinates": [[*ring, ring[0]]]})
    finally:
        geometry.MAX_CORNERS = most
    assert coarse is not None
    assert (coarse.outline, coarse.radius_m, "4,001 corners" in coarse.note) == ((), fine.radius_m, True)
