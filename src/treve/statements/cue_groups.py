"""A finite verb or a participle to its whole group: auxiliary, pronouns, "ne ... pas", an inverted subject.

What only looks like a verb, a noun after its article or a passive, is no group.
"""

from treve.statements.adverbs import is_adverb, phrase_before, skip_adverbs, skip_back
from treve.statements.cue import Cue, Shape
from treve.statements.cue_english import english_verb
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Form, Language, Verb
from treve.statements.tokens import Token

_AVOIR_ETRE_GAP = 7

_BEFORE_NOUNS = frozenset(
    [
        "même",
        "ancien",
        "ancienne",
        "anciens",
        "ex",
        "vieux",
        "vieil",
        "futur",
        "future",
        "haut",
        "bon",
        "mauvais",
        "seul",
        "seule",
        "nouvelle",
        "prochaine",
        "grande",
        "petite",
        "simple",
        "vive",
        "longue",
        "forte",
        "double",
        "triple",
        "bonne",
        "mauvaise",
        "vraie",
        "pleine",
        "haute",
        "libre",
        "ultime",
        "vieille",
        "jeune",
        "juste",
        "fausse",
        "nouveau",
        "grand",
        "petit",
        "vif",
        "long",
        "fort",
        "mêmes",
        "nouvelles",
        "ancien",
        "ancienne",
        "futur",
        "future",
        "premier",
        "première",
        "seul",
        "seule",
        "grandes",
        "vives",
        "fortes",
    ]
)
"""Adjectives that stand before a noun: what follows one and its article is no verb."""


def inverted(tokens: list[Token], at: int) -> str | None:
    """Return the pronoun that is hung on a verb, "il" of "a-t-il"; `None` where none is."""
    return (
        tokens[at].low.removeprefix("-t-").removeprefix("-")
        if at < len(tokens) and tokens[at].text.startswith("-") and len(tokens[at].text) > 1
        else None
    )


def compound_cue(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language, before: list[Cue]) -> Cue | None:
    """Return the cue of a participle with its auxiliary, near or shared with the cue before."""
    clitic, negated = None, False
    back = begin = _past_parenthesis(tokens, at, lang)
    while back >= 0 and begin - back <= _AVOIR_ETRE_GAP + 2:
        token = tokens[back]
        low = token.low
        if token.text.startswith("-") and len(token.text) > 1:
            clitic = inverted(tokens, back)
        elif low in lang.have or low in lang.be:
            break
        elif size := phrase_before(tokens, back):
            back -= size
            continue
        elif token.kind == "word" and (is_adverb(token, lang) or low in ("lui", "elle", "eux", "elles")):
            negated |= low in lang.negations and low not in {"plus", "personne"}
        elif low == "," and back > 0:
            pass
        else:
            back = -1
            break
        back -= 1
    if (
        back < 0
        or begin - back > _AVOIR_ETRE_GAP + 2
        or (tokens[back].low not in lang.have and tokens[back].low not in lang.be)
    ):
        return _shared(tokens, at, after, verb, lang, before)
    aux = tokens[back]
    if (
        begin == at - 1
        and tokens[back + 1 : at]
        and tokens[back + 1].text == ","
        and skip_adverbs(tokens, back + 1, lang) != at
    ):
        return None
    first, reflexive, no = pronouns_before(tokens, back, lang)
    negated |= no
    if clitic == "il" and aux.low in ("est", "était") and not verb.reflexive:
        return Cue(first, after, verb, "finite", False, "on", negated, first)  # "est-il écrit dans le communiqué"
    if (
        aux.low in lang.be
        and not reflexive
        and not (verb.lemma == "convenir" and aux.low in ("sont", "étaient", "seront", "seraient"))
    ):
        return None
    if verb.reflexive and not reflexive:
        return None
    if reflexive and not verb.reflexive and aux.low in lang.be and not _each_other(tokens, first, after, verb):
        return None
    left = tokens[skip_back(tokens, first - 1, lang)].low if first else ""
    shape: Shape = (
        "relative"
        if left in ("qui", "who", "which", "lequel", "laquelle")
        else "joined"
        if left in lang.ands and left not in {"ni", "nor"}
        else "finite"
    )
    many = aux.low in ("ont", "avaient", "auront", "auraient", "sont", "étaient", "have")
    return Cue(first, after, verb, shape, many, clitic, negated, cut_before(tokens, first, shape, lang))


def _each_other(tokens: list[Token], first: int, after: int, verb: Verb) -> bool:
    """Return whether several accuse each other: "se sont mutuellement accusés de"."""
    near = {t.low for t in tokens[first : after + 1]}
    return verb.kind == "accuse" and bool(near & {"mutuellement", "réciproquement"})


