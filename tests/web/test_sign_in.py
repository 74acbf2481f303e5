"""Signing in: what lets somebody in, what keeps him out, and that a stranger learns nothing from either."""

import re
import shutil
import stat
import time
from collections.abc import Iterator
from pathlib import Path

import pyotp
import pytest
from fastapi.testclient import TestClient
from tests.web.marked_centre import (
    BASE,
    MEMBERS,
    PASSWORD,
    Site,
    enter,
    form_of,
    opened,
    post,
    set_up,
    started,
)

from treve.base.errors import Refused
from treve.node import accounts
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.sign_in import Wrong
from treve.release.marking import make

PLAIN = ("p-analyst", "p-liaison", "p-reader")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = started(tmp_path_factory.mktemp("sign-in") / "made")
    with opened(path, 3) as centre:
        for person in (*PLAIN, "p-head", "p-administrator"):
            accounts.add(centre, person, PASSWORD)
    return path


@pytest.fixture
def site(made: Path, tmp_path: Path) -> Iterator[Site]:
    shutil.copytree(made, tmp_path / "centre")
    site = Site(tmp_path / "centre")
    yield site
    site.close()


@pytest.fixture
def client(site: Site) -> TestClient:
    return site.client()


def is_in(client: TestClient) -> bool:
    return client.get("/account").status_code == 200


def test_a_member_signs_in_and_is_taken_where_he_wanted_to_go(client: TestClient) -> None:
    first = client.get("/timeline?order=old")
    assert first.status_code == 303
    assert first.headers["location"] == "/sign-in?lang=en&next=%2Ftimeline%3Forder%3Dold"
    page = client.get(first.headers["location"]).text
    assert 'value="/timeline?order=old"' in page
    answer = enter(client, "p-analyst", PASSWORD, "/timeline?order=old")
    assert (answer.status_code, answer.headers["location"]) == (303, "/timeline?order=old")
    assert client.get("/timeline?order=old").status_code == 200


@pytest.mark.parametrize("to", ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:1", "/\n/x"])
def test_nobody_is_taken_to_another_site(client: TestClient, to: str) -> None:
    assert enter(client, "p-analyst", PASSWORD, to).headers["location"] == "/"


def test_the_cookie_is_for_this_site_and_no_script(site: Site, client: TestClient) -> None:
    cookie = enter(client, "p-analyst", PASSWORD).headers["set-cookie"]
    assert cookie.startswith("treve=")
    assert {"HttpOnly", "Path=/", "SameSite=lax"} <= {part.strip() for part in cookie.split(";")}
    assert "domain" not in cookie.lower()


def test_under_tls_the_cookie_can_be_set_and_sent_nowhere_else(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "tls")
    site = Site(tmp_path / "tls", tls=True)
    client = TestClient(site.app, base_url=BASE.replace("http:", "https:"), follow_redirects=False)
    form = form_of(client.get("/sign-in").text)
    fields = {"form": form, "person": "p-analyst", "password": PASSWORD}
    assert post(client, "/sign-in", origin=BASE, **fields).status_code == 403
    cookie = post(client, "/sign-in", origin=BASE.replace("http:", "https:"), **fields).headers["set-cookie"]
    assert cookie.startswith("__Host-treve=")
    assert "Secure" in cookie
    site.close()


def test_an_unknown_name_a_wrong_password_and_a_closed_account_are_answered_alike(site: Site) -> None:
    accounts.disable(site.centre.path, "p-reader", disabled=True)
    answers = []
    for person, password in (("p-analyst", "not the password"), ("nobody.at.all", PASSWORD), ("p-reader", PASSWORD)):
        client = site.client()
        answer = enter(client, person, password)
        token = form_of(answer.text)
        answers.append((answer.status_code, answer.text.replace(token, "").replace(f'value="{person}"', "")))
        assert not is_in(client)
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][0] == 403


