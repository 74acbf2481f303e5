import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.linkage.block import Ints
from treve.linkage.rivals import BINS, NONE, SIZE, Rivals, beside, rival_levels

STEPS = Rivals(np.arange(SIZE, dtype=np.int64), np.arange(SIZE, dtype=np.int64) * 1_000)


def links(count: int, seed: int) -> tuple[Ints, Ints, Ints, Ints]:
    r = np.random.default_rng(seed)
    left, right = np.triu_indices(9, 1)
    kept = r.permutation(len(left))[:count]
    return left[kept], right[kept], r.integers(-9_000, 9_000, count), r.integers(0, 3, 9)


@settings(deadline=None)
@given(st.integers(0, 36), st.integers(0, 1_000))
def test_a_link_is_rivalled_by_every_other_link_of_its_two_records(count: int, seed: int) -> None:
    left, right, score, source = links(count, seed)
    found = rival_levels(left, right, score, source)

    def rest(k: int, me: int, of: int | None) -> float:
        odds = 0.0
        for other in range(count):
            ends = {int(left[other]), int(right[other])}
            if other != k and me in ends:
                beyond = (ends - {me}).pop()
                if of is None or source[beyond] == of:
                    odds += np.exp(np.clip(score[other], -8_000, 5_000) // 8 * 8 / 1_000)
        return odds

    for k in range(count):
        a, b = int(left[k]), int(right[k])
        for entry, ofs in ((found[0][k], (None, None)), (found[1][k], (int(source[b]), int(source[a])))):
            sums = [rest(k, a, ofs[0]), rest(k, b, ofs[1])]
            bins = sorted(int(np.searchsorted(0.0156 * 2.0 ** np.arange(BINS - 1), x, side="right")) for x in sums)
            low, high = divmod(int(entry), BINS)
            assert abs(low - bins[0]) <= 1
            assert abs(high - bins[1]) <= 1


@settings(deadline=None)
@given(st.permutations(range(20)), st.integers(0, 1_000))
def test_the_order_of_links_and_which_end_comes_first_change_nothing(order: list[int], seed: int) -> None:
    left, right, score, source = links(20, seed)
    straight = beside(left, right, score, source, STEPS)
    turned = beside(right[order], left[order], score[order], source, STEPS)
    assert np.array_equal(straight[order], turned)


def test_a_link_with_nothing_beside_it_falls_in_the_first_entry_and_tables_of_nothing_add_nothing() -> None:
    left, right, score, source = np.array([0]), np.array([1]), np.array([500]), np.array([7, 7])
    assert [int(level[0]) for level in rival_levels(left, right, score, source)] == [0, 0]
    assert beside(left, right, score, source, NONE).tolist() == [0]
    assert beside(left[:0], right[:0], score[:0], source, STEPS).tolist() == []


def test_a_better_rival_weighs_more_and_one_of_the_same_source_counts_in_both_tables() -> None:
    left, right, source = np.array([0, 0]), np.array([1, 2]), np.array([1, 2, 2])
    weak, strong = (rival_levels(left, right, np.array([0, s]), source) for s in (-3_000, 3_000))
    assert weak[0][0] < strong[0][0]
    assert weak[1][0] < strong[1][0]
    other = rival_levels(left, right, np.array([0, 3_000]), np.array([1, 2, 3]))
    assert other[0][0] == strong[0][0]
    assert other[1][0] == 0


@settings(deadline=None)
@given(st.integers(1, 36), st.integers(0, 1_000))
def test_of_many_sources_the_answer_is_that_of_few_which_are_named_alike(count: int, seed: int) -> None:
    left, right, score, source = links(count, seed)
    # Records without links, each of a source of its own, make the sources many and change nothing.
    many = np.concatenate([source, np.arange(100, 400)])
    assert np.array_equal(rival_levels(left, right, score, many), rival_levels(left, right, score, source))
