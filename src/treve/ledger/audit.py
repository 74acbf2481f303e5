"""One entry as it is stored, opened and checked.

Two ways to read an entry. `open_records` is for every day: each record is authenticated by its own seal. `check` is for
recovery and audit: signature, author's chain, commitments and ciphertexts, everything that does not need the log.
"""

from collections.abc import Callable, Mapping, Sequence
from hashlib import sha256

import msgspec

from treve.base.errors import Broken, Malformed, Refused, TreveError
from treve.ledger import commitment, envelope
from treve.ledger.commitment import ERASED, SECRET_BYTES
from treve.ledger.envelope import Envelope
from treve.ledger.sealing import Left, Record, hash_of_sealed, pack, unpack, unseal


class StoredEntry(msgspec.Struct, frozen=True):
    """An entry as it is stored: `hash` is in the log, `opening` is the salt (32 bytes) and text of the marking."""

    index: int
    hash: bytes
    envelope: bytes
    signature: bytes
    pack: bytes
    secrets: bytes
    opening: bytes | None


class Chains:
    """Where each author's chain of entries stands: the next sequence number, and the hash of the last envelope."""

    def __init__(self) -> None:
        self._at: dict[str, tuple[int, str | None]] = {}

    def of(self, author: str) -> tuple[int, str | None]:
        """Return the sequence number and the `previous` that the author's next envelope must carry."""
        return self._at.get(author, (0, None))

    def follows(self, read: Envelope) -> bool:
        """Say whether an envelope follows the one that its author wrote before."""
        return (read.author_seq, read.previous) == self.of(read.author)

    def go_on(self, ends: Mapping[str, tuple[int, str | None]]) -> None:
        """Note where chains stand behind entries that somebody else has gone through."""
        self._at.update(ends)

    def copy(self) -> "Chains":
        """Return the same, to go back to if what follows is not written."""
        again = Chains()
        again._at = self._at.copy()
        return again

    def add(self, read: Envelope, entry_hash: bytes) -> None:
        """Note an envelope as the last one of its author."""
        self._at[read.author] = (read.author_seq + 1, entry_hash.hex())


def open_records(entry: StoredEntry) -> list[Record | None]:
    """Return the records of an entry in order, None for erased ones.

    Raises:
        Broken: a record cannot be opened; `where` names the entry and the record.

    Cost: about 6 us a record of 600 bytes.
    """
    return _open(entry)[0]


def open_lazily(entry: StoredEntry) -> Callable[[int], Record | None]:
    """Return what opens one record of an entry, None where it is erased: who needs one need not open a thousand.

    Raises:
        Broken: the pack cannot be taken apart; what is returned raises it of a record that cannot be opened.
    """
    try:
        sealed = unpack(entry.pack)
    except Malformed as why:
        raise Broken(why.what, where=f"entry {entry.index}", remedy=RESTORE) from why

    def opened(at: int) -> Record | None:
        try:
            secret = _secret(entry, at)
            each = sealed[at]
            return None if isinstance(each, Left) or secret == ERASED else unseal(secret, each)
        except (Malformed, IndexError) as why:
            what = why.what if isinstance(why, Malformed) else "It is missing from its entry."
            raise Broken(what, where=f"entry {entry.index}, record {at}", remedy=RESTORE) from why

    return opened


def _open(entry: StoredEntry) -> tuple[list[Record | None], list[bytes | Left]]:
    """Return the records, and their ciphertexts as they lie in the pack, which is taken apart once."""
    where = f"entry {entry.index}"
    try:
        sealed = unpack(entry.pack)
        records: list[Record | None] = []
        for at, each in enumerate(sealed):
            where = f"entry {entry.index}, record {at}"
            secret = _secret(entry, at)
            records.append(None if isinstance(each, Left) or secret == ERASED else unseal(secret, each))
    except Malformed as why:
        raise Broken(why.what, where=where, remedy=RESTORE) from why
    return records, sealed


def check(entry: StoredEntry, origin: str, chains: Chains) -> tuple[Envelope, list[Record | None]]:
    """Return the envelope and the records of an entry once all of it holds, and add it to its author's chain.

    Raises:
        Broken: the first thing that does not hold; `where` names the entry, and the record if it is one.
    """
    where = f"entry {entry.index}"
    try:
        read = envelope.check(entry.envelope, entry.signature)
    except TreveError as why:
        raise Broken(why.what, where=where, remedy=RESTORE) from why
    if envelope.entry_hash(entry.envelope) != entry.hash:
        raise Broken("The log has another hash for this envelope.", where=where, remedy=RESTORE)
    if read.origin != origin:
        raise Broken(f"It was written for the log {read.origin}, not for {origin}.", where=where, remedy=RESTORE)
    if not chains.follows(read):
        raise Broken("It does not follow the entry that its author wrote before.", where=where, remedy=RESTORE)
    records, sealed = _open(entry)
    _check_commitments(entry, read, records, sealed)
    if (read.marking is None) != (entry.opening is None):
        raise Broken("The marking that it was signed with is missing, or was added.", where=where, remedy=RESTORE)
    if entry.opening is not None and _marking_hash(entry.opening) != read.marking:
        raise Broken("The marking is not the one that was signed.", where=where, remedy=RESTORE)
    chains.add(read, entry.hash)
    return read, records


