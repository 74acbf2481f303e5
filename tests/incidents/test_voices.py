"""Pairs of voices by their place in the walk, and the strongest link of each report, against the plain way."""

from itertools import combinations, pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.incidents.decided import strongest
from treve.incidents.voices import ends_of, place_of, walk

SIZES = st.lists(st.integers(1, 6), min_size=1, max_size=8)


@given(SIZES)
@settings(max_examples=40, deadline=None)
def test_a_pair_of_voices_is_found_again_by_its_place(sizes: list[int]) -> None:
    starts = np.cumsum([0, *sizes]).astype(np.int64)
    pairs = [pair for first, last in pairwise(starts.tolist()) for pair in combinations(range(first, last), 2)]
    voice = np.arange(starts[-1], dtype=np.int64)
    code, _ = walk(starts, voice, np.zeros((len(voice), 1), dtype=np.int64), 100)
    assert code.tolist() == [low * 100 + high for low, high in pairs]
    low, high = (np.array([pair[k] for pair in pairs], dtype=np.int64) for k in (0, 1))
    assert place_of(starts, low, high).tolist() == list(range(len(pairs)))
    one, other = ends_of(starts, np.arange(len(pairs), dtype=np.int64))
    assert list(zip(one.tolist(), other.tolist(), strict=True)) == [(int(a), int(b)) for a, b in pairs]


@given(st.lists(st.integers(-3, 3), min_size=21, max_size=21), st.sets(st.integers(0, 20)))
@settings(max_examples=60, deadline=None)
def test_the_strongest_link_is_within_the_group_and_of_equals_the_first(scores: list[int], kept: set[int]) -> None:
    pairs = [pair for k, pair in enumerate(combinations(range(7), 2)) if k in kept]
    value = [scores[k] for k in sorted(kept)]
    group = np.array([0, 0, 0, 3, 3, 0, 6], dtype=np.int64)
    left, right = (np.array([pair[k] for pair in pairs], dtype=np.int32) for k in (0, 1))
    partner, strength, mean = strongest(7, group, left, right, np.array(value, dtype=np.int32), -10)
    for me in range(7):
        near = [
            (-score, a + b - me)
            for (a, b), score in zip(pairs, value, strict=True)
            if me in (a, b) and group[a] == group[b]
        ]
        assert (-int(strength[me]), int(partner[me])) == (min(near) if near else (0, -1))
        others = int((group == group[me]).sum()) - 1
        total = -sum(score for score, _ in near) - 10 * (others - len(near))
        assert int(mean[me]) == total // max(others, 1)
