"""What a centre itself says of persons and offices: the register `offices/own`, edited step by step. Pure.

A step (a person, another name, an office held, two that are one, one that is two) gives a new text; the text before and
after are compared line by line, for people to see what a step changes. What ships is never edited: it is added to.
"""

import difflib
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from treve.base.errors import Refused
from treve.names.fold import fold
from treve.names.offices import Offices, Person
from treve.names.written import Written, read

NAME = "offices/own"
HEAD = "# Persons and offices of this centre, besides those of its registers. `treve person` writes this text.\n"


class Held(NamedTuple):
    """That somebody held an office, from and until as written: "2017-01-20", "2017-01", or nothing."""

    office: str
    name: str
    first: str | None = None
    last: str | None = None


class NewOffice(NamedTuple):
    """An office that no register has: what it is called, and the actor for whom it speaks."""

    names: tuple[str, ...]
    of: str | None
    holders: tuple[Held, ...] = ()


class Own(NamedTuple):
    """The register of a centre's own, as its text has it."""

    offices: tuple[NewOffice, ...] = ()
    held: tuple[Held, ...] = ()
    persons: tuple[Person, ...] = ()
    metonyms: tuple[tuple[str, str], ...] = ()


def read_own(text: str | None, name: str = f"{NAME}.yaml") -> Own:
    """Return what a text holds; nothing, where there is none yet.

    Raises:
        Refused: it is not of this form.
    """
    if text is None:
        return Own()
    fields = read(text, name).fields({"offices", "metonyms", "held", "persons"}, {"offices"})
    offices = []
    for item in fields["offices"]:
        parts = item.fields({"names", "holders", "of", "source"}, {"names", "holders"})
        names = tuple(parts["names"].texts())
        holders = tuple(_held(each, names[0] if names else "") for each in parts["holders"])
        offices.append(NewOffice(names, parts["of"].text() if "of" in parts else None, holders))
    held = [_held(item, item.fields(_HELD, {"office", "name"})["office"].text()) for item in fields.get("held", ())]
    persons = []
    for item in fields.get("persons", ()):
        parts = item.fields({"name", "aliases", "apart"}, {"name"})
        lists = (tuple(parts[each].texts()) if each in parts else () for each in ("aliases", "apart"))
        persons.append(Person(parts["name"].text(), *lists))
    metonyms = []
    for item in fields.get("metonyms", ()):
        parts = item.fields({"name", "of"}, {"name", "of"})
        metonyms.append((parts["name"].text(), parts["of"].text()))
    return Own(tuple(offices), tuple(held), tuple(persons), tuple(metonyms))


_HELD = frozenset({"office", "name", "from", "until"})


def _held(item: Written, office: str) -> Held:
    parts = item.fields(_HELD, {"name"})
    days = (parts[each].text() if each in parts else None for each in ("from", "until"))
    return Held(office, parts["name"].text(), *days)


def write_own(own: Own) -> str:
    """Return the text: one thing a line, each sort in the order in which it was said."""
    lines = [HEAD + ("offices:" if own.offices else "offices: []")]
    for office in own.offices:
        lines.append(f"  - names: [{', '.join(_quoted(name) for name in office.names)}]")
        lines += [f"    of: {_quoted(office.of)}"] if office.of else []
        lines.append("    holders:" if office.holders else "    holders: []")
        lines += [f"      - {{{_who(each)}}}" for each in office.holders]
    lines += ["held:"] if own.held else []
    lines += [f"  - {{office: {_quoted(each.office)}, {_who(each)}}}" for each in own.held]
    lines += ["persons:"] if own.persons else []
    for person in own.persons:
        lines.append(f"  - name: {_quoted(person.name)}")
        for what, names in (("aliases", person.aliases), ("apart", person.apart)):
            lines += [f"    {what}: [{', '.join(_quoted(name) for name in names)}]"] if names else []
    lines += ["metonyms:"] if own.metonyms else []
    lines += [f"  - {{name: {_quoted(name)}, of: {_quoted(of)}}}" for name, of in own.metonyms]
    return "\n".join(lines) + "\n"


def _who(held: Held) -> str:
    days = [f"from: {_quoted(held.first)}"] if held.first else []
    days += [f"until: {_quoted(held.last)}"] if held.last else []
    return ", ".join([f"name: {_quoted(held.name)}", *days])


