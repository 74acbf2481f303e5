"""The French verbs and phrases that report what somebody said, and how they are conjugated.

A phrase is written with plus signs; a word that ends in a middle dot is taken in all its genders and numbers.
"""

from collections.abc import Iterator

from treve.statements.lexicon import index_forms, read_verbs

_VERBS = """
[say]
dire kiqd,déclarer kiqn,affirmer kiq,indiquer kiq,préciser kqni,expliquer kqi,ajouter kqni,souligner kqni,noter kqn
relever kqn
rappeler kqni,observer kq,remarquer kq,estimer kiqx à,juger kiqp,considérer kiq,penser ki,croire kiq,assurer kiqd
soutenir kiq
prétendre kiq,raconter kiqn,confier kiq,répondre kqi,répliquer kq,rétorquer kqi,riposter kq,réagir q,commenter q
résumer kq,conclure kqx à/au/aux,poursuivre q,reprendre q,renchérir q,enchaîner q,lancer q,marteler kq,insister kqix sur,maintenir k
répéter kiq
réitérer kqn,réaffirmer kqn,renouveler n,afficher n,manifester n,confesser kq,relativiser q,pronostiquer kq,révéler kqni,avancer kq,avancer+le+chiffre x de,arguer kqi,alléguer kq,plaider kqix pour/en_faveur,plaisanter q,ironiser q
railler q
se_indigner qd,se_insurger qx contre,se_emporter q,se_étonner qdk,se_interroger q,se_plaindre kqd,se_réjouir kqd
se_féliciter kqd,soupirer q,souffler q,glisser q,lâcher q,sourire q,rigoler q,témoigner kqx de/d',écrire kq,tweeter q
signaler kqni
évoquer nq,mentionner n,constater kqn,faire+savoir kqi,signifier k,faire+valoir kqi,faire+observer kq,faire+remarquer kq
faire+répondre kq
faire+état x de/d',faire+part x de/d',laisser+entendre kqi,laisser+filtrer kq,se_dire qpi,se_déclarer qp
se_montrer t,se_avouer qp
parler qx de/d',qualifier s de,traiter s de,exprimer nq,prendre+acte qd,se_contenter qx de/d',couper q
trancher q,corriger q
nuancer q,objecter kq,opposer nq,tempérer q,abonder q,tonner q,crier kq,murmurer q,gronder q,détailler q
décrire n,voir y
analyser q,diagnostiquer q,hasarder q,tempêter q,fustiger nq,se_alarmer qd,se_inquiéter qdk,se_désoler q
se_agacer q
se_enthousiasmer q,se_interroger q,se_exclamer q,proclamer kqn,clamer kiq,professer kq,publier q,tancer q
faire+mine t,vouloir+croire kq,se_vouloir t,se_limiter q,fulminer q,pester q,se_étrangler q,grommeler q,bougonner q,maugréer q,marmonner q,chuchoter q,hurler q
scander q,asséner kq,relater kn,rectifier q,acquiescer q,rire q,se_écrier q,se_lamenter q,persifler q,temporiser q
philosopher q,laisser+tomber q,égrener q,se_impatienter q,se_rappeler kn,contre-attaquer q,rassurer q,minimiser nq,louer n
vanter n,applaudir nq
remercier n,féliciter n,interroger q,compléter q,argumenter kq,argüer kq,certifier kq,attester kqn,chiffrer x à
se_défendre qd,se_justifier q,se_excuser q,se_offusquer qd,se_émouvoir qd,imaginer k,supposer k,redire kq
récapituler q,apprendre k
protester kq,bredouiller q,balbutier q,bégayer q,articuler q,rugir q,pleurer q,interpeller q,apostropher q,héler q
sermonner q,implorer qod,expliciter q,râler q,douter dkq,cacher k,dissimuler n,grincer q,claironner kq,prédire kqn,insinuer kq,sous-entendre kq,énumérer q,développer q,illustrer q
invoquer nq,incriminer nq,imputer nq,attribuer n,épingler nq,tacler nq,taxer s de,étriller nq,torpiller nq,recadrer q
embrayer q,opiner q,balancer q,dégainer q,décocher q,cingler q,vitupérer q,susurrer q,cracher q,éructer q,sangloter q
gémir q,frémir q,jubiler q,exulter q,triompher q,plastronner q,se_amuser q,se_énerver q,se_émerveiller q,se_rassurer q
se_raviser q,se_targuer d,se_vanter d,se_gausser q,se_étendre x sur,clarifier q,minorer nq,évaluer kx à,se_souvenir kx de/d',dédramatiser q,tiquer q
revendiquer nkq,se_inscrire+en+faux x contre,tabler x sur,parier kqx sur,miser x sur,anticiper kn,se_attendre a
se_refuser a,éluder q,esquiver q,botter+en+touche q,couper+court q,ricaner q,pouffer q,philosopher q
présager n,augurer n,postuler k,présumer k,diagnostiquer kq,déchiffrer q,décrypter q,théoriser q
donner+l'+assurance k,donner+sa+parole k,prendre+l'+engagement d,se_faire+fort d,avoir+bon+espoir k,se_porter+garant d
aboyer q,ânonner q,badiner q,bafouiller q,blaguer q,brailler q,bramer q,braver q,chevroter q,clabauder q,compatir q
conjecturer k,se_consoler q,crâner q,débiter nq,décréter kq,déclamer q,se_défausser q,déduire k,démontrer k
dépeindre s comme,se_désespérer qd,discourir q,disserter q,divaguer q,écumer q,se_effarer qd,se_effrayer qdk
se_emballer q,se_enflammer q,se_enhardir q,se_enorgueillir qd,se_enquérir x de/d',entonner q,se_épancher q
se_épouvanter q,se_esclaffer q,se_étouffer q,se_exaspérer q,exploser q,exposer kq,se_extasier q,fanfaronner q
geindre q,glapir q,glousser q,gouailler q,grogner q,hoqueter q,improviser q,intervenir q,invectiver q,larmoyer q
maudire n,méditer q,minauder q,se_moquer qx de/d',mugir q,narrer kn,se_obstiner q,parader q,pavoiser q,pérorer q
persister q,piailler q,pontifier q,positiver q,prêcher kq,prophétiser kq,psalmodier q,questionner q,rabâcher kq
raisonner q,se_récrier q,réciter q,récriminer q,réexpliquer kq,se_remémorer nk,renâcler q,ressasser kq
se_révolter qd,ronchonner q,rouspéter q,ruminer q,schématiser q,seriner kq,siffler q,soliloquer q
songer q,spécifier kn,spéculer kq,suffoquer q,taquiner q,trépigner q,se_troubler q,vociférer q
se_gargariser qx de/d',se_hérisser q,se_cabrer q,se_braquer q,présupposer k,pressentir k,supputer k,se_figurer k
se_convaincre k,escompter ki,prévoir k,mesurer k,deviner k,oublier k,recenser n,dénombrer n,répertorier n
comptabiliser n,documenter n,lister n,divulguer kn,officialiser n,ébruiter n,lire q,lancer+à+la+cantonade q
dire+sa n,dire+son n,dire+leur n,dire+ses n,dire+leurs n,confier+sa n,confier+son n,confier+ses n,cacher+mal n
croire+savoir kq,croire+comprendre kq,croire+déceler n,croire+voir n,faire+mention x de/d',faire+allusion x à/au/aux
faire+référence x à/au/aux,faire+connaître kn,faire+comprendre k,faire+entendre k,faire+le+constat kx de/d'
faire+le+pari kd,faire+l'+éloge x de/du/des/d',faire+écho x à/au/aux,faire+le+vœu k,faire+la+promesse kd
faire+le+serment kd,faire+mouche q,faire+miroiter n,faire+la+lumière x sur,faire+feu+de+tout+bois q,former+le+vœu k
former+le+souhait k,former+l'+espoir k,former+des+vœux x pour,émettre+le+vœu k,émettre+le+souhait k
émettre+l'+espoir k,émettre+l'+hypothèse k,émettre+l'+idée k,émettre+l'+avis k,émettre+des+doutes x sur/quant
émettre+des+réserves x sur/quant,émettre+un+doute x sur,caresser+l'+espoir d,garder+espoir q,nourrir+l'+espoir k
tirer+le+constat k,dresser+le+constat x de/d',dresser+le+bilan x de/d',tirer+la+sonnette+d'+alarme qx sur
sonner+l'+alarme qx sur,donner+l'+alerte q,lancer+l'+alerte q,lancer+un+avertissement q,rendre+hommage x à/au/aux
rendre+compte x de/d'/du/des,mettre+en+doute n,mettre+en+cause n,mettre+en+avant n,mettre+en+exergue n
mettre+en+lumière n,mettre+en+évidence n,mettre+l'+accent x sur,mettre+les+points+sur q,remettre+en+cause n
remettre+en+question n,prendre+note x de/du/des/d',prendre+à+témoin q,prendre+à+partie q,attirer+l'+attention x sur
appeler+l'+attention x sur,appeler+de+ses+vœux n,appeler+de+leurs+vœux n,pointer+du+doigt n,montrer+du+doigt n
battre+en+brèche n,passer+sous+silence n,monter+au+créneau q,enfoncer+le+clou q,hausser+le+ton q,calmer+le+jeu q
renvoyer+la+balle q,persister+et+signer q,hocher+la+tête q,secouer+la+tête q,hausser+les+épaules q,lever+les+bras q
lever+les+yeux q,se_frotter+les+mains q,prendre+la+parole q,reprendre+la+parole q,lever+le+voile x sur
couper+la+parole q,mettre+au+défi od,tirer+les+leçons x de,avoir+ce+mot q,avoir+ces+mots q,avoir+cette+phrase q
avoir+cette+formule q,avoir+cette+réponse q,avoir+un+mot q,avoir+la+conviction kd,avoir+le+sentiment kd
avoir+l'+impression kd,avoir+la+certitude kd,avoir+l'+assurance kd,avoir+l'+espoir kd,avoir+confirmation k
poser+un+préalable t,poser+une+condition t,poser+deux+conditions t,poser+trois+conditions t,poser+ses+conditions t
tenir+ces+propos q,tenir+le+même+langage q,tenir+pour+acquis k,être+convaincu· kd,être+persuadé· kd,être+certain· kd
être+sûr· kd,être+d'+avis k,être+confiant· qx sur/dans,être+catégorique· q,être+formel· q,être+formelle q
être+formelles q,être+clair· q,être+plus+direct· q,être+plus+nuancé· q,être+sans+appel q,être+lapidaire q
ne+pas+en+démordre q,en+rester t,se_dire+convaincu· kd,se_dire+persuadé· kd,se_dire+certain· kd,se_dire+sûr· kd
se_déclarer+convaincu· kd,se_déclarer+persuadé· kd,se_montrer+convaincu· kd,se_montrer+persuadé· kd,voir+là n
voir+dans+ce n,vouloir+en+croire n,tenir+pour+responsable· n,se_poser+la+question q,poser+la+question q
se_porter+en+faux x contre,présenter+ses+excuses x pour,présenter+ses+condoléances t,adresser+ses+condoléances t
dire+tout+haut n,ne+voir+aucune n
oser q,se_risquer qx à,défendre q,titrer qx sur,calculer kq,réfléchir q,poster q,retweeter q,partager q,diffuser q,retourner q,asticoter q,lancer+en+riant q,tenter q,se_permettre q,conseiller q,avertir+encore q
[announce]
annoncer kqni,confirmer kqni,communiquer k,notifier kn,rendre+public n,informer ok,rapporter kqn,proposer dnqk
offrir d,suggérer kdnq,dévoiler n
[admit]
admettre kqni,reconnaître kqni,concéder kqn,avouer kqin
[deny]
démentir kqni,nier kniq,contester kn,récuser n,réfuter nqi,se_défendre d
infirmer n,désavouer n,contredire nq,se_désolidariser x de/d'/du/des,se_démarquer x de/d'/du/des,protester+de+sa n
protester+de+son n,prendre+le+contre-pied x de/d'/du/des,rejeter+en+bloc n,nier+en+bloc n
[reject]
rejeter nq,balayer nq,repousser n,écarter n,exclure knd,refuser dnq,dédaigner nq,décliner n
rembarrer q,désapprouver nq,répudier n,se_dédire q,opposer+son+veto x à/au/aux
opposer+une+fin+de+non-recevoir x à/au/aux,opposer+un+refus x à/au/aux,fermer+la+porte x à/au/aux
dire+non x à/au/aux,faire+fi x de/d'/du/des,jeter+aux+orties n
[accuse]
dénoncer nqk,condamner nqk,déplorer kqn,regretter kqnid,accuser odq,reprocher oda,soupçonner od,critiquer nq
pointer nq,blâmer n
vilipender nq,stigmatiser nq,conspuer nq,flinguer nq,éreinter nq,morigéner q,brocarder nq,moquer nq,ridiculiser n
réprouver n,suspecter od,honnir n,pourfendre n,clouer+au+pilori n,tirer+à+boulets+rouges x sur
faire+porter+la+responsabilité n,imputer+à x à,rejeter+la+faute x sur,renvoyer+dos+à+dos n,se_en+prendre x à/au/aux
[welcome]
saluer nq,approuver q,soutenir+publiquement n
plébisciter n,encenser n,congratuler n,complimenter q,se_enthousiasmer+pour n,appuyer+publiquement n
apporter+son+soutien x à/au/aux,réitérer+son+soutien x à/au/aux,dire+oui x à/au/aux,se_louer x de/d'/du/des
[promise]
promettre kdqn,garantir kqn,jurer kdqi,se_engager aqk
se_promettre d,se_jurer dk,se_obliger a,faire+vœu d,donner+la+garantie k,donner+des+garanties x sur
se_engager+par+écrit a
[threaten]
menacer dqo
brandir+la+menace x de/d'/du/des,agiter+la+menace x de/d'/du/des,agiter+le+spectre x de/d'/du/des
brandir+le+spectre x de/d'/du/des
[warn]
prévenir kq,avertir kqo,alerter kqox sur,mettre+en+garde kqx contre,craindre kqnd,redouter kqnd
appréhender nk,mettre+en+alerte x sur,alarmer q
[ask]
demander kqndoa,charger od,ordonner doaq,réclamer knq,exiger kqnd,appeler oaq,exhorter oaq,inviter oa,presser odq,sommer od,enjoindre od
prier od,prôner nq
préconiser nkdq,recommander kdnq,conjurer od,supplier odq,lancer+un+appel aq
encourager oa,inciter oa,engager oa,convier oa,adjurer od,solliciter n,quémander n,requérir nk,intimer+l'+ordre d
donner+l'+ordre d,donner+instruction d,conseiller odq,déconseiller odn,prescrire nd,réclamer+à+cor+et+à+cri n
demander+instamment nkd,plaider+la+cause x de/du/des,mettre+en+demeure od,commander d,autoriser oa,interdire dno
se_enquérir+auprès t
[wish]
souhaiter kinq,espérer kinq,conditionner n
désirer in,ambitionner d,aspirer a,vouloir k,rêver x de/d'/du/des,appeler+de+tous+ses+vœux n
[agree]
convenir kd,se_mettre+d'+accord x sur/pour,se_accorder x sur/pour,décider d,se_entendre x sur/pour
consentir ak,accepter k,se_rallier x à/au/aux
[position]
se_prononcer x pour/contre/en_faveur,se_opposer a,se_déclarer+favorable a,militer x pour,se_élever x contre,rejeter+la+responsabilité x sur/de
prendre+position x pour/contre/en_faveur,prendre+parti x pour/contre,prendre+fait+et+cause x pour
être+favorable· ax à/au/aux,être+opposé· ax à/au/aux,être+hostile· ax à/au/aux,se_dire+favorable· ax à/au/aux
se_dire+opposé· ax à/au/aux,se_déclarer+opposé· ax à/au/aux
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
    "maintenir": "maintient maintiennent mainten maintint maintinrent maintenu maintenant maintiendr",
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
    "dépeindre": "dépeint dépeignent dépeign dépeignit dépeignirent dépeint dépeignant dépeindr",
    "geindre": "geint geignent geign geignit geignirent geint geignant geindr",
    "déduire": "déduit déduisent déduis déduisit déduisirent déduit déduisant déduir",
    "contredire": "contredit contredisent contredis contredit contredirent contredit contredisant contredir",
    "dédire": "dédit dédisent dédis dédit dédirent dédit dédisant dédir",
    "médire": "médit médisent médis médit médirent médit médisant médir",
    "maudire": "maudit maudissent maudiss maudit maudirent maudit maudissant maudir",
    "prescrire": "prescrit prescrivent prescriv prescrivit prescrivirent prescrit prescrivant prescrir",
    "discourir": "discourt discourent discour discourut discoururent discouru discourant discourr",
    "intervenir": "intervient interviennent interven intervint intervinrent intervenu intervenant interviendr",
    "pressentir": "pressent pressentent pressent pressentit pressentirent pressenti pressentant pressentir",
    "consentir": "consent consentent consent consentit consentirent consenti consentant consentir",
    "prévoir": "prévoit prévoient prévoy prévit prévirent prévu prévoyant prévoir",
    "convaincre": "convainc convainquent convainqu convainquit convainquirent convaincu convainquant convaincr",
    "enquérir": "enquiert enquièrent enquér enquit enquirent enquis enquérant enquerr",
    "requérir": "requiert requièrent requér requit requirent requis requérant requerr",
    "interdire": "interdit interdisent interdis interdit interdirent interdit interdisant interdir",
    "émettre": "émet émettent émett émit émirent émis émettant émettr",
    "battre": "bat battent batt battit battirent battu battant battr",
    "être": "est sont ét fut furent été étant ser",
    "lire": "lit lisent lis lut lurent lu lisant lir",
    "promouvoir": "promeut promeuvent promouv promut promurent promu promouvant promouvr",
    "pourfendre": "pourfend pourfendent pourfend pourfendit pourfendirent pourfendu pourfendant pourfendr",
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
    yield stem + "ons", "we"
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


_LIST = read_verbs(_VERBS)
FORMS = index_forms(_LIST, {verb.lemma: sorted(set(conjugate(verb.lemma))) for verb in _LIST})
