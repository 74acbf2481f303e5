"""How far words commit, and what an article tells of going away and coming back: one invented sentence each."""

import datetime as dt

import pytest

from treve.statements.article import Article, Dated
from treve.statements.dates import Anchor, time_words
from treve.statements.rows import read_article

DAY = Dated(dt.date(2019, 3, 12), dt.date(2019, 3, 12), "day")  # a Tuesday

PLEDGES = {
    "the parties that undertake agree": ("fr", "Les parties s'engagent à rouvrir la route avant mai.", ["agreed"]),
    "one who undertakes declares": ("fr", "Anna Berg s'est engagée à rouvrir la route avant mai.", ["declared"]),
    "a day that is fixed is agreed": ("fr", "La séance est fixée au 20 mars, a indiqué Anna Berg.", ["agreed"]),
    "who announces that somebody will act declares": (
        "en", "The two ministers will meet the families on Friday, the ministry confirmed.", ["declared"]),
    "we undertake": ("en", 'Ana Brook said: "We undertake to open the road."', ["declared"]),
    "a present that looks like a future": ("fr", "« Nous ne tirons jamais les premiers », a dit Anna Berg.", []),
    "what an accord provides for is agreed": ("fr", "L'accord prévoit le retrait des canons.", ["agreed"]),
    "what stands under its terms is agreed": (
        "en", "Under the deal, the Front will hand back four villages.", ["agreed"]),
    "two things promised in one breath are two": (
        "en", "Both sides have agreed to open the road and to free 46 detainees.", ["agreed", "agreed"]),
    "a meeting fixed for a day is agreed": ("fr", "Les deux parties se retrouveront le 3 avril à Lisse.", ["agreed"]),
    "who lays down a condition refuses until it is met": (
        "en", "\"Not one soldier will leave before the last hostage is home,\" said Anna Berg.", ["refused"]),
    "who is ready to do it declares it": ("fr", "Le Front se dit prêt à ouvrir la route.", ["declared"]),
    "who leaves a committee suspends its part": ("en", "The Front has pulled out of the committee.", ["suspended"]),
    "what is told as broken is broken": ("fr", "La promesse d'ouvrir la route n'a pas été tenue.", ["broken"]),
    "a deed that answers no promise is left out": ("fr", "Le Front a rouvert la route jeudi.", []),
    "a need inside an explanation is no wish": (
        "fr", "« C'est le temps qu'il faut pour guérir », a dit Anna Berg.", []),
}  # fmt: skip


