"""The rows of pledges over time: one pledge, its statings, and what moved it, each move with what it rests on.

The ladder: wished, declared, agreed, acted_on; then kept, broken, lapsed, suspended, resumed or refused. A wish is no
pledge, a pledge no agreement, an agreement no action. Nothing is kept or broken because the program thinks so: `kept`
needs a source, `lapsed` one or a day that has passed without a word; `broken` needs one as well, or a finding, with the
reading under which it is one and whether it is adopted, of an incident that the mechanism attributed to who promised.
What its author took back has `lapsed`, too; what is put off without a day is `suspended`, with one it is stated again.
"""

from typing import Literal, TypedDict

PledgeStatus = Literal[
    "wished", "declared", "agreed", "acted_on", "kept", "broken", "lapsed", "suspended", "resumed", "refused"
]
LADDER: tuple[PledgeStatus, ...] = (
    "wished", "declared", "agreed", "acted_on", "suspended", "resumed", "kept", "broken", "lapsed", "refused",
)  # fmt: skip
"""In the order in which moves of one day are told."""


class StatingRow(TypedDict):
    """One time that a pledge was stated: by whom, when, in which words of which article."""

    happening: str
    who: list[str]
    earliest: str | None
    latest: str | None
    status: str
    text: str
    language: str | None
    document: str | None
    outlet: str | None
    start: int | None
    end: int | None


class MoveRow(TypedDict):
    """What brought a pledge where it stands, and what says so.

    `by`: `statement` (its own words, or those in which an article tells what became of it; then document, start, end),
    `happening` (a meeting, withdrawal and so on: `ref` is its id), `deadline` (its day passed and nobody tells of a
    deed: `lapsed`), `agreement` (agreement, version, clause; `ref` its commitment), `word` (somebody's word on a
    commitment, `who`), or `incident` (`ref`; `readings`: those under which it is a violation; `finding`: adopted or
    apparent).
    """

    status: str
    earliest: str | None
    latest: str | None
    by: str
    ref: str
    text: str
    text_fr: str | None
    language: str | None
    document: str | None
    start: int | None
    end: int | None
    agreement: str | None
    version: str | None
    clause: str | None
    who: str | None
    readings: list[str]
    finding: str | None


class BesideRow(TypedDict):
    """Incidents since the pledge in which one who promised is a side, whoever did it: at least and at most so many.

    `least` are apparent violations under the reading, `most` those that are undetermined on top, `adopted` those of the
    first that a body adopted.
    """

    agreement: str
    version: str
    reading: str
    least: int
    most: int
    adopted: int


class PledgeRow(TypedDict):
    """One pledge. `who`, `to`: names as written. `of_another`: whom it speaks of; such words bind nobody.

    `status` is that of the last move, `stated` the farthest that its own words went. `topics`: ids of the register.
    """

    id: str
    who: list[str]
    actors: list[str]
    to: str | None
    of_another: str | None
    text: str
    language: str | None
    condition: str | None
    deadline: str | None
    due_earliest: str | None
    due_latest: str | None
    due_stands: str
    stated: str
    status: str
    earliest: str | None
    latest: str | None
    topics: list[str]
    statings: list[StatingRow]
    moves: list[MoveRow]
    beside: list[BesideRow]
    one_side: str | None
    on: str
