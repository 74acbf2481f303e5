"""What people decided is obeyed, whatever the score, the order, the batches, and what comes later."""

import random
from collections.abc import Iterable
from typing import Any

import numpy as np
import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.incidents.test_fuse import DAY_S, PARAMETERS, QUIET, SEEDS, START_S, drawn, frame, report, same, together

from treve.incidents import fuse as fuse_module
from treve.incidents.fuse import Incidents, fuse
from treve.incidents.obey import bind
from treve.incidents.settle import JUDGED, settled


def pairs(*said: tuple[str, str, str]) -> pl.DataFrame:
    """Decisions in the order in which they were said: left, right, and "same", "apart" or "part"."""
    rows = [(left, right, says == "same", says == "part", at) for at, (left, right, says) in enumerate(said)]
    return pl.DataFrame(rows, schema=JUDGED, orient="row")


def some(rows: list[dict[str, Any]], seed: int, count: int = 12) -> pl.DataFrame:
    """Decisions drawn among reports, contradictions and reports that are not here among them."""
    r = random.Random(seed)
    ids = [*sorted(row["report"] for row in rows), "f" * 32]
    said = []
    for _ in range(count):
        left, right = sorted(r.sample(ids, 2))
        said.append((left, right, r.choice(["same", "same", "apart", "part"])))
    return pairs(*said)


def incident_of(result: Incidents) -> dict[str, str]:
    return dict(result.members.filter(pl.col("link") == "same").select("report", "incident").iter_rows())


def is_obeyed(result: Incidents, judged: pl.DataFrame) -> bool:
    home = incident_of(result)
    here = judged.filter(pl.col("left").is_in(list(home)) & pl.col("right").is_in(list(home)))
    kept, _ = settled(here)
    return all((home[left] == home[right]) == same for left, right, same in kept.select("left", "right", "same").rows())


def unlike(at: int, **said: Any) -> dict[str, Any]:
    """A report of something else, far off in space and time."""
    far = {"lat_e7": -100_000_000, "place_name": "Elsewhere", "adm1": "Far", "kind": "abduction", "side_a": ["others"]}
    when = {"start_s": START_S + 400 * DAY_S, "end_s": START_S + 401 * DAY_S}
    return report(at, **{**far, **when, **said})


A, B, C, D = (f"{at:032x}" for at in (1, 2, 3, 4))


def test_reports_beyond_all_reach_are_joined_if_people_say_so() -> None:
    both = frame([report(1), unlike(2)])
    assert len(together(fuse(both, PARAMETERS))) == 2
    result = fuse(both, PARAMETERS, judged=pairs((A, B, "same")))
    assert together(result) == {frozenset({A, B})}
    rows = result.members.sort("report").select("by", "with", "probability_ppm", "score").rows()
    assert rows == [("person", B, 1_000_000, None), ("person", A, 1_000_000, None)]


def test_what_may_not_fuse_by_rule_is_joined_if_people_say_so() -> None:
    vague = report(2, aggregate=True, time_class="month", end_s=START_S + 30 * DAY_S)
    assert together(fuse(frame([report(1), vague]), PARAMETERS, judged=pairs((A, B, "same")))) == {frozenset({A, B})}


def test_two_who_are_kept_apart_do_not_meet_through_a_third() -> None:
    alike = frame([report(1), report(2), report(3)])
    assert len(together(fuse(alike, PARAMETERS))) == 1
    groups = together(fuse(alike, PARAMETERS, judged=pairs((A, B, "apart"))))
    assert len(groups) == 2
    assert not any({A, B} <= group for group in groups)


def test_a_report_that_comes_later_does_not_bring_together_who_is_kept_apart() -> None:
    judged = pairs((A, B, "apart"))
    first = fuse(frame([report(1), report(2)]), PARAMETERS, judged=judged)
    later = fuse(frame([report(at) for at in range(1, 9)]), PARAMETERS, before=first, judged=judged)
    assert is_obeyed(later, judged)
    assert sum(len(group) for group in together(later)) == 8


def test_undoing_restores_what_the_program_finds() -> None:
    alike = frame([report(1), report(2), unlike(3)])
    by_rule = fuse(alike, PARAMETERS)
    judged = fuse(alike, PARAMETERS, judged=pairs((A, B, "apart"), (A, C, "same")))
    assert together(judged) == {frozenset({A, C}), frozenset({B})}
    same(fuse(alike, PARAMETERS, before=judged), by_rule)


def test_third_reports_join_what_people_joined_by_the_best_account_in_it() -> None:
    groups = together(fuse(frame([report(1), unlike(2), report(3)]), PARAMETERS, judged=pairs((A, B, "same"))))
    assert groups == {frozenset({A, B, C})}


def test_a_source_that_numbers_its_reports_keeps_its_habit_where_people_joined_one_of_them() -> None:
    numbered: dict[str, Any] = {"source": "dataset", "killed_best": None, "details": []}
    rows = [report(1, native_id="1", **numbered), report(2), report(3, native_id="2", **numbered)]
    home = incident_of(fuse(frame(rows), PARAMETERS))
    assert home[A] != home[C]
    home = incident_of(fuse(frame(rows), PARAMETERS, judged=pairs((A, B, "same"))))
    assert home[A] == home[B] != home[C]
    assert len(together(fuse(frame(rows), PARAMETERS, judged=pairs((A, B, "same"), (A, C, "same"))))) == 1


