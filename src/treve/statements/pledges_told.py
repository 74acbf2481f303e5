# ruff: noqa: E501
"""What an article itself tells of promises, outside what it quotes: made, agreed, fixed for a day, what became of them.

The words are in `pledge_frames`; here, which of them count, and how far the words of a promise reach.
"""

import re
from collections.abc import Sequence

import msgspec

from treve.statements.article import Article, Pledge, Span, Statement, Status
from treve.statements.beginnings import Beginnings
from treve.statements.event_heads import DATELINE
from treve.statements.event_words import CANCELLED, POSTPONED
from treve.statements.pledge_acts import Act, acts_ahead
from treve.statements.pledge_frames import AHEAD, FRAMES, IF, LISTS, TERMS, Frame
from treve.statements.pledge_terms import DENIED, condition_in, deadline_in
from treve.statements.pledge_whose import BODIES, LOOKS_ON, MAYBE

_BY_ANYBODY = frozenset(("broken", "kept"))
"""What became of a promise is told in quotations too: "they did not keep them", says a spokeswoman."""
_FRAMES_BY_WORDS = Beginnings([frame.words for frame in FRAMES])
FARTHER = 3
"""How much farther than what is said its sentence may reach: marks and spaces."""
WHAT = "what"
"""The group of a frame that is the promise itself."""


def told_in(
    article: Article,
    span: Span,
    subject: str,
    following: Span | None,
    statements: Sequence[Statement],
    found: Sequence[Pledge],
) -> list[Pledge]:
    """Return what a sentence itself tells of promises: the first of each status, what became of them before the rest.

    `statements` are those near it: that touch it or the sentence that follows, or are FARTHER from them by marks alone.
    What is broken may be told over two sentences: "it was to last thirty days. Since then ..."
    """
    start, end = span
    told: list[Pledge] = []
    spoken = any(s.kind == "direct" and s.start <= start + FARTHER and end <= s.end + FARTHER for s in statements)
    over = following[1] if following is not None and following[0] - end < 3 else end
    for frame in (FRAMES[number] for number in _FRAMES_BY_WORDS.may_match(article.text, start, over)):
        if spoken and frame.status not in _BY_ANYBODY:
            continue
        far = over if frame.over else end
        match = frame.words.search(article.text, start, far)
        if match is None or match.start() >= end or not _counts(article, frame, match, span):
            continue
        reported = [s for s in statements if s.start <= match.start() and match.end() <= s.end]
        first, after = _room(article, span, match, frame, reported)
        if any(_taken(p, match, frame, (first, after)) for p in (*found, *told)):
            break
        if frame.status not in _BY_ANYBODY and any(
            s.start <= match.start() < s.end and s.kind == "direct" for s in statements
        ):
            break
        text = article.text[first:after]
        told.append(
            Pledge(
                first, after, (re.sub(r"^The (?=[A-Z])", "", subject),) if subject else (), None, frame.status,
                condition_in(text) if frame.status == "agreed" else None,
                deadline_in(text) if frame.status in ("declared", "agreed", "broken") else None, None,
            )
        )  # fmt: skip
        if WHAT not in frame.words.groupindex:
            break
    return told


def _taken(one: Pledge, match: "re.Match[str]", frame: Frame, room: Span) -> bool:
    """Return whether what a frame tells is told by a pledge already: its words, or what they name."""
    if WHAT in frame.words.groupindex:
        return one.start <= match.start(WHAT) < one.end
    near = frame.status == "declared" and match.start() <= one.start <= match.end() + 1
    inside = room[0] <= one.start and one.end <= room[1] and one.status == frame.status
    return one.start <= match.start() < one.end or near or inside


def _counts(article: Article, frame: Frame, match: "re.Match[str]", span: Span) -> bool:
    before = article.text[max(span[0], match.start() - 70) : match.start()]
    if frame.status not in ("broken", "lapsed", "not_yet") and DENIED.search(before):
        return False
    if frame.status == "acted_on" and IF.search(before):
        return False
    if frame.status in ("agreed", "declared") and (
        POSTPONED.search(article.text, *span) or CANCELLED.search(article.text, *span)
    ):
        return False  # what was planned for a day and put off or called off is promised no more
    return frame.needs is None or frame.needs.search(article.text, *span) is not None


def _room(article: Article, span: Span, match: "re.Match[str]", frame: Frame, reported: Sequence[Statement]) -> Span:
    """Return the words of what is told: those that name it, those reported that hold them, else the sentence."""
    if WHAT in frame.words.groupindex:
        first, after = match.span(WHAT)
    elif reported:  # told inside what somebody says: only that is the pledge
        return reported[0].start, reported[0].end
    else:
        first, after = span[0], max(span[1], match.end() if frame.status == "broken" else 0)
        dateline = DATELINE.match(article.text, first, after)
        first = dateline.end() if dateline is not None and dateline.end() <= match.start() else first
    while after > first and article.text[after - 1] in " .,;\u00a0\n":
        after -= 1
    return first, after


def under_terms(article: Article, sentences: Sequence[tuple[Span, str]], found: Sequence[Pledge]) -> list[Pledge]:
    """Return the pledges, those agreed that stand under the terms of a text: "under the deal, the Front will ..."."""
    termed = [
        span
        for span, _ in sentences
        if (match := TERMS.match(article.text, *span)) is not None and AHEAD.search(article.text, match.end(), span[1])
    ]
    kept = [
        msgspec.structs.replace(one, status="agreed")
        if one.status == "declared" and any(start <= one.start and one.end <= end for start, end in termed)
        else one
        for one in found
    ]
    for start, end in termed:
        if not any(one.start < end and start < one.end for one in kept):
            text = article.text[start:end].rstrip(" .\n\u00a0")
            kept.append(
                Pledge(start, start + len(text), (), None, "agreed", condition_in(text), deadline_in(text), None)
            )
    return kept


