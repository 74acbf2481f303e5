"""Every way of telling who said what, put together from tables: speakers, verbs, days, places, listeners, marks.

A rule that is read off one sentence is tried here in hundreds: "a affirmé ce matin à Genève que" beside "a affirmé à
Genève, mardi 6 février, que". The sentences are made up; names and places stand for nobody.
"""

import hashlib
from collections.abc import Iterator
from itertools import product
from typing import NamedTuple

from treve.sources.from_press import from_press
from treve.statements.extract import extract

HEADS = {"fr": "Le Temps, 9 février 2024\n\n", "en": "The Post, 9 February 2024\n\n"}
TAILS = {
    "fr": "\n\nLa route de la vallée est fermée depuis longtemps et personne ne sait pourquoi.\n",
    "en": "\n\nThe road in the valley has been closed for a long time and nobody knows why.\n",
}
DAY = "2024-02-09"


class Way(NamedTuple):
    """A text with one statement that counts: its kind, what is said, a word of each who says it, the day if told.

    `others` are further statements that the text makes on its way there.
    """

    kind: str
    language: str
    text: str
    content: str
    speaker: str
    day: str | None = None
    others: int = 0


class Read(NamedTuple):
    """Whether a way was read: the content with its speaker, and the day."""

    right: bool
    on_its_day: bool


_EDGES = " ,.!?«»“”\"'‘’\u00a0"


def read(way: Way) -> Read:
    """Read a way as an article of its own."""
    article = from_press((HEADS[way.language] + way.text + TAILS[way.language]).encode(), "a.txt")
    found = extract(article)
    same = [s for s in found if article.text[s.start : s.end].strip(_EDGES) == way.content.strip(_EDGES)]
    wanted = way.speaker.lower().split()
    right = len(same) == 1 and len(found) == 1 + way.others and len(same[0].speakers) == len(wanted)
    right = right and all(word in name.lower() for word, name in zip(wanted, same[0].speakers, strict=True))
    day = str(same[0].said.earliest) if right and same[0].said is not None else ""
    return Read(right, right and way.day in (None, day))


def sampled(way: Way, share: int) -> bool:
    """Return whether a way is one of a fixed `share` in a hundred."""
    return hashlib.sha256(way.text.encode()).digest()[0] * 100 < share * 256


def ways() -> Iterator[Way]:
    """Yield all of them, by kind."""
    yield from _when_and_where()
    yield from _who_and_how()
    yield from _in_marks()
    yield from _taken_up()
    yield from _acts()
    yield from _together()
    yield from _in_passing()


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _large(text: str) -> str:
    return text[:1].upper() + text[1:]


SAID = {"fr": "la route serait rouverte avant mars", "en": "the road would reopen before March"}
QUOTED = {"fr": "La route sera rouverte", "en": "The road will reopen"}
WHEN: dict[str, tuple[tuple[str, str | None], ...]] = {
    "fr": (
        ("", DAY), ("lundi", "2024-02-05"), ("ce vendredi", DAY), ("jeudi soir", "2024-02-08"), ("hier", "2024-02-08"),
        ("hier soir", "2024-02-08"), ("ce matin", DAY), ("le 3 février", "2024-02-03"), ("mardi 6 février", "2024-02-06"),
        ("dès mercredi", "2024-02-07"), ("mercredi dernier", "2024-02-07"), ("dans la nuit de mardi à mercredi", None),
        ("la semaine dernière", None), ("il y a trois jours", "2024-02-06"), ("en janvier", None),
        ("dimanche à la mi-journée", "2024-02-04"), ("lundi dans la soirée", "2024-02-05"), ("avant-hier", "2024-02-07"),
        ("en début de semaine", None), ("aussitôt", DAY),
    ),
    "en": (
        ("", DAY), ("on Monday", "2024-02-05"), ("Monday", "2024-02-05"), ("late on Thursday", "2024-02-08"),
        ("yesterday", "2024-02-08"), ("last night", "2024-02-08"), ("this morning", DAY), ("on 3 February", "2024-02-03"),
        ("on Tuesday, 6 February", "2024-02-06"), ("last Wednesday", None), ("last week", None),
        ("two days ago", "2024-02-07"), ("in January", None), ("earlier today", DAY), ("on Sunday evening", "2024-02-04"),
        ("earlier this week", None), ("hours later", DAY), ("on Feb. 3", "2024-02-03"),
    ),
}  # fmt: skip
WHERE = {
    "fr": (
        "", "à Genève", "depuis Moscou", "devant le Parlement", "dans un communiqué", "au cours d'une conférence de presse",
        "sur X", "à la télévision publique", "à l'issue de la réunion", "lors d'un point de presse", "en marge du sommet",
        "par la voix de son porte-parole", "au micro de RFI", "dans les colonnes du Monde", "à sa descente d'avion",
    ),
    "en": (
        "", "in Geneva", "from Moscow", "in a statement", "at a news conference", "on X", "on state television",
        "after the meeting", "on the sidelines of the summit", "through a spokesman", "in an interview with the BBC",
        "before parliament", "by telephone", "in a letter to the Council",
    ),
}  # fmt: skip
WHOM = {
    "fr": (
        "",
        "à l'AFP",
        "aux journalistes",
        "à des reporters",
        "à son homologue turc",
        "devant la presse",
        "au Parlement",
    ),
    "en": ("", "reporters", "the BBC", "his Turkish counterpart", "parliament", "a packed hall"),
}
HOW = {
    "fr": (
        "", "d'une voix ferme", "avec prudence", "sans détour", "non sans ironie", "en substance", "une nouvelle fois",
        "pour sa part", "à plusieurs reprises", "solennellement",
    ),
    "en": ("", "firmly", "once again", "for his part", "in no uncertain terms", "with some irony", "repeatedly"),
}  # fmt: skip


