"""Ways of telling who said what that strangers' articles taught, one invented sentence each: content and speaker."""

import pytest
from tests.statements.test_extract import article

from treve.statements.extract import extract

FRENCH = {
    "a verb that hangs on what was thought fit": (
        "Thet Lwin a cru bon de rappeler que la route est coupée.", ("Thet Lwin", "la route est coupée"),
    ),
    "speech that goes on without a verb": (
        "Le colonel Yepes a nié. Il y en a au moins cinq, et « nous savons bien où ».",
        ("Yepes", "Il y en a au moins cinq, et « nous savons bien où »"),
    ),
    "an hour, a colon, a quotation, then who spoke": (
        "20h14 : « Mon frère n'est pas un jeton. » Shira Adler s'exprimait devant la foule.",
        ("Shira Adler", "Mon frère n'est pas un jeton"),
    ),
    "by somebody's telling": (
        "Matthias Lind est venu. À ses dires, la mission a compté neuf tirs.",
        ("Matthias Lind", "la mission a compté neuf tirs"),
    ),
    "a deed that another tells of": (
        "Les rebelles se sont engagés à partir dès dimanche, a annoncé jeudi l'émissaire Paul Dumas, au neuvième jour.",
        ("Paul Dumas", "Les rebelles se sont engagés à partir dès dimanche"),
    ),
    "a phrase with a shade in marks": (
        "Nabil Haroun n'a pas exclu l'envoi d'une délégation « technique » si les troupes quittaient la ville.",
        ("Nabil Haroun", "l'envoi d'une délégation « technique » si les troupes quittaient la ville"),
    ),
    "by whose voice": (
        "Le Programme alimentaire, par la voix de sa porte-parole Linnea Forsgren, promet 60 camions.",
        ("Linnea Forsgren", "60 camions"),
    ),
    "a subject before its comma": (
        "A sa descente d'avion, le ministre, M. Karim Togola, a tenu à rassurer ses hôtes : « Me voici. »",
        ("Karim Togola", "Me voici"),
    ),
    "an aside on how it was said": (
        "Anna Roth est venue. Les troupes partiront, dit-elle souvent, avant de sourire.",
        ("Anna Roth", "Les troupes partiront"),
    ),
    "two who are exhorted": (
        "Anna Roth a exhorté Kiev et Donetsk à ne pas tirer.", ("Anna Roth", "ne pas tirer"),
    ),
    "an adverb before the infinitive": (
        "Anna Roth réfute également avoir demandé un report.", ("Anna Roth", "avoir demandé un report"),
    ),
    "a body that is described, then named": (
        "« Ils comptent mal », écrit l'organisme chargé de la coordination, le Cogat.", ("Cogat", "Ils comptent mal"),
    ),
    "a role whose complement goes on": (
        "Le délégué à la sécurité nationale, Peter Langdon, estime que rien ne presse.",
        ("Peter Langdon", "rien ne presse"),
    ),
}  # fmt: skip
ENGLISH = {
    "a quotation over paragraphs": (
        'Nothing moved. "We buried him in the garden," said Amna Roth. "They were boys.\n\n"They asked for water."',
        ("Amna Roth", 'They were boys.\n\n"They asked for water'),
    ),
    "a line that is branded": (
        "Former negotiator Giles Thorn branded that line “a comfort for ministers”.",
        ("Giles Thorn", "a comfort for ministers"),
    ),
    "per cent is nobody's word": (
        "Jane Doe maintains that seventy per cent of the valley is held.",
        ("Jane Doe", "seventy per cent of the valley is held"),
    ),
    "a grandmother of four": (
        "Maureen Rourke wept. The grandmother-of-four said she had slept badly.",
        ("Maureen Rourke", "she had slept badly"),
    ),
}  # fmt: skip


def last(text: str, language: str) -> tuple[str, str]:
    one = extract(article(text, language))[-1]
    return " & ".join(one.speakers), text[one.start : one.end].strip(' .«»“”"\u00a0')


@pytest.mark.parametrize("what", FRENCH)
def test_french_tells_it_so(what: str) -> None:
    text, wanted = FRENCH[what]
    found = last(text, "fr")
    assert found[1] == wanted[1].strip(" .«»") or found[1] == wanted[1]
    assert found[0].endswith(wanted[0])


@pytest.mark.parametrize("what", ENGLISH)
def test_english_tells_it_so(what: str) -> None:
    text, wanted = ENGLISH[what]
    assert last(text, "en") == wanted


def test_full_and_last_names_under_labels_are_one() -> None:
    text = (
        "MATTHIAS LIND: Thank you. The ceasefire begins at midnight.\n\nQ (Reuters): Was there a date?\n\n"
        "LIND: There were two.\n\nQ (AFP): Which?\n\nLIND: I will give you neither."
    )
    assert {one.speakers for one in extract(article(text, "en"))} == {("Matthias Lind",)}
