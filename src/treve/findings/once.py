"""What follows from the terms and the registers alone, worked out once for those that are at hand.

Outlines of zones, clocks of rules, and who is bound by what hang on no incident. Over many they are a trifle; where one
report wants its findings at once, they are most of the work. Terms and registers never change once read (at_hand.py),
and what is kept is what would be worked out again.
"""

from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.at_hand import Same
from treve.findings.breach import Judge, day_cuts
from treve.findings.parameters import Parameters
from treve.findings.place import Map, map_of
from treve.findings.plans import Spans, drawn_of
from treve.findings.when import Clock, clock_of
from treve.findings.worlds import Sides
from treve.names.actors import Actors
from treve.terms.model import Reading, Rule, Terms
from treve.terms.scope import Weights, weigh
from treve.terms.shapes import Outline

FEW = 64
"""Of so many incidents what was answered about sides is kept for the next; of more, it would only take memory."""


class Asking:
    """Who is asked about sides: their possible worlds, and for each reading the judges of rules that are alike.

    `group`: readings by rules, which judge of the reading has the rule. `cuts`: days on which an answer may change.
    """

    def __init__(self, terms: Terms, readings: Sequence[Reading], actors: Actors, parameters: Parameters) -> None:
        """Group the rules."""
        self.sides = Sides(terms, actors, parameters)
        self.cuts = np.array(day_cuts(terms, actors), dtype=np.int64)
        self.judges: list[list[Judge]] = []
        self.group = np.zeros((len(readings), len(terms.rules)), dtype=np.int64)
        self.answered: dict[object, Any] = {}
        for r, reading in enumerate(readings):
            known: dict[object, int] = {}
            self.judges.append([])
            for k, rule in enumerate(terms.rules):
                like = _like(terms, rule, reading)
                if like not in known:
                    known[like] = len(self.judges[r])
                    self.judges[r].append(Judge(terms, rule, reading, parameters.weights, actors))
                self.group[r, k] = known[like]


def _like(terms: Terms, rule: Rule, reading: Reading) -> object:
    """Return what decides about sides in a rule; the rule's own name only where its own points are open or settled."""
    own = any(one.standing != "agreed" or f"protects:{rule.id}/{one.whom}" in reading.settles for one in rule.protects)
    leaves_out = tuple(sorted(one.id for one in terms.exclusions if one.actors and one.id in rule.exceptions))
    halts = tuple(one.id for one in terms.in_force.suspensions if one.who and (not one.rules or rule.id in one.rules))
    protects = tuple((one.whom, one.standing) for one in rule.protects)
    return tuple(sorted(rule.binds)), protects, leaves_out, halts, rule.id if own else None


@lru_cache(maxsize=32)
def _drawn(this: Same) -> dict[str, list[Outline]]:
    return drawn_of(*this.things)


@lru_cache(maxsize=32)
def _clocks(this: Same, weights: Weights) -> list[list[Clock]]:
    terms, *readings = this.things
    return [[clock_of(terms, rule, one, weights) for rule in (*terms.rules, None)] for one in readings]


@lru_cache(maxsize=32)
def _standing(this: Same, weights: Weights) -> NDArray[np.float64]:
    terms, *readings = this.things
    out = np.ones((len(readings), len(terms.rules), 4))
    for r, reading in enumerate(readings):
        for k, rule in enumerate(terms.rules):
            point = weigh(f"rule:{rule.id}", rule.standing, rule.clause, reading, weights)
            share = point.chance_ppm / PPM
            firm = 0.0 if point.standing == "contested" else share
            out[r, k] = (share, firm, 0.0, 1.0) if point.open else share
    out.flags.writeable = False
    return out


@lru_cache(maxsize=64)
def _map(this: Same, spans: Spans, weights: Weights) -> Map:
    terms, *readings = this.things
    return map_of(terms, readings, spans, drawn_once(terms), weights)


@lru_cache(maxsize=32)
def _asking(this: Same) -> Asking:
    terms, actors, parameters, *readings = this.things
    return Asking(terms, readings, actors, parameters)


def drawn_once(terms: Terms) -> dict[str, list[Outline]]:
    """Return the outlines of every zone that a rule or an exclusion names; not to be written to."""
    return _drawn(Same(terms))


def clocks_once(terms: Terms, readings: Sequence[Reading], weights: Weights) -> list[list[Clock]]:
    """Return by reading when each rule holds, and last when the agreement does; not to be written to."""
    return _clocks(Same(terms, *readings), weights)


def standing_once(terms: Terms, readings: Sequence[Reading], weights: Weights) -> NDArray[np.float64]:
    """Return how surely each rule was agreed: readings by rules by mean, firm, least, most; not to be written to."""
    return _standing(Same(terms, *readings), weights)


def map_once(terms: Terms, readings: Sequence[Reading], spans: Spans, weights: Weights) -> Map:
    """Return the zones of all rules as the readings and spans of time leave them; not to be written to."""
    return _map(Same(terms, *readings), spans, weights)


def asking_of(terms: Terms, readings: Sequence[Reading], actors: Actors, parameters: Parameters, count: int) -> Asking:
    """Return who is asked about the sides of so many incidents: for a few, somebody who keeps what was answered."""
    if count > FEW:
        return Asking(terms, readings, actors, parameters)
    return _asking(Same(terms, actors, parameters, *readings))
