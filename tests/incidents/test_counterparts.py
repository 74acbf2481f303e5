import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from treve.incidents.counterparts import Slots, chances, one_each, slots

PAIRS = st.lists(
    st.tuples(st.integers(0, 5), st.integers(6, 11), st.floats(-8, 8)),
    min_size=1,
    max_size=30,
    unique_by=lambda p: p[:2],
)
SOURCE = np.repeat([70, 30], 6)


@given(PAIRS)
def test_no_record_has_more_than_one_counterpart_in_another_source(pairs: list[tuple[int, int, float]]) -> None:
    left, right, nats = (np.array(column) for column in zip(*pairs, strict=True))
    at = slots(left, right, SOURCE)
    likely = one_each(at, nats)
    assert ((likely >= 0) & (likely <= 1)).all()
    for side in at:
        assert np.bincount(side, likely).max() < 1.01


@given(PAIRS)
def test_which_of_two_records_comes_first_does_not_matter(pairs: list[tuple[int, int, float]]) -> None:
    left, right, nats = (np.array(column) for column in zip(*pairs, strict=True))
    there, back = slots(left, right, SOURCE), slots(right, left, SOURCE)
    assert np.array_equal(one_each(there, nats), one_each(back, nats))


def test_a_record_may_have_a_counterpart_in_each_of_two_other_sources() -> None:
    at = slots(np.array([0, 0]), np.array([1, 2]), np.array([5, 6, 7]))
    assert one_each(at, np.array([6.0, 6.0])).min() > 0.99


def test_a_pair_whose_record_fits_another_better_is_less_likely_than_by_itself() -> None:
    at = Slots(np.array([0, 0]), np.array([0, 1]))
    alone = one_each(Slots(np.array([0]), np.array([0])), np.array([1.0]))
    assert one_each(at, np.array([1.0, 4.0]))[0] < 0.1 < alone[0]


def test_as_many_match_as_are_expected_to() -> None:
    rng = np.random.default_rng(8)
    left, right = np.divmod(np.arange(900), 30)
    at = slots(left, right + 30, np.repeat([1, 2], 30))
    assert abs(chances(at, rng.normal(-3, 2, 900), 12.0).sum() - 12) < 0.1