MORE = [
    ("fr", "Le protocole impose aux deux camps de libérer leurs prisonniers avant la fin du mois.", ["agreed"]),
    ("fr", "L'accord engage le gouvernement à lever le blocus sous dix jours.", ["agreed"]),
    ("en", "The memorandum requires both armies to pull back their artillery within 72 hours.", ["agreed"]),
    ("en", "The deal commits the rebels to hand over 40 hostages by the end of the week.", ["agreed"]),
    ("fr", "Les deux armées ont reconduit la trêve pour trois mois.", ["agreed"]),
    ("en", "The two sides renewed their truce for another month on Sunday.", ["agreed"]),
    ("fr", "Un deuxième cycle de pourparlers est prévu le 14 mars à Genève.", ["agreed"]),
    ("en", "A second round of talks is due to open on March 14 in Geneva.", ["agreed"]),
    ("en", "Peace talks are scheduled to resume next week in Doha.", ["agreed"]),
    ("fr", "Les pourparlers reprendront jeudi à Doha.", ["agreed"]),
    ("fr", "La route de Lisse doit être rouverte le 3 avril.", ["agreed"]),
    ("en", "The crossing is to reopen on April 3.", ["agreed"]),
    ("fr", "Le président convie les deux délégations à un sommet le 3 avril à Lisse.", ["declared"]),
    ("fr", "« Si les tirs continuent, la trêve prendra fin », a prévenu le général Paul Roche.", ["declared"]),
    ("en", "“If the shelling goes on, the truce will be over,” General Paul Roche warned.", ["declared"]),
    ("fr", "« Nous ne céderons pas un pouce de terrain », a lancé le général Paul Roche.", ["refused"]),
    ("en", "“We will not hand over a single prisoner,” said General Paul Roche.", ["refused"]),
    ("fr", "Le Front refuse de reprendre les pourparlers tant que ses prisonniers ne sont pas libérés.", ["refused"]),
    ("en", "The Front said it would not attend the talks unless its prisoners were freed.", ["refused"]),
    ("fr", "Le gouvernement n'a pas respecté ses engagements.", ["broken"]),
    ("en", "The army never honoured its pledge to lift the blockade.", ["broken"]),
    ("fr", "Le Front s'était engagé à rendre les corps avant Noël ; il n'en a rien fait.", ["broken"]),
    ("fr", "« Nous ne tirerons pas tant que nous serons là », a promis le général Paul Roche.", ["declared"]),
    ("en", "“We will not accept it until the road is open,” said General Paul Roche.", ["refused"]),
    ("en", "The Front had vowed not to shell the port. It has not done so.", ["declared"]),
    ("en", "The Front had vowed not to shell the port. The vow was broken within days.", ["broken"]),
    ("fr", "La mairie devait ouvrir deux écoles en mars. C'est chose faite.", ["kept"]),
    ("en", "“The gunmen have ten days to leave the town,” said the UN mediator, Ana Brook.", ["agreed"]),
    ("fr", "Le juge a promis à sa sœur de ne plus fumer.", ["declared"]),
    ("en", "The mayor gave them until Friday to leave, or face trial.", ["declared"]),
    ("en", "The government had promised to free them by June, but none has been released.", ["broken"]),
    ("fr", "Le ministre s'est dit disposé à rencontrer son homologue avant l'été.", ["declared"]),
    ("en", "Ankara is willing to host the next round, a Turkish official said.", ["declared"]),
    ("en", "The ministry reaffirmed its readiness to send observers.", ["declared"]),
    ("fr", "Le Qatar propose d'accueillir les négociations.", ["wished"]),
    ("fr", "L'armée se retirera de la ville d'ici à vendredi, a annoncé le général Paul Roche.", ["declared"]),
    ("en", "The army will withdraw from the town within 48 hours, General Paul Roche announced.", ["declared"]),
    ("fr", "« Nous allons retirer nos chars dès demain », a promis le général Paul Roche.", ["declared"]),
    ("en", "“We are going to open the gates tomorrow,” General Paul Roche promised.", ["declared"]),
    ("fr", "Le gouvernement a accepté de suspendre les frappes pendant dix jours.", ["agreed"]),
    ("fr", "Les belligérants se sont engagés à ne plus viser les hôpitaux.", ["agreed"]),
    ("en", "Both sides have pledged to stop shelling hospitals.", ["agreed"]),
    ("en", "The Front has vowed to fight on.", ["declared"]),
    ("fr", "Le Front a suspendu sa participation aux pourparlers.", ["suspended"]),
    ("en", "The UN has suspended deliveries to the camp.", ["suspended"]),
    ("fr", "L'échange prévu jeudi a été reporté au 5 avril.", []),
    ("en", "The meeting planned for Monday was called off.", []),
    ("fr", "La réunion s'est tenue jeudi à Lisse.", []),
    ("en", "The road was reopened on Friday.", []),
    ("fr", "« Il pleuvra demain », a dit Anna Berg.", []),
    ("en", "“It will take years to rebuild,” said Anna Berg.", []),
    ("fr", "La famine s'aggravera si la route reste fermée, a averti l'ONU.", []),
    ("en", "Analysts believe the truce will not last.", []),
    ("fr", "Le texte prévoit la création d'un comité et le déploiement d'observateurs.", ["agreed", "agreed"]),
    ("en", "The agreement provides for the withdrawal of guns and the release of detainees.", ["agreed", "agreed"]),
    ("fr", "Aux termes de l'accord, les rebelles remettront leurs armes avant le 1er mai.", ["agreed"]),
    ("en", "Under the terms of the truce, aid convoys will enter the city from Monday.", ["agreed"]),
    ("fr", "Le président a promis mercredi que les coupables seraient punis.", ["declared"]),
    ("en", "The president assured the families that their sons would be home by Christmas.", ["declared"]),
    ("fr", "Moscou a annulé l'envoi d'observateurs.", ["lapsed"]),
    ("en", "Turkey has withdrawn its offer to mediate.", ["lapsed"]),
    ("fr", "Le Front a tenu parole : les deux otages ont été relâchés.", ["kept"]),
    ("en", "As promised, the army released 20 detainees on Friday.", ["kept"]),
    ("fr", "Selon les termes du compromis, chaque camp relâchera cinquante prisonniers.", ["agreed"]),
    ("en", "The pact also sets up a joint committee to oversee the withdrawal.", ["agreed"]),
    ("en", "Turkey said it was prepared to reopen its border once the fighting stops.", ["declared"]),
    ("fr", "Ankara a fait savoir qu'elle rouvrirait sa frontière une fois les combats terminés.", ["declared"]),
    ("en", "The governor gave assurances that no one would be arrested.", ["declared"]),
    ("fr", "Le gouverneur a donné l'assurance que personne ne serait arrêté.", ["declared"]),
    ("fr", "Les autorités se sont engagées par écrit à ne plus bloquer les convois.", ["declared"]),
    ("en", "The military has undertaken not to fly drones over the camp.", ["declared"]),
    ("en", "Both governments agreed in principle to a prisoner swap before Easter.", ["agreed"]),
    ("fr", "Les deux gouvernements se sont entendus sur un échange de prisonniers avant Pâques.", ["agreed"]),
    ("fr", "Un accord de principe a été trouvé pour prolonger la trêve de quinze jours.", ["agreed"]),
    ("en", "Mediators said the two sides had agreed to extend the truce by 15 days.", ["agreed"]),
    ("fr", "Le chef rebelle a exclu tout dialogue tant que le blocus ne serait pas levé.", ["refused"]),
    ("en", "The rebel leader ruled out any dialogue until the blockade is lifted.", ["refused"]),
    ("fr", "Kiev refuse de céder le moindre territoire.", ["refused"]),
    ("en", "Damascus has refused to let inspectors in.", ["refused"]),
    ("fr", "Le gouvernement a gelé sa participation au comité de suivi.", ["suspended"]),
    ("en", "The Front walked out of the talks on Thursday.", ["suspended"]),
    ("fr", "Le Front est revenu sur sa promesse de libérer les marins.", ["broken"]),
    ("en", "The army reneged on its pledge to leave the airport.", ["broken"]),
    ("en", "The deadline passed without a single prisoner being freed.", ["broken"]),
    ("fr", "Le délai a expiré sans qu'un seul prisonnier soit libéré.", ["broken"]),
    ("fr", "L'armée devait quitter l'aéroport lundi ; elle y est encore.", ["broken"]),
    ("en", "The army was supposed to leave the airport on Monday. It is still there.", ["broken"]),
    ("fr", "Conformément à ses engagements, l'armée a évacué l'aéroport.", ["kept"]),
    ("en", "In keeping with the deal, the army pulled out of the airport.", ["kept"]),
    ("en", "“We will respect the ceasefire as long as the enemy does,” said Colonel Jan Vidal.", ["declared"]),
    ("fr", "L'UE débloquera 30 millions d'euros pour les déplacés, a annoncé Anna Berg.", ["declared"]),
    ("en", "The EU will release 30 million euros for the displaced, Anna Berg announced.", ["declared"]),
    ("fr", "Le général Paul Roche s'est porté garant de la sécurité des observateurs.", ["declared"]),
    ("en", "General Paul Roche guaranteed the safety of the observers.", ["declared"]),
    ("fr", "Le Premier ministre souhaite que les pourparlers reprennent avant l'été.", ["wished"]),
    ("en", "The prime minister hopes the talks will resume before the summer.", ["wished"]),
    ("fr", "La prochaine session est fixée au 12 mai.", ["agreed"]),
    ("en", "The next session has been set for May 12.", ["agreed"]),
    ("fr", "Les négociateurs ont rendez-vous le 12 mai à Oslo.", ["agreed"]),
    ("en", "Negotiators are to reconvene in Oslo on May 12.", ["agreed"]),
    ("fr", "Rendez-vous a été pris pour le 12 mai.", ["agreed"]),
    ("fr", "L'ONU compte déployer cent observateurs avant la fin du mois.", ["declared"]),
    ("en", "The UN plans to deploy 100 monitors by the end of the month.", ["declared"]),
    ("en", "The king vowed to rebuild the mosque.", ["declared"]),
    ("fr", "Le roi a juré de reconstruire la mosquée.", ["declared"]),
    ("en", "The soldiers were seen leaving the village on Tuesday.", []),
    ("fr", "Les soldats ont quitté le village mardi.", []),
    ("fr", "Les prix vont encore augmenter, craint Anna Berg.", []),
    ("en", "He said the war would be long.", []),
    ("fr", "Selon les experts, la trêve ne passera pas l'hiver.", []),
    ("fr", "La Suède, qui préside le groupe de contact, se propose d'accueillir la prochaine réunion.", ["declared"]),
    ("en", "Sweden, which chairs the contact group, has volunteered to host the next meeting.", ["declared"]),
    ("en", "The rebels have made their return to the talks conditional on their leader's release.", ["refused"]),
    ("en", "“As long as I live, no foreign soldier will enter this town,” said the mayor, Ahmed Ziani.", ["refused"]),
    ("fr", "Prévu pour durer dix jours, le cessez-le-feu n'aura tenu que quelques heures.", ["broken"]),
    ("en", "The truce, meant to last ten days, held for a few hours.", ["broken"]),
    ("fr", "Le retrait, qui devait s'achever dimanche, n'a pas commencé.", ["broken"]),
    ("en", "The withdrawal, which was to be completed by Sunday, has not begun.", ["broken"]),
    ("fr", "Promis depuis deux ans, le pont n'a jamais été reconstruit.", ["broken"]),
    ("en", "The bridge, promised two years ago, was never rebuilt.", ["broken"]),
    ("fr", "Le gouvernement a tenu l'une de ses promesses : les routes ont rouvert.", ["kept"]),
    ("en", "The army has so far kept to its side of the bargain.", ["kept"]),
    ("fr", "L'accord signé à Lisse dispose que les prisonniers malades seront échangés en premier.", ["agreed"]),
    ("en", "The agreement signed in Lisse states that sick prisoners will be exchanged first.", ["agreed"]),
    ("fr", "L'article 4 exige le départ des combattants étrangers sous trois mois.", ["agreed"]),
    ("fr", "Le Front a donné son accord à l'ouverture d'un corridor.", ["agreed"]),
    ("en", "The Front gave its consent to a humanitarian corridor.", ["agreed"]),
    ("fr", "L'armée a consenti à laisser passer trois ambulances.", ["agreed"]),
    ("fr", "La junte a promis des élections pour l'an prochain.", ["declared"]),
    ("en", "The junta has promised elections next year.", ["declared"]),
    ("fr", "Le général a annoncé la fermeture de la base d'ici à juin.", ["declared"]),
    ("en", "The general announced the closure of the base by June.", ["declared"]),
    ("fr", "La France suspend son aide militaire.", ["suspended"]),
    ("en", "France is suspending its military aid.", ["suspended"]),
    ("fr", "Washington a repris ses livraisons d'armes.", []),
    ("fr", "Le porte-parole n'a pas voulu dire si la trêve serait prolongée.", []),
    ("en", "The spokesman would not say whether the truce would be extended.", []),
    ("en", "Nobody knows when the bridge will reopen.", []),
    ("fr", "Rien ne dit que le pont rouvrira.", []),
]  # fmt: skip
"""What is laid down, planned, invited to, threatened, refused, kept or not, as it is told in other words."""


