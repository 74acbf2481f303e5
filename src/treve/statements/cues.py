"""Where a sentence reports: verbs with their auxiliaries, inversions and fixed phrases.

A cue covers its whole group ("n'a pas exclu", "s'est contenté de répéter", "a-t-il ajouté"), so that what stands left
and right of it is subject and content.
"""

from typing import Literal, NamedTuple

from treve.statements.adverbs import is_adverb, skip_adverbs, skip_back
from treve.statements.infinitives import infinitive_at
from treve.statements.lexicon import Form, Language, Verb
from treve.statements.tokens import Token

Shape = Literal["finite", "joined", "ing", "inf", "elided", "relative"]


class Cue(NamedTuple):
    """A reporting verb: tokens `first` to `after`, what it is, and how it stands in its sentence.

    `joined` takes the subject of the cue before ("et souligné"), `elided` has none ("Et d'ajouter").
    """

    first: int
    after: int
    verb: Verb
    shape: Shape
    many: bool
    clitic: str | None
    negated: bool
    cut: int


_AVOIR_ETRE_GAP = 7
_BEFORE_NOUNS = frozenset(
    "même nouvelle prochaine grande petite simple vive longue forte double triple bonne mauvaise vraie pleine haute libre "
    "ultime vieille jeune juste fausse nouveau grand petit vif long fort mêmes nouvelles grandes vives fortes".split()
)
"""Adjectives that stand before a noun: what follows one and its article is no verb."""


def cues(tokens: list[Token], lang: Language) -> list[Cue]:
    """Return the reporting verbs of a sentence, by place, never overlapping. Cost: about 1 us a token."""
    found: list[Cue] = []
    free = 0
    for at, token in enumerate(tokens):
        if at < free or token.kind != "word" or token.low not in lang.forms:
            continue
        cue = _cue_at(tokens, at, lang, found)
        if cue is not None and (
            (cue.verb.lemma == "voir" and not _sees_words(tokens, cue))
            or (cue.verb.frames <= _QUOTING and not _quoting(tokens, cue))
        ):
            cue = None
        if cue is not None:
            if found and cue.first < found[-1].after:
                found.pop()
            found.append(cue)
            free = cue.after
    return found


_QUOTING = frozenset("q")
_BESIDE = frozenset((",", "?", "!", "…", "—", "–", ":"))


def _quoting(tokens: list[Token], cue: Cue) -> bool:
    """Return whether speech stands beside a verb that only quotes: "reprendre", "continue" are mostly other verbs."""
    if cue.clitic is not None or cue.verb.reflexive or cue.verb.rest:
        return True
    if any(t.kind == "quote" for t in tokens):
        return True
    left = tokens[cue.first - 1].text if cue.first else ""
    if left == ",":
        after = cue.after
        while after < len(tokens) and tokens[after].low.endswith(("ment", "ly")):
            after += 1
        new = after + 1 < len(tokens) and not tokens[after + 1].text[0].isdigit()
        return new and (tokens[after].cap or (tokens[after].kind == "word" and len(tokens[after].low) < 4))
    return (
        left in _BESIDE
        or tokens[0].text in ("—", "–")
        or any(t.text == ":" for t in tokens[cue.after : cue.after + 12])
    )


def _sees_words(tokens: list[Token], cue: Cue) -> bool:
    """Return whether to see is to say here: "y voit", "voit dans ce geste « ... »"."""
    return any(t.low == "y" for t in tokens[cue.first : cue.after]) or any(
        t.kind == "quote" for t in tokens[cue.after : cue.after + 9]
    )


def _cue_at(tokens: list[Token], at: int, lang: Language, before: list[Cue]) -> Cue | None:
    for form in lang.forms[tokens[at].low]:
        after = _rest(tokens, at + 1, form.verb.rest, lang)
        if after is None:
            continue
        cue = _group(tokens, at, after, form, lang, before)
        if cue is not None:
            return cue
    return None


def _rest(tokens: list[Token], at: int, rest: tuple[str, ...], lang: Language) -> int | None:
    """Return the token after the fixed words of a phrase, adverbs and an inverted subject let in.

    `None` if it is not there.
    """
    if not rest:
        return at
    if at < len(tokens) and tokens[at].text.startswith("-"):
        at += 1
    at = skip_adverbs(tokens, at, lang)
    for word in rest:
        if at >= len(tokens) or tokens[at].low != word:
            return None
        at += 1
    return at


def _clitic(tokens: list[Token], at: int) -> str | None:
    return (
        tokens[at].low.removeprefix("-t-").removeprefix("-")
        if at < len(tokens) and tokens[at].text.startswith("-") and len(tokens[at].text) > 1
        else None
    )


