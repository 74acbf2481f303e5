"""What the pages of cooperation and pledges show, as values for their templates."""

import datetime as dt
import math
import re
from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple
from urllib.parse import urlencode

from markupsafe import Markup

from treve.node.tracker import Cooperation, chosen, pledges_chosen
from treve.products.say import Lang, day, polish
from treve.timeline import tracker_say as told
from treve.timeline.pledge_shapes import MoveRow
from treve.timeline.tracker_shapes import FLAGS, SECTIONS, TrackRow
from treve.timeline.words import day_words, pick
from treve.web.model import Book
from treve.web.query import BadQuery, among, given_of, page_of, text
from treve.web.query import day as day_of
from treve.web.strip import strip
from treve.web.words import say

PLEDGES_A_PAGE = 40
ROWS_MOST = 400
"""So many rows of a section are shown; the export has them all."""
_MONTH = re.compile(r"[12]\d{3}-(?:0[1-9]|1[0-2])", re.ASCII)


class Asked(NamedTuple):
    """A filter of cooperation and pledges."""

    on: dt.date
    topic: str
    party: str
    month: str
    page: int


class Said:
    """What the templates ask to be said: `c` in them, bound to a language and what is known."""

    def __init__(self, lang: Lang, seen: Cooperation, book: Book) -> None:
        """Bind the language and the topics."""
        self.lang, self._seen, self._book = lang, seen, book

    def state(self, row: TrackRow) -> str:
        """Return how a line stands."""
        return self._polished(told.state_words(row, self.lang))

    def what(self, row: TrackRow) -> str:
        """Return what a line is."""
        return told.what_words(row, self.lang)

    def text(self, row: TrackRow) -> str:
        """Return the words of a line."""
        return self._polished(told.text_of(row, self.lang)) if row["agreement"] else told.text_of(row, self.lang)

    def course(self, row: TrackRow) -> str:
        """Return its steps."""
        return told.course_words(row, self.lang)

    def levels(self, row: TrackRow) -> str:
        """Return on which level people met."""
        return ", ".join(pick(told.LEVEL_WORDS[one], self.lang) for one in row["levels"])

    def presence(self, how: str) -> str:
        """Return whether a side came."""
        return pick(told.PRESENCE_WORDS[how], self.lang)

    def topics(self, row: Mapping[str, Any]) -> list[str]:
        """Return the names of topics."""
        return [self.topic(one) for one in row["topics"]]

    def topic(self, key: str) -> str:
        """Return the name of a topic."""
        return self._polished(self._seen.topics.name(key, self.lang))

    def flag(self, flag: str) -> str:
        """Return the heading of a flag."""
        return self._polished(pick(told.FLAG_TITLES[flag], self.lang))

    def section(self, section: str) -> str:
        """Return the heading of a section."""
        return self._polished(pick(told.SECTION_WORDS[section], self.lang))

    def days(self, first: str | None, last: str | None) -> str:
        """Return days in words."""
        return day_words(first, last, self.lang)

    def due(self, row: TrackRow) -> str:
        """Return by when something is to be done."""
        if row["due_latest"]:
            return self.days(row["due_earliest"], row["due_latest"])
        words = row["deadline_fr"] if self.lang == "fr" and row["deadline_fr"] else row["deadline"]
        return self._polished(words or "")

    def mandate(self, row: TrackRow) -> list[str]:
        """Return what a body is to do."""
        return [self._polished(one) for one in (row["mandate_fr"] if self.lang == "fr" else row["mandate"])]

    def move(self, move: MoveRow) -> str:
        """Return what moved a pledge, with what it rests on."""
        return told.move_words(move, self.lang)

    def reading(self, agreement: str, version: str, reading: str) -> str:
        """Return the name of a reading of an agreement."""
        under = self._book.under(agreement, version)
        readings = under.terms.readings if under is not None and under.terms is not None else ()
        name = next((one.name.say(self.lang) for one in readings if one.id == reading), reading)
        return self._polished(name)

    def _polished(self, words: str) -> str:
        return polish(words, self.lang)


