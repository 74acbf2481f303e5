"""Words of time that mean a day, month or year only in their place: "mars", "1998", "20 h", "le lendemain", "Noël".

What dates a statement or an event is read from `dates` alone, where every form is sure enough to stand by itself. A
deadline, and a search for every date of a text, ask here as well. Three things decide what such words mean:

* the tense of their sentence (`tense`): "en septembre" with a verb of the future lies ahead;
* the day named last: an hour is of that day, "le lendemain" its morrow, "deux ans plus tard" counts from it;
* what the article writes out elsewhere: "en 97 (en janvier ...)", "de mars à juin 1998", "mardi" beside "mardi 1er juin".
"""

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from treve.statements import named_days
from treve.statements.article import Dated
from treve.statements.dates import LANGUAGES, Anchor, TimeWords, day, day_starts, month, time_words
from treve.statements.following import FOLLOWING, following, last_day
from treve.statements.tense import tense

_BARE = r"(?!dans|sans|sous|mais|vers|après|alors|puis|dès|depuis|hors|très|plus|moins|toujours|jamais|envers|selon)"
_NOUN_AFTER = rf"(?!\s*(?:%|€|\$|F\b|francs?|euros?|km|mètres?|{_BARE}[a-zà-ÿ]{{3,}}s\b))"
_NO_TIME = r"(?<!\ben )(?<!\bpendant )(?<!\bdurant )(?<!\ben seulement )(?<!\bles )(?<!\bdes )(?<!\bsous )(?<!\bd'ici )"


@lru_cache(maxsize=4)
def _pattern(code: str) -> re.Pattern[str]:
    months = "|".join(sorted((m for m in LANGUAGES[code].months if len(m) > 2), key=len, reverse=True))
    if code == "fr":
        return re.compile(
            rf"\b(?:(?P<month>(?P<mo>(?!sept(?!\.|\w|\s+\d))(?:{months}|(?i:{months})(?=\s+(?:19|20)\d\d\b)))(?:\s+(?P<my>\d{{4}}|[4-9]\d(?!\d|\s?h))|\s+(?P<mrel>dernier|prochain|passé))?)"
            r"|(?P<thisyear>(?i:cette année(?!-là)|l['’]année en cours|(?:(?:la|le|en) )?(?:fin|début) de l['’]année|(?:la|le|en) (?:fin|début) d['’]année))"
            r"|(?P<nextyear>(?i:l['’](?:an|année) prochaine?))|(?P<lastyear>(?i:l['’](?:an|année) (?:dernière?|passée?)))"
            r"|(?P<thismonth>(?i:ce mois(?:-ci)?(?!-là)|(?:la )?fin du mois(?! de)))|(?P<thisweek>(?i:cette semaine(?!-là)|la fin de la semaine))"
            r"|(?P<today>(?i:ce midi(?!-là)|cet après-midi(?!-là)))"
            rf"|(?P<hour>{_NO_TIME}(?<!\d)(?!(?<=\bde )\d+\s?h(?:\s?\d\d)?(?!\s?\d|\s*(?:à|-|–|jusqu)))(?:[01]?\d|2[0-4])\s?h(?!\s?\d\d?\s?%)(?:\s?[0-5]\d)?(?!\w|\s+sur\s+24)"
            r"|(?:à|vers|dès|jusqu['’]à|avant|après|de|et)\s+(?:[01]?\d|2[0-4])\s+heures(?:\s[0-5]\d)?(?!\s+de\s+(?:travail|route|marche|retard|vol))|midi|minuit)"
            rf"|(?P<year>(?<![\d.,])(?:(?:l['’]an(?:née)?|années?|en)\s+)?(?:19\d\d|20[0-4]\d)(?![\d.,]\d|\d){_NOUN_AFTER})"
            r"|(?P<short>(?:(?:[Dd]e|[Àà]|[Ee]ntre|et)\s+(?P<yy>[4-9]\d)(?=\s*[,.;)]|\s+(?:à|et|par|pour)\b)"
            r"|(?:[Ee]n|[Dd]epuis|[Dd]ès|[Ff]in|[Dd]ébut)\s+(?P<ya>[4-9]\d)(?=\s*(?:[,.;:()?!»\n]|$)|\s+(?:à|et|par|pour|ou|puis|dans|avec|avant|après|mais|il|elle|on|la|le|les|un|une)\b)))"
            r")(?!\w)"
        )
    return re.compile(
        rf"\b(?:(?P<month>(?:mid-|early |late )?(?P<mo>(?!(?-i:may|march)\b)(?:{months}))(?:,?\s+(?P<my>\d{{4}}))?(?P<mrel>)(?!\s+\d))"
        r"|(?P<thisyear>this year|the end of the year|year['’]s end)|(?P<nextyear>next year)|(?P<lastyear>last year)"
        r"|(?P<thismonth>this month|the end of the month)|(?P<thisweek>this week|the end of the week)"
        r"|(?P<today>this afternoon|this evening)"
        r"|(?P<hour>\d{1,2}(?::\d\d)?\s?(?:a\.?m\.?|p\.?m\.?)|noon|midnight)"
        rf"|(?P<year>(?<![\d.,])(?:19\d\d|20[0-4]\d)(?![\d.,]\d|\d){_NOUN_AFTER})(?P<short>(?P<yy>)(?P<ya>)(?!))?"
        r")(?!\w)",
        re.IGNORECASE,
    )


