"""What was done, and with what: how likely it is among the acts that a rule names.

A word wider than what the rule names may mean one of them, or not. A word that tells only what came of it may mean any
use of weapons. Where a rule names weapons, all that one of its lines gives must fit: kind, calibre, system. What a
report calls a weapon is looked up among the usual systems of the register; a calibre that nobody gives is that of the
system, else it may be any that the kind of fire has. What is doubtful twice for one reason (a kind, and the weapon that
goes with it) is doubted once.

An exclusion may take acts out (demining, an exercise that was announced). Where it is open, so is the act.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.combat import FIGHT
from treve.findings.distinct import distinct_of
from treve.findings.parameters import Parameters
from treve.findings.plans import Spans, in_span
from treve.names.fold import fold
from treve.names.kinds import Kinds, System
from treve.terms.model import Exclusion, Reading, Rule, Terms, Weapons
from treve.terms.scope import Point, exclusions_of
from treve.terms.weapons import called, done_with

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

EFFECTS = frozenset({"civilians_harmed", "infrastructure_damaged"})
"""Kinds that tell what an act did and not what was done."""

APART = "\x1f"


class Act(NamedTuple):
    """What an incident was: its kinds, as reports differ, and what they say of the weapon."""

    kinds: tuple[str, ...]
    weapons: tuple[str, ...]
    calibres_mm: tuple[int, ...]


class Acts(NamedTuple):
    """Distinct acts, judged.

    `chance`: acts by rules. `factor`: (reading, span, act, rule) by mean, firm, least, most of what exclusions leave.
    `first`, `rules`: the rules that each act may be among.
    """

    acts: list[Act]
    chance: Floats
    factor: Floats
    first: Ints
    rules: Ints


def acts_of(
    rows: pl.DataFrame, terms: Terms, readings: Sequence[Reading], spans: Spans, kinds: Kinds, parameters: Parameters
) -> tuple[Acts, Ints]:
    """Return the distinct acts, judged, and which of them each row has."""
    keys = rows.select(
        "kind",
        *(
            pl.col(name).cast(pl.List(pl.String)).list.join(APART)
            for name in ("kind_alternatives", "weapon", "calibre_mm")
        ),
    )
    distinct = distinct_of(*keys.get_columns())
    acts = []
    for kind, others, weapons, calibres in keys[distinct.first].iter_rows():
        rest = tuple(one for one in others.split(APART) if one and one != kind)
        numbers = tuple(int(one) for one in calibres.split(APART) if one)
        acts.append(Act((kind, *rest), tuple(one for one in weapons.split(APART) if one), numbers))
    table = np.zeros((len(acts), len(terms.rules)))
    for k, rule in enumerate(terms.rules):
        table[:, k] = [chance_of(act, rule, kinds, parameters) for act in acts]
    factor = np.ones((len(readings), len(spans.spans), *table.shape, 4))
    if any(one.acts for one in terms.exclusions):
        for r, reading in enumerate(readings):
            for e in range(len(spans.spans)):
                for k, rule in enumerate(terms.rules):
                    for one, point in excluded_acts(terms, rule, reading, parameters, spans.interval(e)):
                        for a, act in enumerate(acts):
                            factor[r, e, a, k] *= _left(act, one, point, kinds, parameters)
    may = table > 0
    first = np.concatenate([[0], np.cumsum(may.sum(axis=1))]).astype(np.int64)
    return Acts(acts, table, factor, first, np.nonzero(may)[1].astype(np.int64)), distinct.which


def excluded_acts(
    terms: Terms, rule: Rule, reading: Reading, parameters: Parameters, interval: tuple[int, int]
) -> list[tuple[Exclusion, Point]]:
    """Return the exclusions that take acts out of a rule in a span, with the points that they hang on."""
    found = []
    for one, always in exclusions_of(terms, rule, reading, parameters.weights):
        point = in_span(one, always, terms, interval) if one.acts else None
        if point is not None and point.chance_ppm:
            found.append((one, point))
    return found


def _left(act: Act, one: Exclusion, point: Point, kinds: Kinds, parameters: Parameters) -> Floats:
    """Return what an exclusion leaves of an act: mean, firm, least, most."""
    taken = sum(_among(kind, one.acts, kinds, parameters) for kind in act.kinds) / len(act.kinds)
    chance = point.chance_ppm / PPM
    if not point.open:
        return np.full(4, 1 - chance * taken)
    firm = 1 - taken if point.standing == "contested" else 1 - chance * taken
    return np.array([1 - chance * taken, firm, 1 - taken, 1.0])


def chance_of(act: Act, rule: Rule, kinds: Kinds, parameters: Parameters) -> float:
    """Return how likely an act is among those that a rule names, done with what it names."""
    total = 0.0
    for kind in act.kinds:
        among = prohibited(kind, rule, kinds, parameters)
        total += min(among, armed(kind, act, rule.weapons, kinds, parameters)) if among else 0.0
    return total / len(act.kinds)


def prohibited(kind: str, rule: Rule, kinds: Kinds, parameters: Parameters) -> float:
    """Return how likely an act of a kind is among those that a rule names: a wider word may mean one of them."""
    may_be = parameters.kind_may_be_ppm / PPM
    if not kinds.known(kind) or kind == "unknown":
        return may_be
    if found := _among(kind, rule.acts, kinds, parameters):
        return found
    if kind in EFFECTS and any(kinds.is_a(act, FIGHT) for act in rule.acts if kinds.known(act)):
        return may_be
    return 0.0


def _among(kind: str, acts: Sequence[str], kinds: Kinds, parameters: Parameters) -> float:
    known = [act for act in acts if kinds.known(act)]
    if not kinds.known(kind):
        return 0.0
    if any(kinds.is_a(kind, act) for act in known):
        return 1.0
    return parameters.kind_may_be_ppm / PPM if any(kinds.is_a(act, kind) for act in known) else 0.0


def armed(kind: str, act: Act, lines: Sequence[Weapons], kinds: Kinds, parameters: Parameters) -> float:
    """Return how likely an act of a kind was done with what one of the lines names; 1 where none names anything."""
    if not lines:
        return 1.0
    said = act.weapons or ("",)
    calibres: tuple[int | None, ...] = act.calibres_mm or (None,)
    each = [
        max(_fits(kind, weapon, calibre, line, kinds, parameters) for line in lines)
        for weapon in said
        for calibre in calibres
    ]
    return sum(each) / len(each)


def _fits(kind: str, weapon: str, calibre: int | None, line: Weapons, kinds: Kinds, parameters: Parameters) -> float:
    may_be = parameters.kind_may_be_ppm / PPM
    system = kinds.system(weapon) if weapon else None
    really = kinds.guess(weapon) if weapon and system is None else None
    really = really if really is not None and _narrower(really, kind, kinds) else kind
    answer = 1.0
    if line.kinds:
        if system is not None:
            done: bool | None = system.kind in line.kinds
        else:
            named = called(fold(weapon)) if weapon else None
            done = done_with(really, line.kinds) if named is None else named in line.kinds
            done = fold(weapon).replace(" ", "_") in line.kinds or done
        answer = min(answer, may_be if done is None else float(done))
    if line.calibre_from_mm is not None or line.calibre_below_mm is not None:
        answer = min(answer, _calibre(really, system, calibre, line, kinds, may_be))
    if line.systems:
        wanted = [(name, kinds.system(name)) for name in line.systems]
        if system is not None:
            known = [one for _, one in wanted if one is not None]
            answer = min(answer, 1.0 if system in known else may_be if len(known) < len(wanted) else 0.0)
        else:
            answer = min(answer, max(_maybe_system(really, weapon, *one, kinds, may_be) for one in wanted))
    return answer


def _narrower(really: str, kind: str, kinds: Kinds) -> bool:
    """Return whether a weapon's own kind says more than what the report called the act, and does not contradict it."""
    return not kinds.known(kind) or kind == "unknown" or kinds.is_a(really, kind) or kind in ("explosion", FIGHT)


def _calibre(kind: str, system: System | None, said: int | None, line: Weapons, kinds: Kinds, may_be: float) -> float:
    """Return how likely the calibre lies in the line's: from, inclusive, to below."""
    low, high = line.calibre_from_mm or 0, line.calibre_below_mm or 1 << 30
    known = said if said is not None else system.calibre_mm if system is not None else None
    if known is not None:
        return 1.0 if low <= known < high else 0.0
    usual = kinds.calibres(kind)
    if usual is None:
        return may_be
    if usual[1] < low or usual[0] >= high:
        return 0.0
    return 1.0 if low <= usual[0] and usual[1] < high else may_be


def _maybe_system(kind: str, weapon: str, name: str, system: System | None, kinds: Kinds, may_be: float) -> float:
    """Return how likely a weapon that the register does not know is a system that a rule names."""
    if weapon and kinds.same_weapon(weapon, name):
        return 1.0
    if system is None:
        return may_be
    return 0.0 if done_with(kind, (system.kind,)) is False else may_be
