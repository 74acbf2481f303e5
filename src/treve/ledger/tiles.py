"""A log as static files: which tiles a tree of some size has, what they are called, what is in them.

    tile/0/x001/234            256 leaf hashes, one after the other
    tile/1/004                 256 hashes, each over a full tile of the level below
    tile/0/x001/235.p/17       a partial tile: the 17 hashes that there are so far
    tile/entries/x001/234      the entries of those leaves, each behind its length (16 bits, big-endian)

Source: C2SP tlog-tiles.
"""

import re
import struct
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from treve.base.errors import Broken, Malformed
from treve.ledger.merkle import HASH_BYTES, Nodes, Tree

HEIGHT = 8
WIDTH = 1 << HEIGHT
ENTRIES = -1
"""Stands for the level of entry bundles."""
_LENGTH = struct.Struct(">H")
_PATH = re.compile(r"tile/(entries|0|[1-9][0-9]?)((?:/x[0-9]{3})*)/([0-9]{3})(?:\.p/([1-9][0-9]{0,2}))?")


class Tile(NamedTuple):
    """One file: the `number`-th of a level, from 0 (`ENTRIES`: a bundle), of `width` hashes or entries; 256 if full."""

    level: int
    number: int
    width: int = WIDTH

    @property
    def path(self) -> str:
        """Where the file lies."""
        digits = f"{self.number:03d}"
        digits = digits.zfill(-(-len(digits) // 3) * 3)
        parts = [digits[at : at + 3] for at in range(0, len(digits), 3)]
        path = "/".join([f"x{part}" for part in parts[:-1]] + parts[-1:])
        level = "entries" if self.level == ENTRIES else str(self.level)
        return f"tile/{level}/{path}" + (f".p/{self.width}" if self.width < WIDTH else "")


def tile_of(path: str) -> Tile | None:
    """Return the tile that lies at a path, None where no tile is called so.

    >>> tile_of("tile/0/x001/234.p/17"), tile_of("tile/0/234.p/256"), tile_of("tile/0/x000/001")
    (Tile(level=0, number=1234, width=17), None, None)
    """
    match = _PATH.fullmatch(path)
    if match is None:
        return None
    level = ENTRIES if match[1] == "entries" else int(match[1])
    number = int(match[2].replace("/x", "") + match[3])
    found = Tile(level, number, int(match[4]) if match[4] else WIDTH)
    return found if found.path == path and level <= 63 else None


def tiles_of(size: int, since: int = 0) -> Iterator[Tile]:
    """Give the tiles and bundles of a tree of `size` leaves that one of `since` leaves has not, lowest level first."""
    yield from _of_level(ENTRIES, size, since)
    level = 0
    while size:
        yield from _of_level(level, size, since)
        size, since, level = size >> HEIGHT, since >> HEIGHT, level + 1


def _of_level(level: int, count: int, since: int) -> Iterator[Tile]:
    if count > since:
        for number in range(since // WIDTH, -(-count // WIDTH)):
            yield Tile(level, number, min(WIDTH, count - number * WIDTH))


def hashes_of(tree: Tree, tile: Tile) -> bytes:
    """Return the bytes of a tile of hashes."""
    start = tile.number * WIDTH
    return tree.nodes(tile.level * HEIGHT, start, start + tile.width)


def bundle(entries: Sequence[bytes]) -> bytes:
    r"""Return a bundle of entries of less than 64 KiB each.

    >>> bundle([b"ab", b""])
    b'\x00\x02ab\x00\x00'
    """
    return b"".join(_LENGTH.pack(len(each)) + each for each in entries)


def read_bundle(data: bytes, count: int) -> list[bytes]:
    """Return the entries of a bundle of `count`.

    Raises:
        Malformed: it is cut short, or holds more or fewer.
    """
    entries: list[bytes] = []
    at = 0
    while at < len(data) and len(entries) < count:
        if at + 2 > len(data):
            break
        end = at + 2 + _LENGTH.unpack_from(data, at)[0]
        if end > len(data):
            break
        entries.append(data[at + 2 : end])
        at = end
    if at != len(data) or len(entries) != count:
        raise Malformed(f"It is not a bundle of {count} entries.")
    return entries


class TiledTree(Nodes):
    """A tree whose tiles are read where they are needed, as for one proof from a large log.

    What the tiles say is believed: hold the root, or the proof, against a checkpoint.
    """

    def __init__(self, size: int, read: Callable[[str], bytes | None]) -> None:
        self._size, self._read = size, read
        self._tiles: dict[tuple[int, int], bytes] = {}

    @property
    def size(self) -> int:
        """How many leaves there are."""
        return self._size

    def node(self, height: int, at: int) -> bytes:
        """Return the hash over one complete subtree.

        Raises:
            Broken: a tile is missing or has not its length.
        """
        level, above = divmod(height, HEIGHT)
        first = at << above
        tile = self._tile(level, first // WIDTH)
        start = first % WIDTH
        part = Tree(tile[each * HASH_BYTES : (each + 1) * HASH_BYTES] for each in range(start, start + (1 << above)))
        return part.root()

    def _tile(self, level: int, number: int) -> bytes:
        if (level, number) not in self._tiles:
            width = min(WIDTH, (self._size >> HEIGHT * level) - number * WIDTH)
            wanted = Tile(level, number, width)
            # Once a tile is full, its partial ones may be gone.
            data = self._read(wanted.path)
            if data is None:
                wanted = wanted._replace(width=WIDTH)
                data = self._read(wanted.path)
            if data is None or len(data) != wanted.width * HASH_BYTES:
                raise Broken("This tile is missing, or has not its length.", where=wanted.path)
            self._tiles[level, number] = data
        return self._tiles[level, number]
