"""Reports to incidents.

The answer is a function of the set of reports and of the parameters: not of their order, of batches, threads or
machine. `before` only saves work: links whose two reports and neighbourhood are as they were are taken over, and a
scope (linkage/cluster.py) with the same members and links is not divided again. See docs/adr/0004.
"""

from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.decided import decided
from treve.incidents.encode import encode, fingerprint
from treve.incidents.manners import by_manners
from treve.incidents.obey import Bound, bind, folded, held, kept_apart
from treve.incidents.parameters import Parameters, digest_of
from treve.incidents.parts import parts_of
from treve.incidents.people import with_people
from treve.incidents.summary import frames_of
from treve.incidents.twice import habits, source_habit
from treve.linkage.block import Flags, Ints, Sites, around
from treve.linkage.cluster import divide, scopes
from treve.linkage.compare import Packed, Traits, compare, pack
from treve.linkage.pairs import Links, Small, in_order, weights
from treve.linkage.pairs import links as pair_links
from treve.linkage.rivals import beside
from treve.linkage.score import score
from treve.linkage.thirds import by_thirds

MUCH = 20
"""When more than one report in twenty changed, scoring all again is quicker than finding out what need not be."""

PARTS = 16
"""Into so many parts the scopes are cut, for as many threads as there are, and so that no copy is large."""


class Solved(NamedTuple):
    """How scopes were divided: m signatures of 128 bits, m + 1 offsets, and a group number for every record of each."""

    signs: NDArray[np.uint64]
    starts: Ints
    labels: Ints


class Work(NamedTuple):
    """What a later run can take over; opaque to callers, dropped without loss."""

    parameters: bytes
    reports: pl.Series
    marks: NDArray[np.uint64]
    sites: Sites
    links: Links
    scopes: Solved


class Incidents(NamedTuple):
    """What the reports speak of.

    `members`: report, incident, probability_ppm, link (same, part), by (rule, person), with (the report that it is
    most strongly linked to, null when alone), score (thousandths of a nat of that link) and its parts, one column a
    feature. `incidents`: one row an incident, see summary.py. Both sorted by id.
    """

    members: pl.DataFrame
    incidents: pl.DataFrame
    work: Work


def fuse(
    reports: pl.DataFrame,
    parameters: Parameters,
    before: Incidents | None = None,
    threads: int = 1,
    judged: pl.DataFrame | None = None,
) -> Incidents:
    """Return the incidents that the reports speak of; only what changed since `before` is worked out again.

    Args:
        reports: a `Reports` frame (columns.reports_frame), all of them, old and new.
        parameters: tables and limits; those of `before` may differ, it is then of no use.
        before: an earlier result, of fewer, more or other reports.
        threads: how many work at a time; the answer does not depend on it.
        judged: what people decided of pairs of reports, a frame of `settle.JUDGED`; always obeyed.

    Cost: about 2 s of one core for 100,000 reports, after some seconds of compiling on a fresh machine.
    """
    sites, traits = encode(reports, parameters)
    ids = reports["report"]
    marks = fingerprint(sites, traits)
    digest = digest_of(parameters)
    old = before.work if before is not None and before.work.parameters == digest else None
    raw = _links(sites, traits, parameters, ids, marks, old, threads)
    links = rivalled(raw, traits, parameters)
    bound = bind(ids, judged)
    group, known = divided(links, traits, marks, parameters, old, threads, bound)
    group, parts = parts_of(reports, raw, traits, group, parameters, None if bound is None else bound.decided())
    found = decided(ids, group, links, traits, parameters, parts)
    del links, traits  # what they said is in what decided; the frames are large enough without them
    members, incidents = frames_of(reports, group, found, parts)
    if bound is not None:
        members, incidents = with_people(members, incidents, reports["report"], bound)
    return Incidents(members, incidents, Work(digest, ids, marks, sites, raw, known))


def fuse_groups(reports: pl.DataFrame, parameters: Parameters, threads: int = 1) -> Ints:
    """Return for each row the row of the first member of its incident: a batch fusion without its summary."""
    return groups_of(reports, *encode(reports, parameters), parameters, threads)


def groups_of(reports: pl.DataFrame, sites: Sites, traits: Traits, parameters: Parameters, threads: int = 1) -> Ints:
    """Return the same of reports that are encoded already."""
    marks = fingerprint(sites, traits)
    links = _links(sites, traits, parameters, reports["report"], marks, None, threads)
    return divided(rivalled(links, traits, parameters), traits, marks, parameters, None, threads)[0]


