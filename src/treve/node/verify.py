"""Recompute everything that a centre claims, and name the first thing that does not hold.

The order is that of trust: the keys, the checkpoint, each entry from the first to the last (signature, author's chain,
hash in the log, commitments, sealed records, marking), the root, an earlier checkpoint if one is given, erasures and
their notices, the originals, what is derived and what the database itself says, and last the audit of reads. Nothing
is changed.
"""

import itertools
from collections.abc import Callable, Generator
from contextlib import closing, suppress
from pathlib import Path
from typing import NamedTuple

from treve.base.errors import Broken, Malformed, NotACentre, Refused, TreveError
from treve.entries.keyring import Keyring
from treve.ledger import checkpoint, merkle
from treve.ledger.audit import RESTORE, Chains, check, read_envelope
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.envelope import Reference
from treve.node import keys, reads
from treve.node.changeover import CHANGEOVERS, follow_keys, read_changeovers
from treve.node.restored_mark import MARK, FollowedNotices, read_mark
from treve.node.store import CHECKPOINT, MOVED_FROM, open_store
from treve.node.tally import Tally, plus, sum_of
from treve.node.verify_part import Part, parts, plan
from treve.stores.originals import Originals
from treve.stores.sqlite import FILE_NAME
from treve.stores.store import Store

_LATER = 1 << 53
_AT_ONCE = 10_000


class Finding(NamedTuple):
    """What does not hold: an entry ("entry 12, record 3") or a file, why, and what to do."""

    where: str
    what: str
    remedy: str

    def __str__(self) -> str:
        """One line for people."""
        return f"{self.where}: {self.what} {self.remedy}".strip()


class Verdict(NamedTuple):
    """What was recomputed, and the first thing that did not hold, or None; `notes` are worth knowing, not wrong."""

    finding: Finding | None
    entries: int
    records: int
    erased: int
    originals: int
    notes: tuple[str, ...]

    @property
    def ok(self) -> bool:
        """Whether everything holds."""
        return self.finding is None


def verify(path: Path, earlier: bytes | None = None, progress: Callable[[int, int], None] | None = None) -> Verdict:
    """Return whether everything in a centre holds, or the first entry or file that does not, and why.

    Args:
        path: the centre.
        earlier: a checkpoint of this centre that was kept elsewhere. Only with one can it be shown that nobody who
            holds the node's key has written the log anew since.
        progress: called with the entries done and their number.

    Raises:
        NotACentre: nothing of a centre is at this path.

    Never raises for anything that is stored. Cost: about 22 us a record of 600 bytes and 120 us an entry, divided
    among all cores where the log is large; and reading the originals.
    """
    if not any((path / name).exists() for name in (FILE_NAME, CHECKPOINT, keys.PUBLIC, keys.PRIVATE)):
        raise NotACentre("This is not a centre.", where=str(path), remedy="Name the folder of a centre.")
    audit = _Audit(path, progress)
    finding = None
    try:
        audit.run(earlier)
    except TreveError as why:
        finding = Finding(why.where or str(path), why.what, why.remedy)
    except OSError as why:
        where = Path(str(why.filename)).name if why.filename else str(path)
        finding = Finding(where, f"It cannot be read: {why.strerror or why}.", RESTORE)
    return Verdict(
        finding, audit.tally.entries, audit.tally.records, len(audit.tally.erased), audit.originals, tuple(audit.notes)
    )  # fmt: skip


