"""Both languages say everything, each in its own way of writing."""

import re
import string
from importlib.resources import files

import pytest

from treve.products.marks import TOGETHER
from treve.products.say import NARROW, NBSP
from treve.products.words import WORDS, say


def fields(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name}


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_fill_the_same_blanks_and_have_the_same_forms(key: str) -> None:
    english, french = WORDS[key]
    assert english.strip()
    assert french.strip()
    assert fields(english) == fields(french)
    assert english.count("|") == french.count("|") <= 1


@pytest.mark.parametrize("key", WORDS)
def test_french_spaces_and_apostrophes_are_french(key: str) -> None:
    french = WORDS[key][1]
    assert "'" not in french
    assert '"' not in french
    for mark, space in ((":", NBSP), (";", NARROW), ("!", NARROW), ("?", NARROW), ("»", NBSP), ("%", NBSP)):
        for found in re.finditer(re.escape(mark), french):
            assert french[found.start() - 1] == space, (mark, french)
    for found in re.finditer("«", french):
        assert french[found.end()] == NBSP


SAME_IN_BOTH = {
    "version", "verdict", "verdicts", "total", "source", "n_incidents", "n_sources", "of_the_day", "incidents", "km",
    "m", "clause", "zone.reference", "id", "origin_share", "which", "v.violation_adopted",
}  # fmt: skip


@pytest.mark.parametrize("key", WORDS)
def test_no_text_was_left_untranslated(key: str) -> None:
    english, french = (text.replace(NBSP, " ").replace(NARROW, " ") for text in WORDS[key])
    letters = re.sub(r"{\w+}|[^A-Za-zÀ-ÿ]", "", english)
    assert english != french or key in SAME_IN_BOTH or not letters


def test_every_word_that_the_report_asks_for_is_there() -> None:
    products = files("treve").joinpath("products")
    texts = [one.read_text("utf-8") for one in products.iterdir() if one.name.startswith(("phrase", "to_pdf"))]
    asked = set(re.findall(r"\bsay\(\s*\"([\w.]+)\"\s*[,)]", "".join(texts)))
    assert len(asked) > 60
    assert asked <= set(WORDS)
    for prefix, names in {
        "v.": TOGETHER,
        "g.": TOGETHER,
        "p.": ("exact", "settlement", "near", "district", "province", "feature", "country", "unknown"),
        "t.": ("minute", "hour", "day", "days", "week", "month", "longer", "unknown"),
    }.items():
        assert {prefix + name for name in names} <= set(WORDS)


def test_every_word_is_asked_for_somewhere() -> None:
    products = files("treve").joinpath("products")
    web = files("treve").joinpath("web")
    folders = [products, web, web.joinpath("templates")]
    texts = [
        one.read_text("utf-8")
        for folder in folders
        for one in folder.iterdir()
        if one.is_file() and one.name != "words.py"
    ]
    asked = set(re.findall(r"[\"']([\w.]+)[\"']", "".join(texts)))
    unused = [key for key in WORDS if key not in asked and not re.match(r"(v|g|p|t|zone|standing|said|plea)\.", key)]
    assert unused == []


def test_one_and_many_follow_each_language() -> None:
    assert [say("n_reports", "en", n) for n in (0, 1, 2)] == ["reports", "report", "reports"]
    assert [say("n_reports", "fr", n) for n in (0, 1, 2)] == ["signalement", "signalement", "signalements"]


def test_nothing_says_that_anybody_is_clear_or_safe() -> None:
    for english, french in WORDS.values():
        assert not re.search(r"\b(safe|clear|unprotected|target|rank)\b", english.lower())
        assert not re.search(r"\b(sûr|sécurisé|cible)\b", french.lower())
