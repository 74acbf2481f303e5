"""Whether the words around a date speak of what is to come or of what is past.

A weekday or month without a year lies behind the article or ahead of it, and the verb of its sentence says which. There is
no parse here: the verb that stands nearest in the same sentence decides, and a participle right before the words of time
above all ("annoncées mercredi"). Where nothing is said, `None`.
"""

import re

from treve.statements.lexicon import Language

_FARTHEST = 300
_CLAUSE = re.compile(r",\s+(?:qui|que|dont|où|lequel|laquelle|who|which|whose|where)\b", re.IGNORECASE)
"""A clause about something else, whose verb says nothing of the words of time before it."""
_STOP = re.compile(r"(?<!\bM)(?<!\bMM)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\b[A-Z])[.!?;](?=\s|$|[»”\"])|\n")
_PLANNED = (
    r"prévue?s?|attendue?s?|fixée?s?|programmée?s?|organisée?s?|invitée?s?|conviée?s?|convoquée?s?|appelée?s? à|appelle \w* ?à"
    r"|proposée?s?|priée?s? de|annoncée?s? pour|ouverte?s?|fermée?s?"
)
_AHEAD = {
    "fr": re.compile(
        r"\b(?!(?:re|at|as)?tira\b|livra\b|délivra\b|admira\b|(?:ex|in|as|res)pira\b|vira\b|serra\b)[a-zà-ÿ]+(?:er|ir|dr|rr|clur|saur|ttr|vr|îtr|mpr)(?:a|ont)\b"
        r"|\b(?:aura|auront|saura|sauront|ira|iront)(?![a-zà-ÿ])|\b(?:nous \w+rons|vous \w+rez|j['’e] ?\w+rai)\b"
        r"|\b[Rr]endez-vous\b|\b(?:est|sont|être|soient|reste(?:nt)?)\s+(?:\w+ment\s+|tous\s+)?(?:"
        + _PLANNED
        + r")(?!\w)"
        r"|(?<!\w)(?:prévue?s?|attendue?s?|fixée?s?|programmée?s?)(?!\w)"
        r"|(?<!la )(?<!une )(?<!cette )(?<!sa )(?<!leur )(?<!de )\b(?:organise|propose|accueille|affronte|rencontre|présente|débute|commence|déroule|célèbre|invite|convie"
        r"|participe|ouvre|reçoi|tien|réuni|repren|ren)(?:nt|t|vent|nent|ssent|d|dent)?(?![\w])|\b(?:a|ont) lieu\b"
        r"|\bincertains?\b|\bdevra\w*|\bdoi(?:t|vent)\b|\b(?:va|vont|allons|allez)\s+(?:\w+\s+){0,2}?\w+(?:er|ir|re)\b"
        r"|\b(?:compt|souhait|espèr|envisag|prévoi|s['’]apprêt)(?:e|ent|t)\b|\bavant\s+(?:de\s|d['’])|\b(?:d['’]ici(?: à)?|jusqu['’]à|à partir de|dès|avant)\s+$"
    ),
    "en": re.compile(
        r"\b(?:will|shall|is to|are to|due|scheduled|set to|expected|plans? to|hopes? to|going to|upcoming|is|are|be \w+ed"
        r"|could|might|may|must|can)\b(?! \w+ed\b(?! (?:to|for|on)\b))|\b(?:by|until|before)\s+(?:the end of\s+)?$",
        re.IGNORECASE,
    ),
}
_BEHIND = {
    "fr": re.compile(
        r"\b(?:a|ont|est|sont|avait|avaient|s['’]est|était|étaient|ai|avons)\s+(?!prévue?s?\b|attendue?s?\b|fixée?s?\b|programmée?s?\b|organisée?s?\b|invitée?s?\b|conviée?s?\b|convoquée?s?\b)"
        r"(?:\w+\s+)?(?!prévue?s?\b|attendue?s?\b|fixée?s?\b|programmée?s?\b|organisée?s?\b|invitée?s?\b)\w+(?:é|ée|és|ées|i|is|it|ie|u|us|ue|ues|mort|morts|ert|erte|ise|ite)(?!\w)"
        r"|\b(?!fait\b|sait\b|parait\b|parfait\b|trait\b|lait\b|retrait\b|portrait\b|attrait\b|extrait\b|souhait\b|serait\b|aurait\b|pourrait\b|devrait\b)[a-zà-ÿ]{2,}[^r\W](?:ait|aient)\b"
        r"|\bfu(?:t|rent)\b|\beu(?:t|rent)\b|\b[a-zà-ÿ]{3,}èrent\b|\bdepuis\s+$"
    ),
    "en": re.compile(
        r"\b(?:was|were|had|has|have|did|said|met|told|held|began|took|came|went)\b|(?<!\bbe )\b\w{3,}ed\b",
        re.IGNORECASE,
    ),
}
_RIGHT_BEFORE = re.compile(
    r"(?<!\w)(?!prévu|attendu|fixé|programmé|organisé|invité|convié|convoqué|proposé|annoncée?s? pour|ouvert|fermé|lundi|mardi|mercredi"
    r"|jeudi|vendredi|samedi|dimanche|midi|tous|nous|vous|plus|aussi|ainsi|ici|qui|lui|celui|parmi|puis|mais|très|dès|après|vis|lieu)[a-zà-ÿ]{2,}(?:é|ée|és|ées|i|ie|is|u|ue|us|ues|ite|ise|erte?)s?\s+(?:ce\s+|le\s+)?$"
)
_NOUN = re.compile(r"(?:\b(?:la|le|les|un|une|du|des|de|en|au|aux|à|cette|ce|sa|son|leur|sur|par|pour)\s+|[ldLD]['’])$")
"""Before a noun that only ends like a participle: "en mairie lundi", "l'assemblée samedi"."""
_TO_BE = re.compile(r"\b(?:sera|seront|serons|serez|serai|aura|auront|être|soit|soient)\s+(?:\w+\s+)?$")
"""Before a participle: what will be, or is to be, done."""


