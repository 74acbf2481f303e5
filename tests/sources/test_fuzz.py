"""Whatever the bytes are: every row loaded or held, or the file refused. Never another exception, never a hang."""

import io
import random
import time
import zipfile
from collections.abc import Callable

import pytest
from openpyxl import Workbook
from tests.sources.conftest import UCDP_ROW, as_csv, ucdp

from treve.base.errors import Refused
from treve.entries.records import from_groups, to_groups
from treve.names.kinds import Kinds
from treve.sources.read import read

ROUNDS = 10_000
ROUNDS_OF_MAPPINGS = 2_000
MAPPING = """mapping: 1
source: observers
source_kind: patrol
language: fr
id: N°
observed: {date: Date, time: Heure, format: [dd/mm/yyyy, iso, words], zone: Asia/Damascus}
place: {latitude: Lat, longitude: Lon, name: Lieu, country: {fixed: Syria}}
kind: {column: Type, values: {tir: fire, "frappe aérienne": air_strike}}
actors: [{column: Auteur, role: alleged_to_have_fired, separator: /}]
harm: [{what: killed, best: Tués}]
text: Récit
"""
HEADER = ["N°", "Date", "Heure", "Lieu", "Lat", "Lon", "Type", "Auteur", "Tués", "Récit"]
ROWS = [
    ["1", "15/01/2017", "14h30", "Hama", "35.13", "36.75", "tir", "inconnu", "2", 'des obus, "trois"\nvers midi'],
    ["2", "2017-02-03", "", "Alep", "36.2", "37.16", "frappe aérienne", "A/B", "", "école touchée"],
    ["3", "3 mars 2017", "2 pm", "حمص", "34.73", "36.71", "tir", "-", "0", '=HYPERLINK("x")'],
    ["4", "١٥/٠١/٢٠١٧", "", "Idlib", "35.93", "36.63", "vol", "", "1", ""],
] * 3
NASTY = [
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b'"',
    b'""',
    b"\r",
    b"\n",
    b"\r\n",
    b",",
    b";",
    b"\t",
    b",,,,,,,,,,,,",
    b"\xed\xa0\x80",
    b"1e400",
    b"NaN",
    b"inf",
    b"-0",
    b"99999999999999999999",
    b"2017-02-30",
    b"0017-01-01",
    b"=1+1",
    b"\xe2\x80\xae",
    b"\x1a",
    b"e\xcc\x81",
    b"\xc2\x85",
    b"A" * 5_000,
    b'"\n' * 50,
    b"<!DOCTYPE x>",
    b"{",
    b"PK\x03\x04",
    "٠١٢".encode(),
    b"-999",
    b"200",
]


def mutate(data: bytes, rng: random.Random) -> bytes:
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(out) + 1)
        way = rng.randrange(8)
        if way == 0 and at < len(out):
            out[at] ^= 1 << rng.randrange(8)
        elif way == 1:
            out[at:at] = rng.choice(NASTY)
        elif way == 2:
            del out[at : at + rng.randint(1, 40)]
        elif way == 3:
            del out[at:]
        elif way == 4:
            out[at:at] = out[at : at + rng.randint(1, 300)]
        elif way == 5:
            out[at : at + 3] = rng.randbytes(3)
        elif way == 6:
            out = bytearray(rng.choice(NASTY)) + out
        else:
            out[at : at + 4] = rng.choice(NASTY)
        if not out:
            break
    return bytes(out)


def recoded(data: bytes, rng: random.Random) -> bytes:
    codec = rng.choice(["utf-8", "utf-8", "utf-8", "utf-16", "utf-16-le", "cp1252", "cp1256", "utf-32"])
    return data if codec == "utf-8" else data.decode().encode(codec, "replace")


