"""The record-keeping path alone: durable appends, reading, telling what is known, opening, verifying.

usage: python benchmarks/ledger.py [--records 100000] [--json]

Records have four groups and about 600 bytes; every append is one take-in entry of 1,000 records and on disk when it
returns. The best of the batches is given beside the mean, since other work on the machine slows the mean only.
"""

import argparse
import json
import tempfile
import time
from pathlib import Path

from treve.ledger.sealing import Record
from treve.node.centre import NewEntry, open_centre
from treve.node.init import init
from treve.node.verify import verify

BATCH = 1_000


def record(number: int) -> Record:
    groups = {
        "identity": b'{"report":"%032x","source":"ucdp-ged"}' % number,
        "place": b'{"lat_e7":%d,"text":"%s"}' % (number, b"place " * 12),
        "content": b'{"kind":"shelling","text":"%s"}' % (b"what was said " * 25),
        "provenance": b'{"row":%d}' % number,
    }
    return Record(groups, f"{number:032x}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "centre"
        init(path)
        seconds = []
        with open_centre(path, to_write=True) as centre:
            for start in range(0, options.records, BATCH):
                entry = NewEntry("take-in", [record(number) for number in range(start, start + BATCH)])
                began = time.perf_counter()
                centre.append([entry])
                seconds.append(time.perf_counter() - began)
            began = time.perf_counter()
            count = sum(len(entry.records) for entry in centre.entries())
            read_s = time.perf_counter() - began
            ids = [f"{number:032x}" for number in range(min(20_000, options.records))]
            began = time.perf_counter()
            assert len(centre.known(ids)) == len(ids)
            known_s = time.perf_counter() - began
        began = time.perf_counter()
        open_centre(path).close()
        open_s = time.perf_counter() - began
        began = time.perf_counter()
        verdict = verify(path)
        verify_s = time.perf_counter() - began
        assert verdict.ok
        figures = {
            "append_records_per_s": round(options.records / sum(seconds)),
            "append_best_records_per_s": round(BATCH / min(seconds)),
            "append_p99_ms": round(sorted(seconds)[int(len(seconds) * 0.99)] * 1e3, 1),
            "read_records_per_s": round(count / read_s),
            "known_us_per_id": round(known_s / len(ids) * 1e6, 1),
            "open_ms": round(open_s * 1e3, 1),
            "verify_us_per_record": round(verify_s / verdict.records * 1e6, 1),
            "bytes_on_disk_per_record": round((path / "treve.db").stat().st_size / options.records),
        }
    if options.json:
        print(json.dumps(figures))
    else:
        for name, value in figures.items():
            print(f"{name:28} {value:>10}")


if __name__ == "__main__":
    main()
