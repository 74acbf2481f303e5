"""The pattern of a number and the words behind it that may say of what, in French and English. A table."""

import re

from treve.statements.numerals import DIGITS, VALUES

_WORD = "|".join(sorted({*VALUES["fr"], *VALUES["en"]} - {"a", "an", "un", "une"}, key=lambda w: (-len(w), w)))
NUMBER = re.compile(
    rf"(?<![\w.,])(?P<n>{DIGITS}|(?:{_WORD})(?:[- ](?:et[- ]|and )?(?:{_WORD}))*)(?!\w)"
    r"(?:\s(?:of (?:its|their|the|his|her)|de (?:ses|leurs)|des|d['’]entre)\b)?"
    r"(?P<after>(?:[ \u00a0\u202f'’]+[^\W\d_]+){1,4})",
    re.I,
)
