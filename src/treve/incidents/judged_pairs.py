"""What people judged of pairs of reports, as lessons for the tables.

A few hundred judgements are far too few for tables of some thousand entries, and people mostly judge where the program
doubts. What so few can tell is whether a whole feature is believed too much or too little: each table is multiplied
by a factor held to one, and what all pairs get is shifted. The judgements are dealt into five hands; the factors stand
only if those learnt from four hands foretell the fifth clearly better than the tables did as they were.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray
from scipy.optimize import minimize

from treve.incidents.encode import encode
from treve.incidents.parameters import Parameters
from treve.incidents.twice import source_habit
from treve.incidents.weigh import NUMBERED
from treve.linkage.block import Ints
from treve.linkage.compare import Feature, Levels, compare, pack
from treve.linkage.score import parts

SCHEMA = {"left": pl.String(), "right": pl.String(), "same": pl.Boolean()}

HANDS = 5
CLEARLY = 3.0
"""By how much, nats over all judgements, factors must foretell judgements better that they were not learnt from."""

HELD_FACTOR, HELD_SHIFT = 40.0, 2.0
"""How strongly a factor is held to one and the shift to nothing."""

SMALLEST, LARGEST = 0.5, 2.0
"""No factor lies beyond these."""

AROUND_DAYS = 10
"""Days around a judged report whose reports are looked at, so that what is counted there is as in the whole."""


Floats = NDArray[np.float64]


class Lessons(NamedTuple):
    """Judged pairs: their comparison, what their source's habits add (thousandths of a nat), and the judgement."""

    levels: Levels
    habit: Ints
    same: NDArray[np.bool_]


def lessons(reports: pl.DataFrame, judged: pl.DataFrame, parameters: Parameters) -> Lessons | None:
    """Return what judged pairs teach; None where there are none among these reports.

    Args:
        reports: a `Reports` frame.
        judged: left, right (report ids, in either order), same. Who says the same twice counts once; who says both
            of one pair teaches both.
        parameters: those that the reports are encoded with.
    """
    pairs = (
        judged.select(
            pl.min_horizontal("left", "right").alias("left"), pl.max_horizontal("left", "right").alias("right"), "same"
        )
        .filter(pl.col("left") != pl.col("right"))
        .unique()
        .sort("left", "right", "same")
    )
    known = pl.concat([pairs["left"], pairs["right"]]).unique().implode()
    day = pl.col("start_s") // 86_400
    days = reports.filter(pl.col("report").is_in(known)).select(day.alias("d"))["d"].drop_nulls().unique().to_list()
    near = sorted({d + shift for d in days for shift in range(-AROUND_DAYS, AROUND_DAYS + 1)})
    rows = reports.filter(day.is_in(near))
    at = rows.select("report").with_row_index("row").with_columns(pl.col("row").cast(pl.Int64))
    placed = pairs.join(at.rename({"report": "left", "row": "a"}), on="left").join(
        at.rename({"report": "right", "row": "b"}), on="right"
    )
    if not len(placed):
        return None
    placed = placed.sort("left", "right", "same")
    left, right = (placed[name].to_numpy() for name in ("a", "b"))
    _, traits = encode(rows, parameters)
    habit = source_habit(np.ascontiguousarray(traits.source), left, right, parameters)
    return Lessons(compare(pack(traits), left, right), habit, placed["same"].to_numpy())


def taught_by(parameters: Parameters, said: Lessons, raised: int = 0) -> Parameters:
    """Return the parameters with each table as strong as the judgements show; unchanged where they show nothing.

    Args:
        parameters: as learnt without the judgements.
        said: the judgements.
        raised: how much of the bias was added for the sake of groups and says nothing of how likely a pair is.
    """
    each = parts(said.levels, parameters.tables) / 1000
    fixed = (said.habit + parameters.bias - raised) / 1000
    gain, hand = 0.0, np.arange(len(said.same)) % HANDS
    for k in range(HANDS):
        factors, shift = _fitted(each[hand != k], fixed[hand != k], said.same[hand != k])
        left, told = hand == k, said.same[hand == k]
        gain += _likely(each[left] @ factors + fixed[left] + shift, told)
        gain -= _likely(each[left].sum(axis=1) + fixed[left], told)
    if gain < CLEARLY:
        return parameters
    factors, shift = _fitted(each, fixed, said.same)
    tables = [
        np.rint(table * factor).astype(np.int64) for table, factor in zip(parameters.tables, factors, strict=True)
    ]
    tables[Feature.SOURCE][NUMBERED:] = parameters.tables[Feature.SOURCE][NUMBERED:]
    return parameters._replace(tables=tuple(tables), bias=parameters.bias + round(1000 * shift))


def _likely(score: Floats, same: NDArray[np.bool_]) -> float:
    """Return the log of how likely the judgements are under scores in nats."""
    return -float(np.logaddexp(0.0, np.where(same, -score, score)).sum())


def _fitted(each: Floats, fixed: Floats, same: NDArray[np.bool_]) -> tuple[Floats, float]:
    """Return a factor for each feature and a shift."""

    def loss(x: Floats) -> tuple[float, Floats]:
        score = each @ x[:-1] + fixed + x[-1]
        wrong = 1.0 / (1.0 + np.exp(-np.clip(score, -30, 30))) - same
        away = np.append(x[:-1] - 1, 0.0)
        slope = np.append(each.T @ wrong, wrong.sum() + HELD_SHIFT * x[-1]) + HELD_FACTOR * away
        cost = (HELD_FACTOR * (away @ away) + HELD_SHIFT * x[-1] ** 2) / 2 - _likely(score, same)
        return float(cost), slope

    start = np.append(np.ones(each.shape[1]), 0.0)
    bounds = [(SMALLEST, LARGEST)] * each.shape[1] + [(-3.0, 3.0)]
    found = minimize(loss, start, jac=True, method="L-BFGS-B", bounds=bounds).x
    return found[:-1], float(found[-1])
