"""Zones: words first, then shapes by somebody, with their standing."""

from typing import Literal

from pydantic import Field

from treve.terms.model_basics import Moment, Part, Slug, Text, Words


class Near(Part):
    """How an area that nobody has drawn is reckoned with: near fighting with certain actors, at the time."""

    fighting_with: list[Slug] = Field(min_length=1)
    within_m: int = Field(gt=0, le=200_000)
    within_days: int = Field(gt=0, le=366)
    why: Words


Position = tuple[float, float]
"""[longitude, latitude] in degrees, WGS 84."""


class Derived(Part):
    """A shape that follows from other zones' shapes; exactly one of the three ways.

    `within_m` of `around`: the buffer of a line, or of an area and what lies about it.
    `half_of_m` of `around`: the same with half of a width that each side gives its half of.
    `between`: what lies between two lines, their ends joined by straight lines.
    `side` keeps the left or the right of a line, looking along it; `inside` keeps what lies in another zone.
    A competing geometry of the source makes a competing derived one; its precision is the source's.
    """

    around: Slug | None = None
    within_m: int | None = Field(default=None, gt=0, le=1_000_000)
    half_of_m: int | None = Field(default=None, gt=0, le=2_000_000)
    between: tuple[Slug, Slug] | None = None
    side: Literal["both", "left", "right"] = "both"
    inside: Slug | None = None


class Geometry(Part):
    """One shape of a zone, by one author: `rings`, a `line`, or `derived`, exactly one. Several may stand side by side.

    A zone whose geometries are lines holds no place itself; others are derived from it.
    """

    id: Slug | None = None
    """Asked for where several compete and a reading may choose."""
    by: Text
    standing: Literal["claimed", "draft", "agreed", "reference"]
    precision_m: int = Field(ge=0)
    source: Text
    since: Moment | None = None
    until: Moment | None = None
    rings: list[list[Position]] = []
    """Closed or open rings, holes not supported; several are a zone of several parts."""
    line: list[Position] = []
    derived: Derived | None = None


class Zone(Part):
    """A zone is always words; names that it is whole of, shapes and a reckoning are added where they exist."""

    id: Slug
    definition: Words
    clause: Slug
    part_of: Slug | None = None
    """The zone that this one is a part of, or that it belongs to (an area, its security zone, its line)."""
    whole_of: list[str] = []
    """Names of countries or provinces as datasets write them: a place known only as that name lies inside."""
    parts_of: list[str] = []
    """Names of provinces of which the zone takes "certain parts": a place elsewhere lies outside of an undrawn zone."""
    to_be_drawn: Text | None = None
    """The commitment by which somebody was to draw it."""
    geometries: list[Geometry] = []
    reckoned: Near | None = None