def _circumstances(language: str) -> Iterator[tuple[str, str | None, str, str, str]]:
    """Yield when, its day, where, to whom and how: two of the first or one of the others at a time."""
    for (when, day), where in product(WHEN[language], WHERE[language]):
        for whom in WHOM[language] if not (when and where) else ("",):
            for how in HOW[language] if not (when or where or whom) else ("",):
                yield when, day, where, whom, how


def _when_and_where() -> Iterator[Way]:
    who, said, quoted = "Paul Karim", SAID["fr"], QUOTED["fr"]
    for when, day, where, whom, how in _circumstances("fr"):
        after = _joined("a affirmé", how, when, where, whom)
        turned = _joined("a affirmé", whom, where, how, when)
        behind = _joined("a affirmé", when, who, how, where, whom)
        texts = [
            ("verb, when, where, que", f"{who} {after} que {said}.", said),
            ("verb, where, when, que", f"{who} {turned} que {said}.", said),
            ("clause, verb, when, who", f"{_large(said)}, {behind}.", said),
            ("words, verb, when, who", f"« {quoted} », {behind}.", quoted),
            ("words, verb, who, where", f"« {quoted} », {_joined('a affirmé', who, how, whom, where, when)}.", quoted),
            ("verb, when, colon, words", f"{who} {after} : « {quoted}. »", quoted),
            ("promise", f"{who} {_joined('a promis', how, when, where)} de rouvrir la route.", "rouvrir la route"),
            (
                "words, inverted pronoun",
                f"{who} est arrivé. « {quoted} », {_joined('a-t-il affirmé', how, whom, when, where)}.",
                quoted,
            ),
        ]
        if when:
            texts.append(
                ("when first", f"{_large(when)}, {who} {_joined('a affirmé', how, whom, where)} que {said}.", said)
            )
        if where:
            texts.append(
                ("where first", f"{_large(where)}, {who} {_joined('a affirmé', how, whom, when)} que {said}.", said)
            )
        if where.startswith(("à ", "à l'")):
            texts.append(("where first, no accent", f"{texts[-1][1].replace('À', 'A', 1)}", said))
        for kind, text, content in texts:
            yield Way(
                f"fr {kind}", "fr", text, _large(content) if text.startswith(_large(said)) else content, "Karim", day
            )
    said, quoted = SAID["en"], QUOTED["en"]
    for when, day, where, whom, how in _circumstances("en"):
        verb = f"told {whom}" if whom else "said"
        after = _joined(verb, how, when, where)
        texts = [
            ("verb, when, where, that", f"{who} {after} that {said}.", said),
            ("verb, where, when, that", f"{who} {_joined(verb, how, where, when)} that {said}.", said),
            ("clause, who, verb, when", f"{_large(said)}, {who} {after}.", said),
            ("words, who, verb, when", f"“{quoted},” {who} {after}.", quoted),
            ("words, verb, who, when", f"“{quoted},” {_joined('said', who, how, when, where)}.", quoted),
            ("verb, when, colon, words", f"{who} {after}: “{quoted}.”", quoted),
            ("pledge", f"{who} {_joined('pledged', how, when, where)} to reopen the road.", "to reopen the road"),
            ("words, pronoun", f"{who} arrived. “{quoted},” he {after}.", quoted),
            ("verb, when, bare clause", f"{who} {after} {said}.", said),
        ]
        if when:
            texts.append(("when first", f"{_large(when)}, {who} {_joined(verb, how, where)} that {said}.", said))
        if where:
            texts.append(("where first", f"{_large(where)}, {who} {_joined(verb, how, when)} that {said}.", said))
        for kind, text, content in texts:
            yield Way(
                f"en {kind}", "en", text, _large(content) if text.startswith(_large(said)) else content, "Karim", day
            )


WHO = {
    "fr": (
        ("Paul Karim", "Karim"), ("le ministre Paul Karim", "Karim"),
        ("le ministre turc des Affaires étrangères, Paul Karim,", "Karim"),
        ("Paul Karim, ministre turc des Affaires étrangères,", "Karim"), ("la ministre déléguée Anna Berg", "Berg"),
        ("un porte-parole de l'armée", "porte-parole"), ("Kiev", "Kiev"), ("l'ONU", "ONU"),
        ("la présidence ukrainienne", "présidence"), ("une source proche du dossier", "source"),
        ("Anna Berg, 34 ans, institutrice,", "Berg"), ("le général Paul Karim, chef d'état-major,", "Karim"),
        ("M. Karim", "Karim"), ("M. Laurent Morel", "Morel"), ("l'ambassadrice américaine à l'ONU, Anna Berg,", "Berg"),
        ("le président du Parlement, Paul Karim,", "Karim"), ("un habitant du quartier", "habitant"),
        ("l'un des négociateurs", "négociateurs"), ("le gouvernement de transition", "gouvernement"),
        ("Paul Karim (Parti du peuple)", "Karim"), ("P. Karim", "Karim"), ("le colonel-major Paul Karim", "Karim"),
        ("la cheffe adjointe de la mission, la Norvégienne Anna Berg,", "Berg"), ("le Front populaire", "Front"),
        ("le porte-parole du ministère, un certain Paul Karim,", "Karim"),
    ),
    "en": (
        ("Paul Karim", "Karim"), ("Foreign Minister Paul Karim", "Karim"), ("the Turkish foreign minister, Paul Karim,", "Karim"),
        ("Paul Karim, the Turkish foreign minister,", "Karim"), ("an army spokesman", "spokesman"), ("Kyiv", "Kyiv"),
        ("the United Nations", "Nations"), ("the Ukrainian presidency", "presidency"), ("a source close to the talks", "source"),
        ("Anna Berg, 34, a teacher,", "Berg"), ("General Paul Karim, the chief of staff,", "Karim"), ("Mr Karim", "Karim"),
        ("U.S. Ambassador Anna Berg", "Berg"), ("Human Watch", "Watch"), ("the speaker of parliament, Paul Karim,", "Karim"),
        ("one of the negotiators", "negotiators"), ("Senator Paul Karim of Nebraska", "Karim"), ("Paul W. Karim", "Karim"),
        ("Paul Karim, who leads the mission,", "Karim"), ("the mission's deputy head, Anna Berg,", "Berg"),
        ("the People's Front", "Front"), ("Brig. Gen. Paul Karim", "Karim"), ("army chief Paul Karim", "Karim"),
        ("the health ministry in Gaza", "ministry"), ("aid workers in the area", "workers"), ("residents of the town", "residents"),
    ),
}  # fmt: skip
VERBS = {
    "fr": (
        "a affirmé", "a déclaré", "a assuré", "a annoncé", "a indiqué", "a souligné", "a rappelé", "a déploré", "a admis",
        "a confirmé", "a fait savoir", "a laissé entendre", "a fait valoir", "a tenu à rappeler", "n'a pas exclu",
        "s'est dit convaincu", "avait promis", "a juré", "a expliqué", "a répété", "a insisté sur le fait", "a prédit",
        "a averti", "a révélé", "affirme", "précise", "estime", "prévient", "regrette", "reconnaît", "juge", "martèle",
        "soutient", "concède", "redoute", "maintient", "fait remarquer", "ironise", "veut croire",
    ),
    "en": (
        "said", "has said", "announced", "insisted", "argued", "claimed", "warned", "stressed", "acknowledged", "conceded",
        "admitted", "confirmed", "predicted", "promised", "vowed", "noted", "recalled", "complained", "suggested", "hinted",
        "made clear", "denied", "has repeatedly said", "told reporters", "told the BBC", "assured the council", "disclosed",
        "alleged", "lamented", "reiterated", "pointed out", "let it be known", "boasted", "cautioned", "testified", "concluded",
        "was adamant", "was quick to add", "was of the view",
    ),
}  # fmt: skip
BEHIND = {
    "fr": (
        "a affirmé", "a déclaré", "assure", "a annoncé", "précise", "souligne", "estime", "prévient", "regrette", "admet",
        "a fait savoir", "a fait valoir", "a insisté", "martèle", "jure", "explique", "a répété", "s'est réjoui", "a averti",
        "a lancé", "résume", "confie", "raconte", "s'indigne", "ironise", "tranche", "a conclu", "a ajouté", "soupire", "lâche",
        "rétorque", "a répondu",
    ),
    "en": (
        "said", "announced", "insisted", "argued", "warned", "conceded", "admitted", "confirmed", "promised", "noted", "recalled",
        "complained", "suggested", "told reporters", "added", "explained", "declared", "quipped", "replied", "lamented",
        "boasted", "predicted", "sighed", "shrugged", "recounted", "remarked",
    ),
}  # fmt: skip
SOURCES = {"fr": ("selon", "d'après", "à en croire"), "en": ("according to", "in the view of", "in the words of")}


