"""What people say of statements: confirmed, corrected, never said, missed by the reader, the same as another or not.

A **review of a statement** is an entry, in the name of a body. It names the statement by the hash of its document and
by a span of the raw file, in code points, so that it is found again whatever version of the reader reads the article.
It holds no word of the article: the words are in the document, and whoever may not see that sees nothing of this.

What a body says of one statement is laid on lines: whether it was said at all, each field that it corrects, and each
other statement that it is or is not the same as. The last word of a body on a line stands.
"""

import datetime as dt
from typing import Annotated, Any, Literal, NamedTuple, get_args

import msgspec

ReviewAct = Literal["confirm", "correct", "reject", "add", "same", "different", "withdraw"]
PledgeStatus = Literal["none", "wished", "declared", "agreed", "acted_on", "suspended", "refused"]
"""`none`: the words commit nobody."""

ACTS: tuple[ReviewAct, ...] = get_args(ReviewAct)
STATUSES: tuple[PledgeStatus, ...] = get_args(PledgeStatus)

PAIRING: frozenset[ReviewAct] = frozenset({"same", "different"})
_WITH_FIELDS: frozenset[ReviewAct] = frozenset({"confirm", "correct", "add"})

_Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
_Day = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\d$", max_length=10)]
_Name = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
_Words = Annotated[str, msgspec.Meta(min_length=1, max_length=8_000)]
_Point = Annotated[int, msgspec.Meta(ge=0, le=1_000_000_000)]


class Passage(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A span of a document: code points of the raw file, end exclusive."""

    document: _Hash
    start: _Point
    end: _Point

    def __post_init__(self) -> None:
        """Refuse an empty span.

        Raises:
            ValueError: it is one.
        """
        if self.end <= self.start:
            raise ValueError("a span ends behind its beginning")


class Fields(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a body says the fields of a statement are; `None` is not said.

    `speakers`: who said it, empty where nobody can be told. `start`, `end`: where its words stand. `earliest`,
    `latest`: the civil days on which it was said, inclusive. `to`: whom it was said to. `pledge`: how far it commits.
    """

    speakers: Annotated[tuple[_Name, ...], msgspec.Meta(max_length=20)] | None = None
    start: _Point | None = None
    end: _Point | None = None
    earliest: _Day | None = None
    latest: _Day | None = None
    to: _Name | None = None
    kind: Literal["direct", "indirect", "mixed"] | None = None
    cue: _Name | None = None
    negated: bool | None = None
    anonymous: bool | None = None
    pledge: PledgeStatus | None = None
    condition: _Name | None = None
    deadline: _Name | None = None

    def __post_init__(self) -> None:
        """Refuse half a span, half a date, and days that do not exist or end before they begin.

        Raises:
            ValueError: it is such.
        """
        if (self.start is None) != (self.end is None) or (self.earliest is None) != (self.latest is None):
            raise ValueError("a span and a date have a beginning and an end")
        if self.start is not None and self.end is not None and self.end <= self.start:
            raise ValueError("a span ends behind its beginning")
        days = [dt.date.fromisoformat(day) for day in (self.earliest, self.latest) if day is not None]
        if days != sorted(days):
            raise ValueError("the last day lies before the first")
        if self.pledge == "none" and (self.condition or self.deadline):
            raise ValueError("what commits nobody has no condition and no deadline")

    def lines(self) -> dict[str, Any]:
        """Return what is said, line by line: a span and a date are one line each.

        >>> Fields(speakers=("A",), start=3, end=9).lines()
        {'speakers': ('A',), 'span': (3, 9)}
        """
        found: dict[str, Any] = {}
        for name in self.__struct_fields__:
            value = getattr(self, name)
            if value is None or name in ("end", "latest"):
                continue
            if name == "start":
                found["span"] = (self.start, self.end)
            elif name == "earliest":
                found["said"] = (self.earliest, self.latest)
            else:
                found[name] = value
        return found


NOTHING = Fields()


class StatementReview(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What a body says of one statement.

    `of`: the statement, where the reader found it, or where it stands that the reader missed it. `fields`: of a
    correction or an addition what they are; of a confirmation those corrections of others which it confirms as well,
    all other fields being as they were found. `other`: of same and different, the second statement. `on`: the civil
    day on which the body said so, where that is not the day of the entry.
    """

    act: ReviewAct
    of: Passage
    body: _Name
    why: _Words | None = None
    on: _Day | None = None
    fields: Fields = NOTHING
    other: Passage | None = None

    def __post_init__(self) -> None:
        """Refuse what says two things or nothing.

        Raises:
            ValueError: the act lacks what it needs, or has what it cannot mean.
        """
        said = self.fields.lines()
        if said and self.act not in _WITH_FIELDS:
            raise ValueError(f"a review that is {self.act!r} corrects no field")
        if self.act == "correct" and not said:
            raise ValueError("a correction corrects something")
        if self.act == "add" and "speakers" not in said:
            raise ValueError("a statement that is added has a speaker, or is said to have none")
        if (self.other is not None) != (self.act in PAIRING) and self.act != "withdraw":
            raise ValueError("same and different, and nothing else, name a second statement")
        if self.other == self.of:
            raise ValueError("a statement is not compared with itself")
        if self.on is not None:
            dt.date.fromisoformat(self.on)


class Reviewed(NamedTuple):
    """A review as it stands in the log: entry and position, who wrote it, and the clock of the entry."""

    review: StatementReview
    entry: int
    position: int
    person: str
    stated_at: str

    @property
    def day(self) -> str:
        """The civil day on which the body said so, else the UTC day of the entry."""
        return self.review.on or self.stated_at[:10]
