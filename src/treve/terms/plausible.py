"""Whether dates, clocks, outlines and translations can be meant as they are written."""

import datetime as dt
from collections.abc import Iterator
from typing import Any

from treve.base.time import zone_of
from treve.terms import outline
from treve.terms.loose import MOST_COMPARED, Doubt, Row, rows
from treve.terms.tree import Path

EARLIEST_YEAR, LATEST_YEAR = 1945, 2100


def doubts(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield what is hardly meant as it is written, in a file of terms given as plain values."""
    yield from _dates(top)
    yield from _clock(top)
    yield from _outlines(top)
    yield from _texts((), top)


def _day(value: Any) -> dt.date | None:
    try:
        return dt.date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _dates(top: dict[str, Any]) -> Iterator[Doubt]:
    dated: list[Row] = [*rows(top, "instruments"), *rows(top, "guarantors"), *rows(top, "bodies")]
    dated += [row for path, party in rows(top, "parties") for row in rows(party, "members", path)]
    dated += [row for path, one in rows(top, "instruments") for row in rows(one, "signatures", path)]
    force = top.get("in_force")
    if isinstance(force, dict):
        dated.append((("in_force",), force))
    for path, row in dated:
        for key in ("since", "until", "dated", "on"):
            day = _day(row.get(key))
            if day is not None and not EARLIEST_YEAR <= day.year <= LATEST_YEAR:
                yield Doubt((*path, key), f"The year {day.year} is hardly meant", "Check the date.", "doubt")
        since, until = row.get("since"), row.get("until")
        if isinstance(since, str) and isinstance(until, str) and _day(since) and _day(until) and until <= since:
            message = f"The end {until} does not lie after the beginning {since}"
            yield Doubt((*path, "until"), message, "Correct one of the two.")
    for path, one in rows(top, "instruments"):
        for at, signature in rows(one, "signatures", path):
            on, day = _day(signature.get("on")), _day(one.get("dated"))
            if signature.get("says") == "signed" and on and day and on < day:
                message = f"It is signed on {on}, before its own date {day}"
                yield Doubt((*at, "on"), message, "Check the two.", "doubt")


def _clock(top: dict[str, Any]) -> Iterator[Doubt]:
    """Yield a time zone that does not exist, and local times that its clocks skip or show twice."""
    theatre, force = top.get("theatre"), top.get("in_force")
    name = theatre.get("zone") if isinstance(theatre, dict) else None
    if not isinstance(name, str):
        return
    try:
        zone = zone_of(name)
    except ValueError:
        yield Doubt(("theatre", "zone"), f"There is no time zone `{name}`", "Write it as Asia/Damascus, or as +03:00.")
        return
    for key in ("since", "until"):
        text = force.get(key) if isinstance(force, dict) else None
        try:
            moment = dt.datetime.fromisoformat(text) if isinstance(text, str) else None
        except ValueError:
            continue
        if moment is None or moment.tzinfo is not None or not 2 <= moment.year <= 9998:
            continue
        offsets = {moment.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}
        if len(offsets) > 1:
            yield Doubt(
                ("in_force", key),
                f"The clocks of {name} change just then: {text} is skipped or comes twice",
                "Give a time before or after the change.",
                "doubt",
            )


def _outlines(top: dict[str, Any]) -> Iterator[Doubt]:
    boxes: list[tuple[Path, outline.Box]] = []
    for at, zone in rows(top, "zones"):
        for near, geometry in rows(zone, "geometries", at):
            rings = geometry.get("rings")
            for index, raw in enumerate(rings if isinstance(rings, list) else []):
                path = (*near, "rings", index)
                ring = _ring(raw)
                if ring is None:
                    continue
                bends = outline.faults(ring)
                for bend in bends:
                    yield Doubt(path if bend.corner is None else (*path, bend.corner), bend.message, bend.remedy)
                if not bends:
                    boxes.append((path, outline.box(ring)))
    for index, (path, mine) in enumerate(boxes[:MOST_COMPARED]):
        before = [other for _, other in boxes[:index]]
        if any(mine.meets(other) for other in before):
            continue
        if any(mine.swapped().meets(other) for other in before):
            message = "This outline lies far from those before it, and among them if its axes are swapped"
            remedy = "Write [longitude, latitude] in that order, here and in the others."
            yield Doubt(path, message, remedy, "doubt")


def _ring(raw: Any) -> list[outline.Corner] | None:
    """Return a ring if all of its corners are two numbers; the model names what is not."""
    if not isinstance(raw, list):
        return None
    ring = []
    for corner in raw:
        if not (isinstance(corner, list) and len(corner) == 2 and all(type(part) in (int, float) for part in corner)):
            return None
        ring.append((float(corner[0]), float(corner[1])))
    return ring


def _texts(path: Path, value: Any) -> Iterator[Doubt]:
    """Yield longer texts that are the same in both languages: one of them was forgotten."""
    if isinstance(value, dict):
        en, fr = value.get("en"), value.get("fr")
        if set(value) == {"en", "fr"} and isinstance(en, str) and en == fr and len(en.split()) > 3:
            yield Doubt((*path, "fr"), "The French is the English, word for word", "Translate it.", "doubt")
        for key, inner in value.items():
            yield from _texts((*path, key), inner)
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from _texts((*path, index), inner)
