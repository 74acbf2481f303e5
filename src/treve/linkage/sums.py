"""Which records sum up others: "part of" by joint inference over the links.

A record may give the dead of a town's day where another source tells the day's events one by one. Two explanations
compete for it: it is the same as the best single one of them, or it contains several. The second is weighed against
the first by all that is known: how well each part fits in place, time, kind and sides, and how well their dead
together, rather than those of the single one, give the record's own number. Parts that another record of the same
source already claims cost what that claim is worth. The best wholes come first; a part belongs to one whole, and a
whole is no part.

Nothing here knows what the records are about; counts are whole numbers, ties go to the lower index.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
from numpy.typing import NDArray

from treve.linkage.common import COUNT
from treve.linkage.compare import LEVELS, SIZES, Feature, Packed, Traits, count_entry, crowd_entry, rare_here
from treve.linkage.pairs import Links
from treve.linkage.score import Tables

Ints = NDArray[np.int64]

MOST_TRIED = 10
"""Candidates of one source that are tried together, the best fitting first: 1,024 sets."""

BASE = 3_000
"""How well a part must fit, alone with the whole, before it speaks for it: in a day's fighting much fits by chance."""

FIT_MOST = 2_500
"""What one part's fit may count for beyond that, thousandths of a nat."""

WORDS_SAY = 1_000
"""What it counts for that a record's own words say that it sums up."""


class Wholes(NamedTuple):
    """Pairs of a whole and a part, sorted by both.

    `fit`: thousandths of a nat that the part's place, time, kind and sides say; `sum`: the entry of the table of
    counts at which the parts of this whole add up; `gain`: by how much the whole beats the best single explanation.
    """

    whole: Ints
    part: Ints
    fit: Ints
    sum: Ints
    gain: Ints


NOTHING = Wholes(*(np.zeros(0, dtype=np.int64) for _ in range(5)))


def wholes(
    links: Links,
    packed: Packed,
    tables: Tables,
    group: Ints,
    once: NDArray[np.bool_],
    says_sum: NDArray[np.bool_],
    needs: int,
) -> Wholes:
    """Return which records are wholes of which others.

    Args:
        links: kept links, whatever their score.
        packed: what the records say.
        tables: those that scored the links.
        group: the row of the first member of each record's group.
        once: which records come of a source that tells no incident twice; only these are parts, since several reports
            of any other may be one incident told again.
        says_sum: which records say in words that they sum up.
        needs: by how much a whole must beat the best single explanation.

    Cost: one look at each link, and at most 2^MOST_TRIED sums for each record and source with two candidates or more.
    """
    if not once.any():
        return NOTHING
    m, starts = packed
    offsets = np.cumsum([0, *SIZES])
    flat = np.concatenate(tables).astype(np.int64)
    where = Where(
        starts,
        int(starts[Traits._fields.index("best")]),
        int(starts[Traits._fields.index("source")]),
        int(offsets[Feature.COUNT]),
        int(offsets[Feature.CROWD]),
    )
    chosen = _fits(m, where, flat, once, links)
    order = np.lexsort((chosen[1], -chosen[2], m[chosen[1], where.source], chosen[0]))
    whole, part, fit = (column[order] for column in chosen)
    same = Claims(*(np.full((len(group), 2), value, dtype=np.int64) for value in (-1, 0, 0)))
    _claims(m, where, flat, group, links, *same)
    taken = np.zeros(len(group), dtype=np.int64)
    found: list[tuple[Ints, Ints, Ints, Ints, Ints]] = []
    for _ in range(4):
        made = _best(m, where, flat, whole, part, fit, group, same, says_sum, needs, taken)
        if not len(made[0]):
            break
        kept = _without_rivals(*made, taken)
        found.append(kept)
    if not found:
        return NOTHING
    columns = [np.concatenate(column) for column in zip(*found, strict=True)]
    order = np.lexsort((columns[1], columns[0]))
    return Wholes(*(column[order] for column in columns))


