"""Whether it would be a breach, had it been these sides, where and while the rule holds.

One question for one world of sides, one rule and one reading. What the reading leaves open is tried both ways: `least`
and `most` are the answers with every open point at its worst and best, `mean` weighs them. `firm` has what is
contested at its worst and weighs what is claimed: a claim that nobody denies is evidence, a quarrel is not settled by
weights. No other unknown enters here: time, place and act are the caller's.

A breach needs an attacker whom a party's word binds and a victim whom the rule protects, neither of them excluded. Of a
fight in which both fire, or whose direction nobody gives, one breach suffices: whose it was is not said here.
"""

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Iterable
from functools import lru_cache
from itertools import product
from typing import Literal, NamedTuple

from treve.base.doubt import PPM
from treve.base.time import civil_day, zone_of
from treve.findings.at_hand import Same
from treve.names.actors import Actors
from treve.terms.model import Exclusion, Party, Reading, Rule, Standing, Terms
from treve.terms.scope import Halt, Point, Weights, exclusions_of, memberships, protections, suspensions, weigh

Direction = Literal["a_to_b", "b_to_a", "unknown"]
Ground = Literal["excluded_actor", "unbound_actor", "act_not_prohibited", "not_between_protected_sides"]
GROUNDS: tuple[Ground, ...] = (
    "excluded_actor",
    "unbound_actor",
    "act_not_prohibited",
    "not_between_protected_sides",
)
"""In the order in which they are thought of: the first that holds in every world is the one given."""

CIVILIANS = "civilians"
OTHER = "?other"
PARTY = "?party:"
"""Nobody's name: some group that no party binds, and some group of the party named after the colon."""

_TIES = ("member", "merged", "affiliate")

MOST_POINTS = 12
"""Beyond so many open points in one world all are taken together as one; the bounds stay right."""


Halts = tuple[tuple[tuple[str, ...], Point], ...]
"""Parties or actors whose duties stood still, and the points that this hangs on."""


class Status(NamedTuple):
    """What one actor is to a rule under a reading: the sides that it may be on, and what may take it out."""

    parties: tuple[tuple[str, Point], ...]
    excluded: tuple[Point, ...]


class Answer(NamedTuple):
    """The answer for one world.

    `mean`, `firm`, `least`, `most`: chances of a breach. `grounds`: those that hold in every world without one.
    `turns`: open points on which the answer turns.
    """

    mean: float
    firm: float
    least: float
    most: float
    grounds: frozenset[Ground]
    turns: tuple[str, ...]


