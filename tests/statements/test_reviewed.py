"""What people say of statements is obeyed: by the words that a review names, by lines, and where bodies agree."""

import random
from typing import Any

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.statements.reviewing import ONE, OTHER, PRISONERS, SHELLS, TEXT, TWO, article, said, span

from treve.entries.statement_review import Passage, Reviewed
from treve.statements.review_rows import review_rows
from treve.statements.rows import read_press, statement_rows


def rows(*reviews: Reviewed, texts: tuple[str, ...] = (TEXT,)) -> list[dict[str, Any]]:
    articles = [
        article(text, original, f"{original[0]}.txt") for text, original in zip(texts, (ONE, TWO), strict=False)
    ]
    return statement_rows(read_press(articles, reviews=reviews))


def reviewed(*reviews: Reviewed, texts: tuple[str, ...] = (TEXT,)) -> list[dict[str, Any]]:
    articles = [
        article(text, original, f"{original[0]}.txt") for text, original in zip(texts, (ONE, TWO), strict=False)
    ]
    return review_rows(read_press(articles, reviews=reviews))


def at(found: list[dict[str, Any]], place: tuple[int, int]) -> dict[str, Any]:
    (row,) = [row for row in found if (row["start"], row["end"]) == place]
    return row


def test_without_reviews_every_statement_stands_as_it_was_read() -> None:
    found = rows()
    assert {row["state"] for row in found} == {"extracted"}
    assert at(found, SHELLS)["speakers"] == ["Anton Berg"]
    assert reviewed() == []


def test_a_correction_is_obeyed_and_what_was_read_is_shown_beside_it() -> None:
    row = at(
        rows(said(1, "correct", SHELLS, speakers=["Pierre Vasseur"], earliest="2021-03-10", latest="2021-03-10")),
        SHELLS,
    )
    assert row["speakers"] == ["Pierre Vasseur"]
    assert (row["said_earliest"], row["said_source"]) == ("2021-03-10", "review")
    assert row["state"] == "corrected"
    assert {each["line"] for each in row["was"]} == {"speakers", "said"}
    assert row["role"] is None, "the role was that of the other speaker"


def test_what_nobody_said_is_in_no_product_and_stands_in_the_reviews() -> None:
    reject = said(1, "reject", SHELLS, why="a headline")
    assert [row["text"] for row in rows(reject) if row["start"] == SHELLS[0]] == []
    (row,) = reviewed(reject)
    assert (row["state"], row["text"]) == ("rejected", TEXT[slice(*SHELLS)])
    assert row["reviews"][0]["why"] == "a headline"


def test_a_statement_that_the_reader_missed_is_added_with_its_speaker_and_pledge() -> None:
    where = span("Le vent soufflait", OTHER)
    add = said(1, "add", where, document=TWO, speakers=["Marta Lind"], pledge="wished")
    row = at([row for row in rows(add, texts=(TEXT, OTHER)) if row["original"] == TWO], where)
    assert (row["state"], row["speakers"], row["pledge"]["status"]) == ("added", ["Marta Lind"], "wished")


def test_an_added_statement_that_the_reader_finds_by_itself_is_shown_as_agreeing() -> None:
    add = said(1, "add", SHELLS, speakers=["Anton Berg"])
    (row,) = reviewed(add)
    assert (row["state"], row["agrees"]) == ("confirmed", True)
    assert len([row for row in rows(add) if row["start"] == SHELLS[0]]) == 1


def test_a_review_finds_its_statement_by_most_of_its_words() -> None:
    near = (SHELLS[0] - 2, SHELLS[1] - 5)
    assert at(rows(said(1, "confirm", near)), SHELLS)["state"] == "confirmed"
    far = (SHELLS[0], SHELLS[0] + 12)
    found = reviewed(said(1, "confirm", far))
    assert [row["state"] for row in found] == ["unplaced"]


def test_reviews_of_another_document_or_another_copy_of_it_count_for_nothing() -> None:
    assert rows(said(1, "reject", SHELLS, document="9" * 64)) == rows()


def test_two_bodies_that_differ_leave_what_was_read_and_both_are_shown() -> None:
    row = at(rows(said(1, "correct", SHELLS, speakers=["A. Moss"]), said(2, "confirm", SHELLS, "front")), SHELLS)
    assert (row["speakers"], row["state"]) == (["Anton Berg"], "extracted")
    read, corrected = {"value": ("Anton Berg",), "by": ["front"]}, {"value": ("A. Moss",), "by": ["mission"]}
    assert row["contested"] == [{"line": "speakers", "values": [read, corrected]}]
    doubted = at(rows(said(1, "reject", SHELLS), said(2, "confirm", SHELLS, "front")), SHELLS)
    assert doubted["state"] == "contested"


def test_two_spellings_of_one_name_are_no_difference() -> None:
    one = said(1, "correct", SHELLS, speakers=["Sergei Lavrov"])
    row = at(rows(one, said(2, "correct", SHELLS, "front", speakers=["Sergueï Lavrov"])), SHELLS)
    assert (row["state"], row["contested"]) == ("corrected", [])


def test_a_body_s_last_word_stands_and_taking_back_takes_all_back() -> None:
    first, last = said(1, "correct", SHELLS, speakers=["A. Moss"]), said(2, "correct", SHELLS, speakers=["B. Reed"])
    assert at(rows(last, first), SHELLS)["speakers"] == ["B. Reed"]
    assert at(rows(first, last, said(3, "withdraw", SHELLS)), SHELLS)["speakers"] == ["Anton Berg"]
    assert reviewed(first, last, said(3, "withdraw", SHELLS))[0]["state"] == "extracted"


