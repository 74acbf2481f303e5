"""Changes of keys as a centre stores them, and the list by which those who pinned an earlier key find the present one.

    CENTRE/changeovers.jsonl    one change a line: verifier key before and after, and the checkpoint signed by both

The list is published with the log. It proves itself: each line's checkpoint is signed by the key that the reader trusts
already and by the next one, and the log must contain it.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from treve.base.errors import Broken, Malformed
from treve.entries.keyring import KEY, Keyring
from treve.entries.records import KeyChange, from_groups
from treve.ledger import checkpoint
from treve.ledger.audit import RESTORE
from treve.ledger.envelope import Envelope
from treve.ledger.sealing import Record
from treve.ledger.signature import public_bytes
from treve.ledger.verifier_key import LOG, VerifierKey, read_key
from treve.stores.files import write_whole

CHANGEOVERS = "changeovers.jsonl"
MOST = 10_000


class Changeover(NamedTuple):
    """A log's key before and after, and the checkpoint that both have signed."""

    before: VerifierKey
    after: VerifierKey
    note: bytes


class _Line(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    before: str
    after: str
    checkpoint: str


def change_of(records: Sequence[Record | None]) -> KeyChange:
    """Return the change that an entry of that kind is about.

    Raises:
        Malformed: it holds anything else.
    """
    found = from_groups(records[0].groups) if len(records) == 1 and records[0] is not None else None
    if not isinstance(found, KeyChange):
        raise Malformed("An entry that changes keys holds one statement about a key, and nothing else.")
    return found


def follow_keys(keyring: Keyring, index: int, read: Envelope, records: Sequence[Record | None]) -> None:
    """Hold an entry against the keys that stand, and let it change them if it is one that does.

    Raises:
        Broken: it is signed by a key that did not stand there, or changes keys as nobody may.
    """
    refusal = keyring.refusal(read)
    if refusal is None and read.kind == KEY:
        try:
            keyring.apply(index, read.author, change_of(records))
        except Malformed as why:
            refusal = why.what
    if refusal is not None:
        raise Broken(refusal, where=f"entry {index}", remedy=RESTORE)


def verifier_key(origin: str, key: str) -> VerifierKey:
    """Return the verifier key of a log's key."""
    public = public_bytes(key)
    assert public is not None
    return VerifierKey(origin, LOG, public)


def note_changeover(centre: Path, origin: str, before: str, after: str, note: bytes) -> None:
    """Add a change of the node's key to the list, once."""
    line = _Line(verifier_key(origin, before).line, verifier_key(origin, after).line, note.decode())
    text = json.dumps(msgspec.to_builtins(line), separators=(",", ":"), ensure_ascii=False)
    path = centre / CHANGEOVERS
    listed = path.read_bytes() if path.is_file() else b""
    if line.after not in {each.after.line for each in read_changeovers(listed)}:
        write_whole(path, listed + f"{text}\n".encode())


def read_changeovers(listed: bytes) -> list[Changeover]:
    """Return the changes of a list; whether they hold is for `way_from` to say.

    Raises:
        Malformed: it is no such list.
    """
    found = []
    for line in listed.splitlines()[:MOST]:
        try:
            read = msgspec.json.decode(line, type=_Line)
        except (msgspec.DecodeError, UnicodeError) as why:
            raise Malformed("A line of the changes of this log's key cannot be read.") from why
        found.append(Changeover(read_key(read.before), read_key(read.after), read.checkpoint.encode()))
    return found


def way_from(pinned: VerifierKey, listed: bytes | None) -> tuple[list[VerifierKey], list[bytes]]:
    """Return the keys of a log from one that was pinned to the present one, and the checkpoints that lead there.

    The checkpoints must be held against the log: they bind the change to the history that both keys have signed.

    Raises:
        Malformed: the list cannot be read, or a change on the way is not signed by both keys.
    """
    way, notes = [pinned], []
    for each in read_changeovers(listed or b""):
        if each.before != way[-1]:
            continue
        heads = {checkpoint.read(each.note, one.key) for one in (each.before, each.after)}
        if {head.origin for head in heads} != {pinned.name} or each.after.name != pinned.name:
            raise Malformed("A change of key is that of another log.")
        notes.append(each.note)
        way.append(each.after)
    return way, notes
