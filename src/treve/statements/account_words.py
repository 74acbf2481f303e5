# ruff: noqa: E501
"""The words by which accounts of an event are compared, in French and English: tables, and nothing that decides."""

import re

from treve.statements.lexicon import words

FAMILY = {
    "call": "call", "meeting": "meeting", "round": "meeting", "agreement": "accord", "signature": "accord",
    "suspension": "suspension", "resumption": "resumption", "ceasefire": "ceasefire", "withdrawal": "withdrawal",
    "exchange_of_detainees": "release", "aid": "aid", "mechanism": "mechanism", "appointment": "appointment",
    "resignation": "resignation", "investigation": "investigation", "incident": "incident",
}  # fmt: skip
"""Kinds of happening (event_words) by what two articles may call differently: talks are a meeting, a deal a signed text."""


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


FURTHER = (
    (
        "vote",
        _re(r"\bvot(?:e|es|é|ée|er|ent|ed|ing)\b", r"\badopt(?:é|ée|és|ed|s|ent)\b", r"\bratifi\w+", r"\bapprouv\w+|\bapproved?\b"),
        _re(r"\bvoix\b|\bvotes?\b|parlement|parliament|assemblée|assembly|sénat|senate|chamber|chambre|conseil|council|députés|lawmakers"),
    ),
    (
        "accord",
        _re(
            r"\b(?:un|tout|aucun|moindre|cet|l['’]|d['’])\s?(?:quelconque )?(?:accord|compromis|protocole|texte)\b",
            r"\b(?:any|no|an?|such|the|this) (?:such )?(?:agreement|deal|accord|protocol|pact|document)\b",
            r"\b(?:ce|le) (?:document|papier|texte)\b|\bparaph\w+|\b(?:ont|a) accepté (?:de|d['’]|que)|\b(?:have|has|had)? ?agreed to\b|put (?:his|her|their|its) names?\b",
        ),
        None,
    ),
    (
        "accord",
        _re(r"\bsign(?:é|és|ée|ées|ent|ed|s|ature|atures)\b|\bparaph\w+|\binitial(?:l?ed|s)\b"),
        _re(
            r"\b(?:lettres?|letters?|communiqués?|textes?|texts?|documents?|déclarations?|declarations?|papiers?|papers?"
            r"|protocoles?|protocols?|mémorandums?|memorand(?:a|ums?)|engagements?|statements?|pledges?"
            r"|trêves?|truces?|cessez-le-feu|cease-?fires?|codes?|chartes?|charters?|feuilles? de route|road ?maps?"
            r"|rien|quoi que ce soit|nothing|anything)\b"
        ),
    ),
    (
        "incident",
        _re(
            r"\b(?:tués?|tuées?|tuant|killed|killing|blessés?|blessées?|blessant|wounded|injured|injuring|morts?|dead|died|explosions?|blasts?|embuscades?|ambush\w*|frappes?|air ?strikes?|shells? hit|obus|bombard\w+|coûté la vie|drones?)\b"
        ),
        _re(
            r"\b(?:tués?|tuées?|tuant|killed|killing|blessés?|blessées?|blessant|wounded|injured|injuring|morts|dead|died|victimes|casualties|coûté la vie|hôpital|hospital|école|school)\b"
        ),
    ),
    (
        "meeting",
        _re(r"\b(?:tripartite|rendez-vous|entrevue|tête-à-tête|face-à-face)\b"),
        _re(r"\b(?:annul\w+|report(?:é|ée|és|ées|er)|maintenue?s?|tenue?s?|capot\w+|cancel\w+|called off|put off|postponed|held)\b"),
    ),
    (
        "delegation",
        _re(r"\bdélégations?\b|\bdelegations?\b"),
        _re(r"\b(?:conduite|dirigée|menée|emmenée|présidée|condui\w+|dirig\w+|led|leads|headed|heads|chaired)\b"),
    ),
    (
        "arrival",
        _re(r"\b(?:est|sont|était|étaient) arrivée?s?\b|\barriv(?:ed|es)\b|\b(?:landed|flew in)\b|\ba débarqué|\bont débarqué"),
        _re(r"délégation|delegation|observateurs|observers|monitors|négociateurs|negotiators|envoy|émissaire|médiateur|mediator|casques bleus|peacekeepers"),
    ),
)  # fmt: skip
"""Families that no kind of happening knows, or that nouns alone may name: a family, its words, what must stand beside."""

LASTS = frozenset({"ceasefire", "suspension"})
"""Families of which a number of days or hours says how long; elsewhere it says when."""

NOT_COUNTED = words("jour heure semaine mois an année minute km kilomètre mètre mile fois")
"""What is no happening's number: how long, how far, how often; each stands for its family (`concepts`)."""

