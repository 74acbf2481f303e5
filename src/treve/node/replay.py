"""Replay: what was erased since a backup was made is erased again in the centre that was restored from it."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused
from treve.entries.records import ERASURES as RECEIPTS
from treve.entries.records import Erased, to_groups
from treve.ledger import sealing
from treve.ledger.envelope import Reference
from treve.node.centre import Centre
from treve.node.entry import NewEntry
from treve.node.erase import but_needed, forget_caches
from treve.node.left_over import note_leftover
from treve.node.receipts import ERASURES, Line, write_erasures
from treve.node.restored_mark import ERASURE
from treve.node.roles import require
from treve.node.tombstones import tombstones_of

REPLAYED = "Done again after a copy was restored that is older than the erasure."


class Replayed(NamedTuple):
    """What was done again: records and documents destroyed, and tombstones set, for what is not here as well.

    `needed` counts records that the list names and the centre works with: they stay.
    """

    receipts: tuple[int, ...]
    records: int
    documents: int
    tombstones: int
    needed: int = 0


def replay(centre: Centre, listed: bytes, person: str) -> Replayed:
    """Do again in this centre what a list of erasures says; what is done already is left.

    A redacted copy is not in the list: where it is missing, the document is gone and its records stand.

    Raises:
        Refused: the list cannot be read, or the person may not.
    """
    require(centre, person, "erase")
    lines = _read(listed)
    wanted = {pair for line in lines for pair in line.records}
    records = [
        (entry.index, at)
        for entry in centre.entries()
        for at, sealed in enumerate(entry.records)
        if sealed is not None and (entry.hash, at) in wanted
    ]
    # Nobody signs a list: whoever could write in it would take away members or keys, and with them the centre.
    every, records = len(records), but_needed(centre, records)
    documents = sorted({each for line in lines for each in line.documents if _is_kept(centre, each)})
    stones = sorted({stone for line in lines for stone in line.tombstones} - tombstones_of(centre))
    if not (records or documents or stones):
        return Replayed((), 0, 0, 0, every - len(records))
    left = tuple(stones)

    def receipt(references: Sequence[Reference]) -> sealing.Record:
        nonlocal left
        count = sum(each.how == "erases" for each in references)
        told = Erased(REPLAYED, count, len(references) - count, left)
        left = ()
        return sealing.Record(to_groups(told), RECEIPTS)

    forget_caches(centre.path)
    if records or documents:
        stored = centre.erase(records, originals=documents, person=person, receipt=receipt)
    else:
        stored = centre.append([NewEntry(ERASURE, [receipt(())], person)])
    forget_caches(centre.path)
    note_leftover(centre.path, centre.leftover)
    write_erasures(centre)
    return Replayed(
        tuple(each.entry for each in stored), len(records), len(documents), len(stones), every - len(records)
    )


def read_list(path: Path) -> bytes:
    """Return the bytes of a list of erasures.

    Raises:
        Refused: it cannot be read.
    """
    try:
        return path.read_bytes()
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why


def _is_kept(centre: Centre, document: str) -> bool:
    try:
        centre.original(document)
    except Refused:
        return False
    except ValueError as why:
        raise Refused(
            f"{document!r} is no hash of a document.", remedy=f"Give the file {ERASURES} of a centre."
        ) from why
    return True


def _read(listed: bytes) -> list[Line]:
    lines = []
    for number, line in enumerate(listed.splitlines(), 1):
        try:
            lines.append(msgspec.json.decode(line, type=Line))
        except msgspec.DecodeError as why:
            what = f"This is no line of a list of erasures: {why}."
            raise Refused(what, where=f"line {number}", remedy=f"Give the file {ERASURES} of a centre.") from why
    return lines
