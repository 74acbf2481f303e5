import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.terms.tree import MAX_BYTES, MAX_DEPTH, MAX_VALUES, Spot, Unreadable, tree


def refusal(data: bytes) -> tuple[int, int, str]:
    with pytest.raises(Unreadable) as caught:
        tree(data)
    flaw = caught.value.flaw
    assert flaw.remedy
    return flaw.at.line, flaw.at.column, flaw.message


@pytest.mark.parametrize(
    ("data", "line", "column", "says"),
    [
        (b"a: 1\nb: &x 2", 2, 4, "anchor"),
        (b"a: 1\nb: [*x]", 2, 5, "alias"),
        (b"a: !!str 2", 1, 4, "tag"),
        (b"a: 1\n---\nb: 2", 2, 1, "second document"),
        (b"%TAG ! tag:x,2000:\n---\na: 1", 1, 1, "Directives"),
        (b"a: b: c", 1, 5, "not YAML"),
        (b"a: [1, 2\nb: 3", 2, 2, "not YAML"),
        (b"a: 1\n\tb: 2", 2, 1, "not YAML"),
        (b"a: 1\n? [x]\n: 2", 2, 3, "list or group"),
        (b"a: 1\nb: caf\xe9", 2, 7, "UTF-8"),
        ("a: 1".encode("utf-16"), 1, 1, "UTF-8"),
        ("a: x\u202ey".encode(), 1, 5, "U+202E"),
        (b"a: x\x00y", 1, 5, "U+0000"),
        (b'a: "\\ud800"', 1, 4, "surrogate"),
        (b'"\\ud800": 1', 1, 1, "surrogate"),
        (b'a: "\\UFFFFFFFF"', 1, 1, "not YAML"),
        (b"a: " + b"[" * (MAX_DEPTH + 1), 1, 3 + MAX_DEPTH, "levels"),
        (b"a" * (MAX_BYTES + 1), 1, 1, "bytes"),
        (b"[" + b"1, " * MAX_VALUES + b"1]", 1, 3 * MAX_VALUES - 1, "values"),
    ],
)
def test_what_could_mean_two_things_or_cost_too_much_is_refused_where_it_stands(
    data: bytes, line: int, column: int, says: str
) -> None:
    found = refusal(data)
    assert found[:2] == (line, column)
    assert says in found[2]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("no", "no"), ("yes", "yes"), ("True", "True"), ("true", True), ("false", False), ("null", None), ("~", None),
        ("", None), ("0", 0), ("-12", -12), ("010", "010"), ("0x1F", "0x1F"), ("1_000", "1_000"), ("36.28", 36.28),
        ("1e3", "1e3"), (".5", ".5"), (".nan", ".nan"), ("12:30", "12:30"), ("2016-12-30", "2016-12-30"), ("'5'", "5"),
        ("1" * 19, "1" * 19),
    ],
)  # fmt: skip
def test_a_plain_word_is_what_it_looks_like(text: str, value: object) -> None:
    found = tree(f"a: {text}".encode()).value["a"]
    assert (found, type(found)) == (value, type(value))


def test_every_value_and_key_knows_its_line_and_column() -> None:
    found = tree(b"a: 1\nb:\n  - x\n  - {c: [2, 3]}\n")
    assert found.spots["b", 1, "c", 1] == Spot(4, 13)
    assert found.keys["b", 1, "c"] == Spot(4, 6)
    assert found.spot(("b", 1, "c", 7, "z")) == Spot(4, 9)


def test_a_key_written_twice_is_named_at_its_second_place_and_the_first_counts() -> None:
    found = tree(b"a: 1\nb: {c: 2, c: [3, {c: 4, c: 5}]}\na: {x: 1}\n")
    assert found.value == {"a": 1, "b": {"c": 2}}
    assert [(flaw.at, flaw.message.split(" is")[0]) for flaw in found.flaws][0::2] == [
        (Spot(2, 11), "`c`"), (Spot(3, 1), "`a`"),
    ]  # fmt: skip


def test_texts_are_composed_so_that_equal_looking_words_are_equal() -> None:
    assert tree("e\u0301: e\u0301".encode()).value == {"\xe9": "\xe9"}


def test_a_byte_order_mark_changes_nothing() -> None:
    assert tree(b"\xef\xbb\xbfa: 1").value == tree(b"a: 1").value


@given(st.binary(max_size=80) | st.text(max_size=60).map(lambda text: text.encode("utf-8", "replace")))
def test_any_bytes_are_read_or_refused(data: bytes) -> None:
    try:
        tree(data)
    except Unreadable as why:
        assert why.flaw.at.line >= 1