def test_an_unknown_name_takes_as_long_as_a_known_one(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    verified: list[str] = []
    before = site.accounts._verify

    def watched(text: str, given: str) -> bool:
        verified.append(text)
        return before(text, given)

    monkeypatch.setattr(site.accounts, "_verify", watched)
    for person in ("p-analyst", "nobody.at.all", "", "x" * 5_000):
        enter(site.client(), person, "not the password")
    assert len(verified) == 4
    assert {len(text.split("$")) for text in verified} == {6}


def test_after_five_failures_each_further_one_doubles_a_wait_for_known_and_unknown_names_alike(site: Site) -> None:
    def waits(person: str, address: str) -> list[int]:
        found = []
        for _ in range(16):
            done = site.accounts.with_password(person, "not the password", address, None)
            assert isinstance(done, Wrong)
            found.append(done.wait_s)
            site.now += done.wait_s
        return found

    known = waits("p-analyst", "10.0.0.1")
    assert known == [0, 0, 0, 0, 0, 0, 2, 0, 4, 0, 8, 0, 16, 0, 32, 0]
    assert known == waits("nobody", "10.0.0.2")


def test_a_good_password_waits_too_and_then_all_is_forgiven(site: Site) -> None:
    for _ in range(6):
        assert enter(site.client(), "p-analyst", "not the password").status_code == 403
    answer = enter(site.client(), "p-analyst", PASSWORD)
    assert answer.status_code == 429
    assert "Try again in 1 minute." in answer.text
    site.now += 2
    for _ in range(3):
        assert enter(site.client(), "p-analyst", PASSWORD).status_code == 303


def test_one_address_that_tries_many_names_is_locked_out_whatever_the_names(site: Site) -> None:
    done = [site.accounts.with_password(f"n{n}", "not the password", "10.0.0.9", None) for n in range(7)]
    assert getattr(done[-1], "wait_s", 0) > 0
    other = site.accounts.with_password("p-analyst", PASSWORD, "10.0.0.10", None)
    assert getattr(other, "stage", "") == "in"


def test_a_form_from_another_site_or_another_session_is_turned_away(site: Site, client: TestClient) -> None:
    form = form_of(client.get("/sign-in").text)
    fields = {"person": "p-analyst", "password": PASSWORD}
    for origin in (
        "https://evil.example",
        "null",
        "",
        "http://127.0.0.1.evil.example",
        "https://127.0.0.1:8080",
        "http://127.0.0.1:9999",
        "http://localhost:8080",
    ):
        assert post(client, "/sign-in", origin=origin, form=form, **fields).status_code == 403
    assert client.post("/sign-in", data={"form": form, **fields}).status_code == 403
    other = site.client()
    assert post(other, "/sign-in", form=form, **fields).status_code == 403
    assert post(client, "/sign-in", form="", **fields).status_code == 403
    assert not is_in(client)
    enter(client, "p-analyst", PASSWORD)
    assert post(client, "/sign-out", form=form).status_code == 403
    assert is_in(client)


def test_every_form_that_is_sent_is_proved(site: Site) -> None:
    client = site.signed_in("p-analyst")
    for path in ("/sign-in", "/sign-in/code", "/sign-in/set-up", "/sign-out", "/account/password"):
        assert post(client, path, form="0" * 32).status_code == 403, path


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"form=" + b"a" * 9_000, "application/x-www-form-urlencoded"),
        (b"form=a&form=b", "application/x-www-form-urlencoded"),
        (b"\xff\xfe=1", "application/x-www-form-urlencoded"),
        (b"&".join(b"a%d=1" % n for n in range(99)), "application/x-www-form-urlencoded"),
        (b'{"form": "a"}', "application/json"),
        (b"--x", "multipart/form-data; boundary=x"),
    ],
)
def test_what_is_no_short_form_is_refused(client: TestClient, data: bytes, kind: str) -> None:
    answer = client.post("/sign-in", content=data, headers={"content-type": kind, "origin": BASE})
    assert answer.status_code == 400


def test_a_session_is_new_at_every_step_and_is_kept_hashed(site: Site, client: TestClient) -> None:
    client.cookies.set("treve", "chosen-by-somebody-else", domain="127.0.0.1")
    enter(client, "p-head", PASSWORD)
    halfway = client.cookies["treve"]
    assert halfway != "chosen-by-somebody-else"
    set_up(site, client)
    whole = client.cookies["treve"]
    assert whole != halfway
    assert is_in(client)
    thief = site.client()
    thief.cookies.set("treve", halfway)
    assert not is_in(thief)
    assert whole.encode() not in (site.centre.path / "accounts.db").read_bytes()


