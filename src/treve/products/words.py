# ruff: noqa: E501
"""Every text of the daily report, English and French side by side.

A text with "|" has a form for one and a form for many; `{...}` is filled in by `say`. French is written with its own
spaces: no-break before ":" and inside guillemets, narrow no-break before ";", "!" and "?" (tests/products hold it).
The words of verdicts, kinds and reasons come from their own rooms where they have them.
"""

from typing import Any

from treve.base.lang import Lang
from treve.products.phrased import Run
from treve.products.say import decimal, number

_N = "\u00a0"

WORDS: dict[str, tuple[str, str]] = {
    # head of the page
    "report": ("Daily report", "Rapport journalier"),
    "theatre": ("Theatre", "Théâtre"),
    "agreement": ("Agreement", "Accord"),
    "version": ("version {version}", "version {version}"),
    "report_day": ("Report day", "Jour du rapport"),
    "day_in_zone": ("civil day in the zone {zone}", "jour civil du fuseau {zone}"),
    "log_head": ("Log head", "Tête du journal"),
    "log_size": ("{n} entry|{n} entries", "{n} inscription|{n} inscriptions"),
    "root": ("root", "racine"),
    "not_logged": ("not given", "non communiquée"),
    "in_force": ("In force", "En vigueur"),
    "in_force_since": ("since {since}", "depuis le {since}"),
    "in_force_until": ("from {since} to {until}", "du {since} au {until}"),
    "not_in_force": (
        "The agreement was not in force on this day.",
        "L’accord n’était pas en vigueur ce jour-là.",
    ),
    # what to hold in mind
    "mind": ("To be held in mind", "À garder à l’esprit"),
    "mind_computed": (
        "Findings are computed by program and not adopted by any body. “Violation” means apparent violation throughout.",
        f"Les constats sont calculés par programme et ne sont adoptés par aucun organe. «{_N}Violation{_N}» signifie partout "
        "violation apparente.",
    ),
    "mind_not_lawful": (
        "“Not covered” does not mean lawful: it says that this agreement does not speak of the act.",
        f"«{_N}Non couvert{_N}» ne veut pas dire licite{_N}: cela dit que cet accord ne parle pas de cet acte.",
    ),
    "mind_whose": (
        "Whose act it was is not determined: of a fight between two bound sides one breach suffices.",
        f"L’auteur d’un acte n’est pas déterminé{_N}: dans un combat entre deux parties liées, un seul manquement suffit.",
    ),
    "mind_effort": (
        "How much was observed is not known. A quiet day is not evidence of compliance.",
        "L’effort d’observation n’est pas connu. Une journée calme ne prouve pas que l’accord a été respecté.",
    ),
    "mind_effort_some": (
        "How hard anyone looked stands below. A quiet day is not evidence of compliance.",
        "L’effort d’observation figure plus bas. Une journée calme ne prouve pas que l’accord a été respecté.",
    ),
    "mind_one_source": (
        "{n} of the day’s {of} incidents rests on one source only.|"
        "{n} of the day’s {of} incidents rest on one source only.",
        "{n} des {of} incidents du jour repose sur une seule source.|"
        "{n} des {of} incidents du jour reposent sur une seule source.",
    ),
    "mind_origin": (
        "{n} of {of} reports of the day cites {origin}: many reports, one source.|"
        "{n} of {of} reports of the day cite {origin}: many reports, one source.",
        f"{{n}} des {{of}} signalements du jour cite {{origin}}{_N}: plusieurs signalements, une seule source.|"
        f"{{n}} des {{of}} signalements du jour citent {{origin}}{_N}: plusieurs signalements, une seule source.",
    ),
    # key numbers
    "key_numbers": ("Key numbers", "Chiffres clés"),
    "of_the_day": ("of the day", "du jour"),
    "n_reports": ("report|reports", "signalement|signalements"),
    "n_incidents": ("incident|incidents", "incident|incidents"),
    "n_sources": ("source|sources", "source|sources"),
    "n_killed": ("person reported killed|persons reported killed", "personne signalée tuée|personnes signalées tuées"),
    "n_wide": (
        "further incident may fall on this day|further incidents may fall on this day",
        "autre incident peut relever de ce jour|autres incidents peuvent relever de ce jour",
    ),
    "killed_note": (
        "best (low–high), summed over the incidents that give a number; {n} of {of} give none; rows that sum up others "
        "are left out",
        "meilleure estimation (min.–max.), somme des incidents qui donnent un nombre\u202f; {n} sur {of} n’en donnent pas\u202f; "
        "les lignes récapitulatives sont exclues",
    ),
    "findings_by_reading": (
        "Findings of the day by verdict, under each reading of the agreement (unit: incidents)",
        f"Constats du jour par verdict, selon chaque lecture de l’accord (unité{_N}: incidents)",
    ),
    "verdict": ("Verdict", "Verdict"),
    "total": ("Total", "Total"),
    "all_readings": ("Under all readings", "Toutes lectures réunies"),
    # verdicts
    "v.violation": ("apparent violation", "violation apparente"),
    "v.not_covered": ("not covered", "non couvert"),
    "v.outside": ("outside", "hors champ"),
    "v.undetermined": ("undetermined", "indéterminé"),
    "v.differ": ("readings differ", "lectures divergentes"),
    "g.violation": ("Apparent violation under every reading", "Violation apparente selon toutes les lectures"),
    "g.violation_some": (
        "Violation under every reading, apparent where no body has adopted it",
        "Violation selon toutes les lectures, apparente là où aucun organe ne l’a adoptée",
    ),
    "g.differ": ("Readings differ", "Lectures divergentes"),
    "g.undetermined": ("Undetermined under every reading", "Indéterminé selon toutes les lectures"),
    "g.outside": (
        "Outside the time or area of the agreement",
        "Hors du temps ou de la zone de l’accord",
    ),
    "g.not_covered": (
        "Not covered by the agreement (which does not mean lawful)",
        "Non couvert par l’accord (ce qui ne veut pas dire licite)",
    ),
    "standing.computed": ("computed, not adopted", "calculé, non adopté"),
    "standing.proposed": ("proposed, not adopted", "proposé, non adopté"),
    "standing.adopted": ("adopted", "adopté"),
    "standing.rejected": ("rejected", "rejeté"),
    "standing.disputed": ("disputed", "contesté"),
    "standing.some": ("computed; adopted only where it says so", "calculé\u202f; adopté là seulement où c’est dit"),
    "mind_computed_some": (
        "Findings are computed by program. Where a body has adopted one, its name and the day stand beside it; everywhere else "
        "“violation” means apparent violation.",
        f"Les constats sont calculés par programme. Là où un organe en a adopté un, son nom et le jour figurent à côté{_N}; partout "
        f"ailleurs, «{_N}violation{_N}» signifie violation apparente.".replace(f"{_N};", "\u202f;"),
    ),
    # what people say of findings
    "v.violation_adopted": ("violation", "violation"),
    "said.adopted": ("finding adopted by {who} on {day}", "constat adopté par {who} le {day}"),
    "said.rejected": ("finding rejected by {who} on {day}", "constat rejeté par {who} le {day}"),
    "said.proposed": ("adoption proposed by {who} on {day}", "adoption proposée par {who} le {day}"),
    "said.disputed": ("disputed by {who} since {day}", "contesté par {who} depuis le {day}"),
    "said.disputed_too": ("disputed by {who}", "contesté par {who}"),
    "said.differ": ("bodies differ: {who}", f"les organes divergent{_N}: {{who}}"),
    "said.adopt_short": ("adopted by {who}", "adopté par {who}"),
    "said.reject_short": ("rejected by {who}", "rejeté par {who}"),
    "said.then": ("found otherwise then: {verdict}", f"constat différent alors{_N}: {{verdict}}"),
    "said.explained": ("explained by {who}: {plea}", f"expliqué par {{who}}{_N}: {{plea}}"),
    "said.accepted_by": (", accepted by {who}", ", accepté par {who}"),
    "said.refused_by": (", refused by {who}", ", refusé par {who}"),
    "plea.exercise": ("an exercise", "un exercice"),
    "plea.demining": ("demining", "déminage"),
    "plea.self_defence": ("self-defence", "légitime défense"),
    "plea.accident": ("an accident", "un accident"),
    "plea.other": ("another reason", "un autre motif"),
    # allegations
    "alleged": (
        "Allegations, each in its registrar’s column",
        "Allégations, chacune dans la colonne de qui l’enregistre",
    ),
    "alleged_caption": (
        "What guarantors and parties registered for this day (unit: allegations). The columns are never added up: two may speak "
        "of the same act or of different ones.",
        f"Ce que garants et parties ont enregistré pour ce jour (unité{_N}: allégations). Les colonnes ne s’additionnent jamais{_N}: "
        "deux d’entre elles peuvent viser le même acte ou des actes différents.",
    ),
    "alleged_against": ("Against whom, for which days", "Contre qui, pour quels jours"),
    "alleged_one": ("one act", "un acte"),
    "alleged_confirmed": ("confirmed by {who}", "confirmé par {who}"),
    "alleged_unconfirmed": ("not confirmed", "non confirmé"),
    "alleged_denied": ("denied by {who}", "démenti par {who}"),
    # the map
    "map": ("Map of the day", "Carte du jour"),
    "map_alt": (
        "Map of {n} place with {incidents} incidents; numbers refer to the table of incidents, which says the same in words.|"
        "Map of {n} places with {incidents} incidents; numbers refer to the table of incidents, which says the same in words.",
        "Carte de {n} lieu, {incidents} incidents\u202f; les numéros renvoient au tableau des incidents, qui dit la même chose en "
        "mots.|Carte de {n} lieux, {incidents} incidents\u202f; les numéros renvoient au tableau des incidents, qui dit la même chose "
        "en mots.",
    ),
    "map_note": (
        "Numbers refer to the table. A hatched circle is the area within which the place lies, as far as the source knew "
        "it; it has no middle. A sign alone stands for a place known more closely than the sign is wide. No place was moved.",
        "Les numéros renvoient au tableau. Un cercle hachuré est la zone où se trouve le lieu, autant que la source le "
        "savait\u202f; il n’a pas de centre. Un signe seul désigne un lieu connu plus finement que la largeur du signe. Aucun lieu "
        "n’a été déplacé.",
    ),
    "map_empty": (
        "No incident of the day has a place that can be drawn.",
        "Aucun incident du jour n’a de lieu que l’on puisse tracer.",
    ),
    "legend": ("Key", "Légende"),
    "borders": (
        "Coasts and borders are those of Natural Earth and express no opinion on the status of any territory.",
        "Côtes et frontières sont celles de Natural Earth et n’expriment aucune opinion sur le statut d’un territoire.",
    ),
    "borders_own": (
        "Coasts, provinces and towns are those that the register of places gives, other lands those of Natural Earth; "
        "they express no opinion on the status of any territory.",
        "Côtes, provinces et villes sont celles que donne le registre des lieux, les autres terres celles de Natural "
        "Earth\u202f; elles n’expriment aucune opinion sur le statut d’un territoire.",
    ),
    "no_basemap": ("No base map was given.", "Aucun fond de carte n’a été fourni."),
    "zones_drawn": ("Zones drawn:", f"Zones tracées{_N}:"),
    "zones_undrawn": ("Zones that nobody has drawn:", f"Zones que personne n’a tracées{_N}:"),
    "zone.claimed": ("claimed", "revendiquée"),
    "zone.draft": ("draft", "projet"),
    "zone.agreed": ("agreed", "convenue"),
    "zone.reference": ("reference", "référence"),
    "not_on_map": ("Not on the map", "Absents de la carte"),
    "not_on_map_note": (
        "Their place is unknown, or known only by a name that has no point:",
        f"Leur lieu est inconnu, ou connu seulement par un nom sans coordonnées{_N}:",
    ),
    "off_frame": (
        "Beyond the edge of the map:",
        f"Au-delà du bord de la carte{_N}:",
    ),
    "km": (f"{{n}}{_N}km", f"{{n}}{_N}km"),
    "m": (f"{{n}}{_N}m", f"{{n}}{_N}m"),
    # the trend
    "trend": ("The last 30 days", "Les 30 derniers jours"),
    "trend_caption": (
        "Incidents a day by verdict under each reading. One scale for all (highest: {most}). The report day is the dark bar. "
        "Only incidents whose time lies within one day.",
        f"Incidents par jour selon le verdict et la lecture. Une seule échelle (maximum{_N}: {{most}}). La barre foncée est le jour "
        "du rapport. Seuls les incidents dont la date tient en un jour.",
    ),
    "trend_no_data": (
        "Grey ground: a day of which no report is held, which is not a calm day ({n} of {of}).",
        f"Fond gris{_N}: jour dont aucun signalement n’est détenu, ce qui n’est pas un jour calme ({{n}} sur {{of}}).",
    ),
    "trend_all_data": (
        "Reports are held of each of the {of} days.",
        "Des signalements sont détenus pour chacun des {of} jours.",
    ),
    "trend_row": ("{verdict}: {total} ({today} on the day)", f"{{verdict}}{_N}: {{total}} ({{today}} ce jour)"),
    # around the day
    "around": ("Around the day: due, happened, said", f"Autour du jour{_N}: échéances, faits, déclarations"),
    "around_due": ("Due or announced within 14 days", "Échéances et rendez-vous sous 14 jours"),
    "around_happened": ("Told of this day and the day before", "Rapporté pour ce jour et la veille"),
    "around_moved": (
        "Pledges that moved on this day and the day before",
        "Engagements ayant évolué ce jour et la veille",
    ),
    "around_suspended": (
        "Participation that stands suspended, as far as sources tell",
        "Participation suspendue à ce jour, selon les sources",
    ),
    "around_said": ("Said on this day and the day before", "Déclarations de ce jour et de la veille"),
    "around_more": (
        "{n} further is in `treve export … timeline` or `statements`.|"
        "{n} further are in `treve export … timeline` or `statements`.",
        "{n} autre figure dans `treve export … timeline` ou `statements`.|"
        "{n} autres figurent dans `treve export … timeline` ou `statements`.",
    ),
    # the table
    "incidents": ("Incidents of the day", "Incidents du jour"),
    "incidents_caption": (
        "Incidents whose time lies within the report day, by what the readings come to, then by time and place. Each finding "
        "with the probability that the act is a violation; reasons in short, the whole chain is in `treve export … findings`.",
        "Incidents dont la date tient dans le jour du rapport, par conclusion des lectures, puis par date et lieu. Chaque constat "
        "avec la probabilité que l’acte soit une violation\u202f; les motifs sont abrégés, la chaîne entière est dans `treve export … "
        "findings`.",
    ),
    "none_today": (
        "No incident is known to have happened on this day. That is not evidence that none did.",
        "Aucun incident n’est connu pour ce jour. Cela ne prouve pas qu’il n’y en a pas eu.",
    ),
    "no": ("No.", "N°"),
    "place": ("Place and its precision", "Lieu et précision"),
    "time": ("Time and its precision", "Date et précision"),
    "kind_sides": ("Kind of act and sides", "Nature de l’acte et parties"),
    "kind": ("Kind of act", "Nature de l’acte"),
    "sides": ("Sides", "Parties"),
    "killed": ("Killed", "Tués"),
    "killed_unit": ("(low–high)", "(min.–max.)"),
    "verdicts": ("Verdict, probability", "Verdict, probabilité"),
    "reasons": ("Reasons", "Motifs"),
    "reasons_of": ("{reading}:", f"{{reading}}{_N}:"),
    "common": (
        "Said once, because it holds for every finding of the table below:",
        f"Dit une fois, car cela vaut pour tous les constats du tableau ci-dessous{_N}:",
    ),
    "open_points": (
        "Open points (share of the possibilities): {points}.",
        f"Points ouverts (part des possibilités){_N}: {{points}}.",
    ),
    "clause": ("clause {clause}", "clause {clause}"),
    "one_source": ("one source", "une source"),
    "sources_count": (
        "{n} independent source|{n} independent sources",
        "{n} source indépendante|{n} sources indépendantes",
    ),
    "reports_count": ("{n} report|{n} reports", "{n} signalement|{n} signalements"),
    "sums_up": ("sums up several events", "récapitule plusieurs événements"),
    "sums_up_counted": (
        "sums up incidents that are counted in its place",
        "récapitule des incidents qui sont comptés à sa place",
    ),
    "unknown_side": ("not known", "inconnue"),
    "against": ("against", "contre"),
    "alternatives": ("or: {kinds}", f"ou{_N}: {{kinds}}"),
    # precision of place
    "p.exact": ("exact point", "point exact"),
    "p.settlement": ("named locality", "localité nommée"),
    "p.near": ("near a known point", "près d’un point connu"),
    "p.district": ("known to district only", "connu au district seulement"),
    "p.province": ("known to province only", "connu à la province seulement"),
    "p.feature": ("a feature or a line", "un élément ou une ligne"),
    "p.country": ("known to country only", "connu au pays seulement"),
    "p.unknown": ("place not known", "lieu inconnu"),
    "within": ("within {radius}", "à {radius} près"),
    # precision of time
    "t.minute": ("to the minute", "à la minute"),
    "t.hour": ("to the hour", "à l’heure"),
    "t.day": ("to the day", "au jour"),
    "t.days": ("within several days", "à quelques jours"),
    "t.week": ("within a week", "à la semaine"),
    "t.month": ("within a month", "au mois"),
    "t.longer": ("over more than a month", "sur plus d’un mois"),
    "t.unknown": ("time not known", "date inconnue"),
    # wider times
    "wide": ("May also fall on this day", "Peuvent aussi relever de ce jour"),
    "wide_note": (
        "Their time is known only as a span that holds this day. They are in no count of the day.",
        "Leur date n’est connue que comme un intervalle qui contient ce jour. Ils n’entrent dans aucun décompte du jour.",
    ),
    "wide_none": (
        "No incident of wider time holds this day.",
        "Aucun incident de date plus large ne contient ce jour.",
    ),
    "wide_more": (
        "{n} further, of a month or longer, is not listed here; `treve export … incidents` has it.|"
        "{n} further, of a month or longer, are not listed here; `treve export … incidents` has them.",
        "{n} autre, d’un mois ou plus, n’est pas énuméré ici\u202f; `treve export … incidents` le contient.|"
        "{n} autres, d’un mois ou plus, ne sont pas énumérés ici\u202f; `treve export … incidents` les contient.",
    ),
    # what would settle it
    "open": (
        "What could not be determined, and what would settle it",
        "Ce qui n’a pu être déterminé, et ce qui le trancherait",
    ),
    "open_note": (
        "Incidents of the day that are undetermined under at least one reading. One incident may need several answers.",
        "Incidents du jour indéterminés selon une lecture au moins. Un même incident peut appeler plusieurs réponses.",
    ),
    "open_none": (
        "Nothing of the day is undetermined.",
        "Rien de ce jour n’est indéterminé.",
    ),
    "settled_by": ("What is not known, and what would settle it", "Ce qui est inconnu, et ce qui le trancherait"),
    "which": ("Incidents", "Incidents"),
    "count": ("Count", "Nombre"),
    # effort
    "effort": ("How much was observed", "Effort d’observation"),
    "effort_text": (
        "Patrol hours, cameras, areas reached: not known. None was entered for this day. “Not observed” is not “did not "
        "happen”: a quiet day is not evidence of compliance, and the counts above must not be used to compare the parties.",
        f"Heures de patrouille, caméras, zones atteintes{_N}: inconnu. Rien n’a été inscrit pour ce jour. «{_N}Non observé{_N}» ne veut "
        f"pas dire «{_N}n’a pas eu lieu{_N}»{_N}: une journée calme ne prouve pas le respect de l’accord, et les décomptes ci-dessus ne "
        "doivent pas servir à comparer les parties.",
    ),
    "effort_some": (
        "“Not observed” is not “did not happen”: a quiet day is not evidence of compliance, and the counts above must not "
        "be used to compare the parties.",
        f"«{_N}Non observé{_N}» ne veut pas dire «{_N}n’a pas eu lieu{_N}»{_N}: une journée calme ne prouve pas le respect de "
        "l’accord, et les décomptes ci-dessus ne doivent pas servir à comparer les parties.",
    ),
    # sources
    "sources": ("Sources, doubts and quarantine", "Sources, doutes et quarantaine"),
    "sources_caption": (
        "Sources of the reports of the day (unit: reports)",
        f"Sources des signalements du jour (unité{_N}: signalements)",
    ),
    "source": ("Source", "Source"),
    "origins": ("Whom its reports cite most", "Qui ses signalements citent le plus"),
    "origin_share": ("{origin} ({n})", "{origin} ({n})"),
    "reports_head": ("Reports", "Signalements"),
    "no_origin": ("nobody named", "personne de nommé"),
    "cite": ("To be cited:", f"À citer{_N}:"),
    "problems": (
        "In the whole record, {held} row is held in quarantine; {doubt} was loaded with a doubt and {note} with a note.|"
        "In the whole record, {held} rows are held in quarantine; {doubt} were loaded with a doubt and {note} with a note.",
        "Dans tout le dossier, {held} ligne est en quarantaine\u202f; {doubt} ont été chargées avec un doute et {note} avec une note.|"
        "Dans tout le dossier, {held} lignes sont en quarantaine\u202f; {doubt} ont été chargées avec un doute et {note} avec une note.",
    ),
    "problems_none": (
        "No row of the record is in quarantine, and none was loaded with a doubt.",
        "Aucune ligne du dossier n’est en quarantaine, ni chargée avec un doute.",
    ),
    "problems_top": ("Columns most often doubted:", f"Colonnes les plus souvent mises en doute{_N}:"),
    "as_for": ("Reasons as for No. {of}.", "Motifs comme au n°\u00a0{of}."),
    "times": ("{column} ({n} time)|{column} ({n} times)", "{column} ({n} fois)|{column} ({n} fois)"),
    # method
    "method": ("Method, and how to check", "Méthode et vérification"),
    "method_text": (
        "Reports that speak of the same event are joined into one incident by place, time, sides, kind, numbers and text, "
        "weighed by how precisely each source knows them; each link is explained and people can undo it. Each incident is held "
        "against the agreement under each reading. A finding is undetermined only where one way of filling in what is not "
        "known gives a violation and another does not; its probability counts all these ways.",
        "Les signalements qui parlent d’un même événement sont réunis en un incident selon le lieu, la date, les parties, la "
        "nature, les nombres et le texte, pondérés par la précision avec laquelle chaque source les connaît\u202f; chaque lien est "
        "expliqué et peut être défait. Chaque incident est confronté à l’accord selon chaque lecture. Un constat n’est "
        "indéterminé que si une manière de combler l’inconnu donne une violation et une autre non\u202f; sa probabilité tient "
        "compte de toutes ces manières.",
    ),
    "parameters": ("Parameters (SHA-256):", f"Paramètres (SHA-256){_N}:"),
    "readings_note": (
        "Readings of the agreement shown side by side:",
        f"Lectures de l’accord présentées côte à côte{_N}:",
    ),
    "held_by": ("held by {who}", f"tenue par{_N}: {{who}}"),
    "check": (
        "Whoever holds the same entries can check this page: `treve verify CENTRE` proves that the log holds and gives its "
        "root; `treve report CENTRE --day {day} --lang {lang}` at the same log head gives these same bytes.",
        f"Qui détient les mêmes inscriptions peut vérifier cette page{_N}: `treve verify CENTRE` prouve que le journal est intact et "
        "donne sa racine\u202f; `treve report CENTRE --day {day} --lang {lang}` à la même tête de journal redonne ces mêmes octets.",
    ),
    "id": ("incident {id}", "incident {id}"),
    # the foot of a sheet
    "foot_head": ("Log head:", f"Tête du journal{_N}:"),
    "page_of": ("page {page} of {pages}", f"page{_N}{{page}} sur {{pages}}"),
}


