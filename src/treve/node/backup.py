"""Backup: one encrypted file that holds a whole centre, as its checkpoint names it.

Inside the sealed stream (`stores/sealed_stream.py`) stand items, each a letter, a length and its bytes, in this order:

    M   what follows: log, size, root, whether keys are there (JSON)
    F   a file of the centre: name, mode, bytes; settings, checkpoint, what witnesses signed, keys
    E   an entry, as it is stored, sealed records and their secrets
    K   rows of the known
    O   the key of an original, and after it in P the sealed file, as it lies there
    Z   how many of each there were (JSON)

It holds the secrets by which records are opened and, unless they are left out, the keys of the centre: whoever has the
passphrase has all of it. What was erased before is not in it; what is erased after is replayed by `treve restore`.
"""

import os
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from treve.base.errors import Broken, Refused
from treve.ledger.audit import RESTORE, StoredEntry, read_envelope
from treve.node.head import Head
from treve.node.keys import KNOWN, PRIVATE, read_public
from treve.node.left_over import NOTE
from treve.node.restored_mark import MARK
from treve.node.store import MOVED_FROM, is_centre, open_store
from treve.stores.files import WriterLock, refused_when_full, sync_folder
from treve.stores.originals import CHUNK_BYTES, Kept, Originals
from treve.stores.sealed_stream import WORK, SealedWriter, open_sealed
from treve.stores.sqlite import FILE_NAME
from treve.stores.store import KnownRow

LEAST_PASSPHRASE = 12
_ROWS_AT_ONCE = 5_000
# At the top of the folder: the database, what is derived, what says how things stand on this machine.
_LEFT_OUT = re.compile(rf"{re.escape(FILE_NAME)}.*|lock|{MARK}|{MOVED_FROM}|{NOTE}|cache|originals")
_HALF_WRITTEN = re.compile(r".*\.new|\..*\.new-.*")
_LONGEST_ITEM = 2**31
_ORDER = {"": 0, "M": 1, "F": 2, "E": 3, "K": 4, "O": 5, "P": 5, "Z": 6}


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a backup holds."""

    version: int
    origin: str
    key: str
    size: int
    root: str
    with_keys: bool


class End(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How much of each kind there was, so that a reader need not trust its own counting."""

    files: int
    entries: int
    known: int
    originals: int


class Backup(NamedTuple):
    """What was written, and read back."""

    path: Path
    entries: int
    originals: int
    size_bytes: int
    with_keys: bool


Item = Manifest | tuple[str, int, bytes] | StoredEntry | list[KnownRow] | Kept | bytes | End


def backup(
    centre: Path,
    target: Path,
    passphrase: bytes,
    *,
    with_keys: bool = True,
    progress: Callable[[int, int], None] | None = None,
    random: Callable[[int], bytes] = os.urandom,
    work: int = WORK,
) -> Backup:
    """Write a backup of a centre into a file that is not there yet; it is there whole, read back once, or not at all.

    Args:
        centre: its folder.
        target: the file.
        passphrase: of at least 12 bytes.
        with_keys: whether the private keys go with it.
        progress: called with the entries done and their number.
        random: fresh random bytes.
        work: the cost of a passphrase, as the logarithm of scrypt's n.

    Raises:
        NotACentre: there is no centre.
        Busy: somebody is writing to it.
        Refused: the file is there already, the passphrase is too short, or the disk is full.
        Broken: what is stored does not hold.

    Memory: one entry, a chunk, and 32 bytes a document. Cost: about 40 us a record of 600 bytes.
    """
    if len(passphrase) < LEAST_PASSPHRASE:
        what = f"A passphrase of {len(passphrase)} letters is too short for a file that holds everything."
        raise Refused(what, remedy=f"Take {LEAST_PASSPHRASE} letters or more, such as five words drawn by dice.")
    if target.exists() or target.is_symlink():
        raise Refused("There is such a file already.", where=str(target), remedy="Name another one.")
    if not is_centre(centre):
        raise Refused("This is not a centre.", where=str(centre), remedy="Name the folder of a centre.")
    if (centre / MARK).exists():
        what = "This centre was itself restored and does not sign yet: the backup that it came from is the better one."
        raise Refused(what, where=str(centre), remedy=f"First: treve restored {centre}")
    beside = target.with_name(f".{target.name}.new-{random(4).hex()}")
    # Nobody writes meanwhile: an erasure in the middle would leave a record that is half there.
    lock = WriterLock(centre / "lock")
    try:
        with refused_when_full(str(target)):
            descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
            with os.fdopen(descriptor, "wb") as out:
                sealed = SealedWriter(out, passphrase, random, work=work)
                written = _write(centre, sealed, with_keys, progress)
                sealed.finish()
                out.flush()
                os.fsync(out.fileno())
            with beside.open("rb") as stream:
                read = [item for item in items(stream, passphrase, target.name) if isinstance(item, End)]
            assert read == [written]
            size = beside.stat().st_size
            beside.rename(target)
            sync_folder(target.absolute().parent)
    finally:
        beside.unlink(missing_ok=True)
        lock.release()
    return Backup(target, written.entries, written.originals, size, with_keys)