def test_a_session_ends_after_half_an_hour_without_a_page_and_after_twelve_hours(site: Site) -> None:
    client = site.signed_in("p-analyst")
    for _ in range(24):
        site.now += 29 * 60
        assert is_in(client)
    site.now += 29 * 60
    assert not is_in(client), "twelve hours are over"
    client = site.signed_in("p-analyst")
    site.now += 31 * 60
    assert not is_in(client)


def test_signing_out_ends_the_session_on_the_server(site: Site) -> None:
    client = site.signed_in("p-analyst")
    kept = client.cookies["treve"]
    answer = post(client, "/sign-out", form=form_of(client.get("/account").text))
    assert answer.status_code == 303
    thief = site.client()
    thief.cookies.set("treve", kept)
    assert not is_in(thief)


def test_a_role_or_membership_that_is_taken_away_is_gone_at_the_next_request(site: Site, tmp_path: Path) -> None:
    liaison, analyst = site.signed_in("p-liaison"), site.signed_in("p-analyst")
    assert liaison.get("/timeline").status_code == analyst.get("/timeline").status_code == 200
    file = tmp_path / "members.yaml"
    without = "\n".join(line for line in MEMBERS.splitlines() if "p-liaison" not in line)
    file.write_text(without.replace("roles: [analyst]", "roles: [auditor]"), encoding="utf-8")
    with opened(site.centre.path, 9) as centre:
        adopt_register(centre, "members", file, "p-head", marking=make("green"))
    assert liaison.get("/timeline").status_code == 303
    assert analyst.get("/timeline").status_code == 403
    assert analyst.get("/audit").status_code == 200


def test_the_drawing_scales_and_the_other_language_is_the_same_page(site: Site, client: TestClient) -> None:
    enter(client, "p-head", PASSWORD, "/agreement")
    page = client.get("/sign-in/set-up?next=/agreement").text
    assert re.search(r'<svg[^>]* viewBox="0 0 \d+ \d+"', page)
    assert 'href="/sign-in/set-up?lang=fr&amp;next=%2Fagreement"' in page


def test_who_comes_to_need_codes_sets_them_up_before_anything_else(site: Site, tmp_path: Path) -> None:
    client = site.signed_in("p-analyst")
    file = tmp_path / "members.yaml"
    file.write_text(MEMBERS.replace("roles: [analyst]", "roles: [reviewer]"), encoding="utf-8")
    with opened(site.centre.path, 9) as centre:
        adopt_register(centre, "members", file, "p-head", marking=make("green"))
    assert client.get("/timeline").headers["location"].startswith("/sign-in/set-up")
    set_up(site, client)
    assert client.get("/timeline").status_code == 200


@pytest.mark.parametrize("person", ["p-head", "p-administrator"])
def test_these_roles_are_not_in_before_codes_are_set_up(site: Site, person: str) -> None:
    client = site.client()
    assert enter(client, person, PASSWORD).headers["location"].startswith("/sign-in/set-up")
    for path in ("/account", "/timeline", "/accounts", "/audit"):
        assert client.get(path).headers["location"].startswith("/sign-in/set-up")
    set_up(site, client)
    assert is_in(client)


def test_a_code_is_accepted_once_and_within_one_step_of_the_clock(site: Site) -> None:
    secret, recovery = set_up_of(site, "p-head")
    code = pyotp.TOTP(secret)

    def attempt(given: str) -> int:
        client = site.client()
        assert enter(client, "p-head", PASSWORD).headers["location"].startswith("/sign-in/code")
        page = client.get("/sign-in/code").text
        status = post(client, "/sign-in/code", form=form_of(page), code=given).status_code
        assert is_in(client) == (status == 303)
        return status

    assert attempt(code.at(int(site.now))) == 403, "it was used to set up"
    site.now += 90
    assert attempt(code.at(int(site.now) - 60)) == 403
    assert attempt(code.at(int(site.now) + 60)) == 403
    assert attempt(code.at(int(site.now) - 30)) == 303
    assert attempt(code.at(int(site.now) - 30)) == 403
    assert attempt(f" {code.at(int(site.now) + 30)[:3]} {code.at(int(site.now) + 30)[3:]} ") == 303
    assert attempt(code.at(int(site.now))) == 403, "an earlier step than the last that was used"
    assert len(recovery) == 10
    assert attempt(recovery[3].upper()) == 303
    assert attempt(recovery[3]) == 403


