"""The pages of agreements, findings, duties, compliance and history, on an invented book: what stands on each."""

import re
from collections.abc import Callable

import pytest
from fastapi.testclient import TestClient
from tests.web.conftest import incident_id

from treve.base.errors import Busy
from treve.findings.reasons import CODES
from treve.web.adapt_chain import ANSWER, STEP_OF
from treve.web.law_pages import bars, bounds
from treve.web.model import Book
from treve.web.model_terms import STEPS, PastAsked, PastFound
from treve.web.words import WORDS

LAW = "syria-2016-12-29"
FINDING = f"/incidents/{incident_id(3)}/findings/{LAW}/as-agreed"


def text_of(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


def test_every_reason_stands_under_a_question_and_every_answer_has_words() -> None:
    assert set(STEP_OF) == CODES
    assert set(STEP_OF.values()) == set(STEPS)
    assert set(ANSWER) <= CODES
    for code, answer in ANSWER.items():
        assert f"ans.{STEP_OF[code]}.{answer}" in WORDS, code


def test_an_agreement_has_an_anchor_for_each_clause_and_says_what_happened_under_it(
    client: TestClient, book: Book
) -> None:
    page = text_of(client, f"/agreements/{LAW}")
    assert book.terms is not None
    for clause in book.terms.clauses:
        assert f'id="c-{clause.id}"' in page
    first = book.terms.clauses[0].id
    assert f"clause={first}&amp;verdict=violation" in page
    assert "not evidence that it was kept" in page
    assert "was not thereby kept" in page


def test_counts_under_a_clause_lead_to_the_list_of_just_those(client: TestClient, book: Book) -> None:
    page = text_of(client, f"/agreements/{LAW}")
    href = next(iter(re.findall(r'href="(/\?agreement=[^"]*verdict=violation[^"]*)"', page))).replace("&amp;", "&")
    listed = text_of(client, href)
    assert "Decided by clause" in listed
    assert f'name="agreement" value="{LAW}"' in listed


def test_a_finding_is_laid_out_step_by_step_with_clauses_sources_bounds_and_positions(client: TestClient) -> None:
    page = text_of(client, FINDING)
    places = [page.index(f'id="step-{step}"') for step in STEPS]
    assert places == sorted(places)
    assert f"/incidents/{incident_id(3)}?lang=en#r-" in page
    assert "between 0" in page and 'class="bounds"' in page
    assert "adopts it" in page and "gives another verdict" in page and "accepted by" in page
    assert "pleads an exercise" in page


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("path", ["/agreements", f"/agreements/{LAW}", FINDING, "/duties", "/compliance", "/history"])
def test_each_page_is_there_in_both_languages_and_leads_to_itself_in_the_other(
    client: TestClient, path: str, lang: str
) -> None:
    page = text_of(client, f"{path}?lang={lang}")
    assert f'<html lang="{lang}">' in page
    assert page.count("<h1") == 1
    other = re.findall(r'id="lang" href="([^"]*)"', page)[0].replace("&amp;", "&")
    assert client.get(other).status_code == 200
    assert other.partition("?")[0] == path


def test_no_page_of_numbers_ranks_anybody_or_says_that_quiet_is_compliance(client: TestClient) -> None:
    page = text_of(client, "/compliance?over=party")
    assert "Quiet is not compliance" in page
    assert "nobody is ranked" in page
    assert "nothing is known" in page
    assert page.index("<table") < page.index("</table>")
    assert re.search(r'class="alleged">14, 1 in words', page), "what is alleged stands in a column of its own"


def test_duties_say_what_waits_on_what_and_nothing_is_late_by_itself(client: TestClient) -> None:
    page = text_of(client, "/duties?on=2017-03-01&within=60")
    assert "Nothing is late because a day has passed" in page
    assert 'class="waits"' in page
    assert "s-late" not in page, "nobody says that anything was not done"


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ("/agreements/nope", 404), (f"/agreements/{LAW}?version=99", 404), (f"/agreements/{LAW}?reading=zz", 422),
        (f"/incidents/{incident_id(3)}/findings/{LAW}/zz", 404), (f"/incidents/zz/findings/{LAW}/as-agreed", 404),
        ("/duties?on=2017-02-30", 422), ("/duties?within=-1", 422), ("/compliance?by=year", 422),
        ("/compliance?from=x", 422), ("/history?since=yesterday", 422), ("/history?incident=zz", 422),
        (f"/incidents/{incident_id(3)}/judge", 404),
    ],
)  # fmt: skip
def test_what_is_not_there_or_cannot_be_read_is_said_so(client: TestClient, path: str, status: int) -> None:
    assert client.get(path).status_code == status


def test_the_calendar_is_a_calendar(client: TestClient) -> None:
    answer = client.get("/duties.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.text.startswith("BEGIN:VCALENDAR")


def test_bounds_are_drawn_between_nought_and_one_and_too_few_periods_are_not_drawn() -> None:
    assert "M0.0 10H200.0" in bounds(0, 500_000, 1_000_000)
    assert bars([]) == ""


def test_who_asks_for_an_earlier_state_while_another_is_worked_out_is_told_so_and_does_not_wait(
    book: Book, client_of: Callable[[Callable[[], Book]], TestClient]
) -> None:
    def busy(_asked: PastAsked) -> PastFound:
        raise Busy("Another earlier state is being worked out.")

    answer = client_of(lambda: book._replace(past=busy)).get("/history?since=2025-04-01")
    assert answer.status_code == 503
    assert "ask again in a minute" in answer.text
