"""What the pages are made of.

A `Book` is made once for each head of the log, by `adapt`, which alone knows how a view of the centre looks. Pages ask
it and compute nothing of their own: no verdict, no link and no proof is worked out in this room.
"""

import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

import polars as pl

from treve.names.topics import NO_TOPICS
from treve.node.tracker import Cooperation
from treve.products.daily_shape import TownLine
from treve.products.say import Lang
from treve.statements.article import Article
from treve.statements.documents import DocumentRow
from treve.statements.queue import Question
from treve.terms.model import Terms
from treve.timeline.compliance import Asked
from treve.timeline.compliance_shapes import ComplianceRow
from treve.timeline.due_rows import DutyRow
from treve.timeline.shapes import DeedRow, HappeningRow, SourceRow
from treve.web.model_links import LinkWord, OpenLink, Pairing
from treve.web.model_terms import Chain, EditionLine, Law, PastAsked, PastFound

LIST: dict[str, pl.DataType] = {
    "incident": pl.String(),  # 32 hex digits
    "start_s": pl.Int64(),  # UTC, only to sort by; null when unknown
    "earliest": pl.String(),  # inclusive civil date or local time of the theatre
    "latest": pl.String(),
    "first_day": pl.Date(),  # civil days of the theatre that it touches, both inclusive
    "last_day": pl.Date(),
    "lat_e7": pl.Int64(),
    "lon_e7": pl.Int64(),
    "radius_m": pl.Int64(),
    "place_class": pl.String(),
    "place_name": pl.String(),
    "adm2": pl.String(),
    "adm1": pl.String(),
    "country": pl.String(),
    "search": pl.String(),  # all names of the place, folded, to look for a text in
    "kind": pl.String(),
    "kind_alternatives": pl.List(pl.String()),
    "side_a": pl.List(pl.String()),
    "side_b": pl.List(pl.String()),
    "killed_low": pl.Int64(),
    "killed_best": pl.Int64(),
    "killed_high": pl.Int64(),
    "reports": pl.Int64(),
    "independent_sources": pl.Int64(),
    "independent_means": pl.Int64(),
    "verification": pl.String(),
    "aggregate": pl.Boolean(),
    "class:": pl.String(),  # what all readings come to together (products.marks.Together)
}
"""One row an incident, sorted by start and id. For each reading R there are further `class:R` (its verdict), `ppm:R`
(the probability of a violation) and `clause:R` (which clause decides)."""


class Head(NamedTuple):
    """Where the log stands: its name, how many entries it holds, and the root over them (64 hex digits).

    The root is empty for an audience that may not be shown it, since it hangs on what is withheld.
    """

    origin: str
    size: int
    root: str


class Reason(NamedTuple):
    """One step of a finding, in a sentence, with the clauses that it cites."""

    text: str
    clauses: tuple[str, ...]


class Found(NamedTuple):
    """A finding under one reading. `headline`: verdict and ground in one sentence. `settles`: what would settle it."""

    reading: str
    verdict: str
    headline: str
    probability_ppm: int | None
    standing: str
    clause: str
    reasons: tuple[Reason, ...]
    settles: tuple[str, ...]
    least_ppm: int | None = None
    most_ppm: int | None = None


class FoundUnder(NamedTuple):
    """The findings of an incident under one version of an agreement, in the order of its readings."""

    terms: Terms
    found: tuple[Found, ...]


class Linked(NamedTuple):
    """A report of an incident. `told` is its row of `incidents.gather.TOLD`; `why` explains the link in words.

    `beside`: with which report it is one source, and what was corrected or withdrawn, in words.
    """

    told: Mapping[str, Any]
    link: str
    probability_ppm: int
    by: str
    why: tuple[str, ...]
    beside: tuple[str, ...] = ()


class Proof(NamedTuple):
    """That an entry is in the log: its number, its hash, and the hashes that lead from it to the root.

    `person` is who wrote it; `attested` says that only the node `key` vouches for that. `witnesses` counts those who
    have cosigned a checkpoint that covers the entry, once they are a quorum: 0 is stored, more is witnessed.
    """

    entry: int
    leaf: str
    path: tuple[str, ...]
    size: int
    root: str
    person: str | None
    key: str
    attested: bool
    witnesses: int = 0


class Line(NamedTuple):
    """A happening with what the filter asks of it.

    `first`, `last`: its days. `due`: the last day of its deadline, or of what is announced. `what`: its kind. `month`:
    its heading, see `months`. `search`, `names`: its words and those who took part, folded and plain.
    """

    row: HappeningRow
    first: dt.date | None
    last: dt.date | None
    due: dt.date | None
    what: str
    month: str
    search: str
    names: str


class Party(NamedTuple):
    """A party or guarantor of the agreement shown, in its order; `members` are those whom its word binds, or may."""

    id: str
    name_en: str
    name_fr: str
    members: frozenset[str]


