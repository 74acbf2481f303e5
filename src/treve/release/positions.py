"""Positions that stand in words: what the embargo takes out of a text, since a point in prose is a point all the same.

Rather too much than too little: a long number that is no position goes as well. What is left says where by name.
"""

import re

TAKEN_OUT = "[…]"

_SIDE = r"[NSEWO](?![^\W\d_])"
_NUMBER = r"[-+−]?\d{1,3}"
_MINUTES = r"\d{1,2}(?:[.,]\d+)?\s?['’′]?\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:[\"”″]|''|’’)?)?"

_POSITION = re.compile(
    "|".join((
        rf"{_NUMBER}\s?[°º]\s?{_MINUTES}\s?(?:{_SIDE})?",  # 48°12'34.5" N, 48° 12.575′
        rf"(?:\b{_SIDE}\s?)?{_NUMBER}[.,]\d+\s?[°º]\s?(?:{_SIDE})?",  # 48.1234° N
        rf"{_NUMBER}[.,]\d{{2,}}\s?{_SIDE}",  # 48.12 N
        rf"\b{_SIDE}\s?{_NUMBER}[.,]\d{{2,}}",  # N 48.12
        rf"(?<![\d.,]){_NUMBER}[.]\d{{2,}}\s?[,;/ ]\s?{_NUMBER}[.]\d{{2,}}",  # 48.12, 37.80
        rf"(?<![\d.,]){_NUMBER}[.,]\d{{4,}}",  # 48.1234 alone
        rf"(?:\blat|\blon|\blng|tude)[^\w\n]{{0,3}}{_NUMBER}[.,]\d{{2,}}",  # latitude: 48.12
        rf"\b\d{{1,3}}(?: \d{{3}}){{1,2}}\s?{_SIDE}",  # 412 345 E, 5 341 234 N
        r"\b\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5}\b",  # 37U DP 12345 67890
        r"(?<![\d.,])\d{4,8}\s?[-,;/ ]\s?\d{5,8}\b",  # grid 12345 67890, UTM
        r"(?<![\d.,])\d{6,}",  # grid 123456
    )),
    re.IGNORECASE,
)  # fmt: skip


def without_positions(text: str) -> str:
    """Return a text without the positions that are written in it.

    >>> without_positions("It fell at 48.1234 N, 37.8021 E, near the mill; 12 people saw it at 14:30 on 2025-04-02.")
    'It fell at […], […], near the mill; 12 people saw it at 14:30 on 2025-04-02.'
    """
    return _POSITION.sub(TAKEN_OUT, text)


def without_numbers(text: str) -> str:
    """Return a text without any number: for messages that quote a cell, which holds half a position and no more.

    >>> without_numbers("is '33.41 x': expected decimal degrees")
    "is '[…] x': expected decimal degrees"
    """
    return re.sub(r"\d[\d.,]*", TAKEN_OUT, text)
