# ruff: noqa: E501  A table of sentences: a line is a sentence where it can be.
"""The wordings of findings, in English and French. A table: every code stands in both languages.

Fields in braces are filled by `words`; a clause follows in brackets where there is one. Sentences are short, say who
is meant by name and never by "the other side", and claim nothing that the program does not know.
"""

from typing import Final

VERDICT: Final = {
    "en": {
        "violation": "Apparent violation: {ground}.",
        "adopted": "Violation, adopted: {ground}.",
        "not_covered": "Not covered by the agreement: {ground}. Not covered does not mean lawful.",
        "outside": "Outside the agreement: {ground}.",
        "undetermined": "Undetermined: {ground}.",
    },
    "fr": {
        "violation": "Violation apparente : {ground}.",
        "adopted": "Violation, constat adopté : {ground}.",
        "not_covered": "Non couvert par l'accord : {ground}. Non couvert ne veut pas dire licite.",
        "outside": "Hors de l'accord : {ground}.",
        "undetermined": "Indéterminé : {ground}.",
    },
}

GROUND: Final = {
    "en": {
        "breach": "an act that the agreement prohibits, between sides that it binds and protects",
        "excluded_actor": "one side is a group that the agreement leaves out",
        "unbound_actor": "one side is bound by no party's word",
        "act_not_prohibited": "the agreement does not prohibit this kind of act",
        "not_between_protected_sides": "it did not happen between sides that the agreement protects from each other",
        "before": "it happened before the agreement was in force",
        "after": "it happened after the agreement had ended",
        "beyond_area": "it happened beyond the area of the agreement",
        "excluded_area": "it happened in an area that the agreement leaves out",
        "several_events": "the report sums up several events, and none of them can be named as a violation",
        "date": "the date is not known well enough",
        "place": "the place is not known well enough, or the zone has not been drawn",
        "combat_area": "it may have happened in an area of combat that the agreement leaves out and that nobody has drawn",
        "sides": "who fought is not known well enough",
        "terms": "the parties do not agree on what the agreement covers, and this reading does not say",
        "act": "what was done is not known well enough",
        "word": "only parties to the conflict say so",
    },
    "fr": {
        "breach": "un acte que l'accord interdit, entre des parties qu'il lie et qu'il protège",
        "excluded_actor": "l'un des camps est un groupe que l'accord exclut",
        "unbound_actor": "l'un des camps n'est lié par la parole d'aucune partie",
        "act_not_prohibited": "l'accord n'interdit pas ce genre d'acte",
        "not_between_protected_sides": "les faits ne se sont pas produits entre des parties que l'accord protège l'une de l'autre",
        "before": "les faits sont antérieurs à l'entrée en vigueur de l'accord",
        "after": "les faits sont postérieurs à la fin de l'accord",
        "beyond_area": "les faits se sont produits hors de la zone de l'accord",
        "excluded_area": "les faits se sont produits dans une zone que l'accord exclut",
        "several_events": "le rapport résume plusieurs faits, dont aucun ne peut être désigné comme une violation",
        "date": "la date n'est pas connue assez précisément",
        "place": "le lieu n'est pas connu assez précisément, ou la zone n'a pas été tracée",
        "combat_area": "les faits ont pu se produire dans une zone de combat que l'accord exclut et que nul n'a tracée",
        "sides": "on ne sait pas assez précisément qui combattait",
        "terms": "les parties divergent sur ce que couvre l'accord, et cette lecture ne tranche pas",
        "act": "on ne sait pas assez précisément quel acte a été commis",
        "word": "seules des parties au conflit l'affirment",
    },
}

