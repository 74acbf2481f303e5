"""What all parts of the format share: days and times as they are written, words in two languages, standings."""

import datetime as dt
import re
from contextlib import suppress
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, StringConstraints

FIRST_YEAR, LAST_YEAR = 1000, 3000
"""What lies beyond is a slip of the pen, and calendars and clocks are not asked of it."""


def _in_reach(value: dt.date) -> None:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"must lie between the years {FIRST_YEAR} and {LAST_YEAR}: check the date")


def _day_as_written(value: object) -> dt.date:
    """Refuse what pydantic would take for a date out of kindness: seconds since 1970, other orders and signs."""
    day = value if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        with suppress(ValueError):
            day = dt.date.fromisoformat(value)
        if day is None:
            raise ValueError("must be a day of the calendar: write it as 2016-12-30")
    if day is not None:
        _in_reach(day)
        return day
    raise ValueError("must be a day: write it as 2016-12-30")


def _moment_as_written(value: object) -> dt.datetime:
    """Refuse what is not a local time to the minute or second; an offset belongs into the theatre's zone."""
    moment = value if isinstance(value, dt.datetime) and value.tzinfo is None else None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?", value):
        with suppress(ValueError):
            moment = dt.datetime.fromisoformat(value)
        if moment is None:
            raise ValueError("must be a time of the calendar: write it as 2016-12-30T00:00")
    if moment is not None:
        _in_reach(moment)
        return moment
    raise ValueError("must be a local time: write it as 2016-12-30T00:00, without an offset")


Day = Annotated[dt.date, BeforeValidator(_day_as_written)]


Moment = Annotated[dt.datetime, BeforeValidator(_moment_as_written)]


Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]


Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]


Standing = Literal["agreed", "claimed", "contested"]


class Part(BaseModel):
    """Common ground of all parts: unknown keys are refused, and nothing changes once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Part):
    """The same thing said in English and in French."""

    en: Text
    fr: Text

    def say(self, lang: str) -> str:
        """Return the words in "fr" or else in English."""
        return self.fr if lang == "fr" else self.en


class View(Part):
    """Who says what of a point, and where that is known from."""

    who: Text
    says: Literal["agreed", "claimed", "denied"]
    source: Text
