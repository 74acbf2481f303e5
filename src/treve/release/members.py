"""Members: organisations, their people and what each may do. A register, so that every change is an entry.

    organisations:
      - {id: mission, en: Observer mission, fr: Mission d'observation, kind: mission, self: true}
      - {id: front, en: Serre Front, fr: Front de la Serre, kind: party}
    people:
      - {id: i.saal, name: Ingeborg Saal, of: mission, roles: [head, reviewer]}

`self` marks the organisation that keeps this node: what the node writes is its own. A role says what a person may do;
what a person may see follows from organisation and marking (`predicate`), and an administrator sees no contents at all.
Until a register of members is adopted, the operator of the machine is the only audience.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, NamedTuple, cast, get_args

from treve.base.errors import Refused
from treve.names.written import Written
from treve.names.written import read as read_yaml

Role = Literal[
    "administrator",
    "head",
    "analyst",
    "reviewer",
    "duty_officer",
    "liaison",
    "observer",
    "humanitarian",
    "guarantor",
    "auditor",
    "reader",
]
OrganisationKind = Literal["mission", "party", "guarantor", "humanitarian", "civil_society", "press", "other"]

ROLES: tuple[Role, ...] = get_args(Role)
KINDS: tuple[OrganisationKind, ...] = get_args(OrganisationKind)

READING: frozenset[str] = frozenset(ROLES) - {"administrator", "auditor"}
"""Roles that read contents. An administrator keeps accounts, an auditor the log and the audit of reads: neither reads
what they hold."""

MAY: Mapping[str, frozenset[str]] = {
    "keep_accounts": frozenset({"administrator"}),
    "read_audit": frozenset({"auditor", "head"}),
    "take_in": frozenset({"duty_officer", "analyst"}),
    "judge": frozenset({"analyst", "reviewer"}),
    "speak": frozenset({"head", "liaison", "guarantor", "duty_officer"}),
    "review": frozenset({"reviewer"}),
    "release": frozenset({"head", "duty_officer"}),
    "adopt": frozenset({"head"}),
    "erase": frozenset({"head"}),
    "keep_keys": frozenset({"head", "administrator"}),
}
"""What each deed needs; reading is not a deed but follows from the marking."""

OF_OWN_WORD: frozenset[str] = frozenset({"take_in", "release"})
"""Deeds on what one has written oneself, which a member of any organisation may do. All others are on the centre."""


class Organisation(NamedTuple):
    """A member. `client_of` names those whose client it is: what is TLP:AMBER to them reaches it too (TLP 2.0)."""

    id: str
    labels: Mapping[str, str]
    kind: OrganisationKind
    is_self: bool
    client_of: tuple[str, ...]


class Person(NamedTuple):
    """Somebody who signs in or writes entries, with one organisation and some roles."""

    id: str
    name: str
    organisation: str
    roles: frozenset[str]


@dataclass(frozen=True)
class Members:
    """The register; empty until one is adopted."""

    organisations: Mapping[str, Organisation]
    people: Mapping[str, Person]

    @property
    def own(self) -> str | None:
        """The organisation that keeps this node, `None` where no register names one."""
        return next((each.id for each in self.organisations.values() if each.is_self), None)

    @property
    def homes(self) -> Mapping[str, str]:
        """The organisation of each person."""
        return {each.id: each.organisation for each in self.people.values()}

    def duties(self, person: str) -> frozenset[str]:
        """Return the roles of a person that count for deeds on the centre: heads of other organisations head those."""
        found = self.people.get(person)
        if found is None:
            return frozenset()
        return found.roles if found.organisation == self.own else found.roles - {"head"}

    def may(self, person: str, deed: str) -> bool:
        """Say whether a role of a person lets them do a deed."""
        if deed not in OF_OWN_WORD:
            return bool(self.duties(person) & MAY[deed])
        return person in self.people and bool(self.people[person].roles & MAY[deed])

    @property
    def is_empty(self) -> bool:
        """Whether nobody has been given a role yet, so that the operator is the only audience."""
        return not self.people


NO_MEMBERS = Members({}, {})


def read(text: str, name: str = "members.yaml") -> Members:
    """Return the register that a file holds.

    Raises:
        Refused: with line and column: an unknown field, an id twice, a person of no organisation, an unknown role, no
            organisation or several marked `self`, or an id that means something to the program ("public").
    """
    fields = read_yaml(text, name).fields({"organisations", "people"}, {"organisations"})
    organisations: dict[str, Organisation] = {}
    for item in fields["organisations"]:
        one = _organisation(item)
        if one.id in organisations:
            item.wrong(f"the organisation {one.id!r} is written twice", "Keep one of the two.")
        if one.is_self and any(each.is_self for each in organisations.values()):
            item.wrong("two organisations keep this node", "Mark one of them `self`.")
        organisations[one.id] = one
    for one in organisations.values():
        for other in one.client_of:
            if other not in organisations:
                raise Refused(f"{one.id} is a client of {other!r}, who is no organisation here.", where=name,
                              remedy="Write that organisation too.")  # fmt: skip
    if not any(each.is_self for each in organisations.values()):
        raise Refused("no organisation keeps this node", where=name, remedy="Write `self: true` at one of them.")
    people: dict[str, Person] = {}
    for item in fields.get("people", ()):
        person = _person(item, organisations)
        if person.id in people or person.id in organisations:
            item.wrong(f"the id {person.id!r} is written twice", "Give each member an id of its own.")
        people[person.id] = person
    return Members(organisations, people)


RESERVED = frozenset({"public", "operator", "nobody", "everybody"})


def _id(item: Written) -> str:
    value = item.text()
    if not (value.isascii() and value.replace("-", "a").replace(".", "a").isalnum() and value == value.lower()):
        item.wrong(f"{value!r} cannot name a member", "Use small letters, digits, dots and hyphens.")
    if value in RESERVED:
        item.wrong(f"{value!r} has a meaning of its own", "Take another id.")
    return value


def _organisation(item: Written) -> Organisation:
    fields = item.fields(("id", "en", "fr", "kind", "self", "client_of"), {"id", "en", "fr", "kind"})
    return Organisation(
        _id(fields["id"]),
        {lang: fields[lang].text() for lang in ("en", "fr")},
        cast(OrganisationKind, fields["kind"].one_of(KINDS)),
        "self" in fields and fields["self"].one_of(("true", "false")) == "true",
        fields["client_of"].texts() if "client_of" in fields else (),
    )


def _person(item: Written, organisations: Mapping[str, Organisation]) -> Person:
    fields = item.fields(("id", "name", "of", "roles"), {"id", "name", "of", "roles"})
    of = fields["of"].text()
    if of not in organisations:
        fields["of"].wrong(f"{of!r} is no organisation here", "Write the organisation first.")
    roles = frozenset(each.one_of(ROLES) for each in fields["roles"])
    if not roles:
        fields["roles"].wrong("a person needs a role", f"One or more of: {', '.join(ROLES)}.")
    if "administrator" in roles and roles & READING:
        what = "an administrator who keeps the accounts does not read contents as well"
        fields["roles"].wrong(what, "Give the reading roles to another person, or to a second id of this one.")
    return Person(_id(fields["id"]), fields["name"].text(), of, roles)
