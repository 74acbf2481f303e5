"""A centre's entries in one SQLite file."""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from treve.base.errors import Broken, NotACentre, Refused
from treve.ledger.audit import RESTORE
from treve.stores.sqlite_engine import LOOK, engine, reading, writing
from treve.stores.tables import TABLES, SqlStore

FILE_NAME = "treve.db"
_APPLICATION_ID = 0x54524556  # "TREV"
_SCHEMA_VERSION = 1
# As many threads read at once; more of them wait for each other rather than open and close files all the time.
_CONNECTIONS, _WAIT_S = 32, 60
# What SQLite says where the disk or the rights to it are at fault, at least as often as the file.
_OUTSIDE = ("disk I/O error", "unable to open", "readonly", "locked", "not authorized")


class SqliteStore(SqlStore):
    """The opened file. Several threads may read at once; one writes, as its caller sees to it."""

    _placeholder = "?"

    def __init__(self, path: Path, *, create: bool = False, to_write: bool = False) -> None:
        """Open the file.

        Raises:
            NotACentre: there is no such file, or it is not one of ours.
            Broken: SQLite cannot read it.
        """
        self.name, self._path = FILE_NAME, path
        if not create and not path.is_file():
            raise NotACentre("It has no database.", where=str(path.parent), remedy="Make a centre with `treve init`.")
        still = not create and not to_write and _is_still(path)
        self._engine = engine(
            path, "rwc" if create else "rw" if to_write else "ro", still=still,
            pool_size=_CONNECTIONS, max_overflow=0, pool_timeout=_WAIT_S,
        )  # fmt: skip
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

    def finish(self) -> None:
        """Nothing: the file counts once it has its name."""

    def drop(self) -> None:
        """Close the file and delete it, with what SQLite keeps beside it."""
        self.close()
        for end in ("", "-wal", "-shm", "-journal"):
            self._path.with_name(self._path.name + end).unlink(missing_ok=True)

    def integrity(self) -> list[str]:
        """Return what SQLite itself finds wrong with the file, at most ten things."""
        with self._reading() as db:
            rows = db.exec_driver_sql("PRAGMA integrity_check(10)").all()
        return [str(row[0]) for row in rows if row[0] != "ok"]

    def _begins(self, column: sa.Column[bytes], part: bytes, within: int) -> sa.ColumnElement[bool]:
        return sa.or_(sa.func.instr(sa.func.substr(column, 1, within), part) > 0, sa.func.typeof(column) != "blob")

    def _after_erasing(self) -> None:
        # What was overwritten is still in the write-ahead log until that is emptied.
        with self._failing(), self._engine.connect() as db:
            blocked = db.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)").one()[0]
        self.leftover = f"{FILE_NAME}-wal: a reader keeps it; it is emptied when all have closed it." if blocked else ""

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
            TABLES.create_all(db, checkfirst=False)
            db.exec_driver_sql(f"PRAGMA application_id={_APPLICATION_ID}")
            db.exec_driver_sql(f"PRAGMA user_version={_SCHEMA_VERSION}")

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._failing(), reading(self._engine) as db:
            yield db

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        with self._failing(), writing(self._engine) as db:
            yield db

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


def _is_still(path: Path) -> bool:
    """Say whether nobody can be writing, as on a medium for reading only, where SQLite could not make its own files."""
    log = path.with_name(path.name + "-wal")
    return (
        not os.access(path.parent, os.W_OK)
        and not os.access(path, os.W_OK)
        and not (log.exists() and log.stat().st_size)
    )
