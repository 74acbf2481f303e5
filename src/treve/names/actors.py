"""Actors: a name as reported becomes one or several canonical actors, by code, alias and date, or stays unknown.

The register (data/registers/actors.yaml) holds the facts; a theatre may add a file of its own. Where a source names
only an umbrella, `candidates` gives the register's prior of who may be meant, which is no finding about anybody.
"""

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property

from treve.base.doubt import PPM
from treve.names.actor import Actor, Alias, Joint, Membership
from treve.names.fold import fold_area, name_key
from treve.names.mentions import Finder
from treve.names.read_actors import read_actors

UNKNOWN = "unknown"
"""Stands for a part of a joint name that the register does not know."""

_QUALIFIED = re.compile(r"\s*\([^()]*\)\s*$")
_APART = re.compile(r"\s*[,;/&+]\s*|\s+(?:and|et|with|avec)\s+", re.IGNORECASE)


@dataclass(frozen=True)
class Actors:
    """The register: actors by id, the codes of joint sides, and phrases that hold a name but mean nobody."""

    by_id: Mapping[str, Actor]
    joint: Mapping[str, Joint]
    nobody: tuple[str, ...]

    def resolve(self, name: str, code: str | None = None, day: dt.date | None = None) -> tuple[str, ...]:
        """Return whom a reported name means: sorted ids, several for a joint side, () when not known.

        Args:
            name: as the source wrote it; spelling, case and the Arabic article do not matter.
            code: the source's own id for it ("ucdp:4456"), which settles the matter where it is known.
            day: when, which decides between actors that bore one name at different times. A name used
                outside its dates still means its only bearer: sources name backwards.

        What datasets add in brackets ("Civilians (Syria)", "Military Forces of Syria (2000-)") is left off where the
        name is not known with it. A joint name ("Ahrar al-Sham, HTS") is cut at commas and "and"; a part that is not
        known is "unknown".
        """
        if code is not None and code in self._by_code:
            return self._by_code[code]
        whole = self._bearer(name, day) or self._bearer(_QUALIFIED.sub("", name), day)
        if whole is not None:
            return (whole,)
        parts = [part for part in _APART.split(name) if name_key(part)]
        found = {self._bearer(part, day) or UNKNOWN for part in parts}
        return tuple(sorted(found)) if found - {UNKNOWN} else ()

    def candidates(
        self, actors: Iterable[str], adm1: str | None = None, day: dt.date | None = None
    ) -> list[tuple[tuple[str, ...], int]]:
        """Return who may really be meant, each a sorted tuple acting together, with its weight.

        Args:
            actors: ids as `resolve` gives them; an umbrella becomes those whom it may be there and then, everybody
                else stays. Nobody known gives the empty tuple with all the weight.
            adm1: first-level area as reported, for the prior; `None` or an unknown one is "elsewhere".
            day: as reported; unknown means the rules without dates.

        Returns:
            Weights in parts per million that sum to 1,000,000, the greatest first, then by ids.
        """
        area = fold_area(adm1) if adm1 else ""
        weights: dict[tuple[str, ...], int] = {(): 1}
        scale = 1
        for actor in sorted(set(actors)):
            options, factor = self._expand(actor, area, day)
            weights = _joined(weights, options)
            scale *= factor
        return _in_ppm(weights, scale)

    def group(self, actor: str) -> str:
        """Return the side whose names sources mix up, for comparing reports; nobody's duty follows from it."""
        one = self.by_id.get(actor)
        return one.group if one else actor

    def label(self, actor: str, lang: str, day: dt.date | None = None) -> str:
        """Return what an actor is called in a language on a day, its id where the register lacks it."""
        one = self.by_id.get(actor)
        return one.name(lang, day) if one else actor

    def parents(self, actor: str, day: dt.date | None = None) -> tuple[Membership, ...]:
        """Return what an actor belonged to on a day, with the status of each tie; without a day, every tie."""
        one = self.by_id.get(actor)
        return tuple(tie for tie in one.member_of if day is None or tie.period.holds(day)) if one else ()

    def is_part_of(
        self, actor: str, other: str, day: dt.date | None, *, status: Iterable[str] = ("member", "merged")
    ) -> bool:
        """Return whether an actor is the other, or belonged to it on that day by ties of these statuses."""
        wanted = frozenset(status)
        waiting, seen = [actor], set[str]()
        while waiting:
            one = waiting.pop()
            if one == other:
                return True
            if one not in seen:
                seen.add(one)
                waiting.extend(tie.of for tie in self.parents(one, day) if tie.status in wanted)
        return False

    def mentions(self, text: str, day: dt.date | None = None) -> list[tuple[int, int, str]]:
        """Return (start, end, actor) of every name in a running text, in code points, end exclusive.

        Longest names first, whole words only, never overlapping; precise rather than greedy.
        """
        return self._finder.find(text, day)

    def with_more(self, text: str, name: str = "actors.yaml") -> "Actors":
        """Return a register that also holds a theatre's own file.

        Raises:
            Refused: as for `read`; an id, code or name of this register is not given to another.
        """
        return Actors(*read_actors(text, name, self.by_id, self.joint, self.nobody))

    def _bearer(self, name: str, day: dt.date | None) -> str | None:
        """Return the one actor of a name: on the day, or ever where only one bore it."""
        bearers = self._by_name.get(name_key(name), {})
        on_day = [actor for actor, aliases in bearers.items() if any(each.period.holds(day) for each in aliases)]
        chosen = on_day or list(bearers)
        return chosen[0] if len(chosen) == 1 else None

    def _expand(self, actor: str, area: str, day: dt.date | None) -> tuple[dict[tuple[str, ...], int], int]:
        """Return whom one actor may be, as whole numbers, and what they sum to."""
        one = self.by_id.get(actor)
        if one is None or not one.may_be:
            return {(actor,): 1}, 1
        fitting = (rule for rule in one.may_be if (not rule.where or area in rule.where) and rule.period.holds(day))
        rule = next(fitting, one.may_be[-1])
        parts = []
        for of, percent in rule.shares:
            weights: dict[tuple[str, ...], int] = {(): percent}
            scale = 1
            for each in of:
                options, factor = self._expand(each, area, day)
                weights = _joined(weights, options)
                scale *= factor
            parts.append((weights, scale))
        whole = 1
        for _, scale in parts:
            whole *= scale
        total: dict[tuple[str, ...], int] = {}
        for weights, scale in parts:
            for ids, weight in weights.items():
                total[ids] = total.get(ids, 0) + weight * (whole // scale)
        return total, 100 * whole

    @cached_property
    def _by_code(self) -> dict[str, tuple[str, ...]]:
        plain = {code: (actor.id,) for actor in self.by_id.values() for code in actor.codes}
        return plain | {side.code: side.of for side in self.joint.values()}

    @cached_property
    def _by_name(self) -> dict[str, dict[str, list[Alias]]]:
        found: dict[str, dict[str, list[Alias]]] = {}
        for actor in self.by_id.values():
            for alias in actor.aliases:
                found.setdefault(name_key(alias.name), {}).setdefault(actor.id, []).append(alias)
        return found

    @cached_property
    def _finder(self) -> Finder:
        return Finder(self.by_id.values(), self.nobody)


def read(text: str, name: str = "actors.yaml") -> Actors:
    """Return the register that a file holds.

    Raises:
        Refused: with line and column, whatever is wrong in it; see `read_actors`.

    Cost: about 0.2 s for the shipped file, once a process.
    """
    return Actors(*read_actors(text, name, {}, {}, ()))


def _joined(some: Mapping[tuple[str, ...], int], others: Mapping[tuple[str, ...], int]) -> dict[tuple[str, ...], int]:
    """Return every one of `some` together with every one of `others`, weights multiplied."""
    found: dict[tuple[str, ...], int] = {}
    for first, weight in some.items():
        for second, factor in others.items():
            ids = tuple(sorted({*first, *second}))
            found[ids] = found.get(ids, 0) + weight * factor
    return found


def _in_ppm(weights: Mapping[tuple[str, ...], int], scale: int) -> list[tuple[tuple[str, ...], int]]:
    """Return weights of whole numbers as parts per million that sum to a million (largest remainders, then ids)."""
    assert sum(weights.values()) == scale
    shares = {ids: divmod(weight * PPM, scale) for ids, weight in weights.items()}
    missing = PPM - sum(whole for whole, _ in shares.values())
    up = set(sorted(shares, key=lambda ids: (-shares[ids][1], ids))[:missing])
    found = [(ids, whole + (ids in up)) for ids, (whole, _) in shares.items()]
    return sorted(found, key=lambda each: (-each[1], each[0]))
