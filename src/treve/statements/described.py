"""Descriptions that the text itself names: a role or a body with its name behind, and some of those told of before."""

from treve.statements.entities import Entity, inside, joined
from treve.statements.lexicon import Language
from treve.statements.mention import Mention
from treve.statements.roles import RANKS
from treve.statements.shapes import is_finite
from treve.statements.taken_words import ORGANISATIONS
from treve.statements.tokens import Token

_DESCRIBED = 9
"""Tokens of a description within which the name of what it describes must come."""
_FULL_NAME = 2
"""Words of a name that is surely a person's."""


_KINDS = 3
"""Words that tell what a body is before its name: "the state news agency Anadolu"."""


def name_of_body(tokens: list[Token], mention: Mention, lang: Language) -> str:
    """Return the name behind a description of a body: "l'organisme chargé de la coordination, le Cogat"."""
    if mention.kind != "body" or mention.determiner not in lang.definite:
        return ""
    first = next((at for at in range(mention.first + 1, mention.after) if tokens[at].cap), mention.after)
    kinds = range(mention.first + 1, first)
    told = 0 < len(kinds) <= _KINDS and tokens[first - 1].low in ORGANISATIONS
    if lang.code == "en" and told and first < mention.after:
        return joined(tokens, first, mention.after)  # "the charity Swift Relief"
    if mention.head not in lang.bodies:
        return ""
    if any(t.cap for t in inside(tokens, mention)):
        return ""
    reach = range(mention.after, min(mention.after + _DESCRIBED, len(tokens)))
    comma = next((at for at in reach if tokens[at].text == ","), None)
    if (
        comma is None
        or comma + 2 >= len(tokens)
        or any(is_finite(tokens[at], lang) for at in range(mention.after, comma))
    ):
        return ""
    first = comma + 1 + (tokens[comma + 1].low in lang.definite)
    after = first
    while after < len(tokens) and tokens[after].cap and tokens[after].kind == "word":
        after += 1
    closed = after >= len(tokens) or tokens[after].text in (",", ".", ")", ":", ";")
    return joined(tokens, first, after) if after > first and closed else ""


def name_of_holder(tokens: list[Token], mention: Mention, lang: Language) -> str:
    """Return the name behind a role and its complement: "le conseiller à la sécurité, X, ..."; empty without one."""
    at = mention.after
    if mention.many or not any(t.low in lang.roles for t in inside(tokens, mention)) or at + 3 >= len(tokens):
        return ""
    comma = next((i for i in range(at, min(at + _DESCRIBED, len(tokens))) if tokens[i].text == ","), None)
    linked = tokens[at].text == "," or (tokens[at].kind == "word" and tokens[at].low not in lang.ands)
    if comma is None or not linked or any(tokens[i].low in lang.finite for i in range(at, comma)):
        return ""
    first = comma + 1
    while first < len(tokens) and (
        tokens[first].low in lang.definite
        or tokens[first].low in lang.titles
        or tokens[first].low.rstrip(".") in RANKS
        or tokens[first].low in RANKS
        or tokens[first].text == "."
    ):
        first += 1
    after = first
    while (
        after < len(tokens)
        and tokens[after].kind == "word"
        and (tokens[after].cap or (tokens[after].low in lang.particles and after > first))
    ):
        after += 1
    if after - first < _FULL_NAME or after >= len(tokens) or tokens[after].text not in (",", ".", ")"):
        return ""
    return joined(tokens, first, after)


def some_of(tokens: list[Token], mention: Mention, all_of: Entity | None) -> str:
    """Return how some of those told of before are called in French: "l'un d'eux", of drivers; empty for others."""
    lows = [t.low for t in inside(tokens, mention)]
    if all_of is None or lows[-1:] not in (["eux"], ["elles"]):
        return ""
    name = all_of.name if all_of.proper else all_of.name[:1].lower() + all_of.name[1:]
    first = next((low for low in lows if low not in ("l'", "la", "les")), "un")
    return f"{first} des {name}"


def one_of_theirs(tokens: list[Token], mention: Mention, owner: Entity | None, lang: Language) -> str:
    """Return how one of somebody's own is called, "un proche de X" for "l'un de ses proches"; empty for others."""
    words = inside(tokens, mention)
    if lang.code == "en":
        return _of_theirs(words, owner, lang)
    at = next((i for i, t in enumerate(words) if t.low in _SEVERAL), None)
    if owner is None or lang.code != "fr" or not at or at + 1 >= len(words) or mention.many:
        return ""
    first = next((t.low for t in words[:at] if t.low in ("un", "une")), "un")
    nouns = [t.text.removesuffix("s") for t in words[at + 1 :]]
    of = "d'" if owner.name[:1].lower() in "aeiouyàâéèêîôûœ" else "de "
    return f"{first} {' '.join(nouns)} {of}{owner.name}"


def _of_theirs(words: list[Token], owner: Entity | None, lang: Language) -> str:
    """Return "one of X's pilots" for "one of his pilots"; empty for others."""
    at = next((i for i, t in enumerate(words) if i and t.low in lang.possessive), None)
    if owner is None or at is None or words[at - 1].low != "of":
        return ""
    whose = f"{owner.name}'" if owner.name.endswith("s") else f"{owner.name}'s"
    return " ".join([*(t.text for t in words[:at]), whose, *(t.text for t in words[at + 1 :])])


_SEVERAL = frozenset(("ses",))
