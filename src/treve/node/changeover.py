"""Changes of keys as a centre stores them, and the list by which those who pinned an earlier key find the present one.

    CENTRE/changeovers.jsonl    one change a line: verifier key before and after, and the checkpoint signed by both

The list is published with the log. It proves itself: each line's checkpoint is signed by the key that the reader trusts
already and by the next one, and the log must contain it. Whoever stole a key that was retired could write such a line
too. So where the log has a root, what the root has said of the log's keys is published beside (`root.jsonl`), and a
reader who knows the root follows no change without it.
"""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec

from treve.base.errors import Broken, Malformed
from treve.entries.keyring import KEY, Keyring, Statement
from treve.entries.keyring import read as read_statement
from treve.entries.records import KeyChange, from_groups
from treve.ledger import checkpoint
from treve.ledger.audit import RESTORE
from treve.ledger.envelope import Envelope
from treve.ledger.sealing import Record
from treve.ledger.signature import public_bytes
from treve.ledger.verifier_key import LOG, VerifierKey, read_key
from treve.stores.files import write_whole

CHANGEOVERS, VOUCHED = "changeovers.jsonl", "root.jsonl"
MOST = 10_000


class Changeover(NamedTuple):
    """A log's key before and after, and the checkpoint that both have signed."""

    before: VerifierKey
    after: VerifierKey
    note: bytes


class _Vouched(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    statement: str
    signer: str
    signature: str


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


def write_vouched(changes: Sequence[KeyChange]) -> bytes:
    """Return what a root has said of a log's keys, one statement a line."""
    lines = (_Vouched(each.statement, each.signer, each.signature) for each in changes)
    texts = (json.dumps(msgspec.to_builtins(line), separators=(",", ":"), ensure_ascii=False) for line in lines)
    return "".join(f"{text}\n" for text in texts).encode()


def read_vouched(data: bytes, root: VerifierKey) -> list[Statement]:
    """Return what a root has said of the keys of its log; what others say is left aside.

    Raises:
        Malformed: a line is no such statement, or the root's signature does not hold.
    """
    found = []
    for line in data.splitlines()[:MOST]:
        try:
            read = msgspec.json.decode(line, type=_Vouched)
        except (msgspec.DecodeError, UnicodeError) as why:
            raise Malformed("A line of what the root says of this log's keys cannot be read.") from why
        if read.signer == root.key:
            said = read_statement(KeyChange(read.statement, read.signer, read.signature))
            if said.origin == root.name and said.purpose == "log":
                found.append(said)
    return found


def way_from(
    pinned: VerifierKey, listed: bytes | None, root: VerifierKey | None = None, vouched: bytes | None = None
) -> tuple[list[VerifierKey], list[bytes]]:
    """Return the keys of a log from one that was pinned to the present one, and the checkpoints that lead there.

    The checkpoints must be held against the log: they bind the change to the history that both keys have signed.

    Args:
        pinned: the key that is trusted.
        listed: the changes, as published.
        root: of the log, where it is known: it must have vouched for the present key, and for every change since the
            first key for which it did.
        vouched: what the root has said, as published.

    Raises:
        Malformed: the list cannot be read, a change on the way is not signed by both keys, or the root is known and
            does not stand behind it.
    """
    way, notes = _signed_way(pinned, listed)
    if root is not None and len(way) > 1:
        said = read_vouched(vouched or b"", root)
        # A root may begin to vouch after some changes; from then on none goes past it.
        stands = [any(_vouches(each, key, way[at - 1] if at else None) for each in said) for at, key in enumerate(way)]
        if True not in stands or not all(stands[stands.index(True) :]):
            raise Malformed("The root of this log does not vouch for a change of its key: it may be that of a thief.")
    return way, notes


def _vouches(said: Statement, key: VerifierKey, before: VerifierKey | None) -> bool:
    """Whether a statement makes a key that of the log: as it stood, or in the place of the one before."""
    if said.key != key.key:
        return False
    return said.what == "certify" or (said.what == "rotate" and before is not None and said.replaces == before.key)


def _signed_way(pinned: VerifierKey, listed: bytes | None) -> tuple[list[VerifierKey], list[bytes]]:
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
