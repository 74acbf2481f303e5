"""ACLED: its precision is kept, its codes stand for kinds by the register, and nobody is said to have begun."""

import csv
import io
from collections.abc import Mapping
from pathlib import Path

import pytest
from tests.sources.conftest import as_csv

from treve.base.errors import Refused
from treve.entries.report import Harm, Named, Report
from treve.names.kinds import Kinds
from treve.sources.from_acled import SOURCE
from treve.sources.read import read
from treve.sources.reading import Reading

DATA = Path(__file__).parent / "data"
ROWS = list(csv.DictReader(io.StringIO((DATA / "acled_2024.csv").read_text("utf-8"))))


def acled(*changes: Mapping[str, str], drop: tuple[str, ...] = ()) -> bytes:
    rows = [{k: v for k, v in {**ROWS[0], **change}.items() if k not in drop} for change in changes]
    return as_csv([list(rows[0]), *(list(row.values()) for row in rows)])


def one(kinds: Kinds, **change: str) -> Report:
    reading = read(acled(change), "f.csv", kinds=kinds)
    assert not reading.held, reading.held
    return reading.reports[0]


def held(kinds: Kinds, **change: str) -> str:
    reading = read(acled(change, {"event_id_cnty": "X2"}), "f.csv", kinds=kinds)
    assert (len(reading.reports), len(reading.held)) == (1, 1)
    return f"{reading.held[0].where} {reading.held[0].message}"


def test_an_export_of_these_years_is_recognised_by_its_columns(kinds: Kinds) -> None:
    reading = read((DATA / "acled_2024.csv").read_bytes(), "some.csv", kinds=kinds)
    assert (reading.format, reading.source, reading.source_kind, reading.rows) == ("acled", SOURCE, "dataset", 5)
    assert [r.identity.native_id for r in reading.reports] == [f"VAL10{n}" for n in range(1, 6)]


def test_a_row_becomes_what_it_says(kinds: Kinds) -> None:
    report = one(kinds)
    assert report.identity.actors == (
        Named("Military Forces of Valdria", "side_a"),
        Named("Northern Front", "side_b"),
        Named("Hill Brigade", "side_b"),
        Named("Valley Brigade", "side_b"),
    )
    assert (report.place.name, report.place.adm2, report.place.adm1, report.place.country) == (
        "Old Ford",
        "Upper Valley",
        "North",
        "Valdria",
    )
    assert report.content.as_called == "Explosions/Remote violence: Shelling/artillery/missile attack"
    assert report.content.origins == ("Valdria Watch", "SOHR")
    assert report.content.language == "en"
    assert report.provenance.flags == ()


def test_an_export_of_2017_has_other_columns_and_is_read_too(kinds: Kinds) -> None:
    reading = read((DATA / "acled_2017.csv").read_bytes(), "old.csv", kinds=kinds)
    assert reading.format == "acled"
    assert [r.content.kind for r in reading.reports] == ["armed_clash", "fire"]
    assert [r.content.observed.earliest for r in reading.reports] == ["2017-01-15", "2017-01-03"]
    assert any("dd/mm/yyyy" in note.message for note in reading.notes)


def test_dates_in_numbers_are_read_only_where_the_file_shows_their_order(kinds: Kinds) -> None:
    reading = read(acled({"event_date": "03/04/2017"}), "f.csv", kinds=kinds)
    assert "day or month" in reading.held[0].message
    both = read(
        acled({"event_date": "13/04/2017"}, {"event_date": "04/13/2017", "event_id_cnty": "X2"}), "f.csv", kinds=kinds
    )
    assert len(both.held) == 2
    american = read(
        acled({"event_date": "03/04/2017"}, {"event_date": "04/13/2017", "event_id_cnty": "X2"}), "f.csv", kinds=kinds
    )
    assert [r.content.observed.earliest for r in american.reports] == ["2017-03-04", "2017-04-13"]


@pytest.mark.parametrize(
    "text", ["15 January 2017", "2017-01-15", "15-January-2017".replace("-", " "), "2017-01-15 00:00:00"]
)
def test_dates_in_words_and_iso_are_days(text: str, kinds: Kinds) -> None:
    when = one(kinds, event_date=text).content.observed
    assert (when.precision, when.earliest, when.latest, when.zone) == ("day", "2017-01-15", "2017-01-15", None)


