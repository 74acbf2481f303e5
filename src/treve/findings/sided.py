"""The sides of all incidents: each distinct question asked once of the registers and of the terms.

Rules that bind, protect and except alike are one group and have one answer. Days between which nothing changes that
the terms or the register say of anybody are one span: a question names its first day among the incidents.
"""

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.findings.breach import GROUNDS, Direction
from treve.findings.once import asking_of
from treve.findings.parameters import Parameters
from treve.findings.worlds import Chance, Groups, Side, Sides, chance
from treve.names.actors import Actors
from treve.terms.model import Reading, Terms

EPOCH = 719_163
"""1 January 1970 as an ordinal day."""

APART = "\x1f"


class Key(NamedTuple):
    """What an answer about sides depends on; equal keys are worked out once."""

    side_a: Groups
    side_b: Groups
    adm1: str | None
    when: int | None
    mentions: Groups
    way: Direction


class Sided(NamedTuple):
    """The possible sides of a key, and the chance of a breach by reading and group of rules."""

    key: Key
    side_a: Side
    side_b: Side
    chances: tuple[tuple[Chance, ...], ...]


class Questions(NamedTuple):
    """Distinct questions answered.

    `group`: readings by rules. `table`: (reading, question, group) by mean, firm, least, most; `ground` likewise, as
    numbers into `breach.GROUNDS`.
    """

    asked: list[Sided]
    group: NDArray[np.int64]
    table: NDArray[np.float64]
    ground: NDArray[np.int8]


def questions_of(
    rows: pl.DataFrame,
    terms: Terms,
    readings: Sequence[Reading],
    actors: Actors,
    parameters: Parameters,
    asked: NDArray[np.bool_],
) -> tuple[Questions, NDArray[np.int64]]:
    """Return the distinct questions about sides, answered, and which of them each row asks.

    A row that is not asked for gets the answer for two unknown sides, which nobody looks at.
    """
    asking = asking_of(terms, readings, actors, parameters, len(rows))
    sides, judges, answered = asking.sides, asking.judges, asking.answered
    keys, which = _keys(rows, terms, sides, asking.cuts - EPOCH, asked)
    found: list[Sided] = []
    for key in keys:
        side_a = sides.side(key.side_a, key.adm1, key.when, tuple(a for a in key.mentions if a not in key.side_b))
        side_b = sides.side(key.side_b, key.adm1, key.when, tuple(a for a in key.mentions if a not in key.side_a))
        question = (side_a, side_b, key.way, judges[0][0].epoch(key.when))
        if question not in answered:
            answered[question] = tuple(
                tuple(chance(judge, side_a, side_b, key.way, key.when) for judge in line) for line in judges
            )
        found.append(Sided(key, side_a, side_b, answered[question]))
    most = max((len(line) for line in judges), default=0)
    table = np.zeros((len(readings), len(found), most, 4))
    ground = np.zeros((len(readings), len(found), most), dtype=np.int8)
    for q, one in enumerate(found):
        for r, line in enumerate(one.chances):
            for g, each in enumerate(line):
                table[r, q, g] = each[:4]
                ground[r, q, g] = GROUNDS.index(each.ground)
    return Questions(found, asking.group, table, ground), which


def _keys(
    rows: pl.DataFrame, terms: Terms, sides: Sides, cuts: NDArray[np.int64], wanted: NDArray[np.bool_]
) -> tuple[list[Key], NDArray[np.int64]]:
    """Return the distinct questions; place and text matter only where a name leaves open who it is."""
    first, last = (
        rows.select(_civil(moment, terms.theatre.zone).alias("day"))["day"]
        for moment in (pl.col("start_s"), pl.max_horizontal("start_s", pl.col("end_s") - 1))
    )
    span, until = (np.searchsorted(cuts, day.fill_null(0).to_numpy(), side="right") for day in (first, last))
    lists = rows.select(
        *(pl.col(name).list.join(APART) for name in ("side_a", "side_b", "mentions")),
        "adm1",
        "direction",
        # Where something changed in the meantime, nobody knows on which side of it the incident lies.
        pl.when(pl.Series(span == until)).then(first).alias("day"),
    )
    if not wanted.all():
        kept = pl.Series(wanted)
        blank = {"side_a": "", "side_b": "", "mentions": "", "direction": "unknown"}
        lists = lists.with_columns(
            *(pl.when(kept).then(pl.col(name)).otherwise(pl.lit(value)).alias(name) for name, value in blank.items()),
            *(pl.when(kept).then(pl.col(name)).alias(name) for name in ("adm1", "day")),
        )
    pairs = lists.select("side_a", "side_b").unique()
    is_open = [sides.is_open(_groups(one)) or sides.is_open(_groups(other)) for one, other in pairs.iter_rows()]
    pairs = pairs.with_columns(open=pl.Series(is_open, dtype=pl.Boolean))
    asked = lists.join(pairs, on=["side_a", "side_b"], how="left", maintain_order="left")
    asked = asked.with_columns(
        pl.when("open").then("adm1").alias("adm1"),
        pl.when("open").then("mentions").otherwise(pl.lit("")).alias("mentions"),
        pl.when(pl.col("day").is_not_null()).then(pl.Series(span)).alias("span"),
    )
    by = ["side_a", "side_b", "adm1", "span", "mentions", "direction"]
    distinct = asked.group_by(by).agg(pl.col("day").min()).sort(by).with_row_index("question")
    which = asked.join(distinct, on=by, how="left", nulls_equal=True, maintain_order="left")["question"]
    keys = [
        Key(_groups(a), _groups(b), adm1, None if day is None else day + EPOCH, _groups(mentions), way)
        for a, b, adm1, mentions, way, day in distinct.select(
            "side_a", "side_b", "adm1", "mentions", "direction", "day"
        ).iter_rows()
    ]
    return keys, which.to_numpy().astype(np.int64)


def _civil(moment: pl.Expr, zone: str) -> pl.Expr:
    """Return the day of a moment in the theatre, in days since 1970."""
    return pl.from_epoch(moment).dt.replace_time_zone("UTC").dt.convert_time_zone(zone).dt.date().cast(pl.Int32)


def _groups(joined: str) -> Groups:
    return tuple(joined.split(APART)) if joined else ()
