"""Records as they lie in the store: each sealed under a key of its own, packed by batch.

The key comes from the record's secret and seals this record only, so the nonce is fixed. In a pack, an erased record
leaves the hash of its ciphertext behind; the hash of the batch, which the envelope signs, stays as it was.
"""

import struct
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from hashlib import sha256
from typing import Any, NamedTuple

from treve.base.errors import Malformed, Refused
from treve.ledger.commitment import SECRET_BYTES, commit, commit_batch, content_key

MAX_RECORDS = 1_000
MAX_RECORD_BYTES = 64 * 2**20
_NONCE = bytes(12)
_ABOUT = b"treve record/1"
_ERASED = 1 << 31
_U32 = struct.Struct(">I")
_HEAD = struct.Struct(">HB")


class Record(NamedTuple):
    """A record as the ledger knows it: named groups of bytes, and the id by which it is known when it comes again."""

    groups: Mapping[str, bytes]
    record_id: str | None = None


class Batch(NamedTuple):
    """Records ready for an envelope: `payload` and `sealed_hash` are signed, `pack` and `secrets` are stored."""

    payload: bytes
    sealed_hash: bytes
    pack: bytes
    secrets: bytes
    record_count: int


def seal_batch(records: Sequence[Record], secrets: bytes) -> Batch:
    """Return the records committed to and sealed.

    Args:
        records: at most `MAX_RECORDS`.
        secrets: 32 fresh random bytes a record, one after the other.

    Raises:
        Refused: too many records, or a record too large or without a group.

    Cost: about 12 us a record of 600 bytes in three groups.
    """
    if len(records) > MAX_RECORDS:
        what = f"An entry carries at most {MAX_RECORDS} records, this one has {len(records)}."
        raise Refused(what, remedy="Split it.")
    assert len(secrets) == SECRET_BYTES * len(records)
    commitments, sealed = [], []
    for at, record in enumerate(records):
        secret = secrets[at * SECRET_BYTES : (at + 1) * SECRET_BYTES]
        commitments.append(commit(secret, record.groups))
        sealed.append(seal(secret, record))
    return Batch(commit_batch(commitments), hash_of_sealed(sealed), pack(sealed), secrets, len(records))


def seal(secret: bytes, record: Record) -> bytes:
    """Return the record's ciphertext and its tag."""
    return bytes(_cipher()(content_key(secret)).encrypt(_NONCE, _frame(record), _ABOUT))


def unseal(secret: bytes, sealed: bytes) -> Record:
    """Return the record.

    Raises:
        Malformed: the ciphertext does not belong to the secret, or holds no record.
    """
    from cryptography.exceptions import InvalidTag

    try:
        frame = _cipher()(content_key(secret)).decrypt(_NONCE, sealed, _ABOUT)
    except InvalidTag as why:
        raise Malformed("The sealed record and its key do not belong together.") from why
    return _unframe(frame)


class Left(NamedTuple):
    """What stays of an erased record: the hash of its ciphertext and its salted commitment. Neither tells anything."""

    sealed_hash: bytes
    commitment: bytes


def hash_of_sealed(sealed: Sequence[bytes | Left]) -> bytes:
    """Return the hash over a batch's ciphertexts, taken over the hash of each; 32 bytes."""
    hashes = [each.sealed_hash if isinstance(each, Left) else sha256(each).digest() for each in sealed]
    return sha256(b"treve sealed batch/1\x00" + b"".join(hashes)).digest()


def pack(sealed: Sequence[bytes | Left]) -> bytes:
    """Return ciphertexts as one run of bytes: their count, their lengths, themselves."""
    lengths = [_ERASED | 64 if isinstance(each, Left) else len(each) for each in sealed]
    bodies = [b"".join(each) if isinstance(each, Left) else each for each in sealed]
    return b"".join((_U32.pack(len(sealed)), struct.pack(f">{len(sealed)}I", *lengths), *bodies))


def unpack(data: bytes) -> list[bytes | Left]:
    """Return the ciphertexts of a pack, and for erased ones what they left.

    Raises:
        Malformed: the bytes are not a pack.
    """
    try:
        (count,) = _U32.unpack_from(data)
        if count > MAX_RECORDS:
            raise Malformed(f"A pack claims {count} records.")
        lengths = struct.unpack_from(f">{count}I", data, 4)
    except struct.error as why:
        raise Malformed("A pack of records is cut short.") from why
    sealed: list[bytes | Left] = []
    start = 4 + 4 * count
    for length in lengths:
        if length & _ERASED:
            if length != _ERASED | 64:
                raise Malformed("A pack holds an erased record of the wrong length.")
            sealed.append(Left(data[start : start + 32], data[start + 32 : start + 64]))
            start += 64
        else:
            sealed.append(data[start : start + length])
            start += length
    if start != len(data):
        raise Malformed("A pack of records has not the length that it claims.")
    return sealed


def _frame(record: Record) -> bytes:
    """Return the record as one run of bytes: the groups' names, the id, the groups' lengths, the groups."""
    known = (record.record_id or "").encode()
    if len(known) > 255 or record.record_id == "":
        raise Refused("A record's id has 1 to 255 bytes, or there is none.")
    names, head, lengths = _heading(tuple(record.groups))
    parts = [record.groups[name] for name in names]
    sizes = [len(part) for part in parts]
    if sum(sizes) > MAX_RECORD_BYTES:
        raise Refused(f"A record holds at most {MAX_RECORD_BYTES} bytes.", remedy="Keep long texts as originals.")
    return b"".join((_HEAD.pack(len(head), len(known)), head, known, lengths.pack(*sizes), *parts))


@lru_cache(maxsize=1_024)
def _heading(given: tuple[str, ...]) -> tuple[tuple[str, ...], bytes, struct.Struct]:
    """Return the groups' names in order, as bytes, and how their lengths lie: the same for most records."""
    names = tuple(sorted(given))
    head = "\x00".join(names).encode()
    if not names or "" in names or head.count(0) != len(names) - 1 or len(head) >= 2**16:
        raise Refused("A record has at least one group, and each has a name.")
    return names, head, struct.Struct(f">{len(names)}I")


def _unframe(frame: bytes) -> Record:
    try:
        head_length, known_length = _HEAD.unpack_from(frame)
        middle = 3 + head_length
        names, lengths = _layout(frame[3:middle])
        start = middle + known_length
        known = frame[middle:start].decode()
        groups = {}
        sizes = lengths.unpack_from(frame, start)
        start += lengths.size
        for name, size in zip(names, sizes, strict=True):
            groups[name] = frame[start : start + size]
            start += size
    except (struct.error, UnicodeDecodeError) as why:
        raise Malformed("A sealed record is not laid out as a record.") from why
    if start != len(frame):
        raise Malformed("A sealed record has not the length that it claims.")
    return Record(groups, known or None)


@lru_cache(maxsize=1_024)
def _layout(head: bytes) -> tuple[tuple[str, ...], struct.Struct]:
    """Return the groups' names and how their lengths lie, which is the same for most records."""
    names = tuple(head.decode().split("\x00"))
    if list(names) != sorted(set(names)) or "" in names:
        raise Malformed("A sealed record does not name its groups in order.")
    return names, struct.Struct(f">{len(names)}I")


@cache
def _cipher() -> Any:
    """Return the cipher, fetched when first needed: the command line's help need not wait for it."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM
