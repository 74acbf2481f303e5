"""The audit of reads: who read what, one line after another, each bound to the one before. Nothing is ever taken out.

    reads   n, body, hash     hash = SHA-256 over the hash before and the body
    head    n, hash, seal     how many there are and the last hash, under a key of the centre

Whoever changes, drops or reorders lines must also make the seal anew, which takes the centre's key; whoever holds that
and the disk can rewrite it all, so a copy of the head kept elsewhere shows what he did.
"""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import sqlalchemy as sa

from treve.base.errors import Broken
from treve.stores.small import SmallStore

FILE_NAME = "reads.db"
START = bytes(32)
_REMEDY = "Somebody or something has changed it. Keep it as it is, and compare with a backup."

_tables = sa.MetaData()
READS = sa.Table(
    "reads", _tables, sa.Column("n", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("body", sa.LargeBinary, nullable=False), sa.Column("hash", sa.LargeBinary, nullable=False),
)  # fmt: skip
HEAD = sa.Table(
    "head", _tables, sa.Column("one", sa.Integer, primary_key=True, autoincrement=False),
    sa.Column("n", sa.Integer, nullable=False), sa.Column("hash", sa.LargeBinary, nullable=False),
    sa.Column("seal", sa.String, nullable=False),
)  # fmt: skip

Seal = Callable[[bytes], str]


class ReadsHead(NamedTuple):
    """How many reads are noted, and the hash that binds them all."""

    size: int
    hash: bytes


class ReadStore:
    """The opened file. `seal` is a keyed hash of the centre's."""

    def __init__(self, centre: Path, seal: Seal, *, to_write: bool) -> None:
        """Open the file of a centre."""
        self._seal = seal
        self._file = SmallStore(centre / FILE_NAME, _tables, create=to_write)

    def close(self) -> None:
        """Close all connections."""
        self._file.close()

    def append(self, body: bytes) -> int:
        """Note a read; it is on disk when its number is returned.

        Raises:
            Refused: it cannot be written.
            Broken: the head is not the one that was sealed.
        """
        with self._file.writing() as db:
            before = self._head(db)
            digest = link(before.hash, body)
            db.execute(sa.insert(READS), {"n": before.size, "body": body, "hash": digest})
            db.execute(sa.delete(HEAD))
            count = before.size + 1
            db.execute(sa.insert(HEAD), {"one": 1, "n": count, "hash": digest, "seal": self._sealed(count, digest)})
        return before.size

    def head(self) -> ReadsHead:
        """Return the head.

        Raises:
            Broken: it is not the one that was sealed.
        """
        with self._file.reading() as db:
            return self._head(db)

    def last(self, most: int, before: int | None = None) -> list[tuple[int, bytes]]:
        """Return the latest reads, or the latest before a number, newest first."""
        wanted = sa.select(READS.c.n, READS.c.body).order_by(READS.c.n.desc()).limit(most)
        with self._file.reading() as db:
            rows = db.execute(wanted if before is None else wanted.where(READS.c.n < before)).all()
        return [(row.n, row.body) for row in rows]

    def every(self) -> Iterator[tuple[int, bytes]]:
        """Give all reads in order, each shown to follow from the one before.

        Raises:
            Broken: one does not; `where` names it.
        """
        running, count = START, 0
        with self._file.reading() as db:
            head = self._head(db)
            rows = db.execution_options(yield_per=10_000).execute(sa.select(READS).order_by(READS.c.n))
            for row in rows:
                running = link(running, row.body) if isinstance(row.body, bytes) else b""
                if row.n != count or row.hash != running:
                    what = "It does not follow from the one before: a line was changed, dropped or put in."
                    raise Broken(what, where=f"{FILE_NAME}, read {count}", remedy=_REMEDY)
                count += 1
                yield row.n, row.body
        if (count, running) != head:
            what = f"Its head names {head.size} reads, it holds {count}."
            raise Broken(what, where=FILE_NAME, remedy=_REMEDY)

    def _head(self, db: sa.Connection) -> ReadsHead:
        row = db.execute(sa.select(HEAD)).first()
        if row is None:
            if db.execute(sa.select(READS.c.n).limit(1)).first() is not None:
                raise Broken("Its head is missing.", where=FILE_NAME, remedy=_REMEDY)
            return ReadsHead(0, START)
        if not isinstance(row.hash, bytes) or row.seal != self._sealed(row.n, row.hash):
            raise Broken("Its head is not the one that was sealed.", where=FILE_NAME, remedy=_REMEDY)
        return ReadsHead(row.n, row.hash)

    def _sealed(self, count: int, digest: bytes) -> str:
        return self._seal(b"reads/1\n%d\n" % count + digest)


def link(before: bytes, body: bytes) -> bytes:
    """Return the hash of a read after another."""
    return hashlib.sha256(b"treve read/1\x00" + before + body).digest()
