"""The course of an agreement in time: beginnings, prolongations, suspensions, accessions, events, deadlines.

Rows stand in the order of time, with who says so; what waits on something that has not come stands last. Nothing is
judged here: whether a deadline was kept is said where sources say so, and nothing is late because a day has passed.
"""

import datetime as dt
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.base.time import zone_of
from treve.terms.events import Moment1, deadlines, moments, resolve
from treve.terms.force import force_choices, standing_of
from treve.terms.model import (
    Choice,
    Commitment,
    Deadline,
    Instant,
    Instrument,
    Prolongation,
    Reading,
    Standing,
    Suspension,
    Terms,
)
from treve.terms.versions import BEGINNING
from treve.terms.weigh import Point, Weights
from treve.terms.wording import Said, Sentence, event, instant, listed, say, without_stop

Moments = Mapping[str, tuple[Moment1, ...]]


class Row(NamedTuple):
    """Something in the course of an agreement.

    `at`: local time of the theatre, a day where no time is known; `None` where it waits. `chance_ppm` and `open`: how
    sure that time is under the reading. `who`: who says so, with `source`. `waits_on`: the event that it waits for.
    """

    at: dt.datetime | dt.date | None
    what: str
    id: str
    text: Sentence
    standing: Standing
    open: bool
    chance_ppm: int
    clause: str
    who: str
    source: str
    point: str
    waits_on: Sentence | None


def course(terms: Terms, reading: Reading, weights: Weights | None = None) -> list[Row]:
    """Return the rows of one agreement under one reading, in the order of time; what waits stands last.

    Of several times that are told of one thing each has a row. What a reading rules out is left out.
    """
    reckoned = weights or Weights()
    known = moments(terms, reading, reckoned)
    rows = [
        *_texts(terms),
        *_force(terms, reading, known["entry-into-force"]),
        *_people(terms),
        *_shapes(terms),
        *_events(terms, known),
        *_commitments(terms, known, reading, reckoned),
        *_rules(terms, known),
        *_versions(terms),
    ]
    return sorted(
        rows, key=lambda row: (row.at is None, _as_moment(row.at), row.what != "text", row.what, row.id, row.text.en)
    )


def _as_moment(at: dt.datetime | dt.date | None) -> dt.datetime:
    if at is None:
        return BEGINNING
    return at if isinstance(at, dt.datetime) else dt.datetime.combine(at, dt.time())


def _row(at: dt.datetime | dt.date | None, what: str, name: str, text: Sentence, clause: str = "", *,
         standing: Standing = "agreed", moment: Moment1 | None = None, who: str = "", source: str = "",
         point: str = "", waits_on: Sentence | None = None) -> Row:  # fmt: skip
    is_open = moment.open if moment is not None else standing != "agreed"
    chance = moment.chance_ppm if moment is not None else 1_000_000
    return Row(at, what, name, text, standing, is_open, chance, clause, who, source, point, waits_on)


def _texts(terms: Terms) -> Iterator[Row]:
    for one in terms.instruments:
        yield _row(one.dated, "text", one.id, say("dated", title=one.title, status=say(one.status)), source=one.source)
        yield from _signed(one)
        if one.known is not None:
            yield _row(one.known, "known", one.id, say("made_known", title=one.title), source=one.source)


def _signed(one: Instrument) -> Iterator[Row]:
    for each in one.signatures:
        if each.on is not None:
            text = say("signs_on", who=each.who, title=one.title, says=say(each.says))
            yield _row(each.on, "signature", one.id, text, source=each.source)


