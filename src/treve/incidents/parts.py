"""Records that sum up others: "part of" beside "same as".

An aggregate ("three villages shelled, eleven dead") is not the same thing as any one incident. It contains incidents:
they are its parts, and its own numbers are neither given to one of them nor counted again. There are two ways to see
it. A report says itself that it sums up, and the incidents that surely lie within its time, place and sides come to
exactly its number of dead. Or nobody says so, and several reports of another source explain it better than any single
one (`linkage.sums`, docs/adr/0023). Where nothing adds up, it stays alone.
"""

from typing import Any, NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.columns import plain
from treve.incidents.parameters import Parameters
from treve.incidents.twice import habits
from treve.linkage.compare import Traits, pack
from treve.linkage.metric import COSINE_PPM, distance_m
from treve.linkage.pairs import Links
from treve.linkage.sums import parted, wholes

Ints = NDArray[np.int64]


SAYS_SUM = (
    r"(?i)\b(a total of|in total|altogether|overall toll|several (attacks|clashes|raids|strikes|villages|towns|places)"
    r"|various (places|areas|towns|villages)|(villages|towns) of|au total|plusieurs (attaques|frappes|villages|lieux)"
    r"|divers(es)? (lieux|localités)|(villages|localités) de|bilan (total|global))\b"
)
"""Words by which a text says that it sums up several things; they help a sum, and are none without one."""


EXACTLY = 5
"""The level of the table of counts at which a declared sum meets its parts."""

DECLARED = 2_197
"""What a declared and exact sum is worth, thousandths of a nat: nine in ten."""


class Parts(NamedTuple):
    """Wholes and the groups that they contain, sorted by both.

    `member`: the row of the group that the whole was held against. `fit`: thousandths of a nat that place, time, kind
    and sides say for the part; `gain`: those by which the whole beats another explanation. `killed`: what the parts
    come to together; `size`: how many they are. `level`: the entry of the table of counts at which the sum meets the
    whole's own number.
    """

    whole: Ints
    group: Ints
    member: Ints
    fit: Ints
    gain: Ints
    killed: Ints
    size: Ints
    level: Ints


def parts_of(
    reports: pl.DataFrame,
    links: Links,
    traits: Traits,
    group: Ints,
    parameters: Parameters,
    decided: NDArray[np.bool_] | None = None,
) -> tuple[Ints, Parts]:
    """Return the groups once wholes stand by themselves, and what they contain.

    What a report says of itself (`aggregate`) comes first; any other may turn out to sum up reports of another source
    (`linkage.sums`). A group that is a part of a declared sum may be the sum of others. Of which reports people
    have `decided` to what they belong, none turns out to be a sum by itself.
    """
    once = tells_once(traits, parameters)
    if decided is not None:
        free = ~(decided[links.left] | decided[links.right])
        links = Links(*(column[free] for column in links))
    says = np.zeros(len(once), dtype=np.bool_)
    if once.any():
        says = reports["text"].str.contains(SAYS_SUM).fill_null(value=False).to_numpy()
    found = wholes(links, pack(traits), parameters.tables, group, once, says, parameters.sums.needs)
    group = parted(group, found, traits.source, decided)
    declared, inside = part_links(reports, group, parameters.limits.part_most, np.unique(found.whole))
    whole, member = np.concatenate([found.whole, declared]), np.concatenate([found.part, inside])
    n = len(declared)
    level = np.concatenate([found.sum, np.full(n, EXACTLY, dtype=np.int64)])
    fit = np.concatenate([found.fit, np.zeros(n, dtype=np.int64)])
    gain = np.concatenate([found.gain, np.full(n, DECLARED, dtype=np.int64)])
    killed, count = np.zeros(len(group), dtype=np.int64), np.zeros(len(group), dtype=np.int64)
    np.add.at(killed, found.whole, traits.best[found.part])
    killed[declared] = traits.best[declared]  # the sum of incidents was exactly this
    np.add.at(count, whole, 1)
    order = np.lexsort((group[member], whole))
    columns = (whole, group[member], member, fit, gain, killed[whole], count[whole], level)
    return group, Parts(*(column[order].astype(np.int64) for column in columns))


NEVER_TWICE = -20_000
"""A source whose habit costs its pairs so much tells no incident twice."""

