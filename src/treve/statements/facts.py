"""What single sentences of an article say that others may say otherwise: how many, on which day, for how long. Pure.

A **fact** is a sentence with what it means and the values that stand in it, whatever it tells of; an account
(`accounts`) is of an event that its words name. Facts are held together by their meaning alone (`one_fact`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from treve.statements.accounts import Account, Counted, counts_of
from treve.statements.article import Article, Dated, Span, Statement
from treve.statements.concepts import concepts
from treve.statements.dates import Anchor, anchor, time_words
from treve.statements.numbered import NUMBER_WORDS
from treve.statements.numerals import whole_number
from treve.statements.plain import plain
from treve.statements.rows import Read
from treve.statements.sentences import sentences
from treve.statements.wider_dates import every_time

_UNITS = {
    **dict.fromkeys(("jour", "jours", "day", "days"), 1),
    **dict.fromkeys(("semaine", "semaines", "week", "weeks"), 7),
    **dict.fromkeys(("mois", "month", "months"), 30),
    **dict.fromkeys(("an", "ans", "année", "années", "year", "years"), 365),
}
_TIME = rf"(?P<n>{NUMBER_WORDS})\s(?P<unit>{'|'.join(sorted(_UNITS, key=lambda unit: (-len(unit), unit)))})\b"
_LASTS = re.compile(
    rf"\b(?:pour|pendant|durant|for|during)\s(?:(?:une|a)\s(?:période|durée|period)\s(?:de|of)\s)?{_TIME}",
    re.IGNORECASE,
)
_EXTENDED = re.compile(
    r"\b(?:prolong|reconduct|reconduit|renouvel|proroge|prorogation|extend|extension|renew|roll(?:s|ed|ing)? over)\w*"
    rf"[^.;:]{{0,60}}?\b(?:de|d['’]|pour|of|for|by)\s?(?:(?:une|a|an)\s\w+\s(?:de|of)\s)?{_TIME}",
    re.IGNORECASE,
)
LASTS = "lasts"
"""Of what a sentence gives a value that says for how long something is to be."""
EXTENDED = "extended by"
"""The same of what is prolonged: rarer, so that less must speak for one thing."""
_HARM = frozenset(("killed", "injured", "missing"))
"""What incidents compare already, with more to go by than a sentence."""


class Day(NamedTuple):
    """A day that a sentence names: of what is told, or of the saying; whether it was still ahead."""

    when: Dated
    of_saying: bool
    ahead: bool


class Fact(NamedTuple):
    """A sentence of an article, with its values: `marks` are what it means, its numbers and days aside."""

    article: int
    start: int
    end: int
    counts: tuple[Counted, ...]
    days: tuple[Day, ...]
    lasts: tuple[Counted, ...]
    marks: tuple[str, ...]


def facts(number: int, read: Read) -> list[Fact]:
    """Return the sentences of an article that give a number or a day, by place. Cost: about 3 ms a page."""
    article = read.article
    lowered = plain(article.text)
    base = anchor(article.text, article.language, article.published)
    found = []
    for sentence in sentences(article.text, article.blocks):
        span = sentence.start, sentence.end
        text = article.text[span[0] : span[1]]
        counts = tuple(
            each
            for each in counts_of(article.text, lowered, span, article.language, lasts=False)
            if each.what not in _HARM
        )
        days = tuple(_days(article, span, base, read.statements))
        lasts = tuple(_lasts(article.text, span))
        if counts or days or lasts:
            marks = tuple(mark for mark in concepts(text, article.language) if mark[0] in "@~^")
            found.append(Fact(number, *span, counts, days, lasts, marks))
    return found


_FROM = re.compile(
    r"\b(?:dès|à partir d[eu]|à compter d[eu]|d['’]ici(?: à)?|avant|jusqu['’](?:à|au)"
    r"|starting|beginning|from|by|before|until|no later than)(?: on| le| du| au)? ?$",
    re.IGNORECASE,
)
"""Words by which a day lies ahead of whoever names it."""


_DATELINE = re.compile(r"\s?(?:\(|/|[-–—]\s)")
_NEAR_START = 40
"""A date so near the start of a sentence, with a bracket or a dash behind it, is that of the article."""


def _days(article: Article, span: Span, base: Anchor, statements: Sequence[Statement]) -> Iterator[Day]:
    """Yield the single days of a sentence.

    What is said is read by itself, so that the verb of saying tells nothing of its time; a day from which on, or by
    which, something is to be is the next so named.
    """
    text, language = article.text, article.language
    said = [(max(row.start, span[0]), min(row.end, span[1])) for row in statements]
    told = {
        each.start: each
        for part in (span, *(part for part in said if part[0] < part[1]))
        for each in every_time(text, *part, language, base)
    }
    later = {each.start: each for each in time_words(text, *span, language, base, future=True)}
    dated = {each.start for each in told.values() if each.form == "date"}
    for words in (told[start] for start in sorted(told)):
        if words.form == "date" and words.start - span[0] < _NEAR_START and _DATELINE.match(text, words.end):
            continue
        if words.form == "weekday" and not dated.isdisjoint((words.end, words.end + 1)):
            continue  # "Saturday 15 February" is the fifteenth
        when = words.when
        if words.form == "weekday" and words.start in later and _FROM.search(text, span[0], words.start):
            when = later[words.start].when
        if when is not None and when.earliest == when.latest:
            is_ahead = article.published is not None and when.earliest > article.published.latest
            yield Day(when, _of_saying(statements, span, words.start), is_ahead)


def _of_saying(statements: Sequence[Statement], span: Span, at: int) -> bool:
    """Return whether words of time stand beside a statement of their sentence, and not within one."""
    inside = [row for row in statements if row.start < span[1] and span[0] < row.end]
    return bool(inside) and not any(row.start <= at < row.end for row in inside)


def _lasts(text: str, span: Span) -> Iterator[Counted]:
    extended = [(EXTENDED, match) for match in _EXTENDED.finditer(text, *span)]
    taken = {match.start("n") for _, match in extended}
    others = ((LASTS, match) for match in _LASTS.finditer(text, *span) if match.start("n") not in taken)
    for what, match in (*extended, *others):
        count = whole_number(match["n"])
        if count is not None:
            days = count * _UNITS[match["unit"].lower()]
            yield Counted(what, days - days // 20, days + days // 20, f"{match['n']} {match['unit']}", match.span())


def bare_account(fact: Fact) -> Account:
    """Return a fact as an account that names no event: the words to show for its value."""
    when = fact.days[0].when if fact.days else None
    return Account(
        fact.article, fact.start, fact.end, fact.start, "", "held", when, None, (), (), (), (), (), False,
        frozenset(), frozenset(fact.marks),
    )  # fmt: skip
