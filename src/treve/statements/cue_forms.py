"""Infinitives and present participles that report: "Et d'ajouter", "a tenu à préciser", "saying that"."""

from treve.statements.adverbs import is_adverb, skip_back
from treve.statements.cue import Cue, Shape
from treve.statements.cue_groups import cut_before, inverted, pronouns_before
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Language, Verb, words
from treve.statements.tokens import Token

_AS_SAYING = frozenset(("quoted", "cited", "quotes", "cites", "quoting", "citing", "far"))

_HELD = frozenset(("bon", "utile", "nécessaire", "opportun", "important", "essentiel", "soin", "plaisir", "judicieux"))
"""What stands between a verb and "de rappeler": "a cru bon de", "a jugé utile de", "a pris soin de"."""
_WITH_HELD = frozenset(("cru", "croit", "jugé", "juge", "estimé"))
"""Verbs that need one of these there."""

_REGULAR = frozenset(("daily", "weekly", "monthly", "yearly", "early"))
_BEFORE_ING = frozenset(("by", "while", "after", "before", "and", "but", "then", "as", "when", "in", "or"))


def participle_cue(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language) -> Cue | None:
    """Return the cue of a present participle: "ajoutant que", "while denying that", "with one saying"."""
    first = at
    reflexive = False
    if lang.code == "fr" and at and tokens[at - 1].low in ("se", "s'"):
        first, reflexive = at - 1, True
    if verb.reflexive != reflexive:
        return None
    left = tokens[first - 1] if first else None
    if left is None:
        return Cue(first, after, verb, "ing", False, None, False, first)
    with_one = left.low == "one" and first > 1 and tokens[first - 2].low == "with"
    if (left.low in lang.definite or left.low in lang.indefinite or left.low in lang.possessive) and not with_one:
        return None
    if left.low in _REGULAR:
        return None  # "require daily reporting"
    if lang.code == "en" and verb.lemma == "point":
        return None  # "pointing to the ruins": with a finger
    going_on = left.low == "been" and first > 1 and tokens[first - 2].low in lang.have
    if lang.code == "en" and (going_on or left.low in ("is", "are", "was", "were")):
        first -= going_on  # "have been telling their partners to keep calm"
        first, _, negated = pronouns_before(tokens, first - 1, lang)
        many = any(t.low in ("are", "were", "have") for t in tokens[first:at])
        return Cue(first, after, verb, "finite", many, None, negated, first)
    if lang.code == "en" and (
        left.low in lang.be
        or (
            left.low in lang.prepositions
            and left.low not in ("by", "after", "while", "before")
            and not (left.low == "as" and any(t.low in _AS_SAYING for t in tokens[max(0, first - 20) : first]))
        )
    ):
        return None
    if lang.code == "en" and left.kind == "word":
        somebody = left.cap or left.low in lang.pronouns or lang.names_people(left.low) or left.low in lang.roles
        if not (somebody or left.low in _BEFORE_ING or left.low in lang.indefinite or is_adverb(left, lang)):
            return None  # "anti-French feeling"
        if left.low == "by" and any(t.low == "that" or t.kind == "quote" for t in tokens[max(0, first - 30) : first]):
            return None  # "... that the rebels moved the goalposts by demanding ..."
    cut = first
    while cut > 0 and (
        tokens[cut - 1].low in ("en", "tout", "while", "by", "mais", "et", "but", "and", ",")
        or is_adverb(tokens[cut - 1], lang)
    ):
        cut -= 1
    return Cue(first, after, verb, "ing", False, None, False, cut)


def infinitive_cue(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language) -> Cue | None:
    """Return the cue of an infinitive: "Et d'ajouter", "avant de conclure", "a tenu à préciser".

    "would not rule out".
    """
    if lang.code == "en":
        return _english_infinitive(tokens, at, after, verb, lang)
    first = at
    reflexive = False
    while first and tokens[first - 1].low in ("se", "s'", "lui", "leur", "y", "l'", "le"):
        reflexive |= tokens[first - 1].low in ("se", "s'")
        first -= 1
    if verb.reflexive != reflexive or not first:
        return None
    link = tokens[first - 1].low
    if first >= 3 and (far := _at_last(tokens, first)):
        return _semi(tokens, first - far, after, verb, lang)
    if link == "pour" and _speaks_up(tokens, first - 1, after, lang):
        return Cue(first - 1, after, verb, "joined", False, None, False, first - 1)
    if link in ("de", "d'", "à") and first >= 2:
        head = tokens[first - 2].low
        told = link != "à" and not _hangs(tokens, first - 2)
        if (head in ("et", "avant", "puis") and told) or tokens[first - 2].text == ",":
            cut = first - 2
            if head == "avant" and cut and tokens[cut - 1].text == ",":
                cut -= 1
            shape: Shape = "elided" if head in ("et", "puis") and cut == 0 else "joined"
            if tokens[first - 2].text == ",":
                return None
            return Cue(first - 1, after, verb, shape, False, None, False, cut)
        at_most = first - 3 if first > 2 and tokens[first - 2].low in _HELD and link != "à" else first - 2
        back = _past_clitic(tokens, skip_back(tokens, at_most, lang))
        if tokens[back].low in lang.semi and (tokens[back].low not in _WITH_HELD or at_most < first - 2):
            return _semi(tokens, back, after, verb, lang)
        return None
    back = _past_clitic(tokens, skip_back(tokens, first - 1, lang))
    if tokens[back].low in lang.semi:
        return _semi(tokens, back, after, verb, lang)
    return None


