"""A centre's entries in one SQLite file, through SQLAlchemy Core.

    log        entry, hash                    what the log publishes: nothing but the hash of the envelope
    envelopes  entry, envelope, signature     what was signed
    packs      entry, pack                    the records, sealed
    secrets    entry, secrets                 32 bytes a record: the small erasable table
    openings   entry, opening                 salt and text of a marking
    known      id, entry, position, fingerprint   keyed hashes, to tell what is already known; derived
    originals  sha256, size, key              the keys of the sealed documents, erasable

A call to `append` is one transaction, on disk when it returns (WAL with synchronous FULL). SQLite before 3.51.3 can
corrupt a file in WAL when it resets the log, so there the rollback journal is used: slower, and safe.
"""

import contextlib
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from treve.base.errors import Broken, NotACentre, Refused
from treve.ledger.audit import RESTORE, StoredEntry
from treve.stores.originals import KEY_BYTES, Kept

SAFE_WAL = (3, 51, 3)
FILE_NAME = "treve.db"
_APPLICATION_ID = 0x54524556  # "TREV"
_SCHEMA_VERSION = 1
_PAGE = 16
_PAGE_BYTES = 2**20
_MOST_AT_ONCE = 512
# What SQLite says where the disk or the rights to it are at fault, at least as often as the file.
_OUTSIDE = ("disk I/O error", "unable to open", "readonly", "locked", "not authorized")
LOOK = "Look whether the disk has room, and whether you may read and write in this folder; then try again."
_ASKED_AT_ONCE = 500
_OUTLINES_AT_ONCE = 1_000

_tables = sa.MetaData()


def _by_entry(name: str, *columns: str) -> sa.Table:
    """Return a table of one row an entry, with columns of bytes."""
    number = sa.Column("entry", sa.Integer, primary_key=True, autoincrement=False)
    return sa.Table(name, _tables, number, *(sa.Column(each, sa.LargeBinary, nullable=False) for each in columns))


LOG = _by_entry("log", "hash")
ENVELOPES = _by_entry("envelopes", "envelope", "signature")
PACKS = _by_entry("packs", "pack")
SECRETS = _by_entry("secrets", "secrets")
OPENINGS = _by_entry("openings", "opening")
KNOWN = sa.Table(
    "known", _tables,
    sa.Column("id", sa.LargeBinary, primary_key=True),
    sa.Column("entry", sa.Integer, primary_key=True), sa.Column("position", sa.Integer, primary_key=True),
    sa.Column("fingerprint", sa.LargeBinary, nullable=False), sqlite_with_rowid=False,
)  # fmt: skip
ORIGINALS = sa.Table(
    "originals", _tables, sa.Column("sha256", sa.LargeBinary, primary_key=True),
    sa.Column("size", sa.Integer, nullable=False), sa.Column("key", sa.LargeBinary, nullable=False),
    sqlite_with_rowid=False,
)  # fmt: skip


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


