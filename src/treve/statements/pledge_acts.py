# ruff: noqa: E501
"""What a clause says will be done: by whom, and whether it is in anybody's hands.

A commitment is an act ahead of somebody who can do it or leave it. So of every verb in the future (or in what stands for
it in reported speech) three things are asked: whose act is it, is the verb that of an act or of a fate ("will suffer", "verra"),
and does the clause stand by itself or only set a condition or a question ("when the road opens", "qui gouvernera").
"""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

Whose = Literal["own", "both", "side", "thing"]


class Act(NamedTuple):
    """An act ahead. `subject` is who is to act, as written; `start` and `end` are of the verb; `passive`: will be done."""

    whose: Whose
    subject: str
    start: int
    end: int
    negated: bool
    passive: bool
    would: bool


def _re(*texts: str) -> re.Pattern[str]:
    return re.compile("|".join(texts), re.I)


_CLITICS = r"(?:j['’])?(?:ne |n['’]|me |m['’]|te |se |s['’]|nous |vous |l['’]|les? |la |lui |leur |y |en )*"
_FUTURE_FR = re.compile(
    rf"(?<![\w’'-])(?P<clitics>{_CLITICS})"
    r"(?P<stem>(?!(?:(?:at|re|é|sou|)tir|(?:ad|)mir|\w*spir|expir|déchir|désir|empir|chavir|(?:dé|)livr|œuvr|navr|(?:en|)cadr|engendr|serr|barr|(?:en|)terr|narr|err)(?!er)"
    r"|(?:re|dé|r|entr|)c?ouvr(?!ir))"
    r"[a-zàâéèêîïôûç]+?(?:e|i|d|tt|ît|v|r|p|clu)|i|au|sau|se|fe)r(?P<person>ai|as|a|ons|ez|ont|ait|aient|ais)(?![\w’'-])"
    rf"|(?<![\w’'-])(?P<going>va|vont|allons|vais|allait|allaient)\s(?:\w+ment )?(?P<clitics2>{_CLITICS})(?P<infinitive>\w+(?:er|ir|re|oir))\b"
)
"""The future and the conditional by their endings; verbs in -rer, whose past and present end alike, are told by the stem."""
_NEVER_FR = re.compile(r"v(?:rai|ra)|caméra|opéra|choléra")
_FUTURE_EN = re.compile(
    r"(?:(?<![\w])(?P<aux>(?-i:will|shall|would|won['’]t|wouldn['’]t|(?:is|are|am|was|were) (?:going|set|due) to|(?:is|are) to))|(?P<short>['’](?:ll|d(?= (?:be|have|\w+ly be)\b)|(?:re|m|s) going to)))\s"
    r"(?P<adverbs>(?:(?:not|never|also|now|then|always|soon|immediately|only|still|once|again|no longer|in turn|\w+ly)\s){0,3})[\"“‘«]?(?P<verb>(?-i:[a-z]+))\b",
    re.I,
)

