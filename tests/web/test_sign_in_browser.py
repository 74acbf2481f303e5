"""Signing in with a real browser that runs no script: its own headers, cookies and forms are what the gate expects."""

import socket
import threading
import time
from collections.abc import Iterator

import pyotp
import pytest
import uvicorn
from playwright.sync_api import Browser, expect
from tests.web.marked_centre import PASSWORD, Site, opened, started
from tests.web.test_browser import browser

from treve.node import accounts

__all__ = ["browser"]


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    path = started(tmp_path_factory.mktemp("browser") / "centre")
    with opened(path, 3) as centre:
        accounts.add(centre, "p-head", PASSWORD)
    site = Site(path)
    site.accounts._now = time.time
    listener = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(site.app, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield f"http://127.0.0.1:{listener.getsockname()[1]}"
    server.should_exit = True
    thread.join(10)
    site.close()


def test_a_head_signs_in_sets_up_codes_reads_and_signs_out_without_a_script(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False, locale="fr-FR")
    page = context.new_page()
    page.goto(f"{address}/agreement")
    page.fill("#person", "p-head")
    page.fill("#password", "not the password")
    page.click("main button")
    expect(page.locator("[role=alert]")).to_have_count(1)
    page.fill("#password", PASSWORD)
    page.click("main button")
    page.wait_for_url("**/sign-in/set-up*")
    expect(page.locator("svg.qr")).to_be_visible()
    box = page.locator("svg.qr").bounding_box()
    assert box is not None
    assert abs(box["width"] - box["height"]) < 2
    page.fill("#code", pyotp.TOTP(page.inner_text(".secret").replace(" ", "")).now())
    page.click("main button")
    expect(page.locator(".codes li")).to_have_count(10)  # a click does not wait for the next page
    page.click("main a")
    page.wait_for_url(f"{address}/agreement*")
    page.click(".who-in button")
    expect(page.locator("a.who-in")).to_be_visible()  # who is out is offered to come in
    page.goto(f"{address}/timeline")
    assert "/sign-in" in page.url
    context.close()
