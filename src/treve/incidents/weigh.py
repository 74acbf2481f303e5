"""Tables from what is known to belong together, weighed jointly.

Counting tells what each feature is worth alone. Features hang together (who names the same village mostly names the
same province), and what they say twice is then counted twice. Here the entries of all tables are fitted at once, so
that the sum of a pair's entries is the log of its odds: logistic regression, held to the counted tables where data are
few. The form stays: a score is a sum of look-ups, and an explanation reads off the same numbers.

The same is done without labels. A feature that is left out is a label that errs: it agrees at one rate where a pair
matches and at another where it does not. Fitting the others to it, with these two rates known, finds what they are
worth together, and no score judges itself.
"""

from typing import NamedTuple

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


class Label(NamedTuple):
    """What is fitted to.

    `wrong`, `right`: how often it says "match" where a pair does not match and where it does; `feature`: the one that
    it is, whose own table is left as it was.
    """

    wrong: float
    right: float
    feature: Feature | None


KNOWN = Label(0.0, 1.0, None)


def weighed(
    levels: Levels, match: NDArray[np.bool_], weight: Floats, counted: Tables, bias: int, label: Label = KNOWN
) -> tuple[tuple[Ints, ...], int]:
    """Return tables and bias, thousandths of a nat, that make which pairs match the likeliest.

    Args:
        levels: (pairs, features), as `compare` gives them.
        match: which pairs are of one incident, or of which the label says so.
        weight: how many pairs each stands for.
        counted: the tables to start from and to be held to.
        bias: likewise, what is added to every pair.
        label: how far `match` is to be believed.

    Cost: about 3 s for 400,000 pairs.
    """
    offsets = np.cumsum([0, *SIZES])
    columns = [levels[:, f].astype(np.int64) + offsets[f] for f in Feature if f != label.feature]
    start = np.append(np.concatenate(counted), bias) / 1000.0
    truth = match.astype(np.float64)

    def loss(x: Floats) -> tuple[float, Floats]:
        score = np.full(len(truth), x[-1])
        for column in columns:
            score += x[column]
        true = 1.0 / (1.0 + np.exp(-np.clip(score, -30, 30)))
        share = np.clip(label.wrong + (label.right - label.wrong) * true, 1e-12, 1 - 1e-12)
        # The slope of the log of the share, by the score; for a label that never errs it is true minus truth.
        wrong = weight * (share - truth) / (share * (1 - share)) * (label.right - label.wrong) * true * (1 - true)
        slope = np.zeros(len(x))
        for column in columns:
            slope += np.bincount(column, wrong, minlength=len(x))
        slope[-1] = wrong.sum()
        away = x[:-1] - start[:-1]
        slope[:-1] += HELD * away
        likely = weight * np.log(np.where(match, share, 1 - share))
        cost = float(HELD * (away @ away) / 2 - likely.sum())
        return cost, slope

    found = np.rint(1000 * minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x)
    whole = np.clip(found, -FARTHEST, FARTHEST).astype(np.int64)
    tables = [whole[offsets[f] : offsets[f + 1]] for f in Feature]
    tables[Feature.SOURCE][NUMBERED:] = counted[Feature.SOURCE][NUMBERED:]
    return tuple(tables), int(found[-1])
