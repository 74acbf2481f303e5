"""Pronouns and nouns go to whom they fit: by gender, kin, rank and calling, and by who was named since."""

import pytest
from tests.statements.test_extract import article

from treve.statements.extract import extract

FRENCH = {
    "a given name tells a gender": (
        "Les rebelles ont signé lundi avec Olena Bondar. « C'est trop tard », a-t-elle dit.", "Olena Bondar",
    ),
    "a son is no she": (
        "Dans la cuisine de Rosalba Mosquera, le riz a brûlé. Son fils Yeison dort. « Ils l'ont rendu », dit-elle.",
        "Rosalba Mosquera",
    ),
    "a body that spoke long ago gives way to who was named since": (
        "La guérilla a juré d'en finir. Depuis que Rosalba Mosquera attend, rien. « Je ne dors plus », dit-elle.",
        "Rosalba Mosquera",
    ),
    "a word before a colon is nobody": (
        "L'armée a nié. Traduction : rien ne change. Elle assure ne détenir personne.", "armée",
    ),
    "an officer may be a lieutenant-colonel": (
        "Le lieutenant-colonel Maksym Dorenko n'a pas cette amertume. L'officier croit que Moscou ménage ses drones.",
        "Maksym Dorenko",
    ),
    "a priest may be an abbé": (
        "L'abbé Crispin Ndoole lui prête un bureau. « Il était là », se souvient le prêtre.", "Crispin Ndoole",
    ),
    "a head of a delegation is no prime minister": (
        "Le chef de la délégation, le général Élie Chamoun, s'est tu. Le Premier ministre a promis de signer.",
        "Premier ministre",
    ),
    "everybody is taken up by nobody": (
        "« Il était là », raconte Anna Roth. Tout le monde n'applaudit pas. Elle a répondu que c'était son métier.",
        "Anna Roth",
    ),
}  # fmt: skip


@pytest.mark.parametrize("what", FRENCH)
def test_somebody_is_taken_up_by_whom_the_words_fit(what: str) -> None:
    text, speaker = FRENCH[what]
    assert [one.speakers for one in extract(article(text))][-1] == (speaker,)
