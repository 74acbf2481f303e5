"""Positions and points of impact reach parties and the public late, and by settlement.

A report that is a day old still helps an account of what happened; the same report at once tells one side where its
shells fell. So those who are not of the centre see a report only when a delay has passed since what it tells of, and
never a point finer than a settlement. What is coarsened is shown as an area with its precision, a cell of a fixed
grid that holds the place, and not as a point that was moved.
"""

import json
from typing import NamedTuple, TypeVar

import msgspec

from treve.base.errors import Refused
from treve.base.place import RADIUS_M, Where
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation, Judgement
from treve.entries.linking import Linking
from treve.entries.report import Report
from treve.entries.statement_review import StatementReview
from treve.release.positions import without_numbers, without_positions
from treve.release.predicate import Audience

CELL_E7 = 300_000
"""Side of a cell, 0.03 degree: about 3.3 km of latitude."""

_FINE = ("exact",)

S = TypeVar("S", bound=msgspec.Struct)


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

    Positions that stand in its words are taken out of them (positions.py). The cell depends on the place alone, so that
    asking twice tells nothing more.
    """
    place, content, provenance = report.place, report.content, report.provenance
    if _is_fine(place) and place.lat_e7 is not None and place.lon_e7 is not None:
        lat, lon = (value // CELL_E7 * CELL_E7 + CELL_E7 // 2 for value in (place.lat_e7, place.lon_e7))
        place = _cell(place, lat, lon)
    place = _said(place, "name", "adm2", "adm1", "words")
    content = _said(content, "text", "as_called", "explained_by")
    flags = tuple(msgspec.structs.replace(each, message=without_numbers(each.message)) for each in provenance.flags)
    if flags != provenance.flags:
        provenance = msgspec.structs.replace(provenance, flags=flags)
    coarse = Report(report.identity, place, content, provenance)
    return report if coarse == report else coarse


def without_positions_in(effort: Effort) -> Effort:
    """Return an effort without the positions that stand in its words; it has no others."""
    return _said(effort, "name", "adm2", "adm1", "access_by", "access_why", "text")


def without_positions_said(allegation: Allegation) -> Allegation:
    """Return an allegation without the positions that stand in its words."""
    return _said(allegation, "place", "text")


def without_positions_judged(judgement: Judgement) -> Judgement:
    """Return a judgement without the positions that stand in its words."""
    return _said(judgement, "why")


def without_positions_linked(linking: Linking) -> Linking:
    """Return what is said of links without the positions that stand in its words."""
    return _said(linking, "why")


def without_positions_reviewed(review: StatementReview) -> StatementReview:
    """Return a review of a statement without the positions that stand in its words."""
    plain = _said(review, "why")
    fields = _said(plain.fields, "to", "cue", "condition", "deadline")
    return plain if fields is plain.fields else msgspec.structs.replace(plain, fields=fields)


def _is_fine(place: Where) -> bool:
    """Whether a place says more than a settlement: by its class, or by a radius that is smaller than its class has."""
    return place.precision in _FINE or (place.radius_m is not None and place.radius_m < RADIUS_M["settlement"])


def _said(part: S, *names: str) -> S:
    """Return a part of a report without the positions that stand in these of its fields."""
    words = {name: getattr(part, name) for name in names}
    left = {name: without_positions(text) for name, text in words.items() if text is not None}
    return msgspec.structs.replace(part, **left) if any(words[name] != text for name, text in left.items()) else part


def _cell(place: Where, lat_e7: int, lon_e7: int) -> Where:
    return msgspec.structs.replace(
        place, precision="settlement", lat_e7=lat_e7, lon_e7=lon_e7,
        # Half the diagonal of the largest cell, at the equator, and then some.
        radius_m=max(RADIUS_M["settlement"], 2_500), outline=(), words=None,
    )  # fmt: skip


def parameters_text(embargo: Embargo) -> str:
    """Return parameters as they are kept."""
    return json.dumps({"embargo_s": embargo.delay_s, "embargo_free": sorted(embargo.free)}, indent=1) + "\n"
