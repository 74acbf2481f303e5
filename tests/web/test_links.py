"""The pages of links: open questions, two reports side by side, and saying that they are one incident or two."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response as Answer
from tests.web.asking import addresses
from tests.web.marked_centre import Site, everything, form_of, post
from tests.web.test_matrix import ids_of

from treve.node.centre import open_centre
from treve.node.link import AskedLink, link
from treve.node.sight import sight_of
from treve.node.view import view
from treve.release.marking import make


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(everything(tmp_path_factory.mktemp("links") / "centre"))
    yield site
    site.close()


@pytest.fixture(scope="module")
def people(site: Site) -> dict[str, TestClient]:
    return {one: site.signed_in(one) for one in ("p-head", "p-analyst", "p-liaison", "p-reader")}


def pair(site: Site, who: str, *, apart: bool = True) -> tuple[str, str]:
    """Two reports that somebody sees, of two incidents or of one, the lower id first."""
    members = site.loaded.view(who).members.filter(link="same").sort("report").select("report", "incident").rows()
    left, right = next(
        (one, other)
        for one, home in members
        for other, there in members
        if one < other and (home != there) == apart
    )  # fmt: skip
    return left, right


def page(client: TestClient, left: str, right: str, lang: str = "en") -> Answer:
    return client.get(f"/incidents/{left}/links?with={right}&lang={lang}")


def say(client: TestClient, left: str, right: str, act: str, body: str, **more: str) -> Answer:
    form = form_of(client.get("/links").text)
    given = {"form": form, "left": left, "right": right, "act": act, "body": body, "why": "", **more}
    return post(client, "/links?lang=en", **given)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_two_reports_stand_side_by_side_with_what_speaks_for_and_against(
    site: Site, people: dict[str, TestClient], lang: str
) -> None:
    left, right = pair(site, "p-analyst", apart=False)
    shown = page(people["p-analyst"], left, right, lang)
    assert shown.status_code == 200
    assert shown.text.count(f"/incidents/{left}?lang=") == shown.text.count(f"/incidents/{right}?lang=") == 1
    assert ("One incident now" if lang == "en" else "Un seul incident") in shown.text
    numbers = [int(re.sub(r"\D", "", each)) * (-1 if "−" in each or "-" in each else 1)
               for each in re.findall(r"<td>([^<]+)</td>", shown.text)]  # fmt: skip
    assert sum(numbers[:-1]) == numbers[-1]


def test_an_answer_is_seen_before_it_is_written_obeyed_after_and_can_be_taken_back(
    site: Site, people: dict[str, TestClient]
) -> None:
    analyst, size = people["p-analyst"], site.loaded.size()
    left, right = pair(site, "p-analyst")
    shown = say(analyst, left, right, "same", "mission", why="one <b>salvo</b>")
    assert (shown.status_code, site.loaded.size()) == (200, size)
    assert "This will be written" in shown.text
    assert "one &lt;b&gt;salvo&lt;/b&gt;" in shown.text
    assert "the next computation obeys it" in shown.text
    done = say(analyst, left, right, "same", "mission", why="one <b>salvo</b>", sure="yes")
    assert (done.status_code, site.loaded.size()) == (303, size + 1)
    after = analyst.get(done.headers["location"].partition("#")[0]).text
    assert "One incident now" in after
    assert "says that they tell of one incident" in after
    incident = analyst.get(f"/incidents/{left}", follow_redirects=True).text
    assert "Joined by a person: mission" in incident
    assert "linked by a person" in incident
    assert "said before in the same words" in say(analyst, left, right, "same", "mission", why="one <b>salvo</b>").text
    assert say(analyst, left, right, "undo", "mission", sure="yes").status_code == 303
    assert "Two incidents now" in page(analyst, left, right).text


def test_a_party_says_it_beside_the_record_and_is_told_so(site: Site, people: dict[str, TestClient]) -> None:
    liaison = people["p-liaison"]
    left, right = pair(site, "p-liaison")
    shown = say(liaison, left, right, "same", "front")
    assert "neither the mission nor a body of the agreement" in shown.text
    assert say(liaison, left, right, "same", "front", sure="yes").status_code == 303
    after = page(liaison, left, right).text
    assert "Two incidents now" in after
    assert "kept beside, does not count" in after
    # The mission sees what the party said, and the party's dissent stays beside the mission's word.
    assert "kept beside" in page(people["p-analyst"], left, right).text


def test_who_may_not_is_offered_nothing_and_refused(site: Site, people: dict[str, TestClient]) -> None:
    left, right = pair(site, "p-reader")
    assert "None of your roles" in page(people["p-reader"], left, right).text
    size = site.loaded.size()
    for person, body, act in (
        ("p-reader", "mission", "same"), ("p-liaison", "mission", "same"), ("p-analyst", "mission", "split"),
        ("p-analyst", "mission", "undo"),
    ):  # fmt: skip
        mine = pair(site, person)
        answer = say(people[person], *mine, act, body, sure="yes")
        assert answer.status_code in (403, 422), person
        assert "Nothing was written" in answer.text
    assert site.loaded.size() == size


def test_addresses_of_what_is_not_seen_or_is_none_are_answered_alike(site: Site, people: dict[str, TestClient]) -> None:
    seen = set(site.loaded.view("p-liaison").members["report"])
    hidden = sorted(set(site.loaded.view("p-analyst").members["report"]) - seen)
    own = min(seen)
    assert hidden
    for path in (
        f"/incidents/{hidden[0]}/links", f"/incidents/{own}/links?with={hidden[0]}", f"/incidents/{'f' * 32}/links",
        f"/incidents/{own}/links?with={'f' * 32}", f"/incidents/{own}/links?with={own}", "/incidents/none/links",
        f"/incidents/{own}/links?with=%3Cb%3E",
    ):  # fmt: skip
        assert people["p-liaison"].get(path).status_code == 404, path
    assert say(people["p-liaison"], own, hidden[0], "same", "front", sure="yes").status_code == 404


def test_the_queue_leads_to_pairs_and_holds_what_the_visitor_sees(site: Site, people: dict[str, TestClient]) -> None:
    for person, client in people.items():
        shown = client.get("/links")
        assert shown.status_code == 200
        seen = set(site.loaded.view(person).members["report"])
        for left, right in re.findall(r"/incidents/([0-9a-f]{32})/links\?with=([0-9a-f]{32})", shown.text):
            assert {left, right} <= seen
            assert page(client, left, right).status_code == 200
    links = people["p-analyst"].get(f"/incidents/{pair(site, 'p-analyst', apart=False)[0]}/links?lang=fr")
    assert "Les liens entre ses signalements" in links.text


def test_what_is_said_of_a_report_that_somebody_does_not_see_shows_to_him_nowhere(tmp_path: Path) -> None:
    path = everything(tmp_path / "one")
    twin = Path(shutil.copytree(path, tmp_path / "other"))
    site, other = Site(path), Site(twin)
    try:
        seen = set(site.loaded.view("p-liaison").members["report"])
        home = dict(site.loaded.view("p-analyst").members.filter(link="same").select("report", "incident").iter_rows())
        # Two that he sees, put together with one that he does not: the two are then one incident for the mission only.
        hidden = min(set(home) - seen)
        mine = min(seen & set(home))
        second = min(one for one in seen & set(home) if home[one] != home[mine])
        # Released to all members: what keeps it from him is the report that he does not see.
        with open_centre(path, to_write=True) as writing:
            for one in (mine, second):
                sight = sight_of(writing, "p-analyst")
                asked = AskedLink("same", ((one, hidden),), body="mission", why="zqsecretz")
                assert link(writing, view(writing, sight=sight), sight, asked, "p-analyst", make("green")).counts
        joined = dict(
            site.loaded.view("p-analyst").members.filter(link="same").select("report", "incident").iter_rows()
        )
        assert joined[mine] == joined[second]
        ids = {name: sorted(found)[:6] for name, found in ids_of(site.loaded.view("p-analyst")).items()}
        ids["incident"] = sorted({mine, second, hidden, joined[mine], *ids["incident"]})
        ids["name"] = ["violation"]
        clients = [one.signed_in("p-liaison") for one in (site, other)]
        for address in addresses(site.app, ids, ()):
            if address == "/healthz":
                continue
            answers = [client.get(address) for client in clients]
            assert answers[0].status_code == answers[1].status_code, address
            assert "zqsecretz" not in answers[0].text
            assert plain(answers[0].text) == plain(answers[1].text), address
    finally:
        site.close()
        other.close()


def plain(page: str) -> str:
    """Return a page without what is the session's own, and without how long the log is, which everybody may know."""
    return re.sub(r'name="form" value="[0-9a-f]*"|\d+ (?:entries|inscriptions)', "", page)
