"""Keys that change: at the index of an entry, and never at a clock's time."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from treve.base.errors import Broken, Refused
from treve.entries.keyring import KEY, Keyring, Statement, state
from treve.entries.records import KEY_CHANGES, CentreOpened, to_groups
from treve.ledger import checkpoint, envelope
from treve.ledger.envelope import Envelope
from treve.ledger.sealing import Record
from treve.ledger.signature import Signer
from treve.node import keys
from treve.node.audit_log import audit_log
from treve.node.centre import open_centre
from treve.node.changeover import CHANGEOVERS, verifier_key
from treve.node.entry import NewEntry
from treve.node.erase import erase
from treve.node.init import init
from treve.node.log_folder import LogFolder
from treve.node.publish_log import mirror, publish_log
from treve.node.release import Meant, release
from treve.node.rotate import certify, enrol, make_person, make_root, revoke, rotate
from treve.node.sight import standing_of
from treve.node.standing_keys import chains_at
from treve.node.verify import verify
from treve.node.witness import cosign_log, init_witness
from treve.node.witnesses import add, collect, witnessed
from treve.release.marking import make

VERIFIER = Path(__file__).parents[2] / "verifier" / "treve_verify.py"


def note(number: int) -> NewEntry:
    told = CentreOpened(origin="o", name=f"note {number}", key="k", software="s")
    return NewEntry("note", [Record(to_groups(told))], "somebody")


def wrote(path: Path, number: int, person: Signer | None = None) -> Envelope:
    with open_centre(path, to_write=True, person=person) as centre:
        (stored,) = centre.append([note(number)])
        return next(iter(centre.entries(stored.entry))).envelope


@pytest.fixture
def path(tmp_path: Path) -> Path:
    init(tmp_path / "centre")
    return tmp_path / "centre"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    make_root(tmp_path / "root", "mission", None)
    return tmp_path / "root"


def test_a_node_changes_its_key_and_everything_before_and_after_holds(path: Path) -> None:
    first = keys.read_public(path)
    wrote(path, 1)
    stored, second = rotate(path, None, "tester")
    assert keys.read_public(path) == second != first
    assert not (path / keys.NEXT).exists()
    with open_centre(path) as centre:
        heads = {checkpoint.read(centre.checkpoint(), each) for each in (first, second)}
        assert {head.size for head in heads} == {stored.entry + 1}
    assert wrote(path, 2).author == second
    assert verify(path).ok
    _, third = rotate(path, None, "tester")
    assert wrote(path, 3).author == third
    verdict = verify(path)
    assert verdict.ok, verdict.finding
    with open_centre(path) as centre:
        assert centre.keyring.nodes == [first, second, third]
        assert centre.keyring.principal(second) == centre.keyring.principal(third) == first


def test_the_key_before_put_back_signs_nothing(path: Path, tmp_path: Path) -> None:
    shutil.copytree(path / "keys", tmp_path / "stolen")
    shutil.copy(path / "checkpoint", tmp_path / "checkpoint")
    rotate(path, None, "tester")
    wrote(path, 1)
    for name in ("node.key", "node.pub"):
        shutil.copy(tmp_path / "stolen" / name, path / "keys" / name)
    with pytest.raises(Broken, match="not signed by"):
        open_centre(path, to_write=True)
    # With a checkpoint of its time as well, it is an older copy with entries beyond: they say that the key is gone.
    shutil.copy(tmp_path / "checkpoint", path / "checkpoint")
    with pytest.raises((Broken, Refused)):
        wrote(path, 2)
    assert not verify(path).ok


def test_a_reader_that_is_open_meanwhile_goes_on(path: Path) -> None:
    with open_centre(path) as reader:
        size = reader.size
        _, second = rotate(path, None, "tester")
        wrote(path, 1)
        assert reader.refresh() == size + 2
        assert (reader.key, reader.keyring.node) == (second, second)
        assert reader.entry(size + 1).envelope.author == second


def test_an_earlier_checkpoint_of_an_earlier_key_still_holds_and_that_of_a_stranger_does_not(
    path: Path, tmp_path: Path
) -> None:
    wrote(path, 1)
    kept = (path / "checkpoint").read_bytes()
    rotate(path, None, "tester")
    wrote(path, 2)
    assert verify(path, kept).ok
    init(tmp_path / "other")
    assert not verify(path, (tmp_path / "other" / "checkpoint").read_bytes()).ok


def test_a_passphrase_goes_with_the_key(tmp_path: Path) -> None:
    path = tmp_path / "centre"
    init(path, passphrase=b"four quiet words")
    token = keys.PASSPHRASE.set(lambda _: b"four quiet words")
    try:
        rotate(path, None, "tester")
        wrote(path, 1)
    finally:
        keys.PASSPHRASE.reset(token)
    assert keys.is_protected(path)
    with pytest.raises(Refused, match="passphrase"):
        wrote(path, 2)


def test_a_root_vouches_and_from_then_on_it_takes_the_root(path: Path, root: Path, tmp_path: Path) -> None:
    certify(path, root, "tester")
    with pytest.raises(Refused, match="it takes that"):
        rotate(path, None, "tester")
    with pytest.raises(Refused, match="has a root already"):
        certify(path, root, "tester")
    make_root(tmp_path / "another", "mission", None)
    with pytest.raises(Refused, match="not the root of this centre"):
        rotate(path, tmp_path / "another", "tester")
    _, second = rotate(path, root, "tester")
    assert wrote(path, 1).author == second
    with open_centre(path) as centre:
        assert centre.keyring.organisation == "mission"
    assert verify(path).ok


def test_who_steals_the_node_s_key_cannot_make_themselves_another(path: Path, root: Path) -> None:
    certify(path, root, "tester")
    thief = keys.read_signer(path)
    mine = Signer(bytes(range(32)))
    with open_centre(path, to_write=True) as centre:
        said = Statement(1, "rotate", "log", centre.origin, mine.key, thief.key, None, None, thief.key)
        forged = NewEntry(KEY, [Record(to_groups(state(said, thief, mine)), KEY_CHANGES)])
        with pytest.raises(Refused, match="not signed by the root"):
            centre.append([forged])
    assert keys.read_public(path) == thief.key
    wrote(path, 1)
    assert verify(path).ok


def test_a_person_signs_with_a_key_of_their_own(path: Path, root: Path, tmp_path: Path) -> None:
    certify(path, root, "tester")
    person = make_person(tmp_path / "saal", None)
    with pytest.raises(Refused, match="never enrolled"):
        wrote(path, 1, person)
    enrol(path, "i.saal", person.key, root, "tester")
    mine = wrote(path, 1, person)
    assert (mine.author, mine.person, mine.attested_by_node, mine.author_seq) == (person.key, "i.saal", False, 0)
    theirs = wrote(path, 2)
    assert (theirs.person, theirs.attested_by_node) == ("somebody", True)
    again = wrote(path, 3, person)
    assert (again.author_seq, again.previous is not None) == (1, True)
    assert verify(path).ok


def test_a_stolen_key_is_revoked_and_what_it_forges_is_refused_by_append_and_by_verify(
    path: Path, root: Path, tmp_path: Path
) -> None:
    certify(path, root, "tester")
    person = make_person(tmp_path / "saal", None)
    enrol(path, "i.saal", person.key, root, "tester")
    wrote(path, 1, person)
    before = tmp_path / "before"
    shutil.copytree(path, before)
    (revoked,) = revoke(path, "i.saal", root, "tester")
    with pytest.raises(Refused, match=f"does not stand since entry {revoked.entry}"):
        wrote(path, 2, person)
    assert wrote(path, 3).attested_by_node
    assert verify(path).ok
    with pytest.raises(Refused, match="known here already"):
        enrol(path, "i.saal", person.key, root, "tester")
    # Whoever holds the node as well gets it past the door; the audit of all entries names it.
    with open_centre(path, to_write=True, person=person) as centre:
        del centre.keyring.until[person.key]
        centre._chains = chains_at(centre.size, centre.keyring, centre._store)
        (forged,) = centre.append([note(4)])
    finding = verify(path).finding
    assert finding is not None
    assert (finding.where, "does not stand since" in finding.what) == (f"entry {forged.entry}", True)
    assert verify(before).ok


def test_a_change_takes_effect_behind_its_entry_and_whatever_clocks_say() -> None:
    node, person = Signer(bytes(32)), Signer(bytes([1] * 32))
    ring = Keyring("o", node.key)
    enrolled = state(Statement(1, "enrol", "entries", "o", person.key, node.key, None, "p", None), node)
    ring.apply(5, node.key, enrolled)
    assert ring.since[person.key] == 5
    ring.apply(9, node.key, state(Statement(1, "revoke", "entries", "o", person.key, node.key, None, "p", None), node))
    assert ring.until[person.key] == 9


@pytest.mark.parametrize("point", ["note_changeover", "keys.put_next_in_place", "keys.read_signer"])
def test_a_change_that_a_crash_broke_off_is_finished_by_the_next_writer(
    path: Path, monkeypatch: pytest.MonkeyPatch, point: str
) -> None:
    first, real = keys.read_public(path), keys.read_signer

    def fall(*given: object) -> Signer:
        if point == "keys.read_signer" and keys.NEXT not in given:
            return real(*given)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(f"treve.node.centre.{point}", fall)
        with pytest.raises(KeyboardInterrupt):
            rotate(path, None, "tester")
    with open_centre(path) as centre:
        assert centre.key == first
    second = keys.read_public(path, keys.NEXT_PUBLIC)
    assert wrote(path, 1).author == second
    assert keys.read_public(path) == second
    assert (path / CHANGEOVERS).is_file()
    assert verify(path).ok


def test_a_key_half_put_in_place_is_finished(path: Path, tmp_path: Path) -> None:
    rotate(path, None, "tester")
    new = keys.read_public(path)
    half = tmp_path / "half"
    shutil.copytree(path, half)
    shutil.copy(half / keys.PRIVATE, half / keys.NEXT)
    shutil.copy(half / keys.PUBLIC, half / keys.NEXT_PUBLIC)
    assert wrote(half, 1).author == new
    assert not (half / keys.NEXT).exists()


def test_who_pinned_the_first_key_follows_the_exported_log_through_every_change(path: Path, tmp_path: Path) -> None:
    pinned = tmp_path / "pinned.txt"
    first = keys.read_public(path)
    with open_centre(path) as centre:
        pinned.write_text(verifier_key(centre.origin, first).line + "\n")
        publish_log(centre, tmp_path / "log")
        key = verifier_key(centre.origin, first)
    mirror(tmp_path / "mirror", LogFolder(tmp_path / "log"), key)
    old = (tmp_path / "log" / "checkpoint").read_bytes()
    (tmp_path / "old").write_bytes(old)
    for number in range(2):
        wrote(path, number)
        rotate(path, None, "tester")
    wrote(path, 9)
    with open_centre(path) as centre:
        size = publish_log(centre, tmp_path / "log").size
    done = audit_log(tmp_path / "log", pinned, [tmp_path / "old"], None)
    assert done.head.size == size
    assert mirror(tmp_path / "mirror", LogFolder(tmp_path / "log"), key).grown.size == size
    assert audit_log(tmp_path / "mirror", pinned, [tmp_path / "old"], None).head.size == size
    alone = [sys.executable, str(VERIFIER), "log", str(tmp_path / "log"), "--keys", str(pinned)]
    said = subprocess.run([*alone, "--since", str(tmp_path / "old")], capture_output=True, text=True, check=False)
    assert (said.returncode, said.stdout.count("its key was changed")) == (0, 2), said.stdout
    # A change that the pinned key has not signed leads nowhere.
    listed = (tmp_path / "log" / CHANGEOVERS).read_text().splitlines()
    (tmp_path / "log" / CHANGEOVERS).write_text("\n".join(reversed(listed)) + "\n")
    with pytest.raises(Broken):
        audit_log(tmp_path / "log", pinned, [], None)
    assert subprocess.run(alone, capture_output=True, check=False).returncode == 1


def test_a_witness_follows_and_what_it_cosigned_under_the_key_before_still_counts(path: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    mine = init_witness(tmp_path / "witness", "witness.example/w")
    with open_centre(path, to_write=True) as centre:
        add(centre, mine.line, 0, "tester")
        publish_log(centre, log)
    cosign_log(tmp_path / "witness", log)
    with open_centre(path) as centre:
        collect(centre, (log / "checkpoint").read_bytes())
        seen = witnessed(centre).size
        assert seen == centre.size
    rotate(path, None, "tester")
    wrote(path, 1)
    with open_centre(path) as centre:
        assert witnessed(centre).size == seen
        publish_log(centre, log)
    done = cosign_log(tmp_path / "witness", log)
    assert (done.before, done.size) == (seen, seen + 2)
    rotate(path, None, "tester")
    with open_centre(path) as centre:
        publish_log(centre, log)
    assert cosign_log(tmp_path / "witness", log).size == seen + 3


def test_the_node_stays_the_author_of_what_it_wrote_under_an_earlier_key(path: Path) -> None:
    mine = wrote(path, 1)
    rotate(path, None, "tester")
    with open_centre(path, to_write=True) as centre:
        meant = Meant(centre.size - 2, None)
        assert centre.entry(meant.entry).envelope == mine
        release(centre, [meant], make("TLP:GREEN"), None, "tester", dry_run=False)
        standing = standing_of(centre)
        assert standing.refused == ()
        assert standing.of_entry[centre.entry(meant.entry).hash].label == "TLP:GREEN"


def test_a_change_of_keys_is_not_erased(path: Path) -> None:
    stored, _ = rotate(path, None, "tester")
    with open_centre(path, to_write=True) as centre, pytest.raises(Refused, match="changes of keys"):
        erase(centre, [Meant(stored.entry, 0)], "no reason", "tester")


def test_an_envelope_that_says_it_is_another_s_is_refused(path: Path, root: Path, tmp_path: Path) -> None:
    certify(path, root, "tester")
    person = make_person(tmp_path / "saal", None)
    enrol(path, "i.saal", person.key, root, "tester")
    mine = wrote(path, 1, person)
    with open_centre(path) as centre:
        ring = centre.keyring
    assert ring.refusal(mine) is None
    for field, value in (("person", "a.corvin"), ("attested_by_node", True)):
        told = {name: getattr(mine, name) for name in Envelope.__struct_fields__} | {field: value}
        assert ring.refusal(Envelope(**told)) is not None
    assert envelope.read(envelope.write(mine)) == mine


def test_a_release_of_what_another_signed_is_refused_and_not_written_down_in_vain(path: Path, tmp_path: Path) -> None:
    person = make_person(tmp_path / "saal", None)
    enrol(path, "i.saal", person.key, None, "tester")
    wrote(path, 1, person)
    with open_centre(path, to_write=True) as centre:
        (theirs, size) = (Meant(centre.size - 1, None), centre.size)
        for marking in (None, make("TLP:GREEN")):
            with pytest.raises(Refused, match=r"signed by person i\.saal"):
                release(centre, [theirs], marking, None, "tester", dry_run=False)
        assert centre.size == size
    with open_centre(path, to_write=True, person=person) as centre:
        assert release(centre, [theirs], make("TLP:GREEN"), None, "tester", dry_run=False).entry == size
        with pytest.raises(Refused, match="signed by the node"):
            release(centre, [Meant(0, None)], None, None, "tester", dry_run=False)
