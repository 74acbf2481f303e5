"""What the terms say of one actor, one rule and one reading.

Findings ask three questions here: when is the agreement in force, does an exclusion hold under this reading, and
what is an actor to it. Each answer is a `Point`: a chance in parts per million, whether the matter is settled, and
the name and clause of the point, for the reasons.
"""

import datetime as dt
import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.base.time import Interval, zone_of
from treve.terms.model import Choice, Exclusion, Force, Protected, Reading, Rule, Standing, Terms


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


class Spell(NamedTuple):
    """A time in force, and the point that it hangs on: `force:ID` is one of several, `renewal:ID` is added to it."""

    interval: Interval
    chance_ppm: int
    open: bool
    point: str


class Halt(NamedTuple):
    """A time in which a rule did not bind those in `who` (empty: nobody), and the point that it hangs on."""

    interval: Interval
    chance_ppm: int
    open: bool
    point: str
    who: tuple[str, ...]


def second(local: dt.datetime, terms: Terms) -> int:
    """Return the UTC second of a local time of the theatre."""
    return int(local.replace(tzinfo=zone_of(terms.theatre.zone)).timestamp())


def force_interval(terms: Terms) -> Interval:
    """Return the widest time in which the agreement can be in force, whichever of its beginnings and ends is right."""
    spells = [_interval(terms, one.since, one.until) for one in (*force_choices(terms), *terms.in_force.renewals)]
    return Interval(min(one.start_s for one in spells), max(one.end_s for one in spells))


def force_intervals(terms: Terms, reading: Reading, weights: Weights) -> list[Spell]:
    """Return when the agreement is in force under a reading.

    The spells named `force:ID` are a set of which one holds: their chances add up to a whole. Each renewal is added to
    it with a chance of its own. What a reading rules out has the chance 0 and stays listed.
    """
    choices = force_choices(terms)
    points = weigh_set([(f"force:{one.id}", standing_of(one), one.clause) for one in choices], reading, weights)
    found = [
        Spell(_interval(terms, one.since, one.until), point.chance_ppm, point.open, point.name)
        for one, point in zip(choices, points, strict=True)
    ]
    for renewal in terms.in_force.renewals:
        point = weigh(f"renewal:{renewal.id}", renewal.standing, renewal.clause, reading, weights)
        interval = _interval(terms, renewal.since, renewal.until)
        found.append(Spell(interval, point.chance_ppm, point.open, point.name))
    return found


def suspensions(terms: Terms, rule: Rule, reading: Reading, weights: Weights) -> list[Halt]:
    """Return when a rule did not bind, for whom, and how sure that is; each hangs on a point of its own."""
    found = []
    for one in terms.in_force.suspensions:
        if one.rules and rule.id not in one.rules:
            continue
        point = weigh(f"suspension:{one.id}", one.standing, one.clause, reading, weights)
        interval = _interval(terms, one.since, one.until)
        found.append(Halt(interval, point.chance_ppm, point.open, point.name, tuple(one.who)))
    return found


def force_choices(terms: Terms) -> list[Force | Choice]:
    """Return the beginnings and ends of which one is right: that of `in_force`, then its `choices`."""
    return [terms.in_force, *terms.in_force.choices]


def standing_of(one: Force | Choice) -> Standing:
    """Return the standing of a beginning: a choice beside the first is what somebody says, a claim."""
    return one.standing if isinstance(one, Force) else "claimed"


def _interval(terms: Terms, since: dt.datetime, until: dt.datetime | None) -> Interval:
    """Return local times as seconds; what has no end runs on for a thousand years."""
    end = until or since.replace(year=min(since.year + 1_000, dt.MAXYEAR - 1), day=min(since.day, 28))
    return Interval(second(since, terms), second(end, terms))


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


def weigh_set(members: Sequence[tuple[str, Standing, str]], reading: Reading, weights: Weights) -> tuple[Point, ...]:
    """Return the points of a set, of which exactly one holds; their chances add up to a whole.

    * A member that the reading settles as true holds, and no other does.
    * Those that it settles as false do not hold; what follows is asked of the rest.
    * A single one that is left holds.
    * One that is agreed holds where all others are only claimed: nobody denies it.
    * Else the chance is shared evenly among the rest, and each of them is open.

    A set of one member is no choice: it is weighed by its own standing, and where that is not agreed, nothing may hold.
    If a reading settles all as false, nothing holds.

    Args:
        members: name, standing and clause of each.
        reading: what may settle them.
        weights: for a set of one.
    """
    if len(members) == 1:
        return (weigh(*members[0], reading, weights),)
    left = [name for name, _, _ in members if reading.settles.get(name) is not False]
    true = [name for name in left if reading.settles.get(name)]
    standing = {name: standing for name, standing, _ in members}
    agreed = [name for name in left if standing[name] == "agreed"]
    if true:
        sure = true[:1]
    elif len(left) == 1:
        sure = left
    elif len(agreed) == 1 and all(standing[name] == "claimed" for name in left if name not in agreed):
        sure = agreed
    else:
        sure = []
    chances = dict.fromkeys(sure, PPM) if sure else _evenly(left)
    is_open = not sure and len(left) > 1
    return tuple(
        Point(name, chances.get(name, 0), is_open and name in chances, standing, clause)
        for name, standing, clause in members
    )


def _evenly(names: Sequence[str]) -> dict[str, int]:
    """Return a whole shared among names; what cannot be shared goes to the first."""
    if not names:
        return {}
    share, rest = divmod(PPM, len(names))
    return {name: share + (rest if k == 0 else 0) for k, name in enumerate(names)}


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
