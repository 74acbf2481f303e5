"""An agreement as data.

The shapes below are at once the file that a lawyer writes (YAML), the JSON Schema of an editor and the value that
findings are computed from. Every rule, party and exclusion cites the clause that it rests on. What the parties see
differently is a *point* with a standing, and stays open unless a *reading* settles it; the names of points are

    member:PARTY/ACTOR        is the actor among those that the party's signature binds?
    exclusion:ID              does the exclusion hold?
    protects:RULE/WHOM        does the rule protect them?
    own_acts:ACTOR            does a guarantor, of whose own acts the terms are silent, owe what its side owes?
    joint:EXCLUSION           do bound and excluded groups that attack or are attacked together count as bound?
    rule:ID                   is the rule part of what was agreed?
    force:ID                  is this, of several, the right beginning and end?  (one of a set: `force_choices`)
    renewal:ID                was the agreement prolonged so?
    suspension:ID             did the suspension have effect?
    outline:ZONE/ID           is this, of several, the right geometry of a zone?  (one of a set: `Zone.geometries`)
    event:ID/TELLING          did the event happen as this telling says?  (one of a set: `Event.happened`)
    due:COMMITMENT/ID         is this, of several, the right deadline?  (one of a set: `Commitment.due`)

Of a *set* exactly one holds: a reading that settles one as true settles the others as false; one that settles some as
false leaves the rest open among themselves. The rest are each for itself.

Two clocks: `in_force`, `since`, `until` and `applies_from` say what held when; `known` says since when something was
known in public, and the entry that brings a version says when this centre knew it.

An **annex** with a marking of its own is a file and an entry of its own (`Annex`); `annex.whole` lays it over the
version that it belongs to, and whoever may not see the annex judges without it.

Texts are our own summaries, in English and French; the verbatim text is the user's to add.
"""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import FIRST_YEAR, LAST_YEAR, Day, Moment, Part, Slug, Standing, Text, View, Words
from treve.terms.model_duties import Body, Commitment, Deadline, Done, Protected, Rule, Seat, Weapons, Whom
from treve.terms.model_places import Derived, Geometry, Near, Position, Zone
from treve.terms.model_sides import Accession, Exclusion, Guarantor, Member, Party, Plea
from treve.terms.model_texts import Clause, Instrument, Signature
from treve.terms.model_time import Choice, Event, Force, Instant, Prolongation, Span, Suspension, Told

__all__ = [
    "FIRST_YEAR",
    "LAST_YEAR",
    "Accession",
    "Annex",
    "Body",
    "Choice",
    "Clause",
    "Commitment",
    "Day",
    "Deadline",
    "Derived",
    "Done",
    "Event",
    "Exclusion",
    "Force",
    "Geometry",
    "Guarantor",
    "Instant",
    "Instrument",
    "Member",
    "Moment",
    "Near",
    "Part",
    "Party",
    "Plea",
    "Position",
    "Prolongation",
    "Protected",
    "Reading",
    "Rule",
    "Seat",
    "Signature",
    "Slug",
    "Span",
    "Standing",
    "Suspension",
    "Terms",
    "Text",
    "Theatre",
    "Told",
    "View",
    "Weapons",
    "Whom",
    "Words",
    "Zone",
]
"""Every part of the format; those of one idea are defined in a module of their own."""


class Theatre(Part):
    """The named filter under which the agreement is looked at: its time zone makes its days."""

    name: Words
    zone: Text


class Reading(Part):
    """An interpretation by somebody: which open points it settles, and how. What it leaves out stays open."""

    id: Slug
    name: Words
    held_by: list[str]
    dated: Day | None = None
    source: Text
    settles: dict[str, bool] = {}


class Terms(Part):
    """One version of one agreement."""

    format: Literal["treve-terms-1"]
    agreement: Slug
    version: Text
    amends: Text | None = None
    """The version that this one takes the place of."""
    applies_from: Moment | None = None
    """From when it does; what was earlier is judged by the version before. `None`: it corrects that from the start."""
    applies_until: Moment | None = None
    """Until when it does. Rarely written: it follows from the version that takes its place."""
    name: Words
    theatre: Theatre
    source: Text
    instruments: list[Instrument] = Field(min_length=1)
    clauses: list[Clause] = Field(min_length=1)
    in_force: Force
    parties: list[Party] = Field(min_length=2)
    guarantors: list[Guarantor] = []
    exclusions: list[Exclusion] = []
    zones: list[Zone] = Field(min_length=1)
    rules: list[Rule] = Field(min_length=1)
    events: list[Event] = []
    commitments: list[Commitment] = []
    bodies: list[Body] = []
    readings: list[Reading] = Field(min_length=1)


class Annex(Part):
    """A part of an agreement that travels under a marking of its own. Ids live in one space with the agreement's."""

    format: Literal["treve-terms-annex-1"]
    agreement: Slug
    version: Text
    annex: Slug
    source: Text
    instruments: list[Instrument] = Field(min_length=1)
    clauses: list[Clause] = Field(min_length=1)
    exclusions: list[Exclusion] = []
    zones: list[Zone] = []
    rules: list[Rule] = []
    events: list[Event] = []
    commitments: list[Commitment] = []
    bodies: list[Body] = []
    settles: dict[Slug, dict[str, bool]] = {}
    """By reading of the agreement, what it settles of the annex's points."""
