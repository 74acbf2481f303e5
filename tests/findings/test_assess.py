import datetime as dt
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.findings.assess import SCHEMA, assess
from treve.findings.reasons import read_reasons
from treve.terms.model import Geometry

from .theatre import (
    GOVERNMENT,
    HTS,
    IDLIB,
    ISIL,
    NOWHERE,
    RAQQA,
    READINGS,
    UMBRELLA,
    actors,
    at,
    frame,
    incident,
    judged,
    kinds,
    parameters,
    syria,
    valdria,
)

SIGNATORIES = ("jaysh-al-islam", "faylaq-al-sham", "levant-front", "jaysh-idlib", "thuwar-ahl-al-sham")


@pytest.mark.parametrize("which", READINGS)
@pytest.mark.parametrize(
    ("side_a", "side_b", "grounds"),
    [
        (ISIL, "sdf", {"excluded_actor"}),
        ("turkey", ISIL, {"excluded_actor"}),
        (ISIL, "civilians", {"excluded_actor"}),
        (GOVERNMENT, ISIL, {"excluded_actor"}),
        (UMBRELLA, ISIL, {"excluded_actor"}),
        ("hawar-kilis-operations-room", "sdf", {"unbound_actor"}),
        (GOVERNMENT, "sdf", {"unbound_actor"}),
        ("israel", GOVERNMENT, {"unbound_actor"}),
        ("jaysh-al-islam", "faylaq-al-sham", {"not_between_protected_sides"}),
        ("jaysh-al-islam", [HTS, "faylaq-al-rahman"], {"not_between_protected_sides"}),
        ("faylaq-al-sham", HTS, {"excluded_actor", "not_between_protected_sides"}),
    ],
)
def test_a_pair_outside_the_agreement_is_never_a_violation_and_says_why(
    which: str, side_a: object, side_b: object, grounds: set[str]
) -> None:
    found = judged(incident("x", side_a, side_b))["x", which]
    assert found["verdict"] == "not_covered"
    assert found["ground"] in grounds
    assert found["probability_ppm"] == 0


@pytest.mark.parametrize("which", READINGS)
@pytest.mark.parametrize("group", SIGNATORIES)
@pytest.mark.parametrize("place", [{}, {"place_class": "near", "radius_m": 25_000}])
def test_the_government_against_a_signatory_alone_is_a_violation(which: str, group: str, place: dict[str, Any]) -> None:
    found = judged(incident("x", GOVERNMENT, group, **place))["x", which]
    assert (found["verdict"], found["clause"], found["standing"]) == ("violation", "no-attacks", "computed")
    assert found["probability_ppm"] > 900_000


def test_the_same_before_the_agreement_is_outside() -> None:
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", "2016-12-29"))["x", "guarantors"]
    assert (found["verdict"], found["ground"], found["clause"]) == ("outside", "before", "entry-into-force")


def test_a_civil_day_is_laid_on_the_days_of_the_theatre() -> None:
    """30 December begins in Damascus two hours before it does in UTC; not one second of it lies before."""
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", "2016-12-30"))["x", "guarantors"]
    assert read_reasons(found["reasons"])[0].code == "in_force"


def test_not_in_force_comes_before_everything_else() -> None:
    assert judged(incident("x", ISIL, "sdf", "2016-12-01"))["x", "guarantors"]["verdict"] == "outside"


def test_a_missing_date_is_never_no_violation() -> None:
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", None))["x", "guarantors"]
    assert (found["verdict"], found["ground"]) == ("undetermined", "date")
    assert "date" in found["would_settle"]


def test_a_missing_date_does_not_matter_where_a_side_is_excluded() -> None:
    assert judged(incident("x", ISIL, "sdf", None))["x", "guarantors"]["verdict"] == "not_covered"


@pytest.mark.parametrize("which", READINGS)
def test_an_unknown_attacker_of_an_excluded_group_is_not_covered(which: str) -> None:
    found = judged(incident("x", [], ISIL, **NOWHERE))["x", which]
    assert (found["verdict"], found["ground"]) == ("not_covered", "excluded_actor")


