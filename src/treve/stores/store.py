"""What a centre needs of a store, whatever lies below: one promise, kept by SQLite, PostgreSQL and memory.

* A call to `append` is stored whole or not at all, and is on disk when it returns. Its entries go on where the log
  ends, without a gap: whoever has not seen the last entry cannot write, so that two writers cannot make two logs of
  one.
* What is known is told apart by keyed hashes, the keys of originals are kept and forgotten, secrets are overwritten.
* What is erased is gone from the store when `append` returns; what could not be done is said by `leftover`.

The same tests run against all of them (`tests/stores/test_contract.py`).
"""

from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from treve.ledger.audit import StoredEntry
from treve.stores.originals import Kept


class KnownRow(NamedTuple):
    """That a record of some id and content is in the store, under keyed hashes."""

    id: bytes
    entry: int
    position: int
    fingerprint: bytes


class Erasure(NamedTuple):
    """The new secrets and pack of an entry some of whose records are erased."""

    entry: int
    secrets: bytes
    pack: bytes


class Store(Protocol):
    """An opened store. Several threads may read at once; one writes, as its caller sees to it."""

    @property
    def name(self) -> str:
        """What messages call it: a file of the centre, or a schema of a database."""

    @property
    def leftover(self) -> str:
        """Where something erased may still lie, and what to do; empty where nothing is left."""

    def close(self) -> None:
        """Close all connections; what was appended is on disk already."""

    def size(self) -> int:
        """Return how many entries there are."""

    def hashes(self, start: int, stop: int) -> list[bytes]:
        """Return the log's hashes of entries start <= i < stop.

        Raises:
            Broken: one is missing.
        """

    def envelope(self, index: int) -> bytes:
        """Return the envelope of an entry.

        Raises:
            Broken: there is none.
        """

    def signed(self, index: int) -> tuple[bytes, bytes, bytes]:
        """Return hash, envelope and signature of an entry, without its records.

        Raises:
            Broken: there is none.
        """

    def outlines(self, start: int, stop: int) -> Iterator[tuple[int, bytes, bytes, bytes | None]]:
        """Give number, hash, envelope and the opening of the marking of entries start <= i < stop, without records.

        Raises:
            Broken: one is missing.
        """

    def holding(self, start: int, stop: int, parts: Sequence[bytes], within: int) -> list[int]:
        """Return in order the entries start <= i < stop in whose envelope's beginning one of these parts stands.

        The beginning is `within` bytes long.

        Raises:
            Broken: an envelope is missing.
        """

    def entries(self, start: int, stop: int) -> Iterator[StoredEntry]:
        """Give entries start <= i < stop in order, a few at a time in memory.

        Raises:
            Broken: one is missing, or a part of it.
        """

    def append(
        self,
        entries: Sequence[StoredEntry],
        known: Sequence[KnownRow] = (),
        originals: Sequence[Kept] = (),
        erasures: Sequence[Erasure] = (),
        forgotten: Sequence[bytes] = (),
    ) -> None:
        """Store all of it or nothing; it is on disk when this returns.

        `forgotten` are hashes of originals whose keys are destroyed.

        Raises:
            Refused: the disk is full; nothing was stored.
            Broken: the entries do not follow the last one, or the store failed.
        """

    def known(self, ids: Sequence[bytes]) -> list[KnownRow]:
        """Return every known record with one of these ids, in the order of the log."""

    def some_known(self) -> KnownRow | None:
        """Return one row of the table of known records, or `None` where it is empty."""

    def known_rows(self) -> Iterator[KnownRow]:
        """Give all rows of the table of known records, by id, entry and position."""

    def originals(self) -> list[Kept]:
        """Return hash, size and key of every original that is kept, by hash."""

    def original(self, digest: bytes) -> Kept | None:
        """Return hash, size and key of one original, None where it is not kept or was erased."""

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has."""

    def finish(self) -> None:
        """Note that a centre relies on this store from now on; until then, one made to be filled may be made anew."""

    def drop(self) -> None:
        """Delete the store and all that it holds; it is of no use afterwards."""

    def integrity(self) -> list[str]:
        """Return what the store itself finds wrong with what it holds, or with how it keeps it."""
