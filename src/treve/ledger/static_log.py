"""The audit of a log that lies in static files, as anybody can do it who has a verifier key.

Every bundle is read, every leaf, tile and root computed anew, and every file held against them, also those that
a smaller tree has left behind. A log that was written anew and signed again is whole in itself: only a checkpoint that
was kept elsewhere, or the cosignatures of witnesses, can show that.
"""

from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple, Protocol

from treve.base.errors import Broken, Malformed
from treve.ledger import checkpoint, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.merkle import HASH_BYTES, Tree
from treve.ledger.tiles import ENTRIES, HEIGHT, WIDTH, Tile, read_bundle, tile_of, tiles_of
from treve.ledger.verifier_key import VerifierKey

CHECKPOINT = "checkpoint"
ENTRY_BYTES = 32
FOREIGN = "Keep this copy as it is for those who look into it, and ask others who follow this log for theirs."


class Files(Protocol):
    """The files of a log, wherever they lie."""

    def read(self, path: str) -> bytes | None:
        """Return what lies at a path such as "tile/0/000", None where there is nothing."""

    def paths(self) -> Iterable[str]:
        """Give the paths of all files under tile/."""


class Audited(NamedTuple):
    """What an audit found whole: the log's head, its signed note, and how many files were held against it.

    `beyond` files hold more than the checkpoint names, as while an export is being written: that part is not signed.
    """

    head: Checkpoint
    note: bytes
    files: int
    beyond: int


def read_head(files: Files, key: VerifierKey) -> tuple[Checkpoint, bytes]:
    """Return the checkpoint of a log, signed by its key under its name, and the note.

    Raises:
        Broken: there is none, or it is not signed so.
    """
    note = files.read(CHECKPOINT)
    if note is None:
        raise Broken("There is no checkpoint.", where=CHECKPOINT, remedy="Name the folder of an exported log.")
    return read_note(note, key), note


def read_note(note: bytes, key: VerifierKey, where: str = CHECKPOINT) -> Checkpoint:
    """Return the checkpoint that a note of this log's key is about.

    Raises:
        Broken: it is not signed by the key under its name.
    """
    try:
        head = checkpoint.read(note, key.key)
    except Malformed as why:
        raise Broken(why.what, where=where, remedy=FOREIGN) from why
    if head.origin != key.name:
        raise Broken(f"It is of the log {head.origin}, the key of {key.name}.", where=where, remedy=FOREIGN)
    return head


def audit(
    files: Files,
    key: VerifierKey,
    earlier: Iterable[bytes] = (),
    progress: Callable[[int, int], None] | None = None,
    former: Sequence[VerifierKey] = (),
) -> Audited:
    """Return what a log holds once all of it holds.

    Args:
        files: of the log.
        key: of the log, from where it cannot have been changed together with the files.
        earlier: checkpoints of this log that were kept elsewhere.
        progress: called with the entries done and their number.
        former: keys that the log had before, under which earlier checkpoints may be signed too.

    Raises:
        Broken: the first file that does not hold, and why.

    Cost: about 4 us an entry. Memory: 64 bytes an entry.
    """
    head, note = read_head(files, key)
    tree = Tree()
    for tile in tiles_of(head.size):
        if tile.level == ENTRIES:
            tree.extend([merkle.leaf_hash(each) for each in _entries(files, tile)])
            if progress is not None:
                progress(tree.size, head.size)
    if tree.root() != head.root:
        raise Broken("The entries are not those that the checkpoint names.", where=CHECKPOINT, remedy=FOREIGN)
    beyond, seen = 0, set()
    for path in files.paths():
        seen.add(path)
        beyond += _check_file(files, path, tree)
    for tile in tiles_of(head.size):
        if tile.path not in seen and tile._replace(width=WIDTH).path not in seen:
            raise Broken("This file is missing.", where=tile.path, remedy=FOREIGN)
    for each in earlier:
        _check_earlier(tree, _read_earlier(each, key, former))
    return Audited(head, note, len(seen), beyond)


def _read_earlier(note: bytes, key: VerifierKey, former: Sequence[VerifierKey]) -> Checkpoint:
    for each in former:
        try:
            return read_note(note, each)
        except Broken:
            continue
    return read_note(note, key, "the earlier checkpoint")


def _check_earlier(tree: Tree, before: Checkpoint) -> None:
    if before.size > tree.size:
        what = (
            f"The log has {tree.size} entries and had {before.size} at the earlier checkpoint: "
            f"entries {tree.size} to {before.size - 1} were cut off."
        )
        raise Broken(what, where=CHECKPOINT, remedy=FOREIGN)
    if tree.root(before.size) != before.root:
        what = f"The first {before.size} entries are not those of the earlier checkpoint: the log was written anew."
        raise Broken(what, where=CHECKPOINT, remedy=FOREIGN)


def _entries(files: Files, tile: Tile) -> list[bytes]:
    data = files.read(tile.path)
    if data is None and tile.width < WIDTH:
        # Once a bundle is full, its partial ones may be gone; a copy may have been made at that moment.
        full = tile._replace(width=WIDTH)
        data = files.read(full.path)
        if data is not None:
            return _read_entries(data, full)[: tile.width]
    return _read_entries(data, tile)


def _read_entries(data: bytes | None, tile: Tile) -> list[bytes]:
    if data is None:
        raise Broken("This file is missing.", where=tile.path, remedy=FOREIGN)
    try:
        entries = read_bundle(data, tile.width)
    except Malformed as why:
        raise Broken(why.what, where=tile.path, remedy=FOREIGN) from why
    if any(len(each) != ENTRY_BYTES for each in entries):
        raise Broken("An entry in it is not a hash of 32 bytes.", where=tile.path, remedy=FOREIGN)
    return entries


def _check_file(files: Files, path: str, tree: Tree) -> bool:
    """Hold one file against the tree, and say whether it goes beyond it."""
    tile = tile_of(path)
    if tile is None:
        raise Broken("No file of a log is called so.", where=path, remedy=FOREIGN)
    data = files.read(path)
    level = max(tile.level, 0)
    start = tile.number * WIDTH
    signed = min(start + tile.width, tree.size >> HEIGHT * level)
    if tile.level == ENTRIES:
        hashes = b"".join(merkle.leaf_hash(each) for each in _read_entries(data, tile))
    else:
        hashes = data or b""
    if len(hashes) != tile.width * HASH_BYTES:
        raise Broken("It has not the length of such a file.", where=path, remedy=FOREIGN)
    if start < signed and hashes[: (signed - start) * HASH_BYTES] != tree.nodes(HEIGHT * level, start, signed):
        raise Broken("It is not what the entries under the checkpoint make of it.", where=path, remedy=FOREIGN)
    return signed < start + tile.width
