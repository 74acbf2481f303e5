"""For whom somebody speaks: a name, metonym or office to an actor of the register. What is not known is not guessed."""

import datetime as dt
import re
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from treve.names.actors import UNKNOWN, Actors
from treve.names.offices import Offices
from treve.statements.sounds import name_words, sound_key


class Voice(NamedTuple):
    """An actor, and by what it was told: `name`, `metonym`, `office`, or `role` ("porte-parole du Front")."""

    actor: str
    decided: str


@dataclass(frozen=True)
class Voices:
    """The registers of actors and offices, asked together."""

    actors: Actors
    offices: Offices | None

    def of(
        self, name: str, earliest: dt.date | None = None, latest: dt.date | None = None, role: str | None = None
    ) -> tuple[Voice, ...]:
        """Return whose voice a name is, on a day where one is known; empty where the registers do not say.

        Args:
            name: as written, one form for each.
            earliest: first day on which it spoke or took part.
            latest: last one.
            role: the words of its office, where the article gives them.
        """
        known = [one for one in self.actors.resolve(name, day=earliest) if one != UNKNOWN]
        if known:
            return tuple(Voice(one, "name") for one in known)
        said = self._by_role(role, earliest) or self._by_role(name, earliest)
        if said is not None:
            return (Voice(said, "role"),)
        if self.offices is None:
            return ()
        body = self.offices.body(name)
        if body is not None:
            return (Voice(body, "metonym"),)
        side = self.offices.side(name) or (self.offices.side(role) if role else None)
        if side is None and earliest is not None and latest is not None:
            sides = {actor for holder, actor in self.offices.held_by(earliest, latest) if alike(holder, name)}
            side = sides.pop() if len(sides) == 1 else None
        return (Voice(side, "office"),) if side is not None else ()

    def _by_role(self, role: str | None, day: dt.date | None) -> str | None:
        """Return the one actor whom a role says that it is of: "spokesman of the Front", "Front spokesman"."""
        if not role:
            return None
        found = [(start, actor) for start, _, actor in self.actors.mentions(role, day) if actor != UNKNOWN]
        if len(found) != 1 or not _OF.search(role[: found[0][0]]):
            return None
        return found[0][1]

    def actors_of(self, names: tuple[str, ...], earliest: dt.date | None, latest: dt.date | None) -> tuple[str, ...]:
        """Return the actors of several names, each once, in order of their ids."""
        return tuple(sorted({voice.actor for name in names for voice in self.of(name, earliest, latest)}))


_OF = re.compile(r"^(?:the |le |la |l['’])?$|\b(?:de|du|des|d['’]|of|of the|de la|de l['’])\s?$", re.I)
"""What stands before the actor of whom a role is; an envoy "to" or "for" somebody is not theirs."""


def alike(one: str, other: str) -> bool:
    """Return whether two names are one, in any transliteration.

    >>> alike("Sergueï Lavrov", "Sergey Lavrov"), alike("Astana", "Genève")
    (True, False)
    """
    return one == other or (bool(sound(one)) and sound(one) == sound(other))


@lru_cache(maxsize=16_384)
def sound(name: str) -> str:
    """Return what a name is compared by."""
    return sound_key(name_words(name))
