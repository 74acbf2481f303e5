"""Dates and clock times as people write them, read by a declared format.

A format is a pattern of day, month and year ("dd/mm/yyyy", or "jj/mm/aaaa"), with an optional clock time in
capitals ("dd/mm/yyyy HH:MM"), or one of the words below. What a date leaves out stays out: "2017-03" is a month.

`iso`: 2017-01-15, 2017-01, 2017, each with an optional time. `words`: 15 janvier 2017, 15 January 2017, January 15
2017, janvier 2017. `serial`: a spreadsheet's count of days. Which of day and month comes first is never guessed.
"""

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import Literal, NamedTuple

from treve.base.time import zone_of
from treve.sources.cells import UnreadableError, shown, western

NAMED = ("iso", "words", "serial")
FIRST_YEAR, LAST_YEAR = 1900, 2100
DateSystem = Literal["1900", "1904"]

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan janvier janv يناير كانون_الثاني",
            "february feb février fevrier févr fevr fév فبراير شباط",
            "march mar mars مارس آذار",
            "april apr avril avr أبريل ابريل نيسان",
            "may mai مايو أيار",
            "june jun juin يونيو حزيران",
            "july jul juillet juil يوليو تموز",
            "august aug août aout أغسطس آب",
            "september sep sept septembre سبتمبر أيلول",
            "october oct octobre أكتوبر تشرين_الأول",
            "november nov novembre نوفمبر تشرين_الثاني",
            "december dec décembre decembre déc ديسمبر كانون_الأول",
        ),
        1,
    )
    for name in names.split()
}

_WEEKDAY = (
    r"(?:le\s+)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat|sun)\.?"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),?\s+|le\s+"
)
_TOKENS = {
    "dd": r"(?P<day>\d{1,2})",
    "d": r"(?P<day>\d{1,2})",
    "jj": r"(?P<day>\d{1,2})",
    "j": r"(?P<day>\d{1,2})",
    "mm": r"(?P<month>\d{1,2})",
    "m": r"(?P<month>\d{1,2})",
    "month": r"(?P<name>[^\W\d_]+(?: [^\W\d_]+)?)\.?",
    "mois": r"(?P<name>[^\W\d_]+(?: [^\W\d_]+)?)\.?",
    "yyyy": r"(?P<year>\d{4})",
    "aaaa": r"(?P<year>\d{4})",
    "yy": r"(?P<short>\d{2})",
    "aa": r"(?P<short>\d{2})",
    "HH": r"(?P<hour>\d{1,2})",
    "H": r"(?P<hour>\d{1,2})",
    "MM": r"(?P<minute>\d{2})",
    "SS": r"(?P<second>\d{2})",
}
_TOKEN = re.compile(
    "month|mois|" + "|".join(sorted((t for t in _TOKENS if t not in ("month", "mois")), key=len, reverse=True))
)
_WORDS = ("d month yyyy", "month d yyyy", "d month yyyy HH:MM", "month yyyy")
_ISO = re.compile(
    r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?)?)?",
    re.ASCII,
)


class Moment(NamedTuple):
    """What a cell said: the civil dates or times that it covers, inclusive, and its own zone if it wrote one."""

    first: str
    last: str
    precision: Literal["minute", "hour", "day", "month", "longer"]
    zone: str | None = None


def check_format(form: str) -> str | None:
    """Return what is wrong with a declared format, or None.

    >>> check_format("dd/mm/yyyy HH:MM") is None
    True
    """
    if form in NAMED:
        return None
    tokens = _TOKEN.findall(form)
    parts = ["".join(sorted(set(t.lower()))) if t not in ("month", "mois") else "m" for t in tokens if not t.isupper()]
    kinds = ["y" if p == "a" else "d" if p == "j" else p for p in parts]
    clock = [t[0] for t in tokens if t.isupper()]
    if kinds.count("y") != 1 or kinds.count("m") > 1 or kinds.count("d") > 1 or ("d" in kinds and "m" not in kinds):
        return "a format names the year once, and the day only with the month"
    if clock not in ([], ["H"], ["H", "M"], ["H", "M", "S"]):
        return "a clock time is HH, HH:MM or HH:MM:SS, in capitals"
    if re.search(r"[^\W_]", _TOKEN.sub("", form).replace("T", "").replace("h", "")):
        return "it holds letters that stand for nothing; use dd, mm, month, yyyy, HH, MM, SS (or jj, mois, aaaa)"
    return None


