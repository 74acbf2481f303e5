"""The closed classes of French words; its verbs stand in `french_verbs`."""

from treve.base.time import MONTHS
from treve.statements.french_verbs import FORMS
from treve.statements.lexicon import Language, words


def _genders(masculine: str, feminine: str, both: str = "") -> dict[str, str]:
    return (
        dict.fromkeys(masculine.split(), "m") | dict.fromkeys(feminine.split(), "f") | dict.fromkeys(both.split(), "")
    )


FRENCH = Language(
    code="fr",
    forms=FORMS,
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
        "pas plus jamais toujours également aussi encore déjà bien enfin ensuite puis ainsi alors pourtant toutefois avant-hier naguère jadis néanmoins "
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
        "dès durant pendant parmi selon malgré lors jusqu' jusque outre via hors face auprès près loin quant grâce envers concernant hormis excepté moyennant"
    ),
    complements=words("de du d' des"),
    reflexives=words("se s'"),
    semi=words(
        "tenir tient tenu tenait contenter contenté contente vouloir voulu veut voulait souhaiter souhaité souhaite "
        "souhaitait préférer préféré préfère préférait devoir devait dû pouvoir vient venait refuser refusé refuse "
        "bornant contentant refusant tenant allant borné bornée bornés bornées limitée limités contentée contentés contentées refusée gardé borne limité aller va allé continue continué cessé cesse finit fini peut pu fait fit évité évite "
        "aime aimait aimer plaît plaisait pris prend tarder tardé empressé omis omet manque manqué "
        "aiment aimaient aimé cru croit jugé juge estimé hâté hâte empresse plu plaît risqué risque hasardé acharné évertué tente tenté "
        "aime aiment ose osé daigné daigne entend entendait jure juré promet tiennent veulent préfèrent continuent refusent"
    ),
    to=words("à"),
    of=words("de d' du des"),
    roles=_genders(
        "ministre président directeur représentant ambassadeur envoyé médiateur négociateur secrétaire chef général colonel "
        "commandant capitaine lieutenant major brigadier amiral maréchal porte-parole premier vice-ministre vice-président "
        "conseiller gouverneur maire roi prince émir cheikh sultan pape cardinal évêque imam député sénateur diplomate "
        "responsable dirigeant patron coordinateur coordonnateur docteur médecin professeur chercheur analyste expert "
        "historien avocat juge procureur militant opposant journaliste officier milicien numéro émissaire haut "
        "commissaire facilitateur rapporteur superviseur contrôleur intendant sous-préfet régent trésorier échevin bourgmestre légat nonce recteur chancelier délégué coprésident cosecrétaire plénipotentiaire administrateur inspecteur observateur "
        "sergent caporal adjudant commissaire sous-lieutenant lieutenant-colonel magistrat greffier instituteur négociant fondateur membre adjoint leader homologue préfet attaché chargé consul "
        "sous-secrétaire ex-ministre ex-président ancien vice-premier hôte",
        "présidente directrice représentante ambassadrice envoyée médiatrice négociatrice cheffe générale colonelle "
        "commandante vice-présidente vice-ministre conseillère gouverneure mairesse reine princesse députée sénatrice "
        "dirigeante patronne coordinatrice coordonnatrice doctoresse professeure chercheuse experte historienne avocate "
        "procureure militante opposante infirmière déléguée coprésidente administratrice inspectrice observatrice "
        "institutrice fondatrice facilitatrice trésorière rectrice rapporteuse ancienne adjointe magistrate greffière haute préfète chancelière première",
        "ministres présidents dirigeants diplomates représentants ambassadeurs médiateurs négociateurs généraux chefs "
        "porte-paroles coprésidents envoyés émissaires responsables homologues",
    ),
    bodies=words(
        "ministère ministères bureau bureaux gouvernement gouvernements armée armées mission opposition conseil comité commission "
        "coalition organisation ong onu union état-major présidence délégation délégations mouvement front groupe rébellion "
        "rebelles régime agence ambassade parlement assemblée parti pouvoir autorités autorité capitale junte guérilla milice "
        "milices forces insurgés combattants insurrection police justice chancellerie diplomatie secrétariat fédération "
        "coordination commandement haut-commissariat croix-rouge croissant-rouge église association collectif "
        "institut fondation parties camp camps partie puissances garants alliance ligue panel département exécutif cabinet "
        "direction mairie préfecture rectorat hôpital rédaction hiérarchie syndicat syndicats conférence quartier communiqué observatoire centre palais maison troupes séparatistes houthis talibans kurdes entourage "
        "parquet garde brigade bataillon régiment marine gendarmerie sénat cour tribunal chambre municipalité primature centrale société "
        "réseau plateforme chaîne radio quotidien revue magazine mensuel bimensuel journal hebdomadaire média médias télévision université bloc factions faction "
        "branche aile force monarchie royaume république état états pays voisins organisme organismes institution institutions instance instances "
        "service structure compagnie entreprise cellule banque consortium clan tribu mécanisme barreau paroisse diocèse évêché patriarcat confrérie"
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
        " politologue politologues sociologue historienne économiste économistes géopolitologue criminologue"
        " anthropologue ethnologue démographe climatologue philosophe philosophes linguiste archéologue chroniqueur"
        " chroniqueuse éditorialiste éditorialistes essayiste écrivain écrivaine romancier romancière poète cinéaste"
        " réalisateur réalisatrice producteur productrice comédien comédienne chanteur chanteuse musicien musicienne"
        " artiste artistes peintre sculpteur architecte urbaniste urgentiste psychologue psychiatre pédiatre dentiste"
        " vétérinaire aide-soignant aide-soignante soignant soignante soignants sauveteur sauveteurs sauveteuse"
        " coopérant volontaire volontaires militante militants militantes activiste activistes manifestant manifestants"
        " manifestante opposants dissident dissidente dissidents syndicaliste syndicalistes gréviste entrepreneur"
        " entrepreneuse industriel industriels banquier banquière comptable courtier armateur négociant commerçante"
        " épiciers hôtelier hôtelière restaurateur restauratrice cafetier tenancier cuisinier cuisinière barbier"
        " coiffeur coiffeuse couturier couturière cordonnier menuisier charpentier plombier électricien mécanicien"
        " garagiste taximan routier cheminot docker marin matelot pilote pilotes hôtesse steward orpailleur forestier"
        " bûcheron chasseur garde-forestier apiculteur maraîcher maraîchère cultivateur cultivatrice agricultrice"
        " agricultrices fermiers fermières éleveurs bergère bergers vacher muletier chamelier caravanier nomade notable"
        " notables anciens doyen doyenne patriarche métropolite archevêque prélat abbé curé rabbin muezzin ouléma"
        " marabout chaman aumônier séminariste fidèle fidèles paroissien croyant pèlerin notaire huissier greffière"
        " policier policière policiers gendarme gendarmes enquêteur enquêteurs enquêtrice inspecteurs magistrats"
        " procureurs procureure juges avocates bâtonnier jurés gradé gradés gradée officière sous-officier"
        " sous-officiers conscrit conscrits réserviste réservistes artilleur tankiste sniper éclaireur fantassin"
        " parachutiste légionnaire mercenaire mercenaires rebelle insurgé insurgée guérillero guérilleros maquisard"
        " partisan partisans djihadiste djihadistes islamiste terroriste repenti transfuge déserteur déserteurs sinistré"
        " sinistrés sinistrée rapatrié rapatriés exilé exilés exilée migrant migrants migrante expatrié apatride"
        " rescapés orphelin orpheline orphelins veuves veufs conjoint conjointe compagnon compagne époux épouse fiancé"
        " fiancée beau-frère belle-sœur beau-père belle-mère jumeau jumelle aîné aînée cadette sœurs frères parents"
        " enfants enfant jeune jeunes adolescents lycéens collégien collégienne étudiantes doctorant doctorante"
        " universitaire universitaires académicien chercheuses chercheur professeurs professeure proviseur directeurs"
        " recteur doyens bibliothécaire surveillant surveillante traducteurs interprètes guide guides correspondants"
        " envoyés reporters photographes blogueur blogueuse blogueurs internaute internautes influenceur influenceuse"
        " utilisateur utilisateurs vidéaste lanceur lanceuse sympathisant sympathisants adhérent adhérents électeur"
        " électeurs électrice votant sondeur candidat candidate candidats édile échevin conseillère adjointe"
        " collaborateur collaboratrice collaboratrices collègue collègues confrère confrères consœur associé associés"
        " complice camarade camarades compatriote compatriotes congénère ami amie amis amies rival rivaux rivale"
        " adversaire adversaires détracteur détracteurs connaisseuse connaisseurs familier familiers initié initiés"
        " intime intimes visiteur visiteurs touriste touristes locataire locataires propriétaire propriétaires"
        " riveraines citoyen citoyenne citoyens citadine contribuable usager passagers passager passagère voyageur"
        " voyageurs automobiliste ingénieurs techniciens ouvriers ouvrières salarié salariés salariée patron"
        " contremaître syndic gérant gérante dirigeante pharmaciens chirurgiens sages-femmes psychologues logisticien"
        " logisticienne négociatrice négociatrices médiateurs émissaires facilitateur facilitatrice trentenaire"
        " quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire nonagénaire dame monsieur hommes femmes"
        " garçons filles bambin officielle représentants interlocutrice protagoniste protagonistes porteur porteuse"
        " artisan artisane signataire signataires participante orateur oratrice orateurs intervenant intervenants"
        " intervenante parlementaire parlementaires sénateurs députées eurodéputé eurodéputée eurodéputés gouverneurs"
        " préfets bourgmestre chancelière souverain monarque présentateur présentatrice animateur animatrice modérateur"
        " modératrice meneur meneuse maquisards fonctionnaires bureaucrate technocrate attachés consule"
        " facteur factrice postier postière forgeron tisserand tisserande potier potière vannier tanneur meunier"
        " meunière bourrelier sellier horloger horlogère bijoutier bijoutière libraire imprimeur relieur brocanteur"
        " antiquaire fripier ferrailleur chiffonnier maréchal-ferrant tonnelier scieur ébéniste vitrier couvreur"
        " plâtrier carreleur terrassier soudeur tourneur ajusteur fondeur grutier conducteur conductrice contrôleur"
        " contrôleuse cheminote aiguilleur aiguilleuse batelière pontonnier éclusier gardien-chef portier veilleur"
        " veilleuse vigile balayeur balayeuse éboueur lavandière blanchisseuse repasseuse brodeuse fileuse dentellière"
        " modiste esthéticienne masseur kinésithérapeute opticien orthophoniste radiologue cardiologue gynécologue"
        " anesthésiste généraliste neurologue virologue épidémiologiste biologiste chimiste physicien physicienne"
        " mathématicien mathématicienne astronome géologue hydrologue météorologue agronome botaniste zoologue"
        " footballeur footballeuse boxeur boxeuse cycliste coureur coureuse entraîneur entraîneuse arbitre athlète"
        " champion championne lutteur danseur danseuse acteur actrice humoriste dessinateur dessinatrice caricaturiste"
        " star vedette icône mannequin styliste créateur créatrice rappeur rappeuse pianiste violoniste chef-d'orchestre"
        " élue sénatrice sénatrices dirigeantes patronne mairesse préfète procureures eurodéputées politiste politistes"
        " stratège stratèges consultant consultante gaillard colosse bonhomme gaillards quinqua quadra septuagénaires"
        " retraités retraitées trentenaires octogénaires mamie papi papy mémé pépé gosse gosses ado ados rescapées"
        " sinistrées villageoises citadins réfugiées déplacées exilées fugitif fugitive fugitifs évadé évadée"
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
        "mgr": "",
    },
    time_words=words(
        "lundi mardi mercredi jeudi vendredi samedi dimanche hier avant-hier aujourd'hui demain matin soir après-midi nuit matinée soirée "
        "janvier février mars avril mai juin juillet août septembre octobre novembre décembre veille avant-veille lendemain "
        "week-end semaine mois dernier passé prochain heures printemps été automne hiver journée weekend jour"
    ),
    weekdays={d: i for i, d in enumerate(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"])},
    months={m.lower(): i for i, m in enumerate(MONTHS["fr"], 1)}
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
        (("à", "les", "en", "croire"), "back"),
        (("à", "l'", "entendre"), "back"),
        (("à", "les", "entendre"), "back"),
        (("pour", "qui"), "whom"),
        (("selon", "qui"), "whom"),
        (("d'", "après", "qui"), "whom"),
        (("aux", "yeux", "de", "qui"), "whom"),
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
        (("à", "son", "avis"), "back"),
        (("à", "leur", "avis"), "back"),
        (("à", "son", "sens"), "back"),
        (("à", "leur", "sens"), "back"),
        (("de", "son", "propre", "aveu"), "back"),
        (("de", "leur", "propre", "aveu"), "back"),
        (("de", "son", "point", "de", "vue"), "back"),
        (("d'", "après", "ses", "dires"), "back"),
        (("selon", "ses", "dires"), "back"),
        (("à", "ses", "dires"), "back"),
        (("à", "leurs", "dires"), "back"),
        (("selon", "leurs", "dires"), "back"),
        (("selon", "ses", "mots"), "back"),
        (("selon", "ses", "termes"), "back"),
        (("selon", "son", "expression"), "back"),
        (("selon", "sa", "formule"), "back"),
        (("selon", "ses", "propres", "termes"), "back"),
        (("selon", "l'", "expression"), "of"),
        (("selon", "la", "formule"), "of"),
        (("selon", "le", "mot"), "of"),
        (("à", "l'", "avis"), "of"),
        (("au", "jugement"), "of"),
        (("au", "regard"), "none"),
        (("à", "écouter"), ""),
        (("à", "lire"), ""),
        (("si", "l'", "on", "en", "croit"), ""),
        (("si", "on", "en", "croit"), ""),
        (("s'", "il", "faut", "en", "croire"), ""),
        (("s'", "il", "faut", "croire"), ""),
        (("à", "la", "lecture"), "none"),
        (("de", "bonne", "source"), "source"),
        (("de", "bonnes", "sources"), "source"),
        (("par", "la", "bouche"), "none"),
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
        "m' me t' te lui leur y nous vous ne n' je j' tu que qu' qui dont où et ou mais ni car donc or si comme quand lorsque puisque afin"
    ),
    never_names=words(
        "est-ce qu'est-ce n'est-ce concernant hormis excepté faute étant ayant quant vu face "
        ""
        "le la les un une des ce cette ces il elle ils elles on mais et ou où qui que quoi quel quelle si selon pour par dans "
        "sur avec sans depuis après avant pendant lors à au aux en de du nous vous je tu ne pas plus ici là ainsi alors "
        "toutefois cependant pourtant interrogé interrogée joint contacté aucun aucune tout tous toute ni oui non "
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante "
        "cinquante soixante cent cents mille dizaines centaines milliers plusieurs certains "
        "certaines quelques son sa ses leur leurs notre nos mon ma mes c' l' d' n' s' j' qu' m' t' faites donnez reste suivez "
        "bonjour bonsoir merci salut quels quelles auquel duquel lequel laquelle lesquels lesquelles peu beaucoup rien trop assez sitôt outre dont chacun chacune celui celle "
        "ceux celles celui-ci celle-ci même mêmes autre autres seul seule seuls seules "
        ""
        "jadis naguère autrefois longtemps bientôt soudain pourquoi combien certes hélas surtout désormais demain hier aujourd'hui lundi mardi mercredi jeudi vendredi samedi dimanche "
        "lire aussi côté quant face même comme quand lorsque puisque car or donc enfin ensuite d'abord néanmoins "
        "autour auprès près loin hors contre chez vers sous entre parmi malgré hormis sauf dès jusque jusqu derrière devant dehors dedans ailleurs partout "
        "parfois souvent toujours jamais quelquefois tantôt tandis aussitôt bref bien mieux pire moins davantage "
        "premier première dernier dernière nouveau nouvelle "
        "voilà tant tel telle tels telles pareil idem rendez-vous faute "
        "puis après aucun nul vraiment simplement seulement justement franchement évidemment visiblement apparemment manifestement officiellement officieusement "
        "q r a reprenant propos partagez partager voici voilà"
    ),
)
