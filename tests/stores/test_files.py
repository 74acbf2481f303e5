"""Files are there whole or not at all, and one writer is let in at a time."""

import os
import stat
from pathlib import Path

import pytest

from treve.base.errors import Busy, Refused
from treve.stores.files import WriterLock, write_whole


def test_a_file_is_replaced_as_a_whole_and_with_the_mode_asked_for(tmp_path: Path) -> None:
    path = tmp_path / "file"
    write_whole(path, b"first, which is longer", 0o644)
    write_whole(path, b"second", 0o600)
    assert path.read_bytes() == b"second"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [file.name for file in tmp_path.iterdir()] == ["file"]


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_whole(path, b"old")

    def full(*_: object) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "write", full)
    with pytest.raises(Refused, match="disk is full"):
        write_whole(path, b"new")
    monkeypatch.undo()
    assert path.read_bytes() == b"old"
    write_whole(path, b"newer")
    assert path.read_bytes() == b"newer"


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="could not be written"):
        write_whole(tmp_path / "nowhere" / "file", b"")


def test_the_lock_lets_one_in_and_the_next_after_it(tmp_path: Path) -> None:
    first = WriterLock(tmp_path / "lock")
    with pytest.raises(Busy, match=str(os.getpid())):
        WriterLock(tmp_path / "lock")
    first.release()
    first.release()
    WriterLock(tmp_path / "lock").release()


def test_a_number_left_behind_by_a_crash_blocks_nobody(tmp_path: Path) -> None:
    (tmp_path / "lock").write_bytes(b"1")
    WriterLock(tmp_path / "lock").release()