class SqliteStore:
    """The opened file. Several threads may read at once; one writes, as its caller sees to it."""

    def __init__(self, path: Path, *, create: bool = False, to_write: bool = False) -> None:
        """Open the file.

        Raises:
            NotACentre: there is no such file, or it is not one of ours.
            Broken: SQLite cannot read it.
        """
        self._driver = driver()
        mode = "rwc" if create else "rw" if to_write else "ro"
        uri = f"file:{quote(str(path.absolute()))}?mode={mode}"
        if not create and not path.is_file():
            raise NotACentre("It has no database.", where=str(path.parent), remedy="Make a centre with `treve init`.")
        if mode == "ro" and _is_still(path):
            uri += "&immutable=1"

        def connect() -> Any:
            return self._driver.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=30)

        self._engine = sa.create_engine(
            "sqlite+pysqlite://", module=self._driver, poolclass=sa.pool.QueuePool, creator=connect
        )
        sa.event.listen(self._engine, "connect", lambda raw, _: _prepare(raw, to_write=create or to_write))
        try:
            if create:
                self._create()
            self._require_ours()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close all connections; what was appended is on disk already."""
        self._engine.dispose()

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
            Broken: SQLite failed.
        """
        with self._writing() as db:
            for table, names in ((LOG, ("hash",)), (ENVELOPES, ("envelope", "signature")), (PACKS, ("pack",)),
                                 (SECRETS, ("secrets",))):  # fmt: skip
                rows = [{"entry": each.index, **{name: getattr(each, name) for name in names}} for each in entries]
                _insert(db, table, rows)
            marked = [each for each in entries if each.opening is not None]
            _insert(db, OPENINGS, [{"entry": each.index, "opening": each.opening} for each in marked])
            _insert(
                db,
                KNOWN,
                [{"id": mac, "entry": at, "position": nth, "fingerprint": mark} for mac, at, nth, mark in known],
            )
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
            # What was overwritten is still in the write-ahead log until that is emptied.
            with self._failing(), self._engine.connect() as db:
                db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")

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
        """Give all rows of the table of known records."""
        with self._reading() as db:
            for rows in db.execution_options(yield_per=10_000).execute(sa.select(KNOWN)).partitions():
                yield from (KnownRow(row.id, row.entry, row.position, row.fingerprint) for row in rows)

    def originals(self) -> list[Kept]:
        """Return hash, size and key of every original that is kept."""
        with self._reading() as db:
            rows = db.execute(sa.select(ORIGINALS).order_by(ORIGINALS.c.sha256)).all()
        return [_kept(row) for row in rows]

    def original(self, digest: bytes) -> Kept | None:
        """Return hash, size and key of one original, None where it is not kept or was erased."""
        with self._reading() as db:
            row = db.execute(sa.select(ORIGINALS).where(ORIGINALS.c.sha256 == digest)).first()
        return None if row is None else _kept(row)

    def counts(self) -> dict[str, int]:
        """Return how many rows each table has."""
        with self._reading() as db:
            return {
                name: int(db.execute(sa.select(sa.func.count()).select_from(table)).scalar_one())
                for name, table in _tables.tables.items()
            }

    def integrity(self) -> list[str]:
        """Return what SQLite itself finds wrong with the file, at most ten things."""
        with self._reading() as db:
            rows = db.exec_driver_sql("PRAGMA integrity_check(10)").all()
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def _require_ours(self) -> None:
        with self._reading() as db:
            found = [db.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("application_id", "user_version")]
        if found != [_APPLICATION_ID, _SCHEMA_VERSION]:
            raise NotACentre(
                "The database is not one that this version of Treve can read.",
                where=FILE_NAME,
                remedy="Read it with the version that wrote it; if that is this one, its first page was changed.",
            )

    def _create(self) -> None:
        with self._writing() as db:
            _tables.create_all(db, checkfirst=False)
            db.exec_driver_sql(f"PRAGMA application_id={_APPLICATION_ID}")
            db.exec_driver_sql(f"PRAGMA user_version={_SCHEMA_VERSION}")

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._failing(), self._engine.connect() as db:
            db.exec_driver_sql("BEGIN")
            yield db

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._failing(), self._engine.connect() as db:
            db.exec_driver_sql("BEGIN IMMEDIATE")
            yield db
            db.commit()

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """Turn what SQLite says into what a person can act on."""
        try:
            yield
        except SQLAlchemyError as why:
            said = str(why.orig) if isinstance(why, DBAPIError) and why.orig else str(why)
            if "full" in said:
                remedy = "Make room, and run the same command again."
                raise Refused("The disk is full; nothing was stored.", where=FILE_NAME, remedy=remedy) from why
            outside = any(words in said for words in _OUTSIDE)
            remedy = f"{LOOK} If it still cannot: {RESTORE}" if outside else RESTORE
            raise Broken(f"SQLite cannot go on: {said}.", where=FILE_NAME, remedy=remedy) from why
        except (UnicodeError, OverflowError, MemoryError) as why:
            # What a damaged file makes SQLite say need not be text, nor its numbers fit.
            raise Broken("SQLite reads nonsense from it.", where=FILE_NAME, remedy=RESTORE) from why


def driver() -> Any:
    """Return the newer SQLite that comes as a package where there is one, else that of Python."""
    try:
        from pysqlite3 import dbapi2
    except ImportError:
        from sqlite3 import dbapi2
    return dbapi2


def _is_still(path: Path) -> bool:
    """Say whether nobody can be writing, as on a medium for reading only, where SQLite could not make its own files."""
    log = path.with_name(path.name + "-wal")
    return (
        not os.access(path.parent, os.W_OK)
        and not os.access(path, os.W_OK)
        and not (log.exists() and log.stat().st_size)
    )


def journal(version: tuple[int, ...]) -> str:
    """Return the journal that is safe with this version of SQLite.

    >>> journal((3, 40, 1)), journal((3, 51, 3))
    ('DELETE', 'WAL')
    """
    return "WAL" if version >= SAFE_WAL else "DELETE"


def _prepare(raw: Any, *, to_write: bool) -> None:
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    if to_write:
        raw.execute(f"PRAGMA journal_mode={journal(driver().sqlite_version_info)}")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA secure_delete=ON")


def _insert(db: sa.Connection, table: sa.Table, rows: Iterable[dict[str, Any]]) -> None:
    listed = list(rows)
    if listed:
        db.execute(sa.insert(table), listed)


def _blob(value: object, index: int) -> bytes:
    if not isinstance(value, bytes):
        raise Broken("A part of it is missing, or is not what it should be.", where=f"entry {index}", remedy=RESTORE)
    return value


def _kept(row: Any) -> Kept:
    digest, size, key = row
    if not (isinstance(digest, bytes) and isinstance(size, int) and isinstance(key, bytes) and len(key) == KEY_BYTES):
        raise Broken("A key of a document is damaged.", where=f"{FILE_NAME}, table originals", remedy=RESTORE)
    return Kept(digest, size, key)
