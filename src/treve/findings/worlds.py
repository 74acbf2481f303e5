"""The possibilities of an incident's sides, each a world with a weight.

Where a source names only an umbrella, the register says who may be meant there and then; a text that names some of
them makes those likelier, and those that it names together may have fought together. Where a source names nobody,
the side may belong to a party or to nobody that the terms know. A weight may be small; a side that may be bound is
never thought away.
"""

import datetime as dt
from collections.abc import Iterable
from typing import NamedTuple

from treve.base.doubt import PPM
from treve.findings.breach import GROUNDS, OTHER, PARTY, Direction, Ground, Judge, first_of
from treve.findings.parameters import Parameters
from treve.names.actors import UNKNOWN, Actors
from treve.terms.model import Terms

UNNAMED = "other-"
"""How the register calls the groups of an umbrella that it does not name; no organisation bears such an id."""

Groups = tuple[str, ...]


class Side(NamedTuple):
    """Who one side may have been.

    `worlds`: groups acting together, and the weight of each; weights sum to 1. `listed`: the same as far as names
    go, before unnamed and unknown groups are told apart, the likeliest first. `umbrella`: the name that leaves it
    open, "" where nobody is named, `None` where nothing is open. `named`: those of them whom the text names.
    """

    worlds: tuple[tuple[Groups, float], ...]
    listed: tuple[tuple[Groups, float], ...]
    umbrella: str | None
    named: Groups


class Chance(NamedTuple):
    """Over all worlds of both sides, the chance of a breach of one rule, where and while it holds, under one reading.

    `ground`: the first ground that holds in every world, if none is a breach; else the heaviest of the worlds without.
    `turns`: open points, and the weight of the worlds in which the answer turns on them. `excluded`, `member`: for each
    side, how likely it is of excluded groups alone, and how likely somebody on it belongs to a party.
    """

    mean: float
    firm: float
    least: float
    most: float
    ground: Ground
    turns: tuple[tuple[str, float], ...]
    excluded: tuple[float, float]
    member: tuple[float, float]


class Sides:
    """Possible sides under one set of terms. Pure: equal questions have equal answers, which are kept."""

    def __init__(self, terms: Terms, actors: Actors, parameters: Parameters) -> None:
        """Read once which actors the terms exclude and place."""
        self.terms, self.actors, self.parameters = terms, actors, parameters
        self.excluded = frozenset(actor for one in terms.exclusions for actor in one.actors)
        self._party = {member.actor: party.id for party in terms.parties for member in party.members}
        self._open: dict[Groups, bool] = {}
        self._kept: dict[tuple[Groups, str | None, int | None, Groups], Side] = {}

    def side(self, names: Groups, adm1: str | None, when: int | None, mentions: Groups) -> Side:
        """Return who a side may have been.

        Args:
            names: canonical actors, an umbrella or several acting together; empty where nobody is named.
            adm1: first-level area as reported.
            when: ordinal day, `None` where unknown.
            mentions: actors that the texts name, those of the other side left out.
        """
        key = (names, adm1, when, mentions) if self.is_open(names) else (names, None, None, ())
        if key not in self._kept:
            self._kept[key] = self._work_out(names, adm1, when, mentions)
        return self._kept[key]

    def is_open(self, names: Groups) -> bool:
        """Return whether the names leave open who it was: an umbrella, an unknown part, nobody at all."""
        if names not in self._open:
            known = [self.actors.by_id.get(name) for name in names]
            self._open[names] = not names or UNKNOWN in names or any(one is not None and one.may_be for one in known)
        return self._open[names]

    def _work_out(self, names: Groups, adm1: str | None, when: int | None, mentions: Groups) -> Side:
        day = None if when is None else dt.date.fromordinal(when)
        listed = [(groups, ppm / PPM) for groups, ppm in self.actors.candidates(names, adm1, day)]
        vague = [name for name in names if (name,) != listed[0][0] and not any(name in groups for groups, _ in listed)]
        named: Groups = ()
        if len(listed) > 1:
            listed, named = self._as_named(listed, names, mentions)
        worlds: dict[Groups, float] = {}
        party = self._party_of(listed)
        for groups, weight in listed:
            for really, share in self._told_apart(groups or (UNKNOWN,), party):
                worlds[really] = worlds.get(really, 0.0) + weight * share
        unknown = not names or UNKNOWN in names
        umbrella = "" if unknown else ("+".join(sorted(vague)) if vague else None)
        listed.sort(key=lambda one: (-one[1], one[0]))
        return Side(tuple(sorted(worlds.items())), tuple(listed), umbrella, named)

    def _as_named(
        self, listed: list[tuple[Groups, float]], names: Groups, mentions: Groups
    ) -> tuple[list[tuple[Groups, float]], Groups]:
        """Return the possibilities as the text shifts them, and whom it names among them."""
        possible = {actor for groups, _ in listed for actor in groups}
        inside = tuple(actor for actor in mentions if actor in possible and not actor.startswith(UNNAMED))
        sides = {self.actors.group(name) for name in names}
        outside = [
            actor
            for actor in mentions
            if actor not in possible
            and actor not in names
            and not self._is_loose(actor)
            and (actor in self.excluded or self.actors.group(actor) in sides)
        ]
        times = float(self.parameters.named_in_text_times)
        shifted = {
            groups: weight * times ** (sum(actor in inside for actor in groups) / max(len(groups), 1))
            for groups, weight in listed
        }
        total = sum(shifted[groups] for groups in sorted(shifted))
        rest = 1.0
        extra: dict[Groups, float] = {}
        if len(inside) > 1:
            extra[inside] = self.parameters.together_when_named_ppm / PPM
        for actor in outside:
            extra[(actor,)] = self.parameters.outsider_named_ppm / PPM / len(outside)
        rest -= sum(extra[groups] for groups in sorted(extra))
        out = {groups: weight / total * rest for groups, weight in shifted.items()}
        for groups, weight in extra.items():
            out[groups] = out.get(groups, 0.0) + weight
        return sorted(out.items()), tuple(sorted({*inside, *outside}))

    def _is_loose(self, actor: str) -> bool:
        """Return whether a name stands for several, so that a text which uses it names nobody."""
        known = self.actors.by_id.get(actor)
        nobody = known is None or known.kind in ("civilians", "unknown")
        return nobody or actor.startswith(UNNAMED) or bool(known and known.may_be)

    def _party_of(self, listed: Iterable[tuple[Groups, float]]) -> str | None:
        """Return the party that most of the possible groups are listed under, `None` where none is."""
        weights: dict[str, float] = {}
        for groups, weight in listed:
            for actor in groups:
                if actor in self._party:
                    weights[self._party[actor]] = weights.get(self._party[actor], 0.0) + weight
        return min(weights, key=lambda party: (-weights[party], party)) if weights else None

    def _told_apart(self, groups: Groups, party: str | None) -> list[tuple[Groups, float]]:
        """Return the groups with each unknown or unnamed one as somebody bound or somebody not."""
        found: list[tuple[Groups, float]] = [((), 1.0)]
        for actor in groups:
            options = self._options(actor, party)
            found = [(tuple(sorted({*some, one})), weight * share) for some, weight in found for one, share in options]
        return found

    def _options(self, actor: str, party: str | None) -> list[tuple[str, float]]:
        if actor == UNKNOWN:
            bound = self.parameters.unknown_side_bound_ppm / PPM
            parties = [one.id for one in self.terms.parties]
            return [*((PARTY + one, bound / len(parties)) for one in parties), (OTHER, 1 - bound)]
        if actor.startswith(UNNAMED) and actor not in self._party and actor not in self.excluded:
            bound = self.parameters.unnamed_group_bound_ppm / PPM if party is not None else 0.0
            return [(OTHER, 1 - bound)] + ([(PARTY + party, bound)] if party is not None else [])
        return [(actor, 1.0)]


