"""The daily report in words: every text that a reader sees, in reading order, and nothing of how it looks.

`phrase.phrase` makes it once; `to_html` and `to_pdf` lay it out, so that neither says what the other does not. All is
text of one language, ready to be shown and not escaped for any format; an empty text means that nothing is shown.
Drawings are SVG made by `svg.el`.
"""

from dataclasses import dataclass
from typing import Literal

from treve.base.lang import Lang
from treve.products.marks import Together


@dataclass(frozen=True)
class Run:
    """A piece of text in one style."""

    text: str
    style: Literal["plain", "strong", "code"] = "plain"


Runs = tuple[Run, ...]


@dataclass(frozen=True)
class Fact:
    """A term and what it is: agreement, in force, report day, log head."""

    term: str
    value: Runs


@dataclass(frozen=True)
class Figure:
    """A key number, its unit, and what to know of it. `long`: the value is more than a number."""

    value: str
    words: str
    note: str
    long: bool


@dataclass(frozen=True)
class Column:
    """The head of a column of a table."""

    words: str
    small: str = ""
    numeric: bool = False


@dataclass(frozen=True)
class CountRow:
    """How many incidents have a verdict, under each reading and under all. `what` is None for the total."""

    what: Together | None
    words: str
    cells: tuple[str, ...]


@dataclass(frozen=True)
class Key:
    """The key numbers: figures, and a table with `total` as its last row."""

    title: str
    figures: tuple[Figure, ...]
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[CountRow, ...]
    total: CountRow


@dataclass(frozen=True)
class TrendStrip:
    """One strip of bars, and its title."""

    what: Together
    text: str
    svg: str


@dataclass(frozen=True)
class TrendColumn:
    """The strips of one reading."""

    name: str
    strips: tuple[TrendStrip, ...]


@dataclass(frozen=True)
class Trend:
    """The last days."""

    title: str
    columns: tuple[TrendColumn, ...]
    note: str


@dataclass(frozen=True)
class Marked:
    """A sign and what it stands for."""

    what: Together
    words: str


@dataclass(frozen=True)
class Map:
    """The map, or `empty` where there is none; `alt` says it to those who do not see it."""

    title: str
    svg: str
    alt: str
    empty: str
    legend_title: str
    legend: tuple[Marked, ...]
    notes: tuple[Runs, ...]


@dataclass(frozen=True)
class Said:
    """A verdict with its probability, the readings that come to it where not all do, and what people say of it."""

    what: str
    words: str
    probability: str
    readings: str
    said: str = ""


@dataclass(frozen=True)
class Row:
    """One incident. `reasons` are paragraphs, one at least; `tail` and `code` end the last of them."""

    number: int
    place: str
    place_wider: str
    place_precision: str
    when: str
    when_precision: str
    kind: str
    alternatives: str
    sides: str
    killed: str
    verdicts: tuple[Said, ...]
    reasons: tuple[Runs, ...]
    tail: str
    code: str


@dataclass(frozen=True)
class Group:
    """Incidents under one heading; `what` is None, and `words` empty, where there is none."""

    what: Together | None
    words: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Incidents:
    """A table of incidents: what holds for all of them, the table, or `none`, and what is not listed."""

    title: str
    common_intro: str
    common: tuple[str, ...]
    caption: Runs
    columns: tuple[Column, ...]
    groups: tuple[Group, ...]
    none: str
    more: Runs


@dataclass(frozen=True)
class Question:
    """Something not known, in how many incidents, and their numbers."""

    text: str
    count: str
    numbers: tuple[int, ...]


@dataclass(frozen=True)
class Questions:
    """What could not be determined: a table, or `none`."""

    title: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Question, ...]
    none: str


@dataclass(frozen=True)
class Sources:
    """The sources: a table of three columns, how to cite them, and the state of the quarantine."""

    title: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[str, str, str], ...]
    citations: tuple[str, ...]
    problems: str
    doubts: str


@dataclass(frozen=True)
class AllegedCell:
    """One allegation in its registrar's column."""

    value: str
    note: str


@dataclass(frozen=True)
class AllegedRow:
    """Allegations against one side for the same days: a list for each registrar's column."""

    against: str
    days: str
    cells: tuple[tuple[AllegedCell, ...], ...]


@dataclass(frozen=True)
class Alleged:
    """The allegations; no rows where there are none, and then nothing is shown."""

    title: str
    caption: str
    columns: tuple[Column, ...]
    rows: tuple[AllegedRow, ...]


@dataclass(frozen=True)
class Section:
    """A heading and paragraphs."""

    title: str
    paragraphs: tuple[Runs, ...]


@dataclass(frozen=True)
class Phrased:
    """The report, from its head to its foot. `around` has lists of what is due, happened and was said, if any."""

    lang: Lang
    title: str
    centre: str
    name: str
    day: str
    about: str
    facts: tuple[Fact, ...]
    mind: Section
    key: Key
    trend: Trend
    map: Map
    around_title: str
    around: tuple[Section, ...]
    incidents: Incidents
    wide: Incidents
    alleged: Alleged
    questions: Questions
    effort: Section
    sources: Sources
    method: Section
    foot: str
