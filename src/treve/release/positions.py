"""Positions that stand in words: what the embargo takes out of a text, since a point in prose is a point all the same.

Rather too much than too little: a long number that is no position goes as well. What is left says where by name. Found
are the ways of writing a point that have a form: degrees with minutes or decimals, grids of six digits and more, codes,
in figures of any script and in French and English words. Not found is what has none: three words that stand alone, a
hash of letters that nothing announces, "three hundred metres behind the mill".
"""

import re

TAKEN_OUT = "[…]"

_DIGITS = {ord(zero) + digit: str(digit) for zero in "٠۰०০０" for digit in range(10)}
_SAME = str.maketrans("٫٬،؛·∙−–‐‑’′ʹ″”º．，：；＋", ".,,;..----'''\"\"°.,:;+") | _DIGITS
"""Letter for letter, so that what is found in the copy stands at the same place of the text."""

_LETTER = r"[NSEWO](?![^\W\d_])"
_SIDE = rf"(?:{_LETTER}|(?:de\s(?:lat|long)itude\s)?(?:north|south|east|west|nord|sud|est|ouest)\b)"
_NUMBER = r"[-+]?\d{1,3}"
_ALONE = r"(?<![\d.,:-])"
_DEGREES = r"(?:°|d(?=\s?\d)|deg(?:ree)?s?\b\.?|degr[eé]s?\b)"
_MINUTES = r"(?:'|m(?=[\s\d])|min(?:ute)?s?\b\.?)"
_SECONDS = r"(?:\"|''|s\b|sec(?:ond)?(?:e)?s?\b\.?)"
_PART = r"\d{1,2}(?:[.,]\d+)?"
_THEN = r"[\s,]{0,2}(?:and\s|et\s)?"

_UNITS = (
    "zero|zéro|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|"
    "seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|oh|"
    "une?|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|"
    "cinquante|soixante|septante|huitante|octante|nonante|cents?"
)
_WORDS = rf"(?:(?:{_UNITS})\b(?:[-\s](?:et[-\s])?(?={_UNITS}))?){{1,6}}"

_MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mai|avr|fev|aou"
_CODE = "23456789CFGHJMPQRVWX"
_GRID = r"\b(?:coord|grid|grille|carroyage|quadrillage|mgrs|utm|gps|map ref|réf[\w.]* (?:de )?carte)"

_SPELT = re.compile("|".join((
        rf"\b{_WORDS}\s{_DEGREES}{_THEN}(?:{_WORDS}|{_PART})(?:\s{_MINUTES})?(?:{_THEN}(?:{_WORDS}|{_PART})\s{_SECONDS})?(?:\s{_SIDE})?",
        rf"\b{_WORDS}\s(?:point|virgule)(?:\s(?:{_UNITS})\b){{2,}}(?:\s{_SIDE})?",
    )), re.IGNORECASE)  # fmt: skip
"""Numbers as words: forty-eight degrees twelve minutes, forty-eight point one two."""

