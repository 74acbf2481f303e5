"""How SQLite is opened here, for the log's own file and for the small ones beside it.

WAL with synchronous FULL: what is committed is on disk. SQLite before 3.51.3 can corrupt a file in WAL when it resets
the log, so there the rollback journal is used: slower, and safe.
"""

import contextlib
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

import sqlalchemy as sa

SAFE_WAL = (3, 51, 3)
LOOK = "Look whether the disk has room, and whether you may read and write in this folder; then try again."


def driver() -> Any:
    """Return the newer SQLite that comes as a package where there is one, else that of Python."""
    try:
        from pysqlite3 import dbapi2
    except ImportError:
        from sqlite3 import dbapi2
    return dbapi2


def journal(version: tuple[int, ...]) -> str:
    """Return the journal that is safe with this version of SQLite.

    >>> journal((3, 40, 1)), journal((3, 51, 3))
    ('DELETE', 'WAL')
    """
    return "WAL" if version >= SAFE_WAL else "DELETE"


def engine(path: Path, mode: Literal["ro", "rw", "rwc"], *, still: bool = False, **pool: int) -> sa.Engine:
    """Return an engine whose connections hold a file as `mode` says; `still` where nobody can be writing to it.

    `pool` is what the pool of connections is told. Nothing is opened yet.
    """
    uri = f"file:{quote(str(path.absolute()))}?mode={mode}{'&immutable=1' if still else ''}"
    used = driver()

    def connect() -> Any:
        return used.connect(uri, uri=True, isolation_level=None, check_same_thread=False, timeout=30)

    made = sa.create_engine(
        "sqlite+pysqlite://", module=used, poolclass=sa.pool.QueuePool, creator=connect, **pool
    )  # fmt: skip
    sa.event.listen(made, "connect", lambda raw, _: _prepare(raw, to_write=mode != "ro"))
    return made


@contextlib.contextmanager
def reading(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection that sees one state of the file."""
    with engine.connect() as db:
        db.exec_driver_sql("BEGIN")
        yield db


@contextlib.contextmanager
def writing(engine: sa.Engine) -> Iterator[sa.Connection]:
    """Give a connection whose changes are on disk when it is let go, or none of them."""
    with engine.connect() as db:
        db.exec_driver_sql("BEGIN IMMEDIATE")
        yield db
        db.commit()


def _prepare(raw: Any, *, to_write: bool) -> None:
    raw.execute("PRAGMA trusted_schema=OFF")
    raw.execute("PRAGMA cell_size_check=ON")
    if to_write:
        raw.execute(f"PRAGMA journal_mode={journal(driver().sqlite_version_info)}")
        raw.execute("PRAGMA synchronous=FULL")
        raw.execute("PRAGMA secure_delete=ON")