def test_a_pledge_may_be_denied_given_and_set_to_another_stage() -> None:
    before = at(rows(), PRISONERS)["pledge"]
    agreed = at(rows(said(1, "correct", PRISONERS, pledge="agreed", deadline="sous 48 heures")), PRISONERS)["pledge"]
    none = at(rows(said(1, "correct", PRISONERS, pledge="none")), PRISONERS)["pledge"]
    assert (agreed["status"], agreed["deadline"], none) == ("agreed", "sous 48 heures", None)
    assert before is None or before["status"] != "agreed"


def same_of(found: list[dict[str, Any]], original: str) -> list[Any]:
    return next(row["same_as"] for row in found if row["original"] == original and "obus" in row["text"])


def test_people_join_what_was_not_joined_and_part_what_was() -> None:
    texts = (TEXT, OTHER)
    there = span("Nos forces ne tireront plus un seul obus sur la ville de Ravna", OTHER)
    assert same_of(rows(texts=texts), ONE)
    parted = rows(said(1, "different", SHELLS, other=Passage(TWO, *there)), texts=texts)
    assert same_of(parted, ONE) == []
    here = Passage(TWO, *there)
    joined = rows(said(1, "same", PRISONERS, other=here), texts=texts)
    assert at([row for row in joined if row["original"] == ONE], PRISONERS)["same_as"]
    differ = rows(said(1, "different", SHELLS, other=here), said(2, "same", SHELLS, "front", other=here), texts=texts)
    assert same_of(differ, ONE), "two bodies that differ leave what was found"
    assert at([row for row in differ if row["original"] == ONE], SHELLS)["differ_on"] == ["same"]


def test_of_what_a_body_says_of_two_statements_the_last_word_stands_until_it_is_taken_back() -> None:
    here = Passage(TWO, *span("Nos forces ne tireront plus un seul obus sur la ville de Ravna", OTHER))
    texts = (TEXT, OTHER)
    both = (said(1, "same", SHELLS, other=here), said(2, "different", SHELLS, other=here))

    def told(*reviews: Reviewed) -> list[str]:
        found = [row for row in reviewed(*reviews, texts=texts) if row["original"] == ONE]
        return [one["status"] for one in at(found, SHELLS)["reviews"]]

    assert told(*both) == ["replaced", "stands"]
    assert told(*both, said(3, "same", SHELLS, "front", other=here)) == ["replaced", "stands", "stands"]
    assert told(*both, said(3, "withdraw", SHELLS)) == ["replaced", "replaced", "withdrawal"]


def test_what_is_parted_is_not_joined_by_way_of_a_third() -> None:
    third = OTHER.replace("La Gazette", "Le Matin")
    articles = [
        article(t, o, n) for t, o, n in ((TEXT, ONE, "a.txt"), (OTHER, TWO, "b.txt"), (third, "3" * 64, "c.txt"))
    ]
    there = span("Nos forces ne tireront plus un seul obus sur la ville de Ravna", OTHER)
    press = read_press(articles, reviews=[said(1, "different", SHELLS, other=Passage(TWO, *there))])
    for group in press.same:
        files = {press.read[key.article].article.original for key in group if "obus" in _text(press, key)}
        assert not {ONE, TWO} <= files


def _text(press: Any, key: Any) -> str:
    row = press.read[key.article].statements[key.statement]
    return str(press.read[key.article].article.text[row.start : row.end])


@pytest.mark.parametrize("seed", range(5))
def test_the_answer_does_not_depend_on_the_order_of_reviews(seed: int) -> None:
    every = [
        said(1, "correct", SHELLS, speakers=["A. Moss"]), said(2, "confirm", SHELLS, "front"),
        said(3, "reject", PRISONERS), said(4, "correct", PRISONERS, "front", pledge="agreed"),
        said(5, "add", (0, 11), speakers=["C. Vane"]), said(6, "withdraw", SHELLS, "front"),
    ]  # fmt: skip
    mixed = random.Random(seed).sample(every, len(every))
    assert (rows(*mixed), reviewed(*mixed)) == (rows(*every), reviewed(*every))


places = st.tuples(st.integers(0, 260), st.integers(1, 80)).map(lambda pair: (pair[0], pair[0] + pair[1]))
acts = st.sampled_from(("confirm", "reject", "add", "withdraw", "correct"))


@given(st.lists(st.tuples(acts, places, st.sampled_from(("mission", "front"))), max_size=6))
def test_whatever_is_said_every_word_is_kept_and_no_statement_stands_twice(drawn: list[Any]) -> None:
    moss: dict[str, Any] = {"speakers": ["A. Moss"]}
    none: dict[str, Any] = {}
    reviews = [
        said(n, act, place, body, **(moss if act in ("add", "correct") else none))
        for n, (act, place, body) in enumerate(drawn, 1)
    ]
    found = rows(*reviews)
    anchors = [tuple(row["anchor"]) for row in found]
    assert len(anchors) == len(set(anchors))
    told = [one["entry"] for row in reviewed(*reviews) for one in row["reviews"]]
    assert sorted(told) == list(range(1, len(drawn) + 1))


def test_what_says_two_things_or_nothing_is_no_review() -> None:
    for act, fields in (("correct", {}), ("reject", {"cue": "a dit"}), ("add", {"cue": "a dit"})):
        with pytest.raises((ValueError, msgspec.ValidationError)):
            said(1, act, SHELLS, **fields)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="second statement"):
        said(1, "same", SHELLS)
    with pytest.raises((ValueError, msgspec.ValidationError)):
        said(1, "correct", SHELLS, earliest="2021-03-02", latest="2021-03-01")
