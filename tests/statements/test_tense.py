"""Whether the words around a date speak of what is to come or of what is past."""

import pytest

from treve.statements.tense import tense


def said(text: str, words: str, language: str = "fr") -> bool | None:
    first = text.index(words)
    return tense(text, first, first + len(words), 0, len(text), language)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("Le conseil se réunira vendredi.", True),
        ("Le texte sera signé vendredi.", True),
        ("M. Durand sera à Paris vendredi.", True),
        ("Il doit rencontrer vendredi son homologue.", True),
        ("La délégation va quitter la ville vendredi.", True),
        ("Les habitants sont invités à la réunion de vendredi.", True),
        ("Rendez-vous vendredi devant la mairie.", True),
        ("Ils ont donné leur accord. La route rouvrira vendredi.", True),
        ("Le conseil s'est réuni vendredi.", False),
        ("Les mesures annoncées vendredi par le ministre seront appliquées.", False),
        ("Il se rendait vendredi à Genève.", False),
        ("La trêve, en vigueur depuis vendredi, tiendra.", False),
        ("Les élus furent reçus vendredi.", False),
        ("Le match a lieu vendredi.", True),
        ("Le match a eu lieu vendredi.", False),
        ("L'assemblée se tiendra en mairie vendredi.", True),
        ("La rencontre de vendredi a été gagnée.", False),
        ("Le match de vendredi, qui devra être rejoué.", None),
        ("Concert vendredi.", None),
    ],
)
def test_the_verb_of_the_sentence_says_on_which_side_of_the_article_a_weekday_lies(
    text: str, ahead: bool | None
) -> None:
    assert said(text, "vendredi") is ahead


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("They will meet on Friday.", True),
        ("The talks are due to resume on Friday.", True),
        ("A deal could be announced before Friday.", True),
        ("They met on Friday.", False),
        ("The bridge was shelled on Friday.", False),
        ("Shelling on Friday.", None),
    ],
)
def test_so_it_does_in_english(text: str, ahead: bool | None) -> None:
    assert said(text, "Friday", "en") is ahead


def test_a_verb_of_another_sentence_says_nothing() -> None:
    assert said("Il viendra. Concert vendredi. Il est parti.", "vendredi") is None
