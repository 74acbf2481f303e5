"""Which marking stands for a record: that of its entry, and what its author has said of it since.

Only the author widens or narrows, by a new entry that refers to the old one ("releases"). What anybody else says of an
entry's release changes nothing, and is told as a doubt. Of several releases by the author the last in the log stands;
one of a single record goes before one of the whole entry.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from treve.release.marking import Marking, read

RELEASES = "releases"
"""How a release refers to the entry, or record, that it releases."""


class Signed(NamedTuple):
    """What the predicate must know of one entry, in the order of the log.

    `releases`: (hash of an entry, record or None) for each thing that this entry releases, `becomes` the marking that
    they get; `None` for an entry that releases nothing.
    """

    entry: str
    author: str
    marking: bytes | None
    releases: tuple[tuple[str, int | None], ...] = ()
    becomes: Marking | None = None


class Standing(NamedTuple):
    """The markings as they stand. `refused`: (releasing entry, entry meant) of releases that are not the author's."""

    of_entry: Mapping[str, Marking]
    of_record: Mapping[tuple[str, int], Marking]
    refused: tuple[tuple[str, str], ...]

    def marking(self, entry: str, position: int) -> Marking:
        """Return the marking of one record of an entry."""
        return self.of_record.get((entry, position)) or self.of_entry[entry]


def stand(entries: Iterable[Signed]) -> Standing:
    """Return the markings that stand after these entries. Cost: constant for each entry and release.

    An entry that is released before it is written cannot be referred to: its hash is not known yet.
    """
    of_entry: dict[str, Marking] = {}
    of_record: dict[tuple[str, int], Marking] = {}
    authors: dict[str, str] = {}
    refused: list[tuple[str, str]] = []
    for one in entries:
        of_entry[one.entry] = read(one.marking)
        authors[one.entry] = one.author
        if one.becomes is None:
            continue
        for meant, record in one.releases:
            if authors.get(meant) != one.author:
                refused.append((one.entry, meant))
            elif record is None:
                of_entry[meant] = one.becomes
                for key in [each for each in of_record if each[0] == meant]:
                    del of_record[key]
            else:
                of_record[meant, record] = one.becomes
    return Standing(of_entry, of_record, tuple(refused))