_FATE_FR = re.compile(
    r"(?:pour|dev|dv|sau|fau|ver|mour|mou|souffri|oublie|regrette|coûte|suffi|dépend|deviend|semble|paraît|tombe|échoue|surviv|(?:s['’])?effondre|augmente|aggrave|alourdi"
    r"|risque|comprend|pense|craind|croi|espère|aime|préfère|souhaite|connaît|perd|subi|manque|pleure|pleuv|juge|retiend|montre|démontre|prouve|appartiend|ressemble"
    r"|vaud|tarde|dépasse|entend|senti|grandi|naît|disparaît|profite|bénéficie|constate|découvri|commente|répond|di|préjuge|spécule|mène|menti|continue|fini|trouve|permett"
    r"|confirme|cache|plaisante|rappelle|dure|changé|change|jure|parle|ajoute|précise|évite|existe|gagne|suppose|remercie|reste(?!r))$"
)
"""French stems of what befalls, is felt, thought, or said on the spot: no act that anybody undertakes."""
_FATE_EN = frozenset(
    "have need cost take know remember forget see die suffer lose win become seem fail survive collapse hold last rise worsen get depend require mean understand think believe"
    " fear hope feel regret miss judge lie happen prove show like love want say comment answer speculate tell guess find face risk recall hear grow fall drop starve"
    " continue probably likely do matter look cause bring make affect lead result haunt add confirm cry laugh escalate spread erode remain".split()
)
"""English verbs of what befalls, is felt, thought, or said on the spot."""
_KEPT_ON = _re(
    r"\s(?:ouverte?s?\b|sur place|là\b|en place|à\b|au\b|aux\b|dans\b|sur\b|open\b|in\b|on\b|at\b|there\b)"
    r"|\s(?:à |to |de |d['’])\w+|\s(?:notre|nos|leurs?|son|sa|ses|our|their|its|his|her|all|every|sure|good|no (?:move|further))\b"
)
"""What stands behind a verb of fate by which it is an act all the same: "will remain in Lisse", "will take its men back"."""
_OPEN = _re(r"\s(?:ouverte?s?|fermée?s?|en place|en vigueur|open|closed|in place|in force)\b")
_MAY_FR = re.compile(rf"\s(?:\w+ment |enfin |à nouveau )?{_CLITICS}\w+(?:er|ir|re|oir)\b")
"""Who will be able to do something is granted it: "les convois pourront passer"."""
_TOGETHER_FR = _re(r"(?:ne )?se (?:ren)?contre|(?:ne )?se (?:réuni|retrouve|rever|ver|reparle|parle)$|échange$")
_TOGETHER_EN = frozenset(("meet", "reconvene", "exchange", "swap", "gather"))
"""What nobody can do alone."""
_THERE = _re(
    r"\s(?:encore |toujours |still |all )?(?:là|présente?s?|prête?s?|de retour|chez|à|au|aux|sur|dans|there|ready|back|at|in|on|present|out|home|here)\b"
)
"""Where somebody says that they will be."""
_BY_THEN = _re(r"\b(?:avant|d['’]ici|by|before)\s")
_DONE_FR = re.compile(r"\s(?:(?:\w+ment|tous|toutes|pas|plus|jamais|aussi|également|donc|bien|alors)\s){0,2}(?P<done>[a-zàâéèêîôûç]+(?:é|i|u|is|it|ert|int)e?s?)\b")
_DONE_EN = re.compile(r"\s(?:(?:\w+ly|not|never|also|all|then|soon)\s){0,2}(?P<done>[a-z]+(?:ed|en|wn|ld|nt|ck|pt|et|st|un|aid|one|ut))\b")
_SUFFERED = re.compile(
    r"(?:tué|blessé|oublié|perdu|touché|détruit|obligé|contraint|forcé|privé|surpris|déçu|vu|su|connu|entendu|senti|lu|attaqué|frappé|visé|menacé|affecté|parti|venu|fini|payé cher|compris|permis"
    r"|déjà|ici|aussi|ainsi|fragile|aussitôt|plus|minuit|midi|lundi|mardi|mercredi|jeudi|vendredi|samedi)e?s?$"
    r"|(?:killed|wounded|forgotten|lost|hurt|destroyed|forced|obliged|seen|known|felt|heard|shot|attacked|hit|affected|needed|required|judged|remembered|tempted|surprised|disappointed|blamed|gone|different|evident|silent|violent"
    r"|urgent|important|absent|present|best|last|just|most|least|but|out|set|yet|not|met|even|often|seven|ten|children|women|men)$"
)
"""Participles of harm and of what is known or felt, and words that end as participles do."""
_RUNS = _re(
    r"^(?:(?:r|)ouvrir|reprend|commence|débute|démarre|redémarre|prend|(?:re|)ferme|parti|arrive|passe|circule|cesse|expire|sorti|entre|revien|rouvri|ouvri|déroule|tien|réuni|retrouve|aur"
    r"|open|reopen|start|begin|resume|meet|reconvene|go|leave|move|roll|stop|end|stay|enter|run|pass|sit|gather|take)"
)
"""What talks, roads, convoys and truces do when people keep to what was said."""

