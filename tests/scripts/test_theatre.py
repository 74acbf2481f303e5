"""The shipped theatre is what its script writes, and its country is one that could be."""

import io
import json
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest
import shapely

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def written() -> dict[Path, bytes]:
    sys.path.insert(0, str(ROOT))
    try:
        from scripts.theatre.__main__ import everything
    finally:
        sys.path.remove(str(ROOT))
    found: dict[Path, bytes] = everything()
    return found


@pytest.fixture(scope="module")
def shapes() -> list[tuple[dict[str, Any], Any]]:
    features = json.loads((ROOT / "src/treve/data/demo/valdria-map.geojson").read_bytes())["features"]
    return [(one["properties"], shapely.from_geojson(json.dumps(one["geometry"]))) for one in features]


def parts(data: bytes) -> dict[str, bytes]:
    """What a file holds: of a workbook its parts, since compression may differ from one library to another."""
    if not data.startswith(b"PK"):
        return {"": data}
    with zipfile.ZipFile(io.BytesIO(data)) as book:
        return {name: book.read(name) for name in book.namelist()}


def test_the_shipped_files_are_what_the_script_writes(written: dict[Path, bytes]) -> None:
    assert len(written) == 15
    for path, data in written.items():
        assert parts((ROOT / path).read_bytes()) == parts(data), path


def test_the_shipped_files_are_small(written: dict[Path, bytes]) -> None:
    assert sum(len(data) for path, data in written.items() if path.is_relative_to("src")) < 900_000


def test_provinces_share_their_borders_and_make_the_island(shapes: list[tuple[dict[str, Any], Any]]) -> None:
    (coast,) = (shape for what, shape in shapes if what["what"] == "coast")
    provinces = [shape for what, shape in shapes if what["what"] == "province"]
    assert len(provinces) == 4
    assert coast.is_valid
    assert 80 <= len(coast.exterior.coords) <= 200
    together = shapely.union_all(provinces)
    assert together.symmetric_difference(coast).area < 1e-5 * coast.area
    assert sum(one.area for one in provinces) == pytest.approx(coast.area, rel=1e-5)


def test_towns_stand_on_land_in_their_province_and_lines_cross_the_island(
    shapes: list[tuple[dict[str, Any], Any]],
) -> None:
    (coast,) = (shape for what, shape in shapes if what["what"] == "coast")
    towns = [shape for what, shape in shapes if what["what"] == "town"]
    assert len(towns) == 42
    assert all(coast.contains(town) for town in towns)
    lines = [shape for what, shape in shapes if what["what"] == "line of contact"]
    assert len(lines) == 2
    assert not lines[0].equals(lines[1])
    for line in lines:
        assert all(coast.exterior.distance(shapely.Point(end)) < 0.002 for end in (line.coords[0], line.coords[-1]))


def test_the_story_has_its_dated_beats(written: dict[Path, bytes]) -> None:
    story = json.loads(written[Path("tests/data/valdria-story.json")])
    assert {one["earliest"] for one in story["events"]} >= {"2025-02-28", "2025-03-26", "2025-04-03", "2025-05-06"}
    assert {one["at"][:10] for one in story["acts"]} >= {"2025-02-03", "2025-03-19", "2025-04-02", "2025-04-14"}
    truth = json.loads(written[Path("tests/data/valdria-truth.json")])
    beats = {one.get("beat") for one in truth["incidents"].values()} - {None}
    assert beats == {one["en"] for one in story["acts"]}
