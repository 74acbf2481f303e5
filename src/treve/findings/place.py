"""Places and zones as tables: what `kernel` needs to know of where an incident may have been.

A place with a radius is a fixed pattern of points around it, laid out so that nine tenths lie within the radius; each
is inside or outside, and the share is their mean. So a place that may be in several parts never gets more than
its likeliest part, nor less than its least likely one. A place that bears a name which the zone is `whole_of` (a
country, a province) lies inside, however coarse it is. A zone without outline *may* hold any other place, unless the
place lies in a province of which it takes no part; so may any outline hold a place without coordinates.

Where several outlines of one zone compete, those agreed go first, else all count alike, and what turns on the choice
between them stays open.

Which place a rule asks for may be where fire starts or where it lands. A report tells one of the two, or neither; the
other lies within the usual range of what was fired.
"""

from collections.abc import Mapping, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.doubt import PPM
from treve.base.place import E7
from treve.findings.cover import SPREADS, Floats, Ints, Polygons, polygons
from treve.findings.distinct import distinct_of
from treve.findings.kernel import NAMED_ELSEWHERE, NAMED_INSIDE, NAMED_NOT, Zones
from treve.findings.parameters import Parameters
from treve.findings.plans import Cut, Spans, plan_of, views_of
from treve.findings.rows import numbers
from treve.names.fold import fold_area
from treve.names.kinds import Kinds
from treve.terms.model import Reading, Terms, Zone
from treve.terms.scope import Weights
from treve.terms.shapes import Outline

Flags = NDArray[np.bool_]

MODES = ("incident", "fire_from", "impact")
NAMES = ("country", "adm1", "place_name")


def as_share(ppm: int) -> float:
    """Return parts per million as a share in [0, 1]."""
    return ppm / PPM


class Map(NamedTuple):
    """Where each rule holds: `cuts` by (reading, span, rule), `plan` the same as numbers into `zones`."""

    cuts: list[list[list[Cut]]]
    plan: Ints
    zones: Zones
    every: Polygons
    names: tuple[str, ...]
    views: list[tuple[Outline, ...]]
    view_of: dict[tuple[str, int, int], int]


class Groups(NamedTuple):
    """Rows that share a place, a name and a span; see `kernel.Rows`. `named`: names by zones."""

    order: Ints
    first: Ints
    lat: Floats
    lon: Floats
    radius_m: Floats
    names: Ints
    span: Ints
    spread: Ints
    named: NDArray[np.int8]


def map_of(
    terms: Terms,
    readings: Sequence[Reading],
    spans: Spans,
    drawn: Mapping[str, Sequence[Outline]],
    weights: Weights,
) -> Map:
    """Return the zones of all rules as the readings and spans of time leave them."""
    names = tuple(sorted(drawn))
    outlines: dict[int, int] = {}
    flat: list[Outline] = []
    views: dict[tuple[str, tuple[int, ...]], int] = {}
    listed: list[tuple[Outline, ...]] = []
    view_of: dict[tuple[str, int, int], int] = {}
    plans: dict[tuple[tuple[int, ...], tuple[tuple[int, float, bool], ...]], int] = {}
    plan = np.zeros((len(readings), len(spans.spans), len(terms.rules)), dtype=np.int64)
    cuts: list[list[list[Cut]]] = []
    for r, reading in enumerate(readings):
        cuts.append([])
        for e in range(len(spans.spans)):
            interval = spans.interval(e)
            for name in names:
                some = views_of(name, drawn[name], reading, interval)
                for one in some:
                    if outlines.setdefault(id(one), len(flat)) == len(flat):
                        flat.append(one)
                key = (name, tuple(outlines[id(one)] for one in some))
                if views.setdefault(key, len(listed)) == len(listed):
                    listed.append(some)
                view_of[name, r, e] = views[key]
            cuts[r].append([plan_of(terms, rule, reading, weights, interval) for rule in terms.rules])
            for k, cut in enumerate(cuts[r][e]):
                within = tuple(view_of[name, r, e] for name in cut.plan.within)
                without = tuple((view_of[out.zone, r, e], out.chance, out.open) for out in cut.plan.without)
                plan[r, e, k] = plans.setdefault((within, without), len(plans))
    zones = _zones(flat, list(views), list(plans), names, listed)
    return Map(cuts, plan, zones, polygons([one.shape for one in flat]), names, listed, view_of)


def _zones(
    flat: Sequence[Outline],
    views: Sequence[tuple[str, tuple[int, ...]]],
    plans: Sequence[tuple[tuple[int, ...], tuple[tuple[int, float, bool], ...]]],
    names: Sequence[str],
    listed: Sequence[tuple[Outline, ...]],
) -> Zones:
    competing = [
        any(len(listed[view]) > 1 for view in (*within, *(view for view, _, _ in without))) for within, without in plans
    ]
    plain = [
        all(len(listed[view]) == 1 for view in (*within, *(view for view, _, _ in without)))
        and all(chance == 1.0 and not is_open for _, chance, is_open in without)
        for within, without in plans
    ]
    by_outline: list[set[int]] = [set() for _ in flat]
    for plan, (within, without) in enumerate(plans):
        for view in (*within, *(view for view, _, _ in without)):
            for outline in views[view][1]:
                by_outline[outline].add(plan)
    return Zones(
        _firsts([len(outlines) for _, outlines in views]),
        _ints([one for _, outlines in views for one in outlines]),
        np.array([1 / len(outlines) for _, outlines in views for _ in outlines], dtype=np.float64),
        np.array([one.precision_m for one in flat], dtype=np.float64),
        _ints([names.index(name) for name, _ in views]),
        _firsts([len(within) for within, _ in plans]),
        _ints([view for within, _ in plans for view in within]),
        _firsts([len(without) for _, without in plans]),
        _ints([view for _, without in plans for view, _, _ in without]),
        np.array([chance for _, without in plans for _, chance, _ in without], dtype=np.float64),
        np.array([is_open for _, without in plans for _, _, is_open in without], dtype=np.int8),
        np.array(competing, dtype=np.int8),
        np.array(plain, dtype=np.int8),
        _firsts([len(some) for some in by_outline]),
        _ints([plan for some in by_outline for plan in sorted(some)]),
    )


