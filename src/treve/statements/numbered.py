"""The pattern of a number and the words behind it that may say of what, in French and English. A table."""

import re

from treve.statements.numerals import DIGITS, VALUES

_WORD = "|".join(sorted({*VALUES["fr"], *VALUES["en"]} - {"a", "an", "un", "une"}, key=lambda w: (-len(w), w)))
NUMBER_WORDS = rf"{DIGITS}|(?:{_WORD})(?:[- ](?:et[- ]|and )?(?:{_WORD}))*"
NUMBER = re.compile(
    rf"(?<![\w.,])(?P<n>{NUMBER_WORDS})(?!\w)"
    r"(?:\s(?:of (?:its|their|the|his|her)|de (?:ses|leurs)|des|d['’]entre)\b)?"
    r"(?P<after>(?:[ \u00a0\u202f'’]+[^\W\d_]+){1,4})",
    re.I,
)
ROUND = re.compile(
    r"\b(?P<n>(?:une?|près d['’]une?)\s(?:bonne\s|petite\s)?(?:dizaine|douzaine|quinzaine|vingtaine|trentaine"
    r"|quarantaine|cinquantaine|soixantaine|centaine|millier)|(?:a|half a|two|three)\sdozen)\s(?:de\s|d['’])?"
    r"(?P<after>[^\W\d_]+(?:[ \u00a0\u202f][^\W\d_]+){0,3})",
    re.I,
)
"""A round noun and what it counts: "une quarantaine de camions", "two dozen lorries"."""
_NOUNS = r"(?:[^\W\d_]+[ \u00a0])"
NUMBER_OF = re.compile(
    rf"\bà\s(?P<n>{NUMBER_WORDS})\s(?:le|leur)\s(?:nombre|total)\s(?:d[eu]s?\s|d['’])(?P<after>{_NOUNS}{{1,3}})"
    rf"|\b(?:nombre|number|total)\s(?:d[eu]s?\s|d['’]|of\s)(?P<before>{_NOUNS}{{1,3}}?)"
    rf"(?:à|at|is|was|to|est de|était de)\s(?P<m>{NUMBER_WORDS})(?!\w)",
    re.I,
)
"""A number that stands apart from what it counts: "chiffre à vingt mille le nombre de combattants"."""
