"""Checkpoints as foreign verifiers read them, and nothing that could be read in two ways."""

import base64
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed, Refused
from treve.ledger import checkpoint
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.signature import Signer, check_text, key_name
from treve.ledger.verifier_key import key_id

VECTOR: Any = json.loads((Path(__file__).parents[1] / "vectors" / "signatures.json").read_text())["note"]
SIGNER, OTHER = Signer(bytes(range(32))), Signer(bytes(32))
HEAD = Checkpoint("treve.example/centre", 42, bytes(range(32)))
NOTE = checkpoint.write(HEAD, SIGNER)


def test_a_note_is_signed_as_the_go_implementation_signs_it() -> None:
    signer = Signer(base64.b64decode(VECTOR["signer"])[1:])
    assert signer.public == base64.b64decode(VECTOR["verifier"])[1:]
    assert key_id(VECTOR["name"], signer.public).hex() == VECTOR["key_id"]
    text = VECTOR["text"].encode()
    ours = key_id(VECTOR["name"], signer.public) + signer.sign_text(text)
    assert base64.b64encode(ours).decode() == VECTOR["signature"]
    note = f"{VECTOR['text']}\n\u2014 {VECTOR['name']} {VECTOR['signature']}\n".encode()
    assert checkpoint.parse_note(note) == (text, [(VECTOR["name"], base64.b64decode(VECTOR["signature"]))])
    assert check_text(key_name(signer.public), text, ours[4:])


@given(st.integers(0, 10**15), st.binary(min_size=32, max_size=32))
def test_a_checkpoint_is_read_as_it_was_written(size: int, root: bytes) -> None:
    head = Checkpoint("treve.example/centre", size, root)
    assert checkpoint.read(checkpoint.write(head, SIGNER), SIGNER.key) == head


@given(st.integers(0, len(NOTE) * 8 - 1))
def test_one_flipped_bit_is_refused(bit: int) -> None:
    flipped = bytearray(NOTE)
    flipped[bit // 8] ^= 1 << bit % 8
    with pytest.raises(Malformed):
        checkpoint.read(bytes(flipped), SIGNER.key)


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_with_a_reason(data: bytes) -> None:
    with pytest.raises(Malformed):
        checkpoint.read(data, SIGNER.key)


def test_signatures_of_witnesses_are_left_aside_and_a_false_one_of_ours_refuses_the_note() -> None:
    text, _, line = NOTE.decode().partition("\n\n")
    witness = f"\u2014 witness.example {base64.b64encode(b'1234' + bytes(64)).decode()}\n"
    assert checkpoint.read(f"{text}\n\n{witness}{line}".encode(), SIGNER.key) == HEAD
    false = key_id(HEAD.origin, SIGNER.public) + bytes(64)
    lie = f"\u2014 {HEAD.origin} {base64.b64encode(false).decode()}\n"
    with pytest.raises(Malformed, match="does not hold"):
        checkpoint.read(f"{text}\n\n{line}{lie}".encode(), SIGNER.key)


def test_a_checkpoint_signed_by_another_key_or_under_another_name_is_refused() -> None:
    with pytest.raises(Malformed, match="not signed by"):
        checkpoint.read(checkpoint.write(HEAD, OTHER), SIGNER.key)
    renamed = NOTE.decode().replace("\u2014 treve.example/centre", "\u2014 treve.example/other").encode()
    with pytest.raises(Malformed, match="not signed by"):
        checkpoint.read(renamed, SIGNER.key)


def test_extension_lines_are_covered_by_the_signature_and_otherwise_left_aside() -> None:
    text = NOTE.decode().partition("\n\n")[0] + "\nmore\n"
    blob = key_id(HEAD.origin, SIGNER.public) + SIGNER.sign_text(text.encode())
    note = f"{text}\n\u2014 {HEAD.origin} {base64.b64encode(blob).decode()}\n".encode()
    assert checkpoint.read(note, SIGNER.key) == HEAD
    with pytest.raises(Malformed):
        checkpoint.read(note.replace(b"more", b"less"), SIGNER.key)


def signed(text: str) -> bytes:
    origin = text.split("\n")[0]
    blob = key_id(origin, SIGNER.public) + SIGNER.sign_text(text.encode())
    return f"{text}\n\u2014 {origin} {base64.b64encode(blob).decode()}\n".encode()


ROOT = base64.b64encode(bytes(32)).decode()


@pytest.mark.parametrize(
    "text",
    [
        "a\n1\n",
        f"a\n01\n{ROOT}\n",
        f"a\n-1\n{ROOT}\n",
        f"a\n+1\n{ROOT}\n",
        f"a\n\u0661\n{ROOT}\n",
        f"a\n1 \n{ROOT}\n",
        f"a\n12345678901234567\n{ROOT}\n",
        "a\n1\nAAAA\n",
        f"a\n1\n{ROOT[:-2]}B=\n",
        f"a\n1\n{ROOT[:-1]}\n",
        f"a\n1\n {ROOT}\n",
        f"a\n1\n{ROOT}\r\n",
        f"a\n1\n{ROOT}\n\nmore\n",
        f"a\t\n1\n{ROOT}\n",
    ],
)
def test_what_is_signed_but_not_the_one_way_to_write_it_is_refused(text: str) -> None:
    assert checkpoint.read(signed(f"a\n1\n{ROOT}\n"), SIGNER.key).size == 1
    with pytest.raises(Malformed):
        checkpoint.read(signed(text), SIGNER.key)


def test_a_note_too_long_or_with_too_many_signatures_is_refused() -> None:
    line = NOTE.decode().partition("\n\n")[2]
    for note in (NOTE + line.encode() * 100, NOTE + b"x" * 100_000):
        with pytest.raises(Malformed, match="too long"):
            checkpoint.read(note, SIGNER.key)


@pytest.mark.parametrize("origin", ["", "a b", "a+b", "a\nb", "\u00e9", "-a", "a" * 201])
def test_a_name_that_notes_cannot_carry_is_refused(origin: str) -> None:
    with pytest.raises(Refused):
        checkpoint.write(HEAD._replace(origin=origin), SIGNER)
