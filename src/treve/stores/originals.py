r"""The documents as they came, each in a file named by the SHA-256 of its bytes, sealed under a key of its own.

    originals/ab/ab12...   "treve original 1\n", then chunks of 1 MiB, each sealed with AES-256-GCM

A chunk's nonce is its number and whether it is the last, so that chunks cannot be cut off, swapped or taken from
another file. The key lies in the erasable table of the database: without it the file is noise.
"""

import os
import threading
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple

from treve.base.errors import Broken
from treve.stores.files import refused_when_full, sync_folder

CHUNK_BYTES = 2**20
KEY_BYTES = 32
_MAGIC = b"treve original 1\n"
TAG_BYTES = 16
_REMEDY = "Put this file back from a backup or a mirror, or take the document in again."


class Kept(NamedTuple):
    """An original in place: the SHA-256 of its bytes, their number, and the key that opens the file."""

    sha256: bytes
    size_bytes: int
    key: bytes


class Originals:
    """The folder of sealed originals."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def path(self, digest: bytes) -> Path:
        """Return where the original of this hash lies."""
        name = digest.hex()
        return self._folder / name[:2] / name

    def keep(self, stream: BinaryIO, key: bytes) -> Kept:
        """Seal what the stream gives, put it in place, and make it last before returning.

        The key seals this one document, now or ever again.

        Memory: two chunks, whatever the size of the document.

        Raises:
            Refused: the disk is full or cannot be written; nothing is left behind.
        """
        beside = self._folder / f"new-{os.getpid()}-{threading.get_ident()}"
        seen, size = sha256(), 0
        with refused_when_full("originals"):
            try:
                self._folder.mkdir(mode=0o700, exist_ok=True)
                with beside.open("wb") as out:
                    beside.chmod(0o600)
                    out.write(_MAGIC)
                    cipher = cipher_of(key)
                    for number, (chunk, last) in enumerate(chunks(stream, CHUNK_BYTES)):
                        seen.update(chunk)
                        size += len(chunk)
                        out.write(cipher.encrypt(nonce(number, last), chunk, None))
                    out.flush()
                    os.fsync(out.fileno())
                path = self.path(seen.digest())
                path.parent.mkdir(exist_ok=True)
                beside.replace(path)
                sync_folder(path.parent)
                sync_folder(self._folder)
            finally:
                beside.unlink(missing_ok=True)
        return Kept(seen.digest(), size, key)

    def read(self, digest: bytes, key: bytes) -> Iterator[bytes]:
        """Give the original's bytes in chunks of at most 1 MiB.

        Raises:
            Broken: the file is missing, or not the original of this hash; said at the latest after the last chunk.
        """
        from cryptography.exceptions import InvalidTag

        path = self.path(digest)
        where = f"originals/{digest.hex()[:2]}/{digest.hex()}"
        seen, cipher = sha256(), cipher_of(key)
        try:
            with path.open("rb") as file:
                if file.read(len(_MAGIC)) != _MAGIC:
                    raise Broken("This is not a sealed original.", where=where, remedy=_REMEDY)
                for number, (sealed, last) in enumerate(chunks(file, CHUNK_BYTES + TAG_BYTES)):
                    chunk = cipher.decrypt(nonce(number, last), sealed, None)
                    seen.update(chunk)
                    yield chunk
        except (InvalidTag, ValueError) as why:
            raise Broken("The sealed original was changed, or is cut off.", where=where, remedy=_REMEDY) from why
        except OSError as why:
            what = f"The original cannot be read: {why.strerror or why}."
            raise Broken(what, where=where, remedy=_REMEDY) from why
        if seen.digest() != digest:
            raise Broken("The original is not the document that its name says.", where=where, remedy=_REMEDY)

    def holds(self, digest: bytes, key: bytes) -> bool:
        """Say whether the original is in place and whole. Cost: reads all of it."""
        try:
            return all(True for _ in self.read(digest, key))
        except Broken:
            return False

    def remove(self, digest: bytes) -> None:
        """Delete a sealed original; that it is not there is well too."""
        self.path(digest).unlink(missing_ok=True)

    def sweep(self, known: Iterable[bytes]) -> None:
        """Delete what a crash left behind: files half written, or in place but named by no entry."""
        names = {digest.hex() for digest in known}
        for path in [*self._folder.glob("new-*"), *self._folder.glob("??/*")]:
            if path.name not in names:
                path.unlink(missing_ok=True)


def sha256_of(stream: BinaryIO) -> bytes:
    """Return the SHA-256 of what a stream gives from its beginning."""
    stream.seek(0)
    seen = sha256()
    while chunk := stream.read(CHUNK_BYTES):
        seen.update(chunk)
    return seen.digest()


def chunks(stream: BinaryIO, size: int) -> Iterator[tuple[bytes, bool]]:
    """Give full chunks, then the last one, which may be empty only if it is the only one."""
    chunk = _read_full(stream, size)
    while True:
        following = _read_full(stream, size) if len(chunk) == size else b""
        yield chunk, not following
        if not following:
            return
        chunk = following


def _read_full(stream: BinaryIO, size: int) -> bytes:
    """Read until there are `size` bytes or no more: a pipe may give less at a time."""
    parts, missing = [], size
    while missing and (part := stream.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)


def nonce(number: int, last: bool) -> bytes:
    """Return the nonce of a chunk, for a key that seals one stream only."""
    return number.to_bytes(11, "big") + bytes((last,))


def cipher_of(key: bytes) -> Any:
    """Return AES-256-GCM under a key."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    return AESGCM(key)
