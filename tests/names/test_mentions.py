import datetime as dt
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.names import actors

TEXT = (Path(__file__).parents[2] / "src/treve/data/registers/actors.yaml").read_text(encoding="utf-8")
REGISTER = actors.read(TEXT)
NAMES = sorted({a.name for one in REGISTER.by_id.values() for a in one.aliases if a.in_text == "folded"})


def found(text: str, day: dt.date | None = None) -> list[tuple[str, str]]:
    return [(text[start:end], actor) for start, end, actor in REGISTER.mentions(text, day)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("regime forces and Jaish al-Islam", ["regime forces>government-of-syria", "Jaish al-Islam>jaysh-al-islam"]),
        ("Clashes between IS and SDF in Ein Essa", ["IS>isil", "SDF>sdf"]),
        ("The truce is holding as it is", []),
        ("THE TRUCE IS HOLDING", []),
        ("Hayyaat Tahrir al-Sham shells", ["Hayyaat Tahrir al-Sham>hts"]),
        ("fighters of Tahrir al-Sham", ["Tahrir al-Sham>hts"]),
        ("Jaysh Tahrir al-Sham in Qalamoun", ["Jaysh Tahrir al-Sham>jaysh-tahrir-al-sham"]),
        ("al-Nusra and El Nosra", ["al-Nusra>hts", "El Nosra>hts"]),
        ("an NDF checkpoint", ["NDF>ndf"]),
        ("“Islamic State” organization executes", ["Islamic State” organization>isil"]),
        ("Daesh’s men, Da'ech", ["Daesh>isil", "Da'ech>isil"]),
        ("les forces du régime et l'État islamique", ["forces du régime>government-of-syria", "État islamique>isil"]),
        ("le régime de cessation des hostilités", []),
        ("the regime of ceasefire; the regime shells", ["the regime>government-of-syria"]),
        ("“Euphrates Shield” factions", ["Euphrates Shield” factions>hawar-kilis-operations-room"]),
        ("near the border with Turkey", []),
        ("Ahrar. Al-Sham", []),
        ("Ahrar al-Sham, HTS", ["Ahrar al-Sham>ahrar-al-sham", "HTS>hts"]),
        ("U.S.-led coalition bombs", ["U.S.-led coalition>us-led-coalition"]),
        ("Suqour al-Shamal", []),
        ("THISIS and crISIS", []),
        ("rebel-held town, rebels there", ["rebels>syrian-insurgents"]),
        ("قوات النظام تقصف", ["قوات النظام>government-of-syria"]),
        ("", []),
    ],
)
def test_a_headline_names_exactly_these(text: str, expected: list[str]) -> None:
    assert [f"{words}>{actor}" for words, actor in found(text)] == expected


@given(st.text(), st.sampled_from(NAMES), st.text())
def test_places_are_in_order_never_overlap_and_hold_a_name(before: str, name: str, after: str) -> None:
    text = f"{before} {name} {after}"
    end = 0
    for start, stop, actor in REGISTER.mentions(text):
        assert end <= start < stop <= len(text)
        assert not text[start].isspace()
        assert not text[stop - 1].isspace()
        assert actor in REGISTER.by_id
        end = stop


@given(st.sampled_from(NAMES))
def test_a_name_between_two_full_stops_is_found_whole(name: str) -> None:
    bearers = {one.id for one in REGISTER.by_id.values() for a in one.aliases if a.name == name}
    hits = REGISTER.mentions(f". {name} .")
    assert [actor for _, _, actor in hits] == sorted(bearers)
    assert hits[0][:2] == (2, 2 + len(name)) or not name[-1].isalnum()


@given(st.sampled_from(NAMES))
def test_a_name_inside_a_longer_word_is_no_mention(name: str) -> None:
    assert not any(start == 1 for start, _, _ in REGISTER.mentions(f"x{name}"))
    assert not any(end == len(name) for _, end, _ in REGISTER.mentions(f"{name}x"))


def test_looking_twice_finds_the_same() -> None:
    text = "Jabhat Fateh al-Sham and Liwa al-Aqsa against Ahrar al-Sham" * 3
    assert REGISTER.mentions(text) == REGISTER.mentions(text) == actors.read(TEXT).mentions(text)


def test_a_hundred_thousand_words_take_linear_time() -> None:
    started = time.process_time()
    REGISTER.mentions("the regime of al al al Jaysh " * 20_000)
    assert time.process_time() - started < 10
