# ruff: noqa: E501
"""How far a statement commits whoever makes it.

A commitment is an act of the speaker, or of those for whom they speak, that is in their hands (`pledge_acts`), promised, announced or
held out; what others are asked for is a wish, what nobody can help a forecast. Asked in this order: did they refuse, agree,
promise, take back, suspend; whose act ahead is it; are they ready for it; is it no more than wished.
"""

import re
from collections.abc import Sequence

from treve.statements.article import Statement, Status
from treve.statements.pledge_acts import Act, acts_ahead
from treve.statements.pledge_frames import DEED, WITHIN
from treve.statements.pledge_terms import DENIED, MONTH, WEEKDAY, condition_in, deadline_in
from treve.statements.pledge_whose import BOTH, LOOKS_ON


def _re(text: str) -> re.Pattern[str]:
    return re.compile(text, re.I)


_THOUGHT = _re(
    r"estim|pens|croi|cru\b|jug|prédi|prévoi|crain|redout|dout|believ|think|thought|expect|predict|fear|doubt|reckon|guess"
)
"""What somebody believes will be is no promise."""
_NO_QUESTION = _re(
    r"\b(?:pas|hors de|aucunement) question\b(?! de (?:temps|jours|savoir))|\bout of the question\b|\bno question of\b|\bil est (?:exclu|impensable|inconcevable) (?:que|qu['’]|de|d['’])|\bne veu(?:t|lent|x) pas (?:en )?entendre parler\b|\bwon['’]t hear of\b|\bno way we\b"
)
"""What is not even to be talked of is refused."""
_RETRACTS = _re(
    r"\b(?:will|would|shall) not\b[^.;]{0,90}\bafter all\b|\b(?:won|wouldn)['’]t\b[^.;]{0,90}\bafter all\b"
    r"|\b(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:finalement pas|pas finalement|finalement plus)\b"
    r"|\bfinalement,? (?:il|elle|ils|elles|nous|on|je)? ?(?:ne|n['’])\s?\w+(?:ra|rait|ront|raient|rons|rai)\s(?:pas|plus)\b"
)
"""Who says that it will not be done after all takes back what was promised."""
_SUSPENDS = _re(
    r"\bne (?:reprend|reprendra|reprendront|reviendra|reviendront|reprendrai(?:t|ent)|reviendrai(?:t|ent))\b[^.;]{0,140}?(?:\bqu(?:e|['’])\b|\btant\b|\bavant\b)"
    r"|\b(?:will|would) (?:not|only) (?:resume|return to|rejoin)\b[^.;]{0,100}?\b(?:until|unless|before|once|after|when)\b"
)
_UNTIL_THEN = _re(
    r"\b(?:put off|postponed|suspended|frozen|on hold|reportée?s?|suspendue?s?|gelée?s?)\b[^.;]{0,40}?\b(?:until|unless|jusqu['’]à ce|tant que)\b"
)
"""What is put off until something else is done stands still."""
_YIELDS_EN = r"abandon|leave|withdraw|yield|give (?:an inch|ground|way)|back down|give up|give in|surrender|hand over|sign|accept|negotiate|talk|recogni[sz]e|disarm|retreat|move|stop|return|pull"
_YIELDS_FR = r"abandonne|quitte|cède|céde|signe|accepte|rend|recule|dépose|négocie|lâche|parti|désarme|livre|remett|bouge|retire|évacue"
_REFUSES = {
    "fr": _re(
        r"^\W*(?:pas d(?:e |['’])|aucune? )[^.;,]{3,50}\bsans\b|\b(?:pas d(?:e |['’])|aucune? )[^.;,]{3,50}\b(?:tant qu(?:e |['’])|avant (?:que|qu['’]|la |le |l['’]))|^\W*(?:tant qu|avant qu|sans )[^,.;]{3,80}, (?:aucune?|nul(?:le)?|personne|pas une?|nous ne(?! pourr)|je ne(?! pourr)|il n['’]y aura)\b|^\W*(?:aucune?|nul(?:le)?|pas une?|personne)\b[^.;]{0,60}?\bne? ?\w+(?:ra|ront)\b[^.;]*?\b(?:tant qu|avant qu|sans)"
        r"|^\W*(?:nous ne|nous n['’]|je ne|on ne)\s?\w+(?:rons|rai|ra|ons)\b[^.;]{0,80}?\b(?:tant qu|avant qu|avant d['’e]|sans que)"
        r"|\bjamais (?:nous ne|je ne|on ne)\b|\b(?:nous|je|on) (?:ne|n['’]) ?(?!tirons\b|retirons\b)\w+(?:rons|rai|ra) jamais\b"
        rf"|\b(?:nous|je|on) (?:ne |n['’])(?:y |en |les? |la |leur )*(?:{_YIELDS_FR})(?:rons|rai|ra)\b"
    ),
    "en": _re(
        r"^\W*no \w+[^.;,]{0,40}\b(?:without|until|unless|before|as long as)\b|^\W*(?:as long as|until|unless|while)\b[^,.;]{3,80}, (?:no|nobody|not one|we will not|we won['’]t|there will be no)\b|^\W*(?:no|not one|none of|nobody)\b[^.;]{0,60}?\bwill\b[^.;]*?\b(?:until|unless|as long as|while|before)\b"
        r"|^\W*(?:we|i) (?:will not|won['’]t|shall not|refuse to)\b[^.;]{0,80}?\b(?:until|unless|as long as|before)\b"
        r"|\b(?:it|they|he|she|will|would)\b[^.;]{0,12}?\bnot\b[^.;]{0,80}?\b(?:until|unless|as long as|so long as|before)\b"
        rf"|\b(?:we|i) (?:(?:will|shall) (?:not|never)|won['’]t) (?:{_YIELDS_EN})\b"
        r"|\b(?:we|i) (?:will|shall) never (?:sign|accept|agree|negotiate|talk|recogni[sz]e|surrender|yield|allow|give)\b"
    ),
}
"""What will not be done as long as something else is not."""
_PERFORMS = _re(
    r"\bcomptez (?:donc )?sur (?:nous|moi) pour\b|\bcompter sur (?:nous|moi)\b|\b(?:count|rely|depend) on (?:us|me)\b|\b(?:vous avez|je vous donne) (?:ma|notre) parole\b|\b(?:you have|i give you) (?:my|our) word\b|\bparole d['’]honneur\b"
    r"|\bnous envisageons\b|\b(?:we|i) (?:hereby )?(?:pledge|promise|undertake|commit|vow)\b|\bj['’]en prends l['’]engagement\b|\bje m['’](?:y )?engage\b"
    r"|\bnous nous (?:y )?engageons\b|\b(?:je|nous) (?:vous |le |leur |lui )*(?:promets|promettons|jure|jurons)\b|\b(?:we|i) swear\b|\bno \w+ will be (?!able)\w+"
)
"""Words by which somebody promises as they say them."""
_READY = _re(
    r"^\W*(?:(?:que|qu['’]|that|it|they|he|she|il|elle|ils|elles|être|est|sont|était|étaient|is|are|was|were|to be) ?)*(?:\w+ )?"
    r"(?:(?:prête?s?|disposée?s?) (?:à|au)\b|(?:ready|willing|prepared) to\b)|\bstands? ready\b"
    r"|\b(?:nous sommes|je suis|on est|we are|i am|we['’]re|i['’]m) (?:\w+ )?(?:(?:prête?s?|disposée?s?) (?:à|au)\b|(?:ready|willing|prepared) to\b)"
)
_READINESS = _re(
    r"\b(?:disposition|disponibilité|prête?s?|disposée?s?|volonté) (?:[^.;,]{1,40} )?(?:à|de|d['’]|au)(?=\s?\w)|\b(?:readiness|willingness|ready|willing|prepared|intention) to\b"
)
"""What somebody is ready for, where a report begins with it."""
_GIVE_TIME = _re(
    r"\b(?:donne|laisse|accorde)z?[-\u2011](?:moi|nous)\s(?:jusqu|encore|un|deux|trois|quatre|cinq|six|dix|quelques|\d)|\b(?:give|allow|grant) (?:me|us) (?:until|till|another|a|an|one|two|three|four|five|six|ten|\d)\b"
)
"""Who asks to be given time binds themselves to its end."""
_YOU_GET = _re(r"^\W*(?:vous (?:aurez|recevrez)|you(?: will|['’]ll) (?:have|get|receive))\b")
"""Who tells somebody what they will get, by a day, owes it."""
_ON_THE_DAY = {
    "fr": _re(
        rf"^(?:[^.;?!]{{0,40}}\b(?:le \d+|demain|ce soir|cette nuit|{WEEKDAY}|la semaine prochaine|le mois prochain)\b[^.;?!]{{0,12}}?,? (?:je|nous|on)|(?:je|nous|on)) (?!ne\b)(?:y |en |les? |la |leur |lui |vous |se |s['’]|nous |m['’]|me )*(?!attend|sommes|suis|avons|ai\b|est\b|a\b|étions)[a-zà-ÿ]+(?:e|ons|s|t|d|ds)\b(?: [^.;?!]*)?"
    ),
    "en": _re(
        rf"^(?:[^.;?!]{{0,40}}\b(?:tomorrow|tonight|next week|next month|on {WEEKDAY}|{WEEKDAY})\b,? (?:i|we)|(?:i|we)) (?!are\b|am\b|have\b|had\b|were\b|was\b|did\b|\w+ed\b|met\b|went\b|came\b|saw\b|left\b|got\b|lost\b|took\b|said\b|told\b|heard\b)[a-z]+\b"
    ),
}
"""A present that stands for what is to come: "Le 18, je rentre"; needs a day ahead."""
_DAY_AHEAD = _re(
    rf"\b(?:le \d+|demain|ce soir|{WEEKDAY}|la semaine prochaine|le mois prochain|tomorrow|tonight|next (?:week|month))\b"
)
_GOES_AHEAD = _re(
    rf"\b(?:(?:will )?(?:goes? ahead|takes? place|begins?|starts?|opens?|reopens?|resumes?|meets? again|returns? to)|(?:a|ont) lieu|ouvr(?:e|ent)|rouvr(?:e|ent)|commence(?:nt)?|débute(?:nt)?|reprend|reprennent|se retrouve(?:nt)?|se revoi(?:t|ent))\b[^.;?!]{{0,60}}?\b(?:{WEEKDAY}|tomorrow|demain|tonight|ce soir|next week|la semaine prochaine|{MONTH} \d+|le \d+ {MONTH})\b"
)
"""What is on for a day, told in the present: "the release goes ahead on Saturday", "the parties meet again on June 14"."""
_WISH = _re(
    r"\bpourrai(?:t|ent)\b(?!\s+(?:pas|plus|jamais|guère)\b)|\bdevrai(?:t|ent)\b|(?<!qu['’])\bil (?:faut|faudrait)(?: (?:donc|aussi|bien|maintenant|absolument|désormais|encore|\w+ment))? (?:que\b|qu['’]|(?:y |en |se |s['’]|l[ea] )*\w+(?:er|ir|re|oir)\b)|\bpossibilités\b|\baurait salué\b|\bpeut (?:également |aussi )?(?:apporter|contribuer)\b|\bnécessité\b"
    r"|\ben faveur d|\bréclam|\b(?:could|might) (?:also )?(?:be \w+(?:ed|uck|eld|et)\b|take place|contribute|help|release|free|lift|suspend|extend|open|pull|hand|host|send|provide|offer|meet|resume|start|begin|return|leave|reopen|join)|\bshould\b|\bought to\b|\bneed to\b|\bthere will be no\b^|\battendait de\b|\battendons que\b"
)
_WOULD_LIKE = _re(
    r"\W*(?:(?:que |qu['’]|that )?(?:it|they|he|she|il|elle|ils|elles|on) )?(?:wants?|wanted|wishe[sd]|would like|hopes?|hoped|veut|veulent|voulait|voulaient|souhaite(?:nt)?|souhaitai(?:t|ent)|espère(?:nt)?)(?: to)? \w+|\W*(?:vouloir|souhaiter|espérer) \w+"
)
"""Who says that they want to do something wishes it."""
_NEEDED = _re(r"\bil (?:faut|faudrait)(?: \w+)? qu(?:e|['’])|\b(?:should|ought to|needs? to)\b")
"""What somebody says in their own words that others have to do is a demand."""
_FEARED = _re(
    r"\btoll\b|\bdeath|\bdie\b|\bkill|\bworsen|\bescalat|\bcollaps|\bfamine|\bcatastroph|\bcrimes?\b|\bbilan\b|\bmourir\b|\bs['’]aggrav"
    r"|\bs['’]alourdi|\bs['’]effondr|\bdégénér|\bcrise\b|\bmassacre"
)
"""What may come about is no wish where it is harm: "the death toll could rise"."""
_FIXED = _re(
    r"\b(?:est|sont|a été|ont été) fixée?s? (?:au|à|pour)\b|\b(?:is|are|has been|have been) (?:set|fixed|scheduled) for\b"
)
"""A day that is fixed is agreed."""
_PROPOSES = _re(r"\s*(?:propos|offr|suggest)")
_HAPPENED = _re(r"^(?:\S+ ){1,6}?(?:est|sont|était|étaient|a|ont|avait|coûte\w*|is|are|was|were|has|had|have)\b")
"""A noun of something to be done, with a verb behind it: what is admitted of it is no promise."""
_UNSAID = _re(r"\bnot\b|n['’]t\b|\bpas\b")
"""Who would not say whether something will be done does not say so."""
_SWORN = _re(
    r"^(?:qu['’]|que |that )?(?:\S+\s+){0,5}?(?:(?:a|ont|avait|avaient|n['’]a|n['’]ont)\s+(?:(?:pas|jamais|rien)\s+)?\w+(?:é|ée|és|ées|u|us|ue|ues|i|is|it)\b|y en a eu\b"
    r"|(?<!to )(?:had|has|have|was|were|did)\b)"
)
_NOT_REFUSED = _re(
    r"^(?:d['’]|de |to |l['’]|la |les |le |the |any |toute? |ces |these |those |this |cette )*(?:y )?(?:participer|assister|se joindre|s['’]y rendre|prendre part|take part"
    r"|attend|participate|join|come|accusations?|allégations?|allegations?|claims?|critiques?|criticism|charges?|reports?|commentaires?|commenter|comment|idée que"
    r"|responsabilité|(?:term|word|label|mot|qualificatif|expression)\b|responsibility|blame|question|appel\b|appeal|suggestions?\b|insinuations?|avancer|préciser|donner (?:de |la |une )|dire\b|révéler|dévoiler|s['’]exprimer|répondre|name\b|give (?:a|any|details|dates)"
    r"|say\b|disclose|elaborate|speculate|answer|be drawn)"
)
"""Whoever stays away from a meeting refuses no undertaking; nor does who rejects an accusation, or says nothing."""
_A_TERM = 2
"""Who rejects so few quoted words rejects a term."""


