"""Every text of the pages that the daily report does not have, English and French side by side.

`say` looks here first and then among the words of the report, so that a verdict or a precision is called the same
wherever it is read. Rules of French spacing and of "one|many" are those of products/words.py.
"""

from typing import Any

from treve.products import words as report
from treve.products.say import Lang, number
from treve.web.words_access import ACCESS
from treve.web.words_coop import COOP
from treve.web.words_law import LAW
from treve.web.words_links import LINKS
from treve.web.words_press import PRESS
from treve.web.words_time import TIME

_N = "\u00a0"

WORDS: dict[str, tuple[str, str]] = {
    # frame of every page
    "skip": ("Skip to the content", "Aller au contenu"),
    "other_lang": ("Français", "English"),
    "overview": ("Incidents", "Incidents"),
    "terms": ("Agreement", "Accord"),
    "centre": ("Centre", "Centre"),
    "no_agreement": ("no agreement adopted", "aucun accord adopté"),
    "log_head_of": ("Log head: {n} entry, root|Log head: {n} entries, root",
                    f"Tête du journal{_N}: {{n}} inscription, racine|Tête du journal{_N}: {{n}} inscriptions, racine"),
    "mind_short": (
        "Computed by program; adopted only where it says so. “Violation” means apparent violation. “Not covered” does "
        "not mean lawful. How much was observed is not known: what is not here may have happened all the same.",
        "Calculé par programme\u202f; adopté là seulement où c’est dit. «\u00a0Violation\u00a0» signifie violation "
        "apparente. «\u00a0Non couvert\u00a0» ne veut pas dire licite. L’effort d’observation n’est pas connu\u00a0: "
        "ce qui n’est pas ici a pu se produire tout de même.",
    ),
    # filter
    "filter": ("Filter", "Filtre"),
    "f.reading": ("Reading of the agreement", "Lecture de l’accord"),
    "all_together": ("all readings together", "toutes les lectures ensemble"),
    "f.from": ("From day", "Du jour"),
    "f.to": ("To day", "Au jour"),
    "f.verdict": ("Finding", "Constat"),
    "f.kind": ("Kind of act", "Nature de l’acte"),
    "f.side": ("Side", "Partie"),
    "f.whose": ("With anyone of", "Impliquant"),
    "f.place": ("Place contains", "Le lieu contient"),
    "f.order": ("Order", "Ordre"),
    "new": ("latest first", "récents d’abord"),
    "old": ("earliest first", "anciens d’abord"),
    "any": ("any", "tous"),
    "any_side": ("any", "toutes"),
    "apply": ("Apply", "Appliquer"),
    "reset": ("Remove the filter", "Ôter le filtre"),
    "at_place": ("Only one place of the map", "Un seul lieu de la carte"),
    "only_unplaced": ("Only those not on the map", "Seulement ceux absents de la carte"),
    "only_placed": ("Only those on the map", "Seulement ceux de la carte"),
    # list
    "found": ("{n} incident|{n} incidents", "{n} incident|{n} incidents"),
    "found_of": ("of {of}", "sur {of}"),
    "none_found": (
        "No incident passes this filter. That is not evidence that none happened.",
        "Aucun incident ne passe ce filtre. Cela ne prouve pas qu’il n’y en a pas eu.",
    ),
    "rows": ("{first}–{last} of {of}", "{first}–{last} sur {of}"),
    "next": ("Next", "Suivants"),
    "previous": ("Previous", "Précédents"),
    "pages": ("Pages", "Pages"),
    "probability": ("probability of a violation {p}", "probabilité d’une violation {p}"),
    "killed_n": ("killed: {killed}", f"tués{_N}: {{killed}}"),
    "killed_unknown": ("killed: not said", f"tués{_N}: non dit"),
    "time_unknown": ("time not known", "date inconnue"),
    # map
    "map_of": ("Map of the incidents", "Carte des incidents"),
    "map_label": (
        "Map. The list beside it says the same in words.",
        "Carte. La liste à côté dit la même chose en mots.",
    ),
    "map_needs": (
        "The map needs JavaScript and WebGL; the list says the same in words.",
        "La carte demande JavaScript et WebGL\u202f; la liste dit la même chose en mots.",
    ),
    "map_how": (
        "A hatched circle is the area within which the place lies, as far as the sources know it; it has no "
        "middle. A sign stands for a place known to within 5 km. Nothing was moved; signs of one place stand side "
        "by side.",
        "Un cercle hachuré est la zone où se trouve le lieu, autant que les sources le savent\u202f; il n’a pas de "
        "centre. Un signe désigne un lieu connu à 5\u00a0km près. Rien n’a été déplacé\u202f; les signes d’un même "
        "lieu sont côte à côte.",
    ),
    "basemap": (
        "Base map: Natural Earth, public domain. Its borders and names express no position on any status.",
        f"Fond de carte{_N}: Natural Earth, domaine public. Ses frontières et ses noms n’expriment aucune position sur "
        "aucun statut.",
    ),
    "unplaced": (
        "{n} incident is not on the map: its place is unknown or has no point.|"
        "{n} incidents are not on the map: their place is unknown or has no point.",
        f"{{n}} incident n’est pas sur la carte{_N}: son lieu est inconnu ou sans coordonnées.|"
        f"{{n}} incidents ne sont pas sur la carte{_N}: leur lieu est inconnu ou sans coordonnées.",
    ),
    "all_placed": (
        "Every incident of the list has a place on the map.",
        "Chaque incident de la liste a un lieu sur la carte.",
    ),
    "list_them": ("List them", "Les lister"),
    "beyond": (
        "% beyond the edge of this view: show all",
        f"% au-delà du bord de cette vue{_N}: tout montrer",
    ),
    "here": ("At this place", "À cet endroit"),
    "close": ("Close", "Fermer"),
    "zone_word": ("zone", "zone"),
    "zone_whole": ("whole of {names}", f"en entier{_N}: {{names}}"),
    "zone_reckoned": ("no outline; reckoned", "sans tracé\u202f; estimée"),
    "zone_words_only": ("in words only", "en mots seulement"),
    # one incident
    "incident": ("Incident", "Incident"),
    "back": ("Back to the list", "Retour à la liste"),
    "what": ("What happened, as far as it is known", "Ce qui s’est passé, autant qu’on le sait"),
    "harm_killed": ("Killed, best (low–high)", "Tués, estimation (min.–max.)"),
    "verification": ("Verification", "Vérification"),
    "ver.reported": ("reported", "signalé"),
    "ver.screened": ("screened", "examiné"),
    "ver.corroborated": ("corroborated", "corroboré"),
    "ver.verified": ("verified", "vérifié"),
    "ver.investigated": ("investigated", "enquêté"),
    "ver.unconfirmed": ("unconfirmed", "non confirmé"),
    "ver.undetermined": ("undetermined", "indéterminé"),
    "ver.refuted": ("refuted", "réfuté"),
    "ver.withdrawn": ("withdrawn", "retiré"),
    "findings": ("Findings, one for each reading", "Constats, un par lecture"),
    "no_findings": (
        "No agreement is adopted, so nothing was held against one.",
        "Aucun accord n’est adopté\u202f; rien n’y a été confronté.",
    ),
    "why": ("Why", "Pourquoi"),
    "settle": ("What would settle it", "Ce qui le trancherait"),
    "decides": ("decided by", "décidé par"),
    "effort_short": (
        "Observation effort at this place and time: not known.",
        f"Effort d’observation en ce lieu et à cette date{_N}: inconnu.",
    ),
    "its_reports": (
        "The report it rests on|The {n} reports it rests on",
        "Le signalement qui le fonde|Les {n} signalements qui le fondent",
    ),
    "source_id": ("Source and its own number", "Source et son propre numéro"),
    "no_native": ("no number of its own", "sans numéro propre"),
    "as_given": ("As the source gave it", "Tel que la source l’a donné"),
    "as_called": ("called by the source: {word}", f"dit par la source{_N}: {{word}}"),
    "named": ("Named", "Nommés"),
    "nobody_named": ("nobody named", "personne de nommé"),
    "text": ("Text", "Texte"),
    "no_text": ("no text given", "aucun texte donné"),
    "cites": ("It cites", "Il cite"),
    "in_file": ("{file}, row {row}", "{file}, ligne {row}"),
    "received": ("Place in the file", "Place dans le fichier"),
    "document": ("Original (SHA-256)", "Original (SHA-256)"),
    "link": ("Why it belongs here", "Pourquoi il est ici"),
    "link.same": ("the same incident", "le même incident"),
    "link.part": ("a sum of which this incident is a part", "un récapitulatif dont cet incident est une partie"),
    "link_with": ("With {other}: {why}", f"Avec {{other}}{_N}: {{why}}"),
    "link_alone": ("The only report of this incident.", "Le seul signalement de cet incident."),
    "link.corrected": ("corrected since", "corrigé depuis"),
    "link.withdrawn": ("withdrawn since", "retiré depuis"),
    "link.withdrawal": ("takes back a report of this incident", "retire un signalement de cet incident"),
    "no_source": ("no report that stands", "aucun signalement en vigueur"),
    "two_means": ("by two means that see differently", "par deux moyens qui voient différemment"),
    "by.rule": ("linked by rule", "lié par règle"),
    "by.person": ("linked by a person", "lié par une personne"),
    "link_p": ("probability of the link {p}", "probabilité du lien {p}"),
    "conflict": (
        "The source sent this number with different contents; both versions are kept.",
        "La source a envoyé ce numéro avec des contenus différents\u202f; les deux versions sont conservées.",
    ),
    "superseded": ("This version is not computed with.", "Cette version n’entre pas dans le calcul."),
    "flags": ("Doubts and notes on the row", "Doutes et remarques sur la ligne"),
    "role.side_a": ("one side", "une partie"),
    "role.side_b": ("other side", "autre partie"),
    "role.alleged_to_have_fired": ("alleged to have fired", "aurait tiré"),
    "role.alleged_target": ("alleged target", "cible alléguée"),
    "role.affected": ("affected", "touché"),
    "role.in_control": ("in control of the area", "contrôle la zone"),
    "role.witness": ("witness", "témoin"),
    "harm.killed": ("killed", "tués"),
    "harm.injured": ("injured", "blessés"),
    "harm.missing": ("missing", "disparus"),
    "whom.all": ("in all", "en tout"),
    "whom.civilians": ("civilians", "civils"),
    "whom.side_a": ("one side", "une partie"),
    "whom.side_b": ("other side", "autre partie"),
    "whom.unknown": ("unknown persons", "personnes inconnues"),
    "kind.patrol": ("patrol", "patrouille"),
    "kind.camera": ("camera", "caméra"),
    "kind.uav": ("unmanned aircraft", "drone"),
    "kind.acoustic": ("acoustic sensor", "capteur acoustique"),
    "kind.satellite": ("satellite", "satellite"),
    "kind.hotline": ("hotline", "ligne d’appel"),
    "kind.party": ("a party", "une partie"),
    "kind.press": ("press", "presse"),
    "kind.dataset": ("dataset", "jeu de données"),
    "kind.civil_society": ("civil society", "société civile"),
    "kind.medical": ("medical", "médical"),
    "members_map": (
        "Each report’s own place, and what they come to",
        "Le lieu de chaque signalement, et ce qu’ils donnent ensemble",
    ),
    # proof
    "proof": ("Proof that it is in the log", "Preuve de sa présence dans le journal"),
    "proof_note": (
        "Each entry below carries reports of this incident. Its hash and the path lead to the root of the log; "
        "whoever knows the root from elsewhere can tell whether anything was changed.",
        "Chaque inscription ci-dessous porte des signalements de cet incident. Son empreinte et le chemin mènent à "
        "la racine du journal\u202f; qui connaît la racine d’ailleurs peut savoir si quelque chose a été changé.",
    ),
    "entry_n": ("Entry {index}", "Inscription {index}"),
    "holds": (
        "{n} report of this incident|{n} reports of this incident",
        "{n} signalement de cet incident|{n} signalements de cet incident",
    ),
    "state": ("State", "État"),
    "state_stored": (
        "stored: on disk, under a checkpoint that the centre has signed; not yet seen by enough witnesses",
        f"enregistrée{_N}: sur disque, sous un point de contrôle que le centre a signé\u202f; "
        "pas encore vue par assez de témoins",
    ),
    "state_witnessed": (
        "witnessed: {n} witness has cosigned a checkpoint that covers it|"
        "witnessed: {n} witnesses have cosigned a checkpoint that covers it",
        f"cosignée{_N}: {{n}} témoin a cosigné un point de contrôle qui la couvre|"
        f"cosignée{_N}: {{n}} témoins ont cosigné un point de contrôle qui la couvre",
    ),
    "leaf": ("Entry hash (the leaf’s content)", "Empreinte de l’inscription (contenu de la feuille)"),
    "path": (
        "Inclusion path, {n} hash|Inclusion path, {n} hashes",
        "Chemin d’inclusion, {n} empreinte|Chemin d’inclusion, {n} empreintes",
    ),
    "path_none": ("empty: the log holds this entry only", f"vide{_N}: le journal ne contient que cette inscription"),
    "tree": ("Tree", "Arbre"),
    "tree_of": ("{n} entry, RFC 9162|{n} entries, RFC 9162", "{n} inscription, RFC 9162|{n} inscriptions, RFC 9162"),
    "root_word": ("Root", "Racine"),
    "signed_by": ("Signed by", "Signé par"),
    "own_key": ("signed with a key of their own", "signé de sa propre clé"),
    "attested": ("attested by node {node}", "attesté par le nœud {node}"),
    "node": ("node {node}", "nœud {node}"),
    "no_proof": ("The log gives no proof for this entry.", "Le journal ne donne pas de preuve pour cette inscription."),
    "check_how": (
        "To check all of it: `treve verify CENTRE` recomputes every hash, signature and the root; compare the root "
        "with the one that another holder of the log has.",
        "Pour tout vérifier\u00a0: `treve verify CENTRE` recalcule chaque empreinte, chaque signature et la "
        "racine\u202f; comparez la racine avec celle d’un autre détenteur du journal.",
    ),
    # the agreement
    "agreement_source": ("Source", "Source"),
    "parties": ("Parties", "Parties"),
    "guarantors": ("Guarantors", "Garants"),
    "exclusions": ("What it leaves out", "Ce qu’il exclut"),
    "zones": ("Zones", "Zones"),
    "rules": ("Prohibitions", "Interdictions"),
    "readings": ("Readings", "Lectures"),
    "instruments": ("Instruments", "Instruments"),
    "clauses": ("Clauses (our own summaries)", "Clauses (nos propres résumés)"),
    "none_adopted": (
        "No agreement is adopted in this centre. Type: treve terms adopt CENTRE FILE",
        f"Aucun accord n’est adopté dans ce centre. Tapez{_N}: treve terms adopt CENTRE FICHIER",
    ),
    "st.agreed": ("agreed", "convenu"),
    "st.claimed": ("claimed", "revendiqué"),
    "st.contested": ("contested", "contesté"),
    "st.denied": ("denied", "nié"),
    "says": ("{who} says: {word}", f"{{who}} dit{_N}: {{word}}"),
    "yes": ("yes", "oui"),
    "no_it": ("no", "non"),
    "own.bound": ("bound by its own acts", "lié pour ses propres actes"),
    "own.not_bound": ("its own acts are not bound", "ses propres actes ne sont pas liés"),
    "own.silent": ("the text is silent on its own acts", "le texte est muet sur ses propres actes"),
    "is.draft": ("draft", "projet"),
    "is.initialled": ("initialled", "paraphé"),
    "is.signed": ("signed", "signé"),
    "is.endorsed": ("endorsed", "entériné"),
    "is.adopted": ("adopted", "adopté"),
    "sg.signed": ("{who}: signed", f"{{who}}{_N}: a signé"),
    "sg.denied": ("{who}: denies having signed", f"{{who}}{_N}: nie avoir signé"),
    "sg.guaranteed": ("{who}: guaranteed it", f"{{who}}{_N}: l’a garanti"),
    "sg.endorsed": ("{who}: endorsed it", f"{{who}}{_N}: l’a entériné"),
    # errors
    "e.400": ("The request cannot be read", "La demande est illisible"),
    "e.404": ("There is no such page", "Cette page n’existe pas"),
    "e.404.do": (
        "The address may be mistyped, or the entries behind it are not among those that you may see.",
        "L’adresse est peut-être mal saisie, ou les inscriptions qu’elle vise ne sont pas de celles que vous "
        "pouvez voir.",
    ),
    "e.405": ("This page only answers to reading", "Cette page ne répond qu’à la lecture"),
    "e.405.do": ("Nothing was changed.", "Rien n’a été modifié."),
    "e.421": ("This request was meant for another host", "Cette demande visait un autre hôte"),
    "e.421.do": ("Open the address that `treve serve` prints.", "Ouvrez l’adresse que `treve serve` affiche."),
    "e.422": ("A field of the filter cannot be read", "Un champ du filtre est illisible"),
    "e.422.do": ("Correct the field: {field}.", f"Corrigez le champ{_N}: {{field}}."),
    "e.422.lost": ("Correct the address.", "Corrigez l’adresse."),
    "e.500": ("This is a fault of Treve, not of your data", "C’est une faute de Treve, non de vos données"),
    "e.500.do": (
        "Nothing was changed. The cause is in the terminal where `treve serve` runs.",
        "Rien n’a été modifié. La cause est dans le terminal où tourne `treve serve`.",
    ),
    "e.503": ("The centre cannot be read at the moment", "Le centre ne peut être lu pour le moment"),
    "e.503.do": (
        "What is wrong stands in the terminal where `treve serve` runs; `treve verify CENTRE` may say more.",
        "Ce qui ne va pas est dit dans le terminal où tourne `treve serve`\u202f; `treve verify CENTRE` peut en "
        "dire plus.",
    ),
    "home": ("To the first page", "Vers la première page"),
    **TIME,
    **ACCESS,
    **LAW,
    **LINKS,
    **COOP,
    **PRESS,
}  # fmt: skip


def say(key: str, lang: Lang, n: int | None = None, **values: Any) -> str:
    """Return a text in a language with its blanks filled in; see `products.words.say`.

    >>> say("found", "fr", 2), say("v.differ", "en")
    ('2 incidents', 'readings differ')
    """
    if key not in WORDS:
        return report.say(key, lang, n, **values)
    text = WORDS[key][0 if lang == "en" else 1]
    if n is not None:
        one, _, many = text.partition("|")
        text = one if (n == 1 if lang == "en" else abs(n) < 2) or not many else many
        values["n"] = n
    shown = {name: number(value, lang) if isinstance(value, int) else value for name, value in values.items()}
    return text.format(**shown) if shown else text
