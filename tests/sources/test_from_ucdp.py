"""UCDP GED: what it states is kept, what is wrong with it is said and not mended."""

from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.sources.conftest import UCDP_ROW, as_csv, ucdp

from treve.base.errors import Refused
from treve.entries.report import Harm, Named, Report
from treve.names.kinds import Kinds
from treve.sources.from_ucdp import _LAYOUT
from treve.sources.read import read


def one(kinds: Kinds, **change: str) -> Report:
    reading = read(ucdp(change), "f.csv", kinds=kinds)
    assert not reading.held, reading.held
    return reading.reports[0]


def flags(report: Report) -> dict[str, str]:
    return {flag.column: flag.message for flag in reversed(report.provenance.flags)}


def test_a_row_becomes_what_it_says(kinds: Kinds) -> None:
    report = one(kinds)
    assert report.identity.native_id == "1001"
    assert report.identity.actors == (
        Named("Government of Syria", "side_a", "ucdp:118"),
        Named("Syrian insurgents", "side_b", "ucdp:4456"),
    )
    assert (report.place.lat_e7, report.place.lon_e7, report.place.radius_m) == (348024620, 367076020, 2_000)
    assert (report.content.observed.earliest, report.content.observed.zone) == ("2017-01-15", None)
    assert report.content.harm[0] == Harm("killed", "all", 4, 4, 5)
    assert {h.whom: h.best for h in report.content.harm[1:]} == {"civilians": 1, "side_a": 2, "side_b": 1, "unknown": 0}
    assert report.content.text == "Shells fall on a village"
    assert report.provenance.row == 2
    assert flags(report) == {}


@pytest.mark.parametrize(("code", "kind"), [("1", "fire"), ("2", "fire"), ("3", "civilians_attacked")])
def test_a_type_of_violence_is_an_act_that_is_known_and_its_code_stays(code: str, kind: str, kinds: Kinds) -> None:
    report = one(kinds, type_of_violence=code)
    assert report.content.kind == kind
    assert f"type_of_violence {code}" in str(report.content.as_called)


def test_an_unknown_type_of_violence_is_kept_and_not_guessed(kinds: Kinds) -> None:
    report = one(kinds, type_of_violence="9")
    assert (report.content.kind, report.content.as_called) == ("unknown", "9")
    assert "type_of_violence" in flags(report)


@pytest.mark.parametrize(
    ("code", "precision", "radius_m"),
    [
        ("1", "settlement", 2_000),
        ("2", "near", 25_000),
        ("3", "district", 50_000),
        ("4", "province", 150_000),
        ("5", "feature", None),
        ("6", "country", None),
        ("7", "feature", None),
    ],
)
def test_a_centroid_is_never_a_point(code: str, precision: str, radius_m: int | None, kinds: Kinds) -> None:
    place = one(kinds, where_prec=code).place
    assert (place.precision, place.radius_m) == (precision, radius_m)


@pytest.mark.parametrize(
    ("prec", "end", "precision", "aggregate"),
    [
        ("1", "2017-01-15", "day", False),
        ("2", "2017-01-17", "days", False),
        ("3", "2017-01-21", "week", False),
        ("4", "2017-01-31", "month", True),
        ("5", "2017-12-31", "longer", True),
        ("2", "2017-03-01", "days", True),
    ],
)
def test_time_is_no_narrower_than_stated(prec: str, end: str, precision: str, aggregate: bool, kinds: Kinds) -> None:
    content = one(kinds, date_prec=prec, date_end=end).content
    assert (content.observed.precision, content.observed.latest, content.aggregate) == (precision, end, aggregate)


def test_dates_with_a_midnight_are_days(kinds: Kinds) -> None:
    assert (
        one(kinds, date_start="2017-01-15 00:00:00.000", date_end="2017-01-15 00:00:00").content.observed.earliest
        == "2017-01-15"
    )


