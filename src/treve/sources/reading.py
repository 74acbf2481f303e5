"""What taking in a file gives back: reports, held rows, notes.

Nothing is lost: every row of the file is a report, an effort or held, and `rows` counts them all. What is odd about a
report that was loaded lies in its own provenance; what is odd about an effort or the file as a whole lies in `notes`.
A file that cannot be taken in at all raises `Refused`, and nothing has happened.
"""

from typing import NamedTuple

from treve.base.errors import Problem, Refused
from treve.entries.effort import Effort
from treve.entries.judgement import Allegation
from treve.entries.records import Document, Held, held_id
from treve.entries.report import Report, SourceKind

MAX_FILE_BYTES = 512 * 1024 * 1024
MAX_ROWS = 1_000_000
MAX_COLUMNS = 4_096
MAX_TEXT_BYTES = 64 * 1024
"""No cell of a loaded row is longer; a row with a longer one is held whole, since to cut it would be to lose some."""
MAX_NAME_BYTES = 4_096
"""Nor is a cell that holds a name, a date or a number."""


class Reading(NamedTuple):
    """A file that was read to its end.

    `rows` is the number of rows of data in the file, blank rows not counted: always the sum of the lengths of reports,
    held, documents, efforts and allegations, an article being one. `mapping_text` is the mapping that was used, given
    or guessed; `None` for a format that needs none. `source_kind` is that of the source named by `source`.
    """

    format: str
    source: str
    source_kind: SourceKind
    rows: int
    reports: list[Report]
    held: list[Held]
    notes: list[Problem]
    mapping_text: str | None = None
    documents: tuple[Document, ...] = ()
    efforts: tuple[Effort, ...] = ()
    allegations: tuple[Allegation, ...] = ()


class MappingNeeded(Refused):
    """A table of unknown meaning, refused with a mapping that a person can correct.

    `mapping_text` is the guess, as YAML with comments; `doubts` are the questions that it leaves open.
    """

    def __init__(self, what: str, *, where: str, remedy: str, mapping_text: str, doubts: tuple[str, ...]) -> None:
        """Keep the guess beside the message."""
        super().__init__(what, where=where, remedy=remedy)
        self.mapping_text = mapping_text
        self.doubts = doubts


def hold(source: str, where: str, message: str, remedy: str, raw: str) -> Held:
    """Return a row in quarantine, with its place, reason and remedy, and whole."""
    return Held(held_id(source, raw), source, where, message, remedy, raw)
