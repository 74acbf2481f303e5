"""The same statement in French and English: pairs of sentences of one speaker, told alike and not."""

import datetime as dt
import json
from pathlib import Path

from treve.statements.article import Article, Dated
from treve.statements.rows import read_press

DAY = dt.date(2019, 3, 12)

PAIRS = json.loads((Path(__file__).parents[1] / "press" / "same" / "pairs.json").read_text(encoding="utf-8"))


def joined(pairs: list[list[str]]) -> list[bool]:
    """Return of each pair whether its two articles share a statement, all of them read together."""
    made = []
    for at, pair in enumerate(pairs):
        for text, language in zip(pair, ("fr", "en"), strict=True):
            name = f"{at:02}{language}.txt"
            made.append(Article(name, text, language, None, Dated(DAY, DAY, "day", "", "header"), ((0, len(text)),)))
    press = read_press(made)
    of = [
        {press.read[key.article].article.file_name[:2] for key in group}
        for group in press.same
        if len({press.read[key.article].article.language for key in group}) > 1
    ]
    return [any(f"{at:02}" in group for group in of) for at in range(len(pairs))]


def test_what_one_person_said_is_found_in_the_other_language() -> None:
    found = joined(PAIRS["same"])
    assert [pair for pair, one in zip(PAIRS["same"], found, strict=True) if not one] == []


def test_what_one_person_said_of_something_else_is_another_statement() -> None:
    found = joined(PAIRS["apart"])
    assert [pair for pair, one in zip(PAIRS["apart"], found, strict=True) if one] == []
