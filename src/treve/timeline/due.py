"""What is due: the only place for deadlines.

A day follows from the terms (so many days after the signature or the entry into force) or from the words of a pledge.
Whether it was kept is said only where a source says so: nothing is late because a day has passed.
"""

import datetime as dt
import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from treve.names.fold import fold
from treve.statements.article import Article, Dated
from treve.statements.dates import anchor
from treve.statements.numerals import whole_number
from treve.statements.wider_dates import every_time
from treve.terms.model import Commitment, Terms
from treve.timeline.shapes import HappeningRow

Days = tuple[dt.date, dt.date]

_IN_FORCE = ("in force", "entry into force", "force", "entree en vigueur", "start of the truce", "ceasefire")
_SIGNED = ("signature", "signed", "signing", "dated")
_FORMS = frozenset(
    ("date", "days", "weekday", "month", "relative", "week", "bare month", "bare year", "this week", "morrow")
)
_WITHIN = re.compile(
    r"\b(?:dans|sous|within|in)\s+(?:un délai d[e']\s*|(?:les|the)\s+(?:next\s+)?)?"
    r"(?P<n>\d+|[a-zé]+(?:-[a-zé]+)*)\s+(?P<unit>heures|hours?|jours?|days?|semaines?|weeks?|mois|months?)",
    re.I,
)


class Due(NamedTuple):
    """What an agreement asks for by a time: the days, or what is waited for.

    `standing`: `met` or `late` where the terms themselves say when it was done, `waiting` on an event, `unsaid` where
    no time is given, else `undecided`. `happened` is the day of doing where the terms give it.
    """

    commitment: Commitment
    days: Days | None
    waiting_for: str | None
    standing: str
    happened: dt.date | None


def due_of_commitments(terms: Terms) -> tuple[Due, ...]:
    """Return what an agreement asks for, in its own order."""
    days = known_days(terms)
    found = []
    for one in terms.commitments:
        base = days.get(fold(one.after)) if one.after else None
        due = base + dt.timedelta(days=one.within_days) if base and one.within_days is not None else None
        body = next((b for b in terms.bodies if b.id == one.id or b.clause == one.clause), None)
        happened = body.since if body is not None else None
        if happened is not None:
            standing = "late" if due is not None and happened > due else "met"
        elif one.after and base is None:
            standing = "waiting"
        else:
            standing = "undecided" if due is not None else "unsaid"
        found.append(
            Due(one, (due, due) if due else None, one.after if standing == "waiting" else None, standing, happened)
        )
    return tuple(found)


def known_days(terms: Terms) -> Mapping[str, dt.date]:
    """Return the days that deadlines count from, by the folded words that name them."""
    signed = max((each.dated for each in terms.instruments if each.status == "signed"), default=None)
    signed = signed or max(each.dated for each in terms.instruments)
    days = {fold(word): terms.in_force.since.date() for word in (*_IN_FORCE, "in_force")}
    days |= {fold(word): signed for word in _SIGNED}
    for body in terms.bodies:
        if body.since is not None:
            days |= {fold(name): body.since for name in (body.id, body.name.en, body.name.fr)}
    return days


def due_of_words(words: str, article: Article, said: Dated | None) -> Days | None:
    """Return the days that the words of a deadline mean, `None` where they give none.

    Words that count ("within three days") count from when it was said.
    """
    counted = _WITHIN.search(words)
    if counted is not None:
        n = whole_number(counted.group("n"))
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
    before = re.match(r"\s*(?:avant|before)\b", words, re.I) is not None and last.precision == "month"
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
    deadlines = {row["id"] for row in rows if row["what"] == "deadline"}
    for row in rows:
        if row["later"] in deadlines:
            continue  # the same words were read as a deadline, which stands for itself
        if row["standing"] in ("met", "late") or row["state"] == "cancelled" or row["status"] == "refused":
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
