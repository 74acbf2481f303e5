"""What articles of many styles do, one invented sentence or two a phenomenon: what is said, and by whom."""

import time

import pytest
from tests.statements.test_extract import Said, article, said

from treve.statements.extract import extract

FRENCH: dict[str, tuple[str, Said]] = {
    "a report that cuts a clause between subject and verb": (
        "Paul Durand est las. Les rebelles, reconnaît-il, ont cédé du terrain depuis lundi.",
        [("Les rebelles, reconnaît-il, ont cédé du terrain depuis lundi", "Paul Durand")]),
    "a report that cuts a clause before words in marks": (
        "Paul Durand est las. Les rebelles, reconnaît-il, « ont cédé » sur toute la ligne.",
        [("Les rebelles, reconnaît-il, « ont cédé » sur toute la ligne", "Paul Durand")]),
    "a sentence that opens in marks, leaves them and ends in marks": (
        "« Aucun convoi ne passera » tant que le sort des captifs « n'aura pas été éclairci », a prévenu un haut responsable.",
        [("Aucun convoi ne passera » tant que le sort des captifs « n'aura pas été éclairci", "un haut responsable")]),
    "a short quotation and what it is said of": (
        "L'état-major recense « douze attaques » contre des installations de gaz et d'électricité.",
        [("douze attaques » contre des installations de gaz et d'électricité", "état-major")]),
    "an office is not who reached its holder": (
        "Le gouverneur, joint par Radio Azur, ne s'en cache pas. Il rappelle que la route est fermée.",
        [("la route est fermée", "gouverneur")]),
    "a first quotation behind a list": (
        "Douze lits, quatre couveuses. « Tout est sous douane ! » Yann Kermer, président de l'association, en rit.",
        [("Tout est sous douane !", "Yann Kermer")]),
    "a press point says we": (
        "Point de presse du 4 mai 2023\n\nLa France prend note de l'arrivée du camion. Nous appelons à rouvrir le corridor.",
        [("l'arrivée du camion", "France"), ("rouvrir le corridor", "France")]),
    "who wishes not to be cited says nothing": ("Un conseiller du ministre ne souhaite pas être cité.", []),
    "who photographed is not spoken of": (
        "Léa Morin négocie.\n\nphoto Jeanne Petit\n\nElle décroche. « Ils croient que je réfléchis », explique-t-elle.",
        [("Ils croient que je réfléchis", "Léa Morin")]),
    "a paper that is read": (
        "Dans un communiqué, le Front dénonce un piège. « Nous ne viendrons pas », peut-on y lire.",
        [("un piège", "Front"), ("Nous ne viendrons pas", "Front")]),
    "a name before a quotation that is read": (
        "Le Front « renonce à toute rançon », peut-on lire dans un communiqué.", [("renonce à toute rançon", "Front")]),
    "an impersonal verb": (
        "Dans sa lettre, l'avocate Léa Morin proteste contre la fouille. « Le dossier est vide », est-il écrit dans ce texte.",
        [("Le dossier est vide", "Léa Morin")]),
    "a quotation, a colon and whose word it is": (
        "« Un accord qu'on ne lit pas n'est pas un accord » : le mot est de l'imam Sidi Kounta.",
        [("Un accord qu'on ne lit pas n'est pas un accord", "Sidi Kounta")]),
    "a quotation, a colon and who says no more": (
        "« Nous sommes sur place depuis vendredi » : la Croix-Rouge n'en dira pas plus.",
        [("Nous sommes sur place depuis vendredi", "Croix-Rouge")]),
    "a first quotation is of whom the next sentence is about": (
        "« Il est vivant ! » Oksana n'en revient pas.", [("Il est vivant !", "Oksana")]),
    "these words": (
        "« Nous resterons ici. »\n\nCes mots, Aliona les prononce d'une voix ferme.", [("Nous resterons ici.", "Aliona")]),
    "a trade takes up a name": (
        "Oksana pleure. « Il est maigre », sanglote la coiffeuse de 29 ans.", [("Il est maigre", "Oksana")]),
    "a trade that no table has takes up a name": (
        "Gevorg, 40 ans, a tout brûlé. « Je ne laisse rien », dit le rémouleur.", [("Je ne laisse rien", "Gevorg")]),
    "a country takes up a person": (
        "Le patron de l'Otan s'inquiète. « La menace est réelle », insiste le Norvégien.",
        [("La menace est réelle", "patron de l'Otan")]),
    "a side that speaks, and goes on": (
        "Du côté de la junte, on se veut conciliant. « Nous avons besoin de tous », assure-t-on.",
        [("Nous avons besoin de tous", "junte")]),
    "where one fears": ("De quoi inquiéter Varsovie, où l'on redoute un marché de dupes.", [("un marché de dupes", "Varsovie")]),
    "reports that share a verb": (
        "Kiev parle d'enlèvement, Moscou d'« évacuation ».", [("enlèvement", "Kiev"), ("évacuation", "Moscou")]),
    "somebody else reports past a comma": (
        "Le Hamas assure avoir remis treize otages, Doha parle de vingt libérations.",
        [("avoir remis treize otages", "Hamas"), ("vingt libérations", "Doha")]),
    "a clause ends before what takes it up": (
        "Bogota a précisé que trente personnes étaient détenues, un chiffre que les rebelles contestent.",
        [("trente personnes étaient détenues", "Bogota")]),
    "a clause ends before the quotation that follows": (
        "Léa Morin assure que la trêve tient : « Nous comptons les tirs chaque soir. »",
        [("la trêve tient", "Léa Morin"), ("Nous comptons les tirs chaque soir.", "Léa Morin")]),
    "a phrase whose quotation is a shade": (
        "Berlin a promis la livraison d'un système antiaérien « dans les semaines à venir ».",
        [("la livraison d'un système antiaérien « dans les semaines à venir", "Berlin")]),
    "an infinitive in marks, with its object": (
        "Le président a promis de « démilitariser » son voisin.", [("démilitariser » son voisin", "président")]),
    "a name in quotation marks is nothing said": ("La commission militaire « 5+5 » a conclu un accord.", []),
    "an object pronoun before the verb": (
        "La Mission salue l'accord et les invite à en respecter les termes.",
        [("l'accord", "Mission"), ("en respecter les termes", "Mission")]),
    "a relative clause takes up the head of a chain": (
        "Fiodor Louka, rédacteur en chef de la revue Monde et Force, qui rappelle que « tout est payé », sourit.",
        [("tout est payé", "Fiodor Louka")]),
    "whom somebody accuses, in passing": (
        "Kigali, que Kinshasa accuse de soutenir le Front, se tait.", [("soutenir le Front", "Kinshasa")]),
    "a subject before the verb that reports it": (
        "La chancelière, croit savoir le quotidien Rundblatt, présentera un projet.",
        [("La chancelière, croit savoir le quotidien Rundblatt, présentera un projet", "quotidien Rundblatt")]),
    "a pronoun before the name": (
        "Il disait que la paix est un métier. Marc Lavallée est mort dimanche.", [("la paix est un métier", "Marc Lavallée")]),
    "a role that a clause defines is nobody named later": (
        "Le prêtre qui dirige la messe refuse la haine. Tom Baker est revenu.", [("la haine", "prêtre")]),
    "a line repeats the open mark": (
        "« Nous n'irons pas à des réunions\n« où tout est joué », a dit Léa Morin.",
        [("Nous n'irons pas à des réunions\n« où tout est joué", "Léa Morin")]),
    "an infinitive asks nobody": ("Tom Baker, 50 ans, est revenu. Oublier ? « Ce n'est pas à moi de le dire. »", [("Ce n'est pas à moi de le dire.", "Tom Baker")]),
    "the paper's own news is nobody's": ("Selon nos informations, un train partira jeudi.", []),
    "who gives no name says nothing thereby": ("Une infirmière refuse de donner son nom.", []),
    "whether somebody said it": ("Le ministre a-t-il menacé de démissionner ?", []),
    "we of a release": (
        "Communiqué - Paris\n\nLa France condamne l'attaque du convoi. Nous appelons les parties à cesser le feu.",
        [("l'attaque du convoi", "France"), ("cesser le feu", "France")]),
    "we of a reporter": ("La ministre Anna Berg est venue. Nous demandons si elle reste.", []),
    "to be convinced": ("La ministre Anna Berg est convaincue que la trêve tiendra.", [("la trêve tiendra", "Anna Berg")]),
}  # fmt: skip

