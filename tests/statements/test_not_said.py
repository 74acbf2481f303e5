"""What nobody said, nobody agreed to and what has not come about is not told as if it had; days have their own year."""

import datetime as dt

import pytest
from tests.statements.test_extract import DAY, article, said

from treve.statements.article import Dated
from treve.statements.dates import Anchor, time_words
from treve.statements.extract import extract
from treve.statements.rows import read_article


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Turkey should say what it knows."),
        ("en", "Russia must announce that it will leave."),
        ("en", "Nobody in Astana believed that the guns would fall silent."),
        ("en", "If Iran says that it agrees, everything changes."),
        ("fr", "Personne à Astana n'a cru que la trêve tiendrait."),
        ("fr", "Aucune partie n'a dit que la trêve tenait."),
        ("fr", "Si l'Iran dit qu'il accepte, tout change."),
    ],
)
def test_what_is_asked_for_supposed_or_said_by_nobody_is_no_statement(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The parties did not agree on the withdrawal of forces."),
        ("en", "The rebels never agreed to leave the city."),
        ("en", "Neither side agreed to withdraw."),
        ("fr", "Les parties n'ont pas convenu de retirer leurs forces."),
        ("fr", "Les parties ne se sont pas mises d'accord sur la date."),
        ("en", "The death toll could rise, Anna Berg said."),
        ("en", "Aid convoys could not reach the town, Anna Berg said."),
    ],
)
def test_what_was_not_agreed_or_is_only_feared_is_no_pledge(language: str, text: str) -> None:
    assert read_article(article(text, language)).pledges == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Mayor Anna Berg confirmed the figure."),
        ("en", "Mayor Anna Berg blames smugglers."),
        ("fr", "La maire Anna Berg conteste ce décompte."),
        ("fr", "La maire Anna Berg s'est refusée à tout commentaire."),
        ("fr", "La maire Anna Berg a refusé de fixer une date."),
    ],
)
def test_what_only_points_back_or_names_a_thing_is_no_statement(language: str, text: str) -> None:
    assert said(text, language) == []


def test_a_deadline_names_a_time() -> None:
    pledges = read_article(article("“We will help them by our actions,” Anna Berg said.", "en")).pledges
    assert [p.deadline for p in pledges] == [None]
    pledges = read_article(article("“We will leave by the end of May,” Anna Berg said.", "en")).pledges
    assert [p.deadline for p in pledges] == ["by the end of May"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Le ministre Paul Roche a promis lundi que les prisonniers seraient libérés."),
        ("en", "Anna Berg promised on Monday that the prisoners would be released."),
    ],
)
def test_the_day_of_a_promise_is_not_the_day_of_what_was_promised(language: str, text: str) -> None:
    found = read_article(article(text, language)).events
    assert not [e for e in found if e.what == "exchange_of_detainees" and e.state == "held" and e.when is not None]


@pytest.mark.parametrize(
    ("language", "text", "days"),
    [
        ("en", "In 2015, a hundred people were killed when a march was dispersed on June 3.", ["2015-06-03"]),
        ("fr", "En 2014, un accord avait été signé le 5 septembre.", ["2014-09-05"]),
        ("fr", "signé le 3 mars et le 6 juin 2014", ["2014-03-03", "2014-06-06"]),
        ("en", "from 28 December to 3 January 2016", ["2015-12-28", "2016-01-03"]),
        ("en", "on 3 March, 5 April and 6 June 2014", ["2014-03-03", "2014-04-05", "2014-06-06"]),
        ("fr", "le 3 mars et le 6 juin", ["2019-03-03", "2018-06-06"]),
    ],
)
def test_a_day_takes_the_year_that_its_sentence_or_its_list_says(language: str, text: str, days: list[str]) -> None:
    base = Anchor(Dated(DAY, DAY, "day"), frozenset())
    found = [w for w in time_words(text, 0, len(text), language, base) if w.form == "date"]
    assert [w.when.earliest.isoformat() for w in found if w.when] == days


@pytest.mark.parametrize(("language", "text"), [("fr", "signé en mai et juin 2015"), ("en", "in May and June 2015")])
def test_two_months_with_one_year_are_a_stretch_of_that_year(language: str, text: str) -> None:
    base = Anchor(Dated(DAY, DAY, "day"), frozenset())
    whens = [w.when for w in time_words(text, 0, len(text), language, base)]
    assert [(w.earliest, w.latest) for w in whens if w] == [(dt.date(2015, 5, 1), dt.date(2015, 6, 30))]


