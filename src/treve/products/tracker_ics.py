"""Meetings and deadlines as one calendar (iCalendar, RFC 5545).

Contacts, what was promised by a day, and what is owed by one. A contact keeps the identity that it has in the calendar
of the timeline. What is known to the month only is left out and counted: no day is invented. An announcement is
TENTATIVE, what is told as held CONFIRMED, what was called off CANCELLED. Commitments of agreements stand on each day
that is possible, as in the calendar of duties.
"""

import datetime as dt
from collections.abc import Iterable, Iterator, Sequence

from icalendar import Event

from treve.base.lang import Lang
from treve.products.duties_ics import duty_events
from treve.products.stream import Stream
from treve.products.to_ics import LONGEST_DAYS, framed, left_out_words, stamp_of
from treve.timeline.due_rows import DutyRow
from treve.timeline.tracker_say import course_words, delegation_words, state_words, text_of, what_words
from treve.timeline.tracker_shapes import TrackRow
from treve.timeline.words import quoted

_STATUS = {
    "held": "CONFIRMED", "cancelled": "CANCELLED", "acted_on": "CONFIRMED", "kept": "CONFIRMED", "lapsed": "CANCELLED",
}  # fmt: skip
_LONGEST_SUMMARY = 120


def tracker_ics(rows: Iterable[TrackRow], duties: Sequence[DutyRow], stamped_at: str, lang: Lang) -> Stream:
    """Return one calendar.

    Args:
        rows: the tracker's; contacts and pledges are taken, commitments come from `duties`.
        duties: as `due_rows.duty_rows` gives them.
        stamped_at: the day of the newest entry, ISO; empty for a view that rests on no log.
        lang: language of what is said; words of sources stay in theirs.
    """
    kept = [row for row in rows if row["section"] == "contact" or row["what"] == "pledge"]
    left_out = sum(row["section"] == "contact" and _days(row) is None for row in kept)
    head, tail = framed("cooperation", "Treve", left_out_words(left_out, lang))
    return Stream(_events(kept, duties, stamped_at, lang), head=head, tail=tail)


def _events(
    rows: Sequence[TrackRow], duties: Sequence[DutyRow], stamped_at: str, lang: Lang
) -> Iterator[bytes]:  # fmt: skip
    stamp = stamp_of(stamped_at)
    for row in rows:
        days = _days(row)
        if days is None:
            continue
        event = Event()
        event.add("uid", f"{row['id']}@treve")
        event.add("dtstamp", stamp)
        event.add("sequence", max(0, sum(each["sources"] for each in row["course"]) - 1))
        event.add("dtstart", days[0])
        event.add("dtend", days[1] + dt.timedelta(days=1))  # the first day that is not part of it
        event.add("summary", _summary(row, lang))
        event.add("description", "\n".join(_described(row, lang)))
        if row["place"]:
            event.add("location", row["place"])
        event.add("status", _STATUS.get(row["state"], "TENTATIVE"))
        event.add("transp", "TRANSPARENT")
        event.add("categories", [row["what"], *row["topics"]])
        yield bytes(event.to_ical(sorted=False))
    yield from duty_events([row for row in duties if row["in_use"]], stamped_at, lang)


def _days(row: TrackRow) -> tuple[dt.date, dt.date] | None:
    """Return the days of a contact, or the last one of a deadline; `None` where no day is known."""
    due = row["section"] == "plan"
    first, last = (row["due_latest"], row["due_latest"]) if due else (row["earliest"], row["latest"])
    if first is None or last is None:
        return None
    days = dt.date.fromisoformat(first), dt.date.fromisoformat(last)
    fits = (days[1] - days[0]).days <= LONGEST_DAYS and days[1] < dt.date.max
    return days if fits else None


def _summary(row: TrackRow, lang: Lang) -> str:
    words = what_words(row, lang)
    if row["section"] == "plan":
        words = "due" if lang == "en" else "échéance"
    text = text_of(row, lang)
    short = text if len(text) <= _LONGEST_SUMMARY else text[:_LONGEST_SUMMARY].rsplit(" ", 1)[0] + " …"
    return f"{words[:1].upper()}{words[1:]} – {short}"


def _described(row: TrackRow, lang: Lang) -> list[str]:
    who = ", ".join(row["responsible"] or row["parties"])
    state = state_words(row, lang)
    lines = [quoted(text_of(row, lang), lang), f"{state[:1].upper()}{state[1:]}."]
    lines += [each for each in (who, course_words(row, lang)) if each]
    lines += [delegation_words(one, lang) for one in row["delegations"]]
    return [*lines, *row["documents"]]
