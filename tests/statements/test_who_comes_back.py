"""Those who come back under another word, one invented passage a phenomenon: whose words they are."""

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
}  # fmt: skip


@pytest.mark.parametrize("name", PASSAGES)
def test_who_comes_back_under_another_word_is_known(name: str) -> None:
    language, text, content, speakers = PASSAGES[name]
    read = article(text, language)
    found = {read.text[row.start : row.end]: list(row.speakers) for row in extract(read)}
    assert found.get(content) == speakers, found
