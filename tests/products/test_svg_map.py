"""The map draws doubt as area, moves nothing and lets nothing run."""

import math
import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st
from tests.products.make import NASTY

from treve.products.svg import el, escape
from treve.products.svg_map import Captions, Frame, Mark, Outline, Town, clip, frame_of, project, svg_map

FRAME = Frame(35.5, 32.3, 42.4, 37.4)
CAPTIONS = Captions("Map", "A map", "{n} km")
SQUARE = [(36.0, 33.0), (38.0, 33.0), (38.0, 35.0), (36.0, 35.0)]


def mark(lat: float = 34.0, lon: float = 37.0, radius: int = 100, label: str = "1", name: str = "Place") -> Mark:
    return Mark(lat, lon, radius, ("undetermined",), label, name, f"{label} {name}")


def parse(svg: str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)


@given(st.text())
def test_any_name_gives_well_formed_svg_without_elements_of_its_own(name: str) -> None:
    made = svg_map([mark(name=name)], FRAME, CAPTIONS, [(name, [SQUARE])], [Outline(name, [SQUARE], "draft")])
    plain = svg_map([mark(name="x")], FRAME, CAPTIONS, [("x", [SQUARE])], [Outline("x", [SQUARE], "draft")])
    tags = {one.tag for one in parse(made).iter()}
    assert tags <= {one.tag for one in parse(plain).iter()}


def test_hostile_names_stay_text() -> None:
    made = svg_map([mark(name=NASTY, label="1")], FRAME, CAPTIONS, (), [Outline(NASTY, [SQUARE], "draft")])
    assert "<script" not in made
    assert "<img" not in made
    assert "style=" not in made
    assert not re.search(r"\son\w+=", re.sub(r">[^<]*<", "><", made))


def test_a_province_is_a_hatched_circle_of_its_radius_and_has_no_sign() -> None:
    made = parse(svg_map([mark(radius=150_000)], FRAME, CAPTIONS))
    circles = [one for one in made.iter("ellipse") if one.get("fill", "").startswith("url(#hatch-")]
    (circle,) = circles
    to_xy = project(FRAME)
    assert math.isclose(float(circle.get("ry", "0")), 150_000 * to_xy.units_per_m, abs_tol=0.1)
    assert not [one for one in made.iter("g") if one.get("class") == "sign"]


@given(st.floats(32.5, 37.2), st.floats(35.7, 42.2))
def test_a_sign_stands_where_the_place_is(lat: float, lon: float) -> None:
    made = parse(svg_map([mark(lat, lon)], FRAME, CAPTIONS))
    (sign,) = [one for one in made.iter("g") if one.get("class") == "sign"]
    x, y = project(FRAME)(lon, lat)
    (disc,) = list(sign.iter("circle"))
    assert math.isclose(float(disc.get("cx", "0")), x, abs_tol=0.06)
    assert math.isclose(float(disc.get("cy", "0")), y, abs_tol=0.06)


def test_labels_do_not_lie_over_each_other() -> None:
    marks = [mark(33 + k * 0.05, 37 + (k % 5) * 0.07, label=str(k), name=f"Village {k}") for k in range(60)]
    made = parse(svg_map(marks, FRAME, CAPTIONS))
    boxes = []
    for text in (one for one in made.iter("text") if one.get("class") == "label"):
        words = "".join(text.itertext())
        x, y = float(text.get("x", "0")), float(text.get("y", "0"))
        boxes.append((x, y - 7.8, x + 4.9 * len(words), y + 1.7))
    assert len(boxes) > 20
    for k, a in enumerate(boxes):
        assert all(
            a[2] <= b[0] + 0.5 or b[2] <= a[0] + 0.5 or a[3] <= b[1] + 0.5 or b[3] <= a[1] + 0.5 for b in boxes[:k]
        )


@given(st.lists(st.tuples(st.floats(-180, 180), st.floats(-85, 85)), min_size=3, max_size=30))
def test_what_is_clipped_lies_in_the_box(ring: list[tuple[float, float]]) -> None:
    for x, y in clip(ring, FRAME):
        assert FRAME.west - 1e-9 <= x <= FRAME.east + 1e-9
        assert FRAME.south - 1e-9 <= y <= FRAME.north + 1e-9


def test_clipping_keeps_what_lies_inside() -> None:
    assert sorted(clip(SQUARE, FRAME)) == sorted(SQUARE)
    assert clip([(0.0, 0.0), (1.0, 0.0), (1.0, 1.0)], FRAME) == []


def test_a_frame_without_points_is_none_and_one_of_a_single_point_has_room() -> None:
    assert frame_of([]) is None
    found = frame_of([(37.0, 34.0)])
    assert found is not None
    assert found.east - found.west >= 0.29


def test_the_same_marks_in_another_order_give_the_same_bytes() -> None:
    marks = [mark(33 + k * 0.3, label=str(k), radius=100 + 30_000 * (k % 2)) for k in range(8)]
    assert svg_map(marks, FRAME, CAPTIONS) == svg_map(marks[::-1], FRAME, CAPTIONS)


@given(st.text())
def test_escaped_text_is_safe_between_tags_and_in_quotes(text: str) -> None:
    made = escape(text)
    assert not set("<>\"'") & set(made)
    parse(el("text", made, x=1, title=text))


def test_a_town_is_named_where_there_is_room_and_its_name_does_not_stand_already() -> None:
    towns = [Town("Ford", 34.5, 37.5), Town("Ford too", 34.5, 37.5001), Town("Place", 33.0, 39.0)]
    towns.append(Town("Far", 50.0, 0.0))
    made = parse(svg_map([mark()], FRAME, CAPTIONS, towns=towns))
    assert [one.text for one in made.iter("text") if one.get("class") == "town"] == ["Ford", "Ford too"]
    assert len([one for one in made.iter("circle") if one.get("class") == "town"]) == 3
    crowd = [Town(f"Town {n}", 34.5, 37.5) for n in range(40)]
    named = [one for one in parse(svg_map([], FRAME, CAPTIONS, towns=crowd)).iter("text") if one.get("class") == "town"]
    assert 1 <= len(named) < 12
