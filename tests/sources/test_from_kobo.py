"""Forms of ODK and Kobo: a submission is a report, and where the observer stood is not where it happened."""

import json
from pathlib import Path
from typing import Any

import pytest

from treve.base.errors import Refused
from treve.base.ids import report_id
from treve.names.kinds import Kinds
from treve.sources.geometry import from_odk
from treve.sources.read import read
from treve.sources.reading import MappingNeeded, Reading

DATA = Path(__file__).parent / "data"
MAPPING = (DATA / "form.mapping.yaml").read_text("utf-8")
TIMED = MAPPING.replace("date: incident/date,", "date: incident/date, time: incident/time,")
FIRST = "11111111-aaaa-4000-8000-000000000001"


def form(kinds: Kinds, name: str = "form.json", mapping: str = MAPPING) -> Reading:
    return read((DATA / name).read_bytes(), name, kinds=kinds, mapping=mapping)


def take(kinds: Kinds, *submissions: Any, mapping: str = MAPPING) -> Reading:
    return read(json.dumps(list(submissions)).encode(), "f.json", kinds=kinds, mapping=mapping)


def one(**more: Any) -> dict[str, Any]:
    return {"_id": 1, "_uuid": "u-1", "_submission_time": "2017-01-15T10:00:00", "incident/date": "2017-01-15", **more}


def test_submissions_are_reports_under_their_own_ids(kinds: Kinds) -> None:
    reading = form(kinds)
    assert (reading.format, reading.source, reading.rows, len(reading.held)) == ("kobo", "monitors-form", 3, 0)
    assert [r.identity.native_id for r in reading.reports] == [FIRST[:-1] + n for n in "123"]
    assert [r.content.kind for r in reading.reports] == ["shelling", "air_strike", "air_strike"]
    assert [r.content.harm[0].best for r in reading.reports] == [2, 0, 1]


def test_a_point_has_the_accuracy_that_the_device_measured_rounded_up(kinds: Kinds) -> None:
    place = form(kinds).reports[0].place
    assert (place.precision, place.lat_e7, place.lon_e7, place.radius_m) == ("exact", 351_348_000, 367_576_000, 9)


def test_a_shape_is_an_area_with_its_outline(kinds: Kinds) -> None:
    place = form(kinds).reports[1].place
    assert (place.precision, len(place.outline), place.outline[0]) == ("feature", 4, (367_000_000, 350_000_000))


def test_where_the_observer_stood_is_never_the_place(kinds: Kinds) -> None:
    reading = form(kinds)
    assert (reading.reports[2].place.lat_e7, reading.reports[2].place.name) == (None, "Homs")
    assert any("where the observer stood" in note.message and "not taken" in note.message for note in reading.notes)
    assert not any("352000000" in repr(report) for report in reading.reports)


def test_where_the_observer_stood_is_the_place_if_the_mapping_says_so_and_that_is_noted(kinds: Kinds) -> None:
    reading = form(kinds, mapping=MAPPING.replace("geopoint: incident/where", "geopoint: _geolocation"))
    assert (reading.reports[0].place.lat_e7, reading.reports[0].place.precision) == (352_000_000, "settlement")
    assert reading.reports[2].place.lat_e7 is None
    assert any("by the mapping" in note.message and note.gravity == "doubt" for note in reading.notes)


def test_an_edited_submission_corrects_the_one_that_it_replaces(kinds: Kinds) -> None:
    first, second, third = form(kinds).reports
    assert third.content.corrects == second.identity.report == report_id("monitors-form", FIRST[:-1] + "2", b"")
    assert (first.content.corrects, second.content.corrects) == (None, None)


def test_a_repeat_group_is_not_read_and_that_is_said(kinds: Kinds) -> None:
    assert any("'witnesses'" in note.message and "not read" in note.message for note in form(kinds).notes)
    assert any("sheets of their own" in note.message for note in form(kinds, "form.csv").notes)


def test_the_csv_export_gives_the_same_report_as_the_interface(kinds: Kinds) -> None:
    a, b = form(kinds).reports[0], form(kinds, "form.csv").reports[0]
    assert (a.identity, a.place, a.content) == (b.identity, b.place, b.content)
    assert form(kinds, "form.csv").format == "kobo"