APART = -27_000
"""What keeps two reports of one source apart whatever a third says; with the table's -3,000 that of numbered ones."""


def tells_once(traits: Traits, parameters: Parameters) -> NDArray[np.bool_]:
    """Return which reports come of a source that tells no incident twice: it numbers them, or was found never to."""
    return np.asarray((traits.numbered == 1) | (habits(traits.source, parameters) <= NEVER_TWICE), dtype=np.bool_)


def part_links(reports: pl.DataFrame, group: Ints, most: int, sums: Ints) -> tuple[Ints, Ints]:
    """Return (row of the declared aggregate, group that is a part of it), sorted.

    Args:
        reports: a `Reports` frame.
        group: for each row, the row of the first member of its incident.
        most: no report sums up more incidents than this; with more, an equal sum is no evidence.
        sums: rows that sum up others without saying so: their dead are those of their parts.

    Cost: one pass over the incidents of its days for each aggregate.
    """
    wholes = reports.with_row_index("row").filter(
        pl.col("aggregate") & (pl.col("killed_best") >= 2) & pl.col("start_s").is_not_null()
    )
    found: list[tuple[int, int]] = []
    if len(wholes):
        single = _incidents(reports, group, sums)
        starts = single["start_s"].to_numpy()
        for whole in wholes.iter_rows(named=True):
            first, last = np.searchsorted(starts, [whole["start_s"], whole["end_s"]])
            inside = [one for one in single[int(first) : int(last)].iter_rows(named=True) if _within(whole, one)]
            if 2 <= len(inside) <= most and sum(one["killed"] for one in inside) == whole["killed_best"]:
                found += [(whole["row"], one["group"]) for one in inside]
    found.sort()
    pairs = np.array(found, dtype=np.int64).reshape(-1, 2)
    return pairs[:, 0].copy(), pairs[:, 1].copy()


_READ = (
    "report", "start_s", "end_s", "killed_best", "aggregate", "lat_e7", "lon_e7", "radius_m", "adm1", "country",
    "group_a", "group_b",
)  # fmt: skip
"""What of a report tells whether a sum holds its incident."""


def _incidents(reports: pl.DataFrame, group: Ints, sums: Ints) -> pl.DataFrame:
    """Return the incidents that are no aggregates and have deaths, in the order of their start."""
    return (
        plain(reports.select(_READ))
        .with_columns(group=pl.Series(group))
        .filter(~pl.col("group").is_in(group[sums].tolist()))
        .filter(~pl.col("aggregate") & pl.col("start_s").is_not_null() & (pl.col("killed_best") > 0))
        .sort("group", "radius_m", "report", nulls_last=True)
        .group_by("group", maintain_order=True)
        .agg(
            pl.col("start_s").max(),
            pl.col("end_s").min(),
            pl.col("killed_best").sort().get((pl.len() - 1) // 2).alias("killed"),
            *(pl.col(name).first() for name in ("lat_e7", "lon_e7", "adm1", "country")),
            *(
                pl.col(name).list.explode(keep_nulls=False, empty_as_null=False).unique().sort()
                for name in ("group_a", "group_b")
            ),
        )
        .sort("start_s", "group")
    )


def _within(whole: dict[str, Any], one: dict[str, Any]) -> bool:
    """Return whether an incident surely lies within what an aggregate speaks of."""
    sides = [set(whole["group_a"]), set(whole["group_b"])]
    others = [set(one["group_a"]), set(one["group_b"])]
    if not all(sides) or not (
        (sides[0] & others[0] and sides[1] & others[1]) or (sides[0] & others[1] and sides[1] & others[0])
    ):
        return False
    if one["end_s"] > whole["end_s"]:
        return False
    if whole["place_class"] == "country":
        return bool(whole["country"] is not None and whole["country"] == one["country"])
    if whole["place_class"] == "province" and whole["adm1"] is not None and one["adm1"] is not None:
        return bool(whole["adm1"] == one["adm1"])
    if whole["lat_e7"] is None or whole["radius_m"] is None or one["lat_e7"] is None:
        return False
    metres = distance_m(whole["lat_e7"], whole["lon_e7"], one["lat_e7"], one["lon_e7"], COSINE_PPM)
    return bool(metres <= whole["radius_m"])
