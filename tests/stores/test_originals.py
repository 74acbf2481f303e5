"""Documents are kept as they came, sealed, within bounded memory."""

import io
import random
import tracemalloc
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

import pytest

from treve.base.errors import Broken, Refused
from treve.stores import originals
from treve.stores.originals import CHUNK_BYTES, Originals, sha256_of

KEY = bytes(range(32))
SIZES = [0, 1, CHUNK_BYTES - 1, CHUNK_BYTES, CHUNK_BYTES + 1, 2 * CHUNK_BYTES, 2 * CHUNK_BYTES + 7]


@pytest.mark.parametrize("size", SIZES)
def test_a_document_is_read_as_it_was_kept(size: int, tmp_path: Path) -> None:
    data = random.Random(size).randbytes(size)
    folder = Originals(tmp_path)
    kept = folder.keep(io.BytesIO(data), KEY)
    assert (kept.sha256, kept.size_bytes) == (sha256(data).digest(), size)
    assert b"".join(folder.read(kept.sha256, KEY)) == data
    assert folder.holds(kept.sha256, KEY)
    assert data[:100] not in folder.path(kept.sha256).read_bytes() or size < 8
    assert [file.name for file in tmp_path.rglob("*") if file.is_file()] == [kept.sha256.hex()]


class Pipe(io.BytesIO):
    """Gives a few bytes at a time, as pipes do."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 1_000) if size != -1 else -1)


def test_a_stream_that_gives_little_at_a_time_is_kept_whole(tmp_path: Path) -> None:
    data = random.Random(1).randbytes(CHUNK_BYTES + 999)
    folder = Originals(tmp_path)
    kept = folder.keep(Pipe(data), KEY)
    assert b"".join(folder.read(kept.sha256, KEY)) == data
    assert sha256_of(Pipe(data)) == kept.sha256


def test_changed_cut_swapped_or_exchanged_chunks_are_refused(tmp_path: Path) -> None:
    folder = Originals(tmp_path)
    kept = folder.keep(io.BytesIO(random.Random(2).randbytes(3 * CHUNK_BYTES)), KEY)
    file = folder.path(kept.sha256)
    sealed = file.read_bytes()
    head, step = 17, CHUNK_BYTES + 16
    first, second, third = (sealed[head + at * step : head + (at + 1) * step] for at in range(3))
    flipped = bytearray(sealed)
    flipped[head + step + 5] ^= 1
    for damaged in (
        bytes(flipped), sealed[:-1], sealed[: head + step], sealed[:head], b"", sealed[1:], sealed + b"x",
        sealed[:head] + second + first + third, sealed[:head] + first + third, sealed[:head] + first + first + third,
    ):  # fmt: skip
        file.write_bytes(damaged)
        assert not folder.holds(kept.sha256, KEY)
        with pytest.raises(Broken, match=r"changed|sealed original|name says"):
            list(folder.read(kept.sha256, KEY))
    file.write_bytes(sealed)
    with pytest.raises(Broken):
        list(folder.read(kept.sha256, bytes(32)))
    file.unlink()
    with pytest.raises(Broken, match="cannot be read"):
        list(folder.read(kept.sha256, KEY))


def test_another_document_under_the_right_key_is_told_by_its_name(tmp_path: Path) -> None:
    folder = Originals(tmp_path)
    one, other = folder.keep(io.BytesIO(b"one"), KEY), folder.keep(io.BytesIO(b"other"), KEY)
    folder.path(one.sha256).write_bytes(folder.path(other.sha256).read_bytes())
    with pytest.raises(Broken, match="not the document that its name says"):
        list(folder.read(one.sha256, KEY))


def test_memory_does_not_grow_with_the_document(tmp_path: Path) -> None:
    class Endless(io.RawIOBase):
        left = 40 * CHUNK_BYTES

        def read(self, size: int = -1) -> bytes:
            given = min(size, self.left)
            self.left -= given
            return bytes(given)

    stream: BinaryIO = Endless()  # type: ignore[assignment]
    folder = Originals(tmp_path)
    tracemalloc.start()
    try:
        kept = folder.keep(stream, KEY)
        for _ in folder.read(kept.sha256, KEY):
            pass
        assert tracemalloc.get_traced_memory()[1] < 10 * CHUNK_BYTES
    finally:
        tracemalloc.stop()
    assert kept.size_bytes == 40 * CHUNK_BYTES


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(originals, "sync_folder", full)
    with pytest.raises(Refused, match="disk is full"):
        Originals(tmp_path).keep(io.BytesIO(b"x"), KEY)
    assert not list(tmp_path.glob("new-*"))


def test_sweeping_leaves_what_is_known_and_nothing_else(tmp_path: Path) -> None:
    folder = Originals(tmp_path)
    kept, orphan = folder.keep(io.BytesIO(b"kept"), KEY), folder.keep(io.BytesIO(b"orphan"), KEY)
    (tmp_path / "new-7-7").write_bytes(b"half")
    folder.sweep([kept.sha256])
    assert folder.holds(kept.sha256, KEY)
    assert not folder.path(orphan.sha256).exists()
    assert not (tmp_path / "new-7-7").exists()
    folder.remove(kept.sha256)
    folder.remove(kept.sha256)
    assert not folder.holds(kept.sha256, KEY)
