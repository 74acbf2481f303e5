"""Where a rule holds under a reading: its zones, and what the exclusions that the reading leaves standing take out."""

from typing import NamedTuple

from treve.base.doubt import PPM
from treve.findings.place import Plan, TakenOut
from treve.terms.model import Reading, Rule, Terms
from treve.terms.scope import Weights, exclusions_of


class Reckoned(NamedTuple):
    """An excluded area that nobody drew: its zone, the chance that the exclusion holds, and whether that is open."""

    zone: str
    exclusion: str
    clause: str
    chance: float
    open: bool


class Cut(NamedTuple):
    """What is asked of a place: the plan for outlines and names, and the areas that are reckoned."""

    plan: Plan
    reckoned: tuple[Reckoned, ...]


def plan_of(terms: Terms, rule: Rule, reading: Reading, weights: Weights) -> Cut:
    """Return where the rule holds; an exclusion that the reading denies takes nothing out."""
    zones = {zone.id: zone for zone in terms.zones}
    without: list[TakenOut] = []
    reckoned: list[Reckoned] = []
    for one, point in exclusions_of(terms, rule, reading, weights):
        if one.zone is None or (not point.open and not point.chance_ppm):
            continue
        zone = zones[one.zone]
        if zone.reckoned is not None and not zone.geometries:
            reckoned.append(Reckoned(zone.id, one.id, one.clause, point.chance_ppm / PPM, point.open))
        else:
            without.append(TakenOut(zone.id, point.chance_ppm / PPM, point.open))
    return Cut(Plan(tuple(sorted(rule.within)), tuple(sorted(without))), tuple(sorted(reckoned)))
