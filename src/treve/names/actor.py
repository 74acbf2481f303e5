"""One actor of the register: its names by date, its codes, what it belonged to, and of whom it may speak."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, get_args

ActorKind = Literal["state", "armed_group", "umbrella", "coalition", "organisation", "civilians", "unknown"]
Status = Literal["member", "merged", "affiliate", "ally", "contested"]
InText = Literal["folded", "exact", "never"]

ACTOR_KINDS: tuple[str, ...] = get_args(ActorKind)
STATUSES: tuple[str, ...] = get_args(Status)
IN_TEXT: tuple[str, ...] = get_args(InText)
LANGUAGES = ("en", "fr", "ar", "ru")


class Period(NamedTuple):
    """Civil days from `first` to `last`, both inclusive; `None` is open."""

    first: dt.date | None = None
    last: dt.date | None = None

    def holds(self, day: dt.date | None) -> bool:
        """Return whether the day lies inside; an unknown day lies only in a period open at both ends."""
        if day is None:
            return self.first is None and self.last is None
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def meets(self, other: "Period") -> bool:
        """Return whether the two have a day in common."""
        starts = [day for day in (self.first, other.first) if day is not None]
        ends = [day for day in (self.last, other.last) if day is not None]
        return not starts or not ends or max(starts) <= min(ends)


class DatedName(NamedTuple):
    """What an actor was called in a period, by language; English and French always."""

    labels: Mapping[str, str]
    period: Period


class Alias(NamedTuple):
    """Another name for an actor, and how it is found in running text.

    `folded`: in any spelling; `exact`: only as written, capitals included; `never`: only as a whole cell.
    """

    name: str
    period: Period
    in_text: InText


class Membership(NamedTuple):
    """What an actor belonged to, when, and how surely."""

    of: str
    period: Period
    status: Status


class Shares(NamedTuple):
    """An analyst's prior for an umbrella: who may be meant, where and when, in percent that sum to 100.

    `where` holds folded names of first-level areas; empty means everywhere. A share of several actors is
    all of them together.
    """

    where: frozenset[str]
    period: Period
    shares: tuple[tuple[tuple[str, ...], int], ...]


@dataclass(frozen=True)
class Actor:
    """Somebody who fights, or an umbrella over several, with everything that the register says."""

    id: str
    kind: ActorKind
    names: tuple[DatedName, ...]
    aliases: tuple[Alias, ...]
    codes: tuple[str, ...]
    group: str
    member_of: tuple[Membership, ...]
    successors: tuple[str, ...]
    may_be: tuple[Shares, ...]
    source: str

    def name(self, lang: str, day: dt.date | None) -> str:
        """Return what it was called on a day, its last name where the day is unknown or lies in no period."""
        on_day = [each for each in self.names if day is not None and each.period.holds(day)]
        labels = (on_day or self.names)[-1].labels
        return labels.get(lang, labels["en"])


class Joint(NamedTuple):
    """A dataset's code for several actors together."""

    code: str
    of: tuple[str, ...]
