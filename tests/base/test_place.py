import math

from hypothesis import given
from hypothesis import strategies as st

from treve.base.place import E7, distance_m

LAT = st.integers(-85 * E7, 85 * E7)
LON = st.integers(-180 * E7, 180 * E7)


@given(LAT, LON, LAT, LON)
def test_distance_is_the_same_both_ways_and_never_more_than_half_the_globe(a: int, b: int, c: int, d: int) -> None:
    there, back = distance_m(a, b, c, d), distance_m(c, d, a, b)
    assert math.isclose(there, back, rel_tol=1e-9, abs_tol=1e-3)
    assert 0 <= there <= 20_016_000


@given(LAT, LON)
def test_the_antimeridian_is_no_border(lat: int, lon: int) -> None:
    assert distance_m(lat, 1_799_999_990, lat, -1_799_999_990) < 1
    assert distance_m(lat, lon, lat, lon) == 0


def test_a_degree_of_latitude_is_about_111_kilometres() -> None:
    assert abs(distance_m(33 * E7, 36 * E7, 34 * E7, 36 * E7) - 111_195) < 10
