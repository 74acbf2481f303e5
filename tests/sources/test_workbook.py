"""Workbooks: values as people see them, faults as faults, and nothing that swells."""

import datetime as dt
import io
import time
import zipfile
from typing import Any

import pytest
from openpyxl import Workbook
from python_calamine import load_workbook

from treve.base.errors import Refused
from treve.sources.workbook import read_workbook


def day(*parts: int) -> dt.datetime:
    return dt.datetime(*parts)  # type: ignore[arg-type]


def saved(book: Workbook) -> bytes:
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def book_of(*rows: list[Any]) -> tuple[Workbook, Any]:
    book = Workbook()
    for row in rows:
        assert book.active is not None
        book.active.append(row)
    return book, book.active


def changed(data: bytes, part: str, old: str, new: str) -> bytes:
    out = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(data))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in source.namelist():
            content = source.read(name)
            if name == part:
                assert old.encode() in content
                content = content.replace(old.encode(), new.encode())
            archive.writestr(name, content)
    return out.getvalue()


SHEET = "xl/worksheets/sheet1.xml"


def test_values_are_those_that_another_reader_sees() -> None:
    rows: list[list[Any]] = [["id", "n", "lat", "ok"], *([i, f"متن {i}", 34.1 + i / 7, i % 2 == 0] for i in range(50))]
    data = saved(book_of(*rows)[0])
    theirs = load_workbook(io.BytesIO(data)).get_sheet_by_index(0).to_python()[1:]
    ours = read_workbook(data, "f").rows
    for mine, other in zip(ours, theirs, strict=True):
        assert mine.cells[:2] == [str(int(other[0])), other[1]]  # type: ignore[arg-type]
        assert float(mine.cells[2]) == pytest.approx(other[2], abs=1e-13)
        assert mine.cells[3] == str(other[3]).lower()


@pytest.mark.parametrize("epoch", [day(1899, 12, 30), day(1904, 1, 1)])
def test_dates_of_both_systems_are_the_same_days(epoch: dt.datetime) -> None:
    book, _ = book_of(["d"], [day(2017, 1, 15)], [day(2017, 1, 15, 14, 30)], [dt.time(14, 30)])
    book.epoch = epoch
    table = read_workbook(saved(book), "f")
    assert [r.cells[0] for r in table.rows] == ["2017-01-15", "2017-01-15T14:30", "14:30"]
    assert table.rows[0].dates == {0}


def test_a_number_that_is_no_date_stays_a_number() -> None:
    assert read_workbook(saved(book_of(["d"], [42750], [0.1 + 0.2])[0]), "f").rows[1].cells == ["0.3"]


def test_a_formula_counts_as_its_stored_value_and_is_a_fault_without_one() -> None:
    data = saved(book_of(["a", "b"], [1, "=A2+1"])[0])
    assert "not stored" in read_workbook(data, "f").rows[0].faults[1]
    stored = changed(data, SHEET, "<v />", "<v>2</v>")
    table = read_workbook(stored, "f")
    assert (table.rows[0].cells, dict(table.rows[0].faults)) == (["1", "2"], {})
    assert "formulas" in table.notes[0].message


def test_an_error_cell_is_a_fault_and_not_an_empty_cell() -> None:
    book, sheet = book_of(["a"], ["#REF!"])
    sheet["A2"].data_type = "e"
    assert "#REF!" in read_workbook(saved(book), "f").rows[0].faults[0]


def test_cells_merged_over_rows_are_faults() -> None:
    book, sheet = book_of(["a", "b"], [1, 12], [2, None], [3, 4])
    sheet.merge_cells("B2:B3")
    rows = read_workbook(saved(book), "f").rows
    assert [1 in r.faults for r in rows] == [True, True, False]


def test_row_numbers_are_those_of_the_sheet_and_hidden_rows_are_read_and_said() -> None:
    book, sheet = book_of(["a"], [1], [None], [2])
    sheet.row_dimensions[2].hidden = True
    table = read_workbook(saved(book), "f")
    assert [r.line for r in table.rows] == [2, 4]
    assert any("1 hidden rows" in n.message for n in table.notes)


def test_several_sheets_are_asked_about_and_hidden_ones_named() -> None:
    book, _ = book_of(["a"], [1])
    other = book.create_sheet("Février")
    other.append(["a"])
    with pytest.raises(Refused, match="'Sheet', 'Février'") as why:
        read_workbook(saved(book), "f")
    assert "sheet:" in why.value.remedy
    assert read_workbook(saved(book), "f", sheet="Sheet").rows[0].cells == ["1"]
    other.sheet_state = "hidden"
    assert any("Février" in n.message for n in read_workbook(saved(book), "f").notes)
    with pytest.raises(Refused, match="no sheet 'Mars'"):
        read_workbook(saved(book), "f", sheet="Mars")


def test_the_header_may_stand_lower() -> None:
    data = saved(book_of(["Rapport de janvier"], ["a", "b"], [1, 2])[0])
    assert read_workbook(data, "f", header_row=2).rows[0].cells == ["1", "2"]


