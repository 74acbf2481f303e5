"""The documents that entries name: each is kept before the entry that names it, under a key that the entry makes last.

Between the two a document is held for the writer alone. What no entry ever names is swept away.
"""

from collections.abc import Callable, Collection, Iterator
from typing import BinaryIO

from treve.base.errors import Refused
from treve.stores.originals import Kept, Originals, sha256_of
from treve.stores.store import Store


class Documents:
    """The sealed documents of a centre, and those that wait for an entry."""

    def __init__(self, originals: Originals, store: Store, random: Callable[[int], bytes]) -> None:
        self._originals, self._store, self._random = originals, store, random
        self._waiting: dict[bytes, Kept] = {}

    def keep(self, stream: BinaryIO) -> str:
        """Seal a document, and return its SHA-256 in hex; the stream is read twice.

        Raises:
            Refused: the disk is full, or the document changed between the readings.
        """
        digest = sha256_of(stream)
        before = self._waiting.get(digest) or self._store.original(digest)
        if before is not None and self._originals.holds(digest, before.key):
            return digest.hex()
        # Under the key that is on record, if there is one: a file that was lost is put back as it was.
        stream.seek(0)
        kept = self._originals.keep(stream, self._random(32) if before is None else before.key)
        if kept.sha256 != digest:
            self._originals.remove(kept.sha256)
            what = "The document changed while it was read."
            raise Refused(what, remedy="Wait until it is written to its end, then take it in again.")
        if before is None:
            self._waiting[digest] = kept
        return digest.hex()

    def read(self, digest: str) -> Iterator[bytes]:
        """Give a document in chunks of at most 1 MiB.

        Raises:
            Refused: it was never kept, or it was erased.
            Broken: the file is missing or was changed.
        """
        kept = self._store.original(bytes.fromhex(digest))
        if kept is None:
            raise Refused("This document was not kept, or it was erased.", where=f"originals/{digest}")
        return self._originals.read(kept.sha256, kept.key)

    def require(self, digest: str) -> None:
        """Refuse to name a document that was not kept."""
        if bytes.fromhex(digest) not in self._waiting and self._store.original(bytes.fromhex(digest)) is None:
            raise Refused("The document that the entry names was not kept.", where=f"originals/{digest}")

    def waiting(self, named: Collection[bytes]) -> list[Kept]:
        """Return those of the named documents that are not on record yet."""
        # A document of an append that failed waits on: a key without an entry that names it is never stored.
        return [each for digest, each in self._waiting.items() if digest in named]

    def on_record(self, kept: Collection[Kept]) -> None:
        """Note that these are named by an entry that is on disk."""
        for each in kept:
            del self._waiting[each.sha256]

    def remove(self, digests: Collection[bytes]) -> None:
        """Remove the files of documents whose keys are destroyed."""
        for digest in digests:
            self._originals.remove(digest)

    def let_go(self) -> None:
        """Remove what no entry has named."""
        self.remove(list(self._waiting))

    def recover(self) -> None:
        """Sweep away, after a crash, what neither an entry nor the writer knows."""
        stored = [each.sha256 for each in self._store.originals()]
        for digest in stored:
            # An append failed after all was on disk: the document is in the log, and no longer ours to take away.
            self._waiting.pop(digest, None)
        self._originals.sweep([*self._waiting, *stored])
