"""Each condition of the terms, on the Syrian agreement with one thing changed."""

import datetime as dt
from typing import Any

import pytest

from treve.findings.reasons import read_reasons
from treve.terms.model import (
    Choice,
    Derived,
    Event,
    Exclusion,
    Force,
    Geometry,
    Instant,
    Prolongation,
    Span,
    Suspension,
    Terms,
    Told,
    Weapons,
    Words,
)

from .theatre import GOVERNMENT, incident, judged, syria

JAYSH = "jaysh-al-islam"
DOUMA = (33.57, 36.40)
WHO = "the guarantors"


def words(text: str) -> Words:
    return Words(en=text, fr=text)


def at(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text)


def rules(**change: Any) -> Terms:
    """The agreement with its first rule alone, changed."""
    return syria().model_copy(update={"rules": [syria().rules[0].model_copy(update=change)]})


def forced(**change: Any) -> Terms:
    force = syria().in_force.model_copy(update=change)
    return rules().model_copy(update={"in_force": force})


def found(terms: Terms, day: str | None = "2017-03-01", reading: str = "guarantors", **more: Any) -> dict[str, Any]:
    return judged(incident("x", GOVERNMENT, JAYSH, day, **more), terms=terms)["x", reading]


def codes(finding: dict[str, Any]) -> list[str]:
    return [one.code for one in read_reasons(finding["reasons"])]


def settled(terms: Terms, **points: bool) -> Terms:
    """The terms with readings that settle some points."""
    named = {name.replace("__", ":").replace("_", "-").replace("--", "/"): value for name, value in points.items()}
    readings = [one.model_copy(update={"settles": one.settles | named}) for one in terms.readings]
    return terms.model_copy(update={"readings": readings})


# Time


def choice() -> Terms:
    other = Choice(id="later", since=at("2017-01-15T00:00"), clause="entry-into-force", who=WHO, source="x")
    return forced(standing="contested", choices=[other])


def test_between_two_beginnings_the_matter_is_open_and_a_reading_settles_it() -> None:
    between = found(choice(), "2017-01-05")
    assert (between["verdict"], between["ground"]) == ("undetermined", "terms")
    assert set(between["open_points"]) >= {"force:as-written", "force:later"}
    assert found(choice(), "2017-02-05")["verdict"] == "violation"
    assert found(settled(choice(), force__later=True), "2017-01-05")["ground"] == "before"
    assert found(settled(choice(), force__later=False), "2017-01-05")["verdict"] == "violation"


def renewed(standing: str) -> Terms:
    again = Prolongation(
        id="again", since=at("2017-03-01T00:00"), until=at("2017-06-01T00:00"), how="silence", standing=standing,  # type: ignore[arg-type]
        clause="entry-into-force", source="x",
    )  # fmt: skip
    return forced(until=at("2017-03-01T00:00"), renewals=[again])


def test_a_renewal_that_is_agreed_goes_on_and_one_that_is_contested_leaves_it_open() -> None:
    assert found(renewed("agreed"), "2017-04-01")["verdict"] == "violation"
    assert found(renewed("agreed"), "2017-07-01")["ground"] == "after"
    contested = found(renewed("contested"), "2017-04-01")
    assert (contested["verdict"], contested["open_points"]) == ("undetermined", ["renewal:again"])
    assert found(settled(renewed("contested"), renewal__again=False), "2017-04-01")["ground"] == "after"


def suspended(standing: str = "agreed", **more: Any) -> Terms:
    halt = Suspension(
        id="halt", since=at("2017-02-01T00:00"), until=at("2017-03-01T00:00"), standing=standing,  # type: ignore[arg-type]
        clause="entry-into-force", source="x", **more,
    )  # fmt: skip
    return forced(suspensions=[halt])


def test_while_it_is_suspended_it_does_not_bind_and_says_so() -> None:
    inside = found(suspended(), "2017-02-10")
    assert (inside["verdict"], inside["ground"]) == ("outside", "suspended")
    assert codes(inside)[0] == "suspended"
    assert found(suspended(), "2017-03-10")["verdict"] == "violation"
    assert found(suspended("contested"), "2017-02-10")["open_points"] == ["suspension:halt"]


