"""Bad inputs of every format against a real centre: the rows add up, and a second time nothing is loaded.

Whatever of them was loaded, the centre still verifies and everything can be derived and exported.
"""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from tests.sources.hostile import LONGEST_S, Made
from tests.sources.hostile_formats import FORMATS, GED

from treve.entries.records import Document, Held, from_groups
from treve.entries.report import Report
from treve.node.centre import Centre, open_centre
from treve.node.export import export
from treve.node.take_in import Asked, TakenIn, take_in
from treve.node.verify import verify
from treve.node.view import view

FILE_NAMES = ("f", "é ú.csv", "a\nb.json", "\u202egpj.csv", "x" * 200, "-rf", "a\udcffb.csv", "..csv", "%s{0}.eml")


def taken(centre: Centre, folder: Path, made: Made, dice: random.Random) -> tuple[TakenIn, TakenIn]:
    """Take an input in, then again under another name."""
    answers = []
    for name in dice.sample(FILE_NAMES, 2):
        file = folder / name
        file.write_bytes(made.data)
        source = "observers" if made.mapping else None
        answers.append(take_in(centre, file, Asked(made.as_format, made.mapping, source), "tester"))
        file.unlink()
    return answers[0], answers[1]


def kept(centre: Centre) -> dict[type, int]:
    """Count what the centre keeps of what was taken in."""
    found: dict[type, int] = {Report: 0, Held: 0, Document: 0}
    for entry in centre.entries(kinds=("take_in",)):
        for record in entry.records[1:]:
            assert record is not None
            found[type(from_groups(record.groups))] += 1
    return found


def everything_adds_up(centre_path: Path, folder: Path, each: int, seed: int) -> None:
    dice = random.Random(seed)
    loaded = held = refused = 0
    with open_centre(centre_path, to_write=True) as centre:
        for name, make in FORMATS.items():
            for number in range(each):
                before = centre.size
                made = make(dice)
                try:
                    first, second = taken(centre, folder, made, dice)
                    assert first.rows == first.loaded + first.already_known + first.held
                    assert first.seconds < 6 * LONGEST_S  # by the clock on the wall
                    assert first.refused == second.refused
                    if first.refused:
                        assert first.reason
                        assert first.remedy
                        assert (first.rows, centre.size) == (0, before)
                    assert (second.loaded, second.held, second.already_known) == (0, 0, first.rows)
                except BaseException as why:
                    why.add_note(f"{name}, input {number} of seed {seed}: {made.data[:300]!r}")
                    raise
                loaded, held, refused = loaded + first.loaded, held + first.held, refused + first.refused
        found = kept(centre)
        assert found[Report] + found[Document] == loaded > each
        assert found[Held] == held > each
        assert refused > each
    assert verify(centre_path).finding is None
    with open_centre(centre_path) as centre:
        seen = view(centre)
        for what in ("reports", "incidents", "findings", "statements", "timeline", "problems"):
            for form in ("jsonl", "csv"):
                assert b"".join(export(seen, what, form, "fr")), what
        assert seen.told.height == found[Report]


def test_rows_of_bad_inputs_add_up_and_are_known_the_second_time(
    valdria: Callable[[str], Path], tmp_path: Path
) -> None:
    everything_adds_up(valdria("hostile"), tmp_path, 12, 1)


def test_a_file_whose_name_is_no_text_is_taken_in(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    for name in FILE_NAMES:
        file = tmp_path / name
        file.write_bytes(GED)
        with open_centre(valdria(f"named-{FILE_NAMES.index(name)}"), to_write=True) as centre:
            done = take_in(centre, file, Asked(), "tester")
        assert (done.refused, done.loaded) == (False, 8), ascii(name)


@pytest.mark.soak
def test_rows_of_hundreds_of_bad_inputs_of_each_format_add_up(valdria: Callable[[str], Path], tmp_path: Path) -> None:
    everything_adds_up(valdria("hostile"), tmp_path, 200, 2)
