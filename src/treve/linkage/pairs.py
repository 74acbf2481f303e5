"""From records to scored links in one pass: a pair is met, compared and scored, and forgotten where it cannot count.

What `block.candidates`, `compare.compare` and `score.score` do one after another over arrays of all pairs is done here
pair by pair. The cheap and telling features come first; as soon as the best that the others could add leaves a pair
below what is kept, it is dropped. The answer is that of the three steps, to the last whole number (a test holds
it); memory is that of the links that are kept.

Work is cut into stretches of records, which threads take in turn. A stretch does not depend on another and the answers
are put together in order, so that one core and many give the same.

A compiled kernel is kept under the time of its own file alone: whoever changes what an entry means in `compare` changes
this file too (last: entries ask how common a value is around the two).
"""

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.block import Asking, Field, Flags, Ints, Reach, Sites, askings, near, stretches, who_asks
from treve.linkage.compare import (
    LEVELS,
    N_FEATURES,
    SIZES,
    Feature,
    Packed,
    Traits,
    area_entry,
    count_entry,
    crowd_entry,
    kind_around,
    kind_level,
    place_entry,
    same_source,
    says,
    sides_around,
    sides_level,
    source_entry,
    time_entry,
    tokens_entry,
)
from treve.linkage.metric import COSINE_PPM
from treve.linkage.score import Tables

STRETCH = 4_096
"""Records that a thread takes at a time: some milliseconds of work, some hundred kilobytes of links."""


TOGETHER = 1 << 15
"""Records that are laid out together: what they say fits into a processor's own memory."""

SAID_OF_SIDES = ("side_a", "side_b", "group_a", "group_b", "side_a_rare", "side_b_rare")
SAID_OF_KIND = ("leaf", "branch", "leaf_rare")
"""All that these two features look at: how two records agree in them is looked up by what each says."""

Small = NDArray[np.int32]


class Links(NamedTuple):
    """Pairs of records that were scored and kept: positions, left < right, and thousandths of a nat.

    There are a dozen for each record, so they are kept in half the width of all else.
    """

    left: Small
    right: Small
    score: Small


class Weights(NamedTuple):
    """What a pair is scored with.

    `flat`: the tables one after another; `best`: the best entry of each; `place`, `area`: the best of these two, for
    each two classes of place; `bias`: what all pairs get; `keep`: the least score that is kept; `habit`: what is added
    to the pairs of each record within its own source.
    """

    flat: Ints
    best: Ints
    place: Ints
    area: Ints
    bias: int
    keep: int
    habit: Ints


_CLASSES = SIZES[Feature.PLACE] // LEVELS[Feature.PLACE]
"""Unordered pairs of classes of place."""


def weights(tables: Tables, bias: int, keep: int, habit: Ints) -> Weights:
    """Return the tables ready for `links`."""
    assert tuple(len(t) for t in tables) == SIZES
    flat, best = np.concatenate(tables).astype(np.int64), np.array([t.max() for t in tables], dtype=np.int64)
    place, area = (tables[f].reshape(_CLASSES, -1).max(axis=1).astype(np.int64) for f in (Feature.PLACE, Feature.AREA))
    return Weights(flat, best, place, area, int(bias), int(keep), habit.astype(np.int64))


def links(
    sites: Sites, packed: Packed, reach: Reach, by: Weights, focus: Flags | None = None, threads: int = 1
) -> Links:
    """Return the candidate pairs whose score is at least `by.keep`, in an order that the records alone settle.

    Args:
        sites: n records, in an order that their content fixes.
        packed: what the same records say.
        reach: how far to look.
        by: what to score with.
        focus: n flags; only pairs with a flagged record are returned. None: all pairs.
        threads: how many stretches are worked on at a time; the answer does not depend on it.
    """
    every = np.ones(0, dtype=np.bool_)
    # Who comes first in a crowd is settled once, so that records can be laid out as they are worked on.
    ranks = np.empty(len(sites.key), dtype=np.int64)
    ranks[np.argsort(sites.key, kind="stable")] = np.arange(len(ranks))
    found: list[tuple[Small, Small, Small]] = [(_NONE, _NONE, _NONE)]
    pool = ThreadPoolExecutor(threads) if threads > 1 else None
    for rows, asks in stretches(sites, reach, who_asks(sites, reach, focus), TOGETHER):
        here = Sites(*(column[rows] for column in sites))._replace(key=ranks[rows])
        said = Packed(packed.matrix[rows], packed.starts)
        touches = every if focus is None else focus[rows]
        by_row = by._replace(habit=by.habit[rows])
        laid = _Laid(here, rows, touches, *said, by_row, _known(said, SAID_OF_SIDES), _known(said, SAID_OF_KIND))
        parts = _stretches(askings(here, reach, asks, rows))
        found += map(partial(_work, laid), parts) if pool is None else pool.map(partial(_work, laid), parts)
    if pool is not None:
        pool.shutdown()
    return Links(*(np.concatenate(column) for column in zip(*found, strict=True)))


