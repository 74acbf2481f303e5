"""How hard anyone looked, as rows: one a source, time and area, each with its doubts kept.

The same id with other words is a conflict and is shown as one; a revision that says so takes the place of what it
revises. Nothing depends on the order in which entries came, save what declares one.
"""

from collections.abc import Iterable
from typing import NamedTuple, TypedDict

import msgspec

from treve.entries.effort import Effort


class Came(NamedTuple):
    """An effort as it came in: the entry, its position there, and whether it was declared to revise."""

    effort: Effort
    entry: int
    position: int
    revises: bool


class EffortRow(TypedDict):
    """A row of the export; lines of it can be taken in again. Times are inclusive, civil, in `zone` or without one.

    `minutes`: of looking, all units together. `planned`, `reached`: how many areas; their names, where known, in
    `areas_planned`, `areas_reached`. `conflict`: another row has the same id and other words. Null is "not said".
    """

    effort: str
    source: str
    source_kind: str
    native_id: str | None
    how: str
    earliest: str
    latest: str
    zone: str | None
    time_precision: str
    place: str | None
    adm2: str | None
    adm1: str | None
    country: str | None
    minutes: int | None
    units: int | None
    units_planned: int | None
    areas_planned: list[str]
    areas_reached: list[str]
    planned: int | None
    reached: int | None
    access: str | None
    access_by: str | None
    access_why: str | None
    text: str | None
    language: str | None
    conflict: bool


def effort_rows(came: Iterable[Came]) -> list[EffortRow]:
    """Return what stands of the efforts that came in, by time, source and id."""
    by_id: dict[str, list[Came]] = {}
    for one in came:
        by_id.setdefault(one.effort.effort, []).append(one)
    found = []
    for versions in by_id.values():
        standing = _standing(versions)
        found += [_row(one, conflict=len(standing) > 1) for one in standing]
    return sorted(found, key=lambda row: (row["earliest"], row["latest"], row["source"], row["effort"], _text(row)))


def _standing(versions: list[Came]) -> list[Effort]:
    """Return the versions of one effort that stand: the last that revises, else every one that differs."""
    revised = [one for one in versions if one.revises]
    if revised:
        return [max(revised, key=lambda one: (one.entry, one.position)).effort]
    distinct = {msgspec.json.encode(one.effort): one.effort for one in versions}
    return [distinct[key] for key in sorted(distinct)]


def _row(one: Effort, *, conflict: bool) -> EffortRow:
    planned, reached = one.areas
    return {
        "effort": one.effort,
        "source": one.source,
        "source_kind": one.source_kind,
        "native_id": one.native_id,
        "how": one.how,
        "earliest": one.observed.earliest or one.observed.latest or "",
        "latest": one.observed.latest or one.observed.earliest or "",
        "zone": one.observed.zone,
        "time_precision": one.observed.precision,
        "place": one.name,
        "adm2": one.adm2,
        "adm1": one.adm1,
        "country": one.country,
        "minutes": one.minutes,
        "units": one.units,
        "units_planned": one.units_planned,
        "areas_planned": list(one.areas_planned),
        "areas_reached": list(one.areas_reached),
        "planned": planned,
        "reached": reached,
        "access": one.access,
        "access_by": one.access_by,
        "access_why": one.access_why,
        "text": one.text,
        "language": one.language,
        "conflict": conflict,
    }


def _text(row: EffortRow) -> str:
    return msgspec.json.encode(row).decode()
