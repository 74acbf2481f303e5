"""What a verb says where it stands in another shape than "que" and a clause.

A quotation with what belongs to it, and what follows "de", "à", "as", a colon or a preposition of the verb's own.
"""

from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.frames import Found, View, clause_end
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language
from treve.statements.mentions import determined
from treve.statements.tokens import Token, tokens


def after_colon(view: View, at: int) -> Found | None:
    """Return what stands behind a colon."""
    tokens = view.tokens
    if at >= len(tokens):
        return None
    if tokens[at].kind == "quote":
        return Found(at, at + 1, "quote")
    return Found(at, clause_end(view, at), "colon")


def quoted_here(view: View, cue: Cue, at: int) -> Found | None:
    """Return a quotation that follows a verb: alone.

    Or with the phrase that it opens ("juge « inévitable » un renvoi").
    """
    tokens = view.tokens
    lang = view.lang
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if (
        "p" in cue.verb.frames
        and nxt is not None
        and nxt.kind == "word"
        and (determined(nxt, lang) or nxt.low in ("tout", "toute", "toutes", "tous"))
        and cue.verb.lemma in ("juger", "estimer")
    ):
        return Found(at, clause_end(view, at, phrase=True), "phrase")
    thinks = "p" in cue.verb.frames or cue.verb.lemma in ("estimer", "considérer")
    if nxt is not None and nxt.low in lang.that and thinks and lang.code == "fr":
        return Found(at, clause_end(view, at), "clause")  # "juge « incompréhensible » que l'on bloque des vaccins"
    if nxt is not None and nxt.low in lang.prepositions and at > cue.after and tokens[at - 1].low in lang.indefinite:
        end = clause_end(view, at + 1, phrase=True)
        if (tokens[at].end - tokens[at].start) * 2 < tokens[end - 1].end - tokens[at].start:
            return Found(at - 1, end, "predicate")  # "demande un « geste d'humanité » pour le cinquième captif"
    inner = tokens[at].text.strip('«»“”"‘’ \u00a0\u202f')
    if nxt is not None and inner.split()[:1] in (["avec"], ["sans"], ["in"], ["with"]) and determined(nxt, lang):
        return Found(
            at, clause_end(view, at + 1, phrase=True), "infinitive"
        )  # "condemned “in the strongest terms” the"
    if "i" in cue.verb.frames and _is_infinitive(tokens, at, lang):
        return Found(at, clause_end(view, at), "infinitive")  # "dit « garder espoir » dans la bonne foi des parties"
    if lang.code == "en" and _begins_a_clause(view, at, inner):
        return Found(at, clause_end(view, at + 1), "clause")  # "said “ten per cent of the road” was left"
    if (
        nxt is not None
        and at + 2 < len(tokens)
        and (nxt.low in _OF_WHAT or (nxt.low == "à" and tokens[at + 2].low in lang.indefinite))
        and inner[:1].islower()
        and len(inner.split()) <= _A_TERM
    ):
        end = clause_end(view, at + 1, phrase=True)
        if (tokens[at].end - tokens[at].start) * 2 < tokens[end - 1].end - tokens[at].start:
            return Found(at, end, "phrase")  # "recense « trente-six attaques » contre des installations de gaz"
    return Found(at, at + 1, "quote")


