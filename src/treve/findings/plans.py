"""Where a rule holds under a reading and in a span of time: its zones, and what exclusions take out of them.

Shapes and exclusions may be dated. Time is cut where any of them begins or ends; an incident whose interval lies on
several pieces may have any of their shapes, and what is excluded in only some of them stays open.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.base.time import zone_of
from treve.terms.model import Day, Exclusion, Reading, Rule, Terms
from treve.terms.scope import Point, Weights, exclusions_of
from treve.terms.shapes import Outline, shapes_of, standing_outlines

Ints = NDArray[np.int64]
EVER = 2**62


class TakenOut(NamedTuple):
    """A zone that an exclusion takes out: the chance that the exclusion holds, and whether it may go either way."""

    zone: str
    chance: float
    open: bool


class Plan(NamedTuple):
    """Where a rule holds: inside any of `within`, outside all of `without`. Reckoned zones apart."""

    within: tuple[str, ...]
    without: tuple[TakenOut, ...]


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


class Spans(NamedTuple):
    """Pieces of time that an incident may lie on: `starts` of the pieces, and (first, last) of each span."""

    starts: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]

    def interval(self, span: int) -> tuple[int, int]:
        """Return the UTC seconds of a span, the end excluded."""
        first, last = self.spans[span]
        return self.starts[first], self.starts[last + 1] if last + 1 < len(self.starts) else EVER


def spans_of(rows: pl.DataFrame, terms: Terms, drawn: Mapping[str, Sequence[Outline]]) -> tuple[Spans, Ints]:
    """Return the spans of time that the incidents lie on, and which of them each does."""
    cuts = {second for some in drawn.values() for one in some for second in (one.since_s, one.until_s) if second}
    cuts |= {second for one in terms.exclusions for second in held(one, terms) if abs(second) < EVER}
    starts = (-EVER, *sorted(cuts))
    if len(starts) == 1:
        return Spans(starts, ((0, 0),)), np.zeros(len(rows), dtype=np.int64)
    inner = np.array(starts[1:], dtype=np.int64)
    first = np.searchsorted(inner, rows["start_s"].fill_null(-EVER).to_numpy(), side="right")
    last = np.searchsorted(inner, rows["end_s"].fill_null(EVER).to_numpy() - 1, side="right")
    both, which = np.unique(np.stack([first, last], axis=1), axis=0, return_inverse=True)
    return Spans(starts, tuple((int(a), int(b)) for a, b in both)), which.reshape(-1).astype(np.int64)


def held(one: Exclusion, terms: Terms) -> tuple[int, int]:
    """Return the UTC seconds within which an exclusion holds; its last day is not counted, as with members."""
    return _midnight(one.since, terms, -EVER), _midnight(one.until, terms, EVER)


def _midnight(day: Day | None, terms: Terms, missing: int) -> int:
    if day is None:
        return missing
    return int(dt.datetime.combine(day, dt.time(), zone_of(terms.theatre.zone)).timestamp())


def in_span(one: Exclusion, point: Point, terms: Terms, interval: tuple[int, int]) -> Point | None:
    """Return an exclusion's point as it stands in a span: `None` outside its dates, open where they cut the span."""
    since, until = held(one, terms)
    if until <= interval[0] or interval[1] <= since:
        return None
    if since <= interval[0] and interval[1] <= until:
        return point
    return point._replace(chance_ppm=point.chance_ppm // 2, open=point.chance_ppm > 0)


def plan_of(
    terms: Terms, rule: Rule, reading: Reading, weights: Weights, interval: tuple[int, int] = (-EVER, EVER)
) -> Cut:
    """Return where the rule holds; an exclusion that the reading denies takes nothing out."""
    zones = {zone.id: zone for zone in terms.zones}
    without: list[TakenOut] = []
    reckoned: list[Reckoned] = []
    for one, always in exclusions_of(terms, rule, reading, weights):
        point = in_span(one, always, terms, interval)
        if one.zone is None or point is None or (not point.open and not point.chance_ppm):
            continue
        zone = zones[one.zone]
        if zone.reckoned is not None and not zone.geometries:
            reckoned.append(Reckoned(zone.id, one.id, one.clause, point.chance_ppm / PPM, point.open))
        else:
            without.append(TakenOut(zone.id, point.chance_ppm / PPM, point.open))
    return Cut(Plan(tuple(sorted(rule.within)), tuple(sorted(without))), tuple(sorted(reckoned)))


def views_of(zone: str, drawn: Sequence[Outline], reading: Reading, interval: tuple[int, int]) -> tuple[Outline, ...]:
    """Return the outlines that a zone may have under a reading and in a span: areas, or else lines."""
    start, end = interval
    valid = [
        one
        for one in drawn
        if (one.since_s is None or one.since_s < end) and (one.until_s is None or start < one.until_s)
    ]
    areas = [one for one in valid if one.is_area]
    return tuple(standing_outlines(zone, areas or valid, reading))


def drawn_of(terms: Terms) -> dict[str, list[Outline]]:
    """Return the outlines of every zone that a rule or an exclusion names."""
    used = {name for rule in terms.rules for name in rule.within}
    used |= {one.zone for one in terms.exclusions if one.zone is not None}
    return {name: shapes_of(terms, name) for name in sorted(used)}
