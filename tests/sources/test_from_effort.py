"""How hard anyone looked: sheets by a mapping, lines of JSON; rows that cannot be read are held, positions refused."""

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.timeline.made import KINDS

from treve.base.time import When
from treve.sources.from_effort import from_lines, minutes_of
from treve.sources.mapping import MappingRefused
from treve.sources.read import read
from treve.timeline.effort import Came, effort_rows

MAPPING = """\
mapping: 1
source: mission
source_kind: patrol
language: fr
delimiter: semicolon
decimal: comma
id: N°
observed: {date: Jour, format: dd/mm/yyyy, zone: Atlantic/Azores}
place: {adm1: Province}
effort:
  how: {column: Moyen, values: {patrouille: patrol, caméra: camera}}
  hours: Heures
  units: Unités
  areas_planned: {column: Prévu, separator: ","}
  areas_reached: {column: Atteint, separator: ","}
  access: {column: Accès, values: {refusé: denied, retardé: delayed}}
  access_by: Par
"""
HEAD = "N°;Jour;Moyen;Province;Heures;Unités;Prévu;Atteint;Accès;Par\n"


def sheet(*rows: str) -> bytes:
    return (HEAD + "".join(row + "\n" for row in rows)).encode()


def test_a_sheet_of_patrols_becomes_efforts() -> None:
    found = read(sheet("P1;01/03/2025;patrouille;Serre;7,5;2;Valmont, Brézolles;Valmont;refusé;le Front"), "p.csv",
                 kinds=KINDS, mapping=MAPPING)  # fmt: skip
    (one,) = found.efforts
    assert (one.how, one.minutes, one.units, one.adm1) == ("patrol", 450, 2, "Serre")
    assert one.observed == When("day", "2025-03-01", "2025-03-01", "Atlantic/Azores", "01/03/2025")
    assert (one.areas, one.access, one.access_by) == ((2, 1), "denied", "le Front")
    assert found.rows == 1 and not found.reports and not found.held


@pytest.mark.parametrize(
    ("row", "column"),
    [
        ("P1;31/02/2025;patrouille;Serre;7;1;;;;", "Jour"),
        ("P1;;patrouille;Serre;7;1;;;;", "Jour"),
        ("P1;01/03/2025;;Serre;7;1;;;;", "Moyen"),
        ("P1;01/03/2025;télépathie;Serre;7;1;;;;", "Moyen"),
    ],
)
def test_a_row_that_does_not_say_how_or_when_is_held_whole(row: str, column: str) -> None:
    found = read(sheet(row), "p.csv", kinds=KINDS, mapping=MAPPING)
    (held,) = found.held
    assert held.where == f"p.csv:2:{column}"
    assert held.raw.rstrip() == row
    assert not found.efforts


def test_hours_that_cannot_be_read_are_left_out_with_a_doubt_and_are_not_zero() -> None:
    found = read(sheet("P1;01/03/2025;patrouille;Serre;beaucoup;1;;;;"), "p.csv", kinds=KINDS, mapping=MAPPING)
    assert found.efforts[0].minutes is None
    assert any("expected hours" in note.message and note.gravity == "doubt" for note in found.notes)


def test_a_mapping_of_efforts_names_areas_and_never_positions() -> None:
    with_points = MAPPING.replace("{adm1: Province}", "{latitude: Lat, longitude: Lon}")
    with pytest.raises(MappingRefused, match="never positions"):
        read(sheet(), "p.csv", kinds=KINDS, mapping=with_points)
    with pytest.raises(MappingRefused, match="how hard anyone looked"):
        read(sheet(), "p.csv", kinds=KINDS, mapping=MAPPING + "kind: {fixed: shelling}\n")


def test_lines_of_json_are_efforts_and_a_wrong_line_is_held() -> None:
    text = (
        '{"how":"patrol","source":"mission","native_id":"P-1","earliest":"2025-03-01","minutes":90,"adm1":"Serre"}\n'
        '{"how":"patrol","source":"mission","earliest":"2025-02-31"}\n'
        '{"how":"walking","source":"mission","earliest":"2025-03-01"}\n'
        '{"how":"patrol","source":"mission","earliest":"2025-03-01","minutes":-1}\n'
        '{"how":"patrol","source":"mission","earliest":"2025-03-01","lat":12.5}\n'
    )
    found = read(text.encode(), "effort.jsonl", kinds=KINDS)
    assert (found.format, found.source, found.rows, len(found.efforts)) == ("effort", "mission", 5, 1)
    assert [held.where for held in found.held] == [f"effort.jsonl:{n}" for n in (2, 3, 4, 5)]


def test_an_export_of_efforts_can_be_taken_in_again_as_the_same_efforts() -> None:
    first = read(sheet("P1;01/03/2025;patrouille;Serre;7,5;2;Valmont, Brézolles;Valmont;refusé;le Front",
                       ";02/03/2025;caméra;Serre;24;1;;;;"), "p.csv", kinds=KINDS, mapping=MAPPING)  # fmt: skip
    rows = effort_rows(Came(one, 1, k, revises=False) for k, one in enumerate(first.efforts))
    lines = b"".join(msgspec.json.encode(row) + b"\n" for row in rows)
    again = read(lines, "effort.jsonl", kinds=KINDS)
    assert [one.effort for one in again.efforts] == [row["effort"] for row in rows]
    assert effort_rows(Came(one, 1, k, revises=False) for k, one in enumerate(again.efforts)) == rows


@settings(deadline=None)
@given(st.text(max_size=60))
def test_whatever_a_line_holds_it_is_an_effort_or_held(text: str) -> None:
    found = from_lines(text, "any.jsonl")
    assert found.rows == len(found.efforts) + len(found.held)


@settings(deadline=None)
@given(st.integers(0, 99), st.integers(0, 59))
def test_hours_and_minutes_add_up(hours: int, minutes: int) -> None:
    assert minutes_of(f"{hours}:{minutes:02}") == minutes_of(f"{hours} h {minutes:02}") == hours * 60 + minutes