_SPEAKING_UP = words(
    "parole tribune micro antenne silence communiqué plume téléphone écrit appelé appelée téléphoné intervenu "
    "intervenue monté montée floor podium stage statement called phoned telephoned wrote rang emailed airwaves lectern"
)
_SINCE_THEN = 14
"""Words between them and what they were done for."""


def _speaks_up(tokens: list[Token], at: int, after: int, lang: Language) -> bool:
    """Return whether somebody takes the floor, or writes, only to report: "a pris la parole pour affirmer que"."""
    told = after < len(tokens) and (tokens[after].low in lang.that or tokens[after].text == ":")
    return told and any(t.low in _SPEAKING_UP for t in tokens[max(0, at - _SINCE_THEN) : at])


_AT_LAST = (
    (("par",), frozenset(("fini", "finit", "finissait", "finissent", "finira"))),
    (("jusqu'", "à"), frozenset(("allé", "allée", "allés", "allées", "va", "vont", "allait", "allaient", "alla"))),
    (("beau", "jeu", "de"), frozenset(("a", "ont", "avait", "avaient", "eut"))),
    (("beau", "jeu", "d'"), frozenset(("a", "ont", "avait", "avaient", "eut"))),
)
"""Words between a verb and the infinitive that it leads to, and the forms of that verb."""


def _at_last(tokens: list[Token], at: int) -> int:
    """Return how far before an infinitive its verb stands: "a fini par admettre", "a beau jeu de dire"; 0 if not."""
    for between, heads in _AT_LAST:
        back = at - len(between) - 1
        if back >= 0 and tokens[back].low in heads and tuple(t.low for t in tokens[back + 1 : at]) == between:
            return at - back
    return 0


def _past_clitic(tokens: list[Token], at: int) -> int:
    """Return the verb before an inverted pronoun: "aimait" of "aimait-il à répéter"."""
    inverted = at > 0 and tokens[at].text.startswith("-") and len(tokens[at].text) > 1
    return at - 1 if inverted else at


def _hangs(tokens: list[Token], at: int) -> bool:
    """Return whether "et de ..." goes on with an infinitive before it: "demande de libérer X et de garantir Y"."""
    if not at or tokens[at].low != "et":
        return False
    return any(
        tokens[i].low in ("de", "d'") and infinitive_at(tokens, i + 1) for i in range(max(0, at - 25), at - 1)
    ) and not any(t.low in ("que", "qu'") or t.kind == "quote" for t in tokens[max(0, at - 25) : at])


def _english_infinitive(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language) -> Cue | None:
    if not at:
        return None
    if tokens[at - 1].low == "to" and at >= 2 and tokens[at - 2].low in lang.semi:
        first, _, negated = pronouns_before(tokens, at - 2, lang)
        return Cue(
            first, after, verb, "finite", False, None, negated or tokens[at - 2].low in ("refused", "declined"), first
        )
    if tokens[at - 1].low == "to" and _speaks_up(tokens, at - 1, after, lang):
        return Cue(at - 1, after, verb, "joined", False, None, False, at - 1)
    first, _, negated = pronouns_before(tokens, at, lang)
    if first < at and any(t.low in ("would", "will", "could", "did", "does", "do") for t in tokens[first:at]):
        left = tokens[first - 1].low if first else ""
        shape: Shape = "relative" if left in ("who", "which") else "joined" if left in lang.ands else "finite"
        return Cue(first, after, verb, shape, False, None, negated, cut_before(tokens, first, shape, lang))
    return None


def _semi(tokens: list[Token], back: int, after: int, verb: Verb, lang: Language) -> Cue | None:
    """Return the cue of an infinitive with the verb that it hangs on, "a tenu à préciser", auxiliaries taken in."""
    if tokens[back].low.startswith("f") and tokens[back - 1].low in ("se", "s'") and verb.lemma == "appeler":
        return None  # "qui se fait appeler « Barbe »": a name
    first = back
    negated = tokens[back].low.startswith(("refus", "évit", "omi"))
    clitic = next((inverted(tokens, i) for i in (back + 1, back - 1, back - 2) if i > 0 and inverted(tokens, i)), None)
    while first > 0 and (
        tokens[first - 1].low in lang.have
        or tokens[first - 1].low in lang.be
        or is_adverb(tokens[first - 1], lang)
        or (tokens[first - 1].text.startswith("-") and len(tokens[first - 1].text) > 1)
    ):
        first -= 1
    first, _, no = pronouns_before(tokens, first, lang)
    if not first and tokens[0].low not in lang.pronouns:
        return None
    left = tokens[first - 1].low if first else ""
    shape: Shape = "relative" if left == "qui" else "joined" if left in lang.ands else "finite"
    many = any(t.low in ("ont", "avaient", "sont") for t in tokens[first:back])
    return Cue(first, after, verb, shape, many, clitic, negated or no, cut_before(tokens, first, shape, lang))