def test_a_suspension_of_a_partys_own_duties_frees_that_party_alone() -> None:
    terms = suspended(who=[rules().parties[0].id])
    sides = {"direction": "a_to_b"}
    freed, bound = (
        judged(incident("x", one, other, "2017-02-10", **sides), terms=terms)["x", "guarantors"]
        for one, other in ((GOVERNMENT, JAYSH), (JAYSH, GOVERNMENT))
    )
    verdicts = {freed["verdict"], bound["verdict"]}
    assert verdicts == {"violation", "not_covered"}
    assert "unbound_actor" in {freed["ground"], bound["ground"]}


def waiting(*told: Told) -> Terms:
    event = Event(id="withdrawal", name=words("withdrawal"), clause="entry-into-force", happened=list(told))
    begins = Instant(after="withdrawal", by=Span(days=14))
    return rules(since=begins).model_copy(update={"events": [event]})


def test_a_rule_waits_for_its_event() -> None:
    never = found(waiting(), "2017-03-01")
    assert (never["verdict"], never["ground"]) == ("outside", "before")
    assert "rule_not_begun" in codes(never)
    come = waiting(Told(id="one", at=at("2017-02-01T00:00"), standing="agreed", who=WHO, source="x"))
    assert found(come, "2017-02-10")["ground"] == "before"
    assert found(come, "2017-02-20")["verdict"] == "violation"


def test_where_it_is_contested_whether_the_event_came_the_rule_is_open() -> None:
    told = waiting(Told(id="one", at=at("2017-02-01T00:00"), standing="contested", who=WHO, source="x"))
    open_one = found(told, "2017-03-01")
    assert (open_one["verdict"], open_one["open_points"]) == ("undetermined", ["event:withdrawal/one"])
    assert found(told, "2017-02-10")["verdict"] == "outside"


def test_without_a_date_a_rule_that_has_not_begun_is_still_outside() -> None:
    assert found(waiting(), None)["verdict"] == "outside"


def test_a_rule_that_is_not_surely_agreed_is_open_until_a_reading_says() -> None:
    terms = rules(standing="contested")
    name = f"rule:{terms.rules[0].id}"
    assert (found(terms)["verdict"], found(terms)["open_points"]) == ("undetermined", [name])
    denied = terms.model_copy(
        update={"readings": [one.model_copy(update={"settles": one.settles | {name: False}}) for one in terms.readings]}
    )
    assert (found(denied)["verdict"], found(denied)["ground"]) == ("not_covered", "act_not_prohibited")


# What with


@pytest.mark.parametrize(
    ("line", "said", "verdict"),
    [
        (Weapons(calibre_from_mm=100), {"kind": "shelling", "calibre_mm": [122]}, "violation"),
        (Weapons(calibre_from_mm=100), {"kind": "mortar", "calibre_mm": [82]}, "not_covered"),
        (Weapons(calibre_from_mm=100), {"kind": "shelling"}, "undetermined"),
        (Weapons(calibre_from_mm=100), {"kind": "small_arms_fire"}, "not_covered"),
        (Weapons(calibre_from_mm=100), {"kind": "shelling", "weapon": ["D-30"]}, "violation"),
        (Weapons(calibre_from_mm=100), {"kind": "shelling", "calibre_mm": [82, 122]}, "undetermined"),
        (Weapons(calibre_below_mm=100), {"kind": "mortar", "calibre_mm": [100]}, "not_covered"),
        (Weapons(kinds=["mlrs"]), {"kind": "shelling", "weapon": ["BM-21 Grad"]}, "violation"),
        (Weapons(kinds=["mlrs"]), {"kind": "shelling"}, "undetermined"),
        (Weapons(kinds=["tank"]), {"kind": "tank_fire"}, "violation"),
        (Weapons(kinds=["tank"]), {"kind": "fire", "weapon": ["T-72"]}, "violation"),
        (Weapons(kinds=["tank"]), {"kind": "fire", "weapon": ["tank"]}, "violation"),
        (Weapons(kinds=["tank"]), {"kind": "mortar"}, "not_covered"),
        (Weapons(kinds=["tank", "artillery"]), {"kind": "armed_clash"}, "undetermined"),
        (Weapons(kinds=["artillery"]), {"kind": "shelling", "weapon": ["2S3 Akatsiya"]}, "violation"),
        (Weapons(kinds=["machine_gun"]), {"kind": "small_arms_fire"}, "undetermined"),
        (Weapons(systems=["Tochka-U"]), {"kind": "shelling", "weapon": ["9K79-1"]}, "violation"),
        (Weapons(systems=["Tochka-U"]), {"kind": "shelling", "weapon": ["Tochka"]}, "not_covered"),
        (Weapons(systems=["Uragan"]), {"kind": "small_arms_fire"}, "not_covered"),
        (Weapons(systems=["Uragan"]), {"kind": "mlrs"}, "undetermined"),
        (Weapons(kinds=["mortar"], calibre_from_mm=100), {"kind": "mortar", "calibre_mm": [120]}, "violation"),
        (Weapons(kinds=["mlrs"], calibre_from_mm=100), {"kind": "mortar", "calibre_mm": [120]}, "not_covered"),
    ],
)
def test_all_that_a_line_of_weapons_gives_must_fit(line: Weapons, said: dict[str, Any], verdict: str) -> None:
    answer = found(rules(weapons=[line]), **said)
    assert answer["verdict"] == verdict
    expected = {"violation": "weapon_fits", "undetermined": "weapon_may_be", "not_covered": "weapon_not"}[verdict]
    assert expected in codes(answer)


