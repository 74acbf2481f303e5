"""Words of many texts as numbers: what is counted does not depend on how much is read at a time."""

import re
from collections import defaultdict

import numpy as np
import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from treve.incidents import lexicon
from treve.incidents.copies import _same_texts
from treve.incidents.lexicon import cut, numbers_of, read_texts
from treve.incidents.wording import shared_words

WORDS = ("mosque", "killed", "12", "two", "près", "مدينة", "mill", "beside", "the", "quarter-7")
ROWS = st.lists(
    st.tuples(
        st.integers(0, 5),
        st.integers(0, 3),
        st.none() | st.lists(st.sampled_from(WORDS), max_size=14).map(" ".join),
    ),
    min_size=1,
    max_size=30,
)


def _columns(rows: list[tuple[int, int, str | None]]) -> tuple[pl.Series, np.ndarray, np.ndarray]:
    texts = pl.Series([text for *_, text in rows], dtype=pl.String)
    group, voice = (np.array([row[k] for row in rows], dtype=np.int64) for k in (0, 1))
    return texts, group, voice


@given(ROWS)
@settings(max_examples=30, deadline=None)
def test_each_word_is_counted_once_for_each_incident_that_tells_it(rows: list[tuple[int, int, str | None]]) -> None:
    texts, group, _ = _columns(rows)
    read = read_texts(texts, group)
    told = defaultdict(set)
    for head, _, text in rows:
        for word in re.findall(r"\w+", text or ""):
            told[word].add(head)
    asked = [word for word in told if word not in ("12", "7", "two")]
    found = numbers_of(cut(pl.Series([" ".join(asked)], dtype=pl.String)), read.lexicon)
    assert [int(read.lexicon.told[k]) for k in found] == [len(told[word]) for word in asked]


@given(ROWS, st.integers(1, 200))
@settings(max_examples=15, deadline=None)
def test_shared_words_are_the_same_however_little_is_read_at_a_time(
    rows: list[tuple[int, int, str | None]], few: int
) -> None:
    texts, group, voice = _columns(rows)
    facts = pl.Series(["mosque"] * len(rows))
    whole = shared_words(texts, facts, group, voice)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(lexicon, "AT_ONCE", few)
        pieces = shared_words(texts, facts, group, voice)
    assert all(np.array_equal(one, other) for one, other in zip(whole, pieces, strict=True))


@given(ROWS)
@settings(max_examples=30, deadline=None)
def test_texts_that_are_the_same_but_for_spaces_and_marks_are_found_by_their_marks(
    rows: list[tuple[int, int, str | None]],
) -> None:
    texts, group, voice = _columns(rows)
    found = {(tie.one, tie.other) for tie in _same_texts(texts, read_texts(texts, group).marks, group, voice)}
    first: dict[tuple[int, str], int] = {}
    expected = set()
    for row, (head, speaks, text) in enumerate(rows):
        words = re.findall(r"\w+", text or "")
        if len(words) >= 8:
            other = first.setdefault((head, " ".join(words)), row)
            if other != row and rows[other][1] != speaks:
                expected.add((row, other))
    assert found == expected
