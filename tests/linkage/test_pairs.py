import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from treve.linkage import pairs
from treve.linkage.block import Reach, Sites, candidates
from treve.linkage.compare import SIZES, Traits, compare, pack
from treve.linkage.pairs import STRETCH, Links, in_order, links, weights
from treve.linkage.score import score

REACH = Reach(metres=(18_000, 40_000, 95_000), seconds=(150_000, 360_000), most=1_000)


def drawn(count: int, seed: int) -> tuple[Sites, Traits]:
    """Records that say anything at all, close together."""
    r = np.random.default_rng(seed)
    columns = {}
    for name in Traits._fields:
        wide = {"crowd": 6, "side_a": 2, "side_b": 2, "tokens": 3}.get(name.removesuffix("_rare"), 1)
        low = -1 if name in ("low", "best", "high") else 0
        column = r.integers(low, 4, (count, wide))
        columns[name] = column[:, 0] if wide == 1 and name not in ("group_a", "group_b", "origins") else column
    columns["lat"], columns["lon"] = r.integers(330_000_000, 336_000_000, (2, count))
    columns["moment"], columns["crowd"] = r.integers(0, 900_000, count), r.integers(0, 400, (count, 6))
    columns["level"], columns["wide"] = r.integers(0, 3, count), columns["wide"] % 2
    columns["numbered"] = r.integers(0, 2, count)
    traits = Traits(**{name: column.astype(np.int64) for name, column in columns.items()})
    level = np.where(r.random(count) < 0.1, -1, traits.level)
    return Sites(traits.lat, traits.lon, traits.moment, level, traits.wide, r.integers(0, 5, count)), traits


def tables(seed: int) -> tuple[NDArray[np.int64], ...]:
    r = np.random.default_rng(seed)
    return tuple(r.integers(-3_000, 3_000, size) for size in SIZES)


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([4, 1_000]), st.integers(-6_000, 6_000), st.booleans())
def test_one_pass_keeps_exactly_the_links_of_meeting_then_comparing_then_scoring(
    seed: int, most: int, keep: int, some: bool
) -> None:
    sites, traits = drawn(90, seed)
    reach, packed = REACH._replace(most=most), pack(traits)
    habit = np.random.default_rng(seed).integers(-900, 900, 90)[traits.source]
    focus = np.random.default_rng(seed).random(90) < 0.2 if some else None
    left, right = candidates(sites, reach, focus)
    total = score(compare(packed, left, right), tables(seed)) + 70
    total += np.where(traits.source[left] == traits.source[right], habit[left], 0)
    expected = {(a, b, s) for a, b, s in zip(left.tolist(), right.tolist(), total.tolist(), strict=True) if s >= keep}
    found = links(sites, packed, reach, weights(tables(seed), 70, keep, habit), focus)
    kept = list(zip(*(column.tolist() for column in found), strict=True))
    assert len(kept) == len(set(kept))
    assert set(kept) == expected


@pytest.mark.parametrize("threads", [2, 5])
def test_threads_change_nothing_not_even_the_order(threads: int) -> None:
    sites, traits = drawn(3 * STRETCH, 3)
    sites = sites._replace(moment=sites.moment * 200)
    by = weights(tables(1), 0, -2_000, np.zeros(len(sites.lat), dtype=np.int64))
    one, many = (links(sites, pack(traits), REACH, by, threads=count) for count in (1, threads))
    assert len(one.left) > STRETCH
    assert all(np.array_equal(a, b) for a, b in zip(one, many, strict=True))


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([4, 1_000]), st.sampled_from([1, 7, 64]), st.booleans())
def test_how_records_are_laid_out_changes_nothing(seed: int, most: int, together: int, tables_kept: bool) -> None:
    sites, traits = drawn(250, seed)
    sites = sites._replace(moment=sites.moment * 8)  # some 80 days, so that stretches are many
    reach = REACH._replace(most=most)
    focus = np.random.default_rng(seed).random(250) < 0.3 if seed % 2 else None
    by = weights(tables(seed), 0, -2_000, np.zeros(250, dtype=np.int64))
    whole = links(sites, pack(traits), reach, by, focus)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pairs, "TOGETHER", together)
        patch.setattr(pairs, "MOST_KNOWN", 2_048 if tables_kept else 1)
        cut = links(sites, pack(traits), reach, by, focus, threads=2)
    assert set(zip(*(c.tolist() for c in whole), strict=True)) == set(zip(*(c.tolist() for c in cut), strict=True))
    assert len(whole.left) == len(cut.left)


@given(st.lists(st.tuples(st.integers(0, 6), st.integers(0, 6), st.integers(-9, 9)), unique_by=lambda link: link[:2]))
def test_links_in_order_are_the_same_links_by_left_then_right(found: list[tuple[int, int, int]]) -> None:
    columns = np.array(found, dtype=np.int32).reshape(-1, 3).T
    ordered = in_order(Links(*(column.copy() for column in columns)), 7)
    assert list(zip(*(column.tolist() for column in ordered), strict=True)) == sorted(found)
