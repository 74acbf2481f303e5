"""The demonstration's centre as pages: every incident opens, every proof holds, and what is new is seen."""

import html.parser
import shutil
from collections.abc import Iterator
from pathlib import Path

import polars as pl
import pytest
from fastapi.testclient import TestClient
from tests.demonstrated import demonstrated

from treve.incidents.corrections import FOLLOWED
from treve.ledger import merkle
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.publish_log import publish_log
from treve.node.take_in import Asked, take_in
from treve.node.view import View
from treve.node.witness import cosign_log, init_witness
from treve.node.witnesses import add, collect
from treve.products.marks import together
from treve.products.say import polish
from treve.web.adapt import book_of, newest, prover
from treve.web.app import make_app
from treve.web.keeper import Loaded
from treve.web.model import LIST, Book
from treve.web.query import Query, select
from treve.web.telling import Teller


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Centre]:
    path = tmp_path_factory.mktemp("pages") / "valdria"
    shutil.copytree(demonstrated(tmp_path_factory).centre, path)
    with open_centre(path) as opened:
        yield opened


@pytest.fixture(scope="module")
def seen(centre: Centre) -> View:
    return Loaded(centre).view()


@pytest.fixture(scope="module")
def real(centre: Centre, seen: View) -> Book:
    return book_of(seen, prover(centre))


def test_the_list_holds_every_incident_once_with_a_verdict_for_each_reading(real: Book, seen: View) -> None:
    assert set(real.rows["incident"]) == set(seen.incidents["incident"])
    assert real.rows["incident"].is_unique().all()
    assert {name: real.rows.schema[name] for name in LIST} == LIST
    assert real.readings
    for reading in real.readings:
        assert real.rows[f"class:{reading}"].null_count() == 0
        counts = dict(seen.findings.filter(pl.col("reading") == reading).group_by("verdict").len().iter_rows())
        standing = real.rows.filter(pl.col("verification") != "withdrawn")
        assert dict(standing.group_by(f"class:{reading}").len().iter_rows()) == counts


def test_what_the_readings_come_to_is_what_the_report_says_they_come_to(real: Book) -> None:
    for row in real.rows.iter_rows(named=True):
        assert row["class:"] == together([row[f"class:{reading}"] for reading in real.readings])


def test_every_incident_has_findings_reports_and_a_proof_that_holds(real: Book) -> None:
    roots = set()
    for incident in real.rows["incident"].to_list()[::29]:
        found = real.found(incident, "fr")
        assert [one.reading for one in found] == list(real.readings)
        assert all(one.reasons and one.headline for one in found)
        linked = real.linked(incident, "fr")
        assert linked
        for one in linked:
            proof = real.prove(one.told["entry"])
            assert proof
            leaf, path = merkle.leaf_hash(bytes.fromhex(proof.leaf)), [bytes.fromhex(step) for step in proof.path]
            assert merkle.check_inclusion(leaf, proof.entry, proof.size, path, bytes.fromhex(proof.root))
            roots.add(proof.root)
    assert roots == {real.head.root}


def test_no_proof_is_given_for_an_entry_that_is_not_there(real: Book) -> None:
    assert real.prove(-1) is None
    assert real.prove(real.head.size) is None


def test_a_link_names_the_other_report_and_calls_kinds_and_actors_by_their_names(real: Book) -> None:
    joined = real.rows.filter(pl.col("reports") > 2)["incident"].to_list()
    assert joined
    for lang in ("en", "fr"):
        for incident in joined[:20]:
            linked = real.linked(incident, "fr" if lang == "fr" else "en")
            names = [one.told["native_id"] or one.told["report"][:8] for one in linked]
            for one in linked:
                for text in one.why:
                    assert any(name in text for name in names), text
                    assert "valdrian-government" not in text
                    assert "_" not in text


def test_every_page_of_a_real_centre_opens_in_both_languages(real: Book) -> None:
    client = TestClient(make_app(lambda: real, lambda same: same), base_url="http://127.0.0.1")
    for incident in real.rows["incident"].to_list()[::61]:
        pages = {lang: client.get(f"/incidents/{incident}?lang={lang}") for lang in ("en", "fr")}
        assert {page.status_code for page in pages.values()} == {200}
        assert "computed, not adopted" in pages["en"].text
        assert "calculé, non adopté" in pages["fr"].text
    for path in ("/", "/?lang=fr", "/agreement", "/agreement?lang=fr", "/api/incidents.geojson", "/api/zones.geojson"):
        assert client.get(path).status_code == 200, path


