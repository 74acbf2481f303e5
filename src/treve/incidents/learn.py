"""Sharper parameters from a centre's own reports, without labels; with them: `learn_labelled`.

The reports are fused with the parameters at hand; what the groups then agree and disagree on, held against *near*
pairs of different groups, gives the next tables. One round: more drifts away from what is true, because each
round believes the last one's errors. Then the tables are weighed jointly by a feature that took no part (`details`).
A pure function; a command writes its answer as a parameters entry, and until then nothing that it learns is in force.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.calibrate import calibrated
from treve.incidents.columns import plain
from treve.incidents.details import RAISED_UNSEEN, Details, by_details
from treve.incidents.displaced import by_moved_dates, sums_needed
from treve.incidents.encode import encode
from treve.incidents.fuse import groups_of
from treve.incidents.judged_pairs import lessons, taught_by
from treve.incidents.labelled import looked_at
from treve.incidents.parameters import Parameters
from treve.linkage.block import Sites
from treve.linkage.compare import CONTEXTS, SIZES, Feature, Packed, Traits, compare, pack

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]

CHUNK = 1 << 20
"""Pairs compared at a time: bounds the memory of comparing."""

MOST_WORDS = 2_000
"""Words a rarity table lists, the commonest; any other word counts as rare as the last of them."""

SMOOTHING = 30.0
"""How many matching pairs the old table is worth in each context of the new one."""

MOST_TAUGHT = 40_000
"""Reports that are learnt from; tables of some hundred entries gain nothing from more."""

MOST_SUMMED = 10_000
"""Reports from which is learnt what a sum of several needs to be believed."""

STRETCH_S = 30 * 86_400

MOST_OTHERS = 500_000
"""Near pairs of two incidents that are counted; of more, every second, third ... in the order of the candidates."""

FARTHEST = 6_000
"""No feature says more than this, thousandths of a nat, however clear the counts look."""

LEARNT_BIAS = 1_000
"""What learnt tables add to every pair: groups found with the old tables miss links, so that the new ones are shy."""


def learn(
    reports: pl.DataFrame, parameters: Parameters, threads: int = 1, judged: pl.DataFrame | None = None
) -> Parameters:
    """Return parameters learnt from the reports themselves; unchanged where they give no evidence.

    Args:
        reports: a `Reports` frame, of several sources: one source alone shows nothing about telling twice.
        parameters: to start from.
        threads: how many work at a time; the answer does not depend on it.
        judged: what people judged: left, right (report ids), same (bool); a few hundred pairs will do, of any reports.

    Cost: about that of `fuse`, and no more for a million reports than for `MOST_TAUGHT`.
    """
    learnt, raised, by_dates, _ = unlabelled(reports, parameters, threads)
    said = None if judged is None else lessons(plain(reports), judged, learnt)
    if said is not None:
        learnt = taught_by(learnt, said, raised)
    if not by_dates or said is not None:
        learnt = calibrated(*encode(taught(reports), learnt), learnt, threads)
    return with_sums(reports, learnt, threads)


class Unlabelled(NamedTuple):
    """What reports teach by themselves.

    `raised`: how much of the bias is for the sake of groups; `by_dates`: nobody tells details, moved dates served;
    `details`: with the reports that were learnt from, what their details showed, if anything.
    """

    parameters: Parameters
    raised: int
    by_dates: bool
    details: tuple[pl.DataFrame, Details] | None


def unlabelled(reports: pl.DataFrame, parameters: Parameters, threads: int) -> Unlabelled:
    """Return what the reports teach by themselves, before links are calibrated."""
    known = rarities(reports, parameters)
    some = taught(reports)
    sites, traits = encode(some, known)
    counted = from_groups(sites, traits, known, groups_of(some, sites, traits, known, threads))
    found = by_details(sites, traits, some["source"], counted, threads)
    if found is not None:
        return Unlabelled(found[0], RAISED_UNSEEN, by_dates=False, details=(some, found[1]))
    moved = by_moved_dates(some, known, counted, threads)  # nobody tells details
    if moved is None:
        return Unlabelled(counted, counted.bias, by_dates=False, details=None)
    return Unlabelled(moved, RAISED_UNSEEN, by_dates=True, details=None)


def with_sums(reports: pl.DataFrame, parameters: Parameters, threads: int) -> Parameters:
    """Return the parameters with what a sum needs to be believed, learnt from some of the reports."""
    return sums_needed(*encode(taught(reports, MOST_SUMMED), parameters), parameters, threads)


def taught(reports: pl.DataFrame, most: int = MOST_TAUGHT) -> pl.DataFrame:
    """Return the reports that are learnt from: all, or of very many every second, third ... stretch of thirty days.

    Columns are as `SCHEMA` has them. Whole stretches, since what is near to what must stay as it is. Which days a
    stretch begins on does not depend on the reports.
    """
    every = -(-len(reports) // most)
    if every <= 1:
        return plain(reports)
    stretch = pl.col("start_s") // STRETCH_S
    numbers = reports.select(stretch.alias("n"))["n"].drop_nulls().unique().sort()
    return plain(reports.filter(stretch.is_in(numbers.gather_every(every).implode())))


def from_groups(sites: Sites, traits: Traits, parameters: Parameters, group: Ints) -> Parameters:
    """Return parameters in which a pair of one group counts as a match and any other near pair does not."""
    left, right = looked_at(sites, parameters, traits, group)
    packed = pack(traits)
    match = group[left] == group[right]
    every = max(1, int((~match).sum()) // MOST_OTHERS)
    same = _counted(packed, left[match], right[match])
    other = [count * every for count in _counted(packed, left[~match][::every], right[~match][::every])]
    if not same[Feature.CROWD].sum() or not other[Feature.CROWD].sum():
        return parameters
    tables = tuple(_table(f, parameters.tables[f], same[f], other[f]) for f in Feature)
    return parameters._replace(tables=tables, bias=LEARNT_BIAS)


def _counted(packed: Packed, left: Ints, right: Ints) -> list[Ints]:
    """Return for each feature how many pairs fall on each entry of its table."""
    counts = [np.zeros(size, dtype=np.int64) for size in SIZES]
    for at in range(0, len(left), CHUNK):
        levels = compare(packed, left[at : at + CHUNK], right[at : at + CHUNK])
        for f in Feature:
            counts[f] += np.bincount(levels[:, f], minlength=SIZES[f])
    return counts


def _table(feature: Feature, old: Ints, same: Ints, other: Ints) -> Ints:
    """Return the table of one feature; the crowd's holds prior odds, all others ratios of shares."""
    if feature == Feature.SOURCE:
        return old
    rows = CONTEXTS[feature]
    prior = np.exp(old.reshape(rows, -1) / 1000.0)
    yes, no = same.reshape(rows, -1).astype(float), other.reshape(rows, -1).astype(float)
    if feature == Feature.CROWD:
        odds = (yes + 3.0 * prior / (1 + prior)) / (no + 3.0 / (1 + prior))
        return _whole(np.log(odds))
    # A context with few near pairs borrows the shares of all contexts.
    overall = (no.sum(axis=0) + 0.5) / (no.sum() + 0.5 * no.shape[1])
    far = (no + 20.0 * overall) / (no.sum(axis=1, keepdims=True) + 20.0)
    expected = far * prior
    expected /= expected.sum(axis=1, keepdims=True)
    near = (yes + SMOOTHING * expected) / (yes.sum(axis=1, keepdims=True) + SMOOTHING)
    return _whole(np.log(near / far))


