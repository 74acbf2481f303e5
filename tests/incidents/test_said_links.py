"""What counts of what people say of links: by pairs, by bodies, by the last word."""

import random
from typing import Any

import polars as pl
from hypothesis import given
from hypothesis import strategies as st

from treve.entries.linking import LINKINGS, Linking, SpokenLink, laid_out
from treve.incidents.said_links import judged_pairs, linking_rows, standing, unsure

A, B, C = ("a" * 32, "b" * 32, "c" * 32)
HERE = frozenset({A, B, C})
MEMBERS = pl.DataFrame({"report": [A, B, C], "incident": [A, A, C], "link": ["same"] * 3})


def say(entry: int, act: Any, *groups: tuple[str, ...], body: str = "mission", decides: bool = True) -> SpokenLink:
    said = Linking(act, laid_out(act, groups), body, decides=decides)
    return SpokenLink(said, entry, 0, "ana", "2025-04-02T00:00:00.000000Z")


def decided(*spoken: SpokenLink) -> list[tuple[str, str, bool, bool]]:
    return judged_pairs(spoken, HERE).select("left", "right", "same", "part").rows()


def test_the_last_word_of_a_body_on_a_pair_stands() -> None:
    assert decided(say(1, "same", (A, B)), say(2, "different", (A,), (B,))) == [(A, B, False, False)]
    assert decided(say(1, "same", (A, B, C)), say(2, "different", (A,), (B,))) == [
        (A, B, False, False), (A, C, True, False), (B, C, True, False),
    ]  # fmt: skip


def test_what_is_taken_back_leaves_the_word_of_the_other_body() -> None:
    both = (say(1, "same", (A, B)), say(2, "different", (A,), (B,), body="commission"))
    assert decided(*both) == [(A, B, False, False)]
    assert decided(*both, say(3, "undo", (A, B), body="commission")) == [(A, B, True, False)]
    assert decided(*both, say(3, "undo", (A, B)), say(4, "undo", (A, B), body="commission")) == []


def test_a_party_alone_neither_joins_nor_parts_and_its_dissent_is_shown() -> None:
    party = say(1, "different", (A,), (B,), body="front", decides=False)
    assert decided(party) == []
    assert [row["status"] for row in linking_rows([party], MEMBERS)] == ["dissent"]
    rows = linking_rows([party, say(2, "same", (A, B))], MEMBERS)
    assert [(row["status"], row["against"]) for row in rows] == [("dissent", ["mission"]), ("stands", ["front"])]
    later = say(3, "different", (A,), (B,), body="front", decides=False)
    assert decided(party, say(2, "same", (A, B)), later) == [(A, B, True, False)]


def test_who_is_not_sure_settles_nothing_and_takes_back_nothing() -> None:
    said = [say(1, "same", (A, B)), say(2, "not_sure", (A, B)), say(3, "not_sure", (B, C), body="front", decides=False)]
    assert decided(*said) == [(A, B, True, False)]
    assert unsure(said) == {(A, B): frozenset({"mission"}), (B, C): frozenset({"front"})}
    assert unsure([*said, say(4, "undo", (B, C), body="front", decides=False)]) == {(A, B): frozenset({"mission"})}


def test_a_linking_that_names_a_report_which_is_not_here_waits_as_a_whole() -> None:
    far = say(1, "same", (A, B, "f" * 32))
    assert decided(far) == []
    (row,) = linking_rows([far], MEMBERS)
    assert (row["status"], row["incidents"]) == ("pending", [A])


def test_rows_say_what_became_of_each_word() -> None:
    said = [
        say(1, "same", (A, B)), say(2, "same", (B, C)), say(3, "different", (A,), (C,)), say(4, "not_sure", (A, B)),
        say(5, "part_of", (C,), (A,)), say(6, "undo", (B, C)),
    ]  # fmt: skip
    rows = linking_rows(said[:3], MEMBERS)
    assert [row["status"] for row in rows] == ["overruled", "stands", "stands"]
    rows = linking_rows(said, MEMBERS)
    assert [row["status"] for row in rows] == ["stands", "replaced", "replaced", "not_sure", "stands", "undo"]
    assert all(tuple(row) == LINKINGS for row in rows)


ACTS = st.sampled_from(["same", "different", "not_sure", "undo", "part_of"])
ORDERS = st.permutations([A, B, C])


@given(st.lists(st.tuples(ACTS, ORDERS, st.sampled_from(["mission", "front", "commission"])), max_size=8), st.randoms())
def test_the_answer_follows_from_the_set_of_what_was_said(told: list[Any], chance: random.Random) -> None:
    said = [
        say(entry, act, *([order[:2]] if act in ("same", "not_sure", "undo") else [order[:1], order[1:]]),
            body=body, decides=body != "front")
        for entry, (act, order, body) in enumerate(told)
    ]  # fmt: skip
    mixed = [*said, *said[:2]]
    chance.shuffle(mixed)
    assert judged_pairs(said, HERE).equals(judged_pairs(mixed, HERE))
    assert linking_rows(said, MEMBERS) == linking_rows(mixed, MEMBERS)
    for words in standing(said).values():
        assert all(word.says not in ("undo", "not_sure") for word in words.values())
