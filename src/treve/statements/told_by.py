"""Who tells of an act: the stretches of a sentence that say so, whose places and days are not those of the act.

"..., a rapporté mardi l'OSDH" was told on Tuesday; the raid may have been on Monday. What the statements of the
article say comes first; the frames here catch what they leave.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.statements.article import Span, Statement

_SAY_FR = (
    r"(?:annoncé|indiqué|rapporté|affirmé|déclaré|précisé|assuré|fait savoir|confirmé|dit|ajouté|estimé|constaté|expliqué|raconté|souligné|reconnu|révélé|"
    r"accusé|dénoncé|fait état|relevé|prétendu|soutenu|averti|écrit|signalé)"
)
_TAIL = {
    "fr": re.compile(
        rf",?\s*(?:qui )?(?:(?:a|ont|avait|avaient)(?:-t-(?:il|elle|on)|-(?:ils|elles))? (?:\w+ment |également |aussi |ensuite |par ailleurs |en outre )*{_SAY_FR}\b(?! (?:que|qu'))[^;]*"
        r"|(?:indique|rapporte|affirme|précise|assure|annonce|selon|d'après|de source|de sources|à en croire|aux dires)(?=[\s,])[^,;]*(?:,(?! (?:et|mais|tandis|alors|qui|dont|tuant|faisant))[^,;]*)?)"
    ),
    "en": re.compile(
        r",\s*(?:[^,;]{1,90}?\b(?:said|reported|announced|told|confirmed|claimed|added|says|say|according)\b[^;]*|according to[^,;]*)|\baccording to [^,;]*"
    ),
}
_HEAD = {
    "fr": re.compile(
        rf"^[^,;]{{0,120}}?\b(?:a|ont|avait|avaient) (?:\w+ment |d'abord |également |aussi )*{_SAY_FR} (?:\w+ )?(?:que|qu')|^[^,;]{{0,90}}?\b(?:affirment?|assurent?|indiquent?|rapportent?|annoncent?|précisent?|soutiennent|prétendent|disent|dit) (?:que|qu')"
    ),
    "en": re.compile(
        r"^[^,;]{0,120}?\b(?:said|reported|announced|confirmed|claimed|added|says|say|insisted|maintained)(?: on \w+| \w+day)? (?:that\b|(?=\w))"
    ),
}
_STOP = re.compile(r";|,\s+(?:mais|tandis que|alors que|while|but|whereas|qui|which|who)\s")


SHORT = 30
"""Characters: what is said is seldom shorter."""


class ToldBy(NamedTuple):
    """The stretches of a sentence that say who told it, and the statements that it holds."""

    spans: tuple[Span, ...]
    statements: tuple[Statement, ...]


def told_by(plain: str, span: Span, language: str, statements: Sequence[Statement]) -> ToldBy:
    """Return what of a sentence says who told it.

    >>> text = "des avions ont frappé lundi ariha, a rapporté mardi l'osdh"
    >>> [text[a:b] for a, b in told_by(text, (0, len(text)), "fr", ()).spans]
    [", a rapporté mardi l'osdh"]
    """
    mine = tuple(s for s in statements if not s.level and s.start < span[1] and span[0] < s.end)
    found: list[Span] = []
    for each in mine:
        cue = each.cue.lower().replace("’", "'")
        if each.cue_class in ("accuse", "deny"):
            continue
        right = _STOP.search(plain, min(each.end, span[1]), span[1])
        right_end = right.start() if right else span[1]
        if cue and cue in plain[each.end : right_end]:
            found.append((each.end, right_end))
        elif cue and cue in plain[span[0] : max(span[0], each.start)]:
            if each.end - each.start < SHORT and each.start - span[0] > 2 * SHORT:
                continue  # "..., the military said in its morning briefing": what follows the verb is no content
            lefts = [m.end() for m in _STOP.finditer(plain, span[0], each.start)]
            found.append(
                (max([span[0], *(at for at in lefts if at <= plain.rfind(cue, span[0], each.start))]), each.start)
            )
    for pattern in (_TAIL[language], _HEAD[language]):
        for match in pattern.finditer(plain[span[0] : span[1]]):
            begin, stop = span[0] + match.start(), span[0] + match.end()
            if not plain[span[0] : begin].strip(' «"') and pattern is _TAIL[language]:
                comma = plain.find(",", begin + 2, stop)  # "Selon X, ...": what follows the comma was told
                stop = comma if comma >= 0 else stop
            cut = _STOP.search(plain, begin + 2, stop)
            found.append((begin, cut.start() if cut else stop))
    return ToldBy(tuple(sorted(set(found))), mine)


_LEADING = re.compile(
    r"(?:\d{1,2}[h:.]\d{2}\s*[-–—]\s*)|(?:EN BREF\s*[-–—]\s*)"
    r"|(?:[A-ZÀ-Ý][A-ZÀ-Ý'’]+(?:[ -][A-ZÀ-Ý'’]+){0,3}(?:\s*\([^)]{1,40}\))?(?:,[^-–—.]{0,50})?(?:\s*\([^)]{1,40}\))?\s*[-–—]+\s+)"
)


def leading(text: str, start: int, end: int) -> tuple[Span, ...]:
    """Return what stands before a paragraph begins to tell: a dateline, or the hour of an entry of a live page.

    >>> [("BEYROUTH, 3 mars (Agence) - Un raid"[a:b]) for a, b in leading("BEYROUTH, 3 mars (Agence) - Un raid", 0, 35)]
    ['BEYROUTH, 3 mars (Agence) - ']
    """
    found = _LEADING.match(text, start, end)
    return ((start, found.end()),) if found else ()


def denied(span: Span, statements: Sequence[Statement]) -> bool:
    """Return whether a span lies in what somebody denies or asks: that is a statement, and no report of an act."""
    return any(s.start <= span[0] and span[1] <= s.end and (s.denial or s.question) for s in statements)
