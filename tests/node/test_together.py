"""Many threads, one at work: everybody gets their own answer, and what is wrong with one concerns nobody else."""

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from treve.base.errors import Broken, Refused
from treve.ledger.sealing import Record
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry, Stored
from treve.node.head import Head
from treve.node.init import init
from treve.node.together import Together, Turn
from treve.node.verify import verify
from treve.stores.store import Store


def at_once(work: Callable[[int], object], count: int) -> list[object]:
    """Return what the work gave each of so many threads, or what it raised; none begins before all are there."""
    all_there = threading.Barrier(count)

    def caught(number: int) -> object:
        all_there.wait()
        try:
            return work(number)
        except Exception as why:  # noqa: BLE001 (it is looked at by the test)
            return why

    with ThreadPoolExecutor(count) as pool:
        return list(pool.map(caught, range(count)))


def doubled(turns: Sequence[Turn[int, int]]) -> None:
    time.sleep(0.002)
    for turn in turns:
        if turn.asked % 7 == 0:
            turn.fail(Refused(f"{turn.asked}"))
        else:
            turn.answer(2 * turn.asked)


def test_each_thread_gets_its_own_answer_and_far_fewer_goes_are_needed_than_there_are_threads() -> None:
    goes: list[int] = []

    def work(turns: Sequence[Turn[int, int]]) -> None:
        goes.append(len(turns))
        doubled(turns)

    together = Together(work, most=16)
    for _ in range(5):
        goes.clear()
        for number, got in enumerate(at_once(together.do, 64)):
            assert (got == 2 * number) if number % 7 else (isinstance(got, Refused) and got.what == str(number))
        assert sum(goes) == 64
        assert max(goes) <= 16
        assert len(goes) < 32


def test_what_the_work_raises_is_raised_in_every_thread_that_it_left_open() -> None:
    def work(turns: Sequence[Turn[int, int]]) -> None:
        time.sleep(0.01)
        turns[0].answer(1)
        raise Broken("It fell.", where="here")

    got = at_once(Together(work, most=100).do, 20)
    fallen = [each for each in got if isinstance(each, Broken)]
    assert len(fallen) + got.count(1) == 20
    assert len({id(each) for each in fallen}) == len(fallen) > 0
    assert {(each.what, each.where) for each in fallen} == {("It fell.", "here")}


def test_an_interruption_of_the_one_at_work_is_told_to_the_others_as_what_it_is() -> None:
    entered, waited = threading.Event(), threading.Event()

    def work(turns: Sequence[Turn[int, int]]) -> None:
        if not entered.is_set():
            entered.set()
            waited.wait(10)
            for turn in turns:
                turn.answer(0)
            return
        raise KeyboardInterrupt

    together: Together[int, int] = Together(work, most=10)
    with ThreadPoolExecutor(3) as pool:
        first = pool.submit(together.do, 1)
        assert entered.wait(10)
        others = [pool.submit(together.do, each) for each in (2, 3)]
        time.sleep(0.1)
        waited.set()
        assert first.result(10) == 0
        raised = [each.exception(10) for each in others]
    assert sorted(type(each).__name__ for each in raised) == ["Broken", "KeyboardInterrupt"]
    entered.clear()
    waited.set()
    assert together.do(4) == 0


def record(number: int) -> Record:
    return Record({"content": b'{"n":%d}' % number}, f"{number:032x}")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    init(tmp_path / "centre")
    return tmp_path / "centre"


def test_many_threads_append_to_one_log_and_what_is_refused_is_nowhere_in_it(path: Path) -> None:
    with open_centre(path, to_write=True) as centre:
        before = centre.size

        def write(number: int) -> list[Stored]:
            kind = "No kind" if number % 5 == 3 else "note"
            return centre.append([NewEntry(kind, [record(number)]), NewEntry("note", [])])

        got = at_once(write, 60)
        kept: dict[int, list[Stored]] = {}
        for number, each in enumerate(got):
            if number % 5 == 3:
                assert isinstance(each, Refused)
            else:
                assert isinstance(each, list)
                kept[number] = each
        assert centre.size == before + 2 * len(kept)
        for number, (one, other) in kept.items():
            found = centre.entry(one.entry)
            assert (found.hash, found.records) == (one.hash, [record(number)])
            assert other.entry == one.entry + 1
    assert verify(path).ok


def test_threads_read_and_prove_while_others_append(path: Path) -> None:
    with open_centre(path, to_write=True) as centre, open_centre(path) as reading:

        def work(number: int) -> int:
            if number % 2:
                return centre.append([NewEntry("note", [record(number)])])[0].entry
            draw = random.Random(number)
            for _ in range(20):
                for each in (centre, reading):
                    proof = each.prove(draw.randrange(each.size))
                    assert each.entry(proof.entry).hash == proof.hash.hex()
            return -1

        # Twelve threads that read, each with -1, and twelve different numbers of new entries.
        assert len(set(at_once(work, 24))) == 13
        assert reading.refresh() == centre.size


def test_a_disk_that_fails_fails_all_who_shared_it_and_the_next_append_goes_on(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_centre(path, to_write=True) as centre:
        real = type(centre._store).append
        failures: Iterator[bool] = iter([False, True, False, True])

        def failing(self: Store, *given: object, **named: object) -> None:
            time.sleep(0.02)
            if next(failures, False):
                raise Refused("The disk is full; nothing was stored.")
            real(self, *given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(type(centre._store), "append", failing)
        got = at_once(lambda number: centre.append([NewEntry("note", [record(number)])]), 30)
        kept = [each[0] for each in got if isinstance(each, list)]
        assert {type(each) for each in got} == {list, Refused}
        found = {each.hash for each in centre.entries()}
        assert {each.hash for each in kept} <= found
        assert len(found) == 1 + len(kept)
        # However few goes the thirty shared: from here on the disk is whole.
        failures = iter(())
        assert centre.append([NewEntry("note", [])])[0].entry == len(found)
    verdict = verify(path)
    assert verdict.ok
    assert verdict.records == len(kept) + 1


def test_a_checkpoint_is_signed_once_for_all_who_waited(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    signed: list[int] = []
    real = Head.sign

    def counted(self: Head, *signers: object) -> None:
        signed.append(self.tree.size)
        time.sleep(0.005)
        real(self, *signers)  # type: ignore[arg-type]

    monkeypatch.setattr(Head, "sign", counted)
    centre: Centre
    with open_centre(path, to_write=True) as centre:
        at_once(lambda number: centre.append([NewEntry("note", [record(number)])]), 50)
        assert signed[-1] == centre.size
    assert len(signed) < 25
