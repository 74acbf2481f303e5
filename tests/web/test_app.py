"""The pages as an application: what they show, what they refuse, and that nothing from outside runs in them."""

import html.parser
import json
import re
import time
from collections.abc import Callable

import polars as pl
import pytest
from fastapi.testclient import TestClient

from treve.base.errors import Broken
from treve.products.marks import TOGETHER
from treve.products.say import polish
from treve.web.app import make_app
from treve.web.model import Book

AGREEMENT = "syria-2016-12-29"
PAGES = (
    "/",
    "/?lang=fr",
    "/?verdict=violation&place=combe",
    "/agreement?lang=fr",
    "/agreements",
    f"/agreements/{AGREEMENT}?lang=fr",
    f"/agreements/{AGREEMENT}?reading=guarantors",
    f"/incidents/{3:032x}/findings/{AGREEMENT}/as-agreed",
    f"/incidents/{3:032x}/findings/{AGREEMENT}/guarantors?lang=fr",
    f"/?agreement={AGREEMENT}&clause=no-attacks",
    "/duties",
    "/duties?lang=fr&on=2017-01-15&within=90",
    "/cooperation?on=2025-04-30",
    "/cooperation?lang=fr&on=2025-04-30&topic=words&month=2025-03",
    "/pledges?on=2025-04-30",
    "/pledges?lang=fr&on=2025-04-30&party=party&page=2",
    "/cooperation?month=may",
    "/pledges?topic=gone",
    "/compliance",
    "/compliance?lang=fr&over=party&by=month",
    "/history",
    "/history?lang=fr&since=2025-04-01",
    f"/history?incident={3:032x}",
    "/agreements/nope",
    "/compliance?by=year",
    "/duties?on=never",
    "/history?since=x",
    "/timeline",
    "/timeline?lang=fr&order=old&page=2",
    "/timeline?only=conflicts&text=script",
    f"/happenings/{5:016x}{'a' * 16}?lang=fr",
    "/words-and-deeds",
    "/words-and-deeds?lang=fr&from=2025-02-01&to=2025-02-28",
    "/documents?lang=fr",
    f"/documents/{1:064x}?at=0-30",
    f"/documents/{1:064x}?lang=fr",
    f"/documents/{2:064x}",
    f"/documents/{4:064x}?page=2",
    "/timeline?kind=never",
    "/documents/zz",
    "/nope",
    "/?from=never",
    "/incidents/zz",
)


