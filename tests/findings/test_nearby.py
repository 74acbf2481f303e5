import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.findings.nearby import Spots, may_draw, nearness

DAY = 86_400


def spots(*rows: tuple[float, float, float, float, float]) -> Spots:
    """Rows of (east km, north km, radius m, first day, days) around a point of the equator."""
    east, north, radius, day, days = (np.array(column, dtype=np.float64) for column in zip(*rows, strict=True))
    metre = 1e7 / 111_195.08
    return Spots(north * 1_000 * metre, east * 1_000 * metre, radius, day * DAY, (day + days) * DAY)


def near(fights: int, *rows: tuple[float, float, float, float, float]) -> np.ndarray[tuple[int], np.dtype[np.float64]]:
    """Nearness of all rows to the first few of them, within 10 km and 10 days."""
    found = spots(*rows)
    return nearness(found, np.arange(fights), 10_000, 10, np.ones(len(rows), dtype=np.bool_)).mean


def test_nearness_falls_with_distance_and_with_days() -> None:
    fight = (0.0, 0.0, 100.0, 20.0, 1.0)
    away = ((0, 20), (5, 20), (10, 20), (0, 25), (0, 30))
    found = near(1, fight, *((float(east), 0.0, 100.0, float(day), 1.0) for east, day in away))
    assert found[1:].tolist() == pytest.approx([1, np.exp(-1), np.exp(-4), np.exp(-1), np.exp(-4)], rel=2e-3)


def test_a_fight_does_not_count_for_itself() -> None:
    assert near(1, (0, 0, 100, 20, 1)).tolist() == [0.0]


def test_many_fights_do_not_stretch_the_area_far_beyond_its_reach() -> None:
    fights = [(0.0, 0.0, 100.0, 20.0, 1.0)] * 50
    assert near(50, *fights, (20, 0, 100, 20, 1))[-1] < 1e-4


def test_a_coarse_place_may_be_at_the_very_fights_inside_it() -> None:
    rows = spots((0, 0, 100, 20, 1), (40, 0, 60_000, 20, 1))
    found = nearness(rows, np.array([0]), 10_000, 10, np.ones(2, dtype=np.bool_))
    assert found.mean[1] < 0.1
    assert found.peak[1] > 0.9


def test_fights_that_are_known_too_coarsely_draw_no_area() -> None:
    assert may_draw(spots((0, 0, 100, 1, 1), (0, 0, 60_000, 1, 1), (0, 0, 100, 1, 30))).tolist() == [True, False, False]


def test_without_place_or_date_nothing_is_said() -> None:
    rows = spots((0, 0, 100, 20, 1), (0, 0, np.nan, 20, 1))
    assert np.isnan(nearness(rows, np.array([0]), 10_000, 10, np.ones(2, dtype=np.bool_)).mean[1])


@settings(deadline=None, max_examples=50)
@given(
    st.lists(st.tuples(st.floats(-15, 15), st.floats(-15, 15)), min_size=1, max_size=6),
    st.floats(1_000, 24_000),
)
def test_a_vaguer_place_is_as_near_as_its_parts_on_the_whole(fights: list[tuple[float, float]], radius: float) -> None:
    made = [(x, y, 100.0, 20.0, 1.0) for x, y in fights]
    whole = near(len(made), *made, (0, 0, radius, 20, 1))[-1]
    k = np.arange(400)
    far = radius / 2.145966 * np.sqrt(-2 * np.log1p(-(k + 0.5) / 400)) / 1_000
    angle = k * np.pi * (3 - np.sqrt(5))
    spread = ((r * np.cos(a), r * np.sin(a), 0.0, 20.0, 1.0) for r, a in zip(far, angle, strict=True))
    parts = near(len(made), *made, *spread)
    each = parts[len(made) :]
    assert each.min() - 1e-6 <= whole <= each.max() + 1e-6
    assert whole == pytest.approx(each.mean(), abs=0.03 * len(made))


def test_far_rows_do_not_change_with_the_order_of_fights() -> None:
    rows = [(float(x), 0.0, 500.0, 20.0, 1.0) for x in range(12)]
    mixed = [rows[k] for k in (5, 3, 11, 0, 1, 2, 4, 6, 7, 8, 9, 10)]
    one, other = near(12, *rows), near(12, *mixed)
    assert [other[k] for k in (3, 4, 5, 1, 6, 0, 7, 8, 9, 10, 11, 2)] == pytest.approx(one.tolist(), rel=1e-12)
