"""What the pages of agreements, findings, duties, compliance and history are made of; `model.Book` gives them.

As there, nothing is worked out here: each is a value that a room below has derived, in the shape in which it is read.
"""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from treve.entries.judgement import Judgement
from treve.release.marking import Marking
from treve.terms.course import Row
from treve.terms.differ import Change
from treve.terms.hang import Chapter
from treve.terms.model import Terms

StepKey = str
STEPS: tuple[StepKey, ...] = ("force", "where", "act", "with", "between", "exceptions", "word", "result")
"""The order of thought: is it in force, where was it, what was done and with what, between whom, what is excepted, on
whose word, and what follows."""


class Law(NamedTuple):
    """One version of an agreement with what happened under its clauses.

    `versions`: all that the audience sees, oldest first. `counts`: findings by clause, reading and verdict; `newest`:
    the latest incidents that a clause decides, rows of the list. `courses`: its timeline under each reading. `changes`:
    what it says otherwise than `before`.
    """

    terms: Terms
    versions: tuple[str, ...]
    chapters: tuple[Chapter, ...]
    counts: Mapping[str, Mapping[str, Mapping[str, int]]]
    newest: Mapping[str, tuple[Mapping[str, Any], ...]]
    courses: Mapping[str, tuple[Row, ...]]
    before: str = ""
    changes: tuple[Change, ...] = ()


class Source(NamedTuple):
    """A report that a step rests on: its id, what it is called, and its own words on the question, where it has any."""

    report: str
    called: str
    words: str


class Step(NamedTuple):
    """One question of a finding. `answer`: a word of `ans.`; `chance_ppm`: how likely, where it is not certain.

    `sentences`: each with the clause that it rests on, or none. `values`: what decided, as (name, whole number).
    """

    key: StepKey
    answer: str
    chance_ppm: int | None
    sentences: tuple[tuple[str, str], ...]
    values: tuple[tuple[str, int], ...]
    sources: tuple[Source, ...]


class Chain(NamedTuple):
    """A finding laid out as a chain. `row`: of the findings' frame, without its reasons, with what people say of it.

    `versions`: those under which this incident has a finding. `said`: rows of `findings.said`, everything that was said
    of it in the order of the log, also what no longer stands.
    """

    terms: Terms
    versions: tuple[str, ...]
    row: Mapping[str, Any]
    headline: str
    steps: tuple[Step, ...]
    settles: tuple[str, ...]
    said: tuple[Mapping[str, Any], ...]


class EditionLine(NamedTuple):
    """An edition that may be compared with the present."""

    name: str
    size: int
    stated_at: str


class PastAsked(NamedTuple):
    """Which two states are compared: a number of entries or a day each, an edition, or one incident's whole story."""

    since: str = ""
    until: str = ""
    edition: str = ""
    incident: str = ""


class PastFound(NamedTuple):
    """What changed: rows of `findings.history.COLUMNS`; `erased`: records that were erased since the earlier state."""

    rows: tuple[Mapping[str, Any], ...]
    erased: int


class Saying(NamedTuple):
    """What a judgement will be, before or after it is written.

    `entry`: where it was written; `None` before, or where the same was said before (`again`). `person` wrote it and
    `node` attests that. `marking`: to whom it is released.
    """

    judgement: Judgement
    person: str
    node: str
    marking: Marking
    on: dt.date
    entry: int | None = None
    again: bool = False