def _who_and_how() -> Iterator[Way]:
    for language, that, close in (("fr", "que", "« {} », "), ("en", "that", "“{},” ")):
        said, quoted = SAID[language], close.format(QUOTED[language])
        for (written, word), verb in product(WHO[language], VERBS[language]):
            text = f"{_large(written)} {verb} {that} {said}."
            yield Way(f"{language} who, verb, {that}", language, text, said, word)
        for (written, word), verb in product(WHO[language], BEHIND[language]):
            who = written.rstrip(",")
            behind = f"{verb} {who}" if language == "fr" else f"{written} {verb}"
            yield Way(f"{language} clause, then who", language, f"{_large(said)}, {behind}.", _large(said), word)
            yield Way(f"{language} words, then who", language, f"{quoted}{behind}.", QUOTED[language], word)
            if language == "en" and " " not in verb:
                yield Way("en words, verb, who", "en", f"{quoted}{verb} {who}.", QUOTED["en"], word)
        for (written, word), source in product(WHO[language], SOURCES[language]):
            who = written.rstrip(",")
            yield Way(f"{language} source last", language, f"{_large(said)}, {source} {who}.", _large(said), word)
            yield Way(f"{language} source first", language, f"{_large(source)} {who}, {said}.", said, word)


MARKS = {"fr": ("« {} »", "«\u00a0{}\u00a0»", "“{}”", '"{}"', "«{}»"), "en": ("“{}”", '"{}"', "‘{}’")}
AROUND = {
    "fr": (
        "{S}{c} déclare : {Q.}", "{S} : {Q.}", "{S}{c} hausse les épaules : {Q.}", "{S}{c} est catégorique : {Q.}",
        "{Q}, soupire {s}.", "{Q?}, s'interroge {s}.", "{S}{c} regarde le pont. {Q.}", "{S}{c} ne mâche pas ses mots. {Q.}",
        "{Q.} {S}{c} ne mâche pas ses mots.", "{S}{c} se tait longtemps, avant de lâcher : {Q.}",
        "{S}{c} a résumé la situation en ces termes : {Q.}", "Interrogé sur la route, {s}{c} répond : {Q.}",
        "{Q}, a écrit {s} sur X.", "{S}{c} a pris la parole.\n\n{Q.}",
    ),
    "en": (
        "{S}{c} said: {Q.}", "{S}: {Q.}", "{S}{c} shrugged: {Q.}", "{S}{c} was blunt: {Q.}", "The answer from {s}: {Q.}",
        "{Q,} said {s}.", "{Q,} {s}{c} said.", "{Q?} asked {s}.", "{S}{c} looked at the bridge. {Q.}",
        "{S}{c} did not mince words. {Q.}", "{Q.} {S}{c} did not mince words.", "{S}{c} told reporters, {Q.}",
        "Asked about the road, {s}{c} replied: {Q.}", "{Q,} {s}{c} wrote on X.", "{S}{c} took the floor.\n\n{Q.}",
    ),
}  # fmt: skip
SPOKEN = {
    "fr": ("La route sera rouverte avant mars", "Nous n'avons rien signé", "Personne ne viendra nous chercher ici"),
    "en": ("The road will reopen before March", "We have signed nothing", "Nobody will come for us here"),
}
VOICES = {
    "fr": (
        ("Paul Karim", "Karim"), ("le ministre Paul Karim", "Karim"), ("Anna Berg, 34 ans, institutrice", "Berg"),
        ("un habitant du quartier", "habitant"), ("la porte-parole de l'ONU, Anna Berg", "Berg"),
    ),
    "en": (
        ("Paul Karim", "Karim"), ("Foreign Minister Paul Karim", "Karim"), ("Anna Berg, 34, a teacher", "Berg"),
        ("a resident of the town", "resident"), ("the U.N. spokeswoman, Anna Berg", "Berg"),
    ),
}  # fmt: skip


