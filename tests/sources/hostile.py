"""Bad inputs for every format, and what must hold of each: read or refused, every row accounted for, in bounded time.

Here are the run over many inputs and the ways in which any bytes and any table go wrong. `hostile_json`, `hostile_zip` and
`hostile_press` know the shapes of their formats, and `hostile_formats` puts all together. Everything is drawn from a
seeded generator, so that a failure names the round that repeats it.
"""

import random
import time
from collections.abc import Callable, Sequence
from typing import NamedTuple

from treve.base.errors import Refused
from treve.entries.records import from_groups, to_groups
from treve.names.kinds import Kinds
from treve.sources.from_press import from_press
from treve.sources.read import read
from treve.statements.extract import extract

LONGEST_S = 5.0
"""Of the processor's time, which a busy machine does not lengthen."""
NASTY = [
    b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b'"', b'""', b"\r", b"\n", b"\r\n", b",", b";", b"\t", b",,,,,,,,,,,,",
    b"\xed\xa0\x80", b"1e400", b"NaN", b"inf", b"-0", b"99999999999999999999", b"2017-02-30", b"0017-01-01", b"=1+1",
    b"\xe2\x80\xae", b"\x1a", b"e\xcc\x81", b"\xc2\x85", b"A" * 5_000, b'"\n' * 50, b"<!DOCTYPE x>", b"{", b"PK\x03\x04",
    "٠١٢".encode(), b"-999", b"200", b"\xe2\x80\xa8", b"\xef\xbf\xbe", b"\xf4\x90\x80\x80", b"\xc0\xaf", b"\x1b[31m",
]  # fmt: skip
DATES = (
    "2017-01-15", "15/01/2017", "01/15/2017", "15.01.17", "15 janvier 2017", "January 15, 2017", "1er mars 2017",
    "20170115", "2017-W03-1", "2017-015", "42750", "42750.6", "-1", "0", "2958466", "1484438400", "1484438400000",
    "2017-01-15T24:00:00Z", "2017-01-15T10:61", "2017-01-15T10:00:00+14:00", "2017-01-15T10:00:00+99:99", "29/02/2017",
    "30/02/17", "00/00/0000", "9999-12-31", "10000-01-01", "-0044-03-15", "١٥/٠١/٢٠١٧", "२०१७-०१-१५", "2017/1", "2017",
    "jan-17", "hier", "yesterday", "15/01/2017 - 17/01/2017", "2017-01-15/2016-01-01", "１５／０１／２０１７", "Q1 2017",
    "2017-01-15T02:30:00 Europe/Paris", "2017-03-26 02:30", "25h61", "12:00 AM", "٢:٣٠", "15\u00a0janvier\u202f2017",
)  # fmt: skip
CELLS = (
    *DATES, "", " ", "\u00a0", "NULL", "None", "N/A", "#N/A", "#REF!", "true", "NaN", "nan", "inf", "-inf", "1e309", "1e-400",
    "0x1F", "1_000", "1 000", "1\u202f000", "1'000", "1.000,5", "1,000.5", "12,5", ",5", "5.", "--5", "+5", "١٢٫٥", "½", "²",
    "9" * 400, "9" * 5_000, "-" + "9" * 20, "0.1" + "0" * 300 + "1", "91", "-181", "36.75", "35.13", "35°08'N", "35,13 36,75",
    "=1+1", '=HYPERLINK("http://x";"y")', "=cmd|' /C calc'!A0", "+1", "@SUM(A1)", "-2+3", "{{7*7}}", "<script>", "' OR 1=1 --",
    "\u202eevil\u202c", "\u2066x\u2069", "\u200f35", "\u200b", "\ufeff", "e\u0301" * 300, "a" + "\u0300" * 500, "\U0001f4a3" * 40,
    "\x00", "\x1b[2J", "\x85", "\u2028", "line\nline", "line\r\nline", "line\rline", 'a "b" c', '"', '""', "a;b,c\td|e",
    "x" * 4_097, "x" * 70_000, "POINT (200 95)", "POINT EMPTY", "POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))", "{", "[[[[", "\\", "%s%n",
    "../../etc/passwd", "\ud800", "\udcff",
)  # fmt: skip
LINE_ENDS = ("\n", "\r\n", "\r", "\n\n", "\u2028", "\x0b", "\n\r")


class Made(NamedTuple):
    """An input: the bytes, the mapping and the format that go with it, the name of the file."""

    data: bytes
    mapping: str | None = None
    as_format: str | None = None
    name: str = "f"


Maker = Callable[[random.Random], Made]


class Tally(NamedTuple):
    """What became of the inputs of a run, and how long they took."""

    inputs: int
    read: int
    refused: int
    rows: int
    held: int
    seconds: float
    slowest_s: float


def mutate(data: bytes, rng: random.Random) -> bytes:
    """Return the bytes with a few of them changed, put in, left out, doubled or cut off."""
    out = bytearray(data)
    for _ in range(rng.randint(1, 6)):
        at = rng.randrange(len(out) + 1)
        way = rng.randrange(9)
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
        elif way == 7 and rng.random() < 0.2:
            out = bytearray(rng.randbytes(rng.choice([1, 40, 4_000])))
        else:
            out[at : at + 4] = rng.choice(NASTY)
        if not out:
            break
    return bytes(out)