def in_order(found: Links, n: int) -> Links:
    """Return the links of n records in the order of (left, right); cost: some steps a link, no index of all."""
    ordered = Links(*(np.empty(len(found.left), dtype=np.int32) for _ in found))
    _ordered(n, found, ordered)
    return ordered


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _ordered(n: int, found: Links, out: Links) -> None:
    """Lay the links record by record of the left, and each record's own, which are few, by the right."""
    ends = np.zeros(n + 1, dtype=np.int64)
    for e in range(len(found.left)):
        ends[found.left[e] + 1] += 1
    for i in range(n):
        ends[i + 1] += ends[i]
    begins = ends[:-1].copy()
    next_of = ends[:-1].copy()
    for e in range(len(found.left)):
        i, right = found.left[e], found.right[e]
        at = next_of[i]
        next_of[i] += 1
        while at > begins[i] and out.right[at - 1] > right:
            out.right[at], out.score[at] = out.right[at - 1], out.score[at - 1]
            at -= 1
        out.left[next_of[i] - 1] = i
        out.right[at], out.score[at] = right, found.score[e]


_NONE = np.zeros(0, dtype=np.int32)


def _work(laid: "_Laid", part: Asking) -> tuple[Small, Small, Small]:
    made: tuple[Small, Small, Small] = _links(*laid, part.queries, part.field, part.once, COSINE_PPM)
    return made


class _Known(NamedTuple):
    """How two records agree in a feature, by a number for what each says; filled as it is asked for.

    Threads may fill one place at once: they write the same.
    """

    number: Small
    level: NDArray[np.uint8]


class _Laid(NamedTuple):
    """Records laid out together: where they are, what they say, and under which row the caller knows them."""

    sites: Sites
    rows: Ints
    touches: Flags
    matrix: Ints
    starts: Ints
    by: Weights
    sides: _Known
    kinds: _Known


MOST_KNOWN = 2_048
"""Of more different sides or kinds than this among records that lie together, no table is kept: 4 MB."""

_UNKNOWN = np.uint8(255)


def _known(packed: Packed, fields: tuple[str, ...]) -> _Known:
    """Return an empty table of what records say in some fields; one of no rows where they say too many things."""
    at = [Traits._fields.index(name) for name in fields]
    columns = np.concatenate([np.arange(packed.starts[k], packed.starts[k + 1]) for k in at]).astype(np.int64)
    number = np.zeros(len(packed.matrix), dtype=np.int32)
    count = _numbered(packed.matrix, columns, MOST_KNOWN, number)
    size = 0 if count > MOST_KNOWN else count
    return _Known(number, np.full((size, size), _UNKNOWN, dtype=np.uint8))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _numbered(m: Ints, columns: Ints, most: int, number: Small) -> int:
    """Number what the rows say in some columns, equals alike; return how many there are, or more than `most`."""
    size = 64
    while size < 4 * min(len(m), most):
        size *= 2
    slots = np.full(size, -1, dtype=np.int64)  # the first row that said it
    count = 0
    for i in range(len(m)):
        mark = np.uint64(0)
        for c in columns:
            mark = (mark ^ np.uint64(m[i, c])) * np.uint64(0x9E3779B97F4A7C15)
            mark ^= mark >> np.uint64(29)
        at = np.int64(mark & np.uint64(size - 1))
        while slots[at] >= 0:
            alike, first = True, slots[at]
            for c in columns:
                alike = alike and m[first, c] == m[i, c]
            if alike:
                break
            at = (at + 1) & (size - 1)
        if slots[at] >= 0:
            number[i] = number[slots[at]]
            continue
        if count == most:
            return most + 1
        slots[at], number[i] = i, count
        count += 1
    return count


def _stretches(parts: Iterable[Asking]) -> Iterable[Asking]:
    for part in parts:
        for at in range(0, len(part.queries), STRETCH):
            yield part._replace(queries=part.queries[at : at + STRETCH])