def _whole(nats: Floats) -> Ints:
    return np.clip(np.rint(nats * 1000), -FARTHEST, FARTHEST).astype(np.int64).ravel()


def _words(column: pl.Series) -> pl.Series:
    return column.list.explode(keep_nulls=False, empty_as_null=False) if column.dtype == pl.List else column


def rarities(reports: pl.DataFrame, parameters: Parameters) -> Parameters:
    """Return the parameters with the rarity of the reports' own kinds, actors and details."""
    rarity: dict[str, dict[str, int]] = {}
    unseen: dict[str, int] = {}
    for name, columns in (("kind", ("kind",)), ("actor", ("side_a", "side_b")), ("detail", ("details",))):
        words = pl.concat([_words(plain(reports.select(column)).to_series()) for column in columns])
        counts = (
            words.drop_nulls()
            .alias("word")
            .to_frame()
            .group_by("word")
            .len()
            .sort(pl.col("len").cast(pl.Int64) * -1, "word")
            .head(MOST_WORDS)
        )
        total = max(len(words.drop_nulls()), 1)
        values = [round(1000 * float(np.log(total / count))) for count in counts["len"].to_list()]
        rarity[name] = dict(sorted(zip(counts["word"].to_list(), values, strict=True)))
        unseen[name] = max(values, default=parameters.unseen[name])
    return parameters._replace(rarity=rarity, unseen=unseen)
