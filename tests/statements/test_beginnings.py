"""Expressions left out for the letters of a stretch would not have matched there; a quick one matches the same."""

import re
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from treve.statements.beginnings import WHERE_A_WORD_BEGINS, Beginnings, beginnings, quick
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


ROWS = st.lists(st.lists(st.sampled_from(PARTS), min_size=1).map("".join), min_size=1).map("|".join)
TEXTS = st.sampled_from((" ", "")).flatmap(lambda gap: st.lists(st.sampled_from(WORDS)).map(gap.join))


@given(ROWS, TEXTS, st.data())
def test_no_expression_of_such_parts_is_left_out(pattern: str, text: str, data: st.DataObject) -> None:
    expression = re.compile(f"{WHERE_A_WORD_BEGINS}(?:{pattern})", re.I)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    if expression.search(text, start, end):
        assert Beginnings([expression]).may_match(text, start, end) == [0]


@given(ROWS, TEXTS, st.sampled_from((r"\b", r"\b(?=\w)", "")), st.sampled_from((0, re.I)), st.data())
def test_a_quick_expression_matches_the_same(
    pattern: str, text: str, before: str, flags: int, data: st.DataObject
) -> None:
    pattern = f"{before}(?:{pattern})" if before else pattern
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    plain, ours = re.compile(pattern, flags), quick(pattern, flags)
    assert [m.span() for m in ours.finditer(text, start, end)] == [m.span() for m in plain.finditer(text, start, end)]


ALTERNATIVES = (
    r"\bdevant (?:la presse|les journalistes)\b|\bsur le (?:tarmac|perron)\b|\bà (?:sa|leur) sortie\b|\bau sortir d"
    r"|\ben (?:sortant|quittant)\b|\bdans la foulée\b|\bat the end of the (?:session|meeting)\b|, avant de \w+er\b"
    r"|\bon (?:his|her|their) way out\b|\bas (?:he|she|they) left\b|\bemerging from\b|\boutside the (?:hall|hotel)\b"
    r"|\b(?:un|deux|trois|\d+) (?:soldat|civil)\w*|\b(?:two|three|\d+) (?:soldier|civilian)s?|\bministre\b|\bsaid\b"
)


def _seconds(expression: re.Pattern[str]) -> float:
    def once() -> float:
        began = time.process_time()
        for sentence in SENTENCES[:2_000]:
            list(expression.finditer(sentence))
        return time.process_time() - began

    return min(once() for _ in range(5))


def test_a_quick_expression_of_many_alternatives_takes_less_than_half_as_long() -> None:
    plain, ours = re.compile(ALTERNATIVES, re.I), quick(ALTERNATIVES, re.I)
    assert [ours.findall(sentence) for sentence in SENTENCES] == [plain.findall(sentence) for sentence in SENTENCES]
    assert _seconds(ours) * 2 < _seconds(plain)


def test_an_expression_may_be_any_that_begins_with_any_letter() -> None:
    assert beginnings(re.compile(r"\w+ing\b")) is None
    assert beginnings(re.compile(r"(?:the )?")) is None
    assert beginnings(re.compile(r"(?:le |l['’])?\w{2}a")) is None