class Opened(NamedTuple):
    """One article with everything that was read in it.

    `statements` are rows of statements/rows.py; `happenings` pairs a happening with the source of it that lies here;
    `reports` are rows of `incidents.gather.TOLD` that this document told of.
    """

    row: DocumentRow
    article: Article
    statements: tuple[Mapping[str, Any], ...]
    happenings: tuple[tuple[HappeningRow, SourceRow], ...]
    reports: tuple[Mapping[str, Any], ...]
    reviews: tuple[Mapping[str, Any], ...] = ()
    """Rows of statements/review_rows.py: the statements here that people have reviewed, struck ones too."""


class Book(NamedTuple):
    """Everything that the pages show, of one head of the log and one audience.

    `shared_country` is that of all incidents, which need not be said at each. `by_report` leads from any report to its
    incident. `found`, `linked` and `prove` are asked for one incident or entry at a time. `point` says an open point of
    the terms as a question. `kinds`: the tree as (kind, depth), parents first.

    `happenings` and `deeds` are the rows of the timeline, in its order; `last_day` is the latest day that a report or
    an article is of, from which one looks ahead. `documents`: the articles, by day. `document` opens one by the hash of
    its original, `None` where there is none or it was erased. `files`: hashes by file name. `french`: the agreement's
    own French for its own English.
    """

    centre: str
    head: Head
    zone: str
    terms: Terms | None
    shared_country: str | None
    rows: pl.DataFrame
    by_report: Mapping[str, str]
    kinds: tuple[tuple[str, int], ...]
    kind_label: Callable[[str, Lang], str]
    actor_label: Callable[[str, Lang], str]
    found: Callable[[str, Lang], tuple[Found, ...]]
    point: Callable[[str, Lang], str]
    linked: Callable[[str, Lang], tuple[Linked, ...]]
    prove: Callable[[int], Proof | None]
    happenings: tuple[Line, ...] = ()
    deeds: tuple[DeedRow, ...] = ()
    parties: tuple[Party, ...] = ()
    last_day: dt.date | None = None
    documents: tuple[DocumentRow, ...] = ()
    document: Callable[[str], Opened | None] = lambda _document: None
    files: Mapping[str, tuple[str, ...]] = {}
    french: Mapping[str, str] = {}
    lands: tuple[tuple[str, tuple[tuple[tuple[float, float], ...], ...]], ...] = ()
    """Outlines that the register of places gives, to draw where the basemap has no land."""
    towns: tuple[TownLine, ...] = ()
    agreements: tuple[Terms, ...] = ()
    """Every version of every agreement that the audience sees; `terms` is the one that this book shows."""
    under: Callable[[str, str], "Book | None"] = lambda _agreement, _version: None
    """The same book under another agreement and version (the newest, if empty); `None` where there is none."""
    findings: Callable[[str, Lang], tuple[FoundUnder, ...]] = lambda _incident, _lang: ()
    """The findings of an incident under every agreement; of earlier versions those that say more than "outside"."""
    law: Callable[[str, str], Law | None] = lambda _agreement, _version: None
    chain: Callable[[str, str, str, str, Lang], Chain | None] = lambda _i, _agreement, _version, _reading, _lang: None
    duties: Callable[[dt.date], Sequence[DutyRow]] = lambda _on: ()
    calendar: Callable[[Lang], bytes] = lambda _lang: b""
    cooperation: Callable[[dt.date, Lang], Cooperation] = lambda on, _lang: Cooperation((), (), NO_TOPICS, on)
    """Pledges and the tracker at the end of a day, names in a language."""
    meetings: Callable[[Lang], bytes] = lambda _lang: b""
    compliance: Callable[[Asked, str], Sequence[ComplianceRow]] = lambda _asked, _agreement: ()
    editions: tuple[EditionLine, ...] = ()
    past: Callable[[PastAsked], PastFound] | None = None
    """Compares two states of the log, at the cost of working them out; `None` where there is no log to go back in."""

    said_of_links: Callable[[str, Lang], tuple[LinkWord, ...]] = lambda _incident, _lang: ()
    """What people said of the links of an incident, in the order of the log."""
    pairing: Callable[[str, str, Lang], Pairing | None] = lambda _one, _other, _lang: None
    queue: Callable[[Lang], tuple[OpenLink, ...]] = lambda _lang: ()
    """The links whose answer would settle most; worked out when it is first asked for."""
    persons: tuple[Mapping[str, Any], ...] = ()
    contradictions: tuple[Mapping[str, Any], ...] = ()
    questions: Callable[[], Sequence[Question]] = lambda: ()
    """The statements to look at, what would settle most first."""

    def __repr__(self) -> str:
        """Return what it is, never what it holds: a traceback is no place for reports."""
        return f"<Book of {len(self.rows)} incidents at log size {self.head.size}>"

    @property
    def readings(self) -> tuple[str, ...]:
        """The readings of the agreement, in its order; none when no agreement is adopted."""
        return tuple(one.id for one in self.terms.readings) if self.terms else ()
