"""Encodings prove themselves, are said, or are asked for."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.base.errors import Refused
from treve.sources.decode import ENCODINGS, decode

ARABIC = "النوع,التاريخ,المكان\nقصف مدفعي,2017-01-15,حمص\nلا شيء,2017-01-16,في حلب\n"
FRENCH = "date;lieu;détail\n15/01/2017;Alep;tué près d’une école, à l’été\n"
RUSSIAN = "дата;место;что\n15.01.2017;Донецк;обстрел был на окраине\n"


@pytest.mark.parametrize(
    ("text", "codec", "name"),
    [
        (ARABIC, "utf-8", "utf-8"),
        (ARABIC, "utf-8-sig", "utf-8"),
        (ARABIC, "utf-16", "utf-16-le"),
        (ARABIC, "utf-16-le", "utf-16-le"),
        (ARABIC, "utf-16-be", "utf-16-be"),
        (ARABIC, "cp1256", "windows-1256"),
        (FRENCH, "cp1252", "windows-1252"),
        (FRENCH, "utf-16-be", "utf-16-be"),
        (RUSSIAN, "cp1251", "windows-1251"),
        (FRENCH, "utf-8", "utf-8"),
    ],
)
def test_an_encoding_that_can_be_told_is_told_and_every_letter_is_right(text: str, codec: str, name: str) -> None:
    found = decode(text.encode(codec), "f")
    assert found.text == text
    assert found.encoding == name
    if name.startswith("windows"):
        assert name in found.notes[0].message
        assert "encoding:" in found.notes[0].remedy


@pytest.mark.parametrize(
    "data",
    [
        "date;lieu\n1;décembre\n".encode("mac-roman"),
        "date;lieu\n1;décembre, à l'été\n".encode("cp850"),
        "tarih;yer\n1;Şanlıurfa\n".encode("cp1254"),
        "a;b\n1;Łódź\n".encode("cp1250"),
        FRENCH.encode("cp1252") + ARABIC.encode("cp1256"),
        "a;b\n1;ДОНЕЦК\n".encode("cp1251"),
        "a;b\n1;طرطوس ظهر\n".encode("iso8859-6"),
    ],
)
def test_an_encoding_that_cannot_be_told_is_asked_for_and_never_guessed(data: bytes) -> None:
    with pytest.raises(Refused, match="cannot be told") as why:
        decode(data, "f")
    assert "encoding:" in why.value.remedy


def test_a_declared_encoding_is_taken_at_its_word() -> None:
    assert decode("1;ДОНЕЦК\n".encode("cp1251"), "f", "windows-1251").text == "1;ДОНЕЦК\n"
    assert decode(FRENCH.encode("mac-roman", "replace"), "f", "macroman").text == FRENCH


def test_a_declared_encoding_that_the_mark_contradicts_is_refused() -> None:
    with pytest.raises(Refused, match="mark of utf-16-le"):
        decode(FRENCH.encode("utf-16"), "f", "utf-8")


def test_a_file_cut_inside_a_character_is_read_to_there_and_said_to_be_cut() -> None:
    assert decode(ARABIC.encode()[:-2], "f").cut
    assert decode(ARABIC.encode("utf-16")[:-1], "f").cut
    assert decode("a;b\n1;é".encode()[:-1], "f").cut
    assert not decode(ARABIC.encode(), "f").cut


def test_one_broken_byte_in_utf_8_leaves_the_rest_in_utf_8() -> None:
    data = ARABIC.encode() * 5 + b"x\xff\n" + FRENCH.encode()
    assert decode(data, "f").text == (ARABIC * 5) + "x\udcff\n" + FRENCH


@given(
    st.text(alphabet=st.characters(min_codepoint=32, max_codepoint=0x2FFF, exclude_categories=["Cs", "Cc"]), min_size=1)
)
def test_utf_8_and_marked_utf_16_are_read_back_whatever_they_say(text: str) -> None:
    padded = f"id;{text}\n"
    assert decode(padded.encode(), "f").text == padded
    assert decode(padded.encode("utf-16"), "f").text == padded


@given(st.binary(max_size=400), st.sampled_from([None, *ENCODINGS]))
def test_any_bytes_are_text_or_refused(data: bytes, declared: str | None) -> None:
    try:
        decode(data, "f", declared)
    except Refused as why:
        assert why.remedy
