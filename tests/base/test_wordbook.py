"""The tables of words tell what a form may be, and nothing of what they do not hold."""

import pytest

from treve.base.wordbook import Wordbook, wordbook


@pytest.mark.parametrize(
    ("code", "form", "holds", "lacks"),
    [
        ("fr", "retapent", "v", "ampfh"),
        ("fr", "agriculteur", "hm", "vaf"),
        ("fr", "géographe", "hmf", "v"),
        ("fr", "réponse", "f", "hmv"),
        ("fr", "négocier", "i", "vp"),
        ("fr", "signée", "pa", "vi"),
        ("fr", "équipe", "fv", "ha"),
        ("en", "villagers", "hns", "v"),
        ("en", "handovers", "ns", "vh"),
        ("en", "says", "v", "nh"),
        ("en", "ministry", "bn", "hv"),
        ("en", "told", "pv", "n"),
    ],
)
def test_a_form_may_be_what_the_dictionaries_tell(code: str, form: str, holds: str, lacks: str) -> None:
    letters = wordbook(code).may_be(form)
    assert set(holds) <= set(letters), letters
    assert not set(lacks) & set(letters), letters


@pytest.mark.parametrize("form", ["", "zxqv", "x" * 10_000, "Négocier", "Moscou", "\u202e", "a b", "-"])
def test_what_no_table_holds_may_be_nothing(form: str) -> None:
    assert wordbook("fr").may_be(form) == wordbook("en").may_be(form) == ""


def test_a_stem_in_two_lines_may_be_both() -> None:
    book = Wordbook("e/f: équip\ne/v ent/v: équip")
    assert (book.may_be("équipe"), book.may_be("équipent")) == ("fv", "v")
