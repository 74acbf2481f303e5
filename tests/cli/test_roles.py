"""What a person may do by command: what a role of theirs lets them, whoever holds the disk."""

import json
import shutil
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from tests.node.test_backup import LIGHT
from tests.node.test_sight import DEMO, MAPPING, made, rows
from tests.release.members import MEMBERS
from tests.release.members import TEXT as MEMBERS_TEXT

from treve.base.errors import Refused
from treve.cli.main import AUDIENCE, DEEDS, treve
from treve.node.backup import backup
from treve.node.centre import open_centre
from treve.node.restore import restore
from treve.node.rotate import enrol, make_person
from treve.node.witness import init_witness
from treve.release.members import MAY


def run(*words: object) -> Result:
    return CliRunner().invoke(treve, [str(each) for each in words])


def state(path: Path) -> tuple[int, str | None]:
    with open_centre(path) as centre:
        return centre.size, centre.entry(centre.size - 1).person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return made(tmp_path / "centre", rows(("watch", "1", "open"), ("patrol", "2", "for some")))


def words_of(command: str, path: Path) -> list[object]:
    """Return what is typed for each command that writes."""
    beside = path.parent
    table, mapping = beside / "more.csv", beside / "mapping.yaml"
    table.write_text(rows(("watch", "7", "another")), encoding="utf-8")
    mapping.write_text(MAPPING, encoding="utf-8")
    with open_centre(path) as centre:
        entry = next(each.index for each in centre.outlines() if each.kind == "take_in")
        document = next(each.original for each in centre.outlines() if each.original)
    kinds = beside / "markings.yaml"
    kinds.write_text("defaults:\n  - {of: agreements, tlp: GREEN}\n", encoding="utf-8")
    copy = beside / "copy.csv"
    copy.write_text("nothing\n")
    words: dict[str, list[object]] = {
        "take-in": [path, table, "--mapping", mapping],
        "terms adopt": [path, DEMO / "valdria-2025-02-28.yaml"],
        "register": [path, "markings", kinds],
        "learn": [path],
        "witnesses add": [path, init_witness(beside / "w", "w.example/1").line],
        "release": [path, entry, "--marking", "TLP:GREEN"],
        "erase": [path, f"{entry}:1", "--why", "asked for", "--documents", "keep"],
        "redact": [path, document, "--with", copy, "--why", "asked for"],
        "key enrol": [path, "ana", make_person(beside / "ana", None).key],
        "key revoke": [path, "saal"],
        "key rotate": [path],
        "person add": [path, "Ana Moss"],
        "person rename": [path, "Barack Obama", "Anna Moss"],
        "person alias": [path, "Barack Obama", "A. Moss"],
        "person office": [path, "Ana Moss", "harbour master"],
        "person merge": [path, "Barack Obama", "B. Reed"],
        "person split": [path, "Barack Obama", "B. Reed"],
        "restored": [path, "--nobody-has-seen-more", "alone"],
    }
    return [*command.split(), *words[command]]


def test_every_command_that_writes_has_a_deed_and_every_deed_some_role() -> None:
    assert set(DEEDS) == {name for name, how in AUDIENCE.items() if how == "writes"}
    assert set(DEEDS.values()) <= set(MAY)


@pytest.mark.parametrize("command", sorted(DEEDS))
def test_who_has_not_the_role_writes_nothing_by_any_command(path: Path, tmp_path: Path, command: str) -> None:
    typed = words_of(command, path)
    if command == "restored":
        backup(path, tmp_path / "kept", b"a long passphrase", work=LIGHT)
        restore(tmp_path / "kept", tmp_path / "back", b"a long passphrase")
        typed[1] = path = tmp_path / "back"
    before = state(path)
    for person in ("liaison-f", "audit", "nobody-known"):
        done = run(*typed, "--person", person)
        assert isinstance(done.exception, Refused), (done.output, done.exception)
        assert "has not the role" in str(done.exception), done.exception
        assert state(path) == before
    (path / "settings.yaml").write_text("person: liaison-f\n")
    assert "has not the role" in str(run(*typed).exception)
    assert state(path) == before


@pytest.mark.parametrize("command", sorted(set(DEEDS) - {"learn", "terms adopt", "key revoke", "restored"}))
def test_who_has_the_role_does_it_and_the_entry_says_who(path: Path, command: str) -> None:
    typed = words_of(command, path)
    able = next(each.id for each in MEMBERS.people.values() if each.roles & MAY[DEEDS[command]])
    size, _ = state(path)
    done = run(*typed, "--person", able)
    assert done.exit_code == 0, (done.output, done.exception)
    after = state(path)
    assert after[0] > size
    assert after[1] == able


def test_who_keeps_the_machine_does_all_but_erase_and_the_entry_says_so(path: Path) -> None:
    done = run(*words_of("take-in", path))
    assert done.exit_code == 0, done.exception
    assert state(path)[1] == "operator"
    with open_centre(path) as centre:
        entry = next(each.index for each in centre.outlines() if each.kind == "take_in")
    refused = run("erase", path, f"{entry}:1", "--why", "asked for", "--documents", "keep")
    assert "has not the role" in str(refused.exception)


