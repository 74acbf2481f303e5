"""Whether everything that a file of terms cites is there: clauses, texts, sides, zones, events, bodies and the rest.

Actors of the register are another matter (`registers`): a register may grow, what a file cites of itself may not lack.
"""

from collections.abc import Iterator
from typing import Any, NamedTuple

from treve.terms.loose import Doubt, deep, ids, words
from treve.terms.tree import Path

OWN_EVENTS = ("signature", "entry-into-force", "end")
"""The events that every agreement has."""

MET = "met-"
"""What stands before the id of a commitment in the name of the event that it was met."""


class Cites(NamedTuple):
    """Where something is cited: the parts that do, by which field, and what it may be."""

    parts: tuple[str, ...]
    field: str
    what: str


CLAUSED = (
    ("in_force",), ("in_force", "choices"), ("in_force", "renewals"), ("in_force", "suspensions"),
    ("parties",), ("parties", "accession"), ("parties", "members"), ("guarantors",), ("exclusions",), ("zones",),
    ("rules",), ("events",), ("commitments",), ("bodies",),
)  # fmt: skip
"""The parts that rest on a clause."""

INSTANTS = (
    ("rules", "since"), ("rules", "until"), ("commitments", "due", "since"), ("commitments", "due", "until"),
)  # fmt: skip

_CITES = (
    *(Cites(parts, "clause", "clause") for parts in CLAUSED),
    *(Cites(parts, "after", "event") for parts in INSTANTS),
    Cites(("instruments",), "belongs_to", "instrument"),
    Cites(("clauses",), "instrument", "instrument"),
    Cites(("clauses",), "under", "clause"),
    Cites(("in_force", "suspensions"), "rules", "rule"),
    Cites(("parties",), "answered_for_by", "guarantor"),
    Cites(("exclusions",), "zone", "zone"),
    Cites(("zones",), "part_of", "zone"),
    Cites(("zones",), "to_be_drawn", "commitment"),
    Cites(("zones", "geometries", "derived"), "around", "zone"),
    Cites(("zones", "geometries", "derived"), "between", "zone"),
    Cites(("zones", "geometries", "derived"), "inside", "zone"),
    Cites(("rules",), "binds", "party or guarantor"),
    Cites(("rules",), "within", "zone"),
    Cites(("rules",), "exceptions", "exclusion"),
    Cites(("rules",), "verified_by", "body"),
    Cites(("commitments",), "depends_on", "commitment or event"),
    Cites(("commitments",), "verified_by", "body"),
)  # fmt: skip

_REMEDY = {
    "clause": "Cite one that is listed under `clauses`, or add it.",
    "event": f"List it under `events`; {', '.join(OWN_EVENTS)} and {MET}COMMITMENT are always there.",
    "commitment or event": "List it under `commitments` or `events`.",
    "party or guarantor": "List it under `parties`.",
    "body": "List it under `bodies`.",
}


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what is cited and not there, and names of events that are taken."""
    among = known(top)
    for cites in _CITES:
        for path, row in deep(top, *cites.parts):
            for at, name in words(row, cites.field, path):
                if name not in among[cites.what]:
                    remedy = _REMEDY.get(cites.what, f"List it under `{cites.what}s`.")
                    message = f"There is no {cites.what} `{name}`"
                    yield Doubt(at, message, remedy, word=name, among=among[cites.what])
    for path, row in deep(top, "events"):
        yield from _taken(path, row)


def known(top: dict[str, Any]) -> dict[str, set[str]]:
    """Return the ids that may be cited, by what they are."""
    commitments = ids(top, "commitments")
    events = {*ids(top, "events"), *OWN_EVENTS, *(MET + name for name in commitments)}
    guarantors = ids(top, "guarantors", "actor")
    return {
        "instrument": ids(top, "instruments"),
        "clause": ids(top, "clauses"),
        "guarantor": guarantors,
        "party or guarantor": ids(top, "parties") | guarantors,
        "exclusion": ids(top, "exclusions"),
        "zone": ids(top, "zones"),
        "rule": ids(top, "rules"),
        "event": events,
        "commitment": commitments,
        "commitment or event": commitments | events,
        "body": ids(top, "bodies"),
    }


def _taken(path: Path, row: dict[str, Any]) -> Iterator[Doubt]:
    for at, name in words(row, "id", path):
        if name in OWN_EVENTS or name.startswith(MET):
            message = f"Every agreement has an event `{name}` of its own"
            yield Doubt(at, message, "Give this one another id, or remove it.")
