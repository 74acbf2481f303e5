"""Of a pledge: to whom it was made, and whether what is promised is somebody else's to do.

"X says that Y will withdraw" is no pledge of Y, who said nothing, and none of X, who cannot bind Y. The subject of the
words reported is given as written; who that is, and whether X speaks for it, is known only where the roles of X in all
articles and the registers are (`timeline.gather`).
"""

import re

from treve.statements.article import Article, Statement
from treve.statements.pledge_frames import WITHIN
from treve.statements.pledge_whose import subject_before

_NAMED = (
    r"(?P<who>(?:la |le |les |l['’]|the )?[A-ZÉÈ][\w’'-]+(?:\s(?:de |du |des |d['’]|of |al-|el-)?[A-ZÉÈ][\w’'-]+){0,3})"
)
_TO = (
    re.compile(rf"\b(?:à|au|aux)\s+{_NAMED}\s*(?:,[^,.;]{{0,60}},)?\s*(?:de|d['’]|que?|qu['’])?\s*[«“\"]?\s*$"),
    re.compile(rf"\b(?:promised|assured|told|pledged to|guaranteed|promising|assuring|telling)\s+{_NAMED}\s*(?:that|to)?\s*[«“\"]?\s*$"),
)  # fmt: skip
_BEHIND = re.compile(
    rf"^[»”\"]?,?\s*[^.;,]{{0,40}}\b(?:(?:promis|assuré|garanti|dit|déclaré|lancé) (?:à|au|aux) |(?:told|promised|assured) ){_NAMED}"
)

_FUTURE = r"(?!(?:re|ex|por|at)?trait\b|caméra|opéra|choléra)(?:(?-i:[a-zàâéèêîôûç])\w+(?:ra|ront|rait|raient)|va|vont|allait|allaient)"
_SUBJECT_FR = re.compile(rf"^(?:que\s+|qu['’])?(?P<who>[^,.;:«»]{{2,60}}?)\s+(?:ne\s+|n['’]|se\s+|s['’]|y\s+|lui\s+|leur\s+|les?\s+|la\s+)*{_FUTURE}\b")  # fmt: skip
_SUBJECT_EN = re.compile(
    r"^(?:that\s+)?(?P<who>[^,.;:“”\"]{2,60}?)\s+(?:would|will|shall|was going to|were going to|is to|are to)\b"
)
_SELF = re.compile(
    r"^(?:je|j['’]|nous|on|il|elle|ils|elles|ce dernier|cette dernière|lui-même|elle-même|i|we|he|she|it|they"
    r"|(?:son|sa|ses|leurs?|notre|nos|mon|ma|mes|his|her|its|their|our|my)\s\w+)\b",
    re.I,
)
"""Whoever speaks, or what is theirs: "her country", "ses conclusions"."""
_BODY = re.compile(
    r"^(?:la |le |les |l['’]|the )?(?:armée|gouvernement|rebelles|insurgés|opposition|régime|ennemi|autre (?:camp|partie)|partie adverse"
    r"|army|government|rebels|insurgents|opposition|regime|enemy|other side)\b",
    re.I,
)
_PERSONS = re.compile(
    r"^(?:\w+ )?(?:ministres?|président\w*|généra(?:l|ux)|porte-parole|délégation|forces|troupes|soldats|combattants|dirigeants|chefs?"
    r"|ministers?|presidents?|generals?|delegation|troops|soldiers|fighters|leaders?|militia|milice)\b",
    re.I,
)
_THING = re.compile(
    r"^(?:la |le |les |l['’]|une? |the |a |an |leur |its |their |ses |sa |son )?(?:prochaine?s? |next |first |second |premi\w+ )?"
    r"(?:réunions?|rencontres?|pourparlers|négociations?|discussions|sommets?|conférences?|sessions?|accords?|trêves?|cessez-le-feu"
    r"|retraits?|échanges?|convois?|routes?|ponts?|aide|centres?|commission|comité|groupe de travail|mécanisme|enquête|annexe"
    r"|meetings?|talks|negotiations?|summits?|conference|agreements?|truce|ceasefire|withdrawal|exchange|convoys?|roads?|bridges?"
    r"|aid|centre|center|committee|working group|mechanism|inquiry|annex|lists?|listes?)\b",
    re.I,
)
"""What is announced, and does not act: whoever announces it stands for it."""


def addressee(article: Article, row: Statement) -> str | None:
    """Return to whom a promise was made, as written beside its cue; `None` where nobody is named."""
    before = article.text[max(0, row.start - 120) : row.start]
    before = before[max(before.rfind(". "), before.rfind("\n")) + 1 :]
    for words in _TO:
        found = words.search(before)
        if found is not None:
            return _plain(found["who"])
    behind = _BEHIND.match(article.text[row.end : row.end + 140])
    return _plain(behind["who"]) if behind is not None else None


def _plain(who: str) -> str:
    return re.sub(r"^(?:la |le |les |l['’]|the )", "", who, flags=re.I)


def subject_of(content: str, language: str) -> str | None:
    """Return who is to do what is promised, as written; `None` where it is whoever speaks, or a thing.

    >>> subject_of("Tolden ouvrirait le pont de Gralle", "fr"), subject_of("il ouvrirait le pont", "fr")
    ('Tolden', None)
    >>> subject_of("the rebels would hand over their guns", "en"), subject_of("talks would open in May", "en")
    ('rebels', None)
    """
    found = (_SUBJECT_FR if language == "fr" else _SUBJECT_EN).match(content.strip(' «“"\u00a0'))
    if found is None:
        return None
    who = " ".join(found["who"].split())
    if _SELF.match(who) or _THING.match(who):
        return None
    bare = _plain(who)
    first = bare.split(" ")[0]
    # A common noun that begins an English sentence has a capital too: "Prisoners would be freed".
    named = first[:1].isupper() and len(first) > 2 and (language == "fr" or bare != who or not first.endswith("s"))
    return bare if named or _BODY.match(who) or _PERSONS.match(bare) else None


_THEY = re.compile(r"^(?:on|ils?|elles?|they|he|she|it)$", re.I)
_ELIDED = re.compile(r"j['’]$", re.I)
_GIVEN_TO = re.compile(r"\b(?:was|were) (?:promised|guaranteed)\b|\b(?:on|ils?|elles?) (?:nous|m['’])", re.I)


def promiser_in(content: str, language: str) -> str | None:
    """Return who is told to have promised, "" where they are not named, `None` where that is whoever speaks or nobody did.

    >>> promiser_in("The Front promised us fifty trucks", "en"), promiser_in("they swore to us that it was safe", "en")
    ('Front', '')
    >>> promiser_in("nous avions promis de revenir", "fr") is None
    True
    """
    found = WITHIN.search(content)
    if found is None:
        return None
    if _GIVEN_TO.search(content, max(0, found.start() - 4), found.end() + 4):
        return ""
    who = subject_before(content, found.start(), language)
    if _THEY.match(who) or re.match(r"they\b", found.group(), re.I):
        return (
            ""
            if re.search(r"\b(?:nous|us|me|notre|our|m['’])", content, re.I)
            or re.match(r"they\b|on\b", found.group(), re.I)
            else None
        )
    return None if not who or _SELF.match(who) or _ELIDED.match(who) or len(who) > 70 else _plain(who)
