"""Erasing as a person types it."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from tests.node.test_erase import HEAD, MAPPING, row

from treve.cli.main import treve
from treve.node.start import start


def typed(*words: str) -> str:
    done = CliRunner().invoke(treve, list(words), catch_exceptions=False)
    assert done.exit_code == 0, done.output
    return done.output


@pytest.fixture
def centre(tmp_path: Path) -> str:
    start(tmp_path / "centre", "A centre")
    (tmp_path / "watch.csv").write_text(
        HEAD + row(1, "a shell fell near the mill") + row(2, "the widow Terel was hurt")
    )
    (tmp_path / "mapping.yaml").write_text(MAPPING)
    typed("take-in", str(tmp_path / "centre"), str(tmp_path / "watch.csv"), "--mapping", str(tmp_path / "mapping.yaml"))
    return str(tmp_path / "centre")


def test_records_are_erased_told_of_and_replayed(centre: str, tmp_path: Path) -> None:
    entry = json.loads(typed("status", centre, "--json"))["size"] - 1
    copy = tmp_path / "copy.csv"
    copy.write_text(HEAD + row(1, "a shell fell near the mill"))
    lines = typed("export", centre, "reports").splitlines()
    exported = [json.loads(line) for line in lines if line.startswith("{")]
    widow = next(each["report"] for each in exported if "Terel" in json.dumps(each))
    said = typed("erase", centre, widow, "--why", "asked for", "--redacted", str(copy))
    assert "Erased: 1 record, 1 document, all caches." in said
    assert f"The receipt is entry {entry + 1}" in said
    assert f"Entry {entry + 1}" in typed("receipts", centre)
    (facts,) = [json.loads(line) for line in typed("receipts", centre, "--json").splitlines()]
    assert (facts["records"], facts["why"], facts["redacted"] is not None) == ([f"{entry}:2"], "asked for", True)
    assert "erased already" in typed("erase", centre, f"{entry}:2", "--why", "asked for")
    assert "erased here already" in typed("erase", centre, "--replay", str(Path(centre) / "erasures.jsonl"))
    again = tmp_path / "again.csv"
    again.write_text(HEAD + row(1, "[taken out]"))
    assert "redacted copy is" in typed("redact", centre, facts["redacted"], "--with", str(again), "--why", "asked for")
    assert "Everything holds" in typed("verify", centre)