_DECADE = {
    "fr": re.compile(r"\bannées\s+(?:\d{2}|\d{4}|vingt|trente|quarante|cinquante|soixante)(?!\w)", re.IGNORECASE),
    "en": re.compile(r"\b(?:19|20)\d0s\b|['’]\d0s\b", re.IGNORECASE),
}


_Later = Mapping[int, TimeWords]
"""What `dates` knows, by place, as it is read where the text speaks of what is to come."""


class _Found(NamedTuple):
    """A stretch that may be words of time, and what found it; `what` is `None` where they are none."""

    start: int
    end: int
    what: re.Match[str] | TimeWords | None
    by: str


class _Place(NamedTuple):
    """Where words of time stand, and what is known there."""

    text: str
    start: int
    end: int
    language: str
    base: Anchor
    future: bool

    def ahead(self, first: int, last: int) -> bool | None:
        """Return whether the words of text[first:last] lie ahead: as was said beforehand, else as their sentence says."""
        return True if self.future else tense(self.text, first, last, self.start, self.end, self.language)


def every_time(
    text: str, start: int, end: int, language: str, base: Anchor, *, future: bool = False
) -> list[TimeWords]:
    """Return every word of time of a stretch with its interval, by place: those of `dates`, and the looser ones.

    Cost: linear in the text, but for a few hundred letters around each word of time, which are read for their verbs.

    >>> at = Dated(dt.date(2017, 2, 1), dt.date(2017, 2, 1), "day")
    >>> rows = every_time("avant mars, puis lundi à 20 h", 0, 29, "fr", Anchor(at, frozenset()), future=True)
    >>> [str(row.when.earliest) for row in rows]
    ['2017-03-01', '2017-02-06', '2017-02-06']
    """
    place = _Place(text, start, end, language, base, future)
    later = {w.start: w for w in time_words(text, start, end, language, base, future=True)}
    todo = _stretches(place)
    rows: list[TimeWords] = []
    for at, each in enumerate(todo):
        if isinstance(each.what, TimeWords):
            rows.append(_sure(place, each.what, later.get(each.start, each.what), rows))
            continue
        if each.what is None:
            continue
        try:
            if each.by == "named":
                ahead = place.ahead(each.start, each.end)
                when, form = named_days.meaning(each.what, language, base.published, ahead=ahead), "date"
            elif each.by == "following":
                when, form = following(each.what, text, rows, base, language)
            else:
                when, form = _meaning(each.what, place, _day_near(place, todo, at, rows, later))
        except (OverflowError, ValueError):
            continue
        if when is not None:
            whole = Dated(when.earliest, when.latest, when.precision, each.what.group(), when.source or "text")
            rows.append(TimeWords(each.start, each.end, whole, form))
    return _with_years(rows, text)


def _stretches(place: _Place) -> list[_Found]:
    """Return what may be words of time, by place: named days and what counts from another day before all else."""
    text, start, end, language = place.text, place.start, place.end, place.language
    first: list[_Found] = []
    for by, pattern in (("named", named_days.pattern(language)), ("following", FOLLOWING[language])):
        first += [_Found(m.start(), m.end(), m, by) for m in pattern.finditer(text, start, end)]
    first += [_Found(m.start(), m.end(), None, "decade") for m in _DECADE[language].finditer(text, start, end)]
    sure = time_words(text, start, end, language, place.base, future=place.future)
    then = [_Found(w.start, w.end, w, "sure") for w in sure]
    loose = [_Found(m.start(), m.end(), m, "loose") for m in _pattern(language).finditer(text, start, end)]
    kept: list[_Found] = []
    for more in (first, then, loose):
        taken = kept
        more.sort(key=lambda each: (each.start, -each.end))
        apart: list[_Found] = []
        for each in more:
            at = bisect_left(taken, each.end, key=lambda one: one.start) - 1
            if (at < 0 or taken[at].end <= each.start) and (not apart or apart[-1].end <= each.start):
                apart.append(each)
        kept = sorted([*taken, *apart], key=lambda each: each.start)
    return kept