def recoded(data: bytes, rng: random.Random) -> bytes:
    """Return the text in another encoding, often the one that it is in."""
    codec = rng.choice(
        ["utf-8"] * 4 + ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "cp1256", "utf-32", "cp850"]
    )
    return data if codec == "utf-8" else data.decode("utf-8", "replace").encode(codec, "replace")


def encoded(text: str) -> bytes:
    """Return text that may hold half characters, each as the three bytes that no reader of UTF-8 takes."""
    return text.encode("utf-8", "surrogatepass")


def of_rows(rows: Sequence[Sequence[str]], rng: random.Random, mark: str) -> bytes:
    """Return a table with some of its rows, cells and marks gone wrong in the ways that people and programs do."""
    table = [list(row) for row in rows]
    for _ in range(rng.randint(1, 3)):
        at = rng.randrange(len(table))
        row = table[at] or [""]
        column = rng.randrange(len(row))
        match rng.randrange(14):
            case 0 | 1 | 2 | 3:
                row[column] = rng.choice(CELLS)
            case 4:
                row[column] = rng.choice(DATES)
            case 5:  # axes swapped, and whatever else stands side by side
                other = rng.randrange(len(row))
                row[column], row[other] = row[other], row[column]
            case 6:
                del row[column:]
            case 7:
                row += [rng.choice(CELLS)] * rng.choice([1, 2, 300])
            case 8:
                table.insert(rng.randrange(len(table)), list(row))
            case 9 if table[0]:
                table[0][column % len(table[0])] = rng.choice([*table[0][:3], "", " ", rng.choice(CELLS)])
            case 10:
                order = rng.sample(range(len(row)), len(row))
                table[at] = [row[i] for i in order]
            case 11:
                table.insert(0, rng.choice([["Monthly list"], [""], ["sep=" + mark], row, ["x"] * 5_000]))
            case 12:
                table[at:at] = [[""] * len(row), [" "], []]
            case _:
                column_of = rng.choice(CELLS)
                for each in table[1:]:
                    if column < len(each):
                        each[column] = column_of
    if rng.random() < 0.02:
        table += table[1:] * 60
    quoting = rng.choice(["needed"] * 6 + ["all", "never", "wrong"])
    end = rng.choice(LINE_ENDS[:2] if rng.random() < 0.95 else LINE_ENDS)
    mixed = rng.random() < 0.15
    text = ""
    for each in table:
        text += mark.join(_cell(cell, mark, quoting, rng) for cell in each)
        text += rng.choice(LINE_ENDS[:4]) if mixed else end
    data = encoded(text)
    if rng.random() < 0.1:
        data = recoded(data, rng)
    return mutate(data, rng) if rng.random() < 0.1 else data


def _cell(cell: str, mark: str, quoting: str, rng: random.Random) -> str:
    if quoting == "never" or (quoting == "needed" and not any(sign in cell for sign in (mark, '"', "\n", "\r"))):
        return cell
    if quoting == "wrong" and rng.random() < 0.02:
        return rng.choice(['"' + cell, cell + '"', f'"{cell}" ', f"'{cell}'", f'"{cell}"x'])
    return '"' + cell.replace('"', '""') + '"'


def must_hold(made: Made, kinds: Kinds) -> tuple[str, int, int]:
    """Read the input, and see that each row of it is a report, held or an article, and each of them can be kept."""
    try:
        reading = read(
            made.data, made.name, kinds=kinds, mapping=made.mapping, as_format=made.as_format,
            source="observers" if made.mapping else None,
        )  # fmt: skip
    except Refused as why:
        assert why.what
        assert why.remedy
        return "refused", 0, 0
    assert reading.rows == len(reading.reports) + len(reading.held) + len(reading.documents)
    for report in reading.reports:
        assert from_groups(to_groups(report)) == report
    for document in reading.documents:
        assert from_groups(to_groups(document)) == document
    for held in reading.held:
        assert from_groups(to_groups(held)) == held
        assert held.message
        assert held.remedy
        assert held.where.startswith(f"{made.name}:")
    if reading.documents:
        must_index(made)
    return "read", reading.rows, len(reading.held)


def must_index(made: Made) -> None:
    """See that what an article says lies in it, and in the file as it came."""
    article = from_press(made.data, made.name)
    assert len(article.text) <= max(len(made.data), 1) * 2
    for said in extract(article):
        assert 0 <= said.start < said.end <= len(article.text)
        start, end = article.raw(said.start, said.end)
        assert 0 <= start < end <= len(made.data)


def run(rounds: int, seed: int, make: Maker, kinds: Kinds) -> Tally:
    """Make inputs and hold each against what must hold; the error of one names its round."""
    rng = random.Random(seed)
    outcomes, rows, held, slowest, seconds = {"read": 0, "refused": 0}, 0, 0, 0.0, 0.0
    for number in range(rounds):
        made = make(rng)
        began = time.process_time()
        try:
            outcome, of_it, not_loaded = must_hold(made, kinds)
            took = time.process_time() - began
            assert took < LONGEST_S, f"took {took:.1f} s"
        except BaseException as why:
            why.add_note(f"round {number} of seed {seed}: {made.data[:400]!r}")
            raise
        outcomes[outcome] += 1
        rows, held, seconds, slowest = rows + of_it, held + not_loaded, seconds + took, max(slowest, took)
    assert min(outcomes.values()) > rounds // 50, f"the inputs have become one-sided: {outcomes}"
    return Tally(rounds, outcomes["read"], outcomes["refused"], rows, held, seconds, slowest)
