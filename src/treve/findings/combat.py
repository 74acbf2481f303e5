"""The chance that an incident lies in an excluded area of combat that nobody drew, by the fights around it."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

import numpy as np
import polars as pl
from numpy.typing import NDArray

from treve.base.time import DAY_S
from treve.findings.at_hand import Same
from treve.findings.breach import CIVILIANS
from treve.findings.nearby import Floats, Nearness, Spots, may_draw, nearness
from treve.findings.parameters import Parameters
from treve.findings.place import Flags, as_share
from treve.findings.rows import numbers
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Near, Terms

Ints = NDArray[np.int64]

TIES = ("member", "merged", "affiliate")
"""Ties by which a fight with a part is a fight with the group."""

FIGHT = "fire"
"""The kind of act that all uses of weapons stand under."""


@dataclass(frozen=True)
class Combat:
    """Nearness to the fights of each reckoned zone, for n rows in the order of the ids."""

    near: Mapping[str, Nearness]
    parameters: Parameters
    count: int

    def chance(self, zone: str, *, peak: bool = False) -> Floats:
        """Return the chance that each row lies in a zone, NaN-free: without place or time it is what is assumed."""
        found = self.near[zone].peak if peak else self.near[zone].mean
        least, most = as_share(self.parameters.combat_area_least_ppm), as_share(self.parameters.combat_area_most_ppm)
        rises = 1 - (1 - as_share(self.parameters.one_fight_ppm)) ** np.nan_to_num(found)
        unknown = most if peak else as_share(self.parameters.unknown_place_excluded_ppm)
        return np.where(np.isnan(found), unknown, least + (most - least) * rises)


class Around(NamedTuple):
    """Incidents as fights: their ids, where and when they were, and by reckoned zone which of them draw its area."""

    ids: Sequence[str]
    spots: Spots
    fights: Mapping[str, Flags]

    def take(self, at: Ints) -> "Around":
        """Return some of them, in the order asked for."""
        fights = {zone: flags[at] for zone, flags in self.fights.items()}
        return Around([self.ids[each] for each in at.tolist()], self.spots.take(at), fights)


def around_of(rows: pl.DataFrame, terms: Terms, actors: Actors, kinds: Kinds) -> Around:
    """Return the incidents, as `rows_of` gives them, as fights."""
    spots = Spots(*(numbers(rows, name) for name in ("lat_e7", "lon_e7", "radius_m", "start_s", "end_s")))
    # Somewhere in a country is no place: fights are not spread evenly over it, and its circle says nothing of them.
    spots = spots._replace(radius_m=np.where(rows["place_class"] == "country", np.nan, spots.radius_m))
    draws = may_draw(spots)
    fights = {
        zone.id: draws & fights_with(rows, zone.reckoned, actors, kinds)
        for zone in terms.zones
        if zone.reckoned is not None
    }
    return Around(rows["incident"].to_list() if fights else [], spots, fights)


def combat_of(own: Around, terms: Terms, parameters: Parameters, asked: Flags, beside: Around | None = None) -> Combat:
    """Return how near each incident stands to fights with the actors of each reckoned zone.

    Args:
        own: the incidents, in the order of their ids.
        terms: the zones, those that are reckoned.
        parameters: what one fight is worth.
        asked: for which of the incidents it is wanted; all of them may be fights.
        beside: further incidents that may be fights and are asked nothing; none of them is among the others.
    """
    count, every = len(asked), own
    here = np.arange(count)
    if beside is not None and len(beside.ids) and own.fights:
        # Sums are taken in the order of ids, as they are where all are judged together.
        ids = [*own.ids, *beside.ids]
        order = np.array(sorted(range(len(ids)), key=ids.__getitem__), dtype=np.int64)
        here = np.argsort(order)[:count]
        spots = Spots(*(np.concatenate(pair)[order] for pair in zip(own.spots, beside.spots, strict=True)))
        fights = {zone: np.concatenate([own.fights[zone], beside.fights[zone]])[order] for zone in own.fights}
        every = Around(ids, spots, fights)
    wanted = np.zeros(len(every.spots.lat_e7), dtype=np.bool_)
    wanted[here] = asked
    near = {}
    for zone in terms.zones:
        if zone.reckoned is not None:
            reach = zone.reckoned
            found = nearness(
                every.spots, np.flatnonzero(every.fights[zone.id]), reach.within_m, reach.within_days, wanted
            )
            near[zone.id] = found.take(here)
    return Combat(near, parameters, count)


def fights_with(rows: pl.DataFrame, near: Near, actors: Actors, kinds: Kinds) -> Flags:
    """Return which rows are fights in which one of the actors, or a part of it, is named on a side.

    A fight is a use of weapons, or what nobody names; an exchange of detainees or a siege is none. `rows` needs
    `side_a`, `side_b`, `start_s` and `kind` alone.
    """
    parts: dict[tuple[str, int | None], bool] = {}
    # Only of those who ever belonged to one of them does it matter when.
    ever = _ever(Same(actors, near))
    out = np.zeros(len(rows), dtype=np.bool_)
    columns = (rows[name].to_list() for name in ("side_a", "side_b", "start_s", "kind"))
    for row, (side_a, side_b, start, kind) in enumerate(zip(*columns, strict=True)):
        forceful = kind == "unknown" or not kinds.known(kind) or kinds.is_a(kind, FIGHT)
        if not forceful or side_a == [CIVILIANS] or side_b == [CIVILIANS]:
            continue
        for actor in (*side_a, *side_b):
            key = (actor, start // DAY_S if start is not None and actor in ever else None)
            if key not in parts:
                parts[key] = any(_is_part(actors, actor, other, key[1]) for other in near.fighting_with)
            if parts[key]:
                out[row] = True
                break
    return out


@lru_cache(maxsize=32)
def _ever(this: Same) -> frozenset[str]:
    """Return who ever belonged to one of the actors of a zone, by a register and the zone."""
    actors, near = this.things
    return frozenset(
        actor.id
        for actor in actors.by_id.values()
        if actor.member_of and any(_is_part(actors, actor.id, other, None) for other in near.fighting_with)
    )


def _is_part(actors: Actors, actor: str, other: str, day: int | None) -> bool:
    when = None if day is None else dt.date.fromordinal(dt.date(1970, 1, 1).toordinal() + day)
    return actors.is_part_of(actor, other, when, status=TIES)
