"""GDELT: what a program read in an article, with the caution that this asks for."""

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.sources.conftest import as_csv

from treve.base.errors import Refused
from treve.entries.report import Named, Report
from treve.names.kinds import Kinds
from treve.sources import unpack
from treve.sources.from_gdelt import LAYOUT, LAYOUT_1, SOURCE
from treve.sources.read import read
from treve.sources.reading import Reading

DATA = Path(__file__).parent / "data"
EVENTS = (DATA / "events.CSV").read_bytes()
FIRST = dict(zip(LAYOUT, EVENTS.decode().split("\n")[0].split("\t"), strict=True))


def gdelt(*changes: Mapping[str, str]) -> bytes:
    return "".join("\t".join({**FIRST, **change}.values()) + "\n" for change in changes).encode()


def one(kinds: Kinds, **change: str) -> Report:
    reading = read(gdelt(change), "f", kinds=kinds)
    assert not reading.held, reading.held
    return reading.reports[0]


def packed(data: bytes, *names: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in names:
            archive.writestr(name, data)
    return out.getvalue()


def test_an_event_file_is_recognised_by_its_content(kinds: Kinds) -> None:
    assert (len(LAYOUT), len(LAYOUT_1)) == (61, 58)
    reading = read(EVENTS, "20170115120000.export.CSV", kinds=kinds)
    assert (reading.format, reading.source, reading.source_kind) == ("gdelt", SOURCE, "dataset")
    assert (reading.rows, len(reading.reports), len(reading.held)) == (7, 5, 2)


def test_a_row_becomes_what_it_says(kinds: Kinds) -> None:
    report = one(kinds)
    assert report.identity.native_id == "600000001"
    assert report.identity.actors == (
        Named("VALDRIA ARMY", "side_a", "cameo:VALMIL"),
        Named("REBEL", "side_b", "cameo:VALREB"),
    )
    assert (report.content.observed.precision, report.content.observed.earliest, report.content.observed.zone) == (
        "day",
        "2017-01-15",
        None,
    )
    assert (report.content.kind, report.content.as_called) == ("fire", "CAMEO 194 (19 fight)")
    assert report.content.counts == {"mentions": 12}
    assert report.content.origins == ("valdria-post.example", "https://www.valdria-post.example/2017/01/15/shells?x=1")
    assert report.provenance == (type(report.provenance))(1)


@pytest.mark.parametrize(
    ("kind", "full", "precision", "radius_m", "name", "adm1", "country"),
    [
        ("1", "Valdria", "country", None, None, None, "Valdria"),
        ("2", "Texas, United States", "province", 150_000, None, "Texas", "United States"),
        ("3", "Austin, Texas, United States", "near", 25_000, "Austin", "Texas", "United States"),
        ("4", "Old Ford, North, Valdria", "near", 25_000, "Old Ford", "North", "Valdria"),
        ("5", "North, Valdria", "province", 150_000, None, "North", "Valdria"),
    ],
)
def test_a_place_is_no_narrower_than_the_name_that_was_matched(
    kind: str,
    full: str,
    precision: str,
    radius_m: int | None,
    name: str | None,
    adm1: str | None,
    country: str,
    kinds: Kinds,
) -> None:
    place = one(kinds, ActionGeo_Type=kind, ActionGeo_FullName=full).place
    assert (place.precision, place.radius_m, place.name, place.adm1, place.country) == (
        precision,
        radius_m,
        name,
        adm1,
        country,
    )


def test_where_the_actors_are_from_is_never_the_place(kinds: Kinds) -> None:
    elsewhere = {"Actor1Geo_Type": "4", "Actor1Geo_FullName": "Far, Away", "Actor1Geo_Lat": "1", "Actor1Geo_Long": "2"}
    nowhere = {f"ActionGeo_{part}": "" for part in ("Type", "FullName", "Lat", "Long")}
    report = one(kinds, **elsewhere, **nowhere)
    assert (report.place.precision, report.place.lat_e7, report.place.name) == ("unknown", None, None)
    assert report.provenance.flags[0].column == "ActionGeo_FullName"


ACTS = {
    "183": "explosion",
    "1831": "suicide_attack",
    "1832": "ied_or_mine",
    "1833": "ied_or_mine",
    "1834": "explosion",
    "181": "abduction",
    "190": "fire",
    "191": "siege",
    "192": "territory_taken",
    "193": "small_arms_fire",
    "194": "fire",
    "195": "air_strike",
    "1951": "air_strike",
    "1952": "drone_strike",
    "201": "displacement",
    "202": "civilians_attacked",
    "204": "fire",
    "2041": "fire",
    "2042": "fire",
    "1712": "infrastructure_damaged",
    "073": "aid_delivered",
    "0841": "also_logged",
    "0863": "also_logged",
    "0871": "also_logged",
    "0874": "also_logged",
}


@pytest.mark.parametrize(("code", "kind"), ACTS.items())
def test_a_code_that_names_an_act_stands_for_its_kind(code: str, kind: str, kinds: Kinds) -> None:
    assert one(kinds, EventCode=code).content.kind == kind


@pytest.mark.parametrize(
    "code", ["196", "203", "180", "182", "170", "173", "145", "154", "1661", "060", "070", "080", "186"]
)
def test_deeds_that_are_no_kind_a_breach_or_a_judgement_are_kept_as_called(code: str, kinds: Kinds) -> None:
    reading = read(gdelt({"EventCode": code}), "f", kinds=kinds)
    content = reading.reports[0].content
    assert content.kind == "unknown"
    assert str(content.as_called).startswith(f"CAMEO {code} (")
    assert any(f"{code} (1)" in note.message for note in reading.notes)


@pytest.mark.parametrize("code", ["010", "0256", "036", "042", "057", "090", "1041", "112", "120", "138", "1385"])
def test_words_are_held_and_counted_since_nothing_happened_in_them(code: str, kinds: Kinds) -> None:
    reading = read(gdelt({"EventCode": code}, {"GLOBALEVENTID": "2"}), "f", kinds=kinds)
    assert (reading.rows, len(reading.reports), len(reading.held)) == (2, 1, 1)
    assert reading.held[0].where == "f:1:EventCode"
    assert "no act" in reading.held[0].message
    assert reading.held[0].raw.split("\t")[0] == "600000001"
    assert any("1 rows say" in note.message for note in reading.notes)


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"EventCode": "51"}, "leading zero"),
        ({"EventCode": ""}, "expected a code"),
        ({"EventCode": "99"}, "expected a code"),
        ({"EventCode": "19x"}, "expected a code"),
        ({"SQLDATE": "20170230"}, "no day 30"),
        ({"SQLDATE": "2017"}, "expected a day"),
        ({"GLOBALEVENTID": ""}, "no id"),
        ({"GLOBALEVENTID": "6E+08"}, "expected a number"),
        ({"Actor1Name": "x" * 5_000}, "longer than"),
    ],
)
def test_a_row_that_cannot_be_read_is_held(change: Mapping[str, str], says: str, kinds: Kinds) -> None:
    reading = read(gdelt({"GLOBALEVENTID": "2"}, change), "f", kinds=kinds)
    assert (len(reading.reports), len(reading.held)) == (1, 1)
    assert says in reading.held[0].message


