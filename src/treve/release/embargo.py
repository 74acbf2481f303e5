"""Positions and points of impact reach parties and the public late, and by settlement.

A report that is a day old still helps an account of what happened; the same report at once tells one side where its
shells fell. So those who are not of the centre see a report only when a delay has passed since what it tells of, and
never a point finer than a settlement. What is coarsened is shown as an area with its precision, a cell of a fixed
grid that holds the place, and not as a point that was moved.
"""

import json
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.base.place import RADIUS_M, Where
from treve.entries.report import Report
from treve.release.predicate import Audience

CELL_E7 = 300_000
"""Side of a cell, 0.03 degree: about 3.3 km of latitude."""

_FINE = ("exact",)


class Embargo(NamedTuple):
    """`delay_s` since the end of what was observed, or since it was received where that is unknown.

    `free`: kinds of organisations that see at once and finely: those who watch and those who help.
    """

    delay_s: int
    free: frozenset[str]


def read(text: bytes) -> Embargo:
    """Return the parameters "release".

    Raises:
        Refused: they cannot be read.
    """
    try:
        found = msgspec.json.decode(text, type=dict[str, int | list[str] | str])
        delay, free = found["embargo_s"], found["embargo_free"]
        if not isinstance(delay, int) or not isinstance(free, list) or not 0 <= delay <= 366 * 86_400:
            raise ValueError("embargo_s is a number of seconds up to a year, embargo_free a list")
        return Embargo(delay, frozenset(free))
    except (msgspec.DecodeError, KeyError, ValueError) as why:
        raise Refused(f"The parameters `release` cannot be read: {why}.", remedy="Adopt them anew.") from why


def applies(embargo: Embargo, audience: Audience) -> bool:
    """Say whether an audience sees late and coarsely."""
    return not audience.is_operator and audience.kind not in embargo.free


def is_due(embargo: Embargo, known_until_s: int, now_s: int) -> bool:
    """Say whether the delay has passed since the end of what was observed, or since it was received."""
    return known_until_s + embargo.delay_s <= now_s


def coarsened(report: Report) -> Report:
    """Return the report with a place no finer than a settlement; one that is coarse already is returned as it is.

    The cell depends on the place alone, so that asking twice tells nothing more.
    """
    place = report.place
    if place.precision not in _FINE or place.lat_e7 is None or place.lon_e7 is None:
        return report
    lat, lon = (value // CELL_E7 * CELL_E7 + CELL_E7 // 2 for value in (place.lat_e7, place.lon_e7))
    return msgspec.structs.replace(report, place=_cell(place, lat, lon))


def _cell(place: Where, lat_e7: int, lon_e7: int) -> Where:
    return msgspec.structs.replace(
        place, precision="settlement", lat_e7=lat_e7, lon_e7=lon_e7,
        # Half the diagonal of the largest cell, at the equator, and then some.
        radius_m=max(RADIUS_M["settlement"], 2_500), outline=(), words=None,
    )  # fmt: skip


def parameters_text(embargo: Embargo) -> str:
    """Return parameters as they are kept."""
    return json.dumps({"embargo_s": embargo.delay_s, "embargo_free": sorted(embargo.free)}, indent=1) + "\n"
