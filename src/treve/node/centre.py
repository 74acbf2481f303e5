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
from typing import BinaryIO

from treve.base.errors import Malformed, NotACentre, Refused
from treve.entries.keyring import KEY, Keyring
from treve.entries.records import KEY_CHANGES, KeyChange
from treve.ledger import commitment, envelope, merkle
from treve.ledger.audit import (
    Chains,
    StoredEntry,
    check,
    erase_records,
    open_group,
    open_lazily,
    open_records,
    read_envelope,
)
from treve.ledger.envelope import Envelope, Reference
from treve.ledger.sealing import Record, seal_batch
from treve.ledger.signature import Signer
from treve.node import keys
from treve.node.changeover import change_of, follow_keys, note_changeover
from treve.node.documents import Documents
from treve.node.entry import Entry, NewEntry, Outline, Proof, Stored, opened, outlined
from treve.node.head import Head
from treve.node.known import Known
from treve.node.restored_mark import ERASURE, refuse_if_restored
from treve.node.standing_keys import chains_at, check_own_key, keyring_at, own_signer
from treve.node.store import is_centre, open_store
from treve.node.together import Together, Turn
from treve.stores.files import WriterLock
from treve.stores.originals import Originals
from treve.stores.store import Erasure, KnownRow, Store

NAMED_AT_ONCE = 16
"""References that an envelope has room for."""
MOST_TOGETHER = 256
"""How many calls of `append` share one transaction at most: what waits is then about as long in work as the disk is."""

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
            known_key = keys.read_known(path)
            if to_write:
                self._signer = own_signer(path, passphrase)
                self.key = self._signer.key
            self._store = open_store(path, to_write=to_write) if store is None else store
            self._known = Known(known_key, self._store)
            self._documents = Documents(Originals(path / "originals"), self._store, random)
        except BaseException:
            self._let_go()
            raise
        try:
            self._head = Head(path, self.key, self._store)
            self._keyring = self._read_keyring()
            self._check_key()
            if to_write:
                self._recover()
                self._known.check(self.size)
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
            self._documents.let_go()
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
                    yield opened(each, read)

    def entry(self, index: int) -> Entry:
        """Return one entry.

        Raises:
            Refused: there is none of this number.
            Broken: it cannot be read.
        """
        each = self._entry(index)
        return opened(each, read_envelope(each.envelope, each.index))

    def unopened(self, index: int) -> tuple[Outline, Callable[[int], Record | None]]:
        """Return what is known of an entry without opening its records, and what opens one of them.

        Raises:
            Refused: there is none of this number.
            Broken: it cannot be read.
        """
        each = self._entry(index)
        read = read_envelope(each.envelope, each.index)
        return outlined(each.index, each.hash, read, each.opening), open_lazily(each)

    def outlines(self) -> Iterator[Outline]:
        """Give what is known of each entry without opening its records. Cost: about 10 us an entry.

        Raises:
            Broken: an entry cannot be read; `where` names it.
        """
        for index, digest, data, opening in self._store.outlines(0, self.size):
            yield outlined(index, digest, read_envelope(data, index), opening)

    def kinds_since(self, from_index: int) -> Iterator[str]:
        """Give the kind of each entry from an index on; nothing of what it holds. Cost: that of `outlines`."""
        for index, _, data, _ in self._store.outlines(from_index, self.size):
            yield read_envelope(data, index).kind

    def known(self, record_ids: Iterable[str]) -> dict[str, set[bytes]]:
        """Return for each id that is known the fingerprints of its contents, erased ones included."""
        return {each: {mark for _, mark in told} for each, told in self.versions(record_ids).items()}

    def versions(self, record_ids: Iterable[str]) -> dict[str, list[tuple[int, bytes]]]:
        """Return for each id that is known the entry and fingerprint of each time it was told, in their order."""
        return self._known.told(record_ids)

    def places(self, record_id: str) -> list[tuple[int, int]]:
        """Return the entry and position of each time that a record of this id was told, in their order."""
        return self._known.places(record_id)

    def key_changes(self) -> list[tuple[int, KeyChange]]:
        """Return every statement about a key of this log with the number of its entry, in their order."""
        return [(index, change_of(open_records(self._entry(index)))) for index, _ in self.places(KEY_CHANGES)]

    def fingerprint(self, groups: Mapping[str, bytes]) -> bytes:
        """Return the keyed hash of what a record says, leaving aside how it reached us; 16 bytes."""
        return self._known.fingerprint(groups)

    def seal_of(self, data: bytes) -> str:
        """Return a keyed hash of bytes that this centre keeps for itself, so that nobody can slip other ones in."""
        return self._known.seal_of(data)

    def keep_original(self, stream: BinaryIO) -> str:
        """Keep a document, sealed, and return its SHA-256 in hex, to be named by an entry of the same opening.

        The stream is read twice. Memory: a few MiB, whatever its size. What no entry ever names is swept away.

        Raises:
            Refused: the disk is full, the document changed between the readings, or the centre was opened for reading.
        """
        with self._mutex:
            self._be_certain()
            return self._documents.keep(stream)

    def original(self, digest: str) -> Iterator[bytes]:
        """Give a kept document in chunks of at most 1 MiB.

        Raises:
            Refused: it was never kept, or it was erased.
            Broken: the file is missing or was changed.
        """
        return self._documents.read(digest)

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
            self._documents.remove(gone)
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
        if new.original is not None:
            self._documents.require(new.original)
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
        known = self._known.rows(index, new.records, new.fingerprints)
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
        kept = self._documents.waiting(named)
        self._store.append(prepared, known, kept, erasures, forgotten)
        self._documents.on_record(kept)
        self._sign_head()
        self._uncertain = False
        return [Stored(each.index, each.hash.hex()) for each in prepared]

    def _recover(self) -> None:
        """Take up what was committed beyond the checkpoint, and sweep away what no commit names."""
        assert self._signer is not None
        self._head.follow()
        self._keyring = self._read_keyring()
        self._chains = chains_at(self.size, self._keyring, self._store)
        for each in self._store.entries(self.size, self._store.size()):
            read, records = check(each, self.origin, self._chains)
            follow_keys(self._keyring, each.index, read, records)
            self._head.tree.append(merkle.leaf_hash(each.hash))
        if self._head.tree.size > self.size or self._keyring.node != self.key:
            self._sign_head()
        self._documents.recover()
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

    def _read_keyring(self) -> Keyring:
        return keyring_at(self.size, self.origin, self.key, self._store, self._known)

    def _check_key(self) -> None:
        if self.size > 0:
            check_own_key(self.path, self.key, self._keyring)

    def _change_keys(self, index: int, author: str, records: Sequence[Record]) -> None:
        try:
            change = change_of(records)
            self._keyring.apply(index, author, change)
        except Malformed as why:
            raise Refused(why.what, where="the statement", remedy="Have it made anew for this log.") from why

    def _let_go(self) -> None:
        if self._lock is not None:
            self._lock.release()


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
