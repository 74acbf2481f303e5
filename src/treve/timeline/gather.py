"""Everything that tells of a happening, as tellings: articles, agreements, incidents of note.

Each telling keeps what its source says and where. Which tellings are one happening is the business of `same`.
"""

import datetime as dt
import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple, cast

import msgspec

from treve.base.ids import ID_DIGITS, digest
from treve.base.joined import Joined
from treve.statements.article import Article, Dated, DatedEvent, Pledge, Span
from treve.statements.one_speaker import Key
from treve.statements.rows import Press, Read, one_sides
from treve.timeline.due_told import due_of_words
from treve.timeline.shapes import Present, State, Telling
from treve.timeline.voices import Voices
from treve.timeline.whose import Whose

Pair = tuple[str, str]

FORMULA = 120
"""A passage shorter than so many signs, in two articles, may be a formula and is not taken for copied."""


class Gathered(NamedTuple):
    """Tellings of articles, by id, and pairs of them that are surely one: a copied passage, one statement."""

    tellings: tuple[Telling, ...]
    tied: frozenset[Pair]


def telling_id(*parts: str) -> str:
    """Return the id of a telling: a hash of what it rests on."""
    return digest("treve telling", *(part.encode() for part in parts)).hex()[:ID_DIGITS]


def from_press(press: Press, voices: Voices) -> Gathered:
    """Return what articles tell: their dated events and their pledges."""
    sides, whose = one_sides(press), Whose(press, voices)
    groups = {key: at for at, group in enumerate(press.same) for key in group}
    found: list[tuple[int, Span, Telling]] = []
    tied: set[Pair] = set()
    by_statement: dict[int, list[str]] = {}
    for at, read in enumerate(press.read):
        found += [(at, (e.start, e.end), _of_event(e, read, sides[at], voices)) for e in read.events]
        for pledge in read.pledges:
            telling = _of_pledge(pledge, read, sides[at], voices, whose)
            found.append((at, (pledge.start, pledge.end), telling))
            if pledge.statement is not None and (group := groups.get(Key(at, pledge.statement))) is not None:
                by_statement.setdefault(group, []).append(telling.id)
    for ids in by_statement.values():
        tied.update((ids[0], other) for other in ids[1:])
    copied = _copied(press, found)
    tied.update(copied)
    kin = _kin([telling for _, _, telling in found], copied)
    once = {telling.id: _with_kin(telling, kin) for _, _, telling in found}
    return Gathered(tuple(once[key] for key in sorted(once)), frozenset(tied))


def _of_event(event: DatedEvent, read: Read, one_side: str | None, voices: Voices) -> Telling:
    article, when = read.article, event.when
    start, end = article.raw(event.start, event.end)
    earliest, latest = (when.earliest, when.latest) if when else (None, None)
    return Telling(
        id=telling_id("article", article.file_name, str(start), str(end), event.what, event.phase or ""),
        what=event.what,
        text=article.text[event.start : event.end],
        earliest=earliest,
        latest=latest,
        state=cast(State, event.state),
        parties=event.parties,
        people=tuple(name for name in event.parties if name in read.people),
        actors=voices.actors_of(event.parties, *_around(article, when)),
        place=event.place,
        number=event.number,
        phase=event.phase,
        was=(event.was.earliest, event.was.latest) if event.was else None,
        inferred_part=inferred_part(when, article),
        date_words=(when.words if when else event.words) or None,
        date_source=when.source if when else None,
        document=article.file_name,
        outlet=article.outlet,
        language=article.language,
        start=start,
        end=end,
        one_side=one_side,
        due=(earliest, latest) if event.what == "deadline" and earliest and latest else None,
        levels=event.levels,
        delegations=tuple(
            Present(each.who, each.how, each.head, *article.raw(each.start, each.end)) for each in event.delegations
        ),
    )


