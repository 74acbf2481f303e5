"""The pages of cooperation and of pledges: what they show, in both languages, and that they rank nobody."""

import re

import pytest
from fastapi.testclient import TestClient

ON = "on=2025-04-30"


def text_of(client: TestClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200, path
    return answer.text


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("path", ["/cooperation", "/pledges"])
def test_each_page_is_there_in_both_languages_and_leads_to_itself_in_the_other(
    client: TestClient, path: str, lang: str
) -> None:
    page = text_of(client, f"{path}?{ON}&lang={lang}")
    assert f'<html lang="{lang}">' in page
    assert page.count("<h1") == 1
    other = re.findall(r'id="lang" href="([^"]*)"', page)[0].replace("&amp;", "&")
    assert other.partition("?")[0] == path
    assert ON in other
    assert client.get(other).status_code == 200


def test_meetings_stand_with_their_level_and_delegations_under_headings_of_their_own(client: TestClient) -> None:
    page = text_of(client, f"/cooperation?{ON}&lang=en")
    for words in ("Calls, meetings and rounds", "ministers", "came", "no party is ranked"):
        assert words in page
    assert page.count("<table") == page.count("</table>") == page.count('class="scroll"')
    for row in re.findall(r"<tr id=.*?</tr>", page, re.DOTALL):
        assert row.count("<td data-l=") == 5


def test_a_topic_and_a_month_narrow_the_page_and_what_cannot_be_read_is_named(client: TestClient) -> None:
    whole = text_of(client, f"/cooperation?{ON}&lang=en")
    month = text_of(client, f"/cooperation?{ON}&month=2025-03&lang=en")
    assert 0 < month.count("<tr id=") < whole.count("<tr id=")
    for path in ("/cooperation?month=2025-13", "/pledges?topic=gone", "/cooperation?on=never"):
        assert client.get(path).status_code == 422


def test_pledges_say_what_moved_them_and_what_binds_nobody(client: TestClient) -> None:
    page = text_of(client, f"/pledges?{ON}&lang=en")
    assert "What moved it" in page
    assert "who is not bound by it" in page
    assert page.count('class="duty p-') <= 40


def test_the_calendar_is_a_calendar(client: TestClient) -> None:
    answer = client.get("/cooperation.ics?lang=fr")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/calendar")
    assert answer.text.startswith("BEGIN:VCALENDAR")
