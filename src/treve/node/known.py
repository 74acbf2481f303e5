"""What a centre knows already: each record's id and what it said, as keyed hashes that outlive an erasure.

Without the key nobody can try out whether a text is known; with it a centre sees at once that it was told this before.
"""

from collections.abc import Iterable, Mapping, Sequence

from treve.base.errors import Broken
from treve.ledger.audit import open_records
from treve.ledger.sealing import Record
from treve.node import keys
from treve.stores.store import KnownRow, Store


class Known:
    """The known records of a centre, behind its key for them."""

    def __init__(self, key: bytes, store: Store) -> None:
        self._key, self._store = key, store

    def told(self, record_ids: Iterable[str]) -> dict[str, list[tuple[int, bytes]]]:
        """Return for each id that is known the entry and fingerprint of each time it was told, in their order."""
        names = {keys.keyed_id(self._key, each): each for each in record_ids}
        found: dict[str, list[tuple[int, bytes]]] = {}
        for row in self._store.known(list(names)):
            found.setdefault(names[row.id], []).append((row.entry, row.fingerprint))
        return found

    def places(self, record_id: str) -> list[tuple[int, int]]:
        """Return the entry and position of each time that a record of this id was told, in their order."""
        return [(row.entry, row.position) for row in self._store.known([keys.keyed_id(self._key, record_id)])]

    def fingerprint(self, groups: Mapping[str, bytes]) -> bytes:
        """Return the keyed hash of what a record says, leaving aside how it reached us; 16 bytes."""
        return keys.fingerprint(self._key, groups)

    def seal_of(self, data: bytes) -> str:
        """Return a keyed hash of bytes that the centre keeps for itself, so that nobody can slip other ones in."""
        return keys.seal(self._key, data)

    def rows(self, index: int, records: Sequence[Record], marks: Sequence[bytes] | None) -> list[KnownRow]:
        """Return the rows by which the records of an entry will be known; `marks`: their fingerprints, if at hand."""
        marks = marks or [self.fingerprint(record.groups) for record in records]
        return [
            KnownRow(keys.keyed_id(self._key, record.record_id), index, at, mark)
            for at, (record, mark) in enumerate(zip(records, marks, strict=True))
            if record.record_id is not None
        ]

    def check(self, size: int) -> None:
        """Hold one record of the first `size` entries against the key.

        Raises:
            Broken: the key is another centre's: all would be taken in again as new.
        """
        row = self._store.some_known()
        if row is None or row.entry >= size:
            return
        (each,) = self._store.entries(row.entry, row.entry + 1)
        records = open_records(each)
        record = records[row.position] if row.position < len(records) else None
        if record is None or record.record_id is None:
            return
        if keys.keyed_id(self._key, record.record_id) != row.id:
            what = "This is not the key by which the known records of this centre are told apart."
            remedy = "Put the file back from the place where you keep a copy of the keys."
            raise Broken(what, where=keys.KNOWN, remedy=remedy)
