"""Deadlines as a calendar: one entry a day that is possible, named where days differ; read back by the library."""

import datetime as dt

from icalendar import Calendar
from tests.timeline.made_due import agreement, commitment, event, until

from treve.products.duties_ics import duties_ics
from treve.terms.model import Terms
from treve.timeline.due_evidence import Seen
from treve.timeline.due_rows import duty_rows

ON = dt.date(2017, 1, 8)
FORTNIGHT = until(after="entry-into-force", days=14)


def read(terms: Terms, lang: str = "en", on: dt.date = ON) -> list[dict[str, object]]:
    """Return the entries as the library reads them back."""
    data = b"".join(duties_ics(duty_rows([terms], on, Seen((), None)), "2026-01-01", lang))  # type: ignore[arg-type]
    calendar = Calendar.from_ical(data)
    assert not calendar.errors
    return [
        {
            "uid": str(one["uid"]),
            "day": one.decoded("dtstart"),
            "end": one.decoded("dtend"),
            "summary": str(one["summary"]),
            "description": str(one["description"]),
            "status": str(one["status"]),
        }
        for one in calendar.walk("VEVENT")
    ]


def test_a_deadline_on_which_all_agree_is_one_entry_of_its_last_day() -> None:
    (found,) = read(agreement(commitment(FORTNIGHT)))
    assert (found["day"], found["end"]) == (dt.date(2017, 1, 13), dt.date(2017, 1, 14))
    assert found["summary"] == "Due – so"
    assert found["status"] == "TENTATIVE"


def test_readings_that_differ_are_entries_of_their_own_that_name_them() -> None:
    terms = agreement(commitment(FORTNIGHT, until(after="entry-into-force", days=3)))
    first, second = terms.readings
    settled = second.model_copy(update={"settles": {"due:centre/due-1": True}})
    found = read(terms.model_copy(update={"readings": [first, settled]}))
    assert [(one["day"], one["summary"]) for one in found] == [
        (dt.date(2017, 1, 2), "Due – so (one of several days: due-1)"),
        (dt.date(2017, 1, 13), "Due – so (one of several days: First; as-written)"),
    ]
    assert "un jour parmi plusieurs\u00a0:" in str(read(terms, "fr")[0]["summary"])


def test_what_waits_has_no_entry() -> None:
    assert read(agreement(commitment(until(after="calm")), events=(event("calm"),))) == []


def test_an_entry_keeps_its_identity_whatever_becomes_of_it_and_in_every_language() -> None:
    terms = agreement(commitment(FORTNIGHT))
    ids = {read(terms, lang, on)[0]["uid"] for lang in ("en", "fr") for on in (ON, dt.date(2018, 1, 1))}
    assert len(ids) == 1


def test_a_version_that_is_not_in_use_has_no_entries() -> None:
    old = agreement(commitment(FORTNIGHT))
    new = old.model_copy(update={"version": "2", "amends": "1", "commitments": []})
    rows = duty_rows([old, new], ON, Seen((), None))
    assert b"VEVENT" not in b"".join(duties_ics(rows, "", "en"))
