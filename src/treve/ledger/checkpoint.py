"""Checkpoints: a log's size and root, signed, as C2SP signed notes that foreign verifiers read.

    treve.example/centre
    42
    <root, base64>

    — treve.example/centre <key id and signature, base64>

Source: C2SP tlog-checkpoint and signed-note, signature type 0x01 (Ed25519).
"""

import base64
import binascii
import re
from collections.abc import Iterable
from typing import NamedTuple

from treve.base.errors import Malformed, Refused
from treve.ledger.merkle import HASH_BYTES
from treve.ledger.signature import Signer, check_text, public_bytes
from treve.ledger.verifier_key import is_name, key_id

MAX_NOTE_BYTES = 65_536
MAX_SIGNATURES = 64
_DASH = "\u2014 "


class Checkpoint(NamedTuple):
    """The state of a log: the first `size` entries have this root."""

    origin: str
    size: int
    root: bytes


def write(checkpoint: Checkpoint, *signers: Signer) -> bytes:
    """Return the note of a checkpoint, signed by one key, or by the one before and the one after where a log's changes.

    Raises:
        Refused: the origin is not fit to name a key.
    """
    if not is_name(checkpoint.origin):
        raise Refused(
            f"{checkpoint.origin!r} cannot name a log.", remedy="Take letters, digits, dots, dashes and slashes only."
        )
    text = text_of(checkpoint)
    blobs = [key_id(checkpoint.origin, each.public) + each.sign_text(text) for each in signers]
    return with_signatures(text, [(checkpoint.origin, blob) for blob in blobs])


def read(note: bytes, key: str) -> Checkpoint:
    """Return the checkpoint of a note that the key has signed under the log's origin.

    Signatures of other keys (witnesses) are left aside; one of this key that does not hold refuses the note.

    Raises:
        Malformed: not a checkpoint, or not signed by the key.
    """
    checkpoint, text, signatures = parse(note)
    public = public_bytes(key)
    if public is None:
        raise Malformed(f"{key!r} is not a key.")
    ours = [blob[4:] for name, blob in signatures if (name, blob[:4]) == (checkpoint.origin, key_id(name, public))]
    if not ours:
        raise Malformed(f"The checkpoint is not signed by {key}.")
    if not all(check_text(key, text, signature) for signature in ours):
        raise Malformed(f"The signature of {key} on the checkpoint does not hold.")
    return checkpoint


def parse(note: bytes) -> tuple[Checkpoint, bytes, list[tuple[str, bytes]]]:
    """Return the checkpoint as claimed, the signed text, and each signer's name with key id and signature.

    Raises:
        Malformed: not the one way to write a checkpoint.
    """
    text, signatures = parse_note(note)
    lines = text.decode().split("\n")[:-1]
    if len(lines) < 3 or not all(lines):
        raise Malformed("A checkpoint has three lines at least, none of them empty.")
    if not re.fullmatch("0|[1-9][0-9]{0,15}", lines[1]):
        raise Malformed(f"{lines[1][:40]!r} is not a log's size.")
    root = from_base64(lines[2])
    if len(root) != HASH_BYTES:
        raise Malformed("A root has 32 bytes.")
    return Checkpoint(lines[0], int(lines[1]), root), text, signatures


def parse_note(note: bytes) -> tuple[bytes, list[tuple[str, bytes]]]:
    """Return the signed text of a note, and each signer's name with key id and signature (4 + n bytes).

    Raises:
        Malformed: not a signed note.
    """
    if len(note) > MAX_NOTE_BYTES:
        raise Malformed(f"A signed note of {len(note)} bytes is too long.")
    try:
        whole = note.decode()
    except UnicodeDecodeError as why:
        raise Malformed("A signed note is text in UTF-8.") from why
    text, blank, tail = whole.rpartition("\n\n")
    if not blank or not text or not tail.endswith("\n") or any(c < " " and c != "\n" for c in whole):
        raise Malformed("A signed note is a text, an empty line, and lines of signatures.")
    lines = tail[:-1].split("\n")
    if len(lines) > MAX_SIGNATURES:
        raise Malformed(f"A signed note with {len(lines)} signatures is too long.")
    return f"{text}\n".encode(), [_signature_line(line) for line in lines]


def text_of(checkpoint: Checkpoint) -> bytes:
    """Return the text of a checkpoint that has no further lines: what is signed."""
    return f"{checkpoint.origin}\n{checkpoint.size}\n{base64.b64encode(checkpoint.root).decode()}\n".encode()


def with_signatures(text: bytes, signatures: Iterable[tuple[str, bytes]]) -> bytes:
    """Return the note of a text and its signers' names with key id and signature; each pair stands once.

    Raises:
        Refused: there would be more signatures than a reader accepts.
    """
    once = dict.fromkeys(signatures)
    if len(once) > MAX_SIGNATURES:
        raise Refused(f"A signed note carries at most {MAX_SIGNATURES} signatures.", remedy="Leave some away.")
    return text + b"\n" + b"".join(signature_line(name, blob) for name, blob in once)


def signature_line(name: str, blob: bytes) -> bytes:
    """Return one line of a note: the signer's name, and key id with signature."""
    return f"{_DASH}{name} {base64.b64encode(blob).decode()}\n".encode()


def _signature_line(line: str) -> tuple[str, bytes]:
    name, space, encoded = line.removeprefix(_DASH).partition(" ")
    if not line.startswith(_DASH) or not name or not space or "+" in name or any(c.isspace() for c in name):
        raise Malformed("A line of a signed note is not a signature.")
    blob = from_base64(encoded)
    if len(blob) < 5:
        raise Malformed("A signature of a signed note is too short.")
    return name, blob


def from_base64(text: str) -> bytes:
    """Return the bytes that are written so.

    Raises:
        Malformed: it is not base64, or not the one way to write it.
    """
    try:
        data = base64.b64decode(text, validate=True)
    except (binascii.Error, ValueError) as why:
        raise Malformed(f"{text[:60]!r} is not base64.") from why
    # Bits beyond the last byte could be set or not: two spellings of one value.
    if base64.b64encode(data).decode() != text:
        raise Malformed(f"{text[:60]!r} is not the one way to write it in base64.")
    return data
