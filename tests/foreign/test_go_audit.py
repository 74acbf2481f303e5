"""A foreign auditor accepts what we export, and finds what is done to it: Go's own transparency log packages.

It runs in `make soak`, where Go and the packages are: apt-get install golang-go golang-golang-x-mod-dev.
"""

import hashlib
import json
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from tests.node.test_rotate import note

from treve.ledger import checkpoint
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.merkle import Tree, leaf_hash
from treve.ledger.signature import Signer
from treve.ledger.verifier_key import LOG, VerifierKey
from treve.node.centre import open_centre
from treve.node.init import init
from treve.node.log_folder import LogFolder
from treve.node.prove import prove
from treve.node.publish_log import publish_log
from treve.node.witness import cosign_log, init_witness

PACKAGES = Path("/usr/share/gocode/src/golang.org/x/mod/sumdb")
HERE = Path(__file__).parent
SIGNER = Signer(bytes(range(32)))
KEY = VerifierKey("treve.example/foreign", LOG, SIGNER.public)

pytestmark = pytest.mark.soak


@pytest.fixture(scope="module")
def auditor(tmp_path_factory: pytest.TempPathFactory) -> Path:
    go = shutil.which("go")
    if go is None or not PACKAGES.is_dir():
        pytest.skip("Go is not here: apt-get install golang-go golang-golang-x-mod-dev")
    made = tmp_path_factory.mktemp("go")
    env = {"GO111MODULE": "off", "GOPATH": "/usr/share/gocode", "GOCACHE": str(made / "cache"), "PATH": "/usr/bin:/bin"}
    subprocess.run([go, "build", "-o", str(made / "audit"), str(HERE / "audit.go")], check=True, env=env)
    return made / "audit"


def asked(auditor: Path, *words: object) -> dict[str, int] | str:
    """Return what the auditor counted, or why it refuses."""
    done = subprocess.run([str(auditor), *map(str, words)], capture_output=True, text=True, check=False)
    assert "panic" not in done.stderr, done.stderr
    if done.returncode:
        return done.stderr or "refused"
    found: dict[str, int] = json.loads(done.stdout)
    return found


def written(folder: Path, entries: Sequence[bytes]) -> Path:
    """Let a log's folder grow to these entries, as an export does."""
    tree = Tree()
    tree.extend([leaf_hash(each) for each in entries])
    signed = checkpoint.write(Checkpoint(KEY.name, tree.size, tree.root()), SIGNER)
    LogFolder(folder).grow(tree, signed, KEY, lambda start, stop: entries[start:stop], {})
    return folder


def some(count: int, seed: bytes = b"") -> list[bytes]:
    return [hashlib.sha256(seed + b"%d" % at).digest() for at in range(count)]


@pytest.mark.parametrize("size", [1, 2, 5, 255, 256, 257, 511, 512, 513, 1_000, 65_535, 65_536, 65_537, 70_001])
def test_every_entry_tile_and_proof_of_an_export_is_what_a_foreign_auditor_makes_of_it(
    auditor: Path, tmp_path: Path, size: int
) -> None:
    log = written(tmp_path / "log", some(max(1, size // 3)))
    (tmp_path / "earlier").write_bytes((log / "checkpoint").read_bytes())
    written(log, some(size))
    done = asked(auditor, "log", log, KEY.line, tmp_path / "earlier")
    assert isinstance(done, dict), done
    assert (done["size"], done["entries"], done["earlier"]) == (size, size, 1)
    assert done["inclusion"] >= min(size, 256)
    assert done.get("consistency", 0) >= min(size - 1, 255)


def test_a_centre_s_export_cosigned_and_grown_is_accepted_and_its_proofs_are(auditor: Path, tmp_path: Path) -> None:
    init(tmp_path / "centre", origin="treve.example/valdria")
    init_witness(tmp_path / "witness", "w.example/1")
    log = tmp_path / "log"
    for number in range(3):
        with open_centre(tmp_path / "centre", to_write=True) as centre:
            centre.append([note(number * 200 + each) for each in range(200)])
            publish_log(centre, log)
        cosign_log(tmp_path / "witness", log)
        (tmp_path / f"seen-{number}").write_bytes((log / "checkpoint").read_bytes())
    key = LogFolder(log).log_key().line
    done = asked(auditor, "log", log, key, *(tmp_path / f"seen-{number}" for number in range(3)))
    assert done == {"size": 601, "entries": 601, "inclusion": 601, "consistency": 600, "earlier": 3}
    with open_centre(tmp_path / "centre") as centre:
        for index in (0, 255, 256, 600):
            proof = prove(centre, index, envelope=False, record=None, show=())
            (tmp_path / "proof").write_bytes(proof.data)
            assert asked(auditor, "proof", tmp_path / "proof", key) == {"size": 601, "index": index}
            (tmp_path / "proof").write_bytes(proof.data.replace(b"index %d\n" % index, b"index %d\n" % (index ^ 1)))
            assert isinstance(asked(auditor, "proof", tmp_path / "proof", key), str)


def test_whatever_is_changed_in_a_file_of_an_export_is_found(auditor: Path, tmp_path: Path) -> None:
    log = written(tmp_path / "log", some(600))
    files = [path.relative_to(log) for path in sorted(log.rglob("*")) if path.is_file()]
    assert len(files) >= 7
    for number, name in enumerate(files):
        for bit in range(0, 8, 3):
            copy = Path(shutil.copytree(log, tmp_path / f"copy-{number}-{bit}"))
            data = bytearray((copy / name).read_bytes())
            data[(number * 131 + bit * 17) % len(data)] ^= 1 << bit
            (copy / name).write_bytes(data)
            assert isinstance(asked(auditor, "log", copy, KEY.line), str), (name, bit)


@pytest.mark.parametrize(
    ("what", "entries"),
    [
        ("rewritten", [*some(99), b"\x00" * 32, *some(600)[100:]]),
        ("taken out", [*some(99), *some(600)[100:]]),
        ("swapped", [*some(99), some(101)[100], some(100)[99], *some(600)[101:]]),
        ("cut off", some(299)),
        ("written anew", some(600, b"other")),
    ],
)
def test_a_log_that_was_changed_and_signed_again_does_not_extend_what_was_kept(
    auditor: Path, tmp_path: Path, what: str, entries: list[bytes]
) -> None:
    (tmp_path / "kept").write_bytes((written(tmp_path / "log", some(300)) / "checkpoint").read_bytes())
    changed = written(tmp_path / "changed", entries)
    assert isinstance(asked(auditor, "log", changed, KEY.line), dict), what
    assert isinstance(asked(auditor, "log", changed, KEY.line, tmp_path / "kept"), str), what


def test_a_checkpoint_of_another_key_or_log_is_refused(auditor: Path, tmp_path: Path) -> None:
    log = written(tmp_path / "log", some(10))
    for other in (VerifierKey(KEY.name, LOG, Signer(bytes(32)).public), VerifierKey("a.b/c", LOG, SIGNER.public)):
        assert isinstance(asked(auditor, "log", log, other.line), str)
