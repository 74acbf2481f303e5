"""Duties: how the commitments of a centre's agreements stand on a day, for one audience."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

import msgspec

from treve.base.errors import Refused
from treve.base.lang import Lang
from treve.node.view import View
from treve.timeline.due_evidence import Seen
from treve.timeline.due_rows import DutyRow, duty_rows
from treve.timeline.due_say import sentences
from treve.timeline.shapes import HappeningRow


def duties_seen(view: View, on: dt.date | None = None) -> list[DutyRow]:
    """Return every commitment of every version and reading, as it stands at the end of a day.

    Without a day: that of the newest entry, so that the same log gives the same answer.
    """
    told = [msgspec.json.decode(text, type=HappeningRow) for text in view.timeline["row"]]
    return duty_rows(view.agreements, on or newest(view), Seen(told, view.incidents))


def newest(view: View) -> dt.date:
    """Return the day of the newest entry that was seen."""
    return dt.date.fromisoformat(view.head.newest) if view.head.newest else dt.date(1970, 1, 1)


def told_duties(view: View, lang: Lang, on: dt.date | None = None) -> Iterator[dict[str, Any]]:
    """Give the same rows with what is to be said of each."""
    for row in duties_seen(view, on):
        yield {**row, "sentences": sentences(row, lang)}


def today() -> dt.date:
    """Return the day of the clock, in UTC."""
    return dt.datetime.now(dt.UTC).date()


def day_of(text: str, what: str) -> dt.date:
    """Return the day that a person typed.

    Raises:
        Refused: it is none.
    """
    try:
        if len(text) == 10:
            return dt.date.fromisoformat(text)
    except ValueError:
        pass
    raise Refused(f"{text!r} is no day of the calendar.", where=what, remedy="Write it as 2017-01-15.")