class _Audit:
    """One walk through a centre; what was counted so far is there even if the walk ends early."""

    def __init__(self, path: Path, progress: Callable[[int, int], None] | None) -> None:
        self.path, self.progress = path, progress
        self.originals = 0
        self.notes: list[str] = []
        self.tally = Tally()
        self._notices: dict[tuple[str, int | None], int] = {}
        self._lost_originals: dict[str, int] = {}
        self.earlier_key: str | None = None

    def run(self, earlier: bytes | None) -> None:
        """Check everything in order; the first thing that does not hold is raised."""
        self.key = keys.read_public(self.path)
        self._known_key = keys.read_known(self.path)
        if keys.is_protected(self.path):
            self.notes.append("keys/node.key has a passphrase and was not opened.")
        else:
            keys.read_signer(self.path)
        head = self._checkpoint()
        before = None if earlier is None else self._earlier(earlier, head)
        if (self.path / MOVED_FROM).exists():
            self.notes.append("The store from before a move is still there: the same `treve move` again deletes it.")
        store = open_store(self.path)
        try:
            self._walk(store, head, before)
            self._restored(store)
            self._check_erasures()
            self._check_originals(store)
            self._check_known(store)
            for said in store.integrity():
                raise Broken(f"The database itself finds: {said}.", where=store.name, remedy=RESTORE)
        finally:
            store.close()
        if reads.exists(self.path):
            audit = reads.Reads(self.path, to_write=False)
            try:
                self.notes.append(f"The audit of reads holds: {audit.check().size:,} reads.")
            finally:
                audit.close()

    def _checkpoint(self) -> Checkpoint:
        try:
            return checkpoint.read((self.path / CHECKPOINT).read_bytes(), self.key)
        except Malformed as why:
            raise Broken(why.what, where=CHECKPOINT, remedy=RESTORE) from why

    def _restored(self, store: Store) -> None:
        """Take note of erasures that were replayed in a restored centre, whose log is too old to tell of them."""
        mark = read_mark(self.path)
        if mark is None:
            return
        self.notes.append(
            f"This centre was restored at {mark.restored_at} and signs nothing until `treve restored` lets it; "
            f"{len(mark.notices)} notices of erasures wait for that."
        )
        followed = FollowedNotices(self.keyring, set(store.hashes(0, store.size())))
        for number, notice in enumerate(mark.notices):
            try:
                references = followed.take(notice).references
            except Malformed as why:
                raise Broken(why.what, where=f"{MARK}, notice {number}", remedy=RESTORE) from why
            for reference in references:
                self._refer(reference, _LATER)

    def _refer(self, reference: Reference, index: int) -> None:
        if reference.how == "erases":
            self._notices[reference.entry, reference.record] = index
        elif reference.how == "erases-original":
            self._lost_originals[reference.entry] = index

    def _earlier(self, note: bytes, head: Checkpoint) -> Checkpoint:
        try:
            before = self._read_earlier(note)
        except Malformed as why:
            what = f"It does not come from this centre: {why.what}"
            raise Refused(what, where="the earlier checkpoint", remedy="Give one that this centre has signed.") from why
        if before.origin != head.origin:
            what = f"It is that of the log {before.origin}, this one is {head.origin}."
            raise Refused(what, where="the earlier checkpoint", remedy="Give one that this centre has signed.")
        if before.size > head.size:
            what = (
                f"The log has {head.size} entries and had {before.size} at the earlier checkpoint: "
                f"entries {head.size} to {before.size - 1} were cut off."
            )
            raise Broken(what, where=f"entry {head.size}", remedy=RESTORE)
        return before

    def _read_earlier(self, note: bytes) -> Checkpoint:
        """Read a checkpoint of the present key, or of one before it; whether that was the log's, the entries tell."""
        listed = self.path / CHANGEOVERS
        former = [each.before.key for each in read_changeovers(listed.read_bytes())] if listed.is_file() else []
        for key in former:
            try:
                before = checkpoint.read(note, key)
            except Malformed:
                continue
            self.earlier_key = key
            return before
        return checkpoint.read(note, self.key)

    def _walk(self, store: Store, head: Checkpoint, before: Checkpoint | None) -> None:
        size = store.size()
        if size < head.size:
            what = f"The checkpoint names {head.size} entries, the database has {size}."
            raise Broken(what, where=f"entry {size}", remedy=RESTORE)
        if size > head.size:
            self.notes.append(
                f"{size - head.size} entries are stored beyond the checkpoint, as after a crash; "
                "the next time somebody writes to the centre, it will name them."
            )
        keyring = Keyring(head.origin, read_envelope(store.envelope(0), 0).author if size else self.key)
        chains, tree = Chains(), merkle.Tree()
        with closing(self._parts(store, head, size)) as divided:
            for part in divided:
                if not self._is_well(part, chains, keyring):
                    self._look(store, head.origin, (part.start, part.stop), chains, keyring)
                tree.extend(self.tally.take_leaves())
                if self.progress is not None:
                    self.progress(self.tally.entries, size)
        for index, reference in self.tally.references:
            self._refer(reference, index)
        self._check_keys(keyring)
        if before is not None and tree.root(before.size) != before.root:
            what = f"The first {before.size} entries are not those of the earlier checkpoint: the log was written anew."
            raise Broken(what, where=f"entries 0 to {before.size - 1}", remedy=RESTORE)
        if tree.root(head.size) != head.root:
            what = "The entries hold one by one, but are not those that the checkpoint names."
            raise Broken(what, where=CHECKPOINT, remedy=RESTORE)

    def _parts(self, store: Store, head: Checkpoint, size: int) -> Generator[Part, None, None]:
        """Give runs of the entries in order: with what other processes say, or to be looked at here."""
        stop = 0
        records = 0
        with suppress(TreveError):
            # What cannot even be counted is found in its turn.
            records = store.counts()["known"]
        divided = plan(size, records)
        if divided.processes > 1:
            with closing(parts(self.path, head.origin, divided)) as told:
                for part in told:
                    yield part
                    stop = part.stop
        for start in range(stop, size, divided.run):
            yield Part(start, min(size, start + divided.run))

    def _is_well(self, part: Part, chains: Chains, keyring: Keyring) -> bool:
        """Say whether a run that is well by itself is so behind those before it too, and then take it as gone through.

        The keys are the same all along a run in which none changes.
        """
        if part.tally is None or part.tally.changes_keys:
            return False
        if any(chains.of(author) != begin for author, begin in part.begins.items()):
            return False
        if any(keyring.refusal(read_envelope(each, part.start)) is not None for each in part.signers):
            return False
        chains.go_on(part.ends)
        self.tally.join(part.tally)
        return True

    def _look(self, store: Store, origin: str, run: tuple[int, int], chains: Chains, keyring: Keyring) -> None:
        """Go through a run of entries; the first thing that does not hold is raised."""
        for each in store.entries(*run):
            read, records = check(each, origin, chains)
            follow_keys(keyring, each.index, read, records)
            self.tally.add(each, read, records, self._known_key)

    def _check_keys(self, keyring: Keyring) -> None:
        """The key that lies here is the one that the log has been given last, through every change of it."""
        self.keyring = keyring
        changing = keys.next_key(self.path) == keyring.node and [self.key] == keyring.nodes[-2:-1]
        if self.key != keyring.node and not changing:
            what = "The key of this centre is not the one that began its log, nor one that followed it."
            raise Broken(what, where=keys.PUBLIC, remedy=RESTORE)
        if self.earlier_key is not None and self.earlier_key not in keyring.nodes:
            what = "It is signed by a key that was never this log's."
            raise Refused(what, where="the earlier checkpoint", remedy="Give one that this centre has signed.")

    def _check_erasures(self) -> None:
        for index, at, entry_hash in self.tally.erased:
            if self._notices.get((entry_hash, at), -1) <= index:
                what = "It is erased, and no entry of the log says so."
                raise Broken(what, where=f"entry {index}, record {at}", remedy=RESTORE)

    def _check_originals(self, store: Store) -> None:
        folder = Originals(self.path / "originals")
        kept = {each.sha256: each for each in store.originals()}
        for digest, index in sorted(self.tally.originals.items(), key=lambda item: item[1]):
            found = kept.pop(bytes.fromhex(digest), None)
            if found is None:
                if self._lost_originals.get(digest, -1) <= index:
                    what = f"The key of the document {digest} is missing, and no entry says that it was erased."
                    raise Broken(what, where=f"entry {index}", remedy=RESTORE)
                continue
            size = sum(len(chunk) for chunk in folder.read(found.sha256, found.key))
            if size != found.size_bytes:
                what = f"The document {digest} has {size} bytes, its row says {found.size_bytes}."
                raise Broken(what, where=f"{store.name}, table originals", remedy=RESTORE)
            self.originals += 1
        for unnamed in kept:
            what = f"It has a key for the document {unnamed.hex()}, which no entry names."
            raise Broken(what, where=f"{store.name}, table originals", remedy=RESTORE)

    def _check_known(self, store: Store) -> None:
        erased = {(index, at) for index, at, _ in self.tally.erased}
        stored, rows = bytes(32), store.known_rows()
        while some := list(itertools.islice(rows, _AT_ONCE)):
            # An erased record's row stays as a tombstone; what it should hold can no longer be worked out.
            stored = plus(stored, sum_of([row for row in some if (row.entry, row.position) not in erased]))
        if stored != self.tally.known:
            what = "The list by which known records are told apart is not that of the entries."
            raise Broken(what, where=f"{store.name}, table known", remedy=RESTORE)
        for table, count in store.counts().items():
            if table in ("log", "envelopes", "packs", "secrets") and count != self.tally.entries:
                what = f"It has {count} rows for {self.tally.entries} entries."
                raise Broken(what, where=f"{store.name}, table {table}", remedy=RESTORE)
