"""A centre whose keys were changed and protected, and some of it erased, comes back and moves like any other."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.node.test_backup import LIGHT
from tests.node.test_rotate import note, wrote
from tests.postgres import Server

from treve.base.errors import Refused
from treve.ledger.sealing import Record
from treve.node import keys
from treve.node.backup import backup
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.erasures import export_erasures
from treve.node.init import init
from treve.node.move import move
from treve.node.protect import protect
from treve.node.publish_log import publish_log
from treve.node.restore import restore
from treve.node.restored import release_restored
from treve.node.rotate import certify, enrol, make_person, make_root, revoke, rotate
from treve.node.verify import verify
from treve.node.witness import cosign_log, init_witness
from treve.node.witnesses import add, collect
from treve.stores.postgres import schema_of

WORDS, SECRET = b"a long passphrase of the backup", b"of the key"
TOLD = Record({"content": b"what is erased"}, "77" * 16)


def erased(path: Path, *places: tuple[int, int], passphrase: bytes | None = None, person: object = None) -> None:
    with open_centre(path, to_write=True, passphrase=passphrase, person=person) as centre:  # type: ignore[arg-type]
        centre.erase(places)


def listed(path: Path, target: Path) -> Path:
    with open_centre(path) as centre:
        export_erasures(centre, target)
    return target


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A log with six records, a root, and a person who signs with a key of their own."""
    init(tmp_path / "centre")
    with open_centre(tmp_path / "centre", to_write=True) as centre:
        centre.append([NewEntry("take-in", [TOLD] * 6)])
    make_root(tmp_path / "root", "mission", None)
    certify(tmp_path / "centre", tmp_path / "root", "tester")
    return tmp_path / "centre"


def test_round_trips_after_a_rotation_an_erasure_and_a_passphrase_change_nothing(
    path: Path, tmp_path: Path, postgres: Server
) -> None:
    erased(path, (1, 0))
    rotate(path, tmp_path / "root", "tester")
    erased(path, (1, 1))
    protect(path, lambda: None, lambda: SECRET)
    with open_centre(path) as centre:
        origin, size, root = centre.origin, centre.size, centre.root(centre.size)
    try:
        for to in (postgres.address, "sqlite"):
            assert move(path, to, passphrase=SECRET).moved
            erased(path, (1, 2 if to == "sqlite" else 3), passphrase=SECRET)
            verdict = verify(path)
            assert verdict.ok, verdict.finding
            with open_centre(path) as centre:
                assert centre.root(size) == root
            backup(path, tmp_path / f"kept-{to == 'sqlite'}", WORDS, work=LIGHT)
    finally:
        postgres.sql(f"DROP SCHEMA IF EXISTS {schema_of(origin)} CASCADE")
    for name in ("kept-False", "kept-True"):
        back = tmp_path / f"back-{name}"
        restore(tmp_path / name, back, WORDS, erasures=listed(path, tmp_path / "erasures"))
        verdict = verify(back)
        assert verdict.ok, verdict.finding
        with open_centre(back) as centre:
            assert centre.entry(1).records[:4] == [None] * 4
        with pytest.raises(Refused, match="passphrase"):
            release_restored(back, [], nobody_because="alone")
        release_restored(back, [], nobody_because="alone", passphrase=SECRET)
        erased(back, (1, 4), passphrase=SECRET)
        assert verify(back).ok


def test_what_was_erased_before_and_after_a_change_of_key_does_not_come_back_from_a_backup_of_before(
    path: Path, tmp_path: Path
) -> None:
    erased(path, (1, 0))
    backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    erased(path, (1, 1))
    rotate(path, tmp_path / "root", "tester")
    erased(path, (1, 2))
    restore(tmp_path / "kept", tmp_path / "back", WORDS, erasures=listed(path, tmp_path / "erasures"))
    with open_centre(tmp_path / "back") as centre:
        assert [each is None for each in centre.entry(1).records] == [True] * 3 + [False] * 3
    assert verify(tmp_path / "back").ok
    # Under the key of before nobody goes on: it may have been changed since somebody stole it.
    with pytest.raises(Refused, match="signed by another key since"):
        release_restored(tmp_path / "back", [], nobody_because="alone")
    assert verify(tmp_path / "back").ok


