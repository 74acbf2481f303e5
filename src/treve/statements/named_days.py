"""Days that have a name instead of a number: feasts fixed or reckoned from Easter, and "the first Sunday of March".

A feast without a year is the one of the article's year next to it: within two months ahead, else the last one past, else as the
text says. Feasts that hang on the sight of the moon are left out: which day they fell on is not for a table to say.
"""

import calendar
import datetime as dt
import re
from functools import lru_cache

from treve.statements.article import Dated
from treve.statements.dates import LANGUAGES, day

_FIXED = {
    "fr": {
        r"(?:la )?veille de Noël|réveillon de Noël": (12, 24),
        r"Noël": (12, 25),
        r"(?:la )?Saint-Sylvestre|réveillon du (?:[Jj]our|[Nn]ouvel)[ -][^ ]{0,4}[Aa]n": (12, 31),
        r"[Jj]our de l['’][Aa]n|[Nn]ouvel[ -][Aa]n": (1, 1),
        r"(?:l['’])?Épiphanie": (1, 6),
        r"(?:la )?Saint-Valentin": (2, 14),
        r"[Ff]ête du [Tt]ravail|1er[ -][Mm]ai": (5, 1),
        r"8-[Mm]ai": (5, 8),
        r"14-[Jj]uillet": (7, 14),
        r"(?:l['’])?Assomption|15-[Aa]oût": (8, 15),
        r"(?:la )?Toussaint": (11, 1),
        r"11-[Nn]ovembre": (11, 11),
    },
    "en": {
        r"Christmas Eve": (12, 24),
        r"Christmas(?: Day)?": (12, 25),
        r"Boxing Day": (12, 26),
        r"New Year['’]s Eve": (12, 31),
        r"New Year['’]s Day": (1, 1),
        r"Epiphany": (1, 6),
        r"Valentine['’]s Day": (2, 14),
        r"May Day": (5, 1),
        r"All Saints['’] Day": (11, 1),
        r"Halloween": (10, 31),
    },
}
_OF_EASTER = {
    "fr": {
        r"[Mm]ardi gras": -47,
        r"[Mm]ercredi des [Cc]endres": -46,
        r"(?:[Dd]imanche des )?Rameaux": -7,
        r"[Jj]eudi saint": -3,
        r"[Vv]endredi saint": -2,
        r"[Ll]undi de Pâques": 1,
        r"(?:[Dd]imanche de )?Pâques": 0,
        r"(?:l['’])?Ascension": 39,
        r"[Ll]undi de (?:la )?Pentecôte": 50,
        r"(?:[Dd]imanche de )?(?:la )?Pentecôte": 49,
    },
    "en": {
        r"Ash Wednesday": -46,
        r"Palm Sunday": -7,
        r"Maundy Thursday": -3,
        r"Good Friday": -2,
        r"Easter Monday": 1,
        r"Easter(?: Sunday)?": 0,
        r"Ascension Day": 39,
        r"Whit Monday": 50,
        r"Pentecost|Whit Sunday": 49,
    },
}
_ORDINALS = {
    "premier": 1, "1er": 1, "first": 1, "deuxième": 2, "2e": 2, "second": 2, "troisième": 3, "3e": 3, "third": 3,
    "quatrième": 4, "4e": 4, "fourth": 4, "dernier": -1, "last": -1,
}  # fmt: skip
_NEAR_DAYS = 62
_MAY_STAND = re.compile(r"\(\?:[^)]*\)\?")


