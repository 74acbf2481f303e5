import random
import time
from pathlib import Path
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from polars.testing import assert_frame_equal

from treve.incidents import fuse as fuse_module
from treve.incidents.columns import held, plain, reports_frame
from treve.incidents.fuse import Incidents, fuse
from treve.incidents.parameters import read_parameters
from treve.linkage.rivals import SIZE, Rivals

PARAMETERS = read_parameters(
    (Path(__file__).parents[2] / "src" / "treve" / "data" / "parameters" / "fusion.json").read_bytes()
)
# However few the reports are, the tests of this file go the incremental way, never the short cut for many changes.
fuse_module.MUCH = 0
SEEDS = st.integers(min_value=0, max_value=10_000)
QUIET = settings(max_examples=15, deadline=None, suppress_health_check=list(HealthCheck))


DAY_S = 86_400
START_S = 1_483_228_800


def report(at: int, **said: Any) -> dict[str, Any]:
    """One report of a shelling in one village on one day; `said` overrides."""
    row: dict[str, Any] = {
        "report": f"{at:032x}",
        "source": f"source-{at}",
        "start_s": START_S,
        "end_s": START_S + DAY_S,
        "time_class": "day",
        "lat_e7": 350_000_000,
        "lon_e7": 380_000_000,
        "place_class": "settlement",
        "place_name": "Kafr Nabl",
        "adm1": "Idlib",
        "kind": "shelling",
        "kind_parent": "fire",
        "side_a": ["army"],
        "side_b": ["rebels"],
        "group_a": ["government"],
        "group_b": ["opposition"],
        "killed_best": 3,
        "details": ["mosque"],
    }
    return row | said


