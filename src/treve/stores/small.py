"""A small SQLite file beside the log, through SQLAlchemy Core: for what is no entry, such as accounts.

It is made when it is first needed, readable by its owner only. A transaction is on disk when it ends.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from treve.base.errors import Broken, Refused
from treve.stores.files import refused_when_full
from treve.stores.sqlite import LOOK, driver, journal


class SmallStore:
    """An opened file; several processes may write in turns."""

    def __init__(self, path: Path, tables: sa.MetaData, *, create: bool) -> None:
        """Open the file, or make it where it may be made.

        Raises:
            Refused: it cannot be made or opened.
            Broken: it is no database.
        """
        self.name = path.name
        if create:
            with refused_when_full(path.name):
                # Made by us, so that it is never readable by others, not even for a moment.
                os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))
        uri = f"file:{quote(str(path.absolute()))}?mode={'rw' if create else 'ro'}"
        used = driver()

        def connect() -> Any:
            return used.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=30)

        self._engine = sa.create_engine("sqlite+pysqlite://", module=used, poolclass=sa.pool.QueuePool, creator=connect)
        sa.event.listen(self._engine, "connect", lambda raw, _: _prepare(raw, to_write=create))
        if create:
            with self.writing() as db:
                tables.create_all(db)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection that sees one state of the file."""
        with self._failing(), self._engine.connect() as db:
            db.exec_driver_sql("BEGIN")
            yield db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give a connection whose changes are on disk when it is let go, or none of them."""
        with self._failing(), self._engine.connect() as db:
            db.exec_driver_sql("BEGIN IMMEDIATE")
            yield db
            db.commit()

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as why:
            said = str(why.orig) if isinstance(why, DBAPIError) and why.orig else type(why).__name__
            if "full" in said or "readonly" in said or "unable to open" in said:
                raise Refused(f"It cannot be written: {said}.", where=self.name, remedy=LOOK) from why
            raise Broken(f"SQLite cannot go on: {said}.", where=self.name, remedy=LOOK) from why


def _prepare(raw: Any, *, to_write: bool) -> None:
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    if to_write:
        raw.execute(f"PRAGMA journal_mode={journal(driver().sqlite_version_info)}")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA secure_delete=ON")
