"""When an incident happened, from the words of time beside it; no narrower than they are.

A night between two days is both days. "Overnight" in an article of the 18th is the 17th and the 18th. A clock time
is kept, give or take half an hour where the text says "vers" or "around". A span that is summed up ("depuis le 1er
mars") runs to the day of the article. Where the article gives a month, it stays a month.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.time import TimePrecision, When
from treve.statements.article import Dated, Span
from treve.statements.counts import read_quantity
from treve.statements.dates import Anchor, TimeWords, time_words

_NIGHT = re.compile(
    r"\b(?:dans la )?nuit (?:de|du|d') ?(?P<a>\w+)(?: \d{1,2}(?:er)?)? (?:au|à) (?P<b>\w+)|\bnight (?:from|of|between) (?P<c>\w+) (?:to|and|into) (?P<d>\w+)|\b(?:between|late) (?P<e>\w+) (?:and|to|into) early (?P<f>\w+)"
)
_OVERNIGHT = re.compile(
    r"\bovernight\b|\bdans la nuit\b(?! (?:de|du|d'))|\bcette nuit\b|\bla nuit dernière\b|\blast night\b"
)
_SAME_DAY = re.compile(
    r"\ble même jour\b|\bce (?:jour|matin|soir)-là\b|\bcette nuit-là\b|\bthat (?:day|morning|afternoon|evening|night)\b|\bau même moment\b|\bla même (?:journée|nuit)\b|\bthe same (?:day|night|evening)\b|\bdans la (?:matinée|soirée|journée)\b|\ble soir même\b|\bin the (?:morning|evening|afternoon)\b|\bà l'aube\b|\bat dawn\b|\bbefore dawn\b|\bplus tard\b|\blater (?:that|in the) (?:day|evening|night)\b"
)
_DAY_BEFORE = re.compile(
    r"\b(?:a|one) day (?:after|later|earlier|before)\b|\bla veille\b|\ble lendemain\b|\bthe day before\b|\bthe next day\b"
)
_CLOCK = re.compile(
    r"(?P<lead>(?P<about>vers |aux alentours de |autour de |peu (?:avant|après) |around |about |shortly (?:before|after) )?(?:à |at )?)\b(?P<h>[01]?\d|2[0-3])(?:(?: ?h ?| heures ?)(?P<m>[0-5]\d)?|[:.](?P<mm>[0-5]\d))(?![\d-])(?P<half> ?[ap]\.?m\.?)?"
)
_HALF_HOUR = dt.timedelta(minutes=30)
_SHORT_YEAR = re.compile(r"\s['’]?\d\d\b(?![\d:h%])(?! (?:personnes|civils|people|morts))")
"""A day with two figures for its year: which century is not said, and the day is not of this year."""
_SINCE = re.compile(r"\b(?:depuis|since)\b")
_LENGTH = re.compile(
    r"\b(?:en|in|over the (?:past|last)|during the (?:past|last)|ces|au cours des|pendant) (?P<n>une?|an?|[\w-]+) (?:derniers |dernières |past |last )?(?P<unit>jours|semaines?|mois|days|weeks?|months?)\b(?: (?:derniers|dernières))?"
)
_WEEKLY = re.compile(r"\b(?:rapport )?hebdomadaire\b|\bweekly\b")
_BETWEEN = re.compile(r"\b(?:entre|between|de|from) (?P<a>\w+) (?:et|and|à|to) (?P<b>\w+)\b")
_DAYS_OF = {"jour": 1, "day": 1, "semaine": 7, "week": 7, "mois": 30, "month": 30}
_USED = ("weekday", "date", "days", "eve", "relative", "week", "month")


class Told(NamedTuple):
    """When, and how it was found out: "said" beside it, the "same day" as before, or a "clock" time of the article's day."""

    when: When
    how: str