def test_a_value_beyond_the_header_is_a_fault() -> None:
    assert -1 in read_workbook(saved(book_of(["a"], [1, 2])[0]), "f").rows[0].faults


def test_text_that_looks_like_a_formula_stays_text() -> None:
    book, sheet = book_of(["a"], ["x"])
    sheet["A2"].value = '=HYPERLINK("http://x")'
    sheet["A2"].data_type = "s"
    assert read_workbook(saved(book), "f").rows[0].cells == ['=HYPERLINK("http://x")']


def test_a_zip_bomb_is_refused_before_it_is_unpacked() -> None:
    data = saved(book_of(["a"], [1])[0])
    out = io.BytesIO(data)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet9.xml", b"<a>" + b" " * 200_000_000, compresslevel=1)
    began = time.process_time()
    with pytest.raises(Refused, match="built to swell"):
        read_workbook(out.getvalue(), "f")
    assert time.process_time() - began < 1


def test_a_bomb_whose_directory_lies_is_stopped_while_unpacking(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("treve.sources.archive.MAX_UNPACKED_BYTES", 4_000)
    data = saved(book_of(["a"], *([i] for i in range(500)))[0])
    monkeypatch.setattr("treve.sources.workbook.guard", lambda *_: None)
    with pytest.raises(Refused, match="bytes unpacked"):
        read_workbook(data, "f")


def test_a_thousand_parts_are_refused() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        for number in range(2_100):
            archive.writestr(f"xl/{number}", "")
    with pytest.raises(Refused, match="parts"):
        read_workbook(out.getvalue(), "f")


@pytest.mark.parametrize(
    "doctype",
    [
        '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>',
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
        '<!DOCTYPE x SYSTEM "http://localhost/x.dtd">',
    ],
)
def test_entities_are_refused_and_nothing_outside_is_opened(doctype: str) -> None:
    data = changed(saved(book_of(["a"], ["x"])[0]), SHEET, "<worksheet", doctype + "<worksheet")
    with pytest.raises(Refused, match="document type"):
        read_workbook(data, "f")


def test_two_far_corners_cost_nothing() -> None:
    book, sheet = book_of(["a"], [1])
    sheet["A1048576"] = 2
    began = time.process_time()
    assert [r.line for r in read_workbook(saved(book), "f").rows] == [2, 1_048_576]
    sheet["XFD2"] = 1
    assert -1 in read_workbook(saved(book), "f").rows[0].faults
    assert time.process_time() - began < 2


def test_a_workbook_cut_off_or_with_broken_xml_is_refused() -> None:
    data = saved(book_of(["a"], [1])[0])
    with pytest.raises(Refused, match="damaged"):
        read_workbook(data[:-200], "f")
    with pytest.raises(Refused, match="not whole XML"):
        read_workbook(changed(data, SHEET, "</sheetData>", "<"), "f")


def test_nested_xml_does_not_exhaust_the_stack() -> None:
    data = changed(
        saved(book_of(["a"], [1])[0]), SHEET, "<sheetData>", "<x>" * 60_000 + "</x>" * 60_000 + "<sheetData>"
    )
    assert len(read_workbook(data, "f").rows) == 1


@pytest.mark.parametrize("kind", ["e", "b", "str", "n", "d"])
def test_text_of_a_cell_of_any_kind_is_in_normal_form(kind: str) -> None:
    data = changed(
        saved(book_of(["a", "b"], ["x", 1])[0]),
        SHEET,
        '<c r="B2" t="n"><v>1</v>',
        f'<c r="B2" t="{kind}"><v>a\u0300#</v>',
    )
    (row,) = read_workbook(data, "f").rows
    assert row.cells[1] == "\u00e0#"
    assert row.raw == "x\t\u00e0#"


def test_a_number_format_without_end_is_looked_at_no_longer_than_another() -> None:
    book, sheet = book_of(["a"], [42750])
    sheet["A2"].number_format = "yyyy-mm-dd"
    data = changed(saved(book), "xl/styles.xml", 'formatCode="yyyy-mm-dd"', f'formatCode="{"[" * 400_000}"')
    began = time.process_time()
    assert read_workbook(data, "f").rows[0].cells == ["42750"]
    assert time.process_time() - began < 5


def test_a_part_packed_by_a_damaged_method_is_refused() -> None:
    out = io.BytesIO()
    source = zipfile.ZipFile(io.BytesIO(saved(book_of(["a"], [1])[0])))
    with zipfile.ZipFile(out, "w", zipfile.ZIP_LZMA) as archive:
        for name in source.namelist():
            archive.writestr(name, source.read(name))
    data = bytearray(out.getvalue())
    at = data.index(b"xl/workbook.xml") + len("xl/workbook.xml") + 12
    data[at : at + 40] = bytes(40)
    with pytest.raises(Refused, match="damaged"):
        read_workbook(bytes(data), "f")