SETTLE: Final = {
    "en": {
        "several_events": "The single events behind the report, each with its place, date and sides.",
        "date": "The date, or at least whether it was before or after the agreement came into force.",
        "place": "A more precise place, or an agreed outline of the zone.",
        "combat_area": "An agreed map of the areas of combat that are left out, or proof that no such fighting took place there.",
        "sides": "Which groups fought, by name and with a source for each.",
        "terms": "Agreement, or a ruling of the guarantors, on the points that are open.",
        "act": "What was done, and with what weapon.",
        "word": "Word from somebody who is no party to the conflict, or evidence.",
    },
    "fr": {
        "several_events": "Le détail des faits résumés, chacun avec son lieu, sa date et les camps en présence.",
        "date": "La date, ou au moins si les faits précèdent ou suivent l'entrée en vigueur.",
        "place": "Un lieu plus précis, ou un tracé convenu de la zone.",
        "combat_area": "Une carte convenue des zones de combat exclues, ou la preuve qu'aucun combat de ce type n'y a eu lieu.",
        "sides": "Quels groupes combattaient, par leur nom et avec une source pour chacun.",
        "terms": "Un accord des parties, ou une décision des garants, sur les points ouverts.",
        "act": "Quel acte a été commis, et avec quelle arme.",
        "word": "La parole de quelqu'un qui n'est pas partie au conflit, ou une preuve.",
    },
}

