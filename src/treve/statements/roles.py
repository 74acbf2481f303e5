"""What roles are called, which of them suit each other, and which are a rank and no office.

"Le diplomate" may be a minister or an envoy; "the head of diplomacy" is a minister; a Russian minister is not a
Turkish one.
"""

from collections.abc import Sequence
from functools import lru_cache

from treve.names.fold import fold_words, raw_words
from treve.statements.affiliation import apart, marks, owners
from treve.statements.lexicon import Language
from treve.statements.lexicon import words as table

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
_SOLDIERS = table(
    "général générale colonel colonelle lieutenant-colonel commandant commandante capitaine lieutenant sous-lieutenant major amiral "
    "contre-amiral vice-amiral brigadier maréchal adjudant sergent caporal général-major general colonel commander captain major "
    "admiral lieutenant sergeant corporal brigadier marshal"
)
"""Ranks of armies."""
RANKS = _SOLDIERS | table(
    "docteur professeur doctor professor dr dr. col. gen. lt. maj. capt. sgt. adm. brig. cdr. cmdr. "
    "col gen lt maj capt sgt adm brig cdr cmdr lt-gen lt-col maj-gen brig-gen"
)
"""Heads of roles that are a rank and no office: "Colonel X" may still be "the head of the mission"."""
_CLERICS = table(
    "abbé père curé prêtre évêque archevêque cardinal monseigneur mgr patriarche pasteur imam mufti cheikh rabbin ayatollah "
    "father priest bishop archbishop patriarch pastor sheikh sheik rabbi reverend"
)
_SCHOLARS = table(
    "professeur professeure chercheur chercheuse historien historienne politologue sociologue géographe économiste analyste directeur "
    "professor researcher historian analyst fellow director economist"
)
WIDE: dict[str, frozenset[str]] = {
    "diplomate": table(
        "ministre ambassadeur représentant envoyé émissaire diplomate négociateur médiateur chef haut secrétaire consul porte-parole"
    ),
    "diplomat": table(
        "minister ambassador representative envoy emissary negotiator mediator secretary diplomat consul official"
    ),
    "officier": _SOLDIERS | {"officier", "chef"},
    "officer": _SOLDIERS | {"officer"},
    "militaire": _SOLDIERS | {"militaire"},
    "gradé": _SOLDIERS | {"gradé", "officier"},
    "soldier": _SOLDIERS | {"soldier"},
    "commander": _SOLDIERS | {"commander", "leader", "head"},
    "général": table("général générale chef porte-parole commandant général-major"),
    "dirigeant": table("président ministre chef leader dirigeant roi patron coordinateur"),
    "leader": table("president minister leader king commander chairman"),
    "responsable": table(
        "chef directeur ministre porte-parole responsable secrétaire coordinateur conseiller représentant délégué préfet gouverneur"
    ),
    "official": table(
        "minister spokesman director secretary coordinator envoy governor representative leader official adviser deputy"
    ),
    "officiel": table("ministre directeur porte-parole secrétaire conseiller gouverneur préfet représentant chef"),
    "fonctionnaire": table(
        "directeur secrétaire coordinateur préfet défenseur représentant envoyé porte-parole conseiller administrateur chef"
    ),
    "chef": table("président ministre secrétaire général commandant chef leader colonel"),
    "ministre": frozenset(("ministre",)),
    "médiateur": table("médiateur envoyé représentant négociateur cardinal diplomate émissaire"),
    "mediator": table("mediator envoy representative negotiator cardinal"),
    "négociateur": table("négociateur médiateur chef envoyé"),
    "représentant": table("porte-parole envoyé délégué ambassadeur émissaire"),
    "representative": table("spokesman envoy delegate ambassador emissary"),
    "émissaire": table("émissaire envoyé représentant médiateur ambassadeur conseiller"),
    "envoyé": table("envoyé émissaire représentant médiateur"),
    "envoy": table("envoy representative emissary ambassador mediator"),
    "élu": table("maire député députée sénateur sénatrice conseiller conseillère élu"),
    "édile": table("maire"),
    "parlementaire": table("député députée sénateur sénatrice parlementaire"),
    "lawmaker": table("deputy senator congressman congresswoman mp lawmaker"),
    "magistrat": table("juge procureur procureure magistrat président"),
    "juriste": table("avocat avocate professeur juge juriste"),
    "religieux": _CLERICS | {"religieux"},
    "dignitaire": _CLERICS | {"dignitaire", "chef"},
    "prêtre": table("abbé père curé prêtre"),
    "prélat": table("évêque archevêque cardinal monseigneur mgr patriarche"),
    "cleric": _CLERICS | {"cleric"},
    "prelate": table("bishop archbishop cardinal patriarch"),
    "universitaire": _SCHOLARS | {"universitaire"},
    "chercheur": _SCHOLARS | {"chercheur"},
    "analyste": _SCHOLARS | {"analyste"},
    "spécialiste": _SCHOLARS | {"spécialiste"},
    "expert": _SCHOLARS | {"expert"},
    "academic": _SCHOLARS | {"academic"},
    "analyst": _SCHOLARS | {"analyst"},
    "humanitaire": table("coordinateur directeur médecin porte-parole chef logisticien responsable humanitaire"),
    "médecin": table("médecin chirurgien chirurgienne docteur docteure pédiatre urgentiste"),
    "doctor": table("doctor surgeon physician dr dr."),
}
"""By a noun with which texts take somebody up again, the heads of the roles that this person may have been given."""
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


@lru_cache(maxsize=32_768)
def long_words(text: str) -> frozenset[str]:
    """Return the words of a text, folded, by which roles are compared: those of more than two letters that tell."""
    return frozenset(word for word in fold_words(raw_words(text)) if len(word) > 2 and word not in _SMALL)


_SMALL = table("the and for from des les aux par")


OF_STATES = frozenset(("représentant", "representative", "ambassadeur", "ambassador", "délégué", "delegate"))


@lru_cache(maxsize=32_768)
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
    wider = WIDE.get(head, ())
    near = [(role, known) for role, known in roles if role == head or role in wider or head in known]
    if not near:
        return 0  # of most people of an article
    size = sum(not w.startswith("@") for w in words)
    for role, known in near:
        theirs = marks(known)
        if role != head and theirs & _ORGANISATIONS:
            theirs = frozenset()
        if marks(words) and theirs and not (marks(words) & theirs):
            continue
        if ("vice" in known) != ("vice" in words):
            continue  # the President is not the First Vice President
        if role == head:
            if head in OF_STATES and marks(words) and not marks(words) & marks(known):
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
        elif role in wider or (head in known and not apart(words, known)):
            best = max(best, 2 if size <= 2 else 1)
    return best


_ORGANISATIONS = frozenset(("@un", "@eu", "@au", "@nato"))
"""Whoever works for one of these is of some country too: "the British diplomat" may be the U.N.'s top official."""


def _office(one: frozenset[str], other: frozenset[str]) -> bool:
    diplomacy = {"diplomatie", "etrangeres"}
    return bool(one & diplomacy and other & diplomacy)
