"""Where a sentence tells that something happened: verbs in their telling forms, and the nouns that say what it was.

A noun alone never tells of an act ("the fight against", "stop the bombing"): it says which act a verb or a toll
beside it is. What is wished, feared, denied, asked or negated is passed over.
"""

import re
from typing import NamedTuple

from treve.statements.act_tables import ActTables
from treve.statements.acts_english import ENGLISH
from treve.statements.acts_french import FRENCH
from treve.statements.article import Span

PASSIVE_REACH = 14
"""English auxiliaries stand before the verb, with at most an adverb between: "was heavily shelled"."""

TABLES: dict[str, ActTables] = {"fr": FRENCH, "en": ENGLISH}


class Noun(NamedTuple):
    """A noun for an act or a weapon, its place, and the kind that it speaks for; `rank` puts the more telling first."""

    start: int
    end: int
    kind: str
    rank: int


class ActVerb(NamedTuple):
    """A verb that tells of an act. Of several readings of one verb the first whose needs are met counts.

    `kind` is "" where the nouns decide. `now`: a present or imparfait, which tells only with words of time beside it.
    """

    start: int
    end: int
    kind: str
    needs: str
    passive: bool
    rumour: bool
    now: bool


def nouns(plain: str, span: Span, language: str) -> list[Noun]:
    """Return the nouns of acts and weapons in a span, by place; none that are negated or of no particular act."""
    tables = TABLES[language]
    marks = tables.compiled
    found = []
    for match in tables.noun_pattern.finditer(plain, *span):
        before = plain[max(span[0], match.start() - 30) : match.start()]
        if marks["negated_noun"].search(before) or marks["any_noun"].search(before):
            continue
        rank = int((match.lastgroup or "k0")[1:])
        found.append(Noun(match.start(), match.end(), tables.nouns[rank][0], rank))
    return found


def act_verbs(plain: str, span: Span, language: str) -> list[ActVerb]:
    """Return the verbs of a span that tell of an act, by place. Cost: about 0.2 ms a sentence."""
    tables = TABLES[language]
    marks = tables.compiled
    found = []
    for verb, past, now in tables.verb_patterns:
        for pattern, present in ((past, False), (now, True)):
            for match in pattern.finditer(plain, *span) if pattern is not None else ():
                if _untold(plain, span, match.start(), marks):
                    continue
                reach = max(span[0], match.start() - PASSIVE_REACH) if language == "en" else match.start()
                found.append(
                    ActVerb(
                        match.start(),
                        match.end(),
                        verb.kind,
                        verb.needs,
                        bool(marks["passive"].search(plain, reach, match.end())),
                        bool(marks["rumour"].search(plain, max(span[0], match.start() - 60), match.end())),
                        present,
                    )
                )
    return sorted(found, key=lambda each: each.start)


def _untold(plain: str, span: Span, at: int, marks: dict[str, re.Pattern[str]]) -> bool:
    """Return whether what stands before a verb takes its telling away: a negation, an "if", a denial."""
    before = plain[span[0] : at]
    if marks["negation"].search(before) or marks["modal"].search(before):
        return True
    clause = before[max(before.rfind(mark) for mark in (";", ":", ". ")) + 1 :]
    return bool(marks["unreal"].search(clause) or marks["denied"].search(clause + plain[at : at + 12]))
