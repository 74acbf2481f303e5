"""The score of a pair: the sum of one whole number per feature, thousandths of a nat for "the same" over "not"."""

import numpy as np
from numpy.typing import NDArray

from treve.linkage.compare import N_FEATURES, SIZES, Levels

Tables = tuple[NDArray[np.int64], ...]


def parts(levels: Levels, tables: Tables) -> NDArray[np.int64]:
    """Return (pairs, N_FEATURES): what each feature says for (positive) or against (negative) a pair."""
    assert tuple(len(t) for t in tables) == SIZES
    return np.stack([tables[f][levels[:, f]] for f in range(N_FEATURES)], axis=1)


def score(levels: Levels, tables: Tables) -> NDArray[np.int64]:
    """Return one total per pair, thousandths of a nat."""
    total = np.zeros(len(levels), dtype=np.int64)
    for f in range(N_FEATURES):
        total += tables[f][levels[:, f]]
    return total


def _logistic_ppm() -> NDArray[np.int64]:
    x = np.arange(-16_000, 16_001, 8) / 1000.0
    return np.rint(1e6 / (1.0 + np.exp(-x))).astype(np.int64)


_LOGISTIC_PPM = _logistic_ppm()


def probability_ppm(scores: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the probability, in millionths, that a score in thousandths of a nat stands for.

    >>> probability_ppm(np.array([0, 2_000, -50_000])).tolist()
    [500000, 880797, 0]
    """
    found: NDArray[np.int64] = _LOGISTIC_PPM[(np.clip(scores, -16_000, 16_000) + 16_000) // 8]
    return found
