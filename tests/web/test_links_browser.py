"""Two reports are joined in a real browser that runs no script: from the pair to the entry and back to the incident."""

import socket
import threading
import time
from collections.abc import Iterator

import pytest
import uvicorn
from playwright.sync_api import Browser, expect
from tests.web.marked_centre import PASSWORD, Site, everything
from tests.web.test_browser import browser
from tests.web.test_links import pair

__all__ = ["browser"]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(everything(tmp_path_factory.mktemp("links-browser") / "centre"))
    site.accounts._now = time.time
    yield site
    site.close()


@pytest.fixture(scope="module")
def address(site: Site) -> Iterator[str]:
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(site.app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)


@pytest.mark.parametrize("width", [1200, 360])
def test_an_analyst_joins_two_reports_without_a_script(browser: Browser, address: str, site: Site, width: int) -> None:
    left, right = pair(site, "p-analyst")
    context = browser.new_context(java_script_enabled=False, locale="fr-FR", viewport={"width": width, "height": 800})
    page = context.new_page()
    page.goto(f"{address}/incidents/{left}/links?with={right}")
    page.fill("#person", "p-analyst")
    page.fill("#password", PASSWORD)
    page.click("main button")
    expect(page.locator("main")).to_contain_text("Deux incidents à présent")
    # Side by side where there is room, one below the other where there is not; never wider than the window.
    boxes = [box.bounding_box() for box in page.locator(".two-reports > section").all()]
    assert len(boxes) == 2
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert (boxes[0]["y"] == boxes[1]["y"]) == (width > 900)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    page.select_option("#body", "mission")
    page.fill("#why", "une seule salve")
    page.click("button[value=same]")
    expect(page.locator("main")).to_contain_text("Voici ce qui sera écrit")
    page.click("form.entry:has(input[name=sure]) button")
    page.wait_for_url("**#said")
    expect(page.locator("main")).to_contain_text("Un seul incident à présent")
    page.click("button[value=undo]")
    page.click("form.entry:has(input[name=sure]) button")
    expect(page.locator("main")).to_contain_text("Deux incidents à présent")
    page.goto(f"{address}/links?lang=fr")
    expect(page.locator("main")).to_contain_text("Liens ouverts")
    context.close()
