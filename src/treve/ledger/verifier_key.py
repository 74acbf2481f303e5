"""Verifier keys: a name and a public key in one line, as signed notes of C2SP want them.

    treve.example/centre+ba2ff6d4+AUYW...    name, key id in hex, then type byte and public key in base64

Type 0x01 signs notes (a log its checkpoints), type 0x04 cosigns the checkpoints of others (a witness). The root of a
log, which signs no notes and vouches for the log's keys, has the type 0xff "treve/root", as C2SP wants of types of
one's own. Name and type go into the key id, so that a line cannot be bent to another use.

Source: C2SP signed-note and tlog-cosignature.
"""

import base64
import binascii
import re
from collections.abc import Iterable
from hashlib import sha256
from typing import NamedTuple

from treve.base.errors import Malformed
from treve.ledger.signature import key_name

LOG, WITNESS, ROOT = 1, 4, 255
_TYPES = {LOG: b"\x01", WITNESS: b"\x04", ROOT: b"\xfftreve/root"}
_REMEDY = "A verifier key is a line like name+12345678+base64, as `verifier-keys.txt` of an exported log has it."


class VerifierKey(NamedTuple):
    """Who is called so, signs what kind of signature, with which key (32 bytes, Ed25519)."""

    name: str
    kind: int
    public: bytes

    @property
    def id(self) -> bytes:
        """The four bytes by which a note names the key."""
        return key_id(self.name, self.public, self.kind)

    @property
    def key(self) -> str:
        """The key as envelopes name it."""
        return key_name(self.public)

    @property
    def line(self) -> str:
        """The line that people hand to each other."""
        material = base64.b64encode(_TYPES[self.kind] + self.public).decode()
        return f"{self.name}+{self.id.hex()}+{material}"


def key_id(name: str, public: bytes, kind: int = LOG) -> bytes:
    """Return the four bytes by which a note names a key."""
    return sha256(name.encode() + b"\n" + _TYPES[kind] + public).digest()[:4]


def is_name(name: str) -> bool:
    """Say whether a log or a witness may be called so: fit for signature lines, addresses and files.

    >>> is_name("treve.example/centre"), is_name("a b"), is_name("")
    (True, False, False)
    """
    return re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._/-]{0,199}", name) is not None


def read_key(line: str) -> VerifierKey:
    """Return the key of a line.

    Raises:
        Malformed: it is not one, of a type that is not known here, or its key id is not that of name and key.
    """
    match = re.fullmatch(r"([^+\s]{1,200})\+([0-9a-f]{8})\+([A-Za-z0-9+/=]{1,100})", line)
    if match is None:
        raise Malformed(f"{line[:80]!r} is not a verifier key.", remedy=_REMEDY)
    try:
        material = base64.b64decode(match[3], validate=True)
    except (binascii.Error, ValueError) as why:
        raise Malformed(f"{line[:80]!r} is not a verifier key.", remedy=_REMEDY) from why
    kind = next((kind for kind, first in _TYPES.items() if material[:-32] == first), None)
    if kind is None or base64.b64encode(material).decode() != match[3]:
        raise Malformed("The verifier key is not an Ed25519 key of a log, a witness or a root.", remedy=_REMEDY)
    read = VerifierKey(match[1], kind, material[-32:])
    if read.id.hex() != match[2]:
        raise Malformed("The verifier key and its key id do not belong together.", remedy=_REMEDY)
    return read


def read_keys(text: str) -> tuple[VerifierKey, ...]:
    """Return the keys of a file with one a line; empty lines and those that begin with # are for people.

    Raises:
        Malformed: a line is not a verifier key.
    """
    lines = (line.strip() for line in text.splitlines())
    return tuple(read_key(line) for line in lines if line and not line.startswith("#"))


def log_key(keys: Iterable[VerifierKey]) -> VerifierKey:
    """Return the one key among these that signs as a log.

    Raises:
        Malformed: there is none, or more than one.
    """
    found = [each for each in keys if each.kind == LOG]
    if len(found) != 1:
        raise Malformed(f"{len(found)} keys of a log are given, one is needed.", remedy=_REMEDY)
    return found[0]


def root_key(keys: Iterable[VerifierKey], log: VerifierKey) -> VerifierKey | None:
    """Return the root of a log among these keys, None where none is given.

    Raises:
        Malformed: there are several.
    """
    found = {each for each in keys if each.kind == ROOT and each.name == log.name}
    if len(found) > 1:
        raise Malformed(f"{len(found)} roots of the log {log.name} are given; it has one at most.", remedy=_REMEDY)
    return found.pop() if found else None
