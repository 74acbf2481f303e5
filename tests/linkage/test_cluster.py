import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.linkage.cluster import divide, scopes

ABSENT = -5_000


def divided(size: int, links: list[tuple[int, int, int]], apart: list[int] | None = None) -> list[int]:
    table = np.array(links, dtype=np.int64).reshape(-1, 3)
    codes = np.array(apart or [0] * size, dtype=np.int64)
    left, right, score = (np.ascontiguousarray(table[:, k]) for k in range(3))
    starts, cuts = np.array([0, size]), np.array([0, len(links)])
    found: list[int] = divide(starts, cuts, left, right, score, ABSENT, codes).tolist()
    return found


def test_one_bad_link_does_not_join_two_incidents() -> None:
    two = [(0, 1, 6_000), (0, 2, 6_000), (1, 2, 6_000), (3, 4, 6_000), (3, 5, 6_000), (4, 5, 6_000)]
    assert divided(6, [*two, (2, 3, 3_000)]) == [0, 0, 0, 1, 1, 1]


def test_a_precise_exemplar_holds_those_who_say_little_of_each_other() -> None:
    star = [(0, k, 5_000) for k in range(1, 4)] + [(1, 2, -500), (1, 3, -500), (2, 3, -500)]
    assert divided(4, star) == [0, 0, 0, 0]


def test_records_to_be_kept_apart_are_so_whatever_a_third_says() -> None:
    links = [(0, 2, 9_000), (1, 2, 8_000), (0, 1, -100)]
    assert divided(3, links) == [0, 0, 0]
    assert divided(3, links, apart=[7, 7, 0]) == [0, 1, 0]
    assert divided(3, [(0, 1, 100)], apart=[7, 7, 0]) == [0, 0, 1]


def test_negative_links_join_nobody_and_no_links_leave_all_alone() -> None:
    assert divided(3, [(0, 1, -1), (1, 2, -2_000)]) == [0, 1, 2]
    assert divided(0, []) == []
    assert divided(1, []) == [0]


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(2, 30))
def test_scopes_never_grow_beyond_the_cut_and_do_not_depend_on_the_order_of_links(seed: int, most: int) -> None:
    r = np.random.default_rng(seed)
    left, right = np.sort(r.integers(0, 60, (2, 150)), axis=0)
    keep = left < right
    left, right, score = left[keep], right[keep], r.integers(1, 50, 150)[keep]
    _, once = np.unique(left * 60 + right, return_index=True)
    left, right, score = left[once], right[once], score[once]
    found = scopes(60, left, right, score, most)
    assert np.bincount(found).max() <= most
    mixed = r.permutation(len(left))
    assert np.array_equal(found, scopes(60, left[mixed], right[mixed], score[mixed], most))
    assert (found <= np.arange(60)).all()


def test_a_large_scope_is_cut_at_its_weakest_links() -> None:
    left, right = np.array([0, 1, 2]), np.array([1, 2, 3])
    assert scopes(4, left, right, np.array([9, 1, 9]), 10).tolist() == [0, 0, 0, 0]
    assert scopes(4, left, right, np.array([9, 1, 9]), 2).tolist() == [0, 0, 2, 2]
