"""Office-holders with dates, and metonyms: "le chef de la diplomatie russe" in January 2017, "Ankara", "le Kremlin".

The register only proposes: who held the office when the words were said is a candidate beside the mention, for a
person to confirm. It is a file that people edit (data/registers/offices.yaml); changes are entries.

`persons` says under which names one person goes, and which names that sound alike are of two; `held` gives an office
that the register has already a further holder (names/own_persons.py writes both).
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from treve.names.actor import Period
from treve.names.fold import fold
from treve.names.written import Written, read


class Holder(NamedTuple):
    """Who held an office, and when."""

    name: str
    period: Period


class Office(NamedTuple):
    """An office with all that it is called, the actor for whom it speaks, and who held it."""

    names: tuple[str, ...]
    of: str | None
    holders: tuple[Holder, ...]


class Person(NamedTuple):
    """The one name of a person, the others, and names that sound like these and are somebody else's."""

    name: str
    aliases: tuple[str, ...] = ()
    apart: tuple[str, ...] = ()


@dataclass(frozen=True)
class Offices:
    """Offices by the folded words that name them, metonyms by theirs; `sides` says for which actor an office speaks.

    `rows`: the offices, in the order of the files; `persons`: those of whom the register says more than an office.
    """

    offices: Mapping[str, tuple[Holder, ...]]
    metonyms: Mapping[str, str]
    sides: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Office, ...] = ()
    persons: tuple[Person, ...] = ()

    @cached_property
    def _one_name(self) -> Mapping[str, str]:
        return {fold(each): one.name for one in self.persons for each in (one.name, *one.aliases)}

    @cached_property
    def _apart(self) -> frozenset[frozenset[str]]:
        return frozenset(frozenset((fold(one.name), fold(each))) for one in self.persons for each in one.apart)

    def one_name(self, name: str) -> str:
        """Return the one name of the person who goes by a name, the name itself where the register has no other."""
        return self._one_name.get(fold(name), name)

    def knows(self, name: str) -> bool:
        """Say whether the register itself says who goes by a name."""
        return fold(name) in self._one_name

    def are_apart(self, one: str, other: str) -> bool:
        """Say whether the register holds two names for two persons', however alike they sound."""
        return frozenset((fold(one), fold(other))) in self._apart

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
        held = (h for h in self.offices.get(_key(mention), ()) if h.period.meets(when))
        return tuple(dict.fromkeys(self.one_name(h.name) for h in held))

    def has(self, mention: str) -> bool:
        """Say whether the register has an office of this name."""
        return _key(mention) in self.offices

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
    fields = read(text, name).fields({"offices", "metonyms", "held", "persons"}, {"offices"})
    offices = dict(before.offices)
    sides = dict(before.sides)
    rows = list(before.rows)
    for item in fields["offices"]:
        parts = item.fields({"names", "holders", "of", "source"}, {"names", "holders"})
        holders = tuple(_holder(each, {"name", "from", "until"}) for each in parts["holders"])
        for called in parts["names"]:
            if _key(called.text()) in offices:
                called.wrong(f"{called.text()!r} names two offices", "Keep one of the two.")
            offices[_key(called.text())] = holders
            if "of" in parts:
                sides[_key(called.text())] = parts["of"].text()
        of = parts["of"].text() if "of" in parts else None
        rows.append(Office(tuple(each.text() for each in parts["names"]), of, holders))
    for item in fields.get("held", ()):
        called = item.fields({"office", "name", "from", "until"}, {"office", "name"})["office"]
        holder = _holder(item, {"office", "name", "from", "until"})
        at = next((k for k, row in enumerate(rows) if _key(called.text()) in map(_key, row.names)), None)
        if at is None:
            called.wrong(f"there is no office {called.text()!r}", "Add it under `offices`, with `names` and `holders`.")
        rows[at] = rows[at]._replace(holders=(*rows[at].holders, holder))
        offices |= {_key(each): rows[at].holders for each in rows[at].names}
    metonyms = dict(before.metonyms)
    for item in fields.get("metonyms", ()):
        parts = item.fields({"name", "of"}, {"name", "of"})
        of = parts["of"].text()
        if metonyms.setdefault(_key(parts["name"].text()), of) != of:
            parts["name"].wrong(f"{parts['name'].text()!r} is two voices", "Keep one of the two.")
    return Offices(offices, metonyms, sides, tuple(rows), _persons(fields.get("persons", ()), before.persons))


def _holder(each: Written, allowed: set[str]) -> Holder:
    holder = each.fields(allowed, {"name"})
    period = Period(
        holder["from"].first_day() if "from" in holder else None,
        holder["until"].last_day() if "until" in holder else None,
    )
    if period.first is not None and period.last is not None and period.last < period.first:
        each.wrong("it ends before it begins", "Swap `from` and `until`.")
    return Holder(holder["name"].text(), period)


def _persons(items: Iterable[Written], before: tuple[Person, ...]) -> tuple[Person, ...]:
    found = list(before)
    known = {fold(each): one.name for one in before for each in (one.name, *one.aliases)}
    for item in items:
        parts = item.fields({"name", "aliases", "apart"}, {"name"})
        name = parts["name"].text()
        aliases, apart = (tuple(parts[each].texts()) if each in parts else () for each in ("aliases", "apart"))
        for each in (name, *aliases):
            if known.setdefault(fold(each), name) != name:
                item.wrong(f"{each!r} is the name of two persons", "Keep one of the two.")
        if {fold(each) for each in apart} & {fold(each) for each in (name, *aliases)}:
            item.wrong("a name is this person's and somebody else's", "Keep it under `aliases` or under `apart`.")
        found.append(Person(name, aliases, apart))
    return tuple(found)


def _key(text: str) -> str:
    words = fold(text).split()
    return " ".join(w for w in words if w not in ("le", "la", "l", "les", "the", "du", "de", "des", "d", "of"))