_YEAR_WRITTEN = re.compile(r"\d{4}|\b(?:dernière?|derniers|prochaine?|passée?|last|next)\b", re.IGNORECASE)
_AT_AN_HOUR = re.compile(r"\s*,?\s*(?:de|à|dès|at|from)\s+\d{1,2}\s?(?:h\b|heures|:\d\d|a\.?m|p\.?m)", re.IGNORECASE)
_WRITTEN_WITHIN = 8
_FLOW, _SOON_AFTER = 400, 3


def _sure(place: _Place, words: TimeWords, later: TimeWords, rows: Sequence[TimeWords]) -> TimeWords:
    """Return words that `dates` knows, on the side of the document on which their sentence places them."""
    if place.future or words.form not in ("weekday", "date", "days", "month", "week") or words.when is None:
        return words
    if _YEAR_WRITTEN.search(place.text, words.start, words.end):
        return words
    ahead = place.ahead(words.start, words.end)
    if words.form != "weekday":
        if ahead is None and words.form == "month":
            ahead = _soon(words.when, later.when, place.base, _SOON)
        if ahead is None and words.form == "date":
            ahead = _soon(words.when, later.when, place.base, _COMPLEMENT_WITHIN)
        if words.form == "month" and later.when is not None and place.base.published is not None:
            far = (later.when.earliest - place.base.published.latest).days > _COMPLEMENT_WITHIN
            if far and place.text[words.start : words.start + 2].lower() in ("de", "d'", "d’"):
                ahead = False
        weekdays = words.form == "days" and not any(map(str.isdigit, place.text[words.start : words.end]))
        return (_next(words, place.base) if weekdays else later) if ahead else words
    if ahead is None:
        written = [
            each
            for each in place.base.written
            if each.weekday() == words.when.earliest.weekday()
            and place.base.published is not None
            and abs((each - place.base.published.latest).days) <= _WRITTEN_WITHIN
        ]
        if len(written) == 1:
            only = Dated(written[0], written[0], "day", words.when.words, words.when.source)
            return words._replace(when=only)
        if (next_one := _goes_on_ahead(place, words, rows)) is not None:
            return words._replace(when=next_one)
        announced = place.text[max(place.start, words.start - 40) : words.start].rpartition("\n")[2].rpartition(". ")[2]
        at_an_hour = _AT_AN_HOUR.match(place.text, words.end) is not None
        ahead = at_an_hour and any(map(str.isalpha, announced))  # "Loto vendredi, à 20 h 30"
    return _next(words, place.base) if ahead else words


