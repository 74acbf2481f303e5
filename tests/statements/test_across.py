"""What is said twice, in French and in English, is one statement; what only looks alike is not."""

import datetime as dt

import pytest

from treve.statements.across import BIAS, Across
from treve.statements.article import Article, Dated
from treve.statements.concepts import concepts, meant
from treve.statements.rows import read_press

DAY = Dated(dt.date(2021, 4, 7), dt.date(2021, 4, 7), "day")


def article(name: str, language: str, text: str) -> Article:
    return Article(name, text, language, None, DAY, ((0, len(text)),))


def joined(french: str, english: str, **more: object) -> bool:
    press = read_press([article("a.txt", "fr", french), article("b.txt", "en", english)], **more)  # type: ignore[arg-type]
    return any(len({key.article for key in group}) == 2 for group in press.same)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "« Trente-quatre prisonniers seront libérés avant la fin du mois », a dit Paul Okoro.",
            '"34 detainees will be freed by the end of the month," Paul Okoro said.',
        ),
        (
            "Le ministère de l'Intérieur nie avoir reçu la moindre plainte.",
            "The interior ministry denied having received any complaint.",
        ),
        (
            "L'ONU se dit prête à escorter les convois médicaux.",
            "The United Nations said it stood ready to escort medical convoys.",
        ),
    ],
)
def test_one_statement_in_two_languages_is_one(french: str, english: str) -> None:
    assert joined(french, english)


@pytest.mark.parametrize(
    ("french", "english"),
    [
        (
            "« Douze mines ont été retirées de la route », a dit Ivo Marek.",
            '"Nine mines have been removed from the road," Ivo Marek said.',
        ),
        (
            "« Douze mines ont été retirées de la route », a dit Ivo Marek.",
            '"Twelve mines have been removed from the road," Dana Holub said.',
        ),
        ("Paul Okoro a promis une enquête.", "Paul Okoro said the bridge would be closed for two weeks."),
    ],
)
def test_another_number_another_speaker_or_another_matter_is_another_statement(french: str, english: str) -> None:
    assert not joined(french, english)


def test_a_sentence_encoder_that_is_brought_joins_what_words_do_not() -> None:
    french = "« Les avions sont restés au sol », a dit Karim Nassar."
    english = '"No jet left the base," Karim Nassar said.'
    assert not joined(french, english)
    assert joined(french, english, encode=lambda texts: [[1.0, 0.0] for _ in texts])
    assert not joined(
        french, english, encode=lambda texts: [[float(n == i) for i in range(9)] for n, _ in enumerate(texts)]
    )


def test_words_that_only_a_dictionary_calls_alike_bring_two_statements_together() -> None:
    french = "« Aucun cadeau ne sera avalé par nos adversaires », a dit Karim Nassar."
    assert joined(french, '"No gift will be swallowed by our opponents," Karim Nassar said.')
    assert not joined(french, '"No candle will be thrown by our hospital," Karim Nassar said.')


def test_a_number_alone_brings_nothing_together() -> None:
    assert not joined("« Douze ânes broutent », a dit Karim Nassar.", '"Twelve pianos sank," Karim Nassar said.')


def test_akin_is_less_than_one_and_the_same_both_ways() -> None:
    told = {1: meant("un présent du patron", "fr"), 2: meant("the gift of a boss", "en")}
    across = Across({key: each.concepts for key, each in told.items()}, None, {k: v.kin for k, v in told.items()})
    assert BIAS < across.sameness(1, 2) == pytest.approx(across.sameness(2, 1))
    assert Across({key: each.concepts for key, each in told.items()}).likeness(1, 2) < across.likeness(1, 2) <= 1.0


def test_likeness_is_the_same_both_ways_and_one_with_itself() -> None:
    across = Across({1: concepts("la trêve du 20 avril", "fr"), 2: concepts("the truce of April 20", "en"), 3: ("@1",)})
    assert across.likeness(1, 2) == across.likeness(2, 1) == pytest.approx(1.0)
    assert across.likeness(1, 3) < 0.5


def test_numbers_and_dates_are_compared_by_what_they_are_worth() -> None:
    french, english = concepts("cent vingt obus le 1er avril", "fr"), concepts("120 shells on April 1", "en")
    assert set(french) == set(english)
    assert "#120" in french
