"""Tiles as C2SP tlog-tiles has them, and proofs from tiles that are those of the whole tree."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Broken, Malformed
from treve.ledger import merkle
from treve.ledger.tiles import ENTRIES, Tile, TiledTree, bundle, hashes_of, read_bundle, tile_of, tiles_of

LEAVES = [merkle.leaf_hash(b"%d" % at) for at in range(70_000)]
TREE = merkle.Tree(LEAVES)


def test_the_paths_are_those_of_the_specification() -> None:
    assert Tile(0, 1_234_067).path == "tile/0/x001/x234/067"
    assert Tile(ENTRIES, 5, 17).path == "tile/entries/005.p/17"
    for path in ("tile/0/x001/x234/067", "tile/entries/005.p/17", "tile/63/999", "tile/0/x001/000"):
        tile = tile_of(path)
        assert tile is not None
        assert tile.path == path


@pytest.mark.parametrize(
    "path",
    ["tile/00/000", "tile/64/000", "tile/0/0000", "tile/0/x000/001", "tile/0/001/002", "tile/0/000.p/0",
     "tile/0/000.p/256", "tile/0/000.p/01", "tile/entry/000", "tile/0/../0/000", "tile/0/000 ",
     "tile/0/000.new", "checkpoint"],
)  # fmt: skip
def test_nothing_else_is_a_tile(path: str) -> None:
    assert tile_of(path) is None


def test_a_tree_of_70_000_has_the_tiles_that_the_specification_counts() -> None:
    by_level: dict[int, list[int]] = {}
    for tile in tiles_of(70_000):
        by_level.setdefault(tile.level, []).append(tile.width)
    assert by_level == {ENTRIES: [256] * 273 + [112], 0: [256] * 273 + [112], 1: [256, 17], 2: [1]}
    assert [tile for tile in tiles_of(256) if tile.level >= 0] == [Tile(0, 0), Tile(1, 0, 1)]
    assert list(tiles_of(0)) == []


@given(st.integers(0, 70_000), st.integers(0, 70_000))
def test_what_is_new_is_what_the_larger_tree_has_and_the_smaller_has_not(one: int, other: int) -> None:
    since, size = sorted((one, other))
    assert set(tiles_of(size)) - set(tiles_of(since)) == set(tiles_of(size, since))


@given(st.lists(st.binary(max_size=40), max_size=256))
def test_a_bundle_is_read_as_it_was_written_and_not_otherwise(entries: list[bytes]) -> None:
    data = bundle(entries)
    assert read_bundle(data, len(entries)) == entries
    for wrong, count in ((data + b"\x00", len(entries)), (data, len(entries) + 1), (b"\x00\x00" + data, len(entries))):
        with pytest.raises(Malformed):
            read_bundle(wrong, count)


FILES = {tile.path: hashes_of(TREE, tile) for tile in tiles_of(70_000) if tile.level != ENTRIES}


@given(st.data())
def test_proofs_from_tiles_are_those_of_the_whole_tree(draw: st.DataObject) -> None:
    tiled = TiledTree(70_000, FILES.get)
    size = draw.draw(st.integers(1, 70_000))
    index, old = draw.draw(st.integers(0, size - 1)), draw.draw(st.integers(0, size))
    assert tiled.root(size) == TREE.root(size)
    assert tiled.inclusion_proof(index, size) == TREE.inclusion_proof(index, size)
    assert tiled.consistency_proof(old, size) == TREE.consistency_proof(old, size)


def test_a_missing_or_short_tile_is_named() -> None:
    for files in ({}, {"tile/0/000.p/5": b"short"}):
        with pytest.raises(Broken) as told:
            TiledTree(5, files.get).root()
        assert told.value.where.startswith("tile/0/000")
