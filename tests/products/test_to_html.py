"""The page: whole, self-contained, in its language, and deaf to what is written in names."""

import base64
import dataclasses
import hashlib
import re
from html.parser import HTMLParser

import pytest
from tests.products.make import DAY, NASTY, ORDINARY, VERDICTS, incident, view

from treve.base.lang import LANGS, Lang
from treve.products.daily import daily
from treve.products.to_html import to_html

LAND = [("Land", [[(35.0, 32.0), (39.0, 32.0), (39.0, 36.0), (35.0, 36.0)]])]
VOID = {"meta", "col", "br", "hr", "img", "link", "input"}


class Page(HTMLParser):
    """Elements, attributes and text; refuses tags that do not nest."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str, str | None]] = []
        self.words: list[str] = []
        self._open: list[str] = []
        self.feed(text)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]
        if tag not in VOID:
            self._open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(tag, name, value) for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if not self._open or self._open[-1] != "style":
            self.words.append(data)


def page(lang: Lang = "en", *, nasty: bool = True) -> str:
    return to_html(daily(view(ORDINARY, VERDICTS, nasty=nasty), "truce", DAY, lang), LAND).decode()


@pytest.mark.parametrize("lang", LANGS)
def test_nothing_in_the_record_becomes_an_element_an_attribute_or_a_rule(lang: Lang) -> None:
    made, plain = Page(page(lang)), Page(page(lang, nasty=False))
    assert set(made.tags) == set(plain.tags)
    assert not {"script", "img", "iframe", "object", "link", "form", "a href"} & set(made.tags)
    assert {(tag, name) for tag, name, _ in made.attributes} == {(tag, name) for tag, name, _ in plain.attributes}
    assert not [name for _, name, _ in made.attributes if name.startswith("on") or name == "style"]
    assert "alert(1)" in " ".join(made.words)
    assert page(lang).count("</style>") == 1
    assert "49" not in re.sub(r"\d{3,}", "", " ".join(w for w in made.words if "{{" in w))


def test_the_page_asks_for_nothing_and_allows_nothing() -> None:
    made = Page(page())
    policy = next(value for tag, name, value in made.attributes if tag == "meta" and value and "default-src" in value)
    style = re.search(r"<style>(.*?)</style>", page(), re.DOTALL)
    assert style
    expected = base64.b64encode(hashlib.sha256(style[1].encode()).digest()).decode()
    assert policy == f"default-src 'none'; style-src 'sha256-{expected}'; base-uri 'none'; form-action 'none'"
    for _, name, value in made.attributes:
        if name in ("href", "src", "action", "xlink:href"):
            assert value
            assert value.startswith("#")
    assert "url(http" not in page()
    assert "@import" not in page()


def test_every_link_leads_somewhere_and_every_id_is_there_once() -> None:
    made = Page(page())
    ids = [value for _, name, value in made.attributes if name == "id"]
    assert len(ids) == len(set(ids))
    for _, name, value in made.attributes:
        if name == "href":
            assert value
            assert value[1:] in ids
        if name == "aria-labelledby":
            assert value
            assert set(value.split()) <= set(ids)


@pytest.mark.parametrize("lang", LANGS)
def test_the_page_can_be_read_without_seeing_it(lang: Lang) -> None:
    made = Page(page(lang))
    assert ("html", "lang", lang) in made.attributes
    assert made.tags.count("h1") == 1
    assert made.tags.count("table") == made.tags.count("caption")
    assert all(scope for tag, name, scope in made.attributes if tag == "th" and name == "scope")
    assert sum(tag == "th" for tag in made.tags) == sum(
        (tag, name) == ("th", "scope") for tag, name, _ in made.attributes
    )
    drawings = [k for k, tag in enumerate(made.tags) if tag == "svg"]
    named = [1 for tag, name, _ in made.attributes if tag == "svg" and name in ("aria-labelledby", "aria-hidden")]
    assert len(drawings) == len(named)


ENGLISH = re.compile(r"\b(the|of|and|with|which|known|reports?|day|not|undetermined|was)\b")
FRENCH = re.compile(r"\b(le|les|des|du|une|et|est|jour|lieu|selon|constat|signalements?)\b")


def test_no_english_is_left_in_the_french_page() -> None:
    words = " ".join(Page(page("fr", nasty=False)).words)
    words = re.sub(r"treve \w+ (CENTRE|…)[^`\n]*?(?=[\s.]*\n|\Z| à | le | prouve)", "", words)
    assert ENGLISH.findall(words) == []
    assert len(FRENCH.findall(words)) > 50


def test_no_french_is_left_in_the_english_page() -> None:
    assert FRENCH.findall(" ".join(Page(page("en", nasty=False)).words)) == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        (
            "en",
            ["apparent violation", "does not mean lawful", "not adopted", "not known", "quiet day", "one source only"],
        ),
        ("fr", ["violation apparente", "ne veut pas dire licite", "ne sont adoptés par aucun", "inconnu", "calme"]),
    ],
)
def test_the_page_says_what_must_always_be_said(lang: Lang, said: list[str]) -> None:
    words = " ".join(Page(page(lang)).words)
    for one in said:
        assert one in words


def test_an_unknown_place_stands_beside_the_map_and_not_on_it() -> None:
    words = " ".join(" ".join(Page(page("en", nasty=False)).words).split())
    beside = words[words.index("Not on the map") :][:200]
    unknown = next(
        line
        for line in daily(view(ORDINARY, VERDICTS, nasty=False), "truce", DAY, "en").lines
        if line.place.precision == "unknown"
    )
    assert f"{unknown.number} place not known" in beside


def test_wide_incidents_are_listed_apart_and_not_counted() -> None:
    made = page("en", nasty=False)
    assert made.index("May also fall on this day") < made.index(">Wide<")
    assert re.search(r"<b>4</b> <span>incidents", made)


@pytest.mark.parametrize("lang", LANGS)
def test_the_same_view_gives_the_same_bytes(lang: Lang) -> None:
    assert page(lang) == page(lang)


def test_a_day_of_nothing_says_that_this_is_no_evidence() -> None:
    empty = to_html(daily(view([], nasty=False), "truce", DAY, "en")).decode()
    assert "That is not evidence that none did." in empty
    assert "No base map was given." in empty
    Page(empty)


def test_sixty_incidents_say_equal_reasons_once() -> None:
    rows = [incident(k + 10) for k in range(60)]
    made = to_html(daily(view(rows, nasty=False), "truce", DAY, "en"), LAND).decode()
    assert made.count("Left out of the agreement") <= 1
    assert made.count('<tr id="i') == 60
    assert len(made) < 300_000


def test_the_name_of_the_centre_is_data_too() -> None:
    seen = view(ORDINARY, VERDICTS, nasty=False)
    head = dataclasses.replace(seen.head, name=NASTY)
    assert "<script" not in to_html(daily(dataclasses.replace(seen, head=head), "truce", DAY, "fr"), LAND).decode()


def test_no_mark_that_turns_a_line_reaches_the_page() -> None:
    seen = view(ORDINARY, VERDICTS, nasty=False)
    head = dataclasses.replace(seen.head, name="Centre \u202ednuor")
    page = to_html(daily(dataclasses.replace(seen, head=head), "truce", DAY, "fr"), LAND).decode()
    assert "\u202e" not in page
    assert "Centre \ufffddnuor" in page
