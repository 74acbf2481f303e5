"""What articles tell of joins the reports that were taken in: derived at every view, and never an entry."""

import hashlib
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import polars as pl

from treve.entries.records import Document, fingerprint_parts, to_groups
from treve.incidents.gather import Arrived
from treve.statements.article import Article
from treve.statements.incidents import incidents_told
from treve.statements.rows import Press
from treve.statements.told_places import Gazetteer, places_of
from treve.statements.told_reports import reports_of
from treve.statements.told_who import Names


class Delivered(NamedTuple):
    """An article with the record that it came in by: its entry and position in the log, its file, and when."""

    article: Article
    document: Document
    entry: int
    position: int
    received_at: str


def told_by_articles(press: Press, delivered: Sequence[Delivered], names: Names, gazetteer: Gazetteer) -> list[Arrived]:
    """Return the reports that articles tell of. Cost: some 10 ms an article, most of it looking up places."""
    came = {(each.article.file_name, each.article.text): each for each in delivered}
    found = []
    for read in press.read:
        one = came[read.article.file_name, read.article.text]
        places = places_of(read.article, gazetteer, names)
        told = incidents_told(read.article, read.statements, places, names)
        for report in reports_of(read.article, one.document, told):
            mark = hashlib.sha256(b"\n".join(fingerprint_parts(to_groups(report)))).hexdigest()
            found.append(
                Arrived(
                    report, mark, one.entry, one.position, one.document.document, read.article.file_name,
                    one.received_at, revises=False,
                )
            )  # fmt: skip
    return found


def doubts_told(told: pl.DataFrame, arrived: Iterable[Arrived]) -> pl.DataFrame:
    """Return the doubts about reports that no entry holds, as problems: where, message, remedy, gravity, ..."""
    known = pl.Series("report", [one.report.identity.report for one in arrived], dtype=pl.String)
    rows = told.filter(~pl.col("report").is_in(known.implode())).explode("flags").drop_nulls("flags")
    flag = pl.col("flags").struct
    return rows.select(
        pl.format("{}:{}:{}", "file_name", "row", flag.field("column")).alias("where"),
        flag.field("message"),
        flag.field("remedy"),
        flag.field("gravity"),
        pl.lit(None, dtype=pl.String).alias("raw"),
        "source",
        "report",
        "entry",
    )
