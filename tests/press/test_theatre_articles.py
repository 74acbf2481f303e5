"""The thirty articles of the shipped theatre: what their author says of them holds of the files that ship."""

import base64
import html
import importlib.util
import itertools
import json
import quopri
import re
from pathlib import Path

import pytest

from treve.sources.from_press import from_press
from treve.sources.running_text import is_article
from treve.statements.article import Article

ROOT = Path(__file__).parents[2]
ARTICLES = ROOT / "src" / "treve" / "data" / "demo" / "articles"
GOLD = json.loads((ROOT / "tests" / "data" / "valdria-articles-gold.json").read_text(encoding="utf-8"))
DOCS = {doc["file"]: doc for doc in GOLD["docs"]}
PARTS = ("statements", "events", "pledges", "incidents")
each_article = pytest.mark.parametrize("name", sorted(DOCS))


def raw(name: str) -> str:
    return (ARTICLES / name).read_bytes().decode("utf-8")


def read(name: str) -> Article:
    return from_press((ARTICLES / name).read_bytes(), name)


def decoded(text: str, start: int, end: int) -> str:
    """Return what a stretch of a raw file says, without its transfer encoding."""
    head = text[:1000]
    if "Content-Transfer-Encoding: quoted-printable" in head:
        return quopri.decodestring(text[start:end].encode()).decode()
    if "Content-Transfer-Encoding: base64" in head:
        body = text.index("\n\n") + 2
        first = len(re.sub(r"\s", "", text[body:start]))
        last = len(re.sub(r"\s", "", text[body:end]))
        whole = base64.b64decode(re.sub(r"\s", "", text[body:]))
        # A byte begins in the letter where its first bits lie, and ends in the one where its last bits lie.
        return whole[-(-first * 6 // 8) : last * 6 // 8].decode("utf-8", "ignore")
    return text[start:end]


def test_there_are_thirty_articles_of_three_kinds_in_two_languages_and_ten_are_set_aside() -> None:
    shipped = sorted(path.name for path in ARTICLES.iterdir())
    assert shipped == sorted(DOCS)
    assert len(shipped) == 30
    assert sorted(path.rsplit(".", 1)[1] for path in shipped) == ["eml"] * 3 + ["html"] * 3 + ["txt"] * 24
    assert sorted(doc["lang"] for doc in DOCS.values()) == ["en"] * 11 + ["fr"] * 19
    assert len(GOLD["set_aside"]) == len(set(GOLD["set_aside"]) & set(DOCS)) == 10


@each_article
def test_every_span_of_the_gold_holds_the_words_that_it_names(name: str) -> None:
    text = raw(name)
    for part in PARTS:
        for entry in DOCS[name][part]:
            assert 0 <= entry["start"] < entry["end"] <= len(text)
            words = decoded(text, entry["start"], entry["end"])
            if "Content-Transfer-Encoding: base64" in text[:1000]:
                assert words.strip() in entry["text"] and len(words) >= len(entry["text"]) - 2, entry["id"]
            else:
                assert words == entry["text"], entry["id"]
            assert entry["text"] == entry["text"].strip(), entry["id"]


@each_article
def test_spans_of_statements_either_nest_or_lie_apart(name: str) -> None:
    spans = sorted((s["start"], -s["end"]) for s in DOCS[name]["statements"])
    assert len(spans) == len(set(spans))
    for (start, end), (later, later_end) in itertools.pairwise(spans):
        assert later >= -end or (start <= later and -later_end <= -end)


@each_article
def test_every_file_is_an_article_with_its_language_outlet_and_date(name: str) -> None:
    doc, article = DOCS[name], read(name)
    assert is_article((ARTICLES / name).read_bytes(), name)
    assert article.language == doc["lang"]
    assert article.outlet == doc["outlet"]
    if doc["pub_date"] is None:
        assert article.published is None
    else:
        assert article.published is not None
        assert article.published.precision == doc["pub_precision"]
        assert article.published.earliest.isoformat()[: len(doc["pub_date"])] == doc["pub_date"]


@each_article
def test_what_the_author_calls_boilerplate_is_not_read_and_what_is_said_is(name: str) -> None:
    doc, article = DOCS[name], read(name)
    read_spans = [article.raw(start, end) for start, end in article.blocks]
    for start, end in doc["boilerplate"]:
        assert not any(a < end and start < b for a, b in read_spans), raw(name)[start:end]
    for entry in doc["statements"]:
        if not entry["optional"]:
            assert any(a <= entry["start"] < b for a, b in read_spans), entry["id"]


def test_what_is_said_of_several_articles_names_statements_and_passages_that_are_there() -> None:
    across = GOLD["cross_document"]
    known = {s["id"] for doc in DOCS.values() for s in doc["statements"]}
    for group in (*across["same_statement"], *across["related_not_same"]):
        assert len(group) > 1
        assert known.issuperset(group)
        assert len({each.rpartition(".")[0] for each in group}) == len(group)
    files = {doc["doc"]: doc["file"] for doc in DOCS.values()}
    for passage in across["copied_passages"]:
        assert len(passage["text"].split()) >= 8
        for side in ("from", "to"):
            plain = html.unescape(raw(files[passage[side]])).replace("’", "'").replace("\N{NO-BREAK SPACE}", " ")
            assert passage["text"] in plain
    for conflict in across["conflicts"]:
        assert set(conflict["values"]) <= set(files)


def test_the_marks_of_the_author_give_the_articles_and_the_gold_that_ship() -> None:
    spec = importlib.util.spec_from_file_location("articles_gold", ROOT / "scripts" / "articles_gold.py")
    assert spec and spec.loader
    maker = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(maker)
    for path in sorted((maker.MARKED / "marked").iterdir()):
        text, gold = maker.document(path)
        assert text == raw(path.name)
        assert json.loads(json.dumps(gold)) == DOCS[path.name]