NEVER = _re(
    r"\b(?:n['’]|ne )(?:\w+ ){0,3}?(?:pas|jamais|aucune?|nullement|point|rien)\b[^.;:,]{0,40}$",
    r"\b(?:aucune?|nulle?|personne|ni)\b[^.;:]{0,40}\bn(?:['’]|e )\w*(?: \w+)? ?$",
    r"\b(?:none of|neither|nobody|no one|no side|no party)\b[^.;:,]{0,40}$",
    r"\b(?:aucune?|nulle?|pas de|pas d['’]|pas eu de|le moindre|la moindre)\s?(?:\w+ ){0,2}$",
    r"\b(?:did|was|were|has|have|had|is|are)(?: not|n['’]t| never)\b[^.;:,]{0,40}$",
    r"\b(?:sans|without)\s(?:\w+\s)?$",
    r"\b(?:no|never|nor any|without any)(?: such)? (?:\w+ ){0,2}$",
)
"""Words before an event by which it did not take place."""
NEVER_AT = re.compile(r"(?:aucune?|no) ", re.I)
"""Words with which an event is named that did not take place: "aucun accord"."""

HELD_AT = re.compile(
    r"\b(?:meetings?|talks|summits?|sessions?|rounds?|memorandums?|agreements?|deals?|accords?|sign(?:ed|é|ée|és|ées)|paraph\w+|held|hold|met|meet"
    r"|rencontres?|réunions?|sommets?|pourparlers|sessions?|mémorandums?|tenue?s?|réunir|réuni|prévue?s?|planned|scheduled|due)\b"
    r"[^.;:!?«»“”\"]{0,40}?\s(?:à|in|at)\s(?:the\s(?:\w+\s){0,2}(?:town|city|capital|port|resort|oasis|village)\sof\s)?"
    r"(?P<name>(?-i:[A-ZÀ-Ý])[\w’'-]+(?:[ -](?-i:[A-ZÀ-Ý])[\w’'-]+)?)",
    re.I,
)
"""Where something was signed or held, or was to be: the place near behind its noun or its verb."""

NOT_RULED_OUT = _re(
    r"\b(?:pas|plus|jamais)\s(?:exclu\w*|écarté\w*)\b|\b(?:not|n['’]t|never)\s(?:rul\w+ out|exclud\w+)\b"
)
"""Words of a denial by which what follows may well take place."""

REFUSED_WORDS = _re(
    r"\b(?:dément\w*|démentent|ni(?:e|é|ent|ait)|réfut\w+|contest\w+|den(?:y|ies|ied)|rejected reports|dismissed reports|fausse nouvelle)\b[^.;:]{0,60}$"
)

HEDGES = _re(
    r"\b(?:au moins|pas moins d[e']|plus d[e']|jusqu'à|au plus|moins d[e']|près d[e']|presque|environ|quelque|autour d[e']"
    r"|at least|no fewer than|no less than|more than|over|upwards of|up to|at most|as many as|fewer than|less than|under|nearly"
    r"|almost|close to|about|around|some|roughly|approximately|an estimated) ?$"
)

LISTED = re.compile(
    r"(?P<for>\d{1,4})\s(?:voix |votes? |pour,? |in favou?r,? )(?:contre|to|against|et|and)\s(?P<against>\d{1,4})\b"
)
"""How a vote ended: "112 voix contre 80", "121 votes to 80"."""

SIGNED = _re(
    r"\bsign(?:é|és|ée|ées|ent|ed|s|ing|ature|atures|ataires?|atories)\b|\bparaph\w+|\binitial(?:l?ed|s)\b|put (?:his|her|their) names?"
)

BY = _re(r"\b(?:par|by|de|du|d['’]|celui|celle|that of)\b|:")
NOT_BY = _re(
    r"\b(?:drafted|brokered|mediated|prepared|written|proposed|préparée?s?|rédigée?s?|négociée?s?|proposée?s?|parrainée?s?|présentée?s?"
    r"|devant|présence|presence|front of|sous(?!-)|under|avec|with|auspices|égide|pour|for)\b"
)
"""What stands between a signing and a name that did not sign."""

SIGNED_BY = re.compile(
    r"\b(?:sign(?:é|ée|és|ées|ed)|paraphée?s?|initial(?:l?ed))\b[^.;:«»“”\"]{0,40}?\s(?:par|by)\s(?P<who>[^.;:«»“”\"]+?)"
    r"(?=[.;:«»“”\"]|$|,? (?:h[ao][ds]|have|w[ae]s|were|is|are|will|would|a|ont|avai(?:en)?t|est|sont|étai(?:en)?t|qui|which|on|in|at|à)\b)",
    re.I,
)
"""The words that list who signed."""
_SIDE = r"(?-i:[A-ZÀ-Ý])[\w’'-]*(?: (?-i:[A-ZÀ-Ý])[\w’'-]*){0,3}"
LEFT_OUT = re.compile(
    rf"\b(?P<side>{_SIDE}) (?:n['’]en (?:étant|est|était|a) pas|n['’]a(?:vait)? pas signé|n['’](?:est|était|étant) (?:pas|ni) (?:partie|signataire)"
    r"|(?:did not|has not|had not) sign(?:ed)?|(?:is|was) (?:not a|no) (?:party|signatory)|(?:not|never) having signed)"
    rf"|\b(?:sans (?:que )?|mais pas |without |but not )(?:le |la |les |l['’]|the )?(?P<other>{_SIDE})",
    re.I,
)
"""A side that is said not to have signed: "le M23 n'en étant pas"."""
