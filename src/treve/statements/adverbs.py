"""Adverbs and fixed phrases that may stand inside a verb group, or beside it, without changing it."""

from treve.statements.lexicon import Language
from treve.statements.tokens import Token


def is_adverb(token: Token, lang: Language) -> bool:
    """Return whether a token may stand inside a verb group without changing it."""
    low = token.low
    if low in lang.adverbs:
        return True
    if len(low) <= _SHORTEST or token.kind != "word" or token.cap or not low.endswith(lang.adverb_endings):
        return False
    known = lang.may_be(low)
    return not known or "d" in known


DEGREES = frozenset(("so", "such", "si", "tellement"))
"""Words by which "that" tells of how, and not of what: "speaks so softly that"."""
_SHORTEST = 4


_PHRASES = (
    ("en", "outre"),
    ("par", "ailleurs"),
    ("de", "son", "côté"),
    ("de", "leur", "côté"),
    ("pour", "sa", "part"),
    ("de", "sa", "part"),
    ("à", "juste", "titre"),
    ("au", "contraire"),
    ("à", "l'", "inverse"),
    ("pour", "leur", "part"),
    ("pour", "autant"),
    ("pour", "le", "moment"),
    ("pour", "l'", "heure"),
    ("pour", "sa", "défense"),
    ("for", "now"),
    ("for", "example"),
    ("for", "instance"),
    ("en", "revanche"),
    ("quant", "à", "lui"),
    ("quant", "à", "elle"),
    ("quant", "à", "eux"),
    ("à", "son", "tour"),
    ("au", "passage"),
    ("en", "effet"),
    ("à", "nouveau"),
    ("de", "nouveau"),
    ("d'", "abord"),
    ("d'", "emblée"),
    ("dans", "la", "foulée"),
    ("à", "plusieurs", "reprises"),
    ("à", "de", "nombreuses", "reprises"),
    ("d'", "ailleurs"),
    ("sans", "détour"),
    ("à", "demi-mot"),
    ("en", "substance"),
    ("for", "its", "part"),
    ("for", "his", "part"),
    ("for", "her", "part"),
    ("for", "their", "part"),
    ("d'", "un", "ton", "sec"),
    ("sans", "ambages"),
    ("sans", "surprise"),
    ("en", "privé"),
    ("à", "mi-voix"),
    ("à", "voix", "basse"),
    ("avec", "force"),
    ("à", "l'", "envi"),
    ("dans", "un", "sourire"),
    ("en", "souriant"),
    ("in", "turn"),
    ("at", "length"),
    ("tout", "en"),
    ("du", "bout", "des", "lèvres"),
    ("à", "ce", "stade"),
    ("pour", "autant"),
    ("pour", "l'", "instant"),
    ("au", "moins"),
    ("tout", "de", "même"),
    ("on", "the", "other", "hand"),
    ("à", "cet", "égard"),
    ("en", "riant"),
    ("plus", "d'", "une", "fois"),
    ("à", "maintes", "reprises"),
    ("de", "longue", "date"),
    ("more", "than", "once"),
    ("time", "and", "again"),
    ("again", "and", "again"),
    ("on", "several", "occasions"),
    ("in", "no", "uncertain", "terms"),
    ("in", "so", "many", "words"),
    ("in", "the", "strongest", "terms"),
    ("with", "a", "smile"),
    ("with", "a", "shrug"),
    ("with", "some", "irony"),
    ("not", "without", "irony"),
    ("once", "again"),
    ("once", "more"),
    ("yet", "again"),
    ("over", "and", "over"),
    ("une", "nouvelle", "fois"),
    ("une", "fois", "de", "plus"),
    ("une", "fois", "encore"),
    ("pour", "la", "première", "fois"),
    ("non", "sans", "ironie"),
    ("non", "sans", "humour"),
    ("non", "sans", "malice"),
    ("non", "sans", "amertume"),
    ("avec", "prudence"),
    ("avec", "fermeté"),
    ("avec", "insistance"),
    ("avec", "gravité"),
    ("avec", "un", "sourire"),
    ("l'", "un", "et", "l'", "autre"),
    ("l'", "une", "et", "l'", "autre"),
    ("l'", "un", "comme", "l'", "autre"),
    ("tous", "deux"),
    ("toutes", "deux"),
    ("in", "private"),
    ("in", "public"),
)


_BY_FIRST = {first: tuple(p for p in _PHRASES if p[0] == first) for first in {p[0] for p in _PHRASES}}
_LAST = {p[-1]: tuple(q for q in _PHRASES if q[-1] == p[-1]) for p in _PHRASES}


def phrase_at(tokens: list[Token], at: int) -> int:
    """Return how many tokens a fixed adverbial phrase takes up here, 0 for none."""
    for phrase in _BY_FIRST.get(tokens[at].low, ()):
        if tuple(t.low for t in tokens[at : at + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def skip_adverbs(tokens: list[Token], at: int, lang: Language) -> int:
    """Return the first token from `at` on that is no adverb; emphatic ", lui," is passed over too."""
    while at < len(tokens):
        if is_adverb(tokens[at], lang):
            at += 1
        elif size := phrase_at(tokens, at):
            at += size
        elif tokens[at].text == "," and _framed(tokens, at):
            at = _framed(tokens, at)
        elif (
            tokens[at].text == ","
            and at + 2 < len(tokens)
            and tokens[at + 2].text == ","
            and (tokens[at + 1].low in ("lui", "elle", "eux", "elles") or is_adverb(tokens[at + 1], lang))
        ):
            at += 3
        else:
            break
    return at


def _framed(tokens: list[Token], at: int) -> int:
    """Return the token after an adverbial phrase between commas, ", de son côté,"; 0 where there is none."""
    size = phrase_at(tokens, at + 1) if at + 1 < len(tokens) else 0
    after = at + 1 + size
    return after + 1 if size and after < len(tokens) and tokens[after].text == "," else 0


def skip_back(tokens: list[Token], at: int, lang: Language) -> int:
    """Return the last token up to `at` that is no adverb."""
    while at > 0:
        if is_adverb(tokens[at], lang):
            at -= 1
        elif size := phrase_before(tokens, at):
            at -= size
        else:
            break
    return at


def phrase_before(tokens: list[Token], last: int) -> int:
    """Return how many tokens the fixed adverbial phrase takes up that ends with a token, 0 for none."""
    for phrase in _LAST.get(tokens[last].low, ()):
        first = last + 1 - len(phrase)
        if first >= 0 and tuple(t.low for t in tokens[first : last + 1]) == phrase:
            return len(phrase)
    return 0
