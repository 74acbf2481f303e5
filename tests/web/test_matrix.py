"""Every role at every address, in a centre where everything is marked in every way: nothing is shown that the predicate
does not allow, and what is not for somebody answers like what does not exist."""

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from click.testing import CliRunner
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient
from httpx2 import Response as Answer
from tests.web.marked_centre import (
    MARKINGS,
    MEMBERS,
    PASSWORD,
    PEOPLE,
    Site,
    enter,
    everything,
)

from treve.base.errors import TreveError
from treve.cli.main import AUDIENCE, treve
from treve.node.centre import open_centre
from treve.node.export import WHAT
from treve.node.view import View
from treve.release.marking import Marking
from treve.release.members import READING
from treve.release.members import read as read_members
from treve.release.predicate import audience_of, decide
from treve.web.gate import hold_against_rules
from treve.web.rules import RULES

READ = read_members(MEMBERS)
NOBODY = Marking(None, (), "not marked")
UNKNOWN_ID, UNKNOWN_HASH = "0123456789abcdef" * 2, "0123456789abcdef" * 4
HALFWAY, OUT = "halfway", "signed out"
VISITORS = (*PEOPLE, HALFWAY, OUT)
_MISSION = {"none", "clear", "green", "greenfront", "amberfront", "ambergov", "strictgov", "strictlantern"}
SEEN_BY_HAND = {
    "p-head": _MISSION, "p-reviewer": _MISSION, "p-duty-officer": _MISSION, "p-analyst": {*_MISSION, "redanalyst"},
    "p-liaison": {"clear", "green", "greenfront", "amberfront", "redliaison"},
    "p-reader": {"clear", "green", "greenfront", "amberfront"},
    "p-observer": {"clear", "green", "ambergov", "strictgov"},
    "p-guarantor": {"clear", "green", "ambergov"},
    "p-humanitarian": {"clear", "green", "strictlantern"},
    "p-administrator": {"clear"}, "p-auditor": {"clear"}, HALFWAY: {"clear"}, OUT: {"clear"},
}  # fmt: skip
"""What each sees by the words of TLP 2.0, written down without the program."""


def allowed(visitor: str) -> set[str]:
    """Return the words that the predicate lets a visitor see."""
    reads = visitor in READ.people and READ.people[visitor].roles & READING
    audience = audience_of(visitor if reads else "public", READ)
    return {word for word, marking in MARKINGS.items() if decide(marking or NOBODY, "mission", audience, READ).seen}


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(everything(tmp_path_factory.mktemp("matrix") / "centre"))
    yield site
    site.close()


@pytest.fixture(scope="module")
def browsers(site: Site) -> dict[str, TestClient]:
    found = {person: site.signed_in(person) for person in PEOPLE}
    found[OUT] = site.client()
    halfway = site.client()
    # A head who has given the password, and no code yet.
    assert enter(halfway, "p-head", PASSWORD).headers["location"].startswith("/sign-in/code")
    found[HALFWAY] = halfway
    return found


def ids_of(seen: View) -> dict[str, set[str]]:
    """Return what can be named in an address, by the name of the path's blank."""
    rows = [json.loads(text) for text in seen.timeline["row"]]
    return {
        "incident": {*seen.incidents["incident"], *seen.members["report"]},
        "happening": {row["id"] for row in rows} | {one["id"] for row in rows for one in row["sources"]},
        "document": {msgspec.json.decode(text)["document"] for text in seen.articles["row"]}
        | set(seen.told["document"]),
        "agreement": {one.agreement for one in seen.agreements},
        "reading": {reading.id for one in seen.agreements for reading in one.readings},
        "person": {json.loads(text)["person"] for text in seen.persons["row"]},
    }


@pytest.fixture(scope="module")
def every_id(site: Site) -> dict[str, list[str]]:
    found: dict[str, set[str]] = {
        "incident": {UNKNOWN_ID}, "happening": {UNKNOWN_ID}, "document": {UNKNOWN_HASH}, "agreement": {UNKNOWN_ID},
        "reading": {UNKNOWN_ID}, "person": {UNKNOWN_ID},
    }  # fmt: skip
    readers = [person for person in PEOPLE if READ.people[person].roles & READING]
    for who in (*readers, "public"):
        for name, ids in ids_of(site.loaded.view(who)).items():
            found[name] |= {one for one in ids if one}
    return {name: sorted(ids) for name, ids in found.items()} | {"name": ["violation", "no-such-mark"]}


