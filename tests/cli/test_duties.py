"""`treve duties`, `treve compliance` and their exports, on a small centre with the shipped theatre's agreement."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from icalendar import Calendar

from treve.base.errors import Refused
from treve.cli.main import treve
from treve.node.adopt import adopt_register, adopt_terms
from treve.node.centre import open_centre
from treve.node.shipped import shipped
from treve.node.start import start
from treve.node.take_in import Asked, take_in

DEMO = Path(str(shipped("demo")))
LOOKED = (
    '{"how":"patrol","source":"mission","native_id":"P-1","earliest":"2025-03-04","zone":"Atlantic/Azores","minutes":90}\n'
    '{"how":"patrol","source":"mission","native_id":"P-2","earliest":"2025-03-06","access":"denied","reached":0}\n'
)


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("duties") / "valdria"
    start(path, "Valdria")
    with open_centre(path, to_write=True) as opened:
        for name in ("actors", "places"):
            adopt_register(opened, name, DEMO / f"valdria-{name}.yaml", "ana", "valdria")
        adopt_terms(opened, DEMO / "valdria-2025-02-28.yaml", "ana")
        file = path.with_suffix(".jsonl")
        file.write_text(LOOKED, encoding="utf-8")
        assert take_in(opened, file, Asked(), "ana").loaded == 2
    return path


def typed(*words: str) -> Result:
    result = CliRunner().invoke(treve, words, catch_exceptions=False, standalone_mode=False)
    assert result.exit_code == 0, result.output
    return result


def test_duties_are_told_by_what_they_ask_of_a_person(centre: Path) -> None:
    found = json.loads(typed("duties", str(centre), "--on", "2025-03-10", "--within", "2w", "--json").output)
    assert (found["on"], found["within_days"]) == ("2025-03-10", 14)
    due = [(one["row"]["commitment"], one["row"]["due_earliest"]) for one in found["falls_due"]]
    assert ("joint-centre", "2025-03-15") in due
    assert [day for _, day in due] == sorted(day for _, day in due)
    assert "late" in found and found["late"] == []


def test_the_words_of_duties_come_in_both_languages(centre: Path) -> None:
    english = typed("duties", str(centre), "--on", "2025-03-10", "--lang", "en").output
    french = typed("duties", str(centre), "--on", "2025-03-10", "--lang", "fr").output
    assert "Falls due within 30 days of 10\u00a0March 2025:" in english
    assert "Échéances dans les 30 jours à compter du 10\u00a0mars 2025\u00a0:" in french


def test_duties_are_exported_as_rows_and_as_a_calendar(centre: Path, tmp_path: Path) -> None:
    for form in ("jsonl", "csv", "ics"):
        typed("export", str(centre), "duties", "--format", form, "-o", str(tmp_path / form))
    rows = [json.loads(line) for line in (tmp_path / "jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["reading"] for row in rows} == {"as-agreed", "government", "front"}
    assert all(isinstance(row["sentences"], list) for row in rows)
    events = Calendar.from_ical((tmp_path / "ics").read_bytes()).walk("VEVENT")
    dated = {(row["commitment"], one["day"]) for row in rows for one in row["deadlines"] if one["day"]}
    assert len(events) == len(dated) > 3
    assert len((tmp_path / "csv").read_text(encoding="utf-8").splitlines()) > len(rows)


def compliance(centre: Path, *words: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in typed("compliance", str(centre), "--json", *words).output.splitlines()]


def test_a_centre_without_reports_says_day_by_day_what_its_silence_is_worth(centre: Path) -> None:
    rows = compliance(centre, "--by", "day", "--reading", "as-agreed", "--from", "2025-03-03", "--to", "2025-03-06")
    assert [(row["earliest"], row["state"]) for row in rows] == [
        ("2025-03-03", "nothing_known"),
        ("2025-03-04", "looked_saw_nothing"),
        ("2025-03-05", "nothing_known"),
        ("2025-03-06", "denied"),
    ]


def test_compliance_is_told_in_sentences_that_never_say_that_anybody_complied(centre: Path) -> None:
    said = typed("compliance", str(centre), "--lang", "en").output
    assert "Quiet is not compliance" in said
    assert "complied" not in said
    assert "Le calme n’est pas le respect" in typed("compliance", str(centre), "--lang", "fr").output


def test_compliance_is_exported_by_week(centre: Path, tmp_path: Path) -> None:
    for form in ("jsonl", "csv"):
        typed("export", str(centre), "compliance", "--format", form, "-o", str(tmp_path / form))
    rows = [json.loads(line) for line in (tmp_path / "jsonl").read_text(encoding="utf-8").splitlines()]
    assert {row["by"] for row in rows} == {"week"}
    assert rows[0]["words"]


def test_a_day_that_is_none_is_refused(centre: Path) -> None:
    for words in (("duties", str(centre), "--on", "2025-02-30"), ("compliance", str(centre), "--from", "soon")):
        result = CliRunner().invoke(treve, words, standalone_mode=False)
        assert "is no day of the calendar" in str(result.exception)


def test_compliance_of_what_is_not_here_is_refused_rather_than_empty(centre: Path) -> None:
    for name in ("--agreement", "--reading"):
        done = CliRunner().invoke(treve, ["compliance", str(centre), name, "unheard-of"])
        assert isinstance(done.exception, Refused)
        assert "'unheard-of'" in str(done.exception)
