"""What people say of an incident: verification and attribution, each a function of the set of judgements."""

import random
from typing import Any

import polars as pl
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.entries.judgement import ATTRIBUTIONS, VERIFICATIONS, Judgement, Spoken
from treve.incidents.judge import attribution, verification, with_judgements

REPORT = "a" * 32


def reviewed(person: str, body: str, state: str | None, entry: int) -> Spoken:
    act = "withdraw" if state is None else "review"
    says = "review" if state is None else state
    return Spoken(Judgement("incident", act, REPORT, body, says=says), entry, 0, person, "2025-04-02T00:00:00.000000Z")  # type: ignore[arg-type]


def attributed(body: str, state: str, whom: str | None, entry: int) -> Spoken:
    share = 700_000 if state == "assessed" else None
    said = Judgement("incident", "attribute", REPORT, body, says=state, whom=whom, share_ppm=share)
    return Spoken(said, entry, 0, "p", "2025-04-02T00:00:00.000000Z")


def test_what_is_grave_counts_once_a_second_person_has_said_it() -> None:
    first = reviewed("saal", "mission", "verified", 1)
    assert verification([first])[0] is None
    assert verification([first, reviewed("saal", "mission", "verified", 2)])[0] is None
    assert verification([first, reviewed("ana", "mission", "verified", 2)])[0] == "verified"
    assert verification([reviewed("saal", "mission", "screened", 1)])[0] == "screened"


def test_dissent_is_recorded_by_organisation_and_not_averaged() -> None:
    state, rows = verification(
        [
            reviewed("saal", "mission", "verified", 1),
            reviewed("ana", "mission", "verified", 2),
            reviewed("lf", "front", "refuted", 3),
            reviewed("mf", "front", "refuted", 4),
        ]
    )
    assert state is None
    assert [(row["by"], row["state"], row["held"]) for row in rows] == [
        ("front", "refuted", True),
        ("mission", "verified", True),
    ]


def test_an_organisation_that_is_divided_holds_nothing() -> None:
    state, rows = verification([reviewed("a", "mission", "screened", 1), reviewed("b", "mission", "unconfirmed", 2)])
    assert state is None
    assert [row["held"] for row in rows] == [False, False]


def test_a_review_that_is_taken_back_is_gone_and_that_of_the_other_person_stays() -> None:
    told = [reviewed("a", "mission", "screened", 1), reviewed("b", "mission", "unconfirmed", 2)]
    assert verification([*told, reviewed("b", "mission", None, 3)])[0] == "screened"


def test_the_strongest_word_on_whose_act_it_was_is_shown_with_who_disputes_it() -> None:
    found = attribution([attributed("jmc", "attributed", "front", 1), attributed("front", "disputed", "front", 2)])
    assert (found["attribution"], found["attributed_to"]) == ("attributed", ["front"])
    assert found["attribution_disputed_by"] == ["front"]
    split = attribution([attributed("jmc", "attributed", "front", 1), attributed("jc", "attributed", "government", 2)])
    assert split["attribution"] == "disputed"
    assert attribution([attributed("jmc", "not_mandated", None, 1)])["attribution"] == "not_mandated"


@st.composite
def judgements(draw: st.DrawFn) -> list[Spoken]:
    made: list[Spoken] = []
    for entry in range(draw(st.integers(0, 8))):
        body, person = draw(st.sampled_from("mf")), draw(st.sampled_from("pqr"))
        if draw(st.booleans()):
            made.append(reviewed(person, body, draw(st.sampled_from([None, *VERIFICATIONS])), entry))
        else:
            whom = draw(st.sampled_from(["front", "government"]))
            made.append(attributed(body, draw(st.sampled_from(ATTRIBUTIONS)), whom, entry))
    return made


INCIDENTS = pl.DataFrame({"incident": [REPORT, "b" * 32], "verification": ["reported", "corroborated"]})
MEMBERS = pl.DataFrame({"report": [REPORT, "b" * 32], "incident": [REPORT, "b" * 32], "link": ["same", "same"]})


@settings(deadline=None)
@given(judgements(), st.randoms())
def test_both_axes_are_the_same_in_any_order(made: list[Spoken], chance: random.Random) -> None:
    mixed: list[Any] = [*made, *made[:2]]
    chance.shuffle(mixed)
    first, second = (with_judgements(INCIDENTS, MEMBERS, some) for some in (made, mixed))
    assert first.equals(second)
    untouched = first.filter(pl.col("incident") == "b" * 32).to_dicts()[0]
    assert (untouched["verification"], untouched["attribution"]) == ("corroborated", "none")
