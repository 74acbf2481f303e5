"""Release: the author's later word on who may see an entry or a record, as an entry of its own."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import Release, to_groups
from treve.ledger.envelope import Reference
from treve.ledger.sealing import Record
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.registers import defaults_of
from treve.node.sight import members_of, next_signed, signed_entries
from treve.release.marking import Marking, said, write
from treve.release.predicate import PUBLIC, audience_of, decide
from treve.release.standing import RELEASES, Signed, may_narrow, narrows, stand

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
    signed = signed_entries(centre)
    counts = {each.index: each.record_count for each in centre.outlines()}
    members = members_of(centre)
    becomes = marking or Marking(None, (), "taken back")
    for each in meant:
        count = counts.get(each.entry)
        if count is None or (each.record is not None and each.record >= count):
            found = f"There is no entry {each.entry}" + (f" with a record {each.record}." if count is not None else ".")
            raise Refused(found, remedy=f"The log has {centre.size} entries, from 0.")
    _require_may_say(centre, signed, meant, becomes)
    references = tuple(Reference(RELEASES, signed[each.entry].entry, each.record) for each in meant)
    reaches = []
    for who in (*members.organisations, *members.people, PUBLIC):
        audience = audience_of(who, members)
        found_out = [decide(becomes, signed[each.entry].organisation, audience, members) for each in meant]
        # Of entries by several authors: whoever does not see one of them.
        told = next((each for each in found_out if not each.seen), found_out[0])
        reaches.append((who, told.seen, told.why))
    text = said(marking) if marking is not None else "nobody"
    if dry_run:
        return Released(None, text, reaches)
    record = Release(marking.label, marking.recipients, why) if marking is not None else Release(None, (), why)
    default = defaults_of(centre).of("releases")
    new = NewEntry(
        "release", [Record(to_groups(record))], person, references=references,
        marking=write(default) if default is not None else None,
    )  # fmt: skip
    (stored,) = centre.append([new])
    return Released(stored.entry, text, reaches)


def _require_may_say(centre: Centre, signed: Sequence[Signed], meant: Sequence[Meant], becomes: Marking) -> None:
    """Refuse a release that would count for nothing, by the same rule by which releases count (release/standing.py)."""
    ring, by = centre.keyring, next_signed(centre)
    standing = stand(signed)
    for each in meant:
        one = signed[each.entry]
        if one.author == by.author:
            continue
        whose = "the node" if one.author == ring.nodes[0] else one.author
        where = f"entry {each.entry}"
        if not may_narrow(one, by):
            what = f"Only its author says anew who may see an entry, and this one is signed by {whose}."
            remedy = "Let that person sign it: --signed-by DIR." if one.author != ring.nodes[0] else _BY_NODE
            if one.author in by.silent:
                what = f"This entry is signed by {whose}, of whom no key stands there any more."
                others = one.organisation or "the same organisation"
                remedy = f"Somebody of {others} may narrow it, with a key of their own."
            raise Refused(what, where=where, remedy=remedy)
        before = standing.of_entry[one.entry] if each.record is None else standing.marking(one.entry, each.record)
        if not narrows(becomes, before):
            what = f"This entry is signed by {whose}: others of the same organisation narrow it only, and this widens."
            raise Refused(what, where=where, remedy=f"It is released to {said(before)}. Leave some of them out.")


_BY_NODE = "Leave --signed-by away."