_SUBJECT_CUT_FR = re.compile(r"[,;:.!?«»“”\"()\[\]—–\n]|\b(?:que|et|mais|car|ou|puis|donc|sinon|or)\s|\bqu['’]", re.I)
_SUBJECT_CUT_EN = re.compile(r"[,;:.!?“”\"()\[\]—–\n‘]|\b(?:that|and|but|or|so|then|because|for)\s", re.I)
_SUBORDINATE = _re(
    r"\b(?:si|s['’]|quand|lorsqu(?:e |['’])|dès qu(?:e |['’])|tant qu(?:e |['’])|avant qu(?:e |['’])|jusqu['’]à ce qu(?:e |['’])|comment|combien|où|dont|qui|pourquoi|parce qu(?:e |['’])|lequel|laquelle|ce qu(?:e |['’])|le jour où"
    r"|aussi longtemps qu(?:e |['’])|une fois qu(?:e |['’])|celui qui|ceux qui"
    r"|if|when|whenever|once|until|unless|before|after|while|as long as|who|which|what|whether|how|where|why|nobody knows|the day)\s?[^,;:.]*$"
)
"""Words before a verb in its clause by which the clause only asks, or sets a condition."""
_OWN_SPOKEN = _re(r"^(?:moi,? |nous,? )?(?:je|j['’]|nous|on|i|we)\b|^(?:nos|mes|notre|mon|ma|our|my)\s\w+")
_OWN_REPORTED = _re(
    r"^(?:il|elle|ils|elles|on|he|she|it|they|ce dernier|cette dernière|lui-même|elle-même)$|^(?:son|sa|ses|leurs?|notre|nos|his|her|its|their|our)\s\w+"
)
BOTH = _re(
    r"\bbelligérants\b|\bwarring (?:sides|parties)\b|\b(?:les |the )?(?:deux|both|two|trois|three|quatre|four)\s+(?:\w+ )?(?:parties|camps|sides|délégations|delegations|pays|countries|gouvernements|governments|armées|armies)\b"
    r"|^(?:les|the|toutes les|all|both) (?:parties|participants|signataires|signatories|sides|négociateurs|negotiators|délégations|delegations|pays garants|guarantors)\b"
    r"|^(?:le |la |l['’]|the )?(?:[\w-]+ ){0,2}(?:groupe de contact|comité|commission|groupe de travail|contact group|committee|working group|council of guarantors)\b"
)
"""Those who can only act together: what they will do they have agreed."""
_BODIES = (
    r"armée|gouvernement|rebelles|insurgés|opposition|régime|mouvement|front|groupe|coalition|alliance|agence|ong|organisation|mission|ministère|présidence|conseil|forces?|délégation|médiateurs?|garants?"
    r"|union|association|parti|milices?|guérilla|junte|comité|commission|tribunal|cour|banque|croix-rouge|équipes?|soldats|combattants|observateurs|casques bleus|patrouilles?|troupes|convois?|représentants?"
    r"|ministres?|présidente?|roi|reine|général|colonel|amiral|commandant|porte-parole|émissaires?|envoyée?s?|ambassad(?:eur|rice)|gouverneur|maire|préfet|chefs?|dirigeants?|négociateurs?|militants|état|pays|camp|capitale|autorités|secours"
    r"|army|government|rebels|insurgents|opposition|regime|movement|group|agency|charity|organi[sz]ation|ministry|presidency|council|delegation|mediators?|guarantors?|party|militias?|guerrillas?|junta|committee|court|bank"
    r"|teams?|soldiers|fighters|monitors|observers|peacekeepers|patrols?|troops|convoys?|ministers?|president|king|queen|general|colonel|admiral|commander|spokes\w+|envoys?|ambassador|governor|mayor|leaders?|negotiators?|military|police|state|country|side|capital|authorities"
)
_BODY = _re(rf"^(?:l['’]|la |le |les |une? |des |the |an? |cette |ce |this |that )?(?:[\w’'-]+ ){{0,2}}?(?:{_BODIES})\b")
_NAMED = re.compile(
    r"^(?:[Ll]['’]|[Ll]a |[Ll]e |[Ll]es |[Tt]he |M\. |Mme |MM\. |Mr\.? |Ms\.? )?(?:[a-zà-ÿ]+ ){0,3}?[A-ZÉÈÎ][\w’'-]+"
)
_NOBODY = _re(
    r"^(?:ce|cela|ça|c['’]|rien|tout|vous|tu|personne|nul|chacun|quiconque|qui|beaucoup|certains|ceux|celui|celle|quelqu['’]un|le temps|l['’]histoire|l['’]avenir|la paix|dieu"
    r"|you|nobody|no one|everyone|everybody|somebody|someone|nothing|everything|that|this|there|it all|history|time|peace|god|people|many|some|those|whoever|who)$"
)
_NO_ONE = _re(r"^(?:no one|nobody|personne|aucune?(?: \w+)?|nul(?:le)?(?: \w+)?|pas une?(?: \w+)?|no \w+|not (?:one|a)(?: \w+)?)\b")
_A_PERIOD = _re(r"^(?:\w+ )?(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b$")


