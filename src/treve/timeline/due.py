"""What is due: the only place for deadlines.

A commitment has one deadline or several, as the texts or sources give them, and each may count from an event that
has several tellings or none. What is *possible* is kept side by side (`Limit`), as one reading leaves it; nothing is
chosen among it. From that, from what people say was done (`Done`, in a version of the terms) and from the day on which
one asks follows how the commitment stands:

    not_yet             its time has not begun
    due                 its time runs, or it is owed without a time
    waiting             on an event, or on another commitment, that is not told to have come: `waits_for` is the chain
    met, met_late       somebody says that it was done, nobody denies it, in time or not
    late                its time has passed by every deadline that is possible, and somebody says that it was not done
    impossible_to_tell  `why` says why: nobody says whether it was done, sources or deadlines differ, and so on
    lapsed              the agreement ended before it fell due, or what it waits for can no longer come

**Nothing is late because a day has passed.** A deadline that passed in silence is `impossible_to_tell`.

A deadline counted in days, and one that falls on midnight, lasts to the end of its day: in doubt the later moment is
taken. One counted in hours, or set at an hour, passes at that second. What is told to have happened after the moment
at which one asks had not happened then. Articles, meetings and incidents decide nothing here (`due_evidence`).
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, NamedTuple

from treve.base.time import civil_day, zone_of
from treve.terms.cited import MET, OWN_EVENTS
from treve.terms.events import Moment1, moments, resolve
from treve.terms.force import second
from treve.terms.model import Commitment, Deadline, Done, Instant, Reading, Standing, Terms
from treve.terms.weigh import Weights, weigh_set

Stands = Literal["not_yet", "due", "waiting", "met", "met_late", "late", "impossible_to_tell", "lapsed"]

Why = Literal[
    "",
    "no_time",  # due: the terms set no time
    "day_not_told",  # met: nobody says when
    "in_time_or_late",  # met: in time by one deadline, late by another
    "dependency",  # waiting: on what it depends on
    "dependency_lost",  # lapsed: what it depends on can no longer come
    "event",  # waiting: on the event that its time counts from
    "event_never",  # lapsed: that event is told not to have come
    "agreement_ended",  # lapsed
    "told_not_met",  # late
    "nobody_says",  # impossible to tell: overdue by the text, and nobody says whether it was done
    "condition",  # likewise, and it had a condition of which nobody says whether it held
    "suspended",  # likewise, and the duty stood still, or may have, when its time ended
    "in_part",  # a source says that it was done in part
    "sources_differ",  # one says done, another not, or in part
    "deadlines_differ",  # by one deadline it stands so, by another so
    "event_undated",  # the event came, and nobody says when
]


class Limit(NamedTuple):
    """One deadline that is possible, and what it alone would make of the commitment.

    `points`: what it hangs on. `state`: `dated`; `waiting` on `waits_for`, or that can `never` come; `undated`:
    it came at an unknown time; `unset`: no time is given. `until_s`: the second that the text means; `passed_s`: when
    it has surely passed; `day`: the last civil day.
    """

    id: str
    points: tuple[str, ...]
    standing: Standing
    open: bool
    state: Literal["dated", "waiting", "never", "undated", "unset"]
    until_s: int | None = None
    passed_s: int | None = None
    day: dt.date | None = None
    since_s: int | None = None
    waits_for: str | None = None
    stands: Stands = "due"
    why: Why = ""


class Duty(NamedTuple):
    """How a commitment stands under one reading, at `now_s`; `None` asks without a day: nothing is overdue then.

    `earliest_s`, `latest_s`: over the deadlines that are possible; `latest_s` is `None` where one of them has none.
    `waits_for`: the event that it waits for, or waited for until it lapsed, what that one waits for, and so on;
    `met-ID` for a commitment. `said`: what was said by
    then.
    """

    commitment: Commitment
    reading: str
    now_s: int | None
    stands: Stands
    why: Why
    limits: tuple[Limit, ...]
    earliest_s: int | None
    latest_s: int | None
    waits_for: tuple[str, ...]
    said: tuple[Done, ...]


def duties(terms: Terms, reading: Reading, weights: Weights, now_s: int | None) -> tuple[Duty, ...]:
    """Return how each commitment of a version stands under a reading, in the order of the terms.

    Args:
        terms: one version, its annexes laid over it as far as the audience sees them.
        reading: one of its readings.
        weights: for points that are open; no standing hangs on them.
        now_s: UTC second at which one asks; `None`: without a day, as the timeline does.

    Cost: about 20 us a commitment and deadline.
    """
    look = _Look(terms, reading, weights, now_s)
    return tuple(look.duty(one) for one in terms.commitments)


class _Look:
    """One version under one reading at one moment."""

    def __init__(self, terms: Terms, reading: Reading, weights: Weights, now_s: int | None) -> None:
        self.terms, self.reading, self.weights, self.now_s = terms, reading, weights, now_s
        self.told = moments(terms, reading, weights)
        self.known = {name: self._by_now(name, told) for name, told in self.told.items()}
        self.by_id = {one.id: one for one in terms.commitments}
        self.found: dict[str, Duty] = {}
        self.under: set[str] = set()
        ends = [one.at_s for one in self.known["end"] if one.happened]
        sure = len(ends) == len(self.known["end"]) and all(end is not None for end in ends)
        self.end_s = max((end for end in ends if end is not None), default=None) if sure else None
        self.has_ended = self.end_s is not None and now_s is not None and self.end_s <= now_s

    def _by_now(self, name: str, told: Sequence[Moment1]) -> tuple[Moment1, ...]:
        """Return the moments as they were known: what happened later had not happened; what the text sets stands."""
        if self.now_s is None or name in OWN_EVENTS:
            return tuple(told)
        return tuple(
            one._replace(at_s=None, happened=False) if one.at_s is not None and one.at_s > self.now_s else one
            for one in told
        )

    def duty(self, one: Commitment) -> Duty:
        """Return how a commitment stands; those that it waits for are looked at first."""
        if one.id in self.found:
            return self.found[one.id]
        self.under.add(one.id)
        said = tuple(each for each in one.done if each.at is None or not self._is_later(second(each.at, self.terms)))
        limits = tuple(self._judged(limit, one, said) for limit in self._limits(one))
        chain, lost = self._blocked(one)
        stands, why = self._decide(said, limits, chain, lost=lost)
        if why in ("event", "event_never"):
            chain = self._chain(next(each.waits_for for each in limits if each.waits_for is not None))
        dated = [each.until_s for each in limits if each.until_s is not None]
        found = Duty(
            one,
            self.reading.id,
            self.now_s,
            stands,
            why,
            limits,
            min(dated, default=None),
            max(dated) if dated and len(dated) == len(limits) else None,
            chain if why in ("event", "event_never", "dependency", "dependency_lost") else (),
            said,
        )
        self.under.discard(one.id)
        self.found[one.id] = found
        return found

    def _is_later(self, at_s: int) -> bool:
        return self.now_s is not None and at_s > self.now_s

    # Which deadlines are possible

    def _limits(self, one: Commitment) -> list[Limit]:
        names = [(f"due:{one.id}/{each.id}", each.standing, one.clause) for each in one.due]
        points = weigh_set(names, self.reading, self.weights)
        found = []
        for each, point in zip(one.due, points, strict=True):
            if point.chance_ppm:
                # Of a set exactly one holds: what is alone holds, however doubtful.
                mine = (point.name,) if point.open and len(one.due) > 1 else ()
                found += self._of_deadline(each, mine)
        return found or [Limit("", (), "agreed", open=False, state="unset")]

    def _of_deadline(self, due: Deadline, points: tuple[str, ...]) -> list[Limit]:
        """Return what a deadline comes to: one limit for each moment from which it may count."""
        since_s, opens = self._since(due)
        blank = Limit(due.id, points, due.standing, bool(points), "unset", since_s=since_s)
        if opens is not None:
            return [blank._replace(state="never" if self._is_lost(opens) else "waiting", waits_for=opens)]
        if due.until is None:
            return [blank]
        found = []
        for at in resolve(due.until, self.known, self.terms):
            hangs = (*points, at.point) if at.open and at.point else points
            limit = blank._replace(points=hangs, open=bool(hangs) or at.open)
            if at.at_s is not None:
                day, passed_s = _last_day(due.until, at.at_s, self.terms.theatre.zone)
                found.append(limit._replace(state="dated", until_s=at.at_s, passed_s=passed_s, day=day))
            elif at.happened:
                found.append(limit._replace(state="undated", waits_for=due.until.after))
            else:
                after = due.until.after or ""
                state: Literal["never", "waiting"] = "never" if self._is_lost(after) else "waiting"
                found.append(limit._replace(state=state, waits_for=after))
        return found

    def _since(self, due: Deadline) -> tuple[int | None, str | None]:
        """Return from when it is owed, the latest that is possible, or the event that this waits for."""
        if due.since is None:
            return None, None
        at = [one.at_s for one in resolve(due.since, self.known, self.terms)]
        known = [one for one in at if one is not None]
        return (max(known), None) if known else (None, due.since.after)

    # What it waits for

    def _blocked(self, one: Commitment) -> tuple[tuple[str, ...], bool]:
        """Return the chain of what it depends on and has not come, and whether that can no longer come."""
        waiting: tuple[str, ...] = ()
        for each in one.depends_on:
            name = f"{MET}{each}" if each in self.by_id else each
            at = self.known.get(name, ())
            if at and all(moment.happened for moment in at):
                continue
            if self._is_lost(name):
                return (name,), True
            waiting = waiting or self._chain(name)
        return waiting, False

    def _chain(self, name: str) -> tuple[str, ...]:
        """Return an event that has not come, and what that one waits for in its turn."""
        of = self.by_id.get(name.removeprefix(MET)) if name.startswith(MET) else None
        if of is None or of.id in self.under:
            return (name,)
        return (name, *self.duty(of).waits_for)

    def _is_lost(self, name: str) -> bool:
        """Return whether an event can no longer come: told not to have come, or a commitment that lapsed."""
        if name.startswith(MET) and (of := self.by_id.get(name.removeprefix(MET))) is not None:
            return of.id not in self.under and self.duty(of).stands == "lapsed"
        event = next((one for one in self.terms.events if one.id == name), None)
        told = self.told.get(name, ())
        return (
            event is not None
            and bool(event.happened)
            and bool(told)
            and all(not one.happened and not one.open for one in told)
        )

    # How it stands

    def _decide(
        self, said: Sequence[Done], limits: Sequence[Limit], chain: tuple[str, ...], *, lost: bool
    ) -> tuple[Stands, Why]:
        words = {each.says for each in said}
        if words == {"met"}:
            return self._met(said, limits)
        if "met" in words:
            return "impossible_to_tell", "sources_differ"
        if lost:
            return "lapsed", "dependency_lost"
        if chain:
            return ("lapsed", "agreement_ended") if self.has_ended else ("waiting", "dependency")
        standings = {each.stands for each in limits}
        if len(standings) > 1:
            return "impossible_to_tell", "deadlines_differ"
        return min(standings), min(each.why for each in limits)

    def _met(self, said: Sequence[Done], limits: Sequence[Limit]) -> tuple[Stands, Why]:
        """Return that it was met, and whether in time: by every deadline, whoever says when."""
        days = [self._when_done(each.at) for each in said if each.at is not None]
        if not days:
            return "met", "day_not_told"
        ends = [each.passed_s for each in limits if each.passed_s is not None]
        # At the very second is in time; of a day, each second counts.
        late = {
            at_s > end_s - (first_s < last_s)
            for end_s in ends
            for first_s, last_s in days
            for at_s in (first_s, last_s)
        }
        if late == {True} and all(each.passed_s is not None for each in limits):
            return "met_late", ""
        return "met", "in_time_or_late" if True in late else ""

    def _when_done(self, at: dt.datetime) -> tuple[int, int]:
        """Return the first and last second at which it may have been done: midnight stands for a day."""
        first_s = second(at, self.terms)
        if at.time() != dt.time() or at.date() == dt.date.max:
            return first_s, first_s
        return first_s, second(at + dt.timedelta(days=1), self.terms) - 1

    def _judged(self, limit: Limit, one: Commitment, said: Sequence[Done]) -> Limit:
        stands, why = self._alone(limit, one, said)
        return limit._replace(stands=stands, why=why)

    def _alone(self, limit: Limit, one: Commitment, said: Sequence[Done]) -> tuple[Stands, Why]:
        """Return how it stands if this were the deadline."""
        if limit.state == "never":
            return "lapsed", "event_never"
        if limit.state == "waiting":
            return ("lapsed", "agreement_ended") if self.has_ended else ("waiting", "event")
        if limit.state == "undated":
            return "impossible_to_tell", "event_undated"
        has_passed = limit.passed_s is not None and (self.now_s is None or limit.passed_s <= self.now_s)
        if has_passed and self._is_denied(limit, said):
            return "late", "told_not_met"
        if self.has_ended and (limit.until_s is None or self.end_s is None or limit.until_s > self.end_s):
            return "lapsed", "agreement_ended"
        if self._has_not_begun(limit):
            return "not_yet", ""
        if limit.state == "unset":
            return "due", "no_time"
        if self.now_s is None or not has_passed:
            return "due", ""
        if any(each.says == "partly" for each in said):
            return "impossible_to_tell", "in_part"
        if self._stood_still(one, limit.until_s or 0):
            return "impossible_to_tell", "suspended"
        return "impossible_to_tell", "condition" if one.condition is not None else "nobody_says"

    def _is_denied(self, limit: Limit, said: Sequence[Done]) -> bool:
        """Return whether somebody says that it was not done when its time was over."""
        return any(
            each.says == "not_met" and (each.at is None or second(each.at, self.terms) >= (limit.until_s or 0))
            for each in said
        )

    def _has_not_begun(self, limit: Limit) -> bool:
        if self.now_s is None:
            return False
        signed = [one.at_s for one in self.known["signature"] if one.at_s is not None]
        # The day of the signature belongs to it already.
        begins = limit.since_s if limit.since_s is not None else min(signed, default=self.now_s) - _DAY_AND_HOUR_S
        return self.now_s < begins

    def _stood_still(self, one: Commitment, at_s: int) -> bool:
        """Return whether the duty was, or may have been, suspended when its time ended."""
        members = {party.id: {member.actor for member in party.members} for party in self.terms.parties}
        owing = set(one.by).union(*(members.get(each, set()) for each in one.by))
        return any(
            self.reading.settles.get(f"suspension:{each.id}", True)
            and not each.rules
            and (not each.who or owing & set(each.who))
            and second(each.since, self.terms) <= at_s
            and (each.until is None or at_s <= second(each.until, self.terms))
            for each in self.terms.in_force.suspensions
        )


_DAY_AND_HOUR_S = 25 * 3_600


def _last_day(until: Instant, at_s: int, zone: str) -> tuple[dt.date, int]:
    """Return the last civil day of a deadline, and the second at which it has surely passed."""
    tz = zone_of(zone)
    clock = dt.datetime.fromtimestamp(at_s, tz).time()
    by = until.by
    to_the_second = by.hours > 0 or (clock != dt.time() and not (by.days or by.weeks or by.months))
    if to_the_second:
        return civil_day(at_s - 1, zone), at_s
    # A signature counts as the end of its day, so what counts from it ends with a day as well.
    day = civil_day(at_s - 1 if until.after == "signature" else at_s, zone)
    try:
        after = dt.datetime.combine(day + dt.timedelta(days=1), dt.time(), tz)
    except OverflowError:  # the calendar ends here
        return day, at_s
    return day, max(at_s, int(after.timestamp()))


def settled(found: Iterable[Duty]) -> Mapping[tuple[object, ...], tuple[str, ...]]:
    """Return duties of one commitment by what they come to, with the readings that agree on it, in their order."""
    groups: dict[tuple[object, ...], tuple[str, ...]] = {}
    for one in found:
        key = (one.commitment.id, one.stands, one.why, one.limits, one.waits_for)
        groups[key] = (*groups.get(key, ()), one.reading)
    return groups