def score_pairs(packed: Packed, source: Ints, left: Ints, right: Ints, parameters: Parameters) -> Ints:
    """Return the score of each pair: its features by the tables, the bias, and the habits of the source."""
    found = score(compare(packed, left, right), parameters.tables) + parameters.bias
    return found + source_habit(source, left, right, parameters)


def scored(sites: Sites, traits: Traits, parameters: Parameters, focus: Flags | None = None, threads: int = 1) -> Links:
    """Return the links worth keeping among all candidates, or among those that touch the flagged reports."""
    by = weights(parameters.tables, parameters.bias, parameters.limits.keep, habits(traits.source, parameters))
    return pair_links(sites, pack(traits), parameters.reach, by, focus, threads)


def mannered(links: Links, traits: Traits, parameters: Parameters) -> Links:
    """Return the same links with what is known of how their two sources tell."""
    if not parameters.manners.pairs:
        return links
    added = by_manners(pack(traits), links.left, links.right, parameters.manners)
    return links._replace(score=links.score + added)


def rivalled(links: Links, traits: Traits, parameters: Parameters) -> Links:
    """Return the same links with what manners, rivals and third reports add; they hang on all links of the two."""
    left, right, score = mannered(links, traits, parameters)
    score = score + beside(left, right, score, traits.source, parameters.rivals, parameters.bias)
    score += by_thirds(len(traits.source), left, right, score, parameters.thirds, parameters.bias)
    return links._replace(score=score)


def _links(
    sites: Sites,
    traits: Traits,
    parameters: Parameters,
    ids: pl.Series,
    marks: NDArray[np.uint64],
    old: Work | None,
    threads: int,
) -> Links:
    """Return all links in the order of (left, right), taking over those that nothing new lies near to."""
    if old is not None and len(ids):
        now, then = ids.to_numpy(), old.reports.to_numpy()
        at = np.minimum(np.searchsorted(now, then), len(ids) - 1)
        stays = (now[at] == then) & (marks[at] == old.marks)
        fresh = np.ones(len(ids), dtype=np.bool_)
        fresh[at[stays]] = False
    if old is None or not len(ids) or MUCH * (int(fresh.sum()) + int((~stays).sum())) > len(ids):
        links = scored(sites, traits, parameters, None, threads)
    else:
        focus = fresh | around(sites, parameters.reach, sites, fresh)
        focus |= around(sites, parameters.reach, old.sites, ~stays)
        keeps = stays.copy()
        keeps[stays] = ~focus[at[stays]]
        # Positions move, their order does not: both lists of reports are sorted by id.
        whole = stays[old.links.left] & stays[old.links.right] & (keeps[old.links.left] & keeps[old.links.right])
        moved = at.astype(np.int32)
        taken = Links(moved[old.links.left[whole]], moved[old.links.right[whole]], old.links.score[whole])
        made = scored(sites, traits, parameters, focus, threads)
        links = Links(*(np.concatenate(pair) for pair in zip(taken, made, strict=True)))
    return in_order(links, len(ids))


