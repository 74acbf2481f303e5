"""The record-keeping path alone: durable appends beside raw SQLite, opening, one proof, the audits of a large log.

usage: python benchmarks/ledger.py [--records 100000] [--entries 1000000] [--json]

Each figure is printed as it comes, with `--json` all of them at the end.

Records have four groups and about 600 bytes. A batch is one call of `append`: a take-in entry of up to 1,000 records,
ten of them in one commit where the batch has 10,000; all of it is on disk when the call returns. Raw SQLite stores the
same bytes, unsigned and unsealed, one row a record, with the same journal and the same waiting for the disk.

Two large logs follow: `--entries` entries of one record each, and as many records in entries of 1,000. Of each: open,
one proof (a file of `treve prove` with its envelope, once the first has found out who may see it, and that first one),
`treve verify`, a backup and what is restored from it, verified in full, root equal; and for the first log its export
and the audit of that. Verifying and restoring use all cores. The best of the batches is given beside the mean, since
other work on the machine slows the mean only, and the seconds in which one had a core, children included.
"""

import argparse
import json
import os
import shutil
import tempfile
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from treve.ledger import static_log
from treve.ledger.sealing import Record
from treve.node.backup import backup
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.log_folder import LogFolder
from treve.node.prove import prove
from treve.node.publish_log import publish_log
from treve.node.restore import restore
from treve.node.verify import verify
from treve.node.witnesses import own_key
from treve.stores.sqlite_engine import driver, journal

T = TypeVar("T")
BATCH = 1_000
WORDS = b"a passphrase for a benchmark"
BATCHES = ((1, 200), (100, 50), (10_000, 6))


def record(number: int) -> Record:
    groups = {
        "identity": b'{"report":"%032x","source":"ucdp-ged"}' % number,
        "place": b'{"lat_e7":%d,"text":"%s"}' % (number, b"place " * 12),
        "content": b'{"kind":"shelling","text":"%s"}' % (b"what was said " * 25),
        "provenance": b'{"row":%d}' % number,
    }
    return Record(groups, f"{number:032x}")


class Figures(dict[str, float]):
    """Figures by name, each told as soon as it is known: a large log takes minutes."""

    def __init__(self, *, aloud: bool) -> None:
        super().__init__()
        self._aloud = aloud

    def __setitem__(self, name: str, value: float) -> None:
        super().__setitem__(name, value)
        if self._aloud:
            print(f"{name:40} {value:>12,}", flush=True)


def timed(work: Callable[[], T]) -> tuple[T, float]:
    began = time.perf_counter()
    done = work()
    return done, time.perf_counter() - began


def worked(work: Callable[[], T]) -> tuple[T, float, float]:
    """Return what was made, the seconds, and those of them in which we had a core: other work leaves these alone."""
    began, busy = time.perf_counter(), _busy()
    done = work()
    return done, time.perf_counter() - began, _busy() - busy


def _busy() -> float:
    return sum(os.times()[:4])


def of_batches(folder: Path, figures: Figures) -> None:
    """Tell records per second for each size of batch, ours and raw."""
    raw = driver().connect(str(folder / "raw.db"), isolation_level=None)
    raw.execute(f"PRAGMA journal_mode={journal(driver().sqlite_version_info)}")
    raw.execute("PRAGMA synchronous=FULL")
    raw.execute("CREATE TABLE records (number INTEGER PRIMARY KEY, id BLOB, data BLOB)")
    init(folder / "batches")
    number = 0
    with open_centre(folder / "batches", to_write=True) as centre:
        for batch, rounds in BATCHES:
            ours, theirs = [], []
            for _ in range(rounds):
                records = [record(number + at) for at in range(batch)]
                entries = [NewEntry("take-in", records[at : at + BATCH]) for at in range(0, batch, BATCH)]
                ours.append(timed(partial(centre.append, entries))[1])
                rows = [(number + at, one.record_id, b"".join(one.groups.values())) for at, one in enumerate(records)]
                began = time.perf_counter()
                raw.execute("BEGIN IMMEDIATE")
                raw.executemany("INSERT INTO records VALUES (?, ?, ?)", rows)
                raw.execute("COMMIT")
                theirs.append(time.perf_counter() - began)
                number += batch
            figures[f"append_{batch}_records_per_s"] = round(batch * rounds / sum(ours))
            figures[f"append_{batch}_best_records_per_s"] = round(batch / min(ours))
            figures[f"raw_sqlite_{batch}_records_per_s"] = round(batch * rounds / sum(theirs))
            figures[f"raw_sqlite_{batch}_best_records_per_s"] = round(batch / min(theirs))
    raw.close()


