"""Exports stream, and count what they let pass."""

from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from treve.products.stream import CHUNK_BYTES, Stream


@given(st.lists(st.binary(min_size=1, max_size=50)))
def test_a_stream_is_its_lines_between_head_and_tail(lines: list[bytes]) -> None:
    stream = Stream(lines, head=b"[", tail=b"]", between=b",")
    assert b"".join(stream) == b"[" + b",".join(lines) + b"]"
    assert stream.count == len(lines)


def test_a_stream_asks_for_no_more_lines_than_a_chunk_holds() -> None:
    asked = 0

    def lines() -> Iterator[bytes]:
        nonlocal asked
        while True:
            asked += 1
            yield b"x" * 1_000

    first = next(Stream(lines()))
    assert len(first) >= CHUNK_BYTES
    assert asked <= CHUNK_BYTES // 1_000 + 2


def test_an_empty_stream_without_head_has_no_bytes() -> None:
    assert list(Stream([])) == []