ENGLISH: dict[str, tuple[str, Said]] = {
    "another, by what was told of the first": (
        "Aid officials admit that the response was late. Another, a veteran of Grozny and Aleppo, would say only that the"
        " maps had been wrong.",
        [("the response was late", "Aid officials"), ("the maps had been wrong", "Another aid official")]),
    "whom somebody met, and who assured": (
        "Emma Stone spoke on Monday with the mayor of Hull, who assured her that the road would stay open.",
        [("the road would stay open", "mayor of Hull")]),
    "what they had been told to say": (
        "Five envoys said what they had been summoned to say: that they want foreign troops to stay.",
        [("they want foreign troops to stay", "Five envoys")]),
    "an office, a title and a name behind what is said": (
        "Priests cannot verify what they are not allowed to see, the bishop of Arauca, Msgr. Jaime Cristancho, has complained.",
        [("Priests cannot verify what they are not allowed to see", "Jaime Cristancho")]),
    "two who say it behind their words": (
        "A convoy was turned back on Tuesday, aid workers and local officials told Reuters.",
        [("A convoy was turned back on Tuesday", "aid workers & local officials")]),
    "by what means somebody spoke": (
        "Emma Stone, a farmer, insisted by satellite phone that the soldiers took half of the cargo.",
        [("the soldiers took half of the cargo", "Emma Stone")]),
    "those of whom a report speaks did not speak": (
        "Emma Stone, a farmer, insisted that it was the soldiers who had demanded half of the cargo.",
        [("it was the soldiers who had demanded half of the cargo", "Emma Stone")]),
    "what is described as what": (
        "The mayor of Hull described the deal as binding.", [("the deal as binding", "mayor of Hull")]),
    "who is accused stands in marks": (
        "The agency accused “extremist forces” of planning to loot the food.",
        [("planning to loot the food", "agency")]),
    "a quoted verb with its object": (
        "The army suspended the talks, accusing the rebels of “hiding behind” a miners’ strike.",
        [("hiding behind” a miners’ strike", "army")]),
    "words between subject and verb": (
        "The Kremlin, in turn, has faulted Kyiv for “cherry-picking”.", [("cherry-picking", "Kremlin")]),
    "what an explanation says": (
        "A person familiar with the talks offered the paper an explanation: the two sides never agreed on where.",
        [("the two sides never agreed on where", "A person familiar with the talks")]),
    "a body in apposition is who is meant, and goes on": (
        "Six people are missing, according to a local charity, the Kyaukme Association. The dead include children, it said.",
        [("Six people are missing", "Kyaukme Association"), ("The dead include children", "Kyaukme Association")]),
    "the same person": (
        "A person familiar with the talks said the road was shut. Belarus has hosted others. Turkey, according to the same"
        " person, has offered a port.",
        [("the road was shut", "A person familiar with the talks"),
         ("Turkey, according to the same person, has offered a port", "A person familiar with the talks")]),
    "one of them": (
        "The drivers returned to Hull. “The road was mined,” said one of them.",
        [("The road was mined", "one of the drivers")]),
    "by whose count": (
        "Emma Stone said the list was wrong. It contains, by her count, 43 people who were exchanged last year.",
        [("the list was wrong", "Emma Stone"),
         ("It contains, by her count, 43 people who were exchanged last year", "Emma Stone")]),
    "who issued a report and who saw it": (
        "According to a report circulated on Monday by the Relief Agency and seen by this paper, hunger is spreading.",
        [("hunger is spreading", "Relief Agency")]),
    "a body goes by its abbreviation": (
        "The People’s Army (TPA) said it was ready. The TPA accused the air force of bombing a market.",
        [("it was ready", "People’s Army (TPA)"), ("bombing a market", "People’s Army (TPA)")]),
    "letters that speak": ("It was late. The RSF insist civilians are free to go.", [("civilians are free to go", "RSF")]),
    "a deal is nobody's word": ("Ukraine and Russia agreed to exchange prisoners. No bus has moved since the talks.", []),
    "declining to comment says nothing": ("The minister of justice declined to comment on the detainees in the city.", []),
    "a headline of capitals": (
        "Rebels Agreed to Stop Shooting at Trucks\n\nThe mayor said that the road was open.",
        [("the road was open", "mayor")]),
    "a subject with a clause of its own, and the report behind": (
        "The road, which links Selt to the port, is to open by Sunday, the office of the envoy said Tuesday.",
        [("The road, which links Selt to the port, is to open by Sunday", "office of the envoy")]),
    "a participle that only describes": ("Selt's internationally recognized government moved to the coast.", []),
    "a quotation after a comma": ('Anna Berg said, "We will see."', [("We will see.", "Anna Berg")]),
    "told somebody, and a quotation": (
        'Anna Berg told reporters on Monday, "We will stay."', [("We will stay.", "Anna Berg")]),
    "single marks": ("‘We buried him here,’ says Anna Berg, who didn't sleep.", [("‘We buried him here,’".strip("‘,’"), "Anna Berg")]),
    "apostrophes are no marks": ("The minister's aides said they wouldn't wait for the rebels' answer.", [("they wouldn't wait for the rebels' answer", "minister's aides")]),
    "as an officer told me": (
        'As one French officer told me, "he has already left."', [("he has already left.", "one French officer")]),
    "with one saying": (
        'Turkish officials sounded upbeat, with one saying a call could take place "within days".',
        [('a call could take place "within days', "one")]),
    "a bare plural": (
        "Unionists insisted arms must go first; republicans said they would never go.",
        [("arms must go first", "Unionists"), ("they would never go", "republicans")]),
    "a plural with its place": (
        "Ministers in London claim that the border is open.", [("the border is open", "Ministers in London")]),
    "what somebody calls it": ("Hamas called it a massacre.", [("a massacre", "Hamas")]),
    "described that as": ('Oslo described that as "wildly optimistic".', [("wildly optimistic", "Oslo")]),
    "quotes somebody as saying": (
        'The post quotes the head of the group, Sefa Aydemir, as saying that the truce is "over".',
        [('the truce is "over', "Sefa Aydemir")]),
    "a clause that its verb cuts in two": (
        "The generals, Anna Berg says, sign when they need to reload.",
        [("The generals, Anna Berg says, sign when they need to reload", "Anna Berg")]),
    "a time before its verb": (
        "Amna kept the keys. On the twelfth day, she says, the fighters knocked.", [("the fighters knocked", "Amna")]),
    "an office between the verb and the name": (
        'The deal, tweeted retired general Jaime Uribe, "will be a licence to kidnap".',
        [("will be a licence to kidnap", "Jaime Uribe")]),
    "a counterpart of a state": (
        "The representative of Germany called for calm. His counterpart from France denied that arms were sold.",
        [("calm", "representative of Germany"), ("arms were sold", "representative of France")]),
    "a name that is a verb's form": (
        "Anna Lind and Omar Said said they would meet.", [("they would meet", "Anna Lind & Omar Said")]),
    "whether it was said": ("Did the monitors say the truce had collapsed?", []),
    "nothing of the sort": ("Anna Berg said nothing of the sort.", []),
    "asked, and no question": ("The baker laughed when asked if he trusted them.", []),
}  # fmt: skip


