import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.names import written


@given(st.text())
def test_any_text_is_read_or_refused_with_the_name_of_its_file(text: str) -> None:
    try:
        written.read(text, "x.yaml")
    except Refused as why:
        assert why.where.startswith("x.yaml")
        assert why.remedy


@pytest.mark.parametrize("word", ["no", "off", "null", "1e3", "0x10", "~", "2017-01-28", "on"])
def test_a_value_is_the_word_that_was_written(word: str) -> None:
    assert written.read(f"a: {word}", "x.yaml").fields({"a"})["a"].text() == word


def test_a_fault_says_where_it_stands() -> None:
    top = written.read("a: 1\nb:\n  - c\n  - d: 2\n", "x.yaml")
    second = list(top.fields({"a", "b"})["b"])[1]
    assert second.where == "x.yaml:4:5"
    with pytest.raises(Refused, match="expected a single value"):
        second.text()
    with pytest.raises(Refused, match="'b' here"):
        top.fields({"a"})
    with pytest.raises(Refused, match="'c' is missing"):
        top.fields({"a", "b"}, {"c"})
    with pytest.raises(Refused, match="expected a list"):
        list(top.fields({"a", "b"})["a"])


@given(st.integers(-900_000_000, 900_000_000))
def test_degrees_are_read_without_passing_through_a_float(e7: int) -> None:
    sign, size = "-" if e7 < 0 else "", abs(e7)
    text = f"{sign}{size // 10_000_000}.{size % 10_000_000:07d}"
    assert written.read(f"a: '{text}'", "x.yaml").fields({"a"})["a"].degrees_e7(90) == e7


@pytest.mark.parametrize("text", ["90.0000001", "3,5", "1.23456789", ".5", "5e1", "--5", "٣", "N35", "+5"])
def test_what_is_not_in_decimal_degrees_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        written.read(f"a: '{text}'", "x.yaml").fields({"a"})["a"].degrees_e7(90)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2017-01-28", (2017, 1, 28), (2017, 1, 28)),
        ("2016-02", (2016, 2, 1), (2016, 2, 29)),
        ("2016-12", (2016, 12, 1), (2016, 12, 31)),
        ("2016", (2016, 1, 1), (2016, 12, 31)),
    ],
)
def test_a_month_or_a_year_is_all_its_days(text: str, first: tuple[int, int, int], last: tuple[int, int, int]) -> None:
    value = written.read(f"a: {text}", "x.yaml").fields({"a"})["a"]
    assert (value.first_day(), value.last_day()) == (dt.date(*first), dt.date(*last))


@pytest.mark.parametrize("text", ["2017-02-30", "2017-13", "0000", "28.1.2017", "2017-1-28", "20170128", "١٩٩٩"])
def test_a_day_that_does_not_exist_is_refused(text: str) -> None:
    with pytest.raises(Refused, match="is no date"):
        written.read(f"a: '{text}'", "x.yaml").fields({"a"})["a"].first_day()


@pytest.mark.parametrize("text", ["0", "101", "-1", "1.0", "ten", "", "9" * 30, "¹"])
def test_a_number_out_of_range_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        written.read(f"a: '{text}'", "x.yaml").fields({"a"})["a"].whole(1, 100)


@pytest.mark.parametrize("text", ["a: &x 1\nb: *x", "a: !!python/object:os.system 1", "a: !own 1"])
def test_anchors_and_tags_are_refused(text: str) -> None:
    with pytest.raises(Refused):
        written.read(text, "x.yaml")


def test_a_thousand_lists_inside_each_other_are_refused_and_never_fall() -> None:
    with pytest.raises(Refused):
        written.read("[" * 1_000 + "]" * 1_000, "x.yaml")
