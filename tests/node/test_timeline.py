"""The timeline of a centre: deeds and calendar by the same command, a register of offices, nothing lost on the way."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.node.test_articles import ARTICLE, rows, take

from treve.base.errors import Refused
from treve.node.adopt import adopt_register
from treve.node.centre import open_centre
from treve.node.export import export
from treve.node.view import view

OFFICES = """
offices:
  - names: [ministre valdrien de la Défense]
    of: valdrian-government
    holders: [{name: Anselme Corvin, from: 2024-01-01}]
"""


def centre_with(valdria: Callable[[str], Path], tmp_path: Path, name: str) -> Path:
    centre, file = valdria(name), tmp_path / f"{name}.txt"
    file.write_text(ARTICLE, encoding="utf-8")
    take(centre, file)
    return centre


def test_the_timeline_holds_the_agreement_and_the_article_side_by_side(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    found = rows(centre_with(valdria, tmp_path, "both"), "timeline")
    kinds = {source["kind"] for row in found for source in row["sources"]}
    assert kinds == {"agreement", "article"}
    (meeting,) = (row for row in found if row["what"] == "meeting")
    assert (meeting["earliest"], meeting["state"], meeting["place"]) == ("2025-03-10", "scheduled", "Pontarel")
    (due,) = (row for row in found if row["what"] == "deadline" and row["commitment"])
    assert due["standing"] == "undecided"


def test_a_register_of_offices_says_for_whom_a_speaker_speaks(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    centre = centre_with(valdria, tmp_path, "offices")
    before = {row["speaker"] for row in rows(centre, "deeds") if row["side"] == "words"}
    assert before == {"Ilda Maren"}
    file = tmp_path / "offices.yaml"
    file.write_text(OFFICES, encoding="utf-8")
    with open_centre(centre, to_write=True) as opened:
        adopt_register(opened, "offices", file, "tester", theatre="valdria")
    after = {(row["speaker"], row["party"]) for row in rows(centre, "deeds") if row["side"] == "words"}
    assert after == {("Ilda Maren", "front"), ("Anselme Corvin", "government")}


def test_a_register_of_offices_that_cannot_be_read_is_refused(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    file = tmp_path / "offices.yaml"
    file.write_text("offices: [{names: [a], holders: [], rank: 1}]", encoding="utf-8")
    with open_centre(valdria("bad"), to_write=True) as opened, pytest.raises(Refused):
        adopt_register(opened, "offices", file, "tester", theatre="valdria")


def test_the_timeline_goes_out_as_a_calendar_and_nothing_else_does(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    centre = centre_with(valdria, tmp_path, "calendar")
    with open_centre(centre) as opened:
        seen = view(opened)
        first = b"".join(export(seen, "timeline", "ics", "fr"))
        assert first.startswith(b"BEGIN:VCALENDAR\r\n")
        assert b"DTSTART;VALUE=DATE:20250310" in first
        assert f"DTSTAMP:{seen.head.newest.replace('-', '')}T000000Z".encode() in first
        assert b"".join(export(seen, "timeline", "ics", "fr")) == first
        with pytest.raises(Refused):
            export(seen, "statements", "ics", "fr")


def test_a_cached_view_gives_the_same_timeline_and_deeds(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    centre = centre_with(valdria, tmp_path, "cached")
    first = json.dumps([rows(centre, "timeline"), rows(centre, "deeds")])
    assert json.dumps([rows(centre, "timeline"), rows(centre, "deeds")]) == first
