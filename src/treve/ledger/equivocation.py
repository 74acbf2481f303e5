"""The proof that a log has shown two histories: two checkpoints of its own that cannot both be true.

    treve.equivocation/1
    earlier <the note of the smaller tree, base64>
    later <the note of the larger tree, base64>
    root <what the larger tree has over the first entries of the smaller's size, base64>
    <consistency proof from there to the larger tree, one hash a line, base64>

Of two checkpoints of one size the notes alone are proof, and nothing follows them. Else the consistency proof binds
the larger root to one root at the smaller size, which is not the one that was signed. To check it, one needs the log's
key and nobody's word.
"""

import base64
from typing import NamedTuple

from treve.base.errors import Malformed
from treve.ledger import checkpoint, merkle
from treve.ledger.checkpoint import Checkpoint, from_base64
from treve.ledger.verifier_key import VerifierKey

HEADER = "treve.equivocation/1"
MAX_BYTES = 4 * checkpoint.MAX_NOTE_BYTES


class Equivocation(NamedTuple):
    """Two notes of one log. `root` and `proof` are there where the sizes differ."""

    earlier: bytes
    later: bytes
    root: bytes | None = None
    proof: tuple[bytes, ...] = ()


def prove(one: bytes, other: bytes, log: VerifierKey, tree: merkle.Nodes) -> Equivocation | None:
    """Return the proof that two notes of a log are of two histories, None where they are of one.

    Args:
        one, other: checkpoints, in any order.
        log: the log's key, which signed both.
        tree: with the entries under the larger of the two; of two of one size, any.

    Raises:
        Malformed: a note is not signed by the log, or the tree is not the one of the larger note.
    """
    heads = {each: _head(each, log) for each in (one, other)}
    earlier, later = sorted((one, other), key=lambda note: heads[note].size)
    before, after = heads[earlier], heads[later]
    if before.size == after.size:
        return Equivocation(earlier, later) if before.root != after.root else None
    if tree.size < after.size or tree.root(after.size) != after.root:
        what = "These are not the entries that the larger checkpoint names."
        raise Malformed(what, remedy="Name the folder of the log that the larger checkpoint is from.")
    root = tree.root(before.size)
    if root == before.root:
        return None
    return Equivocation(earlier, later, root, tuple(tree.consistency_proof(before.size, after.size)))


def check(claim: Equivocation, log: VerifierKey) -> tuple[Checkpoint, Checkpoint]:
    """Return the two checkpoints once it is shown that they cannot both be true.

    Raises:
        Malformed: it is not shown.
    """
    before, after = _head(claim.earlier, log), _head(claim.later, log)
    if before.size == after.size and before.root != after.root and claim.root is None and not claim.proof:
        return before, after
    if before.size == 0 < after.size and before.root != merkle.EMPTY_ROOT and claim.root == merkle.EMPTY_ROOT:
        return before, after
    if (
        before.size < after.size
        and claim.root is not None
        and claim.root != before.root
        and merkle.check_consistency(before.size, after.size, claim.root, after.root, claim.proof)
    ):
        return before, after
    raise Malformed("It is not shown that the two checkpoints cannot both be true.")


def write(claim: Equivocation) -> bytes:
    """Return the proof as a text that people can hand on."""
    lines = [HEADER, f"earlier {_base64(claim.earlier)}", f"later {_base64(claim.later)}"]
    if claim.root is not None:
        lines += [f"root {_base64(claim.root)}", *(_base64(step) for step in claim.proof)]
    return "".join(f"{line}\n" for line in lines).encode()


def read(data: bytes) -> Equivocation:
    """Return the proof that a text holds; whether it holds is for `check` to say.

    Raises:
        Malformed: it is not laid out as one.
    """
    try:
        text = data.decode("ascii") if len(data) <= MAX_BYTES else ""
    except UnicodeDecodeError as why:
        raise Malformed("It is not a proof of two histories.") from why
    lines = text.split("\n")
    if lines[0] != HEADER or lines[-1] != "" or len(lines) < 4:
        raise Malformed("It is not a proof of two histories.", remedy=f"Its first line is {HEADER}.")
    earlier, later = _field(lines[1], "earlier"), _field(lines[2], "later")
    if len(lines) == 4:
        return Equivocation(earlier, later)
    return Equivocation(earlier, later, _field(lines[3], "root"), tuple(from_base64(line) for line in lines[4:-1]))


def _field(line: str, name: str) -> bytes:
    word, _, value = line.partition(" ")
    if word != name:
        raise Malformed(f"The line {name!r} is missing.")
    return from_base64(value)


def _head(note: bytes, log: VerifierKey) -> Checkpoint:
    head = checkpoint.read(note, log.key)
    if head.origin != log.name:
        raise Malformed(f"The checkpoint is of the log {head.origin}, the key of {log.name}.")
    return head


def _base64(data: bytes) -> str:
    return base64.b64encode(data).decode()