def _is_infinitive(row: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation is but an infinitive whose complement follows outside its marks."""
    inner = tokens(row[at].text.strip('«»“”"‘’ \u00a0\u202f'), 0, len(row[at].text))
    follows = at + 1 < len(row) and row[at + 1].low in lang.prepositions
    return follows and len(inner) <= _A_TERM and opens_infinitive(inner, 0, lang)


def _begins_a_clause(view: View, at: int, inner: str) -> bool:
    """Return whether a quotation but begins what is said: "said “a third” of the requests were answered"."""
    tokens, lang = view.tokens, view.lang
    if not (inner[:1].islower() and inner[-1:].isalnum()) or any(word in lang.finite for word in inner.split()):
        return False
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    if nxt is None or nxt.kind != "word" or nxt.low in _ELSEWHERE or nxt.low in lang.ands:
        return False
    for token in tokens[at + 1 : clause_end(view, at + 1)]:
        if token.kind != "word" or token.low in _ELSEWHERE or token.low in lang.ands or token.low in lang.relatives:
            return False
        if token.low in lang.finite or (token.low.endswith("ed") and lang.may_be(token.low)):
            return True
    return False


_ELSEWHERE = frozenset(
    ("as", "while", "when", "before", "after", "if", "because", "though", "although", "since", "until")
)
"""Words that begin a clause of the teller's own behind a quotation."""


_OF_WHAT = frozenset(("contre", "envers", "against"))
"""Words that join to a short quotation what it is said of."""


def after_of(view: View, at: int, cue: Cue) -> Found | None:
    """Return what a verb says with "de" or "of": "accuse Kiev de tirer", "warned of famine"."""
    tokens, lang = view.tokens, view.lang
    if at + 1 >= len(tokens):
        return None
    nxt = tokens[at + 1]
    if nxt.kind == "quote":
        if _is_one_verb(tokens, at + 1, lang):
            return Found(at + 1, clause_end(view, at + 1), "infinitive")  # "de « démilitariser » son voisin"
        return Found(at + 1, at + 2, "quote")
    if lang.code == "fr" and nxt.low == "ce" and at + 3 < len(tokens) and tokens[at + 2].low in lang.that:
        return Found(at + 3, clause_end(view, at + 3), "clause")
    if lang.code == "en":
        later = tokens[at + 2].low if at + 2 < len(tokens) else ""
        if nxt.low.endswith("ing") or (is_adverb(nxt, lang) and later.endswith("ing")):
            return Found(at + 1, clause_end(view, at + 1), "infinitive")
        return Found(at + 1, clause_end(view, at + 1, phrase=True), "phrase")
    if opens_infinitive(tokens, at + 1, lang):
        return Found(at + 1, clause_end(view, at + 1), "infinitive")
    if cue.verb.frames & {"o"} or cue.verb.kind in ("ask", "promise", "threaten"):
        return None
    if at in view.at or at + 1 in view.at or nxt.kind == "word":
        return Found(at, clause_end(view, at + 1, phrase=True), "phrase")
    return None


def _is_one_verb(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation is one verb whose object follows outside its marks: "of “hiding behind” a strike"."""
    inner = tokens[at].text.strip('«»“”" \u00a0\u202f')
    endings = ("er", "ir", "re") if lang.code == "fr" else ("ing",)
    alone = len(inner.split()) <= _SHORT and inner.split()[0].endswith(endings) if inner else False
    if not alone or at + 1 >= len(tokens) or tokens[at + 1].kind != "word":
        return False
    return lang.code == "fr" or determined(tokens[at + 1], lang) or tokens[at + 1].cap


def after_to(view: View, at: int) -> Found | None:
    """Return what a verb says with "à" or "to": "s'engage à ouvrir la route", "promised to leave"."""
    tokens, lang = view.tokens, view.lang
    if at + 1 >= len(tokens):
        return None
    nxt = tokens[at + 1]
    if nxt.kind == "quote":
        return Found(at + 1, at + 2, "quote")
    if lang.code == "fr" and nxt.low == "ce" and at + 3 < len(tokens) and tokens[at + 2].low in lang.that:
        return Found(at + 3, clause_end(view, at + 3), "clause")  # "s'engage à ce que les convois passent"
    if lang.code == "en":
        return Found(at, clause_end(view, at + 1), "infinitive")
    if opens_infinitive(tokens, at + 1, lang):
        return Found(at + 1, clause_end(view, at + 1), "infinitive")
    inner = view.at.get(at + 1)
    if (
        inner is not None
        and (inner.kind == "other" or not inner.speaks)
        and inner.determiner in ("la", "l'", "le", "une", "un")
    ):
        return Found(at, clause_end(view, at + 1, phrase=True), "phrase")
    return None


def after_preposition(view: View, at: int, low: str) -> Found | None:
    """Return what a verb says with a preposition of its own: "insiste sur le calendrier"."""
    tokens = view.tokens
    if at + 1 >= len(tokens):
        return None
    if tokens[at + 1].kind == "quote":
        return Found(at + 1, at + 2, "quote")
    if low in _ITS_OWN:
        if (
            low in ("de", "d'")
            and tokens[at + 1].low in ("un", "une", "l'", "la", "le")
            and at + 2 < len(tokens)
            and tokens[at + 2].kind == "quote"
        ):
            return Found(at + 2, at + 3, "quote")
        return Found(at + 1, clause_end(view, at + 1, phrase=True), "phrase")
    return Found(at, clause_end(view, at + 1, phrase=True), "phrase")


def named_as(view: View, at: int) -> Found | None:
    """Return what somebody calls a thing: "called it a massacre", "described that as "optimistic"."""
    tokens = view.tokens
    if tokens[at].low == "as" and at + 1 < len(tokens):
        at += 1
    elif tokens[at].low not in ("a", "an", "the") and tokens[at].kind != "quote":
        return None
    if tokens[at].kind == "quote":
        return Found(at, at + 1, "quote")
    return Found(at, clause_end(view, at, phrase=True), "phrase")


def opens_infinitive(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a French infinitive begins here."""
    return lang.code == "fr" and infinitive_at(tokens, at)


_ITS_OWN = frozenset(("de", "d'", "sur", "by", "par", "of", "contre", "for", "against", "to", "on"))
_SHORT = 2
_A_TERM = 3
"""Words that a quotation may have and be but a term in a sentence of the teller's."""
