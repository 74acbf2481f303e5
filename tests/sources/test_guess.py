"""The guess finds what is plain, and asks for the rest."""

import pytest
from tests.sources.conftest import as_csv

from treve.names.kinds import Kinds
from treve.sources.delimited import read_delimited
from treve.sources.guess import Guess, guess
from treve.sources.headers import language_of, meaning
from treve.sources.mapping import MappingRefused, read_mapping


def guessed(kinds: Kinds, header: list[str], *rows: list[str], source: str | None = "obs") -> Guess:
    return guess(read_delimited(as_csv([header, *rows]).decode(), "f", delimiter=","), kinds, source)


FRENCH = [
    "N°",
    "Date de l'incident",
    "Heure",
    "Lieu",
    "Gouvernorat",
    "Latitude",
    "Longitude",
    "Type d'incident",
    "Auteur présumé",
    "Tués",
    "Récit",
]
ROW = ["1", "15/01/2017", "14h30", "Hama", "Hama", "35,13", "36,75", "tir de mortier", "inconnu", "2", "Trois obus"]


def test_a_plain_french_table_is_understood_whole(kinds: Kinds) -> None:
    found = guessed(kinds, FRENCH, ROW)
    assert found.doubts == ()
    mapping = read_mapping(found.text, "guess", kinds)
    assert (mapping.language, mapping.decimal, mapping.id) == ("fr", "comma", "N°")
    assert mapping.observed is not None
    assert mapping.observed.format == ("dd/mm/yyyy",)
    assert mapping.kind is not None
    assert mapping.kind.values == {"tir de mortier": "mortar"}
    assert mapping.actors[0].role == "alleged_to_have_fired"


@pytest.mark.parametrize(
    ("dates", "form"),
    [
        (["15/01/2017", "03/02/2017"], "dd/mm/yyyy"),
        (["01/15/2017", "02/03/2017"], "mm/dd/yyyy"),
        (["15.01.2017"], "dd.mm.yyyy"),
        (["15/01/2017 14:30"], "dd/mm/yyyy HH:MM"),
        (["2017-01-15"], None),
        (["15 janvier 2017"], None),
    ],
)
def test_a_format_that_the_dates_prove_is_found(dates: list[str], form: str | None, kinds: Kinds) -> None:
    found = guessed(kinds, ["date", "lieu"], *([d, "Hama"] for d in dates))
    assert found.doubts == ()
    assert (f'format: "{form}"' in found.text) if form else ("format" not in found.text)


@pytest.mark.parametrize(
    ("dates", "asks"),
    [
        (["03/04/2017", "01/02/2017"], "day or month"),
        (["15/01/2017", "01/15/2017"], "day or month"),
        (["15/01/17"], "two digits"),
        (["42750"], "1900"),
        (["hier", "lundi"], "How are the dates"),
    ],
)
def test_dates_that_can_be_read_in_two_ways_are_asked_about(dates: list[str], asks: str, kinds: Kinds) -> None:
    found = guessed(kinds, ["date", "lieu"], *([d, "Hama"] for d in dates))
    assert asks in " ".join(found.doubts)
    assert asks in found.text


def test_a_word_for_a_kind_that_is_not_in_the_register_is_asked_about(kinds: Kinds) -> None:
    found = guessed(kinds, ["date", "lieu", "type"], ["2017-01-15", "Hama", "violation grave"])
    assert "violation grave" in found.doubts[0]
    with pytest.raises(MappingRefused, match="still open"):
        read_mapping(found.text, "guess", kinds)


@pytest.mark.parametrize(
    ("header", "row", "asks"),
    [
        (["lieu"], ["Hama"], "date"),
        (["date"], ["2017-01-15"], "where it happened"),
        (["date", "lat"], ["2017-01-15", "35.1"], "partner"),
        (["date", "lat", "lon"], ["2017-01-15", "136.7", "35.1"], "no latitude"),
        (["date", "lieu", "tués"], ["2017-01-15", "Hama", "deux"], "whole numbers"),
        (["date", "coordonnées"], ["2017-01-15", "35.1, 36.7"], "latitude come first"),
        (["date", "date", "lieu"], ["2017-01-15", "2017-01-15", "x"], "Several columns"),
    ],
)
def test_what_is_missing_or_odd_is_asked_about(header: list[str], row: list[str], asks: str, kinds: Kinds) -> None:
    assert asks in " ".join(guessed(kinds, header, row).doubts)


def test_who_speaks_is_asked_where_nobody_said(kinds: Kinds) -> None:
    assert "Who speaks" in guessed(kinds, FRENCH, ROW, source=None).doubts[-1]


def test_names_with_odd_characters_survive_in_the_guess(kinds: Kinds) -> None:
    header = ["date", "lieu", 'text: "x" # y', "- a", "récit\u2028"]
    found = guessed(kinds, header, ["2017-01-15", "Hama: {x}", "a", "b", "c"])
    read_mapping(found.text, "guess", kinds)


@pytest.mark.parametrize(
    ("header", "key"),
    [
        ("Blessés", "injured"),
        ("LAT.", "latitude"),
        ("Event_Date", "date"),
        ("Type d’incident", "kind"),
        ("Civils tués", "killed_civilians"),
    ],
)
def test_headers_are_known_in_both_languages(header: str, key: str) -> None:
    found = meaning(header)
    assert found is not None
    assert found.key == key


def test_the_language_of_a_header_is_told() -> None:
    assert language_of(FRENCH) == "fr"
    assert language_of(["Date", "Place", "Killed"]) == "en"
    assert language_of(["q7", "y1"]) is None
