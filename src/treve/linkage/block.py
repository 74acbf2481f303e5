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

from treve.linkage.metric import CIRCLE_E7, COSINE_PPM, METRES_PER_DEGREE, cosine_ppm, distance_m

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
    """The records of one class laid on a grid for those of another: sorted by cell, then key; cells and reach."""

    targets: Ints
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
    for queries, field, once in askings(sites, reach, focus):
        q, t = _meet(sites, queries, sites, field, once)
        if focus is not None:
            kept = focus[q] | focus[t]
            q, t = q[kept], t[kept]
        left.append(np.minimum(q, t))
        right.append(np.maximum(q, t))
    return np.concatenate(left), np.concatenate(right)


def askings(sites: Sites, reach: Reach, focus: Flags | None = None) -> Iterator[Asking]:
    """Yield who looks for whom: each pair of classes once, the coarser asking, in the order of place and day.

    With `focus`, only those ask who are flagged or may be candidates of, or share a crowd with, one who is.
    """
    asks = np.ones(len(sites.lat), dtype=np.bool_)
    if focus is not None:
        asks = focus | around(sites, reach, sites, focus)
    for coarse, fine in _class_pairs(len(reach.metres)):
        queries = np.flatnonzero(_of(sites, coarse) & asks).astype(np.int64)
        targets = np.flatnonzero(_of(sites, fine)).astype(np.int64)
        if len(queries) and len(targets):
            field = _field(sites, targets, reach, coarse, fine)
            cells = _cell(sites.lat[queries], sites.lon[queries], sites.moment[queries], field.cell_e7, field.cell_s)
            yield Asking(queries[np.argsort(cells, kind="stable")], field, coarse == fine)


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
                _, t = _meet(others, queries, sites, _field(sites, targets, wider, a, b), False)
                touched[t] = True
    return touched


def crowds(sites: Sites, reach: Reach) -> Ints:
    """Return an array (n, 2 * levels): how many records lie near each, as seen by each (level, wide) class.

    The nine cells around it, over three days or, for wide records, seven. A burst makes nearness worth less.
    """
    out = np.zeros((len(sites.lat), 2 * len(reach.metres)), dtype=np.int64)
    for level, metres in enumerate(reach.metres):
        out[:, 2 * level : 2 * level + 2] = crowds_among(sites, metres, laid(sites, metres))
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


def same_crowd(one: Sites, others: Sites, metres: int) -> Ints:
    """Return an array (n, 2) of one level: 1 where a single record counts in the crowd of each of the others."""
    side = side_e7(metres)
    cell = _cell(one.lat, one.lon, one.moment, side, 86_400) - _cell(
        others.lat, others.lon, others.moment, side, 86_400
    )
    day = (cell + _SIDE * _SIDE // 2) // (_SIDE * _SIDE)
    row = (cell - day * _SIDE * _SIDE + _SIDE // 2) // _SIDE
    column = cell - (day * _SIDE + row) * _SIDE
    near_by = (np.abs(row) <= 1) & (np.abs(column) <= 1)
    return np.stack([near_by & (np.abs(day) <= 1), near_by & (np.abs(day) <= 3)], axis=1).astype(np.int64)


def field_of(sites: Sites, reach: Reach, asking: tuple[int, int], asked: tuple[int, int]) -> Field:
    """Return the records of one class (level, wide) laid out for those of another."""
    return _field(sites, np.flatnonzero(_of(sites, asked)).astype(np.int64), reach, asking, asked)


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


def _field(sites: Sites, targets: Ints, reach: Reach, a: tuple[int, int], b: tuple[int, int]) -> Field:
    """Return the targets laid out for queries of class a, when they are of class b."""
    radius_m, seconds = reach.metres[max(a[0], b[0])], reach.seconds[max(a[1], b[1])]
    cell_e7 = side_e7(radius_m)
    cell_s = min(seconds + 1, 86_400)
    cells = _cell(sites.lat[targets], sites.lon[targets], sites.moment[targets], cell_e7, cell_s)
    order = np.lexsort((targets, sites.key[targets], cells))
    targets, cells = targets[order], cells[order]
    edges = np.concatenate([[0], np.flatnonzero(np.diff(cells)) + 1, [len(cells)]])
    ends = np.repeat(edges[1:], np.diff(edges)).astype(np.int64)
    return Field(targets, cells, ends, radius_m, seconds, cell_e7, cell_s, reach.most)


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
    width = span * 1_000_000 // cosine_ppm(abs(lat) + span, cosines) + 1
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
                        if once and j <= i:
                            continue
                        if abs(moment - asked.moment[j]) > field.seconds:
                            continue
                        if abs(lat - asked.lat[j]) > span + 100:  # cheap; a metre to spare, for the whole is rounded
                            continue
                        if distance_m(lat, lon, asked.lat[j], asked.lon[j], cosines) > field.radius_m:
                            continue
                        if at < len(out):
                            out[at] = j
                        at += 1
    return at


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
