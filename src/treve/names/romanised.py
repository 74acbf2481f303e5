"""Names that were written in Arabic, Cyrillic and other letters, compared across the ways to write them in ours.

"Saraqeb", "Sarakib" and "Saraqib" are one name in three romanisations. The consonants of a name, each in one letter, are
its skeleton: names that may be one share it. Whether they are is decided by what stands between the consonants.
"""

import re
from functools import lru_cache

from treve.names.fold import fold_words, raw_words

_CYRILLIC = dict(zip("абвгґдежзийклмнопрстуфхцчшщыэюяєіїўъьё", (
    "a b v g g d e j z i y k l m n o p r s t u f kh ts ch sh sh y e yu ya ye i yi u   e".replace("  ", " _ _ ").split()
), strict=True)) | {"ъ": "", "ь": ""}  # fmt: skip
_ARABIC = dict(zip(
    "ابتثجحخدذرزسشصضطظعغفقكلمنهويىةءئؤپچژگکیۀە",
    "a b t th j h kh d dh r z s sh s d t z a gh f q k l m n h w y a h a y w p ch j g k y a a".split(), strict=True,
)) | {"ع": "", "ء": ""}  # fmt: skip
_LETTERS = str.maketrans(_CYRILLIC | _ARABIC | {"ı": "i", "ə": "a", "ʿ": "", "ʾ": "", "ø": "o", "ł": "l"})

_SAME = (
    ("kh", "x"), ("gh", "g"), ("sch", "c"), ("tch", "c"), ("sh", "c"), ("ch", "c"), ("dj", "j"), ("dh", "d"), ("th", "t"),
    ("zh", "j"), ("ph", "f"), ("qu", "k"), ("q", "k"), ("mb", "nb"), ("ts", "s"), ("tz", "s"),
)  # fmt: skip
_VOWELS = "aeiouyw"
_PARTS = re.compile(f"[{_VOWELS}]+|[^{_VOWELS}]")
_UNVOWELLED = re.compile("[\u0590-\u06ff]")
_MAY_BE = {"a": "a", "e": "ai", "i": "i", "y": "i", "o": "u", "u": "u", "w": "u"}


@lru_cache(maxsize=65_536)
def shape(name: str) -> tuple[str, tuple[str, ...]]:
    """Return a name's consonants, and the vowels before, between and after them, as many as consonants and one.

    >>> shape("Saraqeb"), shape("Sarakib")[0]
    (('srkb', ('', 'a', 'a', 'ai', '')), 'srkb')
    >>> shape("Douma")[0] == shape("دوما")[0] == shape("Дума")[0]
    True
    """
    consonants, between, vowels = "", [], ""
    for word in fold_words(raw_words(name)):
        latin = _latin(word)
        if word == "al" or not latin:
            continue
        for part in _PARTS.findall(latin):
            if part[0] in _VOWELS:
                vowels += "".join(_MAY_BE[letter] for letter in part)
            elif not consonants.endswith(part) or vowels:
                consonants += part
                between.append("".join(sorted(set(vowels))))
                vowels = ""
    return consonants, (*between, "".join(sorted(set(vowels))))


def _latin(word: str) -> str:
    latin = word.translate(_LETTERS)
    if latin != word and latin.startswith("al") and word.startswith("ال"):
        latin = latin[2:]
    for written, letter in _SAME:
        latin = latin.replace(written, letter)
    latin = latin.replace("c", "c" if any(each in word for each in ("sh", "ch", "ш", "щ", "ч", "ش", "چ")) else "k")
    return latin[:-1] if len(latin) > 2 and latin.endswith("h") else latin


def alike(one: str, other: str) -> bool:
    """Return whether two names may be one in two romanisations: the same consonants, and vowels that agree.

    >>> alike("Khan Cheikhoun", "Khān Shaykhūn"), alike("Maaret al-Noumane", "Ma‘arrat an Nu‘mān")
    (True, True)
    >>> alike("Hama", "Homs"), alike("Saraqeb", "Siraqub")
    (False, False)
    """
    (bones, ours), (theirs_bones, theirs) = shape(one), shape(other)
    if bones != theirs_bones or len(bones) < 2:
        return False
    # Arabic letters leave short vowels out, so that their absence there says nothing.
    missing = 0 if _UNVOWELLED.search(one + other) else 1
    apart = sum(_apart(mine, their, missing) for mine, their in zip(ours, theirs, strict=True))
    return apart <= (0 if len(bones) == 2 else 1 if len(bones) == 3 else 2 if len(bones) < 7 else 3)


def _apart(ours: str, theirs: str, missing: int) -> int:
    """How far two groups of vowels are apart: a short vowel that one leaves out counts half of one that differs."""
    if ours == theirs or set(ours) & set(theirs):
        return 0
    return 2 if ours and theirs else missing
