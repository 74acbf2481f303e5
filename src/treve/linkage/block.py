"""Candidate pairs: records near enough in place and time, each by how precisely it knows them.

Every record has a *level* (how wide its place is) and may be *wide* in time. Each class meets every other on a
grid whose cells have the reach of the coarser of the two, so that a record of a province meets one of a
street. Whether two records are candidates depends on the two alone, save in a crowd: where one cell of place and
day holds more than `Reach.most` records of a class, a record meets only the `most` that lie nearest to it in the
order of a key made from what the records say. That is the stated cut: it depends on the set of records, not on
their order or batches, and it bounds the time and memory that a flood of reports can cost.
"""

from collections.abc import Iterator
from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.metric import CIRCLE_E7, COSINE_PPM, METRES_PER_DEGREE, cosine_ppm, square_m

Ints = NDArray[np.int64]
Flags = NDArray[np.bool_]

_SIDE = 1 << 17  # more rows and columns than any grid has: cells of 1 km would need 40,000


class Reach(NamedTuple):
    """How far apart two records of one thing may lie: metres by level, seconds by width, and the cut."""

    metres: tuple[int, ...]
    seconds: tuple[int, int]
    most: int


class Sites(NamedTuple):
    """Where and when each of n records lies; six arrays of n.

    `lat`, `lon` in 1e-7 degree; `moment` in UTC seconds (the middle of its interval); `level` an index into
    `Reach.metres`, or -1 for a record that meets nobody; `wide` 0 or 1; `key` orders a crowd.
    """

    lat: Ints
    lon: Ints
    moment: Ints
    level: Ints
    wide: Ints
    key: Ints


class Field(NamedTuple):
    """The records of one class laid on a grid for those of another: sorted by cell, then key; cells and reach.

    `turns`: for each record its place in the order of all, where records that are laid out stand in another.
    """

    targets: Ints
    turns: Ints
    cells: Ints
    ends: Ints
    radius_m: int
    seconds: int
    cell_e7: int
    cell_s: int
    most: int


class Asking(NamedTuple):
    """Records of one class and the field in which they look; `once`: both are one class, a pair is met twice."""

    queries: Ints
    field: Field
    once: bool


def candidates(sites: Sites, reach: Reach, focus: Flags | None = None) -> tuple[Ints, Ints]:
    """Return every candidate pair once, as two arrays of indices with left < right, in no particular order.

    Args:
        sites: n records, in an order that their content fixes (ties in a crowd are settled by it).
        reach: how far to look.
        focus: n flags; only pairs with a flagged record are returned. None: all pairs.

    Cost: n searches per pair of classes, plus one step per candidate; at most n * `most` pairs per class.
    """
    left: list[Ints] = [np.zeros(0, dtype=np.int64)]
    right: list[Ints] = [np.zeros(0, dtype=np.int64)]
    for queries, field, once in askings(sites, reach, who_asks(sites, reach, focus)):
        q, t = _meet(sites, queries, sites, field, once)
        if focus is not None:
            kept = focus[q] | focus[t]
            q, t = q[kept], t[kept]
        left.append(np.minimum(q, t))
        right.append(np.maximum(q, t))
    return np.concatenate(left), np.concatenate(right)


def who_asks(sites: Sites, reach: Reach, focus: Flags | None) -> Flags:
    """Return who must look for others: all, or who is flagged or may be a candidate of, or share a crowd with, one."""
    if focus is None:
        return np.ones(len(sites.lat), dtype=np.bool_)
    return focus | around(sites, reach, sites, focus)


def askings(sites: Sites, reach: Reach, asks: Flags, turns: Ints | None = None) -> Iterator[Asking]:
    """Yield who looks for whom: each pair of classes once, the coarser asking, in the order of place and day.

    Two of one class may see each other or only one the other, in a crowd: who comes first in `turns` asks.
    """
    turns = np.arange(len(sites.lat), dtype=np.int64) if turns is None else turns
    for coarse, fine in _class_pairs(len(reach.metres)):
        queries = np.flatnonzero(_of(sites, coarse) & asks).astype(np.int64)
        targets = np.flatnonzero(_of(sites, fine)).astype(np.int64)
        if len(queries) and len(targets):
            field = _field(sites, targets, turns, reach, coarse, fine)
            cells = _cell(sites.lat[queries], sites.lon[queries], sites.moment[queries], field.cell_e7, field.cell_s)
            yield Asking(queries[np.argsort(cells, kind="stable")], field, coarse == fine)


