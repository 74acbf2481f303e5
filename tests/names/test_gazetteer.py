"""Places in texts and tables: names, the words around them, namesakes, and what is no place."""

import csv
import itertools
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.place import distance_m
from treve.names import places as place_register
from treve.names.gazetteer import Gazetteer
from treve.names.listed import Listed
from treve.names.place_mention import PlaceContext, PlaceMention
from treve.names.read_gazetteer import read_packaged
from treve.node.gazetteer import PackagedPlaces
from treve.node.shipped import register_text

REGISTERS = Path(__file__).parents[2] / "src" / "treve" / "data" / "registers"


def _town(number: int, names: str, country: str, adm1: str, lat: float, lon: float, people: int = 1_000) -> Listed:
    spot = (round(lat * 1e7), round(lon * 1e7))
    return Listed(f"t:{number}", tuple(names.split("|")), country, adm1, *spot, people)


TOWNS = (
    _town(1, "Aleppo|Alep|Ḩalab|حلب|Алеппо", "SY", "09", 36.20, 37.16, 1_600_000),
    _town(2, "Ḩamāh|Hama|حماة", "SY", "10", 35.13, 36.76, 460_000),
    _town(3, "Homs|Ḩimş|حمص", "SY", "11", 34.73, 36.72, 775_000),
    _town(4, "Idlib|Idleb|إدلب", "SY", "12", 35.93, 36.63, 128_000),
    _town(5, "Damascus|Damas|Dimashq|Sham|دمشق", "SY", "13", 33.51, 36.29, 1_569_000),
    _town(6, "Saraqib|سراقب", "SY", "12", 35.86, 36.81, 40_000),
    _town(7, "Khān Shaykhūn|خان شيخون", "SY", "12", 35.44, 36.65, 34_000),
    _town(8, "Ar Rastan|الرستن", "SY", "11", 34.93, 36.73, 39_000),
    _town(9, "Maḩmūdīyah|Mahmudiya", "SY", "09", 36.55, 36.95, 900),
    _town(10, "Maḩmūdīyah|Mahmudiya", "SY", "12", 35.80, 36.40, 1_200),
    _town(11, "Deir ez-Zor|Dayr az Zawr", "SY", "07", 35.34, 40.14, 242_000),
)
GAZETTEER = Gazetteer(
    place_register.read((REGISTERS / "places.yaml").read_text(encoding="utf-8")),
    load=lambda country: [town for town in TOWNS if town.country == country],
    voices=("Damas", "Damascus"),
)
SYRIA = PlaceContext(("SY",))


def _read(text: str) -> list[PlaceMention]:
    language = "fr" if " le " in text or " la " in text else "en"
    return GAZETTEER.mentions(text, 0, len(text), language, SYRIA)


def _first(text: str) -> PlaceMention:
    found = _read(text)
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("text", "place", "precision", "radius_m"),
    [
        ("Shells fell in Saraqeb on Monday.", "t:6", "settlement", 2_000),
        ("Des obus sont tombés près de Sarakib lundi.", "t:6", "near", 25_000),
        ("Un raid a visé le village de Khan Cheikhoun.", "t:7", "settlement", 2_000),
        ("Clashes broke out 15 km south of Khan Shaykhoun.", "t:7", "near", 8_000),
        ("Fighting went on in the northern countryside of Aleppo.", "SY-HL", "province", 92_000),
        ("Des combats dans la campagne orientale d’Alep.", "SY-HL", "province", 92_000),
        ("A raid on rif Hama was reported.", "SY-HM", "province", 110_000),
        ("Shelling of Idlib province went on.", "SY-ID", "province", 65_000),
        ("Dans le gouvernorat d'Idleb, le calme règne.", "SY-ID", "province", 65_000),
        ("Fire was seen in the suburbs of Rastan.", "t:8", "near", 15_000),
        ("Des tirs dans la banlieue de Homs.", "t:3", "near", 20_000),
        ("A convoy entered the city of Aleppo.", "t:1", "settlement", 10_000),
    ],
)
def test_the_words_around_a_name_are_heard(text: str, place: str, precision: str, radius_m: int) -> None:
    best = _first(text).candidates[0]
    assert (best.place, best.where.precision, best.where.radius_m) == (place, precision, radius_m)