def test_any_reports_id_leads_to_its_incident(real: Book, seen: View) -> None:
    same = seen.members.filter(pl.col("link").is_in(FOLLOWED))
    assert len(real.by_report) == len(same)
    assert all(real.by_report[incident] == incident for incident in real.rows["incident"])


def test_a_place_is_found_with_and_without_its_accents(real: Book) -> None:
    name = next(name for name in real.rows["place_name"].drop_nulls() if "é" in name)
    plain = name.replace("é", "e").replace("è", "e").replace("ê", "e")
    assert len(select(real, Query(place=plain))) == len(select(real, Query(place=name.upper()))) > 0


def test_days_are_civil_days_of_the_theatre(real: Book) -> None:
    timed = real.rows.filter(pl.col("earliest").str.len_chars() > 10)
    assert len(timed)
    assert (timed["earliest"].str.slice(0, 10) == timed["first_day"].dt.to_string()).all()
    dated = real.rows.filter(pl.col("earliest").str.len_chars() == 10)
    assert (dated["earliest"] == dated["first_day"].dt.to_string()).all()


def test_without_an_agreement_there_is_a_list_all_the_same(seen: View) -> None:
    bare = View(**{**vars(seen), "agreements": (), "findings": seen.findings.clear()})
    book = book_of(bare, lambda _entry: None)
    assert newest(()) is None
    assert len(book.rows) == len(seen.incidents)
    assert book.found(book.rows["incident"][0], "en") == ()


def test_the_view_stays_until_the_log_grows(centre: Centre, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded = Loaded(centre)
    first = loaded.view()
    assert loaded.view() is first
    size = centre.size
    monkeypatch.setattr(centre, "refresh", lambda: size + 1)
    assert loaded.view() is not first


def test_the_page_says_how_many_witnesses_have_seen_an_entry_once_they_are_enough(tmp_path: Path) -> None:
    init(tmp_path / "centre")
    witness = init_witness(tmp_path / "witness", "w.example/1")
    with open_centre(tmp_path / "centre", to_write=True) as opened:
        add(opened, witness.line, None, "tester")
        publish_log(opened, tmp_path / "log")
        cosign_log(tmp_path / "witness", tmp_path / "log")
        prove = prover(opened)
        before = prove(0)
        collect(opened, (tmp_path / "log" / "checkpoint").read_bytes())
        after, (stored,) = prove(0), opened.append([NewEntry("note", [])])
        new = prove(stored.entry)
    assert before is not None
    assert after is not None
    assert new is not None
    assert (before.witnesses, after.witnesses, new.witnesses) == (0, 1, 0)


ARTICLE = """Le Messager de Valdrie, 3 mars 2025

« Nous respecterons la trêve de Pontarel <b>si le Front la respecte</b> », a déclaré lundi à la presse le ministre \
valdrien de la Défense, Anselme Corvin.

Une réunion des deux délégations est prévue le 10 mars à Pontarel.
"""
MARKED_UP = """<html lang="en"><head><title>Talks</title></head><body><nav>Subscribe to our newsletter</nav><article>
<p>PONTAREL, March 4, 2025 (Atlantic Wire) - The government of Valdria and the Serre Front held a second round of talks
&amp; agreed on little, the envoy Livia Moretsz said on Tuesday.</p>
<p>&ldquo;We will meet again on March 18,&rdquo; she said.</p></article></body></html>
"""


class AskedWords(html.parser.HTMLParser):
    """The text within the marks of the passage asked for, without the numbers of notes."""

    def __init__(self) -> None:
        super().__init__()
        self.stack: list[bool] = []
        self.in_number = False
        self.words = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "mark":
            self.stack.append(dict(attrs)["class"] == "m-asked")
        self.in_number = tag == "a" and dict(attrs).get("class") == "ref"

    def handle_endtag(self, tag: str) -> None:
        if tag == "mark":
            self.stack.pop()
        self.in_number = False

    def handle_data(self, data: str) -> None:
        if any(self.stack) and not self.in_number:
            self.words += data


def asked_words(page: str) -> str:
    found = AskedWords()
    found.feed(page)
    return found.words


@pytest.fixture(scope="module")
def with_press(centre: Centre, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Centre, Book]]:
    home = tmp_path_factory.mktemp("press")
    shutil.copytree(centre.path, home / "valdria")
    files = {
        "messager.txt": ARTICLE,
        "wire.html": MARKED_UP,
        "other/messager.txt": ARTICLE.replace("10 mars", "12 mars"),
    }
    with open_centre(home / "valdria", to_write=True) as opened:
        for name, text in files.items():
            (home / name).parent.mkdir(exist_ok=True)
            (home / name).write_text(text, encoding="utf-8")
            take_in(opened, home / name, Asked(), "tester")
    with open_centre(home / "valdria") as opened:
        loaded = Loaded(opened)
        yield opened, book_of(loaded.view(), loaded.prove, loaded.read)


