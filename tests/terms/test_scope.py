import datetime as dt

import pytest

from treve.base.doubt import PPM
from treve.base.time import iso
from treve.terms.model import Reading, Terms
from treve.terms.points import found
from treve.terms.scope import (
    Weights,
    exclusions_of,
    force_interval,
    force_intervals,
    memberships,
    open_points,
    outlines,
    points,
    protections,
    suspensions,
    version_order,
)

W = Weights()


def reading(terms: Terms, name: str) -> Reading:
    return next(one for one in terms.readings if one.id == name)


def test_the_ceasefire_begins_at_midnight_of_damascus_and_has_no_end(syria: Terms) -> None:
    force = force_interval(syria)
    assert iso(force.start_s) == "2016-12-29T22:00:00Z"
    assert force.end_s - force.start_s > 900 * 365 * 86_400


def test_an_end_is_excluded_and_follows_the_clocks_of_the_theatre(valleys: Terms) -> None:
    [first, other, renewed] = force_intervals(valleys, reading(valleys, "as-agreed"), W)
    assert [iso(at, "Europe/Zurich") for at in first.interval] == [
        "2031-03-01T06:00:00+01:00",
        "2031-09-01T00:00:00+02:00",
    ]
    assert (first.chance_ppm, other.chance_ppm, renewed.chance_ppm) == (500_000, 500_000, W.claimed_ppm)
    assert force_interval(valleys) == (first.interval.start_s, renewed.interval.end_s)


def test_what_a_reading_says_of_a_beginning_and_a_suspension_is_settled(valleys: Terms) -> None:
    rule = valleys.rules[0]
    for name, begins, halted in (("upper", "force:as-written", PPM), ("lower", "force:next-day", 0)):
        spells = force_intervals(valleys, reading(valleys, name), W)
        assert [one.point for one in spells if one.chance_ppm == PPM] == [begins]
        [halt] = suspensions(valleys, rule, reading(valleys, name), W)
        assert (halt.chance_ppm, halt.open, halt.who) == (halted, False, ("upper",))


def test_a_suspension_of_some_rules_leaves_the_others_alone(valleys: Terms) -> None:
    first, *others = valleys.rules
    halt = valleys.in_force.suspensions[0].model_copy(update={"rules": [first.id]})
    force = valleys.in_force.model_copy(update={"suspensions": [halt]})
    terms = valleys.model_copy(update={"in_force": force})
    free = reading(valleys, "as-agreed")
    assert suspensions(terms, first, free, W)
    assert not any(suspensions(terms, rule, free, W) for rule in others)


def test_competing_shapes_are_a_set_only_while_both_stand(valleys: Terms) -> None:
    fields = next(zone for zone in valleys.zones if zone.id == "mill-fields")
    free = reading(valleys, "as-agreed")
    before, both = (outlines(fields, free, W, dt.datetime.fromisoformat(day)) for day in ("2031-04-13", "2031-04-20"))
    assert [(point.chance_ppm, point.open) for _, point in before] == [(W.claimed_ppm, True)]
    assert [(point.chance_ppm, point.open) for _, point in both] == [(PPM // 2, True)] * 2
    settled = outlines(fields, reading(valleys, "lower"), W, dt.datetime.fromisoformat("2031-04-20"))
    assert [point.chance_ppm for _, point in settled] == [0, PPM]


@pytest.mark.parametrize(("day", "sides"), [("2031-03-31", []), ("2031-04-01", ["lower"]), (None, ["lower"])])
def test_a_member_counts_from_the_day_it_joined(valleys: Terms, day: str | None, sides: list[str]) -> None:
    when = dt.date.fromisoformat(day) if day else None
    assert [one.party for one in memberships(valleys, "ferrymen", when, valleys.readings[0], W)] == sides


@pytest.mark.parametrize(("day", "count"), [("2017-01-27", 1), ("2017-01-28", 0), ("2017-07-19", 0), ("2017-07-20", 1)])
def test_a_group_that_went_over_and_came_back_is_a_member_before_and_after(syria: Terms, day: str, count: int) -> None:
    found = memberships(syria, "nour-al-din-al-zenki", dt.date.fromisoformat(day), syria.readings[0], W)
    assert len(found) == count


def test_the_sdf_and_isil_are_on_no_side(syria: Terms) -> None:
    for actor in ("sdf", "isil", "us-led-coalition", "israel", "civilians"):
        assert memberships(syria, actor, None, syria.readings[0], W) == []


def test_a_formation_that_turkey_leads_is_still_on_the_opposition_s_side_and_open(syria: Terms) -> None:
    [one] = memberships(syria, "hawar-kilis-operations-room", dt.date(2017, 1, 5), syria.readings[0], W)
    assert (one.party, one.point.open, one.point.chance_ppm) == ("opposition", True, W.claimed_ppm)


def test_six_of_the_seven_named_formations_are_surely_bound_and_the_seventh_denied_it(syria: Terms) -> None:
    named = [sign.who for sign in syria.instruments[0].signatures if sign.source.startswith("list of the Russian")]
    states = {who: memberships(syria, who, None, syria.readings[0], W)[0].point.open for who in named}
    assert len(named) == 7
    assert [who for who, is_open in states.items() if is_open] == ["ahrar-al-sham"]


@pytest.mark.parametrize(
    ("name", "chance", "is_open"),
    [("as-agreed", 500_000, True), ("guarantors", PPM, False), ("opposition", 0, False)],
)
def test_the_contested_exclusion_is_open_until_a_reading_settles_it(
    syria: Terms, name: str, chance: int, is_open: bool
) -> None:
    rule = syria.rules[0]
    found = {one.id: point for one, point in exclusions_of(syria, rule, reading(syria, name), W)}
    assert (found["hts"].chance_ppm, found["hts"].open) == (chance, is_open)
    assert (found["isil"].chance_ppm, found["isil"].open) == (PPM, False)


def test_whether_civilians_are_protected_stays_open_in_every_reading(syria: Terms) -> None:
    for one in syria.readings:
        found = {protected.whom: point.open for protected, point in protections(syria.rules[0], one, W)}
        assert found == {"other_parties": False, "civilians": True}


def test_a_reading_leaves_open_just_what_it_does_not_settle(valleys: Terms) -> None:
    free, upper = (reading(valleys, name) for name in ("as-agreed", "upper"))
    before = {point.name for point in open_points(valleys, free)}
    after = {point.name for point in open_points(valleys, upper)}
    assert before - after == {*upper.settles, "force:next-day"}
    assert {name for name in after if name.partition(":")[0] in ("member", "own_acts", "joint", "renewal", "rule")} == {
        "member:lower/ferrymen",
        "own_acts:highland",
        "joint:free-company",
        "renewal:autumn",
        "rule:no-heavy-guns",
    }


def test_points_are_the_same_whether_a_file_is_looked_at_or_read(syria: Terms, valleys: Terms) -> None:
    for terms in (syria, valleys):
        assert points(terms) == found(terms.model_dump())


def test_the_tenth_version_comes_after_the_ninth() -> None:
    assert sorted(["10", "9", "1.10", "1.9"], key=version_order) == ["1.9", "1.10", "9", "10"]
