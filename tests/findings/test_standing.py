"""What a finding stands as: a function of the set of judgements, whatever their order."""

import random
from typing import Any

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.entries.judgement import Found, Judgement, Spoken
from treve.findings.said import judgement_rows
from treve.findings.standing import finding_digest, pending, stand, with_standing

REPORT, OTHER = "a" * 32, "b" * 32
READING = "as-agreed"


def said(act: str, body: str, entry: int, **given: Any) -> Spoken:
    about = given.pop("about", "finding")
    target = {"agreement": "truce", "version": "1"} if about == "finding" else {}
    judgement = Judgement(about=about, act=act, of=given.pop("of", REPORT), body=body, **target, **given)  # type: ignore[arg-type]
    return Spoken(judgement, entry, 0, f"p.{body}", f"2025-04-{entry % 28 + 1:02d}T10:00:00.000000Z")


ACTS = st.sampled_from(["propose", "adopt", "reject", "dispute", "explain", "accept", "refuse", "withdraw"])


@st.composite
def judgements(draw: st.DrawFn) -> list[Spoken]:
    made = []
    for entry in range(draw(st.integers(0, 9))):
        act = draw(ACTS)
        more: dict[str, Any] = {"plea": "exercise"} if act == "explain" else {}
        if act == "withdraw":
            more["says"] = draw(st.sampled_from([None, "position", "plea", "answer"]))
        if act in ("accept", "refuse"):
            more["answers"] = draw(st.sampled_from([None, "front", "jmc"]))
        more["reading"] = draw(st.sampled_from([None, READING, "other"]))
        made.append(said(act, draw(st.sampled_from(["jmc", "front", "halmark"])), entry, **more))
    return made


@settings(deadline=None)
@given(judgements(), st.randoms())
def test_judgements_in_any_order_give_the_same_standing(made: list[Spoken], chance: random.Random) -> None:
    mixed = [*made, *made[:2]]
    chance.shuffle(mixed)
    assert stand(mixed, READING) == stand(made, READING)


@settings(deadline=None)
@given(judgements())
def test_what_is_said_and_taken_back_leaves_what_a_body_that_had_said_nothing_leaves(made: list[Spoken]) -> None:
    after = len(made)
    fresh = [said("adopt", "newcomer", after), said("withdraw", "newcomer", after + 1)]
    assert stand([*made, *fresh], READING) == stand(made, READING)


@settings(deadline=None)
@given(judgements())
def test_what_is_said_under_one_reading_changes_no_other(made: list[Spoken]) -> None:
    more = said("reject", "jmc", len(made), reading="third")
    assert stand([*made, more], READING) == stand(made, READING)


def test_a_body_that_says_otherwise_later_is_taken_at_its_later_word() -> None:
    found = stand([said("adopt", "jmc", 1), said("reject", "jmc", 2)], READING)
    assert (found.standing, found.by, found.since) == ("rejected", ("jmc",), "2025-04-03")


def test_two_bodies_that_differ_are_both_shown() -> None:
    found = stand([said("adopt", "jmc", 1), said("reject", "commission", 2)], READING)
    assert (found.standing, found.by) == ("disputed", ("commission", "jmc"))
    assert [(one.judgement.body, one.judgement.act) for one in found.positions] == [
        ("commission", "reject"),
        ("jmc", "adopt"),
    ]


def test_who_disputes_what_is_adopted_does_not_undo_it_and_is_named() -> None:
    found = stand([said("adopt", "jmc", 1), said("dispute", "front", 2)], READING)
    assert (found.standing, found.by, found.disputed_by) == ("adopted", ("jmc",), ("front",))


@pytest.mark.parametrize(
    ("acts", "standing"),
    [([], "computed"), (["propose"], "proposed"), (["dispute"], "disputed"), (["adopt"], "adopted"),
     (["reject"], "rejected"), (["adopt", "withdraw"], "computed")],
)  # fmt: skip
def test_each_act_has_its_standing(acts: list[str], standing: str) -> None:
    assert stand([said(act, "jmc", at) for at, act in enumerate(acts)], READING).standing == standing