def status_of(row: Statement, content: str, written_in: str) -> Status | None:
    """Return how far a statement commits, `None` where it does not."""
    language = "fr" if written_in == "fr" else "en"
    if row.kind != "direct" and row.cue_class == "say" and _UNSAID.search(row.cue):
        return None
    if row.cue_class == "agree":
        return None if row.negated_cue else "agreed"
    if (
        len(content.split()) > _A_TERM + 1
        and _NO_QUESTION.search(content)
        and not LOOKS_ON.search(f"{row.mention} {row.role or ''}")
    ):
        return "refused"
    if row.kind == "direct" and _REFUSES[language].search(content):
        return "refused"
    if re.match(r"conditionn", row.cue):
        return "refused"
    if row.cue_class == "promise" and not row.negated_cue:
        if _SWORN.search(content) and not acts_ahead(content, language, spoken=row.kind == "direct"):
            return None  # somebody swears that something was so
        together = re.match(r"s['’]engagent\b", row.cue) or BOTH.search(row.mention)
        return "agreed" if together else "declared"
    if row.kind != "direct" and _FIXED.search(content):
        return "agreed"
    if (
        row.cue_class == "reject"
        and not row.negated_cue
        and row.cue.split()
        and re.search(r"exclu|refus|écart|decline|rul|reje[ct]t|repouss|turn", row.cue, re.I)
        and not _NOT_REFUSED.search(content)
        and (row.kind != "direct" or len(content.split()) > _A_TERM)
    ):
        return "refused"
    if row.kind != "direct" and _UNTIL_THEN.search(content):
        return "suspended"
    if _RETRACTS.search(content):
        return "lapsed"
    if _SUSPENDS.search(content) and row.kind != "direct":
        return "suspended"
    if _REFUSES[language].search(content) and (row.cue_class in ("warn", "say", "announce") or row.kind == "direct"):
        return "refused"
    if row.kind != "indirect" and _PERFORMS.search(content):
        return "declared"
    acts = acts_ahead(content, language, spoken=row.kind == "direct")
    told = _of_acts(row, acts, content)
    if told is not None:
        return told
    if _READY.search(content) and not row.anonymous:
        return "declared"
    if row.kind != "direct" and not row.anonymous and _READINESS.match(content.removeprefix("la ").removeprefix("sa ")):
        return "declared"
    if row.cue_class == "announce" and _PROPOSES.match(row.cue.split()[-1] if row.cue else ""):
        return "wished"
    if (
        row.cue_class in ("announce", "admit")
        and row.kind != "direct"
        and DEED.search(content)
        and not _HAPPENED.search(content)
    ):
        return "declared"
    within = WITHIN.search(content)
    if not row.anonymous and within is not None and not DENIED.search(content[: within.start()]):
        return "declared"
    if _VOUCHES.search(row.cue) and not row.anonymous and row.cue.lower().endswith(("garant", "garants")):
        return "declared"
    if not LOOKS_ON.search(row.mention) and not row.question:
        if _GIVE_TIME.search(content) or (
            row.kind == "direct" and _YOU_GET.search(content) and _DAY_AHEAD.search(content)
        ):
            return "declared"
        if row.kind == "direct" and _ON_THE_DAY[language].search(content) and _DAY_AHEAD.search(content):
            return "declared"
        goes = _GOES_AHEAD.search(content)
        if goes is not None and not DENIED.search(content):
            both = BOTH.search(content) or BETWEEN.search(f"{row.mention} {row.role or ''}")
            if both or not _HELD_WITH.search(content, 0, goes.start()):
                return "agreed" if both else "declared"
    if row.kind != "direct" and row.cue_class != "deny" and _WOULD_LIKE.match(content):
        return "wished"
    if row.cue_class == "wish" and row.negated_cue:
        return None
    if row.kind == "direct" and _NEEDED.search(content) and row.cue_class != "wish":
        return None
    if row.cue_class in ("wish",) or (_WISH.search(content) and not _FEARED.search(content)):
        return "wished"
    return None


