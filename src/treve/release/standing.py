"""Which marking stands for a record: that of its entry, and what has been said of it since by those who may.

Only the author widens, by a new entry that refers to the old one ("releases"). What anybody else says of an entry's
release changes nothing, and is told as a doubt; with one exception. Where no key of the author stands any more (revoked
as stolen, or since the person has gone), others of the author's organisation may narrow what was released, and nobody
may widen it. Of several releases that count the last in the log stands; one of a single record goes before one of the
whole entry.
"""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from treve.release.marking import Marking, read

RELEASES = "releases"
"""How a release refers to the entry, or record, that it releases."""


class Signed(NamedTuple):
    """What the predicate must know of one entry, in the order of the log.

    `releases`: (hash of an entry, record or None) for each thing that this entry releases, `becomes` the marking that
    they get; `None` for an entry that releases nothing. `organisation`: whose the author was then, if that is known.
    `silent`: of an entry that releases, the authors of whom no key stood any more.
    """

    entry: str
    author: str
    marking: bytes | None
    releases: tuple[tuple[str, int | None], ...] = ()
    becomes: Marking | None = None
    organisation: str | None = None
    silent: frozenset[str] = frozenset()


class Standing(NamedTuple):
    """The markings as they stand. `refused`: (releasing entry, entry meant) of releases that do not count.

    `of_organisation`: by entry, whose it is.
    """

    of_entry: Mapping[str, Marking]
    of_record: Mapping[tuple[str, int], Marking]
    refused: tuple[tuple[str, str], ...]
    of_organisation: Mapping[str, str | None]

    def marking(self, entry: str, position: int) -> Marking:
        """Return the marking of one record of an entry."""
        return self.of_record.get((entry, position)) or self.of_entry[entry]


def stand(entries: Iterable[Signed]) -> Standing:
    """Return the markings that stand after these entries. Cost: constant for each entry and release.

    An entry that is released before it is written cannot be referred to: its hash is not known yet.
    """
    of_entry: dict[str, Marking] = {}
    of_record: dict[tuple[str, int], Marking] = {}
    written: dict[str, Signed] = {}
    refused: list[tuple[str, str]] = []
    for one in entries:
        of_entry[one.entry] = read(one.marking)
        written[one.entry] = one
        if one.becomes is None:
            continue
        for meant, record in one.releases:
            is_author = meant in written and written[meant].author == one.author
            before = of_record.get((meant, record)) if record is not None else None
            if not is_author and not (
                meant in written and may_narrow(written[meant], one) and narrows(one.becomes, before or of_entry[meant])
            ):
                refused.append((one.entry, meant))
            elif record is None:
                of_entry[meant] = one.becomes
                for key in [each for each in of_record if each[0] == meant]:
                    # A record that its author had narrowed further is not widened by who may narrow alone.
                    if is_author or narrows(one.becomes, of_record[key]):
                        del of_record[key]
            else:
                of_record[meant, record] = one.becomes
    return Standing(of_entry, of_record, tuple(refused), {name: each.organisation for name, each in written.items()})


def may_narrow(meant: Signed, by: Signed) -> bool:
    """Say whether an entry is by somebody who may narrow another: of one organisation, whose author has no key left."""
    return (
        meant.author in by.silent and by.organisation is not None and by.organisation == meant.organisation
    )  # fmt: skip


def narrows(new: Marking, before: Marking) -> bool:
    """Say whether nobody sees under the new marking who did not see before, whoever the members are.

    Rather too strict: what narrows by the register of the day alone is refused.

    >>> from treve.release.marking import NOBODY, make
    >>> narrows(NOBODY, make("green")), narrows(make("green"), make("amber", ("front",)))
    (True, False)
    """
    if new == before:
        return True
    if before.label is None:
        return new.label is None
    if new.label is None:
        # TLP:RED keeps an entry from the author's own organisation; "nobody" does not.
        return before.label != "TLP:RED"
    reach = _reach(before)
    return _reach(new) <= reach and (reach >= _ALL_MEMBERS or set(new.recipients) <= set(before.recipients))


_ALL_MEMBERS = 3


def _reach(marking: Marking) -> int:
    match marking.label:
        case "TLP:CLEAR":
            return 4
        case "TLP:GREEN" if not marking.recipients:
            return _ALL_MEMBERS
        case "TLP:AMBER":
            return 2
        case "TLP:RED":
            return 0
        case _:
            return 1
