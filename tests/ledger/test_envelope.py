"""Envelopes: one reading, at most 4 KiB, and a signature that covers all of it."""

from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed, Refused
from treve.ledger import envelope
from treve.ledger.envelope import Envelope, Reference, Seen
from treve.ledger.signature import Signer

SIGNER = Signer(bytes(range(32)))
SAMPLE = Envelope(
    version=1,
    origin="treve.example/centre",
    author=SIGNER.key,
    author_seq=3,
    previous="ab" * 32,
    kind="take-in",
    person="Zoë",
    attested_by_node=True,
    references=(Reference("corrects", "cd" * 32, 7),),
    seen=(Seen("treve.example/other", 9, "ef" * 32),),
    duress="00" * 32,
    nonce="11" * 32,
    payload="22" * 32,
    record_count=2,
    sealed="33" * 32,
    original=None,
    marking="44" * 32,
    stated_at="2017-01-15T10:00:00.000000Z",
)
DATA = envelope.write(SAMPLE)
SIGNATURE = envelope.sign(SIGNER, DATA)


def test_an_envelope_is_written_as_rfc_8785_writes_it_and_read_back() -> None:
    assert rfc8785.dumps(msgspec.to_builtins(SAMPLE)) == DATA
    assert envelope.check(DATA, SIGNATURE) == SAMPLE


@given(st.integers(0, len(DATA) * 8 - 1))
def test_one_flipped_bit_is_refused(bit: int) -> None:
    flipped = bytearray(DATA)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Malformed):
        envelope.check(bytes(flipped), SIGNATURE)


@given(st.binary(max_size=100))
def test_any_bytes_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(Malformed):
        envelope.read(data)


FIELDS: Any = msgspec.to_builtins(SAMPLE)


@pytest.mark.parametrize(
    "change",
    [
        {"version": 2},
        {"origin": ""},
        {"author": "ed25519:" + "g" * 64},
        {"author": SIGNER.key + "00"},
        {"author_seq": -1},
        {"author_seq": True},
        {"previous": "AB" * 32},
        {"previous": "ab" * 31},
        {"kind": "Take in"},
        {"kind": ""},
        {"person": ""},
        {"person": "e\u0301"},
        {"person": "x" * 201},
        {"attested_by_node": 1},
        {"nonce": "x"},
        {"references": [{"how": "corrects", "entry": "ab" * 32}]},
        {"seen": [{"origin": "a", "size": 1.5, "root": "ab" * 32}]},
        {"stated_at": "2017-01-15T10:00:00Z"},
        {"stated_at": "2017-01-15T10:00:00.000000Z\n"},
        {"more": 1},
        {"record_count": 2**53},
        {"payload": "ab" * 32 + "\n"},
    ],
)
def test_a_field_out_of_its_range_is_refused(change: dict[str, Any]) -> None:
    with pytest.raises(Malformed):
        envelope.read(msgspec.json.encode({**FIELDS, **change}, order="sorted"))


def test_a_field_left_out_is_refused() -> None:
    for name in FIELDS:
        rest = {key: value for key, value in FIELDS.items() if key != name}
        with pytest.raises(Malformed):
            envelope.read(msgspec.json.encode(rest, order="sorted"))


def test_an_envelope_that_no_reader_would_accept_is_not_written() -> None:
    for wrong in (
        msgspec.structs.replace(SAMPLE, kind="Two Words"),
        msgspec.structs.replace(SAMPLE, references=(Reference("answers", "ab" * 32, None),) * 60),
    ):
        with pytest.raises(Refused):
            envelope.write(wrong)


def test_an_envelope_longer_than_four_kibibytes_is_not_read() -> None:
    many = {**FIELDS, "references": [{"entry": "ab" * 32, "how": "answers", "record": None}] * 60}
    with pytest.raises(Malformed, match="at most 4096"):
        envelope.read(msgspec.json.encode(many, order="sorted"))


def test_the_signature_of_somebody_else_does_not_pass() -> None:
    with pytest.raises(Malformed, match="not that of the author"):
        envelope.check(DATA, envelope.sign(Signer(bytes(32)), DATA))


def test_the_kind_of_any_envelope_is_seen_in_its_beginning_and_no_other_kind_is() -> None:
    longest = msgspec.structs.replace(
        SAMPLE, author_seq=2**53 - 1, attested_by_node=False, kind="k" * 64, origin="o" * 200, references=(), seen=(),
        person='","kind":"register","x":"',
    )  # fmt: skip
    for one in (SAMPLE, longest):
        assert envelope.kind_mark(one.kind) in envelope.write(one)[: envelope.KIND_WITHIN]
    assert envelope.kind_mark("register") not in envelope.write(longest)
    assert envelope.kind_mark("take") not in DATA


def test_the_nonce_hides_what_the_log_publishes() -> None:
    other = envelope.write(msgspec.structs.replace(SAMPLE, nonce="12" * 32))
    assert envelope.entry_hash(other) != envelope.entry_hash(DATA)


def test_a_marking_is_hashed_with_its_salt() -> None:
    assert envelope.marking_hash(b"s" * 32, b"{}") != envelope.marking_hash(b"t" * 32, b"{}")
