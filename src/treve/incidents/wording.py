"""Who carries whose words: reports of one incident that share runs of words which their facts do not dictate.

Two independent reports of one incident name the same place, sides and numbers, and say "killed" and "according to".
They do not share four words in a row, again and again, beyond these. A number counts as any number, so that changing it
hides nothing; words of the report's own place, words of the language and words that are common in the whole set are no
evidence. Small edits leave most runs whole, and a copied half is found in a longer text.

Cost: linear in the words. Each run of an incident has at most `OWNERS`, the first that carry it, and every other is
compared with these alone; so in an incident of thousands of reports each costs no more. Incidents are worked on one
after another, with no more memory than the largest needs; what all share is how often words are told (lexicon.py).
"""

from collections.abc import Callable
from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.lexicon import (
    FNV,
    PRIME,
    Hashes,
    Ints,
    Small,
    Texts,
    cut,
    numbers_of,
    read_texts,
)

Marks = NDArray[np.bool_]

RUN = 4
"""Words in a row that are looked up."""

OWNERS = 12
"""The first voices that carry a run, against which every later one is held."""

FREE_LEAST = 6
"""Words in shared runs that nothing dictates, from which two reports may be one telling."""

FREE_IF_ALL = 4
"""Such words where the two texts are the same from end to end, numbers apart."""

SHARE_LEAST_PPM, LONG_RUN = 500_000, 20
"""The shared words are half of the shorter report at least, or this many, where they are rare in the whole set."""

MOST_PPM, MOST_WORDS = 600_000, 12
"""Where they are not, this share and this many of them: independent writers do not agree for so long."""

BAG_PPM, BAG_LEAST = 700_000, 8
"""The same words in another order, in a report that shares a run: this share of the shorter one's, and this many."""

ECHO_PPM = 750_000
"""From this share of the longer text on, shared words are an echo whatever they are."""

COMMON_FROM = 40
COMMON_SHARE = 50
"""Among so many incidents or more, a word that more than one in fifty of them tells is common in the set."""

FORMULA_SHARE = 4
"""A run that more than one in four of them carries is a formula, and nobody's own."""

MOST_COMPARED = 300
"""Words of a text that are compared out of order; of longer ones the first."""


class Shared(NamedTuple):
    """Pairs of rows that carry the same words: the later row, the one that it is held against, how many words.

    `echo`: nearly all words of both are shared, and most may be dictated by what happened; it proves nothing by itself.
    """

    row: Ints
    other: Ints
    words: Ints
    echo: Marks


def shared_words(texts: pl.Series, facts: pl.Series, group: Ints, voice: Ints) -> Shared:
    """Return pairs of rows of one group and two voices that carry the same words, sorted by row.

    Args:
        texts: n texts, or nulls.
        facts: n texts with the words of each row that its facts dictate: names of its place.
        group: n codes.
        voice: n codes of who speaks.
    """
    return shared_in(read_texts(texts, group), facts.gather, group, voice)


def shared_in(read: Texts, facts: Callable[[Ints], pl.Series], group: Ints, voice: Ints) -> Shared:
    """Return the same of texts that are read; `facts` gives those of some rows."""
    lexicon = read.lexicon
    common = _many(lexicon.told[: lexicon.size], COMMON_SHARE, read.groups)
    formulas = _formulas(read, group)
    found = [np.zeros((4, 0), dtype=np.int64)]
    for rows, words, starts in read.portions:
        given = cut(facts(rows))
        own = words > lexicon.plain
        _dictated(words, starts, numbers_of(given, lexicon), given.starts, own)
        rare = own & ~common[words]
        pairs = _pairs(words, starts, own, rare, formulas, group[rows], voice[rows])
        pairs[:2] = rows[pairs[:2]]
        found.append(pairs)
    row, other, count, proves = np.concatenate(found, axis=1)
    order = np.lexsort((other, row))
    return Shared(row[order], other[order], count[order], proves[order] == 0)


def _many(told: Small | Ints, share: int, groups: int) -> Marks:
    """Return what is told in more than one of `share` groups, if there are groups enough to tell."""
    enough = groups >= COMMON_FROM
    return np.asarray((told.astype(np.int64) * share > groups) & enough, dtype=np.bool_)


