"""What a cell says: whole numbers, degrees, and why it cannot be read.

Every reader takes text and gives a value, or raises `UnreadableError` with what is wrong and what to do. Nothing is
read in two ways: "1,234" is a thousand only where the mapping says how thousands are marked. No float is kept.
"""

import re
from decimal import Decimal
from typing import Literal, NamedTuple

from treve.base.place import E7

Decimals = Literal["dot", "comma"]
Thousands = Literal["none", "comma", "dot", "space", "apostrophe"]

MAX_COUNT = 100_000_000

_FOREIGN_DIGITS = str.maketrans("٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٫٬−‐‑", "01234567890123456789.,---")
_DEGREES = re.compile(r"[+-]?\d{1,9}(?:\.\d{0,40})?", re.ASCII)
_MARKS = {"none": "", "comma": ",", "dot": ".", "space": "[ \u00a0\u202f\u2009]", "apostrophe": "['\u2019]"}


class UnreadableError(Exception):
    """A cell that says nothing that can be used."""

    def __init__(self, what: str, remedy: str) -> None:
        """Keep both halves of the message."""
        super().__init__(what)
        self.what = what
        self.remedy = remedy


class BadRowError(Exception):
    """A row that cannot be loaded: which column, what is wrong, what to do."""

    def __init__(self, column: str, message: str, remedy: str = "Correct the cell, or ask its author.") -> None:
        """Keep the three parts of the message."""
        super().__init__(message)
        self.column = column
        self.message = message
        self.remedy = remedy


class Style(NamedTuple):
    """How a table writes its numbers."""

    decimal: Decimals = "dot"
    thousands: Thousands = "none"


PLAIN = Style()


def western(text: str) -> str:
    """Return the text with Arabic-Indic and Persian digits, and their separators, in ASCII.

    >>> western("٢٠١٧")
    '2017'
    """
    return text if text.isascii() else text.translate(_FOREIGN_DIGITS)


def shown(text: str) -> str:
    """Return a cell as a message shows it, quoted and not too long."""
    return repr(text if len(text) <= 60 else text[:57] + "...")


def whole(text: str, style: Style = PLAIN) -> int:
    """Return a count of people or things, 0 to `MAX_COUNT`.

    Raises:
        UnreadableError: not a whole number, negative, beyond bounds, or readable in two ways.

    >>> whole("1 234", Style(thousands="space"))
    1234
    """
    if text.isdecimal() and text.isascii() and len(text) < 9:
        return int(text)
    plain = western(text.strip())
    pattern = _MARKS[style.thousands]
    if pattern and re.fullmatch(
        rf"\d{{1,3}}(?:(?:{pattern if len(pattern) > 1 else re.escape(pattern)})\d{{3}})+", plain
    ):
        plain = re.sub(r"\D", "", plain)
    point = "," if style.decimal == "comma" else "."
    found = re.fullmatch(rf"(\d{{1,18}})(?:{re.escape(point)}0{{1,9}})?", plain, re.ASCII)
    if found is None or re.fullmatch(r"\d{1,3}[.,]000", plain):
        if re.fullmatch(r"\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+", plain):
            raise UnreadableError(
                f"is {shown(text)}, which can be read in two ways",
                "Declare how thousands are marked by `thousands:` in the mapping, or write the number without marks.",
            )
        raise UnreadableError(f"is {shown(text)}: expected a whole number", "Correct the cell.")
    value = int(found.group(1))
    if value > MAX_COUNT:
        raise UnreadableError(f"is {shown(text)}, beyond {MAX_COUNT:,}", "Correct the cell.")
    return value


