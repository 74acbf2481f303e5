from hypothesis import given
from hypothesis import strategies as st

from treve.release.marking import LABELS, NOBODY, Marking, make, write
from treve.release.members import KINDS, ROLES, Members, Organisation, Person
from treve.release.predicate import PUBLIC, audience_of, decide
from treve.release.standing import Signed, narrows, stand

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


GONE = frozenset({"person f"})


def later(becomes: Marking, organisation: str | None, record: int | None = None, by: str = "person g") -> Signed:
    return Signed("e9", by, None, (("e1", record),), becomes, organisation, GONE)


def test_of_somebody_without_a_key_left_their_organisation_narrows_and_does_not_widen() -> None:
    theirs = Signed("e1", "person f", write(GREEN), organisation="front")
    assert stand([theirs, later(AMBER, "front")]).marking("e1", 0) == AMBER
    assert stand([theirs, later(NOBODY, "front", 0)]).marking("e1", 0) == NOBODY
    for becomes, organisation in ((CLEAR, "front"), (AMBER, "government"), (AMBER, None)):
        standing = stand([theirs, later(becomes, organisation)])
        assert standing.marking("e1", 0) == GREEN
        assert standing.refused == (("e9", "e1"),)
    still_there = stand([theirs, later(AMBER, "front")._replace(silent=frozenset())])
    assert still_there.refused == (("e9", "e1"),)


def test_narrowing_the_whole_does_not_widen_a_record_that_its_author_had_narrowed() -> None:
    theirs = Signed("e1", "person f", write(GREEN), organisation="front")
    taken_back = Signed("e2", "person f", None, (("e1", 3),), NOBODY, "front")
    standing = stand([theirs, taken_back, later(AMBER, "front")])
    assert (standing.marking("e1", 0), standing.marking("e1", 3)) == (AMBER, NOBODY)


ORGANISATIONS = ("mission", "front", "halmark")
PEOPLE = ("ana", "bo")
REGISTERS = st.builds(
    lambda kinds, client, homes, roles: Members(
        {
            name: Organisation(name, {}, kind, name == "mission", ("front",) if name == client else ())
            for name, kind in zip(ORGANISATIONS, kinds, strict=True)
        },
        {
            name: Person(name, name, home, frozenset({role}))
            for name, home, role in zip(PEOPLE, homes, roles, strict=True)
        },
    ),
    st.tuples(*[st.sampled_from(KINDS)] * 3),
    st.sampled_from(ORGANISATIONS),
    st.tuples(*[st.sampled_from(ORGANISATIONS)] * 2),
    st.tuples(*[st.sampled_from(ROLES)] * 2),
)
MARKINGS = st.builds(
    lambda label, to: Marking(label, tuple(sorted(to)) if label not in (None, "TLP:CLEAR") else ()),
    st.sampled_from([None, *LABELS]),
    st.sets(st.sampled_from([*ORGANISATIONS, *PEOPLE]), min_size=1),
) | st.just(GREEN)


@given(MARKINGS, MARKINGS, REGISTERS, st.sampled_from([None, *ORGANISATIONS]))
def test_what_narrows_is_seen_by_nobody_who_did_not_see_before(
    new: Marking, before: Marking, members: Members, author: str | None
) -> None:
    if narrows(new, before):
        for who in (*ORGANISATIONS, *PEOPLE, PUBLIC):
            audience = audience_of(who, members)
            assert not decide(new, author, audience, members).seen or decide(before, author, audience, members).seen