@pytest.mark.parametrize(
    ("code", "precision", "first", "last", "aggregate"),
    [
        ("1", "day", "2017-01-15", "2017-01-15", False),
        ("2", "week", "2017-01-09", "2017-01-21", False),
        ("3", "month", "2017-01-01", "2017-01-31", True),
    ],
)
def test_time_is_no_narrower_than_stated(
    code: str, precision: str, first: str, last: str, aggregate: bool, kinds: Kinds
) -> None:
    content = one(kinds, time_precision=code).content
    assert (content.observed.precision, content.observed.earliest, content.observed.latest, content.aggregate) == (
        precision,
        first,
        last,
        aggregate,
    )


@pytest.mark.parametrize("code", ["", "0", "9", "x"])
def test_a_precision_that_is_not_said_is_taken_for_the_coarsest(code: str, kinds: Kinds) -> None:
    report = one(kinds, time_precision=code)
    assert report.content.observed.precision == "month"
    assert report.provenance.flags[0].column == "time_precision"
    far = one(kinds, geo_precision=code)
    assert (far.place.lat_e7, far.place.precision) == (None, "district")


@pytest.mark.parametrize(
    ("code", "precision", "radius_m"), [("1", "settlement", 2_000), ("2", "near", 25_000), ("3", "province", 150_000)]
)
def test_a_centroid_is_never_a_point(code: str, precision: str, radius_m: int, kinds: Kinds) -> None:
    place = one(kinds, geo_precision=code).place
    assert (place.precision, place.radius_m) == (precision, radius_m)


SUB_EVENTS = {
    "Armed clash": "armed_clash",
    "Government regains territory": "territory_taken",
    "Non-state actor overtakes territory": "territory_taken",
    "Chemical weapon": "fire",
    "Air/drone strike": "air_strike",
    "Suicide bomb": "suicide_attack",
    "Shelling/artillery/missile attack": "shelling",
    "Remote explosive/landmine/IED": "ied_or_mine",
    "Grenade": "fire",
    "Sexual violence": "civilians_attacked",
    "Attack": "civilians_attacked",
    "Abduction/forced disappearance": "abduction",
    "Excessive force against protesters": "civilians_attacked",
    "Agreement": "also_logged",
    "Arrests": "people_and_aid",
    "Change to group/activity": "also_logged",
    "Disrupted weapons use": "also_logged",
    "Headquarters or base established": "position_or_trench",
    "Looting/property destruction": "infrastructure_damaged",
    "Non-violent transfer of territory": "territory_taken",
    "Other": "also_logged",
}


@pytest.mark.parametrize(("sub", "kind"), SUB_EVENTS.items())
def test_a_sub_event_stands_for_its_kind(sub: str, kind: str, kinds: Kinds) -> None:
    assert one(kinds, event_type="Whatever", sub_event_type=sub).content.kind == kind
    assert one(kinds, event_type="Whatever", sub_event_type=f" {sub.upper()} ").content.kind == kind


@pytest.mark.parametrize("sub", [name for name in SUB_EVENTS if name not in ("Attack", "Arrests", "Grenade")])
def test_the_code_of_a_sub_event_and_its_word_in_a_table_agree(sub: str, kinds: Kinds) -> None:
    word, code = kinds.guess(sub, "en"), SUB_EVENTS[sub]
    assert word is None or kinds.is_a(word, code)


@pytest.mark.parametrize(
    ("event", "kind"),
    [
        ("Battles", "fire"),
        ("Explosions/Remote violence", "fire"),
        ("Violence against civilians", "civilians_attacked"),
        ("Strategic developments", "also_logged"),
        ("Protests", "unknown"),
        ("Riots", "unknown"),
        ("Battle-Government regains territory", "territory_taken"),
        ("Battle-Non-state actor overtakes territory", "territory_taken"),
        ("Battle-No change of territory", "armed_clash"),
        ("Remote violence", "fire"),
        ("Riots/Protests", "unknown"),
        ("Strategic development", "also_logged"),
        ("Headquarters or base established", "position_or_trench"),
        ("Non-violent transfer of territory", "territory_taken"),
    ],
)
def test_an_event_type_is_the_kind_where_the_sub_event_is_none(event: str, kind: str, kinds: Kinds) -> None:
    content = one(kinds, event_type=event, sub_event_type="Something new").content
    assert (content.kind, content.as_called) == (kind, f"{event}: Something new")


