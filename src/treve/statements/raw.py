"""A statement before its date is known, and which of two readings of one span is kept."""

import re
from typing import NamedTuple

from treve.statements.article import Span, StatementKind
from treve.statements.entities import Speaker
from treve.statements.lexicon import Language

_BLANK = " \t\n\r\u00a0\u202f"


class Raw(NamedTuple):
    """A statement before its speaker and date are known."""

    start: int
    end: int
    quotes: tuple[Span, ...]
    kind: StatementKind
    cue: str
    cue_class: str
    speaker: Speaker
    mention: str
    span: Span | None
    negated_cue: bool
    sentence: int
    at: int
    cue_at: int = -1
    level: int = 0
    via: str | None = None


def trim(text: str, start: int, end: int) -> Span:
    """Return a span without blanks and loose marks at its ends."""
    while start < end and text[start] in _BLANK + ",;:":
        start += 1
    while end > start and text[end - 1] in _BLANK + ",;:":
        end -= 1
    return start, end


def without_doubles(rows: list[Raw]) -> list[Raw]:
    """Return the statements by place; of two with nearly one span, the surer one."""
    rows = sorted(rows, key=lambda r: (r.start, r.end))
    kept: list[Raw] = []
    for raw in rows:
        at = next((i for i in range(max(0, len(kept) - 12), len(kept)) if _is_double(kept[i], raw)), None)
        if at is None:
            kept.append(raw)
        elif _better(raw, kept[at]):
            kept[at] = raw
    return kept


OPENS_ANEW = re.compile(r"[.!?…]*\s*\n\s*[“\"«]\s*")
"""Between paragraphs of one quotation each opens with its mark, and only the last closes."""


def made_whole(rows: list[Raw], text: str, lang: Language) -> list[Raw]:
    """Return the statements, those that are one speech made one: over paragraphs, or around a report within a sentence.

    "« Ce n'est pas une trêve, a-t-il insisté, et je ne la présenterai pas comme telle »" is one, and so is "“Let them
    start,” she said, “by leaving.”"; where a new sentence begins behind the report, they are two.
    """
    found: list[Raw] = []
    for raw in rows:
        last = found[-1] if found else None
        if (
            last is not None
            and _one_speech(last, raw)
            and (_runs_on(last, raw, text) or _is_cut(last, raw, text, lang))
        ):
            found[-1] = last._replace(end=raw.end, quotes=(*last.quotes, *raw.quotes))
        else:
            found.append(raw)
    return found


def _one_speech(one: Raw, other: Raw) -> bool:
    return one.speaker.names == other.speaker.names and one.kind == other.kind == "direct" and one.level == other.level


def _runs_on(one: Raw, other: Raw, text: str) -> bool:
    if other.speaker.decided != "continued" or other.start - one.end > _GAP_MOST:
        return False
    return OPENS_ANEW.fullmatch(text, one.end, other.start) is not None


def _is_cut(one: Raw, other: Raw, text: str, lang: Language) -> bool:
    """Return whether a report stands within the sentence that both rows are, between commas.

    Inside one pair of marks they are always one; where the marks are closed and opened again, which French papers do
    between two statements, an English sentence is one unless a clause of its own begins: ", “and we saw none.”".
    """
    told = one.cue_at == other.cue_at and one.end <= one.cue_at < other.start
    if not told or other.start - one.end > _CUT_MOST or not text[other.start].islower():
        return False
    if _BETWEEN_COMMAS.fullmatch(text, one.end, other.start):
        return True
    opening = text[other.start : other.end].split(maxsplit=1)[0]
    return lang.code == "en" and opening not in lang.ands and bool(_BETWEEN_MARKS.fullmatch(text, one.end, other.start))


_BETWEEN_COMMAS = re.compile(r",\s[^«»“”\"]+,\s")
_BETWEEN_MARKS = re.compile(r"(?:,[”\"’]|[”\"’],)\s[^«»“”\"\n]+,\s[“\"‘]")
_GAP_MOST = 12
"""Letters between two paragraphs: a full stop, blank lines, a mark."""
_CUT_MOST = 80
"""Letters of a report that stands within the sentence that it reports."""


def _is_double(one: Raw, other: Raw) -> bool:
    """Return whether two rows hold one statement: nearly one span, and neither told by a verb inside the other."""
    if _overlap((one.start, one.end), (other.start, other.end)) <= 0.8 or one.level != other.level:
        return False
    return not (one.start <= other.cue_at < one.end or other.start <= one.cue_at < other.end)


def _better(one: Raw, other: Raw) -> bool:
    def rank(raw: Raw) -> tuple[bool, bool, int]:
        person = any(e.is_person for e in raw.speaker.entities)
        return bool(raw.speaker.names), person, raw.speaker.confidence

    return rank(one) > rank(other)


def _overlap(a: Span, b: Span) -> float:
    both = min(a[1], b[1]) - max(a[0], b[0])
    return max(0, both) / max(1, (a[1] - a[0]) + (b[1] - b[0]) - max(0, both))