def _group(tokens: list[Token], at: int, after: int, form: Form, lang: Language, before: list[Cue]) -> Cue | None:
    if form.form == "part":
        return _compound(tokens, at, after, form.verb, lang, before)
    if form.form in ("one", "many"):
        return _finite(tokens, at, after, form, lang)
    if form.form == "ing":
        return _ing(tokens, at, after, form.verb, lang)
    return _infinitive(tokens, at, after, form.verb, lang)


def _compound(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language, before: list[Cue]) -> Cue | None:
    """Return the cue of a participle with its auxiliary, near or shared with the cue before."""
    clitic, negated = None, False
    back = at - 1
    while back >= 0 and at - back <= _AVOIR_ETRE_GAP + 3:
        token = tokens[back]
        low = token.low
        if token.text.startswith("-") and len(token.text) > 1:
            clitic = _clitic(tokens, back)
        elif low in lang.have or low in lang.be:
            break
        elif token.kind == "word" and (
            is_adverb(token, lang)
            or low
            in (
                "lui",
                "elle",
                "eux",
                "en",
                "par",
                "pour",
                "sa",
                "part",
                "de",
                "son",
                "côté",
                "leur",
                "à",
                "quant",
                "d'",
                "nouveau",
                "outre",
                "ailleurs",
                "revanche",
                "abord",
                "plusieurs",
                "reprises",
                "nombreuses",
                "tour",
            )
        ):
            negated |= low in lang.negations and low not in {"plus", "personne"}
        elif low == "," and back > 0:
            pass
        else:
            back = -1
            break
        back -= 1
    if (
        back < 0
        or at - back > _AVOIR_ETRE_GAP + 3
        or (tokens[back].low not in lang.have and tokens[back].low not in lang.be)
    ):
        return _shared(tokens, at, after, verb, lang, before)
    aux = tokens[back]
    if tokens[back + 1 : at] and tokens[back + 1].text == "," and skip_adverbs(tokens, back + 1, lang) != at:
        return None
    first, reflexive, no = _clitics(tokens, back, lang)
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
    if reflexive and not verb.reflexive and aux.low in lang.be:
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
    return Cue(first, after, verb, shape, many, clitic, negated, _cut(tokens, first, shape, lang))


def _clitics(tokens: list[Token], at: int, lang: Language) -> tuple[int, bool, bool]:
    """Return where a verb group begins, its pronouns and "ne" taken in; whether it is reflexive; whether negated."""
    reflexive = negated = False
    while at > 0:
        low = tokens[at - 1].low
        if low in lang.reflexives and lang.code == "fr":
            reflexive = True
        elif low in ("ne", "n'"):
            negated = True
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


def _finite(tokens: list[Token], at: int, after: int, form: Form, lang: Language) -> Cue | None:
    first, reflexive, negated = _clitics(tokens, at, lang)
    if lang.code == "fr" and first == at and _object_pronoun(tokens, at, after, form, lang):
        first, reflexive, negated = _clitics(tokens, at - 1, lang)
    clitic = _clitic(tokens, at + 1)
    if clitic is not None and after == at + 1:
        after += 1
    if form.verb.reflexive and not reflexive and clitic is None:
        return None
    if form.verb.reflexive and not reflexive:
        return None
    if reflexive and not form.verb.reflexive:
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
    if left is not None and first == at and len(left.text) > 1 and left.text.startswith("-"):
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
            and low != "on"
            and not (first == 1 and low in ("one", "another", "some", "many", "both"))
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
        if lang.code == "en" and not _english_verb(tokens, at, first, after, form, lang):
            return None
        if lang.code == "fr" and first == at and at > 1 and low in _BEFORE_NOUNS and tokens[at - 2].kind == "word":
            det = tokens[at - 2].low
            if det in lang.definite or det in lang.indefinite or det in lang.possessive or det in lang.prepositions:
                return None  # "à la même table", "une vive critique"
    if (
        after < len(tokens)
        and lang.code == "en"
        and tokens[at].low in ("state", "call", "ask")
        and tokens[after].low == "of"
    ):
        return None
    shape: Shape = "finite"
    if left is not None and left.low in ("qui", "who", "which"):
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
    return Cue(first, after, form.verb, shape, form.form == "many", clitic, negated, _cut(tokens, first, shape, lang))


def _object_pronoun(tokens: list[Token], at: int, after: int, form: Form, lang: Language) -> bool:
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

_OUGHT = frozenset(("should", "must", "shall", "may", "let"))
"""Who should say something has not said it."""


