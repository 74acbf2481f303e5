"""What sources say differently is shown with who says it, and nothing else is."""

import datetime as dt

from tests.timeline.test_same import DAY, telling

from treve.timeline.conflicts import conflicts
from treve.timeline.shapes import Telling


def said(*tellings: Telling) -> dict[str, list[tuple[str, list[str]]]]:
    return {one["field"]: [(each["value"], each["sources"]) for each in one["values"]] for one in conflicts(tellings)}


def test_sources_that_agree_have_no_conflict() -> None:
    assert said(telling("a", place="Genève"), telling("b", place="Geneva")) == {}


def test_a_month_and_a_day_in_it_are_no_conflict() -> None:
    month = telling("b", earliest=dt.date(2023, 5, 1), latest=dt.date(2023, 5, 31))
    assert said(telling("a"), month) == {}


def test_days_and_places_that_differ_are_shown() -> None:
    found = said(telling("a", place="Alger"), telling("b", day=DAY + dt.timedelta(days=1), place="Amman"))
    assert found == {
        "date": [("2023-05-15", ["a"]), ("2023-05-16", ["b"])],
        "place": [("Alger", ["a"]), ("Amman", ["b"])],
    }


def test_numbers_in_words_and_digits_are_held_against_each_other() -> None:
    one = telling("a", text="Onze prisonniers ont été libérés")
    same = telling("b", text="11 prisoners were freed", language="en")
    other = telling("c", text="Douze détenus ont été libérés")
    assert said(one, same) == {}
    assert said(one, same, other) == {"count of detainees": [("11", ["a", "b"]), ("12", ["c"])]}


def test_a_number_of_several_words_is_one_number_and_an_article_is_none() -> None:
    words = telling("a", text="Quarante-deux prisonniers ont été libérés")
    digits = telling("b", text="les 42 détenus sont rentrés")
    assert said(words, digits) == {}
    assert said(telling("a", text="A strike killed them"), telling("b", text="the two dead", language="en")) == {}


def test_held_against_called_off_is_a_conflict_and_announced_against_held_is_none() -> None:
    assert said(telling("a", state="scheduled"), telling("b")) == {}
    assert said(telling("a", state="cancelled"), telling("b")) == {"state": [("cancelled", ["a"]), ("held", ["b"])]}


def test_who_signed_is_a_conflict_where_each_names_another_or_one_denies() -> None:
    one = telling("a", "signature", parties=("Anna Roth", "Paul Ardant"))
    fewer = telling("b", "signature", parties=("Anna Roth",))
    other = telling("c", "signature", parties=("Anna Roth", "Omar Dagher"))
    assert said(one, fewer) == {}
    assert set(said(one, other)) == {"signed"}
    assert said(telling("d", "signature", parties=("Anna Roth",), denied_by=("Front",)))["signed"][1] == (
        "not Front",
        ["d"],
    )
