"""The pages of the timeline, of words and deeds and of the articles: what they say, link to and refuse."""

import datetime as dt
import html
import re
import time
from collections import Counter
from collections.abc import Callable
from xml.etree import ElementTree as ET

import pytest
from fastapi.testclient import TestClient
from tests.web.times import FILE, LAST, TURN, document_id, happening_id, person_id

from treve.timeline.shapes import SourceRow
from treve.web.happenings import PAGE_LINES, due, jumps, page_of_lines
from treve.web.kin import FAMILIES, family
from treve.web.model import Book
from treve.web.query_time import TimeQuery, select_lines
from treve.web.strip import MOST_BINS, strip
from treve.web.telling import Teller

EACH = (
    "/timeline",
    "/words-and-deeds",
    "/documents",
    f"/documents/{document_id(1)}",
    f"/documents/{document_id(1)}/review",
    "/statements",
    "/contradictions",
    "/persons",
    f"/persons/{person_id(2)}",
    f"/happenings/{happening_id(5)}",
)


def links(text: str) -> set[str]:
    return {html.unescape(one) for one in re.findall(r'href="([^"]+)"', text)}


def test_the_pages_of_the_timeline_hold_every_happening_once(client: TestClient, book: Book) -> None:
    seen: list[str] = []
    for page in range(1, -(-len(book.happenings) // PAGE_LINES) + 1):
        seen += re.findall(r'<li class="happening [^"]*" id="h-([0-9a-f]+)"', client.get(f"/timeline?page={page}").text)
    assert sorted(seen) == sorted(line.row["id"] for line in book.happenings)


@pytest.mark.parametrize("lang", ["en", "fr"])
def test_every_link_of_every_page_leads_somewhere(client: TestClient, lang: str) -> None:
    for page in EACH:
        found = links(client.get(f"{page}?lang={lang}").text)
        assert len(found) > 8, page
        for link in sorted(found):
            if link.startswith("#"):
                continue
            answer = client.get(link.split("#")[0])
            assert answer.status_code == 200, (page, link)


def test_an_anchor_of_a_link_is_on_the_page_that_it_leads_to(client: TestClient) -> None:
    for page in EACH:
        for link in sorted(links(client.get(page).text)):
            path, _, anchor = link.partition("#")
            if anchor:
                text = client.get(path or page).text
                assert len(re.findall(f'id="{re.escape(anchor)}"', text)) == 1, (page, link)


def test_no_id_stands_twice_on_a_page(client: TestClient) -> None:
    for page in EACH:
        ids = re.findall(r'\bid="([^"]+)"', client.get(page).text)
        assert len(ids) == len(set(ids)), page


def test_a_happening_is_found_by_its_own_id_and_by_that_of_each_source(client: TestClient, book: Book) -> None:
    for line in book.happenings[::17]:
        for one in (line.row["id"], *(source["id"] for source in line.row["sources"])):
            answer = client.get(f"/timeline/{one}?lang=fr", follow_redirects=False)
            assert answer.status_code == 307
            to = answer.headers["location"]
            assert to.endswith(f"#h-{line.row['id']}")
            assert f'id="h-{line.row["id"]}"' in client.get(to).text


def test_what_is_not_there_is_not_found(client: TestClient) -> None:
    for path in (
        f"/timeline/{'f' * 32}",
        f"/happenings/{'f' * 32}",
        "/happenings/zz",
        "/timeline/zz",
        f"/documents/{document_id(99)}",
        "/documents/" + "A" * 64,
        f"/documents/{document_id(1)}0",
    ):
        assert client.get(path).status_code == 404, path


def test_what_is_wrong_is_said_without_what_was_typed(client: TestClient) -> None:
    one = f"/documents/{document_id(1)}"
    for path in (
        "/timeline?from=zzqq", "/timeline?kind=zzqq", "/timeline?only=zzqq", "/timeline?page=zzqq",
        "/timeline?order=zzqq",
        f"/timeline?text={'zzqq' * 40}", f"/timeline?party={'zzqq' * 40}", "/words-and-deeds?party=zzqq",
        "/words-and-deeds?to=zzqq", "/documents?page=zzqq", f"{one}?at=zzqq", f"{one}?at=1-2-3", f"{one}?report=zzqq",
        f"{one}?page=0",
    ):  # fmt: skip
        answer = client.get(path)
        assert answer.status_code == 422, path
        assert "zzqq" not in answer.text


def test_sources_that_differ_stand_side_by_side_with_their_days(client: TestClient) -> None:
    text = client.get("/timeline?only=conflicts&lang=en").text
    assert "Sources differ: day" in text
    assert "15\u00a0March 2025" in text
    assert "16–17\u00a0March 2025" in text
    french = client.get("/timeline?only=conflicts&lang=fr").text
    assert "Les sources divergent\u00a0: jour" in french


def test_a_day_that_was_inferred_is_said_in_words(client: TestClient) -> None:
    text = "".join(client.get(f"/timeline?page={page}&lang=en").text for page in (1, 2, 3, 4))
    for words in ("The words give no year", "The words give no calendar day", "The words give no date"):
        assert words in text


def test_a_happening_of_many_sources_is_short_in_the_timeline_and_whole_by_itself(
    client_of: Callable[[Callable[[], Book]], TestClient], book: Book
) -> None:
    lines = list(book.happenings)
    row = lines[3].row
    many: list[SourceRow] = [{**row["sources"][0], "id": f"{n:032x}", "text": f"words {n} " * 300} for n in range(60)]
    for at, each in enumerate(lines):
        lines[at] = each._replace(row={**each.row, "sources": many, "text": str(many[0]["text"])})
    client = client_of(lambda: book._replace(happenings=tuple(lines)))
    page = client.get("/timeline?lang=en")
    assert len(page.content) < 200_000
    assert "and 55 more" in page.text
    whole = client.get(f"/happenings/{row['id']}?lang=en").text
    assert all(f"words {n} words {n}" in whole for n in range(60))
    assert "[…]" not in whole


def test_what_falls_due_is_reckoned_from_the_last_day_of_the_data(client: TestClient, book: Book) -> None:
    found = due(book)
    assert book.last_day == LAST
    assert found.next
    assert all(day >= LAST for day, _ in found.next)
    assert [day for day, _ in found.next] == sorted(day for day, _ in found.next)
    assert all(day < LAST for day, _ in found.passed)
    assert "Reckoned from 30\u00a0April 2025, the last day of the data" in client.get("/timeline?lang=en").text
    earlier = due(book._replace(last_day=dt.date(2025, 2, 1)))
    assert earlier.more > found.more
    assert due(book._replace(last_day=None)).next == ()


def test_the_first_page_says_what_falls_due_and_what_was_told_last(client: TestClient) -> None:
    text = client.get("/?lang=en").text
    assert "What falls due next" in text
    assert "Told last" in text
    assert "10\u00a0May 2025" in text


def test_words_and_deeds_rank_nobody_and_say_that_effort_is_unknown(client: TestClient) -> None:
    assert "This page ranks nobody" in client.get("/words-and-deeds?lang=en").text
    assert "ne classe personne" in client.get("/words-and-deeds?lang=fr").text
    assert (
        "How hard anyone looked is known for the theatre as a whole at best"
        in client.get("/words-and-deeds?lang=en").text
    )


def test_a_count_opens_the_list_of_those_incidents(client: TestClient, book: Book) -> None:
    found = [one for one in links(client.get("/words-and-deeds?lang=en").text) if "verdict=violation" in one]
    assert found
    for link in found:
        text = client.get(link).text
        assert "With anyone of" in text
        assert re.search(r"\d+ incident", text)
    assert any(f"party={book.parties[0].id}" in link for link in found)


def test_of_two_files_of_one_name_a_source_opens_the_one_that_holds_its_words(book: Book) -> None:
    teller = Teller("en", book)
    assert document_id(2) in teller.passage("twin.txt", 0, 8, "one text")
    assert document_id(3) in teller.passage("twin.txt", 0, 10, "other text")
    assert teller.passage("nowhere.txt", 0, 1, "x") == ""


def test_an_article_shows_who_said_what_where_and_what_is_elsewhere(client: TestClient) -> None:
    text = client.get(f"/documents/{document_id(1)}?lang=en").text
    assert '<mark class="m-statement inner" id="s-' in text
    assert f"/documents/{document_id(2)}?at=0-4" in html.unescape(text)
    assert 'class="over"' in text
    assert "reported within another statement" in text
    assert f'<code class="hash">{document_id(1)}</code>' in text


def test_a_span_of_an_address_is_marked(client: TestClient) -> None:
    text = client.get(f"/documents/{document_id(1)}?at=3-11").text
    assert '<mark class="m-asked" id="at">ministre</mark>' in text


def test_an_article_that_was_erased_is_not_found(
    client_of: Callable[[Callable[[], Book]], TestClient], book: Book
) -> None:
    bare = client_of(lambda: book._replace(document=lambda _document: None))
    assert bare.get(f"/documents/{document_id(1)}").status_code == 404
    assert bare.get("/timeline").status_code == 200


def test_a_report_that_an_article_told_leads_to_its_words_there(book: Book, client: TestClient) -> None:
    teller = Teller("en", book)
    assert teller.told_in("ef" * 32, "b" * 32) == ""
    href = teller.told_in(document_id(1), "b" * 32)
    path, _, anchor = href.partition("#")
    assert f'id="{anchor}"' in client.get(path).text


def test_no_turning_mark_reaches_a_page(client: TestClient) -> None:
    for page in EACH:
        assert TURN[0] not in client.get(page).text, page


def test_jumps_lead_to_the_page_on_which_their_month_begins(book: Book) -> None:
    for query in (TimeQuery(), TimeQuery(oldest_first=True)):
        lines = select_lines(book, query)
        found = jumps(lines)
        assert sum(one.happenings for one in found) == sum(line.first is not None for line in lines)
        for one in found:
            assert one.key in [month for month, _ in page_of_lines(lines, one.page).months]


def test_the_drawing_is_well_formed_and_draws_every_dated_happening(book: Book) -> None:
    for lines in (book.happenings, book.happenings[:1]):
        made = strip(lines, lambda of: f"<{of}>", str, "a < b")
        dated = [line for line in lines if line.first is not None]
        names = [text for text in ET.fromstring(made.svg).itertext() if text.startswith("<")]
        assert names == [f"<{one}>" for one in FAMILIES if any(family(line.row["what"]) == one for line in dated)]
        weeks = Counter((family(line.what), line.first.isocalendar()[:2]) for line in dated if line.first)
        assert made.most == max(weeks.values())
        bars = [path.get("d", "") for path in ET.fromstring(made.svg).iter("path") if not path.get("stroke")]
        assert sum(len(re.findall(r"v-[\d.]+h[\d.]+v[\d.]+z", one)) for one in bars) == len(weeks)


@pytest.mark.parametrize(("years", "by"), [(1, "week"), (5, "month"), (40, "year")])
def test_long_periods_are_drawn_in_wider_steps(book: Book, years: int, by: str) -> None:
    one = book.happenings[0]
    far = one._replace(first=dt.date(2025 + years, 1, 6))
    made = strip((one, far), str, str, "x")
    assert made.by == by
    assert made.svg.count("z") < 4 * MOST_BINS


def test_every_family_has_a_sign_of_its_own(client: TestClient) -> None:
    drawn = {client.get(f"/marks/{one}.svg").text for one in FAMILIES}
    assert len(drawn) == len(FAMILIES)
    for text in drawn:
        ET.fromstring(text)


def test_pages_of_ten_thousand_happenings_are_quick_and_light(
    client_of: Callable[[Callable[[], Book]], TestClient], book_of_size: Callable[..., Book]
) -> None:
    big = book_of_size(100, happenings=10_000)
    client = client_of(lambda: big)
    for path in (*EACH, "/", "/timeline?text=script&page=3", "/timeline?only=conflicts", "/words-and-deeds?page=2"):
        client.get(path)
        taken = []
        for _ in range(5):
            started = time.process_time()  # the work, whatever else the machine does
            answer = client.get(path)
            taken.append(time.process_time() - started)
            assert len(answer.content) < 200_000, (path, len(answer.content))
        assert min(taken) < 0.1, (path, taken)


def test_a_centre_without_articles_and_agreement_says_so(
    client_of: Callable[[Callable[[], Book]], TestClient], book: Book
) -> None:
    empty = book._replace(
        happenings=(), deeds=(), parties=(), documents=(), last_day=None, terms=None, files={}, document=lambda _d: None
    )
    client = client_of(lambda: empty)
    assert "Nothing is in the timeline yet" in client.get("/timeline?lang=en").text
    assert "treve take-in" in client.get("/documents?lang=fr").text
    assert "they need an agreement" in client.get("/words-and-deeds?lang=en").text
    assert client.get("/").status_code == 200


def test_the_other_language_keeps_place_and_filter(client: TestClient) -> None:
    for path in (
        f"/timeline?kind=call&party={FILE}&lang=en",
        "/words-and-deeds?from=2025-02-01&lang=en",
        f"/documents/{document_id(4)}?page=2&lang=en",
        f"/documents/{document_id(1)}?at=3-11&lang=en",
    ):
        text = client.get(path).text
        found = re.search(r'id="lang" href="([^"]+)"', text)
        assert found
        assert html.unescape(found[1]).split("#")[0] == path.replace("lang=en", "lang=fr")
