"""The Merkle tree of RFC 9162: append, root, proofs, and how to check them.

A tree is as append-only as the roots it has shown: an inclusion proof says that an entry is in it, a consistency proof
that an earlier tree is the beginning of a later one. The tree keeps every node of its complete subtrees, 64 bytes a
leaf, so that a root or a proof for any size it ever had costs O(log n).

Source: RFC 9162, sections 2.1.1 to 2.1.5.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Protocol

HASH_BYTES = 32
EMPTY_ROOT = sha256(b"").digest()


def leaf_hash(data: bytes) -> bytes:
    """Return the hash of a leaf; the zero byte keeps leaves and nodes apart."""
    return sha256(b"\x00" + data).digest()


def node_hash(left: bytes, right: bytes) -> bytes:
    """Return the hash of the node above two others."""
    return sha256(b"\x01" + left + right).digest()


def root_of(leaf_hashes: Sequence[bytes]) -> bytes:
    """Return the root over n leaf hashes without keeping the tree. Cost: n - 1 hashes.

    >>> root_of([]) == EMPTY_ROOT
    True
    """
    if not leaf_hashes:
        return EMPTY_ROOT
    if len(leaf_hashes) == 4:
        # A record of four groups: by far the most frequent tree of all.
        a, b, c, d = leaf_hashes
        left, right = sha256(b"\x01" + a + b).digest(), sha256(b"\x01" + c + d).digest()
        return sha256(b"\x01" + left + right).digest()
    level = leaf_hashes
    while len(level) > 1:
        above = [sha256(b"\x01" + left + right).digest() for left, right in zip(level[::2], level[1::2], strict=False)]
        # A last one without a partner goes up as it is, which gives the split at a power of two of the RFC.
        if len(level) % 2:
            above.append(level[-1])
        level = above
    return level[0]


class Nodes(Protocol):
    """What every tree can tell whose complete subtrees are at hand, wherever they lie."""

    @property
    def size(self) -> int:
        """How many leaves there are."""

    def node(self, height: int, at: int) -> bytes:
        """Return the hash over the complete subtree of leaves at * 2**height to (at + 1) * 2**height - 1."""

    def root(self, size: int | None = None) -> bytes:
        """Return the root over the first `size` leaves, over all if it is not given."""
        size = self.size if size is None else size
        assert 0 <= size <= self.size
        return self._range(0, size) if size else EMPTY_ROOT

    def inclusion_proof(self, index: int, size: int | None = None) -> list[bytes]:
        """Return the hashes that lead from leaf `index` to the root over the first `size` leaves, lowest first."""
        size = self.size if size is None else size
        assert 0 <= index < size <= self.size
        path, low, high = [], 0, size
        while high - low > 1:
            middle = low + _split(high - low)
            if index < middle:
                path.append(self._range(middle, high))
                high = middle
            else:
                path.append(self._range(low, middle))
                low = middle
        return path[::-1]

    def consistency_proof(self, old_size: int, size: int | None = None) -> list[bytes]:
        """Return the hashes that show the first `old_size` leaves to be the beginning of the first `size`.

        From an empty tree there is no proof (RFC 9162), and none is needed from a tree to itself: both give no hashes.
        """
        size = self.size if size is None else size
        assert 0 <= old_size <= size <= self.size
        if old_size in (0, size):
            return []
        path, low, high, whole = [], 0, size, True
        while high != old_size:
            middle = low + _split(high - low)
            if old_size <= middle:
                path.append(self._range(middle, high))
                high = middle
            else:
                path.append(self._range(low, middle))
                low, whole = middle, False
        # The verifier knows the old root already, unless the walk has left the left edge.
        if not whole:
            path.append(self._range(low, high))
        return path[::-1]

    def _range(self, low: int, high: int) -> bytes:
        """Return the root over leaves low <= i < high, where low is a multiple of the least power of two >= width."""
        parts = []
        while low < high:
            height = (high - low).bit_length() - 1
            parts.append(self.node(height, low >> height))
            low += 1 << height
        node = parts.pop()
        while parts:
            node = node_hash(parts.pop(), node)
        return node


class Tree(Nodes):
    """A tree that grows by leaf hashes, all of it in memory.

    >>> tree = Tree()
    >>> tree.append(leaf_hash(b"a")), tree.append(leaf_hash(b"b"))
    (0, 1)
    >>> tree.root() == node_hash(leaf_hash(b"a"), leaf_hash(b"b"))
    True
    """

    def __init__(self, leaf_hashes: Iterable[bytes] = ()) -> None:
        # _levels[k] holds the hashes of all complete subtrees of 2**k leaves, one after the other.
        self._levels: list[bytearray] = [bytearray()]
        self.extend(list(leaf_hashes))

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return len(self._levels[0]) // HASH_BYTES

    def append(self, leaf: bytes) -> int:
        """Add a leaf hash and return its index. Cost: two hashes on average."""
        assert len(leaf) == HASH_BYTES
        index = at = self.size
        height, node = 0, leaf
        self._levels[0] += node
        while at % 2:
            node = node_hash(self.node(height, at - 1), node)
            at, height = at // 2, height + 1
            if height == len(self._levels):
                self._levels.append(bytearray())
            self._levels[height] += node
        return index

    def extend(self, leaf_hashes: Sequence[bytes]) -> None:
        """Add many leaf hashes at once. Cost: half of that of `append`."""
        assert all(len(each) == HASH_BYTES for each in leaf_hashes)
        self._levels[0] += b"".join(leaf_hashes)
        height = 0
        while True:
            pairs = len(self._levels[height]) // (2 * HASH_BYTES)
            if pairs and height + 1 == len(self._levels):
                self._levels.append(bytearray())
            if not pairs:
                return
            above = self._levels[height + 1]
            below = bytes(self._levels[height][2 * len(above) : pairs * 2 * HASH_BYTES])
            # Written out: a million of these lie between a centre's file and its first page.
            above += b"".join(
                [sha256(b"\x01" + below[at : at + 64]).digest() for at in range(0, len(below), 2 * HASH_BYTES)]
            )
            height += 1

    def cut(self, size: int) -> None:
        """Forget all leaves from `size` on, as after a transaction that was not committed."""
        assert 0 <= size <= self.size
        for height, level in enumerate(self._levels):
            del level[(size >> height) * HASH_BYTES :]

    def leaf(self, index: int) -> bytes:
        """Return the leaf hash at an index, 0 <= index < size."""
        assert 0 <= index < self.size
        return self.node(0, index)

    def node(self, height: int, at: int) -> bytes:
        """Return the hash over one complete subtree."""
        return bytes(self._levels[height][at * HASH_BYTES : (at + 1) * HASH_BYTES])

    def nodes(self, height: int, start: int, stop: int) -> bytes:
        """Return the hashes of complete subtrees start <= at < stop of one height, one after the other."""
        return bytes(self._levels[height][start * HASH_BYTES : stop * HASH_BYTES])


def check_inclusion(leaf: bytes, index: int, size: int, proof: Sequence[bytes], root: bytes) -> bool:
    """Say whether the proof leads from the leaf hash at `index` to the root of a tree of `size` leaves.

    Source: RFC 9162, section 2.1.3.2.
    """
    if not 0 <= index < size or not _are_hashes(leaf, root, *proof):
        return False
    at, last, node = index, size - 1, leaf
    for step in proof:
        if last == 0:
            return False
        if at % 2 or at == last:
            node = node_hash(step, node)
            while at % 2 == 0 and at:
                at, last = at >> 1, last >> 1
        else:
            node = node_hash(node, step)
        at, last = at >> 1, last >> 1
    return last == 0 and node == root


def check_consistency(old_size: int, size: int, old_root: bytes, root: bytes, proof: Sequence[bytes]) -> bool:
    """Say whether the proof shows the tree of `old_size` to be the beginning of that of `size`.

    From an empty tree RFC 9162 has no proof, since it is the beginning of every tree: what claims to be one is refused.
    Two trees of one size are one tree if nothing is to be proved (no hashes) and their roots are equal.

    Source: RFC 9162, section 2.1.4.2; for the two edges as the reference implementation (transparency-dev/merkle).
    """
    if not 0 <= old_size <= size or not _are_hashes(old_root, root, *proof):
        return False
    if old_size == size:
        return not proof and old_root == root and (size > 0 or root == EMPTY_ROOT)
    if old_size == 0:
        return False
    steps = list(proof)
    if old_size & (old_size - 1) == 0:
        steps.insert(0, old_root)
    if not steps:
        return False
    at, last = old_size - 1, size - 1
    while at % 2:
        at, last = at >> 1, last >> 1
    old_node = node = steps[0]
    for step in steps[1:]:
        if last == 0:
            return False
        if at % 2 or at == last:
            old_node, node = node_hash(step, old_node), node_hash(step, node)
            while at % 2 == 0 and at:
                at, last = at >> 1, last >> 1
        else:
            node = node_hash(node, step)
        at, last = at >> 1, last >> 1
    return last == 0 and old_node == old_root and node == root


def _are_hashes(*claimed: bytes) -> bool:
    return all(len(each) == HASH_BYTES for each in claimed)


def _split(width: int) -> int:
    """Return the largest power of two below a width of 2 or more."""
    return 1 << ((width - 1).bit_length() - 1)
