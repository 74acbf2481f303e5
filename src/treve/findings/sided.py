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
from treve.findings.distinct import distinct_of
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
    zone = terms.theatre.zone
    said = rows.select(
        *(pl.col(name).list.join(APART) for name in ("side_a", "side_b", "mentions")),
        "adm1",
        "direction",
        _civil(pl.col("start_s"), zone).fill_null(0).alias("first"),
        _civil(pl.max_horizontal("start_s", pl.col("end_s") - 1), zone).fill_null(0).alias("last"),
        pl.col("start_s").is_not_null().alias("known"),
    )
    first, last = (said[name].to_numpy().astype(np.int64) for name in ("first", "last"))
    span = np.searchsorted(cuts, first, side="right")
    # Where something changed in the meantime, nobody knows on which side of it the incident lies.
    dated = said["known"].to_numpy() & (span == np.searchsorted(cuts, last, side="right")) & wanted
    pairs = distinct_of(said["side_a"], said["side_b"])
    two = said.select("side_a", "side_b")[pairs.first].iter_rows()
    may_be = np.array([sides.is_open(_groups(a)) or sides.is_open(_groups(b)) for a, b in two], dtype=np.bool_)
    asked, is_open = pl.Series(wanted), pl.Series(may_be[pairs.which] & wanted)
    lists = said.select(
        *(pl.when(asked).then(pl.col(name)).otherwise(pl.lit("")).alias(name) for name in ("side_a", "side_b")),
        pl.when(is_open).then("adm1").alias("adm1"),
        pl.when(is_open).then("mentions").otherwise(pl.lit("")).alias("mentions"),
        pl.when(asked).then("direction").otherwise(pl.lit("unknown")).alias("direction"),
    )
    distinct = distinct_of(*lists.get_columns(), np.where(dated, span, -1))
    day = np.full(len(distinct.first), np.iinfo(np.int64).max)
    np.minimum.at(day, distinct.which, np.where(dated, first, np.iinfo(np.int64).max))
    keys = [
        Key(_groups(a), _groups(b), adm1, when + EPOCH if known else None, _groups(mentions), way)
        for (a, b, adm1, mentions, way), when, known in zip(
            lists[distinct.first].iter_rows(), day.tolist(), dated[distinct.first].tolist(), strict=True
        )
    ]
    return keys, distinct.which


def _civil(moment: pl.Expr, zone: str) -> pl.Expr:
    """Return the day of a moment in the theatre, in days since 1970."""
    return pl.from_epoch(moment).dt.replace_time_zone("UTC").dt.convert_time_zone(zone).dt.date().cast(pl.Int32)


def _groups(joined: str) -> Groups:
    return tuple(joined.split(APART)) if joined else ()