@pytest.mark.parametrize(
    ("change", "column", "says"),
    [
        ({"low": "8", "high": "7"}, "low", "above high"),
        ({"best": "9"}, "best", "outside"),
        ({"deaths_a": "-1"}, "deaths_a", "left out"),
        ({"best": "NaN"}, "best", "whole number"),
        ({"low": "1e400"}, "low", "whole number"),
        ({"where_prec": "9"}, "where_prec", "1 to 7"),
        ({"latitude": "95", "longitude": "36"}, "latitude", "apparently swapped"),
        ({"latitude": "200", "longitude": "120"}, "latitude", "beyond 90"),
        ({"latitude": "41.2", "longitude": "34.9"}, "latitude", "apparently swapped"),
        ({"latitude": "-34.8"}, "latitude", "far outside"),
        ({"latitude": "0", "longitude": "0"}, "latitude", "far outside"),
        ({"latitude": "inf"}, "latitude", "decimal degrees"),
        (
            {"latitude": "36.707602", "longitude": "34.802462", "geom_wkt": "POINT (36.707602 34.802462)"},
            "latitude",
            "apparently swapped",
        ),
        ({"latitude": ""}, "latitude", "decimal degrees"),
        ({"date_prec": "1", "date_end": "2017-01-20"}, "date_prec", "span 6 days"),
        ({"date_prec": "8"}, "date_prec", "1 to 5"),
        ({"date_start": "1975-01-15"}, "date_start", "before UCDP"),
    ],
)
def test_a_fault_is_flagged_and_the_row_loads(change: Mapping[str, str], column: str, says: str, kinds: Kinds) -> None:
    assert says in flags(one(kinds, **change))[column]


def test_a_point_that_cannot_be_believed_becomes_what_the_names_say(kinds: Kinds) -> None:
    place = one(kinds, latitude="41.2", longitude="34.9").place
    assert (place.precision, place.lat_e7, place.lon_e7, place.radius_m) == ("district", None, None, None)
    assert (place.name, place.adm1) == ("Teir Maaleh village", "Homs Governorate")
    assert one(kinds, latitude="99", adm_2="", adm_1="").place.precision == "country"


def test_a_point_exchanged_against_its_other_rows_is_noticed(kinds: Kinds) -> None:
    base = {"where_coordinates": "Aleppo", "latitude": "36.2", "longitude": "37.16", "geom_wkt": ""}
    wrong = {**base, "latitude": "37.16", "longitude": "36.2"}
    reading = read(ucdp(*({**base, "id": str(n)} for n in range(3)), {**wrong, "id": "9"}), "f", kinds=kinds)
    assert [r.place.lat_e7 is None for r in reading.reports] == [False, False, False, True]


def test_bounds_that_contradict_each_other_are_kept_as_they_are(kinds: Kinds) -> None:
    assert one(kinds, low="8", best="15", high="7").content.harm[0] == Harm("killed", "all", 8, 15, 7)


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"date_start": "2017-02-30"}, "date_start"),
        ({"date_start": "2017-01-16"}, "date_start"),
        ({"date_end": "soon"}, "date_end"),
        ({"date_start": "", "date_end": ""}, "date_start"),
        ({"date_start": "0017-01-15"}, "date_start"),
        ({"id": ""}, "id"),
        ({"source_headline": "x" * 70_000}, "source_headline"),
        ({"side_a": "x" * 5_000}, "side_a"),
        ({"latitude": "99", "country": "", "adm_1": "", "adm_2": "", "where_coordinates": ""}, "latitude"),
    ],
)
def test_a_row_that_cannot_be_used_is_held_with_line_and_column(
    change: Mapping[str, str], column: str, kinds: Kinds
) -> None:
    reading = read(ucdp({"id": "7"}, change), "f.csv", kinds=kinds)
    assert len(reading.reports) == 1
    assert reading.held[0].where == f"f.csv:3:{column}"
    assert reading.held[0].raw.count(",") >= len(UCDP_ROW) - 1


