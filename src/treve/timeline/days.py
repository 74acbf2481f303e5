"""Civil days of a theatre, and the days, weeks and months that they make up."""

import datetime as dt
from collections.abc import Iterator
from typing import Literal, NamedTuple

import polars as pl

from treve.base.time import DAY_S

By = Literal["day", "week", "month"]


class Period(NamedTuple):
    """Civil days of a theatre, both included."""

    first: dt.date
    last: dt.date

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1


def on_days(frame: pl.DataFrame, zone: str) -> pl.DataFrame:
    """Return the frame with `first_day`, `last_day` (civil days of the zone) and `first_said`, `last_said` (ISO).

    An interval from midnight to midnight UTC stands for the civil days that the source gave, in whatever zone one
    looks at it; any other interval is laid on the days of the zone, to the minute. All null where the time is unknown.
    """
    whole = (pl.col("start_s") % DAY_S == 0) & (pl.col("end_s") % DAY_S == 0)
    made = []
    for name, seconds in (("first", pl.col("start_s")), ("last", pl.col("end_s") - 1)):
        at = pl.from_epoch(seconds)
        local = at.dt.replace_time_zone("UTC").dt.convert_time_zone(zone)
        made += [
            pl.when(whole).then(at.dt.date()).otherwise(local.dt.date()).alias(f"{name}_day"),
            pl.when(whole)
            .then(at.dt.strftime("%Y-%m-%d"))
            .otherwise(local.dt.strftime("%Y-%m-%dT%H:%M"))
            .alias(f"{name}_said"),
        ]
    return frame.with_columns(made)


def begins(day: dt.date, by: By) -> dt.date:
    """Return the first day of the day, week (from Monday) or month that a day lies in.

    >>> begins(dt.date(2017, 1, 1), "week")
    datetime.date(2016, 12, 26)
    """
    if by == "month":
        return day.replace(day=1)
    return day - dt.timedelta(days=day.weekday()) if by == "week" else day


def periods(first: dt.date, last: dt.date, by: By, most: int) -> Iterator[Period]:
    """Give the periods that tile the days from `first` to `last`, the outer two cut off there; at most `most`.

    >>> [each.days for each in periods(dt.date(2017, 1, 30), dt.date(2017, 2, 3), "month", 9)]
    [2, 3]
    """
    day = first
    for _ in range(most):
        if day > last:
            return
        end = min(last, following(begins(day, by), by) - dt.timedelta(days=1))
        yield Period(day, end)
        day = end + dt.timedelta(days=1)


def following(start: dt.date, by: By) -> dt.date:
    """Return the first day of the next one, of a day on which a day, week or month begins."""
    if by == "month":
        return (start + dt.timedelta(days=31)).replace(day=1)
    return start + dt.timedelta(days=7 if by == "week" else 1)
