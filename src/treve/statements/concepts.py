"""What words mean in either language, as far as the domain goes: "trêve" and "ceasefire" are one concept.

A row of the table is one concept: beginnings of folded words, French and English mixed. A word that no row knows is
compared by its beginning in one spelling, by which many words of the two languages are one ("violation", "escorte").
Numbers are numbers, in figures or words; months and days are theirs. No model, and no word that only one story needs.
"""

import re
from functools import lru_cache

from treve.names.fold import fold_words, raw_words
from treve.statements.concept_words import EMPTY, JOINED, ROWS
from treve.statements.english import ENGLISH
from treve.statements.french import FRENCH
from treve.statements.numerals import VALUES, whole_number

_CONCEPTS = {word: number for number, row in enumerate(ROWS.strip().splitlines()) for word in row.split()}
_LETTERS = (
    ("ph", "f"),
    ("qu", "k"),
    ("ck", "k"),
    ("ci", "ti"),
    ("ce", "se"),
    ("c", "k"),
    ("y", "i"),
    ("w", "v"),
    ("x", "s"),
)
_ORDINAL = re.compile(r"(\d+)(?:er|re|e|eme|st|nd|rd|th)")
_ARTICLES = frozenset(("un", "une", "a", "an", "one"))
_LEAST = 5
_BEGINNING = 5
_THOUSANDS = re.compile(r"(?<=\d)[ ,\u00a0\u202f](?=\d{3}(?!\d))")
_INITIALS = ((re.compile(r"\bU\.?N\b\.?"), "ONU"), (re.compile(r"\bU\.S\b\.?|\bUS\b"), "etatsunis"))
_MILES = re.compile(r"\b(\d+(?:\.\d+)?)[ -]miles?\b", re.I)
_KILOMETRES = 1.609
"""A mile in kilometres: one outlet's fifteen miles are another's twenty-four."""
_MONTHS = {**FRENCH.months, **ENGLISH.months}
_DAYS = {**FRENCH.weekdays, **ENGLISH.weekdays}


@lru_cache(maxsize=32_768)
def concept(word: str) -> str:
    """Return what a folded word is compared by across languages; "" for one that says nothing.

    >>> concept("prisonniers") == concept("detainees"), concept("violations") == concept("violation")
    (True, True)
    """
    if word in EMPTY or not word:
        return ""
    ordinal = _ORDINAL.fullmatch(word)
    if ordinal is not None:
        word = ordinal[1]
    if word.isdigit():
        return "#" + word.lstrip("0")
    for table, mark in ((_MONTHS, "m"), (_DAYS, "d")):
        if word in table and len(word) > 2:
            return f"{mark}{table[word]}"
    known = next((_CONCEPTS[form] for form in _forms(word) if form in _CONCEPTS), None)
    if known is not None:
        return f"@{known}"
    number = whole_number(word, "fr") or whole_number(word, "en")
    if number is not None:
        return f"#{number}"
    if len(word) < _LEAST:
        return "~" + word if len(word) > 2 else ""
    plain = word[:-1] if word[-1] in "sx" and len(word) > _LEAST else word
    for letters, one in _LETTERS:
        plain = plain.replace(letters, one)
    once = "".join(c for at, c in enumerate(plain) if not at or c != plain[at - 1])
    return "~" + once[:_BEGINNING]


def _forms(word: str) -> tuple[str, ...]:
    """Return a word and what may stand in the table for it: without the endings of number, gender and tense."""
    cut = [word, word + "r"] if word[-1] in "ei" else [word]
    for ending in (
        "s",
        "es",
        "e",
        "ee",
        "ees",
        "ed",
        "ing",
        "er",
        "ent",
        "ant",
        "ait",
        "aient",
        "eront",
        "era",
        "erait",
        "erai",
        "erons",
        "eraient",
        "irons",
        "irai",
        "iront",
        "ont",
        "ons",
        "ai",
        "a",
    ):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            cut += [stem, stem + "e", stem + "er"] if len(stem) > 3 else [stem + "er"]
    return tuple(cut)


def concepts(text: str, language: str) -> tuple[str, ...]:
    """Return the concepts of a text in order, without those that say nothing.

    >>> concepts("trente-quatre prisonniers", "fr") == concepts("34 detainees", "en")
    True
    >>> concepts("15 miles of road", "en") == concepts("24 km de route", "fr")
    True
    """
    text = _THOUSANDS.sub("", text)
    for initials, name in _INITIALS:
        text = initials.sub(name, text)
    text = _MILES.sub(lambda found: f"{round(float(found[1].replace(',', '.')) * _KILOMETRES)} km", text)
    folded = " ".join(fold_words(raw_words(text)))
    for words, one in JOINED:
        folded = folded.replace(words, one)
    row = folded.split()
    found = []
    at = 0
    while at < len(row):
        size = _number_words(row, at, language)
        number = whole_number(" ".join(row[at : at + size]), language) if size else None
        mark = f"#{number}" if number is not None else concept(row[at])
        if mark:
            found.append(mark)
        at += max(1, size)
    return tuple(found)


def _number_words(row: list[str], at: int, language: str) -> int:
    """Return how many words write one number here, 0 for none: "trente quatre", "two hundred"."""
    size = 0
    while at + size < len(row) and size < 6 and row[at + size] in VALUES[language] and row[at + size] not in _ARTICLES:
        size += 1
    return size
