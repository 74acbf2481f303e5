"""What somebody who holds the log's own key can do to a copy of an exported log, and that both auditors find it.

Every attack leaves a log that is whole in itself: tiles made anew, checkpoint signed again. What shows it is a
checkpoint that was kept elsewhere. Others spoil single files, which shows without one.
"""

import importlib.util
import os
import random
import shutil
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from treve.base.errors import Broken, Refused
from treve.ledger import checkpoint, merkle
from treve.ledger.checkpoint import Checkpoint
from treve.ledger.signature import Signer
from treve.ledger.tiles import tile_of
from treve.ledger.verifier_key import LOG, VerifierKey
from treve.node.audit_log import audit_log
from treve.node.log_folder import KEYS, LogFolder
from treve.node.publish_log import mirror

VERIFIER = Path(__file__).parents[2] / "verifier" / "treve_verify.py"
SIGNER = Signer(bytes(range(32)))
KEY = VerifierKey("treve.example/centre", LOG, SIGNER.public)


def load_verifier() -> ModuleType:
    spec = importlib.util.spec_from_file_location("treve_verify", VERIFIER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


STRANGER: Any = load_verifier()


def write_log(folder: Path, entries: list[bytes]) -> Path:
    """Export a log of these entries, as whoever holds its key can do at any time."""
    tree = merkle.Tree(merkle.leaf_hash(each) for each in entries)
    note = checkpoint.write(Checkpoint(KEY.name, tree.size, tree.root()), SIGNER)
    texts = {KEYS: f"{KEY.line}\n".encode()}
    LogFolder(folder).grow(tree, note, KEY, lambda start, stop: entries[start:stop], texts)
    return folder


def entries_of(count: int, chance: random.Random) -> list[bytes]:
    return [chance.randbytes(32) for _ in range(count)]


def ours(folder: Path, keys: Path, earlier: list[Path]) -> bool:
    try:
        audit_log(folder, keys, earlier, None)
    except (Broken, Refused):
        return False
    return True


def theirs(folder: Path, keys: Path, earlier: list[Path]) -> bool:
    since = [word for path in earlier for word in ("--since", str(path))]
    done = STRANGER.main(["log", str(folder), "--keys", str(keys), *since])
    # 1: it does not hold; 2: a file that it needs cannot be read, as where the checkpoint is gone.
    assert done in (0, 1, 2)
    return bool(done == 0)


# Each changes the entries under an earlier checkpoint of `m`, and gives what the log then holds.


def rewrite(entries: list[bytes], m: int, chance: random.Random) -> None:
    at = chance.randrange(m)
    flipped = bytearray(entries[at])
    flipped[chance.randrange(32)] ^= 1 << chance.randrange(8)
    entries[at] = bytes(flipped)


def delete(entries: list[bytes], m: int, chance: random.Random) -> None:
    del entries[chance.randrange(m)]


def insert(entries: list[bytes], m: int, chance: random.Random) -> None:
    entries.insert(chance.randrange(m), chance.randbytes(32))


def swap(entries: list[bytes], m: int, chance: random.Random) -> None:
    one = chance.randrange(m)
    other = chance.choice([at for at in range(len(entries)) if at != one])
    entries[one], entries[other] = entries[other], entries[one]


def truncate(entries: list[bytes], m: int, chance: random.Random) -> None:
    del entries[chance.randrange(m) :]


def repeat(entries: list[bytes], m: int, chance: random.Random) -> None:
    at = chance.randrange(m)
    entries[at:at] = [entries[at]]


def start_anew(entries: list[bytes], m: int, chance: random.Random) -> None:
    entries[:] = [chance.randbytes(32) for _ in entries]


ATTACKS: list[Callable[[list[bytes], int, random.Random], None]] = [
    rewrite, delete, insert, swap, truncate, repeat, start_anew,
]  # fmt: skip


def attack(seed: int, home: Path) -> None:
    chance = random.Random(seed)
    n = chance.choice([2, 3, 5, 8, 255, 256, 257, 300, 511, 513, 600, chance.randrange(2, 700)])
    m = chance.choice([n, chance.randrange(2, n + 1)])
    entries = entries_of(n, chance)
    early = write_log(home / "early", entries[:m])
    kept = home / "kept"
    shutil.copy(early / "checkpoint", kept)
    keys = home / "keys"
    shutil.copy(early / KEYS, keys)
    honest = write_log(home / "honest", entries)
    assert ours(honest, keys, [kept])
    assert theirs(honest, keys, [kept])
    before = list(entries)
    how = ATTACKS[seed % len(ATTACKS)]
    how(entries, m, chance)
    # As many more entries as may hide how many there are.
    entries += entries_of(chance.randrange(3), chance)
    if entries[:m] == before[:m]:
        # A doubled or swapped entry may be the same as what was there; then nothing was done.
        return
    forged = write_log(home / "forged", entries)
    assert not ours(forged, keys, [kept]), f"seed {seed}: {how.__name__} of {n} since {m}"
    assert not theirs(forged, keys, [kept]), f"seed {seed}: {how.__name__} of {n} since {m}"
    # In itself the forged log is whole: without an earlier checkpoint nobody could tell.
    assert ours(forged, keys, [])
    assert theirs(forged, keys, [])
    copy = home / "mirror"
    mirror(copy, LogFolder(honest), KEY)
    held = sorted((path, path.read_bytes()) for path in copy.rglob("*") if path.is_file())
    if entries[: len(before)] != before and len(entries) >= len(before):
        with pytest.raises(Refused):
            mirror(copy, LogFolder(forged), KEY)
    assert sorted((path, path.read_bytes()) for path in copy.rglob("*") if path.is_file()) == held


def spoil(seed: int, home: Path) -> None:
    """Damage single files of a log, with nothing signed again: no earlier checkpoint is needed to find it."""
    chance = random.Random(seed)
    folder = write_log(home / "log", entries_of(chance.randrange(2, 700), chance))
    keys = home / "keys"
    shutil.copy(folder / KEYS, keys)
    assert ours(folder, keys, [])
    paths = [path for path in sorted(folder.rglob("*")) if path.is_file() and path.name not in (KEYS,)]
    path = chance.choice(paths)
    data = bytearray(path.read_bytes())
    how = seed % 5
    if how == 0:
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
        path.write_bytes(data)
    elif how == 1:
        path.unlink()
    elif how == 2:
        path.write_bytes(data[: chance.randrange(len(data))])
    elif how == 3:
        path.write_bytes(data + b"\x00")
    else:
        (folder / "tile" / chance.choice(["note.txt", "0/999x", "entries/00"])).write_bytes(bytes(data))
    assert not ours(folder, keys, []), f"seed {seed}: {path.relative_to(folder)}"
    assert not theirs(folder, keys, []), f"seed {seed}: {path.relative_to(folder)}"


@pytest.mark.parametrize("seed", range(50))
def test_what_is_done_under_an_earlier_checkpoint_and_signed_again_is_found_by_both_auditors(
    seed: int, tmp_path: Path
) -> None:
    attack(seed, tmp_path)


@pytest.mark.parametrize("seed", range(50))
def test_a_damaged_file_is_found_by_both_auditors(seed: int, tmp_path: Path) -> None:
    spoil(seed, tmp_path)


@pytest.mark.soak
def test_a_thousand_attacks_and_damages_are_found_by_both_auditors(tmp_path: Path) -> None:
    for seed in range(1_000):
        for number, each in enumerate((attack, spoil)):
            home = tmp_path / f"{seed}-{number}"
            home.mkdir()
            each(seed, home)
            shutil.rmtree(home)


def test_a_log_that_grows_is_written_on_and_its_partial_files_stay_or_become_full(tmp_path: Path) -> None:
    chance = random.Random(1)
    entries = entries_of(70_000, chance)
    sizes = [1, 2, 200, 256, 257, 512, 600, 65_535, 65_537, 70_000]
    folder = tmp_path / "log"
    notes = []
    for size in sizes:
        write_log(folder, entries[:size])
        notes.append(tmp_path / f"kept-{size}")
        shutil.copy(folder / "checkpoint", notes[-1])
        assert all(tile_of(path) is not None for path in LogFolder(folder).paths())
    assert ours(folder, folder / KEYS, notes)
    assert theirs(folder, folder / KEYS, notes)
    whole = write_log(tmp_path / "whole", entries)
    grown = {path: LogFolder(folder).read(path) for path in LogFolder(folder).paths()}
    for path in LogFolder(whole).paths():
        assert grown.pop(path) == LogFolder(whole).read(path)
    # What is left over are partial files of sizes between, whose full ones are not there yet.
    assert all("/000.p/" in path or ".p/" in path for path in grown)
    with pytest.raises(Refused, match="older"):
        write_log(folder, entries[:600])
    with pytest.raises(Refused, match="anew"):
        write_log(folder, [*entries[1:], *entries_of(5, chance)])


def test_a_folder_with_something_else_or_another_log_is_left_as_it_is(tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    (other / "letter.txt").write_text("mine")
    with pytest.raises(Refused, match="something else"):
        write_log(other, entries_of(2, random.Random(1)))
    assert [path.name for path in other.iterdir()] == ["letter.txt"]
    folder = write_log(tmp_path / "log", entries_of(3, random.Random(1)))
    stranger = Signer(bytes(32))
    note = checkpoint.write(Checkpoint(KEY.name, 3, LogFolder(folder).tree(3).root()), stranger)
    (folder / "checkpoint").write_bytes(note)
    with pytest.raises(Refused, match="another log"):
        write_log(folder, entries_of(4, random.Random(1)))


def test_a_pipe_or_a_folder_in_the_place_of_a_file_is_named_and_nobody_waits_for_it(tmp_path: Path) -> None:
    for name, make in (("pipe", os.mkfifo), ("folder", os.mkdir)):
        folder = write_log(tmp_path / name, entries_of(3, random.Random(1)))
        shutil.copy(folder / KEYS, tmp_path / "keys")
        tile = folder / "tile" / "0" / "000.p" / "3"
        tile.unlink()
        make(tile)
        assert not ours(folder, tmp_path / "keys", [])
        assert not theirs(folder, tmp_path / "keys", [])


def test_the_slow_arithmetic_of_the_verifier_says_what_the_fast_one_says() -> None:
    chance = random.Random(8032)
    for number in range(30):
        signer, message = Signer(chance.randbytes(32)), chance.randbytes(chance.randrange(80))
        signature = signer.sign_text(message)
        assert STRANGER.slow_ed25519_holds(signer.public, message, signature)
        flipped = bytearray(signature)
        flipped[chance.randrange(64)] ^= 1 << chance.randrange(8)
        assert not STRANGER.slow_ed25519_holds(signer.public, message, bytes(flipped))
        assert not STRANGER.slow_ed25519_holds(signer.public, message + b"x", signature)
        other = bytearray(signer.public)
        other[number] ^= 1
        assert not STRANGER.slow_ed25519_holds(bytes(other), message, signature)
    # A scalar beyond the order, and points that are none: malleable or misread signatures.
    more = (int.from_bytes(signature[32:], "little") + STRANGER.L).to_bytes(32, "little")
    assert not STRANGER.slow_ed25519_holds(signer.public, message, signature[:32] + more)
    assert not STRANGER.slow_ed25519_holds(b"\xff" * 32, message, signature)
