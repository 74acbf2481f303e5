"""The ceasefire of 29-30 December 2016, held against the facts that it encodes and the names that datasets write."""

import csv
from pathlib import Path

import pytest
from ruamel.yaml import YAML
from shapely import Point, Polygon

from treve.terms.model import Terms

REGISTERS = Path(__file__).parents[2] / "src" / "treve" / "data" / "registers"
KNOWN_BY_OTHERS = {
    "liwa-al-aqsa", "jaysh-al-sunna", "liwa-al-haq-idlib", "ansar-al-din-front", "jund-al-malahem",
    "turkistan-islamic-party", "ajnad-al-kavkaz",
}  # fmt: skip
"""Groups that stood beside Jabhat Fatah al-Sham and that nobody named as having joined."""


def test_every_insurgent_group_of_the_register_is_a_member_or_left_out_on_purpose(syria: Terms) -> None:
    register = YAML(typ="safe").load(REGISTERS / "actors.yaml")["actors"]
    groups = {one["id"] for one in register if one.get("group") == "syrian-insurgents" and one["kind"] == "armed_group"}
    members = {member.actor for member in syria.parties[1].members}
    assert groups - members == KNOWN_BY_OTHERS
    assert "hts" in members


def test_every_rule_excludes_the_same_and_holds_in_all_syria(syria: Terms) -> None:
    for rule in syria.rules:
        assert rule.within == ["syria"]
        assert set(rule.exceptions) == {one.id for one in syria.exclusions}
        assert set(rule.binds) == {party.id for party in syria.parties}


def test_what_is_contested_names_somebody_on_each_side_of_it(syria: Terms) -> None:
    contested = [one for one in syria.exclusions if one.standing == "contested"]
    assert {one.id for one in contested} == {"hts", "combat-areas-hts"}
    for one in contested:
        says = {view.says for view in one.views}
        assert "denied" in says
        assert says & {"agreed", "claimed"}


def test_undrawn_areas_have_no_outline_and_say_whose_reckoning_they_are(syria: Terms) -> None:
    undrawn = {zone.id: zone for zone in syria.zones if not zone.geometries}
    assert set(undrawn) == {"combat-areas-isil", "combat-areas-hts"}
    for zone in undrawn.values():
        assert zone.reckoned is not None
        assert "agreed by nobody" in zone.reckoned.why.en
        assert not zone.whole_of


def test_no_guarantor_s_own_acts_are_settled(syria: Terms) -> None:
    own_acts = {one.actor: one.own_acts for one in syria.guarantors}
    assert own_acts == {"russia": "silent", "turkey": "silent", "iran": "silent"}


@pytest.mark.real
def test_the_zone_names_every_province_that_ucdp_writes_and_holds_its_places(syria: Terms, shared: Path) -> None:
    [zone] = [one for one in syria.zones if one.id == "syria"]
    [geometry] = zone.geometries
    outline = Polygon(geometry.rings[0]).buffer(geometry.precision_m / 90_000)  # a degree is 90 to 111 km here
    with (shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv").open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file))
    assert {row["adm_1"] for row in found if row["adm_1"]} <= set(zone.whole_of)
    places = {(row["longitude"], row["latitude"]) for row in found if row["where_prec"] in ("1", "2", "3")}
    outside = [place for place in places if not outline.contains(Point(float(place[0]), float(place[1])))]
    assert len(places) > 1_500
    assert outside == []
