import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.linkage.block import Reach, Sites, around, candidates, crowds
from treve.linkage.metric import COSINE_PPM, distance_m

REACH = Reach(metres=(12_000, 40_000), seconds=(86_400, 300_000), most=1_000)


def drawn(count: int, seed: int, around_lon: int = 0) -> Sites:
    r = np.random.default_rng(seed)
    lon = (around_lon + r.integers(-5_000_000, 5_000_000, count) + 1_800_000_000) % 3_600_000_000 - 1_800_000_000
    lat, moment = r.integers(330_000_000, 336_000_000, count), r.integers(0, 900_000, count)
    return Sites(lat, lon, moment, r.integers(-1, 2, count), r.integers(0, 2, count), r.integers(0, 5, count))


def by_hand(sites: Sites, reach: Reach) -> set[tuple[int, int]]:
    found = set()
    for i in range(len(sites.lat)):
        for j in range(i + 1, len(sites.lat)):
            if sites.level[i] < 0 or sites.level[j] < 0:
                continue
            metres = reach.metres[max(sites.level[i], sites.level[j])]
            seconds = reach.seconds[max(sites.wide[i], sites.wide[j])]
            near = distance_m(sites.lat[i], sites.lon[i], sites.lat[j], sites.lon[j], COSINE_PPM) <= metres
            if near and abs(sites.moment[i] - sites.moment[j]) <= seconds:
                found.add((i, j))
    return found


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([0, 1_799_000_000, -1_800_000_000, 380_000_000]))
def test_candidates_are_exactly_the_pairs_within_reach_each_once(seed: int, lon: int) -> None:
    sites = drawn(80, seed, lon)
    left, right = candidates(sites, REACH)
    pairs = list(zip(left.tolist(), right.tolist(), strict=True))
    assert len(pairs) == len(set(pairs))
    assert set(pairs) == by_hand(sites, REACH)


@settings(max_examples=25, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([4, 1_000]))
def test_candidates_in_focus_are_those_of_all_that_touch_it(seed: int, most: int) -> None:
    sites = drawn(120, seed)
    reach = REACH._replace(most=most)
    focus = np.random.default_rng(seed).random(120) < 0.1
    left, right = candidates(sites, reach)
    kept = focus[left] | focus[right]
    inside = candidates(sites, reach, focus)
    assert set(zip(left[kept].tolist(), right[kept].tolist(), strict=True)) == set(
        zip(inside[0].tolist(), inside[1].tolist(), strict=True)
    )


def test_a_crowd_is_cut_to_neighbours_in_the_order_of_keys() -> None:
    count = 3_000
    same = np.full(count, 340_000_000)
    zero = np.zeros(count, dtype=np.int64)
    sites = Sites(same, same, zero, zero, zero, np.arange(count, dtype=np.int64) % 7)
    left, _ = candidates(sites, REACH._replace(most=20))
    assert len(left) <= count * 20
    assert len(left) > count


def test_around_holds_all_that_a_record_may_meet() -> None:
    sites = drawn(200, 7)
    chosen = np.zeros(200, dtype=np.bool_)
    chosen[:5] = True
    near = around(sites, REACH, sites, chosen)
    for i, j in by_hand(sites, REACH):
        assert not chosen[i] or near[j]
        assert not chosen[j] or near[i]


def test_crowds_count_the_record_itself_and_grow_with_the_class() -> None:
    sites = drawn(150, 3)
    counted = crowds(sites, REACH)
    placed = sites.level >= 0
    assert (counted[~placed] == 0).all()
    assert (counted[placed] >= 1).all()
    assert (counted[:, 1] >= counted[:, 0]).all()
    assert (counted[:, 3] >= counted[:, 2]).all()
