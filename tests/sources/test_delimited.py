"""Rows of a CSV, whole or broken, with the line that an editor shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.conftest import as_csv

from treve.base.errors import Refused
from treve.sources.delimited import read_delimited


def lines_of(text: str) -> tuple[list[int], list[int]]:
    table = read_delimited(text, "f")
    return [r.line for r in table.rows], [b.line for b in table.broken]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
def test_all_delimiters_and_line_ends_are_told(end: str, mark: str) -> None:
    text = end.join(mark.join(row) for row in [["a", "b", "c"], ["1", "x", "3"], ["4", "y", "6"]]) + end
    assert [r.cells for r in read_delimited(text, "f").rows] == [["1", "x", "3"], ["4", "y", "6"]]


def test_a_line_number_is_that_of_an_editor_even_after_newlines_in_cells() -> None:
    assert lines_of('a,b\n1,"x\ny\nz"\n2,q\n\n3,r\n') == ([2, 5, 7], [])


def test_a_decimal_comma_does_not_pass_for_a_delimiter() -> None:
    assert read_delimited("lat;lon;n\n34,8;36,7;1\n35,1;36,7;2\n", "f").rows[0].cells == ["34,8", "36,7", "1"]


def test_two_delimiters_that_fit_alike_are_asked_for() -> None:
    with pytest.raises(Refused, match="cannot be told whether") as why:
        read_delimited("a;b,c\n1;2,3\n", "f")
    assert "delimiter:" in why.value.remedy
    assert read_delimited("a;b,c\n1;2,3\n", "f", delimiter=";").rows[0].cells == ["1", "2,3"]


def test_the_sep_line_of_excel_is_understood() -> None:
    assert read_delimited("sep=;\na;b\n1;2\n", "f").rows[0].cells == ["1", "2"]


def test_ragged_rows_are_held_with_their_line_and_the_others_load() -> None:
    table = read_delimited("a,b,c\n1,2,3\n1,2\n1,2,3,4\n5,6,7\n", "f")
    assert [r.line for r in table.rows] == [2, 5]
    assert [(b.line, b.raw) for b in table.broken] == [(3, "1,2\n"), (4, "1,2,3,4\n")]


def test_empty_cells_beyond_the_header_lose_nothing() -> None:
    assert read_delimited("a,b\n1,2,,,\n", "f").rows[0].cells == ["1", "2"]


def test_rows_of_delimiters_only_are_no_rows_and_counted() -> None:
    table = read_delimited("a,b\n1,2\n,\n,\n", "f")
    assert len(table.rows) == 1
    assert "2 rows" in table.notes[0].message


def test_a_quote_that_is_never_closed_holds_its_own_line_only() -> None:
    table = read_delimited('a,b,c\n1,2,3\n4,"x,6\n7,8,9\n10,11,12\n', "f")
    assert [r.line for r in table.rows] == [2, 4, 5]
    assert [b.line for b in table.broken] == [3]


def test_a_file_cut_inside_quotes_holds_the_cut_row_whole_and_says_so() -> None:
    table = read_delimited('a,b,c\n1,2,3\n4,"first\nsecond', "f")
    assert [r.line for r in table.rows] == [2]
    assert [(b.line, b.raw) for b in table.broken] == [(3, '4,"first\nsecond')]
    assert "cut off" in table.notes[0].message


def test_a_file_cut_in_the_middle_of_a_row_says_so() -> None:
    table = read_delimited("a,b,c\n1,2,3\n4,5", "f")
    assert "ends in the middle" in table.broken[0].message
    assert "cut off" in table.notes[0].message


def test_a_last_row_without_line_end_loads_with_a_note() -> None:
    table = read_delimited("a,b\n1,2\n3,4", "f")
    assert len(table.rows) == 2
    assert "no line end" in table.notes[0].message


def test_a_quote_inside_a_quoted_cell_is_not_silently_dropped() -> None:
    table = read_delimited('a,b\n1,"he said "go" now"\n2,x\n', "f")
    assert table.broken[0].raw == '1,"he said "go" now"\n'
    assert [r.line for r in table.rows] == [3]


def test_control_characters_are_taken_out_and_said() -> None:
    row = read_delimited("a,b\n1,x\x00\x07y\n", "f").rows[0]
    assert row.cells == ["1", "xy"]
    assert row.cleaned


def test_cells_are_in_nfc() -> None:
    assert read_delimited("a,b\n1,e\u0301\n", "f").rows[0].cells == ["1", "é"]


def test_a_row_of_unreadable_bytes_is_held_with_the_bytes_shown() -> None:
    table = read_delimited("a,b\n1,x\udcff\n2,y\n", "f")
    assert table.broken[0].raw == "1,x\\xff\n"
    assert [r.line for r in table.rows] == [3]


def test_a_row_of_a_million_cells_is_held() -> None:
    table = read_delimited("a,b\n" + "," * 1_000_000 + "x\n1,2\n", "f", delimiter=",")
    assert [b.line for b in table.broken] == [2]
    assert [r.line for r in table.rows] == [3]


def test_a_cell_longer_than_any_text_is_held() -> None:
    table = read_delimited("a,b\n1," + "x" * 2_000_000 + "\n1,2\n", "f", delimiter=",")
    assert len(table.broken[0].raw) > 2_000_000
    assert [r.line for r in table.rows] == [3]


def test_a_header_of_too_many_columns_is_refused() -> None:
    with pytest.raises(Refused, match="5001 columns"):
        read_delimited("a," * 5_000 + "b\n", "f", delimiter=",")


def test_names_that_stand_twice_are_told_apart() -> None:
    assert read_delimited("Date,Date,\n1,2,3\n", "f").header == ["Date (1)", "Date (2)", "column 3"]


cells = st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs"], exclude_characters="\u2028\u2029"), max_size=8)


@given(st.lists(st.lists(cells, min_size=3, max_size=3), min_size=1, max_size=8), st.sampled_from([",", ";", "\t"]))
def test_what_was_written_as_csv_is_read_back(rows: list[list[str]], mark: str) -> None:
    import unicodedata

    table = read_delimited(as_csv([["a", "b", "c"], *rows], mark).decode(), "f", delimiter=mark)
    expected = [[unicodedata.normalize("NFC", c) for c in row] for row in rows if any(row)]
    assert [r.cells for r in table.rows] == expected
    assert not table.broken


@given(st.text(alphabet='a1,;"\n\r\t \x00é', max_size=80))
def test_no_line_is_lost(text: str) -> None:
    try:
        table = read_delimited("h,i\n" + text, "f", delimiter=",")
    except Refused:
        return
    kept = "".join(r.raw for r in table.rows) + "".join(b.raw for b in table.broken)
    assert sum(kept.count(c) for c in "a1é") == sum(text.count(c) for c in "a1é")
