"""What an audit keeps of the entries that it has gone through, for the checks at its end.

Entries that follow each other may be gone through by several processes: a tally of the first and one of those that
follow make the tally of all.
"""

from hashlib import sha256

import msgspec

from treve.entries.keyring import KEY
from treve.ledger import merkle
from treve.ledger.audit import StoredEntry
from treve.ledger.envelope import Envelope, Reference
from treve.ledger.sealing import Record
from treve.node import keys
from treve.stores.store import KnownRow

_MODULUS = 1 << 256


class Tally(msgspec.Struct):
    """Of entries that follow each other.

    `leaves` are their hashes in the tree, one after the other, as they have come since they were last taken.
    `erased` are (entry, position, hash of the entry), `originals` say which entry names a document first. `references`
    are those that speak of an erasure, with the number of the entry. `changes_keys` says whether an entry does.
    """

    entries: int = 0
    records: int = 0
    leaves: bytearray = msgspec.field(default_factory=bytearray)
    erased: list[tuple[int, int, str]] = msgspec.field(default_factory=list)
    originals: dict[str, int] = msgspec.field(default_factory=dict)
    references: list[tuple[int, Reference]] = msgspec.field(default_factory=list)
    known: bytes = bytes(32)
    changes_keys: bool = False

    def add(self, each: StoredEntry, read: Envelope, records: list[Record | None], known_key: bytes) -> None:
        """Take note of the next entry."""
        self.entries += 1
        self.records += len(records)
        self.leaves += merkle.leaf_hash(each.hash)
        self.changes_keys |= read.kind == KEY
        rows = []
        for at, record in enumerate(records):
            if record is None:
                self.erased.append((each.index, at, each.hash.hex()))
            elif record.record_id is not None:
                mac = keys.keyed_id(known_key, record.record_id)
                rows.append(KnownRow(mac, each.index, at, keys.fingerprint(known_key, record.groups)))
        self.known = plus(self.known, sum_of(rows))
        if read.original is not None:
            self.originals.setdefault(read.original, each.index)
        self.references += [(each.index, one) for one in read.references if one.how.startswith("erases")]

    def join(self, following: "Tally") -> None:
        """Take note of the entries that follow, of which another has taken note."""
        self.entries += following.entries
        self.records += following.records
        self.leaves += following.leaves
        self.erased += following.erased
        self.originals = {**following.originals, **self.originals}
        self.references += following.references
        self.known = plus(self.known, following.known)
        self.changes_keys |= following.changes_keys

    def take_leaves(self) -> list[bytes]:
        """Return the hashes of the leaves that have come since the last time, and forget them."""
        taken = bytes(self.leaves)
        self.leaves.clear()
        return [taken[at : at + merkle.HASH_BYTES] for at in range(0, len(taken), merkle.HASH_BYTES)]


def sum_of(rows: list[KnownRow]) -> bytes:
    """Return a digest of a set of rows that does not depend on their order: the sum of their hashes, 32 bytes.

    Whatever types a damaged database gives it, it takes.
    """
    total = 0
    for row in rows:
        total += int.from_bytes(sha256(repr(tuple(row)).encode()).digest(), "big")
    return (total % _MODULUS).to_bytes(32, "big")


def plus(one: bytes, other: bytes) -> bytes:
    """Return the digest of two sets of rows together."""
    return ((int.from_bytes(one, "big") + int.from_bytes(other, "big")) % _MODULUS).to_bytes(32, "big")
