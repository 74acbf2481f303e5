"""The tree against published vectors, against the recursive definition, and against forged proofs."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from treve.ledger import merkle

VECTORS: Any = json.loads((Path(__file__).parents[1] / "vectors" / "rfc6962_tree.json").read_text())
LEAVES = [merkle.leaf_hash(bytes.fromhex(leaf)) for leaf in VECTORS["leaves"]]

blobs = st.lists(st.binary(max_size=8), min_size=1, max_size=70)


def by_definition(leaves: list[bytes]) -> bytes:
    """MTH of RFC 9162, section 2.1.1, word for word."""
    if len(leaves) == 1:
        return leaves[0]
    k = 1
    while k * 2 < len(leaves):
        k *= 2
    return merkle.node_hash(by_definition(leaves[:k]), by_definition(leaves[k:]))


def test_the_roots_are_those_of_the_published_vectors() -> None:
    tree = merkle.Tree()
    assert tree.root().hex() == VECTORS["empty_root"] == merkle.root_of([]).hex()
    for count, (leaf, root) in enumerate(zip(LEAVES, VECTORS["roots"], strict=True), start=1):
        tree.append(leaf)
        assert tree.root().hex() == root
        assert merkle.root_of(LEAVES[:count]).hex() == root


def test_the_proofs_are_those_of_the_published_vectors() -> None:
    tree = merkle.Tree(LEAVES)
    for vector in VECTORS["inclusion"]:
        proof = tree.inclusion_proof(vector["index"], vector["size"])
        assert [step.hex() for step in proof] == vector["proof"]
    for vector in VECTORS["consistency"]:
        proof = tree.consistency_proof(vector["old"], vector["size"])
        assert [step.hex() for step in proof] == vector["proof"]


@given(blobs)
def test_every_root_the_tree_ever_had_is_that_of_the_definition(data: list[bytes]) -> None:
    leaves = [merkle.leaf_hash(each) for each in data]
    tree = merkle.Tree(leaves)
    for size in range(1, len(leaves) + 1):
        assert tree.root(size) == by_definition(leaves[:size]) == merkle.root_of(leaves[:size])


@given(blobs, st.data())
def test_every_inclusion_proof_holds_and_no_other_does(data: list[bytes], draw: st.DataObject) -> None:
    tree = merkle.Tree(merkle.leaf_hash(each) for each in data)
    size = draw.draw(st.integers(1, tree.size))
    index = draw.draw(st.integers(0, size - 1))
    proof, leaf, root = tree.inclusion_proof(index, size), tree.leaf(index), tree.root(size)
    assert merkle.check_inclusion(leaf, index, size, proof, root)
    assert not merkle.check_inclusion(merkle.leaf_hash(b"another leaf"), index, size, proof, root)
    assert not merkle.check_inclusion(leaf, size, size, proof, root)
    assert not merkle.check_inclusion(leaf, -1, size, proof, root)
    assert not merkle.check_inclusion(leaf, index, size, [*proof, root], root)
    if proof:
        at = draw.draw(st.integers(0, len(proof) - 1))
        flipped = bytes([proof[at][0] ^ 1]) + proof[at][1:]
        assert not merkle.check_inclusion(leaf, index, size, [*proof[:at], flipped, *proof[at + 1 :]], root)
        assert not merkle.check_inclusion(leaf, index, size, proof[:-1], root)
        assert not merkle.check_inclusion(leaf, index ^ 1, size, proof, root) or tree.leaf(index ^ 1) == leaf


@given(blobs, st.data())
def test_every_consistency_proof_holds_and_no_other_does(data: list[bytes], draw: st.DataObject) -> None:
    tree = merkle.Tree(merkle.leaf_hash(each) for each in data)
    size = draw.draw(st.integers(0, tree.size))
    old = draw.draw(st.integers(0, size))
    proof, old_root, root = tree.consistency_proof(old, size), tree.root(old), tree.root(size)
    # From an empty tree there is no proof, and the empty tree is itself.
    assert merkle.check_consistency(old, size, old_root, root, proof) == (old > 0 or size == 0)
    other = merkle.leaf_hash(b"another root")
    assert not merkle.check_consistency(old, size, other, root, proof)
    assert old in (0, size) or not merkle.check_consistency(old, size, old_root, other, proof)
    assert not merkle.check_consistency(old, size, old_root, root, [*proof, other])
    assert not merkle.check_consistency(size + 1, size, old_root, root, proof)
    if proof:
        at = draw.draw(st.integers(0, len(proof) - 1))
        flipped = bytes([proof[at][0] ^ 1]) + proof[at][1:]
        assert not merkle.check_consistency(old, size, old_root, root, [*proof[:at], flipped, *proof[at + 1 :]])
        assert not merkle.check_consistency(old, size, old_root, root, proof[:-1])


@given(blobs, st.data())
def test_leaves_added_at_once_make_the_tree_of_those_added_one_by_one(data: list[bytes], draw: st.DataObject) -> None:
    leaves = [merkle.leaf_hash(each) for each in data]
    one_by_one, at_once = merkle.Tree(), merkle.Tree()
    for leaf in leaves:
        one_by_one.append(leaf)
    cuts = sorted(draw.draw(st.lists(st.integers(0, len(leaves)), max_size=4)))
    for low, high in zip([0, *cuts], [*cuts, len(leaves)], strict=True):
        at_once.extend(leaves[low:high])
    for size in range(len(leaves) + 1):
        assert at_once.root(size) == one_by_one.root(size)
    assert at_once.append(leaves[0]) == one_by_one.append(leaves[0])
    assert at_once.root() == one_by_one.root()


@given(blobs, st.data())
def test_a_tree_that_was_cut_grows_again_as_if_nothing_had_been(data: list[bytes], draw: st.DataObject) -> None:
    leaves = [merkle.leaf_hash(each) for each in data]
    size = draw.draw(st.integers(0, len(leaves)))
    tree = merkle.Tree(leaves)
    tree.cut(size)
    assert tree.root() == merkle.root_of(leaves[:size])
    for leaf in leaves[size:]:
        tree.append(leaf)
    assert tree.root() == merkle.root_of(leaves)
