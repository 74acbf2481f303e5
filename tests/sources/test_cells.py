"""Numbers and degrees are read in one way only."""

import contextlib
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.sources.cells import Style, UnreadableError, both_e7, degrees_e7, dms_e7, whole


@pytest.mark.parametrize(
    ("text", "style", "value"),
    [
        ("12", Style(), 12),
        ("12.0", Style(), 12),
        ("١٢", Style(), 12),
        ("1,234", Style(thousands="comma"), 1234),
        ("1 234", Style(thousands="space"), 1234),
        ("1\u202f234", Style(thousands="space"), 1234),
        ("3,0", Style("comma"), 3),
        ("1.234", Style("comma", "dot"), 1234),
        ("1'234", Style(thousands="apostrophe"), 1234),
    ],
)
def test_a_count_is_read_in_the_declared_style(text: str, style: Style, value: int) -> None:
    assert whole(text, style) == value


@pytest.mark.parametrize(
    "text",
    [
        "1,234",
        "1.000",
        "-3",
        "NaN",
        "inf",
        "1e400",
        "1e3",
        "3.5",
        "9" * 30,
        "100000001",
        "",
        "two",
        "0x10",
        "1_000",
        "²",
    ],
)
def test_what_is_no_count_or_two_counts_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableError) as why:
        whole(text)
    assert why.value.remedy


@given(st.integers(-900_000_000, 900_000_000))
def test_degrees_are_exact_to_the_last_digit(value_e7: int) -> None:
    text = f"{Decimal(value_e7) / 10_000_000:f}"
    assert degrees_e7(text, "lat") == value_e7
    assert degrees_e7(text.replace(".", ","), "lat", "comma") == value_e7


@pytest.mark.parametrize(
    "text", ["34,8", "91", "-90.1", "NaN", "inf", "1e400", "3.4.5", "", "N34", "34°", "--3", "1e1"]
)
def test_what_is_no_latitude_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableError):
        degrees_e7(text, "lat")


def test_a_decimal_comma_is_named_with_the_key_to_declare() -> None:
    with pytest.raises(UnreadableError, match="expected decimal degrees with a dot") as why:
        degrees_e7("3,5", "lat")
    assert "decimal: comma" in why.value.remedy


@pytest.mark.parametrize(
    ("text", "axis", "e7"),
    [
        ("34°48'9\"N", "lat", 348025000),
        ("34 48 9 N", "lat", 348025000),
        ("34°48.15'", "lat", 348025000),
        ("N 34°48'09\"", "lat", 348025000),
        ("36°42'27\"E", "lon", 367075000),
        ("4°30'O", "lon", -45000000),
        ("34°48′9″S", "lat", -348025000),
    ],
)
def test_degrees_minutes_and_seconds_are_read(text: str, axis: str, e7: int) -> None:
    assert dms_e7(text, "lat" if axis == "lat" else "lon") == e7


@pytest.mark.parametrize("text", ["36°42'E", "34°61'0\"", "34", "91°0'0\"N", "N34°0'S", "x"])
def test_what_is_no_dms_latitude_is_not_read(text: str) -> None:
    with pytest.raises(UnreadableError):
        dms_e7(text, "lat")


def test_both_in_one_cell() -> None:
    assert both_e7("34.8, 36.7", "dot", "lat_lon", "degrees") == (348000000, 367000000)
    assert both_e7("36.7 34.8", "dot", "lon_lat", "degrees") == (348000000, 367000000)
    assert both_e7("34,8; 36,7", "comma", "lat_lon", "degrees") == (348000000, 367000000)
    with pytest.raises(UnreadableError, match="two values"):
        both_e7("34,8, 36,7", "dot", "lat_lon", "degrees")


@given(st.text(alphabet="0123456789.,-+eE°'\" NSEWOnaif٠١", max_size=20))
def test_any_text_is_a_place_on_earth_or_unreadable(text: str) -> None:
    for read in (degrees_e7, dms_e7):
        with contextlib.suppress(UnreadableError):
            assert abs(read(text, "lat")) <= 900_000_000