def test_one_line_of_weapons_that_fits_is_enough() -> None:
    lines = [Weapons(kinds=["mortar"]), Weapons(calibre_from_mm=100)]
    assert found(rules(weapons=lines), kind="mortar", calibre_mm=[82])["verdict"] == "violation"


# Where


def zoned(*shapes: Geometry, parts_of: tuple[str, ...] = (), more: tuple[Any, ...] = (), **rule: Any) -> Terms:
    """The agreement with a rule inside one zone of these shapes."""
    terms = rules(within=["area"], exceptions=[], **rule)
    zone = terms.zones[0].model_copy(
        update={"id": "area", "whole_of": [], "parts_of": list(parts_of), "geometries": list(shapes), "reckoned": None}
    )
    return terms.model_copy(update={"zones": [*terms.zones, zone, *more]})


def square(lat: float, lon: float, half: float = 0.2, **more: Any) -> Geometry:
    ring = [(lon - half, lat - half), (lon + half, lat - half), (lon + half, lat + half), (lon - half, lat + half)]
    usual: dict[str, Any] = {"by": "x", "standing": "claimed", "precision_m": 0, "source": "x", "rings": [ring]}
    return Geometry(**usual | more)


def spot(lat: float, lon: float, **more: Any) -> dict[str, Any]:
    return {"lat_e7": round(lat * 1e7), "lon_e7": round(lon * 1e7), "place_name": None, **more}


def test_where_outlines_compete_a_reading_chooses() -> None:
    terms = zoned(square(33.5, 36.4, id="wide", half=1.0), square(33.5, 36.4, id="small", half=0.1))
    between = spot(33.9, 36.4)
    answer = found(terms, **between)
    assert answer["verdict"] == "undetermined"
    assert set(answer["open_points"]) == {"outline:area/wide", "outline:area/small"}
    chosen = [
        terms.model_copy(
            update={
                "readings": [
                    one.model_copy(update={"settles": one.settles | {f"outline:area/{name}": True}})
                    for one in terms.readings
                ]
            }
        )
        for name in ("wide", "small")
    ]
    assert found(chosen[0], **between)["verdict"] == "violation"
    assert (found(chosen[1], **between)["verdict"], found(chosen[1], **between)["ground"]) == ("outside", "beyond_area")


def test_an_outline_holds_in_its_time() -> None:
    terms = zoned(
        square(33.5, 36.4, id="first", until=at("2017-02-01T00:00")),
        square(35.5, 38.4, id="then", since=at("2017-02-01T00:00")),
    )
    assert found(terms, "2017-01-10", **spot(33.5, 36.4))["verdict"] == "violation"
    assert found(terms, "2017-02-10", **spot(33.5, 36.4))["verdict"] == "outside"
    assert found(terms, "2017-02-10", **spot(35.5, 38.4))["verdict"] == "violation"


def test_before_any_outline_holds_the_zone_is_undrawn() -> None:
    terms = zoned(square(33.5, 36.4, since=at("2017-02-01T00:00")))
    assert found(terms, "2017-01-10", **spot(33.5, 36.4))["ground"] == "place"


