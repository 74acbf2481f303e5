"""Dates of a text as intervals, anchored on the document; the words stay beside, and a year is never invented.

A weekday without more is the last one up to the publication ("prochain", "next" or a future verb: the one after).
Where only the month of publication is known, a weekday is fixed by another date of the article that falls on it, and
by nothing else. A day and month without a year takes the year of the document: the last past one, or the next where
the text says future.
"""

import calendar
import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from treve.statements.article import Dated
from treve.statements.beginnings import quick
from treve.statements.english import ENGLISH
from treve.statements.french import FRENCH
from treve.statements.lexicon import Language
from treve.statements.numerals import whole_number

LANGUAGES = {"fr": FRENCH, "en": ENGLISH}


class TimeWords(NamedTuple):
    """Words of time in a text, with their place, and what they mean; `None` where that cannot be told.

    `form` is how they were written: weekday, date, days, month, week, year, eve, relative. What comes back ("chaque
    lundi") and the name of a day that is none ("Vendredi saint") are no words of time here.
    """

    start: int
    end: int
    when: Dated | None
    form: str


class Anchor(NamedTuple):
    """What the dates of an article hang on: when it appeared, and the full dates that it writes out."""

    published: Dated | None
    written: frozenset[dt.date]


_NUMBER_ENDS = r"(?=\s*(?:[,.;:)!?\n]|$)|\s+(?:et|au|ou|puis|matin|soir|midi|après-midi|à|dans)\b)"
"""What may stand behind the number of a day whose month is not said: "samedi 12 et dimanche 13 juin", no "lundi 20 soldats"."""
_SHORTENED = frozenset(
    "janv févr avr juil sept oct nov déc jan feb mar apr jun jul aug sep dec".split()  # noqa: SIM905
)
"""Names of months behind which a dot may stand: "Jan. 20, 2024"."""
_NOT_SEVEN = r"(?!sept(?!\.|\w|\s+\d))"
"""In French "sept" is a number, but for "sept. 2019"."""
COUNTS = {
    "fr": r"\d+|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente"
    r"|quarante|cinquante|soixante|cent",
    "en": r"\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|thirty"
    r"|forty|fifty",
}
"""Numbers by which days, weeks, months and years are counted, as an expression."""