def _write(centre: Path, sealed: SealedWriter, with_keys: bool, progress: Callable[[int, int], None] | None) -> End:
    store = open_store(centre)
    try:
        head = Head(centre, read_public(centre), store)
        size = head.size

        def put(kind: bytes, data: bytes) -> None:
            sealed.write(kind + len(data).to_bytes(8, "big"))
            sealed.write(data)

        manifest = Manifest(1, head.origin, read_public(centre), size, head.tree.root().hex(), with_keys)
        put(b"M", msgspec.json.encode(manifest))
        files = known = originals = 0
        found = dict(_files(centre))
        if with_keys and not {PRIVATE, KNOWN} <= found.keys():
            what, remedy = (
                "The private keys are not in the folder.",
                "Keep a copy of them elsewhere, and: --without-keys.",
            )
            raise Refused(what, where=str(centre / "keys"), remedy=remedy)
        for name, path in found.items():
            # All that is in keys/ is private but for public keys: what is not known to be public is left out.
            if with_keys or not name.startswith("keys/") or name.endswith(".pub"):
                put(b"F", msgspec.msgpack.encode((name, path.stat().st_mode & 0o777, path.read_bytes())))
                files += 1
        named = set()
        for each in store.entries(0, size):
            put(b"E", _packed(each))
            original = read_envelope(each.envelope, each.index).original
            if original is not None:
                named.add(bytes.fromhex(original))
            if progress is not None:
                progress(each.index + 1, size)
        rows: list[KnownRow] = []
        for row in store.known_rows():
            if row.entry < size:
                rows.append(row)
                known += 1
            if len(rows) == _ROWS_AT_ONCE:
                put(b"K", msgspec.msgpack.encode(rows))
                rows = []
        put(b"K", msgspec.msgpack.encode(rows))
        folder = Originals(centre / "originals")
        for kept in store.originals():
            if kept.sha256 not in named:
                continue
            put(b"O", msgspec.msgpack.encode(kept))
            for part in _parts(folder.path(kept.sha256), kept):
                put(b"P", part)
            originals += 1
        end = End(files, size, known, originals)
        put(b"Z", msgspec.json.encode(end))
        return end
    finally:
        store.close()


def items(stream: BinaryIO, passphrase: bytes, where: str) -> Iterator[Item]:
    """Give the items of a backup in order, each read strictly; the last one is an `End` whose counts are right.

    A file is (name, mode, bytes), the key of an original is `Kept`, a part of its sealed file is bytes.

    Raises:
        Refused: it is no backup, the passphrase is wrong, or it was changed or cut off.
    """
    counts = dict.fromkeys("FEKO", 0)
    last = ""
    for kind, data in _raw_items(open_sealed(stream, passphrase, where), where):
        try:
            item = _read(kind, data)
        except (msgspec.MsgspecError, TypeError, ValueError) as why:
            raise _wrong(where) from why
        # Each kind in its place: the manifest once and first, parts after the original that they are of, the end last.
        misplaced = _ORDER[kind] < _ORDER[last] or (kind == "M") != (last == "") or last == "Z"
        if misplaced or (kind == "P" and last not in "OP"):
            raise _wrong(where)
        if isinstance(item, End):
            if item != End(counts["F"], counts["E"], counts["K"], counts["O"]):
                raise _wrong(where)
        elif isinstance(item, StoredEntry) and item.index != counts["E"]:
            raise _wrong(where)
        if kind in counts:
            counts[kind] += len(item) if isinstance(item, list) else 1
        last = kind
        yield item
    if last != "Z":
        raise _wrong(where)


