"""The page in a real browser: the map draws, nothing leaves the machine, an incident can be followed to its proof."""

import shutil
import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, Dialog, Error, Page, expect, sync_playwright
from tests.web.times import document_id

from treve.web.app import make_app
from treve.web.model import Book
from treve.web.serve import missing

FLAGS = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--use-gl=angle", "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
)  # fmt: skip
DRAWN_MS = 90_000
"""The map is drawn in software here, on a machine that does other work besides."""


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    found = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    if found is None:
        pytest.skip(
            "there is no Chromium on this machine: the page was not tested in a browser (apt-get install chromium)"
        )
    if missing():
        pytest.skip("the libraries of the page are not set up here: the map was not tested (scripts/setup.sh run)")
    with sync_playwright() as playwright:
        try:
            made = playwright.chromium.launch(executable_path=found, args=list(FLAGS))
        except Error as why:
            pytest.skip(f"Chromium does not start on this machine, the page was not tested in it: {why.message[:200]}")
        yield made
        made.close()


@pytest.fixture(scope="module")
def address(book: Book) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    app = make_app(lambda: book, lambda same: same)
    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page that fails the test when a script errs, a policy is broken, or a request would leave the machine."""
    made = browser.new_page(viewport={"width": 1280, "height": 800}, locale="fr-FR")
    wrong: list[str] = []

    def refuse(dialog: Dialog) -> None:
        wrong.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    made.on("pageerror", lambda why: wrong.append(f"error: {why}"))
    made.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    made.on("dialog", refuse)
    made.on(
        "request", lambda asked: None if asked.url.startswith((address, "data:", "blob:")) else wrong.append(asked.url)
    )
    made.on("console", lambda said: wrong.append(said.text) if "map could not be drawn" in said.text else None)
    yield made
    made.close()
    assert not wrong


def test_the_map_is_drawn_and_an_incident_is_followed_to_its_proof(page: Page, address: str) -> None:
    page.goto(address)
    page.wait_for_selector("#map[data-ready] canvas", timeout=DRAWN_MS)
    assert page.get_attribute("html", "lang") == "fr"
    box = page.locator("#map canvas").bounding_box()
    assert box
    assert box["width"] > 300
    assert box["height"] > 200
    link = page.locator(".rows .row[data-at] a.to").first
    href = link.get_attribute("href")
    link.click()
    page.wait_for_selector("#proof .path code")
    assert href
    assert page.url == address + href
    assert "treve verify" in page.inner_text("#proof")
    page.wait_for_selector("#map[data-ready] canvas", timeout=DRAWN_MS)


def test_the_filter_changes_list_map_and_address_in_place_and_back_leads_back(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en")
    page.wait_for_selector("#map[data-ready]", timeout=DRAWN_MS)
    before = page.inner_text("#results h2")
    page.select_option("select[name=reading]", "guarantors")
    page.wait_for_selector('#results[data-map*="guarantors"]')
    page.locator(".legend a").first.click()
    page.wait_for_selector('#results[data-map*="verdict=violation"]')
    page.wait_for_url("**verdict=violation**")
    expect(page.locator("#results h2")).not_to_have_text(before)
    expect(page.locator("select[name=verdict]")).to_have_value("violation")
    expect(page.locator("#map canvas")).to_have_count(1)
    page.go_back()
    page.wait_for_selector('#results[data-map*="guarantors"]:not([data-map*="violation"])')
    assert "of" not in page.inner_text("#results h2")


def test_what_lies_under_the_pointer_is_told_as_text(page: Page, address: str, book: Book) -> None:
    page.goto(f"{address}/?lang=en&place=combe-noire")
    page.wait_for_selector("#map[data-ready]", timeout=DRAWN_MS)
    box = page.locator("#map").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector(".here li a")
    assert "Combe-Noire" in page.inner_text(".here")
    page.click(".here button")
    expect(page.locator(".here")).to_have_count(0)


def test_names_that_mean_harm_stay_text_on_the_map_too(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en&place=alert(1)")
    page.wait_for_selector("#map[data-ready]", timeout=DRAWN_MS)
    box = page.locator("#map").bounding_box()
    assert box
    page.mouse.click(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.wait_for_selector(".here li a")
    assert "<" in page.inner_text(".here")
    assert page.locator(".here script, .here svg, .here img[onerror]").count() == 0


@pytest.mark.parametrize("width", [390, 1280])
def test_no_page_is_wider_than_the_screen(page: Page, address: str, width: int, book: Book) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    for path in (
        "/?lang=fr",
        f"/incidents/{book.rows['incident'][0]}?lang=fr",
        "/agreement?lang=fr",
        "/timeline?lang=fr",
        "/words-and-deeds?lang=fr",
        "/documents?lang=fr",
        f"/documents/{document_id(1)}?lang=fr",
    ):
        page.goto(address + path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path


def test_without_scripts_the_list_and_the_filter_work(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(f"{address}/?lang=en")
    assert bare.locator(".map-needs").is_visible()
    bare.select_option("select[name=verdict]", "differ")
    bare.click("button[type=submit]")
    bare.wait_for_url("**verdict=differ**")  # a click does not wait for the next page
    bare.locator("a.to").first.click()
    bare.wait_for_selector("#proof .path code", state="attached")
    context.close()


def test_the_keyboard_alone_reaches_the_incidents(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.locator(".rows a.to").first.focus()
    page.keyboard.press("Enter")
    page.wait_for_selector("#proof")


def test_the_timeline_is_walked_to_a_source_and_read_in_the_other_language(page: Page, address: str) -> None:
    page.goto(f"{address}/?lang=en")
    page.click("nav >> text=Timeline")
    page.wait_for_url("**/timeline**")  # loaded: a filter answers a choice once its script is there
    page.wait_for_selector(".happening")
    assert page.locator("svg.when-strip").is_visible()
    page.select_option("select[name=kind]", "talks")
    page.wait_for_url("**kind=talks**")
    expect(page.locator(".happening.k-truce")).to_have_count(0)
    page.locator(".jumps a").last.click()
    page.wait_for_url("**#**")
    page.locator(".happening .from a").first.click()
    page.wait_for_url("**#at")
    expect(page.locator("mark#at").first).to_be_visible()
    page.click("#lang")
    page.wait_for_selector("html[lang=fr] mark#at")
    assert "Tous les articles" in page.inner_text(".back")
    page.locator(".para a.ref").first.click()
    expect(page.locator(".note:target")).to_have_count(1)


def test_words_and_deeds_lead_to_the_list_of_incidents_and_to_the_timeline(page: Page, address: str) -> None:
    page.goto(f"{address}/words-and-deeds?lang=fr")
    page.locator(".beside a[href^='/timeline/']").first.click()
    page.wait_for_selector(".happening:target")
    page.go_back()
    page.locator(".counts a").first.click()
    page.wait_for_selector("#results .chip")
    assert "Impliquant" in page.inner_text("#results .chip")


def test_without_scripts_the_timeline_is_filtered_and_read(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    bare = context.new_page()
    bare.goto(f"{address}/timeline?lang=en")
    bare.select_option("select[name=only]", "conflicts")
    bare.click("button[type=submit]")
    bare.wait_for_url("**only=conflicts**")
    expect(bare.locator(".differ").first).to_be_visible()
    assert bare.locator(".differ").count() > 0
    bare.locator(".from summary").first.click()
    bare.locator(".from details[open] a").first.click()
    bare.wait_for_selector("mark#at")
    context.close()


def test_the_keyboard_alone_reaches_the_sources_of_a_happening(page: Page, address: str) -> None:
    page.goto(f"{address}/timeline?lang=en&only=conflicts")
    page.locator(".from summary").first.focus()
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('.from') !== null")
    page.keyboard.press("Enter")
    page.wait_for_selector("mark#at")


@pytest.mark.parametrize("path", ["/timeline", "/words-and-deeds", "/documents", f"/documents/{document_id(1)}"])
def test_every_text_is_dark_enough_on_its_ground(page: Page, address: str, path: str) -> None:
    """WCAG AA: 4.5 to 1 for text of this size."""
    page.goto(f"{address}{path}?lang=en")
    worst = page.evaluate("""() => {
      const parse = (c) => c.match(/[\\d.]+/g).map(Number);
      const linear = (v) => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4;
      const light = ([r, g, b]) => [r, g, b].map((v) => linear(v / 255))
        .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
      let worst = [21, ""];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const text = walker.currentNode.nodeValue.trim(), element = walker.currentNode.parentElement;
        if (!text || !element.checkVisibility() || element.closest("svg, select")) continue;
        let ground = element;
        while (ground && parse(getComputedStyle(ground).backgroundColor)[3] === 0) ground = ground.parentElement;
        const a = light(parse(getComputedStyle(element).color));
        const b = ground ? light(parse(getComputedStyle(ground).backgroundColor)) : 1;
        const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        if (contrast < worst[0]) worst = [contrast, text.slice(0, 60)];
      }
      return worst;
    }""")
    assert worst[0] >= 4.5, worst
