"""By what nouns and pronouns a text takes up whom it has told of, and within how many letters."""

from treve.statements.lexicon import words as table

SOMEBODY = table(
    "homme femme man woman trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire vieillard "
    "intéressé intéressée jeune magistrate magistrat invité invitée interlocuteur interlocutrice orateur oratrice "
    "intervenant intervenante guest speaker interviewee"
)
"""Nouns that only point back, with "the" and nothing else."""

PEOPLE = table(
    "homme femme man woman trentenaire quadragénaire quinquagénaire sexagénaire septuagénaire octogénaire vieillard jeune"
)
"""Those of them that tell no more than who is seen: "ajoute le jeune homme" is whoever spoke."""

OFFICES = table(
    "ministre président présidente porte-parole ambassadeur ambassadrice gouverneur maire roi secrétaire directeur "
    "directrice chef cheffe premier première représentant représentante envoyé envoyée médiateur médiatrice délégué "
    "facilitateur facilitatrice rapporteur superviseur contrôleur coordinateur coordinatrice préfet préfète commissaire "
    "chancelier chancelière facilitator coordinator prefect commissioner chancellor "
    "déléguée conseiller conseillère député députée sénateur sénatrice négociateur négociatrice source sources "
    "officiel minister president spokesman spokeswoman spokesperson ambassador governor mayor king secretary "
    "director chief head representative envoy mediator delegate adviser senator negotiator official officials"
)
"""Who holds one of these is named by it, and taken up by no trade."""

SOFT_ROLES = table(
    "humanitaire chercheur chercheuse analyste expert experte historien historienne professeur professeure médecin avocat "
    "avocate militant militante journaliste instituteur institutrice infirmier infirmière militaire opposant "
    "opposante diplomate officier élu élue universitaire researcher analyst historian professor doctor lawyer "
    "activist journalist nurse academic diplomat officer"
)
"""Roles that are as well a person's trade: "le chercheur" takes up whom the text has just named."""

PROFESSIONS = table(
    "juriste avocat médecin chirurgien pédiatre psychiatre ingénieur économiste universitaire professeur enseignant "
    "notable dignitaire combattant guérillero maquisard rebelle vétéran milicien insurgé historien géographe politologue sociologue "
    "philosophe écrivain journaliste diplomate militaire officier soldat "
    "militant syndicaliste banquier financier technocrate magistrat logisticien infirmier architecte agronome "
    "lawyer doctor surgeon engineer economist academic professor historian writer journalist diplomat soldier banker"
)
"""What an office-holder may be by profession, and be called at once: "la juriste suisse"."""

ORGANISATIONS = table(
    "ong organisation institution instance agence association fondation collectif quotidien hebdomadaire journal "
    "chaîne mouvement guérilla parti milice groupe groupement rébellion formation faction collectif réseau party movement "
    "faction militia network organization agency charity newspaper watchdog ngo broadcaster foundation group"
)
"""Nouns by which a text takes up an organisation that it has named."""

OF_BODIES = table("rebel aid relief rights advocacy militant monitoring campaign lobby medical news armed human-rights")
"""Words before a noun for an organisation that tell its field: "the aid group"."""

LEADS = table(
    "directeur président fondateur coordinateur responsable patron secrétaire dirigeant porte-parole trésorier "
    "coprésident administrateur doyen recteur rédacteur"
)
"""Offices of associations and houses, by which a text takes up whom it has named by a trade."""

ACROSS = frozenset(("interlocuteur", "interlocutrice", "vis-à-vis", "interlocutor"))

FELLOWS = frozenset(
    ("collègue", "homologue", "camarade", "compagnon", "compagne", "colleague", "counterpart", "partner")
)

COUNTED = {"deux": 2, "trois": 3, "quatre": 4, "two": 2, "three": 3, "four": 4}

TOGETHER = table(
    "pays capitales états parties camps hommes femmes responsables dirigeants ministres présidents chefs voisins ong "
    "couple duo trio tandem époux organisations groupes mouvements logisticiens avocats collègues countries capitals states parties sides men women "
    "officials leaders ministers presidents neighbours groups organisations colleagues"
)
"""Nouns by which those who were told together are taken up: "les trois pays", "the two ministers"."""

NEW_OFFICES = (
    OFFICES
    | table("émissaire emissary leader dirigeant patron procureur procureure prosecutor sous-préfet undersecretary")
) - table(
    "conseiller conseillère député députée sénateur sénatrice négociateur négociatrice officiel adviser senator negotiator "
    "official officials"
)
"""Offices that a text tells of with "the" and no name, though it has named nobody who holds them."""

FORMER = frozenset(("ancien", "ancienne", "ex-", "former", "one-time", "erstwhile"))

SAME = frozenset(("same", "même"))

THEIRS = frozenset(("son", "sa", "ses", "leur", "leurs", "his", "her", "its", "their"))

SILENT = 700
"""Letters after which who spoke last has been silent for long: two paragraphs of an agency."""

AT_ONCE = 350
"""Letters within which even a long description takes up who spoke: "L'ancien infirmier de la Cavale Blanche"."""

PLAIN = 3
"""Tokens of a noun that takes somebody up, an adjective with it: "l'avocat des mères" is somebody else."""

IN_MIND = 4
"""Of those in focus, how many a noun may take up: "sourit la Genevoise", though a minister spoke since."""

ONE_OF_US = frozenset(("il", "elle", "he", "she", "him", "her", "lui"))

OF_SOMEBODY = frozenset(("he", "she", "him", "intéressé", "même"))
"""Pronouns that take up no body and no place."""

VOWELS = frozenset("aeiouyàâäéèêëîïôöûüœæ")

DEMONYMS = (
    *("ien", "ienne", "ais", "aise", "ois", "oise", "ain", "aine", "russe", "turc", "turque", "allemand", "allemande"),
    *("belge", "suisse", "grec", "grecque", "espagnol", "espagnole", "syrien", "syrienne"),
)
"""Endings of nouns for people by their country: "le Norvégien", "la Sénégalaise"."""