def test_a_key_acts_for_its_person_alone(path: Path, tmp_path: Path) -> None:
    for person in ("ana", "liaison-f"):
        enrol(path, person, make_person(tmp_path / f"key-{person}", None).key, None, "saal")
    typed = words_of("take-in", path)
    refused = run(*typed, "--signed-by", tmp_path / "key-liaison-f")
    assert "'liaison-f' has not the role" in str(refused.exception)
    refused = run(*typed, "--signed-by", tmp_path / "key-ana", "--person", "saal")
    assert "The key that signs is that of ana" in str(refused.exception)
    done = run(*typed, "--signed-by", tmp_path / "key-ana", "--json")
    assert done.exit_code == 0, (done.output, done.exception)
    entry = json.loads(done.output.splitlines()[-1])["entry"]
    with open_centre(path) as centre:
        assert (centre.entry(entry).person, centre.entry(entry).envelope.attested_by_node) == ("ana", False)
    # A trial run is by the same person, and says whom it would reach.
    trial = run("release", path, entry, "--marking", "TLP:GREEN", "--dry-run", "--signed-by", tmp_path / "key-ana")
    assert trial.exit_code == 0, trial.exception


def test_before_anybody_has_a_role_everybody_may_do_all(tmp_path: Path) -> None:
    assert run("init", tmp_path / "new").exit_code == 0
    kinds = tmp_path / "markings.yaml"
    kinds.write_text("defaults:\n  - {of: agreements, tlp: GREEN}\n", encoding="utf-8")
    done = run("register", tmp_path / "new", "markings", kinds, "--person", "whoever")
    assert done.exit_code == 0, done.exception
    assert state(tmp_path / "new")[1] == "whoever"


def test_the_head_of_a_party_neither_adopts_nor_erases_on_the_node_of_another(path: Path, tmp_path: Path) -> None:
    members = tmp_path / "members.yaml"
    members.write_text(MEMBERS_TEXT.replace("F. Liaison, of: front, roles: [liaison]", "F., of: front, roles: [head]"))
    assert run("register", path, "members", members, "--person", "saal").exit_code == 0
    before = state(path)
    own = make_person(tmp_path / "key-f", None)
    for command in ("register", "witnesses add", "key rotate"):
        assert "head of mission" in str(run(*words_of(command, path), "--person", "liaison-f").exception)
        for folder in ("ana", "w"):
            shutil.rmtree(tmp_path / folder)
    assert state(path) == before
    enrol(path, "liaison-f", own.key, None, "saal")
    size, _ = state(path)
    assert "head of mission" in str(run("key", "rotate", path, "--signed-by", tmp_path / "key-f").exception)
    assert state(path)[0] == size


SPOKEN = {
    "finding propose": ("--why", "seen"), "finding adopt": (), "finding reject": ("--why", "not so"),
    "finding dispute": ("--why", "not so"), "finding explain": ("--plea", "exercise", "--why", "announced"),
    "finding accept": (), "finding refuse": (), "finding withdraw": (), "incident review": ("screened",),
    "incident attribute": ("assessed", "--whom", "serre-front", "--percent", 70),
    "incident withdraw": ("--what", "review"), "allegation confirm": (), "allegation deny": (),
    "allegation withdraw": (), "link same": ("cd" * 16,), "link different": ("cd" * 16,), "link part-of": ("cd" * 16,),
    "link split": ("--group", "cd" * 16), "link not-sure": ("cd" * 16,), "link undo": ("cd" * 16,),
    "statement confirm": ("3-9",), "statement correct": ("3-9", "--negated"), "statement reject": ("3-9",),
    "statement add": ("3-9", "--nobody"), "statement same": ("3-9", "cd" * 16, "5-9"),
    "statement different": ("3-9", "cd" * 16, "5-9"), "statement withdraw": ("3-9",),
}  # fmt: skip


def test_whose_role_is_none_of_speaking_says_nothing_in_the_name_of_any_body(path: Path) -> None:
    done = run("terms", "adopt", path, DEMO / "valdria-2025-02-28.yaml")
    assert done.exit_code == 0, done.exception
    before = state(path)
    speaks = {name for name, how in AUDIENCE.items() if how == "speaks"}
    assert speaks == {*SPOKEN, "allegation add", "edition"}
    typed: dict[str, list[object]] = {
        name: [*name.split(), path, "ab" * 16, *more, "--by", "mission"] for name, more in SPOKEN.items()
    }
    day = ("--day", "2025-03-02", "--count", 3)
    typed["allegation add"] = ["allegation", "add", path, "--by", "halmark", "--against", "front", *day]
    typed["edition"] = ["edition", path]
    for name, words in typed.items():
        done = run(*words, "--person", "audit")
        assert isinstance(done.exception, Refused), (name, done.output, done.exception)
        assert "role" in str(done.exception), (name, str(done.exception))
    assert state(path) == before
