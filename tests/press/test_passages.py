"""Short passages by another hand: what is said is found, and given to whoever says it."""

import json
from pathlib import Path

import pytest

from treve.sources.from_press import from_press
from treve.statements.extract import extract

FOLDER = Path(__file__).parent / "passages"
HEADS = {"fr": "Le Temps, 9 février 2024\n\n", "en": "The Post, 9 February 2024\n\n"}


@pytest.mark.parametrize(
    ("name", "language", "most_missed", "most_wrong"),
    [
        ("one", "fr", 15, 17),
        ("one", "en", 10, 14),
        ("two", "fr", 21, 47),
        ("two", "en", 10, 22),
        ("three", "fr", 12, 16),
        ("three", "en", 3, 8),
        ("four", "fr", 41, 23),
        ("four", "en", 12, 14),
        ("five", "fr", 55, 59),
        ("five", "en", 16, 8),
        ("six", "fr", 36, 32),
        ("six", "en", 28, 59),
    ],
)
def test_most_of_what_a_passage_says_is_found_with_its_speaker(
    name: str, language: str, most_missed: int, most_wrong: int
) -> None:
    missed, wrong = [], []
    for passage in json.loads((FOLDER / f"{name}.json").read_text(encoding="utf-8"))["passages"]:
        if passage["lang"] != language:
            continue
        article = from_press((HEADS[language] + passage["text"]).encode(), "a.txt")
        rows = extract(article)
        for each in passage["statements"]:
            first = article.text.find(each["content"])
            after = first + len(each["content"])
            best = max(rows, key=lambda row: min(after, row.end) - max(first, row.start), default=None)
            shared = 0 if best is None else min(after, best.end) - max(first, best.start)
            if best is None or 2 * shared < max(after, best.end) - min(first, best.start):
                missed.append(each["content"])
            elif each["speakers"] and not any(
                name.split()[-1].casefold() in " ".join(best.speakers).casefold() for name in each["speakers"]
            ):
                wrong.append((each["speakers"], best.speakers))
    assert len(missed) <= most_missed, missed
    assert len(wrong) <= most_wrong, wrong
