"""From chances to one of four answers, for all incidents at once; see `assess` for the order of thought.

What is decided here is arithmetic over columns: rules by rows. Nothing here knows actors or places.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.findings.breach import first_of
from treve.findings.combat import Taken
from treve.findings.nearby import Floats
from treve.findings.parameters import Parameters
from treve.findings.place import Share
from treve.findings.plans import Cut
from treve.findings.rows import numbers
from treve.findings.when import InForce
from treve.findings.worlds import Chance
from treve.terms.model import Rule

UNKNOWNS = ("several_events", "date", "place", "combat_area", "sides", "terms", "act", "word")
"""What may leave the matter open, and would settle it; the ground of an undetermined finding."""

LITTLE = 0.002
"""An unknown that moves the answer by less variance than this is not named among what would settle it."""


class Case(NamedTuple):
    """One rule under one reading, for n rows.

    `share`: of the place within the zones. `taken`: of that, what reckoned areas take out. `mean`, `firm`, `least`,
    `most`: chances that the sides make a breach (see `breach`). `act`: that the act is prohibited.
    """

    rule: Rule
    cut: Cut
    share: Share
    taken: Taken
    mean: Floats
    firm: Floats
    least: Floats
    most: Floats
    act: Floats
    chances: list[Chance]


class Decided(NamedTuple):
    """For n rows: the verdict, its ground, the rule that it is about, and the probability of a violation.

    `least`, `most`: its bounds over the open points. `settle`: what would settle it, what matters most first. `events`:
    as how many a row is reckoned; `single`: the probability for one of them. `needed`: the threshold.
    """

    verdict: list[str]
    ground: list[str]
    rule: NDArray[np.int64]
    mean: Floats
    least: Floats
    most: Floats
    settle: list[list[str]]
    events: NDArray[np.int64]
    single: Floats
    needed: Floats


def verdicts(cases: list[Case], time: InForce, rows: pl.DataFrame, parameters: Parameters) -> Decided:
    """Return the answers for all rows under one reading."""
    ruled_out = parameters.ruled_out_below_ppm / PPM
    where_most = np.stack([case.share.most * (1 - case.taken.low) for case in cases])
    where = np.stack([case.share.mean * (1 - case.taken.mean) for case in cases])
    where_least = np.stack([case.share.least * (1 - case.taken.high) for case in cases])
    act = np.stack([case.act for case in cases])
    may_act, may_place = act > 0, where_most >= ruled_out
    may_sides = np.stack([case.most for case in cases]) > 0
    # What only a party says of another is an allegation: it may be so, and it may not.
    alleged = rows["parties_only"].to_numpy()
    word = np.where(alleged, parameters.party_word_ppm / PPM, 1.0)
    single = time.share * act * where * np.stack([case.mean for case in cases]) * word
    firm = time.share * act * where_least * np.stack([case.firm for case in cases]) * word
    low = time.share * act * where_least * np.stack([case.least for case in cases]) * ~alleged
    high = time.share * act * where_most * np.stack([case.most for case in cases])
    # A rule that may be broken goes first, then one whose act and place fit, then one whose act does.
    fits = may_act * 4 + (may_act & may_place) * 2 + (may_act & may_place & may_sides) * 8
    rule = np.argmax(fits + np.minimum(single, 0.999), axis=0)
    row = np.arange(len(rows))
    any_act = np.asarray(may_act.any(axis=0))
    beyond = ~np.where(any_act, (may_act & may_place).any(axis=0), may_place.any(axis=0))
    asked = np.where(any_act, may_act, True)
    within = np.max(np.stack([case.share.within for case in cases]) * asked, axis=0)
    possible = np.asarray((may_act & may_place & may_sides).any(axis=0))
    single, firm, low, high = single[rule, row], firm[rule, row], low[rule, row], high[rule, row]
    on_claims = (firm - low) / np.maximum(single, 1e-9)
    needed = np.array(
        [(case.rule.violation_from_pct or 0) / 100 or parameters.violation_from_ppm / PPM for case in cases]
    )[rule]
    events = _events(rows, parameters)
    mean, least, most = _several(single, low, high, events)
    verdict, ground, settle = [], [], []
    unknown = _unknowns(cases, rule, time, word)
    for at in range(len(rows)):
        case = cases[rule[at]]
        needs: list[str] = []
        if not time.possible[at]:
            answer, why = "outside", "before" if time.before[at] else "after"
        elif beyond[at]:
            answer, why = "outside", "excluded_area" if within[at] >= ruled_out else "beyond_area"
        elif not possible[at]:
            answer, why = "not_covered", _ground(case, at, bool(any_act[at]))
        elif not alleged[at] and firm[at] >= needed[at] and on_claims[at] <= parameters.claims_carry_most_ppm / PPM:
            answer, why = "violation", "breach"
        else:
            answer = "undetermined"
            likely = mean[at] >= needed[at]
            needs = _settles(unknown[:, at], bool(single[at] >= needed[at]), several=bool(events[at] > 1 and likely))
            why = needs[0]
        verdict.append(answer)
        ground.append(why)
        settle.append(needs)
    off = ~time.possible | ~(possible | beyond)
    mean, least, most = (np.where(off, 0.0, value) for value in (mean, least, most))
    return Decided(verdict, ground, rule.astype(np.int64), mean, least, most, settle, events, single, needed)


def _ground(case: Case, at: int, any_act: bool) -> str:
    chance = case.chances[at]
    if any_act:
        return chance.ground
    return first_of([chance.ground, "act_not_prohibited"]) if not chance.most else "act_not_prohibited"


def _events(rows: pl.DataFrame, parameters: Parameters) -> NDArray[np.int64]:
    """Return as how many events each row is reckoned: one, or for a row that sums up several at least two."""
    killed = np.nan_to_num(numbers(rows, "killed_best"))
    several = np.clip(np.ceil(killed / parameters.deaths_per_event), 2, parameters.most_events)
    return np.where(rows["aggregate"].to_numpy(), several, 1).astype(np.int64)


def _several(mean: Floats, least: Floats, most: Floats, events: NDArray[np.int64]) -> tuple[Floats, Floats, Floats]:
    """Return the chances that one at least of several like events is a violation.

    The open points of the terms are the same for all of them: they fall between their bounds as one.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        lean = np.where(most > least, (mean - least) / (most - least), 1.0)
    low, high = 1 - (1 - least) ** events, 1 - (1 - most) ** events
    return np.where(events > 1, low + np.clip(lean, 0, 1) * (high - low), mean), low, high


