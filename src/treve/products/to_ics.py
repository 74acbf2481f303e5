"""The timeline as a calendar (iCalendar, RFC 5545): what has a day, as events of whole days.

No hour is given, because no source's hour is kept. What is known only to the month, or not at all, makes no event:
no day is invented, and the calendar says how many such there are. `DTSTAMP` is the day of the newest entry that the
view rests on, and `SEQUENCE` grows with the sources that tell of an event, so the same log gives the same bytes. What
is only announced is TENTATIVE, what was called off CANCELLED; the description says on what the day rests, and from
whom it comes.
"""

import datetime as dt
from collections.abc import Iterable, Iterator

from icalendar import Calendar, Event

from treve.base.lang import Lang
from treve.products.stream import Stream
from treve.statements.meeting_parts import CONTACTS
from treve.timeline.shapes import HappeningRow
from treve.timeline.words import described, from_whom, kind_words, own_words, quoted

KEPT = frozenset(
    {
        "call", "meeting", "round", "press_conference", "signature", "ceasefire", "exchange_of_detainees", "aid",
        "withdrawal", "mechanism", "suspension", "resumption", "deadline", "pledge",
    }
)  # fmt: skip
"""What people keep in a calendar; a pledge only for the day by which it is due."""

LONGEST_DAYS = 14
"""What is known no more closely than this is no day of a calendar."""

_STATUS = {"scheduled": "TENTATIVE", "postponed": "TENTATIVE", "cancelled": "CANCELLED", "disputed": "TENTATIVE"}
_PROMISED = {"kept": "CONFIRMED", "broken": "CONFIRMED", "refused": "CANCELLED"}
_LONGEST_SUMMARY = 120


def to_ics(rows: Iterable[HappeningRow], stamped_at: str, lang: Lang) -> Stream:
    """Return one calendar; its rows are its events.

    Args:
        rows: the timeline.
        stamped_at: the day of the newest entry, ISO; empty for a view that rests on no log.
        lang: language of what is said about an event; its own words stay in the language of the source.
    """
    rows = list(rows)
    left_out = sum(
        row["what"] in KEPT and row["what"] not in ("pledge", "deadline") and _days(row) is None for row in rows
    )
    head, tail = framed("timeline", "Treve", left_out_words(left_out, lang))
    return Stream(_events(rows, stamped_at, lang), head=head, tail=tail)


def framed(what: str, name: str, said: str) -> tuple[bytes, bytes]:
    """Return the beginning and the end of a calendar; `said`: what its reader must know, empty for nothing."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Treve//{what}//EN")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("x-wr-calname", name)
    if said:
        calendar.add("x-wr-caldesc", said)
    head, _, tail = calendar.to_ical(sorted=False).partition(b"END:VCALENDAR")
    return head, b"END:VCALENDAR" + tail


def left_out_words(count: int, lang: Lang) -> str:
    """Return that what has no day is not in the calendar, and how much that is; empty where all is in it."""
    if not count:
        return ""
    if lang == "en":
        return f"{count} without a known day left out: a month, or nothing, is told of them."
    return f"{count} sans jour connu, laissés de côté\u202f: on n’en sait que le mois, ou rien."


def stamp_of(stamped_at: str) -> dt.datetime:
    """Return the time stamp of a day of the log, midnight in UTC."""
    day = dt.date.fromisoformat(stamped_at[:10]) if stamped_at else dt.date(1970, 1, 1)
    return dt.datetime.combine(day, dt.time(), dt.UTC)


def _events(rows: list[HappeningRow], stamped_at: str, lang: Lang) -> Iterator[bytes]:
    stamp = stamp_of(stamped_at)
    deadlines = {row["id"] for row in rows if row["what"] == "deadline" or row["what"] in CONTACTS}
    for row in rows:
        days = _days(row)
        if days is None or row["later"] in deadlines:
            continue
        first, last = days
        event = Event()
        event.add("uid", f"{row['id']}@treve")
        event.add("dtstamp", stamp)
        event.add("sequence", len(row["sources"]) - 1)
        event.add("dtstart", first)
        event.add("dtend", last + dt.timedelta(days=1))  # the first day that is not part of it
        event.add("summary", _summary(row, lang))
        event.add(
            "description", f"{quoted(own_words(row, lang), lang)}\n{described(row, lang)}\n{from_whom(row, lang)}"
        )
        if row["place"]:
            event.add("location", row["place"])
        event.add("status", _state(row))
        event.add("transp", "TRANSPARENT")
        event.add("categories", [row["what"]])
        yield event.to_ical(sorted=False)


def _state(row: HappeningRow) -> str:
    """Return how sure it is; the day of a promise is sure once it is told that it was kept, or was not."""
    if row["what"] == "pledge":
        return _PROMISED.get(row["status"] or "", "TENTATIVE")
    return _STATUS.get(row["state"], "CONFIRMED")


def _days(row: HappeningRow) -> tuple[dt.date, dt.date] | None:
    due = row["what"] in ("pledge", "deadline")
    first, last = (row["due_earliest"], row["due_latest"]) if due else (row["earliest"], row["latest"])
    if row["what"] not in KEPT or first is None or last is None:
        return None
    if row["commitment"] is not None and first != last:
        return None  # several days are possible, none of them is the day: `duties_ics` has an entry for each
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    return days if (days[1] - days[0]).days <= LONGEST_DAYS else None


def _summary(row: HappeningRow, lang: Lang) -> str:
    words = kind_words(row, lang)
    text = " ".join(own_words(row, lang).split())
    short = text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY].rsplit(" ", 1)[0] + " …"
    return f"{words[:1].upper()}{words[1:]} – {short}"
