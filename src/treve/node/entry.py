"""An entry of a centre's own log: as somebody wants it written, as it is acknowledged, read, outlined and proved."""

from collections.abc import Sequence
from typing import NamedTuple

import msgspec

from treve.base.errors import Broken
from treve.ledger import envelope
from treve.ledger.audit import RESTORE, StoredEntry, open_records
from treve.ledger.envelope import Envelope, Reference, Seen
from treve.ledger.sealing import Record


class NewEntry(msgspec.Struct, frozen=True):
    """What somebody wants to write down.

    `fingerprints` are those of its records (`Centre.fingerprint`), where the caller has worked them out already.
    `original` is the SHA-256, in hex, of a document that was kept by `keep_original`. `marking` is the canonical text
    of marking and recipients; without one the entry is released to nobody.
    """

    kind: str
    records: Sequence[Record]
    person: str | None = None
    original: str | None = None
    references: tuple[Reference, ...] = ()
    seen: tuple[Seen, ...] = ()
    marking: bytes | None = None
    fingerprints: Sequence[bytes] | None = None


class Stored(NamedTuple):
    """The acknowledgement: under this number and hash the entry is in the log, on disk, and in the checkpoint."""

    entry: int
    hash: str


class Entry(msgspec.Struct, frozen=True):
    """An entry as it is read: `records` in order, None where one was erased; `envelope` says the rest."""

    index: int
    hash: str
    kind: str
    person: str | None
    stated_at: str
    records: list[Record | None]
    original: str | None
    references: tuple[Reference, ...]
    marking: bytes | None
    envelope: Envelope


class Outline(msgspec.Struct, frozen=True):
    """What is known of an entry without opening its records; `marking` is the text that was signed, if there is one."""

    index: int
    hash: str
    kind: str
    author: str
    record_count: int
    marking: bytes | None
    original: str | None
    stated_at: str


class Proof(NamedTuple):
    """That an entry is in the log: `path` leads from its hash to the root that the checkpoint note signs."""

    entry: int
    hash: bytes
    size: int
    path: list[bytes]
    checkpoint: bytes
    envelope: bytes
    signature: bytes


def outlined(index: int, digest: bytes, read: Envelope, opening: bytes | None) -> Outline:
    """Return what is known of an entry whose records stay closed.

    Raises:
        Broken: the marking is not the one that was signed.
    """
    marking = None if opening is None else opening[32:]
    if opening is not None and envelope.marking_hash(opening[:32], opening[32:]).hex() != read.marking:
        raise Broken("The marking is not the one that was signed.", where=f"entry {index}", remedy=RESTORE)
    return Outline(
        index, digest.hex(), read.kind, read.author, read.record_count, marking, read.original, read.stated_at
    )  # fmt: skip


def opened(each: StoredEntry, read: Envelope) -> Entry:
    """Return an entry with its records.

    Raises:
        Broken: they cannot be read, or are not those that were signed.
    """
    marking = None if each.opening is None else each.opening[32:]
    return Entry(
        each.index, each.hash.hex(), read.kind, read.person, read.stated_at, open_records(each), read.original,
        read.references, marking, read,
    )  # fmt: skip