def acts_ahead(text: str, language: str, *, spoken: bool) -> list[Act]:
    """Return the acts ahead that a text tells of, by place. `spoken`: its "I" and "we" are the speaker.

    >>> [(a.whose, a.subject) for a in acts_ahead("La France versera vingt millions", "fr", spoken=False)]
    [('side', 'La France')]
    >>> acts_ahead("quand les camions arriveront", "fr", spoken=True), acts_ahead("we will never know", "en", spoken=True)
    ([], [])
    """
    return list(_french(text, spoken=spoken) if language == "fr" else _english(text, spoken=spoken))


def _french(text: str, *, spoken: bool) -> Iterator[Act]:
    for match in _FUTURE_FR.finditer(text):
        if match["stem"] is not None and _NEVER_FR.fullmatch(match.group().strip()):
            continue
        person = match["person"] or match["going"]
        would = person in ("ait", "aient", "ais", "allait", "allaient")
        if would and spoken:
            continue  # what somebody would do is no more than thought of
        clitics = match["clitics"] or match["clitics2"] or ""
        first = match.start()
        if person in ("ons", "allons") and re.search(r"(?:^|\s)nous (?:ne |n['’]|y |en |les? |la |l['’]|leur |lui |nous )*$", text[:first] + clitics):
            subject = "nous"
        elif person in ("ai", "vais") and re.search(r"(?:\bje |j['’])(?:ne |n['’]|y |en |les? |la |l['’]|leur |lui |me |m['’])*$", text[:first] + clitics, re.I):
            subject = "je"
        else:
            subject = _subject(text, first, _SUBJECT_CUT_FR)
        whose = _whose(subject, spoken=spoken) if subject else _elided(text[:first])
        whose = _of_ours(text[:first], subject, whose) if spoken else whose
        if whose is None or _SUBORDINATE.search(_clause_before(text, first)):
            continue
        stem = match["stem"] if match["stem"] is not None else re.sub(r"(?:r|re)$", "", match["infinitive"])
        behind = text[match.end() : match.end() + 60]
        done = _DONE_FR.match(behind) if stem in ("se", "êt") or match["infinitive"] == "être" else None
        passive = done is not None and not _SUFFERED.match(done["done"])
        if stem == "pour" and not would and whose in ("thing", "side") and _MAY_FR.match(behind):
            yield Act("thing", subject, match.start(), match.end(), False, True, would)
            continue
        if _TOGETHER_FR.match(f"{clitics}{stem}") and whose == "side":
            whose = "both"
        negated = re.search(r"\bne\b|\bn['’]", clitics) is not None or _NO_ONE.match(subject) is not None
        if stem in ("se", "êt"):
            there = _THERE.match(behind) is not None or "y " in clitics
            if not passive and not (there and (whose == "own" or _BY_THEN.search(behind))):
                continue
        elif stem == "au":
            if not re.match(r"\s(?:bien )?lieu\b", behind):
                continue
        elif (_FATE_FR.match(stem) and not (stem in ("reste", "continue") and ("y " in clitics or _KEPT_ON.match(behind) if whose != "thing" else "y " in clitics or _OPEN.match(behind)))) or (
            whose == "thing" and not _RUNS.match(stem) and stem != "reste"
        ):
            continue
        yield Act(whose, subject, match.start(), match.end(), negated, passive, would)


def _english(text: str, *, spoken: bool) -> Iterator[Act]:
    for match in _FUTURE_EN.finditer(text):
        aux = (match["aux"] or match["short"]).lower()
        would = aux.startswith(("would", "'d", "’d")) or aux.startswith(("was", "were"))
        if would and spoken:
            continue
        verb = match["verb"].lower()
        subject = _subject(text, match.start(), _SUBJECT_CUT_EN)
        behind = text[match.end() : match.end() + 60]
        turned = re.match(r"(we|i|they|he|she|it)$", verb)
        if turned is not None and re.search(r"(?:not until|only|never|under no circumstances|nor)\b[^.;]*$", text[: match.start()], re.I):
            yield Act("own", turned.group(), match.start(), match.end(), True, False, would)
            continue
        whose = _whose(subject, spoken=spoken) if subject else _elided(text[: match.start()])
        whose = _of_ours(text[: match.start()], subject, whose) if spoken else whose
        if whose is None or _SUBORDINATE.search(_clause_before(text, match.start())):
            continue
        done = _DONE_EN.match(behind) if verb == "be" else None
        passive = done is not None and not _SUFFERED.match(done["done"])
        negated = "n't" in aux.replace("’", "'") or re.search(r"\b(?:not|never|no longer)\b", match["adverbs"]) is not None or _NO_ONE.match(subject) is not None
        if verb in _TOGETHER_EN and whose == "side" and not re.match(r"\s(?:the|his|her|its|their|a|an)\b", behind):
            whose = "both"
        if verb == "be":
            if re.match(r"\s(?:able|allowed|free|permitted) to\b", behind) and whose in ("thing", "side"):
                yield Act("thing", subject, match.start(), match.end(), negated, True, would)
                continue
            if whose == "thing" and re.match(r"\s(?:over|off)\b", behind):
                yield Act("thing", subject, match.start(), match.end(), negated, False, would)
                continue
            if not passive and not (_THERE.match(behind) and (whose in ("own", "side") or _BY_THEN.search(behind))):
                continue
        elif verb in _FATE_EN:
            if not (_KEPT_ON if whose != "thing" else _OPEN).match(behind) or verb not in ("take", "hold", "continue", "remain", "make", "do", "bring"):
                continue
        elif whose == "thing" and not _RUNS.match(verb):
            continue
        yield Act(whose, subject, match.start(), match.end(), negated, passive, would)


