"""The places of the map."""

from collections import Counter

from treve.base.place import E7
from treve.web.geojson import features
from treve.web.model import Book
from treve.web.query import Query, select


def test_every_incident_is_counted_once_on_the_map_or_beside_it(book: Book) -> None:
    rows = select(book, Query())
    found = features(rows)
    assert sum(one["properties"]["n"] for one in found["features"]) + found["unplaced"] == len(rows)
    assert found["unplaced"] > 0
    assert not found["truncated"]


def test_no_place_is_moved_and_each_carries_the_radius_of_its_doubt(book: Book) -> None:
    rows = select(book, Query())
    known = set(zip(rows["lat_e7"], rows["lon_e7"], rows["radius_m"], strict=True))
    for one in features(rows)["features"]:
        lon, lat = one["geometry"]["coordinates"]
        assert (round(lat * E7), round(lon * E7), one["properties"]["radius_m"]) in known


def test_signs_of_one_place_have_places_of_their_own_beside_each_other(book: Book) -> None:
    found = features(select(book, Query()))["features"]
    slots = Counter((one["properties"]["at"], one["properties"]["slot"]) for one in found)
    assert max(slots.values()) == 1
    assert max(one["properties"]["slots"] for one in found) > 1
    assert all(one["properties"]["slot"] < one["properties"]["slots"] for one in found)


def test_only_a_lone_incident_is_named(book: Book) -> None:
    for one in features(select(book, Query()))["features"]:
        assert ("id" in one["properties"]) == (one["properties"]["n"] == 1)


def test_wide_areas_come_first_so_that_narrow_ones_are_drawn_over_them(book: Book) -> None:
    radii = [one["properties"]["radius_m"] for one in features(select(book, Query()))["features"]]
    assert radii == sorted(radii, reverse=True)


def test_a_box_leaves_out_what_lies_beyond_it(book: Book) -> None:
    rows = select(book, Query())
    found = features(rows, (36.0, 33.0, 38.0, 34.0))["features"]
    assert 0 < len(found) < len(features(rows)["features"])
    assert all(36 <= one["geometry"]["coordinates"][0] <= 38 for one in found)
