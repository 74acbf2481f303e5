"""A mission's own table, by its mapping."""

from typing import Any

import pytest
from tests.sources.conftest import as_csv

from treve.base.errors import Refused
from treve.entries.report import Flag, Harm, Named
from treve.names.kinds import Kinds
from treve.sources.read import read
from treve.sources.reading import Reading

MAPPING = """
mapping: 1
source: observateurs-nord
source_kind: patrol
language: fr
decimal: comma
id: N°
observed:
  date: Date
  time: Heure
  format: jj/mm/aaaa
  zone: Asia/Damascus
place:
  latitude: Lat
  longitude: Lon
  name: Lieu
  adm1: Province
  country: {fixed: Syria}
  precision: {column: Précision, values: {exacte: exact, environs: near}}
kind:
  column: Type
  values: {"tir de mortier": mortar, "Frappe aérienne": air_strike}
actors:
  - {column: Auteur, role: alleged_to_have_fired, separator: "/"}
harm:
  - {what: killed, whom: all, best: Tués}
  - {what: injured, whom: all, low: "Blessés min", high: "Blessés max"}
means: {column: Moyen, separator: ",", values: {vu: seen, entendu: heard}}
reliability: Fiabilité
text: [Récit, Suite]
"""
ROW = {
    "N°": "A-1",
    "Date": "15/01/2017",
    "Heure": "14h30",
    "Lieu": "Hama",
    "Province": "Hama",
    "Lat": "35,13",
    "Lon": "36,75",
    "Précision": "environs",
    "Type": "Tir de  mortier",
    "Auteur": "inconnu",
    "Tués": "2",
    "Blessés min": "1",
    "Blessés max": "3",
    "Moyen": "vu, entendu",
    "Fiabilité": "b",
    "Récit": "Trois obus",
    "Suite": "vers midi",
}


def take(kinds: Kinds, *changes: dict[str, str], mapping: str = MAPPING, **more: Any) -> Reading:
    rows = [{**ROW, **change} for change in changes or ({},)]
    return read(
        as_csv([list(ROW), *(list(r.values()) for r in rows)], ";"), "f.csv", kinds=kinds, mapping=mapping, **more
    )


def flags(reading: Reading) -> list[Flag]:
    return [flag for report in reading.reports for flag in report.provenance.flags]


def test_a_row_becomes_what_its_mapping_says(kinds: Kinds) -> None:
    report = take(kinds).reports[0]
    assert (report.identity.source, report.identity.source_kind, report.identity.native_id) == (
        "observateurs-nord",
        "patrol",
        "A-1",
    )
    when = report.content.observed
    assert (when.precision, when.earliest, when.zone) == ("minute", "2017-01-15T14:30", "Asia/Damascus")
    assert when.words == "15/01/2017 - 14h30"
    place = report.place
    assert (place.precision, place.lat_e7, place.lon_e7, place.radius_m) == ("near", 351300000, 367500000, 25_000)
    assert (report.content.kind, report.content.as_called) == ("mortar", "Tir de  mortier")
    assert report.identity.actors == (Named("inconnu", "alleged_to_have_fired"),)
    assert report.content.harm == (Harm("killed", "all", None, 2), Harm("injured", "all", 1, None, 3))
    assert (report.content.means, report.content.reliability) == (("seen", "heard"), "B")
    assert report.content.text == "Trois obus\nvers midi"
    assert flags(take(kinds)) == []


def test_what_is_not_said_is_none_and_never_zero(kinds: Kinds) -> None:
    report = take(kinds, {"Tués": "", "Blessés min": "-", "Blessés max": "n/a", "Heure": "", "Auteur": "?"}).reports[0]
    assert report.content.harm == ()
    assert report.identity.actors == ()
    assert report.content.observed.precision == "day"


