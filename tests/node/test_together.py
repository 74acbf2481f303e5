"""Many threads, one at work: everybody gets their own answer, and what is wrong with one concerns nobody else.

How many threads meet is not left to the clock: the first is kept at work until all the others wait (`Meeting`).
"""

import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

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


class Meeting:
    """Keeps the first thread at work, where the work calls `hold`, until all the others wait behind one door."""

    def __init__(self, together: Callable[[], Together[Any, Any]]) -> None:
        self._together = together
        self._first, self._others = threading.Event(), threading.Event()

    def hold(self) -> None:
        """Wait for the others, the first time."""
        self._first.set()
        assert self._others.wait(60)

    def of(self, work: Callable[[int], object], count: int) -> list[object]:
        """Return what the work gave each of so many threads, or what it raised."""
        with ThreadPoolExecutor(count) as pool:
            first = pool.submit(work, 0)
            assert self._first.wait(60), first.exception(60)
            rest = [pool.submit(work, number) for number in range(1, count)]
            until = time.monotonic() + 60
            while len(self._together()._waiting) < count - 1 and time.monotonic() < until:
                time.sleep(0.001)
            self._others.set()
            return [each.exception(60) or each.result() for each in (first, *rest)]


def doubled(turns: Sequence[Turn[int, int]]) -> None:
    for turn in turns:
        if turn.asked % 7 == 0:
            turn.fail(Refused(f"{turn.asked}"))
        else:
            turn.answer(2 * turn.asked)


def test_each_thread_gets_its_own_answer_and_far_fewer_goes_are_needed_than_there_are_threads() -> None:
    goes: list[int] = []

    def work(turns: Sequence[Turn[int, int]]) -> None:
        meeting.hold()
        goes.append(len(turns))
        doubled(turns)

    together = Together(work, most=16)
    meeting = Meeting(lambda: together)
    for number, got in enumerate(meeting.of(together.do, 64)):
        assert (got == 2 * number) if number % 7 else (isinstance(got, Refused) and got.what == str(number))
    assert goes == [1, 16, 16, 16, 15]


def test_threads_that_come_as_they_like_get_their_own_answers_too() -> None:
    together = Together(doubled, most=16)
    for _ in range(5):
        for number, got in enumerate(at_once(together.do, 64)):
            assert (got == 2 * number) if number % 7 else (isinstance(got, Refused) and got.what == str(number))


def test_what_the_work_raises_is_raised_in_every_thread_that_it_left_open() -> None:
    def work(turns: Sequence[Turn[int, int]]) -> None:
        meeting.hold()
        turns[0].answer(1)
        raise Broken("It fell.", where="here")

    together = Together(work, most=100)
    meeting = Meeting(lambda: together)
    got = meeting.of(together.do, 20)
    fallen = [each for each in got if isinstance(each, Broken)]
    assert (len(fallen), got.count(1)) == (18, 2), "one of each go has its answer"
    assert len({id(each) for each in fallen}) == len(fallen)
    assert {(each.what, each.where) for each in fallen} == {("It fell.", "here")}


def test_an_interruption_of_the_one_at_work_is_told_to_the_others_as_what_it_is() -> None:
    goes: list[int] = []

    def work(turns: Sequence[Turn[int, int]]) -> None:
        goes.append(len(turns))
        meeting.hold()
        if len(goes) == 2:
            raise KeyboardInterrupt
        for turn in turns:
            turn.answer(0)

    together: Together[int, int] = Together(work, most=10)
    meeting = Meeting(lambda: together)
    first, *raised = meeting.of(together.do, 3)
    assert first == 0
    assert sorted(type(each).__name__ for each in raised) == ["Broken", "KeyboardInterrupt"]
    assert together.do(4) == 0
    assert goes == [1, 2, 1]


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
        meeting = Meeting(lambda: centre._together)

        def failing(self: Store, *given: object, **named: object) -> None:
            meeting.hold()
            if next(failures, False):
                raise Refused("The disk is full; nothing was stored.")
            real(self, *given, **named)  # type: ignore[arg-type]

        monkeypatch.setattr(type(centre._store), "append", failing)
        got = meeting.of(lambda number: centre.append([NewEntry("note", [record(number)])]), 30)
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
        meeting.hold()
        signed.append(self.tree.size)
        real(self, *signers)  # type: ignore[arg-type]

    monkeypatch.setattr(Head, "sign", counted)
    centre: Centre
    with open_centre(path, to_write=True) as centre:
        meeting = Meeting(lambda: centre._together)
        meeting.of(lambda number: centre.append([NewEntry("note", [record(number)])]), 50)
        assert signed[-1] == centre.size
    assert len(signed) == 2