class Stretch(NamedTuple):
    """Records that lie together in time: `rows` in the order of day and place, and which of these `asks`."""

    rows: Ints
    asks: Flags


def stretches(sites: Sites, reach: Reach, asks: Flags, least: int) -> Iterator[Stretch]:
    """Yield the records stretch by stretch of time, each with all others that those who ask in it may meet.

    Args:
        sites: n records.
        reach: how far to look.
        asks: n flags; everybody who asks does so in exactly one stretch.
        least: a stretch has at least as many that ask, or is the last; and is longer than what it adds on either side.
    """
    beyond = max(reach.seconds) + 2 * 86_400  # a crowd is counted by whole cells, which are a day long at the most
    order = np.argsort(sites.moment, kind="stable").astype(np.int64)
    order = order[sites.level[order] >= 0]
    moment, asking = sites.moment[order], asks[order]
    so_far = np.cumsum(asking)
    begin = 0
    while begin < len(order) and so_far[-1] > (so_far[begin - 1] if begin else 0):
        done = int(so_far[begin - 1]) if begin else 0
        enough = int(np.searchsorted(so_far, done + least)) + 1
        end = max(enough, int(np.searchsorted(moment, moment[begin] + 4 * beyond)))
        end = min(int(np.searchsorted(moment, moment[min(end, len(order)) - 1], side="right")), len(order))
        first = int(np.searchsorted(moment, moment[begin] - beyond))
        last = int(np.searchsorted(moment, moment[end - 1] + beyond, side="right"))
        rows = order[first:last]
        own = asking[first:last].copy()
        own[: begin - first] = False
        own[end - first :] = False
        cells = _cell(sites.lat[rows], sites.lon[rows], sites.moment[rows], side_e7(40_000), 86_400)
        near_by = np.argsort(cells, kind="stable")
        yield Stretch(rows[near_by], own[near_by])
        begin = end


def around(sites: Sites, reach: Reach, others: Sites, chosen: Flags) -> Flags:
    """Return which of `sites` may be candidates of, or share a crowd with, one of the chosen `others`.

    A little wider than the reach, because a crowd is counted by whole cells: the cell beside counts as well.
    """
    wider = Reach(tuple(3 * m for m in reach.metres), (3 * reach.seconds[0], 3 * reach.seconds[1]), 1 << 40)
    touched = np.zeros(len(sites.lat), dtype=np.bool_)
    n_levels = len(reach.metres)
    classes = [(level, wide) for level in range(n_levels) for wide in (0, 1)]
    for a in classes:
        queries = np.flatnonzero(_of(others, a) & chosen).astype(np.int64)
        for b in classes:
            targets = np.flatnonzero(_of(sites, b)).astype(np.int64)
            if len(queries) and len(targets):
                _, t = _meet(others, queries, sites, _field(sites, targets, targets, wider, a, b), False)
                touched[t] = True
    return touched


def crowds(sites: Sites, reach: Reach) -> Ints:
    """Return an array (n, 2 * levels): how many records lie near each, as seen by each (level, wide) class.

    The nine cells around it, over three days or, for wide records, seven. A burst makes nearness worth less.
    """
    out = np.zeros((len(sites.lat), 2 * len(reach.metres)), dtype=np.int64)
    placed = np.flatnonzero(sites.level >= 0).astype(np.int64)
    for level, metres in enumerate(reach.metres):
        if len(placed):
            cells = _cell(sites.lat[placed], sites.lon[placed], sites.moment[placed], side_e7(metres), 86_400)
            order = np.argsort(cells)  # who comes first of one cell changes no count
            _crowds_in_order(cells[order], placed[order], out[:, 2 * level : 2 * level + 2])
    return out


def crowds_among(sites: Sites, metres: int, cells: Ints) -> Ints:
    """Return an array (n, 2) of one level: how many of the records laid out in `cells` lie near each."""
    out = np.zeros((len(sites.lat), 2), dtype=np.int64)
    placed = np.flatnonzero(sites.level >= 0).astype(np.int64)
    if len(placed) and len(cells):
        side = side_e7(metres)
        _crowds(_cell(sites.lat[placed], sites.lon[placed], sites.moment[placed], side, 86_400), cells, placed, out)
    return out


def laid(sites: Sites, metres: int) -> Ints:
    """Return the sorted cells of place and day of the records that meet anybody."""
    on = sites.level >= 0
    return np.sort(_cell(sites.lat[on], sites.lon[on], sites.moment[on], side_e7(metres), 86_400))


