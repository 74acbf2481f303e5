"""People review statements on the page: what they may, seen before it is written, and obeyed from then on."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient
from httpx2 import Response as Answer
from tests.web.marked_centre import Site, everything, form_of, post


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    site = Site(everything(tmp_path_factory.mktemp("reviewing") / "centre"))
    yield site
    site.close()


@pytest.fixture(scope="module")
def people(site: Site) -> dict[str, TestClient]:
    return {one: site.signed_in(one) for one in ("p-head", "p-analyst", "p-liaison", "p-reader", "p-observer")}


def statements(site: Site, word: str, who: str = "p-analyst") -> list[dict[str, Any]]:
    rows = [json.loads(text) for text in site.loaded.view(who).statements["row"]]
    return [row for row in rows if row["document"] == f"{word}.txt"]


def say(client: TestClient, row: dict[str, Any], act: str, body: str, **more: str) -> Answer:
    """Fill in the form of a review."""
    at = "{}-{}".format(*row["anchor"])
    page = client.get(f"/documents/{row['original']}/review?at={at}").text
    given = dict.fromkeys(
        ("speakers", "nobody", "span", "said", "until", "to", "kind", "negated", "anonymous", "pledge", "condition",
         "deadline", "other", "why"), "",
    ) | {"document": row["original"], "at": at}  # fmt: skip
    return post(client, "/review", form=form_of(page), **{**given, "act": act, "body": body, **more})


def test_a_correction_is_shown_before_it_is_written_and_obeyed_afterwards(
    site: Site, people: dict[str, TestClient]
) -> None:
    (row,) = statements(site, "qgreenz")[:1]
    size = site.loaded.size()
    first = say(people["p-analyst"], row, "correct", "mission", speakers="Marta Lind", why="read again")
    assert first.status_code == 200
    assert "Marta Lind" in first.text
    assert "This will be written" in first.text
    assert site.loaded.size() == size
    done = say(people["p-analyst"], row, "correct", "mission", speakers="Marta Lind", why="read again", sure="yes")
    assert done.status_code == 303
    assert site.loaded.size() == size + 1
    page = people["p-analyst"].get(done.headers["location"]).text
    assert "corrected" in page
    assert "Marta Lind" in page
    assert [one["speakers"] for one in statements(site, "qgreenz") if one["anchor"] == row["anchor"]] == [
        ["Marta Lind"]
    ]
    french = people["p-analyst"].get(f"/documents/{row['original']}?lang=fr").text
    assert "corrigée" in french


def test_what_nobody_said_is_struck_on_the_page_and_in_no_export(site: Site, people: dict[str, TestClient]) -> None:
    (row,) = statements(site, "qgreenfrontz")[:1]
    assert say(people["p-analyst"], row, "reject", "mission", sure="yes").status_code == 303
    assert row["anchor"] not in [one["anchor"] for one in statements(site, "qgreenfrontz")]
    page = people["p-analyst"].get(f"/documents/{row['original']}").text
    assert 'class="m-struck"' in page
    assert "nobody said this" in page


def test_a_statement_that_was_missed_is_added_by_its_words(site: Site, people: dict[str, TestClient]) -> None:
    (row,) = statements(site, "qclearz")[:1]
    page = people["p-analyst"].get(f"/documents/{row['original']}/review")
    assert "Add a statement" in page.text
    words = "A meeting of the two delegations is planned"
    missing = say(people["p-analyst"], row, "add", "mission", at="words that are not there", speakers="A. Moss")
    assert (missing.status_code, "do not stand in the article" in missing.text) == (422, True)
    done = say(people["p-analyst"], row, "add", "mission", at=words, speakers="A. Moss", pledge="declared", sure="yes")
    assert done.status_code == 303
    (added,) = [one for one in statements(site, "qclearz") if one["state"] == "added"]
    assert (added["text"], added["speakers"], added["pledge"]["status"]) == (words, ["A. Moss"], "declared")


@pytest.mark.parametrize(
    ("person", "body"), [("p-liaison", "mission"), ("p-reader", "front"), ("p-observer", "government")]
)
def test_who_may_not_say_it_is_refused_and_nothing_is_written(
    site: Site, people: dict[str, TestClient], person: str, body: str
) -> None:
    (row,) = statements(site, "qclearz")[:1]
    size = site.loaded.size()
    assert say(people[person], row, "confirm", body, sure="yes").status_code == 403
    assert site.loaded.size() == size


def test_a_party_s_word_is_its_own_and_two_that_differ_are_both_shown(
    site: Site, people: dict[str, TestClient]
) -> None:
    (row,) = statements(site, "qgreenz")[:1]
    assert say(people["p-liaison"], row, "correct", "front", speakers="C. Vane", sure="yes").status_code == 303
    (now,) = [one for one in statements(site, "qgreenz") if one["anchor"] == row["anchor"]]
    assert {by for value in now["contested"][0]["values"] for by in value["by"]} == {"front", "mission"}
    queue = people["p-analyst"].get("/statements").text
    assert "bodies differ on it" in queue


def test_what_cannot_be_said_is_refused_in_both_languages(site: Site, people: dict[str, TestClient]) -> None:
    (row,) = statements(site, "qclearz")[:1]
    for more in ({"said": "2025-02-31"}, {"span": "from here"}, {"speakers": "A", "nobody": "yes"}, {}):
        answer = say(people["p-analyst"], row, "correct", "mission", **more)
        assert answer.status_code == 422
        assert "Nothing was written" in answer.text
    assert say(people["p-analyst"], row, "same", "mission").status_code == 422
    assert say(people["p-analyst"], row, "no-act", "mission").status_code == 422


def test_persons_and_contradictions_have_pages_in_both_languages(site: Site, people: dict[str, TestClient]) -> None:
    for lang in ("en", "fr"):
        page = people["p-analyst"].get(f"/persons?lang={lang}").text
        found = re.findall(r'href="(/persons/[0-9a-f]{32}\?lang=..)"', page)
        assert found
        for each in found:
            assert people["p-analyst"].get(each).status_code == 200
        assert people["p-analyst"].get(f"/contradictions?lang={lang}").status_code == 200
        assert people["p-analyst"].get(f"/persons?all=yes&lang={lang}").status_code == 200
    assert people["p-analyst"].get("/persons/" + "0" * 32).status_code == 404