def test_a_word_that_the_mapping_does_not_know_is_kept_and_not_guessed(kinds: Kinds) -> None:
    reading = take(kinds, {"Type": "incident grave"}, {"N°": "2", "Type": "incident grave"})
    assert [(r.content.kind, r.content.as_called) for r in reading.reports] == [("unknown", "incident grave")] * 2
    assert any("'incident grave' in kind" in note.message and "2 rows" in note.message for note in reading.notes)


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"Date": "30/02/2017"}, "Date"),
        ({"Date": "01/15/2017"}, "Date"),
        ({"Récit": "x" * 70_000}, "Récit"),
        ({"Lieu": "x" * 5_000}, "Lieu"),
    ],
)
def test_a_row_that_cannot_be_used_is_held_with_line_and_column(
    change: dict[str, str], column: str, kinds: Kinds
) -> None:
    reading = take(kinds, {}, {"N°": "2", **change})
    assert (len(reading.reports), reading.held[0].where) == (1, f"f.csv:3:{column}")
    assert reading.held[0].remedy


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"Lat": "35.13"}, "expected decimal degrees with a comma"),
        ({"Lat": "95", "Lon": "36"}, "apparently swapped"),
        ({"Lat": "36,75", "Lon": "31,9"}, "far outside"),
        ({"Lat": "41,2", "Lon": "35,1"}, "apparently swapped"),
        ({"Lon": ""}, "half there"),
        ({"Lat": "NaN"}, "expected decimal degrees"),
        ({"Lat": "1e400"}, "expected decimal degrees"),
    ],
)
def test_a_point_that_cannot_be_believed_is_left_out_and_the_names_stand(
    change: dict[str, str], says: str, kinds: Kinds
) -> None:
    reading = take(kinds, change)
    assert (reading.reports[0].place.lat_e7, reading.reports[0].place.name) == (None, "Hama")
    assert says in flags(reading)[0].message


def test_a_point_that_cannot_be_believed_and_no_name_holds_the_row(kinds: Kinds) -> None:
    mapping = MAPPING.replace("  name: Lieu\n  adm1: Province\n  country: {fixed: Syria}\n", "")
    reading = take(kinds, {"Lat": "95"}, mapping=mapping)
    assert reading.held[0].where == "f.csv:2:Lat"


@pytest.mark.parametrize(
    ("cell", "left"), [("1,234", True), ("deux", True), ("-1", True), ("1e400", True), ("٢", False), ("2,0", False)]
)
def test_a_number_is_read_in_one_way_or_left_out(cell: str, left: bool, kinds: Kinds) -> None:
    reading = take(kinds, {"Tués": cell})
    assert (reading.reports[0].content.harm[0].what == "injured") == left
    assert bool(flags(reading)) == left


def test_an_empty_date_is_an_unknown_time(kinds: Kinds) -> None:
    reading = take(kinds, {"Date": ""})
    assert reading.reports[0].content.observed.precision == "unknown"
    assert "not known" in flags(reading)[0].message


def test_the_same_row_in_another_encoding_or_file_is_the_same_report(kinds: Kinds) -> None:
    no_id = MAPPING.replace("id: N°\n", "")
    rows = [list(ROW), list(ROW.values())]
    one = read(as_csv(rows, ";"), "a.csv", kinds=kinds, mapping=no_id).reports[0]
    two = read(as_csv(rows, "\t").decode().encode("utf-16"), "b.txt", kinds=kinds, mapping=no_id).reports[0]
    assert one == two


def test_equal_rows_without_an_id_are_said_to_be_one(kinds: Kinds) -> None:
    reading = take(kinds, {}, {}, mapping=MAPPING.replace("id: N°\n", ""))
    assert reading.reports[0].identity.report == reading.reports[1].identity.report
    assert "same words stand in row 2" in flags(reading)[0].message


def test_a_column_that_the_table_does_not_have_is_refused_by_name(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="'Tuees'") as why:
        take(kinds, mapping=MAPPING.replace("best: Tués", "best: Tuees"))
    assert "Tués" in why.value.remedy


def test_a_column_that_stands_twice_must_be_told_apart(kinds: Kinds) -> None:
    mapping = "{mapping: 1, source: x, observed: {date: D}, place: {name: P}}"
    data = as_csv([["D", "P", "P"], ["2017-01-15", "Hama", "Homs"]])
    with pytest.raises(Refused, match="stands 2 times"):
        read(data, "f", kinds=kinds, mapping=mapping)
    assert (
        read(data, "f", kinds=kinds, mapping=mapping.replace("name: P", '"name": P (2)')).reports[0].place.name
        == "Homs"
    )


def test_who_speaks_must_be_said_and_the_person_overrules_the_mapping(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="nobody says who speaks"):
        take(kinds, mapping=MAPPING.replace("source: observateurs-nord\n", ""))
    assert take(kinds, source="autre").reports[0].identity.source == "autre"


