"""A centre's entries in a PostgreSQL database: one schema for each log, so that several centres share a server.

What is committed is on disk of the server: `synchronous_commit` is switched on for our connections whatever the
server's default, and a server that runs without `fsync` is not written to. One writer holds an advisory lock, on the
very connection through which it writes: if the connection is lost, so is the lock, and nothing can be written under a
lock that somebody else holds by now. The next call connects anew, which is also what the first one does.

Erasing takes more here than in a file of our own: PostgreSQL keeps old rows until a table is rewritten, and their bytes
in its write-ahead log until that is recycled. `docs/STORES.md` says what it takes; what could not be done is in
`leftover`.
"""

import contextlib
import re
import time
from collections.abc import Iterator
from hashlib import sha256
from typing import Any

import sqlalchemy as sa
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from treve.base.errors import Broken, Busy, NotACentre, Refused
from treve.ledger.audit import RESTORE
from treve.stores.address import Address
from treve.stores.tables import ORIGINALS, PACKS, SECRETS, TABLES, SqlStore

_OURS, _MOVING = "treve store 1", "treve store 1, being filled"
_WAIT_S = 5.0
_AGAIN = (
    "Look whether the server runs and can be reached, then type the same command again: nothing acknowledged is lost."
)
# How long a table may be waited for when it is to be rewritten after an erasure.
_LOCK_TIMEOUT = "20s"


def schema_of(origin: str) -> str:
    """Return the name of the schema in which a log lies: legible, and one for each log.

    >>> schema_of("treve/0123456789abcdef/1")
    'treve_0123456789abcdef_1_a85a4480'
    """
    legible = re.sub("[^a-z0-9]+", "_", origin.lower()).strip("_")[:40]
    return f"treve_{legible.removeprefix('treve_')}_{sha256(origin.encode()).hexdigest()[:8]}"


