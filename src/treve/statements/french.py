"""The tables of French."""

from collections.abc import Iterator

from treve.statements.lexicon import Language, index_forms, read_verbs, words

_VERBS = """
[say]
dire kiq,déclarer kiqn,affirmer kiq,indiquer kiq,préciser kqn,expliquer kq,ajouter kqn,souligner kqn,noter kqn
relever kqn
rappeler kqn,observer kq,remarquer kq,estimer kiq,juger kiqp,considérer kiq,penser ki,croire kiq,assurer kiqd
soutenir kiq
prétendre kiq,raconter kiqn,confier kiq,répondre kq,répliquer kq,rétorquer kq,riposter kq,réagir q,commenter q
résumer kq,conclure kq,poursuivre q,reprendre q,renchérir q,enchaîner q,lancer q,marteler kq,insister kqx sur
répéter kiq
réitérer kqn,réaffirmer kqn,renouveler n,afficher n,manifester n,confesser kq,relativiser q,pronostiquer kq,révéler kqn,avancer kq,arguer kq,alléguer kq,plaider kqx pour/en_faveur,plaisanter q,ironiser q
railler q
se_indigner qd,se_insurger qx contre,se_emporter q,se_étonner qdk,se_interroger q,se_plaindre kqd,se_réjouir kqd
se_féliciter kqd,soupirer q,souffler q,glisser q,lâcher q,sourire q,témoigner kqx de/d',écrire kq,tweeter q
signaler kqn
évoquer nq,mentionner n,constater kqn,faire+savoir kq,faire+valoir kq,faire+observer kq,faire+remarquer kq
faire+répondre kq
faire+état x de/d',faire+part x de/d',laisser+entendre kq,laisser+filtrer kq,se_dire qpi,se_déclarer qp
se_montrer t,se_avouer qp
parler qx de/d',qualifier s de,traiter s de,exprimer nq,prendre+acte qd,se_contenter qx de/d',couper q
trancher q,corriger q
nuancer q,objecter kq,opposer nq,tempérer q,abonder q,tonner q,crier q,murmurer q,gronder q,détailler q
décrire n,voir y
analyser q,diagnostiquer q,hasarder q,tempêter q,fustiger nq,se_alarmer qd,se_inquiéter qdk,se_désoler q
se_agacer q
se_enthousiasmer q,se_interroger q,se_exclamer q,proclamer kqn,clamer kiq,professer kq,publier q,tancer q
faire+mine t,vouloir+croire kq,se_vouloir t,se_limiter q,fulminer q,pester q,se_étrangler q,grommeler q,bougonner q,maugréer q,marmonner q,chuchoter q,hurler q
scander q,asséner kq,relater kn,rectifier q,acquiescer q,rire q,se_écrier q,se_lamenter q,persifler q,temporiser q
philosopher q,laisser+tomber q,égrener q,se_impatienter q,se_rappeler kn,contre-attaquer q,rassurer q,minimiser nq,louer n
vanter n,applaudir nq
remercier n,féliciter n,interroger q,compléter q,argumenter kq,argüer kq,certifier kq,attester kqn,chiffrer x à
dater t
se_défendre qd,se_justifier q,se_excuser q,se_offusquer qd,se_émouvoir qd,imaginer k,supposer k,redire kq
récapituler q,apprendre k
protester kq,bredouiller q,balbutier q,bégayer q,articuler q,rugir q,pleurer q,interpeller q,apostropher q,héler q
sermonner q,implorer q,expliciter q,râler q,douter dkq,cacher nk,dissimuler n,grincer q,claironner kq,prédire kqn,insinuer kq,sous-entendre kq,énumérer nq,développer q,illustrer q
invoquer nq,incriminer nq,imputer n,attribuer n,épingler nq,tacler nq,taxer s de,étriller nq,torpiller nq,recadrer q
embrayer q,opiner q,balancer q,dégainer q,décocher q,cingler q,vitupérer q,susurrer q,cracher q,éructer q,sangloter q
gémir q,frémir q,jubiler q,exulter q,triompher q,plastronner q,se_amuser q,se_énerver q,se_émerveiller q,se_rassurer q
se_raviser q,se_targuer d,se_vanter d,se_gausser q,se_étendre x sur,clarifier q,minorer nq,évaluer kx à,se_souvenir x de/d',dédramatiser q,tiquer q
revendiquer nkq,se_inscrire+en+faux x contre,tabler x sur,parier kqx sur,miser x sur,anticiper kn,se_attendre a
se_refuser a,éluder q,esquiver q,botter+en+touche q,couper+court q,ricaner q,pouffer q,philosopher q
présager n,augurer n,postuler k,présumer k,diagnostiquer kq,déchiffrer q,décrypter q,théoriser q
donner+l'+assurance k,donner+sa+parole k,prendre+l'+engagement d,se_faire+fort d,avoir+bon+espoir k,se_porter+garant d
[announce]
annoncer kqni,confirmer kqni,communiquer k,notifier kn,rendre+public n,informer ok,rapporter kqn,proposer dnqk
offrir d,suggérer kdnq,dévoiler n
[admit]
admettre kqni,reconnaître kqni,concéder kqn,avouer kqin
[deny]
démentir kqni,nier kniq,contester kn,récuser n,réfuter nq,se_défendre d
[reject]
rejeter nq,balayer nq,repousser n,écarter n,exclure knd,refuser dnq,dédaigner nq,décliner n
[accuse]
dénoncer nqk,condamner nqk,déplorer kqn,regretter kqnid,accuser odq,reprocher oda,soupçonner od,critiquer nq
pointer nq,blâmer n
[welcome]
saluer nq,approuver nq,soutenir+publiquement n
[promise]
promettre kdqn,garantir kqn,jurer kdqi,se_engager aqk
[threaten]
menacer dqo
[warn]
prévenir kq,avertir kqo,alerter kqox sur,mettre+en+garde kqx contre,craindre kqnd,redouter kqnd
[ask]
demander kqndoa,charger od,ordonner doaq,réclamer knq,exiger kqnd,appeler oaq,exhorter oaq,inviter oa,presser odq,sommer od,enjoindre od
prier od,prôner nq
préconiser nkdq,recommander kdnq,conjurer od,supplier odq,lancer+un+appel aq
[wish]
souhaiter kinq,espérer kinq,conditionner n
[agree]
convenir kd,se_mettre+d'+accord x sur/pour,se_accorder x sur/pour,décider d,se_entendre x sur/pour
[position]
se_prononcer x pour/contre/en_faveur,se_opposer a,se_déclarer+favorable a,militer x pour,se_élever x contre,rejeter+la+responsabilité x sur/de
"""