@lru_cache(maxsize=4)
def _pattern(code: str) -> re.Pattern[str]:
    lang = LANGUAGES[code]
    months = "|".join(sorted(lang.months, key=len, reverse=True))
    days = "|".join(lang.weekdays)
    dot = "(?:(?:" + "|".join(rf"(?<={name})" for name in lang.months if name in _SHORTENED) + r")\.)?"
    if code == "fr":
        part = r"(?:\s+(?:matin|midi|soir|après-midi|dans la (?:matinée|soirée|nuit)))?"
        return quick(
            rf"\b(?:(?P<days>(?:(?:les|des|du|le|entre le)\s+)?(?P<d1>\d{{1,2}}|1er)(?:\s*,\s*\d{{1,2}})*\s*(?:et(?:\s+le)?|au|à|-|–)\s*(?P<d2>\d{{1,2}})\s+(?P<m2>{months}){dot}(?:\s+(?P<y2>\d{{4}}))?)"
            rf"|(?P<numbered>(?P<w3>{days})\s+(?P<d5>\d{{1,2}}|1er){_NUMBER_ENDS})"
            rf"|(?P<date>(?:(?P<wd>{days})\s+)?(?:le\s+|du\s+|au\s+)?(?P<d>\d{{1,2}}|1er)\s+(?P<m>{months}){dot}(?:\s+(?P<y>\d{{4}}|[4-9]\d(?!\d|\s?[h%:]))|\s+(?P<lastd>dernier|prochain))?)"
            rf"|(?P<weekday>(?<!chaque )(?:(?P<this>ce)\s+)?(?P<w>{days})(?!\s+(?:saint|des cendres|gras)\b){part}(?:\s+(?P<rel>dernier|passé|prochain|suivant|précédent|d['’]après|d['’]avant)|\s+en\s+(?P<plus>huit|quinze)|\s+de la semaine (?P<lw>dernière|passée))?)"
            rf"|(?P<iso>\d{{4}}-\d{{2}}-\d{{2}}|\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}}|\d{{1,2}}/\d{{1,2}}/\d{{2}})"
            rf"|(?P<today>aujourd['’]hui|(?:ce (?:matin|soir|jour)|cet après-midi|cette nuit)(?!-là)|dans la nuit(?! (?:de|du|d['’])\b)|dans la soirée|dans l['’]après-midi)"
            rf"|(?P<yesterday>hier(?: soir| matin)?|la nuit (?:dernière|passée))|(?P<before>avant-hier)|(?P<overmorrow>après-demain)|(?P<tomorrow>demain)"
            rf"|(?P<eve>la veille(?! (?:du|des|de la|de l['’]|d['’]une?|de son|de sa|de leur)(?!\w)))|(?P<eve2>l['’]avant-veille)"
            rf"|(?P<weekend>(?:le|ce|du) week-end(?: (?P<wkrel>dernier|passé|prochain))?(?!-là))|(?P<nextmonth>le mois prochain)|(?P<week>la semaine (?:dernière|passée))|(?P<nextweek>la semaine prochaine)|(?P<thisweek>cette semaine(?!-là))|(?P<lastmonth>le mois (?:dernier|passé))"
            rf"|(?P<lastyear>l['’](?:année|an) (?:dernière|dernier|passée?))"
            rf"|(?P<month>(?:mi-|(?:en|depuis|dès|d['’]ici|avant|fin|début|de|courant|jusqu['’]en|au mois d[e'’]|vers|mi)\s*(?<![a-z]))(?P<mo>{_NOT_SEVEN}(?:{months})){dot}(?:(?:\s*,\s*|\s+(?:et|ou|à)\s+(?:en\s+)?)(?P<mo2>{months})(?=\s+\d{{4}}))?(?:\s+(?P<my>\d{{4}}|['’]?[4-9]\d(?!\d|\s?[h%:]|\s+[a-zà-ÿ]+s\b))|\s+(?P<mrel>dernier|prochain))?)"
            rf"|(?P<year>(?:en|depuis)\s+(?P<yy>(?:19|20)\d\d))"
            rf"|(?P<quarter>(?:au|le|du) (?P<qn>premier|deuxième|troisième|quatrième|dernier) trimestre(?: (?:de )?(?P<qy>\d{{4}}))?)"
            rf"|(?P<ago>(?:il y a|voilà|voici)(?: déjà| maintenant| tout juste| exactement)? (?P<n>{COUNTS['fr']}) (?P<unit>minutes?|heures?|jours?|semaines?|mois|ans?|années?)))\b",
            re.IGNORECASE,
        )
    part = r"(?:\s+(?:morning|evening|afternoon|night))?"
    return quick(
        rf"\b(?:(?P<days>(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:and|to|through|-|–)\s*(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m2>{months}){dot}|(?P<m3>{months}){dot}\s+(?P<d3>\d{{1,2}})(?:st|nd|rd|th)?\s*(?:and|to|through|-|–)\s*(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?)(?:,?\s+(?P<y2>\d{{4}}))?)"
        rf"|(?P<date>(?:(?P<wd>{days}),?\s+)?(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m>{months}){dot}|(?P<mb>{months}){dot}\s+(?P<db>\d{{1,2}})(?:st|nd|rd|th)?)(?:,?\s+(?P<y>\d{{4}}))?)\b"
        rf"|(?P<weekday>(?<!every )(?<!each )(?<!good )(?<!ash )(?<!palm )(?<!easter )(?<!bloody )(?<!black )(?:(?P<rel>last|next|the following)\s+|(?P<this>this)\s+)?(?:late\s+|early\s+)?(?:on\s+)?(?<!good )(?P<w>{days}){part}(?:\s+(?P<lw>last week))?)"
        rf"|(?P<iso>\d{{4}}-\d{{2}}-\d{{2}})"
        rf"|(?P<today>today|this (?:morning|afternoon|evening)|tonight|overnight)|(?P<yesterday>yesterday|last night)|(?P<before>(?:the )?day before yesterday)|(?P<overmorrow>(?:the )?day after tomorrow)|(?P<tomorrow>tomorrow)|(?P<eve>the day before(?! (?:the|an?|its|his|her|their|that|he|she|they|it)\b)|a day earlier)"
        rf"|(?P<twodays>two days earlier|two days ago)|(?P<weekend>(?:the|last|this|at the|over the|(?P<wkrel>next)) weekend)|(?P<nextmonth>next month)|(?P<ago>(?P<n>{COUNTS['en']}) (?P<unit>minutes?|hours?|days?|weeks?|months?|years?) (?:ago|(?P<earlier>earlier)))|(?P<week>last week)|(?P<nextweek>next week)|(?P<thisweek>this week)|(?P<lastmonth>last month)|(?P<lastyear>last year)"
        rf"|(?P<quarter>the (?P<qn>first|second|third|fourth|last) quarter(?: of (?P<qy>\d{{4}}))?)"
        rf"|(?P<month>(?:in|since|by|until|before)\s+(?:(?:early|mid|late)[ -])?(?P<mo>{months}){dot}(?:\s+(?:and|or|to)\s+(?P<mo2>{months})(?=,?\s+\d{{4}}))?(?!\s+\d{{1,2}}(?!\d))(?:,?\s+(?P<my>\d{{4}}))?)|(?P<year>(?:in|since)\s+(?P<yy>(?:19|20)\d\d)))\b",
        re.IGNORECASE,
    )