_VOUCHES = _re(
    r"\bassurances?\b|\bgarantie?s?\b|\bgarants?\b|\bguarantee\w*|certifi|assur|promis|promet|jur[eé]|pledg|vow|swor|swear"
)
BETWEEN = _re(
    r"médiat|mediat|facilitat|\bonu\b|\bu\.?n\.?\b|nations unies|united nations|\bosce\b|qatar|garants?\b|guarantor"
)
"""Who stands between the sides: what they say that a side will do is what it agreed."""
_UNTIL = _re(
    r"\b(?:tant qu|avant\b|sans\b|until\b|unless\b|before\b|without\b|as long as\b|so long as\b|while\b|à moins qu)"
)
_BARGAIN = re.compile(
    r"\W*[A-ZÀ-Ý][a-zà-ÿ]+(?:ez|ons)(?:[-\s][^.;?!,]{2,80}?)?,? et (?!vous\b)|\W*(?:Pay|Give|Free|Open|Leave|Sign|Stop|Lift|Let|Withdraw|Hand|Bring|Send|Show|Release)\b[^.;?!,]{2,80}?,? and (?!you\b)"
)
"""What is held out for what is asked: "Payez le carburant et la route s'ouvrira"."""
_STOPS = _re(
    r"\bquitte\w* (?:pas )?(?:la table|les? (?:négociations|pourparlers|discussions))|\bleave the (?:table|talks)\b|\bplus\b|\bno longer\b|\bany ?more\b|\b(?:arrête|cesse|relâche)|\b(?:stop|cease|rest|give up|let up|pause)\b"
)
"""Who will not stop until something is done goes on, which is theirs to do."""
_A_TEXT = _re(
    r"\b(?:communiqué|déclaration) (?:commune?|conjointe?|finale?)|\bjoint (?:statement|communiqu[eé]|declaration)"
    r"|\b(?:accords?|texte|document|protocole|mémorandum|compromis|feuille de route|pacte|traité|agreement|deal|text|document|memorandum|protocol|roadmap|pact|treaty|article)\b"
)
"""A text that speaks: what it says that a side will do is agreed."""
_HELD_WITH = _re(
    r"\b(?:round|talks|meeting|session|summit|negotiations|conference|pourparlers|réunion|rencontre|cycle|séance|sommet|négociations|discussions|conférence|obsèques|funeral)s?\b"
)
_COUNTED = ("announce", "say", "admit", "warn", "promise", "threaten", "deny", "ask")
"""What kinds of words report an act ahead; what somebody hopes or believes is none."""