def _raw_items(chunks: Iterator[bytes], where: str) -> Iterator[tuple[str, bytes]]:
    """Cut the stream into items."""
    buffer = bytearray()
    for chunk in chunks:
        buffer += chunk
        at = 0
        while len(buffer) - at >= 9:
            length = int.from_bytes(buffer[at + 1 : at + 9], "big")
            if length > _LONGEST_ITEM:
                raise _wrong(where)
            if len(buffer) - at < 9 + length:
                break
            yield chr(buffer[at]), bytes(buffer[at + 9 : at + 9 + length])
            at += 9 + length
        del buffer[:at]
    if buffer:
        raise _wrong(where)


def _read(kind: str, data: bytes) -> Item:
    if kind == "M":
        manifest = msgspec.json.decode(data, type=Manifest)
        if manifest.version != 1:
            raise ValueError(manifest.version)
        return manifest
    if kind == "F":
        return msgspec.msgpack.decode(data, type=tuple[str, int, bytes])
    if kind == "E":
        entry = msgspec.msgpack.decode(data, type=tuple[int, bytes, bytes, bytes, bytes, bytes, bytes | None])
        return StoredEntry(*entry)
    if kind == "K":
        return msgspec.msgpack.decode(data, type=list[KnownRow])
    if kind == "O":
        return msgspec.msgpack.decode(data, type=Kept)
    if kind == "P":
        return data
    if kind == "Z":
        return msgspec.json.decode(data, type=End)
    raise ValueError(kind)


def _packed(each: StoredEntry) -> bytes:
    parts = (each.index, each.hash, each.envelope, each.signature, each.pack, each.secrets, each.opening)
    return msgspec.msgpack.encode(parts)


def _parts(path: Path, kept: Kept) -> Iterator[bytes]:
    try:
        with path.open("rb") as file:
            while part := file.read(CHUNK_BYTES):
                yield part
    except OSError as why:
        what = f"The original cannot be read: {why.strerror or why}."
        where = f"originals/{kept.sha256.hex()[:2]}/{kept.sha256.hex()}"
        raise Broken(what, where=where, remedy=f"Run `treve verify`. {RESTORE}") from why


def _files(centre: Path) -> Iterator[tuple[str, Path]]:
    """Give name and path of every file of a centre that is neither derived nor written otherwise, in order."""
    for path in sorted(centre.rglob("*")):
        name = path.relative_to(centre).as_posix()
        if path.is_file() and not path.is_symlink() and is_inside(name):
            yield name, path


def is_inside(name: str) -> bool:
    """Say whether a name can be that of a file of a centre which a backup holds, and leads nowhere else.

    >>> is_inside("keys/node.pub"), is_inside("../x"), is_inside("/etc/x"), is_inside("originals/aa")
    (True, False, False, False)
    """
    parts = name.split("/")
    return (
        all(each not in ("", ".", "..") and each.isprintable() and not _HALF_WRITTEN.fullmatch(each) for each in parts)
        and not _LEFT_OUT.fullmatch(parts[0])
        and "\\" not in name
        and len(name) < 500
    )


def _wrong(where: str) -> Refused:
    # It was sealed so: by a later version, or by somebody who has the passphrase.
    remedy = "Restore it with the version of Treve that wrote it. Nothing was written."
    return Refused("The backup holds what this version cannot read.", where=where, remedy=remedy)
