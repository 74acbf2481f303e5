"""Sets joined pair by pair are what hangs together, and what is kept apart stays so."""

from hypothesis import given
from hypothesis import strategies as st

from treve.base.joined import Joined

PAIRS = st.lists(st.tuples(st.integers(0, 12), st.integers(0, 12)), max_size=20)


@given(PAIRS)
def test_what_hangs_together_by_pairs_is_one_whatever_their_order(pairs: list[tuple[int, int]]) -> None:
    reached = {one: {one} for pair in pairs for one in pair}
    for _ in reached:
        for one, other in pairs:
            both = reached[one] | reached[other]
            reached[one] = reached[other] = both
            for each in both:
                reached[each] = both
    sets = Joined(pairs)
    assert sets.groups() == [sorted(one) for one in sorted({tuple(sorted(each)) for each in reached.values()})]
    assert sets.groups() == Joined(reversed(pairs)).groups()
    assert all(sets.root(one) == min(each) for one, each in reached.items())


@given(st.lists(st.tuples(st.booleans(), st.integers(0, 6), st.integers(0, 6)), max_size=20))
def test_what_was_refused_would_have_broken_what_was_accepted(said: list[tuple[bool, int, int]]) -> None:
    sets = Joined[int]()
    kept = [(same, a, b) for same, a, b in said if (sets.join(a, b) if same else sets.part(a, b))]
    for same, a, b in kept:
        assert (sets.root(a) == sets.root(b)) is same
    for same, a, b in (one for one in said if one not in kept):
        assert (sets.root(a) == sets.root(b)) is not same
