"""Entries in the tables of a database, through SQLAlchemy Core: what is the same whichever database it is.

    log        entry, hash                    what the log publishes: nothing but the hash of the envelope
    envelopes  entry, envelope, signature     what was signed
    packs      entry, pack                    the records, sealed
    secrets    entry, secrets                 32 bytes a record: the small erasable table
    openings   entry, opening                 salt and text of a marking
    known      id, entry, position, fingerprint   keyed hashes, to tell what is already known; derived
    originals  sha256, size, key              the keys of the sealed documents, erasable

How it is opened, how a transaction begins, what a fault means and how a text is erased for good differ from database to
database: `sqlite.py` and `postgres.py`.
"""

import abc
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from typing import Any

import sqlalchemy as sa

from treve.base.errors import Broken
from treve.ledger.audit import RESTORE, StoredEntry
from treve.stores.originals import KEY_BYTES, Kept
from treve.stores.store import Erasure, KnownRow

_PAGE = 16
_PAGE_BYTES = 2**20
_MOST_AT_ONCE = 512
_ASKED_AT_ONCE = 500
_OUTLINES_AT_ONCE = 1_000

TABLES = sa.MetaData()
# SQLite has one kind of whole number; PostgreSQL's smaller one ends at 2 GiB, which a document may pass.
_NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _by_entry(name: str, *columns: str) -> sa.Table:
    """Return a table of one row an entry, with columns of bytes."""
    number = sa.Column("entry", _NUMBER, primary_key=True, autoincrement=False)
    return sa.Table(name, TABLES, number, *(sa.Column(each, sa.LargeBinary, nullable=False) for each in columns))


