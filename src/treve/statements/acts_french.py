"""French words for acts: verbs that tell that one happened, and nouns that say which.

A verb counts in its telling forms alone: after an auxiliary ("a bombardé", "ont été visés", "accuse d'avoir
pilonné"), as a passé simple, and, with words of time beside it, as a present or imparfait. `needs` is what must
stand in the clause for the verb to be an act at all: a "weapon" noun, "people", "aid", a "place".
"""

from treve.statements.act_tables import ActTables, Verb

_HAVE = r"(?:a|ont|avait|avaient|ayant|avoir|eut|eurent|aurait|auraient)"
_SELF = r"(?:s'est|se sont|s'était|s'étaient|s'être|se serait|se seraient)"
_AND = (
    r"(?: (?:aussi|encore|déjà|également|par ailleurs|en outre|de nouveau|à nouveau|ensuite|notamment|d'abord|été|\w+ment|à leur tour|"
    r"à son tour|à plusieurs reprises|parallèlement|de leur côté|de son côté))*"
)


def _told(participle: str, simple: str = "", now: str = "") -> tuple[str, str]:
    past = rf"\b{_HAVE}{_AND} (?:{participle})\b"
    if simple:
        past += rf"|\b(?:{simple})\b"
    return past, rf"\b(?:{now})\b" if now else ""


def _self(participle: str, simple: str = "", now: str = "") -> tuple[str, str]:
    past = rf"\b{_SELF}{_AND} (?:{participle})\b"
    if simple:
        past += rf"|\b(?:{simple})\b"
    return past, rf"\b(?:{now})\b" if now else ""


