"""Signatures against published vectors, and worth nothing for any other purpose."""

import json
from pathlib import Path
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from treve.ledger import signature

VECTORS: Any = json.loads((Path(__file__).parents[1] / "vectors" / "signatures.json").read_text())
SIGNER = signature.Signer(bytes(range(32)))


def test_signatures_are_those_of_rfc_8032() -> None:
    for vector in VECTORS["ed25519"]["tests"]:
        signer = signature.Signer(bytes.fromhex(vector["seed"]))
        message = bytes.fromhex(vector["message"])
        assert signer.public.hex() == vector["public"]
        assert signer.sign_text(message).hex() == vector["signature"]
        assert signature.check_text(signer.key, message, bytes.fromhex(vector["signature"]))


def test_what_is_signed_is_laid_out_as_dsse_says() -> None:
    vector = VECTORS["pae"]
    assert signature.pae(vector["type"], vector["body"].encode()).decode() == vector["encoded"]


@given(st.text(max_size=20), st.binary(max_size=20), st.text(max_size=20), st.binary(max_size=20))
def test_no_two_bodies_or_types_are_signed_alike(kind: str, body: bytes, other: str, changed: bytes) -> None:
    assert (signature.pae(kind, body) == signature.pae(other, changed)) == ((kind, body) == (other, changed))


@given(st.binary(max_size=50), st.integers(0, 511))
def test_a_signature_holds_for_its_type_and_bytes_and_for_nothing_else(body: bytes, bit: int) -> None:
    signed = SIGNER.sign("type", body)
    assert signature.check(SIGNER.key, "type", body, signed)
    assert not signature.check(SIGNER.key, "another", body, signed)
    assert not signature.check(SIGNER.key, "type", body + b"x", signed)
    assert not signature.check(signature.Signer(bytes(32)).key, "type", body, signed)
    flipped = bytearray(signed)
    flipped[bit // 8] ^= 1 << bit % 8
    assert not signature.check(SIGNER.key, "type", body, bytes(flipped))
    assert not signature.check(SIGNER.key, "type", body, signed[:-1])


def test_a_key_has_one_name() -> None:
    assert signature.public_bytes(SIGNER.key) == SIGNER.public
    digits = SIGNER.public.hex()
    for wrong in (
        digits,
        f"ed25519:{digits[:-1]}",
        f"ed25519:{digits.upper()}",
        f"rsa:{digits}",
        "",
        f"ed25519:{digits}\n",
    ):
        assert signature.public_bytes(wrong) is None
        assert not signature.check(wrong, "type", b"", SIGNER.sign("type", b""))
