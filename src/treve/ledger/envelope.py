"""The envelope: what is signed about an entry, at most 4 KiB.

It travels with the entry and holds commitments rather than contents. The log itself publishes nothing but the
SHA-256 of the envelope's exact bytes, which its random nonce keeps from being guessed.
"""

from hashlib import sha256
from typing import Annotated, Literal

import msgspec

from treve.base.errors import Malformed, Refused
from treve.ledger import canonical, signature

MAX_ENVELOPE_BYTES = 4_096
PAYLOAD_TYPE = "application/vnd.treve.envelope.v1+json"
KIND_WITHIN = 300
"""Where at most the field `kind` ends: before it stand four of bounded length."""

Hash = Annotated[str, msgspec.Meta(pattern="^[0-9a-f]{64}$", max_length=64)]
Word = Annotated[str, msgspec.Meta(pattern="^[a-z][a-z0-9_.-]*$", max_length=64)]
Origin = Annotated[str, msgspec.Meta(min_length=1, max_length=200)]
Count = Annotated[int, msgspec.Meta(ge=0, le=canonical.MAX_INTEGER)]
Instant = Annotated[str, msgspec.Meta(pattern=r"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$", max_length=27)]


class Reference(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """An entry, or one record of it, that this entry speaks of; `how` is corrects, withdraws, answers, erases, ..."""

    how: Word
    entry: Hash
    record: Count | None


class Seen(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A checkpoint of another log that the author had seen: this entry is no older."""

    origin: Origin
    size: Count
    root: Hash


class Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Everything that an entry's signature covers.

    `author` is the key that signs, `author_seq` counts its entries from 0, `previous` is the hash of the one before.
    `person` is who wrote it, as attested; with `attested_by_node` the node's key signs, so its administrator could
    have written it. `payload` is the commitment to the `record_count` records, `sealed` the hash of their
    ciphertexts, `original` that of the bytes they came from. `marking` is the salted hash of marking and
    recipients, whose opening is kept beside. `stated_at` is the author's clock: a claim. `duress` always looks random.
    """

    version: Literal[1]
    origin: Origin
    author: Annotated[str, msgspec.Meta(pattern="^ed25519:[0-9a-f]{64}$", max_length=72)]
    author_seq: Count
    previous: Hash | None
    kind: Word
    person: Annotated[str, msgspec.Meta(min_length=1, max_length=200)] | None
    attested_by_node: bool
    references: tuple[Reference, ...]
    seen: tuple[Seen, ...]
    duress: Hash
    nonce: Hash
    payload: Hash
    record_count: Count
    sealed: Hash
    original: Hash | None
    marking: Hash | None
    stated_at: Instant


def write(envelope: Envelope) -> bytes:
    """Return the exact bytes that are signed.

    Raises:
        Refused: longer than 4 KiB, or a field that a reader would refuse.
    """
    data = canonical.encode(envelope)
    if len(data) > MAX_ENVELOPE_BYTES:
        raise Refused(
            f"The envelope would have {len(data)} bytes, more than {MAX_ENVELOPE_BYTES}.",
            remedy="Name fewer entries in one: what is long belongs into a record.",
        )
    try:
        read(data)
    except Malformed as why:
        raise Refused(f"No reader would accept this envelope: {why.what}", where=why.where) from why
    return data


def read(data: bytes) -> Envelope:
    """Return the envelope of signed bytes.

    Raises:
        Malformed: too long, fields missing, unknown or out of range, or not the canonical way to write them.
    """
    if len(data) > MAX_ENVELOPE_BYTES:
        raise Malformed(f"An envelope has at most {MAX_ENVELOPE_BYTES} bytes, this one has {len(data)}.")
    return canonical.decode(data, Envelope)


def kind_mark(kind: str) -> bytes:
    """Return bytes that stand in the first `KIND_WITHIN` bytes of every envelope of a kind, and of no other's.

    In the canonical form fields stand by their names, and a quotation mark within a text has a backslash before it.
    """
    return b'"kind":"%b"' % kind.encode()


def entry_hash(data: bytes) -> bytes:
    """Return what the log publishes of an envelope: the SHA-256 of its bytes."""
    return sha256(data).digest()


def sign(signer: signature.Signer, data: bytes) -> bytes:
    """Return the signature over an envelope's bytes."""
    return signer.sign(PAYLOAD_TYPE, data)


def check(data: bytes, signed: bytes) -> Envelope:
    """Return the envelope once its signature holds.

    Raises:
        Malformed: the bytes are no envelope, or the signature is not that of the author it names.
    """
    envelope = read(data)
    if not signature.check(envelope.author, PAYLOAD_TYPE, data, signed):
        raise Malformed("The signature is not that of the author whom the envelope names.")
    return envelope


def marking_hash(salt: bytes, marking: bytes) -> bytes:
    """Return the salted hash of a marking with its recipients; the 32 bytes of salt travel to recipients only."""
    assert len(salt) == 32
    return sha256(b"treve marking/1\x00" + salt + marking).digest()
