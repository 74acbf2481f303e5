"""Compliance over time: periods tile, sums agree with findings, quiet is not compliance, nobody is ranked."""

import datetime as dt
import itertools
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.products.make import DAY, View, incident, second, view

from treve.base.time import When
from treve.entries.effort import Effort
from treve.terms.model import Choice, Force, Prolongation
from treve.timeline.compliance import Asked, Known, compliance
from treve.timeline.compliance_shapes import VERDICTS, ComplianceRow
from treve.timeline.days import By, begins, periods
from treve.timeline.effort import Came, EffortRow, effort_rows


def effort(day: str = "2017-01-15", last: str | None = None, **more: Any) -> EffortRow:
    """Return the row of one effort."""
    made = Effort(
        more.pop("effort", f"{day}{last}{sorted(more.items())}"),
        more.pop("source", "mission"),
        "patrol",
        more.pop("how", "patrol"),
        When("day", day, last or day),
        **more,
    )
    return effort_rows([Came(made, 1, 0, revises=False)])[0]


def known(seen: View, *efforts: EffortRow, allegations: Any = ()) -> Known:
    return Known(seen.incidents, seen.findings, seen.told, efforts, allegations)


def of(seen: View, asked: Asked, *efforts: EffortRow, allegations: Any = ()) -> list[ComplianceRow]:
    """Return the rows of the first reading."""
    rows = compliance(known(seen, *efforts, allegations=allegations), seen.agreements, asked)
    return [row for row in rows if row["reading"] == "first"]


def on(rows: list[ComplianceRow], day: dt.date) -> ComplianceRow:
    (found,) = [
        row for row in rows if row["earliest"] and row["latest"] and row["earliest"] <= day.isoformat() <= row["latest"]
    ]
    return found


DAYS = Asked("day")
QUIET = DAY - dt.timedelta(days=5)


def test_verdicts_are_counted_in_the_period_that_holds_them_aggregates_apart_and_expected_is_a_sum() -> None:
    rows = [incident(1), incident(2), incident(3, aggregate=True)]
    seen = view(rows, {0: ("violation", "violation"), 2: ("violation", "violation")}, nasty=False)
    found = on(of(seen, DAYS), DAY)
    assert found["incidents"] == {"violation": 1, "undetermined": 1, "not_covered": 0, "outside": 0}
    assert found["aggregates"]["violation"] == 1
    assert (found["expected"], found["least"], found["most"]) == (0.914, 0.0, 2.0)
    assert (found["apparent"], found["adopted"]) == (1, 0)


def test_what_people_adopted_stands_apart_from_what_is_apparent() -> None:
    seen = view([incident(1), incident(2)], {0: ("violation",) * 2, 1: ("violation",) * 2}, nasty=False)
    adopted = pl.when(pl.col("incident") == f"{1:032x}").then(pl.lit("adopted")).otherwise(pl.col("standing"))
    told = Known(seen.incidents, seen.findings.with_columns(standing=adopted), seen.told, ())
    found = on([row for row in compliance(told, seen.agreements, DAYS) if row["reading"] == "first"], DAY)
    assert (found["incidents"]["violation"], found["apparent"], found["adopted"]) == (2, 1, 1)


@pytest.mark.parametrize(
    ("efforts", "state"),
    [
        ((), "nothing_known"),
        ((effort(QUIET.isoformat(), minutes=60),), "looked_saw_nothing"),
        ((effort(QUIET.isoformat()),), "looked_saw_nothing"),
        ((effort(QUIET.isoformat(), minutes=0),), "nothing_known"),
        ((effort(QUIET.isoformat(), access="denied"),), "denied"),
        ((effort("2017-01-02", "2017-01-28", minutes=9_000),), "looked_wider"),
        ((effort("2016-01-02", minutes=9_000),), "nothing_known"),
    ],
)
def test_a_day_without_a_report_says_how_much_that_is_worth(efforts: tuple[EffortRow, ...], state: str) -> None:
    found = on(of(view([incident(1)], nasty=False), DAYS, *efforts), QUIET)
    assert (found["reports"], found["state"]) == (0, state)


def test_a_day_with_reports_says_whether_anybody_is_on_record_as_having_looked() -> None:
    seen = view([incident(1)], nasty=False)
    assert on(of(seen, DAYS), DAY)["state"] == "reported_unlooked"
    found = on(of(seen, DAYS, effort(minutes=90, planned=5, reached=3), effort(minutes=30, how="uav")), DAY)
    assert found["state"] == "reported"
    assert found["effort"]["minutes"] == 120
    assert found["effort"]["how"] == [{"how": "patrol", "minutes": 90}, {"how": "uav", "minutes": 30}]
    assert (found["effort"]["planned"], found["effort"]["reached"]) == (5, 3)
    assert found["sources"] == ["patrol-7"]