def _formulas(read: Texts, group: Ints) -> Hashes:
    """Return the sorted codes of the runs that are formulas.

    They are made of words that stand as often, and what more than one in so many of all incidents carry, more than one
    in so many of some portion do. So few runs are ever counted.
    """
    told = read.lexicon.told[: read.lexicon.size]
    sizes = [_groups_with_runs(starts, group[rows]) for rows, _, starts in read.portions]
    often = _many(told, FORMULA_SHARE, sum(sizes))
    maybe = np.zeros(0, dtype=np.uint64)
    if not often.any():
        return maybe
    for (rows, words, starts), size in zip(read.portions, sizes, strict=True):
        runs, counts = _told_by(*_frequent(words, starts, often, group[rows]))
        maybe = np.union1d(maybe, runs[counts * FORMULA_SHARE > size])
    total = np.zeros(len(maybe), dtype=np.int64)
    for rows, words, starts in read.portions:
        run, of = _frequent(words, starts, often, group[rows])
        known = np.isin(run, maybe)
        runs, counts = _told_by(run[known], of[known])
        total[np.searchsorted(maybe, runs)] += counts
    return np.asarray(maybe[_many(total, FORMULA_SHARE, sum(sizes))], dtype=np.uint64)


def _told_by(run: Hashes, group: Ints) -> tuple[Hashes, Ints]:
    """Return the different runs, and how many groups tell each; groups come one after another."""
    order = np.argsort(run, kind="stable")
    run, group = run[order], group[order]
    first = np.append(True, (np.diff(run) != 0) | (np.diff(group) != 0))[: len(run)]
    return np.unique(run[first], return_counts=True)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _groups_with_runs(starts: Ints, group: Ints) -> int:
    count, before = 0, -1
    for row in range(len(group)):
        if starts[row + 1] - starts[row] >= RUN and group[row] != before:
            count, before = count + 1, group[row]
    return count


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _run(words: Small, first: int) -> np.uint64:
    """Return a code of the words of the run that begins there."""
    code = FNV
    for at in range(first, first + RUN):
        code = (code ^ np.uint64(words[at])) * PRIME
        code ^= code >> np.uint64(29)
    return code


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _frequent(words: Small, starts: Ints, often: Marks, group: Ints) -> tuple[Hashes, Ints]:
    """Return the codes of the runs that have frequent words only, and the groups that tell them."""
    run, of, count = np.empty(len(words), dtype=np.uint64), np.empty(len(words), dtype=np.int64), 0
    for row in range(len(group)):
        in_a_row = 0
        for at in range(starts[row], starts[row + 1]):
            in_a_row = in_a_row + 1 if often[words[at]] else 0
            if in_a_row >= RUN:
                run[count], of[count] = _run(words, at - RUN + 1), group[row]
                count += 1
    return run[:count].copy(), of[:count].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _dictated(words: Small, starts: Ints, given: Small, given_starts: Ints, own: Marks) -> None:
    for row in range(len(starts) - 1):
        for at in range(starts[row], starts[row + 1]):
            for fact in range(given_starts[row], given_starts[row + 1]):
                if words[at] == given[fact]:
                    own[at] = False


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _pairs(words: Small, starts: Ints, own: Marks, rare: Marks, formulas: Hashes, group: Ints, voice: Ints) -> Ints:
    """Return the pairs that carry the same words: the later, the other, how many words, and whether it proves."""
    n, most, longest, begin = len(group), 0, 0, 0
    while begin < n:
        end = begin
        while end < n and group[end] == group[begin]:
            longest = max(longest, starts[end + 1] - starts[end])
            end += 1
        most, begin = max(most, starts[end] - starts[begin]), end
    # Runs of one group by code: the last of those that own it, and of each of these the one before.
    size = 4
    while size < 2 * most:
        size *= 2
    run, of, heads = np.empty(size, np.uint64), np.full(size, -1, np.int64), np.empty(size, np.int64)
    owner, before = np.empty(most + 1, dtype=np.int64), np.empty(most + 1, dtype=np.int64)
    met = np.empty(longest * OWNERS + 1, dtype=np.int64)
    out, count, begin = np.empty((4, 64), dtype=np.int64), 0, 0
    while begin < n:
        end = begin
        while end < n and group[end] == group[begin]:
            end += 1
        size = 4
        while size < 2 * (starts[end] - starts[begin]):
            size *= 2
        mask, owned = np.uint64(size - 1), 0
        for row in range(begin, end if end - begin > 1 else begin):
            seen = 0
            for at in range(starts[row], starts[row + 1] - RUN + 1):
                code = _run(words, at)
                if len(formulas):
                    place = np.searchsorted(formulas, code)
                    if place < len(formulas) and formulas[place] == code:
                        continue
                slot = (code ^ (code >> np.uint64(32))) & mask
                while of[slot] == begin and run[slot] != code:
                    slot = (slot + np.uint64(1)) & mask
                if of[slot] != begin:
                    of[slot], run[slot], heads[slot] = begin, code, -1
                fresh, held, link = True, 0, heads[slot]
                while link >= 0:
                    if voice[owner[link]] != voice[row]:
                        met[seen] = (owner[link] << 32) | at
                        seen += 1
                    else:
                        fresh = False
                    held, link = held + 1, before[link]
                if fresh and held < OWNERS:
                    owner[owned], before[owned], heads[slot] = row, heads[slot], owned
                    owned += 1
            if seen:
                if count + seen > out.shape[1]:
                    more = np.empty((4, 2 * (count + seen)), dtype=np.int64)
                    more[:, :count] = out[:, :count]
                    out = more
                count = _covered(row, np.sort(met[:seen]), words, starts, own, rare, out, count)
        begin = end
    return out[:, :count].copy()


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _covered(a: int, met: Ints, words: Small, starts: Ints, own: Marks, rare: Marks, out: Ints, count: int) -> int:
    """Write the rows whose shared runs cover enough of row `a`; what is met is sorted by row and place."""
    begin = 0
    while begin < len(met):
        b = met[begin] >> 32
        end, many, free, few, reached, every = begin, 0, 0, 0, -1, 0
        while end < len(met) and met[end] >> 32 == b:
            place = met[end] & 0xFFFFFFFF
            for at in range(max(place, reached), place + RUN):
                many += 1
                free += 1 if own[at] else 0
                few += 1 if rare[at] else 0
            reached = max(reached, place + RUN)
            end += 1
        one, two = starts[a + 1] - starts[a], starts[b + 1] - starts[b]
        share = many * 1_000_000 // min(one, two)
        proves = few >= FREE_LEAST and (many >= LONG_RUN or share >= SHARE_LEAST_PPM)
        proves = proves or (free >= FREE_LEAST and many >= MOST_WORDS and share >= MOST_PPM)
        proves = proves or (free >= FREE_IF_ALL and many == one == two)
        if not proves:
            free, of, every = _bag(words, starts, own, a, b)
            proves = free >= BAG_LEAST and free * 1_000_000 >= of * BAG_PPM
        if proves or every * 1_000_000 >= min(max(one, two), MOST_COMPARED) * ECHO_PPM:
            out[0, count], out[1, count], out[2, count], out[3, count] = a, b, many, 1 if proves else 0
            count += 1
        begin = end
    return count


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _bag(words: Small, starts: Ints, own: Marks, a: int, b: int) -> tuple[int, int, int]:
    """Return how many words of the shorter text stand in the other in any order.

    First of those that its facts do not dictate, then how many such it has, and last of all its words.
    """
    if starts[a + 1] - starts[a] > starts[b + 1] - starts[b]:
        a, b = b, a
    free = of = every = 0
    for at in range(starts[a], min(starts[a + 1], starts[a] + MOST_COMPARED)):
        of += 1 if own[at] else 0
        for place in range(starts[b], min(starts[b + 1], starts[b] + MOST_COMPARED)):
            if words[place] == words[at]:
                every += 1
                free += 1 if own[at] else 0
                break
    return free, of, every
