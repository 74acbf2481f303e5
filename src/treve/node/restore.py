"""Restore a centre from a backup: read to its end first, written beside, verified in full, then put in place.

What was erased since the backup was made is not brought back: the list of erasures is applied while it is written. The
restored centre reads and exports as ever, and signs nothing until `restored.py` lets it.
"""

import contextlib
import datetime as dt
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import msgspec

from treve.base.errors import Refused, TreveError
from treve.entries.keyring import KEY, Keyring
from treve.ledger.audit import StoredEntry, erase_records, open_records, read_envelope
from treve.ledger.envelope import Reference, entry_hash
from treve.node.backup import Item, Manifest, is_inside, items
from treve.node.changeover import follow_keys
from treve.node.erasures import read_erasures
from treve.node.keys import PUBLIC, read_public
from treve.node.restored_mark import MARK, Mark, Notice
from treve.node.settings import FILE
from treve.node.store import create_store, with_store
from treve.node.verify import verify
from treve.stores.address import SQLITE
from treve.stores.files import refused_when_full, sync_folder, write_whole
from treve.stores.originals import Kept, Originals
from treve.stores.store import KnownRow, Store

# Each commit waits for the disk: small entries go in together, as many as are quickly written.
_ENTRIES_AT_ONCE, _BYTES_AT_ONCE = 5_000, 2**23


class Restored(NamedTuple):
    """What is in place: how many entries, records and documents, how many records and documents were erased anew."""

    path: Path
    entries: int
    records: int
    originals: int
    erased: int


def restore(
    source: Path,
    path: Path,
    passphrase: bytes,
    *,
    store: str = SQLITE,
    keys_from: Path | None = None,
    erasures: Path | None = None,
    progress: Callable[[str, int, int | None], None] = lambda _what, _done, _all: None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    random: Callable[[int], bytes] = os.urandom,
) -> Restored:
    """Make a centre from a backup, in a folder that is not there yet or empty: whole and verified, or not at all.

    Args:
        source: the backup.
        path: the folder.
        passphrase: under which the backup was made.
        store: where the entries shall lie.
        keys_from: a folder with node.key and known.key, for a backup that was made without them.
        erasures: what was erased, as `treve erasures` wrote it later than the backup.
        progress: called with what is done, how far, and out of how much.
        now: the clock.
        random: fresh random bytes.

    Raises:
        Refused: it is no backup, was changed or cut off, does not hold together, or cannot be put here.

    Memory: 20 MiB and one entry; 40 bytes an entry. Cost: about 60 us a record of 600 bytes, 300 us an entry.
    """
    path = path.absolute()
    if path.exists() and (not path.is_dir() or any(path.iterdir())):
        what = "This folder is not empty: nothing is ever restored over something else."
        raise Refused(what, where=str(path), remedy="Name a folder that is not there yet.")
    try:
        # To its end, before anything is written: it may be cut off at the very end, or changed in the middle.
        manifest, keyring, logged = _read_through(source, passphrase)
        if not manifest.with_keys and keys_from is None:
            what = "The backup was made without the private keys."
            remedy = "Give the folder where a copy of keys/ is kept: --keys FOLDER."
            raise Refused(what, where=str(source), remedy=remedy)
        if keys_from is not None:
            _refuse_other_keys(keys_from, manifest)
        again: dict[Notice, tuple[Reference, ...]] = {}
        if erasures is not None:
            again = read_erasures(erasures.read_bytes(), keyring, logged, erasures.name)
    except OSError as why:
        remedy = "Check the path and who may read it."
        raise Refused(why.strerror or str(why), where=str(why.filename or source), remedy=remedy) from why
    beside = path.with_name(f".{path.name}.new-{random(4).hex()}")
    opened: Store | None = None
    in_place = False
    with refused_when_full(str(path)):
        beside.mkdir(mode=0o700, parents=True)
        try:
            for folder in ("originals", "cache", "keys"):
                (beside / folder).mkdir(mode=0o700)
            opened = create_store(beside, store, manifest.origin)
            writing = _Writing(beside, opened, store, again)
            with source.open("rb") as stream:
                for item in items(stream, passphrase, source.name):
                    writing.take(item)
                    progress("restoring", writing.entries, manifest.size)
            writing.finish(keys_from, now())
            verdict = verify(beside, None, lambda done, total: progress("checking", done, total))
            if verdict.finding is not None:
                remedy = "Take another backup. Nothing was put in place."
                raise Refused(
                    f"What the backup holds does not hold: {verdict.finding}", where=source.name, remedy=remedy
                )
            opened.finish()
            opened.close()
            sync_folder(beside)
            beside.rename(path)
            sync_folder(path.parent)
            in_place = True
        finally:
            if not in_place:
                _clear(beside, opened)
    return Restored(path, verdict.entries, verdict.records, verdict.originals, writing.erased)


def _refuse_other_keys(folder: Path, manifest: Manifest) -> None:
    """Refuse a copy of keys from before or after a change of the node's key: nothing could be written with it."""
    public = folder / Path(PUBLIC).name
    if public.is_file() and (key := read_public(folder, public.name)) != manifest.key:
        what = f"The keys there are {key}, and the log was signed by {manifest.key} when the backup was made."
        raise Refused(what, where=str(folder), remedy="Give the copy of keys/ of that time: it was changed meanwhile.")


