"""The words by which happenings are told, in French and English: tables, and nothing that decides.

A `Kind` is found by its head (a noun, or the verb that makes it happen); `needs` are words that must stand in the same
clause, `within` so many characters of the head. Kinds come in the order in which they claim words: what is more special
first, so that "withdrew from the talks" is a suspension and not a withdrawal.
"""

import re
from typing import NamedTuple

from treve.statements.beginnings import WHERE_A_WORD_BEGINS, quick


class Kind(NamedTuple):
    """How one kind of happening is told. `undated`: kept also where no day is given."""

    what: str
    head: re.Pattern[str]
    needs: re.Pattern[str] | None = None
    phase: str | None = None
    undated: bool = False
    within: int = 90


def _re(*texts: str) -> re.Pattern[str]:
    return quick("|".join(texts), re.I)


def _heads(*texts: str) -> re.Pattern[str]:
    """Return an expression that is tried where a word begins, and nowhere else."""
    return re.compile(f"{WHERE_A_WORD_BEGINS}(?:{'|'.join(texts)})", re.I)


_TALKS = (
    r"participation|pourparlers|négociations?|discussions|dialogue|consultations|coopération|contacts|travaux|comité|commission|"
    r"mécanisme|patrouilles|place au|siège au|table des|talks|negotiations?|cooperation|committee|mechanism|patrols|\bcell\b|cellule|"
    r"seat|\btable\b|conférence|process|processus|opérations|operations|offensive"
)
_TRUCE = r"cessez-le-feu|trêves?|\bpauses?\b|cessation (?:\w+ )?des hostilités|arrêt des (?:combats|tirs)|accalmie|moratoires?|moratoriums?|cease-?fires?|truces?|cessation of hostilities|\blull\b"
_TEXT = (
    r"accords?|mémorandum|protocole|textes?|texts?\b|feuille de route|document|déclaration|traité|charte|plan|compromis|agreements?|memorandum|"
    r"protocol|deal|accord|roadmap|declaration|document|treaty|pact|pacte|settlement|arrangement"
)
_HELD = r"soldats?|soldiers?|combattants?|fighters?|miliciens?|pilotes?|pilots?|marins?|sailors?|prisonniers?|prisonnières?|détenue?s?|captifs?|otages?|corps|dépouilles|employée?s|salariée?s|humanitaires|travailleurs|étudiante?s|villageois|pêcheurs|infirmi\w+|médecins|journalistes?|chauffeurs?|civils|enlevée?s|aid workers?|employees|staff|students|villagers|fishermen|nurses|doctors|journalists?|drivers?|civilians|abducted|prisoners?|detainees?|captives?|hostages?|bodies|remains"
_AID = (
    r"convois?|aide|secours|vivres|nourriture|farine|médicaments?|humanitaires?|eau potable|convoys?|aid\b|relief|food|flour|medicines?|"
    r"supplies|medical|trucks?|camions"
)
_BODY = (
    r"mécanisme|centre|comité|commission|cellule|groupe de travail|mission|observateurs|casques bleus|peacekeepers|blue helmets|patrouilles?|patrols?|ligne (?:directe|rouge)|bureau de liaison|"
    r"équipes?|mechanism|cent(?:re|er)|committee|commission|\bcell\b|working group|monitors|observers|hotline|liaison office|team"
)

_MONTH = (
    r"(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|january|february|march|april|may|june|july|august|"
    r"september|october|november|december)"
)
_POINT = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|January|February|March|April|May|June|July|August|September|October|November|December|next|noon|midnight)\b"
_NAMED_BY_DATE = (
    rf"\b(?:accords?|protocole|mémorandum|traité|résolution|ordonnance|arrêt|déclaration|moratoire|cessez-le-feu|trêve)\b[^.;:,«»]{{0,60}}?\b(?:du \d{{1,2}}(?:er)? {_MONTH}(?: \d{{4}})?|d[e']\s?(?:{_MONTH} )?\d{{4}})\b"
    rf"|\b(?:the )?(?:\d{{1,2}} {_MONTH} \d{{4}}|{_MONTH} \d{{1,2}},? \d{{4}}|{_MONTH} \d{{4}}|\d{{4}}) (?:\w+ )?(?:agreement|accord|protocol|memorandum|treaty|resolution|cease-?fire|truce|deal|order)\b"
    rf"|\b(?:agreement|accord|protocol|memorandum|treaty|cease-?fire|truce|declaration)\b[^.;:,“”]{{0,30}}?\bof (?:\d{{1,2}} {_MONTH}|{_MONTH})(?: \d{{1,2}},?)? ?\d{{0,4}}\b"
)
"""A text that goes by its day: "l'accord de cessez-le-feu du 12 août 2008", "the 2020 ceasefire"."""

