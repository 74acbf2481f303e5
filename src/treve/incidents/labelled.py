"""What labels say that are partial, and that put a whole and its parts under one number.

Gold of two databases is of that kind: some records were looked up, and of those a record may share its number with
several of the other database that it sums up. Such a number says nothing of two records of one source.
"""

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents import vocabulary
from treve.incidents.parameters import Parameters
from treve.incidents.parts import APART, NEVER_TWICE
from treve.incidents.twice import habits
from treve.linkage.block import Ints, Sites, candidates
from treve.linkage.compare import Traits

MOSTLY_SUMS = 0.5
"""From this share on a source's labels that hold several of its records are sums rather than incidents told again."""

FEWEST = 20
"""Labels of two sources that must be there, to say of a source that it tells nothing twice."""


def in_words(reports: pl.DataFrame, parameters: Parameters, truth: Ints) -> Parameters:
    """Return the parameters with what the words of the sources mean, as far as the labels show."""
    rows = pl.DataFrame({"row": np.arange(len(truth)), "truth": truth, "source": reports["source"]})
    rows = rows.filter(pl.col("truth") >= 0)
    pairs = rows.join(rows, on="truth", suffix="_b").filter(
        (pl.col("row") < pl.col("row_b")) & (pl.col("source") != pl.col("source_b"))
    )
    if not len(pairs):
        return parameters
    pairs = pairs.sort("row", "row_b")
    left, right = (pairs[name].to_numpy().astype(np.int64) for name in ("row", "row_b"))
    meanings = vocabulary.learnt(reports, vocabulary.Meetings(left, right, np.ones(len(left))))
    return parameters._replace(meanings=meanings) if meanings else parameters


def told_once(reports: pl.DataFrame, traits: Traits, parameters: Parameters, truth: Ints) -> dict[str, int]:
    """Return what pairs of one source cost, for the sources that the labels show to tell no incident twice.

    A number under which a source has several records, and another source one whose dead are rather their sum than
    those of any of them, is a sum. A source tells an incident twice where most of its several are none.
    """
    rows = pl.DataFrame({"truth": truth, "source": reports["source"], "dead": traits.best}).filter(pl.col("truth") >= 0)
    each = rows.group_by("truth", "source").agg(
        n=pl.len(), total=pl.col("dead").clip(0).sum(), most=pl.col("dead").max(), told=(pl.col("dead") >= 0).all()
    )
    both = each.join(each, on="truth", suffix="_b").filter(pl.col("source") != pl.col("source_b"))
    away = (pl.col("total") - pl.col("most_b")).abs()
    nearer = away < (pl.col("most") - pl.col("most_b")).abs()
    several = both.with_columns(sum=nearer & (pl.col("n_b") == 1) & pl.col("told") & pl.col("told_b"))
    found = dict(parameters.sources)
    for name, n, many, sums in (
        several.group_by("source")
        .agg(n=pl.len(), many=(pl.col("n") > 1).sum(), sums=((pl.col("n") > 1) & pl.col("sum")).sum())
        .sort("source")
        .iter_rows()
    ):
        if n >= FEWEST and sums >= MOSTLY_SUMS * many:
            found.setdefault(name, APART)
    return found


def looked_at(sites: Sites, parameters: Parameters, traits: Traits, truth: Ints) -> tuple[Ints, Ints]:
    """Return the candidate pairs of which the labels say something: one of the two at least was looked at.

    A source that tells nothing twice is not asked about its own pairs.
    """
    left, right = candidates(sites, parameters.reach)
    if not (truth < 0).any() and not parameters.sources:
        return left, right
    known = known_of(truth, left, right)
    once = never(traits, parameters)
    known &= (traits.source[left] != traits.source[right]) | ~once[left]
    return left[known], right[known]


def known_of(truth: Ints, left: NDArray[Any], right: NDArray[Any]) -> NDArray[np.bool_]:
    """Return of which pairs the labels say something: two that nobody looked at share the mark, and no incident.

    >>> known_of(np.array([0, 0, -1, -1]), np.array([0, 0, 2]), np.array([1, 2, 3])).tolist()
    [True, True, False]
    """
    return np.asarray((truth[left] >= 0) | (truth[right] >= 0), dtype=np.bool_)


def never(traits: Traits, parameters: Parameters) -> NDArray[np.bool_]:
    """Return which records come of a source that tells nothing twice."""
    return np.asarray(habits(traits.source, parameters) <= NEVER_TWICE, dtype=np.bool_)


def pairwise_f1(truth: Ints, found: Ints) -> float:
    """Return the F1 of the pairs that two groupings put together; pairs of which nothing is known do not count.

    >>> pairwise_f1(np.array([0, 0, 0, 3]), np.array([0, 0, 2, 2]))
    0.4
    >>> pairwise_f1(np.array([0, 0, -1, -1]), np.array([0, 0, 2, 2]))
    1.0
    """

    def pairs(*labels: Ints) -> int:
        counts = np.unique(np.stack(labels), axis=1, return_counts=True)[1]
        return int((counts * (counts - 1) // 2).sum())

    known = truth >= 0
    both = pairs(truth[known]) + pairs(found) - pairs(found[~known])
    return 2 * pairs(truth[known], found[known]) / both if both else 0.0


def across_f1(truth: Ints, found: Ints, source: Ints) -> float:
    """Return the F1 of the pairs of two sources that two groupings put together; what nobody looked at is left out.

    >>> across_f1(np.array([0, 0, 0, -1]), np.array([0, 0, 2, 3]), np.array([1, 2, 2, 1]))
    0.6666666666666666
    """
    known = truth >= 0

    def pairs(label: tuple[Ints, ...], some: NDArray[np.bool_]) -> int:
        whole = np.unique(np.stack([each[some] for each in label]), axis=1, return_counts=True)[1]
        own = np.unique(np.stack([*(each[some] for each in label), source[some]]), axis=1, return_counts=True)[1]
        return int(((whole * (whole - 1)).sum() - (own * (own - 1)).sum()) // 2)

    every = np.ones(len(truth), dtype=np.bool_)
    both = pairs((truth,), known) + pairs((found,), every) - pairs((found,), ~known)
    return 2 * pairs((truth, found), known) / both if both else 0.0
