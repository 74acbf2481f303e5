"""What words mean in either language, as far as the domain goes: "trêve" and "ceasefire" are one concept.

A line of the table (`meanings`) is one concept: words of the two languages as their dictionaries have them, and
phrases. What a text writes is looked up as it stands, by its dictionary word (`base.wordbook`), and without its
endings. A word that no family knows is compared by its beginning in one spelling, by which many words of the two
languages are one ("violation", "escorte"), a French one by that of its English twin (`base.translations`), a name by
its sound. Numbers are numbers, in figures or words; months and days are theirs. Whatever else a word may be called in
the other language makes it akin to others, which is less than being one with them. No model.

Marks tell what a concept is by their first sign: `@` a family, `~` another word, `^` a name, `#` a number, `m` a month,
`d` a day of the week.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from treve.base.translations import translations
from treve.base.wordbook import wordbook
from treve.names.fold import fold_word, raw_words
from treve.statements.concept_words import EMPTY, NOTHING, SKIPPED
from treve.statements.english import ENGLISH
from treve.statements.french import FRENCH
from treve.statements.meanings import TABLE
from treve.statements.numerals import VALUES, whole_number
from treve.statements.sounds import sound_key

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
_THOUSANDS = re.compile(r"(?<=\d)[ ,.\u00a0\u202f](?=\d{3}(?!\d))")
_INITIALS = ((re.compile(r"\bU\.?N\b\.?"), "ONU"), (re.compile(r"\bU\.S\b\.?|\bUS\b"), "Washington"))
_MILES = re.compile(r"\b(\d+(?:\.\d+)?)[ -]miles?\b", re.I)
_KILOMETRES = 1.609
"""A mile in kilometres: one outlet's fifteen miles are another's twenty-four."""
_MONTHS = {**FRENCH.months, **ENGLISH.months}
_DAYS = {**FRENCH.weekdays, **ENGLISH.weekdays}
_BOTH = ("fr", "en")


class _Words(NamedTuple):
    """The families of one language: by word, by word without accents, by the first word of a phrase, longest first."""

    exact: dict[str, str]
    folded: dict[str, str]
    phrases: dict[str, list[tuple[tuple[frozenset[str], ...], str]]]


class _Families(NamedTuple):
    by_language: dict[str, _Words]
    everyday: frozenset[str]


@lru_cache(1)
def _families() -> _Families:
    """Return the table, read. Cost: about 10 ms, once."""
    found = {language: _Words({}, {}, {}) for language in _BOTH}
    everyday = set()
    rows = [line for line in TABLE.strip().splitlines() if not line.startswith("#")]
    for number, row in enumerate(rows):
        mark = f"@{number}"
        if row.startswith("- "):
            everyday.add(mark)
        for language, side in zip(_BOTH, row.removeprefix("- ").split("|"), strict=True):
            words = found[language]
            for each in side.split():
                parts = tuple(_bare_forms(part, language) for part in each.split("_"))
                if len(parts) > 1:
                    for first in parts[0]:
                        words.phrases.setdefault(first, []).append((parts, mark))
                else:
                    words.exact.setdefault(each, mark)
                    words.folded.setdefault(_bare(each), mark)
    for words in found.values():
        for row_of in words.phrases.values():
            row_of.sort(key=lambda one: (-len(one[0]), one[1]))
    return _Families(found, frozenset(everyday))


def everyday(mark: str) -> bool:
    """Return whether a concept is one of everyday words, which two texts share by chance."""
    return mark in _families().everyday


def _bare(word: str) -> str:
    return fold_word(word.replace("œ", "oe"))


@lru_cache(maxsize=32_768)
def _forms_of(word: str, language: str) -> tuple[str, ...]:
    """Return what a raw word is looked up by, with its accents: itself in small letters, and its dictionary words."""
    low = word.lower()
    book = wordbook(language)
    beside = (head for form in _beside(low, language) for head in book.lemmas(form))
    return tuple(dict.fromkeys((low, *book.lemmas(low), *beside)))


_BESIDE = {
    "fr": (("rons", "ra"), ("rez", "ra"), ("rai", "ra"), ("ras", "ra"), ("ions", "ait"), ("iez", "ait"), ("ais", "ait"),
           ("ons", "ant"), ("ez", "ant"), ("ds", "d"), ("s", "t"), ("x", "t")),
    "en": (("iest", "y"), ("ier", "y"), ("est", ""), ("est", "e"), ("er", ""), ("er", "e")),
}  # fmt: skip
"""Endings of forms that the word tables may leave out, and of one that they have: "tiendrons", "tiendra"."""


def _beside(word: str, language: str) -> Iterator[str]:
    """Yield what a word that no table has may be a form beside: a verb of whoever speaks, a comparative."""
    for ending, other in _BESIDE[language]:
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield stem + other
            if language == "en" and ending in ("er", "est") and stem[-2:-1] == stem[-1:]:
                yield stem[:-1]


@lru_cache(maxsize=32_768)
def _bare_forms(word: str, language: str) -> frozenset[str]:
    return frozenset(map(_bare, _forms_of(word, language)))


@lru_cache(maxsize=32_768)
def _family(word: str, language: str) -> str:
    """Return the family of a raw word in a language, "" where there is none.

    Accents tell words apart ("signé" is of "signer", not of "signe"), but not every text writes them.
    """
    words = _families().by_language[language]
    forms = _forms_of(word, language)
    for form in forms:
        if form in words.exact:
            return words.exact[form]
    for form in map(_bare, (*forms[1:], word)):
        if form in words.folded:
            return words.folded[form]
    if len(forms) > 1 or wordbook(language).may_be(word.lower()):
        return ""  # a word of the dictionary that no family has
    return next((words.folded[form] for form in _cut(fold_word(word)) if form in words.folded), "")


@lru_cache(maxsize=32_768)
def concept(word: str, language: str | None = None) -> str:
    """Return what a word is compared by across languages; "" for one that says nothing. Without a language, in either.

    >>> concept("prisonniers") == concept("detainees"), concept("violations") == concept("violation")
    (True, True)
    >>> concept("tiendra", "fr") == concept("held", "en")
    True
    """
    folded = fold_word(word)
    languages: tuple[str, ...] = (language,) if language in _BOTH else _BOTH
    if folded in EMPTY or not folded or any(not NOTHING.isdisjoint(_bare_forms(word, each)) for each in languages):
        return ""
    ordinal = _ORDINAL.fullmatch(folded)
    if ordinal is not None:
        folded = ordinal[1]
    if folded.isdigit():
        return "#" + folded.lstrip("0")
    for table, mark in ((_MONTHS, "m"), (_DAYS, "d")):
        if folded in table and len(folded) > 2:
            return f"{mark}{table[folded]}"
    if word[0].isupper():
        languages = (*languages, *_BOTH)  # a name keeps its own language: "the charity Médecins du Sud"
    for each in languages:
        known = _family(word, each)
        if known:
            return known
    number = whole_number(folded, "fr") or whole_number(folded, "en")
    if number is not None:
        return f"#{number}"
    sound = (
        ""
        if any(len(_forms_of(word, each)) > 1 or wordbook(each).may_be(word.lower()) for each in _BOTH)
        else sound_key((folded,))
    )
    if len(sound) > 2:
        return "^" + sound
    folded = (_twin(word) if language == "fr" else "") or folded
    if len(folded) < _LEAST:
        return "~" + folded if len(folded) > 2 else ""
    return "~" + _beginning(folded)


def _twin(word: str) -> str:
    """Return the English word that a French one first of all means, and that first of all means it."""
    return next((_bare(twin) for twin in map(translations().twin, _forms_of(word, "fr")) if twin), "")


def _beginning(word: str) -> str:
    plain = word[:-1] if word[-1] in "sx" and len(word) > _LEAST else word
    for letters, one in _LETTERS:
        plain = plain.replace(letters, one)
    once = "".join(c for at, c in enumerate(plain) if not at or c != plain[at - 1])
    return once[:_BEGINNING]


def _cut(word: str) -> tuple[str, ...]:
    """Return what a word without accents may stand in the table as: without the endings of number, gender and tense."""
    cut = [word, word + "r"] if word[-1:] in ("e", "i") else [word]
    for ending in (
        "s", "es", "e", "ee", "ees", "ed", "ing", "er", "ent", "ant", "ait", "aient", "eront", "era", "erait", "erai",
        "erons", "eraient", "irons", "irai", "iront", "ont", "ons", "ai", "a",
    ):  # fmt: skip
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            stem = word[: -len(ending)]
            cut += [stem, stem + "e", stem + "er"] if len(stem) > 3 else [stem + "er"]
    return tuple(cut)


class Meant(NamedTuple):
    """What a text means: its concepts in order, and for those of single words what makes them akin to others."""

    concepts: tuple[str, ...]
    kin: dict[str, frozenset[str]]


def concepts(text: str, language: str) -> tuple[str, ...]:
    """Return the concepts of a text in order, without those that say nothing.

    >>> concepts("trente-quatre prisonniers", "fr") == concepts("34 detainees", "en")
    True
    >>> concepts("15 miles of road", "en") == concepts("24 km de route", "fr")
    True
    >>> concepts("libérera", "fr") == concepts("would let go", "en")
    True
    """
    return tuple(mark for mark, _ in _marked(text, language))


def meant(text: str, language: str) -> Meant:
    """Return what a text means. Two concepts are akin where what makes them so has anything in common.

    >>> french, english = meant("prisonnier", "fr").kin, meant("captive", "en").kin
    >>> sorted(frozenset().union(*french.values()) & frozenset().union(*english.values()))
    ['en captive', 'fr prisonnier']
    """
    marked = list(_marked(text, language))
    kin: dict[str, frozenset[str]] = {}
    for mark, word in marked:
        if word and mark[0] in "@~":
            kin[mark] = kin.get(mark, frozenset()) | _kin(word, language)
    return Meant(tuple(mark for mark, _ in marked), kin)


@lru_cache(maxsize=32_768)
def _kin(word: str, language: str) -> frozenset[str]:
    """Return the dictionary words of a raw word and what the other language calls them, each with its language."""
    mine, theirs = language, "en" if language == "fr" else "fr"
    heads = _forms_of(word, language) if language in _BOTH else ()
    called = {f"{theirs} {other}" for each in heads for other in translations().of(each, mine)}
    return frozenset({f"{mine} {each}" for each in heads} | called)


def _marked(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield the concepts of a text, each with its word where it is that of a single one."""
    text = _THOUSANDS.sub("", text)
    for initials, name in _INITIALS:
        text = initials.sub(name, text)
    text = _MILES.sub(lambda found: f"{round(float(found[1].replace(',', '.')) * _KILOMETRES)} km", text)
    row = [word for word in raw_words(text) if fold_word(word)]
    folded = [fold_word(word) for word in row]
    at = 0
    while at < len(row):
        word = ""
        size, mark = _phrase(row, at, language)
        if not mark:
            size = _number_words(folded, at, language)
            number = whole_number(" ".join(folded[at : at + size]), language) if size else None
            mark = f"#{number}" if number is not None else ""
        if not mark:
            size, word = 1, row[at]
            mark = concept(word, language)
        if mark:
            yield mark, word
        at += size


def _phrase(row: list[str], at: int, language: str) -> tuple[int, str]:
    """Return how many words make a phrase of the table here, and its family."""
    one = language if language in _BOTH else "en"
    phrases = _families().by_language[one].phrases
    for first in sorted(_bare_forms(row[at], one)):
        for phrase, mark in phrases.get(first, ()):
            size = _size(phrase, row, at, one)
            if size:
                return size, mark
    return 1, ""


def _size(phrase: tuple[frozenset[str], ...], row: list[str], at: int, language: str) -> int:
    """Return over how many words of a text a phrase goes that begins here, 0 for one that does not stand here."""
    place = at + 1
    for word in phrase[1:]:
        while place < len(row) and word.isdisjoint(forms := _bare_forms(row[place], language)):
            if SKIPPED.isdisjoint(forms):
                return 0
            place += 1
        if place == len(row):
            return 0
        place += 1
    return place - at


def _number_words(row: list[str], at: int, language: str) -> int:
    """Return how many words write one number here, 0 for none: "trente quatre", "two hundred"."""
    size = 0
    while at + size < len(row) and size < 6 and row[at + size] in VALUES[language] and row[at + size] not in _ARTICLES:
        size += 1
    return size