KINDS: tuple[Kind, ...] = (
    Kind(
        "call",
        _heads(
            r"(?:une? |la |cette |leur |le )?(?:\w+ )?(?:conversation|entretien|échange|appel|communication)s? (?:\w+ )?téléphoniques?",
            r"coups? de (?:fil|téléphone)",
            r"(?:entreten|parl[éeè]|discut|échang|convers)\w*\b[^.;«»]{0,60}?(?:au|par) téléphone",
            r"(?:a|ont|avait|avaient) (?:appelé|téléphoné à|joint) (?:son|sa|leurs?) homologues?(?![^.;,]{0,60} à \w+(?:er|ir|re)\b)",
            r"(?:a|ont|avait|avaient) téléphoné",
            r"(?:a |the |their |first )?(?:tele)?phone (?:call|conversation)s?",
            r"(?:spoke|spoken|talked|speak|conferred)\b[^.;“”]{0,60}?(?:by|over|on) (?:the )?(?:tele)?phone",
            r"\b(?:tele)?phoned\b",
            r"\bcalled (?:his|her|their) counterparts?",
        ),
        undated=True,
    ),
    Kind(
        "press_conference",
        _heads(
            r"(?:une )?conférence de presse",
            r"points? (?:de )?presse",
            r"(?:a )?(?:news|press) (?:conference|briefing)",
            r"\bnews briefing",
        ),
        undated=True,
    ),
    Kind(
        "interview",
        _heads(
            r"(?:une )?interview (?:accordée|à|au|avec|diffusée|publiée|exclusive)",
            r"dans une interview",
            r"\b(?:est|était|a été|sera) (?:[\w’'-]+ ){0,2}?l['’]invitée? (?:de|du|d['’])",
            r"\b(?:is|was) (?:[\w’'-]+ ){0,2}?(?:a|the|our) guest (?:on|of)\b",
            r"(?:un )?entretien (?:accordé |publié |diffusé |à la (?:radio|télévision|chaîne)|au (?:quotidien|journal)|à l['’]agence|avec (?:le quotidien|le journal|la chaîne|l['’]agence))",
            r"\b(?:in )?an interview (?:with|to|published|aired|broadcast|last|on)|in an interview",
        ),
        undated=True,
    ),
    Kind(
        "suspension",
        _heads(
            r"\bsuspend(?:u|ue|us|ues|re|ent|ait|aient|ra|ront|s|ed|ing)?\b",
            r"\bsuspension\b",
            r"\bgel(?:é|ée|és|ées|er|era|ait)\b|\bgel (?:de|des)\b|\bfroze\b|\bfrozen\b|\bfreez(?:e|es|ing)\b",
            r"\binterrompu\w*|\brompu\b|\brupture\b|broke off|broken off|\bhalted\b",
            r"\b(?:a|ont|avait|avaient) quitté\b|claqué la porte|walked out|pulled out|\bleft\b|\bquit\b|withdrew from|stormed out",
            r"\bboycott\w*",
            r"s['’]est retirée?|se sont retiré(?:e?s)?",
        ),
        _re(
            _TALKS,
            r"\bsalle\b|\broom\b|départ de|departure of|délégation|delegation|" + _TEXT,
            r"aide|aid\b|livraisons|deliveries",
            _TRUCE,
        ),
    ),
    Kind(
        "resumption",
        _heads(
            r"\b(?:a|ont|avait|avaient|ait) repris(?:e|es)?\b|\brepri(?:s|se|ses)\b|\breprend(?:re|ra|ront|ent|rait)?\b|\breprise (?:de|des|du)\b",
            r"\b(?:est|sont|était|étaient) revenue?s?\b",
            r"\bréintégr\w+|\brejoint\b|de retour (?:à|au)|\brelanc\w+|retour à la table",
            r"\bresum(?:e|ed|es|ing|ption)\b|\brejoin(?:ed|s)?\b|\brestart(?:ed|s)?\b|\breturn(?:ed|s)? to the\b|reopen(?:ed|s)? (?:talks|negotiations)",
        ),
        _re(_TALKS, r"\b(?:sa|leur|its|their) (?:place|participation|siège|seat|part)\b"),
    ),
    Kind(
        "ceasefire",
        _heads(
            r"prolong\w+|reconduit\w*|reconduction|renouvel\w+|étend(?:u|re|ue)\b|\bextend(?:ed|s|ing)?\b|\bextension\b|\brenew(?:ed|al|s)?\b"
        ),
        _re(_TRUCE),
        "extended",
    ),
    Kind(
        "ceasefire",
        _heads(
            r"\bexpir\w+|pris fin|prend(?:re|ra)? fin|prendra fin|s['’]achev\w+|\bromp(?:u|ue|re)\b|voler? en éclats|volé en éclats|s['’](?:est|était) effondr\w+|effondrement|caduque?|prend fin|arriv\w+ à échéance|n['’](?:a|avait) tenu",
            r"\bexpir(?:e|ed|es|y)\b|\bcollaps\w+|\bbroke(?:n)? down\b|\blapsed?\b|\bended\b|\bends\b|\bruns? out\b|\bran out\b|\bfell apart\b|\bbroken\b|\bunravel\w+",
        ),
        _re(_TRUCE),
        "ends",
    ),
    Kind(
        "ceasefire",
        _heads(
            r"(?:entr(?:é|ée|er|era|eront|ent|ait|e)\b|entrée) en vigueur|pren(?:d|dra|dre|ait|nent) effet|a pris effet",
            r"\b(?:take|took|takes|taking) (?:effect|hold)|\b(?:came|come|comes|coming|enter(?:ed|s)?|went|go(?:es)?) into (?:force|effect)",
        ),
        _re(_TRUCE),
        "begins",
        within=150,
    ),
    Kind(
        "ceasefire",
        _heads(
            r"\b(?:a |ont )?début(?:é|era|eront|ent|er)?\b|\bcommenc\w+|\binstaur\w+|\bproclam\w+|\bdécrét\w+",
            r"\b(?:sera |est |a été )?(?:observée?|respectée?) (?:à partir|dès|pendant)|\bsera observée?|\bconclue?s?\b|\bnégociée?s?\b|\bannoncée?s?\b|\bsignée?s?\b|\bdéclarée?s?\b|\bconvenue?s?\b",
            r"\bbeg(?:in|an|un|ins)\b|\bstart(?:ed|s|ing)?\b|\bdeclar(?:ed|es)\b|\bsigned\b|\bannounced\b|\bbrokered\b|\bagreed\b|\bobserve\b",
        ),
        _re(_TRUCE),
        "begins",
        within=60,
    ),
    Kind(
        "exchange_of_detainees",
        _heads(
            r"\béchang(?:e|es|é|és|ée|ées|er|eront|era)\b|\blibér(?:é|és|ée|ées|er|era|eront|ation|ations)\b|\bremis(?:e|es)? en liberté|\bremett(?:re|ra|ront|ait|ent)\b|\bremise? d|recouvr\w+ la liberté|\brelâch\w+|\blibres depuis\b",
            r"\bexchang(?:e|ed|es)\b|\bswap(?:ped|s)?\b|\breleas(?:e|ed|es)\b|\bfreed\b|\bset free\b|walked free|handed over",
        ),
        _re(_HELD),
        within=70,
    ),
    Kind(
        "signature",
        _heads(
            r"\bsign(?:é|és|ée|ées|er|era|eront|ent|aient|ait|ature|atures)\b|\bparaph\w+",
            r"\bsign(?:ed|s|ing)?\b(?! of)|\binitial(?:l?ed|l?ing)\b",
        ),
        _re(_TEXT, _TRUCE, r"\bIl\b|\bit\b"),
    ),
    Kind(
        "mechanism",
        _heads(
            r"mis(?:e|es)? en place|en place depuis|mettre en place|mettront en place|\bcré(?:é|ée|és|ées|er|ation|era)\b|\binstaur\w+|\binstall(?:é|ée|és|er|era|ation)\w*|\bétabli\w*",
            r"\binaugur\w+|\blanc(?:é|ée|er|ement)\b|(?<!['’])\bouvr(?:ira|iront|ir)\b|\bouvert\w*\b|entr\w+ en fonction|prorog\w+|\bfonctionne\b|opérationnel\w*|\bdéploy\w+|\bdéploiement\b|commenc\w+ (?:ses|leurs) (?:travaux|activités)|\binstitu\w+|commenc\w+ à patrouiller",
            r"\bset up\b|\bestablish\w*|extend\w* (?:its|the) mandate|renew\w* (?:its|the) mandate|\bcreat(?:ed|e|ion)\b|\blaunch(?:ed|es)?\b|\bopen(?:s|ed|ing)?\b|in place since|\bbeg[aiu]n\w* (?:its |their )?work|\bdeploy\w*|\boperational\b|\b(?:began|begun|started) (?:patrol|work|monitor|observ)\w+|\bstarted work",
        ),
        _re(_BODY),
        within=70,
    ),
    Kind(
        "aid",
        _heads(
            r"\barriv\w+|\b(?:est|sont) entrée?s?\b|\bentr(?:er|era|eront|ée)\b|\bparven\w+|\blivr\w+|\bdistribu\w+|\bachemin\w+|\bpassée?s?\b|\batteint\w*|\bdécharg\w+|\blargage|\blargu\w+|\bgagné\b|\bfranchi(?:e|s|es|r|ssent|ra|ront)?\b|\btravers(?:é|er|era|eront|ent)\b",
            r"\breach(?:ed|es)?\b|\barriv\w+|\benter(?:ed|s)?\b|\bdeliver\w*|\bdistribut\w+|\bunload\w*|\bairdrop\w*|\bcrossed\b|\bgot through\b",
        ),
        _re(_AID),
        within=60,
    ),
    Kind(
        "withdrawal",
        _heads(
            r"\bretraits?\b|se retir\w+|\bretir(?:é|és|ée|ées|er|era|eront)\b|\bredéploiement\b|\brepli\w*\b|désengagement|\bévacu\w+|\bdémantel\w+|\bdémantèl\w+|\bcantonn\w+|remise des armes",
            r"\bleft\b(?=[^.;]{0,40}\bpositions\b)",
            r"\bwithdr(?:aw|awn|ew|awal|awals|aws)\b|\bpull(?:ed|s|ing)?[- ]?(?:back|out)\b|\bpullback\b|\bpullout\b|\bredeploy\w*|\bdisengag\w+|\bevacuat\w+|\bdismantl\w+|\bvacat(?:e|ed)\b",
        ),
    ),
    Kind(
        "resignation",
        _heads(
            r"\bdémission\w*|\blimog\w+|\bdestitu\w+|\bdémis\w*\b|\brévoqu\w+|quitt\w+ (?:ses|son) (?:fonctions|poste)",
            r"\bresign(?:ed|s|ation)\b|step(?:ped|s|ping)? down|\bdismissed\b|\bsacked\b|\bfired as\b|\bousted\b|removed from (?:office|his post|her post)",
        ),
    ),
    Kind(
        "appointment",
        _heads(
            r"\bnomm(?:é|ée|és|er|era)\b|\bnomination\b|\bdésign(?:é|ée|és|ation)\b|l['’]investiture|\binvesti(?:e|s)?\b|prêt\w+ serment|\bélue?\b|pris(?:e)? (?:ses|de ses) fonctions|prend(?:ra)? ses fonctions",
            r"\bappoint(?:ed|ment|s)\b|\bnamed (?:as|its|his|her)\b|sworn in|\binaugurat(?:ed|ion)\b|\belected\b|t[ao]+k(?:e|es) office|took office",
        ),
    ),
    Kind(
        "investigation",
        _heads(r"\benquêtes?\b", r"\binquir(?:y|ies)\b|\binvestigations?\b|\bprobe\b"),
        _re(
            r"\bouv\w+|\blanc\w+|\bannonc\w+|\bdilig\w+|\bdemand\w+|\bordonn\w+|\bexig\w+",
            r"\bopen\w*|\blaunch\w*|\bannounc\w+|\border\w*|\bbeg[aiu]n\w*|\bstart\w*|\bdemand\w*",
        ),
    ),
    Kind(
        "deadline",
        _heads(
            r"date limite|\béchéance\b|\bultimatum\b|au plus tard|\bdélai (?:fixé|expire|de)|\bd['’]ici (?:au|à|aux|le|la|les|l['’])|\bjusqu['’]au?\b|\bavant (?:le|la|fin)\b|\bfix(?:e|é|ée|ant) (?:au|à)",
            rf"\bdeadline\b|\bultimatum\b|no later than|\bby (?=the end|\d|{_POINT})|\buntil\b|\bbefore (?=\d|{_POINT})",
        ),
        _re(
            r"\bdoi(?:t|vent)\b|\bdevr\w+|s['’]engag\w+|engagée?s? à|\bpromis\b|\b(?:ont|a|avons|avez) jusqu|\boblig\w+|\baccept\w+|\bconvenu\w*|\bfix\w+|expir\w+|\bultimatum|\b\w+(?:era|eront|ira|iront)\b|date limite|échéance|exig\w+|\bpour\s+\w+(?:er|ir|re)\b",
            r"\bmust\b|\bwill\b|\bhas to\b|\bhave to\b|\bpledg\w+|\bagreed to\b|\bhave until\b|\bhas until\b|\bpromis\w+|\bshould\b|\bdeadline\b|\bultimatum\b|\bexpir\w+|\bwould\b|\brequir\w+|\boblig\w+|\bdemand\w*|\bis to\b|\bare to\b",
        ),
        within=140,
    ),
    Kind(
        "round",
        _heads(
            r"(?:une? |la |le |les |l['’])?(?:\w+ |\d+(?:er|re|e|ème) )?(?:cycle|round|tour|série|volet|séance|session|ronde)s?(?: \w+)? (?:de|des|du|d['’])\s?(?:pourparlers|négociations?|discussions|consultations|rencontres|dialogue|comité|commission|paix|groupe)",
            r"(?:une? |la |les )?(?:\w+ )?(?:pourparlers|négociations|consultations)\b|(?:les |des )discussions (?=sur|entre|de )",
            r"\b(?:la |les |une )?(?:\w+ )?(?:session|séance)s?\b",
            r"(?:le )?dialogue (?:national|politique|inter\w+)|\bnational dialogue\b|conférence (?:internationale|de paix|sur|d['’][A-Z]|de [A-Z]|régionale)",
            r"\bdélégations? [^.;«»]{0,40}?se (?:re)?(?:trouv|verr|réun)\w+|\bnégociateurs [^.;«»]{0,40}?se (?:re)?(?:trouv|verr|réun)\w+",
            r"(?:a |the )?(?:\w+ )?rounds? of (?:\w+ )?(?:talks|negotiations|consultations|discussions)|\bround [IVX]+\b",
            r"(?:a |the |its |their )?(?:\w+ )?sessions?\b|\b(?:third|second|first|fourth|fifth|next|new|latest) round\b",
            r"\b(?:\w+ )?(?:peace |proximity |indirect |direct )?(?:talks(?! with)|negotiations|consultations)\b|\b(?:peace|international|donors'?|regional) conference\b",
        ),
    ),
    Kind(
        "agreement",
        _heads(
            r"(?:ont|avaient|a|avait)\s+(?:\w+ )?(?:convenu|décidé)\b|mis(?:es)? d['’]accord|sont convenue?s|conclusion[^.]{0,30}accord|conclu (?:un|une) (?:accord|pacte|compromis)|accords? (?:de principe )?(?:a été |est |était )?(?:trouvé|conclu|atteint|intervenu)|parven\w+ à un (?:accord|compromis)",
            r"(?:have |had |has )?agreed (?:to|on|that)\b|reached (?:an? )?(?:agreement|deal)|struck (?:an? )?(?:agreement|deal)|(?:agreement|deal|accord) (?:was |has been |had been )?(?:reached|struck)",
            r"\b(?:accord|entente|compromis|agreement|deal)\b[^.;«»“”]{0,30}?\b(?:scellé|arraché|négocié|conclu|brokered|mediated|reached|struck|sealed)\b",
            r"\b(?:accord|texte|pacte|protocole|traité|agreement|deal|accord|pact|protocol|treaty)s?\b[^.;«»“”]{0,20}?\b(?:entr(?:e|ent|era|eront|er|ée) en vigueur|takes? effect|took effect|(?:comes?|came|enters?|entered) into force)\b",
            rf"{_NAMED_BY_DATE}",
        ),
    ),
    Kind(
        "meeting",
        _heads(
            r"\bRéunie?s? (?=(?:hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|le \d|à|au|en)\b)|\bprochain rendez-vous\b",
            r"(?:une? |la |leur |cette )?(?:\w+ )?(?:rencontre|réunion|entrevue)s?\b|\brencontr(?:é|ée|és|er|era|eront|ent|ait|aient)\b|se sont (?:rencontré|réuni|retrouvé|vu|quitté|séparé)(?:e?s)?\b|se (?:re)?voir\b|se rencontrer\b|se retrouver\b|se réunir\b|s['’]est réunie?\b|se réun\w+|se (?:re)?verr\w+|se retrouv\w+",
            r"s['’](?:est|était|étaient) entretenue?s?\b|se sont entretenue?s?\b|\bentretien (?:avec|entre|tenu)|premier entretien|\btête-à-tête\b|\bsommets?\b|\b(?:a|ont|avait|avaient) (?:été )?reçue?s?\b|\bsont venue?s à|\bconvoqu\w+|\bconvié\w*|\bvenue?s? [^.;«»]{0,60}?pour (?:discuter|évoquer|participer|négocier|rencontrer)|\ben visite\b|\bvisite (?:de|du|à|au|en|officielle)|s['’]est rendue?|se rendr[ao]\w*|\brecev(?:ra|ront|ait|oir)\b|serr\w+ la main|s['’]envol\w+",
            r"\bmet\b(?! de)|\bmeet(?:s|ing|ings)?\b|\bsat down (?:with|together|to)\b|\bsummits?\b|\bvisit(?:ed|s)?\b(?! \d)|\btravel(?:l?ed|s)? to\b|\bhosts\b|\bhosted\b|(?<!\bI )\bspoke (?:\w+ ){0,3}(?:with|to) (?:the|his|her|its|their|a|President|Prime|Foreign|[A-Z])|\b(?:to|will|would) host\b|\bsummon(?:ed|s)\b|\btalks with\b|shook hands|\breceived (?:the|his|her|Mr|Ms|[A-Z])|sit (?:again|down)|\b(?:re)?conven(?:e|es|ed)\b|flew to|fly to",
        ),
    ),
    Kind(
        "meeting",
        _heads(
            r"\b(?:est|sont|était|étaient) arrivée?s?\b|\barrivée (?:à|au|en|dans|de|d['’])",
            r"\b(?:arrived|landed|flew in)\b|\barrival (?:in|of)\b",
        ),
        _re(
            r"délégations?|négociateurs?|émissaires?|envoyée? (?:spéciale?|de)|médiat(?:eur|rice)s?|delegations?|negotiators?|envoys?|mediators?"
        ),
        within=90,
    ),
    Kind(
        "incident",
        _heads(
            r"\bfrappes?\b|\bbombard\w+|\btirs?\b|\battaqu\w+|\battentats?\b|\bexplosions?\b|\bcombats\b|\baffrontements?\b|\braids?\b|\bviolations?\b|\bpilonn\w+|\bobus\b|\btuée?s?\b|\bmorts\b|\bblessée?s?\b|\benlev\w+|\bembuscade\b|\bincendi\w+|\bmortier\b|\bassiég\w+|s['’](?:est|sont|était|étaient) emparée?s?\b|\b(?:a|ont|avait|avaient) disparu\b|s['’](?:est|sont) (?:abattue?s?|écrasée?s?) sur|\brefoulée?s?\b|\bbloquée?s?\b|\b(?:a|ont) pris (?:la ville|le contrôle|le village)",
            r"\bstrikes?\b|\bstruck\b|\bshell(?:ed|ing|s)\b|\bbomb(?:ed|ing|s)?\b|\battack(?:ed|s)?\b|\bclash(?:ed|es)?\b|\bkill(?:ed|ing|s)\b|\braid(?:ed|s)?\b|\bexplosions?\b|\bviolations?\b|\bwounded\b|\bmortars?\b|\bambush\w*|\babduct\w+|\bkidnapp?ed\b|\bsiege of\b|\bdisappeared\b|\bwent missing\b|\bturned back\b|\bblocked\b|\binjured\b|\bslammed into\b|\b(?:captured|seized) (?:the (?:town|city|village)|control|[A-Z]\w+)|\btook control\b",
        ),
        _re(
            r"\bcoûté la vie\b|\bblessant\b|\btuant\b|\benlev(?:é|ée|és|ées)\b|\bassiég\w+|emparée?s?\b|\bpris (?:la ville|le contrôle|le village)|\bmorts?\b|\btuée?s?\b|\bblessée?s?\b|hôpital|école|marché|mosquée|église|\bcamp\b|civils|secouristes|convois?|camions?|\bdisparu\b|instituteur|enseignant|journaliste|ambulance|établissement|\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|\w+-\w+|\d+) (?:violations|frappes|tirs|attaques|raids|explosions)",
            r"\binjured\b|\bcities\b|\btown\b|\babducted\b|\bkidnapp?ed\b|\bsiege of\b|\bcaptured\b|\bseized\b|took control|\bdead\b|\bkill(?:ed|ing)\b|\bwounded\b|\bhospital\b|\bschool\b|\bmarket\b|\bmosque\b|\bchurch\b|\bcivilians\b|\bcamp\b|\bconvoys?\b|\btrucks?\b|\bdisappeared\b|\bwent missing\b|\bambulance\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+) (?:violations|strikes|attacks|raids|explosions)",
        ),
        within=70,
    ),
    Kind(
        "announcement",
        _heads(
            r"\b(?:a|ont|avait|avaient) (?:annoncé|dévoilé|proclamé|rendu publi\w+)\b|\bannonce\b|\bannoncent\b",
            r"\bannounc(?:ed|es|ement)\b|\bunveil(?:ed|s)\b|\bdeclared\b",
        ),
    ),
)

