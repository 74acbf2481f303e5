"""Whether an incident falls into the time of a rule: the agreement's force, its suspensions, the rule's own time.

Time is cut where anything may change. On each piece one question is asked of every way of settling what is open (which
beginning is right, whether it was renewed, suspended, whether an event came): is the rule in force then? The answers
are weighed as in `breach`: `mean`, `firm`, `least`, `most`. An incident takes the mean of the pieces that its interval
lies on, by their length; every second of an interval counts alike.

An event that has not come has not begun a rule, and has not ended one.
"""

from collections.abc import Mapping, Sequence
from itertools import product
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.base.time import zone_of
from treve.terms.events import Moment1, moments, resolve
from treve.terms.model import Instant, Reading, Rule, Terms
from treve.terms.scope import Halt, Spell, Weights, force_intervals, suspensions

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]
World = tuple[int, ...]

MOST_WORLDS = 4_096
"""Of more ways of settling the clock than this, the last renewals and suspensions are taken as they likelier are."""

LONG_AGO = -(2**62)


class Clock(NamedTuple):
    """When one rule holds under one reading: n + 1 pieces of time between n cuts, UTC seconds.

    `values`: pieces by (mean, firm, least, most). `turns`: for each piece the open points on which it turns.
    `halted`: pieces in which the rule would hold, had it not been suspended.
    """

    cuts: Ints
    values: Floats
    turns: tuple[tuple[str, ...], ...]
    halted: NDArray[np.bool_]

    @property
    def key(self) -> tuple[bytes, bytes, tuple[tuple[str, ...], ...]]:
        """What tells clocks apart."""
        return self.cuts.tobytes(), self.values.tobytes(), self.turns

    def turning(self, start_s: int, end_s: int) -> list[str]:
        """Return the open points on which an interval's time turns."""
        first, last = np.searchsorted(self.cuts, [start_s, end_s - 1], side="right").tolist()
        return sorted({name for piece in self.turns[first : last + 1] for name in piece})


class _Matter(NamedTuple):
    """Something to be settled: options as (weight, number of the spell or moment; -1 for none), and its open points."""

    name: str
    options: tuple[tuple[float, int], ...]
    points: tuple[str, ...]
    contested: bool


class _Piece(NamedTuple):
    """What decides over one piece of time, looked at from its first second."""

    at: int
    least: int
    firsts: Sequence[Spell]
    renewed: Sequence[Spell]
    halts: Sequence[Halt]
    begins: Sequence[Moment1]
    ends: Sequence[Moment1]


def clock_of(terms: Terms, rule: Rule | None, reading: Reading, weights: Weights) -> Clock:
    """Return when a rule holds under a reading; without a rule, when the agreement does."""
    spells = [one for one in force_intervals(terms, reading, weights) if one.chance_ppm]
    firsts = [one for one in spells if one.point.startswith("force:")]
    renewed = [one for one in spells if not one.point.startswith("force:")]
    halts = [one for one in _halts(terms, rule, reading, weights) if not one.who and one.chance_ppm]
    begins, ends = (_moments(terms, rule, which, reading, weights) for which in ("since", "until"))
    claimed = {f"renewal:{one.id}" for one in terms.in_force.renewals if one.standing == "claimed"}
    claimed |= {f"suspension:{one.id}" for one in terms.in_force.suspensions if one.standing == "claimed"}
    matters = [_matter("force", firsts, claimed)]
    matters += [_matter(one.point, [one], claimed) for one in renewed]
    matters += [_matter(one.point, [one], claimed) for one in halts]
    for some in (begins, ends):
        name = _set_of(some)
        if name and all(one.name != name for one in matters):
            matters.append(_matter(name, some, claimed))
    least = LONG_AGO
    if terms.applies_from is not None:
        least = int(terms.applies_from.replace(tzinfo=zone_of(terms.theatre.zone)).timestamp())
    intervals = [*(one.interval for one in spells), *(one.interval for one in halts)]
    known = [second for one in intervals for second in one]
    known += [one.at_s for one in (*begins, *ends) if one.at_s is not None]
    cuts = sorted({*known, *((least,) if least != LONG_AGO else ())}) or [0]
    pieces = [_Piece(at, least, firsts, renewed, halts, begins, ends) for at in (cuts[0] - 1, *cuts)]
    answers = [_weighed(piece, _few_enough(matters)) for piece in pieces]
    return Clock(
        np.array(cuts, dtype=np.int64),
        np.array([answer for answer, _, _ in answers]),
        tuple(turns for _, turns, _ in answers),
        np.array([halted for _, _, halted in answers]),
    )