def _quoted(text: str) -> str:
    """Return a text as YAML writes it between double quotes."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def difference(before: str | None, after: str) -> tuple[str, ...]:
    """Return what a step changes, line by line: those that go with a minus, those that come with a plus."""
    lines = difflib.ndiff((before or "").splitlines(), after.splitlines())
    return tuple(line.rstrip() for line in lines if line[:1] in "+-" and not line.startswith("?"))


def refuse_unknown(name: str, known: Offices, spoken: Callable[[], Iterable[str]]) -> None:
    """Refuse a name that neither the registers nor the articles know: most often it is written amiss.

    Args:
        name: as it was typed.
        known: what the registers say of persons and offices.
        spoken: gives the names of those who speak in the articles; asked only where the registers do not know the name.

    Raises:
        Refused: nobody goes by the name; those who go by nearly the same are offered.
    """
    names = {each for one in known.persons for each in (one.name, *one.aliases)}
    names |= {holder.name for row in known.rows for holder in row.holders}
    if any(fold(each) == fold(name) for each in names):
        return
    names |= set(spoken())
    if any(fold(each) == fold(name) for each in names):
        return
    near = near_names(name, names)
    meant = f"Did you mean {_or(near)}? If not, add" if near else "See who is known (treve person list), or add"
    raise Refused(f"Nobody goes by the name {name}.", where="NAME", remedy=f"{meant} the person: treve person add")


def near_names(name: str, names: Iterable[str], most: int = 3) -> list[str]:
    """Return the names that a slip of the hand may have made of this one, nearest first, then those that share a word.

    >>> near_names("Ana Mos", ["Ana Moss", "B. Reed", "Luc Moss"])
    ['Ana Moss']
    >>> near_names("Moss", ["Ana Moss", "B. Reed", "Luc Moss"])
    ['Ana Moss', 'Luc Moss']
    """
    by_fold: dict[str, str] = {}
    for each in sorted(names):
        by_fold.setdefault(fold(each), each)
    like = difflib.get_close_matches(fold(name), by_fold, n=most, cutoff=0.75)
    words = {word for word in fold(name).split() if len(word) > 2}
    share = [each for each in by_fold if words & set(each.split())]
    return [by_fold[each] for each in dict.fromkeys(like or share)][:most]


def _or(names: Sequence[str]) -> str:
    return " or ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def with_person(own: Own, known: Offices, name: str) -> Own:
    """Add a person.

    Raises:
        Refused: the register knows the name already.
    """
    if known.knows(name):
        raise Refused(f"{name} is there already, as {known.one_name(name)}.", remedy="Add an alias or an office to it.")
    return own._replace(persons=(*own.persons, Person(name)))


def with_alias(own: Own, known: Offices, name: str, alias: str) -> Own:
    """Say that a person goes by another name too.

    Raises:
        Refused: that name is somebody else's.
    """
    at, own = _person(own, known, name)
    return _given(own, known, at, (alias,))


def renamed(own: Own, known: Offices, name: str, new: str) -> Own:
    """Call a person otherwise; the name until now stays one of theirs.

    Raises:
        Refused: the new name is somebody else's.
    """
    at, own = _person(own, known, name)
    old = own.persons[at]
    if known.knows(new) and known.one_name(new) != old.name:
        raise Refused(f"{new} is the name of {known.one_name(new)}.", remedy="If they are one: treve person merge")
    aliases = tuple(each for each in dict.fromkeys((*old.aliases, old.name)) if fold(each) != fold(new))
    return _put(own, at, old._replace(name=new, aliases=aliases))


def merged(own: Own, known: Offices, name: str, other: str) -> Own:
    """Say that two persons are one: the second, with all its names, becomes the first.

    Raises:
        Refused: they are one already.
    """
    if fold(name) == fold(other) or (known.knows(other) and known.one_name(other) == known.one_name(name)):
        raise Refused(f"{name} and {other} are one already.", remedy="Nothing is to be done.")
    at, own = _person(own, known, name)
    kept = own.persons[at]
    gone = next((each for each in own.persons if fold(known.one_name(other)) == fold(each.name)), Person(other))
    others = tuple(each for each in own.persons if each != gone)
    aliases = dict.fromkeys((*kept.aliases, gone.name, *gone.aliases, other))
    apart = tuple(n for n in (*kept.apart, *gone.apart) if fold(n) not in {fold(a) for a in (*aliases, kept.name)})
    whole = Person(kept.name, tuple(each for each in aliases if fold(each) != fold(kept.name)), apart)
    return own._replace(persons=tuple(whole if each == kept else each for each in others))


def split(own: Own, known: Offices, name: str, other: str) -> Own:
    """Say that a name is another person's, however alike it sounds.

    Raises:
        Refused: both are one word for word.
    """
    if fold(name) == fold(other):
        raise Refused("Both names are the same words.", remedy="Name the second as its documents write it.")
    at, own = _person(own, known, name)
    old = own.persons[at]
    kept = old._replace(
        aliases=tuple(each for each in old.aliases if fold(each) != fold(other)),
        apart=tuple(dict.fromkeys((*old.apart, other))),
    )
    own = _put(own, at, kept)
    if all(fold(other) not in {fold(each) for each in (one.name, *one.aliases)} for one in own.persons):
        own = own._replace(persons=(*own.persons, Person(other)))
    return own


def with_office(own: Own, known: Offices, held: Held, of: str | None = None) -> Own:
    """Say that somebody held an office; one that no register has is made, for the actor `of`.

    Raises:
        Refused: an office that is known is said to speak for somebody.
    """
    if not known.has(held.office):
        office = NewOffice((held.office,), of, (held,))
        return own._replace(offices=(*own.offices, office))
    if of is not None and known.side(held.office) not in (None, of):
        raise Refused(f"{held.office} speaks for {known.side(held.office)}.", where="--of", remedy="Leave --of away.")
    if held in own.held:
        return own
    return own._replace(held=(*own.held, held))


def _person(own: Own, known: Offices, name: str) -> tuple[int, Own]:
    """Return where the centre's own register has a person, adding it where it has not."""
    one = known.one_name(name)
    for at, each in enumerate(own.persons):
        if fold(each.name) == fold(one):
            return at, own
    return len(own.persons), own._replace(persons=(*own.persons, Person(one)))


def _given(own: Own, known: Offices, at: int, names: tuple[str, ...]) -> Own:
    old = own.persons[at]
    for each in names:
        if known.knows(each) and fold(known.one_name(each)) != fold(old.name):
            what = f"{each} is the name of {known.one_name(each)}."
            raise Refused(what, remedy="If they are one: treve person merge")
    new = tuple(each for each in dict.fromkeys((*old.aliases, *names)) if fold(each) != fold(old.name))
    return _put(own, at, old._replace(aliases=new, apart=tuple(each for each in old.apart if each not in names)))


def _put(own: Own, at: int, person: Person) -> Own:
    return own._replace(persons=(*own.persons[:at], person, *own.persons[at + 1 :]))
