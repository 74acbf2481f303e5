"""What lies unfinished in a centre is told, and told no more once it is done."""

import shutil
from pathlib import Path

import pytest
from tests.cli.test_cli import last, treve
from tests.node.test_backup import LIGHT
from tests.node.test_rotate import note

from treve.node.backup import backup
from treve.node.centre import open_centre
from treve.node.erase import erase
from treve.node.init import init
from treve.node.left_over import NOTE, left_over
from treve.node.release import Meant


@pytest.fixture
def path(tmp_path: Path) -> Path:
    init(tmp_path / "centre")
    with open_centre(tmp_path / "centre", to_write=True) as centre:
        centre.append([note(1), note(2), note(3)])
    return tmp_path / "centre"


def told(path: Path) -> list[str]:
    with open_centre(path) as centre:
        return left_over(centre)


def test_on_most_days_nothing_is_unfinished(path: Path) -> None:
    assert told(path) == []
    assert last(treve("status", path, "--json"))["unfinished"] == []


def test_entries_that_no_checkpoint_names_are_told_until_the_next_writer_signs_them(path: Path) -> None:
    before = (path / "checkpoint").read_bytes()
    with open_centre(path, to_write=True) as centre:
        centre.append([note(3), note(4)])
    (path / "checkpoint").write_bytes(before)
    (said,) = told(path)
    assert said.startswith("2 entries are stored beyond the checkpoint")
    assert "Unfinished: 2 entries" in treve("status", path).stdout
    open_centre(path, to_write=True).close()
    assert told(path) == []


def test_what_was_erased_while_somebody_read_is_told_until_it_is_gone(path: Path) -> None:
    reader = open_centre(path)
    with open_centre(path, to_write=True) as centre:
        # Whoever holds one state of the database keeps what was overwritten since.
        with reader._store._reading() as held:  # type: ignore[attr-defined]
            held.exec_driver_sql("SELECT count(*) FROM log").scalar()
            done = erase(centre, [Meant(1, 0)], "asked for", "operator")
        assert any("may still lie in the store" in each for each in done.notes)
        assert any("may still lie" in each for each in left_over(centre))
        assert (path / NOTE).stat().st_mode & 0o777 == 0o600
        reader.close()
        erase(centre, [Meant(2, 0)], "asked for", "operator")
        assert left_over(centre) == []
    assert told(path) == []


def test_what_was_broken_off_is_told(path: Path, tmp_path: Path) -> None:
    (path / "moved-from").write_text("sqlite")
    (tmp_path / ".centre.new-12345678").mkdir()
    (path / "keys" / "node.key.new").write_bytes(b"half")
    said = " ".join(told(path))
    for word in ("before a move", ".centre.new-12345678, with keys", "keys/node.key.new"):
        assert word in said


def test_what_a_store_left_does_not_travel_in_a_backup(path: Path, tmp_path: Path) -> None:
    (path / NOTE).write_text("something\n")
    from treve.node.backup import is_inside

    assert not is_inside(NOTE)
    backup(path, tmp_path / "kept", b"a long passphrase", work=LIGHT)
    shutil.rmtree(path)
