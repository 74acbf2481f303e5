"""A folder with a log as static files: read it, and let it grow, never otherwise.

    checkpoint            the log's size and root, signed
    witnessed             the largest checkpoint that witnesses have cosigned, where there is one
    changeovers.jsonl     how the log's key was changed; root.jsonl: what its root says of that, where there is one
    verifier-keys.txt     whose signatures these are, as people must learn it from elsewhere too
    tile/                 hashes and entries (ledger/tiles.py)
    README.txt            how a stranger checks all this

The tiles are on disk before the checkpoint that needs them is put in place, so that a crash leaves a log that is whole,
with some files that go beyond it.
"""

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Malformed, Refused
from treve.ledger import checkpoint
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.merkle import Tree
from treve.ledger.static_log import CHECKPOINT
from treve.ledger.tiles import ENTRIES, WIDTH, Tile, TiledTree, bundle, hashes_of, read_bundle, tile_of, tiles_of
from treve.ledger.verifier_key import VerifierKey, log_key, read_keys, root_key
from treve.node.changeover import CHANGEOVERS, VOUCHED, way_from
from treve.stores.files import refused_when_full, sync_folder, write_whole

WITNESSED = "witnessed"
KEYS = "verifier-keys.txt"
README = "README.txt"
MAX_FILE_BYTES = WIDTH * 65_537
_MANY = 100
_HALF = ".half-written"
_OURS = frozenset(("tile", CHECKPOINT, WITNESSED, KEYS, README, CHANGEOVERS, VOUCHED, _HALF))
_OTHER = "Name another folder: what was published stays as it is."


class Grown(NamedTuple):
    """What was written: the size before and now, and how many files."""

    before: int
    size: int
    files: int


