"""The cooperation tracker: contacts with their course and delegations, participation, bodies, plans, flags."""

import datetime as dt
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.made import ACTORS, VOICES, press

from treve.base.lang import Lang
from treve.names.topics import read as read_topics
from treve.node.shipped import register_text, shipped
from treve.terms import read as terms_reader
from treve.timeline.derive import timeline
from treve.timeline.due_evidence import Seen
from treve.timeline.due_rows import duty_rows
from treve.timeline.pledges import Around, pledge_rows
from treve.timeline.shapes import HappeningRow
from treve.timeline.tracker import Tracked, select, tracker
from treve.timeline.tracker_bodies import bodies_in
from treve.timeline.tracker_say import delegation_words, listed
from treve.timeline.tracker_shapes import FLAGS, SECTIONS, TrackRow

OWN = Path(__file__).parents[1] / "press" / "pledges"
ON = dt.date(2031, 12, 31)
TOPICS = read_topics(register_text("topics"))
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))}
TIMELINE = timeline(press(**TEXTS), [], None, None, VOICES)
HEAD = "La Dépêche, {day}\n\nTitre du jour\n\n"


def laid(rows: list[HappeningRow], on: dt.date = ON) -> list[TrackRow]:
    promised = pledge_rows(Around(rows, [], topics=TOPICS), on)
    return tracker(Tracked(rows, promised, [], [], TOPICS), on)


def told(on: dt.date = ON, **texts: str) -> list[TrackRow]:
    return laid(timeline(press(**texts), [], None, None, VOICES), on)


ROWS = laid(TIMELINE)


def contact(day: str) -> TrackRow:
    return next(row for row in ROWS if row["section"] == "contact" and row["earliest"] == day)


def test_a_meeting_that_was_put_off_and_held_is_one_line_with_its_course() -> None:
    row = contact("2031-03-21")
    assert row["state"] == "held"
    assert list(dict.fromkeys(step["state"] for step in row["course"])) == ["scheduled", "postponed", "held"]
    assert row["course"][0]["earliest"] == "2031-03-18"
    assert row["levels"] == ["ministers"]


def test_delegations_are_told_with_who_led_them_and_who_stayed_away() -> None:
    found = {(one["who"], one["how"], one["head"]) for one in contact("2031-03-21")["delegations"]}
    assert found == {
        ("mavraise", "joined", "Ivo Darnel"),
        ("toldienne", "joined", "Petra Oswin"),
        ("Ligue des collines", "absent", None),
    }
    assert ("Ligue des collines", "refused", None) in {
        (one["who"], one["how"], one["head"]) for one in contact("2031-05-14")["delegations"]
    }


def test_what_was_called_off_has_lapsed_and_what_passed_in_silence_is_not_said_to_have() -> None:
    assert contact("2031-03-12")["flags"] == ["lapsed"]
    month = contact("2031-04-01")
    assert (month["known_to"], month["flags"]) == ("longer", ["passed_untold"])


def test_participation_has_a_beginning_and_an_end_where_both_are_told() -> None:
    (row,) = [row for row in ROWS if row["section"] == "participation"]
    assert (row["parties"], row["earliest"], row["latest"], row["state"]) == (
        ["Tolden"], "2031-04-11", "2031-04-29", "resumed",
    )  # fmt: skip


def test_a_working_group_is_one_in_either_language_and_knows_its_sittings() -> None:
    (row,) = [row for row in ROWS if row["section"] == "body"]
    assert (row["what"], row["state"], len(row["met"])) == ("working_group", "met", 1)
    assert bodies_in("the joint commission on Thursday", "en")[0].key == bodies_in("la commission mixte", "fr")[0].key


def test_a_body_of_which_nobody_tells_a_beginning_is_agreed_and_not_begun() -> None:
    text = HEAD.format(day="22 mars 2031") + "Les deux parties ont décidé de créer un groupe de travail sur l'eau.\n"
    (row,) = [row for row in told(a=text) if row["section"] == "body"]
    assert (row["state"], row["flags"]) == ("decided", ["agreed_not_begun"])


def test_plans_say_who_answers_for_them_and_by_when_and_what_has_not_begun() -> None:
    plans = {row["text"]: row for row in ROWS if row["section"] == "plan"}
    maps = plans["échanger leurs cartes des mines avant le 15 avril"]
    assert (maps["due_latest"], maps["flags"]) == ("2031-04-15", ["agreed_not_begun", "passed_untold"])
    assert all(row["responsible"] for row in plans.values())
    assert all("Tolden ouvrirait" not in text for text in plans)


def test_lines_of_a_topic_a_party_and_a_month_are_found_and_no_others() -> None:
    mines = select(ROWS, topic="mines")
    assert mines
    assert all("mines" in row["topics"] for row in mines)
    assert {row["section"] for row in select(ROWS, party="toldenn")} == set()
    assert contact("2031-04-28") in select(ROWS, party="lena horvat")
    may = select(ROWS, month="2031-05")
    assert contact("2031-05-14") in may
    assert contact("2031-03-03") not in may


def test_a_meeting_told_as_held_later_is_not_known_before() -> None:
    text = HEAD.format(day="3 avril 2031") + "Les ministres se sont rencontrés mercredi à Belcastre.\n"
    assert told(dt.date(2031, 4, 1), a=text) == []
    assert len(told(dt.date(2031, 4, 2), a=text)) == 1


def test_commitments_of_an_agreement_are_plans_once_for_all_readings() -> None:
    terms = terms_reader.read(shipped("agreements", "syria-2016-12-29.yaml").read_bytes(), "syria.yaml")
    on = dt.date(2017, 2, 15)
    rows = timeline(press(), [terms], None, None, VOICES)
    duties = [row for row in duty_rows([terms], on, Seen(rows, None)) if row["in_use"]]
    found = tracker(Tracked(rows, [], duties, [terms], TOPICS), on)
    plans = [row for row in found if row["what"] == "commitment"]
    assert len(plans) == len(terms.commitments)
    assert all(row["clause"] and row["agreement"] == terms.agreement for row in plans)
    assert any("agreed_not_begun" in row["flags"] for row in plans)
    assert {row["agreement"] for row in found if row["section"] == "body"} <= {terms.agreement}
    assert "russia" in ACTORS.by_id


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000))
def test_the_answer_does_not_depend_on_the_order_of_lines(seed: int) -> None:
    mixed = list(TIMELINE)
    random.Random(seed).shuffle(mixed)
    assert laid(mixed) == ROWS


def test_sections_stand_in_one_order_and_flags_are_known() -> None:
    order = [SECTIONS.index(row["section"]) for row in ROWS]
    assert order == sorted(order)
    assert {flag for row in ROWS for flag in row["flags"]} <= set(FLAGS)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_line_can_be_said_in_both_languages(lang: Lang) -> None:
    lines = listed(ROWS, TOPICS, lang)
    assert len(lines) > len(ROWS)
    assert ("Working groups and joint bodies:" in lines) == (lang == "en")
    one = contact("2031-03-21")["delegations"][0]
    assert delegation_words(one, lang) == (
        "mavraise, led by Ivo Darnel: came" if lang == "en" else "mavraise, conduite par Ivo Darnel\u00a0: présent"
    )