class PostgresStore(SqlStore):
    """The opened schema. Several threads may read at once; one writes, as the advisory lock sees to it."""

    _placeholder = "%s"

    def __init__(
        self, address: Address, origin: str, *, create: bool = False, to_write: bool = False, moving: bool = False
    ) -> None:
        """Open the schema of a log.

        Args:
            address: of the database.
            origin: the log's name.
            create: make the schema; one that a broken-off move left behind is made anew.
            to_write: take the lock; without it nothing can be written.
            moving: with `create`, mark the schema as one that no centre relies on yet; `finish` takes the mark away.

        Raises:
            NotACentre: there is no such schema, or it is not one of ours.
            Refused: the server cannot be reached or does not keep what it acknowledges, or the schema is there already.
            Busy: somebody else is writing.
        """
        self._address, self._schema = address, schema_of(origin)
        self.name = f"PostgreSQL, schema {self._schema}"
        self._to_write = create or to_write
        self._driver = _driver()
        self._engine = sa.create_engine(
            "postgresql+psycopg://", creator=lambda: self._connect(to_write=False), pool_pre_ping=True,
            hide_parameters=True, use_native_hstore=False,
        )  # fmt: skip
        self._writers = sa.create_engine(
            "postgresql+psycopg://", creator=lambda: self._connect(to_write=True), poolclass=sa.pool.NullPool,
            hide_parameters=True, use_native_hstore=False,
        )  # fmt: skip
        self._writer: sa.Connection | None = None
        try:
            if self._to_write:
                with self._failing():
                    self._lock_writer()
            if create:
                self._create(_MOVING if moving else _OURS)
            elif self._mark() not in (_OURS, _MOVING):
                raise NotACentre(
                    "This database does not hold the log of this centre, or holds it as another version wrote it.",
                    where=address.shown,
                    remedy="Look whether `store` in settings.yaml names the right database.",
                )
            elif to_write:
                self.finish()
        except BaseException:
            self.close()
            raise

    def close(self) -> None:
        """Close all connections, and let the next writer in."""
        if self._writer is not None:
            with contextlib.suppress(SQLAlchemyError):
                self._writer.close()
            self._writer = None
        self._writers.dispose()
        self._engine.dispose()

    def finish(self) -> None:
        """Take away the mark of a schema that was being filled: a centre relies on it from now on."""
        if self._mark() == _MOVING:
            with self._writing() as db:
                db.exec_driver_sql(f"COMMENT ON SCHEMA {self._schema} IS '{_OURS}'")

    def drop(self) -> None:
        """Delete the schema and all that it holds."""
        with self._writing() as db:
            db.exec_driver_sql(f"DROP SCHEMA {self._schema} CASCADE")
        self.leftover = self._empty_log()

    def integrity(self) -> list[str]:
        """Return how the server falls short of the promise; what it gives is held against the log by others."""
        with self._reading() as db:
            return _faults(db)

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sa.Connection]:
        with self._failing(), self._engine.connect() as db:
            yield db

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sa.Connection]:
        if not self._to_write:
            raise Broken("It was opened for reading.", where=self.name, remedy="Open the centre for writing.")
        with self._failing():
            db = self._lock_writer()
            with db.begin():
                yield db

    def _begins(self, column: sa.Column[bytes], part: bytes, within: int) -> sa.ColumnElement[bool]:
        wanted = sa.bindparam(None, part, sa.LargeBinary())
        return sa.func.position(wanted.op("IN")(sa.func.substr(column, 1, within))) > 0

    def _after_erasing(self) -> None:
        left = ""
        try:
            with self._writers.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
                db.exec_driver_sql(f"SET lock_timeout = '{_LOCK_TIMEOUT}'")
                for table in (SECRETS, PACKS, ORIGINALS):
                    db.exec_driver_sql(f"VACUUM FULL {self._schema}.{table.name}")
        except SQLAlchemyError:
            left = (
                f"{self.name}: a table is in use, so that what was erased still lies in its file. When nobody reads: "
                f"VACUUM FULL {self._schema}.secrets, {self._schema}.packs, {self._schema}.originals"
            )
        self.leftover = " ".join(each for each in (left, self._empty_log()) if each)

    def _empty_log(self) -> str:
        """Have the server let go of its write-ahead log as far as it lets us; return what is left to do."""
        left = []
        try:
            with self._writers.connect().execution_options(isolation_level="AUTOCOMMIT") as db:
                shown = {name: _setting(db, name) for name in ("archive_mode", "wal_recycle", "wal_level")}
                replicas = db.exec_driver_sql("SELECT count(*) FROM pg_replication_slots").scalar()
                db.exec_driver_sql("SELECT pg_switch_wal()")
                # The second one lets go of what the first one still needed.
                db.exec_driver_sql("CHECKPOINT")
                db.exec_driver_sql("CHECKPOINT")
        except SQLAlchemyError:
            return (
                f"{self.name}: the server's write-ahead log still holds what was erased, until it is recycled. "
                "An administrator empties it: SELECT pg_switch_wal(); CHECKPOINT; CHECKPOINT"
            )
        if shown["wal_recycle"] != "off":
            left.append("the server keeps old files of its write-ahead log for use again (set wal_recycle = off)")
        if shown["archive_mode"] != "off" or replicas:
            left.append("archives and replicas of this server hold what was erased: erase there too")
        return f"{self.name}: {'; '.join(left)}." if left else ""

    def _lock_writer(self) -> sa.Connection:
        """Return the connection that holds the lock; a new one if the last one was lost."""
        if self._writer is not None and not self._writer.closed and not self._writer.invalidated:
            return self._writer
        if self._writer is not None:
            with contextlib.suppress(SQLAlchemyError):
                self._writer.close()
            self._writer = None
        db = self._writers.connect()
        try:
            with db.begin():
                wrong = _faults(db)
            if wrong:
                raise Refused(
                    wrong[0], where=self._address.shown, remedy="Ask who administers the server to change it."
                )
            key = int.from_bytes(sha256(self._schema.encode()).digest()[:8], "big", signed=True)
            # A writer that was killed keeps the lock until the server notices: moments, on one machine.
            until = time.monotonic() + _WAIT_S
            while True:
                with db.begin():
                    taken = db.execute(sa.select(sa.func.pg_try_advisory_lock(sa.cast(key, sa.BigInteger)))).scalar()
                if taken:
                    break
                if time.monotonic() > until:
                    remedy = "Wait until it is done, or stop it; reading is possible at any time."
                    raise Busy("Somebody else is writing to this log.", where=self.name, remedy=remedy)
                time.sleep(0.05)
        except BaseException:
            db.close()
            raise
        self._writer = db
        return db

    def _mark(self) -> str | None:
        wanted = sa.text("SELECT obj_description(oid, 'pg_namespace') FROM pg_namespace WHERE nspname = :name")
        with self._reading() as db:
            row = db.execute(wanted, {"name": self._schema}).first()
        return None if row is None else str(row[0])

    def _create(self, mark: str) -> None:
        found = self._mark()
        if found is not None and found != _MOVING:
            what = f"There is a schema {self._schema} in this database already."
            remedy = "Open the centre that uses it; or, if none does, have the schema dropped."
            raise Refused(what, where=self._address.shown, remedy=remedy)
        with self._writing() as db:
            if found is not None:
                db.exec_driver_sql(f"DROP SCHEMA {self._schema} CASCADE")
            db.exec_driver_sql(f"CREATE SCHEMA {self._schema}")
            db.exec_driver_sql(f"COMMENT ON SCHEMA {self._schema} IS '{mark}'")
            TABLES.create_all(db, checkfirst=False)

    def _connect(self, *, to_write: bool) -> Any:
        options = f"-c search_path={self._schema} -c client_encoding=UTF8"
        parameters = {"connect_timeout": "10", "application_name": "treve", **self._address.parameters}
        raw = self._driver.connect(**parameters, options=options)
        if to_write:
            with raw.cursor() as cursor:
                # "remote_apply" and the like promise more than we ask for; what promises less is raised.
                cursor.execute("SHOW synchronous_commit")
                if cursor.fetchone()[0] in ("off", "local", "remote_write"):
                    cursor.execute("SET synchronous_commit = on")
            raw.commit()
        else:
            raw.isolation_level = self._driver.IsolationLevel.REPEATABLE_READ
            raw.read_only = True
        return raw

    @contextlib.contextmanager
    def _failing(self) -> Iterator[None]:
        """Turn what PostgreSQL says into what a person can act on."""
        try:
            yield
        except (SQLAlchemyError, self._driver.Error) as why:
            raw = why.orig if isinstance(why, DBAPIError) else why
            state = getattr(raw, "sqlstate", None) or ""
            said = self._first_line(raw)
            if state.startswith("53"):
                remedy = "Make room there, and run the same command again."
                raise Refused(
                    f"The server has no room: {said}. Nothing was stored.", where=self.name, remedy=remedy
                ) from why
            if state.startswith("23"):
                remedy = "Open the centre again; if it comes again, run `treve verify`."
                raise Broken(f"Nothing was stored: {said}.", where=self.name, remedy=remedy) from why
            if state in ("42501", "25006"):
                remedy = "Ask who administers the server for the rights that docs/STORES.md names."
                raise Broken(f"PostgreSQL does not allow it: {said}.", where=self.name, remedy=remedy) from why
            lost = isinstance(raw, self._driver.OperationalError | self._driver.InterfaceError)
            if lost and self._writer is None:
                raise Refused(
                    f"PostgreSQL cannot be reached: {said}.", where=self._address.shown, remedy=_AGAIN
                ) from why
            if lost:
                what = f"The connection to PostgreSQL was lost: {said}."
                raise Broken(what, where=self.name, remedy=_AGAIN) from why
            raise Broken(f"PostgreSQL cannot go on: {said}.", where=self.name, remedy=RESTORE) from why

    def _first_line(self, raw: object) -> str:
        primary = getattr(getattr(raw, "diag", None), "message_primary", None)
        said = str(primary or raw).strip().split("\n")[0].rstrip(".")
        password = self._address.parameters.get("password")
        return said.replace(password, "***") if password else said