def paths(site: Site, ids: dict[str, list[str]]) -> Iterator[tuple[APIRoute, str]]:
    """Give every address that can be read, from the router, with every id that there is."""
    for route in site.app.routes:
        if isinstance(route, APIRoute) and "GET" in (route.methods or ()):
            names = re.findall(r"{(\w+)}", route.path)
            for values in itertools.product(*(ids[name] for name in names)):
                yield route, route.path.format(**dict(zip(names, values, strict=True)))


def test_the_router_and_the_table_of_rules_name_the_same_routes(site: Site) -> None:
    hold_against_rules(site.app)
    assert {each.need for each in RULES.values()} >= {"reader", "reads_audit", "keeps_accounts", "public_view"}


def test_a_route_without_a_rule_stops_the_program(site: Site) -> None:
    site.app.router.routes.append(APIRoute("/leak", lambda: "x", methods=["GET"]))
    with pytest.raises(AssertionError, match="/leak"):
        hold_against_rules(site.app)
    site.app.router.routes.pop()
    with pytest.raises(KeyError):
        site.app.get("/leak")(lambda: "x")


@pytest.mark.parametrize("visitor", VISITORS)
def test_the_predicate_says_what_was_written_down_by_hand(visitor: str) -> None:
    assert allowed(visitor) == {f"q{name}z" for name in SEEN_BY_HAND[visitor]}


def words_in(answer: Answer) -> set[str]:
    """Return which of the words stand anywhere in an answer, its headers and its own address left aside."""
    asked = str(answer.request.url).lower()
    text = f"{answer.text} {list(answer.headers.items())}".lower()
    return {word for word in MARKINGS if word in text and word not in asked}


@pytest.mark.parametrize("visitor", VISITORS)
def test_no_answer_holds_a_word_that_is_not_for_its_visitor(
    site: Site, browsers: dict[str, TestClient], every_id: dict[str, list[str]], visitor: str
) -> None:
    client, may = browsers[visitor], allowed(visitor)
    found: set[str] = set()
    unknown: dict[str, tuple[int, bytes, list[tuple[str, str]]]] = {}
    missed = 0
    for route, path in paths(site, every_id):
        answer = client.get(path)
        assert answer.status_code < 500, path
        seen = words_in(answer)
        assert seen <= may, (path, seen - may)
        found |= seen
        if route.path not in unknown:
            blanks = r"{(incident|happening|agreement|reading)}"
            missing = re.sub(r"{document}", UNKNOWN_HASH, re.sub(blanks, UNKNOWN_ID, route.path))
            unknown[route.path] = _whole(client.get(missing), missing)
        if answer.status_code == 404 and route.path != "/marks/{name}.svg":
            missed += 1
            assert _whole(answer, path) == unknown[route.path], path
        assert answer.headers["cache-control"] == "private, no-store"
    reads = visitor in PEOPLE and READ.people[visitor].roles & READING
    assert found == (may if reads else {"qclearz"}), "what is for a visitor is there, or this test would show nothing"
    assert not reads or missed > 10


def _whole(answer: Answer, path: str) -> tuple[int, bytes, list[tuple[str, str]]]:
    """Return an answer but for its own address, as a redirect to sign in names it."""
    headers = [(name, value.replace(path.replace("/", "%2F"), "")) for name, value in answer.headers.items()]
    return answer.status_code, answer.content, headers


QUERIES = (
    "/?place={word}place", "/?side={word}actor", "/?kind={word}kind", "/api/incidents.geojson?place={word}place",
    "/cooperation?party={word}", "/pledges?topic={word}", "/timeline?text={word}",
    "/timeline?who={word}", "/words-and-deeds?party={word}", "/audit?before={word}",
    "/?reading={word}", "/documents?page={word}", "/incidents/{word}", "/documents/{word}", "/timeline/{word}",
    "/{word}", "/static/{word}", "/marks/{word}.svg", "/sign-in?next=/{word}",
)  # fmt: skip


@pytest.mark.parametrize("visitor", ["p-reader", "p-observer", "p-humanitarian", "p-administrator", OUT])
def test_asking_for_what_is_withheld_answers_as_asking_for_what_nobody_wrote(
    browsers: dict[str, TestClient], visitor: str
) -> None:
    client = browsers[visitor]
    for query, word in itertools.product(QUERIES, sorted(set(MARKINGS) - allowed(visitor))):
        never = "x" * len(word)
        asked, other = (client.get(query.format(word=each)) for each in (word, never))
        assert asked.status_code == other.status_code < 500
        strip = [(name, value.replace(word, never)) for name, value in asked.headers.items() if name != "set-cookie"]
        assert strip == [(name, value) for name, value in other.headers.items() if name != "set-cookie"]
        assert _unformed(asked.text.replace(word, never)) == _unformed(other.text), query


