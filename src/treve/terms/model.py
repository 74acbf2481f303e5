"""An agreement as data.

The shapes below are at once the file that a lawyer writes (YAML), the JSON Schema of an editor and the value that
findings are computed from. Every rule, party and exclusion cites the clause that it rests on. What the parties see
differently is a *point* with a standing, and stays open unless a *reading* settles it; the names of points are

    member:PARTY/ACTOR        is the actor among those that the party's signature binds?
    exclusion:ID              does the exclusion hold?
    protects:RULE/WHOM        does the rule protect them?

Texts are our own summaries, in English and French; the verbatim text is the user's to add.
"""

import datetime as dt
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, StringConstraints

Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Standing = Literal["agreed", "claimed", "contested"]
Whom = Literal["other_parties", "civilians", "anyone"]


class Part(BaseModel):
    """Common ground of all parts: unknown keys are refused, and nothing changes once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Part):
    """The same thing said in English and in French."""

    en: str
    fr: str

    def say(self, lang: str) -> str:
        """Return the words in "fr" or else in English."""
        return self.fr if lang == "fr" else self.en


class Theatre(Part):
    """The named filter under which the agreement is looked at: its time zone makes its days."""

    name: Words
    zone: str


class View(Part):
    """Who says what of a point, and where that is known from."""

    who: str
    says: Literal["agreed", "claimed", "denied"]
    source: str


class Signature(Part):
    """A signature, or its denial: a signatory is not always bound, and the bound do not always sign."""

    who: Slug
    says: Literal["signed", "denied", "guaranteed", "endorsed"]
    on: dt.date | None = None
    source: str


class Instrument(Part):
    """One text of the package: statement, protocol, annex."""

    id: Slug
    title: Words
    status: Literal["draft", "initialled", "signed", "endorsed"]
    dated: dt.date
    languages: list[str] = []
    authoritative: str | None = None
    text_sha256: str | None = None
    source: str
    signatures: list[Signature] = []


class Clause(Part):
    """A stable anchor in an instrument, with our own summary."""

    id: Slug
    instrument: Slug
    under: Slug | None = None
    summary: Words


class Force(Part):
    """From when, and until when if an end is set; local times of the theatre, the end excluded."""

    since: dt.datetime
    until: dt.datetime | None = None
    clause: Slug


class Member(Part):
    """An actor of the register whom a party's word binds, and how sure that is."""

    actor: Slug
    standing: Standing
    since: dt.date | None = None
    until: dt.date | None = None
    clause: Slug
    views: list[View] = []


class Party(Part):
    """A side of the agreement. Acts among the members of one party are not acts between the parties."""

    id: Slug
    name: Words
    members: list[Member] = Field(min_length=1)
    answered_for_by: list[Slug] = []
    clause: Slug


class Guarantor(Part):
    """A state that answers for a party, or for the whole."""

    actor: Slug
    clause: Slug
    own_acts: Literal["bound", "not_bound", "silent"] = "silent"


class Exclusion(Part):
    """What the agreement leaves out: groups, or an area. `views` says who sees it how."""

    id: Slug
    actors: list[Slug] = []
    zone: Slug | None = None
    standing: Standing
    clause: Slug
    summary: Words
    views: list[View] = []


class Near(Part):
    """How an area that nobody has drawn is reckoned with: near fighting with certain actors, at the time."""

    fighting_with: list[Slug] = Field(min_length=1)
    within_m: int = Field(gt=0, le=200_000)
    within_days: int = Field(gt=0, le=366)
    why: Words


class Geometry(Part):
    """One outline of a zone, by one author. Several may stand side by side."""

    by: str
    standing: Literal["claimed", "draft", "agreed", "reference"]
    precision_m: int = Field(ge=0)
    source: str
    rings: list[list[tuple[float, float]]] = Field(min_length=1)
    """Closed or open rings of [longitude, latitude] in degrees, holes not supported."""


class Zone(Part):
    """A zone is always words; names that it is whole of, outlines and a reckoning are added where they exist."""

    id: Slug
    definition: Words
    clause: Slug
    whole_of: list[str] = []
    """Names of countries or provinces as datasets write them: a place known only as that name lies inside."""
    geometries: list[Geometry] = []
    reckoned: Near | None = None


class Protected(Part):
    """Whom a rule protects, and how sure that is."""

    whom: Whom
    standing: Standing
    views: list[View] = []


class Rule(Part):
    """A prohibition: who may not do what to whom, and where."""

    id: Slug
    clause: Slug
    summary: Words
    binds: list[Slug] = Field(min_length=1)
    protects: list[Protected] = Field(min_length=1)
    acts: list[str] = Field(min_length=1)
    """Kinds of act; a kind stands for all below it in the tree."""
    within: list[Slug] = Field(min_length=1)
    exceptions: list[Slug] = []
    """Ids of exclusions that take something out of this rule."""
    violation_from_pct: int | None = Field(default=None, ge=50, le=100)
    """The confidence that the terms ask for before an act is called a violation, where they say."""


class Commitment(Part):
    """Something promised by a date or within a time of an event. Kept here as agreed; what fell due is another room's work."""

    id: Slug
    clause: Slug
    summary: Words
    by: list[Slug]
    due_words: str
    after: str | None = None
    within_days: int | None = None


class Body(Part):
    """A commission, mechanism or working group that the agreement sets up."""

    id: Slug
    clause: Slug
    name: Words
    members: list[Slug]
    since: dt.date | None = None


class Reading(Part):
    """An interpretation by somebody: which open points it settles, and how. What it leaves out stays open."""

    id: Slug
    name: Words
    held_by: list[str]
    source: str
    settles: dict[str, bool] = {}


class Terms(Part):
    """One version of one agreement."""

    format: Literal["treve-terms-1"]
    agreement: Slug
    version: str
    name: Words
    theatre: Theatre
    source: str
    instruments: list[Instrument] = Field(min_length=1)
    clauses: list[Clause] = Field(min_length=1)
    in_force: Force
    parties: list[Party] = Field(min_length=2)
    guarantors: list[Guarantor] = []
    exclusions: list[Exclusion] = []
    zones: list[Zone] = Field(min_length=1)
    rules: list[Rule] = Field(min_length=1)
    commitments: list[Commitment] = []
    bodies: list[Body] = []
    readings: list[Reading] = Field(min_length=1)