_IRREGULAR: dict[str, str] = {
    # lemma: one, many, imperfect stem, past one, past many, participle, present participle, future stem
    "dire": "dit disent dis dit dirent dit disant dir",
    "redire": "redit redisent redis redit redirent redit redisant redir",
    "répondre": "répond répondent répond répondit répondirent répondu répondant répondr",
    "conclure": "conclut concluent conclu conclut conclurent conclu concluant conclur",
    "exclure": "exclut excluent exclu exclut exclurent exclu excluant exclur",
    "poursuivre": "poursuit poursuivent poursuiv poursuivit poursuivirent poursuivi poursuivant poursuivr",
    "reprendre": "reprend reprennent repren reprit reprirent repris reprenant reprendr",
    "prendre": "prend prennent pren prit prirent pris prenant prendr",
    "apprendre": "apprend apprennent appren apprit apprirent appris apprenant apprendr",
    "prétendre": "prétend prétendent prétend prétendit prétendirent prétendu prétendant prétendr",
    "entendre": "entend entendent entend entendit entendirent entendu entendant entendr",
    "défendre": "défend défendent défend défendit défendirent défendu défendant défendr",
    "rendre": "rend rendent rend rendit rendirent rendu rendant rendr",
    "soutenir": "soutient soutiennent souten soutint soutinrent soutenu soutenant soutiendr",
    "tenir": "tient tiennent ten tint tinrent tenu tenant tiendr",
    "convenir": "convient conviennent conven convint convinrent convenu convenant conviendr",
    "prévenir": "prévient préviennent préven prévint prévinrent prévenu prévenant préviendr",
    "plaindre": "plaint plaignent plaign plaignit plaignirent plaint plaignant plaindr",
    "craindre": "craint craignent craign craignit craignirent craint craignant craindr",
    "enjoindre": "enjoint enjoignent enjoign enjoignit enjoignirent enjoint enjoignant enjoindr",
    "sourire": "sourit sourient souri sourit sourirent souri souriant sourir",
    "écrire": "écrit écrivent écriv écrivit écrivirent écrit écrivant écrir",
    "décrire": "décrit décrivent décriv décrivit décrivirent décrit décrivant décrir",
    "faire": "fait font fais fit firent fait faisant fer",
    "mettre": "met mettent mett mit mirent mis mettant mettr",
    "admettre": "admet admettent admett admit admirent admis admettant admettr",
    "promettre": "promet promettent promett promit promirent promis promettant promettr",
    "reconnaître": "reconnaît reconnaissent reconnaiss reconnut reconnurent reconnu reconnaissant reconnaîtr",
    "croire": "croit croient croy crut crurent cru croyant croir",
    "voir": "voit voient voy vit virent vu voyant verr",
    "vouloir": "veut veulent voul voulut voulurent voulu voulant voudr",
    "démentir": "dément démentent dément démentit démentirent démenti démentant démentir",
    "offrir": "offre offrent offr offrit offrirent offert offrant offrir",
    "renchérir": "renchérit renchérissent renchériss renchérit renchérirent renchéri renchérissant renchérir",
    "prédire": "prédit prédisent prédis prédit prédirent prédit prédisant prédir",
    "attendre": "attend attendent attend attendit attendirent attendu attendant attendr",
    "étendre": "étend étendent étend étendit étendirent étendu étendant étendr",
    "inscrire": "inscrit inscrivent inscriv inscrivit inscrivirent inscrit inscrivant inscrir",
    "avoir": "a ont av eut eurent eu ayant aur",
    "souvenir": "souvient souviennent souven souvint souvinrent souvenu souvenant souviendr",
    "émouvoir": "émeut émeuvent émouv émut émurent ému émouvant émouvr",
}