TEXT: Final = {
    "en": {
        "likely": "Probability of a violation: {share}.",
        "in_force": "It happened on {first}; the agreement is in force from {since} on.",
        "in_force_days": "It happened between {first} and {last}; the agreement is in force from {since} on.",
        "partly_in_force": "It happened between {first} and {last}; the agreement is in force from {since}, for {share} of that time.",
        "before_force": "It happened on {first}, before the agreement came into force on {since}.",
        "before_force_days": "It happened between {first} and {last}, before the agreement came into force on {since}.",
        "after_force": "It happened on {first}, after the agreement had ended on {until}.",
        "after_force_days": "It happened between {first} and {last}, after the agreement had ended on {until}.",
        "no_date": "No date is given; the agreement is in force from {since} on.",
        "inside_by_name": "Place: {place}, located {precision}. It bears a name that lies wholly inside the zone: “{zone}”.",
        "inside_outline": "Place: {place}, located {precision}. It lies inside the zone: “{zone}”.",
        "partly_inside": "Place: {place}, located {precision}. {share} of where it may have been lies inside the zone: “{zone}”.",
        "outside_zone": "Place: {place}, located {precision}. It lies outside the zone: “{zone}”.",
        "taken_out": "{share} of where it may have been lies in an excluded area: “{zones}”.",
        "zone_undrawn": "Place: {place}, located {precision}. Nobody has drawn the zone, so it may lie inside or outside: “{zone}”.",
        "no_place": "Place: {place}. Without coordinates it may lie inside or outside the zone: “{zone}”.",
        "combat_near": "Fights with {actors} reported within {within_km} km and {within_days} days: {fights}. The chance "
        "that this was such an area of combat is reckoned at {share}.",
        "combat_near_by": "Fights with {actors} are reported not far off, beyond {within_km} km or {within_days} days. The chance that "
        "this was such an area of combat is reckoned at {share}.",
        "combat_far": "No fight with {actors} is reported near it ({within_km} km, {within_days} days). The chance that this was such an "
        "area of combat is reckoned at {share}.",
        "combat_coarse": "Place or date is too coarse to tell whether this was an area of combat with {actors}. On the whole the chance is "
        "reckoned at {share}; it may be far greater at the very place.",
        "combat_unknown": "Without place or date nobody can tell whether this was an area of combat with {actors}; {share} is assumed.",
        "act_prohibited": "The act, {kind}, is among those that the rule prohibits.",
        "act_may_be": "The act is known only as {kind}; it may be one that the rule prohibits, or not.",
        "act_not_prohibited": "The act, {kind}, is not among those that the rule prohibits.",
        "sides": "Sides as reported: {a}; {b}.",
        "side_a": "first side",
        "side_b": "second side",
        "side_unknown": "Nobody whom the register of actors knows is named on the {side}. That such a side belongs to a party is reckoned at {member}.",
        "side_partly_unknown": "The {side} is known in part. It may be {top}. In {member} of the possibilities it includes a group of a party, in "
        "{excluded} it is made up of excluded groups alone.",
        "side_umbrella": "“{umbrella}” does not say which groups. In {adm1} at that time it may be, above all, {top}. In {member} of the possibilities the side "
        "includes a group of a party, in {excluded} it is made up of excluded groups alone.",
        "side_umbrella_anywhere": "“{umbrella}” does not say which groups, and no governorate is given. It may be, above all, {top}. In {member} of the "
        "possibilities the side includes a group of a party, in {excluded} it is made up of excluded groups alone.",
        "together": "together",
        "text_names": "The text names {actors}, which makes them likelier; it may speak of another place.",
        "text_names_nobody": "The text names none of the groups that it may have been.",
        "part_of": "By the register of actors, {actors} was at that time part of, or affiliated with, {groups}.",
        "excluded_actor": "Left out of the agreement: {actors}.",
        "unbound_actor": "Bound by no party's word: {actors}.",
        "same_party": "{a} and {b} do not stand on two sides that the agreement protects from each other.",
        "not_protected": "The rule does not protect civilians here.",
        "either_way": "Who fired is not said. Of a fight between two bound sides one breach suffices; whose it was is not determined.",
        "member": "Belonging to a party: {actors}.",
        "open_point": "Open: {point}. This is {standing}, and matters in {share} of the possibilities.",
        "standing_agreed": "agreed",
        "standing_claimed": "claimed by some and proven by nobody",
        "standing_contested": "contested",
        "settled_point": "Settled by this reading: {point}.",
        "point_member": "whether one of the sides ({party}) includes {actor}",
        "point_exclusion": "whether this is left out: “{exclusion}”",
        "point_protects": "whether the rule protects {whom}",
        "point_own_acts": "whether a guarantor's own acts count as those of its side: {actor}",
        "point_joint": "whether groups that act together with excluded ones still count as bound: “{exclusion}”",
        "point_part": "whether {actor} shares the lot of the group that it is affiliated with",
        "whom_civilians": "civilians",
        "whom_other_parties": "the other parties",
        "whom_anyone": "everyone",
        "probability": "All taken together, the probability of a violation is {share}; from {needed} on it is called an apparent violation.",
        "too_low": "That leaves it open. With the open points of the terms settled one way the probability would be {least}, the other way "
        "{most}.",
        "too_low_place": "That leaves it open. Depending on where and when exactly it was, the probability would lie between {least} and {most}.",
        "too_low_both": "That leaves it open. Depending on how the open points of the terms are settled, and on where and when exactly it "
        "was, the probability would lie between {least} and {most}.",
        "too_low_plain": "That is not enough to call it a violation, and too much to say that there was none.",
        "turns_on_points": "That would suffice, yet it hangs on points that are not settled: with them settled one way the probability would be {least}, "
        "the other way {most}.",
        "turns_on_place": "That would suffice, yet it hangs on where and when exactly it was: the probability would lie between {least} and {most}.",
        "turns_on_both": "That would suffice, yet it hangs on points that are not settled, and on where and when exactly it was: the probability would lie "
        "between {least} and {most}.",
        "aggregate": "The report sums up several events, reckoned as {events}. The probability is {each} for each of them, and {share} that one "
        "at least is a violation.",
        "ruled_out": "What remains is the tail of the geometry, and counts as ruled out.",
        "one_source": "From one source only: {who}.",
        "one_source_citing": "From one source only: {who}, citing {citing}.",
        "one_source_unnamed": "From one source only.",
        "parties_only": "Nobody but parties to the conflict says so: it is an allegation, and counts with {share}.",
        "several_sources": "From {sources} sources that, as far as is known, do not copy each other, in {reports} reports.",
    },
    "fr": {
        "likely": "Probabilité d'une violation : {share}.",
        "in_force": "Les faits datent du {first} ; l'accord est en vigueur depuis le {since}.",
        "in_force_days": "Les faits se situent entre le {first} et le {last} ; l'accord est en vigueur depuis le {since}.",
        "partly_in_force": "Les faits se situent entre le {first} et le {last} ; l'accord, en vigueur depuis le {since}, couvre {share} de cette "
        "période.",
        "before_force": "Les faits datent du {first}, avant l'entrée en vigueur de l'accord le {since}.",
        "before_force_days": "Les faits se situent entre le {first} et le {last}, avant l'entrée en vigueur de l'accord le {since}.",
        "after_force": "Les faits datent du {first}, après la fin de l'accord le {until}.",
        "after_force_days": "Les faits se situent entre le {first} et le {last}, après la fin de l'accord le {until}.",
        "no_date": "Aucune date n'est donnée ; l'accord est en vigueur depuis le {since}.",
        "inside_by_name": "Lieu : {place}, localisé {precision}. Il porte un nom entièrement compris dans la zone : « {zone} ».",
        "inside_outline": "Lieu : {place}, localisé {precision}. Il se trouve dans la zone : « {zone} ».",
        "partly_inside": "Lieu : {place}, localisé {precision}. {share} de l'étendue possible se trouve dans la zone : « {zone} ».",
        "outside_zone": "Lieu : {place}, localisé {precision}. Il se trouve hors de la zone : « {zone} ».",
        "taken_out": "{share} de l'étendue possible se trouve dans une zone exclue : « {zones} ».",
        "zone_undrawn": "Lieu : {place}, localisé {precision}. Nul n'a tracé la zone ; il peut s'y trouver ou non : « {zone} ».",
        "no_place": "Lieu : {place}. Sans coordonnées, il peut se trouver dans la zone ou hors d'elle : « {zone} ».",
        "combat_near": "Combats signalés à moins de {within_km} km et de {within_days} jours : {fights} (avec : {actors}). La probabilité qu'il "
        "s'agisse d'une telle zone de combat est estimée à {share}.",
        "combat_near_by": "Des combats sont signalés non loin, au-delà de {within_km} km ou de {within_days} jours (avec : {actors}). La probabilité "
        "qu'il s'agisse d'une telle zone de combat est estimée à {share}.",
        "combat_far": "Aucun combat n'est signalé à proximité ({within_km} km, {within_days} jours ; avec : {actors}). La probabilité qu'il s'agisse "
        "d'une telle zone de combat est estimée à {share}.",
        "combat_coarse": "Le lieu ou la date sont trop vagues pour savoir s'il s'agissait d'une zone de combat (avec : {actors}). Dans l'ensemble, la "
        "probabilité est estimée à {share} ; elle peut être bien plus grande au lieu même.",
        "combat_unknown": "Sans lieu ou sans date, nul ne peut dire s'il s'agissait d'une zone de combat (avec : {actors}) ; on admet {share}.",
        "act_prohibited": "L'acte ({kind}) compte parmi ceux que la règle interdit.",
        "act_may_be": "L'acte n'est connu que comme : {kind}. Il peut compter parmi ceux que la règle interdit, ou non.",
        "act_not_prohibited": "L'acte ({kind}) ne compte pas parmi ceux que la règle interdit.",
        "sides": "Camps tels que rapportés : {a} ; {b}.",
        "side_a": "premier camp",
        "side_b": "second camp",
        "side_unknown": "Pour le {side}, personne n'est nommé que le registre des acteurs connaisse. La probabilité qu'un tel camp appartienne à une "
        "partie est estimée à {member}.",
        "side_partly_unknown": "Le {side} n'est connu qu'en partie. Possibilités : {top}. Il comprend un groupe d'une partie dans {member} des cas ; "
        "dans {excluded}, il n'est fait que de groupes exclus.",
        "side_umbrella": "« {umbrella} » ne dit pas quels groupes. Région : {adm1}. Principales possibilités à cette date : {top}. Le camp comprend un "
        "groupe d'une partie dans {member} des cas ; dans {excluded}, il n'est fait que de groupes exclus.",
        "side_umbrella_anywhere": "« {umbrella} » ne dit pas quels groupes, et aucune région n'est donnée. Principales possibilités : {top}. Le camp "
        "comprend un groupe d'une partie dans {member} des cas ; dans {excluded}, il n'est fait que de groupes exclus.",
        "together": "ensemble",
        "text_names": "Groupes nommés par le texte : {actors} ; ils en deviennent plus probables, mais il peut s'agir d'un autre lieu.",
        "text_names_nobody": "Le texte ne nomme aucun des groupes possibles.",
        "part_of": "Selon le registre des acteurs, rattachement ou affiliation à cette date : {actors} (au sein de : {groups}).",
        "excluded_actor": "Exclusion de l'accord : {actors}.",
        "unbound_actor": "Aucune partie ne répond de : {actors}.",
        "same_party": "{a} et {b} : ce ne sont pas deux camps que l'accord protège l'un de l'autre.",
        "not_protected": "La règle ne protège pas ici les civils.",
        "either_way": "Il n'est pas dit qui a tiré. Dans un combat entre deux parties liées, un seul manquement suffit ; son auteur n'est pas déterminé.",
        "member": "Appartient à une partie : {actors}.",
        "open_point": "Point ouvert : {point}. Il est {standing} et joue dans {share} des possibilités.",
        "standing_agreed": "convenu",
        "standing_claimed": "affirmé par certains sans être prouvé",
        "standing_contested": "contesté",
        "settled_point": "Tranché par cette lecture : {point}.",
        "point_member": "rattachement à l'une des parties ({party}) : {actor}",
        "point_exclusion": "validité de l'exclusion : « {exclusion} »",
        "point_protects": "protection par la règle : {whom}",
        "point_own_acts": "obligations propres d'un garant : {actor}",
        "point_joint": "sort des groupes liés qui agissent avec un groupe exclu : « {exclusion} »",
        "point_part": "sort d'un groupe affilié à un autre : {actor}",
        "whom_civilians": "les civils",
        "whom_other_parties": "les autres parties",
        "whom_anyone": "chacun",
        "probability": "Au total, la probabilité d'une violation est de {share} ; à partir de {needed}, on parle de violation apparente.",
        "too_low": "La question reste ouverte. Si les points ouverts de l'accord étaient tranchés dans un sens, la probabilité serait de {least}, dans l'autre de "
        "{most}.",
        "too_low_place": "La question reste ouverte. Selon le lieu et le moment exacts, la probabilité serait comprise entre {least} et {most}.",
        "too_low_both": "La question reste ouverte. Selon la façon dont seraient tranchés les points ouverts de l'accord, et selon le lieu et le "
        "moment exacts, la probabilité serait comprise entre {least} et {most}.",
        "too_low_plain": "C'est trop peu pour parler de violation, et trop pour dire qu'il n'y en a pas eu.",
        "turns_on_points": "Cela suffirait, mais dépend de points non tranchés : tranchés dans un sens, la probabilité serait de {least}, dans l'autre de {most}.",
        "turns_on_place": "Cela suffirait, mais dépend du lieu et du moment exacts : la probabilité serait comprise entre {least} et {most}.",
        "turns_on_both": "Cela suffirait, mais dépend de points non tranchés, ainsi que du lieu et du moment exacts : la probabilité serait comprise entre "
        "{least} et {most}.",
        "aggregate": "Le rapport résume plusieurs faits, comptés comme {events}. La probabilité est de {each} pour chacun d'eux, et de {share} que l'un au "
        "moins soit une violation.",
        "ruled_out": "Ce qui reste est la queue de la géométrie et compte comme écarté.",
        "one_source": "D'une seule source : {who}.",
        "one_source_citing": "D'une seule source : {who}, qui cite {citing}.",
        "one_source_unnamed": "D'une seule source.",
        "parties_only": "Seules des parties au conflit l'affirment : c'est une allégation, qui compte pour {share}.",
        "several_sources": "De {sources} sources qui, pour autant qu'on le sache, ne se copient pas, en {reports} rapports.",
    },
}
