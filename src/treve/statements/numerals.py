"""Whole numbers as texts write them, in digits or in words, French and English."""

import re

_FR_UNITS = (
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit "
    "dix-neuf"
).split()
_FR = {word: n for n, word in enumerate(_FR_UNITS)} | {
    "une": 1, "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60, "septante": 70,
    "octante": 80, "huitante": 80, "nonante": 90, "cent": 100, "cents": 100, "mille": 1_000,
}  # fmt: skip
_EN_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_EN = {word: n for n, word in enumerate(_EN_UNITS)} | {
    "a": 1, "an": 1, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90, "hundred": 100, "thousand": 1_000,
}  # fmt: skip
VALUES = {"fr": _FR, "en": _EN}
"""What single words are worth, by language; articles count as one."""

DIGITS = r"\d{1,3}(?:[ \u00a0\u202f.,]\d{3})+(?!\d)|\d+"


def whole_number(text: str, language: str | None = None) -> int | None:
    """Return a whole number in digits or in words, `None` where the text is none; without a language, in either.

    >>> whole_number("quatre-vingt-dix", "fr"), whole_number("three hundred and five"), whole_number("1 200")
    (90, 305, 1200)
    >>> whole_number("plusieurs") is None
    True
    """
    text = text.strip().lower()
    if re.fullmatch(DIGITS, text):
        return int(re.sub(r"\D", "", text))
    for values in (VALUES[language],) if language is not None else VALUES.values():
        value = _in_words(text, values)
        if value is not None:
            return value
    return None


def _in_words(text: str, values: dict[str, int]) -> int | None:
    if text in values:
        return values[text]
    total, current, seen = 0, 0, False
    for word in re.split(r"[- ]", text):
        if word in ("et", "and"):
            continue
        value = values.get(word)
        if value is None:
            return None
        seen = True
        if value == 1_000:
            total, current = total + max(1, current) * 1_000, 0
        elif value == 100 or (value == 20 and current == 4):
            current = max(1, current) * value
        else:
            current += value
    return total + current if seen else None
