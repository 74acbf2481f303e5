"""Report: what one source said once.

A report is kept in four groups of fields, each committed to under a salt of its own, so that a place can be
proved without showing who spoke. `Provenance` says how the report reached us and is no part of what was
said: the same words redelivered in another file, order or batch are the same report.

What was not said is `None` or empty, which is never zero. A report is never overwritten: a correction is a
new report that names the old one.
"""

from typing import Literal

import msgspec

from treve.base.doubt import Span
from treve.base.ids import ReportId
from treve.base.place import Where
from treve.base.time import When

SourceKind = Literal[
    "patrol",
    "camera",
    "uav",
    "acoustic",
    "satellite",
    "hotline",
    "party",
    "press",
    "dataset",
    "civil_society",
    "medical",
]
Role = Literal[
    "side_a",
    "side_b",
    "alleged_to_have_fired",
    "alleged_target",
    "affected",
    "in_control",
    "witness",
]
"""`side_a` and `side_b` are the two sides of a fight whose direction the source does not give (UCDP's dyads)."""

Means = Literal["heard", "seen", "camera", "uav", "imagery", "crater_analysis", "interview", "document"]


class Named(msgspec.Struct, frozen=True, omit_defaults=True):
    """Somebody as the source named them, and the source's own id for them ("ucdp:4456")."""

    name: str
    role: Role
    code: str | None = None


class Harm(msgspec.Struct, frozen=True, omit_defaults=True):
    """People killed, injured or missing, among one group of them, within bounds."""

    what: Literal["killed", "injured", "missing"]
    whom: Literal["all", "civilians", "side_a", "side_b", "unknown"]
    low: int | None = None
    best: int | None = None
    high: int | None = None

    @property
    def count(self) -> Span:
        """The three numbers as one value."""
        return Span(self.low, self.best, self.high)


class Identity(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """Who speaks and of whom: the group that is sealed first when people are in danger."""

    report: ReportId
    source: str
    source_kind: SourceKind
    native_id: str | None = None
    actors: tuple[Named, ...] = ()


class Content(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What is said to have happened.

    `kind` is a kind of act of the shipped tree, or "unknown"; `as_called` is the source's own word or code.
    `origins` are the agencies, articles or accounts that the source itself cites. `aggregate` marks a row
    that says of itself that it sums up several events.
    """

    observed: When
    kind: str
    as_called: str | None = None
    weapon: str | None = None
    calibre_mm: int | None = None
    direction: Literal["incoming", "outgoing", "impact", "undetermined"] | None = None
    counts: dict[str, int] = {}
    harm: tuple[Harm, ...] = ()
    means: tuple[Means, ...] = ()
    reliability: Literal["A", "B", "C", "D", "E", "F"] | None = None
    credibility: Literal["1", "2", "3", "4", "5", "6"] | None = None
    explained_by: str | None = None
    aggregate: bool = False
    text: str | None = None
    language: str | None = None
    origins: tuple[str, ...] = ()
    corrects: ReportId | None = None
    withdraws: ReportId | None = None


class Flag(msgspec.Struct, frozen=True, omit_defaults=True):
    """A doubt or note about one column of a row that was loaded all the same."""

    column: str
    message: str
    remedy: str
    gravity: Literal["note", "doubt"]


class Provenance(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """How the report reached us: the row of its document (from 1, the header counted) and what was odd there.

    `start`, `end`: where the words stand in an article, code points of the raw file, end exclusive; its row is the
    line that they begin on.
    """

    row: int
    flags: tuple[Flag, ...] = ()
    start: int | None = None
    end: int | None = None


class Report(msgspec.Struct, frozen=True):
    """What one source said once."""

    identity: Identity
    place: Where
    content: Content
    provenance: Provenance