def anchor(text: str, language: str, published: Dated | None) -> Anchor:
    """Return what the dates of an article hang on."""
    lang, written = LANGUAGES[language], set[dt.date]()
    if published is not None:
        for found in _pattern(language).finditer(text):
            if found.group("date"):
                when = _date(found, lang, published, future=False)
                if when is not None and when.earliest == when.latest:
                    written.add(when.earliest)
    return Anchor(published, frozenset(written))


def time_words(
    text: str, start: int, end: int, language: str, base: Anchor, *, future: bool = False
) -> list[TimeWords]:
    """Return the words of time in a stretch of text with their intervals, by place. Cost: about 1 us a character.

    >>> import datetime as dt
    >>> day = Dated(dt.date(2017, 1, 31), dt.date(2017, 1, 31), "day")
    >>> str(time_words("dit lundi", 0, 9, "fr", Anchor(day, frozenset()))[0].when.earliest)
    '2017-01-30'
    """
    lang = LANGUAGES[language]
    found = []
    for match in _pattern(language).finditer(text, start, end):
        if match.lastgroup is None:
            continue
        try:
            when, form = _meaning(match, lang, base, future)
        except (OverflowError, ValueError):  # days that no calendar has: "il y a 99999999 jours"
            when, form = None, "relative"
        if when is not None:
            when = Dated(when.earliest, when.latest, when.precision, match.group(), when.source or "text")
        found.append(TimeWords(match.start(), match.end(), when, form))
    return _pairs(_with_years(found, text, start), text)


_LISTED = re.compile(
    r"\s*(?:,|et|ou|puis|and|or|to|until|au|jusqu['’]au|–|-)\s*(?:et |and )?(?:le |on |du |au |the )?", re.IGNORECASE
)
_LISTED_DAYS = re.compile(rf"{_LISTED.pattern}|\s*[àa-z' ’]{{0,24}}(?:,|et|au|puis)\s*(?:le |au )?", re.IGNORECASE)
_OF_YEAR = re.compile(r"\W{0,3}(?:en|in)\s+(?P<year>(?:19|20)\d\d)\b", re.IGNORECASE)


def _with_years(found: list[TimeWords], text: str, start: int) -> list[TimeWords]:
    """Return the words of time, days without a year given the one that their sentence says.

    It begins with it ("In 2019, ... on 3 June"), or a list ends with it ("le 3 mars et le 6 juin 2014").
    """
    opened = _OF_YEAR.match(text, start)
    rows = list(found)
    for at in range(len(rows) - 1, -1, -1):
        words = rows[at]
        if words.form == "numbered":
            rows[at] = _of_list(words, rows[at + 1] if at + 1 < len(rows) else None, text)
            continue
        if words.form != "date" or words.when is None or re.search(r"\d{4}", text[words.start : words.end]):
            continue
        after = rows[at + 1] if at + 1 < len(rows) else None
        listed = (
            after is not None
            and after.form in ("date", "days")
            and _LISTED.fullmatch(text, words.end, day_starts(text, after))
        )
        year = None
        if listed and after is not None and after.when is not None and _full_year(rows, found, at + 1, text):
            year = after.when.earliest.year
            day_of = _safe(year, words.when.earliest.month, words.when.earliest.day)
            if day_of is not None and day_of > after.when.earliest:
                year -= 1
        elif opened is not None and words.start > opened.end():
            year = int(opened["year"])
        moved = _safe(year, words.when.earliest.month, words.when.earliest.day) if year else None
        if moved is not None:
            rows[at] = words._replace(when=Dated(moved, moved, "day", words.when.words, words.when.source))
    return rows


_NUMBERED = re.compile(r"(?P<name>\w+)\s+(?P<number>\d{1,2})", re.IGNORECASE)


