"""What stands after corrections and withdrawals: chains, circles, other desks, and that only the set counts."""

import random
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.incidents.corrections import Amended, Says, amended

DESK, OTHER = ("watch", "mission"), ("watch", "front")


def after(*said: str, others: str = "") -> Amended:
    """`said`: "b>a" corrects, "b x a" withdraws; `others`: reports of another desk."""
    rows, here = [], set()
    for each in said:
        one, how, of = each.split()
        desk = OTHER if one in others else DESK
        rows.append(Says(one, desk, of if how == ">" else None, of if how == "x" else None))
        here |= {one, of}
    return amended(rows, {one: OTHER if one in others else DESK for one in here})


def stands(found: Amended, report: str) -> str:
    return found.state.get(report, "stands")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (("b > a",), {"a": "corrected", "b": "stands"}),
        (("b > a", "c > b"), {"a": "corrected", "b": "corrected", "c": "stands"}),
        (("w x a",), {"a": "withdrawn", "w": "withdrawal"}),
        (("b > a", "w x b"), {"a": "withdrawn", "b": "withdrawn"}),
        (("w x a", "v x w"), {"a": "stands", "w": "withdrawn", "v": "withdrawal"}),
        (("w x a", "v x w", "u x v"), {"a": "withdrawn", "w": "withdrawal"}),
        (("w x a", "c > w"), {"a": "corrected", "w": "corrected", "c": "stands"}),
        (("a > b", "b > a"), {"a": "stands", "b": "stands"}),
        (("a > b", "b > c", "c > a", "d > a"), {"a": "corrected", "b": "stands", "c": "stands", "d": "stands"}),
        (("b > a", "c > a"), {"a": "corrected", "b": "stands", "c": "stands"}),
        (("b > a", "c > a", "w x b"), {"a": "corrected", "b": "withdrawn", "c": "stands"}),
    ],
)
def test_the_last_word_of_a_desk_stands(said: tuple[str, ...], expected: dict[str, str]) -> None:
    found = after(*said)
    assert {report: stands(found, report) for report in expected} == expected


def test_another_desk_changes_nothing_and_its_claim_is_kept() -> None:
    found = after("b > a", "w x a", others="bw")
    assert (stands(found, "a"), stands(found, "b"), stands(found, "w")) == ("stands", "stands", "withdrawal")
    assert found.named["b"] == (("a", "corrects", "other_source"),)


def test_what_is_not_here_yet_is_named_as_unseen() -> None:
    assert amended([Says("b", DESK, "a", None)], {"b": DESK}).named == {"b": (("a", "corrects", "unseen"),)}


def test_a_chain_of_many_thousands_is_settled_at_once() -> None:
    found = after(*(f"r{at + 1:06d} > r{at:06d}" for at in range(20_000)))
    assert found.by["r000000"] == ("r020000",)


SAYS = st.lists(st.tuples(st.integers(0, 6), st.sampled_from([">", "x"]), st.integers(0, 6)), max_size=12)


@given(SAYS, st.randoms())
def test_only_the_set_counts_and_somebody_stands_or_all_was_taken_back(rows: list[Any], chance: random.Random) -> None:
    said = [f"{one} {how} {of}" for one, how, of in rows]
    found = after(*said)
    chance.shuffle(said)
    again = after(*said)
    assert found == again
    for report, by in found.by.items():
        for one in by:
            if stands(found, report) == "corrected":
                assert stands(found, one) in ("stands", "withdrawal")
