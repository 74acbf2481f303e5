"""Sealed records open to what they were, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed, Refused
from treve.ledger import sealing
from treve.ledger.sealing import Left, Record

secrets = st.binary(min_size=32, max_size=32)
names = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=12)
records = st.builds(Record, st.dictionaries(names, st.binary(max_size=60), min_size=1, max_size=5), st.none() | names)
packs = st.lists(st.binary(max_size=40) | st.builds(Left, secrets, secrets), max_size=8)


@given(secrets, records)
def test_a_sealed_record_opens_to_what_it_was(secret: bytes, record: Record) -> None:
    assert sealing.unseal(secret, sealing.seal(secret, record)) == record


@given(secrets, records, st.data())
def test_a_flipped_bit_or_another_secret_opens_nothing(secret: bytes, record: Record, draw: st.DataObject) -> None:
    sealed = bytearray(sealing.seal(secret, record))
    bit = draw.draw(st.integers(0, len(sealed) * 8 - 1))
    sealed[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Malformed):
        sealing.unseal(secret, bytes(sealed))
    with pytest.raises(Malformed):
        sealing.unseal(bytes(32) if any(secret) else b"x" * 32, sealing.seal(secret, record))
    with pytest.raises(Malformed):
        sealing.unseal(secret, b"")


@given(records, st.binary(min_size=1, max_size=20))
def test_a_frame_has_one_reading(record: Record, more: bytes) -> None:
    frame = sealing._frame(record)
    for other in (frame + more, frame[:-1], b"", frame[:2], b"\x00\x00\x00", b"\xff" * 40):
        with pytest.raises(Malformed):
            sealing._unframe(other)


@given(st.binary(max_size=80))
def test_whatever_frame_is_accepted_is_the_only_way_to_write_its_record(data: bytes) -> None:
    try:
        record = sealing._unframe(data)
    except Malformed:
        return
    assert sealing._frame(record) == data


@pytest.mark.parametrize("head", [b"b\x00a", b"a\x00a", b"a\x00", b"\x00a", b""])
def test_a_frame_whose_groups_are_out_of_order_is_refused(head: bytes) -> None:
    count = head.count(0) + 1
    frame = bytes((0, len(head), 0)) + head + bytes(4 * count)
    with pytest.raises(Malformed):
        sealing._unframe(frame)


@given(packs)
def test_a_pack_is_read_as_it_was_written(sealed: list[bytes | Left]) -> None:
    assert sealing.unpack(sealing.pack(sealed)) == sealed


@given(packs, st.binary(min_size=1, max_size=5))
def test_a_pack_cut_short_or_with_something_behind_it_is_refused(sealed: list[bytes | Left], more: bytes) -> None:
    data = sealing.pack(sealed)
    for other in (data + more, data[:-1], data[:3]):
        with pytest.raises(Malformed):
            sealing.unpack(other)


def test_a_pack_that_claims_too_many_records_is_refused_before_they_are_read() -> None:
    with pytest.raises(Malformed, match="claims"):
        sealing.unpack(b"\xff" * 40)


@given(st.lists(st.binary(min_size=1, max_size=40), min_size=1, max_size=6), st.data())
def test_erasing_leaves_the_hash_of_the_batch(sealed: list[bytes], draw: st.DataObject) -> None:
    from hashlib import sha256

    at = draw.draw(st.integers(0, len(sealed) - 1))
    rest: list[bytes | Left] = list(sealed)
    rest[at] = Left(sha256(sealed[at]).digest(), bytes(32))
    assert sealing.hash_of_sealed(rest) == sealing.hash_of_sealed(sealed)
    rest[at] = Left(bytes(32), bytes(32))
    assert sealing.hash_of_sealed(rest) != sealing.hash_of_sealed(sealed)


def test_a_batch_is_committed_to_in_order() -> None:
    first, second = Record({"a": b"1"}), Record({"a": b"2"})
    secrets = bytes(range(64))
    assert sealing.seal_batch([first, second], secrets).payload != sealing.seal_batch([second, first], secrets).payload
    assert sealing.seal_batch([], b"").record_count == 0


@pytest.mark.parametrize(
    "record",
    [Record({}), Record({"": b""}), Record({"a\x00b": b""}), Record({"a": b""}, ""), Record({"a": b""}, "x" * 256)],
)
def test_a_record_that_no_reader_would_accept_is_not_sealed(record: Record) -> None:
    with pytest.raises(Refused):
        sealing.seal_batch([record], bytes(32))


def test_a_record_too_large_and_a_batch_too_long_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sealing, "MAX_RECORD_BYTES", 10)
    with pytest.raises(Refused, match="at most"):
        sealing.seal_batch([Record({"a": b"x" * 6, "b": b"x" * 6})], bytes(32))
    with pytest.raises(Refused, match="Split it"):
        sealing.seal_batch([Record({"a": b""})] * 1_001, bytes(32 * 1_001))