class LogFolder:
    """The folder; it need not be there yet."""

    def __init__(self, path: Path) -> None:
        self.path = path

    def read(self, path: str) -> bytes | None:
        """Return what lies at a path such as "tile/0/000", None where there is nothing.

        Raises:
            Broken: it is there and cannot be read, or is longer than any such file.
        """
        target = self.path / path
        try:
            if target.exists() and not target.is_file():
                # To open a pipe would be to wait for whoever put it there.
                raise Broken("This is not a file.", where=path)
            with target.open("rb") as file:
                data = file.read(MAX_FILE_BYTES + 1)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except OSError as why:
            raise Broken(f"It cannot be read: {why.strerror or why}.", where=path) from why
        if len(data) > MAX_FILE_BYTES:
            raise Broken("It is longer than any file of a log.", where=path)
        return data

    def paths(self) -> Iterator[str]:
        """Give the paths of all files under tile/, in order."""
        for place, folders, names in os.walk(self.path / "tile"):
            folders.sort()
            for name in sorted(names):
                yield (Path(place) / name).relative_to(self.path).as_posix()

    def keys(self) -> tuple[VerifierKey, ...]:
        """Return the keys that the folder itself names; to believe them, one must know them from elsewhere.

        Raises:
            Refused: it names none, or they cannot be read.
        """
        data = self.read(KEYS)
        if data is None:
            what, remedy = "It names no verifier keys.", "Name the folder of an exported log, or give the key: --key."
            raise Refused(what, where=str(self.path), remedy=remedy)
        try:
            return read_keys(data.decode())
        except (UnicodeDecodeError, Malformed) as why:
            what = why.what if isinstance(why, Malformed) else "It is not text in UTF-8."
            raise Refused(what, where=str(self.path / KEYS), remedy="Ask the log's keepers for their key.") from why

    def log_key(self) -> VerifierKey:
        """Return the log's key that the folder itself names.

        Raises:
            Refused: it names none, or more than one.
        """
        try:
            return log_key(self.keys())
        except Malformed as why:
            raise Refused(why.what, where=str(self.path / KEYS), remedy=why.remedy) from why

    def tree(self, size: int) -> TiledTree:
        """Return the tree of the first `size` entries, read tile by tile where it is needed."""
        return TiledTree(size, self.read)

    def entries(self, start: int, stop: int) -> Iterator[bytes]:
        """Give entries start <= i < stop as the bundles have them.

        Raises:
            Broken: a bundle is missing or is none.
        """
        for number in range(start // WIDTH, -(-stop // WIDTH)):
            full = Tile(ENTRIES, number)
            wanted = full._replace(width=min(WIDTH, stop - number * WIDTH))
            for tile in dict.fromkeys((wanted, full)):
                data = self.read(tile.path)
                if data is not None:
                    break
            else:
                raise Broken("This file is missing.", where=wanted.path)
            try:
                read = read_bundle(data, tile.width)
            except Malformed as why:
                raise Broken(why.what, where=tile.path) from why
            yield from read[max(0, start - number * WIDTH) : stop - number * WIDTH]

    def root_key(self, log: VerifierKey) -> VerifierKey | None:
        """Return the root of a log that the folder itself names, None where it names none.

        Raises:
            Refused: it names several, or they cannot be read.
        """
        if self.read(KEYS) is None:
            return None
        try:
            return root_key(self.keys(), log)
        except Malformed as why:
            raise Refused(why.what, where=str(self.path / KEYS), remedy=why.remedy) from why

    def way_from(self, pinned: VerifierKey, root: VerifierKey | None = None) -> tuple[list[VerifierKey], list[bytes]]:
        """Return the log's keys from one that was pinned to the present one, and the checkpoints that lead there.

        `root`: of the log, where it is known.

        Raises:
            Broken: a change of the key is not signed by both, or its root is known and does not vouch for it.
        """
        try:
            return way_from(pinned, self.read(CHANGEOVERS), root, self.read(VOUCHED))
        except Malformed as why:
            raise Broken(why.what, where=CHANGEOVERS, remedy="Ask the log's keepers for their key.") from why

    def head(self, key: VerifierKey, former: Sequence[VerifierKey] = ()) -> Checkpoint | None:
        """Return the checkpoint of what lies here, None in a folder that is empty or not there.

        `former`: keys that the log had before.

        Raises:
            Refused: there is something else here, or a log of another key.
        """
        note = self.read(CHECKPOINT)
        if note is None:
            there = {each.name for each in self.path.iterdir()} if self.path.is_dir() else set()
            # Without its checkpoint: as a first export leaves it that was broken off.
            if self.path.exists() and (not self.path.is_dir() or not there <= _OURS):
                raise Refused("There is something else here.", where=str(self.path), remedy=_OTHER)
            return None
        for earlier in former:
            try:
                return checkpoint.read(note, earlier.key)
            except Malformed:
                continue
        try:
            head = checkpoint.read(note, key.key)
        except Malformed as why:
            raise Refused(f"It holds another log: {why.what}", where=str(self.path), remedy=_OTHER) from why
        if head.origin != key.name:
            raise Refused(f"It holds the log {head.origin}.", where=str(self.path), remedy=_OTHER)
        return head

    def grow(
        self,
        tree: Tree,
        note: bytes,
        key: VerifierKey,
        entries: Callable[[int, int], Sequence[bytes]],
        texts: dict[str, bytes],
        former: Sequence[VerifierKey] = (),
    ) -> Grown:
        """Write what a tree has and the folder has not, then the checkpoint, then the texts beside it.

        Args:
            tree: of all entries under the checkpoint.
            note: the checkpoint.
            key: of the log.
            entries: gives the entries start <= i < stop.
            texts: what lies beside: keys, a witnessed checkpoint, words for a stranger.
            former: keys that the log had before.

        Raises:
            Refused: the folder holds something else, another log, or more of this one; or the disk is full.

        Cost: about 10 us an entry.
        """
        before = self.head(key, former)
        size = before.size if before is not None else 0
        if size > tree.size:
            what = f"It holds {size} entries of this log, and here there are {tree.size}."
            raise Refused(what, where=str(self.path), remedy=f"This copy of the log is the older one. {_OTHER}")
        if before is not None and tree.root(size) != before.root:
            what = f"The first {size} entries there are not those here: the log was written anew, there or here."
            remedy = "Keep both: `treve equivocation` makes the proof. Nothing was written."
            raise Refused(what, where=str(self.path), remedy=remedy)
        written: list[str] = []
        with refused_when_full(str(self.path)):
            for tile in tiles_of(tree.size, size):
                start = tile.number * WIDTH
                is_bundle = tile.level == ENTRIES
                data = bundle(entries(start, start + tile.width)) if is_bundle else hashes_of(tree, tile)
                if self._put(tile.path, data):
                    written.append(tile.path)
            self._settle(written)
            for name, data in {CHECKPOINT: note, **texts}.items():
                self.path.mkdir(parents=True, exist_ok=True)
                if self.read(name) != data:
                    write_whole(self.path / name, data)
                    written.append(name)
            self._forget_partial(size, tree.size)
        return Grown(size, tree.size, len(written))

    def _put(self, path: str, data: bytes) -> bool:
        """Write a file unless it is there with these bytes; the name appears with the bytes."""
        if self.read(path) == data:
            return False
        target = self.path / path
        target.parent.mkdir(parents=True, exist_ok=True)
        # Half-written files are what a crash leaves behind: never under tile/, where every name means something.
        beside = self.path / _HALF
        beside.write_bytes(data)
        beside.replace(target)
        return True

    def _settle(self, paths: Sequence[str]) -> None:
        """Make files that were written outlast a loss of power."""
        if len(paths) > _MANY:
            # One wait for the disk rather than one for each of thousands of files.
            os.sync()
            return
        for path in paths:
            sync_folder(self.path / path)
        for folder in {(self.path / path).parent for path in paths}:
            sync_folder(folder)

    def _forget_partial(self, before: int, size: int) -> None:
        """Remove the partial files of what is full now, as C2SP tlog-tiles allows."""
        for tile in tiles_of(before):
            grown = size >> (8 * max(tile.level, 0))
            if tile.width < WIDTH and grown >= (tile.number + 1) * WIDTH:
                folder = (self.path / tile.path).parent
                for each in folder.iterdir() if folder.is_dir() else ():
                    if tile_of(each.relative_to(self.path).as_posix()) is not None:
                        each.unlink(missing_ok=True)
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()