def _of_pledge(pledge: Pledge, read: Read, one_side: str | None, voices: Voices, whose: Whose) -> Telling:
    article = read.article
    inside = next(
        (e.when for e in read.events if e.when is not None and e.start < pledge.end and pledge.start < e.end), None
    )
    when = read.statements[pledge.statement].said if pledge.statement is not None else inside
    if when is None and pledge.status in ("kept", "broken", "lapsed", "not_yet"):
        when = article.published  # what became of something stands so on the day on which it is told
    start, end = article.raw(pledge.start, pledge.end)
    due = due_of_words(pledge.deadline, article, when) if pledge.deadline else None
    return Telling(
        id=telling_id("article", article.file_name, str(start), str(end), "pledge", pledge.status),
        what="pledge",
        text=article.text[pledge.start : pledge.end],
        earliest=when.earliest if when else None,
        latest=when.latest if when else None,
        state="held",
        parties=pledge.who,
        people=tuple(name for name in pledge.who if name in read.people),
        actors=voices.actors_of(pledge.who, *_around(article, when)),
        inferred_part=inferred_part(when, article),
        date_words=(when.words or None) if when else None,
        date_source=when.source if when else None,
        document=article.file_name,
        outlet=article.outlet,
        language=article.language,
        start=start,
        end=end,
        one_side=one_side,
        status=pledge.status,
        condition=pledge.condition,
        deadline=pledge.deadline,
        due=due,
        to=pledge.to,
        of_another=whose.another(pledge, *_around(article, when)),
    )


def inferred_part(when: Dated | None, article: Article) -> str | None:
    """Return which part of a date its own words do not hold: `year`, `day` or `date`; `None` where they hold all.

    >>> when = Dated(dt.date(2016, 10, 3), dt.date(2016, 10, 3), "day", "Le 3 octobre", "text")
    >>> inferred_part(when, Article("a", "", "fr", None, None, ()))
    'year'
    """
    if when is None:
        return None
    if when.source != "text" or when == article.published or not when.words:
        return "date"
    if re.search(r"\b\d{4}\b", when.words):
        return None
    return "year" if re.search(r"\d", when.words) or when.precision in ("month", "year") else "day"


def _around(article: Article, when: Dated | None) -> tuple[dt.date | None, dt.date | None]:
    """Return the days on which offices are looked up: those of the event, else those of the article."""
    known = when or article.published
    return (known.earliest, known.latest) if known is not None else (None, None)


def _copied(press: Press, found: Sequence[tuple[int, Span, Telling]]) -> set[Pair]:
    """Return the tellings that lie in passages which two articles share, longer than a formula of the trade is.

    "The Russian minister of foreign affairs, N., at a press conference" is the same in articles months apart.
    """
    by_article: dict[int, list[tuple[Span, Telling]]] = {}
    for at, span, telling in found:
        by_article.setdefault(at, []).append((span, telling))
    pairs: set[Pair] = set()
    for passage in press.copied:
        if passage.one_span[1] - passage.one_span[0] < FORMULA:
            continue
        one = [each for each in by_article.get(passage.one, ()) if _mostly(each[0], passage.one_span)]
        other = [each for each in by_article.get(passage.other, ()) if _mostly(each[0], passage.other_span)]
        for (a, _), first in one:
            for (b, _), second in other:
                near = abs((a - passage.one_span[0]) - (b - passage.other_span[0])) <= 80
                if first.what == second.what and near:
                    pairs.add((first.id, second.id))
    return pairs


def _mostly(span: Span, whole: Span) -> bool:
    both = min(span[1], whole[1]) - max(span[0], whole[0])
    return both * 2 > span[1] - span[0]


def _kin(tellings: Iterable[Telling], copied: Iterable[Pair]) -> dict[str, str]:
    """Return what tellings that are not independent have in common: their outlet, or a passage that was copied."""
    tellings = list(tellings)
    kin = Joined((telling.id, telling.id) for telling in tellings)
    first_of: dict[str, str] = {}
    for telling in sorted(tellings, key=lambda t: t.id):
        for mark in (f"outlet {telling.outlet.casefold()}" if telling.outlet else "", f"file {telling.document}"):
            if mark:
                kin.join(first_of.setdefault(mark, telling.id), telling.id)
    for one, other in sorted(copied):
        kin.join(one, other)
    return {telling.id: kin.root(telling.id) for telling in tellings}


def _with_kin(telling: Telling, kin: dict[str, str]) -> Telling:

    return msgspec.structs.replace(telling, kin=kin[telling.id])