def _halts(terms: Terms, rule: Rule | None, reading: Reading, weights: Weights) -> list[Halt]:
    """Return what stopped a rule, or all rules."""
    if rule is not None:
        return suspensions(terms, rule, reading, weights)
    each = [suspensions(terms, one, reading, weights) for one in terms.rules]
    return [halt for halt in each[0] if all(halt in others for others in each[1:])]


def _moments(terms: Terms, rule: Rule | None, which: str, reading: Reading, weights: Weights) -> tuple[Moment1, ...]:
    instant: Instant | None = getattr(rule, which) if rule is not None else None
    if instant is None:
        return ()
    return tuple(one for one in resolve(instant, moments(terms, reading, weights), terms) if one.chance_ppm)


def _set_of(some: Sequence[Moment1]) -> str:
    """Return the name of the matter that moments hang on, "" where there is none.

    An entry into force goes with the beginning, so that a rule that counts from it moves with it.
    """
    if not some:
        return ""
    first = some[0].point
    return "force" if first.startswith("force:") else first.rpartition("/")[0] or first or "?"


def _matter(name: str, found: Sequence[Spell | Halt | Moment1], claimed: set[str]) -> _Matter:
    """Return a matter; where its options do not add up to a whole, it may be none of them."""
    options = [(one.chance_ppm / PPM, k) for k, one in enumerate(found)]
    rest = 1.0 - sum(weight for weight, _ in options)
    if rest > 1e-9:
        options.append((rest, -1))
    open_points = tuple(dict.fromkeys(one.point for one in found if one.open and one.point))
    return _Matter(name, tuple(options), open_points, any(point not in claimed for point in open_points))


def _few_enough(matters: list[_Matter]) -> list[_Matter]:
    out = list(matters)
    for k in reversed(range(1, len(out))):
        if np.prod([float(len(one.options)) for one in out]) <= MOST_WORLDS:
            break
        out[k] = out[k]._replace(options=((1.0, max(out[k].options)[1]),))
    return out


def _holds(piece: _Piece, settled: Mapping[str, int]) -> tuple[float, bool]:
    """Return whether the rule holds there, all matters settled (a half: nobody knows), and whether but for a halt."""
    at = piece.at
    chosen = settled["force"]
    inside = chosen >= 0 and piece.firsts[chosen].interval.start_s <= at < piece.firsts[chosen].interval.end_s
    inside = inside or any(
        settled[one.point] >= 0 and one.interval.start_s <= at < one.interval.end_s for one in piece.renewed
    )
    if not inside or at < piece.least:
        return 0.0, False
    value = 1.0
    if piece.begins:
        value *= _since(piece.begins[settled[_set_of(piece.begins)]], at)
    if piece.ends:
        value *= 1 - _since(piece.ends[settled[_set_of(piece.ends)]], at)
    halted = any(settled[one.point] >= 0 and one.interval.start_s <= at < one.interval.end_s for one in piece.halts)
    return (0.0 if halted else value), halted and value > 0


def _since(moment: Moment1, at: int) -> float:
    """Return whether a moment has come; of what happened at a time that nobody gives, a half."""
    if moment.at_s is None:
        return 0.5 if moment.happened else 0.0
    return 1.0 if moment.at_s <= at else 0.0


def _weighed(piece: _Piece, matters: list[_Matter]) -> tuple[tuple[float, float, float, float], tuple[str, ...], bool]:
    """Return mean, firm, least and most over all ways of settling it, the open points that matter, whether halted."""
    mean, least, most, halted = 0.0, 1.0, 0.0, False
    firm: dict[World, float] = {}
    seen: dict[World, float] = {}
    for world in product(*(one.options for one in matters)):
        value, stopped = _holds(piece, {one.name: which for one, (_, which) in zip(matters, world, strict=True)})
        weight = claim = 1.0
        quarrel = []
        for one, (share, which) in zip(matters, world, strict=True):
            weight *= share
            if one.contested:
                quarrel.append(which)
            else:
                claim *= share
        mean += weight * value
        firm[tuple(quarrel)] = firm.get(tuple(quarrel), 0.0) + claim * float(value == 1.0)
        least, most = min(least, float(value == 1.0)), max(most, float(value > 0))
        halted = halted or stopped
        seen[tuple(which for _, which in world)] = value
    turns = [name for k, one in enumerate(matters) if _turns(seen, k) for name in one.points]
    return (mean, min(firm.values()), least, most), tuple(dict.fromkeys(turns)), halted and not most


def _turns(seen: Mapping[World, float], k: int) -> bool:
    """Return whether the answer turns on one matter, all else being equal."""
    known: dict[World, float] = {}
    return any(known.setdefault((*world[:k], *world[k + 1 :]), value) != value for world, value in seen.items())
