"""Articles to a timeline: nothing lost, no order, and the figures on our own articles."""

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest
from tests.timeline.made import VOICES, folder

from treve.sources.from_press import from_press
from treve.statements.rows import read_press
from treve.timeline.derive import timeline

OWN = Path(__file__).parents[1] / "press" / "events"
BENCH = Path(__file__).parents[2] / "benchmarks" / "timeline.py"


def bench() -> ModuleType:
    spec = importlib.util.spec_from_file_location("timeline_bench", BENCH)
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("name", ["seen", "aside", "later"])
def test_every_dated_event_and_pledge_ends_in_exactly_one_row(name: str) -> None:
    press = folder(OWN / name)
    rows = timeline(press, [], None, None, VOICES)
    told = sum(len({(e.start, e.end, e.what, e.phase) for e in read.events}) for read in press.read)
    promised = sum(len({(p.start, p.end, p.status) for p in read.pledges}) for read in press.read)
    sources = [source["id"] for row in rows for source in row["sources"]]
    assert len(sources) == len(set(sources)) == told + promised


@pytest.mark.parametrize("name", ["seen", "aside", "later"])
def test_every_source_is_the_words_of_its_file(name: str) -> None:
    found = timeline(folder(OWN / name), [], None, None, VOICES)
    assert len(found) > 10
    for row in found:
        for source in row["sources"]:
            raw = (OWN / name / str(source["document"])).read_text(encoding="utf-8")
            assert raw[source["start"] : source["end"]] == source["text"]
        assert row["text"] in {source["text"] for source in row["sources"]}


def test_the_order_of_articles_decides_nothing() -> None:
    articles = [from_press(path.read_bytes(), path.name) for path in sorted((OWN / "seen").glob("*.txt"))]
    forwards = timeline(read_press(articles), [], None, None, VOICES)
    assert timeline(read_press(articles[::-1]), [], None, None, VOICES) == forwards


def test_two_accounts_of_one_week_in_two_languages_become_one() -> None:
    rows = timeline(folder(OWN / "seen"), [], None, None, VOICES)
    both = {(row["what"], row["earliest"]) for row in rows if len({s["document"] for s in row["sources"]}) == 2}
    assert both >= {
        ("round", "2023-05-15"),
        ("round", "2023-05-29"),
        ("press_conference", "2023-05-16"),
        ("suspension", "2023-04-27"),
    }


@pytest.mark.parametrize(
    ("name", "recall", "kind"), [("seen", 0.97, 0.95), ("aside", 0.95, 0.92), ("later", 0.92, 0.92)]
)
def test_the_figures_on_our_own_articles_hold(name: str, recall: float, kind: float) -> None:
    found = bench().score(OWN / name, VOICES, with_kinds=True)
    assert found["recall"] >= recall
    assert found["recall_with_kind"] >= kind
    assert found["precision"] >= 0.85