def test_a_report_of_a_longer_time_leaves_no_day_of_it_without_data_and_is_counted_in_none() -> None:
    wide = incident(1, start_s=second(QUIET), end_s=second(QUIET) + 3 * 86_400)
    rows = of(view([wide, incident(2)], nasty=False), DAYS)
    assert (on(rows, QUIET)["state"], on(rows, QUIET)["reports_wider"]) == ("reported_wider", 1)
    assert sum(on(rows, QUIET)["incidents"].values()) == 0
    assert [sum(row["incidents"].values()) for row in rows if row["spread"] == "wider"] == [1]


def test_an_effort_that_is_told_in_two_ways_counts_for_what_it_claims_least() -> None:
    day = When("day", "2017-01-15", "2017-01-15")
    said = [Effort("same", "mission", "patrol", "patrol", day, minutes=minutes) for minutes in (90, 600)]
    rows = [Came(one, 1, k, revises=False) for k, one in enumerate(said)]
    found = on(of(view([incident(1)], nasty=False), DAYS, *effort_rows(rows)), DAY)
    assert (found["effort"]["efforts"], found["effort"]["minutes"]) == (1, 90)


def test_what_each_registrar_alleges_stands_under_its_own_name() -> None:
    said = [
        {"by": "turkey", "earliest": "2017-01-15", "latest": "2017-01-15", "count": 9, "agreement": None},
        {"by": "russia", "earliest": "2017-01-15", "latest": "2017-01-15", "count": 14, "agreement": "truce"},
        {"by": "russia", "earliest": "2017-01-15", "latest": "2017-01-15", "count": None, "agreement": None},
        {"by": "russia", "earliest": "2017-01-15", "latest": "2017-01-15", "count": 3, "agreement": "another"},
        {"by": "russia", "earliest": "2017-01-01", "latest": "2017-01-15", "count": 70, "agreement": None},
    ]
    found = on(of(view([incident(1)], nasty=False), DAYS, allegations=said), DAY)
    assert found["allegations"] == [
        {"by": "russia", "acts": 14, "in_words": 1},
        {"by": "turkey", "acts": 9, "in_words": 0},
    ]


def test_days_in_force_are_sure_or_maybe() -> None:
    seen = view([incident(1)], nasty=False)
    renewed = Prolongation(id="r", since=dt.datetime(2017, 1, 10), until=dt.datetime(2017, 1, 14), how="consensus",
                           standing="contested", clause="art-1", source="invented")  # fmt: skip
    force = Force(since=dt.datetime(2016, 12, 30), until=dt.datetime(2017, 1, 10), clause="art-1", renewals=[renewed])
    terms = seen.agreements[0].model_copy(update={"in_force": force})
    rows = [row for row in compliance(known(seen), [terms], Asked("month")) if row["reading"] == "first"]
    assert [(row["earliest"], row["days"], row["days_in_force"], row["days_maybe"]) for row in rows[:2]] == [
        ("2016-12-30", 2, 2, 2),
        ("2017-01-01", 13, 9, 13),
    ]
    assert [row["spread"] for row in rows] == ["within", "within", "after"]


def test_a_day_that_lies_behind_every_possible_beginning_is_sure() -> None:
    seen = view([incident(1)], nasty=False)
    other = Choice(id="later", since=dt.datetime(2017, 1, 4), until=dt.datetime(2017, 1, 10), clause="art-1",
                   who="somebody", source="invented")  # fmt: skip
    force = Force(since=dt.datetime(2017, 1, 1), until=dt.datetime(2017, 1, 10), clause="art-1", standing="claimed",
                  choices=[other])  # fmt: skip
    terms = seen.agreements[0].model_copy(update={"in_force": force})
    rows = [row for row in compliance(known(seen), [terms], Asked("month")) if row["reading"] == "first"]
    assert (rows[0]["days_in_force"], rows[0]["days_maybe"]) == (6, 9)


