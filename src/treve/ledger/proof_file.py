"""The proof of one entry as a file that can be checked by anybody, far from any centre.

    c2sp.org/tlog-proof@v1
    extra <base64 of one JSON object: what is shown of the entry>
    index 12
    <inclusion proof, one hash a line, base64>

    <the checkpoint, with its signatures>

What is shown is the entry's hash alone; the envelope too, where its author, kind and time may be known; and of its
records no more than the groups that were chosen, each with what opens the envelope's commitment to it.

Source: C2SP tlog-proof.
"""

import base64
import json
from collections.abc import Sequence
from typing import Any, NamedTuple

import msgspec

from treve.base.errors import Malformed
from treve.ledger import checkpoint, envelope, merkle
from treve.ledger.checkpoint import Checkpoint, from_base64
from treve.ledger.commitment import Opening, check_opening
from treve.ledger.envelope import Envelope
from treve.ledger.verifier_key import VerifierKey

HEADER = "c2sp.org/tlog-proof@v1"
MAX_BYTES = 256 * 2**20


class _Group(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    name: str
    data: str
    salt: str
    group_index: int
    group_count: int
    in_record: tuple[str, ...]
    record_index: int
    record_count: int
    in_batch: tuple[str, ...]


class _Shown(msgspec.Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    entry: str
    envelope: str | None = None
    signature: str | None = None
    openings: tuple[_Group, ...] = ()


class EntryProof(NamedTuple):
    """That an entry is in a log. `envelope` with its `signature`, and `openings` under it, where they are shown."""

    entry: int
    hash: bytes
    path: tuple[bytes, ...]
    note: bytes
    envelope: bytes | None = None
    signature: bytes | None = None
    openings: tuple[Opening, ...] = ()


class Proved(NamedTuple):
    """What a proof has shown."""

    head: Checkpoint
    envelope: Envelope | None


def write(proof: EntryProof) -> bytes:
    """Return the file."""
    shown = _Shown(
        proof.hash.hex(),
        None if proof.envelope is None else _base64(proof.envelope),
        None if proof.signature is None else _base64(proof.signature),
        tuple(_group(each) for each in proof.openings),
    )
    lines = [HEADER, f"extra {_base64(msgspec.json.encode(shown))}", f"index {proof.entry}", *map(_base64, proof.path)]
    return "".join(f"{line}\n" for line in lines).encode() + b"\n" + proof.note


def read(data: bytes) -> EntryProof:
    """Return the proof that a file holds; whether it holds is for `check` to say.

    Raises:
        Malformed: it is not laid out as one.
    """
    remedy = "Give a file that `treve prove` wrote."
    head, blank, note = data[:MAX_BYTES].partition(b"\n\n")
    try:
        header, extra, index, *path = head.decode("ascii").split("\n")
    except (UnicodeDecodeError, ValueError) as why:
        raise Malformed("It is not a proof of an entry.", remedy=remedy) from why
    number = index.removeprefix("index ")
    known = header == HEADER and extra.startswith("extra ") and index.startswith("index ") and blank != b""
    if not known or not number.isdigit() or str(int(number[:20])) != number:
        raise Malformed("It is not a proof of an entry.", remedy=remedy)
    shown = _read_shown(from_base64(extra.removeprefix("extra ")))
    return EntryProof(
        int(number), _hex(shown.entry), tuple(from_base64(step) for step in path), note,
        None if shown.envelope is None else from_base64(shown.envelope),
        None if shown.signature is None else from_base64(shown.signature),
        tuple(_opening(each) for each in shown.openings),
    )  # fmt: skip


def check(proof: EntryProof, log: VerifierKey) -> Proved:
    """Return what a proof shows once all of it holds.

    Raises:
        Malformed: the first thing that does not hold.
    """
    head = checkpoint.read(proof.note, log.key)
    if head.origin != log.name:
        raise Malformed(f"The checkpoint is of the log {head.origin}, the key of {log.name}.")
    if not merkle.check_inclusion(merkle.leaf_hash(proof.hash), proof.entry, head.size, proof.path, head.root):
        raise Malformed("The proof does not lead to the root that the checkpoint signs.")
    if proof.envelope is None:
        if proof.openings:
            raise Malformed("A group is shown without the envelope that commits to it.")
        return Proved(head, None)
    if envelope.entry_hash(proof.envelope) != proof.hash:
        raise Malformed("The envelope is not the one whose hash is in the log.")
    read_envelope = envelope.check(proof.envelope, proof.signature or b"")
    if read_envelope.origin != log.name:
        raise Malformed(f"The envelope was written for the log {read_envelope.origin}.")
    for each in proof.openings:
        counted = each.record_count == read_envelope.record_count
        if not counted or not check_opening(each, bytes.fromhex(read_envelope.payload)):
            raise Malformed(f"The group {each.name!r} is not what the envelope commits to.")
    return Proved(head, read_envelope)


def _read_shown(data: bytes) -> _Shown:
    try:
        return msgspec.convert(json.loads(data, object_pairs_hook=_once), _Shown)
    except (ValueError, RecursionError, msgspec.ValidationError) as why:
        raise Malformed("What the proof shows of the entry cannot be read.") from why


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read_once = dict(pairs)
    if len(read_once) < len(pairs):
        raise ValueError("a field stands twice")
    return read_once


def _group(opening: Opening) -> _Group:
    return _Group(
        opening.name, _base64(opening.data), opening.salt.hex(), opening.group_index, opening.group_count,
        _hexes(opening.in_record), opening.record_index, opening.record_count, _hexes(opening.in_batch),
    )  # fmt: skip


def _opening(group: _Group) -> Opening:
    return Opening(
        group.name, from_base64(group.data), _hex(group.salt), group.group_index, group.group_count,
        tuple(map(_hex, group.in_record)), group.record_index, group.record_count, tuple(map(_hex, group.in_batch)),
    )  # fmt: skip


def _hexes(hashes: Sequence[bytes]) -> tuple[str, ...]:
    return tuple(each.hex() for each in hashes)


def _hex(digits: str) -> bytes:
    try:
        data = bytes.fromhex(digits)
    except ValueError as why:
        raise Malformed("A hash of the proof is not hex.") from why
    if len(data) != merkle.HASH_BYTES or data.hex() != digits:
        raise Malformed("A hash of the proof is not 32 bytes in lower-case hex.")
    return data


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