_POSITION = re.compile(
    "|".join((
        # Degrees and minutes: 48°12'34.5" N, 48d12m34s, 48 deg 12 min, 48 degrés 12 minutes nord.
        rf"{_NUMBER}\s?{_DEGREES}{_THEN}{_PART}\s?{_MINUTES}?(?:{_THEN}{_PART}\s?{_SECONDS})?(?:\s?{_SIDE})?",
        # The same with nothing between: 48 12 34 N, 48:12:34 N, 48-12-34N, N 48 12.575, lat 48 12 34, 481234N.
        rf"{_ALONE}\d{{1,3}}[\s:-]\d{{1,2}}[\s:-]{_PART}\s?{_LETTER}",
        rf"(?:\b{_LETTER}\s?)?{_ALONE}\d{{1,3}}[\s:-]\d{{1,2}}[.,]\d{{3,}}\s?(?:{_LETTER})?",
        rf"\b{_LETTER}\s?\d{{1,3}}[\s:-]\d{{1,2}}[\s:-]\d{{1,2}}(?:[.,]\d+)?",
        rf"(?:\blat|\blon|\blng|tude)[^\w\n]{{0,3}}\d{{1,3}}[\s:-]{_PART}(?:[\s:-]{_PART})?",
        rf"{_ALONE}\d{{4,7}}(?:[.,]\d+)?{_LETTER}",
        # Degrees with decimals: 48.1234° N, 48.12 N, N 48.12, 48.12 degrees, 48 point 1234.
        rf"(?:\b{_LETTER}\s?)?{_NUMBER}[.,]\d+\s?[°](?:\s?{_SIDE})?",
        rf"{_NUMBER}[.,]\d{{2,}}\s?(?:{_LETTER}|{_DEGREES})(?:\s?{_SIDE})?",
        rf"\b{_LETTER}\s?{_NUMBER}[.,]\d{{2,}}",
        rf"{_NUMBER}\s(?:point|virgule)\s\d{{2,}}",
        rf"(?<![\d.,]){_NUMBER}[.]\d{{2,}}\s?[,;/ ]\s?{_NUMBER}[.]\d{{2,}}",  # 48.12, 37.80
        rf"(?<![\d.,]){_NUMBER}[.,]\d{{4,}}",  # 48.1234 alone
        rf"(?:\blat|\blon|\blng|tude)\w*[^\w\n]{{0,3}}{_NUMBER}[.,]\d{{2,}}",  # latitude: 48.12, long. 37,80
        # What is announced as a place of a grid or a pair: grid 123 678, coordonnées : 48,1 / 37,8.
        rf"{_GRID}[^\d\n]{{0,24}}{_NUMBER}\d?(?:[.,]\d+)?\s?[-,;/ ]\s?{_NUMBER}\d?(?:[.,]\d+)?",
        # Easting and northing: 412 345 E, 5 341 234 N, x: 412 345, E412345.
        rf"\b\d{{1,3}}(?: \d{{3}}){{1,2}}\s?{_LETTER}",
        r"\b[xy]\s?[:=]?\s?\d{1,3}(?: \d{3}){1,2}(?:[.,]\d+)?",
        # Squares: 37U DP 12345 67890, 37udp1234567890, DP 123 678; "4 MAY 2017" is none.
        rf"\b(?!\d{{1,2}}\s?(?:{_MONTHS})[a-z]?\s?(?:19|20)\d\d\b)"
        r"(?-i:\d{1,2}\s?[C-HJ-NP-X]\s?[A-HJ-NP-Z]{2}\s?\d{2,5}\s?\d{2,5})\b",
        r"\b\d{1,2}[c-hj-np-x][a-hj-np-z]{2}\d{4,10}\b",
        r"(?-i:\b[A-HJ-NP-Z]{2}\s?(?:\d{3}\s\d{3}|\d{4}\s\d{4}|\d{5}\s\d{5}|\d{6}|\d{8}|\d{10})\b)",
        r"(?<![\d.,])\d{4,8}\s?[-,;/ ]\s?\d{5,8}(?:[.,]\d+)?\b",  # grid 12345 67890, UTM
        r"(?<![\d.,])(?!(?:19|20)\d\d\s(?:19|20)\d\d\b)\d{4}\s\d{4}\b",  # 1234 5678
        r"(?<![\d.,])\d{6,}(?:[.,]\d+)?",  # grid 123456
        # Codes: 8FVC9G8F+6X, geohash u8vwy3n2k, KN78AB12, ///filled.count.soap.
        rf"\b(?=[A-Z]*\d)[{_CODE}]{{4,8}}\+[{_CODE}]{{2,7}}\b",
        r"\bgeohash\W{0,3}[0-9b-hjkmnp-z]{5,12}\b",
        r"\b(?-i:[A-R]{2}\d\d[A-Xa-x]{2}\d\d)(?:[a-x]{2})?\b",
        r"(?:/{3}|\b(?:what3words|w3w)\W{1,5})[^\W\d_]+\.[^\W\d_]+\.[^\W\d_]+",
        # A bearing: with a distance from a place that is named it is a point.
        r"\b(?:azimuth?|bearing|gisement|relèvement)[^\d\n]{0,12}\d{1,4}(?:[.,]\d+)?(?:\s?(?:°|deg\w*|mils?\b))?",
    )),
    re.IGNORECASE,
)  # fmt: skip


def without_positions(text: str) -> str:
    """Return a text without the positions that are written in it.

    >>> without_positions("It fell at 48.1234 N, 37.8021 E, near the mill; 12 people saw it at 14:30 on 2025-04-02.")
    'It fell at […], […], near the mill; 12 people saw it at 14:30 on 2025-04-02.'
    """
    # Most words are in no number: the dearer pattern is tried only where it can find anything.
    return _cut(_POSITION, _cut(_SPELT, text) if _MAY_BE_SPELT.search(text) else text)


_MAY_BE_SPELT = re.compile(r"degr|point|virgule", re.IGNORECASE)


def _cut(pattern: re.Pattern[str], text: str) -> str:
    left, at = [], 0
    for found in pattern.finditer(text.translate(_SAME)):
        left += [text[at : found.start()], TAKEN_OUT]
        at = found.end()
    return "".join((*left, text[at:])) if left else text


def without_numbers(text: str) -> str:
    """Return a text without any number: for messages that quote a cell, which holds half a position and no more.

    >>> without_numbers("is '33.41 x': expected decimal degrees")
    "is '[…] x': expected decimal degrees"
    """
    return re.sub(r"\d[\d.,]*", TAKEN_OUT, text)