def test_an_id_that_stands_twice_is_flagged_and_both_rows_load(kinds: Kinds) -> None:
    reading = read(ucdp({}, {"best": "5"}), "f", kinds=kinds)
    assert len(reading.reports) == 2
    assert "same id stands in row 2" in flags(reading.reports[1])["id"]


@pytest.mark.parametrize(
    ("office", "article", "origins"),
    [
        ("SOHR;SOHR; sohr", "", ("SOHR",)),
        ("SOHR;Airwars", "", ("SOHR", "Airwars")),
        ("", '"Reuters,2017-01-01,A";"reuters,2017-01-02,B"', ("Reuters",)),
        ("", "", ()),
    ],
)
def test_copies_of_one_agency_are_one_origin(office: str, article: str, origins: tuple[str, ...], kinds: Kinds) -> None:
    assert one(kinds, source_office=office, source_article=article).content.origins == origins


@pytest.mark.parametrize(
    "rename",
    [
        {},
        {"best": "best_est", "low": "low_est", "high": "high_est"},
        {name: name.upper() for name in UCDP_ROW},
        {"side_a_new_id": "side_a_dset_id", "side_b_new_id": "side_b_dset_id"},
    ],
)
def test_every_release_is_known_by_its_columns(rename: Mapping[str, str], kinds: Kinds) -> None:
    reading = read(ucdp({}, rename=rename), "f", kinds=kinds)
    assert reading.format == "ucdp-ged"
    assert reading.reports[0].content.harm[0].best == 4
    assert str(reading.reports[0].identity.actors[0].code).endswith(":118")


def test_the_order_of_columns_does_not_matter(kinds: Kinds) -> None:
    names = list(UCDP_ROW)[::-1]
    backwards = as_csv([names, [UCDP_ROW[name] for name in names]])
    assert read(backwards, "f", kinds=kinds).reports == read(ucdp({}), "f", kinds=kinds).reports


def test_a_candidate_release_without_header_is_known_by_its_layout(kinds: Kinds) -> None:
    rows = [[{**UCDP_ROW, "id": str(n)}.get(name, "") for name in _LAYOUT] for n in (1, 2)]
    reading = read(as_csv(rows), "f", kinds=kinds)
    assert [r.identity.native_id for r in reading.reports] == ["1", "2"]
    assert any("no header" in note.message for note in reading.notes)


def test_a_column_that_stands_twice_is_refused(kinds: Kinds) -> None:
    with pytest.raises(Refused, match="twice"):
        read(as_csv([[*UCDP_ROW, "best"], [*UCDP_ROW.values(), "4"]]), "f", kinds=kinds)


def test_ucdp_saved_by_a_spreadsheet_of_another_locale_still_reads(kinds: Kinds) -> None:
    row = {**UCDP_ROW, "latitude": "34,802462", "longitude": "36,707602", "id": "1001.0"}
    report = read(as_csv([list(row), list(row.values())], ";"), "f", kinds=kinds).reports[0]
    assert report.place.lat_e7 == 348024620
    assert "decimal mark" in flags(report)["latitude"]


@given(
    st.lists(
        st.fixed_dictionaries(
            {
                name: st.sampled_from(["", "1", "-1", "NaN", "2017-01-15", "x"])
                for name in (
                    "id",
                    "low",
                    "best",
                    "high",
                    "latitude",
                    "date_start",
                    "date_prec",
                    "where_prec",
                    "type_of_violence",
                    "side_a",
                    "source_office",
                )
            }
        ),
        max_size=5,
    )
)
def test_rows_are_loaded_or_held(kinds: Kinds, rows: list[dict[str, str]]) -> None:
    reading = read(ucdp(*rows), "f", kinds=kinds)
    assert reading.rows == len(rows) == len(reading.reports) + len(reading.held)
