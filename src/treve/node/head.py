"""The head of a log: its tree in memory, and the checkpoint file that fixes it.

The file is the small record that is compared and swapped: it is replaced whole, and only if it still is the one that we
know. The database may be ahead of it, as after a crash, never behind.
"""

from pathlib import Path

from treve.base.errors import Broken, Malformed
from treve.ledger import checkpoint, merkle
from treve.ledger.audit import RESTORE
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.signature import Signer
from treve.node.store import CHECKPOINT
from treve.stores.files import write_whole
from treve.stores.store import Store

_AT_ONCE = 100_000


class Head:
    """What the checkpoint names; the tree may have grown beyond it by entries that are being written."""

    def __init__(self, centre: Path, key: str, store: Store) -> None:
        """Read the checkpoint, and hold the log against it.

        Raises:
            Broken: the checkpoint cannot be read, or the log in the store is not the one that it names.
        """
        self._path, self._key, self._store = centre / CHECKPOINT, key, store
        self.tree = merkle.Tree()
        self._signed, self.note = self._read()
        self._catch_up()

    @property
    def size(self) -> int:
        """How many entries the checkpoint names."""
        return self._signed.size

    @property
    def origin(self) -> str:
        """The log's name."""
        return self._signed.origin

    def follow(self) -> None:
        """Go on from what is on disk now, forgetting what was being written.

        Raises:
            Broken: the log there does not follow the one that we know.
        """
        self.tree.cut(self.size)
        self._signed, self.note = self._read()
        self._catch_up()

    def is_newest(self) -> bool:
        """Say whether the file still is the one that we know, whose signature need not be checked again."""
        try:
            return self._path.read_bytes() == self.note
        except OSError:
            return False

    def follow_key(self, key: str) -> None:
        """Read checkpoints from now on by another key, which the log has been given meanwhile."""
        self._key = key

    def sign(self, *signers: Signer) -> None:
        """Replace the checkpoint by one that names all entries of the tree; it is on disk when this returns.

        Two signers sign where the log's key changes: the one before, and the one after.

        Raises:
            Broken: somebody else has replaced it.
            Refused: the disk is full.
        """
        if not self.is_newest() and self._read()[1] != self.note:
            what = "Another writer has replaced it meanwhile."
            raise Broken(what, where=CHECKPOINT, remedy="Let one process only write to a centre, then open it again.")
        signed = Checkpoint(self.origin, self.tree.size, self.tree.root())
        note = checkpoint.write(signed, *signers)
        write_whole(self._path, note)
        self._signed, self.note = signed, note

    def _read(self) -> tuple[Checkpoint, bytes]:
        try:
            note = self._path.read_bytes()
            return checkpoint.read(note, self._key), note
        except OSError as why:
            what = f"It cannot be read: {why.strerror or why}."
            raise Broken(what, where=CHECKPOINT, remedy=RESTORE) from why
        except Malformed as why:
            raise Broken(why.what, where=CHECKPOINT, remedy=RESTORE) from why

    def _catch_up(self) -> None:
        """Grow the tree to the checkpoint and compare the roots."""
        stored = self._store.size()
        if stored < self.size:
            what = f"The checkpoint names {self.size} entries, the database has {stored}: entries were lost."
            raise Broken(what, where=self._store.name, remedy=RESTORE)
        if self.tree.size > self.size:
            what = f"The checkpoint names {self.size} entries and named {self.tree.size} before: it was put back."
            raise Broken(what, where=CHECKPOINT, remedy=RESTORE)
        while self.tree.size < self.size:
            some = self._store.hashes(self.tree.size, min(self.size, self.tree.size + _AT_ONCE))
            self.tree.extend([merkle.leaf_hash(each) for each in some])
        if self.tree.root() != self._signed.root:
            what = "The log in the database is not the one that the checkpoint names."
            raise Broken(what, where=self._store.name, remedy=f"Run `treve verify`. {RESTORE}")