def of_reading(folder: Path, count: int, figures: Figures) -> None:
    """Tell what reading costs, of `count` records in entries of 1,000."""
    path = folder / "reading"
    init(path)
    seconds = []
    with open_centre(path, to_write=True) as centre:
        for start in range(0, count, BATCH):
            entry = NewEntry("take-in", [record(number) for number in range(start, start + BATCH)])
            seconds.append(timed(partial(centre.append, [entry]))[1])
        read, read_s = timed(lambda: sum(len(entry.records) for entry in centre.entries()))
        ids = [f"{number:032x}" for number in range(min(20_000, count))]
        known, known_s = timed(lambda: centre.known(ids))
        assert len(known) == len(ids)
    verdict, verify_s = timed(lambda: verify(path))
    assert verdict.ok
    figures["append_p99_ms"] = round(sorted(seconds)[int(len(seconds) * 0.99)] * 1e3, 1)
    figures["read_records_per_s"] = round(read / read_s)
    figures["known_us_per_id"] = round(known_s / len(ids) * 1e6, 1)
    figures["verify_us_per_record"] = round(verify_s / verdict.records * 1e6, 1)
    figures["bytes_on_disk_per_record"] = round((path / "treve.db").stat().st_size / count)
    shutil.rmtree(path)


def fill(path: Path, count: int, per_entry: int) -> None:
    """Append so many records, 5,000 at once."""
    at_once = max(1, 5_000 // per_entry)
    with open_centre(path, to_write=True) as centre:
        for start in range(0, count // per_entry, at_once):
            firsts = range(start * per_entry, min(count, (start + at_once) * per_entry), per_entry)
            centre.append([NewEntry("note", [record(n) for n in range(at, at + per_entry)]) for at in firsts])


def of_large(
    folder: Path, name: str, count: int, per_entry: int, *, exported: bool, figures: Figures | None = None
) -> dict[str, float]:
    """Return what a large log costs to open, to prove from, to audit and to restore."""
    figures = Figures(aloud=False) if figures is None else figures
    path = folder / name
    init(path)
    _, fill_s = timed(lambda: fill(path, count, per_entry))
    opened, open_s, busy_s = worked(lambda: open_centre(path))
    figures[f"{name}_fill_s"] = round(fill_s, 1)
    figures[f"{name}_open_s"], figures[f"{name}_open_cpu_s"] = round(open_s, 2), round(busy_s, 2)
    with opened as centre:
        entries = centre.size
        _, first_s = timed(lambda: prove(centre, entries - 1, envelope=True, record=None, show=()))
        figures[f"{name}_first_proof_s"] = round(first_s, 2)
        several = [timed(partial(prove, centre, at, envelope=True, record=None, show=()))[1]
                   for at in range(0, entries, max(1, entries // 20))]  # fmt: skip
        figures[f"{name}_proof_ms"] = round(sorted(several)[len(several) // 2] * 1e3, 2)
        if exported:
            key = own_key(centre)
            figures[f"{name}_export_s"] = round(timed(lambda: publish_log(centre, folder / "log"))[1], 1)
            done, audit_s, busy_s = worked(lambda: static_log.audit(LogFolder(folder / "log"), key))
            assert done.head.size == entries
            figures[f"{name}_audit_export_s"] = round(audit_s, 1)
            figures[f"{name}_audit_export_cpu_s"] = round(busy_s, 1)
            shutil.rmtree(folder / "log")
    verdict, verify_s, busy_s = worked(lambda: verify(path))
    assert verdict.ok
    assert verdict.records == count + 1
    figures[f"{name}_verify_s"] = round(verify_s, 1)
    figures[f"{name}_verify_cpu_s"] = round(busy_s, 1)
    figures[f"{name}_backup_s"] = round(timed(lambda: backup(path, folder / "kept", WORDS))[1], 1)
    back, restore_s, busy_s = worked(lambda: restore(folder / "kept", folder / "back", WORDS))
    assert back.records == count + 1
    assert (folder / "back" / "checkpoint").read_bytes() == (path / "checkpoint").read_bytes()
    figures[f"{name}_restore_s"] = round(restore_s, 1)
    figures[f"{name}_restore_cpu_s"] = round(busy_s, 1)
    for each in (path, folder / "back"):
        shutil.rmtree(each)
    (folder / "kept").unlink()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=100_000, help="0 leaves batches and reading away")
    parser.add_argument("--entries", type=int, default=1_000_000, help="0 leaves the large logs away")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    figures = Figures(aloud=not options.json)
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        if options.records:
            of_batches(folder, figures)
            of_reading(folder, options.records, figures)
        if options.entries:
            of_large(folder, "records", options.entries, BATCH, exported=False, figures=figures)
            of_large(folder, "entries", options.entries, 1, exported=True, figures=figures)
    if options.json:
        print(json.dumps({**figures, "large": options.entries}))


if __name__ == "__main__":
    main()
