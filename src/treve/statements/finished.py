"""A draft to the incident that it tells of, with its doubts; or to nothing, where the words leave it in the air."""

import re
from typing import NamedTuple

from treve.base.place import Where
from treve.base.time import When
from treve.entries.report import Flag, Harm, Named
from treve.statements.dates import Anchor
from treve.statements.drafts import Draft, harm_of
from treve.statements.told_when import fallback
from treve.statements.told_where import coarse, fineness, where_of

_FIGHTERS = re.compile(
    r"\b(?:soldats?|militaires?|combattants?|rebelles?|miliciens?|djihadistes?|casques bleus|policiers?|gendarmes?|soldiers?|service\w+|troops|fighters?|rebels?|militants?|peacekeepers?|police\w*|insurgents?)\b"
)
WIDE = 3
"""Fineness from which a place is a province or a country (told_where.fineness)."""
LEAST_OF_WAR = 3
"""Words for acts of war in an article from which people killed in it are taken as killed in one."""


class ToldIncident(NamedTuple):
    """An incident that an article tells of, in the article's own words.

    `start`, `end` index the article's text: the words that tell of it first. `text` is every sentence that speaks of it.
    """

    start: int
    end: int
    text: str
    kind: str
    called: str
    where: Where
    when: When
    harm: tuple[Harm, ...]
    actors: tuple[Named, ...]
    origins: tuple[str, ...]
    aggregate: bool
    flags: tuple[Flag, ...]


class Setting(NamedTuple):
    """What of an article bears on each of its incidents: its text, date and country, how much it speaks of war."""

    text: str
    base: Anchor
    country: str | None
    wars: int
    drafts: int


def finished(draft: Draft, article: Setting) -> ToldIncident | None:
    """Return the incident, or nothing where the words leave it in the air."""
    flags = list(draft.flags)
    killed = any(toll.number.is_known and not toll.stale for group in draft.tolls for toll in group)
    if draft.puts:
        words = article.text[draft.puts[0].start : draft.puts[-1].end] if len(draft.puts) > 1 else draft.puts[0].words
        where, doubts = where_of(draft.puts, draft.areas, words, article.country)
        flags += doubts
    elif draft.near is not None and (killed or draft.how_when == "said") and draft.acted:
        where = coarse(where_of([draft.near], draft.areas, draft.near.words, article.country)[0])
        flags.append(
            _doubt(
                "place",
                "the article does not say where this was; the report has the province or country of what it told before",
                "Read the article, and say where it was.",
            )
        )
    else:
        return None
    if draft.when is None:
        draft.when = fallback(article.base)
        flags.append(
            _doubt(
                "date",
                "the article does not say when; only the date of the article bounds it",
                "Read the article, and say when it was.",
            )
        )
    elif draft.how_when == "clock":
        flags.append(
            _doubt(
                "date",
                "the text gives a time without a day; it is taken as that of the article",
                "Read the article, and correct the day if it was another.",
            )
        )
    elif draft.how_when == "carried":
        flags.append(
            _doubt(
                "date",
                "the day is that of what the article tells just before",
                "Read the article, and correct the day if it was another.",
            )
        )
    named = bool(draft.puts) and fineness(draft.puts[0]) < WIDE
    wide = where.precision in ("country", "unknown") and not named
    if wide and not draft.aggregate and not (killed and draft.how_when == "said"):
        return None
    if draft.kind == "unknown" and not draft.aggregate and not _of_war(draft, article):
        return None
    if draft.aggregate and draft.how_when != "said":
        return None
    if draft.rumour:
        flags.append(
            _doubt(
                "text",
                "the article reports this as a claim that it does not make its own",
                "Wait for a second source before it is relied on.",
            )
        )
    spans = sorted(draft.spans)
    return ToldIncident(
        draft.start,
        draft.end,
        " ".join(article.text[a:b].strip() for a, b in spans),
        draft.kind,
        draft.called,
        where,
        draft.when,
        harm_of(draft.tolls),
        tuple(dict.fromkeys(draft.actors)),
        tuple(sorted(draft.origins)),
        draft.aggregate,
        tuple(dict.fromkeys(flags)),
    )


def _of_war(draft: Draft, article: Setting) -> bool:
    """Return whether people killed by no named act were killed in a conflict: fighters, or an article about one."""
    killed = [
        toll
        for group in draft.tolls
        for toll in group
        if toll.what == "killed" and toll.number.high != 0 and not toll.stale
    ]
    fighters = any(_FIGHTERS.search(toll.victims) for toll in killed)
    return bool(killed) and (fighters or article.drafts > 1 or article.wars >= LEAST_OF_WAR)


def _doubt(column: str, message: str, remedy: str) -> Flag:
    return Flag(column, message, remedy, "doubt")
