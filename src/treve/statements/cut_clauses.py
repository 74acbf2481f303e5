"""Clauses that a report cuts in two, or stands behind: where they begin, and whether they go on past it."""

import re

from treve.statements.adverbs import is_adverb
from treve.statements.frames import Found, View
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language
from treve.statements.shapes import has_verb, past_parenthesis
from treve.statements.tokens import Token


def cut_in_two(view: View, first: int, last: int, at: int) -> bool:
    """Return whether a report cuts a clause: "Les Russes, reconnaît-il, ont cédé", "il ne vaut, dit X, que si"."""
    row, lang = view.tokens, view.lang
    if any(row[i].low in ("n'", "ne") for i in range(first, last)) and row[at].low in lang.that:
        return True
    if row[first].low in CONDITIONS and has_verb(row, first, lang, last) and row[at].kind == "word":
        return has_verb(row, at, lang)  # "Si rien n'est signé, prévient X, tout sera à refaire"
    opening = row[first]
    if (
        lang.code == "fr"
        and row[at].low in ("de", "d'")
        and infinitive_at(row, at + 1)
        and last - first <= _SHORT_OPENING
    ):
        return not has_verb(row, first, lang, last)  # "Pas question, dit-on à Ankara, de retirer un seul soldat"
    if (
        opening.low in lang.prepositions
        or opening.low in lang.ands
        or (is_adverb(opening, lang) and opening.low != "pas")
        or last - first > _LONGEST_SUBJECT
        or any(row[i].text == "," for i in range(first, last))
        or has_verb(row, first, lang, last)
    ):
        return False
    nxt = row[at]
    if opens_with_verb(nxt, lang):
        return True
    return nxt.kind == "word" and (is_future(nxt, lang) or (not nxt.cap and "v" in lang.may_be(nxt.low)))


def opens_with_verb(token: Token, lang: Language) -> bool:
    """Return whether a word, or what stands in marks, opens with the verb of a subject before it: "« n'a jamais »"."""
    word = token.low if token.kind == "word" else token.text.strip('«»“”" \u00a0\u202f').split(" ")[0]
    word = re.split(r"(?<=['’])", word)[0].replace("’", "'")
    return word in lang.finite or word in VERB_OPENS


_LONGEST_SUBJECT = 9


_SHORT_OPENING = 3
"""Tokens of "pas question", "impossible", "hors de question"."""


def waits(last: Token, nxt: Token, lang: Language) -> bool:
    """Return whether a clause waits for its rest at its last word: "We have, she said, eleven monitors"."""
    helps = last.kind == "word" and (last.low in lang.have or last.low in lang.be or last.low in MODALS)
    return helps and nxt.low not in lang.ands and nxt.low not in lang.relatives


MODALS = frozenset(("will", "would", "can", "could", "must", "should", "may", "might", "peut", "doit", "va", "vont"))


VERB_OPENS = frozenset(("ne", "n'", "se", "s'", "c'"))


CONDITIONS = frozenset(("si", "s'", "if", "unless", "until", "tant", "quand", "lorsque", "once", "dès"))


def goes_on(view: View, first: int, last: int, at: int) -> bool:
    """Return whether a clause that a parenthesis cuts at `last` goes on at `at`.

    "L'armée, selon X, a reculé", "L'offensive a causé, d'après X, des milliers de victimes".
    """
    row, lang = view.tokens, view.lang
    if at >= len(row) or last <= first or row[at].kind == "mark" or any(c.first == at for c in view.cues):
        return False
    if cut_in_two(view, first, last, at) or waits(row[last - 1], row[at], lang):
        return True
    nxt, before = row[at], row[last - 1]
    open_end = before.kind == "word" and set(lang.may_be(before.low)) & set("pv") and not before.cap
    object_follows = (
        nxt.low in lang.of
        or nxt.low in ("des", "du", "d'", "à", "au", "aux")
        or nxt.low in lang.indefinite
        or nxt.low in lang.definite
    )
    somebody = view.at.get(at)
    named = somebody is not None and somebody.speaks and not somebody.governed
    return bool(open_end) and lang.code == "fr" and object_follows and not named


def clause_of(view: View, begin: int, quote: int) -> int:
    """Return where a clause begins that ends in a quotation, "X sera « prêt », a dit Y"; the quotation if none does."""
    row, lang = view.tokens, view.lang
    first = past_source(view, begin)
    if _goes_on_outside(view, first, quote):
        return first
    for at in range(first, quote):
        if row[at].text in (";", ":", "?", "!", "—", "–") or row[at].kind == "quote":
            first = at + 1
    while first < quote and (row[first].text in (",", "»") or row[first].low in lang.ands):
        first += 1
    if (
        first >= quote
        or row[quote - 1].kind != "word"
        or quote - first < 3
        or any(first <= c.first < quote for c in view.cues)
        or row[first].low
        in ("if", "when", "after", "while", "asked", "as", "quand", "lorsque", "interrogé", "interrogée")
        or not has_verb(row, first, lang, quote)
    ):
        return quote
    return first


def _goes_on_outside(view: View, first: int, quote: int) -> bool:
    """Return whether a sentence opens in marks, leaves them and ends in marks: "« Nul ne sort » tant que « ... »"."""
    row, lang = view.tokens, view.lang
    if first + 1 >= quote or row[first].kind != "quote" or row[first + 1].kind != "word" or row[first + 1].cap:
        return False
    if row[first].text.rstrip('»”" \u00a0\u202f')[-1:] in (",", ".", "?", "!", "…"):
        return False
    between = range(first + 1, quote)
    told = any(c.first in between for c in view.cues) or any(s.first in between for s in view.sources)
    parted = any(row[at].kind == "quote" or row[at].text in (";", ":", "—", "–") for at in between)
    return not told and not parted and row[first + 1].low not in lang.ands


def parted(view: View, found: Found) -> list[Found]:
    """Return what one verb says in clauses that a comma parts: "says that the bridge holds, and that it is open"."""
    row, lang = view.tokens, view.lang
    if found.shape != "clause":
        return [found]
    pieces, first = [], found.first
    for at in range(found.first + _LEAST_PART, found.after - _LEAST_PART):
        again = row[at - 1].text == "," and row[at].low in lang.ands and row[at + 1].low in lang.that
        one = row[at].low in ("mais", "but")  # what was agreed, but that it was not kept: each is nothing alone
        if not again or one or row[at + 2].low in lang.finite or not has_verb(row, at + 2, lang, found.after):
            continue  # ", and that is why"
        pieces.append(Found(first, at - 1, "clause"))
        first = at + 2
    return [*pieces, Found(first, found.after, "clause")]


_LEAST_PART = 3
"""Tokens of a clause that is a statement beside another, with what joins it."""


def past_source(view: View, begin: int) -> int:
    """Return the first token past a source that opens the sentence: "In Paris's view, ..."."""
    for source in view.sources:
        if source.first == begin and source.how in ("inside", "", "of", "back"):
            at = past_parenthesis(view.tokens, source.after, view.lang)
            return at if at is not None else begin
    return begin


def is_future(token: Token, lang: Language) -> bool:
    """Return whether a French word ends as a future, conditional or imperfect does."""
    return lang.code == "fr" and not token.cap and token.low.endswith(_FINITE_ENDINGS)


_FINITE_ENDINGS = ("ra", "ront", "rait", "raient", "ait", "aient")
