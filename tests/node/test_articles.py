"""Articles go in as documents, and come out as statements and a dated timeline that index the file as it came."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.view import view

ARTICLE = """Le Messager de Valdrie, 3 mars 2025

« Nous respecterons la trêve de Pontarel », a déclaré lundi à la presse le ministre valdrien de la Défense, Anselme \
Corvin.

Selon la porte-parole du Front de la Serre, Ilda Maren, aucun combattant n'a quitté ses positions depuis samedi, et le \
Front attend encore la liste des points de passage que le gouvernement avait promise.

Une réunion des deux délégations est prévue le 10 mars à Pontarel.
"""


def take(centre: Path, *files: Path) -> list[TakenIn]:
    with open_centre(centre, to_write=True) as opened:
        return [take_in(opened, file, Asked(), "tester") for file in files]


def rows(centre: Path, what: str) -> list[dict[str, Any]]:
    with open_centre(centre) as opened:
        return [json.loads(line) for line in b"".join(export(view(opened), what, "jsonl", "fr")).splitlines()]


def test_an_article_becomes_statements_whose_spans_are_those_of_the_file(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    centre, file = valdria("press"), tmp_path / "messager.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    (done,) = take(centre, file)
    assert (done.rows, done.loaded, done.format) == (1, 1, "press")
    found = rows(centre, "statements")
    assert len(found) >= 2
    for row in found:
        assert row["document"] == "messager.txt"
        assert ARTICLE[row["start"] : row["end"]] == row["text"]
    minister = next(row for row in found if "Anselme Corvin" in row["speakers"])
    assert minister["text"] == "Nous respecterons la trêve de Pontarel"
    assert (minister["said_earliest"], minister["said_latest"]) == ("2025-03-03", "2025-03-03")


def test_the_same_article_is_known_when_it_comes_again(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    centre = valdria("again")
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(ARTICLE, encoding="utf-8")
    first, second = take(centre, tmp_path / "a.txt", tmp_path / "b.txt")
    assert (first.loaded, second.loaded, second.already_known) == (1, 0, 1)
    assert {row["document"] for row in rows(centre, "statements")} == {"a.txt"}


def test_a_web_page_and_a_mail_are_articles_too(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    body = "".join(f"<p>{part}</p>" for part in ARTICLE.split("\n\n"))
    (tmp_path / "page.html").write_text(f"<!doctype html><html lang=fr><body>{body}</body></html>", encoding="utf-8")
    head = "From: a@example.org\nDate: Mon, 3 Mar 2025 10:00:00 +0000\nMIME-Version: 1.0\n"
    mail = f"{head}Content-Type: text/plain; charset=utf-8\n\n{ARTICLE}"
    (tmp_path / "mail.eml").write_text(mail, encoding="utf-8")
    centre = valdria("marked-up")
    for done in take(centre, tmp_path / "page.html", tmp_path / "mail.eml"):
        assert done.format == "press", done
    assert {row["document"] for row in rows(centre, "statements")} == {"page.html", "mail.eml"}


def test_a_table_with_sentences_in_its_cells_stays_a_table(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    line = (
        '2025-03-03,"Selon la patrouille, les tirs ont repris dans la nuit et les habitants ont quitté le village."\n'
    )
    file.write_text("date,what happened\n" + line * 30, encoding="utf-8")
    (done,) = take(valdria("table"), file)
    assert done.format != "press"


def test_json_with_sentences_in_it_is_no_article(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    file = tmp_path / "notes.json"
    file.write_text(json.dumps({"notes": [ARTICLE] * 5}, ensure_ascii=False, indent=1), encoding="utf-8")
    (done,) = take(valdria("json"), file)
    assert done.refused
    assert done.reason


@pytest.mark.real
def test_the_five_articles_give_the_timeline_that_they_tell(valdria: Callable[[str], Path], shared: Path) -> None:
    centre = valdria("seeds")
    files = sorted((shared / "data/press/seeds").glob("*.txt"))
    assert all(done.loaded == 1 for done in take(centre, *files))
    timeline = rows(centre, "timeline")
    days = {(row["what"], row["earliest"]) for row in timeline}
    assert ("call", "2017-01-28") in days
    assert {("press_conference", "2017-01-30"), ("press_conference", "2017-04-29")} <= days
    assert any(row["earliest"] == "2017-05-03" and row["latest"] == "2017-05-04" for row in timeline)
    assert all(row["sources"] for row in timeline)
