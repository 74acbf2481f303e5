"""Texts as the fonts of a PDF can show them.

The standard for accessible PDF refuses a character without a glyph. A browser finds a font for anything; the sheets
have three, with Latin, Greek, Cyrillic, Hebrew, Armenian, Georgian and the letters of Arabic and Persian. Of
anything else its number is set, so that it is neither lost nor guessed. What steers the direction of text unseen is
shown by its number too.
"""

import re
import unicodedata

_NO_GLYPH = re.compile(
    "[^ -~\u00a0-\u0377\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u0482\u048a-\u04ff\u0531-\u0556\u0559-\u058a"
    "\u05d0-\u05ea\u0606-\u060c\u061b\u061f\u0621-\u063a\u0640-\u0655\u0660-\u066d\u0679-\u067b\u067e-\u0680\u0683\u0684\u0686\u0687"
    "\u0691\u0698\u06a4\u06a9\u06af\u06be\u06cc\u06f0-\u06f9\u10d0-\u10ff\u1e00-\u1f15\u2000-\u2027\u202f-\u2040\u2044-"
    "\u2052\u2070\u2071\u2074-\u208e\u20a0-\u20bf\u2100-\u211e\u2122\u2126\u2190-\u23ff\u2500-\u262f\ufb00-\ufb06\ufffd]"
)
_BADLY_DRAWN = re.compile(
    "[\u01de-\u01e1\u01e8-\u01f0\u01fa-\u0233\u0300-\u036f\u0476\u0477\u04d2-\u04f9\u064b-\u0655\u1e00-\u1e0b\u1e10-"
    "\u1e1f\u1e22\u1e23\u1e26-\u1e29\u1e2c-\u1e31\u1e4c-\u1e57\u1e64-\u1e6b\u1e72-\u1e91\u1e98\u1e99]"
)
"""What a drawing takes apart into a letter and a mark that Source Sans does not have."""


def shown(text: str) -> str:
    """Return a text with characters that the fonts lack by their number, and white space as a browser sets it.

    >>> shown("Damas, دمشق, 大马士革")
    'Damas, دمشق, [U+5927][U+9A6C][U+58EB][U+9769]'
    """
    return _NO_GLYPH.sub(lambda found: f"[U+{ord(found[0]):04X}]", re.sub(r"[\t\n\r\f]+", " ", text))


def drawn(svg: str) -> str:
    """Return a drawing likewise; rare letters lose their marks there (the tables beside it have them).

    >>> drawn("Ǻl")
    'Al'
    """
    return _BADLY_DRAWN.sub(
        lambda found: "".join(
            one for one in unicodedata.normalize("NFD", found[0]) if unicodedata.category(one) != "Mn"
        ),
        shown(svg),
    )
