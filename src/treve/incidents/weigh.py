"""Tables from what is known to belong together, weighed jointly.

Counting tells what each feature is worth alone. Features hang together (who names the same village mostly names the
same province), and what they say twice is then counted twice. Here the entries of all tables are fitted at once, so
that the sum of a pair's entries is the log of its odds: logistic regression, held to the counted tables where data are
few. The form stays: a score is a sum of look-ups, and an explanation reads off the same numbers.
"""

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from treve.linkage.block import Ints
from treve.linkage.compare import SIZES, Feature, Levels
from treve.linkage.score import Tables

Floats = NDArray[np.float64]

HELD = 3.0
"""How strongly an entry is held to what was counted, in pairs."""

ROUNDS = 60
FARTHEST = 6_000
NUMBERED = 4
"""From this entry on the table of sources is a rule (a source means what its own ids say), and is not learnt."""


def weighed(
    levels: Levels, match: NDArray[np.bool_], weight: Floats, counted: Tables, bias: int
) -> tuple[tuple[Ints, ...], int]:
    """Return tables and bias, thousandths of a nat, that make which pairs match the likeliest.

    Args:
        levels: (pairs, features), as `compare` gives them.
        match: which pairs are of one incident.
        weight: how many pairs each stands for.
        counted: the tables to start from and to be held to.
        bias: likewise, what is added to every pair.

    Cost: about 3 s for 400,000 pairs.
    """
    offsets = np.cumsum([0, *SIZES])
    columns = [levels[:, f].astype(np.int64) + offsets[f] for f in Feature]
    start = np.append(np.concatenate(counted), bias) / 1000.0
    truth = match.astype(np.float64)

    def loss(x: Floats) -> tuple[float, Floats]:
        score = np.full(len(truth), x[-1])
        for column in columns:
            score += x[column]
        wrong = weight * (1.0 / (1.0 + np.exp(-np.clip(score, -60, 60))) - truth)
        slope = np.zeros(len(x))
        for column in columns:
            slope += np.bincount(column, wrong, minlength=len(x))
        slope[-1] = wrong.sum()
        away = x[:-1] - start[:-1]
        slope[:-1] += HELD * away
        cost = float((weight * (np.logaddexp(0.0, score) - truth * score)).sum() + HELD * (away @ away) / 2)
        return cost, slope

    found = np.rint(1000 * minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x)
    whole = np.clip(found, -FARTHEST, FARTHEST).astype(np.int64)
    tables = [whole[offsets[f] : offsets[f + 1]] for f in Feature]
    tables[Feature.SOURCE][NUMBERED:] = counted[Feature.SOURCE][NUMBERED:]
    return tuple(tables), int(found[-1])
