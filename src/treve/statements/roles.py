"""What roles are called, which of them suit each other, and which are a rank and no office.

"Le diplomate" may be a minister or an envoy; "the head of diplomacy" is a minister; a Russian minister is not a
Turkish one.
"""

from collections.abc import Sequence

from treve.names.fold import fold_words, raw_words
from treve.statements.affiliation import apart, owners
from treve.statements.lexicon import Language

HEADS = {
    "chef de la diplomatie": "ministre",
    "vice-ministre": "ministre",
    "cheffe": "chef",
    "présidente": "président",
    "ambassadrice": "ambassadeur",
    "représentante": "représentant",
    "négociatrice": "négociateur",
    "envoyée": "envoyé",
    "médiatrice": "médiateur",
    "ministres": "ministre",
    "présidents": "président",
    "spokeswoman": "spokesman",
    "spokesperson": "spokesman",
    "directrice": "directeur",
    "premier": "ministre",
    "prime": "ministre",
    "minister": "minister",
    "conseillère": "conseiller",
    "leader": "leader",
    "chief": "leader",
    "head": "leader",
    "chef": "chef",
    "coprésidente": "coprésident",
    "presidents": "president",
    "ministers": "minister",
    "dirigeants": "dirigeant",
    "diplomates": "diplomate",
    "diplomats": "diplomat",
    "observateurs": "observateur",
    "ministrel": "ministre",
    "commandante": "commandant",
    "générale": "général",
    "infirmière": "infirmier",
}
WIDE: dict[str, frozenset[str]] = {
    "diplomate": frozenset(
        [
            "ministre",
            "ambassadeur",
            "représentant",
            "envoyé",
            "émissaire",
            "diplomate",
            "négociateur",
            "médiateur",
            "chef",
            "haut",
            "secrétaire",
        ]
    ),
    "diplomat": frozenset(
        ["minister", "ambassador", "representative", "envoy", "negotiator", "mediator", "secretary", "diplomat"]
    ),
    "officier": frozenset(
        [
            "général",
            "colonel",
            "commandant",
            "capitaine",
            "lieutenant",
            "major",
            "officier",
            "amiral",
            "brigadier",
            "chef",
        ]
    ),
    "officer": frozenset(["general", "colonel", "commander", "captain", "lieutenant", "major", "officer", "brigadier"]),
    "dirigeant": frozenset(["président", "ministre", "chef", "leader", "dirigeant", "roi", "patron"]),
    "leader": frozenset(["president", "minister", "leader", "king", "commander"]),
    "responsable": frozenset(
        ["chef", "directeur", "ministre", "porte-parole", "responsable", "secrétaire", "coordinateur", "conseiller"]
    ),
    "chef": frozenset(["président", "ministre", "secrétaire", "général", "commandant", "chef", "leader"]),
    "général": frozenset(["général", "chef", "porte-parole", "commandant"]),
    "militaire": frozenset(["général", "colonel", "commandant"]),
    "ministre": frozenset(("ministre", "chef")),
    "médiateur": frozenset(["médiateur", "envoyé", "représentant", "négociateur", "cardinal", "diplomate"]),
    "négociateur": frozenset(["négociateur", "médiateur", "chef", "envoyé"]),
}
_NATIONS = [
    "russ",
    "améric",
    "turc",
    "turq",
    "syri",
    "irani",
    "iraq",
    "ukraini",
    "franc",
    "alleman",
    "britann",
    "chino",
    "israél",
    "jordan",
    "libana",
    "égypt",
    "malien",
    "algér",
    "kazakh",
    "émir",
    "saoud",
    "qatar",
    "rwand",
    "éthiop",
    "soudan",
    "américain",
    "turk",
    "russian",
    "american",
    "iranian",
    "jordanian",
    "french",
]


RANKS = frozenset(
    [
        *(
            "colonel",
            "colonelle",
            "général",
            "générale",
            "capitaine",
            "lieutenant",
            "commandant",
            "commandante",
            "major",
        ),
        *("amiral", "docteur", "professeur", "general", "captain", "commander", "admiral", "brigadier", "doctor"),
        *("professor", "dr", "dr.", "col.", "gen.", "lt.", "maj.", "capt."),
    ]
)
"""Heads of roles that are a rank and no office: "Colonel X" may still be "the head of the mission"."""


def long_words(text: str) -> frozenset[str]:
    """Return the words of a text, folded, by which roles are compared: those of more than two letters."""
    return frozenset(word for word in fold_words(raw_words(text)) if len(word) > 2)


OF_STATES = frozenset(("représentant", "representative", "ambassadeur", "ambassador", "délégué", "delegate"))


def role_words(text: str) -> frozenset[str]:
    """Return the folded words of a role, with marks of the states and organisations that they name."""
    return long_words(text) | owners(text)


def plain_role(role: str, lang: Language) -> str:
    """Return the first word of a role that is no article."""
    words = raw_words(role)
    kept = [w for w in words if w.lower() not in lang.definite]
    return kept[0] if kept else role


def fits(head: str, words: frozenset[str], roles: Sequence[tuple[str, frozenset[str]]]) -> int:
    """Return how well a role suits a person whose roles are known.

    3 the same words, 2 the same office, 1 a wider word, 0 not at all.
    """
    best = 0
    size = sum(not w.startswith("@") for w in words)
    for role, known in roles:
        if _nation(words) and _nation(known) and not (_nation(words) & _nation(known)):
            continue
        if role == head:
            if head in OF_STATES and _nation(words) and not _nation(words) & _nation(known):
                continue  # "the representative of the Russian Federation" is not the Secretary-General's
            if apart(words, known) and not _office(words, known):
                continue
            extra = {w for w in words - known if not w.startswith(("@", *_NATIONS))} if known else set()
            best = max(
                best,
                3
                if words <= known or known <= words
                else 2
                if size <= 2 or len(extra) <= 1 or _office(words, known)
                else 1,
            )
        elif role in WIDE.get(head, ()) or (head in known and not apart(words, known)):
            best = max(best, 2 if size <= 2 else 1)
    return best


def _office(one: frozenset[str], other: frozenset[str]) -> bool:
    diplomacy = {"diplomatie", "etrangeres"}
    return bool(one & diplomacy and other & diplomacy)


def _nation(words: frozenset[str]) -> frozenset[str]:
    return frozenset(w for w in words if w.startswith("@"))
