"""When the events of an agreement happened, under one reading: deadlines and the times of rules count from them.

Every agreement has three events of its own beside those that it lists: `signature`, `entry-into-force` and `end`; and
`met-COMMITMENT` for each commitment. An event that nobody says happened has not happened: what counts from it waits.

A signature is known by its day. It counts as the end of that day, so that "two weeks after signing" leaves two whole
weeks and "the day after" begins with it.
"""

import datetime as dt
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from treve.base import spans
from treve.base.doubt import PPM
from treve.terms.cited import MET
from treve.terms.force import force_choices, force_spells, second
from treve.terms.model import Commitment, Deadline, Event, Instant, Instrument, Reading, Standing, Terms
from treve.terms.weigh import Point, Weights, weigh_set


class Moment1(NamedTuple):
    """One of the moments at which an event may have happened; the chances of all of them add up to a whole.

    `at_s`: the UTC second, `None` where it is not known or the event did not happen; `happened` tells the two apart.
    `point`: the name of what it hangs on, empty where it hangs on nothing that a reading could settle.
    """

    chance_ppm: int
    open: bool
    at_s: int | None
    point: str
    happened: bool = True


NEVER = Moment1(PPM, False, None, "", happened=False)
"""The one moment of an event that has not happened."""


def moments(terms: Terms, reading: Reading, weights: Weights) -> Mapping[str, tuple[Moment1, ...]]:
    """Return when each event happened under a reading, by the ids of the events; each has one moment or more.

    Tellings of an event are a set of which one holds. A single telling that is not agreed leaves the rest of the chance
    to "it did not happen". Moments that a reading rules out are left out.
    """
    found = {
        "signature": _signature(terms),
        "entry-into-force": tuple(
            Moment1(one.chance_ppm, one.open, one.interval.start_s, one.point)
            for one in force_spells(terms, reading, weights)
            if one.chance_ppm and one.point.startswith("force:")
        ),
        "end": _ends(terms, reading, weights),
    }
    found |= {event.id: _told(terms, event, reading, weights) for event in terms.events}
    found |= {f"{MET}{one.id}": _met(terms, one, weights) for one in terms.commitments}
    return {name: each or (NEVER,) for name, each in found.items()}


def resolve(instant: Instant, known: Mapping[str, Sequence[Moment1]], terms: Terms) -> tuple[Moment1, ...]:
    """Return the moments that an instant of the terms may mean; `known` is what `moments` returned.

    What counts from an event that has not happened has not come: its second is `None`, and `happened` is false.
    """
    if instant.at is not None:
        return (Moment1(PPM, False, second(instant.at, terms), ""),)
    return tuple(
        one if one.at_s is None else one._replace(at_s=spans.add(one.at_s, instant.by, terms.theatre.zone))
        for one in known.get(instant.after or "", (NEVER,))
    )


def deadlines(commitment: Commitment, reading: Reading, weights: Weights) -> list[tuple[Deadline, Point]]:
    """Return the deadlines of a commitment, each with its point: a set of which one holds."""
    members = [(f"due:{commitment.id}/{one.id}", one.standing, commitment.clause) for one in commitment.due]
    return list(zip(commitment.due, weigh_set(members, reading, weights), strict=True))


def signed_by(terms: Terms) -> Instrument:
    """Return the instrument whose signature is the agreement's: the one that the entry into force rests on.

    An annex or a protocol is part of the instrument that it belongs to.
    """
    by_id = {one.id: one for one in terms.instruments}
    clause = next((one for one in terms.clauses if one.id == terms.in_force.clause), None)
    found = by_id.get(clause.instrument, terms.instruments[0]) if clause else terms.instruments[0]
    seen = {found.id}
    while found.belongs_to in by_id and found.belongs_to not in seen:
        found = by_id[found.belongs_to]
        seen.add(found.id)
    return found


def _signature(terms: Terms) -> tuple[Moment1, ...]:
    one = signed_by(terms)
    if one.status == "draft":
        return ()
    day_after = dt.datetime.combine(one.dated, dt.time()) + dt.timedelta(days=min(1, (dt.date.max - one.dated).days))
    return (Moment1(PPM, False, second(day_after, terms), ""),)


def _ends(terms: Terms, reading: Reading, weights: Weights) -> tuple[Moment1, ...]:
    """Return when it ends: with the last renewal that holds, else with the beginning's own end."""
    spells = force_spells(terms, reading, weights)
    unset = {f"force:{one.id}" for one in force_choices(terms) if one.until is None}
    unset |= {f"renewal:{one.id}" for one in terms.in_force.renewals if one.until is None}
    found: list[Moment1] = []
    left, still_open = PPM, False
    renewals = [one for one in spells if one.point.startswith("renewal:")]
    for one in sorted(renewals, key=lambda spell: (spell.interval.start_s, spell.point), reverse=True):
        chance = left * one.chance_ppm // PPM
        still_open = still_open or one.open
        if chance:
            at_s = None if one.point in unset else one.interval.end_s
            found.append(Moment1(chance, still_open, at_s, one.point, happened=at_s is not None))
        left -= chance
    firsts = [one for one in spells if one.point.startswith("force:") and one.chance_ppm]
    rest = left
    for k, one in enumerate(firsts):
        chance = rest if k == len(firsts) - 1 else left * one.chance_ppm // PPM
        rest -= chance
        if chance:
            at_s = None if one.point in unset else one.interval.end_s
            found.append(Moment1(chance, still_open or one.open, at_s, one.point, happened=at_s is not None))
    return tuple(found)


def _told(terms: Terms, event: Event, reading: Reading, weights: Weights) -> tuple[Moment1, ...]:
    """Return the moments that the tellings of an event leave."""
    points = weigh_set(
        [(f"event:{event.id}/{one.id}", one.standing, event.clause) for one in event.happened], reading, weights
    )
    found = []
    for one, point in zip(event.happened, points, strict=True):
        at_s = None if one.at is None else second(one.at, terms)
        if point.chance_ppm:
            found.append(Moment1(point.chance_ppm, point.open, at_s, point.name, happened=at_s is not None))
    missing = PPM - sum(one.chance_ppm for one in found)
    if missing and found:
        found.append(Moment1(missing, True, None, found[0].point, happened=False))
    return tuple(found)


def _met(terms: Terms, commitment: Commitment, weights: Weights) -> tuple[Moment1, ...]:
    """Return when sources say that a commitment was met; where some deny it, or give other times, that stays open."""
    times = sorted({second(one.at, terms) for one in commitment.done if one.says == "met" and one.at is not None})
    known: Sequence[int | None] = times or ([None] if any(one.says == "met" for one in commitment.done) else [])
    if not known:
        return ()
    denied = any(one.says != "met" for one in commitment.done)
    standing: Standing = "contested" if denied else "agreed"
    whole = weights.contested_ppm if standing == "contested" else PPM
    share, rest = divmod(whole, len(known))
    is_open = denied or len(known) > 1
    found = [Moment1(share + (rest if k == 0 else 0), is_open, at_s, "") for k, at_s in enumerate(known)]
    if denied:
        found.append(Moment1(PPM - whole, True, None, "", happened=False))
    return tuple(found)
