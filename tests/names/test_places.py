import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.base.place import distance_m
from treve.names import places

TEXT = (Path(__file__).parents[2] / "src/treve/data/registers/places.yaml").read_text(encoding="utf-8")
REGISTER = places.read(TEXT)
NAMES = sorted({name for place in REGISTER.by_id.values() for name in (*place.labels.values(), *place.also)})


@pytest.mark.real
def test_each_event_of_the_real_data_lies_inside_the_circle_of_its_governorate(shared: Path) -> None:
    outside = []
    seen = set()
    with (shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            area = REGISTER.area(row["adm_1"] or row["country"])
            assert area is not None, row["adm_1"]
            seen.add(row["adm_1"])
            lat, lon = round(float(row["latitude"]) * 1e7), round(float(row["longitude"]) * 1e7)
            if distance_m(area.lat_e7, area.lon_e7, lat, lon) > area.radius_m:
                outside.append(row["id"])
    assert len(seen - {""}) == 14
    assert outside == []


def test_syria_has_its_fourteen_governorates_and_covers_them_all() -> None:
    syria = REGISTER.by_id["SY"].area
    within = [place for place in REGISTER.by_id.values() if place.within == "SY"]
    assert len(within) == 14
    for place in within:
        assert distance_m(syria.lat_e7, syria.lon_e7, place.area.lat_e7, place.area.lon_e7) < syria.radius_m
        assert place.area.radius_m < syria.radius_m


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("Homs Governorate", "SY-HI"),
        ("gouvernorat de Homs", "SY-HI"),
        ("Hamah Governorate", "SY-HM"),
        ("As Suwayda Governorate", "SY-SU"),
        ("Ar Raqqah Governorate", "SY-RA"),
        ("gouvernorat d'Idleb", "SY-ID"),
        ("Damascus Governorate", "SY-DI"),
        ("Rural Damascus", "SY-RD"),
        ("الرقة", "SY-RA"),
        ("Syrie", "SY"),
        ("Türkiye", "TR"),
    ],
)
def test_a_name_in_any_spelling_is_its_place(name: str, place: str) -> None:
    found = REGISTER.find(name)
    assert found is not None
    assert found.id == place
    assert REGISTER.area(name) == REGISTER.by_id[place].area


def test_what_the_register_does_not_hold_has_no_area() -> None:
    assert REGISTER.area("Eastern Ghouta") is None
    assert REGISTER.area("") is None


def test_a_label_falls_back_to_english() -> None:
    assert REGISTER.label("SY-HL", "fr") == "Alep"
    assert REGISTER.label("SY-HL", "ru") == "Aleppo"


@given(st.sampled_from(NAMES), st.sampled_from(["{}", "{} Governorate", "{} province", "gouvernorat de {}"]))
def test_every_spelling_finds_its_own_place(name: str, frame: str) -> None:
    found = REGISTER.find(frame.format(name))
    assert found is not None
    assert name in (*found.labels.values(), *found.also)


def test_a_theatre_adds_its_own_places() -> None:
    own = "places: [{id: XX, level: country, en: Nowhere, fr: Nulle-Part, middle: [-1.5, 179.25], radius_m: 5}]"
    assert REGISTER.with_more(own).area("Nulle-Part") == places.Area(-15_000_000, 1_792_500_000, 5)
    with pytest.raises(Refused, match="'syria' is also that of SY"):
        REGISTER.with_more(own.replace("Nowhere", "Syria"))


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("middle: [35.8, 36.8]", "middle: [95.8, 36.8]", "beyond 90 degrees"),
        ("middle: [35.8, 36.8]", "middle: ['35,8', 36.8]", "not in decimal degrees"),
        ("middle: [35.8, 36.8]", "middle: [35.8]", "two numbers"),
        ("radius_m: 65000", "radius_m: 0", "whole number"),
        ("id: SY-ID,", "id: SY-HM,", "written twice"),
        ("level: adm1, within: SY, en: Idlib", "level: adm1, en: Idlib", "a province has a country"),
        ("within: SY, en: Idlib", "within: XX, en: Idlib", "does not stand above"),
        ("also: [Edlib]", "also: [Homs]", "also that of"),
        ("also: [Edlib]", "also: ['-']", "holds no word"),
        ("level: country, en: Syria", "level: realm, en: Syria", "'realm' is not known"),
    ],
)
def test_a_fault_is_refused_with_its_line(before: str, after: str, message: str) -> None:
    assert before in TEXT
    with pytest.raises(Refused, match=message) as caught:
        places.read(TEXT.replace(before, after, 1))
    assert caught.value.where.startswith("places.yaml:")


DRAWN = """
places:
  - id: X-A
    level: country
    en: Land
    fr: Pays
    middle: [35.5, 36.5]
    radius_m: 90000
    outline: [[[36.0, 35.0], [37.0, 35.0], [37.0, 36.0], [36.0, 35.0]]]
    towns: [{name: Old Ford, at: [35.2, 36.2]}]
"""


def test_an_outline_and_towns_are_kept_to_be_drawn_and_change_no_area() -> None:
    (drawn,) = places.read(DRAWN).by_id.values()
    assert drawn.outline == (((360_000_000, 350_000_000), (370_000_000, 350_000_000), (370_000_000, 360_000_000)),)
    assert drawn.towns == (places.Town("Old Ford", 352_000_000, 362_000_000),)
    plain = places.read(DRAWN[: DRAWN.index("    outline")])
    assert plain.area("Land") == drawn.area
    assert plain.find("Old Ford") is None


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ("[37.0, 36.0], [36.0, 35.0]]]", "[36.0, 35.0]]]", "three corners"),
        ("[36.0, 35.0], [37.0, 35.0]", "[36.0], [37.0, 35.0]", "two numbers"),
        ("[36.0, 35.0], [37.0, 35.0]", "[36.0, 95.0], [37.0, 35.0]", "95"),
        ("at: [35.2, 36.2]", "at: [35.2]", "two numbers"),
        ("name: Old Ford, ", "", "name"),
    ],
)
def test_a_faulty_outline_is_refused_with_its_line(before: str, after: str, message: str) -> None:
    assert before in DRAWN
    with pytest.raises(Refused, match=message) as caught:
        places.read(DRAWN.replace(before, after, 1), "drawn.yaml")
    assert caught.value.where.startswith("drawn.yaml:")
