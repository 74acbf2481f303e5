"""Twelve articles of another hand than the rules': found well enough, each quotation with whoever speaks it."""

import json
from pathlib import Path
from typing import Any

import pytest

from treve.sources.from_press import from_press
from treve.statements.rows import read_press, statement_rows

HERE = Path(__file__).parent / "stranger"
DOCS = json.loads((HERE / "gold.json").read_text(encoding="utf-8"))["docs"]


@pytest.fixture(scope="module")
def rows() -> list[dict[str, Any]]:
    articles = [from_press((HERE / doc["file"]).read_bytes(), doc["file"]) for doc in DOCS]
    return statement_rows(read_press(articles))


def found(statement: dict[str, Any], row: dict[str, Any]) -> bool:
    """Return whether a row covers the span of a statement of the gold: half of both together, or more."""
    both = min(statement["end"], row["end"]) - max(statement["start"], row["start"])
    either = max(statement["end"], row["end"]) - min(statement["start"], row["start"])
    return bool(both * 2 >= either)


def wanted(lang: str) -> list[tuple[str, dict[str, Any]]]:
    return [
        (doc["file"], statement)
        for doc in DOCS
        if doc["lang"] == lang
        for statement in doc["statements"]
        if not statement.get("optional") and not statement.get("not_a_statement")
    ]


def test_the_gold_holds_of_the_files() -> None:
    for doc in DOCS:
        text = (HERE / doc["file"]).read_text(encoding="utf-8")
        assert all(text[s["start"] : s["end"]] == s["text"] != "" for s in doc["statements"])
    assert len(DOCS) == 12


@pytest.mark.parametrize(("lang", "most_missed"), [("fr", 12), ("en", 7)])
def test_few_statements_of_a_stranger_s_articles_are_missed(
    rows: list[dict[str, Any]], lang: str, most_missed: int
) -> None:
    missed = [s["id"] for file, s in wanted(lang) if not any(r["document"] == file and found(s, r) for r in rows)]
    assert len(missed) <= most_missed, missed


def test_most_direct_quotations_have_the_surname_of_their_speaker(rows: list[dict[str, Any]]) -> None:
    quotations = [(f, s) for lang in ("fr", "en") for f, s in wanted(lang) if s["kind"] == "direct"]
    wrong = [
        s["id"]
        for file, s in quotations
        if not any(
            r["document"] == file
            and found(s, r)
            and any(s["speakers"][0].split()[-1].casefold() in who.casefold() for who in r["speakers"])
            for r in rows
        )
    ]
    assert len(wrong) <= 16, wrong
