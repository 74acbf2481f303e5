"""What is learnt of links once they are there: the manners of their sources, rivals, third reports.

One after another, each from the links as those before it leave them, by logistic regression held to what was known
before: where little is learnt, little is changed. The same for labels that people gave and for a feature that was
left out (`weigh.Label`).
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from treve.incidents.fuse import mannered
from treve.incidents.manners import FEATURES, NOBODY, WIDTH, Manners, entries, known
from treve.incidents.parameters import Parameters
from treve.incidents.weigh import FARTHEST, HELD, KNOWN, Label, fitted_to, weighed_rivals
from treve.linkage.block import Ints
from treve.linkage.compare import Packed, Traits, pack
from treve.linkage.pairs import Links
from treve.linkage.rivals import beside, rival_levels
from treve.linkage.thirds import SIZE_PARTING, SIZE_STRENGTH, Thirds, third_levels

Flags = NDArray[np.bool_]

FEWEST_LINKS, MOST_PAIRS = 50, 300
"""Links that two sources must have for their manners to be asked, and the most pairs of sources that are."""


def weighed_around(
    links: Links,
    traits: Traits,
    names: Iterable[str],
    parameters: Parameters,
    asked: Flags,
    match: Flags,
    raised: int,
    label: Label = KNOWN,
    hold: float = HELD,
) -> Parameters:
    """Return the parameters with manners, rivals and third reports that make which links match the likeliest.

    Args:
        links: all of some records, scored by tables alone; where a feature is the label, without it.
        traits: what the records say.
        names: of their sources.
        parameters: whose tables scored the links, and what manners, rivals and third reports are held to.
        asked: of which links the label says something.
        match: what it says of these.
        raised: how much was added to every score and says nothing of how likely a link is.
        label: how far that is to be believed.
        hold: how strongly rivals and third reports are held, in pairs; manners twice as strongly.

    Cost: some seconds for half a million links.
    """
    packed = pack(traits)
    known_by = parameters._replace(
        manners=_manners(links, traits, packed, names, parameters.manners, asked, match, raised, label, 2 * hold)
    )
    told = mannered(links, traits, known_by)
    score = told.score - np.int64(parameters.bias)
    back = parameters.bias - raised
    levels = rival_levels(told.left, told.right, score, traits.source)
    rivals = weighed_rivals(
        (levels[0][asked], levels[1][asked]), (score[asked] + back) / 1000, match, label, None, parameters.rivals, hold
    )
    score += beside(told.left, told.right, score, traits.source, rivals)
    levels = third_levels(len(traits.source), told.left, told.right, score)
    thirds = _thirds(
        (levels[0][asked], levels[1][asked]), (score[asked] + back) / 1000, match, label, parameters.thirds, hold
    )
    return known_by._replace(rivals=rivals, thirds=thirds)


def _manners(
    links: Links,
    traits: Traits,
    packed: Packed,
    names: Iterable[str],
    before: Manners,
    asked: Flags,
    match: Flags,
    raised: int,
    label: Label,
    hold: float,
) -> Manners:
    every = sorted({*names, *(name for pair in before.pairs for name in pair)})
    who = known(traits.source, tuple((name, name) for name in every))
    a, b = (np.sort(np.stack([who.number[side[asked]] for side in (links.left, links.right)]), axis=0)).astype(np.int64)
    pair, count = np.unique(a * len(every) + b, return_counts=True)
    order = np.lexsort((pair, -count))[:MOST_PAIRS]
    chosen = pair[order][count[order] >= FEWEST_LINKS].tolist()
    pairs = tuple(sorted({*before.pairs, *((every[at // len(every)], every[at % len(every)]) for at in chosen)}))
    if not pairs:
        return NOBODY
    found = entries(packed, links.left[asked], links.right[asked], known(traits.source, pairs)).astype(np.int64)
    size = len(pairs) * WIDTH
    found[found < 0] = size
    columns = [found[:, k] for k, feature in enumerate(FEATURES) if feature != label.feature]
    columns.append(np.full(len(found), size + 1))  # what holds for every pair of sources is no manner
    held = np.full(size + 2, hold)
    held[size], held[size + 1] = 1e9, 0.0
    fixed = (links.score[asked] - np.int64(raised)) / 1000
    start = np.zeros((len(pairs), WIDTH))
    start[[pairs.index(pair) for pair in before.pairs]] = before.worth / 1000.0
    worth = fitted_to(columns, fixed, match, np.ones(len(match)), label, np.append(start.ravel(), (0.0, 0.0)), held)
    whole = np.clip(np.rint(1000 * worth[:size]), -FARTHEST, FARTHEST).astype(np.int64)
    return Manners(pairs, whole.reshape(len(pairs), WIDTH))


def _thirds(
    levels: tuple[Ints, Ints], fixed: NDArray[np.float64], match: Flags, label: Label, before: Thirds, hold: float
) -> Thirds:
    size = SIZE_PARTING + SIZE_STRENGTH
    columns, held = [levels[0], levels[1] + SIZE_PARTING], np.full(size, hold)
    found = np.rint(
        1000 * fitted_to(columns, fixed, match, np.ones(len(match)), label, np.concatenate(before) / 1000.0, held)
    )
    whole = np.clip(found, -FARTHEST, FARTHEST).astype(np.int64)
    return Thirds(whole[:SIZE_PARTING], whole[SIZE_PARTING:])
