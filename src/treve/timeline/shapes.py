"""What goes through this room: what one source tells (`Telling`), and the plain rows that come out.

A **telling** is one source's words about one happening: a span of an article, a clause of an agreement, an incident. A
**happening** is the tellings that speak of the same thing; every telling belongs to exactly one. Nothing is decided
between sources: what they say differently stays beside, as `conflicts`.

Days are civil, inclusive, ISO in rows. A day that the source did not give is `None`; where the year or the day was
worked out from the date of the document, `inferred` says so and `inferred_part` says which of them.
"""

import datetime as dt
from typing import Literal, TypedDict

import msgspec

State = Literal["scheduled", "held", "postponed", "cancelled", "disputed"]
"""`scheduled`: announced, and not known to have happened. `held`: told as having happened. `postponed`: put off, with
or without a new date. `cancelled`: told as not having happened, or as never to happen. `disputed`: of a happening
alone, where one source says held and another cancelled."""

What = Literal[
    "call",
    "meeting",
    "round",
    "press_conference",
    "interview",
    "announcement",
    "agreement",
    "signature",
    "suspension",
    "resumption",
    "mechanism",
    "ceasefire",
    "withdrawal",
    "exchange_of_detainees",
    "aid",
    "appointment",
    "resignation",
    "investigation",
    "deadline",
    "pledge",
    "incident",
    "other",
]

Phase = Literal["begins", "extended", "ends"]
"""Of a ceasefire: which of its moments is meant."""

InferredPart = Literal["year", "day", "date"]
"""`year`: day and month are written. `day`: only a weekday or "yesterday" is. `date`: nothing is; it is the document's,
or that of the same statement elsewhere."""

Standing = Literal["met", "met_late", "late", "undecided", "waiting", "unsaid", "lapsed"]
"""Of a commitment, without asking on which day: `met`, `met_late` and `late` only where a source says so; `undecided`:
it has a day, and nobody says, or readings differ; `waiting`: its time begins with an event that is not known to have
happened; `lapsed`: that event is told not to have come; `unsaid`: the terms name no time. On a day: `due`."""


class Telling(msgspec.Struct, frozen=True):
    """One source's words about one happening.

    `id` follows from what it rests on, so it stays the same whatever else is taken in. `kin` is equal for tellings
    that are not independent: one outlet, or one passage copied. `people` are those of `parties` who are persons.
    `was` is the day from which something was put off.
    """

    id: str
    what: str
    text: str
    earliest: dt.date | None
    latest: dt.date | None
    state: State
    parties: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    place: str | None = None
    number: int | None = None
    phase: str | None = None
    was: tuple[dt.date, dt.date] | None = None
    inferred_part: str | None = None
    date_words: str | None = None
    date_source: str | None = None
    document: str | None = None
    outlet: str | None = None
    language: str | None = None
    start: int | None = None
    end: int | None = None
    one_side: str | None = None
    kin: str = ""
    agreement: str | None = None
    version: str | None = None
    clause: str | None = None
    commitment: str | None = None
    incident: str | None = None
    independent_sources: int = 1
    denied_by: tuple[str, ...] = ()
    text_fr: str | None = None
    deadline_fr: str | None = None
    status: str | None = None
    condition: str | None = None
    deadline: str | None = None
    due: tuple[dt.date, dt.date] | None = None
    waiting_for: str | None = None
    standing: str | None = None
    to: str | None = None
    of_another: str | None = None
    levels: tuple[str, ...] = ()
    delegations: tuple["Present", ...] = ()


class Present(msgspec.Struct, frozen=True):
    """What a source tells of one side at a meeting: `how` is joined, absent, refused or left; `head` who led it."""

    who: str
    how: str
    head: str | None
    start: int
    end: int


class DelegationRow(TypedDict):
    """A side at a meeting, with the telling that says so and its words in the raw file; sides may come twice."""

    who: str
    how: str
    head: str | None
    source: str
    document: str | None
    start: int
    end: int


class SourceRow(TypedDict):
    """One telling, as it stands in `sources` of a happening.

    `kind` is `article` (then document, outlet, language, start, end in code points of the raw file, end exclusive, and
    one_side: the only speaker heard in the article, or null), `agreement` (agreement, version, clause) or `incident`.
    `status`: how far a pledge goes in the words of this source.
    """

    id: str
    kind: str
    text: str
    earliest: str | None
    latest: str | None
    state: str
    document: str | None
    outlet: str | None
    language: str | None
    start: int | None
    end: int | None
    one_side: str | None
    agreement: str | None
    version: str | None
    clause: str | None
    incident: str | None
    status: str | None


