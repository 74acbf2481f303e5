"""Time as it was given, and as it is computed with.

`When` keeps what a source said: civil dates or times, inclusive, with their zone or none. For computing it becomes
a half-open interval of UTC seconds, under a zone that the caller names for times that came without one.
Nothing here reads a clock.
"""

import datetime as dt
import re
from functools import lru_cache
from typing import Literal, NamedTuple
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

TimePrecision = Literal["minute", "hour", "day", "days", "week", "month", "longer", "unknown"]

DAY_S = 86_400

MONTHS: dict[str, tuple[str, ...]] = {
    "en": (
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ),
    "fr": (
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ),
}
"""Names of the months as sentences write them; reading them in texts is the business of those who read."""


class When(msgspec.Struct, frozen=True, omit_defaults=True):
    """When something happened, no narrower than the source said.

    `earliest` and `latest` are inclusive civil dates ("2017-01-15") or local times ("2017-01-15T14:30",
    seconds allowed); both `None` when the time is unknown. `zone` is an IANA name or an offset ("+03:00"), `None`
    where the source gave none. `words` are the source's own.
    """

    precision: TimePrecision
    earliest: str | None = None
    latest: str | None = None
    zone: str | None = None
    words: str | None = None


class Interval(NamedTuple):
    """Half-open, in whole seconds since 1970-01-01 UTC: start <= t < end."""

    start_s: int
    end_s: int


def interval(when: When, zone_if_none: str = "UTC") -> Interval | None:
    """Return the UTC interval that the words allow, or `None` where the time is unknown.

    Args:
        when: as the source gave it; a date covers its whole civil day, a time its minute or second.
        zone_if_none: IANA zone for a time that came without one (the theatre's, or UTC across theatres).

    Raises:
        ValueError: a date or zone does not exist, or the end lies before the start.

    Source: civil days of the IANA database, so a day of 23 or 25 hours is one. Cost: constant.

    >>> interval(When("day", "2017-01-15", "2017-01-15", "Asia/Damascus"))
    Interval(start_s=1484431200, end_s=1484517600)
    """
    first, last = when.earliest or when.latest, when.latest or when.earliest
    if first is None or last is None:
        return None
    zone = when.zone or zone_if_none
    (start_s, _), (from_s, end_s) = _instant(first, zone), _instant(last, zone)
    if end_s <= start_s and first <= last:
        # The clock was put forward over one of the two: it showed no such time, and either reading is possible.
        return Interval(from_s, max(end_s, _instant(first, zone)[1]))
    if end_s <= start_s:
        raise ValueError(f"{last} lies before {first}")
    return Interval(start_s, end_s)


@lru_cache(maxsize=65_536)
def _instant(text: str, zone: str) -> tuple[int, int]:
    """Return the first second that a date or local time covers, and the first second after it."""
    tz = zone_of(zone)
    if len(text) == 10:
        day = dt.date.fromisoformat(text)
        return (
            int(dt.datetime.combine(day, dt.time(), tz).timestamp()),
            int(dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), tz).timestamp()),
        )
    moment = dt.datetime.fromisoformat(text)
    if moment.tzinfo is not None:
        raise ValueError(f"{text} carries an offset: it belongs into `zone`")
    start = int(moment.replace(tzinfo=tz).timestamp())
    return start, start + (60 if len(text) == 16 else 1)


_OFFSET = re.compile(r"([+-])(\d{2}):([0-5]\d)", re.ASCII)
MOST_OFFSET = dt.timedelta(hours=14)
"""No clock on earth was ever set farther from UTC since zones exist."""


@lru_cache(maxsize=1_024)
def zone_of(name: str) -> dt.tzinfo:
    """Return the zone of an IANA name or of an offset "+03:00".

    Raises:
        ValueError: there is no such zone.
    """
    if name[:1] in ("+", "-"):
        written = _OFFSET.fullmatch(name)
        if written is None or (offset := dt.timedelta(hours=int(written[2]), minutes=int(written[3]))) > MOST_OFFSET:
            raise ValueError(f"there is no offset {name!r}")
        return dt.timezone(-offset if written[1] == "-" else offset)
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as why:
        raise ValueError(f"there is no time zone {name!r}") from why


def civil_day(start_s: int, zone: str) -> dt.date:
    """Return the civil day of an instant in a zone."""
    return dt.datetime.fromtimestamp(start_s, zone_of(zone)).date()


def iso(instant_s: int, zone: str = "UTC") -> str:
    """Return an instant as ISO 8601 with its offset, "2017-01-15T00:00:00+02:00"; Z stands for UTC."""
    return dt.datetime.fromtimestamp(instant_s, zone_of(zone)).isoformat().replace("+00:00", "Z")
