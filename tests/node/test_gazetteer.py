"""The registers of places and offices as entries, and the packaged places at the edge."""

from collections.abc import Callable
from pathlib import Path

import pytest

from treve.base.errors import Refused
from treve.names.gazetteer import WORLD
from treve.names.place_mention import PlaceContext
from treve.names.read_gazetteer import NO_PACKAGE, read_packaged
from treve.node import gazetteer as edge
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.gazetteer import PackagedPlaces, data_path, sha256_of, version_of
from treve.node.registers import registers_from, registers_of, texts_of
from treve.node.shipped import REGISTERS, register_text, shipped
from treve.statements.article import Article

Valdria = Callable[[str], Path]
OWN = (
    "name,latitude,longitude,countrycode,admin1code,population,alternatenames,kind\n"
    "Haute-Serre,33.70,-38.96,X-VD,X-VD-SE,4200,Upper Serre|Serre-la-Haute,\n"
    "Basse-Serre,33.60,-38.95,X-VD,X-VD-SE,2100,,\n"
    "Pont-Neuf,33.41,-38.92,X-VD,X-VD-RI,,,bridge\n"
)


def test_the_shipped_entry_names_the_data_that_are_installed() -> None:
    packaged = read_packaged(register_text("gazetteer"))
    path = data_path(packaged.package)
    assert path is not None
    assert (version_of(packaged.package), sha256_of(path)) == (packaged.version, packaged.sha256)


def test_the_places_of_a_country_are_all_there() -> None:
    packaged = PackagedPlaces(read_packaged(register_text("gazetteer")))
    syria = {place.id: place for place in packaged("SY")}
    assert len(syria) > 300
    assert {place.country for place in syria.values()} == {"SY"}
    aleppo = syria["geonames:170063"]
    assert "Alep" in aleppo.names
    assert abs(aleppo.lat_e7 - 362_012_400) < 100_000
    assert packaged.notes == ()
    assert packaged("X-VD") == packaged("ZZ") == ()
    assert "geonames:170063" in {place.id for place in packaged(WORLD)}


def test_other_data_than_the_entry_names_are_used_and_noted() -> None:
    packaged = PackagedPlaces(read_packaged(register_text("gazetteer"))._replace(sha256="0" * 64, version="1.0"))
    assert packaged("SY")
    assert "version 1.0" in "".join(packaged.notes)


def test_a_package_that_is_missing_is_noted_and_nothing_falls() -> None:
    packaged = PackagedPlaces(read_packaged(register_text("gazetteer"))._replace(package="no_such_package"))
    assert packaged("SY") == ()
    assert "not installed" in packaged.notes[0]
    assert PackagedPlaces(NO_PACKAGE)("SY") == ()


def test_an_own_file_is_an_entry_and_works_for_a_country_that_does_not_exist(valdria: Valdria, tmp_path: Path) -> None:
    own = tmp_path / "Valdria places.csv"
    own.write_text(OWN + "Se\u0301rac,33.5,-38.9,X-VD,X-VD-SE,,,\n", encoding="utf-8")
    with open_centre(valdria("own"), to_write=True) as centre:
        assert adopt_register(centre, "gazetteer", own, "t").what == "gazetteer/valdria-places"
        assert adopt_register(centre, "gazetteer", own, "t").entry is None
        gazetteer = registers_of(centre).gazetteer
    text = "Des tirs ont été entendus en Valdrie, à 5 km au nord de Haute-Serre, puis au pont près de Basse-Serre."
    context = gazetteer.context_of(text, "fr")
    assert context.countries == ("X-VD",)
    country, away, near = gazetteer.mentions(text, 0, len(text), "fr", context)
    assert country.candidates[0].place == "X-VD"
    assert away.candidates[0].place == "gazetteer:X-VD:X-VD-SE:haute-serre"
    assert away.candidates[0].where.lat_e7 > 337_000_000  # type: ignore[operator]
    assert (near.candidates[0].where.precision, near.candidates[0].where.adm1) == ("near", "Serre")
    assert gazetteer.find("Upper Serre", PlaceContext(("X-VD",), "Serre"))[0].weight_ppm == 1_000_000


def test_a_wrong_own_file_is_refused_with_its_line_and_changes_nothing(valdria: Valdria, tmp_path: Path) -> None:
    own, other = tmp_path / "own.csv", tmp_path / "other.csv"
    own.write_text(OWN.replace("33.60", "north"), encoding="utf-8")
    with open_centre(valdria("wrong"), to_write=True) as centre:
        size = centre.size
        with pytest.raises(Refused, match="latitude") as refusal:
            adopt_register(centre, "gazetteer", own, "t", "valdria")
        assert refusal.value.where == "own.csv:3"
        assert centre.size == size
        own.write_text(OWN, encoding="utf-8")
        other.write_text(OWN.replace("33.60", "33.61"), encoding="utf-8")
        adopt_register(centre, "gazetteer", own, "t")
        with pytest.raises(Refused, match="another file"):
            adopt_register(centre, "gazetteer", other, "t")


def test_the_offices_are_an_entry_and_a_theatre_adds_its_own(valdria: Valdria, tmp_path: Path) -> None:
    more = tmp_path / "offices.yaml"
    more.write_text(
        "offices:\n  - names: [présidente de Valdrie]\n    holders: [{name: Livia Doran, from: 2024-01-01}]\n",
        encoding="utf-8",
    )
    with open_centre(valdria("offices"), to_write=True) as centre:
        assert {"offices", "gazetteer"} <= set(texts_of(centre))
        adopt_register(centre, "offices", more, "t", "valdria")
        offices = registers_of(centre).offices
        names = {name for holders in offices.offices.values() for name, _ in holders}
        assert {"Livia Doran", "Sergueï Lavrov"} <= names
        more.write_text(more.read_text(encoding="utf-8").replace("présidente de Valdrie", "président russe"), "utf-8")
        with pytest.raises(Refused, match="two offices"):
            adopt_register(centre, "offices", more, "t", "elsewhere")


def test_a_centre_from_before_these_registers_still_opens() -> None:
    old = registers_from({name: register_text(name) for name in ("kinds", "actors", "places")})
    assert old.offices.offices == {}
    assert old.gazetteer.find("Aleppo town", PlaceContext(("SY",)))[:1] == ()


def test_nothing_is_opened_before_a_name_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    def fall(package: str) -> Path:
        raise AssertionError(package)

    monkeypatch.setattr(edge, "data_path", fall)
    registers = registers_from({name: register_text(name) for name in REGISTERS})
    assert registers.gazetteer.country("Syrie") == "SY"


def test_the_holder_of_an_office_stands_beside_a_statement() -> None:
    from treve.entries.records import Document
    from treve.node.derive import derive
    from treve.node.shipped import parameters_text
    from treve.node.told import Delivered
    from treve.sources.from_press import from_press

    text = (
        "Le Messager, 30 janvier 2017\n\n« Nous tiendrons parole », a déclaré lundi le chef de la diplomatie russe.\n"
    )
    article: Article = from_press(text.encode(), "a.txt")
    registers = registers_from({name: register_text(name) for name in REGISTERS})
    parameters = {name: parameters_text(name) for name in ("fusion", "findings")}
    delivered = [Delivered(article, Document("0" * 64, "messager", "press", "fr"), 1, 0, "2026-01-01")]
    frames = derive([], delivered, [], registers, parameters, lambda *_: None)
    assert '"candidates":["Sergueï Lavrov"]' in frames["statements"]["row"][0]
    assert shipped("registers", "offices.yaml").is_file()
