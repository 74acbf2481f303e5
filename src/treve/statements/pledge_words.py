# ruff: noqa: E501
"""The words by which a statement commits, refuses, takes back, puts off or only wishes. Tables for `pledge_status`."""

import re

from treve.statements.beginnings import quick
from treve.statements.pledge_terms import MONTH, WEEKDAY


def _re(*texts: str) -> re.Pattern[str]:
    return quick("|".join(texts), re.I)


THOUGHT = _re(
    r"estim|pens|croi|cru\b|jug|prédi|prévoi|crain|redout|dout|believ|think|thought|expect|predict|fear|doubt|reckon|guess"
)
"""What somebody believes will be is no promise."""
NO_QUESTION = _re(
    r"\b(?:pas|hors de|aucunement) question\b(?! de (?:temps|jours|savoir))|\bout of the question\b|\bno question of\b|\bil est (?:exclu|impensable|inconcevable) (?:que|qu['’]|de|d['’])|\bne veu(?:t|lent|x) pas (?:en )?entendre parler\b|\bwon['’]t hear of\b|\bno way we\b"
)
"""What is not even to be talked of is refused."""
RETRACTS = _re(
    r"\b(?:will|would|shall) not\b[^.;]{0,90}\bafter all\b|\b(?:won|wouldn)['’]t\b[^.;]{0,90}\bafter all\b"
    r"|\b(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:finalement pas|pas finalement|finalement plus)\b"
    r"|\bfinalement,? (?:il|elle|ils|elles|nous|on|je)? ?(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:pas|plus)\b"
)
"""Who says that it will not be done after all takes back what was promised."""
SUSPENDS = _re(
    r"\bne (?:reprend|reprendra|reprendront|reviendra|reviendront|reprendrai(?:t|ent)|reviendrai(?:t|ent))\b[^.;]{0,140}?(?:\bqu(?:e|['’])\b|\btant\b|\bavant\b)"
    r"|\b(?:will|would) (?:not|only) (?:resume|return to|rejoin)\b[^.;]{0,100}?\b(?:until|unless|before|once|after|when)\b"
)
UNTIL_THEN = _re(
    r"\b(?:put off|postponed|suspended|frozen|on hold|reportée?s?|suspendue?s?|gelée?s?)\b[^.;]{0,40}?\b(?:until|unless|jusqu['’]à ce|tant que)\b"
)
"""What is put off until something else is done stands still."""
_YIELDS_EN = r"abandon|leave|withdraw|yield|give (?:an inch|ground|way)|back down|give up|give in|surrender|hand over|sign|accept|negotiate|talk|recogni[sz]e|disarm|retreat|move|stop|return|pull"
_YIELDS_FR = r"abandonne|quitte|cède|céde|signe|accepte|rend|recule|dépose|négocie|lâche|parti|désarme|livre|remett|bouge|retire|évacue"
REFUSES = {
    "fr": _re(
        r"^\W*(?:pas d(?:e |['’])|aucune? )[^.;,]{3,50}\bsans\b|\b(?:pas d(?:e |['’])|aucune? )[^.;,]{3,50}\b(?:tant qu(?:e |['’])|avant (?:que|qu['’]|la |le |l['’]))|^\W*(?:tant qu|avant qu|sans )[^,.;]{3,80}, (?:aucune?|nul(?:le)?|personne|pas une?|nous ne(?! pourr)|je ne(?! pourr)|il n['’]y aura)\b|^\W*(?:aucune?|nul(?:le)?|pas une?|personne)\b[^.;]{0,60}?\bne? ?\w+(?:ra|ront)\b[^.;]*?\b(?:tant qu|avant qu|sans)"
        r"|^\W*(?:nous ne|nous n['’]|je ne|on ne)\s?\w+(?:rons|rai|ra|ons)\b[^.;]{0,80}?\b(?:tant qu|avant qu|avant d['’e]|sans que)"
        r"|\bjamais (?:nous ne|je ne|on ne)\b|\b(?:nous|je|on) (?:ne|n['’]) ?(?!tirons\b|retirons\b)\w+(?:rons|rai|ra) jamais\b"
        rf"|\b(?:nous|je|on) (?:ne |n['’])(?:y |en |les? |la |leur )*(?:{_YIELDS_FR})(?:rons|rai|ra)\b"
    ),
    "en": _re(
        r"^\W*no \w+[^.;,]{0,40}\b(?:without|until|unless|before|as long as)\b|^\W*(?:as long as|until|unless|while)\b[^,.;]{3,80}, (?:no|nobody|not one|we will not|we won['’]t|there will be no)\b|^\W*there (?:will|would) be [\"“]?no\b[^.;]*?\b(?:until|unless|as long as|while|before)\b|^\W*(?:no|not one|none of|nobody)\b[^.;]{0,60}?\b(?:will|would)\b[^.;]*?\b(?:until|unless|as long as|while|before)\b"
        r"|^\W*(?:we|i) (?:will not|won['’]t|shall not|refuse to)\b[^.;]{0,80}?\b(?:until|unless|as long as|before)\b"
        r"|\b(?:it|they|he|she|will|would)\b[^.;]{0,12}?\bnot\b(?! (?:one|a|an) (?:day|hour|minute|moment|week)\b)[^.;]{0,80}?\b(?:until|unless|as long as|so long as|before)\b"
        rf"|\b(?:we|i) (?:(?:will|shall) (?:not|never)|won['’]t) (?:{_YIELDS_EN})\b"
        r"|\b(?:we|i) (?:will|shall) never (?:sign|accept|agree|negotiate|talk|recogni[sz]e|surrender|yield|allow|give)\b"
    ),
}
"""What will not be done as long as something else is not."""
GRANTED = _re(
    r"(?<!\bwe )(?<!\bi )\b(?:has|have) (?:until [^.;]{3,30}?|(?:\d+|[a-z-]+) (?:hours|days|weeks|months)(?: [^.;]{3,24}?)?) to (?:leave|withdraw|release|free|hand|vacate|pull|disarm|lay|surrender|return|move|open|comply)\b",
    r"(?<!nous )(?<!on )\b(?:a|ont) (?:\d+|[a-zà-ÿ-]+) (?:heures|jours|semaines|mois)(?:, [^,.;]{3,40},)? pour (?:quitter|partir|se retirer|retirer|libérer|rendre|remettre|évacuer|désarmer|déposer|ouvrir|rouvrir|regagner)\b",
)
"""By when a text has somebody leave, free or hand over something."""
TERMS_FOR_ALL = _re(
    r"^\W*(?:all|every) [^.;,]{3,90}?\b(?:must|shall|are to|is to) (?:go back|return|withdraw|leave|pull|release|free|hand|lay|disarm|halt|cease)\b",
    r"^\W*(?:toute?s?|tous) [^.;,]{3,90}?\bdoi(?:t|vent) (?:regagner|retourner|rentrer|se retirer|retirer|quitter|libérer|rendre|remettre|déposer|désarmer|cesser)\b",
)
"""What whoever stands between the sides says that all of them must do is what they agreed."""
BOUND = _re(
    r"\bs['’](?:engage(?:nt|ai(?:t|ent))? à|(?:est|étai(?:t|ent)) [«\"“ \u00a0\u202f]*engagée?s? à)\s?\w+",
    r"\bnous nous étions (?:\w+ )?engagée?s? à\b|\b(?:nous avions|j['’]avais) (?:promis|juré|accepté) de\b|\b(?:we|i) had (?:promised|pledged|undertaken|agreed|sworn) to\b",
)
"""Words within what is said by which somebody has bound themselves."""
SPARES = _re(
    r"\b(?:tir(?:er|era|eront|erons|erait|eraient)|attaqu|frapp|bombard|(?:r)?envoy[eé]|renverr|expuls|reconduit|chass|touch|arrêt[eé]|inquiét|poursuivi|pill|forc|contraint|tuer|balle|obus)\w*",
    r"\b(?:fir(?:e|ed|ing)|shoot|shot|shell(?:ed)?|attack(?:ed)?|bomb(?:ed)?|sent back|send back|returned|deported|expelled|evicted|forced|compelled|moved|arrested|harmed|touched|punished|prosecuted|loot(?:ed)?|bullet|against (?:their|his|her) will)\b",
)
"""What is done to others against their will: who says that they will not do it promises something, and refuses nobody."""
PERFORMS = _re(
    r"\bcomptez (?:donc )?sur (?:nous|moi) pour\b|\bcompter sur (?:nous|moi)\b|\b(?:count|rely|depend) on (?:us|me)\b|\b(?:vous avez|je vous donne) (?:ma|notre) parole\b|\b(?:you have|i give you) (?:my|our) word\b|\bparole d['’]honneur\b"
    r"|\bnous envisageons\b|\b(?:we|i) (?:hereby )?(?:pledge|promise|undertake|commit|vow)\b|\bj['’]en prends l['’]engagement\b|\bje m['’](?:y )?engage\b"
    r"|\bnous nous (?:y )?engageons\b|\b(?:je|nous) (?:vous |le |leur |lui )*(?:promets|promettons|jure|jurons)\b|\b(?:we|i) swear\b|\bno \w+ will be (?!able)\w+"
)
"""Words by which somebody promises as they say them."""
READY = _re(
    r"^\W*(?:(?:que|qu['’]|that|it|they|he|she|il|elle|ils|elles|être|est|sont|était|étaient|is|are|was|were|to be) ?)*(?:\w+ )?"
    r"(?:(?:prête?s?|disposée?s?) (?:à|au)\b|(?:ready|willing|prepared) to\b)|\b(?:stands?|stood) ready\b"
    r"|\b(?:nous sommes|je suis|on est|we are|i am|we['’]re|i['’]m) (?:\w+ )?(?:(?:prête?s?|disposée?s?) (?:à|au)\b|(?:ready|willing|prepared) to\b)"
)
READINESS = _re(
    r"\b(?:disposition|disponibilité|prête?s?|disposée?s?|volonté) (?:[^.;,]{1,40} )?(?:à|de|d['’]|au)(?=\s?\w)|\b(?:readiness|willingness|ready|willing|prepared|intention) to\b"
)
"""What somebody is ready for, where a report begins with it."""
GIVE_TIME = _re(
    r"\b(?:donne|laisse|accorde)z?[-\u2011](?:moi|nous)\s(?:jusqu|encore|un|deux|trois|quatre|cinq|six|dix|quelques|\d)|\b(?:give|allow|grant) (?:me|us) (?:until|till|another|a|an|one|two|three|four|five|six|ten|\d)\b"
)
"""Who asks to be given time binds themselves to its end."""
YOU_GET = _re(r"^\W*(?:vous (?:aurez|recevrez)|you(?: will|['’]ll) (?:have|get|receive))\b")
"""Who tells somebody what they will get, by a day, owes it."""
ON_THE_DAY = {
    "fr": _re(
        rf"^(?:[^.;?!]{{0,40}}\b(?:le \d+|demain|ce soir|cette nuit|{WEEKDAY}|la semaine prochaine|le mois prochain)\b[^.;?!]{{0,12}}?,? (?:je|nous|on)|(?:je|nous|on)) (?!ne\b)(?:y |en |les? |la |leur |lui |vous |se |s['’]|nous |m['’]|me )*(?!attend|sommes|suis|avons|ai\b|est\b|a\b|étions)[a-zà-ÿ]+(?:e|ons|s|t|d|ds)\b(?: [^.;?!]*)?"
    ),
    "en": _re(
        rf"^(?:[^.;?!]{{0,40}}\b(?:tomorrow|tonight|next week|next month|on {WEEKDAY}|{WEEKDAY})\b,? (?:i|we)|(?:i|we)) (?!are\b|am\b|have\b|had\b|were\b|was\b|did\b|\w+ed\b|met\b|went\b|came\b|saw\b|left\b|got\b|lost\b|took\b|said\b|told\b|heard\b)[a-z]+\b"
    ),
}
"""A present that stands for what is to come: "Le 18, je rentre"; needs a day ahead."""
DAY_AHEAD = _re(
    rf"\b(?:le \d+|demain|ce soir|{WEEKDAY}|la semaine prochaine|le mois prochain|tomorrow|tonight|next (?:week|month))\b"
)
GOES_AHEAD = _re(
    rf"\b(?:(?:will )?(?:goes? ahead|takes? place|begins?|starts?|opens?|reopens?|resumes?|meets? again|returns? to)|(?:a|ont) lieu|ouvr(?:e|ent)|rouvr(?:e|ent)|commence(?:nt)?|débute(?:nt)?|reprend|reprennent|se retrouve(?:nt)?|se revoi(?:t|ent))\b[^.;?!]{{0,60}}?\b(?:{WEEKDAY}|tomorrow|demain|tonight|ce soir|next week|la semaine prochaine|{MONTH} \d+|le \d+ {MONTH})\b"
)
"""What is on for a day, told in the present: "the release goes ahead on Saturday", "the parties meet again on June 14"."""
WISH = _re(
    r"\bpourrai(?:t|ent)\b(?!\s+(?:pas|plus|jamais|guère)\b)|\bdevrai(?:t|ent)\b|(?<!qu['’])\bil (?:faut|faudrait)(?: (?:donc|aussi|bien|maintenant|absolument|désormais|encore|\w+ment))? (?:que\b|qu['’]|(?:y |en |se |s['’]|l[ea] )*\w+(?:er|ir|re|oir)\b)|\bpossibilités\b|\baurait salué\b|\bpeut (?:également |aussi )?(?:apporter|contribuer)\b|\bnécessité\b"
    r"|\ben faveur d|\bréclam|\b(?:could|might) (?:also )?(?:be \w+(?:ed|uck|eld|et)\b|take place|contribute|help|release|free|lift|suspend|extend|open|pull|hand|host|send|provide|offer|meet|resume|start|begin|return|leave|reopen|join)|\bshould\b|\bought to\b|\bneed to\b|\bthere will be no\b^|\battendait de\b|\battendons que\b"
)
WOULD_LIKE = _re(
    r"\W*(?:(?:que |qu['’]|that )?(?:it|they|he|she|il|elle|ils|elles|on) )?(?:wants?|wanted|wishe[sd]|would like|hopes?|hoped|veut|veulent|voulait|voulaient|souhaite(?:nt)?|souhaitai(?:t|ent)|espère(?:nt)?)(?: to)? \w+|\W*(?:vouloir|souhaiter|espérer) \w+"
)
"""Who says that they want to do something wishes it."""
NEEDED = _re(r"\bil (?:faut|faudrait)(?: \w+)? qu(?:e|['’])|\b(?:should|ought to|needs? to)\b")
"""What somebody says in their own words that others have to do is a demand."""
FEARED = _re(
    r"\btoll\b|\bdeath|\bdie\b|\bkill|\bworsen|\bescalat|\bcollaps|\bfamine|\bcatastroph|\bcrimes?\b|\bbilan\b|\bmourir\b|\bs['’]aggrav"
    r"|\bs['’]alourdi|\bs['’]effondr|\bdégénér|\bcrise\b|\bmassacre"
)
"""What may come about is no wish where it is harm: "the death toll could rise"."""
FIXED = _re(
    r"\b(?:est|sont|a été|ont été) fixée?s? (?:au|à|pour)\b|\b(?:is|are|has been|have been) (?:set|fixed|scheduled) for\b"
)
"""A day that is fixed is agreed."""
PROPOSES = _re(r"\s*(?:propos|offr|suggest)")
HAPPENED = _re(r"^(?:\S+ ){1,6}?(?:est|sont|était|étaient|a|ont|avait|coûte\w*|is|are|was|were|has|had|have)\b")
"""A noun of something to be done, with a verb behind it: what is admitted of it is no promise."""
UNSAID = _re(r"\bnot\b|n['’]t\b|\bpas\b")
"""Who would not say whether something will be done does not say so."""
SWORN = _re(
    r"^(?:qu['’]|que |that )?(?:\S+\s+){0,5}?(?:(?:a|ont|avait|avaient|n['’]a|n['’]ont)\s+(?:(?:pas|jamais|rien)\s+)?\w+(?:é|ée|és|ées|u|us|ue|ues|i|is|it)\b|y en a eu\b"
    r"|(?<!to )(?:had|has|have|was|were|did)\b)"
)
NOT_REFUSED = _re(
    r"^(?:d['’]|de |to |l['’]|la |les |le |the |any |toute? |ces |these |those |this |cette )*(?:y )?(?:participer|assister|se joindre|s['’]y rendre|prendre part|take part"
    r"|attend|participate|join|come|accusations?|allégations?|allegations?|claims?|critiques?|criticism|charges?|reports?|commentaires?|commenter|comment|idée que"
    r"|responsabilité|(?:term|word|label|mot|qualificatif|expression)\b|responsibility|blame|question|appel\b|appeal|suggestions?\b|insinuations?|avancer|préciser|donner (?:de |la |une )|dire\b|révéler|dévoiler|s['’]exprimer|répondre|name\b|give (?:a|any|details|dates)"
    r"|say\b|disclose|elaborate|speculate|answer|be drawn)"
)
"""Whoever stays away from a meeting refuses no undertaking; nor does who rejects an accusation, or says nothing."""
VOUCHES = _re(
    r"\bassurances?\b|\bgarantie?s?\b|\bgarants?\b|\bguarantee\w*|certifi|assur|promis|promet|jur[eé]|pledg|vow|swor|swear"
)
BETWEEN = _re(
    r"médiat|mediat|facilitat|\bonu\b|\bu\.?n\.?\b|nations unies|united nations|\bosce\b|qatar|garants?\b|guarantor"
)
"""Who stands between the sides: what they say that a side will do is what it agreed."""
ENVOY = _re(r"\bémissaires?\b|\benvoys?\b|\benvoyée?s? spécia")
"""Who may stand between the sides, or speak for one: only what they say of all is what was agreed."""
UNTIL = _re(
    r"\b(?:tant qu|avant\b|sans\b|until\b|unless\b|before\b|without\b|as long as\b|so long as\b|while\b|à moins qu)"
)
BARGAIN = re.compile(
    r"\W*[A-ZÀ-Ý][a-zà-ÿ]+(?:ez|ons)(?:[-\s][^.;?!,]{2,80}?)?,? et (?!vous\b)|\W*(?:Pay|Give|Free|Open|Leave|Sign|Stop|Lift|Let|Withdraw|Hand|Bring|Send|Show|Release)\b[^.;?!,]{2,80}?,? and (?!you\b)"
)
"""What is held out for what is asked: "Payez le carburant et la route s'ouvrira"."""
STOPS = _re(
    r"\bquitte\w* (?:pas )?(?:la table|les? (?:négociations|pourparlers|discussions))|\bleave the (?:table|talks)\b|\bplus\b|\bno longer\b|\bany ?more\b|\b(?:arrête|cesse|relâche)|\b(?:stop|cease|rest|give up|let up|pause)\b"
)
"""Who will not stop until something is done goes on, which is theirs to do."""
A_TEXT = _re(
    r"\b(?:communiqué|déclaration) (?:commune?|conjointe?|finale?)|\bjoint (?:statement|communiqu[eé]|declaration)"
    r"|\b(?:accords?|texte|document|protocole|mémorandum|compromis|feuille de route|pacte|traité|agreement|deal|text|document|memorandum|protocol|roadmap|pact|treaty|article)\b"
)
"""A text that speaks: what it says that a side will do is agreed."""
HELD_WITH = _re(
    r"\b(?:round|talks|meeting|session|summit|negotiations|conference|pourparlers|réunion|rencontre|cycle|séance|sommet|négociations|discussions|conférence|obsèques|funeral)s?\b"
)
