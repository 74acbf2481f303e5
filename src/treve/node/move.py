"""Move a centre's entries from one store to another: copied, compared, and only then put in force.

What switches is one line of settings.yaml, replaced whole. Before it, the old store is in force and the new one may be
thrown away; after it, the new one. The old store is then deleted, as what is erased later must not live on in it; if
that was broken off, the same command ends it (`moved-from` names what is to be deleted).
"""

import contextlib
import os
from collections.abc import Callable, Iterator
from itertools import zip_longest
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, NotACentre, Refused, TreveError
from treve.ledger import merkle
from treve.ledger.audit import Chains, StoredEntry, check, read_envelope
from treve.node.centre import open_centre
from treve.node.head import Head
from treve.node.keys import read_public
from treve.node.left_over import note_leftover
from treve.node.restored_mark import refuse_if_restored
from treve.node.store import MOVED_FROM, is_centre, name_store, open_store, origin_of, store_of
from treve.stores.address import SQLITE, Address, read_address
from treve.stores.files import WriterLock, refused_when_full, sync_folder, write_whole
from treve.stores.sqlite import FILE_NAME, SqliteStore
from treve.stores.store import KnownRow, Store

_FILLING = FILE_NAME + ".filling"
_ENTRIES_AT_ONCE, _BYTES_AT_ONCE, _ROWS_AT_ONCE = 1_000, 16 * 2**20, 5_000
_PROOFS = 50


class Moved(NamedTuple):
    """Whether anything was moved, how many entries lie where, how many proofs were compared, what is left over."""

    moved: bool
    entries: int
    store: str
    proofs: int
    leftover: str


def move(
    centre: Path,
    to: str,
    *,
    passphrase: bytes | None = None,
    progress: Callable[[str, int, int | None], None] = lambda _what, _done, _all: None,
    random: Callable[[int], bytes] = os.urandom,
) -> Moved:
    """Put a centre's entries into another store; root and proofs stay as they were.

    Args:
        centre: its folder.
        to: the address of the new store (`stores/address.py`).
        passphrase: of the private key.
        progress: called with what is done, how far, and out of how much.
        random: fresh random bytes, which choose the proofs that are compared.

    Raises:
        NotACentre: there is no centre.
        Busy: somebody is writing to it.
        Refused: the new store cannot be reached, or holds this log already.
        Broken: what was copied is not what was there; the old store stays in force.

    Cost: about 100 us a record of 600 bytes into SQLite, 140 into PostgreSQL on the same machine.
    """
    if not is_centre(centre):
        raise Refused("This is not a centre.", where=str(centre), remedy="Name the folder of a centre.")
    refuse_if_restored(centre)
    old, target = store_of(centre), read_address(to)
    if _is_same(old, to):
        with _alone(centre), _opened(centre) as store:
            return Moved(False, store.size(), to, 0, _clean(centre, origin_of(centre)))
    if target is not None and old != SQLITE:
        what = "A centre is not moved from one PostgreSQL to another in one step."
        raise Refused(what, where=str(centre), remedy="Move it to sqlite first, then on.")
    # What a crash left beyond the checkpoint is checked and signed first, as at every opening.
    open_centre(centre, to_write=True, passphrase=passphrase).close()
    with _alone(centre), _opened(centre) as source:
        head = Head(centre, read_public(centre), source)
        _clean(centre, head.origin)
        new = _create(centre, target, head.origin)
        try:
            _copy(source, new, lambda at: progress("copying", at, head.size))
            proofs = _compare(source, new, head, random)
            write_whole(centre / MOVED_FROM, old.encode(), 0o600)
            if target is None:
                new.close()
                with refused_when_full(FILE_NAME):
                    (centre / _FILLING).rename(centre / FILE_NAME)
                    sync_folder(centre)
            # From here on the new store is in force.
            name_store(centre, to)
            new.finish()
        finally:
            new.close()
    with _alone(centre):
        leftover = _clean(centre, head.origin)
        note_leftover(centre, leftover)
        return Moved(True, head.size, to, proofs, leftover)


def _is_same(old: str, to: str) -> bool:
    one, two = read_address(old), read_address(to)
    return one == two if one is None or two is None else one.parameters == two.parameters