@pytest.mark.parametrize(("side_a", "side_b"), [([], GOVERNMENT), (GOVERNMENT, []), ([], [])])
def test_an_unknown_side_that_may_be_bound_is_undetermined(side_a: object, side_b: object) -> None:
    found = judged(incident("x", side_a, side_b))["x", "guarantors"]
    assert found["verdict"] == "undetermined"
    assert 0 < found["probability_ppm"] < 660_000
    assert found["ground"] == "sides"


def test_a_row_known_to_the_country_only_is_undetermined_where_fights_with_excluded_groups_went_on() -> None:
    fight = incident("fight", GOVERNMENT, ISIL, **at(RAQQA, "Ar Raqqah Governorate"))
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", **NOWHERE), fight)["x", "guarantors"]
    assert (found["verdict"], found["ground"]) == ("undetermined", "combat_area")


def test_the_excluded_front_depends_on_the_reading() -> None:
    found = judged(incident("x", GOVERNMENT, HTS, **at(IDLIB, "Idlib Governorate")))
    assert found["x", "guarantors"]["ground"] == "excluded_actor"
    for which in ("as-agreed", "opposition"):
        assert (found["x", which]["verdict"], found["x", which]["ground"]) == ("undetermined", "terms")
    assert "exclusion:hts" in found["x", "as-agreed"]["open_points"]
    assert found["x", "opposition"]["open_points"] == ["member:opposition/hts"]


def test_a_contested_signature_keeps_the_matter_open_until_a_reading_settles_it() -> None:
    found = judged(incident("x", GOVERNMENT, "ahrar-al-sham"))
    assert found["x", "as-agreed"]["open_points"] == ["member:opposition/ahrar-al-sham"]
    assert found["x", "as-agreed"]["verdict"] == "undetermined"
    assert found["x", "guarantors"]["verdict"] == "violation"


def test_membership_that_is_only_claimed_does_not_carry_a_violation_alone() -> None:
    found = judged(incident("x", GOVERNMENT, "southern-front"))["x", "guarantors"]
    assert found["verdict"] == "undetermined"
    assert found["probability_ppm"] > 660_000


def test_a_group_is_judged_by_what_it_belonged_to_on_the_day() -> None:
    found = judged(
        incident("merged", GOVERNMENT, "nour-al-din-al-zenki", "2017-03-01"),
        incident("apart", GOVERNMENT, "nour-al-din-al-zenki", "2017-09-01"),
    )
    assert found["merged", "guarantors"]["ground"] == "excluded_actor"
    assert found["apart", "guarantors"]["verdict"] == "undetermined"


def test_near_fighting_with_an_excluded_group_a_violation_is_less_likely_and_the_reason_says_so() -> None:
    near = incident("fight", "jaysh-al-islam", ISIL, "2017-03-02")
    alone = judged(incident("x", GOVERNMENT, "jaysh-al-islam"))["x", "guarantors"]
    beside = judged(incident("x", GOVERNMENT, "jaysh-al-islam"), near)["x", "guarantors"]
    long_after = judged(
        incident("x", GOVERNMENT, "jaysh-al-islam"), incident("fight", "jaysh-al-islam", ISIL, "2017-11-06")
    )
    assert beside["probability_ppm"] < alone["probability_ppm"] - 300_000
    assert "combat_near" in [one.code for one in read_reasons(beside["reasons"])]
    assert beside["verdict"] == "undetermined"
    assert long_after["x", "guarantors"]["probability_ppm"] == alone["probability_ppm"]


def test_an_umbrella_is_neither_always_undetermined_nor_always_a_violation() -> None:
    found = judged(
        incident("ghouta", GOVERNMENT, UMBRELLA),
        incident("ghouta-named", GOVERNMENT, UMBRELLA, mentions=["jaysh-al-islam"]),
        incident("ghouta-excluded", GOVERNMENT, UMBRELLA, mentions=[HTS]),
        incident("idlib", GOVERNMENT, UMBRELLA, **at(IDLIB, "Idlib Governorate")),
        incident("idlib-late", GOVERNMENT, UMBRELLA, "2017-10-01", **at(IDLIB, "Idlib Governorate")),
    )
    chance = {name: found[name, "guarantors"]["probability_ppm"] for name, _ in found}
    assert chance["ghouta-named"] > chance["ghouta"] > chance["idlib"] > chance["idlib-late"]
    assert chance["ghouta"] > chance["ghouta-excluded"]
    verdicts = {found[name, "guarantors"]["verdict"] for name, _ in found}
    assert verdicts == {"violation", "undetermined"}