def _in_marks() -> Iterator[Way]:
    for language in ("fr", "en"):
        for around, spoken, (who, word), marks in product(
            AROUND[language], SPOKEN[language], VOICES[language], MARKS[language]
        ):
            text = around.replace("{S}", _large(who)).replace("{s}", who).replace("{c}", "," if ", " in who else "")
            for end in ("", ".", ",", "?"):
                closed = f" {end}" if end == "?" and language == "fr" else end
                text = text.replace("{Q" + end + "}", marks.format(spoken + closed))
            yield Way(f"{language} {around!r}", language, text, spoken, word)


CALLED = {
    "fr": (
        ("Le ministre turc des Affaires étrangères, Paul Karim,", "Karim", "il|le ministre|M. Karim|le ministre turc|"
         "le chef de la diplomatie turque|ce dernier|celui-ci|l'intéressé|le Turc|le diplomate|le responsable turc"),
        ("La ministre belge de la Défense, Anna Berg,", "Berg", "elle|la ministre|Mme Berg|cette dernière|la Belge|la dirigeante"),
        ("Le porte-parole de l'armée, le colonel Paul Karim,", "Karim", "il|le porte-parole|le colonel|l'officier|le gradé"),
        ("L'archevêque de Bangui, Mgr Paul Karim,", "Karim", "il|l'archevêque|le prélat|Mgr Karim|l'homme d'Église|le religieux"),
        ("Paul Karim, 42 ans, instituteur à Bria,", "Karim", "il|l'instituteur|l'enseignant|le quadragénaire|Paul"),
        ("Le député Paul Karim (opposition)", "Karim", "il|le député|le parlementaire|l'opposant"),
        ("L'émissaire de l'ONU pour la Libye, Paul Karim,", "Karim", "il|l'émissaire|l'émissaire onusien|le diplomate|le médiateur"),
        ("La chercheuse Anna Berg, de l'Institut de Genève,", "Berg", "elle|la chercheuse|la politologue|l'universitaire"),
        ("Paul Karim, avocat des familles,", "Karim", "il|l'avocat|Me Karim|le juriste"),
        ("L'ONG Secours Sans Délai", "Secours", "elle|l'ONG|l'organisation|l'association|l'organisation humanitaire"),
        ("Le Front de libération du Nord (FLN)", "Front", "il|le mouvement|le groupe|le Front|le FLN|le groupe armé"),
        ("Le ministère russe de la Défense", "ministère", "il|le ministère"),
        ("Le général Paul Karim, chef d'état-major des armées,", "Karim", "il|le général|le chef d'état-major|le militaire"),
    ),
    "en": (
        ("Turkish Foreign Minister Paul Karim", "Karim", "he|the minister|Mr Karim|Karim|the foreign minister|"
         "the Turkish minister|the top diplomat|Turkey's top diplomat|the diplomat|the official"),
        ("The Belgian defence minister, Anna Berg,", "Berg", "she|the minister|Ms Berg|the defence minister|the official"),
        ("Army spokesman Colonel Paul Karim", "Karim", "he|the spokesman|the colonel|Col. Karim|the officer|the army spokesman"),
        ("The archbishop of Bangui, Paul Karim,", "Karim", "he|the archbishop|the prelate|the cleric|Archbishop Karim"),
        ("Paul Karim, 42, a teacher in Bria,", "Karim", "he|the teacher|the father of four|Mr Karim"),
        ("Rebel leader Paul Karim", "Karim", "he|the rebel leader|the rebel|the commander|the warlord"),
        ("The U.N. envoy for Libya, Paul Karim,", "Karim", "he|the envoy|the U.N. envoy|the diplomat|the mediator"),
        ("Anna Berg, a researcher at the Geneva Institute,", "Berg", "she|the researcher|the analyst|the scholar|the academic"),
        ("The charity Swift Relief", "Relief", "it|the charity|the group|the organisation|the aid group|the NGO"),
        ("The Northern Liberation Front (NLF)", "Front", "it|the group|the movement|the Front|the NLF|the armed group"),
        ("The Russian defence ministry", "ministry", "it|the ministry"),
    ),
}  # fmt: skip
BETWEEN = {"fr": ("", "Les combats ont repris près du pont. "), "en": ("", "Fighting resumed near the bridge. ")}


def _taken_up() -> Iterator[Way]:
    for (first, word, called), between in product(CALLED["fr"], BETWEEN["fr"]):
        for again in called.split("|"):
            text = f"{first} a affirmé que la trêve tenait. {between}{_large(again)} a ajouté que {SAID['fr']}."
            yield Way("fr taken up", "fr", text, SAID["fr"], word, None, 1)
    for (first, word, called), between in product(CALLED["en"], BETWEEN["en"]):
        for again in called.split("|"):
            text = f"{first} said that the truce was over. {between}{_large(again)} added that {SAID['en']}."
            yield Way("en taken up", "en", text, SAID["en"], word, None, 1)