@contextlib.contextmanager
def _alone(centre: Path) -> Iterator[None]:
    lock = WriterLock(centre / "lock")
    try:
        yield
    finally:
        lock.release()


@contextlib.contextmanager
def _opened(centre: Path) -> Iterator[Store]:
    store = open_store(centre, to_write=True)
    try:
        yield store
    finally:
        store.close()


def _create(centre: Path, target: Address | None, origin: str) -> Store:
    if target is None:
        return SqliteStore(centre / _FILLING, create=True)
    from treve.stores.postgres import PostgresStore

    return PostgresStore(target, origin, create=True, moving=True)


def _copy(source: Store, new: Store, progress: Callable[[int], None]) -> None:
    batch: list[StoredEntry] = []
    weight = 0
    for each in source.entries(0, source.size()):
        batch.append(each)
        weight += len(each.pack)
        if len(batch) == _ENTRIES_AT_ONCE or weight > _BYTES_AT_ONCE:
            new.append(batch)
            progress(each.index + 1)
            batch, weight = [], 0
    new.append(batch)
    rows: list[KnownRow] = []
    for row in source.known_rows():
        rows.append(row)
        if len(rows) == _ROWS_AT_ONCE:
            new.append([], rows)
            rows = []
    new.append([], rows, source.originals())


def _compare(source: Store, new: Store, head: Head, random: Callable[[int], bytes]) -> int:
    """Hold what was copied against what was there and against the checkpoint; return how many proofs were compared.

    Raises:
        Broken: it is not the same.
    """

    def require(same: bool, what: str) -> None:
        if not same:
            remedy = "The old store stays in force. Run `treve verify`, and move it again."
            raise Broken(f"What was copied is not what was there: {what}.", where=new.name, remedy=remedy)

    size = source.size()
    require(new.counts() == source.counts(), "the tables have other numbers of rows")
    require(new.originals() == source.originals(), "the keys of the originals differ")
    for one, two in zip_longest(source.known_rows(), new.known_rows()):
        require(one == two, "the known records differ")
    tree = merkle.Tree()
    for before, after in zip_longest(source.entries(0, size), new.entries(0, size)):
        require(before == after, f"entry {after.index if after is not None else '?'} differs")
        tree.append(merkle.leaf_hash(after.hash))
    require(tree.size == head.size and tree.root() == head.tree.root(), "the root is another one")
    draws = {int.from_bytes(random(8), "big") % head.size for _ in range(_PROOFS)} | {0, head.size - 1}
    for index in sorted(draws):
        (each,) = new.entries(index, index + 1)
        path = tree.inclusion_proof(index, head.size)
        leaf = merkle.leaf_hash(each.hash)
        good = path == head.tree.inclusion_proof(index, head.size)
        good &= merkle.check_inclusion(leaf, index, head.size, path, head.tree.root())
        require(good, f"the proof of entry {index} is another one")
        chains = Chains()
        if index:
            data = new.envelope(index - 1)
            chains.add(read_envelope(data, index - 1), new.hashes(index - 1, index)[0])
        check(each, head.origin, chains)
    return len(draws)


def _clean(centre: Path, origin: str) -> str:
    """Delete what a move has left: a store half filled, the one from before; return what could not be done."""
    _remove(centre / _FILLING)
    path = centre / MOVED_FROM
    if not path.exists():
        return ""
    old = path.read_text()
    left = ""
    # A move that was broken off before the switch has left a store that is in force.
    if not _is_same(old, store_of(centre)):
        address = read_address(old)
        if address is None:
            _remove(centre / FILE_NAME)
        else:
            from treve.stores.postgres import PostgresStore

            try:
                before = PostgresStore(address, origin, to_write=True)
                try:
                    before.drop()
                    left = before.leftover
                finally:
                    before.close()
            except NotACentre:
                pass
            except TreveError as why:
                return f"The old store could not be deleted; the same command again tries it: {why}"
    path.unlink()
    sync_folder(centre)
    return left


def _remove(path: Path) -> None:
    for end in ("", "-wal", "-shm", "-journal"):
        path.with_name(path.name + end).unlink(missing_ok=True)
