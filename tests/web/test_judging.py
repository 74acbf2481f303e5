"""People say on the page what they make of a finding: what they may, in whose name, seen before it is written."""

import re
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response as Answer
from tests.web.marked_centre import Site, everything, form_of, post

from treve.node.sayable import sayable

AGREEMENT, READING = "valdria-2025-02-28", "as-agreed"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(everything(tmp_path_factory.mktemp("judging") / "centre"))
    yield site
    site.close()


@pytest.fixture(scope="module")
def incident(site: Site) -> str:
    """An incident that everybody sees."""
    seen = site.loaded.view("public").incidents["incident"].to_list()
    return str(seen[0])


@pytest.fixture(scope="module")
def untouched(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Site, dict[str, TestClient]]]:
    """A centre in which nobody has said anything, and some who are signed in there."""
    site = Site(everything(tmp_path_factory.mktemp("untouched") / "centre"))
    yield site, {one: site.signed_in(one) for one in ("p-head", "p-analyst", "p-liaison", "p-reader")}
    site.close()


@pytest.fixture(scope="module")
def people(site: Site) -> dict[str, TestClient]:
    return {one: site.signed_in(one) for one in ("p-head", "p-analyst", "p-liaison", "p-reader", "p-auditor")}


def form_page(client: TestClient, incident: str) -> Answer:
    return client.get(f"/incidents/{incident}/judge?agreement={AGREEMENT}&reading={READING}&version=1")


def say(client: TestClient, incident: str, act: str, body: str, **more: str) -> Answer:
    """Fill in the form of a judgement."""
    page = client.get(f"/incidents/{incident}/findings/{AGREEMENT}/{READING}?version=1").text
    given = {"incident": incident, "agreement": AGREEMENT, "version": "1", "shown": READING, "reading": ""}
    given |= {"plea": "", "answers": "", "on": "", "why": ""}
    return post(client, "/judge", form=form_of(page), **{**given, "act": act, "body": body, **more})


def finding(client: TestClient, incident: str) -> str:
    return client.get(f"/incidents/{incident}/findings/{AGREEMENT}/{READING}?version=1").text


def test_each_is_offered_what_their_roles_allow_in_the_names_they_may_speak_in(site: Site) -> None:
    members = site.loaded.members()
    (terms,) = site.loaded.view("p-head").agreements
    offered = {one: {each.act: each.bodies for each in sayable(members, one, terms)} for one in members.people}
    assert offered["p-head"]["adopt"] == (
        "joint-centre", "joint-commission", "mission", *offered["p-head"]["adopt"][3:]
    )  # fmt: skip
    assert "adopt" not in offered["p-analyst"]
    assert "joint-centre" in offered["p-analyst"]["propose"]
    assert set(offered["p-liaison"]) >= {"dispute", "explain"}
    assert {body for bodies in offered["p-liaison"].values() for body in bodies} == {"front"}
    assert offered["p-reader"] == offered["p-auditor"] == offered["p-administrator"] == {}


def test_the_form_offers_just_that_and_says_so_where_it_is_nothing(
    people: dict[str, TestClient], incident: str
) -> None:
    head, reader = form_page(people["p-head"], incident), form_page(people["p-reader"], incident)
    assert head.status_code == reader.status_code == 200
    assert 'value="adopt"' in head.text
    assert "None of your roles" in reader.text
    assert "<select" not in reader.text
    assert 'value="adopt"' not in form_page(people["p-analyst"], incident).text
    assert form_page(people["p-auditor"], incident).status_code == 403


def test_it_is_seen_in_full_before_it_is_written_and_stands_on_the_page_after(
    site: Site, people: dict[str, TestClient], incident: str
) -> None:
    head, size = people["p-head"], site.loaded.size()
    shown = say(head, incident, "adopt", "joint-centre", why="seen <b>twice</b>", on="2025-04-20")
    assert shown.status_code == 200
    assert "This will be written" in shown.text
    assert "seen &lt;b&gt;twice&lt;/b&gt;" in shown.text
    assert "attested by node" in shown.text
    assert "nobody but the organisation that keeps this centre" in shown.text, (
        "the centre has no default for judgements"
    )
    assert site.loaded.size() == size
    assert re.search(r'name="sure" value="yes"', shown.text)
    done = say(head, incident, "adopt", "joint-centre", why="seen <b>twice</b>", on="2025-04-20", sure="yes")
    assert done.status_code == 303
    assert site.loaded.size() == size + 1
    page = finding(head, incident)
    assert "Joint monitoring centre</b> adopts it" in page
    assert re.search(r"20\sApril 2025", page)
    again = say(head, incident, "adopt", "joint-centre", why="seen <b>twice</b>", on="2025-04-20")
    assert "said before in the same words" in again.text
    assert "Write it into the log" not in again.text
    assert "adopts it" not in finding(people["p-liaison"], incident), "it was released to nobody else"


