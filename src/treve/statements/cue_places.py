"""Verbs that report by where they stand, whatever they mean: "« ... », décortique X", "« ... », s'amuse-t-elle".

Behind a quotation and its comma, a finite verb with its subject behind it says who speaks. Writers put there whatever
fits, from "sourire" to "marteler", so that no table of verbs is ever whole.
"""

from treve.statements.adverbs import is_adverb
from treve.statements.cue import Cue
from treve.statements.incises import begins_somebody
from treve.statements.lexicon import Language, Verb
from treve.statements.lexicon import words as table
from treve.statements.tokens import Token

_FINITE = {
    "fr": ("e", "it", "ut", "ait", "nd", "rd", "ent", "aient", "èrent", "a"),
    "en": ("s", "ed"),
}
"""How finite verbs of the third person end."""
_NO_ENDING = {"fr": ("ment", "ée", "tée"), "en": ("ss", "ous", "ies'")}
_LEAST = 4
_NO_VERBS = table(
    "entre contre comme quatre outre selon malgré pendant durant avant après depuis envers parce toute telle elle cette une celle "
    "notre votre autre quelque chaque même onze douze treize quatorze quinze seize trente quarante cinquante soixante vite encore "
    "ensuite déjà voire cela cent tout autant pourtant maintenant souvent comment autrement cependant moyennant concernant ainsi "
    "this his its has was does yes versus perhaps besides towards always sometimes others hundred need indeed across unless whereas"
)
"""Words with such endings that are none."""
_CLITICS = ("-il", "-elle", "-on", "-ils", "-elles", "-t-il", "-t-elle", "-t-on")
_MARKS = (",", "?", "!", "…")


def cue_by_place(tokens: list[Token], at: int, lang: Language) -> Cue | None:
    """Return the cue that a word is for standing behind a quotation with somebody behind it; `None` elsewhere.

    Args:
        tokens: a sentence; a quotation is one token.
        at: a word that is in no table of verbs.
        lang: its language.
    """
    token = tokens[at]
    if (hung := _hung_pronoun(tokens, at, lang)) is not None:
        return hung
    if token.cap or len(token.low) < _LEAST or token.low in _NO_VERBS or not _stands_behind_quotation(tokens, at, lang):
        return None
    after = at + 1
    if lang.code == "fr" and after < len(tokens) and tokens[after].text in _CLITICS:
        first = at - 1 if tokens[at - 1].low in lang.reflexives else at
        clitic = tokens[after].low.rpartition("-")[2]
        return Cue(first, after + 1, _verb(token), "finite", clitic in ("ils", "elles"), clitic, False, first)
    ends = token.low.endswith(_FINITE[lang.code]) and not token.low.endswith(_NO_ENDING[lang.code])
    known = (
        token.low in lang.stop_words
        or token.low in lang.prepositions
        or token.low in lang.ands
        or is_adverb(token, lang)
    )
    if not ends or known or token.low in lang.finite:
        return None
    begin = after
    while begin < len(tokens) and (is_adverb(tokens[begin], lang) or tokens[begin].low in lang.time_words):
        begin += 1
    if begin >= len(tokens) or not begins_somebody(tokens, begin, lang):
        return None
    if lang.code == "en" and not tokens[begin].cap:
        return None  # "..., provided the ministry agrees"
    first = at - 1 if tokens[at - 1].low in lang.reflexives else at
    return Cue(first, after, _verb(token), "finite", False, None, False, first)


_SEEMS = frozenset(
    "semble paraît parait semblait paraissait dirait croirait faut fallait faudra peut pouvait pourra aurait est était sera "
    "serait sont étaient a avait ont va vont allait fait doit devait vaut reste manque suffit dit-on crois sais".split()
)
"""Verbs of an inversion that reports nothing: "semble-t-il", "peut-il"."""


def _hung_pronoun(tokens: list[Token], at: int, lang: Language) -> Cue | None:
    """Return the cue of a verb behind a comma that bears its subject and closes the clause: "..., calcule-t-il."."""
    if lang.code != "fr" or at < 3 or at + 1 >= len(tokens) or tokens[at + 1].text not in _CLITICS:
        return None
    token, end = tokens[at], tokens[at + 2].text if at + 2 < len(tokens) else "."
    if tokens[at - 1].text != "," or end not in (",", ".", ":") or token.cap or token.low in _SEEMS:
        return None
    if not {"v", "p"} & set(lang.may_be(token.low)) or any(t.text == "?" for t in tokens):
        return None
    clitic = tokens[at + 1].low.rpartition("-")[2]
    return Cue(at, at + 2, _verb(token), "finite", clitic in ("ils", "elles"), clitic, False, at)


def _verb(token: Token) -> Verb:
    return Verb(token.low, (), "say", frozenset("q"), reflexive=False)


def _stands_behind_quotation(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a quotation with its comma, or that ends in one, stands to the left."""
    left = at - 1
    if left >= 0 and tokens[left].low in lang.reflexives:
        left -= 1
    marked = left >= 1 and tokens[left].text in _MARKS
    quote = tokens[left - marked] if left >= 0 else None
    if quote is None or quote.kind != "quote":
        return False
    return marked or quote.text.rstrip("»”\"’' \u00a0\u202f")[-1:] in _MARKS
