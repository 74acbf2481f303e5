"""What is due, was said and happened about a report's day: the timeline and the statements as the report reads them."""

import datetime as dt
from collections.abc import Sequence
from typing import NamedTuple, cast

import msgspec
import polars as pl

from treve.terms.model import Terms
from treve.timeline.due_told import falls_due
from treve.timeline.pledge_shapes import MoveRow, PledgeRow
from treve.timeline.pledges import Around as Judged
from treve.timeline.pledges import pledge_rows
from treve.timeline.shapes import HappeningRow

DAYS_AHEAD = 14
DAYS_BACK = 1
"""An article of a day tells mostly of the day before, so that day belongs to what is around."""
MOST = 12
"""Lines of each list; of the rest the number alone is said."""

_WIDEST_DAYS = 3


class SaidLine(NamedTuple):
    """A statement of those days: who, in which words, where it stands, and whether the article hears nobody else.

    `denied`: the words are what was denied. `not_cue`: the article's words where the speaker did not say or do what the
    words tell ("n'a pas exclu").
    """

    day: str
    speakers: tuple[str, ...]
    text: str
    document: str
    outlet: str | None
    status: str | None
    one_side: str | None
    denied: bool = False
    not_cue: str = ""


class MovedLine(NamedTuple):
    """A pledge and what moved it on those days."""

    pledge: PledgeRow
    move: MoveRow


class Around(NamedTuple):
    """What there is to say around a day. `n_due`, `n_said` and so on count all of it, listed or not."""

    due: tuple[HappeningRow, ...]
    n_due: int
    happened: tuple[HappeningRow, ...]
    n_happened: int
    said: tuple[SaidLine, ...]
    n_said: int
    moved: tuple[MovedLine, ...] = ()
    n_moved: int = 0
    suspended: tuple[MovedLine, ...] = ()
    n_suspended: int = 0

    @property
    def is_empty(self) -> bool:
        """Return whether there is nothing to say."""
        return not (self.n_due or self.n_happened or self.n_said or self.n_moved or self.n_suspended)


def around(
    timeline: pl.DataFrame,
    statements: pl.DataFrame,
    agreement: str,
    day: dt.date,
    judged: tuple[Sequence[Terms], pl.DataFrame, pl.DataFrame] | None = None,
) -> Around:
    """Return what is due within 14 days from a day on, and what was said and happened on it and on the day before.

    Args:
        timeline: rows of JSON, see timeline/shapes.py.
        statements: rows of JSON, see statements/rows.py.
        agreement: whose deadlines are meant; those of other agreements are left out.
        day: the report's day.
        judged: the agreement, incidents and findings, by which pledges move; without them, by words and deeds alone.
    """
    rows = [cast(HappeningRow, msgspec.json.decode(text)) for text in timeline["row"]]
    mine = [row for row in rows if all(one["agreement"] in (None, agreement) for one in row["sources"])]
    due = falls_due(mine, day, day + dt.timedelta(days=DAYS_AHEAD))
    first, last = (day - dt.timedelta(days=DAYS_BACK)).isoformat(), day.isoformat()
    happened = [row for row in mine if _happened(row, first, last)]
    said = _said(statements, first, last)
    moved, suspended = _moved(pledge_rows(Judged(mine, *(judged or ((),))), day), first, last)
    return Around(
        tuple(due[:MOST]), len(due), tuple(happened[:MOST]), len(happened), tuple(said[:MOST]), len(said),
        tuple(moved[:MOST]), len(moved), tuple(suspended[:MOST]), len(suspended),
    )  # fmt: skip


def _moved(rows: list[PledgeRow], first: str, last: str) -> tuple[list[MovedLine], list[MovedLine]]:
    """Return the pledges that something moved on those days, and whose part stands suspended at their end.

    That a pledge is stated for the first time is told among what was said.
    """
    moved, suspended = [], []
    for row in rows:
        moves = row["moves"]
        for move in moves[1:]:
            begin, end = move["earliest"], move["latest"]
            if begin is not None and end is not None and begin <= last and end >= first and move["by"] != "agreement":
                moved.append(MovedLine(row, move))
        if row["status"] == "suspended":
            suspended.append(MovedLine(row, moves[-1]))
    return moved, suspended


def _happened(row: HappeningRow, first: str, last: str) -> bool:
    """Return whether something took place then, or was to; incidents of reports stand in the report's own table."""
    begin, end = row["earliest"], row["latest"]
    if begin is None or end is None or begin > last or end < first:
        return False
    if row["what"] in ("pledge", "deadline", "interview") or row["state"] in ("scheduled", "postponed"):
        return False
    if all(one["incident"] is not None for one in row["sources"]):
        return False
    return (dt.date.fromisoformat(end) - dt.date.fromisoformat(begin)).days < _WIDEST_DAYS


def _said(statements: pl.DataFrame, first: str, last: str) -> list[SaidLine]:
    """Return what named speakers said then; the same words in a second article are not said twice."""
    found: list[SaidLine] = []
    told: set[tuple[str, int, int]] = set()
    for text in statements["row"]:
        row = msgspec.json.decode(text)
        day = row["said_earliest"]
        if day is None or day != row["said_latest"] or not first <= day <= last:
            continue
        place = (row["document"], row["start"], row["end"])
        if row["level"] or row["anonymous"] or not row["speakers"] or row["question"] or place in told:
            continue
        told.update((document, start, end) for document, start, end in row["same_as"])
        status = row["pledge"]["status"] if row["pledge"] else None
        denied, not_cue = row["denial"] and not row["negated_cue"], row["cue"] if row["negated_cue"] else ""
        found.append(
            SaidLine(
                day, tuple(row["speakers"]), row["text"], row["document"], row["outlet"], status, row["one_side"],
                denied, not_cue,
            )
        )  # fmt: skip
    return sorted(found, key=lambda one: (one.day, one.document))
