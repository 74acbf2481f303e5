"""Words of time that mean a day, month or year only in their place: "mars", "1998", "20 h", "le lendemain".

What dates a statement or an event is read from `dates` alone, where every form is sure enough to stand by itself. A
deadline, and a search for every date of a text, ask here as well: a bare month is the last past one up to the document
(or the next, where the text says future), an hour is of the day named last, the day after is that day's morrow.
"""

import datetime as dt
import re
from functools import lru_cache

from treve.statements.article import Dated
from treve.statements.dates import LANGUAGES, Anchor, TimeWords, day, month, time_words

_NEAR = 600
"""Letters within which a day named before still rules an hour or a morrow."""
_NOUN_AFTER = r"(?!\s*(?:%|€|\$|francs?|euros?|km|mètres?|[a-zà-ÿ]{3,}s\b))"


@lru_cache(maxsize=4)
def _pattern(code: str) -> re.Pattern[str]:
    months = "|".join(sorted((m for m in LANGUAGES[code].months if len(m) > 2), key=len, reverse=True))
    if code == "fr":
        return re.compile(
            rf"\b(?:(?P<month>(?P<mo>{months})(?:\s+(?P<my>\d{{4}}|[4-9]\d(?!\d|\s?h))|\s+(?P<mrel>dernier|prochain|passé))?)"
            r"|(?P<thisyear>cette année|l['’]année en cours|la fin de l['’]année|fin de l['’]année|la fin d['’]année)"
            r"|(?P<nextyear>l['’](?:an|année) prochaine?)|(?P<lastyear>l['’](?:an|année) (?:dernière?|passée?))"
            r"|(?P<thismonth>ce mois(?:-ci)?|la fin du mois|fin du mois)|(?P<thisweek>cette semaine|la fin de la semaine)"
            r"|(?P<morrow>(?:le |du |au )?lendemain)|(?P<aftermorrow>(?:le )?surlendemain)"
            r"|(?P<today>ce midi|cet après-midi|cet? (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche))"
            r"|(?P<hour>(?<!\d)\d{1,2}\s?h(?:\s?\d{2})?(?!\w)|midi|minuit)"
            rf"|(?P<year>(?<![\d.,])(?:(?:l['’]an(?:née)?|années?|en)\s+)?(?:19\d\d|20[0-4]\d)(?![\d.,]\d|\d){_NOUN_AFTER})"
            r"|(?P<short>(?:en|de|à|entre|et|depuis|dès|fin|début)\s+(?P<yy>[4-9]\d)(?=\s*[,.;)]|\s+(?:à|et|par|pour)\b))"
            r")(?!\w)"
        )
    return re.compile(
        rf"\b(?:(?P<month>(?:mid-|early |late )?(?P<mo>{months})(?:,?\s+(?P<my>\d{{4}}))?(?P<mrel>)(?!\s+\d))"
        r"|(?P<thisyear>this year|the end of the year|year['’]s end)|(?P<nextyear>next year)|(?P<lastyear>last year)"
        r"|(?P<thismonth>this month|the end of the month)|(?P<thisweek>this week|the end of the week)"
        r"|(?P<morrow>the next day|the following day|the day after)|(?P<aftermorrow>two days later)|(?P<today>this afternoon|this evening)"
        r"|(?P<hour>\d{1,2}(?::\d\d)?\s?(?:a\.?m\.?|p\.?m\.?)|noon|midnight)"
        rf"|(?P<year>(?<![\d.,])(?:19\d\d|20[0-4]\d)(?![\d.,]\d|\d){_NOUN_AFTER})(?P<short>(?P<yy>)(?!))?"
        r")(?!\w)",
        re.IGNORECASE,
    )


def every_time(
    text: str, start: int, end: int, language: str, base: Anchor, *, future: bool = False
) -> list[TimeWords]:
    """Return every word of time of a stretch with its interval, by place: those of `dates`, and the looser ones.

    >>> at = Dated(dt.date(2017, 2, 1), dt.date(2017, 2, 1), "day")
    >>> rows = every_time("avant mars, puis lundi à 20 h", 0, 29, "fr", Anchor(at, frozenset()), future=True)
    >>> [str(row.when.earliest) for row in rows]
    ['2017-03-01', '2017-02-06', '2017-02-06']
    """
    sure = time_words(text, start, end, language, base, future=future)
    if not future and any(words.form == "weekday" for words in sure):
        later = {w.start: w for w in time_words(text, start, end, language, base, future=True)}
        sure = [
            later.get(w.start, w) if w.form == "weekday" and _ahead(text, w, start, end, language) else w for w in sure
        ]
    rows = list(sure)
    taken = [(words.start, words.end) for words in sure]
    for match in _pattern(language).finditer(text, start, end):
        if any(a < match.end() and match.start() < b for a, b in taken):
            continue
        before = [w for w in rows if w.end <= match.start() and w.when is not None and w.when.earliest == w.when.latest]
        last = max(before, key=lambda w: w.end, default=None)
        near = last if last is not None and match.start() - last.end <= _NEAR else None
        try:
            when, form = _meaning(match, language, base, near, future)
        except (OverflowError, ValueError):
            continue
        if when is None:
            continue
        whole = Dated(when.earliest, when.latest, when.precision, match.group(), when.source or "text")
        rows.append(TimeWords(match.start(), match.end(), whole, form))
        rows.sort(key=lambda w: w.start)
    return rows


