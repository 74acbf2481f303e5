# ruff: noqa: E501
"""Whose act a verb tells of: the speaker's own, that of a side or a body, of two who act together, or of a thing that runs."""

import re
from typing import Literal

Whose = Literal["own", "both", "side", "thing"]


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


_SUBJECT_CUT_FR = re.compile(r"[,;:.!?«»“”\"()\[\]—–\n]|\b(?:que|et|mais|car|ou|puis|donc|sinon|or)\s|\bqu['’]", re.I)
_SUBJECT_CUT_EN = re.compile(r"[,;:.!?“”\"()\[\]—–\n‘]|\b(?:that|and|but|or|so|then|because|for)\s", re.I)
SUBORDINATE = _re(
    r"\b(?:s['’](?=ils?\b)|(?:lorsqu|dès qu|tant qu|avant qu|jusqu['’]à ce qu|parce qu|ce qu|aussi longtemps qu|une fois qu)(?:e\b|['’])"
    r"|(?:si|quand|comment|combien|où|dont|qui|pourquoi|lequel|laquelle|le jour où|if|when|whenever|once|until|unless|before|after|while|as long as|who|which|what|whether|how|where|why"
    r"|(?:dernière?|seule?|première?)s? \w+ que|(?:last|only|first) \w+ that|nobody knows|the day)\b)[^,;:.]*$"
)
"""Words before a verb in its clause by which the clause only asks, or sets a condition."""
_OWN_SPOKEN = _re(r"^(?:moi,? |nous,? )?(?:je|j['’]|nous|on|i|we)\b|^(?:nos|mes|notre|mon|ma|our|my)\s\w+")
_OWN_REPORTED = _re(
    r"^(?:il|elle|ils|elles|on|he|she|it|they|ce dernier|cette dernière|lui-même|elle-même)$|^(?:son|sa|ses|leurs?|notre|nos|his|her|its|their|our)\s\w+"
)
BOTH = _re(
    r"\bbelligérants\b|\bwarring (?:sides|parties)\b|\b(?:les |the )?(?:deux|both|two|trois|three|quatre|four)\s+(?:\w+ )?(?:parties|camps|sides|délégations|delegations|pays|countries|gouvernements|governments|armées|armies)\b"
    r"|^(?:les|the|toutes les|all|both) (?:parties|participants|signataires|signatories|sides|négociateurs|negotiators|délégations|delegations|pays garants|guarantors)\b"
)
"""Those who can only act together: what they will do they have agreed."""
BODIES = (
    r"armée|gouvernement|hommes|unités|men|units|centre|mécanisme|bureau|fonds|center|mechanism|office|fund|rebelles|insurgés|opposition|régime|mouvement|front|groupe|coalition|alliance|agence|ong|organisation|mission|ministère|présidence|conseil|forces?|délégation|médiateurs?|garants?"
    r"|union|association|parti|milices?|guérilla|junte|comité|commission|tribunal|cour|banque|croix-rouge|équipes?|soldats|combattants|observateurs|casques bleus|patrouilles?|troupes|convois?|représentants?"
    r"|ministres?|présidente?|roi|reine|général|colonel|amiral|commandant|porte-parole|émissaires?|envoyée?s?|ambassad(?:eur|rice)|gouverneur|maire|préfet|chefs?|dirigeants?|négociateurs?|militants|état|pays|camp|capitale|autorités|secours"
    r"|army|government|rebels|insurgents|opposition|regime|movement|group|agency|charity|organi[sz]ation|ministry|presidency|council|delegation|mediators?|guarantors?|party|militias?|guerrillas?|junta|committee|court|bank"
    r"|teams?|soldiers|fighters|monitors|observers|peacekeepers|patrols?|troops|convoys?|ministers?|president|king|queen|general|colonel|admiral|commander|spokes\w+|envoys?|ambassador|governor|mayor|leaders?|negotiators?|military|police|state|country|side|capital|authorities"
)
_BODY = _re(rf"^(?:l['’]|la |le |les |une? |des |the |an? |cette |ce |this |that )?(?:[\w’'-]+ ){{0,2}}?(?:{BODIES})\b")
_NAMED = re.compile(
    r"^(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es |[Tt]he |M\. |Mme |MM\. |Mr\.? |Ms\.? )?(?:[a-zà-ÿ]+ ){0,3}?(?!(?:The|An?|Les?|La|L|Une?|Des|Ce|Cette|Ces|This|That|These|Those|It|If|When|On|In|At)\b)[A-ZÉÈÎ][\w’'-]+"
)
_NOBODY = _re(
    r"^(?:ce|cela|ça|c['’]|rien|tout|vous|tu|personne|nul|chacun|quiconque|qui|beaucoup|certains|ceux|celui|celle|quelqu['’]un|le temps|l['’]histoire|l['’]avenir|la paix|dieu"
    r"|you|nobody|no one|everyone|everybody|somebody|someone|nothing|everything|that|this|there|it all|history|time|peace|god|people|many|some|those|whoever|who)$"
)
NO_ONE = _re(
    r"^(?:no one|nobody|personne|aucune?(?: \w+)?|nul(?:le)?(?: \w+)?|pas une?(?: \w+)?|no \w+|not (?:one|a)(?: \w+)?)\b"
)
_NATURE = _re(
    r"\b(?:pluies?|neiges?|froid|vent|crues?|soleil|tempêtes?|hiver|été|automne|printemps|saison|moissons?|ramadan|rains?|snow|cold|winds?|floods?|sun|storms?|winter|summer|autumn|spring|season|harvest|weather)$"
)
"""What comes whether or not anybody wills it."""
_A_PERIOD = _re(
    r"^(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b$"
)
_JOINED = re.compile(r"\s(?:and|et|but|mais),?\s*$", re.I)
_COMMON = re.compile(r"(?:More|Many|Most|Some|Such|Any|All|No|Every|Each|Other|Both|New)(?:\s[a-z]|$)")
"""Words with a capital only because they begin a sentence."""
_PRONOUNS = frozenset(
    [
        "je",
        "nous",
        "on",
        "il",
        "elle",
        "ils",
        "elles",
        "tu",
        "vous",
        "qui",
        "i",
        "we",
        "he",
        "she",
        "it",
        "they",
        "you",
        "who",
        "which",
    ]
)
_THING_FIRST = _re(
    r"^(?:l['’]|la |le |les |une? |des |the |an? |cette |ce |ces |this |that |these |those |son |sa |ses |leurs? )?(?:[\w-]+ )?(?:réunions?|rencontres?|pourparlers|négociations?|discussions?|sommets?|conférences?|sessions?|séances?|accords?|trêves?"
    r"|cessez-le-feu|retraits?|échanges?|routes?|ponts?|aide|enquête|annexe|listes?|libérations?|camions|meetings?|talks|negotiations?|summits?|conference|agreements?|truce|cease-?fire|withdrawal|exchange|roads?|bridges?|aid|inquiry|annex|lists?|trucks|round|handover|crossing|report|deal)\b"
)
"""What is held, opened or carried out, whatever names stand in it."""

