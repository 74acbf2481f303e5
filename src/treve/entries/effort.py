"""Effort: how hard anyone looked.

"Not observed" is not "did not happen". So what a mission did to see is on record beside what it saw: patrols and their
hours, cameras up, flights, a hotline that was open, areas that were to be reached and that were, access denied.

An effort names **areas, never positions**: where observers stood is kept nowhere. It is what one source says once; a
correction is the same id taken in with `--revises`. What was not said is `None`, which is never zero.
"""

from typing import Literal

import msgspec

from treve.base.ids import ID_DIGITS, digest
from treve.base.time import When
from treve.entries.report import SourceKind

How = Literal["patrol", "site_visit", "camera", "uav", "acoustic", "satellite", "hotline"]
Access = Literal["denied", "conditional", "delayed"]


class Effort(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """What one source did to see or hear, in one time and area.

    `minutes`: of looking, all units together. `units`: patrols out, cameras up, flights; `units_planned`: those
    meant. `areas_planned`, `areas_reached`: by name; `planned`, `reached`: how many, where only numbers are given.
    `access`: what became of it on the way, `access_by` whom, `access_why` for which reason, as told. `name`, `adm2`,
    `adm1`, `country`: the area as the source wrote it.
    """

    effort: str
    source: str
    source_kind: SourceKind
    how: How
    observed: When
    native_id: str | None = None
    name: str | None = None
    adm2: str | None = None
    adm1: str | None = None
    country: str | None = None
    minutes: int | None = None
    units: int | None = None
    units_planned: int | None = None
    areas_planned: tuple[str, ...] = ()
    areas_reached: tuple[str, ...] = ()
    planned: int | None = None
    reached: int | None = None
    access: Access | None = None
    access_by: str | None = None
    access_why: str | None = None
    text: str | None = None
    language: str | None = None

    @property
    def areas(self) -> tuple[int | None, int | None]:
        """How many areas were planned and reached, by their names where these are given, else by number."""
        planned = len(set(self.areas_planned)) if self.areas_planned else self.planned
        reached = len(set(self.areas_reached)) if self.areas_reached else self.reached
        return planned, reached


def effort_id(source: str, native_id: str | None, raw: bytes) -> str:
    """Return the id of an effort: by the source's own id, else by its cells as they came.

    >>> effort_id("mission", "P-1", b"a") == effort_id("mission", "P-1", b"b")
    True
    """
    parts = (b"native", native_id.encode()) if native_id is not None else (b"content", raw)
    return digest("treve effort", source.encode(), *parts).hex()[:ID_DIGITS]