def _of_list(words: TimeWords, after: TimeWords | None, text: str) -> TimeWords:
    """Return "samedi 12" as a date: that of the month behind it ("et dimanche 13 juin"), else the one next to the document."""
    listed = (
        after is not None
        and after.when is not None
        and after.form in ("date", "days")
        and _LISTED_DAYS.fullmatch(text, words.end, day_starts(text, after)) is not None
    )
    if not listed or after is None or after.when is None:
        return words._replace(form="date")
    said = _NUMBERED.match(text, words.start)
    assert said is not None, "it was read as a weekday with its number"
    when = _numbered(FRENCH.weekdays[said["name"].lower()], int(said["number"]), after.when.earliest)
    if when is not None and words.when is not None:
        when = Dated(when.earliest, when.latest, "day", words.when.words, words.when.source)
    return words._replace(when=when, form="date")


_ARTICLE = re.compile(r"(?:le|du|au|les|des)\s+", re.IGNORECASE)


def day_starts(text: str, words: TimeWords) -> int:
    """Return where a day begins behind its article: "au 3 mai" at the 3, so that "du 28 avril au 3 mai" is a list."""
    article = _ARTICLE.match(text, words.start, words.end)
    return article.end() if article is not None else words.start


def _full_year(rows: list[TimeWords], found: list[TimeWords], at: int, text: str) -> bool:
    """Return whether a date has its year written, or has taken it from a list behind it."""
    return rows[at] is not found[at] or re.search(r"\d{4}", text[found[at].start : found[at].end]) is not None


_AND = re.compile(r"\s+(?:et|and)\s+(?:on\s+)?")


def _pairs(found: list[TimeWords], text: str) -> list[TimeWords]:
    """Join two weekdays that follow each other: "lundi et mardi" is one stretch of two days."""
    kept: list[TimeWords] = []
    for words in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and last.form == words.form == "weekday"
            and last.when is not None
            and words.when is not None
            and (words.when.earliest - last.when.latest).days == 1
            and _AND.fullmatch(text, last.end, words.start)
        ):
            when = Dated(last.when.earliest, words.when.latest, "days", text[last.start : words.end], words.when.source)
            kept[-1] = TimeWords(last.start, words.end, when, "days")
        else:
            kept.append(words)
    return kept


def day(date: dt.date) -> Dated:
    """Return one day as an interval."""
    return Dated(date, date, "day")


def month(year: int, number: int) -> Dated:
    """Return a month as an interval."""
    return Dated(dt.date(year, number, 1), dt.date(year, number, calendar.monthrange(year, number)[1]), "month")


def _safe(year: int, number: int, date: int) -> dt.date | None:
    try:
        return dt.date(year, number, date)
    except ValueError:
        return None