LOOKS_ON = _re(
    r"\b(?:experts?|reporters?|journalistes?|correspondante?s?|analystes?|chercheu\w+|spécialistes?|économistes?|politologues?|historien\w*|journal|quotidien|hebdomadaire|éditorialistes?|marchands|marchés|habitants|villageois|témoins|observateurs estiment|newspaper|paper|daily|columnists?|traders|markets|residents|villagers|witnesses|analysts?|researchers?|economists?|historians?|scholars?|pundits)\b"
)
"""Whoever only looks on foretells: an expert promises nothing."""
MAYBE = _re(
    r"\b(?:peut-être|sans doute|probablement|vraisemblablement|risque|selon toute|faute de|reste à savoir|perhaps|maybe|probably|likely|presumably|remains to be seen|nobody knows|nul ne sait|si l['’]on|unlikely|fears?|feared|predicts?|predicted|expects?|expected|believes?|thinks?|thought|hopes?|hoped)\b|\b(?:craign|redout|prédi|espèr|espér|estim|pens)\w+|\bjuge(?:nt)?\b|\bpeu de chances\b"
)
"""Words by which an article only guesses."""


def clause_before(text: str, at: int) -> str:
    """Return the words of the clause in which a verb stands, before it."""
    before = text[max(0, at - 160) : at]
    return before[max(before.rfind(mark) for mark in (", ", "; ", ": ", ". ", "\n", "« ", "“")) + 1 :]


def subject_before(text: str, at: int, language: str) -> str:
    """Return the words before a verb that name who acts."""
    return _subject(text, at, _SUBJECT_CUT_FR if language == "fr" else _SUBJECT_CUT_EN)


def _subject(text: str, at: int, cut: re.Pattern[str]) -> str:
    """Return the words before a verb that name who acts; what is put in between, as "he said", is passed over."""
    before = re.sub(r"[«“\"‘]\s*$", "", text[max(0, at - 160) : at])
    before = re.sub(r",[^,;:.]{2,70},\s*$|\s\([^)]{1,20}\)\s*$", " ", before)
    last = max((match.end() for match in cut.finditer(before)), default=0)
    words = before[last:].split()
    if not words and (joined := _JOINED.search(before[:last])) is not None:
        first = before[: joined.start()].rstrip(" ,")
        cuts = [match.end() for match in cut.finditer(first)]
        words = first[max(cuts, default=0) :].split()[:3]  # who acts stands before the first of two verbs
        words = words[:1] if words and words[0].lower() in _PRONOUNS else words
    if words and words[-1].lower() in _PRONOUNS:
        return words[-1]
    return " ".join(words)


def elided(before: str) -> Whose | None:
    """Return that an act is whoever's speaks where what is quoted begins with its verb: he would "free them all"."""
    return None if before.strip(" «“\"'‘\u00a0\u202f") else "own"


def of_ours(before: str, subject: str, whose: Whose | None) -> Whose | None:
    """Return that "they" are ours where the sentence has named ours: "our trainers are here, and they will stay"."""
    back = subject.lower() in ("ils", "elles", "they") and _OURS.search(before[max(0, before.rfind(". ")) :])
    return "own" if back else whose


_OURS = _re(r"\b(?:nos|notre|our|my|mes)\s\w+")


def whose_is(subject: str, *, spoken: bool) -> Whose | None:
    """Return whose act it is, by who is to act; `None` where that is anybody and nobody.

    >>> whose_is("our patrols", spoken=True), whose_is("The army", spoken=True), whose_is("history", spoken=True)
    ('own', 'side', None)
    """
    bare = subject.strip(" '’‘«»“”\"")
    if not bare or len(bare) > 90:
        return None
    if _A_PERIOD.match(bare) or (_NOBODY.match(bare) and not NO_ONE.match(bare)):
        return None
    if _NATURE.search(bare):
        return None
    if re.match(r"(?:personne|nobody|no one)$", bare, re.I):
        return "thing"
    if _OWN_SPOKEN.match(bare) or (not spoken and _OWN_REPORTED.match(bare)):
        return "own"
    if re.match(r"(?:il|elle|ils|elles|he|she|it|they)$", bare, re.I):
        return "thing" if bare.lower() in ("il", "elle", "ils", "elles", "it") else None
    if BOTH.search(bare):
        return "both"
    if _BODY.match(bare) or (_NAMED.match(bare) and not _THING_FIRST.match(bare) and not _COMMON.match(bare)):
        return "side"
    return "thing"
