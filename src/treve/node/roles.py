"""Who does what a command does, and whether a role of theirs lets them.

A person is named by the key that signs (`--signed-by`), by the command (`--person`), or in the settings. Whoever is so
named does no more than a role of theirs allows, and the entry says who it was. The operator, who is no member, keeps
the machine and could do it all without us (ADR 11): the entry then says "operator", and only what cannot be undone, an
erasure, wants a person with the role all the same.
"""

from contextvars import ContextVar
from pathlib import Path

from treve.base.errors import Refused
from treve.node.centre import Centre
from treve.node.settings import PERSON as OPERATOR
from treve.node.settings import read_settings
from treve.node.sight import members_of
from treve.release.members import MAY, OF_OWN_WORD

BY: ContextVar[str | None] = ContextVar("by", default=None)
"""The person whom somebody has named for what a command does: set by the door, for what it runs."""

ONLY_BY_ROLE = frozenset({"erase"})
"""Deeds that the operator does not do either, once people have roles."""


def named(path: Path) -> str:
    """Return who is named for what is done in a centre: by the command, else in its settings."""
    return BY.get() or read_settings(path).person


def acting(centre: Centre, deed: str) -> str:
    """Return who does a deed in an opened centre, once a role lets them.

    Raises:
        Refused: they have no such role, or one person is named and another's key signs.
    """
    person = named(centre.path)
    own = centre.signs_for
    if own is not None and BY.get() not in (None, own):
        what = f"The key that signs is that of {own}, and {person} is named."
        raise Refused(what, where="--person", remedy="Leave --person away: who signs does it.")
    require(centre, person, deed)
    return own or person


def require(centre: Centre, person: str, deed: str) -> None:
    """Refuse a person who has no role for a deed; before anybody has one, everybody may do all.

    Raises:
        Refused: the person is no member, or has no such role.
    """
    members = members_of(centre)
    if members.is_empty:
        return
    own = centre.signs_for
    person = own or person
    if own is None and person == OPERATOR and deed not in ONLY_BY_ROLE:
        return
    if not members.may(person, deed):
        needed = " or ".join(sorted(MAY[deed])) + (f" of {members.own}" if deed not in OF_OWN_WORD else "")
        remedy = "Let a person who has it do it: by their own key (--signed-by), or named by --person or the settings."
        raise Refused(f"{person!r} has not the role to do this: it takes {needed}.", remedy=remedy)
