"""What the page loads from others: pinned by integrity, fetched from nowhere at run time, and turned by us."""

import importlib.util
import json
from itertools import pairwise
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def vendor() -> ModuleType:
    spec = importlib.util.spec_from_file_location("vendor", ROOT / "scripts" / "vendor.py")
    assert spec
    assert spec.loader
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_every_library_is_pinned_by_version_and_integrity_and_no_address_is_kept() -> None:
    text = (ROOT / "package-lock.json").read_text()
    assert "://" not in text
    assert '"resolved"' not in text
    packages = json.loads(text)["packages"]
    for name, package in packages.items():
        assert not name or package["integrity"].startswith("sha512-"), name
    asked = json.loads((ROOT / "package.json").read_text())["dependencies"]
    for name, version in asked.items():
        assert packages[f"node_modules/{name}"]["version"] == version


def test_arcs_become_rings_forwards_backwards_and_joined(vendor: ModuleType) -> None:
    # Two unit squares that share an edge, by hand: arc 0 is the shared edge, from (1, 0) up to (1, 1).
    topology = {
        "transform": {"scale": [0.5, 0.5], "translate": [10, 20]},
        "arcs": [[[2, 0], [0, 2]], [[2, 2], [-2, 0], [0, -2], [2, 0]], [[2, 0], [2, 0], [0, 2], [-2, 0]]],
        "objects": {
            "o": {
                "geometries": [
                    {"type": "Polygon", "id": "004", "properties": {"name": "West"}, "arcs": [[0, 1]]},
                    {"type": "MultiPolygon", "id": "008", "properties": {"name": "East"}, "arcs": [[[2, -1]]]},
                    {"type": None},
                ]
            }
        },
    }
    west, east = vendor.features(topology, "o")["features"]
    assert west["properties"] == {"name": "West", "code": "004"}
    assert west["geometry"]["coordinates"] == [[[[11, 20], [11, 21], [10, 21], [10, 20], [11, 20]]]]
    assert east["geometry"]["coordinates"] == [[[[11, 20], [12, 20], [12, 21], [11, 21], [11, 20]]]]


def test_arcs_without_quantisation_are_taken_as_they_are(vendor: ModuleType) -> None:
    topology = {
        "arcs": [[[0, 0], [1, 0], [1, 1], [0, 0]]],
        "objects": {"o": {"geometries": [{"type": "Polygon", "arcs": [[0]]}]}},
    }
    (only,) = vendor.features(topology, "o")["features"]
    assert only["geometry"]["coordinates"] == [[[[0, 0], [1, 0], [1, 1], [0, 0]]]]


def test_polygons_across_the_antimeridian_are_cut_and_others_left_alone(vendor: ModuleType) -> None:
    across = [[[179, 0], [-179, 0], [-179, 2], [179, 2], [179, 0]]]
    east, west = vendor.cut(across)
    assert {x for x, _ in east[0]} == {179, 180}
    assert {x for x, _ in west[0]} == {-180, -179}
    plain = [[[0, 0], [9, 0], [9, 9], [0, 0]], [[2, 1], [3, 1], [3, 2], [2, 1]]]
    assert vendor.cut(plain) == [plain]
    pole = [[[-120, -70], [0, -70], [120, -70], [-120, -70]]]
    (cap,) = [piece for piece in vendor.cut(pole) if len(piece[0]) > 5]
    assert min(y for _, y in cap[0]) == -90


def test_all_that_the_page_loads_is_in_place_and_its_countries_are_closed_rings(vendor: ModuleType) -> None:
    if not (vendor.VENDOR / vendor.COUNTRIES).is_file():
        pytest.skip("the libraries of the page are not set up here (scripts/setup.sh run)")
    assert all((vendor.VENDOR / name).is_file() for name in vendor.COPIED)
    countries = json.loads((vendor.VENDOR / vendor.COUNTRIES).read_bytes())["features"]
    assert len(countries) > 200
    assert {"Syria", "Ukraine"} <= {one["properties"]["name"] for one in countries}
    for one in countries:
        for polygon in one["geometry"]["coordinates"]:
            for ring in polygon:
                assert ring[0] == ring[-1]
                assert len(ring) >= 4
                jumps = [abs(a[0] - b[0]) for a, b in pairwise(ring)]
                assert max(jumps) < 60 or one["properties"]["name"] == "Antarctica", one["properties"]["name"]
                assert all(-180 <= x <= 180 and -90 <= y <= 90 for x, y in ring)
