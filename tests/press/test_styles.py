"""Articles in many styles, and stories told three times: their gold holds of the files, and a third is set aside."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

from treve.sources.from_press import from_press
from treve.statements.rows import read_press

ROOT = Path(__file__).parents[2]
PRESS = ROOT / "tests" / "press"


def module(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location(path.stem, path)
    assert spec
    assert spec.loader
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.mark.parametrize("folder", ["styles", "wider", "fresh", "afresh", "last", "same"])
def test_articles_and_gold_are_what_the_marked_file_says(folder: str) -> None:
    mark_up = module(ROOT / "scripts" / "mark_up.py")
    rows = mark_up.articles((PRESS / folder / "articles.marked").read_text(encoding="utf-8"))
    gold = json.loads((PRESS / folder / "gold.json").read_text(encoding="utf-8"))
    assert gold["docs"] == [doc for _, doc in rows]
    assert [(PRESS / folder / doc["file"]).read_text(encoding="utf-8") for _, doc in rows] == [text for text, _ in rows]
    for text, doc in rows:
        assert all(text[s["start"] : s["end"]] == s["text"] != "" for s in doc["statements"])


def test_there_are_more_than_thirty_styles_a_third_of_them_english() -> None:
    docs = json.loads((PRESS / "styles" / "gold.json").read_text(encoding="utf-8"))["docs"]
    assert len(docs) >= 40
    assert sum(doc["lang"] == "en" for doc in docs) * 3 >= len(docs) - 3
    assert sum(len(doc["statements"]) for doc in docs) > 250


def test_the_order_of_articles_changes_nothing_of_what_is_one_statement() -> None:
    articles = [from_press(path.read_bytes(), path.name) for path in sorted((PRESS / "same").glob("*.txt"))]
    assert read_press(articles).same == read_press(articles[::-1]).same
    assert len(read_press(articles).same) > 15