def _of_acts(row: Statement, acts: Sequence[Act], content: str) -> Status | None:
    """Return how far the acts ahead that a statement tells of commit, by whose they are."""
    if not acts or _THOUGHT.search(row.cue) or LOOKS_ON.search(f"{row.mention} {row.role or ''}"):
        return None
    between = BETWEEN.search(f"{row.mention} {row.role or ''}") is not None or _A_TEXT.search(row.mention) is not None
    for act in acts:
        if act.negated and _UNTIL.search(content):
            return "declared" if _STOPS.search(content, act.start, act.end + 30) else "refused"
        if act.subject.lower() == "on" and row.kind == "direct" and not _DAY_AHEAD.search(content):
            continue  # "on" is anybody, unless a day is named
        if row.kind == "direct" and _BARGAIN.match(content):
            return "declared"
        if act.whose == "own" and (row.kind == "direct" or not row.anonymous):
            return "declared"
        if (row.anonymous and not _VOUCHES.search(row.cue)) or row.cue_class not in _COUNTED:
            continue
        if act.whose == "both":
            return "agreed"
        if act.whose == "side" and not act.passive:
            return "agreed" if between else "declared"
        if _HELD_WITH.search(act.subject) and not between:
            continue  # that talks will open is an event; whoever stands between tells what the sides agreed
        if act.passive or _VOUCHES.search(row.cue) or condition_in(content) or deadline_in(content):
            return "agreed" if between and not act.passive else "declared"
    return None
