"""The words that reports are compared by: a source's own ones where all share them, else what they mean elsewhere.

Which words mean which is learnt (`vocabulary`, `place_names`) and part of the parameters. A kind is then compared as
the kind that it meets most often, with the second beside it where a parent would stand; an actor as the one that it
meets most often, with all others as its group; a place by the name that it goes by elsewhere. What is shown to people
stays what the source said.
"""

import polars as pl

Meanings = dict[str, dict[str, dict[str, list[tuple[str, int]]]]]
"""By field, source and word: words of the reference that it meets and its share of meetings, parts per million."""

KIND, ACTOR = "kind", "actor"
PLACES = ("place_name", "adm2", "adm1")
"""Columns whose names have meanings of their own: a place, its district, its province."""

MOSTLY_PPM = 500_000
"""From this share of its meetings on an actor's name stands for another's; below, for any of those that it meets."""


def reference_of(reports: pl.DataFrame) -> str:
    """Return the source whose words the others are put in: the one with the most reports, of equals the first."""
    counted = reports.group_by("source").len().sort(pl.col("len").cast(pl.Int64) * -1, "source")
    return str(counted["source"][0]) if len(counted) else ""


def in_shared_words(reports: pl.DataFrame, meanings: Meanings) -> pl.DataFrame:
    """Return the reports with kinds and sides in the words that they are compared by; the same where none is learnt."""
    if KIND in meanings:
        reports = _kinds(reports, meanings[KIND])
    if ACTOR in meanings:
        for side in "ab":
            reports = _actors(reports, meanings[ACTOR], f"side_{side}", f"group_{side}")
    for column in PLACES:
        if column in meanings:
            reports = _places(reports, meanings[column], column)
    return reports


def _places(reports: pl.DataFrame, meanings: dict[str, dict[str, list[tuple[str, int]]]], column: str) -> pl.DataFrame:
    """Return the reports with each name of a place as the one that it is compared by; others keep their own."""
    joined = reports.join(_table(meanings, column), on=["source", column], how="left", maintain_order="left")
    meant = pl.col("meant").list.get(0, null_on_oob=True)
    return joined.with_columns(pl.coalesce(meant, column).alias(column)).select(reports.columns)


def _table(meanings: dict[str, dict[str, list[tuple[str, int]]]], column: str) -> pl.DataFrame:
    rows = [
        (source, word, [other for other, _ in found], found[0][1] if found else 0)
        for source, words in meanings.items()
        for word, found in words.items()
    ]
    schema = {"source": pl.String(), column: pl.String(), "meant": pl.List(pl.String()), "first": pl.Int64()}
    return pl.DataFrame(rows, schema=schema, orient="row")


def _kinds(reports: pl.DataFrame, meanings: dict[str, dict[str, list[tuple[str, int]]]]) -> pl.DataFrame:
    """Return the reports with each kind as the one that it mostly meets, and the second as its parent.

    A kind that is its own parent gets none, so that equal kinds agree fully and others differ. A word of which nothing
    is known says nothing.
    """
    speaks = pl.col("source").is_in(list(meanings))
    joined = reports.join(_table(meanings, "kind"), on=["source", "kind"], how="left", maintain_order="left")
    first = pl.col("meant").list.get(0, null_on_oob=True)
    second = pl.col("meant").list.get(1, null_on_oob=True)
    alone = pl.lit("only ") + pl.col("kind")
    return joined.with_columns(
        kind=pl.when(speaks).then(first.fill_null("unknown")).otherwise("kind"),
        kind_parent=pl.when(speaks)
        .then(pl.when(first.is_null()).then(pl.lit("unknown")).otherwise(second.fill_null(pl.lit("only ") + first)))
        .when((pl.col("kind") == pl.col("kind_parent")) & (pl.col("kind") != "unknown"))
        .then(alone)
        .otherwise("kind_parent"),
    ).select(reports.columns)


def _actors(
    reports: pl.DataFrame, meanings: dict[str, dict[str, list[tuple[str, int]]]], side: str, group: str
) -> pl.DataFrame:
    """Return the reports with each name as the one that it mostly meets, and all that it meets as its group."""
    rows = reports.with_row_index("row")
    speaks = pl.col("source").is_in(list(meanings))
    table = _table(meanings, "word")
    found = (
        rows.filter(speaks)
        .select("row", "source", word=side)
        .explode("word", empty_as_null=False, keep_nulls=False)
        .join(table, on=["source", "word"], how="left", maintain_order="left")
        .group_by("row", maintain_order=True)
        .agg(
            exact=pl.col("meant")
            .filter(pl.col("first") >= MOSTLY_PPM)
            .list.get(0, null_on_oob=True)
            .drop_nulls()
            .unique()
            .sort(),
            wide=pl.col("meant").list.explode(keep_nulls=False, empty_as_null=False).drop_nulls().unique().sort(),
        )
    )
    none = pl.lit([], dtype=pl.List(pl.String))
    return (
        rows.join(found, on="row", how="left", maintain_order="left")
        .with_columns(
            pl.when(speaks).then(pl.col("exact").fill_null(none)).otherwise(side).alias(side),
            pl.when(speaks)
            .then(pl.col("wide").fill_null(none))
            .otherwise(pl.col(group).list.set_union(side).list.sort())
            .alias(group),
        )
        .select(reports.columns)
    )
