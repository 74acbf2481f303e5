"""Which of several namesakes is meant: all are kept, each with its share of the weight.

A large town is likelier than a village, a place of the named province or near the other named places likelier than one
far off, and a name that the gazetteer puts first likelier than one that it lists among twenty. Whole numbers
throughout, so that every machine gives the same shares.
"""

import math
from collections.abc import Sequence

from treve.base.place import distance_m

TOTAL = 1_000_000
KEPT = 8
LEAST_PPM = 10_000
"""Candidates below a hundredth are left out; they would only make the others look doubtful."""


def town_weight(population: int, *, rank: int, own_name: bool, in_adm1: bool | None, nearest_m: int | None) -> int:
    """Return how likely a listed place is meant, in units of its own.

    Args:
        population: 0 where it is not known.
        rank: 0 for a country that the text is about, more for one that it only mentions.
        own_name: the name is the one that the gazetteer puts first.
        in_adm1: whether it lies in the province that is named; `None` where none is.
        nearest_m: metres to the nearest other place that is named; `None` where none is.
    """
    weight = math.isqrt(population + 1_000) * 100
    weight = weight * (2 if own_name else 1) // (1 + 2 * min(rank, 3))
    if in_adm1 is not None:
        weight = weight * 16 if in_adm1 else weight // 2
    if nearest_m is not None:
        weight = weight * (10 + 300_000 // (nearest_m + 10_000)) // 10
    return max(weight, 1)


def shares(weights: Sequence[int]) -> list[int]:
    """Return the weights as parts per million that sum to a million; the rounding goes to the first of the largest.

    >>> shares([2, 1]), shares([])
    ([666667, 333333], [])
    """
    total = sum(weights)
    if not total:
        return []
    found = [weight * TOTAL // total for weight in weights]
    found[found.index(max(found))] += TOTAL - sum(found)
    return found


def nearest(lat_e7: int, lon_e7: int, others: Sequence[tuple[int, int]]) -> int | None:
    """Return the metres to the nearest of some points, `None` where there is none."""
    return min((round(distance_m(lat_e7, lon_e7, *each)) for each in others), default=None)
