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
from treve.linkage.rivals import NONE, SIZE, Rivals
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
    levels: Levels,
    match: NDArray[np.bool_],
    weight: Floats,
    counted: Tables,
    bias: int,
    label: Label = KNOWN,
    held: float = HELD,
    held_bias: float = 0.0,
) -> tuple[tuple[Ints, ...], int]:
    """Return tables and bias, thousandths of a nat, that make which pairs match the likeliest.

    Args:
        levels: (pairs, features), as `compare` gives them.
        match: which pairs are of one incident, or of which the label says so.
        weight: how many pairs each stands for.
        counted: the tables to start from and to be held to.
        bias: likewise, what is added to every pair.
        label: how far `match` is to be believed.
        held: how strongly an entry is held to what was counted, in pairs.
        held_bias: likewise the bias.

    Cost: about 3 s for 400,000 pairs.
    """
    offsets = np.cumsum([0, *SIZES])
    columns = [levels[:, f].astype(np.int64) + offsets[f] for f in Feature if f != label.feature]
    start = np.append(np.concatenate(counted), bias) / 1000.0
    columns.append(np.full(len(levels), len(start) - 1))
    holds = np.append(np.full(len(start) - 1, held), held_bias)
    found = np.rint(1000 * fitted_to(columns, np.zeros(len(levels)), match, weight, label, start, holds))
    whole = np.clip(found, -FARTHEST, FARTHEST).astype(np.int64)
    tables = [whole[offsets[f] : offsets[f + 1]] for f in Feature]
    tables[Feature.SOURCE][NUMBERED:] = counted[Feature.SOURCE][NUMBERED:]
    return tuple(tables), int(found[-1])


def fitted_to(
    columns: list[Ints],
    fixed: Floats,
    match: NDArray[np.bool_],
    weight: Floats,
    label: Label,
    start: Floats,
    held: Floats,
) -> Floats:
    """Return the entries, in nats, that make which pairs match the likeliest.

    Args:
        columns: for each pair the entries that its score adds up, one array a summand.
        fixed: what else its score has, nats.
        match: what the label says of each pair.
        weight: how many pairs each stands for.
        label: how far `match` is to be believed.
        start: of each entry, where it begins and what it is held to.
        held: of each entry, how strongly.
    """
    truth = match.astype(np.float64)

    def loss(x: Floats) -> tuple[float, Floats]:
        score = fixed.copy()
        for column in columns:
            score += x[column]
        true = 1.0 / (1.0 + np.exp(-np.clip(score, -30, 30)))
        share = np.clip(label.wrong + (label.right - label.wrong) * true, 1e-12, 1 - 1e-12)
        # The slope of the log of the share, by the score; for a label that never errs it is true minus truth.
        wrong = weight * (share - truth) / (share * (1 - share)) * (label.right - label.wrong) * true * (1 - true)
        slope = np.zeros(len(x))
        for column in columns:
            slope += np.bincount(column, wrong, minlength=len(x))
        away = x - start
        slope += held * away
        likely = weight * np.log(np.where(match, share, 1 - share))
        return float((held * away) @ away / 2 - likely.sum()), slope

    found: Floats = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": ROUNDS}).x
    return found


def weighed_rivals(
    levels: tuple[Ints, Ints],
    fixed: Floats,
    match: NDArray[np.bool_],
    label: Label = KNOWN,
    weight: Floats | None = None,
    before: Rivals = NONE,
    hold: float = HELD,
) -> Rivals:
    """Return the tables of rivals (linkage/rivals.py) that make which links match the likeliest.

    Args:
        levels: of each link its entries in the two tables.
        fixed: its score, nats, as likely as it is without rivals.
        match: what the label says of it.
        label: how far that is to be believed.
        weight: how many links each stands for; without it, one.
        before: what the tables are held to.
        hold: how strongly, in pairs.
    """
    every = np.ones(len(match)) if weight is None else weight
    columns = [levels[0].astype(np.int64), levels[1].astype(np.int64) + SIZE]
    start, held = np.concatenate(before) / 1000.0, np.full(2 * SIZE, hold)
    found = np.rint(1000 * fitted_to(columns, fixed, match, every, label, start, held))
    whole = np.clip(found, -FARTHEST, FARTHEST).astype(np.int64)
    return Rivals(whole[:SIZE], whole[SIZE:])
