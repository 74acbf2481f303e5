"""What articles tell differently of one statement, and what is no contradiction."""

import pytest
from tests.statements.reviewing import article, said, span

from treve.statements.article import Article
from treve.statements.contradictions import differing, numbers_in
from treve.statements.rows import read_press

SHELLS = "Nos forces ne tireront plus un seul obus sur la ville de Ravna à partir de vendredi"


def courrier(who: str = "le général Anton Berg", count: str = "douze", day: str = "jeudi", name: str = "a") -> Article:
    text = (
        f"Le Courrier, 12 mars 2021\n\n« {SHELLS} », a déclaré {day} {who}. Selon le ministre Luc Moreau, "
        f"{count} prisonniers seront libérés sous 48 heures à Ravna.\n"
    )
    return article(text, name * 64, f"{name}.txt")


def fields(*articles: Article, **more: object) -> dict[str, list[str]]:
    found = differing(read_press(articles, **more))  # type: ignore[arg-type]
    return {one.field: [each.value for each in one.values] for one in found}


def test_articles_that_say_the_same_contradict_nobody() -> None:
    assert fields(courrier(), courrier(name="b")) == {}


def test_the_same_words_given_to_two_persons_stand_side_by_side() -> None:
    found = fields(courrier(), courrier("le colonel Pierre Vasseur", name="b"))
    assert found == {"speaker": ["Anton Berg", "Pierre Vasseur"]}


@pytest.mark.parametrize("who", ["le général Anton Berg", "le général Berg", "le chef des armées"])
def test_another_way_to_name_the_same_speaker_is_no_contradiction(who: str) -> None:
    assert "speaker" not in fields(courrier(), courrier(who, name="b"))


def test_a_number_differs_across_languages_too() -> None:
    told = "Minister Luc Moreau said that 15 prisoners would be released within 48 hours in Ravna."
    text = f"The Herald, 13 March 2021\n\n{told}\n"
    found = fields(courrier(), article(text, "c" * 64, "c.txt"))
    assert found == {"number of prisoners": ["12", "15"]}
    same = text.replace("15", "twelve")
    assert fields(courrier(), article(same, "c" * 64, "c.txt")) == {}


def test_a_day_that_the_words_give_differs_and_days_of_issue_do_not() -> None:
    assert fields(courrier(), courrier(day="mercredi", name="b")) == {"date": ["2021-03-10", "2021-03-11"]}
    later = article(courrier().text.replace("12 mars", "13 mars"), "b" * 64, "b.txt")
    assert fields(courrier(), later) == {}


def test_what_a_person_has_corrected_is_no_contradiction_any_more() -> None:
    other = courrier("le colonel Pierre Vasseur", name="b")
    corrected = said(1, "correct", span(SHELLS, other.text), document="b" * 64, speakers=["Anton Berg"])
    assert fields(courrier(), other, reviews=[corrected]) == {}


def test_the_order_of_articles_changes_nothing() -> None:
    one, two, three = courrier(), courrier("le colonel Pierre Vasseur", name="b"), courrier(count="neuf", name="c")
    assert fields(one, two, three) == fields(three, one, two)
    assert set(fields(one, two, three)) == {"speaker", "number of prisonniers"}


def test_numbers_are_of_what_they_count_and_a_year_is_none() -> None:
    found = {
        word: number
        for each in numbers_in("trois camions et 1 200 sacs en mai 2017").values()
        for number, word in each.items()
    }
    assert found == {"camions": 3, "sacs": 1200}