def _firsts(counts: Sequence[int]) -> Ints:
    return np.concatenate([[0], np.cumsum(np.array(counts, dtype=np.int64))]).astype(np.int64)


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def groups_of(
    rows: pl.DataFrame, span: Ints, terms: Terms, names: Sequence[str], widened: Floats, parameters: Parameters
) -> Groups:
    """Return the rows by place. `widened`: for each row the radius of its three places, metres; NaN not known.

    A group's number does not matter; rows stand in it in their order.
    """
    zones = {zone.id: zone for zone in terms.zones}
    asked = [zones[name] for name in names]
    called, table = _names(rows, asked)
    lat, lon = numbers(rows, "lat_e7"), numbers(rows, "lon_e7")
    # A point of no known extent is none; one number for all that is not known, since no number is like itself there.
    known = ~(np.isnan(widened[:, 0]) | np.isnan(lat) | np.isnan(lon))
    lat, lon = np.where(known, lat, NOWHERE), np.where(known, lon, NOWHERE)
    reach = np.where(np.isnan(widened), NOWHERE, widened)
    hows = {name: SPREADS.index(how) for name, how in parameters.spread.items()}
    spread = rows["place_class"].replace_strict(hows, default=0, return_dtype=pl.Int64).to_numpy()
    first, which = distinct_of(lat, lon, *reach.T, called, span, spread)
    order = np.argsort(which, kind="stable")
    lat, lon = (np.where(known[first], column[first], np.nan) / E7 for column in (lat, lon))
    return Groups(
        order,
        _firsts(np.bincount(which, minlength=len(first)).tolist()),
        lat,
        lon,
        np.ascontiguousarray(widened[first]),
        called[first],
        span[first],
        spread[first].astype(np.int64),
        table,
    )


NOWHERE = -(2.0**60)
"""Stands for a number that is not known, where rows are told apart."""


def _names(rows: pl.DataFrame, zones: Sequence[Zone]) -> tuple[Ints, NDArray[np.int8]]:
    """Return which of the distinct names each row bears, and what each is to each zone."""
    matter = {name for zone in zones for name in zone.whole_of}
    partial = any(zone.parts_of for zone in zones)
    borne = rows.select(
        pl.when(pl.lit(partial and name == "adm1") | pl.col(name).is_in(list(matter))).then(pl.col(name)).alias(name)
        for name in NAMES
    )
    first, called = distinct_of(*borne.get_columns())
    table = np.full((len(first), max(len(zones), 1)), NAMED_NOT, dtype=np.int8)
    for at, (country, adm1, place) in enumerate(borne[first].iter_rows()):
        for k, zone in enumerate(zones):
            if {country, adm1, place} & set(zone.whole_of):
                table[at, k] = NAMED_INSIDE
            elif zone.parts_of and adm1 is not None and _elsewhere(adm1, (*zone.parts_of, *zone.whole_of)):
                table[at, k] = NAMED_ELSEWHERE
    return called, table


_VOWELS = str.maketrans("", "", "aeiouyh")
ALIKE = 0.6
"""Names of provinces whose consonants are so much alike may be two spellings of one, and rule nothing out."""


def _elsewhere(adm1: str, names: Sequence[str]) -> bool:
    """Return whether a province is surely none of these: datasets write Idlib, Idleb and Idlib Governorate."""
    own = fold_area(adm1).translate(_VOWELS)
    return all(SequenceMatcher(None, own, fold_area(name).translate(_VOWELS)).ratio() < ALIKE for name in names)


def widened(rows: pl.DataFrame, terms: Terms, kinds: Kinds, parameters: Parameters) -> Floats:
    """Return for each row the radius of its place, of where fire started and of where it landed, in metres.

    A report of outgoing fire tells where it starts, one of incoming fire or an impact where it lands. Of an incident
    whose reports say neither, the place may be either of the two: its scatter is that of both together.
    """
    radius = rows["radius_m"].cast(pl.Float64).fill_null(np.nan).to_numpy()
    out = np.repeat(radius[:, None], len(MODES), axis=1)
    if all(rule.place == "incident" for rule in terms.rules):
        return out
    ranges: dict[str, float] = {}
    for kind in rows["kind"].unique().to_list():
        line = (kind, *kinds.ancestors(kind)) if kinds.known(kind) else ()
        ranges[kind] = float(next((parameters.range_m[one] for one in line if one in parameters.range_m), 0))
    reach = rows["kind"].replace_strict(ranges, return_dtype=pl.Float64).to_numpy()
    told = rows["place_is"].to_numpy()
    either = np.where(told == "unknown", reach / np.sqrt(2), 0.0)
    for mode in (1, 2):
        other = MODES[3 - mode]
        out[:, mode] = np.hypot(radius, np.where(told == other, reach, either))
    return out