class Where(NamedTuple):
    """Where in a packed record its fields begin, and where in the flat tables those of counts and crowds do."""

    starts: Ints
    best: int
    source: int
    at_count: int
    at_crowd: int


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _fits(m: Ints, f: Where, t: Ints, once: NDArray[np.bool_], links: Links) -> tuple[Ints, Ints, Ints]:
    """Return (whole, part, fit) of the links whose records come of two sources and have fewer dead in the part.

    The fit is the score as if neither had told of dead and nobody else were near.
    """
    n = len(links.left)
    whole, part, fit, k = np.empty(n, np.int64), np.empty(n, np.int64), np.empty(n, np.int64), 0
    for p in range(n):
        i, j = links.left[p], links.right[p]
        a, b = m[i, f.best], m[j, f.best]
        if a < 1 or b < 1 or a == b or m[i, f.source] == m[j, f.source] or not once[j if a > b else i]:
            continue
        crowd = crowd_entry(m, f.starts, i, j)
        alone = crowd - crowd % LEVELS[7] + 1
        worth = (
            links.score[p]
            - t[f.at_count + count_entry(m, f.starts, i, j)]
            - t[f.at_crowd + crowd]
            + t[f.at_crowd + alone]
        )
        if worth > 0:
            whole[k], part[k], fit[k] = (i, j, worth) if a > b else (j, i, worth)
            k += 1
    return whole[:k].copy(), part[:k].copy(), fit[:k].copy()


class Claims(NamedTuple):
    """Of each record its strongest partner in its group, of another source, and the strongest of yet another.

    Two columns each: the partner (-1: none), the score of the link, and its fit.
    """

    partner: Ints
    worth: Ints
    fit: Ints


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _claims(m: Ints, f: Where, t: Ints, group: Ints, links: Links, partner: Ints, worth: Ints, fit: Ints) -> None:
    for turn in range(2):
        for p in range(len(links.left)):
            i, j, s = int(links.left[p]), int(links.right[p]), int(links.score[p])
            if s <= 0 or group[i] != group[j] or m[i, f.source] == m[j, f.source]:
                continue
            crowd = crowd_entry(m, f.starts, i, j)
            alone = crowd - crowd % LEVELS[7] + 1
            pure = s - t[f.at_count + count_entry(m, f.starts, i, j)] - t[f.at_crowd + crowd] + t[f.at_crowd + alone]
            for x, y in ((i, j), (j, i)):
                if turn == 1 and m[partner[x, 0], f.source] == m[y, f.source]:
                    continue
                if s > worth[x, turn] or (s == worth[x, turn] and y < partner[x, turn]):
                    partner[x, turn], worth[x, turn], fit[x, turn] = y, s, pure


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _claim(m: Ints, f: Where, same: Claims, x: int, source: int, its: bool) -> int:
    """Return which column holds the strongest partner of x from a source (or, not `its`, from any other); -1: none."""
    for turn in range(2):
        if same.partner[x, turn] >= 0 and (m[same.partner[x, turn], f.source] == source) == its:
            return turn
    return -1


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _sum_entry(m: Ints, f: Where, whole: int, total: int, low: int, high: int) -> int:
    """Return the entry of the table of counts at which parts meet a whole's number, as common as that is around it."""
    return rare_here(m, f.starts, whole, whole, COUNT) * LEVELS[5] + _sum_level(m, f, whole, total, low, high)


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _sum_level(m: Ints, f: Where, whole: int, total: int, low: int, high: int) -> int:
    best = m[whole, f.best]
    if total == best:
        return 2 if best == 1 else 3 if best == 2 else 4 if best < 6 else 5
    if (m[whole, f.best - 1] < m[whole, f.best + 1] or low < high) and max(low, m[whole, f.best - 1]) <= min(
        high, m[whole, f.best + 1]
    ):
        return 12
    a, b = min(total, best), max(total, best)
    if b - a == 1 or b * 3 <= a * 4:
        return 6
    return 7


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _best(
    m: Ints,
    f: Where,
    t: Ints,
    whole: Ints,
    part: Ints,
    fit: Ints,
    group: Ints,
    same: Claims,
    says_sum: NDArray[np.bool_],
    needs: int,
    taken: Ints,
) -> tuple[Ints, Ints, Ints, Ints, Ints, Ints]:
    """Return for each record and other source the best set of parts that beats its single explanation.

    One row a part: whole, part, fit, level of the sum, gain, and a number that the rows of one set share.
    """
    out_w, out_p, out_f, out_s, out_g, out_n, n = (
        np.empty(len(whole), np.int64),
        np.empty(len(whole), np.int64),
        np.empty(len(whole), np.int64),
        np.empty(len(whole), np.int64),
        np.empty(len(whole), np.int64),
        np.empty(len(whole), np.int64),
        0,
    )
    tried = np.empty(MOST_TRIED, np.int64)
    begin = 0
    while begin < len(whole):
        w, source = whole[begin], m[part[begin], f.source]
        end = begin
        while end < len(whole) and whole[end] == w and m[part[end], f.source] == source:
            end += 1
        k = 0
        if taken[w] == 0:
            for p in range(begin, end):
                if k < MOST_TRIED and taken[part[p]] == 0 and part[p] != w:
                    tried[k] = p
                    k += 1
        begin = end
        if k < 2:
            continue
        # What the record is worth as the same as one other, and what it has in records of a third source.
        single, lost = 0, 0
        turn = _claim(m, f, same, w, source, True)
        if turn >= 0:
            q = same.partner[w, turn]
            single = min(same.fit[w, turn] - BASE, FIT_MOST) + t[f.at_count + count_entry(m, f.starts, w, q)]
        turn = _claim(m, f, same, w, source, False)
        if turn >= 0:
            lost = same.worth[w, turn]
        for x in range(k):
            q = part[tried[x]]
            single = max(single, min(fit[tried[x]] - BASE, FIT_MOST) + t[f.at_count + count_entry(m, f.starts, w, q)])
        best_gain, best_set, best_level = 0, 0, 0
        for chosen in range(3, 1 << k):
            total, low, high, size = 0, 0, 0, 0
            value, twice = 0, False
            for x in range(k):
                if chosen >> x & 1:
                    q = part[tried[x]]
                    total += m[q, f.best]
                    low += max(m[q, f.best - 1], 0)
                    high += m[q, f.best + 1]
                    size += 1
                    value += min(fit[tried[x]] - BASE, FIT_MOST)
                    turn = _claim(m, f, same, q, m[w, f.source], True)
                    if turn >= 0 and same.partner[q, turn] != w:
                        value -= same.worth[q, turn]
                    for y in range(x):
                        other = part[tried[y]]
                        if chosen >> y & 1 and group[other] == group[q]:
                            twice = True  # one incident, told twice by its source
            if size < 2 or twice:
                continue
            level = _sum_entry(m, f, w, total, low, high)
            if level % LEVELS[5] == 7:
                continue
            gain = value + t[f.at_count + level] - max(single, 0) - lost - needs + (WORDS_SAY if says_sum[w] else 0)
            if gain > best_gain:
                best_gain, best_set, best_level = gain, chosen, level
        if best_gain > 0:
            for x in range(k):
                if best_set >> x & 1:
                    out_w[n], out_p[n], out_f[n] = w, part[tried[x]], fit[tried[x]]
                    out_s[n], out_g[n], out_n[n] = best_level, best_gain, begin
                    n += 1
    return (
        out_w[:n].copy(),
        out_p[:n].copy(),
        out_f[:n].copy(),
        out_s[:n].copy(),
        out_g[:n].copy(),
        out_n[:n].copy(),
    )


