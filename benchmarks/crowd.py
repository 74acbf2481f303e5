"""A hundred writers and a hundred readers at once: how many writes a second are acknowledged, how long each waits.

usage: python benchmarks/crowd.py [--writers 100] [--readers 100] [--seconds 20] [--one-process] [--json]

Each writer is a thread that appends an entry of one record of about 600 bytes and waits until it is acknowledged: on
disk, signed, under the checkpoint. Then it writes the next one. Each reader is a thread that takes note of what is new,
reads an entry drawn at random, with its records opened, and checks its proof against the checkpoint, and then the next.
Writers are threads of the one process that may write; readers share another, as those of the page do, or, with
`--one-process`, the same one. Nobody pauses. In the end the log is opened anew: every write that was acknowledged must
be there under its number and hash, nothing else may, and `treve verify` must pass. `writers_core_share` says how much
of a core the process of the writers had: where others use the machine, `acknowledged_per_core_s` tells more.
"""

import argparse
import json
import multiprocessing
import random
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.ledger import record

from treve.ledger import checkpoint, merkle
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry, Stored
from treve.node.init import init
from treve.node.verify import verify

STACK_BYTES = 2**19


class Crowd:
    """Threads that do one thing over and over until they are told to stop, and how long each time took."""

    def __init__(self, count: int, once: Callable[[int, random.Random], None]) -> None:
        self.seconds: list[float] = []
        self.failures: list[BaseException] = []
        self._stop = threading.Event()
        self._once = once
        self._threads = [threading.Thread(target=self._run, args=(each,)) for each in range(count)]

    def start(self) -> None:
        for each in self._threads:
            each.start()

    def stop(self) -> None:
        self._stop.set()
        for each in self._threads:
            each.join()
        if self.failures:
            raise self.failures[0]

    def _run(self, number: int) -> None:
        draw = random.Random(number)
        try:
            while not self._stop.is_set():
                began = time.perf_counter()
                self._once(number, draw)
                self.seconds.append(time.perf_counter() - began)
        except BaseException as why:  # noqa: BLE001 (raised again where the crowd is stopped)
            self.failures.append(why)


def milliseconds(seconds: list[float], share: float) -> float:
    """Return the time within which this share was done."""
    return round(sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * share))] * 1e3, 1) if seconds else 0.0


def reader_of(centre: Centre) -> Callable[[int, random.Random], None]:
    """Return what a reader does once."""

    def read(_number: int, draw: random.Random) -> None:
        centre.refresh()
        proof = centre.prove(draw.randrange(centre.size))
        entry = centre.entry(proof.entry)
        head = checkpoint.parse(proof.checkpoint)[0]
        assert entry.hash == proof.hash.hex()
        assert merkle.check_inclusion(merkle.leaf_hash(proof.hash), proof.entry, proof.size, proof.path, head.root)

    return read


def read_elsewhere(path: str, count: int, told: Connection) -> None:
    """Read with so many threads until something is received, and send how long each read took."""
    threading.stack_size(STACK_BYTES)
    with open_centre(Path(path)) as centre:
        crowd = Crowd(count, reader_of(centre))
        crowd.start()
        told.send(None)
        told.recv()
        crowd.stop()
        told.send(crowd.seconds)


def crowd(folder: Path, writers: int, readers: int, seconds: float, *, one_process: bool = False) -> dict[str, float]:
    """Return what came of so many writers and readers; raises where anything was lost."""
    path = folder / "centre"
    init(path)
    threading.stack_size(STACK_BYTES)
    said: list[Stored] = []
    numbers = iter(range(10**9))
    ours, theirs = multiprocessing.get_context("spawn").Pipe()
    elsewhere = multiprocessing.get_context("spawn").Process(target=read_elsewhere, args=(str(path), readers, theirs))
    with open_centre(path, to_write=True) as centre:

        def write(_number: int, _draw: random.Random) -> None:
            said.extend(centre.append([NewEntry("note", [record(next(numbers))])]))

        write(0, random.Random(0))
        writing, reading = Crowd(writers, write), Crowd(readers, reader_of(centre))
        if one_process:
            reading.start()
        else:
            elsewhere.start()
            ours.recv()
        began, busy = time.perf_counter(), time.process_time()
        writing.start()
        time.sleep(seconds)
        writing.stop()
        took, busy = time.perf_counter() - began, time.process_time() - busy
        if one_process:
            reading.stop()
            reads = reading.seconds
        else:
            ours.send(None)
            reads = ours.recv()
            elsewhere.join()
    with open_centre(path) as centre:
        found = {entry.index: entry.hash for entry in centre.entries(1)}
        lost = sum(found.pop(each.entry, None) != each.hash for each in said)
    assert not lost, f"{lost} acknowledged writes are not in the log"
    assert not found, f"{len(found)} entries are in the log that nobody was told of"
    assert verify(path).ok
    return {
        "acknowledged": len(writing.seconds),
        "acknowledged_per_s": round(len(writing.seconds) / took),
        "write_p50_ms": milliseconds(writing.seconds, 0.5),
        "write_p99_ms": milliseconds(writing.seconds, 0.99),
        "writers_core_share": round(busy / took, 2),
        "acknowledged_per_core_s": round(len(writing.seconds) / busy),
        "reads_per_s": round(len(reads) / took),
        "read_p50_ms": milliseconds(reads, 0.5),
        "read_p99_ms": milliseconds(reads, 0.99),
        "lost": lost,
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--writers", type=int, default=100)
    parser.add_argument("--readers", type=int, default=100)
    parser.add_argument("--seconds", type=float, default=20)
    parser.add_argument("--one-process", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        figures = crowd(Path(name), asked.writers, asked.readers, asked.seconds, one_process=asked.one_process)
    if asked.json:
        print(json.dumps(figures))
        return
    print(f"{asked.writers} writers and {asked.readers} readers, {asked.seconds:g} s")
    for key, value in figures.items():
        print(f"{key:24} {value:>12,}")


if __name__ == "__main__":
    main()