def test_a_joint_side_of_bound_and_excluded_groups_is_open_until_a_reading_says() -> None:
    found = judged(incident("x", GOVERNMENT, ["faylaq-al-sham", HTS]))
    assert found["x", "guarantors"]["verdict"] == "undetermined"
    assert "joint:hts" in found["x", "guarantors"]["open_points"]
    assert found["x", "opposition"]["verdict"] == "violation"


def test_a_sides_violence_against_civilians_hangs_on_whether_the_rule_protects_them() -> None:
    found = judged(incident("x", GOVERNMENT, "civilians", kind="civilians_attacked", direction="a_to_b"))
    assert found["x", "guarantors"]["verdict"] == "undetermined"
    assert found["x", "guarantors"]["open_points"] == ["protects:no-attacks/civilians"]


def test_an_aggregate_may_be_likely_to_hold_a_violation_that_nobody_can_name() -> None:
    one = incident("one", GOVERNMENT, UMBRELLA, **NOWHERE)
    found = judged(one, one | {"incident": "sum", "aggregate": True, "killed_best": 43})
    assert found["sum", "guarantors"]["verdict"] == "undetermined"
    assert found["sum", "guarantors"]["ground"] == "several_events"
    assert found["sum", "guarantors"]["probability_ppm"] > 660_000 > found["one", "guarantors"]["probability_ppm"]


def test_an_act_that_no_rule_names_is_not_covered() -> None:
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", kind="quiet_period"))["x", "guarantors"]
    assert (found["verdict"], found["ground"]) == ("not_covered", "act_not_prohibited")


def test_an_unknown_act_between_the_sides_is_undetermined() -> None:
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam", kind="unknown"))["x", "guarantors"]
    assert (found["verdict"], found["ground"]) == ("undetermined", "act")


def test_a_place_outside_the_only_rule_that_names_the_act_is_outside() -> None:
    far = incident(
        "far",
        "valdrian-government",
        [],
        "2025-03-10",
        kind="uav_over",
        country=None,
        adm1=None,
        place_name=None,
        lat_e7=33_550_0000,
        lon_e7=-39_000_0000,
        radius_m=100,
        place_class="exact",
    )
    near = far | {"incident": "near", "lat_e7": 33_412_0000, "lon_e7": -38_905_0000}
    found = judged(far, near, terms=valdria())
    assert (found["far", "government"]["verdict"], found["far", "government"]["ground"]) == ("outside", "beyond_area")
    assert found["far", "government"]["clause"] == "art-5"
    assert found["near", "government"]["verdict"] != "outside"


def test_an_excluded_area_with_an_outline_is_outside_by_its_own_clause() -> None:
    terms = syria()
    square = Geometry(
        by="x",
        standing="agreed",
        precision_m=0,
        source="x",
        rings=[[(36.0, 33.0), (37.0, 33.0), (37.0, 34.0), (36.0, 34.0)]],
    )
    zones = [
        zone.model_copy(update={"geometries": [square], "clause": "terrorist-groups"})
        if zone.id == "combat-areas-isil"
        else zone
        for zone in terms.zones
    ]
    found = judged(incident("x", GOVERNMENT, "jaysh-al-islam"), terms=terms.model_copy(update={"zones": zones}))[
        "x", "guarantors"
    ]
    assert (found["verdict"], found["ground"], found["clause"]) == ("outside", "excluded_area", "terrorist-groups")


def test_what_is_outside_always_says_why() -> None:
    rows = [incident(str(k), GOVERNMENT, "jaysh-al-islam", day) for k, day in enumerate(("2016-01-01", "2016-12-29"))]
    for found in judged(*rows).values():
        assert found["verdict"] == "outside"
        assert read_reasons(found["reasons"])[0].code == "before_force"


