"""Why an incident is not covered: who is left out, whose word binds nobody, and by which clause."""

import datetime as dt
from bisect import bisect_right

from treve.findings.breach import CIVILIANS, day_cuts
from treve.findings.combat import TIES
from treve.findings.parameters import Parameters
from treve.findings.reasons import reason
from treve.findings.sided import Sided
from treve.findings.worlds import Chance, Groups
from treve.names.actors import Actors
from treve.terms.model import Reading, Rule, Terms
from treve.terms.scope import exclusions_of


class Grounds:
    """Writes what decides about sides, with the names of one set of terms and one register. Pure; answers are kept."""

    def __init__(self, terms: Terms, actors: Actors, parameters: Parameters) -> None:
        """Read once whom the terms name."""
        self.terms, self.actors, self.parameters = terms, actors, parameters
        self._left_out = frozenset(actor for one in terms.exclusions for actor in one.actors)
        self._joined = frozenset(member.actor for party in terms.parties for member in party.members)
        self._cuts = day_cuts(terms, actors)
        self._lots: dict[tuple[str, int | None], frozenset[str]] = {}

    def not_covered(self, sided: Sided, chance: Chance, rule: Rule, reading: Reading) -> list[bytes]:
        """Return what says why it is not covered, none where the act says it."""
        ground = chance.ground
        judged, day = sided.key, said(day_of(sided))
        clause = self.deciding(rule, ground, sided, reading)
        if ground == "excluded_actor":
            return [reason("excluded_actor", clause, actors=self._excluded(sided, rule, reading), day=day)]
        if ground == "unbound_actor":
            alone = [
                list(side)
                for side, share in (
                    (judged.side_a, chance.member[0]),
                    (judged.side_b, chance.member[1]),
                )
                if share == 0 and side and side != (CIVILIANS,)
            ]
            return [
                reason("unbound_actor", rule.clause, actors=sorted({one for side in alone for one in side}), day=day)
            ]
        if ground == "not_between_protected_sides":
            civil = CIVILIANS in (*judged.side_a, *judged.side_b)
            code = "not_protected" if civil else "same_party"
            return [reason(code, rule.clause, a=list(judged.side_a), b=list(judged.side_b), day=day)]
        return []

    def _excluded(self, sided: Sided, rule: Rule, reading: Reading) -> list[str]:
        """Return who on the sides was left out on the day: those about whom the reading leaves no doubt, if any.

        Whom the report names goes before those whom a looser name may stand for.
        """
        named = {*sided.key.side_a, *sided.key.side_b}
        found = exclusions_of(self.terms, rule, reading, self.parameters.weights)
        for sure in (True, False):
            holding = [one for one, point in found if point.chance_ppm and not (sure and point.open)]
            out = frozenset(actor for one in holding for actor in one.actors)
            names = sorted(a for a in self._groups(sided) if self._part_of(a, out, day_of(sided)))
            if day_of(sided) is None:  # what a group was part of has dates
                names = [name for name in names if name in out] or names
            if names:
                return [name for name in names if name in named] or names
        return []

    def _part_of(self, actor: str, out: frozenset[str], day: dt.date | None) -> bool:
        """Return whether an actor is one of them, or was part of one on the day; without a day, ever."""
        return not out.isdisjoint(self._lot(actor, day))

    def _lot(self, actor: str, day: dt.date | None) -> frozenset[str]:
        """Return an actor and all whom it was part of; days between which no tie changes have one answer."""
        key = (actor, None if day is None else bisect_right(self._cuts, day.toordinal()))
        if key not in self._lots:
            waiting, seen = [actor], set[str]()
            while waiting:
                one = waiting.pop()
                if one not in seen:
                    seen.add(one)
                    waiting += [tie.of for tie in self.actors.parents(one, day) if tie.status in TIES]
            self._lots[key] = frozenset(seen)
        return self._lots[key]

    def belonging(self, sided: Sided) -> list[bytes]:
        """Return of each group that the report names, and the terms do not, in whose lot it shared on the day."""
        day, parts = day_of(sided), []
        if day is None:
            return []
        for actor in (*sided.key.side_a, *sided.key.side_b):
            listed = (self._left_out if actor not in self._left_out else frozenset()) | (
                self._joined if actor not in self._joined else frozenset()
            )
            above = sorted(listed & self._lot(actor, day))
            if above:
                parts.append(reason("part_of", None, actors=[actor], groups=above, day=said(day)))
        return parts

    @staticmethod
    def _groups(sided: Sided) -> Groups:
        return tuple(
            sorted({actor for side in (sided.side_a, sided.side_b) for groups, _ in side.worlds for actor in groups})
        )

    def deciding(self, rule: Rule, ground: str, sided: Sided, reading: Reading) -> str | None:
        """Return the clause of a ground, `None` where it is the rule's own."""
        if ground == "excluded_actor":
            names, day = self._excluded(sided, rule, reading), day_of(sided)
            for one, point in exclusions_of(self.terms, rule, reading, self.parameters.weights):
                out = frozenset(one.actors)
                if point.chance_ppm and any(self._part_of(name, out, day) for name in names):
                    return one.clause
        return None


def day_of(sided: Sided) -> dt.date | None:
    """Return the day for which the registers were asked, `None` where it is not known."""
    return None if sided.key.when is None else dt.date.fromordinal(sided.key.when)


def said(day: dt.date | None) -> str | None:
    """Return a day as a reason holds it."""
    return None if day is None else day.isoformat()