def _force(terms: Terms, reading: Reading, begun: tuple[Moment1, ...]) -> Iterator[Row]:
    chances = {one.point: one for one in begun}
    for one in force_choices(terms):
        point, standing = f"force:{one.id}", standing_of(one)
        who, source = (one.who, one.source) if isinstance(one, Choice) else ("", "")
        for at, key in ((one.since, "comes_into_force"), (one.until, "runs_out")):
            if at is not None and point in chances:
                yield _row(at, key, one.id, say(key), one.clause, standing=standing, moment=chances[point], who=who,
                           source=source, point=point)  # fmt: skip
    for renewal in terms.in_force.renewals:
        begins, ends = say("is_prolonged", how=say(renewal.how)), say("renewal_ends")
        times = ((renewal.since, "renewal", begins), (renewal.until, "renewal_ends", ends))
        yield from _period(renewal, f"renewal:{renewal.id}", reading, times, ", ".join(renewal.by))
    for halt in terms.in_force.suspensions:
        some, whose = ("rules_" if halt.rules else ""), ("_for" if halt.who else "")
        named = {"who": listed(halt.who), "rules": listed(halt.rules)}
        stops, goes_on = ("stand_still", "resume") if halt.rules else ("stands_still", "resumes")
        begins, ends = say(f"{some}{stops}{whose}", **named), say(f"{some}{goes_on}{whose}", **named)
        halted = ((halt.since, "suspension", begins), (halt.until, "resumption", ends))
        yield from _period(halt, f"suspension:{halt.id}", reading, halted, "")


def _period(
    one: Prolongation | Suspension,
    point: str,
    reading: Reading,
    times: tuple[tuple[dt.datetime | None, str, Said], ...],
    who: str,
) -> Iterator[Row]:
    """Yield the two ends of a renewal or suspension, unless the reading denies it; one that it affirms is not open."""
    if reading.settles.get(point) is False:
        return
    standing: Standing = "agreed" if reading.settles.get(point) else one.standing
    for at, key, text in times:
        if at is not None:
            yield _row(at, key, one.id, text, one.clause, standing=standing, who=who, source=one.source, point=point)


def _people(terms: Terms) -> Iterator[Row]:
    for party in terms.parties:
        for one in party.members:
            for at, key in ((one.since, "joins"), (one.until, "leaves")):
                if at is not None:
                    text = say(key, who=one.actor, party=party.name)
                    yield _row(at, key, f"{party.id}/{one.actor}", text, one.clause, standing=one.standing,
                               point=f"member:{party.id}/{one.actor}")  # fmt: skip
        if party.accession is not None and party.accession.until is not None:
            text = say("joining_ends", party=party.name)
            yield _row(party.accession.until, "accession", party.id, text, party.accession.clause)
    for guarantor in terms.guarantors:
        for at, key in ((guarantor.since, "guarantees_from"), (guarantor.until, "guarantees_until")):
            if at is not None:
                yield _row(at, key, guarantor.actor, say(key, who=guarantor.actor), guarantor.clause)
    for body in terms.bodies:
        for at, key in ((body.since, "body_begins"), (body.until, "body_ends")):
            if at is not None:
                yield _row(at, key, body.id, say(key, name=body.name), body.clause)


def _shapes(terms: Terms) -> Iterator[Row]:
    for zone in terms.zones:
        for one in zone.geometries:
            for at, key in ((one.since, "shape_begins"), (one.until, "shape_ends")):
                if at is not None:
                    text = say(key, zone=without_stop(zone.definition), by=one.by)
                    standing: Standing = "agreed" if one.standing == "agreed" else "claimed"
                    point = f"outline:{zone.id}/{one.id}" if one.id else ""
                    yield _row(at, key, zone.id, text, zone.clause, standing=standing, who=one.by, source=one.source,
                               point=point)  # fmt: skip


def _local(terms: Terms, at_s: int) -> dt.datetime:
    return dt.datetime.fromtimestamp(at_s, zone_of(terms.theatre.zone)).replace(tzinfo=None)


