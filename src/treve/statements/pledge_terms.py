# ruff: noqa: E501
"""On what condition something is promised and by when, as it is written, and words before it by which it is denied.

Tables in French and English, and the searches in them.
"""

import re


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


MONTH = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.)"
)
WEEKDAY = (
    r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)"
)
_UNITS = r"(?:heures?|jours?|semaines?|mois|ans|années?|hours?|days?|weeks?|months?|years?)"
_COUNT = rf"\w+(?:[ -]\w+){{0,3}}?[ -]{_UNITS}\b"
"""How long, as it is counted: "cent quatre-vingts jours", "seventy-two hours"."""
_NEXT_FR = r"(?:prochaine?s?|qui viennent|à venir)"
_POINT = (
    rf"{WEEKDAY}(?: (?:prochain|soir|matin|(?:à )?midi))?\b|\d{{1,2}}(?:er)? {MONTH}(?: \d{{4}})?|(?-i:{MONTH}) \d{{1,2}}\b(?:, \d{{4}})?"
    rf"|(?:ce soir|cette nuit|aujourd['’]hui|demain|après-demain|cette semaine|ce mois-ci|cette année|ce week-end)\b"
    rf"|(?:la |les |le )?(?:semaine|mois|année|jours|semaines|heures)\s{_NEXT_FR}\b|les prochain(?:e?s) (?:jours|semaines|mois|heures)\b"
    rf"|(?:tonight|tomorrow|today|this (?:week|weekend|month|year|morning|evening)|next (?:week|month|year|{WEEKDAY}))\b"
    rf"|the (?:coming|next)(?: \w+)? {_UNITS}\b|(?:le |la )?(?:premier|lendemain)(?: jour)?\b|day one\b|the first day\b"
    rf"|(?:(?:au|le) printemps|(?:cet |l['’])(?:été|automne|hiver))(?: prochain| \d{{4}})?\b|(?:the |this |next )(?:spring|summer|autumn|winter)\b"
    rf"|(?-i:{MONTH})\b(?: \d{{4}})?"
)
"""A day or a stretch of the calendar, as it is written."""
_CONDITION = _re(
    rf"(?:\bà (?:la )?condition (?:que|qu['’]|de|d['’])|\bdès (?:que|qu['’]|lors que|lors qu['’])|\bdès (?:la|le|l['’])(?!\s?(?:{_POINT}|début|fin|semaine|mois|jour|aube))"
    r"|\bune fois\b|\bsous réserve\b|\bpourvu qu|\bpour peu qu|\bpour autant qu|\btant qu|\baussi longtemps qu|\bà moins qu|\bso long as|\ben cas d"
    r"|\ben échange d|\bmoyennant\b|\bprovid(?:ed|ing) (?:that\b|(?=the\b|it\b|they\b|its?\b|their\b|a\b|an\b|no\b|[A-Z]))|\bon (?:the )?(?:condition|understanding) (?:that|of)\b|\bonce\b"
    r"|\bas long as|\bin (?:exchange|return) for\b|\bsubject to\b|\bafter\b|\baprès (?:la|le|l['’])|(?<![\w’'])(?:si|s['’](?=ils?\b)|if|unless)\b)[^.;»”\"]*"
)
_LIMIT = _re(
    rf"\bd['’]ici(?: à| au| aux| la| le| l['’])?\s+[^,.;»”\"]{{2,40}}|\bavant (?:le |la |l['’])?[^,.;»”\"]{{2,40}}|\bdans (?:un délai de|les|un avenir)\s+[^,.;»”\"]{{2,30}}"
    rf"|\b(?:sous|dans|within) {_COUNT}|\bby (?:the end of |next |this )?[A-Z0-9][^,.;”\"]{{2,30}}|\bbefore (?:the )?[^,.;”\"]{{2,30}}|\bles \d+ et \d+ \w+|\bdès la [^,.;»”\"]{{2,60}}"
    rf"|\b(?:dès|jusqu['’](?:à|au|en|aux)|until|till|through|as of|from|starting|beginning|à partir d[eu]|à compter d[eu])\s?(?:le |la |the |au |on |mi-|mid-|fin |début |end of |late |early )*(?:{_POINT}|\d{{4}})"
    r"|\bjusqu['’](?:à|au) [^,.;»”\"]{2,40}|\buntil (?:the|its|their|a)\b[^,.;»”\"]{2,40}|\baussi longtemps que (?:nécessaire|possible)|\bas long as (?:necessary|needed|it takes)"
)
"""By when, until when, from when."""
_ON = _re(rf"(?:\b(?:on|in|le|la|en|au|à la|for)\s)?\b(?:late |early |mid-|mi-|fin |début )?(?:{_POINT})")
"""When, where nothing says that it is the limit."""
_FOR = _re(rf"\b(?:for|pendant|durant|pour|de) (?:une? |a |another |au moins |at least )?{_COUNT}")
"""How long, where no day is said."""
_AFTER_DAY = _re(
    rf"(?P<day>{_POINT}).?\s(?:la|le|les|l['’]|une?|des|the|an?|that|which|qui|que|and|et|to|in|at|à|au|dans|sur)\b.*$"
)
"""What stands behind a day is no part of it: "d'ici à dimanche la route qui relie"."""
_PAST = _re(
    r"\b(?:a|ont|avait|est|s['’]est|eu lieu|depuis|was|were|had|happened|since|took place|killed|(?<!be )signed|(?<!be )held|tenue?s?|signée?s?|survenue?s?|datée?s?)\s(?:\w+ ?){0,4}$|(?:\bdu|\bde|\bd['’]|\bof)\s?$|\b(?:agreed|promised|pledged|vowed|announced|decided|undertook|said|told \w+)\s(?:late |early )?$"
)
"""Words before a day by which it lies behind: "what happened on Monday"."""


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
    """Return by when a text says that something will be done, as written: a limit before a day, a day before how long.

    >>> deadline_in("rouvrir le pont d'ici au 31 mars"), deadline_in("won by their courage")
    ("d'ici au 31 mars", None)
    >>> deadline_in("d'ici à dimanche la route qui relie Taëz au port"), deadline_in("halt fighting for two weeks")
    ("d'ici à dimanche", 'for two weeks')
    """
    for match in _LIMIT.finditer(text):
        found = _IF.split(match.group())[0].strip(" ,\u00a0")
        if _TIME.search(found) or not re.match(r"by\b|before\b|avant\b|until\b|jusqu", found, re.I):
            return _AFTER_DAY.sub(lambda day: day["day"], found)
    for words in (_ON, _FOR):
        for match in words.finditer(text):
            if not _PAST.search(text, max(0, match.start() - 30), match.start()):
                return match.group().strip(" ,\u00a0")
    return None
