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


def article(text: str, language: str) -> Article:
    return Article("x.txt", text, language, None, DAY, ((0, len(text)),))


@pytest.mark.parametrize("name", PLEDGES)
def test_words_commit_as_far_as_they_say(name: str) -> None:
    language, text, wanted = PLEDGES[name]
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
