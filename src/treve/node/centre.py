"""A centre: one directory that holds one node and the log of its own entries.

    settings.yaml    for people to read and edit
    keys/            node.key (who may sign), node.pub, known.key (for telling what is already known)
    treve.db         the entries, unless the settings name another store
    checkpoint       the log's size and root, signed; replaced after each commit
    originals/       the documents as they came, sealed
    cache/           may be deleted at any time

An entry is acknowledged once it is in the database, on disk, and the checkpoint names it. After a crash the database
may be ahead of the checkpoint, never behind it: what lies beyond is checked and signed when the centre is next
opened for writing, which happens on every other day too, with nothing beyond.
"""

import bisect
import datetime as dt
import os
import threading
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextvars import ContextVar
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from treve.base.errors import Broken, Malformed, NotACentre, Refused
from treve.entries.keyring import KEY, Keyring
from treve.entries.records import KEY_CHANGES, KeyChange
from treve.ledger import commitment, envelope, merkle
from treve.ledger.audit import (
    RESTORE,
    Chains,
    StoredEntry,
    check,
    erase_records,
    open_group,
    open_lazily,
    open_records,
    read_envelope,
)
from treve.ledger.envelope import Envelope, Reference, Seen
from treve.ledger.sealing import Record, seal_batch
from treve.ledger.signature import Signer
from treve.node import keys
from treve.node.changeover import change_of, follow_keys, note_changeover
from treve.node.head import Head
from treve.node.restored_mark import ERASURE, refuse_if_restored
from treve.node.store import is_centre, open_store
from treve.node.together import Together, Turn
from treve.stores.files import WriterLock
from treve.stores.originals import Kept, Originals, sha256_of
from treve.stores.store import Erasure, KnownRow, Store

NAMED_AT_ONCE = 16
"""References that an envelope has room for."""


class NewEntry(msgspec.Struct, frozen=True):
    """What somebody wants to write down.

    `fingerprints` are those of its records (`Centre.fingerprint`), where the caller has worked them out already.
    `original` is the SHA-256, in hex, of a document that was kept by `keep_original`. `marking` is the canonical text
    of marking and recipients; without one the entry is released to nobody.
    """

    kind: str
    records: Sequence[Record]
    person: str | None = None
    original: str | None = None
    references: tuple[Reference, ...] = ()
    seen: tuple[Seen, ...] = ()
    marking: bytes | None = None
    fingerprints: Sequence[bytes] | None = None


MOST_TOGETHER = 256
"""How many calls of `append` share one transaction at most: what waits is then about as long in work as the disk is."""


class Stored(NamedTuple):
    """The acknowledgement: under this number and hash the entry is in the log, on disk, and in the checkpoint."""

    entry: int
    hash: str


class Entry(msgspec.Struct, frozen=True):
    """An entry as it is read: `records` in order, None where one was erased; `envelope` says the rest."""

    index: int
    hash: str
    kind: str
    person: str | None
    stated_at: str
    records: list[Record | None]
    original: str | None
    references: tuple[Reference, ...]
    marking: bytes | None
    envelope: Envelope


class Outline(msgspec.Struct, frozen=True):
    """What is known of an entry without opening its records; `marking` is the text that was signed, if there is one."""

    index: int
    hash: str
    kind: str
    author: str
    record_count: int
    marking: bytes | None
    original: str | None
    stated_at: str


class Proof(NamedTuple):
    """That an entry is in the log: `path` leads from its hash to the root that the checkpoint note signs."""

    entry: int
    hash: bytes
    size: int
    path: list[bytes]
    checkpoint: bytes
    envelope: bytes
    signature: bytes


_Turn = Turn[Sequence[NewEntry], list[Stored]]


