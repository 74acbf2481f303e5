"""What the terms say of one actor, one rule, one zone and one reading.

Findings ask here what an actor is to the agreement, whether an exclusion holds, whom a rule protects and which shape a
zone has. Beside it, `force` knows when it is in force, `weigh` how a point stands, `versions` which version applies.
"""

import datetime as dt
from typing import NamedTuple

from treve.base.errors import Refused
from treve.terms.force import Halt, Spell, force_interval, force_intervals, suspensions
from treve.terms.loose import like
from treve.terms.model import Exclusion, Geometry, Protected, Reading, Rule, Standing, Terms, Zone
from treve.terms.points import of_terms, outline_standing, set_of
from treve.terms.versions import BEGINNING, Tenure, in_their_time, version_order, versions_in_time
from treve.terms.weigh import Point, Weights, weigh, weigh_set

__all__ = [
    "Halt",
    "Membership",
    "Point",
    "Spell",
    "Tenure",
    "Weights",
    "exclusions_of",
    "force_interval",
    "force_intervals",
    "in_their_time",
    "memberships",
    "open_points",
    "outlines",
    "points",
    "protections",
    "reading_of",
    "suspensions",
    "version_order",
    "versions_in_time",
    "weigh",
    "weigh_set",
]
"""The questions that other rooms ask of the terms, under one roof."""


class Membership(NamedTuple):
    """An actor's place on a side, with the point that it hangs on."""

    party: str
    point: Point


def memberships(terms: Terms, actor: str, day: dt.date | None, reading: Reading, weights: Weights) -> list[Membership]:
    """Return the sides on which the terms place an actor on a day; an unknown day asks for no dates."""
    return [
        Membership(party.id, weigh(f"member:{party.id}/{actor}", member.standing, member.clause, reading, weights))
        for party in terms.parties
        for member in party.members
        if member.actor == actor
        and (day is None or (member.since or dt.date.min) <= day < (member.until or dt.date.max))
    ]


def exclusions_of(terms: Terms, rule: Rule, reading: Reading, weights: Weights) -> list[tuple[Exclusion, Point]]:
    """Return what is taken out of a rule, each with the point that it hangs on."""
    return [
        (one, weigh(f"exclusion:{one.id}", one.standing, one.clause, reading, weights))
        for one in terms.exclusions
        if one.id in rule.exceptions
    ]


def protections(rule: Rule, reading: Reading, weights: Weights) -> list[tuple[Protected, Point]]:
    """Return whom a rule protects, each with the point that it hangs on."""
    return [
        (one, weigh(f"protects:{rule.id}/{one.whom}", one.standing, rule.clause, reading, weights))
        for one in rule.protects
    ]


def points(terms: Terms) -> dict[str, tuple[Standing, str]]:
    """Return every point of the terms by name: its standing, and the clause that it rests on."""
    return of_terms(terms)


def outlines(zone: Zone, reading: Reading, weights: Weights, at: dt.datetime | None) -> list[tuple[Geometry, Point]]:
    """Return the shapes of a zone that stand at a local time (`None`: at any), each with the point it hangs on.

    They are a set of which one holds. A shape without an id hangs on a point that no reading can settle.
    """
    valid = [
        one
        for one in zone.geometries
        if at is None or ((one.since or BEGINNING) <= at and (one.until is None or at < one.until))
    ]
    members = [
        (f"outline:{zone.id}/{one.id or '?' + str(k)}", outline_standing(one.standing), zone.clause)
        for k, one in enumerate(valid)
    ]
    return list(zip(valid, weigh_set(members, reading, weights), strict=True)) if members else []


def reading_of(terms: Terms, name: str | None) -> Reading:
    """Return a reading by its id, the first one where none is named.

    Raises:
        Refused: there is no such reading.
    """
    if name is None:
        return terms.readings[0]
    known = {one.id: one for one in terms.readings}
    if name not in known:
        what = f"There is no reading `{name}`."
        raise Refused(what, remedy=f"There are {', '.join(known)}.{like(name, known)}")
    return known[name]


def open_points(terms: Terms, reading: Reading, weights: Weights | None = None) -> list[Point]:
    """Return the points that stay open under a reading, in the order of the file."""
    known, reckoned = points(terms), weights or Weights()
    sets: dict[str, list[tuple[str, Standing, str]]] = {}
    for name, (standing, clause) in known.items():
        if not name.startswith("outline:"):
            sets.setdefault(set_of(name) or name, []).append((name, standing, clause))
    weighed = {point.name: point for members in sets.values() for point in weigh_set(members, reading, reckoned)}
    for zone in terms.zones:
        # Shapes that stand at different times do not compete: each beginning is looked at by itself.
        for at in sorted({one.since or BEGINNING for one in zone.geometries}):
            for _, point in outlines(zone, reading, reckoned, at):
                if point.open or point.name not in weighed:
                    weighed[point.name] = point
    return [weighed[name] for name in known if name in weighed and weighed[name].open]