_OFFSETS = tuple(int(x) for x in np.cumsum([0, *SIZES])[:N_FEATURES])
_PLACE, _AREA, _TIME, _KIND, _SIDES, _COUNT, _TOKENS, _CROWD, _SOURCE = (int(f) for f in Feature)
_AT_PLACE, _AT_AREA, _AT_TIME, _AT_KIND, _AT_SIDES, _AT_COUNT, _AT_TOKENS, _AT_CROWD, _AT_SOURCE = _OFFSETS


_CLASS, _ORIGINS = (Traits._fields.index(name) for name in ("place", "origins"))


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _links(
    sites: Sites,
    rows: Ints,
    touches: Flags,
    m: Ints,
    f: Ints,
    by: Weights,
    known_sides: _Known,
    known_kinds: _Known,
    queries: Ints,
    field: Field,
    once: bool,
    cosines: Ints,
) -> tuple[Small, Small, Small]:
    met = np.empty(1_024, dtype=np.int64)
    left, right, value = (
        np.empty(4_096, dtype=np.int32),
        np.empty(4_096, dtype=np.int32),
        np.empty(4_096, dtype=np.int32),
    )
    t, best, kept = by.flat, by.best, 0
    say, level = known_sides
    kind, level_kind = known_kinds
    for q in range(len(queries)):
        i = queries[q]
        n = near(sites, i, sites, field, once, cosines, met, 0)
        if n > len(met):
            met = np.empty(2 * n, dtype=np.int64)
            n = near(sites, i, sites, field, once, cosines, met, 0)
        if kept + n > len(left):
            size = 2 * (kept + n)
            left, right, value = _grown(left, kept, size), _grown(right, kept, size), _grown(value, kept, size)
        counts, has_tokens = says(m, f, i)
        cites = m[i, f[_ORIGINS]] != 0
        for p in range(n):
            j = met[p]
            if len(touches) and not (touches[i] or touches[j]):
                continue
            a, b = (i, j) if rows[i] < rows[j] else (j, i)
            # What is cheap and telling first; what the rest could still add, given what the two do not say.
            others, other_tokens = says(m, f, j)
            tokens = best[_TOKENS] if has_tokens and other_tokens else t[_AT_TOKENS]
            count = best[_COUNT] if counts and others else t[_AT_COUNT]
            source, habit = best[_SOURCE], np.int64(0)
            if same_source(m, f, a, b):
                habit = by.habit[i]
            elif not (cites and m[j, f[_ORIGINS]] != 0):
                source = t[_AT_SOURCE]
            low, high = min(m[i, f[_CLASS]], m[j, f[_CLASS]]), max(m[i, f[_CLASS]], m[j, f[_CLASS]])
            classes = high * (high + 1) // 2 + low
            rest = tokens + by.area[classes] + count + source + habit
            total = by.bias + t[_AT_CROWD + crowd_entry(m, f, a, b)] + t[_AT_TIME + time_entry(m, a, b)]
            if len(level):
                agree = level[say[a], say[b]]
                if agree == _UNKNOWN:
                    agree = np.uint8(sides_level(m, f, a, b))
                    level[say[a], say[b]] = agree
            else:
                agree = np.uint8(sides_level(m, f, a, b))
            total += t[_AT_SIDES + sides_around(m, f, a, b, agree)]
            if len(level_kind):
                agree = level_kind[kind[a], kind[b]]
                if agree == _UNKNOWN:
                    agree = np.uint8(kind_level(m, f, a, b))
                    level_kind[kind[a], kind[b]] = agree
            else:
                agree = np.uint8(kind_level(m, f, a, b))
            total += t[_AT_KIND + kind_around(m, f, a, b, agree)]
            if total + by.place[classes] + rest < by.keep:
                continue
            total += t[_AT_PLACE + place_entry(m, a, b, cosines)]
            if total + rest < by.keep:
                continue
            total += t[_AT_AREA + area_entry(m, f, a, b)]
            rest -= by.area[classes]
            if total + rest < by.keep:
                continue
            total += t[_AT_COUNT + count_entry(m, f, a, b)]
            rest -= count
            if total + rest < by.keep:
                continue
            total += t[_AT_SOURCE + source_entry(m, f, a, b)] + habit
            if total + tokens < by.keep:
                continue
            total += t[_AT_TOKENS + tokens_entry(m, f, a, b)]
            if total >= by.keep:
                left[kept], right[kept], value[kept] = rows[a], rows[b], total
                kept += 1
    return left[:kept].copy(), right[:kept].copy(), value[:kept].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _grown(column: Small, kept: int, size: int) -> Small:
    out = np.empty(size, dtype=np.int32)
    out[:kept] = column[:kept]
    return out
