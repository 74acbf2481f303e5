"""Where a sentence says that something was held or signed, by whom, and who is said not to have signed. Pure."""

import re

from treve.names.countries import code_of
from treve.statements.account_words import BY, HELD_AT, LEFT_OUT, NOT_BY, SIGNED, SIGNED_BY
from treve.statements.article import Span
from treve.statements.event_parts import is_time
from treve.statements.rows import Read
from treve.statements.sounds import name_words, sound_key

WORD = re.compile(r"[^\W\d_][\w-]*")


def place(text: str, span: Span) -> str | None:
    """Return the one town in which a sentence says that something was signed or held, or was to be."""
    found = {match["name"] for match in HELD_AT.finditer(text, *span)}
    found = {name for name in found if not is_time(name) and code_of(name) is None}
    return found.pop() if len(found) == 1 else None


def signed(read: Read, span: Span) -> tuple[str, ...]:
    """Return the persons who sign in a sentence: named right before the verb, or behind "by"."""
    text = read.article.text
    said = [row for row in read.statements if row.start < span[1] and span[0] < row.end and row.kind == "direct"]
    verbs = [
        match for match in SIGNED.finditer(text, *span) if not any(row.start <= match.start() < row.end for row in said)
    ]
    found = []
    for name in read.people:
        at, end = _named_at(name, text, span)
        if at < 0:
            continue
        behind = any(
            verb.end() <= at and BY.search(text, verb.end(), at) and not NOT_BY.search(text, verb.end(), at)
            for verb in verbs
        )
        before = any(0 <= verb.start() - end <= _NEAR_VERB for verb in verbs)
        if behind or before:
            found.append(name)
    return tuple(found)


def sides(text: str, span: Span) -> tuple[str, tuple[str, ...]]:
    """Return the words of a sentence that list who signed, and the sides that it says did not."""
    by = SIGNED_BY.search(text, *span)
    left_out = tuple(match["side"] or match["other"] for match in LEFT_OUT.finditer(text, *span))
    return (by["who"] if by is not None and not left_out else ""), left_out


_NEAR_VERB = 30


def _named_at(name: str, text: str, span: Span) -> Span:
    """Return where a person is named in a sentence, in full or by the last name in any spelling; -1 where nowhere."""
    at = text.find(name, *span)
    if at >= 0:
        return at, at + len(name)
    last = name_words(name)[-1:]
    if last and len(last[0]) > _SHORT_NAME:
        for match in WORD.finditer(text, *span):
            if match.group()[0].isupper() and sound_key(name_words(match.group())) == sound_key(last):
                return match.span()
    return -1, -1


_SHORT_NAME = 3