_STOP = re.compile(r"[.!?;\n]")
_AHEAD = {
    "fr": re.compile(
        r"\b(?!sera-t|aura-t)\w{2,}(?:era|eront|ira|iront|dra|dront|oira|rra|rront)\b|\b(?:sera|seront|aura|auront|ira|iront|fera|feront)\b"
        r"|rendez-vous (?:est|à)|\b(?:prévue?s?|attendue?s?|fixée?s?|programmée?s?) (?:à|pour|au|le|ce)?|\bincertains?\b|\bdevra\w*|\bdoi(?:t|vent)\b"
    ),
    "en": re.compile(r"\b(?:will|shall|is to|are to|due|scheduled|set to|expected|plans? to)\b", re.IGNORECASE),
}
_BEHIND = {
    "fr": re.compile(
        r"\b(?:a|ont|est|sont|avait|avaient|s['’]est|était|étaient)\s+(?:\w+\s+)?\w+(?:é|ée|és|ées|i|is|it|u|us|ue|ues|mort|morts)\b"
    ),
    "en": re.compile(r"\b(?:was|were|had|has|have|did)\b|\w{3,}ed\b", re.IGNORECASE),
}


def _ahead(text: str, words: TimeWords, start: int, end: int, language: str) -> bool:
    """Return whether a sentence speaks of what is to come, and of nothing past nearer to its weekday."""
    stops = [m.end() for m in _STOP.finditer(text, max(start, words.start - 400), words.start)]
    after = _STOP.search(text, words.end, min(end, words.end + 300))
    first, last = (
        (stops[-1] if stops else max(start, words.start - 400)),
        after.start() if after else min(end, words.end + 300),
    )

    def gap(pattern: re.Pattern[str]) -> int:
        return min(
            (min(abs(words.start - m.end()), abs(m.start() - words.end)) for m in pattern.finditer(text, first, last)),
            default=10_000,
        )

    return gap(_AHEAD[language]) < gap(_BEHIND[language])


def _meaning(
    match: re.Match[str], language: str, base: Anchor, near: TimeWords | None, future: bool
) -> tuple[Dated | None, str]:
    group = match.groupdict()
    published = base.published
    exact = published.latest if published is not None and published.precision == "day" else None
    if group["year"]:
        return _year(int(match.group()[-4:])), "bare year"
    if group["short"]:
        return _year(1900 + int(group["yy"])), "bare year"
    if group["month"]:
        return _month(match, language, base, future), "bare month"
    if group["hour"] or group["morrow"] or group["aftermorrow"]:
        known = near.when.earliest if near is not None and near.when is not None else exact
        if known is None or (near is None and not group["hour"]):
            return None, "hour"
        shift = 0 if group["hour"] else 1 if group["morrow"] else 2
        return day(known + dt.timedelta(days=shift)), "hour" if group["hour"] else "morrow"
    if published is None:
        return None, "relative"
    for name, shift in (("thisyear", 0), ("nextyear", 1), ("lastyear", -1)):
        if group[name]:
            return _year(published.latest.year + shift), "bare year"
    if group["thismonth"] and published.precision != "year":
        return month(published.latest.year, published.latest.month), "bare month"
    if group["thisweek"] and exact is not None:
        monday = exact - dt.timedelta(days=exact.weekday())
        return Dated(monday, monday + dt.timedelta(days=6), "week"), "this week"
    if group["today"] and exact is not None:
        return day(exact), "relative"
    return None, "relative"


def _year(number: int) -> Dated:
    return Dated(dt.date(number, 1, 1), dt.date(number, 12, 31), "year")


def _month(match: re.Match[str], language: str, base: Anchor, future: bool) -> Dated | None:
    number = LANGUAGES[language].months[match["mo"].lower()]
    if match["my"]:
        return month(int(match["my"]) if len(match["my"]) == 4 else 1900 + int(match["my"]), number)
    if base.published is None:
        return None
    ahead = future or match["mrel"] == "prochain"
    behind = match["mrel"] in ("dernier", "passé")
    year, now = base.published.latest.year, base.published.latest.month
    if ahead and number <= now and not (future and number == now):
        year += 1
    if not ahead and (number > now or (behind and number == now)):
        year -= 1
    return month(year, number)
