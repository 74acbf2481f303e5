"""What the sheets are made from: all that the page says, as text, and nothing that could be run."""

import dataclasses
import json
import re
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

import pytest
from tests.products.make import ALLEGED, DAY, ORDINARY, VERDICTS, incident, view
from tests.products.test_to_html import LAND, Page

from treve.base.lang import LANGS, Lang
from treve.products.daily import daily
from treve.products.daily_shape import Daily
from treve.products.sheet import SHEET
from treve.products.to_html import to_html
from treve.products.to_pdf import contents, to_pdf

HOSTILE = '#panic("x") #{1+1} $a^2$ *b* _c_ `d` @e <f> \\g ] [ = h // i /* j "k" \' \\u{41} {page} %l'


def of_the_day(lang: Lang, *, nasty: bool = True) -> Daily:
    seen = dataclasses.replace(view(ORDINARY, VERDICTS, nasty=nasty), allegations=ALLEGED)
    return daily(seen, "truce", DAY, lang)


def hostile(lang: Lang) -> Daily:
    rows = [incident(k, place_name=HOSTILE, adm1=HOSTILE, adm2=f"]{HOSTILE}") for k in range(1, 4)]
    seen = view(rows, VERDICTS, nasty=False)
    return daily(dataclasses.replace(seen, head=dataclasses.replace(seen.head, name=HOSTILE)), "truce", DAY, lang)


def texts(value: Any, name: str = "") -> Iterator[str]:
    """Yield every text that the template sets, drawings left out."""
    if isinstance(value, str) and name not in ("svg", "what", "style", "lang", "alt"):
        yield value
    elif isinstance(value, dict):
        for key, one in value.items():
            yield from texts(one, key)
    elif isinstance(value, list):
        for one in value:
            yield from texts(one)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def without_drawings(page: str) -> list[str]:
    page = re.sub(r"<svg.*?</svg>", "", page, flags=re.DOTALL)
    return [one for one in (squeezed(word) for word in Page(page).words) if one]


ONLY_ON_SHEETS = ("head", "page")
"""The foot of a sheet: the log head, which the page has at its top, and the number of the sheet."""


@pytest.mark.parametrize("lang", LANGS)
def test_sheets_and_page_say_the_same_in_the_same_order(lang: Lang) -> None:
    told = of_the_day(lang, nasty=False)
    made = contents(told, LAND)
    for name in ONLY_ON_SHEETS:
        del made[name]
    del made["map"]["legend_title"]
    page = without_drawings(to_html(told, LAND).decode())
    sheets = [squeezed(one) for one in texts(made)]
    for one in page:
        # Between a verdict and its probability, and between numbers of incidents, both templates set a comma.
        assert one.strip(",") in "".join(sheets), one
    for one in filter(None, sheets):
        assert one in "".join(page), one
    titles = [squeezed(part["title"]) for part in made.values() if isinstance(part, dict)]
    assert len(titles) == 11
    places = [page.index(title) for title in titles]
    assert places == sorted(places)
    set_at = [SHEET.index(f"r.{name}.title") for name, part in made.items() if isinstance(part, dict)]
    assert set_at == sorted(set_at)


def test_the_template_sets_every_text_that_it_is_given() -> None:
    made = contents(of_the_day("en"), LAND)

    def names(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            for key, one in value.items():
                yield key
                yield from names(one)
        elif isinstance(value, list):
            for one in value:
                yield from names(one)

    unused = {name for name in set(names(made)) if not re.search(rf"\.{name}\b", SHEET)}
    # What the shape of a table says without words: the legend stands under its map.
    assert unused == {"legend_title"}


@pytest.mark.parametrize("lang", LANGS)
def test_what_comes_from_data_is_never_in_the_template(lang: Lang) -> None:
    given: list[tuple[str, Mapping[str, bytes]]] = []

    def keep(template: str, inputs: Mapping[str, bytes]) -> bytes:
        given.append((template, inputs))
        return b"%PDF"

    assert to_pdf(hostile(lang), keep, LAND) == b"%PDF"
    ((template, inputs),) = given
    assert template == SHEET
    assert list(inputs) == ["report"]
    read = json.loads(inputs["report"])
    assert read["centre"] == HOSTILE
    assert read["incidents"]["groups"][0]["rows"][0]["place"] == HOSTILE


def test_the_template_fetches_and_evaluates_nothing() -> None:
    assert not re.search(r"#?\b(import|include|eval|read|plugin|yaml|csv|toml|xml)\b\s*[(\"]", SHEET)
    assert "@preview" not in SHEET
    assert "date: none" in SHEET
    assert "datetime" not in SHEET


@pytest.mark.parametrize("told", [of_the_day("en"), hostile("fr")])
def test_every_drawing_is_a_document_by_itself_that_asks_for_nothing(told: Daily) -> None:
    made = contents(told, LAND)
    drawings = [made["map"]["svg"], *(one["svg"] for one in made["signs"] + made["swatches"])]
    drawings += [strip["svg"] for column in made["trend"]["columns"] for strip in column["strips"]]
    assert len(drawings) > 12
    for svg in drawings:
        root = ElementTree.fromstring(svg)
        assert root.tag == "{http://www.w3.org/2000/svg}svg"
        patterns = {one.get("id") for one in root.iter("{http://www.w3.org/2000/svg}pattern")}
        assert set(re.findall(r"url\(#(hatch-[\w-]+)\)", svg)) <= patterns
        for element in root.iter():
            assert not element.tag.endswith(("}script", "}image", "}use", "}a", "}foreignObject"))
            assert not [name for name in element.attrib if name.endswith("href") or name.startswith("on")]


def test_a_day_without_incidents_has_no_table_and_no_map() -> None:
    made = contents(daily(view([], nasty=False), "truce", DAY, "en"))
    assert made["map"]["svg"] == ""
    assert made["incidents"]["groups"] == []
    assert "That is not evidence that none did." in made["incidents"]["none"]
