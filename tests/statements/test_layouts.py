"""Layouts of interviews, records and transcripts: whose each turn is, however the page sets it."""

from itertools import zip_longest

import pytest

from treve.sources.from_press import from_press
from treve.statements.extract import extract

FRENCH = (
    "Nous avons ouvert la route hier et nous la garderons ouverte.",
    "La trêve tient, mais les vivres n'arrivent pas.",
    "Je le dis devant cette assemblée : rien n'est signé.",
    "Les otages seront rendus avant la fin du mois.",
)
ENGLISH = (
    "We opened the road yesterday and we will keep it open.",
    "The truce holds, but the food does not arrive.",
    "I tell this house that nothing has been signed.",
    "The hostages will be returned before the end of the month.",
)
CHAMBER = "Assemblée nationale\nCompte rendu intégral\nSéance du mardi 6 février 2024"
HOUSE = "House of Commons\nOfficial Report\nTuesday 6 February 2024"
RADIO = "Radio Fleuve, journal du 6 février 2024"


def turns(head: str, form: str, names: str, said: tuple[str, ...]) -> str:
    """Return a text of four turns, the names in order."""
    rows = (form.format(n=name, t=text) for name, text in zip_longest(names.split("|"), said))
    return f"{head}\n\n" + "\n\n".join(rows) + "\n"


