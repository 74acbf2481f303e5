"""Receipts of erasures, and the list by which an erasure is done again in a copy that is older than it.

    CENTRE/erasures.jsonl    one receipt a line: hashes, positions, tombstones; nothing that was said

It is made from the log, whole, after each erasure. Keep it apart from the backups: `treve erase CENTRE --replay FILE`
does in a restored centre what was done since.
"""

import json
from collections.abc import Iterator, Sequence
from typing import NamedTuple

import msgspec

from treve.entries.records import Erased, from_groups
from treve.ledger.envelope import Reference
from treve.node.centre import Centre
from treve.node.restored_mark import ERASURE
from treve.node.sight import Sight, seen_entries
from treve.stores.files import write_whole

ERASURES = "erasures.jsonl"


class Receipt(NamedTuple):
    """One receipt: the entry that is it, when by the node's clock and by whom, why, and what was destroyed.

    `records`: (number of an entry, position); `documents` by hash; `redacted` stands in their place. Hashes of
    documents are told to those alone who saw all of them: from a hash, what else stood there can be guessed.
    """

    entry: int
    hash: str
    at: str
    person: str | None
    why: str
    records: tuple[tuple[int, int], ...]
    documents: tuple[str, ...]
    redacted: str | None


class Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One line of the list: the hash of the receipt, what it destroyed by the hashes of entries, and its tombstones."""

    receipt: str
    records: tuple[tuple[str, int], ...]
    documents: tuple[str, ...]
    tombstones: tuple[str, ...]


def receipts(centre: Centre, sight: Sight) -> list[Receipt]:
    """Return the receipts that an audience may see, in the order of the log."""
    numbers = {each.hash: each.index for each in centre.outlines()}
    told_of = _named(centre, sight)
    found = []
    for entry in seen_entries(centre, sight, kinds=(ERASURE,)):
        for sealed in entry.records:
            told = from_groups(sealed.groups) if sealed is not None else None
            if not isinstance(told, Erased):
                continue
            records = tuple((numbers[each.entry], nth) for each, nth in _records(entry.references))
            gone = tuple(each.entry for each in entry.references if each.how == "erases-original")
            lost = tuple(each for each in gone if each in told_of)
            redacted = told.redacted if lost == gone else None
            at, why = entry.stated_at, told.why
            found.append(Receipt(entry.index, entry.hash, at, entry.person, why, records, lost, redacted))
    return found


def _named(centre: Centre, sight: Sight) -> frozenset[str]:
    """Return the documents whose hashes an audience is told where they were destroyed."""
    seen: dict[str, bool] = {}
    for head in centre.outlines():
        if head.original is not None:
            whole = sight.sees_all or all(sight.decision(head.hash, at).seen for at in range(head.record_count))
            seen[head.original] = seen.get(head.original, True) and whole and sight.embargo is None
    return frozenset(document for document, whole in seen.items() if whole)


def write_erasures(centre: Centre) -> None:
    """Write the list for backups anew from the log."""
    lines = []
    for entry in centre.entries(kinds=(ERASURE,)):
        told = [from_groups(each.groups) for each in entry.records if each is not None]
        stones = tuple(stone for each in told if isinstance(each, Erased) for stone in each.tombstones)
        line = Line(
            entry.hash,
            tuple((each.entry, at) for each, at in _records(entry.references)),
            tuple(each.entry for each in entry.references if each.how == "erases-original"),
            stones,
        )
        lines.append(json.dumps(msgspec.to_builtins(line), separators=(",", ":")))
    write_whole(centre.path / ERASURES, "".join(f"{line}\n" for line in lines).encode(), 0o600)


def _records(references: Sequence[Reference]) -> Iterator[tuple[Reference, int]]:
    return ((each, each.record) for each in references if each.how == "erases" and each.record is not None)
