"""Release: the author's later word on who may see an entry or a record, as an entry of its own."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Release, to_groups
from treve.ledger.envelope import Reference
from treve.ledger.sealing import Record
from treve.node.centre import Centre, NewEntry, Outline
from treve.node.registers import defaults_of
from treve.node.sight import members_of
from treve.release.marking import Marking, said, write
from treve.release.predicate import PUBLIC, audience_of, decide
from treve.release.standing import RELEASES

MOST_AT_ONCE = 16
"""References that an envelope has room for."""

_ENTRY = re.compile(r"(\d{1,12})(?::(\d{1,4}))?", re.ASCII)


class Meant(NamedTuple):
    """What is released: an entry by its number, or one record of it."""

    entry: int
    record: int | None


class Released(NamedTuple):
    """What a release says, and whom it reaches: (member, whether they see it, why); `entry` is `None` of a dry run."""

    entry: int | None
    marking: str
    reaches: list[tuple[str, bool, str]]


def read_meant(text: str) -> Meant:
    """Return what a person typed: "12" for an entry, "12:3" for one record of it.

    >>> read_meant("12:3")
    Meant(entry=12, record=3)
    """
    found = _ENTRY.fullmatch(text)
    if found is None:
        raise Refused(f"{text!r} is no entry.", remedy="Write its number, as 12, or 12:3 for one record of it.")
    return Meant(int(found[1]), int(found[2]) if found[2] is not None else None)


def release(
    centre: Centre, meant: Sequence[Meant], marking: Marking | None, why: str | None, person: str, *, dry_run: bool
) -> Released:
    """Release entries or records anew, or take a release back (`marking` `None`: to nobody any more).

    Raises:
        Refused: there is no such entry or record, more are named than one entry can refer to, or another wrote them:
            such a release would count for nothing, and who takes one back must not believe that it did.
    """
    if not 0 < len(meant) <= MOST_AT_ONCE:
        raise Refused(f"One release names 1 to {MOST_AT_ONCE} entries.", remedy="Release them in several goes.")
    outlines = {each.index: each for each in centre.outlines()}
    references = []
    for each in meant:
        found = outlines.get(each.entry)
        if found is None or (each.record is not None and each.record >= found.record_count):
            raise Refused(f"There is no entry {each.entry}" + (f" with a record {each.record}." if found else "."),
                          remedy=f"The log has {centre.size} entries, from 0.")  # fmt: skip
        _require_author(centre, found)
        references.append(Reference(RELEASES, found.hash, each.record))
    members = members_of(centre)
    reaches = []
    for who in (*members.organisations, *members.people, PUBLIC):
        audience = audience_of(who, members)
        becomes = marking or Marking(None, (), "taken back")
        found_out = decide(becomes, members.own, audience, members)
        reaches.append((who, found_out.seen, found_out.why))
    text = said(marking) if marking is not None else "nobody"
    if dry_run:
        return Released(None, text, reaches)
    record = Release(marking.label, marking.recipients, why) if marking is not None else Release(None, (), why)
    default = defaults_of(centre).of("releases")
    new = NewEntry(
        "release", [Record(to_groups(record))], person, references=tuple(references),
        marking=write(default) if default is not None else None,
    )  # fmt: skip
    (stored,) = centre.append([new])
    return Released(stored.entry, text, reaches)


def _require_author(centre: Centre, meant: Outline) -> None:
    """Refuse to speak for another author, by the same rule by which releases count (release/standing.py)."""
    ring = centre.keyring
    author = ring.principal(meant.author)
    if author == (f"person {centre.signs_for}" if centre.signs_for is not None else ring.nodes[0]):
        return
    whose = "the node" if author == ring.nodes[0] else author
    what = f"Only its author says anew who may see an entry, and this one is signed by {whose}."
    remedy = "Let that person sign it: --signed-by DIR." if author != ring.nodes[0] else "Leave --signed-by away."
    raise Refused(what, where=f"entry {meant.index}", remedy=remedy)
