from hypothesis import given
from hypothesis import strategies as st

from treve.base.doubt import PPM
from treve.terms.model import Reading, Standing, Words
from treve.terms.weigh import Weights, weigh_set

W = Weights()
STANDINGS: tuple[Standing, ...] = ("agreed", "claimed", "contested")


def reading(**settles: bool) -> Reading:
    return Reading(id="r", name=Words(en="R", fr="R"), held_by=[], source="a test", settles=settles)


def members(*standings: Standing) -> list[tuple[str, Standing, str]]:
    return [(f"m{k}", standing, "art-1") for k, standing in enumerate(standings)]


def chances(found: list[tuple[str, Standing, str]], settles: Reading) -> list[tuple[int, bool]]:
    return [(point.chance_ppm, point.open) for point in weigh_set(found, settles, W)]


def test_what_a_reading_settles_as_true_closes_the_set() -> None:
    assert chances(members("contested", "claimed", "agreed"), reading(m1=True)) == [
        (0, False),
        (PPM, False),
        (0, False),
    ]


def test_what_it_settles_as_false_leaves_the_rest_open_among_themselves() -> None:
    found = chances(members("contested", "contested", "claimed"), reading(m0=False))
    assert found == [(0, False), (PPM // 2, True), (PPM // 2, True)]


def test_a_single_one_that_is_left_holds() -> None:
    assert chances(members("contested", "claimed"), reading(m0=False)) == [(0, False), (PPM, False)]


def test_the_agreed_one_holds_where_the_others_are_only_claimed_and_not_where_one_is_contested() -> None:
    assert chances(members("claimed", "agreed"), reading()) == [(0, False), (PPM, False)]
    assert chances(members("contested", "agreed"), reading()) == [(PPM // 2, True), (PPM // 2, True)]


def test_a_set_of_one_is_weighed_by_its_own_standing() -> None:
    assert chances(members("claimed"), reading()) == [(W.claimed_ppm, True)]
    assert chances(members("agreed"), reading()) == [(PPM, False)]


def test_a_reading_that_settles_all_as_false_leaves_nothing() -> None:
    assert chances(members("claimed", "contested"), reading(m0=False, m1=False)) == [(0, False), (0, False)]


@given(
    st.lists(st.sampled_from(STANDINGS), min_size=2, max_size=9),
    st.dictionaries(st.sampled_from([f"m{k}" for k in range(9)]), st.booleans(), max_size=4),
)
def test_the_chances_of_a_set_add_up_to_a_whole_unless_all_are_denied(
    standings: list[Standing], settles: dict[str, bool]
) -> None:
    found = weigh_set(members(*standings), reading(**settles), W)
    denied = all(settles.get(point.name) is False for point in found)
    assert sum(point.chance_ppm for point in found) == (0 if denied else PPM)
    assert sum(point.open for point in found) != 1
    assert all(0 < point.chance_ppm < PPM for point in found if point.open)