@lru_cache(maxsize=65_536)
def moment(text: str, forms: tuple[str, ...], system: DateSystem = "1900") -> Moment:
    """Return what a cell says under the declared formats.

    Args:
        text: the cell.
        forms: formats for which `check_format` found nothing wrong; all are tried, and must agree.
        system: from which day serial numbers count.

    Raises:
        UnreadableError: it fits none, or two that disagree, or the date does not exist.

    >>> moment("15/01/17", ("dd/mm/yy",))
    Moment(first='2017-01-15', last='2017-01-15', precision='day', zone=None)
    """
    plain = " ".join(western(text).split())
    plain = re.sub(_WEEKDAY, "", plain, count=1, flags=re.IGNORECASE) if plain[:1].isalpha() else plain
    found: list[Moment] = []
    worst: UnreadableError | None = None
    for form in forms:
        try:
            read = _one(plain, form, system)
        except NoDateError as why:
            worst = UnreadableError(f"is {shown(text)}: {why}", "Correct the cell at the source.")
            continue
        if read is not None and read not in found:
            found.append(read)
    if len(found) > 1:
        raise UnreadableError(
            f"is {shown(text)}, which the declared formats read in two ways ({found[0].first} or {found[1].first})",
            "Keep one format in the mapping.",
        )
    if found:
        return found[0]
    if worst is not None:
        raise worst
    raise UnreadableError(
        f"is {shown(text)}: expected a date as {' or '.join(forms)}",
        "Correct the cell, or declare its format in the mapping (`format: dd/mm/yyyy`).",
    )


class NoDateError(Exception):
    """It has the form of a date, but there is no such day, or no plausible one."""


def _one(plain: str, form: str, system: DateSystem) -> Moment | None:
    if form == "iso":
        found = _ISO.fullmatch(plain)
        if found is None:
            return None
        year, month, day, hour, minute, second, zone = found.groups()
        if zone is not None and zone != "Z":
            try:
                zone_of(zone)
            except ValueError as why:
                raise NoDateError(str(why)) from why
        return _build(year, month, day, hour, minute, second, "UTC" if zone == "Z" else zone)
    if form == "serial":
        return from_serial(plain, system)
    for pattern in _WORDS if form == "words" else (form,):
        match = _pattern(pattern).fullmatch(plain)
        if match is None:
            continue
        got = match.groupdict()
        month = got.get("month")
        if got.get("name"):
            number = MONTHS.get(got["name"].lower().replace(" ", "_"))
            if number is None:
                if form == "words":
                    continue
                raise NoDateError(f"{got['name']!r} is no month")
            month = str(number)
        year = got.get("year") or f"20{got['short']}"
        return _build(year, month, got.get("day"), got.get("hour"), got.get("minute"), got.get("second"), None)
    return None


@lru_cache(maxsize=256)
def _pattern(form: str) -> re.Pattern[str]:
    out, at = "", 0
    for found in _TOKEN.finditer(form):
        out += re.escape(form[at : found.start()]).replace(r"\ ", r",?\s+") + _TOKENS[found.group()]
        at = found.end()
    ordinal = r"(?:st|nd|rd|th|er)?" if "mo" in form else ""
    out = out.replace(r"(?P<day>\d{1,2})", rf"(?P<day>\d{{1,2}}){ordinal}")
    return re.compile(out + re.escape(form[at:]), re.IGNORECASE)


