from hypothesis import given, settings
from hypothesis import strategies as st

from treve.base import place
from treve.linkage.metric import CIRCLE_E7, COSINE_PPM, distance_m

LAT = st.integers(-700_000_000, 700_000_000)
LON = st.integers(-1_800_000_000, 1_800_000_000)


@settings(deadline=None)
@given(LAT, LON, st.integers(-10_000_000, 10_000_000), st.integers(-10_000_000, 10_000_000))
def test_whole_number_distances_agree_with_the_great_circle(lat: int, lon: int, north: int, east: int) -> None:
    other = (lon + east + CIRCLE_E7 // 2) % CIRCLE_E7 - CIRCLE_E7 // 2
    true = place.distance_m(lat, lon, lat + north, other)
    assert abs(distance_m(lat, lon, lat + north, other, COSINE_PPM) - true) <= 0.01 * true + 3


@settings(deadline=None)
@given(LAT, LON, LAT, LON)
def test_distance_is_the_same_both_ways(lat1: int, lon1: int, lat2: int, lon2: int) -> None:
    assert distance_m(lat1, lon1, lat2, lon2, COSINE_PPM) == distance_m(lat2, lon2, lat1, lon1, COSINE_PPM)
