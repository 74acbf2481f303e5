import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from treve.linkage.block import Sites, crowds_among, laid
from treve.linkage.common import (
    BITS,
    NAME,
    TOP,
    VALUES,
    around_one,
    both_around,
    laid_out,
    rare_of,
    rarity,
    same_around,
    sorted_near,
    values,
)

Ints = NDArray[np.int64]
KM18 = 18_000


def drawn(count: int, seed: int) -> tuple[Sites, Ints]:
    """Records of a few days and some hundred kilometres, which say one of four things or nothing."""
    r = np.random.default_rng(seed)
    zeros = np.zeros(count, dtype=np.int64)
    lat, lon = r.integers(330_000_000, 350_000_000, (2, count))
    level = r.integers(-1, 3, count)
    moment = r.integers(0, 20, count) * 86_400 + r.choice([0, 4_000 * 86_400], count)
    return Sites(lat, lon, moment, level, zeros, zeros), r.integers(0, 5, (count, VALUES))


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000))
def test_what_is_common_around_is_counted_as_by_looking_at_every_other_record(seed: int) -> None:
    sites, said = drawn(70, seed)
    found, at = same_around(sites, said, KM18), laid_out(sites, KM18)
    for i in range(70):
        near = at.on & (abs(at.day - at.day[i]) <= 3) & (abs(at.row - at.row[i]) <= 1)
        near &= abs(at.column - at.column[i]) <= 1
        for k in range(VALUES):
            expected = int((near & (said[:, k] == said[i, k])).sum()) if at.on[i] and said[i, k] else 0
            assert found[i, k] == expected


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000))
def test_neighbours_are_those_that_count_in_the_crowd_of_the_same_cells(seed: int) -> None:
    sites, _ = drawn(80, seed)
    sites = sites._replace(level=np.abs(sites.level))
    one = Sites(*(column[:1] for column in sites))
    wide = crowds_among(one, KM18, laid(sites, KM18))[0, 1]
    assert len(around_one(one, sorted_near(sites, KM18), KM18)) == wide


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 60))
def test_what_is_common_counted_in_two_parts_is_what_is_counted_at_once(seed: int, first: int) -> None:
    sites, said = drawn(60, seed)
    one, two = (Sites(*(column[part] for column in sites)) for part in (slice(0, first), slice(first, None)))
    both = both_around(sites, said, one, said[:first], KM18) + both_around(sites, said, two, said[first:], KM18)
    at = laid_out(sites, KM18)
    assert np.array_equal(both[at.on], same_around(sites, said, KM18)[at.on])


@settings(deadline=None)
@given(st.permutations(range(30)), st.integers(0, 1_000))
def test_the_order_of_records_changes_nothing(order: list[int], seed: int) -> None:
    sites, said = drawn(30, seed)
    mixed = Sites(*(column[order] for column in sites))
    assert np.array_equal(same_around(mixed, said[order], KM18), same_around(sites, said, KM18)[order])


def test_what_few_say_is_rarer_than_what_many_say_and_what_nobody_says_is_none() -> None:
    same = np.array([[0] * VALUES, [2] * VALUES, [12] * VALUES, [102] * VALUES], dtype=np.int32)
    names = (rarity(same, np.full(4, 102)) >> (BITS * NAME)) & TOP
    assert names[0] == 0
    assert names[1] > names[2] > names[3] == 0
    # Ten of a hundred others say it: about ln(10), in twentieths of a nat, a little damped by the four imagined.
    assert abs(names[2] / 20 - np.log(10)) < 0.1


def test_a_record_and_one_more_of_its_kind_do_not_make_what_they_say_common() -> None:
    alone, two = (rarity(np.full((1, VALUES), n, dtype=np.int32), np.array([40])) for n in (1, 2))
    assert alone == two


def test_sides_are_one_value_whichever_is_named_first() -> None:
    a, b, none = np.array([[7]]), np.array([[9]]), np.array([0])
    assert np.array_equal(values(none, none, a, b, a, b, none, none), values(none, none, b, a, b, a, none, none))
    assert values(none, none, a, b * 0, a, b * 0, none - 1, none)[0].tolist()[:3] == [0, 0, 0]


def test_the_bin_of_two_is_that_of_their_mean_and_no_higher_than_the_last() -> None:
    one = sum(100 << (BITS * k) for k in range(VALUES))
    assert rare_of(one, one, NAME, 28, 8) == 7
    assert rare_of(one, 0, NAME, 28, 8) == 3
    assert rare_of(0, 0, NAME, 28, 8) == 0