def _build(
    year: str,
    month: str | None,
    day: str | None,
    hour: str | None,
    minute: str | None,
    second: str | None,
    zone: str | None,
) -> Moment:
    y = int(year)
    if not FIRST_YEAR <= y <= LAST_YEAR:
        raise NoDateError(f"the year {y} is not plausible ({FIRST_YEAR} to {LAST_YEAR})")
    if month is None:
        return Moment(f"{y:04}-01-01", f"{y:04}-12-31", "longer", zone)
    m = int(month)
    if not 1 <= m <= 12:
        raise NoDateError(f"there is no month {m}")
    length = calendar.monthrange(y, m)[1]
    if day is None:
        return Moment(f"{y:04}-{m:02}-01", f"{y:04}-{m:02}-{length}", "month", zone)
    d = int(day)
    if not 1 <= d <= length:
        raise NoDateError(f"{y:04}-{m:02} has no day {d}")
    date = f"{y:04}-{m:02}-{d:02}"
    if hour is None:
        return Moment(date, date, "day", zone)
    h, mi = int(hour), int(minute or 0)
    if h > 23 or mi > 59 or int(second or 0) > 59:
        raise NoDateError("there is no such time of day")
    if minute is None:
        return Moment(f"{date}T{h:02}:00", f"{date}T{h:02}:59", "hour", zone)
    at = f"{date}T{h:02}:{mi:02}"
    return Moment(at, at, "minute", zone)


def from_serial(text: str, system: DateSystem) -> Moment | None:
    """Return the date of a spreadsheet's serial number, or None where the text is no such number.

    The 1900 system counts a 29 February 1900 that never was, so serials below 61 have no sure date and are
    refused. A fraction is the time of day; it is rounded to the minute, as binary fractions are never exact.

    >>> from_serial("42750", "1900").first
    '2017-01-15'
    """
    found = re.fullmatch(r"(\d{1,6})(?:\.(\d{1,17}))?", text, re.ASCII)
    if found is None:
        return None
    days = int(found.group(1))
    if (system == "1900" and days < 61) or days > 73_415:
        raise NoDateError("no plausible date has this serial number")
    base = dt.date(1899, 12, 30) if system == "1900" else dt.date(1904, 1, 1)
    fraction = found.group(2)
    minutes = round(int(fraction) * 1440 / 10 ** len(fraction)) if fraction else 0
    date = base + dt.timedelta(days=days, minutes=0)
    if minutes >= 1440:
        date, minutes = date + dt.timedelta(days=1), 0
    if not FIRST_YEAR <= date.year <= LAST_YEAR:
        raise NoDateError(f"the year {date.year} is not plausible")
    if not fraction or int(fraction) == 0:
        return Moment(date.isoformat(), date.isoformat(), "day")
    at = f"{date.isoformat()}T{minutes // 60:02}:{minutes % 60:02}"
    return Moment(at, at, "minute")


def clock(text: str) -> tuple[str, Literal["minute", "hour"]]:
    """Return a time of day as "HH:MM", and whether the minute was said: "14:30", "14h30", "14h", "2:30 pm".

    Raises:
        UnreadableError: it is none.

    >>> clock("14h30")
    ('14:30', 'minute')
    """
    plain = western(text.strip()).lower()
    found = re.fullmatch(
        r"(\d{1,2})(?:\s*[:h.]\s*(\d{2})(?::(\d{2})(?:\.\d+)?)?|\s*h)?\s*(am|pm|a\.m\.|p\.m\.)?", plain, re.ASCII
    )
    serial = re.fullmatch(r"0?\.(\d{1,17})", plain, re.ASCII)
    if serial:
        minutes = round(int(serial.group(1)) * 1440 / 10 ** len(serial.group(1))) % 1440
        return f"{minutes // 60:02}:{minutes % 60:02}", "minute"
    if found is None or (found.group(2) is None and "h" not in plain and not found.group(4)):
        raise UnreadableError(f"is {shown(text)}: expected a time of day", "Write it as 14:30.")
    hour = int(found.group(1))
    half = found.group(4)
    if half:
        if not 1 <= hour <= 12:
            raise UnreadableError(f"is {shown(text)}: there is no such time of day", "Correct the cell.")
        hour = hour % 12 + (12 if half[0] == "p" else 0)
    minute = int(found.group(2) or 0)
    if hour > 23 or minute > 59:
        raise UnreadableError(f"is {shown(text)}: there is no such time of day", "Correct the cell.")
    return f"{hour:02}:{minute:02}", "minute" if found.group(2) is not None else "hour"
