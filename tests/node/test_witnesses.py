"""A centre, its witnesses and strangers, from an entry to a proof that is checked far away."""

import base64
import json
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

from treve.base.errors import Broken, Malformed, Refused
from treve.ledger import checkpoint, merkle, proof_file
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.sealing import Record
from treve.ledger.witness import Forked
from treve.node import keys
from treve.node.audit_log import AuditedProof, TwoHistories, audit_file, audit_log, prove_two_histories
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.log_folder import KEYS, WITNESSED, LogFolder
from treve.node.prove import prove
from treve.node.publish_log import mirror, publish_log
from treve.node.witness import cosign_log, init_witness
from treve.node.witnesses import add, collect, own_key, policy_of, witnessed

VERIFIER = Path(__file__).parents[2] / "verifier" / "treve_verify.py"
GROUPS = {"place": b'{"at":"the bridge"}', "content": b'{"text":"two shells"}', "identity": b'{"who":"a patrol"}'}


def entry(number: int) -> NewEntry:
    return NewEntry("note", [Record({**GROUPS, "provenance": b'{"row":%d}' % at}, f"{number}-{at}") for at in range(3)])


def stranger(*words: str | Path) -> tuple[int, str]:
    """Run the verifier as a stranger does: no package of ours or of anybody else in reach."""
    command = [sys.executable, "-I", "-S", VERIFIER, *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.stderr == ""
    return done.returncode, done.stdout


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A centre with five entries and four witnesses, nothing cosigned yet."""
    init(tmp_path / "centre", origin="treve.example/valdria")
    with open_centre(tmp_path / "centre", to_write=True) as centre:
        centre.append([entry(number) for number in range(5)])
        for at in range(4):
            key = init_witness(tmp_path / f"w{at}", f"w.example/{at}")
            add(centre, key.line, None, "tester")
    return tmp_path


def publish(home: Path, name: str = "log") -> Path:
    with open_centre(home / "centre") as centre:
        publish_log(centre, home / name)
    return home / name


def let_cosign(home: Path, folder: Path, who: Sequence[int]) -> None:
    for at in who:
        cosign_log(home / f"w{at}", folder)


def size_seen(home: Path, note: Path | None = None) -> int:
    with open_centre(home / "centre") as centre:
        return (witnessed(centre) if note is None else collect(centre, note.read_bytes())).size


def test_an_entry_is_stored_first_and_witnessed_once_a_quorum_has_cosigned(home: Path) -> None:
    log = publish(home)
    assert size_seen(home) == 0
    let_cosign(home, log, [0, 1])
    assert size_seen(home, log / "checkpoint") == 0
    let_cosign(home, log, [2])
    assert size_seen(home, log / "checkpoint") == 10
    with open_centre(home / "centre", to_write=True) as centre:
        assert policy_of(centre).quorum == 3
        centre.append([entry(9)])
        assert (witnessed(centre).size, centre.size) == (10, 11)
    publish(home)
    assert (log / WITNESSED).is_file()
    assert size_seen(home) == 10


def test_cosignatures_that_come_one_by_one_add_up(home: Path) -> None:
    log = publish(home)
    for number, at in enumerate((3, 1, 0), 1):
        alone = home / f"note-{at}"
        cosign_log(home / f"w{at}", log, target=alone)
        assert size_seen(home, alone) == (10 if number == 3 else 0)
    assert size_seen(home, alone) == 10
    (home / "centre" / "cache" / "witnesses.json").write_text('{"size": 10, "text": "", "seal": "x"}')
    assert size_seen(home) == 10


def test_what_does_not_hold_counts_as_nothing(home: Path) -> None:
    log = publish(home)
    let_cosign(home, log, range(4))
    good = (log / "checkpoint").read_bytes()
    text, signatures = checkpoint.parse_note(good)
    false = [
        (name, blob[:-1] + bytes([blob[-1] ^ 1])) if name.startswith("w.") else (name, blob)
        for name, blob in signatures
    ]
    (home / "false").write_bytes(checkpoint.with_signatures(text, false))
    assert size_seen(home, home / "false") == 0
    (home / "centre" / WITNESSED).write_bytes(b"nothing of the kind")
    assert size_seen(home) == 0
    assert size_seen(home, log / "checkpoint") == 10


def test_a_checkpoint_of_another_log_or_of_a_lost_future_is_not_collected(home: Path) -> None:
    shutil.copytree(home / "centre", home / "backup")
    with open_centre(home / "centre", to_write=True) as centre:
        centre.append([entry(7)])
    log = publish(home)
    let_cosign(home, log, range(3))
    with open_centre(home / "backup") as restored, pytest.raises(Refused, match="which has 10") as told:
        collect(restored, (log / "checkpoint").read_bytes())
    assert "restored from a backup" in told.value.remedy
    init(home / "other", origin="treve.example/valdria")
    with open_centre(home / "other") as other, pytest.raises(Refused, match="not signed by"):
        collect(other, (log / "checkpoint").read_bytes())


def test_a_witness_is_added_once_and_no_key_counts_twice(home: Path) -> None:
    with open_centre(home / "centre", to_write=True) as centre:
        size = centre.size
        known = policy_of(centre).witnesses[0]
        assert add(centre, known.line, None, "tester") == (policy_of(centre), None)
        assert centre.size == size
        for wrong in (known._replace(name="w.example/again").line, own_key(centre).line, "nonsense", ""):
            with pytest.raises(Refused):
                add(centre, wrong, None, "tester")
        with pytest.raises(Refused, match="cannot bear"):
            add(centre, known.line, 4, "tester")
        assert centre.size == size


def forked(home: Path) -> Path:
    """The same centre, restored from before, goes another way: as its own administrator could make it."""
    with open_centre(home / "backup", to_write=True) as centre:
        centre.append([entry(at) for at in (70, 71, 72)])
        publish_log(centre, home / "log-2")
    return home / "log-2"


def test_a_witness_refuses_a_second_history_and_keeps_the_proof_that_anybody_checks(home: Path) -> None:
    shutil.copytree(home / "centre", home / "backup")
    with open_centre(home / "centre", to_write=True) as centre:
        centre.append([entry(6)])
    log, other = publish(home), forked(home)
    let_cosign(home, log, range(4))
    before = {path: path.read_bytes() for path in other.rglob("*") if path.is_file()}
    with pytest.raises(Forked) as told:
        cosign_log(home / "w0", other)
    assert {path: path.read_bytes() for path in other.rglob("*") if path.is_file()} == before
    proof = Path(told.value.where)
    found = audit_file(proof, log / KEYS, None)
    assert isinstance(found, TwoHistories)
    assert (found.earlier.size, found.later.size) == (11, 13)
    assert stranger("equivocation", proof, "--keys", log / KEYS)[0] == 0
    made = home / "made"
    assert prove_two_histories(log, other, None, made) == found
    assert prove_two_histories(log / "checkpoint", other, None, made) == found
    assert made.read_bytes().startswith(b"treve.equivocation/1\n")
    with pytest.raises(Refused, match="one history"):
        prove_two_histories(log, log / "checkpoint", None, made)
    spoiled = home / "spoiled"
    spoiled.write_bytes(made.read_bytes().replace(b"root ", b"root A", 1))
    with pytest.raises(Broken):
        audit_file(spoiled, log / KEYS, None)
    assert stranger("equivocation", spoiled, "--keys", log / KEYS)[0] == 1


def test_a_witness_refuses_an_older_checkpoint_another_key_and_a_log_without_its_tiles(home: Path) -> None:
    log = publish(home)
    shutil.copytree(log, home / "old")
    with open_centre(home / "centre", to_write=True) as centre:
        centre.append([entry(number) for number in range(20)])
        key = own_key(centre)
    publish(home)
    let_cosign(home, home / "old", [0])
    assert cosign_log(home / "w0", log, key.line).before == 10
    with pytest.raises(Refused, match="were seen already"):
        cosign_log(home / "w0", home / "old")
    with pytest.raises(Refused, match="another key"):
        cosign_log(home / "w0", log, key._replace(public=bytes(32)).line)
    let_cosign(home, home / "old", [1])
    shutil.rmtree(log / "tile")
    with pytest.raises(Broken, match="missing"):
        cosign_log(home / "w1", log)
    with pytest.raises(Broken, match="not signed"):
        cosign_log(home / "w2", log, key._replace(public=bytes(32)).line)


def test_a_mirror_grows_with_its_log_and_refuses_a_log_that_was_cut_off_or_written_anew(home: Path) -> None:
    shutil.copytree(home / "centre", home / "backup")
    log, copy = publish(home), home / "mirror"
    with open_centre(home / "centre", to_write=True) as centre:
        key = own_key(centre)
        assert mirror(copy, LogFolder(log), key).grown.size == 10
        centre.append([entry(number) for number in range(300)])
    older = shutil.copytree(log, home / "older")
    publish(home)
    assert mirror(copy, LogFolder(log), key).grown.size == 310
    assert mirror(copy, LogFolder(older), key).older
    with pytest.raises(Refused, match="does not extend"):
        mirror(copy, LogFolder(forked(home)), key)
    let_cosign(home, log, [0, 1, 2])
    mirror(copy, LogFolder(log), key)
    done = audit_log(copy, None, [older / "checkpoint"], 3)
    assert (done.head.size, sorted(done.witnessed_by)) == (310, ["w.example/0", "w.example/1", "w.example/2"])
    with pytest.raises(Broken, match="4 are needed"):
        audit_log(copy, None, [], 4)
    said = stranger("log", copy, "--keys", copy / KEYS, "--since", older / "checkpoint", "--quorum", "3")
    assert said[0] == 0
    assert "w.example/2" in said[1]
    assert stranger("log", copy, "--keys", copy / KEYS, "--quorum", "4")[0] == 1


def proof_of(centre: Centre, path: Path, number: int, *, envelope: bool = False, show: Sequence[str] = ()) -> Path:
    record = 1 if show else None
    path.write_bytes(prove(centre, number, envelope=envelope, record=record, show=show).data)
    return path


def test_a_proof_shows_what_was_chosen_and_nothing_else(home: Path) -> None:
    log = publish(home)
    with open_centre(home / "centre") as centre:
        bare = proof_of(centre, home / "bare", 2)
        framed = proof_of(centre, home / "framed", 2, envelope=True)
        opened = proof_of(centre, home / "opened", 2, show=["place", "content"])
    for path in (bare, framed, opened):
        found = audit_file(path, log / KEYS, None)
        assert isinstance(found, AuditedProof)
        assert found.entry == 2
        assert stranger("proof", path, "--keys", log / KEYS)[0] == 0
    for path, seen, hidden in ((bare, [], ["note", "bridge", "patrol"]), (framed, ["note"], ["bridge", "patrol"]),
                               (opened, ["note", "the bridge", "two shells"], ["patrol", '"row"'])):  # fmt: skip
        extra = base64.b64decode(path.read_text().split("\n")[1].removeprefix("extra "))
        shown = extra.decode()
        for part in json.loads(extra).get("openings", []):
            shown += base64.b64decode(part["data"]).decode()
        if "envelope" in json.loads(extra):
            shown += base64.b64decode(json.loads(extra)["envelope"]).decode()
        assert all(word in shown for word in seen)
        assert not any(word in shown for word in hidden)
    with open_centre(home / "centre") as centre:
        for record, show in ((1, []), (None, ["place"]), (7, ["place"]), (1, ["nothing"])):
            with pytest.raises(Refused):
                prove(centre, 2, envelope=False, record=record, show=show)
        with pytest.raises(Refused):
            prove(centre, 99, envelope=False, record=None, show=())


def test_a_proof_leads_to_the_checkpoint_that_witnesses_have_cosigned_if_one_covers_it(home: Path) -> None:
    log = publish(home)
    let_cosign(home, log, range(3))
    with open_centre(home / "centre", to_write=True) as centre:
        collect(centre, (log / "checkpoint").read_bytes())
        centre.append([entry(8)])
        early = prove(centre, 3, envelope=False, record=None, show=())
        late = prove(centre, 10, envelope=False, record=None, show=())
    assert (early.witnessed, early.size, late.witnessed, late.size) == (True, 10, False, 11)
    (home / "early").write_bytes(early.data)
    (home / "late").write_bytes(late.data)
    assert stranger("proof", home / "early", "--keys", log / KEYS, "--quorum", "3")[0] == 0
    assert stranger("proof", home / "late", "--keys", log / KEYS, "--quorum", "3")[0] == 1


def test_whatever_is_changed_in_a_proof_both_verifiers_refuse_it(home: Path) -> None:
    log = publish(home)
    with open_centre(home / "centre") as centre:
        key = own_key(centre)
        data = proof_of(centre, home / "proof", 2, show=["place"]).read_bytes()
    good = proof_file.read(data)
    assert proof_file.write(good) == data
    opening = good.openings[0]
    groups: list[dict[str, Any]] = [
        {"data": b'{"at":"the mill"}'}, {"name": "content"}, {"salt": bytes(32)}, {"record_index": 0},
        {"record_count": 4}, {"group_index": 0}, {"group_count": 5}, {"in_record": ()},
        {"in_batch": opening.in_batch[:-1]},
    ]  # fmt: skip
    parts: list[dict[str, Any]] = [
        {"entry": 3}, {"hash": bytes(32)}, {"path": good.path[:-1]}, {"path": (*good.path, bytes(32))},
        {"path": good.path[::-1]}, {"signature": bytes(64)}, {"signature": None}, {"envelope": None},
        {"envelope": b"{}"},
        *({"openings": (opening._replace(**each),)} for each in groups),
    ]  # fmt: skip
    for number, wrong in enumerate(parts):
        path = home / f"wrong-{number}"
        path.write_bytes(proof_file.write(good._replace(**wrong)))
        with pytest.raises((Malformed, Broken)):
            audit_file(path, log / KEYS, None)
        assert stranger("proof", path, "--keys", log / KEYS)[0] == 1, number
    texts = [b"", data[:-1], b"\xff" * 50]
    texts += [data.replace(*each) for each in ((b"index 2", b"index 02"), (b"index", b"Index"), (b"c2sp", b"C2SP"),
                                              (b"extra ", b"extra e"), (b"\n", b"\r\n"))]  # fmt: skip
    for number, text in enumerate(texts):
        path = home / f"bytes-{number}"
        path.write_bytes(text)
        with pytest.raises((Malformed, Broken)):
            audit_file(path, log / KEYS, None)
        assert stranger("proof", path, "--keys", log / KEYS)[0] == 1, number
    assert key.line in (log / KEYS).read_text()


def test_an_insider_who_signs_a_shorter_log_again_is_found_by_the_witnesses(home: Path) -> None:
    log = publish(home)
    let_cosign(home, log, range(3))
    with open_centre(home / "centre") as centre:
        tree, key, signer = centre.tree, own_key(centre), keys.read_signer(home / "centre")
        shorter = merkle.Tree(tree.leaf(at) for at in range(8))
        note = checkpoint.write(Checkpoint(key.name, 8, shorter.root()), signer)
        (log / "checkpoint").write_bytes(note)
        hashes = centre.hashes(0, 8)
    shutil.rmtree(log)
    LogFolder(log).grow(shorter, note, key, lambda start, stop: hashes[start:stop], {})
    with pytest.raises(Refused, match="were seen already"):
        cosign_log(home / "w0", log, key.line)
