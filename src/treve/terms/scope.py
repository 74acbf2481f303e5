"""What the terms say of one actor, one rule and one reading.

Findings ask three questions here: when is the agreement in force, does an exclusion hold under this reading, and
what is an actor to it. Each answer is a `Point`: a chance in parts per million, whether the matter is settled, and
the name and clause of the point, for the reasons.
"""

import datetime as dt
import re
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.base.time import Interval, zone_of
from treve.terms.model import Exclusion, Protected, Reading, Rule, Standing, Terms


class Weights(NamedTuple):
    """How likely a point that nobody settled is reckoned to hold; parts per million."""

    claimed_ppm: int = 700_000
    contested_ppm: int = 500_000


class Point(NamedTuple):
    """Whether something holds under a reading. `open` means that it may go either way, whatever the chance."""

    name: str
    chance_ppm: int
    open: bool
    standing: Standing
    clause: str


class Membership(NamedTuple):
    """An actor's place on a side, with the point that it hangs on."""

    party: str
    point: Point


def force_interval(terms: Terms) -> Interval:
    """Return when the agreement is in force; an agreement without an end runs on for a thousand years."""
    zone = zone_of(terms.theatre.zone)
    since = terms.in_force.since.replace(tzinfo=zone)
    until = terms.in_force.until
    end = until.replace(tzinfo=zone) if until else since.replace(year=since.year + 1_000)
    return Interval(int(since.timestamp()), int(end.timestamp()))


def version_order(version: str) -> tuple[tuple[int, int, str], ...]:
    """Return what versions are sorted by: runs of digits as numbers, the rest as it is written.

    >>> sorted(["10", "9", "1.10", "1.9", "1.9-draft"], key=version_order)
    ['1.9', '1.9-draft', '1.10', '9', '10']
    """
    runs = re.findall(r"[0-9]+|[^0-9]+", version)
    return tuple((0, int(run), "") if run[0].isdigit() else (1, 0, run) for run in runs)


def weigh(name: str, standing: Standing, clause: str, reading: Reading, weights: Weights) -> Point:
    """Return a point as the reading settles it, or open with the weight of its standing.

    A reading's word goes before the standing: "agreed" by all but this reader is still denied in its eyes.
    """
    if name in reading.settles:
        return Point(name, PPM if reading.settles[name] else 0, False, standing, clause)
    if standing == "agreed":
        return Point(name, PPM, False, standing, clause)
    chance = weights.claimed_ppm if standing == "claimed" else weights.contested_ppm
    return Point(name, chance, True, standing, clause)


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
    found: dict[str, tuple[Standing, str]] = {}

    def add(name: str, standing: Standing, clause: str) -> None:
        if name not in found or found[name][0] == "agreed":
            found[name] = (standing, clause)

    for party in terms.parties:
        for member in party.members:
            add(f"member:{party.id}/{member.actor}", member.standing, member.clause)
    for one in terms.exclusions:
        add(f"exclusion:{one.id}", one.standing, one.clause)
        if one.actors:
            add(f"joint:{one.id}", "contested", one.clause)
    for guarantor in terms.guarantors:
        silent = guarantor.own_acts == "silent"
        add(f"own_acts:{guarantor.actor}", "contested" if silent else "agreed", guarantor.clause)
    for rule in terms.rules:
        for protected in rule.protects:
            add(f"protects:{rule.id}/{protected.whom}", protected.standing, rule.clause)
    return found


def open_points(terms: Terms, reading: Reading, weights: Weights | None = None) -> list[Point]:
    """Return the points that stay open under a reading, in the order of the file."""
    found = [
        weigh(name, standing, clause, reading, weights or Weights())
        for name, (standing, clause) in points(terms).items()
    ]
    return [point for point in found if point.open]