def when_told(
    text: str, plain: str, span: Span, language: str, base: Anchor, *, not_in: Sequence[Span], before: When | None
) -> Told | None:
    """Return when the words of a span say that it happened, `None` where they say nothing.

    Args:
        not_in: stretches that say who told it, whose words of time are those of the telling.
        before: when what was told just before happened, for "the same day".
    """
    inside = plain[span[0] : span[1]]
    words = [each for each in time_words(text, *span, language, base) if each.form in _USED and each.when is not None]
    words = [each for each in words if not any(a <= each.start < b for a, b in not_in)]
    words = [each for each in words if not _SHORT_YEAR.match(plain, each.end)]
    if before is not None:  # "dans la soirée" is the evening of the day that is being told of
        words = [each for each in words if not plain.startswith("dans l", each.start)]
    night = _night(text, span, inside, language, base)
    if night is not None:
        return Told(night, "said")
    over = _OVERNIGHT.search(inside)
    exact = _published(base)
    fine = [each for each in words if each.when is not None and each.when.precision in ("day", "days")]
    if over and not _hidden(span[0] + over.start(), not_in) and exact and (not fine or _relative(fine)):
        first = exact - dt.timedelta(days=1)
        return Told(When("days", first.isoformat(), exact.isoformat(), words=_words(text, span, over)), "said")
    chosen = _nearest(words)
    if chosen is not None and chosen.when is not None:
        return Told(_clocked(_as_when(chosen.when), text, span, inside, not_in), "said")
    same = _SAME_DAY.search(inside)
    if same and before is not None and not _hidden(span[0] + same.start(), not_in):
        return Told(_clocked(before, text, span, inside, not_in), "same day")
    day = exact.isoformat() if exact else before.earliest[:10] if before is not None and before.earliest else None
    if before is not None and before.precision == "day":
        day = before.earliest
    timed = _clocked(When("day", day, day), text, span, inside, not_in) if day is not None else None
    return Told(timed, "clock") if timed is not None and timed.precision != "day" else None


def shifted(plain: str, span: Span, before: When | None) -> When | None:
    """Return the day after or before that of something told: "a day after", "la veille"."""
    found = _DAY_BEFORE.search(plain, *span)
    if found is None or before is None or before.earliest is None or before.precision != "day":
        return None
    later = re.search(r"later|lendemain|next", found.group())
    day = dt.date.fromisoformat(before.earliest[:10]) + dt.timedelta(days=1 if later else -1)
    return When("day", day.isoformat(), day.isoformat(), words=found.group())


def period_told(text: str, plain: str, span: Span, language: str, base: Anchor) -> When | None:
    """Return the span of time that a count sums up, `None` where it names none that has a beginning."""
    inside, end = plain[span[0] : span[1]], base.published.latest if base.published is not None else None
    words = [each.when for each in time_words(text, *span, language, base) if each.when is not None]
    between = _BETWEEN.search(inside)
    if between and end is not None and (months := _months(between, language, base)):
        return _span(*months, between.group())
    if _SINCE.search(inside) and words and end is not None and words[0].earliest <= end:
        return _span(words[0].earliest, end, words[0].words)
    length = _LENGTH.search(inside)
    if length and end is not None:
        count = read_quantity(length.group("n"), language)
        unit = length.group("unit").rstrip("s") if length.group("unit") != "mois" else "mois"
        if count is not None and count.low is not None and count.low * _DAYS_OF[unit] <= 400:
            return _span(end - dt.timedelta(days=count.low * _DAYS_OF[unit]), end, length.group())
    if _WEEKLY.search(inside) and end is not None and not words:
        return _span(end - dt.timedelta(days=7), end, "")
    long = [each for each in words if each.precision in ("week", "month")] or words
    return _as_when(long[0]) if long else None


def fallback(base: Anchor) -> When:
    """Return what the date of an article alone allows: the day before it or its own, its month, or nothing."""
    published = base.published
    if published is None:
        return When("unknown")
    if published.precision == "day":
        first = published.latest - dt.timedelta(days=1)
        return When("days", first.isoformat(), published.latest.isoformat())
    return _as_when(published) if published.precision == "month" else When("unknown")