TWO = "M. Paul Karim|Mme Anna Berg|M. Paul Karim|Mme Anna Berg"
FOUR = "M. Paul Karim|Mme Anna Berg|M. Luc Morel|Mme Eva Klein"
DOS = "Mr Paul Karim|Ms Anna Berg|Mr Paul Karim|Ms Anna Berg"
QUATTRO = "Mr Paul Karim|Ms Anna Berg|Mr Luke Moore|Mrs Eva Klein"
BOTH = "Karim Berg Karim Berg"
ALL = "Karim Berg Morel Klein"
LAYOUTS = {
    "name and full stop": (turns(CHAMBER, "{n}. {t}", TWO, FRENCH), BOTH),
    "name, full stop and dash": (turns(CHAMBER, "{n}. – {t}", TWO, FRENCH), BOTH),
    "name and colon": (turns(CHAMBER, "{n} : {t}", TWO, FRENCH), BOTH),
    "name, party and colon": (turns(CHAMBER, "{n} (UC) : {t}", TWO, FRENCH), BOTH),
    "each voice once": (turns(CHAMBER, "{n} : {t}", FOUR, FRENCH), ALL),
    "each voice once, with a dash": (turns(CHAMBER, "{n}. – {t}", FOUR, FRENCH), ALL),
    "each voice once, with a full stop": (turns(CHAMBER, "{n}. {t}", FOUR, FRENCH), ALL),
    "with their offices": (turns(CHAMBER, "{n}, membre de la commission. – {t}", FOUR, FRENCH), ALL),
    "numbered": (turns(CHAMBER, "05.0{t[1]} {n} (en français) : {t}".replace("{t[1]}", "1"),
                       "Paul Karim|Anna Berg, ministre|Luc Morel|Eva Klein", FRENCH), ALL),
    "in capitals": (turns(RADIO, "{n} : {t}", "PAUL KARIM|ANNA BERG|PAUL KARIM|ANNA BERG", FRENCH), BOTH),
    "in capitals, somebody without a name": (
        turns(RADIO, "{n} : {t}", "PAUL KARIM (ministre)|ANNA BERG (à Bamako)|LUC MOREL|UNE HABITANTE", FRENCH),
        "Karim Berg Morel habitante"),
    "in brackets": (turns(RADIO, "[{n}] {t}", "Paul Karim|Anna Berg|Luc Morel|Eva Klein", FRENCH), ALL),
    "before a dash": (turns(RADIO, "{n} – {t}", "Paul Karim|Anna Berg|Paul Karim|Anna Berg", FRENCH), BOTH),
    "presented and reported": (
        turns(f"{RADIO}\nPrésentation : Anna Berg", "{n} – {t}",
              "Anna Berg|Paul Karim|Présentatrice|Luc Morel", FRENCH), "Karim Morel"),
    "Hansard": (turns(HOUSE, "{n} (Leeds North) (Con): {t}", QUATTRO, ENGLISH), "Karim Berg Moore Klein"),
    "names": (turns(HOUSE, "{n}: {t}", DOS, ENGLISH), BOTH),
    "with the hour": (
        turns(HOUSE, "{n} (10:32): {t}", "Senator KARIM|Senator BERG|Senator MOORE|Senator KLEIN", ENGLISH),
        "Karim Berg Moore Klein"),
    "a minister by the office": (
        turns(HOUSE, "{n}: {t}", "Deputy Paul Karim|Deputy Anna Berg|Minister for Foreign Affairs (Deputy Luke Moore)|Deputy Eva Klein",
              ENGLISH), "Karim Berg Moore Klein"),
    "a host and a reporter": (
        turns("Morning Report\nFebruary 6, 2024", "{n}: {t}", "ANNA BERG, HOST|LUKE MOORE, BYLINE|PAUL KARIM|KARIM", ENGLISH),
        "Karim Karim"),
    "a panel": (turns("Panel, February 6, 2024", "{n}: {t}", "Paul Karim|Anna Berg|Luke Moore|Eva Klein", ENGLISH),
                "Karim Berg Moore Klein"),
}  # fmt: skip
INTERVIEWS = {
    'questions without marks': ("Le Temps, 6 février 2024\nEntretien avec Paul Karim, ministre\n\nOù en est la route ?\n\nNous avons ouvert la route hier.\n\nEt la trêve ?\n\nLa trêve tient, mais les vivres n'arrivent pas.\n\nQuand rendrez-vous les otages ?\n\nAvant la fin du mois.\n\nPropos recueillis par Luc Morel\n", 'Karim Karim Karim'),
    'name, then letters': ("Le Temps, 6 février 2024\n\nPaul Karim est ministre. Il a répondu à nos questions.\n\nLe Temps : Où en est la route ?\n\nPaul Karim : Nous avons ouvert la route hier.\n\nLe Temps : Et la trêve ?\n\nP. K. : La trêve tient, mais les vivres n'arrivent pas.\n\nEt les otages ?\n\nP. K. : Avant la fin du mois.\n", 'Karim Karim Karim'),
    'letters alone': ("Le Temps, 6 février 2024\nEntretien avec Paul Karim, ministre\n\nL.T. : Où en est la route ?\n\nP.K. : Nous avons ouvert la route hier.\n\nL.T. : Et la trêve ?\n\nP.K. : La trêve tient, mais les vivres n'arrivent pas.\n", 'Karim Karim'),
    'Q and R': ("Ministère, 6 février 2024\nPoint de presse du porte-parole, M. Paul Karim\n\nQ - Où en est la route ?\nR - Nous avons ouvert la route hier.\n\nQ - Et la trêve ?\nR - La trêve tient, mais les vivres n'arrivent pas.\n", 'Karim Karim'),
    'Q and R, signed': ("MINISTÈRE DES AFFAIRES ÉTRANGÈRES\n\nDÉCLARATIONS DU PORTE-PAROLE ADJOINT\nPoint de presse\n\nQ - Où en est la route ?\nR - Nous avons ouvert la route hier.\n\nQ - Et la trêve ?\nR - La trêve tient, mais les vivres n'arrivent pas.\n\nFait à Paris, le 6 février 2024\nPaul Karim, porte-parole adjoint\n", 'Karim Karim'),
    'Question and Réponse': ("Le Temps, 6 février 2024\nQuestions à Paul Karim, ministre\n\nQuestion : Où en est la route ?\nRéponse : Nous avons ouvert la route hier.\n\nQuestion : Et la trêve ?\nRéponse : La trêve tient, mais les vivres n'arrivent pas.\n", 'Karim Karim'),
    'dashes for both': ("Le Temps, 6 février 2024\nEntretien avec Paul Karim, ministre\n\n– Où en est la route ?\n– Nous avons ouvert la route hier.\n– Et la trêve ?\n– La trêve tient, mais les vivres n'arrivent pas.\n", 'Karim Karim'),
    'Q and A': ('Foreign Ministry, 6 February 2024\nPress briefing by spokesman Paul Karim\n\nQ: Where does the road stand?\nA: We opened it yesterday.\n\nQ: And the truce?\nA: It holds, but the food does not arrive.\n', 'Karim Karim'),
    'the paper and the guest': ('The Post, 6 February 2024\nInterview with Paul Karim, minister\n\nThe Post: Where does the road stand?\n\nPaul Karim: We opened it yesterday.\n\nThe Post: And the truce?\n\nPaul Karim: It holds, but the food does not arrive.\n', 'Karim Karim'),
    'English questions without marks': ('The Post, 6 February 2024\nInterview with Paul Karim, minister\n\nWhere does the road stand?\n\nWe opened it yesterday.\n\nAnd the truce?\n\nIt holds, but the food does not arrive.\n\nWhen will you free them?\n\nBefore the end of the month.\n', 'Karim Karim Karim'),
    'Question and Answer': ('The Post, 6 February 2024\nQuestions to Paul Karim\n\nQuestion: Where does the road stand?\nAnswer: We opened it yesterday.\n\nQuestion: And the truce?\nAnswer: It holds.\n', 'Karim Karim'),
    'a department': ('Department Press Briefing, February 6, 2024\n\nMR KARIM: Good afternoon. We opened the road yesterday.\n\nQUESTION: And the truce?\n\nMR KARIM: It holds, but the food does not arrive.\n\nQUESTION: Thank you.\n', 'Karim Karim'),
    'a council': ('Security Council\n6 February 2024\n\nMr. Karim (Turkey): We opened the road yesterday.\n\nMs. Berg (Norway): The truce holds.\n\nThe President: I thank the representative of Norway.\n', 'Karim Berg'),
}  # fmt: skip


