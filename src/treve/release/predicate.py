"""The one predicate: whether an audience may see an entry that is so marked.

Every path asks it (page, API, export, report, search, count, history, error text), through the view that is derived
from what it lets pass; nothing else in the program decides about seeing. It is small so that it can be read aloud:

1. Contents are for those who have a role that reads; an administrator or auditor sees none.
2. What an organisation wrote itself, its own readers see, save what is TLP:RED to others.
3. Not marked, or marked in a way that cannot be read: nobody else.
4. TLP:CLEAR: everybody, the public too.
5. TLP:GREEN: every member organisation, or those named, if any are.
6. TLP:AMBER+STRICT: the organisations named, and those of the persons named.
7. TLP:AMBER: the same, and the clients of those organisations.
8. TLP:RED: the persons named, and nobody else.

The members are those of the register as it stands when the question is asked.
"""

from typing import NamedTuple

from treve.base.errors import Refused
from treve.release.marking import Marking
from treve.release.members import READING, Members

OPERATOR, PUBLIC = "operator", "public"


class Audience(NamedTuple):
    """Who looks: a person, an organisation (any of its readers), the public, or the operator of a node without members.

    `organisation` is `None` for the public. `person` is `None` where an organisation as a whole is meant.
    """

    who: str
    organisation: str | None
    person: str | None
    reads: bool
    is_operator: bool = False
    kind: str = "public"


class Decision(NamedTuple):
    """Whether an entry is seen, and by which rule, in words."""

    seen: bool
    why: str


def audience_of(who: str, members: Members) -> Audience:
    """Return the audience that an id names: "operator", "public", a person, or an organisation.

    Raises:
        Refused: nobody of this id is a member, or the operator is asked for where people have roles.
    """
    if who == OPERATOR and members.is_empty:
        return Audience(OPERATOR, members.own, None, reads=True, is_operator=True, kind=OPERATOR)
    if who == PUBLIC:
        return Audience(PUBLIC, None, None, reads=True)
    if who in members.people:
        person = members.people[who]
        kind = members.organisations[person.organisation].kind
        return Audience(who, person.organisation, who, reads=bool(person.roles & READING), kind=kind)
    if who in members.organisations:
        return Audience(who, who, None, reads=True, kind=members.organisations[who].kind)
    known = ", ".join(sorted((*members.organisations, *members.people, PUBLIC)))
    raise Refused(f"There is no member {who!r}.", remedy=f"One of: {known}.")


def decide(marking: Marking, author: str | None, audience: Audience, members: Members) -> Decision:
    """Return whether an audience may see what is so marked.

    Args:
        marking: as it stands, later releases of the author included.
        author: the organisation that wrote the entry; `None` where no register names one.
        audience: who looks.
        members: the register as it stands now.
    """
    if audience.is_operator:
        return Decision(True, "the operator of a centre in which nobody has a role yet")
    if not audience.reads:
        return Decision(False, "a role that does not read contents")
    if marking.label != "TLP:RED" and author is not None and audience.organisation == author:
        return Decision(True, "written by their own organisation")
    match marking.label:
        case None:
            return Decision(False, f"released to nobody: {marking.why_none}")
        case "TLP:CLEAR":
            return Decision(True, "TLP:CLEAR is for everybody")
        case "TLP:GREEN":
            if audience.organisation is None:
                return Decision(False, "TLP:GREEN is for members")
            if not marking.recipients:
                return Decision(True, "TLP:GREEN is for every member")
            return _named(marking, audience, members, clients=False)
        case "TLP:AMBER+STRICT":
            return _named(marking, audience, members, clients=False)
        case "TLP:AMBER":
            return _named(marking, audience, members, clients=True)
        case "TLP:RED":
            seen = audience.person is not None and audience.person in marking.recipients
            return Decision(seen, "named in person" if seen else "TLP:RED is for the persons named")


def _named(marking: Marking, audience: Audience, members: Members, *, clients: bool) -> Decision:
    """Whether the audience's organisation is among those named, directly, by a person of it, or as their client."""
    if audience.organisation is None:
        return Decision(False, f"{marking.label} is for those named")
    reached = {members.people[each].organisation if each in members.people else each for each in marking.recipients}
    if audience.organisation in reached:
        return Decision(True, "named among the recipients")
    one = members.organisations.get(audience.organisation)
    if clients and one is not None and reached & set(one.client_of):
        return Decision(True, "a client of an organisation that is named (TLP:AMBER)")
    return Decision(False, "not among the recipients")
