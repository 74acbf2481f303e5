"""Fusing by slabs of time: Arrow in, Arrow out, and nothing shared.

This is the outer face of the fusion kernel. A slab is a table of reports that says of itself which stretch of time is
its own; it holds the reports of that stretch and those of a halo around it. `map_slabs` finds the links of such
tables and knows no node, no file and no other slab. It finds those whose earlier report lies in the slab's own
stretch. The halo is wide enough for whatever decides them: how far two reports of one incident may lie apart, and the
days over which a crowd is counted. So the links of all slabs together are those of one run over everything, wherever
the cuts lie, and so is what they are divided into (a test holds it).

**In** (`SLAB`): the columns of `columns.SCHEMA`, and `first_s`, `last_s`, UTC seconds, one value a slab: from when
until when (exclusive) it owns links. **Out** (`LINKS`): `left`, `right` (report ids, left before right) and `score`,
thousandths of a nat. Tables are whatever gives an Arrow stream (`__arrow_c_stream__`): record batches and tables of
pyarrow, frames of Polars. What comes out is a frame of Polars, which gives one too.

On a cluster the function goes to the data as it is. With Spark, whose partitions hold whole slabs once the cut table
is repartitioned by `first_s`, and with `parameters` the bytes of a parameters entry:

    def links(batches):
        for found in map_slabs(batches, parameters):
            yield from pyarrow.table(found).to_batches()

    cut.repartition("first_s").mapInArrow(links, "left string, right string, score long")

Then `labels` divides what came back: links are a dozen a report and three numbers each.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Protocol

import numpy as np
import polars as pl

from treve.incidents.columns import SCHEMA
from treve.incidents.encode import encode, fingerprint
from treve.incidents.fuse import divided, rivalled, scored
from treve.incidents.parameters import Parameters, read_parameters
from treve.linkage.block import Ints
from treve.linkage.pairs import Links

DAY_S = 86_400
CROWD_DAYS = 4
"""A crowd is counted over three days before and after, by whole days."""

MOMENT = pl.col("start_s") + (pl.col("end_s") - pl.col("start_s")) // 2

SLAB: dict[str, pl.DataType] = {**SCHEMA, "first_s": pl.Int64(), "last_s": pl.Int64()}
LINKS: dict[str, pl.DataType] = {"left": pl.String(), "right": pl.String(), "score": pl.Int64()}
LABELS: dict[str, pl.DataType] = {"report": pl.String(), "first": pl.String()}

LONG_AGO, FAR_OFF = -(1 << 50), 1 << 50


class ArrowStream(Protocol):
    """Whatever gives a table as an Arrow stream."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """Return the stream in a capsule."""
        ...


def halo_s(parameters: Parameters) -> int:
    """Return how far beyond a slab its reports must reach, in seconds."""
    return max(parameters.reach.seconds) + (CROWD_DAYS + 1) * DAY_S


def cuts_of(reports: pl.DataFrame, days: int) -> list[int]:
    """Return where slabs of so many days begin that hold all reports; the first and last are open."""
    moments = reports.select(MOMENT.alias("m"))["m"].drop_nulls()
    return [slab * days * DAY_S for slab in (moments // (days * DAY_S)).unique().sort().to_list()[1:]]


def cut(reports: pl.DataFrame, parameters: Parameters, cuts: Sequence[int]) -> Iterator[pl.DataFrame]:
    """Yield the tables (`SLAB`) between cuts at these UTC seconds, rising, each with its halo."""
    halo = halo_s(parameters)
    for first, last in zip((LONG_AGO, *cuts), (*cuts, FAR_OFF), strict=True):
        some = reports.filter((first - halo <= MOMENT) & (last + halo > MOMENT))
        yield some.with_columns(pl.lit(first, dtype=pl.Int64).alias("first_s"), pl.lit(last).alias("last_s"))


def map_slabs(
    batches: Iterable[ArrowStream], parameters: bytes | Parameters, threads: int = 1
) -> Iterator[pl.DataFrame]:
    """Yield the links (`LINKS`) of each slab.

    Args:
        batches: tables of `SLAB`; the rows of one slab may lie in several, in any order.
        parameters: those of the fusion, or the bytes that hold them.
        threads: how many work at a time on one slab; the answer does not depend on it.
    """
    known = parameters if isinstance(parameters, Parameters) else read_parameters(parameters)
    tables = [pl.DataFrame(batch).select(pl.col(name).cast(kind) for name, kind in SLAB.items()) for batch in batches]
    for (first, last), slab in pl.concat(tables).group_by("first_s", "last_s") if tables else ():
        yield _links(slab.drop("first_s", "last_s").sort("report"), int(first), int(last), known, threads)


def _links(reports: pl.DataFrame, first: int, last: int, parameters: Parameters, threads: int) -> pl.DataFrame:
    sites, traits = encode(reports, parameters)
    own = (sites.moment >= first) & (sites.moment < last)
    found = scored(sites, traits, parameters, None if own.all() else own, threads)
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


def labels(
    reports: ArrowStream, links: Iterable[ArrowStream], parameters: bytes | Parameters, threads: int = 1
) -> pl.DataFrame:
    """Return (`LABELS`) for each report the first, by id, of those that tell of one incident with it.

    Args:
        reports: all of them, the columns of `columns.SCHEMA`.
        links: those of all slabs.
        parameters: as for `map_slabs`.
        threads: how many work at a time; the answer does not depend on it.
    """
    known = parameters if isinstance(parameters, Parameters) else read_parameters(parameters)
    frame = pl.DataFrame(reports).select(pl.col(name).cast(kind) for name, kind in SCHEMA.items()).sort("report")
    group = joined(frame, [pl.DataFrame(each) for each in links], known, threads)
    return pl.DataFrame({"report": frame["report"], "first": frame["report"].gather(group)}, schema=LABELS)


def joined(reports: pl.DataFrame, links: list[pl.DataFrame], parameters: Parameters, threads: int = 1) -> Ints:
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
    whole = rivalled(Links(*columns), traits, parameters)
    return divided(whole, traits, fingerprint(sites, traits), parameters, None, threads)[0]


def fuse_slabs(reports: pl.DataFrame, parameters: Parameters, days: int = 60, threads: int = 1) -> Ints:
    """Return what `fuse.fuse_groups` returns: the local runner, slabs on so many threads at a time."""

    def work(slab: pl.DataFrame) -> list[pl.DataFrame]:
        return list(map_slabs([slab], parameters))

    slabs = cut(reports, parameters, cuts_of(reports, days))
    with ThreadPoolExecutor(threads) as pool:
        found = [frame for frames in pool.map(work, slabs) for frame in frames]
    return joined(reports, found, parameters, threads)
