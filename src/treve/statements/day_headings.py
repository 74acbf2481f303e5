"""Days that stand as headings within a text, as in live coverage and diaries: what is below was written on that day.

Pure.
"""

import re
from itertools import islice

from treve.statements.article import Article, Dated
from treve.statements.dates import Anchor, time_words

_TIME = re.compile(r"^[^\S\n]*(?:\[|\()?\d{1,2}\s?[h:.]\s?\d\d\b", re.M)
_LEAST_TIMES = 3
_AROUND = " \t\r\u00a0\u202f–—-|*•.:;,=~#"
_LONGEST = len("mercredi 20 septembre 2023") + 4


def days_of_blocks(article: Article, base: Anchor) -> dict[int, Dated]:
    """Return the day under whose heading each paragraph stands; nothing where no line is a past day alone.

    "– Wednesday 20 September –" within live coverage, whose pieces open with their hour, newest first or last. What
    stands before the first heading is of the day on which the text appeared. Cost: linear.
    """
    published, text = base.published, article.text
    if published is None or sum(1 for _ in islice(_TIME.finditer(text), _LEAST_TIMES)) < _LEAST_TIMES:
        return {}
    found: dict[int, Dated] = {}
    day = None
    for number, (start, end) in enumerate(article.blocks):
        for line in _LINES.finditer(text, article.blocks[number - 1][1] if number else 0, end):
            if line.start() <= start:
                day = _day_alone(article, line.span(), base) or day
        if day is not None and day.latest < published.earliest:
            found[number] = day
    return found


_LINES = re.compile(r"[^\n]+")


def _day_alone(article: Article, line: tuple[int, int], base: Anchor) -> Dated | None:
    """Return the past day of which a line consists."""
    start, end = line
    while start < end and article.text[start] in _AROUND:
        start += 1
    while end > start and article.text[end - 1] in _AROUND:
        end -= 1
    if not 0 < end - start <= _LONGEST:
        return None
    found = time_words(article.text, start, end, article.language, base)
    if len(found) != 1 or (found[0].start, found[0].end) != (start, end) or found[0].when is None:
        return None
    when, published = found[0].when, base.published
    past = published is not None and when.earliest <= published.latest
    return when if past and found[0].form in ("date", "weekday") and when.earliest == when.latest else None
