"""Questions about a Merkle tree, one JSON object a line, and their answers: how a foreign checker drives our tree.

    {"op":"root","leaves":[..]}                     -> {"root":H}
    {"op":"inclusion","leaves":[..],"index":i}      -> {"proof":[H..]}
    {"op":"consistency","leaves":[..],"size1":m}    -> {"proof":[H..]}
    {"op":"verify_inclusion","leaf_hash":H,"index":i,"size":n,"root":H,"proof":[..]}              -> {"ok":bool}
    {"op":"verify_consistency","size1":m,"size2":n,"root1":H,"root2":H,"proof":[..]}              -> {"ok":bool}

Leaves are raw entries in hex, hashes are 64 digits of lower-case hex, indices count from 0. Whatever is wrong with the
values of a verification is `false`; a line that asks nothing gets an `error` and what to do. Fields beyond these are
left aside. From an empty tree there is no consistency proof (RFC 9162), so `size1` 0 is an error there, and `false` in
a verification, save that the empty tree is itself.
"""

import json
import re
from collections.abc import Mapping
from typing import Any

from treve.base.errors import Malformed
from treve.ledger import merkle

MAX_LINE_BYTES = 32 * 2**20
MAX_LEAVES = 1_000_000
_FIELDS = {
    "root": ("leaves",),
    "inclusion": ("leaves", "index"),
    "consistency": ("leaves", "size1"),
    "verify_inclusion": ("leaf_hash", "index", "size", "root", "proof"),
    "verify_consistency": ("size1", "size2", "root1", "root2", "proof"),
}
_HASH = re.compile("[0-9a-f]{64}")
_HEX = re.compile("(?:[0-9a-f]{2})*")
# Longer than any tree has levels whose size fits into what a checkpoint can say.
_MAX_PROOF = 128


def answer(line: bytes) -> dict[str, Any]:
    """Return the answer to one line.

    Raises:
        Malformed: the line asks nothing that can be answered; `remedy` says how to ask.

    Cost: about 2 us a leaf.
    """
    asked = _read(line)
    op = asked.get("op")
    fields = _FIELDS.get(op) if isinstance(op, str) else None
    if fields is None:
        raise Malformed("There is no such question.", remedy=f'"op" is one of: {", ".join(_FIELDS)}.')
    missing = [name for name in fields if name not in asked]
    if missing:
        raise Malformed(f"{', '.join(missing)} is missing.", remedy=f"{op} asks with: {', '.join(fields)}.")
    if op == "verify_inclusion":
        return {"ok": _inclusion_holds(asked)}
    if op == "verify_consistency":
        return {"ok": _consistency_holds(asked)}
    leaves = [merkle.leaf_hash(leaf) for leaf in _leaves(asked["leaves"])]
    if op == "root":
        return {"root": merkle.root_of(leaves).hex()}
    if op == "inclusion":
        index = _between(asked, "index", 0, len(leaves) - 1)
        return {"proof": [step.hex() for step in merkle.Tree(leaves).inclusion_proof(index)]}
    old_size = _between(asked, "size1", 1, len(leaves))
    return {"proof": [step.hex() for step in merkle.Tree(leaves).consistency_proof(old_size)]}


def _inclusion_holds(asked: Mapping[str, Any]) -> bool:
    leaf, root, proof = _hash(asked["leaf_hash"]), _hash(asked["root"]), _hashes(asked["proof"])
    index, size = _count(asked["index"]), _count(asked["size"])
    if leaf is None or root is None or proof is None or index is None or size is None:
        return False
    return merkle.check_inclusion(leaf, index, size, proof, root)


def _consistency_holds(asked: Mapping[str, Any]) -> bool:
    old_root, root, proof = _hash(asked["root1"]), _hash(asked["root2"]), _hashes(asked["proof"])
    old_size, size = _count(asked["size1"]), _count(asked["size2"])
    if old_root is None or root is None or proof is None or old_size is None or size is None:
        return False
    return merkle.check_consistency(old_size, size, old_root, root, proof)


def _read(line: bytes) -> dict[str, Any]:
    if len(line) > MAX_LINE_BYTES:
        remedy = f"A line has at most {MAX_LINE_BYTES >> 20} MiB: ask about fewer leaves."
        raise Malformed("The line is too long.", remedy=remedy)
    try:
        asked = json.loads(line.decode(), object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as why:
        # The decoder's own words may quote the line; its kind of fault is enough.
        raise Malformed("The line is not JSON in UTF-8.", remedy="Write one JSON object a line.") from why
    if not isinstance(asked, dict):
        raise Malformed("The line is not a JSON object.", remedy='Write, for example, {"op":"root","leaves":["00"]}.')
    return asked


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    read = dict(pairs)
    if len(read) < len(pairs):
        raise ValueError("a field stands twice")
    return read


def _no_number(word: str) -> Any:
    raise ValueError(f"{word} is not a number in JSON")


def _leaves(given: Any) -> list[bytes]:
    if not isinstance(given, list) or len(given) > MAX_LEAVES:
        raise Malformed('"leaves" is not a list that can be read.', remedy=f"Give at most {MAX_LEAVES:,} entries.")
    read = []
    for at, each in enumerate(given):
        if not isinstance(each, str) or not _HEX.fullmatch(each):
            raise Malformed(f"Leaf {at} is not hex.", remedy="Give raw entries in lower-case hex, two digits a byte.")
        read.append(bytes.fromhex(each))
    return read


def _between(asked: Mapping[str, Any], name: str, low: int, high: int) -> int:
    value = _count(asked[name])
    if value is None or not low <= value <= high:
        what = f'"{name}" is {"no place in" if name == "index" else "no earlier size of"} this tree.'
        remedy = f"Give a whole number from {low} to {high}." if low <= high else "A tree without leaves has no proofs."
        raise Malformed(what, remedy=remedy)
    return value


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _hash(value: Any) -> bytes | None:
    return bytes.fromhex(value) if isinstance(value, str) and _HASH.fullmatch(value) else None


def _hashes(value: Any) -> list[bytes] | None:
    if not isinstance(value, list) or len(value) > _MAX_PROOF:
        return None
    read = [_hash(each) for each in value]
    return None if None in read else [each for each in read if each is not None]