def _clause_before(text: str, at: int) -> str:
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


def _elided(before: str) -> Whose | None:
    """Return that an act is whoever's speaks where what is quoted begins with its verb: he would "free them all"."""
    return None if before.strip(" «“\"'‘\u00a0\u202f") else "own"


def _of_ours(before: str, subject: str, whose: Whose | None) -> Whose | None:
    """Return that "they" are ours where the sentence has named ours: "our trainers are here, and they will stay"."""
    back = subject.lower() in ("ils", "elles", "they") and _OURS.search(before[max(0, before.rfind(". ")) :])
    return "own" if back else whose


_OURS = _re(r"\b(?:nos|notre|our|my|mes)\s\w+")


def _whose(subject: str, *, spoken: bool) -> Whose | None:
    bare = subject.strip(" '’‘«»“”\"")
    if not bare or len(bare) > 90:
        return None
    if _A_PERIOD.match(bare) or (_NOBODY.match(bare) and not _NO_ONE.match(bare)):
        return None
    if _OWN_SPOKEN.match(bare) or (not spoken and _OWN_REPORTED.match(bare)):
        return "own"
    if re.match(r"(?:il|elle|ils|elles|he|she|it|they)$", bare, re.I):
        return "thing" if bare.lower() in ("il", "elle", "ils", "elles", "it") else None
    if BOTH.search(bare):
        return "both"
    if _BODY.match(bare) or (_NAMED.match(bare) and not _THING_FIRST.match(bare) and not _COMMON.match(bare)):
        return "side"
    return "thing"


_JOINED = re.compile(r"\s(?:and|et|but|mais),?\s*$", re.I)
_COMMON = re.compile(r"(?:More|Many|Most|Some|Such|Any|All|No|Every|Each|Other|Both|New)(?:\s[a-z]|$)")
"""Words with a capital only because they begin a sentence."""
_PRONOUNS = frozenset("je nous on il elle ils elles tu vous qui i we he she it they you who which".split())
_THING_FIRST = _re(
    r"^(?:l['’]|la |le |les |une? |des |the |an? |cette |ce |ces |this |that |these |those |son |sa |ses |leurs? )?(?:[\w-]+ )?(?:réunions?|rencontres?|pourparlers|négociations?|discussions?|sommets?|conférences?|sessions?|séances?|accords?|trêves?"
    r"|cessez-le-feu|retraits?|échanges?|routes?|ponts?|aide|centre|mécanisme|enquête|annexe|listes?|libérations?|camions|meetings?|talks|negotiations?|summits?|conference|agreements?|truce|cease-?fire|withdrawal|exchange|roads?|bridges?|aid|centre|center|mechanism|inquiry|annex|lists?|trucks|round|handover|crossing|report|deal)\b"
)
"""What is held, opened or carried out, whatever names stand in it."""

LOOKS_ON = _re(
    r"\b(?:experts?|analystes?|chercheu\w+|spécialistes?|économistes?|politologues?|historien\w*|habitants|villageois|témoins|observateurs estiment|residents|villagers|witnesses|analysts?|researchers?|economists?|historians?|scholars?|pundits)\b"
)
"""Whoever only looks on foretells: an expert promises nothing."""
MAYBE = _re(
    r"\b(?:peut-être|sans doute|probablement|vraisemblablement|risque|selon toute|faute de|reste à savoir|perhaps|maybe|probably|likely|presumably|remains to be seen|nobody knows|nul ne sait|si l['’]on)\b"
)
"""Words by which an article only guesses."""
