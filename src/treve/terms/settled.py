"""Whether standings, views and readings fit together, and nobody stands twice where one is meant.

A reading settles points. Of a set exactly one holds, so it may settle one as true, and not all as false.
"""

from collections.abc import Iterator
from typing import Any

from treve.terms import points
from treve.terms.loose import Doubt, Row, deep, rows
from treve.terms.points import KINDS, set_of
from treve.terms.tree import Path

_STANDING = (
    ("exclusions",), ("parties", "members"), ("rules",), ("rules", "protects"),
    ("in_force", "renewals"), ("in_force", "suspensions"),
)  # fmt: skip
"""The parts that have a standing with views beside it."""

_ALONE = (
    ("instruments",), ("clauses",), ("parties",), ("exclusions",), ("zones",), ("rules",), ("events",),
    ("commitments",), ("bodies",), ("readings",), ("in_force", "renewals"), ("in_force", "suspensions"),
)  # fmt: skip
"""The lists whose ids are told apart within the file."""

_WITHIN = (("zones", "geometries"), ("events", "happened"), ("commitments", "due"))
"""The lists whose ids are told apart within the part that they stand in."""


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what does not fit together."""
    yield from same_ids(top)
    yield from _standings(top)
    yield from of_readings(top)


def same_ids(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield ids that stand twice where they are to be told apart."""
    for keys in _ALONE:
        yield from _twice(deep(top, *keys), f"Two {keys[-1]} are called `{{name}}`")
    force = top.get("in_force")
    if isinstance(force, dict):
        first: Row = (("in_force",), {"id": force.get("id", points.AS_WRITTEN)})
        yield from _twice([first, *deep(top, "in_force", "choices")], "Two beginnings are called `{name}`")
    for outer, inner in _WITHIN:
        for path, row in deep(top, outer):
            listed = [
                (at, {"id": one.get("id", points.AS_WRITTEN if inner == "due" else None)})
                for at, one in rows(row, inner, path)
            ]
            yield from _twice(listed, f"Two {inner} of `{row.get('id')}` are called `{{name}}`")


def _twice(listed: list[Row], says: str) -> Iterator[Doubt]:
    seen: set[str] = set()
    for path, row in listed:
        name = row.get("id")
        if isinstance(name, str) and name in seen:
            yield Doubt((*path, "id"), says.format(name=name), "Give one of them another id.")
        elif isinstance(name, str):
            seen.add(name)


def _standings(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield points whose standing and views do not fit together."""
    for path, row in (row for keys in _STANDING for row in deep(top, *keys)):
        denied = any(view.get("says") == "denied" for _, view in rows(row, "views"))
        standing = row.get("standing", "agreed")
        if standing == "agreed" and denied:
            message, remedy = "Somebody denies what is called agreed", "Write `contested`, or remove the view."
            yield Doubt((*path, "standing"), message, remedy, "doubt")
        if standing == "contested" and not denied:
            message = "Nobody is named who denies what is called contested"
            yield Doubt((*path, "standing"), message, "Add their view.", "doubt")


def of_readings(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what readings settle and cannot: what is no point, is not open, or contradicts itself."""
    known = points.found(top)
    sets: dict[str, list[str]] = {}
    for name in known:
        sets.setdefault(set_of(name) or name, []).append(name)
    for at, reading in rows(top, "readings"):
        settles = reading.get("settles")
        if not isinstance(settles, dict):
            continue
        for name in settles:
            yield from _point((*at, "settles", name), name, known, sets)
        for members in sets.values():
            if len(members) > 1:
                yield from _of_set((*at, "settles"), members, settles)


def _point(path: Path, name: str, known: dict[str, tuple[str, str]], sets: dict[str, list[str]]) -> Iterator[Doubt]:
    if name not in known:
        message, remedy = f"There is no point `{name}`", f"Points are {', '.join(KINDS)}."
        yield Doubt(path, message, remedy, of_key=True, word=name, among=known)
    elif known[name][0] == "agreed" and len(sets[set_of(name) or name]) == 1:
        remedy = "Remove the line; or, if somebody sees it differently, write `contested` there and add their view."
        yield Doubt(path, f"`{name}` is agreed, so there is nothing to settle", remedy, of_key=True)


def _of_set(path: Path, members: list[str], settles: dict[str, Any]) -> Iterator[Doubt]:
    true = [name for name in members if settles.get(name) is True]
    for name in true[1:]:
        message = f"`{true[0]}` and `{name}` cannot both be right: of these exactly one is"
        yield Doubt((*path, name), message, "Settle one as true; the others follow.", of_key=True)
    if all(settles.get(name) is False for name in members):
        message = f"None of {', '.join(f'`{name}`' for name in members)} would be right: of these exactly one is"
        yield Doubt((*path, members[-1]), message, "Leave one of them out, or settle it as true.", of_key=True)
