"""The rows of the cooperation tracker: who met whom, who took part, which bodies there are, what is planned.

One flat shape for all four sections, so that they go into one export; what a section does not have is null or empty.
"""

from typing import Literal, TypedDict

from treve.timeline.shapes import DelegationRow

Section = Literal["contact", "participation", "body", "plan"]
SECTIONS: tuple[Section, ...] = ("contact", "participation", "body", "plan")

Flag = Literal["agreed_not_begun", "lapsed", "passed_untold"]
FLAGS: tuple[Flag, ...] = ("agreed_not_begun", "lapsed", "passed_untold")
"""`agreed_not_begun`: agreed, and nobody tells of a beginning. `lapsed`: told, by a source or by the text, to have
become void, or called off. `passed_untold`: its day has passed, and nobody says what came of it; that is no breach."""

KnownTo = Literal["day", "days", "longer", "none"]


class CourseRow(TypedDict):
    """One step of a meeting: announced for a day, put off, held, called off; and how many sources say so."""

    state: str
    earliest: str | None
    latest: str | None
    sources: int


class TrackRow(TypedDict):
    """One line of the tracker.

    `section`: contact (a call, meeting or round), participation (somebody suspended their part, and took it up again),
    body (a working group, commission or centre) or plan (a commitment or pledge with who answers for it, and by when).
    `known_to`: how closely its day is known. `state`: of a contact as in the timeline; of participation `suspended` or
    `resumed`; of a body `decided`, `met` or `set_up`; of a plan the status of the pledge, or how the commitment stands.
    `responsible`: who answers for it, as named. `bodies`: keys of bodies that met, or that a plan is of. `met`: of a
    body, the contacts in which it sat. `topics`: ids of the register, theatres of agreements among them.
    `happenings`: lines of the timeline behind it. `refs`: pledge or commitment.
    """

    section: str
    id: str
    what: str
    number: int | None
    text: str
    text_fr: str | None
    language: str | None
    state: str
    earliest: str | None
    latest: str | None
    known_to: str
    course: list[CourseRow]
    levels: list[str]
    place: str | None
    parties: list[str]
    actors: list[str]
    delegations: list[DelegationRow]
    bodies: list[str]
    met: list[str]
    members: list[str]
    mandate: list[str]
    mandate_fr: list[str]
    responsible: list[str]
    to: str | None
    condition: str | None
    deadline: str | None
    deadline_fr: str | None
    due_earliest: str | None
    due_latest: str | None
    flags: list[str]
    topics: list[str]
    agreement: str | None
    version: str | None
    clause: str | None
    documents: list[str]
    happenings: list[str]
    refs: list[str]
    conflicts: list[str]
    one_side: str | None
    on: str
