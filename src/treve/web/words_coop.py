# ruff: noqa: E501  A table of sentences: a line is a sentence where it can be.
"""The words of the pages of cooperation and of pledges, English and French side by side; `words` joins them to the others."""

from treve.products.say import polish

_RAW: dict[str, tuple[str, str]] = {
    "cooperation": ("Cooperation", "Coopération"),
    "cooperation_lead": (
        "Who met whom and who stayed away, who suspended their part, which joint bodies there are, and who answers for what, as it stood at the end of {day}. What is not here may have happened all the same; that a day has passed without a word is no breach; no party is ranked.",
        "Qui a rencontré qui et qui n'est pas venu, qui a suspendu sa participation, quels organes conjoints existent et qui répond de quoi, à la fin du {day}. Ce qui n'est pas ici a pu se produire tout de même ; qu'une date soit passée sans un mot n'est pas un manquement ; aucune partie n'est classée.",
    ),
    "coop_none": (
        "Nothing passes this filter, or nothing is told of yet. That is not evidence that nothing happened.",
        "Rien ne passe ce filtre, ou rien n'est encore rapporté. Cela ne prouve pas qu'il ne s'est rien passé.",
    ),
    "coop.calendar": ("Meetings and deadlines as a calendar (iCalendar)", "Rencontres et échéances en calendrier (iCalendar)"),
    "coop.left_out": (
        "{n} meeting of which no day is known is not in the calendar|{n} meetings of which no day is known are not in the calendar",
        "{n} rencontre sans jour connu ne figure pas au calendrier|{n} rencontres sans jour connu ne figurent pas au calendrier",
    ),
    "f.topic": ("Topic", "Sujet"),
    "all_topics": ("all topics", "tous les sujets"),
    "f.month": ("Month", "Mois"),
    "coop.day": ("Day", "Jour"),
    "coop.what": ("What", "Nature"),
    "coop.level": ("Level", "Niveau"),
    "coop.who": ("Who", "Qui"),
    "coop.sides": ("Delegations, as told", "Délégations, selon les sources"),
    "coop.stands": ("How it stands", "Où cela en est"),
    "coop.topics": ("Topics", "Sujets"),
    "coop.words": ("In whose words", "Selon les termes de"),
    "coop.members": ("Members", "Membres"),
    "coop.mandate": ("Mandate", "Mandat"),
    "coop.met": ("Sittings told", "Séances rapportées"),
    "coop.since": ("Since, or first told", "Depuis, ou première mention"),
    "coop.until": ("Taken up again", "Reprise"),
    "coop.due": ("By when", "Pour quand"),
    "coop.answers": ("Who answers for it", "Qui en répond"),
    "coop.not_told": ("not told", "non rapporté"),
    "coop.strip": ("Meetings, suspensions and resumptions by {by}; a full bar is {most}", "Rencontres, suspensions et reprises par {by} ; une barre pleine vaut {most}"),
    "coop.flagged": ("What waits for a word", "Ce qui attend une réponse"),
    "coop.sources_differ": ("sources differ", "les sources divergent"),
    "to_pledges": ("Pledges, one by one, with what moved each", "Les engagements un à un, avec ce qui les a fait évoluer"),
    "to_cooperation": ("Back to cooperation", "Retour à la coopération"),
    "pledges": ("Pledges over time", "Les engagements dans le temps"),
    "pledges_lead": (
        "A wish is no pledge, a pledge no agreement, an agreement no action. Each change is cited; nothing is kept or broken because a program thinks so. What one says that another will do binds nobody. As at the end of {day}.",
        "Un souhait n'est pas un engagement, un engagement n'est pas un accord, un accord n'est pas un acte. Chaque évolution est sourcée ; rien n'est tenu ou rompu parce qu'un programme le croit. Ce que l'un annonce de la part d'un autre n'engage personne. Situation à la fin du {day}.",
    ),
    "pledges_count": ("{n} pledge|{n} pledges", "{n} engagement|{n} engagements"),
    "pl.to": ("to {who}", "envers {who}"),
    "pl.statings": ("stated {n} time|stated {n} times", "énoncé {n} fois|énoncé {n} fois"),
    "pl.of_another": ("Said of {who}, who is not bound by it.", "Dit de {who}, que cela n'engage pas."),
    "pl.passed_untold": ("The day has passed, and nobody says what came of it.", "La date est passée, et nul ne dit ce qu'il en est advenu."),
    "pl.moves": ("What moved it", "Ce qui l'a fait évoluer"),
    "pl.beside": (
        "Since then, under {reading}: incidents in which they are a side, whoever did it, with at least {least} and at most {most} apparent violations, {adopted} of them adopted.",
        "Depuis, selon {reading} : parmi les incidents où ils sont l'un des côtés, quel qu'en soit l'auteur, au moins {least} et au plus {most} violations apparentes, dont {adopted} adoptées.",
    ),
    "facing_bounds": ("at least {least}, at most {most} apparent violations", "au moins {least}, au plus {most} violations apparentes"),
    "facing_effort_row": ("How hard anyone looked: {effort}", "Les moyens d'observation : {effort}"),
}  # fmt: skip

COOP: dict[str, tuple[str, str]] = {
    key: (english.replace("'", "’"), polish(french, "fr")) for key, (english, french) in _RAW.items()
}