def _meaning(match: re.Match[str], lang: Language, base: Anchor, future: bool) -> tuple[Dated | None, str]:
    group = match.groupdict()
    published = base.published
    exact = published.latest if published is not None and published.precision == "day" else None
    if group.get("days"):
        number = lang.months[(group["m2"] or group["m3"]).lower()]
        begins, ends = group["d1"] or group["d3"], group["d2"] or group["d4"]
        first = _year_of(int(begins.lower().removesuffix("er")), number, group["y2"], published, future, None)
        if first is None:
            return None, "days"
        last = _safe(first.year, number, int(ends))
        return (Dated(first, last, "days") if last and last >= first else None), "days"
    if group.get("numbered"):
        number = int(group["d5"].lower().removesuffix("er"))
        return _numbered(lang.weekdays[group["w3"].lower()], number, exact), "numbered"
    if group.get("date"):
        return _date(match, lang, published, future=future), "date"
    if group.get("iso"):
        return _iso(match.group()), "date"
    if group.get("weekday") and group.get("lw"):
        if exact is None:
            return None, "weekday"
        monday = exact - dt.timedelta(days=exact.weekday() + 7)
        return day(monday + dt.timedelta(days=lang.weekdays[group["w"].lower()])), "weekday"
    if group.get("weekday") and group.get("plus"):
        if exact is None:
            return None, "weekday"
        ahead = (lang.weekdays[group["w"].lower()] - exact.weekday() - 1) % 7 + 1
        return day(exact + dt.timedelta(days=ahead + (7 if group["plus"].lower() == "huit" else 14))), "weekday"
    if group.get("weekday"):
        return _weekday(
            lang.weekdays[group["w"].lower()], (group.get("rel") or group.get("this") or "").lower(), base, future
        ), "weekday"
    shifts = {"today": 0, "yesterday": -1, "before": -2, "tomorrow": 1, "overmorrow": 2, "twodays": -2}
    for name, shift in shifts.items():
        if group.get(name):
            return (day(exact + dt.timedelta(days=shift)) if exact else None), "relative"
    if group.get("eve") or group.get("eve2"):
        return (day(exact - dt.timedelta(days=1 if group.get("eve") else 2)) if exact else None), "eve"
    if group.get("week") or group.get("nextweek") or group.get("thisweek"):
        if exact is None:
            return None, "week"
        weeks = 0 if group.get("thisweek") else 1 if group.get("week") else -1
        monday = exact - dt.timedelta(days=exact.weekday() + 7 * weeks)
        return Dated(monday, monday + dt.timedelta(days=6), "week"), "week"
    if group.get("weekend"):
        if exact is None:
            return None, "week"
        saturday = exact - dt.timedelta(days=(exact.weekday() - 5) % 7)
        said = (group.get("wkrel") or "").lower()
        if (said in ("prochain", "next") or (future and not said)) and saturday + dt.timedelta(days=1) < exact:
            saturday += dt.timedelta(days=7)
        return Dated(saturday, saturday + dt.timedelta(days=1), "days"), "week"
    if group.get("nextmonth"):
        if published is None or published.precision == "year":
            return None, "month"
        following = published.latest.replace(day=28) + dt.timedelta(days=4)
        return month(following.year, following.month), "month"
    if group.get("lastmonth"):
        if published is None or published.precision == "year":
            return None, "month"
        before = published.latest.replace(day=1) - dt.timedelta(days=1)
        return month(before.year, before.month), "month"
    if group.get("lastyear"):
        if published is None:
            return None, "year"
        year = published.latest.year - 1
        return Dated(dt.date(year, 1, 1), dt.date(year, 12, 31), "year"), "year"
    if group.get("month"):
        number = lang.months[group["mo"].lower()]
        if group.get("my"):
            written = int(group["my"].lstrip("'’"))
            written += 0 if written > 99 else 1900  # "en juin 97"
            whole = month(written, number)
            if group.get("mo2"):  # "en mai et juin 2015": one stretch
                until = month(written, lang.months[group["mo2"].lower()])
                if until.latest > whole.latest:
                    whole = Dated(whole.earliest, until.latest, "days")
            return whole, "month"
        if published is None:
            return None, "month"
        ahead = future or (group.get("mrel") or "") == "prochain"
        year = published.latest.year
        if ahead and number < published.earliest.month:
            year += 1
        if not ahead and number > published.latest.month:
            year -= 1
        return month(year, number), "month"
    if group.get("quarter"):
        if not group.get("qy") and published is None:
            return None, "month"
        year = int(group["qy"]) if group.get("qy") else published.latest.year if published is not None else 0
        opens = 3 * min(_QUARTERS.index(group["qn"].lower()) % 5, 3) + 1
        return Dated(dt.date(year, opens, 1), month(year, opens + 2).latest, "month"), "month"
    if group.get("year"):
        year = int(group["yy"])
        return Dated(dt.date(year, 1, 1), dt.date(year, 12, 31), "year"), "year"
    if group.get("ago") and published is not None:
        count = 1 if group["n"].lower() == "a" else whole_number(group["n"], lang.code)
        if count is None:
            return None, "relative"
        if group.get("earlier") and not group["unit"].lower().startswith(("day", "week")):
            return None, "relative"  # earlier than what was just told, not than the article
        return _ago(count, group["unit"].lower(), published), "relative"
    return None, "relative"


_QUARTERS = "premier deuxième troisième quatrième dernier first second third fourth last".split()  # noqa: SIM905


def _ago(count: int, unit: str, published: Dated) -> Dated | None:
    """Return what lies so many days, weeks, months or years behind a document, as coarse as the unit."""
    on = published.latest
    if unit.startswith(("an", "year")):
        return Dated(dt.date(on.year - count, 1, 1), dt.date(on.year - count, 12, 31), "year")
    if unit.startswith(("mois", "month")):
        if published.precision == "year":
            return None
        years, number = divmod(on.year * 12 + on.month - 1 - count, 12)
        return month(years, number + 1)
    if published.precision != "day":
        return None
    if unit.startswith(("minute", "heure", "hour")):
        return day(on)
    if unit.startswith(("jour", "day")):
        return day(on - dt.timedelta(days=count))
    middle = on - dt.timedelta(days=7 * count)
    return Dated(middle - dt.timedelta(days=3), middle + dt.timedelta(days=3), "week")