def beside(one: Sites, others: Sites, reach: Reach) -> Ints:
    """Return which of a few others a single record may meet: what a field finds for many, looked at one by one."""
    near_by = np.zeros(len(others.lat), dtype=np.bool_)
    if one.level[0] >= 0 and len(near_by):
        metres, seconds = (np.array(each, dtype=np.int64) for each in (reach.metres, reach.seconds))
        _beside(one, others, metres, seconds, COSINE_PPM, near_by)
    return np.flatnonzero(near_by)


def field_of(sites: Sites, reach: Reach, asking: tuple[int, int], asked: tuple[int, int]) -> Field:
    """Return the records of one class (level, wide) laid out for those of another."""
    targets = np.flatnonzero(_of(sites, asked)).astype(np.int64)
    return _field(sites, targets, targets, reach, asking, asked)


def side_e7(metres: int) -> int:
    """Return the side of a cell that has at least this many metres, in 1e-7 degree."""
    return max(metres * 10_000_000 // METRES_PER_DEGREE + 1, CIRCLE_E7 // (_SIDE - 2))


def _class_pairs(n_levels: int) -> list[tuple[tuple[int, int], tuple[int, int]]]:
    """Return each unordered pair of (level, wide) classes once, the coarser first."""
    classes = [(level, wide) for level in range(n_levels) for wide in (0, 1)]
    return [(a, b) for k, a in enumerate(classes) for b in classes[: k + 1]]


def _of(sites: Sites, kind: tuple[int, int]) -> Flags:
    found: Flags = (sites.level == kind[0]) & (sites.wide == kind[1])
    return found


def _field(sites: Sites, targets: Ints, turns: Ints, reach: Reach, a: tuple[int, int], b: tuple[int, int]) -> Field:
    """Return the targets laid out for queries of class a, when they are of class b."""
    radius_m, seconds = reach.metres[max(a[0], b[0])], reach.seconds[max(a[1], b[1])]
    cell_e7 = side_e7(radius_m)
    cell_s = min(seconds + 1, 86_400)
    cells = _cell(sites.lat[targets], sites.lon[targets], sites.moment[targets], cell_e7, cell_s)
    order = np.lexsort((sites.key[targets], cells))  # stable: of equal keys, the first of the targets
    targets, cells = targets[order], cells[order]
    edges = np.concatenate([[0], np.flatnonzero(np.diff(cells)) + 1, [len(cells)]])
    ends = np.repeat(edges[1:], np.diff(edges)).astype(np.int64)
    return Field(targets, turns, cells, ends, radius_m, seconds, cell_e7, cell_s, reach.most)


def _meet(asking: Sites, queries: Ints, asked: Sites, field: Field, once: bool) -> tuple[Ints, Ints]:
    """Return (query, target) pairs of two classes; `once` keeps query < target."""
    starts = np.zeros(len(queries) + 1, dtype=np.int64)
    _near(asking, queries, asked, field, once, COSINE_PPM, starts, np.zeros(0, dtype=np.int64))
    starts = np.concatenate([[0], np.cumsum(starts[:-1])]).astype(np.int64)
    out = np.zeros(starts[-1], dtype=np.int64)
    if len(out):
        _near(asking, queries, asked, field, once, COSINE_PPM, starts, out)
    return np.repeat(queries, np.diff(starts)), out


def _cell(lat: Ints, lon: Ints, moment: Ints, cell_e7: int, cell_s: int) -> Ints:
    row, column = (lat + CIRCLE_E7 // 4) // cell_e7, (lon + CIRCLE_E7 // 2) // cell_e7
    cell: Ints = (moment // cell_s * _SIDE + row) * _SIDE + column
    return cell


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _near(
    asking: Sites, queries: Ints, asked: Sites, field: Field, once: bool, cosines: Ints, starts: Ints, out: Ints
) -> None:
    """Write the targets near each query into `out` from `starts` on; with `out` empty, their counts to `starts`."""
    for q in range(len(queries)):
        if len(out):
            near(asking, queries[q], asked, field, once, cosines, out, starts[q])
        else:
            starts[q] = near(asking, queries[q], asked, field, once, cosines, out, 0)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def near(asking: Sites, i: int, asked: Sites, field: Field, once: bool, cosines: Ints, out: Ints, at: int) -> int:
    """Write the targets near record i into `out` from `at` on, as far as it reaches; return where they would end."""
    n_cols = CIRCLE_E7 // field.cell_e7 + 1
    cell_e7, cell_s, cells, targets = field.cell_e7, field.cell_s, field.cells, field.targets
    span = field.radius_m * 10_000_000 // METRES_PER_DEGREE + 1
    lat, lon, moment, key = asking.lat[i], asking.lon[i], asking.moment[i], asking.key[i]
    beyond = (field.radius_m + 1) * (field.radius_m + 1)  # distances are rounded down to whole metres
    narrowest = cosine_ppm(abs(lat) + span, cosines)
    width, wide = span * 1_000_000 // narrowest + 1, (span + 500) * 1_000_000 // narrowest
    for day in range((moment - field.seconds) // cell_s, (moment + field.seconds) // cell_s + 1):
        for row in range((lat - span + CIRCLE_E7 // 4) // cell_e7, (lat + span + CIRCLE_E7 // 4) // cell_e7 + 1):
            base = (day * _SIDE + row) * _SIDE
            for turn in range(-1, 2):  # the strip, and what of it lies across the antimeridian
                shifted = lon + turn * CIRCLE_E7 + CIRCLE_E7 // 2
                first, last = max((shifted - width) // cell_e7, 0), min((shifted + width) // cell_e7, n_cols - 1)
                if first > last:
                    continue
                p = np.searchsorted(cells, base + first)
                while p < len(cells) and cells[p] <= base + last:
                    begin, end = p, field.ends[p]
                    p = end
                    if end - begin > field.most:  # a crowd: only the neighbours in the order of keys
                        low, high = begin, end
                        while low < high:
                            middle = (low + high) // 2
                            t = targets[middle]
                            if asked.key[t] < key or (asked.key[t] == key and t < i):
                                low = middle + 1
                            else:
                                high = middle
                        begin, end = max(begin, low - field.most // 2), min(end, low + field.most // 2)
                    for r in range(begin, end):
                        j = targets[r]
                        if once and field.turns[j] <= field.turns[i]:
                            continue
                        if abs(moment - asked.moment[j]) > field.seconds:
                            continue
                        if abs(lat - asked.lat[j]) > span + 100:  # cheap; a metre to spare, for the whole is rounded
                            continue
                        if abs(shifted - CIRCLE_E7 // 2 - asked.lon[j]) > wide:  # likewise
                            continue
                        if square_m(lat, lon, asked.lat[j], asked.lon[j], cosines) >= beyond:
                            continue
                        if at < len(out):
                            out[at] = j
                        at += 1
    return at


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _beside(one: Sites, others: Sites, metres: Ints, seconds: Ints, cosines: Ints, out: Flags) -> None:
    for j in range(len(out)):
        if others.level[j] < 0:
            continue
        reach_m = metres[max(one.level[0], others.level[j])]
        if abs(one.moment[0] - others.moment[j]) <= seconds[max(one.wide[0], others.wide[j])]:
            square = square_m(one.lat[0], one.lon[0], others.lat[j], others.lon[j], cosines)
            out[j] = square < (reach_m + 1) * (reach_m + 1)


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _crowds(cells: Ints, ordered: Ints, placed: Ints, out: Ints) -> None:
    for q in range(len(placed)):
        for day in range(-3, 4):
            total = 0
            for row in range(-1, 2):
                middle = cells[q] + (day * _SIDE + row) * _SIDE
                total += np.searchsorted(ordered, middle + 2) - np.searchsorted(ordered, middle - 1)
            out[placed[q], 1] += total
            if abs(day) <= 1:
                out[placed[q], 0] += total


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _crowds_in_order(ordered: Ints, placed: Ints, out: Ints) -> None:
    """Do what `_crowds` does for all records at once: whoever asks comes in the order of what is asked.

    So each of the strips around a record begins and ends where that of the one before did, or later.
    """
    n = len(ordered)
    first, last = np.zeros(21, dtype=np.int64), np.zeros(21, dtype=np.int64)
    q = 0
    while q < n:
        long, short = 0, 0
        for day in range(-3, 4):
            for row in range(-1, 2):
                middle, k = ordered[q] + (day * _SIDE + row) * _SIDE, (day + 3) * 3 + row + 1
                while first[k] < n and ordered[first[k]] < middle - 1:
                    first[k] += 1
                while last[k] < n and ordered[last[k]] < middle + 2:
                    last[k] += 1
                long += last[k] - first[k]
                if abs(day) <= 1:
                    short += last[k] - first[k]
        cell = ordered[q]
        while q < n and ordered[q] == cell:
            out[placed[q], 0] = short
            out[placed[q], 1] = long
            q += 1
