"""Bodies by name: working groups, commissions, committees and centres, the same one in French and in English.

A body is told by what kind it is and by the concepts of the rest of its name: "groupe de travail sur les mines" and
"working group on mines" are one, "commission conjointe" and "joint commission" likewise.
"""

import re
from typing import NamedTuple

from treve.statements.concepts import concepts

_KINDS = (
    ("working_group", r"groupes? de travail|working groups?"),
    ("commission", r"commission(?: (?:mixte|conjointe|paritaire|de surveillance))?|(?:joint|mixed|monitoring) commission"),
    ("committee", r"comité(?: (?:mixte|conjoint|technique|militaire|de suivi))?|(?:joint|technical|military|follow-up) committee"),
    ("task_force", r"force d['’]intervention conjointe|cellule de (?:crise|coordination|suivi)|task force|coordination cell"),
    ("coordination_centre", r"centre conjoint(?: de \w+)?|centre de coordination|joint(?: \w+)? cent(?:re|er)|coordination cent(?:re|er)"),
    ("hotline", r"ligne (?:directe|rouge)|hotline"),
    ("mission", r"mission (?:d['’]observation|de surveillance)|(?:observer|monitoring) mission"),
)  # fmt: skip
_REST = r"(?:\s(?:sur|on|about|for|chargée? de)\s(?:les |la |le |l['’]|the )?(?P<rest>[\w’'-]+(?:\s(?:de|des|du|of|and|et)\s(?:la |le |les |l['’]|the )?[\w’'-]+)?))?"
_NAMES = tuple((kind, re.compile(rf"\b(?P<head>{words}){_REST}", re.I)) for kind, words in _KINDS)
_PLAIN = frozenset(
    mark
    for words, lang in (("mixte conjointe conjoint paritaire", "fr"), ("joint mixed", "en"))
    for mark in concepts(words, lang)
)

_DAY = re.compile(r"[md]\d+|#\d+")
"""A month, weekday or number as a concept."""


class Named(NamedTuple):
    """A body as a text names it; `key` is the same for the same body in either language."""

    key: str
    kind: str
    name: str


_BARE = (
    ("working_group", re.compile(r"\b(?:le|ce|the|this) (?:groupe|group)\b", re.I)),
    ("commission", re.compile(r"\b(?:la|cette|the|this) commission\b", re.I)),
    ("committee", re.compile(r"\b(?:le|ce|the|this) (?:comité|committee)\b", re.I)),
    ("coordination_centre", re.compile(r"\b(?:le|ce|the|this) (?:centre|center)\b", re.I)),
    ("task_force", re.compile(r"\b(?:la|cette|the|this) (?:cellule|task force|cell)\b", re.I)),
    ("mission", re.compile(r"\b(?:la|cette|the|this) mission\b", re.I)),
)


def bare_in(text: str) -> frozenset[str]:
    """Return the kinds of body that a text names by the noun alone: one that its article has named before.

    >>> sorted(bare_in("The commission had met on Monday"))
    ['commission']
    """
    return frozenset(kind for kind, words in _BARE if words.search(text))


def bodies_in(text: str, language: str) -> list[Named]:
    """Return the bodies that a text names, each once, by place.

    >>> fr, en = bodies_in("le groupe de travail sur les mines", "fr"), bodies_in("the working group on mines", "en")
    >>> fr[0].key == en[0].key, bodies_in("la commission conjointe", "fr")[0].key
    (True, 'commission')
    """
    found: dict[str, tuple[int, Named]] = {}
    taken: list[tuple[int, int]] = []
    for kind, words in _NAMES:
        for match in words.finditer(text):
            if any(a < match.end() and match.start() < b for a, b in taken):
                continue
            bare = match["head"].casefold() in ("commission", "comité")
            if bare and not match["rest"]:
                continue  # which commission is not said
            taken.append(match.span())
            rest, name = match["rest"] or "", match.group().strip()
            if any(_DAY.fullmatch(mark) for mark in concepts(rest, language)):
                rest, name = "", match["head"]  # "the joint commission on Thursday"
            key = " ".join([kind, *sorted(set(concepts(rest, language)) - _PLAIN)])
            found.setdefault(key, (match.start(), Named(key, kind, name)))
    return [named for _, named in sorted(found.values(), key=lambda each: each[0])]
