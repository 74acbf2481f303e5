"""Parameters from reports of which it is known which belong together, all of them or a few.

What the reports show without labels is the start, and what tables, rivals, third reports and manners are held to: a few
labels change a little, many settle it. What every pair gets depends on who tells how much in a place, so it is not
carried from the reports that were labelled to those that are to be fused: these say it themselves, by the details that
they share.
"""

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.around import weighed_around
from treve.incidents.calibrate import calibrated_by, carried
from treve.incidents.details import RAISED_UNSEEN, shifted
from treve.incidents.encode import encode, fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.labelled import across_f1, in_words, known_of, looked_at, pairwise_f1, told_once
from treve.incidents.learn import MOST_OTHERS, learn, rarities, unlabelled, with_sums
from treve.incidents.parameters import Parameters
from treve.incidents.weigh import weighed
from treve.linkage.block import Ints, Sites
from treve.linkage.compare import Traits, compare, pack
from treve.linkage.pairs import Links

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

RAISED = tuple(range(0, 3_001, 250))
"""What `learn_from` tries to add to every pair; thousandths of a nat. Groups are made of several pairs, of which some
are too weak to stand alone."""


HELD_LABELS, HELD_BIAS = 30.0, 300.0
"""How strongly an entry, and what every pair gets, are held to what was learnt without labels, in pairs."""
HELD_AROUND = 10.0
"""Likewise rivals and third reports."""


def learn_from(
    reports: pl.DataFrame, parameters: Parameters, truth: Ints, threads: int = 1, beside: pl.DataFrame | None = None
) -> Parameters:
    """Return parameters learnt from reports of which it is known which belong together.

    What is learnt without labels comes first; labels change it as far as there are enough of them.

    Args:
        reports: a `Reports` frame.
        parameters: to start from; they stand where the reports give no evidence.
        truth: for each row a number that the rows of one incident share; -1 where nobody has looked. Rows of one source
            that share a number with a record of another, whose dead are their sum, are its parts and not each other's.
        threads: how many work at a time; the answer does not depend on it.
        beside: the reports that are to be fused, of which nothing is known; these or else `reports` themselves are
            what is learnt from without labels.

    What is added to every pair for the sake of groups is the value whose groups have the best pairwise F1 against the
    truth, the more held to what is added without labels the fewer are known. What `beside` shows by its details then
    moves what all pairs get and, if they are of other sources, how sure a link is.
    """
    others = reports if beside is None else beside
    start = unlabelled(others, parameters, threads)
    known = in_words(reports, rarities(reports, start.parameters), truth)
    sites, traits = encode(reports, known)
    known = known._replace(sources=told_once(reports, traits, known, truth))
    left, right, match, weight = _pairs_known(sites, traits, known, truth)
    if match.all() or not match.any():
        return learn(others, parameters, threads)
    levels, bias = compare(pack(traits), left, right), start.parameters.bias - start.raised
    tables, bias = weighed(levels, match, weight, known.tables, bias, held=HELD_LABELS, held_bias=HELD_BIAS)
    # Links once, with the most that is tried added; less is then a matter of taking it off again.
    most = known._replace(tables=tables, bias=bias + RAISED[-1])
    links = scored(sites, traits, most, None, threads)
    asked = known_of(truth, links.left, links.right)
    same = (truth[links.left] == truth[links.right])[asked]
    most = weighed_around(links, traits, reports["source"], most, asked, same, RAISED[-1], hold=HELD_AROUND)
    links = rivalled(links, traits, most)
    order = np.lexsort((links.right, links.left))
    links = Links(*(column[order] for column in links))
    raised = _raise(_agreed_by(links, traits, fingerprint(sites, traits), most, truth), int(match.sum()))
    learnt = calibrated_by(sites, traits, most._replace(bias=bias + raised), truth, threads)
    if start.details is not None and beside is not None:
        some, details = start.details
        near, says = encode(some, start.parameters)
        learnt = shifted(near, says, learnt, details, raised, threads)
        if np.isin(says.source, traits.source[truth >= 0]).mean() < MOSTLY_KNOWN:
            learnt = carried(learnt, (sites, traits), (near, says), threads)
    return with_sums(others, learnt._replace(rarity=start.parameters.rarity, unseen=start.parameters.unseen), threads)


MOSTLY_KNOWN = 0.5
"""Where fewer of the reports to be fused are of sources that labels speak of, labels alone do not say how sure a link
is; where more are, witnesses who err by place and density would only blur what labels know."""

HELD_RAISE = 1.5
"""What it costs to raise by a nat more or less than without labels, in F1 times the root of known matches."""


def _raise(agreed: dict[int, float], known: int) -> int:
    """Return the raise with the best F1, held the more to the one without labels the fewer matches are known.

    >>> f1 = {1_000: 0.81, 1_500: 0.80}
    >>> _raise(f1, 100), _raise(f1, 40_000)
    (1500, 1000)
    """
    cost = HELD_RAISE / known**0.5 / 1_000
    return max(agreed, key=lambda value: (agreed[value] - cost * abs(value - RAISED_UNSEEN), -value))


def _agreed_by(
    links: Links, traits: Traits, marks: NDArray[np.uint64], parameters: Parameters, truth: Ints
) -> dict[int, float]:
    """Return for each value of `RAISED` how well the groups agree with the truth; the links have the last of them."""
    found = {}
    for raised in RAISED:
        value = links.score - (RAISED[-1] - raised)
        kept = value >= parameters.limits.keep
        group, _ = divided(Links(links.left[kept], links.right[kept], value[kept]), traits, marks, parameters, None)
        found[raised] = across_f1(truth, group, traits.source) if parameters.sources else pairwise_f1(truth, group)
    return found


def _pairs_known(sites: Sites, traits: Traits, parameters: Parameters, truth: Ints) -> tuple[Ints, Ints, Flags, Floats]:
    """Return the near pairs of which labels speak, what they say, and how many pairs each stands for."""
    left, right = looked_at(sites, parameters, traits, truth)
    match = truth[left] == truth[right]
    other = np.flatnonzero(~match)
    every = max(1, len(other) // MOST_OTHERS)
    some = np.concatenate([np.flatnonzero(match), other[::every]])
    return left[some], right[some], match[some], np.where(match[some], 1.0, float(every))
