# ruff: noqa: E501
"""The words by which an article itself tells of a promise: made, agreed, planned for a day, or what became of it. Tables.

Searched in sentences, not in quotations. A wish is no pledge, a pledge no agreement, an agreement no action; and what became of
a promise is what the article says became of it, in whose words it stands.
"""

import re
from typing import NamedTuple

from treve.statements.article import Status
from treve.statements.beginnings import WHERE_A_WORD_BEGINS, quick


class Frame(NamedTuple):
    """A status and its words; group `what`, where there is one, is what is promised. `needs` must stand in the clause.

    `over`: told over two sentences.
    """

    status: Status
    words: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    over: bool = False


def _re(*texts: str) -> re.Pattern[str]:
    return quick("|".join(texts), re.I)


def _words(*texts: str) -> re.Pattern[str]:
    """Return an expression that is tried where a word begins, and nowhere else."""
    return re.compile(f"{WHERE_A_WORD_BEGINS}(?:{'|'.join(texts)})", re.I)


_TALKS = (
    r"participation|coopération|pourparlers|négociations?|discussions|dialogue|contacts|patrouilles|distributions|livraisons|activités?|"
    r"opérations humanitaires|aide|accords?|trêve|cessez-le-feu|moratoire|travaux|retrait|évacuations?|échanges?|cooperation|talks|negotiations?|"
    r"dialogue|patrols|deliver(?:y|ies)|activit(?:y|ies)|aid\b|cycle|round|séance|session|réunion|meeting|libérations?|releases?|flights|ceasefire|cease-fire|truce|moratorium|withdrawal|evacuations?|exchanges?|deal|agreement|accord\b|"
    r"membership|adhésion|operations|missions?|comités?\b|commissions?\b|mécanisme|committees?\b|mechanism|processus|process\b"
)
_MONTH = (
    r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|"
    r"september|october|november|december|jan\.|feb\.|aug\.|sept?\.|oct\.|nov\.|dec\."
)
_DAY = rf"(?:\d{{1,2}}(?:er)?\s(?:{_MONTH})|(?:{_MONTH})\s\d{{1,2}}|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day|les \d{{1,2}} et \d{{1,2}} (?:{_MONTH})|demain|tomorrow|semaine prochaine|mois prochain|next (?:week|month))"
_PROMISE_FR = r"(?:promesses?|engagements?|parole|serment)"
_PROMISE_EN = r"(?:promises?|pledges?|commitments?|word|undertakings?|vows?)"

_ARTICLE = r"l['’]|la |le |les |une? |des |son |sa |leurs? |the |an? |its |their "
_DEEDS = (
    r"(?:envoi|déploiement|retrait|libération|(?:ré)?ouverture|levée|reprise|création|mise en place|mise en œuvre|évacuation|déminage|livraison|remise|"
    r"démantèlement|désarmement|cantonnement|arrêt|fin|gel|cessation|suspension|trêve|cessez-le-feu|pause|moratoire|rétablissement|restitution|rapatriement|"
    r"échange|transfert|retour|acheminement|prolongation|intégration|fermeture|démobilisation|halt|end|freeze|truce|cease-?fire|moratorium|deployment|withdrawal|pullback|release|"
    r"(?:re)?opening|lifting|resumption|creation|clearance|evacuation|delivery|handover|dismantling|disarmament|return|dispatch|exchange|swap|transfer|"
    r"cessation|extension|repatriation|closure|demobili[sz]ation)s?"
)
"""Nouns of something to be done."""

_DONE_FR = (
    r"rouverte?s?|ouverte?s?|levée?s?|publiée?s?|remise?s?|restituée?s?|rendue?s?|payée?s?|versée?s?|ratifiée?s?|transmise?s?|communiquée?s?|démantelée?s?|"
    r"désarmée?s?|fermée?s?|évacuée?s?|reconnue?s?|livrée?s?|déminée?s?|accueillie?s?|reçue?s?|envoyée?s?|dépêchée?s?|nommée?s?|rapatriée?s?|débloquée?s?|"
    r"autorisée?s?|échangée?s?|libérée?s?|relâchée?s?|retirée?s?|rétablie?s?|reconstruite?s?|adoptée?s?|arrivée?s?|entrée?s?|partie?s?|déployée?s?|installée?s?"
)
_DONE_EN = (
    r"(?:re)?opened|lifted|published|handed|returned|paid|ratified|disclosed|dismantled|disarmed|closed|evacuated|delivered|cleared|"
    r"received|sent|dispatched|appointed|repatriated|unblocked|authori[sz]ed|exchanged|freed|released|withdrew|withdrawn|restored|rebuilt|adopted|arrived|"
    r"entered|left|deployed|installed"
)

_ACCORD = (
    r"(?:accord|texte|document|mémorandum|protocole|compromis|trêve|cessez-le-feu|plan|pacte|feuille de route|deal|agreement|text|memorandum|protocol|truce|"
    r"cease-?fire|pact|roadmap)\b"
)
_TRUCE = r"(?:trêve|cessez-le-feu|pause|moratoire|accalmie|truce|cease-?fire|lull|moratorium)"
_AN_ACCORD = r"(?:accord(?: de principe)?|compromis|entente|agreement|deal|compromise)"
_GATHERING = (
    r"réunion|rencontre|sommet|conférence|session|cycle|tour|round|pourparlers|négociations|discussions|comité|commission|échange|meeting|summit|conference|"
    r"talks|negotiations|committee|commission|exchange"
)
_TASK_FR = (
    r"rouvrir|ouvrir|reprendre|retirer|quitter|évacuer|libérer|libérée?s?|remettre|remise?s?|restituer|restituée?s?|déployer|déployée?s?|désarmer|lever|levée?s?|"
    r"tenir|réunir|réunie?s?|démanteler|démantelée?s?|cesser|rendre|livrer|échanger|échangée?s?|transférer|transférée?s?|publier|former|accueillir|surveiller|"
    rf"combler|remplacer|replier|entrer en vigueur|commencer|débuter|prendre (?:effet|la relève|position)|assurer|escorter|patrouiller|être (?:{_DONE_FR})"
)
_TASK_EN = (
    r"(?:re)?open|resume|withdraw|leave|evacuate|release|reconvene|gather|travel|attend|be \w+ed|hand|return|deploy|disarm|lift|meet|convene|dismantle|stop|halt|exchange|transfer|publish|host|"
    r"monitor|replace|pull|begin|start|take (?:effect|over|place)|escort|patrol|lead|fill"
)
_BEGINS = r"(?:(?<=[.!?»”]\s)|(?<=\n))"
"""Where a sentence begins."""