def _without_rivals(
    whole: Ints, part: Ints, fit: Ints, level: Ints, gain: Ints, number: Ints, taken: Ints
) -> tuple[Ints, Ints, Ints, Ints, Ints]:
    """Return the wholes that no better one stands against, the best first; mark who is taken."""
    edges = np.flatnonzero(np.append(True, number[1:] != number[:-1]))
    ends = np.append(edges[1:], len(whole))
    kept = np.zeros(len(whole), dtype=np.bool_)
    for at in np.lexsort((number[edges], -gain[edges])).tolist():
        chosen = slice(edges[at], ends[at])
        everybody = np.append(part[chosen], whole[edges[at]])
        if not taken[everybody].any():
            kept[chosen] = True
            taken[everybody] = 1
    return whole[kept], part[kept], fit[kept], level[kept], gain[kept]


def parted(group: Ints, found: Wholes, source: Ints, stays: NDArray[np.bool_] | None = None) -> Ints:
    """Return the groups once wholes stand alone, and parts without the records of the whole's source.

    What else said the same as a part stays with it, and so does every record in `stays`.
    """
    if not len(found.whole):
        return group
    leaves, is_part = np.zeros(len(group), dtype=np.bool_), np.zeros(len(group), dtype=np.bool_)
    leaves[found.whole], is_part[found.part] = True, True
    claimed: set[tuple[int, int]] = set()
    for w, p in zip(found.whole.tolist(), found.part.tolist(), strict=True):
        claimed.add((int(group[p]), int(source[w])))
    touched = np.isin(group, np.unique(group[found.part])) & ~is_part
    if stays is not None:
        touched &= ~stays
    for row in np.flatnonzero(touched).tolist():
        if (int(group[row]), int(source[row])) in claimed:
            leaves[row] = True
    label = np.where(leaves, len(group) + np.arange(len(group)), group)
    _, first, which = np.unique(label, return_index=True, return_inverse=True)
    return np.asarray(first[which], dtype=np.int64)
