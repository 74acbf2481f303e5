"""A witness's own folder: its key, and for each log the largest checkpoint that it has cosigned.

    witness.key        32 random bytes in hex, for its owner only
    verifier-key.txt   the line that the centres get
    logs/              for each log its key and its root, and the checkpoint as it was cosigned

What was seen is on disk before the cosignature leaves the folder: a witness that is stopped between the two has
cosigned something that nobody got, never two histories.
"""

import datetime as dt
import os
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Malformed, Refused
from treve.ledger import checkpoint, equivocation
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.merkle import check_consistency
from treve.ledger.signature import Signer
from treve.ledger.static_log import CHECKPOINT
from treve.ledger.verifier_key import WITNESS, VerifierKey, is_name, log_key, read_key, read_keys, root_key
from treve.ledger.witness import Forked, cosign, merge
from treve.node.changeover import CHANGEOVERS
from treve.node.log_folder import LogFolder
from treve.stores.files import WriterLock, refused_when_full, write_whole

PRIVATE, PUBLIC = "witness.key", "verifier-key.txt"
_KEY, _PROOF = "log-key.txt", "two-histories.txt"
_REMEDY = "Put the file back from the place where you keep a copy of the key."


class Signed(NamedTuple):
    """What a witness did: which log, how large it was when last seen (None: never) and now, where the note is.

    `pinned` says that the log's key was not known before and was taken from the log's own folder.
    """

    log: str
    before: int | None
    size: int
    note: Path
    pinned: bool


def init_witness(path: Path, name: str, random: Callable[[int], bytes] = os.urandom) -> VerifierKey:
    """Make a witness, or return the key of the one that is there already under this name.

    Raises:
        Refused: the name is not fit for one, or there is something else here.
    """
    if not is_name(name):
        raise Refused(f"{name!r} cannot name a witness.", remedy="Take letters, digits, dots, dashes and slashes only.")
    if (path / PRIVATE).exists():
        key, _ = _identity(path)
        if key.name != name:
            raise Refused(f"Here is the witness {key.name}.", where=str(path), remedy="Name another folder.")
        return key
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise Refused("There is something else here.", where=str(path), remedy="Name another folder.")
    seed = random(32)
    key = VerifierKey(name, WITNESS, Signer(seed).public)
    with refused_when_full(str(path)):
        path.mkdir(mode=0o700, parents=True, exist_ok=True)
        (path / "logs").mkdir(mode=0o700)
    write_whole(path / PUBLIC, f"{key.line}\n".encode())
    write_whole(path / PRIVATE, f"{seed.hex()}\n".encode(), 0o600)
    return key


def cosign_log(
    path: Path,
    log: Path,
    given: str | None = None,
    target: Path | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
) -> Signed:
    """Cosign the checkpoint of an exported log or a mirror, if it extends what was seen; write it back.

    Args:
        path: the witness's folder.
        log: the log's folder.
        given: the log's verifier key; needed at first sight, or it is taken from the log's folder.
        target: where the cosigned checkpoint goes; back into the log's folder if it is not given.
        now: the clock.

    Raises:
        Refused: it is not shown to extend what was seen. Forked: the log has signed two histories; the proof is kept.
        Broken: the checkpoint is not signed by the log.
    """
    own, signer = _identity(path)
    folder = LogFolder(log)
    lock = WriterLock(path / "lock")
    try:
        note = folder.read(CHECKPOINT)
        if note is None:
            raise Refused("There is no checkpoint.", where=str(log), remedy="Name the folder of an exported log.")
        known, home, pinned = _known_log(path, folder, given, note)
        # The key that is known here leads on to the present one, by what both have signed.
        root = _root(home, folder, known)
        (*_, key), changes = folder.way_from(known, root)
        seen_note = _read(home / CHECKPOINT)
        seen = None if seen_note is None else _head(seen_note, known, home)
        head = _head(note, key, log)
        _check_changes(folder, head, changes)
        proof: list[bytes] = []
        if seen is not None and 0 < seen.size < head.size:
            proof = folder.tree(head.size).consistency_proof(seen.size)
        try:
            done = cosign(seen, note, key, proof, name=own.name, signer=signer, now_s=int(now().timestamp()))
        except Refused as why:
            _keep_proof(home, seen_note, note, key, folder, head)
            raise Refused(why.what, where=str(log), remedy=why.remedy) from why
        except Forked:
            _keep_proof(home, seen_note, note, key, folder, head)
            raise
        text, signatures = checkpoint.parse_note(note)
        # One cosignature of ours, the newest.
        others = [(name, blob) for name, blob in signatures if (name, blob[:4]) != (own.name, own.id)]
        cosigned = checkpoint.with_signatures(text, [*others, (done.name, done.blob)])
        with refused_when_full(str(home)):
            home.mkdir(mode=0o700, exist_ok=True)
        write_whole(home / _KEY, "".join(f"{each.line}\n" for each in (key, root) if each is not None).encode())
        write_whole(home / CHECKPOINT, cosigned)
        goal = log / CHECKPOINT if target is None else target
        if target is None:
            # Another witness may have put its own there meanwhile.
            current = folder.read(CHECKPOINT)
            if current is not None and checkpoint.parse_note(current)[0] == text:
                cosigned = merge([cosigned, *_without(current, own)])
        write_whole(goal, cosigned)
    finally:
        lock.release()
    return Signed(key.name, None if seen is None else seen.size, head.size, goal, pinned)


