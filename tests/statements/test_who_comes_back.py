"""Those who come back under another word, one invented passage a phenomenon: whose words they are."""

import time

import pytest
from tests.statements.test_extract import article

from treve.statements.extract import extract

PASSAGES: dict[str, tuple[str, str, str, list[str]]] = {
    "a role before the name that holds it": (
        "fr", "L'envoyée de l'Union déplore un blocage.\n\n« Rien n'a été signé », a dit Ana Costa, envoyée de l'Union.",
        "un blocage", ["Ana Costa"]),
    "a delegate who was named as the representative": (
        "en", "Chad's representative, Idriss Moussa, took the floor. Chad's delegate said that the road was closed.",
        "the road was closed", ["Idriss Moussa"]),
    "a representative of one state is not of another": (
        "en", "Ada Lund, Envoy of the Secretary-General, spoke. The representative of the Republic of Chad observed that "
        "the road was closed.", "the road was closed", ["representative of the Republic of Chad"]),
    "a counterpart holds the same office": (
        "fr", "Le ministre, Jean Morel, a reçu son homologue libyen, Omar Salah. Le ministre libyen a promis une trêve.",
        "une trêve", ["Omar Salah"]),
    "one whose trade goes on behind and": (
        "fr", "Nous avons reçu Lise Renard, professeure de droit et ancienne de l'ONU. La ministre, Eva Klein, se tait. "
        "D'après la professeure, tout est perdu.", "tout est perdu", ["Lise Renard"]),
    "an opening participle has an object and no speaker": (
        "en", "Briefing the Council, Ada Lund, Deputy Relief Coordinator, said that the road was closed. "
        "“It was mined,” she added.", "It was mined", ["Ada Lund"]),
    "several who are told one by one": (
        "en", "President Omar Salah, prime minister Ada Lund and the governor issued a statement. They say the road is closed.",
        "the road is closed", ["Omar Salah", "Ada Lund", "governor"]),
    "whoever writes is not who was met": (
        "en", "Our correspondent in Ravna, Joe Pike, met Umm Salim, 61, at her gate. \"They took the goats,\" she told him.",
        "They took the goats", ["Umm Salim"]),
    "a question by whoever writes": (
        "fr", "Le maire, Paul Durand, espère. Et les ponts détruits du nord ? « On passera à gué. »",
        "On passera à gué.", ["Paul Durand"]),
    "a name in marks": (
        "fr", "Un officier du mouvement, qui se fait appeler « commandant Loup », assure que ses hommes resteront.",
        "ses hommes resteront", ["commandant Loup"]),
    "a name behind a noun for somebody": (
        "fr", "Il y a dans la cave une vieille dame, Mirza. Elle coud. « Ils reviendront. »", "Ils reviendront.", ["Mirza"]),
    "small words in the name of a body": (
        "fr", "Secours Sans Délai (SSD) demande une trêve. SSD s'engage à publier la liste des convois.",
        "publier la liste des convois", ["Secours Sans Délai (SSD)"]),
    "an adviser is not called as whom he advised": (
        "fr", "« Tout est dit », explique Jean Morel. Le juriste, qui fut le conseiller du médiateur Omar Salah, publie un "
        "livre. Les pourparlers sont morts, selon lui.", "Les pourparlers sont morts", ["Jean Morel"]),
    "soldiers are not called as their colonel": (
        "fr", "Eva Klein épluche des pommes. Les soldats du colonel Omar Salah sont venus mardi. La sexagénaire hausse les "
        "épaules. « On a compris. »", "On a compris.", ["Eva Klein"]),
    "a spokeswoman is not called as whom she speaks for": (
        "en", "The governor, Joe Pike, left. A spokeswoman for Mr. Pike said the road was open.",
        "the road was open", ["A spokeswoman for Mr. Pike"]),
    "a role that has just been named without one": (
        "fr", "« Nous comptons les tirs », tranche Eva Klein. La cheffe de la mission de Ravna, nommée après le départ de "
        "Jean Morel, reçoit peu. Ses équipes sont lasses, assure-t-elle.", "Ses équipes sont lasses", ["Eva Klein"]),
    "a witness with an age holds no command": (
        "fr", "« Ils ont tiré », raconte Omar Salah, 48 ans. Le commandant du secteur affirme que tout est calme.",
        "tout est calme", ["commandant du secteur"]),
    "the latter and a pronoun behind": (
        "fr", "Eva Klein a vu condamner Omar Salah. Ce dernier fera appel, a-t-il fait savoir.",
        "Ce dernier fera appel", ["Omar Salah"]),
    "whom a sentence is about, named at its end": (
        "fr", "Il n'est pas rancunier, Jean Morel. « Ils m'ont réélu. »", "Ils m'ont réélu.", ["Jean Morel"]),
    "a description before whom it describes": (
        "fr", "Ancien guérillero reconverti, Omar Salah aime parler. « Qui a gagné ? »", "Qui a gagné ?", ["Omar Salah"]),
    "any verb behind a quotation, before a name": (
        "fr", "Le juge Jean Morel écoute. « Quatre en huit mois », compte Eva Klein sur ses doigts.",
        "Quatre en huit mois", ["Eva Klein"]),
    "the young man is who spoke": (
        "fr", "« J'ai fui », dit Jean Morel. Son ancien chef, Omar Salah, a été tué en août. « Ma mère est malade », ajoute "
        "le jeune homme.", "Ma mère est malade", ["Jean Morel"]),
    "past a relative clause": (
        "en", "The general who received the defectors boasted that the brigade would follow.",
        "the brigade would follow", ["general"]),
    "past a relative clause between commas": (
        "fr", "Omar Salah attend. Le gouverneur, qu'il est allé voir deux fois, lui a répondu que le dossier était ailleurs.",
        "le dossier était ailleurs", ["gouverneur"]),
    "words that an agent let fall": (
        "fr", "« Nous ne bombarderons personne. » La phrase, lâchée mardi à Ravna par l'ancien ministre Omar Salah, a surpris.",
        "Nous ne bombarderons personne.", ["Omar Salah"]),
    "as for somebody": (
        "fr", "Le Front salue le texte ; quant au petit parti de Ravna, il annonce qu'il signera.",
        "il signera", ["petit parti de Ravna"]),
    "somebody of a country": (
        "en", "\"We were fed,\" recalled Ada Lund. The Swede maintains that the captor was kind.",
        "the captor was kind", ["Ada Lund"]),
    "a trade with the country before": (
        "en", "Dutchman Joost van Rijn heads the team. \"It is late,\" he said.", "It is late", ["Joost van Rijn"]),
    "a body that tells of itself": (
        "fr", "Le Comité de secours a pu visiter le camp, indique-t-il.", "Le Comité de secours a pu visiter le camp",
        ["Comité de secours"]),
    "who spoke under an office stays who they are": (
        "en", "The Minister of State said the road was open. Ada Lund, a doctor, said it was mined. The Minister of State "
        "regretted that she should think so.", "she should think so", ["Minister of State"]),
    "who acts before and": (
        "en", "The rebels had signed the transit order and then declared it “not valid for food”.",
        "it “not valid for food”", ["rebels"]),
    "the first of two": (
        "fr", "Les représentants de la Norvège et de la Chine se sont abstenus. Le premier a estimé que le texte était vide.",
        "le texte était vide", ["représentant de la Norvège"]),
    "a rank that was not told before": (
        "fr", "« On peut s'entendre », a dit le porte-parole de l'armée, Omar Salah. Le colonel a ajouté que tout était prêt.",
        "tout était prêt", ["Omar Salah"]),
    "a calling by its title": (
        "fr", "Le mollah Omar Salah y voit une insulte. Jean Morel, diplomate, se tait. Le religieux exige que les captifs "
        "soient relâchés.", "les captifs soient relâchés", ["Omar Salah"]),
    "what somebody was": (
        "fr", "Le gouverneur, Omar Salah, sourit. « Chaque sac nous a coûté », a ajouté l'ex-gendarme.",
        "Chaque sac nous a coûté", ["Omar Salah"]),
    "a description with an adjective": (
        "fr", "Eva Klein, porte-parole du collectif, attendait. « On m'a offert un badge », raconte l'étudiante gantoise.",
        "On m'a offert un badge", ["Eva Klein"]),
    "a noun that no dictionary has": (
        "fr", "La députée Eva Klein hésite. La bloquiste soutient qu'il faut parler à tous.", "il faut parler à tous",
        ["Eva Klein"]),
    "what somebody is said to be": (
        "fr", "Jean Morel était alors huissier. L'historienne Eva Klein y tient. L'ancien huissier opine : « Ils "
        "savaient. »", "Ils savaient.", ["Jean Morel"]),
    "a pastor is a reverend": (
        "en", "The governor, Ada Lund, left. The Reverend Joe Pike shrugged. \"I will go,\" the pastor said.",
        "I will go", ["Joe Pike"]),
    "a governor without a name is nobody named before": (
        "fr", "Ils sont venus pour Jean Morel, otage depuis cent jours. Le sous-préfet a promis une réponse.",
        "une réponse", ["sous-préfet"]),
    "a general who asks another": (
        "fr", "Le jeune capitaine Jean Morel a refusé. Le général lui a demandé : « Et si l'on tire sur vous ? »",
        "Et si l'on tire sur vous ?", ["général"]),
    "two in one sentence are two": (
        "fr", "Jean Morel, ancien gouverneur, est venu. L'abbé Omar Salah aussi. Le prêtre exige une trêve ; l'ancien "
        "gouverneur propose une pause.", "une pause", ["Jean Morel"]),
    "whose sentence it is, up to a colon": (
        "fr", "Le Front, lui, attend. Le ministre de la Santé est plus disert : à l'en croire, tout est prêt.",
        "tout est prêt", ["ministre de la Santé"]),
    "by a minister's mouth": (
        "fr", "Ankara a déjà prévenu, par son ministre Omar Salah, que le format était mort.", "le format était mort",
        ["Omar Salah"]),
    "a compound tense of any verb behind a quotation": (
        "fr", "La chambre hésite. « Il savait tout », a assené le procureur fédéral.", "Il savait tout",
        ["procureur fédéral"]),
    "the guest": (
        "fr", "L'invitée : Eva Klein, médiatrice.\n\nOmar Salah, le ministre, a refusé. « On attend », dit notre invitée.",
        "On attend", ["Eva Klein"]),
    "so spoke": (
        "fr", "— Vous y croyez ?\n\n— J'y croirai demain.\n\nAinsi parle Eva Klein, 61 ans.", "J'y croirai demain.",
        ["Eva Klein"]),
    "a letter's opening words": (
        "fr", "« Nous sommes sans nouvelles. » C'est par ces mots que s'ouvre la lettre adressée au chef de l'État par "
        "l'Association des familles.", "Nous sommes sans nouvelles.", ["Association des familles"]),
    "a colleague of another country": (
        "fr", "Le ministre ivoirien de l'Intérieur, Omar Salah, a parlé. Son collègue malien a soutenu que tout était faux.",
        "tout était faux", ["ministre malien de l'Intérieur"]),
    "what somebody's view is": (
        "en", "The ministry's position is that the road was never open.", "the road was never open", ["ministry"]),
}  # fmt: skip


@pytest.mark.parametrize("name", PASSAGES)
def test_who_comes_back_under_another_word_is_known(name: str) -> None:
    language, text, content, speakers = PASSAGES[name]
    read = article(text, language)
    found = {read.text[row.start : row.end]: list(row.speakers) for row in extract(read)}
    assert found.get(content) == speakers, found


def test_a_line_of_capitals_is_read_in_no_more_time_than_other_lines() -> None:
    long_name = " ".join(f"Ba{letter}o{other}a" for letter in "bdfgklm" for other in "nprstvz")
    began = time.process_time()
    rows = extract(article(f"The minister {long_name} said that the road was closed.", "en"))
    assert len(rows) <= 2
    assert time.process_time() - began < 2  # every part of 49 words asked for would take hours
