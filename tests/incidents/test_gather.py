import json
import random

import msgspec
import polars as pl
import pytest
from polars.testing import assert_frame_equal

from treve.base.ids import report_id
from treve.base.place import Where
from treve.base.time import When
from treve.entries.report import Content, Harm, Identity, Named, Provenance, Report
from treve.incidents.gather import Arrived, Gathered, gather
from treve.names import actors, kinds, places
from treve.names.agencies import read_agencies
from treve.names.gazetteer import Gazetteer
from treve.names.listed import Listed
from treve.node.shipped import register_text

ACTORS = actors.read(register_text("actors"))
KINDS = kinds.read(register_text("kinds"))
PLACES = places.read(register_text("places"))


def told(native: str, *, killed: int = 1, names: tuple[str, str] = ("IS", "SDF"), where: Where | None = None) -> Report:
    return Report(
        Identity(
            report_id("s", native, b""),
            "s",
            "dataset",
            native,
            (Named(names[0], "side_a"), Named(names[1], "side_b")),
        ),
        where
        or Where(
            "settlement", 351_000_000, 361_000_000, 2_000, name="Taftanaz", adm1="Idlib Governorate", country="Syria"
        ),
        Content(When("day", "2017-01-15", "2017-01-15"), "fire", harm=(Harm("killed", "all", killed, killed, killed),)),
        Provenance(1),
    )


def arrived(report: Report, entry: int = 1, mark: str | None = None, *, revises: bool = False) -> Arrived:
    harm = report.content.harm[0].best
    return Arrived(report, mark or f"{harm:04d}", entry, 1, "d", "f.csv", "2026-01-01T00:00:00.000000Z", revises)


def run(*them: Arrived) -> Gathered:
    return gather(them, ACTORS, KINDS, PLACES)


def test_the_order_of_arrival_changes_nothing() -> None:
    them = [arrived(told(str(n)), entry=n) for n in range(30)]
    mixed = them[:]
    random.Random(3).shuffle(mixed)
    for one, other in zip(run(*them), run(*mixed), strict=True):
        assert_frame_equal(one, other)


def test_the_same_words_twice_are_one_report() -> None:
    both = run(arrived(told("1"), entry=7), arrived(told("1"), entry=3))
    assert len(both.told) == len(both.reports) == 1
    assert both.told["entry"][0] == 3
    assert not both.told["conflict"][0]


@pytest.mark.parametrize("entries", [(1, 2), (2, 1)])
def test_other_words_under_one_id_are_kept_and_shown_and_arrival_decides_nothing(entries: tuple[int, int]) -> None:
    found = run(arrived(told("1", killed=3), entries[0]), arrived(told("1", killed=5), entries[1]))
    assert found.told["conflict"].to_list() == [True, True]
    assert found.reports["killed_best"].to_list() == [3]


def test_a_declared_revision_stands_for_what_it_revises() -> None:
    found = run(arrived(told("1", killed=3), 1), arrived(told("1", killed=5), 2, revises=True))
    assert found.reports["killed_best"].to_list() == [5]
    assert found.told.filter("computed_with")["entry"].to_list() == [2]
    assert not found.told["conflict"].any()


def test_an_unknown_side_is_nobody_rather_than_a_group_of_that_name() -> None:
    found = run(arrived(told("1", names=("unknown gunmen", "SDF"))))
    assert found.reports["side_a"].to_list() == [[]]
    assert found.reports["side_b"].to_list() == [["sdf"]]


def test_a_province_is_its_area_wherever_the_source_put_the_pin() -> None:
    pin = Where("province", 351_000_000, 361_000_000, adm1="Idlib Governorate", country="Syria")
    far = Where("province", 359_000_000, 366_000_000, adm1="Idlib Governorate", country="Syria")
    one, other = run(arrived(told("1", where=pin))), run(arrived(told("1", where=far)))
    assert one.reports.select("lat_e7", "lon_e7", "radius_m").equals(
        other.reports.select("lat_e7", "lon_e7", "radius_m")
    )
    assert (one.reports["radius_m"] > 20_000).all()


def test_nothing_gathered_is_two_empty_frames_of_the_same_columns() -> None:
    nothing, something = run(), run(arrived(told("1")))
    assert nothing.reports.schema == something.reports.schema
    assert nothing.told.schema == something.told.schema
    assert isinstance(nothing.told, pl.DataFrame)


def test_a_country_is_its_area_with_or_without_a_pin() -> None:
    pin = Where("country", 350_000_000, 380_000_000, country="Syria")
    one, other = (run(arrived(told("1", where=where))).reports for where in (pin, Where("country", country="Syria")))
    columns = ("lat_e7", "lon_e7", "radius_m", "place_class")
    assert one.select(columns).row(0) == other.select(columns).row(0)
    assert one["radius_m"][0] > 100_000


