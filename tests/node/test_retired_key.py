"""A key of the node that was retired and then stolen: it leads nobody who knows the root to the thief's log."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.node.test_rotate import wrote

from treve.base.errors import Broken, Refused, TreveError
from treve.entries.keyring import Statement, state
from treve.ledger.signature import Signer
from treve.ledger.verifier_key import ROOT, VerifierKey, read_key, read_keys, root_key
from treve.node import keys
from treve.node.audit_log import audit_log
from treve.node.centre import open_centre
from treve.node.changeover import CHANGEOVERS, VOUCHED, verifier_key, write_vouched
from treve.node.init import init
from treve.node.log_folder import KEYS, LogFolder
from treve.node.publish_log import mirror, publish_log
from treve.node.rotate import certify, make_root, rotate
from treve.node.witness import cosign_log, init_witness

VERIFIER = Path(__file__).parents[2] / "verifier" / "treve_verify.py"


def published(path: Path, folder: Path) -> Path:
    with open_centre(path) as centre:
        publish_log(centre, folder)
    return folder


def alone(folder: Path, pinned: Path) -> tuple[int, str]:
    command = [sys.executable, "-I", "-S", str(VERIFIER), "log", str(folder), "--keys", str(pinned)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A log with a root; its keys as a stranger pinned them; and what a thief has who copied the centre's first key.

    `thief` is a centre that goes on from the same entries with a key of the thief's own, changed as the node's key
    alone can do it: the root's entry is not in it, since the thief went on from before.
    """
    init(tmp_path / "centre", origin="treve.example/valdria")
    wrote(tmp_path / "centre", 1)
    shutil.copytree(tmp_path / "centre", tmp_path / "thief")
    make_root(tmp_path / "root", "mission", None)
    certify(tmp_path / "centre", tmp_path / "root", "tester")
    log = published(tmp_path / "centre", tmp_path / "first")
    (tmp_path / "pinned").write_bytes((log / KEYS).read_bytes())
    rotate(tmp_path / "centre", tmp_path / "root", "tester")
    wrote(tmp_path / "centre", 2)
    published(tmp_path / "centre", tmp_path / "log")
    rotate(tmp_path / "thief", None, "tester")
    published(tmp_path / "thief", tmp_path / "stolen")
    return tmp_path


def test_who_knows_the_root_follows_its_changes_and_none_of_a_thief(home: Path) -> None:
    done = audit_log(home / "log", home / "pinned", [], None)
    assert (done.changes, done.vouched) == (1, True)
    code, said = alone(home / "log", home / "pinned")
    assert (code, "its root vouches for the key" in said) == (0, True), said
    with pytest.raises(Broken, match="does not vouch"):
        audit_log(home / "stolen", home / "pinned", [], None)
    code, said = alone(home / "stolen", home / "pinned")
    assert (code, "does not vouch" in said) == (1, True), said


def test_what_the_root_said_of_others_or_a_thief_s_own_root_leads_nowhere(home: Path) -> None:
    stolen = home / "stolen"
    after = verifier_key("treve.example/valdria", keys.read_public(home / "thief"))
    before = verifier_key("treve.example/valdria", keys.read_public(home / "thief")).key
    own = Signer(bytes(range(32)))
    said = Statement(1, "certify", "log", after.name, before, own.key, "mission", None, None)
    honest = (home / "log" / VOUCHED).read_bytes()
    elsewhere = Statement(1, "certify", "log", "treve.example/other", before, own.key, "mission", None, None)
    for told in (honest, write_vouched([state(said, own)]), honest + write_vouched([state(elsewhere, own)])):
        (stolen / VOUCHED).write_bytes(told)
        with pytest.raises(Broken, match="does not vouch"):
            audit_log(stolen, home / "pinned", [], None)
        assert alone(stolen, home / "pinned")[0] == 1
    forged = honest.replace(b'"signature":"', b'"signature":"00', 1)
    (home / "log" / VOUCHED).write_bytes(forged)
    with pytest.raises(Broken):
        audit_log(home / "log", home / "pinned", [], None)
    assert alone(home / "log", home / "pinned")[0] == 1


def test_a_mirror_and_a_witness_that_saw_the_root_stay_with_it(home: Path) -> None:
    first = LogFolder(home / "first")
    key = first.log_key()
    mirror(home / "mirror", first, key)
    init_witness(home / "witness", "w.example/1")
    cosign_log(home / "witness", home / "first")
    (home / "stolen" / KEYS).write_bytes((home / "pinned").read_bytes())
    with pytest.raises(TreveError, match="does not vouch"):
        mirror(home / "mirror", LogFolder(home / "stolen"), key)
    with pytest.raises(TreveError, match="does not vouch"):
        cosign_log(home / "witness", home / "stolen")
    other = VerifierKey(key.name, ROOT, Signer(bytes(32)).public)
    for names in (f"{key.line}\n", f"{key.line}\n{other.line}\n"):
        (home / "stolen" / KEYS).write_text(names)
        with pytest.raises(Refused, match="another root"):
            mirror(home / "mirror", LogFolder(home / "stolen"), key)
        with pytest.raises(Refused, match="another root"):
            cosign_log(home / "witness", home / "stolen")
    size = audit_log(home / "log", None, [], None).head.size
    assert mirror(home / "mirror", LogFolder(home / "log"), key).grown.size == size
    assert cosign_log(home / "witness", home / "log").before is not None


def test_without_a_root_among_the_keys_a_change_is_followed_and_that_is_said(home: Path) -> None:
    only = home / "only-the-key"
    only.write_text(LogFolder(home / "first").log_key().line + "\n")
    done = audit_log(home / "log", only, [], None)
    assert (done.changes, done.vouched) == (1, False)
    code, said = alone(home / "log", only)
    assert (code, "no root is among the keys" in said) == (0, True)


def test_a_root_that_came_after_a_change_of_key_vouches_for_the_key_that_stood_then(tmp_path: Path) -> None:
    path = tmp_path / "centre"
    init(path, origin="treve.example/valdria")
    first = verifier_key("treve.example/valdria", keys.read_public(path))
    rotate(path, None, "tester")
    make_root(tmp_path / "root", "mission", None)
    certify(path, tmp_path / "root", "tester")
    rotate(path, tmp_path / "root", "tester")
    wrote(path, 1)
    log = published(path, tmp_path / "log")
    root = root_key(read_keys((log / KEYS).read_text()), first)
    assert root is not None
    assert read_key(root.line) == root
    (tmp_path / "pinned").write_text(f"{first.line}\n{root.line}\n")
    assert audit_log(log, tmp_path / "pinned", [], None).changes == 2
    assert alone(log, tmp_path / "pinned")[0] == 0
    (log / CHANGEOVERS).write_bytes((log / CHANGEOVERS).read_bytes().splitlines(keepends=True)[0])
    with pytest.raises(Broken):
        audit_log(log, tmp_path / "pinned", [], None)
