"""Meetings and deadlines as a calendar: what a reader of calendars makes of it, and what is left out and counted."""

import datetime as dt
from pathlib import Path

from icalendar import Calendar
from tests.timeline.made import VOICES, press

from treve.base.lang import Lang
from treve.names.topics import read as read_topics
from treve.node.shipped import register_text, shipped
from treve.products.to_ics import to_ics
from treve.products.tracker_ics import tracker_ics
from treve.terms import read as terms_reader
from treve.timeline.derive import timeline
from treve.timeline.due_evidence import Seen
from treve.timeline.due_rows import duty_rows
from treve.timeline.pledges import Around, pledge_rows
from treve.timeline.tracker import Tracked, tracker

OWN = Path(__file__).parents[1] / "press" / "pledges"
TOPICS = read_topics(register_text("topics"))
TERMS = terms_reader.read(shipped("agreements", "syria-2016-12-29.yaml").read_bytes(), "syria.yaml")
ON = dt.date(2031, 12, 31)
TEXTS = {path.stem: path.read_text(encoding="utf-8") for path in sorted(OWN.glob("*.txt"))}
ROWS = timeline(press(**TEXTS), [], None, None, VOICES)
TRACKED = tracker(Tracked(ROWS, pledge_rows(Around(ROWS, [], topics=TOPICS), ON), [], [], TOPICS), ON)
DUTIES = duty_rows([TERMS], dt.date(2017, 1, 15), Seen([], None))


def read(lang: Lang = "en") -> tuple[bytes, Calendar]:
    data = b"".join(tracker_ics(TRACKED, DUTIES, "2032-01-02", lang))
    found = Calendar.from_ical(data)
    assert isinstance(found, Calendar)
    return data, found


def test_a_meeting_is_tentative_until_it_is_told_as_held_and_cancelled_where_it_was_called_off() -> None:
    events = {str(event.decoded("dtstart")): event for event in read()[1].walk("VEVENT")}
    assert str(events["2031-03-21"]["status"]) == "CONFIRMED"
    assert str(events["2031-06-02"]["status"]) == "CANCELLED"
    assert str(events["2031-04-15"]["status"]) == "TENTATIVE"
    assert "led by Ivo Darnel" in str(events["2031-03-21"]["description"])


def test_every_event_is_of_whole_days_with_an_identity_of_its_own_and_one_stamp() -> None:
    events = read()[1].walk("VEVENT")
    assert len({str(event["uid"]) for event in events}) == len(events) > 10
    for event in events:
        first, after = event.decoded("dtstart"), event.decoded("dtend")
        assert type(first) is dt.date
        assert type(after) is dt.date
        assert first < after
        assert event.decoded("dtstamp") == dt.datetime(2032, 1, 2, tzinfo=dt.UTC)


def test_a_month_is_no_day_and_what_is_left_out_is_counted_and_said() -> None:
    for lang, words in (("en", "1 without a known day left out"), ("fr", "1 sans jour connu")):
        _, calendar = read("fr" if lang == "fr" else "en")
        assert words in str(calendar["x-wr-caldesc"])
        assert not [e for e in calendar.walk("VEVENT") if str(e.decoded("dtstart")) == "2031-04-01"]


def test_the_sequence_grows_as_sources_tell_more_and_the_identity_is_that_of_the_timeline() -> None:
    (held,) = [e for e in read()[1].walk("VEVENT") if str(e.decoded("dtstart")) == "2031-03-21"]
    assert int(str(held.decoded("sequence"))) >= 2
    told = Calendar.from_ical(b"".join(to_ics(ROWS, "2032-01-02", "en")))
    (same,) = [e for e in told.walk("VEVENT") if str(e["uid"]) == str(held["uid"])]
    assert int(str(same.decoded("sequence"))) >= 2
    first = {name: text for name, text in TEXTS.items() if name.startswith("2031-03-04")}
    early = timeline(press(**first), [], None, None, VOICES)
    alone = Calendar.from_ical(b"".join(to_ics(early, "2031-03-05", "en")))
    assert {int(str(e.decoded("sequence"))) for e in alone.walk("VEVENT")} == {0}


def test_what_is_owed_stands_in_the_same_calendar() -> None:
    assert b"CATEGORIES:deadline" in read()[0]


def test_the_same_rows_give_the_same_bytes() -> None:
    assert read()[0] == read()[0]
    assert read("fr")[0] != read("en")[0]
