"""Incidents that articles tell of are reports like any other: exported, fused, doubted, and never twice."""

import csv
import io
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from treve.base.ids import sha256_hex
from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.registers import registers_from
from treve.node.shipped import REGISTERS, register_text
from treve.node.take_in import Asked, take_in
from treve.node.view import view

from .meeting import meetings

PRESS = Path(__file__).parents[1] / "press" / "told"
ARTICLE = """Le Messager de Valdrie, 3 mars 2025

Des obus de mortier se sont abattus samedi sur Pontarel, tuant deux civils, a annoncé dimanche l'Agence Rivages.

L'attaque a aussi fait cinq blessés. Le gouvernement dément avoir tiré sur la ville.

Un raid aurait également fait trois morts dimanche à Zlatograd-la-Neuve, selon des habitants.
"""


def rows(centre: Path, what: str) -> list[dict[str, Any]]:
    with open_centre(centre) as opened:
        return [json.loads(line) for line in b"".join(export(view(opened), what, "jsonl", "fr")).splitlines()]


@pytest.fixture
def told(valdria: Callable[[str], Path], tmp_path: Path) -> Path:
    centre, file = valdria("told"), tmp_path / "messager.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    with open_centre(centre, to_write=True) as opened:
        (done,) = [take_in(opened, each, Asked(), "tester") for each in (file,)]
    assert (done.rows, done.loaded) == (1, 1)
    return centre


def test_an_article_gives_reports_with_document_file_name_span_and_words(told: Path) -> None:
    first, second = rows(told, "reports")
    assert (first["kind"], first["source_kind"], first["earliest"]) == ("mortar", "press", "2025-03-01")
    assert first["document"] == sha256_hex(ARTICLE.encode())
    assert first["provenance"]["file_name"] == "messager.txt"
    start, end = first["provenance"]["start"], first["provenance"]["end"]
    assert ARTICLE[start:end].startswith("Des obus de mortier")
    assert first["text"].startswith(ARTICLE[start:end].strip())
    assert first["origins"] == ["Agence Rivages"]
    harm = {(one["what"], one["whom"]): one["best"] for one in first["harm"]}
    assert harm == {("killed", "all"): 2, ("killed", "civilians"): 2, ("injured", "all"): 5}
    assert second["place_precision"] in ("country", "unknown")
    assert second["credibility"] is None


def test_its_reports_become_incidents_and_their_doubts_problems(told: Path) -> None:
    incidents = rows(told, "incidents")
    assert len(incidents) == 2
    doubts = [row for row in rows(told, "problems") if row["report"]]
    assert {row["gravity"] for row in doubts} == {"doubt"}
    assert all(row["where"].startswith("messager.txt:") and row["remedy"] for row in doubts)
    assert any("claim" in row["message"] for row in doubts)


def test_the_same_words_are_the_same_report_at_every_view(told: Path) -> None:
    first = rows(told, "reports")
    again = b"".join(export_csv(told))
    assert [row["report"] for row in csv.DictReader(io.StringIO(again.decode("utf-8-sig")))] == [
        row["report"] for row in first
    ]


def export_csv(centre: Path) -> list[bytes]:
    with open_centre(centre) as opened:
        return list(export(view(opened), "reports", "csv", "fr"))


@pytest.mark.real
def test_articles_meet_the_rows_of_ged_that_tell_of_the_same(shared: Path) -> None:
    ged = shared / "data" / "ucdp_ged_syria" / "ged_syria_2016_2017.csv"
    registers = registers_from({name: register_text(name) for name in REGISTERS})
    found = meetings(ged.read_bytes(), PRESS, registers)
    met = sum(each.outcome == "met" for each in found)
    assert len(found) >= 12
    assert met >= 0.8 * len(found), found
    assert not [each for each in found if each.outcome == "other"]
