"""The timeline as a calendar: whole days, no invented times, the same bytes for the same rows."""

import datetime as dt

from icalendar import Calendar
from tests.timeline.made import VOICES, press
from tests.timeline.made_due import agreement, commitment, until

from treve.products.to_ics import to_ics
from treve.timeline.derive import timeline

TEXT = (
    "Agence du Littoral | mardi 16 mai 2023, 17h20\n\nTitre de la dépêche du jour\n\n"
    "Le deuxième cycle de pourparlers s'est achevé lundi à Port-Sorel. Les ministres se réuniront les 20 et 21 mai à "
    "Lorca. Une réunion prévue le 22 mai à Alger a été annulée. Anna Roth a promis de rouvrir le pont d'ici au 31 mai. "
    "Le général Paul Bessin a démissionné le 3 mai.\n"
)
ROWS = timeline(press(a=TEXT), [], None, None, VOICES)


def read(lang: str = "en") -> tuple[bytes, list[dict[str, object]]]:
    data = b"".join(to_ics(ROWS, "2026-03-04", "fr" if lang == "fr" else "en"))
    events = [
        {
            "summary": str(event["summary"]),
            "first": event.decoded("dtstart"),
            "after": event.decoded("dtend"),
            "status": str(event["status"]),
            "stamp": event.decoded("dtstamp"),
            "place": str(event.get("location", "")),
        }
        for event in Calendar.from_ical(data).walk("VEVENT")
    ]
    return data, events


def test_events_are_whole_days_with_their_state() -> None:
    _, events = read()
    found = {(str(e["first"]), str(e["after"]), e["status"], e["place"]) for e in events}
    assert ("2023-05-15", "2023-05-16", "CONFIRMED", "Port-Sorel") in found
    assert ("2023-05-20", "2023-05-22", "TENTATIVE", "Lorca") in found
    assert ("2023-05-22", "2023-05-23", "CANCELLED", "Alger") in found
    assert ("2023-05-31", "2023-06-01", "TENTATIVE", "") in found
    assert all(type(e["first"]) is dt.date for e in events)


def test_the_stamp_is_the_day_of_the_newest_entry() -> None:
    _, events = read()
    assert {e["stamp"] for e in events} == {dt.datetime(2026, 3, 4, tzinfo=dt.UTC)}


def test_what_is_no_matter_for_a_calendar_is_left_out() -> None:
    assert all("démissionné" not in str(e["summary"]) for e in read()[1])


def test_the_same_rows_give_the_same_bytes_and_each_language_its_own() -> None:
    assert read()[0] == read()[0]
    assert any(str(e["summary"]).startswith("Cycle de pourparlers 2 –") for e in read("fr")[1])
    assert any(str(e["summary"]).startswith("Round of talks 2 –") for e in read()[1])


def test_rows_are_counted_and_an_empty_timeline_is_a_calendar() -> None:
    stream = to_ics(ROWS, "", "en")
    data = b"".join(stream)
    assert stream.count == data.count(b"BEGIN:VEVENT") == 4
    assert b"".join(to_ics([], "", "en")).endswith(b"END:VCALENDAR\r\n")


def test_a_deadline_of_which_several_days_are_possible_is_no_day_of_this_calendar() -> None:
    for more, days in (((), ["2017-01-13"]), ((until(after="entry-into-force", days=3),), [])):
        terms = agreement(commitment(until(after="entry-into-force", days=14), *more))
        rows = timeline(press(), [terms], None, None, VOICES)
        events = Calendar.from_ical(b"".join(to_ics(rows, "2026-03-04", "en"))).walk("VEVENT")
        assert [str(one.decoded("dtstart")) for one in events if "deadline" in one.to_ical().decode()] == days