ACTORS = {
    "fr": (
        ("Paul Karim", "Karim"), ("le ministre turc des Affaires étrangères, Paul Karim,", "Karim"), ("l'ONU", "ONU"),
        ("un porte-parole de l'armée", "porte-parole"), ("la présidence ukrainienne", "présidence"),
        ("Anna Berg, qui dirige la mission,", "Berg"),
    ),
    "en": (
        ("Paul Karim", "Karim"), ("the Turkish foreign minister, Paul Karim,", "Karim"),
        ("the United Nations", "Nations"), ("an army spokesman", "spokesman"),
        ("the Ukrainian presidency", "presidency"), ("Anna Berg, who leads the mission,", "Berg"),
    ),
}  # fmt: skip
THEN = {
    "fr": (
        "", "lundi", "ce matin", "mardi à Genève", "dans un communiqué", "jeudi soir à la télévision",
        "une nouvelle fois", "à l'issue de la réunion",
    ),
    "en": (
        "", "on Monday", "on Monday in Geneva", "in a statement", "late on Thursday on state television",
        "once again", "after the meeting",
    ),
}  # fmt: skip
ACTS = {
    "fr": (
        ("a appelé {} les deux camps à cesser le feu", "cesser le feu"),
        ("a exhorté {} les rebelles à déposer les armes", "déposer les armes"),
        ("a demandé {} aux rebelles de déposer les armes", "déposer les armes"),
        ("a exigé {} le retrait immédiat des troupes étrangères", "le retrait immédiat des troupes étrangères"),
        ("a condamné {} une « agression lâche » contre les civils", "une « agression lâche » contre les civils"),
        ("a dénoncé {} les violations répétées de la trêve", "les violations répétées de la trêve"),
        ("a accusé {} l'armée d'avoir bombardé le marché", "avoir bombardé le marché"),
        ("a démenti {} avoir bombardé le marché", "avoir bombardé le marché"),
        ("a promis {} de rouvrir la route", "rouvrir la route"),
        ("s'est engagé {} à rouvrir la route", "rouvrir la route"),
        ("a menacé {} de quitter les pourparlers", "quitter les pourparlers"),
        ("a salué {} « un pas important »", "un pas important"),
        ("a réclamé {} l'ouverture d'une enquête internationale", "l'ouverture d'une enquête internationale"),
        ("s'est dit {} prêt à rencontrer les rebelles", "prêt à rencontrer les rebelles"),
        ("a proposé {} d'ouvrir un couloir humanitaire", "ouvrir un couloir humanitaire"),
        ("a rejeté {} toute négociation avec les rebelles", "toute négociation avec les rebelles"),
        ("a mis en garde {} contre une reprise des combats", "une reprise des combats"),
        ("a averti {} que la trêve ne tiendrait pas", "la trêve ne tiendrait pas"),
        ("a regretté {} que la trêve n'ait pas tenu", "la trêve n'ait pas tenu"),
        ("dit {} avoir recensé neuf violations", "avoir recensé neuf violations"),
        ("affirme {} ne rien savoir de l'accord", "ne rien savoir de l'accord"),
        ("a qualifié {} l'accord de « chiffon de papier »", "chiffon de papier"),
        ("s'est félicité {} de la libération des otages", "de la libération des otages"),
        ("a plaidé {} pour une trêve de dix jours", "pour une trêve de dix jours"),
        ("n'a pas exclu {} de revenir à la table", "revenir à la table"),
        ("a exclu {} tout retrait de ses troupes", "tout retrait de ses troupes"),
        ("a confirmé {} la mort de trois soldats", "la mort de trois soldats"),
        ("a annoncé {} la reprise des pourparlers", "la reprise des pourparlers"),
        ("a déploré {} la mort de trois soldats", "la mort de trois soldats"),
        ("a parlé {} d'une « trêve de façade »", "trêve de façade"),
        ("a évoqué {} « un malentendu »", "un malentendu"), ("a invité {} les deux camps à se revoir", "se revoir"),
        ("a assuré {} à l'AFP que la route tiendrait", "la route tiendrait"),
        ("s'est insurgé {} contre « un chantage »", "un chantage"),
        ("a juré {} de ne jamais céder", "ne jamais céder"),
        ("a reconnu {} avoir tiré le premier", "avoir tiré le premier"),
    ),
    "en": (
        ("called {} on both sides to cease fire", "to cease fire"),
        ("urged the rebels {} to lay down their arms", "to lay down their arms"),
        ("demanded {} the immediate withdrawal of foreign troops", "the immediate withdrawal of foreign troops"),
        ("accused the army {} of shelling the market", "shelling the market"),
        ("denied {} shelling the market", "shelling the market"),
        ("pledged {} to reopen the road", "to reopen the road"),
        ("vowed {} to reopen the road", "to reopen the road"),
        ("threatened {} to walk out of the talks", "to walk out of the talks"),
        ("welcomed {} “an important step”", "an important step"),
        ("called {} for an international inquiry", "an international inquiry"),
        ("offered {} to open a humanitarian corridor", "to open a humanitarian corridor"),
        ("rejected {} any talks with the rebels", "any talks with the rebels"),
        ("warned {} against a return to fighting", "a return to fighting"),
        ("warned {} that the truce would not hold", "the truce would not hold"),
        ("expressed regret {} that the truce had not held", "the truce had not held"),
        ("described the deal {} as “a scrap of paper”", "a scrap of paper"),
        ("ruled out {} any withdrawal of its troops", "any withdrawal of its troops"),
        ("confirmed {} the deaths of three soldiers", "the deaths of three soldiers"),
        ("announced {} the resumption of talks", "the resumption of talks"),
        ("spoke {} of “a sham truce”", "a sham truce"),
        ("assured the BBC {} that the road would hold", "the road would hold"),
        ("admitted {} firing first", "firing first"),
        ("refused {} to hand over the bodies", "to hand over the bodies"),
        ("agreed {} to meet the rebels", "to meet the rebels"),
        ("appealed {} to both sides to show restraint", "to show restraint"),
        ("said {} it had recorded nine violations", "it had recorded nine violations"),
        ("told the council {} it had recorded nine violations", "it had recorded nine violations"),
        ("praised {} the courage of the mediators", "the courage of the mediators"),
        ("dismissed the report {} as “pure fiction”", "pure fiction"),
        ("insisted {} the road was open", "the road was open"), ("expressed {} “deep concern”", "deep concern"),
        ("promised families {} that the bodies would be returned", "the bodies would be returned"),
    ),
}  # fmt: skip
"""What is done by words, the circumstance where it stands, and what is said thereby."""
FEMININE = {"s'est engagé ": "s'est engagée ", "s'est dit ": "s'est dite ", " prêt ": " prête ", "félicité": "félicitée",
            "insurgé": "insurgée"}  # fmt: skip


