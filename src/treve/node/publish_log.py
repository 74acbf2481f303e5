"""Publish a centre's log: its hashes as static files that anybody can follow, and nothing of what the entries hold."""

import importlib.metadata
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Refused
from treve.entries.keyring import read as read_statement
from treve.entries.records import KeyChange
from treve.ledger import checkpoint, merkle
from treve.ledger.signature import public_bytes
from treve.ledger.static_log import CHECKPOINT, read_note
from treve.ledger.verifier_key import ROOT, VerifierKey
from treve.ledger.witness import merge
from treve.node.centre import Centre
from treve.node.changeover import CHANGEOVERS, VOUCHED, read_changeovers, write_vouched
from treve.node.log_folder import KEYS, README, WITNESSED, Grown, LogFolder
from treve.node.witnesses import Policy, own_key, policy_of, trim, witnessed_note

Step = Callable[[str, int, int | None], None]


class Mirrored(NamedTuple):
    """What became of a mirror: what was written, and whether the other had nothing newer."""

    grown: Grown
    older: bool


def publish_log(centre: Centre, folder: Path) -> Grown:
    """Write what a folder has not of a centre's log: checkpoint, tiles, entries, keys, and how to check them.

    Cosignatures that the folder has of the same checkpoint stay.

    Raises:
        Refused: the folder holds something else, another log, or a longer one.
    """
    key, policy = own_key(centre), policy_of(centre)
    there = LogFolder(folder)
    note = centre.checkpoint()
    before = there.read(CHECKPOINT)
    listed = centre.path / CHANGEOVERS
    changes = listed.read_bytes() if listed.is_file() else b""
    former = [each.before for each in read_changeovers(changes)]
    if before is not None and there.head(key, former) == checkpoint.read(note, key.key):
        note = trim(merge([note, before]), key, policy.witnesses)
    root = root_of(centre)
    texts = {KEYS: _keys_text(key, policy, root), README: _readme(key)}
    if root is not None:
        said = [each for _, each in centre.key_changes() if each.signer == root.key and _is_of_log(each)]
        texts[VOUCHED] = write_vouched(said)
    if changes:
        texts[CHANGEOVERS] = changes
    seen = witnessed_note(centre)
    if seen is not None:
        texts[WITNESSED] = seen
    return there.grow(centre.tree, note, key, centre.hashes, texts, former)


def mirror(folder: Path, source: LogFolder, key: VerifierKey) -> Mirrored:
    """Let a mirror grow by what another copy of its log has, once that is shown to extend what it holds.

    Raises:
        Refused: the other copy does not extend this one; nothing was written.
        Broken: the other copy does not hold by itself.
    """
    there = LogFolder(folder)
    # Who pinned an earlier key follows the changes that both keys have signed; the log must contain them.
    root = there.root_key(key)
    named = source.root_key(key)
    if root is not None and named != root:
        what = f"It names another root than the one that this mirror knows, {root.line}."
        raise Refused(what, where=str(source.path / KEYS), remedy="Ask the log's keepers. Nothing was written.")
    (*former, key), notes = source.way_from(key, named)
    before = there.head(key, former)
    note = source.read(CHECKPOINT)
    if note is None:
        raise Refused("There is no log to mirror.", where=str(source.path), remedy="Name an exported log or a mirror.")
    head = read_note(note, key)
    tree = merkle.Tree()
    size = 0 if before is None else before.size
    tree.extend([merkle.leaf_hash(each) for each in there.entries(0, size)])
    if before is not None and tree.root() != before.root:
        remedy = "Make the mirror anew from another copy, and give that its old checkpoint: `treve audit --since`."
        raise Broken("The mirror's own files are not those of its checkpoint.", where=str(folder), remedy=remedy)
    if head.size <= size and tree.root(head.size) != head.root:
        raise Refused(_forked(head.size), where=str(source.path), remedy=_SHOW)
    if head.size < size:
        return Mirrored(Grown(size, size, 0), older=True)
    ours = there.read(CHECKPOINT)
    if head.size == size and ours is not None:
        # The same log, perhaps with more cosignatures.
        note = merge([ours, note])
    tree.extend([merkle.leaf_hash(each) for each in source.entries(size, head.size)])
    if tree.root() != head.root:
        what = _forked(size) if size else "Its entries are not those that its checkpoint names."
        raise Refused(what, where=str(source.path), remedy=_SHOW if size else "Take another copy.")
    texts = {name: data for name in _TEXTS if (data := source.read(name)) is not None}

    for each in notes:
        changed = checkpoint.parse(each)[0]
        if changed.size > tree.size or tree.root(changed.size) != changed.root:
            raise Refused("It does not contain the changes of its own key.", where=str(source.path), remedy=_SHOW)

    def entries(start: int, stop: int) -> list[bytes]:
        return [*there.entries(start, min(stop, size)), *source.entries(max(start, size), stop)]

    return Mirrored(there.grow(tree, note, key, entries, texts, former), older=False)


_TEXTS = (KEYS, README, WITNESSED, CHANGEOVERS, VOUCHED)
_SHOW = "Nothing was written. Keep both copies: `treve equivocation` makes the proof if the log has signed both."


def _forked(size: int) -> str:
    return f"It does not extend what this mirror holds: the first {size} entries are others."


def root_of(centre: Centre) -> VerifierKey | None:
    """Return the root that vouches for a centre's log, None where there is none."""
    public = None if centre.keyring.root is None else public_bytes(centre.keyring.root)
    return None if public is None else VerifierKey(centre.origin, ROOT, public)


def _is_of_log(change: KeyChange) -> bool:
    # What is said of people is for those to whom it is released; of the log's own keys everybody may know.
    return read_statement(change).purpose == "log"


def _keys_text(key: VerifierKey, policy: Policy, root: VerifierKey | None) -> bytes:
    lines = ["# The key of this log. Compare it with the one that its keepers gave you themselves.", key.line]
    if root is not None:
        lines += ["# Its root, which vouches for that key and for every one that follows it.", root.line]
    if policy.witnesses:
        enough = f"{policy.quorum} of these {len(policy.witnesses)} are enough where {policy.liars} of them may lie."
        lines += ["# Witnesses, who cosign checkpoints that extend what they saw before.", f"# {enough}"]
        lines += [each.line for each in policy.witnesses]
    return "".join(f"{line}\n" for line in lines).encode()


def _readme(key: VerifierKey) -> bytes:
    return f"""\
The log {key.name}, as static files.

It holds hashes only: of each entry the SHA-256 of its signed envelope, from which nothing of its content can be
guessed. The formats are C2SP's: tlog-checkpoint, tlog-tiles, tlog-cosignature, signed-note (https://c2sp.org).

  checkpoint          how many entries there are, and the root of the Merkle tree over them (RFC 9162), signed
  witnessed           the largest checkpoint that enough witnesses have cosigned, if there is one
  tile/               hashes of the tree; tile/entries: the entries, 32 bytes each
  verifier-keys.txt   the keys of the log and of its witnesses
  changeovers.jsonl   if the log's key was ever changed: checkpoints signed by the key before and the one after
  root.jsonl          if the log has a root: what the root has said of the log's keys

Keep a copy of `checkpoint`, away from here. Later, or with somebody else's copy of the log:

  python3 treve_verify.py log FOLDER --keys verifier-keys.txt --since YOUR-COPY-OF-CHECKPOINT

It says whether anything that the log held then was changed, taken out, put in or cut off. treve_verify.py is one file
that needs nothing else; it comes with Treve {importlib.metadata.version("treve")}, in the folder verifier.
""".encode()
