"""Stamps: lines above an article of which nothing is left but days, hours, zones and words like "publié le" or "updated".

A stamp says when an article appeared, wherever the page puts it; what stands beside its days may be the publication.
"""

import datetime as dt
import re
from functools import lru_cache
from typing import NamedTuple

from treve.statements.article import Dated
from treve.statements.beginnings import quick
from treve.statements.dates import LANGUAGES, day, month

FIRST_YEAR, LAST_YEAR = 1800, 2200
"""No article was published before or after; the calendar's own ends leave no room for "yesterday" and "next week"."""

_MONTHS = {
    **LANGUAGES["fr"].months,
    **LANGUAGES["en"].months,
    **dict(zip("jan fév fev fevr avr juil jul".split(), (1, 2, 2, 2, 4, 7, 7), strict=True)),  # noqa: SIM905
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
DATE = quick(
    rf"(?P<d1>\d{{1,2}})(?:er|st|nd|rd|th)?\s+(?P<m1>{_MONTH})\.?,?\s+(?P<y1>\d{{4}})|(?P<m2>{_MONTH})\.?\s+(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y2>\d{{4}})"
    r"|(?P<y3>(?:19|20)\d{2})[-/](?P<m3>\d{2})[-/](?P<d3>\d{2})|(?P<d4>\d{1,2})[./-](?P<m4>\d{1,2})[./-](?P<y4>(?:19|20)\d{2})"
    rf"|\b(?P<m5>{_MONTH})\.?\s+(?P<y5>(?:19|20)\d{{2}})"
    r"|(?<![\d./-])(?P<d6>\d{1,2})(?P<sep>[./-])(?P<m6>\d{1,2})(?P=sep)(?P<y6>\d{2})(?![\d./-])",
    re.I,
)
"""A day or month with its year, as it is written above articles."""

_WEEKDAY = (
    r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
    r"|(?:mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|lun|mer|jeu|ven|sam|dim)\."
)
_CHANGED = (
    r"modifiée?|mise? à jour|actualisée?|corrigée?|dernière (?:mise à jour|modification)|(?:last |first )?updated?"
    r"|(?:last )?modified|edited|corrected|amended"
)
_PUBLISHED = r"(?:première )?publi(?:ée?|cation|cado)|mise? en ligne|crée?ée?|écrite?|paru|(?:first )?published|posted|created|issued"
_PAPER = (
    r"communiqués?(?: (?:de presse|conjoint|final|officiel))?|point (?:de|avec la) presse|dossier de presse|note d['’]information"
    r"|bulletin(?: d['’]information)?|(?:press|news|media) (?:release|statement|note|briefing)|joint communiqué|for immediate release"
)
"""What bodies issue, beside whose name the day stands: "Communiqué de presse (Paris, le 14 novembre 2024)"."""
ZONE = r"GMT|UTC|TU|EDT|EST|ET|BST|CET|CEST|PDT|PST|IST|EAT|WAT|AST|local time|heure locale|heure de Paris|à Paris|Paris time"
MARKS = quick(
    "|".join(
        (
            rf"(?P<changed>\b(?:{_CHANGED})(?!\w))",
            rf"(?P<published>\b(?:{_PUBLISHED}|{_PAPER})(?!\w))",
            f"(?P<date>{re.sub('[?]P<[a-z0-9]+>', '?:', DATE.pattern.replace('(?P=sep)', '[./-]'))})",
            rf"\b(?:{_WEEKDAY})(?!\w)",
            r"\b\d{1,2}\s?[:h.]\s?\d\d(?::\d\d)?(?:\s?[ap]\.?m\b\.?)?",
            r"\b\d{1,2}\s?h(?:eures)?\b|\b\d{1,2}\s?[ap]\.?m\b\.?",
            rf"\b(?:{ZONE})\b|[+-]\d\d:?\d\d\b",
            r"\b(?:(?:il y a|about) )?\d+\s(?:heures?|minutes?|jours?|hours?|mins?|days?)(?: ago)?\b",
            r"\b(?:temps de )?lecture\b|\b(?:de lecture|read(?:ing time)?)\b|\b\d+\s?min\b\.?",
        )
    ),
    re.I,
)
"""What a stamp is made of."""
SMALL = r"(?:le|la|[Oo]n|at|à|the|of|du|and|et|date|edition of|édition du)"
_SMALL_WORD = re.compile(rf"\b{SMALL}\b", re.I)
_YEAR = re.compile(r"\d{4}")
_HAS_A_YEAR = re.compile(r"\d{4}|\d[./-]\d{1,2}[./-]\d{2}")
"""Without a year, or two digits for one, no line is tried."""
_STAMPED_MOST = 200
"""Letters of a stamp; a paragraph has more."""
LEFT_MOST = 4
"""Words that may be left beside the days of a stamp: the name of the publication."""
_IN_NAMES = frozenset(("de", "des", "aux", "d", "l", "for"))
"""Small words within names of publications: "La Voix de la Serre"."""
_LEFT_WORD = re.compile(r"[^\W\d_][\w'’.]*")


class Stamp(NamedTuple):
    """A day of a stamp, with its words, and whether it is that of a change."""

    when: Dated
    changed: bool


@lru_cache(maxsize=64)  # whoever looks at the head of an article asks it of the same lines
def is_stamp(line: str) -> bool:
    """Return whether a line says when an article appeared, and nothing else but perhaps where.

    >>> is_stamp("Publié le : 21/03/2023 - 06:48 Modifié le : 21/03/2023 - 11:20")
    True
    >>> is_stamp("Le 21 mars 2023, la route a été rouverte.")
    False
    """
    date = DATE.search(line) if len(line) <= _STAMPED_MOST and _HAS_A_YEAR.search(line) is not None else None
    if date is None or (_YEAR.search(line) is None and date.group("y6") is None):
        return False
    marks = [match.lastgroup for match in MARKS.finditer(line)]
    left = _LEFT_WORD.findall(_SMALL_WORD.sub(" ", MARKS.sub(" ", line)))
    said = "published" in marks or "changed" in marks
    if date.group("y6") is not None and not said:
        return False  # "18-12-24" is a day only where it is said that something appeared
    lower = [word for word in left if word[0].islower() and word not in _IN_NAMES]
    return len(left) <= LEFT_MOST and not (lower and not said) and len(lower) <= 1


def stamps(line: str, language: str) -> list[Stamp]:
    """Return the days of a stamp in the order of the line."""
    found: list[Stamp] = []
    changed = False
    for match in MARKS.finditer(line):
        changed = match.lastgroup == "changed" or (changed and match.lastgroup != "published")
        date = DATE.fullmatch(match.group()) if match.group("date") else None
        when = dated(date, language) if date is not None else None
        if when is not None and date is not None:
            when = first_of(line, match.start(), when)
            found.append(Stamp(sourced(when, date.group(), "header"), changed))
    return found


_RANGE = re.compile(
    rf"(?:\b(?P<d>\d{{1,2}})(?:er|st|nd|rd|th)?(?:\s+(?P<m>{_MONTH})\.?)?(?:\s+(?P<y>\d{{4}}))?"
    rf"|\b(?P<n>{_MONTH})\.?\s+(?P<e>\d{{1,2}})(?:,\s+(?P<z>\d{{4}}))?)\s*(?:[-–—]|au|to|until)\s*(?:le\s+|the\s+)?$",
    re.I,
)


def first_of(line: str, at: int, last: Dated) -> Dated:
    """Return the first day of an issue that a line dates from one day to another, else the day itself.

    A weekly "du 27 mai au 2 juin 2023" is out on the first, and what it calls Friday lies before that.

    >>> line = "Nairobi, May 27–June 2, 2023"
    >>> str(first_of(line, line.index("June"), day(dt.date(2023, 6, 2))).earliest)
    '2023-05-27'
    """
    begins = _RANGE.search(line, 0, at) if last.precision == "day" else None
    if begins is None:
        return last
    number = begins["m"] or begins["n"]
    year = int(begins["y"] or begins["z"] or last.earliest.year)
    first = built(
        str(year), str(_MONTHS[number.lower()] if number else last.earliest.month), begins["d"] or begins["e"]
    )
    if first is not None and first.earliest > last.earliest and not (begins["y"] or begins["z"]):
        first = built(str(year - 1), str(first.earliest.month), str(first.earliest.day))
    near = first is not None and 0 < (last.earliest - first.earliest).days <= _LONGEST_ISSUE
    return first if first is not None and near else last


_LONGEST_ISSUE = 45
"""Days for which an issue may be on sale."""


def sourced(when: Dated, words: str, source: str) -> Dated:
    """Return days with the words that they were read from, and where these stood."""
    return Dated(when.earliest, when.latest, when.precision, words, source)


def dated(match: re.Match[str], language: str) -> Dated | None:
    """Return what a match of `DATE` means; nothing where it may be one of two days."""
    for n in "1234":
        if match.group(f"y{n}"):
            date, number = match.group(f"d{n}"), match.group(f"m{n}")
            if n == "4" and language == "en" and "." not in match.group():
                if int(number) > 12:  # 08/27/2024: the month goes first where nothing else can be
                    date, number = number, date
                elif int(date) <= 12 and date != number:
                    return None  # 03/04/2017 in English is one of two days
            return built(match.group(f"y{n}"), str(_MONTHS.get(number.lower(), number)), date)
    if match.group("y6"):
        date, number = match.group("d6"), match.group("m6")
        if language == "en" and int(number) <= 12 and int(date) <= 12 and date != number:
            return None
        return built(f"20{match.group('y6')}", number, date)
    return built(match.group("y5"), str(_MONTHS[match.group("m5").lower()]), None)


def built(year: str, number: str | None, date: str | None) -> Dated | None:
    """Return the day, month or year that numbers mean; nothing where the calendar has none such."""
    if not FIRST_YEAR <= int(year) <= LAST_YEAR:
        return None
    try:
        if number is None:
            return Dated(dt.date(int(year), 1, 1), dt.date(int(year), 12, 31), "year")
        if date is None:
            return month(int(year), int(number))
        return day(dt.date(int(year), int(number), int(date)))
    except ValueError:
        return None
