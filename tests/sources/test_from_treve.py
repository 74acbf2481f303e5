"""What Treve exports as GeoJSON comes back as the same reports."""

import datetime as dt
import json
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.base.ids import report_id
from treve.base.place import Where
from treve.base.time import When
from treve.entries.records import fingerprint_parts, to_groups
from treve.entries.report import Content, Harm, Identity, Named, Provenance, Report
from treve.incidents.gather import Arrived, gather
from treve.names import actors, places
from treve.names import kinds as kinds_register
from treve.names.kinds import Kinds
from treve.node.shipped import register_text
from treve.products import rows
from treve.products.to_geojson import to_geojson
from treve.products.to_jsonl import to_jsonl
from treve.sources.read import read

ACTORS = actors.read(register_text("actors"))
KINDS = kinds_register.read(register_text("kinds"))
PLACES = places.read(register_text("places"))


def arrivals(reports: Iterable[Report]) -> list[Arrived]:
    return [
        Arrived(report, f"{n:04d}", 1, n, "d", "f.csv", "2026-01-01T00:00:00.000000Z", False)
        for n, report in enumerate(reports)
    ]


def export(*reports: Report) -> bytes:
    return b"".join(to_geojson(rows.reports(gather(arrivals(reports), ACTORS, KINDS, PLACES).told)))


TEXT = st.text(st.characters(categories=("L", "N", "P", "Zs")), min_size=1, max_size=12).map(str.strip).filter(bool)
FLAT = TEXT.map(lambda text: unicodedata.normalize("NFC", text))
MAYBE = st.none() | FLAT
COUNT = st.none() | st.integers(0, 1_000)


@st.composite
def said(draw: st.DrawFn) -> Report:
    """A report of any shape that a record can have."""
    native = draw(MAYBE)
    source = draw(FLAT)
    point = draw(
        st.none() | st.tuples(st.integers(-899_999_999, 899_999_999), st.integers(-1_799_999_999, 1_799_999_999))
    )
    place = (
        Where(
            draw(st.sampled_from(["settlement", "near", "district", "feature", "province", "country", "exact"])),
            *point,
            draw(st.none() | st.integers(1, 90_000)),
            draw(st.sampled_from([(), ((-10, 5), (20, 5), (20, -30), (-10, 5))])),
            name=draw(MAYBE),
            adm2=draw(MAYBE),
            adm1=draw(st.sampled_from([None, "Idlib", "Idlib Governorate", "Nowhere"])),
            country=draw(st.sampled_from([None, "Syria", "Valdria"])),
            words=draw(MAYBE),
        )
        if point
        else Where(draw(st.sampled_from(["unknown", "country"])), country="Syria", words=draw(MAYBE))
    )
    day = draw(st.dates(min_value=dt.date(1990, 1, 1), max_value=dt.date(2030, 1, 1))).isoformat()
    when = draw(
        st.sampled_from(
            [
                When("day", day, day),
                When("minute", f"{day}T14:30", f"{day}T14:30", "+03:00"),
                When("unknown", words="some day"),
            ]
        )
    )
    counts = st.builds(
        Harm, st.sampled_from(["killed", "injured"]), st.sampled_from(["all", "civilians"]), COUNT, COUNT, COUNT
    )
    return Report(
        Identity(
            report_id(source, native, draw(st.binary(max_size=4))),
            source,
            draw(st.sampled_from(["patrol", "press", "dataset"])),
            native,
            tuple(
                draw(
                    st.lists(
                        st.builds(Named, FLAT, st.sampled_from(["side_a", "side_b", "affected"]), MAYBE), max_size=3
                    )
                )
            ),
        ),
        place,
        Content(
            when,
            draw(st.sampled_from(KINDS.names)),
            draw(MAYBE),
            draw(MAYBE),
            draw(st.sampled_from([None, 82])),
            draw(st.sampled_from([None, "incoming"])),
            draw(st.sampled_from([{}, {"explosions": 0}, {"mentions": 7, "shots": 3}])),
            means=draw(st.sampled_from([(), ("heard", "seen")])),
            explained_by=draw(st.sampled_from([None, "exercise"])),
            corrects=draw(st.sampled_from([None, report_id("s", "1", b"")])),
            withdraws=draw(st.sampled_from([None, report_id("s", "2", b"")])),
            harm=tuple(draw(st.lists(counts, max_size=2))),
            reliability=draw(st.sampled_from([None, "A", "F"])),
            credibility=draw(st.sampled_from([None, "1", "6"])),
            aggregate=draw(st.booleans()),
            text=draw(MAYBE),
            language=draw(st.sampled_from([None, "fr"])),
            origins=tuple(draw(st.lists(FLAT, max_size=2))),
        ),
        Provenance(1),
    )


@given(st.lists(said(), max_size=5, unique_by=lambda report: report.identity.report))
def test_an_export_comes_back_as_the_same_reports(reports: list[Report]) -> None:
    if not reports:
        with pytest.raises(Refused, match="no features"):
            read(export(), "f", kinds=KINDS)
        return
    reading = read(export(*reports), "f", kinds=KINDS)
    assert not reading.held
    back = {report.identity.report: fingerprint_parts(to_groups(report)) for report in reading.reports}
    assert back == {report.identity.report: fingerprint_parts(to_groups(report)) for report in reports}


