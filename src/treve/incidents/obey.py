"""What people decided of pairs, laid on the links before they are divided, and held afterwards.

Reports that people put together become one record, whose links are those of its members, the strongest for each
neighbour: they are given, so the best account of them speaks. Reports that people keep apart get a link that no sum of
others outweighs. Division itself (`linkage.cluster`) knows nothing of people; what it answers is checked, and a group
that would still hold two who are kept apart is taken apart here.

What can be obeyed of all that was decided, `settle` says.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import mix
from treve.incidents.settle import settled
from treve.linkage.block import Ints
from treve.linkage.cluster import NEVER
from treve.linkage.pairs import Links, Small

MARK = np.uint64(0xA0761D6478BD642F)


class Bound(NamedTuple):
    """What was decided of n reports, by row.

    `head`: the lowest row of those that people put together with it, itself where nobody did. `left`, `right`: heads
    that are kept apart. `named`: for each report that people put together with others, the lowest of those named
    beside it; -1 otherwise. `wholes`, `inside`: rows that sum up, and rows that they sum up.
    """

    head: Ints
    left: Ints
    right: Ints
    named: Ints
    wholes: Ints
    inside: Ints

    def decided(self) -> NDArray[np.bool_]:
        """Return for each report whether people said of it to what it belongs, or to what not."""
        apart = np.zeros(len(self.head), dtype=np.bool_)
        apart[self.left] = apart[self.right] = True
        return np.asarray(apart[self.head] | (self.named >= 0), dtype=np.bool_)


def bind(ids: pl.Series, judged: pl.DataFrame | None) -> Bound | None:
    """Return what was decided of reports that are here; `None` where nothing was.

    Args:
        ids: the reports, sorted.
        judged: a frame of `settle.JUDGED`, rows in any order. A pair with a report that is not here waits.
    """
    if judged is None or not len(judged) or not len(ids):
        return None
    here = ids.implode()
    kept, _ = settled(judged.filter(pl.col("left").is_in(here) & pl.col("right").is_in(here)))
    if not len(kept):
        return None
    left, right = (ids.search_sorted(kept[name]).to_numpy().astype(np.int64) for name in ("left", "right"))
    same, part = kept["same"].to_numpy(), kept["part"].to_numpy()
    n = len(ids)
    head = np.arange(n, dtype=np.int64)
    for one, other in zip(left[same].tolist(), right[same].tolist(), strict=True):
        low, high = sorted((_head(head, one), _head(head, other)))
        head[high] = low
    for row in {*left[same].tolist(), *right[same].tolist()}:
        head[row] = _head(head, row)
    named = np.full(n, n, dtype=np.int64)
    np.minimum.at(named, left[same], right[same])
    np.minimum.at(named, right[same], left[same])
    named[named == n] = -1
    return Bound(head, head[left[~same]], head[right[~same]], named, left[part], right[part])


def _head(head: Ints, row: int) -> int:
    while head[row] != row:
        row = int(head[row])
    return row


def folded(
    links: Links, marks: NDArray[np.uint64], bound: Bound, apart: Ints
) -> tuple[Links, NDArray[np.uint64], Ints]:
    """Return links, marks and codes of sources as they are once reports that people put together are one record.

    Rows stay where they are: the head of those put together has all their links, the others have none. A code by which
    a source keeps its own reports apart becomes links of the head (`kept_apart` adds them, scope by scope).
    """
    touched = (bound.named[links.left] >= 0) | (bound.named[links.right] >= 0)
    a, b, score = bound.head[links.left[touched]], bound.head[links.right[touched]], links.score[touched]
    low, high = np.minimum(a, b).astype(np.int32), np.maximum(a, b).astype(np.int32)
    # The strongest of what two sets say of each other comes first, and stands for all.
    order = np.lexsort((-score, high, low))
    low, high, score = low[order], high[order], score[order]
    first = np.ones(len(low), dtype=np.bool_)
    first[1:] = (low[1:] != low[:-1]) | (high[1:] != high[:-1])
    first &= low != high
    made = (low[first], high[first], score[first])
    joint_links = Links(*(np.concatenate([old[~touched], new]) for old, new in zip(links, made, strict=True)))
    moved = np.flatnonzero(bound.named >= 0)
    whole = marks.copy()
    joint = np.zeros(len(marks), dtype=np.uint64)
    np.add.at(joint, bound.head[moved], mix(marks[moved] ^ MARK))
    heads = np.unique(bound.head[moved])
    whole[heads] = mix(joint[heads])
    codes = apart.copy()
    codes[moved] = 0
    return joint_links, whole, codes


def kept_apart(links: Links, told: Links, root: Ints, bound: Bound, apart: Ints) -> Links:
    """Return folded links with those that keep records apart, in no order that matters.

    Args:
        links: folded.
        told: as they were before that.
        root: of each record, the lowest of its scope.
        bound: what was decided.
        apart: for each report, the code of a source that keeps its own apart, 0 for none; unfolded.
    """
    pairs = {
        (min(one, other), max(one, other))
        for one, other in zip(bound.left.tolist(), bound.right.tolist(), strict=True)
        if root[one] == root[other]
    }
    pairs |= _own_source(told, root, bound, apart)
    if not pairs:
        return links
    left, right = np.array(sorted(pairs), dtype=np.int32).T
    concerned = np.zeros(len(root), dtype=np.bool_)
    concerned[left] = concerned[right] = True
    replaced = np.flatnonzero(concerned[links.left] & concerned[links.right])
    replaced = replaced[np.isin(_keys(links.left[replaced], links.right[replaced]), _keys(left, right))]
    never = np.full(len(left), NEVER, dtype=np.int32)
    made = (left, right, never)
    return Links(*(np.concatenate([np.delete(old, replaced), new]) for old, new in zip(links, made, strict=True)))


def _keys(left: Small, right: Small) -> Ints:
    return left.astype(np.int64) << 32 | right.astype(np.int64)


def _own_source(told: Links, root: Ints, bound: Bound, apart: Ints) -> set[tuple[int, int]]:
    """Return the pairs of records that a source which numbers its reports keeps apart, where one of them was folded.

    Two reports of such a source are kept apart unless their own link says otherwise; what was folded keeps that
    habit of each of its members, save towards whom people put it together with.
    """
    moved = np.flatnonzero((bound.named >= 0) & (apart != 0))
    if not len(moved):
        return set()
    ours = (bound.named[told.left] >= 0) | (bound.named[told.right] >= 0)
    alike = ours & (apart[told.left] != 0) & (apart[told.left] == apart[told.right]) & (told.score > 0)
    speaks = set(_keys(bound.head[told.left[alike]], bound.head[told.right[alike]]).tolist())
    # Whoever was folded stands in the scope of its head, whatever its own row says.
    home = root[bound.head]
    order = np.argsort(home, kind="stable")
    begins = np.searchsorted(home[order], home[moved])
    ends = np.searchsorted(home[order], home[moved], side="right")
    found = set()
    for row, begin, end in zip(moved.tolist(), begins.tolist(), ends.tolist(), strict=True):
        near = order[begin:end]
        head = int(bound.head[row])
        for other in set(bound.head[near[apart[near] == apart[row]]].tolist()) - {head}:
            if not {head << 32 | other, other << 32 | head} & speaks:
                found.add((min(head, other), max(head, other)))
    return found


def held(group: Ints, bound: Bound) -> Ints:
    """Return the groups with every decision held: those put together in one, those kept apart in two.

    Division has held it already unless it was changed; then a group that joins two who are kept apart is laid out anew,
    record by record in their order, each to the first of its parts that holds nobody it is kept apart from.
    """
    group = group[bound.head]
    wrong = np.unique(group[bound.left[group[bound.left] == group[bound.right]]])
    if not len(wrong):
        return group
    far: dict[int, set[int]] = {}
    for one, other in zip(bound.left.tolist(), bound.right.tolist(), strict=True):
        far.setdefault(one, set()).add(other)
        far.setdefault(other, set()).add(one)
    group = group.copy()
    for name in wrong.tolist():
        members = np.flatnonzero(group == name)
        parts: list[list[int]] = []
        for head in np.unique(bound.head[members]).tolist():
            home = next((part for part in parts if not far.get(head, set()).intersection(part)), None)
            if home is None:
                parts.append([head])
            else:
                home.append(head)
        for part in parts:
            group[members[np.isin(bound.head[members], part)]] = part[0]
    return group