def say(key: str, lang: Lang, /, n: int | None = None, **values: Any) -> str:
    """Return a text in a language, with its blanks filled in.

    Args:
        key: a key of `WORDS`.
        lang: the language.
        n: chooses the form for one or for many (French takes the first for 0 too) and fills `{n}`.
        values: what the other blanks hold; whole numbers are written as the language does.

    >>> say("log_size", "en", 2)
    '2 entries'
    """
    text = WORDS[key][0 if lang == "en" else 1]
    if n is not None:
        one, _, many = text.partition("|")
        single = n == 1 if lang == "en" else abs(n) < 2
        text = one if single or not many else many
        values["n"] = n
    shown = {name: number(value, lang) if isinstance(value, int) else value for name, value in values.items()}
    return text.format(**shown) if shown else text


def metres(length_m: int, lang: Lang) -> str:
    """Return a length in metres, or in kilometres from one on.

    >>> [metres(one, "en").replace(_N, " ") for one in (250, 2_500, 150_000)]
    ['250 m', '2.5 km', '150 km']
    """
    if length_m < 1000:
        return say("m", lang).format(n=number(length_m, lang))
    whole = length_m % 1000 == 0 or length_m >= 10_000
    return say("km", lang).format(n=number(length_m // 1000, lang) if whole else decimal(length_m / 1000, 1, lang))


def coded(text: str) -> tuple[Run, ...]:
    """Return a text in pieces, what stands between backquotes as code.

    >>> [(one.text, one.style) for one in coded("type `treve` now")]
    [('type ', 'plain'), ('treve', 'code'), (' now', 'plain')]
    """
    pieces = text.split("`")
    return tuple(Run(piece, "code" if k % 2 else "plain") for k, piece in enumerate(pieces) if piece)
