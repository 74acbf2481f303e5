"""The one door: what goes in is counted, what cannot go in says why."""

import gc
import io
import resource
import time
import zipfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from openpyxl import Workbook
from tests.sources.conftest import as_csv, ucdp

from treve.base.errors import Refused
from treve.names.kinds import Kinds
from treve.sources.from_ucdp import SOURCE
from treve.sources.read import read
from treve.sources.reading import MappingNeeded

GED = "data/ucdp_ged_syria/ged_syria_2016_2017.csv"
PLAIN = [
    ["id", "date", "latitude", "longitude", "place", "type", "killed"],
    ["a1", "15/01/2017", "35.13", "36.75", "Hama", "shelling", "2"],
    ["a2", "16/01/2017", "36.20", "37.16", "Aleppo", "air strike", ""],
]


@pytest.mark.real
def test_every_row_of_the_real_dataset_is_loaded_or_held(shared: Path, kinds: Kinds) -> None:
    reading = read((shared / GED).read_bytes(), "ged.csv", kinds=kinds)
    assert reading.rows == len(reading.reports) + len(reading.held) == 11_757
    assert (reading.format, reading.source) == ("ucdp-ged", "ucdp-ged")
    assert len({r.identity.report for r in reading.reports}) == len(reading.reports)


@pytest.mark.real
def test_the_real_dataset_keeps_the_precision_that_it_states(shared: Path, kinds: Kinds) -> None:
    reports = read((shared / GED).read_bytes(), "ged.csv", kinds=kinds).reports
    assert Counter(r.place.precision for r in reports) == {
        "settlement": 6_411,
        "near": 4_057,
        "district": 206,
        "province": 510,
        "feature": 372,
        "country": 201,
    }
    assert Counter(r.content.observed.precision for r in reports) == {
        "day": 11_058,
        "days": 556,
        "week": 14,
        "month": 96,
        "longer": 33,
    }
    assert sum(r.content.aggregate for r in reports) == 96 + 33


@pytest.mark.real
def test_the_faults_of_the_real_dataset_are_flagged_and_not_mended(shared: Path, kinds: Kinds) -> None:
    reports = read((shared / GED).read_bytes(), "ged.csv", kinds=kinds).reports
    flagged = [r for r in reports if any(f.column == "low" and "above high" in f.message for f in r.provenance.flags)]
    assert len(flagged) == 37
    assert all((h := r.content.harm[0]).low is not None and h.high is not None and h.low > h.high for r in flagged)


@pytest.mark.real
def test_copies_of_one_agency_are_one_origin_in_the_real_dataset(shared: Path, kinds: Kinds) -> None:
    reports = read((shared / GED).read_bytes(), "ged.csv", kinds=kinds).reports
    assert sum(r.content.origins == ("SOHR",) for r in reports) > 10_000
    assert all(len(set(r.content.origins)) == len(r.content.origins) for r in reports)


@pytest.mark.real
@pytest.mark.parametrize("cut", [1_000_000, 3_333_333, 7_000_001])
def test_the_real_dataset_cut_off_anywhere_loads_all_whole_rows(shared: Path, kinds: Kinds, cut: int) -> None:
    data = (shared / GED).read_bytes()
    whole = read(data, "ged.csv", kinds=kinds)
    part = read(data[:cut], "ged.csv", kinds=kinds)
    count = len(part.reports)
    assert [r.identity for r in part.reports] == [r.identity for r in whole.reports[:count]]
    assert len(part.held) == 1
    assert any("cut off" in note.message for note in part.notes)


@pytest.mark.real
def test_the_real_dataset_is_taken_in_fast(shared: Path, kinds: Kinds) -> None:
    data = (shared / GED).read_bytes()
    best = 9.0
    for _ in range(3):
        began = time.process_time()
        read(data, "ged.csv", kinds=kinds)
        best = min(best, time.process_time() - began)
    assert best < 1.2, "aim: 0.4 s; a machine under load may take three times that"


