"""Numbers, shares, days and spans of time as a careful French or English writer puts them.

French takes a no-break space before % and inside numbers (a narrow one), a decimal comma, "1er janvier". What is
unknown is said to be unknown, and is never a zero.
"""

import datetime as dt
import re
from functools import lru_cache

from treve.base import lang as languages
from treve.base.doubt import PPM, Span
from treve.base.time import MONTHS

Lang = languages.Lang
"""The same type as in `base.lang`: the pages import it from here, beside the rest of what they say."""

NBSP = "\u00a0"
NARROW = "\u202f"
UNKNOWN = "–"

_WEEKDAYS: dict[Lang, tuple[str, ...]] = {
    "en": ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
}


def number(value: int | None, lang: Lang) -> str:
    """Return a whole number with its thousands apart.

    >>> number(11757, "en"), number(None, "fr")
    ('11,757', '–')
    """
    if value is None:
        return UNKNOWN
    return f"{value:,}" if lang == "en" else f"{value:,}".replace(",", NARROW)


def decimal(value: float, digits: int, lang: Lang) -> str:
    """Return a number with a fixed count of decimals.

    >>> decimal(2.5, 1, "fr")
    '2,5'
    """
    text = f"{value:,.{digits}f}"
    return text if lang == "en" else text.replace(",", NARROW).replace(".", ",")


def percent(ppm: int | None, lang: Lang) -> str:
    """Return a chance in whole per cent; only what is certain is 0 % or 100 %.

    >>> percent(456_000, "en"), percent(999_000, "en"), percent(1, "en"), percent(1_000_000, "en")
    ('46%', '>99%', '<1%', '100%')
    """
    if ppm is None:
        return UNKNOWN
    whole = (ppm + 5_000) // 10_000
    mark = ""
    if 0 < ppm < 10_000:
        mark, whole = "<", 1
    elif 990_000 < ppm < PPM:
        mark, whole = ">", 99
    return f"{mark}{whole}%" if lang == "en" else f"{mark}{NBSP if mark else ''}{whole}{NBSP}%"


def span(count: Span, lang: Lang) -> str:
    """Return "low – best – high" with the best first to the eye: "4 (2–7)", "4", or a dash when nothing was said.

    >>> span(Span(2, 4, 7), "en"), span(Span(4, 4, 4), "en"), span(Span(None, 3, None), "en"), span(Span(), "en")
    ('4 (2–7)', '4', '3 (?–?)', '–')
    """
    if not count.is_known:
        return UNKNOWN
    if count.low == count.best == count.high:
        return number(count.best, lang)
    low, best, high = ("?" if one is None else number(one, lang) for one in count)
    return f"{best} ({low}–{high})" if lang == "en" else f"{best}{NBSP}({low}–{high})"


def day(date: dt.date, lang: Lang, *, weekday: bool = False) -> str:
    """Return a civil day in words.

    >>> day(dt.date(2017, 1, 15), "en", weekday=True).replace(NBSP, " ")
    'Sunday 15 January 2017'
    >>> day(dt.date(2017, 1, 1), "fr").replace(NBSP, " ")
    '1er janvier 2017'
    """
    text = f"{_day_number(date, lang)}{NBSP}{MONTHS[lang][date.month - 1]} {date.year}"
    return f"{_WEEKDAYS[lang][date.weekday()]} {text}" if weekday else text


def short_day(date: dt.date, lang: Lang) -> str:
    """Return a day without its year, for axes: "15 Jan", "15 janv.".

    >>> short_day(dt.date(2017, 1, 15), "fr").replace(NBSP, " ")
    '15 janv.'
    """
    month = MONTHS[lang][date.month - 1]
    if lang == "en":
        return f"{date.day}{NBSP}{month[:3]}"
    brief = {1: "janv.", 2: "févr.", 4: "avr.", 7: "juill.", 9: "sept.", 10: "oct.", 11: "nov.", 12: "déc."}
    return f"{_day_number(date, lang)}{NBSP}{brief.get(date.month, month)}"


@lru_cache(maxsize=65_536)
def polish(text: str, lang: Lang) -> str:
    """Return a text from a register or an agreement with the spaces and apostrophes of its language.

    >>> polish("l'accord ; « oui » : non", "fr") == "l’accord\u202f; «\u00a0oui\u00a0»\u00a0: non"
    True
    """
    if lang == "en":
        return text
    return _ROUGH.sub(_smooth, text)


_ROUGH = re.compile(r"(?<=\w)'(?=\w)|[ \u00a0](?=[;!?])|[ \u202f](?=[:»])|(?<=\d) (?=%|km\b)|«[ \u202f]")


def _smooth(found: re.Match[str]) -> str:
    """Return what French writes where a rough text has a straight apostrophe or the wrong space."""
    piece = found[0]
    if piece == "'":
        return "’"
    if piece[0] == "«":
        return f"«{NBSP}"
    return NARROW if found.string[found.end()] in ";!?" else NBSP


def when(earliest: str | None, latest: str | None, lang: Lang) -> str:
    """Return an interval as a source gave it, in as few words as it needs.

    Args:
        earliest: inclusive civil date, or local time ("2017-01-15T14:30"), or None when unknown.
        latest: likewise.
        lang: language of the words.

    >>> for pair in (("2017-01-15", "2017-01-15"), ("2017-01-13", "2017-01-15"), ("2017-01-01", "2017-01-31")):
    ...     print(when(*pair, "en").replace(NBSP, " "))
    15 January 2017
    13–15 January 2017
    January 2017
    >>> when("2017-01-15T14:30", "2017-01-15T14:30", "fr").replace(NBSP, " ")
    '15 janvier 2017, 14 h 30'
    """
    first_text, last_text = earliest or latest, latest or earliest
    if first_text is None or last_text is None:
        return UNKNOWN
    first, last = dt.date.fromisoformat(first_text[:10]), dt.date.fromisoformat(last_text[:10])
    if first == last:
        return day(first, lang) + _clock(first_text, last_text, lang)
    if first.day == 1 and _is_last_of_month(last) and first.year == last.year:
        if first.month == last.month:
            return f"{MONTHS[lang][first.month - 1]} {first.year}"
        if (first.month, last.month) == (1, 12):
            return str(first.year)
    if (first.year, first.month) == (last.year, last.month):
        return f"{_day_number(first, lang)}–{day(last, lang)}"
    if first.year == last.year:
        return f"{_day_number(first, lang)}{NBSP}{MONTHS[lang][first.month - 1]} – {day(last, lang)}"
    return f"{day(first, lang)} – {day(last, lang)}"


def _clock(first: str, last: str, lang: Lang) -> str:
    if len(first) == 10 and len(last) == 10:
        return ""
    start, end = first[11:16] or "00:00", last[11:16] or "24:00"
    if lang == "fr":
        start, end = (one.replace(":", f"{NBSP}h{NBSP}") for one in (start, end))
    return f", {start}" if start == end else f", {start}–{end}"


def _day_number(date: dt.date, lang: Lang) -> str:
    return "1er" if lang == "fr" and date.day == 1 else str(date.day)


def _is_last_of_month(date: dt.date) -> bool:
    return (date + dt.timedelta(days=1)).day == 1
