"""Whether an English form is a verb in its place: many are nouns as well, passives, or what only ought to be said."""

from treve.statements.adverbs import is_adverb
from treve.statements.lexicon import Form, Language, words
from treve.statements.tokens import Token

_OUGHT = frozenset(("should", "must", "shall", "may", "let"))
"""Who should say something has not said it."""


def _is_acronym(tokens: list[Token], at: int) -> bool:
    """Return whether letters that may be many stand before a verb: "The RSF insist", "Support Forces (RSF) insist"."""
    at = at - 1 if tokens[at].text == ")" and at > 1 else at
    return tokens[at].text.isupper() and tokens[at].text.isalpha() and len(tokens[at].text) > 1


def _that_follows(tokens: list[Token], at: int) -> bool:
    """Return whether a verb goes on past a parenthesis: "volunteers report, and we cannot verify it, that"."""
    comma = next((i for i in range(at, min(len(tokens), at + _ASIDE_MOST)) if tokens[i].text == ","), None)
    return comma is not None and comma + 1 < len(tokens) and tokens[comma + 1].low == "that"


_ASIDE_MOST = 16
_MEANS = words(
    "phone telephone email e-mail text radio letter message video satellite post fax telegram cable videolink"
)


def by_what_means(tokens: list[Token], at: int) -> bool:
    """Return whether "by" tells how somebody was reached, "by satellite phone", and not by whom a thing was done."""
    return any(t.low in _MEANS for t in tokens[at + 1 : at + 3])


def english_verb(tokens: list[Token], at: int, first: int, after: int, form: Form, lang: Language) -> bool:
    """Return whether an English form is a verb here: not passive, not a noun or a participle before its noun."""
    left = tokens[first - 1]
    if left.kind == "word" and left.text.startswith(("'", "’")) and first == at:
        return False  # "the state's report", "Oman's state news agency"
    if left.low in _OUGHT and not left.cap:
        return False
    if tokens[at].cap and (left.cap or left.text == ","):
        return False  # "Omar Said", ", Judge Mbeki,"
    if (
        left.text == ","
        and tokens[at].low in ("asked", "pressed", "questioned", "urged", "told")
        and after < len(tokens)
        and tokens[after].low in ("whether", "about", "if", "why", "what", "how", "when", "where", "by", "who", "which")
    ):
        return False  # "her deputy, asked whether morale was low, laughed"
    if left.low in ("when", "if", "once", "until") and tokens[at].low in (
        "asked",
        "pressed",
        "told",
        "urged",
        "questioned",
    ):
        return False  # "laughed when asked if he trusted it"
    helped = first < at
    near = at - 1
    while near > 0 and at - near <= 2 and tokens[near].kind == "word" and is_adverb(tokens[near], lang):
        near -= 1
    if tokens[near].low in lang.be and not tokens[at].low.endswith("ing"):
        return False
    if tokens[at].low.endswith("ed") or form.verb.lemma in ("say", "tell", "write", "think", "put", "go", "speak"):
        if left.low in ("to",) and not helped:
            return False
        by = tokens[at].low.endswith("ed") and after < len(tokens) and tokens[after].low == "by"
        return not by or by_what_means(tokens, after)
    if form.form == "many" and not helped:
        aside = after < len(tokens) and tokens[after].text == "," and _that_follows(tokens, after + 1)
        plural = (
            left.low in ("they", "we", "i", "you", "who")
            or (left.text == "," and not _is_compound(tokens, after, lang))
            or _named_together(tokens, first)
            or _is_acronym(tokens, first - 1)
            or (left.kind == "word" and left.low.endswith(("s", "men", "people")))
            or _plural_before(tokens, first, lang)
        )
        return (
            plural
            and left.low != "to"
            and after < len(tokens)
            and (
                tokens[after].kind == "quote"
                or aside
                or tokens[after].low not in ("of", ".", ",", "for", "on")
                or (tokens[after].text == "," and any(t.text == "," for t in tokens[max(0, first - 5) : first]))
            )
        )
    if left.low == "to":
        return False
    if form.form == "one" and not helped and left.text in ("(", "-"):
        return False
    if left.low in ("he", "she", "it") and first == at:
        return True  # "he mutters from his bed"
    return not (
        form.form == "one" and after < len(tokens) and tokens[after].low in ("of", "about", "from", "are", "were")
    )


def _named_together(tokens: list[Token], at: int) -> bool:
    """Return whether names with "and" stand before: "France and Britain insist"."""
    back = at - 1
    while back > 0 and tokens[back].cap and tokens[back].kind == "word":
        back -= 1
    return 0 < back < at - 1 and tokens[back].low == "and" and tokens[back - 1].cap


def _is_compound(tokens: list[Token], after: int, lang: Language) -> bool:
    """Return whether what looks like a verb is a noun before a noun: ", state television reported"."""
    if after >= len(tokens) or tokens[after].kind != "word" or tokens[after].cap:
        return False
    low = tokens[after].low
    closed = (
        lang.definite,
        lang.indefinite,
        lang.possessive,
        lang.pronouns,
        lang.that,
        lang.prepositions,
        lang.whether,
    )
    plain = not any(low in words for words in closed) and low not in lang.stop_words
    return plain and "n" in lang.may_be(low) and after + 1 < len(tokens) and tokens[after + 1].low in lang.forms


def _plural_before(tokens: list[Token], at: int, lang: Language) -> bool:
    """Return whether a plural stands before a place: "Ministers in London claim"."""
    back = at - 1
    while back > 1 and tokens[back].cap:
        back -= 1
    if back > 1 and tokens[back - 1].low in lang.definite:
        back -= 2  # "Partners on the ground report"
    elif back > 1 and tokens[back].low in lang.definite:
        back -= 1  # "Analysts at the Observatory believe"
    return back > 0 and tokens[back].low in lang.prepositions and tokens[back - 1].low.endswith("s")
