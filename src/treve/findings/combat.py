"""The chance that an incident lies in an excluded area of combat that nobody drew, by the fights around it."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import polars as pl

from treve.base.time import DAY_S
from treve.findings.breach import CIVILIANS
from treve.findings.nearby import Floats, Nearness, Spots, may_draw, nearness
from treve.findings.parameters import Parameters
from treve.findings.place import Flags, as_share
from treve.findings.rows import numbers
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Near, Terms

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


def combat_of(
    rows: pl.DataFrame, terms: Terms, actors: Actors, kinds: Kinds, parameters: Parameters, asked: Flags
) -> Combat:
    """Return how near each incident stands to fights with the actors of each reckoned zone.

    Args:
        rows: incidents in the order of their ids, as `rows_of` gives them.
        terms: the zones, those that are reckoned.
        actors: the register, for who is part of whom.
        kinds: the tree of kinds, for what a fight is.
        parameters: what one fight is worth.
        asked: for which of the incidents it is wanted; all of them may be fights.
    """
    spots = Spots(*(numbers(rows, name) for name in ("lat_e7", "lon_e7", "radius_m", "start_s", "end_s")))
    # Somewhere in a country is no place: fights are not spread evenly over it, and its circle says nothing of them.
    spots = spots._replace(radius_m=np.where(rows["place_class"] == "country", np.nan, spots.radius_m))
    draws = may_draw(spots)
    near = {}
    for zone in terms.zones:
        if zone.reckoned is not None:
            fights = np.flatnonzero(draws & fights_with(rows, zone.reckoned, actors, kinds))
            near[zone.id] = nearness(spots, fights, zone.reckoned.within_m, zone.reckoned.within_days, asked)
    return Combat(near, parameters, len(rows))


def fights_with(rows: pl.DataFrame, near: Near, actors: Actors, kinds: Kinds) -> Flags:
    """Return which rows are fights in which one of the actors, or a part of it, is named on a side.

    A fight is a use of weapons, or what nobody names; an exchange of detainees or a siege is none. `rows` needs
    `side_a`, `side_b`, `start_s` and `kind` alone.
    """
    parts: dict[tuple[str, int | None], bool] = {}
    # Only of those who ever belonged to one of them does it matter when.
    ever = {
        actor.id
        for actor in actors.by_id.values()
        if actor.member_of and any(_is_part(actors, actor.id, other, None) for other in near.fighting_with)
    }
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


def _is_part(actors: Actors, actor: str, other: str, day: int | None) -> bool:
    when = None if day is None else dt.date.fromordinal(dt.date(1970, 1, 1).toordinal() + day)
    return actors.is_part_of(actor, other, when, status=TIES)
