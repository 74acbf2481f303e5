"""The disk fails below SQLite at operation n, for every n: nothing acknowledged is lost, nothing is half there."""

import io
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.faulty_disk import FaultyDisk, Kind

from treve.base.errors import TreveError
from treve.ledger.sealing import Record
from treve.node.centre import Centre, open_centre
from treve.node.entry import NewEntry
from treve.node.init import init
from treve.node.verify import verify

KINDS: tuple[Kind, ...] = ("EIO", "ENOSPC", "short write")


def batch(number: int) -> NewEntry:
    records = [Record({"content": b"%d " % number * 600}, f"{number * 10 + at:032x}") for at in range(4)]
    return NewEntry("take-in", records, marking=b'{"tlp":"green"}')


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("whole") / "centre"
    init(path)
    with open_centre(path, to_write=True) as centre:
        centre.append([batch(number) for number in range(5)])
    return path


@pytest.fixture
def disk() -> Iterator[FaultyDisk]:
    with FaultyDisk() as faulty:
        yield faulty


def use(centre: Centre, said: list[str], erased: list[int]) -> None:
    """Take in, erase, take in; note what was acknowledged."""
    document = centre.keep_original(io.BytesIO(b"a document"))
    said += [each.hash for each in centre.append([batch(10), NewEntry("take-in", (), original=document), batch(11)])]
    said += [each.hash for each in centre.erase([(2, 1)])]
    erased.append(2)
    said += [each.hash for each in centre.append([batch(12)])]


def fail_at(disk: FaultyDisk, whole: Path, path: Path, at: int, kind: Kind, *, lasting: bool) -> bool:
    """Let one operation fail, or all from it on, and hold the centre to its promise; return whether it came to that."""
    shutil.copytree(whole, path)
    said: list[str] = []
    erased: list[int] = []
    disk.fail(at, kind, lasting=lasting)
    try:
        with open_centre(path, to_write=True) as centre:
            try:
                use(centre, said, erased)
            except TreveError as why:
                assert why.what, at
                # A second one while the first is being mended, then the disk is well again: the same opening goes on.
                disk.lasting = True
                disk.at = disk.calls + 2
                try:
                    said += [each.hash for each in centre.append([batch(13)])]
                except TreveError:
                    disk.at, disk.lasting = 0, False
                    said += [each.hash for each in centre.append([batch(14)])]
                disk.at = 0
    except TreveError as why:
        assert why.what, at
    came = disk.failed > 0
    disk.fail(0, kind)
    verdict = verify(path, (whole / "checkpoint").read_bytes())
    assert verdict.ok, (at, kind, verdict)
    with open_centre(path, to_write=True) as centre:
        found = [each.hash for each in centre.entries()]
        assert set(said) <= set(found), (at, kind)
        for index in erased:
            assert next(centre.entries(index)).records[1] is None
        assert centre.append([batch(15)])[0].entry == len(found)
    assert verify(path).ok, (at, kind)
    shutil.rmtree(path)
    return came


def fail_everywhere(disk: FaultyDisk, whole: Path, tmp_path: Path, step: int) -> int:
    """Return at how many operations one failed, every `step`th of them; half of the faults last."""
    points = 0
    for first, kind in enumerate(KINDS, 1):
        at = first
        while fail_at(disk, whole, tmp_path / "centre", at, kind, lasting=points % 2 == 0):
            points += 1
            at += step
    return points


def test_a_fault_at_any_of_fifty_operations_loses_nothing_acknowledged(
    disk: FaultyDisk, whole: Path, tmp_path: Path
) -> None:
    assert fail_everywhere(disk, whole, tmp_path, 7) >= 50


@pytest.mark.soak
@pytest.mark.timeout(1_800)
def test_a_fault_at_every_operation_loses_nothing_acknowledged(disk: FaultyDisk, whole: Path, tmp_path: Path) -> None:
    assert fail_everywhere(disk, whole, tmp_path, 1) >= 300


def test_the_faulty_disk_does_fail(disk: FaultyDisk, whole: Path, tmp_path: Path) -> None:
    shutil.copytree(whole, tmp_path / "centre")
    with open_centre(tmp_path / "centre", to_write=True) as centre:
        disk.fail(1, "ENOSPC")
        with pytest.raises(TreveError, match="full"):
            centre.append([batch(20)])
        assert disk.failed == 1
        assert centre.append([batch(20)])[0].entry == 6