def _events(terms: Terms, known: Moments) -> Iterator[Row]:
    for one in terms.events:
        told = {f"event:{one.id}/{each.id}": each for each in one.happened}
        for moment in known[one.id]:
            telling = told.get(moment.point)
            name = say("happens", name=without_stop(one.name))
            if moment.at_s is not None and telling is not None:
                yield _row(_local(terms, moment.at_s), "event", one.id, name, one.clause, standing=telling.standing,
                           moment=moment, who=telling.who, source=telling.source, point=moment.point)  # fmt: skip
            elif telling is None or telling.at is None:
                who, source = (telling.who, telling.source) if telling is not None else ("", "")
                text = say("has_not_happened", name=without_stop(one.name))
                yield _row(None, "event", one.id, text, one.clause, moment=moment, who=who, source=source,
                           point=moment.point)  # fmt: skip


def _commitments(terms: Terms, known: Moments, reading: Reading, weights: Weights) -> Iterator[Row]:
    for one in terms.commitments:
        for due, point in deadlines(one, reading, weights):
            for bound, key in ((due.since, "may_begin"), (due.until, "falls_due")):
                if bound is not None and point.chance_ppm:
                    yield from _bound(terms, one, due, bound, key, known, point)
        if not any(due.until is not None for due in one.due):
            text = say("no_deadline", what=without_stop(one.summary), words=without_stop(one.due_words))
            yield _row(None, "no_deadline", one.id, text, one.clause)
        for done in one.done:
            if done.at is not None:
                text = say("is_done", what=without_stop(one.summary), says=say(done.says))
                yield _row(done.at, done.says, one.id, text, one.clause, who=done.who, source=done.source)


def _bound(
    terms: Terms, one: Commitment, due: Deadline, bound: Instant, key: str, known: Moments, point: Point
) -> Iterator[Row]:
    for moment in _by_time(resolve(bound, known, terms)):
        at = _local(terms, moment.at_s) if moment.at_s is not None else None
        waits = event(bound.after, terms) if at is None and bound.after else None
        text = say(key, what=without_stop(one.summary))
        if waits is not None:
            text = say(f"{key}_once", what=without_stop(one.summary), when=instant(bound, terms))
        both_open = moment._replace(
            open=moment.open or point.open, chance_ppm=moment.chance_ppm * point.chance_ppm // PPM
        )
        hangs_on = point.name if point.open else moment.point or point.name
        yield _row(at, key, one.id, text, one.clause, standing=due.standing, moment=both_open, who=due.who or "",
                   source=due.source or "", point=hangs_on, waits_on=waits)  # fmt: skip


def _by_time(told: tuple[Moment1, ...]) -> list[Moment1]:
    """Return moments with those that fall together as one: what is the same in every case is not open."""
    found: dict[tuple[int | None, bool], Moment1] = {}
    for one in told:
        key = one.at_s, one.happened
        before = found.get(key)
        chance = one.chance_ppm + (before.chance_ppm if before is not None else 0)
        point = before.point if before is not None else one.point
        found[key] = one._replace(chance_ppm=chance, open=one.open and chance < PPM, point=point)
    return list(found.values())


def _rules(terms: Terms, known: Moments) -> Iterator[Row]:
    for rule in terms.rules:
        for bound, key in ((rule.since, "rule_begins"), (rule.until, "rule_ends")):
            for moment in _by_time(resolve(bound, known, terms)) if bound is not None else ():
                at = _local(terms, moment.at_s) if moment.at_s is not None else None
                waits = event(bound.after, terms) if at is None and bound is not None and bound.after else None
                text = say(key, what=without_stop(rule.summary))
                yield _row(at, key, rule.id, text, rule.clause, standing=rule.standing, moment=moment,
                           point=moment.point, waits_on=waits)  # fmt: skip


def _versions(terms: Terms) -> Iterator[Row]:
    if terms.applies_until == BEGINNING:
        yield _row(None, "version_ends", terms.version, say("version_corrected", version=terms.version))
        return
    for at, key in ((terms.applies_from, "version_begins"), (terms.applies_until, "version_ends")):
        if at is not None:
            yield _row(at, key, terms.version, say(key, version=terms.version))
