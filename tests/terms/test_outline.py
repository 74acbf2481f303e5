from hypothesis import given
from hypothesis import strategies as st

from treve.terms.outline import Box, box, faults

SQUARE = [(36.0, 33.0), (37.0, 33.0), (37.0, 34.0), (36.0, 34.0)]


def test_a_ring_may_be_open_or_closed_and_go_either_way() -> None:
    for ring in (SQUARE, [*SQUARE, SQUARE[0]], SQUARE[::-1]):
        assert faults(ring) == []


def test_a_crossing_is_named_at_the_nearest_corner() -> None:
    ring = [(36.0, 33.0), (37.0, 34.0), (37.0, 33.0), (36.0, 34.0), (35.9, 33.5)]
    [bend] = faults(ring)
    assert "crosses" in bend.message
    assert bend.corner is not None


def test_a_latitude_that_does_not_exist_suggests_that_the_axes_are_swapped() -> None:
    [bend] = faults([(33.0, 36.0), (33.0, 137.0), (34.0, 37.0)])
    assert (bend.corner, "swapped" in bend.remedy) == (1, True)
    assert "swapped" not in faults([(33.0, 36.0), (33.0, 237.0), (34.0, 37.0)])[0].remedy


def test_what_encloses_nothing_or_half_the_earth_is_no_outline() -> None:
    assert "three corners" in faults([(1.0, 1.0), (2.0, 2.0), (1.0, 1.0)])[0].message
    assert "one line" in faults([(1.0, 1.0), (2.0, 2.0), (3.0, 3.0)])[0].message
    assert "half the Earth" in faults([(-170.0, 1.0), (170.0, 1.0), (0.0, 50.0)])[0].message
    assert "longitude" in faults([(-190.0, 1.0), (170.0, 1.0), (0.0, 50.0)])[0].message


def test_boxes_meet_where_they_share_a_point() -> None:
    one = box(SQUARE)
    assert one == Box(36.0, 33.0, 37.0, 34.0)
    assert one.meets(Box(37.0, 34.0, 40.0, 40.0))
    assert not one.meets(one.swapped())


corners = st.tuples(st.floats(-200, 200), st.floats(-200, 200))


@given(st.lists(corners, max_size=8))
def test_any_list_of_numbers_is_judged(ring: list[tuple[float, float]]) -> None:
    for bend in faults(ring):
        assert bend.remedy
        assert bend.corner is None or 0 <= bend.corner < len(ring)
