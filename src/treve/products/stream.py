"""Rows on their way out: bytes in chunks, and how many rows they hold.

An export of a million rows never stands in memory as a whole. A `Stream` is read once, from front to back; its
`count` is the number of rows handed over so far, and the whole number once it has ended.
"""

from collections.abc import Iterable, Iterator
from typing import Any

Row = dict[str, Any]
"""One row: str, int, float, bool, None, lists and dicts of them; keys in the order of the export."""

CHUNK_BYTES = 1 << 16


class Stream:
    """An iterator of byte chunks that knows how many rows it has let pass."""

    def __init__(self, lines: Iterable[bytes], *, head: bytes = b"", tail: bytes = b"", between: bytes = b"") -> None:
        """Take one piece of bytes per row, and what stands before, after and between them."""
        self.count = 0
        self._chunks = self._gather(iter(lines), head, tail, between)

    def __iter__(self) -> Iterator[bytes]:
        """Return itself: a stream is read once."""
        return self

    def __next__(self) -> bytes:
        """Return the next chunk, about 64 KiB."""
        return next(self._chunks)

    def _gather(self, lines: Iterator[bytes], head: bytes, tail: bytes, between: bytes) -> Iterator[bytes]:
        held, size, sep = [head], len(head), b""
        for line in lines:
            held.append(sep + line if sep else line)
            sep = between
            size += len(line)
            self.count += 1
            if size >= CHUNK_BYTES:
                yield b"".join(held)
                held, size = [], 0
        held.append(tail)
        if rest := b"".join(held):
            yield rest