_VERBS = (
    Verb("shelling", *_told(r"(?:bombardé|pilonné|canonné)e?s?", r"bombarda|bombardèrent|pilonna|pilonnèrent", r"bombardent?|pilonnent?|bombardaient|bombardait|pilonnaient|pilonnait"), ""),
    Verb("small_arms_fire", *_told(r"mitraillée?s?|ouvert le feu(?: sur)?|tiré(?: à balles réelles)? (?:sur|en direction|contre|vers)|fusillée?s?", r"ouvrirent le feu|tirèrent sur"), ""),
    Verb("shelling", *_told(r"tiré (?:\S+ ){0,3}?(?:obus|roquettes?|missiles?)"), ""),
    Verb("", *_told(r"(?:frappé|visé|ciblé|touché|atteint|secoué|ébranlé|ravagé|détruit|endommagé|soufflé|éventré|dévasté)e?s?|(?:mené|lancé|effectué|conduit|réalisé|perpétré|essuyé|subi|déclenché)e?s?|fait l'objet|pris pour cible|été la cible|revendiquée?s?", r"frappa|frappèrent|visa|visèrent|toucha|touchèrent|menèrent|lancèrent|détruisit", r"visaient|visait|frappaient|frappait"), "weapon"),
    Verb("ground_assault", *_told(r"(?:attaqué|assailli)e?s?|prise?s? d'assaut|repoussé (?:une|un|des|l'|cette|deux|plusieurs) ?(?:attaque|assaut|offensive|incursion)s?", r"attaqua|attaquèrent", r"attaquaient|attaquait"), ""),
    Verb("air_strike", *_told(r"(?:largué|lâché)e?s? (?:(?!tract)\S+ ){0,3}?(?:bombes?|barils?|missiles?|grenades?|munitions?|explosifs)", r"larguèrent"), ""),
    Verb("explosion", *_told(r"(?:explosé|détoné|sauté)", r"explosa|explosèrent"), ""),
    Verb("ied_or_mine", *_told(r"sauté sur (?:une |des |plusieurs )?(?:mine|engin|bombe|munition)s?(?: explosifs?)?|(?:heurté|percuté|roulé sur|marché sur|déclenché) (?:une |un )(?:mine|engin)"), ""),
    Verb("suicide_attack", *_self(r"faite? (?:exploser|sauter)"), ""),
    Verb("suicide_attack", *_told(r"fait (?:exploser|détoner|sauter) (?:sa|son|leur|leurs) (?:ceinture|charge|veste|gilet|véhicule)s?|actionné (?:sa|son|leur)s? (?:ceinture|charge)s?"), ""),
    Verb("armed_clash", *_self(r"(?:affronté|accroché|battu)e?s?", r"s'affrontèrent", r"s'affrontent|s'affrontaient"), ""),
    Verb("armed_clash", *_told(r"(?:opposé|affronté)e?s?", r"opposèrent", r"opposent|opposaient|opposait|oppose"), "weapon"),
    Verb("", *_told(r"(?:éclaté|eu lieu|repris|duré|fait rage|été (?:signalée?s?|rapportée?s?|entendue?s?|enregistrée?s?|recensée?s?|constatée?s?)|retenti|claqué|crépité|tonné|grondé)", r"éclatèrent|eurent lieu|retentirent", r"se poursuivent|se poursuivaient|se poursuivait|se poursuit|faisaient rage|font rage|se déroulaient|continuent|continuaient"), "event"),
    Verb("", *_self(r"(?:produit|déroulé|poursuivi|abattu|intensifié|écrasé)e?s?", r"se produisit|s'abattirent"), "event"),
    Verb("", r"\b(?:est|sont|étaient|était) (?:\w+ment )?tombée?s?\b|\btombèrent\b", "", "weapon"),
    Verb("sniping", *_told(r"(?:tué|blessé|abattu|touché)e?s? (?:\S+ ){0,4}?par (?:un |des |le |les |du )?(?:tirs? (?:de |d'un |d'une )?)?(?:sniper|tireur|franc-tireur)s?"), ""),
    Verb("territory_taken", *_self(r"emparée?s?|rendue?s? maîtres?", r"s'empara|s'emparèrent"), "place"),
    Verb("territory_taken", *_told(r"(?:pris|repris|perdu) (?:le )?(?:plein )?contrôle|(?:pris|repris) (?:le village|la ville|la localité|la base|l'aéroport|la colline|le quartier)|(?:reconquis|conquis)e?s?|repris (?!les|le travail|la parole)|(?:chassé|délogé|expulsé)e?s? (?:\S+ ){1,6}?(?:de|du|des)|planté (?:leur|son) drapeau|tombée? aux mains"), "place"),
    Verb("territory_taken", r"\b(?:est|sont) (?:tombée?s? (?:aux mains|sous le contrôle)|passée?s? sous le contrôle)\b", "", "place"),
    Verb("abduction", *_told(r"(?:enlevé|kidnappé|séquestré|ravi)e?s?|prise?s? en otages?", r"enlevèrent"), ""),
    Verb("aid_obstructed", *_told(r"(?:bloqué|refoulé|retenu|intercepté|pillé|immobilisé|empêché|stoppé|interdit|arrêté)e?s?|rebroussé chemin|refusé"), "aid"),
    Verb("aid_delivered", *_told(r"(?:livré|acheminé|distribué|déchargé|parachuté|remis|apporté)e?s?|atteint|gagné|pu entrer|pénétré|franchi", r"", r""), "aid"),
    Verb("aid_delivered", r"\b(?:est|sont|était|étaient) (?:entrée?s?|arrivée?s?|parvenue?s?)\b", "", "aid"),
    Verb("displacement", *_told(r"fui|(?:déplacé|évacué)e?s?|(?:contraint|forcé|obligé)e?s? (?:\S+ ){0,8}?(?:de|à) (?:fuir|quitter|partir)|quitté (?:leurs?|la|le|les) (?:foyers?|maisons?|villages?|domiciles?)|pris la fuite|trouvé refuge", r"fuirent"), "people"),
    Verb("displacement", *_self(r"(?:réfugié|enfui)e?s?"), "people"),
    Verb("detainees_exchanged", *_told(r"(?:franchi|échangée?s?|libérée?s?|remise?s?|relâchée?s?)"), "captives"),
    Verb("weapons_seen", *_told(r"(?:été |\w+ )?(?:vu|repéré|observé|aperçu|relevé|compté)e?s?", r"", r"se trouvaient|stationnaient|étaient (?:toujours |encore )?(?:en place|postée?s?|déployée?s?)"), "arms"),
    Verb("uav_over", *_told(r"(?:survolé|traversé|franchi|plané|tourné)"), "drone"),
    Verb("demining", *_told(r"déminée?s?|(?:neutralisé|désamorcé|détruit|désactivé)e?s? (?:\S+ ){0,4}?(?:mines?|engins?|obus|munitions?|explosifs)"), ""),
    Verb("detainees_exchanged", *_told(r"(?:échangé|libéré|relâché)e?s? (?:\S+ ){0,5}?(?:prisonniers?|détenus?|otages?|captifs?)"), ""),
    Verb("withdrawal_seen", *_self(r"(?:retiré|replié|désengagé)e?s?"), "place"),
    Verb("aircraft_over", *_told(r"survolé|violé (?:l'|son |leur )espace aérien"), "place"),
    Verb("movement_denied", *_told(r"(?:refusé|interdit|barré|bloqué)e?s? (?:l'accès|le passage|l'entrée|la route)|empêchée?s? (?:\S+ ){0,6}?(?:d'|de |de se )(?:accéder|entrer|atteindre|rendre|passer|franchir|pénétrer)"), "monitors"),
    Verb("infrastructure_damaged", *_told(r"(?:endommagé|détruit|coupé|privé)e?s?"), "works"),
)  # fmt: skip

