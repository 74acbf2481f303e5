"""Which sources depend on each other, learnt over all incidents: who tells in another's words, with another's errors.

Of two sources, all incidents that both tell are looked at. They depend on each other when in most of these they
carried the same words or points or one cited the other, or when they are wrong in the same way: both say alike what two
others, who are known to work apart, contradict together. Telling the same incidents is no evidence, nor is being right
together.

They are known to be *apart* when they told several incidents without any tie and did not always say the same.
"""

from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.ties import Tie

Ints = NDArray[np.int64]

TIED_LEAST, TIED_SHARE_PPM = 3, 600_000
"""Incidents told with a tie from which it is a habit, and the share of those that both tell."""

WRONG_LEAST, WRONG_SHARE_PPM = 4, 600_000
"""Incidents in which both are wrong alike, and the share of those in which either is wrong."""

APART_LEAST, APART_SHARE_PPM = 4, 100_000
"""Incidents that both told, at least, and the largest share told with a tie, of sources that are known to be apart."""

DIFFER_LEAST = 2
"""Incidents in which they said something different, of sources that are known to be apart: echoes never do."""

MOST_VOICES = 24
"""Voices of an incident that are held against each other; of more, the first by code."""


class Habits(NamedTuple):
    """`ties`: further ties by habit. `apart`: pairs of voices, the lower first, that are known to work apart."""

    ties: list[Tie]
    apart: frozenset[tuple[int, int]]


def habits_of(reports: pl.DataFrame, group: Ints, voice: Ints, ties: list[Tie]) -> Habits:
    """Return what the habits of sources add.

    Args:
        reports: n rows of a `Reports` frame, of groups with two voices or more.
        group: n codes.
        voice: n codes of who speaks.
        ties: what ties rows directly.

    Cost: linear in the reports; at most `MOST_VOICES` voices of an incident are paired.
    """
    pairs = _pairs(_units(reports, group, voice))
    if not len(pairs):
        return Habits([], frozenset())
    tied = pl.DataFrame(
        {
            "group": [int(group[tie.one]) for tie in ties],
            "a": [min(int(voice[tie.one]), int(voice[tie.other])) for tie in ties],
            "b": [max(int(voice[tie.one]), int(voice[tie.other])) for tie in ties],
        },
        schema={"group": pl.Int64, "a": pl.Int64, "b": pl.Int64},
    ).unique()
    pairs = pairs.join(tied.with_columns(tied=pl.lit(1)), on=["group", "a", "b"], how="left").with_columns(
        pl.col("tied").fill_null(0)
    )
    record = pairs.group_by("a", "b").agg(
        pl.len().cast(pl.Int64).alias("n"), pl.col("tied").sum().cast(pl.Int64), pl.col("differ").sum().cast(pl.Int64)
    )
    apart = record.filter(
        (pl.col("n") >= APART_LEAST)
        & (pl.col("tied") * 1_000_000 <= pl.col("n") * APART_SHARE_PPM)
        & (pl.col("differ") >= DIFFER_LEAST)
    )
    known = frozenset(zip(apart["a"].to_list(), apart["b"].to_list(), strict=True))
    habit = record.filter(
        (pl.col("tied") >= TIED_LEAST) & (pl.col("tied") * 1_000_000 >= pl.col("n") * TIED_SHARE_PPM)
    ).select("a", "b", k=pl.col("tied"), n=pl.col("n"), how=pl.lit("habit"))
    wrong = _wrong(pairs, apart.select("a", "b"))
    both = pl.concat([habit, wrong]).sort("a", "b", "how").unique(["a", "b"], keep="first", maintain_order=True)
    made = pairs.join(both, on=["a", "b"]).sort("group", "a", "b")
    return Habits(
        [
            Tie(max(row["row"], row["row_b"]), min(row["row"], row["row_b"]), row["how"], f"{row['k']}/{row['n']}")
            for row in made.iter_rows(named=True)
        ],
        known,
    )


def _units(reports: pl.DataFrame, group: Ints, voice: Ints) -> pl.DataFrame:
    """Return one row for each voice of each group: what its first report says, in comparable form."""
    day = pl.col("time_class").is_in(["minute", "hour", "day"])
    fine = pl.col("place_class").is_in(["exact", "settlement"])
    return (
        reports.select(
            pl.col("killed_best").alias("count"),
            pl.when(day).then((pl.col("start_s") + pl.col("end_s")) // 2 // 86_400).alias("day"),
            pl.col("kind").replace("unknown", None).alias("kind"),
            # Cells of about five kilometres: nearer points are not contradicted by each other.
            pl.when(fine).then((pl.col("lat_e7") // 450_000) * 100_000 + pl.col("lon_e7") // 450_000).alias("cell"),
        )
        .with_row_index("row")
        .with_columns(pl.col("row").cast(pl.Int64), pl.Series("group", group), pl.Series("voice", voice))
        .sort("group", "voice", "row")
        .unique(["group", "voice"], keep="first", maintain_order=True)
        .filter(pl.int_range(pl.len()).over("group") < MOST_VOICES)
    )


_SAID = ("count", "day", "kind", "cell")


def _pairs(units: pl.DataFrame) -> pl.DataFrame:
    """Return all pairs of voices of each group, the lower first: their rows, what each says, whether they differ."""
    left = units.rename({"voice": "a"})
    right = units.rename({"voice": "b", "row": "row_b"} | {name: f"{name}_b" for name in _SAID})
    differ = pl.any_horizontal((pl.col(name) != pl.col(f"{name}_b")).fill_null(value=False) for name in _SAID)
    return (
        left.join(right, on="group")
        .filter(pl.col("a") < pl.col("b"))
        .with_columns(differ.cast(pl.Int64).alias("differ"))
    )


def _wrong(pairs: pl.DataFrame, apart: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of voices that are often wrong alike: a, b, k of n, how.

    What an incident is held to be is what two voices say alike that are known to work apart; a value that only one
    says, or those who echo each other, settles nothing. Where it is settled two ways, it is not settled.
    """
    empty = pl.DataFrame(schema={"a": pl.Int64, "b": pl.Int64, "k": pl.Int64, "n": pl.Int64, "how": pl.String})
    if not len(apart):
        return empty
    trusted = pairs.join(apart, on=["a", "b"], how="semi")
    wrong, alike = pl.lit(value=False), pl.lit(value=True)
    held = pairs
    for name in _SAID:
        agreed = trusted.filter(pl.col(name) == pl.col(f"{name}_b"))
        settled = (
            agreed.group_by("group")
            .agg(pl.col(name).n_unique().alias("ways"), pl.col(name).min().alias(f"{name}_held"))
            .filter(pl.col("ways") == 1)
            .select("group", f"{name}_held")
        )
        held = held.join(settled, on="group", how="left")
        mine, theirs, true = pl.col(name), pl.col(f"{name}_b"), pl.col(f"{name}_held")
        either = ((mine != true) | (theirs != true)).fill_null(value=False)
        wrong = wrong | either
        alike = alike & (~either | (mine == theirs).fill_null(value=False))
    return (
        held.with_columns(wrong.alias("wrong"), (wrong & alike).alias("alike"))
        .group_by("a", "b")
        .agg(pl.col("alike").sum().cast(pl.Int64).alias("k"), pl.col("wrong").sum().cast(pl.Int64).alias("n"))
        .filter((pl.col("k") >= WRONG_LEAST) & (pl.col("k") * 1_000_000 >= pl.col("n") * WRONG_SHARE_PPM))
        .select("a", "b", "k", "n", how=pl.lit("wrong"))
    )