@lru_cache(maxsize=4)
def pattern(code: str) -> re.Pattern[str]:
    """Return what finds named days in a language, with the groups that `meaning` reads."""
    months, days = "|".join(LANGUAGES[code].months), "|".join(LANGUAGES[code].weekdays)
    ordinals = "|".join(sorted(_ORDINALS, key=len, reverse=True))
    # The longest name first: "Easter Monday" before "Easter", whatever else that may be called.
    whole = (*_OF_EASTER[code], *_FIXED[code])
    names = "|".join(sorted(whole, key=lambda name: len(_MAY_STAND.sub("", name)), reverse=True))
    if code == "fr":
        return re.compile(
            r"(?<![\w-])(?<!accord du )(?<!accords du )(?<!vacances de )(?<!congés de )(?<!marché de )(?<!marchés de )(?<!sapin de )"
            r"(?<!cadeaux de )(?<!île de )(?<![Pp]ère )(?<!arbre de )"
            rf"(?:(?P<feast>{names})(?!\s+[A-ZÉÈ])(?:\s+(?:de\s+)?(?P<year>\d{{4}})|\s+(?P<rel>dernier|dernière|prochain|prochaine))?"
            rf"|(?P<nth>{ordinals})\s+(?P<wd>{days})\s+(?:du mois\s+)?(?:de\s+|d['’])(?P<mo>{months})(?:\s+(?P<moy>\d{{4}}))?)(?![\w-])"
        )
    return re.compile(
        rf"(?<![\w-])(?:(?P<feast>{names})(?!\s+(?:[Aa]greement|[Aa]ccords?|[Ii]slands?|[Uu]prising|Rising))(?:,?\s+(?P<year>\d{{4}}))?(?P<rel>)"
        rf"|(?P<nth>{ordinals})\s+(?P<wd>{'|'.join(each.capitalize() for each in LANGUAGES[code].weekdays)})\s+(?:of|in)\s+"
        rf"(?P<mo>{'|'.join(each.capitalize() for each in LANGUAGES[code].months)})(?:,?\s+(?P<moy>\d{{4}}))?)(?![\w-])"
    )


def easter(year: int) -> dt.date:
    """Return the Sunday of Easter of the Gregorian calendar.

    Source: the anonymous algorithm of 1876 (Butcher).

    >>> easter(1999).isoformat(), easter(2017).isoformat()
    ('1999-04-04', '2017-04-16')
    """
    a, (b, c) = year % 19, divmod(year, 100)
    (d, e), f = divmod(b, 4), (b + 8) // 25
    h = (19 * a + b - d - (b - f + 1) // 3 + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * rest) // 451
    number, date = divmod(h + rest - 7 * m + 114, 31)
    return dt.date(year, number, date + 1)


def meaning(match: re.Match[str], language: str, published: Dated | None, *, ahead: bool | None) -> Dated | None:
    """Return the day of a name; `ahead` as `tense` says it. `None` where neither text nor document gives a year."""
    written = match["year"] or match["moy"]
    years = [int(written)] if written else []
    if not years:
        if published is None:
            return None
        years = [published.latest.year + shift for shift in (-1, 0, 1)]
    options = [found for year in years if (found := _in_year(match, language, year)) is not None]
    if written or published is None:
        return day(options[0]) if options else None
    said = match["rel"] or ""
    if said:
        ahead = said.startswith("prochain")
    past = [found for found in options if found <= published.latest]
    after = [found for found in options if found >= published.earliest]
    near = bool(after) and (after[0] - published.latest).days <= _NEAR_DAYS
    if after and (ahead or (ahead is None and near)):
        return day(after[0])
    return day(past[-1]) if past else None


def _in_year(match: re.Match[str], language: str, year: int) -> dt.date | None:
    if not 1 < year < 9999:
        return None
    if match["nth"]:
        number = LANGUAGES[language].months[match["mo"].lower()]
        weekday = LANGUAGES[language].weekdays[match["wd"].lower()]
        last = calendar.monthrange(year, number)[1]
        fitting = [each for date in range(1, last + 1) if (each := dt.date(year, number, date)).weekday() == weekday]
        order = _ORDINALS[match["nth"]]
        return fitting[order - 1 if order > 0 else order]
    for name, shift in _OF_EASTER[language].items():
        if re.fullmatch(name, match["feast"]):
            return easter(year) + dt.timedelta(days=shift)
    number, date = next(on for name, on in _FIXED[language].items() if re.fullmatch(name, match["feast"]))
    return dt.date(year, number, date)
