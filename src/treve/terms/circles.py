"""Parts that lead back to themselves: a clause under itself, a zone drawn from itself, commitments in a ring."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from treve.terms.cited import MET
from treve.terms.loose import Doubt, deep, text, words
from treve.terms.tree import Path

Arrows = dict[str, dict[str, Path]]
"""From an id to the ids that it leads to, each with the place of the file that says so."""


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield one doubt for each ring, at the last of its links in the file."""
    for key, field, says in (
        ("clauses", "under", "The clause {name} stands under itself"),
        ("instruments", "belongs_to", "The instrument {name} belongs to itself"),
        ("zones", "part_of", "The zone {name} is a part of itself"),
        ("bodies", "reports_to", "The body {name} reports to itself"),
    ):
        arrows = {text(row, "id"): {to: at for at, to in words(row, field, path)} for path, row in deep(top, key)}
        yield from _told(arrows, says, f"Remove one of the `{field}`.")
    yield from _told(_drawn(top), "The zone {name} is derived from itself", "Draw one of the zones by itself.")
    waits = "The commitment {name} waits on itself"
    yield from _told(_waits(top), waits, "Remove one of `depends_on` or `after` on the way.")


def _told(arrows: Arrows, says: str, remedy: str) -> Iterator[Doubt]:
    for ring in rings(arrows):
        links = list(zip(ring, (*ring[1:], ring[0]), strict=True))
        name, at = max(((one, arrows[one][to]) for one, to in links), key=lambda each: _order(each[1]))
        way = " by way of " + ", ".join(f"`{each}`" for each in sorted(set(ring) - {name})) if len(ring) > 1 else ""
        yield Doubt(at, says.format(name=f"`{name}`") + way, remedy)


def _order(path: Path) -> list[tuple[int, str]]:
    return [(part, "") if isinstance(part, int) else (-1, part) for part in path]


def _drawn(top: dict[str, Any]) -> Arrows:
    arrows: Arrows = {}
    for zone_path, zone in deep(top, "zones"):
        for path, derived in deep(zone, "geometries", "derived"):
            for field in ("around", "between", "inside"):
                for at, to in words(derived, field, (*zone_path, *path)):
                    arrows.setdefault(text(zone, "id"), {}).setdefault(to, at)
    return arrows


def _waits(top: dict[str, Any]) -> Arrows:
    arrows: Arrows = {}
    for path, one in deep(top, "commitments"):
        on = arrows.setdefault(text(one, "id"), {})
        for at, to in words(one, "depends_on", path):
            on.setdefault(to.removeprefix(MET), at)
        for bound in ("since", "until"):
            for within, instant in deep(one, "due", bound):
                for at, to in words(instant, "after", (*path, *within)):
                    if to.startswith(MET):
                        on.setdefault(to.removeprefix(MET), at)
    return arrows


def rings(arrows: Mapping[str, Mapping[str, object]]) -> list[Sequence[str]]:
    """Return rings of arrows, none of which shares a part with another. Cost: in proportion to the arrows.

    >>> rings({"a": {"b": 1}, "b": {"c": 1}, "c": {"b": 1}, "d": {"d": 1}})
    [['b', 'c'], ['d']]
    """
    found: list[Sequence[str]] = []
    done: set[str] = set()
    for root in arrows:
        if root in done:
            continue
        way: list[str] = [root]
        on_way = {root: 0}
        ahead = [iter(arrows[root])]
        while way:
            to = next(ahead[-1], None)
            if to is None:
                ahead.pop()
                done.add(way[-1])
                del on_way[way.pop()]
            elif to in on_way:
                ring = way[on_way[to] :]
                if not any(each in done for each in ring):
                    found.append(ring)
                    done.update(ring)
            elif to in arrows and to not in done:
                on_way[to] = len(way)
                way.append(to)
                ahead.append(iter(arrows[to]))
    return found
