"""The audit of reads, as the page writes and shows it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.web.marked_centre import MARKINGS, PASSWORD, Site, enter, give, opened, started

from treve.base.errors import Refused
from treve.node import accounts
from treve.node.reads import Read, Reads


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    path = started(tmp_path_factory.mktemp("reads") / "centre")
    with opened(path, 3) as centre:
        give(centre, path.parent, "qgreenz", 1, MARKINGS["qgreenz"])
        for person in ("p-reader", "p-auditor", "p-head"):
            accounts.add(centre, person, PASSWORD)
    site = Site(path)
    yield site
    site.close()


def noted(site: Site) -> list[Read]:
    return [each.read for each in reversed(site.keeper.noted(None))]


def test_each_page_that_a_member_opens_is_noted_with_what_it_was_and_how_many_rows(site: Site) -> None:
    client = site.signed_in("p-reader")
    incident = site.loaded.view("p-reader").incidents["incident"][0]
    before = len(noted(site))
    for path in ("/?place=secret-word", f"/incidents/{incident}", "/incidents/" + "0" * 32, "/timeline", "/healthz"):
        client.get(path)
    found = noted(site)[before:]
    assert [(one.who, one.audience, one.deed, one.route, one.of, one.status) for one in found] == [
        ("p-reader", "p-reader", "page", "/", "", 200),
        ("p-reader", "p-reader", "page", "/incidents/{incident}", incident, 200),
        ("p-reader", "p-reader", "page", "/incidents/{incident}", "0" * 32, 404),
        ("p-reader", "p-reader", "page", "/timeline", "", 200),
    ]
    assert found[0].count == 0
    assert found[1].count == 1
    assert (found[3].count or 0) > 0
    for name in ("reads.db", "reads.db-wal"):
        file = site.centre.path / name
        assert not file.exists() or b"secret-word" not in file.read_bytes()


def test_signing_in_is_noted_and_the_public_is_not(site: Site) -> None:
    before = len(noted(site))
    site.client().get("/")
    enter(site.client(), "p-reader", "not the password")
    assert len(noted(site)) == before
    enter(site.client(), "p-reader", PASSWORD)
    assert noted(site)[-1].deed == "signed_in"
    assert noted(site)[-1].who == "p-reader"


@pytest.mark.parametrize("person", ["p-auditor", "p-head"])
def test_the_auditor_and_the_head_read_the_audit_and_that_is_noted_too(site: Site, person: str) -> None:
    client = site.signed_in("p-auditor") if person == "p-auditor" else site.signed_in("p-head")
    page = client.get("/audit?lang=fr")
    assert page.status_code == 200
    assert "/incidents/{incident}" in page.text
    assert "connexion" in page.text
    assert noted(site)[-1].route == "/audit"
    assert client.get("/audit?before=1").text.count("<tr>") == 2


def test_a_read_that_cannot_be_noted_is_not_answered(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    client = site.signed_in("p-reader")

    def refuse(*_: object) -> None:
        raise Refused("The disk is full.")

    monkeypatch.setattr(Reads, "note", refuse)
    for path in ("/timeline", "/documents", "/incidents/" + "0" * 32):
        answer = client.get(path)
        assert answer.status_code == 503
        assert "qgreenz" not in answer.text
    assert client.get("/account").status_code == 200


def test_nothing_is_lost_when_many_read_at_once(tmp_path: Path, site: Site) -> None:
    from concurrent.futures import ThreadPoolExecutor

    (tmp_path / "keys").mkdir()
    (tmp_path / "keys/known.key").write_text("ab" * 32 + "\n")
    several = [Reads(tmp_path, to_write=True) for _ in range(3)]

    def note(n: int) -> None:
        several[n % 3].note(Read("2026-01-01T00:00:00Z", f"p{n}", "p", "page", "/"))

    with ThreadPoolExecutor(6) as pool:
        list(pool.map(note, range(90)))
    seen: list[str] = []
    assert several[0].check(lambda each: seen.append(each.read.who)).size == 90
    assert sorted(seen) == sorted(f"p{n}" for n in range(90))
    for each in several:
        each.close()


def test_an_address_cannot_write_a_line_of_its_own_into_the_audit(site: Site) -> None:
    browser = site.signed_in("p-reader")
    browser.get("/incidents/0%0A7%202026-01-01T00:00:00Z%20saal:%20page")
    assert noted(site)[-1].of == "0?7?2026?01?01T00?00?00Z?saal??page"