def chance(judge: Judge, side_a: Side, side_b: Side, way: Direction, when: int | None) -> Chance:
    """Return the chance of a breach over all worlds of the two sides."""
    mean = firm = least = most = 0.0
    grounds: frozenset[Ground] = frozenset(GROUNDS)
    weights: dict[Ground, float] = dict.fromkeys(GROUNDS, 0.0)
    turns: dict[str, float] = {}
    for groups_a, weight_a in side_a.worlds:
        for groups_b, weight_b in side_b.worlds:
            weight = weight_a * weight_b
            answer = judge.answer(groups_a, groups_b, way, when)
            mean += weight * answer.mean
            firm += weight * answer.firm
            least += weight * answer.least
            most += weight * answer.most
            for name in answer.turns:
                turns[name] = turns.get(name, 0.0) + weight
            if not answer.most:
                grounds &= answer.grounds
                weights[first_of(answer.grounds)] += weight
    always = grounds if most == 0 else frozenset[Ground]()
    ground = first_of(always) if always else max(GROUNDS, key=lambda one: (weights[one], -GROUNDS.index(one)))
    shares = [_shares(judge, side, when) for side in (side_a, side_b)]
    return Chance(
        mean,
        firm,
        least,
        most,
        ground,
        tuple(sorted(turns.items())),
        (shares[0][0], shares[1][0]),
        (shares[0][1], shares[1][1]),
    )


def _shares(judge: Judge, side: Side, when: int | None) -> tuple[float, float]:
    """Return how likely a side is wholly of excluded groups, and how likely somebody on it belongs to a party."""
    excluded = member = 0.0
    for groups, weight in side.worlds:
        out = [_any(tuple(point.chance_ppm for point in judge.status(actor, when).excluded)) for actor in groups]
        whole = 1.0
        for share in out:
            whole *= share
        excluded += weight * whole
        missing = 1.0
        for actor, share in zip(groups, out, strict=True):
            inside = _any(tuple(point.chance_ppm for _, point in judge.status(actor, when).parties))
            missing *= 1 - inside * (1 - share)
        member += weight * (1 - missing)
    return excluded, member


def _any(chances_ppm: tuple[int, ...]) -> float:
    missing = 1.0
    for one in chances_ppm:
        missing *= 1 - one / PPM
    return 1 - missing
