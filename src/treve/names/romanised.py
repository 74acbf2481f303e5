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
_SOUND = {"a": "a", "e": "e", "i": "i", "y": "i", "o": "o", "u": "u", "w": "u"}
_STANDS_FOR = {"a": "a", "e": "eai", "i": "i", "o": "oua", "u": "u"}


@lru_cache(maxsize=65_536)
def shape(name: str) -> tuple[str, tuple[str, ...]]:
    """Return a name's consonants, and the vowels before, between and after them, as many as consonants and one.

    >>> shape("Saraqeb"), shape("Sarakib")[0]
    (('srkb', ('', 'a', 'a', 'e', '')), 'srkb')
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
                vowels += "".join(_SOUND[letter] for letter in part)
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
    # Arabic letters leave short vowels out, so that their absence there says nothing; the name must be longer for it.
    unvowelled = _UNVOWELLED.search(one + other) is not None
    if unvowelled and len(bones) < 4:
        return False
    apart = sum(_apart(mine, their, 0 if unvowelled else 1) for mine, their in zip(ours[:-1], theirs[:-1], strict=True))
    last = {ours[-1], theirs[-1]}
    if last != {"", "e"}:  # French writes a silent e behind many names
        apart += _apart(ours[-1], theirs[-1], 0 if unvowelled else 1)
    return apart <= (0 if len(bones) < 4 else 1 if len(bones) < 6 else 2)


def _apart(ours: str, theirs: str, missing: int) -> int:
    """How far two groups of vowels are apart: 0 the same sound, 1 a sound more or less, 2 other sounds.

    An e is heard for a and i, an o for u and au.
    """
    if _holds(ours, theirs) and _holds(theirs, ours):
        return 0
    if not ours or not theirs:
        return missing if len(ours + theirs) == 1 else 2 * missing
    return 1 if set(ours) & set(theirs) else 2


def _holds(ours: str, theirs: str) -> bool:
    """Return whether ours can stand for every vowel of theirs, "e" among theirs aside, which may be any of ours."""
    heard = {letter for each in ours for letter in _STANDS_FOR[each]}
    return all(each in heard or (each in "eo" and set(_STANDS_FOR[each]) & set(ours)) for each in theirs)
