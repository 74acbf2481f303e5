"""Constructions of wires, communiqués, live pages and reportage, and the stretches of each that are somebody's words.

`constructions.txt` has a line for each text, which begins with its language and in which " / " parts paragraphs. Below
it, set in, stand its statements in their order, each with a word of its speaker's name; what has none says nothing.
"""

from pathlib import Path

import pytest

from treve.sources.from_press import from_press
from treve.statements.extract import extract

LINES = (Path(__file__).parent / "constructions.txt").read_text(encoding="utf-8").splitlines()
FIRST = [at for at, line in enumerate(LINES) if not line.startswith(" ")]
CASES = [LINES[a:b] for a, b in zip(FIRST, [*FIRST[1:], len(LINES)], strict=True)]
REST = {"fr": "La route est encore coupée.", "en": "The road is still shut and the people wait for it."}


@pytest.mark.parametrize("lines", CASES, ids=[case[0][:60] for case in CASES])
def test_a_construction_gives_the_words_and_whose_they_are(lines: list[str]) -> None:
    language, text = lines[0][:2], lines[0][3:].replace(" / ", "\n\n")
    wanted = [line.strip().rsplit(" = ", 1) for line in lines[1:]]
    article = from_press(f"date 2024-05-16\n\n{text}\n\n{REST[language]}\n".encode(), "a.txt")
    found = [(article.text[s.start : s.end], s.speakers) for s in extract(article)]
    assert [words for words, _ in found] == [words for words, _ in wanted]
    for (_, names), (_, who) in zip(found, wanted, strict=True):
        several = who.split(" + ")
        assert all(any(each in name for name in names) for each in several), found
        assert len(several) == 1 or len(several) == len(names), found