class Seen(html.parser.HTMLParser):
    """Collects the tags and attributes of a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.text = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.text += data


def every_page(client: TestClient, book: Book) -> dict[str, str]:
    ids = book.rows["incident"].to_list()[:14]
    paths = [*PAGES, *(f"/incidents/{one}?lang={lang}" for one in ids for lang in ("en", "fr"))]
    return {path: client.get(path).text for path in paths}


def test_nothing_from_outside_becomes_a_tag_or_an_attribute(client: TestClient, book: Book) -> None:
    texts = 0
    for path, page in every_page(client, book).items():
        seen = Seen(page)
        for tag, attrs in seen.tags:
            assert tag not in (
                "iframe",
                "object",
                "embed",
                "style",
                "base",
                "form" if "/incidents/" in path else "-",
            ), path
            assert not [name for name in attrs if name.startswith("on") or name == "style"], (path, tag, attrs)
            if tag == "script":
                assert attrs["src"].startswith("/static/"), path
            if tag == "img":
                assert re.fullmatch(r"/marks/[a-z_]+\.svg", attrs["src"]), path
            if tag == "svg":
                of: dict[str, tuple[str, ...]] = {
                    "when-strip": ("/timeline", "/cooperation"),
                    "bounds": ("/incidents/",),
                    "bars": ("/compliance",),
                }
                assert path.startswith(of[attrs["class"]]), path
            if "hx-trigger" in attrs:
                assert attrs["hx-trigger"] == "change, submit", path
        texts += "<script>alert(1)</script>" in seen.text
        assert "49" not in seen.text or "{{ 7*7 }}" in seen.text or path == "/", path
    assert texts > 10, "the harmful names are there, as text"


def test_no_page_names_an_address_outside(client: TestClient, book: Book) -> None:
    for path, page in every_page(client, book).items():
        for _, attrs in Seen(page).tags:
            for name in ("href", "src", "action", "hx-get", "data-map"):
                if name in attrs:
                    assert re.match(r"/(?!/)|#", attrs[name]), (path, name, attrs[name])


@pytest.mark.parametrize(
    "path",
    [
        *PAGES,
        "/healthz",
        "/api/incidents.geojson",
        "/api/zones.geojson",
        "/static/treve.css",
        "/static/no.css",
        "/marks/violation.svg",
        "/marks/../x.svg",
        "/openapi.json",
        "/docs",
    ],
)
def test_every_answer_carries_the_policy(client: TestClient, path: str) -> None:
    answer = client.get(path)
    policy = answer.headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'self';" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'none'" in policy
    assert answer.headers["x-content-type-options"] == "nosniff"
    assert answer.headers["referrer-policy"] == "same-origin"
    assert "access-control-allow-origin" not in answer.headers
    assert "server" not in answer.headers


def test_what_is_wrong_is_said_without_what_was_typed(client: TestClient) -> None:
    for path, status in (
        ("/<script>alert(1)</script>", 404),
        ("/incidents/<img src=x>", 404),
        ("/?from=2025-02-30zzqq", 422),
        ("/?verdict=zzqq", 422),
        ("/?reading=zzqq", 422),
        ("/?page=0zzqq", 422),
        ("/?at=zzqq", 422),
        ("/?kind=zzqq", 422),
        ("/?side=%3Czzqq", 422),
        (f"/?place={'zzqq' * 40}", 422),
        ("/api/incidents.geojson?bbox=1,2,zzqq,4", 422),
        ("/api/incidents.geojson?bbox=nan,0,1,1", 422),
    ):
        answer = client.get(path)
        assert answer.status_code == status, path
        assert "zzqq" not in answer.text, path
        assert "alert" not in answer.text, path
        assert "Traceback" not in answer.text, path
        assert answer.headers["content-type"].startswith("text/html"), path


def test_a_fault_of_ours_is_a_plain_page_in_the_language(client_of: Callable[[Callable[[], Book]], TestClient]) -> None:
    def fail() -> Book:
        raise ZeroDivisionError("secret detail")

    answer = client_of(fail).get("/?lang=fr")
    assert answer.status_code == 500
    assert "C’est une faute de Treve" in answer.text
    assert "secret" not in answer.text
    assert "ZeroDivision" not in answer.text
    assert "default-src 'none'" in answer.headers["content-security-policy"]


def test_what_is_logged_of_a_fault_holds_nothing_of_what_was_worked_on(
    client_of: Callable[[Callable[[], Book]], TestClient], caplog: pytest.LogCaptureFixture
) -> None:
    def fail() -> Book:
        raise ZeroDivisionError("secret detail")

    client_of(fail).get("/")
    assert "ZeroDivisionError" in caplog.text
    assert ".fail\n" in caplog.text
    assert "secret" not in caplog.text


def test_a_centre_that_does_not_hold_is_said_so_without_its_inner_words(
    client_of: Callable[[Callable[[], Book]], TestClient],
) -> None:
    def fail() -> Book:
        raise Broken("secret detail", where="/home/secret")

    answer = client_of(fail).get("/")
    assert answer.status_code == 503
    assert "secret" not in answer.text


def test_another_host_name_is_turned_away(client: TestClient) -> None:
    for host in ("evil.example", "127.0.0.1.evil.example", "evil.example:8080", "", "[::2]:80"):
        assert client.get("/", headers={"host": host}).status_code == 421, host
    for host in ("127.0.0.1", "localhost:9999", "LOCALHOST", "[::1]:8080", "[::1]"):
        assert client.get("/healthz", headers={"host": host}).status_code == 200, host


def test_asking_for_the_head_only_is_reading_too(client: TestClient) -> None:
    assert client.head("/").status_code == client.head("/static/treve.css").status_code == 200


def test_nothing_can_be_written(client: TestClient) -> None:
    for method in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"):
        assert client.request(method, "/").status_code == 405


def test_the_language_is_that_of_the_address_then_of_the_browser_then_english(client: TestClient) -> None:
    for path, accept, lang in (
        ("/?lang=fr", "en", "fr"),
        ("/?lang=en", "fr", "en"),
        ("/", "fr-CA,fr;q=0.9,en;q=0.8", "fr"),
        ("/", "de,en;q=0.2,fr;q=0.7", "fr"),
        ("/", "de", "en"),
        ("/", "", "en"),
        ("/?lang=xx", "fr;q=oops,en", "en"),
        ("/", "fr;q=0", "en"),
    ):
        answer = client.get(path, headers={"accept-language": accept})
        assert answer.headers["content-language"] == lang, (path, accept)
        assert f'<html lang="{lang}">' in answer.text


def test_where_nobody_asks_the_language_is_that_of_the_settings(book: Book) -> None:
    client = TestClient(make_app(lambda: book, lambda same: same, "fr"), base_url="http://127.0.0.1")
    for accept, lang in (("de", "fr"), ("", "fr"), ("en", "en")):
        assert client.get("/", headers={"accept-language": accept}).headers["content-language"] == lang


def test_the_first_page_says_what_must_be_held_in_mind(client: TestClient) -> None:
    english, french = client.get("/?lang=en").text, client.get("/?lang=fr").text
    assert "adopted only where it says so" in english
    assert "“Not covered” does not mean lawful" in english
    assert "How much was observed is not known" in english
    assert "ne veut pas dire licite" in french
    assert "L’effort d’observation n’est pas connu" in french
    assert "cdcdcdcdcdcd…" in english
    for page in (english, french):
        assert not re.search(r"\b(unprotected|is clear|is safe)\b", page)


def test_a_page_has_fifty_rows_and_the_next_one_goes_on(client: TestClient, book: Book) -> None:
    first, second, third = (client.get(f"/?page={n}").text for n in (1, 2, 3))
    assert [page.count('class="row ') for page in (first, second, third)] == [50, 50, 20]
    seen = re.findall(r"/incidents/([0-9a-f]{32})", first + second + third)
    assert sorted(seen) == sorted(book.rows["incident"].to_list())


def test_a_page_beyond_the_last_shows_the_last(client: TestClient) -> None:
    assert client.get("/?page=999").text.count('class="row ') == 20


def test_the_counts_of_the_legend_are_those_of_the_list(client: TestClient, book: Book) -> None:
    reading = book.readings[0]
    page = client.get(f"/?reading={reading}&lang=en").text
    for verdict, count in book.rows.group_by(f"class:{reading}").len().iter_rows():
        assert f"<b>{count}</b>" in page
        shown = client.get(f"/?reading={reading}&verdict={verdict}&lang=en").text
        assert f"{count} incident" in shown


def test_an_incident_is_found_by_the_id_of_any_of_its_reports(client: TestClient, book: Book) -> None:
    report, incident = next((r, i) for r, i in book.by_report.items() if r != i)
    answer = client.get(f"/incidents/{report}?lang=fr", follow_redirects=False)
    assert answer.status_code == 307
    assert answer.headers["location"] == f"/incidents/{incident}?lang=fr"


def test_an_incident_shows_reports_links_reasons_clauses_and_proof(client: TestClient, book: Book) -> None:
    incident = book.rows.filter(pl.col("reports") == 3)["incident"][0]
    page = Seen(client.get(f"/incidents/{incident}?lang=en").text).text
    for words in (
        "Findings, one for each reading",
        "The 3 reports it rests on",
        "probability of the link 93%",
        "clause art-1",
        "What would settle it",
        "computed, not adopted",
        "Proof that it is in the log",
        "ab" * 32,
        "cd" * 32,
        f"{4:064x}",
        "treve verify CENTRE",
        "attested by node valdria",
        "row ",
    ):
        assert words in page, words
    for told in book.linked(incident, "en"):
        assert str(told.told["source"]) in page
        assert str(told.told["document"]) in page


def test_the_agreement_page_has_every_clause_rule_and_reading(client: TestClient, book: Book) -> None:
    assert book.terms
    for lang in ("en", "fr"):
        page = Seen(client.get(f"/agreement?lang={lang}").text).text
        said = [one.summary for one in book.terms.clauses]
        said += [one.summary for one in book.terms.rules] + [one.summary for one in book.terms.exclusions]
        for words in (one.say(lang) for one in (*said, *(one.name for one in book.terms.readings))):
            assert polish(words, lang) in page, words


def test_without_an_agreement_the_pages_still_open(
    client_of: Callable[[Callable[[], Book]], TestClient], book: Book
) -> None:
    bare = book._replace(terms=None, found=lambda _incident, _lang: ())
    client = client_of(lambda: bare)
    for path in ("/", "/?lang=fr", "/agreement", f"/incidents/{book.rows['incident'][0]}", "/api/zones.geojson"):
        assert client.get(path).status_code == 200, path


def test_an_empty_centre_has_a_first_page(client_of: Callable[[Callable[[], Book]], TestClient], book: Book) -> None:
    empty = book._replace(rows=book.rows.clear(), by_report={})
    page = client_of(lambda: empty).get("/?lang=en")
    assert page.status_code == 200
    assert "not evidence that none happened" in page.text


def test_the_book_is_made_again_only_when_the_view_is_another_object(book: Book) -> None:
    views, made = [object()], []

    def adapt(view: object) -> Book:
        made.append(view)
        return book

    client = TestClient(make_app(lambda: views[-1], adapt), base_url="http://127.0.0.1")
    client.get("/healthz"), client.get("/healthz")
    assert len(made) == 1
    views.append(object())
    client.get("/healthz")
    assert made == views


def test_signs_and_hatches_are_drawings_without_scripts(client: TestClient) -> None:
    for what in TOGETHER:
        for name in (what, f"{what}-hatch"):
            answer = client.get(f"/marks/{name}.svg")
            assert answer.headers["content-type"] == "image/svg+xml"
            assert "<script" not in answer.text
            assert "href" not in answer.text


def test_the_map_is_given_the_lands_and_towns_of_the_register_of_places(client: TestClient, book: Book) -> None:
    land, town = json.loads(client.get("/api/zones.geojson").text)["lands"]["features"]
    assert land["geometry"]["coordinates"] == [[[36.0, 35.0], [37.0, 35.0], [37.0, 36.0], [36.0, 35.0]]]
    assert town["properties"] == {"town": book.towns[0].name}
    assert town["geometry"]["coordinates"] == [36.2, 35.2]


def test_the_zones_of_the_map_say_their_standing(client: TestClient, book: Book) -> None:
    assert book.terms
    answer = json.loads(client.get("/api/zones.geojson").text)
    assert len(answer["features"]) == sum(len(one.rings) for zone in book.terms.zones for one in zone.geometries)
    assert all(one["properties"]["standing"] for one in answer["features"])
    assert answer["whole_of"] == sorted(
        {name for zone in book.terms.zones if not zone.geometries for name in zone.whole_of}
    )


def test_pages_of_six_thousand_incidents_are_quick(
    client_of: Callable[[Callable[[], Book]], TestClient], book_of_size: Callable[[int], Book]
) -> None:
    big = book_of_size(6_000)
    client = client_of(lambda: big)
    incident = big.rows["incident"][3_000]
    for path, most_s in (("/", 0.3), (f"/incidents/{incident}", 0.05), ("/api/incidents.geojson", 0.3)):
        client.get(path)
        taken = []
        for _ in range(5):
            started = time.process_time()
            assert client.get(path).status_code == 200
            taken.append(time.process_time() - started)
        assert min(taken) < most_s, (path, taken)


def test_a_french_page_sets_its_colons_and_apostrophes_as_french_does(client: TestClient) -> None:
    found = Seen(client.get("/agreement?lang=fr").text)
    assert "En vigueur\u00a0: " in found.text
    assert "Source\u00a0: " in found.text
    assert "l'opposition" not in found.text


def test_each_proof_says_whether_its_entry_is_stored_or_witnessed_in_both_languages(
    client: TestClient, book: Book
) -> None:
    pages = " ".join(every_page(client, book).values())
    for words in ("witnessed: 3 witnesses have cosigned", "stored: on disk", "3 témoins ont cosigné", "enregistrée"):
        assert words in pages, words