_PAST_GROUP = {
    "fr": re.compile(
        r"^(?:\S+\s+){0,3}?(?:a|ont|avait|avaient|eut|est|sont|était|étaient|s['’]est|s['’]était)\b|(?:ait|aient|èrent|a|irent)$"
        r"|(?:ait|a|aient|èrent)(?:-t)?-(?:il|elle|on|ils|elles)\b",
        re.IGNORECASE,
    ),
    "en": re.compile(
        r"^(?:\S+\s+){0,2}?(?:has|have|had|did|would)\b|\w{2,}ed\b|\b(?:said|told|spoke|wrote|put|gave|swore|made|took|went|thought)\b",
        re.I,
    ),
}


def is_past(cue: str, lang: Language) -> bool:
    """Return whether a verb that reports stands in a past tense: "a déclaré", "promettait", "told".

    >>> from treve.statements.english import ENGLISH
    >>> is_past("said", ENGLISH), is_past("says", ENGLISH)
    (True, False)
    """
    return bool(cue) and _PAST_GROUP[lang.code].search(cue) is not None


def tense(text: str, first: int, last: int, start: int, end: int, language: str) -> bool | None:
    """Return True where the sentence around text[first:last] speaks of what is to come, False of what is past.

    `None` where it says neither. Only text[start:end] is looked at. Cost: bounded by a few hundred letters.

    >>> words = "Le conseil se réunira vendredi."
    >>> tense(words, 22, 30, 0, len(words), "fr")
    True
    """
    low, high = max(start, first - _FARTHEST), min(end, last + _FARTHEST)
    for stop in _STOP.finditer(text, low, first):
        low = stop.end()
    after = _STOP.search(text, last, high)
    high = after.start() if after is not None else high
    clause = _CLAUSE.search(text, last, high)
    high = clause.start() if clause is not None else high
    participle = _RIGHT_BEFORE.search(text, max(low, first - 30), first) if language == "fr" else None
    if participle is not None and _NOUN.search(text, max(low, participle.start() - 8), participle.start()) is None:
        return _TO_BE.search(text, max(low, participle.start() - 30), participle.start()) is not None

    def gap(pattern: re.Pattern[str]) -> int:
        before = [first - match.end() for match in pattern.finditer(text, low, first)]
        behind = [match.start() - last for match in pattern.finditer(text, last, high)]
        return min(before + behind, default=10_000)

    ahead, past = gap(_AHEAD[language]), gap(_BEHIND[language])
    return None if ahead == past == 10_000 else ahead <= past