def conjugate(lemma: str) -> Iterator[tuple[str, str]]:
    """Yield the third persons, participles and infinitive of a verb with the name of each form.

    >>> sorted(text for text, form in conjugate("annoncer") if form == "one")
    ['annonce', 'annonce', 'annoncera', 'annoncerait', 'annonça', 'annonçait']
    """
    yield lemma, "inf"
    if lemma in _IRREGULAR:
        one, many, stem, past_one, past_many, part, ing, future = _IRREGULAR[lemma].split()
    elif lemma.endswith("er"):
        root = lemma[:-2]
        strong = _strong(root)
        soft = {"g": root + "e", "c": root[:-1] + "ç"}.get(root[-1], root)
        one, many, stem, past_one, past_many, part, ing, future = (
            strong + "e", strong + "ent", soft, soft + "a", root + "èrent", root + "é", soft + "ant", lemma)  # fmt: skip
        if root.endswith("ay"):
            yield root[:-1] + "ie", "one"
            yield root[:-1] + "ient", "many"
        if strong != root and root[-1] in "lt":
            yield from ((strong + "era", "one"), (strong + "eront", "many"))
    else:
        root = lemma[:-1]
        one, many, stem, past_one, past_many, part, ing, future = (
            root + "t", root + "ssent", root + "ss", root + "t", root + "rent", root, root + "ssant", lemma)  # fmt: skip
    yield one, "one"
    yield many, "many"
    yield past_one, "one"
    yield past_many, "many"
    yield stem + "ait", "one"
    yield stem + "aient", "many"
    yield future + "a", "one"
    yield future + "ont", "many"
    yield future + "ait", "one"
    yield future + "aient", "many"
    for ending in ("", "e", "s", "es"):
        yield part + ending if not (part.endswith("s") and ending == "s") else part, "part"
    yield ing, "ing"
    if lemma.endswith("er"):
        yield strong + "e", "one"


def _strong(root: str) -> str:
    """Return the stem before a mute e: rappel -> rappell, rapp·é·t -> répèt, martel -> martèl."""
    if root.endswith(("appel", "jet")):
        return root + root[-1]
    if len(root) > 2 and root[-1] in "lrtvdgb" and (root[-2] == "é" or root.endswith(("martel", "lev", "sev", "men"))):
        return root[:-2] + "è" + root[-1]
    if root.endswith(("alègu", "allégu")):
        return root[:-3] + "ègu"
    return root


_VERB_LIST = read_verbs(_VERBS)
_FORMS = {verb.lemma: sorted(set(conjugate(verb.lemma))) for verb in _VERB_LIST}


def _genders(masculine: str, feminine: str, both: str = "") -> dict[str, str]:
    return (
        dict.fromkeys(masculine.split(), "m") | dict.fromkeys(feminine.split(), "f") | dict.fromkeys(both.split(), "")
    )