def test_a_notice_by_a_key_that_does_not_stand_excuses_nothing(path: Path, tmp_path: Path) -> None:
    """Whoever has a retired key of the node, or one that was revoked, has no record taken out of a backup."""
    thief = Path(shutil.copytree(path, tmp_path / "thief"))
    rotate(path, tmp_path / "root", "tester")
    backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    erased(thief, (1, 5))
    with pytest.raises(Refused, match="does not stand since"):
        restore(tmp_path / "kept", tmp_path / "back", WORDS, erasures=listed(thief, tmp_path / "forged"))
    person = make_person(tmp_path / "saal", None)
    with pytest.raises(Refused, match="never enrolled"):
        erased(path, (1, 4), person=person)
    stolen = Path(shutil.copytree(path, tmp_path / "stolen"))
    enrol(stolen, "i.saal", person.key, tmp_path / "root", "tester")
    erased(stolen, (1, 4), person=person)
    lines = listed(stolen, tmp_path / "list").read_text().splitlines()
    (tmp_path / "list").write_text("\n".join(line for line in lines if "enrol" not in line) + "\n")
    with pytest.raises(Refused, match="never enrolled"):
        restore(tmp_path / "kept", tmp_path / "back", WORDS, erasures=tmp_path / "list")
    (tmp_path / "list").write_text("\n".join(lines) + "\n")
    restore(tmp_path / "kept", tmp_path / "back", WORDS, erasures=tmp_path / "list")
    assert verify(tmp_path / "back").ok


def test_a_key_that_was_revoked_since_does_not_stand_again_in_what_was_restored(path: Path, tmp_path: Path) -> None:
    person = make_person(tmp_path / "saal", None)
    enrol(path, "i.saal", person.key, tmp_path / "root", "tester")
    backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    erased(path, (1, 0), person=person)
    revoke(path, "i.saal", tmp_path / "root", "tester")
    back = tmp_path / "back"
    restore(tmp_path / "kept", back, WORDS, erasures=listed(path, tmp_path / "erasures"))
    done = release_restored(back, [], nobody_because="alone")
    assert done.notices == 2
    assert verify(back).ok
    with open_centre(back, to_write=True, person=person) as centre, pytest.raises(Refused, match="does not stand"):
        centre.append([note(1)])


def test_a_checkpoint_that_a_witness_saw_under_an_earlier_key_lets_it_sign_again(path: Path, tmp_path: Path) -> None:
    log, witness = tmp_path / "log", tmp_path / "witness"
    key = init_witness(witness, "w.example/1")
    with open_centre(path, to_write=True) as centre:
        add(centre, key.line, 0, "tester")
        publish_log(centre, log)
    cosign_log(witness, log)
    seen = (log / "checkpoint").read_bytes()
    with open_centre(path) as centre:
        collect(centre, seen)
    rotate(path, tmp_path / "root", "tester")
    backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    restore(tmp_path / "kept", tmp_path / "back", WORDS)
    done = release_restored(tmp_path / "back", [("the witness", seen)])
    assert done.seen is not None
    assert wrote(tmp_path / "back", 1).author == keys.read_public(path)


def test_a_copy_of_the_keys_from_before_a_change_is_refused_with_words(path: Path, tmp_path: Path) -> None:
    shutil.copytree(path / "keys", tmp_path / "keys")
    rotate(path, tmp_path / "root", "tester")
    backup(path, tmp_path / "kept", WORDS, with_keys=False, work=LIGHT)
    with pytest.raises(Refused, match="was signed by"):
        restore(tmp_path / "kept", tmp_path / "back", WORDS, keys_from=tmp_path / "keys")
    assert not (tmp_path / "back").exists()
    restore(tmp_path / "kept", tmp_path / "back", WORDS, keys_from=path / "keys")
    release_restored(tmp_path / "back", [], nobody_because="alone")


@pytest.mark.parametrize("change", [lambda lines: lines[::-1], lambda lines: lines[:1] * 2 + lines[1:]])
def test_a_list_in_another_order_or_with_a_line_twice_brings_nothing_back(
    path: Path, tmp_path: Path, change: Callable[[list[str]], list[str]]
) -> None:
    backup(path, tmp_path / "kept", WORDS, work=LIGHT)
    erased(path, (1, 0))
    erased(path, (1, 1))
    lines = listed(path, tmp_path / "list").read_text().splitlines()
    (tmp_path / "list").write_text("\n".join(change(lines)) + "\n")
    restore(tmp_path / "kept", tmp_path / "back", WORDS, erasures=tmp_path / "list")
    with open_centre(tmp_path / "back") as centre:
        assert [each is None for each in centre.entry(1).records] == [True] * 2 + [False] * 4