def _asked(seen: Cooperation, given: Mapping[str, str], on: dt.date) -> Asked:
    month = given.get("month", "")
    if month and not _MONTH.fullmatch(month):
        raise BadQuery("month")
    known = {one.id for one in seen.topics.topics}
    return Asked(on, among("topic", given, known), text("party", given), month, page_of(given))


def _address(path: str, given: Mapping[str, str], lang: Lang, **more: str) -> str:
    kept = [(name, given[name]) for name in ("on", "topic", "party", "month") if name in given]
    return f"{path}?{urlencode([*kept, *more.items(), ('lang', lang)])}"


def _common(
    book: Book, params: Mapping[str, str], lang: Lang, today: dt.date, path: str
) -> tuple[Cooperation, Asked, dict[str, Any]]:
    given = given_of(params)
    on = day_of("on", given) or today
    seen = book.cooperation(on, lang)
    asked = _asked(seen, given, on)
    used = {topic for row in seen.rows for topic in row["topics"]}
    other: Lang = "en" if lang == "fr" else "fr"
    return seen, asked, {
        "asked": asked,
        "c": Said(lang, seen, book),
        "when": day(on, lang),
        "choices": [one.id for one in seen.topics.topics if one.id in used or one.id == asked.topic],
        "elsewhere": _address(path, given, other),
        "to_pledges": _address("/pledges", given, lang),
        "to_cooperation": _address("/cooperation", given, lang),
    }  # fmt: skip


def cooperation(book: Book, params: Mapping[str, str], lang: Lang, today: dt.date) -> dict[str, Any]:
    """Return the tracker, section by section, and what carries a flag.

    Raises:
        BadQuery: a field of the filter cannot be read.
    """
    seen, asked, values = _common(book, params, lang, today, "/cooperation")
    rows = chosen(seen, asked.topic, asked.party, asked.month)
    sections = [(name, [row for row in rows if row["section"] == name][:ROWS_MOST]) for name in SECTIONS]
    flags = [(flag, [row for row in rows if flag in row["flags"]][:ROWS_MOST]) for flag in FLAGS]
    left_out = sum(row["section"] == "contact" and row["known_to"] in ("longer", "none") for row in rows)
    return {
        **values,
        "count": len(rows),
        "sections": [one for one in sections if one[1]],
        "flags": [one for one in flags if one[1]],
        "left_out": left_out,
        **_strip(book, rows, lang),
    }


def _strip(book: Book, rows: Sequence[TrackRow], lang: Lang) -> dict[str, Any]:
    """Return the drawing of the contacts and of who suspended or took up their part; empty for fewer than two."""
    wanted = {key for row in rows if row["section"] in ("contact", "participation") for key in row["happenings"]}
    lines = [line for line in book.happenings if line.row["id"] in wanted and line.first is not None]
    if len(lines) < 2:
        return {"strip": None, "strip_title": ""}
    made = strip(lines, lambda of: say(f"fam.{of}", lang), lambda one: day(one, lang), say("cooperation", lang))
    title = say("coop.strip", lang, by=say(f"bin.{made.by}", lang), most=made.most)
    # Our own drawing: every text in it was escaped where it was made (products/svg.py).
    return {"strip": Markup(made.svg), "strip_title": title}  # noqa: S704


def pledges(book: Book, params: Mapping[str, str], lang: Lang, today: dt.date) -> dict[str, Any]:
    """Return the pledges with what moved each, page by page, the latest first; those without a day last.

    Raises:
        BadQuery: a field of the filter cannot be read.
    """
    seen, asked, values = _common(book, params, lang, today, "/pledges")
    every = pledges_chosen(seen, asked.topic, asked.party, asked.month)
    rows = [*reversed([row for row in every if row["earliest"]]), *(row for row in every if not row["earliest"])]
    last = max(1, math.ceil(len(rows) / PLEDGES_A_PAGE))
    page = min(asked.page, last)
    given = given_of(params)
    return {
        **values,
        "count": len(rows),
        "rows": rows[(page - 1) * PLEDGES_A_PAGE : page * PLEDGES_A_PAGE],
        "page": page,
        "last": last,
        "earlier": _address("/pledges", given, lang, page=str(page - 1)),
        "later": _address("/pledges", given, lang, page=str(page + 1)),
    }