FRENCH = Language(
    code="fr",
    forms=index_forms(_VERB_LIST, _FORMS),
    have=words("a ont avait avaient aura auront aurait auraient eut eurent ayant ait aient avoir"),
    be=words("est sont était étaient sera seront serait seraient fut furent étant soit soient être"),
    finite=words(
        "a ont avait avaient aura auront aurait auraient est sont était étaient sera seront serait seraient fut furent doit "
        "doivent devait devaient devra devront devrait devraient peut peuvent pouvait pourra pourrait pourraient fait font "
        "faisait va vont allait veut veulent voulait reste restent restait tient vient viennent devient met prend "
        "ayant commande commandent conduit dirige préside refuse refusait semble semblent paraît montre attend "
        "attendent sort entre arrive hausse marque pose posent ouvre signe signé veille parle rencontre reçoit vit sait savent "
        "connaît répond part tombe bloque interdit tente cherche craint évite permet suffit existe compte comptent demeure "
        "s'est voit voient soit prévoit exclut inclut couvre comprend risque continue finit retient rend donne garde"
    ),
    finite_endings=("aient", "èrent", "eront", "eraient", "irent", "urent"),
    negations=words("ne n' pas jamais rien aucun aucune ni personne nullement guère plus"),
    adverbs=words(
        "pas plus jamais toujours également aussi encore déjà bien enfin ensuite puis ainsi alors pourtant toutefois néanmoins "
        "cependant donc d'ailleurs même lui-même elle-même eux-mêmes tous toutes tout surtout très plutôt hier désormais "
        "aujourd'hui auparavant récemment quant depuis vite fort mieux là souvent parfois presque seulement notamment "
        "aussitôt tard tôt guère rien volontiers encore sitôt"
    ),
    adverb_endings=("ment",),
    that=words("que qu'"),
    whether=words("si s' quand comment pourquoi où"),
    relatives=words("qui que qu' dont où lequel laquelle lesquels lesquelles auquel"),
    ands=words("et ou mais puis ni"),
    definite=_genders("le ce cet au du", "la cette", "l' les ces aux"),
    indefinite=_genders(
        "un aucun certain",
        "une aucune",
        "des plusieurs deux trois quatre cinq six quelques certains certaines "
        "d'autres divers diverses nombreux nombreuses tout toute tous toutes chaque",
    ),
    possessive=_genders("son mon notre leur votre", "sa ma", "ses leurs nos mes vos"),
    pronouns={
        "il": "m1",
        "elle": "f1",
        "ils": "m2",
        "elles": "f2",
        "on": "?1",
        "celui-ci": "m1",
        "celle-ci": "f1",
        "ceux-ci": "m2",
        "celles-ci": "f2",
        "lui": "m1",
        "eux": "m2",
        "chacun": "?1",
        "l'intéressé": "m1",
        "personne": "?1",
    },  # fmt: skip
    objects=words("lui leur y en le la les l' nous vous me m' te t'"),
    prepositions=words(
        "de d' du à au aux en dans par pour sur sous avec sans chez entre contre vers depuis avant après devant derrière "
        "dès durant pendant parmi selon malgré lors jusqu' jusque outre via hors face auprès près loin quant grâce envers"
    ),
    complements=words("de du d' des"),
    reflexives=words("se s'"),
    semi=words(
        "tenir tient tenu tenait contenter contenté contente vouloir voulu veut voulait souhaiter souhaité souhaite "
        "souhaitait préférer préféré préfère préférait devoir devait dû pouvoir vient venait refuser refusé refuse "
        "borné bornée bornés bornées limitée limités contentée contentés contentées refusée gardé borne limité aller va allé continue continué cessé cesse finit fini peut pu fait fit évité évite "
        "pris prend tarder tardé empressé omis omet manque manqué"
    ),
    to=words("à"),
    of=words("de d' du des"),
    roles=_genders(
        "ministre président directeur représentant ambassadeur envoyé médiateur négociateur secrétaire chef général colonel "
        "commandant capitaine lieutenant major brigadier amiral maréchal porte-parole premier vice-ministre vice-président "
        "conseiller gouverneur maire roi prince émir cheikh sultan pape cardinal évêque imam député sénateur diplomate "
        "responsable dirigeant patron coordinateur coordonnateur docteur médecin professeur chercheur analyste expert "
        "historien avocat juge procureur militant opposant journaliste officier milicien numéro émissaire haut "
        "commissaire chancelier délégué coprésident cosecrétaire plénipotentiaire administrateur inspecteur observateur "
        "sergent caporal adjudant commissaire sous-lieutenant lieutenant-colonel magistrat greffier instituteur négociant fondateur membre adjoint leader homologue préfet attaché chargé consul "
        "sous-secrétaire ex-ministre ex-président ancien vice-premier hôte",
        "présidente directrice représentante ambassadrice envoyée médiatrice négociatrice cheffe générale colonelle "
        "commandante vice-présidente vice-ministre conseillère gouverneure mairesse reine princesse députée sénatrice "
        "dirigeante patronne coordinatrice coordonnatrice doctoresse professeure chercheuse experte historienne avocate "
        "procureure militante opposante infirmière déléguée coprésidente administratrice inspectrice observatrice "
        "institutrice fondatrice ancienne émissaire adjointe magistrate greffière reporter cadre haute préfète chancelière première",
        "ministres présidents dirigeants diplomates représentants ambassadeurs médiateurs négociateurs généraux chefs "
        "porte-paroles coprésidents envoyés émissaires responsables homologues",
    ),
    bodies=words(
        "ministère ministères gouvernement gouvernements armée armées mission opposition conseil comité commission "
        "coalition organisation ong onu union état-major présidence délégation délégations mouvement front groupe rébellion "
        "rebelles régime agence ambassade parlement assemblée parti pouvoir autorités autorité capitale junte guérilla milice "
        "milices forces insurgés combattants insurrection police justice chancellerie diplomatie secrétariat fédération "
        "coordination commandement haut-commissariat croix-rouge croissant-rouge église association collectif "
        "institut fondation parties camp camps partie puissances garants alliance ligue panel département exécutif cabinet "
        "direction mairie préfecture rectorat hôpital rédaction hiérarchie syndicat syndicats conférence quartier communiqué observatoire centre palais maison troupes séparatistes houthis talibans kurdes entourage "
        "garde brigade bataillon régiment marine gendarmerie sénat cour tribunal chambre municipalité primature centrale société "
        "réseau plateforme chaîne radio quotidien journal hebdomadaire média médias télévision université bloc factions faction "
        "force monarchie royaume république état états pays voisins"
    ),
    people=words(
        "source sources habitant habitants habitante témoin témoins responsable responsables diplomate diplomates officiel "
        "officiels officier officiers militaire militaires médecin analyste analystes observateur observateurs expert experts "
        "proche proches voisin voisine membre membres infirmière marchand marchande soldat soldats combattant cadre "
        "fonctionnaire élu élus conseiller négociateur milicien réfugié réfugiée déplacé déplacée paysan commerçant secouriste "
        "humanitaire humanitaires journaliste interlocuteur participant haut ancien parent femme homme étudiant enseignant "
        "chauffeur employé employée travailleur bénévole bénévoles ong vendeur vendeuse berger mère père spécialiste spécialistes "
        "veuve veuf serveur serveuse cartographe brancardier brancardière pêcheur pêcheuse ouvrier ouvrière instituteur institutrice maçon boulanger boulangère épicier épicière chauffeuse secouriste infirmier ambulancier ambulancière pompier pompiers démineur démineurs géographe ingénieur ingénieure technicien technicienne avocate étudiante lycéen lycéenne écolier écolière enseignante professeur retraité retraitée vieillard ancienne aïeule grand-mère grand-père cousin cousine oncle tante neveu nièce fermier fermière éleveur éleveuse vigneron batelier passeur douanier geôlier détenu détenue prisonnier prisonnière otage rescapé rescapée blessé blessée riverain riverains riveraine villageois villageoise citadin traducteur traductrice interprète photographe cameraman correspondant correspondante sage-femme chirurgien chirurgienne pharmacien pharmacienne prêtre pasteur moine religieuse gardien gardienne concierge concitoyen adolescent adolescente fillette garçon gamin gamine "
        "connaisseur ministre député délégué juriste survivant survivante passant agriculteur instituteur "
        "conseillers conseillères ministres ambassadeurs députés commandants généraux colonels négociateurs délégués médecins "
        "paysans commerçants réfugiés déplacés étudiants enseignants chauffeurs employés travailleurs voisines habitantes "
        "secouristes survivants otages détenus prisonniers blessés juristes évêques maires élues chercheurs historiens avocats "
        "dirigeants miliciens interlocuteurs participants passants agriculteurs infirmières infirmiers pêcheurs cadres soldats"
    ),
    relations=words(
        "mari femme frère sœur fils fille père mère proches entourage bureau cabinet équipe porte-parole adjoint "
        "avocat conseiller secrétariat ministre chef délégation directeur mentor camp parti famille services "
        "président premier négociateur conseillers avocats adjoints ministres lieutenants collaborateurs alliés commandement dirigeant leader représentant représentante envoyé hôte"
    ),
    counterparts=words("homologue homologues"),
    particles=words(
        "al el ag ben bin ibn ould abou abu von van der den de la le di da dos du ter mc bint um oum ad an as ash"
    ),
    titles={
        "m.": "m1",
        "mme": "f1",
        "mme.": "f1",
        "mm.": "m2",
        "mmes": "f2",
        "mlle": "f1",
        "dr": "",
        "dr.": "",
        "monsieur": "m1",
        "madame": "f1",
        "me": "",
        "maître": "",
    },
    time_words=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd'hui demain matin soir après-midi nuit matinée soirée "
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre veille avant-veille lendemain "
        "week-end semaine mois dernier passé prochain heures printemps été automne hiver journée weekend jour"
    ),
    weekdays={d: i for i, d in enumerate(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])},
    months={
        m: i
        for i, m in enumerate(
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            1,
        )
    }
    | {"fevrier": 2, "aout": 8, "decembre": 12, "janv": 1, "févr": 2, "sept": 9, "oct": 10, "nov": 11, "déc": 12},
    according=(
        (("selon", "les", "mots"), "of"),
        (("selon", "les", "termes"), "of"),
        (("selon",), ""),
        (("d'", "après"), ""),
        (("aux", "yeux"), "of"),
        (("à", "en", "croire"), ""),
        (("à", "entendre"), ""),
        (("à", "l'", "en", "croire"), "back"),
        (("de", "l'", "avis"), "of"),
        (("du", "point", "de", "vue"), "of"),
        (("de", "source"), "source"),
        (("de", "sources"), "source"),
        (("dans", "l'", "esprit"), "of"),
        (("au", "dire"), "of"),
        (("aux", "dires"), "of"),
        (("de", "l'", "aveu"), "of"),
        (("suivant",), ""),
        (("pour",), "start"),
        (("à", "ses", "yeux"), "back"),
        (("à", "leurs", "yeux"), "back"),
        (("dixit",), ""),
        (("aux", "termes"), "of"),
        (("au", "sens"), "of"),
        (("de", "l'", "aveu", "même"), "of"),
        (("côté",), "none"),
        (("vu",), "of"),
    ),  # fmt: skip
    opposite=("tandis que", "alors que", "quand bien même", "une première"),
    stop_words=words(
        "lui leur y nous vous ne n' je j' tu que qu' qui dont où et ou mais ni car donc or si comme quand lorsque puisque afin"
    ),
    never_names=words(
        "le la les un une des ce cette ces il elle ils elles on mais et ou où qui que quoi quel quelle si selon pour par dans "
        "sur avec sans depuis après avant pendant lors à au aux en de du nous vous je tu ne pas plus ici là ainsi alors "
        "toutefois cependant pourtant interrogé interrogée joint contacté aucun aucune tout tous toute ni faux vrai oui non "
        "historique deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
        "cinquante soixante cent cents mille dizaines centaines milliers plusieurs certains "
        "certaines quelques son sa ses leur leurs notre nos mon ma mes c' l' d' n' s' j' qu' m' t' faites donnez reste suivez "
        "lequel laquelle lesquels lesquelles peu beaucoup rien trop assez sitôt outre dont chacun chacune celui celle "
        "ceux celles celui-ci celle-ci même mêmes autre autres seul seule seuls seules optimiste prudent prudente réaliste "
        "prévu annoncé attendu fixé signé suspendu ouvert entamé conclu lancé adopté réuni réunie réunis réunies nommé nommée élu élue arrivé arrivée reçu reçue venu venue parti partie né née rentré rentrée "
        "jadis naguère autrefois longtemps bientôt soudain pourquoi combien certes hélas surtout désormais demain hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lire aussi côté quant face même comme quand lorsque puisque car or donc enfin ensuite d'abord néanmoins "
        "question réponse q r a interrogés sollicité sollicitée assis assise reprenant propos partagez partager voici voilà"
    ),
)
