"""Office-holders with dates, and metonyms: "le chef de la diplomatie russe" in January 2017, "Ankara", "le Kremlin".

The register only proposes: who held the office when the words were said is a candidate beside the mention, for a
person to confirm. It is a file that people edit (data/registers/offices.yaml); changes are entries.
"""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import NamedTuple

from treve.names.actor import Period
from treve.names.fold import fold
from treve.names.written import read


class Holder(NamedTuple):
    """Who held an office, and when."""

    name: str
    period: Period


@dataclass(frozen=True)
class Offices:
    """Offices by the folded words that name them, metonyms by theirs; `sides` says for which actor an office speaks."""

    offices: Mapping[str, tuple[Holder, ...]]
    metonyms: Mapping[str, str]
    sides: Mapping[str, str] = field(default_factory=dict)

    def holders(self, mention: str, earliest: dt.date, latest: dt.date) -> tuple[str, ...]:
        """Return who held the office that a mention names on some day of an interval, in the register's order.

        >>> text = '''
        ... offices:
        ...   - names: [ministre russe des Affaires étrangères]
        ...     holders: [{name: Sergueï Lavrov, from: 2004-03-09}]
        ... metonyms: [{name: le Kremlin, of: russia}]
        ... '''
        >>> day = dt.date(2017, 1, 30)
        >>> read_offices(text).holders("le ministre russe des Affaires étrangères", day, day)
        ('Sergueï Lavrov',)
        """
        when = Period(earliest, latest)
        return tuple(h.name for h in self.offices.get(_key(mention), ()) if h.period.meets(when))

    def side(self, mention: str) -> str | None:
        """Return the actor for whom an office speaks, `None` where the register does not say."""
        return self.sides.get(_key(mention))

    def held_by(self, earliest: dt.date, latest: dt.date) -> list[tuple[str, str]]:
        """Return (holder, actor) of every office held on some day of an interval whose side the register says."""
        when = Period(earliest, latest)
        return sorted(
            {
                (holder.name, self.sides[office])
                for office, holders in self.offices.items()
                if office in self.sides
                for holder in holders
                if holder.period.meets(when)
            }
        )

    def body(self, mention: str) -> str | None:
        """Return whose voice a metonym is ("Ankara" -> "turkey"), `None` where the register has no such name."""
        return self.metonyms.get(_key(mention))

    def with_more(self, text: str, name: str = "offices.yaml") -> "Offices":
        """Return a register that also holds a theatre's own file.

        Raises:
            Refused: as for `read_offices`; a name of this register is not given to another office.
        """
        return _read(text, name, self)


def read_offices(text: str, name: str = "offices.yaml") -> Offices:
    """Return the register that a file holds.

    Raises:
        Refused: an unknown field, no name, a period that ends before it begins, or a name given to two offices.
    """
    return _read(text, name, NOBODY)


NOBODY = Offices({}, {})
"""The register of a centre that has none: nobody is proposed."""


def _read(text: str, name: str, before: Offices) -> Offices:
    fields = read(text, name).fields({"offices", "metonyms"}, {"offices"})
    offices = dict(before.offices)
    sides = dict(before.sides)
    for item in fields["offices"]:
        parts = item.fields({"names", "holders", "of", "source"}, {"names", "holders"})
        holders = []
        for each in parts["holders"]:
            holder = each.fields({"name", "from", "until"}, {"name"})
            period = Period(
                holder["from"].first_day() if "from" in holder else None,
                holder["until"].last_day() if "until" in holder else None,
            )
            if period.first is not None and period.last is not None and period.last < period.first:
                each.wrong("it ends before it begins", "Swap `from` and `until`.")
            holders.append(Holder(holder["name"].text(), period))
        for called in parts["names"]:
            if _key(called.text()) in offices:
                called.wrong(f"{called.text()!r} names two offices", "Keep one of the two.")
            offices[_key(called.text())] = tuple(holders)
            if "of" in parts:
                sides[_key(called.text())] = parts["of"].text()
    metonyms = dict(before.metonyms)
    for item in fields.get("metonyms", ()):
        parts = item.fields({"name", "of"}, {"name", "of"})
        of = parts["of"].text()
        if metonyms.setdefault(_key(parts["name"].text()), of) != of:
            parts["name"].wrong(f"{parts['name'].text()!r} is two voices", "Keep one of the two.")
    return Offices(offices, metonyms, sides)


def _key(text: str) -> str:
    words = fold(text).split()
    return " ".join(w for w in words if w not in ("le", "la", "l", "les", "the", "du", "de", "des", "d", "of"))
