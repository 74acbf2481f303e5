"""The stores: durable appends into SQLite and PostgreSQL, moving between them, backup and restore of a large centre.

usage: python benchmarks/stores.py [--records 100000] [--json]

Records have four groups and about 600 bytes, in entries of 1,000. PostgreSQL is a server of its own on this machine,
from a wheel, reached through a socket; with `--without-postgres` it is left out. A restore reads the backup to its end,
writes it anew and verifies it in full: that is the time from a bare folder to a centre that can be read.
"""

import argparse
import json
import shutil
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

sys.path.insert(0, str(Path(__file__).parents[1]))

from benchmarks.ledger import record

from treve.node.backup import backup
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.move import move
from treve.node.restore import restore
from treve.node.verify import verify

T = TypeVar("T")
BATCH = 1_000
WORDS = b"a passphrase for a benchmark"


def timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began


def fill(path: Path, records: int) -> None:
    with open_centre(path, to_write=True) as centre:
        for start in range(0, records, BATCH):
            centre.append([NewEntry("take-in", [record(at) for at in range(start, min(records, start + BATCH))])])


def small_appends(path: Path) -> float:
    """Return milliseconds for a durable append of one record, the mean of 100."""
    with open_centre(path, to_write=True) as centre:
        entries = [NewEntry("take-in", [record(10_000_000 + at)]) for at in range(100)]
        return timed(lambda: [centre.append([each]) for each in entries])[1] * 10


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--without-postgres", action="store_true")
    parser.add_argument("--json", action="store_true")
    asked = parser.parse_args()
    figures: dict[str, float] = {}
    folder = Path(tempfile.mkdtemp(prefix="treve-bench-"))
    try:
        centre, kept = folder / "centre", folder / "kept"
        init(centre)
        _, figures["SQLite: seconds to append all"] = timed(lambda: fill(centre, asked.records))
        done, figures["backup: seconds, read back too"] = timed(lambda: backup(centre, kept, WORDS))
        figures["backup: bytes"] = done.size_bytes
        back, figures["restore: seconds, verified"] = timed(lambda: restore(kept, folder / "back", WORDS))
        assert back.records == asked.records + 1
        assert (folder / "back" / "checkpoint").read_bytes() == (centre / "checkpoint").read_bytes()
        if not asked.without_postgres:
            with_postgres(folder, centre, asked.records, figures)
        figures["SQLite: milliseconds an append of one"] = small_appends(centre)
    finally:
        shutil.rmtree(folder)
    if asked.json:
        print(json.dumps({"records": asked.records, **figures}))
        return
    print(f"{asked.records:,} records in entries of {BATCH:,}")
    for name, value in figures.items():
        print(f"{name:44} {value:14,.2f}")


def with_postgres(folder: Path, centre: Path, records: int, figures: dict[str, float]) -> None:
    from tests.postgres import Server

    server = Server()
    try:
        init(folder / "there", store=server.address)
        _, figures["PostgreSQL: seconds to append all"] = timed(lambda: fill(folder / "there", records))
        figures["PostgreSQL: milliseconds an append of one"] = small_appends(folder / "there")
        verdict, figures["PostgreSQL: seconds to verify"] = timed(lambda: verify(folder / "there"))
        assert verdict.ok
        _, figures["move to PostgreSQL: seconds, compared"] = timed(lambda: move(centre, server.address))
        _, figures["move back: seconds, compared"] = timed(lambda: move(centre, "sqlite"))
    finally:
        server.close()


if __name__ == "__main__":
    main()