def _read_through(source: Path, passphrase: bytes) -> tuple[Manifest, Keyring, set[bytes]]:
    """Return what a backup says that it holds, once all of it is read and nothing of it was changed.

    With it the keys that stand behind its last entry, and the hashes of all entries.
    """
    found: Manifest | None = None
    keyring: Keyring | None = None
    logged: set[bytes] = set()
    with source.open("rb") as stream:
        for item in items(stream, passphrase, source.name):
            if isinstance(item, Manifest):
                found = item
            elif isinstance(item, StoredEntry):
                read = read_envelope(item.envelope, item.index)
                keyring = keyring or Keyring(read.origin, read.author)
                follow_keys(keyring, item.index, read, open_records(item) if read.kind == KEY else ())
                logged.add(item.hash)
            elif isinstance(item, tuple) and len(item) == 3 and not isinstance(item, Kept) and not is_inside(item[0]):
                what = f"The backup holds a file {item[0]!r}, which is not one of a centre."
                raise Refused(what, where=source.name, remedy="Do not trust whoever made it. Nothing was written.")
    assert found is not None
    return found, keyring or Keyring(found.origin, found.key), logged


class _Writing:
    """One way through a backup, into a folder beside."""

    def __init__(self, path: Path, store: Store, address: str, notices: dict[Notice, tuple[Reference, ...]]) -> None:
        self.path, self.entries, self.erased = path, 0, 0
        self._store, self._address, self._notices = store, address, notices
        self._batch: list[StoredEntry] = []
        self._batch_bytes = 0
        self._hashes: set[bytes] = set()
        self._originals = Originals(path / "originals")
        self._part: Path | None = None
        self._manifest: Manifest | None = None
        self._records: dict[str, set[int]] = {}
        self._documents: set[str] = set()
        for reference in (each for references in notices.values() for each in references):
            if reference.how == "erases" and reference.record is not None:
                self._records.setdefault(reference.entry, set()).add(reference.record)
            elif reference.how == "erases-original":
                self._documents.add(reference.entry)

    def take(self, item: Item) -> None:
        """Write one item."""
        if isinstance(item, Manifest):
            self._manifest = item
        elif isinstance(item, StoredEntry):
            self._entry(item)
        elif isinstance(item, list):
            self._flush()
            self._store.append([], [KnownRow(*row) for row in item])
        elif isinstance(item, Kept):
            self._original(item)
        elif isinstance(item, bytes):
            if self._part is not None:
                with self._part.open("ab") as out:
                    out.write(item)
        elif isinstance(item, tuple):
            self._file(*item)
        self.entries += isinstance(item, StoredEntry)

    def finish(self, keys_from: Path | None, at: dt.datetime) -> None:
        """Write what is not in the backup: the keys that were kept apart, and the mark."""
        assert self._manifest is not None
        self._flush()
        self._settle()
        if not (self.path / FILE).exists():
            write_whole(self.path / FILE, with_store("", self._address).encode())
        if keys_from is not None:
            for each in sorted(keys_from.iterdir()):
                if each.is_file() and not (self.path / "keys" / each.name).exists():
                    write_whole(self.path / "keys" / each.name, each.read_bytes(), 0o600)
        # What the log has itself needs no second notice.
        missing = [each for each in self._notices if entry_hash(bytes.fromhex(each.envelope)) not in self._hashes]
        mark = Mark(
            self._manifest.size, self._manifest.root, at.astimezone(dt.UTC).isoformat(timespec="seconds"), missing
        )
        write_whole(self.path / MARK, msgspec.json.format(msgspec.json.encode(mark), indent=1) + b"\n")

    def _entry(self, each: StoredEntry) -> None:
        self._hashes.add(each.hash)
        wanted = self._records.get(each.hash.hex())
        if wanted:
            records = open_records(each)
            gone = {at for at in wanted if at < len(records) and records[at] is not None}
            if gone:
                secrets, packed = erase_records(each, gone)
                each = StoredEntry(
                    each.index, each.hash, each.envelope, each.signature, packed, secrets, each.opening
                )  # fmt: skip
                self.erased += len(gone)
        self._batch.append(each)
        self._batch_bytes += len(each.pack) + len(each.secrets)
        if len(self._batch) == _ENTRIES_AT_ONCE or self._batch_bytes > _BYTES_AT_ONCE:
            self._flush()

    def _original(self, kept: Kept) -> None:
        self._settle()
        self._part = None
        if kept.sha256.hex() in self._documents:
            self.erased += 1
            return
        self._store.append([], (), [kept])
        self._part = self._originals.path(kept.sha256)
        self._part.parent.mkdir(mode=0o700, exist_ok=True)
        self._part.touch(0o600)

    def _settle(self) -> None:
        """Make the document that was written last outlast a loss of power."""
        if self._part is not None:
            sync_folder(self._part)
            sync_folder(self._part.parent)

    def _file(self, name: str, mode: int, data: bytes) -> None:
        target = self.path / name
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        if name == FILE:
            data = with_store(data.decode("utf-8", "replace"), self._address).encode()
        write_whole(target, data, mode)

    def _flush(self) -> None:
        if self._batch:
            self._store.append(self._batch)
            self._batch, self._batch_bytes = [], 0


def _clear(beside: Path, opened: Store | None) -> None:
    """Take away what was written beside, in a database too."""
    if opened is not None:
        with contextlib.suppress(TreveError):
            opened.drop()
        opened.close()
    shutil.rmtree(beside, ignore_errors=True)