_WEEKDAY_FR = r"lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
_DATED_FR = (
    r"coup d['’]État|putsch|attentat|massacre|offensive|élections?|référendum|invasion|chute|prise|signature|courrier|lettre|allocution|discours|déclaration|vidéo|rassemblement|manifestation"
    r"|marche|conférence|scrutin|cérémonie|audience|procès|décision|note verbale|communiqué|appel|serment|départ|arrivée|retour|ouverture|réouverture|fermeture|libération|évacuation|investiture"
)
_DATED_EN = r"coup|massacre|offensive|elections?|referendum|invasion|fall|signing|letter|speech|address|statement|video|rally|protest|march|conference|ballot|ceremony|hearing|trial|decision|review|visit|inauguration|declaration"
"""Nouns of what happens on a day, which an article may date without a verb."""
DATED_NOUN = _re(rf"(?:{_DATED_FR}|{_DATED_EN})$")

OTHER = {
    "fr": Kind(
        "other",
        re.compile(
            r"\b(?:a|ont|avait|avaient|est|sont|était|étaient|fut|furent|[sS]['’](?:est|était)|[sS]['’]étaient|se sont|sera|seront|[nN]['’](?:a|ont|est|était))\s(?:(?:\w+ment|pas|plus|jamais|été|encore|déjà|enfin|aussi|toujours)\s){0,3}"
            r"(?!été\b|très\b|assez\b|après\b|près\b|chez\b)[a-zà-ÿ]+(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues|it|ite|ise|ert|erte|erts|ertes|int|ort|orte|orts)\b"
            r"|\b[a-zà-ÿ]{2,}(?:èrent|irent|urent)\b|\bdoi(?:t|vent) (?:se |s['’]|être |y |en )*\w+(?:er|ir|re|oir|é|ée|és|ées|u|ue|us|ues|is|ise|ises|ert|erte|erts|ertes)\b|\b(?:[a-zà-ÿ]{2,}(?:era|eront|dra|dront|ttra|ttront)|[a-zà-ÿ]*ir(?:a|ont)|aur(?:a|ont))\b"
            r"|\b(?:organise|débute|commence|cesse|ouvre|ferme|accueille|entame|célèbre|expire|arrive|rentre|prend fin|vote)(?:nt)?\b|\bs['’](?:achève|envole)(?:nt)?\b|\btien(?:t|nent)\b"
            r"|\b(?!(?:ét|av|dev|pouv|sav|voul|fall|sembl|dis|fais|all)(?:ait|aient)\b|\w*r(?:ait|aient)\b|fait\b|trait\b|lait\b|parfait\b|retrait\b|souhait\b)[a-zà-ÿ]{3,}(?:ait|aient)\b"
            r"|\b(?:est|sont|reste|restent|demeure|demeurent)\b(?=[^,.;:]{0,60}\bdepuis\b)|\b[Dd]epuis(?= le \d)"
            rf"|\b(?:{_DATED_FR})(?= (?:[^.;:«»]{{0,40}} )?(?:du|des|de|le|prononcée?|diffusée?|publiée?|lancée?|{_WEEKDAY_FR})\b)"
            r"|\bdevai(?:t|ent) (?:se |s['’]|être |y |en )*\w+(?:er|ir|re|oir|é|ée|és|ées)\b"
            r"|\b(?:annoncée?s?|prévue?s?|attendue?s?|fixée?s?|programmée?s?) (?=pour\b|le\b|au\b|à\b|(?:lun|mar|mercre|jeu|vendre|same)di|dimanche)"
        ),
    ),
    "en": Kind(
        "other",
        re.compile(
            r"\b(?:was|were|has|have|had|been|is to|are to|will|will be|to be)\s(?:(?:\w+ly|not|also|been|now|since|never)\s){0,2}[a-z]+(?:ed|en|wn|ught|ld|nt|ck|de|pt|et|st|un)\b|\bwill(?: not)? (?:be )?[a-z]+\b|\b(?:is|are) to [a-z]+\b"
            r"|(?<!\ba )(?<!\ban )(?<!\bthe )\b(?!speed\b|need\b|armed\b|indeed\b|hundred\b|naked\b|sacred\b|exceed\b|proceed\b|succeed\b|feed\b|seed\b|deed\b|breed\b|embed\b|provided\b)[a-z]{3,}ed\b"
            r"|\b(?:re)?(?:began|took|came|went|fell|rose|left|held|made|broke|fled|gave|sent|brought|caught|won|lost|shut|hit|cut|struck|put|set|grew|ran|sank|shot|sold|stood|threw|tore|woke|wrote|swore|flew|drove|rode|fought|drew|withdrew|froze|burst|became|chose|fed|found|blew|sat)\b"
            r"|\b(?:opens|begins|starts|ends|closes|expires|runs out|flies|arrives|returns|votes|reopens|hands down|takes (?:up|over)|rules)\b"
            r"|\b[Ss]ince(?= (?:\d{1,2} [JFMASOND]|[JFMASOND][a-z]{2,8}\.? \d))|\b(?:has|have) been\b(?=[^,.;:]{0,60}\bsince\b)|\b(?:is|are|remains?)\b(?=[^,.;:]{0,60}\bsince\b)"
            rf"|\b(?:{_DATED_EN})\b(?= (?:[^.;:“”]{{0,40}} )?(?:of|on|dated|released|issued|for|in|due)\b)|\b(?:due|scheduled|expected|slated|planned) (?=for\b|on\b|in\b)"
        ),
    ),
}
"""Whatever else an article gives a day to: the verb beside the day, where no kind of happening claims the clause."""

