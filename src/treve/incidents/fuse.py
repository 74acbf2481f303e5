"""Reports to incidents.

The answer is a function of the set of reports and of the parameters: not of their order, of batches, threads or
machine. `before` only saves work: links whose two reports and neighbourhood are as they were are taken over, and a
scope (linkage/cluster.py) with the same members and links is not divided again. See docs/adr/0004.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.encode import encode, fingerprint, habits, mix, source_habit
from treve.incidents.parameters import Parameters, digest_of
from treve.incidents.parts import part_links
from treve.incidents.summary import summarise
from treve.linkage.block import Flags, Ints, Sites, around
from treve.linkage.cluster import divide, scopes
from treve.linkage.compare import Packed, Traits, compare, pack
from treve.linkage.pairs import Links, weights
from treve.linkage.pairs import links as pair_links
from treve.linkage.rivals import beside
from treve.linkage.score import score

MUCH = 20
"""When more than one report in twenty changed, scoring all again is quicker than finding out what need not be."""


class Work(NamedTuple):
    """What a later run can take over; opaque to callers, dropped without loss."""

    parameters: bytes
    reports: NDArray[np.object_]
    marks: NDArray[np.uint64]
    sites: Sites
    links: Links
    scopes: dict[tuple[int, int], Ints]


class Incidents(NamedTuple):
    """What the reports speak of.

    `members`: report, incident, probability_ppm, link (same, part), by (rule, person), with (the report that it is
    most strongly linked to, null when alone), score (thousandths of a nat of that link) and its parts, one column a
    feature. `incidents`: one row an incident, see summary.py. Both sorted by id.
    """

    members: pl.DataFrame
    incidents: pl.DataFrame
    work: Work


def fuse(reports: pl.DataFrame, parameters: Parameters, before: Incidents | None = None, threads: int = 1) -> Incidents:
    """Return the incidents that the reports speak of; only what changed since `before` is worked out again.

    Args:
        reports: a `Reports` frame (columns.reports_frame), all of them, old and new.
        parameters: tables and limits; those of `before` may differ, it is then of no use.
        before: an earlier result, of fewer, more or other reports.
        threads: how many work at a time; the answer does not depend on it.

    Cost: about 2 s of one core for 100,000 reports, after some seconds of compiling on a fresh machine.
    """
    sites, traits = encode(reports, parameters)
    ids = reports["report"].to_numpy()
    marks = fingerprint(sites, traits)
    digest = digest_of(parameters)
    old = before.work if before is not None and before.work.parameters == digest else None
    raw = _links(sites, traits, parameters, ids, marks, old, threads)
    links = rivalled(raw, traits.source, parameters)
    group, known = divided(links, traits, marks, parameters, old)
    parts = part_links(reports, group, parameters.limits.part_most)
    members, incidents = summarise(reports, group, links.left, links.right, links.score, traits, parameters, parts)
    return Incidents(members, incidents, Work(digest, ids, marks, sites, raw, known))


def fuse_groups(reports: pl.DataFrame, parameters: Parameters, threads: int = 1) -> Ints:
    """Return for each row the row of the first member of its incident: a batch fusion without its summary."""
    return groups_of(reports, *encode(reports, parameters), parameters, threads)


def groups_of(reports: pl.DataFrame, sites: Sites, traits: Traits, parameters: Parameters, threads: int = 1) -> Ints:
    """Return the same of reports that are encoded already."""
    marks = fingerprint(sites, traits)
    links = _links(sites, traits, parameters, reports["report"].to_numpy(), marks, None, threads)
    return divided(rivalled(links, traits.source, parameters), traits, marks, parameters, None)[0]


def score_pairs(packed: Packed, source: Ints, left: Ints, right: Ints, parameters: Parameters) -> Ints:
    """Return the score of each pair: its features by the tables, the bias, and the habits of the source."""
    found = score(compare(packed, left, right), parameters.tables) + parameters.bias
    return found + source_habit(source, left, right, parameters)


def scored(sites: Sites, traits: Traits, parameters: Parameters, focus: Flags | None = None, threads: int = 1) -> Links:
    """Return the links worth keeping among all candidates, or among those that touch the flagged reports."""
    by = weights(parameters.tables, parameters.bias, parameters.limits.keep, habits(traits.source, parameters))
    return pair_links(sites, pack(traits), parameters.reach, by, focus, threads)


def rivalled(links: Links, source: Ints, parameters: Parameters) -> Links:
    """Return the same links with what their rivals add to each; they hang on all links of the two reports."""
    added = beside(links.left, links.right, links.score - np.int64(parameters.bias), source, parameters.rivals)
    return links._replace(score=(links.score + added).astype(np.int32))


def _links(
    sites: Sites,
    traits: Traits,
    parameters: Parameters,
    ids: NDArray[np.object_],
    marks: NDArray[np.uint64],
    old: Work | None,
    threads: int,
) -> Links:
    """Return all links in the order of (left, right), taking over those that nothing new lies near to."""
    if old is not None and len(ids):
        at = np.minimum(np.searchsorted(ids, old.reports), len(ids) - 1)
        stays = (ids[at] == old.reports) & (marks[at] == old.marks)
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
        now = at.astype(np.int32)
        taken = Links(now[old.links.left[whole]], now[old.links.right[whole]], old.links.score[whole])
        made = scored(sites, traits, parameters, focus, threads)
        links = Links(*(np.concatenate(pair) for pair in zip(taken, made, strict=True)))
    order = np.lexsort((links.right, links.left))
    return Links(*(column[order] for column in links))


def divided(
    links: Links, traits: Traits, marks: NDArray[np.uint64], parameters: Parameters, old: Work | None
) -> tuple[Ints, dict[tuple[int, int], Ints]]:
    """Return the group of each report (the position of its first member), and the answers for scopes of two or more."""
    n = len(marks)
    speaks = links.score > 0
    a, b, positive = (column[speaks].astype(np.int64) for column in links)
    root = scopes(n, a, b, positive, parameters.limits.scope)
    inside = root[links.left] == root[links.right]
    left, right, value = (column[inside].astype(np.int64) for column in links)
    sizes = np.bincount(root, minlength=n)
    many = sizes[root] > 1
    records = np.flatnonzero(many)
    records = records[np.argsort(root[records], kind="stable")]
    heads, begins, counts = np.unique(root[records], return_index=True, return_counts=True)
    place = np.zeros(n, dtype=np.int64)
    place[records] = np.arange(len(records)) - np.repeat(begins, counts)
    order = np.argsort(root[left], kind="stable")
    left, right, value = left[order], right[order], value[order]
    cuts = np.searchsorted(root[left], np.append(heads, n)).astype(np.int64)
    starts = np.append(begins, len(records)).astype(np.int64)
    signs = _signatures(records, starts, left, right, value, cuts, marks, place)
    answers: dict[tuple[int, int], Ints] = {}
    todo = []
    for k, sign in enumerate(signs):
        known = old.scopes.get(sign) if old is not None else None
        if known is not None and len(known) == counts[k]:
            answers[sign] = known
        else:
            todo.append(k)
    apart = (traits.source * traits.numbered)[records]
    _solve(
        np.array(todo, dtype=np.int64),
        starts,
        cuts,
        place[left],
        place[right],
        value,
        signs,
        parameters,
        answers,
        apart,
    )
    group = np.arange(n, dtype=np.int64)
    for k, sign in enumerate(signs):
        labels, members = answers[sign], records[starts[k] : starts[k + 1]]
        first = np.zeros(int(labels.max()) + 1, dtype=np.int64)
        first[labels[::-1]] = members[::-1]
        group[members] = first[labels]
    return group, answers


def _solve(
    todo: Ints,
    starts: Ints,
    cuts: Ints,
    left: Ints,
    right: Ints,
    value: Ints,
    signs: list[tuple[int, int]],
    parameters: Parameters,
    answers: dict[tuple[int, int], Ints],
    apart: Ints,
) -> None:
    """Divide the scopes that are new and put their answers beside the others."""
    if not len(todo):
        return
    sizes, links = np.diff(starts)[todo], np.diff(cuts)[todo]
    chosen = np.repeat(cuts[todo] - np.cumsum(links) + links, links) + np.arange(links.sum())
    bounds = np.append(0, np.cumsum(sizes)).astype(np.int64)
    members = np.repeat(starts[todo] - bounds[:-1], sizes) + np.arange(sizes.sum())
    labels = divide(
        bounds,
        np.append(0, np.cumsum(links)).astype(np.int64),
        left[chosen],
        right[chosen],
        value[chosen],
        parameters.limits.absent,
        apart[members],
    )
    for k, scope in enumerate(todo):
        answers[signs[scope]] = labels[bounds[k] : bounds[k + 1]]


def _signatures(
    records: Ints,
    starts: Ints,
    left: Ints,
    right: Ints,
    value: Ints,
    cuts: Ints,
    marks: NDArray[np.uint64],
    place: Ints,
) -> list[tuple[int, int]]:
    """Return 128 bits for each scope, of its members, where they stand, and its links."""
    pairs = []
    for salt in (np.uint64(0x5851F42D4C957F2D), np.uint64(0x14057B7EF767814F)):
        member = mix(marks[records] ^ mix(place[records].astype(np.uint64) ^ salt))
        link = mix(
            mix(mix(place[left].astype(np.uint64) ^ salt) + place[right].astype(np.uint64)) + value.astype(np.uint64)
        )
        total = _sums(member, starts) + _sums(link, cuts) * np.uint64(3)
        pairs.append(total.tolist())
    return list(zip(*pairs, strict=True))


def _sums(values: NDArray[np.uint64], bounds: Ints) -> NDArray[np.uint64]:
    """Return the sum of each stretch between bounds, modulo 2^64."""
    running = np.append(np.uint64(0), np.cumsum(values, dtype=np.uint64))
    return running[bounds[1:]] - running[bounds[:-1]]


__all__ = ["Incidents", "Links", "Work", "fuse", "score_pairs", "scored"]