def test_an_explanation_stands_beside_with_who_accepts_it_and_who_does_not() -> None:
    told = [
        said("explain", "front", 1, plea="demining", why="a planned blast"),
        said("accept", "jmc", 2),
        said("refuse", "government", 3, answers="front"),
    ]
    found = stand(told, READING)
    assert found.standing == "computed"
    (one,) = found.explained
    assert (one["plea"], one["words"], one["accepted_by"], one["refused_by"]) == (
        "demining", "a planned blast", ["jmc"], ["government"],
    )  # fmt: skip


MEMBERS = pl.DataFrame({"report": [REPORT, OTHER], "incident": [OTHER, OTHER], "link": ["same", "same"]})


def findings(verdict: str = "violation", reasons: str = "[]") -> pl.DataFrame:
    row = {
        "incident": OTHER, "agreement": "truce", "version": "1", "reading": READING, "clause": "1", "verdict": verdict,
        "ground": "breach", "probability_ppm": 900_000, "reasons": reasons, "standing": "computed",
    }  # fmt: skip
    return pl.DataFrame([row, row | {"version": "2"}])


def test_a_judgement_follows_its_report_into_the_incident_that_has_it_now() -> None:
    rows = with_standing(findings(), MEMBERS, [said("adopt", "jmc", 1)]).to_dicts()
    assert [row["standing"] for row in rows] == ["adopted", "computed"]
    assert rows[0]["standing_by"] == ["jmc"]


def test_a_finding_that_is_computed_otherwise_since_it_was_adopted_says_so() -> None:
    row = findings().to_dicts()[0]
    then = (Found(READING, "violation", 900_000, finding_digest(row)),)
    adopted = [said("adopt", "jmc", 1, found=then)]
    for now, told in ((findings(), "same"), (findings(reasons="[1]"), "other_reasons"),
                      (findings("undetermined"), "other_verdict")):  # fmt: skip
        found = with_standing(now, MEMBERS, adopted).to_dicts()[0]
        assert (found["recomputed"], found["then_verdict"], found["then_ppm"]) == (told, "violation", 900_000)


def test_a_judgement_about_an_unknown_incident_is_kept_and_pending_and_counts_when_its_report_comes() -> None:
    early = said("adopt", "jmc", 1, of="c" * 32)
    assert pending([early], MEMBERS) == [early]
    assert [row["status"] for row in judgement_rows([early], MEMBERS)] == ["pending"]
    assert with_standing(findings(), MEMBERS, [early])["standing"].to_list() == ["computed", "computed"]
    later = pl.concat([MEMBERS, pl.DataFrame({"report": ["c" * 32], "incident": [OTHER], "link": ["same"]})])
    assert pending([early], later) == []
    assert with_standing(findings(), later, [early])["standing"].to_list() == ["adopted", "computed"]


@settings(deadline=None)
@given(judgements(), st.randoms())
def test_the_rows_of_judgements_do_not_depend_on_the_order(made: list[Spoken], chance: random.Random) -> None:
    mixed = list(made)
    chance.shuffle(mixed)
    rows = judgement_rows(mixed, MEMBERS)
    assert rows == judgement_rows(made, MEMBERS)
    assert len(rows) == len(made)


@pytest.mark.parametrize(
    "wrong",
    [{"act": "review"}, {"act": "explain"}, {"act": "adopt", "plea": "exercise"}, {"act": "adopt", "says": "verified"},
     {"act": "withdraw", "says": "nonsense"}, {"act": "adopt", "share_ppm": 3}, {"act": "adopt", "on": "2025-02-30"}],
)  # fmt: skip
def test_a_judgement_that_says_two_things_or_none_is_none(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"."):
        Judgement(about="finding", of=REPORT, body="jmc", agreement="truce", version="1", **wrong)