_NOUNS = (
    ("suicide_attack", r"attentats?[- ]suicides?|attaques?[- ]suicides?|double attentat[- ]suicide|kamikazes?|ceintures? (?:d'explosifs|explosives?)|véhicules?[- ]suicides?|voitures?[- ]suicides?|(?:s'est|se sont) faite? (?:exploser|sauter)"),
    ("ied_or_mine", r"(?:voitures?|véhicules?|camions?|motos?|mobylettes?|colis) piégée?s?|engins? explosifs?(?: improvisés?)?|bombes? (?:artisanales?|enfouies?|enterrées?|placées?|dissimulées?|posées?|à retardement)|attentats? à (?:la voiture piégée|la bombe|l'explosif)|mines?(?! de (?:charbon|sel|rien|fer|cuivre|d'or))(?: (?:antipersonnel|antichar|terrestre)s?)?|eei|grenades? à main|restes? explosifs"),
    ("drone_strike", r"(?:frappes?|attaques?|tirs?|bombardements?|raids?) (?:de |d'un |d'une |par |du |menée?s? par (?:un |des ))drones?|drones? (?:kamikazes?|explosifs?|armés?|suicides?)|munitions? rôdeuses?|drones? (?:\S+ ){0,2}(?:largué|lâché|visé|frappé|tiré|bombardé)\w*"),
    ("air_strike", r"(?:raids?|frappes?|bombardements?|attaques?|opérations?|tirs?) (?:\w+ )?(?:aérien(?:ne)?s?|de l'aviation|héliportée?s?)|raids?|frappes?(?! d'artillerie| de missiles?| préventives)|barils? (?:d'explosifs?|explosifs?|de poudre)|avions?(?: de (?:guerre|combat|chasse))?|aviation|hélicoptères?|chasseurs?-bombardiers?|appareils? (?:russes?|syriens?|militaires?)"),
    ("mlrs", r"roquettes? grad|grad\b|lance-roquettes multiples?|katiouchas?|lrm\b"),
    ("mortar", r"(?:tirs?|obus|attaques?|feux?) (?:de|au) mortiers?|(?:à coups de |au |de |des )mortiers?|mortiers?"),
    ("tank_fire", r"(?:chars?|tanks?) (?:\S+ ){0,5}?(?:ouvert le feu|tiré|bombardé)|tirs? de (?:chars?|tanks?)|obus de (?:chars?|tanks?)"),
    ("sniping", r"snipers?|tireurs? (?:embusqués?|isolés?|d'élite)|francs?-tireurs?"),
    ("shelling", r"bombardements?|pilonnages?|tirs? (?:d'artillerie|de roquettes?|d'obus|de missiles?)|artillerie|obus|roquettes?|missiles?|canonnades?|duels? d'artillerie"),
    ("fire_exchanged", r"échanges? de (?:tirs?|coups de feu|feu)|tirs? croisés"),
    ("ground_assault", r"assauts?|offensives?|incursions?|infiltrations?|embuscades?|contre-attaques?|contre-offensives?"),
    ("armed_clash", r"affrontements?|combats?(?! contre (?:le|la|les) (?:terrorisme|corruption))|accrochages?|escarmouches?|batailles?|heurts? armés"),
    ("small_arms_fire", r"fusillades?|tirs?(?: (?:à l'arme|d'armes?) (?:légère|automatique)s?| de mitrailleuses?)?|coups? de feu|rafales?|mitrailleuses?|armes légères"),
    ("abduction", r"enlèvements?|kidnappings?|rapts?|prises? d'otages?"),
    ("detainees_exchanged", r"échanges? de (?:prisonniers|détenus|captifs)"),
    ("exercise_announced", r"(?:exercices?|manœuvres?) (?:militaires?|de tir|navals?|conjoints?)"),
    ("demining", r"(?:opérations? de )?déminage"),
    ("explosion", r"explosions?|déflagrations?|détonations?|attentats?"),
    ("ground_assault", r"attaques?"),
)  # fmt: skip