FRAMES: tuple[Frame, ...] = (
    # what became of a promise
    Frame(
        "broken",
        _words(
            rf"n['’](?:a|ont|avait|avaient|aura|auront) (?:pas|jamais|toujours pas|nullement) (?:tenu|respecté|honoré)\w* (?:\w+ ){{0,2}}?{_PROMISE_FR}",
            r"n['’](?:a|ont|avait|avaient) (?:toujours )?(?:pas|jamais) été (?:tenue?s?|respectée?s?|honorée?s?|suivie?s? d['’]effet)",
            rf"{_PROMISE_FR} (?:non tenues?|restée?s? lettre morte|restée?s? sans (?:suite|effet))",
            rf"\b(?:{_PROMISE_FR}|accord|trêve|moratoire|cessez-le-feu)\b[^.;:]{{0,80}}\b(?:est|sont|était|étaient) restée?s? (?:lettre morte|sans (?:suite|effet))",
            rf"\b(?:trahi|renié|rompu|manqué à|violé|revenue?s? sur|revient sur|reviennent sur) (?:s[ao]n?|ses|leurs?|l[ea]|les|cette) {_PROMISE_FR}",
            rf"\b(?:broke|broken|reneged on|went back on|gone back on|backed away from|violated|failed to (?:keep|honou?r|fulfil+)|(?:has|have|had) not (?:kept|honou?red)) (?:its|their|his|her|the|that|a|an) (?:\w+ )?{_PROMISE_EN}",
            rf"\b{_PROMISE_EN}\b[^.;:]{{0,90}}?\b(?:was|were|has been|have been|came) (?:never|not|to nothing|to naught)(?: (?:kept|honou?red|fulfil+ed|carried out|implemented|delivered|met|respected))?\b",
            rf"\b{_PROMISE_FR}\b[^.;:]{{0,110}}?\b(?:est|sont|était|étaient) restée?s? (?:lettre morte|sans (?:suite|effet|lendemain)|un vœu pieux|vaine?s?)",
            r"\b(?:promise|annoncé|promis|prévu|annoncée|promised|announced|pledged)(?:e?s)? (?:[^.;:]{0,80}?)(?:\bn['’](?:a|ont|est|sont) (?:jamais|toujours pas)\b|\bne sont (?:jamais|toujours pas)\b|\bnever (?:arrived|came|happened|materiali[sz]ed|took place|left|opened|reached)\b|\bha(?:s|ve) yet to\b)",
            rf"\b(?:never|did not|didn['’]t) (?:keep|kept|honou?r(?:ed)?|fulfil+(?:ed)?|respect(?:ed)?) (?:its|their|his|her|the|that) (?:\w+ )?{_PROMISE_EN}",
            rf"\b{_PROMISE_FR}\b[^.;:]{{0,110}}?\b(?:n['’](?:a|ont|avait) (?:été )?(?:suivie?s? d['’]aucun|rien donné|pas eu de suite|jamais vu le jour)|en (?:est|sont) restée?s? là|s['’](?:est|sont) (?:évaporée?s?|envolée?s?))",
            rf"\b{_PROMISE_EN}\b[^.;:]{{0,90}}?\b(?:(?:has |have |had )?remain(?:s|ed)? (?:a dead letter|unfulfil+ed|unkept|unmet|on paper)|never materiali[sz]ed|fell through|went unfulfil+ed|evaporated)",
            r"\bn['’](?:a|ont|avait|avaient) (?:\w+ )?(?:livré|versé|rendu|libéré|payé|envoyé|ouvert|retiré|évacué|fourni|débloqué) que\b[^.;]{0,60}?\b(?:promis|annoncé|prévu|convenu)e?s?\b",
            r"\b(?:fait|faisait|faisaient) miroiter\b[^.]{0,90}?\b(?:seulement|rien|aucune?|jamais|que)\b|\bdangled\b[^.]{0,90}?\b(?:only|nothing|none|never|not)\b",
            r"\bpromise?s? (?:pour|avant|en|à|dès)\b[^.;]{0,50}?\bse (?:fait|font) (?:toujours )?attendre\b|\bpromised (?:for|by|in)\b[^.;]{0,50}?\b(?:still awaited|overdue|still not|yet to)\b",
            r"\bonly (?:half|a (?:third|quarter|fraction|few|handful)|part|some|\w+) (?:of )?[^.;]{0,50}?\b(?:promised|pledged)\b",
            r"\b(?:let|laissé|laisse|laissent) (?:(?:the|its|their|a|another|passer|filer|expirer) )+(?:l['’]|le |la |deadline|ultimatum|échéance|délai)",
            rf"\b(?:bafou|foul|flout)\w+ (?:s[ao]n?|ses|leurs?|l[ea]|les|its|their|the|aux pieds) ?(?:{_PROMISE_FR}|{_PROMISE_EN})|\bfait faux bond\b",
            r"\bn['’](?:a|ont|avait|avaient) (?:pas|jamais) (?:tenu|respecté) (?:l[ea]s?|l['’]|ce|cet|cette|s[ao]n|ses|leurs?) ?(?:\w+ )?(?:délais?|échéances?|calendrier|dates?|jours|semaines|mois)\b",
            r"\b(?:did not|didn['’]t|failed to|never) (?:meet|met|keep to|kept to|stick to|stuck to) (?:the|its|their|his|her|that|a) (?:[\w-]+ ){0,2}(?:deadline|timetable|schedule|date|days|weeks|months)\b",
            r"\bn['’]en (?:a|ont|avait|avaient) rien fait\b|\b(?:did|has done|have done) (?:nothing of the (?:sort|kind)|no such thing)\b",
            r"\b(?:did not|didn['’]t|never|ha(?:s|ve|d)(?: not|n['’]t)|failed to) (?:keep|kept|honou?r(?:ed)?|fulfil+(?:ed)?|respect(?:ed)?) (?:them|it|(?:its|their|his|her) word)\b",
            r"\bne (?:les?|l['’]) ?(?:a|ont|avait|avaient) (?:pas|jamais) (?:tenue?s?|respectée?s?|honorée?s?)\b",
            r"\baurai(?:t|ent) dû (?:se |s['’])?\w+(?:er|ir|re|oir)\b[^.]{0,120}?\bn['’](?:a|ont|est|sont) (?:pas|jamais|rien)\b",
        ),
    ),
    Frame(
        "broken",
        _words(
            rf"\b{_TRUCE}\b[^;:]{{0,150}}?\b(?:n['’](?:a|avait|aura)(?:it|ient)? (?:été )?(?:observée?|tenu|respectée?|duré) (?:que|qu['’])|(?:a|aura|aurait|avait) (?:tenu|duré) (?:à peine |moins d\w+ |seulement )?(?:\w+ )?(?:minutes|heures|jours)|n['’]a pas (?:tenu|duré|survécu))",
            rf"\b{_TRUCE}\b[^;:]{{0,150}}?\b(?:(?:collapsed|fell apart|broke down|crumbled|unravel+ed) (?:in|within|after) |(?:held|lasted) (?:for )?(?:only|barely|just|less|a few|\w+ (?:minutes|hours))|did not (?:hold|last)|never took hold)",
            r"\b(?:deadline|ultimatum|délai|échéance)\b[^.;]{0,60}?\b(?:passed|expired|expirée?|passée?)\b[^;]{0,40}?\b(?:nothing|nobody|no one|not one|none|rien|personne|pas une?|aucune?)\b",
            r"\bdevai(?:t|ent)\s(?:être|durer|avoir|se|commencer|entrer|ouvrir|quitter|rentrer|\w+er|\w+ir|\w+re)\b[^.;]*(?:\.\s[^.]{0,80}?|[,;]\s?(?:mais|or)\s[^.]{0,60}?|\.\s(?:Depuis|Pourtant|Or|Mais)\b[^.]{0,80}?)(?:\bpersonne ne?\b|\bn['’](?:a|ont|est|y a|attend\w*)|\b(?:ne|n['’])\s?(?:[\w’']+\s){0,3}(?:pas|plus|jamais|toujours)\b|\brien\b|\btoujours pas\b|\baucune?\b|\bchacun tient sa comptabilité|\battaques?\b)",
            r"\b(?:devai(?:t|ent)|(?:was|were) (?:to|supposed to|meant to|due to))\b[^.;:]*[:;,.]\s[^.;:]{0,50}?\b(?:toujours|encore|sont là|est là|y sont|y est|still)\b",
            r"\b(?:devai(?:t|ent)|censée?s?|supposée?s?|(?:was|were) (?:to|supposed to|meant to|due to)|should have)\b[^.;:,]*,\s(?:n['’](?:a|ont|est|sont)|ne )[^.;,]{0,14}?\b(?:pas|jamais|toujours|plus)\b",
            r"\b(?:(?:was|were) (?:to|supposed to|meant to|due to)|should have)\b[^.;:,]*,\s(?:has|have|was|were|did|is|are) (?:not|never|yet)\b",
            r"\b(?:prévue?s? pour (?:durer|courir|tenir)|(?:censée?s?|qui devait|devait) (?:durer|courir|tenir)|(?:meant|supposed|due) to (?:last|run|hold))\b[^.;]{0,90}?(?:\b(?:a|aura|avait|aurait) (?:duré|tenu|vécu)\b|\blasted \w+ (?:days?|hours?|weeks?|minutes)\b|\bn['’](?:a|aura|avait|a pas) (?:pas )?(?:tenu|duré)\b|\bheld (?:for )?(?:only|a few|less|barely|just)\b|\blasted (?:only|a few|less|barely|just)\b|\bcollapsed\b)",
            r"\bpromis(?:e|es)?\b[^.;]{0,60}?\bn['’](?:a|ont|est|sont) (?:pas|jamais)\b|\bpromised\b[^.;]{0,60}?\b(?:was|were|has|have) (?:never|not)\b",
            r"\b(?:deadline|ultimatum|date limite|délai|échéance)\b[^.;]{0,40}?\b(?:passed|expired|elapsed|passée?|expirée?|écoulée?)\b[^.;]{0,20}?\b(?:without|sans)\b",
            r"\b(?:was|were) (?:supposed|meant|due|to have)\b[^.;]*(?:\.\s[^.]{0,80}?|[,;]\s?(?:but|yet)\s[^.]{0,60}?)(?:\bnobody\b|\bno one\b|\bnothing\b|\bnever\b|\bnot\b|n['’]t\b|\bnone\b)",
            r"\b(?:had|has|have) (?:promised|pledged|agreed|vowed|committed)[^.;]{0,120}?[,;.]\s?(?:but|yet|so far|As of)\b[^.]{0,60}?(?:\bnot\b|\bnever\b|n['’]t\b|\bnone\b|\bno\b|has yet to|have yet to)",
            r"\b(?:avai(?:t|ent) promis|s['’]étai(?:t|ent) engagée?s? à)[^.;]{0,120}?[,;.]\s?(?:mais|or|pourtant|Mais|Or|Pourtant)\b[^.]{0,60}?(?:\bne\b|\bn['’]|\brien\b|\baucune?\b|\btoujours pas\b)",
        ),
        over=True,
    ),
    Frame(
        "not_yet",
        _words(
            r"\bn['’](?:a|ont|avait|avaient|est|sont) toujours (?:pas|rien|aucune?)\b|\bne (?:\w+ )?toujours pas\b|\btoujours pas (?:été |eu lieu)",
            r"\bn['’](?:a|ont|est|sont) pas encore\b",
            r"\b(?:has|have|had) (?:yet|still) (?:to|not)\b|\bstill (?:has|have)(?: not|n['’]t)\b|\b(?:has|have) not (?:yet|so far)\b|\bhas(?:n['’]t| not) \w+ed\b[^.;]{0,60}\byet\b",
        ),
    ),
    Frame(
        "kept",
        _words(
            rf"\b(?:a|ont|avait|avaient) (?:finalement |bien |enfin )?(?:tenu|honoré|respecté) (?:s[ao]n?|ses|leurs?|l[ae]) {_PROMISE_FR}",
            r"\b(?:a|ont) (?:finalement |bien |enfin )?tenu parole|\btenu (?:l['’]une|plusieurs|deux|trois) de (?:s[ao]n?|ses|leurs?) (?:promesses|engagements)",
            r"\b(?:avai(?:t|ent)|a|ont) (?:bien |entièrement )?(?:versé|livré|libéré|rendu|payé|remis|débloqué) (?:l['’]intégralité|la totalité|l['’]ensemble|tou(?:s|te|tes)) [^.;]{0,60}?\bpromise?s?\b",
            r"\b(?:has|have|had) (?:paid|delivered|released|freed|handed over|disbursed) (?:all|the whole|the full|every)\b[^.;]{0,60}?\b(?:promised|pledged)\b",
            r"\b(?:honou?red|kept|respected|respectée?s?|honorée?s?|tenue?s?) (?:to the (?:last day|letter|end)|in full|jusqu['’]au (?:dernier jour|bout)|à la lettre)\b",
            rf"\bvoilà (?:s[ao]n?|leurs?|notre|la|cette) {_PROMISE_FR} tenue?s?\b|\bla voilà tenue\b",
            r"\bkept (?:to )?(?:its|their|his|her) (?:side|part|end) of the (?:bargain|deal|agreement)\b",
            rf"\b(?:kept|honou?red|fulfil+ed|made good on|delivered on|lived up to) (?:its|their|his|her|that|the) (?:\w+ )?{_PROMISE_EN}",
            r"\b(?:comme|ainsi qu['’](?:il|elle)s?) (?:\w+ )?(?:promis|convenu|prévu par l['’]accord|s['’]y étai(?:t|ent) engagée?s?)\b",
            r"\bconformément à (?:s[ao]n?|ses|leurs?|l['’]|cet|la|aux) ?(?:promesses?|engagements?|accord|parole)\b",
            rf"\bas (?:it|they|he|she)? ?(?:had )?(?:promised|pledged|agreed|undertaken|vowed|committed)\b|\bin (?:line|keeping|accordance|compliance) with (?:its|their|the|a) (?:\w+ )?(?:{_PROMISE_EN}|{_ACCORD})|\btrue to (?:its|their|his|her) word",
        ),
    ),
    Frame(
        "kept",
        _words(
            r"\bdevai(?:t|ent) (?:se |s['’])?\w+(?:er|ir|re|oir)\b[^.;]*[.;]\s(?:C['’]est (?:chose )?fait|(?:Il|Elle|Ils|Elles) l['’](?:a|ont) fait)",
            r"\b(?:was|were) (?:to|due to|supposed to|meant to) \w+[^.;]*[.;]\s(?:It|They|He|She) (?:has|have|did|duly)\b(?! not)(?=[ .,]|$)(?: [.,]|[.,]| \w+ed\b)",
        ),
        over=True,
    ),
    Frame(
        "declared",
        _words(
            r"\b(?:donn|laiss|accord)(?:e|ent|ait|aient|é|a) (?:à |au |aux )[^.;]{3,40}? jusqu['’](?:au?|à) [^.;,]{3,30}? pour \w+(?:er|ir|re|oir)\b[^.;]*?\b(?:faute de quoi|sinon|sans quoi)\b",
            r"\b(?:gives?|gave|given) [^.;]{3,40}? until [^.;,]{3,30}? to \w+\b[^.;]*?\b(?:or (?:else|face|it|they|there)|failing which|otherwise)\b",
        ),
    ),
    Frame(
        "declared",
        _words(
            r"\b(?:a|ont|avait|avaient) (?:promis|juré) (?:à (?:[\w’'-]+ ){1,4}?)(?:de |d['’])(?P<what>(?:ne (?:plus |pas |jamais ))?\w+(?:er|ir|re|oir)\b[^.;,«»]{0,80})",
        ),
    ),
    Frame(
        "lapsed",
        _words(
            r"\b(?:est|sont|était|étaient|serait) (?:désormais |devenue?s? )+caduc(?:que)?s?\b|\bdevenue?s? caduc\w*|\bnul(?:le)? et non avenue?",
            r"\b(?:a|ont|avait|avaient) (?:finalement |donc |également )?(?:annulé|renoncé à|abandonné|enterré|retiré) (?:l['’]|la |le |les |s[ao]n? |ses |leurs? |cette |ce )?(?:offre|proposition|projets?|plans?|visite|envoi|déploiement|rencontre|voyage|réunion|promesse|initiative|ouverture|livraison|convoi|échange|libération|retrait)",
            r"\b(?:renonc(?:e|ent)|(?:a|ont|avait|avaient) (?:finalement )?renoncé) (?:à|au|aux)\b",
            r"\b(?:a|ont|fait|font) (?:finalement )?(?:fait )?(?:marche|machine) arrière\b|\bs['’](?:est|sont) rétractée?s?\b|\bse rétracte\b",
            rf"\b(?:walked back|rowed back on|rolled back|retreated from|watered down|scrapped|dropped|shelved) (?:its|their|his|her|the|that|an?) (?:\w+ )?{_PROMISE_EN}",
            r"\b(?:backed out of|backtracked on|walked away from|gave up (?:on )?(?:its|their|the)|withdrew (?:its|their|his|her) (?:offer|promise|pledge)|no longer (?:plans|intends))\b|\bwithdrawn (?:its|their|his|her) (?:offer|promise|pledge|proposal)\b",
            r"\b(?:cancel+ed|called off|scrapped|shelved|abandoned|dropped|withdrew) (?:the |its |their |his |her |a |all )?(?:\w+ ){0,2}?(?:offer|proposal|plans?|visit|deployment|meeting|trip|opening|delivery|convoy|exchange|release|withdrawal)\b",
            rf"\b(?:offres?|propositions?|{_PROMISE_FR})\b[^.;:]{{0,60}}?\b(?:a|ont|avait) été (?:retirée?s?|annulée?s?|abandonnée?s?|enterrée?s?)",
            rf"\b(?:offers?|proposals?|{_PROMISE_EN})\b[^.;:]{{0,60}}?\b(?:was|were|has been|have been|is) (?:withdrawn|taken off the table|off the table|cancel+ed|scrapped|dropped|rescinded|revoked)",
            r"\b(?:null and void|no longer (?:stands|applies|on the table))\b",
        ),
    ),
    Frame(
        "lapsed",
        _words(
            rf"\b(?:{_ARTICLE})(?:{_DEEDS})\b[^.;:]{{0,90}}?\b(?:est|sont|était|étaient) restée?s? (?:lettre morte|sans (?:suite|effet|lendemain))",
            rf"\b(?:{_ARTICLE})(?:{_DEEDS})\b[^.;:]{{0,90}}?\b(?:came to nothing|remained? a dead letter)",
        ),
    ),
    Frame(
        "acted_on",
        _words(
            r"\b(?:promesses|engagements|pledges|commitments)\b[^.;]{0,80}?\b\d+ ?(?:%|pour cent|per cent|percent)[^.;]{0,30}\b(?:décaissée?s?|versée?s?|honorée?s?|paid|disbursed|delivered|honou?red)",
            r"\ben place depuis\b|\b(?:est|sont) entrée?s? en vigueur\b|\bin place since\b|\b(?:has |have )?entered into force\b",
            r"\b(?:a|ont) commencé à (?:se retirer|retirer|déminer|libérer|livrer|patrouiller|évacuer|désarmer|démanteler)",
            r"\b(?:has|have) (?:begun|started) (?:withdraw|releas|demin|clear|deliver|patrol|evacuat|disarm|dismantl)\w*",
        ),
    ),
    # what was suspended, and taken up again
    Frame(
        "suspended",
        _words(
            r"\b(?:a|ont|avait|avaient)\s+(?:\w+ment )?(?:suspendu|gelé|interrompu|cessé|mis (?:fin|un terme) à|rompu)\s+(?:\w+\s+){0,2}?(?:toute?s?\b|leurs?\b|sa\b|ses\b|son\b|l['’]|les\b|la\b|le\b|une?\b)",
            r"(?<!if )\b(?:suspended|froze|halted|paused|frozen)\s+(?:\w+\s+){0,1}?(?:its|their|his|her|all|a|an|the|most)\b",
            r"\b(?:suspend(?:ent)?|gèle(?:nt)?|interromp(?:t|ent)) (?:sa|son|ses|leurs?|toute)\b|\b(?:is|are) (?:suspending|freezing|halting|pausing) (?:its|their|all)\b",
            r"(?<!if )\b(?:suspended|halted|paused|frozen|froze) (?:\w+ )?(?:deliver(?:y|ies)|patrols?|aid|operations|talks|evacuations?|participation|cooperation|releases?|exchanges?|flights|distributions?)\b",
            r"\b(?:est|sont|a été|ont été|sera|seront|is|are|has been|have been|will be) (?:\w+ )?(?:reportée?s?|suspendue?s?|gelée?s?|différée?s?|put off|postponed|suspended|frozen|on hold)\b[^.;]{0,40}?\b(?:jusqu['’]à ce|tant que|until|unless|pending|sine die|indefinitely)\b",
            r"\b(?:s['’](?:est|sont)|se sont) retirée?s? (?:de|du|des)\b|\b(?:a|ont) quitté (?:le|la|les|l['’])",
            r"\b(?:pulled out of|walked out of|withdrew from|withdrawn from|quit)\b",
            r"\bne (?:reprend|reprendra|reprendront|reviendra|reviendront)\b[^.;]{0,120}?(?:\bqu(?:e|['’])\b|\bpas\b|\btant\b|\bavant\b)",
            r"\bwill not (?:resume|return to|rejoin)\b[^.;]{0,100}?\b(?:until|unless|before)\b",
        ),
        _re(rf"\b(?:{_TALKS})"),
    ),
    Frame(
        "suspended",
        _words(
            r"\b(?:suspend(?:ent)?|gèle(?:nt)?|interromp(?:t|ent)|(?:a|ont|avait|avaient) (?:\w+ment )?(?:suspendu|gelé|interrompu|mis en (?:pause|sommeil))) (?:toute?s? )?(?:sa|son|ses|leurs?)\b(?! (?:combats?|hostilités|tirs?|feu|attaques|frappes|offensives?))",
            r"\b(?:a|ont|avait|avaient|met|mettent) (?:mis )?(?:sa|son|ses|leurs?) [^.;,]{3,40} (?:entre parenthèses|en pause|en sommeil|en veilleuse)\b",
            r"(?<!if )\b(?:suspend(?:s|ed)|halts|halted|paused?|pauses|froze|freezes|(?:is|are) (?:suspending|freezing|halting|pausing)|(?:has|have|had) (?:frozen|put)) (?:all )?(?:its|their|his|her)\b(?! (?:breath|hand|fighting|hostilities|fire|attacks|strikes|offensives?))|\bput (?:its|their) \w+ on (?:hold|ice)\b",
        ),
    ),
    Frame(
        "resumed",
        _words(
            r"\b(?:a|ont|avait|avaient)\s+(?:\w+ment )?repris\s+(?:\w+\s+)?(?:leurs?|sa|ses|son|l['’]|les|la|le|part)",
            r"\b(?:reprend|reprendra|reprendront|reprennent|réintègr\w+|réintégr\w+)\s+(?:\w+\s+)?(?:leurs?|sa|ses|son|l['’]|les|la|le|part)",
            r"\bresum(?:ed|es|e)\s+(?:its|their|his|her|all|the)\b|\brejoin(?:ed|s)?\s+(?:the|talks)|(?<!their )(?<!its )(?<!to )\breturn(?:ed|s)? to the (?:talks|table|committee|commission)",
        ),
        _re(
            r"\b(?:participation|coopération|place|siège|activités?|distributions|patrouilles|comité|commission|mécanisme|cooperation|seat|committee|activities|deliveries|patrols|talks|table|pourparlers|négociations)\b"
        ),
    ),
    # what a text lays on somebody by a time
    Frame(
        "agreed",
        _words(
            r"\bdoi(?:t|vent) (?:avoir (?:quitté|achevé|évacué|libéré|remis|rendu|terminé|déposé|retiré)|quitter|évacuer|libérer|remettre|rendre|restituer|déposer|achever)\b[^.;:«»]{0,80}?\b(?:dans un délai|dans les|d['’]ici|avant|sous|au plus tard)\b",
            r"\bdispos(?:e|ent|ait|aient) de (?:\d+|[a-zà-ÿ-]+) (?:jours|heures|semaines|mois) pour\b",
            r"\bmust (?:leave|withdraw|release|hand over|vacate|pull out|return|be (?:completed|released|out|gone))\b[^.;:“”]{0,80}?\b(?:within|by|before|no later than)\b",
            r"\b(?:has|have|had|gives?(?: [\w’'-]+){1,4}|gave(?: [\w’'-]+){1,4}) (?:\d+|[a-z-]+) (?:days|hours|weeks|months) to (?:leave|withdraw|release|hand|vacate|pull|disarm|lay|surrender|give|clear|return|move|open)\b",
            r"\b(?:donne|laisse|accorde)(?:nt)? (?:[\w’'-]+ ){1,4}?(?:\d+|[a-zà-ÿ-]+) (?:jours|heures|semaines|mois) pour \w+",
            r"\bdoi(?:t|vent) avoir (?:\w+ )?\w+(?:é|i|u|is)\b",
            r"\bdevai(?:t|ent) avoir (?:quitté|achevé|évacué|libéré|remis|rendu|terminé|retiré)\b[^.;:«»]{0,80}?\b(?:délai|d['’]ici|avant|au plus tard|le \d)",
        ),
    ),
    # what was agreed, or is fixed for a day
    Frame(
        "agreed",
        _words(
            r"\b(?:both|the two|the warring) (?:\w+ )?(?:have |had )?(?:pledged|promised|vowed|undertaken|committed themselves)\b",
            r"\b(?:se sont|s['’]étaient) mis(?:es)? d['’]accord\b|\b(?:ont|avaient)\s+(?:\w+\s+)?(?:décidé|convenu)\s+(?:de|d['’]|que)",
            r"\b(?:a|ont|avait|avaient)\s+(?:finalement |également |aussi )?accepté\b(?:,[^,.;]{3,50},| (?:le \d{1,2}(?:er)? \w+|hier|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))?\s+(?:de|d['’]|que|qu['’])",
            r"\b(?:a|ont|avait|avaient) (?:\w+ment )?accepté (?:le principe|l['’]idée|la proposition|l['’]offre|le plan|la trêve|le cessez-le-feu|la visite|une visite|le déploiement|la présence|un retrait|une? (?:trêve|pause|échange|calendrier|couloir))\b",
            r"\baccepted (?:the principle of|the idea of|a visit|a truce|a pause|a cease-?fire|an exchange|a swap|a timetable|the (?:plan|proposal|offer|terms|deployment|presence|text|deal))\b",
            r"\b(?:a|ont|avait|avaient) (?:donné (?:son|leur) (?:accord|feu vert|aval) (?:à|au|aux|pour)|consenti à)\b",
            r"\b(?:gave|given|gives) (?:its|their|his|her) (?:consent|approval|go-ahead|assent) (?:to|for)\b",
            rf"\b(?:les |both |the )?(?:deux|both|two) [\w-]+ (?:\w+ )?(?:ont |have |had )?(?:signé|pris|signed|made|taken|took) (?:un |une |l['’]|a |an |the )?(?:\w+ )?(?:{_PROMISE_FR}|{_PROMISE_EN}) (?:\w+ )?(?:à|de|d['’]|not to|to|that)\b",
            r"\b(?:obtenu|arraché|obtient) (?:de|des|du|d['’]) ?[^.;:]{3,50}? qu(?:e|['’])|\b(?:got|gotten|persuaded|convinced) (?:both|the two|the (?:sides|parties|camps|warring)|all) [^.;:]{0,40}?\bto \w+",
            r"\b(?:sont|étaient) tombée?s? d['’]accord (?:pour|sur)\b|\bse sont (?:entendue?s|accordée?s) (?:pour|sur)\b|\bont (?:trouvé un terrain d['’]entente|acté|arrêté) (?:pour|sur|l[ea]s?|une?|que)\b|\b(?:settled on|hammered out|sealed|shook hands on|came to terms on|signed up to|reached an understanding (?:on|to)) (?:an?|the|its|their|\d+|\w+ing)\b",
            r"\b(?:paraph|sign)(?:é|ent|e) (?:un|le|ce|cet) (?:texte|accord|document|protocole|mémorandum)[^.;,]{0,30}? (?:qui|aux termes duquel|par lequel|obligeant|prévoyant)\b|\b(?:signed|initial+ed) (?:a|an|the) (?:text|deal|agreement|document|protocol|memorandum)[^.;,]{0,30}? (?:that|which|under which|obliging|binding|requiring|committing|providing)\b",
            r"\bs['’]engagent\s+à\b(?!\s?:)|\bsont convenue?s\b(?!\s?:)|\bconviennent de\b|\b(?:have |had |has )?(?<!not )(?:agreed?|consented)\s+(?:[\w’'-]+\s){0,5}?(?:to|on)\b",
            rf"\b{_AN_ACCORD} (?:a été |est |avait été |was |has been |had been )?(?:trouvé|conclu|arraché|scellé|reached|struck|found|sealed)e?s?\b[^.;:]{{0,60}}? (?:pour|sur|en vue|to|on|for)\b",
            rf"\b(?:trouvé|conclu|parven\w+ à|reached|struck|sealed) (?:un |une |an? )(?:\w+ )?{_AN_ACCORD}\b[^.;:]{{0,60}}? (?:pour|sur|en vue|to|on|for)\b",
        ),
    ),
    Frame(
        "agreed",
        _words(
            r"\b(?:accord|texte|mémorandum|protocole|compromis|document|arrangement|feuille de route|trêve|pacte|article \d+)\b[^.;:«]{0,110}?\b(?:prévoi(?:t|ent|yait)|stipul(?:e|ent|ait)|autoris(?:e|ait)|impos(?:e|ait)|fix(?:e|ait)|oblige(?:ait)?|engage(?:ait)?|contrain(?:t|drait)|command(?:e|ait)|exig(?:e|eait)|crée|institue|établit|instaure|met en place|dispose|énonce|précise)\s+(?:aussi |également |notamment |en outre |par ailleurs |surtout )?(?P<what>(?:l['’]|la |le |les |un |une |des |que |qu['’]|chac|tous |aux? [^.;«»]{3,40}? d(?:e |['’]))[^.;«»]{4,140}?)(?=,? (?:mais|sans|tandis)|[.;]|, |$)",
        ),
    ),
    Frame(
        "agreed",
        _words(
            r"\b(?:deal|agreement|text|memorandum|protocol|accord|document|truce|roadmap|pact)\b[^.;:“\"]{0,120}?\b(?:provid(?:es?|ed|ing) for|call(?:s|ed)? for|requir(?:es?|ed|ing)|stipulat(?:es?|ed)|foresees?|foresaw|envisages|includes?|oblig(?:es?|ed|ing)|binds|compels|mandates|sets up|creates|establishes|states that|specifies that|commits?|committed)\s+(?:also )?(?P<what>[^.;“”]{4,140}?)(?=,? (?:but|while|without)|[.;]|, |$)",
        ),
    ),
    # what an accord named just before lays down
    Frame(
        "agreed",
        _words(
            rf"{_BEGINS}(?:Il|Elle|Celui-ci|Celle-ci)\s(?:prévoit|stipule|impose|comprend|fixe)\s(?:aussi |également |notamment |en outre |surtout )?(?P<what>(?:{_ARTICLE})(?:{_DEEDS})\b[^.;«»]{{4,140}}?)(?=,? (?:mais|sans|tandis)|[.;]|, |$)",
        ),
    ),
    Frame(
        "agreed",
        _words(
            rf"{_BEGINS}(?:It|This) (?:also )?(?:provides? for|calls? for|requires?|stipulates?|includes?) (?:also )?(?P<what>(?:{_ARTICLE})?(?:\w+ )?(?:{_DEEDS})\b[^.;“”]{{4,140}}?)(?=,? (?:but|while|without)|[.;]|, |$)",
        ),
    ),
    Frame(
        "agreed",
        _words(
            r"\b(?:suspendent|cessent|arrêtent|interrompent) (?:leurs?|les|le) (?:combats?|hostilités|tirs?|feu|opérations|attaques|frappes|offensives?)\b",
            r"\b(?:a|ont|avait|avaient) (?:\w+ment )?(?:prolongé|reconduit|renouvelé|étendu) (?:leur|la|le|cette|ce) (?:trêve|cessez-le-feu|pause|moratoire|accord)\b",
            r"\b(?:halt|pause|suspend|stop) (?:the )?(?:fighting|hostilities|fire)\b|\b(?:have |has |had )?(?:extended|renewed|prolonged) (?:their|the|a|its) (?:\w+ )?(?:truce|cease-?fire|pause|moratorium)\b",
        ),
    ),
    Frame(
        "agreed",
        _words(
            rf"\b(?:réunion|rencontre|session|cycle|pourparlers|négociations|comité|commission|délégations|sommet|échange|libération|retrait|trêve|cessez-le-feu|route|convoi)\w*\b[^.;:«»]{{0,60}}?\b(?:doi(?:t|vent) (?:se tenir|avoir lieu|reprendre|débuter|commencer|rouvrir|entrer)|se tiendr\w+|aur(?:a|ont) lieu|se réunir\w+|se retrouver\w+|débuter\w+|reprendr\w+|commencer(?:a|ont)|s['’]ouvrir\w+|(?:est|sont) prévue?s?|(?:est|sont|a été|ont été) (?:fixée?s?|programmée?s?|convoquée?s?))\b[^.;:«»]{{0,60}}?{_DAY}",
            rf"\b(?:prochain|nouveau) (?:cycle|round)\s?:[^.;]{{0,40}}?{_DAY}|\brendez-vous\b[^.;]{{0,40}}?{_DAY}",
            rf"\b(?:{_GATHERING})s?\b[^.;:“”]{{0,60}}?\b(?:has|have) been (?:set|scheduled|fixed|called|convened) for\b[^.;:“”]{{0,40}}?{_DAY}",
            rf"\b(?:meeting|talks|round|session|committee|commission|delegations?|summit|exchange|withdrawal|truce|cease-?fire|road|crossing|convoy)s?\b[^.;:“”]{{0,60}}?\b(?:is|are) (?:to|due to|set to|scheduled to|scheduled for|expected to) (?:open|begin|start|meet|take place|resume|reconvene|be held|take effect)?\b[^.;:“”]{{0,40}}?{_DAY}",
            rf"\b(?:truce|cease-?fire|talks|withdrawal|exchange)\b[^;:“”]{{0,40}}?\b(?:begins?|starts?|takes effect|opens?|will (?:begin|start|open|meet|resume|reconvene))\b[^.;:“”]{{0,20}}?{_DAY}",
            rf"\bse (?:retrouver|réunir|rencontrer|re(?:ver|voir))\w*(?:ont|a)\b[^.;:«»]{{0,60}}?{_DAY}",
            rf"\bwill (?:meet|reconvene|sit) again\b[^.;:“”]{{0,50}}?{_DAY}",
        ),
    ),
    Frame(
        "declared",
        _words(
            rf"\b(?:{_GATHERING})s?\b[^.;:«»“”]{{0,70}}?(?<!was )(?<!were )(?<!had been )(?<!était )(?<!étaient )\b(?:attendue?s?|prévue?s?|expected|due|slated|pencil+ed in|planned|tentatively set)\b[^.;:«»“”]{{0,30}}?{_DAY}",
            rf"\b(?:invit|convi|convoqu)(?:e|ent|é|ait|aient)\b[^.;]{{0,60}}?\b(?:à|pour|au) (?:une? |la |le |l['’])?(?:\w+ )?(?:{_GATHERING})\b[^.;«»]{{0,40}}?{_DAY}",
            rf"\b(?:invited?s?|summon(?:s|ed)|conven(?:es|ed)|will host)\b[^.;“”]{{0,60}}?\b(?:{_GATHERING})s?\b[^.;“”]{{0,40}}?{_DAY}",
            r"\b(?:has |have |had )?offered (?:the|its|a|an|their)\b[^.;“”]{0,80}?\b(?:on condition|provided|if|as long as|so long as)\b",
            r"\b(?:a|ont|avait|avaient) (?:proposé|offert) (?:le|la|l['’]|son|sa|ses|une?)\b[^.;«»]{0,80}?(?:à condition|pourvu qu|\bsi\b|tant qu)",
        ),
    ),
    Frame(
        "agreed",
        _words(
            rf"\bdoi(?:t|vent) (?:(?:alors|aussi|ensuite|également|désormais) )?(?:se |s['’]|être )?(?:{_TASK_FR})\b",
            rf"\b(?:is|are) to (?:{_TASK_EN})\b",
        ),
        _re(
            rf"\b(?:{_DAY}|d['’]ici|avant|dans les|sous|by|before|within|in (?:a|the) first (?:phase|stage|step)|dans un premier temps|\d+ (?:hommes|policiers|observateurs|men|officers|monitors))"
        ),
    ),
    Frame(
        "declared",
        _words(
            r"\b(?:compte(?:nt)?|enten(?:d|dent)|prévoi(?:t|ent) d(?:e\b|['’])|s['’]apprête(?:nt)? à|s['’]est donné)\s*(?:\w+\s)?(?:se |s['’]|y |en |les? |la |l['’])*\w+(?:er|ir|re|oir)\b[^.;:«»]{0,80}?(?:d['’]ici|avant|dès|le|en|à la|au|pour|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b",
            r"\b(?:plans?|intends?|aims?|undertakes?) to (?!be\b|have\b)\w+[^.;:“”]{0,80}?\b(?:by|before|on|in|within|next|this|once|if|provided|from|starting)\b",
        ),
    ),
    Frame(
        "declared",
        _words(
            r"\b(?:a|ont|avait|avaient) (?:\w+ )?décidé d(?:e |['’])(?!ne\b)(?:se |s['’]|y |les? |la |l['’])*\w+(?:er|ir|re|oir)\b|\bdécision\b(?:,[^,.;]{3,60},)? d(?:e |['’])(?!ne\b)(?:se |s['’]|y |les? |la |l['’])*\w+(?:er|ir|re|oir)\b",
            r"\b(?:has |have |had )?decided to (?!not\b)\w+|\bdecision(?:,[^,.;]{3,60},)? to \w+",
        ),
        _re(
            r"\b(?:d['’]ici|avant|jusqu['’]|dès|à compter|à partir|pour (?:\w+ ){1,2}(?:jours|semaines|mois|ans)|by|until|before|from|starting|for (?:\w+ ){1,2}(?:days|weeks|months|years))\b"
        ),
    ),
    Frame(
        "declared",
        _words(
            rf"\b(?:a|ont|avait|avaient) ordonné (?:{_ARTICLE})(?:{_DEEDS})\b",
            r"\b(?:has |have |had )?ordered (?:[\w-]+ ){1,6}?to be (?:sent|deployed|released|opened|reopened|lifted|withdrawn|evacuated|paid|handed)\b",
            r"\bs['’](?:interdi(?:t|sent)|astrein(?:t|gnent)|est interdit) (?:\w+ )?(?:de\b|d['’]|à\b)|\bforbids? (?:itself|themselves)\b",
            r"\bse propose(?:nt)? d(?:e\b|['’])|\b(?:has |have |had )?volunteered to\b|\b(?:s['’]est|se sont) portée?s? (?:volontaires?|candidate?s?) pour\b",
            r"\b(?:a|ont|avait|avaient)(?:,[^,.;]{3,50},)?\s(?:\w+ ){0,3}?promis\b(?:,[^,.;]{3,50},)? (?:une?\b|des\b|la\b|le\b|les\b|l['’]|de\b|d['’]|que\b|qu['’]) ?\w+",
            r"\b(?:has |have |had )?(?:promised|pledged|vowed|sworn|swore|undertook|undertaken|committed(?: itself| themselves)?)\s(?:[\w’'-]+\s){0,4}?(?:to|that)\s\w+|\b(?:vowed|swore|promised)\s(?:his|her|its|their)\s(?:\w+\s){1,3}(?:would|will)\b",
            r"\b(?:se (?:porte|dit|déclare)(?:nt)?|s['’](?:est|étaient|était)|se sont) (?:portée?s? )?garante?s? d(?:e|u|es)\b",
            r"\b(?:renew|reaffirm|reiterat|repeat|restat|confirm|honou?r|stand(?:s|ing)? by|st(?:ood|icks?|uck) (?:by|to)) ?(?:ed|s|ing|es)? ?(?:its|their|his|her) (?:\w+ )?(?:promise|pledge|commitment|undertaking|vow|offer) (?:to|of|on|that)\b|\b(?:renouvel|réaffirm|réitér|répét|confirm|maint)(?:é|e|ent|enu|ient|iennent|le|lent|lé) (?:sa|son|ses|leurs?) (?:promesse|engagement|offre)s? (?:d(?:e|u|es)\b|d['’]|à\b|en\b|sur\b)",
            r"\b(?:s['’](?:est|était)|se sont|s['’]étaient) donné (?:encore )?(?:\w+ ){1,3}(?:heures|jours|semaines|mois|ans)\b|\b(?:gave|gives|given|set) (?:himself|herself|itself|themselves) (?:\w+ ){1,3}(?:hours|days|weeks|months|years)\b",
            rf"\b(?:fait|font|pris|prend|prête|prêté|donné|signé|formulé|réitéré) (?:le |l['’]|un |une |leur |sa |son |ce )?(?:\w+ )?(?:{_PROMISE_FR}|vœu) (?:\w+ )?(?:de|d['’]|à) ?(?:ne (?:plus|pas) )?(?:y |en |se |s['’]|l[ea] |les )*\w+(?:er|ir|re|oir)\b",
            rf"\b(?:took|taken|takes|signed|made|makes|swore|sworn|issued) (?:an?|the|its|their|his|her) (?:\w+ )?(?:oaths?|{_PROMISE_EN}) (?:not )?(?:to|that)\b",
            r"\b(?:gave|given|gives|offered|received|got) (?:an?|the|its|their|written|firm|fresh) ?(?:\w+ )?(?:guarantees?|assurances?|pledge|promise|undertaking) (?:that|to|of)\b|\b(?:donné|fourni|obtenu|reçu|apporté) (?:l['’]|la |une? |des |toutes? les? )(?:assurances?|garanties?) (?:\w+ )?(?:que|qu['’]|de|d['’])",
            r"\b(?:se fait|se font|s['’]est fait(?:e)?|se sont faits?) fort(?:e|s)? de\b|\bs['’](?:oblige|est obligée?|obligent) à\b|\b(?:took|taken|takes?) it upon (?:himself|herself|itself|themselves) to\b|\bbound (?:itself|themselves) to\b|\bsee to it that\b",
            r"\b(?:expressed|stated|voiced|reaffirmed|reiterated|confirmed) (?:[\w’'-]+ ){1,3}?(?:readiness|willingness|intention|commitment) to\b|\b(?:réaffirmé|réitéré|exprimé|fait part de|confirmé|assuré de) (?:la|sa|leur) (?:disposition|disponibilité|volonté|intention|détermination)\b[^.;]{0,40}?\b(?:à|de|d['’])",
            r"\b(?:s['’](?:est|était)|se sont|s['’]étaient|se serai(?:t|ent)) (?:\w+ment )?engagée?s?\b(?:,[^,.;]{3,60},)?[^,.;«»]{0,40}?\b(?:à ce qu(?:e\b|['’])|(?:à|d['’])\s?(?:ne (?:pas|plus) )?(?:y |en |se |s['’]|l[ea] |les )*\w+(?:er|ir|re|oir)\b)",
        ),
    ),
    Frame(
        "refused",
        _words(
            r"\b(?:a|ont|avait|avaient) (?:\w+ment )?(?:repoussé|rejeté|décliné|refusé|écarté) (?:l['’]|la |le |les |toute |tout )(?:offre|proposition|plan|trêve|cessez-le-feu|pause|pourparlers|négociation|appel à la trêve)s?\b",
            r"\bconditionn(?:e|ent|ait) (?:[^.;]{3,60}) (?:à|au|aux)\b|\b(?:made|make|makes) (?:its|their|his|her|any) [^.;]{3,50}? conditional (?:up)?on\b",
            r"\b(?:rejected|turned down|spurned|rebuffed|dismissed)\b[^.;:“”]{0,40}?\b(?:offers?|proposals?|plans?|truce|cease-?fire|terms)\b",
        ),
    ),
    Frame(
        "declared",
        _words(
            r"\b(?:affirmé|déclaré|assuré|dit|indiqué|répété|affirme|assure|répète)(?:nt)? (?:\w+ )?être (?:\w+ )?(?:prête?s?|disposée?s?) à\b|\b(?:s['’]est|se sont|se) dite?s? (?:\w+ )?(?:prête?s?|disposée?s?) à\b|\b(?:s['’]est|se sont) (?:\w+ )?(?:déclaré|affirmé|montré)e?s? (?:\w+ )?(?:prête?s?|disposée?s?) à\b|\b(?:est|sont|était|étaient|serait|seraient) (?:\w+ )?(?:prête?s?|disposée?s?) à\b",
            r"\b(?:is|are|was|were) (?:\w+ )?(?:ready|willing|prepared) to\b|\bstands? ready\b|\b(?:its|their|his|her) (?:readiness|willingness) to\b|\b(?:sa|leur) disponibilité à\b|\bse tien(?:nen)?t prête?s? à\b",
            r"\b(?:gave|given|gives|giving) (?:us |me |them |him |her )?(?:his|her|its|their) word\b|\b(?:a|ont|avait) donné (?:sa|leur) parole (?:que|de|d['’]|qu['’])",
        ),
    ),
    Frame(
        "refused",
        _words(
            r"\b(?:oppos(?:e|é|ent) une fin de non-recevoir|(?:a|ont) dit non) (?:à|au|aux)\b|\b(?:said|says|say) no to\b|\bbalk(?:ed|s) at\b|\bout of the question\b|\b(?:pas|hors de) question (?:de|d['’]|que|qu['’])",
        ),
    ),
    Frame(
        "refused",
        _words(
            r"\b(?:pas d(?:e |['’])|aucune? )[^.;,:]{3,50}\b(?:tant qu(?:e |['’])|avant qu(?:e |['’]))[^.;]*",
            r"\bno (?!longer\b|doubt\b)\w+[^.;,:]{0,40}\b(?:until|unless|as long as) (?:the|its|his|her|their|all|every|it|they)\b",
        ),
        _re(r"\b(?:condition|exige|pose|répète|insist|terms?\b|demand|stick)"),
    ),
    Frame(
        "wished",
        _words(
            r"\battend(?:ent)? (?:de |du |des |d['’])[^.;«»]{3,60}?\bqu(?:e|['’])",
            r"\b(?:has |have |had )?offered to \w+|\b(?:a|ont|avait) (?:proposé|offert) (?:de|d['’])",
            r"\b(?:(?:voudr|souhaiter|aimer)ai(?:t|ent)|souhaite(?:nt)?|espère(?:nt)?) (?:\w+ment )?(?:se |y |en )?\w+(?:er|ir|re|oir)\b[^.;«»]{0,80}?\b(?:avant|d['’]ici|au plus tard|dès|en \w+|le \d)",
            r"\b(?:would like|hopes?|wants?) to (?!be\b)\w+[^.;“”]{0,80}?\b(?:by|before|no later than|at the latest|as early as)\b",
        ),
    ),
    # a promise in a noun
    Frame(
        "declared",
        _words(r"\b(?:promesses?|engagements?|promises?|pledges?|commitments?)\s?:\s(?P<what>[^.;«“]{8,160})"),
    ),
    Frame(
        "agreed",
        _words(
            rf"(?P<what>\b(?:une? |l['’]|la |cette )?(?:{_PROMISE_FR}) (?:écrite?|signée?|ferme)s?\b[^.;«»]{{0,40}}?\b(?:de|d['’]|à) ?(?:ne (?:plus|pas) )?\w+(?:er|ir|re)\b[^.;«»]{{0,110}})",
        ),
    ),
    Frame(
        "agreed",
        _words(
            rf"(?P<what>\b(?:a |the |its |their )?(?:written|signed|firm) {_PROMISE_EN}\b[^.;“”]{{0,40}}?\b(?:to|not to|that)\b[^.;“”]{{0,110}})",
        ),
    ),
    # a deed, told as done: it moves the promise whose words it shares (answers)
    Frame(
        "acted_on",
        _words(
            rf"\b(?:a|ont|est|sont)\s(?:(?:bien|finalement|enfin|déjà|également|aussi|effectivement) )?(?:été )?(?:{_DONE_FR})\b",
            rf"(?<!not )\b(?:{_DONE_EN})\b",
        ),
    ),
)

