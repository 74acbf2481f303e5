"""Deadlines that articles tell: what the words of a pledge come to, and which lines of the timeline fall due.

Words that count ("within three days") count from when they were said. Deadlines of agreements: `due`.
"""

import datetime as dt
import re
from collections.abc import Sequence

from treve.statements.article import Article, Dated
from treve.statements.dates import anchor
from treve.statements.meeting_parts import CONTACTS
from treve.statements.numerals import whole_number
from treve.statements.wider_dates import every_time
from treve.timeline.shapes import HappeningRow

Days = tuple[dt.date, dt.date]

_FORMS = frozenset(
    ("date", "days", "weekday", "month", "relative", "week", "bare month", "bare year", "this week", "morrow")
)
_WITHIN = re.compile(
    r"\b(?:dans|sous|within|in)\s+(?:un délai d[e']\s*|(?:les|the)\s+(?:next\s+)?)?"
    r"(?P<n>\d+|[a-zé]+(?:-[a-zé]+)*)\s+(?P<unit>heures|hours?|jours?|days?|semaines?|weeks?|mois|months?)",
    re.I,
)


def due_of_words(words: str, article: Article, said: Dated | None) -> Days | None:
    """Return the days that the words of a deadline mean, `None` where they give none.

    Words that count ("within three days") count from when it was said.
    """
    counted = _WITHIN.search(words)
    if counted is not None:
        n = 1 if counted.group("n").lower() in ("a", "an", "un", "une") else whole_number(counted.group("n"))
        if n is None or said is None:
            return None
        step = _step(n, counted.group("unit").lower())
        return said.earliest + step, said.latest + step
    base = anchor(article.text, article.language, article.published)
    ahead = [
        each.when
        for each in every_time(words, 0, len(words), article.language, base, future=True)
        if each.when is not None and each.form in _FORMS
    ]
    if not ahead:
        return None
    last = max(ahead, key=lambda when: (when.latest, when.earliest))
    before = (
        re.match(r"\s*(?:avant|before)\b", words, re.I) is not None
        and last.precision == "month"
        and re.search(r"\b(?:fin|end)\b", words, re.I) is None
    )
    if before:  # "before May" ends with April
        eve = last.earliest - dt.timedelta(days=1)
        return eve, eve
    return last.latest, last.latest


def _step(n: int, unit: str) -> dt.timedelta:
    if unit.startswith(("heure", "hour")):
        return dt.timedelta(days=-(-n // 24))
    if unit.startswith(("semaine", "week")):
        return dt.timedelta(days=7 * n)
    if unit.startswith(("mois", "month")):
        return dt.timedelta(days=30 * n)
    return dt.timedelta(days=n)


def falls_due(rows: Sequence[HappeningRow], first: dt.date, last: dt.date) -> list[HappeningRow]:
    """Return what is due, or announced, from `first` to `last` inclusive, by day and id.

    What a source tells as kept, refused or called off is not due any more.
    """
    found = []
    deadlines = {row["id"] for row in rows if row["what"] == "deadline" or row["what"] in CONTACTS}
    for row in rows:
        if row["later"] in deadlines:
            continue  # the same words were read as a deadline or a contact, which stands for itself
        if (
            row["standing"] in ("met", "met_late", "lapsed")
            or row["state"] == "cancelled"
            or row["status"] == "refused"
        ):
            continue
        if row["what"] in ("deadline", "pledge"):
            day, end = row["due_earliest"], row["due_latest"]
        elif row["scheduled"] or row["state"] == "postponed":
            day, end = row["earliest"], row["latest"]
        else:
            continue
        if day is not None and end is not None and day <= last.isoformat() and end >= first.isoformat():
            found.append((day, row["id"], row))
    return [row for _, _, row in sorted(found, key=lambda each: each[:2])]
