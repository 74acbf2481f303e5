"""Points of the terms that a reading settles, and that have to do with one finding.

A reading may settle many points; a person who disputes a finding asks which of them it used. A point is named where
what it is about is named: the actor among the sides, the act among the acts, the zone among the rule's, the day within
what a beginning or a suspension could move. Whether the verdict would have been another without it is what the
finding under a reading that leaves it open says.
"""

import datetime as dt
from collections.abc import Collection, Iterator
from typing import NamedTuple

from treve.base.time import zone_of
from treve.findings.breach import CIVILIANS
from treve.names.kinds import Kinds
from treve.terms.model import Exclusion, Reading, Rule, Terms

OF_TIME = frozenset({"force", "renewal", "suspension"})
"""Kinds of points that move a day in or out of force."""


class Facts(NamedTuple):
    """What a finding speaks of: actors of both sides, kinds of act, and UTC seconds (both `None` without a date)."""

    actors: Collection[str]
    acts: Collection[str]
    start_s: int | None
    end_s: int | None


def settled(terms: Terms, reading: Reading, rule: Rule, facts: Facts, kinds: Kinds) -> Iterator[tuple[str, bool]]:
    """Return the points that the reading settles and that touch the facts, each with whether it holds, by name."""
    excluded = {one.id: one for one in terms.exclusions if one.id in rule.exceptions}
    for name, holds in sorted(reading.settles.items()):
        kind, _, rest = name.partition(":")
        first, _, last = rest.partition("/")
        touches = {
            "rule": first == rule.id,
            "protects": first == rule.id and (last != CIVILIANS or CIVILIANS in facts.actors),
            "member": last in facts.actors,
            "own_acts": first in facts.actors,
            "exclusion": first in excluded and _excludes(excluded[first], facts, kinds),
            "joint": first in excluded and not {*excluded[first].actors}.isdisjoint(facts.actors),
            "outline": first in rule.within,
        }.get(kind, _in_doubt(kind, first, terms, rule, facts))
        if touches:
            yield name, holds


def _excludes(one: Exclusion, facts: Facts, kinds: Kinds) -> bool:
    """Return whether an exclusion of the rule speaks of these actors, of these acts, or of a place."""
    by_act = any(
        kinds.is_a(act, each) for act in facts.acts if kinds.known(act) for each in one.acts if kinds.known(each)
    )
    return one.zone is not None or by_act or not {*one.actors}.isdisjoint(facts.actors)


def _in_doubt(kind: str, name: str, terms: Terms, rule: Rule, facts: Facts) -> bool:
    """Return whether the day lies where a point of time could move it in or out of force."""
    force = terms.in_force
    if facts.start_s is None or facts.end_s is None:
        return kind in OF_TIME
    zone = terms.theatre.zone
    start, end = (
        dt.datetime.fromtimestamp(second, zone_of(zone)).replace(tzinfo=None) for second in (facts.start_s, facts.end_s)
    )
    if kind == "force":
        since = [force.since, *(each.since for each in force.choices)]
        until = {each for each in (force.until, *(each.until for each in force.choices)) if each is not None}
        return (start < max(since) and end > min(since)) or (len(until) > 1 and end > min(until))
    if kind == "renewal":
        return force.until is not None and end > force.until
    return any(
        (not one.rules or rule.id in one.rules) and one.since < end and (one.until is None or start < one.until)
        for one in force.suspensions
        if kind == "suspension" and one.id == name
    )