@pytest.mark.parametrize(
    "sub", ["Peaceful protest", "Protest with intervention", "Violent demonstration", "Mob violence"]
)
def test_what_stands_for_no_kind_is_kept_as_called_and_counted(sub: str, kinds: Kinds) -> None:
    reading = read(acled({"event_type": "Protests", "sub_event_type": sub}), "f.csv", kinds=kinds)
    assert reading.reports[0].content.kind == "unknown"
    assert any(sub in note.message and "1 rows" in note.message for note in reading.notes)


@pytest.mark.parametrize(
    ("text", "harm"), [("0", (Harm("killed", "all", None, 0),)), ("12", (Harm("killed", "all", None, 12),)), ("", ())]
)
def test_none_dead_is_zero_and_nothing_said_is_nothing(text: str, harm: tuple[Harm, ...], kinds: Kinds) -> None:
    assert one(kinds, fatalities=text).content.harm == harm


def test_both_actors_are_sides_whatever_the_event(kinds: Kinds) -> None:
    reading = read((DATA / "acled_2024.csv").read_bytes(), "f", kinds=kinds)
    assert {named.role for report in reading.reports for named in report.identity.actors} == {"side_a", "side_b"}


@pytest.mark.parametrize(
    ("change", "column", "says"),
    [
        ({"latitude": "95"}, "latitude", "no latitude"),
        ({"latitude": "36.7576", "longitude": "35.1348", "country": "Mali"}, "latitude", "far outside"),
        ({"latitude": "", "longitude": ""}, "latitude", "is empty"),
        ({"fatalities": "about 3"}, "fatalities", "whole number"),
        ({"fatalities": "-3"}, "fatalities", "whole number"),
    ],
)
def test_a_cell_that_cannot_be_read_is_left_out_with_a_doubt(
    change: Mapping[str, str], column: str, says: str, kinds: Kinds
) -> None:
    flag = one(kinds, **change).provenance.flags[0]
    assert (flag.column, flag.gravity) == (column, "doubt")
    assert says in flag.message


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"event_id_cnty": ""}, "no id"),
        ({"event_date": ""}, "no date"),
        ({"event_date": "30 February 2017"}, "no day 30"),
        ({"event_date": "January 2017"}, "expected a day"),
        ({"event_date": "soon"}, "expected a date"),
        ({"latitude": "", "longitude": "", "location": "", "admin1": "", "admin2": "", "country": ""}, "no place"),
        ({"notes": "x" * 70_000}, "longer than"),
    ],
)
def test_a_row_that_would_say_nothing_is_held(change: Mapping[str, str], says: str, kinds: Kinds) -> None:
    assert says in held(kinds, **change)


def test_the_same_id_twice_is_flagged(kinds: Kinds) -> None:
    reading: Reading = read(acled({}, {"fatalities": "3"}), "f.csv", kinds=kinds)
    assert "same id" in reading.reports[1].provenance.flags[0].message


def test_an_export_that_lacks_a_column_is_no_acled_unless_somebody_says_so(kinds: Kinds) -> None:
    data = acled({}, drop=("geo_precision",))
    with pytest.raises(Refused, match="geo_precision"):
        read(data, "f.csv", kinds=kinds, as_format="acled")
    with pytest.raises(Refused, match="not sure"):
        read(data, "f.csv", kinds=kinds)


def test_acled_is_taken_as_a_table_if_somebody_asks(kinds: Kinds) -> None:
    mapping = "mapping: 1\nsource: x\nobserved: {date: event_date}\nplace: {name: location}\n"
    assert read(acled({}), "f.csv", kinds=kinds, mapping=mapping).format == "csv"
    assert read(acled({}), "f.csv", kinds=kinds, as_format="csv").format == "acled"
    named = read(acled({}), "f.csv", kinds=kinds, mapping="mapping: 1\nformat: acled\nsource: acled-2024\n")
    assert (named.format, named.source) == ("acled", "acled-2024")
