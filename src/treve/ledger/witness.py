"""Witnesses: who saw a log grow says so under its checkpoint, and enough of them make it safe to rely on.

A witness remembers for each log the largest checkpoint that it has cosigned, and cosigns another only if a consistency
proof shows that it extends that one. Of W witnesses, f of whom may lie, q are enough if 2q > W + f: any two groups of q
then have an honest witness in common, who cosigns one history only.

Source: C2SP tlog-cosignature, cosignature/v1 (Ed25519, type 0x04).
"""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from treve.base.errors import Broken, Malformed, Refused
from treve.ledger import checkpoint, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.signature import SIGNATURE_BYTES, Signer, check_text
from treve.ledger.verifier_key import WITNESS, VerifierKey, is_name

_STAMP_BYTES = 8
_MAX_STAMP = 2**63 - 1


class Forked(Broken):
    """A log has signed two histories: with the two checkpoints, anybody can be shown (`ledger/equivocation.py`)."""


class Cosigned(NamedTuple):
    """A witness's answer: what it now remembers, and its signature, as a note names and carries it."""

    seen: Checkpoint
    name: str
    blob: bytes


def quorum_for(witnesses: int, liars: int) -> int:
    """Return the least number of cosignatures that is enough: 2q > W + f.

    >>> [quorum_for(4, 1), quorum_for(5, 1), quorum_for(7, 2)]
    [3, 4, 5]
    """
    return (witnesses + liars) // 2 + 1


def is_quorum(quorum: int, witnesses: int, liars: int) -> bool:
    """Say whether `quorum` of `witnesses` are enough where `liars` of them may lie, and can be had at all.

    >>> is_quorum(3, 4, 1), is_quorum(2, 4, 1), is_quorum(5, 4, 1)
    (True, False, False)
    """
    return liars >= 0 and 0 < quorum <= witnesses and 2 * quorum > witnesses + liars


def most_liars(witnesses: int) -> int:
    """Return how many liars so many witnesses can bear while the honest ones alone still make a quorum.

    >>> [most_liars(count) for count in (1, 3, 4, 5, 7, 10)]
    [0, 0, 1, 1, 2, 3]
    """
    return max(0, (witnesses - 1) // 3)


def extend(seen: Checkpoint | None, note: bytes, log: VerifierKey, proof: Sequence[bytes]) -> Checkpoint:
    """Return the checkpoint of a note once it is shown to extend what was seen before.

    Args:
        seen: the largest checkpoint seen of this log; None at the first one.
        note: the new checkpoint, signed by the log.
        log: the log's key.
        proof: the consistency proof from the size seen to the new one; empty from nothing, or to the same size.

    Raises:
        Malformed: the note is not signed by the log.
        Refused: it is older than what was seen, or the proof does not hold.
        Forked: it is of the same size as what was seen, and of another root.
    """
    new = checkpoint.read(note, log.key)
    if new.origin != log.name or (seen is not None and seen.origin != log.name):
        raise Malformed(f"The checkpoint is of the log {new.origin}, the key of {log.name}.")
    if seen is None or seen.size == 0:
        if proof:
            raise Refused("There is no consistency proof from an empty log.", remedy="Give none.")
        if new.size == 0 and new.root != merkle.EMPTY_ROOT:
            raise Refused("An empty log has not this root.", where=log.name)
        return new
    if new.size < seen.size:
        what = f"The checkpoint names {new.size} entries; {seen.size} were seen already."
        raise Refused(what, where=log.name, remedy="Give the newest one of this log.")
    if new.size == seen.size and new.root != seen.root:
        what = f"The log has signed two histories of {new.size} entries."
        raise Forked(what, where=log.name, remedy="Keep both checkpoints, and show them: `treve equivocation`.")
    if not merkle.check_consistency(seen.size, new.size, seen.root, new.root, proof):
        what = f"It is not shown that {new.size} entries extend the {seen.size} that were seen."
        remedy = "Give the log's files again; if it stays so, hold both checkpoints: `treve equivocation`."
        raise Refused(what, where=log.name, remedy=remedy)
    return new


def cosign(
    seen: Checkpoint | None,
    note: bytes,
    log: VerifierKey,
    proof: Sequence[bytes],
    *,
    name: str,
    signer: Signer,
    now_s: int,
) -> Cosigned:
    """Return the cosignature of a checkpoint that extends what was seen; remember `seen` before you hand it out.

    Args:
        seen, note, log, proof: as for `extend`.
        name: of the witness.
        signer: of the witness.
        now_s: seconds since 1970.

    Raises:
        Malformed, Refused, Forked: as for `extend`; then nothing is signed.
    """
    if not is_name(name):
        raise Refused(f"{name!r} cannot name a witness.", remedy="Take letters, digits, dots, dashes and slashes only.")
    assert 0 <= now_s <= _MAX_STAMP
    new = extend(seen, note, log, proof)
    text, _ = checkpoint.parse_note(note)
    key = VerifierKey(name, WITNESS, signer.public)
    signed = signer.sign_text(_message(text, now_s))
    return Cosigned(new, name, key.id + now_s.to_bytes(_STAMP_BYTES, "big") + signed)


def cosigners(note: bytes, witnesses: Iterable[VerifierKey]) -> dict[str, int]:
    """Return which witnesses have cosigned a note, and when (seconds since 1970, the witness's clock).

    Two names for one key are one witness. A false cosignature counts as none.

    Raises:
        Malformed: not a signed note.
    """
    text, signatures = checkpoint.parse_note(note)
    found: dict[str, int] = {}
    counted: set[bytes] = set()
    for witness in witnesses:
        if witness.kind != WITNESS or witness.public in counted:
            continue
        for name, blob in signatures:
            if (name, blob[:4]) != (witness.name, witness.id):
                continue
            stamp = _check(witness, text, blob[4:])
            if stamp is not None:
                counted.add(witness.public)
                found[name] = max(stamp, found.get(name, 0))
    return found


def merge(notes: Sequence[bytes]) -> bytes:
    """Return one note with the signatures of all; their texts are the same.

    Raises:
        Malformed: one is not a signed note.
        Refused: they are not of one checkpoint, or there are too many signatures.
    """
    parsed = [checkpoint.parse_note(each) for each in notes]
    text = parsed[0][0]
    if any(each != text for each, _ in parsed):
        raise Refused("These notes are not of one checkpoint.", remedy="Merge those of one size and root.")
    return checkpoint.with_signatures(text, (each for _, signatures in parsed for each in signatures))


def _message(text: bytes, stamp: int) -> bytes:
    return b"cosignature/v1\ntime %d\n" % stamp + text


def _check(witness: VerifierKey, text: bytes, stamped: bytes) -> int | None:
    """Return the time of a cosignature, None where it does not hold."""
    if len(stamped) != _STAMP_BYTES + SIGNATURE_BYTES:
        return None
    stamp = int.from_bytes(stamped[:_STAMP_BYTES], "big")
    if stamp > _MAX_STAMP or not check_text(witness.key, _message(text, stamp), stamped[_STAMP_BYTES:]):
        return None
    return stamp