@pytest.fixture
def what_is_new() -> Iterator[None]:
    """The collector looks at nothing that was there before, which in a long run is half a million objects each time."""
    gc.disable()
    gc.freeze()
    yield
    gc.unfreeze()
    gc.enable()


@pytest.mark.usefixtures("what_is_new")
def test_nothing_that_grows_with_the_file_is_left_to_the_collector_of_cycles(kinds: Kinds) -> None:
    table = as_csv([PLAIN[0], *PLAIN[1:] * 200])
    for data, source in ((ucdp(*({"id": str(n)} for n in range(500))), None), (table, "x")):
        read(data, "f", kinds=kinds, source=source)
        gc.collect()
        reading = read(data, "f", kinds=kinds, source=source)
        assert reading.rows > 300
        del reading
        assert gc.collect() < 150


def test_a_title_above_the_header_is_passed_over_and_said(kinds: Kinds) -> None:
    expected = read(as_csv(PLAIN), "f", kinds=kinds, source="x").reports
    book = Workbook()
    assert book.active is not None
    for row in [["Report of January"], [], *PLAIN]:
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    for data in (
        b"Report of January\n\n" + as_csv(PLAIN),
        b"Report of January,,,,,,\n" + as_csv(PLAIN),
        out.getvalue(),
    ):
        reading = read(data, "f", kinds=kinds, source="x")
        assert [r.content for r in reading.reports] == [r.content for r in expected]
        assert any("title" in note.message for note in reading.notes)
        assert reading.mapping_text is not None
        assert read(data, "f", kinds=kinds, mapping=reading.mapping_text).reports == reading.reports


def test_a_format_is_told_by_content_and_not_by_name(kinds: Kinds) -> None:
    assert read(ucdp({}), "report.pdf", kinds=kinds).format == "ucdp-ged"


def test_ucdp_in_a_workbook_is_ucdp(kinds: Kinds) -> None:
    book = Workbook()
    assert book.active is not None
    for row in ucdp({}).decode().splitlines()[:2]:
        import csv

        book.active.append(next(csv.reader([row])))
    out = io.BytesIO()
    book.save(out)
    reading = read(out.getvalue(), "ged.xlsx", kinds=kinds)
    assert (reading.format, len(reading.reports)) == ("ucdp-ged", 1)


def test_the_same_row_has_the_same_id_in_every_encoding_and_container(kinds: Kinds) -> None:
    data = ucdp({"side_a": "Frères"}, {"id": "7"})
    text = data.decode()
    readings = [
        read(d, "f", kinds=kinds)
        for d in (
            data,
            b"\xef\xbb\xbf" + data,
            text.encode("utf-16"),
            text.encode("utf-16-le"),
            text.replace("\r\n", "\n").encode(),
        )
    ]
    assert len({tuple(r.identity for r in reading.reports) for reading in readings}) == 1
    assert len({tuple(r.content for r in reading.reports).__repr__() for reading in readings}) == 1


def test_a_table_without_open_questions_is_taken_and_the_guess_recorded(kinds: Kinds) -> None:
    reading = read(as_csv(PLAIN), "f.csv", kinds=kinds, source="observers")
    assert [r.content.kind for r in reading.reports] == ["shelling", "air_strike"]
    assert reading.mapping_text is not None
    again = read(as_csv(PLAIN), "f.csv", kinds=kinds, mapping=reading.mapping_text)
    assert again.reports == reading.reports


def test_a_table_whose_meaning_is_not_sure_is_refused_with_a_guess(kinds: Kinds) -> None:
    rows = [PLAIN[0], ["a1", "03/04/2017", *PLAIN[1][2:]]]
    with pytest.raises(MappingNeeded) as why:
        read(as_csv(rows), "f.csv", kinds=kinds, source="observers")
    assert "day or month" in why.value.doubts[0]
    corrected = why.value.mapping_text.replace('format: "?"', "format: dd/mm/yyyy")
    assert (
        read(as_csv(rows), "f.csv", kinds=kinds, mapping=corrected).reports[0].content.observed.earliest == "2017-04-03"
    )


