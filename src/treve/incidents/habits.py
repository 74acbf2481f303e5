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
from treve.incidents.wording import OWNERS

Ints = NDArray[np.int64]

TIED_LEAST, TIED_SHARE_PPM = 3, 400_000
"""Incidents told with a tie from which it is a habit, and the share of those that both tell."""

ECHO_TIMES, ECHO_FROM = 3, 5
"""How many times as often as with anybody else two must echo each other; among those who told so many incidents
together. Where all sources fill in one form, all echo all, and it says nothing."""

RARE_PPM, RARE_AMONG = 30_000, 100
"""Where, among so many tellings by two sources that do not depend on each other, no more are echoes than this share,
an echo is no chance."""

ECHO_WORDS = 6
"""Words that such an echo shares in runs, at least."""

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


def habits_of(reports: pl.DataFrame, group: Ints, voice: Ints, ties: list[Tie], echoes: list[Tie]) -> Habits:
    """Return what the habits of sources add.

    Args:
        reports: n rows of a `Reports` frame, of groups with two voices or more.
        group: n codes.
        voice: n codes of who speaks.
        ties: what ties rows directly.
        echoes: pairs that say nearly the same words, which count where they say the same in everything else.

    Cost: linear in the reports; at most `MOST_VOICES` voices of an incident are paired.
    """
    # What happened once or twice is no habit, and two who met so rarely are not known to be apart.
    if len(np.unique(group)) < min(TIED_LEAST, APART_LEAST, ECHO_FROM):
        return Habits([], frozenset())
    pairs = _pairs(_units(reports, group, voice))
    if not len(pairs):
        return Habits([], frozenset())
    # Beyond so many voices not every one was held against every other: who is one telling with the same third is one.
    told = _tellings(ties, group, voice)
    for side in ("a", "b"):
        pairs = pairs.join(told.rename({"voice": side, "telling": f"telling_{side}"}), on=["group", side], how="left")
    many = pl.col("group").is_in(np.flatnonzero(np.bincount(group[_first(group, voice)]) > OWNERS).tolist())
    one = many & (pl.col("telling_a") == pl.col("telling_b")).fill_null(value=False)
    for name, found in (("tied", ties), ("echo", echoes)):
        marked = _by_voices(found, group, voice).with_columns(pl.lit(1, dtype=pl.Int64).alias(name))
        pairs = pairs.join(marked, on=["group", "a", "b"], how="left").with_columns(pl.col(name).fill_null(0))
    pairs = pairs.with_columns(pl.max_horizontal("tied", one.cast(pl.Int64)).alias("tied"))
    echoes_it = ((pl.col("echo") == 1) & (pl.col("unlike") == 0)).cast(pl.Int64)
    pairs = pairs.with_columns(pl.max_horizontal("tied", echoes_it).alias("alike"), echoes_it.alias("echoed"))
    record = pairs.group_by("a", "b").agg(
        pl.len().cast(pl.Int64).alias("n"),
        *(pl.col(name).sum().cast(pl.Int64) for name in ("tied", "alike", "echoed", "differ")),
    )
    apart = record.filter(
        (pl.col("n") >= APART_LEAST)
        & (pl.col("tied") * 1_000_000 <= pl.col("n") * APART_SHARE_PPM)
        & (pl.col("differ") >= DIFFER_LEAST)
    )
    known = frozenset(zip(apart["a"].to_list(), apart["b"].to_list(), strict=True))
    habit = _habit(record)
    wrong = _wrong(pairs, apart.select("a", "b"))
    both = pl.concat([habit, wrong]).sort("a", "b", "how").unique(["a", "b"], keep="first", maintain_order=True)
    plain = _plain_echoes(pairs, record.join(both, on=["a", "b"], how="anti"), echoes, group, voice)
    made = pairs.join(both, on=["a", "b"]).sort("group", "a", "b")
    return Habits(
        plain
        + [
            Tie(max(row["row"], row["row_b"]), min(row["row"], row["row_b"]), row["how"], f"{row['k']}/{row['n']}")
            for row in made.iter_rows(named=True)
        ],
        known,
    )