def test_a_named_place_without_a_point_is_located_to_the_province_or_country_that_it_is_said_to_lie_in() -> None:
    where = Where("settlement", name="Douma", adm1="Rif Dimashq Governorate", country="Syria")
    province, country = (
        run(arrived(told("1", where=each))).reports.row(0, named=True)
        for each in (where, Where("settlement", name="Douma", country="Syria"))
    )
    assert (province["place_class"], country["place_class"]) == ("province", "country")
    assert 50_000 < province["radius_m"] < country["radius_m"]
    assert province["place_name"] == "Douma"


def test_a_point_stands_where_the_register_does_not_know_the_province() -> None:
    where = Where("province", 351_000_000, 361_000_000, adm1="Nowhere", country="Syria")
    row = run(arrived(told("1", where=where))).reports.row(0, named=True)
    assert (row["lat_e7"], row["place_class"]) == (351_000_000, "province")


def _nowhere(name: str | None, **said: str) -> Where:
    return Where("settlement", name=name, **said)  # type: ignore[arg-type]


def _gazetteer() -> Gazetteer:
    towns = [
        Listed("t:1", ("Taftanaz",), "SY", "12", 360_000_000, 367_800_000, 8_000),
        Listed("t:2", ("Mahmudiya",), "SY", "12", 358_000_000, 364_000_000, 900),
        Listed("t:3", ("Mahmudiya",), "SY", "12", 356_000_000, 368_000_000, 900),
    ]
    return Gazetteer(PLACES, load=lambda country: [town for town in towns if town.country == country])


@pytest.mark.parametrize(
    ("where", "precision", "radius", "found_as"),
    [
        (_nowhere("Taftanaz town", adm1="Idlib Governorate", country="Syria"), "settlement", 2_000, "t:1"),
        (_nowhere("Taftanaz", country="Syrie"), "settlement", 2_000, "t:1"),
        (_nowhere("10 km south of Taftanaz", adm1="Idlib", country="Syria"), "near", 6_000, "t:1"),
        (_nowhere("Mahmudiya", adm1="Idlib Governorate", country="Syria"), "province", 65_000, None),
        (_nowhere("Taftanaz", adm1="Daraa Governorate", country="Syria"), "province", 65_000, None),
        (_nowhere("Taftanaz"), "settlement", None, None),
        (Where("province", name="Taftanaz", adm1="Idlib", country="Syria"), "province", 65_000, None),
        (Where("near", name="Taftanaz", adm1="Idlib", country="Syria"), "near", 25_000, "t:1"),
    ],
)
def test_a_name_without_a_point_is_found_where_it_is_sure_enough(
    where: Where, precision: str, radius: int | None, found_as: str | None
) -> None:
    gathered = gather([arrived(told("1", where=where))], ACTORS, KINDS, PLACES, _gazetteer())
    row = gathered.told.row(0, named=True)
    assert (row["place_precision"], row["radius_m"]) == (precision, radius)
    assert row["place_name"] == where.name
    further = json.loads(row["further"] or "{}")
    assert further.get("found_as", {}).get("place") == found_as


def test_a_report_with_a_point_asks_no_gazetteer() -> None:
    def load(country: str) -> list[Listed]:
        raise AssertionError(country)

    gathered = gather([arrived(told("1"))], ACTORS, KINDS, PLACES, Gazetteer(PLACES, load=load))
    assert gathered.reports["lat_e7"][0] == 351_000_000


def _mending(native: str, **fields: str) -> Report:
    report = told(native)
    return msgspec.structs.replace(report, content=msgspec.structs.replace(report.content, **fields))


@pytest.mark.parametrize(("home", "state"), [("mission", "withdrawn"), ("front", "stands")])
def test_only_an_entry_of_the_same_organisation_takes_back_what_a_source_told(home: str, state: str) -> None:
    first = arrived(told("1"))._replace(home="mission")
    taking = arrived(_mending("2", withdraws=report_id("s", "1", b"")), 2)._replace(home=home)
    found = run(first, taking)
    states = dict(zip(found.told["native_id"].to_list(), found.told["state"].to_list(), strict=True))
    assert states == {"1": state, "2": "withdrawal"}
    assert found.reports["native_id"].to_list() == (["1"] if state == "stands" else [])
    assert found.withdrawn["native_id"].to_list() == ([] if state == "stands" else ["1"])


def test_whom_a_report_cites_goes_by_one_name_and_what_its_words_name_are_details() -> None:
    agencies = read_agencies(register_text("agencies"))
    text = "Une école a été touchée, selon l'Agence France-Presse."
    one = _mending("1", text=text)
    two = msgspec.structs.replace(
        told("2"), content=msgspec.structs.replace(told("2").content, origins=("https://www.afp.com/fr/1",))
    )
    found = gather([arrived(one), arrived(two)], ACTORS, KINDS, PLACES, None, agencies)
    assert found.reports["origins"].to_list() == [["AFP"], ["AFP"]]
    assert sorted(found.reports["details"].to_list()) == [[], ["school"]]
    assert sorted(found.told["origins"].to_list()) == [[], ["https://www.afp.com/fr/1"]]