def degrees_e7(text: str, axis: Literal["lat", "lon"], decimal: Decimals = "dot") -> int:
    """Return decimal degrees as an integer of 1e-7 degree.

    Raises:
        UnreadableError: not a number in the declared style, or no such latitude or longitude.

    >>> degrees_e7("34,802462", "lat", "comma")
    348024620
    """
    plain = western(text.strip())
    if decimal == "comma":
        plain = plain.replace(".", "\0").replace(",", ".")
    if not _DEGREES.fullmatch(plain):
        asked = "a comma" if decimal == "comma" else "a dot"
        other = "dot" if decimal == "comma" else "comma"
        if re.fullmatch(r"[+-]?\d{1,3}[.,\0]\d+", plain, re.ASCII):
            raise UnreadableError(
                f"is {shown(text)}: expected decimal degrees with {asked}",
                f"Correct the cell, or declare `decimal: {other}` in the mapping.",
            )
        raise UnreadableError(f"is {shown(text)}: expected decimal degrees", "Correct the cell.")
    return _in_range(int((Decimal(plain) * E7).to_integral_value()), axis, text)


def _in_range(value_e7: int, axis: Literal["lat", "lon"], text: str) -> int:
    most = 90 if axis == "lat" else 180
    if abs(value_e7) > most * E7:
        name = "latitude" if axis == "lat" else "longitude"
        raise UnreadableError(
            f"is {shown(text)}: no {name} lies beyond {most} degrees", "Correct the cell at the source."
        )
    return value_e7


_DMS = re.compile(
    r"""([NSEWO])?\s*(-?\d{1,3})\s*[°ºd:\s]\s*(?:(\d{1,2}(?:\.\d{1,9})?)\s*(?:['’′m:\s]|$)\s*)?"""
    r"""(?:(\d{1,2}(?:\.\d{1,9})?)\s*(?:["”″s]|''|’’|$)?\s*)?([NSEWO])?""",
    re.ASCII | re.IGNORECASE,
)


def dms_e7(text: str, axis: Literal["lat", "lon"]) -> int:
    r"""Return degrees, minutes and seconds as an integer of 1e-7 degree; N, S, E, W or O (ouest) before or after.

    Raises:
        UnreadableError: not of that form, no such place, or a letter of the other axis.

    >>> dms_e7("34° 48' 9\" N", "lat")
    348025000
    """
    plain = western(text.strip()).replace(",", ".")
    found = _DMS.fullmatch(plain)
    if found is None or (found.group(1) and found.group(5)):
        raise UnreadableError(f"is {shown(text)}: expected degrees, minutes and seconds", "Correct the cell.")
    letter = (found.group(1) or found.group(5) or "").upper()
    if letter and letter not in ("NS" if axis == "lat" else "EWO"):
        raise UnreadableError(
            f"is {shown(text)}: {letter} belongs to the other axis", "Exchange the columns in the mapping."
        )
    minutes, seconds = Decimal(found.group(3) or 0), Decimal(found.group(4) or 0)
    if minutes >= 60 or seconds >= 60:
        raise UnreadableError(f"is {shown(text)}: minutes and seconds are below 60", "Correct the cell.")
    size = abs(int(found.group(2))) + minutes / 60 + seconds / 3600
    sign = -1 if found.group(2).startswith("-") or letter in ("S", "W", "O") else 1
    return _in_range(sign * int((size * E7).to_integral_value()), axis, text)


def both_e7(
    text: str, decimal: Decimals, order: Literal["lat_lon", "lon_lat"], form: Literal["degrees", "dms"]
) -> tuple[int, int]:
    """Return (lat_e7, lon_e7) of a cell that holds both, such as "34.8, 36.7" or "34,8; 36,7".

    Raises:
        UnreadableError: there are not exactly two values, or one of them cannot be read.

    >>> both_e7("(34,8; 36,7)", "comma", "lat_lon", "degrees")
    (348000000, 367000000)
    """
    plain = western(text).strip().strip("()[]")
    parts = [part for part in re.split(r"\s*[;/|]\s*" if decimal == "comma" else r"\s*[;,/|]\s*", plain) if part]
    if len(parts) == 1 and form == "degrees":
        parts = plain.split()
    if len(parts) != 2:
        raise UnreadableError(
            f"is {shown(text)}: expected two values", "Write them apart, in two columns, or with a semicolon."
        )
    first, second = parts if order == "lat_lon" else reversed(parts)
    if form == "dms":
        return dms_e7(first, "lat"), dms_e7(second, "lon")
    return degrees_e7(first, "lat", decimal), degrees_e7(second, "lon", decimal)
