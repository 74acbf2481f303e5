"""The sides of all incidents: each distinct question asked once of the registers and of the terms."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.time import DAY_S, civil_day
from treve.findings.breach import Direction, Judge
from treve.findings.parameters import Parameters
from treve.findings.worlds import Chance, Groups, Side, Sides, chance
from treve.names.actors import Actors
from treve.terms.model import Reading, Terms

LONG_S = 7 * DAY_S
"""An incident known less precisely than this has no day to ask the registers for."""


class Key(NamedTuple):
    """What an answer about sides depends on; equal keys are worked out once."""

    side_a: Groups
    side_b: Groups
    adm1: str | None
    when: int | None
    mentions: Groups
    way: Direction


NOBODY = Key((), (), None, None, (), "unknown")


class Sided(NamedTuple):
    """The possible sides of a key, and the chance of a breach by reading and rule."""

    key: Key
    side_a: Side
    side_b: Side
    chances: tuple[tuple[Chance, ...], ...]


def sided_of(
    rows: pl.DataFrame,
    terms: Terms,
    readings: list[Reading],
    actors: Actors,
    parameters: Parameters,
    asked_for: NDArray[np.bool_],
) -> tuple[list[Sided], NDArray[np.int64]]:
    """Return the distinct questions about sides, answered, and which of them each row asks.

    A row that is not asked for gets the answer for two unknown sides, which nobody looks at.
    """
    sides = Sides(terms, actors, parameters)
    judges = [[Judge(terms, rule, reading, parameters.weights, actors) for rule in terms.rules] for reading in readings]
    asked: dict[Key, int] = {}
    answered: dict[tuple[Side, Side, Direction, int | None], tuple[tuple[Chance, ...], ...]] = {}
    found: list[Sided] = []
    which = np.zeros(len(rows), dtype=np.int64)
    for row, said in enumerate(_keys(rows, terms.theatre.zone, sides)):
        key = said if asked_for[row] else NOBODY
        at = asked.get(key)
        if at is None:
            side_a = sides.side(key.side_a, key.adm1, key.when, tuple(a for a in key.mentions if a not in key.side_b))
            side_b = sides.side(key.side_b, key.adm1, key.when, tuple(a for a in key.mentions if a not in key.side_a))
            epoch = judges[0][0].epoch(key.when) if judges[0] else None
            question = (side_a, side_b, key.way, epoch)
            if question not in answered:
                answered[question] = tuple(
                    tuple(chance(judge, side_a, side_b, key.way, key.when) for judge in line) for line in judges
                )
            at = asked[key] = len(found)
            found.append(Sided(key, side_a, side_b, answered[question]))
        which[row] = at
    return found, which


def _keys(rows: pl.DataFrame, zone: str, sides: Sides) -> Iterator[Key]:
    """Return each row's question; place and text matter only where a name leaves open who it is."""
    days: dict[int, int] = {}
    names = ("side_a", "side_b", "adm1", "start_s", "end_s", "mentions", "direction")
    columns = (rows[name].to_list() for name in names)
    for side_a, side_b, adm1, start, end, mentions, way in zip(*columns, strict=True):
        when = None
        if start is not None and end - start <= LONG_S:
            when = days.get(start)
            if when is None:
                when = days[start] = civil_day(start, zone).toordinal()
        one, other = tuple(side_a), tuple(side_b)
        if sides.is_open(one) or sides.is_open(other):
            yield Key(one, other, adm1, when, tuple(mentions), way)
        else:
            yield Key(one, other, None, when, (), way)