def test_a_guess_with_open_questions_cannot_be_used_as_it_is(kinds: Kinds) -> None:
    rows = [PLAIN[0], ["a1", "03/04/2017", *PLAIN[1][2:]]]
    with pytest.raises(MappingNeeded) as guessed:
        read(as_csv(rows), "f.csv", kinds=kinds, source="observers")
    with pytest.raises(Refused, match="still open") as why:
        read(as_csv(rows), "f.csv", kinds=kinds, mapping=guessed.value.mapping_text, mapping_name="m.yaml")
    assert why.value.where.startswith("m.yaml:")


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"\r\n\r\n", "empty"),
        (b"\0" * 5_000, "NUL"),
        (b"%PDF-1.7", "PDF"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600, "old Excel"),
        (b'{"type": "FeatureCollection", "features": []}', "GeoJSON"),
        (b'[{"a": 1}]', "JSON"),
        (b"<!DOCTYPE html><html>", "web page"),
        (b"<?xml version='1.0'?><a/>", "XML"),
        (b"PK\x03\x04 broken", "cut off"),
        (b"\x1f\x8b\x08", "gzip"),
        (
            b"Dear colleagues,\nyesterday at noon, shells fell.\nTwo dead; three hurt, they say, in all.\nRegards\n",
            "not a table",
        ),
    ],
)
def test_what_is_no_table_is_refused_by_name_with_a_remedy(data: bytes, says: str, kinds: Kinds) -> None:
    with pytest.raises(Refused, match=says) as why:
        read(data, "f.csv", kinds=kinds, source="x")
    assert why.value.remedy
    assert why.value.where == "f.csv"


@pytest.mark.parametrize(
    ("member", "says"),
    [
        ("content.xml", "OpenDocument"),
        ("word/document.xml", "Word"),
        ("ged.csv", "zip archive"),
        ("xl/workbook.bin", "xlsb"),
    ],
)
def test_an_archive_that_is_no_workbook_is_named(member: str, says: str, kinds: Kinds) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(member, "x")
    with pytest.raises(Refused, match=says):
        read(out.getvalue(), "f.xlsx", kinds=kinds)


def test_only_a_header_is_a_reading_of_no_rows_that_says_so(kinds: Kinds) -> None:
    reading = read(ucdp(), "f.csv", kinds=kinds)
    assert (reading.rows, reading.reports, reading.held) == (0, [], [])
    assert "header and no rows" in reading.notes[-1].message


def test_the_person_may_say_which_format_it_must_be(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="columns of UCDP GED are missing"):
        read(as_csv(PLAIN), "f.csv", kinds=kinds, as_format="ucdp-ged")
    with pytest.raises(Refused, match="not xlsx"):
        read(as_csv(PLAIN), "f.csv", kinds=kinds, as_format="xlsx")
    with pytest.raises(Refused, match="no format"):
        read(as_csv(PLAIN), "f.csv", kinds=kinds, as_format="ged")
    assert read(ucdp({}), "f.csv", kinds=kinds, source="mine").source == "mine"
    assert read(ucdp({}), "f.csv", kinds=kinds).source == SOURCE


@pytest.mark.parametrize(
    "data", [b"a" * 30_000_000, b"a," * 15_000_000, b'"' + b"a\n" * 900_000, b"a,b\n" + b'"\n' * 900_000]
)
def test_what_is_made_to_swell_is_answered_within_bounds(data: bytes, kinds: Kinds) -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    began = time.process_time()
    with pytest.raises(Refused):
        read(data, "f.csv", kinds=kinds, source="x")
    assert time.process_time() - began < 10
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 512 * 1024


@pytest.mark.parametrize("name", ["", "  ", "a\nb", "a\x00b", "a\u202eb", "\udcff", "x" * 201])
def test_a_source_whose_name_nobody_could_read_out_is_refused(name: str, kinds: Kinds) -> None:
    with pytest.raises(Refused, match="name that can be read"):
        read(as_csv(PLAIN), "f.csv", kinds=kinds, source=name)
