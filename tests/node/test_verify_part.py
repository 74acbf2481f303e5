"""A log gone through by several processes: the same verdict, the same finding, as if one had gone through it."""

import io
import os
import random
import shutil
import sys
from collections.abc import Generator
from contextlib import suppress
from pathlib import Path

import pytest

from treve.base.errors import TreveError
from treve.ledger.sealing import Record
from treve.ledger.signature import Signer
from treve.node import verify as audit
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.rotate import enrol, rotate
from treve.node.store import origin_of
from treve.node.verify import Verdict, verify
from treve.node.verify_part import Part, Plan, look, parts, plan

PERSON = Signer(b"p" * 32)


def record(number: int) -> Record:
    groups = {"content": b'{"text":"%s"}' % (b"shelling " * (number % 40)), "place": b'{"lat_e7":%d}' % number}
    return Record(groups, f"{number:032x}")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A centre with forty entries by two keys of the node and a person, with erasures and documents."""
    path = tmp_path_factory.mktemp("whole") / "centre"
    init(path)
    with open_centre(path, to_write=True) as centre:
        document = centre.keep_original(io.BytesIO(b"rows " * 400))
        lost = centre.keep_original(io.BytesIO(b"names " * 40))
        numbers = iter(range(10_000))
        for at in range(20):
            original = {3: document, 9: lost, 12: document}.get(at)
            centre.append([NewEntry("take-in", [record(next(numbers)) for _ in range(at % 5)], original=original)])
        centre.erase([(4, 1), (5, 2)], originals=[lost])
    enrol(path, "A. Analyst", PERSON.key, None, "operator")
    with open_centre(path, to_write=True, person=PERSON) as centre:
        centre.append([NewEntry("review", [record(next(numbers))]) for _ in range(6)])
    rotate(path, None, "operator")
    with open_centre(path, to_write=True) as centre:
        centre.append([NewEntry("take-in", [record(next(numbers))], marking=b'{"tlp":"red"}') for _ in range(9)])
    return path


def in_this_process(path: Path, origin: str, divided: Plan) -> Generator[Part, None, None]:
    """Give what the processes would say, all of them within this one."""
    started = [look(path, origin, divided, nth) for nth in range(divided.processes)]
    with suppress(TreveError):
        for number in range(-(-divided.size // divided.run)):
            yield next(started[number % divided.processes])


def with_processes(
    path: Path, monkeypatch: pytest.MonkeyPatch, run: int, count: int = 2, *, really: bool = False
) -> Verdict:
    with monkeypatch.context() as patched:
        patched.setattr(audit, "plan", lambda size, _records: Plan(size, run, count))
        if not really:
            patched.setattr(audit, "parts", in_this_process)
        return verify(path)


def test_several_processes_come_to_the_verdict_of_one(whole: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    alone = verify(whole)
    assert alone.ok, alone
    assert alone.erased == 2
    for run in (1, 3, 7, 1_000):
        assert with_processes(whole, monkeypatch, run) == alone
    assert with_processes(whole, monkeypatch, 4, really=True) == alone


def test_other_processes_do_give_what_is_asked_of_them(whole: Path) -> None:
    size = verify(whole).entries
    told = list(parts(whole, origin_of(whole), Plan(size, 5, 2)))
    assert [(each.start, each.stop) for each in told] == [(at, min(size, at + 5)) for at in range(0, size, 5)]
    assert all(each.tally is not None for each in told)
    assert {part.start for part in told if part.tally and part.tally.changes_keys} != set()
    assert [each.tally for each in in_this_process(whole, origin_of(whole), Plan(size, 5, 2))] == [
        each.tally for each in told
    ]


def flipped(whole: Path, damaged: Path, bit: int) -> None:
    shutil.rmtree(damaged, ignore_errors=True)
    shutil.copytree(whole, damaged)
    with (damaged / "treve.db").open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ (1 << bit % 8)]))


def test_several_processes_find_what_one_finds_wherever_a_bit_is_flipped(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    draw, found, damaged = random.Random(7), 0, tmp_path / "damaged"
    size_bits = (whole / "treve.db").stat().st_size * 8
    for turn in range(60):
        flipped(whole, damaged, draw.randrange(size_bits))
        alone = with_processes(damaged, monkeypatch, 1 + turn % 6, count=1)
        found += not alone.ok
        assert with_processes(damaged, monkeypatch, 1 + turn % 6, count=2 + turn % 3) == alone
    assert found > 15


def test_of_several_damaged_entries_the_first_is_named(
    whole: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from treve.stores.sqlite_engine import driver

    damaged = tmp_path / "damaged"
    for statement in (
        "UPDATE envelopes SET signature = zeroblob(64) WHERE entry IN (11, 17, 30)",
        "UPDATE envelopes SET envelope = (SELECT envelope FROM envelopes WHERE entry = 13) WHERE entry = 14",
        "DELETE FROM packs WHERE entry IN (9, 10)",
        "UPDATE secrets SET secrets = zeroblob(length(secrets)) WHERE entry = 8",
        "UPDATE log SET hash = zeroblob(32) WHERE entry = 29",
    ):
        shutil.rmtree(damaged, ignore_errors=True)
        shutil.copytree(whole, damaged)
        with driver().connect(str(damaged / "treve.db")) as raw:
            raw.execute(statement)
        raw.close()
        for run in (1, 5, 8):
            alone = with_processes(damaged, monkeypatch, run, count=1)
            assert not alone.ok
            assert with_processes(damaged, monkeypatch, run) == alone
    assert with_processes(damaged, monkeypatch, 8, really=True) == alone


def test_what_processes_that_fall_have_not_said_is_gone_through_alone(
    whole: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def falling(path: Path, origin: str, divided: Plan) -> Generator[Part, None, None]:
        for number, part in enumerate(in_this_process(path, origin, divided)):
            if number == 3:
                return
            yield part

    alone = verify(whole)
    monkeypatch.setattr(audit, "plan", lambda size, _records: Plan(size, 4, 2))
    for way in (falling, lambda *_: iter(()), lambda *_: (Part(0, 7), Part(7, 9))):
        monkeypatch.setattr(audit, "parts", lambda *given, way=way: _closed(way(*given)))
        assert verify(whole) == alone
    monkeypatch.undo()
    # A program that is not there, and one that says nothing.
    for program in ("/nowhere/python", "/bin/true"):
        monkeypatch.setattr(sys, "executable", program)
        assert list(parts(whole, origin_of(whole), Plan(9, 4, 2))) == []


def _closed(given: object) -> Generator[Part, None, None]:
    yield from given  # type: ignore[misc]


def test_a_small_log_is_gone_through_by_one_process_and_a_large_one_by_one_a_core(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2}, raising=False)
    assert plan(40, 1_000) == Plan(40, 16, 1)
    assert plan(1, 10_000_000) == Plan(1, 16, 1)
    assert plan(1_000_000, 1_000_000) == Plan(1_000_000, 1_000, 3)
    assert plan(1_000, 1_000_000) == Plan(1_000, 31, 3)
    assert plan(50_000, 0).processes == 3
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert plan(1_000_000, 1_000_000) == Plan(1_000_000, 1_000, 1)
