"""What people say of what was computed: judgements, allegations, editions.

A person never changes a result. A **judgement** says, in the name of a body, something of a finding, an incident or an
allegation: that it is adopted, disputed, verified, attributed, confirmed. It stands until the same body says
otherwise of the same thing; taking it back is a judgement too ("withdraw"). It names its incident by one member's
report, so that it follows that report wherever later reports and merges carry it, and it keeps what was found at that
moment, so that "adopted, and since then computed otherwise" shows.

An **allegation** is what a guarantor or party registers against somebody: an act, or a tally for a day or an
interval. It is no report and no incident, and no count is ever made of several.

An **edition** fixes a state of the log that was published or will be cited.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Annotated, Literal, NamedTuple, get_args

import msgspec

from treve.base.ids import ID_DIGITS, digest
from treve.base.time import zone_of

About = Literal["finding", "incident", "allegation"]
Act = Literal[
    "propose", "adopt", "reject", "dispute", "explain", "accept", "refuse",
    "review", "attribute", "confirm", "deny", "withdraw",
]  # fmt: skip
Plea = Literal["exercise", "demining", "self_defence", "accident", "other"]
Verification = Literal[
    "reported", "screened", "corroborated", "verified", "investigated", "unconfirmed", "undetermined", "refuted",
    "withdrawn",
]  # fmt: skip
Attribution = Literal["alleged", "assessed", "attributed", "accepted", "disputed", "not_mandated"]

PLEAS: tuple[Plea, ...] = get_args(Plea)
VERIFICATIONS: tuple[Verification, ...] = get_args(Verification)
ATTRIBUTIONS: tuple[Attribution, ...] = get_args(Attribution)

ACTS: Mapping[About, frozenset[str]] = {
    "finding": frozenset({"propose", "adopt", "reject", "dispute", "explain", "accept", "refuse", "withdraw"}),
    "incident": frozenset({"review", "attribute", "withdraw"}),
    "allegation": frozenset({"confirm", "deny", "withdraw"}),
}
LINES: Mapping[str, str] = {
    "propose": "position", "adopt": "position", "reject": "position", "dispute": "position",
    "explain": "plea", "accept": "answer", "refuse": "answer",
    "review": "review", "attribute": "attribution", "confirm": "word", "deny": "word",
}  # fmt: skip
"""On which line a body speaks: what it says on one replaces what it said before on the same, and on no other."""

_Id = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)]
_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$", max_length=10)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=8_000)]
_Count = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]
_Ppm = Annotated[int, msgspec.Meta(ge=0, le=1_000_000)]


class Found(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What was found under one reading when the judgement was made; `digest` is of the whole finding, reasons too."""

    reading: _Name
    verdict: _Name
    probability_ppm: _Ppm | None
    digest: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{32}$", max_length=32)]


class Judgement(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a body says of a finding, an incident or an allegation.

    `of`: the id of a report (any member of the incident), or of an allegation. `body`: in whose name; the envelope says
    which person wrote it. `on`: the civil day on which the body said so, where that is not the day of the entry.
    `agreement` and `version`: of a finding; without `reading`, under all readings. `plea`: what an explanation pleads.
    `answers`: the body whose explanation is accepted or refused; all of them if it is `None`. `says`: the state of a
    review or an attribution; of a withdrawal, the line that is taken back (all lines if it is `None`). `whom`: to
    whom an incident is attributed. `withheld`: it rests on reports that not all see to whom it was released.
    """

    about: About
    act: Act
    of: _Id
    body: _Name
    why: _Words | None = None
    on: _Day | None = None
    agreement: _Name | None = None
    version: _Name | None = None
    reading: _Name | None = None
    plea: Plea | None = None
    answers: _Name | None = None
    says: _Name | None = None
    whom: _Name | None = None
    share_ppm: _Ppm | None = None
    found: tuple[Found, ...] = ()
    withheld: bool = False

    def __post_init__(self) -> None:
        """Refuse what says two things or nothing.

        Raises:
            ValueError: the act is none of what it is about, or what it needs is missing.
        """
        if self.act not in ACTS[self.about]:
            raise ValueError(f"nobody can {self.act} an {self.about}")
        if self.about == "finding" and not (self.agreement and self.version):
            raise ValueError("a judgement on a finding names agreement and version")
        if self.about != "finding" and (self.agreement or self.version or self.reading or self.found):
            raise ValueError("only a judgement on a finding names agreement, version, reading and what was found")
        if (self.plea is not None) != (self.act == "explain"):
            raise ValueError("an explanation, and nothing else, has a plea")
        allowed = {"review": VERIFICATIONS, "attribute": ATTRIBUTIONS, "withdraw": (None, *sorted(set(LINES.values())))}
        if self.says not in allowed.get(self.act, (None,)):
            raise ValueError(f"{self.says!r} is nothing that this act says")
        if (self.share_ppm is not None) != (self.says == "assessed"):
            raise ValueError("an assessed attribution, and nothing else, has a probability")
        if self.on is not None:
            dt.date.fromisoformat(self.on)
        if self.act == "attribute" and self.whom is None and self.says != "not_mandated":
            raise ValueError("an attribution names somebody")

    @property
    def line(self) -> str | None:
        """The line on which it speaks; `None` for a withdrawal of all."""
        return self.says if self.act == "withdraw" else LINES[self.act]


class Allegation(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a guarantor or party registered against somebody, for a day or an interval of civil days.

    `count`: how many acts it registered, `None` where it alleges one act in words. `kind` is a kind of act of the
    register, where one is given; `place` and `text` are the registrar's words.
    """

    allegation: _Id
    by: _Name
    against: _Name
    earliest: _Day
    latest: _Day
    zone: _Name | None = None
    count: _Count | None = None
    kind: _Name | None = None
    place: _Words | None = None
    text: _Words | None = None
    agreement: _Name | None = None
    native_id: _Name | None = None

    def __post_init__(self) -> None:
        """Refuse days and zones that do not exist, and an interval that ends before it begins.

        Raises:
            ValueError: it is such.
        """
        if dt.date.fromisoformat(self.latest) < dt.date.fromisoformat(self.earliest):
            raise ValueError("the last day lies before the first")
        if self.zone is not None:
            zone_of(self.zone)


class Edition(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A state of the log that is published or cited.

    `size` and `root`: of the log. `audience`: for whom it was derived. `digests`: SHA-256 of each export (jsonl,
    English). `parameters`, `registers`: SHA-256 of the texts that stood. `software`: versions of what worked it out.
    `erased`: how many records had been erased by then.
    """

    name: _Name
    size: _Count
    root: Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
    audience: _Name
    digests: dict[str, str]
    parameters: dict[str, str]
    registers: dict[str, str]
    agreements: dict[str, str]
    software: dict[str, str]
    erased: _Count = 0


class Spoken(NamedTuple):
    """A judgement as it stands in the log: entry and position, who wrote it, and the clock of the entry."""

    judgement: Judgement
    entry: int
    position: int
    person: str
    stated_at: str

    @property
    def day(self) -> str:
        """The civil day on which the body said so, else the UTC day of the entry."""
        return self.judgement.on or self.stated_at[:10]


class Registered(NamedTuple):
    """An allegation as it stands in the log."""

    allegation: Allegation
    entry: int
    position: int
    person: str
    stated_at: str


def allegation_id(by: str, native_id: str | None, told: str) -> str:
    """Return the id of an allegation: of the registrar's own number, else of all that it says."""
    part = f"number {native_id}" if native_id is not None else f"words {told}"
    return digest("treve allegation", by.encode(), part.encode()).hex()[:ID_DIGITS]
