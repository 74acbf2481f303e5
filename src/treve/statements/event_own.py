"""Which happenings have no day of their own to tell, and which day is theirs all the same.

A promise has the day by which it is to be kept; what a statement announces is told by the statement; and what is told
with an hour and no day is of the day of the article.
"""

import re
from collections.abc import Sequence

from treve.statements.article import Article, DatedEvent, Pledge, Statement
from treve.statements.dates import Anchor
from treve.statements.event_days import Given
from treve.statements.event_heads import Head


def but_deadlines(found: Sequence[DatedEvent], promised: Sequence[Pledge]) -> list[DatedEvent]:
    """Return the events but those that are only the day by which somebody promises to act: the pledge has it."""
    return [event for event in found if not any(_is_its_day(event, pledge) for pledge in promised)]


def _is_its_day(event: DatedEvent, pledge: Pledge) -> bool:
    bare = event.what in _PLAIN and event.state == "scheduled" and pledge.status == "declared"
    bare = bare and (event.what != "other" or pledge.statement is not None)
    bare = bare or (event.what == "deadline" and pledge.status in ("declared", "broken"))
    due = pledge.deadline is not None and event.words in pledge.deadline
    return bare and due and pledge.start < event.end and event.start < pledge.end


_PLAIN = frozenset(("deadline", "other", "suspension", "withdrawal", "aid"))
"""What one side does by itself; what is held with others stands in a calendar, promised or not."""


_CLOCK = re.compile(
    r"\b(?:at|from|à|vers|dès)\s(?:about |around )?\d{1,2}(?:[:.]\d{2}| ?h(?:eures)? ?\d{0,2})\b"
    r"|\b\d{1,2}(?:[:.]\d{2})? ?[ap]\.?m\b",
    re.I,
)
_TODAY = frozenset(("ceasefire", "exchange_of_detainees", "signature", "withdrawal", "aid", "round", "meeting"))


def of_today(article: Article, each: Given, statements: Sequence[Statement], base: Anchor) -> bool:
    """Return whether a happening without a day is of the day of the article: it is told with an hour."""
    if each.head.kind.what not in _TODAY or each.state != "held" or base.published is None:
        return False
    if base.published.precision != "day" or any(s.start <= each.head.start < s.end for s in statements):
        return False
    text, head = article.text, each.head
    first = max(text.rfind("\n", 0, head.start), text.rfind(". ", 0, head.start)) + 1
    stop = _STOP.search(text, head.end)
    told_live = len(_STAMP.findall(text)) >= _LIVE and first > text.find("\n")
    if not told_live and _CLOCK.search(text, first, stop.start() if stop is not None else len(text)) is None:
        return False
    near = text[max(first, head.start - _HELD_NEAR) : head.end + _HELD_NEAR]
    return _HELD.search(near) is not None and _NOT_HELD.search(near) is None


_STAMP = re.compile(r"^\s*(?:\[)?\d{1,2}\s?[:hH.]\s?\d{2}\b", re.M)
_LIVE = 4
"""So many paragraphs that begin with an hour make a page that is told live."""
_STOP = re.compile(r"(?<![ap]\.m)[.!?]\s+(?=[A-ZÀ-Ý«“])|\n")
_HELD_NEAR = 20
"""How near the verb stands by which something was held."""
_NOT_HELD = re.compile(
    r"\b(?:ne|pas|not|never|no|sera|seront|will|would)\b|\bn['’]"
    r"|\b(?:issue|after|après|avant|before|retour)\b|\bto \w+$",
    re.I,
)
_HELD = re.compile(
    r"\b(?:began|started|ended|opened|met|was|were|took|has|have|a|ont|est|sont|commence|débuté|s['’]est)\b", re.I
)


def reports(text: str, head: Head, statements: Sequence[Statement], day: int | None = None) -> bool:
    """Return whether an announcement is the verb of a statement, which tells of it already, or has its day in there.

    `day`: where its words of time begin; "announced that it would meet in May" was not announced in May.
    """
    words = text[head.start : head.end].lower()
    return any(
        row.cue
        and (words in row.cue.lower() or row.cue.lower() in words)
        and (row.start < head.start or row.kind != "indirect" or (day is not None and row.start <= day < row.end))
        for row in statements
        if row.start - _CUE_NEAR < head.start < row.end + _CUE_NEAR
    )


_CUE_NEAR = 120
"""How far from its statement a verb of announcing stands."""
