"""What a person may say of a finding, and in whose name: the same as `judge` asks, before anything is written.

`judge` refuses; this says beforehand what it would not refuse, so that a page offers nothing else.
"""

from typing import NamedTuple, get_args

from treve.entries.judgement import ACTS, Act
from treve.node.judge import DECIDING, deed_of
from treve.release.members import Members
from treve.terms.model import Terms


class Offer(NamedTuple):
    """An act with the bodies in whose name a person may do it, sorted."""

    act: Act
    bodies: tuple[str, ...]


def sayable(members: Members, person: str, terms: Terms) -> tuple[Offer, ...]:
    """Return what a person may say of a finding under these terms; nothing for who is no member.

    A person of the organisation that keeps the centre passes on what bodies and parties say; one of another
    organisation speaks for that one alone.
    """
    own = members.people.get(person)
    if own is None:
        return ()
    bodies = {one.id for one in terms.bodies}
    missions = {one.id for one in members.organisations.values() if one.kind == "mission"}
    others = {one.id for one in terms.parties} | {one.actor for one in terms.guarantors} | set(members.organisations)
    speaks_for = bodies | others if own.organisation == members.own else {own.organisation}
    found = []
    for act in (each for each in get_args(Act) if each in ACTS["finding"]):
        known = bodies | missions if act in DECIDING else bodies | others
        may = sorted(
            body for body in known & speaks_for if members.may(person, deed_of(act, None, body, members))
        )  # fmt: skip
        if may:
            found.append(Offer(act, tuple(may)))
    return tuple(found)