def _unformed(text: str) -> str:
    """Return a page without the tokens of its forms, which differ between sessions."""
    return re.sub(r'name="form" value="[0-9a-f]*"', "", text)


def typed(path: Path) -> dict[str, list[list[str]]]:
    """Return what is typed of each command that gives out contents."""
    with open_centre(path) as centre:
        taken = [each.index for each in centre.outlines() if each.kind == "take_in"]
    return {
        "export": [["export", str(path), what] for what in WHAT]
        + [
            ["export", str(path), "incidents", "--format", "geojson"],
            ["export", str(path), "reports", "--format", "csv"],
        ],
        "report": [["report", str(path), "--day", "2025-04-02", "-o", str(path.parent / "report.html")]],
        "receipts": [["receipts", str(path)]],
        "terms show": [["terms", "show", str(path)]],
        "terms diff": [["terms", "diff", str(path), str(path)]],
        "terms timeline": [["terms", "timeline", str(path)]],
        "history": [["history", str(path), "--json"]],
        "duties": [["duties", str(path), "--on", "2025-04-02"]],
        "tracker": [["tracker", str(path), "--on", "2025-04-12", *how] for how in ((), ("--pledges",), ("--json",))],
        "compliance": [["compliance", str(path), "--by", "month", "--over", over] for over in ("all", "party", "zone")],
        "link list": [["link", "list", str(path)], ["link", "list", str(path), "--json"]],
        "link queue": [["link", "queue", str(path)], ["link", "queue", str(path), "--json"]],
        "statement queue": [["statement", "queue", str(path), "--most", "1000"]],
        "statement list": [["statement", "list", str(path), "qclearz.txt"]],
        "person list": [["person", "list", str(path), "--json"]],
        "prove": [["prove", str(path), str(at), "--record", "1", "--show", "identity,content"] for at in taken],
    }


@pytest.mark.parametrize("visitor", [*PEOPLE, "public"])
def test_no_command_gives_out_a_word_that_is_not_for_the_audience(site: Site, visitor: str) -> None:
    path = site.centre.path
    asked = typed(path)
    assert set(asked) == {name for name, how in AUDIENCE.items() if how == "as_seen_by"}
    reads = visitor == "public" or READ.people[visitor].roles & READING
    may = allowed(visitor) if reads else set()
    found: set[str] = set()
    for words in (each for lines in asked.values() for each in lines):
        output = path.parent / "report.html"
        output.unlink(missing_ok=True)
        done = CliRunner().invoke(treve, [*words, "--as-seen-by", visitor])
        refusal = str(done.exception) if isinstance(done.exception, TreveError) else ""
        assert done.exit_code == 0 or refusal, (words, done.output)
        text = f"{done.output} {refusal} {output.read_text() if output.exists() else ''}".lower()
        seen = {word for word in MARKINGS if word in text}
        assert seen <= may, (words, seen - may)
        found |= seen
    assert found == may


WHO_NEEDS = {
    "reader": {person for person in PEOPLE if READ.people[person].roles & READING},
    "reads_audit": {"p-auditor", "p-head"},
    "keeps_accounts": {"p-administrator"},
    "signed_in": set(PEOPLE),
}


@pytest.mark.parametrize(("need", "people"), WHO_NEEDS.items())
def test_each_route_opens_to_the_roles_that_its_rule_names_and_to_no_others(
    browsers: dict[str, TestClient], need: str, people: set[str]
) -> None:
    tried = 0
    for (method, path), rule in RULES.items():
        if rule.need != need or method != "GET" or "{" in path:
            continue
        tried += 1
        for visitor, client in browsers.items():
            expected = 200 if visitor in people else 403 if visitor in PEOPLE else 303
            assert client.get(path).status_code == expected, (visitor, path)
    assert tried


def test_a_map_that_asks_after_the_session_has_ended_is_told_so_and_not_sent_a_page(site: Site) -> None:
    answer = site.client().get("/timeline", headers={"hx-request": "true"})
    assert answer.status_code == 401
    assert answer.headers["hx-redirect"].startswith("/sign-in?")
