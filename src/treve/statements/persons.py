"""Who speaks: one record a person, with names and offices, and what the person said in order of time. Pure.

Whom the register of offices names is known by it, in every spelling (names/person_key.py). Others get a record of the
centre's own. Two articles name the same unknown person only where the name may be one and the role fits; without a role
in both, a name is not followed from one article to the next: a witness who is quoted once is nobody to keep a file on.
Records are in the order of names, and nobody is ranked.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import combinations
from typing import Any, NamedTuple, TypeVar

from treve.base.ids import ID_DIGITS, digest
from treve.base.joined import Joined
from treve.names.fold import fold
from treve.names.offices import Holder, Offices
from treve.names.person_key import key, may_be_one, one_word, parts, readings
from treve.statements.article import Statement
from treve.statements.concepts import concepts
from treve.statements.one_speaker import Key
from treve.statements.rows import Press

COLUMNS = (
    "person", "name", "names", "registered", "offices", "roles", "documents", "earliest", "latest", "may_be",
    "statements",
)  # fmt: skip
MOST_NEAR = 24
LEAST_FIT = 0.5
"""The share of two roles' concepts that they have in common, from which they fit."""


class Mention(NamedTuple):
    """A person as one article names them: what they said there, and in which roles."""

    article: int
    name: str
    roles: tuple[str, ...]
    keys: tuple[Key, ...]


def person_rows(press: Press, offices: Offices) -> list[dict[str, Any]]:
    """Return one row a person, by name: those of the register, and those whom articles let speak."""
    register = _Register(offices)
    known: dict[str, list[Mention]] = {name: [] for name in sorted(register.spelt)}
    unknown: list[Mention] = []
    for mention in _mentions(press):
        name = register.who(mention.name, mention.roles)
        (known[name] if name is not None else unknown).append(mention)
    rows = [_row(press, offices, name, mentions, registered=True) for name, mentions in known.items()]
    for group in _joined(press, unknown, offices):
        names = Counter(each.name for each in group)
        name = min(names, key=lambda each: (-names[each], each))
        rows.append(_row(press, offices, name, group, registered=False))
    _may_be(rows, offices)
    return sorted(rows, key=lambda row: (fold(row["name"]), row["person"]))


def _mentions(press: Press) -> list[Mention]:
    """Return the persons whom each article lets speak, by article and name."""
    found = []
    for a, read in enumerate(press.read):
        people = set(read.people)
        said: dict[str, list[Key]] = {}
        roles: dict[str, dict[str, None]] = {}
        for s, row in enumerate(read.statements):
            reviewed = press.applied[a].stands[s].obeyed.get("speakers", ()) if press.applied else ()
            if row.anonymous:
                continue
            for name in row.speakers:
                if name in people or name in reviewed:
                    said.setdefault(name, []).append(Key(a, s))
                    roles.setdefault(name, {}).update({row.role: None} if row.role else {})
        found += [Mention(a, name, tuple(roles[name]), tuple(keys)) for name, keys in sorted(said.items())]
    return found


class _Register:
    """The persons of the register, asked once for each name."""

    def __init__(self, offices: Offices) -> None:
        self.offices = offices
        self.spelt: dict[str, set[str]] = {}
        for person in offices.persons:
            self.spelt.setdefault(person.name, {person.name}).update(person.aliases)
        for row in offices.rows:
            for holder in row.holders:
                one = offices.one_name(holder.name)
                self.spelt.setdefault(one, {one}).add(holder.name)
        self._by_bones = _by_bones((name, one) for one, names in self.spelt.items() for name in names)
        self._known: dict[tuple[str, tuple[str, ...]], str | None] = {}

    def who(self, name: str, roles: tuple[str, ...]) -> str | None:
        """Return whom a name means; `None` where that is nobody, or may be several."""
        if (name, roles) not in self._known:
            self._known[name, roles] = self._who(name, roles)
        return self._known[name, roles]

    def _who(self, name: str, roles: tuple[str, ...]) -> str | None:
        if self.offices.knows(name):
            return self.offices.one_name(name)
        near = {pair for bones in _bones(name) for pair in self._by_bones.get(bones, ())}
        meant = {one for each, one in near if may_be_one(each, name)}
        if not meant and len(parts(name)) == 1:
            held = {self.offices.one_name(h.name) for role in roles for h in _holders(role, self.offices)}
            meant = {one for one in held if may_be_one(parts(one)[-1], name)}
        meant = {one for one in meant if not self.offices.are_apart(one, name)}
        return meant.pop() if len(meant) == 1 else None


def _bones(name: str) -> set[str]:
    """Return the keys of which two names share one if they may be one person's: of the last word, however read."""
    words = parts(name)
    return {words[-1], *(each.bones for each in readings(words[-1]) if each.bones)} if words else set()


T = TypeVar("T")


def _by_bones(named: Iterable[tuple[str, T]]) -> dict[str, list[tuple[str, T]]]:
    found: dict[str, list[tuple[str, T]]] = {}
    for name, what in named:
        for bones in sorted(_bones(name)):
            found.setdefault(bones, []).append((name, what))
    return found


def _holders(role: str, offices: Offices) -> Iterable[Holder]:
    return (h for row in offices.rows for h in row.holders if any(fold(role) == fold(name) for name in row.names))


