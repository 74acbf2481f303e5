from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.incidents.columns import reports_frame
from treve.incidents.explain import explain
from treve.incidents.fuse import Incidents, fuse
from treve.incidents.parts import SAYS_SUM
from treve.incidents.priors import priors

DAY_S = 1_483_228_800
TOWN: dict[str, Any] = {
    "start_s": DAY_S,
    "end_s": DAY_S + 86_400,
    "time_class": "day",
    "lat_e7": 350_000_000,
    "lon_e7": 380_000_000,
    "place_class": "settlement",
    "place_name": "Kafr Nabl",
    "adm1": "Idlib",
    "adm2": "Idlib",
    "kind": "shelling",
    "kind_parent": "fire",
    "side_a": ["army"],
    "side_b": ["rebels"],
    "group_a": ["government"],
    "group_b": ["opposition"],
}


def said(name: str, source: str, killed: int | None, **more: Any) -> dict[str, Any]:
    return TOWN | {"report": name * 32, "source": source, "native_id": name, "killed_best": killed} | more


ONE_BY_ONE = [said("1", "survey", 3), said("2", "survey", 8, lat_e7=350_020_000), said("3", "survey", 11)]
THE_SUM = said("9", "bulletin", 22, text="Shelling in several places, a total of 22 killed")


def fused(rows: list[dict[str, Any]]) -> tuple[pl.DataFrame, Incidents]:
    reports = reports_frame(pl.DataFrame(rows, infer_schema_length=None))
    return reports, fuse(reports, priors())


def test_a_report_whose_dead_are_those_of_several_is_their_sum_and_the_same_as_none() -> None:
    _, found = fused([*ONE_BY_ONE, THE_SUM])
    part = found.members.filter(link="part")
    assert part["report"].to_list() == ["9" * 32] * 3
    assert sorted(part["incident"]) == [name * 32 for name in "123"]
    assert found.members.filter(link="same")["incident"].n_unique() == 4
    assert set(part["parts"]) == {3}
    assert set(part["parts_killed"]) == {22}


def test_the_dead_of_a_sum_are_counted_once() -> None:
    _, found = fused([*ONE_BY_ONE, THE_SUM])
    summed = found.incidents.filter("aggregate")
    assert summed["incident"].to_list() == ["9" * 32]
    assert not summed["counted"].any()
    assert found.incidents.filter("counted")["killed_best"].sum() == 22
    assert found.incidents.filter("counted", incident="1" * 32)["killed_best"].to_list() == [3]


def test_a_report_that_fits_one_other_is_the_same_and_no_sum() -> None:
    _, found = fused([*ONE_BY_ONE, said("9", "bulletin", 11)])
    assert not found.members.filter(link="part").height
    assert found.members.filter(report="9" * 32)["incident"].to_list() == ["3" * 32]


def test_where_nothing_adds_up_nothing_is_summed() -> None:
    _, found = fused([*ONE_BY_ONE, said("9", "bulletin", 60)])
    assert not found.members.filter(link="part").height
    assert found.incidents["counted"].all()


@pytest.mark.parametrize(
    "change",
    [
        {"start_s": DAY_S + 5 * 86_400, "end_s": DAY_S + 6 * 86_400},
        {"lat_e7": 356_000_000, "adm2": "Aleppo", "adm1": "Aleppo", "place_name": "Azaz"},
        {"source": "survey"},
        {"killed_best": None},
    ],
)
def test_another_time_place_or_the_same_source_or_no_number_is_no_sum(change: dict[str, Any]) -> None:
    _, found = fused([*ONE_BY_ONE, THE_SUM | change])
    assert not found.members.filter(link="part").height


def test_several_reports_of_a_source_that_may_repeat_itself_are_no_parts() -> None:
    _, found = fused([*(one | {"native_id": None} for one in ONE_BY_ONE), THE_SUM])
    assert not found.members.filter(link="part").height


def test_a_part_is_explained_in_words_and_numbers_in_both_languages() -> None:
    reports, found = fused([*ONE_BY_ONE, THE_SUM])
    part = found.members.filter(link="part", incident="2" * 32)
    (told,) = explain(reports, part, priors())
    assert "sums up this and others: 3 parts come to 22 dead, it gives 22" in told.sentences["en"].lower()
    assert "récapitule ce fait et d'autres : 3 parties totalisent 22 morts, il en indique 22" in (
        told.sentences["fr"].lower()
    )
    assert "same day" in told.sentences["en"].lower()
    assert sum(one.weight for one in told.parts) == told.score == part["score"][0]


def test_a_declared_sum_is_explained_by_its_sum_alone() -> None:
    month = THE_SUM | {
        "aggregate": True,
        "time_class": "month",
        "end_s": DAY_S + 31 * 86_400,
        "place_class": "province",
    }
    reports, found = fused([*ONE_BY_ONE, month])
    part = found.members.filter(link="part")
    assert part.height == 3
    assert [one.sentences["en"] for one in explain(reports, part, priors())] == [
        "Sums up this and others: 3 parts come to 22 dead, it gives 22."
    ] * 3


@settings(max_examples=20, deadline=None)
@given(st.permutations([*ONE_BY_ONE, THE_SUM, said("4", "bulletin", 11), said("5", "desk", 8)]))
def test_sums_depend_on_the_set_of_reports_and_not_on_their_order(rows: list[dict[str, Any]]) -> None:
    _, expected = fused([*ONE_BY_ONE, THE_SUM, said("4", "bulletin", 11), said("5", "desk", 8)])
    _, found = fused(rows)
    assert found.members.equals(expected.members)
    assert found.incidents.equals(expected.incidents)


def test_reports_one_by_one_give_the_sums_of_a_batch() -> None:
    rows = [*ONE_BY_ONE, THE_SUM]
    before = None
    for n in range(1, len(rows) + 1):
        before = fuse(reports_frame(pl.DataFrame(rows[:n], infer_schema_length=None)), priors(), before)
    assert before is not None
    assert before.members.equals(fused(rows)[1].members)


def test_words_that_sum_up_are_known_in_both_languages() -> None:
    texts = [
        "A total of nine died",
        "clashes in several villages",
        "frappes : 9 morts au total",
        "one man was shot",
        None,
    ]
    said_so = pl.Series(texts).str.contains(SAYS_SUM)
    assert said_so.to_list() == [True, True, True, False, None]
