# ruff: noqa: E501  A table of sentences: a line is a sentence where it can be.
"""The words of statements under review, persons and contradictions, English and French side by side; see `words`.

Both are typed with straight apostrophes, French with plain spaces, and get their own here, so that none is forgotten.
"""

from treve.products.say import polish
from treve.statements.queue import REASONS

_RAW: dict[str, tuple[str, str]] = {
    # what to look at first
    "queue": ("Statements to look at", "Déclarations à revoir"),
    "queue_lead": (
        "In the order of what an answer would settle: how doubtful a statement is, and how much rests on it. It orders questions, not people.",
        "Dans l'ordre de ce qu'une réponse réglerait : combien une déclaration est douteuse, et combien de choses en dépendent. On y ordonne des questions, non des personnes.",
    ),
    "queue_none": ("Nothing waits for an answer.", "Rien n'attend de réponse."),
    # a review
    "rv.do": ("Review", "Revoir"),
    "rv.title": ("Review a statement", "Revoir une déclaration"),
    "rv.add_title": ("Add a statement that was missed", "Ajouter une déclaration oubliée"),
    "rv.add_here": ("Add a statement that was missed here", "Ajouter une déclaration oubliée ici"),
    "rv.lead": (
        "What you say becomes an entry, in the name of a body, and is obeyed from then on wherever the statement counts. What was read stays beside it. Where bodies differ, what was read stands and both are shown.",
        "Ce que vous dites devient une inscription, au nom d'un organe, et vaut désormais partout où la déclaration compte. Ce qui fut lu reste à côté. Quand des organes divergent, ce qui fut lu demeure et les deux avis sont montrés.",
    ),
    "rv.none": (
        "Your roles let you say nothing of statements. An analyst or reviewer does, or whoever speaks for a party or member.",
        "Vos rôles ne vous permettent de rien dire des déclarations. Un analyste ou un relecteur le peut, ou qui parle pour une partie ou un membre.",
    ),
    "rv.operator": (
        "Nobody is signed in, so nobody speaks here. By command: `treve statement correct CENTRE {file} AT --speaker NAME --by BODY`",
        "Personne n'est connecté, donc personne ne parle ici. Par commande : `treve statement correct CENTRE {file} AT --speaker NAME --by BODY`",
    ),
    "rv.at": ("Its words, as they stand in the article", "Ses mots, tels qu'ils figurent dans l'article"),
    "rv.words": ("The statement", "La déclaration"),
    "rv.fields": ("What is to be corrected or added; leave the rest empty", "Ce qui est à corriger ou à ajouter ; laisser le reste vide"),
    "rv.as_is": ("as it stands", "tel quel"),
    "rv.yes": ("yes", "oui"),
    "rv.no": ("no", "non"),
    "rv.other": ("Compared with", "Comparée à"),
    "rv.was": ("read as", "lu comme"),
    "rv.lost": ("Reviews of which no statement stands here", "Revues dont aucune déclaration ne figure ici"),
    "rv.differ_same": ("bodies differ on whether it is the same as another", "des organes divergent sur son identité avec une autre"),
    "ra.confirm": ("confirm it as it stands", "la confirmer telle quelle"),
    "ra.correct": ("correct it", "la corriger"),
    "ra.reject": ("say that nobody said this", "dire que personne n'a dit cela"),
    "ra.add": ("add it", "l'ajouter"),
    "ra.same": ("say that it is the same as another", "dire qu'elle est la même qu'une autre"),
    "ra.different": ("say that it is another than that one", "dire qu'elle n'est pas la même que celle-là"),
    "ra.withdraw": ("take back what the body said", "retirer ce que l'organe a dit"),
    "rs.extracted": ("as read by the program", "telle que lue par le programme"),
    "rs.confirmed": ("confirmed", "confirmée"),
    "rs.corrected": ("corrected", "corrigée"),
    "rs.added": ("added by a person", "ajoutée par une personne"),
    "rs.rejected": ("struck: nobody said this", "rayée : personne n'a dit cela"),
    "rs.contested": ("contested: bodies differ on whether it was said", "contestée : des organes divergent sur son existence"),
    "rs.unplaced": ("no statement stands there any more", "aucune déclaration ne s'y trouve plus"),
    "rl.exists": ("whether it was said", "si cela fut dit"),
    "rl.speakers": ("who said it", "qui l'a dit"),
    "rv.several": ("several: apart by a semicolon", "plusieurs : séparés par un point-virgule"),
    "rl.nobody": ("nobody can be told to have said it", "on ne peut dire qui l'a dit"),
    "rl.span": ("its span in the file, as 120-240", "son étendue dans le fichier, comme 120-240"),
    "rl.said": ("the day on which it was said", "le jour où cela fut dit"),
    "rl.until": ("the last such day, if several", "le dernier de ces jours, si plusieurs"),
    "rl.to": ("whom it was said to", "à qui cela fut dit"),
    "rl.kind": ("quoted or reported", "citée ou rapportée"),
    "rl.cue": ("the words that report it", "les mots qui la rapportent"),
    "rl.negated": ("says that something is not", "dit que quelque chose n'est pas"),
    "rl.anonymous": ("anonymous source", "source anonyme"),
    "rl.pledge": ("how far it commits", "jusqu'où elle engage"),
    "rl.condition": ("on what condition", "à quelle condition"),
    "rl.deadline": ("by when", "pour quand"),
    "rl.same": ("whether two are one", "si deux n'en font qu'une"),
    "ps.none": ("it commits nobody", "elle n'engage personne"),
    "mk.struck": ("struck", "rayée"),
    "no.review": (
        "This cannot be said so: name what is corrected, or the statement that it is compared with. Nothing was written.",
        "Cela ne peut se dire ainsi : nommez ce qui est corrigé, ou la déclaration comparée. Rien n'a été écrit.",
    ),
    "no.words": (
        "These words do not stand in the article, or stand there more than once, or no speaker is named. Nothing was written.",
        "Ces mots ne figurent pas dans l'article, ou y figurent plusieurs fois, ou nul auteur n'est nommé. Rien n'a été écrit.",
    ),
    # contradictions
    "contradictions": ("Told differently", "Dit autrement"),
    "contradictions_lead": (
        "Where articles differ on one fact, each one's words side by side. Nothing is settled here, and no outlet is taken to be right.",
        "Là où des articles divergent sur un même fait, les mots de chacun côte à côte. Rien n'est tranché ici, et aucun média n'est réputé avoir raison.",
    ),
    "contradictions_none": ("No two articles here tell a fact differently.", "Aucun article ne dit ici un fait autrement qu'un autre."),
    "ct.statement": ("of a statement", "d'une déclaration"),
    "ct.incident": ("of an incident", "d'un incident"),
    "ct.event": ("of one event, as far as its words tell", "d'un même fait, autant que les mots le disent"),
    "ct.happening": ("of a line of the timeline", "d'une ligne de la chronologie"),
    "tf.speaker": ("Who said it", "Qui l'a dit"),
    "tf.date": ("On which day", "Quel jour"),
    "tf.negation": ("Affirmed or denied", "Affirmé ou nié"),
    "tf.affirmed": ("affirmed", "affirmé"),
    "tf.denied": ("denied", "nié"),
    "tf.took part": ("Who took part", "Qui a pris part"),
    "tf.held": ("told as done", "dit accompli"),
    "tf.told": ("Done or denied", "Accompli ou nié"),
    "tf.number_of": ("How many: {word}", "Combien : {word}"),
    # persons
    "persons": ("Persons", "Personnes"),
    "persons_lead": (
        "Who speaks in the articles, by name, with offices and words in order of time. Nobody is ranked. Somebody without a public role is not followed from one article to another.",
        "Qui parle dans les articles, par nom, avec fonctions et paroles dans l'ordre du temps. Nul n'est classé. Qui n'a pas de rôle public n'est pas suivi d'un article à l'autre.",
    ),
    "persons_all": ("All of the register, also those who say nothing here", "Tout le registre, y compris qui ne dit rien ici"),
    "persons_speaking": ("Only those who say something", "Seulement qui dit quelque chose"),
    "persons_none": ("Nobody speaks here.", "Personne ne parle ici."),
    "ps_no_role": ("no role told", "aucun rôle indiqué"),
    "pn.names": ("Names", "Noms"),
    "pn.known": ("Known", "Connue"),
    "pn.registered": ("by the register of offices", "par le registre des fonctions"),
    "pn.own": ("from articles alone: a record of this centre", "par les articles seuls : une fiche de ce centre"),
    "pn.offices": ("Offices", "Fonctions"),
    "pn.roles": ("As articles call them", "Comme les articles l'appellent"),
    "pn.near": ("May be the same person", "Peut-être la même personne"),
    "pn.near_how": ("by the sound of the name; a person decides", "d'après le son du nom ; à une personne d'en décider"),
    "pn.said": ("What was said, in order of time", "Ce qui fut dit, dans l'ordre du temps"),
    "pn.silent": ("No statement here is theirs.", "Aucune déclaration ici n'est la sienne."),
    "pn.since": ("since {day}", "depuis le {day}"),
    "pn.until": ("until {day}", "jusqu'au {day}"),
    "pn.between": ("{first} to {last}", "du {first} au {last}"),
    "pn.no_days": ("dates not told", "dates non indiquées"),
}  # fmt: skip

PRESS: dict[str, tuple[str, str]] = {
    **{f"qw.{reason}": words for reason, words in REASONS.items()},
    **{key: (english.replace("'", "’"), polish(french, "fr")) for key, (english, french) in _RAW.items()},
}