def test_a_scope_that_is_cut_does_not_cut_what_people_joined() -> None:
    small = PARAMETERS._replace(limits=PARAMETERS.limits._replace(scope=2))
    judged = pairs((A, B, "same"), (B, C, "same"), (C, D, "same"))
    assert together(fuse(frame([report(at) for at in range(1, 5)]), small, judged=judged)) == {frozenset({A, B, C, D})}


def test_of_a_chain_that_contradicts_itself_the_oldest_word_gives_way() -> None:
    chain = pairs((A, B, "same"), (B, C, "same"), (A, C, "apart"))
    kept, overruled = settled(chain)
    assert kept.sort("at").select("left", "right").rows() == [(B, C), (A, C)]
    assert overruled.select("left", "right").rows() == [(A, B)]
    last = pairs((A, C, "apart"), (A, B, "same"), (B, C, "same"))
    assert settled(last)[1].select("left", "right").rows() == [(A, C)]


@given(SEEDS, SEEDS)
def test_what_is_overruled_does_not_depend_on_the_order_of_rows(seed: int, order: int) -> None:
    judged = some(drawn(8, seed), seed, 20)
    mixed = judged.sample(fraction=1.0, shuffle=True, seed=order)
    for one, other in zip(settled(judged), settled(mixed), strict=True):
        assert one.equals(other)
    kept, overruled = settled(judged)
    assert len(kept) + len(overruled) == len(judged)


@given(SEEDS)
def test_what_is_overruled_contradicts_what_stands(seed: int) -> None:
    kept, overruled = settled(some(drawn(8, seed), seed, 20))
    for row in overruled.iter_rows(named=True):
        newer = kept.filter(pl.col("at") > row["at"])
        again = pl.concat([newer, pl.DataFrame([row], schema=JUDGED)])
        assert len(settled(again)[1]) == 1


@QUIET
@given(SEEDS, SEEDS)
def test_every_decision_that_stands_is_obeyed(seed: int, said: int) -> None:
    rows = drawn(40, seed)
    judged = some(rows, said)
    result = fuse(frame(rows), PARAMETERS, judged=judged)
    assert is_obeyed(result, judged)
    assert len(incident_of(result)) == 40


@QUIET
@given(SEEDS, SEEDS)
def test_the_order_of_reports_and_of_decisions_does_not_matter(seed: int, order: int) -> None:
    rows = drawn(40, seed)
    judged = some(rows, seed)
    mixed = rows.copy()
    random.Random(order).shuffle(mixed)
    turned = judged.sample(fraction=1.0, shuffle=True, seed=order)
    same(fuse(frame(rows), PARAMETERS, judged=judged), fuse(frame(mixed), PARAMETERS, judged=turned))


@QUIET
@given(SEEDS, st.integers(min_value=0, max_value=40), st.integers(min_value=0, max_value=12))
def test_in_two_goes_and_with_later_decisions_the_answer_is_that_of_the_batch(seed: int, cut: int, when: int) -> None:
    rows = drawn(40, seed)
    random.Random(seed + 1).shuffle(rows)
    judged = some(rows, seed)
    first = fuse(frame(rows[:cut]), PARAMETERS, judged=judged[:when])
    same(fuse(frame(rows), PARAMETERS, before=first, judged=judged), fuse(frame(rows), PARAMETERS, judged=judged))


@QUIET
@given(SEEDS, SEEDS)
def test_decisions_hold_even_where_division_does_not_heed_them(seed: int, said: int) -> None:
    rows = drawn(40, seed)
    judged = some(rows, said)

    def heedless(starts: Any, *_: Any) -> Any:
        return np.zeros(int(starts[-1]), dtype=np.int64)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(fuse_module, "divide", heedless)
        assert is_obeyed(fuse(frame(rows), PARAMETERS, judged=judged), judged)


def test_a_part_that_a_person_names_is_a_part_and_the_whole_is_not_counted() -> None:
    whole = report(1, aggregate=True, killed_best=50)
    rows = frame([whole, report(2), unlike(3), report(4)])
    result = fuse(rows, PARAMETERS, judged=pairs((A, B, "part"), (A, C, "part"), (A, D, "part")))
    parts = result.members.filter(pl.col("link") == "part")
    assert parts.select("report", "incident", "by").rows() == [(A, B, "person"), (A, C, "person")]
    counted = dict(result.incidents.select("incident", "counted").iter_rows())
    assert counted == {A: False, B: True, C: True}


def test_of_nobody_and_of_reports_that_are_not_here_nothing_is_decided() -> None:
    ids = pl.Series([A, B])
    assert bind(ids, None) is None
    assert bind(ids, pairs()) is None
    assert bind(ids, pairs((A, D, "same"))) is None
    only: Iterable[str] = (A,)
    assert bind(pl.Series(list(only)), pairs((A, B, "apart"))) is None