def test_a_party_explains_and_is_answered_by_whom_it_reaches(
    site: Site, people: dict[str, TestClient], incident: str
) -> None:
    liaison = people["p-liaison"]
    assert say(liaison, incident, "explain", "front", plea="exercise", why="announced", sure="yes").status_code == 303
    page = finding(liaison, incident)
    assert "pleads an exercise" in page
    assert "pleads an exercise" in finding(people["p-head"], incident)
    assert say(people["p-head"], incident, "accept", "joint-centre", answers="front", sure="yes").status_code == 303
    assert "accepted by Joint monitoring centre" in finding(people["p-head"], incident)
    assert say(liaison, incident, "withdraw", "front", sure="yes").status_code == 303
    assert "pleads" not in finding(liaison, incident)


@pytest.mark.parametrize(
    ("who", "act", "body", "more", "status", "word"),
    [
        ("p-reader", "dispute", "front", {}, 403, "None of your roles"),
        ("p-analyst", "adopt", "mission", {}, 403, "None of your roles"),
        ("p-liaison", "dispute", "mission", {}, 403, "None of your roles"),
        ("p-head", "review", "mission", {}, 403, "None of your roles"),
        ("p-head", "adopt", "mission", {"plea": "exercise"}, 422, "what it pleads"),
        ("p-liaison", "explain", "front", {"plea": ""}, 422, "what it pleads"),
        ("p-head", "adopt", "mission", {"on": "2025-02-30"}, 422, "no day"),
        ("p-head", "adopt", "mission", {"reading": "zz"}, 422, "cannot be said so"),
        ("p-head", "accept", "mission", {}, 422, "no explanation to answer"),
        ("p-head", "withdraw", "mission", {}, 422, "nothing here that stands"),
    ],
)  # fmt: skip
def test_what_may_not_be_said_is_refused_in_plain_words_and_nothing_is_written(
    untouched: tuple[Site, dict[str, TestClient]], who: str, act: str, body: str, more: dict[str, str], status: int,
    word: str,
) -> None:  # fmt: skip
    site, clients = untouched
    size, incident = site.loaded.size(), str(site.loaded.view("public").incidents["incident"][0])
    answer = say(clients[who], incident, act, body, sure="yes", **more)
    assert answer.status_code == status
    assert word in answer.text
    assert "Nothing was written" in answer.text
    assert 'role="alert"' in answer.text
    assert site.loaded.size() == size


def test_a_form_of_another_session_or_site_writes_nothing(
    site: Site, people: dict[str, TestClient], incident: str
) -> None:
    size = site.loaded.size()
    page = finding(people["p-head"], incident)
    fields = {"incident": incident, "agreement": AGREEMENT, "version": "1", "shown": READING, "act": "reject",
              "body": "mission", "sure": "yes"}  # fmt: skip
    foreign = form_of(finding(people["p-analyst"], incident))
    assert (
        post(people["p-head"], "/judge", "https://elsewhere.example", form=form_of(page), **fields).status_code == 403
    )
    assert post(people["p-head"], "/judge", form=foreign, **fields).status_code == 403
    assert post(site.client(), "/judge", form="", **fields).status_code == 303
    assert site.loaded.size() == size


def test_what_is_asked_of_an_incident_that_one_does_not_see_is_not_there(
    site: Site, people: dict[str, TestClient]
) -> None:
    every = set(site.loaded.view("p-analyst").incidents["incident"])
    hidden = sorted(every - set(site.loaded.view("p-liaison").incidents["incident"]))
    own = site.loaded.view("p-liaison").incidents["incident"][0]
    page = finding(people["p-liaison"], own)
    fields = {"agreement": AGREEMENT, "version": "1", "shown": READING, "act": "dispute", "body": "front"}
    for one in (hidden[0], "0" * 32, "zz"):
        assert form_page(people["p-liaison"], one).status_code == 404
        asked = post(people["p-liaison"], "/judge", form=form_of(page), incident=one, **fields)
        assert asked.status_code == 404