@settings(deadline=None)
@given(st.lists(said(), min_size=1, max_size=3, unique_by=lambda report: report.identity.report))
def test_an_export_as_lines_comes_back_as_the_same_reports(reports: list[Report]) -> None:
    lines = b"".join(to_jsonl(rows.reports(gather(arrivals(reports), ACTORS, KINDS, PLACES).told)))
    reading = read(lines, "f.jsonl", kinds=KINDS)
    assert (reading.format, reading.held) == ("jsonl", [])
    back = {report.identity.report: fingerprint_parts(to_groups(report)) for report in reading.reports}
    assert back == {report.identity.report: fingerprint_parts(to_groups(report)) for report in reports}


ONE = Report(
    Identity(report_id("north", "7", b""), "north", "patrol", "7"),
    Where("settlement", 351_000_000, 361_000_000, 2_000, name="Old Ford"),
    Content(When("day", "2017-01-15", "2017-01-15"), "mortar"),
    Provenance(1),
)


def changed(change: Callable[[dict[str, Any]], None]) -> bytes:
    document = json.loads(export(ONE))
    change(document["features"][0]["properties"])
    return json.dumps(document).encode()


def test_the_reports_of_an_export_keep_their_sources(kinds: Kinds) -> None:
    reading = read(export(ONE), "f", kinds=kinds, source="somebody")
    assert (reading.format, reading.source, reading.source_kind) == ("geojson", "north", "patrol")
    assert any("keep their own" in note.message for note in reading.notes)


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("report", "0" * 32, "not the id"),
        ("native_id", "8", "not the id"),
        ("source", "", "not the id"),
        ("place_precision", 7, "not as Treve wrote them"),
        ("source_kind", "rumour", "not as Treve wrote them"),
        ("earliest", "2017-02-30", "day is out of range"),
        ("earliest", "2018-01-01", "lies before"),
        ("zone", "Mars/Olympus", "no time zone"),
        ("lat", "35", "no number"),
        ("lat", 95, "no latitude"),
        ("lat", None, "without its partner"),
        ("radius_m", -5, "whole number"),
        ("place_precision", "precise", "not as Treve wrote them"),
        ("harm", [{"what": "killed"}], "not as Treve wrote them"),
        ("text", "x" * 70_000, "longer than"),
        ("further", "[1]", "no object"),
        ("further", 7, "no object"),
        ("further", '{"counts": [', "not JSON"),
        ("further", '{"counts": ' + "[" * 900 + "]" * 900 + "}", "nested"),
        ("further", '{"counts": ["x"]}', "not as Treve wrote them"),
        ("further", '{"point": [1, 2]}', "not latitude, longitude and radius"),
        ("further", '{"point": [9999999999, 2, 3]}', "for a coordinate"),
        ("further", '{"point": [1.5, 2, 3]}', "for a coordinate"),
        ("further", '{"outline": [[1, 2], [3, 4], [1, 5]]}', "no closed ring"),
        ("further", '{"outline": [[1, 2, 3]]}', "no ring of positions"),
        ("further", '{"corrects": "the other one"}', "no id of a report"),
    ],
)
def test_a_feature_that_was_edited_is_held(name: str, value: Any, says: str, kinds: Kinds) -> None:
    reading = read(changed(lambda said: said.update({name: value})), "f", kinds=kinds)
    assert (reading.rows, len(reading.held)) == (1, 1)
    assert says in reading.held[0].message


def test_a_kind_that_this_register_does_not_hold_is_unknown_here_and_stays_as_called(kinds: Kinds) -> None:
    content = read(changed(lambda said: said.update(kind="laser")), "f", kinds=kinds).reports[0].content
    assert (content.kind, content.as_called) == ("unknown", "laser")


def test_what_treve_worked_out_is_no_report(kinds: Kinds) -> None:
    row = {"incident": "x", "lat": 35.0, "lon": 36.0, "radius_m": 10, "attribution": "none", "verification": "reported"}
    with pytest.raises(Refused, match="worked out") as why:
        read(b"".join(to_geojson([row])), "f", kinds=kinds)
    assert "export CENTRE reports" in why.value.remedy


def test_an_area_is_exported_as_the_outline_that_its_source_drew() -> None:
    ring = (
        (367_000_000, 350_000_000),
        (368_000_000, 350_000_000),
        (368_000_000, 351_000_000),
        (367_000_000, 350_000_000),
    )
    place = Where("feature", 350_500_000, 367_500_000, 7_190, ring)
    drawn = json.loads(export(Report(ONE.identity, place, ONE.content, ONE.provenance)))["features"][0]["geometry"]
    assert drawn["type"] == "Polygon"
    assert [36.7, 35.0] in drawn["coordinates"][0]


@pytest.mark.real
def test_the_real_dataset_comes_back_as_it_was(shared: Path) -> None:
    before = read((shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv").read_bytes(), "ged.csv", kinds=KINDS).reports
    after = read(export(*before), "ged.geojson", kinds=KINDS)
    assert not after.held
    assert {r.identity.report: fingerprint_parts(to_groups(r)) for r in before} == {
        r.identity.report: fingerprint_parts(to_groups(r)) for r in after.reports
    }
