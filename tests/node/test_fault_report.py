"""A fault of ours is told by where it happened, and never by what it happened to."""

import json
import stat
import tempfile
from pathlib import Path

import pytest

from treve.cli import main as door
from treve.node.fault_report import fault_report

SECRET = "Ana Ardent, 12 rue du Moulin"


def failing(row: dict[str, str]) -> int:
    try:
        return int(row["text"])
    except ValueError as why:
        raise RuntimeError(f"row {row}") from why


def caught(row: dict[str, str]) -> Exception:
    try:
        failing(row)
    except RuntimeError as fault:
        fault.add_note(SECRET)
        return fault
    raise AssertionError


def test_a_report_says_where_and_of_which_class_and_nothing_of_what_was_worked_on() -> None:
    said = "".join(fault_report(caught({"text": SECRET})))
    for word in SECRET.split():
        assert word not in said
    assert "test_fault_report.py" in said
    assert "in failing" in said
    assert said.index("builtins.ValueError") < said.index("builtins.RuntimeError")
    assert str(Path.home()) not in said


def test_exceptions_in_a_group_and_in_a_circle_are_told_once() -> None:
    first, second = caught({"text": SECRET}), KeyError(SECRET)
    second.__context__, first.__context__ = first, second
    said = "".join(fault_report(ExceptionGroup(SECRET, [first, second])))
    assert said.count("builtins.RuntimeError") == 1
    assert SECRET not in said


def test_what_the_door_leaves_behind_is_for_its_owner_alone_and_holds_no_field_of_a_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fault(**_: object) -> None:
        failing({"text": SECRET})

    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(door.treve, "main", fault)
    monkeypatch.setattr("sys.argv", ["treve", "status", "--json"])
    with pytest.raises(SystemExit) as ended:
        door.main()
    assert ended.value.code == door.FAULT
    (report,) = tmp_path.glob("treve-fault-*.txt")
    assert stat.S_IMODE(report.stat().st_mode) == 0o600
    shown = capsys.readouterr()
    for text in (report.read_text(encoding="utf-8"), shown.out, shown.err):
        assert "Ardent" not in text
        assert "Moulin" not in text
    assert "RuntimeError" in report.read_text(encoding="utf-8")
    assert str(report) in json.loads(shown.out)["remedy"]
