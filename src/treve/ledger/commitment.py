"""Commitments: what an envelope signs instead of the records themselves.

A record is a few named groups of bytes. From one secret of 32 bytes, drawn for this record alone, come a salt for each
group and a key for the content. A group's salted bytes are a leaf, the leaves of a record make a small tree, the
roots of the records make the tree of the batch, and the envelope signs its root. So

* a group can be shown with its salt and a path, while the others stay hidden (no salt tells of another);
* whoever destroys the 32 bytes has erased the record, and every root stays as it was;
* the commitment is to the plaintext, since a ciphertext alone can be made to open to two texts under two keys.

Source: trees of RFC 9162; salts and keys by the one-step derivation of NIST SP 800-56C with SHA-256.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from hashlib import sha256
from typing import NamedTuple

from treve.base.errors import Refused
from treve.ledger import merkle

SECRET_BYTES = 32
ERASED = bytes(SECRET_BYTES)
"""What stands in the place of a secret that was destroyed."""

_COUNTER = b"\x00\x00\x00\x01"
_LEAF = b"\x00treve group/1\x00"
_SALT = b"treve salt/1\x00"
_KEY = b"treve content key/1\x00"


class Opening(NamedTuple):
    """All that is needed to show one group of one record of a batch, and nothing about the rest.

    `in_record` leads from the group to the record, `in_batch` from the record to the root that the envelope signs.
    """

    name: str
    data: bytes
    salt: bytes
    group_index: int
    group_count: int
    in_record: tuple[bytes, ...]
    record_index: int
    record_count: int
    in_batch: tuple[bytes, ...]


def content_key(secret: bytes) -> bytes:
    """Return the 32-byte key under which the record's content is sealed."""
    return _derive(secret, _KEY)


def salt_of(secret: bytes, name: str) -> bytes:
    """Return the 32-byte salt of one group."""
    return _derive(secret, _SALT + name.encode())


def commit(secret: bytes, groups: Mapping[str, bytes]) -> bytes:
    """Return the commitment to one record, 32 bytes. Cost: three hashes a group.

    >>> commit(b"s" * 32, {"a": b"1"}) == commit(b"t" * 32, {"a": b"1"})
    False
    """
    start = _COUNTER + secret
    leaves = []
    # Written out: this runs for every group of every record that is ever taken in.
    for name, purpose, label in _plan(tuple(groups)):
        salt = sha256(start + purpose).digest()
        leaves.append(sha256(_LEAF + salt + label + groups[name]).digest())
    return merkle.root_of(leaves)


def commit_batch(commitments: Sequence[bytes]) -> bytes:
    """Return what the envelope signs for a batch: the root over the commitments to its records."""
    return merkle.root_of([merkle.leaf_hash(each) for each in commitments])


def open_group(
    secret: bytes, groups: Mapping[str, bytes], name: str, record_index: int, commitments: Sequence[bytes]
) -> Opening:
    """Return the opening of one group.

    Args:
        secret: of the record.
        groups: all groups of the record.
        name: of the group to be shown.
        record_index: of the record in its batch, from 0.
        commitments: those of all records of the batch, in order.
    """
    names = sorted(groups)
    at = names.index(name)
    record = merkle.Tree(_group_leaf(salt_of(secret, each), each, groups[each]) for each in names)
    batch = merkle.Tree(merkle.leaf_hash(each) for each in commitments)
    return Opening(
        name, groups[name], salt_of(secret, name), at, len(names), tuple(record.inclusion_proof(at)),
        record_index, len(commitments), tuple(batch.inclusion_proof(record_index)),
    )  # fmt: skip


def check_opening(opening: Opening, payload: bytes) -> bool:
    """Say whether the opened group belongs to the batch whose root is `payload`."""
    node = _group_leaf(opening.salt, opening.name, opening.data)
    record = _climb(node, opening.group_index, opening.group_count, opening.in_record)
    if record is None:
        return False
    return merkle.check_inclusion(
        merkle.leaf_hash(record), opening.record_index, opening.record_count, opening.in_batch, payload
    )


def _climb(node: bytes, index: int, count: int, path: Sequence[bytes]) -> bytes | None:
    """Return the root that a path leads to, or None where no tree of `count` leaves has such a path."""
    if not 0 <= index < count:
        return None
    at, last = index, count - 1
    steps = iter(path)
    while last:
        if at % 2 or at < last:
            step = next(steps, None)
            if step is None:
                return None
            node = merkle.node_hash(step, node) if at % 2 else merkle.node_hash(node, step)
        at, last = at >> 1, last >> 1
    return node if next(steps, None) is None else None


def _derive(secret: bytes, purpose: bytes) -> bytes:
    assert len(secret) == SECRET_BYTES
    return sha256(_COUNTER + secret + purpose).digest()


@lru_cache(maxsize=1_024)
def _plan(names: tuple[str, ...]) -> tuple[tuple[str, bytes, bytes], ...]:
    """Return for each name, in order, what its salt is derived for and how its leaf begins."""
    return tuple((name, _SALT + name.encode(), _label(name)) for name in sorted(names))


def _label(name: str) -> bytes:
    label = name.encode()
    if not 1 <= len(label) <= 255:
        raise Refused(f"The name of a group has 1 to 255 bytes, not {len(label)}.")
    return bytes((len(label),)) + label


def _group_leaf(salt: bytes, name: str, data: bytes) -> bytes:
    # The salt comes first and has a fixed length, so that nothing before it can be worked out ahead.
    return sha256(_LEAF + salt + _label(name) + data).digest()
