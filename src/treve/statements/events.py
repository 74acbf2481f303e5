"""Dated events for the timeline, in the article's own words.

Calls, meetings, rounds, press conferences, announcements, suspensions, mechanisms, ceasefires that begin or end. An event has
the interval that the text gives it; a day without a year takes the document's; without a document date it has words and no
interval.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from treve.statements.article import Article, Dated, DatedEvent, Span, Statement
from treve.statements.dates import Anchor, time_words


class Told(NamedTuple):
    """A sentence as events need it: its span, and who is named in it, with the place of each."""

    span: Span
    parties: tuple[tuple[int, str], ...]


class _Kind(NamedTuple):
    what: str
    words: re.Pattern[str]
    whole: bool


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


KINDS: tuple[_Kind, ...] = (
    _Kind(
        "call",
        _re(
            r"(?:une |la |cette |leur )?(?:première |longue )?(?:conversation|entretien) téléphonique|(?:premier )?entretien tenu|s['’]est entretenue?[^.]{0,40}téléphone|(?:a |the )?(?:telephone|phone) (?:call|conversation)|spoke by (?:tele)?phone"
        ),
        False,
    ),
    _Kind(
        "press_conference",
        _re(r"(?:une )?conférence de presse|point de presse|(?:a )?(?:news|press) conference|press briefing"),
        False,
    ),
    _Kind(
        "interview", _re(r"(?:une )?interview accordée|(?:un )?entretien (?:accordé |à la |au )|in an interview"), False
    ),
    _Kind(
        "suspension",
        _re(
            r"suspend(?:u|re|ent)?\s+(?:leur|sa|ses|la)\b|\bsuspension\b|suspended\s+(?:its|their)|suspend\w* (?:participation|talks)|ont été reportés|a été reportée?"
        ),
        True,
    ),
    _Kind(
        "resumption",
        _re(
            r"\b(?:a|ont|avait|avaient) repris (?:sa|leur) (?:place|participation)|\b(?:est|sont) revenue?s? (?:\w+ ){0,2}(?:à|dans) la (?:table|commission)"
            r"|\bresumed (?:its|their) (?:participation|part|place|seat)|\breturned to the (?:table|(?:joint )?commission)|\bfin de la suspension\b"
        ),
        True,
    ),
    _Kind(
        "mechanism",
        _re(
            r"mécanisme de (?:surveillance|vérification|suivi)|monitoring mechanism|centre (?:exécutif )?conjoint|comité conjoint|joint (?:\w+ )?cent(?:re|er)|groupe de travail conjoint"
        ),
        True,
    ),
    _Kind(
        "ceasefire",
        _re(
            r"(?:cessez-le-feu|trêve|pause)[^.,;]{0,60}(?:entrera|entré|entre|sera observée|signée?|négociée|prend effet)|(?:truce|ceasefire)[^.,;]{0,60}(?:take|took|begin|began|signed|collapsed|enter)|voler? en éclats|volé en éclats"
        ),
        True,
    ),
    _Kind(
        "round",
        _re(
            r"(?:une |la )?(?:nouvelle |prochaine |première |dernière )?(?:série de pourparlers|session|round|séance|négociations)|(?:les )?pourparlers|(?:a |the )?(?:new |next )?round of talks|(?:peace )?talks"
        ),
        False,
    ),
    _Kind(
        "agreement",
        _re(
            r"(?:ont|avaient)\s+(?:\w+ )?(?:convenu|décidé)|mis d['’]accord|conclusion[^.]{0,30}accord|signature de l['’]accord|(?:have |had )?agreed (?:to|on)"
        ),
        True,
    ),
    _Kind(
        "meeting",
        _re(
            r"(?:une |la |leur )?(?:rencontre|réunion)\b|se sont rencontrés|sont venus[^.]{0,60}pour discuter|(?:a |the )?meeting\b|\bmet\b|sommet\b|summit\b"
        ),
        False,
    ),
    _Kind("announcement", _re(r"\b(?:a|ont) annoncé\b|\bannounced\b|\bannonce\b"), True),
)
_SCHEDULED = _re(
    r"\bdoi(?:t|vent)\b|\baura lieu|\bse tiendra|\bprévue?s?\b|\bprochaine?\b|\bentrera\b|\bsera\b|\bà partir d|\bwill\b|\bscheduled|\bto be held|\bdue to\b|\bnext\b"
)
_UNREAL = _re(r"\bpourrai|\béventuel|\bune rencontre au niveau|\bn['’]a pas exclu|\bmight\b|\bcould\b|\bhypothé")


def events(article: Article, statements: Sequence[Statement], told: Sequence[Told], base: Anchor) -> list[DatedEvent]:
    """Return the dated events of an article, by place; at most one of each kind a sentence.

    A press conference without a day of its own takes that of the statement in its sentence.
    """
    found: list[DatedEvent] = []
    for sentence in told:
        start, end = sentence.span
        text = article.text[start:end]
        if text.rstrip().endswith("?"):
            continue
        taken: list[Span] = []
        used: set[str] = set()
        for kind in KINDS:
            match = kind.words.search(article.text, start, end)
            if match is None or any(a < match.end() and match.start() < b for a, b in taken):
                continue
            if kind.what == "announcement" and found and found[-1].start >= start:
                continue
            clause = _clause(article.text, match.start(), start, end)
            if _UNREAL.search(article.text, *clause) and kind.what in ("meeting", "round"):
                continue
            scheduled = bool(_SCHEDULED.search(article.text, *clause)) and not re.search(
                r"n['’]a pas eu lieu|did not take place", article.text[clause[0] : clause[1]]
            )
            when = _when(article, match, clause, sentence.span, base, scheduled, kind.what, statements)
            if (
                when is None
                and kind.what in ("meeting", "announcement", "agreement", "round", "mechanism")
                and not _undated_words(article, clause, base)
            ):
                continue
            if when is None and any(e.start >= start for e in found):
                continue  # the words of time belong to the event found first
            span = (
                clause
                if kind.whole or when is None or kind.what in ("round", "meeting")
                else _around(match, when, article.text, clause)
            )
            parties = tuple(dict.fromkeys(name for at, name in sentence.parties if span[0] <= at < span[1])) or tuple(
                dict.fromkeys(name for at, name in sentence.parties if clause[0] <= at < clause[1])
            )
            if what_speakers := _speakers(kind.what, sentence.span, statements):
                parties = what_speakers
            if (
                when is not None
                and when.words
                and when.words in used
                and kind.what in ("round", "meeting", "agreement", "announcement")
            ):
                continue
            if when is not None:
                used.add(when.words)
            taken.append(match.span())
            found.append(DatedEvent(span[0], span[1], kind.what, when, parties, scheduled))
    return found


def _speakers(what: str, span: Span, statements: Sequence[Statement]) -> tuple[str, ...]:
    """Return who gave a press conference or interview: whoever speaks in its sentence."""
    if what not in ("press_conference", "interview"):
        return ()
    row = next((s for s in statements if span[0] <= s.start < span[1] and not s.level), None)
    return row.speakers if row is not None else ()


def _clause(text: str, at: int, start: int, end: int) -> Span:
    """Return the clause around a place: to the nearest semicolon or colon outside of it."""
    first = max(text.rfind(";", start, at), text.rfind(" : ", start, at), text.rfind("«", start, at))
    first = max(first, text.rfind(". ", start, at))
    stop = min(
        (p for p in (text.find(";", at, end), text.find("»", at, end), text.find(". ", at, end)) if p >= 0), default=end
    )
    begin = first + 1 if first >= 0 else start
    while begin < stop and text[begin] in " \u00a0:":
        begin += 1
    while stop > begin and text[stop - 1] in " .,\u00a0":
        stop -= 1
    return begin, stop


def _around(match: re.Match[str], when: Dated, text: str, clause: Span) -> Span:
    """Return the words of an event and those of its date."""
    place = text.find(when.words, *clause) if when.words else -1
    if place < 0:
        return match.start(), match.end()
    return min(match.start(), place), max(match.end(), place + len(when.words))


def _when(
    article: Article,
    match: re.Match[str],
    clause: Span,
    sentence: Span,
    base: Anchor,
    scheduled: bool,
    what: str,
    statements: Sequence[Statement],
) -> Dated | None:
    words = [
        w
        for w in time_words(article.text, *clause, article.language, base, future=scheduled)
        if w.form in ("weekday", "date", "days", "month", "eve", "relative", "year", "week")
    ]
    words = [w for w in words if w.when is not None]
    if words:
        near = min(words, key=lambda w: min(abs(w.start - match.end()), abs(match.start() - w.end)))
        return near.when
    if what in ("press_conference", "interview"):
        row = next((s for s in statements if sentence[0] <= s.start < sentence[1] and s.said is not None), None)
        return row.said if row is not None else base.published
    return None


def _undated_words(article: Article, clause: Span, base: Anchor) -> bool:
    return any(w.form in ("date", "days") for w in time_words(article.text, *clause, article.language, base))
