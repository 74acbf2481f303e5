"""The voices of each incident two by two: what the first report of each says, and how the two differ.

Pairs are walked over in one order, by incident and then by voice, and are known by their place in it; no table has them
as rows.
"""

from typing import NamedTuple

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.ties import Tie

Ints = NDArray[np.int64]
Marks = NDArray[np.uint8]

MOST_VOICES = 24
"""Voices of an incident that are held against each other; of more, the first by code."""


SILENT = -(1 << 62)
DIFFER, UNLIKE, TIED, ECHO = 1, 2, 4, 8
"""Marks of a pair of voices in one incident: they say something different; something that no echo would; they are
tied; their words are an echo."""


class Units(NamedTuple):
    """One for each voice of each group, by group and voice: what its first report says, in comparable form.

    `keys`: group and voice in one number; `starts`: where each group begins among them; `voice`, `row`, `said` (count,
    day, kind and cell of five kilometres; `SILENT` where nothing was said); `voices`: more than any code of a voice.
    """

    keys: Ints
    starts: Ints
    voice: Ints
    row: Ints
    said: Ints
    voices: int


def units_of(reports: pl.DataFrame, group: Ints, voice: Ints) -> Units:
    """Return the voices of each group, at most `MOST_VOICES` of one; arguments as those of `habits.habits_of`."""
    voices = int(voice.max(initial=0)) + 1
    keys, row = np.unique(group * voices + voice, return_index=True)
    head = np.append(True, np.diff(keys // voices) != 0)[: len(keys)]
    begins = np.flatnonzero(head)
    paired = np.arange(len(keys)) - begins[np.cumsum(head) - 1] < MOST_VOICES
    keys, row, head = keys[paired], row[paired], head[paired]
    starts = np.append(np.flatnonzero(head), len(keys)).astype(np.int64)
    day = pl.col("time_class").is_in(["minute", "hour", "day"])
    fine = pl.col("place_class").is_in(["exact", "settlement"])
    said = (
        reports.lazy()
        .select(
            pl.col("killed_best").alias("count"),
            pl.when(day).then((pl.col("start_s") + pl.col("end_s")) // 2 // 86_400).alias("day"),
            pl.col("kind").replace("unknown", None).rank("dense").cast(pl.Int64).alias("kind"),
            # Cells of about five kilometres: nearer points are not contradicted by each other.
            pl.when(fine).then((pl.col("lat_e7") // 450_000) * 100_000 + pl.col("lon_e7") // 450_000).alias("cell"),
        )
        .select(pl.all().gather(row))
        .collect()
    )
    columns = [said[name].fill_null(SILENT).to_numpy() for name in SAID]
    return Units(keys, starts, keys % voices, row.astype(np.int64), np.stack(columns, axis=1), voices)


COMPARED = ("killed_best", "time_class", "start_s", "end_s", "kind", "place_class", "lat_e7", "lon_e7")
"""What of a report is compared, of two voices."""

SAID = ("count", "day", "kind", "cell")
_NUMBERS = 2
"""Of what is said the first two are numbers: an echo may move them by one."""


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def walk(starts: Ints, voice: Ints, said: Ints, voices: int) -> tuple[Ints, Marks]:
    """Walk over all pairs of voices of each group, the lower first; return codes of the two, and how they differ."""
    total = 0
    for g in range(len(starts) - 1):
        total += (starts[g + 1] - starts[g]) * (starts[g + 1] - starts[g] - 1) // 2
    code, mark, count = np.empty(total, dtype=np.int64), np.zeros(total, dtype=np.uint8), 0
    for g in range(len(starts) - 1):
        for i in range(starts[g], starts[g + 1]):
            for j in range(i + 1, starts[g + 1]):
                code[count] = voice[i] * voices + voice[j]
                for k in range(said.shape[1]):
                    x, y = said[i, k], said[j, k]
                    if min(x, y) != SILENT and x != y:  # it is less than all
                        mark[count] |= DIFFER
                        if k >= _NUMBERS or abs(x - y) > 1:
                            mark[count] |= UNLIKE
                count += 1
    return code, mark


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def ends_of(starts: Ints, found: Ints) -> tuple[Ints, Ints]:
    """Return the two units of each of some pairs, whose places rise."""
    one, other = np.empty(len(found), dtype=np.int64), np.empty(len(found), dtype=np.int64)
    count = done = 0
    for g in range(len(starts) - 1):
        for i in range(starts[g], starts[g + 1]):
            for j in range(i + 1, starts[g + 1]):
                if done < len(found) and found[done] == count:
                    one[done], other[done] = i, j
                    done += 1
                count += 1
    return one, other


def met_of(units: Units, ties: list[Tie], group: Ints, voice: Ints) -> Ints:
    """Return the pairs of units that ties join."""
    places = places_of(units, ties, group, voice)
    return places[places >= 0]


def places_of(units: Units, ties: list[Tie], group: Ints, voice: Ints) -> Ints:
    """Return of each tie the pair of units that it joins; -1 where they are not among those that are paired."""
    one, other = (np.array([tie[k] for tie in ties], dtype=np.int64) for k in (0, 1))
    keys = np.stack([group[one] * units.voices + voice[one], group[one] * units.voices + voice[other]])
    at = np.minimum(np.searchsorted(units.keys, keys), len(units.keys) - 1)
    there = (units.keys[at] == keys).all(axis=0) & (at[0] != at[1])
    out = np.full(len(ties), -1, dtype=np.int64)
    out[there] = place_of(units.starts, at.min(axis=0)[there], at.max(axis=0)[there])
    return out


def place_of(starts: Ints, low: Ints, high: Ints) -> Ints:
    """Return which pair two units of one group are, in the order in which pairs are walked over."""
    sizes = np.diff(starts)
    before = np.cumsum(sizes * (sizes - 1) // 2) - sizes * (sizes - 1) // 2
    of = np.searchsorted(starts, low, side="right") - 1
    i, j = low - starts[of], high - starts[of]
    place: Ints = before[of] + i * sizes[of] - i * (i + 1) // 2 + j - i - 1
    return place