@pytest.mark.parametrize(
    ("change", "column", "says"),
    [
        ({"ActionGeo_Type": "7"}, "ActionGeo_Type", "expected 0 to 5"),
        ({"ActionGeo_Lat": "95"}, "ActionGeo_Lat", "no latitude"),
        ({"ActionGeo_FullName": "Kidal, Mali"}, "ActionGeo_Lat", "far outside Mali"),
        ({"NumMentions": "many"}, "NumMentions", "whole number"),
    ],
)
def test_a_cell_that_cannot_be_read_is_left_out_with_a_doubt(
    change: Mapping[str, str], column: str, says: str, kinds: Kinds
) -> None:
    flag = one(kinds, **change).provenance.flags[0]
    assert (flag.column, flag.gravity) == (column, "doubt")
    assert says in flag.message


def test_quotation_marks_are_letters_here(kinds: Kinds) -> None:
    reading = read(gdelt({"Actor1Name": '"QUOTED'}, {"GLOBALEVENTID": "2"}), "f", kinds=kinds)
    assert [r.identity.actors[0].name for r in reading.reports] == ['"QUOTED', "VALDRIA ARMY"]


def test_ten_rows_of_one_article_have_one_origin(kinds: Kinds) -> None:
    reading = read(gdelt(*({"GLOBALEVENTID": str(n)} for n in range(10))), "f", kinds=kinds)
    assert len({report.content.origins for report in reading.reports}) == 1


