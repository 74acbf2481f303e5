# ruff: noqa: E501
"""The texts of the timeline, of words and deeds and of the articles; `words` joins them to the others."""

from treve.products.say import polish
from treve.timeline.words import ACTS, KINDS, PHASES, STANDINGS, STATES, STATUSES

_N = "\u00a0"
_S = "\u202f"

_SHARED = (("hk", KINDS), ("phase", PHASES), ("hs", STATES), ("cs", STANDINGS), ("ps", STATUSES), ("wd", ACTS))

TIME: dict[str, tuple[str, str]] = {
    # kinds, states and so on are called what the timeline itself calls them
    **{f"{prefix}.{name}": (en, polish(fr, "fr")) for prefix, table in _SHARED for name, (en, fr) in table.items()},
    # navigation
    "map_and_list": ("Map and list", "Carte et liste"),
    "timeline": ("Timeline", "Chronologie"),
    "facing": ("Words and deeds", "Paroles et actes"),
    "documents": ("Articles", "Articles"),
    # the timeline
    "timeline_lead": (
        "What articles, the agreement and incidents of note tell, by day. Where sources differ, each is shown and "
        "nothing is settled. What is not here may have happened all the same.",
        "Ce que racontent les articles, l’accord et les incidents marquants, jour par jour. Là où les sources divergent, "
        "chacune est montrée et rien n’est tranché. Ce qui n’est pas ici a pu se produire tout de même.",
    ),
    "happenings": ("{n} happening|{n} happenings", "{n} fait|{n} faits"),
    "none_happened": (
        "Nothing passes this filter. That is not evidence that nothing happened.",
        "Rien ne passe ce filtre. Cela ne prouve pas qu’il ne s’est rien passé.",
    ),
    "no_timeline": (
        "Nothing is in the timeline yet: no article was taken in, and no agreement adopted.",
        f"La chronologie est encore vide{_N}: aucun article n’a été pris en charge, aucun accord adopté.",
    ),
    "no_day": ("no day known", "jour inconnu"),
    "longer": ("longer", "plus long"),
    "longer_in": ("{year}, over more than a month", "{year}, sur plus d’un mois"),
    "undated": ("Without a known day", "Sans jour connu"),
    "kind_of_happening": ("Kind", "Nature"),
    "all_kinds": ("all kinds", "toutes"),
    "all_but_incidents": ("all but incidents", "tout sauf les incidents"),
    "f.of_party": ("Party", "Partie"),
    "f.party": ("Somebody named", "Quelqu’un nommé"),
    "f.text": ("Words contain", "Les mots contiennent"),
    "f.only": ("Only", "Seulement"),
    "everything": ("everything", "tout"),
    "only.conflicts": ("where sources differ", "là où les sources divergent"),
    "only.due": ("what is due or announced", "ce qui est dû ou annoncé"),
    "jump": ("Go to", "Aller à"),
    "strip": (
        "Happenings by {by} and sort; a full bar is {most}",
        f"Faits par {{by}} et par sorte{_S}; une barre pleine vaut {{most}}",
    ),
    "bin.week": ("week", "semaine"),
    "bin.month": ("month", "mois"),
    "bin.year": ("year", "année"),
    "fam.talks": ("calls and meetings", "appels et rencontres"),
    "fam.words": ("announcements, pledges", "annonces, engagements"),
    "fam.texts": ("texts and deadlines", "textes et échéances"),
    "fam.truce": ("truce, mechanisms", "trêve, mécanismes"),
    "fam.relief": ("aid, detainees", "aide, détenus"),
    "fam.incidents": ("incidents, other facts", "incidents, autres faits"),
    "round_n": ("round {number}", "cycle n°\u00a0{number}"),
    "inferred.year": (
        "The words give no year; it is that of the article’s date.",
        f"Les mots ne donnent pas d’année{_S}; c’est celle de la date de l’article.",
    ),
    "inferred.day": (
        "The words give no calendar day; it is reckoned from the article’s date.",
        f"Les mots ne donnent pas de jour du calendrier{_S}; il est compté depuis la date de l’article.",
    ),
    "inferred.date": (
        "The words give no date; it is the article’s own.",
        f"Les mots ne donnent pas de date{_S}; c’est celle de l’article.",
    ),
    "inferred.elsewhere": (
        "The article has no date; it is that of the same statement elsewhere.",
        f"L’article n’a pas de date{_S}; c’est celle de la même déclaration ailleurs.",
    ),
    "as_written": ("written: {words}", f"écrit{_N}: {{words}}"),
    "was_for": ("Also dated", "Autre date donnée"),
    "at_the_place": ("Place", "Lieu"),
    "who": ("With", "Avec"),
    "state": ("State", "État"),
    "status": ("Standing", "Portée"),
    "condition": ("Condition", "Condition"),
    "deadline": ("Deadline", "Échéance"),
    "due_on": ("due {day}", f"échéance{_N}: {{day}}"),
    "waiting_for": ("waits for", "attend"),
    "led_to": ("What its words tell of", "Ce que ses mots racontent"),
    "see_it": ("see it in the timeline", "le voir dans la chronologie"),
    "differ": ("Sources differ", "Les sources divergent"),
    "cf.date": ("day", "jour"),
    "cf.place": ("place", "lieu"),
    "cf.number": ("number", "numéro"),
    "cf.signed": ("who signed", "qui a signé"),
    "cf.state": ("whether it happened", "si cela a eu lieu"),
    "cf.status": ("standing", "portée"),
    "cf.count": ("count", "nombre"),
    "cf.count.killed": ("killed", "tués"),
    "cf.count.wounded": ("wounded", "blessés"),
    "cf.count.detainees": ("detainees", "détenus"),
    "cf.count.lorries": ("lorries", "camions"),
    "cf.count.violations": ("violations told of", "violations évoquées"),
    "cf.denied": ("{who} is said to deny it", "{who} le nierait"),
    "source_word": ("Source", "Source"),
    "sources_of": ("{n} source|{n} sources", "{n} source|{n} sources"),
    "independent": ("{n} independent source|{n} independent sources", "{n} source indépendante|{n} sources indépendantes"),
    "alone": ("all of it", "en entier"),
    "alone_label": ("this happening alone, with all its sources", "ce fait seul, avec toutes ses sources"),
    "more_sources": ("and {n} more", "et {n} de plus"),
    "one_side_only": ("only {who} is heard", f"seule voix entendue{_N}: {{who}}"),
    "open_article": ("in the article", "dans l’article"),
    "open_clause": ("in the agreement", "dans l’accord"),
    "open_incident": ("the incident and its reports", "l’incident et ses signalements"),
    "own_summary": ("our own summary of the agreement", "notre propre résumé de l’accord"),
    # what is due
    "due_next": ("What falls due next", "Les prochaines échéances"),
    "from_last_day": (
        "Reckoned from {day}, the last day of the data.",
        "Compté à partir du {day}, dernier jour des données.",
    ),
    "none_due": (
        "Nothing that is known falls due after this day.",
        "Aucune échéance connue après ce jour.",
    ),
    "fell_due": (
        "Fell due before; no source says more",
        f"Échues avant{_S}; aucune source n’en dit plus",
    ),
    "and_more": ("and {n} more|and {n} more", "et {n} autre|et {n} autres"),
    "all_due": ("All that is due or announced", "Tout ce qui est dû ou annoncé"),
    "latest_told": ("Told last", "Dernières nouvelles"),
    "whole_timeline": ("The whole timeline", "Toute la chronologie"),
    # words and deeds
    "facing_lead": (
        "What each party said, beside what it did and what was found of incidents with its people. Parties stand in "
        "alphabetical order. This page ranks nobody.",
        "Ce que chaque partie a dit, en regard de ce qu’elle a fait et de ce qui a été constaté des incidents qui "
        "l’impliquent. Les parties suivent l’ordre alphabétique. Cette page ne classe personne.",
    ),
    "facing_effort": (
        "How hard anyone looked is known for the theatre as a whole at best, and never party by party: a larger number "
        "may only mean that more was observed. A count names those whom an incident involves, not whose act it was.",
        f"L’effort d’observation n’est connu au mieux que pour l’ensemble du théâtre, jamais partie par partie{_N}: un nombre "
        "plus grand peut seulement vouloir dire qu’on a mieux observé. Un nombre dit qui un incident implique, non de qui "
        "est l’acte.",
    ),
    "no_facing": (
        "There are no words and deeds: they need an agreement and its parties.",
        f"Il n’y a ni paroles ni actes{_N}: il y faut un accord et ses parties.",
    ),
    "none_in_period": (
        "Nothing lies wholly within this period.",
        "Rien ne tient entièrement dans cette période.",
    ),
    "words": ("Words", "Paroles"),
    "deeds": ("Deeds", "Actes"),
    "role_of.party": ("party", "partie"),
    "role_of.guarantor": ("guarantor", "garant"),
    "all_parties": ("all, by name", "toutes, par ordre alphabétique"),
    "period_counts": (
        "Apparent findings of incidents with its people, over the whole period",
        "Constats apparents d’incidents qui l’impliquent, sur toute la période",
    ),
    "month_counts": ("Apparent findings", "Constats apparents"),
    "counts_note": (
        "The lists that open also hold sums of several incidents, and those that only touch the period.",
        "Les listes qui s’ouvrent comptent aussi les récapitulatifs et les incidents qui ne font que toucher la période.",
    ),
    "no_counts": ("no incident found with its people", "aucun incident trouvé qui l’implique"),
    "no_words": ("no words known", "aucune parole connue"),
    "no_deeds": ("no deeds known", "aucun acte connu"),
    "more_lines": ("{n} more: this month alone", f"{{n}} de plus{_N}: ce mois seul"),
    "more_export": (
        "{count} more: `treve export CENTRE deeds` writes them all",
        f"{{count}} de plus{_N}: `treve export CENTRE deeds` les écrit tous",
    ),
    "tied.name": ("named", "nommé"),
    "tied.metonym": ("a capital for its government", "une capitale pour son gouvernement"),
    "tied.office": ("by the office held", "par la fonction exercée"),
    "months_of": ("{first} to {last}", "de {first} à {last}"),
    "newer": ("Later months", "Mois suivants"),
    "older": ("Earlier months", "Mois précédents"),
    # articles
    "documents_lead": (
        "The articles taken in, each under the hash of its original. Their words are those of the outlet, not of the "
        "centre.",
        "Les articles pris en charge, chacun sous l’empreinte de son original. Leurs mots sont ceux du média, non ceux "
        "du centre.",
    ),
    "documents_n": ("{n} article|{n} articles", "{n} article|{n} articles"),
    "no_documents": (
        "No article was taken in yet. Type: treve take-in CENTRE FILE",
        f"Aucun article n’a encore été pris en charge. Tapez{_N}: treve take-in CENTRE FICHIER",
    ),
    "outlet": ("Outlet", "Média"),
    "no_outlet": ("outlet not given", "média non indiqué"),
    "published": ("Date", "Date"),
    "no_published": ("no date found", "aucune date trouvée"),
    "published_lent": ("that of the same statement elsewhere", "celle de la même déclaration ailleurs"),
    "precision.day": ("to the day", "au jour près"),
    "precision.days": ("to some days", "à quelques jours près"),
    "precision.week": ("to the week", "à la semaine près"),
    "precision.month": ("to the month", "au mois près"),
    "precision.year": ("to the year", "à l’année près"),
    "language": ("Language", "Langue"),
    "lang.en": ("English", "anglais"),
    "lang.fr": ("French", "français"),
    "statements_n": ("{n} statement|{n} statements", "{n} déclaration|{n} déclarations"),
    "pledges_n": ("{n} pledge or wish|{n} pledges or wishes", "{n} engagement ou souhait|{n} engagements ou souhaits"),
    "copies_n": ("{n} shared passage|{n} shared passages", "{n} passage commun|{n} passages communs"),
    "file": ("File", "Fichier"),
    "back_documents": ("All articles", "Tous les articles"),
    "marks_how": (
        "Marked: what somebody says, what the timeline takes, what is told of an incident, what another article has "
        "word for word. The numbers lead to the notes. Grey: passed over as not part of the article.",
        f"Marqué{_N}: ce que quelqu’un dit, ce que la chronologie retient, ce qui est rapporté d’un incident, ce qu’un autre "
        f"article a mot pour mot. Les numéros mènent aux notes. En gris{_N}: ce qui a été laissé de côté comme étranger à "
        "l’article.",
    ),
    "mk.statement": ("statement", "déclaration"),
    "mk.happening": ("in the timeline", "dans la chronologie"),
    "mk.report": ("told of an incident", "rapporté d’un incident"),
    "mk.copied": ("also elsewhere", "aussi ailleurs"),
    "asked_here": ("The passage that you came for", "Le passage recherché"),
    "note_n": ("note {number}", "note {number}"),
    "to_mark": ("note {number}: back to the text", f"note {{number}}{_N}: retour au texte"),
    "notes": ("Notes", "Notes"),
    "passed_over": ("passed over", "laissé de côté"),
    "nobody_told": ("speaker not determined", "locuteur indéterminé"),
    "anonymous": ("anonymous", "anonyme"),
    "sk.direct": ("quoted", "cité"),
    "sk.indirect": ("reported in other words", "rapporté en d’autres mots"),
    "sk.mixed": ("partly quoted", "cité en partie"),
    "said_on": ("said {day}", f"dit{_N}: {{day}}"),
    "said_unknown": ("day of saying not known", f"jour de la parole{_N}: inconnu"),
    "cue": ("cue: {words}", f"indice{_N}: {{words}}"),
    "via": ("quoted from {who}", "cité d’après {who}"),
    "within_other": ("reported within another statement", "rapporté dans une autre déclaration"),
    "negated": ("negated", "nié"),
    "denial": ("a denial", "un démenti"),
    "negated_cue": ("did not say", "n’a pas dit"),
    "question": ("a question", "une question"),
    "same_elsewhere": ("The same statement", "La même déclaration"),
    "copied_from": ("word for word also in {file}", "mot pour mot aussi dans {file}"),
    "document_notes": (
        "Told of incidents, in words that do not stand in the text as such",
        "Rapporté d’incidents, en des mots qui ne sont pas tels quels dans le texte",
    ),
    "exports": (
        "For spreadsheets and programs: `{command}`",
        f"Pour tableurs et programmes{_N}: `{{command}}`",
    ),
    "read_it": ("Read it as it was told", "Le lire tel que raconté"),
}  # fmt: skip
"""As in `words`: English, then French."""
