from typing import Any

import msgspec
import pytest

from treve.base.errors import Malformed
from treve.entries.linking import Linking, laid_out
from treve.entries.records import from_groups, to_groups
from treve.ledger import canonical

A, B, C, D = ("a" * 32, "b" * 32, "c" * 32, "d" * 32)


def test_what_is_said_of_links_travels_and_comes_back_the_same() -> None:
    said = Linking("split", ((A, C), (B,)), "mission", decides=True, why="two shells", told_in=((B, "0" * 64),))
    groups = to_groups(said)
    assert list(groups) == ["linking"]
    assert from_groups(groups) == said


@pytest.mark.parametrize(
    ("act", "groups", "words"),
    [
        ("same", ((A, B, C),), {(A, B, "same"), (A, C, "same"), (B, C, "same")}),
        ("different", ((A, C), (B,)), {(A, B, "different"), (B, C, "different")}),
        ("split", ((A, C), (B,)), {(A, C, "same"), (A, B, "different"), (B, C, "different")}),
        ("part_of", ((C,), (A, B)), {(C, A, "part"), (C, B, "part")}),
        ("not_sure", ((A, B),), {(A, B, "not_sure")}),
        ("undo", ((A, B),), {(A, B, "undo")}),
    ],
)
def test_everything_is_said_of_pairs(act: Any, groups: Any, words: set[tuple[str, str, str]]) -> None:
    said = list(Linking(act, groups, "mission").words())
    assert set(said) == words
    assert len(said) == len(words)


@pytest.mark.parametrize(
    ("act", "groups"),
    [
        ("same", ((A,),)), ("same", ((A, B), (C, D))), ("same", ((B, A),)), ("same", ((A, A),)), ("same", ()),
        ("different", ((A, B),)), ("different", ((B,), (A,))), ("different", ((A,), ())), ("different", ((A,), (A, B))),
        ("part_of", ((A, B), (C,))), ("part_of", ((A,), (B,), (C,))), ("undo", ((A,),)), ("not_sure", ((A,), (B,))),
        ("same", (tuple(f"{at:032x}" for at in range(301)),)), ("split", ((A,), (C, B))),
    ],
)  # fmt: skip
def test_what_says_two_things_or_nothing_is_refused(act: Any, groups: Any) -> None:
    with pytest.raises(ValueError, match=r"names fewer|does not name|twice|more than|order"):
        Linking(act, groups, "mission")
    data = canonical.encode({"act": act, "groups": groups, "body": "mission"})
    with pytest.raises(Malformed):
        from_groups({"linking": data})


@pytest.mark.parametrize("more", [{"told_in": ((D, "0" * 64),)}, {"on": "2025-02-30"}])
def test_an_article_of_no_report_and_no_day_are_refused(more: Any) -> None:
    with pytest.raises((ValueError, msgspec.ValidationError)):
        Linking("same", ((A, B),), "mission", **more)


def test_groups_are_laid_out_as_a_linking_holds_them() -> None:
    assert laid_out("split", ((C, B), (A,))) == ((A,), (B, C))
    assert laid_out("part_of", ((C,), (B, A))) == ((C,), (A, B))
