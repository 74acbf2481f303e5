import datetime as dt
from itertools import product

import pytest

from treve.findings.breach import OTHER, PARTY, Judge

from .theatre import GOVERNMENT, HTS, ISIL, actors, parameters, reading, syria

DAY = dt.date(2017, 3, 1).toordinal()


def judge(which: str = "as-agreed", rule: int = 0) -> Judge:
    return Judge(syria(), syria().rules[rule], reading(which), parameters().weights, actors())


def test_a_fight_of_two_bound_sides_is_a_breach_whoever_fired() -> None:
    for way in ("a_to_b", "b_to_a", "unknown"):
        answer = judge().answer((GOVERNMENT,), ("jaysh-al-islam",), way, DAY)
        assert (answer.mean, answer.least, answer.most, answer.turns) == (1.0, 1.0, 1.0, ())


def test_a_group_counts_only_where_it_is_bound_and_not_excluded() -> None:
    answer = judge().answer((GOVERNMENT,), (HTS,), "unknown", DAY)
    assert answer.mean == pytest.approx(0.25)
    assert (answer.least, answer.most) == (0.0, 1.0)
    assert answer.turns == ("exclusion:hts", "member:opposition/hts")


def test_a_claim_is_weighed_and_a_quarrel_is_not() -> None:
    claimed = judge().answer((GOVERNMENT,), ("southern-front",), "unknown", DAY)
    contested = judge().answer((GOVERNMENT,), ("ahrar-al-sham",), "unknown", DAY)
    assert claimed.firm == pytest.approx(0.7)
    assert claimed.least == 0.0
    assert (contested.firm, contested.least) == (0.0, 0.0)


def test_an_affiliate_of_an_excluded_group_is_excluded_with_it() -> None:
    assert "excluded_actor" in judge().answer((GOVERNMENT,), ("jaysh-khalid-ibn-al-walid",), "unknown", DAY).grounds


def test_somebody_of_a_party_is_bound_and_somebody_else_is_not() -> None:
    assert judge().answer((GOVERNMENT,), (PARTY + "opposition",), "unknown", DAY).least == 1
    assert judge().answer((GOVERNMENT,), (PARTY + "government",), "unknown", DAY).most == 0
    assert judge().answer((GOVERNMENT,), (OTHER,), "unknown", DAY).grounds >= {"unbound_actor"}


def test_a_guarantor_of_whose_acts_the_terms_are_silent_may_be_bound() -> None:
    answer = judge().answer(("russia",), ("jaysh-al-islam",), "a_to_b", DAY)
    assert (answer.least, answer.most, answer.turns) == (0.0, 1.0, ("own_acts:russia",))


def test_who_attacks_civilians_is_asked_and_who_is_attacked_by_them_is_not() -> None:
    answer = judge().answer(("sdf",), ("civilians",), "a_to_b", DAY)
    assert "unbound_actor" in answer.grounds
    assert judge().answer((GOVERNMENT,), ("civilians",), "a_to_b", DAY).turns == ("protects:no-attacks/civilians",)


def test_swapping_sides_and_direction_changes_no_answer() -> None:
    names = (GOVERNMENT, "jaysh-al-islam", "ahrar-al-sham", HTS, ISIL, "sdf", "russia", "civilians", OTHER)
    swap = {"a_to_b": "b_to_a", "b_to_a": "a_to_b", "unknown": "unknown"}
    one = judge()
    for a, b in product(names, repeat=2):
        for way, back in swap.items():
            assert one.answer((a,), (b,), way, DAY) == one.answer((b,), (a,), back, DAY)  # type: ignore[arg-type]


def test_the_mean_and_the_firm_answer_lie_within_the_bounds() -> None:
    names = (GOVERNMENT, "jaysh-al-islam", "ahrar-al-sham", "southern-front", HTS, "hezbollah", "turkey", "civilians")
    one = judge()
    for a, b, c in product(names, repeat=3):
        answer = one.answer((a,), tuple(sorted({b, c})), "unknown", DAY)
        assert answer.least <= answer.firm <= answer.mean + 1e-12
        assert answer.mean <= answer.most + 1e-12
        assert bool(answer.grounds) == (answer.least == 0)


def test_very_many_open_points_are_taken_together_and_keep_their_bounds() -> None:
    claimed = [one.actor for one in syria().parties[1].members if one.standing == "claimed"]
    answer = judge().answer((GOVERNMENT,), tuple(sorted({*claimed, HTS})), "unknown", DAY)
    assert (answer.least, answer.mean, answer.most) == (0.0, 0.5, 1.0)
    assert len(answer.turns) > 12
