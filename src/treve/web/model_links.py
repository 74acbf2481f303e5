"""What the pages of links show: what people said, two reports side by side, and the questions that are open."""

import datetime as dt
from collections.abc import Mapping
from typing import Any, NamedTuple

from treve.entries.linking import Linking
from treve.release.marking import Marking


class LinkWord(NamedTuple):
    """What a body said of links: a row of `LINKINGS`, with the names of bodies and reports as people read them.

    `reports`: the groups, each report as its source calls it, with its id.
    """

    row: Mapping[str, Any]
    body: str
    against: tuple[str, ...]
    reports: tuple[tuple[tuple[str, str], ...], ...]


class Pairing(NamedTuple):
    """Two reports beside each other: rows of `incidents.gather.TOLD` with the incidents that they belong to.

    `why` and `numbers`: what speaks for and against their being one, empty where nothing can be compared; weights in
    thousandths of a nat, `score` their sum.
    """

    left: Mapping[str, Any]
    right: Mapping[str, Any]
    one: str
    other: str
    why: str
    numbers: tuple[tuple[str, int], ...]
    score: int
    said: tuple[LinkWord, ...]

    @property
    def is_one(self) -> bool:
        """Whether both belong to one incident now."""
        return self.one == self.other


class OpenLink(NamedTuple):
    """A question of the queue: the two reports, what speaks for and against, and what an answer would change."""

    left: Mapping[str, Any]
    right: Mapping[str, Any]
    is_one: bool
    why: str
    settles: str
    unsure: tuple[str, ...]


class SayingLink(NamedTuple):
    """What will be said of links, before or after it is written; fields as `model_terms.Saying` has them.

    `doubts`: what the writer should look at, as `node.link.Linked` has them.
    """

    linking: Linking
    person: str
    node: str
    marking: Marking
    on: dt.date
    counts: bool
    doubts: tuple[tuple[str, str], ...] = ()
    entry: int | None = None
    again: bool = False
