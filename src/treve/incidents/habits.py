"""Which sources depend on each other, learnt over all incidents: who tells in another's words, with another's errors.

Of two sources, all incidents that both tell are looked at. They depend on each other when in most of these they
carried the same words or points or one cited the other, or when they are wrong in the same way: both say alike what two
others, who are known to work apart, contradict together. Telling the same incidents is no evidence, nor is being right
together.

They are known to be *apart* when they told several incidents without any tie and did not always say the same.

The pairs of voices of all incidents are never rows of a table: they are walked over, and a byte of each is kept.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.ties import Tie
from treve.incidents.voices import (
    DIFFER,
    ECHO,
    SILENT,
    TIED,
    UNLIKE,
    Ints,
    Marks,
    Units,
    ends_of,
    met_of,
    place_of,
    places_of,
    units_of,
    walk,
)
from treve.incidents.wording import OWNERS

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
    units = units_of(reports, group, voice)
    code, mark = walk(units.starts, units.voice, units.said, units.voices)
    if not len(code):
        return Habits([], frozenset())
    mark[met_of(units, ties, group, voice)] |= TIED
    mark[met_of(units, echoes, group, voice)] |= ECHO
    # Beyond so many voices not every one was held against every other: who is one telling with the same third is one.
    mark[_same_telling(units, ties, group, voice)] |= TIED
    known, pair = np.unique(code, return_inverse=True)
    record = _record(known, pair, mark, units.voices)
    apart = record.filter(
        (pl.col("n") >= APART_LEAST)
        & (pl.col("tied") * 1_000_000 <= pl.col("n") * APART_SHARE_PPM)
        & (pl.col("differ") >= DIFFER_LEAST)
    )
    both = pl.concat([_habit(record), _wrong(units, known, pair, apart)])
    both = both.sort("a", "b", "how").unique(["a", "b"], keep="first", maintain_order=True)
    plain = _plain_echoes(units, mark, record.join(both, on=["a", "b"], how="anti"), echoes, group, voice)
    why = {a * units.voices + b: (k, n, how) for a, b, k, n, how in both.iter_rows()}
    found = np.flatnonzero(np.isin(code, list(why)))
    one, other = ends_of(units.starts, found)
    made = []
    for its_code, a, b in zip(code[found].tolist(), units.row[one].tolist(), units.row[other].tolist(), strict=True):
        k, n, how = why[its_code]
        made.append(Tie(max(a, b), min(a, b), how, f"{k}/{n}"))
    return Habits(plain + made, frozenset(apart.select("a", "b").iter_rows()))


def _plain_echoes(
    units: Units, mark: Marks, rest: pl.DataFrame, echoes: list[Tie], group: Ints, voice: Ints
) -> list[Tie]:
    """Return the echoes that prove something by themselves, since in this set sources hardly ever echo each other.

    Args:
        units: of all groups.
        mark: of each pair of them.
        rest: the record of the pairs that are not dependent by habit.
        echoes: pairs of rows.
        group: of each row.
        voice: of each row.
    """
    known = rest.filter(pl.col("n") >= ECHO_FROM)
    told, echoed = int(known["n"].sum()), int(known["echoed"].sum())
    if told < RARE_AMONG or echoed * 1_000_000 > told * RARE_PPM:
        return []
    long = [tie for tie in echoes if int(tie.what or 0) >= ECHO_WORDS]
    at = places_of(units, long, group, voice)
    alike = (at >= 0) & (mark[at] & (ECHO | UNLIKE) == ECHO)
    return [tie for tie, proves in zip(long, alike.tolist(), strict=True) if proves]


def _record(known: Ints, pair: Ints, mark: Marks, voices: int) -> pl.DataFrame:
    """Return for each two voices in how many groups they meet, are tied, alike, echoes and different."""
    tied, echoed = mark & TIED != 0, mark & (ECHO | UNLIKE) == ECHO
    counted = {
        "n": np.ones(len(mark), dtype=np.bool_),
        "tied": tied,
        "alike": tied | echoed,
        "echoed": echoed,
        "differ": mark & DIFFER != 0,
    }
    return pl.DataFrame(
        {"a": known // voices, "b": known % voices}
        | {name: np.bincount(pair[held], minlength=len(known)) for name, held in counted.items()}
    )


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


def _tellings(ties: list[Tie], group: Ints, voice: Ints) -> dict[tuple[int, int], int]:
    """Return for each group and voice of it that is tied the least voice that it is one telling with."""
    parent: dict[tuple[int, int], tuple[int, int]] = {}

    def root(one: tuple[int, int]) -> tuple[int, int]:
        while parent.setdefault(one, one) != one:
            parent[one] = parent[parent[one]]
            one = parent[one]
        return one

    for tie in ties:
        a, b = sorted(root((int(group[row]), int(voice[row]))) for row in (tie.one, tie.other))
        parent[b] = a
    return {key: root(key)[1] for key in sorted(parent)}


def _same_telling(units: Units, ties: list[Tie], group: Ints, voice: Ints) -> Ints:
    """Return the pairs of groups with more than `OWNERS` voices that are one telling by way of third voices."""
    many = np.unique(group * units.voices + voice) // units.voices
    large = np.unique(many)[np.unique(many, return_counts=True)[1] > OWNERS]
    own = [tie for tie in ties if _holds(large, int(group[tie.one]))]
    told = _tellings(own, group, voice)
    found = []
    for head in np.unique(group[[tie.one for tie in own]]).tolist() if own else ():
        first = int(np.searchsorted(units.keys, head * units.voices))
        last = int(np.searchsorted(units.keys, (head + 1) * units.voices))
        of = [told.get((head, int(speaks)), -1) for speaks in units.voice[first:last]]
        found += [(first + i, first + j) for j in range(len(of)) for i in range(j) if of[i] == of[j] >= 0]
    pairs = np.array(found, dtype=np.int64).reshape(-1, 2)
    return place_of(units.starts, pairs[:, 0], pairs[:, 1])


def _holds(some: Ints, one: int) -> bool:
    at = int(np.searchsorted(some, one))
    return at < len(some) and int(some[at]) == one


def _wrong(units: Units, known: Ints, pair: Ints, apart: pl.DataFrame) -> pl.DataFrame:
    """Return the pairs of voices that are often wrong alike: a, b, k of n, how.

    What an incident is held to be is what two voices say alike that are known to work apart; a value that only one
    says, or those who echo each other, settles nothing. Where it is settled two ways, it is not settled.
    """
    alike, wrong = np.zeros(len(known), dtype=np.int64), np.zeros(len(known), dtype=np.int64)
    if len(apart):
        trusted = np.isin(known, apart["a"].to_numpy() * units.voices + apart["b"].to_numpy())
        _count_wrong(units.starts, units.said, pair, trusted, alike, wrong)
    return (
        pl.DataFrame({"a": known // units.voices, "b": known % units.voices, "k": alike, "n": wrong})
        .filter((pl.col("k") >= WRONG_LEAST) & (pl.col("k") * 1_000_000 >= pl.col("n") * WRONG_SHARE_PPM))
        .with_columns(how=pl.lit("wrong"))
    )


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _count_wrong(
    starts: Ints, said: Ints, pair: Ints, trusted: NDArray[np.bool_], alike: Ints, wrong: Ints
) -> None:  # fmt: skip
    """Count for each two voices in how many groups either is wrong, and both alike."""
    values, count = said.shape[1], 0
    for g in range(len(starts) - 1):
        first, held = count, np.full(values, SILENT, dtype=np.int64)
        two_ways = np.zeros(values, dtype=np.bool_)
        for i in range(starts[g], starts[g + 1]):
            for j in range(i + 1, starts[g + 1]):
                for k in range(values if trusted[pair[count]] else 0):
                    if said[i, k] != SILENT and said[i, k] == said[j, k]:
                        two_ways[k] |= held[k] != SILENT and held[k] != said[i, k]
                        held[k] = said[i, k]
                count += 1
        count = first
        for i in range(starts[g], starts[g + 1]):
            for j in range(i + 1, starts[g + 1]):
                errs, both = False, True
                for k in range(values):
                    x, y = said[i, k], said[j, k]
                    if held[k] == SILENT or two_ways[k]:
                        continue
                    if (x != SILENT and x != held[k]) or (y != SILENT and y != held[k]):
                        errs = True
                        both = both and x == y
                wrong[pair[count]] += 1 if errs else 0
                alike[pair[count]] += 1 if errs and both else 0
                count += 1