def article(text: str, language: str) -> Article:
    return Article("x.txt", text, language, None, DAY, ((0, len(text)),))


@pytest.mark.parametrize("name", PLEDGES)
def test_words_commit_as_far_as_they_say(name: str) -> None:
    language, text, wanted = PLEDGES[name]
    assert [p.status for p in read_article(article(text, language)).pledges] == wanted


@pytest.mark.parametrize(("language", "text", "wanted"), MORE)
def test_promises_are_read_in_many_words(language: str, text: str, wanted: list[str]) -> None:
    assert [p.status for p in read_article(article(text, language)).pledges] == wanted


def test_what_is_suspended_in_a_report_is_the_report_and_not_its_whole_sentence() -> None:
    text = "The Front suspended its participation on Monday, a day after the raid, Ana Brook said."
    (pledge,) = read_article(article(text, "en")).pledges
    assert pledge.status == "suspended"
    assert text[pledge.start : pledge.end] == "The Front suspended its participation on Monday, a day after the raid"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le Front est revenu lundi à la commission conjointe."),
        ("fr", "Le Front a repris sa place lundi."),
        ("en", "The Front resumed its participation on Monday."),
    ],
)
def test_coming_back_is_an_event_of_its_day(language: str, text: str) -> None:
    assert [(e.what, e.when and e.when.earliest) for e in read_article(article(text, language)).events] == [
        ("resumption", dt.date(2019, 3, 11))
    ]


