"""What must not be done, what must, and the bodies that look after it."""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import Day, Moment, Part, Slug, Standing, Text, View, Words
from treve.terms.model_time import Instant, Span

Whom = Literal["other_parties", "civilians", "anyone"]


class Protected(Part):
    """Whom a rule protects, and how sure that is."""

    whom: Whom
    standing: Standing
    views: list[View] = []


class Weapons(Part):
    """With what: all that is given must fit. Calibres in mm, `calibre_below_mm` excluded; systems by their names."""

    kinds: list[str] = []
    calibre_from_mm: int | None = Field(default=None, gt=0, le=2_000)
    calibre_below_mm: int | None = Field(default=None, gt=0, le=2_000)
    systems: list[Text] = []


class Rule(Part):
    """A prohibition, or a duty put as what must not be: who may not do what to whom, with what, where and when."""

    id: Slug
    clause: Slug
    summary: Words
    standing: Standing = "agreed"
    views: list[View] = []
    binds: list[Slug] = Field(min_length=1)
    protects: list[Protected] = Field(min_length=1)
    acts: list[str] = Field(min_length=1)
    """Kinds of act; a kind stands for all below it in the tree."""
    weapons: list[Weapons] = []
    """With what; one that fits is enough. Empty: with anything."""
    within: list[Slug] = Field(min_length=1)
    place: Literal["incident", "fire_from", "impact"] = "incident"
    """Which place must lie within: where fire starts, where it lands, or whichever is known."""
    since: Instant | None = None
    until: Instant | None = None
    """The rule's own time, inside the agreement's. An event that has not happened has not begun the rule."""
    exceptions: list[Slug] = []
    """Ids of exclusions that take something out of this rule."""
    violation_from_pct: int | None = Field(default=None, ge=50, le=100)
    """The confidence that the terms ask for before an act is called a violation, where they say."""
    verified_by: list[Slug] = []
    """Bodies that establish what happened."""
    consequence: Words | None = None


class Deadline(Part):
    """By when: one of those that the texts or sources give. Without `until` the text sets none."""

    id: Slug = "as-written"
    until: Instant | None = None
    since: Instant | None = None
    standing: Standing = "agreed"
    who: Text | None = None
    source: Text | None = None


class Done(Part):
    """Somebody's word on whether a commitment was met. `partly` and `not_met` settle nothing by themselves."""

    says: Literal["met", "partly", "not_met"]
    at: Moment | None = None
    who: Text
    source: Text


class Commitment(Part):
    """Something promised, by whom and to whom, by a deadline that may hang on an event.

    It is kept as agreed; what fell due, and when, is worked out in `timeline.due`.
    """

    id: Slug
    clause: Slug
    summary: Words
    by: list[Slug]
    to: list[Slug] = []
    due_words: Words
    due: list[Deadline] = []
    depends_on: list[Slug] = []
    """Commitments and events without which it need not be done."""
    condition: Words | None = None
    verified_by: list[Slug] = []
    done: list[Done] = []


class Seat(Part):
    """Who sits in a body, and as what."""

    who: Slug
    role: Literal["member", "chair", "co_chair", "observer", "secretariat"] = "member"
    level: Literal["heads", "ministers", "experts", "military"] | None = None
    since: Day | None = None
    until: Day | None = None


class Body(Part):
    """A commission, mechanism or working group: who sits in it, how often, whom it tells, how disputes go.

    `not_built` are functions that the text gives it and that this program does not serve, in words.
    """

    id: Slug
    clause: Slug
    name: Words
    kind: Literal["commission", "working_group", "coordination_centre", "task_force", "mission", "hotline"] = (
        "commission"
    )
    members: list[Seat]
    since: Day | None = None
    until: Day | None = None
    meets: Words | None = None
    every: Span | None = None
    reports_to: list[Slug] = []
    decides_by: Literal["consensus", "majority", "chair", "unsaid"] = "unsaid"
    disputes: Words | None = None
    tasks: list[Words] = []
    not_built: list[Words] = []