def _unknowns(cases: list[Case], rule: NDArray[np.int64], time: InForce, word: Floats) -> Floats:
    """Return how much each unknown moves the answer (unknowns by rows), as a variance in [0, 0.25]."""
    row = np.arange(len(rule))

    def chosen(values: list[Floats]) -> Floats:
        return np.asarray(np.stack(values)[rule, row])

    share = chosen([case.share.mean for case in cases])
    low, mean, high = (chosen([getattr(case.taken, name) for case in cases]) for name in ("low", "mean", "high"))
    sides = chosen([case.mean for case in cases])
    terms = chosen([case.most - case.least for case in cases]) / 4
    act = chosen([case.act for case in cases])
    spread = np.maximum(sides * (1 - sides) - terms, 0.0)
    return np.stack(
        [
            np.zeros(len(rule)),
            time.share * (1 - time.share),
            share * (1 - share),
            np.maximum(mean * (1 - mean), (high - low) ** 2 / 4),
            spread,
            terms,
            act * (1 - act),
            word * (1 - word),
        ]
    )


def _settles(unknown: Floats, high_enough: bool, *, several: bool) -> list[str]:
    """Return what would settle an open matter, what moves it most first.

    Where the probability would suffice, only what lies in the bounds is in the way: the terms, or a combat area.
    """
    order = sorted(range(1, len(UNKNOWNS)), key=lambda k: (-float(unknown[k]), k))
    named = [UNKNOWNS[k] for k in order if unknown[k] >= LITTLE] or [UNKNOWNS[order[0]]]
    if high_enough:
        named.sort(key=lambda name: name not in ("terms", "combat_area"))
    return (["several_events"] if several else []) + named