def _acts() -> Iterator[Way]:
    for language in ("fr", "en"):
        for (who, word), then, (act, content) in product(ACTORS[language], THEN[language], ACTS[language]):
            done = " ".join(act.format(then).split())
            if word == "Berg":
                for masculine, feminine in FEMININE.items():
                    done = done.replace(masculine, feminine)
            content = content if content in done else content.replace("prêt ", "prête ")
            yield Way(f"{language} what is done by words", language, f"{_large(who)} {done}.", content, word)


ONE = {
    "fr": (
        ("Paul Karim", "Karim"), ("le ministre Paul Karim", "Karim"), ("Kiev", "Kiev"), ("l'ONU", "ONU"), ("M. Karim", "Karim"),
        ("le président turc, Paul Karim,", "Karim"), ("un porte-parole de l'armée", "porte-parole"),
    ),
    "en": (
        ("Paul Karim", "Karim"), ("Foreign Minister Paul Karim", "Karim"), ("Kyiv", "Kyiv"), ("the United Nations", "Nations"),
        ("Mr Karim", "Karim"), ("the Turkish president, Paul Karim,", "Karim"), ("an army spokesman", "spokesman"),
    ),
}  # fmt: skip
OTHER = {
    "fr": (
        ("Anna Berg", "Berg"), ("Moscou", "Moscou"), ("l'Union africaine", "Union"), ("les rebelles", "rebelles"),
        ("Mme Berg", "Berg"), ("une source militaire", "source"),
    ),
    "en": (
        ("Anna Berg", "Berg"), ("Moscow", "Moscow"), ("the African Union", "Union"), ("the rebels", "rebels"),
        ("Ms Berg", "Berg"), ("a military source", "source"),
    ),
}  # fmt: skip
TOGETHER = {
    "fr": (
        "{a} et {b} ont affirmé que {c}.", "{C}, ont affirmé {a} et {b}.", "« {q} », ont affirmé {a} et {b}.",
        "« {q} », affirment {a} et {b}.", "Selon {a} et {b}, {c}.", "{C}, selon {a} et {b}.", "{a} et {b} ont déclaré : « {q}. »",
        "{C}, ont fait savoir lundi {a} et {b}.", "Dans un communiqué commun, {a} et {b} affirment que {c}.",
        "« {q} », ont déclaré dans un communiqué commun {a} et {b}.",
    ),
    "en": (
        "{a} and {b} said that {c}.", "“{q},” said {a} and {b}.", "“{q},” {a} and {b} said.", "{C}, {a} and {b} said.",
        "According to {a} and {b}, {c}.", "{C}, according to {a} and {b}.", "{a} and {b} said: “{q}.”",
        "{a} and {b} told reporters that {c}.", "Both {a} and {b} said that {c}.", "{a} and {b} warned on Monday that {c}.",
        "In a joint statement, {a} and {b} said that {c}.",
    ),
}  # fmt: skip


