"""When an agreement is in force under a reading, and when a rule of it stood still.

What sources tell differently is kept apart: each time is a `Spell` or a `Halt` with the point that it hangs on.
"""

import datetime as dt
from typing import NamedTuple

from treve.base.time import Interval, zone_of
from treve.terms.model import Choice, Force, Reading, Rule, Standing, Terms
from treve.terms.weigh import Weights, weigh, weigh_set


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
    """Return the widest time in which this version can be in force, whichever of its beginnings and ends is right."""
    spells = [_interval(terms, one.since, one.until) for one in (*force_choices(terms), *terms.in_force.renewals)]
    widest = Interval(min(one.start_s for one in spells), max(one.end_s for one in spells))
    return _while_it_applies(terms, widest)


def force_intervals(terms: Terms, reading: Reading, weights: Weights) -> list[Spell]:
    """Return when the agreement is in force under a reading, as long as this version of it applies.

    The spells named `force:ID` are a set of which one holds: their chances add up to a whole. Each renewal is added to
    it with a chance of its own. What a reading rules out has the chance 0 and stays listed. A spell may be empty.
    """
    return [
        one._replace(interval=_while_it_applies(terms, one.interval)) for one in force_spells(terms, reading, weights)
    ]


def force_spells(terms: Terms, reading: Reading, weights: Weights) -> list[Spell]:
    """Return the same whichever version applies: the force of the agreement, from which deadlines count."""
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


def _while_it_applies(terms: Terms, interval: Interval) -> Interval:
    """Return the part of a time in which this version applies; empty, at its beginning or end, where there is none."""
    since = interval.start_s if terms.applies_from is None else second(terms.applies_from, terms)
    until = interval.end_s if terms.applies_until is None else second(terms.applies_until, terms)
    start = min(max(interval.start_s, since), interval.end_s)
    return Interval(start, max(start, min(interval.end_s, until)))


def _interval(terms: Terms, since: dt.datetime, until: dt.datetime | None) -> Interval:
    """Return local times as seconds; what has no end runs on for a thousand years."""
    end = until or since.replace(year=min(since.year + 1_000, dt.MAXYEAR - 1), day=min(since.day, 28))
    return Interval(second(since, terms), second(end, terms))