class ValueRow(TypedDict):
    """One of several things that sources say: `value` as text, and the ids of the sources that say it."""

    value: str
    sources: list[str]


class ConflictRow(TypedDict):
    """What sources say differently; `field` is date, place, number, count, signed or state."""

    field: str
    values: list[ValueRow]


class DateRow(TypedDict):
    """One of the days that sources give to a happening, with what they say of it there, and who they are."""

    earliest: str | None
    latest: str | None
    state: str
    sources: list[str]


class HappeningRow(TypedDict):
    """A line of the timeline.

    `id`: of its least telling; the id of each source finds it too. `earliest`, `latest`: inclusive civil days, null
    where no source gives a day. `text`: verbatim, of the best source, whose language is `language`; where that is an
    agreement, `text` and `deadline` are its words in English, `text_fr` and `deadline_fr` those in French. `parties`:
    names as written, one form for each; `actors`: ids of the register, where it knows them. `scheduled`: whether
    `state` is `scheduled`. `dates`: every day that sources give, the old and the new one of what was put off included.
    `status`, `condition`, `deadline` (words) and `due_earliest`, `due_latest` are about pledges and deadlines, else
    null; `standing`, `waiting_for` and `commitment` about deadlines of an agreement. `later`: of a pledge, the
    happening that its own words tell of; `to`: whom it was made to, as written; `of_another`: whom it speaks of, where
    that is somebody else than who speaks: then nobody is bound by it. `levels` (heads, ministers, military, experts,
    envoys) and `delegations`: of calls, meetings and rounds, as far as sources say. `independent_sources`: copied
    passages and one outlet count once. `one_side`: the one speaker whom all its articles rest on, or null.
    """

    id: str
    earliest: str | None
    latest: str | None
    what: str
    text: str
    text_fr: str | None
    language: str | None
    parties: list[str]
    actors: list[str]
    place: str | None
    number: int | None
    phase: str | None
    state: str
    scheduled: bool
    inferred: bool
    inferred_part: str | None
    date_words: str | None
    date_source: str | None
    dates: list[DateRow]
    status: str | None
    condition: str | None
    deadline: str | None
    deadline_fr: str | None
    due_earliest: str | None
    due_latest: str | None
    standing: str | None
    waiting_for: str | None
    commitment: str | None
    later: str | None
    sources: list[SourceRow]
    independent_sources: int
    one_side: str | None
    conflicts: list[ConflictRow]
    to: str | None
    of_another: str | None
    levels: list[str]
    delegations: list[DelegationRow]


class DeedRow(TypedDict):
    """A line of "words and deeds": one thing that a party said or did, or a count of findings of one day.

    Which party: `agreement`, `version`, `party` (its id in the agreement, or the register id of a guarantor), `name_en`
    and `name_fr`, `role` (`party` or `guarantor`), `order` (place in the agreement's own order, never a rank).

    `side` is `words` or `deeds`; `what`:

    * words: `statement`, `denial` (its words are what is denied) or `pledge` (then `status`, `condition`, `deadline`);
      `speaker` as named, `decided`: how the register ties the speaker to the party (`name`, `role`, `metonym`,
      `office`); `cue`: the words that report it where they are negated ("n'a pas exclu"), without which the text would
      say more than was said;
    * deeds: `attended` (a call, meeting or round held), `suspended`, `resumed`, `signed`, `withdrew`, `exchanged`,
      `delivered`, `set_up` (a mechanism), `commitment` (then `standing` and `deadline`), `findings` (then
      `reading`, `verdict`, `count` and `incidents`, the ids of the first fifty).

    `happening` and `incidents` lead to the lines of the timeline and to incidents; `document`, `start`, `end` to the
    article. A count of findings says "apparent" and stands beside `effort`, which is null: how hard anyone looked is
    not known party by party, so no party is ranked by it. `version`: of counts, the one under which they were found.
    """

    agreement: str
    version: str
    party: str
    name_en: str
    name_fr: str
    role: str
    order: int
    side: str
    what: str
    kind: str | None
    earliest: str | None
    latest: str | None
    text: str | None
    language: str | None
    speaker: str | None
    decided: str | None
    cue: str | None
    status: str | None
    condition: str | None
    deadline: str | None
    standing: str | None
    happening: str | None
    document: str | None
    outlet: str | None
    start: int | None
    end: int | None
    one_side: str | None
    reading: str | None
    verdict: str | None
    count: int | None
    incidents: list[str]
    effort: None
