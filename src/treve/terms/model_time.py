"""When an agreement is in force, moments that count from events, and the events themselves."""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import Moment, Part, Slug, Standing, Text, View, Words


class Choice(Part):
    """Another beginning and end than the first, and who says so."""

    id: Slug
    since: Moment
    until: Moment | None = None
    clause: Slug
    who: Text
    source: Text


class Prolongation(Part):
    """A period added to the agreement's force: when it begins, when it ends, and how sure that is."""

    id: Slug
    since: Moment
    until: Moment | None = None
    how: Literal["automatic", "consensus", "decision", "silence"]
    by: list[Slug] = []
    standing: Standing
    clause: Slug
    source: Text
    views: list[View] = []


class Suspension(Part):
    """A time in which the agreement, or the part that `rules` names, did not bind: all, or those in `who`."""

    id: Slug
    since: Moment
    until: Moment | None = None
    who: list[Slug] = []
    """Parties, or actors of the register, whose duties stood still; empty: everybody's."""
    rules: list[Slug] = []
    """Rules that stood still; empty: all."""
    standing: Standing
    clause: Slug
    source: Text
    views: list[View] = []


class Force(Part):
    """From when, and until when if an end is set; local times of the theatre, the end excluded.

    Where sources give other beginnings, each is a `choices`, and `id` and `standing` tell the first one apart.
    `renewable` says in words how the text lets it be prolonged; what became of that is in `renewals`.
    """

    id: Slug = "as-written"
    since: Moment
    until: Moment | None = None
    clause: Slug
    standing: Standing = "agreed"
    choices: list[Choice] = []
    renewable: Words | None = None
    renewals: list[Prolongation] = []
    suspensions: list[Suspension] = []


class Span(Part):
    """A length of time, as the text counts it; months are civil months, a day is a day of the theatre."""

    hours: int = Field(default=0, ge=0, le=10_000)
    days: int = Field(default=0, ge=0, le=10_000)
    weeks: int = Field(default=0, ge=0, le=1_000)
    months: int = Field(default=0, ge=0, le=1_000)


class Instant(Part):
    """A moment by the clock (`at`), or so long after an event (`after`, `by`); exactly one of the two.

    The events are those listed under `events`, and three that every agreement has: `signature`, `entry-into-force`,
    `end`; and `met-COMMITMENT` for each commitment, once a source says that it was done.
    """

    at: Moment | None = None
    after: Slug | None = None
    by: Span = Span()


class Told(Part):
    """Somebody's word that an event happened, or did not."""

    id: Slug
    at: Moment | None = None
    """When; `None` where it is said that it did not happen."""
    standing: Standing
    who: Text
    source: Text


class Event(Part):
    """Something that deadlines count from and that may never come. Without tellings it has not come.

    `quiet_days`: the event is the end of so many days without a violation (as people adopt it); it is told like others.
    """

    id: Slug
    name: Words
    clause: Slug
    quiet_days: int | None = Field(default=None, gt=0, le=1_000)
    happened: list[Told] = []
