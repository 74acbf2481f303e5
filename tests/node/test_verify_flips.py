"""One bit flipped, one page torn or zeroed, anywhere in the store: it is named, or every export is unchanged."""

import datetime as dt
import io
import random
import shutil
from pathlib import Path

import pytest

from treve.base.errors import TreveError
from treve.ledger.sealing import Record
from treve.node.centre import open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.verify import verify

Export = list[tuple[object, ...]]


def now() -> dt.datetime:
    return dt.datetime(2017, 1, 15, tzinfo=dt.UTC)


def record(number: int) -> Record:
    groups = {"content": b'{"text":"%s"}' % (b"shelling " * (number % 40)), "place": b'{"lat_e7":%d}' % number}
    return Record(groups, f"{number:032x}")


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small centre in which every table and folder holds something, closed."""
    path = tmp_path_factory.mktemp("whole") / "centre"
    noise = random.Random(20170115).randbytes
    init(path, settings="language: fr\n", now=now, random=noise)
    with open_centre(path, to_write=True, now=now, random=noise) as centre:
        document = centre.keep_original(io.BytesIO(b"rows " * 400))
        lost = centre.keep_original(io.BytesIO(b"names " * 40))
        centre.append([
            NewEntry("take-in", [record(each) for each in range(30)], original=document, marking=b'{"tlp":"red"}'),
            NewEntry("take-in", [record(number) for number in range(30, 37)], person="A. Analyst", original=lost),
        ])  # fmt: skip
        centre.append([NewEntry("review", [record(100)], "B. Reviewer")])
        centre.erase([(1, 3), (2, 0)], originals=[lost])
    return path


@pytest.fixture(scope="module")
def in_the_middle(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same as a crash leaves it: the last entries in the write-ahead log only."""
    path = tmp_path_factory.mktemp("middle") / "centre"
    growing = path.with_name("growing")
    shutil.copytree(whole, growing)
    with open_centre(growing, to_write=True, now=now) as centre:
        centre.append([NewEntry("take-in", [record(number) for number in range(200, 210)])])
        shutil.copytree(growing, path)
    assert (path / "treve.db-wal").stat().st_size > 0
    return path


def export(path: Path) -> Export:
    with open_centre(path) as centre:
        return [(e.index, e.hash, e.kind, e.person, e.stated_at, e.records, e.marking) for e in centre.entries()]


def named_or_harmless(good: Path, damaged: Path, expected: Export) -> str | None:
    """Return what verify names, or None where all exports are unchanged; anything else fails."""
    verdict = verify(damaged)
    if verdict.finding is not None:
        assert verdict.finding.where
        assert verdict.finding.what
        return str(verdict.finding)
    assert export(damaged) == expected
    return None


