"""Findings after some incidents have changed: what did not is taken over, and the answer is that of all anew.

A finding follows from its own incident and, where an area of combat is reckoned, from the fights near enough to count.
So whatever stands alone is judged again where it changed, and besides where a fight near it came, went or changed.
"""

import numpy as np
import polars as pl

from treve.findings.assess import judge_rows
from treve.findings.combat import around_of
from treve.findings.nearby import reached
from treve.findings.parameters import Parameters
from treve.findings.rows import SCHEMA, rows_of
from treve.names.actors import Actors
from treve.names.kinds import Kinds
from treve.terms.model import Terms

APART = "\x1f"


def assess_again(
    incidents: pl.DataFrame,
    before: pl.DataFrame,
    findings: pl.DataFrame,
    terms: Terms,
    actors: Actors,
    kinds: Kinds,
    parameters: Parameters,
) -> pl.DataFrame:
    """Return what `assess` says of the incidents under all readings of the terms.

    Args:
        incidents: all of them, as they are now.
        before: all of them, as they were.
        findings: what was said of those, under these terms among others.
        terms: one version of one agreement, like the next as it was then.
        actors: the register of actors.
        kinds: the tree of kinds of act.
        parameters: thresholds and weights.

    Cost: that of comparing and of reckoning areas, and that of `assess` for what is judged again.
    """
    fresh, gone = _changed(incidents, before)
    rows = rows_of(incidents, terms.theatre.zone)
    again = rows["incident"].is_in(fresh["incident"].implode()).to_numpy()
    around = around_of(rows, terms, actors, kinds)
    for some in (fresh, gone):
        moved = around_of(rows_of(some, terms.theatre.zone), terms, actors, kinds)
        for zone in terms.zones:
            if zone.reckoned is not None:
                fights = moved.spots.take(np.flatnonzero(moved.fights[zone.id]))
                again |= reached(around.spots, fights, zone.reckoned.within_m, zone.reckoned.within_days)
    beside = around.take(np.flatnonzero(~again)) if around.fights else None
    judged = judge_rows(rows.filter(again), terms, None, actors, kinds, parameters, beside=beside).explained()
    stays = rows.filter(~again)["incident"]
    kept = findings.filter(
        (pl.col("agreement") == terms.agreement)
        & (pl.col("version") == terms.version)
        & pl.col("incident").is_in(stays.implode())
    )
    order = {reading.id: at for at, reading in enumerate(terms.readings)}
    rank = pl.col("reading").replace_strict(order, return_dtype=pl.Int64)
    return pl.concat([kept, judged]).sort("incident", rank)


def _changed(now: pl.DataFrame, before: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Return the rows that were not there before as they are, and those that are no longer there as they were."""
    mine, theirs = _comparable(now), _comparable(before)
    by = mine.columns
    fresh = mine.join(theirs, on=by, how="anti", nulls_equal=True)["incident"]
    gone = theirs.join(mine, on=by, how="anti", nulls_equal=True)["incident"]
    return now.filter(pl.col("incident").is_in(fresh.implode())), before.filter(
        pl.col("incident").is_in(gone.implode())
    )


def _comparable(incidents: pl.DataFrame) -> pl.DataFrame:
    """Return what findings read of incidents, sets as one word each."""
    return incidents.select(
        pl.col(name).cast(pl.List(pl.String)).list.join(APART).alias(name) if isinstance(kind, pl.List) else name
        for name, kind in SCHEMA.items()
        if name in incidents.columns
    )
