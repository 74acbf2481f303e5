"""What a verb says where it stands in another shape than "que" and a clause.

A quotation with what belongs to it, and what follows "de", "à", "as", a colon or a preposition of the verb's own.
"""

from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.cut_clauses import past_source
from treve.statements.frames import Found, View, clause_end
from treve.statements.infinitives import infinitive_at, within
from treve.statements.lexicon import Language
from treve.statements.mentions import determined
from treve.statements.tokens import Token


def after_colon(view: View, at: int) -> Found | None:
    """Return what stands behind a colon, and behind whom a source there names: ": à l'en croire, ..."."""
    tokens = view.tokens
    at = past_source(view, at)
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
    if at > cue.after and (whole := _completed(view, at)) is not None:
        return whole  # "demande un « geste d'humanité » pour le cinquième captif"
    inner = tokens[at].text.strip('«»“”"‘’ \u00a0\u202f')
    if nxt is not None and inner.split()[:1] in (["avec"], ["sans"], ["in"], ["with"]) and determined(nxt, lang):
        return Found(
            at, clause_end(view, at + 1, phrase=True), "infinitive"
        )  # "condemned “in the strongest terms” the"
    if "i" in cue.verb.frames and _is_infinitive(tokens, at, lang):
        return Found(at, clause_end(view, at), "infinitive")  # "dit « garder espoir » dans la bonne foi des parties"
    if lang.code == "en" and _begins_a_clause(view, at, inner):
        return Found(at, clause_end(view, at + 1), "clause")  # "said “ten per cent of the road” was left"
    if nxt is not None and at + 2 < len(tokens) and _is_term_of(view, at, inner):
        end = clause_end(view, at + 1, phrase=True)
        if (tokens[at].end - tokens[at].start) * 2 < tokens[end - 1].end - tokens[at].start:
            return Found(at, end, "phrase")  # "recense « trente-six attaques » contre des installations de gaz"
    return Found(at, at + 1, "quote")


def _is_infinitive(row: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation is but an infinitive whose complement follows outside its marks."""
    inner = within(row[at])
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


def _completed(view: View, at: int) -> Found | None:
    """Return the noun phrase that a quotation is but a part of: "a “late” submission", "un « geste » pour lui"."""
    row, lang = view.tokens, view.lang
    before, nxt = row[at - 1], row[at + 1] if at + 1 < len(row) else None
    if nxt is None or nxt.kind != "word" or not (before.low in lang.indefinite or determined(before, lang)):
        return None
    known = lang.may_be(nxt.low)
    noun = nxt.low == "qui" or ("p" in known and "v" not in known) or (lang.code == "en" and "n" in known)
    if not noun and (nxt.low not in lang.prepositions or before.low not in lang.indefinite):
        return None
    end = clause_end(view, at + 1, phrase=True)
    longer = (row[at].end - row[at].start) * 2 < row[end - 1].end - row[at].start
    return Found(at - 1, end, "predicate") if longer else None


def _is_term_of(view: View, at: int, inner: str) -> bool:
    """Return whether a short quotation is a noun with what it is said of behind it: "« une farce » jouée par X"."""
    row, lang = view.tokens, view.lang
    nxt, words = row[at + 1], inner.split()
    if not inner[:1].islower() or nxt.kind != "word" or nxt.cap:
        return False
    if len(words) <= _A_TERM and (nxt.low in _OF_WHAT or (nxt.low == "à" and row[at + 2].low in lang.indefinite)):
        return True
    determined = any(words[0] in group for group in (lang.indefinite, lang.definite, lang.possessive))
    noun = len(words) <= _A_NOUN and determined
    return noun and ("p" in lang.may_be(nxt.low) or nxt.low == "dont")


_OF_WHAT = frozenset(("contre", "envers", "against"))
"""Words that join to a short quotation what it is said of."""
_A_NOUN = 6


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
    """Return whether a quotation is a verb whose object follows outside its marks: "of “hiding behind” a strike"."""
    nxt = tokens[at + 1] if at + 1 < len(tokens) else None
    inner = within(tokens[at])
    if nxt is None or nxt.kind != "word" or not inner:
        return False
    if lang.code == "fr":
        short = len(inner) <= _A_VERB and infinitive_at(inner, 0)
        return short and (
            len(inner) <= _SHORT or determined(nxt, lang) or nxt.low in lang.prepositions or nxt.low in lang.indefinite
        )
    return len(inner) <= _SHORT and inner[0].low.endswith("ing") and (determined(nxt, lang) or nxt.cap)


def after_to(view: View, at: int) -> Found | None:
    """Return what a verb says with "à" or "to": "s'engage à ouvrir la route", "promised to leave"."""
    tokens, lang = view.tokens, view.lang
    if at + 1 >= len(tokens):
        return None
    nxt = tokens[at + 1]
    if nxt.kind == "quote":
        verb = lang.code == "fr" and _is_one_verb(tokens, at + 1, lang)
        return Found(at + 1, clause_end(view, at + 1) if verb else at + 2, "infinitive" if verb else "quote")
    if lang.code == "fr" and nxt.low == "ce" and at + 3 < len(tokens) and tokens[at + 2].low in lang.that:
        return Found(at + 3, clause_end(view, at + 3), "clause")  # "s'engage à ce que les convois passent"
    if lang.code == "en":
        noun = determined(nxt, lang)  # "called on the parties to the conflict to"
        return None if noun else Found(at, clause_end(view, at + 1), "infinitive")
    if opens_infinitive(tokens, at + 1, lang):
        return Found(at + 1, clause_end(view, at + 1), "infinitive")
    inner = view.at.get(at + 1)
    if (
        inner is not None
        and (inner.kind == "other" or not inner.speaks)
        and inner.determiner in ("la", "l'", "le", "une", "un", "tout", "toute")
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
            return _completed(view, at + 2) or Found(at + 2, at + 3, "quote")
        return Found(at + 1, clause_end(view, at + 1, phrase=True), "phrase")
    return Found(at, clause_end(view, at + 1, phrase=True), "phrase")


_CIRCUMSTANCES = 9


def past_circumstances(view: View, at: int) -> int:
    """Return where "as" stands behind words on when and where: "described the deal on Monday in Geneva as"."""
    row, lang = view.tokens, view.lang
    if at < len(row) and (
        row[at].low in lang.prepositions or row[at].low in lang.time_words or row[at].low in ("late", "once")
    ):
        near = range(at, min(len(row), at + _CIRCUMSTANCES))
        found = next((i for i in near if row[i].low == "as"), None)
        plain = found is not None and all(t.kind == "word" and t.low not in lang.finite for t in row[at:found])
        return found if plain and found is not None else at
    return at


def named_as(view: View, at: int) -> Found | None:
    """Return what somebody calls a thing: "called it a massacre", "described that as "optimistic"."""
    tokens = view.tokens
    at = past_circumstances(view, at)
    if at >= len(tokens):
        return None
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
_A_VERB = 4
_A_TERM = 3
"""Words that a quotation may have and be but a term in a sentence of the teller's."""
