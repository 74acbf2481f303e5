"""What a reader asks of the timeline, and of words and deeds: strict readers of their addresses, as in `query`."""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple
from urllib.parse import urlencode

from treve.names.fold import fold
from treve.web.kin import FAMILIES, FAMILY_OF, KINDS
from treve.web.model import Book, Line
from treve.web.query import among, day, given_of, page_of, text

TOLD = "told"
"""In the place of a kind: all that is no incident."""
KIND_WORDS = (TOLD, *FAMILIES, *sorted(FAMILY_OF))


class TimeQuery(NamedTuple):
    """A filter of the timeline.

    `kind`: one kind, one family, or `TOLD`. `party`: part of a name as written. `text`: in the words or the place.
    `only`: `conflicts` (sources differ) or `due` (it has a deadline, or is announced).
    """

    since: dt.date | None = None
    until: dt.date | None = None
    kind: str = ""
    party: str = ""
    text: str = ""
    only: str = ""
    oldest_first: bool = False
    page: int = 1


class FacingQuery(NamedTuple):
    """A filter of words and deeds: a period, and one party of the agreement."""

    since: dt.date | None = None
    until: dt.date | None = None
    party: str = ""
    page: int = 1


def read_time(params: Mapping[str, str]) -> TimeQuery:
    """Return the filter of the timeline that the address holds.

    Raises:
        BadQuery: a day that does not exist, an unknown kind, a text too long, a page below 1.
    """
    given = given_of(params)
    return TimeQuery(
        since=day("from", given),
        until=day("to", given),
        kind=among("kind", given, KIND_WORDS),
        party=text("party", given),
        text=text("text", given),
        only=among("only", given, ("conflicts", "due")),
        oldest_first=among("order", given, ("old", "new")) == "old",
        page=page_of(given),
    )


def read_facing(params: Mapping[str, str], sides: set[str]) -> FacingQuery:
    """Return the filter of words and deeds that the address holds; `sides` are the parties there are.

    Raises:
        BadQuery: a day that does not exist, an unknown party, a page below 1.
    """
    given = given_of(params)
    return FacingQuery(day("from", given), day("to", given), among("party", given, sides), page_of(given))


def time_address(query: TimeQuery, lang: str, **changes: object) -> str:
    """Return the address of the timeline under a filter; only what differs from the default stands in it.

    >>> time_address(TimeQuery(kind="call", page=3), "fr", page=1)
    '/timeline?kind=call&lang=fr'
    """
    asked = query._replace(**changes)  # type: ignore[arg-type]
    return _address("/timeline", (
        ("from", asked.since), ("to", asked.until), ("kind", asked.kind), ("party", asked.party), ("text", asked.text),
        ("only", asked.only), ("order", "old" if asked.oldest_first else ""),
        ("page", asked.page if asked.page > 1 else ""), ("lang", lang),
    ))  # fmt: skip


def facing_address(query: FacingQuery, lang: str, **changes: object) -> str:
    """Return the address of words and deeds under a filter.

    >>> facing_address(FacingQuery(party="front"), "en")
    '/words-and-deeds?party=front&lang=en'
    """
    asked = query._replace(**changes)  # type: ignore[arg-type]
    page = asked.page if asked.page > 1 else ""
    return _address("/words-and-deeds", (
        ("from", asked.since), ("to", asked.until), ("party", asked.party), ("page", page), ("lang", lang),
    ))  # fmt: skip


def select_lines(book: Book, query: TimeQuery) -> list[Line]:
    """Return the happenings that the filter lets through, by day; those without a day come last either way.

    A happening is in a period where its days touch it; one without a day is in none. Cost: 10 ms for 10,000.
    """
    found = list(_passing(book, query))
    if query.oldest_first:
        return found
    undated = [line for line in found if line.first is None]
    return [*reversed([line for line in found if line.first is not None]), *undated]


def _passing(book: Book, query: TimeQuery) -> Iterator[Line]:
    kinds = _kinds(query.kind)
    texts, parties = _forms(query.text), _forms(query.party)
    for line in book.happenings:
        if kinds and line.what not in kinds:
            continue
        if query.kind == TOLD and line.what == "incident":
            continue
        if query.since and (line.last is None or line.last < query.since):
            continue
        if query.until and (line.first is None or line.first > query.until):
            continue
        if query.only == "conflicts" and not line.row["conflicts"]:
            continue
        if query.only == "due" and line.due is None and line.row["deadline"] is None:
            continue
        if texts and not any(form in line.search for form in texts):
            continue
        if parties and not any(form in line.names for form in parties):
            continue
        yield line


def _kinds(asked: str) -> frozenset[str]:
    """Return the kinds that are asked for, none where all are."""
    family = next((one for one in FAMILIES if one == asked), None)
    if family:
        return frozenset(KINDS[family])
    return frozenset({asked}) if asked in FAMILY_OF else frozenset()


def _forms(typed: str) -> set[str]:
    """Return a text folded and plain: of signs alone nothing is left when folded, and nothing is found everywhere."""
    return {form for form in (fold(typed), typed.casefold()) if form}


def _address(path: str, pairs: tuple[tuple[str, object], ...]) -> str:
    return f"{path}?{urlencode([(name, str(value)) for name, value in pairs if value])}"