_FITS_WITHIN = 100
"""Days around a document within which the number of a weekday says which one it is; the next that fits is often farther."""


def _numbered(weekday: int, number: int, near: dt.date | None) -> Dated | None:
    """Return the weekday of that number next to a day, `None` where there is none at all near it."""
    if near is None:
        return None
    around = (near + dt.timedelta(days=shift) for shift in range(-_FITS_WITHIN, _FITS_WITHIN + 1))
    fitting = [each for each in around if each.day == number and each.weekday() == weekday]
    nearest = min(fitting, key=lambda each: (abs((each - near).days), each), default=None)
    return day(nearest) if nearest is not None else None


def _date(match: re.Match[str], lang: Language, published: Dated | None, *, future: bool) -> Dated | None:
    group = match.groupdict()
    name = group.get("m") or group.get("mb")
    written = group.get("d") or group.get("db")
    if not name or not written:
        return None
    number = lang.months[name.lower()]
    weekday = lang.weekdays.get((group.get("wd") or "").lower())
    ahead = future or (group.get("lastd") or "").lower() == "prochain"
    year = group.get("y")
    if not year and (group.get("lastd") or "").lower() == "dernier" and published is not None:
        return _last(int(written.lower().removesuffix("er")), number, published)
    found = _year_of(int(written.lower().removesuffix("er")), number, year, published, ahead, weekday)
    return day(found) if found is not None else None


def _last(date: int, number: int, published: Dated) -> Dated | None:
    """Return the last such day before a document: "le 20 juin dernier" is none ahead, however near."""
    years = (published.latest.year, published.latest.year - 1)
    days = (found for year in years if (found := _safe(year, number, date)) is not None and found < published.latest)
    last = next(days, None)
    return day(last) if last is not None else None


def _year_of(
    date: int, number: int, year: str | None, published: Dated | None, future: bool, weekday: int | None
) -> dt.date | None:
    """Return the day with its year: written, or next to the document's date on the side that the text says."""
    if year:  # "le 10 novembre 93": of the last century
        return _safe(int(year) if len(year) == 4 else 1900 + int(year), number, date)
    if published is None:
        return None
    last = published.latest
    options = [
        found for y in (last.year - 1, last.year, last.year + 1) if (found := _safe(y, number, date)) is not None
    ]
    if weekday is not None:
        fitting = [found for found in options if found.weekday() == weekday]
        options = fitting or options
    past = [found for found in options if found <= last]
    after = [found for found in options if found >= published.earliest]
    if future and after:
        # What was due some days ago is spoken of as due long after; hardly anybody sets a day eleven months ahead
        # without its year.
        if past and (last - max(past)).days <= 62 and (min(after) - last).days > 200:
            return max(past)
        return min(after)
    if past and after and not future:
        nearest = min(after)
        # A date within two months ahead, in the document's own year, is more often an appointment than a memory.
        if nearest.year == last.year and (nearest - last).days <= 62 and (last - max(past)).days > 200:
            return nearest
    return max(past) if past else min(after) if after else None


_FROM_ANOTHER_DAY = frozenset(("suivant", "précédent", "d'après", "d’après", "d'avant", "d’avant", "the following"))
"""A weekday that counts from another day of the text, not from the document."""


def _weekday(number: int, relative: str, base: Anchor, future: bool) -> Dated | None:
    published = base.published
    if published is None or relative in _FROM_ANOTHER_DAY:
        return None
    if published.precision != "day":
        fixed = [d for d in base.written if d.weekday() == number and published.earliest <= d <= published.latest]
        return day(fixed[0]) if len(fixed) == 1 else None
    today = published.latest
    if relative in ("prochain", "next"):
        return day(today + dt.timedelta(days=(number - today.weekday() - 1) % 7 + 1))
    if future and relative in ("", "ce", "this"):
        return day(today + dt.timedelta(days=(number - today.weekday()) % 7))
    back = (today.weekday() - number) % 7
    if relative in ("dernier", "passé", "last") and back == 0:
        back = 7
    return day(today - dt.timedelta(days=back))


def _iso(text: str) -> Dated | None:
    parts = [int(part) for part in re.split(r"[-/.]", text)]
    year, number, date = parts if len(text.split("-", maxsplit=1)[0]) == 4 else parts[::-1]
    if year < 100 and "-" not in text:  # "12/05/99"
        year += 1900 if year >= 40 else 2000
    found = _safe(year, number, date)
    return day(found) if found is not None else None
