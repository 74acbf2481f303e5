"""Audit what was published or handed out, by our own code; `verifier/treve_verify.py` does the same without it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Malformed, Refused
from treve.ledger import equivocation, proof_file, static_log
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.commitment import Opening
from treve.ledger.envelope import Envelope
from treve.ledger.merkle import Nodes, Tree
from treve.ledger.verifier_key import VerifierKey, log_key, read_keys, root_key
from treve.ledger.witness import cosigners
from treve.node.log_folder import LogFolder
from treve.stores.files import write_whole


class AuditedLog(NamedTuple):
    """A log that holds: its head, how many files, how many of them go beyond it, and who has cosigned it when.

    `changes`: how often its key was changed since the one that is trusted, `vouched` whether its root was asked.
    """

    head: Checkpoint
    files: int
    beyond: int
    witnessed_by: dict[str, int]
    own_keys: bool
    changes: int
    vouched: bool


class AuditedProof(NamedTuple):
    """A proof that holds: of which entry under which head, what is shown of it, and who has cosigned the head."""

    entry: int
    hash: str
    head: Checkpoint
    envelope: Envelope | None
    openings: tuple[Opening, ...]
    witnessed_by: dict[str, int]


class TwoHistories(NamedTuple):
    """A log was shown to have signed two histories."""

    log: str
    earlier: Checkpoint
    later: Checkpoint


def audit_log(
    folder: Path,
    keys: Path | None,
    earlier: Sequence[Path],
    quorum: int | None,
    progress: Callable[[int, int], None] | None = None,
) -> AuditedLog:
    """Return what a folder holds once all of it holds.

    Args:
        folder: an exported log, or a mirror.
        keys: a file of verifier keys, from elsewhere; None takes those in the folder, which proves less.
        earlier: checkpoints that were kept elsewhere.
        quorum: how many witnesses must have cosigned.
        progress: called with the entries done and their number.

    Raises:
        Broken: the first thing that does not hold.
    """
    files = LogFolder(folder)
    known = files.keys() if keys is None else keys_of(keys)
    key = _log_key(known, keys or folder)
    # Who pinned an earlier key follows the changes that both keys have signed; the log must contain them.
    root = _root_key(known, key, keys or folder)
    (*former, key), changes = files.way_from(key, root)
    kept = [read_small(path) for path in earlier]
    done = static_log.audit(files, key, [*kept, *changes], progress, former)
    by = _cosigners(done.note, known, quorum, "checkpoint")
    return AuditedLog(done.head, done.files, done.beyond, by, keys is None, len(former), root is not None)


def audit_file(path: Path, keys: Path, quorum: int | None) -> AuditedProof | TwoHistories:
    """Return what a proof shows: that of an entry, or that of two histories.

    Raises:
        Broken: it does not hold. Refused: it is no proof.
    """
    data = read_small(path)
    known = keys_of(keys)
    key = _log_key(known, keys)
    try:
        if data.startswith(equivocation.HEADER.encode()):
            return TwoHistories(key.name, *equivocation.check(equivocation.read(data), key))
        proof = proof_file.read(data)
        shown = proof_file.check(proof, key)
    except Malformed as why:
        raise Broken(why.what, where=str(path), remedy=why.remedy or static_log.FOREIGN) from why
    by = _cosigners(proof.note, known, quorum, str(path))
    return AuditedProof(proof.entry, proof.hash.hex(), shown.head, shown.envelope, proof.openings, by)


def prove_two_histories(one: Path, other: Path, key: VerifierKey | None, target: Path) -> TwoHistories:
    """Write the proof that two checkpoints, or folders of logs, are of two histories.

    Raises:
        Refused: they are of one history, or the larger one's files are needed and not given.
    """
    folders = {path: LogFolder(path) for path in (one, other) if path.is_dir()}
    notes = {path: read_small(path / static_log.CHECKPOINT if path in folders else path) for path in (one, other)}
    if key is None:
        if not folders:
            raise Refused("Whose checkpoints these are is not said.", remedy="Give the log's verifier key: --key.")
        key = next(iter(folders.values())).log_key()
    try:
        heads = {path: static_log.read_note(note, key, str(path)) for path, note in notes.items()}
        larger = max((one, other), key=lambda path: (heads[path].size, path in folders))
        tree: Nodes = folders[larger].tree(heads[larger].size) if larger in folders else Tree()
        claim = equivocation.prove(notes[one], notes[other], key, tree)
    except Malformed as why:
        raise Refused(why.what, where=str(larger), remedy=why.remedy) from why
    if claim is None:
        raise Refused("The two checkpoints are of one history: nothing is wrong between them.", remedy="")
    write_whole(target, equivocation.write(claim))
    return TwoHistories(key.name, *equivocation.check(claim, key))


def keys_of(path: Path) -> tuple[VerifierKey, ...]:
    """Return the verifier keys of a file.

    Raises:
        Refused: it cannot be read as one.
    """
    try:
        return read_keys(read_small(path).decode())
    except (Malformed, UnicodeDecodeError) as why:
        what = why.what if isinstance(why, Malformed) else "It is not text in UTF-8."
        raise Refused(what, where=str(path), remedy="One verifier key a line: name+12345678+base64.") from why


def read_small(path: Path) -> bytes:
    """Return the bytes of a file that people hand to each other.

    Raises:
        Refused: it cannot be read, or is longer than any such file.
    """
    if path.exists() and not path.is_file():
        raise Refused("This is not a file.", where=str(path), remedy="Check the path.")
    try:
        with path.open("rb") as file:
            data = file.read(proof_file.MAX_BYTES + 1)
    except OSError as why:
        raise Refused(why.strerror or str(why), where=str(path), remedy="Check the path.") from why
    if len(data) > proof_file.MAX_BYTES:
        raise Refused("It is too long for a proof.", where=str(path), remedy="Check the path.")
    return data


def _log_key(keys: Sequence[VerifierKey], where: Path) -> VerifierKey:
    try:
        return log_key(keys)
    except Malformed as why:
        raise Refused(why.what, where=str(where), remedy=why.remedy) from why


def _root_key(keys: Sequence[VerifierKey], log: VerifierKey, where: Path) -> VerifierKey | None:
    try:
        return root_key(keys, log)
    except Malformed as why:
        raise Refused(why.what, where=str(where), remedy=why.remedy) from why


def _cosigners(note: bytes, keys: Sequence[VerifierKey], quorum: int | None, where: str) -> dict[str, int]:
    by = cosigners(note, keys)
    if quorum is not None and len(by) < quorum:
        what = f"{len(by)} of the witnesses have cosigned it, {quorum} are needed."
        raise Broken(what, where=where, remedy="Wait for more cosignatures, or take another copy.")
    return by
