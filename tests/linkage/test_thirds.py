import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.linkage.block import Ints
from treve.linkage.thirds import (
    NOTHING,
    PARTING,
    SHARED,
    SIZE_PARTING,
    SIZE_STRENGTH,
    STRENGTHS,
    Thirds,
    by_thirds,
    third_levels,
)

STEPS = Thirds(np.arange(SIZE_PARTING, dtype=np.int64), np.arange(SIZE_STRENGTH, dtype=np.int64) * 10_000)
N = 9


def links(count: int, seed: int) -> tuple[Ints, Ints, Ints]:
    r = np.random.default_rng(seed)
    left, right = np.triu_indices(N, 1)
    kept = r.permutation(len(left))[:count]
    return left[kept], right[kept], r.integers(-9_000, 9_000, count)


def chance(score: int) -> int:
    near = np.clip(score, -8_000, 8_000) // 8 * 8
    found = round(1_000 / (1 + np.exp(-near / 1_000)))
    return found if found >= 20 else 0


@settings(deadline=None)
@given(st.integers(0, 36), st.integers(0, 1_000))
def test_what_two_share_are_the_ways_round_over_a_third_and_the_rest_parts_them(count: int, seed: int) -> None:
    left, right, score = links(count, seed)
    parting, strength = third_levels(N, left, right, score)
    near = np.zeros((N, N), dtype=np.int64)
    for a, b, value in zip(left, right, score.tolist(), strict=True):
        near[a, b] = near[b, a] = chance(value)
    for k in range(count):
        a, b = int(left[k]), int(right[k])
        shared = int(near[a] @ near[b])
        own = sorted((int(near[side].sum()) - int(near[a, b])) * 1_000 - shared for side in (a, b))
        bins = [int(np.searchsorted(PARTING, each, side="right")) for each in own]
        common = int(np.searchsorted(SHARED, shared, side="right"))
        each = len(PARTING) + 1
        assert int(parting[k]) == (common * each + bins[0]) * each + bins[1]
        assert int(strength[k]) // STRENGTHS == common


@settings(deadline=None)
@given(st.integers(1, 36), st.integers(0, 1_000))
def test_what_thirds_add_depends_on_the_set_of_links_and_not_on_their_order(count: int, seed: int) -> None:
    left, right, score = links(count, seed)
    added = by_thirds(N, left, right, score, STEPS)
    mixed = np.random.default_rng(seed + 1).permutation(count)
    assert np.array_equal(by_thirds(N, left[mixed], right[mixed], score[mixed], STEPS), added[mixed])
    assert np.array_equal(by_thirds(N, right, left, score, STEPS), added)


def test_a_link_that_a_third_record_bears_out_stands_otherwise_than_one_that_it_parts() -> None:
    strong, weak = 4_000, -1_000
    borne, parted = (
        third_levels(3, np.array(a), np.array(b), np.array(s))[0][0]
        for a, b, s in (([0, 0, 1], [1, 2, 2], [weak, strong, strong]), ([0, 0], [1, 2], [weak, strong]))
    )
    assert borne // (len(PARTING) + 1) ** 2 > parted // (len(PARTING) + 1) ** 2
    assert parted % (len(PARTING) + 1) > borne % (len(PARTING) + 1)


def test_nothing_learnt_adds_nothing_and_no_links_are_no_trouble() -> None:
    left, right, score = links(20, 1)
    assert not by_thirds(N, left, right, score, NOTHING).any()
    assert len(by_thirds(N, left[:0], right[:0], score[:0], STEPS)) == 0
