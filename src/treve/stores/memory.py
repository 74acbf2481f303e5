"""A store that keeps the promise for as long as the process lives: for tests, and for what need not last."""

import bisect
from collections.abc import Iterator, Sequence

from treve.base.errors import Broken
from treve.ledger.audit import RESTORE, StoredEntry
from treve.stores.originals import Kept
from treve.stores.store import Erasure, KnownRow
from treve.stores.tables import require_following


class MemoryStore:
    """Entries in a list."""

    name = "memory"
    leftover = ""

    def __init__(self) -> None:
        self._entries: list[StoredEntry] = []
        self._known: dict[tuple[bytes, int, int], KnownRow] = {}
        self._sorted: list[tuple[bytes, int, int]] = []
        self._originals: dict[bytes, Kept] = {}

    def close(self) -> None:
        """Nothing is open; what is held stays, so that the same store can be handed to a second opening."""

    def size(self) -> int:
        """Return how many entries there are."""
        return len(self._entries)

    def hashes(self, start: int, stop: int) -> list[bytes]:
        """Return the log's hashes of entries start <= i < stop; `Broken` where one is missing."""
        return [each.hash for each in self._within(start, stop)]

    def envelope(self, index: int) -> bytes:
        """Return the envelope of an entry; `Broken` where there is none."""
        return self._within(index, index + 1)[0].envelope

    def signed(self, index: int) -> tuple[bytes, bytes, bytes]:
        """Return hash, envelope and signature of an entry; `Broken` where there is none."""
        (each,) = self._within(index, index + 1)
        return each.hash, each.envelope, each.signature

    def outlines(self, start: int, stop: int) -> Iterator[tuple[int, bytes, bytes, bytes | None]]:
        """Give number, hash, envelope and the opening of the marking of entries start <= i < stop."""
        for each in self._within(start, stop):
            yield each.index, each.hash, each.envelope, each.opening

    def holding(self, start: int, stop: int, parts: Sequence[bytes], within: int) -> list[int]:
        """Return in order the entries start <= i < stop in whose envelope's beginning one of these parts stands."""
        return [
            each.index for each in self._within(start, stop) if any(part in each.envelope[:within] for part in parts)
        ]

    def entries(self, start: int, stop: int) -> Iterator[StoredEntry]:
        """Give entries start <= i < stop in order."""
        for index in range(start, stop):
            yield self._within(index, index + 1)[0]

    def append(
        self,
        entries: Sequence[StoredEntry],
        known: Sequence[KnownRow] = (),
        originals: Sequence[Kept] = (),
        erasures: Sequence[Erasure] = (),
        forgotten: Sequence[bytes] = (),
    ) -> None:
        """Take all of it or nothing.

        Raises:
            Broken: the entries do not follow the last one, or a known record stands twice.
        """
        if entries:
            require_following(entries, len(self._entries), self.name)
        rows = {(row.id, row.entry, row.position): row for row in known}
        if len(rows) < len(known) or not rows.keys().isdisjoint(self._known):
            raise Broken("A known record stands twice; nothing was stored.", where=self.name, remedy=RESTORE)
        self._entries += entries
        self._known |= rows
        self._sorted = sorted(self._known)
        self._originals |= {kept.sha256: kept for kept in originals}
        for entry, secrets, pack in erasures:
            if entry < len(self._entries):
                before = self._entries[entry]
                self._entries[entry] = StoredEntry(
                    entry, before.hash, before.envelope, before.signature, pack, secrets, before.opening
                )
        for digest in forgotten:
            self._originals.pop(digest, None)

    def known(self, ids: Sequence[bytes]) -> list[KnownRow]:
        """Return every known record with one of these ids, in the order of the log."""
        found = []
        for wanted in dict.fromkeys(ids):
            at = bisect.bisect_left(self._sorted, (wanted, -1, -1))
            while at < len(self._sorted) and self._sorted[at][0] == wanted:
                found.append(self._known[self._sorted[at]])
                at += 1
        return sorted(found, key=lambda row: (row.entry, row.position))

    def some_known(self) -> KnownRow | None:
        """Return one row of the table of known records, or `None` where it is empty."""
        return self._known[self._sorted[0]] if self._sorted else None

    def known_rows(self) -> Iterator[KnownRow]:
        """Give all rows of the table of known records, by id, entry and position."""
        yield from [self._known[key] for key in self._sorted]

    def originals(self) -> list[Kept]:
        """Return hash, size and key of every original that is kept, by hash."""
        return [self._originals[digest] for digest in sorted(self._originals)]

    def original(self, digest: bytes) -> Kept | None:
        """Return hash, size and key of one original, None where it is not kept or was erased."""
        return self._originals.get(digest)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table would have."""
        by_entry = dict.fromkeys(("log", "envelopes", "packs", "secrets"), len(self._entries))
        opened = sum(each.opening is not None for each in self._entries)
        return {**by_entry, "openings": opened, "known": len(self._known), "originals": len(self._originals)}

    def finish(self) -> None:
        """Nothing marks a store that is being filled."""

    def drop(self) -> None:
        """Forget all that is held."""
        self._entries, self._known, self._sorted, self._originals = [], {}, [], {}

    def integrity(self) -> list[str]:
        """Return nothing: there is no file that could be damaged."""
        return []

    def _within(self, start: int, stop: int) -> list[StoredEntry]:
        if stop > len(self._entries):
            raise Broken("It is missing from the log.", where=f"entry {len(self._entries)}", remedy=RESTORE)
        return self._entries[start:stop]