def drawn(count: int, seed: int) -> list[dict[str, Any]]:
    """Reports of a few incidents, some coarse, some silent on this or that, a few aggregates."""
    r = random.Random(seed)
    rows = []
    for at in range(count):
        # A third of the days lie close together, so that reports meet; ids do not follow time.
        start = START_S + r.choice([0, 0, 0, 1, 1, 2, 9]) * DAY_S + r.choice([0, 3, 9]) * 3600
        length = r.choice([1, 24, 24, 24, 72, 168, 900]) * 3600
        places = ("exact", "settlement", "settlement", "near", "district", "province", "country")
        rows.append(
            report(
                r.getrandbits(120),
                source=f"source-{r.randrange(4)}",
                native_id=r.choice([None, None, str(at)]),
                start_s=start,
                end_s=start + length,
                time_class={1: "hour", 24: "day", 72: "days", 168: "week", 900: "month"}[length // 3600],
                lat_e7=350_000_000 + r.randrange(4) * 300_000,
                lon_e7=380_000_000 + r.randrange(4) * 300_000,
                place_class=r.choice(places),
                place_name=r.choice(["Kafr Nabl", "Kfar Nabel", "Maarat", None]),
                kind=r.choice(["shelling", "air_strike", "fire", "unknown"]),
                side_a=r.choice([["army"], ["militia"], []]),
                side_b=r.choice([["rebels"], []]),
                killed_best=r.choice([None, 0, 1, 3, 8]),
                details=r.choice([["mosque"], ["market", "school"], []]),
                origins=r.choice([[], [], ["agency"]]),
                aggregate=r.random() < 0.05,
            )
        )
    return rows


def frame(rows: list[dict[str, Any]]) -> pl.DataFrame:
    """The rows as a `Reports` frame."""
    return reports_frame(
        pl.DataFrame(rows, infer_schema_length=None)
        if rows
        else pl.DataFrame({"report": []}, schema={"report": pl.String})
    )


def same(one: Incidents, other: Incidents) -> None:
    assert_frame_equal(one.members, other.members)
    assert_frame_equal(one.incidents, other.incidents)
    for mine, theirs in zip(one.work.links, other.work.links, strict=True):
        assert np.array_equal(mine, theirs)


def together(result: Incidents) -> set[frozenset[str]]:
    groups = result.members.filter(pl.col("link") == "same").group_by("incident").agg("report")
    return {frozenset(reports) for reports in groups["report"].to_list()}


@QUIET
@given(SEEDS, SEEDS)
def test_the_order_of_reports_does_not_matter(seed: int, order: int) -> None:
    rows = drawn(60, seed)
    mixed = rows.copy()
    random.Random(order).shuffle(mixed)
    same(fuse(frame(rows), PARAMETERS), fuse(frame(mixed), PARAMETERS))


@QUIET
@given(SEEDS, st.integers(min_value=0, max_value=60))
def test_reports_held_in_less_room_are_the_same_and_fuse_alike(seed: int, count: int) -> None:
    reports = frame(drawn(60, seed)[:count])
    assert_frame_equal(plain(held(reports)), reports)
    same(fuse(held(reports), PARAMETERS), fuse(reports, PARAMETERS))


@QUIET
@given(SEEDS, st.integers(min_value=0, max_value=60))
def test_fusing_in_two_goes_equals_fusing_at_once(seed: int, cut: int) -> None:
    rows = drawn(60, seed)
    random.Random(seed + 1).shuffle(rows)
    whole = frame(rows)
    same(fuse(whole, PARAMETERS, before=fuse(frame(rows[:cut]), PARAMETERS)), fuse(whole, PARAMETERS))


@settings(QUIET, max_examples=6)
@given(SEEDS)
def test_one_by_one_equals_the_batch(seed: int) -> None:
    rows = drawn(25, seed)
    result = None
    for count in range(1, len(rows) + 1):
        result = fuse(frame(rows[:count]), PARAMETERS, before=result)
    assert result is not None
    same(result, fuse(frame(rows), PARAMETERS))


@QUIET
@given(SEEDS)
def test_withdrawn_and_corrected_reports_leave_no_trace(seed: int) -> None:
    rows = drawn(50, seed)
    earlier = fuse(frame([*rows, *drawn(10, seed + 1)]), PARAMETERS)
    corrected = [rows[0] | {"killed_best": 8, "lat_e7": 350_300_000}, *rows[1:]]
    same(fuse(frame(corrected), PARAMETERS, before=earlier), fuse(frame(corrected), PARAMETERS))


def test_a_crowd_beyond_the_cut_gives_the_same_answer_in_two_goes() -> None:
    few = PARAMETERS._replace(reach=PARAMETERS.reach._replace(most=6), limits=PARAMETERS.limits._replace(scope=10))
    for seed in range(5):
        rows = drawn(120, seed)
        whole = frame(rows)
        same(fuse(whole, few, before=fuse(frame(rows[:70]), few)), fuse(whole, few))


def test_a_result_under_other_parameters_is_not_taken_over() -> None:
    rows = drawn(40, 3)
    other = PARAMETERS._replace(bias=PARAMETERS.bias - 2_000)
    same(fuse(frame(rows), PARAMETERS, before=fuse(frame(rows), other)), fuse(frame(rows), PARAMETERS))


@settings(QUIET, max_examples=6)
@given(SEEDS)
def test_a_few_more_reports_among_many_give_what_the_batch_gives(seed: int) -> None:
    rows = drawn(300, seed)
    random.Random(seed).shuffle(rows)
    for kept in (rows[:295], rows[:140] + rows[150:]):
        same(fuse(frame(rows), PARAMETERS, before=fuse(frame(kept), PARAMETERS)), fuse(frame(rows), PARAMETERS))
    same(fuse(frame(rows[5:]), PARAMETERS, before=fuse(frame(rows), PARAMETERS)), fuse(frame(rows[5:]), PARAMETERS))


@QUIET
@given(st.integers(0, 10_000), st.integers(1, 59))
def test_links_that_weigh_by_their_rivals_give_the_same_in_two_goes_as_at_once(seed: int, cut: int) -> None:
    r = np.random.default_rng(seed)
    rivals = Rivals(r.integers(-900, 900, SIZE), r.integers(-900, 900, SIZE))
    by, rows = PARAMETERS._replace(rivals=rivals), drawn(60, seed)
    same(fuse(frame(rows), by, before=fuse(frame(rows[:cut]), by)), fuse(frame(rows), by))
    same(fuse(frame(rows[:cut]), by, before=fuse(frame(rows), by)), fuse(frame(rows[:cut]), by))


@QUIET
@given(SEEDS)
def test_every_report_has_one_incident_named_after_its_earliest_member(seed: int) -> None:
    rows = frame(drawn(60, seed))
    result = fuse(rows, PARAMETERS)
    mine = result.members.filter(pl.col("link") == "same")
    assert sorted(mine["report"].to_list()) == rows["report"].to_list()
    first = mine.join(rows, on="report").sort("start_s", "report", nulls_last=True).group_by("incident").first()
    assert (first["incident"] == first["report"]).all()
    assert result.incidents["incident"].to_list() == sorted(set(mine["incident"].to_list()))
    assert result.incidents["reports"].sum() == len(rows)


def test_sources_that_agree_are_one_incident_and_corroborate() -> None:
    result = fuse(frame([report(1), report(2), report(3)]), PARAMETERS)
    assert len(result.incidents) == 1
    assert result.incidents["verification"].to_list() == ["corroborated"]
    assert result.incidents["independent_sources"].to_list() == [3]


def test_outlets_that_copy_one_agency_count_once() -> None:
    rows = [report(at, origins=["agency"]) for at in (1, 2, 3)]
    result = fuse(frame([*rows, report(4, source="agency")]), PARAMETERS)
    assert result.incidents["independent_sources"].to_list() == [1]
    assert result.incidents["verification"].to_list() == ["reported"]


@pytest.mark.parametrize(
    "said",
    [
        {"lat_e7": 353_000_000},  # 33 km off
        {"start_s": START_S + 3 * DAY_S, "end_s": START_S + 4 * DAY_S},
        {
            "kind": "aid_delivered",
            "kind_parent": "aid",
            "side_a": ["others"],
            "side_b": ["else"],
            "group_a": ["others"],
            "group_b": ["else"],
            "killed_best": 40,
            "details": ["harbour"],
        },
        {"time_class": "month", "end_s": START_S + 31 * DAY_S},
        {"place_class": "country"},
        {"place_class": "unknown", "lat_e7": None, "lon_e7": None},
        {"aggregate": True},
        {"start_s": None, "end_s": None, "time_class": "unknown"},
    ],
)
def test_what_cannot_be_the_same_stays_apart(said: dict[str, object]) -> None:
    assert len(fuse(frame([report(1), report(2, **said)]), PARAMETERS).incidents) == 2


def test_what_was_only_heard_contradicts_no_act_and_gives_way_to_it() -> None:
    quiet: dict[str, Any] = {
        "side_a": [],
        "side_b": [],
        "group_a": [],
        "group_b": [],
        "killed_best": None,
        "details": [],
    }
    heard = [report(at, kind="explosion", **quiet) for at in (1, 2)]
    result = fuse(frame([*heard, report(3)]), PARAMETERS)
    assert result.incidents["kind"].to_list() == ["shelling"]
    assert result.incidents["kind_alternatives"].to_list() == [["explosion"]]
    assert (result.members["score_kind"] > 0).all()
    clash = fuse(frame([report(1, kind="armed_clash"), report(3)]), PARAMETERS)
    assert (clash.members["score_kind"] < 0).all()


def test_a_source_that_numbers_its_reports_means_two_incidents_even_when_a_third_source_fits_both() -> None:
    rows = [
        report(1, source="dataset", native_id="1"),
        report(2, source="dataset", native_id="2", killed_best=4),
        report(3, source="press"),
    ]
    groups = together(fuse(frame(rows), PARAMETERS))
    assert not any({rows[0]["report"], rows[1]["report"]} <= group for group in groups)
    assert len(groups) == 2


def test_an_aggregate_contains_the_incidents_that_add_up_to_it() -> None:
    rows = [
        report(1, killed_best=3),
        report(2, killed_best=8, lat_e7=352_500_000, place_name="Maarat", details=[]),
        report(3, killed_best=11, aggregate=True, place_class="province", kind="fire"),
    ]
    result = fuse(frame(rows), PARAMETERS)
    parts = result.members.filter(pl.col("link") == "part")
    assert parts["report"].unique().to_list() == [rows[2]["report"]]
    assert sorted(parts["incident"].to_list()) == [rows[0]["report"], rows[1]["report"]]
    counted = result.incidents.filter("counted")
    assert counted["killed_best"].sum() == 11


def test_an_aggregate_that_does_not_add_up_stays_alone_and_counts() -> None:
    rows = [
        report(1, killed_best=3),
        report(2, killed_best=8, lat_e7=352_500_000, place_name="Maarat", details=[]),
        report(3, killed_best=12, aggregate=True, place_class="province"),
    ]
    result = fuse(frame(rows), PARAMETERS)
    assert not len(result.members.filter(pl.col("link") == "part"))
    assert result.incidents["counted"].all()


def test_no_report_at_all_and_a_single_one_are_answered() -> None:
    nothing = fuse(frame([]), PARAMETERS)
    assert len(nothing.members) == len(nothing.incidents) == 0
    alone = fuse(frame([report(1)]), PARAMETERS, before=nothing)
    assert alone.members["probability_ppm"].to_list() == [1_000_000]
    assert alone.members["with"].to_list() == [None]
    same(fuse(frame([]), PARAMETERS, before=alone), nothing)
    assert alone.members.schema == nothing.members.schema
    assert alone.incidents.schema == nothing.incidents.schema


def test_reports_that_say_nothing_stay_alone() -> None:
    silent = frame([{"report": f"{at:032x}"} for at in range(20)])
    result = fuse(silent, PARAMETERS)
    assert len(result.incidents) == 20
    assert result.incidents["start_s"].null_count() == 20


def test_a_flood_of_identical_reports_takes_bounded_time() -> None:
    rows = [report(at, source=f"source-{at % 50}") for at in range(5_000)]
    fuse(frame(rows[:10]), PARAMETERS)
    began = time.process_time()
    result = fuse(frame(rows), PARAMETERS)
    assert time.process_time() - began < 20
    assert len(result.work.links.left) <= 5_000 * PARAMETERS.reach.most
    assert len(result.members) == 5_000


def test_two_members_across_the_antimeridian_meet() -> None:
    rows = [report(1, lon_e7=1_799_990_000), report(2, lon_e7=-1_799_990_000)]
    assert len(fuse(frame(rows), PARAMETERS).incidents) == 1


def test_counts_are_given_with_bounds_and_none_is_not_zero() -> None:
    bounded = report(2, killed_best=3, killed_low=2, killed_high=5)
    rows = [report(1, killed_best=None), bounded, report(3, killed_best=4)]
    one = fuse(frame(rows), PARAMETERS).incidents.row(0, named=True)
    assert (one["killed_low"], one["killed_best"], one["killed_high"]) == (2, 3, 5)
    silent = fuse(frame([report(1, killed_best=None)]), PARAMETERS).incidents.row(0, named=True)
    assert silent["killed_best"] is None
    assert silent["killed_low"] is None


def test_time_is_what_all_members_allow_and_the_place_is_the_finest() -> None:
    rows = [
        report(1),
        report(2, start_s=START_S + 6 * 3600, end_s=START_S + 7 * 3600, time_class="hour"),
        report(3, place_class="district"),
    ]
    one = fuse(frame(rows), PARAMETERS).incidents.row(0, named=True)
    assert one["reports"] == 3
    assert (one["start_s"], one["end_s"]) == (START_S + 6 * 3600, START_S + 7 * 3600)
    assert (one["earliest_s"], one["latest_s"]) == (START_S, START_S + DAY_S)
    assert (one["place_class"], one["radius_m"]) == ("settlement", 2_000)
