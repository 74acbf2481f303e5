"""Whether dates, clocks and translations can be meant as they are written."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from treve.base.time import zone_of
from treve.terms.loose import Doubt, Row, rows, text
from treve.terms.tree import Path

EARLIEST_YEAR, LATEST_YEAR = 1945, 2100

_DATED = ("since", "until", "at", "dated", "known", "on", "applies_from", "applies_until")
"""Names under which days and times stand, wherever they do."""


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what is hardly meant as it is written, in a file of terms given as plain values."""
    yield from _dates(top)
    yield from _clock(top)
    yield from _texts((), top)


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _walk(path: Path, value: Any) -> Iterator[Row]:
    """Yield every mapping of a file."""
    if isinstance(value, dict):
        yield path, value
        for key, inner in value.items():
            yield from _walk((*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            if isinstance(inner, (dict, list)):
                yield from _walk((*path, index), inner)


def _dates(top: dict[str, Any]) -> Iterator[Doubt]:
    for path, row in _walk((), top):
        for key in _DATED:
            day = _day(row.get(key))
            if day is not None and not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
                yield Doubt((*path, key), f"The year {day.year} is hardly meant", "Check the date.", "doubt")
        for begins, ends in (("since", "until"), ("applies_from", "applies_until")):
            since, until = text(row, begins), text(row, ends)
            if _day(since) and _day(until) and until <= since:
                message = f"The end {until} does not lie after the beginning {since}"
                yield Doubt((*path, ends), message, "Correct one of the two.")
    for path, one in rows(top, "instruments"):
        day = _day(one.get("dated"))
        for at, signature in rows(one, "signatures", path):
            on = _day(signature.get("on"))
            if signature.get("says") == "signed" and on and day and on < day:
                message = f"It is signed on {on}, before its own date {day}"
                yield Doubt((*at, "on"), message, "Check the two.", "doubt")
        known = _day(one.get("known"))
        if known and day and known < day:
            yield Doubt(
                (*path, "known"), f"It was known on {known}, before its own date {day}", "Check the two.", "doubt"
            )


def _clock(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield a time zone that does not exist, and local times that its clocks skip or show twice."""
    theatre = top.get("theatre")
    name = theatre.get("zone") if isinstance(theatre, dict) else None
    if not isinstance(name, str):
        return
    try:
        zone = zone_of(name)
    except ValueError:
        yield Doubt(("theatre", "zone"), f"There is no time zone `{name}`", "Write it as Asia/Damascus, or as +03:00.")
        return
    for path, row in _walk((), top):
        for key in _DATED:
            moment = _moment(row.get(key))
            if moment is None or not 2 <= moment.year <= 9998:
                continue
            offsets = {moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
            if len(offsets) > 1:
                yield Doubt(
                    (*path, key),
                    f"The clocks of {name} change just then: {row[key]} is skipped or comes twice",
                    "Give a time before or after the change.",
                    "doubt",
                )


def _moment(value: Any) -> dt.datetime | None:
    """Return a local time; `None` for a day, or for what is no time."""
    try:
        moment = dt.datetime.fromisoformat(value) if isinstance(value, str) and "T" in value else None
    except ValueError:
        return None
    return moment if moment is not None and moment.tzinfo is None else None


def _texts(path: Path, value: Any) -> Iterator[Doubt]:
    """Yield longer texts that are the same in both languages: one of them was forgotten."""
    if isinstance(value, dict):
        en, fr = value.get("en"), value.get("fr")
        if set(value) == {"en", "fr"} and isinstance(en, str) and en == fr and len(en.split()) > 3:
            yield Doubt((*path, "fr"), "The French is the English, word for word", "Translate it.", "doubt")
        for key, inner in value.items():
            yield from _texts((*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts((*path, index), inner)