LISTS = _re(
    r"\b(?:(?:sont|étaient) (?:\w+ )?(?:convenue?s?|tombée?s? d['’]accord)|s['’](?:engagent|accordent)|conviennent|ont (?:\w+ )?(?:décidé|convenu|arrêté|résolu)|se sont (?:\w+ )?(?:engagée?s|entendue?s|accordée?s)"
    r"|(?:have |had )?(?:agreed|resolved|undertaken|undertook|decided)|(?:agree|undertake|resolve|commit)\b|(?:themselves|themselves) to|(?P<one>s['’](?:engage|est engagée?)|undertakes|commits|pledges|pledged|promised|a promis|promet))\b"
)
"""What stands before a list of undertakings."""
TERMS = _re(
    rf"\W*(?:aux termes|en vertu|dans le cadre) (?:du|de la|de l['’]|de cet|de ce) ?(?:\w+ )?{_ACCORD}",
    rf"\W*(?:selon|d['’]après) (?:les termes (?:du|de la|de l['’]|de cet|de ce) ?|l['’]|le |la )(?:\w+ )?{_ACCORD}",
    rf"\W*(?:under|according to|as part of) (?:the|a|this|that) (?:terms of the )?(?:\w+ )?{_ACCORD}",
)
"""What stands so is what an accord says that will be done."""
AHEAD = _re(
    r"\b\w{2,}(?:era|eront|ira|iront|dra|dront|tra|tront)\b|\b(?:will|shall|must|is to|are to)\b|\bdoi(?:t|vent)\b"
)

