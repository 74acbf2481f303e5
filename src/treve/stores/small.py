"""A small SQLite file beside the log, through SQLAlchemy Core: for what is no entry, such as accounts.

It is made when it is first needed, readable by its owner only. A transaction is on disk when it ends.
"""

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from treve.base.errors import Broken, Refused
from treve.stores.files import refused_when_full
from treve.stores.sqlite_engine import LOOK, engine, reading, writing


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
        self._engine = engine(path, "rw" if create else "ro")
        if create:
            with self.writing() as db:
                tables.create_all(db)

    def close(self) -> None:
        """Close all connections."""
        self._engine.dispose()

    @contextlib.contextmanager
    def reading(self) -> Iterator[sa.Connection]:
        """Give a connection that sees one state of the file."""
        with self._failing(), reading(self._engine) as db:
            yield db

    @contextlib.contextmanager
    def writing(self) -> Iterator[sa.Connection]:
        """Give a connection whose changes are on disk when it is let go, or none of them."""
        with self._failing(), writing(self._engine) as db:
            yield db

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        try:
            yield
        except SQLAlchemyError as why:
            said = str(why.orig) if isinstance(why, DBAPIError) and why.orig else type(why).__name__
            if "full" in said or "readonly" in said or "unable to open" in said:
                raise Refused(f"It cannot be written: {said}.", where=self.name, remedy=LOOK) from why
            raise Broken(f"SQLite cannot go on: {said}.", where=self.name, remedy=LOOK) from why