def divided(
    links: Links,
    traits: Traits,
    marks: NDArray[np.uint64],
    parameters: Parameters,
    old: Work | None,
    threads: int = 1,
    bound: Bound | None = None,
) -> tuple[Ints, Solved]:
    """Return the group of each report (the position of its first member), and the answers for scopes of two or more."""
    n = len(marks)
    told, codes = links, traits.source * traits.numbered
    own = codes
    if bound is not None:
        links, marks, own = folded(links, marks, bound, codes)
    speaks = links.score > 0
    a, b, positive = (column[speaks].astype(np.int64) for column in links)
    root = scopes(n, a, b, positive, parameters.limits.scope)
    if bound is not None:
        links = kept_apart(links, told, root, bound, codes)
    inside = np.flatnonzero(root[links.left] == root[links.right])
    inside = inside[np.argsort(root[links.left[inside]], kind="stable")]
    left, right, value = (column[inside] for column in links)
    del inside
    many = np.bincount(root, minlength=n)[root] > 1
    records = np.flatnonzero(many)
    records = records[np.argsort(root[records], kind="stable")]
    heads, begins, counts = np.unique(root[records], return_index=True, return_counts=True)
    place = np.zeros(n, dtype=np.int64)
    place[records] = np.arange(len(records)) - np.repeat(begins, counts)
    cuts = np.searchsorted(root[left], np.append(heads, n)).astype(np.int64)
    starts = np.append(begins, len(records)).astype(np.int64)
    signs = _signatures(records, starts, left, right, value, cuts, marks, place)
    labels = np.zeros(len(records), dtype=np.int64)
    same = np.full(len(signs), -1, dtype=np.int64) if old is None else _found(signs, counts, old.scopes)
    if old is not None:
        labels[_spans(starts, same >= 0)] = old.scopes.labels[_spans(old.scopes.starts, same[same >= 0])]
    todo = np.flatnonzero(same < 0)
    apart = own[records]
    parts = [part for part in np.array_split(todo, PARTS) if len(part)]

    def solve(part: Ints) -> tuple[Ints, Ints]:
        members, chosen = _spans(starts, part), _spans(cuts, part)
        bounds, ends = (np.append(0, np.cumsum(np.diff(all_)[part])).astype(np.int64) for all_ in (starts, cuts))
        near = place[left[chosen]], place[right[chosen]], value[chosen].astype(np.int64)
        return members, divide(bounds, ends, *near, parameters.limits.absent, apart[members])

    with ThreadPoolExecutor(threads) as pool:
        for members, found in pool.map(solve, parts):
            labels[members] = found
    at = np.repeat(starts[:-1], counts) + labels
    first = np.zeros(len(records), dtype=np.int64)
    first[at[::-1]] = records[::-1]
    group = np.arange(n, dtype=np.int64)
    group[records] = first[at]
    return (group if bound is None else held(group, bound)), Solved(signs, starts, labels)


def _spans(bounds: Ints, chosen: Ints | Flags) -> Ints:
    """Return all positions of the chosen stretches between bounds, one stretch after another."""
    begins, sizes = bounds[:-1][chosen], np.diff(bounds)[chosen]
    return np.repeat(begins - np.cumsum(sizes) + sizes, sizes) + np.arange(sizes.sum())


def _found(signs: NDArray[np.uint64], counts: Ints, old: Solved) -> Ints:
    """Return for each scope where it stands among the old ones; -1 where it is new."""
    out = np.full(len(signs), -1, dtype=np.int64)
    if len(old.signs):
        order = np.argsort(old.signs[:, 0], kind="stable")
        at = order[np.minimum(np.searchsorted(old.signs[order, 0], signs[:, 0]), len(order) - 1)]
        same = (old.signs[at] == signs).all(axis=1) & (np.diff(old.starts)[at] == counts)
        out[same] = at[same]
    return out


def _signatures(
    records: Ints,
    starts: Ints,
    left: Small,
    right: Small,
    value: Small,
    cuts: Ints,
    marks: NDArray[np.uint64],
    place: Ints,
) -> NDArray[np.uint64]:
    """Return 128 bits for each scope (two columns), of its members, where they stand, and its links."""
    out = np.zeros((len(starts) - 1, 2), dtype=np.uint64)
    _sign(records, starts, left, right, value, cuts, marks, place, SALTS, out)
    return out


SALTS = np.array([0x5851F42D4C957F2D, 0x14057B7EF767814F], dtype=np.uint64)


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _sign(
    records: Ints,
    starts: Ints,
    left: Small,
    right: Small,
    value: Small,
    cuts: Ints,
    marks: NDArray[np.uint64],
    place: Ints,
    salts: NDArray[np.uint64],
    out: NDArray[np.uint64],
) -> None:
    for h in range(len(salts)):
        for k in range(len(out)):
            total = np.uint64(0)
            for r in range(starts[k], starts[k + 1]):
                i = records[r]
                total += _stirred(marks[i] ^ _stirred(np.uint64(place[i]) ^ salts[h]))
            for q in range(cuts[k], cuts[k + 1]):
                first = _stirred(np.uint64(place[left[q]]) ^ salts[h])
                both = _stirred(first + np.uint64(place[right[q]]))
                total += _stirred(both + np.uint64(value[q])) * np.uint64(3)
            out[k, h] = total


@nb.njit(cache=True, boundscheck=False, error_model="numpy", forceinline=True)
def _stirred(x: np.uint64) -> np.uint64:
    """Do with one value what `mix` does with many."""
    x = x + np.uint64(0x9E3779B97F4A7C15)
    x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return x ^ (x >> np.uint64(31))


__all__ = ["Incidents", "Links", "Work", "fuse", "score_pairs", "scored"]
