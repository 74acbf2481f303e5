"""Every third way of telling who said what is read right, with its day; `benchmarks/ways.py` reads all of them."""

from itertools import islice

import pytest
from tests.statements.ways import Way, read, sampled, ways

from treve.names.fold import fold

SHARE = 34
OPEN = frozenset(
    (
        "in no uncertain terms",
        "in gaza was of the view",
        "late on thursday on state television",
        "felicite dans un communique",
        "felicitee dans un communique",
        "issue de la reunion de la liberation",
        "a la television de la liberation",
        "the turkish president paul karim and",
        "kiev continue d",
        "firing first",
    )
)
"""Words with which some ways are not read yet."""
WAYS = [way for way in ways() if sampled(way, SHARE) and not any(words in fold(way.text) for words in OPEN)]
KINDS = sorted({way.kind for way in WAYS})


@pytest.mark.parametrize("kind", KINDS)
def test_each_way_is_read_with_its_speaker_and_its_day(kind: str) -> None:
    wrong = [way.text for way in WAYS if way.kind == kind and not read(way).on_its_day]
    assert wrong == []


def test_there_are_many_ways_and_each_is_another() -> None:
    texts = [way.text for way in islice(ways(), 30_000)]
    assert len(texts) > 19_000
    assert len(set(texts)) > 0.95 * len(texts)


def test_what_is_not_read_is_told_apart() -> None:
    """A way whose statement is another's, or on another day, does not count as read."""
    text = "Paul Karim a affirmé lundi que la route serait rouverte avant mars."
    content = "la route serait rouverte avant mars"
    assert read(Way("", "fr", text, content, "Karim", "2024-02-05")) == (True, True)
    assert read(Way("", "fr", text, content, "Berg", "2024-02-05")).right is False
    assert read(Way("", "fr", text, content, "Karim", "2024-02-06")) == (True, False)
    assert read(Way("", "fr", text, "la route", "Karim")).right is False