def _plain_echoes(pairs: pl.DataFrame, rest: pl.DataFrame, echoes: list[Tie], group: Ints, voice: Ints) -> list[Tie]:
    """Return the echoes that prove something by themselves, since in this set sources hardly ever echo each other.

    Args:
        pairs: of voices in groups.
        rest: the record of the pairs that are not dependent by habit.
        echoes: pairs of rows.
        group: of each row.
        voice: of each row.
    """
    known = rest.filter(pl.col("n") >= ECHO_FROM)
    told, echoed = int(known["n"].sum()), int(known["echoed"].sum())
    if told < RARE_AMONG or echoed * 1_000_000 > told * RARE_PPM:
        return []
    like = pairs.filter(pl.col("echoed") == 1).select("group", "a", "b").iter_rows()
    found = set(like)
    return [
        tie
        for tie in echoes
        if int(tie.what or 0) >= ECHO_WORDS
        and (int(group[tie.one]), *sorted((int(voice[tie.one]), int(voice[tie.other])))) in found
    ]


def _first(group: Ints, voice: Ints) -> Ints:
    """Return one row for each voice of each group."""
    return np.unique(np.stack([group, voice]), axis=1, return_index=True)[1].astype(np.int64)


def _habit(record: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of voices that are tied by habit: a, b, k of n, how."""
    told = record.filter(pl.col("n") >= ECHO_FROM).with_columns(pl.col("alike") * 1_000_000 // pl.col("n"))
    least = (
        pl.concat([told.select("alike", voice="a"), told.select("alike", voice="b")])
        .group_by("voice")
        .agg(pl.col("alike").min().alias("least"))
    )
    known = record.join(least.rename({"voice": "a", "least": "least_a"}), on="a", how="left").join(
        least.rename({"voice": "b", "least": "least_b"}), on="b", how="left"
    )
    enough = (pl.col("tied") >= TIED_LEAST) & (pl.col("tied") * 1_000_000 >= pl.col("n") * TIED_SHARE_PPM)
    echoes = (
        (pl.col("alike") >= TIED_LEAST)
        & (pl.col("alike") * 1_000_000 >= pl.col("n") * TIED_SHARE_PPM)
        & (pl.col("alike") * 1_000_000 >= pl.col("n") * pl.min_horizontal("least_a", "least_b") * ECHO_TIMES)
        & (pl.col("n") >= ECHO_FROM)
    )
    return known.filter(enough | echoes).select(
        "a", "b", k=pl.max_horizontal("tied", "alike"), n=pl.col("n"), how=pl.lit("habit")
    )


def _tellings(ties: list[Tie], group: Ints, voice: Ints) -> pl.DataFrame:
    """Return for each voice of a group that is tied the least voice that it is one telling with."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(one: tuple[int, int]) -> tuple[int, int]:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for tie in ties:
        a, b = sorted(root((int(group[row]), int(voice[row]))) for row in (tie.one, tie.other))
        parent[b] = a
    keys = sorted(parent)
    return pl.DataFrame(
        {"group": [g for g, _ in keys], "voice": [v for _, v in keys], "telling": [root(key)[1] for key in keys]},
        schema={"group": pl.Int64, "voice": pl.Int64, "telling": pl.Int64},
    )


def _by_voices(ties: list[Tie], group: Ints, voice: Ints) -> pl.DataFrame:
    """Return the groups and pairs of voices that ties join, the lower voice first, each once."""
    voices = [sorted((int(voice[tie.one]), int(voice[tie.other]))) for tie in ties]
    return pl.DataFrame(
        {
            "group": [int(group[tie.one]) for tie in ties],
            "a": [low for low, _ in voices],
            "b": [high for _, high in voices],
        },
        schema={"group": pl.Int64, "a": pl.Int64, "b": pl.Int64},
    ).unique()


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
    # An echo may move a number or a day by one.
    far = {
        name: (pl.col(name) - pl.col(f"{name}_b")).abs() > 1
        if name in ("count", "day")
        else pl.col(name) != pl.col(f"{name}_b")
        for name in _SAID
    }
    unlike = pl.any_horizontal(each.fill_null(value=False) for each in far.values())
    both = left.join(right, on="group").filter(pl.col("a") < pl.col("b"))
    return both.with_columns(differ.cast(pl.Int64).alias("differ"), unlike.cast(pl.Int64).alias("unlike"))


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
