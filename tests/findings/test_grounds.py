from typing import Any

import pytest

from treve.base.lang import Lang
from treve.findings.reasons import read_reasons
from treve.findings.words import Speaker

from .theatre import GOVERNMENT, HTS, IDLIB, ISIL, NOWHERE, UMBRELLA, actors, at, incident, judged, kinds, syria

ZENKI = "nour-al-din-al-zenki"


def one(*row: Any, reading: str = "guarantors", **more: Any) -> dict[str, Any]:
    return judged(incident("x", *row, **(at(IDLIB, "Idlib Governorate") | more)))["x", reading]


def values(found: dict[str, Any], code: str) -> list[Any]:
    return [each.values for each in read_reasons(found["reasons"]) if each.code == code]


@pytest.mark.parametrize(
    ("group", "day", "left_out"),
    [
        (ZENKI, "2017-01-10", [HTS]),
        (ZENKI, "2017-03-10", [HTS, ZENKI]),
        (ZENKI, "2017-08-31", [HTS]),
        ("liwa-al-aqsa", "2017-02-13", [HTS]),
    ],
)
def test_a_group_is_called_left_out_only_while_it_belonged_to_one_that_is(
    group: str, day: str, left_out: list[str]
) -> None:
    found = one(group, HTS, day)
    assert found["ground"] == "excluded_actor"
    assert values(found, "excluded_actor")[0]["actors"] == left_out


def test_over_weeks_a_group_with_dated_ties_is_not_called_left_out() -> None:
    found = one(ZENKI, HTS, "2017-08-20", end_s=incident("y", ZENKI, HTS, "2017-08-31")["end_s"])
    assert values(found, "excluded_actor")[0]["actors"] == [HTS]
    assert not values(found, "part_of")


def test_a_group_that_is_left_out_as_part_of_another_cites_that_exclusion_and_says_of_whom_it_was_part() -> None:
    found = one(GOVERNMENT, ZENKI, "2017-03-10")
    assert (found["ground"], found["clause"]) == ("excluded_actor", "terrorist-groups")
    assert values(found, "part_of")[0]["groups"] == [HTS]
    assert not values(one(GOVERNMENT, ZENKI, "2017-01-10"), "part_of")


def test_whom_a_loose_name_may_stand_for_is_not_called_left_out_beside_one_that_is_named() -> None:
    assert values(one(ISIL, UMBRELLA), "excluded_actor")[0]["actors"] == [ISIL]


def test_that_nobodys_word_binds_a_side_rests_on_the_rule_and_on_no_partys_clause() -> None:
    found = one("sdf", GOVERNMENT, direction="a_to_b", kind="air_strike")
    assert (found["ground"], found["clause"]) == ("unbound_actor", "no-attacks")


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_bounds_that_come_from_the_place_are_not_said_to_come_from_the_terms(lang: Lang) -> None:
    isil = incident("isil", GOVERNMENT, ISIL)
    found = judged(isil, incident("x", GOVERNMENT, "jaysh-al-islam", **NOWHERE))["x", "guarantors"]
    assert found["verdict"] == "undetermined"
    assert found["open_points"] == []
    said = " ".join(Speaker(syria(), actors(), kinds()).reasons(found["reasons"], lang))
    assert {"en": "where and when exactly", "fr": "moment exacts"}[lang] in said
    assert {"en": "points", "fr": "points"}[lang] not in said


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_a_side_that_the_register_does_not_know_is_not_said_to_have_been_unnamed(lang: Lang) -> None:
    said = " ".join(Speaker(syria(), actors(), kinds()).reasons(one([], "jaysh-al-islam")["reasons"], lang))
    assert {"en": "whom the register", "fr": "que le registre"}[lang] in said
    assert {"en": "nobody named", "fr": "personne de nommé"}[lang] not in said


def test_the_excluded_front_bears_one_name_throughout_a_finding() -> None:
    found = one(GOVERNMENT, "jaysh-al-islam", "2017-01-05")
    said = " ".join(Speaker(syria(), actors(), kinds()).reasons(found["reasons"], "en"))
    assert "Jabhat Fatah al-Sham" in said
    assert "Hayat Tahrir" not in said


def test_somewhere_in_a_country_is_no_nearer_to_fights_for_having_a_pin() -> None:
    pin = NOWHERE | {"lat_e7": 350000000, "lon_e7": 390000000, "radius_m": 400_000, "place_class": "country"}
    rows = [incident(f"isil{n}", GOVERNMENT, ISIL) for n in range(3)]
    bare, pinned = (
        judged(*rows, incident("x", GOVERNMENT, "jaysh-al-islam", **(NOWHERE | {"place_class": "country"} | more)))
        for more in ({}, pin)
    )
    assert bare["x", "guarantors"]["probability_ppm"] == pinned["x", "guarantors"]["probability_ppm"]


@pytest.mark.parametrize("kind", ["siege", "detainees_exchanged", "aid_delivered", "abduction"])
def test_only_a_use_of_weapons_makes_an_area_of_combat(kind: str) -> None:
    row, far = incident("x", GOVERNMENT, "jaysh-al-islam"), incident("isil", GOVERNMENT, ISIL, kind=kind)
    alone, beside = (judged(*rows)["x", "guarantors"]["probability_ppm"] for rows in ([row], [row, far]))
    assert alone == beside


@pytest.mark.parametrize("kind", ["civilians_harmed", "infrastructure_damaged"])
@pytest.mark.parametrize("whom", ["civilians", "jaysh-al-islam", []])
def test_what_tells_only_the_harm_done_is_never_no_violation(kind: str, whom: object) -> None:
    found = judged(incident("x", GOVERNMENT, whom, kind=kind, direction="a_to_b"))["x", "as-agreed"]
    assert found["verdict"] == "undetermined"
    assert judged(incident("x", "sdf", ISIL, kind=kind))["x", "as-agreed"]["verdict"] == "not_covered"