def test_a_time_of_day_keeps_the_offset_that_the_form_wrote(kinds: Kinds) -> None:
    for name in ("form.json", "form.csv"):
        when = form(kinds, name, TIMED).reports[0].content.observed
        assert (when.precision, when.earliest, when.zone) == ("minute", "2017-01-15T14:30", "+02:00")


def test_odk_central_writes_the_same_things_in_its_own_way(kinds: Kinds) -> None:
    reading = form(kinds, "central.json", MAPPING)
    report = reading.reports[0]
    assert report.identity.native_id == "uuid:22222222-bbbb-4000-8000-000000000001"
    assert (report.place.lat_e7, report.place.lon_e7, report.place.radius_m) == (351_348_000, 367_576_000, 5)
    assert report.content.harm[0].best == 2


def test_a_form_without_a_mapping_is_refused_with_a_guess_that_can_be_used_once_answered(kinds: Kinds) -> None:
    for name in ("form.json", "form.csv"):
        with pytest.raises(MappingNeeded) as why:
            read((DATA / name).read_bytes(), name, kinds=kinds, source="monitors-form")
        assert "and not where the observer stood" in why.value.doubts[0]
        assert "deviceid" not in why.value.mapping_text
        assert '"start"' not in why.value.mapping_text
        reading = read((DATA / name).read_bytes(), name, kinds=kinds, mapping=why.value.mapping_text)
        assert reading.reports[0].identity.native_id == FIRST
        assert reading.reports[0].place.radius_m == 9


def test_a_form_is_never_taken_in_by_a_guess_alone(kinds: Kinds) -> None:
    plain = one(place="Old Ford", type="shelling", date="2017-01-15")
    with pytest.raises(MappingNeeded, match="what the form asked"):
        read(json.dumps([plain]).encode(), "f", kinds=kinds, source="x")


def test_questions_that_nobody_answered_are_left_out_of_json_and_that_is_no_fault(kinds: Kinds) -> None:
    reading = take(kinds, one())
    assert len(reading.reports) == 1
    assert any("'incident/killed'" in note.message and note.gravity == "doubt" for note in reading.notes)


def test_a_form_without_the_date_that_the_mapping_names_is_refused(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="incident/date"):
        take(kinds, {"_uuid": "u", "_id": 1})


def test_what_is_no_submission_is_held(kinds: Kinds) -> None:
    reading = take(kinds, one(), 7, None, ["a"], one(_uuid="u-2"))
    assert (reading.rows, len(reading.reports), len(reading.held)) == (5, 2, 3)


def test_the_same_submission_twice_is_flagged(kinds: Kinds) -> None:
    reading = take(kinds, one(), one())
    assert "same id" in reading.reports[1].provenance.flags[0].message


@pytest.mark.parametrize("text", ["[]", '{"results": []}', '{"value": [], "@odata.context": "x"}'])
def test_a_list_without_submissions_is_refused(text: str, kinds: Kinds) -> None:
    with pytest.raises(Refused, match="JSON"):
        read(text.encode(), "f", kinds=kinds, mapping=MAPPING)


@pytest.mark.parametrize(
    ("text", "spot"),
    [
        ("35.1 36.7", (351_000_000, 367_000_000, None, False)),
        ("35.1 36.7 0 0", (351_000_000, 367_000_000, None, False)),
        ("35.1 36.7 -4.5 12.01", (351_000_000, 367_000_000, 13, False)),
        ("35.0 36.7 0 0; 35.1 36.8 0 0", (350_500_000, 367_500_000, 7_190, True)),
    ],
)
def test_points_and_lines_of_odk_are_read(text: str, spot: tuple[int, int, int | None, bool]) -> None:
    found = from_odk(text)
    assert found is not None
    assert (found.lat_e7, found.lon_e7, found.radius_m, found.is_drawn) == spot


@pytest.mark.parametrize(
    "text",
    ["35.1", "35,1 36,7", "95 36.7 0 0", "a b c d", "35.1 36.7 0 0 0", "0 0 0 0;0 2 0 0;2 0 0 0;2 2 0 0;0 0 0 0"],
)
def test_what_is_no_place_of_odk_is_said(text: str) -> None:
    found = from_odk(text)
    assert found is not None
    assert found.wrong
    assert found.remedy


def test_an_empty_field_is_no_place() -> None:
    assert from_odk("  ") is None
