# ruff: noqa: E501  A table of sentences: a line is a sentence where it can be.
"""The words of the pages of links, English and French side by side; see `words_law` for how they are typed."""

from treve.products.say import polish

_RAW: dict[str, tuple[str, str]] = {
    "links": ("Open links", "Liens ouverts"),
    "links_short": ("Links", "Liens"),
    "links_lead": (
        "Pairs of reports of which nobody can be sure that they tell of one incident, first those whose answer would settle most: "
        "reports that change incident, incidents more or less, verdicts. An answer is an entry; the next computation obeys it, and it can be undone.",
        "Des paires de signalements dont nul ne peut être sûr qu'ils parlent d'un même incident, d'abord celles dont la réponse réglerait le plus : "
        "signalements qui changent d'incident, incidents de plus ou de moins, verdicts. Une réponse est une inscription ; le calcul suivant y obéit, et on peut la défaire.",
    ),
    "links_none": (
        "No link is open: the reports leave no doubt, or people have settled it.",
        "Aucun lien n'est ouvert : les signalements ne laissent pas de doute, ou des personnes ont tranché.",
    ),
    "lk.look": ("See both side by side, and answer", "Voir les deux côte à côte, et répondre"),
    "lk.unsure": ("looked at, not sure", "vu, sans certitude"),
    "lk.pair": ("Two reports side by side", "Deux signalements côte à côte"),
    "lk.links_of": ("Links between its reports", "Les liens entre ses signalements"),
    "lk.compare": ("Compare with {other}", "Comparer avec {other}"),
    "lk.now_one": ("One incident now.", "Un seul incident à présent."),
    "lk.now_two": ("Two incidents now.", "Deux incidents à présent."),
    "lk.why": ("What speaks for and against", "Ce qui parle pour et contre"),
    "lk.no_why": (
        "The program compares these with nothing: one has no place or time, or sums up others.",
        "Le programme ne les compare à rien : l'un est sans lieu ni moment, ou récapitule d'autres.",
    ),
    "lk.weight": ("Weight (thousandths of a nat; above zero speaks for one incident)", "Poids (millièmes de nat ; au-dessus de zéro, pour un seul incident)"),
    "lk.sum": ("Sum", "Somme"),
    "lk.said": ("What people said of these links", "Ce que des personnes ont dit de ces liens"),
    "lk.joined": ("Joined by a person: {body}, on {day}, with {other}.", "Réuni par une personne : {body}, le {day}, avec {other}."),
    "lk.operator": ("the operator of this centre", "l'opérateur de ce centre"),
    "lk.none_other": ("This incident has one report only.", "Cet incident n'a qu'un seul signalement."),
    "lk.answer": ("Answer", "Répondre"),
    "lk.do.same": ("Same incident", "Même incident"),
    "lk.do.different": ("Different incidents", "Incidents différents"),
    "lk.do.not_sure": ("Not sure", "Sans certitude"),
    "lk.do.undo": ("Take back what was said", "Retirer ce qui fut dit"),
    "lk.act.same": ("says that they tell of one incident", "dit qu'ils parlent d'un même incident"),
    "lk.act.different": ("says that they tell of different incidents", "dit qu'ils parlent d'incidents différents"),
    "lk.act.split": ("lays the incident apart", "sépare l'incident"),
    "lk.act.part_of": ("says that the first sums up the others", "dit que le premier récapitule les autres"),
    "lk.act.not_sure": ("has looked and is not sure", "a regardé, sans certitude"),
    "lk.act.undo": ("takes back what it said", "retire ce qu'il a dit"),
    "lk.st.stands": ("counts", "compte"),
    "lk.st.dissent": ("kept beside, does not count", "gardé à côté, ne compte pas"),
    "lk.st.overruled": ("gives way to what was said later", "cède à ce qui fut dit plus tard"),
    "lk.st.replaced": ("replaced or taken back", "remplacé ou retiré"),
    "lk.st.undo": ("taking back", "retrait"),
    "lk.st.not_sure": ("settles nothing", "ne tranche rien"),
    "lk.st.pending": ("waits for a report that is not here", "attend un signalement qui n'est pas ici"),
    "lk.against": ("says otherwise: {who}", "dit autrement : {who}"),
    "lk.reports": ("Reports", "Signalements"),
    "lk.counts": (
        "It counts: the next computation obeys it.",
        "Cela compte : le calcul suivant y obéit.",
    ),
    "lk.db.waits": (
        "{name} is neither the mission nor a body of the agreement: its word is kept and shown beside, and counts when one of those says it too.",
        "{name} n'est ni la mission ni un organe de l'accord : sa parole est gardée et montrée à côté, et compte quand l'un d'eux le dit aussi.",
    ),
    "lk.db.other": (
        "{name} says otherwise; both are kept, and of those that decide the later one counts.",
        "{name} dit autrement ; les deux sont gardés, et de ceux qui décident, le dernier compte.",
    ),
    "lk.db.overruled": (
        "What was said before and contradicts this gives way: pairs: {name}.",
        "Ce qui fut dit avant et le contredit cède : paires : {name}.",
    ),
    "lk.reach": (
        "Whoever does not see every report that is named sees nothing of it.",
        "Qui ne voit pas chacun des signalements nommés n'en voit rien.",
    ),
    "lk.operator_how": (
        "Nobody is signed in here. At the terminal: `treve link same CENTRE {left} {right}`, or different, not-sure, undo.",
        "Personne n'est connecté ici. Au terminal : `treve link same CENTRE {left} {right}`, ou different, not-sure, undo.",
    ),
    "lk.no_role": ("None of your roles lets you speak of links.", "Aucun de vos rôles ne permet de parler des liens."),
    "lk.no.may": ("Your roles do not let you say this in that name. Nothing was written.", "Vos rôles ne permettent pas de le dire en ce nom. Rien n'a été écrit."),
    "lk.no.undo": ("This body has said nothing of the two that stands. Nothing was written.", "Cet organe n'a rien dit des deux qui tienne. Rien n'a été écrit."),
    "lk.no.other": ("This cannot be said. Nothing was written.", "Cela ne peut être dit. Rien n'a été écrit."),
    "lk.no.busy": ("Somebody else is writing just now. Nothing was written: send it again.", "Quelqu'un d'autre écrit en ce moment. Rien n'a été écrit : renvoyez-le."),
}  # fmt: skip

LINKS: dict[str, tuple[str, str]] = {
    key: (english.replace("'", "’"), polish(french, "fr")) for key, (english, french) in _RAW.items()
}
