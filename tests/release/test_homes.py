"""Whose an entry is, as registers of members come, change people and are erased."""

from hypothesis import given
from hypothesis import strategies as st

from treve.release.homes import Homes

REGISTERS = st.lists(
    st.one_of(st.none(), st.dictionaries(st.sampled_from(["ana", "bo"]), st.sampled_from(["mission", "front"]))),
    max_size=6,
)


def numbered(registers: list[dict[str, str] | None]) -> Homes:
    return Homes([(2 * at, homes) for at, homes in enumerate(registers)])


def test_who_changes_sides_takes_nothing_along() -> None:
    homes = Homes([(3, {"ana": "mission"}), (9, {"ana": "front"}), (12, {})])
    assert [homes.of("ana", at) for at in (4, 9, 10, 13, 99)] == ["mission", "mission", "front", "front", "front"]


def test_who_signed_before_any_register_is_of_the_organisation_that_names_them_first() -> None:
    assert Homes([(3, {"bo": "front"}), (5, {"ana": "mission"})]).of("ana", 1) == "mission"
    assert Homes([]).of("ana", 1) is None


def test_where_a_register_was_erased_between_both_neighbours_must_agree() -> None:
    assert Homes([(1, {"ana": "mission"}), (3, None), (9, {"ana": "front"})]).of("ana", 5) is None
    assert Homes([(1, {"ana": "mission"}), (3, None), (9, {"ana": "mission"})]).of("ana", 5) == "mission"
    assert Homes([(1, {"ana": "mission"}), (3, None)]).of("ana", 5) is None
    assert Homes([(3, None), (9, {"ana": "mission"})]).of("ana", 1) is None


@given(REGISTERS, st.sampled_from(["ana", "bo"]), st.integers(0, 14), st.integers(0, 5))
def test_erasing_a_register_moves_nobody_from_one_organisation_to_another(
    registers: list[dict[str, str] | None], person: str, index: int, gone: int
) -> None:
    before = numbered(registers).of(person, index)
    after = numbered([None if at == gone else each for at, each in enumerate(registers)]).of(person, index)
    assert after in (before, None) or before is None


@given(REGISTERS, st.sampled_from(["ana", "bo"]), st.integers(0, 11), st.dictionaries(st.just("ana"), st.just("front")))
def test_a_later_register_changes_nothing_that_was_certain(
    registers: list[dict[str, str] | None], person: str, index: int, later: dict[str, str]
) -> None:
    index = min(index, 2 * len(registers))
    before = numbered(registers).of(person, index)
    assert before is None or numbered([*registers, later]).of(person, index) == before


def test_who_changes_sides_is_another_author_and_the_one_before_is_silent() -> None:
    homes = Homes([(1, {"ana": "mission"}), (5, {"ana": "front"})])
    principals = {"ana": "person ana"}
    assert homes.author("person ana", "ana", 3) == ("person ana of mission", "mission")
    assert homes.author("person ana", "ana", 6) == ("person ana of front", "front")
    assert homes.silent(principals, (), 3) == {"person ana of front"}
    assert homes.silent(principals, (), 6) == {"person ana of mission"}
    both = {"person ana", "person ana of mission", "person ana of front"}
    assert homes.silent(principals, ("person ana",), 6) == both
