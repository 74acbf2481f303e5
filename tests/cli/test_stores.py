"""Stores, backups and what a restored centre asks, as people and machines type them."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from tests.cli.test_main import last, treve
from tests.postgres import Server

WORDS = "correct horse battery"


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "centre"
    assert treve("init", path).returncode == 0
    return path


@pytest.fixture
def words(tmp_path: Path) -> Path:
    path = tmp_path / "words"
    path.write_text(WORDS + "\n")
    return path


def test_a_centre_is_backed_up_restored_and_asked_before_it_signs(centre: Path, words: Path, tmp_path: Path) -> None:
    kept, back, erasures = tmp_path / "kept", tmp_path / "back", tmp_path / "erasures"
    done = treve("backup", centre, kept, "--passphrase-file", words, "--json")
    assert (done.returncode, last(done)["with_keys"]) == (0, True)
    assert treve("backup", centre, kept, "--passphrase-file", words).returncode == 2
    assert last(treve("erasures", centre, "-o", erasures, "--json"))["notices"] == 0
    done = treve("restore", kept, back, "--passphrase-file", words, "--erasures", erasures)
    assert done.returncode == 0
    assert f"treve restored {back} --seen".encode() in done.stdout
    assert treve("verify", back).returncode == 0
    done = treve("register", "add", back, "actors", os.devnull)
    assert done.returncode == 2
    done = treve("move", back, "--to", "postgresql://host/db", "--json")
    assert last(done)["refused"] is True
    assert "restored from a backup" in last(done)["reason"]
    assert treve("restored", back).returncode == 2
    done = treve("restored", back, "--seen", centre, "--json")
    assert (done.returncode, last(done)["seen"]) == (0, last(treve("status", centre, "--json"))["size"])
    assert treve("verify", back, "--since", centre / "checkpoint").returncode == 0


def test_a_passphrase_comes_through_a_descriptor_and_stands_in_no_message(centre: Path, tmp_path: Path) -> None:
    def run(*words: str | Path, typed: str) -> subprocess.CompletedProcess[bytes]:
        reading, writing = os.pipe()
        os.write(writing, typed.encode() + b"\n")
        os.close(writing)
        command = [sys.executable, "-m", "treve.cli.main", *words, "--passphrase-fd", str(reading)]
        try:
            return subprocess.run(command, capture_output=True, check=False, timeout=120, pass_fds=(reading,))
        finally:
            os.close(reading)

    short = run("backup", centre, tmp_path / "short", typed="hunter2")
    assert short.returncode == 2
    assert b"too short" in short.stderr
    done = run("backup", centre, tmp_path / "kept", "--without-keys", typed=WORDS)
    assert done.returncode == 0
    assert b"Without the private keys" in done.stdout
    wrong = run("restore", tmp_path / "kept", tmp_path / "back", typed="another passphrase")
    assert wrong.returncode == 2
    assert b"passphrase is not the right one" in wrong.stderr
    for each in (short, done, wrong):
        assert not [said for said in (b"hunter2", WORDS.encode(), b"another") if said in each.stdout + each.stderr]
    keyless = run("restore", tmp_path / "kept", tmp_path / "back", typed=WORDS)
    assert b"--keys FOLDER" in keyless.stderr
    assert run("restore", tmp_path / "kept", tmp_path / "back", "--keys", centre / "keys", typed=WORDS).returncode == 0


def test_a_centre_is_made_in_postgresql_and_moves(
    tmp_path: Path, postgres: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "centre"
    assert treve("init", path, "--store", postgres.address).returncode == 0
    assert not (path / "treve.db").exists()
    root = (path / "checkpoint").read_bytes()
    assert treve("verify", path, "--since", path / "checkpoint").returncode == 0
    assert last(treve("init", path, "--json"))["already_there"] is True
    done = treve("move", path, "--to", "sqlite")
    assert (done.returncode, b"were moved to sqlite" in done.stdout) == (0, True)
    assert (path / "checkpoint").read_bytes() == root
    done = treve("move", path, "--to", "env:TREVE_TEST_STORE", TREVE_TEST_STORE=postgres.address)
    assert done.returncode == 0
    assert "host=" not in (path / "settings.yaml").read_text()
    assert treve("verify", path, TREVE_TEST_STORE=postgres.address).returncode == 0
    done = treve("verify", path, "--json")
    assert "TREVE_TEST_STORE" in last(done)["reason"]
    nowhere = "postgresql://me:hunter2@localhost:1/db"
    done = treve("status", path, TREVE_TEST_STORE=nowhere)
    assert done.returncode == 2
    assert b"cannot be reached" in done.stderr
    assert b"hunter2" not in done.stdout + done.stderr
    done = treve("init", tmp_path / "other", "--store", nowhere)
    assert done.returncode == 2
    assert b"hunter2" not in done.stdout + done.stderr
    assert not (tmp_path / "other").exists()