def _past_parenthesis(tokens: list[Token], at: int, lang: Language) -> int:
    """Return the token from which an auxiliary is looked for: in "ont, dans un audio diffusé hier, traité"."""
    if at < 3 or tokens[at - 1].text != ",":
        return at - 1
    opened = next((i for i in range(at - 2, max(0, at - _PARENTHESIS), -1) if tokens[i].text == ","), None)
    held = opened is not None and (tokens[opened - 1].low in lang.have or tokens[opened - 1].low in lang.be)
    plain = held and opened is not None and all(t.kind == "word" for t in tokens[opened + 1 : at - 1])
    return opened - 1 if plain and opened is not None else at - 1


_PARENTHESIS = 12


def pronouns_before(tokens: list[Token], at: int, lang: Language) -> tuple[int, bool, bool]:
    """Return where a verb group begins, its pronouns and "ne" taken in; whether it is reflexive; whether negated."""
    reflexive = negated = False
    while at > 0:
        low = tokens[at - 1].low
        if low in lang.reflexives and lang.code == "fr":
            reflexive = True
        elif low in ("ne", "n'"):
            negated = True
        elif low == "en" and lang.code == "fr" and at > 1 and _partitive(tokens, at):
            pass  # "Nicosie en exigeait le retrait"
        elif low in ("lui", "leur", "y", "l'", "nous", "m'", "me", "vous", "le", "la", "les") and lang.code == "fr":
            if low in ("lui",) and at >= 2 and tokens[at - 2].text == "," and tokens[at].text == ",":
                break
            if low in ("le", "la", "les"):
                break
        elif lang.code == "en" and (
            low
            in (
                "would",
                "will",
                "could",
                "did",
                "does",
                "do",
                "can",
                "might",
                "not",
                "had",
                "has",
                "have",
                "also",
                "never",
                "repeatedly",
            )
            or (is_adverb(tokens[at - 1], lang) and at > 1 and low not in lang.indefinite)
        ):
            negated |= low in ("not", "never")
        elif (
            lang.code == "fr"
            and is_adverb(tokens[at - 1], lang)
            and at > 1
            and low in ("aussi", "également", "toujours", "encore")
        ):
            pass
        else:
            break
        at -= 1
    return at, reflexive, negated


def _shared(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language, before: list[Cue]) -> Cue | None:
    """Return the cue of a participle that shares the auxiliary of the cue before: "a confirmé ... et souligné"."""
    if not before or lang.code != "fr" or before[-1].shape not in ("finite", "relative", "joined", "inf"):
        return None
    back = at - 1
    reflexive = False
    while back > 0 and (is_adverb(tokens[back], lang) or tokens[back].low in ("s'", "en", "outre", "par", "ailleurs")):
        back -= 1
    if tokens[back].low not in ("et", "mais", "puis", ","):
        return None
    if tokens[back].text == "," and not (after < len(tokens) and tokens[after].low in (*lang.that, "d'", "de", ":")):
        return None
    if verb.reflexive and not (before[-1].verb.reflexive or reflexive):
        return None
    return Cue(at, after, verb, "joined", before[-1].many, None, False, back)


_ALONE = frozenset(("premier", "première", "second", "seconde", "même"))


def _has_its_object(tokens: list[Token], low: str, after: int, lang: Language) -> bool:
    """Return whether what follows is the object of a verb behind "le premier", "le même": "le premier réclame le"."""
    at = skip_adverbs(tokens, after, lang)
    if (
        low not in _ALONE
        or at >= len(tokens)
        or (low == "même" and set("mf") & set(lang.may_be(tokens[after - 1].low)))
    ):
        return False  # "à la même table"
    nxt, behind = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else None
    plain = nxt.kind == "quote" or nxt.text == ":" or nxt.low in lang.definite or nxt.low in lang.that
    of_it = nxt.low in ("d'", "de") and behind is not None and (behind.kind == "quote" or infinitive_at(tokens, at + 1))
    return plain or of_it