def _next(words: TimeWords, base: Anchor) -> TimeWords:
    """Return weekdays moved on to the document or behind it, by whole weeks."""
    if words.when is None or base.published is None or base.published.precision != "day":
        return words
    weeks = max(0, -((words.when.earliest - base.published.latest).days // 7))
    on = dt.timedelta(days=7 * weeks)
    when = words.when
    moved = Dated(when.earliest + on, when.latest + on, when.precision, when.words, when.source)
    return words._replace(when=moved)


def _soon(past: Dated | None, ahead: Dated | None, base: Anchor, within: int) -> bool:
    """Return whether a month or day is the one soon after the document rather than that of the year before."""
    if past is None or ahead is None or base.published is None:
        return False
    return (ahead.earliest - base.published.latest).days <= within < (base.published.latest - past.latest).days


_SOON = 62


def _goes_on_ahead(place: _Place, words: TimeWords, rows: Sequence[TimeWords]) -> Dated | None:
    """Return the weekday soon after a day ahead, in the same run of text: "Vendredi 4 juin : loto. Samedi : bal"."""
    last = rows[-1] if rows else None
    if last is None or last.when is None or words.when is None or place.base.published is None:
        return None
    if last.form not in ("weekday", "date", "days") or last.when.latest <= place.base.published.latest:
        return None
    if words.start - last.end > _FLOW or "\n" in place.text[last.end : words.start]:
        return None
    gap = (words.when.earliest - last.when.latest).days % 7
    if gap > _SOON_AFTER:
        return None
    on = last.when.latest + dt.timedelta(days=gap)
    return Dated(on, on, "day", words.when.words, words.when.source)


def _day_near(place: _Place, todo: Sequence[_Found], at: int, rows: Sequence[TimeWords], later: _Later) -> Dated | None:
    """Return the day that an hour belongs to: of its own sentence, before or behind it, else the one named last."""
    first, last, text = todo[at].start, todo[at].end, place.text
    before = last_day(rows, first)
    behind = next((each for each in todo[at + 1 : at + 5] if each.by == "sure"), None)
    if behind is not None and isinstance(behind.what, TimeWords) and behind.start - last <= _SENTENCE:
        beside = behind.start - last <= len(", le ") and (before is None or first - before.end > _NOT_BESIDE)
        apart = before is None or _STOP.search(text, before.end, first) is not None
        if (apart or beside) and not _STOP.search(text, last, behind.start):
            when = _sure(place, behind.what, later.get(behind.start, behind.what), rows).when
            if when is not None and when.earliest == when.latest:
                return when
    return before.when if before is not None else None


_SENTENCE, _NOT_BESIDE = 80, 12
_STOP = re.compile(r"[.!?;](?=\s)|\n")


def _meaning(match: re.Match[str], place: _Place, near: Dated | None) -> tuple[Dated | None, str]:
    group = match.groupdict()
    published = place.base.published
    exact = published.latest if published is not None and published.precision == "day" else None
    if group["year"]:
        return _year(int(match.group()[-4:])), "bare year"
    if group["short"]:
        return _year(1900 + int(group["yy"] or group["ya"])), "bare year"
    if group["month"]:
        return _month(match, place), "bare month"
    if group["hour"]:
        known = near.earliest if near is not None else exact
        return (day(known) if known is not None else None), "hour"
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


def _month(match: re.Match[str], place: _Place) -> Dated | None:
    number = LANGUAGES[place.language].months[match["mo"].lower()]
    if match["my"]:
        return month(int(match["my"]) if len(match["my"]) == 4 else 1900 + int(match["my"]), number)
    if place.base.published is None:
        return None
    year, now = place.base.published.latest.year, place.base.published.latest.month
    last = month(year if number <= now else year - 1, number)
    following_one = month(year if number >= now else year + 1, number)
    far = (following_one.earliest - place.base.published.latest).days > _COMPLEMENT_WITHIN
    if match["mrel"] == "prochain":
        return following_one if number != now else month(year + 1, number)
    if match["mrel"] in ("dernier", "passé"):
        return last if number != now else month(year - 1, number)
    ahead = place.ahead(match.start(), match.end())
    if ahead is None:
        ahead = _soon(last, following_one, place.base, _SOON)
    if far and not place.future and _COMPLEMENT.search(place.text, max(place.start, match.start() - 16), match.start()):
        ahead = False
    return following_one if ahead else last


_COMPLEMENT_WITHIN = 120
_COMPLEMENT = re.compile(r"\bd(?:e\s+|['’])(?:\w+[-–])?$")
"""The complement of a noun ("le recensement de mars") is known for what it was; what its sentence goes on to say may be to come."""
_UP_TO = re.compile(r"\s*(?:-|–|,|et|ou|à|au|and|or|to|until|through)\s*(?:en |le |in )?", re.IGNORECASE)
_IN_A_YEAR = re.compile(r"\W?(?:en|in|de|dès|depuis|courant|since)\s+['’]?\d{2,4}\W?", re.IGNORECASE)


def _with_years(rows: list[TimeWords], text: str) -> list[TimeWords]:
    """Return the words of time, months and days without a year given the one that the text says beside them.

    Behind them, where a stretch or a list ends with it ("de mars à juin 1998"); before them in their own sentence, where it
    stands by itself ("en 97 (en janvier ..., en octobre ...)").
    """
    said: int | None = None
    until = 0
    kept = list(rows)
    for at, words in enumerate(kept):
        if _STOP.search(text, until, words.start):
            said = None
        until = words.end
        if words.when is None:
            continue
        if words.form in ("year", "bare year"):
            said = words.when.earliest.year if _IN_A_YEAR.fullmatch(text, words.start, words.end) else None
            continue
        if words.form in ("date", "month", "bare month") and re.search(r"\d{4}", text[words.start : words.end]):
            said = None
        elif said is not None and words.form in ("month", "bare month") and not _fixed(text, words):
            kept[at] = _in_year(words, said)
    for at in range(len(kept) - 2, -1, -1):
        words, after = kept[at], kept[at + 1]
        if words.form not in ("month", "bare month") or words.when is None or after.when is None or _fixed(text, words):
            continue
        listed = _UP_TO.fullmatch(text, words.end, day_starts(text, after)) is not None
        if listed and after.form in ("month", "bare month", "date"):
            year = after.when.earliest.year
            sooner = words.when.earliest.month <= after.when.earliest.month
            kept[at] = _in_year(words, year if sooner else year - 1)
    return kept


def _fixed(text: str, words: TimeWords) -> bool:
    return re.search(r"\d{2}|dernier|prochain|passé", text[words.start : words.end]) is not None


def _in_year(words: TimeWords, year: int) -> TimeWords:
    assert words.when is not None
    if words.when.precision != "month":
        return words
    moved = month(year, words.when.earliest.month)
    return words._replace(when=Dated(moved.earliest, moved.latest, "month", words.when.words, words.when.source))
