"""Numbers of people as texts write them, with the bounds that the words put on them.

"au moins 12" has a lower bound and no best number, "entre 8 et 10" has two bounds, "une dizaine" is about ten,
"plusieurs" is at least two. What a text does not bound stays `None`, and `None` is not zero.
"""

import re
from functools import lru_cache

from treve.base.doubt import Span
from treve.statements.numerals import DIGITS, VALUES, whole_number

_ROUGH = {
    "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30, "quarantaine": 40,
    "cinquantaine": 50, "soixantaine": 60, "centaine": 100, "millier": 1_000, "dozen": 12, "score": 20,
    "hundred": 100, "thousand": 1_000,
}  # fmt: skip
"""Round nouns: "une dizaine" is about ten, "des dizaines" at least two tens."""

_MARKS = {
    "fr": (
        ("least", r"au moins|pas moins d[e']|un minimum de"),
        ("above", r"plus d[e']|plus qu[e']"),
        ("most", r"jusqu'à|au plus|au maximum"),
        ("below", r"moins d[e']"),
        ("nearly", r"près d[e']|presque|pas loin d[e']"),
        ("about", r"environ|quelque|quelques|autour d[e']|à peu près|une? petite?"),
    ),
    "en": (
        ("least", r"at least|no fewer than|no less than|a minimum of"),
        ("above", r"more than|over|upwards of"),
        ("most", r"up to|at most|as many as"),
        ("below", r"fewer than|less than|under"),
        ("nearly", r"nearly|almost|close to"),
        ("about", r"about|around|some|roughly|approximately|an estimated"),
    ),
}
_VAGUE = {
    "fr": r"plusieurs|de nombreux|de nombreuses|quelques|des|d'autres|certains",
    "en": r"several|many|a number of|a few|numerous|multiple|some",
}
_ONE_MORE = 1
_ABOUT = 10
"""A rough number is out by a tenth, a round noun ("une dizaine") by a fifth."""


@lru_cache(maxsize=2)
def number_pattern(language: str) -> str:
    """Return the pattern of a quantity, its modifier included, in lower case with straight apostrophes.

    Bounds ("entre 8 et 10") are any two words: whether they are numbers, `read_quantity` says. The pattern stands in many
    others, and has to be short.
    """
    word = "|".join(sorted(VALUES[language], key=len, reverse=True))
    words = rf"(?:{word})(?:[- ](?:et[- ]|and )?(?:{word}))*"
    number = rf"(?:{DIGITS}|{words})"
    marks = "|".join(rf"(?:{each})" for _, each in _MARKS[language])
    if language == "fr":
        rough = r"(?:(?:une|un|plusieurs|quelques|des) (?:bonne |petite )?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine|quarantaine|cinquantaine|soixantaine|centaine|millier)s?(?: d[e'])?)"
        number = rf"(?:entre [\w-]+ et [\w-]+|{number}(?: (?:à|ou) {number})?)"
    else:
        rough = r"(?:(?:a|several|some|many) (?:dozen|score|hundred|thousand)s?(?: of)?|(?:dozens|scores|hundreds|thousands)(?: of)?)"
        number = rf"(?:between [\w-]+ and [\w-]+|{number}(?:(?: to | or |-){number})?)"
    return rf"(?:(?:{marks})[ ]?)?(?:{rough}|{number}|(?:{_VAGUE[language]}))"


@lru_cache(maxsize=4_096)
def read_quantity(words: str, language: str) -> Span | None:
    """Return what a quantity says, `None` where no number can be read in it.

    >>> read_quantity("au moins douze", "fr")
    Span(low=12, best=None, high=None)
    >>> read_quantity("between 8 and 10", "en")
    Span(low=8, best=None, high=10)
    >>> read_quantity("une dizaine de", "fr")
    Span(low=8, best=10, high=12)
    """
    text = words.strip()
    mark = ""
    for name, pattern in _MARKS[language]:
        found = re.match(rf"(?:{pattern})(?=[ \d]|$|(?<='))[ ]?", text)
        if found and text[found.end() :].strip():
            mark, text = name, text[found.end() :].strip()
            break
    rough = re.search(r"\b(" + "|".join(_ROUGH) + r")(s?)\b(?: (?:de|of)| d')?$", text)
    if rough and (language == "fr" or re.match(r"(?:a|several|some|many|dozens|scores|hundreds|thousands)\b", text)):
        return _rough(_ROUGH[rough.group(1)], plural=bool(rough.group(2)), mark=mark)
    bounds = re.fullmatch(r"(?:entre|between|de|from)? ?(.+?)(?: et | and | à | ou | to | or |-)(.+)", text)
    if bounds:
        low, high = whole_number(bounds.group(1), language), whole_number(bounds.group(2), language)
        whole = whole_number(text, language)
        if whole is None and low is not None and high is not None and low < high:
            return Span(low, None, high)
    value = whole_number(text, language)
    if value is not None:
        return _marked(value, mark)
    vague = re.fullmatch(_VAGUE[language], text) or re.fullmatch(_VAGUE[language], words.strip())
    return Span(2, None, None) if vague else None


def _rough(value: int, *, plural: bool, mark: str) -> Span:
    if plural:
        return Span(2 * value, None, None)
    if mark in ("least", "above", "most", "below"):
        return _marked(value, mark)
    return Span(value - value // 5, value, value + value // 5)


def _marked(value: int, mark: str) -> Span:
    out = max(1, value // _ABOUT)
    match mark:
        case "least":
            return Span(value, None, None)
        case "above":
            return Span(value + _ONE_MORE, None, None)
        case "most":
            return Span(None, None, value)
        case "below":
            return Span(None, None, max(0, value - _ONE_MORE))
        case "nearly":
            return Span(max(0, value - out), value, value)
        case "about":
            return Span(max(0, value - out), value, value + out)
        case _:
            return Span(value, value, value)
