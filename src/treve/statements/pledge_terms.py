# ruff: noqa: E501
"""On what condition something is promised and by when, as it is written, and words before it by which it is denied.

Tables in French and English, and the searches in them.
"""

import re


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


_CONDITION = _re(
    r"(?:\bà (?:la )?condition (?:que|de|d['’])|\bdès (?:que|lors que|la|le|l['’])|\bune fois\b|\bsous réserve\b|\bpourvu qu|\bpour peu qu|\btant qu|\bà moins qu|\bso long as|\ben cas d|\bprovided that|\bon condition that|\bonce\b|\bas long as"
    r"|\bafter\b|\baprès (?:la|le|l['’])|(?<![\w’'])(?:si|s['’](?=ils?\b)|if|unless)\b)[^.;»”\"]*"
)
_DEADLINE = _re(
    r"\bd['’]ici(?: à| au| aux| la| le| l['’])?\s+[^,.;»”\"]{2,40}|\bavant (?:le |la |l['’])?[^,.;»”\"]{2,40}|\bdans (?:un délai de|les|un avenir)\s+[^,.;»”\"]{2,30}"
    r"|\bsous \w+(?:-\w+)* (?:heures?|jours?|semaines?|mois)|\bby (?:the end of )?[A-Z0-9][^,.;”\"]{2,30}|\bwithin \w+ (?:hours?|days?|weeks?|months?)|\bbefore (?:the )?[^,.;”\"]{2,30}|\bles \d+ et \d+ \w+|\bdès la [^,.;»”\"]{2,60}"
    r"|\b(?:dès|jusqu['’](?:à|au)|until|as of|from) (?:le |la |the |au )?(?:\d|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|(?:mois|semaine|an(?:née)?) prochaine?|next|cette semaine|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)[^,.;»”\"]{0,20}"
    r"|\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\ble \d{1,2}(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?"
    r"|\bstarting \w+|\bà partir d[eu']\s?[^,.;»”\"]{2,30}"
)


_TIME = _re(
    r"\d|\b(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july"
    r"|august|september|october|november|december|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day"
    r"|jours?|semaines?|mois|an|ans|année|heures?|fin|été|hiver|printemps|automne|aube|midi|minuit|soir|nuit|matin|demain|days?|weeks?|months?"
    r"|years?|hours?|end|summer|winter|spring|autumn|dawn|noon|midnight|night|tomorrow|tonight|ramadan|noël|christmas|easter|pâques|aïd|eid"
    r"|date|deadline|délai|avenir|next|prochaine?s?|round|cycle|sommet|summit|meeting|rencontre|réunion|signature|élections?|elections?|votes?"
    r"|arrivée|entrée|talks|pourparlers|départ|retour|ouverture|opening)\b"
)
"""What a deadline that begins with "by", "before" or "avant" must name: "by their actions" is none."""
DENIED = _re(
    r"(?:\b(?:neither|nobody|none|no|not|never|ne|jamais|aucune?|ni|personne|nul(?:le)?|refus\w+|failed)\b|n['’]t\b|\bn['’])[^,;:.]*$"
)
"""Words before a promise, in its clause, by which it is none."""

_IF = _re(r"\s(?:if|unless|provided|once|si|s['’]il|à condition|pourvu|une fois|sous réserve)\b")


def condition_in(text: str) -> str | None:
    """Return the condition that a text sets, as written.

    >>> condition_in("we will leave if they do")
    'if they do'
    """
    match = _CONDITION.search(text)
    return match.group().strip(" ,") if match else None


def deadline_in(text: str) -> str | None:
    """Return by when a text says that something will be done, as written.

    >>> deadline_in("rouvrir le pont d'ici au 31 mars"), deadline_in("won by their courage")
    ("d'ici au 31 mars", None)
    """
    for match in _DEADLINE.finditer(text):
        found = _IF.split(match.group())[0].strip(" ,")
        if _TIME.search(found) or not re.match(r"by\b|before\b|avant\b", found, re.I):
            return found
    return None