def _published(base: Anchor) -> dt.date | None:
    return base.published.latest if base.published is not None and base.published.precision == "day" else None


def _night(text: str, span: Span, inside: str, language: str, base: Anchor) -> When | None:
    found = _NIGHT.search(inside)
    if found is None:
        return None
    start, end = span[0] + found.start(), span[0] + found.end()
    days = span[0] + min(found.start(name) for name in "ace" if found[name])
    row = [each.when for each in time_words(text, days, end, language, base) if each.when is not None]
    if not row:
        return None
    first, last = row[0].earliest, row[-1].latest
    if len(row) == 1:
        first = last - dt.timedelta(days=1)
    if last < first:  # both weekdays were counted back from the article
        first -= dt.timedelta(days=7)
    if not 0 <= (last - first).days <= 3:
        return None
    return When("days", first.isoformat(), last.isoformat(), words=text[start:end])


def _nearest(words: Sequence[TimeWords]) -> TimeWords | None:
    """Return the finest words of time, the first of them; a weekday after a date is no other day."""
    order = {"day": 0, "days": 1, "week": 2, "month": 3, "year": 4}
    return min(words, key=lambda each: (order[each.when.precision] if each.when else 9, each.start), default=None)


def _relative(words: Sequence[TimeWords]) -> bool:
    return all(each.form == "relative" for each in words)


def _hidden(at: int, spans: Sequence[Span]) -> bool:
    return any(a <= at < b for a, b in spans)


def _words(text: str, span: Span, match: re.Match[str]) -> str:
    return text[span[0] + match.start() : span[0] + match.end()]


def _as_when(dated: Dated) -> When:
    precision: TimePrecision = "longer" if dated.precision == "year" else dated.precision
    return When(precision, dated.earliest.isoformat(), dated.latest.isoformat(), words=dated.words or None)


def _clocked(when: When, text: str, span: Span, inside: str, not_in: Sequence[Span]) -> When:
    """Return a day with the clock time that stands beside it, where there is one."""
    found = next((m for m in _CLOCK.finditer(inside) if not _hidden(span[0] + m.start(), not_in)), None)
    if found is not None and not found.group("lead") and not (found.group("m") or found.group("mm")):
        found = None  # "2 heures de combats" is a length
    if found is None or when.precision != "day" or when.earliest is None or len(when.earliest) > 10:
        return when
    hour, minute = int(found.group("h")), int(found.group("m") or found.group("mm") or 0)
    half = (found.group("half") or "").strip().replace(".", "")
    if half and not 1 <= hour <= 12:
        return when
    hour = hour % 12 + (12 if half == "pm" else 0) if half else hour
    moment = dt.datetime.combine(dt.date.fromisoformat(when.earliest), dt.time(hour, minute))
    words = " ".join(filter(None, (when.words, _words(text, span, found).strip())))
    if found.group("about"):
        low, high = (moment + shift for shift in (-_HALF_HOUR, _HALF_HOUR))
        return When("hour", low.isoformat(timespec="minutes"), high.isoformat(timespec="minutes"), words=words)
    said = moment.isoformat(timespec="minutes")
    return When("minute", said, said, words=words)


def _months(match: re.Match[str], language: str, base: Anchor) -> tuple[dt.date, dt.date] | None:
    lead = "en" if language == "fr" else "in"
    ends = []
    for name in ("a", "b"):
        words = f"{lead} {match.group(name)}"
        row = [
            each.when for each in time_words(words, 0, len(words), language, base) if each.form == "month" and each.when
        ]
        if not row:
            return None
        ends.append(row[0])
    return (ends[0].earliest, ends[1].latest) if ends[0].earliest <= ends[1].latest else None


def _span(first: dt.date, last: dt.date, words: str) -> When:
    days = (last - first).days + 1
    precision: TimePrecision = (
        "day" if days == 1 else "days" if days <= 6 else "week" if days <= 8 else "month" if days <= 31 else "longer"
    )
    return When(precision, first.isoformat(), last.isoformat(), words=words or None)
