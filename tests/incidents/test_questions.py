"""Which links people are asked about: the open ones, first those whose answer settles most, and never the answered."""

import random
from typing import Any

import polars as pl
import pytest
from hypothesis import given
from tests.incidents.test_fuse import DAY_S, PARAMETERS, QUIET, SEEDS, drawn, frame, report
from tests.incidents.test_obey import pairs

from treve.incidents.explain import numbers
from treve.incidents.fuse import fuse
from treve.incidents.questions import UNSURE_DIVIDES, Question, explain_pair, questions
from treve.incidents.questions_say import settles

NO_FINDINGS = pl.DataFrame(
    schema=dict.fromkeys(("incident", "agreement", "version", "reading", "verdict"), pl.String())
)


def asked(rows: list[dict[str, Any]], judged: pl.DataFrame | None = None, **more: Any) -> list[Question]:
    reports = frame(rows)
    members = fuse(reports, PARAMETERS, judged=judged).members
    given_ = {"findings": NO_FINDINGS, **more}
    return questions(reports, members, parameters=PARAMETERS, judged=judged, most=1_000, **given_)


def test_what_nobody_doubts_is_not_asked() -> None:
    assert asked([]) == asked([report(1)]) == []
    far = report(3, lat_e7=-100_000_000, start_s=0, end_s=DAY_S)
    assert asked([report(1), far]) == []


@QUIET
@given(SEEDS)
def test_every_question_is_about_two_reports_on_the_border(seed: int) -> None:
    rows = drawn(60, seed)
    for one in asked(rows):
        assert one.left < one.right
        assert 0 < one.together_ppm < 1_000_000
        assert one.reports >= 1
        assert one.weight > 0
        assert sum(weight for _, weight in numbers(one.explanation, "en")) == one.explanation.score


@QUIET
@given(SEEDS)
def test_questions_do_not_depend_on_the_order_of_reports(seed: int) -> None:
    rows = drawn(60, seed)
    mixed = rows.copy()
    random.Random(seed).shuffle(mixed)
    assert asked(rows) == asked(mixed)


@QUIET
@given(SEEDS)
def test_an_answered_question_does_not_come_back(seed: int) -> None:
    rows = drawn(60, seed)
    before = asked(rows)
    if not before:
        return
    one = before[0]
    for says in ("same", "apart"):
        after = asked(rows, pairs((one.left, one.right, says)))
        assert (one.left, one.right) not in {(each.left, each.right) for each in after}


def some() -> list[dict[str, Any]]:
    """Reports of which some are on the border."""
    return next(rows for seed in range(50) if len(asked(rows := drawn(60, seed))) > 2)


def test_who_is_not_sure_sends_a_question_down_and_not_away() -> None:
    rows = some()
    first = asked(rows)[0]
    after = asked(rows, unsure={(first.left, first.right): {"mission"}})
    same = next(one for one in after if (one.left, one.right) == (first.left, first.right))
    assert same.unsure == ("mission",)
    assert 0 < same.weight <= first.weight // UNSURE_DIVIDES
    assert [one.weight for one in after] == sorted((one.weight for one in after), reverse=True)


def test_verdicts_that_would_change_send_a_question_up() -> None:
    rows = some()
    last = asked(rows)[-1]
    verdicts = pl.DataFrame(
        [(incident, "a", "1", reading, "violation") for incident in {last.one, last.other} for reading in "rst"],
        schema=NO_FINDINGS.schema,
        orient="row",
    )
    after = next(
        one for one in asked(rows, findings=verdicts) if (one.left, one.right) == (last.left, last.right)
    )  # fmt: skip
    assert after.verdicts == 3
    assert after.weight > last.weight


def test_any_two_reports_are_explained_by_the_numbers_that_decide() -> None:
    reports = frame(drawn(60, 3))
    members = fuse(reports, PARAMETERS).members.filter(pl.col("with").is_not_null())
    assert len(members)
    for row in members.head(5).iter_rows(named=True):
        why = explain_pair(reports, PARAMETERS, row["report"], row["with"])
        assert why is not None
        assert why.score == row["score"]
    whole = frame([report(1), report(2, aggregate=True)])
    assert explain_pair(whole, PARAMETERS, f"{1:032x}", f"{2:032x}") is None


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_what_an_answer_settles_is_said_in_both_languages(lang: Any) -> None:
    found = [settles(one, lang) for one in asked(some())]
    assert all(text.endswith(".") and ("incident" in text) for text in found)
    assert any(("8" in text) for text in found)
