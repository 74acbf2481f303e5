"""A sentence to clauses: as much of it as tells of one thing at one place."""

import re
from itertools import pairwise

from treve.statements.article import Span
from treve.statements.sentences import Sentence

_CUT = re.compile(
    r";|\s[—–]\s|:\s"
    r"|,\s+(?=(?:et|mais|puis|tandis que|tandis qu'|alors que|alors qu'|pendant que|et que)\s)"
    r"|,\s+(?=(?:and|but|while|whereas|then|as)\s)"
    r"|,\s+(?=(?:où|qui|dont|where|who|which)\s)"
    r"|\s(?=(?:tandis que|alors que|tandis qu'|alors qu'|while|whereas|a day after|un jour après)\s)"
)
SCARE_WORDS = 4
"""A quotation of so few words is a name or a shade ("catégoriquement"), not speech."""


def clauses(plain: str, sentence: Sentence) -> list[Span]:
    """Return the clauses of a sentence, by place; what is quoted is never cut.

    >>> from treve.statements.sentences import sentences
    >>> text = "un raid a visé ariha, tandis que des combats opposaient deux factions à idleb"
    >>> [text[a:b] for a, b in clauses(text, sentences(text, ((0, len(text)),))[0])]
    ['un raid a visé ariha,', ' tandis que des combats opposaient deux factions à idleb']
    """
    quoted = [(q.start, q.end) for q in sentence.quotes]
    cuts = []
    for match in _CUT.finditer(plain, sentence.start, sentence.end):
        at = match.end() if match.group().strip() in (";", ":", "—", "–") else match.start()
        at = match.start() + 1 if match.group().startswith(",") else at
        if not any(a < at < b for a, b in quoted):
            cuts.append(at)
    bounds = [sentence.start, *cuts, sentence.end]
    return [(a, b) for a, b in pairwise(bounds) if plain[a:b].strip(" ,;:")]


def spoken(sentence: Sentence, plain: str) -> list[Span]:
    """Return what the sentence quotes at length."""
    return [
        (q.inner_start, q.inner_end)
        for q in sentence.quotes
        if len(plain[q.inner_start : q.inner_end].split()) > SCARE_WORDS
    ]