def test_one_source_alone_is_said_to_be_one_source_alone() -> None:
    codes = [one.code for one in read_reasons(judged(incident("x", GOVERNMENT, ISIL))["x", "guarantors"]["reasons"])]
    assert codes[-1] == "one_source"


def test_there_is_one_finding_for_each_incident_and_reading_in_order() -> None:
    rows = frame(incident("b", GOVERNMENT, ISIL), incident("a", ISIL, "sdf"))
    out = assess(rows, syria(), None, actors(), kinds(), parameters())
    assert out.select("incident", "reading").rows() == [(name, which) for name in "ab" for which in READINGS]
    assert dict(out.schema) == SCHEMA


def test_no_incidents_give_no_findings() -> None:
    out = assess(frame(incident("a", ISIL, "sdf")).clear(), syria(), None, actors(), kinds(), parameters())
    assert len(out) == 0


def test_two_rows_of_one_incident_are_refused() -> None:
    with pytest.raises(Refused, match="two rows"):
        judged(incident("a", ISIL, "sdf"), incident("a", ISIL, "sdf"))


SIDES = st.sampled_from(
    [
        [],
        [GOVERNMENT],
        [UMBRELLA],
        [ISIL],
        [HTS],
        ["sdf"],
        ["jaysh-al-islam"],
        ["ahrar-al-sham", HTS],
        ["civilians"],
    ]
)
PLACES = st.sampled_from(
    [
        {},
        NOWHERE,
        at(IDLIB, "Idlib Governorate"),
        at(RAQQA, "Ar Raqqah Governorate", place_class="near", radius_m=25_000),
        {"place_class": "province", "radius_m": 60_000},
    ]
)
ROWS = st.builds(
    lambda a, b, day, place: incident("", a, b, day, **place),
    SIDES,
    SIDES,
    st.sampled_from([None, "2016-12-29", "2017-01-10", "2017-03-01", "2017-03-09"]),
    PLACES,
)


@settings(max_examples=30, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=8), st.randoms())
def test_the_order_of_incidents_does_not_matter(rows: list[dict[str, object]], chance: object) -> None:
    named = [row | {"incident": str(k)} for k, row in enumerate(rows)]
    mixed = list(named)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    schema = frame(*named, incident("full", GOVERNMENT, ISIL, mentions=[HTS])).schema
    out = [
        assess(pl.DataFrame(some, schema=schema), syria(), None, actors(), kinds(), parameters())
        for some in (named, mixed)
    ]
    assert out[0].equals(out[1])


@settings(max_examples=40, deadline=None)
@given(st.lists(ROWS, min_size=1, max_size=6))
def test_every_probability_lies_between_its_bounds_and_every_verdict_has_its_reasons(
    rows: list[dict[str, object]],
) -> None:
    for found in judged(*(row | {"incident": str(k)} for k, row in enumerate(rows))).values():
        assert 0 <= found["least_ppm"] <= found["probability_ppm"] + 1
        assert found["probability_ppm"] <= found["most_ppm"] + 1 <= 1_000_001
        assert len(read_reasons(found["reasons"])) >= 2
        assert bool(found["would_settle"]) == (found["verdict"] == "undetermined")
        if found["verdict"] in ("not_covered", "outside"):
            assert found["probability_ppm"] < parameters().ruled_out_below_ppm
        if found["verdict"] == "violation":
            assert found["probability_ppm"] >= parameters().violation_from_ppm


@settings(max_examples=25, deadline=None)
@given(st.integers(-60_0000000, 60_0000000), st.lists(ROWS, min_size=2, max_size=6))
def test_turning_the_globe_changes_nothing(turn_e7: int, rows: list[dict[str, object]]) -> None:
    nameless = {"country": None, "adm1": None, "place_name": None}
    named = [row | nameless | {"incident": str(k)} for k, row in enumerate(rows)]
    turned = [row | {"lon_e7": row["lon_e7"] + turn_e7} if isinstance(row["lon_e7"], int) else row for row in named]
    terms = syria()
    zones = [
        zone.model_copy(
            update={
                "geometries": [
                    shape.model_copy(
                        update={"rings": [[(x + turn_e7 / 1e7, y) for x, y in ring] for ring in shape.rings]}
                    )
                    for shape in zone.geometries
                ]
            }
        )
        for zone in terms.zones
    ]
    here, there = judged(*named), judged(*turned, terms=terms.model_copy(update={"zones": zones}))
    for key, found in here.items():
        assert found["verdict"] == there[key]["verdict"]
        assert abs(found["probability_ppm"] - there[key]["probability_ppm"]) <= 100


