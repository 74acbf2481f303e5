"""Lengths of time as a text counts them, added to a moment by the calendar and the clocks of a place.

"Two weeks after" means the same hour of the day two weeks later, although the clocks may have changed in between; "48
hours after" means 48 hours. Months are civil months: a month after 31 January is the last day of February.
"""

import calendar
import datetime as dt
from typing import Protocol

from treve.base.time import zone_of

LAST_S = 253_402_128_000
"""30 December 9999 00:00 UTC: what would lie beyond the end of the calendar stays there."""

FIRST_S = -62_135_424_000
"""3 January of the year 1, 00:00 UTC, likewise."""


class SpanLike(Protocol):
    """Hours, days, weeks and months, none negative; all that are given are added."""

    @property
    def hours(self) -> int:
        """Hours that pass, whatever the clocks show."""

    @property
    def days(self) -> int:
        """Days of the calendar."""

    @property
    def weeks(self) -> int:
        """Seven days of the calendar each."""

    @property
    def months(self) -> int:
        """Months of the calendar."""


def add(moment_s: int, span: SpanLike, zone: str) -> int:
    """Return the UTC second that lies so long after a moment, by the calendar of a zone.

    Months come first, then weeks and days, then hours. A local time that the clocks skip is moved on by what they
    skip; of one that comes twice the first is meant.

    Args:
        moment_s: UTC seconds.
        span: how long; nothing gives the moment itself.
        zone: an IANA name or an offset.

    Raises:
        ValueError: there is no such zone.

    Cost: constant.

    >>> from types import SimpleNamespace
    >>> from treve.base.time import iso
    >>> month = SimpleNamespace(hours=0, days=0, weeks=0, months=1)
    >>> iso(add(1485813600, month, "Asia/Damascus"), "Asia/Damascus")
    '2017-02-28T00:00:00+02:00'
    """
    moved_s = min(max(moment_s, FIRST_S), LAST_S)
    if span.months or span.weeks or span.days:
        tz = zone_of(zone)
        local = dt.datetime.fromtimestamp(moved_s, tz).replace(tzinfo=None, fold=0)
        later = _months_on(local, span.months)
        days = span.days + 7 * span.weeks
        if later is None or days > (dt.date.max - later.date()).days:
            return LAST_S
        moved_s = int((later + dt.timedelta(days=days)).replace(tzinfo=tz).timestamp())
    return min(moved_s + 3600 * span.hours, LAST_S)


def _months_on(local: dt.datetime, months: int) -> dt.datetime | None:
    """Return the same day of a later month, or its last where it is shorter; `None` beyond the calendar."""
    year, month = divmod(local.year * 12 + local.month - 1 + months, 12)
    if year > dt.MAXYEAR:
        return None
    last = calendar.monthrange(year, month + 1)[1]
    return local.replace(year=year, month=month + 1, day=min(local.day, last))
