"""CSV that a spreadsheet can open without running it."""

import csv
import io
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.products.rows import COLUMNS
from treve.products.to_csv import safe_cell, to_csv


def read(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode(), newline="")))


@pytest.mark.parametrize(
    "text",
    [
        "=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "=cmd|'/c calc'!A0", '=HYPERLINK("http://x")',
        " =1+1", "\u00a0=1", "\ufeff=1", "＝1+1", "-", "+", "--1", "=", "-1.5.2", "+A1", "-٣",
    ],
)  # fmt: skip
def test_what_a_spreadsheet_would_run_gets_an_apostrophe(text: str) -> None:
    assert safe_cell(text) == "'" + text


@pytest.mark.parametrize(
    "text", ["-1", "+1", "-12.5", "1e-7", "-1.5E+10", "0", "1e5=", "a=b", "", "Hama - north", "'=1"]
)
def test_plain_numbers_and_plain_words_stay_as_they_are(text: str) -> None:
    assert safe_cell(text) == text


@given(st.text())
def test_no_cell_begins_with_a_sign_that_runs_unless_it_is_a_number(text: str) -> None:
    cell = safe_cell(text)
    assert "\0" not in cell
    if cell.lstrip(" \u00a0\ufeff")[:1] in tuple("=+-@\t\r\n"):
        assert math.isfinite(float(cell))
    assert cell.removeprefix("'").replace("\ufffd", "\0") == text.removeprefix("'").replace("\ufffd", "\0")


@given(st.lists(st.lists(st.text(), min_size=2, max_size=2)))
def test_every_row_has_every_column_and_the_count_is_right(cells: list[list[str]]) -> None:
    stream = to_csv(({"a": a, "b": {"c": b}} for a, b in cells), ["a", "b.c"])
    rows = read(b"".join(stream))
    assert rows[0] == ["a", "b.c"]
    assert len(rows) - 1 == stream.count == len(cells)
    assert all(len(row) == 2 for row in rows)


def test_nested_values_lists_and_unknowns_have_one_form_each() -> None:
    row = {
        "none": None, "yes": True, "zero": 0, "share": 0.25, "list": ["=x", 2], "empty": [],
        "many": [{"report": "r", "probability": 0.5, "by": None}], "provenance": {"row": 3, "file_name": None},
    }  # fmt: skip
    names = ["none", "yes", "zero", "share", "list", "empty", "many", "provenance.row", "provenance.file_name"]
    header, cells = read(b"".join(to_csv([row], names)))
    assert dict(zip(header, cells, strict=True)) == {
        "none": "", "yes": "true", "zero": "0", "share": "0.25", "list": "'=x | 2", "empty": "",
        "many": "report=r; probability=0.5", "provenance.row": "3", "provenance.file_name": "",
    }  # fmt: skip


def test_a_field_that_no_column_is_named_for_is_an_error_of_ours() -> None:
    with pytest.raises(AssertionError):
        list(to_csv([{"a": 1, "b": 2}], ["a"]))


def test_statements_with_and_without_a_pledge_stand_in_one_table() -> None:
    pledge = {"status": "declared", "condition": None, "deadline": "2017-03-01"}
    told = [dict.fromkeys(COLUMNS["statements"][:5], "x") | {"pledge": one} for one in (None, pledge)]
    lines = list(csv.DictReader(io.StringIO(b"".join(to_csv(told, COLUMNS["statements"])).decode())))
    assert [(line["pledge.status"], line["pledge.deadline"]) for line in lines] == [
        ("", ""),
        ("declared", "2017-03-01"),
    ]
