"""kill -9 at random moments: nothing acknowledged is lost, nothing is corrupt, the next append completes."""

import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.node.nursery import Nursery
from tests.postgres import Server

from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.verify import verify

WRITER = """
import io, random
from treve.ledger.sealing import Record
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init

# Once, so that no writer spends its life on loading them.
import tempfile
with tempfile.TemporaryDirectory() as folder:
    init(Path(folder) / "centre")
    with open_centre(Path(folder) / "centre", to_write=True) as centre:
        centre.keep_original(io.BytesIO(b""))

def run(what, number, path):
    if what == "init":
        init(path)
        return say("made")
    draw = random.Random(number)
    with open_centre(path, to_write=True) as centre:
        for turn in range(10_000):
            ids = [f"{number}-{turn}-{at}" for at in range(draw.choice((1, 3, 40, 300)))]
            document = centre.keep_original(io.BytesIO(f"{number} {turn} ".encode() * draw.randrange(2_000)))
            records = [Record({"content": (each + "|").encode() * 20, "place": b"{}"}, each) for each in ids]
            half = len(records) // 2
            entries = [NewEntry("take-in", records[:half], original=document), NewEntry("take-in", records[half:])]
            for stored in centre.append(entries):
                say(f"stored {stored.entry} {stored.hash} {number}-{turn}-{len(ids)}")
            if turn % 5 == 4:
                centre.erase([(stored.entry, 0)])
                say(f"erased {stored.entry}")
"""


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    started = Nursery(WRITER)
    yield started
    started.close()


def kill_many(nursery: Nursery, tmp_path: Path, rounds: int, seed: int, store: str = "sqlite") -> int:
    """Return how many entries were acknowledged in all rounds; every one of them was found again."""
    draw = random.Random(seed)
    path = tmp_path / "centre"
    init(path, store=store)
    acknowledged: dict[int, tuple[str, str]] = {}
    erased: set[int] = set()
    recovered = in_all = 0
    for number in range(rounds):
        if number % 10 == 9:
            # A fresh centre now and then keeps the checks short.
            shutil.rmtree(path)
            init(path, store=store)
            in_all += len(acknowledged)
            acknowledged.clear()
            erased.clear()
        with open_centre(path) as centre:
            before = centre.checkpoint()
        said = nursery.round("write", number, path, draw.choice((0, 0, 1, 2, 4, 12)), draw.uniform(0, 0.06))
        assert not [line for line in said if line.startswith("failed")], said
        for line in said:
            kind, index, *rest = line.split()
            if kind == "stored":
                acknowledged[int(index)] = (rest[0], rest[1])
            else:
                erased.add(int(index))
        verdict = verify(path, before)
        assert verdict.ok, (number, verdict)
        recovered += bool(verdict.notes)
        with open_centre(path) as centre:
            found = {entry.index: entry for entry in centre.entries()}
            assert all(found[at].hash == entry_hash for at, (entry_hash, _) in acknowledged.items())
            assert all(found[at].records[0] is None for at in erased)
            asked = {name for _, name in acknowledged.values()}
            ids = [f"{name.rpartition('-')[0]}-{at}" for name in asked for at in range(int(name.rpartition("-")[2]))]
            assert set(centre.known(ids)) == set(ids)
        with open_centre(path, to_write=True) as centre:
            last = centre.append([NewEntry("take-in", [])])[0]
            acknowledged[last.entry] = (last.hash, f"{number}-x-0")
            assert centre.size == verdict.entries + 1
        # Nothing is left over: every document belongs to an entry.
        assert len(list((path / "originals").glob("??/*"))) == verdict.originals
        assert not list((path / "originals").glob("new-*"))
    return in_all + len(acknowledged)


def test_fifty_kills_lose_nothing_acknowledged(nursery: Nursery, tmp_path: Path) -> None:
    assert kill_many(nursery, tmp_path, 50, seed=1) > 100


def test_ten_kills_lose_nothing_acknowledged_in_postgresql(nursery: Nursery, tmp_path: Path, postgres: Server) -> None:
    assert kill_many(nursery, tmp_path, 10, seed=2, store=postgres.address) > 15


def test_a_kill_while_a_centre_is_made_leaves_a_whole_one_or_none(nursery: Nursery, tmp_path: Path) -> None:
    started = time.monotonic()
    init(tmp_path / "unharmed")
    takes_s = time.monotonic() - started
    made = 0
    for number in range(20):
        path = tmp_path / f"centre-{number}"
        # The last one is waited for, so that some come to their end however slow this machine is today.
        nursery.round("init", number, path, number // 19, takes_s * 4 * number / 19)
        if path.exists():
            made += 1
        else:
            init(path)
        assert verify(path).ok
    assert 0 < made < 20, "kills before the end and after it"


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_five_hundred_kills_lose_nothing_acknowledged(nursery: Nursery, tmp_path: Path) -> None:
    assert kill_many(nursery, tmp_path, 500, seed=3) > 1_000


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_two_hundred_kills_lose_nothing_acknowledged_in_postgresql(
    nursery: Nursery, tmp_path: Path, postgres: Server
) -> None:
    assert kill_many(nursery, tmp_path, 200, seed=4, store=postgres.address) > 400