FRENCH = ActTables(
    verbs=_VERBS,
    nouns=_NOUNS,
    passive=r"\b(?:été|être|fut|furent)\b",
    modal=r"(?!)",
    rumour=r"\b(?:aurait|auraient|serait|seraient)\b(?= (?:\w+ment |également |aussi )*(?:été |fait |fui |tué|pris |eu |\w+é|\w+i|\w+u)e?s?\b)",
    unreal=r"\b(?:si|s'il|s'ils|s'étaient|sauf si|à condition qu\w*|au cas où|en cas d\w*|comme si|pour que|afin qu\w*|avant qu\w*|sans qu\w*|à moins qu\w*|de peur qu\w*)\b",
    denied=r"\b(?:dément|démentent|démenti|démentait|nie|nient|nié|niait|réfute|réfutent|réfuté|récuse|récusent|conteste|contestent|contesté|rejette|rejettent|exclu|exclut)\b(?: [^.,;:]{0,40}?)?\b(?:avoir|être|que|qu'|toute|tout|l'|la|le|les|ces|cette)",
    negation=r"\b(?:ne|n')\s?(?:(?:l'|les|le|la|y|en|lui|leur|s'|se)\s?)?$",
    negated_noun=r"\b(?:aucune?|pas d'|pas de|sans|nulle?|jamais d'|moins d'|ni)\s*(?:\w+ )?$",
    any_noun=r"\b(?:tout|toute|éventuelle?s?|futurs?|futures?|nouvelles? menaces? d|risque d|menace d|projet d|plans? d|fin des|arrêt des|cessation des|cesser les|cessent les|mettre fin aux|contre les|condamné|condamne|condamnent|dénoncé|dénonce)\s*(?:\w+ )?$",
    ancient=r"\bil y a (?:\S+ )?(?:ans|années|décennies)\b|\bdepuis le (?:début|déclenchement|commencement) (?:de la guerre|du conflit|de la crise|des hostilités|de la révolte|du soulèvement|de la révolution)|\bdans les années\b|\bdepuis (?:19|20)\d\d\b|\bdepuis (?:\S+ ){1,2}(?:ans|années)\b|\b(?:ans|années) (?:après|de guerre|de conflit)|\ben (?:19|20)\d\d\b(?! à)|\bla guerre (?:a|qui|en)\b|\bau total\b[^.]*\bguerre\b|\bdepuis longtemps\b",
    again=r"\b(?:bilan|parmi (?:eux|elles|les)|figurent|d'entre (?:eux|elles)|même source|l'attaque|l'attentat|l'explosion|le bombardement|le raid|la frappe|les frappes|les raids|l'assaut|les tirs|ces |cette |cet |ce bombardement|ce raid|il est intervenu|elle a|il a duré|plusieurs autres|d'autres|des victimes|les victimes|les morts)\b",
    more=r"\b(?:par ailleurs|d'autre part|dans une autre|dans un autre|en outre|également|de son côté|dans le même temps|ailleurs|séparément|un autre|une autre|d'autres (?:raids|frappes|tirs|bombardements|combats|attaques))\b",
    same_place=r"\b(?:sur place|la ville|le village|la localité|le quartier|le camp|la bourgade|la commune|cette (?:ville|localité)|ce village|au même endroit|le même secteur|dans ce secteur|la zone|l'agglomération|le bourg)\b",
    aid=r"\b(?:convois?|aides? (?:humanitaires?|alimentaires?|médicales?)|l'aide|camions?|vivres|cargaisons?|rations|nourriture|médicaments|secours)\b",
    monitors=r"\b(?:observateurs?|patrouilles?|inspecteurs?|mission|casques bleus|osce|équipes?)\b",
    works=r"\b(?:centrale|réseau|station|conduite|canalisation|pont|barrage|ligne électrique|lignes électriques|usine|gazoduc|oléoduc|eau|électricité|courant)\b",
    captives=r"\b(?:prisonniers?|détenus?|otages?|captifs?)\b",
    arms=r"\b(?:obusiers?|chars?|blindés|lance-roquettes|lance-missiles|canons?|pièces d'artillerie|mortiers|armes lourdes|batteries?)\b",
    drone=r"\bdrones?\b",
    counted=r"\b(?:violations?|incidents?|explosions?|bombardements?|tirs?|raids?|frappes?|attaques?|cas|infractions?|attentats?|combats?|accrochages?|enlèvements?|impacts?)\b",
    period=r"\ben (?:une?|deux|trois|quatre|cinq|six|sept|dix|quinze|vingt|\d+) (?:semaines?|mois|jours|ans?)\b|\bdepuis (?:le |la |l')?(?:\d{1,2}(?:er)? \w+|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|début|mi-|fin|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|\S+ (?:jours|semaines|mois))|\bentre (?:\S+ ){1,3}et (?:\S+ ){1,3}|\bces (?:derniers|dernières) (?:jours|semaines|mois)|\bau cours (?:du mois|de la semaine|des \S+ derniers?|des \S+ dernières?)|\b(?:la semaine|le mois) (?:dernier|dernière|passée?)|\bpendant (?:le mois|la semaine|\S+ (?:semaines|mois))|\b(?:\S+ )?(?:par|chaque) (?:jour|semaine|mois)|\brapport (?:hebdomadaire|mensuel)|\b(?:du|de) \d{1,2}(?:er)?(?: \w+)? au \d{1,2}(?:er)? \w+",
    often=r"\b(?:à plusieurs reprises|régulièrement|quotidiennement|presque chaque jour|une série d'attaques|séries? d'\w+|fréquemment|à maintes reprises)\b",
)  # fmt: skip
