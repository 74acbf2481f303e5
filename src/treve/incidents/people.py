"""Members that a person has joined, and the parts that a person has named, laid on what `summarise` says.

A report that people put together with another one is a member by "person": `with` is the one named beside it, and
there is no score, since none decided. What a person says an aggregate sums up is a part of it like one that the
program found, and the aggregate is then not counted.
"""

import polars as pl

from treve.incidents.obey import Bound
from treve.incidents.summary import MEMBERS

SURE_PPM = 1_000_000

_SCORES = tuple(name for name in MEMBERS if name.startswith("score"))


def with_people(
    members: pl.DataFrame, incidents: pl.DataFrame, reports: pl.Series, bound: Bound
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return both frames with what people decided shown in them.

    Args:
        members: of the fusion that obeyed.
        incidents: likewise.
        reports: the ids, in the order of the rows that `bound` speaks of.
        bound: what was decided.
    """
    rows = (bound.named >= 0).nonzero()[0]
    joined = pl.DataFrame({"report": reports.gather(rows), "_with": reports.gather(bound.named[rows])})
    by_person = pl.col("_with").is_not_null() & (pl.col("link") == "same")
    shown = (
        members.join(joined, on="report", how="left", maintain_order="left")
        .with_columns(
            pl.when(by_person).then(pl.lit(SURE_PPM)).otherwise("probability_ppm").cast(pl.Int64)
            .alias("probability_ppm"),
            pl.when(by_person).then(pl.lit("person")).otherwise("by").alias("by"),
            pl.when(by_person).then("_with").otherwise("with").alias("with"),
            *(pl.when(by_person).then(None).otherwise(name).alias(name) for name in _SCORES),
        )
        .select(list(MEMBERS))
    )  # fmt: skip
    if not len(bound.wholes):
        return shown, incidents
    home = shown.filter(pl.col("link") == "same").select("report", "incident")
    named = pl.DataFrame({"report": reports.gather(bound.wholes), "_part": reports.gather(bound.inside)})
    parts = (
        named.join(home.rename({"report": "_part"}), on="_part")
        .select(
            "report", "incident", pl.lit(SURE_PPM).cast(pl.Int64).alias("probability_ppm"),
            pl.lit("part").alias("link"), pl.lit("person").alias("by"), pl.col("_part").alias("with"),
        )
        .sort("report", "incident", "with")
        .unique(["report", "incident"], keep="first", maintain_order=True)
    )  # fmt: skip
    found = shown.join(parts.select("report", "incident", link="link"), on=["report", "incident", "link"], how="anti")
    both = pl.concat([found, parts], how="diagonal").select(list(MEMBERS)).sort("incident", "report", "link")
    wholes = home.filter(pl.col("report").is_in(named["report"].implode()))["incident"]
    return both, incidents.with_columns(
        (pl.col("counted") & ~pl.col("incident").is_in(wholes.implode())).alias("counted")
    )
