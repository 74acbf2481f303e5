"""Fusing by slabs of time: each knows its own reports and those of a halo around it, and nothing else.

A slab finds the links whose earlier report lies in it. Its halo is wide enough for whatever decides them: how far two
reports of one incident may lie apart, and the days over which a crowd is counted. So the links of all slabs together
are those of one run over everything, and so is what they are divided into (a test holds it). Tables go in and come
out (Arrow underneath), so that slabs can be worked on wherever there is room.
"""

from collections.abc import Iterator

import numpy as np
import polars as pl

from treve.incidents.encode import encode, fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.parameters import Parameters
from treve.linkage.block import Ints
from treve.linkage.pairs import Links

DAY_S = 86_400
CROWD_DAYS = 4
"""A crowd is counted over three days before and after, by whole days."""

MOMENT = pl.col("start_s") + (pl.col("end_s") - pl.col("start_s")) // 2

LINKS = {"left": pl.String(), "right": pl.String(), "score": pl.Int64()}


def halo_s(parameters: Parameters) -> int:
    """Return how far beyond a slab its reports must reach, in seconds."""
    return max(parameters.reach.seconds) + (CROWD_DAYS + 1) * DAY_S


def slabs(reports: pl.DataFrame, parameters: Parameters, days: int) -> Iterator[tuple[pl.DataFrame, int, int]]:
    """Yield the reports of each slab with its halo, and from when until when (exclusive) it owns links."""
    moments = reports.select(MOMENT.alias("m"))["m"].drop_nulls()
    halo = halo_s(parameters)
    for slab in (moments // (days * DAY_S)).unique().sort():
        first, last = slab * days * DAY_S, (slab + 1) * days * DAY_S
        yield reports.filter((first - halo <= MOMENT) & (last + halo > MOMENT)), first, last


def slab_links(reports: pl.DataFrame, first: int, last: int, parameters: Parameters, threads: int = 1) -> pl.DataFrame:
    """Return left, right (report ids, left before right) and score of the links whose earlier report lies in a slab.

    Args:
        reports: a `Reports` frame: the slab's and those of its halo.
        first: UTC seconds from which the slab owns links.
        last: UTC seconds until which it does, exclusive.
        parameters: those of the fusion.
        threads: how many work at a time; the answer does not depend on it.
    """
    sites, traits = encode(reports, parameters)
    own = (sites.moment >= first) & (sites.moment < last)
    found = scored(sites, traits, parameters, own, threads)
    earlier = np.minimum(sites.moment[found.left], sites.moment[found.right])
    mine = (earlier >= first) & (earlier < last)
    ids = reports["report"]
    return pl.DataFrame(
        {
            "left": ids.gather(found.left[mine]),
            "right": ids.gather(found.right[mine]),
            "score": found.score[mine].astype(np.int64),
        },
        schema=LINKS,
    ).sort("left", "right")


def joined(reports: pl.DataFrame, links: list[pl.DataFrame], parameters: Parameters) -> Ints:
    """Return for each report the row of the first member of its incident, from the links of all slabs."""
    sites, traits = encode(reports, parameters)
    at = reports.select("report").with_row_index("row").with_columns(pl.col("row").cast(pl.Int32))
    placed = (
        pl.concat([pl.DataFrame(schema=LINKS), *links])
        .join(at.rename({"report": "left", "row": "a"}), on="left")
        .join(at.rename({"report": "right", "row": "b"}), on="right")
        .sort("a", "b")
    )
    columns = (placed[name].cast(pl.Int32).to_numpy() for name in ("a", "b", "score"))
    whole = rivalled(Links(*columns), traits.source, parameters)
    return divided(whole, traits, fingerprint(sites, traits), parameters, None)[0]


def fuse_slabs(reports: pl.DataFrame, parameters: Parameters, days: int = 60, threads: int = 1) -> Ints:
    """Return what `fuse.fuse_groups` returns, slab by slab: the memory of scoring is that of the largest slab."""
    found = [slab_links(*slab, parameters, threads) for slab in slabs(reports, parameters, days)]
    return joined(reports, found, parameters)