_ITEM = re.compile(
    r"\s*(?P<mark>[-–—•*·]|\(?[a-z]\)|\(?\d{1,2}[.)])\s*(?:de |d['’]|à |to |that |que )?(?P<what>[^\n;]{6,400})", re.I
)


def listed(article: Article, sentences: Sequence[tuple[Span, str]]) -> list[Pledge]:
    """Return what a list lays down, item by item: "Les participants sont convenus : - de se revoir ; - de ..."."""
    found = []
    for (start, end), subject in sentences:
        head = LISTS.search(article.text, start, end)
        colon = article.text.find(":", head.end(), end + 2) if head is not None else -1
        if head is None or colon < 0 or article.text[colon + 1 : end].strip():
            continue
        status: Status = "declared" if head["one"] else "agreed"
        at, marks = colon + 1, ""
        while (item := _ITEM.match(article.text, at)) is not None:
            kind = re.sub(r"[a-z]", "a", re.sub(r"\d+", "1", item["mark"]))
            if marks not in ("", kind):
                break
            marks = kind
            text = item["what"].rstrip(" .,\u00a0")
            first = item.start("what")
            who = (subject,) if subject else ()
            found.append(
                Pledge(first, first + len(text), who, None, status, condition_in(text), deadline_in(text), None)
            )
            at = item.end() + (article.text[item.end() : item.end() + 1] == ";")
    return found


def acts_told(article: Article, span: Span, statements: Sequence[Statement], found: Sequence[Pledge]) -> list[Pledge]:
    """Return what an article itself says that a side will do: "La France versera ...", "Unless ..., LRI will ..."."""
    start, end = span
    if any(s.start < end and start < s.end for s in statements) or any(
        p.start < end and start < p.end and p.status not in ANSWERS for p in found
    ):
        return []
    text = article.text[start:end].rstrip(" .\n\u00a0")
    if _QUOTED.search(text) or POSTPONED.search(text) or CANCELLED.search(text) or text.endswith("?"):
        return []
    by_text = _BY_TEXT.search(text) is not None
    for act in acts_ahead(text, "fr" if article.language == "fr" else "en", spoken=False):
        if not _is_told(act, text, by_text=by_text) or _CONTACT.match(text, act.start):
            continue
        dateline = DATELINE.match(article.text, start, end)
        first = dateline.end() if dateline is not None else start
        status: Status = "agreed" if act.whose == "both" or by_text else "declared"
        if act.negated and _OR_ELSE.search(text):
            status = "refused"
        return [
            Pledge(
                first, start + len(text), (re.sub(r"^The (?=[A-Z])", "", act.subject),), None,
                status, condition_in(text), deadline_in(text), None,
            )
        ]  # fmt: skip
    return []


_CONTACT = re.compile(
    r"(?:s['’]y |se |s['’]|y )?(?:rendr|réuni|retrouve|rencontre|assiste|particip|voyage|visite|recev|arrive|rejoin)\w*"
    r"|(?:will|shall|would|(?:is|are) (?:to|going to|due to|set to))\s(?:also |then )?(?:meet|attend|travel|visit|join|arrive|fly|receive|gather|reconvene|host)\b",
    re.I,
)
"""Who goes where, and whom they meet, is told as an event."""
ANSWERS = frozenset(("acted_on", "not_yet"))
"""What a verb tells of a deed stands beside what somebody will do."""
_BY_TEXT = re.compile(
    r"\b(?:selon|d['’]après|according to)\s(?:l['’]|la |le |les |une? |des |the |an? )?(?:\w+ )?(?:documents?|textes?|accords?|projet d['’]accord|brouillon|ébauche|protocole|mémorandum|feuille de route|draft|text|deal|agreement|memorandum|roadmap)\b",
    re.I,
)
"""What a text that is quoted lays down is agreed."""
_OR_ELSE = re.compile(r"\b(?:sans quoi|faute de quoi|sinon|or else)\b|,? or (?:he|she|it|they) will\b", re.I)
"""What is said to follow where something is not done is the word of whoever demands it."""
_WE = re.compile(r"(?:nous|we)$", re.I)
_THEIRS = re.compile(rf"(?:his|her|its|their|sa|son|ses|leurs?) (?:\w+ )?(?:{BODIES})\b", re.I)
"""Whoever belongs to the one told of just before: "His delegation would table the text again"."""
_QUOTED = re.compile(r"[«»“”\"]")


def _is_told(act: Act, text: str, *, by_text: bool) -> bool:
    """Return whether an article vouches for an act: a side's or a body's own, none that is only thought of."""
    theirs = _THEIRS.match(act.subject)
    if act.whose == "own" and not act.would and _OR_ELSE.search(text):
        return True
    if act.whose not in ("side", "both") and not (act.whose == "own" and (theirs or _WE.match(act.subject))):
        return False
    if act.passive and act.whose == "side":
        return False  # what will be done to somebody is no word of theirs
    if act.would and not theirs and not by_text:
        return False
    return LOOKS_ON.search(act.subject) is None and MAYBE.search(text) is None
