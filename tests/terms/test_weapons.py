import pytest

from treve.terms.weapons import _WITH, KINDS, done_with


@pytest.mark.parametrize(
    ("act", "wanted", "answer"),
    [
        ("mortar", ["mortar"], True),
        ("mortar", ["artillery"], False),
        ("shelling", ["artillery", "mortar", "mlrs"], True),
        ("shelling", ["artillery", "mortar"], None),
        ("shelling", ["small_arms"], False),
        ("air_strike", ["aircraft"], None),
        ("air_strike", ["cluster_munition"], None),
        ("armed_clash", ["tank"], None),
        ("unknown", ["tank"], None),
    ],
)
def test_an_act_tells_of_its_weapon_no_more_than_its_kind_does(
    act: str, wanted: list[str], answer: bool | None
) -> None:
    assert done_with(act, wanted) is answer


def test_every_act_that_is_known_by_its_weapon_is_a_kind_of_the_register(kinds: set[str]) -> None:
    assert _WITH.keys() <= kinds
    assert {one for pair in _WITH.values() for some in pair for one in some} <= set(KINDS)


def test_naming_every_kind_of_weapon_leaves_no_act_out() -> None:
    assert all(done_with(act, KINDS) for act in _WITH)