def test_every_source_of_the_timeline_opens_an_article_at_its_own_words(with_press: tuple[Centre, Book]) -> None:
    _, book = with_press
    client = TestClient(make_app(lambda: book, lambda same: same), base_url="http://127.0.0.1")
    teller = Teller("en", book)
    sources = [one for line in book.happenings for one in line.row["sources"] if one["document"] is not None]
    assert sources
    for one in sources:
        href = teller.href(one)
        text = client.get(href).text
        assert asked_words(text).split() == one["text"].split(), href


def test_two_articles_of_one_name_stay_two(with_press: tuple[Centre, Book]) -> None:
    _, book = with_press
    assert len(book.documents) == 33
    assert len(book.files["messager.txt"]) == 2
    texts = {opened.article.text for one in book.files["messager.txt"] if (opened := book.document(one))}
    assert len(texts) == 2


def test_an_article_shows_its_own_statements_as_text(with_press: tuple[Centre, Book]) -> None:
    _, book = with_press
    client = TestClient(make_app(lambda: book, lambda same: same), base_url="http://127.0.0.1")
    for document in book.files["messager.txt"]:
        text = client.get(f"/documents/{document}?lang=fr").text
        assert "&lt;b&gt;si le Front la respecte&lt;/b&gt;" in text
        assert "Anselme Corvin" in text
        assert '<mark class="m-statement"' in text
    wire = client.get(f"/documents/{book.files['wire.html'][0]}?lang=en").text
    assert "&amp; agreed" in wire
    assert "Livia Moretsz" in wire


def test_an_article_that_was_erased_is_gone_and_the_rest_stays(
    with_press: tuple[Centre, Book], tmp_path_factory: pytest.TempPathFactory
) -> None:
    centre, _ = with_press
    copy = tmp_path_factory.mktemp("erased") / "valdria"
    shutil.copytree(centre.path, copy)
    with open_centre(copy, to_write=True) as opened:
        loaded = Loaded(opened)
        book = book_of(loaded.view(), loaded.prove, loaded.read)
        gone, kept = book.files["wire.html"][0], book.files["messager.txt"][0]
        assert book.document(gone) is not None
        opened.erase([], originals=[gone], person="A. Officer")
        assert book.document(gone) is None, "a page that was made before reads the original, which is no more"
        later = book_of(loaded.view(), loaded.prove, loaded.read)
    assert len(later.documents) == len(book.documents) - 1
    client = TestClient(make_app(lambda: later, lambda same: same), base_url="http://127.0.0.1")
    assert client.get(f"/documents/{gone}").status_code == 404
    assert gone not in client.get("/documents").text
    assert kept in client.get("/documents").text
    assert client.get("/timeline").status_code == 200


def test_the_agreement_speaks_the_language_of_the_page(with_press: tuple[Centre, Book]) -> None:
    _, book = with_press
    assert book.terms
    own = [line.row for line in book.happenings if line.row["text_fr"] is not None]
    assert own
    for row in own:
        assert Teller("fr", book).own(row["text"], row["sources"][0]) == polish(str(row["text_fr"]), "fr")
        assert Teller("en", book).own(row["text"], row["sources"][0]) == row["text"]
