"""When a statement was made, in texts so long that whoever looked at every pair in them would not come back."""

import time

import pytest

from treve.sources.from_press import from_press
from treve.statements.extract import extract


def seconds(count: int) -> float:
    """Return how long a paragraph of so many relative clauses takes, of one core."""
    clause = "The minister, who met officials on Monday, said that it held, "
    article = from_press(f"31 January 2017\n\n{clause * count}and left.\n".encode(), "a.txt")
    began = time.process_time()
    extract(article)
    return time.process_time() - began


def test_the_cost_of_a_paragraph_of_relative_clauses_grows_with_its_length_alone() -> None:
    seconds(50)  # patterns are made once
    few, many = min(seconds(300) for _ in range(2)), seconds(3_000)
    assert many < 35 * few  # ten times as many; pair by pair it would be a hundred times


def test_a_day_inside_a_clause_about_the_speaker_is_not_the_day_of_the_words() -> None:
    text = "31 January 2017\n\nJohn Kerry, who met officials on Sunday, said on Monday that the truce held.\n"
    (said,) = extract(from_press(text.encode(), "a.txt"))
    assert said.said is not None
    assert str(said.said.earliest) == "2017-01-30"


DAYS = {
    "a communiqué on a session tells of that day": (
        "COMMUNIQUÉ DE PRESSE\n\nTbilissi, le 31 mars 2022\n\nLe 30 mars 2022 s'est tenue la 105e réunion.\n\n"
        "La partie géorgienne a exigé la libération de quatre citoyens.\n\n"
        "Le ministère rappelle que la Géorgie respecte ses engagements.",
        ["2022-03-30", "2022-03-31"],
    ),
    "the next sentence says when": (
        "9 février 2024\n\nLe commissaire à la paix a qualifié l'accord d'« irréversible ». C'était avant-hier.",
        ["2024-02-07"],
    ),
    "a month between commas": (
        "5 novembre 2024\n\nL'envoyé ne disait rien d'autre, en juillet, quand il saluait « le silence des canons ».",
        ["2024-07-01"],
    ),
    "a year beside the verb": (
        "5 novembre 2024\n\n« Nous reprendrons pas à pas », promettait l'an dernier Anna Berg.",
        ["2023-01-01"],
    ),
    "a paper is of the day on which it came out": (
        "9 février 2024\n\nLe 6 février, à La Havane, les délégations ont prolongé leur trêve. Le communiqué commun "
        "parle d'une « suspension temporaire ».",
        ["2024-02-06"],
    ),
    "whom one receives one meets": (
        "15 mars 2024\n\nLe maire de Brest a reçu l'association mercredi. Il s'est engagé à payer. Contacté, le "
        "ministère répond que « la situation est suivie avec attention ».",
        ["2024-03-13", "2024-03-15"],
    ),
    "a story goes on with a pronoun": (
        "12 mai 2021\n\nLundi, la ministre Anna Berg a visité le camp de Dorva. Elle a promis que l'eau reviendrait.",
        ["2021-05-10"],
    ),
    "at the time": (
        "August 27, 2024\n\nA previous truce unravelled in June. "
        "The army accused them at the time of carrying out 80 strikes.",
        ["2024-06-01"],
    ),
    "a month from which a clause goes on": (
        "August 2, 2023\n\nThe government suspended the truce in March, accusing it of “hiding behind” a strike.",
        ["2023-03-01"],
    ),
    "a report circulated on a day": (
        "June 20, 2024\n\nAccording to a report circulated on Monday by the Relief Agency, hunger is spreading.",
        ["2024-06-17"],
    ),
    "who says it now does not go back": (
        "June 6, 2025\n\nEmma Stone, a surgeon, said on Monday that it was shut. “I keep the phone,” Emma Stone says.",
        ["2025-06-02", "2025-06-06"],
    ),
    "a letter is of the day that it bears": (
        "June 9, 2017\n\nIn a letter dated 5 June, General Paul Karim accused the army of shelling Lelo.",
        ["2017-06-05"],
    ),
    "an address is of the evening on which it was given": (
        "16 mai 2024\n\nDans une allocution prononcée lundi soir, le président Paul Karim a promis une réponse.",
        ["2024-05-13"],
    ),
    "arms that were sent date nothing": (
        "16 mai 2024\n\nLe général Paul Karim a affirmé hier que les armes envoyées lundi étaient neuves.",
        ["2024-05-15"],
    ),
    "at the same meeting": (
        "June 9, 2017\n\nOn 6 June the deputy governor, Simon Deng, said the barges would leave.\n\n"
        '"I need a stamped paper," Anna Berg told officials at the same meeting.',
        ["2017-06-06", "2017-06-06"],
    ),
    "a session that is reported days later": (
        "15 février 2021\n\nLa session du comité a vécu. Elle s'est tenue le 10 février à Kidal.\n\n"
        "Paul Karim, le porte-parole, a martelé qu'aucun canon n'entrerait dans la ville.",
        ["2021-02-10"],
    ),
    "so many days after a report": (
        "May 16, 2024\n\nThe road is shut, eight days after mayor Paul Karim announced that it would stay open.",
        ["2024-05-08"],
    ),
    "a deal is told on the day on which it is struck": (
        "May 20, 2022\n\nBoth sides struck a deal on Wednesday to trade captives, envoy Paul Karim told reporters.",
        ["2022-05-18"],
    ),
    "a film that was told of": (
        "May 3, 2019\n\nA video released in February showed Paul Karim reading from a sheet. In it he says he is well.",
        ["2019-02-01"],
    ),
    "words fall where the story stands": (
        "Lundi 5 mars 2018\n\nLe colonel Paul Karim a rendu son arme vendredi à Lisse.\n\n"
        "« Je rentre chez moi », a lancé Paul Karim, sous les applaudissements.",
        ["2018-03-02"],
    ),
    "what one says next is another matter": (
        "Lundi 5 mars 2018\n\nUn obus a frappé le marché vendredi.\n\n"
        "« La ville a faim », a averti Paul Karim, avant d'exhorter les donateurs à payer.",
        ["2018-03-05", "2018-03-05"],
    ),
    "since when something lasts is not when it was said": (
        "Lundi 5 mars 2018\n\nDepuis janvier, a dit Anna Berg, la route est fermée.",
        ["2018-03-05"],
    ),
    "that day is the one told": (
        "May 14, 2018\n\nThe Front left the talks last Monday. “We are done,” said Paul Karim that day.",
        ["2018-05-07"],
    ),
    "an interview is of the day on which it was led": (
        "Lundi 8 août 2022\n\nINTERVIEW\n\nJointe samedi par téléphone, Anna Berg en raconte les coulisses.\n\n"
        "Qui a signé ?\n\nA. B. : Les deux ministres.\n\nEt les mines ?\n\n"
        "A. B. : Paul Karim m'a fait dire le mois dernier : “Plus tard.” Je l'attends encore.\n\n"
        "Et l'argent ?\n\nA. B. : Pas un franc n'est venu.",
        ["2022-08-06", "2022-08-06", "2022-07-01", "2022-08-06"],
    ),
    "beside whoever speaks in a scene": (
        "14 novembre 2023\n\nIls ont signé le 10 novembre à Mexico.\n\n« Nous tiendrons parole », avait lancé la "
        "commandante Anna Berg ce jour-là devant l'hôtel. À ses côtés, Paul Karim prévenait que rien ne bougerait.",
        ["2023-11-10", "2023-11-10"],
    ),
    "hours before the scene": (
        "Lundi 5 septembre 2022\n\nElles ont atterri samedi. L'annonce était tombée quelques heures plus tôt à Lomé. "
        "« Ce n'est pas un échange », a martelé Paul Karim.",
        ["2022-09-03"],
    ),
    "before the press, where the story stands": (
        "Vendredi 19 mai 2023\n\nLes délégations se sont serré la main jeudi à Genève.\n\n"
        "Paul Karim a salué devant la presse un « soulagement ».",
        ["2023-05-18"],
    ),
    "another piece of news stands somewhere else": (
        "28 janvier 2019\n\nTRÊVE. L'état-major s'est réuni dimanche.\n\n"
        "SOMMET. « Nous n'avons pas deux mesures », a insisté Paul Karim à l'issue de la rencontre.",
        ["2019-01-28"],
    ),
    "whom the paper asked on a day": (
        "Lundi 8 août 2022\n\nContacté dimanche, Paul Karim ne décolère pas. "
        "« Tout est dans l'annexe », nous a-t-il dit.",
        ["2022-08-07"],
    ),
    "a day as a heading of live coverage": (
        "Last updated: Thu 21 Sept 2023, 18.55\n\n18.31\nNobody will be put on a bus, Anna Berg says.\n\n"
        "15.12\nThe meeting has been put off, Anna Berg says.\n\n– Wednesday 20 September –\n\n"
        "22.20\nYerevan played no part in it, Paul Karim said.\n\n19.44\nHe expected bread, Paul Karim said.",
        ["2023-09-21", "2023-09-21", "2023-09-20", "2023-09-20"],
    ),
    "what had been said lies behind the story": (
        "October 3, 2022\n\nEmma Stone, a minister, had said on Saturday it was over. She warned that it would burn.",
        ["2022-10-01", "2022-10-03"],
    ),
    "a clause behind the name tells of the speaker": (
        "9 February 2024\n\n“It was hell,” recalled Ali Noor, who fled on Thursday.",
        ["2024-02-09"],
    ),
    "a clause behind the name tells of the speaker, in French": (
        "9 février 2024\n\n« C'était l'enfer », se souvient Ali Noor, qui a fui jeudi.",
        ["2024-02-09"],
    ),
    "a clause behind the name tells of the occasion": (
        "9 février 2024\n\n« C'était l'enfer », a dit Ali Noor, qui s'exprimait jeudi.",
        ["2024-02-08"],
    ),
    "a meeting to come is no scene": (
        "9 février 2024\n\nLe Conseil se réunit jeudi. Mme Berg a dit qu'elle y serait.",
        ["2024-02-09"],
    ),
    "a meeting that must come is no scene": (
        "9 février 2024\n\nM. Karim doit rencontrer jeudi Mme Berg. La rencontre est confirmée, a dit son cabinet.",
        ["2024-02-09"],
    ),
    "days counted to what is to come": (
        "9 February 2024\n\nKarim left on Monday. Two days later he will fly to Doha, his office said.",
        ["2024-02-09"],
    ),
    "who says, says it today": (
        "9 February 2024\n\nThe two leaders met on Saturday. Paul Karim says the meeting was useful.",
        ["2024-02-09"],
    ),
    "whom the paper reached, behind the name": (
        "9 February 2024\n\nThe council met on Thursday. Anna Berg, reached by phone, said that it went well.",
        ["2024-02-09"],
    ),
    "days counted back from the one named": (
        "9 February 2024\n\nFighting resumed on Sunday, two days after Paul Karim said the truce was over.",
        ["2024-02-02"],
    ),
    "days counted back from none": (
        "9 February 2024\n\nThe strike came three days after the army said it had left.",
        ["2024-02-09"],
    ),
    "the day after an event": (
        "9 février 2024\n\nAu lendemain de l'attaque du 5 janvier, Anna Berg a dit que la guerre était finie.",
        ["2024-01-06"],
    ),
    "a day after a raid": (
        "9 February 2024\n\nSpeaking a day after the raid on Sunday, Anna Berg said that the war was over.",
        ["2024-02-05"],
    ),
    "days counted from the article": (
        "9 février 2024\n\nTrois jours plus tôt, la ministre avait assuré que la paix tenait.",
        ["2024-02-06"],
    ),
    "days off the calendar": (
        "9 February 2024\n\n9999999 days after the minister announced that the war was over, Paul Karim said that it "
        "was not.",
        ["2024-02-09", "2024-02-09"],
    ),
}


@pytest.mark.parametrize("name", DAYS)
def test_the_day_of_a_statement_is_the_one_that_its_text_gives(name: str) -> None:
    text, days = DAYS[name]
    found = extract(from_press(f"{text}\n".encode(), "a.txt"))
    assert [str(row.said.earliest) if row.said else "" for row in found] == days