def test_a_condition_and_a_deadline_are_kept_as_they_are_written() -> None:
    text = "Le port ouvrira sous deux semaines, pour peu que le Front en fasse autant, a promis Anna Berg."
    (pledge,) = read_article(article(text, "fr")).pledges
    assert (pledge.deadline, pledge.condition) == ("sous deux semaines", "pour peu que le Front en fasse autant")


def test_a_number_that_opens_a_sentence_is_nobody() -> None:
    for language, text in (
        ("fr", "Quatorze personnes ont été blessées lundi lors d'une réunion, a dit Anna Berg."),
        ("en", "Sixty-two people met on Monday at a meeting, Ana Brook said."),
    ):
        parties = [party for event in read_article(article(text, language)).events for party in event.parties]
        assert not {"Quatorze", "Sixty-two"} & set(parties)


def test_two_weekdays_in_a_row_are_one_stretch_and_two_apart_are_not() -> None:
    text = "Ils se sont vus dimanche et lundi."
    (words,) = time_words(text, 0, len(text), "fr", Anchor(DAY, frozenset()))
    assert words.when is not None
    assert (words.when.earliest, words.when.latest) == (dt.date(2019, 3, 10), dt.date(2019, 3, 11))
    apart = "Ils se sont vus samedi et lundi."
    assert len(time_words(apart, 0, len(apart), "fr", Anchor(DAY, frozenset()))) == 2