def test_parties_stand_by_name_whatever_was_found_and_areas_too() -> None:
    rows = [incident(n, side_a=["government"], side_b=[]) for n in range(1, 5)]
    seen = view([*rows, incident(9, side_a=[], side_b=["front"], adm1=None)], nasty=False)
    found = [row for row in of(seen, Asked("day", "party")) if row["earliest"] == DAY.isoformat()]
    assert [(row["area"], row["incidents"]["undetermined"]) for row in found] == [("front", 1), ("government", 4)]
    areas = [row["area"] for row in of(seen, Asked("day", "province")) if row["earliest"] == DAY.isoformat()]
    assert areas == ["Province", ""], "what nobody places stands last"


def test_effort_is_laid_on_the_province_that_it_names() -> None:
    seen = view([incident(1)], nasty=False)
    found = of(seen, Asked("day", "province"), effort(minutes=60, adm1="Other"))
    told = {row["area"]: row["state"] for row in found if row["earliest"] == DAY.isoformat()}
    assert told == {"Other": "looked_saw_nothing", "Province": "reported_unlooked", "": "reported_unlooked"}


def test_provinces_that_are_spelt_in_two_ways_are_one() -> None:
    rows = [incident(1, adm1="Rivière"), incident(2, adm1="Rivière"), incident(3, adm1="Riviere")]
    found = [row for row in of(view(rows, nasty=False), Asked("day", "province")) if row["earliest"] == DAY.isoformat()]
    assert {row["area"]: row["incidents"]["undetermined"] for row in found} == {"Rivière": 3, "": 0}


def test_a_clock_that_was_never_set_does_not_make_years_of_empty_periods() -> None:
    lone = second(dt.date(2052, 1, 15))
    rows = of(view([incident(1), incident(2, start_s=lone, end_s=lone + 60)], nasty=False), Asked("month"))
    assert [(row["spread"], sum(row["incidents"].values())) for row in rows] == [
        ("within", 0),
        ("within", 1),
        ("after", 1),
    ]


PERIODS = st.sampled_from(["day", "week", "month"])


@settings(deadline=None)
@given(st.dates(dt.date(2016, 1, 1), dt.date(2019, 1, 1)), st.integers(0, 800), PERIODS)
def test_periods_tile_the_days(first: dt.date, days: int, by: By) -> None:
    last = first + dt.timedelta(days=days)
    found = list(periods(first, last, by, 4_000))
    assert (found[0].first, found[-1].last) == (first, last)
    assert all(b.first - a.last == dt.timedelta(days=1) for a, b in itertools.pairwise(found))
    assert all(begins(one.first, by) == begins(one.last, by) for one in found)


SECONDS = st.integers(second(dt.date(2016, 12, 1)), second(dt.date(2017, 4, 10)))


@st.composite
def incidents(draw: st.DrawFn) -> list[dict[str, Any]]:
    """Draw incidents with and without times, of days and of hours, across the change of the clocks."""
    found = []
    for number in range(1, draw(st.integers(2, 9))):
        start = draw(st.one_of(st.none(), SECONDS))
        if start is not None and draw(st.booleans()):
            start -= start % 86_400
        length = draw(st.sampled_from([60, 3_600, 86_400, 7 * 86_400, 40 * 86_400]))
        found.append(
            incident(
                number,
                start_s=start,
                end_s=None if start is None else start + length,
                aggregate=draw(st.booleans()),
                adm1=draw(st.sampled_from(["A", "B", None])),
            )
        )
    return found


@settings(max_examples=40, deadline=None)
@given(incidents(), PERIODS, st.sampled_from(["all", "province", "zone"]), st.data())
def test_every_finding_is_counted_once_whatever_the_periods_areas_and_order(
    rows: list[dict[str, Any]], by: By, over: Any, data: st.DataObject
) -> None:
    said = data.draw(st.lists(st.sampled_from(VERDICTS), min_size=len(rows), max_size=len(rows)))
    seen = view(rows, {k: (one, one) for k, one in enumerate(said)}, nasty=False)
    found = of(seen, Asked(by, over), effort(minutes=60, adm1="A"))
    for verdict in VERDICTS:
        counted = sum(row["incidents"][verdict] + row["aggregates"][verdict] for row in found)
        assert counted == said.count(verdict)
    single = sum(not row["aggregate"] for row in rows)
    assert sum(row["expected"] for row in found) == pytest.approx(single * 0.456789, abs=0.001 * len(found))
    turned = View(**{**vars(seen), "findings": seen.findings.reverse(), "incidents": seen.incidents.reverse(),
                     "told": seen.told.reverse()})  # fmt: skip
    assert of(turned, Asked(by, over), effort(minutes=60, adm1="A")) == found