LOG = _by_entry("log", "hash")
ENVELOPES = _by_entry("envelopes", "envelope", "signature")
PACKS = _by_entry("packs", "pack")
SECRETS = _by_entry("secrets", "secrets")
OPENINGS = _by_entry("openings", "opening")
KNOWN = sa.Table(
    "known", TABLES,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("entry", _NUMBER, primary_key=True, autoincrement=False),
    sa.Column("position", _NUMBER, primary_key=True, autoincrement=False),
    sa.Column("fingerprint", sa.LargeBinary, nullable=False), sqlite_with_rowid=False,
)  # fmt: skip
ORIGINALS = sa.Table(
    "originals", TABLES, sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("size", _NUMBER, nullable=False), sa.Column("key", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip


class SqlStore(abc.ABC):
    """The opened tables. Several threads may read at once; one writes, as its caller sees to it."""

    name: str
    leftover = ""
    _placeholder: str
    """How the driver writes a value that is handed over beside the statement."""

    @abc.abstractmethod
    def close(self) -> None:
        """Close all connections; what was appended is on disk already."""

    @abc.abstractmethod
    def finish(self) -> None:
        """Note that a centre relies on this store from now on."""

    @abc.abstractmethod
    def drop(self) -> None:
        """Delete the store and all that it holds."""

    @abc.abstractmethod
    def integrity(self) -> list[str]:
        """Return what the database itself finds wrong, at most ten things."""

    @abc.abstractmethod
    def _reading(self) -> AbstractContextManager[sa.Connection]:
        """Begin a transaction that sees one state of all tables."""

    @abc.abstractmethod
    def _writing(self) -> AbstractContextManager[sa.Connection]:
        """Begin a transaction that is on disk once it has ended well, and that no other writer can be in."""

    @abc.abstractmethod
    def _begins(self, column: sa.Column[bytes], part: bytes, within: int) -> sa.ColumnElement[bool]:
        """Say in the database's words whether a part is in the beginning of a column, or what is there is no bytes."""

    @abc.abstractmethod
    def _after_erasing(self) -> None:
        """Do away with what the database still holds of rows that were overwritten or deleted."""

    def size(self) -> int:
        """Return how many entries there are."""
        with self._reading() as db:
            last = db.execute(sa.select(sa.func.max(LOG.c.entry))).scalar()
        return 0 if last is None else int(last) + 1

    def hashes(self, start: int, stop: int) -> list[bytes]:
        """Return the log's hashes of entries start <= i < stop.

        Raises:
            Broken: one is missing.
        """
        within = (LOG.c.entry >= start, LOG.c.entry < stop)
        with self._reading() as db:
            found = db.execute(sa.select(LOG.c.hash).where(*within).order_by(LOG.c.entry)).scalars().all()
            if len(found) == stop - start and all(isinstance(each, bytes) for each in found):
                # As many as there are numbers between, and no number stands twice: none is missing.
                return list(found)
            rows = db.execute(sa.select(LOG).where(*within).order_by(LOG.c.entry)).all()
        for index, row in enumerate(rows, start):
            if row.entry != index:
                raise Broken("It is missing from the log.", where=f"entry {index}", remedy=RESTORE)
        if len(rows) < stop - start:
            raise Broken("It is missing from the log.", where=f"entry {start + len(rows)}", remedy=RESTORE)
        return [_blob(row.hash, row.entry) for row in rows]

    def envelope(self, index: int) -> bytes:
        """Return the envelope of an entry.

        Raises:
            Broken: there is none.
        """
        with self._reading() as db:
            found = db.execute(sa.select(ENVELOPES.c.envelope).where(ENVELOPES.c.entry == index)).scalar()
        return _blob(found, index)

    def signed(self, index: int) -> tuple[bytes, bytes, bytes]:
        """Return hash, envelope and signature of an entry, without its records.

        Raises:
            Broken: there is none.
        """
        joined = LOG.join(ENVELOPES, LOG.c.entry == ENVELOPES.c.entry)
        wanted = sa.select(LOG.c.hash, ENVELOPES.c.envelope, ENVELOPES.c.signature).select_from(joined)
        with self._reading() as db:
            row = db.execute(wanted.where(LOG.c.entry == index)).first()
        digest, envelope, signature = (_blob(part, index) for part in row or (None, None, None))
        return digest, envelope, signature

    def outlines(self, start: int, stop: int) -> Iterator[tuple[int, bytes, bytes, bytes | None]]:
        """Give number, hash, envelope and the opening of the marking of entries start <= i < stop, without records.

        Raises:
            Broken: one is missing.
        """
        joined = LOG.join(ENVELOPES, LOG.c.entry == ENVELOPES.c.entry).outerjoin(
            OPENINGS, LOG.c.entry == OPENINGS.c.entry
        )
        wanted = sa.select(LOG.c.entry, LOG.c.hash, ENVELOPES.c.envelope, OPENINGS.c.opening).select_from(joined)
        for low in range(start, stop, _OUTLINES_AT_ONCE):
            high = min(stop, low + _OUTLINES_AT_ONCE)
            with self._reading() as db:
                within = wanted.where(LOG.c.entry >= low, LOG.c.entry < high).order_by(LOG.c.entry)
                rows = db.execute(within).all()
            if [row.entry for row in rows] != list(range(low, high)):
                raise Broken("An entry is missing from the log.", where=f"entries {low} to {high - 1}", remedy=RESTORE)
            for row in rows:
                opening = None if row.opening is None else _blob(row.opening, row.entry)
                yield row.entry, _blob(row.hash, row.entry), _blob(row.envelope, row.entry), opening

    def holding(self, start: int, stop: int, parts: Sequence[bytes], within: int) -> list[int]:
        """Return in order the entries start <= i < stop in whose envelope's beginning one of these parts stands.

        The beginning is `within` bytes long.

        The database looks, so that few of many entries are found without fetching all. Cost: about 2 us an entry.

        Raises:
            Broken: an envelope is missing.
        """
        these = (ENVELOPES.c.entry >= start, ENVELOPES.c.entry < stop)
        held = sa.or_(*(self._begins(ENVELOPES.c.envelope, part, within) for part in parts))
        with self._reading() as db:
            count = db.execute(sa.select(sa.func.count()).select_from(ENVELOPES).where(*these)).scalar_one()
            found = db.execute(sa.select(ENVELOPES.c.entry).where(*these, held).order_by(ENVELOPES.c.entry)).scalars()
            if count != stop - start:
                raise Broken("An envelope is missing.", where=f"entries {start} to {stop - 1}", remedy=RESTORE)
            return list(found)

    def entries(self, start: int, stop: int) -> Iterator[StoredEntry]:
        """Give entries start <= i < stop in order, a few at a time in memory.

        Raises:
            Broken: one is missing, or a part of it.
        """
        joined = LOG.outerjoin(ENVELOPES, LOG.c.entry == ENVELOPES.c.entry)
        for table in (PACKS, SECRETS, OPENINGS):
            joined = joined.outerjoin(table, LOG.c.entry == table.c.entry)
        wanted = sa.select(
            LOG.c.entry, LOG.c.hash, ENVELOPES.c.envelope, ENVELOPES.c.signature, PACKS.c.pack, SECRETS.c.secrets,
            OPENINGS.c.opening,
        ).select_from(joined).order_by(LOG.c.entry)  # fmt: skip
        low, page = start, _PAGE
        while low < stop:
            high = min(stop, low + page)
            with self._reading() as db:
                rows = db.execute(wanted.where(LOG.c.entry >= low, LOG.c.entry < high)).all()
            # Many small entries at once, few large ones.
            size = sum(len(row.pack) for row in rows if isinstance(row.pack, bytes))
            page = max(_PAGE, min(_MOST_AT_ONCE, _PAGE_BYTES * len(rows) // (size + 1)))
            for index in range(low, high):
                row = rows[index - low] if index - low < len(rows) else None
                if row is None or row.entry != index:
                    raise Broken("It is missing from the log.", where=f"entry {index}", remedy=RESTORE)
                digest, envelope, signature, pack, secrets = (_blob(part, index) for part in row[1:6])
                opening = None if row.opening is None else _blob(row.opening, index)
                yield StoredEntry(index, digest, envelope, signature, pack, secrets, opening)
            low = high

    def append(
        self,
        entries: Sequence[StoredEntry],
        known: Sequence[KnownRow] = (),
        originals: Sequence[Kept] = (),
        erasures: Sequence[Erasure] = (),
        forgotten: Sequence[bytes] = (),
    ) -> None:
        """Store all of it in one transaction, which is on disk when this returns.

        `forgotten` are hashes of originals whose keys are destroyed.

        Raises:
            Refused: the disk is full; nothing was stored.
            Broken: the entries do not follow the last one, or the database failed.
        """
        with self._writing() as db:
            if entries:
                last = db.execute(sa.select(sa.func.max(LOG.c.entry))).scalar()
                require_following(entries, 0 if last is None else int(last) + 1, self.name)
            self._insert(db, LOG, [(each.index, each.hash) for each in entries])
            self._insert(db, ENVELOPES, [(each.index, each.envelope, each.signature) for each in entries])
            self._insert(db, PACKS, [(each.index, each.pack) for each in entries])
            self._insert(db, SECRETS, [(each.index, each.secrets) for each in entries])
            marked = [(each.index, each.opening) for each in entries if each.opening is not None]
            self._insert(db, OPENINGS, marked)
            self._insert(db, KNOWN, [tuple(row) for row in known])
            for kept in originals:
                db.execute(sa.delete(ORIGINALS).where(ORIGINALS.c.sha256 == kept.sha256))
                row = {"sha256": kept.sha256, "size": kept.size_bytes, "key": kept.key}
                db.execute(sa.insert(ORIGINALS), row)
            for entry, secrets, pack in erasures:
                db.execute(sa.update(SECRETS).where(SECRETS.c.entry == entry).values(secrets=secrets))
                db.execute(sa.update(PACKS).where(PACKS.c.entry == entry).values(pack=pack))
            for digest in forgotten:
                db.execute(sa.delete(ORIGINALS).where(ORIGINALS.c.sha256 == digest))
        if erasures or forgotten:
            self._after_erasing()

    def known(self, ids: Sequence[bytes]) -> list[KnownRow]:
        """Return every known record with one of these ids, in the order of the log. Cost: about 2 us an id."""
        found: list[KnownRow] = []
        wanted = sa.select(KNOWN)
        wanted = wanted.where(KNOWN.c.id.in_(sa.bindparam("ids", expanding=True)))
        with self._reading() as db:
            for at in range(0, len(ids), _ASKED_AT_ONCE):
                rows = db.execute(wanted, {"ids": list(ids[at : at + _ASKED_AT_ONCE])})
                found += [KnownRow(row.id, row.entry, row.position, row.fingerprint) for row in rows]
        return sorted(found, key=lambda row: (row.entry, row.position))

    def some_known(self) -> KnownRow | None:
        """Return one row of the table of known records, or `None` where it is empty."""
        with self._reading() as db:
            row = db.execute(sa.select(KNOWN).limit(1)).first()
        return None if row is None else KnownRow(row.id, row.entry, row.position, row.fingerprint)

    def known_rows(self) -> Iterator[KnownRow]:
        """Give all rows of the table of known records, by id, entry and position."""
        with self._reading() as db:
            wanted = sa.select(KNOWN).order_by(KNOWN.c.id, KNOWN.c.entry, KNOWN.c.position)
            for rows in db.execution_options(yield_per=10_000).execute(wanted).partitions():
                yield from (KnownRow(row.id, row.entry, row.position, row.fingerprint) for row in rows)

    def originals(self) -> list[Kept]:
        """Return hash, size and key of every original that is kept."""
        with self._reading() as db:
            rows = db.execute(sa.select(ORIGINALS).order_by(ORIGINALS.c.sha256)).all()
        return [self._kept(row) for row in rows]

    def original(self, digest: bytes) -> Kept | None:
        """Return hash, size and key of one original, None where it is not kept or was erased."""
        with self._reading() as db:
            row = db.execute(sa.select(ORIGINALS).where(ORIGINALS.c.sha256 == digest)).first()
        return None if row is None else self._kept(row)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has."""
        with self._reading() as db:
            return {
                name: int(db.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())
                for name, table in TABLES.tables.items()
            }

    def _insert(self, db: sa.Connection, table: sa.Table, rows: list[tuple[Any, ...]]) -> None:
        """Insert rows whose values stand in the order of the columns.

        As the driver wants them: a dictionary for each row would take as long as the database itself.
        """
        if rows:
            names = [column.name for column in table.columns]
            values = ", ".join([self._placeholder] * len(names))
            statement = f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({values})"  # noqa: S608 (our own names)
            db.exec_driver_sql(statement, rows)

    def _kept(self, row: Any) -> Kept:
        digest, size, key = row
        if not (
            isinstance(digest, bytes) and isinstance(size, int) and isinstance(key, bytes) and len(key) == KEY_BYTES
        ):
            raise Broken("A key of a document is damaged.", where=f"{self.name}, table originals", remedy=RESTORE)
        return Kept(digest, size, key)


def require_following(entries: Sequence[StoredEntry], size: int, where: str) -> None:
    """Let only those entries pass that go on where the log ends.

    Raises:
        Broken: another writer has appended since, or there is a gap.
    """
    if [each.index for each in entries] != list(range(size, size + len(entries))):
        what = f"Entry {entries[0].index} does not follow: the log has {size} entries. Nothing was stored."
        raise Broken(what, where=where, remedy="Somebody else has written to this log: open the centre again.")


def _blob(value: object, index: int) -> bytes:
    if not isinstance(value, bytes):
        raise Broken("A part of it is missing, or is not what it should be.", where=f"entry {index}", remedy=RESTORE)
    return value
