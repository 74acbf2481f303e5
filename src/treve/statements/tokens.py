"""Text to tokens, and the closed questions one asks of a token.

French elisions ("l'", "qu'") and the subject of an inversion ("-t-il") are tokens of their own, as is the English
possessive. A quotation becomes one token, so that a sentence can be read around it.
"""

import re
from typing import Literal

from treve.statements.beginnings import quick

TokenKind = Literal["word", "mark", "quote"]

_OPENERS = (
    "He|She|It|They|We|I|You|The|This|That|These|Those|A|An|In|On|At|By|For|But|And|Its|His|Her|Their|As|If|When|After"
    "|Il|Elle|Ils|Elles|On|Nous|Je|Le|La|Les|Un|Une|Des|Ce|Cet|Cette|Ces|Son|Sa|Ses|Mais|Et|En|Au|Aux|Dans|Pour|Selon"
)
OPENERS = re.compile(rf"\s+(?:(?:{_OPENERS})\b|L['’])")
"""What opens a sentence, and no name, behind a single letter and its dot: "posted on X. He"."""

_TITLE = quick(
    r"\b(?:MM|Mmes?|Mlle|Mrs?|Ms|Dr|Pr|Gen|Col|Lt|Maj|Capt|Sgt|Brig|Adm|Prof|Msgr|Mgr|Rev|St|Gov|Sen|Hon|Amb|Cllr|Engr|No|M)"
    r"\.(?=[ \u00a0][A-ZÀ-Ý])",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    r"(?P<elided>(?:[dlsnjcmt]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=[\w«“\"‘]|\Z))"
    r"|(?P<clitic>-(?:t-)?(?:ils|elles|il|elle|on|je|nous|vous)\b)"
    rf"|(?P<title>{_TITLE.pattern})"
    r"|(?P<possessive>['’]s\b|(?<=s)['’](?=\s))"
    r"|(?P<number>\d+(?:[.,:/]\d+)*(?:er|e|st|nd|rd|th)?\b)"
    r"|(?P<acronym>\b(?:[A-Z]\.){2,})"
    rf"|(?P<initial>(?-i:\b[A-ZÀ-Ý]\.(?:-?[A-ZÀ-Ý]\.)*"
    rf"(?=[ \u00a0](?!(?:{_OPENERS})\b|L['’])(?:(?:de|van|von|el|al|ag) )?[A-ZÀ-Ý][\w'’.-])))"
    r"|(?P<word>aujourd['’]hui|[^\W_]+"
    r"(?:(?:-(?!(?:t-)?(?:ils|elles|il|elle|on|je|nous|vous)\b)|(?<=\bO)['’]|['’](?!s\b))[^\W_]+)*)"
    r"|(?P<mark>\S)",
    re.IGNORECASE,
)


_ARTICLE = re.compile(r"(?:al|el|as|ash|an|ad|at|az|ar|er|ed|ibn|ben|bin|ul|ag)-[^\W\d_a-z]")


class Token:
    """A word, a mark or a whole quotation, with its place; `low` is lower case with straight apostrophes."""

    __slots__ = ("cap", "end", "inner", "kind", "low", "start", "text")

    def __init__(self, text: str, start: int, end: int, kind: TokenKind, inner: tuple[int, int] | None = None) -> None:
        """Keep the token; `inner` is what a quotation holds."""
        self.text = text
        self.low = text.lower().replace("’", "'")
        self.start = start
        self.end = end
        self.kind = kind
        self.inner = inner
        self.cap = kind == "word" and (text[0].isupper() or ("-" in text and _ARTICLE.match(text) is not None))

    def __repr__(self) -> str:
        """Show the text alone."""
        return f"<{self.text}>"


def tokens(text: str, start: int, end: int) -> list[Token]:
    """Return the tokens of a stretch of text, by place.

    >>> [t.text for t in tokens("Qu'a-t-il dit à l'ONU ?", 0, 23)]
    ["Qu'", 'a', '-t-il', 'dit', 'à', "l'", 'ONU', '?']
    """
    return [
        Token(found.group(), found.start(), found.end(), "mark" if found.lastgroup == "mark" else "word")
        for found in _TOKEN.finditer(text, start, end)
    ]