def test_rows_of_another_width_and_a_file_cut_off_are_held(kinds: Kinds) -> None:
    reading = read(EVENTS[:-40], "f", kinds=kinds)
    assert reading.rows == 7
    assert any("ends in the middle" in held.message or "EventCode" in held.where for held in reading.held)
    short = EVENTS.split(b"\n")
    short[1] = short[1].rsplit(b"\t", 2)[0]
    reading = read(b"\n".join(short), "f", kinds=kinds)
    assert (reading.rows, "59 cells" in reading.held[0].message) == (7, True)
    assert (
        read(EVENTS[: EVENTS.rindex(b"\t")], "f", kinds=kinds).held[0].message
        == "the file ends in the middle of this row."
    )


def test_the_first_version_of_gdelt_and_a_file_with_a_header_are_read_too(kinds: Kinds) -> None:
    old = read((DATA / "events_1.CSV").read_bytes(), "f", kinds=kinds).reports[0]
    assert (old.content.kind, old.place.name, old.content.origins[0]) == ("small_arms_fire", "Old Ford", "wire.example")
    rows = [line.split("\t") for line in EVENTS.decode().splitlines()]
    headed: Reading = read(as_csv([list(LAYOUT), *rows]), "f.csv", kinds=kinds)
    plain = read(EVENTS, "f", kinds=kinds)
    assert headed.format == "gdelt"
    assert [(r.identity, r.place, r.content) for r in headed.reports] == [
        (r.identity, r.place, r.content) for r in plain.reports
    ]


def test_a_zip_of_one_event_file_is_unpacked(kinds: Kinds) -> None:
    reading = read(packed(EVENTS, "20170115120000.export.CSV"), "20170115120000.export.CSV.zip", kinds=kinds)
    assert (reading.format, reading.rows) == ("gdelt", 7)
    assert reading.reports == read(EVENTS, "x", kinds=kinds).reports


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (packed(EVENTS, "a.CSV", "b.CSV"), "zip archive"),
        (packed(b"a,b\r\n1,2\r\n", "a.csv"), "zip archive"),
        (packed(EVENTS, "a.CSV")[:-30], "damaged"),
        (packed(b"\0" * 5_000_000, "a.CSV"), "built to swell"),
        (packed(EVENTS, "a.CSV").replace(EVENTS[:10], b"x"), "damaged|zip archive|gdelt"),
    ],
)
def test_an_archive_that_cannot_be_unpacked_safely_is_refused(data: bytes, says: str, kinds: Kinds) -> None:
    if says.endswith("gdelt"):
        assert read(data, "f.zip", kinds=kinds).format == "gdelt"
        return
    with pytest.raises(Refused, match=says) as why:
        read(data, "f.zip", kinds=kinds)
    assert why.value.remedy


def test_an_archive_that_lies_about_its_size_is_stopped_while_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed(b"ab" * 1_000_000, "a.CSV")
    size = (2_000_000).to_bytes(4, "little")
    lying = data.replace(size, (900_000).to_bytes(4, "little"))
    with pytest.raises(Refused):
        unpack.unpack(lying, "f")
    monkeypatch.setattr(unpack, "MAX_UNPACKED_BYTES", 1_000)
    with pytest.raises(Refused, match="swell"):
        unpack.unpack(packed(EVENTS, "a.CSV"), "f")


def test_gdelt_is_said_and_not_guessed_where_somebody_asks(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="columns of GDELT are missing"):
        read(b"a,b\r\n1,2\r\n", "f.csv", kinds=kinds, as_format="gdelt")
    assert read(EVENTS, "f", kinds=kinds, as_format="gdelt", source="gdelt-2").source == "gdelt-2"


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_archive_of_any_method_is_refused(method: int) -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        archive.writestr("a.CSV", EVENTS)
    data = bytearray(out.getvalue())
    data[60:100] = bytes(40)
    with pytest.raises(Refused, match="damaged") as why:
        unpack.unpack(bytes(data), "f.zip")
    assert why.value.remedy
