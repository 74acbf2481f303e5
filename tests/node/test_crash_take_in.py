"""kill -9 at random moments of take-in: nothing acknowledged is lost or corrupt, the next take-in completes."""

import csv
import io
import random
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from tests.node.nursery import Nursery

from treve.node.centre import open_centre
from treve.node.take_in import Asked, take_in
from treve.node.verify import verify

MAPPING = """mapping: "1"
source: tester
id: id
observed: {date: date, format: iso}
place: {latitude: lat, longitude: lon, name: place}
kind: {fixed: fire}
"""

WRITER = f"""
from treve.node.centre import open_centre
from treve.node.take_in import Asked, take_in

def run(what, number, path):
    with open_centre(path / "centre", to_write=True) as centre:
        for file in sorted((path / "files").iterdir()):
            done = take_in(centre, file, Asked(mapping={MAPPING!r}), "tester")
            say(f"{{file.name}} {{done.loaded}} {{done.already_known}} {{int(done.refused)}}")
"""

FILES, ROWS = 10, 80


@pytest.fixture
def nursery() -> Iterator[Nursery]:
    started = Nursery(WRITER)
    yield started
    started.close()


def write_files(folder: Path, number: int) -> None:
    folder.mkdir(exist_ok=True)
    for old in folder.iterdir():
        old.unlink()
    for file in range(FILES):
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["id", "date", "place", "lat", "lon"])
        for row in range(ROWS):
            writer.writerow([f"{number}-{file}-{row}", "2025-03-04", "Pontarel", "33.412", "-38.905"])
        (folder / f"{file:03d}.csv").write_text(out.getvalue())


def kill_many(nursery: Nursery, empty: Callable[[str], Path], tmp_path: Path, rounds: int, seed: int) -> int:
    """Return how many rows were acknowledged before a kill; every one of them was found again."""
    draw = random.Random(seed)
    acknowledged = cut_short = 0
    for number in range(rounds):
        if number % 10 == 0:
            # A fresh centre now and then keeps the checks short.
            shutil.rmtree(tmp_path / "centre", ignore_errors=True)
            centre = empty("centre")
        write_files(tmp_path / "files", number)
        said = nursery.round("take-in", number, tmp_path, draw.choice((0, 0, 1, 2, 5, 9)), draw.uniform(0, 0.05))
        assert not [line for line in said if line.startswith("failed")], said
        assert verify(centre).ok
        kept = {line.split()[0] for line in said}
        cut_short += len(kept) < FILES
        with open_centre(centre, to_write=True) as opened:
            for file in sorted((tmp_path / "files").iterdir()):
                done = take_in(opened, file, Asked(mapping=MAPPING), "tester")
                assert done.rows == done.loaded + done.already_known == ROWS
                # Whole files only: a file is one commit, so it is known in full or not at all.
                assert done.loaded in (0, ROWS)
                if file.name in kept:
                    assert done.already_known == ROWS, "acknowledged and lost"
                    acknowledged += ROWS
    assert cut_short > rounds // 3, "the kills came too late to show anything"
    return acknowledged


def test_twenty_kills_of_a_take_in_lose_no_acknowledged_row(
    nursery: Nursery, valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    assert kill_many(nursery, valdria, tmp_path, 20, seed=5) > 400


@pytest.mark.soak
@pytest.mark.timeout(3_600)
def test_five_hundred_kills_of_a_take_in_lose_no_acknowledged_row(
    nursery: Nursery, valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    assert kill_many(nursery, valdria, tmp_path, 500, seed=6) > 10_000