IF = _re(r"\b(?:if|as soon as|once|unless|until|when|si|s['’]il|une fois|tant qu|dès qu|quand|lorsqu)")
"""What stands behind these is no deed."""

IN_FORCE = _re(r"\ben place depuis\b|\bentrée?s? en vigueur\b|\bin place since\b|\bentered into force\b")
"""What is told as in force stands by itself, whether or not a promise of it is told."""

WITHIN = _re(
    r"\b(?:s['’](?:est|sont|était|étaient)|se sont) (?:\w+ment )?engagée?s?\b|\bavai(?:s|t|ent) (?:\w+ )?promis\b|\bavions promis\b|\b(?:a|ont) (?:\w+ )?(?:promis|juré) (?:de|d['’]|que|la |le |les |une? |des |\w+ \w+)",
    r"\b(?:on|ils?|elles?) (?:nous |m['’]|lui |leur )(?:a|ont|avai(?:t|ent)) (?:\w+ )?(?:promis|juré|garanti)\b|\b(?:donné|donnée) (?:sa|leur) parole\b",
    r"\b(?:has|have|had) (?:committed (?:itself|themselves|himself|herself)|pledged|promised|undertaken|vowed)\b(?! (?:before|again)\b)",
    r"\b(?:promised|swore|vowed|guaranteed|pledged) (?:us|me|him|them|to \w+|that|they|he|she|it|(?:the|his|her|their|its) \w+ would)\b|\b(?:we|i) (?:was|were) (?:promised|guaranteed)\b|\b(?:gave|given) (?:us |me |them )?(?:its|their|his|her) word\b|\bthey (?:swore|promised|vowed)\b",
)
"""Promises that somebody else reports: "he insisted that the rebels had committed themselves"."""

DEED = _re(rf"^(?:{_ARTICLE})?(?:\w+ )?(?:{_DEEDS})\b(?! (?:de ce|d['’]hier))")
"""What is announced or confirmed in a noun is announced as something to do."""

CONJUNCT = {
    "fr": re.compile(
        rf"[,\s](?:et|ainsi que|puis)\s(?P<next>(?:à|de|d['’])\s?(?:ne (?:pas|plus) )?(?:y |en |se |s['’])?\w+(?:er|ir|re|oir)\b|(?:{_ARTICLE}){_DEEDS}\b)"
    ),
    "en": re.compile(
        rf"[,\s]and\s(?P<next>(?:would|will) (?!be\b|have to\b|then\b)[a-z]+ (?!to\b)|[A-Z]\w+(?: [A-Z]\w+)? to (?!the\b|a\b)[a-z]+|to (?!the\b|a\b|an\b|his\b|its\b|their\b)\w+|(?:{_ARTICLE}){_DEEDS}\b)"
    ),
}
"""Where a second thing is promised in one breath: "à saisir le ministère et à prendre en charge les frais"."""