def test_a_date_line_and_a_clause_about_the_speaker_do_not_date_the_words() -> None:
    for text, day in (
        ("ADEN, March 12 (Some News) - The movement said on Sunday that the truce had ended.", dt.date(2019, 3, 10)),
        ("Anna Berg, who met officials in Riyadh last week, said that the truce had ended.", DAY),
    ):
        assert [s.said.earliest for s in extract(article(text, "en")) if s.said] == [day]


def test_a_question_without_its_mark_is_not_given_to_the_one_who_is_asked() -> None:
    text = (
        "Entretien avec Anna Berg, ministre.\n\nLa trêve tient-elle ?\n\nElle tient.\n\n"
        "La capitale affirme pourtant que vous avez tiré les premiers.\n\nC'est faux.\n\n"
        "Et demain ?\n\nNous verrons.\n\nCraignez-vous l'hiver ?\n\nComme tout le monde."
    )
    assert "La capitale affirme pourtant que vous avez tiré les premiers." not in [words for words, _ in said(text)]
    assert ("C'est faux.", "Anna Berg") in said(text)


def test_a_record_of_a_meeting_gives_each_speech_to_its_voice() -> None:
    text = (
        "The President: I give the floor to Ms. Berg.\n\n"
        "Ms. Berg: I thank you. We call on all to respect the truce.\n\n"
        "We shall report in May.\n\nMr. Roche (Lorvia) (spoke in French): My delegation regrets the vote.\n\n"
        "The meeting rose at 11.40."
    )
    assert said(text, "en") == [
        ("I thank you. We call on all to respect the truce.", "Berg"),
        ("We shall report in May.", "Berg"),
        ("My delegation regrets the vote.", "Roche"),
    ]
    text = "Le Président : La parole est à M. Roche.\n\n"
    text += "M. Roche (Lorvie) (parle en anglais) : Ma délégation regrette ce vote."
    assert said(text) == [("Ma délégation regrette ce vote.", "Roche")]


def test_the_mayor_of_a_town_is_not_the_town() -> None:
    text = "Aleppo's mayor said that the road was open. “We are ready,” he said."
    assert [who for _, who in said(text, "en")] == ["Aleppo's mayor"] * 2


def test_somebody_with_a_description_of_their_own_is_no_ministers_counterpart() -> None:
    text = (
        "Iran's foreign ministry spokesman Paul Roche rejected the charge. "
        "His American counterpart said that there was evidence.\n\n"
        "“They bombed us,” said Anna Berg, 34, a mother of four."
    )
    assert said(text, "en")[-2:] == [("there was evidence", "American spokesman"), ("They bombed us", "Anna Berg")]


def test_a_day_after_a_summit_or_of_a_statement_is_not_the_day_of_what_is_told() -> None:
    summit = "Two days after the summit, on 10 February, the rebels announced that they would release prisoners."
    assert [e.what for e in read_article(article(summit, "en")).events] == ["announcement"]
    raid = "The mission said in a statement Monday that 17 people were killed in the attack on Saturday."
    days = [e.when.earliest for e in read_article(article(raid, "en")).events if e.when is not None]
    assert days == [dt.date(2019, 3, 9)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("fr", "Un médecin, qui a souhaité garder l'anonymat, habite la ville."),
        ("en", "The ministry offered no evidence."),
        ("en", "The army has neither confirmed nor denied the raid."),
    ],
)
def test_how_or_that_nothing_was_said_is_no_statement(language: str, text: str) -> None:
    assert said(text, language) == []


@pytest.mark.parametrize(
    ("language", "text", "what"),
    [
        ("fr", "Un cessez-le-feu aurait dû entrer en vigueur lundi à minuit.", "ceasefire"),
        ("en", "A ceasefire should have taken effect on Monday.", "ceasefire"),
    ],
)
def test_what_should_have_come_has_not_that_day(language: str, text: str, what: str) -> None:
    found = read_article(article(text, language)).events
    assert not [e for e in found if e.what == what and e.when is not None]


def test_what_came_a_day_before_what_is_told_has_the_day_before() -> None:
    text = "Shells fell on the town on Tuesday, a day after the army quit the deal."
    found = [e for e in read_article(article(text, "en")).events if e.what == "suspension" and e.when is not None]
    assert [e.when.earliest.strftime("%A") for e in found if e.when is not None] == ["Monday"]


def test_the_chief_of_another_body_is_another_person() -> None:
    text = "UN chief Paul Roche said that he was sad. The EU's foreign policy chief accused the army of using hunger."
    assert [who for _, who in said(text, "en")] == ["Paul Roche", "EU's foreign policy chief"]