def erase_records(entry: StoredEntry, positions: set[int]) -> tuple[bytes, bytes]:
    """Return the secrets and the pack of an entry without these records; every hash and root stays as it was.

    Raises:
        Refused: there is no such record, or it is erased already.
    """
    records, sealed, secrets = open_records(entry), unpack(entry.pack), bytearray(entry.secrets)
    commitments = commitments_of(entry, records)
    for at in positions:
        gone = sealed[at] if 0 <= at < len(sealed) else None
        if not isinstance(gone, bytes):
            where = f"entry {entry.index}, record {at}"
            raise Refused("There is no such record, or it is erased already.", where=where)
        sealed[at] = Left(sha256(gone).digest(), commitments[at])
        secrets[at * SECRET_BYTES : (at + 1) * SECRET_BYTES] = ERASED
    return bytes(secrets), pack(sealed)


def open_group(entry: StoredEntry, position: int, name: str) -> commitment.Opening:
    """Return what is needed to show one group of one record, and nothing of the others.

    Raises:
        Refused: there is no such record or group, or it was erased.
    """
    records = open_records(entry)
    record = records[position] if 0 <= position < len(records) else None
    if record is None or name not in record.groups:
        where = f"entry {entry.index}, record {position}"
        raise Refused("There is no such group of a record, or it was erased.", where=where)
    secret = _secret(entry, position)
    return commitment.open_group(secret, record.groups, name, position, commitments_of(entry, records))


def commitments_of(entry: StoredEntry, records: list[Record | None]) -> list[bytes]:
    """Return the commitments to an entry's records: worked out, or what erased ones left behind.

    Raises:
        Broken: a record is half erased.
    """
    return _commitments(entry, records, unpack(entry.pack))


def _commitments(entry: StoredEntry, records: Sequence[Record | None], sealed: Sequence[bytes | Left]) -> list[bytes]:
    commitments = []
    for at, (record, each) in enumerate(zip(records, sealed, strict=True)):
        secret = _secret(entry, at)
        if record is not None:
            commitments.append(commitment.commit(secret, record.groups))
        elif isinstance(each, Left) and secret == ERASED:
            commitments.append(each.commitment)
        else:
            what = "Only half of it is erased: its key or its sealed text is left."
            raise Broken(what, where=f"entry {entry.index}, record {at}", remedy=RESTORE)
    return commitments


def _check_commitments(
    entry: StoredEntry, read: Envelope, records: Sequence[Record | None], sealed: Sequence[bytes | Left]
) -> None:
    where = f"entry {entry.index}"
    if len(records) != read.record_count or len(entry.secrets) != SECRET_BYTES * read.record_count:
        held = f"{len(records)} records and {len(entry.secrets)} bytes of keys"
        what = f"It holds {held}; {read.record_count} records were signed."
        raise Broken(what, where=where, remedy=RESTORE)
    if hash_of_sealed(sealed).hex() != read.sealed:
        raise Broken("Its sealed records are not those that were signed.", where=where, remedy=RESTORE)
    commitments = _commitments(entry, records, sealed)
    if commitment.commit_batch(commitments).hex() != read.payload:
        raise Broken("Its records are not those that were signed.", where=where, remedy=RESTORE)


def _secret(entry: StoredEntry, at: int) -> bytes:
    secret = entry.secrets[at * SECRET_BYTES : (at + 1) * SECRET_BYTES]
    if len(secret) != SECRET_BYTES:
        raise Malformed("Its key is missing.")
    return secret


def _marking_hash(opening: bytes) -> str | None:
    return envelope.marking_hash(opening[:32], opening[32:]).hex() if len(opening) >= 32 else None


def read_envelope(data: bytes, index: int) -> Envelope:
    """Return the envelope of an entry of our own store.

    Raises:
        Broken: it cannot be read.
    """
    try:
        return envelope.read(data)
    except Malformed as why:
        raise Broken(why.what, where=f"entry {index}", remedy=RESTORE) from why


RESTORE = "Keep this copy as it is for those who look into it, and restore the centre from a backup or a mirror."
