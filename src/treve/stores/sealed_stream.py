r"""A stream under a passphrase: whole, in its order, to its end, or refused.

    "treve backup 1\n"   then log2(n), r and p of scrypt, a byte each, and a salt of 16 bytes
    32 bytes             HMAC-SHA-256 over that, under a key that only the passphrase gives
    chunks               of 1 MiB, each sealed with AES-256-GCM, with the beginning as associated data

The two keys are scrypt's 64 bytes. As with originals a chunk's nonce is its number and whether it is the last, so that
chunks cannot be cut off, added, swapped or taken from another stream.
"""

import hmac
from collections.abc import Callable, Iterator
from typing import BinaryIO

from treve.base.errors import Refused
from treve.stores.originals import CHUNK_BYTES, TAG_BYTES, chunks, cipher_of, nonce

MAGIC = b"treve backup 1\n"
# 128 MiB and about half a second for each passphrase that somebody tries.
WORK = 17
_LEAST_WORK, _MOST_WORK = 14, 20
_BLOCK, _PARALLEL = 8, 1
_SALT_BYTES = 16
_HEAD_BYTES = len(MAGIC) + 3 + _SALT_BYTES
_REMEDY = "Take another copy of the backup. Nothing was written."


class SealedWriter:
    """Seals what is written to it; without `finish` the stream is refused by every reader. Memory: 2 MiB."""

    def __init__(self, out: BinaryIO, passphrase: bytes, random: Callable[[int], bytes], *, work: int = WORK) -> None:
        self._out, self._number, self._buffer = out, 0, bytearray()
        self._head = MAGIC + bytes((work, _BLOCK, _PARALLEL)) + random(_SALT_BYTES)
        key, check = _keys(passphrase, self._head)
        self._cipher = cipher_of(key)
        out.write(self._head + hmac.digest(check, self._head, "sha256"))

    def write(self, data: bytes) -> None:
        """Add bytes to the stream."""
        self._buffer += data
        # The last chunk is not empty, unless it is the only one: so one is held back.
        while len(self._buffer) > CHUNK_BYTES:
            self._seal(bytes(self._buffer[:CHUNK_BYTES]), last=False)
            del self._buffer[:CHUNK_BYTES]

    def finish(self) -> None:
        """Seal the end."""
        self._seal(bytes(self._buffer), last=True)

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._out.write(self._cipher.encrypt(nonce(self._number, last), chunk, self._head))
        self._number += 1


def open_sealed(stream: BinaryIO, passphrase: bytes, where: str) -> Iterator[bytes]:
    """Give the bytes of a sealed stream from its beginning, chunk by chunk, each authenticated before it is given.

    Raises:
        Refused: it is none, the passphrase is wrong, or it was changed or cut off; said at the latest at its end.
    """
    from cryptography.exceptions import InvalidTag

    head = stream.read(_HEAD_BYTES)
    if len(head) < _HEAD_BYTES or not head.startswith(MAGIC):
        raise Refused("This is not a backup of a centre.", where=where, remedy="Name a file that `treve backup` wrote.")
    work, block, parallel = head[len(MAGIC) : len(MAGIC) + 3]
    if not _LEAST_WORK <= work <= _MOST_WORK or (block, parallel) != (_BLOCK, _PARALLEL):
        raise Refused("The beginning of the backup was changed.", where=where, remedy=_REMEDY)
    key, check = _keys(passphrase, head)
    if not hmac.compare_digest(stream.read(32), hmac.digest(check, head, "sha256")):
        what = "The passphrase is not the right one, or the beginning of the backup was changed."
        raise Refused(what, where=where, remedy="Give the passphrase under which it was made. Nothing was written.")
    cipher = cipher_of(key)
    for number, (sealed, last) in enumerate(chunks(stream, CHUNK_BYTES + TAG_BYTES)):
        try:
            yield cipher.decrypt(nonce(number, last), sealed, head)
        except (InvalidTag, ValueError) as why:
            raise Refused("The backup was changed, or is cut off.", where=where, remedy=_REMEDY) from why


def _keys(passphrase: bytes, head: bytes) -> tuple[bytes, bytes]:
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    work = head[len(MAGIC)]
    both = Scrypt(salt=head[-_SALT_BYTES:], length=64, n=1 << work, r=_BLOCK, p=_PARALLEL).derive(passphrase)
    return both[:32], both[32:]
