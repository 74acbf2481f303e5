"""What the page of an incident says of copies, corrections and withdrawals, in both languages."""

from collections.abc import Callable
from pathlib import Path

import pytest
from fastapi.testclient import TestClient
from tests.node.conftest import SMALL
from tests.node.test_corrections import row, take, the

from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.start import start
from treve.web.adapt import book_of, prover
from treve.web.app import make_app
from treve.web.keeper import Loaded

POST = "Two mortar shells went through the roof of the fishermen's hall while they were mending their nets at dusk"


@pytest.fixture
def page(tmp_path: Path) -> Callable[[str, str], str]:
    path = tmp_path / "valdria"
    start(path, "Valdria")
    with open_centre(path, to_write=True) as centre:
        for name in ("actors", "places"):
            adopt_register(centre, name, SMALL / f"{name}.yaml", "tester", theatre="valdria")
        adopt_terms(centre, SMALL / "agreement.yaml", "tester")
    take(path, row("1", killed="9"), row("2", killed="3", corrects="1", notes=POST))
    take(path, row("5", killed="3", notes=f"{POST}!"), source="harbour")
    take(path, row("8").replace("2025-03-18", "2025-04-20"), row("9", withdraws="8"), source="lantern")
    with open_centre(path) as opened:
        book = book_of(Loaded(opened).view(), prover(opened))
    client = TestClient(make_app(lambda: book, lambda same: same), base_url="http://127.0.0.1")
    return lambda incident, lang: client.get(f"/incidents/{incident}?lang={lang}").text


def test_the_page_says_why_two_reports_are_one_source_and_what_was_corrected(page: Callable[[str, str], str]) -> None:
    english, french = page(the("watch", "2"), "en"), page(the("watch", "1"), "fr")
    assert "both carry the same 20 words" in english
    assert "one source" in english
    assert "watch 2 stands in its place" in english
    assert "les deux contiennent les mêmes 20 mots" in french
    assert "watch 2 le remplace" in french
    assert "corrigé depuis" in french


def test_the_page_of_what_was_withdrawn_opens_and_says_so(page: Callable[[str, str], str]) -> None:
    english, french = page(the("lantern", "8"), "en"), page(the("lantern", "8"), "fr")
    assert "withdrawn" in english
    assert "no report that stands" in english
    assert "It withdraws lantern 8." in english
    assert "aucun signalement en vigueur" in french
    assert "Sa source l’a retiré" in french