@pytest.mark.parametrize("name", FRENCH)
def test_french_of_many_styles_gives_what_was_said_and_by_whom(name: str) -> None:
    text, wanted = FRENCH[name]
    assert said(text) == wanted


@pytest.mark.parametrize("name", ENGLISH)
def test_english_of_many_styles_gives_what_was_said_and_by_whom(name: str) -> None:
    text, wanted = ENGLISH[name]
    assert said(text, "en") == wanted


TRANSCRIPTS: dict[str, tuple[str, str, Said]] = {
    "askers by their trade, names in capitals": (
        "fr",
        "LA PRÉSENTATRICE : Bonjour. Mariam Koné est médecin. De quoi avez-vous besoin ?\n\nMARIAM KONÉ : De tout.\n\n"
        "LA PRÉSENTATRICE : Et demain ?\n\nMARIAM KONÉ : On verra.",
        [("De tout.", "Mariam Koné"), ("On verra.", "Mariam Koné")]),
    "an office that answers": (
        "fr",
        "La porte-parole : Bonjour.\n\nQuestion (Télé Nord) : Qui vient ?\n\nLa porte-parole : Personne.",
        [("Bonjour.", "porte-parole"), ("Personne.", "porte-parole")]),
    "a title before the name": (
        "en",
        "MR. HOLLOWAY: Good afternoon.\n\nQUESTION: Any reaction?\n\nMR. HOLLOWAY: We condemn it.",
        [("Good afternoon.", "Holloway"), ("We condemn it.", "Holloway")]),
    "who only asks is no speaker": (
        "fr",
        "Sophie Lang : Y croit-on ?\n\nIssa Dembélé : Non.\n\nSophie Lang : Et demain ?\n\nIssa Dembélé : Demain non plus.",
        [("Non.", "Issa Dembélé"), ("Demain non plus.", "Issa Dembélé")]),
}  # fmt: skip


