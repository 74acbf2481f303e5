"""A text as patterns are matched against it, every character in its place.

Lower case, straight apostrophes, plain spaces.
"""

_SAME = {"’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\n": " ", "\t": " ", "‑": "-"}


def plain(text: str) -> str:
    """Return the text in its plain form, as long as it was.

    >>> plain("L’Attaque İ")
    "l'attaque İ"
    """
    low = text.lower()
    if len(low) != len(text):  # a few capitals have lower forms of two characters: those stay as they are
        low = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    return low.translate(_PLAIN)


_PLAIN = str.maketrans(_SAME)