def _joined(press: Press, mentions: Sequence[Mention], offices: Offices) -> list[list[Mention]]:
    """Return the mentions of unknown persons, those of one person together: the name and the role fit."""
    alike: dict[tuple[str, tuple[str, ...], str], list[int]] = {}
    for at, one in enumerate(mentions):
        # Without a role a mention stays by itself.
        mark = (one.name, one.roles, press.read[one.article].article.language if one.roles else str(at))
        alike.setdefault(mark, []).append(at)
    marks = list(alike)
    articles = [{mentions[at].article for at in alike[mark]} for mark in marks]
    ones = Joined((at, at) for at in range(len(marks)))
    for block in _by_bones((mark[0], at) for at, mark in enumerate(marks) if mark[1]).values():
        for (name, first), (other, last) in combinations(block, 2):
            if ones.root(first) == ones.root(last) or articles[first] & articles[last] or not may_be_one(name, other):
                continue
            if _fit(marks[first], marks[last]) and not offices.are_apart(name, other):
                ones.join(first, last)
    return [[mentions[each] for at in group for each in alike[marks[at]]] for group in ones.groups()]


def _fit(one: tuple[str, tuple[str, ...], str], other: tuple[str, tuple[str, ...], str]) -> bool:
    """Return whether two of the roles that two articles give may be one."""
    for mine in one[1]:
        for theirs in other[1]:
            a, b = _meant(mine, one[2]), _meant(theirs, other[2])
            if a and b and len(a & b) >= LEAST_FIT * max(len(a), len(b)):
                return True
    return False


@lru_cache(maxsize=16_384)
def _meant(role: str, language: str) -> frozenset[str]:
    return frozenset(concepts(role, language))


def _row(press: Press, offices: Offices, name: str, mentions: Sequence[Mention], *, registered: bool) -> dict[str, Any]:
    said = [_said(press, key_of, mention) for mention in mentions for key_of in mention.keys]
    said.sort(key=lambda row: (row["earliest"] or "9999", row["latest"] or "9999", row["document"], row["start"]))
    articles = sorted({mention.article for mention in mentions}, key=lambda at: _when(press, at))
    first = press.read[articles[0]].article if articles else None
    mark = ("register", fold(name)) if registered or first is None else (key(name), first.original or first.file_name)
    names = dict.fromkeys([name, *sorted(each.name for each in mentions), *_aliases(name, offices)])
    days = [row["earliest"] for row in said if row["earliest"]]
    return {
        "person": digest("treve person", *(part.encode() for part in mark)).hex()[:ID_DIGITS],
        "name": name,
        "names": list(names),
        "registered": registered,
        "offices": _offices(name, offices) if registered else [],
        "roles": sorted({role for mention in mentions for role in mention.roles}),
        "documents": [press.read[at].article.original or press.read[at].article.file_name for at in articles],
        "earliest": min(days, default=None),
        "latest": max(days, default=None),
        "may_be": [],
        "statements": said,
    }


def _when(press: Press, at: int) -> tuple[str, str, str]:
    article = press.read[at].article
    day = article.published.earliest.isoformat() if article.published is not None else "9999"
    return day, article.original, article.file_name


def _aliases(name: str, offices: Offices) -> list[str]:
    return [each for one in offices.persons if one.name == name for each in one.aliases]


def _offices(name: str, offices: Offices) -> list[dict[str, Any]]:
    """Return the offices that somebody held, by date: what each is called, for whom it speaks, from and until."""
    found = [
        {
            "names": list(row.names),
            "of": row.of,
            "from": holder.period.first.isoformat() if holder.period.first else None,
            "until": holder.period.last.isoformat() if holder.period.last else None,
        }
        for row in offices.rows
        for holder in row.holders
        if offices.one_name(holder.name) == name
    ]
    return sorted(found, key=lambda one: (one["from"] or "", one["until"] or "9999", one["names"]))


def _said(press: Press, where: Key, mention: Mention) -> dict[str, Any]:
    read = press.read[where.article]
    row: Statement = read.statements[where.statement]
    start, end = read.article.raw(row.start, row.end)
    pledge = next((p.status for p in read.pledges if p.statement == where.statement), None)
    return {
        "document": read.article.file_name, "original": read.article.original, "outlet": read.article.outlet,
        "language": read.article.language, "start": start, "end": end, "text": read.article.text[row.start : row.end],
        "earliest": row.said.earliest.isoformat() if row.said else None,
        "latest": row.said.latest.isoformat() if row.said else None,
        "as": mention.name, "role": row.role, "kind": row.kind, "level": row.level, "pledge": pledge,
        "denied": row.cue if row.denial or row.negated_cue else None,
    }  # fmt: skip


def _near(one: str, other: str) -> bool:
    """Return whether two names may be one person's, a last name alone included."""
    mine, theirs = parts(one), parts(other)
    if (len(mine) > 1) == (len(theirs) > 1):
        return may_be_one(one, other)
    return one_word(mine[-1], theirs[-1])


def _may_be(rows: list[dict[str, Any]], offices: Offices) -> None:
    """Write beside each record which others may be the same person by their names; a person decides.

    Of whom nobody tells a role this is not asked either.
    """
    public = [row for row in rows if row["registered"] or row["roles"]]
    near: dict[str, set[str]] = {row["person"]: set() for row in rows}
    for block in _by_bones((row["name"], row["person"]) for row in public).values():
        for (one, first), (other, last) in combinations(block, 2):
            if first != last and _near(one, other) and not offices.are_apart(one, other):
                near[first].add(last)
                near[last].add(first)
    for row in rows:
        row["may_be"] = sorted(near[row["person"]])[:MOST_NEAR]
