import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from treve.products.settable import drawn, shown
from treve.products.words import WORDS


def test_what_the_report_itself_says_is_set_as_it_is() -> None:
    for pair in WORDS.values():
        for text in pair:
            assert shown(text) == text


def test_names_of_the_region_keep_their_letters() -> None:
    for name in ("Ḥamāh", "دمشق", "کرمانشاه", "Şırnak", "Донецьк", "Žilina", "Réseau « été »", "Ρόδος", "ירושלים"):
        assert shown(name) == name


@given(st.text())
def test_nothing_is_lost_and_what_is_set_stays_so(text: str) -> None:
    once = shown(text)
    assert shown(once) == once
    for one in text:
        assert one.isspace() or one in once or f"[U+{ord(one):04X}]" in once


def test_what_turns_text_round_unseen_is_shown() -> None:
    assert shown("a\u202eb\u2066c") == "a[U+202E]b[U+2066]c"


@given(st.text())
def test_a_drawing_has_no_loose_marks(text: str) -> None:
    assert not [one for one in drawn(text) if "\u0300" <= one <= "\u036f"]
    assert unicodedata.normalize("NFC", drawn("Alep")) == "Alep"