def flip(path: Path, bit: int) -> None:
    with path.open("r+b") as file:
        file.seek(bit // 8)
        byte = file.read(1)[0]
        file.seek(bit // 8)
        file.write(bytes([byte ^ (1 << bit % 8)]))


def flip_many(good: Path, tmp_path: Path, count: int, seed: int) -> tuple[int, int]:
    """Flip `count` single bits, each in a fresh copy; return how many were named and how many harmless."""
    draw, expected = random.Random(seed), export(good)
    files = sorted(file.relative_to(good) for file in good.rglob("*") if file.is_file() and file.stat().st_size)
    named = 0
    damaged = tmp_path / "damaged"
    for turn in range(count):
        # Every other flip goes into the database, the others into each of the other files in turn.
        others = [file for file in files if file.name != "treve.db"]
        file = Path("treve.db") if turn % 2 else others[turn // 2 % len(others)]
        bit = draw.randrange((good / file).stat().st_size * 8)
        shutil.copytree(good, damaged)
        flip(damaged / file, bit)
        try:
            named += named_or_harmless(good, damaged, expected) is not None
        except BaseException as why:
            raise AssertionError(f"bit {bit} of {file}") from why
        shutil.rmtree(damaged)
    return named, count - named


def test_an_untouched_centre_holds(whole: Path, in_the_middle: Path) -> None:
    for path in (whole, in_the_middle):
        verdict = verify(path)
        assert verdict.ok, verdict
    assert verify(whole)[1:5] == (5, 39, 2, 1)


def test_one_flipped_bit_is_named_or_changes_no_export(whole: Path, tmp_path: Path) -> None:
    named, _ = flip_many(whole, tmp_path, 240, seed=1)
    assert named > 80


def test_one_flipped_bit_after_a_crash_is_named_or_changes_no_export(in_the_middle: Path, tmp_path: Path) -> None:
    named, _ = flip_many(in_the_middle, tmp_path, 100, seed=2)
    assert named > 30


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_ten_thousand_flipped_bits_are_named_or_change_no_export(
    whole: Path, in_the_middle: Path, tmp_path: Path
) -> None:
    flip_many(whole, tmp_path, 7_000, seed=3)
    flip_many(in_the_middle, tmp_path, 3_000, seed=4)


@pytest.mark.parametrize("damage", ["zeroed", "torn", "swapped"])
def test_a_page_of_the_database_that_is_damaged_is_named_or_changes_no_export(
    damage: str, whole: Path, tmp_path: Path
) -> None:
    expected, size = export(whole), (whole / "treve.db").stat().st_size
    damaged, named = tmp_path / "damaged", 0
    for start in range(0, size, 4_096):
        shutil.copytree(whole, damaged)
        with (damaged / "treve.db").open("r+b") as file:
            file.seek(start)
            page = file.read(4_096)
            if damage == "zeroed":
                page = bytes(4_096)
            elif damage == "torn":
                page = page[:2_048] + bytes(2_048)
            else:
                file.seek((start + 4_096) % size)
                page = file.read(4_096)
            file.seek(start)
            file.write(page)
        named += named_or_harmless(whole, damaged, expected) is not None
        shutil.rmtree(damaged)
    assert named > size // 4_096 // 3


def damage_page(path: Path, kind: str, draw: random.Random) -> None:
    """Zero, tear or swap a page anywhere in a file, a torn one at any of its sectors."""
    data = bytearray(path.read_bytes())
    pages = max(1, len(data) // 4_096)
    start, other = (4_096 * draw.randrange(pages) for _ in range(2))
    page = bytes(data[start : start + 4_096])
    if kind == "zeroed":
        data[start : start + 4_096] = bytes(len(page))
    elif kind == "torn":
        # What was to be written came to the disk only up to a sector: the rest is what another page held before.
        cut = 512 * draw.randrange(1, 8)
        data[start + cut : start + len(page)] = data[other + cut : other + len(page)]
    else:
        data[start : start + 4_096], data[other : other + 4_096] = data[other : other + 4_096], page
    path.write_bytes(data)


def damage_pages(good: Path, tmp_path: Path, count: int, seed: int) -> int:
    """Damage a page of database, log or checkpoint in so many copies; return how many were named."""
    draw, expected, named = random.Random(seed), export(good), 0
    damaged = tmp_path / "damaged"
    files = [name for name in ("treve.db", "treve.db-wal") if (good / name).is_file() and (good / name).stat().st_size]
    for turn in range(count):
        shutil.copytree(good, damaged)
        kind, name = ("zeroed", "torn", "swapped")[turn % 3], files[turn % len(files)]
        damage_page(damaged / name, kind, draw)
        try:
            named += named_or_harmless(good, damaged, expected) is not None
        except BaseException as why:
            raise AssertionError(f"turn {turn}: {kind} page of {name}, seed {seed}") from why
        shutil.rmtree(damaged)
    return named


def test_pages_damaged_anywhere_also_after_a_crash_are_named_or_change_no_export(
    whole: Path, in_the_middle: Path, tmp_path: Path
) -> None:
    assert damage_pages(whole, tmp_path, 30, seed=6) > 10
    assert damage_pages(in_the_middle, tmp_path, 30, seed=7) > 5


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_a_thousand_damaged_pages_are_named_or_change_no_export(
    whole: Path, in_the_middle: Path, tmp_path: Path
) -> None:
    damage_pages(whole, tmp_path, 600, seed=8)
    damage_pages(in_the_middle, tmp_path, 600, seed=9)


def test_a_file_cut_short_or_missing_is_named(whole: Path, tmp_path: Path) -> None:
    files = [file.relative_to(whole) for file in whole.rglob("*") if file.is_file() and file.stat().st_size]
    harmless = {"lock", "settings.yaml", "treve.db-shm"}
    for file in files:
        for cut in (0, 1, None):
            damaged = tmp_path / "damaged"
            shutil.copytree(whole, damaged)
            if cut is None:
                (damaged / file).unlink()
            else:
                data = (damaged / file).read_bytes()
                (damaged / file).write_bytes(data[: len(data) // 2 * cut])
            verdict = verify(damaged)
            assert verdict.ok == (file.name in harmless), (file, verdict)
            shutil.rmtree(damaged)


def test_reading_a_damaged_centre_raises_only_what_can_be_shown_to_people(whole: Path, tmp_path: Path) -> None:
    draw = random.Random(5)
    damaged = tmp_path / "damaged"
    size = (whole / "treve.db").stat().st_size
    raised = 0
    for _ in range(40):
        shutil.copytree(whole, damaged)
        flip(damaged / "treve.db", draw.randrange(size * 8))
        try:
            export(damaged)
            with open_centre(damaged, to_write=True) as centre:
                centre.append([NewEntry("take-in", [record(1)])])
        except TreveError:
            raised += 1
        shutil.rmtree(damaged)
    assert raised > 5
