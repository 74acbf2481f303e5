"""Whether two names may be transliterations of one: the words by which they are compared, and their consonants."""

import re
from functools import lru_cache

from treve.names.fold import fold_words, raw_words


@lru_cache(maxsize=32_768)
def name_words(text: str) -> tuple[str, ...]:
    """Return the words by which a name is compared: folded, without articles and titles."""
    return tuple(w for w in fold_words(raw_words(text)) if w and w not in ("al", "m", "mm", "mme", "mr", "mrs", "ms"))


def sounds_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Return whether two names may be transliterations of one: as many words, each with the same consonants.

    >>> sounds_alike(("iyad", "ag", "moussa"), ("eyad", "ag", "musa"))
    True
    >>> sounds_alike(("iyad", "ag", "moussa"), ("mohamad", "cheikh", "hassan"))
    False
    """
    a, b = sound_key(one), sound_key(other)
    return len(a) > 3 and a == b


@lru_cache(maxsize=32_768)
def sound_key(words: tuple[str, ...]) -> str:
    """Return the consonants of a name in one spelling, articles and particles aside; equal for transliterations.

    >>> sound_key(("lavrov",)) == sound_key(("lawrow",)), sound_key(("darouich",)) == sound_key(("darwish",))
    (True, True)
    >>> sound_key(("daoud",)) == sound_key(("dawood",))
    True
    """
    kept = "".join(
        w[2:] if w.startswith(("al", "el")) and len(w) > 6 else _SERVANT.sub(r"abd\1", w)
        for w in words
        if w not in ("al", "el", "ben", "bin", "ibn", "ag", "von", "de")
    )
    kept = _WAW.sub("w", _GLIDE.sub("i", _SILENT.sub("", kept)))
    for many, one in _SOUNDS:
        kept = kept.replace(many, one)
    first = kept[:1] if kept[:1] not in "aeiouy" else "a"
    rest = "".join(c for c in kept[1:] if c not in "aeiouyh")
    once = [c for i, c in enumerate(first + rest) if i == 0 or c != (first + rest)[i - 1]]
    return "".join(once)


_SERVANT = re.compile(r"^abd(?:[aeiou]+(?:l|([drnstz])(?=\1))|[aeiou]+$)")
"""Abdel-, Abdul-, Abder-, Abdes-: one word for "servant of" before a name, its l taken up by what follows."""
_GLIDE = re.compile(r"(?<=[bfgklmnprsv])j(?=[aeiouy])")
"""The j of "Bjarne" and "Ljubica" is a vowel that some spellings leave out."""
_WAW = re.compile(r"ou(?=[aeiïy])|(?<=m)u(?=a)")
"""What French writes for the w of other spellings: "Marouane", "Alaoui"."""
_SILENT = re.compile(r"(?<=a)w(?=o|u)")
"""The w of "Dawood" that "Daoud" and "Daud" do not write."""
_SOUNDS = (
    ("tsz", "z"),
    ("tz", "z"),
    ("chtch", "s"),
    ("shch", "s"),
    ("tsch", "s"),
    ("tch", "s"),
    ("sch", "s"),
    ("kh", "k"),
    ("gh", "k"),
    ("x", "ks"),
    ("ch", "s"),
    ("sh", "s"),
    ("dj", "j"),
    ("ph", "f"),
    ("ou", "u"),
    ("oo", "u"),
    ("dh", "d"),
    ("th", "d"),
    ("q", "k"),
    ("w", "v"),
    ("z", "d"),
    ("ck", "k"),
    ("c", "k"),
    ("gu", "k"),
    ("g", "k"),
    ("ï", "i"),
)
