"""Walks of life: by which nouns one and the same person may be called, "le mollah X", "le religieux".

A text that calls somebody "the priest", with nothing more, mostly means whom it has named. Whom, these classes help to
tell: a noun of a class takes up who has been given a title or trade of the same, and nobody who is known for another.
"""

from collections.abc import Sequence

from treve.statements.lexicon import Language, words

_CLASSES = {
    "army": words(
        "général générale colonel colonelle lieutenant-colonel commandant commandante capitaine lieutenant major amiral brigadier "
        "maréchal adjudant sergent caporal soldat militaire officier gradé combattant guérillero maquisard milicien vétéran casque "
        "commando parachutiste légionnaire état-major armée défense conscrit artilleur sapeur démineur insurgé rebelle guerrier "
        "general colonel commander captain admiral sergeant corporal soldier officer fighter guerrilla veteran gunner warlord "
        "commando marine paratrooper conscript sapper deminer insurgent rebel militiaman"
    ),
    "police": words(
        "gendarme policier policière commissaire inspecteur inspectrice douanier garde shérif enquêteur enquêtrice "
        "policeman policewoman constable detective sheriff ranger guard superintendent"
    ),
    "clergy": words(
        "abbé père curé prêtre évêque archevêque cardinal monseigneur mgr patriarche pasteur imam mufti cheikh rabbin ayatollah "
        "mollah prélat religieux religieuse moine nonce ecclésiastique aumônier vicaire chanoine église clergé "
        "father priest bishop archbishop pastor reverend rev sheikh sheik rabbi mullah cleric prelate monk nun nuncio vicar "
        "chaplain churchman"
    ),
    "law": words(
        "avocat avocate juge procureur procureure magistrat magistrate juriste greffier notaire bâtonnier pénaliste conseil défenseur "
        "lawyer judge prosecutor magistrate jurist barrister solicitor attorney counsel advocate"
    ),
    "learning": words(
        "professeur professeure chercheur chercheuse historien historienne politologue politiste sociologue géographe économiste "
        "analyste universitaire spécialiste expert experte anthropologue philosophe doctorant doctorante enseignant-chercheur "
        "arabisant orientaliste islamologue essayiste auteur autrice écrivain écrivaine romancier romancière poète poétesse "
        "professor researcher historian analyst fellow economist academic scholar lecturer expert specialist author writer novelist poet"
    ),
    "school": words(
        "instituteur institutrice enseignant enseignante maître maîtresse éducateur éducatrice directeur-d'école lycéen lycéenne "
        "étudiant étudiante élève teacher schoolteacher headmaster headmistress student pupil undergraduate"
    ),
    "health": words(
        "médecin docteur docteure chirurgien chirurgienne infirmier infirmière pédiatre urgentiste sage-femme soignant soignante "
        "psychiatre psychologue ambulancier praticien anesthésiste doctor surgeon nurse physician paediatrician midwife medic "
        "psychologist paramedic dr"
    ),
    "politics": words(
        "député députée sénateur sénatrice élu élue parlementaire eurodéputé eurodéputée ministre président présidente maire édile "
        "conseiller conseillère opposant opposante leader dirigeant dirigeante militant militante politicien rapporteur rapporteure "
        "socialiste centriste écologiste communiste indépendantiste nationaliste "
        "deputy senator lawmaker congressman congresswoman mp legislator minister president mayor politician activist leader "
        "republican democrat parliamentarian"
    ),
    "diplomacy": words(
        "diplomate ambassadeur ambassadrice envoyé envoyée émissaire médiateur médiatrice négociateur négociatrice représentant "
        "représentante consul porte-parole facilitateur facilitatrice fonctionnaire "
        "diplomat ambassador envoy emissary mediator negotiator representative spokesman spokeswoman spokesperson official"
    ),
    "press": words(
        "journaliste reporter photographe correspondant correspondante éditorialiste chroniqueur chroniqueuse cinéaste "
        "documentariste journalist photographer correspondent columnist editor filmmaker broadcaster blogger"
    ),
    "aid": words(
        "humanitaire secouriste bénévole volontaire logisticien logisticienne coordinateur coordinatrice travailleur-social "
        "responsable aid-worker volunteer rescuer humanitarian logistician coordinator"
    ),
    "trade": words(
        "commerçant commerçante boutiquier boutiquière épicier épicière boulanger boulangère marchand marchande vendeur vendeuse "
        "restaurateur cafetier coiffeur coiffeuse négociant tailleur quincaillier menuisier forgeron artisan mécanicien "
        "trader shopkeeper grocer baker merchant vendor barber butcher tailor carpenter blacksmith mechanic hairdresser"
    ),
    "land": words(
        "berger bergère paysan paysanne agriculteur agricultrice éleveur éleveuse fermier fermière cultivateur cultivatrice pêcheur "
        "vigneron vigneronne maraîcher apiculteur shepherd farmer herder fisherman grower peasant rancher beekeeper"
    ),
    "service": words(
        "chauffeur conducteur conductrice cuisinier cuisinière serveur serveuse guide interprète traducteur traductrice gardien "
        "gardienne concierge portier barman réceptionniste taxi docker marin pilote routier camionneur employé employée ouvrier "
        "ouvrière driver cook waiter waitress guide interpreter translator caretaker porter sailor pilot trucker clerk worker"
    ),
    "business": words(
        "armateur patron patronne entrepreneur entrepreneuse industriel banquier homme-d'affaires actionnaire ingénieur ingénieure "
        "architecte shipowner businessman businesswoman banker executive engineer entrepreneur"
    ),
}
_OF = {noun: name for name, nouns in _CLASSES.items() for noun in nouns}
_BY_HAND = frozenset(("trade", "land", "service"))
"""Callings that nobody has who is known for an office or another calling."""
HIGH_CLERGY = words("patriarche pape archevêque patriarch pope archbishop")
"""Of the clergy, those whom a text also tells of without a name."""
OFFICIAL = frozenset(("army", "police", "politics", "diplomacy"))
"""Callings of those who command: no witness is told of by these whom a text has given no more than an age."""
_NOBODY = words("armée état-major défense église clergé conseil casque garde taxi")
"""Words of a calling's roles that are nobody: "général de l'armée"."""
_TELLS_NOTHING = words(
    "retraité retraitée vieux vieil vieille ancien ancienne pensioner retiree rescapé rescapée survivant survivante exilé exilée "
    "réfugié réfugiée déplacé déplacée survivor exile refugee returnee otage captif ex-otage hostage"
)
"""What anybody may have become, whatever they did for a living."""
FULL = 4
"""Words of a description that still takes somebody up: an article, a noun, and an adjective or two."""