def test_a_distance_and_a_direction_move_the_point() -> None:
    where = _first("Clashes broke out 15 km south of Khan Shaykhoun.").candidates[0].where
    assert where.lat_e7 is not None
    assert where.lon_e7 is not None
    assert distance_m(where.lat_e7, where.lon_e7, 354_400_000, 366_500_000) == pytest.approx(15_000, rel=0.01)
    assert where.lat_e7 < 354_400_000


@pytest.mark.parametrize(
    "text",
    ["The road from Homs to Hama was cut.", "La route de Homs à Hama est coupée.", "Combats entre Homs et Hama.",
     "The Homs-Hama highway was cut.", "Fire was heard between Homs and Hama."],
)  # fmt: skip
def test_what_lies_between_two_towns_holds_both(text: str) -> None:
    where = _first(text).candidates[0].where
    assert where.lat_e7 is not None
    assert where.lon_e7 is not None
    for town in (TOWNS[1], TOWNS[2]):
        assert distance_m(where.lat_e7, where.lon_e7, town.lat_e7, town.lon_e7) <= (where.radius_m or 0)


@pytest.mark.parametrize(
    "text",
    [
        "Jabhat Fateh al-Sham denied it.",
        "Mr Homs spoke.",
        "Bashar Idlib spoke.",
        "Damascus denied it.",
        "Selon Damas, rien ne s'est passé.",
        "Aleppo Today reported nothing.",
        "The homs was quiet.",
        "Le colonel Hama a parlé.",
        "The SDF said so.",
    ],
)
def test_what_is_no_place_is_not_found(text: str) -> None:
    assert _read(text) == []


def test_namesakes_stay_side_by_side_and_a_province_weighs() -> None:
    open_ = _first("A raid hit the village of Mahmudiya.").candidates
    assert {each.place for each in open_} == {"t:9", "t:10"}
    assert sum(each.weight_ppm for each in open_) == 1_000_000
    told = _read("A raid hit the village of Mahmudiya in Aleppo province.")[0].candidates
    assert told[0].place == "t:9"
    assert told[0].weight_ppm > 900_000


def test_a_bare_name_of_town_and_province_may_be_either() -> None:
    assert [each.place for each in _first("A raid hit Idlib.").candidates] == ["t:4", "SY-ID"]


def test_a_village_that_no_gazetteer_holds_is_a_mention_without_candidates() -> None:
    mention = _first("A shell fell in the village of Qarqafta.")
    assert mention.words == "the village of Qarqafta"
    assert mention.candidates == ()


@pytest.mark.parametrize("name", ["حلب", "Алеппо", "ALEP", "Aleppo City", "Halab", "Aleppo, Syria"])
def test_a_bare_name_is_found_in_every_writing(name: str) -> None:
    assert GAZETTEER.find(name, SYRIA)[0].place == "t:1"


def test_a_text_says_which_country_and_province_it_speaks_of() -> None:
    assert GAZETTEER.context_of("En Syrie, dans le gouvernorat de Hama", "fr").countries == ("SY",)
    assert GAZETTEER.context_of("Fighting in Rif Dimashq", "en").adm1 == "SY-RD"


_PIECES = st.sampled_from(
    ["Aleppo", "Alep", "Hama", "Khan Cheikhoun", "near ", "près d’", "15 km au sud de ", "the village of ", "between ",
     " and ", "rif ", " province", ", ", ". ", "\n", "la campagne de ", "'s", "-", " highway", "Mr ", "Mahmudiya",
     "al-"]
)  # fmt: skip


@given(st.lists(st.one_of(_PIECES, st.text(max_size=6)), max_size=20).map("".join))
def test_mentions_lie_in_the_text_in_order_with_whole_weights(text: str) -> None:
    found = GAZETTEER.mentions(text, 0, len(text), "en", SYRIA)
    assert [(each.start, each.end) for each in found] == sorted((each.start, each.end) for each in found)
    for one, following in itertools.pairwise(found):
        assert one.end <= following.start
    for each in found:
        assert 0 <= each.start < each.end <= len(text)
        assert each.words == text[each.start : each.end]
        assert sum(one.weight_ppm for one in each.candidates) == (1_000_000 if each.candidates else 0)
        for where in (candidate.where for candidate in each.candidates):
            assert where.words == each.words
            assert where.radius_m
            assert abs(where.lat_e7 or 0) <= 900_000_000
            assert abs(where.lon_e7 or 0) <= 1_800_000_000