def _english_verb(tokens: list[Token], at: int, first: int, after: int, form: Form, lang: Language) -> bool:
    """Return whether an English form is a verb here: not passive, not a noun or a participle before its noun."""
    left = tokens[first - 1]
    if left.text.startswith(("'", "’")) and first == at:
        return False  # "the state's report", "Oman's state news agency"
    if left.low in _OUGHT and not left.cap:
        return False
    if (
        left.text == ","
        and tokens[at].low in ("asked", "pressed", "questioned", "urged", "told")
        and after < len(tokens)
        and tokens[after].low in ("whether", "about", "if", "why", "what", "how", "when", "where", "by", "who")
    ):
        return False  # "her deputy, asked whether morale was low, laughed"
    helped = first < at
    near = at - 1
    while near > 0 and at - near <= 2 and tokens[near].kind == "word" and is_adverb(tokens[near], lang):
        near -= 1
    if tokens[near].low in lang.be and not tokens[at].low.endswith("ing"):
        return False
    if tokens[at].low.endswith("ed") or form.verb.lemma in ("say", "tell", "write", "think", "put", "go", "speak"):
        if left.low in ("to",) and not helped:
            return False
        return not (tokens[at].low.endswith("ed") and after < len(tokens) and tokens[after].low in ("by",))
    if form.form == "many" and not helped:
        plural = (
            left.low in ("they", "we", "i", "you", "who")
            or left.text == ","
            or (left.kind == "word" and left.low.endswith(("s", "men", "people")))
        )
        return (
            plural
            and left.low != "to"
            and after < len(tokens)
            and (
                tokens[after].kind == "quote"
                or tokens[after].low not in ("of", ".", ",", "for", "on")
                or (tokens[after].text == "," and any(t.text == "," for t in tokens[max(0, first - 5) : first]))
            )
        )
    if left.low == "to":
        return False
    if form.form == "one" and not helped and left.text in ("(", "-"):
        return False
    return not (
        form.form == "one" and after < len(tokens) and tokens[after].low in ("of", "about", "from", "are", "were")
    )


_AS_SAYING = frozenset(("quoted", "cited", "quotes", "cites", "quoting", "citing", "far"))
_BEFORE_ING = frozenset(("by", "while", "after", "before", "and", "but", "then", "as", "when", "in", "or"))


def _ing(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language) -> Cue | None:
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
    if lang.code == "en" and verb.lemma == "point":
        return None  # "pointing to the ruins": with a finger
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
        somebody = left.cap or left.low in lang.pronouns or left.low in lang.people or left.low in lang.roles
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


def _infinitive(tokens: list[Token], at: int, after: int, verb: Verb, lang: Language) -> Cue | None:
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
        back = _past_clitic(tokens, skip_back(tokens, first - 2, lang))
        if tokens[back].low in lang.semi:
            return _semi(tokens, back, after, verb, lang)
        return None
    back = _past_clitic(tokens, skip_back(tokens, first - 1, lang))
    if tokens[back].low in lang.semi:
        return _semi(tokens, back, after, verb, lang)
    return None


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
        first, _, negated = _clitics(tokens, at - 2, lang)
        return Cue(
            first, after, verb, "finite", False, None, negated or tokens[at - 2].low in ("refused", "declined"), first
        )
    first, _, negated = _clitics(tokens, at, lang)
    if first < at and any(t.low in ("would", "will", "could", "did", "does", "do") for t in tokens[first:at]):
        left = tokens[first - 1].low if first else ""
        shape: Shape = "relative" if left in ("who", "which") else "joined" if left in lang.ands else "finite"
        return Cue(first, after, verb, shape, False, None, negated, _cut(tokens, first, shape, lang))
    return None


def _semi(tokens: list[Token], back: int, after: int, verb: Verb, lang: Language) -> Cue | None:
    """Return the cue of an infinitive with the verb that it hangs on, "a tenu à préciser", auxiliaries taken in."""
    first = back
    negated = tokens[back].low.startswith(("refus", "évit", "omi"))
    clitic = next((_clitic(tokens, i) for i in (back + 1, back - 1, back - 2) if i > 0 and _clitic(tokens, i)), None)
    while first > 0 and (
        tokens[first - 1].low in lang.have
        or tokens[first - 1].low in lang.be
        or is_adverb(tokens[first - 1], lang)
        or (tokens[first - 1].text.startswith("-") and len(tokens[first - 1].text) > 1)
    ):
        first -= 1
    first, _, no = _clitics(tokens, first, lang)
    if not first and tokens[0].low not in lang.pronouns:
        return None
    left = tokens[first - 1].low if first else ""
    shape: Shape = "relative" if left == "qui" else "joined" if left in lang.ands else "finite"
    many = any(t.low in ("ont", "avaient", "sont") for t in tokens[first:back])
    return Cue(first, after, verb, shape, many, clitic, negated or no, _cut(tokens, first, shape, lang))


def _cut(tokens: list[Token], first: int, shape: Shape, lang: Language) -> int:
    """Return where the content of an earlier cue ends because this one begins."""
    if shape == "relative":
        return first - 2 if first >= 2 and tokens[first - 2].text == "," else first - 1
    if shape == "joined":
        back = skip_back(tokens, first - 1, lang)
        return back - 1 if back and tokens[back - 1].text == "," else back
    return first