@pytest.mark.parametrize("day", ["2017-01-05", "2017-03-01", "2017-10-01"])
@pytest.mark.parametrize("adm1", ["Idlib Governorate", "Rif Dimashq Governorate", "Hamah Governorate", "Atlantis"])
def test_an_umbrella_lies_between_the_least_and_the_greatest_of_whom_it_may_stand_for(adm1: str, day: str) -> None:
    may_be = [groups for groups, _ in actors().candidates([UMBRELLA], adm1, dt.date.fromisoformat(day))]
    rows = [incident(f"{k:02}", GOVERNMENT, list(groups), day, adm1=adm1) for k, groups in enumerate(may_be)]
    found = judged(*rows, incident("whole", GOVERNMENT, UMBRELLA, day, adm1=adm1))
    for which in READINGS:
        parts = [found[row["incident"], which]["probability_ppm"] for row in rows]
        assert min(parts) <= found["whole", which]["probability_ppm"] <= max(parts)


@settings(max_examples=25, deadline=None)
@given(st.integers(3285, 3400), st.integers(-3950, -3830), st.integers(1, 40))
def test_a_more_precise_place_is_called_outside_only_with_the_reason_stated(lat: int, lon: int, radius_km: int) -> None:
    vague = incident(
        "vague",
        "valdrian-government",
        "serre-front",
        "2025-03-10",
        country=None,
        adm1=None,
        place_name=None,
        lat_e7=lat * 100_000,
        lon_e7=lon * 100_000,
        radius_m=radius_km * 1_000,
        place_class="near",
    )
    exact = vague | {"incident": "zexact", "radius_m": 50, "place_class": "exact"}
    found = judged(vague, exact, terms=valdria())
    before, after = (found[name, "government"] for name in ("vague", "zexact"))
    if after["verdict"] == "outside":
        assert after["ground"] == "beyond_area"
        assert "outside_zone" in [one.code for one in read_reasons(after["reasons"])]
    if before["verdict"] == "outside":
        assert after["verdict"] == "outside"


def test_a_date_that_may_lie_on_both_sides_lies_between_the_two() -> None:
    week = incident("week", GOVERNMENT, "jaysh-al-islam", "2016-12-27")
    week["end_s"] = week["start_s"] + 6 * 86_400
    found = judged(week, incident("in", GOVERNMENT, "jaysh-al-islam", "2016-12-31"))
    assert found["week", "guarantors"]["verdict"] == "undetermined"
    assert 400_000 < found["week", "guarantors"]["probability_ppm"] < found["in", "guarantors"]["probability_ppm"]


@pytest.mark.parametrize("which", READINGS)
def test_what_only_a_party_says_is_an_allegation_and_never_called_a_violation(which: str) -> None:
    row = incident("x", GOVERNMENT, "jaysh-al-islam", direction="a_to_b", reports=1)
    seen = judged(row)["x", which]
    alleged = judged({**row, "parties_only": True})["x", which]
    assert seen["verdict"] == "violation"
    assert alleged["verdict"] == "undetermined"
    assert "word" in alleged["would_settle"]
    assert alleged["probability_ppm"] == pytest.approx(
        seen["probability_ppm"] * parameters().party_word_ppm / 1e6, abs=2
    )
    assert alleged["least_ppm"] == 0
    assert "parties_only" in {one.code for one in read_reasons(alleged["reasons"])}


@pytest.mark.parametrize("which", READINGS)
def test_an_allegation_against_a_group_that_is_left_out_is_not_covered_whoever_says_so(which: str) -> None:
    found = judged(incident("x", ISIL, GOVERNMENT, parties_only=True))["x", which]
    assert found["verdict"] == "not_covered"