@given(st.text(max_size=60))
def test_any_name_is_answered(name: str) -> None:
    found = GAZETTEER.find(name, SYRIA)
    assert sum(each.weight_ppm for each in found) in (0, 1_000_000)


def test_a_span_gives_the_mentions_inside_it() -> None:
    text = "Shells fell in Saraqib. Calm in Homs."
    assert [each.words for each in GAZETTEER.mentions(text, 0, 23, "en", SYRIA)] == ["Saraqib"]
    assert [each.words for each in GAZETTEER.mentions(text, 23, len(text), "en", SYRIA)] == ["Homs"]


def test_a_text_that_names_no_country_is_not_taken_for_the_theatre() -> None:
    text = "Shells fell in Sarakibb and in Khan Cheikhouna."
    assert GAZETTEER.mentions(text, 0, len(text), "en", PlaceContext()) == []


def test_the_name_of_a_country_is_never_that_of_a_town() -> None:
    towns = [_town(1, "Mexico", "US", "MO", 39.17, -91.88, 11_000)]
    gazetteer = Gazetteer(GAZETTEER._places, load=lambda _: towns)
    text = "He went to Mexico. He went to the town of Mexico."
    found = gazetteer.mentions(text, 0, len(text), "en", PlaceContext(("US",)))
    assert [each.words for each in found] == ["the town of Mexico"]


def test_a_place_near_the_others_that_are_named_is_likelier() -> None:
    idlib = GAZETTEER.find("Idlib city", SYRIA)
    near = GAZETTEER.find("Mahmudiya", SYRIA._replace(others=idlib))
    far = GAZETTEER.find("Mahmudiya", SYRIA)
    assert near[0].place == "t:10"
    assert near[0].weight_ppm > far[0].weight_ppm


def test_the_same_place_listed_twice_is_one_candidate() -> None:
    towns = [_town(1, "Kafr Test", "SY", "12", 35.80, 36.40), _town(2, "Kafr Test", "SY", "12", 35.81, 36.40)]
    assert len(Gazetteer(GAZETTEER._places, load=lambda _: towns).find("Kafr Test", SYRIA)) == 1


@pytest.mark.real
def test_the_packaged_places_resolve_most_names_of_ged_that_they_hold_and_few_wrongly(shared: Path) -> None:
    packaged = PackagedPlaces(read_packaged(register_text("gazetteer")))
    gazetteer = Gazetteer(GAZETTEER._places, load=packaged)
    within = resolved = wrong = rows = 0
    with (shared / "data/ucdp_ged_syria/ged_syria_2016_2017.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if row["where_prec"] not in "123":
                continue
            rows += 1
            found = gazetteer.find(row["where_coordinates"], PlaceContext(("SY",), row["adm_1"]))
            if found:
                where = found[0].where
                spot = (round(float(row["latitude"]) * 1e7), round(float(row["longitude"]) * 1e7))
                apart = distance_m(where.lat_e7 or 0, where.lon_e7 or 0, *spot)
                resolved += 1
                within += apart <= 10_000
                wrong += apart > max(where.radius_m or 0, 10_000)
    assert within / rows > 0.5
    assert wrong / resolved < 0.02


def test_a_place_of_ones_own_without_a_country_is_found_in_any() -> None:
    from treve.names import places as register

    own = (_town(99, "Anefis", "", "", 18.05, 0.60),)
    gazetteer = Gazetteer(
        register.read((REGISTERS / "places.yaml").read_text(encoding="utf-8")),
        own=lambda: own,
        load=lambda country: [town for town in TOWNS if town.country == country],
    )
    found = gazetteer.find("Anefis", SYRIA)
    assert [each.place for each in found] == ["t:99"]