def finite_cue(tokens: list[Token], at: int, after: int, form: Form, lang: Language) -> Cue | None:
    """Return the cue of a finite verb, if it is one here, and one that reports."""
    first, reflexive, negated = pronouns_before(tokens, at, lang)
    if lang.code == "fr" and first == at and _object_pronoun(tokens, at, after, form):
        first, reflexive, negated = pronouns_before(tokens, at - 1, lang)
    clitic = inverted(tokens, at + 1)
    if clitic is not None and after == at + 1:
        after += 1
    if form.verb.reflexive and not reflexive and clitic is None:
        return None
    if form.verb.reflexive and not reflexive:
        return None
    if reflexive and not form.verb.reflexive and not _each_other(tokens, first, after, form.verb):
        return None
    left = tokens[first - 1] if first else None
    if left is None and clitic is None:
        return None
    if (
        left is not None
        and first == at
        and left.low in ("elle", "lui", "eux", "elles")
        and tokens[at - 2].low in lang.have
    ):
        return None  # "a elle fait valoir"
    if left is not None and clitic is None and len(left.text) > 1 and left.text.startswith("-"):
        return None  # "a-t-il dit" is a participle, though "dit" alone may be the present
    if (
        left is not None
        and (left.low in lang.have or left.low in lang.be)
        and (lang.code == "fr" or left.low in lang.be)
    ):
        return None
    if left is not None and clitic is None:
        low = left.low
        elided = first == at and lang.code == "fr"
        if (
            first == at
            and (low in lang.definite or low in lang.indefinite or low in lang.possessive or low in lang.prepositions)
            and (low != "on" or lang.code == "en")
            and not (first == 1 and low in ("one", "another", "some", "many", "both"))
            and not (first > 1 and tokens[first - 2].low == "of" and low in lang.indefinite)  # "a father of four said"
        ):
            return None
        if (
            elided
            and low in lang.ands
            and form.form == "one"
            and not left.cap
            and tokens[at].low.endswith("e")
            and after < len(tokens)
            and tokens[after].low in ("de", "d'", "des", ",")
        ):
            return None
        if lang.code == "en" and not english_verb(tokens, at, first, after, form, lang):
            return None
        alone = low == "même" and tokens[at - 2].cap and (at == 2 or tokens[at - 3].kind == "mark")  # "Le même indique"
        before_noun = low in _BEFORE_NOUNS and not alone and not _has_its_object(tokens, low, after, lang)
        if lang.code == "fr" and first == at and at > 1 and before_noun and tokens[at - 2].kind == "word":
            det = tokens[at - 2].low
            dets = (lang.definite, lang.indefinite, lang.possessive, lang.prepositions, {"cet", "cette", "ce", "ces"})
            if any(det in known for known in dets):
                return None  # "à la même table", "une vive critique"
    if (
        after < len(tokens)
        and lang.code == "en"
        and tokens[at].low in ("state", "call", "ask")
        and tokens[after].low == "of"
    ):
        return None
    shape: Shape = "finite"
    if left is not None and left.low in ("qui", "who", "which", "lequel", "laquelle", "lesquels", "lesquelles"):
        shape = "relative"
    elif (left is not None and left.low in lang.ands and clitic is None) or (
        left is not None
        and lang.code == "en"
        and is_adverb(left, lang)
        and first > 1
        and tokens[first - 2].low in lang.ands
    ):
        shape = "joined"
    if negated is False and after < len(tokens) and tokens[after].low in ("pas", "guère", "plus") and lang.code == "fr":
        negated = True
    return Cue(
        first, after, form.verb, shape, form.form == "many", clitic, negated, cut_before(tokens, first, shape, lang)
    )


def _partitive(tokens: list[Token], at: int) -> bool:
    """Return whether "en" before a place is a pronoun: a past tense follows, and no noun or "-ant"."""
    return tokens[at].low.endswith(("ait", "aient", "èrent")) and tokens[at - 2].kind == "word"


def _object_pronoun(tokens: list[Token], at: int, after: int, form: Form) -> bool:
    """Return whether "le", "la", "les", "l'" before a verb is whom it is put to: "et les invite à", "l'accuse de"."""
    if not at or tokens[at - 1].low not in ("le", "la", "les", "l'") or "o" not in form.verb.frames:
        return False
    if after >= len(tokens) or tokens[after].low not in ("à", "de", "d'", "que", "qu'"):
        return False
    if tokens[at - 1].low == "les" and form.form == "one":
        return True
    told = tokens[after].low in ("que", "qu'") or infinitive_at(tokens, after + 1)
    return told and tokens[at].low not in _NOUNS_TOO


_NOUNS_TOO = frozenset(
    ("demande", "menace", "presse", "charge", "alerte", "ordre", "offre", "somme", "commande", "conseil")
)
"""Forms of such verbs that are nouns as well: "la menace de frapper"."""


def cut_before(tokens: list[Token], first: int, shape: Shape, lang: Language) -> int:
    """Return where the content of an earlier cue ends because this one begins."""
    if shape == "relative":
        return first - 2 if first >= 2 and tokens[first - 2].text == "," else first - 1
    if shape == "joined":
        back = skip_back(tokens, first - 1, lang)
        return back - 1 if back and tokens[back - 1].text == "," else back
    return first