def test_sources_may_differ_by_row(kinds: Kinds) -> None:
    mapping = MAPPING.replace("source: observateurs-nord", "source_column: Auteur")
    reading = take(kinds, {"Auteur": "A"}, {"Auteur": ""}, mapping=mapping)
    assert (reading.reports[0].identity.source, reading.held[0].where) == ("A", "f.csv:3:Auteur")


def test_days_written_with_a_midnight_are_days(kinds: Kinds) -> None:
    mapping = MAPPING.replace("format: jj/mm/aaaa", "format: iso").replace("  time: Heure\n", "")
    reading = take(kinds, {"Date": "2017-01-15 00:00:00"}, mapping=mapping)
    assert reading.reports[0].content.observed.precision == "day"
    assert any("0:00" in note.message for note in reading.notes)


def test_two_dates_make_an_interval_and_the_wrong_way_round_holds(kinds: Kinds) -> None:
    mapping = "{mapping: 1, source: x, observed: {start: A, end: B}, place: {name: P}}"
    data = as_csv(
        [
            ["A", "B", "P"],
            ["2017-01-15", "2017-01-17", "Hama"],
            ["2017-01-17", "2017-01-15", "Hama"],
            ["2017-03", "2017-03", "x"],
        ]
    )
    reading = read(data, "f", kinds=kinds, mapping=mapping)
    assert [(r.content.observed.precision, r.content.observed.latest) for r in reading.reports] == [
        ("days", "2017-01-17"),
        ("month", "2017-03-31"),
    ]
    assert reading.reports[1].content.aggregate
    assert reading.held[0].where == "f:3:A"


def test_formulas_of_a_csv_are_text(kinds: Kinds) -> None:
    assert (
        take(kinds, {"Récit": '=HYPERLINK("http://x")', "Suite": ""}).reports[0].content.text
        == '=HYPERLINK("http://x")'
    )


def test_columns_that_nobody_names_are_said(kinds: Kinds) -> None:
    reading = take(kinds, mapping=MAPPING.replace("text: [Récit, Suite]\n", ""))
    assert any("Récit, Suite" in note.message for note in reading.notes)


def test_a_table_in_windows_1256_and_one_that_declares_it(kinds: Kinds) -> None:
    mapping = "{mapping: 1, source: x, observed: {date: التاريخ, format: dd/mm/yyyy}, place: {name: المكان}}"
    data = as_csv([["التاريخ", "المكان"], ["١٥/٠١/٢٠١٧", "حمص"]]).decode()
    eight_bit = data.replace("١٥/٠١/٢٠١٧", "15/01/2017").encode("cp1256")
    for taken in (
        read(eight_bit, "f", kinds=kinds, mapping=mapping),
        read(eight_bit, "f", kinds=kinds, mapping=mapping.replace("mapping: 1", "mapping: 1, encoding: windows-1256")),
        read(data.encode("utf-16"), "f", kinds=kinds, mapping=mapping),
    ):
        assert taken.reports[0].place.name == "حمص"
        assert taken.reports[0].content.observed.earliest == "2017-01-15"


def test_serial_dates_of_both_systems(kinds: Kinds) -> None:
    mapping = "{mapping: 1, source: x, observed: {date: D, format: serial}, place: {name: P}}"
    data = as_csv([["D", "P"], ["42750", "Hama"]])
    assert read(data, "f", kinds=kinds, mapping=mapping).reports[0].content.observed.earliest == "2017-01-15"
    older = mapping.replace("mapping: 1", "mapping: 1, date_system: 1904")
    assert read(data, "f", kinds=kinds, mapping=older).reports[0].content.observed.earliest == "2021-01-16"


@pytest.mark.parametrize(
    ("name", "said", "precision"),
    [("Saraqeb", "", "unknown"), ("Saraqeb", "environs", "near"), ("", "", "province")],
)
def test_a_name_without_a_point_is_not_said_to_be_known_to_its_province(
    kinds: Kinds, name: str, said: str, precision: str
) -> None:
    place = take(kinds, {"Lieu": name, "Lat": "", "Lon": "", "Précision": said}).reports[0].place
    assert (place.precision, place.name, place.adm1) == (precision, name or None, "Hama")
