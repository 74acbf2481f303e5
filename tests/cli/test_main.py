"""The program as people and machines type it."""

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from tests.cli.typed import typed

HEADER = "id,date,latitude,longitude,type,village,remarks\n"
MAPPING = """\
mapping: 1
source: north
id: id
observed: {date: date, format: iso}
place: {latitude: latitude, longitude: longitude, name: village}
kind: {column: type, values: {shelling: shelling}}
text: remarks
"""


def treve(*words: str | bytes | Path, **env: str) -> subprocess.CompletedProcess[bytes]:
    """Type a command; in a process of its own where its environment or the bytes of its words matter."""
    if not env and not any(isinstance(word, bytes) for word in words):
        return typed(*map(str, words))
    return subprocess.run(
        [sys.executable, "-m", "treve.cli.main", *words],
        capture_output=True, check=False, timeout=120, env={**os.environ, **env},
    )  # fmt: skip


def last(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    found = json.loads(done.stdout.splitlines()[-1])
    assert isinstance(found, dict)
    return found


@pytest.fixture(scope="module")
def centre(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("cli") / "centre"
    assert treve("init", path).returncode == 0
    return path


@pytest.fixture
def mapping(tmp_path: Path) -> Path:
    path = tmp_path / "north.yaml"
    path.write_text(MAPPING)
    return path


def test_the_program_alone_shows_its_help_and_refuses_nothing() -> None:
    done = treve()
    assert done.stdout.startswith(b"Usage: ")
    assert b"Refused" not in done.stdout + done.stderr


def test_every_refusal_ends_in_one_object_that_says_so(centre: Path, tmp_path: Path) -> None:
    nothing = tmp_path / "nothing"
    nothing.mkdir()
    latin = tmp_path / "latin.yaml"
    latin.write_bytes(MAPPING.replace("north", "nord-été").encode("latin-1"))
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    table = tmp_path / "table.csv"
    table.write_text(HEADER)
    for words in (
        ("verify", nothing), ("verify", centre, "--since", table), ("terms", "check", latin), ("take-in", centre, pipe),
        ("take-in", centre, nothing), ("take-in", centre, table, "--mapping", latin), ("serve", nothing), ("frob",),
        ("take-in", centre, table, "--source", b"\xff"), ("export", centre, "nonsense"),
        ("terms", "adopt", centre, latin),
    ):  # fmt: skip
        done = treve(*words, "--json")
        assert (done.returncode, last(done)["refused"]) == (2, True), words
        assert last(done)["reason"], words


def test_a_folder_that_is_no_centre_is_said_to_be_none(tmp_path: Path) -> None:
    done = treve("verify", tmp_path)
    assert b"not a centre" in done.stderr
    assert b"backup" not in done.stderr
    assert b"copy of the keys" not in done.stderr


def test_a_pipe_is_not_said_to_be_missing(centre: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.csv"
    os.mkfifo(pipe)
    assert b"neither a file nor a folder" in treve("take-in", centre, pipe).stderr


def test_names_that_the_terminal_cannot_write_do_no_harm(centre: Path, mapping: Path, tmp_path: Path) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for number, name in enumerate((b"und\xff\xe9.csv", b"esc\x1b[31m.csv", "قرية\u202e.csv".encode()), 900):
        (folder / os.fsdecode(name)).write_text(f"{HEADER}{number},2017-01-01,34.8,36.7,shelling,A,x\n")
    for encoding in ("utf-8", "latin-1", "ascii"):
        done = treve("take-in", centre, folder, "--mapping", mapping, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert done.returncode == 0, done.stderr
        assert b"\x1b" not in done.stdout
        assert "\u202e".encode() not in done.stdout
        assert b"In all 3 rows" in done.stdout
    for encoding in ("utf-8", "latin-1"):
        machine = treve("take-in", centre, folder, "--mapping", mapping, "--json", PYTHONIOENCODING=encoding)
        assert all(json.loads(line) for line in machine.stdout.decode(encoding).splitlines())


def test_rows_with_swapped_coordinates_are_told_of_where_they_are_taken_in(
    centre: Path, mapping: Path, tmp_path: Path
) -> None:
    table = tmp_path / "swapped.csv"
    table.write_text(HEADER + "800,2017-01-01,136.5,34.5,shelling,A,x\n801,2017-01-01,34.5,36.5,shelling,B,x\n")
    done = treve("take-in", centre, table, "--mapping", mapping)
    assert done.returncode == 0
    assert b"1 of its reports with a doubt" in done.stdout
    assert b"swapped.csv:2:latitude" in done.stdout
    assert last(treve("take-in", centre, table, "--mapping", mapping, "--json"))["doubts"] == 1


def test_what_was_taken_in_before_a_refusal_is_told(centre: Path, mapping: Path, tmp_path: Path) -> None:
    table = tmp_path / "good.csv"
    table.write_text(HEADER + "700,2017-01-01,34.5,36.5,shelling,B,x\n")
    done = treve("take-in", centre, table, tmp_path / "missing.csv", "--mapping", mapping, "--json")
    assert done.returncode == 2
    first, refusal = (json.loads(line) for line in done.stdout.splitlines())
    assert (first["loaded"], refusal["refused"]) == (1, True)


def test_what_programs_keep_hidden_beside_the_data_is_not_taken_in(centre: Path, mapping: Path, tmp_path: Path) -> None:
    (tmp_path / "in" / ".git").mkdir(parents=True)
    (tmp_path / "in" / ".git" / "index").write_text("x")
    (tmp_path / "in" / ".lock").write_text("x")
    (tmp_path / "in" / "a.csv").write_text(HEADER + "600,2017-01-01,34.5,36.5,shelling,B,x\n")
    assert last(treve("take-in", centre, tmp_path / "in", "--mapping", mapping, "--json"))["files"] == 1


def test_a_guess_is_never_that_for_another_file(centre: Path, tmp_path: Path) -> None:
    guesses = []
    for folder, header in (("a", "when,lat,lon,what\n"), ("b", "Date,Lieu,Type\n"), ("a", "when,lat,lon,what\n")):
        (tmp_path / folder).mkdir(exist_ok=True)
        table = tmp_path / folder / "january.csv"
        table.write_text(header + ",".join(["x"] * (header.count(",") + 1)) + "\n")
        guesses.append(Path(last_but_one(treve("take-in", centre, table, "--json"))["mapping_guess"]))
    assert guesses[0] == guesses[2] != guesses[1]
    assert "Lieu" in guesses[1].read_text()


def last_but_one(done: subprocess.CompletedProcess[bytes]) -> dict[str, Any]:
    found = json.loads(done.stdout.splitlines()[-2])
    assert isinstance(found, dict)
    return found


def test_a_mapping_from_an_editor_that_marks_utf_8_is_read(centre: Path, tmp_path: Path) -> None:
    path = tmp_path / "marked.yaml"
    path.write_bytes(b"\xef\xbb\xbf" + MAPPING.encode())
    table = tmp_path / "table.csv"
    table.write_text(HEADER + "500,2017-01-01,34.5,36.5,shelling,B,x\n")
    assert treve("take-in", centre, table, "--mapping", path).returncode == 0


def test_an_export_to_a_pipe_leaves_the_pipe_in_place(centre: Path, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE) as reader:
        assert treve("export", centre, "problems", "-o", pipe).returncode == 0
        out, _ = reader.communicate(timeout=30)
    assert pipe.is_fifo()
    assert out == treve("export", centre, "problems").stdout


def test_an_export_through_a_link_changes_what_it_points_to(centre: Path, tmp_path: Path) -> None:
    (tmp_path / "target").write_text("before")
    (tmp_path / "link").symlink_to(tmp_path / "target")
    assert treve("export", centre, "problems", "-o", tmp_path / "link").returncode == 0
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "target").read_bytes() == treve("export", centre, "problems").stdout


@pytest.mark.parametrize("line", ["port: 99999", 'person: "a\\0b"', 'person: "\\ud800"', "port: 0"])
def test_settings_that_cannot_be_are_refused_with_the_file(centre: Path, line: str) -> None:
    settings = centre / "settings.yaml"
    before = settings.read_text()
    try:
        settings.write_text(line + "\n")
        done = treve("serve", centre)
    finally:
        settings.write_text(before)
    assert done.returncode == 2
    assert b"settings.yaml" in done.stderr


def test_an_original_that_was_lost_is_put_back_by_taking_it_in_again(
    centre: Path, mapping: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(centre, copy)
    table = tmp_path / "lost.csv"
    table.write_text(HEADER + "400,2017-01-01,34.5,36.5,shelling,B,x\n")
    assert treve("take-in", copy, table, "--mapping", mapping).returncode == 0
    digest = hashlib.sha256(table.read_bytes()).hexdigest()
    (copy / "originals" / digest[:2] / digest).unlink()
    said = treve("verify", copy)
    assert said.returncode == 2
    assert b"take the document in again" in said.stdout
    assert treve("take-in", copy, table, "--mapping", mapping).returncode == 0
    assert treve("verify", copy).returncode == 0


def test_a_cache_that_was_deleted_comes_back(centre: Path, tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(centre, copy)
    shutil.rmtree(copy / "cache", ignore_errors=True)
    assert treve("export", copy, "problems").returncode == 0
    assert list((copy / "cache").glob("*/digests.json"))


def test_a_row_too_long_to_keep_refuses_its_file_by_name_and_no_other(
    centre: Path, mapping: Path, tmp_path: Path
) -> None:
    (tmp_path / "a.csv").write_text(f'{HEADER}300,2017-01-01,34.5,36.5,shelling,B,"{"y" * (65 << 20)}"\n')
    (tmp_path / "b.csv").write_text(HEADER + "301,2017-01-01,34.5,36.5,shelling,B,x\n")
    done = treve("take-in", centre, tmp_path / "a.csv", tmp_path / "b.csv", "--mapping", mapping, "--json")
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert (done.returncode, [line["refused"] for line in lines]) == (2, [True, False, True])
    assert lines[0]["reason"].startswith("a.csv:2: ")
    assert lines[1]["loaded"] == 1


def test_a_fault_of_a_mapping_is_named_by_its_file_and_line(centre: Path, tmp_path: Path) -> None:
    path = tmp_path / "south.yaml"
    path.write_text(MAPPING.replace("type,", "type, wrong: 1,"))
    table = tmp_path / "table.csv"
    table.write_text(HEADER + "200,2017-01-01,34.5,36.5,shelling,B,x\n")
    assert b"south.yaml:6:" in treve("take-in", centre, table, "--mapping", path).stdout


def test_no_time_that_a_cell_may_hold_keeps_the_centre_from_being_read(centre: Path, tmp_path: Path) -> None:
    copy, path, table = tmp_path / "copy", tmp_path / "spans.yaml", tmp_path / "spans.csv"
    shutil.copytree(centre, copy)
    path.write_text(MAPPING.replace("{date: date, format: iso}", "{start: date, end: end, zone: Asia/Damascus}"))
    spans = ("2017-01-15T14:30+99:00,2017-01-15", "2017-03-31T00:30,2017-03-31T01:10", "2017-01-15,2017-01-14")
    rows = "".join(f"s{at},{span},34.5,36.5,shelling,B,x\n" for at, span in enumerate(spans))
    table.write_text(HEADER.replace("date,", "date,end,") + rows)
    done = treve("take-in", copy, table, "--mapping", path, "--json")
    assert (last(done)["loaded"], last(done)["held"]) == (1, 2)
    assert treve("export", copy, "reports").returncode == 0


@pytest.mark.parametrize("day", ["0001-01-01", "9999-12-31", "2017-W03", "20170115", "2017-02-30", "today", ""])
def test_a_day_that_no_report_can_be_of_is_refused(centre: Path, day: str, tmp_path: Path) -> None:
    done = treve("report", centre, "--day", day, "-o", tmp_path / "report.html")
    assert done.returncode == 2
    assert b"--day" in done.stderr


def test_the_log_goes_to_a_stranger_a_witness_and_a_mirror_by_commands_alone(centre: Path, tmp_path: Path) -> None:
    copy, log, witness = tmp_path / "copy", tmp_path / "log", tmp_path / "witness"
    shutil.copytree(centre, copy)
    table, path = tmp_path / "table.csv", tmp_path / "north.yaml"
    path.write_text(MAPPING)
    table.write_text(HEADER + "900,2017-01-01,34.5,36.5,shelling,B,x\n")
    taken = last(treve("take-in", copy, table, "--mapping", path, "--json"))
    again = last(treve("take-in", copy, table, "--mapping", path, "--json"))
    assert (taken["state"], again["state"], again["entry"]) == ("stored", None, None)
    key = last(treve("witness", "init", witness, "--name", "w.example/1", "--json"))["verifier_key"]
    assert last(treve("witnesses", "add", copy, key, "--json"))["quorum"] == 1
    assert last(treve("status", copy, "--json"))["witnessed"] == 0
    kept = tmp_path / "kept"
    size = last(treve("export", copy, "log", "-o", log, "--json"))["size"]
    shutil.copy(log / "checkpoint", kept)
    assert size == taken["entry"] + 2
    assert last(treve("export", copy, "log", "-o", log, "--json"))["files"] == 0
    assert last(treve("witness", "cosign", witness, log, "--json"))["size"] == size
    assert last(treve("witnesses", "collect", copy, log, "--json"))["witnessed"] == size
    state = last(treve("status", copy, "--json"))
    assert (state["witnessed"], state["stored"], list(state["witnessed_by"])) == (size, size, ["w.example/1"])
    keys = log / "verifier-keys.txt"
    audited = last(treve("audit", log, "--keys", keys, "--since", kept, "--quorum", "1", "--json"))
    assert (audited["holds"], audited["size"]) == (True, size)
    proof = tmp_path / "proof"
    words = ("prove", copy, str(taken["entry"]), "--record", "1", "--show", "place", "-o", proof, "--json")
    assert last(treve(*words))["state"] == "witnessed"
    shown = last(treve("audit", proof, "--keys", keys, "--quorum", "1", "--json"))
    assert list(shown["shown"]) == ["1/place"]
    assert last(treve("mirror", tmp_path / "mirror", log, "--json"))["new"] == size
    assert treve("equivocation", log, tmp_path / "mirror", "-o", tmp_path / "two").returncode == 2
    assert treve("audit", proof).returncode == 2
    assert treve("audit", log, "--quorum", "2").returncode == 2
    assert treve("export", copy, "log").returncode == 2
    assert treve("export", copy, "reports", "-o", log).returncode == 2
