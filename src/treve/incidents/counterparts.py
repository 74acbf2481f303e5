"""Who belongs to whom among two sources, when each record has one counterpart at most: tables learnt once more.

Tables that were fitted to moved dates (`displaced`) know what a pair is worth alone. A record has a counterpart in
another source or none, never three, so that its pairs share one chance between them; and how many have one at all is
known from how many more pairs stand than chance brings. Both together say how likely each pair is, much surer than the
pair by itself. The tables are fitted to these chances, once: more rounds believe their own errors. What else fits the
two records is then learnt as well (linkage/rivals.py), and what is added to every pair is that of which the chances
expect the best F1.

A record that sums up several is against the rule; sums are weighed afterwards, as explanations of their own.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from treve.incidents.encode import fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.parameters import Calibration, Parameters
from treve.incidents.weigh import weighed, weighed_rivals
from treve.linkage.block import Ints, Sites
from treve.linkage.compare import Levels, Traits, compare, pack
from treve.linkage.pairs import Links
from treve.linkage.rivals import rival_levels
from treve.linkage.score import Tables

Floats = NDArray[np.float64]

SURER = 250
"""What is added to the strength of links, thousandths of a nat, where groups are weighed by what they expect: a link in
a group has others beside it. Chosen on two databases of the seeds 21 and 23."""

ADDED = tuple(range(-1_000, 4_001, 250))
"""What is tried to be added to every pair; a record's best counterpart may be surer than the pair alone."""

MOST_PAIRS = 300_000
"""Links that tables are fitted to; of more, every second, third ..."""

ROUNDS = 30
SHIFTED = 4.0
"""Nats by which all odds may be moved until as many records have a counterpart as are expected to."""

FAINT = 0.001


class Slots(NamedTuple):
    """For each pair where its two records look for a counterpart: a number for a record and another source.

    `first` are those of the source with the lower code, `second` of the other.
    """

    first: Ints
    second: Ints


def slots(left: Ints, right: Ints, source: Ints) -> Slots:
    """Return the two places of each pair of two sources."""
    code = np.unique(source, return_inverse=True)[1].astype(np.int64)
    count = int(code.max(initial=0)) + 1
    turned = code[left] > code[right]
    low, high = np.where(turned, right, left), np.where(turned, left, right)
    first, second = low * count + code[high], high * count + code[low]
    return Slots(*(np.unique(side, return_inverse=True)[1].astype(np.int64) for side in (first, second)))


def one_each(at: Slots, nats: Floats) -> Floats:
    """Return how likely each pair is, when a record has at most one counterpart in another source.

    What each record leaves to a pair is what its other pairs do not take, which hangs on what theirs leave in turn
    (belief propagation for matchings; exact where pairs form no rings).

    >>> at = Slots(np.array([0, 0, 1]), np.array([0, 1, 1]))
    >>> one_each(at, np.log([9.0, 1.0, 9.0])).round(2).tolist()
    [0.89, 0.01, 0.89]
    """
    odds = np.exp(np.clip(nats, -20.0, 20.0))
    sizes = [int(side.max(initial=-1)) + 1 for side in at]
    free: list[Floats] = [np.ones(len(odds)), np.ones(len(odds))]
    for _ in range(ROUNDS):
        for mine, its in ((0, 1), (1, 0)):
            worth = odds * free[its]
            others = np.bincount(at[mine], worth, minlength=sizes[mine])[at[mine]] - worth
            free[mine] = np.asarray(1.0 / (1.0 + np.maximum(others, 0.0)))
    worth = odds * free[0] * free[1]
    return np.asarray(worth / (1.0 + worth))


def chances(at: Slots, nats: Floats, expected: float) -> Floats:
    """Return how likely each pair is, when as many are expected to match: all odds are moved until they add up."""
    low, high = -SHIFTED, SHIFTED
    for _ in range(12):
        middle = (low + high) / 2
        few = one_each(at, nats + middle).sum() < expected
        low, high = (middle, high) if few else (low, middle)
    return one_each(at, nats + (low + high) / 2)