def _check_changes(folder: LogFolder, head: Checkpoint, changes: list[bytes]) -> None:
    """Hold the checkpoints by which a log's key was changed against the log.

    Raises:
        Refused: the log does not contain them.
    """
    for each in changes:
        changed = checkpoint.parse(each)[0]
        proof = folder.tree(head.size).consistency_proof(changed.size) if 0 < changed.size < head.size else []
        if not check_consistency(changed.size, head.size, changed.root, head.root, proof):
            what = "The log does not contain the change of its own key."
            raise Refused(what, where=str(folder.path / CHANGEOVERS), remedy="Ask the log's keepers.")


def _without(note: bytes, own: VerifierKey) -> list[bytes]:
    text, signatures = checkpoint.parse_note(note)
    others = [(name, blob) for name, blob in signatures if (name, blob[:4]) != (own.name, own.id)]
    return [checkpoint.with_signatures(text, others)] if others else []


def _keep_proof(
    home: Path, seen_note: bytes | None, note: bytes, key: VerifierKey, folder: LogFolder, head: Checkpoint
) -> None:
    """Where the log has signed two histories, keep the proof and say where; else return."""
    if seen_note is None:
        return
    try:
        claim = equivocation.prove(seen_note, note, key, folder.tree(head.size))
    except (Malformed, Broken):
        return
    if claim is not None:
        write_whole(home / _PROOF, equivocation.write(claim))
        what = f"The log {key.name} has signed two histories. It was not cosigned."
        remedy = "Show this file to everybody who relies on the log: `treve audit` checks it, or treve_verify.py."
        raise Forked(what, where=str(home / _PROOF), remedy=remedy)


def _known_log(path: Path, folder: LogFolder, given: str | None, note: bytes) -> tuple[VerifierKey, Path, bool]:
    """Return the log's key, where we keep what we saw of it, and whether the key is new and from its own folder."""
    try:
        origin = checkpoint.parse(note)[0].origin
        wanted = None if given is None else read_key(given)
    except Malformed as why:
        raise Refused(why.what, where=str(folder.path), remedy=why.remedy) from why
    home = path / "logs" / sha256(origin.encode()).hexdigest()[:32]
    kept = _read(home / _KEY)
    if kept is not None:
        try:
            known = log_key(read_keys(kept.decode("ascii", "replace")))
        except Malformed as why:
            raise Broken(why.what, where=str(home / _KEY), remedy="Put the log's key back.") from why
        if wanted is not None and wanted != known:
            what = f"The log {known.name} is known here under another key."
            raise Refused(what, where=str(home / _KEY), remedy="Ask its keepers why; then decide whom you witness.")
        return known, home, False
    return (wanted, home, False) if wanted is not None else (folder.log_key(), home, True)


def _root(home: Path, folder: LogFolder, known: VerifierKey) -> VerifierKey | None:
    """Return the root of a log as it is known here; at first sight, or while none is known, the folder's own."""
    kept = _read(home / _KEY)
    root = None if kept is None else root_key(read_keys(kept.decode("ascii", "replace")), known)
    named = folder.root_key(known)
    if root is not None and named != root:
        what = f"The log {known.name} is known here under another root, or under one where none is named now."
        raise Refused(what, where=str(home / _KEY), remedy="Ask its keepers why; then decide whom you witness.")
    return named


def _head(note: bytes, key: VerifierKey, where: Path) -> Checkpoint:
    try:
        return checkpoint.read(note, key.key)
    except Malformed as why:
        raise Broken(why.what, where=str(where), remedy="Ask the log's keepers.") from why


def _identity(path: Path) -> tuple[VerifierKey, Signer]:
    public, private = _read(path / PUBLIC), _read(path / PRIVATE)
    if public is None or private is None:
        raise Refused("This is not a witness.", where=str(path), remedy="Make one with `treve witness init`.")
    try:
        key = read_key(public.decode("ascii").strip())
        signer = Signer(bytes.fromhex(private.decode("ascii").strip()))
    except (UnicodeDecodeError, ValueError, AssertionError, Malformed) as why:
        raise Broken("The witness's key cannot be read.", where=str(path), remedy=_REMEDY) from why
    if signer.public != key.public or key.kind != WITNESS:
        raise Broken("The witness's two keys are not a pair.", where=str(path), remedy=_REMEDY)
    return key, signer


def _read(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except OSError:
        return None
