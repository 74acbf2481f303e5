"""The entries of a large log gone through by as many processes as there are cores.

Each process opens the store for itself and takes every nth run of entries; of each run it says in a few bytes what the
audit needs, or that the audit should look for itself. The audit takes the runs in the order of the log, and whatever is
not plainly well it goes through alone, entry by entry, as a log that one process goes through. So it finds what that
one would have found, in the same order and words.

A run is well by itself if each of its entries is, and if within it each author's entries follow each other; whether its
first ones follow those before, and whether those keys may sign there, only the audit can say.
"""

import os
import subprocess
import sys
from collections.abc import Generator, Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, NamedTuple

import msgspec

import treve
from treve.base.errors import TreveError
from treve.ledger.audit import Chains, check
from treve.ledger.envelope import Envelope
from treve.node import keys
from treve.node.store import open_store
from treve.node.tally import Tally

WORTH = 25_000
"""From how much work on, counted in records and half as many entries, other processes are started: about two seconds.

To start one takes half a second."""

_MOST_CORES = 16
_LEAST_RUN, _LONGEST_RUN, _RUNS = 16, 1_000, 32
_LENGTH_BYTES = 4


class Part(msgspec.Struct):
    """That a run of entries is well by itself.

    `begins` says with which number and `previous` each author's entries begin, `ends` how their chains stand behind
    the run. `signers` are envelopes, one for each author and person that they name. Without a tally, all is not well.
    """

    start: int
    stop: int
    tally: Tally | None = None
    begins: dict[str, tuple[int, str | None]] = msgspec.field(default_factory=dict)
    ends: dict[str, tuple[int, str | None]] = msgspec.field(default_factory=dict)
    signers: list[bytes] = msgspec.field(default_factory=list)


class Plan(NamedTuple):
    """How a log is divided: into runs of so many entries, among so many processes."""

    size: int
    run: int
    processes: int


def plan(size: int, records: int) -> Plan:
    """Return how a log is divided: among one process where more are not worth it or there is one core only.

    The runs hang on the log alone: what is read at once decides what is found first where two things are wrong.
    """
    cores = min(_MOST_CORES, len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1)
    worth = size > 1 and records + size // 2 >= WORTH
    return Plan(size, max(_LEAST_RUN, min(_LONGEST_RUN, size // _RUNS)), cores if worth else 1)


def parts(path: Path, origin: str, divided: Plan) -> Generator[Part, None, None]:
    """Give what the processes say of each run of entries, in the order of the log.

    It ends early where a process does not do what it should; what is left the audit goes through alone.
    """
    started: list[subprocess.Popen[bytes]] = []
    own = [sys.executable, "-P", "-m", "treve.node.verify_part", str(path.absolute()), origin]
    # Other processes run the same program as this one, from wherever that is.
    home = {**os.environ, "PYTHONPATH": str(Path(treve.__path__[0]).parent)}
    try:
        for nth in range(divided.processes):
            asked = [str(each) for each in (divided.size, divided.run, divided.processes, nth)]
            started.append(
                subprocess.Popen(  # noqa: S603 (this program itself)
                    [*own, *asked], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                    env=home,
                )
            )  # fmt: skip
        for number, start in enumerate(range(0, divided.size, divided.run)):
            told = started[number % divided.processes].stdout
            assert told is not None
            part = _receive(told)
            if part is None or (part.start, part.stop) != (start, min(divided.size, start + divided.run)):
                return
            yield part
    except OSError:
        return
    finally:
        for each in started:
            each.kill()
            with suppress(OSError):
                each.communicate()


def look(path: Path, origin: str, divided: Plan, nth: int) -> Iterator[Part]:
    """Go through every nth run of the entries, and give what is to be said of each."""
    known_key = keys.read_known(path)
    store = open_store(path)
    try:
        for start in range(nth * divided.run, divided.size, divided.run * divided.processes):
            stop = min(divided.size, start + divided.run)
            tally, chains = Tally(), Beginnings()
            signers: dict[tuple[object, ...], bytes] = {}
            try:
                for each in store.entries(start, stop):
                    read, records = check(each, origin, chains)
                    tally.add(each, read, records, known_key)
                    signers.setdefault((read.author, read.person, read.attested_by_node), each.envelope)
            except TreveError:
                yield Part(start, stop)
            else:
                yield Part(start, stop, tally, chains.begins, chains.ends, list(signers.values()))
    finally:
        store.close()


class Beginnings(Chains):
    """Chains of which only a part is seen: each author's first entry may be any, the others follow."""

    def __init__(self) -> None:
        super().__init__()
        self.begins: dict[str, tuple[int, str | None]] = {}

    @property
    def ends(self) -> dict[str, tuple[int, str | None]]:
        """How the chains stand."""
        return {author: self.of(author) for author in self.begins}

    def follows(self, read: Envelope) -> bool:
        """Say whether an envelope follows the one before, as far as that was seen."""
        if read.author not in self.begins:
            self.begins[read.author] = (read.author_seq, read.previous)
            return True
        return super().follows(read)


def _send(out: IO[bytes], part: Part) -> None:
    data = msgspec.msgpack.encode(part)
    out.write(len(data).to_bytes(_LENGTH_BYTES, "big") + data)
    out.flush()


def _receive(told: IO[bytes]) -> Part | None:
    length = int.from_bytes(told.read(_LENGTH_BYTES), "big")
    try:
        return msgspec.msgpack.decode(told.read(length), type=Part)
    except msgspec.MsgspecError:
        return None


def main() -> None:
    """Answer the process that has started this one."""
    path, origin, *numbers = sys.argv[1:]
    size, run, processes, nth = map(int, numbers)
    with suppress(TreveError, OSError):
        for part in look(Path(path), origin, Plan(size, run, processes), nth):
            _send(sys.stdout.buffer, part)


if __name__ == "__main__":
    main()