class Judge:
    """Answers for one rule and one reading. Pure: equal questions have equal answers, which are kept.

    `when` is an ordinal day (`date.toordinal`), or `None` where the day is not known; the terms are asked for the
    memberships of that day.
    """

    def __init__(self, terms: Terms, rule: Rule, reading: Reading, weights: Weights, actors: Actors) -> None:
        """Read what the rule excludes and protects under the reading, once."""
        self.terms, self.rule, self.reading, self.weights = terms, rule, reading, weights
        self.actors = actors
        self.exclusions = exclusions_of(terms, rule, reading, weights)
        self.protected = protections(rule, reading, weights)
        self.halts = [one for one in suspensions(terms, rule, reading, weights) if one.who and one.chance_ppm]
        self._cuts = day_cuts(terms, actors)
        self._status: dict[tuple[str, int | None], Status] = {}
        self._answers: dict[tuple[tuple[str, ...], tuple[str, ...], Direction, int | None], Answer] = {}

    def status(self, actor: str, when: int | None) -> Status:
        """Return what an actor is to the rule."""
        key = (actor, self.epoch(when))
        if key not in self._status:
            self._status[key] = self._status_of(actor, when)
        return self._status[key]

    def answer(self, side_a: tuple[str, ...], side_b: tuple[str, ...], way: Direction, when: int | None) -> Answer:
        """Return whether a fight of these sides would be a breach. Each side names one group at least."""
        key = (side_a, side_b, way, self.epoch(when))
        if key not in self._answers:
            self._answers[key] = self._work_out(side_a, side_b, way, when)
        return self._answers[key]

    def epoch(self, when: int | None) -> int | None:
        """Days between which no membership, tie, exclusion or suspension begins or ends have one answer."""
        return None if when is None else bisect_right(self._cuts, when)

    def _status_of(self, actor: str, when: int | None) -> Status:
        if actor.startswith(PARTY):
            return Status(((actor.removeprefix(PARTY), Point("", PPM, False, "agreed", "")),), ())
        if actor == OTHER:
            return Status((), ())
        day = None if when is None else dt.date.fromordinal(when)
        found = self._own_status(actor, day)
        for group, sure in self._belongs_to(actor, day):
            above = self._own_status(group, day)
            if not found.parties:
                parties = ((side, self._by_tie(actor, group, point, sure)) for side, point in above.parties)
                found = found._replace(parties=tuple(parties))
            if not found.excluded:
                excluded = (self._by_tie(actor, group, point, sure) for point in above.excluded)
                found = found._replace(excluded=tuple(excluded))
        return found

    def _own_status(self, actor: str, day: dt.date | None) -> Status:
        """Return what the terms say of an actor by its own name."""
        parties = [(one.party, one.point) for one in memberships(self.terms, actor, day, self.reading, self.weights)]
        if day is None:
            dated_sides = {party.id for party in self.terms.parties if _joins_or_leaves(party, actor)}
            parties = [(side, _halved(point) if side in dated_sides else point) for side, point in parties]
        for guarantor in self.terms.guarantors:
            if guarantor.actor != actor or guarantor.own_acts == "not_bound":
                continue
            if day is not None and not (guarantor.since or dt.date.min) <= day < (guarantor.until or dt.date.max):
                continue
            standing: Standing = "agreed" if guarantor.own_acts == "bound" else "contested"
            point = weigh(f"own_acts:{actor}", standing, guarantor.clause, self.reading, self.weights)
            sides = [party.id for party in self.terms.parties if actor in party.answered_for_by]
            parties += [(side, point) for side in sides if side not in {party for party, _ in parties}]
        out = [dated(one, point, day) for one, point in self.exclusions if actor in one.actors]
        return Status(tuple(parties), tuple(point for point in out if point is not None))

    def _belongs_to(self, actor: str, day: dt.date | None) -> list[tuple[str, bool]]:
        """Return the groups that an actor was part of, the nearest first, and whether it was one with them.

        A member or a merged group shares the lot of its group. That of an affiliate is a claim. Without a day a tie
        that began or ended may or may not have been.
        """
        found: dict[str, bool] = {}
        waiting = [(actor, True)]
        while waiting:
            one, sure = waiting.pop(0)
            for tie in self.actors.parents(one, day):
                if tie.status in _TIES and tie.of != actor and tie.of not in found:
                    dated = tie.period.first is not None or tie.period.last is not None
                    found[tie.of] = sure and tie.status != "affiliate" and not (day is None and dated)
                    waiting.append((tie.of, found[tie.of]))
        return list(found.items())

    def _by_tie(self, actor: str, group: str, point: Point, sure: bool) -> Point:
        """Return a point of the group as it stands for a part of it: the weaker of the two decides."""
        if sure or point.open or not point.chance_ppm:
            return point
        return weigh(f"part:{actor}/{group}", "claimed", point.clause, self.reading, self.weights)

    def _work_out(self, side_a: tuple[str, ...], side_b: tuple[str, ...], way: Direction, when: int | None) -> Answer:
        known = {actor: self.status(actor, when) for actor in (*side_a, *side_b)}
        halts = self._halts(when)
        found = [point for status in known.values() for _, point in status.parties]
        found += [point for status in known.values() for point in status.excluded]
        found += [point for _, point in self.protected]
        found += [point for side in (side_a, side_b) for point in self._joint(side, known)]
        found += [point for _, point in halts]
        points = {point.name: point.chance_ppm / PPM for point in found if point.open}
        quarrels = {point.name for point in found if point.open and point.standing == "contested"}
        names = sorted(points)
        if len(names) > MOST_POINTS:
            return self._bounds_only(side_a, side_b, way, known, halts, points)
        mean, grounds, seen = 0.0, set(GROUNDS), {}
        firm: dict[tuple[bool, ...], float] = {}
        for choice in product((False, True), repeat=len(names)):
            open_points = dict(zip(names, choice, strict=True))
            breach, why = self._judge(side_a, side_b, way, known, halts, open_points)
            weight = claim = 1.0
            for name, holds in open_points.items():
                share = points[name] if holds else 1 - points[name]
                weight *= share
                claim *= 1.0 if name in quarrels else share
            mean += weight * breach
            quarrel = tuple(holds for name, holds in open_points.items() if name in quarrels)
            firm[quarrel] = firm.get(quarrel, 0.0) + claim * breach
            seen[choice] = breach
            if not breach:
                grounds &= why
        turns = tuple(
            name
            for k, name in enumerate(names)
            if any(seen[choice] != seen[(*choice[:k], not choice[k], *choice[k + 1 :])] for choice in seen)
        )
        least, most = float(min(seen.values())), float(max(seen.values()))
        return Answer(mean, min(firm.values()), least, most, frozenset(grounds) if least == 0 else frozenset(), turns)

    def _bounds_only(
        self,
        side_a: tuple[str, ...],
        side_b: tuple[str, ...],
        way: Direction,
        known: dict[str, Status],
        halts: Halts,
        points: dict[str, float],
    ) -> Answer:
        """More open points than can be tried: either way may be, and the mean lies in the middle."""
        against = {name: name.startswith(("exclusion:", "suspension:")) for name in points}
        worst, why = self._judge(side_a, side_b, way, known, halts, against)
        best, _ = self._judge(side_a, side_b, way, known, halts, {name: not holds for name, holds in against.items()})
        grounds = why if not worst else frozenset[Ground]()
        return Answer((worst + best) / 2, float(worst), float(worst), float(best), grounds, tuple(sorted(points)))

    def _joint(self, side: tuple[str, ...], known: dict[str, Status]) -> list[Point]:
        """Return what must be settled where excluded groups and others stand on one side together."""
        names = {point.name for actor in side for point in known[actor].excluded if point.chance_ppm}
        if not names or all(known[actor].excluded for actor in side):
            return []
        return [
            weigh(f"joint:{one.id}", "contested", one.clause, self.reading, self.weights)
            for one, point in self.exclusions
            if point.name in names
        ]

    def _judge(
        self,
        side_a: tuple[str, ...],
        side_b: tuple[str, ...],
        way: Direction,
        known: dict[str, Status],
        halts: Halts,
        open_points: dict[str, bool],
    ) -> tuple[bool, frozenset[Ground]]:
        """Return whether it is a breach with the open points so, and if not, the grounds that say so."""

        def holds(point: Point) -> bool:
            return open_points[point.name] if point.open else point.chance_ppm > 0

        out = {actor for actor, status in known.items() if any(holds(point) for point in status.excluded)}
        sides = {
            actor: frozenset(party for party, point in status.parties if actor not in out and holds(point))
            for actor, status in known.items()
        }
        mixed_off = any(
            any(actor in out for actor in side)
            and not all(actor in out for actor in side)
            and not all(holds(point) for point in self._joint(side, known))
            for side in (side_a, side_b)
        )
        ways = {"a_to_b": [(side_a, side_b)], "b_to_a": [(side_b, side_a)]}.get(
            way, [(side_a, side_b), (side_b, side_a)]
        )
        stopped = frozenset(name for who, point in halts if holds(point) for name in who)
        breach = not mixed_off and any(self._attack(one, other, out, stopped, sides, holds) for one, other in ways)
        if breach:
            return True, frozenset()
        why: set[Ground] = {"not_between_protected_sides"}
        if mixed_off or any(all(actor in out for actor in side) for side in (side_a, side_b)):
            why.add("excluded_actor")
        attackers = [one for one, _ in ways if not all(actor == CIVILIANS for actor in one)]
        if any(not any(self._is_bound(actor, sides, stopped) for actor in one) for one in attackers):
            why.add("unbound_actor")
        return False, frozenset(why)

    def _attack(
        self,
        one: Iterable[str],
        other: Iterable[str],
        out: set[str],
        stopped: frozenset[str],
        sides: dict[str, frozenset[str]],
        holds: Callable[[Point], bool],
    ) -> bool:
        binds = frozenset(self.rule.binds) - stopped
        free = [actor for actor in one if actor not in out and actor not in stopped]
        bound = {party for actor in free for party in sides[actor] & binds}
        bound |= {f"itself:{actor}" for actor in free if self._itself(actor)}
        if not bound:
            return False
        for protected, point in self.protected:
            if not holds(point):
                continue
            for actor in other:
                if actor in out:
                    continue
                if protected.whom == "anyone" or (protected.whom == "civilians" and actor == CIVILIANS):
                    return True
                apart = any(mine != theirs for mine in bound for theirs in sides[actor])
                if protected.whom == "other_parties" and apart:
                    return True
        return False

    def _halts(self, when: int | None) -> Halts:
        """Return whose duties stood still on a day; where the day or its hours leave that open, it is open."""
        found = []
        for halt in self.halts:
            point = Point(halt.point, halt.chance_ppm, halt.open, self._standing(halt), self.rule.clause)
            if when is not None:
                zone = self.terms.theatre.zone
                start, end = (_midnight(day, zone) for day in (when, when + 1))
                if halt.interval.end_s <= start or end <= halt.interval.start_s:
                    continue
                if halt.interval.start_s <= start and end <= halt.interval.end_s:
                    found.append((halt.who, point))
                    continue
            found.append((halt.who, point._replace(chance_ppm=point.chance_ppm // 2, open=True)))
        return tuple(found)

    def _standing(self, halt: Halt) -> Standing:
        named = {f"suspension:{one.id}": one.standing for one in self.terms.in_force.suspensions}
        return named.get(halt.point, "contested")

    def _is_bound(self, actor: str, sides: dict[str, frozenset[str]], stopped: frozenset[str]) -> bool:
        return actor not in stopped and bool(sides[actor] - stopped or self._itself(actor))

    def _itself(self, actor: str) -> bool:
        """Return whether the rule binds an actor by its own name, beside the parties."""
        return actor in self.rule.binds and all(party.id != actor for party in self.terms.parties)


def day_cuts(terms: Terms, actors: Actors) -> tuple[int, ...]:
    """Return the days, as ordinals, on which what an actor is to the terms may change."""
    return _day_cuts(Same(terms, actors))


@lru_cache(maxsize=32)
def _day_cuts(this: Same) -> tuple[int, ...]:
    terms, actors = this.things
    days: list[dt.date | None] = []
    for party in terms.parties:
        days += [day for one in party.members for day in (one.since, one.until)]
    days += [day for guarantor in terms.guarantors for day in (guarantor.since, guarantor.until)]
    days += [day for one in terms.exclusions for day in (one.since, one.until)]
    found = {day.toordinal() for day in days if day is not None}
    zone = terms.theatre.zone
    for suspension in terms.in_force.suspensions:
        for moment in (suspension.since, suspension.until):
            if moment is not None and suspension.who:
                at = civil_day(int(moment.replace(tzinfo=zone_of(zone)).timestamp()), zone).toordinal()
                found |= {at, at + 1}
    for actor in actors.by_id.values():
        for period in (*(tie.period for tie in actor.member_of), *(rule.period for rule in actor.may_be)):
            found |= {period.first.toordinal()} if period.first else set()
            found |= {period.last.toordinal() + 1} if period.last else set()
    return tuple(sorted(found))


def dated(one: Exclusion, point: Point, day: dt.date | None) -> Point | None:
    """Return an exclusion's point on a day, `None` outside its dates; without a day those may hold or not."""
    if one.since is None and one.until is None:
        return point
    if day is None:
        return _halved(point)
    return point if (one.since or dt.date.min) <= day < (one.until or dt.date.max) else None


def _joins_or_leaves(party: Party, actor: str) -> bool:
    """Return whether an actor is a member of a party for a time only, so that without a day it may be one or not."""
    mine = [one for one in party.members if one.actor == actor]
    return bool(mine) and all(one.since is not None or one.until is not None for one in mine)


def _halved(point: Point) -> Point:
    """Return a point that holds on some days only, where the day is not known."""
    return point._replace(chance_ppm=max(point.chance_ppm // 2, 1), open=True) if point.chance_ppm else point


def _midnight(ordinal: int, zone: str) -> int:
    day = dt.date.fromordinal(ordinal)
    return int(dt.datetime.combine(day, dt.time(), zone_of(zone)).timestamp())


def first_of(grounds: Iterable[Ground]) -> Ground:
    """Return the ground that is thought of first."""
    held = frozenset(grounds)
    return next((one for one in GROUNDS if one in held), "not_between_protected_sides")
