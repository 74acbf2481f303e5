"""The daily report as a value: everything that the page says, nothing of how it looks.

One language per value: labels of kinds and actors and the sentences of reasons are already in it. Counts are of
incidents unless the name says otherwise; a probability is parts per million; unknown is None, never 0.
"""

import datetime as dt
from typing import NamedTuple

from treve.base.doubt import Span
from treve.base.lang import Lang
from treve.products.around import Around
from treve.products.looked import Looked
from treve.products.marks import Together
from treve.products.people import AllegedLine


class PlaceLine(NamedTuple):
    """A place as far as it is known. `words`: from the narrowest name to the widest."""

    precision: str
    words: tuple[str, ...]
    lat_deg: float | None
    lon_deg: float | None
    radius_m: int | None


class Verdict(NamedTuple):
    """One finding in short: what one reading comes to, and the reasons that decide, the ground first.

    `said`: what people say of it, in words.
    """

    reading: str
    verdict: str
    probability_ppm: int | None
    standing: str
    clause: str
    reasons: tuple[str, ...]
    said: str = ""


class Line(NamedTuple):
    """One incident. `number` is its number on this page, from 1; `earliest`, `latest`: inclusive, ISO."""

    number: int
    incident: str
    earliest: str | None
    latest: str | None
    time_precision: str
    place: PlaceLine
    kind: str
    kind_alternatives: tuple[str, ...]
    sides: tuple[tuple[str, ...], tuple[str, ...]]
    killed: Span
    n_reports: int
    n_sources: int
    sums_up: bool
    together: Together
    verdicts: tuple[Verdict, ...]
    counted: bool = True
    """False for a sum whose parts are counted in its place."""


class TrendDay(NamedTuple):
    """One day of the trend: incidents by (reading, verdict), and whether any report is held of that day."""

    day: dt.date
    has_reports: bool
    counts: dict[tuple[str, str], int]


class OpenQuestion(NamedTuple):
    """Something not known, what would settle it, and the numbers of the incidents that wait for it."""

    text: str
    numbers: tuple[int, ...]


class SourceLine(NamedTuple):
    """A source of the day: how many reports, whom they cite most, and how it wants to be cited."""

    source: str
    kind: str | None
    n_reports: int
    origins: tuple[tuple[str, int], ...]
    citation: str | None


class ReadingLine(NamedTuple):
    """A reading of the agreement."""

    reading: str
    name: str
    held_by: tuple[str, ...]


class ZoneLine(NamedTuple):
    """A zone of the agreement: words, and outlines (rings of lon, lat in degrees) with their standing, if any."""

    zone: str
    words: str
    outlines: tuple[tuple[str, str, tuple[tuple[tuple[float, float], ...], ...]], ...]
    whole_of: tuple[str, ...]


class TownLine(NamedTuple):
    """A town that maps name, where the register of places gives one; degrees."""

    name: str
    lat_deg: float
    lon_deg: float


class Daily(NamedTuple):
    """The report of one civil day of one theatre.

    `lines`: of the day; `wide`: may fall on it, counted nowhere; `around`: what is due, was said and happened about it.
    """

    lang: Lang
    day: dt.date
    zone: str
    centre: str
    theatre: str
    agreement: str
    agreement_name: str
    version: str
    in_force: bool
    force: tuple[str, str | None]
    log_size: int | None
    log_root: str | None
    parameters: tuple[tuple[str, str], ...]
    readings: tuple[ReadingLine, ...]
    zones: tuple[ZoneLine, ...]
    n_reports: int
    killed: Span
    n_killed_unknown: int
    top_origin: tuple[str, int] | None
    lines: tuple[Line, ...]
    wide: tuple[Line, ...]
    n_wider: int
    trend: tuple[TrendDay, ...]
    open_questions: tuple[OpenQuestion, ...]
    sources: tuple[SourceLine, ...]
    problems: dict[str, int]
    top_doubts: tuple[tuple[str, int], ...]
    looked: Looked | None = None
    around: Around | None = None
    lands: tuple[tuple[str, tuple[tuple[tuple[float, float], ...], ...]], ...] = ()
    """Outlines that the register of places gives, each with its name: rings of lon, lat in degrees."""
    towns: tuple[TownLine, ...] = ()
    alleged: tuple[AllegedLine, ...] = ()

    def n_under(self, reading: str, verdict: str) -> int:
        """Return how many incidents of the day have this verdict under this reading."""
        return sum(1 for line in self.counted for v in line.verdicts if v.reading == reading and v.verdict == verdict)

    @property
    def counted(self) -> tuple[Line, ...]:
        """Return the incidents of the day whose numbers count: all but sums whose parts are counted."""
        return tuple(line for line in self.lines if line.counted)

    @property
    def has_adopted(self) -> bool:
        """Return whether a body has adopted any of the findings that are listed."""
        return any(v.standing == "adopted" for line in (*self.lines, *self.wide) for v in line.verdicts)

    def together(self, what: Together) -> tuple[Line, ...]:
        """Return the incidents of the day whose readings come to this."""
        return tuple(line for line in self.lines if line.together == what)
