"""An expression that is left out for the letters of a stretch would not have matched there."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.beginnings import WHERE_A_WORD_BEGINS, Beginnings, beginnings
from treve.statements.event_words import KINDS
from treve.statements.pledge_frames import FRAMES

TABLES = {"kinds": [kind.head for kind in KINDS], "frames": [frame.words for frame in FRAMES]}
PRESS = Path(__file__).parents[1] / "press"
SENTENCES = [
    line
    for path in sorted(PRESS.glob("*/*.txt"))
    for line in re.split(r"(?<=[.!?])\s|\n", path.read_text(encoding="utf-8", errors="replace"))
]


@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_would_match_is_left_out(table: str) -> None:
    expressions, kept, matches = TABLES[table], 0, 0
    by_words = Beginnings(expressions)
    for text in SENTENCES:
        tried = by_words.may_match(text, 0, len(text))
        missed = [n for n, each in enumerate(expressions) if n not in tried and each.search(text)]
        assert missed == [], (text, [expressions[n].pattern for n in missed])
        kept += len(tried)
        matches += sum(each.search(text) is not None for each in expressions)
    assert matches and kept * 3 < len(expressions) * len(SENTENCES), "it is worth nothing if most are tried"


PARTS = (
    "the ",
    "(?:a )?",
    "(?:\\w+ )?",
    "sign(?:ed|s)?",
    "s['’]est",
    "İ",
    "i",
    "\\d{1,2}",
    "[^.]{0,3}",
    "(?<!x)a+",
    "l?o*",
)
WORDS = (
    "the",
    "a",
    "signed",
    "sign",
    "s’est",
    "s'",
    "İ",
    "ı",
    "I",
    "ſigned",
    "12",
    "٣",
    ".",
    "xa",
    "aa",
    "o",
    "lo",
    "-",
)


@given(st.lists(st.lists(st.sampled_from(PARTS), min_size=1), min_size=1), st.lists(st.sampled_from(WORDS)), st.data())
def test_no_expression_of_such_parts_is_left_out(rows: list[list[str]], words: list[str], data: st.DataObject) -> None:
    expression = re.compile(f"{WHERE_A_WORD_BEGINS}(?:{'|'.join(''.join(row) for row in rows)})", re.I)
    text = data.draw(st.sampled_from((" ", ""))).join(words)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if expression.search(text, start, end):
        assert Beginnings([expression]).may_match(text, start, end) == [0]


def test_an_expression_may_be_any_that_begins_with_any_letter() -> None:
    assert beginnings(re.compile(r"\w+ing\b")) is None
    assert beginnings(re.compile(r"(?:the )?")) is None
    assert beginnings(re.compile(r"(?:le |l['’])?\w{2}a")) is None
