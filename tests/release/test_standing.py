from hypothesis import given
from hypothesis import strategies as st

from treve.release.marking import NOBODY, make, write
from treve.release.standing import Signed, stand

AMBER, GREEN, CLEAR = make("amber", ("front",)), make("green"), make("clear")


def test_an_entry_has_the_marking_that_it_was_signed_with_until_its_author_says_otherwise() -> None:
    before = Signed("e1", "key-a", write(AMBER))
    assert stand([before]).marking("e1", 0) == AMBER
    after = Signed("e2", "key-a", None, (("e1", None),), GREEN)
    assert stand([before, after]).marking("e1", 0) == GREEN


def test_nobody_but_the_author_widens() -> None:
    standing = stand([Signed("e1", "key-a", None), Signed("e2", "key-b", None, (("e1", None),), CLEAR)])
    assert standing.marking("e1", 0) == NOBODY
    assert standing.refused == (("e2", "e1"),)


def test_a_record_may_be_released_alone_and_the_rest_stays_as_it_was() -> None:
    standing = stand([Signed("e1", "a", None), Signed("e2", "a", None, (("e1", 3),), CLEAR)])
    assert standing.marking("e1", 3) == CLEAR
    assert standing.marking("e1", 2) == NOBODY
    assert standing.of_record


def test_of_several_releases_the_last_stands_and_one_of_the_whole_takes_back_those_of_its_records() -> None:
    steps = [
        Signed("e1", "a", None),
        Signed("e2", "a", None, (("e1", 3),), CLEAR),
        Signed("e3", "a", None, (("e1", None),), AMBER),
    ]
    standing = stand(steps)
    assert standing.marking("e1", 3) == AMBER
    assert not standing.of_record


def test_a_release_of_what_is_not_in_the_log_changes_nothing() -> None:
    assert stand([Signed("e2", "a", None, (("e9", None),), CLEAR)]).refused == (("e2", "e9"),)


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 4), st.sampled_from([AMBER, GREEN, CLEAR])), max_size=8)
)
def test_what_others_say_never_matters(said: list[tuple[str, int, object]]) -> None:
    own = [Signed(f"e{n}", "a", write(AMBER)) for n in range(5)]
    told = [
        Signed(f"r{n}", by, None, ((f"e{meant}", None),), marking)  # type: ignore[arg-type]
        for n, (by, meant, marking) in enumerate(said)
    ]
    with_all, by_author = stand([*own, *told]), stand([*own, *(each for each in told if each.author == "a")])
    assert all(with_all.marking(each.entry, 0) == by_author.marking(each.entry, 0) for each in own)
