"""One pass over the incidents, compiled: each rule's conditions as chances, the rule that decides, and the answer.

Everything that needs names was asked before, once for each distinct question, and stands here as tables: clocks by
reading and rule, sides by question and group of rules, acts by kind and rule, zones by reading and time. Incidents
come in groups of one place; what a place is to a zone is worked out when the first rule asks for it, and only then. A
rule that cannot fit an incident's act is never looked at.

The order of thought is that of `assess`; the arithmetic is written here and nowhere else.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.findings.cover import ALL, CUT, NONE, UNASKED, Floats, Ints, Polygons, cover, meets, reach, wide_deg

Bytes = NDArray[np.int8]

VERDICTS = ("violation", "not_covered", "outside", "undetermined")
VIOLATION, NOT_COVERED, OUTSIDE, UNDETERMINED = range(4)

GROUND_NAMES = (
    "excluded_actor",
    "unbound_actor",
    "act_not_prohibited",
    "not_between_protected_sides",
    "breach",
    "before",
    "after",
    "suspended",
    "beyond_area",
    "excluded_area",
)
"""The first four are those of `breach.GROUNDS`; after these the ground of an undetermined finding is an unknown."""
ACT_NOT_PROHIBITED, BREACH, BEFORE, AFTER, SUSPENDED, BEYOND, EXCLUDED_AREA = 2, 4, 5, 6, 7, 8, 9
UNKNOWN_FROM = len(GROUND_NAMES)

UNKNOWNS = ("several_events", "date", "place", "combat_area", "sides", "terms", "act", "word")
"""What may leave the matter open, and would settle it; the ground of an undetermined finding."""
SEVERAL, DATE, PLACE, COMBAT, SIDES, TERMS, ACT, WORD = range(8)
DIGIT = 9
"""What would settle a matter travels as one number: unknowns plus one, in base nine, the first in the last digit."""

LITTLE = 0.002
"""An unknown that moves the answer by less variance than this is not named among what would settle it."""

NAMED_NOT, NAMED_INSIDE, NAMED_ELSEWHERE = range(3)
FLAG_NAMED, FLAG_VAGUE, FLAG_ELSEWHERE = 1, 2, 4


class Zones(NamedTuple):
    """Zones as each reading and time leaves them (`views`), and plans made of views.

    A view's outlines stand from `view_first[v]` to `view_first[v + 1]`, with their weights; one without is undrawn.
    `view_zone`: its zone, for names. A plan is inside any of its `within` and outside all of its `out`.
    `competing`: whether more than one outline is possible. `plain`: whether every zone has one outline alone, and what
    is taken out surely is.
    """

    view_first: Ints
    outline: Ints
    weight: Floats
    precision_m: Floats  # by outline
    view_zone: Ints
    within_first: Ints
    within: Ints
    out_first: Ints
    out: Ints
    out_chance: Floats
    out_open: Bytes
    competing: Bytes
    plain: Bytes
    plans_first: Ints  # the plans that each outline is part of
    plans: Ints


class Clocks(NamedTuple):
    """Clocks, flat: cuts of clock c from `first[c]` to `first[c + 1]`; its pieces, one more, from `first[c] + c`."""

    first: Ints
    cuts: Ints
    values: Floats  # mean, firm, least, most
    halted: Bytes
    undated: Floats  # by clock: the greatest of each


class Rules(NamedTuple):
    """R readings, K rules, E spans of time (`rows.span`), A acts, Q questions about sides, G groups of like rules.

    `standing`: whether the rule was agreed at all. `factor`: what excluded acts leave (mean, firm, least, most).
    """

    clock: Ints  # R, K + 1; the last is the agreement's
    plan: Ints  # R, E, K
    mode: Ints  # K: which of the three places
    group: Ints  # R, K
    standing: Floats  # R, K, 4
    needed: Floats  # K
    act_first: Ints  # A + 1
    act_rules: Ints
    act: Floats  # A, K
    factor: Floats  # R, E, A, K, 4
    sides: Floats  # R, Q, G, 4
    ground: Bytes  # R, Q, G
    area_first: Ints  # R * E * K + 1: reckoned areas
    area_zone: Ints
    area_chance: Floats
    area_open: Bytes


class Rows(NamedTuple):
    """N incidents, and M groups of one place each: `order` lists the rows of group m from `first[m]` on."""

    order: Ints
    first: Ints
    lat: Floats  # M, degrees; NaN not known
    lon: Floats
    radius_m: Floats  # M, 3: the incident's, where fire starts, where it lands
    names: Ints  # M
    span: Ints  # M
    spread: Ints  # M: which of the patterns
    start_s: Ints  # N
    end_s: Ints
    dated: Bytes
    question: Ints
    act: Ints
    alleged: Bytes
    events: Ints
    near: Floats  # areas, N: the chance that a reckoned area holds it
    peak: Floats


class Weighing(NamedTuple):
    """The parameters that the pass needs, as shares."""

    ruled_out: float
    claims_carry: float
    unknown_time: float
    undrawn: float
    party_word: float


class Answers(NamedTuple):
    """For R readings and N rows. `numbers`: see `FIELDS`. `settle`: see `DIGIT`."""

    verdict: Bytes
    ground: Bytes
    rule: NDArray[np.int16]
    settle: NDArray[np.int32]
    flags: Bytes
    numbers: Floats


FIELDS = ("mean", "least", "most", "single", "needed", "within", "share", "act", "time", "near", "low", "high")
"""Probability and bounds; for one event; the threshold; the place within, and outside what is taken out; act; time;
what reckoned areas take out (mean, least, most)."""


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _time(clock: int, start: int, end: int, dated: bool, unknown: float, clocks: Clocks) -> tuple[float, ...]:
    """Return mean, firm, least, most of a clock over an interval, and the ground where it is surely not running."""
    first, last = clocks.first[clock], clocks.first[clock + 1]
    pieces = first + clock
    if not dated:
        u = clocks.undated[clock]
        return unknown * u[0], unknown * u[1], unknown * u[2], unknown * u[3], float(BEFORE)
    at = first + np.searchsorted(clocks.cuts[first:last], start, side="right")
    mean = firm = least = most = 0.0
    halted = False
    begin = start
    while begin < end:
        stop = min(end, clocks.cuts[at]) if at < last else end
        v = clocks.values[pieces + at - first]
        part = float(stop - begin) / float(end - start)
        mean += part * v[0]
        firm += part * v[1]
        least += part * v[2]
        most += part * v[3]
        halted = halted or clocks.halted[pieces + at - first] > 0
        begin = stop
        at += 1
    ground = AFTER
    if most == 0.0:
        if halted:
            ground = SUSPENDED
        else:
            # Before, unless it may have held earlier: of a gap in the middle, what went before it counts.
            ground = BEFORE
            low = np.searchsorted(clocks.cuts[first:last], start, side="right")
            for k in range(low + 1):
                if clocks.values[pieces + k, 3] > 0:
                    ground = AFTER
    return mean, firm, least, most, float(ground)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def share_of(
    plan: int,
    known: bool,
    names: NDArray[np.int8],
    state: NDArray[np.int8],
    bits: NDArray[np.uint64],
    points: int,
    zones: Zones,
    undrawn: float,
) -> tuple[float, float, float, float, int]:
    """Return within, mean, least, most and flags of a plan for a place whose outlines have been looked at."""
    w0, w1 = zones.within_first[plan], zones.within_first[plan + 1]
    o0, o1 = zones.out_first[plan], zones.out_first[plan + 1]
    cut = False
    if known and zones.plain[plan] > 0:
        touches = False
        flags = 0
        for k in range(w0, w1):
            v = zones.within[k]
            name, at = names[zones.view_zone[v]], state[zones.outline[zones.view_first[v]]]
            touches = touches or at != NONE or name == NAMED_INSIDE
            flags |= FLAG_NAMED if name == NAMED_INSIDE else FLAG_ELSEWHERE if name == NAMED_ELSEWHERE else 0
        if not touches:
            return 0.0, 0.0, 0.0, 0.0, flags
        within, mean = _counted(plan, names, state, bits, points, zones)
        return within, mean, mean, mean, flags
    if known:
        for k in range(w0, w1):
            v = zones.within[k]
            for a in range(zones.view_first[v], zones.view_first[v + 1]):
                cut = cut or state[zones.outline[a]] == CUT
        for k in range(o0, o1):
            v = zones.out[k]
            for a in range(zones.view_first[v], zones.view_first[v + 1]):
                cut = cut or state[zones.outline[a]] == CUT
    count = points if cut else 1
    within = mean = least = most = 0.0
    named, vague, elsewhere = False, True, False
    for p in range(count):
        miss = miss_low = miss_high = 1.0
        for k in range(w0, w1):
            m, low, high, vague_here, named_here = _view(zones.within[k], p, known, names, state, bits, zones, undrawn)
            miss *= 1 - m
            miss_low *= 1 - low
            miss_high *= 1 - high
            if p == 0:
                named = named or named_here
                vague = vague and vague_here
                elsewhere = elsewhere or names[zones.view_zone[zones.within[k]]] == NAMED_ELSEWHERE
        within += 1 - miss
        m, low, high = 1 - miss, 1 - miss_low, 1 - miss_high
        for k in range(o0, o1):
            tm, tl, th, _, _ = _view(zones.out[k], p, known, names, state, bits, zones, undrawn)
            chance, is_open = zones.out_chance[k], zones.out_open[k] > 0
            m *= 1 - chance * tm
            low *= 1 - (1.0 if is_open else chance) * th
            high *= 1 - (0.0 if is_open else chance) * tl
        mean += m
        least += low
        most += high
    flags = (FLAG_NAMED if named else 0) + (FLAG_VAGUE if vague else 0) + (FLAG_ELSEWHERE if elsewhere else 0)
    return within / count, mean / count, least / count, most / count, flags


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _counted(
    plan: int,
    names: NDArray[np.int8],
    state: NDArray[np.int8],
    bits: NDArray[np.uint64],
    points: int,
    zones: Zones,
) -> tuple[float, float]:
    """Return the shares of the points within a plain plan, before and after what is taken out: 64 points at a time."""
    inside = left = 0
    full = ~np.uint64(0)
    for word in range((points + 63) >> 6):
        every = full if points - (word << 6) >= 64 else (np.uint64(1) << np.uint64(points & 63)) - np.uint64(1)
        within = out = np.uint64(0)
        for k in range(zones.within_first[plan], zones.within_first[plan + 1]):
            within |= _word(zones.within[k], word, names, state, bits, zones)
        for k in range(zones.out_first[plan], zones.out_first[plan + 1]):
            out |= _word(zones.out[k], word, names, state, bits, zones)
        inside += _ones(within & every)
        left += _ones(within & every & ~out)
    return inside / points, left / points


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _word(
    view: int, word: int, names: NDArray[np.int8], state: NDArray[np.int8], bits: NDArray[np.uint64], zones: Zones
) -> np.uint64:
    if names[zones.view_zone[view]] == NAMED_INSIDE:
        return ~np.uint64(0)
    outline = zones.outline[zones.view_first[view]]
    if state[outline] == CUT:
        found: np.uint64 = bits[outline, word]
        return found
    return ~np.uint64(0) if state[outline] == ALL else np.uint64(0)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _ones(x: np.uint64) -> int:
    """Return how many bits are set (Hacker's Delight, figure 5-2)."""
    x = x - ((x >> np.uint64(1)) & np.uint64(0x5555555555555555))
    x = (x & np.uint64(0x3333333333333333)) + ((x >> np.uint64(2)) & np.uint64(0x3333333333333333))
    x = (x + (x >> np.uint64(4))) & np.uint64(0x0F0F0F0F0F0F0F0F)
    return int((x * np.uint64(0x0101010101010101)) >> np.uint64(56))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _view(
    view: int,
    p: int,
    known: bool,
    names: NDArray[np.int8],
    state: NDArray[np.int8],
    bits: NDArray[np.uint64],
    zones: Zones,
    undrawn: float,
) -> tuple[float, float, float, bool, bool]:
    """Return how likely a point of a place lies in a zone, least and most, whether nobody can say, whether by name."""
    name = names[zones.view_zone[view]]
    if name == NAMED_INSIDE:
        return 1.0, 1.0, 1.0, False, True
    first, last = zones.view_first[view], zones.view_first[view + 1]
    if first == last and name == NAMED_ELSEWHERE:
        return 0.0, 0.0, 0.0, False, False
    if first == last or not known:
        return undrawn, 0.0, 1.0, True, False
    mean, low, high = 0.0, 1.0, 0.0
    for a in range(first, last):
        o = zones.outline[a]
        holds = state[o] == ALL
        if state[o] == CUT:
            holds = (bits[o, p >> 6] >> np.uint64(p & 63)) & np.uint64(1) != 0
        if holds:
            mean += zones.weight[a]
            high = 1.0
        else:
            low = 0.0
    return min(mean, 1.0), low, high, False, False


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def look(
    plan: int,
    lat: float,
    lon: float,
    radius_m: float,
    state: NDArray[np.int8],
    bits: NDArray[np.uint64],
    zones: Zones,
    every: Polygons,
    pattern: Floats,
) -> None:
    """Look at the outlines of a plan that nobody has looked at yet for this place."""
    wide = wide_deg(lat)
    for side in range(2):
        first = zones.within_first if side == 0 else zones.out_first
        views = zones.within if side == 0 else zones.out
        for k in range(first[plan], first[plan + 1]):
            v = views[k]
            for a in range(zones.view_first[v], zones.view_first[v + 1]):
                o = zones.outline[a]
                if state[o] == UNASKED:
                    scatter = np.sqrt(radius_m**2 + zones.precision_m[o] ** 2)
                    state[o] = cover(lat, lon, wide, scatter, o, every, pattern, bits[o])


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _touch(
    lat: float,
    lon: float,
    radius_m: float,
    group: int,
    state: NDArray[np.int8],
    touched: Ints,
    zones: Zones,
    every: Polygons,
    pattern: Floats,
) -> None:
    """Tell the outlines whose boxes a place reaches from those it surely lies outside of, and stamp their plans."""
    wide, far, precision_m = wide_deg(lat), reach(pattern, 1.0), zones.precision_m
    first, box, plans_first, plans = every.first, every.box, zones.plans_first, zones.plans
    for o in range(len(precision_m)):
        state[o] = NONE
        if meets(lat, lon, wide, far * np.sqrt(radius_m**2 + precision_m[o] ** 2), o, first, box):
            state[o] = UNASKED
            for k in range(plans_first[o], plans_first[o + 1]):
                touched[plans[k]] = group


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _settle(unknown: Floats, high_enough: bool, several: bool) -> int:
    """Return what would settle an open matter, what moves it most first.

    Where the probability would suffice, only what lies in the bounds is in the way: the terms, or a combat area.
    """
    order = np.empty(7, dtype=np.int64)
    for k in range(1, 8):
        at = k - 1
        while at > 0 and unknown[order[at - 1]] < unknown[k]:
            order[at] = order[at - 1]
            at -= 1
        order[at] = k
    named = 0
    for k in range(7):
        named += 1 if unknown[order[k]] >= LITTLE else 0
    named = max(named, 1)
    code, times = 0, 1
    if several:
        code, times = SEVERAL + 1, DIGIT
    for turn in range(2):
        for k in range(named):
            bounds = order[k] in (TERMS, COMBAT)
            if (not high_enough and turn == 0) or (high_enough and bounds == (turn == 0)):
                code += (order[k] + 1) * times
                times *= DIGIT
    return code


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True, forceinline=True)
def _several(mean: float, least: float, most: float, events: int) -> tuple[float, float, float]:
    """Return the chances that one at least of several like events is a violation.

    The open points of the terms are the same for all of them: they fall between their bounds as one.
    """
    low, high = 1 - (1 - least) ** events, 1 - (1 - most) ** events
    if events <= 1:
        return mean, low, high
    lean = (mean - least) / (most - least) if most > least else 1.0
    return low + min(max(lean, 0.0), 1.0) * (high - low), low, high


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def decide(
    rows: Rows,
    rules: Rules,
    clocks: Clocks,
    zones: Zones,
    named: NDArray[np.int8],
    every: Polygons,
    patterns: Floats,
    weighing: Weighing,
    out: Answers,
    first_group: int,
    last_group: int,
) -> None:
    """Write the answers for all readings and the rows of some groups, the last excluded.

    `named`: names by zones (see `NAMED_INSIDE`). Groups do not know of each other: several may be decided at once.
    """
    # Every array by a name of its own: reaching into a tuple for one costs more than the number that is read.
    factor, standing, sides_of, act_chance = rules.factor, rules.standing, rules.sides, rules.act
    act_first, act_rules, clock_of, plan_of, mode_of = (
        rules.act_first,
        rules.act_rules,
        rules.clock,
        rules.plan,
        rules.mode,
    )
    group_of, area_first, area_zone = rules.group, rules.area_first, rules.area_zone
    area_chance, area_open, near_of, peak_of = rules.area_chance, rules.area_open, rows.near, rows.peak
    ground_of, needed_of, competing_of = rules.ground, rules.needed, zones.competing
    numbers, verdict, ground, decided = out.numbers, out.verdict, out.ground, out.rule
    readings, last_rule = rules.clock.shape[0], rules.clock.shape[1] - 1
    spans = plan_of.shape[1]
    outlines = len(every.first) - 1
    plans = len(zones.competing)
    words = (patterns.shape[1] + 63) // 64
    state = np.full((3, outlines), UNASKED, dtype=np.int8)
    bits = np.zeros((3, outlines, words), dtype=np.uint64)
    touched = np.full((3, plans), -1, dtype=np.int64)
    looked = np.full(3, -1, dtype=np.int64)
    plain = zones.plain
    stamp = np.full((3, plans), -1, dtype=np.int64)
    kept = np.empty((3, plans, 5), dtype=np.float64)
    unknown = np.zeros(8, dtype=np.float64)
    chosen = np.zeros(24, dtype=np.float64)
    for group in range(first_group, last_group):
        known = not np.isnan(rows.lat[group])
        span, pattern = rows.span[group], patterns[rows.spread[group]]
        names = named[rows.names[group]]
        nameless = not names.any()
        for at in range(rows.first[group], rows.first[group + 1]):
            row = rows.order[at]
            start, end, dated = rows.start_s[row], rows.end_s[row], rows.dated[row] > 0
            act, question = rows.act[row], rows.question[row]
            alleged = rows.alleged[row] > 0
            word = weighing.party_word if alleged else 1.0
            for r in range(readings):
                whole = _time(clock_of[r, last_rule], start, end, dated, weighing.unknown_time, clocks)
                in_force = whole[3] > 0
                clock, time = clock_of[r, last_rule], whole
                first, last = act_first[act], act_first[act + 1]
                any_act = False
                for k in range(first, last):
                    if factor[r, span, act, act_rules[k], 3] * standing[r, act_rules[k], 3] > 0:
                        any_act = True
                        break
                best, best_fit, within_most = -1, -1.0, 0.0
                any_time = any_place = any_sides = False
                count = last - first if any_act else last_rule
                for j in range(count):
                    rule = act_rules[first + j] if any_act else j
                    agreed = factor[r, span, act, rule, 3] * standing[r, rule, 3]
                    may_act = any_act and agreed > 0
                    if any_act and not may_act:
                        continue
                    if clock_of[r, rule] != clock:
                        clock = clock_of[r, rule]
                        time = _time(clock, start, end, dated, weighing.unknown_time, clocks)
                    may_time = time[3] > 0
                    q = group_of[r, rule]
                    may_sides = sides_of[r, question, q, 3] > 0
                    if best >= 0 and may_act and (not in_force or (any_place and not may_sides)):
                        # Whatever its place, such a rule would not go before the one that was found.
                        continue
                    plan, mode = plan_of[r, span, rule], mode_of[rule]
                    if stamp[mode, plan] != group:
                        if known and looked[mode] != group:
                            at_m = rows.radius_m[group, mode]
                            lat, lon = rows.lat[group], rows.lon[group]
                            _touch(lat, lon, at_m, group, state[mode], touched[mode], zones, every, pattern)
                            looked[mode] = group
                        if known and nameless and plain[plan] > 0 and touched[mode, plan] != group:
                            kept[mode, plan] = 0.0
                        else:
                            if known:
                                at_m = rows.radius_m[group, mode]
                                lat, lon = rows.lat[group], rows.lon[group]
                                look(plan, lat, lon, at_m, state[mode], bits[mode], zones, every, pattern)
                            w, m, lo, hi, flag = share_of(
                                plan, known, names, state[mode], bits[mode], len(pattern), zones, weighing.undrawn
                            )
                            kept[mode, plan, 0], kept[mode, plan, 1] = w, m
                            kept[mode, plan, 2], kept[mode, plan, 3], kept[mode, plan, 4] = lo, hi, flag
                        stamp[mode, plan] = group
                    near = low = high = 1.0
                    area = (r * spans + span) * last_rule + rule
                    for k in range(area_first[area], area_first[area + 1]):
                        zone, chance, is_open = area_zone[k], area_chance[k], area_open[k] > 0
                        near *= 1 - chance * near_of[zone, row]
                        low *= 1 - (0.0 if is_open else chance) * near_of[zone, row]
                        high *= 1 - (1.0 if is_open else chance) * peak_of[zone, row]
                    within, where = kept[mode, plan, 0], kept[mode, plan, 1] * near
                    where_most, where_least = kept[mode, plan, 3] * low, kept[mode, plan, 2] * high
                    may_place = where_most >= weighing.ruled_out
                    a = act_chance[act, rule] if may_act else 0.0
                    done = a * factor[r, span, act, rule, 0]
                    single = time[0] * done * standing[r, rule, 0] * where * sides_of[r, question, q, 0] * word
                    fit = min(single, 0.999)
                    if may_act:
                        fit += 4.0
                        if may_time:
                            fit += 8.0
                            if may_place:
                                fit += 16.0
                                if may_sides:
                                    fit += 32.0
                    if may_time:
                        any_time = True
                        within_most = max(within_most, within)
                        if may_place:
                            any_place = True
                            any_sides = any_sides or (may_act and may_sides)
                    if fit > best_fit:
                        best, best_fit = rule, fit
                        chosen[0] = single
                        for b in range(1, 4):
                            bound = a * factor[r, span, act, rule, b] * standing[r, rule, b]
                            place = where_least if b < 3 else where_most
                            chosen[b] = time[b] * bound * place * sides_of[r, question, q, b]
                        chosen[1] *= word
                        chosen[2] = 0.0 if alleged else chosen[2]
                        chosen[4], chosen[5], chosen[6] = within, kept[mode, plan, 1], done
                        chosen[7], chosen[8], chosen[9], chosen[10] = time[0], 1 - near, 1 - low, 1 - high
                        chosen[11] = sides_of[r, question, q, 0]
                        chosen[12] = sides_of[r, question, q, 3] - sides_of[r, question, q, 2]
                        chosen[13] = max(
                            time[3] - time[2],
                            factor[r, span, act, rule, 3] - factor[r, span, act, rule, 2],
                            standing[r, rule, 3] - standing[r, rule, 2],
                        )
                        chosen[14], chosen[15] = kept[mode, plan, 4], time[4]
                        chosen[16] = time[3] - time[2]
                        competing = competing_of[plan] > 0 and int(kept[mode, plan, 4]) & FLAG_VAGUE == 0
                        chosen[17] = kept[mode, plan, 3] - kept[mode, plan, 2] if competing else 0.0
                        chosen[18] = q
                        chosen[19] = a
                single, firm, least, most = chosen[0], chosen[1], chosen[2], chosen[3]
                needed = needed_of[best]
                events = rows.events[row]
                answer, why, code = UNDETERMINED, 0, 0
                if not in_force:
                    answer, why = OUTSIDE, int(whole[4])
                elif not any_time:
                    answer, why = OUTSIDE, int(chosen[15])
                elif not any_place:
                    answer = OUTSIDE
                    why = EXCLUDED_AREA if within_most >= weighing.ruled_out else BEYOND
                elif not any_sides:
                    answer, why = NOT_COVERED, int(ground_of[r, question, int(chosen[18])])
                    if not any_act and (why > ACT_NOT_PROHIBITED or sides_of[r, question, int(chosen[18]), 3] > 0):
                        why = ACT_NOT_PROHIBITED
                elif not alleged and firm >= needed and (firm - least) / max(single, 1e-9) <= weighing.claims_carry:
                    answer, why = VIOLATION, BREACH
                total, low_total, high_total = _several(single, least, most, events)
                if answer == UNDETERMINED:
                    spread = chosen[12] / 4
                    unknown[DATE] = max(chosen[7] * (1 - chosen[7]) - chosen[16] / 4, 0.0)
                    unknown[PLACE] = chosen[5] * (1 - chosen[5])
                    unknown[COMBAT] = max(chosen[8] * (1 - chosen[8]), (chosen[10] - chosen[9]) ** 2 / 4)
                    unknown[SIDES] = max(chosen[11] * (1 - chosen[11]) - spread, 0.0)
                    unknown[TERMS] = max(spread, chosen[13] / 4, chosen[17] / 4)
                    unknown[ACT] = chosen[19] * (1 - chosen[19])
                    unknown[WORD] = word * (1 - word)
                    code = _settle(unknown, single >= needed, events > 1 and total >= needed)
                    why = UNKNOWN_FROM + code % DIGIT - 1
                if not in_force or not any_time or (answer == NOT_COVERED):
                    total = low_total = high_total = 0.0
                verdict[r, row], ground[r, row] = answer, why
                decided[r, row], out.settle[r, row], out.flags[r, row] = best, code, int(chosen[14])
                numbers[r, row, 0], numbers[r, row, 1], numbers[r, row, 2] = total, low_total, high_total
                numbers[r, row, 3], numbers[r, row, 4], numbers[r, row, 5] = single, needed, chosen[4]
                numbers[r, row, 6], numbers[r, row, 7], numbers[r, row, 8] = chosen[5], chosen[6], chosen[7]
                numbers[r, row, 9], numbers[r, row, 10], numbers[r, row, 11] = chosen[8], chosen[9], chosen[10]