class Centre:
    """An opened centre. Use `open_centre`; close it, or use it in a `with` statement."""

    def __init__(
        self,
        path: Path,
        *,
        to_write: bool,
        passphrase: bytes | None,
        person: Signer | None,
        now: Callable[[], dt.datetime],
        random: Callable[[int], bytes],
        store: Store | None = None,
        restored: bool = False,
    ) -> None:
        self.path = path
        self._passphrase, self._person = passphrase, person
        self._now, self._random = now, random
        self._mutex = threading.RLock()
        self._together = Together(self._append, MOST_TOGETHER)
        self._originals = Originals(path / "originals")
        self._kept: dict[bytes, Kept] = {}
        self._chains = Chains()
        self._of_kinds: dict[frozenset[str], tuple[int, tuple[int, ...]]] = {}
        self.texts: dict[frozenset[str], tuple[int, dict[tuple[str, str], str]]] = {}
        """Kept for `last_texts`, which alone reads and writes it."""
        self._signer: Signer | None = None
        # What is in memory may differ from what is on disk: an append has begun and not come to its end.
        self._uncertain = False
        if store is None and not is_centre(path):
            raise NotACentre("This is not a centre.", where=str(path), remedy="Make one with `treve init`.")
        if to_write and not restored:
            refuse_if_restored(path)
        self._lock = WriterLock(path / "lock") if to_write else None
        try:
            self.key = keys.read_public(path)
            self._known_key = keys.read_known(path)
            if to_write:
                self._signer = self._read_signer()
            self._store = open_store(path, to_write=to_write) if store is None else store
        except BaseException:
            self._let_go()
            raise
        try:
            self._head = Head(path, self.key, self._store)
            self._keyring = self._read_keyring()
            self._check_key()
            if to_write:
                self._recover()
                self._check_known_key()
        except BaseException:
            self.close()
            raise

    def __enter__(self) -> "Centre":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the files, and of the lock; a document that no entry has named is not kept."""
        if not self._uncertain:
            for digest in self._kept:
                self._originals.remove(digest)
        self._store.close()
        self._let_go()

    @property
    def size(self) -> int:
        """How many entries the checkpoint names; readers see no others."""
        return self._head.size

    @property
    def leftover(self) -> str:
        """Where something erased may still lie in the store, and what to do; empty where nothing is left."""
        return self._store.leftover

    @property
    def beyond(self) -> int:
        """How many entries are stored that the checkpoint does not name yet, as after a crash."""
        return max(0, self._store.size() - self.size)

    @property
    def keyring(self) -> Keyring:
        """Which keys stand behind the last entry; nobody but the centre changes it."""
        return self._keyring

    @property
    def signs_for(self) -> str | None:
        """The person whose own key signs what is written now, None where the node attests."""
        return None if self._person is None else self._keyring.people.get(self._person.key)

    @property
    def origin(self) -> str:
        """The log's name."""
        return self._head.origin

    def append(self, entries: Sequence[NewEntry]) -> list[Stored]:
        """Sign the entries and store them in one transaction; they are on disk when this returns.

        Of several threads that append at once, those that wait share the next transaction and its wait for the disk.

        Raises:
            Refused: an entry cannot be written as it is, the disk is full, or the centre was opened for reading; then
                none of them counts, unless the message says otherwise.
            Broken: the store failed.

        Cost: about 25 us a record of 600 bytes, and 1 to 10 ms a call for the disk.
        """
        return self._together.do(entries)

    def entries(self, from_index: int = 0, *, kinds: Collection[str] | None = None) -> Iterator[Entry]:
        """Give the entries from an index on, a few at a time in memory; of the given kinds only, if any are given.

        The end is that of the moment of the call. Cost: about 8 us a record of 600 bytes; of entries of other kinds,
        2 us each the first time, and nothing from then on.

        Raises:
            Broken: an entry cannot be read; `where` names it.
        """
        for start, stop in [(from_index, self.size)] if kinds is None else self._runs(frozenset(kinds), from_index):
            for each in self._store.entries(start, stop):
                read = read_envelope(each.envelope, each.index)
                if kinds is None or read.kind in kinds:
                    yield _opened(each, read)

    def entry(self, index: int) -> Entry:
        """Return one entry.

        Raises:
            Refused: there is none of this number.
            Broken: it cannot be read.
        """
        each = self._entry(index)
        return _opened(each, read_envelope(each.envelope, each.index))

    def unopened(self, index: int) -> tuple[Outline, Callable[[int], Record | None]]:
        """Return what is known of an entry without opening its records, and what opens one of them.

        Raises:
            Refused: there is none of this number.
            Broken: it cannot be read.
        """
        each = self._entry(index)
        read = read_envelope(each.envelope, each.index)
        return _outline(each.index, each.hash, read, each.opening), open_lazily(each)

    def outlines(self) -> Iterator[Outline]:
        """Give what is known of each entry without opening its records. Cost: about 10 us an entry.

        Raises:
            Broken: an entry cannot be read; `where` names it.
        """
        for index, digest, data, opening in self._store.outlines(0, self.size):
            yield _outline(index, digest, read_envelope(data, index), opening)

    def kinds_since(self, from_index: int) -> Iterator[str]:
        """Give the kind of each entry from an index on; nothing of what it holds. Cost: that of `outlines`."""
        for index, _, data, _ in self._store.outlines(from_index, self.size):
            yield read_envelope(data, index).kind

    def known(self, record_ids: Iterable[str]) -> dict[str, set[bytes]]:
        """Return for each id that is known the fingerprints of its contents, erased ones included."""
        return {each: {mark for _, mark in told} for each, told in self.versions(record_ids).items()}

    def versions(self, record_ids: Iterable[str]) -> dict[str, list[tuple[int, bytes]]]:
        """Return for each id that is known the entry and fingerprint of each time it was told, in their order."""
        names = {keys.keyed_id(self._known_key, each): each for each in record_ids}
        found: dict[str, list[tuple[int, bytes]]] = {}
        for row in self._store.known(list(names)):
            found.setdefault(names[row.id], []).append((row.entry, row.fingerprint))
        return found

    def places(self, record_id: str) -> list[tuple[int, int]]:
        """Return the entry and position of each time that a record of this id was told, in their order."""
        return [(row.entry, row.position) for row in self._store.known([keys.keyed_id(self._known_key, record_id)])]

    def key_changes(self) -> list[tuple[int, KeyChange]]:
        """Return every statement about a key of this log with the number of its entry, in their order."""
        return [(index, change_of(open_records(self._entry(index)))) for index, _ in self.places(KEY_CHANGES)]

    def fingerprint(self, groups: Mapping[str, bytes]) -> bytes:
        """Return the keyed hash of what a record says, leaving aside how it reached us; 16 bytes."""
        return keys.fingerprint(self._known_key, groups)

    def seal_of(self, data: bytes) -> str:
        """Return a keyed hash of bytes that this centre keeps for itself, so that nobody can slip other ones in."""
        return keys.seal(self._known_key, data)

    def keep_original(self, stream: BinaryIO) -> str:
        """Keep a document, sealed, and return its SHA-256 in hex, to be named by an entry of the same opening.

        The stream is read twice. Memory: a few MiB, whatever its size. What no entry ever names is swept away.

        Raises:
            Refused: the disk is full, the document changed between the readings, or the centre was opened for reading.
        """
        with self._mutex:
            self._be_certain()
            digest = sha256_of(stream)
            before = self._kept.get(digest) or self._store.original(digest)
            if before is not None and self._originals.holds(digest, before.key):
                return digest.hex()
            # Under the key that is on record, if there is one: a file that was lost is put back as it was.
            stream.seek(0)
            kept = self._originals.keep(stream, self._random(32) if before is None else before.key)
            if kept.sha256 != digest:
                self._originals.remove(kept.sha256)
                what = "The document changed while it was read."
                raise Refused(what, remedy="Wait until it is written to its end, then take it in again.")
            if before is None:
                self._kept[digest] = kept
            return digest.hex()

    def original(self, digest: str) -> Iterator[bytes]:
        """Give a kept document in chunks of at most 1 MiB.

        Raises:
            Refused: it was never kept, or it was erased.
            Broken: the file is missing or was changed.
        """
        kept = self._store.original(bytes.fromhex(digest))
        if kept is None:
            raise Refused("This document was not kept, or it was erased.", where=f"originals/{digest}")
        return self._originals.read(kept.sha256, kept.key)

    def checkpoint(self) -> bytes:
        """Return the signed note that fixes all entries so far; kept elsewhere, it shows any later rewriting."""
        return self._head.note

    @property
    def tree(self) -> merkle.Tree:
        """The tree of the log, for its proofs; nobody but the centre lets it grow."""
        return self._head.tree

    def root(self, size: int) -> bytes:
        """Return the root over the first `size` entries, at most as many as the checkpoint names."""
        assert size <= self.size
        return self._head.tree.root(size)

    def hashes(self, start: int, stop: int) -> list[bytes]:
        """Return what the log publishes of entries start <= i < stop: their hashes, and nothing else."""
        assert stop <= self.size
        return self._store.hashes(start, stop)

    def prove(self, index: int) -> Proof:
        """Return the proof that an entry is in the log.

        Raises:
            Refused: there is no such entry.
        """
        with self._mutex:
            self._require(index)
            digest, signed, signature = self._store.signed(index)
            path = self._head.tree.inclusion_proof(index, self.size)
            return Proof(index, digest, self.size, path, self._head.note, signed, signature)

    def open_group(self, index: int, position: int, name: str) -> commitment.Opening:
        """Return what is needed to show one group of one record, and nothing of the others.

        Raises:
            Refused: there is no such entry, record or group, or it was erased.
        """
        return open_group(self._entry(index), position, name)

    def erase(
        self,
        records: Collection[tuple[int, int]],
        *,
        originals: Collection[str] = (),
        person: str | None = None,
        receipt: Callable[[Sequence[Reference]], Record] | None = None,
        redacted: str | None = None,
        marking: bytes | None = None,
    ) -> list[Stored]:
        """Destroy keys and texts of records, given as (entry, position), and of documents; log a notice of each.

        Roots, log and all other records stay as they were. What was erased is still told apart as known.

        Args:
            records: what is erased.
            originals: documents, by the SHA-256 of their bytes in hex, that are destroyed.
            person: who does it, as attested.
            receipt: gives the record that a notice of these references carries.
            redacted: a document that was kept by `keep_original` and stands in the place of the one erased.
            marking: of the notices, as in `NewEntry`.

        Raises:
            Refused: there is no such record or document.
        """
        with self._mutex:
            self._begin()
            by_entry: dict[int, set[int]] = {}
            for entry, position in records:
                by_entry.setdefault(entry, set()).add(position)
            erasures, references = [], []
            for entry, positions in sorted(by_entry.items()):
                each = self._entry(entry)
                secrets, packed = erase_records(each, positions)
                erasures.append(Erasure(entry, secrets, packed))
                references += [Reference("erases", each.hash.hex(), position) for position in sorted(positions)]
            gone = [bytes.fromhex(digest) for digest in sorted(set(originals))]
            references += [Reference("erases-original", digest.hex(), None) for digest in gone]
            if any(self._store.original(digest) is None for digest in gone):
                raise Refused("One of these documents was never kept, or is erased already.", where="originals")
            notices = []
            for at in range(0, len(references), NAMED_AT_ONCE):
                some = tuple(references[at : at + NAMED_AT_ONCE])
                told = () if receipt is None else (receipt(some),)
                kept = redacted if at == 0 else None
                notices.append(NewEntry(ERASURE, told, person, kept, references=some, marking=marking))
            prepared = [self._prepare(new) for new in notices]
            known = [row for _, rows in prepared for row in rows]
            named = () if redacted is None else (bytes.fromhex(redacted),)
            stored = self._commit([each for each, _ in prepared], known, named, erasures, gone)
            for digest in gone:
                self._originals.remove(digest)
            return stored

    def refresh(self) -> int:
        """Take note of what another process has appended since, once it is shown to follow; return the new size.

        Raises:
            Broken: the log was rewritten.
        """
        with self._mutex:
            if self._lock is None:
                key = keys.read_public(self.path)
                if key == self.key and self._head.is_newest():
                    return self.size
                self._head.follow_key(key)
                size = self.size
                self._head.follow()
                if self.size > size or key != self.key:
                    self.key, self._keyring = key, self._read_keyring()
                    self._check_key()
            return self.size

    def _runs(self, kinds: frozenset[str], from_index: int) -> list[tuple[int, int]]:
        """Return where entries of these kinds are, from an index on: runs start <= i < stop.

        What was found once is remembered: what lies below the checkpoint does not change its kind.
        """
        size = self.size
        looked, found = self._of_kinds.get(kinds, (0, ()))
        if looked < size:
            marks = [envelope.kind_mark(kind) for kind in kinds]
            found = (*found, *self._store.holding(looked, size, marks, envelope.KIND_WITHIN))
            self._of_kinds[kinds] = (size, found)
        runs: list[tuple[int, int]] = []
        for index in found[bisect.bisect_left(found, from_index) :]:
            if runs and runs[-1][1] == index:
                runs[-1] = (runs[-1][0], index + 1)
            else:
                runs.append((index, index + 1))
        return runs

    def _entry(self, index: int) -> StoredEntry:
        self._require(index)
        (each,) = self._store.entries(index, index + 1)
        return each

    def _require(self, index: int) -> None:
        if not 0 <= index < self.size:
            raise Refused(f"There is no entry {index}: the log has {self.size}.", where=f"entry {index}")

    def _begin(self) -> None:
        self._be_certain()
        self._uncertain = True

    def _be_certain(self) -> None:
        """Go on from what is on disk, if an append before this one did not come to its end."""
        if self._signer is None:
            raise Refused("The centre was opened for reading.", where=str(self.path), remedy="Open it for writing.")
        if self._uncertain:
            self._recover()

    def _append(self, turns: Sequence[_Turn]) -> None:
        """Append what several threads have asked for; what is wrong with one of them is that one's alone."""
        with self._mutex:
            together: list[_Turn] = []
            for turn in turns:
                if any(new.kind == KEY for new in turn.asked):
                    # Whatever follows a change of keys is signed by the new one: the change is written by itself.
                    self._append_together(together)
                    self._append_together([turn])
                    together = []
                else:
                    together.append(turn)
            self._append_together(together)

    def _append_together(self, turns: Sequence[_Turn]) -> None:
        if not turns:
            return
        self._begin()
        prepared: list[StoredEntry] = []
        known: list[KnownRow] = []
        named: set[bytes] = set()
        taken: list[tuple[_Turn, int]] = []
        for turn in turns:
            size, chains = self._head.tree.size, self._chains.copy()
            try:
                these = [self._prepare(new) for new in turn.asked]
            except Refused as why:
                if len(turns) == 1:
                    raise
                self._head.tree.cut(size)
                self._chains = chains
                turn.fail(why)
                continue
            for each, rows in these:
                prepared.append(each)
                known += rows
            named |= {bytes.fromhex(new.original) for new in turn.asked if new.original is not None}
            taken.append((turn, len(these)))
        if not taken:
            # All were refused, and the memory is as it was before them.
            self._uncertain = False
            return
        written = self._commit(prepared, known, named)
        self._note_kinds([new.kind for turn, _ in taken for new in turn.asked])
        stored = iter(written)
        for turn, count in taken:
            turn.answer([next(stored) for _ in range(count)])

    def _note_kinds(self, written: Sequence[str]) -> None:
        """Remember of which kinds the last entries are, so that they need not be looked up."""
        first, size = self.size - len(written), self.size
        for kinds, (looked, found) in self._of_kinds.items():
            if looked == first:
                more = (first + at for at, kind in enumerate(written) if kind in kinds)
                self._of_kinds[kinds] = (size, (*found, *more))

    def _prepare(self, new: NewEntry) -> tuple[StoredEntry, list[KnownRow]]:
        """Return the entry, signed and sealed, and the rows by which its records are known."""
        assert self._signer is not None
        original = None if new.original is None else bytes.fromhex(new.original)
        if original is not None and original not in self._kept and self._store.original(original) is None:
            raise Refused("The document that the entry names was not kept.", where=f"originals/{new.original}")
        batch = seal_batch(new.records, self._random(32 * len(new.records)))
        duress, nonce, salt = self._random(32), self._random(32), self._random(32)
        # A change of keys is the node's word, whoever asks for it.
        signer = self._signer if self._person is None or new.kind == KEY else self._person
        by_person = self._person is not None and signer is self._person
        author_seq, previous = self._chains.of(signer.key)
        written = Envelope(
            version=1, origin=self.origin, author=signer.key, author_seq=author_seq, previous=previous, kind=new.kind,
            person=self._keyring.people.get(signer.key) if by_person else new.person,
            attested_by_node=not by_person, references=new.references, seen=new.seen, duress=duress.hex(),
            nonce=nonce.hex(), payload=batch.payload.hex(), record_count=batch.record_count,
            sealed=batch.sealed_hash.hex(), original=new.original,
            marking=None if new.marking is None else envelope.marking_hash(salt, new.marking).hex(),
            stated_at=self._now().astimezone(dt.UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        )  # fmt: skip
        refusal = self._keyring.refusal(written)
        if refusal is not None:
            remedy = (
                "Enrol the key with `treve key enrol`, or let the node sign: `treve key show` says which keys stand."
            )
            raise Refused(refusal, where=signer.key, remedy=remedy)
        data = envelope.write(written)
        entry_hash = envelope.entry_hash(data)
        index = self._head.tree.append(merkle.leaf_hash(entry_hash))
        self._chains.add(written, entry_hash)
        if new.kind == KEY:
            self._change_keys(index, written.author, new.records)
        marks = new.fingerprints or [self.fingerprint(record.groups) for record in new.records]
        known = [
            KnownRow(keys.keyed_id(self._known_key, record.record_id), index, at, mark)
            for at, (record, mark) in enumerate(zip(new.records, marks, strict=True))
            if record.record_id is not None
        ]
        opening = None if new.marking is None else salt + new.marking
        signed = envelope.sign(signer, data)
        return StoredEntry(index, entry_hash, data, signed, batch.pack, batch.secrets, opening), known

    def _commit(
        self,
        prepared: Sequence[StoredEntry],
        known: Sequence[KnownRow],
        named: Collection[bytes] = (),
        erasures: Sequence[Erasure] = (),
        forgotten: Sequence[bytes] = (),
    ) -> list[Stored]:
        assert self._signer is not None
        # A document of an append that failed waits for an entry that names it: a key without one is never stored.
        kept = [each for digest, each in self._kept.items() if digest in named]
        self._store.append(prepared, known, kept, erasures, forgotten)
        for each in kept:
            del self._kept[each.sha256]
        self._sign_head()
        self._uncertain = False
        return [Stored(each.index, each.hash.hex()) for each in prepared]

    def _recover(self) -> None:
        """Take up what was committed beyond the checkpoint, and sweep away what no commit names."""
        assert self._signer is not None
        self._head.follow()
        self._keyring = self._read_keyring()
        self._chains = self._chains_at(self.size)
        for each in self._store.entries(self.size, self._store.size()):
            read, records = check(each, self.origin, self._chains)
            follow_keys(self._keyring, each.index, read, records)
            self._head.tree.append(merkle.leaf_hash(each.hash))
        if self._head.tree.size > self.size or self._keyring.node != self.key:
            self._sign_head()
        stored = [each.sha256 for each in self._store.originals()]
        for digest in stored:
            # It failed after all was on disk: the document is in the log, and no longer ours to take away.
            self._kept.pop(digest, None)
        self._originals.sweep([*self._kept, *stored])
        self._uncertain = False

    def _sign_head(self) -> None:
        """Sign the checkpoint; where the node's key has changed, with both keys, and put the new one in place."""
        assert self._signer is not None
        if self._keyring.node == self._signer.key:
            self._head.sign(self._signer)
            return
        following = keys.read_signer(self.path, self._passphrase, keys.NEXT)
        self._head.sign(self._signer, following)
        note_changeover(self.path, self.origin, self._signer.key, following.key, self._head.note)
        keys.put_next_in_place(self.path)
        self.key, self._signer = following.key, following
        self._head.follow_key(self.key)

    def _read_signer(self) -> Signer:
        """Return the node's signer, and finish first what a crash has left half done while the key changed."""
        following = keys.next_key(self.path)
        if following is not None and following == self._public_of_private():
            keys.put_next_in_place(self.path)
            self.key = following
        return keys.read_signer(self.path, self._passphrase)

    def _public_of_private(self) -> str | None:
        """Return the public key of the node's private one where both `next` and the node's own files hold the same."""
        same = (self.path / keys.PRIVATE).read_bytes() == (self.path / keys.NEXT).read_bytes()
        return keys.next_key(self.path) if same else None

    def _read_keyring(self) -> Keyring:
        """Return which keys stand behind the last entry of the checkpoint: the few that change keys are found by id."""
        if self.size == 0:
            return Keyring(self.origin, self.key)
        keyring = Keyring(self.origin, read_envelope(self._store.envelope(0), 0).author)
        for row in self._store.known([keys.keyed_id(self._known_key, KEY_CHANGES)]):
            if row.entry < self.size:
                (each,) = self._store.entries(row.entry, row.entry + 1)
                follow_keys(keyring, each.index, read_envelope(each.envelope, each.index), open_records(each))
        return keyring

    def _change_keys(self, index: int, author: str, records: Sequence[Record]) -> None:
        try:
            change = change_of(records)
            self._keyring.apply(index, author, change)
        except Malformed as why:
            raise Refused(why.what, where="the statement", remedy="Have it made anew for this log.") from why

    def _check_key(self) -> None:
        """Stop where the key that lies here is not the one that the log has been given."""
        if self.size == 0 or self.key == self._keyring.node:
            return
        # While the key changes, the checkpoint is signed by both; the next writer finishes it.
        before = self._keyring.nodes[-2:-1]
        if [self.key] == before and keys.next_key(self.path) == self._keyring.node:
            return
        what = "The key of this centre is not the one that began its log, nor one that followed it."
        raise Broken(what, where=keys.PUBLIC, remedy=RESTORE)

    def _check_known_key(self) -> None:
        """Stop where the key for known records is another centre's: all would be taken in again as new."""
        row = self._store.some_known()
        if row is None or row.entry >= self.size:
            return
        (each,) = self._store.entries(row.entry, row.entry + 1)
        records = open_records(each)
        record = records[row.position] if row.position < len(records) else None
        if record is None or record.record_id is None:
            return
        if keys.keyed_id(self._known_key, record.record_id) != row.id:
            what = "This is not the key by which the known records of this centre are told apart."
            raise Broken(
                what, where=keys.KNOWN, remedy="Put the file back from the place where you keep a copy of the keys."
            )

    def _chains_at(self, size: int) -> Chains:
        """Return where the chains of all keys that stand are. Cost: 10 us an entry, back to the last of each."""
        chains = Chains()
        missing = {self._keyring.node, *self._keyring.people} - set(self._keyring.until)
        high, page = size, 1
        while high and missing:
            low = max(0, high - page)
            for index, digest, data, _ in reversed(list(self._store.outlines(low, high))):
                read = read_envelope(data, index)
                if read.author in missing:
                    chains.add(read, digest)
                    missing.remove(read.author)
            # Most often the last entry is all; and a key signs nothing before it was let in.
            high, page = low, 1_000
            missing = {each for each in missing if self._keyring.since[each] < high}
        return chains

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()


def _outline(index: int, digest: bytes, read: Envelope, opening: bytes | None) -> Outline:
    marking = None if opening is None else opening[32:]
    if opening is not None and envelope.marking_hash(opening[:32], opening[32:]).hex() != read.marking:
        raise Broken("The marking is not the one that was signed.", where=f"entry {index}", remedy=RESTORE)
    return Outline(
        index, digest.hex(), read.kind, read.author, read.record_count, marking, read.original, read.stated_at
    )  # fmt: skip


def _opened(each: StoredEntry, read: Envelope) -> Entry:
    marking = None if each.opening is None else each.opening[32:]
    return Entry(
        each.index, each.hash.hex(), read.kind, read.person, read.stated_at, open_records(each), read.original,
        read.references, marking, read,
    )  # fmt: skip


def open_centre(
    path: Path,
    *,
    to_write: bool = False,
    passphrase: bytes | None = None,
    person: Signer | None = None,
    now: Callable[[], dt.datetime] = lambda: dt.datetime.now(dt.UTC),
    random: Callable[[int], bytes] = os.urandom,
    store: Store | None = None,
    restored: bool = False,
) -> Centre:
    """Open a centre, once its log is shown to be the one that its checkpoint names.

    `store` stands in for the one that the settings name. `restored` is for who lets a restored centre sign again.
    With a `person`, or where the door has set one (`PERSON`), entries are signed by that person's own key.

    Raises:
        NotACentre: there is none.
        Busy: it is to be written to, and somebody else is writing.
        Refused: it is to be written to, and was restored from a backup without asking since who has seen more of it.
        Broken: what is stored does not hold.

    Cost: 0.1 s, and 2 s for each million entries.
    """
    if person is None and to_write and (give := PERSON.get()) is not None:
        person = give()
    return Centre(
        path, to_write=to_write, passphrase=passphrase, person=person, now=now, random=random, store=store,
        restored=restored,
    )  # fmt: skip


PERSON: ContextVar[Callable[[], Signer] | None] = ContextVar("person", default=None)
"""Gives the signer of a person's own key: set by the door through which that person speaks, for what it runs."""