SAY = _re(
    r"\b(?:déclaré|dit|indiqué|affirmé|précisé|assuré|ajouté|estimé|souligné|rapporté|confié|écrit|promis|prévenu|raconté|répondu|fait savoir|nié|démenti|confirmé|salué|accusé|condamné|réclamé|dénoncé|rejeté|appelé|martelé|admis|reconnu|interrogée?|contactée?)\b",
    r"\b(?:said|says|told|added|warned|wrote|reported|denied|asked|noted|confirmed|accused|condemned|rejected|welcomed|insisted|admitted|urged|claimed)\b",
)
"""Verbs that report: a day right beside one is the day of the words, and of no happening."""

SPOKEN = _re(
    SAY.pattern,
    r"exprim\w+|racont\w+|souffl\w+|dis(?:ait|aient)\b|promett\w+|assur(?:ait|aient)\b|menaç\w+|accus(?:ait|aient)\b|affirm\w+|déclar\w+|répét\w+|lou(?:é|ait)\b|élud\w+|évoqu\w+|averti\b|expliqu\w+|rappel\w+|tweet\w+|mis(?:e|es)? à jour|modifi\w+|publi(?:é|ée|és|ait)\b|diffusé\w*|interview\w*|interrogé\w*|parl(?:é|ait)\b|plaid\w+|jug(?:é|e|eait)\b|exhort\w+|invit\w+|mis en garde|estim\w+|cru\b|pensé|craint|vanté|moqué|fustig\w+|ironis\w+|déplor\w+|regrett\w+|félicit\w+",
    r"\bdeclined\b|\brefused to (?:say|comment|answer|name|give)\b|\brefusé de (?:commenter|dire|répondre|s['’]exprimer)\b|\bblamed\b|\bspoke\b|\brepeated\b|\bwarned\b|\bpraised\b|\bcalled\b|\bexplained\b|\bstressed\b|\bcirculated\b|\bissued\b|\bupdated\b|\btold\b|\bpublished\b|\btweeted\b|\bposted\b|\bquoted\b|\bexpressed\b|\bhailed\b|\bvowed\b|\bpledged\b|\bstated\b|\bargued\b|\bbelieved?\b|\bthought\b|\bfeared\b|\bhoped\b|\bcriticized\b|\bcriticised\b|\bdismissed\b|\bmentioned\b|\bsuggested\b|\breferred\b|\bused\b|\bdescribed\b",
)
"""Verbs of speaking and thinking: the day beside one is that of words."""
SCHEDULED = _re(
    r"\bd['’]ici\b|\bcompte(?:nt)? \w+(?:er|ir|re)\b|\b(?:plans?|intends?) to\b|\bby (?:the end of )?(?=\d|(?:Jan|Feb|March|Apr|May|June|July|Aug|Sep|Oct|Nov|Dec))|\bs['’]envole(?:nt)?\b|\bflies to\b",
    r"\bdoi(?:t|vent)\b|\bdevai(?:t|ent)\b|\baur(?:a|ont) lieu|\bse tiendr\w+|\bprévue?s?\b|\bentrer(?:a|ont)\b|\bentre(?:nt)? en vigueur\b|\bprend(?:ra|ront)? effet\b|\bser(?:a|ont)\b|\battendue?s?\b|\bprogrammée?s?\b|(?<!l['’])\binvit(?:e|ent|ait|é)\b|\bconvi(?:e|ent|ait|é)\b|\bannoncée?s? pour\b",
    r"\bse (?:re)?voir\b|\bse rencontrer\b|\bse réunir\b|\bse retrouver\b|\bconvenue?s? de\b|\boffre d|\benvisagée?s?\b|\bse (?:retrouve|rencontre|revoi)(?:nt|t)?\b|\bse réuni(?:t|ssent)\b",
    r"\b(?:expire|prend fin|prennent fin|s['’]achève|s['’]ouvre|débute|commence|reprend|rouvre)(?:nt)? (?=(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b(?! dernier))",
    r"\b(?:begins|starts|opens|resumes|takes effect|expires|ends) (?:on |next |this )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    r"\b(?:travels|flies|heads|goes|meets?|hosts|holds|convenes|visits|receives|sets?|takes?|lands|arrives) [^.;:,]{0,50}?\bon (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b",
    r"\b(?:wraps?|winds?) up\b|\b(?:ends?|resumes?|reconvenes?|returns?) (?:on |next |this )*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day",
    r"\bwill\b|\bscheduled\b|\bto be held|\bdue (?:to|on|in)\b|\bis to\b|\bare to\b|\bto meet\b|\bplanned\b|\bexpected\b|\bslated\b|\bset to\b|\boffer(?:s|ed)? to\b",
)
MAYBE_SCHEDULED = _re(r"\bprochaine?s?\b|\b\w{2,}(?:era|eront|ira|iront|dra|dront|tra|tront)\b|\bnext\b")
"""Words of planning that may belong to something else: they count only where no verb beside them is past."""
POSTPONED = _re(
    r"\breport(?:é|ée|és|ées)\b|\breportera\b|\brepouss(?:é|ée|és|ées|er)\b|\bajourn(?:é|ée|és|ées|er|ement)\b|\bdifféré\w*|\b(?:remis|renvoy|déplac)(?:e|es|é|ée|és|ées)? (?:à|au)\b|\bdécal(?:é|ée|er)\w*|\breport (?:de|du|des)\b",
    r"\bpostpon\w+|\bput off\b|\bpushed back\b|\brescheduled\b|\badjourned\b|\bdelayed\b|\bmoved (?:back )?(?:from|to)\b",
)
CANCELLED = _re(
    r"\bannul(?:é|ée|és|ées|er|ation)\b|n['’](?:a|ont|aura|avait) (?:pas|jamais) eu lieu|ne (?:se tiendra|s['’]est|aura) (?:pas|finalement pas)|n['’]aura pas lieu",
    r"\bcancel\w+|\bcalled off\b|\b(?:is|are|was|were) (?:now )?off\b|(?:did|will|would) not take place|never took place|was not held|\bscrapped\b",
)
UNREAL = _re(
    r"\baurai(?:t|ent) dû\b|\bshould have\b|\b(?:was|were) (?:supposed|meant) to\b|\bpourrai\w*|\béventuel\w*|n['’](?:a|ont|est) pas (?:exclu|possible)|\bhypothé\w+|\bsi (?:les|le|la|l['’])\b|\bmight\b|\bcould\b|\bif\b|\bunless\b|\bà moins (?:que\b|qu['’]|d['’e])|\bmay (?:be|meet|take)\b|ruled? out|une rencontre au niveau|\bpropos(?:é|e|ent|ait|es|ed)\b|\b(?:voudr|aimer|souhaiter)ai(?:t|ent)\b|\bsouhait(?:e|ent)\b|\bwould like\b|\bwants? to\b|en vue d"
)
WAS = _re(
    r"(?:prévue?s?|initialement|programmée?s?|devai(?:t|ent)[^,.;]{0,40}|attendue?s?|scheduled|planned|originally|due|set|du|of|from)[^,.;]{0,22}$"
)
"""What stands before the day from which something was put off."""

_ORDINALS = (
    (1, "premier première 1er 1re first i"),
    (2, "deuxième second seconde 2e 2ème second ii 2nd"),
    (3, "troisième 3e 3ème third iii 3rd"),
    (4, "quatrième 4e 4ème fourth iv 4th"),
    (5, "cinquième 5e 5ème fifth v 5th"),
    (6, "sixième 6e 6ème sixth vi 6th"),
    (7, "septième 7e 7ème seventh vii 7th"),
    (8, "huitième 8e 8ème eighth viii 8th"),
    (9, "neuvième 9e 9ème ninth ix 9th"),
    (10, "dixième 10e 10ème tenth x 10th"),
    (11, "onzième 11e 11ème eleventh xi 11th"),
    (12, "douzième 12e 12ème twelfth xii 12th"),
)
ORDINALS = {word: n for n, words in _ORDINALS for word in words.split()}

PLACE = re.compile(
    r"(?<![\w'’])(?:à|au|en|in|at|À|En|In|At|travell?ed to|flew to|fly to|pour(?= [A-Z]\w+[,.]))\s+(?:the (?=[A-Z][\w-]+ (?:crossing|border|bridge|airport|checkpoint|port|base|post|station|pass)\b))?(?:(?:le |la |the )?(?:port|ville|pont|palais|capitale|town|city|port)\s+(?:de |d['’]|of )?)?"
    r"(?P<name>[A-ZÉÈÎ][\w’'-]*(?:[ -][A-ZÉÈ][\w’'-]*){0,2})"
)
PLACE_OF = re.compile(r"^\s+(?:d['’]|de )(?P<name>[A-ZÉÈÎ][\w-]*(?:-[A-ZÉÈ][\w-]*)?)")
PLACE_BEFORE = re.compile(r"(?P<name>[A-Z][\w-]+)\s+$")

JUNK = _re(
    r"\bdemande\b|\brequest\b|\bfighting\b|\bcombats\b|centre conjoint|commission mixte|cellule de|joint (?:\w+ )?(?:centre|center|commission|committee)|cessez-le-feu|conférence|entretien|\bcommuniqué|\bpourparlers|redéploiement|capitale|mémorandum|\btrêve|échange de|\baccord\b|\bconvoi",
    r"ceasefire|\btruce|\btalks\b|conference|agreement|\bsummit",
)
"""Names that are a happening or a text and nobody who takes part."""
COUNTED = _re(
    r"^(?:un|une|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante)(?:-|\b)",
    r"^(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|no)(?:-|\b)",
)
"""Whoever is counted, and not named, is not a party: "Quarante-deux prisonniers"."""
BODY = _re(
    r"armée|gouvernement|opposition|rebelles|insurgés|forces|ministère|délégation|mission|parties|garants|militaires|front|parti\b|milice|mouvement|présidence|conseil|coalition",
    r"army|government|rebels|insurgents|ministry|delegation|guarantors|militia|movement|military|council|monitors",
)
"""Bodies that a text names without capitals."""