def settled(
    sites: Sites,
    traits: Traits,
    parameters: Parameters,
    before: Tables,
    apart: tuple[Levels, Floats],
    surplus: float,
    threads: int = 1,
) -> Parameters:
    """Return the parameters with tables, rivals and what is added to every pair learnt from who may have whom.

    Args:
        sites: where the records are.
        traits: what they say.
        parameters: by which pairs are scored first.
        before: the tables that those fitted here are held to.
        apart: pairs of two sources, as compared, that score too low to be linked, and how many each stands for.
        surplus: how many more pairs of two sources stand than chance brings.
        threads: how many work at a time; the answer does not depend on it.
    """
    source = traits.source
    left, right, score = across(scored(sites, traits, parameters, None, threads), source)
    at = slots(left, right, source)
    likely = chances(at, score / 1000, surplus)
    every = max(1, -(-len(left) // MOST_PAIRS))
    levels = compare(pack(traits), left[::every], right[::every])
    weight = np.full(len(levels), float(every))
    tables, bias = weighed(*_halves(levels, likely[::every], weight, apart), before, 0)
    parameters = parameters._replace(tables=tables, bias=bias)

    links = scored(sites, traits, parameters, None, threads)
    links = Links(*(column[np.lexsort((links.right, links.left))] for column in links))
    own = source[links.left] == source[links.right]
    left, right, score = across(links, source)
    likely = chances(slots(left, right, source), score / 1000, surplus)
    entries = rival_levels(links.left, links.right, links.score, source, bias)
    seen = (np.tile(entries[0][~own], 2), np.tile(entries[1][~own], 2))
    match = np.repeat([True, False], len(left))
    rivals = weighed_rivals(seen, np.tile(score / 1000, 2), match, weight=np.concatenate([likely, 1 - likely]))
    return _added(sites, traits, parameters._replace(rivals=rivals), threads)


def across(links: Links, source: Ints) -> tuple[Ints, Ints, Ints]:
    """Return the links of two sources."""
    two = source[links.left] != source[links.right]
    left, right, score = (column[two].astype(np.int64) for column in links)
    return left, right, score


def _halves(
    levels: Levels, likely: Floats, weight: Floats, apart: tuple[Levels, Floats]
) -> tuple[Levels, NDArray[np.bool_], Floats]:
    """Return each pair as one that matches and one that does not, by how likely it is; those kept apart do not."""
    match = np.repeat([True, False], [len(levels), len(levels) + len(apart[1])])
    every = np.concatenate([likely * weight, (1 - likely) * weight, apart[1]])
    some = every > FAINT
    return np.concatenate([levels, levels, apart[0]])[some], match[some], every[some]


def _added(sites: Sites, traits: Traits, parameters: Parameters, threads: int) -> Parameters:
    """Return the parameters with what is added to every pair: of what is tried, what expects the best F1 of groups.

    What was believed of a link before anything was added is still believed of it, and what its strength is worth.
    """
    source, marks = traits.source, fingerprint(sites, traits)
    most = scored(sites, traits, parameters._replace(bias=parameters.bias + ADDED[-1]), None, threads)
    most = Links(*(column[np.lexsort((most.right, most.left))] for column in most))

    def with_less(added: int) -> Links:
        value = most.score - np.int32(ADDED[-1] - added)
        kept = value >= parameters.limits.keep
        links = Links(most.left[kept], most.right[kept], value[kept])
        return rivalled(links, traits, parameters._replace(bias=parameters.bias + added))

    left, right, score = across(with_less(0), source)
    likely = 1.0 / (1.0 + np.exp(-(score + SURER) / 1000))
    best, chosen = -1.0, 0
    for added in ADDED:
        group, _ = divided(with_less(added), traits, marks, parameters, None)
        f1 = 2 * float(likely[group[left] == group[right]].sum()) / max(pairs_across(group, source) + likely.sum(), 1.0)
        if f1 > best:
            best, chosen = f1, added
    calibration = Calibration(1_000, SURER - chosen)
    return parameters._replace(bias=parameters.bias + chosen, calibration=calibration)


def pairs_across(group: Ints, source: Ints) -> float:
    """Return how many pairs of two sources are put together.

    >>> pairs_across(np.array([0, 0, 0, 3]), np.array([7, 7, 8, 8]))
    2.0
    """

    def pairs(*labels: Ints) -> int:
        counts = np.unique(np.stack(labels), axis=1, return_counts=True)[1].astype(np.int64)
        return int((counts * (counts - 1) // 2).sum())

    return float(pairs(group) - pairs(group, source))