def _faults(db: sa.Connection) -> list[str]:
    """Return by which settings the server would lose what it acknowledged, or keep what was erased."""
    found = [
        f"The server runs with {name} off: what it acknowledges is lost with the power"
        for name in ("fsync", "full_page_writes")
        if _setting(db, name) != "on"
    ]
    says = _setting(db, "log_statement") in ("mod", "all") or _setting(db, "log_min_duration_statement") != "-1"
    if says and _setting(db, "log_parameter_max_length") != "0":
        found.append("The server writes what is stored, keys too, into its own log (set log_parameter_max_length = 0)")
    if _setting(db, "log_parameter_max_length_on_error") not in ("0", ""):
        found.append("The server may write keys into its own log (set log_parameter_max_length_on_error = 0)")
    return found


def _setting(db: sa.Connection, name: str) -> str:
    return str(db.execute(sa.text("SELECT current_setting(:name, true)"), {"name": name}).scalar() or "")


def _driver() -> Any:
    """Return psycopg.

    Raises:
        Refused: it is not installed.
    """
    try:
        import psycopg
    except ImportError as why:
        remedy = "Install it: pip install -r requirements/postgres.txt"
        raise Refused("PostgreSQL needs the package psycopg, which is not here.", remedy=remedy) from why
    return psycopg