@pytest.mark.parametrize("name", TRANSCRIPTS)
def test_a_transcript_gives_who_answers(name: str) -> None:
    language, text, wanted = TRANSCRIPTS[name]
    assert said(text, language) == wanted


def test_what_a_speaker_reports_of_others_is_theirs_one_level_down() -> None:
    text = (
        "LE JOURNALISTE : Issa Dembélé, que sait-on ?\n\nISSA DEMBÉLÉ : Peu. L'armée affirme que les tirs ont cessé.\n\n"
        "LE JOURNALISTE : Merci.\n\nISSA DEMBÉLÉ : À demain."
    )
    rows = [(s.speakers, text[s.start : s.end], s.via) for s in extract(article(text)) if s.level == 1]
    assert rows == [(("armée",), "les tirs ont cessé", "Issa Dembélé")]


HOSTILE = {
    "opening marks": "« " * 10_000 + "dit X",
    "single marks": "'a b c \"" * 10_000,
    "verbs": "dit que " * 10_000,
    "appositions": "Le ministre, " + "le roi, " * 10_000 + "a dit que oui.",
    "turning signs": "\u202e« Non »\u202c, a dit \u2066Anna Berg\u2069. " * 500,
    "another script": "«Мы готовы», — сказал министр. " * 2_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_texts_are_read_in_bounded_time(name: str) -> None:
    text = HOSTILE[name]
    for language in ("fr", "en"):
        before = time.process_time()
        rows = extract(article(text, language))
        assert time.process_time() - before < 20
        assert all(0 <= s.start < s.end <= len(text) for s in rows)