def _together() -> Iterator[Way]:
    for language in ("fr", "en"):
        said, quoted = SAID[language], QUOTED[language]
        for (a, one), (b, other), form in product(ONE[language], OTHER[language], TOGETHER[language]):
            text = form.format(a=a, b=b, c=said, C=_large(said), q=quoted)
            content = quoted if quoted in text else _large(said) if "{C}" in form else said
            yield Way(f"{language} together", language, _large(text), content, f"{one} {other}")


IN_PASSING = {
    "fr": (
        "{A} est intervenu lundi, affirmant que {c}.", "Affirmant que {c}, {a} a quitté la salle.",
        "{A}, qui affirme que {c}, a quitté la salle.", "{A} a pris la parole pour affirmer que {c}.",
        "{A} a quitté la salle et a affirmé que {c}.", "{A} a quitté la salle en affirmant que {c}.",
        "{C}, à en croire {a}.", "{A} aurait affirmé que {c}.", "{A}, cité par l'agence Tass, a affirmé que {c}.",
        "C'est {a} qui a affirmé que {c}.", "Pour {a}, {c}.", "{A} continue d'affirmer que {c}.",
        "{A} n'a cessé d'affirmer que {c}.", "{A} a tenu à affirmer que {c}.", "{A} se dit convaincu que {c}.",
        "{A} a de nouveau affirmé que {c}.", "Interrogé par la presse, {a} a affirmé que {c}.",
        "« {q} », a affirmé {a}, avant d'ajouter que rien n'était signé.",
        "Dans un entretien au Monde, {a} affirme que {c}.", "Sur X, {a} a affirmé que {c}.",
        "{A} a fait savoir à ses alliés que {c}.", "« {q} », affirmait déjà en janvier {a}.",
        "Ce que {a} a affirmé : « {q}. »", "A propos de la route, {a} a affirmé : « {q} ».",
        "{C}, a encore affirmé {a} lundi.", "{C}, avait pourtant affirmé {a}.",
    ),
    "en": (
        "{A} left on Monday, saying that {c}.", "Saying that {c}, {a} left the room.",
        "{A}, who says that {c}, left the room.", "{A} took the floor to say that {c}.",
        "{A} left the room and said that {c}.", "{A} left the room after saying that {c}.",
        "{A} was quoted as saying that {c}.", "{A} reportedly said that {c}.",
        "{A} was quoted by state media as saying that {c}.", "It was {a} who said that {c}.", "For {a}, {c}.",
        "{A} keeps saying that {c}.", "{A} went on to say that {c}.", "{A} is convinced that {c}.",
        "{A} again said that {c}.", "Asked by reporters, {a} said that {c}.",
        "“{q},” said {a}, before adding that nothing had been signed.",
        "In an interview with the BBC, {a} said that {c}.", "On X, {a} said that {c}.",
        "“{q},” {a} had already said in January.", "On the road, {a} said: “{q}.”", "{C}, {a} said again on Monday.",
        "{C}, {a} had said, however.", "{A} has long maintained that {c}.",
        "{A} is understood to have said that {c}.",
    ),
}  # fmt: skip
"""Where the verb that reports is not the sentence's own, or something stands before its subject."""


def _in_passing() -> Iterator[Way]:
    for language in ("fr", "en"):
        said, quoted = SAID[language], QUOTED[language]
        for (who, word), form in product(ONE[language], IN_PASSING[language]):
            at = max(form.find("{a}"), form.find("{A}")) + 3
            a = who.rstrip(",") if form[at : at + 1] in (",", ".", ":") else who
            text = form.format(a=a, A=_large(a), c=said, C=_large(said), q=quoted)
            content = quoted if "{q}" in form else _large(said) if "{C}" in form else said
            others = "d'ajouter que" in form or "adding that" in form
            yield Way(f"{language} in passing", language, text, content, word, None, int(others))