def test_a_zone_around_another_that_is_a_line_is_its_buffer() -> None:
    line = Geometry(by="x", standing="agreed", precision_m=0, source="x", line=[(36.0, 33.0), (36.0, 34.0)])
    shape = Geometry(
        by="x", standing="agreed", precision_m=0, source="x", derived=Derived(around="line", half_of_m=60_000)
    )
    drawn = (
        syria()
        .zones[0]
        .model_copy(update={"id": "line", "whole_of": [], "parts_of": [], "geometries": [line], "reckoned": None})
    )
    terms = zoned(shape, more=(drawn,))
    assert found(terms, **spot(33.5, 36.29, radius_m=100))["verdict"] == "violation"
    assert found(terms, **spot(33.5, 36.36, radius_m=100))["verdict"] == "outside"


def test_a_province_of_which_an_undrawn_zone_takes_no_part_lies_outside() -> None:
    terms = zoned(parts_of=("Idlib", "Hamah"))
    elsewhere = found(terms)
    assert (elsewhere["verdict"], elsewhere["ground"]) == ("outside", "beyond_area")
    assert "elsewhere_by_name" in codes(elsewhere)
    for name in ("Idlib Governorate", "Idleb", "muhafazat Hama", None):
        assert found(terms, adm1=name)["verdict"] == "undetermined"


def test_which_end_of_the_fire_lies_within_is_asked_of_the_place_that_the_report_gives() -> None:
    terms = zoned(square(33.5, 36.4, standing="agreed"), place="fire_from")
    near = spot(33.5, 36.4 + 0.2 + 0.05, kind="mlrs", radius_m=100)
    assert found(terms, **near, place_is="fire_from")["verdict"] == "outside"
    landed = found(terms, **near, place_is="impact")
    assert landed["verdict"] == "undetermined"
    assert "place_of_fire" in codes(landed)
    assert found(terms, **near, place_is="unknown")["verdict"] == "undetermined"
    here = spot(33.5, 36.4, kind="small_arms_fire", radius_m=100)
    assert all(found(terms, **here, place_is=end)["verdict"] == "violation" for end in ("fire_from", "impact"))


# What is left out


def excluded(**more: Any) -> Terms:
    usual: dict[str, Any] = {"id": "demining", "clause": "entry-into-force", "summary": words("x")}
    out = Exclusion(**usual | {"standing": "agreed"} | more)
    terms = rules(exceptions=["demining"])
    return terms.model_copy(update={"exclusions": [*terms.exclusions, out]})


def test_an_act_that_is_left_out_is_not_covered_and_only_in_its_time() -> None:
    terms = excluded(acts=["ied_or_mine"], until=dt.date(2017, 2, 1))
    inside = found(terms, "2017-01-10", kind="ied_or_mine")
    assert (inside["verdict"], inside["ground"]) == ("not_covered", "act_not_prohibited")
    assert "act_excluded" in codes(inside)
    assert found(terms, "2017-02-10", kind="ied_or_mine")["verdict"] == "violation"
    assert found(terms, "2017-01-10", kind="shelling")["verdict"] == "violation"


def test_an_act_whose_exclusion_is_contested_is_open() -> None:
    answer = found(excluded(acts=["ied_or_mine"], standing="contested"), kind="ied_or_mine")
    assert (answer["verdict"], answer["open_points"]) == ("undetermined", ["exclusion:demining"])


def test_a_group_is_left_out_only_within_the_dates_of_its_exclusion() -> None:
    terms = excluded(actors=[JAYSH], since=dt.date(2017, 2, 1))
    assert found(terms, "2017-01-10")["verdict"] == "violation"
    assert found(terms, "2017-02-10")["ground"] == "excluded_actor"
    assert found(terms, None)["verdict"] == "undetermined"


def test_what_happened_before_a_version_applies_is_not_judged_by_it() -> None:
    terms = rules().model_copy(update={"applies_from": at("2017-02-01T00:00")})
    assert found(terms, "2017-01-10")["ground"] == "before"
    assert found(terms, "2017-02-10")["verdict"] == "violation"


def test_a_force_without_a_beginning_under_a_reading_binds_nobody() -> None:
    terms = settled(choice(), force__as_written=False, force__later=False)
    assert found(terms, "2017-03-01")["verdict"] == "outside"
    assert Force.model_validate(terms.in_force).choices