def must_hold(data: bytes, kinds: Kinds, mapping: str | None) -> str:
    began = time.monotonic()
    try:
        reading = read(data, "f", kinds=kinds, mapping=mapping, source="observers" if mapping else None)
    except Refused as why:
        assert why.what
        assert why.remedy
        return "refused"
    finally:
        assert time.monotonic() - began < 10
    assert reading.rows == len(reading.reports) + len(reading.held) + len(reading.documents)
    for report in reading.reports:
        assert from_groups(to_groups(report)) == report
    for held in reading.held:
        assert from_groups(to_groups(held)) == held
        assert held.message
        assert held.remedy
        assert held.where.startswith("f:")
    return "read"


def run(rounds: int, seed: int, make: Callable[[random.Random], tuple[bytes, str | None]], kinds: Kinds) -> None:
    rng = random.Random(seed)
    outcomes = {"read": 0, "refused": 0}
    for number in range(rounds):
        data, mapping = make(rng)
        try:
            outcomes[must_hold(data, kinds, mapping)] += 1
        except BaseException as why:
            why.add_note(f"round {number} of seed {seed}: {data[:400]!r}")
            raise
    assert min(outcomes.values()) > rounds // 50, f"the fuzz has become one-sided: {outcomes}"


def test_no_ucdp_file_breaks_taking_in(kinds: Kinds) -> None:
    good = ucdp(*({"id": str(n), "date_end": f"2017-01-{15 + n}", "date_prec": "2"} for n in range(8)))

    def make(rng: random.Random) -> tuple[bytes, str | None]:
        if rng.random() < 0.5:
            change = {rng.choice(list(UCDP_ROW)): rng.choice(NASTY).decode("utf-8", "replace")}
            return mutate(ucdp(change, {"id": "2"}), rng) if rng.random() < 0.5 else ucdp(change, {"id": "2"}), None
        return mutate(recoded(good, rng), rng), None

    run(ROUNDS, 1, make, kinds)


def test_no_csv_breaks_taking_in(kinds: Kinds) -> None:
    good = as_csv([HEADER, *ROWS])

    def make(rng: random.Random) -> tuple[bytes, str | None]:
        return mutate(recoded(good, rng), rng), MAPPING if rng.random() < 0.8 else None

    run(ROUNDS, 2, make, kinds)


def test_no_workbook_breaks_taking_in(kinds: Kinds) -> None:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in [HEADER, *ROWS]:
        sheet.append([float(c) if c.replace(".", "", 1).isdecimal() and c.isascii() else c for c in row])
    sheet.merge_cells("C4:C6")
    sheet["B5"] = "=TODAY()"
    out = io.BytesIO()
    book.save(out)
    good = out.getvalue()
    parts = {
        name: zipfile.ZipFile(io.BytesIO(good)).read(name) for name in zipfile.ZipFile(io.BytesIO(good)).namelist()
    }

    def make(rng: random.Random) -> tuple[bytes, str | None]:
        if rng.random() < 0.3:
            return mutate(good, rng), MAPPING
        fresh = io.BytesIO()
        chosen = rng.choice([name for name in parts if name.startswith("xl/") and "theme" not in name])
        with zipfile.ZipFile(fresh, "w") as archive:
            for name, content in parts.items():
                archive.writestr(name, mutate(content, rng) if name == chosen else content)
        return fresh.getvalue(), MAPPING

    run(ROUNDS, 3, make, kinds)


def test_no_mapping_breaks_taking_in(kinds: Kinds) -> None:
    good = as_csv([HEADER, *ROWS])

    def make(rng: random.Random) -> tuple[bytes, str | None]:
        if rng.random() < 0.3:
            lines = MAPPING.splitlines()
            lines[rng.randrange(len(lines))] = ""
            return good, "\n".join(lines)
        return good, mutate(MAPPING.encode(), rng).decode("utf-8", "replace")

    run(ROUNDS_OF_MAPPINGS, 4, make, kinds)


@pytest.mark.soak
def test_a_hundred_thousand_files_do_not_break_taking_in(kinds: Kinds) -> None:
    good, table = ucdp({}, {"id": "2"}), as_csv([HEADER, *ROWS])

    def make(rng: random.Random) -> tuple[bytes, str | None]:
        which = rng.random() < 0.5
        return mutate(recoded(good if which else table, rng), rng), None if which else MAPPING

    run(100_000, 5, make, kinds)
