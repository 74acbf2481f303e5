"""Whether the shapes of zones can be meant: drawn in one way each, of points that exist, derived from what can be."""

from collections.abc import Iterator
from typing import Any

from treve.terms import outline
from treve.terms.loose import MOST_COMPARED, Doubt, Row, deep, rows, text, words
from treve.terms.tree import Path

MOST_COMPETING = 200
"""Beyond so many shapes of one zone it is not asked which of them stand at the same time."""

_WAYS = ("rings", "line", "derived")
_DERIVED = (("around", "within_m"), ("around", "half_of_m"), ("between",))


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what is wrong or doubtful in the shapes of a file of terms."""
    yield from _ways(top)
    yield from _derivations(top)
    yield from _lines_hold_nothing(top)
    yield from _names(top)
    yield from _competing(top)
    yield from _outlines(top)


def _ways(top: dict[str, Any]) -> Iterator[Doubt]:
    for path, one in deep(top, "zones", "geometries"):
        given = [way for way in _WAYS if one.get(way)]
        if not given:
            yield Doubt(path, "This geometry draws nothing", "Give it `rings`, a `line`, or `derived`.")
        elif len(given) > 1:
            message = f"This geometry is drawn in {len(given)} ways: {', '.join(given)}"
            yield Doubt((*path, given[1]), message, "Keep one; a second one is a geometry of its own.", of_key=True)
    for path, one in deep(top, "zones", "geometries", "derived"):
        width = [key for key in ("within_m", "half_of_m") if one.get(key) is not None]
        has = {key for key in ("around", "between", *width) if one.get(key) is not None}
        if has not in [set(way) for way in _DERIVED]:
            remedy = "Write `around` with `within_m`, `around` with `half_of_m`, or `between`."
            yield Doubt(path, "This does not say in one way how the shape is derived", remedy)
        sources = [name for _, name in words(one, "between", path)]
        if len(sources) == 2 and sources[0] == sources[1]:
            yield Doubt((*path, "between"), "Nothing lies between a line and itself", "Name two lines.")


def shaped(top: dict[str, Any]) -> dict[str, set[str]]:
    """Return by zone how its geometries are drawn: "rings", "line", "derived"; a derived shape is an area."""
    found: dict[str, set[str]] = {}
    for path, zone in rows(top, "zones"):
        ways = {way for _, one in rows(zone, "geometries", path) for way in _WAYS if one.get(way)}
        found[text(zone, "id")] = ways
    return found


def _derivations(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield derivations that ask a line of what is an area, or an area of what is a line."""
    drawn = shaped(top)
    for path, one in deep(top, "zones", "geometries", "derived"):
        around = drawn.get(text(one, "around"))
        if one.get("side") in ("left", "right") and around and "line" not in around:
            message = f"`side` keeps one side of a line, but `{one['around']}` is no line"
            yield Doubt((*path, "side"), message, "Remove `side`, or derive it from a line.", of_key=True)
        if one.get("side") in ("left", "right") and one.get("between"):
            yield Doubt((*path, "side"), "What lies between two lines has no side", "Remove `side`.", of_key=True)
        for at, name in words(one, "between", path):
            if drawn.get(name) and "line" not in drawn[name]:
                yield Doubt(at, f"`between` needs lines, but `{name}` is an area", "Name two zones that are lines.")
        if drawn.get(text(one, "inside")) == {"line"}:
            yield Doubt((*path, "inside"), f"Nothing lies inside the line `{one['inside']}`", "Name an area.")


def _lines_hold_nothing(top: dict[str, Any]) -> Iterator[Doubt]:
    lines = {name for name, ways in shaped(top).items() if ways == {"line"}}
    named = [found for path, row in rows(top, "rules") for found in words(row, "within", path)]
    named += [found for path, row in rows(top, "exclusions") for found in words(row, "zone", path)]
    for at, name in named:
        if name in lines:
            remedy = "Derive a zone from it, as `around` so many metres, and name that one."
            yield Doubt(at, f"`{name}` is a line, and no place lies inside a line", remedy)


def _names(top: dict[str, Any]) -> Iterator[Doubt]:
    for path, zone in rows(top, "zones"):
        whole = {name.casefold() for _, name in words(zone, "whole_of", path)}
        for at, name in words(zone, "parts_of", path):
            if name.casefold() in whole:
                message = f"`{name}` stands under `whole_of` and under `parts_of`"
                yield Doubt(at, message, "Keep it where the text has it: all of the province, or certain parts.")


def _competing(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield shapes that compete at a time and cannot be told apart."""
    for path, zone in rows(top, "zones"):
        listed = list(rows(zone, "geometries", path))
        if len(listed) > MOST_COMPETING:
            continue
        for at, one in listed:
            if one.get("id") is None and any(_at_once(one, other) for _, other in listed if other is not one):
                message = "Several shapes compete here, and this one has no id"
                yield Doubt(at, message, "Add `id: ...`; else no reading can choose it.", "doubt")


def _at_once(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two shapes stand at a time; local times compare as texts."""
    return text(one, "since") < (text(other, "until") or "9999-99") and text(other, "since") < (
        text(one, "until") or "9999-99"
    )


def _outlines(top: dict[str, Any]) -> Iterator[Doubt]:
    boxes: list[tuple[Path, outline.Box]] = []
    for path, corners, bends in _looked_at(top):
        for bend in bends:
            yield Doubt(path if bend.corner is None else (*path, bend.corner), bend.message, bend.remedy)
        if not bends:
            boxes.append((path, outline.box(corners)))
    for index, (path, mine) in enumerate(boxes[:MOST_COMPARED]):
        before = [other for _, other in boxes[:index]]
        if any(mine.meets(other) for other in before):
            continue
        if any(mine.swapped().meets(other) for other in before):
            message = "This outline lies far from those before it, and among them if its axes are swapped"
            remedy = "Write [longitude, latitude] in that order, here and in the others."
            yield Doubt(path, message, remedy, "doubt")


def _looked_at(top: dict[str, Any]) -> Iterator[tuple[Path, list[outline.Corner], list[outline.Bend]]]:
    """Yield every ring and line whose points are numbers, with what is wrong with it."""
    drawn: list[Row] = deep(top, "zones", "geometries")
    for path, geometry in drawn:
        rings = geometry.get("rings")
        for index, raw in enumerate(rings if isinstance(rings, list) else []):
            ring = _points(raw)
            if ring is not None:
                yield (*path, "rings", index), ring, outline.faults(ring)
        line = _points(geometry.get("line"))
        if line:
            yield (*path, "line"), line, outline.line_faults(line)


def _points(raw: Any) -> list[outline.Corner] | None:
    """Return a ring or line if all of its points are two numbers; the model names what is not."""
    if not isinstance(raw, list):
        return None
    found = []
    for point in raw:
        if not (isinstance(point, list) and len(point) == 2 and all(type(part) in (int, float) for part in point)):
            return None
        found.append((float(point[0]), float(point[1])))
    return found
