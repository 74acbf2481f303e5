import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.release.members import MEMBERS

from treve.base.errors import Refused
from treve.release.marking import LABELS, NOBODY, Marking, make
from treve.release.members import NO_MEMBERS
from treve.release.predicate import OPERATOR, PUBLIC, Audience, audience_of, decide

EVERYBODY = (*MEMBERS.organisations, *MEMBERS.people, PUBLIC)
READERS = tuple(who for who in EVERYBODY if audience_of(who, MEMBERS).reads)


def seers(marking: Marking, author: str | None = "mission") -> set[str]:
    return {who for who in EVERYBODY if decide(marking, author, audience_of(who, MEMBERS), MEMBERS).seen}


OWN = {"mission", "saal", "ana"}


@pytest.mark.parametrize(
    ("marking", "beside_the_author"),
    [
        (NOBODY, set()),
        (make("clear"), set(READERS) - OWN),
        (make("green"), set(READERS) - OWN - {PUBLIC}),
        (make("green", ("front",)), {"front", "liaison-f", "observer-f"}),
        (make("amber+strict", ("government",)), {"government", "liaison-g"}),
        (make("amber", ("government",)), {"government", "liaison-g", "halmark", "aske"}),
        (make("amber+strict", ("liaison-f",)), {"front", "liaison-f", "observer-f"}),
        (make("amber", ("nobody-here",)), set()),
    ],
)
def test_each_label_reaches_whom_it_says_and_nobody_else(marking: Marking, beside_the_author: set[str]) -> None:
    assert seers(marking) == OWN | beside_the_author


def test_red_reaches_the_persons_named_and_not_even_the_rest_of_the_author_s_house() -> None:
    assert seers(make("red", ("pauline", "saal"))) == {"pauline", "saal"}
    assert seers(make("red", ("front",))) == set()


def test_another_organisation_s_unmarked_entry_is_seen_by_its_own_readers_alone() -> None:
    assert seers(NOBODY, "front") == {"front", "liaison-f", "observer-f"}


def test_an_administrator_and_an_auditor_see_no_contents_whatever_the_marking() -> None:
    for label, author in itertools.product(LABELS, ("mission", "front", None)):
        found = seers(make(label, () if label == "TLP:CLEAR" else ("root", "audit", "mission")), author)
        assert not found & {"root", "audit"}


def test_before_anybody_has_a_role_the_operator_sees_all_and_afterwards_nobody_is_the_operator() -> None:
    operator = audience_of(OPERATOR, NO_MEMBERS)
    assert decide(NOBODY, None, operator, NO_MEMBERS).seen
    with pytest.raises(Refused):
        audience_of(OPERATOR, MEMBERS)


def test_an_unknown_member_is_refused_by_name() -> None:
    with pytest.raises(Refused) as why:
        audience_of("spy", MEMBERS)
    assert "spy" in why.value.what


@given(
    st.sampled_from(LABELS),
    st.lists(st.sampled_from((*MEMBERS.organisations, *MEMBERS.people)), min_size=1, max_size=4),
    st.sampled_from(("mission", "front", "halmark")), st.sampled_from(EVERYBODY),
)  # fmt: skip
def test_a_narrower_label_for_the_same_recipients_never_shows_more(
    label: str, to: list[str], author: str, who: str
) -> None:
    audience = audience_of(who, MEMBERS)
    width = LABELS.index(next(each for each in LABELS if each == label))
    narrow = decide(make(label, () if label == "TLP:CLEAR" else tuple(to)), author, audience, MEMBERS).seen
    if not narrow:
        return
    # Persons named under RED are of organisations that a wider label reaches; GREEN is taken without a list.
    for wider in LABELS[width + 1 :]:
        recipients = () if wider in ("TLP:CLEAR", "TLP:GREEN") else tuple(to)
        assert decide(make(wider, recipients), author, audience, MEMBERS).seen


@given(st.sampled_from(LABELS), st.sampled_from(EVERYBODY))
def test_the_decision_says_why(label: str, who: str) -> None:
    found = decide(
        make(label, () if label == "TLP:CLEAR" else ("front",)), "mission", audience_of(who, MEMBERS), MEMBERS
    )
    assert found.why


def test_an_audience_without_an_organisation_is_the_public() -> None:
    assert audience_of(PUBLIC, MEMBERS) == Audience(PUBLIC, None, None, reads=True)
