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

import datetime as dt
import re
from contextlib import suppress
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

FIRST_YEAR, LAST_YEAR = 1000, 3000
"""What lies beyond is a slip of the pen, and calendars and clocks are not asked of it."""


def _in_reach(value: dt.date) -> None:
    if not FIRST_YEAR <= value.year <= LAST_YEAR:
        raise ValueError(f"must lie between the years {FIRST_YEAR} and {LAST_YEAR}: check the date")


def _day_as_written(value: object) -> dt.date:
    """Refuse what pydantic would take for a date out of kindness: seconds since 1970, other orders and signs."""
    day = value if isinstance(value, dt.date) and not isinstance(value, dt.datetime) else None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        with suppress(ValueError):
            day = dt.date.fromisoformat(value)
        if day is None:
            raise ValueError("must be a day of the calendar: write it as 2016-12-30")
    if day is not None:
        _in_reach(day)
        return day
    raise ValueError("must be a day: write it as 2016-12-30")


def _moment_as_written(value: object) -> dt.datetime:
    """Refuse what is not a local time to the minute or second; an offset belongs into the theatre's zone."""
    moment = value if isinstance(value, dt.datetime) and value.tzinfo is None else None
    if isinstance(value, str) and re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?", value):
        with suppress(ValueError):
            moment = dt.datetime.fromisoformat(value)
        if moment is None:
            raise ValueError("must be a time of the calendar: write it as 2016-12-30T00:00")
    if moment is not None:
        _in_reach(moment)
        return moment
    raise ValueError("must be a local time: write it as 2016-12-30T00:00, without an offset")


Day = Annotated[dt.date, BeforeValidator(_day_as_written)]
Moment = Annotated[dt.datetime, BeforeValidator(_moment_as_written)]
Text = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=4_000)]
Slug = Annotated[str, StringConstraints(pattern=r"^[a-z0-9]+(-[a-z0-9]+)*$", max_length=64)]
Standing = Literal["agreed", "claimed", "contested"]
Whom = Literal["other_parties", "civilians", "anyone"]
Plea = Literal["self_defence", "demining", "announced_exercise", "accident", "other"]


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
    """One text of the package. `belongs_to` names the instrument that an annex, protocol or addendum is part of."""

    id: Slug
    title: Words
    kind: Literal[
        "agreement", "statement", "memorandum", "protocol", "annex", "addendum", "resolution", "letter", "declaration"
    ] = "agreement"
    belongs_to: Slug | None = None
    known: Day | None = None
    """Since when its text was public, where it was confidential at first."""
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


class Member(Part):
    """An actor of the register whom a party's word binds, and how sure that is."""

    actor: Slug
    standing: Standing
    since: Day | None = None
    until: Day | None = None
    clause: Slug
    views: list[View] = []


class Accession(Part):
    """How others may join: in words, and whom the text has in mind. Who joined is a member with a `since`."""

    summary: Words
    open_to: list[Slug] = []
    until: Moment | None = None
    clause: Slug


class Party(Part):
    """A side of the agreement. Acts among the members of one party are not acts between the parties."""

    id: Slug
    name: Words
    accession: Accession | None = None
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
    """What the agreement leaves out: groups, an area, or acts. `views` says who sees it how.

    `acts` are kinds (demining, an exercise that was announced) that are taken out by what they are. `pleas` are what
    somebody must claim and show, such as self-defence: the program never assumes one; people's explanations name it.
    """

    id: Slug
    actors: list[Slug] = []
    zone: Slug | None = None
    acts: list[str] = []
    pleas: list[Plea] = []
    since: Day | None = None
    until: Day | None = None
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


Position = tuple[float, float]
"""[longitude, latitude] in degrees, WGS 84."""


class Derived(Part):
    """A shape that follows from other zones' shapes; exactly one of the three ways.

    `within_m` of `around`: the buffer of a line, or of an area and what lies about it.
    `half_of_m` of `around`: the same with half of a width that each side gives its half of.
    `between`: what lies between two lines, their ends joined by straight lines.
    `side` keeps the left or the right of a line, looking along it; `inside` keeps what lies in another zone.
    A competing geometry of the source makes a competing derived one; its precision is the source's.
    """

    around: Slug | None = None
    within_m: int | None = Field(default=None, gt=0, le=1_000_000)
    half_of_m: int | None = Field(default=None, gt=0, le=2_000_000)
    between: tuple[Slug, Slug] | None = None
    side: Literal["both", "left", "right"] = "both"
    inside: Slug | None = None


class Geometry(Part):
    """One shape of a zone, by one author: `rings`, a `line`, or `derived`, exactly one. Several may stand side by side.

    A zone whose geometries are lines holds no place itself; others are derived from it.
    """

    id: Slug | None = None
    """Asked for where several compete and a reading may choose."""
    by: Text
    standing: Literal["claimed", "draft", "agreed", "reference"]
    precision_m: int = Field(ge=0)
    source: Text
    since: Moment | None = None
    until: Moment | None = None
    rings: list[list[Position]] = []
    """Closed or open rings, holes not supported; several are a zone of several parts."""
    line: list[Position] = []
    derived: Derived | None = None


class Zone(Part):
    """A zone is always words; names that it is whole of, shapes and a reckoning are added where they exist."""

    id: Slug
    definition: Words
    clause: Slug
    part_of: Slug | None = None
    """The zone that this one is a part of, or that it belongs to (an area, its security zone, its line)."""
    whole_of: list[str] = []
    """Names of countries or provinces as datasets write them: a place known only as that name lies inside."""
    parts_of: list[str] = []
    """Names of provinces of which the zone takes "certain parts": a place elsewhere lies outside of an undrawn zone."""
    to_be_drawn: Text | None = None
    """The commitment by which somebody was to draw it."""
    geometries: list[Geometry] = []
    reckoned: Near | None = None


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