def set_up_of(site: Site, person: str) -> tuple[str, list[str]]:
    client = site.client()
    enter(client, person, PASSWORD)
    return set_up(site, client)


def test_codes_cannot_be_guessed_by_beginning_anew(site: Site) -> None:
    set_up_of(site, "p-head")
    site.now += 300
    for _ in range(9):
        client = site.client()
        if enter(client, "p-head", PASSWORD).status_code != 303:
            break
        answer = post(client, "/sign-in/code", form=form_of(client.get("/sign-in/code").text), code="000000")
        assert answer.status_code in (403, 429)
    else:
        pytest.fail("nine wrong codes in a row brought no wait")


def test_neither_the_password_nor_the_secret_nor_a_code_lies_in_the_file_in_the_clear(site: Site) -> None:
    secret, recovery = set_up_of(site, "p-head")
    enter(site.client(), "nobody-known", "not the password")
    site.accounts.close()
    for name in ("accounts.db", "accounts.db-wal"):
        file = site.centre.path / name
        data = file.read_bytes() if file.exists() else b""
        for word in (PASSWORD, secret, recovery[0], recovery[0].replace("-", ""), "nobody-known", "testclient"):
            assert word.encode() not in data
    for name in ("accounts.db", "keys/accounts.key", "reads.db"):
        assert stat.S_IMODE((site.centre.path / name).stat().st_mode) == 0o600


def test_a_changed_password_ends_the_other_sessions(site: Site) -> None:
    one, other = site.signed_in("p-analyst"), site.signed_in("p-analyst")
    form = form_of(one.get("/account").text)
    new = "six autres mots qui ne vont pas"
    send = {"form": form, "old": PASSWORD, "new": new, "again": new}
    assert post(one, "/account/password", **{**send, "old": "not the password"}).status_code == 403
    assert post(one, "/account/password", **{**send, "again": "another one of them"}).status_code == 403
    assert post(one, "/account/password", **{**send, "new": "short", "again": "short"}).status_code == 403
    assert post(one, "/account/password", **send).status_code == 303
    assert is_in(one)
    assert not is_in(other)
    assert enter(site.client(), "p-analyst", PASSWORD).status_code == 403
    assert enter(site.client(), "p-analyst", new).status_code == 303


def test_an_account_is_for_a_member_and_a_password_is_not_short(made: Path, tmp_path: Path) -> None:
    shutil.copytree(made, tmp_path / "c")
    with open_centre(tmp_path / "c") as centre:
        with pytest.raises(Refused, match="no person 'mallory'"):
            accounts.add(centre, "mallory", PASSWORD)
        with pytest.raises(Refused, match="12 to 512"):
            accounts.add(centre, "p-observer", "short")
        with pytest.raises(Refused, match="has an account already"):
            accounts.add(centre, "p-head", PASSWORD)
        with pytest.raises(Refused, match="has no account"):
            accounts.reset(centre, "p-observer", PASSWORD)
        accounts.reset(centre, "p-head", PASSWORD + "!")
        assert [one.person for one in accounts.known(centre)] == sorted((*PLAIN, "p-head", "p-administrator"))


def test_a_full_strength_hash_is_argon2id_of_64_mib() -> None:
    begun = time.process_time()
    text = accounts.hasher().hash(PASSWORD)
    assert text.startswith("$argon2id$v=19$m=65536,t=3,p=1$")
    assert time.process_time() - begun < 20


def test_without_members_there_is_nothing_to_sign_in_to(empty_site: Site) -> None:
    client = empty_site.client()
    assert client.get("/").status_code == 200
    assert client.get("/timeline").status_code == 200
    for path in ("/sign-in", "/account", "/accounts", "/audit", "/sign-in/code"):
        assert client.get(path).status_code == 404
    assert not (empty_site.centre.path / "reads.db").exists()


@pytest.fixture
def empty_site(tmp_path: Path) -> Iterator[Site]:
    from treve.node.start import start

    start(tmp_path / "empty", "Valdria")
    site = Site(tmp_path / "empty")
    yield site
    site.close()
