"""How sure a link is, without labels: what a feature that was left out says of the links that the others made.

The features of a pair hang together, so that their sum claims more than it knows: links that it calls sure are right in
nine cases of ten. Where one feature is left out, and links are made and scored without it, how often that feature
then agrees among links of one score is a witness that took no part: it agrees at one rate where the link is right,
at another where it is wrong, and what lies between tells how many are right. The two rates are seen where there is
little doubt: among the strongest links, and among pairs that were compared and kept apart.

The answer is two whole numbers: by how much a score is worth less than it says, and what is added.
"""

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from treve.incidents.decided import strongest
from treve.incidents.encode import fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.labelled import known_of
from treve.incidents.parameters import Calibration, Parameters, silenced
from treve.linkage.block import Ints, Sites
from treve.linkage.compare import LEVELS, Feature, Packed, Traits, compare, pack

Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

LEFT_OUT = {
    Feature.KIND: ((0, 5), (1, 2, 3, 4)),
    Feature.TOKENS: ((0,), (2, 3, 4, 5, 6, 7)),
}
"""By feature, the levels at which one of the two says nothing, and those at which they agree. Counts do not serve: the
strongest links are those of many dead, where nobody agrees to the last one."""

SLOPES = np.arange(200, 1_001, 25)
SHIFTS = np.arange(-2_000, 1_001, 125)
FEWEST = 200
"""Links on which a witness must speak to be heard."""

SURE, KEPT_APART = 0.8, -3_000
"""The strongest fifth of links show how often a witness agrees when they are right; pairs of two groups whose score is
between this and nothing, when they are wrong."""


class Seen(NamedTuple):
    """Links with what a witness says of each: score in nats, agrees, and its rates where they are wrong and right."""

    score: Floats
    agrees: Flags
    wrong: float
    right: float


def calibrated(sites: Sites, traits: Traits, parameters: Parameters, threads: int = 1) -> Parameters:
    """Return the parameters with a calibration learnt from the records; unchanged where too few links speak."""
    found = _by_witnesses(sites, traits, parameters, threads)
    return parameters if found is None else parameters._replace(calibration=found)


def _by_witnesses(sites: Sites, traits: Traits, parameters: Parameters, threads: int) -> Calibration | None:
    packed = pack(traits)
    heard = [seen for f in LEFT_OUT if (seen := without(f, sites, traits, packed, parameters, threads)) is not None]
    return fitted(heard) if heard else None


def carried(
    parameters: Parameters, known: tuple[Sites, Traits], others: tuple[Sites, Traits], threads: int = 1
) -> Parameters:
    """Return parameters that were calibrated by labels of some records with a calibration for others.

    What the witnesses say of the others is corrected by how far they err where labels are; where they are not heard
    in both, the calibration stays.
    """
    here, there = (_by_witnesses(*each, parameters, threads) for each in (known, others))
    if here is None or there is None:
        return parameters
    slope = parameters.calibration.slope + there.slope - here.slope
    shift = parameters.calibration.shift + there.shift - here.shift
    within = int(np.clip(slope, SLOPES[0], SLOPES[-1]))
    return parameters._replace(calibration=Calibration(within, int(np.clip(shift, SHIFTS[0], SHIFTS[-1]))))


def calibrated_by(sites: Sites, traits: Traits, parameters: Parameters, truth: Ints, threads: int = 1) -> Parameters:
    """Return the parameters calibrated by a known grouping of the same records, -1 where nobody has looked."""
    low, high, score, _ = _strongest_links(sites, traits, parameters, threads)
    asked = known_of(truth, low, high)
    if asked.sum() < FEWEST:
        return parameters
    right = (truth[low] == truth[high])[asked]
    return parameters._replace(calibration=fitted([Seen(score[asked], right, 0.0, 1.0)]))


def fitted(heard: list[Seen]) -> Calibration:
    """Return the slope and shift that make what was heard the likeliest; of equals the first.

    >>> score = np.linspace(-4, 4, 4001)
    >>> agrees = np.arange(4001) * 0.618034 % 1.0 < 1 / (1 + np.exp(-score / 2))
    >>> fitted([Seen(score, agrees, 0.0, 1.0)])
    Calibration(slope=500, shift=0)
    """
    best, found = -np.inf, Calibration(1_000, 0)
    counted = [(*_by_score(seen), seen.wrong, seen.right) for seen in heard]
    for slope in SLOPES:
        for shift in SHIFTS:
            likely = 0.0
            for score, yes, no, wrong, right in counted:
                true = 1.0 / (1.0 + np.exp(-(score * (slope / 1000) + shift / 1000)))
                share = np.clip(wrong + (right - wrong) * true, 1e-4, 1 - 1e-4)
                likely += float((yes * np.log(share) + no * np.log(1 - share)).sum() / (yes + no).sum())
            if likely > best:
                best, found = likely, Calibration(int(slope), int(shift))
    return found


def _by_score(seen: Seen) -> tuple[Floats, Floats, Floats]:
    """Return the links in steps of a twentieth of a nat: the score, how many agree, how many do not."""
    step, where = np.unique(np.rint(seen.score * 20).astype(np.int64), return_inverse=True)
    yes, no = (
        np.bincount(where[which], minlength=len(step)).astype(np.float64) for which in (seen.agrees, ~seen.agrees)
    )
    return step / 20, yes, no


def _strongest_links(
    sites: Sites, traits: Traits, parameters: Parameters, threads: int
) -> tuple[Ints, Ints, Floats, tuple[Ints, Ints]]:
    """Return each record's strongest link within its group, its score in nats, and the pairs that were kept apart."""
    found = rivalled(scored(sites, traits, parameters, None, threads), traits, parameters)
    group, _ = divided(found, traits, fingerprint(sites, traits), parameters, None)
    partner, strength, mean = strongest(
        len(group), group, found.left, found.right, found.score, parameters.limits.absent
    )
    at = np.flatnonzero(partner >= 0).astype(np.int64)
    low, high = np.minimum(at, partner[at]), np.maximum(at, partner[at])
    apart = (group[found.left] != group[found.right]) & (found.score >= KEPT_APART) & (found.score < 0)
    kept = found.left[apart].astype(np.int64), found.right[apart].astype(np.int64)
    return low, high, (strength + mean)[at] / 2_000, kept


def without(
    feature: Feature, sites: Sites, traits: Traits, packed: Packed, parameters: Parameters, threads: int
) -> Seen | None:
    """Return what a feature says of the links that are made without it; None where it says too little."""
    silent, agree = LEFT_OUT[feature]
    low, high, score, apart = _strongest_links(sites, traits, silenced(parameters, feature), threads)
    level = compare(packed, low, high)[:, feature] % LEVELS[feature]
    speaks, agrees = ~np.isin(level, silent), np.isin(level, agree)
    other = compare(packed, *apart)[:, feature] % LEVELS[feature]
    other = other[~np.isin(other, silent)]
    if speaks.sum() < FEWEST or len(other) < FEWEST:
        return None
    score, agrees = score[speaks], agrees[speaks]
    right = float(agrees[score >= np.quantile(score, SURE)].mean())
    wrong = float(np.isin(other, agree).mean())
    return Seen(score, agrees, wrong, right) if right > wrong + 0.1 else None
