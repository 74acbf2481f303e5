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
from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.block import Asking, Field, Flags, Ints, Reach, Sites, askings, near
from treve.linkage.compare import (
    DISTANCES_M,
    GAPS_S,
    N_FEATURES,
    SIZES,
    Feature,
    Packed,
    area_entry,
    count_entry,
    crowd_entry,
    kind_entry,
    place_entry,
    same_source,
    says,
    sides_entry,
    source_entry,
    time_entry,
    tokens_entry,
)
from treve.linkage.metric import COSINE_PPM
from treve.linkage.score import Tables

STRETCH = 4_096
"""Records that a thread takes at a time: some milliseconds of work, some hundred kilobytes of links."""


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

    `flat`: the tables one after another; `best`: the best entry of each; `bias`: what all pairs get; `keep`: the least
    score that is kept; `habit`: for each record what is added to its pairs within its own source.
    """

    flat: Ints
    best: Ints
    bias: int
    keep: int
    habit: Ints


def weights(tables: Tables, bias: int, keep: int, habit: Ints) -> Weights:
    """Return the tables ready for `links`."""
    assert tuple(len(t) for t in tables) == SIZES
    flat, best = np.concatenate(tables).astype(np.int64), np.array([t.max() for t in tables], dtype=np.int64)
    return Weights(flat, best, int(bias), int(keep), habit.astype(np.int64))


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
    touches = np.ones(0, dtype=np.bool_) if focus is None else focus

    def work(part: Asking) -> tuple[Small, Small, Small]:
        made: tuple[Small, Small, Small] = _links(
            sites,
            part.queries,
            part.field,
            part.once,
            touches,
            packed.matrix,
            packed.starts,
            by,
            DISTANCES_M,
            GAPS_S,
            COSINE_PPM,
        )
        return made

    parts = _stretches(askings(sites, reach, focus))
    if threads > 1:
        with ThreadPoolExecutor(threads) as pool:
            found = list(pool.map(work, parts))
    else:
        found = [work(part) for part in parts]
    found.append(tuple(np.zeros(0, dtype=np.int32) for _ in range(3)))  # type: ignore[arg-type]
    return Links(*(np.concatenate(column) for column in zip(*found, strict=True)))


def _stretches(parts: Iterable[Asking]) -> Iterable[Asking]:
    for part in parts:
        for at in range(0, len(part.queries), STRETCH):
            yield part._replace(queries=part.queries[at : at + STRETCH])


_OFFSETS = tuple(int(x) for x in np.cumsum([0, *SIZES])[:N_FEATURES])
_PLACE, _AREA, _TIME, _KIND, _SIDES, _COUNT, _TOKENS, _CROWD, _SOURCE = (int(f) for f in Feature)
_AT_PLACE, _AT_AREA, _AT_TIME, _AT_KIND, _AT_SIDES, _AT_COUNT, _AT_TOKENS, _AT_CROWD, _AT_SOURCE = _OFFSETS


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _links(
    sites: Sites,
    queries: Ints,
    field: Field,
    once: bool,
    touches: Flags,
    m: Ints,
    f: Ints,
    by: Weights,
    distances: Ints,
    gaps: Ints,
    cosines: Ints,
) -> tuple[Small, Small, Small]:
    met = np.empty(1_024, dtype=np.int64)
    left, right, value = (
        np.empty(4_096, dtype=np.int32),
        np.empty(4_096, dtype=np.int32),
        np.empty(4_096, dtype=np.int32),
    )
    t, best, kept = by.flat, by.best, 0
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
        # What each feature could still add, given what this record does not say.
        tokens = best[_TOKENS] if has_tokens else t[_AT_TOKENS]
        sides = tokens + best[_SIDES]
        area = sides + best[_AREA]
        count = area + (best[_COUNT] if counts else t[_AT_COUNT])
        kind = count + best[_KIND]
        source = kind + best[_SOURCE] + max(by.habit[i], 0)
        for p in range(n):
            j = met[p]
            if len(touches) and not (touches[i] or touches[j]):
                continue
            a, b = min(i, j), max(i, j)
            total = by.bias + t[_AT_CROWD + crowd_entry(m, f, a, b)] + t[_AT_TIME + time_entry(m, a, b, gaps)]
            total += t[_AT_PLACE + place_entry(m, a, b, distances, cosines)]
            if total + source < by.keep:
                continue
            total += t[_AT_SOURCE + source_entry(m, f, a, b)]
            if same_source(m, f, a, b):
                total += by.habit[i]
            total += t[_AT_KIND + kind_entry(m, f, a, b)]
            if total + count < by.keep:
                continue
            total += t[_AT_COUNT + count_entry(m, f, a, b)]
            if total + area < by.keep:
                continue
            total += t[_AT_AREA + area_entry(m, f, a, b)]
            total += t[_AT_SIDES + sides_entry(m, f, a, b)]
            if total + tokens < by.keep:
                continue
            total += t[_AT_TOKENS + tokens_entry(m, f, a, b)]
            if total >= by.keep:
                left[kept], right[kept], value[kept] = a, b, total
                kept += 1
    return left[:kept].copy(), right[:kept].copy(), value[:kept].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _grown(column: Small, kept: int, size: int) -> Small:
    out = np.empty(size, dtype=np.int32)
    out[:kept] = column[:kept]
    return out
