"""What the details teach that two reports both tell: a label that errs, where nobody has labelled anything.

Details serve because two reports of two incidents share one so seldom. They agree at one rate where two reports tell of
one incident, seen among the strongest links, and at another where not, seen among pairs that are clearly none (ADR 20).
These two rates known, all else is weighed by them: tables, then what links say of links, then what every pair gets.
"""

from collections.abc import Iterable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from treve.incidents.around import weighed_around
from treve.incidents.calibrate import LEFT_OUT, without
from treve.incidents.fuse import rivalled, scored
from treve.incidents.parameters import Parameters, silenced
from treve.incidents.weigh import Label, fitted_to, weighed
from treve.linkage.block import Sites, candidates
from treve.linkage.compare import Feature, Packed, Traits, compare, pack
from treve.linkage.pairs import Links
from treve.linkage.score import score as score_of

Flags = NDArray[np.bool_]
_, AGREE = LEFT_OUT[Feature.TOKENS]

MOST_LABELLED = 150_000
"""Near pairs that both tell details, by which tables are weighed."""

CLEARLY_NOT = -3_000
"""Pairs below this, without what is left out, show how often it agrees where two reports tell of two incidents."""

RAISED_UNSEEN = 1_500
"""What is added to every pair after tables were weighed by what was left out; groups are made of several pairs, of
which some are too weak to stand alone. Chosen on generated reports of the seeds 11 to 14."""


class Details(NamedTuple):
    """Of which records details are told, and how far it is to be believed that two share one."""

    told: Flags
    label: Label


def by_details(
    sites: Sites, traits: Traits, names: Iterable[str], parameters: Parameters, threads: int
) -> tuple[Parameters, Details] | None:
    """Return parameters weighed by the details that two reports tell, and these; None where too few tell any."""
    packed = pack(traits)
    seen = without(Feature.TOKENS, sites, traits, packed, parameters, threads)
    if seen is None:
        return None
    left, right = candidates(sites, parameters.reach)
    first = int(packed.starts[Traits._fields.index("tokens")])
    told = packed.matrix[:, first] > 0
    both = told[left] & told[right]
    left, right = left[both], right[both]
    every = max(1, -(-len(left) // MOST_LABELLED))
    levels = compare(packed, left[::every], right[::every])
    agrees = np.isin(levels[:, Feature.TOKENS], AGREE)
    rest = score_of(levels, parameters.tables) - parameters.tables[Feature.TOKENS][levels[:, Feature.TOKENS]]
    far = rest < CLEARLY_NOT
    if not far.any() or agrees[far].mean() + 0.1 > seen.right:
        return None
    found = Details(told, Label(float(agrees[far].mean()), seen.right, Feature.TOKENS))
    weight = np.full(len(levels), float(every))
    tables, bias = weighed(levels, agrees, weight, parameters.tables, 0, found.label)
    learnt = parameters._replace(tables=tables, bias=bias + RAISED_UNSEEN)
    links, both, shared = _links_told(sites, traits, packed, learnt, found, threads)
    return weighed_around(links, traits, names, learnt, both, shared, RAISED_UNSEEN, found.label), found


def _links_told(
    sites: Sites, traits: Traits, packed: Packed, parameters: Parameters, details: Details, threads: int
) -> tuple[Links, Flags, Flags]:
    """Return the links that tables make without details, of which both reports tell some, and of these which share."""
    links = scored(sites, traits, silenced(parameters, Feature.TOKENS), None, threads)
    both = details.told[links.left] & details.told[links.right]
    levels = compare(packed, links.left[both].astype(np.int64), links.right[both].astype(np.int64))
    return links, both, np.isin(levels[:, Feature.TOKENS], AGREE)


def shifted(
    sites: Sites, traits: Traits, parameters: Parameters, details: Details, raised: int, threads: int
) -> Parameters:
    """Return parameters that were learnt from other reports with what every pair of these gets.

    Args:
        sites: where these reports are.
        traits: what they say.
        parameters: learnt from others.
        details: what these reports tell.
        raised: how much of the bias is for the sake of groups.
        threads: how many work at a time; the answer does not depend on it.
    """
    links, both, shared = _links_told(sites, traits, pack(traits), parameters, details, threads)
    score = rivalled(links, traits, silenced(parameters, Feature.TOKENS)).score[both]
    fixed, every = (score - np.int64(raised)) / 1000, np.zeros(len(score), dtype=np.int64)
    nothing, weight = np.zeros(1), np.ones(len(score))
    shift = fitted_to([every], fixed, shared, weight, details.label, nothing, nothing)[0]
    return parameters._replace(bias=parameters.bias + round(1000 * float(np.clip(shift, -FARTHEST, FARTHEST))))


FARTHEST = 2.0
"""No more than this is added to every pair or taken from it, nats."""
