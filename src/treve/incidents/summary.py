"""What a group of reports says together: the two frames of `Incidents`.

Best with bounds, never an average of contradictions: the time is what all members allow, else that of the most
precise; the place is that of the most precise; the dead are the middle of what was said, between the least and
the most that anybody said.
"""

import numba as nb
import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.incidents.columns import plain
from treve.incidents.copies import Copies, copies
from treve.incidents.decided import MEMBERS, PORTION, Decided, decided, members_of
from treve.incidents.encode import HEARD
from treve.incidents.parameters import Parameters
from treve.incidents.parts import Parts
from treve.linkage.compare import Traits
from treve.linkage.metric import COSINE_PPM, distance_m
from treve.linkage.pairs import Links, Small

Ints = NDArray[np.int64]

_VAGUE = ("unknown", "")

PLACE = ("lat_e7", "lon_e7", "radius_m", "place_class", "place_name", "adm1", "adm2", "country")
READ = (
    "report", "start_s", "end_s", *PLACE, "kind", "kind_parent", "side_a", "side_b", "group_a", "group_b",
    "killed_low", "killed_best", "killed_high", "aggregate",
)  # fmt: skip
"""What of a report an incident is summed up from."""


def summarise(
    reports: pl.DataFrame,
    group: Ints,
    left: Small,
    right: Small,
    score: Small,
    traits: Traits,
    parameters: Parameters,
    part_of: Parts,
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the frames `members` and `incidents`.

    Args:
        reports: n rows.
        group: n, the row of the first member of each row's incident.
        left: of each kept link, its lower row.
        right: its higher row.
        score: its thousandths of a nat.
        traits: for the parts of the deciding links, like the next.
        parameters: those of the fusion.
        part_of: what sums up what.
    """
    found = decided(reports["report"], group, Links(left, right, score), traits, parameters, part_of)
    return frames_of(reports, group, found, part_of)


def frames_of(reports: pl.DataFrame, group: Ints, found: Decided, part_of: Parts) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the same of what decided the links, which are not needed any more."""
    ids = reports["report"]
    named = _named(group, reports["start_s"].fill_null(_NEVER).to_numpy())
    ties = copies(reports, group)
    incidents = _summed_up(reports, named, ties, ids.gather(named[part_of.whole]).unique())
    return members_of(ids, named, named[part_of.group], found, ties), incidents


def summarise_one(reports: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the same of reports that are one incident, n >= 1 rows by id; of the members only whose they are.

    The incident is as `summarise` has it where nothing is a sum; links between its reports are not asked about.
    """
    group = np.zeros(len(reports), dtype=np.int64)
    named = _named(group, reports["start_s"].fill_null(_NEVER).to_numpy())
    incidents = _summed_up(reports, named, copies(reports, group), reports["report"].clear())
    same = (pl.lit(incidents["incident"][0]).alias("incident"), pl.lit("same").alias("link"))
    return reports.select("report", *same), incidents


def _summed_up(reports: pl.DataFrame, named: Ints, ties: Copies, summed: pl.Series) -> pl.DataFrame:
    """Return the incidents by id; `summed`: those that are sums of others."""
    ids = reports["report"]
    read = reports.select(*READ)
    incidents = pl.concat([_incidents(_read_of(read, named, ties, rows), ids) for rows in _portions(named)])
    # A sum has its parts beside it, which are counted; what no rule found parts of is counted once, as one.
    is_sum = pl.col("incident").is_in(summed.implode())
    return incidents.with_columns(aggregate=pl.col("aggregate") | is_sum, counted=~is_sum)


_NEVER = (1 << 63) - 1


def _named(group: Ints, start: Ints) -> Ints:
    """Return for each row the one whose id its incident has: the earliest of it, of several the first."""
    first = np.full(len(group), -1, dtype=np.int64)
    _earliest(group, start, first)
    return first[group]


@nb.njit(cache=True, boundscheck=False, error_model="numpy", nogil=True)
def _earliest(group: Ints, start: Ints, first: Ints) -> None:
    for row in range(len(group)):
        before = first[group[row]]
        if before < 0 or start[row] < start[before]:
            first[group[row]] = row


def _portions(named: Ints) -> list[Ints]:
    """Return the rows, whole incidents in the order of `named`, some `PORTION` at a time: what is summed up at once."""
    order = np.argsort(named, kind="stable")
    parts = max(len(named) // PORTION, 1)
    cuts = np.unique(np.searchsorted(named[order], named[order[[len(order) * k // parts for k in range(1, parts)]]]))
    return np.split(order, cuts)


def _read_of(read: pl.DataFrame, named: Ints, ties: Copies, rows: Ints) -> pl.DataFrame:
    """Return what some incidents are summed up from."""
    return plain(read[rows]).with_columns(
        pl.Series("named", named[rows]),
        pl.Series("independent_sources", ties.sources[rows]),
        pl.Series("independent_means", ties.means[rows]),
    )


def _incidents(rows: pl.DataFrame, ids: pl.Series) -> pl.DataFrame:
    """Return one row an incident, by id."""
    # The finest first: by radius, then length of the interval, then id.
    fine = rows.sort("named", "radius_m", "report", nulls_last=True)
    spoken = fine.group_by("named", maintain_order=True).agg(
        pl.col("start_s").max().alias("_from"),
        pl.col("end_s").min().alias("_to"),
        pl.col("start_s").min().alias("earliest_s"),
        pl.col("end_s").max().alias("latest_s"),
        pl.struct("start_s", "end_s")
        .sort_by(pl.col("end_s") - pl.col("start_s"), "report", nulls_last=True)
        .first()
        .alias("_finest"),
        *(pl.col(name).first() for name in PLACE),
        pl.min_horizontal("killed_low", "killed_best").min().alias("killed_low"),
        pl.col("killed_best")
        .drop_nulls()
        .sort()
        .get((pl.col("killed_best").count() - 1) // 2, null_on_oob=True)
        .alias("killed_best"),
        pl.max_horizontal("killed_high", "killed_best").max().alias("killed_high"),
        pl.len().cast(pl.Int64).alias("reports"),
        pl.col("independent_sources").first(),
        pl.col("independent_means").first(),
        pl.col("aggregate").any(),
        pl.concat_list("side_a", "side_b")
        .list.explode(keep_nulls=False, empty_as_null=False)
        .unique()
        .sort()
        .alias("actors"),
    )
    agree = pl.col("_from") < pl.col("_to")
    spoken = spoken.with_columns(
        pl.when(agree).then("_from").otherwise(pl.col("_finest").struct.field("start_s")).alias("start_s"),
        pl.when(agree).then("_to").otherwise(pl.col("_finest").struct.field("end_s")).alias("end_s"),
        pl.when((pl.col("independent_sources") >= 2) | (pl.col("independent_means") >= 2))
        .then(pl.lit("corroborated"))
        .otherwise(pl.lit("reported"))
        .alias("verification"),
    ).drop("_from", "_to", "_finest")
    spoken = spoken.join(_bounds(rows, spoken), on="named", how="left")
    for part in (_kinds(rows), _sides(rows)):
        spoken = spoken.join(part, on="named", how="left")
    order = (
        "incident",
        "start_s",
        "end_s",
        "earliest_s",
        "latest_s",
        *PLACE,
        "bound_m",
        "kind",
        "kind_parent",
        "kind_alternatives",
        "side_a",
        "side_b",
        "group_a",
        "group_b",
        "actors",
        "killed_low",
        "killed_best",
        "killed_high",
        "reports",
        "independent_sources",
        "independent_means",
        "verification",
        "aggregate",
    )
    return spoken.with_columns(ids.gather(spoken["named"]).alias("incident")).sort("named").select(order)


def _bounds(rows: pl.DataFrame, spoken: pl.DataFrame) -> pl.DataFrame:
    """Return `bound_m`: the distance from the best point within which every member's own point lies."""
    pairs = (
        rows.select("named", "lat_e7", "lon_e7")
        .join(spoken.select("named", lat="lat_e7", lon="lon_e7"), on="named")
        .drop_nulls()
    )
    metres = np.zeros(len(pairs), dtype=np.int64)
    lat, lon, to_lat, to_lon = (pairs[name].to_numpy().astype(np.int64) for name in ("lat_e7", "lon_e7", "lat", "lon"))
    _distances(lat, lon, to_lat, to_lon, COSINE_PPM, metres)
    return pairs.with_columns(pl.Series("bound_m", metres)).group_by("named").agg(pl.col("bound_m").max())


@nb.njit(cache=True, boundscheck=False, error_model="numpy")
def _distances(lat1: Ints, lon1: Ints, lat2: Ints, lon2: Ints, cosines: Ints, out: Ints) -> None:
    for i in range(len(out)):
        out[i] = distance_m(lat1[i], lon1[i], lat2[i], lon2[i], cosines)


def _kinds(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the kind that most members give, a precise one before a vague one, and the others."""
    counted = rows.group_by("named", "kind", "kind_parent").len()
    wide = (pl.col("kind") == pl.col("kind_parent")) | pl.col("kind").is_in(HEARD)
    vague = pl.col("kind").is_in(_VAGUE).cast(pl.Int8) * 2 + wide.cast(pl.Int8)
    return (
        counted.with_columns(vague.alias("_vague"))
        .sort("named", "_vague", pl.col("len").cast(pl.Int64) * -1, "kind", "kind_parent")
        .group_by("named", maintain_order=True)
        .agg(
            pl.col("kind").first(),
            pl.col("kind_parent").first(),
            pl.col("kind")
            .slice(1)
            .filter(~pl.col("kind").slice(1).is_in(_VAGUE))
            .unique(maintain_order=True)
            .alias("kind_alternatives"),
        )
    )


def _sides(rows: pl.DataFrame) -> pl.DataFrame:
    """Return the sides that most members give; who names both comes before who names one, and one before none."""
    sides = ("side_a", "side_b", "group_a", "group_b")
    said = pl.sum_horizontal((pl.col(name).list.len() > 0).cast(pl.Int64) for name in sides)
    keys = [pl.col(name).list.join("\x1f").alias(f"_{name}") for name in sides]
    text = [f"_{name}" for name in sides]
    return (
        rows.select("named", *sides, *keys, said.alias("_said"))
        .group_by("named", *text)
        .agg(*(pl.col(name).first() for name in sides), pl.col("_said").first(), pl.len().alias("_count"))
        .sort("named", pl.col("_said") * -1, pl.col("_count").cast(pl.Int64) * -1, *text)
        .group_by("named", maintain_order=True)
        .agg(*(pl.col(name).first() for name in sides))
    )


__all__ = ["MEMBERS", "frames_of", "summarise", "summarise_one"]