def calling(noun: str) -> str:
    """Return the walk of life that a noun tells, in small letters; empty for others."""
    return _OF.get(noun.removeprefix("ex-"), "")


def callings(roles: Sequence[tuple[str, frozenset[str]]], name: str) -> frozenset[str]:
    """Return the walks of life in the words of roles, and in a title that a name bears."""
    found = {_OF[word] for head, held in roles for word in (head, *held) if word in _OF}
    return frozenset(found | {_OF[word] for word in name.lower().replace(".", "").split()[:1] if word in _OF})


def may_be_called(noun: str, held: frozenset[str], has_roles: bool) -> bool:
    """Return whether somebody with these walks of life may be taken up by a noun."""
    own = calling(noun)
    if not own or noun in _TELLS_NOTHING:
        return True
    if own in _BY_HAND:
        return not has_roles or own in held
    return not (held & _BY_HAND) or own in held


def is_of_people(noun: str, lang: Language) -> bool:
    """Return whether a noun, as a description that takes up, is somebody's: "le retraité", "la bloquiste"."""
    plain = noun.removeprefix("ex-")
    if plain in _NOBODY or plain in lang.bodies:
        return False
    letters = lang.may_be(plain)
    made = not letters and plain.endswith(("iste", "istes")) and lang.code == "fr"
    return bool(_OF.get(plain)) or plain in _TELLS_NOTHING or "h" in letters or lang.names_people(plain) or made
