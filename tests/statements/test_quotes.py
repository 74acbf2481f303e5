"""Quotations of every style, and those that were left open."""

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.quotes import quotes


def inner(text: str) -> list[tuple[str, int]]:
    return [(text[q.inner_start : q.inner_end], q.depth) for q in quotes(text, 0, len(text))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("« oui »", [("oui", 0)]),
        ("«\u00a0oui\u00a0»", [("oui", 0)]),
        ("“yes”", [("yes", 0)]),
        ('"yes"', [("yes", 0)]),
        ("„ja“", [("ja", 0)]),
        ('l\'"accord" est "mort"', [("accord", 0), ("mort", 0)]),
        ('« il dit : "non" »', [('il dit : "non"', 0), ("non", 1)]),
        ('"il dit : « non »"', [("il dit : « non »", 0), ("non", 1)]),
        ("« il dit : « non » et part »", [("il dit : « non » et part", 0), ("non", 1)]),
        ('un mur de 12"3', []),
    ],
)
def test_each_style_gives_its_inside_and_its_depth(text: str, wanted: list[tuple[str, int]]) -> None:
    assert inner(text) == wanted


def test_what_was_never_closed_ends_with_its_paragraph() -> None:
    (found,) = quotes("Et de prévenir : « Demain il sera trop tard.", 0, 44)
    assert found.repaired
    assert found.inner_end == 44


def test_what_was_never_closed_ends_before_the_verb_that_reports_it() -> None:
    assert inner("« Nous restons, a dit Anna Roth.") == [("Nous restons", 0)]


def test_what_was_never_opened_begins_after_the_colon() -> None:
    assert inner("Il a dit : nous restons ».") == [("nous restons", 0)]


@given(st.text(alphabet="«»“”\"ab .:'", max_size=60))
def test_quotations_lie_in_the_text_and_nest(text: str) -> None:
    found = quotes(text, 0, len(text))
    for q in found:
        assert 0 <= q.start <= q.inner_start <= q.inner_end <= q.end <= len(text)
    outer = [q for q in found if q.depth == 0]
    for one, two in itertools.pairwise(outer):
        assert one.end <= two.start


@pytest.mark.parametrize("marks", ['"', "«", "»", "“ ", "« “ ", "» ", "„“"])
def test_twenty_thousand_marks_cost_what_their_letters_cost(marks: str) -> None:
    text = "a" + marks * 20_000 + "b"
    began = time.process_time()
    quotes(text, 0, len(text))
    assert time.process_time() - began < 3