@pytest.mark.parametrize("name", [*LAYOUTS, *INTERVIEWS])
def test_each_turn_is_whose_the_page_says(name: str) -> None:
    text, voices = (LAYOUTS | INTERVIEWS)[name]
    found = [s for s in extract(from_press(text.encode(), "a.txt")) if s.decided == "label"]
    assert len(found) == len(voices.split())
    for statement, voice in zip(found, voices.split(), strict=True):
        assert voice.lower() in statement.speakers[0].lower()


NO_LAYOUTS = {
    "persons each paragraph begins with": (
        "The Post, 12 March 2024\n\nMr. Karim left on Sunday. He said that the road was open.\n\n"
        "Mrs. Berg stayed on. She told the council that it was not.\n\nMr. Hadi flew to Cairo. He did not say why.",
        "Karim Berg"),
    "portraits": (
        "The Post, 12 March 2024\n\nThree people to watch this week.\n\n"
        "Paul Karim – The prime minister is under pressure. He has said that the army will stay.\n\n"
        "Anna Berg – The defence minister is seen as a hawk. She said on Monday that no deal was possible.\n\n"
        "Luke Moore – The rebel leader has not been seen in public for months.", "Karim Berg"),
    "places": (
        "The Post, 12 March 2024\n\nPARIS: The government said that it welcomed the deal.\n\n"
        "LONDON: The foreign secretary said it was a first step.\n\nMOSCOW: The Kremlin said that it would study it.",
        "government secretary Kremlin"),
    "headings that ask": (
        "The Post, 12 March 2024\n\nWhat we know about the truce, in questions and answers.\n\nWhat was agreed?\n\n"
        "The two sides said on Friday that they would stop firing.\n\nWho will monitor it?\n\n"
        "The envoy, Anna Berg, said that observers would arrive.\n\nWill it last?\n\nAnalysts say that it will not.",
        "sides Berg Analysts"),
}  # fmt: skip


@pytest.mark.parametrize("name", NO_LAYOUTS)
def test_an_article_that_looks_like_a_record_is_an_article(name: str) -> None:
    text, voices = NO_LAYOUTS[name]
    found = extract(from_press(text.encode(), "a.txt"))
    assert all(statement.decided != "label" for statement in found)
    assert [voice in statement.speakers[0] for statement, voice in zip(found, voices.split(), strict=True)] == [
        True
    ] * len(found)
