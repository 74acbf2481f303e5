"""An agreement as data.

The shapes below are at once the file that a lawyer writes (YAML), the JSON Schema of an editor and the value that
findings are computed from. Every rule, party and exclusion cites the clause that it rests on. What the parties see
differently is a *point* with a standing, and stays open unless a *reading* settles it; the names of points are

    member:PARTY/ACTOR        is the actor among those that the party's signature binds?
    exclusion:ID              does the exclusion hold?
    protects:RULE/WHOM        does the rule protect them?
    own_acts:ACTOR            does a guarantor, of whose own acts the terms are silent, owe what its side owes?
    joint:EXCLUSION           do bound and excluded groups that attack or are attacked together count as bound?

Texts are our own summaries, in English and French; the verbatim text is the user's to add.
"""

import datetime as dt
import re
from contextlib import suppress
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints


def _day_as_written(value: object) -> dt.date:
    """Refuse what pydantic would take for a date out of kindness: seconds since 1970, other orders and signs."""
    if isinstance(value, dt.date) and not isinstance(value, dt.datetime):
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        with suppress(ValueError):
            return dt.date.fromisoformat(value)
        raise ValueError("must be a day of the calendar: write it as 2016-12-30")
    raise ValueError("must be a day: write it as 2016-12-30")


def _moment_as_written(value: object) -> dt.datetime:
    """Refuse what is not a local time to the minute or second; an offset belongs into the theatre's zone."""
    if isinstance(value, dt.datetime) and value.tzinfo is None:
        return value
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?", value):
        with suppress(ValueError):
            return dt.datetime.fromisoformat(value)
        raise ValueError("must be a time of the calendar: write it as 2016-12-30T00:00")
    raise ValueError("must be a local time: write it as 2016-12-30T00:00, without an offset")


Day = Annotated[dt.date, BeforeValidator(_day_as_written)]
Moment = Annotated[dt.datetime, BeforeValidator(_moment_as_written)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Standing = Literal["agreed", "claimed", "contested"]
Whom = Literal["other_parties", "civilians", "anyone"]


class Part(BaseModel):
    """Common ground of all parts: unknown keys are refused, and nothing changes once read."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Words(Part):
    """The same thing said in English and in French."""

    en: Text
    fr: Text

    def say(self, lang: str) -> str:
        """Return the words in "fr" or else in English."""
        return self.fr if lang == "fr" else self.en


class Theatre(Part):
    """The named filter under which the agreement is looked at: its time zone makes its days."""

    name: Words
    zone: Text


class View(Part):
    """Who says what of a point, and where that is known from."""

    who: Text
    says: Literal["agreed", "claimed", "denied"]
    source: Text


class Signature(Part):
    """A signature, or its denial: a signatory is not always bound, and the bound do not always sign."""

    who: Slug
    says: Literal["signed", "denied", "guaranteed", "endorsed"]
    on: Day | None = None
    source: Text


class Instrument(Part):
    """One text of the package: statement, protocol, annex."""

    id: Slug
    title: Words
    status: Literal["draft", "initialled", "signed", "endorsed", "adopted"]
    dated: Day
    languages: list[str] = []
    authoritative: str | None = None
    text_sha256: str | None = Field(default=None, pattern=r"^[0-9a-f]{64}$")
    source: Text
    signatures: list[Signature] = []
    remarks: list[Words] = []
    """What is disputed about the text itself: other copies, other counts of those who signed."""


class Clause(Part):
    """A stable anchor in an instrument, with our own summary."""

    id: Slug
    instrument: Slug
    under: Slug | None = None
    summary: Words


class Force(Part):
    """From when, and until when if an end is set; local times of the theatre, the end excluded."""

    since: Moment
    until: Moment | None = None
    clause: Slug


class Member(Part):
    """An actor of the register whom a party's word binds, and how sure that is."""

    actor: Slug
    standing: Standing
    since: Day | None = None
    until: Day | None = None
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
    since: Day | None = None
    until: Day | None = None
    own_acts: Literal["bound", "not_bound", "silent"] = "silent"
    """Whether its own forces owe what the parties owe; where the terms are silent, that stays open."""


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

    by: Text
    standing: Literal["claimed", "draft", "agreed", "reference"]
    precision_m: int = Field(ge=0)
    source: Text
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
    """Something promised by a date, or within a time of an event (`after`, `within_days`).

    It is kept as agreed; what fell due, and when, is worked out in `timeline.due`.
    """

    id: Slug
    clause: Slug
    summary: Words
    by: list[Slug]
    due_words: Words
    after: str | None = None
    within_days: int | None = None


class Body(Part):
    """A commission, mechanism or working group that the agreement sets up."""

    id: Slug
    clause: Slug
    name: Words
    members: list[Slug]
    since: Day | None = None


class Reading(Part):
    """An interpretation by somebody: which open points it settles, and how. What it leaves out stays open."""

    id: Slug
    name: Words
    held_by: list[str]
    source: Text
    settles: dict[str, bool] = {}


class Terms(Part):
    """One version of one agreement."""

    format: Literal["treve-terms-1"]
    agreement: Slug
    version: Text
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
    commitments: list[Commitment] = []
    bodies: list[Body] = []
    readings: list[Reading] = Field(min_length=1)
