"""Canonical bytes: those of RFC 8785, and nothing that could be read in two ways."""

import json
import unicodedata
from typing import Any

import msgspec
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Malformed, Refused
from treve.ledger import canonical

texts = st.text().map(lambda text: unicodedata.normalize("NFC", text))
whole = st.integers(-canonical.MAX_INTEGER, canonical.MAX_INTEGER)
values = st.recursive(
    st.none() | st.booleans() | whole | texts,
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(texts, inner, max_size=5),
    max_leaves=20,
)


class Inner(msgspec.Struct, frozen=True, omit_defaults=True):
    words: str | None = None
    count: int = 0


class Sample(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    zone: str
    b: int
    free: dict[str, str]
    many: tuple[Inner, ...] = ()


samples = st.builds(
    Sample,
    zone=texts,
    b=whole,
    free=st.dictionaries(texts, texts, max_size=4),
    many=st.lists(st.builds(Inner, words=st.none() | texts, count=whole), max_size=3).map(tuple),
)


@given(values)
def test_every_value_of_the_profile_is_written_as_rfc_8785_writes_it(value: Any) -> None:
    assert canonical.encode(value) == rfc8785.dumps(value)


@given(values)
def test_what_was_written_is_read_back(value: Any) -> None:
    assert canonical.decode(canonical.encode(value)) == value


@given(samples)
def test_a_typed_value_is_written_as_rfc_8785_writes_its_fields_and_read_back(sample: Sample) -> None:
    data = canonical.encode(sample)
    assert data == rfc8785.dumps(msgspec.to_builtins(sample))
    assert canonical.decode(data, Sample) == sample


@given(st.binary(max_size=60) | values.map(lambda value: json.dumps(value).encode()))
def test_whatever_is_accepted_is_the_only_way_to_write_it(data: bytes) -> None:
    try:
        value = canonical.decode(data)
    except Malformed:
        return
    assert rfc8785.dumps(value) == data


def test_keys_beyond_u_ffff_sort_by_their_utf_16_units() -> None:
    assert canonical.encode({"\ue000": 1, "\U0001f600": 2}) == '{"\U0001f600":2,"\ue000":1}'.encode()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" 1",
        b"1 ",
        b"1.5",
        b"1.0",
        b"[1e5]",
        b"1E5",
        b"-0",
        b"01",
        b'{"a":1,"a":1}',
        b'{"b":1,"a":2}',
        b'"\\u0041"',
        b'"\\/"',
        b'"\\u000A"',
        b"9007199254740992",
        b"-9007199254740992",
        b"123456789012345678901234567890",
        b"[" * 33 + b"]" * 33,
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"\xff",
        b'"\xed\xa0\x80"',
        b'"\\ud800"',
        b"NaN",
        b"Infinity",
        '"e\u0301"'.encode(),
        '{"e\u0301":1}'.encode(),
        b"\xef\xbb\xbf1",
        b"[1,]",
        b"nul",
        b"{1:2}",
        b'["a\x00"]',
    ],
)
def test_bytes_that_could_mean_two_things_are_refused(data: bytes) -> None:
    with pytest.raises(Malformed):
        canonical.decode(data)


@pytest.mark.parametrize(
    "value",
    [1.5, float("nan"), [2.0], {"a": {1: 2}}, 2**53, "e\u0301", {"e\u0301": 1}, "\ud800", b"x", {1, 2}, object()],
)
def test_values_outside_the_profile_are_not_written(value: Any) -> None:
    with pytest.raises(Refused):
        canonical.encode(value)


def test_nesting_is_bounded_when_writing_too() -> None:
    value: Any = 1
    for _ in range(canonical.MAX_DEPTH):
        value = [value]
    assert canonical.decode(canonical.encode(value)) == value
    with pytest.raises(Refused, match="levels deep"):
        canonical.encode([value])


def test_the_message_says_where_the_offence_is() -> None:
    with pytest.raises(Refused) as refusal:
        canonical.encode({"rows": [{"lat": 1}, {"lat": 1.5}]})
    assert refusal.value.where == "$.rows[1].lat"


def test_a_typed_value_with_an_offending_field_is_not_written() -> None:
    with pytest.raises(Refused):
        canonical.encode(Sample("e\u0301", 1, {}))
    with pytest.raises(Refused):
        canonical.encode(Sample("x", 2**53, {}))
    with pytest.raises(Refused):
        canonical.encode(Sample("x", 1, {"e\u0301": ""}))
    with pytest.raises(Refused):
        canonical.encode(Sample("\ud800", 1, {}))


def test_an_escape_before_an_accent_is_not_mistaken_for_a_letter() -> None:
    text = "a line\n\u0303"
    assert canonical.decode(canonical.encode(Inner(text)), Inner).words == text


@pytest.mark.parametrize(
    "data", [b'{"count":0}', b'{"words":null}', b'{"count":1,"other":2}', b'{"count":1.0}', b'{"words":1}']
)
def test_a_typed_reader_refuses_defaults_spelled_out_and_unknown_fields(data: bytes) -> None:
    with pytest.raises(Malformed):
        canonical.decode(data, Inner)


def test_a_type_that_can_hold_a_float_is_a_mistake_of_ours() -> None:
    class Weighed(msgspec.Struct):
        shares: list[float | None]

    class Loose(msgspec.Struct):
        anything: Any

    for mistaken in (Weighed([1.0]), Loose(1)):
        with pytest.raises(AssertionError, match="signed record"):
            canonical.encode(mistaken)
